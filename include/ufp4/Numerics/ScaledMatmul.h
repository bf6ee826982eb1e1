//===- ScaledMatmul.h - The product of two quantized operands ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_SCALEDMATMUL_H
#define UFP4_NUMERICS_SCALEDMATMUL_H

#include "ufp4/Numerics/Grid.h"
#include "ufp4/Numerics/Status.h"

#include <cstdint>
#include <span>

namespace ufp4::numerics {

/// Which dimension of a two-dimensional operand is contracted.
enum class Contraction {
  /// Codes [Rows, Length], scales [Rows, ceil(Length / Block)].
  Last,
  /// Codes [Length, Rows], scales [ceil(Length / Block), Rows].
  First
};

/// A quantized operand: one code per byte and its block scales, row-major.
struct MatmulOperand {
  std::span<const uint8_t> Codes;
  std::span<const float> Scales;
  GridKind Grid = GridKind::E1M2;
  /// The size of the dimension that is not contracted.
  int64_t Rows = 0;
  Contraction Dim = Contraction::Last;
};

/// The type an accumulator is rounded to. Results are stored as f32 either way.
enum class ResultType { F32, BF16 };

/// Y[m, n], row-major [Lhs.Rows, Rhs.Rows]: starting from acc = +0, for each
/// block in ascending order acc = fma(p, sa * sb, acc), where p is the exact
/// dot product of the block's levels rounded once to f32, and sa * sb is
/// rounded once to f32; at the end acc is rounded to the result type. `Length`
/// counts codes along the contraction (codesLength of the operands). Fails,
/// writing nothing, when a size does not match, Block is not positive, or a
/// code is above 15.
Status scaledMatmul(const MatmulOperand &Lhs, const MatmulOperand &Rhs,
                    int64_t Length, int64_t Block, ResultType Result,
                    std::span<float> Y);

/// The largest Block for which every p is exact in f32 whatever the order of
/// its additions: 342392 for e1m2 by e1m2, 116508 for e2m1 by e2m1.
int64_t maxExactBlock(GridKind Lhs, GridKind Rhs);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_SCALEDMATMUL_H

//===- ScaledMatmul.h - The product of two quantized operands ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Section 9 of docs/numerics.md.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_SCALEDMATMUL_H
#define UFP4_NUMERICS_SCALEDMATMUL_H

#include "ufp4/Numerics/Quantize.h"
#include "ufp4/Numerics/Status.h"

#include <cstdint>
#include <span>

namespace ufp4::numerics {

/// Which dimension of a two-dimensional operand is contracted.
enum class Contraction {
  /// Codes [Rows, Length]; scales and outer scales have the rows first, too.
  Last,
  /// Codes [Length, Rows]; scales and outer scales have the rows last, too.
  First
};

/// A quantized operand: one code per byte, its block scales and its outer
/// scales, row-major, with the shapes that scalesView and outerView give for
/// its codes.
struct MatmulOperand {
  std::span<const uint8_t> Codes;
  std::span<const float> Scales;
  /// Empty when the format has no outer scales.
  std::span<const float> Outer;
  numerics::Format Format;
  /// The size of the dimension that is not contracted.
  int64_t Rows = 0;
  Contraction Dim = Contraction::Last;
};

/// The type an accumulator is rounded to. Results are stored as f32 either way.
enum class ResultType { F32, BF16 };

/// Y[m, n], row-major [Lhs.Rows, Rhs.Rows], from operands with `Length` codes
/// along the contraction (codesLength of both). For each block kb in ascending
/// order acc = fma(dot, sa * sb, acc), where the dot of the block's levels is
/// summed in ascending order in f32. Operands that both have tiles start such a
/// sum anew at each tile and add the tiles up with the products of their outer
/// scales; other outer scales multiply the result. Where both scales are
/// integers the sum is taken exactly and rounded to f32 once. At the end acc is
/// rounded to the result type.
///
/// Fails, writing nothing, when a format is not valid, a size does not match,
/// the operands' blocks or tiles differ, a 4-bit code is above 15, or an
/// integer scale is not from 1 to 18.
Status scaledMatmul(const MatmulOperand &Lhs, const MatmulOperand &Rhs,
                    int64_t Length, ResultType Result, std::span<float> Y);

/// The largest block for which no addition of a dot rounds, whatever the order
/// of its additions: 342392 for e1m2 by e1m2, 116508 for e2m1 by e2m1, 4096 for
/// e3m0 by e3m0. 0 for custom levels and 8-bit elements, whose dots may round.
int64_t maxExactBlock(GridKind Lhs, GridKind Rhs);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_SCALEDMATMUL_H

//===- Hadamard.h - The randomized Hadamard transform -----------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_HADAMARD_H
#define UFP4_NUMERICS_HADAMARD_H

#include "ufp4/Numerics/Status.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace ufp4::numerics {

/// The fixed signs that NVIDIA's TransformerEngine publishes for its
/// weight-gradient transform.
inline constexpr std::array<int8_t, 16> PublishedSigns = {
    1, 1, 1, -1, 1, -1, -1, -1, -1, -1, -1, 1, -1, 1, -1, -1};

enum class SignSource {
  Published, ///< PublishedSigns; size 16 only.
  Plus,      ///< No sign changes: the plain Hadamard transform.
  Explicit,  ///< RhtSpec::Signs.
  Seeded     ///< Drawn from (seed, site); both operands of a GEMM agree.
};

/// A Hadamard transform applied to aligned runs of `Size` elements along the
/// contraction dimension.
struct RhtSpec {
  /// A power of two from 2 to 128.
  int64_t Size = 16;
  SignSource Source = SignSource::Published;
  /// For SignSource::Explicit: `Size` entries, each +1 or -1. Empty otherwise.
  std::vector<int8_t> Signs;
  /// Round the transformed values to bf16 (and back), as TransformerEngine
  /// does.
  bool ResultInBF16 = false;
};

/// Whether the size and the signs fit each other.
Status validate(const RhtSpec &Spec);

/// The `Size` signs of a valid transform. `Seed` and `Site` matter for
/// SignSource::Seeded alone.
std::vector<int8_t> resolveSigns(const RhtSpec &Spec, uint64_t Seed,
                                 uint32_t Site);

/// The f32 nearest to 1 / sqrt(Size), for a power of two Size from 1 to 128;
/// exact when Size is a power of four.
float hadamardFactor(int64_t Size);

/// Transforms each run of Signs.size() elements in place: signs, Sylvester
/// butterfly with strides 1, 2, 4, ..., times hadamardFactor, all in f32.
/// Fails when Signs.size() is no power of two from 2 to 128 or does not divide
/// Values.size().
Status applyRht(std::span<float> Values, std::span<const int8_t> Signs,
                bool ResultInBF16 = false);

/// The inverse of applyRht up to rounding: the butterfly, the factor, then the
/// signs. Fails as applyRht does.
Status applyInverseRht(std::span<float> Values, std::span<const int8_t> Signs);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_HADAMARD_H

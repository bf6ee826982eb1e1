//===- Rounding.h - Rounding a scaled number to its grid --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Section 6 of docs/numerics.md. Every T but NaN is allowed: all functions
// clamp to the grid first, and return one of its levels.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_ROUNDING_H
#define UFP4_NUMERICS_ROUNDING_H

#include "ufp4/Numerics/Grid.h"

namespace ufp4::numerics {

/// min(max(T, -maxLevel), maxLevel).
float clampToGrid(const Grid &G, float T);

/// The level nearest to T; a tie goes to the level with the even code.
float roundNearest(const Grid &G, float T);

/// The level below or the level above T, by `Bits` (8, 16 or 32) random bits,
/// RandomBits below 2^Bits. With RandomBits uniform the expectation is the
/// clamped T to within h * 2^-(Bits + 1), h being the distance of the two
/// levels, and on custom levels f32 rounding. Signed on e1m2 and e2m1; by
/// magnitude on the grids that are rounded to by their table. An 8-bit element
/// has no stochastic rounding and is rounded to nearest.
float roundStochastic(const Grid &G, float T, uint32_t RandomBits,
                      unsigned Bits);

/// The constant c of stochastic rounding by table between Magnitudes[Index] and
/// the next one, Index below 7: f32(2^(Bits + 1) / their distance), the
/// quotient taken in f64.
float stochasticFactor(const Grid &G, unsigned Index, unsigned Bits);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_ROUNDING_H

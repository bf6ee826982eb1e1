//===- Rounding.h - Rounding a scaled number to its grid --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_ROUNDING_H
#define UFP4_NUMERICS_ROUNDING_H

#include "ufp4/Numerics/Grid.h"

namespace ufp4::numerics {

/// Both functions take T finite with |T| <= maxLevel + 2^-20, which is what
/// the scaling step guarantees (docs/numerics.md, section 6), and then return a
/// level of the grid without any clamp. Outside that range the result may lie
/// above the grid.

/// The level nearest to T; a tie goes to the level with the even code.
float roundNearest(const Grid &G, float T);

/// floor(T/h + (RandomBits + 1/2) / 2^Bits) * h, the sum exact, where h is the
/// grid's step at |T|. `Bits` is at most 16 and RandomBits is below 2^Bits.
/// With RandomBits uniform, the expectation is T to within h * 2^-(Bits + 1).
float roundStochastic(const Grid &G, float T, uint32_t RandomBits,
                      unsigned Bits);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_ROUNDING_H

//===- Rounding.cpp - Rounding a scaled number to its grid ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Rounding.h"

#include "FloatEnvironment.h"

#include <cmath>

namespace ufp4::numerics {

/// The integer nearest to U, ties to even, whatever the thread's rounding mode.
static float roundToEvenInteger(float U) {
  float Magnitude = std::fabs(U);
  float Floor = std::floor(Magnitude);
  float Fraction =
      Magnitude - Floor; // Exact: both are multiples of an ulp of U.
  bool FloorIsOdd = std::floor(Floor / 2) * 2 != Floor;
  bool Up = Fraction > 0.5f || (Fraction == 0.5f && FloorIsOdd);
  return std::copysign(Up ? Floor + 1 : Floor, U);
}

float roundNearest(const Grid &G, float T) {
  float Step = G.stepAt(T);
  // T / Step is exact: Step is a power of two, and where it exceeds 1 so does
  // T.
  return roundToEvenInteger(T / Step) * Step;
}

float roundStochastic(const Grid &G, float T, uint32_t RandomBits,
                      unsigned Bits) {
  float Step = G.stepAt(T);
  // In units of 2^-(Bits + 1) the random offset is the odd integer 2b + 1, and
  // floor(x + m) = floor(x) + m for an integer m: every operation is exact.
  float Units = std::ldexp(1.0f, static_cast<int>(Bits) + 1);
  float Offset = static_cast<float>(2 * RandomBits + 1);
  float Sum = std::floor(T / Step * Units) + Offset;
  return std::floor(Sum / Units) * Step;
}

} // namespace ufp4::numerics

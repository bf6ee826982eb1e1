//===- Rounding.cpp - Rounding a scaled number to its grid ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Rounding.h"

#include "FloatEnvironment.h"

#include <algorithm>
#include <cmath>

namespace ufp4::numerics {

float clampToGrid(const Grid &G, float T) {
  return std::min(std::max(T, -G.maxLevel()), G.maxLevel());
}

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

/// -1, 0 or 1: how T compares with (Low + High) / 2, exactly. Low <= High.
static int compareWithMiddle(float T, float Low, float High) {
  double Twice = 2 * static_cast<double>(T);
  double Sum = static_cast<double>(Low) + static_cast<double>(High);
  if (Twice != Sum) // Both are f64: T cannot lie between Sum and the true sum.
    return Twice < Sum ? -1 : 1;
  // What the sum lost, which is an f64 since High is the larger one.
  double Lost = static_cast<double>(Low) - (Sum - static_cast<double>(High));
  return Lost > 0 ? -1 : Lost < 0 ? 1 : 0;
}

static float roundNearestByTable(const Grid &G, float T) {
  float Magnitude = std::fabs(T);
  unsigned Index = 0;
  for (unsigned I = 0; I < 7; ++I) {
    int Order =
        compareWithMiddle(Magnitude, G.Magnitudes[I], G.Magnitudes[I + 1]);
    bool NextIsEven = (I + 1) % 2 == 0;
    Index += Order > 0 || (Order == 0 && NextIsEven);
  }
  return std::copysign(G.Magnitudes[Index], T);
}

float roundNearest(const Grid &G, float T) {
  T = clampToGrid(G, T);
  if (G.isByte())
    return roundToMiniFloat(*G.Element, T);
  if (G.Segments.empty())
    return roundNearestByTable(G, T);
  float Step = G.stepAt(T);
  // T / Step is exact: Step is a power of two, and where it exceeds 1 so does
  // T.
  return roundToEvenInteger(T / Step) * Step;
}

float stochasticFactor(const Grid &G, unsigned Index, unsigned Bits) {
  double Gap = static_cast<double>(G.Magnitudes[Index + 1]) -
               static_cast<double>(G.Magnitudes[Index]);
  return static_cast<float>(std::ldexp(1.0, static_cast<int>(Bits) + 1) / Gap);
}

static float roundStochasticByTable(const Grid &G, float T, uint32_t RandomBits,
                                    unsigned Bits) {
  float Magnitude = std::fabs(T);
  unsigned Index = 7;
  while (Index > 0 && Magnitude < G.Magnitudes[Index])
    --Index;
  if (Index < 7) {
    // From Units on, V means "up" whatever is added: cut it off there, so that
    // it fits its integer.
    float Units = std::ldexp(1.0f, static_cast<int>(Bits) + 1);
    float V = std::floor((Magnitude - G.Magnitudes[Index]) *
                         stochasticFactor(G, Index, Bits));
    uint64_t Sum = static_cast<uint64_t>(V < Units ? V : Units) +
                   2 * static_cast<uint64_t>(RandomBits) + 1;
    Index += Sum >= uint64_t(1) << (Bits + 1);
  }
  return std::copysign(G.Magnitudes[Index], T);
}

float roundStochastic(const Grid &G, float T, uint32_t RandomBits,
                      unsigned Bits) {
  if (G.isByte())
    return roundNearest(G, T);
  T = clampToGrid(G, T);
  if (G.Segments.empty())
    return roundStochasticByTable(G, T, RandomBits, Bits);
  float Step = G.stepAt(T);
  // In units of 2^-(Bits + 1) the random offset is the odd integer 2b + 1, and
  // floor(x + m) = floor(x) + m for an integer m. Integers here: 32 bits are
  // more than an f32 sum holds, and for fewer the sum is the same.
  float Scaled = T / Step * std::ldexp(1.0f, static_cast<int>(Bits) + 1);
  int64_t Sum = static_cast<int64_t>(std::floor(Scaled)) +
                2 * static_cast<int64_t>(RandomBits) + 1;
  // An arithmetic shift rounds towards minus infinity.
  return static_cast<float>(Sum >> (Bits + 1)) * Step;
}

} // namespace ufp4::numerics

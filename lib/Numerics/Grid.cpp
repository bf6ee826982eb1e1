//===- Grid.cpp - Elements: their levels and codes ------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ufp4::numerics {

static constexpr float Unbounded = std::numeric_limits<float>::infinity();

static constexpr GridSegment E1M2Segments[] = {{Unbounded, 1}};

static constexpr GridSegment E2M1Segments[] = {
    {2, 0.5}, {4, 1}, {Unbounded, 2}};

static constexpr Grid Grids[] = {
    {.Kind = GridKind::E1M2,
     .Name = "e1m2",
     .Magnitudes = {0, 1, 2, 3, 4, 5, 6, 7},
     .Segments = E1M2Segments,
     .FixedPoint = 1,
     .MantissaBits = 2},
    {.Kind = GridKind::E2M1,
     .Name = "e2m1",
     .Magnitudes = {0, 0.5, 1, 1.5, 2, 3, 4, 6},
     .Segments = E2M1Segments,
     .FixedPoint = 2,
     .MantissaBits = 1},
    {.Kind = GridKind::E3M0,
     .Name = "e3m0",
     .Magnitudes = {0, 0.25, 0.5, 1, 2, 4, 8, 16},
     .FixedPoint = 4,
     .MantissaBits = 0},
    {.Kind = GridKind::Custom, .Name = "custom"},
    {.Kind = GridKind::F8E4M3FN,
     .Name = E4M3FN.Name,
     .Element = &E4M3FN,
     .MantissaBits = E4M3FN.MantissaBits},
    {.Kind = GridKind::F8E5M2,
     .Name = E5M2.Name,
     .Element = &E5M2,
     .MantissaBits = E5M2.MantissaBits},
};

std::string_view nameOf(GridKind Kind) { return getGrid(Kind).Name; }

const Grid &getGrid(GridKind Kind) {
  for (const Grid &G : Grids)
    if (G.Kind == Kind)
      return G;
  return Grids[0];
}

Grid customGrid(const std::array<float, 8> &Levels) {
  Grid G = getGrid(GridKind::Custom);
  G.Magnitudes = Levels;
  G.Magnitudes[0] = 0; // Not -0, so that code 0 is +0 on every grid.
  return G;
}

unsigned Grid::magnitudeCount() const {
  return isByte() ? encode(*this, maxLevel()) + 1u : 8;
}

float Grid::stepAt(float T) const {
  float Magnitude = std::fabs(T);
  for (const GridSegment &Segment : Segments)
    if (Magnitude < Segment.Below)
      return Segment.Step;
  if (isByte()) {
    int Exponent = std::max(std::ilogb(std::min(Magnitude, Element->Max)),
                            1 - Element->Bias);
    return std::ldexp(1.0f, Exponent - Element->MantissaBits);
  }
  unsigned Index = 6;
  while (Index > 0 && Magnitude < Magnitudes[Index])
    --Index;
  return Magnitudes[Index + 1] - Magnitudes[Index];
}

float decode(const Grid &G, uint8_t Code) {
  if (G.isByte())
    return decodeMiniFloat(*G.Element, Code);
  float Magnitude = G.Magnitudes[Code & 7];
  return (Code & 8) ? -Magnitude : Magnitude;
}

uint8_t encode(const Grid &G, float Level) {
  if (Level == 0)
    return 0;
  if (std::isnan(Level))
    return InvalidCode;
  if (G.isByte())
    return encodeMiniFloat(*G.Element, Level).value_or(InvalidCode);
  float Magnitude = std::fabs(Level);
  for (uint8_t Index = 0; Index < 8; ++Index)
    if (G.Magnitudes[Index] == Magnitude)
      return static_cast<uint8_t>((Level < 0 ? 8 : 0) | Index);
  return InvalidCode;
}

int decodeFixedPoint(const Grid &G, uint8_t Code) {
  if (G.FixedPoint == 0)
    return 0;
  return static_cast<int>(decode(G, Code) * static_cast<float>(G.FixedPoint));
}

} // namespace ufp4::numerics

//===- Grid.cpp - Element grids and their 4-bit codes ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Grid.h"

#include <cmath>
#include <limits>

namespace ufp4::numerics {

static constexpr float Unbounded = std::numeric_limits<float>::infinity();

static constexpr GridSegment E1M2Segments[] = {{Unbounded, 1}};

static constexpr GridSegment E2M1Segments[] = {
    {2, 0.5}, {4, 1}, {Unbounded, 2}};

static constexpr Grid E1M2Grid = {
    GridKind::E1M2, "e1m2", {0, 1, 2, 3, 4, 5, 6, 7}, E1M2Segments, 1};

static constexpr Grid E2M1Grid = {
    GridKind::E2M1, "e2m1", {0, 0.5, 1, 1.5, 2, 3, 4, 6}, E2M1Segments, 2};

const Grid &getGrid(GridKind Kind) {
  switch (Kind) {
  case GridKind::E1M2:
    return E1M2Grid;
  case GridKind::E2M1:
    return E2M1Grid;
  }
  return E1M2Grid;
}

float Grid::stepAt(float T) const {
  float Magnitude = std::fabs(T);
  for (const GridSegment &Segment : Segments)
    if (Magnitude < Segment.Below)
      return Segment.Step;
  return Segments.back().Step;
}

float decode(const Grid &G, uint8_t Code) {
  float Magnitude = G.Magnitudes[Code & 7];
  return (Code & 8) ? -Magnitude : Magnitude;
}

uint8_t encode(const Grid &G, float Level) {
  float Magnitude = std::fabs(Level);
  for (uint8_t Index = 0; Index < 8; ++Index) {
    if (G.Magnitudes[Index] != Magnitude)
      continue;
    bool Negative = Level < 0; // False for -0, whose code is 0 too.
    return static_cast<uint8_t>((Negative ? 8 : 0) | Index);
  }
  return InvalidCode;
}

int decodeFixedPoint(const Grid &G, uint8_t Code) {
  return static_cast<int>(decode(G, Code) * static_cast<float>(G.FixedPoint));
}

} // namespace ufp4::numerics

//===- GridTest.cpp - Levels, codes and their products --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Grid.h"
#include "TestSupport.h"
#include "ufp4/Numerics/ScaledMatmul.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

TEST(Grid, CodesAreSignAndIndexOfTheAscendingMagnitudes) {
  const float Uniform[] = {0, 1, 2, 3, 4, 5, 6, 7};
  const float Float[] = {0, .5f, 1, 1.5f, 2, 3, 4, 6};
  for (uint8_t Index = 0; Index < 8; ++Index) {
    EXPECT_EQ(decode(getGrid(GridKind::E1M2), Index), Uniform[Index]);
    EXPECT_EQ(decode(getGrid(GridKind::E1M2), 8 | Index), -Uniform[Index]);
    EXPECT_EQ(decode(getGrid(GridKind::E2M1), Index), Float[Index]);
    EXPECT_EQ(decode(getGrid(GridKind::E2M1), 8 | Index), -Float[Index]);
  }
}

TEST(Grid, E2M1CodesAreTheBitsOfTheFloatFormat) {
  // Sign, two exponent bits with bias 1, one significand bit.
  for (uint8_t Code = 0; Code < 16; ++Code) {
    int Exponent = Code >> 1 & 3, Significand = Code & 1;
    double Magnitude = Exponent == 0
                           ? 0.5 * Significand
                           : std::ldexp(1 + 0.5 * Significand, Exponent - 1);
    EXPECT_EQ(std::fabs(decode(getGrid(GridKind::E2M1), Code)), Magnitude);
  }
}

TEST(Grid, EncodeInvertsDecodeExceptForMinusZero) {
  for (GridKind Kind : AllGrids)
    for (uint8_t Code = 0; Code < 16; ++Code) {
      const Grid &G = getGrid(Kind);
      EXPECT_EQ(encode(G, decode(G, Code)), Code == 8 ? 0 : Code);
      EXPECT_EQ(encode(G, decode(G, Code)), oracleCode(Kind, decode(G, Code)));
    }
}

TEST(Grid, EncodeRefusesWhatIsNotALevel) {
  for (GridKind Kind : AllGrids)
    for (float Value : {0.25f, -2.5f, 8.0f, 5.5f, Infinity, NaN})
      EXPECT_EQ(encode(getGrid(Kind), Value), InvalidCode) << Value;
  EXPECT_EQ(encode(getGrid(GridKind::E2M1), 5), InvalidCode);
  EXPECT_EQ(encode(getGrid(GridKind::E1M2), 0.5f), InvalidCode);
}

TEST(Grid, LevelsOfASegmentAreExactlyTheMultiplesOfItsStep) {
  for (GridKind Kind : AllGrids) {
    const Grid &G = getGrid(Kind);
    float Begin = 0;
    for (const GridSegment &Segment : G.Segments) {
      float End = std::min(Segment.Below, G.maxLevel());
      for (float Level = Begin; Level <= End; Level += Segment.Step)
        EXPECT_NE(encode(G, Level), InvalidCode) << G.Name << " " << Level;
      for (float Level : G.Magnitudes) {
        if (Level < Begin || Level > End)
          continue;
        EXPECT_EQ(std::fmod(Level, Segment.Step), 0) << G.Name << Level;
      }
      Begin = Segment.Below;
    }
    EXPECT_EQ(Begin, Infinity);
  }
}

TEST(Grid, StepIsTheDistanceToTheNextLevelOutwards) {
  for (GridKind Kind : AllGrids) {
    const Grid &G = getGrid(Kind);
    for (int Index = 0; Index < 7; ++Index) {
      float Gap = G.Magnitudes[Index + 1] - G.Magnitudes[Index];
      float Middle = (G.Magnitudes[Index] + G.Magnitudes[Index + 1]) / 2;
      for (float Sign : {1.0f, -1.0f}) {
        EXPECT_EQ(G.stepAt(Sign * G.Magnitudes[Index]), Gap);
        EXPECT_EQ(G.stepAt(Sign * Middle), Gap);
      }
    }
  }
}

TEST(Grid, ProductsOfAllCodePairsAreExactInFixedPoint) {
  for (GridKind A : AllGrids)
    for (GridKind B : AllGrids)
      for (uint8_t CodeA = 0; CodeA < 16; ++CodeA)
        for (uint8_t CodeB = 0; CodeB < 16; ++CodeB) {
          const Grid &GA = getGrid(A), &GB = getGrid(B);
          double Exact = static_cast<double>(decode(GA, CodeA)) *
                         static_cast<double>(decode(GB, CodeB));
          int Fixed = decodeFixedPoint(GA, CodeA) * decodeFixedPoint(GB, CodeB);
          EXPECT_EQ(static_cast<double>(Fixed) / GA.FixedPoint / GB.FixedPoint,
                    Exact);
          EXPECT_EQ(static_cast<double>(decode(GA, CodeA) * decode(GB, CodeB)),
                    Exact);
        }
}

TEST(Grid, LargestExactBlockIsWhereTheDotReachesTwoToThe24) {
  EXPECT_EQ(maxExactBlock(GridKind::E1M2, GridKind::E1M2), 342392);
  EXPECT_EQ(maxExactBlock(GridKind::E2M1, GridKind::E2M1), 116508);
  EXPECT_EQ(maxExactBlock(GridKind::E1M2, GridKind::E2M1), 199728);
  EXPECT_EQ(maxExactBlock(GridKind::E2M1, GridKind::E1M2), 199728);
}

} // namespace

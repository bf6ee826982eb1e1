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
  for (GridKind Kind : StepGrids)
    for (uint8_t Code = 0; Code < 16; ++Code) {
      const Grid &G = getGrid(Kind);
      EXPECT_EQ(encode(G, decode(G, Code)), Code == 8 ? 0 : Code);
      EXPECT_EQ(encode(G, decode(G, Code)), oracleCode(Kind, decode(G, Code)));
    }
}

TEST(Grid, EncodeRefusesWhatIsNotALevel) {
  for (GridKind Kind : StepGrids)
    for (float Value : {0.25f, -2.5f, 8.0f, 5.5f, Infinity, NaN})
      EXPECT_EQ(encode(getGrid(Kind), Value), InvalidCode) << Value;
  EXPECT_EQ(encode(getGrid(GridKind::E2M1), 5), InvalidCode);
  EXPECT_EQ(encode(getGrid(GridKind::E1M2), 0.5f), InvalidCode);
}

TEST(Grid, LevelsOfASegmentAreExactlyTheMultiplesOfItsStep) {
  for (GridKind Kind : StepGrids) {
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
  for (GridKind Kind : NamedGrids) {
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
  for (GridKind A : NamedGrids)
    for (GridKind B : NamedGrids)
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
  EXPECT_EQ(maxExactBlock(GridKind::E3M0, GridKind::E3M0), 4096);
  EXPECT_EQ(maxExactBlock(GridKind::E3M0, GridKind::E1M2), 37449);
  EXPECT_EQ(maxExactBlock(GridKind::Custom, GridKind::E1M2), 0);
  EXPECT_EQ(maxExactBlock(GridKind::E2M1, GridKind::F8E4M3FN), 0);
}

TEST(Grid, E3M0CodesArePowersOfTwo) {
  const Grid &G = getGrid(GridKind::E3M0);
  EXPECT_EQ(decode(G, 0), 0);
  for (uint8_t Index = 1; Index < 8; ++Index) {
    EXPECT_EQ(decode(G, Index), std::ldexp(1, Index - 3));
    EXPECT_EQ(decode(G, 8 | Index), -std::ldexp(1, Index - 3));
  }
}

TEST(Grid, CustomGridsHoldTheirLevelsByValue) {
  std::array<float, 8> Levels = {-0.0f, 1, 2, 3, 5, 8, 13, 21};
  Grid G = customGrid(Levels);
  Levels.fill(99);
  Grid Copy = G;
  EXPECT_EQ(Copy.maxLevel(), 21);
  EXPECT_EQ(bitsOf(decode(Copy, 0)), 0u);
  for (uint8_t Code = 0; Code < 16; ++Code)
    EXPECT_EQ(encode(Copy, decode(Copy, Code)), Code == 8 ? 0 : Code);
  EXPECT_EQ(encode(Copy, 4), InvalidCode);
  EXPECT_EQ(Copy.stepAt(6), 3);
  EXPECT_EQ(Copy.stepAt(-30), 8);
  EXPECT_EQ(Copy.FixedPoint, 0);
  EXPECT_EQ(decodeFixedPoint(Copy, 5), 0);
  Format F;
  F.Grid = GridKind::Custom;
  F.Levels = {0, 1, 2, 3, 4, 5, 6, 9};
  EXPECT_EQ(gridOf(F).maxLevel(), 9);
  EXPECT_EQ(getGrid(GridKind::Custom).maxLevel(), 0);
}

TEST(Grid, BytesAreTheNumbersOfTheirFloats) {
  for (GridKind Kind : ByteElements) {
    const Grid &G = getGrid(Kind);
    EXPECT_TRUE(G.isByte());
    Format F;
    F.Grid = Kind;
    std::vector<double> Levels = magnitudesOf(F);
    EXPECT_EQ(G.magnitudeCount(), Levels.size());
    EXPECT_EQ(G.maxLevel(), Levels.back());
    for (uint8_t Code = 0; Code < Levels.size(); ++Code) {
      EXPECT_EQ(decode(G, Code), Levels[Code]);
      EXPECT_EQ(encode(G, decode(G, Code)), Code);
      uint8_t Negative = 0x80 | Code;
      EXPECT_EQ(decode(G, Negative), -Levels[Code]);
      EXPECT_EQ(encode(G, decode(G, Negative)), Code == 0 ? 0 : Negative);
      if (Code + 1u < Levels.size()) {
        auto Middle = static_cast<float>((Levels[Code] + Levels[Code + 1]) / 2);
        EXPECT_EQ(G.stepAt(Middle), Levels[Code + 1] - Levels[Code]);
      }
    }
    for (float Value : {NaN, Infinity, 1e-30f, G.maxLevel() * 2, 1.1f})
      EXPECT_EQ(encode(G, Value), InvalidCode) << Value;
    EXPECT_TRUE(std::isnan(decode(G, InvalidCode)));
  }
}

TEST(Grid, NamesAreThoseOfTheFormats) {
  const char *Names[] = {"e1m2",   "e2m1",     "e3m0",
                         "custom", "f8E4M3FN", "f8E5M2"};
  for (int Kind = 0; Kind < 6; ++Kind) {
    EXPECT_EQ(nameOf(static_cast<GridKind>(Kind)), Names[Kind]);
    EXPECT_EQ(getGrid(static_cast<GridKind>(Kind)).Kind,
              static_cast<GridKind>(Kind));
  }
}

} // namespace

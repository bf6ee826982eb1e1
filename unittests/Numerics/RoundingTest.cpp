//===- RoundingTest.cpp - Nearest and stochastic rounding -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Rounding.h"
#include "TestSupport.h"
#include "ufp4/Numerics/BFloat16.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

/// Every bf16 number that the scaling step can hand to the rounding step.
std::vector<float> bf16InRange(GridKind Kind) {
  std::vector<float> Values;
  for (uint32_t Bits = 0; Bits < 0x10000; ++Bits) {
    float Value = bf16ToFloat(static_cast<uint16_t>(Bits));
    if (std::fabs(Value) <= getGrid(Kind).maxLevel())
      Values.push_back(Value);
  }
  return Values;
}

/// f32 numbers around every level and every middle between two levels.
std::vector<float> f32NearEdges(GridKind Kind) {
  std::vector<float> Values;
  const std::vector<double> &Levels = levelsOf(Kind);
  float Limit = getGrid(Kind).maxLevel() + 0x1p-20f;
  auto AddAround = [&](double Centre) {
    float Value = static_cast<float>(Centre);
    for (int I = 0; I < 4; ++I)
      Value = std::nextafterf(Value, -Infinity);
    for (int I = 0; I < 9; ++I, Value = std::nextafterf(Value, Infinity))
      if (std::fabs(Value) <= Limit)
        Values.push_back(Value);
  };
  for (size_t I = 0; I < Levels.size(); ++I) {
    AddAround(Levels[I]);
    if (I + 1 < Levels.size())
      AddAround((Levels[I] + Levels[I + 1]) / 2);
  }
  Values.push_back(-0.0f);
  Values.push_back(Limit);
  Values.push_back(-Limit);
  return Values;
}

TEST(RoundNearest, AllBF16NumbersMatchTheOracle) {
  for (GridKind Kind : StepGrids)
    for (float T : bf16InRange(Kind))
      ASSERT_EQ(static_cast<double>(roundNearest(getGrid(Kind), T)),
                oracleNearest(Kind, T))
          << getGrid(Kind).Name << " " << T;
}

TEST(RoundNearest, F32NumbersAroundEveryEdgeMatchTheOracle) {
  for (GridKind Kind : StepGrids) {
    for (float T : f32NearEdges(Kind))
      ASSERT_EQ(static_cast<double>(roundNearest(getGrid(Kind), T)),
                oracleNearest(Kind, T))
          << getGrid(Kind).Name << " " << T;
    Random R(5);
    for (int I = 0; I < 500000; ++I) {
      float T =
          static_cast<float>((2 * R.uniform() - 1) * getGrid(Kind).maxLevel());
      ASSERT_EQ(static_cast<double>(roundNearest(getGrid(Kind), T)),
                oracleNearest(Kind, T))
          << getGrid(Kind).Name << " " << T;
    }
  }
}

TEST(RoundNearest, TiesOfE1M2GoToEvenLevels) {
  const Grid &G = getGrid(GridKind::E1M2);
  const float Expected[] = {0, 2, 2, 4, 4, 6, 6};
  for (int I = 0; I < 7; ++I) {
    EXPECT_EQ(roundNearest(G, I + 0.5f), Expected[I]);
    EXPECT_EQ(roundNearest(G, -I - 0.5f), -Expected[I]);
  }
}

TEST(RoundNearest, TiesOfE2M1GoToEvenSignificands) {
  const Grid &G = getGrid(GridKind::E2M1);
  const float Ties[][2] = {{.25f, 0}, {.75f, 1}, {1.25f, 1}, {1.75f, 2},
                           {2.5f, 2}, {3.5f, 4}, {5, 4}};
  for (auto [T, Level] : Ties) {
    EXPECT_EQ(roundNearest(G, T), Level);
    EXPECT_EQ(roundNearest(G, -T), -Level);
  }
}

TEST(RoundStochastic, AllBF16NumbersWithAll256DrawsMatchTheOracle) {
  for (GridKind Kind : StepGrids)
    for (float T : bf16InRange(Kind))
      for (uint32_t B = 0; B < 256; ++B)
        ASSERT_EQ(static_cast<double>(roundStochastic(getGrid(Kind), T, B, 8)),
                  oracleStochastic(Kind, T, B, 8))
            << getGrid(Kind).Name << " " << T << " " << B;
}

TEST(RoundStochastic, F32NumbersAroundEveryEdgeMatchTheOracle) {
  for (GridKind Kind : StepGrids)
    for (float T : f32NearEdges(Kind)) {
      for (uint32_t B = 0; B < 256; ++B)
        ASSERT_EQ(static_cast<double>(roundStochastic(getGrid(Kind), T, B, 8)),
                  oracleStochastic(Kind, T, B, 8))
            << getGrid(Kind).Name << " " << T << " " << B;
      for (uint32_t B = 0; B < 65536; B += (B < 16 || B >= 65519) ? 1 : 13)
        ASSERT_EQ(static_cast<double>(roundStochastic(getGrid(Kind), T, B, 16)),
                  oracleStochastic(Kind, T, B, 16))
            << getGrid(Kind).Name << " " << T << " " << B;
    }
}

TEST(RoundStochastic, RandomF32NumbersWith16BitsMatchTheOracle) {
  for (GridKind Kind : StepGrids) {
    Random R(6);
    for (int I = 0; I < 1000000; ++I) {
      float T =
          static_cast<float>((2 * R.uniform() - 1) * getGrid(Kind).maxLevel());
      uint32_t B = R.next() & 0xFFFF;
      ASSERT_EQ(static_cast<double>(roundStochastic(getGrid(Kind), T, B, 16)),
                oracleStochastic(Kind, T, B, 16))
          << getGrid(Kind).Name << " " << T << " " << B;
    }
  }
}

TEST(RoundStochastic, ExpectationIsTheRoundedShareOfEachStep) {
  // Over all draws the mean is lower + step * floor(2^n f + 1/2) / 2^n with f
  // the position of t in its step: off by at most step / 2^(n + 1).
  for (GridKind Kind : StepGrids) {
    const Grid &G = getGrid(Kind);
    Random R(7);
    for (int I = 0; I < 5000; ++I) {
      float T = static_cast<float>((2 * R.uniform() - 1) * G.maxLevel());
      double Sum = 0;
      for (uint32_t B = 0; B < 256; ++B)
        Sum += roundStochastic(G, T, B, 8);
      double Step = G.stepAt(T);
      EXPECT_LE(std::fabs(Sum / 256 - T), Step / 512) << T;
      double Lower = std::floor(T / Step) * Step;
      double Share = std::floor((T - Lower) / Step * 256 + 0.5) / 256;
      EXPECT_EQ(Sum / 256, Lower + Step * Share) << T;
    }
  }
}

TEST(RoundStochastic, ExactlyUnbiasedOnMultiplesOfTheDrawsGranularity) {
  for (GridKind Kind : StepGrids) {
    const Grid &G = getGrid(Kind);
    for (int I = -7 * 512; I <= 7 * 512; ++I) {
      float T = static_cast<float>(I) / 512;
      float Step = G.stepAt(T);
      if (std::fabs(T) > G.maxLevel() || std::fmod(T / Step * 256, 1.0f) != 0)
        continue;
      double Sum = 0;
      for (uint32_t B = 0; B < 256; ++B)
        Sum += roundStochastic(G, T, B, 8);
      EXPECT_EQ(Sum / 256, T);
    }
  }
}

TEST(RoundStochastic, LevelsStayThemselvesForEveryDraw) {
  for (GridKind Kind : StepGrids)
    for (double Level : levelsOf(Kind))
      for (uint32_t B = 0; B < 65536; B += 5)
        ASSERT_EQ(
            roundStochastic(getGrid(Kind), static_cast<float>(Level), B, 16),
            Level);
}

TEST(Rounding, TheLargestPossibleTStaysOnTheGrid) {
  for (GridKind Kind : StepGrids) {
    const Grid &G = getGrid(Kind);
    float Max = G.maxLevel();
    for (float T : {Max + 0x1p-20f, Max - 0x1p-20f})
      for (float Sign : {1.0f, -1.0f}) {
        EXPECT_EQ(roundNearest(G, Sign * T), Sign * Max);
        for (uint32_t B = 0; B < 256; ++B)
          EXPECT_EQ(roundStochastic(G, Sign * T, B, 8), Sign * Max);
        for (uint32_t B = 0; B < 65536; ++B)
          ASSERT_EQ(roundStochastic(G, Sign * T, B, 16), Sign * Max);
      }
  }
}

//===----------------------------------------------------------------------===//
// Every element, and numbers outside its range
//===----------------------------------------------------------------------===//

/// The elements that are rounded to by table or as 8-bit numbers, and the two
/// stepped grids for good measure.
std::vector<Format> allElements() {
  std::vector<Format> Result(6);
  for (int Kind = 0; Kind < 6; ++Kind)
    Result[Kind].Grid = static_cast<GridKind>(Kind);
  Result[3].Levels = {0, .5f, 1.25f, 1.75f, 2.625f, 4, 4.5f, 7.75f};
  Format Spread = Result[3];
  Spread.Levels = {0, 0.0796f, 0.1609f, 0.2461f, 0.3379f, 0.4407f, 0.5626f, 1};
  Result.push_back(Spread);
  return Result;
}

/// Every bf16 number but NaN, and the f32 numbers around every level and middle
/// and beyond the ends.
std::vector<float> inputsFor(const Format &F) {
  std::vector<float> Result;
  for (uint32_t Bits = 0; Bits < 0x10000; ++Bits) {
    float Value = bf16ToFloat(static_cast<uint16_t>(Bits));
    if (!std::isnan(Value))
      Result.push_back(Value);
  }
  std::vector<double> Levels = magnitudesOf(F), Centres = Levels;
  for (size_t I = 0; I + 1 < Levels.size(); ++I)
    Centres.push_back((Levels[I] + Levels[I + 1]) / 2);
  for (double Centre : Centres) {
    auto Value = static_cast<float>(Centre);
    for (int I = 0; I < 3; ++I)
      Value = std::nextafterf(Value, -Infinity);
    for (int I = 0; I < 7; ++I, Value = std::nextafterf(Value, Infinity))
      for (float Sign : {1.0f, -1.0f})
        Result.push_back(Sign * Value);
  }
  return Result;
}

/// A code from a magnitude index and the sign of what was rounded.
uint8_t codeOf(const Format &F, size_t Index, float T) {
  if (Index == 0)
    return 0;
  uint8_t Sign = getGrid(F.Grid).isByte() ? 0x80 : 8;
  return static_cast<uint8_t>(Index | (T < 0 ? Sign : 0));
}

TEST(Rounding, NearestIsTheNearestOfAllLevelsForEveryElement) {
  for (const Format &F : allElements()) {
    Grid G = gridOf(F);
    std::vector<double> Levels = magnitudesOf(F);
    for (float T : inputsFor(F))
      ASSERT_EQ(encode(G, roundNearest(G, T)),
                codeOf(F, searchNearest(Levels, T), T))
          << G.Name << " " << T;
  }
}

TEST(Rounding, StochasticMatchesItsThresholdsForEveryGridAndWidth) {
  Random R(8);
  for (const Format &F : allElements()) {
    Grid G = gridOf(F);
    if (G.isByte())
      continue;
    std::vector<double> Levels = magnitudesOf(F);
    for (float T : inputsFor(F))
      for (unsigned Bits : {8, 16, 32}) {
        auto Last = static_cast<uint32_t>((uint64_t(1) << Bits) - 1);
        for (uint32_t B : {0u, 1u, Last / 2, Last / 2 + 1, Last - 1, Last,
                           static_cast<uint32_t>(R.next()) & Last})
          ASSERT_EQ(encode(G, roundStochastic(G, T, B, Bits)),
                    codeOf(F, searchStochastic(F, Levels, T, B, Bits), T))
              << G.Name << " " << T << " " << B << " of " << Bits;
      }
  }
}

TEST(Rounding, StochasticMeanOverAllDrawsIsTheRoundedShare) {
  // For e3m0 as for the stepped grids: the share of draws that go up is the
  // position in the gap, rounded to a multiple of 2^-n. Magnitudes are rounded.
  Random R(9);
  const Grid &G = getGrid(GridKind::E3M0);
  const double E3M0Levels[] = {0, .25, .5, 1, 2, 4, 8, 16};
  for (unsigned Bits : {8, 16})
    for (int I = 0; I < (Bits == 8 ? 3000 : 30); ++I) {
      auto T = static_cast<float>((2 * R.uniform() - 1) * 16);
      if (I % 3 == 0)
        T /= 64;
      uint32_t Draws = 1u << Bits;
      double Sum = 0;
      for (uint32_t B = 0; B < Draws; ++B)
        Sum += std::fabs(roundStochastic(G, T, B, Bits));
      double Lower = 0, Upper = 16;
      for (double Level : E3M0Levels) {
        if (Level <= std::fabs(T))
          Lower = Level;
        else
          Upper = std::min(Upper, Level);
      }
      double Position = (std::fabs(T) - Lower) / (Upper - Lower);
      double Share = std::floor(Position * Draws + 0.5) / Draws;
      ASSERT_EQ(Sum / Draws, Lower + (Upper - Lower) * Share) << T;
    }
}

TEST(Rounding, CustomLevelsAreUnbiasedUpToTheRoundingOfTheirFactor) {
  Format F = allElements()[6];
  Grid G = gridOf(F);
  Random R(10);
  for (int I = 0; I < 20; ++I) {
    auto T = static_cast<float>(2 * R.uniform() - 1);
    double Sum = 0;
    for (uint32_t B = 0; B < 65536; ++B)
      Sum += roundStochastic(G, T, B, 16);
    EXPECT_NEAR(Sum / 65536, T, 0.44 * (0x1p-17 + 0x1p-22)) << T;
  }
}

TEST(Rounding, ThirtyTwoBitDrawsMeetTheirThresholdExactly) {
  // t = 1/4 of a step goes up from b = 3/4 of 2^32 on: 2^32 / 4 times.
  const Grid &G = getGrid(GridKind::E1M2);
  EXPECT_EQ(roundStochastic(G, 0.25f, 0xBFFFFFFF, 32), 0);
  EXPECT_EQ(roundStochastic(G, 0.25f, 0xC0000000, 32), 1);
  EXPECT_EQ(roundStochastic(G, -0.25f, 0x3FFFFFFF, 32), -1);
  EXPECT_EQ(roundStochastic(G, -0.25f, 0x40000000, 32), 0);
  const Grid &E3M0 = getGrid(GridKind::E3M0);
  EXPECT_EQ(roundStochastic(E3M0, 10, 0xBFFFFFFF, 32), 8);
  EXPECT_EQ(roundStochastic(E3M0, 10, 0xC0000000, 32), 16);
  EXPECT_EQ(roundStochastic(E3M0, -10, 0xC0000000, 32), -16);
  // 2^-33 of a step: half a draw rounds to one draw, the largest.
  EXPECT_EQ(roundStochastic(G, 0x1p-33f, 0xFFFFFFFE, 32), 0);
  EXPECT_EQ(roundStochastic(G, 0x1p-33f, 0xFFFFFFFF, 32), 1);
  EXPECT_EQ(roundStochastic(G, 0x1.fffffep-34f, 0xFFFFFFFF, 32), 0);
  // What P4 cannot say for 32 bits, the clamp does.
  for (uint32_t B : {0u, 0xFFFFFFFFu})
    for (float Sign : {1.0f, -1.0f}) {
      EXPECT_EQ(roundStochastic(G, Sign * (7 + 0x1p-20f), B, 32), Sign * 7);
      EXPECT_EQ(roundStochastic(G, Sign * 1e30f, B, 32), Sign * 7);
      EXPECT_EQ(roundStochastic(G, Sign * Infinity, B, 32), Sign * 7);
    }
}

TEST(Rounding, LevelsStayThemselvesAndTheClampHoldsTheEnds) {
  for (const Format &F : allElements()) {
    Grid G = gridOf(F);
    for (double Level : magnitudesOf(F))
      for (float Sign : {1.0f, -1.0f}) {
        auto T = static_cast<float>(Sign * Level);
        EXPECT_EQ(roundNearest(G, T), T);
        for (unsigned Bits : {8, 16, 32})
          for (uint32_t B : {0u, (1u << 7), 0xFFu})
            EXPECT_EQ(roundStochastic(G, T, B, Bits), T) << G.Name;
      }
    for (float Sign : {1.0f, -1.0f})
      for (float T : {G.maxLevel() * 1.5f, 3e38f, Infinity}) {
        EXPECT_EQ(clampToGrid(G, Sign * T), Sign * G.maxLevel());
        EXPECT_EQ(roundNearest(G, Sign * T), Sign * G.maxLevel());
        EXPECT_EQ(roundStochastic(G, Sign * T, 255, 8), Sign * G.maxLevel());
      }
  }
}

TEST(Rounding, TiesOfE3M0GoToTheEvenCode) {
  const Grid &G = getGrid(GridKind::E3M0);
  const float Ties[][2] = {{.125f, 0}, {.375f, .5f}, {.75f, .5f}, {1.5f, 2},
                           {3, 2},     {6, 8},       {12, 8}};
  for (auto [T, Level] : Ties) {
    EXPECT_EQ(roundNearest(G, T), Level);
    EXPECT_EQ(roundNearest(G, -T), -Level);
  }
}

TEST(Rounding, MiddlesOfCustomLevelsAreExactBeyondF64) {
  // (1e-30 + 1) / 2 is above 1/2 by less than an f64 can say: 1/2 is below it,
  // and is no tie. The next f32 is above.
  Grid G = customGrid({0, 1e-30f, 1, 2, 3, 4, 5, 6});
  EXPECT_EQ(roundNearest(G, 0.5f), 1e-30f);
  EXPECT_EQ(roundNearest(G, std::nextafterf(0.5f, 1)), 1);
  // A tie between code 1 and code 2 would have gone up.
  G.Magnitudes[1] = 0.5f;
  EXPECT_EQ(roundNearest(G, 0.75f), 1);
}

} // namespace

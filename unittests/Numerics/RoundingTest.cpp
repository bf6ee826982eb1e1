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
  for (GridKind Kind : AllGrids)
    for (float T : bf16InRange(Kind))
      ASSERT_EQ(static_cast<double>(roundNearest(getGrid(Kind), T)),
                oracleNearest(Kind, T))
          << getGrid(Kind).Name << " " << T;
}

TEST(RoundNearest, F32NumbersAroundEveryEdgeMatchTheOracle) {
  for (GridKind Kind : AllGrids) {
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
  for (GridKind Kind : AllGrids)
    for (float T : bf16InRange(Kind))
      for (uint32_t B = 0; B < 256; ++B)
        ASSERT_EQ(static_cast<double>(roundStochastic(getGrid(Kind), T, B, 8)),
                  oracleStochastic(Kind, T, B, 8))
            << getGrid(Kind).Name << " " << T << " " << B;
}

TEST(RoundStochastic, F32NumbersAroundEveryEdgeMatchTheOracle) {
  for (GridKind Kind : AllGrids)
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
  for (GridKind Kind : AllGrids) {
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
  for (GridKind Kind : AllGrids) {
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
  for (GridKind Kind : AllGrids) {
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
  for (GridKind Kind : AllGrids)
    for (double Level : levelsOf(Kind))
      for (uint32_t B = 0; B < 65536; B += 5)
        ASSERT_EQ(
            roundStochastic(getGrid(Kind), static_cast<float>(Level), B, 16),
            Level);
}

TEST(Rounding, TheLargestPossibleTStaysOnTheGrid) {
  for (GridKind Kind : AllGrids) {
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

} // namespace

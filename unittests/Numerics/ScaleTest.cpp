//===- ScaleTest.cpp - Scales of blocks and of what lies above ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Scale.h"
#include "TestSupport.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Numerics/Rounding.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

constexpr uint32_t QuietNaN = 0x7FC00000;
constexpr float LargestF32 = std::numeric_limits<float>::max();

ScaleSpec scaleOf(ScaleKind Kind, ScaleRule Rule = ScaleRule::Nearest) {
  ScaleSpec Spec;
  Spec.Kind = Kind;
  Spec.Rule = Rule;
  return Spec;
}

/// Every element that e8m0 scales may have, custom levels among them.
std::vector<Grid> allElements() {
  std::vector<Grid> Result;
  for (GridKind Kind : NamedGrids)
    Result.push_back(getGrid(Kind));
  for (GridKind Kind : ByteElements)
    Result.push_back(getGrid(Kind));
  Result.push_back(customGrid({0, .3f, .7f, 1.1f, 1.9f, 2.5f, 3.7f, 5.3f}));
  Result.push_back(customGrid({0, 1, 2, 3, 5, 8, 13, 21}));
  return Result;
}

/// All exponents of f32, each with the mantissas at which a rule may change.
std::vector<uint32_t> edgeMagnitudes() {
  std::vector<uint32_t> Mantissas = {0, 1, 0x7FFFFF};
  for (uint32_t Edge : {0x400000u, 0x600000u, 0x700000u, 0x780000u, 0x200000u,
                        0x100000u, 0x155555u, 0x2AAAAAu})
    for (uint32_t Delta : {0u, 1u, 2u})
      for (uint32_t Mantissa : {Edge - Delta, Edge + Delta})
        Mantissas.push_back(Mantissa);
  std::vector<uint32_t> Result;
  for (uint32_t Exponent = 0; Exponent < 255; ++Exponent)
    for (uint32_t Mantissa : Mantissas)
      Result.push_back(Exponent << 23 | Mantissa);
  return Result;
}

//===----------------------------------------------------------------------===//
// e8m0
//===----------------------------------------------------------------------===//

TEST(ScaleE8M0, RulesDifferAsTheTableOfTheirExponentsSays) {
  const float Maxima[] = {4, 5, 6, 6.5f, 7, 7.5f, 8};
  const struct {
    ScaleRule Rule;
    int Exponents[7];
  } Rows[] = {{ScaleRule::Floor, {0, 0, 0, 0, 0, 0, 1}},
              {ScaleRule::Ceil, {0, 1, 1, 1, 1, 1, 1}},
              {ScaleRule::RCeil, {0, 0, 0, 1, 1, 1, 1}},
              {ScaleRule::RFloor, {-1, -1, 0, 0, 0, 0, 0}},
              {ScaleRule::Even, {0, 0, 0, 0, 1, 1, 1}}};
  for (const auto &Row : Rows)
    for (int I = 0; I < 7; ++I)
      EXPECT_EQ(
          scaleExponentOf(getGrid(GridKind::E2M1), Row.Rule, bitsOf(Maxima[I])),
          127 + Row.Exponents[I])
          << nameOf(Row.Rule) << " " << Maxima[I];
}

/// The least E for which gmax * 2^(E - 127) >= A, exactly: both sides are
/// multiples of 2^-149 * 2^-127 with few bits.
int leastSufficient(double Top, double A) {
  int E = 0;
  while (E < 254 && Top * std::ldexp(1.0, E - 127) < A)
    ++E;
  return E;
}

TEST(ScaleE8M0, RulesHaveTheirExactMeaningAtEveryExponentAndEdge) {
  for (const Grid &G : allElements()) {
    double Top = G.maxLevel();
    int TopExponent = floorLog2(Top);
    for (uint32_t Bits : edgeMagnitudes()) {
      double A = std::bit_cast<float>(Bits);
      auto Exponent = [&](ScaleRule Rule) {
        return scaleExponentOf(G, Rule, Bits);
      };
      // 2^floor(log2 a) over 2^floor(log2 gmax), and the same from above.
      if (A >= 0x1p-126) {
        int Down = floorLog2(A);
        int Up = std::ldexp(1.0, Down) == A ? Down : Down + 1;
        EXPECT_EQ(Exponent(ScaleRule::Floor),
                  std::clamp(Down - TopExponent + 127, 0, 254));
        EXPECT_EQ(Exponent(ScaleRule::Ceil),
                  std::clamp(Up - TopExponent + 127, 0, 254));
        // Within half a last place of the next power of two: up.
        if (G.Kind != GridKind::Custom) {
          int Digits = G.Kind == GridKind::E2M1       ? 1
                       : G.Kind == GridKind::E3M0     ? 0
                       : G.Kind == GridKind::F8E4M3FN ? 3
                                                      : 2;
          double Next = std::ldexp(2 - std::ldexp(0.5, -Digits), Down);
          EXPECT_EQ(Exponent(ScaleRule::Even),
                    std::clamp(Down + (A >= Next) - TopExponent + 127, 0, 254))
              << G.Name << " " << A;
        }
      } else {
        EXPECT_EQ(Exponent(ScaleRule::Floor), 0);
        EXPECT_EQ(Exponent(ScaleRule::Ceil), 0);
      }
      // The least scale under which nothing clips, but for half an ulp of the
      // quotient where that is subnormal.
      int Sufficient = leastSufficient(Top, A);
      int RCeil = Exponent(ScaleRule::RCeil);
      if (A / Top > 0x1p-127 * (1 + 0x1p-23) || A / Top <= 0x1p-127)
        EXPECT_EQ(RCeil, Sufficient) << G.Name << " " << A;
      else
        EXPECT_LE(RCeil, Sufficient) << G.Name << " " << A;
      // The largest power of two not above the exact quotient.
      if (A / Top >= 0x1p-126)
        EXPECT_EQ(Exponent(ScaleRule::RFloor), floorLog2(A / Top) + 127)
            << G.Name << " " << A;
      else if (A / Top < 0x1.fffffp-127)
        EXPECT_EQ(Exponent(ScaleRule::RFloor), 0);
    }
    for (ScaleRule Rule : {ScaleRule::Floor, ScaleRule::Ceil, ScaleRule::RCeil,
                           ScaleRule::RFloor, ScaleRule::Even})
      EXPECT_EQ(scaleExponentOf(G, Rule, 0), 0) << nameOf(Rule);
  }
}

/// Magnitudes at which a quotient by gmax is a power of two, and neighbours.
std::vector<uint32_t> clippingEdges(const Grid &G) {
  std::vector<uint32_t> Result;
  for (int Exponent = -149; Exponent < 128; ++Exponent) {
    auto Edge = static_cast<float>(std::min(
        std::ldexp(static_cast<double>(G.maxLevel()), Exponent), 3.4e38));
    for (int64_t Delta = -40; Delta <= 40; ++Delta) {
      int64_t Bits = int64_t(bitsOf(Edge)) + Delta;
      if (Bits >= 0 && Bits < 0x7F800000)
        Result.push_back(static_cast<uint32_t>(Bits));
    }
  }
  return Result;
}

TEST(ScaleE8M0, CeilAndRCeilNeverClipAboveTheSmallestScale) {
  for (const Grid &G : allElements()) {
    std::vector<uint32_t> Maxima = edgeMagnitudes();
    for (uint32_t Bits : clippingEdges(G))
      Maxima.push_back(Bits);
    Random R(72);
    for (int I = 0; I < 100000; ++I)
      Maxima.push_back(static_cast<uint32_t>(R.next() % 0x7F800000));
    for (uint32_t Bits : Maxima)
      for (ScaleRule Rule : {ScaleRule::Ceil, ScaleRule::RCeil}) {
        BlockScale Scale =
            scaleOfBlock(G, scaleOf(ScaleKind::E8M0, Rule), {}, Bits);
        float T = std::bit_cast<float>(Bits) * Scale.Reciprocal;
        // P7: at byte 0 rule rceil may let the largest element pass by an ulp.
        bool Smallest = Rule == ScaleRule::RCeil && Scale.Scale == 0x1p-127f;
        ASSERT_LE(static_cast<double>(T),
                  G.maxLevel() * (Smallest ? 1 + 0x1p-23 : 1.0))
            << G.Name << " " << nameOf(Rule) << " " << Bits;
      }
  }
}

TEST(ScaleE8M0, TheByteZeroExceptionOfRCeilIsReal) {
  // 7 * 2^-127 and the f32 above it: the quotient rounds down to 2^-127.
  const Grid &G = getGrid(GridKind::E1M2);
  float A = std::nextafterf(7 * 0x1p-127f, Infinity);
  EXPECT_EQ(scaleExponentOf(G, ScaleRule::RCeil, bitsOf(A)), 0);
  EXPECT_EQ(A * 0x1p127f, std::nextafterf(7, 8));
}

TEST(ScaleE8M0, ScaleAndReciprocalArePowersOfTwoForEveryByte) {
  const Grid &G = getGrid(GridKind::E3M0);
  for (int Exponent = -126; Exponent < 128; ++Exponent) {
    auto Max = static_cast<float>(std::ldexp(1.0, Exponent));
    BlockScale Scale = scaleOfBlock(
        G, scaleOf(ScaleKind::E8M0, ScaleRule::Floor), {}, bitsOf(Max));
    double Expected = std::ldexp(1.0, std::max(Exponent - 4, -127));
    EXPECT_EQ(Scale.Scale, Expected);
    EXPECT_EQ(Scale.Reciprocal, 1 / Expected);
  }
}

TEST(ScaleE8M0, LeastErrorIsTheBestOfThreeScalesByItsOwnMeasure) {
  Random R(73);
  std::array<int, 3> Chosen = {};
  for (const Grid &G : allElements())
    for (int I = 0; I < 2000; ++I) {
      std::vector<float> X(32);
      double Spread = I % 2 ? 1 : 3;
      for (float &Value : X)
        Value =
            static_cast<float>(R.gaussian() * std::exp(Spread * R.gaussian()));
      uint32_t Max = maxMagnitudeBits(X);
      int Largest = scaleExponentOf(G, ScaleRule::RCeil, Max);
      int Best = scaleExponentOf(G, ScaleRule::LeastError, Max, X);
      ASSERT_TRUE(Best <= Largest && Best >= Largest - 2);
      ++Chosen[Largest - Best];
      auto ErrorOf = [&](int Exponent) {
        long double Sum = 0, Scale = std::ldexp(1.0L, Exponent - 127);
        for (float Value : X) {
          auto T = static_cast<float>(Value / Scale);
          long double D = roundNearest(G, T) * Scale - Value;
          Sum += D * D;
        }
        return Sum;
      };
      // In f32 the sum of 32 squares is good to a few ulps.
      for (int Below = 0; Below <= 2; ++Below)
        EXPECT_LE(ErrorOf(Best), ErrorOf(Largest - Below) * (1 + 0x1p-17L))
            << G.Name;
    }
  EXPECT_GT(Chosen[0], 0);
  EXPECT_GT(Chosen[1], 0);
}

TEST(ScaleE8M0, LeastErrorClipsWhereManySmallElementsGain) {
  // Of rceil's scale 1 an eighth is lost, and half of it too; of a quarter it
  // is a level, which outweighs one clipped element.
  std::vector<float> X(512, 0.125f);
  X[0] = 3.01f;
  const Grid &G = getGrid(GridKind::E2M1);
  EXPECT_EQ(scaleExponentOf(G, ScaleRule::RCeil, bitsOf(3.01f)), 127);
  EXPECT_EQ(scaleExponentOf(G, ScaleRule::LeastError, bitsOf(3.01f), X), 125);
  // With fewer of them it does not.
  X.resize(100);
  EXPECT_EQ(scaleExponentOf(G, ScaleRule::LeastError, bitsOf(3.01f), X), 127);
}

TEST(ScaleE8M0, LeastErrorPrefersTheLargestOfEqualScales) {
  // Powers of two on e3m0 are levels under all three scales.
  std::vector<float> X = {4, 1, -1};
  EXPECT_EQ(scaleExponentOf(getGrid(GridKind::E3M0), ScaleRule::LeastError,
                            bitsOf(4.0f), X),
            127 - 2);
  EXPECT_EQ(
      scaleExponentOf(getGrid(GridKind::E3M0), ScaleRule::RCeil, bitsOf(4.0f)),
      127 - 2);
  // Bytes below 0 do not exist.
  std::vector<float> Zeros(16, 0.0f);
  EXPECT_EQ(
      scaleExponentOf(getGrid(GridKind::E2M1), ScaleRule::LeastError, 0, Zeros),
      0);
}

//===----------------------------------------------------------------------===//
// f32 and bf16
//===----------------------------------------------------------------------===//

TEST(ScaleWide, ScalesOfEveryEdgeMagnitudeAreTheRoundedQuotients) {
  std::vector<Grid> Grids = allElements();
  Grids.push_back(customGrid({0, .01f, .02f, .03f, .04f, .05f, .06f, .07f}));
  for (const Grid &G : Grids)
    for (double Room : {1.0, 1.5, 0.75}) {
      double Target = static_cast<float>(G.maxLevel() / Room);
      for (uint32_t Bits : edgeMagnitudes())
        for (bool Narrow : {false, true}) {
          ScaleSpec Spec = scaleOf(Narrow ? ScaleKind::BF16 : ScaleKind::F32);
          Spec.Room = Room;
          BlockScale Scale = scaleOfBlock(G, Spec, {}, Bits);
          float Expected =
              static_cast<float>(std::bit_cast<float>(Bits) / Target);
          if (Narrow)
            Expected = roundToBF16(Expected);
          if (Expected < 0x1p-126f) {
            EXPECT_EQ(bitsOf(Scale.Scale), 0u);
            EXPECT_FALSE(Scale.hasCodes());
          } else if (Expected > 0x1p126f) {
            EXPECT_EQ(bitsOf(Scale.Scale), QuietNaN);
            EXPECT_FALSE(Scale.hasCodes());
          } else {
            ASSERT_EQ(Scale.Scale, Expected);
            ASSERT_EQ(Scale.Reciprocal, static_cast<float>(1.0 / Expected));
            ASSERT_TRUE(std::isnormal(Scale.Reciprocal));
          }
        }
    }
}

TEST(ScaleWide, NoFiniteBlockIsLostWhereTheTopLevelIsAtLeastFour) {
  for (const Grid &G : allElements())
    for (ScaleKind Kind : {ScaleKind::F32, ScaleKind::BF16})
      EXPECT_TRUE(
          scaleOfBlock(G, scaleOf(Kind), {}, bitsOf(LargestF32)).hasCodes())
          << G.Name;
  Grid Small = customGrid({0, .1f, .2f, .3f, .4f, .5f, .6f, .7f});
  EXPECT_EQ(bitsOf(scaleOfBlock(Small, {}, {}, bitsOf(LargestF32)).Scale),
            QuietNaN);
}

TEST(ScaleWide, TheTopLevelTimesAnF32ScaleIsFiniteOnEveryNamedElement) {
  // P6, at the end of the range. A scale that is rounded again may go beyond.
  for (int Kind = 0; Kind < 6; ++Kind) {
    if (static_cast<GridKind>(Kind) == GridKind::Custom)
      continue;
    const Grid &G = getGrid(static_cast<GridKind>(Kind));
    for (uint32_t Bits = 0x7F7FFFFF; Bits > 0x7F7FFFFF - 100000; --Bits)
      ASSERT_TRUE(std::isfinite(G.maxLevel() *
                                scaleOfBlock(G, ScaleSpec(), {}, Bits).Scale));
  }
  const Grid &E2M1 = getGrid(GridKind::E2M1);
  EXPECT_EQ(
      6 * scaleOfBlock(E2M1, scaleOf(ScaleKind::BF16), {}, bitsOf(LargestF32))
              .Scale,
      Infinity);
}

//===----------------------------------------------------------------------===//
// e4m3 and ue5m3
//===----------------------------------------------------------------------===//

TEST(ScaleMiniFloat, OuterScalesFollowTheWrittenOrderOfOperations) {
  for (const Grid &G : allElements())
    for (ScaleKind Kind : {ScaleKind::E4M3, ScaleKind::UE5M3})
      for (std::optional<float> Max : {std::optional<float>(), {256.0f}})
        for (uint32_t Bits : edgeMagnitudes()) {
          ScaleSpec Spec = scaleOf(Kind);
          Spec.Max = Max;
          double Most = Max.value_or(Kind == ScaleKind::E4M3 ? 448 : 114688);
          double Product = static_cast<float>(Most * G.maxLevel());
          double A = std::bit_cast<float>(Bits);
          double Encode =
              std::min<double>(static_cast<float>(Product / A), LargestF32);
          double Inverse = static_cast<float>(1 / double(G.maxLevel()));
          OuterScale Outer = scaleOfRegion(G, Spec, Bits);
          ASSERT_EQ(Outer.Scale, static_cast<float>(1 / Encode));
          ASSERT_EQ(Outer.Multiplier,
                    std::min(static_cast<float>(Encode * Inverse), LargestF32));
          // P8: no scale above 0 is lost when it is multiplied by its outer
          // one.
          auto Least = static_cast<float>(scaleNumbers(Kind)[1]);
          ASSERT_GT(Least * Outer.Scale, 0);
          ASSERT_TRUE(std::isfinite(Outer.Scale));
        }
  EXPECT_EQ(
      scaleOfRegion(getGrid(GridKind::E2M1), scaleOf(ScaleKind::E4M3), 0).Scale,
      0x1p-128f);
  for (uint32_t Bits : {0x7F800000u, 0x7F800001u, 0x7FFFFFFFu})
    EXPECT_EQ(bitsOf(scaleOfRegion(getGrid(GridKind::E2M1),
                                   scaleOf(ScaleKind::E4M3), Bits)
                         .Scale),
              QuietNaN);
}

TEST(ScaleMiniFloat, BlockScalesAreRoundedAsTheirTypeAndRuleSay) {
  Random R(74);
  const Grid &G = getGrid(GridKind::E2M1);
  for (ScaleKind Kind : {ScaleKind::E4M3, ScaleKind::UE5M3})
    for (ScaleRule Rule : {ScaleRule::Nearest, ScaleRule::Ceil})
      for (int I = 0; I < 20000; ++I) {
        ScaleSpec Spec = scaleOf(Kind, Rule);
        uint32_t Region = bitsOf(std::fabs(R.anyFinite()));
        OuterScale Outer = scaleOfRegion(G, Spec, Region);
        float Max = std::bit_cast<float>(Region) *
                    static_cast<float>(std::exp2(-20 * R.uniform()));
        BlockScale Scale = scaleOfBlock(G, Spec, Outer, bitsOf(Max));
        double V = std::min<double>(
            static_cast<float>(double(Max) * Outer.Multiplier), LargestF32);
        float Expected =
            searchScale(scaleNumbers(Kind), V, Rule == ScaleRule::Ceil);
        ASSERT_EQ(Scale.Scale, Expected);
        double Product = static_cast<float>(double(Expected) * Outer.Scale);
        ASSERT_EQ(Scale.Reciprocal,
                  std::min(static_cast<float>(1 / Product), LargestF32));
      }
}

TEST(ScaleMiniFloat, AGivenAmaxStandsForTheMeasuredOne) {
  const Grid &G = getGrid(GridKind::E2M1);
  ScaleSpec Spec = scaleOf(ScaleKind::E4M3);
  OuterScale Measured = scaleOfRegion(G, Spec, bitsOf(3.0f));
  Spec.Amax = 3.0f;
  for (uint32_t Bits : {0u, bitsOf(100.0f), 0x7F800000u, 0x7FFFFFFFu}) {
    EXPECT_EQ(scaleOfRegion(G, Spec, Bits).Scale, Measured.Scale);
    EXPECT_EQ(scaleOfRegion(G, Spec, Bits).Multiplier, Measured.Multiplier);
  }
  // A block above it saturates, and one with a NaN is seen nevertheless.
  EXPECT_EQ(scaleOfBlock(G, Spec, Measured, bitsOf(100.0f)).Scale, 448);
  EXPECT_EQ(bitsOf(scaleOfBlock(G, Spec, Measured, 0x7F800000u).Scale),
            QuietNaN);
}

//===----------------------------------------------------------------------===//
// int
//===----------------------------------------------------------------------===//

TEST(ScaleInt, BasesAndIntegersFollowTheirDefinition) {
  Random R(75);
  const Grid &G = getGrid(GridKind::E1M2);
  for (double Room : {1.0, 1.25, 0.8})
    for (int I = 0; I < 100000; ++I) {
      ScaleSpec Spec = scaleOf(ScaleKind::Int);
      Spec.Room = Room;
      uint32_t Region = bitsOf(std::fabs(R.anyFinite()));
      OuterScale Outer = scaleOfRegion(G, Spec, Region);
      auto Base =
          static_cast<float>(double(std::bit_cast<float>(Region)) / 126);
      if (Base < 0x1p-126f)
        Base = 0;
      ASSERT_EQ(bitsOf(Outer.Scale), bitsOf(Base));
      float Max =
          std::bit_cast<float>(Region) * static_cast<float>(R.uniform());
      for (bool RoundUp : {false, true}) {
        BlockScale Scale = scaleOfBlock(G, Spec, Outer, bitsOf(Max), RoundUp);
        if (Base == 0) {
          ASSERT_EQ(Scale.Scale, 1);
          ASSERT_FALSE(Scale.hasCodes());
          continue;
        }
        double Target = static_cast<float>(7 / Room);
        double Q = static_cast<float>(Max / double(float(Target * Base)));
        double C = RoundUp ? std::ceil(Q) : std::nearbyint(Q);
        C = std::clamp(C, 1.0, 18.0);
        ASSERT_EQ(Scale.Scale, C);
        ASSERT_EQ(Scale.Reciprocal,
                  static_cast<float>(1 / double(float(C * Base))));
      }
    }
}

TEST(ScaleInt, TiesGoToTheEvenInteger) {
  const Grid &G = getGrid(GridKind::E1M2);
  ScaleSpec Spec = scaleOf(ScaleKind::Int);
  OuterScale Outer = scaleOfRegion(G, Spec, bitsOf(126.0f)); // Base 1.
  const int Expected[] = {1, 2, 2, 4, 4, 6, 6, 8, 8, 10, 10, 12};
  for (int I = 0; I < 12; ++I) {
    uint32_t Max = bitsOf(7 * (static_cast<float>(I) + 0.5f));
    EXPECT_EQ(scaleOfBlock(G, Spec, Outer, Max).Scale, Expected[I]) << I;
    EXPECT_EQ(scaleOfBlock(G, Spec, Outer, Max, true).Scale, I + 1);
    EXPECT_EQ(scaleOfBlock(G, Spec, Outer, Max + 1).Scale, I + 1);
    EXPECT_EQ(scaleOfBlock(G, Spec, Outer, Max - 1).Scale, std::max(I, 1));
  }
}

TEST(ScaleInt, NothingClipsByMoreThanRoundingWhenScalesAreRoundedUp) {
  // t may pass 7 by the rounding of four operations, never by a step: with
  // stochastic rounding the clamp then changes nothing that shows.
  Random R(76);
  const Grid &G = getGrid(GridKind::E1M2);
  double Most = 0;
  for (int I = 0; I < 400000; ++I) {
    auto Region = static_cast<float>(std::exp(20 * R.gaussian()));
    float Max = I % 3 ? Region * static_cast<float>(R.uniform())
                      : Region * static_cast<float>(1 + R.next() % 18) / 18;
    OuterScale Outer =
        scaleOfRegion(G, scaleOf(ScaleKind::Int), bitsOf(Region));
    if (Outer.Scale == 0 || Max > Region)
      continue;
    BlockScale Scale =
        scaleOfBlock(G, scaleOf(ScaleKind::Int), Outer, bitsOf(Max), true);
    Most = std::max<double>(Most, Max * Scale.Reciprocal);
  }
  EXPECT_LE(Most, 7 * (1 + 5 * 0x1p-24));
  EXPECT_GT(Most, 7);
}

TEST(ScaleInt, TheLargestBlockOfATileHasTheLargestInteger) {
  Random R(77);
  const Grid &G = getGrid(GridKind::E1M2);
  for (int I = 0; I < 100000; ++I) {
    uint32_t Max = bitsOf(std::fabs(R.anyFinite()));
    OuterScale Outer = scaleOfRegion(G, scaleOf(ScaleKind::Int), Max);
    if (Outer.Scale == 0)
      continue;
    for (bool RoundUp : {false, true})
      ASSERT_EQ(
          scaleOfBlock(G, scaleOf(ScaleKind::Int), Outer, Max, RoundUp).Scale,
          18)
          << Max;
  }
}

TEST(ScaleInt, ATileThatIsNotFiniteOrZeroHasNoCodes) {
  const Grid &G = getGrid(GridKind::E1M2);
  ScaleSpec Spec = scaleOf(ScaleKind::Int);
  OuterScale Bad = scaleOfRegion(G, Spec, 0x7F800000u);
  EXPECT_EQ(bitsOf(Bad.Scale), QuietNaN);
  for (uint32_t Max : {0u, bitsOf(1.0f), 0x7F800000u, 0x7FC00000u}) {
    BlockScale Scale = scaleOfBlock(G, Spec, Bad, Max, false);
    EXPECT_EQ(Scale.Scale, 1);
    EXPECT_FALSE(Scale.hasCodes());
  }
  OuterScale Zero = scaleOfRegion(G, Spec, bitsOf(1e-37f));
  EXPECT_EQ(bitsOf(Zero.Scale), 0u);
  EXPECT_FALSE(scaleOfBlock(G, Spec, Zero, bitsOf(1e-37f)).hasCodes());
}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

TEST(ScaleBytes, EveryByteDecodesToItsNumberAndBack) {
  for (int Byte = 0; Byte < 256; ++Byte) {
    auto Code = static_cast<uint8_t>(Byte);
    float Power = decodeScale(ScaleKind::E8M0, Code);
    if (Byte == 255)
      EXPECT_EQ(bitsOf(Power), QuietNaN);
    else
      EXPECT_EQ(Power, std::ldexp(1.0, Byte - 127));
    EXPECT_EQ(encodeScale(ScaleKind::E8M0, Power), Code);

    float Unsigned = decodeScale(ScaleKind::UE5M3, Code);
    EXPECT_EQ(encodeScale(ScaleKind::UE5M3, Unsigned), Code);
    if (Byte < 128) {
      EXPECT_EQ(
          encodeScale(ScaleKind::E4M3, decodeScale(ScaleKind::E4M3, Code)),
          Code);
      EXPECT_EQ(decodeScale(ScaleKind::Int, Code), Byte);
    }
    EXPECT_EQ(encodeScale(ScaleKind::Int, static_cast<float>(Byte)).has_value(),
              Byte >= 1 && Byte <= 18);
  }
}

TEST(ScaleBytes, NumbersThatTheTypeHasNotHaveNoByte) {
  for (float Number : {-1.0f, 449.0f, 1.01f, Infinity})
    EXPECT_FALSE(encodeScale(ScaleKind::E4M3, Number));
  for (float Number : {0.0f, 3.0f, -1.0f, 0x1p-128f, Infinity})
    EXPECT_FALSE(encodeScale(ScaleKind::E8M0, Number));
  for (float Number : {0.0f, 1.5f, 19.0f, NaN})
    EXPECT_FALSE(encodeScale(ScaleKind::Int, Number));
  for (ScaleKind Kind : {ScaleKind::F32, ScaleKind::BF16}) {
    EXPECT_FALSE(encodeScale(Kind, 1));
    EXPECT_TRUE(std::isnan(decodeScale(Kind, 1)));
  }
}

} // namespace

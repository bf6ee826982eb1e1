//===- QuantizeTest.cpp - Block quantization ------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Quantize.h"
#include "TestSupport.h"
#include "ufp4/Numerics/BFloat16.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

std::string hexCodes(const std::vector<uint8_t> &Codes) {
  std::string Shown;
  for (uint8_t Code : Codes)
    Shown += Code < 16 ? "0123456789abcdef"[Code] : '?';
  return Shown;
}

/// The input of the test vectors of docs/numerics.md, section 11.
float vectorInput(int64_t I) {
  return static_cast<float>(
      std::ldexp((I * 37 + I * I * 11) % 101 - 50, (I * 5) % 7 - 3));
}

//===----------------------------------------------------------------------===//
// Test vectors, computed by an independent model (numpy f32 and fractions)
//===----------------------------------------------------------------------===//

TEST(QuantizeVectors, OneBlockInEveryMode) {
  std::vector<float> X;
  for (int I = 0; I < 16; ++I)
    X.push_back(vectorInput(I));
  struct {
    GridKind Kind;
    bool Rht;
    unsigned Bits;
    const char *Codes;
    uint32_t Scale;
  } const Vectors[] = {
      {GridKind::E1M2, false, 0, "0090f090590fb00e", 0x42049249},
      {GridKind::E1M2, false, 8, "0990f000590fa90e", 0x42049249},
      {GridKind::E1M2, false, 16, "0099f091590fa00e", 0x42049249},
      {GridKind::E1M2, true, 0, "aaaab23b99a06007", 0x42120492},
      {GridKind::E1M2, true, 8, "baaab24ba9a96007", 0x42120492},
      {GridKind::E1M2, true, 16, "baabb23ba9a06107", 0x42120492},
      {GridKind::E2M1, false, 0, "00a9f1906a0fc90f", 0x421aaaab},
      {GridKind::E2M1, false, 8, "09a9f1906a0fc90e", 0x421aaaab},
      {GridKind::E2M1, false, 16, "99a9f0916a0fc00f", 0x421aaaab},
      {GridKind::E2M1, true, 0, "ccbcd35daab96007", 0x422a5aab},
      {GridKind::E2M1, true, 8, "ccccd35daab97017", 0x422a5aab},
      {GridKind::E2M1, true, 16, "ccbcc35caab07107", 0x422a5aab},
  };
  for (const auto &Vector : Vectors) {
    QuantizeSpec Spec = specOf(Vector.Kind, Vector.Rht, Vector.Bits);
    Spec.Random = {42, 3, 4};
    Quantized Q = quantizedLine(X, Spec);
    EXPECT_EQ(hexCodes(Q.Codes), Vector.Codes);
    EXPECT_EQ(bitsOf(Q.Scales[0]), Vector.Scale);
  }
}

/// FNV-1a over the codes, then the scales and the outer scales as little-endian
/// words.
uint64_t digest(const Quantized &Q) {
  uint64_t Hash = 0xCBF29CE484222325;
  auto Mix = [&](uint8_t Byte) { Hash = (Hash ^ Byte) * 0x100000001B3; };
  for (uint8_t Code : Q.Codes)
    Mix(Code);
  for (const std::vector<float> *Scales : {&Q.Scales, &Q.Outer})
    for (float Scale : *Scales)
      for (int Shift = 0; Shift < 32; Shift += 8)
        Mix(static_cast<uint8_t>(bitsOf(Scale) >> Shift));
  return Hash;
}

TEST(QuantizeVectors, DigestsOfThreeRaggedLines) {
  std::vector<float> X;
  for (int I = 0; I < 3 * 77; ++I)
    X.push_back(vectorInput(I));
  struct {
    int64_t Block;
    int64_t RhtSize;
    bool Seeded;
    unsigned Bits;
    uint64_t E1M2, E2M1;
  } const Vectors[] = {
      {16, 0, false, 0, 0x03e81c791a47fad3, 0x933195b1ab415f18},
      {16, 16, false, 0, 0x61e9ec1b99859c84, 0x478874d5234e3883},
      {16, 16, false, 8, 0xf31347c0c10afc53, 0x2a4f9376d65668ef},
      {16, 16, false, 16, 0x245b431f0d38d02f, 0xa17940024f965ae9},
      {32, 16, false, 8, 0x1401facad457382c, 0xa51230de33d2ed13},
      {32, 16, false, 16, 0x69de7a00f3041c00, 0xb11710f61199d708},
      {20, 0, false, 8, 0x47ef0f5a2bced703, 0x320be0be7497c774},
      {16, 8, true, 8, 0x41cd2d766d02330f, 0x6b50fd9e63ecf224},
      {128, 128, true, 16, 0xf977e89bb7804bfc, 0x12940a34e199fbe1},
  };
  for (const auto &Vector : Vectors)
    for (GridKind Kind : StepGrids) {
      QuantizeSpec Spec = specOf(Kind, Vector.RhtSize != 0, Vector.Bits);
      Spec.Block = Vector.Block;
      if (Spec.Rht) {
        Spec.Rht->Size = Vector.RhtSize;
        Spec.Rht->Source =
            Vector.Seeded ? SignSource::Seeded : SignSource::Published;
      }
      Spec.Random = {0x123456789abcdef0, 7, 2};
      EXPECT_EQ(digest(quantized(X, {3, 77, 1}, Spec)),
                Kind == GridKind::E1M2 ? Vector.E1M2 : Vector.E2M1)
          << Vector.Block << " " << Vector.RhtSize << " " << Vector.Bits;
    }
}

TEST(QuantizeVectors, DigestsOfOtherGridsBlocksAndScales) {
  std::vector<float> X;
  for (int I = 0; I < 3 * 77; ++I)
    X.push_back(vectorInput(I));
  auto Make = [](GridKind Grid, int64_t Rows, int64_t Block, ScaleSpec Scale) {
    Format F;
    F.Grid = Grid;
    F.Levels = {0, .25f, .5f, .75f, 1, 1.25f, 1.5f, 1.75f};
    F.BlockRows = Rows;
    F.Block = Block;
    F.Scale = Scale;
    return F;
  };
  auto Mx = [&](GridKind Grid, int64_t Block, ScaleRule Rule) {
    return Make(Grid, 1, Block, {.Kind = ScaleKind::E8M0, .Rule = Rule});
  };
  using enum GridKind;
  const ScaleSpec E4M3 = {.Kind = ScaleKind::E4M3};
  const struct {
    Format F;
    int64_t Transform; ///< Of size 16 with the published signs, else seeded.
    unsigned Bits;
    uint64_t Digest;
  } Vectors[] = {
      {Make(E2M1, 1, 16, E4M3), 0, 0, 0x74ada529d7a1773b},
      {Make(E2M1, 1, 16, E4M3), 16, 8, 0xa1ccefc9562f0a73},
      {Make(E2M1, 16, 16, E4M3), 0, 0, 0x1879cf8f4058717b},
      {Make(E2M1, 1, 16,
            {.Kind = ScaleKind::E4M3,
             .Rule = ScaleRule::Ceil,
             .Tile = 32,
             .Room = 1.5,
             .Max = 256.0f}),
       0, 0, 0xaec8a2f667ffba38},
      {Make(E1M2, 1, 16, {.Kind = ScaleKind::E4M3, .Amax = 200.0f}), 16, 16,
       0x8f3098ef6afc6fef},
      {Make(E2M1, 1, 16, {.Kind = ScaleKind::UE5M3}), 0, 0, 0x9e19af2e0b362cd3},
      {Mx(E2M1, 32, ScaleRule::Floor), 0, 0, 0xdeaa540c72acacd2},
      {Mx(E2M1, 32, ScaleRule::Ceil), 0, 0, 0xd5ed939b8fa50594},
      {Mx(E2M1, 32, ScaleRule::RCeil), 0, 8, 0x2b50f9890da6d3e0},
      {Mx(E2M1, 32, ScaleRule::RFloor), 0, 0, 0x4ab7475cffe84810},
      {Mx(E3M0, 32, ScaleRule::Even), 0, 0, 0x2ceb2a4b93872730},
      {Mx(E1M2, 16, ScaleRule::LeastError), 16, 0, 0xe83a8091564182ab},
      {Mx(E3M0, 32, ScaleRule::RCeil), 0, 32, 0x7b9675eb3882128b},
      {Make(E3M0, 2, 16, {}), 0, 8, 0x6d6abb9d06be315c},
      {Make(Custom, 1, Whole, {.Kind = ScaleKind::BF16}), 0, 16,
       0x447cf7158e209445},
      {Make(E1M2, 1, 16, {.Kind = ScaleKind::Int, .Tile = 32}), 16, 0,
       0xcd062f7a4c3b75c6},
      {Make(E1M2, 1, 16, {.Kind = ScaleKind::Int, .Tile = Whole}), 64, 32,
       0x6441d1c1f38953ff},
      {Make(E1M2, 1, 16, {}), 64, 8, 0x7b963ac9ce785244},
      {Mx(F8E4M3FN, 32, ScaleRule::RCeil), 0, 0, 0x809564315f46550d},
      {Make(F8E5M2, Whole, Whole, {}), 0, 0, 0x42603ca640c65e1b},
  };
  for (const auto &Vector : Vectors) {
    QuantizeSpec Spec;
    static_cast<Format &>(Spec) = Vector.F;
    if (Vector.Transform != 0) {
      Spec.Rht.emplace();
      Spec.Rht->Size = Vector.Transform;
      Spec.Rht->Source =
          Vector.Transform == 16 ? SignSource::Published : SignSource::Seeded;
    }
    if (Vector.Bits != 0)
      Spec.Rounding = {RoundingMode::Stochastic, Vector.Bits};
    Spec.Random = {0x123456789abcdef0, 7, 2};
    EXPECT_EQ(digest(quantizedRows(X, 3, 77, Spec)), Vector.Digest)
        << show(Spec);
  }
}

//===----------------------------------------------------------------------===//
// Blocks against the oracle
//===----------------------------------------------------------------------===//

/// Compares a one-block quantization with the oracle, in one mode.
void expectMatchesOracle(const std::vector<float> &X, GridKind Kind,
                         unsigned Bits) {
  QuantizeSpec Spec = specOf(Kind, /*WithRht=*/false, Bits);
  Spec.Random = {99, 5, 2};
  Quantized Q = quantizedLine(X, Spec);
  std::function<uint32_t(size_t)> RandomBits;
  if (Bits != 0)
    RandomBits = [&](size_t E) {
      uint64_t PerCall = 128 / Bits;
      PhiloxCounter Words =
          philox4x32_10({static_cast<uint32_t>(E / PerCall), 0, 5, 2}, {99, 0});
      uint64_t At = E % PerCall * Bits;
      return Words[At / 32] >> (At % 32) & ((1u << Bits) - 1);
    };
  OracleBlock Expected = oracleBlock(Kind, X, RandomBits, Bits);
  ASSERT_EQ(Q.Codes, Expected.Codes) << X[0] << " " << X[1];
  ASSERT_EQ(bitsOf(Q.Scales[0]), bitsOf(Expected.Scale)) << X[0] << " " << X[1];
}

TEST(QuantizeBlock, EveryBF16InputBesidePartnersOfEveryScaleMatchesTheOracle) {
  for (float Partner : {0.0f, 1.0f, 0x1.5p-120f, 3.3e38f})
    for (uint32_t Bits = 0; Bits < 0x10000; ++Bits) {
      float Value = bf16ToFloat(static_cast<uint16_t>(Bits));
      std::vector<float> X = {Value, Partner, -Value, Value / 3};
      for (GridKind Kind : StepGrids)
        for (unsigned RandomBits : {0, 8})
          expectMatchesOracle(X, Kind, RandomBits);
      if (testing::Test::HasFatalFailure())
        return;
    }
}

TEST(QuantizeBlock, RandomF32BlocksOfEveryMagnitudeMatchTheOracle) {
  Random R(21);
  for (int I = 0; I < 20000; ++I) {
    std::vector<float> X(16);
    float Scale = static_cast<float>(
        std::ldexp(1.0, static_cast<int>(R.next() % 270) - 145));
    for (float &Value : X)
      Value = static_cast<float>(R.gaussian()) * Scale;
    for (GridKind Kind : StepGrids)
      for (unsigned RandomBits : {0, 8, 16})
        expectMatchesOracle(X, Kind, RandomBits);
    for (float &Value : X)
      Value = R.anyFinite();
    expectMatchesOracle(X, GridKind::E1M2, 0);
    expectMatchesOracle(X, GridKind::E2M1, 16);
    if (testing::Test::HasFatalFailure())
      return;
  }
}

TEST(QuantizeBlock, LargestScaledMagnitudeIsWithinTwoUlpsOfTheTopLevel) {
  Random R(22);
  for (GridKind Kind : StepGrids) {
    const Grid &G = getGrid(Kind);
    float Most = 0, Least = 100;
    for (int I = 0; I < 4000000; ++I) {
      uint32_t Magnitude = static_cast<uint32_t>(R.next()) & 0x7FFFFFFF;
      BlockScale Scale = scaleOfBlock(G, ScaleSpec(), {}, Magnitude);
      if (!Scale.hasCodes())
        continue;
      float T = std::bit_cast<float>(Magnitude) * Scale.Reciprocal;
      Most = std::max(Most, T);
      Least = std::min(Least, T);
      ASSERT_TRUE(std::isnormal(Scale.Scale) &&
                  std::isnormal(Scale.Reciprocal));
    }
    EXPECT_LE(Most, G.maxLevel() + 0x1p-20f);
    EXPECT_GE(Least, G.maxLevel() - 0x1p-20f);
    // The bound is about something: t does pass the top level.
    EXPECT_GT(Most, G.maxLevel());
    EXPECT_LT(Least, G.maxLevel());
  }
}

TEST(QuantizeBlock, TheLargestElementAlwaysGetsTheTopCode) {
  Random R(23);
  for (int I = 0; I < 50000; ++I) {
    std::vector<float> X(16);
    for (float &Value : X)
      Value = static_cast<float>(R.gaussian() * std::exp(10 * R.gaussian()));
    size_t Top = 0;
    for (size_t E = 0; E < 16; ++E)
      if (std::fabs(X[E]) > std::fabs(X[Top]))
        Top = E;
    for (GridKind Kind : StepGrids)
      for (unsigned Bits : {0, 8, 16}) {
        QuantizeSpec Spec = specOf(Kind, false, Bits);
        Spec.Random.Seed = I;
        ASSERT_EQ(quantizedLine(X, Spec).Codes[Top], X[Top] < 0 ? 15 : 7);
      }
  }
}

//===----------------------------------------------------------------------===//
// Special values
//===----------------------------------------------------------------------===//

TEST(QuantizeSpecialValues, NaNOrInfinityMakesTheScaleTheCanonicalNaN) {
  for (GridKind Kind : StepGrids)
    for (bool Rht : {false, true})
      for (unsigned Bits : {0, 8})
        for (float Bad :
             {NaN, -NaN, std::bit_cast<float>(0x7F800001u),
              std::bit_cast<float>(0xFFFFFFFFu), Infinity, -Infinity}) {
          std::vector<float> X(48, 1.0f);
          X[20] = Bad;
          Quantized Q = quantizedLine(X, specOf(Kind, Rht, Bits));
          EXPECT_EQ(bitsOf(Q.Scales[1]), 0x7FC00000u);
          for (int E = 16; E < 32; ++E)
            EXPECT_EQ(Q.Codes[E], 0);
          EXPECT_TRUE(std::isfinite(Q.Scales[0]));
          EXPECT_TRUE(std::isfinite(Q.Scales[2]));
        }
}

TEST(QuantizeSpecialValues, FiniteInputThatOverflowsTheTransformIsNotFinite) {
  std::vector<float> X(16, 3e38f);
  QuantizeSpec Spec = specOf(GridKind::E1M2, /*WithRht=*/true);
  EXPECT_EQ(bitsOf(quantizedLine(X, Spec).Scales[0]), 0x7FC00000u);
  // Without the transform the same data are fine.
  Spec.Rht.reset();
  EXPECT_EQ(hexCodes(quantizedLine(X, Spec).Codes), "7777777777777777");
}

TEST(QuantizeSpecialValues, RoundingAFiniteTransformToBF16StaysFinite) {
  // The factor is at most 1 / sqrt(2), so that the largest transformed value,
  // here of a sum that is the largest f32, is well within bf16.
  std::vector<float> X = {std::numeric_limits<float>::max(), 0};
  QuantizeSpec Spec = specOf(GridKind::E1M2, /*WithRht=*/true);
  Spec.Rht->Size = 2;
  Spec.Rht->Source = SignSource::Plus;
  Spec.Rht->ResultInBF16 = true;
  std::vector<float> Y(2);
  ASSERT_TRUE(transformOperand(X, {1, 2, 1}, Spec, Y).ok());
  EXPECT_TRUE(std::isfinite(Y[0]) && std::isfinite(Y[1]));
  EXPECT_EQ(hexCodes(quantizedLine(X, Spec).Codes), "77");
}

TEST(QuantizeSpecialValues, ZeroBlocksHaveScaleZeroAndCodesZero) {
  for (GridKind Kind : StepGrids)
    for (bool Rht : {false, true})
      for (unsigned Bits : {0, 8, 16})
        for (float Zero : {0.0f, -0.0f, 1e-40f, -1e-45f, 1e-38f}) {
          std::vector<float> X(16, Rht ? Zero / 4 : Zero);
          Quantized Q = quantizedLine(X, specOf(Kind, Rht, Bits));
          EXPECT_EQ(bitsOf(Q.Scales[0]), 0u) << Zero;
          EXPECT_EQ(hexCodes(Q.Codes), "0000000000000000") << Zero;
        }
}

TEST(QuantizeSpecialValues, TheSmallestScaleIsTheSmallestNormalNumber) {
  for (GridKind Kind : StepGrids) {
    const Grid &G = getGrid(Kind);
    // The least magnitude with codes, found by bisection.
    auto ScaleOf = [&](uint32_t Max) {
      return scaleOfBlock(G, ScaleSpec(), {}, Max);
    };
    uint32_t Zero = 0, Codes = bitsOf(1.0f);
    while (Codes - Zero > 1) {
      uint32_t Middle = (Zero + Codes) / 2;
      (ScaleOf(Middle).hasCodes() ? Codes : Zero) = Middle;
    }
    EXPECT_EQ(ScaleOf(Codes).Scale, 0x1p-126f);
    EXPECT_EQ(ScaleOf(Codes).Reciprocal, 0x1p126f);
    EXPECT_EQ(ScaleOf(Zero).Scale, 0.0f);
    double Limit = 0x1p-126 * static_cast<double>(G.maxLevel());
    EXPECT_NEAR(static_cast<double>(std::bit_cast<float>(Codes)), Limit,
                0x1p-149);
    // A subnormal beside that magnitude is a number like any other.
    std::vector<float> X = {std::bit_cast<float>(Codes), 0x1p-127f,
                            -0x1.8p-127f};
    QuantizeSpec Spec = specOf(Kind);
    EXPECT_EQ(hexCodes(quantizedLine(X, Spec).Codes),
              Kind == GridKind::E1M2 ? "709" : "71a"); // t = 7 or 6, .5, -.75
  }
}

TEST(QuantizeSpecialValues, TheLargestF32HasAnExactScale) {
  std::vector<float> X = {std::numeric_limits<float>::max(), 1,
                          -std::numeric_limits<float>::max()};
  for (GridKind Kind : StepGrids) {
    Quantized Q = quantizedLine(X, specOf(Kind));
    EXPECT_EQ(hexCodes(Q.Codes), "70f");
    EXPECT_EQ(dequantized(Q, {1, 3, 1}, specOf(Kind)),
              (std::vector<float>{X[0], 0, X[2]}));
  }
}

TEST(QuantizeSpecialValues, ResultsThatRoundToZeroHaveCodeZero) {
  for (GridKind Kind : StepGrids)
    for (unsigned Bits : {0, 8, 16}) {
      std::vector<float> X = {1, -1e-9f, -0.0f, 1e-9f, -1e-44f};
      EXPECT_EQ(hexCodes(quantizedLine(X, specOf(Kind, false, Bits)).Codes),
                "70000");
    }
}

TEST(QuantizeSpecialValues, MagnitudesAreComparedAsIntegers) {
  EXPECT_EQ(maxMagnitudeBits(std::vector<float>{1, -3, 2}), bitsOf(3.0f));
  EXPECT_EQ(maxMagnitudeBits(std::vector<float>{NaN, 1}), bitsOf(NaN));
  EXPECT_EQ(maxMagnitudeBits(std::vector<float>{-NaN, Infinity}), bitsOf(NaN));
  EXPECT_EQ(maxMagnitudeBits(std::vector<float>{-0.0f}), 0u);
  EXPECT_EQ(maxMagnitudeBits({}), 0u);
}

//===----------------------------------------------------------------------===//
// Symmetries
//===----------------------------------------------------------------------===//

TEST(QuantizeSymmetry, PowersOfTwoMoveTheScaleAndLeaveTheCodes) {
  std::vector<float> X = gaussians(160, 31);
  for (GridKind Kind : StepGrids)
    for (bool Rht : {false, true})
      for (unsigned Bits : {0, 8, 16}) {
        QuantizeSpec Spec = specOf(Kind, Rht, Bits);
        Quantized Q = quantizedLine(X, Spec);
        for (float Factor : {0x1p-90f, 0.25f, 2.0f, 0x1p100f}) {
          std::vector<float> Scaled = X;
          for (float &Value : Scaled)
            Value *= Factor;
          Quantized S = quantizedLine(Scaled, Spec);
          EXPECT_EQ(S.Codes, Q.Codes);
          for (size_t I = 0; I < Q.Scales.size(); ++I)
            EXPECT_EQ(S.Scales[I], Q.Scales[I] * Factor);
        }
      }
}

TEST(QuantizeSymmetry, NearestIsOdd) {
  std::vector<float> X = gaussians(1600, 32), Negated = X;
  for (float &Value : Negated)
    Value = -Value;
  for (GridKind Kind : StepGrids)
    for (bool Rht : {false, true}) {
      Quantized Q = quantizedLine(X, specOf(Kind, Rht));
      Quantized N = quantizedLine(Negated, specOf(Kind, Rht));
      EXPECT_EQ(Q.Scales, N.Scales);
      for (size_t I = 0; I < Q.Codes.size(); ++I)
        EXPECT_EQ(N.Codes[I], Q.Codes[I] == 0 ? 0 : Q.Codes[I] ^ 8);
    }
}

TEST(QuantizeSymmetry, QuantizingAgainChangesNothing) {
  for (GridKind Kind : StepGrids) {
    std::vector<float> X = gaussians(1600, 33);
    Quantized Q = quantizedLine(X, specOf(Kind));
    std::vector<float> Once = dequantized(Q, {1, 1600, 1}, specOf(Kind));
    EXPECT_EQ(quantizedLine(Once, specOf(Kind)).Codes, Q.Codes);
  }
}

TEST(QuantizeSymmetry, TransposedViewHasTheSameBits) {
  constexpr int64_t Rows = 13, Length = 77;
  std::vector<float> X = gaussians(Rows * Length, 34), Transposed(X.size());
  for (int64_t M = 0; M < Rows; ++M)
    for (int64_t K = 0; K < Length; ++K)
      Transposed[K * Rows + M] = X[M * Length + K];
  for (GridKind Kind : StepGrids)
    for (bool Rht : {false, true})
      for (unsigned Bits : {0, 8, 16}) {
        QuantizeSpec Spec = specOf(Kind, Rht, Bits);
        Spec.Random = {1234, 5, 2};
        Quantized A = quantized(X, {Rows, Length, 1}, Spec);
        Quantized B = quantized(Transposed, {1, Length, Rows}, Spec);
        int64_t Codes = codesLength(Length, Spec);
        for (int64_t M = 0; M < Rows; ++M) {
          for (int64_t K = 0; K < Codes; ++K)
            EXPECT_EQ(A.Codes[M * Codes + K], B.Codes[K * Rows + M]);
          for (int64_t KB = 0; KB < 5; ++KB)
            EXPECT_EQ(A.Scales[M * 5 + KB], B.Scales[KB * Rows + M]);
        }
      }
}

TEST(QuantizeSymmetry, MiddleDimensionIsTheStackOfItsLines) {
  // [3, 40, 5] along dimension 1: each of the 15 lines, gathered, quantizes to
  // the same bits when its blocks get the same linear indices.
  std::vector<float> X = gaussians(3 * 40 * 5, 35), Gathered;
  for (int O = 0; O < 3; ++O)
    for (int I = 0; I < 5; ++I)
      for (int K = 0; K < 40; ++K)
        Gathered.push_back(X[(O * 40 + K) * 5 + I]);
  QuantizeSpec Spec = specOf(GridKind::E1M2, true, 8);
  Spec.Random = {77, 1, 4};
  std::vector<int64_t> Shape = {3, 40, 5};
  Quantized A = quantized(X, *viewAlong(Shape, 1), Spec);
  Quantized B = quantized(Gathered, {15, 40, 1}, Spec);
  for (int O = 0; O < 3; ++O)
    for (int I = 0; I < 5; ++I) {
      for (int K = 0; K < 48; ++K)
        EXPECT_EQ(A.Codes[(O * 48 + K) * 5 + I], B.Codes[(O * 5 + I) * 48 + K]);
      for (int KB = 0; KB < 3; ++KB)
        EXPECT_EQ(A.Scales[(O * 3 + KB) * 5 + I],
                  B.Scales[(O * 5 + I) * 3 + KB]);
    }
}

//===----------------------------------------------------------------------===//
// Ragged lengths
//===----------------------------------------------------------------------===//

TEST(QuantizePadding, ShortBlocksEqualBlocksFilledWithZeros) {
  for (int64_t Length : {1, 15, 16, 17, 31, 33})
    for (GridKind Kind : StepGrids)
      for (bool Rht : {false, true})
        for (unsigned Bits : {0, 8, 16}) {
          QuantizeSpec Spec = specOf(Kind, Rht, Bits);
          std::vector<float> X = gaussians(Length, 40 + Length), Padded = X;
          Padded.resize((Length + 15) / 16 * 16, 0.0f);
          Quantized Short = quantizedLine(X, Spec);
          Quantized Full = quantizedLine(Padded, Spec);
          EXPECT_EQ(Short.Scales, Full.Scales);
          ASSERT_EQ(Short.Codes.size(), Rht ? Padded.size() : X.size());
          for (size_t I = 0; I < Full.Codes.size(); ++I) {
            if (I < Short.Codes.size())
              EXPECT_EQ(Short.Codes[I], Full.Codes[I]);
            else
              EXPECT_EQ(Full.Codes[I], 0);
          }
        }
}

TEST(QuantizePadding, ATransformedShortBlockNeedsAllOfItsCodes) {
  // One element of 17 in the last block becomes sixteen codes of one magnitude.
  std::vector<float> X(17, 1.0f);
  QuantizeSpec Spec = specOf(GridKind::E1M2, /*WithRht=*/true);
  Quantized Q = quantizedLine(X, Spec);
  ASSERT_EQ(Q.Codes.size(), 32u);
  for (int I = 16; I < 32; ++I)
    EXPECT_EQ(Q.Codes[I] & 7, 7);
}

TEST(QuantizePadding, CodesAreRoundedUpToHadamardRunsNotToBlocks) {
  QuantizeSpec Spec = specOf(GridKind::E1M2, /*WithRht=*/true);
  Spec.Block = 64;
  EXPECT_EQ(codesLength(17, Spec), 32);
  EXPECT_EQ(codesLength(64, Spec), 64);
  EXPECT_EQ(codesLength(0, Spec), 0);
  Spec.Rht.reset();
  EXPECT_EQ(codesLength(17, Spec), 17);
  EXPECT_EQ(scalesLength(17, 16), 2);
  EXPECT_EQ(scalesLength(16, 16), 1);
  EXPECT_EQ(scalesLength(0, 16), 0);
}

TEST(QuantizePadding, EmptyOperandsAreFine) {
  QuantizeSpec Spec = specOf(GridKind::E1M2, true, 8);
  EXPECT_TRUE(quantize({}, {4, 0, 4}, Spec, {}, {}).ok());
  EXPECT_TRUE(quantize({}, {0, 16, 1}, Spec, {}, {}).ok());
  EXPECT_TRUE(quantize({}, {int64_t(1) << 60, 0, 1}, Spec, {}, {}).ok());
}

//===----------------------------------------------------------------------===//
// Stochastic rounding
//===----------------------------------------------------------------------===//

TEST(QuantizeStochastic, IsUnbiasedWithinFiveSigma) {
  constexpr int Trials = 4000;
  std::vector<float> X = gaussians(64, 51);
  for (GridKind Kind : StepGrids)
    for (bool Rht : {false, true})
      for (unsigned Bits : {8, 16}) {
        QuantizeSpec Spec = specOf(Kind, Rht, Bits);
        std::vector<float> Y(64);
        ASSERT_TRUE(transformOperand(X, {1, 64, 1}, Spec, Y).ok());
        std::vector<double> Sum(64), SumOfSquares(64);
        std::vector<float> Scales;
        for (int Trial = 0; Trial < Trials; ++Trial) {
          Spec.Random = {0x5EED0000u + static_cast<uint64_t>(Trial), 1, 2};
          Quantized Q = quantizedLine(X, Spec);
          Scales = Q.Scales;
          std::vector<float> Out = dequantized(Q, {1, 64, 1}, Spec);
          for (int I = 0; I < 64; ++I) {
            Sum[I] += Out[I];
            SumOfSquares[I] += static_cast<double>(Out[I]) * Out[I];
          }
        }
        for (int I = 0; I < 64; ++I) {
          double Mean = Sum[I] / Trials;
          double Variance =
              std::max(SumOfSquares[I] / Trials - Mean * Mean, 0.0);
          double Scale = Scales[I / 16];
          double Granularity = std::ldexp(2 * Scale, -int(Bits) - 1);
          EXPECT_LE(std::fabs(Mean - Y[I]), 5 * std::sqrt(Variance / Trials) +
                                                Granularity + 1e-5 * Scale)
              << I;
        }
      }
}

/// Which of many elements at t = 1/2 were rounded up.
std::vector<int> halfwayDraws(const RandomSource &Source, unsigned Bits) {
  std::vector<float> X(16 * 2000, 0.5f);
  for (size_t I = 0; I < X.size(); I += 16)
    X[I] = 7;
  QuantizeSpec Spec = specOf(GridKind::E1M2, false, Bits);
  Spec.Random = Source;
  std::vector<int> Ups;
  Quantized Q = quantizedLine(X, Spec);
  for (size_t I = 0; I < X.size(); ++I)
    if (I % 16 != 0)
      Ups.push_back(Q.Codes[I]);
  return Ups;
}

TEST(QuantizeStochastic, SeedsSitesAndStreamsDrawIndependently) {
  for (unsigned Bits : {8, 16}) {
    RandomSource Base = {7, 3, 2};
    std::vector<int> First = halfwayDraws(Base, Bits);
    double Count = static_cast<double>(First.size());
    double Ups = std::count(First.begin(), First.end(), 1);
    EXPECT_EQ(std::count(First.begin(), First.end(), 0), Count - Ups);
    EXPECT_NEAR(Ups / Count, 0.5, 5 * 0.5 / std::sqrt(Count));
    EXPECT_EQ(halfwayDraws(Base, Bits), First);
    for (RandomSource Other :
         {RandomSource{8, 3, 2}, RandomSource{7 + (uint64_t(1) << 32), 3, 2},
          RandomSource{7, 4, 2}, RandomSource{7, 3, 4}}) {
      std::vector<int> Second = halfwayDraws(Other, Bits);
      double Agree = 0;
      for (size_t I = 0; I < First.size(); ++I)
        Agree += First[I] == Second[I];
      EXPECT_NEAR(Agree / Count, 0.5, 5 * 0.5 / std::sqrt(Count));
    }
  }
}

TEST(QuantizeStochastic, ElementsOfABlockDrawIndependently) {
  for (unsigned Bits : {8, 16}) {
    std::vector<int> Draws = halfwayDraws({11, 0, 0}, Bits);
    size_t Blocks = Draws.size() / 15;
    for (int A = 0; A < 15; ++A)
      for (int B = 0; B < A; ++B) {
        double Agree = 0;
        for (size_t I = 0; I < Blocks; ++I)
          Agree += Draws[I * 15 + A] == Draws[I * 15 + B];
        EXPECT_NEAR(Agree / Blocks, 0.5, 5 * 0.5 / std::sqrt(Blocks));
      }
  }
}

TEST(QuantizeStochastic, NearestIgnoresTheSeed) {
  std::vector<float> X = gaussians(64, 52);
  QuantizeSpec Spec = specOf(GridKind::E1M2, true);
  Quantized A = quantizedLine(X, Spec);
  Spec.Random = {1, 2, 3};
  expectSame(A, quantizedLine(X, Spec));
}

TEST(QuantizeStochastic, SeededSignsDependOnTheSiteAndNotOnTheStream) {
  std::vector<float> X = gaussians(64, 53);
  QuantizeSpec Spec = specOf(GridKind::E1M2, true);
  Spec.Rht->Source = SignSource::Seeded;
  Spec.Random = {1, 2, 0};
  Quantized A = quantizedLine(X, Spec);
  Spec.Random.Stream = 1;
  expectSame(A, quantizedLine(X, Spec));
  Spec.Random.Site = 3;
  EXPECT_NE(quantizedLine(X, Spec).Codes, A.Codes);
}

//===----------------------------------------------------------------------===//
// Transform and dequantize
//===----------------------------------------------------------------------===//

TEST(Transform, IsTheTransformOfPaddedRuns) {
  std::vector<float> X = gaussians(2 * 21, 61), Out(2 * 32);
  QuantizeSpec Spec = specOf(GridKind::E1M2, true);
  ASSERT_TRUE(transformOperand(X, {2, 21, 1}, Spec, Out).ok());
  for (int Line = 0; Line < 2; ++Line) {
    std::vector<float> Padded(X.begin() + Line * 21,
                              X.begin() + (Line + 1) * 21);
    Padded.resize(32, 0.0f);
    ASSERT_TRUE(applyRht(Padded, resolveSigns(*Spec.Rht, 0, 0)).ok());
    for (int I = 0; I < 32; ++I)
      EXPECT_EQ(bitsOf(Out[Line * 32 + I]), bitsOf(Padded[I]));
  }
  Spec.Rht.reset();
  std::vector<float> Copy(X.size());
  ASSERT_TRUE(transformOperand(X, {2, 21, 1}, Spec, Copy).ok());
  EXPECT_EQ(Copy, X);
}

TEST(Transform, BF16ResultsDecideTheScale) {
  std::vector<float> X = gaussians(16, 62), Out(16);
  QuantizeSpec Spec = specOf(GridKind::E1M2, true);
  Spec.Rht->ResultInBF16 = true;
  ASSERT_TRUE(transformOperand(X, {1, 16, 1}, Spec, Out).ok());
  float Max = 0;
  for (float Value : Out) {
    EXPECT_EQ(bitsOf(Value) & 0xFFFF, 0u);
    Max = std::max(Max, std::fabs(Value));
  }
  EXPECT_EQ(quantizedLine(X, Spec).Scales[0], Max / 7);
}

TEST(Dequantize, IsLevelTimesScaleForEveryCode) {
  Random R(63);
  std::vector<uint8_t> Codes(16);
  for (uint8_t I = 0; I < 16; ++I)
    Codes[I] = I;
  for (GridKind Kind : StepGrids)
    for (int I = 0; I < 1000; ++I) {
      float Scale = std::fabs(R.anyFinite()) / 8;
      std::vector<float> Out =
          dequantized({Codes, {Scale}}, {1, 16, 1}, specOf(Kind));
      for (uint8_t C = 0; C < 16; ++C) {
        double Exact = static_cast<double>(decode(getGrid(Kind), C)) *
                       static_cast<double>(Scale);
        EXPECT_EQ(bitsOf(Out[C]), bitsOf(static_cast<float>(Exact)));
      }
    }
}

TEST(Dequantize, NaNScalesReachEveryElementAndZeroScalesGiveZeros) {
  std::vector<uint8_t> Codes(32, 0);
  for (GridKind Kind : NamedGrids) {
    std::vector<float> Out =
        dequantized({Codes, {NaN, 0}}, {1, 32, 1}, specOf(Kind));
    for (int I = 0; I < 16; ++I) {
      EXPECT_TRUE(std::isnan(Out[I]));
      EXPECT_EQ(bitsOf(Out[16 + I]), 0u);
    }
  }
}

TEST(Dequantize, ErrorIsAtMostHalfAStepForNearest) {
  std::vector<float> X = gaussians(16 * 500, 64);
  View V = {1, static_cast<int64_t>(X.size()), 1};
  for (GridKind Kind : NamedGrids) {
    Quantized Q = quantizedLine(X, specOf(Kind));
    std::vector<float> Out = dequantized(Q, V, specOf(Kind));
    for (size_t I = 0; I < X.size(); ++I) {
      double Scale = Q.Scales[I / 16];
      double Step = getGrid(Kind).stepAt(static_cast<float>(X[I] / Scale));
      EXPECT_LE(std::fabs(Out[I] - X[I]), Step / 2 * Scale * (1 + 1e-5));
    }
  }
}

TEST(Dequantize, UniformGridIsTheQuarteredE1M2Bitwise) {
  // E1M2 with bias 1 has levels k/4. Its scale is four times as large and its t
  // a quarter, both exactly, so that codes and values are the same bits.
  const Grid Quartered =
      customGrid({0, .25f, .5f, .75f, 1, 1.25f, 1.5f, 1.75f});
  Random R(65);
  for (int I = 0; I < 200000; ++I) {
    float Max = static_cast<float>(std::exp(5 * R.gaussian()));
    float Value = static_cast<float>(Max * R.uniform());
    BlockScale A =
        scaleOfBlock(getGrid(GridKind::E1M2), ScaleSpec(), {}, bitsOf(Max));
    BlockScale B = scaleOfBlock(Quartered, ScaleSpec(), {}, bitsOf(Max));
    ASSERT_EQ(B.Scale, 4 * A.Scale);
    ASSERT_EQ(4 * (Value * B.Reciprocal), Value * A.Reciprocal);
    for (uint8_t Code = 0; Code < 16; ++Code)
      ASSERT_EQ(decode(Quartered, Code) * B.Scale,
                decode(getGrid(GridKind::E1M2), Code) * A.Scale);
  }
}

//===----------------------------------------------------------------------===//
// Wrong requests
//===----------------------------------------------------------------------===//

TEST(QuantizeErrors, SizesThatDoNotMatchAreRefusedAndNothingIsWritten) {
  std::vector<float> X(32, 1.0f), Scales(2, -1.0f);
  std::vector<uint8_t> Codes(32, 0xEE);
  QuantizeSpec Spec;
  EXPECT_EQ(quantize(X, {1, 33, 1}, Spec, Codes, Scales).message(),
            "expected 33 input elements, but got 32");
  EXPECT_EQ(quantize(X, {1, 32, 1}, Spec, std::span(Codes).first(31), Scales)
                .message(),
            "expected 32 codes, but got 31");
  EXPECT_EQ(quantize(X, {2, 16, 1}, Spec, Codes, std::span(Scales).first(1))
                .message(),
            "expected 2 scales, but got 1");
  EXPECT_EQ(quantize(X, {-1, 32, 1}, Spec, Codes, Scales).message(),
            "the shape of the input elements has a negative size, too many "
            "elements, or rows that do not divide it");
  EXPECT_EQ(Codes, std::vector<uint8_t>(32, 0xEE));
  EXPECT_EQ(Scales, std::vector<float>(2, -1.0f));
}

TEST(QuantizeErrors, HugeShapesAreRefusedWithoutOverflow) {
  constexpr int64_t Huge = std::numeric_limits<int64_t>::max();
  QuantizeSpec Spec = specOf(GridKind::E1M2, true);
  EXPECT_FALSE(quantize({}, {0, Huge, 1}, Spec, {}, {}).ok());
  EXPECT_FALSE(quantize({}, {Huge, Huge, 1}, Spec, {}, {}).ok());
  EXPECT_FALSE(elementCount({Huge, 2, 1}).has_value());
  EXPECT_EQ(elementCount({0, Huge, 1}), 0);
  std::vector<int64_t> Shape = {Huge, 4, Huge};
  EXPECT_FALSE(viewAlong(Shape, 1).has_value());
}

TEST(QuantizeErrors, ViewsNeedADimensionOfTheShape) {
  std::vector<int64_t> Shape = {2, 3, 5, 7};
  EXPECT_FALSE(viewAlong(Shape, 4).has_value());
  EXPECT_FALSE(viewAlong({}, 0).has_value());
  std::optional<View> V = viewAlong(Shape, 2);
  ASSERT_TRUE(V.has_value());
  EXPECT_EQ(V->Outer, 6);
  EXPECT_EQ(V->Length, 5);
  EXPECT_EQ(V->Inner, 7);
  Shape[0] = -2;
  EXPECT_FALSE(viewAlong(Shape, 2).has_value());
}

TEST(DequantizeErrors, WrongSizesCodesAndScalesAreRefused) {
  std::vector<uint8_t> Codes(16, 1);
  std::vector<float> Scales(1, 1.0f), Outer, Out(16, -1.0f);
  Format F;
  auto Message = [&] {
    return dequantize(Codes, Scales, Outer, {1, 16, 1}, F, Out).message();
  };
  F.Block = -8;
  EXPECT_EQ(Message(), "expected a positive block size, but got -8");
  F.Block = 8;
  EXPECT_EQ(Message(), "expected 2 scales, but got 1");
  F.Block = 16;
  F.Scale.Kind = ScaleKind::E4M3;
  EXPECT_EQ(Message(), "expected 1 outer scales, but got 0");
  Codes[3] = 16;
  F.Scale.Kind = ScaleKind::F32;
  EXPECT_EQ(Message(), "expected 4-bit codes, but got 16 at position 3");
  F.Grid = GridKind::F8E4M3FN;
  EXPECT_EQ(Message(), "");
  F = {};
  F.Scale = {.Kind = ScaleKind::Int, .Tile = Whole};
  Codes[3] = 15;
  Outer = {1};
  EXPECT_EQ(Message(), "");
  for (float Wrong : {0.0f, 19.0f, 1.5f, -1.0f, NaN}) {
    Scales[0] = Wrong;
    EXPECT_EQ(Message().substr(0, 46),
              "expected integer scales from 1 to 18, but got ");
  }
  EXPECT_EQ(dequantize(Codes, Scales, Outer, {1, 16, 1, 3}, F, Out).message(),
            "the shape of the codes has a negative size, too many elements, or "
            "rows that do not divide it");
}

} // namespace

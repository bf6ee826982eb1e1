//===- FormatTest.cpp - Quantization in every format ----------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whole operands in all grids, blocks, scales and roundings against the oracle
// of TestSupport.h, and the properties that docs/numerics.md promises of them.
//
//===----------------------------------------------------------------------===//

#include "TestSupport.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Numerics/Quantize.h"
#include "ufp4/Numerics/Rounding.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

constexpr uint32_t QuietNaN = 0x7FC00000;
constexpr ScaleKind AllScales[] = {ScaleKind::F32,  ScaleKind::BF16,
                                   ScaleKind::E4M3, ScaleKind::E8M0,
                                   ScaleKind::Int,  ScaleKind::UE5M3};

/// A format of the named scale that is valid as it stands.
QuantizeSpec specOf(ScaleKind Kind, GridKind Grid = GridKind::E1M2) {
  QuantizeSpec Spec;
  Spec.Grid = Grid;
  Spec.Levels = {0, 1, 2, 3, 5, 8, 13, 21};
  Spec.Scale.Kind = Kind;
  if (Kind == ScaleKind::E8M0)
    Spec.Scale.Rule = ScaleRule::RCeil;
  if (Kind == ScaleKind::Int)
    Spec.Scale.Tile = 32;
  return Spec;
}

/// NVFP4: e2m1 in blocks of 16 under e4m3 scales and the tensor's f32 scale.
QuantizeSpec nvfp4() { return specOf(ScaleKind::E4M3, GridKind::E2M1); }

/// The integer format: e1m2 in blocks of 16, integer scales, tiles of T.
QuantizeSpec intSpec(int64_t Tile, unsigned Bits = 0) {
  QuantizeSpec Spec = specOf(ScaleKind::Int);
  Spec.Scale.Tile = Tile;
  if (Bits != 0)
    Spec.Rounding = {RoundingMode::Stochastic, Bits};
  return Spec;
}

/// Data whose rows and columns have many magnitudes; `Special` adds zeros,
/// numbers at both ends of the range, ties, NaN and infinity.
std::vector<float> variedData(int64_t M, int64_t K, uint64_t Seed,
                              int Special) {
  Random R(Seed);
  std::vector<float> X(M * K);
  for (size_t I = 0; I < X.size(); ++I)
    X[I] = static_cast<float>(R.gaussian() * std::exp(2 * R.gaussian()));
  if (Special >= 1)
    for (size_t I = 0; I < X.size(); ++I) {
      if (R.next() % 11 == 0)
        X[I] = static_cast<float>(static_cast<int>(R.next() % 61) - 30) / 4;
      if (I / 16 % 9 == 4)
        X[I] = 0;
      if (I / 16 % 9 == 7)
        X[I] *= 1e-38f;
    }
  if (Special >= 2 && !X.empty()) {
    const float Values[] = {NaN, Infinity, -Infinity, -0.0f, 1e-45f, 3.4e38f};
    for (float Value : Values)
      if (R.next() % 2)
        X[R.next() % X.size()] = Value;
  }
  return X;
}

/// A valid specification at random.
QuantizeSpec randomSpec(Random &R) {
  auto Pick = [&](auto... Values) {
    const int64_t List[] = {static_cast<int64_t>(Values)...};
    return List[R.next() % sizeof...(Values)];
  };
  while (true) {
    QuantizeSpec Spec;
    Spec.Grid = static_cast<GridKind>(R.next() % 6);
    Spec.Levels = {0, .5f, 1.25f, 1.75f, 2.625f, 4, 4.5f, 7.75f};
    Spec.Scale.Kind = static_cast<ScaleKind>(R.next() % 6);
    Spec.Scale.Rule = static_cast<ScaleRule>(R.next() % 7);
    Spec.Block = Pick(16, 16, 32, 8, 20, 64, Whole);
    Spec.BlockRows = Pick(1, 1, 1, 2, 3, 16, Whole);
    Spec.Scale.Tile = Pick(NoTile, NoTile, 16, 32, 64, Whole);
    if (R.next() % 3 == 0)
      Spec.Scale.Room = R.next() % 2 ? 1.5 : 0.875;
    if (R.next() % 4 == 0)
      Spec.Scale.Amax = 3.5f;
    if (R.next() % 4 == 0)
      Spec.Scale.Max = 256;
    if (R.next() % 2) {
      Spec.Rht.emplace();
      Spec.Rht->Size = Pick(2, 8, 16, 32, 64, 128);
      Spec.Rht->Source = R.next() % 2 ? SignSource::Seeded : SignSource::Plus;
      Spec.Rht->ResultInBF16 = R.next() % 2;
    }
    if (R.next() % 2)
      Spec.Rounding = {RoundingMode::Stochastic,
                       static_cast<unsigned>(Pick(8, 16, 32))};
    Spec.Random = {R.next(), static_cast<uint32_t>(R.next() % 1000),
                   static_cast<uint32_t>(R.next() % 6)};
    if (validate(Spec).ok())
      return Spec;
  }
}

std::vector<float> transposed(const std::vector<float> &X, int64_t M,
                              int64_t K) {
  std::vector<float> Result(X.size());
  for (int64_t Row = 0; Row < M; ++Row)
    for (int64_t C = 0; C < K; ++C)
      Result[C * M + Row] = X[Row * K + C];
  return Result;
}

//===----------------------------------------------------------------------===//
// Against the oracle
//===----------------------------------------------------------------------===//

TEST(Formats, EveryFormatAndShapeMatchesTheOracleInBothOrientations) {
  Random R(81);
  std::array<int, 6> Scales = {}, Grids = {};
  for (int I = 0; I < 4000; ++I) {
    QuantizeSpec Spec = randomSpec(R);
    ++Scales[static_cast<int>(Spec.Scale.Kind)];
    ++Grids[static_cast<int>(Spec.Grid)];
    const int64_t Extents[] = {1, 2, 5, 15, 16, 17, 33, 70};
    int64_t M = Extents[R.next() % 7], K = Extents[R.next() % 8];
    std::vector<float> X = variedData(M, K, R.next(), I % 3);
    Quantized Expected = oracleQuantize(X, M, K, Spec);
    Quantized Q = quantizedRows(X, M, K, Spec);
    ASSERT_EQ(Q.Codes, Expected.Codes) << show(Spec) << " of " << M << "x" << K;
    ASSERT_EQ(bitsOf(Q.Scales), bitsOf(Expected.Scales)) << show(Spec);
    ASSERT_EQ(bitsOf(Q.Outer), bitsOf(Expected.Outer)) << show(Spec);

    std::vector<int64_t> Shape = {K, M};
    Quantized T = quantized(transposed(X, M, K), *viewAlong(Shape, 0), Spec);
    int64_t Kc = codesLength(K, Spec);
    for (int64_t Row = 0; Row < M; ++Row)
      for (int64_t C = 0; C < Kc; ++C)
        ASSERT_EQ(T.Codes[C * M + Row], Q.Codes[Row * Kc + C]) << show(Spec);
    auto Sorted = [](std::vector<float> Values) {
      std::vector<uint32_t> Bits = bitsOf(Values);
      std::sort(Bits.begin(), Bits.end());
      return Bits;
    };
    ASSERT_EQ(Sorted(T.Scales), Sorted(Q.Scales));
    ASSERT_EQ(Sorted(T.Outer), Sorted(Q.Outer));
  }
  for (int Count : Scales)
    EXPECT_GT(Count, 10);
  for (int Count : Grids)
    EXPECT_GT(Count, 10);
}

TEST(Formats, EveryBF16InputBesideAPartnerMatchesTheOracle) {
  for (GridKind Grid : {GridKind::E3M0, GridKind::Custom, GridKind::F8E4M3FN,
                        GridKind::F8E5M2, GridKind::E1M2, GridKind::E2M1})
    for (ScaleKind Kind : AllScales)
      for (unsigned Bits : {0, 8, 32}) {
        QuantizeSpec Spec = specOf(Kind, Grid);
        if (Bits != 0)
          Spec.Rounding = {RoundingMode::Stochastic, Bits};
        Spec.Random = {5, 6, 1};
        // The two paper grids under f32 have a test of their own.
        if (!validate(Spec).ok() ||
            (Kind == ScaleKind::F32 && Grid == GridKind::E1M2 && Bits != 32))
          continue;
        Spec.Scale.Tile = Kind == ScaleKind::F32 || Kind == ScaleKind::BF16 ||
                                  Kind == ScaleKind::E8M0
                              ? NoTile
                              : Whole; // Each block by itself.
        // A block per input.
        constexpr int64_t Rows = 4096;
        for (uint32_t First = 0; First < 0x10000; First += Rows) {
          std::vector<float> X;
          for (uint32_t I = First; I < First + Rows; ++I) {
            float Value = bf16ToFloat(static_cast<uint16_t>(I));
            for (float Other : {1.0f, Value, -Value / 3, 0.75f})
              X.push_back(Other);
          }
          Quantized Expected = oracleQuantize(X, Rows, 4, Spec);
          Quantized Q = quantizedRows(X, Rows, 4, Spec);
          ASSERT_EQ(Q.Codes, Expected.Codes) << show(Spec);
          ASSERT_EQ(bitsOf(Q.Scales), bitsOf(Expected.Scales)) << show(Spec);
          ASSERT_EQ(bitsOf(Q.Outer), bitsOf(Expected.Outer)) << show(Spec);
        }
      }
}

TEST(Formats, ShapesFollowTheTables) {
  std::vector<int64_t> Shape = {3, 100, 5, 7};
  View V = *viewAlong(Shape, 1);
  EXPECT_EQ(V.Rows, 7);
  auto Check = [&](const View &Got, int64_t Outer, int64_t Length,
                   int64_t Inner) {
    EXPECT_EQ(Got.Outer, Outer);
    EXPECT_EQ(Got.Length, Length);
    EXPECT_EQ(Got.Inner, Inner);
  };
  QuantizeSpec Spec;
  Check(scalesView(V, Spec), 3, 7, 35);
  EXPECT_EQ(elementCount(outerView(V, Spec)), 0);
  Spec.BlockRows = 2;
  Check(scalesView(V, Spec), 3, 7, 20); // [3, 7, 5, 4]
  Spec.BlockRows = 16;
  Check(scalesView(V, Spec), 3, 7, 5);
  Spec.BlockRows = 1;
  Spec.Block = Whole;
  Check(scalesView(V, Spec), 3, 1, 35);
  Spec.BlockRows = Whole;
  Check(scalesView(V, Spec), 1, 1, 1);
  Spec = specOf(ScaleKind::Int);
  Check(outerView(V, Spec), 3, 4, 35);
  Spec.Scale.Tile = Whole;
  Check(outerView(V, Spec), 3, 1, 35);
  Spec = nvfp4();
  Check(outerView(V, Spec), 1, 1, 1);
  Spec.Rht.emplace();
  Spec.Rht->Size = 128;
  Spec.Rht->Source = SignSource::Plus;
  Check(codesView(V, Spec), 3, 128, 35);
  Check(scalesView(V, Spec), 3, 8, 35);

  // The last dimension as contraction: rows are those before it.
  V = *viewAlong(Shape, 3);
  EXPECT_EQ(V.Rows, 5);
  Spec = QuantizeSpec();
  Spec.BlockRows = 2;
  Check(scalesView(V, Spec), 900, 1, 1); // [3, 100, 3, 1]
  std::vector<int64_t> Line = {20};
  EXPECT_EQ(viewAlong(Line, 0)->Rows, 1);
  Check(scalesView(*viewAlong(Line, 0), Spec), 1, 2, 1);
}

TEST(Formats, BlocksOfSeveralRowsStayWithinTheirDimensions) {
  // [2, 5, 16] in blocks of 2x16: rows 4 of both matrices stand alone.
  std::vector<float> X(2 * 5 * 16);
  for (int Row = 0; Row < 10; ++Row)
    std::fill_n(X.begin() + Row * 16, 16, static_cast<float>(7 << Row));
  QuantizeSpec Spec;
  Spec.BlockRows = 2;
  std::vector<int64_t> Shape = {2, 5, 16};
  Quantized Q = quantized(X, *viewAlong(Shape, 2), Spec);
  EXPECT_EQ(Q.Scales, (std::vector<float>{2, 8, 16, 64, 256, 512}));
  // Along the middle the rows are the last dimension's, and none are cut off.
  Shape = {2, 16, 5};
  Q = quantized(X, *viewAlong(Shape, 1), Spec);
  EXPECT_EQ(elementCount(scalesView(*viewAlong(Shape, 1), Spec)), 2 * 3);
  float Second = X[16 * 5 + 0];
  for (int K = 0; K < 16; ++K)
    Second = std::max({Second, X[(16 + K) * 5], X[(16 + K) * 5 + 1]});
  EXPECT_EQ(Q.Scales[3], Second / 7);
}

TEST(Formats, AHigherRankIsTheStackOfItsMatrices) {
  Random R(82);
  for (int I = 0; I < 200; ++I) {
    QuantizeSpec Spec = randomSpec(R);
    if (Spec.isTensorBlock() || Spec.Scale.Tile == NoTile)
      Spec.Scale.Amax = 2.0f;
    if (!validate(Spec).ok() || Spec.isTensorBlock())
      continue;
    Spec.Rounding.Mode = RoundingMode::NearestEven; // Indices differ.
    constexpr int64_t Batch = 3, M = 5, K = 40;
    std::vector<float> X = variedData(Batch * M, K, R.next(), 1);
    std::vector<int64_t> Shape = {Batch, M, K};
    Quantized All = quantized(X, *viewAlong(Shape, 2), Spec);
    std::vector<uint8_t> Codes;
    std::vector<float> Scales;
    for (int64_t B = 0; B < Batch; ++B) {
      std::vector<float> Slice(X.begin() + B * M * K,
                               X.begin() + (B + 1) * M * K);
      Quantized Q = quantizedRows(Slice, M, K, Spec);
      Codes.insert(Codes.end(), Q.Codes.begin(), Q.Codes.end());
      Scales.insert(Scales.end(), Q.Scales.begin(), Q.Scales.end());
    }
    ASSERT_EQ(All.Codes, Codes) << show(Spec);
    ASSERT_EQ(bitsOf(All.Scales), bitsOf(Scales)) << show(Spec);
  }
}

TEST(Formats, RandomBitsGoByTheLineWhateverTheRowsOfABlock) {
  // Blocks of 1x16, 4x16 and the tensor: equal magnitudes give equal scales, so
  // that codes differ only if the bits do.
  std::vector<float> X(8 * 16, 0.5f);
  for (int Row = 0; Row < 8; ++Row)
    X[Row * 16] = 7;
  QuantizeSpec Spec;
  Spec.Rounding = {RoundingMode::Stochastic, 8};
  Spec.Random = {3, 2, 1};
  Quantized A = quantizedRows(X, 8, 16, Spec);
  Spec.BlockRows = 4;
  EXPECT_EQ(quantizedRows(X, 8, 16, Spec).Codes, A.Codes);
  Spec.BlockRows = Spec.Block = Whole;
  EXPECT_EQ(quantizedRows(X, 8, 16, Spec).Codes, A.Codes);
  Spec.BlockRows = 1;
  EXPECT_EQ(quantizedRows(X, 8, 16, Spec).Codes, A.Codes);
}

//===----------------------------------------------------------------------===//
// NVFP4, in plain f32 operations and TransformerEngine's order
//===----------------------------------------------------------------------===//

/// A second transcription, of the recipe's own reference: f32 scalars all the
/// way, minima and clamps as written there, no helper of the library.
Quantized transcribedNvfp4(const std::vector<float> &X) {
  const float Fp4Max = 6.0f, Fp8Max = 448.0f;
  const float F32Max = std::numeric_limits<float>::max();
  static const std::vector<double> Numbers = scaleNumbers(ScaleKind::E4M3);
  Quantized Q;
  float GlobalAmax = 0;
  bool Finite = true;
  for (float Value : X) {
    Finite &= std::isfinite(Value);
    GlobalAmax = std::max(GlobalAmax, std::fabs(Value));
  }
  if (!Finite) {
    Q.Outer = {std::bit_cast<float>(QuietNaN)};
    Q.Scales.assign(X.size() / 16, Q.Outer[0]);
    Q.Codes.assign(X.size(), 0);
    return Q;
  }
  volatile float GlobalEncode = Fp8Max * Fp4Max / GlobalAmax;
  if (GlobalEncode > F32Max)
    GlobalEncode = F32Max;
  volatile float GlobalDecode = 1.0f / GlobalEncode;
  volatile float Inverse = 1.0f / Fp4Max;
  volatile float Multiplier = GlobalEncode * Inverse;
  if (Multiplier > F32Max)
    Multiplier = F32Max;
  Q.Outer = {GlobalDecode};
  for (size_t Block = 0; Block < X.size(); Block += 16) {
    float VecMax = 0;
    for (size_t I = Block; I < Block + 16; ++I)
      VecMax = std::max(VecMax, std::fabs(X[I]));
    volatile float Decode = VecMax * Multiplier;
    if (Decode > F32Max)
      Decode = F32Max;
    if (Decode > Fp8Max)
      Decode = Fp8Max;
    float Scale = static_cast<float>(Numbers[searchNearest(Numbers, Decode)]);
    volatile float Product = Scale * GlobalDecode;
    volatile float Encode = 1.0f / Product;
    if (Encode > F32Max)
      Encode = F32Max;
    Q.Scales.push_back(Scale);
    for (size_t I = Block; I < Block + 16; ++I) {
      volatile float Scaled = X[I] * Encode;
      float Clipped = std::min(std::max(float(Scaled), -Fp4Max), Fp4Max);
      float Size = std::fabs(Clipped);
      // Thresholds of the cast, ties to the even code.
      int Index = Size <= .25f    ? 0
                  : Size < .75f   ? 1
                  : Size <= 1.25f ? 2
                  : Size < 1.75f  ? 3
                  : Size <= 2.5f  ? 4
                  : Size < 3.5f   ? 5
                  : Size <= 5     ? 6
                                  : 7;
      Q.Codes.push_back(
          static_cast<uint8_t>(Clipped < 0 && Index != 0 ? 8 | Index : Index));
    }
  }
  return Q;
}

TEST(Nvfp4, BitsAreThoseOfASecondTranscriptionOnAllKindsOfData) {
  Random R(83);
  for (int I = 0; I < 3000; ++I) {
    std::vector<float> X(16 * (1 + R.next() % 8));
    int Exponent = static_cast<int>(R.next() % 260) - 140;
    double Spread = static_cast<double>(I % 7);
    for (float &Value : X)
      Value = static_cast<float>(std::clamp(
          std::ldexp(R.gaussian() * std::exp(Spread * R.gaussian()), Exponent),
          -3e38, 3e38));
    if (I % 5 == 0)
      std::fill_n(X.begin(), 16, 0.0f);
    if (I % 7 == 0)
      for (float &Value : X)
        Value = R.anyFinite();
    if (I % 11 == 0)
      std::fill(X.begin(), X.end(), I % 2 ? -0.0f : 0.0f);
    if (I % 13 == 0)
      X[R.next() % X.size()] = I % 2 ? NaN : -Infinity;
    if (I % 17 == 0)
      for (float &Value : X)
        Value = std::ldexp(static_cast<float>(R.next() % 64), -149);
    Quantized Q = quantizedLine(X, nvfp4());
    Quantized Expected = transcribedNvfp4(X);
    ASSERT_EQ(Q.Codes, Expected.Codes) << I;
    ASSERT_EQ(bitsOf(Q.Scales), bitsOf(Expected.Scales)) << I;
    ASSERT_EQ(bitsOf(Q.Outer), bitsOf(Expected.Outer)) << I;
  }
}

TEST(Nvfp4, EveryBF16NumberBesidePartnersMatchesTheTranscription) {
  for (float Partner : {6.0f, 0x1p-100f, 3e38f})
    for (uint32_t Bits = 0; Bits < 0x10000; ++Bits) {
      std::vector<float> X(32, 0.0f);
      X[3] = bf16ToFloat(static_cast<uint16_t>(Bits));
      X[7] = X[3] / 5;
      X[20] = Partner;
      Quantized Q = quantizedLine(X, nvfp4()), T = transcribedNvfp4(X);
      ASSERT_EQ(Q.Codes, T.Codes) << Bits;
      ASSERT_EQ(bitsOf(Q.Scales), bitsOf(T.Scales)) << Bits;
      ASSERT_EQ(bitsOf(Q.Outer), bitsOf(T.Outer)) << Bits;
    }
}

TEST(Nvfp4, RoomAndMaxMapTheMaximumToALowerLevelAndScale) {
  // A maximum mapped to level 4 = 6 / 1.5 under a scale of 256.
  QuantizeSpec Spec = nvfp4();
  Spec.Scale.Room = 1.5;
  Spec.Scale.Max = 256;
  std::vector<float> X(16, 0.0f);
  X[0] = 8;
  X[1] = -4;
  Quantized Q = quantizedLine(X, Spec);
  EXPECT_EQ(Q.Scales[0], 256);
  EXPECT_EQ(Q.Outer[0], 8.0f / (256 * 4));
  EXPECT_EQ(Q.Codes[0], 6);  // Level 4.
  EXPECT_EQ(Q.Codes[1], 12); // Level -2.
}

TEST(Nvfp4, AScaleOfZeroKeepsValuesOfZero) {
  // 2^-12 of the largest: its scale rounds to 0, its codes are those of the
  // largest level, its values 0.
  std::vector<float> X(32, 1e-6f);
  X[0] = 100;
  X[17] = -1e-6f;
  X[18] = 0;
  Quantized Q = quantizedLine(X, nvfp4());
  EXPECT_EQ(Q.Scales[1], 0);
  EXPECT_EQ(Q.Codes[16], 7);
  EXPECT_EQ(Q.Codes[17], 15);
  EXPECT_EQ(Q.Codes[18], 0);
  std::vector<float> Back = dequantized(Q, {1, 32, 1}, nvfp4());
  for (int I = 16; I < 32; ++I)
    EXPECT_EQ(Back[I], 0);
}

//===----------------------------------------------------------------------===//
// Integer scales
//===----------------------------------------------------------------------===//

TEST(IntFormat, ScaleTimesCodeIsAlwaysAnInt8Operand) {
  Random R(84);
  int Largest = 0;
  for (int I = 0; I < 300; ++I)
    for (unsigned Bits : {0, 8, 32}) {
      QuantizeSpec Spec = intSpec(I % 2 ? 64 : Whole, Bits);
      Spec.Scale.Room = I % 5 == 0 ? 0.5 : 1;
      Spec.Random.Seed = R.next();
      std::vector<float> X = variedData(4, 200, R.next(), 1);
      Quantized Q = quantizedRows(X, 4, 200, Spec);
      for (int Row = 0; Row < 4; ++Row)
        for (int K = 0; K < 200; ++K) {
          auto Scale = static_cast<int>(Q.Scales[Row * 13 + K / 16]);
          uint8_t Code = Q.Codes[Row * 200 + K];
          int Operand = Scale * ((Code & 8) ? -(Code & 7) : Code & 7);
          ASSERT_LE(std::abs(Operand), 126);
          ASSERT_TRUE(Scale >= 1 && Scale <= 18);
          Largest = std::max(Largest, std::abs(Operand));
        }
    }
  EXPECT_EQ(Largest, 126);
}

TEST(IntFormat, NothingClipsUnderStochasticRounding) {
  // |t| passes 7 by rounding alone, and rounds to a neighbouring level: the
  // value is never further away than one step and that rounding.
  Random R(85);
  for (int I = 0; I < 300; ++I) {
    QuantizeSpec Spec = intSpec(I % 2 ? 32 : Whole, 16);
    Spec.Random.Seed = R.next();
    std::vector<float> X = variedData(2, 96, R.next(), 0);
    Quantized Q = quantizedRows(X, 2, 96, Spec);
    std::vector<float> Back = dequantized(Q, {2, 96, 1, 2}, Spec);
    OperandLayout Layout({2, 96, 1, 2}, Spec);
    for (int Row = 0; Row < 2; ++Row)
      for (int K = 0; K < 96; ++K) {
        double Step = double(Q.Scales[Row * 6 + K / 16]) *
                      Q.Outer[Layout.outerAt(Row, K / 16)];
        double Value = X[Row * 96 + K];
        ASSERT_LE(std::fabs(Value), 7 * Step * (1 + 0x1p-21));
        ASSERT_LE(std::fabs(Back[Row * 96 + K] - Value), Step * (1 + 0x1p-20));
      }
  }
}

TEST(IntFormat, NearestScalesMayClipByLessThanAnEighteenth) {
  // c = rne(q) is at least 2/3 of q (q just below 1.5 gives 1).
  Random R(86);
  double Most = 0;
  for (int I = 0; I < 500; ++I) {
    QuantizeSpec Spec = intSpec(Whole);
    std::vector<float> X = variedData(1, 512, R.next(), 0);
    Quantized Q = quantizedRows(X, 1, 512, Spec);
    for (int K = 0; K < 512; ++K)
      Most = std::max(Most, std::fabs(double(X[K])) /
                                (double(Q.Scales[K / 16]) * Q.Outer[0]));
  }
  EXPECT_GT(Most, 8);
  EXPECT_LE(Most, 7 * 1.5 * (1 + 0x1p-20));
}

TEST(IntFormat, ATileIsQuantizedLikeALineOfItsOwn) {
  std::vector<float> X = variedData(3, 160, 87, 1);
  Quantized Q = quantizedRows(X, 3, 160, intSpec(64));
  for (int Row = 0; Row < 3; ++Row)
    for (int Tile = 0; Tile < 3; ++Tile) {
      int Length = Tile == 2 ? 32 : 64;
      auto First = X.begin() + Row * 160 + Tile * 64;
      Quantized Alone = quantizedLine(std::vector<float>(First, First + Length),
                                      intSpec(Whole));
      EXPECT_EQ(bitsOf(Alone.Outer[0]), bitsOf(Q.Outer[Row * 3 + Tile]));
      for (int K = 0; K < Length; ++K)
        EXPECT_EQ(Alone.Codes[K], Q.Codes[Row * 160 + Tile * 64 + K]);
    }
}

//===----------------------------------------------------------------------===//
// Special values
//===----------------------------------------------------------------------===//

TEST(FormatSpecialValues, NaNAndInfinityAreNeverLost) {
  for (ScaleKind Kind : AllScales)
    for (GridKind Grid : {GridKind::E1M2, GridKind::E2M1, GridKind::E3M0,
                          GridKind::Custom, GridKind::F8E5M2})
      for (float Bad : {NaN, -NaN, Infinity, -Infinity})
        for (int At : {0, 15, 16, 40, 69})
          for (int Layout = 0; Layout < 5; ++Layout) {
            QuantizeSpec Spec = specOf(Kind, Grid);
            if (Layout == 1)
              Spec.BlockRows = 2;
            if (Layout == 2)
              Spec.Block = Spec.BlockRows = Whole;
            if (Layout == 3)
              Spec.Rht.emplace();
            if (Layout == 4) {
              Spec.Block = Whole;
              Spec.Scale.Tile = hasOuterScale(Kind) ? Whole : NoTile;
            }
            if (!validate(Spec).ok())
              continue;
            std::vector<float> X = variedData(3, 70, 88, 0);
            X[70 + At] = Bad;
            Quantized Q = quantizedRows(X, 3, 70, Spec);
            int64_t Kc = codesLength(70, Spec);
            View Codes = {3, Kc, 1, 3};
            std::vector<float> Back = dequantized(Q, Codes, Spec);
            ASSERT_TRUE(std::isnan(Back[Kc + At])) << show(Spec);
            for (const std::vector<float> *Scales : {&Q.Scales, &Q.Outer})
              for (float Scale : *Scales)
                ASSERT_TRUE(!std::isnan(Scale) || bitsOf(Scale) == QuietNaN);
            // Blocks of other rows that share no scale with it are well.
            bool Shared = Spec.isTensorBlock() ||
                          (hasOuterScale(Kind) && Spec.Scale.Tile == NoTile);
            ASSERT_EQ(std::isnan(Back[2 * Kc + At]), Shared) << show(Spec);
            for (size_t I = 0; I < Back.size(); ++I)
              if (std::isnan(Back[I]))
                ASSERT_EQ(Q.Codes[I], 0);
          }
}

TEST(FormatSpecialValues, ATensorScaleThatIsGivenKeepsANaNToItsBlock) {
  QuantizeSpec Spec = nvfp4();
  Spec.Scale.Amax = 10.0f;
  std::vector<float> X = gaussians(64, 89);
  X[20] = NaN;
  Quantized Q = quantizedLine(X, Spec);
  EXPECT_TRUE(std::isfinite(Q.Outer[0]));
  for (int Block = 0; Block < 4; ++Block)
    EXPECT_EQ(std::isnan(Q.Scales[Block]), Block == 1);
}

TEST(FormatSpecialValues, ZerosHaveTheScalesOfTheTable) {
  const struct {
    ScaleKind Kind;
    uint32_t Scale, Outer;
  } Rows[] = {{ScaleKind::F32, 0, 0},
              {ScaleKind::BF16, 0, 0},
              {ScaleKind::E4M3, 0, bitsOf(0x1p-128f)},
              {ScaleKind::UE5M3, 0, bitsOf(0x1p-128f)},
              {ScaleKind::E8M0, bitsOf(0x1p-127f), 0},
              {ScaleKind::Int, bitsOf(1.0f), 0}};
  for (const auto &Row : Rows)
    for (float Zero : {0.0f, -0.0f})
      for (unsigned Bits : {0, 8, 16, 32}) {
        QuantizeSpec Spec = specOf(Row.Kind);
        if (Bits != 0)
          Spec.Rounding = {RoundingMode::Stochastic, Bits};
        Quantized Q = quantizedLine(std::vector<float>(40, Zero), Spec);
        for (uint8_t Code : Q.Codes)
          EXPECT_EQ(Code, 0);
        for (float Scale : Q.Scales)
          EXPECT_EQ(bitsOf(Scale), Row.Scale);
        for (float Outer : Q.Outer)
          EXPECT_EQ(bitsOf(Outer), Row.Outer);
        for (float Value : dequantized(Q, {1, 40, 1}, Spec))
          EXPECT_EQ(bitsOf(Value), 0u);
      }
}

TEST(FormatSpecialValues, EveryMagnitudeFromSmallestToLargestIsQuantized) {
  // The largest element of a block comes back to within a step of its level,
  // or as zero where the document says so, from 2^-149 to FLT_MAX.
  for (ScaleKind Kind : AllScales)
    for (GridKind Grid : {GridKind::E1M2, GridKind::E2M1, GridKind::E3M0,
                          GridKind::Custom, GridKind::F8E4M3FN})
      for (int Exponent = -149; Exponent < 128; ++Exponent) {
        QuantizeSpec Spec = specOf(Kind, Grid);
        if (!validate(Spec).ok())
          continue;
        float Max = std::ldexp(1.0f, Exponent) * (Exponent > -126 ? 1.75f : 1);
        std::vector<float> X(16, -Max / 2);
        X[4] = Max;
        Quantized Q = quantizedLine(X, Spec);
        float Back = dequantized(Q, {1, 16, 1}, Spec)[4];
        ASSERT_FALSE(std::isnan(Back)) << show(Spec) << " " << Max;
        double Least = Kind == ScaleKind::Int ? 127 * 0x1p-126
                       : Kind == ScaleKind::F32 || Kind == ScaleKind::BF16
                           ? 450 * 0x1p-126
                           : 0x1p-110;
        if (Max >= Least && std::isfinite(Back))
          EXPECT_NEAR(Back / double(Max), 1, 0.35) << show(Spec) << " " << Max;
      }
}

TEST(FormatSpecialValues, NegativesThatRoundToZeroHaveCodeZero) {
  for (ScaleKind Kind : AllScales)
    for (int Grid = 0; Grid < 6; ++Grid)
      for (unsigned Bits : {0, 8, 16, 32}) {
        QuantizeSpec Spec = specOf(Kind, static_cast<GridKind>(Grid));
        if (Bits != 0)
          Spec.Rounding = {RoundingMode::Stochastic, Bits};
        if (!validate(Spec).ok())
          continue;
        std::vector<float> X = {1e10f, -1e-20f, -0.0f, -1e-45f, 0};
        Quantized Q = quantizedLine(X, Spec);
        for (int I = 1; I < 5; ++I)
          EXPECT_EQ(Q.Codes[I], 0) << show(Spec);
      }
}

TEST(FormatSpecialValues, OperandsWithoutElementsHaveTheScalesOfZeros) {
  for (ScaleKind Kind : AllScales)
    for (int64_t Rows : {0, 3}) {
      QuantizeSpec Spec = specOf(Kind);
      if (Kind != ScaleKind::Int)
        Spec.Block = Whole;
      Spec.Scale.Tile = hasOuterScale(Kind) ? Whole : NoTile;
      Quantized Q = quantizedRows({}, Rows, 0, Spec);
      float Zero = Kind == ScaleKind::E8M0 ? 0x1p-127f : 0.0f;
      EXPECT_EQ(Q.Scales,
                std::vector<float>(Kind == ScaleKind::Int ? 0 : Rows, Zero));
      EXPECT_EQ(Q.Outer.size(), hasOuterScale(Kind) ? Rows : 0);
      if (Kind == ScaleKind::Int)
        continue;
      Spec.BlockRows = Whole;
      Spec.Scale.Tile = NoTile;
      Q = quantizedRows({}, Rows, 0, Spec);
      EXPECT_EQ(Q.Scales, std::vector<float>(1, Zero));
      EXPECT_TRUE(dequantized(Q, {Rows, 0, 1, Rows}, Spec).empty());
    }
}

TEST(Formats, ShortBlocksEqualBlocksFilledWithZeros) {
  for (ScaleKind Kind : AllScales)
    for (int64_t K : {1, 15, 16, 17, 33})
      for (unsigned Bits : {0, 8, 32}) {
        QuantizeSpec Spec = specOf(Kind);
        if (Bits != 0)
          Spec.Rounding = {RoundingMode::Stochastic, Bits};
        std::vector<float> X = gaussians(K, 90 + K), Padded = X;
        Padded.resize((K + 15) / 16 * 16, 0.0f);
        Quantized Short = quantizedLine(X, Spec);
        Quantized Full = quantizedLine(Padded, Spec);
        EXPECT_EQ(bitsOf(Short.Scales), bitsOf(Full.Scales));
        EXPECT_EQ(bitsOf(Short.Outer), bitsOf(Full.Outer));
        for (int64_t I = 0; I < K; ++I)
          EXPECT_EQ(Short.Codes[I], Full.Codes[I]);
        for (size_t I = K; I < Padded.size(); ++I)
          EXPECT_EQ(Full.Codes[I], 0);
      }
}

TEST(Formats, ATransformMayBeLargerThanTheBlock) {
  // Codes and scales are those of the transformed operand, quantized plainly.
  for (int64_t Size : {16, 32, 64, 128})
    for (int64_t Block : {16, 32})
      for (ScaleKind Kind : AllScales)
        for (int64_t K : {1, 16, 100, 128}) {
          QuantizeSpec Spec = specOf(Kind);
          if (Kind != ScaleKind::Int)
            Spec.Block = Block;
          Spec.Rht.emplace();
          Spec.Rht->Size = Size;
          Spec.Rht->Source = SignSource::Seeded;
          Spec.Rounding = {RoundingMode::Stochastic, 8};
          Spec.Random = {1, 2, 3};
          std::vector<float> X = gaussians(3 * K, 91);
          Quantized Q = quantizedRows(X, 3, K, Spec);
          int64_t Kc = (K + Size - 1) / Size * Size;
          std::vector<float> Y(3 * Kc, 0.0f);
          for (int Row = 0; Row < 3; ++Row)
            std::copy_n(X.begin() + Row * K, K, Y.begin() + Row * Kc);
          ASSERT_TRUE(applyRht(Y, resolveSigns(*Spec.Rht, 1, 2)).ok());
          Spec.Rht.reset();
          expectSame(Q, quantizedRows(Y, 3, Kc, Spec));
        }
}

//===----------------------------------------------------------------------===//
// Stochastic rounding of whole operands
//===----------------------------------------------------------------------===//

TEST(FormatsStochastic, IsUnbiasedWithinFiveSigma) {
  constexpr int Trials = 3000;
  for (const QuantizeSpec &Base :
       {specOf(ScaleKind::E8M0, GridKind::E3M0),
        specOf(ScaleKind::BF16, GridKind::Custom), intSpec(32),
        specOf(ScaleKind::E8M0, GridKind::E2M1)})
    for (unsigned Bits : {8, 32}) {
      QuantizeSpec Spec = Base;
      Spec.Rounding = {RoundingMode::Stochastic, Bits};
      // Maxima whose scale is exact in bf16: nothing is clipped.
      std::vector<float> X = gaussians(64, 92);
      for (size_t I = 0; I < X.size(); ++I)
        X[I] = I % 16 == 0 ? 2.625f : std::clamp(X[I], -2.5f, 2.5f);
      std::vector<double> Sum(64);
      Quantized Q;
      for (int Trial = 0; Trial < Trials; ++Trial) {
        Spec.Random = {0xABCD0000u + static_cast<uint64_t>(Trial), 1, 2};
        Q = quantizedLine(X, Spec);
        std::vector<float> Out = dequantized(Q, {1, 64, 1}, Spec);
        for (int I = 0; I < 64; ++I)
          Sum[I] += Out[I];
      }
      std::vector<double> Levels = magnitudesOf(Spec);
      for (int I = 0; I < 64; ++I) {
        double Outer = Q.Outer.empty() ? 1 : Q.Outer[I / 32];
        double Scale = double(Q.Scales[I / 16]) * Outer;
        // The variance of a draw between the levels around the element.
        double Size = std::fabs(X[I]) / Scale, Below = 0, Above = Levels.back();
        for (double Level : Levels) {
          if (Level <= Size)
            Below = std::max(Below, Level);
          else
            Above = std::min(Above, Level);
        }
        double Variance = std::max((Above - Size) * (Size - Below), 0.0);
        double Gap = std::max(Above - Below, 0.0);
        double Bound = 5 * std::sqrt(Variance / Trials) + 3 * Gap / Trials +
                       std::ldexp(Gap, -int(Bits) - 1) + 1e-6 * Levels.back();
        EXPECT_LE(std::fabs(Sum[I] / Trials - X[I]), Bound * Scale)
            << show(Spec) << " " << I;
      }
    }
}

TEST(FormatsStochastic, ThirtyTwoBitsServeFourElementsACall) {
  // t = 1/2 goes up exactly when the top bit of its word is set.
  std::vector<float> X(32, 0.5f);
  X[0] = X[16] = 7;
  QuantizeSpec Spec;
  Spec.Rounding = {RoundingMode::Stochastic, 32};
  Spec.Random = {0x123456789, 5, 3};
  Quantized Q = quantizedLine(X, Spec);
  for (uint32_t I = 0; I < 32; ++I) {
    PhiloxCounter Words = philox4x32_10({I / 4, 0, 5, 3}, {0x23456789, 1});
    if (I % 16 != 0)
      EXPECT_EQ(Q.Codes[I], Words[I % 4] >> 31);
  }
}

//===----------------------------------------------------------------------===//
// Wrong requests
//===----------------------------------------------------------------------===//

TEST(FormatErrors, EachWrongSpecificationHasItsMessage) {
  auto Message = [](auto Change) {
    QuantizeSpec Spec;
    Change(Spec);
    return validate(Spec).message();
  };
  using S = QuantizeSpec &;
  auto Stochastic = [](S Spec, unsigned Bits) {
    Spec.Rounding = {RoundingMode::Stochastic, Bits};
  };
  EXPECT_EQ(Message([](S) {}), "");
  EXPECT_EQ(Message([](S X) { X.Block = -16; }),
            "expected a positive block size, but got -16");
  EXPECT_EQ(Message([](S X) { X.BlockRows = -1; }),
            "expected a positive number of rows to a block, but got -1");
  EXPECT_EQ(Message([](S X) { X.BlockRows = Whole; }),
            "expected a block of all rows to take the whole of each, but got "
            "16 elements");
  EXPECT_EQ(Message([](S X) {
              X.BlockRows = 4;
              X.Block = Whole;
            }),
            "expected a number of elements along the contraction for blocks of "
            "4 rows, but got the whole row");

  auto Levels = [&](std::array<float, 8> Values) {
    return Message([&](S X) {
      X.Grid = GridKind::Custom;
      X.Levels = Values;
    });
  };
  EXPECT_EQ(Levels({0, 1, 2, 3, 4, 5, 6, 7}), "");
  EXPECT_EQ(Levels({1, 2, 3, 4, 5, 6, 7, 8}),
            "expected the first custom level to be 0, but got 1");
  EXPECT_EQ(Levels({0, 1, 2, 3, 3, 5, 6, 7}),
            "expected ascending custom levels, but got 3 after 3");
  EXPECT_EQ(Levels({0, 1, 2, 3, 2.5f, 5, 6, 7}),
            "expected ascending custom levels, but got 2.5 after 3");
  EXPECT_EQ(Levels({0, 1, 2, 3, 4, 5, 6, Infinity}),
            "expected finite custom levels, but got inf");
  EXPECT_EQ(Levels({0, NaN, 2, 3, 4, 5, 6, 7}),
            "expected finite custom levels, but got nan");
  EXPECT_EQ(Levels({0, 0, 2, 3, 4, 5, 6, 7}),
            "expected ascending custom levels, but got 0 after 0");
  EXPECT_EQ(Levels({0, -1, 2, 3, 4, 5, 6, 7}),
            "expected ascending custom levels, but got -1 after 0");

  auto Scale = [&](ScaleKind Kind, ScaleRule Rule, auto Change) {
    return Message([&](S X) {
      X.Scale.Kind = Kind;
      X.Scale.Rule = Rule;
      Change(X);
    });
  };
  auto Same = [](S) {};
  EXPECT_EQ(Scale(ScaleKind::E8M0, ScaleRule::Nearest, Same),
            "expected scale e8m0 to have rule floor, ceil, rceil, rfloor, even "
            "or mse, but got nearest");
  for (ScaleRule Rule :
       {ScaleRule::Floor, ScaleRule::Ceil, ScaleRule::RCeil, ScaleRule::RFloor,
        ScaleRule::Even, ScaleRule::LeastError}) {
    EXPECT_EQ(Scale(ScaleKind::E8M0, Rule, Same), "");
    std::string Name(nameOf(Rule));
    EXPECT_EQ(Scale(ScaleKind::F32, Rule, Same),
              "expected scale f32 to have rule nearest, but got " + Name);
    EXPECT_EQ(Scale(ScaleKind::UE5M3, Rule, Same),
              Rule == ScaleRule::Ceil
                  ? ""
                  : "expected scale ue5m3 to have rule nearest or ceil, but "
                    "got " +
                        Name);
  }
  auto Custom = [](S X) {
    X.Grid = GridKind::Custom;
    X.Levels = {0, 1, 2, 3, 4, 5, 6, 7};
  };
  EXPECT_EQ(Scale(ScaleKind::E8M0, ScaleRule::Even, Custom),
            "expected a grid with a number of mantissa bits for rule even, but "
            "got custom levels");
  EXPECT_EQ(Scale(ScaleKind::E8M0, ScaleRule::LeastError,
                  [](S X) { X.BlockRows = 2; }),
            "expected blocks of one row for rule mse, but got 2 rows");
  EXPECT_EQ(
      Scale(ScaleKind::E8M0, ScaleRule::LeastError,
            [](S X) { X.BlockRows = X.Block = Whole; }),
      "expected blocks of one row for rule mse, but got the whole tensor");
  EXPECT_EQ(Scale(ScaleKind::E8M0, ScaleRule::LeastError,
                  [](S X) { X.Block = Whole; }),
            "");

  auto Tile = [&](ScaleKind Kind, int64_t T, auto Change) {
    return Scale(Kind, ScaleRule::Nearest, [&](S X) {
      X.Scale.Tile = T;
      Change(X);
    });
  };
  EXPECT_EQ(Tile(ScaleKind::Int, NoTile, Same),
            "expected a tile for scale int, but got none");
  for (int64_t T : {int64_t(16), int64_t(1024), Whole}) {
    EXPECT_EQ(Tile(ScaleKind::Int, T, Same), "");
    EXPECT_EQ(Tile(ScaleKind::E4M3, T, Same), "");
    EXPECT_EQ(Tile(ScaleKind::BF16, T, Same),
              "expected a tile with scale e4m3, ue5m3 or int only, but got "
              "scale bf16");
  }
  for (int64_t T : {8, 48, -2})
    EXPECT_EQ(Tile(ScaleKind::Int, T, Same),
              "expected the tile to be a power of two from 16 on, but got " +
                  std::to_string(T));
  EXPECT_EQ(
      Tile(ScaleKind::E4M3, 32, [](S X) { X.Block = 20; }),
      "expected the tile to be a multiple of the block, but got a tile of "
      "32 with blocks of 20");
  EXPECT_EQ(
      Tile(ScaleKind::E4M3, 32, [](S X) { X.Block = Whole; }),
      "expected the tile to be a multiple of the block, but got a tile of "
      "32 with the whole row as block");
  EXPECT_EQ(Tile(ScaleKind::E4M3, 32, [](S X) { X.BlockRows = 16; }),
            "expected blocks of one row under a tile, but got 16 rows");
  EXPECT_EQ(
      Tile(ScaleKind::E4M3, Whole, [](S X) { X.BlockRows = X.Block = Whole; }),
      "expected blocks of one row under a tile, but got the whole tensor");

  auto IntWith = [&](auto Change) { return Tile(ScaleKind::Int, 64, Change); };
  EXPECT_EQ(IntWith([](S X) { X.Grid = GridKind::E2M1; }),
            "expected grid e1m2 for scale int, but got e2m1");
  EXPECT_EQ(IntWith([](S X) { X.Block = 32; }),
            "expected blocks of 1x16 for scale int, but got 1x32");
  EXPECT_EQ(IntWith([](S X) { X.BlockRows = 16; }),
            "expected blocks of 1x16 for scale int, but got 16x16");

  auto Options = [&](ScaleKind Kind, ScaleRule Rule, double Room,
                     std::optional<float> Amax, std::optional<float> Max) {
    return Scale(Kind, Rule, [&](S X) {
      X.Scale.Room = Room;
      X.Scale.Amax = Amax;
      X.Scale.Max = Max;
    });
  };
  using O = std::optional<float>;
  const ScaleRule Plain = ScaleRule::Nearest;
  EXPECT_EQ(Options(ScaleKind::E4M3, Plain, 1.5, 3.0f, 256.0f), "");
  for (double Room : {0.0, -1.0, 1e10})
    EXPECT_TRUE(Options(ScaleKind::F32, Plain, Room, {}, {})
                    .starts_with("expected room to be a number from 2^-20 to "
                                 "2^20, but got "));
  EXPECT_EQ(Options(ScaleKind::F32, Plain, std::nan(""), {}, {}),
            "expected room to be a number from 2^-20 to 2^20, but got nan");
  EXPECT_EQ(Options(ScaleKind::E8M0, ScaleRule::Ceil, 1.5, {}, {}),
            "expected no room with scale e8m0, but got 1.5");
  EXPECT_EQ(Options(ScaleKind::F32, Plain, 1, O(1), {}),
            "expected amax with scale e4m3 or ue5m3 only, but got scale f32");
  EXPECT_EQ(Options(ScaleKind::E8M0, ScaleRule::Ceil, 1, {}, O(1)),
            "expected max with scale e4m3 or ue5m3 only, but got scale e8m0");
  for (float Amax : {0.0f, -1.0f, Infinity, NaN})
    EXPECT_TRUE(Options(ScaleKind::E4M3, Plain, 1, Amax, {})
                    .starts_with("expected amax to be a positive number, but "
                                 "got "));
  EXPECT_EQ(Options(ScaleKind::E4M3, Plain, 1, {}, O(449)),
            "expected max to be a number from 1 to 448, but got 449");
  EXPECT_EQ(Options(ScaleKind::UE5M3, Plain, 1, {}, O(61440)), "");
  EXPECT_EQ(Options(ScaleKind::UE5M3, Plain, 1, {}, O(.5f)),
            "expected max to be a number from 1 to 114688, but got 0.5");
  EXPECT_EQ(Options(ScaleKind::E4M3, Plain, 7, {}, O(1)),
            "expected the largest level over room, times max, to be at least "
            "2, but got 1");

  auto Transform = [&](int64_t Size, int64_t Block) {
    return Message([&](S X) {
      X.Block = Block;
      X.Rht.emplace();
      X.Rht->Size = Size;
      X.Rht->Source = SignSource::Plus;
    });
  };
  for (int64_t Block : {int64_t(8), int64_t(16), int64_t(64), Whole})
    EXPECT_EQ(Transform(16, Block), "");
  for (int64_t Block : {24, 20, 10})
    EXPECT_EQ(Transform(16, Block),
              "expected the Hadamard size to divide the block size or to be a "
              "multiple of it, but got size 16 with blocks of " +
                  std::to_string(Block));
  EXPECT_EQ(Transform(12, 16),
            "expected the Hadamard size to be a power of two "
            "from 2 to 128, but got 12");

  for (unsigned Bits : {8, 16, 32})
    EXPECT_EQ(Message([&](S X) { Stochastic(X, Bits); }), "");
  for (unsigned Bits : {0, 4, 12, 64})
    EXPECT_EQ(Message([&](S X) { Stochastic(X, Bits); }),
              "expected 8, 16 or 32 random bits per element, but got " +
                  std::to_string(Bits));
  EXPECT_EQ(Message([&](S X) {
              Stochastic(X, 8);
              X.Grid = GridKind::F8E4M3FN;
            }),
            "expected 8-bit elements to be rounded to nearest, but got "
            "f8E4M3FN with stochastic rounding");
  EXPECT_EQ(Message([&](S X) {
              Stochastic(X, 32);
              X.Grid = GridKind::Custom;
              X.Levels = {0, 1e-30f, 2, 3, 4, 5, 6, 7};
            }),
            "expected custom levels further apart for stochastic rounding, but "
            "got 0 and 1e-30");
}

TEST(FormatErrors, NothingIsWrittenOnAWrongRequest) {
  std::vector<float> X(32, 1.0f), Scales(2, -1.0f), Outer(1, -1.0f);
  std::vector<uint8_t> Codes(32, 0xEE);
  QuantizeSpec Spec = nvfp4();
  EXPECT_EQ(quantize(X, {1, 32, 1}, Spec, Codes, Scales).message(),
            "expected 1 outer scales, but got 0");
  Spec.Scale.Kind = ScaleKind::F32;
  EXPECT_EQ(quantize(X, {1, 32, 1}, Spec, Codes, Scales, Outer).message(),
            "expected 0 outer scales, but got 1");
  EXPECT_EQ(quantize(X, {2, 16, 1, 3}, Spec, Codes, Scales).message(),
            "the shape of the input elements has a negative size, too many "
            "elements, or rows that do not divide it");
  EXPECT_EQ(Codes, std::vector<uint8_t>(32, 0xEE));
  EXPECT_EQ(Scales[0], -1);
  EXPECT_EQ(Outer[0], -1);
}

} // namespace

//===- ScaledMatmulTest.cpp - Products of quantized operands --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/ScaledMatmul.h"
#include "TestSupport.h"
#include "ufp4/Numerics/BFloat16.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

/// fma(A, B, C) in f32 by another road: in f64 the product of an integer below
/// 2^24 and an f32 is exact, the sum is split into a rounded part and its exact
/// error, and rounding the former to odd makes the final rounding the only one.
float oracleFma(double A, double B, double C) {
  double Product = A * B;
  double Sum = Product + C;
  if (!std::isfinite(Sum))
    return static_cast<float>(Sum);
  double Part = Sum - Product;
  double Error = (Product - (Sum - Part)) + (C - Part);
  if (Error != 0 && (std::bit_cast<uint64_t>(Sum) & 1) == 0)
    Sum = std::nextafter(Sum, Error > 0 ? HUGE_VAL : -HUGE_VAL);
  return static_cast<float>(Sum);
}

/// A format with f32 scales.
Format formatOf(GridKind Kind, int64_t Block = 16) {
  Format F;
  F.Grid = Kind;
  F.Block = Block;
  return F;
}

/// Y of operands that contract their last dimension.
std::vector<float> product(const Quantized &A, const Format &FormatA, int64_t M,
                           const Quantized &B, const Format &FormatB, int64_t N,
                           int64_t K, ResultType Type = ResultType::F32) {
  std::vector<float> Y(M * N, -1);
  Status S = scaledMatmul(
      {A.Codes, A.Scales, A.Outer, FormatA, M, Contraction::Last},
      {B.Codes, B.Scales, B.Outer, FormatB, N, Contraction::Last}, K, Type, Y);
  EXPECT_TRUE(S.ok()) << S.message();
  return Y;
}

struct Problem {
  int64_t M, N, K, Block;
  GridKind GridA, GridB;
  std::vector<uint8_t> A, B; ///< [M, K] and [N, K].
  std::vector<float> ScalesA, ScalesB;

  int64_t blocks() const { return (K + Block - 1) / Block; }
  MatmulOperand lhs() const {
    return {A, ScalesA, {}, formatOf(GridA, Block), M, Contraction::Last};
  }
  MatmulOperand rhs() const {
    return {B, ScalesB, {}, formatOf(GridB, Block), N, Contraction::Last};
  }
  std::vector<float> run(ResultType Type = ResultType::F32) const {
    std::vector<float> Y(M * N, -1);
    Status S = scaledMatmul(lhs(), rhs(), K, Type, Y);
    EXPECT_TRUE(S.ok()) << S.message();
    return Y;
  }
};

Problem randomProblem(int64_t M, int64_t N, int64_t K, int64_t Block,
                      GridKind GridA, GridKind GridB, uint64_t Seed,
                      double Spread = 3) {
  Random R(Seed);
  Problem P = {M, N, K, Block, GridA, GridB, {}, {}, {}, {}};
  P.A.resize(M * K);
  P.B.resize(N * K);
  P.ScalesA.resize(M * P.blocks());
  P.ScalesB.resize(N * P.blocks());
  for (std::vector<uint8_t> *Codes : {&P.A, &P.B})
    for (uint8_t &Code : *Codes)
      Code = R.next() & 15;
  for (std::vector<float> *Scales : {&P.ScalesA, &P.ScalesB})
    for (float &Scale : *Scales)
      Scale = static_cast<float>(std::exp(Spread * R.gaussian()));
  return P;
}

double oracleDot(const Problem &P, int64_t M, int64_t N, int64_t KB) {
  double Dot = 0; // Exact: few bits.
  for (int64_t K = KB * P.Block; K < std::min(P.K, (KB + 1) * P.Block); ++K)
    Dot += static_cast<double>(decode(getGrid(P.GridA), P.A[M * P.K + K])) *
           static_cast<double>(decode(getGrid(P.GridB), P.B[N * P.K + K]));
  return Dot;
}

TEST(ScaledMatmul, MatchesAnIndependentFusedMultiplyAddChainBitForBit) {
  for (GridKind GridA : StepGrids)
    for (GridKind GridB : StepGrids)
      for (int64_t Block : {16, 32, 20}) {
        Problem P = randomProblem(7, 9, 200, Block, GridA, GridB, 1 + Block);
        std::vector<float> Y = P.run();
        for (int64_t M = 0; M < P.M; ++M)
          for (int64_t N = 0; N < P.N; ++N) {
            float Acc = 0;
            for (int64_t KB = 0; KB < P.blocks(); ++KB) {
              float Scale = P.ScalesA[M * P.blocks() + KB] *
                            P.ScalesB[N * P.blocks() + KB];
              Acc = oracleFma(oracleDot(P, M, N, KB), Scale, Acc);
            }
            EXPECT_EQ(bitsOf(Y[M * P.N + N]), bitsOf(Acc));
          }
      }
}

TEST(ScaledMatmul, IsWithinTheStatedBoundOfTheExactResult) {
  for (GridKind Kind : StepGrids) {
    Problem P = randomProblem(16, 16, 640, 16, Kind, Kind, 3);
    std::vector<float> Y = P.run();
    for (int64_t M = 0; M < P.M; ++M)
      for (int64_t N = 0; N < P.N; ++N) {
        long double Exact = 0, Size = 0;
        for (int64_t KB = 0; KB < P.blocks(); ++KB) {
          long double Term = static_cast<long double>(oracleDot(P, M, N, KB)) *
                             P.ScalesA[M * P.blocks() + KB] *
                             P.ScalesB[N * P.blocks() + KB];
          Exact += Term;
          Size += std::fabs(Term);
        }
        EXPECT_LE(std::fabs(Y[M * P.N + N] - Exact),
                  (P.blocks() + 1) * 0x1.01p-24L * Size);
      }
  }
}

TEST(ScaledMatmul, SingleBlockIsExactInEveryCodePair) {
  for (GridKind GridA : StepGrids)
    for (GridKind GridB : StepGrids)
      for (uint8_t CodeA = 0; CodeA < 16; ++CodeA)
        for (uint8_t CodeB = 0; CodeB < 16; ++CodeB) {
          std::vector<uint8_t> A(16, CodeA), B(16, CodeB);
          std::vector<float> Y = product({A, {1}}, formatOf(GridA), 1, {B, {1}},
                                         formatOf(GridB), 1, 16);
          EXPECT_EQ(Y[0], 16 * decode(getGrid(GridA), CodeA) *
                              decode(getGrid(GridB), CodeB));
        }
}

TEST(ScaledMatmul, BlocksAreAddedInAscendingOrder) {
  // 2^24 + 1 is a tie that goes down, and 2^24 + 2 is exact: adding the two
  // ones first would end at 2^24 + 2.
  std::vector<uint8_t> Ones(3, 1);
  Quantized Unit = {Ones, {1, 1, 1}};
  Format F = formatOf(GridKind::E1M2, 1);
  EXPECT_EQ(product({Ones, {0x1p24f, 1, 1}}, F, 1, Unit, F, 1, 3)[0], 0x1p24f);
  EXPECT_EQ(product({Ones, {1, 1, 0x1p24f}}, F, 1, Unit, F, 1, 3)[0],
            0x1p24f + 2);
}

TEST(ScaledMatmul, MultiplyAndAddAreFused) {
  // 3 * (1 + 2^-23) - 3 is 3 * 2^-23 fused and 2^-21 when the product rounds.
  Format F = formatOf(GridKind::E1M2, 1);
  EXPECT_EQ(
      product({{11, 3}, {1, 1 + 0x1p-23f}}, F, 1, {{1, 1}, {1, 1}}, F, 1, 2)[0],
      3 * 0x1p-23f);
}

TEST(ScaledMatmul, ContractionDimensionMayComeFirst) {
  Problem P = randomProblem(5, 6, 50, 16, GridKind::E1M2, GridKind::E2M1, 5);
  auto Transposed = [](const auto &Values, int64_t Rows) {
    auto Result = Values;
    int64_t Columns = static_cast<int64_t>(Values.size()) / Rows;
    for (int64_t R = 0; R < Rows; ++R)
      for (int64_t C = 0; C < Columns; ++C)
        Result[C * Rows + R] = Values[R * Columns + C];
    return Result;
  };
  auto A = Transposed(P.A, P.M), B = Transposed(P.B, P.N);
  auto ScalesA = Transposed(P.ScalesA, P.M);
  auto ScalesB = Transposed(P.ScalesB, P.N);
  MatmulOperand Lhs = P.lhs(), Rhs = P.rhs();
  Lhs.Codes = A;
  Lhs.Scales = ScalesA;
  Lhs.Dim = Contraction::First;
  Rhs.Codes = B;
  Rhs.Scales = ScalesB;
  Rhs.Dim = Contraction::First;
  std::vector<float> Expected = P.run(), Y(P.M * P.N);
  ASSERT_TRUE(scaledMatmul(Lhs, P.rhs(), P.K, ResultType::F32, Y).ok());
  EXPECT_EQ(Y, Expected);
  ASSERT_TRUE(scaledMatmul(P.lhs(), Rhs, P.K, ResultType::F32, Y).ok());
  EXPECT_EQ(Y, Expected);
  ASSERT_TRUE(scaledMatmul(Lhs, Rhs, P.K, ResultType::F32, Y).ok());
  EXPECT_EQ(Y, Expected);
}

TEST(ScaledMatmul, BF16ResultIsTheRoundedAccumulator) {
  Problem P = randomProblem(8, 8, 64, 16, GridKind::E1M2, GridKind::E1M2, 6);
  std::vector<float> Wide = P.run(), Narrow = P.run(ResultType::BF16);
  EXPECT_NE(Wide, Narrow);
  for (size_t I = 0; I < Wide.size(); ++I)
    EXPECT_EQ(bitsOf(Narrow[I]), bitsOf(roundToBF16(Wide[I])));
}

TEST(ScaledMatmul, NaNScaleReachesItsRowOrColumnEvenThroughZeroCodes) {
  for (ResultType Type : {ResultType::F32, ResultType::BF16}) {
    Problem P = randomProblem(4, 5, 64, 16, GridKind::E1M2, GridKind::E2M1, 7);
    P.ScalesA[2 * 4 + 1] = NaN;
    std::fill_n(P.A.begin() + 2 * 64 + 16, 16, uint8_t(0));
    P.ScalesB[3 * 4 + 3] = NaN;
    std::fill_n(P.B.begin() + 3 * 64 + 48, 16, uint8_t(0));
    P.ScalesB[3 * 4 + 1] = 0;
    std::vector<float> Y = P.run(Type);
    for (int M = 0; M < 4; ++M)
      for (int N = 0; N < 5; ++N)
        EXPECT_EQ(std::isnan(Y[M * 5 + N]), M == 2 || N == 3);
  }
}

TEST(ScaledMatmul, NonFiniteInputComesOutOfTheWholePathAsNaN) {
  for (float Bad : {NaN, Infinity, -Infinity})
    for (GridKind Kind : StepGrids)
      for (bool Rht : {false, true}) {
        std::vector<float> X = gaussians(3 * 48, 8), W = gaussians(2 * 48, 9);
        X[48 + 20] = Bad;
        std::fill(W.begin() + 16, W.begin() + 32,
                  0.0f); // A zero block meets it.
        QuantizeSpec Spec = specOf(Kind, Rht);
        Quantized A = quantized(X, {3, 48, 1}, Spec);
        Quantized B = quantized(W, {2, 48, 1}, Spec);
        std::vector<float> Y = product(A, Spec, 3, B, Spec, 2, 48);
        for (int M = 0; M < 3; ++M)
          for (int N = 0; N < 2; ++N)
            EXPECT_EQ(std::isnan(Y[M * 2 + N]), M == 1);
      }
}

TEST(ScaledMatmul, OverflowOfTheScaleProductFollowsIEEE) {
  std::vector<uint8_t> One = {1}, MinusOne = {9}, Zero = {0};
  auto Run = [&](const std::vector<uint8_t> &A, const std::vector<uint8_t> &B) {
    Format F = formatOf(GridKind::E1M2);
    return product({A, {0x1p100f}}, F, 1, {B, {0x1p100f}}, F, 1, 1)[0];
  };
  EXPECT_EQ(Run(One, One), Infinity);
  EXPECT_EQ(Run(One, MinusOne), -Infinity);
  EXPECT_TRUE(std::isnan(Run(One, Zero)));
}

TEST(ScaledMatmul, ZeroProductsArePlusZero) {
  Format F = formatOf(GridKind::E1M2, 1);
  std::vector<float> Y =
      product({{9, 10}, {1, 1}}, F, 1, {{0, 8}, {1, 1}}, F, 1, 2);
  EXPECT_EQ(bitsOf(Y[0]), 0u);
}

TEST(ScaledMatmul, DotsBeyondTheExactLimitAreSummedInAscendingOrder) {
  // 49 * 342392 is 2^24 - 8; from 2^24 on, sums of odd products round.
  int64_t K = 400001;
  std::vector<uint8_t> A(K, 7), B(K, 7);
  A[0] = B[0] = 2;
  Format F = formatOf(GridKind::E1M2, K);
  double Rounded = 0;
  for (int64_t I = 0; I < K; ++I)
    Rounded = static_cast<float>(Rounded + (I == 0 ? 4 : 49));
  EXPECT_EQ(product({A, {1}}, F, 1, {B, {1}}, F, 1, K)[0], Rounded);
  EXPECT_NE(Rounded, static_cast<float>(int64_t(400000) * 49 + 4));
  K = maxExactBlock(GridKind::E1M2, GridKind::E1M2);
  A.assign(K, 7);
  F.Block = K;
  EXPECT_EQ(product({A, {1}}, F, 1, {A, {1}}, F, 1, K)[0], 49.0 * K);
}

TEST(ScaledMatmul, QuantizedGemmKeepsThePublishedAccuracyOnGaussianData) {
  // Both operands quantized with 21.4 dB each leave about 18.4 dB.
  constexpr int64_t M = 48, N = 48, K = 512;
  std::vector<float> X = gaussians(M * K, 10), W = gaussians(N * K, 11);
  QuantizeSpec Spec = specOf(GridKind::E1M2, true);
  Quantized A = quantized(X, {M, K, 1}, Spec);
  Quantized B = quantized(W, {N, K, 1}, Spec);
  std::vector<float> Y = product(A, Spec, M, B, Spec, N, K);
  double Signal = 0, Noise = 0;
  for (int64_t I = 0; I < M; ++I)
    for (int64_t J = 0; J < N; ++J) {
      double Exact = 0;
      for (int64_t L = 0; L < K; ++L)
        Exact += static_cast<double>(X[I * K + L]) * W[J * K + L];
      Signal += Exact * Exact;
      Noise += (Y[I * N + J] - Exact) * (Y[I * N + J] - Exact);
    }
  EXPECT_NEAR(10 * std::log10(Signal / Noise), 18.4, 0.3);
}

TEST(ScaledMatmul, EmptyContractionGivesPlusZeros) {
  Format F = formatOf(GridKind::E1M2);
  for (float Value : product({}, F, 2, {}, F, 3, 0))
    EXPECT_EQ(bitsOf(Value), 0u);
}

//===----------------------------------------------------------------------===//
// Every format
//===----------------------------------------------------------------------===//

/// An operand of [Rows, K] with codes and scales at random, all of which its
/// format could have.
Quantized randomOperand(const Format &F, int64_t Rows, int64_t K, Random &R) {
  View V = {Rows, K, 1, Rows};
  Quantized Q;
  Q.Codes.resize(Rows * K);
  Q.Scales.resize(*elementCount(scalesView(V, F)));
  Q.Outer.resize(*elementCount(outerView(V, F)));
  for (uint8_t &Code : Q.Codes)
    do
      Code = static_cast<uint8_t>(R.next() &
                                  (getGrid(F.Grid).isByte() ? 255 : 15));
    while (!std::isfinite(decode(gridOf(F), Code)));
  std::vector<double> Numbers = scaleNumbers(F.Scale.Kind);
  for (float &Scale : Q.Scales)
    switch (F.Scale.Kind) {
    case ScaleKind::F32:
      Scale = static_cast<float>(std::exp(3 * R.gaussian()));
      break;
    case ScaleKind::BF16:
      Scale = roundToBF16(static_cast<float>(std::exp(3 * R.gaussian())));
      break;
    case ScaleKind::E4M3:
    case ScaleKind::UE5M3:
      Scale = static_cast<float>(Numbers[R.next() % Numbers.size()]);
      break;
    case ScaleKind::E8M0:
      Scale = std::ldexp(1.0f, static_cast<int>(R.next() % 40) - 20);
      break;
    case ScaleKind::Int:
      Scale = static_cast<float>(1 + R.next() % 18);
      break;
    }
  for (float &Outer : Q.Outer)
    Outer = static_cast<float>(std::exp(3 * R.gaussian()));
  return Q;
}

/// Section 9 for one result, from the indices of its elements, each operation
/// in f64 and rounded to f32, or an exact sum of integers.
float oracleResult(const Quantized &A, const Format &FA, int64_t RowsA,
                   int64_t M, const Quantized &B, const Format &FB,
                   int64_t RowsB, int64_t N, int64_t K) {
  auto F32 = [](double Value) { return static_cast<float>(Value); };
  struct Side {
    const Quantized &Q;
    const Format &F;
    int64_t Rows, Row, K;
    double level(int64_t At) const {
      std::vector<double> Magnitudes = magnitudesOf(F);
      uint8_t Code = Q.Codes[Row * K + At];
      uint8_t Sign = Magnitudes.size() > 8 ? 128 : 8;
      double Size = Magnitudes[Code & (Sign - 1)];
      return Code & Sign ? -Size : Size;
    }
    int64_t block() const { return F.Block == Whole ? K : F.Block; }
    double scale(int64_t At) const {
      if (F.BlockRows == Whole)
        return Q.Scales[0];
      int64_t Blocks = (K + block() - 1) / block();
      return Q.Scales[Row / F.BlockRows * Blocks + At / block()];
    }
    double outer(int64_t At) const {
      if (Q.Outer.empty())
        return 1;
      if (F.Scale.Tile == NoTile)
        return Q.Outer[0];
      if (F.Scale.Tile == Whole)
        return Q.Outer[Row];
      int64_t Tiles = (K + F.Scale.Tile - 1) / F.Scale.Tile;
      return Q.Outer[Row * Tiles + At / F.Scale.Tile];
    }
  };
  Side L = {A, FA, RowsA, M, K}, R = {B, FB, RowsB, N, K};
  bool Integers =
      FA.Scale.Kind == ScaleKind::Int && FB.Scale.Kind == ScaleKind::Int;
  bool Tiled = !A.Outer.empty() && FA.Scale.Tile > 0;
  int64_t Tile = Tiled ? FA.Scale.Tile : K;
  float Acc = 0;
  for (int64_t Begin = 0; Begin < K; Begin += Tile) {
    int64_t End = std::min(K, Begin + Tile);
    float Sum = 0;
    __int128 Exact = 0;
    for (int64_t Block = Begin; Block < End; Block += L.block()) {
      float Dot = 0;
      for (int64_t At = Block; At < std::min(End, Block + L.block()); ++At) {
        Exact += static_cast<__int128>(L.scale(At) * L.level(At) * R.scale(At) *
                                       R.level(At));
        Dot = F32(Dot + double(F32(L.level(At) * R.level(At))));
      }
      Sum = oracleFma(Dot, F32(L.scale(Block) * R.scale(Block)), Sum);
    }
    if (Integers)
      Sum = static_cast<float>(static_cast<long double>(Exact));
    if (Tiled)
      Acc = oracleFma(Sum, F32(L.outer(Begin) * R.outer(Begin)), Acc);
    else if (A.Outer.empty() && B.Outer.empty())
      Acc = Sum;
    else if (!A.Outer.empty() && !B.Outer.empty())
      Acc = F32(double(Sum) * F32(L.outer(0) * R.outer(0)));
    else
      Acc = F32(Sum * (A.Outer.empty() ? R.outer(0) : L.outer(0)));
  }
  return Acc;
}

/// A valid format with the given block and tile.
std::optional<Format> randomFormat(Random &R, int64_t Block, int64_t Tile) {
  Format F;
  F.Grid = static_cast<GridKind>(R.next() % 6);
  F.Levels = {0, .3f, .7f, 1.1f, 1.9f, 2.5f, 3.7f, 5.3f};
  F.Block = Block;
  F.BlockRows = Block == Whole && R.next() % 2 ? Whole : 1;
  if (Block != Whole && R.next() % 3 == 0)
    F.BlockRows = 1 + static_cast<int64_t>(R.next() % 4);
  F.Scale.Kind = static_cast<ScaleKind>(R.next() % 6);
  if (Block == 16 && Tile != NoTile && R.next() % 2) {
    F.Grid = GridKind::E1M2;
    F.Scale.Kind = ScaleKind::Int;
    F.BlockRows = 1;
  }
  if (F.Scale.Kind == ScaleKind::E8M0)
    F.Scale.Rule = ScaleRule::Floor;
  F.Scale.Tile = Tile;
  if (!validate(F).ok())
    return std::nullopt;
  return F;
}

TEST(ScaledMatmul, EveryPairOfFormatsMatchesTheOracleBitForBit) {
  Random R(21);
  int Products = 0;
  std::array<std::array<int, 6>, 6> Pairs = {};
  while (Products < 1500) {
    const int64_t Blocks[] = {16, 16, 32, 20, Whole},
                  Tiles[] = {NoTile, 32, Whole};
    int64_t Block = Blocks[R.next() % 5], Tile = Tiles[R.next() % 3];
    int64_t OtherTile = Tile == 32 || R.next() % 2 ? Tile : NoTile;
    std::optional<Format> FA = randomFormat(R, Block, Tile);
    std::optional<Format> FB = randomFormat(R, Block, OtherTile);
    if (!FA || !FB)
      continue;
    const int64_t Lengths[] = {1, 15, 16, 17, 40, 64, 100};
    int64_t M = 1 + R.next() % 5, N = 1 + R.next() % 5,
            K = Lengths[R.next() % 7];
    Quantized A = randomOperand(*FA, M, K, R), B = randomOperand(*FB, N, K, R);
    std::vector<float> Y = product(A, *FA, M, B, *FB, N, K);
    for (int64_t Row = 0; Row < M; ++Row)
      for (int64_t Column = 0; Column < N; ++Column)
        ASSERT_EQ(bitsOf(Y[Row * N + Column]),
                  bitsOf(oracleResult(A, *FA, M, Row, B, *FB, N, Column, K)))
            << nameOf(FA->Scale.Kind) << " x " << nameOf(FB->Scale.Kind)
            << " K " << K << " block " << Block << " tile " << Tile;
    ++Products;
    ++Pairs[static_cast<int>(FA->Scale.Kind)][static_cast<int>(FB->Scale.Kind)];
  }
  EXPECT_GT(
      Pairs[static_cast<int>(ScaleKind::Int)][static_cast<int>(ScaleKind::Int)],
      5);
  EXPECT_GT(Pairs[static_cast<int>(ScaleKind::E4M3)]
                 [static_cast<int>(ScaleKind::F32)],
            5);
}

TEST(ScaledMatmul, ProductsOfAllCodePairsOfAllElementsAreExactInOneBlock) {
  for (GridKind GridA : {GridKind::E3M0, GridKind::F8E4M3FN, GridKind::F8E5M2})
    for (GridKind GridB : {GridKind::E1M2, GridKind::E3M0, GridKind::F8E4M3FN})
      for (int CodeA = 0; CodeA < (getGrid(GridA).isByte() ? 256 : 16); ++CodeA)
        for (int CodeB = 0; CodeB < (getGrid(GridB).isByte() ? 256 : 16);
             ++CodeB) {
          double Exact =
              double(decode(getGrid(GridA), static_cast<uint8_t>(CodeA))) *
              decode(getGrid(GridB), static_cast<uint8_t>(CodeB));
          float Y = product(
              {{static_cast<uint8_t>(CodeA)}, {1}}, formatOf(GridA), 1,
              {{static_cast<uint8_t>(CodeB)}, {1}}, formatOf(GridB), 1, 1)[0];
          if (std::isnan(Exact))
            ASSERT_TRUE(std::isnan(Y));
          else
            ASSERT_EQ(Y, Exact);
        }
}

TEST(ScaledMatmul, DotsOfE3M0AreTheSameInEveryOrder) {
  Random R(22);
  Format F = formatOf(GridKind::E3M0, 4096);
  for (int I = 0; I < 20; ++I) {
    Quantized A = randomOperand(F, 1, 4096, R),
              B = randomOperand(F, 1, 4096, R);
    if (I == 0) // The largest dot of all.
      for (Quantized *Q : {&A, &B})
        Q->Codes.assign(4096, 7);
    double Exact = 0;
    for (int K = 0; K < 4096; ++K)
      Exact += double(decode(getGrid(GridKind::E3M0), A.Codes[K])) *
               decode(getGrid(GridKind::E3M0), B.Codes[K]);
    A.Scales = B.Scales = {1};
    EXPECT_EQ(product(A, F, 1, B, F, 1, 4096)[0], Exact);
    std::reverse(A.Codes.begin(), A.Codes.end());
    std::reverse(B.Codes.begin(), B.Codes.end());
    EXPECT_EQ(product(A, F, 1, B, F, 1, 4096)[0], Exact);
  }
}

/// The integer format with tiles of T.
Format intFormat(int64_t Tile) {
  Format F;
  F.Scale.Kind = ScaleKind::Int;
  F.Scale.Tile = Tile;
  return F;
}

TEST(ScaledMatmulInt, TheOrderOfBlocksInATileDoesNotMatter) {
  Random R(23);
  for (int64_t Tile : {int64_t(64), int64_t(1024), Whole})
    for (int64_t K : {1024, 4096}) {
      Format F = intFormat(Tile);
      Quantized A = randomOperand(F, 3, K, R), B = randomOperand(F, 3, K, R);
      for (Quantized *Q : {&A, &B}) // Large sums: beyond what f32 holds.
        for (size_t I = 0; I < Q->Codes.size(); ++I)
          if (I % 5)
            Q->Codes[I] = 7;
      std::vector<float> Y = product(A, F, 3, B, F, 3, K);
      // Blocks move about within their tile, and elements within their block.
      Quantized C = A, D = B;
      int64_t PerTile = (Tile == Whole ? K : Tile) / 16;
      for (int64_t First = 0; First < K / 16; First += PerTile)
        for (int64_t I = PerTile - 1; I > 0; --I) {
          int64_t From = First + I;
          int64_t To = First + static_cast<int64_t>(R.next() % (I + 1));
          for (Quantized *Q : {&C, &D})
            for (int64_t Row = 0; Row < 3; ++Row) {
              std::swap(Q->Scales[Row * K / 16 + From],
                        Q->Scales[Row * K / 16 + To]);
              for (int64_t E = 0; E < 16; ++E)
                std::swap(Q->Codes[Row * K + From * 16 + E],
                          Q->Codes[Row * K + To * 16 + E]);
            }
        }
      EXPECT_EQ(bitsOf(product(C, F, 3, D, F, 3, K)), bitsOf(Y));
    }
}

TEST(ScaledMatmulInt, AnInt8UnitWith32BitAccumulatorsGivesTheSameBits) {
  Random R(24);
  for (int64_t Tile : {int64_t(512), Whole}) {
    constexpr int64_t K = 2048, Rows = 4;
    Format F = intFormat(Tile);
    Quantized A = randomOperand(F, Rows, K, R),
              B = randomOperand(F, Rows, K, R);
    std::vector<float> Y = product(A, F, Rows, B, F, Rows, K);
    auto Operand = [&](const Quantized &Q, int64_t Row, int64_t At) {
      uint8_t Code = Q.Codes[Row * K + At];
      int Level = Code & 8 ? -(Code & 7) : Code & 7;
      int Value = static_cast<int>(Q.Scales[(Row * K + At) / 16]) * Level;
      EXPECT_LE(std::abs(Value), 126);
      return static_cast<int8_t>(Value);
    };
    int64_t Length = Tile == Whole ? K : Tile, Tiles = K / Length;
    for (int64_t M = 0; M < Rows; ++M)
      for (int64_t N = 0; N < Rows; ++N) {
        float Acc = 0;
        for (int64_t T = 0; T < Tiles; ++T) {
          // Four interleaved accumulators, as a tiled kernel might have.
          std::array<int32_t, 4> Parts = {};
          for (int64_t At = T * Length; At < (T + 1) * Length; ++At)
            Parts[At % 4] += Operand(A, M, At) * Operand(B, N, At);
          auto Sum =
              static_cast<float>(Parts[3] + Parts[1] + Parts[2] + Parts[0]);
          float Outer = A.Outer[M * Tiles + T] * B.Outer[N * Tiles + T];
          Acc = Tile == Whole ? Sum * Outer : oracleFma(Sum, Outer, Acc);
        }
        EXPECT_EQ(bitsOf(Y[M * Rows + N]), bitsOf(Acc));
      }
  }
}

TEST(ScaledMatmulInt, TheLongestRowsStillFitTheirAccumulators) {
  // P8: 126^2 times 1056 is below 2^24, times 135266 below 2^31.
  EXPECT_LT(int64_t(126) * 126 * 1056, int64_t(1) << 24);
  EXPECT_GT(int64_t(126) * 126 * 1057, int64_t(1) << 24);
  EXPECT_LT(int64_t(126) * 126 * 135266, int64_t(1) << 31);
  EXPECT_GT(int64_t(126) * 126 * 135267, int64_t(1) << 31);
  for (int64_t K : {1056, 135266}) {
    Quantized A;
    A.Codes.assign(K, 7);
    A.Scales.assign((K + 15) / 16, 18);
    A.Outer = {1};
    Format F = intFormat(Whole);
    EXPECT_EQ(product(A, F, 1, A, F, 1, K)[0],
              static_cast<float>(int64_t(126) * 126 * K));
  }
}

TEST(ScaledMatmulInt, UpTo1056ElementsTheGeneralFormulaIsExactToo) {
  // The same codes and scales, read as f32 scales: the fused sum never rounds.
  Random R(25);
  for (int I = 0; I < 50; ++I) {
    constexpr int64_t K = 1056;
    Format F = intFormat(Whole);
    Quantized A = randomOperand(F, 1, K, R), B = randomOperand(F, 1, K, R);
    for (Quantized *Q : {&A, &B})
      for (int64_t At = 0; At < K; ++At)
        if (I % 2 || At % 7)
          Q->Codes[At] = I < 2 ? 7 : Q->Codes[At] | 4;
    A.Outer = B.Outer = {1};
    Quantized C = A, D = B;
    C.Outer.clear();
    D.Outer.clear();
    Format Plain = formatOf(GridKind::E1M2);
    EXPECT_EQ(bitsOf(product(A, F, 1, B, F, 1, K)),
              bitsOf(product(C, Plain, 1, D, Plain, 1, K)));
  }
}

TEST(ScaledMatmulInt, WithAnotherKindOfScaleTheGeneralFormulaHolds) {
  Random R(26);
  Format F = intFormat(Whole), Plain = formatOf(GridKind::E2M1);
  Quantized A = randomOperand(F, 2, 100, R),
            B = randomOperand(Plain, 3, 100, R);
  std::vector<float> Y = product(A, F, 2, B, Plain, 3, 100);
  Quantized C = A;
  C.Outer.clear();
  Format AsF32 = formatOf(GridKind::E1M2);
  std::vector<float> Z = product(C, AsF32, 2, B, Plain, 3, 100);
  for (int M = 0; M < 2; ++M)
    for (int N = 0; N < 3; ++N)
      EXPECT_EQ(bitsOf(Y[M * 3 + N]), bitsOf(Z[M * 3 + N] * A.Outer[M]));
}

TEST(ScaledMatmul, ATileStartsItsSumAnew) {
  // 2^24 in the first tile would swallow the ones of the second.
  Format F = formatOf(GridKind::E1M2);
  F.Scale = {.Kind = ScaleKind::E4M3, .Tile = 16};
  std::vector<uint8_t> Codes(32, 0);
  Codes[0] = Codes[16] = Codes[17] = Codes[18] = 1;
  Quantized A = {Codes, {1, 1}, {0x1p24f, 1}}, B = {Codes, {1, 1}, {1, 1}};
  EXPECT_EQ(product(A, F, 1, B, F, 1, 32)[0], 0x1p24f + 4); // 3 is a tie.
  // Without tiles the outer scale comes after the sum.
  F.Scale.Tile = Whole;
  A.Outer = {0x1p24f};
  B.Outer = {0x1p-24f};
  EXPECT_EQ(product(A, F, 1, B, F, 1, 32)[0], 4);
}

TEST(ScaledMatmul, OuterScalesAreMultipliedFirstAndThenOnce) {
  // (3 * a) * b and 3 * (a * b) differ in their last place.
  Format F = formatOf(GridKind::E1M2);
  F.Scale.Kind = ScaleKind::E4M3;
  float A = 2.3f, B = 0.7f;
  Quantized L = {{3}, {1}, {A}}, R = {{1}, {1}, {B}};
  volatile float Outer = A * B;
  volatile float Expected = 3 * Outer;
  EXPECT_EQ(product(L, F, 1, R, F, 1, 1)[0], float(Expected));
  volatile float Other = 3 * A;
  Other = Other * B;
  EXPECT_NE(float(Expected), float(Other));
  // One alone.
  Quantized Plain = {{1}, {1}};
  EXPECT_EQ(product(L, F, 1, Plain, formatOf(GridKind::E1M2), 1, 1)[0], 3 * A);
}

TEST(ScaledMatmul, NaNOfEveryKindOfScaleReachesItsRowsAndNoOthers) {
  for (ScaleKind Kind : {ScaleKind::BF16, ScaleKind::E4M3, ScaleKind::E8M0,
                         ScaleKind::Int, ScaleKind::UE5M3})
    for (int64_t Rows : {1, 2})
      for (bool Tiled : {false, true}) {
        QuantizeSpec Spec;
        Spec.Scale.Kind = Kind;
        Spec.Scale.Rule =
            Kind == ScaleKind::E8M0 ? ScaleRule::RCeil : ScaleRule::Nearest;
        bool HasOuter = hasOuterScale(Kind);
        Spec.Scale.Tile = !HasOuter ? NoTile : Tiled ? 16 : Whole;
        Spec.BlockRows = Rows;
        if (!validate(Spec).ok())
          continue;
        std::vector<float> X = gaussians(4 * 48, 27), W = gaussians(2 * 48, 28);
        X[2 * 48 + 20] = -Infinity;
        std::fill(W.begin() + 16, W.begin() + 32, 0.0f); // Zeros meet it.
        Quantized A = quantizedRows(X, 4, 48, Spec);
        QuantizeSpec Other = Spec;
        Other.BlockRows = 1;
        Quantized B = quantizedRows(W, 2, 48, Other);
        std::vector<float> Y = product(A, Spec, 4, B, Other, 2, 48);
        for (int M = 0; M < 4; ++M)
          for (int N = 0; N < 2; ++N)
            EXPECT_EQ(std::isnan(Y[M * 2 + N]), M / Rows == 2 / Rows)
                << nameOf(Kind) << " " << Rows << " " << Tiled;
      }
}

TEST(ScaledMatmul, EmptyContractionsOfEveryFormatGivePlusZeros) {
  for (int64_t Block : {int64_t(16), Whole})
    for (ScaleKind Kind : {ScaleKind::F32, ScaleKind::E4M3, ScaleKind::UE5M3}) {
      QuantizeSpec Spec;
      Spec.Block = Block;
      Spec.Scale.Kind = Kind;
      Quantized A = quantizedRows({}, 2, 0, Spec);
      Quantized B = quantizedRows({}, 3, 0, Spec);
      for (float Value : product(A, Spec, 2, B, Spec, 3, 0))
        EXPECT_EQ(bitsOf(Value), 0u);
    }
  for (int64_t Tile : {int64_t(32), Whole}) {
    QuantizeSpec Spec;
    Spec.Scale = {.Kind = ScaleKind::Int, .Tile = Tile};
    Quantized A = quantizedRows({}, 2, 0, Spec);
    for (float Value : product(A, Spec, 2, A, Spec, 2, 0))
      EXPECT_EQ(bitsOf(Value), 0u);
  }
}

TEST(ScaledMatmul, ContractionFirstWorksForBlocksOfRowsAndTiles) {
  Random R(29);
  for (int I = 0; I < 200; ++I) {
    int64_t Tile = I % 2 ? 32 : NoTile;
    std::optional<Format> F = randomFormat(R, 16, Tile);
    if (!F)
      continue;
    constexpr int64_t Rows = 5, K = 40;
    Quantized A = randomOperand(*F, Rows, K, R);
    std::vector<float> Expected = product(A, *F, Rows, A, *F, Rows, K);
    auto Transposed = [](const auto &Values, int64_t Lines) {
      auto Result = Values;
      int64_t Columns = Lines ? static_cast<int64_t>(Values.size()) / Lines : 0;
      for (int64_t Line = 0; Line < Lines; ++Line)
        for (int64_t C = 0; C < Columns; ++C)
          Result[C * Lines + Line] = Values[Line * Columns + C];
      return Result;
    };
    auto Codes = Transposed(A.Codes, Rows);
    auto Scales =
        Transposed(A.Scales, (Rows + F->BlockRows - 1) / F->BlockRows);
    auto Outer = A.Outer.size() > 1 ? Transposed(A.Outer, Rows) : A.Outer;
    MatmulOperand First = {Codes, Scales, Outer, *F, Rows, Contraction::First};
    std::vector<float> Y(Rows * Rows);
    ASSERT_TRUE(scaledMatmul(First, First, K, ResultType::F32, Y).ok());
    ASSERT_EQ(bitsOf(Y), bitsOf(Expected));
  }
}

TEST(ScaledMatmulErrors, WrongSizesCodesAndFormatsAreRefused) {
  Problem P = randomProblem(2, 3, 32, 16, GridKind::E1M2, GridKind::E1M2, 12);
  std::vector<float> Y(6, -1);
  auto Message = [&](const MatmulOperand &Lhs, const MatmulOperand &Rhs,
                     int64_t Length) {
    return scaledMatmul(Lhs, Rhs, Length, ResultType::F32, Y).message();
  };
  EXPECT_EQ(Message(P.lhs(), P.rhs(), 31),
            "expected 62 codes of the left operand, but got 64");
  MatmulOperand Other = P.lhs();
  Other.Format.Block = 8;
  EXPECT_EQ(Message(Other, P.rhs(), 32),
            "expected 8 scales of the left operand, but got 4");
  Other.Format.Block = -1;
  EXPECT_EQ(Message(Other, P.rhs(), 32),
            "expected a positive block size, but got -1");
  Other = P.rhs();
  Other.Scales = Other.Scales.first(5);
  EXPECT_EQ(Message(P.lhs(), Other, 32),
            "expected 6 scales of the right operand, but got 5");
  std::vector<float> One(3, 1.0f), Base(12, 1.0f);
  Other = P.rhs();
  Other.Scales = One;
  Other.Format.Block = Whole;
  EXPECT_EQ(Message(P.lhs(), Other, 32),
            "expected both operands to have as many elements to a block, but "
            "got 16 and 32");
  Other = P.rhs();
  Other.Format.Scale.Kind = ScaleKind::E4M3;
  EXPECT_EQ(Message(P.lhs(), Other, 32),
            "expected 1 outer scales of the right operand, but got 0");
  Other.Format.Scale.Tile = 32;
  Other.Outer = One;
  EXPECT_EQ(Message(P.lhs(), Other, 32),
            "expected both operands to have the same tiles, but got no tiles "
            "and tiles of 32");
  MatmulOperand Tiled = P.lhs();
  Tiled.Format.Scale = {.Kind = ScaleKind::E4M3, .Tile = 16};
  Tiled.Outer = std::span(Base).first(4);
  EXPECT_EQ(Message(Tiled, Other, 32),
            "expected both operands to have the same tiles, but got tiles of "
            "16 and tiles of 32");
  Other = P.rhs();
  Other.Format.Scale = {.Kind = ScaleKind::Int, .Tile = Whole};
  Other.Outer = One;
  EXPECT_TRUE(Message(P.lhs(), Other, 32)
                  .starts_with("expected integer scales from 1 to 18 of the "
                               "right operand, but got "));
  EXPECT_EQ(
      scaledMatmul(P.lhs(), P.rhs(), 32, ResultType::F32, std::span(Y).first(5))
          .message(),
      "expected 2 x 3 results, but got 5");
  P.B[40] = 99;
  EXPECT_EQ(Message(P.lhs(), P.rhs(), 32),
            "expected 4-bit codes of the right operand, but got 99 at position "
            "40");
  Other = P.lhs();
  Other.Rows = -2;
  EXPECT_EQ(Message(Other, P.rhs(), 32),
            "the shape of the codes of the left operand has a negative size, "
            "too many elements, or rows that do not divide it");
  EXPECT_EQ(Y, std::vector<float>(6, -1));
}

} // namespace

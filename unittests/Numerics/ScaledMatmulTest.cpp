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

struct Problem {
  int64_t M, N, K, Block;
  GridKind GridA, GridB;
  std::vector<uint8_t> A, B; ///< [M, K] and [N, K].
  std::vector<float> ScalesA, ScalesB;

  int64_t blocks() const { return (K + Block - 1) / Block; }
  MatmulOperand lhs() const {
    return {A, ScalesA, GridA, M, Contraction::Last};
  }
  MatmulOperand rhs() const {
    return {B, ScalesB, GridB, N, Contraction::Last};
  }
  std::vector<float> run(ResultType Type = ResultType::F32) const {
    std::vector<float> Y(M * N, -1);
    Status S = scaledMatmul(lhs(), rhs(), K, Block, Type, Y);
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
  for (GridKind GridA : AllGrids)
    for (GridKind GridB : AllGrids)
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
  for (GridKind Kind : AllGrids) {
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
  for (GridKind GridA : AllGrids)
    for (GridKind GridB : AllGrids)
      for (uint8_t CodeA = 0; CodeA < 16; ++CodeA)
        for (uint8_t CodeB = 0; CodeB < 16; ++CodeB) {
          std::vector<uint8_t> A(16, CodeA), B(16, CodeB);
          std::vector<float> One = {1}, Y(1);
          ASSERT_TRUE(scaledMatmul({A, One, GridA, 1, Contraction::Last},
                                   {B, One, GridB, 1, Contraction::Last}, 16,
                                   16, ResultType::F32, Y)
                          .ok());
          EXPECT_EQ(Y[0], 16 * decode(getGrid(GridA), CodeA) *
                              decode(getGrid(GridB), CodeB));
        }
}

TEST(ScaledMatmul, BlocksAreAddedInAscendingOrder) {
  // 2^24 + 1 is a tie that goes down, and 2^24 + 2 is exact: adding the two
  // ones first would end at 2^24 + 2.
  std::vector<uint8_t> Ones(3, 1);
  std::vector<float> Scales = {0x1p24f, 1, 1}, Unit(3, 1.0f), Y(1);
  ASSERT_TRUE(scaledMatmul({Ones, Scales, GridKind::E1M2, 1, {}},
                           {Ones, Unit, GridKind::E1M2, 1, {}}, 3, 1,
                           ResultType::F32, Y)
                  .ok());
  EXPECT_EQ(Y[0], 0x1p24f);
  Scales = {1, 1, 0x1p24f};
  ASSERT_TRUE(scaledMatmul({Ones, Scales, GridKind::E1M2, 1, {}},
                           {Ones, Unit, GridKind::E1M2, 1, {}}, 3, 1,
                           ResultType::F32, Y)
                  .ok());
  EXPECT_EQ(Y[0], 0x1p24f + 2);
}

TEST(ScaledMatmul, MultiplyAndAddAreFused) {
  // 3 * (1 + 2^-23) - 3 is 3 * 2^-23 fused and 2^-21 when the product rounds.
  std::vector<uint8_t> A = {11, 3}, B = {1, 1};
  std::vector<float> Scales = {1, 1 + 0x1p-23f}, Unit(2, 1.0f), Y(1);
  ASSERT_TRUE(scaledMatmul({A, Scales, GridKind::E1M2, 1, {}},
                           {B, Unit, GridKind::E1M2, 1, {}}, 2, 1,
                           ResultType::F32, Y)
                  .ok());
  EXPECT_EQ(Y[0], 3 * 0x1p-23f);
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
  MatmulOperand Lhs = {A, ScalesA, P.GridA, P.M, Contraction::First};
  MatmulOperand Rhs = {B, ScalesB, P.GridB, P.N, Contraction::First};
  std::vector<float> Expected = P.run(), Y(P.M * P.N);
  ASSERT_TRUE(
      scaledMatmul(Lhs, P.rhs(), P.K, P.Block, ResultType::F32, Y).ok());
  EXPECT_EQ(Y, Expected);
  ASSERT_TRUE(
      scaledMatmul(P.lhs(), Rhs, P.K, P.Block, ResultType::F32, Y).ok());
  EXPECT_EQ(Y, Expected);
  ASSERT_TRUE(scaledMatmul(Lhs, Rhs, P.K, P.Block, ResultType::F32, Y).ok());
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
    for (GridKind Kind : AllGrids)
      for (bool Rht : {false, true}) {
        std::vector<float> X = gaussians(3 * 48, 8), W = gaussians(2 * 48, 9);
        X[48 + 20] = Bad;
        std::fill(W.begin() + 16, W.begin() + 32,
                  0.0f); // A zero block meets it.
        QuantizeSpec Spec = specOf(Kind, Rht);
        Quantized A = quantized(X, {3, 48, 1}, Spec);
        Quantized B = quantized(W, {2, 48, 1}, Spec);
        std::vector<float> Y(6);
        ASSERT_TRUE(scaledMatmul({A.Codes, A.Scales, Kind, 3, {}},
                                 {B.Codes, B.Scales, Kind, 2, {}}, 48, 16,
                                 ResultType::F32, Y)
                        .ok());
        for (int M = 0; M < 3; ++M)
          for (int N = 0; N < 2; ++N)
            EXPECT_EQ(std::isnan(Y[M * 2 + N]), M == 1);
      }
}

TEST(ScaledMatmul, OverflowOfTheScaleProductFollowsIEEE) {
  std::vector<float> Large = {0x1p100f}, Y(1);
  std::vector<uint8_t> One = {1}, MinusOne = {9}, Zero = {0};
  auto Run = [&](const std::vector<uint8_t> &A, const std::vector<uint8_t> &B) {
    EXPECT_TRUE(scaledMatmul({A, Large, GridKind::E1M2, 1, {}},
                             {B, Large, GridKind::E1M2, 1, {}}, 1, 16,
                             ResultType::F32, Y)
                    .ok());
    return Y[0];
  };
  EXPECT_EQ(Run(One, One), Infinity);
  EXPECT_EQ(Run(One, MinusOne), -Infinity);
  EXPECT_TRUE(std::isnan(Run(One, Zero)));
}

TEST(ScaledMatmul, ZeroProductsArePlusZero) {
  std::vector<uint8_t> Minus = {9, 10}, Zero = {0, 8};
  std::vector<float> Unit = {1, 1}, Y(1);
  ASSERT_TRUE(scaledMatmul({Minus, Unit, GridKind::E1M2, 1, {}},
                           {Zero, Unit, GridKind::E1M2, 1, {}}, 2, 1,
                           ResultType::F32, Y)
                  .ok());
  EXPECT_EQ(bitsOf(Y[0]), 0u);
}

TEST(ScaledMatmul, BlocksBeyondTheExactLimitRoundTheDotOnce) {
  // An odd dot above 2^24, in one block.
  int64_t K = 400001;
  std::vector<uint8_t> A(K, 7), B(K, 7);
  A[0] = B[0] = 2;
  std::vector<float> Unit = {1}, Y(1);
  ASSERT_TRUE(scaledMatmul({A, Unit, GridKind::E1M2, 1, {}},
                           {B, Unit, GridKind::E1M2, 1, {}}, K, K,
                           ResultType::F32, Y)
                  .ok());
  EXPECT_EQ(Y[0], static_cast<float>(int64_t(400000) * 49 + 4));
}

TEST(ScaledMatmul, QuantizedGemmKeepsThePublishedAccuracyOnGaussianData) {
  // Both operands quantized with 21.4 dB each leave about 18.4 dB.
  constexpr int64_t M = 48, N = 48, K = 512;
  std::vector<float> X = gaussians(M * K, 10), W = gaussians(N * K, 11);
  QuantizeSpec Spec = specOf(GridKind::E1M2, true);
  Quantized A = quantized(X, {M, K, 1}, Spec);
  Quantized B = quantized(W, {N, K, 1}, Spec);
  std::vector<float> Y(M * N);
  ASSERT_TRUE(scaledMatmul({A.Codes, A.Scales, GridKind::E1M2, M, {}},
                           {B.Codes, B.Scales, GridKind::E1M2, N, {}}, K, 16,
                           ResultType::F32, Y)
                  .ok());
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
  std::vector<float> Y(6, -1);
  ASSERT_TRUE(scaledMatmul({{}, {}, GridKind::E1M2, 2, {}},
                           {{}, {}, GridKind::E1M2, 3, {}}, 0, 16,
                           ResultType::F32, Y)
                  .ok());
  for (float Value : Y)
    EXPECT_EQ(bitsOf(Value), 0u);
}

TEST(ScaledMatmulErrors, WrongSizesAndCodesAreRefused) {
  Problem P = randomProblem(2, 3, 32, 16, GridKind::E1M2, GridKind::E1M2, 12);
  std::vector<float> Y(6, -1);
  auto Message = [&](const MatmulOperand &Lhs, const MatmulOperand &Rhs,
                     int64_t Length, int64_t Block) {
    return scaledMatmul(Lhs, Rhs, Length, Block, ResultType::F32, Y).message();
  };
  EXPECT_EQ(Message(P.lhs(), P.rhs(), 32, 0),
            "expected a positive block size, got 0");
  EXPECT_EQ(Message(P.lhs(), P.rhs(), 31, 16),
            "expected 62 codes in the left operand, got 64");
  EXPECT_EQ(Message(P.lhs(), P.rhs(), 32, 8),
            "expected 8 scales in the left operand, got 4");
  MatmulOperand Short = P.rhs();
  Short.Scales = Short.Scales.first(5);
  EXPECT_EQ(Message(P.lhs(), Short, 32, 16),
            "expected 6 scales in the right operand, got 5");
  EXPECT_EQ(scaledMatmul(P.lhs(), P.rhs(), 32, 16, ResultType::F32,
                         std::span(Y).first(5))
                .message(),
            "expected 2 x 3 results, got 5");
  P.B[40] = 99;
  EXPECT_EQ(Message(P.lhs(), P.rhs(), 32, 16),
            "expected 4-bit codes in the right operand, got 99 at position 40");
  MatmulOperand Negative = P.lhs();
  Negative.Rows = -2;
  EXPECT_EQ(Message(Negative, P.rhs(), 32, 16),
            "the shape of the left operand has a negative size or too many "
            "elements");
  EXPECT_EQ(Y, std::vector<float>(6, -1));
}

} // namespace

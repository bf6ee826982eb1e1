//===- HadamardTest.cpp - The randomized Hadamard transform ---------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Hadamard.h"
#include "TestSupport.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Numerics/Philox.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

RhtSpec rhtOf(int64_t Size, SignSource Source) {
  RhtSpec Spec;
  Spec.Size = Size;
  Spec.Source = Source;
  return Spec;
}

/// y = diag(signs) x times the Sylvester matrix, entry (i, j) being
/// (-1)^popcount(i & j) / sqrt(size), in f64.
std::vector<double> matrixRht(const std::vector<float> &X,
                              const std::vector<int8_t> &Signs) {
  std::vector<double> Y(X.size());
  for (size_t J = 0; J < X.size(); ++J) {
    double Sum = 0;
    for (size_t I = 0; I < X.size(); ++I)
      Sum += (std::popcount(I & J) % 2 ? -1.0 : 1.0) * Signs[I] * X[I];
    Y[J] = Sum / std::sqrt(static_cast<double>(X.size()));
  }
  return Y;
}

double l1(const std::vector<float> &X) {
  double Sum = 0;
  for (float Value : X)
    Sum += std::fabs(static_cast<double>(Value));
  return Sum;
}

TEST(Hadamard, AgreesWithTheMatrixWithinTheStatedBound) {
  for (int64_t Size = 2; Size <= 128; Size *= 2)
    for (uint64_t Seed = 0; Seed < 50; ++Seed) {
      std::vector<float> X = gaussians(Size, Seed);
      X[Seed % Size] *= 1000;
      std::vector<int8_t> Signs =
          resolveSigns(rhtOf(Size, SignSource::Seeded), Seed, 3);
      std::vector<double> Expected = matrixRht(X, Signs);
      std::vector<float> Y = X;
      ASSERT_TRUE(applyRht(Y, Signs).ok());
      // The factor of a power of four and its product are exact.
      int Inexact = hadamardFactor(Size) ==
                            std::ldexp(1, std::ilogb(hadamardFactor(Size)))
                        ? 0
                        : 2;
      double Bound =
          (std::log2(Size) + Inexact) * 0x1.001p-24 * l1(X) / std::sqrt(Size);
      for (int64_t I = 0; I < Size; ++I)
        EXPECT_LE(std::fabs(Y[I] - Expected[I]), Bound) << Size << " " << I;
    }
}

TEST(Hadamard, IsExactOnSmallIntegers) {
  Random R(11);
  for (int64_t Size : {4, 16, 64}) {
    std::vector<float> X(Size);
    for (float &Value : X)
      Value = static_cast<float>(static_cast<int>(R.next() % 4001) - 2000);
    std::vector<int8_t> Signs =
        resolveSigns(rhtOf(Size, SignSource::Seeded), 9, 1);
    std::vector<double> Expected = matrixRht(X, Signs);
    ASSERT_TRUE(applyRht(X, Signs).ok());
    for (int64_t I = 0; I < Size; ++I)
      EXPECT_EQ(static_cast<double>(X[I]), Expected[I]);
  }
}

TEST(Hadamard, ButterflyRoundsInTheStatedOrder) {
  // 1 + 2^-24 is a tie and goes to 1, so the order of additions shows.
  // Ascending strides make (x0 + x1) + (x2 + x3); descending ones would make
  // (x0 + x2) + (x1 + x3) and swap the two results.
  std::vector<int8_t> Plus(4, 1);
  std::vector<float> Lost = {0x1p-24f, 1, 0x1p-24f, 0};
  ASSERT_TRUE(applyRht(Lost, Plus).ok());
  EXPECT_EQ(Lost[0], 0.5f);
  std::vector<float> Kept = {0x1p-24f, 0x1p-24f, 1, 0};
  ASSERT_TRUE(applyRht(Kept, Plus).ok());
  EXPECT_EQ(Kept[0], 0.5f + 0x1p-24f);
}

TEST(Hadamard, InverseRestoresTheInputWithinTheStatedBound) {
  for (int64_t Size = 2; Size <= 128; Size *= 2)
    for (uint64_t Seed = 0; Seed < 50; ++Seed) {
      std::vector<float> X = gaussians(Size, Seed + 100);
      std::vector<int8_t> Signs =
          resolveSigns(rhtOf(Size, SignSource::Seeded), Seed, 3);
      std::vector<float> Y = X;
      ASSERT_TRUE(applyRht(Y, Signs).ok());
      ASSERT_TRUE(applyInverseRht(Y, Signs).ok());
      double Bound = 2 * (std::log2(Size) + 2) * 0x1p-24 * l1(X);
      for (int64_t I = 0; I < Size; ++I)
        EXPECT_LE(std::fabs(Y[I] - X[I]), Bound) << Size;
    }
}

TEST(Hadamard, PreservesProductsOfTwoOperands) {
  std::vector<int8_t> Signs = resolveSigns(RhtSpec(), 0, 0);
  for (uint64_t Seed = 0; Seed < 200; ++Seed) {
    std::vector<float> A = gaussians(16, Seed), B = gaussians(16, Seed + 1000);
    double Plain = 0, Transformed = 0, Size = 0;
    for (int I = 0; I < 16; ++I) {
      Plain += static_cast<double>(A[I]) * B[I];
      Size += std::fabs(static_cast<double>(A[I])) *
              std::fabs(static_cast<double>(B[I]));
    }
    ASSERT_TRUE(applyRht(A, Signs).ok());
    ASSERT_TRUE(applyRht(B, Signs).ok());
    for (int I = 0; I < 16; ++I)
      Transformed += static_cast<double>(A[I]) * B[I];
    EXPECT_NEAR(Transformed, Plain, 16 * 0x1p-20 * Size);
  }
}

TEST(Hadamard, TransformsEveryRunByItself) {
  std::vector<float> X = gaussians(48, 1);
  std::vector<int8_t> Signs = resolveSigns(RhtSpec(), 0, 0);
  std::vector<float> Whole = X;
  ASSERT_TRUE(applyRht(Whole, Signs).ok());
  for (int Begin = 0; Begin < 48; Begin += 16) {
    std::vector<float> Run(X.begin() + Begin, X.begin() + Begin + 16);
    ASSERT_TRUE(applyRht(Run, Signs).ok());
    for (int I = 0; I < 16; ++I)
      EXPECT_EQ(bitsOf(Run[I]), bitsOf(Whole[Begin + I]));
  }
}

TEST(Hadamard, FactorIsTheNearestF32) {
  for (int64_t Size = 1; Size <= 128; Size *= 2) {
    long double Exact = 1 / std::sqrt(static_cast<long double>(Size));
    EXPECT_EQ(hadamardFactor(Size), static_cast<float>(Exact)) << Size;
  }
  EXPECT_EQ(hadamardFactor(16), 0.25f);
  EXPECT_EQ(bitsOf(hadamardFactor(2)), 0x3F3504F3u);
}

TEST(Hadamard, ResultInBF16IsTheRoundedF32Result) {
  std::vector<float> X = gaussians(64, 4), Y = X;
  std::vector<int8_t> Signs = resolveSigns(RhtSpec(), 0, 0);
  ASSERT_TRUE(applyRht(X, Signs).ok());
  ASSERT_TRUE(applyRht(Y, Signs, /*ResultInBF16=*/true).ok());
  bool Differs = false;
  for (size_t I = 0; I < X.size(); ++I) {
    EXPECT_EQ(bitsOf(Y[I]), bitsOf(roundToBF16(X[I])));
    Differs |= X[I] != Y[I];
  }
  EXPECT_TRUE(Differs);
}

TEST(Hadamard, SpreadsNaNAndInfinityOverTheRun) {
  std::vector<int8_t> Signs = resolveSigns(RhtSpec(), 0, 0);
  for (float Bad : {NaN, Infinity, -Infinity}) {
    std::vector<float> X(16, 1.0f);
    X[5] = Bad;
    ASSERT_TRUE(applyRht(X, Signs).ok());
    for (float Value : X)
      EXPECT_FALSE(std::isfinite(Value));
  }
}

TEST(HadamardSigns, PublishedVectorIsAsPublished) {
  EXPECT_EQ(resolveSigns(RhtSpec(), 123, 456),
            (std::vector<int8_t>{1, 1, 1, -1, 1, -1, -1, -1, -1, -1, -1, 1, -1,
                                 1, -1, -1}));
}

TEST(HadamardSigns, SeededSignsAreTheBitsOfOnePhiloxCall) {
  uint64_t Seed = 0x123456789abcdef0;
  PhiloxCounter Words =
      philox4x32_10({0, 0, 7, 0x52485400}, {0x9abcdef0, 0x12345678});
  std::vector<int8_t> Signs =
      resolveSigns(rhtOf(128, SignSource::Seeded), Seed, 7);
  ASSERT_EQ(Signs.size(), 128u);
  for (int J = 0; J < 128; ++J)
    EXPECT_EQ(Signs[J] < 0, (Words[J / 32] >> (J % 32) & 1) == 1);
  EXPECT_EQ(resolveSigns(rhtOf(128, SignSource::Seeded), Seed, 7), Signs);
  EXPECT_NE(resolveSigns(rhtOf(128, SignSource::Seeded), Seed, 8), Signs);
  EXPECT_NE(resolveSigns(rhtOf(128, SignSource::Seeded), Seed + 1, 7), Signs);
}

TEST(HadamardSigns, SeededSignsMatchTheIndependentModel) {
  std::string Shown;
  for (int8_t Sign : resolveSigns(rhtOf(16, SignSource::Seeded), 42, 3))
    Shown += Sign < 0 ? '-' : '+';
  EXPECT_EQ(Shown, "+++-+-+-+--++-++");
}

TEST(HadamardErrors, EachWrongSpecificationHasItsMessage) {
  EXPECT_EQ(validate(rhtOf(12, SignSource::Plus)).message(),
            "expected the Hadamard size to be a power of two from 2 to 128, "
            "but got 12");
  EXPECT_FALSE(validate(rhtOf(1, SignSource::Plus)).ok());
  EXPECT_FALSE(validate(rhtOf(256, SignSource::Plus)).ok());
  EXPECT_FALSE(validate(rhtOf(-16, SignSource::Plus)).ok());
  EXPECT_EQ(validate(rhtOf(32, SignSource::Published)).message(),
            "expected size 16 for the published Hadamard signs, but got 32");
  RhtSpec Spec = rhtOf(4, SignSource::Explicit);
  EXPECT_EQ(validate(Spec).message(), "expected 4 Hadamard signs, but got 0");
  Spec.Signs = {1, -1, 0, 1};
  EXPECT_EQ(validate(Spec).message(),
            "expected each Hadamard sign to be +1 or -1, but got 0");
  Spec.Signs = {1, -1, -1, 1};
  EXPECT_TRUE(validate(Spec).ok());
  Spec.Source = SignSource::Plus;
  EXPECT_EQ(validate(Spec).message(),
            "expected no Hadamard signs unless their source is explicit, but "
            "got 4");
}

TEST(HadamardErrors, RaggedRunsAreRefused) {
  std::vector<float> X(17);
  std::vector<int8_t> Signs(16, 1);
  EXPECT_EQ(applyRht(X, Signs).message(),
            "expected whole Hadamard runs of 16, but got 17 values");
  EXPECT_FALSE(applyInverseRht(X, Signs).ok());
  EXPECT_FALSE(applyRht(X, std::vector<int8_t>()).ok());
}

} // namespace

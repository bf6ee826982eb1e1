//===- StatisticsTest.cpp - What quantization did to an operand -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The expected SQNR, alpha and bucket figures were computed once by a separate
// program on 200000 blocks of 16 with nearest rounding, and confirmed by a
// second one with another seed.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Statistics.h"
#include "TestSupport.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

constexpr int64_t SampleSize = 200000 * 16;

OperandStatistics measured(const std::vector<float> &X,
                           const QuantizeSpec &Spec) {
  OperandStatistics Result;
  Status S =
      measure(X, {static_cast<int64_t>(X.size()) / 16, 16, 1}, Spec, Result);
  EXPECT_TRUE(S.ok()) << S.message();
  return Result;
}

double sqnr(const std::vector<float> &X, GridKind Kind, bool Rht) {
  return measured(X, specOf(Kind, Rht)).Errors.sqnrDb();
}

std::vector<float> studentT3(uint64_t Seed) {
  Random R(Seed);
  std::vector<float> X(SampleSize);
  for (float &Value : X) {
    double ChiSquare = 0;
    for (int I = 0; I < 3; ++I) {
      double G = R.gaussian();
      ChiSquare += G * G;
    }
    Value = static_cast<float>(R.gaussian() / std::sqrt(ChiSquare / 3));
  }
  return X;
}

std::vector<float> outlierChannel(uint64_t Seed) {
  std::vector<float> X = gaussians(SampleSize, Seed);
  for (size_t I = 3; I < X.size(); I += 16)
    X[I] *= 20;
  return X;
}

std::vector<float> gaussianTimesLognormal(uint64_t Seed) {
  Random R(Seed);
  std::vector<float> X(SampleSize);
  for (float &Value : X)
    Value = static_cast<float>(R.gaussian() * std::exp(1.5 * R.gaussian()));
  return X;
}

TEST(Statistics, BinErrorsAreThoseOfEquation2) {
  const Grid &Uniform = getGrid(GridKind::E1M2);
  const Grid &Float = getGrid(GridKind::E2M1);
  for (unsigned Index = 0; Index < 9; ++Index) {
    EXPECT_EQ(binExpectedError(Uniform, Index), 0);
    // Index 4 is level 2, index 6 level 4.
    EXPECT_EQ(binExpectedError(Float, Index), Index == 4   ? -0.125
                                              : Index == 6 ? -0.25
                                                           : 0);
  }
}

TEST(Statistics, BinErrorsAreTheMeanErrorsOfTUniformInTheBin) {
  for (GridKind Kind : StepGrids) {
    const Grid &G = getGrid(Kind);
    for (unsigned Index = 1; Index < 7; ++Index) {
      double Begin = (G.Magnitudes[Index - 1] + G.Magnitudes[Index]) / 2;
      double End = (G.Magnitudes[Index] + G.Magnitudes[Index + 1]) / 2;
      constexpr int Points = 1000;
      double Sum = 0;
      for (int I = 0; I < Points; ++I) {
        double T = Begin + (End - Begin) * (I + 0.5) / Points;
        double Level = oracleNearest(Kind, T);
        EXPECT_EQ(Level, G.Magnitudes[Index]);
        Sum += Level - T;
      }
      EXPECT_NEAR(Sum / Points, binExpectedError(G, Index), 1e-12);
    }
  }
}

TEST(Statistics, EffectiveBucketRatioSpansOneLevelToAllAlike) {
  EXPECT_NEAR(effectiveBucketRatio({5, 5, 5, 5, 5, 5, 5, 5}), 1, 1e-9);
  EXPECT_NEAR(effectiveBucketRatio({0, 0, 9, 0, 0, 0, 0, 0}), 1.0 / 8, 1e-9);
  EXPECT_NEAR(effectiveBucketRatio({3, 3, 3, 3, 0, 0, 0, 0}), 0.5, 1e-9);
  EXPECT_EQ(effectiveBucketRatio({}), 0);
}

TEST(Statistics, AlphaNmseAndSqnrFollowTheirDefinitions) {
  ErrorSums Sums;
  Sums.add(3, 2);
  Sums.add(-4, -4);
  EXPECT_DOUBLE_EQ(Sums.alpha(), 22.0 / 25);
  EXPECT_DOUBLE_EQ(Sums.nmse(), 1.0 / 25);
  EXPECT_DOUBLE_EQ(Sums.sqnrDb(), 10 * std::log10(25.0));
  EXPECT_DOUBLE_EQ(sqnrGainDb(0.1, 0.01), 10);
  EXPECT_EQ(ErrorSums().alpha(), 1);
  EXPECT_EQ(ErrorSums().nmse(), 0);
  EXPECT_EQ(ErrorSums().sqnrDb(), std::numeric_limits<double>::infinity());
  ErrorSums FromNothing;
  FromNothing.add(0, 1);
  EXPECT_EQ(FromNothing.nmse(), std::numeric_limits<double>::infinity());
}

TEST(Statistics, CountsZeroAndNonFiniteBlocksApart) {
  std::vector<float> X = gaussians(64, 1);
  std::fill(X.begin() + 16, X.begin() + 32, 0.0f);
  X[40] = NaN;
  OperandStatistics S = measured(X, specOf(GridKind::E1M2));
  EXPECT_EQ(S.Blocks, 4);
  EXPECT_EQ(S.ZeroBlocks, 1);
  EXPECT_EQ(S.NonFiniteBlocks, 1);
  EXPECT_EQ(S.Elements, 48);
  int64_t Levels = 0;
  for (int64_t Count : S.LevelCounts)
    Levels += Count;
  EXPECT_EQ(Levels, 32);
  EXPECT_TRUE(std::isfinite(S.Errors.sqnrDb()));
}

TEST(Statistics, RepeatsWhatQuantizeAndDequantizeSay) {
  std::vector<float> X = gaussians(2 * 40 * 3, 2);
  View V = {2, 40, 3};
  QuantizeSpec Spec = specOf(GridKind::E2M1, true, 8);
  Spec.Random = {9, 8, 4};
  OperandStatistics S;
  ASSERT_TRUE(measure(X, V, Spec, S).ok());
  Quantized Q = quantized(X, V, Spec);
  std::vector<float> Y(Q.Codes.size());
  ASSERT_TRUE(transformOperand(X, V, Spec, Y).ok());
  std::vector<float> Back = dequantized(Q, codesView(V, Spec), Spec);
  ErrorSums Sums;
  std::array<int64_t, 8> Counts = {};
  for (size_t I = 0; I < Y.size(); ++I) {
    Sums.add(Y[I], Back[I]);
    ++Counts[Q.Codes[I] & 7];
  }
  EXPECT_DOUBLE_EQ(S.Errors.alpha(), Sums.alpha());
  EXPECT_DOUBLE_EQ(S.Errors.nmse(), Sums.nmse());
  EXPECT_EQ(S.LevelCounts, Counts);
  EXPECT_EQ(S.Elements, 2 * 48 * 3);
}

TEST(Statistics, BinErrorsOfOtherGridsFollowEquation2) {
  // A power of two between two others shrinks what it rounds: (2q - q/2 -
  // 2q)/4.
  const Grid &E3M0 = getGrid(GridKind::E3M0);
  EXPECT_EQ(binExpectedError(E3M0, 1), 0);
  for (unsigned Index = 2; Index < 7; ++Index)
    EXPECT_EQ(binExpectedError(E3M0, Index), -E3M0.Magnitudes[Index] / 8);
  EXPECT_EQ(binExpectedError(E3M0, 7), 0);
  Grid Custom = customGrid({0, 1, 2, 3, 5, 8, 13, 21});
  EXPECT_EQ(binExpectedError(Custom, 4), (10.0 - 3 - 8) / 4);
  // In an 8-bit float the first number of each binade but the lowest.
  const Grid &Byte = getGrid(GridKind::F8E4M3FN);
  for (unsigned Code = 0; Code < 127; ++Code) {
    bool FirstOfBinade = Code % 8 == 0 && Code >= 16;
    EXPECT_EQ(binExpectedError(Byte, Code) < 0, FirstOfBinade) << Code;
    EXPECT_LE(binExpectedError(Byte, Code), 0);
  }
  EXPECT_EQ(binExpectedError(Byte, 200), 0);
}

TEST(Statistics, RepeatsWhatDequantizeSaysInEveryFormat) {
  for (int Kind = 0; Kind < 6; ++Kind)
    for (int GridIndex = 0; GridIndex < 6; ++GridIndex)
      for (int64_t Rows : {int64_t(1), int64_t(2), Whole}) {
        QuantizeSpec Spec;
        Spec.Grid = static_cast<GridKind>(GridIndex);
        Spec.Levels = {0, 1, 2, 3, 5, 8, 13, 21};
        Spec.Scale.Kind = static_cast<ScaleKind>(Kind);
        if (Spec.Scale.Kind == ScaleKind::E8M0)
          Spec.Scale.Rule = ScaleRule::Floor;
        if (Spec.Scale.Kind == ScaleKind::Int)
          Spec.Scale.Tile = 32;
        Spec.BlockRows = Rows;
        if (Rows == Whole)
          Spec.Block = Whole;
        if (!validate(Spec).ok())
          continue;
        std::vector<float> X = gaussians(5 * 70, 3);
        std::fill_n(X.begin() + 70, 70, 0.0f);
        OperandStatistics S;
        View V = {5, 70, 1, 5};
        ASSERT_TRUE(measure(X, V, Spec, S).ok());
        Quantized Q = quantizedRows(X, 5, 70, Spec);
        std::vector<float> Back = dequantized(Q, V, Spec);
        ErrorSums Sums;
        for (size_t I = 0; I < X.size(); ++I)
          Sums.add(X[I], Back[I]);
        EXPECT_DOUBLE_EQ(S.Errors.alpha(), Sums.alpha());
        EXPECT_DOUBLE_EQ(S.Errors.nmse(), Sums.nmse());
        EXPECT_EQ(S.Elements, 5 * 70);
        EXPECT_EQ(S.Blocks, int64_t(Q.Scales.size()));
        // The zero line, where it has blocks of its own.
        EXPECT_EQ(S.ZeroBlocks, Rows == 1 ? 5 : 0);
        EXPECT_EQ(S.RoundedElements, Rows == 1 ? 4 * 70 : 5 * 70);
        int64_t Levels = 0;
        for (int64_t Count : S.LevelCounts)
          Levels += Count;
        EXPECT_EQ(Levels, getGrid(Spec.Grid).isByte() ? 0 : S.RoundedElements);
        EXPECT_LT(std::fabs(S.MeanMagnitudeError), 0.1);
      }
}

TEST(Statistics, NonFiniteTilesAreLeftOut) {
  QuantizeSpec Spec;
  Spec.Scale.Kind = ScaleKind::Int;
  Spec.Scale.Tile = 32;
  std::vector<float> X = gaussians(96, 4);
  X[40] = NaN;
  OperandStatistics S;
  ASSERT_TRUE(measure(X, {1, 96, 1}, Spec, S).ok());
  EXPECT_EQ(S.Blocks, 6);
  EXPECT_EQ(S.NonFiniteBlocks, 2);
  EXPECT_EQ(S.Elements, 64);
  EXPECT_TRUE(std::isfinite(S.Errors.sqnrDb()));
}

TEST(Statistics, BlocksThatAScaleOfZeroTookCountAsZeroWithTheirLoss) {
  std::vector<float> X(48, 1.0f);
  std::fill_n(X.begin() + 16, 16, 1e-40f);
  QuantizeSpec Fine = specOf(GridKind::E2M1), Outer = Fine;
  Outer.Scale.Kind = ScaleKind::E4M3;
  for (const QuantizeSpec &Spec : {Fine, Outer}) {
    OperandStatistics S = measured(X, Spec);
    EXPECT_EQ(S.ZeroBlocks, 1);
    EXPECT_EQ(S.RoundedElements, 32);
    EXPECT_EQ(S.Elements, 48);
    EXPECT_GT(S.Errors.ErrorEnergy, 0);
    EXPECT_TRUE(std::isfinite(S.MeanMagnitudeError));
  }
}

TEST(Statistics, ClippedAreThoseBeyondTheLargestLevel) {
  // Scales by the largest magnitude in f32 clip nothing, on any grid.
  std::vector<float> X = gaussians(1600, 6);
  for (GridKind Kind : {GridKind::E1M2, GridKind::E2M1})
    EXPECT_EQ(measured(X, specOf(Kind)).ClippedElements, 0);
  // A power of two below a / 4 takes 6 * 2^floor: of 7.9, 6.5, 6, -7 the three
  // that lie beyond 6.
  QuantizeSpec Floor = specOf(GridKind::E2M1);
  Floor.Scale.Kind = ScaleKind::E8M0;
  Floor.Scale.Rule = ScaleRule::Floor;
  std::vector<float> Y(16, 1.0f);
  Y[1] = 7.9f;
  Y[2] = 6.5f;
  Y[3] = 6;
  Y[4] = -7;
  OperandStatistics S = measured(Y, Floor);
  EXPECT_EQ(S.ClippedElements, 3);
  // Nor does one just beyond count that a rounded scale may have put there.
  Y[2] = 6.00005f;
  EXPECT_EQ(measured(Y, Floor).ClippedElements, 2);
  Y[2] = 6.0005f;
  EXPECT_EQ(measured(Y, Floor).ClippedElements, 3);
}

TEST(Statistics, MergedPartsAreTheWhole) {
  std::vector<float> X = gaussians(320, 5);
  X[70] = NaN;
  std::fill_n(X.begin() + 160, 32, 0.0f);
  OperandStatistics Whole = measured(X, specOf(GridKind::E2M1)), Sum;
  for (int Part = 0; Part < 320; Part += 80)
    Sum.merge(
        measured(std::vector<float>(X.begin() + Part, X.begin() + Part + 80),
                 specOf(GridKind::E2M1)));
  EXPECT_EQ(Sum.Elements, Whole.Elements);
  EXPECT_EQ(Sum.Blocks, Whole.Blocks);
  EXPECT_EQ(Sum.ZeroBlocks, Whole.ZeroBlocks);
  EXPECT_EQ(Sum.NonFiniteBlocks, Whole.NonFiniteBlocks);
  EXPECT_EQ(Sum.LevelCounts, Whole.LevelCounts);
  EXPECT_EQ(Sum.RoundedElements, Whole.RoundedElements);
  EXPECT_EQ(Sum.ClippedElements, Whole.ClippedElements);
  EXPECT_NEAR(Sum.Errors.nmse(), Whole.Errors.nmse(), 1e-15);
  EXPECT_NEAR(Sum.MeanMagnitudeError, Whole.MeanMagnitudeError, 1e-15);
  OperandStatistics Nothing;
  Nothing.merge({});
  EXPECT_EQ(Nothing.MeanMagnitudeError, 0);
}

TEST(Statistics, WrongRequestsAreRefused) {
  std::vector<float> X(16);
  OperandStatistics S;
  S.Blocks = 77;
  EXPECT_FALSE(measure(X, {1, 15, 1}, specOf(GridKind::E1M2), S).ok());
  EXPECT_FALSE(
      measure(X, {1, 16, 1}, specOf(GridKind::E1M2, false, 3), S).ok());
  EXPECT_EQ(S.Blocks, 77);
}

TEST(StatisticsReference, GaussianDataFavourTheUniformGrid) {
  std::vector<float> X = gaussians(SampleSize, 101);
  OperandStatistics Float = measured(X, specOf(GridKind::E2M1));
  OperandStatistics Uniform = measured(X, specOf(GridKind::E1M2));
  EXPECT_NEAR(Float.Errors.sqnrDb(), 20.53, 0.05);
  EXPECT_NEAR(Uniform.Errors.sqnrDb(), 21.39, 0.05);
  EXPECT_NEAR(1 - Float.Errors.alpha(), 0.00412, 0.0002);
  EXPECT_NEAR(1 - Uniform.Errors.alpha(), -0.00061, 0.0002);
  EXPECT_NEAR(Float.MeanMagnitudeError, -0.00265, 0.0001);
  EXPECT_NEAR(Uniform.MeanMagnitudeError, -0.00119, 0.0001);
  EXPECT_NEAR(Float.effectiveBucketRatio(), 0.9773, 0.002);
  EXPECT_NEAR(Uniform.effectiveBucketRatio(), 0.9069, 0.002);
}

TEST(StatisticsReference, StudentDataFlipTheRankUnderTheTransform) {
  // Three degrees of freedom have no fourth moment: even at this size the
  // figures move by about 0.1 dB from seed to seed.
  std::vector<float> X = studentT3(102);
  EXPECT_NEAR(sqnr(X, GridKind::E2M1, false), 21.11, 0.15);
  EXPECT_NEAR(sqnr(X, GridKind::E1M2, false), 19.02, 0.15);
  EXPECT_NEAR(sqnr(X, GridKind::E2M1, true), 20.20, 0.15);
  EXPECT_NEAR(sqnr(X, GridKind::E1M2, true), 22.37, 0.15);
}

TEST(StatisticsReference, OutlierChannelFlipsTheRankUnderTheTransform) {
  std::vector<float> X = outlierChannel(103);
  EXPECT_NEAR(sqnr(X, GridKind::E2M1, false), 21.36, 0.05);
  EXPECT_NEAR(sqnr(X, GridKind::E1M2, false), 18.40, 0.05);
  OperandStatistics Float = measured(X, specOf(GridKind::E2M1, true));
  OperandStatistics Uniform = measured(X, specOf(GridKind::E1M2, true));
  EXPECT_NEAR(Float.Errors.sqnrDb(), 18.68, 0.05);
  EXPECT_NEAR(Uniform.Errors.sqnrDb(), 25.81, 0.05);
  // One outlier spreads into sixteen nearly equal magnitudes, which the coarse
  // top of E2M1 rounds up: expansion, not shrinkage.
  EXPECT_NEAR(1 - Float.Errors.alpha(), -0.00646, 0.0005);
  EXPECT_NEAR(1 - Uniform.Errors.alpha(), -0.00106, 0.0005);
}

TEST(StatisticsReference, LognormalDataFlipTheRankUnderTheTransform) {
  std::vector<float> X = gaussianTimesLognormal(104);
  EXPECT_NEAR(sqnr(X, GridKind::E2M1, false), 24.88, 0.3);
  EXPECT_NEAR(sqnr(X, GridKind::E1M2, false), 22.50, 0.3);
  EXPECT_NEAR(sqnr(X, GridKind::E2M1, true), 20.80, 0.3);
  EXPECT_NEAR(sqnr(X, GridKind::E1M2, true), 25.83, 0.3);
}

TEST(StatisticsReference, TransformGainOfEquation7HasTheSignOfTheRegime) {
  std::vector<float> X = outlierChannel(105);
  for (GridKind Kind : StepGrids) {
    double Gain = sqnrGainDb(measured(X, specOf(Kind)).Errors.nmse(),
                             measured(X, specOf(Kind, true)).Errors.nmse());
    if (Kind == GridKind::E1M2)
      EXPECT_NEAR(Gain, 7.41, 0.1);
    else
      EXPECT_NEAR(Gain, -2.68, 0.1);
  }
}

} // namespace

//===- TestSupport.h - Shared by the numerics tests -------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Deterministic data, and an oracle that follows docs/numerics.md by another
// road than the library: f64 instead of f32 division, thresholds between
// neighbouring levels instead of floor, a search instead of a step table.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_UNITTESTS_NUMERICS_TESTSUPPORT_H
#define UFP4_UNITTESTS_NUMERICS_TESTSUPPORT_H

#include "ufp4/Numerics/Quantize.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace ufp4::numerics::test {

inline constexpr GridKind AllGrids[] = {GridKind::E1M2, GridKind::E2M1};
inline constexpr float Infinity = std::numeric_limits<float>::infinity();
inline constexpr float NaN = std::numeric_limits<float>::quiet_NaN();

inline uint32_t bitsOf(float Value) { return std::bit_cast<uint32_t>(Value); }

/// Numbers that depend on the seed alone, not on a standard library.
class Random {
public:
  explicit Random(uint64_t Seed) : State(Seed) {}

  uint64_t next() {
    State += 0x9E3779B97F4A7C15;
    uint64_t Z = State;
    Z = (Z ^ (Z >> 30)) * 0xBF58476D1CE4E5B9;
    Z = (Z ^ (Z >> 27)) * 0x94D049BB133111EB;
    return Z ^ (Z >> 31);
  }
  /// In (0, 1).
  double uniform() {
    return (static_cast<double>(next() >> 12) + 0.5) * 0x1p-52;
  }
  double gaussian() {
    return std::sqrt(-2 * std::log(uniform())) *
           std::cos(6.283185307179586 * uniform());
  }
  /// Any finite f32, exponents alike.
  float anyFinite() {
    while (true) {
      float Value = std::bit_cast<float>(static_cast<uint32_t>(next()));
      if (std::isfinite(Value))
        return Value;
    }
  }

private:
  uint64_t State;
};

inline std::vector<float> gaussians(size_t Count, uint64_t Seed) {
  Random R(Seed);
  std::vector<float> X(Count);
  for (float &Value : X)
    Value = static_cast<float>(R.gaussian());
  return X;
}

/// A grid's 15 values in ascending order, written out again here.
inline const std::vector<double> &levelsOf(GridKind Kind) {
  static const std::vector<double> Uniform = {-7, -6, -5, -4, -3, -2, -1, 0,
                                              1,  2,  3,  4,  5,  6,  7};
  static const std::vector<double> Float = {-6,  -4, -3,  -2, -1.5, -1, -0.5, 0,
                                            0.5, 1,  1.5, 2,  3,    4,  6};
  return Kind == GridKind::E1M2 ? Uniform : Float;
}

/// The position in levelsOf of the largest level not above T (the lowest
/// level when T is below the grid).
inline size_t levelNotAbove(GridKind Kind, double T) {
  const std::vector<double> &Levels = levelsOf(Kind);
  auto It = std::upper_bound(Levels.begin(), Levels.end(), T);
  return It == Levels.begin() ? 0 : It - Levels.begin() - 1;
}

/// Nearest level; a tie goes to the even distance from zero in the list.
inline double oracleNearest(GridKind Kind, double T) {
  const std::vector<double> &Levels = levelsOf(Kind);
  size_t Below = levelNotAbove(Kind, T);
  if (Below + 1 == Levels.size() || T <= Levels[0])
    return Levels[Below];
  double Middle = (Levels[Below] + Levels[Below + 1]) / 2;
  if (T != Middle)
    return T < Middle ? Levels[Below] : Levels[Below + 1];
  bool BelowIsEven = (static_cast<int>(Below) - 7) % 2 == 0;
  return BelowIsEven ? Levels[Below] : Levels[Below + 1];
}

/// Up exactly when T >= upper - (b + 1/2) 2^-n (upper - lower): the threshold
/// has few bits, so that it and the comparison are exact in f64.
inline double oracleStochastic(GridKind Kind, double T, uint32_t RandomBits,
                               unsigned Bits) {
  const std::vector<double> &Levels = levelsOf(Kind);
  size_t Below = levelNotAbove(Kind, T);
  if (Below + 1 == Levels.size() || T <= Levels[0])
    return Levels[Below];
  double Gap = Levels[Below + 1] - Levels[Below];
  double Threshold =
      Levels[Below + 1] - (RandomBits + 0.5) * std::ldexp(Gap, -int(Bits));
  return T >= Threshold ? Levels[Below + 1] : Levels[Below];
}

/// The code of a level, from its place in the list.
inline uint8_t oracleCode(GridKind Kind, double Level) {
  const std::vector<double> &Levels = levelsOf(Kind);
  int Place = static_cast<int>(std::find(Levels.begin(), Levels.end(), Level) -
                               Levels.begin());
  if (Place == 15)
    return 0xFF;
  return static_cast<uint8_t>(Place < 7 ? 8 | (7 - Place) : Place - 7);
}

struct OracleBlock {
  float Scale;
  std::vector<uint8_t> Codes;
};

/// One block, without a transform. `RandomBitsOf` gives element e's bits; when
/// it is empty, rounding is to nearest.
inline OracleBlock
oracleBlock(GridKind Kind, const std::vector<float> &Y,
            const std::function<uint32_t(size_t)> &RandomBitsOf = {},
            unsigned Bits = 8) {
  OracleBlock Result = {0, std::vector<uint8_t>(Y.size(), 0)};
  double Max = 0;
  for (float Value : Y) {
    if (!std::isfinite(Value)) {
      Result.Scale = std::bit_cast<float>(0x7FC00000u);
      return Result;
    }
    Max = std::max(Max, std::fabs(static_cast<double>(Value)));
  }
  // Rounding a 24-bit quotient or reciprocal to f64 and then to f32 is the same
  // as rounding it once, since 53 >= 2 * 24 + 2; products are exact in f64.
  float Scale = static_cast<float>(Max / levelsOf(Kind).back());
  if (Scale < std::numeric_limits<float>::min())
    return Result;
  Result.Scale = Scale;
  float Reciprocal = static_cast<float>(1.0 / static_cast<double>(Scale));
  for (size_t E = 0; E < Y.size(); ++E) {
    double T = static_cast<float>(static_cast<double>(Y[E]) *
                                  static_cast<double>(Reciprocal));
    Result.Codes[E] = oracleCode(
        Kind, RandomBitsOf ? oracleStochastic(Kind, T, RandomBitsOf(E), Bits)
                           : oracleNearest(Kind, T));
  }
  return Result;
}

struct Quantized {
  std::vector<uint8_t> Codes;
  std::vector<float> Scales;
};

/// quantize() with outputs of the right size; reports a failure to gtest.
inline Quantized quantized(const std::vector<float> &X, const View &V,
                           const QuantizeSpec &Spec) {
  Quantized Q;
  Q.Codes.resize(elementCount(codesView(V, Spec)).value_or(0), 0xEE);
  Q.Scales.resize(elementCount(scalesView(V, Spec.Block)).value_or(0), -1);
  Status S = quantize(X, V, Spec, Q.Codes, Q.Scales);
  EXPECT_TRUE(S.ok()) << S.message();
  return Q;
}

/// A single line of elements.
inline Quantized quantizedLine(const std::vector<float> &X,
                               const QuantizeSpec &Spec) {
  return quantized(X, {1, static_cast<int64_t>(X.size()), 1}, Spec);
}

inline QuantizeSpec specOf(GridKind Kind, bool WithRht = false,
                           unsigned RandomBits = 0) {
  QuantizeSpec Spec;
  Spec.Grid = Kind;
  if (WithRht)
    Spec.Rht = RhtSpec();
  if (RandomBits != 0)
    Spec.Rounding = {RoundingMode::Stochastic, RandomBits};
  return Spec;
}

/// Bits, so that NaN scales compare and -0 differs from 0.
inline std::vector<uint32_t> bitsOf(const std::vector<float> &Values) {
  std::vector<uint32_t> Bits;
  for (float Value : Values)
    Bits.push_back(bitsOf(Value));
  return Bits;
}

inline void expectSame(const Quantized &A, const Quantized &B) {
  EXPECT_EQ(A.Codes, B.Codes);
  EXPECT_EQ(bitsOf(A.Scales), bitsOf(B.Scales));
}

} // namespace ufp4::numerics::test

#endif // UFP4_UNITTESTS_NUMERICS_TESTSUPPORT_H

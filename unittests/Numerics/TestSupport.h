//===- TestSupport.h - Shared by the numerics tests -------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Deterministic data, and oracles that follow docs/numerics.md by another road
// than the library: f64 instead of f32 operations, a search for the nearest of
// all levels, thresholds between neighbouring levels instead of floor, and the
// place of every element worked out from its own two indices.
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

/// The grids that are rounded to by steps and have proofs P2 and P4.
inline constexpr GridKind StepGrids[] = {GridKind::E1M2, GridKind::E2M1};
inline constexpr GridKind NamedGrids[] = {GridKind::E1M2, GridKind::E2M1,
                                          GridKind::E3M0};
inline constexpr GridKind ByteElements[] = {GridKind::F8E4M3FN,
                                            GridKind::F8E5M2};
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

//===----------------------------------------------------------------------===//
// Any format, on a matrix
//===----------------------------------------------------------------------===//

/// The magnitudes of an element in the order of their codes, from the tables
/// and field widths of the document.
inline std::vector<double> magnitudesOf(const Format &F) {
  auto Floats = [](int MantissaBits, int Bias, double Largest) {
    std::vector<double> Result;
    for (int Code = 0;; ++Code) {
      int Exponent = Code >> MantissaBits;
      double Fraction =
          (Code & ((1 << MantissaBits) - 1)) * std::ldexp(1.0, -MantissaBits);
      double Value = Exponent == 0 ? std::ldexp(Fraction, 1 - Bias)
                                   : std::ldexp(1 + Fraction, Exponent - Bias);
      if (Value > Largest)
        return Result;
      Result.push_back(Value);
    }
  };
  switch (F.Grid) {
  case GridKind::E1M2:
    return {0, 1, 2, 3, 4, 5, 6, 7};
  case GridKind::E2M1:
    return {0, .5, 1, 1.5, 2, 3, 4, 6};
  case GridKind::E3M0:
    return {0, .25, .5, 1, 2, 4, 8, 16};
  case GridKind::Custom:
    return {F.Levels.begin(), F.Levels.end()};
  case GridKind::F8E4M3FN:
    return Floats(3, 7, 448);
  case GridKind::F8E5M2:
    return Floats(2, 15, 57344);
  }
  return {};
}

/// The index of the magnitude nearest to |T| after clamping, ties to the even
/// index, by looking at all of them.
inline size_t searchNearest(const std::vector<double> &Magnitudes, double T) {
  size_t Best = 0;
  long double Size = std::min(std::fabs(T), Magnitudes.back());
  long double Least = HUGE_VALL;
  for (size_t I = 0; I < Magnitudes.size(); ++I) {
    long double Distance =
        std::fabs(static_cast<long double>(Magnitudes[I]) - Size);
    if (Distance < Least || (Distance == Least && I % 2 == 0)) {
      Best = I;
      Least = Distance;
    }
  }
  return Best;
}

/// The magnitude index of section 6 for t, rounded with the n-bit integer B.
inline size_t searchStochastic(const Format &F, const std::vector<double> &M,
                               double T, uint32_t B, unsigned Bits) {
  double Size = std::min(std::fabs(T), M.back());
  size_t Below = 7;
  while (M[Below] > Size)
    --Below;
  if (Below == 7)
    return Below;
  double Gap = M[Below + 1] - M[Below];
  if (F.Grid == GridKind::Custom) {
    double Units = std::ldexp(1.0, static_cast<int>(Bits) + 1);
    double Factor = static_cast<float>(Units / Gap);
    double Rest = static_cast<float>(Size - M[Below]);
    double V = std::floor(static_cast<float>(Rest * Factor));
    return V + 2.0 * B + 1 >= Units ? Below + 1 : Below;
  }
  // Away from zero when the position in the gap plus (b + 1/2) / 2^n reaches 1.
  // For a negative number on a grid that is rounded with its sign, away from
  // zero is down, which happens unless the position from the far level reaches
  // 1 that way. Both comparisons are of exact numbers.
  double Share = (B + 0.5) * std::ldexp(1.0, -static_cast<int>(Bits));
  double Position = (Size - M[Below]) / Gap;
  bool Signed = F.Grid == GridKind::E1M2 || F.Grid == GridKind::E2M1;
  bool Away = Signed && T < 0 ? Position > Share : Position >= 1 - Share;
  return Away ? Below + 1 : Below;
}

/// The largest exponent k for which 2^k <= Value, by counting.
inline int floorLog2(double Value) {
  int Exponent = 0;
  while (std::ldexp(1.0, Exponent) > Value)
    --Exponent;
  while (std::ldexp(1.0, Exponent + 1) <= Value)
    ++Exponent;
  return Exponent;
}

struct Quantized {
  std::vector<uint8_t> Codes;
  std::vector<float> Scales;
  std::vector<float> Outer = {};
};

/// The rules of section 5.3 for a finite maximum A, from their exact meaning.
inline int searchExponent(const Format &F, double A,
                          const std::vector<float> &Values) {
  std::vector<double> M = magnitudesOf(F);
  double Top = M.back();
  // Subnormals have the exponent field of zero.
  auto Field = [](double Value) {
    return Value < 0x1p-126 ? 0 : floorLog2(Value) + 127;
  };
  int E = 0;
  double Quotient = static_cast<float>(A / Top);
  auto LeastPower = [&] {
    int Power = 0;
    while (std::ldexp(1.0, Power - 127) < Quotient && Power < 254)
      ++Power;
    return Power;
  };
  switch (F.Scale.Rule) {
  case ScaleRule::Floor:
    E = Field(A) - floorLog2(Top);
    break;
  case ScaleRule::Ceil: {
    bool Power = A >= 0x1p-126 ? std::ldexp(1.0, floorLog2(A)) == A : A == 0;
    E = Field(A) - floorLog2(Top) + !Power;
    break;
  }
  case ScaleRule::RCeil:
    E = LeastPower();
    break;
  case ScaleRule::RFloor:
    E = Field(Quotient);
    break;
  case ScaleRule::Even: {
    int Bits = F.Grid == GridKind::E1M2       ? 2
               : F.Grid == GridKind::E2M1     ? 1
               : F.Grid == GridKind::E3M0     ? 0
               : F.Grid == GridKind::F8E4M3FN ? 3
                                              : 2;
    // Up when within half a last place of the next power of two. A subnormal
    // counts in units of 2^-126 from 0 to 1.
    double Unit = A < 0x1p-126 ? 0x1p-126 : std::ldexp(1.0, floorLog2(A));
    double Next = A < 0x1p-126 ? 1 : 2;
    E = Field(A) - floorLog2(Top) + (A / Unit >= Next - std::ldexp(.5, -Bits));
    break;
  }
  case ScaleRule::LeastError: {
    int Largest = LeastPower();
    double R = std::ldexp(1.0, 127 - Largest), Least = HUGE_VAL;
    for (int Below = 0; Below <= std::min(2, Largest); ++Below) {
      double Factor = 1 << Below, Error = 0;
      for (float Value : Values) {
        double W = static_cast<float>(Value * R);
        double T = static_cast<float>(W * Factor);
        double Level = std::copysign(M[searchNearest(M, T)], T);
        double D = static_cast<float>(static_cast<float>(Level / Factor) - W);
        Error = static_cast<float>(Error + static_cast<float>(D * D));
      }
      if (Error < Least) {
        Least = Error;
        E = Largest - Below;
      }
    }
    break;
  }
  case ScaleRule::Nearest:
    break;
  }
  return std::clamp(E, 0, 254);
}

/// A non-negative number rounded to the nearest in a list of numbers, ties to
/// the even index, or to the next number that is not below.
inline float searchScale(const std::vector<double> &Numbers, double Value,
                         bool Up) {
  if (!Up)
    return static_cast<float>(Numbers[searchNearest(Numbers, Value)]);
  for (double Number : Numbers)
    if (Number >= Value)
      return static_cast<float>(Number);
  return static_cast<float>(Numbers.back());
}

/// The numbers of e4m3 or ue5m3 in ascending order.
inline std::vector<double> scaleNumbers(ScaleKind Kind) {
  Format F;
  F.Grid = GridKind::F8E4M3FN;
  if (Kind == ScaleKind::E4M3)
    return magnitudesOf(F);
  // Another exponent bit and another bias, with every exponent in use.
  std::vector<double> Numbers;
  for (int Code = 0; Code < 255; ++Code)
    Numbers.push_back(Code < 8
                          ? std::ldexp(Code, -17)
                          : std::ldexp(8 + Code % 8, Code / 8 - 1 - 14 - 3));
  return Numbers;
}

/// quantize() of a matrix X of M lines of K elements along its second
/// dimension, straight from the document.
inline Quantized oracleQuantize(const std::vector<float> &X, int64_t M,
                                int64_t K, const QuantizeSpec &Spec) {
  auto Ceil = [](int64_t A, int64_t B) { return (A + B - 1) / B; };
  const ScaleSpec &Scale = Spec.Scale;
  int64_t Run = Spec.Rht ? Spec.Rht->Size : 1;
  int64_t Kc = Ceil(K, Run) * Run;
  int64_t B = Spec.Block == Whole ? Kc : Spec.Block;
  int64_t Blocks = Spec.Block == Whole ? 1 : Ceil(Kc, B);
  int64_t BlockRows = Spec.BlockRows == Whole ? M : Spec.BlockRows;
  bool HasOuter = Scale.Kind == ScaleKind::E4M3 ||
                  Scale.Kind == ScaleKind::UE5M3 ||
                  Scale.Kind == ScaleKind::Int;
  int64_t Tile = Scale.Tile == Whole ? Kc : Scale.Tile;
  auto ScaleAt = [&](int64_t Row, int64_t C) {
    return Row / BlockRows * Blocks + C / B;
  };
  auto OuterAt = [&](int64_t Row, int64_t C) {
    return Scale.Tile == NoTile ? 0 : Row * Ceil(Kc, Tile) + C / Tile;
  };

  std::vector<float> Y(M * Kc, 0.0f);
  for (int64_t Row = 0; Row < M; ++Row)
    for (int64_t C = 0; C < K; ++C)
      Y[Row * Kc + C] = X[Row * K + C];
  if (Spec.Rht)
    EXPECT_TRUE(
        applyRht(Y, resolveSigns(*Spec.Rht, Spec.Random.Seed, Spec.Random.Site),
                 Spec.Rht->ResultInBF16)
            .ok());

  struct Region {
    double Max = 0;
    bool Finite = true;
    void add(float Value) {
      Finite &= std::isfinite(Value);
      Max = std::max(Max, std::fabs(static_cast<double>(Value)));
    }
  };
  std::vector<Region> OfBlock(Ceil(M, BlockRows) * Blocks);
  std::vector<Region> OfOuter(!HasOuter              ? 0
                              : Scale.Tile == NoTile ? 1
                                                     : M * Ceil(Kc, Tile));
  for (int64_t Row = 0; Row < M; ++Row)
    for (int64_t C = 0; C < Kc; ++C) {
      OfBlock[ScaleAt(Row, C)].add(Y[Row * Kc + C]);
      if (HasOuter)
        OfOuter[OuterAt(Row, C)].add(Y[Row * Kc + C]);
    }

  Quantized Q;
  Q.Codes.assign(M * Kc, 0);
  Q.Scales.assign(OfBlock.size(), 0);
  Q.Outer.assign(OfOuter.size(), 0);
  const float QuietNaN = std::bit_cast<float>(0x7FC00000u);
  const double LargestF32 = std::numeric_limits<float>::max();
  std::vector<double> Levels = magnitudesOf(Spec);
  double G = static_cast<float>(Levels.back() / Scale.Room);
  auto F32 = [](double Value) {
    return static_cast<double>(static_cast<float>(Value));
  };

  std::vector<double> Multiplier(OfOuter.size());
  for (size_t I = 0; I < OfOuter.size(); ++I) {
    bool Given = Scale.Kind != ScaleKind::Int && Scale.Amax;
    double A = Given ? *Scale.Amax : OfOuter[I].Max;
    if (!Given && !OfOuter[I].Finite) {
      Q.Outer[I] = QuietNaN;
    } else if (Scale.Kind == ScaleKind::Int) {
      double Base = F32(A / 126);
      Q.Outer[I] = Base < 0x1p-126 ? 0 : static_cast<float>(Base);
    } else {
      double Most =
          Scale.Max.value_or(Scale.Kind == ScaleKind::E4M3 ? 448 : 114688);
      double Encode = std::min(F32(F32(Most * G) / A), LargestF32);
      Q.Outer[I] = static_cast<float>(1 / Encode);
      Multiplier[I] = std::min(F32(Encode * F32(1 / G)), LargestF32);
    }
  }

  bool Stochastic = Spec.Rounding.Mode == RoundingMode::Stochastic;
  std::vector<double> Numbers = scaleNumbers(Scale.Kind);
  // The multiplier of a block; its scale goes to Q.
  auto ScaleOfBlock = [&](int64_t Row, int64_t C) -> double {
    const Region &Block = OfBlock[ScaleAt(Row, C)];
    double Outer = HasOuter ? Q.Outer[OuterAt(Row, C)] : 1;
    float &Stored = Q.Scales[ScaleAt(Row, C)];
    Stored = QuietNaN;
    double S = 0;
    switch (Scale.Kind) {
    case ScaleKind::F32:
    case ScaleKind::BF16:
      if (!Block.Finite)
        return 0;
      S = F32(Block.Max / G);
      if (Scale.Kind == ScaleKind::BF16 && S > 0 && !std::isinf(S)) {
        // Eight significant bits, or multiples of 2^-133.
        double Step = std::ldexp(1.0, std::max(floorLog2(S) - 7, -133));
        S = std::nearbyint(S / Step) * Step;
      }
      if (S > 0x1p126)
        return 0;
      Stored = S < 0x1p-126 ? 0 : static_cast<float>(S);
      return S < 0x1p-126 ? 0 : F32(1 / S);
    case ScaleKind::E4M3:
    case ScaleKind::UE5M3:
      if (!Block.Finite || std::isnan(Outer))
        return 0;
      Stored = searchScale(
          Numbers,
          std::min(F32(Block.Max * Multiplier[OuterAt(Row, C)]), LargestF32),
          Scale.Rule == ScaleRule::Ceil);
      return std::min(F32(1 / F32(Stored * Outer)), LargestF32);
    case ScaleKind::E8M0: {
      if (!Block.Finite)
        return 0;
      auto First = Y.begin() + Row * Kc + C / B * B;
      auto Last = Y.begin() + Row * Kc + std::min(Kc, (C / B + 1) * B);
      int E = searchExponent(Spec, Block.Max, std::vector<float>(First, Last));
      Stored = static_cast<float>(std::ldexp(1.0, E - 127));
      return std::ldexp(1.0, 127 - E);
    }
    case ScaleKind::Int: {
      Stored = 1;
      if (std::isnan(Outer) || Outer == 0)
        return 0;
      double Ratio = F32(Block.Max / F32(G * Outer));
      S = Stochastic ? std::ceil(Ratio) : std::nearbyint(Ratio);
      S = std::clamp(S, 1.0, 18.0);
      Stored = static_cast<float>(S);
      return F32(1 / F32(S * Outer));
    }
    }
    return 0;
  };
  double R = 0;
  for (int64_t Row = 0; Row < M; ++Row)
    for (int64_t C = 0; C < Kc; ++C) {
      if (C % B == 0)
        R = ScaleOfBlock(Row, C);
      if (R == 0)
        continue;
      double T = F32(static_cast<double>(Y[Row * Kc + C]) * R);
      size_t Index;
      if (!Stochastic) {
        Index = searchNearest(Levels, T);
      } else {
        unsigned Bits = Spec.Rounding.Bits;
        uint64_t PerCall = 128 / Bits, E = C % B;
        uint64_t Group =
            (Row * Blocks + C / B) * Ceil(B, PerCall) + E / PerCall;
        PhiloxCounter Words = philox4x32_10(
            {static_cast<uint32_t>(Group), static_cast<uint32_t>(Group >> 32),
             Spec.Random.Site, Spec.Random.Stream},
            {static_cast<uint32_t>(Spec.Random.Seed),
             static_cast<uint32_t>(Spec.Random.Seed >> 32)});
        uint64_t At = E % PerCall * Bits;
        uint64_t Draw = (uint64_t(Words[At / 32]) >> (At % 32)) &
                        ((uint64_t(1) << Bits) - 1);
        Index = searchStochastic(Spec, Levels, T, static_cast<uint32_t>(Draw),
                                 Bits);
      }
      bool Byte = Levels.size() > 8;
      uint8_t Sign = T < 0 && Levels[Index] != 0 ? (Byte ? 128 : 8) : 0;
      Q.Codes[Row * Kc + C] = static_cast<uint8_t>(Sign | Index);
    }
  return Q;
}

//===----------------------------------------------------------------------===//
// Calls of the library
//===----------------------------------------------------------------------===//

/// quantize() with outputs of the right size; reports a failure to gtest.
inline Quantized quantized(const std::vector<float> &X, const View &V,
                           const QuantizeSpec &Spec) {
  Quantized Q;
  Q.Codes.resize(elementCount(codesView(V, Spec)).value_or(0), 0xEE);
  Q.Scales.resize(elementCount(scalesView(V, Spec)).value_or(0), -1);
  Q.Outer.resize(elementCount(outerView(V, Spec)).value_or(0), -1);
  Status S = quantize(X, V, Spec, Q.Codes, Q.Scales, Q.Outer);
  EXPECT_TRUE(S.ok()) << S.message();
  return Q;
}

/// A single line of elements.
inline Quantized quantizedLine(const std::vector<float> &X,
                               const QuantizeSpec &Spec) {
  return quantized(X, {1, static_cast<int64_t>(X.size()), 1}, Spec);
}

/// Lines of a matrix [Rows, Length], quantized along its second dimension.
inline Quantized quantizedRows(const std::vector<float> &X, int64_t Rows,
                               int64_t Length, const QuantizeSpec &Spec) {
  return quantized(X, {Rows, Length, 1, Rows}, Spec);
}

/// dequantize(); V is the view of the codes.
inline std::vector<float> dequantized(const Quantized &Q, const View &V,
                                      const Format &F) {
  std::vector<float> Out(Q.Codes.size(), -1);
  Status S = dequantize(Q.Codes, Q.Scales, Q.Outer, V, F, Out);
  EXPECT_TRUE(S.ok()) << S.message();
  return Out;
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
  EXPECT_EQ(bitsOf(A.Outer), bitsOf(B.Outer));
}

/// A format in words, for messages.
inline std::string show(const QuantizeSpec &Spec) {
  return std::string(nameOf(Spec.Grid)) + " " + std::to_string(Spec.BlockRows) +
         "x" + std::to_string(Spec.Block) + " " +
         std::string(nameOf(Spec.Scale.Kind)) + "/" +
         std::string(nameOf(Spec.Scale.Rule)) + " tile " +
         std::to_string(Spec.Scale.Tile) + " room " +
         std::to_string(Spec.Scale.Room) + " rht " +
         std::to_string(Spec.Rht ? Spec.Rht->Size : 0) + " bits " +
         std::to_string(Spec.Rounding.Mode == RoundingMode::Stochastic
                            ? Spec.Rounding.Bits
                            : 0);
}

} // namespace ufp4::numerics::test

#endif // UFP4_UNITTESTS_NUMERICS_TESTSUPPORT_H

//===- Scale.cpp - The scales of blocks and of what lies above ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Scale.h"

#include "FloatEnvironment.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Numerics/Rounding.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace ufp4::numerics {

static constexpr float CanonicalNaN = std::bit_cast<float>(0x7FC00000u);
static constexpr float LargestF32 = std::numeric_limits<float>::max();
/// An f32 magnitude is finite when its bits are below these.
static constexpr uint32_t InfinityBits = 0x7F800000;
/// The largest integer scale, and the largest product of scale and code.
static constexpr float LargestInt = 18;
static constexpr float LargestIntOperand = 126;

std::string_view nameOf(ScaleKind Kind) {
  switch (Kind) {
  case ScaleKind::F32:
    return "f32";
  case ScaleKind::BF16:
    return "bf16";
  case ScaleKind::E4M3:
    return "e4m3";
  case ScaleKind::E8M0:
    return "e8m0";
  case ScaleKind::Int:
    return "int";
  case ScaleKind::UE5M3:
    return "ue5m3";
  }
  return "";
}

std::string_view nameOf(ScaleRule Rule) {
  switch (Rule) {
  case ScaleRule::Nearest:
    return "nearest";
  case ScaleRule::Floor:
    return "floor";
  case ScaleRule::Ceil:
    return "ceil";
  case ScaleRule::RCeil:
    return "rceil";
  case ScaleRule::RFloor:
    return "rfloor";
  case ScaleRule::Even:
    return "even";
  case ScaleRule::LeastError:
    return "mse";
  }
  return "";
}

const MiniFloat *miniFloatOf(ScaleKind Kind) {
  switch (Kind) {
  case ScaleKind::E4M3:
    return &E4M3FN;
  case ScaleKind::UE5M3:
    return &UE5M3;
  default:
    return nullptr;
  }
}

/// 2^Exponent for -127 <= Exponent <= 127.
static float powerOfTwo(int Exponent) { return std::ldexp(1.0f, Exponent); }

float decodeScale(ScaleKind Kind, uint8_t Byte) {
  if (const MiniFloat *Format = miniFloatOf(Kind))
    return decodeMiniFloat(*Format, Byte);
  if (Kind == ScaleKind::Int)
    return static_cast<float>(static_cast<int8_t>(Byte));
  if (Kind == ScaleKind::E8M0 && Byte != 255)
    return powerOfTwo(Byte - 127);
  return CanonicalNaN;
}

std::optional<uint8_t> encodeScale(ScaleKind Kind, float Number) {
  if (const MiniFloat *Format = miniFloatOf(Kind)) {
    if (Number < 0) // The sign of E4M3 is not used.
      return std::nullopt;
    return encodeMiniFloat(*Format, Number == 0 ? 0 : Number);
  }
  if (Kind == ScaleKind::Int) {
    if (!(Number >= 1 && Number <= LargestInt) || std::floor(Number) != Number)
      return std::nullopt;
    return static_cast<uint8_t>(Number);
  }
  if (Kind == ScaleKind::E8M0) {
    if (std::isnan(Number))
      return uint8_t(255);
    if (!(Number >= powerOfTwo(-127) && Number <= powerOfTwo(127)) ||
        powerOfTwo(std::ilogb(Number)) != Number)
      return std::nullopt;
    return static_cast<uint8_t>(std::ilogb(Number) + 127);
  }
  return std::nullopt;
}

uint32_t maxMagnitudeBits(std::span<const float> Values) {
  uint32_t Max = 0;
  for (float Value : Values)
    Max = std::max(Max, std::bit_cast<uint32_t>(Value) & 0x7FFFFFFF);
  return Max;
}

float targetLevel(const Grid &G, const ScaleSpec &Spec) {
  return static_cast<float>(static_cast<double>(G.maxLevel()) / Spec.Room);
}

//===----------------------------------------------------------------------===//
// Outer scales
//===----------------------------------------------------------------------===//

OuterScale scaleOfRegion(const Grid &G, const ScaleSpec &Spec,
                         uint32_t MaxBits) {
  if (!hasOuterScale(Spec.Kind))
    return {};
  if (!Spec.Amax && MaxBits >= InfinityBits)
    return {CanonicalNaN, 0};
  float Max = Spec.Amax.value_or(std::bit_cast<float>(MaxBits));

  if (Spec.Kind == ScaleKind::Int) {
    float Base = Max / LargestIntOperand;
    return {Base < 0x1p-126f ? 0 : Base, 0};
  }

  float Target = targetLevel(G, Spec);
  float LargestScale = Spec.Max.value_or(miniFloatOf(Spec.Kind)->Max);
  float Encode = std::min(LargestScale * Target / Max, LargestF32);
  return {1 / Encode, std::min(Encode * (1 / Target), LargestF32)};
}

//===----------------------------------------------------------------------===//
// Block scales
//===----------------------------------------------------------------------===//

static BlockScale wideScale(const Grid &G, const ScaleSpec &Spec, float Max) {
  float Scale = Max / targetLevel(G, Spec);
  if (Spec.Kind == ScaleKind::BF16)
    Scale = roundToBF16(Scale);
  if (Scale < 0x1p-126f)
    return {0, 0};
  if (Scale > 0x1p126f)
    return {CanonicalNaN, 0};
  return {Scale, 1 / Scale};
}

static BlockScale miniFloatScale(const ScaleSpec &Spec, const OuterScale &Outer,
                                 float Max) {
  float Quotient = std::min(Max * Outer.Multiplier, LargestF32);
  float Scale = roundToMiniFloat(*miniFloatOf(Spec.Kind), Quotient,
                                 Spec.Rule == ScaleRule::Ceil
                                     ? MiniRounding::Up
                                     : MiniRounding::NearestEven);
  return {Scale, std::min(1 / (Scale * Outer.Scale), LargestF32)};
}

static BlockScale intScale(const Grid &G, const ScaleSpec &Spec,
                           const OuterScale &Outer, float Max, bool RoundUp) {
  // Neither a zero tile nor one that is not finite has codes.
  if (!(Outer.Scale > 0))
    return {1, 0};
  float Quotient = Max / (targetLevel(G, Spec) * Outer.Scale);
  float Nearest = std::min(Quotient, LargestInt);
  float Integer = std::floor(Nearest);
  float Fraction = Nearest - Integer;
  bool IsOdd = std::fmod(Integer, 2.0f) != 0;
  if (RoundUp ? Fraction > 0 : Fraction > 0.5f || (Fraction == 0.5f && IsOdd))
    Integer += 1;
  float Scale = std::max(Integer, 1.0f);
  return {Scale, 1 / (Scale * Outer.Scale)};
}

/// The exponent field of an f32 magnitude: 0 for subnormals and zero.
static int exponentField(uint32_t MagnitudeBits) {
  return static_cast<int>(MagnitudeBits >> 23);
}

static int clampExponent(int Exponent) { return std::clamp(Exponent, 0, 254); }

/// max / gmax up to a power of two.
static int quotientUp(const Grid &G, uint32_t MaxBits) {
  float Quotient = std::bit_cast<float>(MaxBits) / G.maxLevel();
  if (Quotient <= 0x1p-127f)
    return 0;
  // The mantissa's full range carries into the exponent unless it is zero.
  return clampExponent(
      exponentField(std::bit_cast<uint32_t>(Quotient) + 0x7FFFFF));
}

/// Of RCeil's exponent and the two below it, the one whose codes have the least
/// squared error, in units of RCeil's scale.
static int leastErrorExponent(const Grid &G, uint32_t MaxBits,
                              std::span<const float> Values) {
  int Largest = quotientUp(G, MaxBits);
  float Reciprocal = powerOfTwo(127 - Largest);
  int Best = Largest;
  float LeastError = std::numeric_limits<float>::infinity();
  for (int Below = 0; Below <= 2 && Below <= Largest; ++Below) {
    float Factor = powerOfTwo(Below);
    float Error = 0;
    for (float Value : Values) {
      float Scaled = Value * Reciprocal;
      float Level = roundNearest(G, Scaled * Factor);
      float Difference = Level / Factor - Scaled;
      Error += Difference * Difference;
    }
    if (Error < LeastError) {
      LeastError = Error;
      Best = Largest - Below;
    }
  }
  return Best;
}

int scaleExponentOf(const Grid &G, ScaleRule Rule, uint32_t MaxBits,
                    std::span<const float> Values) {
  int LevelExponent = std::ilogb(G.maxLevel());
  switch (Rule) {
  case ScaleRule::Nearest:
  case ScaleRule::Floor:
    return clampExponent(exponentField(MaxBits) - LevelExponent);
  case ScaleRule::Ceil: {
    bool HasMantissa = (MaxBits & 0x7FFFFF) != 0;
    return clampExponent(exponentField(MaxBits) - LevelExponent + HasMantissa);
  }
  case ScaleRule::RCeil:
    return quotientUp(G, MaxBits);
  case ScaleRule::RFloor: {
    float Quotient = std::bit_cast<float>(MaxBits) / G.maxLevel();
    return clampExponent(exponentField(std::bit_cast<uint32_t>(Quotient)));
  }
  case ScaleRule::Even: {
    // Half of the element's last place: a carry reaches the exponent.
    int Half = 22 - std::max(G.MantissaBits, 0);
    return clampExponent(exponentField(MaxBits + (1u << Half)) - LevelExponent);
  }
  case ScaleRule::LeastError:
    return leastErrorExponent(G, MaxBits, Values);
  }
  return 0;
}

BlockScale scaleOfBlock(const Grid &G, const ScaleSpec &Spec,
                        const OuterScale &Outer, uint32_t MaxBits, bool RoundUp,
                        std::span<const float> Values) {
  float Max = std::bit_cast<float>(MaxBits);
  if (Spec.Kind == ScaleKind::Int)
    return intScale(G, Spec, Outer, Max, RoundUp);
  if (MaxBits >= InfinityBits || std::isnan(Outer.Scale))
    return {CanonicalNaN, 0};
  switch (Spec.Kind) {
  case ScaleKind::E4M3:
  case ScaleKind::UE5M3:
    return miniFloatScale(Spec, Outer, Max);
  case ScaleKind::E8M0: {
    int Exponent = scaleExponentOf(G, Spec.Rule, MaxBits, Values) - 127;
    return {powerOfTwo(Exponent), powerOfTwo(-Exponent)};
  }
  default:
    return wideScale(G, Spec, Max);
  }
}

} // namespace ufp4::numerics

//===- MiniFloat.cpp - 8-bit floating-point formats -----------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/MiniFloat.h"

#include "FloatEnvironment.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace ufp4::numerics {

static constexpr float CanonicalNaN = std::bit_cast<float>(0x7FC00000u);

/// The exponent of the last mantissa bit of numbers as large as Magnitude.
static int lastPlace(const MiniFloat &Format, double Magnitude) {
  // ilogb(0) is far below every exponent.
  return std::max(std::ilogb(Magnitude), 1 - Format.Bias) - Format.MantissaBits;
}

float roundToMiniFloat(const MiniFloat &Format, float Value,
                       MiniRounding Rounding) {
  if (std::isnan(Value))
    return CanonicalNaN;
  if (!Format.HasSign && std::signbit(Value))
    return 0;
  // In f64, where scaling any f32 by these powers of two is exact.
  double Magnitude = std::min(std::fabs(Value), Format.Max);
  double Step = std::ldexp(1.0, lastPlace(Format, Magnitude));
  double Steps = Magnitude / Step;
  double Whole = std::floor(Steps);
  double Fraction = Steps - Whole;
  bool WholeIsOdd = std::fmod(Whole, 2) != 0;
  bool Away = Rounding == MiniRounding::Up
                  ? Fraction > 0
                  : Fraction > 0.5 || (Fraction == 0.5 && WholeIsOdd);
  float Rounded = static_cast<float>((Away ? Whole + 1 : Whole) * Step);
  return std::copysign(std::min(Rounded, Format.Max), Value);
}

float decodeMiniFloat(const MiniFloat &Format, uint8_t Byte) {
  unsigned Width = Format.ExponentBits + Format.MantissaBits;
  unsigned AllOnes = (1u << Width) - 1;
  unsigned Magnitude = Byte & AllOnes;
  unsigned Mantissa = Magnitude & ((1u << Format.MantissaBits) - 1);
  int Field = static_cast<int>(Magnitude >> Format.MantissaBits);
  bool LargestField = Field == (1 << Format.ExponentBits) - 1;
  if (Magnitude == AllOnes ||
      (Format.HasInfinity && LargestField && Mantissa != 0))
    return CanonicalNaN;
  float Number;
  if (Format.HasInfinity && LargestField) {
    Number = std::numeric_limits<float>::infinity();
  } else {
    unsigned Hidden = Field == 0 ? 0 : 1u << Format.MantissaBits;
    Number = std::ldexp(static_cast<float>(Mantissa | Hidden),
                        std::max(Field, 1) - Format.Bias - Format.MantissaBits);
  }
  bool Negative = Format.HasSign && (Byte >> Width & 1);
  return Negative ? -Number : Number;
}

std::optional<uint8_t> encodeMiniFloat(const MiniFloat &Format, float Number) {
  unsigned Width = Format.ExponentBits + Format.MantissaBits;
  if (std::isnan(Number))
    return static_cast<uint8_t>((1u << Width) - 1);
  if (roundToMiniFloat(Format, Number) != Number)
    return std::nullopt;
  if (!Format.HasSign && std::signbit(Number))
    return std::nullopt;
  int Place = lastPlace(Format, std::fabs(Number));
  unsigned Steps = static_cast<unsigned>(std::ldexp(std::fabs(Number), -Place));
  // A normal number has its hidden bit in Steps: it makes the exponent field
  // one larger than that of a subnormal with the same last place.
  int FieldBelow = Place + Format.MantissaBits - (1 - Format.Bias);
  unsigned Byte =
      Steps + (static_cast<unsigned>(FieldBelow) << Format.MantissaBits);
  if (std::signbit(Number))
    Byte |= 1u << Width;
  return static_cast<uint8_t>(Byte);
}

} // namespace ufp4::numerics

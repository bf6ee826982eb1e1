//===- Numbers.h - scalars of registers as numbers --------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_SIMULATE_NUMBERS_H
#define UFP4_LIB_SIMULATE_NUMBERS_H

#include "ufp4/Numerics/BFloat16.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace mlir::ufp4::simulate {

/// Rounds to nearest even: a float of `exponentBits` and `mantissaBits`, with
/// infinities. What is NaN is a NaN without a sign.
inline uint32_t encodeFloat(double x, unsigned exponentBits,
                            unsigned mantissaBits) {
  int bias = (1 << (exponentBits - 1)) - 1;
  uint32_t infinity = ((1u << exponentBits) - 1) << mantissaBits;
  uint32_t sign = std::signbit(x) ? 1u << (exponentBits + mantissaBits) : 0;
  if (std::isnan(x))
    return infinity | (infinity - 1) >> 1 | ((1u << mantissaBits) - 1);
  double magnitude = std::fabs(x);
  if (magnitude == 0)
    return sign;
  int exponent = std::isinf(x) ? bias + 1 : std::ilogb(magnitude);
  if (exponent > bias)
    return sign | infinity;
  exponent = std::max(exponent, 1 - bias);
  // Exact: a scaling by a power of two.
  double units =
      std::ldexp(magnitude, static_cast<int>(mantissaBits) - exponent);
  double rounded = std::nearbyint(units);
  auto bits = static_cast<uint32_t>(rounded) +
              (static_cast<uint32_t>(exponent + bias - 1) << mantissaBits);
  return sign | std::min(bits, infinity);
}

inline double decodeFloat(uint32_t bits, unsigned exponentBits,
                          unsigned mantissaBits) {
  int bias = (1 << (exponentBits - 1)) - 1;
  uint32_t mantissa = bits & ((1u << mantissaBits) - 1);
  uint32_t field = bits >> mantissaBits & ((1u << exponentBits) - 1);
  double sign = bits >> (exponentBits + mantissaBits) & 1 ? -1 : 1;
  if (field == (1u << exponentBits) - 1)
    return sign * (mantissa ? std::numeric_limits<double>::quiet_NaN()
                            : std::numeric_limits<double>::infinity());
  if (field == 0)
    return sign *
           std::ldexp(mantissa, 1 - bias - static_cast<int>(mantissaBits));
  return sign * std::ldexp((1u << mantissaBits) + mantissa,
                           static_cast<int>(field) - bias -
                               static_cast<int>(mantissaBits));
}

/// x + y, exact where it fits, and otherwise odd in the last place: rounding it
/// once more rounds the exact sum.
inline double addToOdd(double x, double y) {
  double sum = x + y;
  if (!std::isfinite(sum))
    return sum;
  double back = sum - x;
  double error = (x - (sum - back)) + (y - back);
  auto bits = std::bit_cast<uint64_t>(sum);
  if (error == 0 || bits & 1)
    return sum;
  bool isUp = (error > 0) == (sum > 0);
  return std::bit_cast<double>(isUp ? bits + 1 : bits - 1);
}

// How scalars of each type are computed with. `put` gives the one NaN that
// NVIDIA's arithmetic gives (PTX ISA, "Floating Point Instructions": the
// canonical NaN).

struct AsF32 {
  using Word = uint32_t;
  using Number = float;
  static float get(uint32_t x) { return std::bit_cast<float>(x); }
  static uint32_t put(float x) {
    return x != x ? 0x7FFFFFFFu : std::bit_cast<uint32_t>(x);
  }
  static float fma(float x, float y, float z) { return std::fma(x, y, z); }
};

struct AsF64 {
  using Word = uint64_t;
  using Number = double;
  static double get(uint64_t x) { return std::bit_cast<double>(x); }
  static uint64_t put(double x) {
    return x != x ? 0x7FF8000000000000ull : std::bit_cast<uint64_t>(x);
  }
  static double fma(double x, double y, double z) { return std::fma(x, y, z); }
};

struct AsF16 {
  using Word = uint32_t;
  using Number = double;
  static double get(uint32_t x) { return decodeFloat(x, 5, 10); }
  static uint32_t put(double x) { return encodeFloat(x, 5, 10); }
  static double fma(double x, double y, double z) { return addToOdd(x * y, z); }
};

struct AsBF16 {
  using Word = uint32_t;
  using Number = double;
  static double get(uint32_t x) { return std::bit_cast<float>(x << 16); }
  static uint32_t put(double x) { return encodeFloat(x, 8, 7); }
  static double fma(double x, double y, double z) { return addToOdd(x * y, z); }
};

} // namespace mlir::ufp4::simulate

#endif // UFP4_LIB_SIMULATE_NUMBERS_H

//===- GPUArithmeticTest.cpp - short spellings give the contract's bits ---===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What GPUArithmetic.cpp says of its formulas, on all numbers that matter. That
// it emits these formulas is GPUQuantizeTest's to show.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/GPUArithmetic.h"
#include "ufp4/Numerics/Rounding.h"

#include "gtest/gtest.h"

#include <bit>
#include <cfenv>
#include <cmath>
#include <random>

namespace num = ::ufp4::numerics;
using mlir::ufp4::GPUArithmetic;

#if defined(__x86_64__) && !defined(__FMA__)
#define WITH_FMA __attribute__((target_clones("default", "fma")))
#else
#define WITH_FMA
#endif

static uint32_t bitsOf(float x) { return std::bit_cast<uint32_t>(x); }
static float toFloat(uint32_t bits) { return std::bit_cast<float>(bits); }

namespace {
struct Quotients {
  long wrongNormal, wrongByte;
};
} // namespace

/// The byte of rule rceil for a quotient.
static uint32_t getPower(float q) {
  uint32_t bits = bitsOf(q);
  return bits <= 0x400000 ? 0 : (bits + 0x7FFFFF) >> 23;
}

/// Compares a / level with its short form for all a whose bits are in a range.
WITH_FMA static Quotients compareQuotients(float level, uint32_t first,
                                           uint32_t end) {
  Quotients result = {0, 0};
  auto c = static_cast<float>(1.0 / static_cast<double>(level));
  for (uint32_t i = first; i < end; ++i) {
    float a = toFloat(i), q = a * c;
    float e = __builtin_fmaf(-level, q, a);
    float s = __builtin_fmaf(e, c, q), expected = a / level;
    if (bitsOf(s) == bitsOf(expected))
      continue;
    result.wrongNormal += s >= 0x1p-126f || expected >= 0x1p-126f;
    result.wrongByte += getPower(s) != getPower(expected);
  }
  return result;
}

// The steps scale with a power of two, as long as the rest is no subnormal
// number: all numbers below 2^-97, where it may be, one binade above, and the
// last, where a step could overflow.
TEST(GPUArithmetic, DivisionByLevels) {
  for (double level : GPUArithmetic::getExactDivisors())
    for (auto [first, end] : {std::pair<uint32_t, uint32_t>{0, 30u << 23},
                              {127u << 23, 128u << 23},
                              {254u << 23, 255u << 23}}) {
      Quotients q = compareQuotients(static_cast<float>(level), first, end);
      EXPECT_EQ(q.wrongNormal, 0) << level << " from " << first;
      EXPECT_EQ(q.wrongByte, 0) << level << " from " << first;
    }
  EXPECT_TRUE(std::isnan(std::fma(-7.0f, INFINITY, INFINITY)));
}

namespace {
struct Reciprocals {
  long wrong, wrongOnAMD, tried;
  uint32_t x, approximation;
};
} // namespace

WITH_FMA static Reciprocals compareReciprocals() {
  Reciprocals result = {0, 0, 0, 0, 0};
  for (uint32_t i = 127u << 23; i < 128u << 23; ++i) {
    float x = toFloat(i), expected = 1.0f / x;
    double exact = 1.0 / static_cast<double>(x);
    double ulp = x == 1 ? 0x1p-23 : 0x1p-24;
    for (int step = -2; step <= 2; ++step) {
      float r = toFloat(bitsOf(expected) + step);
      if (std::fabs(r - exact) > ulp)
        continue;
      ++result.tried;
      float y = __builtin_fmaf(r, __builtin_fmaf(-x, r, 1.0f), r);
      // A significand of ones has the number after a power of two.
      uint32_t fixed = bitsOf(y) | (i << 9 == 0xFFFFFE00);
      result.wrongOnAMD += fixed != bitsOf(expected);
      if (bitsOf(y) == bitsOf(expected))
        continue;
      ++result.wrong;
      result.x = i;
      result.approximation = bitsOf(r);
    }
  }
  return result;
}

// One step of Newton from every approximation within an ulp, for all
// significands. A single pair fails, and NVIDIA's machines do not have it: they
// approximate 1 / 0x3FFFFFFF by 0x3F000001. For AMD's it is mended.
TEST(GPUArithmetic, Reciprocals) {
  Reciprocals r = compareReciprocals();
  EXPECT_GT(r.tried, 2 << 23);
  EXPECT_EQ(r.wrong, 1);
  EXPECT_EQ(r.wrongOnAMD, 0);
  EXPECT_EQ(r.x, 0x3FFFFFFFu);
  EXPECT_EQ(r.approximation, 0x3F000000u);
}

static float addTowardsZero(float x, float y) {
  volatile float a = x, b = y;
  std::fesetround(FE_TOWARDZERO);
  volatile float sum = a + b;
  std::fesetround(FE_TONEAREST);
  return sum;
}

/// Numbers from -limit to limit: random ones, small ones, and those around
/// multiples of 1/256.
static std::vector<float> makeNumbers(float limit) {
  std::mt19937 engine(1);
  std::uniform_real_distribution<float> uniform(-limit, limit);
  std::vector<float> numbers = {0.0f,       -0.0f,    0x1p-149f,
                                -0x1p-149f, 0x1p-30f, -0x1p-30f};
  for (int i = 0; i < 2000; ++i)
    numbers.push_back(uniform(engine));
  for (int i = 0; i * 0x1p-3f <= limit; ++i)
    for (int d = -1; d <= 1; ++d)
      for (float sign : {-1.0f, 1.0f}) {
        float x = static_cast<float>(i) * 0x1p-3f;
        numbers.push_back(sign * toFloat(bitsOf(x) + (x == 0 ? 0 : d)));
      }
  return numbers;
}

/// noise + t but for what t has below the last place of the noise, as AMD's
/// chips compute it.
static float addNoise(float t, float noise, unsigned width) {
  float places = std::floor(t * std::ldexp(1.0f, width + 1));
  return std::fma(places, std::ldexp(1.0f, -1 - static_cast<int>(width)),
                  noise);
}

// floor(t + (b + 1/2) / 2^n) by two truncating additions, or without any.
TEST(GPUArithmetic, StochasticRoundingOfE1M2) {
  const num::Grid &grid = num::getGrid(num::GridKind::E1M2);
  for (float t : makeNumbers(7))
    for (unsigned width : {8u, 16u})
      for (uint32_t b = 0; b < 1u << width; b += width == 8 ? 1 : 251) {
        float noise = width == 8 ? toFloat(0x43080080 | b << 8)
                                 : toFloat(0x41000008 | b << 4);
        float sum = addTowardsZero(addTowardsZero(t, noise), 0x1p23f);
        float level = sum - (0x1p23f + (width == 8 ? 136 : 8));
        float clamped = std::fmax(std::fmin(t, 7.0f), -7.0f);
        ASSERT_EQ(level, num::roundStochastic(grid, clamped, b, width))
            << t << " " << b;
        ASSERT_EQ(bitsOf(sum) & 15, static_cast<uint32_t>(8 + level));
        ASSERT_FALSE(std::signbit(level) && level == 0);
        float other = std::floor(addNoise(t, noise, width)) + 0x1p23f;
        ASSERT_EQ(bitsOf(other), bitsOf(sum)) << t << " " << b;
      }
}

// The same, and rounding to nearest, in steps that depend on the magnitude.
TEST(GPUArithmetic, RoundingOfE2M1) {
  const num::Grid &grid = num::getGrid(num::GridKind::E2M1);
  for (float t : makeNumbers(6)) {
    float clamped = std::fmax(std::fmin(t, 6.0f), -6.0f);
    uint32_t power = std::max(bitsOf(clamped) & 0x7F800000u, 0x3F800000u);
    auto timesStep = [&](uint32_t bits) {
      return toFloat(power + bits - 0x40000000u);
    };
    float rounder = timesStep(bitsOf(0x1.8p23f));
    float nearest = clamped + rounder;
    nearest -= rounder;
    ASSERT_EQ(nearest, num::roundNearest(grid, clamped)) << t;
    ASSERT_FALSE(std::signbit(nearest) && nearest == 0);
    for (uint32_t b = 0; b < 256; ++b) {
      float sum = addTowardsZero(clamped, timesStep(0x43080080 | b << 8));
      sum = addTowardsZero(sum, timesStep(bitsOf(0x1p23f)));
      float level = sum - timesStep(bitsOf(0x1p23f + 136));
      ASSERT_EQ(level, num::roundStochastic(grid, clamped, b, 8))
          << t << " " << b;
      ASSERT_FALSE(std::signbit(level) && level == 0);
      // In units of the step.
      sum = addNoise(clamped * toFloat(0x7F800000u - power),
                     toFloat(0x43080080 | b << 8), 8);
      float other = (std::floor(sum) - 136) * (toFloat(power) * 0.5f);
      ASSERT_EQ(bitsOf(other), bitsOf(level)) << t << " " << b;
    }
  }
}

// Eight nibbles 8 + level to codes at once.
TEST(GPUArithmetic, NibblesToCodes) {
  for (int level = -7; level <= 7; ++level)
    for (int other = -7; other <= 7; ++other)
      for (int position = 0; position < 8; ++position) {
        uint32_t p = 0, expected = 0;
        for (int i = 0; i < 8; ++i) {
          int l = i == position ? level : other;
          p |= static_cast<uint32_t>(8 + l) << (4 * i);
          expected |= static_cast<uint32_t>(l < 0 ? 8 - l : l) << (4 * i);
        }
        uint32_t n = ~p & 0x88888888u, one = n >> 3;
        uint32_t code = (((p ^ (n - one)) & 0x77777777u) + one) | n;
        ASSERT_EQ(code, expected) << level << " " << other;
      }
}

// Integer scales: the quotient by a reciprocal and two corrections gives the
// integers of the contract. Bases of all exponents, quotients around integers
// and halves.
TEST(GPUArithmetic, IntegerScales) {
  std::mt19937 engine(1);
  for (int exponent = -126; exponent <= 120; ++exponent)
    for (int i = 0; i < 40; ++i) {
      float base = std::ldexp(1.0f + (engine() >> 9) * 0x1p-23f, exponent);
      float derived = base * 7;
      float factor = base < 0x1p-60f ? 0x1p64f : 1.0f;
      float d = derived * factor, y = 1.0f / d;
      for (int half = 1; half <= 37; ++half)
        for (int step = -1; step <= 1; ++step) {
          float a = static_cast<float>(half * 0.5 * derived);
          a = toFloat(bitsOf(a) + step);
          if (!std::isfinite(a))
            continue;
          float n = a * factor, q = n * y;
          for (int j = 0; j < 2; ++j)
            q = std::fma(std::fma(-d, q, n), y, q);
          ASSERT_EQ(q, a / derived) << a << " " << base;
        }
    }
}

namespace {
struct IntegerQuotients {
  long tried, wrongNearest, wrongUp;
};
} // namespace

/// Compares the integers that one correction gives with those of the quotient
/// for every `stride`-th significand of the divisor and for dividends around
/// all halves and integers up to 18.5.
WITH_FMA static IntegerQuotients compareIntegers(uint32_t stride) {
  IntegerQuotients result = {0, 0, 0};
  for (uint32_t i = 127u << 23; i < 128u << 23; i += stride) {
    float d = toFloat(i), y = 1.0f / d;
    for (int half = 1; half <= 37; ++half) {
      uint32_t middle = bitsOf(static_cast<float>(half * 0.5 * d));
      for (int step = -2; step <= 2; ++step) {
        float n = toFloat(middle + step), exact = n / d, q = n * y;
        q = __builtin_fmaf(__builtin_fmaf(-d, q, n), y, q);
        q = q > 1 ? q : 1;
        exact = exact > 1 ? exact : 1;
        ++result.tried;
        result.wrongNearest += q + 0x1.8p23f != exact + 0x1.8p23f;
        result.wrongUp += std::ceil(q) != std::ceil(exact);
      }
    }
  }
  return result;
}

// Two units in the last place further off, a quotient that is wrong by two
// units decides nothing. A prime stride: a sixteenth takes a second, and all
// of them, tried once, gave no wrong integer either.
TEST(GPUArithmetic, IntegerQuotients) {
  IntegerQuotients q = compareIntegers(17);
  EXPECT_GT(q.tried, 90000000);
  EXPECT_EQ(q.wrongNearest, 0);
  EXPECT_EQ(q.wrongUp, 0);
}

// Words of four levels plus 8, or 7, times c: signed bytes.
TEST(GPUArithmetic, ProductsOfWords) {
  for (uint32_t c = 1; c <= 18; ++c)
    for (int level = -7; level <= 7; ++level)
      for (int other = -7; other <= 7; ++other)
        for (int position = 0; position < 4; ++position) {
          uint32_t eights = 0, sevens[2] = {0, 0}, expected = 0;
          for (int i = 0; i < 4; ++i) {
            int l = i == position ? level : other;
            eights |= static_cast<uint32_t>(8 + l) << (8 * i);
            sevens[i % 2] |= static_cast<uint32_t>(7 + l) << (8 * (i - i % 2));
            auto product = static_cast<uint8_t>(static_cast<int>(c) * l);
            expected |= static_cast<uint32_t>(product) << (8 * i);
          }
          uint32_t word = c * eights + (0x80808080u - c * 0x08080808u);
          ASSERT_EQ(word ^ 0x80808080u, expected) << c << " " << level;
          word = c * sevens[0] + 256 * c * sevens[1] +
                 (0x80808080u - c * 0x07070707u);
          ASSERT_EQ(word ^ 0x80808080u, expected) << c << " " << level;
        }
}

// floor(t + (b + 1/2) / 2^8) by one truncating addition, in the third byte.
TEST(GPUArithmetic, StochasticRoundingInTheThirdByte) {
  const num::Grid &grid = num::getGrid(num::GridKind::E1M2);
  for (float t : makeNumbers(7))
    for (uint32_t b = 0; b < 256; ++b) {
      float sum = addTowardsZero(t, toFloat(0x43080080 | b << 8));
      float clamped = std::fmax(std::fmin(t, 7.0f), -7.0f);
      float level = num::roundStochastic(grid, clamped, b, 8);
      ASSERT_EQ(bitsOf(sum) >> 16 & 255, static_cast<uint32_t>(8 + level))
          << t << " " << b;
    }
}

// The larger of |a + b| and |a - b| is |a| + |b|, each rounded.
TEST(GPUArithmetic, LargerOfSumAndDifference) {
  std::mt19937 engine(1);
  for (int i = 0; i < 3000000; ++i) {
    // Exponents that are near each other, or any.
    uint32_t x = engine(), y = engine();
    if (i % 2)
      y = (y & 0x80FFFFFF) | ((x & 0x7F000000) ^ (engine() & 0x03000000));
    float a = toFloat(x), b = toFloat(y);
    if (!std::isfinite(a) || !std::isfinite(b))
      continue;
    ASSERT_EQ(std::fmax(std::fabs(a + b), std::fabs(a - b)),
              std::fabs(a) + std::fabs(b))
        << a << " " << b;
  }
}

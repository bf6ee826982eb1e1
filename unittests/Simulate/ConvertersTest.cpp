//===- ConvertersTest.cpp - the model's converters ------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../lib/Simulate/Converters.h"

#include "llvm/ADT/APFloat.h"
#include "gtest/gtest.h"

#include <bit>
#include <cmath>

using namespace mlir::ufp4::simulate;

namespace {
struct Format {
  ElementFormat format;
  const llvm::fltSemantics &semantics;
  float largest;
};
} // namespace

static std::vector<Format> getFormats() {
  return {{ElementFormat::E2M1, llvm::APFloat::Float4E2M1FN(), 6},
          {ElementFormat::E2M3, llvm::APFloat::Float6E2M3FN(), 7.5f},
          {ElementFormat::E3M2, llvm::APFloat::Float6E3M2FN(), 28},
          {ElementFormat::E4M3, llvm::APFloat::Float8E4M3FN(), 448},
          {ElementFormat::E5M2, llvm::APFloat::Float8E5M2(), 57344}};
}

static float decodeNumber(const Format &format, uint32_t code) {
  return llvm::APFloat(
             format.semantics,
             llvm::APInt(llvm::APFloat::getSizeInBits(format.semantics), code))
      .convertToFloat();
}

// All bf16 numbers, and the f32 numbers next to them, as LLVM rounds them.
TEST(Converters, Nearest) {
  for (const Format &format : getFormats())
    for (uint32_t bits = 0; bits < 0x10000; ++bits)
      for (uint32_t low : {0u, 1u, 0x8000u, 0xFFFFu}) {
        auto x = std::bit_cast<float>(bits << 16 | low);
        if (std::isnan(x))
          continue;
        float clamped = std::min(std::max(x, -format.largest), format.largest);
        llvm::APFloat expected(clamped);
        bool loses = false;
        expected.convert(format.semantics, llvm::APFloat::rmNearestTiesToEven,
                         &loses);
        ASSERT_EQ(convertToNearest(format.format, x, Overflow::Saturate),
                  expected.bitcastToAPInt().getZExtValue())
            << x;
      }
}

TEST(Converters, SpecialNumbers) {
  using enum ElementFormat;
  float inf = INFINITY;
  EXPECT_EQ(convertToNearest(E2M1, NAN, Overflow::Saturate), 7u);
  EXPECT_EQ(convertToNearest(E2M3, NAN, Overflow::Saturate), 0x1Fu);
  EXPECT_EQ(convertToNearest(E4M3, NAN, Overflow::Saturate), 0x7Fu);
  EXPECT_EQ(convertToNearest(E5M2, NAN, Overflow::Saturate), 0x7Fu);
  EXPECT_EQ(convertToNearest(E4M3, -inf, Overflow::Saturate), 0xFEu);
  EXPECT_EQ(convertToNearest(E4M3, 463.9f, Overflow::Special), 0x7Eu);
  EXPECT_EQ(convertToNearest(E4M3, 464.0f, Overflow::Special), 0x7Fu);
  EXPECT_EQ(convertToNearest(E5M2, -61440.0f, Overflow::Special), 0xFCu);
  EXPECT_EQ(convertByChance(E2M1, NAN, 0), 7u);
  EXPECT_EQ(convertByChance(E2M1, -inf, 0xFFFF), 0xFu);
  EXPECT_EQ(convertByChance(E4M3, NAN, 0), 0x7Fu);
}

// Of all random bits, as many go away from zero as the position between the
// neighbours says, rounded down to a multiple of 2^-16.
TEST(Converters, Chance) {
  for (const Format &format : getFormats())
    for (float x : {0.0f, 0.3f, -0.3f, 0x1p-20f, 0.7071f, -1.0f, 1.25f, 2.9f,
                    -5.99f, 5.0f + 0x1p-20f}) {
      uint32_t none = convertByChance(format.format, x, 0),
               all = convertByChance(format.format, x, 0xFFFF);
      double low = decodeNumber(format, none), high = decodeNumber(format, all);
      EXPECT_EQ(std::signbit(low), std::signbit(x));
      EXPECT_LE(std::fabs(low), std::fabs(x));
      uint32_t count = 0;
      for (uint32_t random = 0; random < 0x10000; ++random) {
        uint32_t code = convertByChance(format.format, x, random);
        ASSERT_TRUE(code == none || code == all);
        count += code != none;
      }
      if (none == all) {
        // On a number, or nearer to it than the random bits tell apart.
        EXPECT_NEAR(low, x, 0x1p-15);
        continue;
      }
      EXPECT_EQ(all, none + 1) << x;
      double position = (x - low) / (high - low);
      EXPECT_EQ(count, std::floor(position * 65536)) << x;
    }
}

// The table of the probe: bits by their places, the highest first.
TEST(Converters, RandomBits) {
  using enum ElementFormat;
  auto bitsOf = [](ElementFormat format, unsigned operand) {
    std::vector<int> places(16, -1);
    for (int bit = 0; bit < 32; ++bit) {
      uint32_t got = getRandomBits(format, operand, 1u << bit);
      if (got) {
        EXPECT_TRUE(std::has_single_bit(got));
        places[15 - std::countr_zero(got)] = bit;
      }
    }
    return places;
  };
  auto run = [](std::vector<int> ends) {
    std::vector<int> places;
    for (size_t i = 0; i < ends.size(); i += 2)
      for (int step = ends[i] < ends[i + 1] ? 1 : -1, bit = ends[i];;
           bit += step) {
        places.push_back(bit);
        if (bit == ends[i + 1])
          break;
      }
    return places;
  };
  for (ElementFormat format : {E2M3, E3M2, E4M3, E5M2}) {
    EXPECT_EQ(bitsOf(format, 0), run({16, 31}));
    EXPECT_EQ(bitsOf(format, 1), run({31, 16}));
    EXPECT_EQ(bitsOf(format, 2), run({0, 15}));
    EXPECT_EQ(bitsOf(format, 3), run({15, 0}));
  }
  EXPECT_EQ(bitsOf(E2M1, 0), run({8, 15, 24, 31}));
  EXPECT_EQ(bitsOf(E2M1, 1), run({31, 24, 15, 8}));
  EXPECT_EQ(bitsOf(E2M1, 2), run({0, 7, 16, 23}));
  EXPECT_EQ(bitsOf(E2M1, 3), run({23, 16, 7, 0}));
}

//===- MatrixArithmeticTest.cpp - sums of matrix instructions -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Simulate/MatrixArithmetic.h"

#include "gtest/gtest.h"

#include <bit>
#include <cmath>
#include <random>

using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

namespace {

double toDouble(ElementFormat format, Decoded x) {
  return std::ldexp(x.significand, x.exponent - int(getFractionBits(format)));
}

TEST(MatrixArithmetic, elementsAreTheNumbersThatTheirBitsName) {
  // Of each format: its largest number, its smallest, and 1.
  struct {
    ElementFormat format;
    uint32_t largest, smallest, one;
    double largestValue, smallestValue;
  } const forms[] = {
      {ElementFormat::E2M1, 0x7, 0x1, 0x2, 6, 0.5},
      {ElementFormat::E2M3, 0x1F, 0x01, 0x08, 7.5, 0.125},
      {ElementFormat::E3M2, 0x1F, 0x01, 0x0C, 28, 0x1p-4},
      {ElementFormat::E4M3, 0x7E, 0x01, 0x38, 448, 0x1p-9},
      {ElementFormat::E5M2, 0x7B, 0x01, 0x3C, 57344, 0x1p-16},
      {ElementFormat::F16, 0x7BFF, 0x0001, 0x3C00, 65504, 0x1p-24},
      {ElementFormat::BF16, 0x7F7F, 0x0001, 0x3F80, 0x1.FEp127, 0x1p-133}};
  for (const auto &form : forms) {
    unsigned sign = 1u << (getElementBits(form.format) - 1);
    auto value = [&](uint32_t bits) {
      return toDouble(form.format, decode(form.format, bits));
    };
    EXPECT_EQ(value(form.largest), form.largestValue);
    EXPECT_EQ(value(form.smallest), form.smallestValue);
    EXPECT_EQ(value(form.one), 1);
    EXPECT_EQ(value(form.one | sign), -1);
    EXPECT_EQ(value(0), 0);
  }
  EXPECT_EQ(decode(ElementFormat::E4M3, 0x7F).exponent, kNaN);
  EXPECT_EQ(decode(ElementFormat::E5M2, 0x7C).exponent, kInfinity);
  EXPECT_EQ(decode(ElementFormat::BF16, 0xFF80).exponent, kInfinity);
}

TEST(MatrixArithmetic, packedElementsLieWithoutGaps) {
  const uint8_t bytes[] = {0b01000001, 0b00010000, 0b10000011};
  Decoded got[4];
  decode(ElementFormat::E2M3, bytes, 4, got, /*packed=*/true);
  // 000001, 000001, 110001, 100000
  EXPECT_EQ(toDouble(ElementFormat::E2M3, got[0]), 0.125);
  EXPECT_EQ(toDouble(ElementFormat::E2M3, got[1]), 0.125);
  EXPECT_EQ(toDouble(ElementFormat::E2M3, got[2]), -2.25);
  EXPECT_EQ(toDouble(ElementFormat::E2M3, got[3]), 0);
  int16_t integers[4];
  const uint8_t nibbles[] = {0x8F, 0x70};
  decodeIntegers(ElementFormat::S4, nibbles, 4, integers);
  EXPECT_EQ(integers[0], -1);
  EXPECT_EQ(integers[1], -8);
  EXPECT_EQ(integers[2], 0);
  EXPECT_EQ(integers[3], 7);
}

/// The sum of `k` equal products of E4M3 numbers, as wgmma adds them.
float sumFloat8(unsigned k, double x) {
  Decoded number{};
  for (unsigned bits = 0; bits < 0x7F; ++bits)
    if (toDouble(ElementFormat::E4M3, decode(ElementFormat::E4M3, bits)) == x)
      number = decode(ElementFormat::E4M3, bits);
  std::vector<Decoded> row(32, number);
  SumModel model = *getSumModel(*lookupChip("sm_90a"), MatrixUnit::Wgmma,
                                ElementFormat::E4M3);
  float sum = 0;
  for (unsigned at = 0; at < k; at += 32)
    sum = sumProducts(row.data(), row.data(), 32, 6, sum, model);
  return sum;
}

TEST(MatrixArithmetic, hopperKeepsFourteenBitsOfFloat8) {
  // Sums below 2^14 are exact; at 384 elements of 49 they pass it.
  for (unsigned k = 32; k <= 320; k += 32)
    EXPECT_EQ(sumFloat8(k, 7), 49.0f * k);
  EXPECT_NE(sumFloat8(384, 7), 49.0f * 384);
  EXPECT_EQ(sumFloat8(384, 8), 64.0f * 384);
}

TEST(MatrixArithmetic, termsAreCutOffBelowTheLargest) {
  SumModel model = *getSumModel(*lookupChip("sm_90a"), MatrixUnit::Wgmma,
                                ElementFormat::BF16);
  auto bf16 = [](float x) {
    return decode(ElementFormat::BF16, std::bit_cast<uint32_t>(x) >> 16);
  };
  // 2^-25 of the largest is kept in the sum, but not in the result; 2^-26 is
  // not in the sum.
  std::vector<Decoded> x(16, bf16(0)), one(16, bf16(1));
  x[0] = bf16(1);
  for (unsigned i = 1; i < 9; ++i)
    x[i] = bf16(0x1p-25f);
  EXPECT_EQ(sumProducts(x.data(), one.data(), 16, 14, 0, model), 1 + 0x1p-22f);
  for (unsigned i = 1; i < 9; ++i)
    x[i] = bf16(0x1p-26f);
  EXPECT_EQ(sumProducts(x.data(), one.data(), 16, 14, 0, model), 1);
  // Towards zero, of either sign.
  x[1] = bf16(-0x1p-25f);
  EXPECT_EQ(sumProducts(x.data(), one.data(), 2, 14, 0, model), 1 - 0x1p-24f);
  // The sum so far is a term as well.
  x[0] = bf16(0x1p-20f);
  EXPECT_EQ(sumProducts(x.data(), one.data(), 1, 14, 16.0f, model), 16.0f);
}

TEST(MatrixArithmetic, infinitiesAndNaNs) {
  SumModel model = *getSumModel(*lookupChip("sm_90a"), MatrixUnit::Wgmma,
                                ElementFormat::BF16);
  auto sum = [&](uint32_t x, uint32_t y, float c) {
    Decoded a = decode(ElementFormat::BF16, x),
            b = decode(ElementFormat::BF16, y);
    return sumProducts(&a, &b, 1, 14, c, model);
  };
  constexpr uint32_t one = 0x3F80, infinity = 0x7F80, nan = 0x7FC0;
  EXPECT_EQ(sum(infinity, one, 1), INFINITY);
  EXPECT_EQ(sum(infinity, one | 0x8000, 1), -INFINITY);
  EXPECT_TRUE(std::isnan(sum(infinity, 0, 1)));
  EXPECT_TRUE(std::isnan(sum(infinity, one, -INFINITY)));
  EXPECT_TRUE(std::isnan(sum(nan, one, 1)));
  EXPECT_TRUE(std::isnan(sum(one, one, NAN)));
}

TEST(MatrixArithmetic, alignedSumsAgreeWithSumsOfProducts) {
  std::mt19937 random(1);
  SumModel model = *getSumModel(*lookupChip("sm_80"), MatrixUnit::MmaSync,
                                ElementFormat::F16);
  for (int round = 0; round < 1000; ++round) {
    Decoded x[8], y[8];
    float c = std::ldexp(static_cast<float>(random() % 4096) - 2048,
                         static_cast<int>(random() % 40) - 20);
    AlignedSum sum;
    sum.add(c);
    for (int i = 0; i < 8; ++i) {
      x[i] =
          decode(ElementFormat::F16, random() % 0x7C00 | (random() & 0x8000));
      y[i] =
          decode(ElementFormat::F16, random() % 0x7C00 | (random() & 0x8000));
      sum.add(int64_t(x[i].significand) * y[i].significand,
              x[i].exponent + y[i].exponent, 20);
    }
    EXPECT_EQ(sum.get(model.fractionBits), sumProducts(x, y, 8, 20, c, model));
  }
}

TEST(MatrixArithmetic, integersWrap) {
  const int16_t x[] = {127, 127}, y[] = {127, -128};
  EXPECT_EQ(sumProducts(x, y, 1, INT32_MAX), INT32_MIN + 127 * 127 - 1);
  EXPECT_EQ(sumProducts(x, y, 2, 5), 5 - 127);
}

} // namespace

//===- AMDMatrixTest.cpp - layouts and sums of AMD's matrices -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../lib/Simulate/AMDMatrixLayout.h"

#include "gtest/gtest.h"

#include <cmath>
#include <limits>
#include <map>
#include <string>

using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

namespace {

const AMDMatrixForm &getForm(llvm::StringRef name, AMDGeneration generation) {
  for (const AMDMatrixForm &form : getAMDMatrixForms())
    if (form.name == name && llvm::is_contained(form.generations, generation))
      return form;
  ADD_FAILURE() << "no form " << name.str();
  return getAMDMatrixForms().front();
}

/// The lanes that have an element, and where in the lane it is.
using Places = std::map<std::pair<unsigned, unsigned>,
                        std::vector<std::pair<unsigned, unsigned>>>;

Places getPlaces(const AMDLayout &layout) {
  Places places;
  for (unsigned lane = 0; lane < layout.lanes; ++lane)
    for (const AMDLayout::Run &run : layout.getRuns(lane))
      for (unsigned i = 0; i < run.count; ++i)
        places[{layout.getRow(lane), run.k + i}].push_back(
            {lane, run.first + i});
  return places;
}

std::vector<ElementFormat> getFormats(const AMDMatrixForm &form) {
  if (!form.name.contains("f8f6f4"))
    return {form.a, form.b};
  return {ElementFormat::E4M3, ElementFormat::E5M2, ElementFormat::E2M3,
          ElementFormat::E3M2, ElementFormat::E2M1};
}

TEST(AMDMatrixLayout, coversEveryElementOfAnOperandOnce) {
  for (const AMDMatrixForm &form : getAMDMatrixForms())
    for (ElementFormat format : getFormats(form)) {
      Places places = getPlaces(AMDLayout::get(form, format));
      ASSERT_EQ(places.size(), form.size * form.depth) << form.name.str();
      std::map<std::pair<unsigned, unsigned>, unsigned> used;
      for (auto &[element, lanes] : places) {
        EXPECT_LT(element.first, form.size);
        EXPECT_LT(element.second, form.depth);
        // Both halves of a wave have all on RDNA 3.
        EXPECT_EQ(lanes.size(), form.isDoubled() ? 2U : 1U) << form.name.str();
        for (auto place : lanes)
          ++used[place];
      }
      // The lanes' registers are full, without gaps.
      unsigned perLane =
          form.size * form.depth * (form.isDoubled() ? 2 : 1) / form.wave;
      for (unsigned lane = 0; lane < form.wave; ++lane)
        for (unsigned i = 0; i < perLane; ++i) {
          std::pair place{lane, i};
          EXPECT_EQ(used[place], 1U) << form.name.str();
        }
    }
}

TEST(AMDMatrixLayout, coversEveryElementOfTheResultOnce) {
  for (const AMDMatrixForm &form : getAMDMatrixForms()) {
    AMDSums sums = AMDSums::get(form);
    std::map<std::pair<unsigned, unsigned>, unsigned> used;
    for (unsigned lane = 0; lane < form.wave; ++lane)
      for (unsigned reg = 0; reg < sums.registers; ++reg) {
        auto [row, column] = sums.getPlace(lane, reg);
        EXPECT_LT(row, form.size);
        EXPECT_LT(column, form.size);
        ++used[{row, column}];
      }
    EXPECT_EQ(used.size(), form.size * form.size) << form.name.str();
  }
}

/// Where AMD's calculator and programming guides say that single elements are.
TEST(AMDMatrixLayout, hasPublishedPlaces) {
  using Place = std::vector<std::pair<unsigned, unsigned>>;
  auto at = [](llvm::StringRef name, AMDGeneration generation,
               ElementFormat format, unsigned row, unsigned k) {
    return getPlaces(
        AMDLayout::get(getForm(name, generation), format))[{row, k}];
  };
  using F = ElementFormat;
  using enum AMDGeneration;
  // A[3][9]: lane 32 * floor(9 / 8) + 3, byte 9 % 8.
  EXPECT_EQ(at("rocdl.mfma.i32.32x32x16.i8", CDNA3, F::S8, 3, 9),
            (Place{{35, 1}}));
  // A[5][6]: lane 32 * floor(6 / 4) + 5, element 2.
  EXPECT_EQ(at("rocdl.mfma.f32.32x32x8bf16.1k", CDNA3, F::BF16, 5, 6),
            (Place{{37, 2}}));
  // A[2][31] of 16x16x32: lane 16 * 3 + 2, byte 7.
  EXPECT_EQ(at("rocdl.mfma.i32.16x16x32.i8", CDNA3, F::S8, 2, 31),
            (Place{{50, 7}}));
  // FP4 and FP6: 32 neighbours; FP8: 16 of each half of the row.
  constexpr const char *kScaled = "rocdl.mfma.scale.f32.32x32x64.f8f6f4";
  EXPECT_EQ(at(kScaled, CDNA4, F::E2M1, 1, 33), (Place{{33, 1}}));
  EXPECT_EQ(at(kScaled, CDNA4, F::E2M3, 31, 31), (Place{{31, 31}}));
  EXPECT_EQ(at(kScaled, CDNA4, F::E4M3, 0, 16), (Place{{32, 0}}));
  EXPECT_EQ(at(kScaled, CDNA4, F::E4M3, 0, 32), (Place{{0, 16}}));
  // RDNA 3: lanes i and i + 16. RDNA 4: the half that the place is in.
  EXPECT_EQ(at("rocdl.wmma.i32.16x16x16.iu8", RDNA3, F::S8, 4, 11),
            (Place{{4, 11}, {20, 11}}));
  EXPECT_EQ(at("rocdl.wmma.i32.16x16x16.iu8", RDNA4, F::S8, 4, 11),
            (Place{{20, 3}}));

  auto sum = [](llvm::StringRef name, AMDGeneration generation, unsigned lane,
                unsigned reg) {
    auto [row, column] =
        AMDSums::get(getForm(name, generation)).getPlace(lane, reg);
    return std::pair(row, column);
  };
  // i = 8 * floor(GPR / 4) % 32 + 4 * floor(lane / 32) + GPR % 4.
  EXPECT_EQ(sum("rocdl.mfma.i32.32x32x16.i8", CDNA3, 40, 6),
            std::pair(14U, 8U));
  EXPECT_EQ(sum("rocdl.mfma.i32.16x16x32.i8", CDNA3, 40, 3),
            std::pair(11U, 8U));
  EXPECT_EQ(sum("rocdl.wmma.i32.16x16x16.iu8", RDNA3, 17, 3),
            std::pair(7U, 1U));
  EXPECT_EQ(sum("rocdl.wmma.i32.16x16x16.iu8", RDNA4, 17, 3),
            std::pair(11U, 1U));
}

Decoded number(float x) {
  uint32_t bits = std::bit_cast<uint32_t>(x) >> 16;
  return decode(ElementFormat::BF16, bits);
}

TEST(AMDMatrixSum, cutsProductsOffAndRoundsToNearestEven) {
  auto sum = [](std::vector<float> x, std::vector<float> y, float c,
                int exponent = 0) {
    std::vector<Decoded> a, b;
    for (float value : x)
      a.push_back(number(value));
    for (float value : y)
      b.push_back(number(value));
    return sumProductsAMD(a.data(), b.data(), a.size(), 14, c, exponent);
  };
  EXPECT_EQ(sum({3, 5}, {7, -2}, 100), 111);
  EXPECT_EQ(sum({3, 5}, {7, -2}, 100, -3), 101.375F);
  EXPECT_EQ(sum({0, 0}, {1, 1}, -0.0F), 0);
  // Products 24 bits below the largest stay, below that they are cut off.
  EXPECT_EQ(sum({1, 0x1p-24F}, {1, 1}, -1), 0x1p-24F);
  EXPECT_EQ(sum({1, 0x1p-25F}, {1, 1}, -1), 0);
  EXPECT_EQ(sum({1, -0x1p-25F}, {1, 1}, -1), 0);
  // Ties to even: 2^24 + 1 and 2^24 + 3.
  EXPECT_EQ(sum({1}, {1}, 0x1p24F), 0x1p24F);
  EXPECT_EQ(sum({3}, {1}, 0x1p24F), 0x1p24F + 4);
  // Subnormal numbers are kept.
  EXPECT_EQ(sum({0x1p-70F}, {0x1p-70F}, 0), 0x1p-140F);
  constexpr float kInfinite = std::numeric_limits<float>::infinity();
  EXPECT_EQ(sum({kInfinite, 1}, {2, 1}, 1), kInfinite);
  EXPECT_TRUE(std::isnan(sum({kInfinite, 1}, {2, 1}, -kInfinite)));
  EXPECT_TRUE(std::isnan(sum({kInfinite}, {0}, 1)));
  EXPECT_TRUE(std::isnan(sum({std::nanf("")}, {0}, 1)));
  EXPECT_EQ(sum({0x1p100F}, {0x1p100F}, 0), kInfinite);
}

} // namespace

//===- AMDMatrixLayout.cpp - where AMD's matrices lie ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AMDMatrixLayout.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

AMDGeneration simulate::getAMDGeneration(const Chip &chip) {
  if (chip.name == "gfx942")
    return AMDGeneration::CDNA3;
  if (chip.name == "gfx950")
    return AMDGeneration::CDNA4;
  if (chip.name.starts_with("gfx11"))
    return AMDGeneration::RDNA3;
  if (chip.name.starts_with("gfx12"))
    return AMDGeneration::RDNA4;
  return AMDGeneration::None;
}

llvm::ArrayRef<AMDMatrixForm> simulate::getAMDMatrixForms() {
  using F = ElementFormat;
  using enum AMDGeneration;
  static const auto *forms = new std::vector<AMDMatrixForm>{
      {"rocdl.mfma.i32.32x32x16.i8", 32, 16, 64, F::S8, F::S8, {CDNA3, CDNA4}},
      {"rocdl.mfma.i32.16x16x32.i8", 16, 32, 64, F::S8, F::S8, {CDNA3, CDNA4}},
      {"rocdl.mfma.i32.32x32x32.i8", 32, 32, 64, F::S8, F::S8, {CDNA4}},
      {"rocdl.mfma.i32.16x16x64.i8", 16, 64, 64, F::S8, F::S8, {CDNA4}},
      {"rocdl.mfma.f32.32x32x8bf16.1k",
       32,
       8,
       64,
       F::BF16,
       F::BF16,
       {CDNA3, CDNA4}},
      {"rocdl.mfma.f32.16x16x16bf16.1k",
       16,
       16,
       64,
       F::BF16,
       F::BF16,
       {CDNA3, CDNA4}},
      {"rocdl.mfma.f32.32x32x16.bf16", 32, 16, 64, F::BF16, F::BF16, {CDNA4}},
      {"rocdl.mfma.f32.16x16x32.bf16", 16, 32, 64, F::BF16, F::BF16, {CDNA4}},
      {"rocdl.mfma.f32.32x32x8f16", 32, 8, 64, F::F16, F::F16, {CDNA3, CDNA4}},
      {"rocdl.mfma.f32.16x16x16f16",
       16,
       16,
       64,
       F::F16,
       F::F16,
       {CDNA3, CDNA4}},
      {"rocdl.mfma.f32.32x32x16.f16", 32, 16, 64, F::F16, F::F16, {CDNA4}},
      {"rocdl.mfma.f32.16x16x32.f16", 16, 32, 64, F::F16, F::F16, {CDNA4}},
      {"rocdl.mfma.scale.f32.32x32x64.f8f6f4",
       32,
       64,
       64,
       F::E4M3,
       F::E4M3,
       {CDNA4}},
      {"rocdl.mfma.scale.f32.16x16x128.f8f6f4",
       16,
       128,
       64,
       F::E4M3,
       F::E4M3,
       {CDNA4}},
      {"rocdl.wmma.i32.16x16x16.iu8", 16, 16, 32, F::S8, F::S8, {RDNA3}},
      {"rocdl.wmma.i32.16x16x16.iu4", 16, 16, 32, F::S4, F::S4, {RDNA3}},
      {"rocdl.wmma.f32.16x16x16.bf16", 16, 16, 32, F::BF16, F::BF16, {RDNA3}},
      {"rocdl.wmma.f32.16x16x16.f16", 16, 16, 32, F::F16, F::F16, {RDNA3}},
      {"rocdl.wmma.i32.16x16x16.iu8", 16, 16, 32, F::S8, F::S8, {RDNA4}},
      {"rocdl.wmma.i32.16x16x16.iu4", 16, 16, 32, F::S4, F::S4, {RDNA4}},
      {"rocdl.wmma.i32.16x16x32.iu4", 16, 32, 32, F::S4, F::S4, {RDNA4}},
      {"rocdl.wmma.f32.16x16x16.bf16", 16, 16, 32, F::BF16, F::BF16, {RDNA4}},
      {"rocdl.wmma.f32.16x16x16.f16", 16, 16, 32, F::F16, F::F16, {RDNA4}},
      {"rocdl.wmma.f32.16x16x16.fp8_fp8",
       16,
       16,
       32,
       F::E4M3,
       F::E4M3,
       {RDNA4}},
      {"rocdl.wmma.f32.16x16x16.fp8_bf8",
       16,
       16,
       32,
       F::E4M3,
       F::E5M2,
       {RDNA4}},
      {"rocdl.wmma.f32.16x16x16.bf8_fp8",
       16,
       16,
       32,
       F::E5M2,
       F::E4M3,
       {RDNA4}},
      {"rocdl.wmma.f32.16x16x16.bf8_bf8",
       16,
       16,
       32,
       F::E5M2,
       F::E5M2,
       {RDNA4}},
  };
  return *forms;
}

AMDLayout AMDLayout::get(const AMDMatrixForm &form, ElementFormat format) {
  AMDLayout layout;
  layout.rows = form.size;
  layout.depth = form.depth;
  layout.lanes = form.wave;
  layout.isDoubled = form.isDoubled();
  unsigned groups = layout.isDoubled ? 1 : form.wave / form.size;
  // A lane has one run of the row: lane size * (k / run) + i. But of the 8-bit
  // formats of f8f6f4 it has two, 16 elements of each half of the row. Those of
  // 6 bits are one run of 32, as those of 4 bits (CDNA 4, section 7.1.5.1).
  layout.run = form.depth / groups;
  if (form.name.contains("f8f6f4") && getElementBits(format) == 8)
    layout.run = 16;
  return layout;
}

llvm::SmallVector<AMDLayout::Run, 2> AMDLayout::getRuns(unsigned lane) const {
  if (isDoubled)
    return {{0, 0, depth}};
  unsigned groups = lanes / rows, group = lane / rows;
  llvm::SmallVector<Run, 2> runs;
  for (unsigned k = group * run; k < depth; k += groups * run)
    runs.push_back({static_cast<unsigned>(runs.size()) * run, k, run});
  return runs;
}

AMDSums AMDSums::get(const AMDMatrixForm &form) {
  AMDSums sums;
  sums.size = form.size;
  sums.registers = form.size * form.size / form.wave;
  if (form.wave == 32)
    sums.order = form.isDoubled() ? Order::Alternating : Order::EightRows;
  return sums;
}

AMDSums::Place AMDSums::getPlace(unsigned lane, unsigned reg) const {
  unsigned column = lane % size, group = lane / size;
  switch (order) {
  case Order::FourRows: // CDNA: 8 * (reg / 4) + 4 * (lane / 32) + reg % 4
    return {4 * (64 / size) * (reg / 4) + 4 * group + reg % 4, column};
  case Order::Alternating: // RDNA 3
    return {2 * reg + group, column};
  case Order::EightRows: // RDNA 4
    return {8 * group + reg, column};
  }
  return {};
}

unsigned simulate::getAMDSumGroup(ElementFormat format) {
  return getElementBits(format) == 16 ? 8 : 16;
}

/// A number of units 2^(to - bits) from one of units 2^(from - bitsFrom), cut
/// off towards 0 or minus infinity.
static int64_t shift(int64_t value, int by, bool isFloor) {
  if (by >= 0)
    return value << by;
  if (by <= -63)
    return isFloor && value < 0 ? -1 : 0;
  if (isFloor)
    return value >> -by;
  return value < 0 ? -(-value >> -by) : value >> -by;
}

float simulate::sumProductsAMD(const Decoded *x, const Decoded *y, size_t count,
                               unsigned fraction, float c, int exponent) {
  constexpr float kInfinite = std::numeric_limits<float>::infinity();
  constexpr float kNotANumber = std::numeric_limits<float>::quiet_NaN();
  bool isPositive = c == kInfinite, isNegative = c == -kInfinite;
  if (std::isnan(c))
    return kNotANumber;
  int largest = std::numeric_limits<int>::min();
  for (size_t i = 0; i < count; ++i) {
    const Decoded &a = x[i], &b = y[i];
    if (a.exponent == kNaN || b.exponent == kNaN)
      return kNotANumber;
    if (a.exponent == kInfinity || b.exponent == kInfinity) {
      if (a.significand == 0 || b.significand == 0)
        return kNotANumber;
      ((a.significand < 0) == (b.significand < 0) ? isPositive : isNegative) =
          true;
      continue;
    }
    if (a.significand && b.significand)
      largest = std::max(largest, a.exponent + b.exponent + exponent);
  }
  if (isPositive || isNegative)
    return isPositive && isNegative ? kNotANumber
           : isPositive             ? kInfinite
                                    : -kInfinite;

  auto bits = std::bit_cast<uint32_t>(c);
  int field = bits >> 23 & 0xFF;
  int64_t ofC = (bits & 0x7FFFFF) | (field ? 0x800000 : 0);
  if (bits >> 31)
    ofC = -ofC;
  int exponentC = field ? field - 127 : -126;
  if (largest == std::numeric_limits<int>::min())
    return c + 0.0F;

  // Units of 2^(largest - 24).
  int64_t products = 0;
  for (size_t i = 0; i < count; ++i)
    if (x[i].significand && y[i].significand)
      products +=
          shift(int64_t(x[i].significand) * y[i].significand,
                24 - static_cast<int>(fraction) -
                    (largest - x[i].exponent - y[i].exponent - exponent),
                /*isFloor=*/false);
  int both = ofC ? std::max(largest, exponentC) : largest;
  // Units of 2^(both - 31).
  int64_t sum = shift(products, 7 + largest - both, /*isFloor=*/true) +
                (shift(ofC, 1 + exponentC - both, /*isFloor=*/true) << 7);
  // To nearest even, in f64: the sum has fewer than 53 bits.
  return static_cast<float>(std::ldexp(static_cast<double>(sum), both - 31));
}

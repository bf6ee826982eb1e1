//===- MatrixArithmetic.cpp - what matrix instructions add up -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Simulate/MatrixArithmetic.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/ErrorHandling.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

namespace {
struct FloatForm {
  unsigned exponentBits, fractionBits;
  bool hasInfinities, hasNaN;
};
} // namespace

static FloatForm getForm(ElementFormat format) {
  switch (format) {
  case ElementFormat::E2M1:
    return {2, 1, false, false};
  case ElementFormat::E2M3:
    return {2, 3, false, false};
  case ElementFormat::E3M2:
    return {3, 2, false, false};
  case ElementFormat::E4M3:
    return {4, 3, false, true};
  case ElementFormat::E5M2:
    return {5, 2, true, true};
  case ElementFormat::F16:
    return {5, 10, true, true};
  case ElementFormat::BF16:
    return {8, 7, true, true};
  default:
    llvm_unreachable("integers have no float's form");
  }
}

unsigned simulate::getElementBits(ElementFormat format) {
  switch (format) {
  case ElementFormat::S4:
  case ElementFormat::U4:
  case ElementFormat::E2M1:
    return 4;
  case ElementFormat::E2M3:
  case ElementFormat::E3M2:
    return 6;
  case ElementFormat::S8:
  case ElementFormat::U8:
  case ElementFormat::E4M3:
  case ElementFormat::E5M2:
    return 8;
  case ElementFormat::F16:
  case ElementFormat::BF16:
    return 16;
  }
  llvm_unreachable("all formats are handled");
}

std::optional<ElementFormat> simulate::getElementFormat(llvm::StringRef name) {
  return llvm::StringSwitch<std::optional<ElementFormat>>(name)
      .Case("s4", ElementFormat::S4)
      .Case("u4", ElementFormat::U4)
      .Case("s8", ElementFormat::S8)
      .Case("u8", ElementFormat::U8)
      .Case("e2m1", ElementFormat::E2M1)
      .Case("e2m3", ElementFormat::E2M3)
      .Case("e3m2", ElementFormat::E3M2)
      .Case("e4m3", ElementFormat::E4M3)
      .Case("e5m2", ElementFormat::E5M2)
      .Case("f16", ElementFormat::F16)
      .Case("bf16", ElementFormat::BF16)
      .Default(std::nullopt);
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

void simulate::decodeIntegers(ElementFormat format, const uint8_t *bytes,
                              size_t count, int16_t *result) {
  switch (format) {
  case ElementFormat::S8:
    for (size_t i = 0; i < count; ++i)
      result[i] = static_cast<int8_t>(bytes[i]);
    return;
  case ElementFormat::U8:
    for (size_t i = 0; i < count; ++i)
      result[i] = bytes[i];
    return;
  default:
    for (size_t i = 0; i < count; ++i) {
      int nibble = bytes[i / 2] >> (i % 2 * 4) & 15;
      result[i] = static_cast<int16_t>(
          format == ElementFormat::S4 ? (nibble ^ 8) - 8 : nibble);
    }
    return;
  }
}

unsigned simulate::getFractionBits(ElementFormat format) {
  return getForm(format).fractionBits;
}

static Decoded decodeBits(FloatForm form, uint32_t bits) {
  uint32_t fraction = bits & ((1u << form.fractionBits) - 1);
  uint32_t all = (1u << form.exponentBits) - 1;
  uint32_t field = bits >> form.fractionBits & all;
  bool isNegative = bits >> (form.fractionBits + form.exponentBits) & 1;
  int bias = (1 << (form.exponentBits - 1)) - 1;
  Decoded result;
  if (form.hasInfinities && field == all) {
    result.exponent = fraction ? kNaN : kInfinity;
    result.significand = isNegative ? -1 : 1;
    return result;
  }
  if (form.hasNaN && !form.hasInfinities && field == all &&
      fraction == (1u << form.fractionBits) - 1) {
    result.exponent = kNaN;
    result.significand = 1;
    return result;
  }
  int significand =
      static_cast<int>(field ? fraction | 1u << form.fractionBits : fraction);
  result.significand =
      static_cast<int16_t>(isNegative ? -significand : significand);
  result.exponent =
      static_cast<int16_t>(field ? static_cast<int>(field) - bias : 1 - bias);
  return result;
}

Decoded simulate::decode(ElementFormat format, uint32_t bits) {
  return decodeBits(getForm(format), bits);
}

/// All numbers of a format of at most 8 bits.
static const Decoded *getTable(ElementFormat format) {
  static const auto *tables = [] {
    auto *made = new std::array<std::array<Decoded, 256>, 5>();
    for (ElementFormat each :
         {ElementFormat::E2M1, ElementFormat::E2M3, ElementFormat::E3M2,
          ElementFormat::E4M3, ElementFormat::E5M2}) {
      size_t at =
          static_cast<size_t>(each) - static_cast<size_t>(ElementFormat::E2M1);
      for (unsigned bits = 0; bits < 256; ++bits)
        (*made)[at][bits] = decodeBits(getForm(each), bits);
    }
    return made;
  }();
  return (*tables)[static_cast<size_t>(format) -
                   static_cast<size_t>(ElementFormat::E2M1)]
      .data();
}

void simulate::decode(ElementFormat format, const uint8_t *bytes, size_t count,
                      Decoded *result, bool packed) {
  unsigned bits = getElementBits(format);
  if (bits == 16) {
    FloatForm form = getForm(format);
    for (size_t i = 0; i < count; ++i)
      result[i] =
          decodeBits(form, bytes[2 * i] | uint32_t(bytes[2 * i + 1]) << 8);
    return;
  }
  const Decoded *table = getTable(format);
  uint32_t mask = (1u << bits) - 1;
  if (bits == 8 || !packed) {
    for (size_t i = 0; i < count; ++i)
      result[i] = table[bytes[i] & mask];
    return;
  }
  for (size_t i = 0; i < count; ++i) {
    size_t at = i * bits;
    uint32_t both = bytes[at / 8];
    if (at % 8 + bits > 8)
      both |= uint32_t(bytes[at / 8 + 1]) << 8;
    result[i] = table[both >> at % 8 & mask];
  }
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

std::optional<SumModel> simulate::getSumModel(const Chip &chip, MatrixUnit unit,
                                              ElementFormat format) {
  if (isInteger(format))
    return SumModel{1, 0};
  bool is16 = getElementBits(format) == 16;
  bool isF8 = format == ElementFormat::E4M3 || format == ElementFormat::E5M2;
  llvm::StringRef name = chip.name;
  switch (unit) {
  case MatrixUnit::MmaSync:
    // Ampere and Ada take half of the k of the largest shape at a time.
    if (name == "sm_80" || name == "sm_86" || name == "sm_89") {
      if (is16)
        return SumModel{8, 24};
      if (isF8 && name == "sm_89")
        return SumModel{16, 13, 13};
      return std::nullopt;
    }
    if (is16)
      return SumModel{16, 25};
    // On sm_90 and sm_100 it is emulated in f16.
    if (name.starts_with("sm_12"))
      return SumModel{32, 25};
    return std::nullopt;
  case MatrixUnit::Wgmma:
    if (is16)
      return SumModel{16, 25};
    if (isF8)
      return SumModel{32, 13, 13};
    return std::nullopt;
  case MatrixUnit::Tcgen05:
  case MatrixUnit::MmaBlockScale:
    return is16 ? SumModel{16, 25} : SumModel{32, 25};
  default:
    return std::nullopt;
  }
}

static float getNaN() { return std::bit_cast<float>(0x7FFFFFFFu); }

/// significand * 2^exponent, cut off below `resultBits` bits after the leading
/// one, and below the smallest number.
static float toFloat(int64_t significand, int exponent, unsigned resultBits) {
  if (significand == 0)
    return 0.0f;
  uint64_t magnitude = significand < 0 ? -static_cast<uint64_t>(significand)
                                       : static_cast<uint64_t>(significand);
  int top = 63 - std::countl_zero(magnitude);
  int leading = top + exponent;
  if (leading > 127)
    return significand < 0 ? -std::numeric_limits<float>::infinity()
                           : std::numeric_limits<float>::infinity();
  // The exponent of the last bit that stays.
  int last = std::max(leading, -126) - static_cast<int>(resultBits);
  int drop = last - exponent;
  if (drop >= 64)
    return significand < 0 ? -0.0f : 0.0f;
  if (drop > 0)
    magnitude = magnitude >> drop << drop;
  double value = std::ldexp(static_cast<double>(magnitude), exponent);
  return static_cast<float>(significand < 0 ? -value : value);
}

void AlignedSum::add(float x) {
  auto bits = std::bit_cast<uint32_t>(x);
  int field = bits >> 23 & 0xFF;
  int64_t fraction = bits & 0x7FFFFF;
  if (field == 0xFF) {
    isNaN |= fraction != 0;
    infinities |= fraction ? 0 : bits >> 31 ? 2 : 1;
    return;
  }
  int64_t significand = field ? fraction | 0x800000 : fraction;
  add(bits >> 31 ? -significand : significand, field ? field - 127 : -126, 23);
}

/// A term in units of 2^(largest - fractionBits), cut off towards 0.
static int64_t align(int64_t significand, int shift) {
  if (shift >= 0)
    return significand << std::min(shift, 63);
  if (shift <= -63)
    return 0;
  return significand < 0 ? -(-significand >> -shift) : significand >> -shift;
}

float AlignedSum::get(unsigned fractionBits, unsigned resultBits) const {
  if (isNaN || infinities == 3)
    return getNaN();
  if (infinities)
    return infinities == 1 ? std::numeric_limits<float>::infinity()
                           : -std::numeric_limits<float>::infinity();
  int largest = -126;
  for (const Term &term : terms)
    if (term.significand)
      largest = std::max(largest, term.exponent);
  int64_t sum = 0;
  for (const Term &term : terms)
    if (term.significand)
      sum += align(term.significand, static_cast<int>(fractionBits) -
                                         static_cast<int>(term.fraction) -
                                         (largest - term.exponent));
  return toFloat(sum, largest - static_cast<int>(fractionBits), resultBits);
}

float simulate::sumProducts(const Decoded *x, const Decoded *y, size_t count,
                            unsigned fraction, float c, const SumModel &model,
                            int exponent) {
  auto bits = std::bit_cast<uint32_t>(c);
  int field = bits >> 23 & 0xFF;
  int64_t significand = (bits & 0x7FFFFF) | (field ? 0x800000 : 0);
  if (bits >> 31)
    significand = -significand;
  int ofC = field ? field - 127 : -126, largest = ofC;
  bool isSpecial = field == 0xFF;
  for (size_t i = 0; i < count; ++i) {
    int e = x[i].exponent + y[i].exponent;
    isSpecial |= e >= kInfinity - 1024;
    if (x[i].significand && y[i].significand)
      largest = std::max(largest, e + exponent);
  }
  if (isSpecial) {
    bool isNaN = std::isnan(c);
    int infinities = std::isinf(c) ? (c > 0 ? 1 : 2) : 0;
    for (size_t i = 0; i < count; ++i) {
      const Decoded &a = x[i], &b = y[i];
      isNaN |= a.exponent == kNaN || b.exponent == kNaN;
      if (a.exponent != kInfinity && b.exponent != kInfinity)
        continue;
      if (a.significand == 0 || b.significand == 0)
        isNaN = true;
      else
        infinities |= (a.significand > 0) == (b.significand > 0) ? 1 : 2;
    }
    if (isNaN || infinities == 3)
      return getNaN();
    return infinities == 1 ? std::numeric_limits<float>::infinity()
                           : -std::numeric_limits<float>::infinity();
  }
  auto bitsKept = static_cast<int>(model.fractionBits);
  int64_t sum = align(significand, bitsKept - 23 - (largest - ofC));
  int base = bitsKept - static_cast<int>(fraction) - largest + exponent;
  for (size_t i = 0; i < count; ++i)
    sum += align(int64_t(x[i].significand) * y[i].significand,
                 base + x[i].exponent + y[i].exponent);
  return toFloat(sum, largest - bitsKept, model.resultBits);
}

uint32_t simulate::multiply(const MatrixOperand &a, unsigned m,
                            const MatrixOperand &b, unsigned n, uint32_t c,
                            const SumModel &model) {
  size_t k = a.k;
  if (isInteger(a.format))
    return sumProducts(a.integers.data() + m * k, b.integers.data() + n * k, k,
                       static_cast<int32_t>(c));
  float sum = std::bit_cast<float>(c);
  unsigned fraction = getFractionBits(a.format) + getFractionBits(b.format);
  size_t group = std::min<size_t>(model.group, k);
  for (size_t at = 0; at < k; at += group)
    sum =
        sumProducts(a.floats.data() + m * k + at, b.floats.data() + n * k + at,
                    group, fraction, sum, model);
  return std::bit_cast<uint32_t>(sum);
}

uint32_t simulate::multiplyScaled(const MatrixOperand &a, unsigned m,
                                  const MatrixOperand &b, unsigned n,
                                  uint32_t c, const SumModel &model,
                                  const uint8_t *scalesA,
                                  const uint8_t *scalesB, unsigned block,
                                  bool isE8M0) {
  auto decodeScale = [&](uint8_t byte) -> Decoded {
    if (!isE8M0) // the sign has no meaning
      return decode(ElementFormat::E4M3, byte & 0x7F);
    return {1, static_cast<int16_t>(byte == 255 ? kNaN : byte - 127)};
  };
  const Decoded *x = a.floats.data() + size_t(m) * a.k,
                *y = b.floats.data() + size_t(n) * b.k;
  unsigned fraction = getFractionBits(a.format) + getFractionBits(b.format);
  if (!isE8M0)
    fraction += 2 * getFractionBits(ElementFormat::E4M3);
  float sum = std::bit_cast<float>(c);
  size_t group = std::min<size_t>(model.group, a.k);
  for (size_t at = 0; at < a.k; at += group) {
    // Blocks of a group, or the one that it lies in.
    AlignedSum terms;
    terms.add(sum);
    for (size_t begin = at; begin < at + group;) {
      size_t end = std::min(at + group, (begin / block + 1) * block);
      Decoded s = decodeScale(scalesA[begin / block]),
              t = decodeScale(scalesB[begin / block]);
      if (s.exponent == kNaN || t.exponent == kNaN)
        return 0x7FFFFFFF;
      int64_t scale = int64_t(s.significand) * t.significand;
      int exponent = s.exponent + t.exponent;
      for (size_t i = begin; i < end; ++i) {
        if (LLVM_UNLIKELY(std::max(x[i].exponent, y[i].exponent) >=
                          kInfinity)) {
          int64_t sign = int64_t(x[i].significand) * y[i].significand * scale;
          if (x[i].exponent == kNaN || y[i].exponent == kNaN || sign == 0)
            return 0x7FFFFFFF;
          terms.add(sign < 0 ? -std::numeric_limits<float>::infinity()
                             : std::numeric_limits<float>::infinity());
          continue;
        }
        // A product of 0 adds nothing.
        int32_t product = int32_t(x[i].significand) * y[i].significand;
        if (product)
          terms.add(product * scale, x[i].exponent + y[i].exponent + exponent,
                    fraction);
      }
      begin = end;
    }
    sum = terms.get(model.fractionBits, model.resultBits);
  }
  return std::bit_cast<uint32_t>(sum);
}

//===- Converters.cpp - f32 to floats of 4 to 8 bits ----------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Converters.h"

#include "Instructions.h"
#include "NVVM.h"
#include "Numbers.h"
#include "PTX.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"

#include <array>

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

namespace {
/// The numbers of a type that are not negative, by their codes.
struct Numbers {
  std::vector<double> values;
  uint32_t sign = 0, nan = 0, overflow = 0;
};
} // namespace

static Numbers makeNumbers(ElementFormat format) {
  Numbers numbers;
  unsigned bits = getElementBits(format);
  numbers.sign = 1u << (bits - 1);
  auto fraction = static_cast<int>(getFractionBits(format));
  std::optional<uint32_t> infinity, nan;
  for (uint32_t code = 0; code < numbers.sign; ++code) {
    Decoded number = decode(format, code);
    if (number.exponent == kInfinity)
      infinity = code;
    else if (number.exponent == kNaN)
      nan = code; // the last one: all bits are ones
    else
      numbers.values.push_back(
          std::ldexp(number.significand, number.exponent - fraction));
  }
  auto largest = static_cast<uint32_t>(numbers.values.size() - 1);
  numbers.nan = nan.value_or(largest);
  numbers.overflow = infinity.value_or(numbers.nan);
  return numbers;
}

static const Numbers &getNumbers(ElementFormat format) {
  static const std::array<Numbers, 5> made = {
      makeNumbers(ElementFormat::E2M1), makeNumbers(ElementFormat::E2M3),
      makeNumbers(ElementFormat::E3M2), makeNumbers(ElementFormat::E4M3),
      makeNumbers(ElementFormat::E5M2)};
  return made[static_cast<unsigned>(format) -
              static_cast<unsigned>(ElementFormat::E2M1)];
}

/// The code of the largest number that is not above a magnitude.
static uint32_t findBelow(const std::vector<double> &values, double magnitude) {
  return static_cast<uint32_t>(llvm::upper_bound(values, magnitude) -
                               values.begin()) -
         1;
}

uint32_t simulate::convertToNearest(ElementFormat format, double x,
                                    Overflow overflow) {
  const Numbers &numbers = getNumbers(format);
  if (std::isnan(x))
    return numbers.nan;
  uint32_t sign = std::signbit(x) ? numbers.sign : 0;
  double magnitude = std::fabs(x);
  const std::vector<double> &values = numbers.values;
  uint32_t below = findBelow(values, magnitude), above = below + 1;
  if (above == values.size()) {
    // As if one number more followed.
    double next = 2 * values[below] - values[below - 1];
    if (overflow == Overflow::Special &&
        magnitude >= (values[below] + next) / 2)
      return sign | numbers.overflow;
    return sign | below;
  }
  double middle = (values[below] + values[above]) / 2;
  if (magnitude != middle)
    return sign | (magnitude < middle ? below : above);
  return sign | (below % 2 ? above : below);
}

uint32_t simulate::convertByChance(ElementFormat format, float x,
                                   uint32_t random) {
  const Numbers &numbers = getNumbers(format);
  if (std::isnan(x))
    return numbers.nan;
  uint32_t sign = std::signbit(x) ? numbers.sign : 0;
  double magnitude = std::fabs(static_cast<double>(x));
  const std::vector<double> &values = numbers.values;
  uint32_t below = findBelow(values, magnitude), above = below + 1;
  if (above == values.size())
    return sign | below;
  double position =
      (magnitude - values[below]) / (values[above] - values[below]);
  return sign | (position + random / 65536.0 >= 1 ? above : below);
}

/// Mirrors the lowest `count` bits.
static uint32_t mirror(uint32_t bits, unsigned count) {
  uint32_t result = 0;
  for (unsigned i = 0; i < count; ++i)
    result |= (bits >> i & 1) << (count - 1 - i);
  return result;
}

uint32_t simulate::getRandomBits(ElementFormat format, unsigned i,
                                 uint32_t rbits) {
  // Two operands share 16 bits: b and f read them as they are, a and e in the
  // opposite order. Of e2m1x4 these are the upper bytes of both halves for a
  // and b, the lower ones for e and f; of the others the upper and the lower
  // half.
  bool isUpper = i < 2;
  uint32_t bits = 0;
  if (format == ElementFormat::E2M1) {
    uint32_t bytes = isUpper ? rbits >> 8 : rbits;
    bits = (bytes >> 16 & 0xFF) << 8 | (bytes & 0xFF);
  } else {
    bits = isUpper ? rbits >> 16 : rbits & 0xFFFF;
  }
  return i % 2 == 0 ? mirror(bits, 16) : bits;
}

//===----------------------------------------------------------------------===//
// NVIDIA
//===----------------------------------------------------------------------===//

/// `imm` is the format. The first operand goes to the upper bits.
static void runTwo(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  auto format = static_cast<ElementFormat>(i.imm);
  // Formats of 6 bits have two zeros above them.
  unsigned bits = format == ElementFormat::E2M1 ? 4 : 8;
  const uint32_t *a = w.lanes<uint32_t>(i.operands[0]),
                 *b = w.lanes<uint32_t>(i.operands[1]);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  for (unsigned l = 0; l < w.width; ++l)
    r[l] = convertToNearest(format, AsF32::get(a[l]), Overflow::Saturate)
               << bits |
           convertToNearest(format, AsF32::get(b[l]), Overflow::Saturate);
}

/// Operands a, b, e, f and the random bits; `imm` is the format. One result of
/// 16 bits, or four of 8, that of f first.
static void runFour(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  auto format = static_cast<ElementFormat>(i.imm);
  const uint32_t *rbits = w.lanes<uint32_t>(i.operands[4]);
  if (i.numResults == 1)
    std::fill_n(w.lanes<uint32_t>(i.results[0]), w.width, 0);
  for (unsigned k = 0; k < 4; ++k) {
    const uint32_t *x = w.lanes<uint32_t>(i.operands[k]);
    for (unsigned l = 0; l < w.width; ++l) {
      uint32_t code = convertByChance(format, AsF32::get(x[l]),
                                      getRandomBits(format, k, rbits[l]));
      if (i.numResults == 1)
        w.lanes<uint32_t>(i.results[0])[l] |= code << (4 * (3 - k));
      else
        w.lanes<uint32_t>(i.results[3 - k])[l] = code;
    }
  }
}

static std::optional<ElementFormat> getFormat(Type type) {
  if (isa<Float4E2M1FNType>(type))
    return ElementFormat::E2M1;
  if (isa<Float6E2M3FNType>(type))
    return ElementFormat::E2M3;
  if (isa<Float6E3M2FNType>(type))
    return ElementFormat::E3M2;
  if (isa<Float8E4M3FNType>(type))
    return ElementFormat::E4M3;
  if (isa<Float8E5M2Type>(type))
    return ElementFormat::E5M2;
  return std::nullopt;
}

template <typename OpT, Handler run>
static LogicalResult translateConvert(Emitter &e, Operation *op) {
  auto convert = cast<OpT>(op);
  std::optional<ElementFormat> format = getFormat(convert.getDstTy());
  SmallVector<Reg> results(e.define(op->getResult(0)));
  bool isPair = run == runTwo;
  if (!format || convert.getRelu() || (isPair && results.size() != 1))
    return e.refuse("expected a conversion to a float of 4, 6 or 8 bits, to an "
                    "integer and without relu");
  if constexpr (std::is_same_v<OpT, NVVM::ConvertF32x2ToF8x2Op>)
    if (convert.getRnd() != NVVM::FPRoundingMode::RN ||
        convert.getSat() != NVVM::SaturationMode::SATFINITE)
      return e.refuse("expected a conversion to nearest even that saturates");
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  e.emit(run, results, operands, nullptr, static_cast<uint64_t>(*format));
  return success();
}

/// cvt.rn.satfinite.e2m1x2.f32 d, a, b
static LogicalResult translatePTX(Emitter &e, const PTXStatement &statement) {
  ArrayRef<StringRef> parts = statement.parts;
  StringRef type = parts.size() == 5 ? parts[3] : "";
  std::optional<ElementFormat> format;
  if (type.consume_back("x2"))
    format = getElementFormat(type);
  if (!format || isInteger(*format) || getElementBits(*format) > 8 ||
      parts[4] != "f32" || statement.operands.size() != 3)
    return e.refuse("expected a form that the model has, but got '" +
                    statement.mnemonic + "'");
  FailureOr<Reg> a = statement.scope->read(statement.operands[1]);
  FailureOr<Reg> b = statement.scope->read(statement.operands[2]);
  FailureOr<Reg> d = statement.scope->write(statement.operands[0]);
  if (failed(a) || failed(b) || failed(d))
    return failure();
  e.emit(runTwo, *d, {*a, *b}, nullptr, static_cast<uint64_t>(*format));
  return success();
}

/// Bytes of a word, the first lowest.
static void runJoinBytes(Warp &w, const Instruction &i) {
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  for (unsigned k = 0; k < 4; ++k)
    w.settle(i.operands[k], i);
  w.setDefined(i.results[0]);
  for (unsigned l = 0; l < w.width; ++l) {
    uint32_t word = 0;
    uint8_t undefined = 0;
    for (unsigned k = 0; k < 4; ++k) {
      word |= (w.lanes<uint32_t>(i.operands[k])[l] & 0xFF) << (8 * k);
      undefined |= (w.getUndefined(i.operands[k], l) & 1) << k;
    }
    r[l] = word;
    if (undefined)
      w.addUndefined(i.results[0], l, undefined);
  }
}

/// mov.b32 d, {b0, b1, b2, b3}
static LogicalResult translateJoin(Emitter &e, const PTXStatement &statement) {
  if (statement.operands.size() != 2)
    return e.refuse("expected two operands of mov");
  FailureOr<SmallVector<Reg>> bytes =
      statement.scope->readAll(statement.operands[1]);
  FailureOr<Reg> d = statement.scope->write(statement.operands[0]);
  if (failed(bytes) || failed(d))
    return failure();
  if (bytes->size() != 4 ||
      llvm::any_of(*bytes, [](Reg reg) { return reg.bits != 8; }))
    return e.refuse("expected four bytes that a word is made of");
  e.emit(runJoinBytes, *d, *bytes).rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// AMD
//===----------------------------------------------------------------------===//

/// What the exponent of a scale divides by; NaN where that is 255.
static double getDivisor(uint32_t scale) {
  auto exponent = static_cast<int>(scale >> 23 & 0xFF);
  return exponent == 255 ? std::numeric_limits<double>::quiet_NaN()
                         : std::ldexp(1.0, exponent - 127);
}

/// Operands: two numbers, what the result is beside them, and perhaps the
/// scale. `imm`: the format, and from bit 8 on the place in the result.
static void runTwoOnAMD(Warp &w, const Instruction &i) {
  for (unsigned k = 0; k < i.numOperands; ++k)
    w.settle(i.operands[k], i);
  auto format = static_cast<ElementFormat>(i.imm & 0xFF);
  unsigned bits = getElementBits(format);
  auto place = static_cast<unsigned>(i.imm >> 8) * 2 * bits;
  // No type of 4 bits has anything to overflow to. That of 8 bits does, unless
  // a register of modes says otherwise (FP16_OVFL).
  Overflow overflow = bits == 8 ? Overflow::Special : Overflow::Saturate;
  uint32_t mask = ((1u << (2 * bits)) - 1) << place;
  uint8_t own = static_cast<uint8_t>(((1u << (bits / 4)) - 1) << (place / 8));
  w.setDefined(i.results[0]);
  for (unsigned l = 0; l < w.width; ++l) {
    double divisor = i.numOperands == 4
                         ? getDivisor(w.lanes<uint32_t>(i.operands[3])[l])
                         : 1;
    uint32_t made = 0;
    bool isUndefined =
        i.numOperands == 4 && w.getUndefined(i.operands[3], l) != 0;
    for (unsigned k = 0; k < 2; ++k) {
      double x = AsF32::get(w.lanes<uint32_t>(i.operands[k])[l]);
      made |= convertToNearest(format, x / divisor, overflow) << (k * bits);
      isUndefined |= w.getUndefined(i.operands[k], l) != 0;
    }
    uint8_t undefined = w.getUndefined(i.operands[2], l) & ~own;
    if (isUndefined)
      undefined |= own;
    w.lanes<uint32_t>(i.results[0])[l] =
        (w.lanes<uint32_t>(i.operands[2])[l] & ~mask) | made << place;
    if (undefined)
      w.addUndefined(i.results[0], l, undefined);
  }
}

template <typename OpT, ElementFormat format>
static LogicalResult translateTwoOnAMD(Emitter &e, Operation *op) {
  auto convert = cast<OpT>(op);
  SmallVector<Value> values;
  unsigned place = 0;
  if constexpr (format == ElementFormat::E2M1) {
    values = {convert.getSrc0(), convert.getSrc1(), convert.getOldVdst(),
              convert.getScale()};
    place = convert.getDstSelIndex();
  } else {
    values = {convert.getSrcA(), convert.getSrcB(), convert.getOld()};
    place = convert.getWordSel();
  }
  if (place > 3)
    return e.refuse("expected a byte of the result");
  SmallVector<Reg> operands = e.getAll(values);
  SmallVector<Reg> results(e.define(op->getResult(0)));
  e.emit(runTwoOnAMD, results, operands, nullptr,
         static_cast<uint64_t>(format) | uint64_t(place) << 8)
      .rule = UndefRule::Custom;
  return success();
}

/// 32 numbers of bf16 and the scale to 6 bits each, without gaps.
static void runSixBits(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  for (unsigned k = 0; k < 6; ++k)
    std::fill_n(w.lanes<uint32_t>(i.results[k]), w.width, 0);
  for (unsigned l = 0; l < w.width; ++l) {
    double divisor = getDivisor(w.lanes<uint32_t>(i.operands[32])[l]);
    for (unsigned k = 0; k < 32; ++k) {
      double x = AsBF16::get(w.lanes<uint32_t>(i.operands[k])[l]);
      uint64_t code = convertToNearest(ElementFormat::E2M3, x / divisor,
                                       Overflow::Saturate);
      code <<= 6 * k % 32;
      w.lanes<uint32_t>(i.results[6 * k / 32])[l] |=
          static_cast<uint32_t>(code);
      if (code >> 32)
        w.lanes<uint32_t>(i.results[6 * k / 32 + 1])[l] |=
            static_cast<uint32_t>(code >> 32);
    }
  }
}

static LogicalResult translateSixBits(Emitter &e, Operation *op) {
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  SmallVector<Reg> results(e.define(op->getResult(0)));
  e.emit(runSixBits, results, operands);
  return success();
}

void simulate::addConverters(InstructionTable &table) {
  llvm::StringMap<Translate> &ops = table.ops;
  ops["nvvm.convert.f32x2.to.f4x2"] =
      translateConvert<NVVM::ConvertF32x2ToF4x2Op, runTwo>;
  ops["nvvm.convert.f32x2.to.f6x2"] =
      translateConvert<NVVM::ConvertF32x2ToF6x2Op, runTwo>;
  ops["nvvm.convert.f32x2.to.f8x2"] =
      translateConvert<NVVM::ConvertF32x2ToF8x2Op, runTwo>;
  ops["nvvm.convert.f32x4.to.f4x4"] =
      translateConvert<NVVM::ConvertF32x4ToF4x4Op, runFour>;
  ops["nvvm.convert.f32x4.to.f6x4"] =
      translateConvert<NVVM::ConvertF32x4ToF6x4Op, runFour>;
  ops["nvvm.convert.f32x4.to.f8x4"] =
      translateConvert<NVVM::ConvertF32x4ToF8x4Op, runFour>;
  table.ptx["cvt.rn.satfinite"] = translatePTX;
  table.ptx["mov.b32"] = translateJoin;
  ops["rocdl.cvt.scalef32.pk.fp4.f32"] =
      translateTwoOnAMD<ROCDL::CvtScaleF32PkFp4F32Op, ElementFormat::E2M1>;
  ops["rocdl.cvt.pk.fp8.f32"] =
      translateTwoOnAMD<ROCDL::CvtPkFp8F32Op, ElementFormat::E4M3>;
  ops["rocdl.cvt.pk.bf8.f32"] =
      translateTwoOnAMD<ROCDL::CvtPkBf8F32Op, ElementFormat::E5M2>;
  ops["rocdl.cvt.scalef32.pk32.fp6.bf16"] = translateSixBits;
}

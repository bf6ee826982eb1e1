//===- GPUArithmetic.cpp - the arithmetic of blocks for GPUs --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/GPUArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include <cmath>

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

Value GPUArithmetic::callIntrinsic(StringRef name, Type result,
                                   ValueRange arguments) {
  return LLVM::CallIntrinsicOp::create(b, result, b.getStringAttr(name),
                                       arguments)
      .getResult(0);
}

// Through calls of intrinsics: math ops would become calls of a library that
// is not there.

Value GPUArithmetic::absolute(Value x) {
  return callIntrinsic("llvm.fabs.f32", x.getType(), x);
}

Value GPUArithmetic::floor(Value x) {
  return callIntrinsic("llvm.floor.f32", x.getType(), x);
}

Value GPUArithmetic::ceil(Value x) {
  return callIntrinsic("llvm.ceil.f32", x.getType(), x);
}

Value GPUArithmetic::roundEven(Value x) {
  return callIntrinsic("llvm.roundeven.f32", x.getType(), x);
}

Value GPUArithmetic::fma(Value x, Value y, Value z) {
  return callIntrinsic("llvm.fma.f32", x.getType(), {x, y, z});
}

Value GPUArithmetic::absoluteInteger(Value x) {
  return arith::MaxSIOp::create(b, x,
                                arith::SubIOp::create(b, constantI32(x, 0), x));
}

Value GPUArithmetic::negate(Value x) { return arith::NegFOp::create(b, x); }

Value GPUArithmetic::addTruncating(Value x, Value y) {
  return callIntrinsic("llvm.nvvm.add.rz.f", x.getType(), {x, y});
}

Value GPUArithmetic::addNoise(Value t, Value noise, unsigned width) {
  if (!isAMD)
    return addTruncating(t, noise);
  // The integer part of the sum does not depend on what t has below the last
  // place of the noise: without that the sum is exact.
  Value places = floor(multiply(t, constantF32(t, std::ldexp(1.0, width + 1))));
  return fma(places, constantF32(t, std::ldexp(1.0, -1 - int(width))), noise);
}

Value GPUArithmetic::integerPart(Value x) {
  return isAMD ? add(floor(x), constantF32(x, 0x1p23))
               : addTruncating(x, constantF32(x, 0x1p23));
}

Value GPUArithmetic::ceilPart(Value x) {
  Value place = constantF32(x, 0x1p23);
  return isAMD ? add(ceil(x), place)
               : callIntrinsic("llvm.nvvm.add.rp.f", x.getType(), {x, place});
}

Value GPUArithmetic::permuteBytes(Value x, Value y, int64_t selector) {
  if (isAMD) {
    // A byte to a place. Of the two operands the second has the lower bytes
    // (AMD's ISA manuals, V_PERM_B32).
    int64_t bytes = 0;
    for (int64_t i = 0; i < 4; ++i)
      bytes |= (selector >> (4 * i) & 7) << (8 * i);
    return callIntrinsic("llvm.amdgcn.perm", x.getType(),
                         {y, x, constantI32(x, bytes)});
  }
  return callIntrinsic("llvm.nvvm.prmt", x.getType(),
                       {x, y, constantI32(x, selector)});
}

Value GPUArithmetic::multiply(Value x, Value y) {
  return arith::MulFOp::create(b, x, y);
}

Value GPUArithmetic::add(Value x, Value y) {
  return arith::AddFOp::create(b, x, y);
}

Value GPUArithmetic::bitsOf(Value x) {
  return arith::BitcastOp::create(b, b.getI32Type(), x);
}

Value GPUArithmetic::asFloat(Value bits) {
  return arith::BitcastOp::create(b, b.getF32Type(), bits);
}

Value GPUArithmetic::constantBits(Value shape, uint32_t bits) {
  return constantF32(shape, llvm::bit_cast<float>(bits));
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

Value GPUArithmetic::roundToBF16(Value x) {
  // One conversion. The payload of a NaN is lost; nothing that is rounded here
  // shows it.
  Value rounded = arith::TruncFOp::create(b, b.getBF16Type(), x);
  return arith::ExtFOp::create(b, b.getF32Type(), rounded);
}

Value GPUArithmetic::maxMagnitude(ArrayRef<Value> x) {
  // Of integers, three to an instruction.
  if (isAMD)
    return BlockArithmetic::maxMagnitude(x);
  // A maximum of floats that returns NaN if an operand is one: NaNs stay above
  // infinity, and magnitudes are operand modifiers.
  Value result = absolute(x.front());
  for (Value value : x.drop_front())
    result = arith::MaximumFOp::create(b, result, absolute(value));
  return bitsOf(result);
}

ArrayRef<double> GPUArithmetic::getExactDivisors() {
  static constexpr double divisors[] = {6, 7, 126, 448, 57344};
  return divisors;
}

Value GPUArithmetic::divideByLevel(Value a, double level) {
  int exponent = 0;
  if (std::frexp(level, &exponent) == 0.5)
    return multiply(a, constantF32(a, 1 / level)); // the same real number
  if (!llvm::is_contained(getExactDivisors(), level))
    return BlockArithmetic::divideByLevel(a, level);
  // q is the quotient but for its last places, e the exact rest a - level * q
  // and s the quotient: equal to a / level for every non-negative finite a,
  // subnormal ones included, as the test of all of them shows. An infinite a
  // has e = infinity - infinity and gives a NaN, as a NaN does.
  Value c = constantF32(a, static_cast<float>(1 / level));
  Value q = multiply(a, c);
  Value e = fma(constantF32(a, -level), q, a);
  return fma(e, c, q);
}

Value GPUArithmetic::normalReciprocal(Value x) {
  // The machine's approximation is within one unit of the last place (PTX ISA,
  // rcp.approx.ftz.f32; AMD's ISA manuals, V_RCP_F32), for which one step of
  // Newton with a single rounding at its end is enough, but for one pair:
  // tested for all significands and all such approximations.
  Value approximate = callIntrinsic(isAMD ? "llvm.amdgcn.rcp.f32"
                                          : "llvm.nvvm.rcp.approx.ftz.f",
                                    x.getType(), x);
  Value rest = fma(negate(x), approximate, constantF32(x, 1.0));
  Value result = fma(approximate, rest, approximate);
  if (!isAMD)
    return result;
  // That pair is a significand of ones whose approximation is a power of two,
  // and the reciprocal is the next number. NVIDIA's machines do not have it;
  // AMD's are not known.
  Value ones = arith::CmpIOp::create(
      b, arith::CmpIPredicate::eq,
      arith::ShLIOp::create(b, bitsOf(x), constantI32(x, 9)),
      constantI32(x, static_cast<int32_t>(0xFFFFFE00)));
  return asFloat(arith::OrIOp::create(
      b, bitsOf(result), arith::ExtUIOp::create(b, b.getI32Type(), ones)));
}

Value GPUArithmetic::reciprocalOfPower(Value exponent, Value power) {
  // 1 / 2^(E - 127) = 2^((254 - E) - 127).
  return powerOfTwo(
      arith::SubIOp::create(b, constantI32(exponent, 254), exponent));
}

std::pair<Value, Value> GPUArithmetic::multiplyWide(Value x, uint32_t factor) {
  if (isAMD)
    return BlockArithmetic::multiplyWide(x, factor);
  // One multiplication, and its halves as those of an f64, which LLVM does not
  // look into: it would go on in 64 bits, and take two multiplications apart
  // so far that they are not joined again.
  Value wide = arith::ExtUIOp::create(b, b.getI64Type(), x);
  Value product = arith::BitcastOp::create(
      b, b.getF64Type(),
      arith::MulIOp::create(b, wide, constantI64(x, factor)));
  return {callIntrinsic("llvm.nvvm.d2i.lo", x.getType(), product),
          callIntrinsic("llvm.nvvm.d2i.hi", x.getType(), product)};
}

BlockScale GPUArithmetic::floatScale(Value a, double level, bool toBF16) {
  // The quotient of an infinity has to be a NaN below, and the scale at most
  // 2^126.
  if (toBF16 || level < 4 || !llvm::is_contained(getExactDivisors(), level))
    return BlockArithmetic::floatScale(a, level, toBF16);
  Value s = divideByLevel(asFloat(a), level);
  Value zero = constantF32(a, 0.0);
  Value normal = arith::CmpFOp::create(b, arith::CmpFPredicate::OGE, s,
                                       constantF32(a, 0x1p-126));
  Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, s, s);
  Value r = arith::SelectOp::create(b, normal, normalReciprocal(s), zero);
  Value other =
      arith::SelectOp::create(b, isNaN, constantBits(a, 0x7FC00000), zero);
  return {arith::SelectOp::create(b, normal, s, other), r};
}

BlockScale GPUArithmetic::integerScale(Value a, const OuterScale &outer,
                                       FormatAttr format, bool roundUp) {
  if (format.getScale().getOption("room"))
    return BlockArithmetic::integerScale(a, outer, format, roundUp);
  Value zero = constantF32(a, 0.0), one = constantF32(a, 1.0);
  // False for a zero base and for a NaN.
  Value regular =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, outer.stored, zero);
  // q = a / (7 base). The rests below must be exact where q is at least 1/2:
  // operands are taken away from the subnormal numbers first, by an exact
  // factor. With y = 1 / d correctly rounded, q0 is within two units in the
  // last place, q1 within one, and q is the quotient (Markstein). Smaller
  // quotients give c = 1 whatever their last places are.
  Value isSmall = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT,
                                        outer.stored, constantF32(a, 0x1p-60));
  Value factor =
      arith::SelectOp::create(b, isSmall, constantF32(a, 0x1p64), one);
  Value d = multiply(outer.derived, factor);
  Value n = multiply(asFloat(a), factor);
  Value y = normalReciprocal(d), minusD = negate(d);
  Value q = multiply(n, y);
  for (int step = 0; step < 2; ++step)
    q = fma(fma(minusD, q, n), y, q);
  q = roundUp ? ceil(q) : roundEven(q);
  // These return the number where q is a NaN.
  Value c = callIntrinsic("llvm.maxnum.f32", q.getType(), {q, one});
  c = callIntrinsic("llvm.minnum.f32", q.getType(), {c, constantF32(a, 18.0)});
  c = arith::SelectOp::create(b, regular, c, one);
  // At most 18 FLT_MAX / 126, and normal.
  Value r = normalReciprocal(multiply(c, outer.stored));
  return {arith::FPToSIOp::create(b, b.getI8Type(), c),
          arith::SelectOp::create(b, regular, r, zero)};
}

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

static unsigned getRandomWidth(RoundingAttr rounding) {
  return rounding && rounding.isStochastic() ? rounding.getBits() : 0;
}

static bool isGrid(FormatAttr format, GridKind kind) {
  return format.getGrid() && format.getGrid().getKind() == kind;
}

bool GPUArithmetic::needsClampOnGPU(FormatAttr format, unsigned width) {
  // Integer scales are rounded up for stochastic rounding, and t is then at
  // most 7 (1 + 5u) < 7 + 2^-18 (docs/numerics.md, P8). As in P4, up to 16 bits
  // do not carry that to the next level: 2^-18 < 2^-17.
  if (isGrid(format, GridKind::E1M2) &&
      format.getScale().getKind() == ScaleKind::Int &&
      !format.getScale().getOptions() && width >= 1 && width <= 16)
    return false;
  return needsClamp(format, width);
}

SmallVector<Value> GPUArithmetic::scale(ArrayRef<Value> x, Value multiplier,
                                        FormatAttr format, unsigned width,
                                        bool saturates) {
  bool clamps = !saturates && needsClampOnGPU(format, width);
  double level = getMaxLevel(format);
  SmallVector<Value> result;
  for (Value value : x) {
    Value t = multiply(value, multiplier);
    if (clamps) {
      t = callIntrinsic("llvm.maxnum.f32", t.getType(),
                        {t, constantF32(t, -level)});
      t = callIntrinsic("llvm.minnum.f32", t.getType(),
                        {t, constantF32(t, level)});
    }
    result.push_back(t);
  }
  return result;
}

SmallVector<Value> GPUArithmetic::randomWords(const BlockRandom &random,
                                              unsigned count, unsigned width) {
  unsigned perCall = 128 / width, calls = llvm::divideCeil(count, perCall);
  SmallVector<Value> words;
  for (unsigned call = 0; call < calls; ++call)
    llvm::append_range(words, randomGroup(random, calls, call));
  return words;
}

SmallVector<Value>
GPUArithmetic::roundToOffsetLevels(ArrayRef<Value> t, unsigned width,
                                   const BlockRandom *random) {
  SmallVector<Value> result;
  if (!width) {
    // The last place of the sum is 1, and 8 keeps the integer positive.
    for (Value value : t)
      result.push_back(add(value, constantF32(value, 0x1.8p23 + 8)));
    return result;
  }
  // width is 8 or 16. F = 136 + (b + 1/2) / 2^8, or 8 + (b + 1/2) / 2^16: the
  // random bits in place, below the leading bits of a constant. The sum with t,
  // of at most 7 + 2^-18 in magnitude, is positive, so that truncating it to
  // its last place (or t to that of the noise, downwards) and then to an
  // integer is the floor of the exact sum, whose lowest four bits are
  // 8 + floor(t + (b + 1/2) / 2^n). The sum stays below the next power of two
  // since the level does not pass 7.
  SmallVector<Value> words = randomWords(*random, t.size(), width);
  for (auto [i, value] : llvm::enumerate(t)) {
    Value word = words[i * width / 32];
    Value noise;
    if (width == 8) {
      int64_t byte = i % 4;
      noise =
          permuteBytes(word, constantI32(word, 0x43080080), 0x7604 | byte << 4);
    } else {
      Value upper = i % 2
                        ? arith::ShRUIOp::create(b, word, constantI32(word, 12))
                              .getResult()
                        : arith::ShLIOp::create(b, word, constantI32(word, 4))
                              .getResult();
      noise = arith::OrIOp::create(
          b, arith::AndIOp::create(b, upper, constantI32(word, 0xFFFF0)),
          constantI32(word, 0x41000008));
    }
    result.push_back(integerPart(addNoise(value, asFloat(noise), width)));
  }
  return result;
}

SmallVector<Value> GPUArithmetic::roundToLevels(ArrayRef<Value> t,
                                                FormatAttr format,
                                                unsigned width,
                                                const BlockRandom *random) {
  SmallVector<Value> result;
  if (isGrid(format, GridKind::E1M2)) {
    double offset = width == 0   ? 0x1.8p23 + 8
                    : width == 8 ? 0x1p23 + 136
                                 : 0x1p23 + 8;
    for (Value value : roundToOffsetLevels(t, width, random))
      result.push_back(add(value, constantF32(value, -offset)));
    return result;
  }
  // e2m1: the same in units of the step h, a power of two that is half of
  // 2^floor(log2 |t|), from 1/2 to 2. Multiplying the constants by h adds to
  // their exponents. |t| is below 8.
  SmallVector<Value> words;
  if (width)
    words = randomWords(*random, t.size(), width);
  for (auto [i, value] : llvm::enumerate(t)) {
    Value bits = bitsOf(value);
    Value power = arith::MaxSIOp::create(
        b, arith::AndIOp::create(b, bits, constantI32(bits, 0x7F800000)),
        constantI32(bits, 0x3F800000));
    auto timesStep = [&](Value constant) {
      return asFloat(arith::AddIOp::create(b, power, constant));
    };
    // `power` has the bits of 2 h, and those of 2 are 0x40000000.
    auto timesStepOf = [&](float number) {
      uint32_t encoded = llvm::bit_cast<uint32_t>(number) - 0x40000000;
      return timesStep(constantI32(bits, static_cast<int32_t>(encoded)));
    };
    if (!width) {
      Value rounder = timesStepOf(0x1.8p23f);
      result.push_back(arith::SubFOp::create(b, add(value, rounder), rounder));
      continue;
    }
    int64_t byte = i % 4;
    Value noise = permuteBytes(words[i / 4], constantI32(bits, 0x43080080),
                               0x7604 | byte << 4);
    if (isAMD) {
      // In units of h: t / h and the products with h at the end are exact.
      Value inverse = asFloat(
          arith::SubIOp::create(b, constantI32(bits, 0x7F800000), power));
      Value sum = addNoise(multiply(value, inverse), asFloat(noise), width);
      Value step = multiply(asFloat(power), constantF32(value, 0.5));
      result.push_back(
          multiply(add(floor(sum), constantF32(value, -136)), step));
      continue;
    }
    noise = timesStep(
        arith::AddIOp::create(b, noise, constantI32(bits, -0x40000000)));
    Value sum = addTruncating(value, noise);
    sum = addTruncating(sum, timesStepOf(0x1p23f));
    result.push_back(arith::SubFOp::create(b, sum, timesStepOf(0x1p23f + 136)));
  }
  return result;
}

Value GPUArithmetic::getMask(Value multiplier) {
  return arith::ExtSIOp::create(b, b.getI32Type(), isScaled(multiplier));
}

Value GPUArithmetic::packDigits(ArrayRef<Value> digits, int64_t base) {
  Value word = digits.back();
  for (Value digit : llvm::reverse(digits.drop_back()))
    word = arith::AddIOp::create(
        b, arith::MulIOp::create(b, word, constantI32(word, base)), digit);
  return word;
}

/// Whether the levels are found without codes.
static bool hasFastLevels(FormatAttr format, unsigned width) {
  return (isGrid(format, GridKind::E1M2) && width <= 16) ||
         (isGrid(format, GridKind::E2M1) && width <= 8);
}

/// What digits that are all `bits` sum up to, modulo 2^32.
static int64_t sumOfDigits(uint32_t bits, unsigned count, uint32_t base) {
  uint32_t sum = 0;
  for (unsigned i = 0; i < count; ++i)
    sum = sum * base + bits;
  return sum;
}

Value GPUArithmetic::toCodes(Value nibbles) {
  auto constantWord = [&](uint32_t value) {
    return constantI32(nibbles, static_cast<int32_t>(value));
  };
  // Eight nibbles 8 + level, level from -7 to 7, to sign and magnitude. n has
  // bit 3 where the level is negative, n - (n >> 3) the bits below it: there
  // the magnitude is the complement of the three bits plus 1, which does not
  // carry since those are at least 1.
  Value n = arith::AndIOp::create(
      b, arith::XOrIOp::create(b, nibbles, constantWord(0xFFFFFFFF)),
      constantWord(0x88888888));
  Value one = arith::ShRUIOp::create(b, n, constantWord(3));
  Value magnitude = arith::AndIOp::create(
      b, arith::XOrIOp::create(b, nibbles, arith::SubIOp::create(b, n, one)),
      constantWord(0x77777777));
  return arith::OrIOp::create(b, arith::AddIOp::create(b, magnitude, one), n);
}

//===----------------------------------------------------------------------===//
// Converters
//===----------------------------------------------------------------------===//

// What converters to short floats do to a number t (PTX ISA, cvt.rn.satfinite;
// AMD's software definition of its instructions, amd_hip_ocp_host.hpp in HIP,
// from_float, and its CDNA 4 manual): the nearest number of the type, of two as
// near the one with an even code; the largest number of the type where t is
// larger, but for AMD's conversions to 8 bits. That is docs/numerics.md's
// rounding of section 6 after its clamp, but for two things. Of a t below 0
// that rounds to 0 they give -0, code 8 or byte 0x80, where the contract has 0.
// And a NaN becomes some number or a NaN: there is none in a block whose
// multiplier is not 0, and others are cleared by it.

/// A vector of the values, by their lanes.
static Value makeVector(ImplicitLocOpBuilder &b, ArrayRef<Value> values) {
  auto type = VectorType::get({static_cast<int64_t>(values.size())},
                              values.front().getType());
  Value vector = LLVM::PoisonOp::create(b, type);
  for (auto [i, value] : llvm::enumerate(values))
    vector = LLVM::InsertElementOp::create(
        b, vector, value,
        arith::ConstantOp::create(
            b, b.getI32IntegerAttr(static_cast<int32_t>(i))));
  return vector;
}

bool GPUArithmetic::hasSixBitConverter() const {
  return isAMD && has(Converter::F6F4);
}

Value GPUArithmetic::clearNegativeZeros(Value word, unsigned width) {
  // The magnitude plus the largest one carries into the place of the sign where
  // it is not 0.
  uint32_t rest = 0;
  for (unsigned i = 0; i < 32; i += width + 1)
    rest |= ((1u << width) - 1) << i;
  Value magnitudes = constantI32(word, static_cast<int32_t>(rest));
  Value carries = arith::AddIOp::create(
      b, arith::AndIOp::create(b, word, magnitudes), magnitudes);
  return arith::AndIOp::create(b, word,
                               arith::OrIOp::create(b, carries, magnitudes));
}

SmallVector<Value> GPUArithmetic::convertToBytes(ArrayRef<Value> numbers,
                                                 Type element) {
  bool isE5M2 = isa<Float8E5M2Type>(element);
  Type i16 = b.getI16Type(), i32 = b.getI32Type();
  SmallVector<Value> words;
  for (size_t i = 0; i < numbers.size(); i += 4) {
    ArrayRef<Value> four = numbers.slice(i, 4);
    if (isAMD) {
      Value word = LLVM::PoisonOp::create(b, i32);
      for (unsigned half : {0, 1}) {
        Value first = four[2 * half], second = four[2 * half + 1];
        word = isE5M2 ? ROCDL::CvtPkBf8F32Op::create(b, i32, first, second,
                                                     word, half)
                            .getResult()
                      : ROCDL::CvtPkFp8F32Op::create(b, i32, first, second,
                                                     word, half)
                            .getResult();
      }
      words.push_back(word);
      continue;
    }
    // Halves of a vector: the assembler makes two instructions of it, the
    // second of which merges.
    SmallVector<Value> pairs;
    for (int64_t half : {0, 1})
      pairs.push_back(NVVM::ConvertF32x2ToF8x2Op::create(
          b, i16, /*a, the upper byte=*/four[2 * half + 1], four[2 * half],
          NVVM::FPRoundingMode::RN, NVVM::SaturationMode::SATFINITE,
          /*relu=*/false, element));
    words.push_back(LLVM::BitcastOp::create(b, i32, makeVector(b, pairs)));
  }
  return words;
}

SmallVector<Value> GPUArithmetic::convertToNibbles(ArrayRef<Value> numbers) {
  Type i32 = b.getI32Type();
  SmallVector<Value> words;
  for (size_t i = 0; i < numbers.size(); i += 8) {
    ArrayRef<Value> eight = numbers.slice(i, 8);
    if (isAMD) {
      // The scale divides; it is 1.
      Value word = LLVM::PoisonOp::create(b, i32);
      Value one = constantF32(eight[0], 1);
      for (unsigned pair = 0; pair < 4; ++pair)
        word = ROCDL::CvtScaleF32PkFp4F32Op::create(
            b, i32, word, eight[2 * pair], eight[2 * pair + 1], one, pair);
      words.push_back(word);
      continue;
    }
    // As assembly: of the four bytes the assembler makes four instructions that
    // merge, but LLVM would put each into a word of its own, and these together
    // by seven more.
    words.push_back(
        LLVM::InlineAsmOp::create(
            b, i32, eight,
            "{ .reg .b8 b0, b1, b2, b3; "
            "cvt.rn.satfinite.e2m1x2.f32 b0, $2, $1; "
            "cvt.rn.satfinite.e2m1x2.f32 b1, $4, $3; "
            "cvt.rn.satfinite.e2m1x2.f32 b2, $6, $5; "
            "cvt.rn.satfinite.e2m1x2.f32 b3, $8, $7; "
            "mov.b32 $0, {b0, b1, b2, b3}; }",
            "=r,f,f,f,f,f,f,f,f", /*has_side_effects=*/false,
            /*is_align_stack=*/false, LLVM::TailCallKind::None,
            LLVM::AsmDialectAttr::get(b.getContext(), LLVM::AsmDialect::AD_ATT),
            /*operand_attrs=*/ArrayAttr())
            .getResult(0));
  }
  return words;
}

SmallVector<Value> GPUArithmetic::quantizeWords(ArrayRef<Value> x,
                                                Value multiplier,
                                                FormatAttr format,
                                                RoundingAttr rounding,
                                                const BlockRandom *random) {
  if (format.getGrid() || getRandomWidth(rounding) || !has(Converter::F8))
    return BlockArithmetic::quantizeWords(x, multiplier, format, rounding,
                                          random);
  Value mask = getMask(multiplier);
  SmallVector<Value> words = convertToBytes(
      scale(x, multiplier, format, /*width=*/0, /*saturates=*/!isAMD),
      format.getWideType());
  for (Value &word : words)
    word = arith::AndIOp::create(b, clearNegativeZeros(word, 7), mask);
  return words;
}

Value GPUArithmetic::joinFour(ArrayRef<Value> numbers) {
  return makeVector(b, llvm::to_vector(llvm::reverse(numbers)));
}

SmallVector<Value>
GPUArithmetic::convertByChanceToNibbles(ArrayRef<Value> x, Value multiplier,
                                        FormatAttr format,
                                        const BlockRandom &random) {
  Value mask = getMask(multiplier);
  SmallVector<Value> t =
      scale(x, multiplier, format, /*width=*/8, /*saturates=*/true);
  SmallVector<Value> bits = randomWords(random, t.size(), 8), words;
  auto element = Float4E2M1FNType::get(b.getContext());
  for (size_t i = 0; i < t.size(); i += 8) {
    SmallVector<Value> pair;
    for (int64_t half : {0, 1})
      pair.push_back(NVVM::ConvertF32x4ToF4x4Op::create(
          b, b.getI16Type(), joinFour(ArrayRef(t).slice(i + 4 * half, 4)),
          bits[i / 4 + half], /*relu=*/false, element));
    Value word =
        LLVM::BitcastOp::create(b, b.getI32Type(), makeVector(b, pair));
    words.push_back(
        arith::AndIOp::create(b, clearNegativeZeros(word, 3), mask));
  }
  return words;
}

SmallVector<Value>
GPUArithmetic::convertByChanceToLevels(ArrayRef<Value> x, Value multiplier,
                                       FormatAttr format,
                                       const BlockRandom &random) {
  // Eighths of levels are the numbers of f6E2M3FN up to 7/8, their codes the
  // sign and the level. A t that is at most 7 + 2^-18 is nearer to 7 than the
  // random bits tell apart; others are clamped.
  Value mask = getMask(multiplier);
  SmallVector<Value> t = scale(x, multiplier, format, /*width=*/16);
  for (Value &value : t)
    value = multiply(value, constantF32(value, 0.125));
  SmallVector<Value> bits = randomWords(random, t.size(), 8), words;
  auto bytes = VectorType::get({4}, b.getI8Type());
  auto element = Float6E2M3FNType::get(b.getContext());
  auto constantWord = [&](uint32_t value) {
    return constantI32(multiplier, static_cast<int32_t>(value));
  };
  for (size_t i = 0; i < t.size(); i += 4) {
    Value codes = LLVM::BitcastOp::create(
        b, b.getI32Type(),
        NVVM::ConvertF32x4ToF6x4Op::create(
            b, bytes, joinFour(ArrayRef(t).slice(i, 4)), bits[i / 4],
            /*relu=*/false, element));
    // The levels, a nibble each, choose among the eight numbers.
    Value levels = arith::AndIOp::create(b, codes, constantWord(0x07070707));
    Value pairs = arith::OrIOp::create(
        b, levels, arith::ShRUIOp::create(b, levels, constantWord(4)));
    Value numbers =
        callIntrinsic("llvm.nvvm.prmt", codes.getType(),
                      {constantWord(0x44403800), constantWord(0x4E4C4A48),
                       permuteBytes(pairs, pairs, 0x0020)});
    // A level of 0 has no sign.
    Value carries = arith::AddIOp::create(b, levels, constantWord(0x7F7F7F7F));
    Value signs = arith::AndIOp::create(
        b, arith::ShLIOp::create(b, codes, constantWord(2)),
        arith::AndIOp::create(b, carries, constantWord(0x80808080)));
    words.push_back(arith::AndIOp::create(
        b, arith::OrIOp::create(b, numbers, signs), mask));
  }
  return words;
}

SmallVector<Value> GPUArithmetic::quantizeSixBits(ArrayRef<Value> x,
                                                  Value multiplier,
                                                  FormatAttr format,
                                                  RoundingAttr rounding,
                                                  const BlockRandom *random) {
  // All levels are numbers of bf16 and of f6E2M3FN, and none of them is -0.
  // From bf16, and not from f32 by v_cvt_scalef32_2xpk16_fp6_f32: of that one
  // LLVM 22 lets the result overlap operands that are still to be read
  // (composable_kernel works around it as LCOMPILER-561).
  Value mask = getMask(multiplier), one = constantF32(multiplier, 1);
  SmallVector<Value> levels, words;
  for (Value level : quantizeLevels(x, multiplier, format, rounding, random))
    levels.push_back(bitsOf(level));
  auto numbers = VectorType::get({32}, b.getBF16Type());
  auto made = VectorType::get({6}, b.getI32Type());
  for (size_t i = 0; i < levels.size(); i += 32) {
    SmallVector<Value> pairs;
    for (int64_t j = 0; j < 16; ++j) // upper halves
      pairs.push_back(
          permuteBytes(levels[i + 2 * j], levels[i + 2 * j + 1], 0x7632));
    Value six = ROCDL::CvtScaleF32Pk32Fp6Bf16Op::create(
        b, made, LLVM::BitcastOp::create(b, numbers, makeVector(b, pairs)),
        one);
    for (int32_t j = 0; j < 6; ++j)
      words.push_back(arith::AndIOp::create(
          b,
          LLVM::ExtractElementOp::create(
              b, six, arith::ConstantOp::create(b, b.getI32IntegerAttr(j))),
          mask));
  }
  return words;
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

SmallVector<Value> GPUArithmetic::quantizeNibbles(ArrayRef<Value> x,
                                                  Value multiplier,
                                                  FormatAttr format,
                                                  RoundingAttr rounding,
                                                  const BlockRandom *random) {
  unsigned width = getRandomWidth(rounding);
  SmallVector<Value> words;
  Value mask = getMask(multiplier);
  auto constantWord = [&](uint32_t value) {
    return constantI32(multiplier, static_cast<int32_t>(value));
  };
  if (!hasFastLevels(format, width)) {
    SmallVector<Value> codes =
        quantizeElements(x, multiplier, format, rounding, random);
    for (Value &code : codes)
      code = arith::ExtUIOp::create(b, b.getI32Type(), code);
    for (size_t i = 0; i < codes.size(); i += 8)
      words.push_back(packDigits(ArrayRef(codes).slice(i, 8), 16));
    return words;
  }
  if (isGrid(format, GridKind::E2M1) && !width && has(Converter::F6F4)) {
    words = convertToNibbles(
        scale(x, multiplier, format, width, /*saturates=*/true));
    for (Value &word : words)
      word = arith::AndIOp::create(b, clearNegativeZeros(word, 3), mask);
    return words;
  }
  SmallVector<Value> t = scale(x, multiplier, format, width);
  if (isGrid(format, GridKind::E1M2)) {
    // Each number's bits are those of a constant plus 0 to 15 in the lowest
    // nibble; the constants are subtracted together.
    double offset = width == 0 ? 0x1.8p23 : width == 8 ? 0x1p23 + 128 : 0x1p23;
    uint32_t sum = sumOfDigits(
        llvm::bit_cast<uint32_t>(static_cast<float>(offset)), 8, 16);
    SmallVector<Value> digits;
    for (Value value : roundToOffsetLevels(t, width, random))
      digits.push_back(bitsOf(value));
    for (size_t i = 0; i < digits.size(); i += 8) {
      Value p = arith::SubIOp::create(
          b, packDigits(ArrayRef(digits).slice(i, 8), 16), constantWord(sum));
      words.push_back(arith::AndIOp::create(b, toCodes(p), mask));
    }
    return words;
  }
  // The bits of a level of e2m1 times 2^-126 are its code from bit 22 on: the
  // level 1/2 is a subnormal number of both.
  SmallVector<Value> indices, signs;
  for (Value level : roundToLevels(t, format, width, random)) {
    Value bits = bitsOf(multiply(level, constantF32(level, 0x1p-126)));
    indices.push_back(arith::AndIOp::create(
        b, arith::ShRUIOp::create(b, bits, constantWord(22)), constantWord(7)));
    signs.push_back(bits);
  }
  for (size_t i = 0; i < indices.size(); i += 8) {
    Value word = packDigits(ArrayRef(indices).slice(i, 8), 16);
    // The signs, four bits apart. No level is -0.
    Value sign = constantWord(0);
    for (size_t j = 8; j-- > 0;)
      sign = callIntrinsic("llvm.fshl.i32", word.getType(),
                           {sign, signs[i + j], constantWord(4)});
    // Each nibble of the chain holds the upper four bits of a level, the
    // highest of them its sign.
    sign = arith::AndIOp::create(b, sign, constantWord(0x88888888));
    words.push_back(
        arith::AndIOp::create(b, arith::OrIOp::create(b, word, sign), mask));
  }
  return words;
}

SmallVector<Value> GPUArithmetic::quantizeIntegers(
    ArrayRef<Value> x, Value multiplier, Value factor, FormatAttr format,
    RoundingAttr rounding, const BlockRandom *random) {
  // The integer plus 128 in the lowest byte of a number; four of them without
  // carries, and 128 taken away again by the bit of its place.
  constexpr double offset = 0x1.8p23;
  uint32_t sum =
      sumOfDigits(llvm::bit_cast<uint32_t>(static_cast<float>(offset)), 4, 256);
  Value mask = getMask(multiplier);
  SmallVector<Value> digits, words;
  for (Value level : quantizeLevels(x, multiplier, format, rounding, random))
    digits.push_back(
        bitsOf(fma(level, factor, constantF32(level, offset + 128))));
  for (size_t i = 0; i < digits.size(); i += 4) {
    Value word = arith::SubIOp::create(
        b, packDigits(ArrayRef(digits).slice(i, 4), 256),
        constantI32(multiplier, static_cast<int32_t>(sum)));
    word = arith::XOrIOp::create(
        b, word, constantI32(multiplier, static_cast<int32_t>(0x80808080)));
    words.push_back(arith::AndIOp::create(b, word, mask));
  }
  return words;
}

SmallVector<Value> GPUArithmetic::quantizeLevels(ArrayRef<Value> x,
                                                 Value multiplier,
                                                 FormatAttr format,
                                                 RoundingAttr rounding,
                                                 const BlockRandom *random) {
  unsigned width = getRandomWidth(rounding);
  SmallVector<Value> result;
  if (hasFastLevels(format, width)) {
    result = roundToLevels(scale(x, multiplier, format, width), format, width,
                           random);
  } else {
    for (Value code : quantizeElements(x, multiplier, format, rounding, random))
      result.push_back(decode(code, format));
  }
  return result;
}

SmallVector<Value> GPUArithmetic::quantizeNumbers(
    ArrayRef<Value> x, Value multiplier, ArrayRef<Value> factors, bool toBF16,
    FormatAttr format, RoundingAttr rounding, const BlockRandom *random) {
  SmallVector<Value> numbers;
  Value mask = getMask(multiplier);
  for (auto [i, level] : llvm::enumerate(
           quantizeLevels(x, multiplier, format, rounding, random))) {
    Value number = arith::AndIOp::create(b, bitsOf(level), mask);
    if (!factors.empty())
      number = bitsOf(multiply(asFloat(number), factors[i]));
    numbers.push_back(number);
  }
  if (!toBF16)
    return numbers;
  SmallVector<Value> words;
  for (size_t i = 0; i < numbers.size(); i += 2) // upper halves
    words.push_back(permuteBytes(numbers[i], numbers[i + 1], 0x7632));
  return words;
}

SmallVector<Value> GPUArithmetic::quantizeBytes(ArrayRef<Value> x,
                                                Value multiplier, Value factor,
                                                Type element, FormatAttr format,
                                                RoundingAttr rounding,
                                                const BlockRandom *random) {
  if (has(Converter::F8)) {
    // Levels, and their products with the factor, are numbers of the type, and
    // none of them is -0.
    Value mask = getMask(multiplier);
    SmallVector<Value> numbers =
        quantizeLevels(x, multiplier, format, rounding, random);
    if (factor)
      for (Value &number : numbers)
        number = multiply(number, factor);
    SmallVector<Value> words = convertToBytes(numbers, element);
    for (Value &word : words)
      word = arith::AndIOp::create(b, word, mask);
    return words;
  }
  // Divided by 2^(127 - bias), numbers of these types have the type's exponent:
  // 2^-9, the smallest of f8E4M3FN, is 2^-129 then, 2^20 units of f32.
  bool isE5M2 = isa<Float8E5M2Type>(element);
  Value shifted = constantF32(multiplier, isE5M2 ? 0x1p-112 : 0x1p-120);
  if (factor)
    shifted = multiply(factor, shifted);
  SmallVector<Value> words, bytes;
  Value mask = getMask(multiplier);
  for (Value level : quantizeLevels(x, multiplier, format, rounding, random)) {
    Value bits = bitsOf(multiply(level, shifted));
    Value sign = arith::AndIOp::create(
        b, arith::ShRUIOp::create(b, bits, constantI32(bits, 24)),
        constantI32(bits, 0x80));
    Value magnitude = arith::AndIOp::create(
        b, arith::ShRUIOp::create(b, bits, constantI32(bits, isE5M2 ? 21 : 20)),
        constantI32(bits, 0x7F));
    bytes.push_back(arith::OrIOp::create(b, sign, magnitude));
  }
  for (size_t i = 0; i < bytes.size(); i += 4)
    words.push_back(arith::AndIOp::create(
        b, packDigits(ArrayRef(bytes).slice(i, 4), 256), mask));
  return words;
}

//===----------------------------------------------------------------------===//
// Blocks of integers under a base
//===----------------------------------------------------------------------===//

double GPUArithmetic::transformWithoutFactor(MutableArrayRef<Value> x,
                                             RhtAttr rht,
                                             const BlockRandom *random,
                                             Value &a) {
  double factor = rht ? 1 / std::sqrt(static_cast<double>(rht.getSize())) : 1;
  int exponent = 0;
  if (!rht || rht.getRoundToBF16() || std::frexp(factor, &exponent) != 0.5) {
    if (rht)
      transform(x, rht, /*inverse=*/false, random);
    a = maxMagnitude(x);
    return 1;
  }
  size_t size = rht.getSize(), half = size / 2;
  SmallVector<int8_t> fixed = rht.getStaticSigns();
  SmallVector<Value> drawn;
  if (fixed.empty())
    drawn = drawSigns(size, *random, x.front());
  SmallVector<Value> larger;
  for (size_t start = 0; start < x.size(); start += size) {
    MutableArrayRef<Value> run = x.slice(start, size);
    for (size_t j = 0; j < size; ++j)
      if (!drawn.empty())
        run[j] = multiply(run[j], drawn[j]);
      else if (fixed[j] < 0)
        run[j] = negate(run[j]);
    butterfly(run.take_front(half));
    butterfly(run.drop_front(half));
    for (size_t j = 0; j < half; ++j) {
      Value low = run[j], high = run[j + half];
      // The larger of |low + high| and |low - high|, which rounding keeps in
      // order: one sum in place of two maxima. A sum that is not finite is
      // infinite here, or a NaN.
      larger.push_back(bitsOf(add(absolute(low), absolute(high))));
      run[j] = add(low, high);
      run[j + half] = arith::SubFOp::create(b, low, high);
    }
  }
  a = larger.front();
  for (Value other : ArrayRef(larger).drop_front()) // two by one instruction
    a = arith::MaxUIOp::create(b, a, other);
  return factor;
}

/// Whether blocks of 16 have the short form.
static bool hasIntegerBlocks(FormatAttr format, RoundingAttr rounding,
                             Type element) {
  unsigned width = getRandomWidth(rounding);
  return isGrid(format, GridKind::E1M2) && format.getBlockRows() == 1 &&
         format.getBlockCols() == 16 &&
         format.getScale().getKind() == ScaleKind::Int &&
         !format.getScale().getOptions() && (width == 0 || width == 8) &&
         (isa<CodeType>(element) || element.isInteger(8));
}

IntegerBlock GPUArithmetic::quantizeIntegerBlock(
    ArrayRef<Value> x, double factor, Value a, Value tile, Type element,
    FormatAttr format, RoundingAttr rounding, const BlockRandom *random) {
  unsigned width = getRandomWidth(rounding);
  Value number = constantF32(a, factor);
  // The largest product is the product of the largest.
  auto scaled = [&](Value bits) -> Value {
    return factor == 1 ? bits : bitsOf(multiply(asFloat(bits), number));
  };
  IntegerBlock block;
  if (!hasIntegerBlocks(format, rounding, element)) {
    SmallVector<Value> y;
    for (Value value : x)
      y.push_back(factor == 1 ? value : multiply(value, number));
    OuterScale outer = outerScale(scaled(tile), format);
    BlockScale scale = blockScale(scaled(a), &outer, y, format, rounding);
    block.base = outer.stored;
    block.stored = scale.stored;
    block.words =
        isa<CodeType>(element)
            ? quantizeNibbles(y, scale.multiplier, format, rounding, random)
            : quantizeIntegers(y, scale.multiplier,
                               decodeScale(scale.stored, format.getScale()),
                               format, rounding, random);
    return block;
  }

  // Bases for which no step leaves the normal numbers, and an element that the
  // factor makes subnormal is far below the noise of any rounding. One
  // comparison of bits, false for NaNs and zeros.
  Value base = divideByLevel(asFloat(scaled(tile)), 126);
  constexpr int64_t least = 0x21800000, most = 0x71800000; // 2^-60, 2^100
  Value isOrdinary = arith::CmpIOp::create(
      b, arith::CmpIPredicate::ult,
      arith::SubIOp::create(b, bitsOf(base), constantI32(tile, least)),
      constantI32(tile, most - least));
  // Elements, the multiplier, the integer scale (i32) and the base.
  SmallVector<Type> types(x.size() + 1, b.getF32Type());
  types.push_back(b.getI32Type());
  types.push_back(b.getF32Type());
  auto both = scf::IfOp::create(b, types, isOrdinary, /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(both.thenBlock());
    SmallVector<Value> values(x);
    IntegerScale scale = ordinaryScale(asFloat(scaled(a)), base, factor, width);
    values.append({scale.multiplier, scale.integer, base});
    scf::YieldOp::create(b, values);
  }
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(both.elseBlock());
    OuterScale outer = outerScale(scaled(tile), format);
    BlockScale scale = blockScale(scaled(a), &outer, x, format, rounding);
    Value hasCodes = isScaled(scale.multiplier), zero = constantF32(a, 0);
    SmallVector<Value> values;
    for (Value value : x)
      values.push_back(arith::SelectOp::create(
          b, hasCodes, factor == 1 ? value : multiply(value, number), zero));
    values.append({scale.multiplier,
                   arith::ExtUIOp::create(b, b.getI32Type(), scale.stored),
                   outer.stored});
    scf::YieldOp::create(b, values);
  }
  SmallVector<Value> values = llvm::to_vector_of<Value>(both.getResults());
  block.base = values.pop_back_val();
  Value c = values.pop_back_val(), r = values.pop_back_val();
  block.stored = arith::TruncIOp::create(b, b.getI8Type(), c);
  block.words = isa<CodeType>(element)
                    ? roundToCodes(values, r, width, random)
                    : roundToProducts(values, r, c, width, random);
  return block;
}

GPUArithmetic::IntegerScale GPUArithmetic::ordinaryScale(Value a, Value base,
                                                         double factor,
                                                         unsigned width) {
  // q = a / (7 base). With y = 1 / d correctly rounded, one correction of the
  // product gives the quotient wherever it decides an integer, as the test of
  // all significands shows. It is at most 18 (1 + 2^-22).
  Value d = multiply(base, constantF32(a, 7));
  Value y = normalReciprocal(d);
  Value q = multiply(a, y);
  q = fma(fma(negate(d), q, a), y, q);
  q = callIntrinsic("llvm.maxnum.f32", q.getType(), {q, constantF32(a, 1)});
  // c in the lowest places of a number.
  double offset = width ? 0x1p23 : 0x1.8p23;
  Value number;
  if (width) {
    q = callIntrinsic("llvm.minnum.f32", q.getType(), {q, constantF32(a, 18)});
    number = ceilPart(q);
  } else {
    number = add(q, constantF32(a, offset));
  }
  Value bits = bitsOf(number);
  auto offsetBits = llvm::bit_cast<int32_t>(static_cast<float>(offset));
  // The multiplier takes the factor along.
  Value s = multiply(add(number, constantF32(a, -offset)),
                     multiply(base, constantF32(a, 1 / factor)));
  return {arith::SubIOp::create(b, bits, constantI32(bits, offsetBits)),
          normalReciprocal(s)};
}

Value GPUArithmetic::gatherThirdBytes(ArrayRef<Value> words) {
  return permuteBytes(permuteBytes(words[0], words[1], 0x0062),
                      permuteBytes(words[2], words[3], 0x0062), 0x5410);
}

Value GPUArithmetic::clampHalves(Value low, Value high) {
  Value halves = permuteBytes(low, high, 0x5410);
  auto type = VectorType::get({2}, b.getI16Type());
  auto splat = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(
        b, DenseElementsAttr::get(type, b.getI16IntegerAttr(value)));
  };
  // One instruction, in this order: LLVM would take the maximum first if it
  // knew the upper bound.
  Value upper = LLVM::BitcastOp::create(
      b, type,
      permuteBytes(constantI32(low, 14), constantI32(low, 14), 0x5410));
  Value x = arith::AddIOp::create(b, LLVM::BitcastOp::create(b, type, halves),
                                  splat(-1));
  x = arith::MaxSIOp::create(b, arith::MinSIOp::create(b, x, upper), splat(0));
  return LLVM::BitcastOp::create(b, low.getType(), x);
}

SmallVector<Value> GPUArithmetic::addOffsets(ArrayRef<Value> x, Value r,
                                             unsigned width,
                                             const BlockRandom *random) {
  // Sums of a constant and a level. To nearest, a level plus 8 in the lower
  // half, which may pass 15 or be negative as c may be rounded down. Else the
  // level plus 8 in the third byte: below it are the places of the noise.
  SmallVector<Value> sums, words;
  if (width)
    words = randomWords(*random, x.size(), width);
  for (auto [i, value] : llvm::enumerate(x)) {
    Value t = multiply(value, r);
    if (!width) {
      sums.push_back(bitsOf(add(t, constantF32(r, 0x1.8p23 + 8))));
      continue;
    }
    Value word = words[i / 4];
    Value noise = permuteBytes(word, constantI32(word, 0x43080080),
                               0x7604 | static_cast<int64_t>(i % 4) << 4);
    sums.push_back(bitsOf(addNoise(t, asFloat(noise), width)));
  }
  return sums;
}

SmallVector<Value> GPUArithmetic::roundToCodes(ArrayRef<Value> x, Value r,
                                               unsigned width,
                                               const BlockRandom *random) {
  SmallVector<Value> sums = addOffsets(x, r, width, random), words;
  for (size_t i = 0; i < sums.size(); i += 8) {
    ArrayRef<Value> s = ArrayRef(sums).slice(i, 8);
    Value nibbles;
    auto addDigit = [&](Value digits, uint32_t place) {
      Value moved = arith::MulIOp::create(
          b, digits, constantI32(digits, static_cast<int32_t>(place)));
      nibbles = arith::AddIOp::create(b, nibbles, moved);
    };
    if (width) {
      nibbles = gatherThirdBytes({s[0], s[2], s[4], s[6]});
      addDigit(gatherThirdBytes({s[1], s[3], s[5], s[7]}), 16);
    } else {
      nibbles = constantI32(s[0], 0x11111111);
      for (int64_t j = 0; j < 4; ++j)
        addDigit(clampHalves(s[j], s[j + 4]), 1u << (4 * j));
    }
    words.push_back(toCodes(nibbles));
  }
  return words;
}

SmallVector<Value> GPUArithmetic::roundToProducts(ArrayRef<Value> x, Value r,
                                                  Value c, unsigned width,
                                                  const BlockRandom *random) {
  // c times a word of levels, each with its sign, is a word of products: sums
  // of digits times powers of 256, modulo 2^32. Plus 128 each is a byte, and
  // the bit of 128 inverted takes that away again.
  auto times = [&](Value lhs, Value rhs) -> Value {
    return arith::MulIOp::create(b, lhs, rhs);
  };
  auto plus = [&](Value lhs, Value rhs) -> Value {
    return arith::AddIOp::create(b, lhs, rhs);
  };
  Value signs = constantI32(c, static_cast<int32_t>(0x80808080));
  Value rest = arith::SubIOp::create(
      b, signs, times(c, constantI32(c, width ? 0x08080808 : 0x07070707)));
  Value c256 = times(c, constantI32(c, 256));
  SmallVector<Value> sums = addOffsets(x, r, width, random), words;
  for (size_t i = 0; i < sums.size(); i += 4) {
    ArrayRef<Value> s = ArrayRef(sums).slice(i, 4);
    Value word = rest;
    if (width) {
      word = plus(times(gatherThirdBytes(s), c), word);
    } else {
      word = plus(times(clampHalves(s[0], s[2]), c), word);
      word = plus(times(clampHalves(s[1], s[3]), c256), word);
    }
    words.push_back(arith::XOrIOp::create(b, word, signs));
  }
  return words;
}

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

Value GPUArithmetic::permuteBytes(Value x, Value y, int64_t selector) {
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
  // The machine's approximation is within one unit of the last place, for which
  // one step of Newton with a single rounding at its end is enough: tested for
  // all significands and all such approximations.
  Value approximate =
      callIntrinsic("llvm.nvvm.rcp.approx.ftz.f", x.getType(), x);
  Value rest = fma(negate(x), approximate, constantF32(x, 1.0));
  return fma(approximate, rest, approximate);
}

Value GPUArithmetic::reciprocalOfPower(Value exponent, Value power) {
  // 1 / 2^(E - 127) = 2^((254 - E) - 127).
  return powerOfTwo(
      arith::SubIOp::create(b, constantI32(exponent, 254), exponent));
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
                                        FormatAttr format, unsigned width) {
  bool clamps = needsClampOnGPU(format, width);
  double level = format.getGrid() ? format.getGrid().getMaxLevel() : 0;
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
  // its last place and then to an integer is the floor of the exact sum, whose
  // lowest four bits are 8 + floor(t + (b + 1/2) / 2^n). The sum stays below
  // the next power of two since the level does not pass 7.
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
    Value sum = addTruncating(value, asFloat(noise));
    result.push_back(addTruncating(sum, constantF32(sum, 0x1p23)));
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
      // Eight nibbles 8 + level, level from -7 to 7, to sign and magnitude. n
      // has bit 3 where the level is negative, n - (n >> 3) the bits below it:
      // there the magnitude is the complement of the three bits plus 1, which
      // does not carry since those are at least 1.
      Value n = arith::AndIOp::create(
          b, arith::XOrIOp::create(b, p, constantWord(0xFFFFFFFF)),
          constantWord(0x88888888));
      Value one = arith::ShRUIOp::create(b, n, constantWord(3));
      Value magnitude = arith::AndIOp::create(
          b, arith::XOrIOp::create(b, p, arith::SubIOp::create(b, n, one)),
          constantWord(0x77777777));
      Value codes =
          arith::OrIOp::create(b, arith::AddIOp::create(b, magnitude, one), n);
      words.push_back(arith::AndIOp::create(b, codes, mask));
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

//===- BlockArithmetic.cpp - the arithmetic of blocks, as IR --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/BlockArithmetic.h"

#include "ufp4/Numerics/MiniFloat.h"
#include "ufp4/Numerics/Philox.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::ufp4;
using ::ufp4::numerics::MiniFloat;

Type BlockArithmetic::like(Value shape, Type elementType) {
  if (auto vector = dyn_cast<VectorType>(shape.getType()))
    return vector.clone(elementType);
  return elementType;
}

Value BlockArithmetic::constant(Value shape, TypedAttr scalar) {
  if (auto vector = dyn_cast<VectorType>(like(shape, scalar.getType())))
    return arith::ConstantOp::create(b, DenseElementsAttr::get(vector, scalar));
  return arith::ConstantOp::create(b, scalar);
}

Value BlockArithmetic::constantF32(Value shape, double value) {
  return constant(shape, b.getF32FloatAttr(value));
}

Value BlockArithmetic::constantI32(Value shape, int64_t value) {
  return constant(shape, b.getI32IntegerAttr(static_cast<int32_t>(value)));
}

Value BlockArithmetic::constantI64(Value shape, int64_t value) {
  return constant(shape, b.getI64IntegerAttr(value));
}

Value BlockArithmetic::constantI8(Value shape, int64_t value) {
  return constant(shape, b.getI8IntegerAttr(static_cast<int8_t>(value)));
}

Value BlockArithmetic::absolute(Value x) { return math::AbsFOp::create(b, x); }

Value BlockArithmetic::floor(Value x) { return math::FloorOp::create(b, x); }

Value BlockArithmetic::ceil(Value x) { return math::CeilOp::create(b, x); }

Value BlockArithmetic::roundEven(Value x) {
  return math::RoundEvenOp::create(b, x);
}

Value BlockArithmetic::fma(Value x, Value y, Value z) {
  return math::FmaOp::create(b, x, y, z);
}

Value BlockArithmetic::absoluteInteger(Value x) {
  return math::AbsIOp::create(b, x);
}

Value BlockArithmetic::divideByLevel(Value a, double level) {
  return arith::DivFOp::create(b, a, constantF32(a, level));
}

Value BlockArithmetic::saturatedReciprocal(Value x) {
  return arith::MinimumFOp::create(
      b, arith::DivFOp::create(b, constantF32(x, 1.0), x),
      constantF32(x, std::numeric_limits<float>::max()));
}

Value BlockArithmetic::reciprocalOfPower(Value exponent, Value power) {
  return arith::DivFOp::create(b, constantF32(power, 1.0), power);
}

Value BlockArithmetic::widen(Value x) {
  if (getElementTypeOrSelf(x.getType()).isF32())
    return x;
  return arith::ExtFOp::create(b, like(x, b.getF32Type()), x);
}

//===----------------------------------------------------------------------===//
// Transform
//===----------------------------------------------------------------------===//

SmallVector<Value> BlockArithmetic::drawSigns(int64_t size,
                                              const BlockRandom &random,
                                              Value shape) {
  Value zero = constantI32(shape, 0);
  Type i32 = like(shape, b.getI32Type());
  Value key0 = arith::TruncIOp::create(b, i32, random.seed);
  Value shift = constantI64(random.seed, 32);
  Value key1 = arith::TruncIOp::create(
      b, i32, arith::ShRUIOp::create(b, random.seed, shift));
  SmallVector<Value, 4> words =
      philox({zero, zero, random.site,
              constantI32(zero, ::ufp4::numerics::RhtSignStream)},
             key0, key1);
  Value one = constantF32(shape, 1.0), minus = constantF32(shape, -1.0);
  SmallVector<Value> signs;
  for (int64_t j = 0; j < size; ++j) {
    Value bit = arith::AndIOp::create(
        b, arith::ShRUIOp::create(b, words[j / 32], constantI32(zero, j % 32)),
        constantI32(zero, 1));
    Value isMinus =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ne, bit, zero);
    signs.push_back(arith::SelectOp::create(b, isMinus, minus, one));
  }
  return signs;
}

void BlockArithmetic::butterfly(MutableArrayRef<Value> x) {
  for (size_t stride = 1; stride < x.size(); stride *= 2)
    for (size_t i = 0; i < x.size(); ++i) {
      if (i & stride)
        continue;
      Value low = x[i], high = x[i + stride];
      x[i] = arith::AddFOp::create(b, low, high);
      x[i + stride] = arith::SubFOp::create(b, low, high);
    }
}

void BlockArithmetic::applyFactor(MutableArrayRef<Value> x, RhtAttr rht) {
  double size = static_cast<double>(rht.getSize());
  Value factor =
      constantF32(x.front(), static_cast<float>(1.0 / std::sqrt(size)));
  for (Value &value : x)
    value = arith::MulFOp::create(b, value, factor);
}

Value BlockArithmetic::roundToBF16(Value x) {
  // In integers: a pair of truncf and extf is a rounding that compilers with a
  // bf16 emulation take away.
  Value bits = arith::BitcastOp::create(b, like(x, b.getI32Type()), x);
  Value upper = constantI32(x, 0xFFFF0000);
  Value odd = arith::AndIOp::create(
      b, arith::ShRUIOp::create(b, bits, constantI32(x, 16)),
      constantI32(x, 1));
  Value rounded = arith::AndIOp::create(
      b,
      arith::AddIOp::create(
          b, bits, arith::AddIOp::create(b, odd, constantI32(x, 0x7FFF))),
      upper);
  Value quiet = arith::AndIOp::create(
      b, arith::OrIOp::create(b, bits, constantI32(x, 0x00400000)), upper);
  Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, x, x);
  return toFloat(arith::SelectOp::create(b, isNaN, quiet, rounded));
}

void BlockArithmetic::roundToResult(MutableArrayRef<Value> x, RhtAttr rht) {
  if (!rht.getRoundToBF16())
    return;
  for (Value &value : x)
    value = roundToBF16(value);
}

void BlockArithmetic::transform(MutableArrayRef<Value> x, RhtAttr rht,
                                bool inverse, const BlockRandom *random) {
  int64_t size = rht.getSize();
  SmallVector<int8_t> fixed = rht.getStaticSigns();
  SmallVector<Value> drawn;
  if (fixed.empty())
    drawn = drawSigns(size, *random, x.front());
  auto applySigns = [&](MutableArrayRef<Value> run) {
    for (auto [j, value] : llvm::enumerate(run)) {
      if (!drawn.empty())
        value = arith::MulFOp::create(b, value, drawn[j]);
      else if (fixed[j] < 0)
        value = arith::NegFOp::create(b, value);
    }
  };
  for (size_t start = 0; start < x.size(); start += size) {
    MutableArrayRef<Value> run = x.slice(start, size);
    if (!inverse)
      applySigns(run);
    butterfly(run);
    applyFactor(run, rht);
    if (inverse)
      applySigns(run);
    roundToResult(run, rht);
  }
}

//===----------------------------------------------------------------------===//
// Scale
//===----------------------------------------------------------------------===//

static constexpr int64_t kInfinityBits = 0x7F800000;
static constexpr int64_t kNaNBits = 0x7FC00000;
static constexpr double kSmallestNormal = 0x1p-126;
static constexpr double kLargestFloat = std::numeric_limits<float>::max();

static const MiniFloat &getMiniFloat(ScaleAttr scale) {
  return scale.getKind() == ScaleKind::UE5M3 ? ::ufp4::numerics::UE5M3
                                             : ::ufp4::numerics::E4M3FN;
}

static const MiniFloat &getMiniFloat(Type wideType) {
  return isa<Float8E5M2Type>(wideType) ? ::ufp4::numerics::E5M2
                                       : ::ufp4::numerics::E4M3FN;
}

std::string mlir::ufp4::getOutsideMessage(Location loc, FormatAttr format,
                                          FloatType type) {
  ExponentWindow window = *getExponentWindow(format, type);
  std::string text = getLocationText(loc);
  llvm::raw_string_ostream(text)
      << "expected block scales within a factor of 2^"
      << window.highest - window.lowest
      << " of the largest of their row, but got one further below, whose "
         "elements "
      << type
      << " does not have; compile without e8m0-in-fp8 to multiply in bf16";
  return text;
}

/// All bits below the sign.
static int64_t getNaNByte(const MiniFloat &type) {
  return type.HasSign ? 0x7F : 0xFF;
}

double mlir::ufp4::getMaxLevel(FormatAttr format) {
  return format.getGrid() ? format.getGrid().getMaxLevel()
                          : getMiniFloat(format.getWideType()).Max;
}

/// The level to which a block's maximum is mapped: docs/numerics.md, section 5.
static float getTargetLevel(FormatAttr format) {
  double room = format.getScale().getOption("room").value_or(1.0);
  return static_cast<float>(getMaxLevel(format) / room);
}

Value BlockArithmetic::magnitudeBits(Value x) {
  return arith::AndIOp::create(
      b, arith::BitcastOp::create(b, like(x, b.getI32Type()), x),
      constantI32(x, 0x7FFFFFFF));
}

Value BlockArithmetic::maxBits(Value lhs, Value rhs) {
  return arith::MaxSIOp::create(b, lhs, rhs);
}

Value BlockArithmetic::maxMagnitude(ArrayRef<Value> x) {
  Value result = magnitudeBits(x.front());
  for (Value value : x.drop_front())
    result = maxBits(result, magnitudeBits(value));
  return result;
}

Value BlockArithmetic::toFloat(Value bits) {
  return arith::BitcastOp::create(b, like(bits, b.getF32Type()), bits);
}

Value BlockArithmetic::isNotFinite(Value bits) {
  return arith::CmpIOp::create(b, arith::CmpIPredicate::sge, bits,
                               constantI32(bits, kInfinityBits));
}

BlockScale BlockArithmetic::floatScale(Value a, double level, bool toBF16) {
  Value zero = constantF32(a, 0.0), one = constantF32(a, 1.0);
  Value scale = divideByLevel(toFloat(a), level);
  if (toBF16)
    scale = roundToBF16(scale);
  Value finite = arith::CmpIOp::create(b, arith::CmpIPredicate::slt, a,
                                       constantI32(a, kInfinityBits));
  if (level < 4) // Otherwise no scale is above 2^126.
    finite = arith::AndIOp::create(
        b, finite,
        arith::CmpFOp::create(b, arith::CmpFPredicate::OLE, scale,
                              constantF32(a, 0x1p126)));
  Value normal = arith::CmpFOp::create(b, arith::CmpFPredicate::OGE, scale,
                                       constantF32(a, kSmallestNormal));
  Value regular = arith::AndIOp::create(b, finite, normal);
  // Division by 1 where the quotient is not used: no 1/0.
  Value divisor = arith::SelectOp::create(b, regular, scale, one);
  Value reciprocal = arith::SelectOp::create(
      b, regular, arith::DivFOp::create(b, one, divisor), zero);
  Value nan = toFloat(constantI32(a, kNaNBits));
  Value s = arith::SelectOp::create(
      b, regular, scale, arith::SelectOp::create(b, finite, zero, nan));
  return {s, reciprocal};
}

OuterScale BlockArithmetic::outerScale(Value a, FormatAttr format) {
  ScaleAttr scale = format.getScale();
  float level = getTargetLevel(format);
  if (scale.getKind() == ScaleKind::Int) {
    Value base = floatScale(a, 126.0, /*toBF16=*/false).stored;
    return {base, arith::MulFOp::create(b, base, constantF32(a, level))};
  }
  // TransformerEngine's order: the reciprocal of the level is folded into the
  // multiplier, and infinities are replaced by the largest number.
  if (std::optional<double> amax = scale.getOption("amax")) {
    float fixed = static_cast<float>(*amax);
    a = constantI32(a, llvm::bit_cast<int32_t>(fixed));
  }
  Value notFinite = isNotFinite(a);
  Value largest = constantF32(a, kLargestFloat);
  Value maximum =
      toFloat(arith::SelectOp::create(b, notFinite, constantI32(a, 0), a));
  auto range = static_cast<float>(
      scale.getOption("max").value_or(getMiniFloat(scale).Max));
  Value encoding = arith::MinimumFOp::create(
      b, arith::DivFOp::create(b, constantF32(a, range * level), maximum),
      largest);
  Value decoding = arith::DivFOp::create(b, constantF32(a, 1.0), encoding);
  Value multiplier =
      arith::MulFOp::create(b, encoding, constantF32(a, 1.0f / level));
  if (level < 1)
    multiplier = arith::MinimumFOp::create(b, multiplier, largest);
  Value nan = toFloat(constantI32(a, kNaNBits));
  return {arith::SelectOp::create(b, notFinite, nan, decoding), multiplier};
}

BlockScale BlockArithmetic::miniFloatScale(Value a, const OuterScale &outer,
                                           FormatAttr format) {
  ScaleAttr scale = format.getScale();
  const MiniFloat &type = getMiniFloat(scale);
  Value one = constantF32(a, 1.0);
  Value unordered = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO,
                                          outer.stored, outer.stored);
  Value bad = arith::OrIOp::create(b, isNotFinite(a), unordered);
  Value maximum =
      toFloat(arith::SelectOp::create(b, bad, constantI32(a, 0), a));
  // The type's largest number is below that of f32: one minimum does for both.
  Value v = arith::MinimumFOp::create(
      b, arith::MulFOp::create(b, maximum, outer.derived),
      constantF32(a, type.Max));
  Value byte = encodeMiniFloat(v, type, scale.getRule() == ScaleRule::Ceil);
  Value s = decodeMiniFloat(byte, type, /*hasNaN=*/false);
  Value outerNumber = arith::SelectOp::create(b, bad, one, outer.stored);
  Value r = saturatedReciprocal(arith::MulFOp::create(b, s, outerNumber));
  r = arith::SelectOp::create(b, bad, constantF32(a, 0.0), r);
  byte =
      arith::SelectOp::create(b, bad, constantI32(a, getNaNByte(type)), byte);
  return {arith::TruncIOp::create(b, like(a, b.getI8Type()), byte), r};
}

Value BlockArithmetic::powerOfTwo(Value exponent) {
  // 2^-127 is subnormal.
  Value isLowest = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, exponent,
                                         constantI32(exponent, 0));
  return toFloat(arith::SelectOp::create(
      b, isLowest, constantI32(exponent, 0x00400000),
      arith::ShLIOp::create(b, exponent, constantI32(exponent, 23))));
}

BlockScale BlockArithmetic::powerScale(Value a, ArrayRef<Value> x,
                                       FormatAttr format) {
  Value bad = isNotFinite(a);
  Value bits = arith::SelectOp::create(b, bad, constantI32(a, 0), a);
  double maxLevel = getMaxLevel(format);
  Value levelExponent = constantI32(a, std::ilogb(maxLevel));
  auto exponentOf = [&](Value number) -> Value {
    return arith::ShRUIOp::create(b, number, constantI32(a, 23));
  };
  auto quotient = [&]() -> Value {
    return arith::BitcastOp::create(b, bits.getType(),
                                    divideByLevel(toFloat(bits), maxLevel));
  };
  auto add = [&](Value number, int64_t value) -> Value {
    return arith::AddIOp::create(b, number, constantI32(a, value));
  };
  ScaleRule rule = format.getScale().getRule();
  Value exponent;
  switch (rule) {
  case ScaleRule::Floor:
    exponent = arith::SubIOp::create(b, exponentOf(bits), levelExponent);
    break;
  case ScaleRule::Ceil:
    // Any mantissa bit carries into the exponent.
    exponent = arith::SubIOp::create(b, exponentOf(add(bits, 0x7FFFFF)),
                                     levelExponent);
    break;
  case ScaleRule::Even: {
    int mantissaBits = 0;
    if (!format.getGrid())
      mantissaBits = getMiniFloat(format.getWideType()).MantissaBits;
    else if (format.getGrid().getKind() == GridKind::E1M2)
      mantissaBits = 2;
    else if (format.getGrid().getKind() == GridKind::E2M1)
      mantissaBits = 1;
    exponent = arith::SubIOp::create(
        b, exponentOf(add(bits, int64_t(1) << (22 - mantissaBits))),
        levelExponent);
    break;
  }
  case ScaleRule::RFloor:
    exponent = exponentOf(quotient());
    break;
  default: { // rceil, and mse, which begins there
    Value q = quotient();
    Value isLowest = arith::CmpIOp::create(b, arith::CmpIPredicate::sle, q,
                                           constantI32(a, 0x00400000));
    exponent = arith::SelectOp::create(b, isLowest, constantI32(a, 0),
                                       exponentOf(add(q, 0x7FFFFF)));
  }
  }
  exponent = arith::MaxSIOp::create(
      b, arith::MinSIOp::create(b, exponent, constantI32(a, 254)),
      constantI32(a, 0));
  if (rule == ScaleRule::MSE) {
    Value r = reciprocalOfPower(exponent, powerOfTwo(exponent));
    SmallVector<Value> scaled;
    for (Value value : x)
      scaled.push_back(arith::MulFOp::create(b, value, r));
    Value best, leastError;
    for (int64_t step : {0, 1, 2}) {
      double factor = static_cast<double>(1 << step);
      Value error;
      for (Value w : scaled) {
        Value t =
            step ? Value(arith::MulFOp::create(b, w, constantF32(a, factor)))
                 : w;
        Value level = decode(
            round(t, format, /*bits=*/Value(), 0, /*clamped=*/true), format);
        if (step)
          level = arith::MulFOp::create(b, level, constantF32(a, 1 / factor));
        Value d = arith::SubFOp::create(b, level, w);
        Value square = arith::MulFOp::create(b, d, d);
        error = error ? Value(arith::AddFOp::create(b, error, square)) : square;
      }
      Value candidate = step ? add(exponent, -step) : exponent;
      if (!best) {
        best = candidate;
        leastError = error;
        continue;
      }
      Value exists = arith::CmpIOp::create(b, arith::CmpIPredicate::sge,
                                           candidate, constantI32(a, 0));
      Value less = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, error,
                                         leastError);
      Value better = arith::AndIOp::create(b, exists, less);
      best = arith::SelectOp::create(b, better, candidate, best);
      leastError = arith::SelectOp::create(b, better, error, leastError);
    }
    exponent = best;
  }
  Value r = reciprocalOfPower(exponent, powerOfTwo(exponent));
  r = arith::SelectOp::create(b, bad, constantF32(a, 0.0), r);
  exponent = arith::SelectOp::create(b, bad, constantI32(a, 255), exponent);
  return {arith::TruncIOp::create(b, like(a, b.getI8Type()), exponent), r};
}

BlockScale BlockArithmetic::integerScale(Value a, const OuterScale &outer,
                                         FormatAttr format, bool roundUp) {
  Value zero = constantF32(a, 0.0), one = constantF32(a, 1.0);
  // False for a zero base and for a NaN.
  Value regular =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, outer.stored, zero);
  Value maximum =
      toFloat(arith::SelectOp::create(b, regular, a, constantI32(a, 0)));
  Value divisor = arith::SelectOp::create(b, regular, outer.derived, one);
  Value q = arith::DivFOp::create(b, maximum, divisor);
  q = roundUp ? Value(ceil(q)) : Value(roundEven(q));
  Value c = arith::MaximumFOp::create(
      b, arith::MinimumFOp::create(b, q, constantF32(a, 18.0)), one);
  Value base = arith::SelectOp::create(b, regular, outer.stored, one);
  Value r = arith::DivFOp::create(b, one, arith::MulFOp::create(b, c, base));
  return {arith::FPToSIOp::create(b, like(a, b.getI8Type()), c),
          arith::SelectOp::create(b, regular, r, zero)};
}

BlockScale BlockArithmetic::blockScale(Value a, const OuterScale *outer,
                                       ArrayRef<Value> x, FormatAttr format,
                                       RoundingAttr rounding) {
  switch (format.getScale().getKind()) {
  case ScaleKind::E4M3:
  case ScaleKind::UE5M3:
    return miniFloatScale(a, *outer, format);
  case ScaleKind::E8M0:
    return powerScale(a, x, format);
  case ScaleKind::Int:
    return integerScale(a, *outer, format, rounding && rounding.isStochastic());
  case ScaleKind::BF16: {
    BlockScale scale = floatScale(a, getTargetLevel(format), /*toBF16=*/true);
    scale.stored =
        arith::TruncFOp::create(b, like(a, b.getBF16Type()), scale.stored);
    return scale;
  }
  default:
    return floatScale(a, getTargetLevel(format), /*toBF16=*/false);
  }
}

Value BlockArithmetic::decodeScale(Value stored, ScaleAttr scale) {
  Type i32 = like(stored, b.getI32Type());
  switch (scale.getKind()) {
  case ScaleKind::E4M3:
  case ScaleKind::UE5M3: {
    return decodeMiniFloat(arith::ExtUIOp::create(b, i32, stored),
                           getMiniFloat(scale), /*hasNaN=*/true);
  }
  case ScaleKind::E8M0: {
    Value byte = arith::ExtUIOp::create(b, i32, stored);
    Value isNaN = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, byte,
                                        constantI32(byte, 255));
    return arith::SelectOp::create(
        b, isNaN, toFloat(constantI32(byte, kNaNBits)), powerOfTwo(byte));
  }
  case ScaleKind::Int:
    return arith::SIToFPOp::create(b, like(stored, b.getF32Type()), stored);
  default:
    return widen(stored);
  }
}

Value BlockArithmetic::rowByte(Value stored) {
  Value byte = arith::ExtUIOp::create(b, like(stored, b.getI32Type()), stored);
  Value isNaN = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, byte,
                                      constantI32(byte, 255));
  return arith::SelectOp::create(b, isNaN, constantI32(byte, 0), byte);
}

RowScale BlockArithmetic::scaleOverRow(Value stored, Value row,
                                       ExponentWindow window) {
  Value byte = arith::ExtUIOp::create(b, like(stored, b.getI32Type()), stored);
  auto compare = [&](arith::CmpIPredicate predicate, Value x, int64_t y) {
    return arith::CmpIOp::create(b, predicate, x, constantI32(byte, y));
  };
  Value isNaN = compare(arith::CmpIPredicate::eq, byte, 255);
  // At most `highest`, but for a NaN.
  Value exponent = arith::AddIOp::create(b, arith::SubIOp::create(b, byte, row),
                                         constantI32(byte, window.highest));
  Value isOutside = compare(arith::CmpIPredicate::slt, exponent, window.lowest);
  Value isNone = arith::OrIOp::create(b, isNaN, isOutside);
  exponent = arith::SelectOp::create(b, isNone, constantI32(byte, 0), exponent);
  Value factor =
      powerOfTwo(arith::AddIOp::create(b, exponent, constantI32(byte, 127)));
  factor = arith::SelectOp::create(
      b, isNaN, toFloat(constantI32(byte, kNaNBits)), factor);
  return {factor, isNaN, isOutside};
}

Value BlockArithmetic::rowScale(Value row, ExponentWindow window) {
  return arith::MulFOp::create(
      b, powerOfTwo(row), constantF32(row, std::ldexp(1.0, -window.highest)));
}

Value BlockArithmetic::encodeMiniFloat(Value x, const MiniFloat &type,
                                       bool up) {
  int mantissaBits = type.MantissaBits, bias = type.Bias;
  int drop = 23 - mantissaBits;
  Value bits = arith::BitcastOp::create(b, like(x, b.getI32Type()), x);
  Value shift = constantI32(x, drop);
  // Normal numbers: round the f32 mantissa in place; a carry moves on into the
  // exponent. Then the exponent is biased anew.
  Value addend = constantI32(x, (int64_t(1) << drop) - 1);
  if (!up)
    addend = arith::AddIOp::create(
        b, constantI32(x, (int64_t(1) << (drop - 1)) - 1),
        arith::AndIOp::create(b, arith::ShRUIOp::create(b, bits, shift),
                              constantI32(x, 1)));
  Value normal = arith::SubIOp::create(
      b,
      arith::ShRUIOp::create(b, arith::AddIOp::create(b, bits, addend), shift),
      constantI32(x, int64_t(127 - bias) << mantissaBits));
  // Subnormal numbers: multiples of the smallest one, exact as f32.
  Value units = arith::MulFOp::create(
      b, x, constantF32(x, std::ldexp(1.0, bias - 1 + mantissaBits)));
  units = up ? Value(ceil(units)) : Value(roundEven(units));
  Value isSmall =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, x,
                            constantF32(x, std::ldexp(1.0, 1 - bias)));
  // In range where it is used: at most 2^mantissaBits.
  units = arith::SelectOp::create(b, isSmall, units, constantF32(x, 0.0));
  Value subnormal = arith::FPToSIOp::create(b, bits.getType(), units);
  return arith::SelectOp::create(b, isSmall, subnormal, normal);
}

Value BlockArithmetic::decodeMiniFloat(Value byte, const MiniFloat &type,
                                       bool hasNaN) {
  // A normal number: the byte's fields in the place of f32's, with the exponent
  // biased anew.
  int mantissaBits = type.MantissaBits;
  Value fields =
      arith::ShLIOp::create(b, byte, constantI32(byte, 23 - mantissaBits));
  Value normal = toFloat(arith::AddIOp::create(
      b, fields, constantI32(byte, int64_t(127 - type.Bias) << 23)));
  // A subnormal one is a multiple of the smallest: the last place of `above`.
  // Not a subnormal number of f32 times a power of two, which would be shorter:
  // runtimes and devices that flush those to zero make nothing of it.
  int last = 1 - type.Bias - mantissaBits;
  double above = std::ldexp(1.0, 23 + last);
  Value raised = arith::OrIOp::create(
      b, byte, constantI32(byte, int64_t(127 + 23 + last) << 23));
  Value subnormal =
      arith::SubFOp::create(b, toFloat(raised), constantF32(byte, above));
  Value isSmall =
      arith::CmpIOp::create(b, arith::CmpIPredicate::ult, byte,
                            constantI32(byte, int64_t(1) << mantissaBits));
  Value x = arith::SelectOp::create(b, isSmall, subnormal, normal);
  if (!hasNaN)
    return x;
  Value isNaN = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, byte,
                                      constantI32(byte, getNaNByte(type)));
  return arith::SelectOp::create(b, isNaN, toFloat(constantI32(byte, kNaNBits)),
                                 x);
}

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

/// Added to a number below 2^22, 1.5 * 2^23 leaves the nearest integer, ties to
/// even, in the lowest bits of the sum: its last place is 1, and the sum rounds
/// once. The bits of the sum are kRounderBits plus that integer.
static constexpr double kRounder = 0x1.8p23;
static constexpr int64_t kRounderBits = 0x4B400000;

Value BlockArithmetic::nearestBits(Value t, double addend) {
  return arith::BitcastOp::create(
      b, like(t, b.getI32Type()),
      arith::AddFOp::create(b, t, constantF32(t, kRounder + addend)));
}

Value BlockArithmetic::addNoise(Value fixed, Value bits, unsigned width,
                                int64_t offset) {
  // floor(u + (b + 1/2) / 2^n) = floor((floor(2^(n+1) u) + 2b + 1) / 2^(n+1)):
  // scaling by a power of two is exact, and floor(x + m) = floor(x) + m for an
  // integer m. The offset, in units of 2^(n+1), goes with the lowest bit.
  Type wide = like(fixed, width <= 16 ? b.getI32Type() : b.getI64Type());
  auto constantOf = [&](int64_t value) {
    return width <= 16 ? constantI32(fixed, value) : constantI64(fixed, value);
  };
  if (width > 16)
    bits = arith::ExtUIOp::create(b, wide, bits);
  Value noise =
      arith::OrIOp::create(b, arith::ShLIOp::create(b, bits, constantOf(1)),
                           constantOf((offset << (width + 1)) | 1));
  Value sum = arith::AddIOp::create(
      b, arith::FPToSIOp::create(b, wide, floor(fixed)), noise);
  sum = arith::ShRSIOp::create(b, sum, constantOf(width + 1));
  return width <= 16
             ? sum
             : arith::TruncIOp::create(b, like(fixed, b.getI32Type()), sum)
                   .getResult();
}

/// The level of e1m2 that a number is rounded to, plus 8: from 1 to 15 (i32).
Value BlockArithmetic::roundUniform(Value t, Value bits, unsigned width) {
  if (!bits)
    return arith::AddIOp::create(b, nearestBits(t, 0),
                                 constantI32(t, 8 - kRounderBits));
  double scale = std::ldexp(1.0, width + 1);
  return addNoise(arith::MulFOp::create(b, t, constantF32(t, scale)), bits,
                  width, /*offset=*/8);
}

/// The index of the level of e2m1 that a number is rounded to (i32), and
/// whether it is negative: the sign bit of an i32.
std::pair<Value, Value> BlockArithmetic::roundE2M1(Value t, Value bits,
                                                   unsigned width) {
  Value magnitude = absolute(t);
  if (!bits) {
    // The indices count steps of 1/2 from 0, of 1 from 2 on (index 4) and of 2
    // from 4 on (index 6): rne(2m), rne(m) + 2, rne(m/2) + 4. As 2m <= m + 2 up
    // to m = 2 and m + 2 <= m/2 + 4 up to m = 4, rounding is monotone, and the
    // offsets are even, the right one is the least of the three everywhere.
    Value index = nearestBits(
        arith::MulFOp::create(b, magnitude, constantF32(t, 2.0)), 0);
    index = arith::MinSIOp::create(b, index, nearestBits(magnitude, 2));
    index = arith::MinSIOp::create(
        b, index,
        nearestBits(arith::MulFOp::create(b, magnitude, constantF32(t, 0.5)),
                    4));
    index = arith::AddIOp::create(b, index, constantI32(t, -kRounderBits));
    return {index, arith::BitcastOp::create(b, index.getType(), t)};
  }
  // With the step h of |t| the level is k h, k = floor(t / h + noise), a
  // product with a power of two; the index is |k| and what the steps before h
  // count.
  Value lt2 = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, magnitude,
                                    constantF32(t, 2.0));
  Value lt4 = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, magnitude,
                                    constantF32(t, 4.0));
  auto select = [&](Value below2, Value below4, Value above) -> Value {
    return arith::SelectOp::create(
        b, lt2, below2, arith::SelectOp::create(b, lt4, below4, above));
  };
  double scale = std::ldexp(1.0, width + 1);
  Value factor = select(constantF32(t, 2 * scale), constantF32(t, scale),
                        constantF32(t, scale / 2));
  Value k = addNoise(arith::MulFOp::create(b, t, factor), bits, width,
                     /*offset=*/0);
  Value before =
      select(constantI32(t, 0), constantI32(t, 2), constantI32(t, 4));
  return {arith::AddIOp::create(b, absoluteInteger(k), before), k};
}

Value BlockArithmetic::roundBySegment(Value t, GridAttr grid, Value bits,
                                      unsigned width) {
  Value code;
  if (grid.getKind() == GridKind::E1M2) {
    Value level = roundUniform(t, bits, width); // plus 8
    Value negative = arith::CmpIOp::create(b, arith::CmpIPredicate::slt, level,
                                           constantI32(t, 8));
    code = arith::SelectOp::create(
        b, negative, arith::SubIOp::create(b, constantI32(t, 16), level),
        arith::SubIOp::create(b, level, constantI32(t, 8)));
  } else {
    auto [index, sign] = roundE2M1(t, bits, width);
    Value negative = arith::AndIOp::create(
        b,
        arith::CmpIOp::create(b, arith::CmpIPredicate::slt, sign,
                              constantI32(t, 0)),
        arith::CmpIOp::create(b, arith::CmpIPredicate::ne, index,
                              constantI32(t, 0)));
    code = arith::OrIOp::create(b, index,
                                arith::SelectOp::create(b, negative,
                                                        constantI32(t, 8),
                                                        constantI32(t, 0)));
  }
  return arith::TruncIOp::create(b, like(t, b.getI8Type()), code);
}

Value BlockArithmetic::lookUp(Value index, ArrayRef<double> table) {
  Value result = constantF32(index, table.front());
  for (auto [i, entry] : llvm::enumerate(table.drop_front())) {
    Value reached = arith::CmpIOp::create(b, arith::CmpIPredicate::sgt, index,
                                          constantI32(index, i));
    result =
        arith::SelectOp::create(b, reached, constantF32(index, entry), result);
  }
  return result;
}

/// The f32 number nearest to the exact midpoint of two levels, and whether a
/// magnitude equal to it is rounded up.
static std::pair<float, bool> getThreshold(double low, double high,
                                           bool tieGoesUp) {
  auto nearest = static_cast<float>((low + high) / 2);
  // midpoint - nearest: its sign is right whatever the rounding of the sum.
  double rest = (high / 2 - static_cast<double>(nearest)) + low / 2;
  if (rest == 0)
    return {nearest, tieGoesUp};
  return {nearest, rest < 0};
}

Value BlockArithmetic::signCode(Value t, Value magnitude, int64_t signBit) {
  Value negative = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, t,
                                         constantF32(t, 0.0));
  Value nonzero = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, magnitude,
                                        constantI32(t, 0));
  Value sign =
      arith::SelectOp::create(b, arith::AndIOp::create(b, negative, nonzero),
                              constantI32(t, signBit), constantI32(t, 0));
  return arith::TruncIOp::create(b, like(t, b.getI8Type()),
                                 arith::OrIOp::create(b, magnitude, sign));
}

Value BlockArithmetic::roundByTable(Value t, GridAttr grid, Value bits,
                                    unsigned width) {
  Type i32 = like(t, b.getI32Type());
  SmallVector<double, 8> q = grid.getMagnitudes();
  Value magnitude = absolute(t);
  Value index = constantI32(t, 0);
  for (unsigned i = 0; i < 7; ++i) {
    float bound = static_cast<float>(q[i + 1]);
    bool inclusive = true;
    if (!bits)
      std::tie(bound, inclusive) =
          getThreshold(q[i], q[i + 1], /*tieGoesUp=*/(i + 1) % 2 == 0);
    Value above = arith::CmpFOp::create(
        b, inclusive ? arith::CmpFPredicate::OGE : arith::CmpFPredicate::OGT,
        magnitude, constantF32(t, bound));
    index =
        arith::AddIOp::create(b, index, arith::ExtUIOp::create(b, i32, above));
  }
  if (bits) {
    double scale = std::ldexp(1.0, width + 1);
    // The constant of level 7 is 0: nothing goes up from there.
    SmallVector<double, 8> slopes;
    for (unsigned i = 0; i < 7; ++i)
      slopes.push_back(static_cast<float>(scale / (q[i + 1] - q[i])));
    slopes.push_back(0);
    Value v = floor(arith::MulFOp::create(
        b, arith::SubFOp::create(b, magnitude, lookUp(index, q)),
        lookUp(index, slopes)));
    Type wide = like(t, b.getI64Type());
    Value noise = arith::OrIOp::create(
        b,
        arith::ShLIOp::create(b, arith::ExtUIOp::create(b, wide, bits),
                              constantI64(t, 1)),
        constantI64(t, 1));
    Value sum =
        arith::AddIOp::create(b, arith::FPToSIOp::create(b, wide, v), noise);
    Value up = arith::CmpIOp::create(b, arith::CmpIPredicate::sge, sum,
                                     constantI64(t, int64_t(1) << (width + 1)));
    index = arith::AddIOp::create(b, index, arith::ExtUIOp::create(b, i32, up));
  }
  return signCode(t, index, 8);
}

bool BlockArithmetic::needsClamp(FormatAttr format, unsigned width) {
  // Under a plain f32 scale t exceeds the largest level by less than 2^-20,
  // which neither nearest nor stochastic rounding of up to 16 bits carries to
  // the next (docs/numerics.md, P2 and P4).
  GridAttr grid = format.getGrid();
  ScaleAttr scale = format.getScale();
  return width > 16 || !grid ||
         (grid.getKind() != GridKind::E1M2 &&
          grid.getKind() != GridKind::E2M1) ||
         scale.getKind() != ScaleKind::F32 || scale.getOptions();
}

Value BlockArithmetic::round(Value t, FormatAttr format, Value bits,
                             unsigned width, bool clamped) {
  Value ordered = arith::CmpFOp::create(b, arith::CmpFPredicate::ORD, t, t);
  t = arith::SelectOp::create(b, ordered, t, constantF32(t, 0.0));
  return roundNumber(clamped ? clamp(t, format) : t, format, bits, width);
}

Value BlockArithmetic::clamp(Value t, FormatAttr format) {
  // Not minimumf and maximumf, which have NaNs to look after.
  double maxLevel = getMaxLevel(format);
  auto limit = [&](arith::CmpFPredicate inside, double bound) {
    Value level = constantF32(t, bound);
    t = arith::SelectOp::create(b, arith::CmpFOp::create(b, inside, t, level),
                                t, level);
  };
  limit(arith::CmpFPredicate::OGT, -maxLevel);
  limit(arith::CmpFPredicate::OLT, maxLevel);
  return t;
}

Value BlockArithmetic::roundNumber(Value t, FormatAttr format, Value bits,
                                   unsigned width) {
  GridAttr grid = format.getGrid();
  if (grid &&
      (grid.getKind() == GridKind::E1M2 || grid.getKind() == GridKind::E2M1))
    return roundBySegment(t, grid, bits, width);
  if (grid)
    return roundByTable(t, grid, bits, width);
  const MiniFloat &type = getMiniFloat(format.getWideType());
  Value byte = encodeMiniFloat(absolute(t), type, /*up=*/false);
  return signCode(t, byte, 0x80);
}

Value BlockArithmetic::decode(Value code, GridAttr grid) {
  Type i32 = like(code, b.getI32Type());
  Value wide = arith::ExtUIOp::create(b, i32, code);
  Value index = arith::AndIOp::create(b, wide, constantI32(code, 7));
  Value level;
  if (grid.getKind() == GridKind::E1M2) {
    level = arith::SIToFPOp::create(b, like(code, b.getF32Type()), index);
  } else if (grid.getKind() == GridKind::E2M1) {
    // Half units 0 1 2 3 4 6 8 12.
    auto below = [&](int64_t bound) {
      return arith::CmpIOp::create(b, arith::CmpIPredicate::slt, index,
                                   constantI32(code, bound));
    };
    auto subShift = [&](int64_t sub, int64_t shift) {
      return arith::ShLIOp::create(
          b, arith::SubIOp::create(b, index, constantI32(code, sub)),
          constantI32(code, shift));
    };
    Value units = arith::SelectOp::create(
        b, below(4), index,
        arith::SelectOp::create(b, below(6), subShift(2, 1), subShift(4, 2)));
    level = arith::MulFOp::create(
        b, arith::SIToFPOp::create(b, like(code, b.getF32Type()), units),
        constantF32(code, 0.5));
  } else {
    level = lookUp(index, grid.getMagnitudes());
  }
  Value sign = arith::AndIOp::create(b, wide, constantI32(code, 8));
  Value negative = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, sign,
                                         constantI32(code, 0));
  return arith::SelectOp::create(b, negative, arith::NegFOp::create(b, level),
                                 level);
}

Value BlockArithmetic::decodeUnits(Value code, GridAttr grid) {
  Value units = arith::AndIOp::create(b, code, constantI8(code, 7));
  if (grid.getKind() == GridKind::E2M1) {
    // 0 1 2 3 4 6 8 12: from 4 on one more for each index, from 6 on twice
    // that.
    auto excess = [&](int64_t above) -> Value {
      return arith::MaxSIOp::create(
          b, arith::SubIOp::create(b, units, constantI8(code, above)),
          constantI8(code, 0));
    };
    Value four = excess(4), six = excess(6);
    units = arith::AddIOp::create(b, arith::AddIOp::create(b, units, four),
                                  arith::AddIOp::create(b, six, six));
  }
  Value negative = arith::CmpIOp::create(
      b, arith::CmpIPredicate::ne,
      arith::AndIOp::create(b, code, constantI8(code, 8)), constantI8(code, 0));
  return arith::SelectOp::create(
      b, negative, arith::SubIOp::create(b, constantI8(code, 0), units), units);
}

Value BlockArithmetic::decode(Value code, FormatAttr format) {
  return format.getGrid() ? decode(code, format.getGrid())
                          : decodeElement(code, format.getWideType());
}

Value BlockArithmetic::encodeElement(Value x, Type wideType) {
  const MiniFloat &type = getMiniFloat(wideType);
  Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, x, x);
  Value number = arith::SelectOp::create(b, isNaN, constantF32(x, 0), x);
  Value byte = encodeMiniFloat(absolute(number), type, /*up=*/false);
  byte =
      arith::SelectOp::create(b, isNaN, constantI32(x, getNaNByte(type)), byte);
  return signCode(number, byte, 0x80);
}

Value BlockArithmetic::decodeElement(Value code, Type wideType) {
  const MiniFloat &type = getMiniFloat(wideType);
  Value byte = arith::ExtUIOp::create(b, like(code, b.getI32Type()), code);
  Value magnitude = arith::AndIOp::create(b, byte, constantI32(code, 0x7F));
  Value level = decodeMiniFloat(magnitude, type, /*hasNaN=*/true);
  if (type.HasInfinity) {
    // IEEE's infinity and NaNs, which no quantizer writes.
    constexpr int64_t infinity = 0x7C;
    auto compare = [&](arith::CmpIPredicate predicate) {
      return arith::CmpIOp::create(b, predicate, magnitude,
                                   constantI32(code, infinity));
    };
    level = arith::SelectOp::create(
        b, compare(arith::CmpIPredicate::sgt),
        toFloat(constantI32(code, kNaNBits)),
        arith::SelectOp::create(b, compare(arith::CmpIPredicate::eq),
                                toFloat(constantI32(code, kInfinityBits)),
                                level));
  }
  Value sign = arith::AndIOp::create(b, byte, constantI32(code, 0x80));
  Value negative = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, sign,
                                         constantI32(code, 0));
  return arith::SelectOp::create(b, negative, arith::NegFOp::create(b, level),
                                 level);
}

/// s eem mmm: numbers below 1 are multiples of 1/8.
Value BlockArithmetic::encodeE2M3(Value x) {
  Value magnitude = absolute(x);
  Type i32 = like(x, b.getI32Type());
  Value bits = arith::BitcastOp::create(b, i32, magnitude);
  // Exponent and three bits of the significand, with the bias 1 for 127.
  Value normal = arith::SubIOp::create(
      b, arith::ShRUIOp::create(b, bits, constantI32(x, 20)),
      constantI32(x, 126 << 3));
  Value eighths = arith::FPToSIOp::create(
      b, i32, arith::MulFOp::create(b, magnitude, constantF32(x, 8)));
  Value isSmall = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, magnitude,
                                        constantF32(x, 1));
  Value byte = arith::SelectOp::create(b, isSmall, eighths, normal);
  return signCode(x, byte, 0x20);
}

Value BlockArithmetic::decodeE2M3(Value code) {
  Type f32 = like(code, b.getF32Type());
  Value byte = arith::ExtUIOp::create(b, like(code, b.getI32Type()), code);
  auto mask = [&](int64_t bits) -> Value {
    return arith::AndIOp::create(b, byte, constantI32(code, bits));
  };
  auto isSet = [&](int64_t bits) -> Value {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ne, mask(bits),
                                 constantI32(code, 0));
  };
  Value normal = toFloat(arith::ShLIOp::create(
      b, arith::AddIOp::create(b, mask(0x1F), constantI32(code, 126 << 3)),
      constantI32(code, 20)));
  Value small = arith::MulFOp::create(
      b, arith::SIToFPOp::create(b, f32, mask(0x7)), constantF32(code, 0.125));
  Value level = arith::SelectOp::create(b, isSet(0x18), normal, small);
  return arith::SelectOp::create(b, isSet(0x20),
                                 arith::NegFOp::create(b, level), level);
}

Value BlockArithmetic::encodeCarried(Value x, Type element) {
  if (isa<Float6E2M3FNType>(element))
    return encodeE2M3(x);
  if (element.isInteger(4))
    return arith::AndIOp::create(
        b, arith::FPToSIOp::create(b, like(x, b.getI8Type()), x),
        constantI8(x, 0xF));
  return encodeElement(x, element);
}

Value BlockArithmetic::decodeCarried(Value byte, Type element) {
  if (isa<Float6E2M3FNType>(element))
    return decodeE2M3(byte);
  if (isa<Float4E2M1FNType>(element))
    return decode(byte, GridAttr::get(b.getContext(), GridKind::E2M1));
  if (element.isInteger(4)) {
    Value four = constantI8(byte, 4);
    Value number =
        arith::ShRSIOp::create(b, arith::ShLIOp::create(b, byte, four), four);
    return arith::SIToFPOp::create(b, like(byte, b.getF32Type()), number);
  }
  return decodeElement(byte, element);
}

//===----------------------------------------------------------------------===//
// Random bits
//===----------------------------------------------------------------------===//

std::pair<Value, Value> BlockArithmetic::multiplyWide(Value x,
                                                      uint32_t factor) {
  auto vector = dyn_cast<VectorType>(x.getType());
  if (!vector || vector.getRank() != 1 || vector.getNumElements() % 2 != 0) {
    auto product = arith::MulUIExtendedOp::create(b, x, constantI32(x, factor));
    return {product.getLow(), product.getHigh()};
  }
  // Vector units multiply every second 32-bit lane to 64 bits. Both halves of a
  // 64-bit lane are treated alike, so that the order of bytes does not matter.
  auto pairs = VectorType::get({vector.getNumElements() / 2}, b.getI64Type());
  Value both = vector::BitCastOp::create(b, pairs, x);
  Value half = constantI64(both, 32), lower = constantI64(both, 0xFFFFFFFF),
        upper = constantI64(both, static_cast<int64_t>(0xFFFFFFFF00000000));
  Value wide = constantI64(both, factor);
  Value first =
      arith::MulIOp::create(b, arith::AndIOp::create(b, both, lower), wide);
  Value second =
      arith::MulIOp::create(b, arith::ShRUIOp::create(b, both, half), wide);
  Value low = arith::OrIOp::create(b, arith::AndIOp::create(b, first, lower),
                                   arith::ShLIOp::create(b, second, half));
  Value high = arith::OrIOp::create(b, arith::ShRUIOp::create(b, first, half),
                                    arith::AndIOp::create(b, second, upper));
  return {vector::BitCastOp::create(b, vector, low),
          vector::BitCastOp::create(b, vector, high)};
}

SmallVector<Value, 4> BlockArithmetic::philox(ArrayRef<Value> counter,
                                              Value key0, Value key1) {
  // Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
  SmallVector<Value, 4> x(counter);
  Value w0 = constantI32(key0, 0x9E3779B9), w1 = constantI32(key0, 0xBB67AE85);
  for (unsigned round = 0; round < 10; ++round) {
    if (round != 0) {
      key0 = arith::AddIOp::create(b, key0, w0);
      key1 = arith::AddIOp::create(b, key1, w1);
    }
    auto [low0, high0] = multiplyWide(x[0], 0xD2511F53);
    auto [low1, high1] = multiplyWide(x[2], 0xCD9E8D57);
    x = {arith::XOrIOp::create(b, arith::XOrIOp::create(b, high1, x[1]), key0),
         low1,
         arith::XOrIOp::create(b, arith::XOrIOp::create(b, high0, x[3]), key1),
         low0};
  }
  return x;
}

Value BlockArithmetic::lowWord(Value wide) {
  return arith::TruncIOp::create(b, like(wide, b.getI32Type()), wide);
}

Value BlockArithmetic::highWord(Value wide) {
  return lowWord(arith::ShRUIOp::create(b, wide, constantI64(wide, 32)));
}

Value BlockArithmetic::foldSeed(Value seed, Value index, Value site) {
  Value stream = constantI32(seed, ::ufp4::numerics::SeedFoldStream);
  SmallVector<Value, 4> words =
      philox({lowWord(index), highWord(index), site, stream}, lowWord(seed),
             highWord(seed));
  Type wide = like(seed, b.getI64Type());
  Value high = arith::ShLIOp::create(
      b, arith::ExtUIOp::create(b, wide, words[1]), constantI64(seed, 32));
  return arith::OrIOp::create(b, arith::ExtUIOp::create(b, wide, words[0]),
                              high);
}

SmallVector<Value, 4> BlockArithmetic::randomGroup(const BlockRandom &random,
                                                   unsigned calls,
                                                   unsigned call) {
  Value group = random.blockIndex;
  if (calls != 1)
    group = arith::AddIOp::create(
        b, arith::MulIOp::create(b, group, constantI64(group, calls)),
        constantI64(group, call));
  return philox({lowWord(group), highWord(group), random.site, random.stream},
                lowWord(random.seed), highWord(random.seed));
}

SmallVector<Value> BlockArithmetic::randomBits(const BlockRandom &random,
                                               unsigned count, unsigned width) {
  unsigned perCall = 128 / width, calls = llvm::divideCeil(count, perCall);
  Value mask = constantI32(random.seed, (int64_t(1) << width) - 1);
  SmallVector<Value> result;
  for (unsigned call = 0; call < calls; ++call) {
    SmallVector<Value, 4> words = randomGroup(random, calls, call);
    for (unsigned e = 0; e < perCall && result.size() < count; ++e) {
      Value word = words[e * width / 32];
      unsigned shift = e * width % 32;
      if (shift)
        word = arith::ShRUIOp::create(b, word, constantI32(random.seed, shift));
      result.push_back(arith::AndIOp::create(b, word, mask));
    }
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

Value BlockArithmetic::isScaled(Value multiplier) {
  // Unordered never holds: multipliers are numbers.
  return arith::CmpFOp::create(b, arith::CmpFPredicate::UNE, multiplier,
                               constantF32(multiplier, 0.0));
}

SmallVector<Value> BlockArithmetic::scaleElements(ArrayRef<Value> x,
                                                  Value multiplier,
                                                  FormatAttr format,
                                                  unsigned width) {
  // Where elements are not finite the multiplier is 0, and 0 * x may be a NaN.
  // All codes are 0 there, those of a zero block too.
  Value scaled = isScaled(multiplier), zero = constantF32(multiplier, 0.0);
  bool clamped = needsClamp(format, width);
  SmallVector<Value> result;
  for (Value value : x) {
    Value t = arith::SelectOp::create(
        b, scaled, arith::MulFOp::create(b, value, multiplier), zero);
    result.push_back(clamped ? clamp(t, format) : t);
  }
  return result;
}

static unsigned getRandomWidth(RoundingAttr rounding) {
  return rounding && rounding.isStochastic() ? rounding.getBits() : 0;
}

SmallVector<Value>
BlockArithmetic::quantizeElements(ArrayRef<Value> x, Value multiplier,
                                  FormatAttr format, RoundingAttr rounding,
                                  const BlockRandom *random) {
  SmallVector<Value> bits(x.size()), codes;
  unsigned width = getRandomWidth(rounding);
  if (width)
    bits = randomBits(*random, x.size(), width);
  for (auto [t, bit] :
       llvm::zip_equal(scaleElements(x, multiplier, format, width), bits))
    codes.push_back(roundNumber(t, format, bit, width));
  return codes;
}

/// Four bytes (i32 each, below 256) as a word, the first lowest.
Value BlockArithmetic::packBytes(ArrayRef<Value> bytes) {
  Value word = bytes[0];
  for (size_t i = 1; i < 4; ++i)
    word = arith::AddIOp::create(
        b, word, arith::ShLIOp::create(b, bytes[i], constantI32(word, 8 * i)));
  return word;
}

SmallVector<Value> BlockArithmetic::quantizeWords(ArrayRef<Value> x,
                                                  Value multiplier,
                                                  FormatAttr format,
                                                  RoundingAttr rounding,
                                                  const BlockRandom *random) {
  GridAttr grid = format.getGrid();
  bool isUniform = grid && grid.getKind() == GridKind::E1M2;
  bool isE2M1 = grid && grid.getKind() == GridKind::E2M1;
  Type i32 = like(multiplier, b.getI32Type());
  auto every = [&](int64_t byte) -> Value {
    return constantI32(multiplier, byte * 0x01010101);
  };
  SmallVector<Value> words;
  auto pack = [&](ArrayRef<Value> bytes,
                  function_ref<Value(Value, size_t)> finish) {
    for (size_t i = 0; i < bytes.size(); i += 4)
      words.push_back(finish(packBytes(bytes.slice(i, 4)), i));
  };
  if (!isUniform && !isE2M1) {
    SmallVector<Value> codes =
        quantizeElements(x, multiplier, format, rounding, random);
    for (Value &code : codes)
      code = arith::ExtUIOp::create(b, i32, code);
    pack(codes, [](Value word, size_t) { return word; });
    return words;
  }
  SmallVector<Value> bits(x.size()), bytes;
  unsigned width = getRandomWidth(rounding);
  if (width)
    bits = randomBits(*random, x.size(), width);

  if (isUniform) {
    // A NaN does no harm to the sum that rounds to nearest; such blocks are
    // cleared a word at a time then.
    bool clearsWords = !width && !needsClamp(format, width);
    SmallVector<Value> scaled;
    if (clearsWords)
      for (Value value : x)
        scaled.push_back(arith::MulFOp::create(b, value, multiplier));
    else
      scaled = scaleElements(x, multiplier, format, width);
    Value mask;
    if (clearsWords)
      mask = arith::ExtSIOp::create(b, i32, isScaled(multiplier));
    for (auto [t, bit] : llvm::zip_equal(scaled, bits))
      bytes.push_back(roundUniform(t, bit, width));
    pack(bytes, [&](Value word, size_t) -> Value {
      // The level l is there as n = l + 8. With s = 1 where it is negative (bit
      // 3 of n is clear), the code is 16 - n = (n ^ 15) + 1, otherwise n ^ 8.
      Value s = arith::AndIOp::create(
          b,
          arith::ShRUIOp::create(b, arith::XOrIOp::create(b, word, every(8)),
                                 constantI32(word, 3)),
          every(1));
      Value seven = arith::SubIOp::create(
          b, arith::ShLIOp::create(b, s, constantI32(word, 3)), s);
      Value code = arith::AddIOp::create(
          b,
          arith::XOrIOp::create(b, arith::XOrIOp::create(b, word, every(8)),
                                seven),
          s);
      return mask ? arith::AndIOp::create(b, code, mask).getResult() : code;
    });
    return words;
  }

  SmallVector<Value> signs;
  for (auto [t, bit] :
       llvm::zip_equal(scaleElements(x, multiplier, format, width), bits)) {
    auto [index, sign] = roundE2M1(t, bit, width);
    bytes.push_back(index);
    signs.push_back(sign);
  }
  pack(bytes, [&](Value word, size_t first) -> Value {
    // Bit 3 of each byte: the sign, where the index is not 0.
    Value sign;
    for (size_t i = 0; i < 4; ++i) {
      Value bit = arith::AndIOp::create(
          b,
          arith::ShRUIOp::create(b, signs[first + i],
                                 constantI32(word, 28 - 8 * i)),
          constantI32(word, int64_t(8) << (8 * i)));
      sign = sign ? arith::OrIOp::create(b, sign, bit).getResult() : bit;
    }
    Value nonzero = arith::AddIOp::create(b, word, every(7));
    return arith::OrIOp::create(b, word,
                                arith::AndIOp::create(b, sign, nonzero));
  });
  return words;
}

QuantizedBlock BlockArithmetic::quantize(MutableArrayRef<Value> x,
                                         const OuterScale *outer,
                                         FormatAttr format, RhtAttr rht,
                                         RoundingAttr rounding,
                                         const BlockRandom *random) {
  for (Value &value : x)
    value = widen(value);
  if (rht)
    transform(x, rht, /*inverse=*/false, random);
  BlockScale scale = blockScale(maxMagnitude(x), outer, x, format, rounding);
  return {quantizeElements(x, scale.multiplier, format, rounding, random),
          scale.stored};
}

Value BlockArithmetic::accumulate(Value dot, Value lhsScale, Value rhsScale,
                                  Value acc) {
  Value scale = arith::MulFOp::create(b, lhsScale, rhsScale);
  return fma(dot, scale, acc);
}

std::optional<std::string>
mlir::ufp4::getUnsupportedReason(FormatAttr format, RoundingAttr rounding) {
  auto text = [](Attribute attr) {
    std::string result;
    llvm::raw_string_ostream(result) << attr;
    return result;
  };
  ScaleAttr scale = format.getScale();
  ScaleKind kind = scale.getKind();
  int64_t block = format.getBlockCols();
  if (format.getAlternative())
    return "only one grid for all blocks is lowered, but got " + text(format);
  if (kind == ScaleKind::HiF4)
    return "only scales f32, bf16, e4m3, ue5m3, e8m0 and int are lowered, but "
           "got " +
           text(format);
  if (scale.getOptions())
    for (NamedAttribute option : scale.getOptions()) {
      StringRef key = option.getName();
      bool isOuter = kind == ScaleKind::E4M3 || kind == ScaleKind::UE5M3;
      if ((key == "room" && kind != ScaleKind::E8M0) ||
          ((key == "amax" || key == "max") && isOuter))
        continue;
      return ("option '" + key + "' is not lowered with scale " +
              stringifyScaleKind(kind) + ", but got " + text(format))
          .str();
    }
  bool isOneRow = format.getBlockRows() == 1 && block != FormatAttr::kWhole;
  if (scale.getRule() == ScaleRule::MSE && (!isOneRow || block > 128))
    return "rule mse is lowered for blocks of 1x1 to 1x128 only, but got " +
           text(format);
  if (block > 128 && block % 16 != 0)
    return "only blocks of up to 128 or of a multiple of 16 elements along the "
           "contraction are lowered, but got " +
           text(format);
  bool isPlain = !rounding || rounding.getKind() == RoundingKind::NearestEven;
  if (!isPlain && !rounding.isStochastic())
    return "only rounding to nearest even and stochastic rounding are lowered, "
           "but got " +
           text(rounding);
  if (!isPlain && !format.getGrid())
    return "only rounding to nearest even is lowered for 8-bit elements, but "
           "got " +
           text(rounding);
  return std::nullopt;
}

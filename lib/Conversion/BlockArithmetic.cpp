//===- BlockArithmetic.cpp - the arithmetic of blocks, as IR --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/BlockArithmetic.h"

#include "ufp4/Numerics/Philox.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace mlir::ufp4;

Type BlockArithmetic::like(Value shape, Type elementType) {
  if (auto vector = dyn_cast<VectorType>(shape.getType()))
    return vector.clone(elementType);
  return elementType;
}

Value BlockArithmetic::constantF32(Value shape, double value) {
  Type type = like(shape, b.getF32Type());
  TypedAttr scalar = b.getF32FloatAttr(value);
  if (auto vector = dyn_cast<VectorType>(type))
    return arith::ConstantOp::create(b, DenseElementsAttr::get(vector, scalar));
  return arith::ConstantOp::create(b, scalar);
}

Value BlockArithmetic::constantI32(Value shape, int64_t value) {
  Type type = like(shape, b.getI32Type());
  TypedAttr scalar = b.getI32IntegerAttr(static_cast<int32_t>(value));
  if (auto vector = dyn_cast<VectorType>(type))
    return arith::ConstantOp::create(b, DenseElementsAttr::get(vector, scalar));
  return arith::ConstantOp::create(b, scalar);
}

Value BlockArithmetic::widen(Value x) {
  if (getElementTypeOrSelf(x.getType()).isF32())
    return x;
  return arith::ExtFOp::create(b, like(x, b.getF32Type()), x);
}

//===----------------------------------------------------------------------===//
// Transform
//===----------------------------------------------------------------------===//

void BlockArithmetic::transform(MutableArrayRef<Value> x, RhtAttr rht,
                                bool inverse, const BlockRandom *random) {
  int64_t size = rht.getSize();
  SmallVector<int8_t> fixed = rht.getStaticSigns();
  SmallVector<Value> drawn;
  if (fixed.empty()) {
    Value zero = constantI32(x.front(), 0);
    Type i32 = like(x.front(), b.getI32Type());
    Value key0 = arith::TruncIOp::create(b, i32, random->seed);
    Value shift = arith::ConstantOp::create(
        b, b.getIntegerAttr(random->seed.getType(), 32));
    Value key1 = arith::TruncIOp::create(
        b, i32, arith::ShRUIOp::create(b, random->seed, shift));
    SmallVector<Value, 4> words =
        philox({zero, zero, random->site,
                constantI32(zero, ::ufp4::numerics::RhtSignStream)},
               key0, key1);
    Value one = constantF32(x.front(), 1.0),
          minus = constantF32(x.front(), -1.0);
    for (int64_t j = 0; j < size; ++j) {
      Value bit = arith::AndIOp::create(
          b,
          arith::ShRUIOp::create(b, words[j / 32], constantI32(zero, j % 32)),
          constantI32(zero, 1));
      Value isMinus =
          arith::CmpIOp::create(b, arith::CmpIPredicate::ne, bit, zero);
      drawn.push_back(arith::SelectOp::create(b, isMinus, minus, one));
    }
  }
  auto applySigns = [&](MutableArrayRef<Value> run) {
    for (auto [j, value] : llvm::enumerate(run)) {
      if (!drawn.empty())
        value = arith::MulFOp::create(b, value, drawn[j]);
      else if (fixed[j] < 0)
        value = arith::NegFOp::create(b, value);
    }
  };
  Value factor = constantF32(
      x.front(),
      static_cast<float>(1.0 / std::sqrt(static_cast<double>(size))));
  for (size_t start = 0; start < x.size(); start += size) {
    MutableArrayRef<Value> run = x.slice(start, size);
    if (!inverse)
      applySigns(run);
    for (int64_t stride = 1; stride < size; stride *= 2)
      for (int64_t i = 0; i < size; ++i) {
        if (i & stride)
          continue;
        Value low = run[i], high = run[i + stride];
        run[i] = arith::AddFOp::create(b, low, high);
        run[i + stride] = arith::SubFOp::create(b, low, high);
      }
    for (Value &value : run)
      value = arith::MulFOp::create(b, value, factor);
    if (inverse)
      applySigns(run);
    if (rht.getRoundToBF16())
      for (Value &value : run)
        value = widen(
            arith::TruncFOp::create(b, like(value, b.getBF16Type()), value));
  }
}

//===----------------------------------------------------------------------===//
// Scale
//===----------------------------------------------------------------------===//

Value BlockArithmetic::maxMagnitude(ArrayRef<Value> x) {
  Value mask = constantI32(x.front(), 0x7FFFFFFF);
  Value result;
  for (Value value : x) {
    Value bits = arith::AndIOp::create(
        b, arith::BitcastOp::create(b, like(value, b.getI32Type()), value),
        mask);
    result = result ? arith::MaxSIOp::create(b, result, bits) : bits;
  }
  return result;
}

std::pair<Value, Value> BlockArithmetic::scaleF32(Value a, double maxLevel) {
  Value zero = constantF32(a, 0.0), one = constantF32(a, 1.0);
  Value magnitude = arith::BitcastOp::create(b, like(a, b.getF32Type()), a);
  Value scale = arith::DivFOp::create(b, magnitude, constantF32(a, maxLevel));
  Value finite = arith::CmpIOp::create(b, arith::CmpIPredicate::slt, a,
                                       constantI32(a, 0x7F800000));
  Value normal = arith::CmpFOp::create(b, arith::CmpFPredicate::OGE, scale,
                                       constantF32(a, 0x1p-126));
  Value regular = arith::AndIOp::create(b, finite, normal);
  // Division by 1 where the quotient is not used: no 1/0.
  Value divisor = arith::SelectOp::create(b, regular, scale, one);
  Value reciprocal = arith::SelectOp::create(
      b, regular, arith::DivFOp::create(b, one, divisor), zero);
  Value nan = arith::BitcastOp::create(b, like(a, b.getF32Type()),
                                       constantI32(a, 0x7FC00000));
  Value s = arith::SelectOp::create(
      b, regular, scale, arith::SelectOp::create(b, finite, zero, nan));
  return {s, reciprocal};
}

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

Value BlockArithmetic::round(Value t, GridAttr grid, Value bits,
                             unsigned width) {
  // Levels are multiples of the step h around t: u = t / h is exact, since h is
  // a power of two.
  Value step, u = t;
  if (grid.getKind() == GridKind::E2M1) {
    Value magnitude = math::AbsFOp::create(b, t);
    auto select = [&](double below2, double below4, double above) {
      Value lt2 = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, magnitude,
                                        constantF32(t, 2.0));
      Value lt4 = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, magnitude,
                                        constantF32(t, 4.0));
      return arith::SelectOp::create(
          b, lt2, constantF32(t, below2),
          arith::SelectOp::create(b, lt4, constantF32(t, below4),
                                  constantF32(t, above)));
    };
    step = select(0.5, 1.0, 2.0);
    u = arith::MulFOp::create(b, t, select(2.0, 1.0, 0.5));
  }
  Value k;
  if (!bits) {
    k = math::RoundEvenOp::create(b, u);
  } else {
    // floor(u + (b + 1/2) / 2^n) = floor((floor(2^(n+1) u) + 2b + 1) /
    // 2^(n+1)): scaling by a power of two is exact, floor(x + m) = floor(x) + m
    // for an integer m, and both terms are integers below 2^24.
    double scale = std::ldexp(1.0, width + 1);
    Value fixed = math::FloorOp::create(
        b, arith::MulFOp::create(b, u, constantF32(t, scale)));
    Value one = constantI32(t, 1);
    Value odd =
        arith::OrIOp::create(b, arith::ShLIOp::create(b, bits, one), one);
    Value noise = arith::SIToFPOp::create(b, like(t, b.getF32Type()), odd);
    k = math::FloorOp::create(
        b, arith::MulFOp::create(b, arith::AddFOp::create(b, fixed, noise),
                                 constantF32(t, 1.0 / scale)));
  }
  return step ? Value(arith::MulFOp::create(b, k, step)) : k;
}

Value BlockArithmetic::encode(Value level, GridAttr grid) {
  Type i32 = like(level, b.getI32Type());
  Value ordered =
      arith::CmpFOp::create(b, arith::CmpFPredicate::ORD, level, level);
  Value number =
      arith::SelectOp::create(b, ordered, level, constantF32(level, 0.0));
  Value nibble;
  if (grid.getKind() == GridKind::E1M2) {
    Value integer = arith::FPToSIOp::create(b, i32, number);
    Value negative = arith::CmpIOp::create(b, arith::CmpIPredicate::slt,
                                           integer, constantI32(level, 0));
    nibble = arith::SelectOp::create(
        b, negative, arith::SubIOp::create(b, constantI32(level, 8), integer),
        integer);
  } else {
    // Twice the magnitude is 0 1 2 3 4 6 8 12.
    Value integer = arith::FPToSIOp::create(
        b, i32, arith::MulFOp::create(b, number, constantF32(level, 2.0)));
    Value negative = arith::CmpIOp::create(b, arith::CmpIPredicate::slt,
                                           integer, constantI32(level, 0));
    Value twice = math::AbsIOp::create(b, integer);
    auto below = [&](int64_t bound) {
      return arith::CmpIOp::create(b, arith::CmpIPredicate::slt, twice,
                                   constantI32(level, bound));
    };
    auto shiftAdd = [&](int64_t shift, int64_t add) {
      return arith::AddIOp::create(
          b, arith::ShRUIOp::create(b, twice, constantI32(level, shift)),
          constantI32(level, add));
    };
    Value index = arith::SelectOp::create(
        b, below(4), twice,
        arith::SelectOp::create(b, below(8), shiftAdd(1, 2), shiftAdd(2, 4)));
    nibble = arith::OrIOp::create(
        b, index,
        arith::SelectOp::create(b, negative, constantI32(level, 8),
                                constantI32(level, 0)));
  }
  return arith::TruncIOp::create(b, like(level, b.getI8Type()), nibble);
}

Value BlockArithmetic::decode(Value code, GridAttr grid) {
  Type i32 = like(code, b.getI32Type());
  Value wide = arith::ExtUIOp::create(b, i32, code);
  Value index = arith::AndIOp::create(b, wide, constantI32(code, 7));
  double unit = 1.0;
  if (grid.getKind() == GridKind::E2M1) {
    // Half units 0 1 2 3 4 6 8 12.
    unit = 0.5;
    auto below = [&](int64_t bound) {
      return arith::CmpIOp::create(b, arith::CmpIPredicate::slt, index,
                                   constantI32(code, bound));
    };
    auto subShift = [&](int64_t sub, int64_t shift) {
      return arith::ShLIOp::create(
          b, arith::SubIOp::create(b, index, constantI32(code, sub)),
          constantI32(code, shift));
    };
    index = arith::SelectOp::create(
        b, below(4), index,
        arith::SelectOp::create(b, below(6), subShift(2, 1), subShift(4, 2)));
  }
  Value sign = arith::AndIOp::create(b, wide, constantI32(code, 8));
  Value negative = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, sign,
                                         constantI32(code, 0));
  Value level = arith::SIToFPOp::create(b, like(code, b.getF32Type()), index);
  if (unit != 1.0)
    level = arith::MulFOp::create(b, level, constantF32(code, unit));
  return arith::SelectOp::create(b, negative, arith::NegFOp::create(b, level),
                                 level);
}

//===----------------------------------------------------------------------===//
// Random bits
//===----------------------------------------------------------------------===//

SmallVector<Value, 4> BlockArithmetic::philox(ArrayRef<Value> counter,
                                              Value key0, Value key1) {
  // Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
  SmallVector<Value, 4> x(counter);
  Value m0 = constantI32(key0, 0xD2511F53), m1 = constantI32(key0, 0xCD9E8D57);
  Value w0 = constantI32(key0, 0x9E3779B9), w1 = constantI32(key0, 0xBB67AE85);
  for (unsigned round = 0; round < 10; ++round) {
    if (round != 0) {
      key0 = arith::AddIOp::create(b, key0, w0);
      key1 = arith::AddIOp::create(b, key1, w1);
    }
    auto p0 = arith::MulUIExtendedOp::create(b, x[0], m0);
    auto p1 = arith::MulUIExtendedOp::create(b, x[2], m1);
    x = {arith::XOrIOp::create(b, arith::XOrIOp::create(b, p1.getHigh(), x[1]),
                               key0),
         p1.getLow(),
         arith::XOrIOp::create(b, arith::XOrIOp::create(b, p0.getHigh(), x[3]),
                               key1),
         p0.getLow()};
  }
  return x;
}

SmallVector<Value> BlockArithmetic::randomBits(const BlockRandom &random,
                                               unsigned count, unsigned width) {
  unsigned perCall = 128 / width, calls = llvm::divideCeil(count, perCall);
  Type i64 = random.seed.getType();
  auto constantI64 = [&](int64_t value) -> Value {
    if (auto vector = dyn_cast<VectorType>(i64))
      return arith::ConstantOp::create(
          b, DenseElementsAttr::get(vector, b.getI64IntegerAttr(value)));
    return arith::ConstantOp::create(b, b.getI64IntegerAttr(value));
  };
  Type i32 = like(random.seed, b.getI32Type());
  auto low = [&](Value wide) {
    return arith::TruncIOp::create(b, i32, wide).getResult();
  };
  auto high = [&](Value wide) {
    return low(arith::ShRUIOp::create(b, wide, constantI64(32)));
  };
  Value key0 = low(random.seed), key1 = high(random.seed);
  Value mask = constantI32(random.seed, (int64_t(1) << width) - 1);
  SmallVector<Value> result;
  for (unsigned call = 0; call < calls; ++call) {
    Value group = random.blockIndex;
    if (calls != 1)
      group = arith::AddIOp::create(
          b, arith::MulIOp::create(b, group, constantI64(calls)),
          constantI64(call));
    SmallVector<Value, 4> words = philox(
        {low(group), high(group), random.site, random.stream}, key0, key1);
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

QuantizedBlock BlockArithmetic::quantize(MutableArrayRef<Value> x,
                                         FormatAttr format, RhtAttr rht,
                                         RoundingAttr rounding,
                                         const BlockRandom *random) {
  for (Value &value : x)
    value = widen(value);
  if (rht)
    transform(x, rht, /*inverse=*/false, random);
  auto [scale, reciprocal] =
      scaleF32(maxMagnitude(x), format.getGrid().getMaxLevel());
  SmallVector<Value> bits(x.size());
  unsigned width = 0;
  if (rounding && rounding.isStochastic()) {
    width = rounding.getBits();
    bits = randomBits(*random, x.size(), width);
  }
  QuantizedBlock result;
  result.scale = scale;
  for (auto [value, bit] : llvm::zip(x, bits)) {
    // No clamp: t = x r exceeds the largest level by less than 2^-20, which
    // neither nearest nor stochastic rounding of up to 16 bits carries to the
    // next (docs/numerics.md, "Rounding").
    Value t = arith::MulFOp::create(b, value, reciprocal);
    result.codes.push_back(
        encode(round(t, format.getGrid(), bit, width), format.getGrid()));
  }
  return result;
}

Value BlockArithmetic::accumulate(Value dot, Value lhsScale, Value rhsScale,
                                  Value acc) {
  Value scale = arith::MulFOp::create(b, lhsScale, rhsScale);
  return math::FmaOp::create(b, dot, scale, acc);
}

std::optional<std::string>
mlir::ufp4::getUnsupportedReason(FormatAttr format, RhtAttr rht,
                                 RoundingAttr rounding) {
  auto text = [](Attribute attr) {
    std::string result;
    llvm::raw_string_ostream(result) << attr;
    return result;
  };
  if (!format.getGrid() || format.getAlternative() ||
      !llvm::is_contained({GridKind::E1M2, GridKind::E2M1},
                          format.getGrid().getKind()))
    return "only grids e1m2 and e2m1 are lowered, but got " + text(format);
  if (format.getScale().getKind() != ScaleKind::F32 ||
      format.getScale().getOptions())
    return "only f32 block scales without options are lowered, but got " +
           text(format);
  if (format.getBlockRows() != 1 ||
      format.getBlockCols() == FormatAttr::kWhole ||
      format.getBlockCols() > 128)
    return "only blocks of 1x1 to 1x128 are lowered, but got " + text(format);
  if (rht && format.getBlockCols() % rht.getSize() != 0)
    return "only transforms that divide the block are lowered, but got " +
           text(rht) + " with " + text(format);
  if (rounding &&
      (rounding.getKind() == RoundingKind::NearestAway ||
       rounding.getKind() == RoundingKind::Eden || rounding.getBits() > 16))
    return "only rounding to nearest even and stochastic rounding with 8 or 16 "
           "bits are lowered, but got " +
           text(rounding);
  return std::nullopt;
}

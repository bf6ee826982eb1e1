//===- LowerMath.cpp - functions without a library ------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a CPU takes from its mathematical library, kernels compute in f64: a
// result in f32 is then the correctly rounded one, but for those that lie
// within some 1e-14 of the middle between two numbers.
//
//===----------------------------------------------------------------------===//

#include "ufp4/GPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/StringSwitch.h"

#include <limits>
#include <numbers>

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4LOWERGPUMATH
#include "ufp4/GPU/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

namespace {

/// Functions of f64 values.
class Functions {
public:
  explicit Functions(ImplicitLocOpBuilder &b) : b(b) {}

  Value exp(Value x);
  Value exp2(Value x);
  Value expm1(Value x);
  Value log(Value x);
  Value log1p(Value x);
  Value sin(Value x) { return circular(x, 0); }
  Value cos(Value x) { return circular(x, 1); }
  Value tan(Value x) { return div(sin(x), cos(x)); }
  Value sinh(Value x);
  Value cosh(Value x);
  Value tanh(Value x);
  Value asin(Value x);
  Value acos(Value x);
  Value atan(Value x);
  Value atan2(Value y, Value x);
  Value asinh(Value x);
  Value acosh(Value x);
  Value atanh(Value x);
  Value erf(Value x);
  Value erfc(Value x);
  Value pow(Value x, Value y);
  Value cbrt(Value x);

  Value constant(double value) {
    return arith::ConstantOp::create(b, b.getF64FloatAttr(value));
  }
  Value mul(Value x, Value y) { return arith::MulFOp::create(b, x, y); }
  Value div(Value x, Value y) { return arith::DivFOp::create(b, x, y); }
  Value sqrt(Value x) { return call("llvm.sqrt.f64", x); }

private:
  using Predicate = arith::CmpFPredicate;

  Value integer(int64_t value) {
    return arith::ConstantOp::create(b, b.getI64IntegerAttr(value));
  }
  Value add(Value x, Value y) { return arith::AddFOp::create(b, x, y); }
  Value sub(Value x, Value y) { return arith::SubFOp::create(b, x, y); }
  Value neg(Value x) { return arith::NegFOp::create(b, x); }
  Value call(StringRef name, ValueRange operands) {
    return LLVM::CallIntrinsicOp::create(b, b.getF64Type(),
                                         b.getStringAttr(name), operands)
        .getResult(0);
  }
  Value abs(Value x) { return call("llvm.fabs.f64", x); }
  Value fma(Value x, Value y, Value z) {
    return call("llvm.fma.f64", {x, y, z});
  }
  Value copySign(Value x, Value sign) {
    return call("llvm.copysign.f64", {x, sign});
  }
  Value is(Predicate predicate, Value x, Value y) {
    return arith::CmpFOp::create(b, predicate, x, y);
  }
  Value isNaN(Value x) { return is(Predicate::UNO, x, x); }
  Value select(Value condition, Value x, Value y) {
    return arith::SelectOp::create(b, condition, x, y);
  }
  /// The nearer bound where `x` is beyond one; the upper one of a NaN.
  Value clamp(Value x, double low, double high) {
    Value below =
        select(is(Predicate::OLT, x, constant(high)), x, constant(high));
    return select(is(Predicate::OGT, below, constant(low)), below,
                  constant(low));
  }
  Value toBits(Value x) {
    return arith::BitcastOp::create(b, b.getI64Type(), x);
  }
  Value fromBits(Value x) {
    return arith::BitcastOp::create(b, b.getF64Type(), x);
  }
  /// Coefficients in ascending order.
  Value polynomial(Value x, ArrayRef<double> coefficients) {
    Value sum = constant(coefficients.back());
    for (double coefficient : llvm::reverse(coefficients.drop_back()))
      sum = fma(sum, x, constant(coefficient));
    return sum;
  }
  /// (e^r - 1) / r for |r| < 0.4.
  Value expQuotient(Value r);
  /// p * 2^n for whole n from -1090 to 1030, rounded once.
  Value scale(Value p, Value n);
  /// e^(r + n ln 2).
  Value expOfParts(Value r, Value n) {
    return scale(fma(r, expQuotient(r), constant(1)), n);
  }
  Value circular(Value x, int64_t quarters);
  /// The scaled complementary error function e^(x x) erfc(x), x >= 0.
  Value scaledErfc(Value x);

  ImplicitLocOpBuilder &b;
};

} // namespace

static constexpr double kInfinity = std::numeric_limits<double>::infinity();
static constexpr double kPi = std::numbers::pi;

//===----------------------------------------------------------------------===//
// Exponentials and logarithms
//===----------------------------------------------------------------------===//

Value Functions::expQuotient(Value r) {
  // Taylor's series: the first term left out is below 2^-56 of the sum.
  SmallVector<double> coefficients;
  double factorial = 1;
  for (int k = 1; k <= 14; ++k) {
    factorial *= k;
    coefficients.push_back(1 / factorial);
  }
  return polynomial(r, coefficients);
}

Value Functions::scale(Value p, Value n) {
  // In two steps, as 2^n need not be a number.
  Value half = arith::ShRSIOp::create(b, n, integer(1));
  Value rest = arith::SubIOp::create(b, n, half);
  auto power = [&](Value exponent) {
    return fromBits(arith::ShLIOp::create(
        b, arith::AddIOp::create(b, exponent, integer(1023)), integer(52)));
  };
  return mul(mul(p, power(half)), power(rest));
}

// ln 2 in two parts, the first of which has 20 zero bits at its end.
static constexpr double kLn2High = 0x1.62e42fefp-1;
static constexpr double kLn2Low = 0x1.473de6af278edp-34;

Value Functions::exp(Value x) {
  // Beyond these bounds the scaling gives 0 and infinity by itself.
  Value bounded = clamp(x, -750, 712);
  Value n =
      call("llvm.roundeven.f64", mul(bounded, constant(std::numbers::log2e)));
  Value r = fma(n, constant(-kLn2High), bounded);
  r = fma(n, constant(-kLn2Low), r);
  Value whole = arith::FPToSIOp::create(b, b.getI64Type(), n);
  return select(isNaN(x), x, expOfParts(r, whole));
}

Value Functions::exp2(Value x) {
  Value bounded = clamp(x, -1080, 1025);
  Value n = call("llvm.roundeven.f64", bounded);
  Value r = mul(sub(bounded, n), constant(std::numbers::ln2));
  Value whole = arith::FPToSIOp::create(b, b.getI64Type(), n);
  return select(isNaN(x), x, expOfParts(r, whole));
}

Value Functions::expm1(Value x) {
  Value isSmall = is(Predicate::OLT, abs(x), constant(0.35));
  Value small = select(isSmall, x, constant(0));
  return select(isSmall, mul(small, expQuotient(small)),
                sub(exp(x), constant(1)));
}

Value Functions::log(Value x) {
  // Subnormal numbers are made normal first.
  Value isTiny = is(Predicate::OLT, x, constant(0x1p-1022));
  Value normal = select(isTiny, mul(x, constant(0x1p54)), x);
  Value bits = toBits(normal);
  // x = m 2^e with m from about 0.7 to 1.4.
  Value offset = integer(0x3FE6A09E00000000);
  Value e = arith::ShRSIOp::create(b, arith::SubIOp::create(b, bits, offset),
                                   integer(52));
  Value m = fromBits(
      arith::SubIOp::create(b, bits, arith::ShLIOp::create(b, e, integer(52))));
  Value exponent = arith::SIToFPOp::create(b, b.getF64Type(), e);
  exponent = select(isTiny, sub(exponent, constant(54)), exponent);
  // ln m = 2 artanh(s).
  Value f = sub(m, constant(1));
  Value s = div(f, add(f, constant(2)));
  SmallVector<double> coefficients;
  for (int k = 1; k <= 12; ++k)
    coefficients.push_back(2.0 / (2 * k + 1));
  Value square = mul(s, s);
  Value tail = mul(mul(s, square), polynomial(square, coefficients));
  // 2 s = f - s f without the rounding of the quotient.
  Value result = fma(exponent, constant(kLn2Low), sub(tail, mul(s, f)));
  result = add(fma(exponent, constant(kLn2High), f), result);
  result =
      select(is(Predicate::OEQ, x, constant(0)), constant(-kInfinity), result);
  result = select(is(Predicate::OEQ, x, constant(kInfinity)), x, result);
  // Of negative numbers and NaNs, a NaN.
  return select(is(Predicate::OGE, x, constant(0)), result,
                constant(std::numeric_limits<double>::quiet_NaN()));
}

Value Functions::log1p(Value x) {
  // The rounding of 1 + x is made good by the quotient.
  Value u = add(x, constant(1));
  Value change = sub(u, constant(1));
  Value isExact = is(Predicate::OEQ, u, constant(1));
  Value quotient = div(x, select(isExact, constant(1), change));
  Value isInfinite = is(Predicate::OEQ, x, constant(kInfinity));
  Value result = mul(log(u), select(isInfinite, constant(1), quotient));
  return select(isExact, x, result);
}

Value Functions::pow(Value x, Value y) {
  Value one = constant(1);
  Value magnitude = exp(mul(y, log(abs(x))));
  // y is whole, and odd.
  Value isWhole = is(Predicate::OEQ, call("llvm.floor.f64", y), y);
  Value half = mul(y, constant(0.5));
  Value isHalfWhole = is(Predicate::OEQ, call("llvm.floor.f64", half), half);
  Value yes = arith::ConstantOp::create(b, b.getBoolAttr(true));
  Value isOdd = arith::AndIOp::create(
      b, isWhole, arith::XOrIOp::create(b, isHalfWhole, yes));
  Value result = select(isOdd, copySign(magnitude, x), magnitude);
  Value isNegative =
      arith::AndIOp::create(b, is(Predicate::OLT, x, constant(0)),
                            is(Predicate::ONE, x, constant(-kInfinity)));
  Value isWrong = arith::AndIOp::create(b, isNegative,
                                        arith::XOrIOp::create(b, isWhole, yes));
  result = select(isWrong, constant(std::numeric_limits<double>::quiet_NaN()),
                  result);
  // 0 times infinity: 1 to any power, and -1 to an infinite one.
  Value isOne = is(Predicate::OEQ, x, one);
  Value isMinusOne =
      arith::AndIOp::create(b, is(Predicate::OEQ, x, constant(-1)),
                            is(Predicate::OEQ, abs(y), constant(kInfinity)));
  Value isAlwaysOne =
      arith::OrIOp::create(b, arith::OrIOp::create(b, isOne, isMinusOne),
                           is(Predicate::OEQ, y, constant(0)));
  return select(isAlwaysOne, one, result);
}

Value Functions::cbrt(Value x) {
  Value root = copySign(exp(mul(log(abs(x)), constant(1.0 / 3))), x);
  // One step of Newton's: the exponential loses bits far from 1.
  Value square = mul(root, root);
  Value better =
      sub(root, div(fma(square, root, neg(x)), mul(square, constant(3))));
  Value isPlain =
      arith::AndIOp::create(b, is(Predicate::ONE, x, constant(0)),
                            is(Predicate::OLT, abs(x), constant(kInfinity)));
  return select(isPlain, better, x);
}

//===----------------------------------------------------------------------===//
// Circular functions
//===----------------------------------------------------------------------===//

/// sin(x + quarters pi / 2), for |x| up to the largest f32.
Value Functions::circular(Value x, int64_t quarters) {
  Value magnitude = abs(x);
  // x = r + n pi / 2. Three parts of pi / 2, each rounded: the products of the
  // first are exact, up to n = 2^30.
  Value isLarge = is(Predicate::OGE, magnitude, constant(0x1p30));
  Value modest = select(isLarge, constant(0), x);
  Value n = call("llvm.roundeven.f64", mul(modest, constant(2 / kPi)));
  Value r = fma(n, constant(-0x1.921fb54442d18p+0), modest);
  r = fma(n, constant(-0x1.1a62633145c07p-54), r);
  r = fma(n, constant(0x1.f1976b7ed8fbcp-110), r);
  Value quadrant = arith::FPToSIOp::create(b, b.getI64Type(), n);

  // Large ones are f32: a whole number of 24 bits times 2^e, e from 7 to 104.
  // In units of 2^-62 quadrants, modulo 4 of them, that is the product with 64
  // bits of 2 / pi (and a few more) from bit e - 1 on.
  auto large =
      scf::IfOp::create(b, TypeRange{b.getF64Type(), b.getI64Type()}, isLarge,
                        /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(large.thenBlock());
    // 2 / pi = 0.A2F9836E4E441529FC27..., two zero bits for whole quadrants
    // first.
    constexpr uint64_t words[4] = {0x28BE60DB9391054A, 0x7F09D5F47D4D3770,
                                   0x36D8A5664F10E410, 0x7F9458EAF7AEF158};
    Value bits = toBits(magnitude);
    Value exponent = arith::SubIOp::create(
        b, arith::ShRUIOp::create(b, bits, integer(52)), integer(1023 + 23));
    // 24 bits of the significand; those of f64 below are zero.
    Value whole = arith::OrIOp::create(
        b,
        arith::ShRUIOp::create(
            b, arith::AndIOp::create(b, bits, integer(0x000FFFFFFFFFFFFF)),
            integer(29)),
        integer(1 << 23));
    auto word = [&](Value first, int64_t index) -> Value {
      return select(first, integer(words[index]), integer(words[index + 1]));
    };
    Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::slt,
                                          exponent, integer(64));
    Value shift = arith::AndIOp::create(b, exponent, integer(63));
    auto funnel = [&](Value high, Value low) -> Value {
      return LLVM::CallIntrinsicOp::create(b, b.getI64Type(),
                                           b.getStringAttr("llvm.fshl.i64"),
                                           ValueRange{high, low, shift})
          .getResult(0);
    };
    Value w0 = word(isFirst, 0), w1 = word(isFirst, 1), w2 = word(isFirst, 2);
    Value high = funnel(w0, w1), low = funnel(w1, w2);
    Value carried = arith::ShRUIOp::create(
        b,
        arith::MulIOp::create(b, whole,
                              arith::ShRUIOp::create(b, low, integer(32))),
        integer(32));
    Value product = arith::AddIOp::create(
        b, arith::MulIOp::create(b, whole, high), carried);
    Value rounded =
        arith::AddIOp::create(b, product, integer(int64_t(1) << 61));
    Value count = arith::ShRUIOp::create(b, rounded, integer(62));
    Value fraction = arith::ShLIOp::create(b, product, integer(2));
    Value angle = mul(arith::SIToFPOp::create(b, b.getF64Type(), fraction),
                      constant(0x1p-64 * (kPi / 2)));
    Value isNegative = is(Predicate::OLT, x, constant(0));
    Value minusCount = arith::SubIOp::create(b, integer(0), count);
    scf::YieldOp::create(b, ValueRange{select(isNegative, neg(angle), angle),
                                       select(isNegative, minusCount, count)});
    b.setInsertionPointToStart(large.elseBlock());
    scf::YieldOp::create(b, ValueRange{r, quadrant});
  }
  r = large.getResult(0);
  quadrant = arith::AddIOp::create(b, large.getResult(1), integer(quarters));

  SmallVector<double> sines, cosines;
  double factorial = 1;
  for (int k = 1; k <= 9; ++k) {
    double sign = k % 2 ? -1 : 1;
    factorial *= 2 * k - 1;
    factorial *= 2 * k;
    cosines.push_back(sign / factorial);
    sines.push_back(sign / factorial / (2 * k + 1));
  }
  Value square = mul(r, r);
  Value sine = fma(mul(r, square), polynomial(square, sines), r);
  Value cosine = fma(square, polynomial(square, cosines), constant(1));
  auto bit = [&](int64_t value) -> Value {
    return arith::CmpIOp::create(
        b, arith::CmpIPredicate::ne,
        arith::AndIOp::create(b, quadrant, integer(value)), integer(0));
  };
  Value result = select(bit(1), cosine, sine);
  result = select(bit(2), neg(result), result);
  // Of infinities and NaNs, a NaN.
  return select(is(Predicate::OLT, magnitude, constant(kInfinity)), result,
                sub(x, x));
}

Value Functions::atan(Value x) {
  Value magnitude = abs(x);
  Value isLarge = is(Predicate::OGT, magnitude, constant(1));
  Value t = div(select(isLarge, constant(1), magnitude),
                select(isLarge, magnitude, constant(1)));
  // Half the angle, twice.
  for (int i = 0; i < 2; ++i)
    t = div(t, add(constant(1), sqrt(fma(t, t, constant(1)))));
  SmallVector<double> coefficients;
  for (int k = 1; k <= 13; ++k)
    coefficients.push_back((k % 2 ? -1.0 : 1.0) / (2 * k + 1));
  Value square = mul(t, t);
  Value angle = mul(fma(mul(t, square), polynomial(square, coefficients), t),
                    constant(4));
  angle = select(isLarge, sub(constant(kPi / 2), angle), angle);
  return select(isNaN(x), x, copySign(angle, x));
}

Value Functions::atan2(Value y, Value x) {
  Value a = abs(y), c = abs(x);
  Value bothInfinite =
      arith::AndIOp::create(b, is(Predicate::OEQ, a, constant(kInfinity)),
                            is(Predicate::OEQ, c, constant(kInfinity)));
  Value bothZero = arith::AndIOp::create(b, is(Predicate::OEQ, a, constant(0)),
                                         is(Predicate::OEQ, c, constant(0)));
  Value quotient = div(a, select(bothZero, constant(1), c));
  quotient = select(bothInfinite, constant(1), quotient);
  Value angle = atan(quotient);
  Value isLeft = arith::CmpIOp::create(b, arith::CmpIPredicate::slt, toBits(x),
                                       integer(0));
  angle = select(isLeft, sub(constant(kPi), angle), angle);
  angle = copySign(angle, y);
  // A NaN in either.
  return select(is(Predicate::UNO, x, y), add(x, y), angle);
}

Value Functions::asin(Value x) {
  Value product = mul(sub(constant(1), x), add(constant(1), x));
  return atan2(x, sqrt(product));
}

Value Functions::acos(Value x) {
  Value product = mul(sub(constant(1), x), add(constant(1), x));
  return atan2(sqrt(product), x);
}

//===----------------------------------------------------------------------===//
// Hyperbolic functions
//===----------------------------------------------------------------------===//

Value Functions::sinh(Value x) {
  Value u = expm1(abs(x));
  Value isInfinite = is(Predicate::OEQ, u, constant(kInfinity));
  Value small = add(u, div(u, add(u, constant(1))));
  return copySign(mul(select(isInfinite, u, small), constant(0.5)), x);
}

Value Functions::cosh(Value x) {
  Value e = exp(abs(x));
  return mul(add(e, div(constant(1), e)), constant(0.5));
}

Value Functions::tanh(Value x) {
  // Of 20 and more it is 1.
  Value u = expm1(mul(clamp(abs(x), 0, 20), constant(2)));
  Value result = copySign(div(u, add(u, constant(2))), x);
  return select(isNaN(x), x, result);
}

Value Functions::asinh(Value x) {
  Value a = abs(x);
  Value root = sqrt(fma(a, a, constant(1)));
  Value sum = add(a, div(mul(a, a), add(root, constant(1))));
  Value isInfinite = is(Predicate::OEQ, a, constant(kInfinity));
  return copySign(log1p(select(isInfinite, a, sum)), x);
}

Value Functions::acosh(Value x) {
  Value t = sub(x, constant(1));
  Value y = log1p(add(t, sqrt(mul(t, add(t, constant(2))))));
  // Below -1 the root is real, and the sum no cosine's inverse.
  Value isOutside = arith::CmpFOp::create(b, Predicate::OLT, x, constant(1));
  return arith::SelectOp::create(
      b, isOutside, constant(std::numeric_limits<double>::quiet_NaN()), y);
}

Value Functions::atanh(Value x) {
  Value a = abs(x);
  Value quotient = div(add(a, a), sub(constant(1), a));
  return copySign(mul(log1p(quotient), constant(0.5)), x);
}

//===----------------------------------------------------------------------===//
// The error function
//===----------------------------------------------------------------------===//

Value Functions::scaledErfc(Value x) {
  // (1 + 2 x) times it, as a polynomial of t = (x - 4) / (x + 4): interpolated
  // at the nodes of Chebyshev's polynomial of degree 25, with 60 digits. The
  // relative error is below 2e-16.
  static constexpr double coefficients[] = {
      0x1.3ba5916e9fd7fp+0,   -0x1.1df1ad154a286p-3,  0x1.f7f5df66fd797p-7,
      0x1.16ecefcfa4d10p-4,   -0x1.9ddb23c3e8f13p-4,  0x1.7fee004e1eefep-4,
      -0x1.0fb06dfe4c6c0p-4,  0x1.3079edf5181dfp-5,   -0x1.09623884747dbp-6,
      0x1.49c672e199469p-8,   -0x1.8d4a9a6465372p-11, -0x1.a1df5e81f57b4p-13,
      0x1.3be0432bfa860p-13,  -0x1.99537515467bep-16, -0x1.7884d2487d5efp-17,
      0x1.7ef644c7815aap-18,  0x1.393f4d359a7fdp-22,  -0x1.b8ce493292da5p-21,
      0x1.4dcd6b6d85452p-24,  0x1.c8a212189b424p-24,  -0x1.64110b1736fb3p-26,
      -0x1.a7f4a11380e73p-27, 0x1.bc41def3d5cc5p-29,  0x1.ff247156a53a2p-31,
      -0x1.2feb115e10ff8p-32};
  Value t = div(sub(x, constant(4)), add(x, constant(4)));
  return div(polynomial(t, coefficients), fma(x, constant(2), constant(1)));
}

Value Functions::erfc(Value x) {
  // Of 30 and more it is 0, even in f64.
  Value a = clamp(abs(x), 0, 30);
  // e^(-a a), with what the square loses.
  Value square = mul(a, a);
  Value lost = fma(a, a, neg(square));
  Value e = exp(neg(square));
  Value upper = mul(fma(neg(lost), e, e), scaledErfc(a));
  Value result = select(is(Predicate::OLT, x, constant(0)),
                        sub(constant(2), upper), upper);
  return select(isNaN(x), x, result);
}

Value Functions::erf(Value x) {
  Value a = abs(x);
  // Taylor's series near 0.
  Value isSmall = is(Predicate::OLT, a, constant(0.5));
  SmallVector<double> coefficients;
  double factorial = 1;
  for (int n = 0; n <= 12; ++n) {
    factorial *= n ? n : 1;
    coefficients.push_back((n % 2 ? -2.0 : 2.0) * std::numbers::inv_sqrtpi /
                           (factorial * (2 * n + 1)));
  }
  Value near = select(isSmall, x, constant(0));
  Value small = mul(near, polynomial(mul(near, near), coefficients));
  Value large = copySign(sub(constant(1), erfc(a)), x);
  return select(isSmall, small, select(isNaN(x), x, large));
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// The intrinsic that machine code has for an op, without the type; empty where
/// there is none.
static StringRef getIntrinsic(Operation *op) {
  return llvm::StringSwitch<StringRef>(op->getName().getStringRef())
      .Case("math.absf", "llvm.fabs")
      .Case("math.ceil", "llvm.ceil")
      .Case("math.copysign", "llvm.copysign")
      .Case("math.floor", "llvm.floor")
      .Case("math.fma", "llvm.fma")
      .Case("math.round", "llvm.round")
      .Case("math.roundeven", "llvm.roundeven")
      .Case("math.sqrt", "llvm.sqrt")
      .Case("math.trunc", "llvm.trunc")
      .Default("");
}

/// What `op` computes, in f64, of operands in f64; null where there is no way
/// to it. `isWide`: the result is wanted in f64.
static Value compute(Operation *op, ImplicitLocOpBuilder &b, ValueRange x,
                     bool isWide) {
  Functions f(b);
  auto log = [&](double base) { return f.mul(f.log(x[0]), f.constant(base)); };
  // Good to f64's last bits but one or two.
  if (isa<math::ExpOp>(op))
    return f.exp(x[0]);
  if (isa<math::Exp2Op>(op))
    return f.exp2(x[0]);
  if (isa<math::ExpM1Op>(op))
    return f.expm1(x[0]);
  if (isa<math::LogOp>(op))
    return f.log(x[0]);
  if (isa<math::Log2Op>(op))
    return log(std::numbers::log2e);
  if (isa<math::Log10Op>(op))
    return log(std::numbers::log10e);
  if (isa<math::Log1pOp>(op))
    return f.log1p(x[0]);
  if (isa<math::TanhOp>(op))
    return f.tanh(x[0]);
  if (isa<math::SinhOp>(op))
    return f.sinh(x[0]);
  if (isa<math::CoshOp>(op))
    return f.cosh(x[0]);
  if (isa<math::AtanOp>(op))
    return f.atan(x[0]);
  if (isa<math::Atan2Op>(op))
    return f.atan2(x[0], x[1]);
  if (isa<math::ErfOp>(op))
    return f.erf(x[0]);
  if (isa<math::ErfcOp>(op))
    return f.erfc(x[0]);
  if (isa<math::CbrtOp>(op))
    return f.cbrt(x[0]);
  // As a CPU does: two operations, each rounded.
  if (isWide && isa<math::RsqrtOp>(op))
    return f.div(f.constant(1), f.sqrt(x[0]));
  // These lose bits that f32 does not have.
  if (isWide)
    return {};
  if (isa<math::SinOp>(op))
    return f.sin(x[0]);
  if (isa<math::CosOp>(op))
    return f.cos(x[0]);
  if (isa<math::TanOp>(op))
    return f.tan(x[0]);
  if (isa<math::AsinOp>(op))
    return f.asin(x[0]);
  if (isa<math::AcosOp>(op))
    return f.acos(x[0]);
  if (isa<math::AsinhOp>(op))
    return f.asinh(x[0]);
  if (isa<math::AcoshOp>(op))
    return f.acosh(x[0]);
  if (isa<math::AtanhOp>(op))
    return f.atanh(x[0]);
  if (isa<math::PowFOp>(op))
    return f.pow(x[0], x[1]);
  return {};
}

namespace {
struct LowerGPUMath : mlir::ufp4::impl::UFP4LowerGPUMathBase<LowerGPUMath> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (op->getNumResults() == 1 &&
          isa<math::MathDialect>(op->getDialect()) &&
          (isa<Float32Type, Float64Type>(op->getResult(0).getType()) ||
           op->getResult(0).getType().isSignlessInteger()))
        ops.push_back(op);
    });
    for (Operation *op : ops)
      if (failed(lower(op)))
        return signalPassFailure();
  }

  static LogicalResult lower(Operation *op) {
    ImplicitLocOpBuilder b(op->getLoc(), op);
    Type type = op->getResult(0).getType();
    bool isWide = type.isF64();
    Value result;
    if (type.isSignlessInteger()) {
      // Counts of bits and powers are expanded elsewhere.
      if (!isa<math::AbsIOp>(op))
        return success();
      Value zero = arith::ConstantOp::create(b, b.getIntegerAttr(type, 0));
      Value negative = arith::SubIOp::create(b, zero, op->getOperand(0));
      result = arith::MaxSIOp::create(b, op->getOperand(0), negative);
    } else if (StringRef name = getIntrinsic(op); !name.empty()) {
      result = LLVM::CallIntrinsicOp::create(
                   b, type, b.getStringAttr(name + (isWide ? ".f64" : ".f32")),
                   op->getOperands())
                   .getResult(0);
    } else if (auto root = dyn_cast<math::RsqrtOp>(op); root && !isWide) {
      Value one = arith::ConstantOp::create(b, b.getF32FloatAttr(1));
      Value square =
          LLVM::CallIntrinsicOp::create(
              b, type, b.getStringAttr("llvm.sqrt.f32"), root.getOperand())
              .getResult(0);
      result = arith::DivFOp::create(b, one, square);
    } else {
      if (!llvm::all_equal(llvm::concat<const Type>(op->getOperandTypes(),
                                                    op->getResultTypes())))
        return success(); // Whole powers: expanded elsewhere.
      SmallVector<Value> wide;
      for (Value operand : op->getOperands())
        wide.push_back(
            isWide ? operand
                   : Value(arith::ExtFOp::create(b, b.getF64Type(), operand)));
      result = compute(op, b, wide, isWide);
      if (!result)
        return op->emitError("expected a function that kernels can compute, "
                             "but got '")
               << op->getName() << "' of " << type;
      if (!isWide)
        result = arith::TruncFOp::create(b, type, result);
    }
    op->replaceAllUsesWith(ValueRange{result});
    op->erase();
    return success();
  }
};
} // namespace

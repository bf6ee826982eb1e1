//===- LLVM.cpp - the LLVM dialect and its intrinsics ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Instructions.h"
#include "Numbers.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

//===----------------------------------------------------------------------===//
// Elementwise
//===----------------------------------------------------------------------===//

namespace {
/// Picks the handler of one scalar; null where there is none.
struct Choice {
  Handler run = nullptr;
  UndefRule rule = UndefRule::Any;
};
} // namespace

static Type getElement(Type type) { return getElementTypeOrSelf(type); }

static std::string showType(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

/// One instruction for each scalar of the result. An operand of one scalar
/// goes with all.
static LogicalResult emitElementwise(Emitter &e, Operation *op, Choice choice,
                                     uint64_t imm) {
  if (!choice.run)
    return e.refuse("expected '" + e.name +
                    "' on a type that the model has, "
                    "but got '" +
                    showType(op->getOperand(0).getType()) + "'");
  SmallVector<Reg> results(e.define(op->getResult(0)));
  SmallVector<SmallVector<Reg>> operands;
  for (Value operand : op->getOperands())
    operands.push_back(SmallVector<Reg>(e.get(operand)));
  for (size_t i = 0; i < results.size(); ++i) {
    SmallVector<Reg, 3> picked;
    for (auto &list : operands)
      picked.push_back(list.size() == 1 ? list[0] : list[i]);
    e.emit(choice.run, results[i], picked, nullptr, imm).rule = choice.rule;
  }
  return success();
}

// Integers lie in words, above their bits are zeros: `shift` is how many.

template <typename T> using SignedOf = std::make_signed_t<T>;
template <typename T> static SignedOf<T> extend(T x, unsigned shift) {
  return static_cast<SignedOf<T>>(x << shift) >> shift;
}
template <typename T> static T cut(T x, unsigned shift) {
  return static_cast<T>(x << shift) >> shift;
}

template <typename T, typename Op>
static void runInteger(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  unsigned shift = i.imm;
  T *r = w.lanes<T>(i.results[0]);
  const T *x = w.lanes<T>(i.operands[0]);
  if constexpr (Op::operands == 1) {
    forLanes(w,
             [&](unsigned l) { r[l] = cut<T>(Op::run(x[l], shift), shift); });
  } else if constexpr (Op::operands == 2) {
    const T *y = w.lanes<T>(i.operands[1]);
    forLanes(w, [&](unsigned l) {
      r[l] = cut<T>(Op::run(x[l], y[l], shift), shift);
    });
  } else {
    const T *y = w.lanes<T>(i.operands[1]), *z = w.lanes<T>(i.operands[2]);
    forLanes(w, [&](unsigned l) {
      r[l] = cut<T>(Op::run(x[l], y[l], z[l], shift), shift);
    });
  }
}

namespace {
#define INTEGER_OP(NAME, RULE, EXPRESSION)                                     \
  struct NAME {                                                                \
    static constexpr unsigned operands = 2;                                    \
    static constexpr UndefRule rule = UndefRule::RULE;                         \
    template <typename T>                                                      \
    static T run(T x, T y, [[maybe_unused]] unsigned shift) {                  \
      return EXPRESSION;                                                       \
    }                                                                          \
  };
INTEGER_OP(Add, Any, x + y)
INTEGER_OP(Sub, Any, x - y)
INTEGER_OP(Mul, Any, x *y)
INTEGER_OP(And, And, x &y)
INTEGER_OP(Or, Bitwise, x | y)
INTEGER_OP(Xor, Bitwise, x ^ y)
INTEGER_OP(UMin, Any, std::min(x, y))
INTEGER_OP(UMax, Any, std::max(x, y))
INTEGER_OP(SMin, Any, extend(x, shift) < extend(y, shift) ? x : y)
INTEGER_OP(SMax, Any, extend(x, shift) > extend(y, shift) ? x : y)
#undef INTEGER_OP

struct Abs {
  static constexpr unsigned operands = 1;
  static constexpr UndefRule rule = UndefRule::Any;
  template <typename T> static T run(T x, unsigned shift) {
    return extend(x, shift) < 0 ? T(0) - x : x;
  }
};
struct CountLeading {
  static constexpr unsigned operands = 1;
  static constexpr UndefRule rule = UndefRule::Any;
  template <typename T> static T run(T x, unsigned shift) {
    return std::countl_zero(x) - shift;
  }
};
struct CountTrailing {
  static constexpr unsigned operands = 1;
  static constexpr UndefRule rule = UndefRule::Any;
  template <typename T> static T run(T x, unsigned shift) {
    return std::min<T>(std::countr_zero(x), sizeof(T) * 8 - shift);
  }
};
struct CountOnes {
  static constexpr unsigned operands = 1;
  static constexpr UndefRule rule = UndefRule::Any;
  template <typename T> static T run(T x, unsigned) { return std::popcount(x); }
};
struct ReverseBits {
  static constexpr unsigned operands = 1;
  static constexpr UndefRule rule = UndefRule::Any;
  template <typename T> static T run(T x, unsigned shift) {
    T result = 0;
    for (unsigned bit = 0; bit < sizeof(T) * 8; ++bit)
      result |= (x >> bit & 1) << (sizeof(T) * 8 - 1 - bit);
    return result >> shift;
  }
};
struct ReverseBytes {
  static constexpr unsigned operands = 1;
  static constexpr UndefRule rule = UndefRule::Any;
  template <typename T> static T run(T x, unsigned shift) {
    T result = 0;
    for (unsigned byte = 0; byte < sizeof(T); ++byte)
      result |= (x >> 8 * byte & 0xFF) << 8 * (sizeof(T) - 1 - byte);
    return result >> shift;
  }
};
/// Of x above y, shifted left by z: the upper bits.
struct FunnelLeft {
  static constexpr unsigned operands = 3;
  static constexpr UndefRule rule = UndefRule::Any;
  template <typename T> static T run(T x, T y, T z, unsigned shift) {
    unsigned bits = sizeof(T) * 8 - shift, by = z % bits;
    return by ? x << by | y >> (bits - by) : x;
  }
};
struct FunnelRight {
  static constexpr unsigned operands = 3;
  static constexpr UndefRule rule = UndefRule::Any;
  template <typename T> static T run(T x, T y, T z, unsigned shift) {
    unsigned bits = sizeof(T) * 8 - shift, by = z % bits;
    return by ? x << (bits - by) | y >> by : y;
  }
};
} // namespace

static unsigned getShift(unsigned bits) { return (bits > 32 ? 64 : 32) - bits; }

template <typename Op>
static LogicalResult translateInteger(Emitter &e, Operation *op) {
  Type type = getElement(op->getResult(0).getType());
  unsigned bits = getScalarBits(type);
  Choice choice;
  if (isa<IntegerType>(type))
    choice = {bits > 32 ? runInteger<uint64_t, Op> : runInteger<uint32_t, Op>,
              Op::rule};
  return emitElementwise(e, op, choice, getShift(bits));
}

// Shifts by more than the bits, and divisions by 0.

enum class ShiftKind { Left, Logical, Arithmetic };

template <typename T, ShiftKind kind>
static void runShift(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  unsigned shift = i.imm, bits = sizeof(T) * 8 - shift;
  T *r = w.lanes<T>(i.results[0]);
  const T *x = w.lanes<T>(i.operands[0]), *y = w.lanes<T>(i.operands[1]);
  T isBeyond = 0;
  forLanes(w, [&](unsigned l) {
    T by = y[l] & (sizeof(T) * 8 - 1);
    isBeyond |= y[l] >= bits;
    if constexpr (kind == ShiftKind::Left)
      r[l] = cut<T>(x[l] << by, shift);
    else if constexpr (kind == ShiftKind::Logical)
      r[l] = x[l] >> by;
    else
      r[l] = cut<T>(extend(x[l], shift) >> by, shift);
  });
  if (LLVM_UNLIKELY(isBeyond))
    w.forActive([&](unsigned l) {
      if (y[l] >= bits)
        w.addUndefined(i.results[0], l, 0xFF);
    });
}

template <ShiftKind kind>
static LogicalResult translateShift(Emitter &e, Operation *op) {
  unsigned bits = getScalarBits(getElement(op->getResult(0).getType()));
  UndefRule rule = kind == ShiftKind::Left      ? UndefRule::ShiftLeft
                   : kind == ShiftKind::Logical ? UndefRule::ShiftRight
                                                : UndefRule::Any;
  return emitElementwise(
      e, op,
      {bits > 32 ? runShift<uint64_t, kind> : runShift<uint32_t, kind>, rule},
      getShift(bits));
}

enum class DivisionKind { Unsigned, Signed };

template <typename T, DivisionKind kind, bool ofRemainder>
static void runDivision(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  unsigned shift = i.imm;
  T *r = w.lanes<T>(i.results[0]);
  const T *x = w.lanes<T>(i.operands[0]), *y = w.lanes<T>(i.operands[1]);
  LaneMask byZero = 0;
  for (unsigned l = 0; l < w.width; ++l) {
    T a = x[l], b = y[l];
    if (b == 0) {
      byZero |= LaneMask(1) << l;
      b = 1;
    }
    if constexpr (kind == DivisionKind::Unsigned) {
      r[l] = ofRemainder ? a % b : a / b;
    } else {
      SignedOf<T> sa = extend(a, shift), sb = extend(b, shift);
      // The smallest number by -1 wraps.
      T value = sb == -1 ? (ofRemainder ? T(0) : T(0) - a)
                         : T(ofRemainder ? sa % sb : sa / sb);
      r[l] = cut<T>(value, shift);
    }
  }
  if (LLVM_UNLIKELY(byZero & w.active))
    w.machine->report(
        FindingKind::Protocol, i.op,
        w.machine->describe(w, std::countr_zero(byZero & w.active)) +
            " divides by 0");
}

template <DivisionKind kind, bool ofRemainder>
static LogicalResult translateDivision(Emitter &e, Operation *op) {
  unsigned bits = getScalarBits(getElement(op->getResult(0).getType()));
  return emitElementwise(e, op,
                         {bits > 32 ? runDivision<uint64_t, kind, ofRemainder>
                                    : runDivision<uint32_t, kind, ofRemainder>},
                         getShift(bits));
}

// Comparisons.

template <typename T, LLVM::ICmpPredicate predicate>
static void runCompare(Warp &w, const Instruction &i) {
  using P = LLVM::ICmpPredicate;
  passUndefined(w, i);
  unsigned shift = i.imm;
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const T *x = w.lanes<T>(i.operands[0]), *y = w.lanes<T>(i.operands[1]);
  forLanes(w, [&](unsigned l) {
    T a = x[l], b = y[l];
    auto sa = static_cast<SignedOf<T>>(a << shift);
    auto sb = static_cast<SignedOf<T>>(b << shift);
    switch (predicate) {
    case P::eq:
      r[l] = a == b;
      break;
    case P::ne:
      r[l] = a != b;
      break;
    case P::ult:
      r[l] = a < b;
      break;
    case P::ule:
      r[l] = a <= b;
      break;
    case P::ugt:
      r[l] = a > b;
      break;
    case P::uge:
      r[l] = a >= b;
      break;
    case P::slt:
      r[l] = sa < sb;
      break;
    case P::sle:
      r[l] = sa <= sb;
      break;
    case P::sgt:
      r[l] = sa > sb;
      break;
    case P::sge:
      r[l] = sa >= sb;
      break;
    }
  });
}

template <typename T> static Handler getCompare(LLVM::ICmpPredicate predicate) {
  using P = LLVM::ICmpPredicate;
  switch (predicate) {
  case P::eq:
    return runCompare<T, P::eq>;
  case P::ne:
    return runCompare<T, P::ne>;
  case P::ult:
    return runCompare<T, P::ult>;
  case P::ule:
    return runCompare<T, P::ule>;
  case P::ugt:
    return runCompare<T, P::ugt>;
  case P::uge:
    return runCompare<T, P::uge>;
  case P::slt:
    return runCompare<T, P::slt>;
  case P::sle:
    return runCompare<T, P::sle>;
  case P::sgt:
    return runCompare<T, P::sgt>;
  case P::sge:
    return runCompare<T, P::sge>;
  }
  llvm_unreachable("all predicates are handled");
}

static LogicalResult translateCompare(Emitter &e, Operation *op) {
  auto compare = cast<LLVM::ICmpOp>(op);
  unsigned bits = getScalarBits(getElement(compare.getLhs().getType()));
  return emitElementwise(e, op,
                         {bits > 32
                              ? getCompare<uint64_t>(compare.getPredicate())
                              : getCompare<uint32_t>(compare.getPredicate())},
                         getShift(bits));
}

/// `imm` has a bit for each outcome: equal, greater, less, unordered.
template <typename F>
static void runFloatCompare(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const auto *x = w.lanes<typename F::Word>(i.operands[0]);
  const auto *y = w.lanes<typename F::Word>(i.operands[1]);
  uint64_t wanted = i.imm;
  forLanes(w, [&](unsigned l) {
    auto a = F::get(x[l]), b = F::get(y[l]);
    unsigned outcome = a == b ? 1 : a > b ? 2 : a < b ? 4 : 8;
    r[l] = (wanted & outcome) != 0;
  });
}

template <template <typename> class Make>
static Handler chooseFloat(Type type) {
  if (type.isF32())
    return Make<AsF32>::run;
  if (type.isF64())
    return Make<AsF64>::run;
  if (type.isF16())
    return Make<AsF16>::run;
  if (type.isBF16())
    return Make<AsBF16>::run;
  return nullptr;
}

template <typename F> struct MakeFloatCompare {
  static constexpr Handler run = runFloatCompare<F>;
};

static LogicalResult translateFloatCompare(Emitter &e, Operation *op) {
  using P = LLVM::FCmpPredicate;
  auto compare = cast<LLVM::FCmpOp>(op);
  unsigned wanted = 0;
  switch (compare.getPredicate()) {
  case P::_false:
    wanted = 0;
    break;
  case P::oeq:
    wanted = 1;
    break;
  case P::ogt:
    wanted = 2;
    break;
  case P::oge:
    wanted = 3;
    break;
  case P::olt:
    wanted = 4;
    break;
  case P::ole:
    wanted = 5;
    break;
  case P::one:
    wanted = 6;
    break;
  case P::ord:
    wanted = 7;
    break;
  case P::uno:
    wanted = 8;
    break;
  case P::ueq:
    wanted = 9;
    break;
  case P::ugt:
    wanted = 10;
    break;
  case P::uge:
    wanted = 11;
    break;
  case P::ult:
    wanted = 12;
    break;
  case P::ule:
    wanted = 13;
    break;
  case P::une:
    wanted = 14;
    break;
  case P::_true:
    wanted = 15;
    break;
  }
  return emitElementwise(
      e, op,
      {chooseFloat<MakeFloatCompare>(getElement(compare.getLhs().getType()))},
      wanted);
}

// Floats.

template <typename F, typename Op>
static void runFloat(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  using Word = typename F::Word;
  Word *r = w.lanes<Word>(i.results[0]);
  const Word *x = w.lanes<Word>(i.operands[0]);
  if constexpr (Op::operands == 1) {
    forLanes(w, [&](unsigned l) { r[l] = F::put(Op::run(F::get(x[l]))); });
  } else {
    const Word *y = w.lanes<Word>(i.operands[1]);
    forLanes(w, [&](unsigned l) {
      r[l] = F::put(Op::run(F::get(x[l]), F::get(y[l])));
    });
  }
}

namespace {
#define FLOAT_OP(NAME, EXPRESSION)                                             \
  struct NAME {                                                                \
    static constexpr unsigned operands = 2;                                    \
    template <typename T> static T run(T x, T y) { return EXPRESSION; }        \
  };
FLOAT_OP(FAdd, x + y)
FLOAT_OP(FSub, x - y)
FLOAT_OP(FMul, x *y)
FLOAT_OP(FDiv, x / y)
FLOAT_OP(FRem, std::fmod(x, y))
// A NaN loses; of zeros, -0 is less.
FLOAT_OP(MinNum, y != y   ? x
                 : x != x ? y
                 : x == y ? (std::signbit(x) ? x : y)
                 : x < y  ? x
                          : y)
FLOAT_OP(MaxNum, y != y   ? x
                 : x != x ? y
                 : x == y ? (std::signbit(x) ? y : x)
                 : x > y  ? x
                          : y)
// A NaN wins.
FLOAT_OP(Minimum, x != x || y != y ? x + y : MinNum::run(x, y))
FLOAT_OP(Maximum, x != x || y != y ? x + y : MaxNum::run(x, y))
#undef FLOAT_OP

#define FLOAT_OP(NAME, EXPRESSION)                                             \
  struct NAME {                                                                \
    static constexpr unsigned operands = 1;                                    \
    template <typename T> static T run(T x) { return EXPRESSION; }             \
  };
FLOAT_OP(Sqrt, std::sqrt(x))
FLOAT_OP(Floor, std::floor(x))
FLOAT_OP(Ceil, std::ceil(x))
FLOAT_OP(Truncate, std::trunc(x))
FLOAT_OP(Round, std::round(x))
FLOAT_OP(RoundEven, std::nearbyint(x))
#undef FLOAT_OP
} // namespace

template <typename Op> struct FloatOp {
  template <typename F> struct Make {
    static constexpr Handler run = runFloat<F, Op>;
  };
};

template <typename Op>
static LogicalResult translateFloat(Emitter &e, Operation *op) {
  return emitElementwise(e, op,
                         {chooseFloat<FloatOp<Op>::template Make>(
                             getElement(op->getResult(0).getType()))},
                         0);
}

/// f32 has its own, in registers of the host where these have the instruction.
template <typename F> static void runFMA(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  using Word = typename F::Word;
  Word *r = w.lanes<Word>(i.results[0]);
  const Word *x = w.lanes<Word>(i.operands[0]),
             *y = w.lanes<Word>(i.operands[1]),
             *z = w.lanes<Word>(i.operands[2]);
  forLanes(w, [&](unsigned l) {
    r[l] = F::put(F::fma(F::get(x[l]), F::get(y[l]), F::get(z[l])));
  });
}

#ifdef __x86_64__
__attribute__((target("avx2,fma"))) static void runFusedF32(uint32_t *r,
                                                            const uint32_t *x,
                                                            const uint32_t *y,
                                                            const uint32_t *z) {
  for (unsigned l = 0; l < 32; ++l) {
    float value =
        __builtin_fmaf(std::bit_cast<float>(x[l]), std::bit_cast<float>(y[l]),
                       std::bit_cast<float>(z[l]));
    r[l] = value != value ? 0x7FFFFFFFu : std::bit_cast<uint32_t>(value);
  }
}

static void runFMAF32(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  for (unsigned base = 0; base < w.width; base += 32)
    runFusedF32(w.lanes<uint32_t>(i.results[0]) + base,
                w.lanes<uint32_t>(i.operands[0]) + base,
                w.lanes<uint32_t>(i.operands[1]) + base,
                w.lanes<uint32_t>(i.operands[2]) + base);
}
#endif

template <typename F> struct MakeFMA {
  static constexpr Handler run = runFMA<F>;
};

static LogicalResult translateFMA(Emitter &e, Operation *op) {
  Type type = getElement(op->getResult(0).getType());
  Choice choice{chooseFloat<MakeFMA>(type)};
#ifdef __x86_64__
  static const bool hasFMA =
      __builtin_cpu_supports("fma") && __builtin_cpu_supports("avx2");
  if (type.isF32() && hasFMA)
    choice.run = runFMAF32;
#endif
  return emitElementwise(e, op, choice, 0);
}

// Signs: the bits alone.

enum class SignKind { Negate, Absolute, Copy };

template <typename T, SignKind kind>
static void runSign(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  T bit = T(1) << i.imm;
  T *r = w.lanes<T>(i.results[0]);
  const T *x = w.lanes<T>(i.operands[0]);
  if constexpr (kind == SignKind::Negate)
    forLanes(w, [&](unsigned l) { r[l] = x[l] ^ bit; });
  else if constexpr (kind == SignKind::Absolute)
    forLanes(w, [&](unsigned l) { r[l] = x[l] & ~bit; });
  else {
    const T *y = w.lanes<T>(i.operands[1]);
    forLanes(w, [&](unsigned l) { r[l] = (x[l] & ~bit) | (y[l] & bit); });
  }
}

template <SignKind kind>
static LogicalResult translateSign(Emitter &e, Operation *op) {
  unsigned bits = getScalarBits(getElement(op->getResult(0).getType()));
  return emitElementwise(
      e, op, {bits > 32 ? runSign<uint64_t, kind> : runSign<uint32_t, kind>},
      bits - 1);
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

/// To another number of bits, with zeros; `imm` is the shift of the source for
/// signed ones.
template <typename To, typename From, bool isSigned>
static void runResize(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  unsigned from = i.imm & 0xFF, to = i.imm >> 8;
  To *r = w.lanes<To>(i.results[0]);
  const From *x = w.lanes<From>(i.operands[0]);
  forLanes(w, [&](unsigned l) {
    if constexpr (isSigned)
      r[l] = cut<To>(static_cast<To>(extend(x[l], from)), to);
    else
      r[l] = cut<To>(static_cast<To>(x[l]), to);
  });
}

static Handler getResize(bool toWide, bool fromWide, bool isSigned) {
  if (toWide)
    return fromWide   ? runResize<uint64_t, uint64_t, false>
           : isSigned ? runResize<uint64_t, uint32_t, true>
                      : runResize<uint64_t, uint32_t, false>;
  return fromWide   ? runResize<uint32_t, uint64_t, false>
         : isSigned ? runResize<uint32_t, uint32_t, true>
                    : runResize<uint32_t, uint32_t, false>;
}

template <bool isSigned>
static LogicalResult translateResize(Emitter &e, Operation *op) {
  unsigned from = getScalarBits(getElement(op->getOperand(0).getType()));
  unsigned to = getScalarBits(getElement(op->getResult(0).getType()));
  // Of a wide source that is extended there is none: it has 64 bits.
  if (from > 32 && from < 64)
    return e.refuse("expected integers of at most 32 bits, or of 64, but got " +
                    Twine(from));
  return emitElementwise(e, op,
                         {getResize(to > 32, from > 32, isSigned),
                          isSigned ? UndefRule::Any : UndefRule::Low},
                         getShift(from) | getShift(to) << 8);
}

template <typename F, typename T, bool isSigned>
static void runFromInteger(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  unsigned shift = i.imm;
  auto *r = w.lanes<typename F::Word>(i.results[0]);
  const T *x = w.lanes<T>(i.operands[0]);
  forLanes(w, [&](unsigned l) {
    // One rounding. What f64 does not hold is odd in the last place there.
    if constexpr (std::is_same_v<F, AsF32> || std::is_same_v<F, AsF64> ||
                  sizeof(T) == 4) {
      using Number = typename F::Number;
      if constexpr (isSigned)
        r[l] = F::put(static_cast<Number>(extend(x[l], shift)));
      else
        r[l] = F::put(static_cast<Number>(x[l]));
    } else {
      auto low = static_cast<double>(x[l] & 0xFFFFFFFF);
      double high;
      if constexpr (isSigned)
        high = static_cast<double>(extend(x[l], shift) >> 32);
      else
        high = static_cast<double>(x[l] >> 32);
      r[l] = F::put(addToOdd(high * 0x1p32, low));
    }
  });
}

template <typename T, bool isSigned> struct FromInteger {
  template <typename F> struct Make {
    static constexpr Handler run = runFromInteger<F, T, isSigned>;
  };
};

template <bool isSigned>
static LogicalResult translateFromInteger(Emitter &e, Operation *op) {
  Type type = getElement(op->getResult(0).getType());
  unsigned bits = getScalarBits(getElement(op->getOperand(0).getType()));
  Handler run =
      bits > 32
          ? chooseFloat<FromInteger<uint64_t, isSigned>::template Make>(type)
          : chooseFloat<FromInteger<uint32_t, isSigned>::template Make>(type);
  return emitElementwise(e, op, {run}, getShift(bits));
}

/// What does not fit is poison.
template <typename F, typename T, bool isSigned>
static void runToInteger(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  unsigned shift = i.imm, bits = sizeof(T) * 8 - shift;
  double low = isSigned ? -std::ldexp(1.0, bits - 1) : 0;
  double high = std::ldexp(1.0, isSigned ? bits - 1 : bits);
  T *r = w.lanes<T>(i.results[0]);
  const auto *x = w.lanes<typename F::Word>(i.operands[0]);
  LaneMask beyond = 0;
  for (unsigned l = 0; l < w.width; ++l) {
    double value = std::trunc(static_cast<double>(F::get(x[l])));
    if (!(value >= low && value < high)) {
      beyond |= LaneMask(1) << l;
      r[l] = 0;
      continue;
    }
    if constexpr (isSigned)
      r[l] = cut<T>(static_cast<T>(static_cast<int64_t>(value)), shift);
    else
      r[l] = cut<T>(static_cast<T>(static_cast<uint64_t>(value)), shift);
  }
  if (beyond & w.active)
    w.forActive([&](unsigned l) {
      if (beyond >> l & 1)
        w.addUndefined(i.results[0], l, 0xFF);
    });
}

template <typename T, bool isSigned> struct ToInteger {
  template <typename F> struct Make {
    static constexpr Handler run = runToInteger<F, T, isSigned>;
  };
};

template <bool isSigned>
static LogicalResult translateToInteger(Emitter &e, Operation *op) {
  Type type = getElement(op->getOperand(0).getType());
  unsigned bits = getScalarBits(getElement(op->getResult(0).getType()));
  return emitElementwise(
      e, op,
      {bits > 32
           ? chooseFloat<ToInteger<uint64_t, isSigned>::template Make>(type)
           : chooseFloat<ToInteger<uint32_t, isSigned>::template Make>(type)},
      getShift(bits));
}

template <typename To, typename From>
static void runConvert(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  auto *r = w.lanes<typename To::Word>(i.results[0]);
  const auto *x = w.lanes<typename From::Word>(i.operands[0]);
  forLanes(w, [&](unsigned l) {
    r[l] = To::put(static_cast<typename To::Number>(From::get(x[l])));
  });
}

/// f32 to bf16, which kernels do often.
static void runNarrow(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const uint32_t *x = w.lanes<uint32_t>(i.operands[0]);
  forLanes(w, [&](unsigned l) {
    uint32_t bits = x[l];
    uint32_t rounded = (bits + 0x7FFF + (bits >> 16 & 1)) >> 16;
    r[l] = (bits & 0x7FFFFFFF) > 0x7F800000 ? 0x7FFF : rounded;
  });
}

template <typename From> struct ConvertFrom {
  template <typename To> struct Make {
    static constexpr Handler run = runConvert<To, From>;
  };
};

static LogicalResult translateConvert(Emitter &e, Operation *op) {
  Type from = getElement(op->getOperand(0).getType());
  Type to = getElement(op->getResult(0).getType());
  Handler run = nullptr;
  if (from.isF32())
    run = to.isBF16() ? runNarrow
                      : chooseFloat<ConvertFrom<AsF32>::template Make>(to);
  else if (from.isF64())
    run = chooseFloat<ConvertFrom<AsF64>::template Make>(to);
  else if (from.isF16())
    run = chooseFloat<ConvertFrom<AsF16>::template Make>(to);
  else if (from.isBF16())
    run = chooseFloat<ConvertFrom<AsBF16>::template Make>(to);
  return emitElementwise(e, op, {run}, 0);
}

//===----------------------------------------------------------------------===//
// Bits as another type
//===----------------------------------------------------------------------===//

/// Lays all operands out as bytes and cuts the results out of them.
static void runRepack(Warp &w, const Instruction &i) {
  LaneMask any = 0;
  for (unsigned k = 0; k < i.numOperands; ++k) {
    w.settle(i.operands[k], i);
    any |= w.undef[i.operands[k].index];
  }
  for (unsigned k = 0; k < i.numResults; ++k)
    w.setDefined(i.results[k]);
  uint8_t bytes[256], undefined[256];
  for (unsigned l = 0; l < w.width; ++l) {
    unsigned at = 0;
    for (unsigned k = 0; k < i.numOperands; ++k) {
      Reg reg = i.operands[k];
      uint64_t value = w.getLane(reg, l);
      uint8_t mask = any ? w.getUndefined(reg, l) : 0;
      for (unsigned byte = 0; byte < reg.bits / 8; ++byte, ++at) {
        bytes[at] = value >> 8 * byte;
        undefined[at] = mask >> byte & 1;
      }
    }
    at = 0;
    for (unsigned k = 0; k < i.numResults; ++k) {
      Reg reg = i.results[k];
      uint64_t value = 0;
      uint8_t mask = 0;
      for (unsigned byte = 0; byte < reg.bits / 8; ++byte, ++at) {
        value |= uint64_t(bytes[at]) << 8 * byte;
        mask |= undefined[at] << byte;
      }
      w.setLane(reg, l, value);
      if (mask)
        w.addUndefined(reg, l, mask);
    }
  }
}

/// Two halves to a word, and a word to two halves.
static void runJoinHalves(Warp &w, const Instruction &i) {
  if (w.undef[i.operands[0].index] | w.undef[i.operands[1].index])
    return runRepack(w, i);
  w.setDefined(i.results[0]);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const uint32_t *x = w.lanes<uint32_t>(i.operands[0]),
                 *y = w.lanes<uint32_t>(i.operands[1]);
  forLanes(w, [&](unsigned l) { r[l] = x[l] | y[l] << 16; });
}

static void runSplitHalves(Warp &w, const Instruction &i) {
  if (w.undef[i.operands[0].index])
    return runRepack(w, i);
  w.setDefined(i.results[0]);
  w.setDefined(i.results[1]);
  uint32_t *low = w.lanes<uint32_t>(i.results[0]),
           *high = w.lanes<uint32_t>(i.results[1]);
  const uint32_t *x = w.lanes<uint32_t>(i.operands[0]);
  forLanes(w, [&](unsigned l) {
    low[l] = x[l] & 0xFFFF;
    high[l] = x[l] >> 16;
  });
}

static LogicalResult translateBitcast(Emitter &e, Operation *op) {
  SmallVector<Reg> from(e.get(op->getOperand(0)));
  SmallVector<Type> scalars;
  flatten(op->getResult(0).getType(), scalars);
  unsigned bits = getScalarBits(scalars.front());
  if (from.front().bits == bits && from.size() == scalars.size()) {
    e.set(op->getResult(0), from);
    return success();
  }
  if (from.front().bits % 8 || bits % 8 || from.size() * from[0].bits > 2048)
    return e.refuse("expected a bitcast of whole bytes, but got '" +
                    showType(op->getOperand(0).getType()) + "'");
  ArrayRef<Reg> to = e.define(op->getResult(0));
  Handler run = runRepack;
  if (from.size() == 2 && from[0].bits == 16 && to.size() == 1)
    run = runJoinHalves;
  else if (to.size() == 2 && bits == 16 && from.size() == 1)
    run = runSplitHalves;
  SmallVector<Reg> results(to);
  e.emit(run, results, from).rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// Constants and aggregates
//===----------------------------------------------------------------------===//

/// The bits of the scalars of an attribute of a type.
static bool getBits(Attribute value, Type type,
                    SmallVectorImpl<uint64_t> &bits) {
  if (auto number = dyn_cast<IntegerAttr>(value)) {
    bits.push_back(number.getValue().getZExtValue());
    return true;
  }
  if (auto number = dyn_cast<FloatAttr>(value)) {
    bits.push_back(number.getValue().bitcastToAPInt().getZExtValue());
    return true;
  }
  if (auto dense = dyn_cast<DenseIntElementsAttr>(value)) {
    for (const APInt &element : dense.getValues<APInt>())
      bits.push_back(element.getZExtValue());
    return true;
  }
  if (auto dense = dyn_cast<DenseFPElementsAttr>(value)) {
    for (const APFloat &element : dense.getValues<APFloat>())
      bits.push_back(element.bitcastToAPInt().getZExtValue());
    return true;
  }
  if (auto list = dyn_cast<ArrayAttr>(value))
    return llvm::all_of(
        list, [&](Attribute part) { return getBits(part, Type(), bits); });
  return false;
}

static LogicalResult translateConstant(Emitter &e, Operation *op) {
  SmallVector<Type> scalars;
  flatten(op->getResult(0).getType(), scalars);
  SmallVector<uint64_t> bits;
  if (!getBits(cast<LLVM::ConstantOp>(op).getValue(), Type(), bits) ||
      bits.size() != scalars.size())
    return e.refuse("expected a constant of numbers");
  SmallVector<Reg> regs;
  for (auto [type, value] : llvm::zip(scalars, bits))
    regs.push_back(e.constant(value, getScalarBits(type)));
  e.set(op->getResult(0), regs);
  return success();
}

template <bool isDefined>
static LogicalResult translateEmpty(Emitter &e, Operation *op) {
  SmallVector<Type> scalars;
  flatten(op->getResult(0).getType(), scalars);
  SmallVector<Reg> regs;
  for (Type type : scalars)
    regs.push_back(isDefined ? e.constant(0, getScalarBits(type))
                             : e.undefined(getScalarBits(type)));
  e.set(op->getResult(0), regs);
  return success();
}

/// The first scalar that a position in an aggregate names, and their number.
static std::pair<size_t, size_t> findPart(Type type,
                                          ArrayRef<int64_t> position) {
  size_t first = 0;
  auto count = [](Type part) {
    SmallVector<Type> scalars;
    flatten(part, scalars);
    return scalars.size();
  };
  for (int64_t index : position) {
    if (auto array = dyn_cast<LLVM::LLVMArrayType>(type)) {
      type = array.getElementType();
      first += index * count(type);
      continue;
    }
    auto body = cast<LLVM::LLVMStructType>(type).getBody();
    for (int64_t i = 0; i < index; ++i)
      first += count(body[i]);
    type = body[index];
  }
  return {first, count(type)};
}

static LogicalResult translateExtractValue(Emitter &e, Operation *op) {
  auto extract = cast<LLVM::ExtractValueOp>(op);
  auto [first, count] =
      findPart(extract.getContainer().getType(), extract.getPosition());
  SmallVector<Reg> part(e.get(extract.getContainer()).slice(first, count));
  e.set(extract.getResult(), part);
  return success();
}

static LogicalResult translateInsertValue(Emitter &e, Operation *op) {
  auto insert = cast<LLVM::InsertValueOp>(op);
  auto [first, count] =
      findPart(insert.getContainer().getType(), insert.getPosition());
  SmallVector<Reg> whole(e.get(insert.getContainer()));
  llvm::copy(e.get(insert.getValue()), whole.begin() + first);
  e.set(insert.getResult(), whole);
  return success();
}

/// Operands: the elements, the index.
static void runExtractAt(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  unsigned count = i.numOperands - 1;
  Reg index = i.operands[count];
  requireDefined(w, i, index, "index");
  for (unsigned l = 0; l < w.width; ++l) {
    uint64_t at = w.getLane(index, l);
    w.setLane(i.results[0], l, at < count ? w.getLane(i.operands[at], l) : 0);
    if (at >= count && w.active >> l & 1)
      w.addUndefined(i.results[0], l, 0xFF);
  }
}

static LogicalResult translateExtractElement(Emitter &e, Operation *op) {
  auto extract = cast<LLVM::ExtractElementOp>(op);
  ArrayRef<Reg> elements = e.get(extract.getVector());
  if (std::optional<int64_t> at = e.getConstant(extract.getPosition())) {
    Reg reg = static_cast<uint64_t>(*at) < elements.size()
                  ? elements[*at]
                  : e.undefined(elements[0].bits);
    e.set(extract.getResult(), reg);
    return success();
  }
  SmallVector<Reg> operands(elements);
  operands.push_back(e.getScalar(extract.getPosition()));
  SmallVector<Reg> result(e.define(extract.getResult()));
  e.emit(runExtractAt, result, operands);
  return success();
}

/// Operands: an element, the value, the index. `imm` is the element's.
static void runInsertAt(Warp &w, const Instruction &i) {
  w.settle(i.operands[0], i);
  w.settle(i.operands[1], i);
  requireDefined(w, i, i.operands[2], "index");
  w.setDefined(i.results[0]);
  for (unsigned l = 0; l < w.width; ++l) {
    Reg from = i.operands[w.getLane(i.operands[2], l) == i.imm ? 1 : 0];
    uint8_t undefined = w.getUndefined(from, l);
    w.setLane(i.results[0], l, w.getLane(from, l));
    if (undefined)
      w.addUndefined(i.results[0], l, undefined);
  }
}

static LogicalResult translateInsertElement(Emitter &e, Operation *op) {
  auto insert = cast<LLVM::InsertElementOp>(op);
  SmallVector<Reg> elements(e.get(insert.getVector()));
  Reg value = e.getScalar(insert.getValue());
  if (std::optional<int64_t> at = e.getConstant(insert.getPosition())) {
    if (static_cast<uint64_t>(*at) < elements.size())
      elements[*at] = value;
    e.set(insert.getResult(), elements);
    return success();
  }
  Reg index = e.getScalar(insert.getPosition());
  SmallVector<Reg> results(e.define(insert.getResult()));
  for (size_t k = 0; k < results.size(); ++k)
    e.emit(runInsertAt, results[k], {elements[k], value, index}, nullptr, k)
        .rule = UndefRule::Custom;
  return success();
}

static LogicalResult translateShuffle(Emitter &e, Operation *op) {
  auto shuffle = cast<LLVM::ShuffleVectorOp>(op);
  SmallVector<Reg> from = e.getAll({shuffle.getV1(), shuffle.getV2()});
  SmallVector<Reg> to;
  for (int32_t index : shuffle.getMask())
    to.push_back(index < 0 ? e.undefined(from[0].bits) : from[index]);
  e.set(shuffle.getResult(), to);
  return success();
}

template <typename T> static void runSelect(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  T *r = w.lanes<T>(i.results[0]);
  const uint32_t *c = w.lanes<uint32_t>(i.operands[0]);
  const T *x = w.lanes<T>(i.operands[1]), *y = w.lanes<T>(i.operands[2]);
  forLanes(w, [&](unsigned l) {
    T take = T(0) - T(c[l] & 1);
    r[l] = (x[l] & take) | (y[l] & ~take);
  });
}

static LogicalResult translateSelect(Emitter &e, Operation *op) {
  auto select = cast<LLVM::SelectOp>(op);
  SmallVector<Reg> conditions(e.get(select.getCondition()));
  SmallVector<Reg> x(e.get(select.getTrueValue())),
      y(e.get(select.getFalseValue()));
  SmallVector<Reg> results(e.define(select.getRes()));
  for (size_t k = 0; k < results.size(); ++k)
    e.emit(results[k].isWide() ? runSelect<uint64_t> : runSelect<uint32_t>,
           results[k],
           {conditions.size() == 1 ? conditions[0] : conditions[k], x[k], y[k]})
        .rule = UndefRule::Select;
  return success();
}

/// The value itself, which is then said to be defined.
static void runFreeze(Warp &w, const Instruction &i) {
  w.settle(i.operands[0], i);
  w.setDefined(i.results[0]);
  for (unsigned l = 0; l < w.width; ++l)
    w.setLane(i.results[0], l, w.getLane(i.operands[0], l));
}

static LogicalResult translateFreeze(Emitter &e, Operation *op) {
  SmallVector<Reg> from(e.get(op->getOperand(0)));
  SmallVector<Reg> to(e.define(op->getResult(0)));
  for (auto [r, x] : llvm::zip(to, from))
    e.emit(runFreeze, r, x).rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// Pointers
//===----------------------------------------------------------------------===//

static LogicalResult translateAddressOf(Emitter &e, Operation *op) {
  auto address = cast<LLVM::AddressOfOp>(op);
  FailureOr<uint64_t> place = e.addressOf(address.getGlobalName());
  if (failed(place))
    return failure();
  e.set(address.getResult(),
        e.constant(*place, getScalarBits(address.getType())));
  return success();
}

namespace {
struct AddressSum {
  /// Factors of the operands after the first.
  SmallVector<int64_t, 2> factors;
  int64_t constant = 0;
};
} // namespace

template <typename T> static void runAddress(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  const auto &sum = *static_cast<const AddressSum *>(i.data);
  T *r = w.lanes<T>(i.results[0]);
  const T *base = w.lanes<T>(i.operands[0]);
  T constant = sum.constant;
  forLanes(w, [&](unsigned l) { r[l] = base[l] + constant; });
  for (auto [k, factor] : llvm::enumerate(sum.factors)) {
    Reg index = i.operands[k + 1];
    T by = factor;
    if (index.isWide()) {
      const uint64_t *x = w.lanes<uint64_t>(index);
      forLanes(w, [&](unsigned l) { r[l] += static_cast<T>(x[l]) * by; });
    } else {
      unsigned shift = 32 - index.bits;
      const uint32_t *x = w.lanes<uint32_t>(index);
      forLanes(w, [&](unsigned l) {
        r[l] += static_cast<T>(extend(x[l], shift)) * by;
      });
    }
  }
}

static LogicalResult translateGEP(Emitter &e, Operation *op) {
  auto gep = cast<LLVM::GEPOp>(op);
  if (!isa<LLVM::LLVMPointerType>(gep.getType()))
    return e.refuse("expected one pointer, but got '" +
                    showType(gep.getType()) + "'");
  AddressSum sum;
  SmallVector<Reg> operands{e.getScalar(gep.getBase())};
  Type type = gep.getElemType();
  for (auto [i, index] : llvm::enumerate(gep.getIndices())) {
    auto constant = llvm::dyn_cast<IntegerAttr>(index);
    uint64_t size = 0;
    if (i == 0) {
      size = llvm::alignTo(getBytes(type), getAlignment(type));
    } else if (auto structure = dyn_cast<LLVM::LLVMStructType>(type)) {
      int64_t field = constant.getInt();
      uint64_t at = 0;
      for (int64_t f = 0; f <= field; ++f) {
        Type part = structure.getBody()[f];
        if (!structure.isPacked())
          at = llvm::alignTo(at, getAlignment(part));
        if (f < field)
          at += getBytes(part);
      }
      sum.constant += at;
      type = structure.getBody()[field];
      continue;
    } else {
      type = isa<LLVM::LLVMArrayType>(type)
                 ? cast<LLVM::LLVMArrayType>(type).getElementType()
                 : cast<VectorType>(type).getElementType();
      size = llvm::alignTo(getBytes(type), getAlignment(type));
    }
    if (constant) {
      sum.constant += constant.getInt() * static_cast<int64_t>(size);
      continue;
    }
    Value dynamic = llvm::cast<Value>(index);
    if (std::optional<int64_t> known = e.getConstant(dynamic)) {
      sum.constant += *known * static_cast<int64_t>(size);
      continue;
    }
    operands.push_back(e.getScalar(dynamic));
    sum.factors.push_back(size);
  }
  bool isWide = operands[0].isWide();
  SmallVector<Reg> result(e.define(gep.getResult()));
  e.emit(isWide ? runAddress<uint64_t> : runAddress<uint32_t>, result, operands,
         e.keep(std::move(sum)));
  return success();
}

static LogicalResult translateCastSpace(Emitter &e, Operation *op) {
  auto getSpaceOf = [](Type type) {
    return cast<LLVM::LLVMPointerType>(type).getAddressSpace();
  };
  unsigned from = getSpaceOf(op->getOperand(0).getType());
  unsigned to = getSpaceOf(op->getResult(0).getType());
  Reg source = e.getScalar(op->getOperand(0));
  unsigned bits = getScalarBits(op->getResult(0).getType());
  if (source.bits == bits) {
    e.set(op->getResult(0), source);
    return success();
  }
  auto window = [](unsigned space) -> uint64_t {
    return space == 3 || space == 7 ? kSharedWindow
           : space == 5             ? kLocalWindow
                                    : 0;
  };
  SmallVector<Reg> result(e.define(op->getResult(0)));
  if (bits == 64) {
    Reg wide = e.make(64);
    e.emit(getResize(true, false, false), wide, source, nullptr, 0);
    e.emit(runInteger<uint64_t, Add>, result,
           {wide, e.constant(window(from), 64)});
    return success();
  }
  Reg inWindow = e.make(64);
  e.emit(runInteger<uint64_t, Sub>, inWindow,
         {source, e.constant(window(to), 64)});
  e.emit(getResize(false, true, false), result, inWindow, nullptr, 0);
  return success();
}

static LogicalResult translateAlloca(Emitter &e, Operation *op) {
  auto alloca = cast<LLVM::AllocaOp>(op);
  std::optional<int64_t> count = e.getConstant(alloca.getArraySize());
  if (!count)
    return e.refuse("expected local memory of a known size");
  uint64_t alignment =
      alloca.getAlignment().value_or(getAlignment(alloca.getElemType()));
  uint32_t at =
      llvm::alignTo(e.program.localBytes, std::max<uint64_t>(alignment, 1));
  e.program.localBytes =
      at + *count * llvm::alignTo(getBytes(alloca.getElemType()),
                                  getAlignment(alloca.getElemType()));
  unsigned bits = getScalarBits(alloca.getType());
  uint64_t address = kSharedBase + at + (bits == 64 ? kLocalWindow : 0);
  e.set(alloca.getResult(), e.constant(address, bits));
  return success();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

namespace {
struct MemoryAccess {
  Space space;
  unsigned bytes;
  uint64_t alignment;
  SmallVector<std::pair<unsigned, unsigned>, 4> parts; // offset, bytes
};
} // namespace

/// The most bytes that one access has.
constexpr unsigned kMaxAccess = 64;

static void runLoad(Warp &w, const Instruction &i) {
  const auto &access = *static_cast<const MemoryAccess *>(i.data);
  Reg address = i.operands[0];
  bool isKnown = requireDefined(w, i, address, "address");
  for (unsigned k = 0; k < i.numResults; ++k)
    w.setDefined(i.results[k]);
  uint8_t bytes[kMaxAccess];
  if (!isKnown)
    return;
  w.forActive([&](unsigned lane) {
    uint64_t undefined;
    loadLane(w, i, lane, access.space, w.getLane(address, lane),
             {bytes, access.bytes}, access.alignment, undefined);
    for (unsigned k = 0; k < i.numResults; ++k) {
      auto [offset, size] = access.parts[k];
      uint64_t value = 0;
      std::memcpy(&value, bytes + offset, size);
      Reg result = i.results[k];
      w.setLane(result, lane, value & result.getMask());
      if (LLVM_UNLIKELY(undefined >> offset & ((1u << size) - 1)))
        w.addUndefined(result, lane, undefined >> offset & ((1u << size) - 1));
    }
  });
}

static void runStore(Warp &w, const Instruction &i) {
  const auto &access = *static_cast<const MemoryAccess *>(i.data);
  Reg address = i.operands[0];
  LaneMask any = 0;
  for (unsigned k = 1; k < i.numOperands; ++k) {
    if (w.undef[i.operands[k].index])
      w.settle(i.operands[k], i);
    any |= w.undef[i.operands[k].index] & w.active;
  }
  if (!requireDefined(w, i, address, "address"))
    return;
  uint8_t bytes[kMaxAccess] = {};
  w.forActive([&](unsigned lane) {
    uint64_t undefined = 0;
    for (unsigned k = 1; k < i.numOperands; ++k) {
      auto [offset, size] = access.parts[k - 1];
      uint64_t value = w.getLane(i.operands[k], lane);
      std::memcpy(bytes + offset, &value, size);
      if (LLVM_UNLIKELY(any))
        undefined |= uint64_t(w.getUndefined(i.operands[k], lane)) << offset;
    }
    storeLane(w, i, lane, access.space, w.getLane(address, lane),
              {bytes, access.bytes}, access.alignment, undefined);
  });
}

static FailureOr<const MemoryAccess *>
makeAccess(Emitter &e, Type type, Value pointer,
           std::optional<uint64_t> alignment) {
  MemoryAccess access;
  access.space = getSpace(pointer.getType());
  access.bytes = getBytes(type);
  access.alignment = alignment.value_or(getAlignment(type));
  SmallVector<uint64_t> offsets;
  getOffsets(type, 0, offsets);
  SmallVector<Type> scalars;
  flatten(type, scalars);
  for (auto [offset, scalar] : llvm::zip(offsets, scalars))
    access.parts.push_back({offset, getBytes(scalar)});
  if (access.bytes > kMaxAccess)
    return e.refuse("expected accesses of at most " + Twine(kMaxAccess) +
                    " bytes, but got " + Twine(access.bytes));
  return e.keep(std::move(access));
}

static LogicalResult translateLoad(Emitter &e, Operation *op) {
  auto load = cast<LLVM::LoadOp>(op);
  auto access =
      makeAccess(e, load.getType(), load.getAddr(), load.getAlignment());
  if (failed(access))
    return failure();
  SmallVector<Reg> results(e.define(load.getRes()));
  e.emit(runLoad, results, e.getScalar(load.getAddr()), *access).rule =
      UndefRule::Custom;
  return success();
}

static LogicalResult translateStore(Emitter &e, Operation *op) {
  auto store = cast<LLVM::StoreOp>(op);
  SmallVector<Type> scalars;
  if (!flatten(store.getValue().getType(), scalars))
    return e.refuse("expected values of at most 64 bits each");
  auto access = makeAccess(e, store.getValue().getType(), store.getAddr(),
                           store.getAlignment());
  if (failed(access))
    return failure();
  SmallVector<Reg> operands{e.getScalar(store.getAddr())};
  llvm::append_range(operands, e.get(store.getValue()));
  e.emit(runStore, {}, operands, *access).rule = UndefRule::Custom;
  return success();
}

namespace {
struct AtomicAccess {
  Space space;
  LLVM::AtomicBinOp kind;
};
} // namespace

/// The value that an atomic update leaves; nothing for what there is not.
static std::optional<uint64_t> update(LLVM::AtomicBinOp kind, uint64_t old,
                                      uint64_t with, unsigned bits) {
  using K = LLVM::AtomicBinOp;
  unsigned shift = 64 - bits;
  int64_t a = extend<uint64_t>(old, shift), b = extend<uint64_t>(with, shift);
  switch (kind) {
  case K::xchg:
    return with;
  case K::add:
    return old + with;
  case K::sub:
    return old - with;
  case K::_and:
    return old & with;
  case K::_or:
    return old | with;
  case K::_xor:
    return old ^ with;
  case K::max:
    return a > b ? old : with;
  case K::min:
    return a < b ? old : with;
  case K::umax:
    return std::max(old, with);
  case K::umin:
    return std::min(old, with);
  case K::fadd:
    if (bits == 32)
      return AsF32::put(AsF32::get(old) + AsF32::get(with));
    return std::nullopt;
  case K::fmax:
    if (bits == 32)
      return AsF32::put(MaxNum::run(AsF32::get(old), AsF32::get(with)));
    return std::nullopt;
  case K::fmin:
    if (bits == 32)
      return AsF32::put(MinNum::run(AsF32::get(old), AsF32::get(with)));
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

static void runAtomic(Warp &w, const Instruction &i) {
  const auto &access = *static_cast<const AtomicAccess *>(i.data);
  Reg address = i.operands[0], with = i.operands[1], result = i.results[0];
  w.setDefined(result);
  if (!requireDefined(w, i, address, "address") ||
      !requireDefined(w, i, with, "atomic update"))
    return;
  unsigned bytes = result.bits / 8;
  Accessor accessor = w.getAccessor(i);
  accessor.isAtomic = true;
  w.forActive([&](unsigned lane) {
    Place place =
        w.machine->resolve(w, i, lane, access.space, w.getLane(address, lane),
                           bytes, bytes, "updates");
    if (!place.region)
      return;
    uint8_t *memory = place.region->bytes.data() + place.offset;
    uint8_t *defined = place.region->defined.data() + place.offset;
    for (unsigned k = 0; k < bytes; ++k)
      if (!defined[k])
        w.machine->report(FindingKind::Undefined, i.op,
                          w.machine->describe(w, lane) + " updates " +
                              place.region->name +
                              " where nothing has written to it");
    uint64_t old = 0;
    std::memcpy(&old, memory, bytes);
    uint64_t value =
        *update(access.kind, old, w.getLane(with, lane), result.bits);
    w.machine->noteWrite(accessor, *place.region, place.offset, bytes, lane,
                         reinterpret_cast<const uint8_t *>(&value));
    std::memcpy(memory, &value, bytes);
    std::memset(defined, 1, bytes);
    w.setLane(result, lane, old);
  });
}

static LogicalResult translateAtomic(Emitter &e, Operation *op) {
  auto atomic = cast<LLVM::AtomicRMWOp>(op);
  unsigned bits = getScalarBits(atomic.getVal().getType());
  if (bits < 8 || !update(atomic.getBinOp(), 0, 0, bits))
    return e.refuse("expected an atomic update that the model has, but got '" +
                    stringifyAtomicBinOp(atomic.getBinOp()) + "'");
  SmallVector<Reg> result(e.define(atomic.getRes()));
  e.emit(runAtomic, result,
         {e.getScalar(atomic.getPtr()), e.getScalar(atomic.getVal())},
         e.keep(AtomicAccess{getSpace(atomic.getPtr().getType()),
                             atomic.getBinOp()}))
      .rule = UndefRule::Custom;
  return success();
}

static LogicalResult translateNothing(Emitter &, Operation *) {
  return success();
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

void simulate::addLLVM(InstructionTable &table) {
  auto &ops = table.ops;
  ops["llvm.add"] = translateInteger<Add>;
  ops["llvm.sub"] = translateInteger<Sub>;
  ops["llvm.mul"] = translateInteger<Mul>;
  ops["llvm.and"] = translateInteger<And>;
  ops["llvm.or"] = translateInteger<Or>;
  ops["llvm.xor"] = translateInteger<Xor>;
  ops["llvm.shl"] = translateShift<ShiftKind::Left>;
  ops["llvm.lshr"] = translateShift<ShiftKind::Logical>;
  ops["llvm.ashr"] = translateShift<ShiftKind::Arithmetic>;
  ops["llvm.udiv"] = translateDivision<DivisionKind::Unsigned, false>;
  ops["llvm.urem"] = translateDivision<DivisionKind::Unsigned, true>;
  ops["llvm.sdiv"] = translateDivision<DivisionKind::Signed, false>;
  ops["llvm.srem"] = translateDivision<DivisionKind::Signed, true>;
  ops["llvm.icmp"] = translateCompare;
  ops["llvm.fcmp"] = translateFloatCompare;
  ops["llvm.fadd"] = translateFloat<FAdd>;
  ops["llvm.fsub"] = translateFloat<FSub>;
  ops["llvm.fmul"] = translateFloat<FMul>;
  ops["llvm.fdiv"] = translateFloat<FDiv>;
  ops["llvm.frem"] = translateFloat<FRem>;
  ops["llvm.fneg"] = translateSign<SignKind::Negate>;
  ops["llvm.zext"] = translateResize<false>;
  ops["llvm.trunc"] = translateResize<false>;
  ops["llvm.sext"] = translateResize<true>;
  ops["llvm.ptrtoint"] = translateResize<false>;
  ops["llvm.inttoptr"] = translateResize<false>;
  ops["llvm.sitofp"] = translateFromInteger<true>;
  ops["llvm.uitofp"] = translateFromInteger<false>;
  ops["llvm.fptosi"] = translateToInteger<true>;
  ops["llvm.fptoui"] = translateToInteger<false>;
  ops["llvm.fptrunc"] = translateConvert;
  ops["llvm.fpext"] = translateConvert;
  ops["llvm.bitcast"] = translateBitcast;
  ops["llvm.select"] = translateSelect;
  ops["llvm.freeze"] = translateFreeze;
  ops["llvm.mlir.constant"] = translateConstant;
  ops["llvm.mlir.zero"] = translateEmpty<true>;
  ops["llvm.mlir.undef"] = translateEmpty<false>;
  ops["llvm.mlir.poison"] = translateEmpty<false>;
  ops["llvm.mlir.addressof"] = translateAddressOf;
  ops["llvm.extractvalue"] = translateExtractValue;
  ops["llvm.insertvalue"] = translateInsertValue;
  ops["llvm.extractelement"] = translateExtractElement;
  ops["llvm.insertelement"] = translateInsertElement;
  ops["llvm.shufflevector"] = translateShuffle;
  ops["llvm.getelementptr"] = translateGEP;
  ops["llvm.addrspacecast"] = translateCastSpace;
  ops["llvm.alloca"] = translateAlloca;
  ops["llvm.load"] = translateLoad;
  ops["llvm.store"] = translateStore;
  ops["llvm.atomicrmw"] = translateAtomic;
  ops["llvm.intr.assume"] = translateNothing;
  ops["llvm.intr.lifetime.start"] = translateNothing;
  ops["llvm.intr.lifetime.end"] = translateNothing;

  // Intrinsics, by name and as ops.
  auto add = [&](StringRef name, Translate translate) {
    table.intrinsics[("llvm." + name).str()] = translate;
    ops[("llvm.intr." + name).str()] = translate;
  };
  add("fma", translateFMA);
  add("fmuladd", translateFMA);
  add("fabs", translateSign<SignKind::Absolute>);
  add("copysign", translateSign<SignKind::Copy>);
  add("minnum", translateFloat<MinNum>);
  add("maxnum", translateFloat<MaxNum>);
  add("minimum", translateFloat<Minimum>);
  add("maximum", translateFloat<Maximum>);
  add("sqrt", translateFloat<Sqrt>);
  add("floor", translateFloat<Floor>);
  add("ceil", translateFloat<Ceil>);
  add("trunc", translateFloat<Truncate>);
  add("round", translateFloat<Round>);
  add("roundeven", translateFloat<RoundEven>);
  add("rint", translateFloat<RoundEven>);
  add("nearbyint", translateFloat<RoundEven>);
  add("umin", translateInteger<UMin>);
  add("umax", translateInteger<UMax>);
  add("smin", translateInteger<SMin>);
  add("smax", translateInteger<SMax>);
  add("abs", translateInteger<Abs>);
  add("ctlz", translateInteger<CountLeading>);
  add("cttz", translateInteger<CountTrailing>);
  add("ctpop", translateInteger<CountOnes>);
  add("bitreverse", translateInteger<ReverseBits>);
  add("bswap", translateInteger<ReverseBytes>);
  add("fshl", translateInteger<FunnelLeft>);
  add("fshr", translateInteger<FunnelRight>);
}

//===- BlockArithmetic.h - the arithmetic of blocks, as IR ------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The one place where the arithmetic of docs/numerics.md is turned into IR.
// Every lowering (linalg bodies, vector code, GPU kernels) calls these
// functions on the values that it holds, so that they cannot drift apart.
//
// Values are f32 scalars, or vectors of f32 that hold one element of each of
// several blocks; the functions emit arith and math ops of the same shape.
//
// A machine may have other spellings of some steps that give the same bits:
// the virtual functions are what a subclass may spell (GPUArithmetic.h).
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_CONVERSION_BLOCKARITHMETIC_H
#define UFP4_CONVERSION_BLOCKARITHMETIC_H

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace ufp4::numerics {
struct MiniFloat;
} // namespace ufp4::numerics

namespace mlir::ufp4 {

/// The largest level of a format's elements, which bounds them on both sides.
double getMaxLevel(FormatAttr format);

/// Where the random bits of a block come from. All values are scalars or
/// vectors of the block's shape.
struct BlockRandom {
  Value seed;       // i64
  Value blockIndex; // i64: linear index of the block in its operand
  Value site;       // i32
  Value stream;     // i32
};

/// An outer scale (f32), as it is stored, and what the block scales below it
/// are computed with: docs/numerics.md, 5.2 (`mult`) and 5.4 (`g * base`).
struct OuterScale {
  Value stored, derived;
};

/// A block scale as its type stores it (f32, bf16, or a byte as i8) and what
/// the block's elements are multiplied by (f32; 0 where all codes are 0).
struct BlockScale {
  Value stored, multiplier;
};

/// A block scale of e8m0 over that of its row (docs/numerics.md, 9.2): what its
/// levels are multiplied by (f32; NaN for a NaN), and whether they would leave
/// the type (i1). They are multiplied by 1 then.
struct RowScale {
  Value factor, isNaN, isOutside;
};

/// What a run says that leaves the exponents of a carrier (foldsOverRow),
/// beginning with the op's place.
std::string getOutsideMessage(Location loc, FormatAttr format, FloatType type);

/// Codes (i8) of a block's elements and its stored scale.
struct QuantizedBlock {
  SmallVector<Value> codes;
  Value scale;
};

class BlockArithmetic {
public:
  explicit BlockArithmetic(ImplicitLocOpBuilder &builder) : b(builder) {}
  virtual ~BlockArithmetic() = default;

  ImplicitLocOpBuilder &getBuilder() { return b; }

  /// A float of any type as f32 (exact for bf16 and f16).
  Value widen(Value x);

  /// The bf16 number nearest to `x` (f32), as f32; ties to even, NaNs kept.
  virtual Value roundToBF16(Value x);

  /// Transform of `x`, whose size is a multiple of the transform's. `random`
  /// gives the signs where they are drawn.
  void transform(MutableArrayRef<Value> x, RhtAttr rht, bool inverse,
                 const BlockRandom *random);

  /// Its parts, for lowerings that cut a long transform into passes. The signs
  /// (f32, 1 or -1) of a transform of `size` where they are drawn; the
  /// butterfly over all of `x`; the factor, and the rounding to bf16.
  SmallVector<Value> drawSigns(int64_t size, const BlockRandom &random,
                               Value shape);
  void butterfly(MutableArrayRef<Value> x);
  void applyFactor(MutableArrayRef<Value> x, RhtAttr rht);
  void roundToResult(MutableArrayRef<Value> x, RhtAttr rht);

  /// Magnitude bits (i32): NaN above infinity above every finite value. The
  /// bits of one value, the larger of two, and the largest of several values.
  Value magnitudeBits(Value x);
  Value maxBits(Value lhs, Value rhs);
  virtual Value maxMagnitude(ArrayRef<Value> x);

  /// The outer scale of a region whose largest magnitude has the bits `a`. For
  /// a scale whose maximum is given (option `amax`) `a` only gives the shape.
  OuterScale outerScale(Value a, FormatAttr format);

  /// The scale of a block whose largest magnitude has the bits `a`. `outer` is
  /// null for scales without. `x` are the block's elements, read by the rule
  /// `mse` alone. `rounding` is null for nearest even.
  BlockScale blockScale(Value a, const OuterScale *outer, ArrayRef<Value> x,
                        FormatAttr format, RoundingAttr rounding);

  /// The number (f32) that a stored scale stands for.
  Value decodeScale(Value stored, ScaleAttr scale);

  /// The byte (i32) of a stored scale of e8m0 as it counts for the largest of a
  /// row: 0 for a NaN.
  Value rowByte(Value stored);
  /// A stored scale over the largest `row` (i32) of its row, for elements whose
  /// exponents have that window.
  RowScale scaleOverRow(Value stored, Value row, ExponentWindow window);
  /// The scale (f32) of the row itself.
  Value rowScale(Value row, ExponentWindow window);

  /// Rounds a value that was divided by its scale to a code (i8). `bits` is
  /// null for nearest even, else the element's random bits as i32 below
  /// 2^width. A NaN gives code 0. `clamped` holds where the value may lie
  /// beyond the largest level.
  Value round(Value t, FormatAttr format, Value bits, unsigned width,
              bool clamped);

  /// Whether values scaled by `format` and rounded so need the clamp.
  static bool needsClamp(FormatAttr format, unsigned width);

  /// Level (f32) of a code (i8).
  Value decode(Value code, FormatAttr format);
  Value decode(Value code, GridAttr grid);

  /// The number (f32) whose byte in f8E4M3FN or f8E5M2 is `code` (i8).
  Value decodeElement(Value code, Type wideType);
  /// The byte (i8) in f8E4M3FN or f8E5M2 of a number (f32) that the type has,
  /// or of a NaN.
  Value encodeElement(Value x, Type wideType);

  /// The same for an element of a carrier of at most 8 bits, in the low bits of
  /// its byte: also f6E2M3FN, f4E2M1FN and i4 (two's complement).
  Value decodeCarried(Value byte, Type element);
  Value encodeCarried(Value x, Type element);

  /// The same as a small integer (i8): levels of e1m2, twice those of e2m1. The
  /// grid must be one of these.
  Value decodeUnits(Value code, GridAttr grid);

  /// The random bits of the `count` elements of a block, `width` each, as i32.
  SmallVector<Value> randomBits(const BlockRandom &random, unsigned count,
                                unsigned width);

  /// The seed (i64) that folding `index` (i64) into `seed` (i64) at place
  /// `site` (i32) gives.
  Value foldSeed(Value seed, Value index, Value site);

  /// Philox4x32-10. Arguments and results are i32.
  SmallVector<Value, 4> philox(ArrayRef<Value> counter, Value key0, Value key1);

  /// Codes of a block's elements `x` (f32, transformed), which the multiplier
  /// scales.
  SmallVector<Value> quantizeElements(ArrayRef<Value> x, Value multiplier,
                                      FormatAttr format, RoundingAttr rounding,
                                      const BlockRandom *random);

  /// The same, four codes to a word (i32), the first in its lowest byte.
  SmallVector<Value> quantizeWords(ArrayRef<Value> x, Value multiplier,
                                   FormatAttr format, RoundingAttr rounding,
                                   const BlockRandom *random);

  /// All of it, for a block of one row: transform (where `rht` is not null),
  /// scale and codes.
  QuantizedBlock quantize(MutableArrayRef<Value> x, const OuterScale *outer,
                          FormatAttr format, RhtAttr rht, RoundingAttr rounding,
                          const BlockRandom *random);

  /// One step of a block-scaled dot: fma(dot, sa * sb, acc).
  Value accumulate(Value dot, Value lhsScale, Value rhsScale, Value acc);

protected:
  /// One operation of IEEE arithmetic each, on f32: magnitude, rounding to an
  /// integer, quotient, fused multiply and add.
  virtual Value absolute(Value x);
  virtual Value floor(Value x);
  virtual Value ceil(Value x);
  virtual Value roundEven(Value x);
  virtual Value fma(Value x, Value y, Value z);
  /// The magnitude of an i32.
  virtual Value absoluteInteger(Value x);
  /// a / level for a non-negative number, an infinity or a NaN (f32).
  virtual Value divideByLevel(Value a, double level);
  /// The reciprocal of 2^(E - 127), from E (i32) and that number.
  virtual Value reciprocalOfPower(Value exponent, Value power);
  /// The f32 scale s = a / level and its reciprocal (docs/numerics.md, 5.1).
  virtual BlockScale floatScale(Value a, double level, bool toBF16);
  /// Integer scale under a base, and byte scale under an outer scale.
  virtual BlockScale integerScale(Value a, const OuterScale &outer,
                                  FormatAttr format, bool roundUp);
  BlockScale miniFloatScale(Value a, const OuterScale &outer,
                            FormatAttr format);
  /// 1 / x, not above the largest number, for a non-negative number x.
  virtual Value saturatedReciprocal(Value x);
  /// Non-negative f32 below the overflow threshold to the byte (i32) of an
  /// 8-bit float.
  virtual Value
  encodeMiniFloat(Value x, const ::ufp4::numerics::MiniFloat &type, bool up);

  /// Lower and upper half of x * factor (i32 each).
  virtual std::pair<Value, Value> multiplyWide(Value x, uint32_t factor);

  /// 2^(E - 127) for a biased exponent E from 0 to 254 (i32).
  Value powerOfTwo(Value exponent);
  /// Whether a block has codes other than 0, by its multiplier (i1).
  Value isScaled(Value multiplier);
  /// The four words of call number `call` of the `calls` of a block.
  SmallVector<Value, 4> randomGroup(const BlockRandom &random, unsigned calls,
                                    unsigned call);

  Type like(Value shape, Type elementType);
  Value constant(Value shape, TypedAttr scalar);
  Value constantF32(Value shape, double value);
  Value constantI32(Value shape, int64_t value);
  Value constantI64(Value shape, int64_t value);
  /// The two halves (i32) of an i64.
  Value lowWord(Value wide);
  Value highWord(Value wide);
  Value constantI8(Value shape, int64_t value);

  ImplicitLocOpBuilder &b;

private:
  Value encodeE2M3(Value x);
  Value decodeE2M3(Value byte);
  Value toFloat(Value bits);
  Value isNotFinite(Value bits);
  /// A power of two.
  BlockScale powerScale(Value a, ArrayRef<Value> x, FormatAttr format);
  /// The number of the byte (i32) of an 8-bit float.
  Value decodeMiniFloat(Value byte, const ::ufp4::numerics::MiniFloat &type,
                        bool hasNaN);
  /// The bits of t + 1.5 * 2^23 + addend; adds noise to a number times
  /// 2^(width + 1), and takes the floor.
  Value nearestBits(Value t, double addend);
  Value addNoise(Value fixed, Value bits, unsigned width, int64_t offset);
  Value roundUniform(Value t, Value bits, unsigned width);
  std::pair<Value, Value> roundE2M1(Value t, Value bits, unsigned width);
  Value roundBySegment(Value t, GridAttr grid, Value bits, unsigned width);
  Value roundByTable(Value t, GridAttr grid, Value bits, unsigned width);
  /// `round` of a number that lies between the largest levels.
  Value roundNumber(Value t, FormatAttr format, Value bits, unsigned width);
  Value clamp(Value t, FormatAttr format);
  /// The numbers that a block's elements are rounded from.
  SmallVector<Value> scaleElements(ArrayRef<Value> x, Value multiplier,
                                   FormatAttr format, unsigned width);
  Value packBytes(ArrayRef<Value> bytes);
  /// The code (i8) of a magnitude's code (i32), with the sign of `t` unless it
  /// is 0.
  Value signCode(Value t, Value magnitude, int64_t signBit);
  /// table[index] for an i32 index from 0 to 7.
  Value lookUp(Value index, ArrayRef<double> table);
};

/// Why lowerings do not have this arithmetic yet, or nothing.
std::optional<std::string> getUnsupportedReason(FormatAttr format,
                                                RoundingAttr rounding);

} // namespace mlir::ufp4

#endif // UFP4_CONVERSION_BLOCKARITHMETIC_H

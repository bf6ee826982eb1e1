//===- GPUArithmetic.h - the arithmetic of blocks for GPUs ------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Spellings of docs/numerics.md for one thread of a GPU. They give the bits of
// BlockArithmetic in fewer instructions, and call no library of device
// functions: divisions by constants and reciprocals of a few fused operations,
// rounding by additions, codes packed by multiplications. Values are scalars.
// NVIDIA's and AMD's chips differ in a handful of private functions alone, and
// chips with converters to short floats in what those replace.
//
// unittests/Kernels/GPUArithmeticTest.cpp checks each on the numbers that the
// comments name.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_KERNELS_GPUARITHMETIC_H
#define UFP4_KERNELS_GPUARITHMETIC_H

#include "ufp4/Conversion/BlockArithmetic.h"
#include "ufp4/Target/Chip.h"

namespace mlir::ufp4 {

/// A block of integers under the base of its tile: the words of its operand
/// (i32), the base (f32) and the integer scale (i8).
struct IntegerBlock {
  SmallVector<Value> words;
  Value base, stored;
};

class GPUArithmetic : public BlockArithmetic {
public:
  /// `chip` may be null: one of NVIDIA's, without converters.
  explicit GPUArithmetic(ImplicitLocOpBuilder &builder,
                         const Chip *chip = nullptr)
      : BlockArithmetic(builder), chip(chip),
        isAMD(chip && chip->family == ChipFamily::ROCDL) {}

  Value roundToBF16(Value x) override;
  Value maxMagnitude(ArrayRef<Value> x) override;

  /// Codes of `x` (f32, transformed), eight to a word (i32), the first in the
  /// lowest nibble. All are 0 where the multiplier is.
  SmallVector<Value> quantizeNibbles(ArrayRef<Value> x, Value multiplier,
                                     FormatAttr format, RoundingAttr rounding,
                                     const BlockRandom *random);

  /// Levels times `factor` (f32, small integers for which the products are
  /// integers of at most 127), as signed bytes, four to a word (i32). All are 0
  /// where the multiplier is. The grid is e1m2 or e2m1.
  SmallVector<Value> quantizeIntegers(ArrayRef<Value> x, Value multiplier,
                                      Value factor, FormatAttr format,
                                      RoundingAttr rounding,
                                      const BlockRandom *random);

  /// The transform of `x` (`rht` may be null) but for the last factor where
  /// that is a power of two; returns it, or 1. `a` becomes the bits of the
  /// largest magnitude of what is left in `x`.
  double transformWithoutFactor(MutableArrayRef<Value> x, RhtAttr rht,
                                const BlockRandom *random, Value &a);

  /// The block `x`, which is to be multiplied by `factor` yet, as codes or, for
  /// i8, as products of levels and the integer scale. `a` and `tile` are the
  /// bits of the largest magnitudes of the block and of its tile before the
  /// factor.
  IntegerBlock quantizeIntegerBlock(ArrayRef<Value> x, double factor, Value a,
                                    Value tile, Type element, FormatAttr format,
                                    RoundingAttr rounding,
                                    const BlockRandom *random);

  /// Levels of `x` times their `factors` (f32; none for 1), as words (i32) of
  /// f32 or of two bf16, in which the products must be exact. Where the
  /// multiplier is 0 they are the factor times 0, so that a NaN stays one.
  SmallVector<Value> quantizeNumbers(ArrayRef<Value> x, Value multiplier,
                                     ArrayRef<Value> factors, bool toBF16,
                                     FormatAttr format, RoundingAttr rounding,
                                     const BlockRandom *random);

  /// Levels of `x` as numbers of an 8-bit float, four to a word (i32); all are
  /// 0 where the multiplier is. With a `factor`, a power of two (f32), they are
  /// multiplied by it; the type must have the products.
  SmallVector<Value> quantizeBytes(ArrayRef<Value> x, Value multiplier,
                                   Value factor, Type element,
                                   FormatAttr format, RoundingAttr rounding,
                                   const BlockRandom *random);

  /// 8-bit elements (a format without a grid), four to a word (i32); all are 0
  /// where the multiplier is. Hides the function of the portable arithmetic.
  SmallVector<Value> quantizeWords(ArrayRef<Value> x, Value multiplier,
                                   FormatAttr format, RoundingAttr rounding,
                                   const BlockRandom *random);

  /// Stochastic rounding by a converter, with a word of random bits to each
  /// four elements (docs/numerics.md, 6.1): codes of e2m1 as quantizeNibbles
  /// gives them, and levels of e1m2 as numbers of f8E4M3FN, four to a word.
  SmallVector<Value> convertByChanceToNibbles(ArrayRef<Value> x,
                                              Value multiplier,
                                              FormatAttr format,
                                              const BlockRandom &random);
  SmallVector<Value> convertByChanceToLevels(ArrayRef<Value> x,
                                             Value multiplier,
                                             FormatAttr format,
                                             const BlockRandom &random);

  /// Whether the chip makes f6E2M3FN of levels, and that: six words (i32) to 32
  /// elements of e1m2.
  bool hasSixBitConverter() const;
  SmallVector<Value> quantizeSixBits(ArrayRef<Value> x, Value multiplier,
                                     FormatAttr format, RoundingAttr rounding,
                                     const BlockRandom *random);

  /// Whether values scaled by `format` and rounded so need the clamp here.
  static bool needsClampOnGPU(FormatAttr format, unsigned width);

  /// The levels by which divideByLevel divides in three operations.
  static ArrayRef<double> getExactDivisors();

protected:
  Value absolute(Value x) override;
  Value floor(Value x) override;
  Value ceil(Value x) override;
  Value roundEven(Value x) override;
  Value fma(Value x, Value y, Value z) override;
  Value absoluteInteger(Value x) override;
  Value divideByLevel(Value a, double level) override;
  Value reciprocalOfPower(Value exponent, Value power) override;
  std::pair<Value, Value> multiplyWide(Value x, uint32_t factor) override;
  BlockScale floatScale(Value a, double level, bool toBF16) override;
  BlockScale integerScale(Value a, const OuterScale &outer, FormatAttr format,
                          bool roundUp) override;

private:
  const Chip *chip;
  bool isAMD;

  bool has(Converter converter) const { return chip && chip->has(converter); }
  /// Numbers (f32) to the nearest ones of an 8-bit float, ties to even: words
  /// (i32) of four. Larger ones become the largest on NVIDIA's chips, and must
  /// not be there on AMD's. What is 0 keeps its sign, and NaNs are some number.
  SmallVector<Value> convertToBytes(ArrayRef<Value> numbers, Type element);
  /// The same to f4E2M1FN: words of eight. Larger ones become 6 on all chips.
  SmallVector<Value> convertToNibbles(ArrayRef<Value> numbers);
  /// Four numbers (f32) for a converter, the first of which it puts lowest.
  Value joinFour(ArrayRef<Value> numbers);
  /// Fields of a word, `width` bits each with a sign above, of which those that
  /// are -0 become 0.
  Value clearNegativeZeros(Value word, unsigned width);
  Value callIntrinsic(StringRef name, Type result, ValueRange arguments);
  Value negate(Value x);
  /// x + y rounded towards zero. NVIDIA's alone: AMD's chips round as a
  /// register of modes says, for all operations after it.
  Value addTruncating(Value x, Value y);
  /// A number whose integer part is that of `noise + t`, exactly: `noise` is an
  /// odd multiple of 2^-(width + 1), the sum positive and below 2^(23 - width).
  Value addNoise(Value t, Value noise, unsigned width);
  /// 2^23 plus the integer part of a number from 0 up to 2^22.
  Value integerPart(Value x);
  /// 2^23 plus the integer not below a number from 0 up to 2^22.
  Value ceilPart(Value x);
  /// Eight bytes, those of `x` first, of which `selector` names four, a nibble
  /// each, the lowest first.
  Value permuteBytes(Value x, Value y, int64_t selector);
  Value multiply(Value x, Value y);
  Value add(Value x, Value y);
  Value bitsOf(Value x);
  Value asFloat(Value bits);
  /// The 32 bits of a number.
  Value constantBits(Value shape, uint32_t bits);
  /// 1 / x, correctly rounded, for a normal number of at most 2^126. Others
  /// give some number, an infinity or a NaN.
  Value normalReciprocal(Value x);
  /// x * multiplier, clamped where that is needed, and where what follows does
  /// not clamp.
  SmallVector<Value> scale(ArrayRef<Value> x, Value multiplier,
                           FormatAttr format, unsigned width,
                           bool saturates = false);
  /// The words of random bits of `count` elements.
  SmallVector<Value> randomWords(const BlockRandom &random, unsigned count,
                                 unsigned width);
  /// Levels of `x` as f32; any number, or a NaN, where the multiplier is 0.
  SmallVector<Value> quantizeLevels(ArrayRef<Value> x, Value multiplier,
                                    FormatAttr format, RoundingAttr rounding,
                                    const BlockRandom *random);
  /// Levels without regard to blocks that have none.
  SmallVector<Value> roundToLevels(ArrayRef<Value> t, FormatAttr format,
                                   unsigned width, const BlockRandom *random);
  /// Numbers whose lowest four bits are 8 plus the level of e1m2.
  SmallVector<Value> roundToOffsetLevels(ArrayRef<Value> t, unsigned width,
                                         const BlockRandom *random);
  struct IntegerScale {
    Value integer, multiplier; // i32, f32
  };
  /// The scale of a block whose largest magnitude is `a` under a base that is
  /// neither small nor large. The multiplier has the factor in it.
  IntegerScale ordinaryScale(Value a, Value base, double factor,
                             unsigned width);
  /// Levels of `x * r` as parts of words (i32), as codes, and times c.
  SmallVector<Value> addOffsets(ArrayRef<Value> x, Value r, unsigned width,
                                const BlockRandom *random);
  SmallVector<Value> roundToCodes(ArrayRef<Value> x, Value r, unsigned width,
                                  const BlockRandom *random);
  SmallVector<Value> roundToProducts(ArrayRef<Value> x, Value r, Value c,
                                     unsigned width, const BlockRandom *random);
  /// Third bytes of four words.
  Value gatherThirdBytes(ArrayRef<Value> words);
  /// The lower halves of two words, each clamped to 1 ... 15, less 1.
  Value clampHalves(Value low, Value high);
  /// Eight nibbles 8 plus a level of e1m2 as codes.
  Value toCodes(Value nibbles);
  /// -1 (i32) where the multiplier is not 0.
  Value getMask(Value multiplier);
  /// Horner's rule on words: the first is the lowest digit.
  Value packDigits(ArrayRef<Value> digits, int64_t base);
};

} // namespace mlir::ufp4

#endif // UFP4_KERNELS_GPUARITHMETIC_H

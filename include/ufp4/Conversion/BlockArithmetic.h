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
//===----------------------------------------------------------------------===//

#ifndef UFP4_CONVERSION_BLOCKARITHMETIC_H
#define UFP4_CONVERSION_BLOCKARITHMETIC_H

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::ufp4 {

/// Where the random bits of a block come from. All values are scalars or
/// vectors of the block's shape.
struct BlockRandom {
  Value seed;       // i64
  Value blockIndex; // i64: linear index of the block in its operand
  Value site;       // i32
  Value stream;     // i32
};

/// Codes (i8) of a block's elements and its scale (f32).
struct QuantizedBlock {
  SmallVector<Value> codes;
  Value scale;
};

class BlockArithmetic {
public:
  explicit BlockArithmetic(ImplicitLocOpBuilder &builder) : b(builder) {}

  ImplicitLocOpBuilder &getBuilder() { return b; }

  /// A float of any type as f32 (exact for bf16 and f16).
  Value widen(Value x);

  /// Transform of `x`, whose size is a multiple of the transform's. `random`
  /// gives the signs where they are drawn.
  void transform(MutableArrayRef<Value> x, RhtAttr rht, bool inverse,
                 const BlockRandom *random);

  /// Magnitude bits (i32) of the largest magnitude of `x`: NaN above infinity
  /// above every finite value.
  Value maxMagnitude(ArrayRef<Value> x);

  /// `{s, r}` for magnitude bits `a` and the grid's largest level: s = a / max,
  /// r = 1 / s; 0 and 0 for a zero block; NaN and 0 where a is not finite.
  std::pair<Value, Value> scaleF32(Value a, double maxLevel);

  /// Rounds scaled values to levels (f32). `bits` is null for nearest even,
  /// else the element's random bits as i32 below 2^width.
  Value round(Value t, GridAttr grid, Value bits, unsigned width);

  /// Code (i8) of a level, and level (f32) of a code. A NaN is code 0.
  Value encode(Value level, GridAttr grid);
  Value decode(Value code, GridAttr grid);

  /// The random bits of the `count` elements of a block, `width` each, as i32.
  SmallVector<Value> randomBits(const BlockRandom &random, unsigned count,
                                unsigned width);

  /// Philox4x32-10. Arguments and results are i32.
  SmallVector<Value, 4> philox(ArrayRef<Value> counter, Value key0, Value key1);

  /// All of it, for a block with an f32 scale.
  QuantizedBlock quantize(MutableArrayRef<Value> x, FormatAttr format,
                          RhtAttr rht, RoundingAttr rounding,
                          const BlockRandom *random);

  /// One step of a block-scaled dot: fma(dot, sa * sb, acc).
  Value accumulate(Value dot, Value lhsScale, Value rhsScale, Value acc);

private:
  Type like(Value shape, Type elementType);
  Value constantF32(Value shape, double value);
  Value constantI32(Value shape, int64_t value);

  ImplicitLocOpBuilder &b;
};

/// Why lowerings do not have this arithmetic yet, or nothing.
std::optional<std::string> getUnsupportedReason(FormatAttr format, RhtAttr rht,
                                                RoundingAttr rounding);

} // namespace mlir::ufp4

#endif // UFP4_CONVERSION_BLOCKARITHMETIC_H

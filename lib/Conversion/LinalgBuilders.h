//===- LinalgBuilders.h - what lowerings to linalg share --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_CONVERSION_LINALGBUILDERS_H
#define UFP4_LIB_CONVERSION_LINALGBUILDERS_H

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::ufp4 {

/// Codes and byte scales are i8 inside the lowering; tensors of 4-bit and 8-bit
/// floats hold the same bits.
Value bytesToType(ImplicitLocOpBuilder &b, Value bytes, Type wanted);
Value bytesFromType(ImplicitLocOpBuilder &b, Value bytes);

/// A tensor as one of a type that knows more, or less, of its extents.
Value castTo(ImplicitLocOpBuilder &b, Value value, Type type);

/// An elementwise generic over `inputs.front()`, whose other inputs are read by
/// the maps given.
SmallVector<Value> buildMappedGeneric(
    ImplicitLocOpBuilder &b, ValueRange inputs, ArrayRef<AffineMap> otherMaps,
    ArrayRef<Type> elementTypes,
    function_ref<SmallVector<Value>(ImplicitLocOpBuilder &, ValueRange)> body);

/// The same from tensors of one shape to another.
Value buildMap(ImplicitLocOpBuilder &b, ValueRange inputs, Type elementType,
               function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body);

/// The map from loops over an operand, in which dimension `along` counts runs
/// of `run` elements, to its block scales, and to its outer scales.
AffineMap getScaleMap(MLIRContext *context, int64_t rank, int64_t along,
                      FormatAttr format, int64_t run);
AffineMap getOuterMap(MLIRContext *context, int64_t rank, int64_t along,
                      ScaleAttr scale, int64_t run);

/// Patterns for the placed ops, for `convert-ufp4-to-linalg`.
void populateCarriersToLinalgPatterns(const TypeConverter &converter,
                                      RewritePatternSet &patterns);

} // namespace mlir::ufp4

#endif // UFP4_LIB_CONVERSION_LINALGBUILDERS_H

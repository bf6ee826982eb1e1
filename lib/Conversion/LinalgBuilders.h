//===- LinalgBuilders.h - what lowerings to linalg share --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_CONVERSION_LINALGBUILDERS_H
#define UFP4_LIB_CONVERSION_LINALGBUILDERS_H

#include "ufp4/Conversion/BlockArithmetic.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::ufp4 {

/// An operand whose dimension `along` is split into blocks: loops run over the
/// outer dimensions, the blocks, and the inner dimensions; the elements of a
/// block are reached through one operand each, with a constant in its map.
class BlockedOperand {
public:
  /// Pads `value` with zeros to whole blocks along `along` and splits it.
  BlockedOperand(ImplicitLocOpBuilder &b, Value value, int64_t along,
                 int64_t block);

  int64_t getRank() const { return rank; }
  int64_t getBlock() const { return block; }
  int64_t getAlong() const { return along; }
  /// The loops as dimensions of tensors such as the scales: the operand's shape
  /// with the number of blocks along `along`.
  ArrayRef<OpFoldResult> getLoopSizes() const { return loopSizes; }
  Value getSplit() const { return split; }

  AffineMap getLoopMap(OpBuilder &b) const {
    return b.getMultiDimIdentityMap(rank);
  }
  /// Map from the loops to element `element` of the block in the split tensor.
  AffineMap getElementMap(OpBuilder &b, int64_t element) const;

  /// A tensor of the split shape, for results of one value an element.
  Value createSplitResult(ImplicitLocOpBuilder &b, Type elementType) const;
  /// The slice of `tensor` that holds element `element` of every block, or the
  /// tensor with that slice replaced.
  Value extractElement(ImplicitLocOpBuilder &b, Value tensor,
                       int64_t element) const;
  Value insertElement(ImplicitLocOpBuilder &b, Value slice, Value tensor,
                      int64_t element) const;
  /// Merges the blocks of a split tensor and cuts the padding off, down to the
  /// next multiple of `granule` elements, which divides the block.
  Value merge(ImplicitLocOpBuilder &b, Value tensor, Type resultType,
              int64_t granule) const;

  /// In the body of a generic over the loops: the linear index of the block,
  /// counted with `along` moved last (docs/numerics.md, "Blocks").
  Value getBlockIndex(ImplicitLocOpBuilder &b,
                      ArrayRef<Value> loopExtents) const;

private:
  void getSliceParameters(OpBuilder &b, int64_t element,
                          SmallVectorImpl<OpFoldResult> &offsets,
                          SmallVectorImpl<OpFoldResult> &sizes,
                          SmallVectorImpl<OpFoldResult> &strides) const;
  SmallVector<ReassociationIndices> getReassociation() const;

  int64_t rank, along, block;
  RankedTensorType type;
  SmallVector<OpFoldResult> sizes, loopSizes, splitSizes;
  Value split;
};

/// What the body of a generic over blocks gives: a value for each element of
/// the block, and values for the block itself.
struct BlockResults {
  SmallVector<Value> elements, blocks;
};

/// What the body of a generic over blocks reads beside the block's elements.
struct BlockInputs {
  /// One value of each of these tensors, by its map from the loops.
  SmallVector<std::pair<Value, AffineMap>> others;
  /// The random source, where `seed` is not null. `blocksInLine` is the number
  /// of blocks by which lines are counted, where it is not that of the loops.
  Value seed, counter;
  int64_t site = 0, stream = 0;
  OpFoldResult blocksInLine;
};

/// Builds a generic over the blocks of `operand`. Its body gets the block's
/// elements, the other inputs and, where there is a seed, the random source; it
/// returns values of the given types. Results: the split tensor of elements
/// (null where `elementType` is), then the tensors of the blocks.
SmallVector<Value> buildBlockGeneric(
    ImplicitLocOpBuilder &b, const BlockedOperand &operand, bool readsElements,
    const BlockInputs &blockInputs, Type elementType, ArrayRef<Type> blockTypes,
    function_ref<BlockResults(BlockArithmetic &, MutableArrayRef<Value>,
                              ValueRange, const BlockRandom *)>
        body);

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

/// What the lowering computes a scale as: i8 for the types of one byte.
Type getStoredType(ScaleAttr scale);

/// Magnitude bits (i32) of the largest elements of the regions of `rows` by
/// `cols` elements into which `y` is cut (kWhole: all of the extent), where
/// `cols` counts along `along`: one for each region, as scales lie.
Value buildMaxima(ImplicitLocOpBuilder &b, Value y, int64_t along, int64_t rows,
                  int64_t cols);

/// In a generic over the codes: the scale of the element (f32) as a reader
/// takes it, and the outer scale or null. The tensors are read by index.
struct ScaleReader {
  Value scales, outer; // scales as stored; outer is null where there is none
  int64_t along;
  FormatAttr format;

  std::pair<Value, Value> read(ImplicitLocOpBuilder &b, int64_t rank) const;
  /// level * scale, times the outer scale.
  Value dequantize(ImplicitLocOpBuilder &b, Value level, int64_t rank) const;
};

/// The slice of `tensor` at position `k` of dimension `along`, rank-reduced.
Value sliceAt(ImplicitLocOpBuilder &b, Value tensor, int64_t along,
              OpFoldResult k);

/// Patterns for the placed ops, for `convert-ufp4-to-linalg`.
void populateCarriersToLinalgPatterns(const TypeConverter &converter,
                                      RewritePatternSet &patterns);

/// The pattern for `ufp4.scaled_matmul`, likewise.
void populateScaledMatmulToLinalgPatterns(const TypeConverter &converter,
                                          RewritePatternSet &patterns);

} // namespace mlir::ufp4

#endif // UFP4_LIB_CONVERSION_LINALGBUILDERS_H

//===- UFP4ToLinalg.cpp - lower ufp4 ops to linalg on tensors -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "LinalgBuilders.h"
#include "ufp4/Conversion/BlockArithmetic.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Func/Transforms/FuncConversions.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_CONVERTUFP4TOLINALG
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// Blocked view of an operand
//===----------------------------------------------------------------------===//

namespace {

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

} // namespace

SmallVector<ReassociationIndices> BlockedOperand::getReassociation() const {
  SmallVector<ReassociationIndices> groups;
  int64_t next = 0;
  for (int64_t dim = 0; dim < rank; ++dim) {
    groups.push_back({next++});
    if (dim == along)
      groups.back().push_back(next++);
  }
  return groups;
}

BlockedOperand::BlockedOperand(ImplicitLocOpBuilder &b, Value value,
                               int64_t along, int64_t block)
    : along(along), block(block) {
  type = cast<RankedTensorType>(value.getType());
  rank = type.getRank();
  sizes = tensor::getMixedSizes(b, b.getLoc(), value);
  loopSizes = sizes;
  AffineExpr extent = b.getAffineSymbolExpr(0);
  loopSizes[along] = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), extent.ceilDiv(block), {sizes[along]});

  int64_t known = type.getDimSize(along);
  if (ShapedType::isDynamic(known) || known % block != 0) {
    SmallVector<OpFoldResult> low(rank, b.getIndexAttr(0)), high = low;
    high[along] = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), extent.ceilDiv(block) * block - extent, {sizes[along]});
    SmallVector<int64_t> shape(type.getShape());
    shape[along] = ShapedType::isDynamic(known)
                       ? known
                       : static_cast<int64_t>(llvm::alignTo(known, block));
    Value zero = arith::ConstantOp::create(
        b, cast<TypedAttr>(b.getZeroAttr(type.getElementType())));
    value = tensor::PadOp::create(
        b, RankedTensorType::get(shape, type.getElementType()), value, low,
        high, zero);
  }
  auto padded = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape;
  for (int64_t dim = 0; dim < rank; ++dim) {
    splitSizes.push_back(loopSizes[dim]);
    if (dim != along) {
      shape.push_back(padded.getDimSize(dim));
      continue;
    }
    shape.push_back(getBlockCount(padded.getDimSize(dim), block));
    shape.push_back(block);
    splitSizes.push_back(b.getIndexAttr(block));
  }
  split = tensor::ExpandShapeOp::create(
      b, RankedTensorType::get(shape, type.getElementType()), value,
      getReassociation(), splitSizes);
}

AffineMap BlockedOperand::getElementMap(OpBuilder &b, int64_t element) const {
  SmallVector<AffineExpr> exprs;
  for (int64_t dim = 0; dim < rank; ++dim) {
    exprs.push_back(b.getAffineDimExpr(dim));
    if (dim == along)
      exprs.push_back(b.getAffineConstantExpr(element));
  }
  return AffineMap::get(rank, 0, exprs, b.getContext());
}

Value BlockedOperand::createSplitResult(ImplicitLocOpBuilder &b,
                                        Type elementType) const {
  return tensor::EmptyOp::create(b, splitSizes, elementType);
}

void BlockedOperand::getSliceParameters(
    OpBuilder &b, int64_t element, SmallVectorImpl<OpFoldResult> &offsets,
    SmallVectorImpl<OpFoldResult> &sliceSizes,
    SmallVectorImpl<OpFoldResult> &strides) const {
  offsets.assign(rank + 1, b.getIndexAttr(0));
  strides.assign(rank + 1, b.getIndexAttr(1));
  sliceSizes.assign(splitSizes.begin(), splitSizes.end());
  offsets[along + 1] = b.getIndexAttr(element);
  sliceSizes[along + 1] = b.getIndexAttr(1);
}

static RankedTensorType dropDim(RankedTensorType type, int64_t dim) {
  SmallVector<int64_t> shape(type.getShape());
  shape.erase(shape.begin() + dim);
  return RankedTensorType::get(shape, type.getElementType());
}

Value BlockedOperand::extractElement(ImplicitLocOpBuilder &b, Value tensor,
                                     int64_t element) const {
  SmallVector<OpFoldResult> offsets, sliceSizes, strides;
  getSliceParameters(b, element, offsets, sliceSizes, strides);
  auto slice = dropDim(cast<RankedTensorType>(tensor.getType()), along + 1);
  return tensor::ExtractSliceOp::create(b, slice, tensor, offsets, sliceSizes,
                                        strides);
}

Value BlockedOperand::insertElement(ImplicitLocOpBuilder &b, Value slice,
                                    Value tensor, int64_t element) const {
  SmallVector<OpFoldResult> offsets, sliceSizes, strides;
  getSliceParameters(b, element, offsets, sliceSizes, strides);
  return tensor::InsertSliceOp::create(b, slice, tensor, offsets, sliceSizes,
                                       strides);
}

Value BlockedOperand::merge(ImplicitLocOpBuilder &b, Value tensor,
                            Type resultType, int64_t granule) const {
  Value merged = tensor::CollapseShapeOp::create(b, tensor, getReassociation());
  auto result = cast<RankedTensorType>(resultType);
  int64_t known = type.getDimSize(along);
  bool isWhole = granule == block ||
                 (!ShapedType::isDynamic(known) &&
                  llvm::alignTo(known, granule) == llvm::alignTo(known, block));
  if (!isWhole) {
    SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(rank, b.getIndexAttr(1));
    SmallVector<OpFoldResult> kept(sizes);
    AffineExpr extent = b.getAffineSymbolExpr(0);
    kept[along] = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), extent.ceilDiv(granule) * granule, {sizes[along]});
    // A slice without elements would lie out of bounds.
    if (llvm::any_of(kept, isZeroInteger))
      merged = tensor::EmptyOp::create(
          b, kept, cast<RankedTensorType>(merged.getType()).getElementType());
    else
      merged =
          tensor::ExtractSliceOp::create(b, merged, offsets, kept, strides);
  }
  if (merged.getType() != result)
    merged = tensor::CastOp::create(b, result, merged);
  return merged;
}

Value BlockedOperand::getBlockIndex(ImplicitLocOpBuilder &b,
                                    ArrayRef<Value> loopExtents) const {
  Value index;
  auto append = [&](int64_t dim) {
    Value loop = arith::IndexCastOp::create(b, b.getI64Type(),
                                            linalg::IndexOp::create(b, dim));
    index =
        index ? Value(arith::AddIOp::create(
                    b, arith::MulIOp::create(b, index, loopExtents[dim]), loop))
              : loop;
  };
  for (int64_t dim = 0; dim < rank; ++dim)
    if (dim != along)
      append(dim);
  append(along);
  return index;
}

//===----------------------------------------------------------------------===//
// Generics over blocks
//===----------------------------------------------------------------------===//

namespace {
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
} // namespace

/// Builds a generic over the blocks of `operand`. Its body gets the block's
/// elements, the other inputs and, where there is a seed, the random source; it
/// returns values of the given types. Results: the split tensor of elements
/// (null where `elementType` is), then the tensors of the blocks.
static SmallVector<Value> buildBlockGeneric(
    ImplicitLocOpBuilder &b, const BlockedOperand &operand, bool readsElements,
    const BlockInputs &blockInputs, Type elementType, ArrayRef<Type> blockTypes,
    function_ref<BlockResults(BlockArithmetic &, MutableArrayRef<Value>,
                              ValueRange, const BlockRandom *)>
        body) {
  int64_t block = operand.getBlock(), rank = operand.getRank();
  Value seed = blockInputs.seed, counter = blockInputs.counter;
  // Slices of an operand without elements would lie out of bounds.
  if (llvm::any_of(operand.getLoopSizes(), isZeroInteger)) {
    SmallVector<Value> results = {
        elementType ? operand.createSplitResult(b, elementType) : Value()};
    for (Type type : blockTypes)
      results.push_back(
          tensor::EmptyOp::create(b, operand.getLoopSizes(), type));
    return results;
  }
  SmallVector<Value> inputs, inits;
  SmallVector<AffineMap> maps;
  if (readsElements)
    for (int64_t i = 0; i < block; ++i) {
      inputs.push_back(operand.getSplit());
      maps.push_back(operand.getElementMap(b, i));
    }
  size_t firstOther = inputs.size();
  for (auto [tensor, map] : blockInputs.others) {
    inputs.push_back(tensor);
    maps.push_back(map);
  }
  size_t firstWord = inputs.size();
  SmallVector<Value> extents;
  if (seed) {
    inputs.push_back(seed);
    maps.push_back(AffineMap::get(rank, 0, {}, b.getContext()));
    if (counter)
      for (int64_t word : {0, 1}) {
        inputs.push_back(counter);
        maps.push_back(AffineMap::get(rank, 0, b.getAffineConstantExpr(word)));
      }
    for (auto [dim, size] : llvm::enumerate(operand.getLoopSizes())) {
      bool counts = static_cast<int64_t>(dim) == operand.getAlong() &&
                    blockInputs.blocksInLine;
      extents.push_back(arith::IndexCastOp::create(
          b, b.getI64Type(),
          getValueOrCreateConstantIndexOp(
              b, b.getLoc(), counts ? blockInputs.blocksInLine : size)));
    }
  }
  Value elements;
  if (elementType) {
    elements = operand.createSplitResult(b, elementType);
    for (int64_t i = 0; i < block; ++i) {
      inits.push_back(operand.extractElement(b, elements, i));
      maps.push_back(operand.getLoopMap(b));
    }
  }
  for (Type type : blockTypes) {
    inits.push_back(tensor::EmptyOp::create(b, operand.getLoopSizes(), type));
    maps.push_back(operand.getLoopMap(b));
  }
  SmallVector<Type> types =
      llvm::map_to_vector(inits, [](Value init) { return init.getType(); });
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, b.getLoc(), types, inputs, inits, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange args) {
        ImplicitLocOpBuilder builder(loc, nested);
        BlockArithmetic arithmetic(builder);
        SmallVector<Value> x;
        if (readsElements)
          x.append(args.begin(), args.begin() + block);
        BlockRandom random;
        if (seed) {
          auto getWord = [&](int64_t written, int64_t position) -> Value {
            Value word = arith::ConstantOp::create(
                builder, builder.getI32IntegerAttr(written));
            if (!counter)
              return word;
            Value added = arith::TruncIOp::create(
                builder, builder.getI32Type(), args[firstWord + 1 + position]);
            return arith::AddIOp::create(builder, word, added);
          };
          random.seed = args[firstWord];
          random.blockIndex = operand.getBlockIndex(builder, extents);
          random.site = getWord(blockInputs.site, 0);
          random.stream = getWord(blockInputs.stream, 1);
        }
        BlockResults results =
            body(arithmetic, x, args.slice(firstOther, firstWord - firstOther),
                 seed ? &random : nullptr);
        llvm::append_range(results.elements, results.blocks);
        linalg::YieldOp::create(builder, results.elements);
      });
  SmallVector<Value> results;
  ResultRange values = generic->getResults();
  if (elementType) {
    for (int64_t i = 0; i < block; ++i)
      elements = operand.insertElement(b, values[i], elements, i);
    values = values.drop_front(block);
  }
  results.push_back(elements);
  results.append(values.begin(), values.end());
  return results;
}

//===----------------------------------------------------------------------===//
// Codes and scales
//===----------------------------------------------------------------------===//

Value mlir::ufp4::castTo(ImplicitLocOpBuilder &b, Value value, Type type) {
  return value.getType() == type ? value
                                 : tensor::CastOp::create(b, type, value);
}

Value mlir::ufp4::bytesToType(ImplicitLocOpBuilder &b, Value bytes,
                              Type wanted) {
  if (bytes.getType() == wanted)
    return bytes;
  auto type = cast<RankedTensorType>(wanted);
  auto given = cast<RankedTensorType>(bytes.getType());
  Type element = type.getElementType();
  if (given.getShape() != type.getShape())
    bytes =
        tensor::CastOp::create(b, type.clone(given.getElementType()), bytes);
  if (element == given.getElementType())
    return bytes;
  Type storage = b.getIntegerType(element.getIntOrFloatBitWidth());
  if (storage != given.getElementType())
    bytes = arith::TruncIOp::create(b, type.clone(storage), bytes);
  return arith::BitcastOp::create(b, wanted, bytes);
}

Value mlir::ufp4::bytesFromType(ImplicitLocOpBuilder &b, Value bytes) {
  auto type = cast<RankedTensorType>(bytes.getType());
  auto element = dyn_cast<FloatType>(type.getElementType());
  if (!element || element.getWidth() > 8)
    return bytes;
  Type storage = b.getIntegerType(element.getWidth());
  bytes = arith::BitcastOp::create(b, type.clone(storage), bytes);
  if (element.getWidth() == 8)
    return bytes;
  return arith::ExtUIOp::create(b, type.clone(b.getI8Type()), bytes);
}

/// What the lowering computes a scale as: i8 for the types of one byte.
static Type getStoredType(ScaleAttr scale) {
  Type type = scale.getElementType();
  return type.getIntOrFloatBitWidth() == 8
             ? Type(IntegerType::get(type.getContext(), 8))
             : type;
}

SmallVector<Value> mlir::ufp4::buildMappedGeneric(
    ImplicitLocOpBuilder &b, ValueRange inputs, ArrayRef<AffineMap> otherMaps,
    ArrayRef<Type> elementTypes,
    function_ref<SmallVector<Value>(ImplicitLocOpBuilder &, ValueRange)> body) {
  auto type = cast<RankedTensorType>(inputs.front().getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), inputs.front());
  SmallVector<Value> inits;
  for (Type elementType : elementTypes)
    inits.push_back(tensor::EmptyOp::create(b, sizes, elementType));
  if (llvm::any_of(sizes, isZeroInteger))
    return inits;
  AffineMap identity = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<AffineMap> maps = {identity};
  llvm::append_range(maps, otherMaps);
  maps.append(inits.size(), identity);
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, b.getLoc(), TypeRange(ValueRange(inits)), inputs, inits, maps,
      iterators, [&](OpBuilder &nested, Location loc, ValueRange args) {
        ImplicitLocOpBuilder builder(loc, nested);
        linalg::YieldOp::create(builder,
                                body(builder, args.take_front(inputs.size())));
      });
  return SmallVector<Value>(generic->getResults());
}

Value mlir::ufp4::buildMap(
    ImplicitLocOpBuilder &b, ValueRange inputs, Type elementType,
    function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body) {
  int64_t rank = cast<RankedTensorType>(inputs.front().getType()).getRank();
  SmallVector<AffineMap> others(inputs.size() - 1,
                                b.getMultiDimIdentityMap(rank));
  return buildMappedGeneric(b, inputs, others, elementType,
                            [&](ImplicitLocOpBuilder &nested, ValueRange args) {
                              return SmallVector<Value>{body(nested, args)};
                            })[0];
}

//===----------------------------------------------------------------------===//
// Where the scale of a block is
//===----------------------------------------------------------------------===//

/// The dimension whose neighbours a block of several rows spans.
static int64_t getRowDim(int64_t rank, int64_t along) {
  return along + 1 == rank ? along - 1 : rank - 1;
}

/// Map from loops over an operand, in which dimension `along` counts runs of
/// `run` elements, to the regions of `rows` by `cols` elements that it is cut
/// into. kWhole columns are a whole row, kWhole rows the whole tensor.
static AffineMap getRegionMap(MLIRContext *context, int64_t rank, int64_t along,
                              int64_t rows, int64_t cols, int64_t run) {
  if (rows == FormatAttr::kWhole)
    return AffineMap::get(rank, 0, {}, context);
  SmallVector<AffineExpr> exprs;
  for (int64_t dim = 0; dim < rank; ++dim) {
    AffineExpr expr = getAffineDimExpr(dim, context);
    if (dim == along)
      expr = cols == FormatAttr::kWhole ? getAffineConstantExpr(0, context)
                                        : expr.floorDiv(cols / run);
    else if (rows > 1 && dim == getRowDim(rank, along))
      expr = expr.floorDiv(rows);
    exprs.push_back(expr);
  }
  return AffineMap::get(rank, 0, exprs, context);
}

AffineMap mlir::ufp4::getScaleMap(MLIRContext *context, int64_t rank,
                                  int64_t along, FormatAttr format,
                                  int64_t run) {
  return getRegionMap(context, rank, along, format.getBlockRows(),
                      format.getBlockCols(), run);
}

AffineMap mlir::ufp4::getOuterMap(MLIRContext *context, int64_t rank,
                                  int64_t along, ScaleAttr scale, int64_t run) {
  bool hasTiles = scale.getTile() != ScaleAttr::kNoTile;
  return getRegionMap(context, rank, along, hasTiles ? 1 : FormatAttr::kWhole,
                      scale.getTile(), run);
}

/// Magnitude bits (i32) of the largest elements of the regions of `rows` by
/// `cols` elements into which `y` is cut (kWhole: all of the extent), where
/// `cols` counts along `along`: one for each region, as scales lie.
static Value buildMaxima(ImplicitLocOpBuilder &b, Value y, int64_t along,
                         int64_t rows, int64_t cols) {
  auto type = cast<RankedTensorType>(y.getType());
  int64_t rank = type.getRank(), rowDim = getRowDim(rank, along);
  bool isTensor = rows == FormatAttr::kWhole;
  Value zero = arith::ConstantOp::create(b, b.getI32IntegerAttr(0));
  bool rowsSplit = rows > 1;
  if (rowsSplit)
    y = BlockedOperand(b, y, rowDim, rows).getSplit();
  // Splitting a dimension moves the ones behind it by one.
  int64_t alongNow = along + (rowsSplit && rowDim < along);
  if (!isTensor && cols != FormatAttr::kWhole)
    y = BlockedOperand(b, y, alongNow, cols).getSplit();

  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), y);
  int64_t loops = sizes.size(), loop = 0;
  SmallVector<OpFoldResult> resultSizes;
  SmallVector<AffineExpr> resultExprs;
  SmallVector<utils::IteratorType> iterators;
  auto keep = [&] {
    iterators.push_back(utils::IteratorType::parallel);
    resultSizes.push_back(sizes[loop]);
    resultExprs.push_back(b.getAffineDimExpr(loop++));
  };
  auto reduce = [&] {
    iterators.push_back(utils::IteratorType::reduction);
    ++loop;
  };
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (isTensor) {
      reduce();
    } else if (dim == along && cols == FormatAttr::kWhole) {
      reduce();
      resultSizes.push_back(b.getIndexAttr(1));
      resultExprs.push_back(b.getAffineConstantExpr(0));
    } else {
      keep();
      if (dim == along || (rowsSplit && dim == rowDim))
        reduce();
    }
  }
  Value init =
      linalg::FillOp::create(
          b, zero,
          tensor::EmptyOp::create(b, resultSizes, b.getI32Type()).getResult())
          ->getResult(0);
  if (llvm::any_of(sizes, isZeroInteger))
    return init;
  return linalg::GenericOp::create(
             b, b.getLoc(), TypeRange(init.getType()), y, init,
             ArrayRef<AffineMap>{
                 b.getMultiDimIdentityMap(loops),
                 AffineMap::get(loops, 0, resultExprs, b.getContext())},
             iterators,
             [](OpBuilder &nested, Location loc, ValueRange args) {
               ImplicitLocOpBuilder builder(loc, nested);
               BlockArithmetic arithmetic(builder);
               Value bits = arithmetic.magnitudeBits(arithmetic.widen(args[0]));
               linalg::YieldOp::create(builder,
                                       arithmetic.maxBits(bits, args[1]));
             })
      ->getResult(0);
}

namespace {
/// In a generic over the codes: the scale of the element (f32) as a reader
/// takes it, and the outer scale or null. The tensors are read by index.
struct ScaleReader {
  Value scales, outer; // scales as stored; outer is null where there is none
  int64_t along;
  FormatAttr format;

  std::pair<Value, Value> read(ImplicitLocOpBuilder &b, int64_t rank) const {
    auto extract = [&](Value tensor, AffineMap map) -> Value {
      SmallVector<Value> indices;
      for (AffineExpr expr : map.getResults()) {
        if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
          indices.push_back(
              arith::ConstantIndexOp::create(b, constant.getValue()));
          continue;
        }
        int64_t divisor = 1;
        if (auto quotient = dyn_cast<AffineBinaryOpExpr>(expr)) {
          divisor = cast<AffineConstantExpr>(quotient.getRHS()).getValue();
          expr = quotient.getLHS();
        }
        Value index =
            linalg::IndexOp::create(b, cast<AffineDimExpr>(expr).getPosition());
        if (divisor != 1)
          index = arith::DivUIOp::create(
              b, index, arith::ConstantIndexOp::create(b, divisor));
        indices.push_back(index);
      }
      return tensor::ExtractOp::create(b, tensor, indices);
    };
    MLIRContext *context = b.getContext();
    Value stored =
        extract(scales, getScaleMap(context, rank, along, format, 1));
    Value scale = BlockArithmetic(b).decodeScale(stored, format.getScale());
    if (!outer)
      return {scale, Value()};
    return {scale, extract(outer, getOuterMap(context, rank, along,
                                              format.getScale(), 1))};
  }

  /// level * scale, times the outer scale.
  Value dequantize(ImplicitLocOpBuilder &b, Value level, int64_t rank) const {
    auto [scale, above] = read(b, rank);
    Value value = arith::MulFOp::create(b, level, scale);
    if (above)
      value = arith::MulFOp::create(b, value, above);
    return value;
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

namespace {

/// Blocks up to this size are one iteration of a loop: its body is their
/// arithmetic unrolled, and its compile time grows with it.
constexpr int64_t kLongestRun = 32;
/// Longer transforms than this are done in two passes, for the same reason.
constexpr int64_t kLongestButterfly = 16;

/// The signs of a transform as a tensor of f32, or null where all are +.
Value buildSigns(ImplicitLocOpBuilder &b, RhtAttr rht, Value seed,
                 Value counter, int64_t site) {
  SmallVector<int8_t> fixed = rht.getStaticSigns();
  if (!fixed.empty()) {
    if (!llvm::is_contained(fixed, -1))
      return {};
    SmallVector<float> signs(fixed.begin(), fixed.end());
    auto type = RankedTensorType::get({rht.getSize()}, b.getF32Type());
    return arith::ConstantOp::create(
        b, DenseElementsAttr::get(type, ArrayRef<float>(signs)));
  }
  BlockRandom random;
  random.seed = tensor::ExtractOp::create(b, seed, ValueRange());
  random.site = arith::ConstantOp::create(
      b,
      b.getI32IntegerAttr(static_cast<int32_t>(static_cast<uint32_t>(site))));
  if (counter) {
    Value first = arith::ConstantIndexOp::create(b, 0);
    Value added = arith::TruncIOp::create(
        b, b.getI32Type(), tensor::ExtractOp::create(b, counter, first));
    random.site = arith::AddIOp::create(b, random.site, added);
  }
  return tensor::FromElementsOp::create(
      b, BlockArithmetic(b).drawSigns(rht.getSize(), random, random.site));
}

/// A transform of more points than one pass unrolls: the strides below
/// kLongestButterfly in one pass, the others in a second.
Value buildLongTransform(ImplicitLocOpBuilder &b, Value input, int64_t along,
                         RhtAttr rht, bool inverse, Value signs,
                         Type resultType) {
  constexpr int64_t run = kLongestButterfly;
  int64_t rows = rht.getSize() / run;
  MLIRContext *context = b.getContext();
  if (signs)
    signs = tensor::ExpandShapeOp::create(
        b, RankedTensorType::get({rows, run}, b.getF32Type()), signs,
        ArrayRef<ReassociationIndices>{{0, 1}});
  auto readSigns = [&](BlockInputs &inputs, int64_t rank, int64_t count,
                       function_ref<SmallVector<AffineExpr>(AffineExpr)> at) {
    if (!signs)
      return;
    for (int64_t j = 0; j < count; ++j)
      inputs.others.push_back(
          {signs,
           AffineMap::get(rank, 0, at(b.getAffineConstantExpr(j)), context)});
  };
  auto applySigns = [](ImplicitLocOpBuilder &body, MutableArrayRef<Value> x,
                       ValueRange values) {
    for (auto [value, sign] : llvm::zip_equal(x, values))
      value = arith::MulFOp::create(body, value, sign);
  };
  BlockedOperand low(b, input, along, run);
  BlockInputs lowInputs;
  // The signs of run r are row r mod `rows`.
  if (!inverse)
    readSigns(lowInputs, low.getRank(), run,
              [&](AffineExpr j) -> SmallVector<AffineExpr> {
                return {b.getAffineDimExpr(along) % rows, j};
              });
  Value runs = buildBlockGeneric(
      b, low, /*readsElements=*/true, lowInputs, b.getF32Type(), {},
      [&](BlockArithmetic &arithmetic, MutableArrayRef<Value> x,
          ValueRange values, const BlockRandom *) -> BlockResults {
        for (Value &value : x)
          value = arithmetic.widen(value);
        if (!values.empty())
          applySigns(arithmetic.getBuilder(), x, values);
        arithmetic.butterfly(x);
        return {SmallVector<Value>(x), {}};
      })[0];
  // [..., runs, 16, ...]: the second pass runs over the first of the two.
  BlockedOperand high(b, runs, along, rows);
  BlockInputs highInputs;
  if (inverse)
    readSigns(highInputs, high.getRank(), rows,
              [&](AffineExpr j) -> SmallVector<AffineExpr> {
                return {j, b.getAffineDimExpr(along + 1)};
              });
  Value transformed = buildBlockGeneric(
      b, high, /*readsElements=*/true, highInputs, b.getF32Type(), {},
      [&](BlockArithmetic &arithmetic, MutableArrayRef<Value> x,
          ValueRange values, const BlockRandom *) -> BlockResults {
        arithmetic.butterfly(x);
        arithmetic.applyFactor(x, rht);
        if (!values.empty())
          applySigns(arithmetic.getBuilder(), x, values);
        arithmetic.roundToResult(x, rht);
        return {SmallVector<Value>(x), {}};
      })[0];
  auto runsType = cast<RankedTensorType>(runs.getType());
  SmallVector<int64_t> shape(runsType.getShape());
  if (!ShapedType::isDynamic(shape[along]))
    shape[along] = static_cast<int64_t>(llvm::alignTo(shape[along], rows));
  Value merged = high.merge(b, transformed,
                            RankedTensorType::get(shape, b.getF32Type()), rows);
  return low.merge(b, merged, resultType, /*granule=*/run);
}

/// A transformed operand as a tensor of its own (f32), for scales that need all
/// of it before any element is rounded.
Value buildTransform(ImplicitLocOpBuilder &b, Value input, int64_t along,
                     RhtAttr rht, bool inverse, Value seed, Value counter,
                     int64_t site, Type resultType) {
  if (rht.getSize() > kLongestButterfly)
    return buildLongTransform(b, input, along, rht, inverse,
                              buildSigns(b, rht, seed, counter, site),
                              resultType);
  bool drawn = rht.getSource() == SignSource::Drawn;
  BlockedOperand operand(b, input, along, rht.getSize());
  BlockInputs inputs;
  if (drawn) {
    inputs.seed = seed;
    inputs.counter = counter;
  }
  inputs.site = site;
  SmallVector<Value> results = buildBlockGeneric(
      b, operand, /*readsElements=*/true, inputs, b.getF32Type(), {},
      [&](BlockArithmetic &arithmetic, MutableArrayRef<Value> x, ValueRange,
          const BlockRandom *random) -> BlockResults {
        for (Value &value : x)
          value = arithmetic.widen(value);
        arithmetic.transform(x, rht, inverse, random);
        return {SmallVector<Value>(x), {}};
      });
  return operand.merge(b, results[0], resultType, /*granule=*/rht.getSize());
}

struct LowerQuantize : OpConversionPattern<QuantizeOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(QuantizeOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    FormatAttr format = op.getFormat();
    ScaleAttr scale = format.getScale();
    RhtAttr rht = op.getRhtAttr();
    RoundingAttr rounding = op.getRoundingAttr();
    int64_t along = op.getAlong(), cols = format.getBlockCols();
    bool isWhole = cols == FormatAttr::kWhole;
    // The elements of one iteration: a short block, or a group of random bits.
    int64_t run = cols;
    int64_t group =
        rounding && rounding.isStochastic() ? 128 / rounding.getBits() : 16;
    bool needsElements = scale.getRule() == ScaleRule::MSE;
    if (isWhole || (cols > kLongestRun && cols % group == 0 && !needsElements))
      run = group;
    // Blocks of one row that an iteration holds find their own maximum there;
    // an outer scale, or a transform that reaches beyond the block, needs a
    // pass before.
    bool findsScale = format.getBlockRows() == 1 && run == cols;
    bool isOnePass = findsScale && !scale.hasOuterScale() &&
                     (!rht || (cols % rht.getSize() == 0 &&
                               rht.getSize() <= kLongestButterfly));
    BlockInputs inputs;
    if (op.needsSeed()) {
      inputs.seed = adaptor.getSeed();
      inputs.counter = adaptor.getCounter();
      inputs.site = op.getSite();
      inputs.stream = op.getStream();
    }

    auto codesType = cast<RankedTensorType>(
        getTypeConverter()->convertType(op.getCodes().getType()));
    Value y = adaptor.getInput();
    int64_t granule = rht ? rht.getSize() : 1;
    if (rht && !isOnePass) {
      y = buildTransform(b, y, along, rht, /*inverse=*/false, inputs.seed,
                         inputs.counter, inputs.site,
                         codesType.clone(b.getF32Type()));
      rht = {};
      granule = 1;
      if (!rounding || !rounding.drawsBits())
        inputs.seed = Value();
    }

    Value outer, derived;
    if (scale.hasOuterScale())
      std::tie(outer, derived) = buildOuterScales(b, y, along, format);

    BlockedOperand operand(b, y, along, run);
    if (!isWhole && run != cols)
      inputs.blocksInLine = affine::makeComposedFoldedAffineApply(
          b, b.getLoc(),
          b.getAffineSymbolExpr(0).ceilDiv(cols / run) * (cols / run),
          {operand.getLoopSizes()[along]});
    int64_t rank = operand.getRank();
    MLIRContext *context = b.getContext();
    Type storedType = getStoredType(scale);
    Value scales;
    if (!findsScale) {
      auto pair = buildScales(b, y, along, format, rounding, outer, derived);
      scales = pair.first;
      inputs.others.push_back(
          {pair.second, getScaleMap(context, rank, along, format, run)});
    } else if (outer) {
      AffineMap map = getOuterMap(context, rank, along, scale, run);
      inputs.others = {{outer, map}, {derived, map}};
    }
    SmallVector<Value> results = buildBlockGeneric(
        b, operand, /*readsElements=*/true, inputs, b.getI8Type(),
        findsScale ? ArrayRef<Type>(storedType) : ArrayRef<Type>(),
        [&](BlockArithmetic &arithmetic, MutableArrayRef<Value> x,
            ValueRange others, const BlockRandom *random) -> BlockResults {
          if (!findsScale) {
            for (Value &value : x)
              value = arithmetic.widen(value);
            return {arithmetic.quantizeElements(x, others[0], format, rounding,
                                                random),
                    {}};
          }
          OuterScale above;
          if (!others.empty())
            above = {others[0], others[1]};
          QuantizedBlock block =
              arithmetic.quantize(x, others.empty() ? nullptr : &above, format,
                                  rht, rounding, random);
          return {block.codes, {block.scale}};
        });
    if (findsScale)
      scales = results[1];
    Value codes =
        operand.merge(b, results[0], codesType.clone(b.getI8Type()), granule);
    SmallVector<Value> replacements = {
        bytesToType(b, codes, codesType),
        bytesToType(b, scales, op.getScales().getType())};
    if (outer) {
      replacements.push_back(castTo(b, outer, op.getOuter().getType()));
    }
    rewriter.replaceOp(op, replacements);
    return success();
  }

  /// The outer scales of an operand, and what its block scales are computed
  /// with.
  static std::pair<Value, Value> buildOuterScales(ImplicitLocOpBuilder &b,
                                                  Value y, int64_t along,
                                                  FormatAttr format) {
    int64_t tile = format.getScale().getTile();
    bool hasTiles = tile != ScaleAttr::kNoTile;
    Value maxima = buildMaxima(b, y, along, hasTiles ? 1 : FormatAttr::kWhole,
                               hasTiles ? tile : FormatAttr::kWhole);
    SmallVector<Value> results = buildMappedGeneric(
        b, maxima, {}, {b.getF32Type(), b.getF32Type()},
        [&](ImplicitLocOpBuilder &nested,
            ValueRange args) -> SmallVector<Value> {
          OuterScale scale =
              BlockArithmetic(nested).outerScale(args[0], format);
          return {scale.stored, scale.derived};
        });
    return {results[0], results[1]};
  }

  /// The block scales of an operand whose blocks do not find theirs
  /// themselves, and the multipliers.
  static std::pair<Value, Value> buildScales(ImplicitLocOpBuilder &b, Value y,
                                             int64_t along, FormatAttr format,
                                             RoundingAttr rounding, Value outer,
                                             Value derived) {
    Value maxima =
        buildMaxima(b, y, along, format.getBlockRows(), format.getBlockCols());
    SmallVector<Value> inputs = {maxima};
    SmallVector<AffineMap> maps;
    if (outer) {
      // Loops over the scales: one iteration a block along the contraction.
      int64_t rank = cast<RankedTensorType>(maxima.getType()).getRank();
      AffineMap map = getOuterMap(b.getContext(), rank, along,
                                  format.getScale(), format.getBlockCols());
      inputs.append({outer, derived});
      maps.append(2, map);
    }
    SmallVector<Value> results = buildMappedGeneric(
        b, inputs, maps, {getStoredType(format.getScale()), b.getF32Type()},
        [&](ImplicitLocOpBuilder &nested,
            ValueRange args) -> SmallVector<Value> {
          OuterScale above;
          if (args.size() == 3)
            above = {args[1], args[2]};
          BlockScale scale = BlockArithmetic(nested).blockScale(
              args[0], args.size() == 3 ? &above : nullptr, {}, format,
              rounding);
          return {scale.stored, scale.multiplier};
        });
    return {results[0], results[1]};
  }
};

/// Targets that cannot read once and write both directions quantize twice.
struct SplitPair : OpConversionPattern<QuantizePairOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(QuantizePairOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(
        op, op.split(rewriter, adaptor.getInput(), adaptor.getSeed()));
    return success();
  }
};

struct LowerRht : OpConversionPattern<RhtOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(RhtOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(op, buildTransform(b, adaptor.getInput(), op.getAlong(),
                                          op.getRht(), op.getInverse(),
                                          adaptor.getSeed(), Value(),
                                          op.getSite(), op.getType()));
    return success();
  }
};

struct LowerAbsMax : OpConversionPattern<AbsMaxOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(AbsMaxOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    BlockedOperand operand(b, adaptor.getInput(), op.getAlong(), op.getBlock());
    SmallVector<Value> results = buildBlockGeneric(
        b, operand, /*readsElements=*/true, BlockInputs(), Type(),
        {b.getF32Type()},
        [&](BlockArithmetic &arithmetic, MutableArrayRef<Value> x, ValueRange,
            const BlockRandom *) -> BlockResults {
          for (Value &value : x)
            value = arithmetic.widen(value);
          Value bits = arithmetic.maxMagnitude(x);
          ImplicitLocOpBuilder &body = arithmetic.getBuilder();
          return {{},
                  {arith::BitcastOp::create(body, body.getF32Type(), bits)}};
        });
    Value result = results[1];
    rewriter.replaceOp(op, castTo(b, result, op.getType()));
    return success();
  }
};

struct LowerRandomBits : OpConversionPattern<RandomBitsOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(RandomBitsOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    RankedTensorType type = op.getType();
    Type elementType = type.getElementType();
    // The shape alone matters; nothing of the tensor is read.
    Value shape = tensor::EmptyOp::create(b, type.getShape(), elementType,
                                          adaptor.getSizes());
    BlockedOperand operand(b, shape, op.getAlong(), op.getBlock());
    unsigned width = elementType.getIntOrFloatBitWidth();
    BlockInputs inputs;
    inputs.seed = adaptor.getSeed();
    inputs.site = op.getSite();
    inputs.stream = op.getStream();
    SmallVector<Value> results = buildBlockGeneric(
        b, operand, /*readsElements=*/false, inputs, elementType, {},
        [&](BlockArithmetic &arithmetic, MutableArrayRef<Value>, ValueRange,
            const BlockRandom *random) -> BlockResults {
          SmallVector<Value> bits =
              arithmetic.randomBits(*random, op.getBlock(), width);
          if (width < 32)
            for (Value &bit : bits)
              bit = arith::TruncIOp::create(arithmetic.getBuilder(),
                                            elementType, bit);
          return {bits, {}};
        });
    rewriter.replaceOp(op, operand.merge(b, results[0], type,
                                         /*granule=*/1));
    return success();
  }
};

struct LowerFoldSeed : OpConversionPattern<FoldSeedOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(FoldSeedOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value seed = tensor::ExtractOp::create(b, adaptor.getSeed(), ValueRange());
    Value site =
        arith::ConstantOp::create(b, b.getI32IntegerAttr(op.getSite()));
    Value folded = BlockArithmetic(b).foldSeed(seed, adaptor.getIndex(), site);
    rewriter.replaceOpWithNewOp<tensor::FromElementsOp>(op, op.getType(),
                                                        folded);
    return success();
  }
};

struct LowerRound : OpConversionPattern<RoundOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(RoundOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    GridAttr grid = getCodeGrid(op.getType().getElementType());
    auto format = FormatAttr::get(
        grid, 16, ScaleAttr::get(b.getContext(), ScaleKind::F32));
    SmallVector<Value> inputs = {adaptor.getInput()};
    unsigned width = 0;
    if (adaptor.getBits()) {
      inputs.push_back(adaptor.getBits());
      width = getElementTypeOrSelf(adaptor.getBits().getType())
                  .getIntOrFloatBitWidth();
    }
    Value codes =
        buildMap(b, inputs, b.getI8Type(),
                 [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
                   BlockArithmetic arithmetic(nested);
                   Value bits;
                   if (args.size() == 2)
                     bits = width == 32
                                ? args[1]
                                : arith::ExtUIOp::create(
                                      nested, nested.getI32Type(), args[1]);
                   // Values come from outside and may lie beyond the grid.
                   return arithmetic.round(args[0], format, bits, width,
                                           /*clamped=*/true);
                 });
    rewriter.replaceOp(
        op,
        bytesToType(b, codes, getTypeConverter()->convertType(op.getType())));
    return success();
  }
};

struct LowerDequantize : OpConversionPattern<DequantizeOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(DequantizeOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value codes = bytesFromType(b, adaptor.getCodes());
    int64_t rank = op.getType().getRank();
    ScaleReader reader = {bytesFromType(b, adaptor.getScales()),
                          adaptor.getOuter(),
                          static_cast<int64_t>(op.getAlong()), op.getFormat()};
    Value result =
        buildMap(b, codes, b.getF32Type(),
                 [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
                   Value level =
                       BlockArithmetic(nested).decode(args[0], op.getFormat());
                   return reader.dequantize(nested, level, rank);
                 });
    rewriter.replaceOp(op, castTo(b, result, op.getType()));
    return success();
  }
};

/// The slice of `tensor` at position `k` of dimension `along`, rank-reduced.
Value sliceAt(ImplicitLocOpBuilder &b, Value tensor, int64_t along,
              OpFoldResult k) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(type.getRank(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), tensor);
  offsets[along] = k;
  sizes[along] = b.getIndexAttr(1);
  return tensor::ExtractSliceOp::create(b, dropDim(type, along), tensor,
                                        offsets, sizes, strides);
}

/// Lowers one scaled_matmul (docs/numerics.md, section 9).
class MatmulLowering {
public:
  MatmulLowering(ImplicitLocOpBuilder &b, ScaledMatmulOp op,
                 ScaledMatmulOp::Adaptor adaptor)
      : b(b), op(op), batch(op.isBatched()), rank(2 + batch),
        f32(b.getF32Type()) {
    sides[0] = {bytesFromType(b, adaptor.getLhs()),
                bytesFromType(b, adaptor.getLhsScale()),
                adaptor.getLhsOuter(),
                static_cast<int64_t>(op.getLhsContracting()),
                op.getLhsFree(),
                batch,
                op.getLhsFormat()};
    sides[1] = {bytesFromType(b, adaptor.getRhs()),
                bytesFromType(b, adaptor.getRhsScale()),
                adaptor.getRhsOuter(),
                static_cast<int64_t>(op.getRhsContracting()),
                op.getRhsFree(),
                batch + 1,
                op.getRhsFormat()};
  }

  Value lower() {
    SmallVector<OpFoldResult> extents[2];
    for (unsigned i : {0u, 1u})
      extents[i] = tensor::getMixedSizes(b, b.getLoc(), sides[i].codes);
    if (batch)
      sizes.push_back(extents[0][0]);
    sizes.push_back(extents[0][sides[0].free]);
    sizes.push_back(extents[1][sides[1].free]);
    contracted = extents[0][sides[0].contracting];
    Value zero = createZeros(f32);
    if (isZeroInteger(contracted))
      return zero;
    bool isInteger = llvm::all_of(sides, [](const Side &side) {
      return side.format.getScale().getKind() == ScaleKind::Int;
    });
    int64_t tile = sides[0].format.getScale().getCuttingTile();
    bool hasTiles = tile != ScaleAttr::kNoTile;
    for (Side &side : sides)
      side.elements = isInteger ? foldScales(side) : decodeLevels(side);
    if (!isInteger)
      for (Side &side : sides)
        side.scales = decodeScales(side);
    Value result;
    if (isInteger)
      result = hasTiles ? sumTiles(tile, zero) : sumIntegers();
    else
      result = hasTiles ? sumTilesOfBlocks(tile, zero) : sumBlocks(zero);
    return hasTiles ? result : applyOuterScales(result);
  }

private:
  struct Side {
    Value codes, scales, outer;
    int64_t contracting, free;
    int64_t loop; // of the result, along `free`
    FormatAttr format;
    // Levels (f32), or codes times integer scales (i8).
    Value elements = {};
  };

  Value createZeros(Type type) {
    Value zero =
        arith::ConstantOp::create(b, cast<TypedAttr>(b.getZeroAttr(type)));
    return linalg::FillOp::create(
               b, zero, tensor::EmptyOp::create(b, sizes, type).getResult())
        ->getResult(0);
  }

  Value decodeLevels(const Side &side) {
    return buildMap(
        b, side.codes, f32, [&](ImplicitLocOpBuilder &nested, ValueRange args) {
          return BlockArithmetic(nested).decode(args[0], side.format);
        });
  }

  Value decodeScales(const Side &side) {
    if (side.format.getScale().getKind() == ScaleKind::F32)
      return side.scales;
    return buildMap(b, side.scales, f32,
                    [&](ImplicitLocOpBuilder &nested, ValueRange args) {
                      return BlockArithmetic(nested).decodeScale(
                          args[0], side.format.getScale());
                    });
  }

  /// Code times integer scale, at most 126 in magnitude, as i8.
  Value foldScales(const Side &side) {
    ScaleReader reader = {side.scales, Value(), side.contracting, side.format};
    int64_t sideRank = cast<RankedTensorType>(side.codes.getType()).getRank();
    return buildMap(
        b, side.codes, b.getI8Type(),
        [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
          Value level = BlockArithmetic(nested).decode(args[0], side.format);
          Value product = reader.dequantize(nested, level, sideRank);
          return arith::FPToSIOp::create(nested, nested.getI8Type(), product);
        });
  }

  /// Dot products of all rows of the two sides over the whole of the contracted
  /// dimensions, of `lhs` and `rhs` that have the sides' dimensions. Integers
  /// are widened to `type`.
  Value buildDots(Value lhs, Value rhs, Type type) {
    MLIRContext *context = b.getContext();
    // Loops [batch,] m, j, n: the innermost runs along the result's rows and
    // vectorizes. Sums over j are in ascending order.
    unsigned m = batch, j = batch + 1, n = batch + 2, loops = batch + 3;
    auto getMap = [&](const Side &side, unsigned free) {
      SmallVector<AffineExpr> exprs;
      if (batch)
        exprs.push_back(b.getAffineDimExpr(0));
      AffineExpr f = b.getAffineDimExpr(free), c = b.getAffineDimExpr(j);
      bool contractedFirst = side.contracting == batch;
      exprs.push_back(contractedFirst ? c : f);
      exprs.push_back(contractedFirst ? f : c);
      return AffineMap::get(loops, 0, exprs, context);
    };
    SmallVector<AffineExpr> resultExprs;
    if (batch)
      resultExprs.push_back(b.getAffineDimExpr(0));
    resultExprs.push_back(b.getAffineDimExpr(m));
    resultExprs.push_back(b.getAffineDimExpr(n));
    SmallVector<utils::IteratorType> iterators(loops,
                                               utils::IteratorType::parallel);
    iterators[j] = utils::IteratorType::reduction;
    Value start = createZeros(type);
    return linalg::GenericOp::create(
               b, b.getLoc(), TypeRange(start.getType()), ValueRange{lhs, rhs},
               ValueRange(start),
               ArrayRef<AffineMap>{
                   getMap(sides[0], m), getMap(sides[1], n),
                   AffineMap::get(loops, 0, resultExprs, context)},
               iterators,
               [&](OpBuilder &nested, Location loc, ValueRange args) {
                 ImplicitLocOpBuilder builder(loc, nested);
                 Value sum;
                 if (isa<FloatType>(type)) {
                   sum = arith::AddFOp::create(
                       builder, args[2],
                       arith::MulFOp::create(builder, args[0], args[1]));
                 } else {
                   Value x = arith::ExtSIOp::create(builder, type, args[0]);
                   Value y = arith::ExtSIOp::create(builder, type, args[1]);
                   sum = arith::AddIOp::create(
                       builder, args[2], arith::MulIOp::create(builder, x, y));
                 }
                 linalg::YieldOp::create(builder, sum);
               })
        ->getResult(0);
  }

  /// Map from the result to scales of one position of the contraction: one for
  /// `rows` rows of the side, or (kWhole) one for all.
  AffineMap getRowMap(const Side &side, Value scales, int64_t rows) {
    SmallVector<AffineExpr> exprs;
    if (cast<RankedTensorType>(scales.getType()).getRank() != 0) {
      if (batch)
        exprs.push_back(b.getAffineDimExpr(0));
      exprs.push_back(b.getAffineDimExpr(side.loop).floorDiv(rows));
    }
    return AffineMap::get(rank, 0, exprs, b.getContext());
  }

  /// An elementwise generic over the result from `dots` and one scale a row of
  /// each side, read at position `k` of the contraction.
  Value combine(Value dots, ArrayRef<Value> scales, ArrayRef<int64_t> rows,
                OpFoldResult k, Value acc,
                function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body) {
    AffineMap identity = b.getMultiDimIdentityMap(rank);
    SmallVector<Value> inputs = {dots};
    SmallVector<AffineMap> maps = {identity};
    for (auto [side, scale, count] : llvm::zip(sides, scales, rows)) {
      if (!scale)
        continue;
      Value slice = scale;
      if (cast<RankedTensorType>(scale.getType()).getRank() != 0)
        slice = sliceAt(b, scale, side.contracting, k);
      inputs.push_back(slice);
      maps.push_back(getRowMap(side, slice, count));
    }
    maps.push_back(identity);
    SmallVector<utils::IteratorType> parallel(rank,
                                              utils::IteratorType::parallel);
    return linalg::GenericOp::create(
               b, b.getLoc(), TypeRange(acc.getType()), inputs, ValueRange(acc),
               maps, parallel,
               [&](OpBuilder &nested, Location loc, ValueRange args) {
                 ImplicitLocOpBuilder builder(loc, nested);
                 linalg::YieldOp::create(builder, body(builder, args));
               })
        ->getResult(0);
  }

  /// acc = fma(dots, scale * scale, acc).
  Value accumulate(Value dots, ArrayRef<Value> scales, ArrayRef<int64_t> rows,
                   OpFoldResult k, Value acc) {
    return combine(dots, scales, rows, k, acc,
                   [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
                     Value dot = args[0];
                     if (isa<IntegerType>(dot.getType()))
                       dot = arith::SIToFPOp::create(nested, f32, dot);
                     return BlockArithmetic(nested).accumulate(
                         dot, args[1], args[2], args[3]);
                   });
  }

  Value buildFor(Value begin, Value end, Value init,
                 function_ref<Value(Value index, Value acc)> body) {
    Value step = arith::ConstantIndexOp::create(b, 1);
    return scf::ForOp::create(b, begin, end, step, init,
                              [&](OpBuilder &nested, Location loc, Value index,
                                  ValueRange args) {
                                OpBuilder::InsertionGuard guard(b);
                                b.setInsertionPoint(nested.getInsertionBlock(),
                                                    nested.getInsertionPoint());
                                Value next = body(index, args[0]);
                                scf::YieldOp::create(b, next);
                              })
        .getResult(0);
  }

  Value countOf(int64_t extent) {
    return getValueOrCreateConstantIndexOp(
        b, b.getLoc(),
        affine::makeComposedFoldedAffineApply(
            b, b.getLoc(), b.getAffineSymbolExpr(0).ceilDiv(extent),
            {contracted}));
  }

  /// One pass over blocks `begin` to `end`, in ascending order.
  Value sumBlockRange(const BlockedOperand &lhs, const BlockedOperand &rhs,
                      Value begin, Value end, Value init) {
    return buildFor(begin, end, init, [&](Value k, Value acc) {
      Value dots =
          buildDots(sliceAt(b, lhs.getSplit(), sides[0].contracting, k),
                    sliceAt(b, rhs.getSplit(), sides[1].contracting, k), f32);
      return accumulateScales(dots, k, acc);
    });
  }

  Value accumulateScales(Value dots, OpFoldResult k, Value acc) {
    return accumulate(dots, {sides[0].scales, sides[1].scales},
                      {std::max<int64_t>(sides[0].format.getBlockRows(), 1),
                       std::max<int64_t>(sides[1].format.getBlockRows(), 1)},
                      k, acc);
  }

  Value sumBlocks(Value init) {
    int64_t block = sides[0].format.getBlockCols();
    if (block == FormatAttr::kWhole)
      return accumulateScales(
          buildDots(sides[0].elements, sides[1].elements, f32),
          b.getIndexAttr(0), init);
    BlockedOperand lhs(b, sides[0].elements, sides[0].contracting, block);
    BlockedOperand rhs(b, sides[1].elements, sides[1].contracting, block);
    return sumBlockRange(lhs, rhs, arith::ConstantIndexOp::create(b, 0),
                         countOf(block), init);
  }

  /// Tiles in ascending order, blocks in ascending order in each.
  Value sumTilesOfBlocks(int64_t tile, Value init) {
    int64_t block = sides[0].format.getBlockCols();
    BlockedOperand lhs(b, sides[0].elements, sides[0].contracting, block);
    BlockedOperand rhs(b, sides[1].elements, sides[1].contracting, block);
    Value blocks = countOf(block);
    return buildFor(arith::ConstantIndexOp::create(b, 0), countOf(tile), init,
                    [&](Value t, Value acc) {
                      Value per =
                          arith::ConstantIndexOp::create(b, tile / block);
                      Value begin = arith::MulIOp::create(b, t, per);
                      Value end = arith::MinSIOp::create(
                          b, arith::AddIOp::create(b, begin, per), blocks);
                      Value sum =
                          sumBlockRange(lhs, rhs, begin, end, createZeros(f32));
                      return accumulate(sum, {sides[0].outer, sides[1].outer},
                                        {1, 1}, t, acc);
                    });
  }

  /// 126 * 126 * K must fit.
  Type getSumType(int64_t extent) {
    bool isShort = !ShapedType::isDynamic(extent) && extent <= 135266;
    return isShort ? b.getI32Type() : b.getI64Type();
  }

  Value sumTiles(int64_t tile, Value init) {
    BlockedOperand lhs(b, sides[0].elements, sides[0].contracting, tile);
    BlockedOperand rhs(b, sides[1].elements, sides[1].contracting, tile);
    return buildFor(arith::ConstantIndexOp::create(b, 0), countOf(tile), init,
                    [&](Value t, Value acc) {
                      Value dots = buildDots(
                          sliceAt(b, lhs.getSplit(), sides[0].contracting, t),
                          sliceAt(b, rhs.getSplit(), sides[1].contracting, t),
                          getSumType(tile));
                      return accumulate(dots, {sides[0].outer, sides[1].outer},
                                        {1, 1}, t, acc);
                    });
  }

  Value sumIntegers() {
    int64_t extent = cast<RankedTensorType>(sides[0].codes.getType())
                         .getDimSize(sides[0].contracting);
    Value dots =
        buildDots(sides[0].elements, sides[1].elements, getSumType(extent));
    return buildMap(
        b, dots, f32,
        [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
          return arith::SIToFPOp::create(nested, f32, args[0]);
        });
  }

  /// acc times the outer scales, those of both sides multiplied first.
  Value applyOuterScales(Value acc) {
    if (!sides[0].outer && !sides[1].outer)
      return acc;
    Value empty = tensor::EmptyOp::create(b, sizes, f32);
    return combine(acc, {sides[0].outer, sides[1].outer}, {1, 1},
                   b.getIndexAttr(0), empty,
                   [](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
                     Value scale = args[1];
                     if (args.size() == 4)
                       scale = arith::MulFOp::create(nested, scale, args[2]);
                     return arith::MulFOp::create(nested, args[0], scale);
                   });
  }

  ImplicitLocOpBuilder &b;
  ScaledMatmulOp op;
  int64_t batch, rank;
  Type f32;
  Side sides[2];
  SmallVector<OpFoldResult> sizes; // of the result
  OpFoldResult contracted;         // number of codes along the contraction
};

struct LowerScaledMatmul : OpConversionPattern<ScaledMatmulOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(ScaledMatmulOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value result = MatmulLowering(b, op, adaptor).lower();
    Type elementType = op.getType().getElementType();
    if (!elementType.isF32())
      result = buildMap(b, result, elementType,
                        [&](ImplicitLocOpBuilder &nested, ValueRange args) {
                          return arith::TruncFOp::create(nested, elementType,
                                                         args[0])
                              .getResult();
                        });
    rewriter.replaceOp(op, castTo(b, result, op.getType()));
    return success();
  }
};

/// A reduction of tensors of one shape to scalars of `types`, which start at 0.
SmallVector<Value> buildReduction(
    ImplicitLocOpBuilder &b, ValueRange inputs, ArrayRef<Type> types,
    function_ref<SmallVector<Value>(ImplicitLocOpBuilder &, ValueRange inputs,
                                    ValueRange accumulators)>
        body) {
  int64_t rank = cast<RankedTensorType>(inputs.front().getType()).getRank();
  SmallVector<AffineMap> maps(inputs.size(), b.getMultiDimIdentityMap(rank));
  SmallVector<Value> inits;
  for (Type type : types) {
    Value zero =
        arith::ConstantOp::create(b, cast<TypedAttr>(b.getZeroAttr(type)));
    Value empty = tensor::EmptyOp::create(b, ArrayRef<int64_t>{}, type);
    inits.push_back(linalg::FillOp::create(b, zero, empty)->getResult(0));
    maps.push_back(AffineMap::get(rank, 0, {}, b.getContext()));
  }
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::reduction);
  auto generic = linalg::GenericOp::create(
      b, b.getLoc(), TypeRange(ValueRange(inits)), inputs, inits, maps,
      iterators, [&](OpBuilder &nested, Location loc, ValueRange args) {
        ImplicitLocOpBuilder builder(loc, nested);
        linalg::YieldOp::create(builder,
                                body(builder, args.take_front(inputs.size()),
                                     args.drop_front(inputs.size())));
      });
  SmallVector<Value> scalars;
  for (Value result : generic->getResults())
    scalars.push_back(tensor::ExtractOp::create(b, result, ValueRange()));
  return scalars;
}

struct LowerStats : OpConversionPattern<StatsOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(StatsOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Type f64 = b.getF64Type();
    FormatAttr format = op.getFormat();
    Value codes = bytesFromType(b, adaptor.getCodes());
    int64_t rank = op.getInput().getType().getRank();
    ScaleReader reader = {bytesFromType(b, adaptor.getScales()),
                          adaptor.getOuter(),
                          static_cast<int64_t>(op.getAlong()), format};
    SmallVector<Value> sums = buildReduction(
        b, ValueRange{adaptor.getInput(), codes},
        SmallVector<Type>(StatsOp::kSize, f64),
        [&](ImplicitLocOpBuilder &nested, ValueRange in, ValueRange acc) {
          auto constant = [&](double value) -> Value {
            return arith::ConstantOp::create(nested, b.getF64FloatAttr(value));
          };
          Value one = constant(1), none = constant(0);
          auto where = [&](Value condition, Value value) -> Value {
            return arith::SelectOp::create(nested, condition, value, none);
          };
          auto compare = [&](arith::CmpFPredicate predicate, Value lhs,
                             Value rhs) -> Value {
            return arith::CmpFOp::create(nested, predicate, lhs, rhs);
          };
          Value level = BlockArithmetic(nested).decode(in[1], format);
          auto [scale, above] = reader.read(nested, rank);
          Value value = arith::MulFOp::create(nested, level, scale);
          Value number = scale;
          if (above) {
            value = arith::MulFOp::create(nested, value, above);
            // NaN where either scale is.
            number = arith::MulFOp::create(nested, scale, above);
          }
          Value finite = compare(arith::CmpFPredicate::ORD, number, number);
          Value nonFinite = compare(arith::CmpFPredicate::UNO, number, number);
          Value isZero = compare(
              arith::CmpFPredicate::OEQ, scale,
              arith::ConstantOp::create(nested, nested.getF32FloatAttr(0)));
          Value v = where(finite, arith::ExtFOp::create(nested, f64, value));
          Value x = where(finite, arith::ExtFOp::create(nested, f64, in[0]));
          Value error = arith::SubFOp::create(nested, v, x);
          auto product = [&](Value p, Value q) -> Value {
            return arith::MulFOp::create(nested, p, q);
          };
          SmallVector<Value> terms = {
              where(finite, one), where(nonFinite, one), where(isZero, one),
              product(x, x),      product(x, v),         product(error, error)};
          Value isCounted = compare(
              arith::CmpFPredicate::ONE, number,
              arith::ConstantOp::create(nested, nested.getF32FloatAttr(0)));
          for (int64_t index = 0; index < 8; ++index) {
            if (!format.getGrid()) {
              terms.push_back(none);
              continue;
            }
            Value bits = arith::AndIOp::create(
                nested, in[1],
                arith::ConstantOp::create(nested, nested.getI8IntegerAttr(7)));
            Value equal = arith::CmpIOp::create(
                nested, arith::CmpIPredicate::eq, bits,
                arith::ConstantOp::create(nested,
                                          nested.getI8IntegerAttr(index)));
            terms.push_back(
                where(arith::AndIOp::create(nested, equal, isCounted), one));
          }
          // What the largest level stands for, as dequantized; infinite where
          // that is beyond f32, and then nothing is clipped.
          Value top = arith::MulFOp::create(
              nested,
              arith::ConstantOp::create(
                  nested, nested.getF32FloatAttr(getMaxLevel(format))),
              scale);
          if (above)
            top = arith::MulFOp::create(nested, top, above);
          Value bound = product(arith::ExtFOp::create(nested, f64, top),
                                constant(1 + 0x1p-16));
          Value beyond = arith::OrIOp::create(
              nested, compare(arith::CmpFPredicate::OGT, x, bound),
              compare(arith::CmpFPredicate::OLT, x,
                      arith::NegFOp::create(nested, bound)));
          terms.push_back(
              where(arith::AndIOp::create(nested, beyond, isCounted), one));
          for (auto [term, sum] : llvm::zip(terms, acc))
            term = arith::AddFOp::create(nested, sum, term);
          return terms;
        });
    rewriter.replaceOpWithNewOp<tensor::FromElementsOp>(
        op, RankedTensorType::get({StatsOp::kSize}, f64), sums);
    return success();
  }
};

struct LowerCheckEq : OpConversionPattern<CheckEqOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(CheckEqOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value actual = bytesFromType(b, adaptor.getActual());
    Value expected = bytesFromType(b, adaptor.getExpected());
    SmallVector<Value> count = buildReduction(
        b, {actual, expected}, b.getI64Type(),
        [&](ImplicitLocOpBuilder &nested, ValueRange in, ValueRange acc) {
          Value sides[2] = {in[0], in[1]};
          if (auto type = dyn_cast<FloatType>(in[0].getType()))
            for (Value &side : sides)
              side = arith::BitcastOp::create(
                  nested, nested.getIntegerType(type.getWidth()), side);
          Value differs = arith::CmpIOp::create(
              nested, arith::CmpIPredicate::ne, sides[0], sides[1]);
          Value one =
              arith::ExtUIOp::create(nested, nested.getI64Type(), differs);
          return SmallVector<Value>{arith::AddIOp::create(nested, acc[0], one)};
        });
    Value zero = arith::ConstantOp::create(b, b.getI64IntegerAttr(0));
    Value equal =
        arith::CmpIOp::create(b, arith::CmpIPredicate::eq, count[0], zero);
    cf::AssertOp::create(b, equal,
                         getLocationText(op.getLoc()) +
                             "check.eq failed: the tensors differ");
    rewriter.eraseOp(op);
    return success();
  }
};

struct LowerCheckClose : OpConversionPattern<CheckCloseOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(CheckCloseOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Type f64 = b.getF64Type();
    SmallVector<Value> sums = buildReduction(
        b, {adaptor.getActual(), adaptor.getExpected()}, {f64, f64},
        [&](ImplicitLocOpBuilder &nested, ValueRange in, ValueRange acc) {
          Value sides[2] = {in[0], in[1]};
          for (Value &side : sides)
            if (side.getType() != f64)
              side = arith::ExtFOp::create(nested, f64, side);
          Value error = arith::SubFOp::create(nested, sides[0], sides[1]);
          SmallVector<Value> next;
          Value terms[2] = {error, sides[1]};
          for (auto [term, sum] : llvm::zip(terms, acc))
            next.push_back(arith::AddFOp::create(
                nested, sum, arith::MulFOp::create(nested, term, term)));
          return next;
        });
    double within = op.getWithin().convertToDouble();
    Value bound = arith::MulFOp::create(
        b, sums[1],
        arith::ConstantOp::create(b, b.getF64FloatAttr(within * within)));
    // Ordered: a NaN on either side fails.
    Value close =
        arith::CmpFOp::create(b, arith::CmpFPredicate::OLE, sums[0], bound);
    cf::AssertOp::create(b, close,
                         getLocationText(op.getLoc()) +
                             "check.close failed: the tensors differ "
                             "by more than the bound");
    rewriter.eraseOp(op);
    return success();
  }
};

/// Ops that are generic over element types keep their form.
struct ConvertElementType : ConversionPattern {
  ConvertElementType(const TypeConverter &converter, MLIRContext *context)
      : ConversionPattern(converter, MatchAnyOpTypeTag(), 1, context) {}
  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<Value> operands,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isa_and_nonnull<tensor::TensorDialect>(op->getDialect()) ||
        op->getNumRegions() != 0)
      return failure();
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), types)))
      return failure();
    OperationState state(op->getLoc(), op->getName(), operands, types,
                         op->getAttrs());
    rewriter.replaceOp(op, rewriter.create(state)->getResults());
    return success();
  }
};

/// A cast between codes and their bytes, which lowerings that ran before leave
/// where the two meet.
struct DropCodeCast : OpConversionPattern<UnrealizedConversionCastOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(UnrealizedConversionCastOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (op->getNumOperands() != 1 || op->getNumResults() != 1)
      return failure();
    Value bytes = adaptor.getInputs().front();
    if (bytes.getType() !=
        getTypeConverter()->convertType(op.getResult(0).getType()))
      return failure();
    rewriter.replaceOp(op, bytes);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

struct ConvertUFP4ToLinalg
    : mlir::ufp4::impl::ConvertUFP4ToLinalgBase<ConvertUFP4ToLinalg> {
  using Base::Base;

  /// One error for the first op that has no lowering.
  LogicalResult checkSupport() {
    WalkResult result = getOperation().walk([&](Operation *op) {
      std::optional<std::string> reason;
      auto check = [&](FormatAttr format, RoundingAttr rounding) {
        if (!reason)
          reason = getUnsupportedReason(format, rounding);
      };
      if (auto quantize = dyn_cast<QuantizeOp>(op)) {
        ++numQuantize;
        check(quantize.getFormat(), quantize.getRoundingAttr());
      } else if (auto both = dyn_cast<QuantizePairOp>(op)) {
        numQuantize += 2;
        for (unsigned i : {0u, 1u})
          check(both.getFormat(i), both.getRounding(i));
      } else if (auto matmul = dyn_cast<ScaledMatmulOp>(op)) {
        ++numMatmul;
        check(matmul.getLhsFormat(), {});
        check(matmul.getRhsFormat(), {});
      } else if (auto placed = dyn_cast<QuantizeCarryOp>(op)) {
        numQuantize += placed.getNumDirections();
        for (unsigned i = 0; i < placed.getNumDirections(); ++i)
          check(placed.getFormat(i), placed.getRounding(i));
      } else if (auto carry = dyn_cast<CarryOp>(op)) {
        check(carry.getFormat(), {});
      } else if (isa<CarrierMatmulOp>(op)) {
        ++numMatmul;
      } else if (auto dequantize = dyn_cast<DequantizeOp>(op)) {
        check(dequantize.getFormat(), {});
      } else if (auto stats = dyn_cast<StatsOp>(op)) {
        check(stats.getFormat(), {});
      } else if (isa<AbsMaxOp, RandomBitsOp>(op)) {
        int64_t block = isa<AbsMaxOp>(op) ? cast<AbsMaxOp>(op).getBlock()
                                          : cast<RandomBitsOp>(op).getBlock();
        if (block > 128)
          reason =
              ("only blocks of up to 128 are lowered, but got " + Twine(block))
                  .str();
      }
      if (!reason)
        return WalkResult::advance();
      op->emitOpError() << "has no lowering to linalg: " << *reason;
      return WalkResult::interrupt();
    });
    return failure(result.wasInterrupted());
  }

  void runOnOperation() override {
    if (failed(checkSupport()))
      return signalPassFailure();
    MLIRContext *context = &getContext();
    TypeConverter converter;
    converter.addConversion([](Type type) { return type; });
    converter.addConversion([](RankedTensorType type) -> std::optional<Type> {
      if (!isa<CodeType>(type.getElementType()))
        return std::nullopt;
      return type.clone(IntegerType::get(type.getContext(), 8));
    });
    auto materialize = [](OpBuilder &builder, Type type, ValueRange inputs,
                          Location loc) -> Value {
      return UnrealizedConversionCastOp::create(builder, loc, type, inputs)
          .getResult(0);
    };
    converter.addSourceMaterialization(materialize);
    converter.addTargetMaterialization(materialize);

    ConversionTarget target(*context);
    // Recipes are descriptions and stay; all else of the dialect is lowered.
    target.addIllegalDialect<UFP4Dialect>();
    target
        .addLegalOp<RecipeOp, OverrideOp, KeepOp, FpropOp, DgradOp, WgradOp>();
    // Of code that reads codes as i8 already; ends at the i8 tensor itself.
    target.addLegalOp<UnrealizedConversionCastOp>();
    target.markUnknownOpDynamicallyLegal([&](Operation *op) {
      if (auto function = dyn_cast<func::FuncOp>(op))
        return converter.isSignatureLegal(function.getFunctionType());
      return converter.isLegal(op);
    });

    RewritePatternSet patterns(context);
    patterns.add<LowerQuantize, SplitPair, LowerRht, LowerAbsMax,
                 LowerRandomBits, LowerFoldSeed, LowerRound, LowerDequantize,
                 LowerScaledMatmul, LowerStats, LowerCheckEq, LowerCheckClose,
                 ConvertElementType, DropCodeCast>(converter, context);
    populateCarriersToLinalgPatterns(converter, patterns);
    populateFunctionOpInterfaceTypeConversionPattern<func::FuncOp>(patterns,
                                                                   converter);
    populateCallOpTypeConversionPattern(patterns, converter);
    populateReturnOpTypeConversionPattern(patterns, converter);
    scf::populateSCFStructuralTypeConversionsAndLegality(converter, patterns,
                                                         target);
    if (failed(applyPartialConversion(getOperation(), target,
                                      std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

//===- UFP4ToLinalg.cpp - lower ufp4 ops to linalg on tensors -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

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
} // namespace

/// Builds a generic over the blocks of `operand`. Its body gets the block's
/// elements and, where `seed` is not null, the random source; it returns
/// values of the given types. Results: the split tensor of elements (null
/// where `elementType` is), then the tensors of the blocks.
static SmallVector<Value> buildBlockGeneric(
    ImplicitLocOpBuilder &b, const BlockedOperand &operand, bool readsElements,
    Value seed, Value counter, int64_t site, int64_t stream, Type elementType,
    ArrayRef<Type> blockTypes,
    function_ref<BlockResults(BlockArithmetic &, MutableArrayRef<Value>,
                              const BlockRandom *)>
        body) {
  int64_t block = operand.getBlock(), rank = operand.getRank();
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
  SmallVector<Value> extents;
  if (seed) {
    inputs.push_back(seed);
    maps.push_back(AffineMap::get(rank, 0, {}, b.getContext()));
    if (counter)
      for (int64_t word : {0, 1}) {
        inputs.push_back(counter);
        maps.push_back(AffineMap::get(rank, 0, b.getAffineConstantExpr(word)));
      }
    for (OpFoldResult size : operand.getLoopSizes())
      extents.push_back(arith::IndexCastOp::create(
          b, b.getI64Type(),
          getValueOrCreateConstantIndexOp(b, b.getLoc(), size)));
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
                builder, builder.getI32Type(), args[x.size() + 1 + position]);
            return arith::AddIOp::create(builder, word, added);
          };
          random.seed = args[x.size()];
          random.blockIndex = operand.getBlockIndex(builder, extents);
          random.site = getWord(site, 0);
          random.stream = getWord(stream, 1);
        }
        BlockResults results = body(arithmetic, x, seed ? &random : nullptr);
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
// Codes
//===----------------------------------------------------------------------===//

/// Codes are i8 inside the lowering; tensors of f4E2M1FN hold the same bits.
static Value codesToType(ImplicitLocOpBuilder &b, Value codes, Type wanted) {
  if (codes.getType() == wanted)
    return codes;
  auto type = cast<RankedTensorType>(wanted);
  Type bytes = type.clone(b.getI8Type());
  if (codes.getType() != bytes)
    codes = tensor::CastOp::create(b, bytes, codes);
  if (!isa<Float4E2M1FNType>(type.getElementType()))
    return codes;
  Value narrow = arith::TruncIOp::create(
      b, cast<RankedTensorType>(codes.getType()).clone(b.getIntegerType(4)),
      codes);
  return arith::BitcastOp::create(b, wanted, narrow);
}

static Value codesFromType(ImplicitLocOpBuilder &b, Value codes) {
  auto type = cast<RankedTensorType>(codes.getType());
  if (!isa<Float4E2M1FNType>(type.getElementType()))
    return codes;
  Value bits =
      arith::BitcastOp::create(b, type.clone(b.getIntegerType(4)), codes);
  return arith::ExtUIOp::create(b, type.clone(b.getI8Type()), bits);
}

/// An elementwise generic from one tensor to another of the same shape.
static Value
buildMap(ImplicitLocOpBuilder &b, ValueRange inputs, Type elementType,
         function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body) {
  auto type = cast<RankedTensorType>(inputs.front().getType());
  Value init = tensor::EmptyOp::create(
      b, tensor::getMixedSizes(b, b.getLoc(), inputs.front()), elementType);
  SmallVector<AffineMap> maps(inputs.size() + 1,
                              b.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, b.getLoc(), TypeRange(init.getType()), inputs, ValueRange(init),
             maps, iterators,
             [&](OpBuilder &nested, Location loc, ValueRange args) {
               ImplicitLocOpBuilder builder(loc, nested);
               linalg::YieldOp::create(builder,
                                       body(builder, args.drop_back()));
             })
      ->getResult(0);
}

/// In a generic over the codes: the scale of the element, read by index.
static Value readScale(ImplicitLocOpBuilder &b, Value scales, int64_t rank,
                       int64_t along, int64_t block) {
  SmallVector<Value> indices;
  for (int64_t dim = 0; dim < rank; ++dim) {
    Value index = linalg::IndexOp::create(b, dim);
    if (dim == along)
      index = arith::DivUIOp::create(b, index,
                                     arith::ConstantIndexOp::create(b, block));
    indices.push_back(index);
  }
  return tensor::ExtractOp::create(b, scales, indices);
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

namespace {

struct LowerQuantize : OpConversionPattern<QuantizeOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(QuantizeOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    FormatAttr format = op.getFormat();
    BlockedOperand operand(b, adaptor.getInput(), op.getAlong(),
                           format.getBlockCols());
    SmallVector<Value> results = buildBlockGeneric(
        b, operand, /*readsElements=*/true,
        op.needsSeed() ? adaptor.getSeed() : Value(),
        op.needsSeed() ? adaptor.getCounter() : Value(), op.getSite(),
        op.getStream(), b.getI8Type(), {b.getF32Type()},
        [&](BlockArithmetic &arithmetic, MutableArrayRef<Value> x,
            const BlockRandom *random) -> BlockResults {
          QuantizedBlock block = arithmetic.quantize(
              x, format, op.getRhtAttr(), op.getRoundingAttr(), random);
          return {block.codes, {block.scale}};
        });
    auto codesType = cast<RankedTensorType>(
        getTypeConverter()->convertType(op.getCodes().getType()));
    Value codes =
        operand.merge(b, results[0], codesType.clone(b.getI8Type()),
                      op.getRhtAttr() ? op.getRhtAttr().getSize() : 1);
    Value scales = results[1];
    if (scales.getType() != op.getScales().getType())
      scales = tensor::CastOp::create(b, op.getScales().getType(), scales);
    rewriter.replaceOp(op, {codesToType(b, codes, codesType), scales});
    return success();
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
    RhtAttr rht = op.getRht();
    bool drawn = rht.getSource() == SignSource::Drawn;
    BlockedOperand operand(b, adaptor.getInput(), op.getAlong(), rht.getSize());
    SmallVector<Value> results = buildBlockGeneric(
        b, operand, /*readsElements=*/true, drawn ? adaptor.getSeed() : Value(),
        Value(), op.getSite(), 0, b.getF32Type(), {},
        [&](BlockArithmetic &arithmetic, MutableArrayRef<Value> x,
            const BlockRandom *random) -> BlockResults {
          for (Value &value : x)
            value = arithmetic.widen(value);
          arithmetic.transform(x, rht, op.getInverse(), random);
          return {SmallVector<Value>(x), {}};
        });
    rewriter.replaceOp(op, operand.merge(b, results[0], op.getType(),
                                         /*granule=*/rht.getSize()));
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
        b, operand, /*readsElements=*/true, Value(), Value(), 0, 0, Type(),
        {b.getF32Type()},
        [&](BlockArithmetic &arithmetic, MutableArrayRef<Value> x,
            const BlockRandom *) -> BlockResults {
          for (Value &value : x)
            value = arithmetic.widen(value);
          Value bits = arithmetic.maxMagnitude(x);
          ImplicitLocOpBuilder &body = arithmetic.getBuilder();
          return {{},
                  {arith::BitcastOp::create(body, body.getF32Type(), bits)}};
        });
    Value result = results[1];
    if (result.getType() != op.getType())
      result = tensor::CastOp::create(b, op.getType(), result);
    rewriter.replaceOp(op, result);
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
    SmallVector<Value> results = buildBlockGeneric(
        b, operand, /*readsElements=*/false, adaptor.getSeed(), Value(),
        op.getSite(), op.getStream(), elementType, {},
        [&](BlockArithmetic &arithmetic, MutableArrayRef<Value>,
            const BlockRandom *random) -> BlockResults {
          SmallVector<Value> bits =
              arithmetic.randomBits(*random, op.getBlock(), width);
          for (Value &bit : bits)
            bit = arith::TruncIOp::create(arithmetic.getBuilder(), elementType,
                                          bit);
          return {bits, {}};
        });
    rewriter.replaceOp(op, operand.merge(b, results[0], type,
                                         /*granule=*/1));
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
    SmallVector<Value> inputs = {adaptor.getInput()};
    unsigned width = 0;
    if (adaptor.getBits()) {
      inputs.push_back(adaptor.getBits());
      width = getElementTypeOrSelf(adaptor.getBits().getType())
                  .getIntOrFloatBitWidth();
    }
    Value codes = buildMap(
        b, inputs, b.getI8Type(),
        [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
          BlockArithmetic arithmetic(nested);
          Value bits;
          if (args.size() == 2)
            bits = arith::ExtUIOp::create(nested, nested.getI32Type(), args[1]);
          Value level = arithmetic.round(args[0], grid, bits, width);
          // Values come from outside and may lie beyond the grid.
          auto bound = [&](double value) {
            return arith::ConstantOp::create(nested,
                                             nested.getF32FloatAttr(value));
          };
          level = arith::MinimumFOp::create(nested, level,
                                            bound(grid.getMaxLevel()));
          level = arith::MaximumFOp::create(nested, level,
                                            bound(-grid.getMaxLevel()));
          return arithmetic.encode(level, grid);
        });
    rewriter.replaceOp(
        op,
        codesToType(b, codes, getTypeConverter()->convertType(op.getType())));
    return success();
  }
};

struct LowerDequantize : OpConversionPattern<DequantizeOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(DequantizeOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value codes = codesFromType(b, adaptor.getCodes());
    int64_t rank = op.getType().getRank();
    Value result = buildMap(
        b, codes, b.getF32Type(),
        [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
          Value level =
              BlockArithmetic(nested).decode(args[0], op.getFormat().getGrid());
          Value scale = readScale(nested, adaptor.getScales(), rank,
                                  op.getAlong(), op.getFormat().getBlockCols());
          return arith::MulFOp::create(nested, level, scale);
        });
    if (result.getType() != op.getType())
      result = tensor::CastOp::create(b, op.getType(), result);
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct LowerScaledMatmul : OpConversionPattern<ScaledMatmulOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(ScaledMatmulOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    int64_t block = op.getLhsFormat().getBlockCols();
    int64_t batch = op.isBatched(), rank = 2 + batch;
    Type f32 = b.getF32Type();

    // Levels of both operands, split into blocks along the contraction.
    auto decode = [&](Value codes, GridAttr grid, int64_t along) {
      codes = codesFromType(b, codes);
      Value levels = buildMap(
          b, codes, f32, [&](ImplicitLocOpBuilder &nested, ValueRange args) {
            return BlockArithmetic(nested).decode(args[0], grid);
          });
      return BlockedOperand(b, levels, along, block);
    };
    BlockedOperand lhs = decode(adaptor.getLhs(), op.getLhsFormat().getGrid(),
                                op.getLhsContracting());
    BlockedOperand rhs = decode(adaptor.getRhs(), op.getRhsFormat().getGrid(),
                                op.getRhsContracting());

    SmallVector<OpFoldResult> sizes;
    if (batch)
      sizes.push_back(lhs.getLoopSizes()[0]);
    sizes.push_back(lhs.getLoopSizes()[op.getLhsFree()]);
    sizes.push_back(rhs.getLoopSizes()[op.getRhsFree()]);
    Value empty = tensor::EmptyOp::create(b, sizes, f32);
    Value zero = arith::ConstantOp::create(b, b.getF32FloatAttr(0));
    Value init = linalg::FillOp::create(b, zero, empty)->getResult(0);

    Value result = init;
    if (!isZeroInteger(lhs.getLoopSizes()[op.getLhsContracting()]))
      result = buildLoop(b, op, adaptor, lhs, rhs, sizes, zero, init, rank);
    Type elementType = op.getType().getElementType();
    if (elementType != f32)
      result = buildMap(b, result, elementType,
                        [&](ImplicitLocOpBuilder &nested, ValueRange args) {
                          return arith::TruncFOp::create(nested, elementType,
                                                         args[0])
                              .getResult();
                        });
    if (result.getType() != op.getType())
      result = tensor::CastOp::create(b, op.getType(), result);
    rewriter.replaceOp(op, result);
    return success();
  }

  /// The loop over the blocks of the contraction, in ascending order.
  static Value buildLoop(ImplicitLocOpBuilder &b, ScaledMatmulOp op,
                         OpAdaptor adaptor, const BlockedOperand &lhs,
                         const BlockedOperand &rhs,
                         ArrayRef<OpFoldResult> sizes, Value zero, Value init,
                         int64_t rank) {
    Location loc = op.getLoc();
    Value first = arith::ConstantIndexOp::create(b, 0);
    Value step = arith::ConstantIndexOp::create(b, 1);
    Value count = getValueOrCreateConstantIndexOp(
        b, loc, lhs.getLoopSizes()[op.getLhsContracting()]);
    auto loop = scf::ForOp::create(
        b, first, count, step, init,
        [&](OpBuilder &nested, Location nestedLoc, Value k, ValueRange args) {
          ImplicitLocOpBuilder body(nestedLoc, nested);
          scf::YieldOp::create(body,
                               accumulateBlock(body, op, adaptor, lhs, rhs, k,
                                               sizes, zero, args[0], rank));
        });

    return loop.getResult(0);
  }

  /// The slice of block k along dimension `along` (rank-reduced).
  static Value sliceBlock(ImplicitLocOpBuilder &b, Value tensor, int64_t along,
                          Value k) {
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

  static Value accumulateBlock(ImplicitLocOpBuilder &b, ScaledMatmulOp op,
                               OpAdaptor adaptor, const BlockedOperand &lhs,
                               const BlockedOperand &rhs, Value k,
                               ArrayRef<OpFoldResult> sizes, Value zero,
                               Value acc, int64_t rank) {
    MLIRContext *context = b.getContext();
    int64_t batch = rank - 2;
    Type f32 = b.getF32Type();
    Value a = sliceBlock(b, lhs.getSplit(), op.getLhsContracting(), k);
    Value w = sliceBlock(b, rhs.getSplit(), op.getRhsContracting(), k);
    Value sa = sliceBlock(b, adaptor.getLhsScale(), op.getLhsContracting(), k);
    Value sw = sliceBlock(b, adaptor.getRhsScale(), op.getRhsContracting(), k);

    // Loops [batch,] m, j, n: the innermost runs along the result's rows and
    // vectorizes; the dot is exact, so that its order does not matter.
    unsigned m = batch, j = batch + 1, n = batch + 2, loops = batch + 3;
    auto getMap = [&](int64_t contracted, unsigned free) {
      SmallVector<AffineExpr> exprs;
      if (batch)
        exprs.push_back(b.getAffineDimExpr(0));
      AffineExpr f = b.getAffineDimExpr(free), c = b.getAffineDimExpr(j);
      bool contractedFirst = contracted == batch;
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
    Value start =
        linalg::FillOp::create(
            b, zero, tensor::EmptyOp::create(b, sizes, f32).getResult())
            ->getResult(0);
    Value dot =
        linalg::GenericOp::create(
            b, b.getLoc(), TypeRange(start.getType()), ValueRange{a, w},
            ValueRange(start),
            ArrayRef<AffineMap>{getMap(op.getLhsContracting(), m),
                                getMap(op.getRhsContracting(), n),
                                AffineMap::get(loops, 0, resultExprs, context)},
            iterators,
            [](OpBuilder &nested, Location loc, ValueRange args) {
              Value product =
                  arith::MulFOp::create(nested, loc, args[0], args[1]);
              linalg::YieldOp::create(
                  nested, loc,
                  arith::AddFOp::create(nested, loc, args[2], product)
                      .getResult());
            })
            ->getResult(0);

    auto getScaleMap = [&](unsigned free) {
      SmallVector<AffineExpr> exprs;
      if (batch)
        exprs.push_back(b.getAffineDimExpr(0));
      exprs.push_back(b.getAffineDimExpr(free));
      return AffineMap::get(rank, 0, exprs, context);
    };
    AffineMap identity = b.getMultiDimIdentityMap(rank);
    SmallVector<utils::IteratorType> parallel(rank,
                                              utils::IteratorType::parallel);
    return linalg::GenericOp::create(
               b, b.getLoc(), TypeRange(acc.getType()), ValueRange{dot, sa, sw},
               ValueRange(acc),
               ArrayRef<AffineMap>{identity, getScaleMap(batch),
                                   getScaleMap(batch + 1), identity},
               parallel,
               [](OpBuilder &nested, Location loc, ValueRange args) {
                 ImplicitLocOpBuilder builder(loc, nested);
                 linalg::YieldOp::create(
                     builder, BlockArithmetic(builder).accumulate(
                                  args[0], args[1], args[2], args[3]));
               })
        ->getResult(0);
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
    GridAttr grid = op.getFormat().getGrid();
    Value codes = codesFromType(b, adaptor.getCodes());
    int64_t rank = op.getInput().getType().getRank();
    SmallVector<Value> sums = buildReduction(
        b, ValueRange{adaptor.getInput(), codes}, SmallVector<Type>(6, f64),
        [&](ImplicitLocOpBuilder &nested, ValueRange in, ValueRange acc) {
          Value level = BlockArithmetic(nested).decode(in[1], grid);
          Value scale = readScale(nested, adaptor.getScales(), rank,
                                  op.getAlong(), op.getFormat().getBlockCols());
          Value value = arith::MulFOp::create(nested, level, scale);
          Value v = arith::ExtFOp::create(nested, f64, value);
          Value x = arith::ExtFOp::create(nested, f64, in[0]);
          Value magnitude = math::AbsFOp::create(nested, level);
          Value one = arith::ConstantOp::create(nested, b.getF64FloatAttr(1));
          Value none = arith::ConstantOp::create(nested, b.getF64FloatAttr(0));
          auto countWhere = [&](double value) -> Value {
            Value bound = arith::ConstantOp::create(
                nested, nested.getF32FloatAttr(value));
            Value equal = arith::CmpFOp::create(
                nested, arith::CmpFPredicate::OEQ, magnitude, bound);
            return arith::SelectOp::create(nested, equal, one, none);
          };
          auto product = [&](Value p, Value q) -> Value {
            return arith::MulFOp::create(nested, p, q);
          };
          SmallVector<Value> terms = {
              one,           countWhere(0), countWhere(grid.getMaxLevel()),
              product(x, x), product(x, v), product(v, v)};
          for (auto [term, sum] : llvm::zip(terms, acc))
            term = arith::AddFOp::create(nested, sum, term);
          return terms;
        });
    rewriter.replaceOpWithNewOp<tensor::FromElementsOp>(
        op, RankedTensorType::get({6}, f64), sums);
    return success();
  }
};

/// `file:line:column: ` of an op, where it has a file.
std::string getLocationText(Location loc) {
  if (auto file = loc->findInstanceOf<FileLineColLoc>())
    return (file.getFilename().getValue() + ":" + Twine(file.getLine()) + ":" +
            Twine(file.getColumn()) + ": ")
        .str();
  return "";
}

struct LowerCheckEq : OpConversionPattern<CheckEqOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(CheckEqOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value actual = codesFromType(b, adaptor.getActual());
    Value expected = codesFromType(b, adaptor.getExpected());
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
      auto check = [&](FormatAttr format, RhtAttr rht, RoundingAttr rounding) {
        if (!reason)
          reason = getUnsupportedReason(format, rht, rounding);
      };
      if (auto quantize = dyn_cast<QuantizeOp>(op)) {
        ++numQuantize;
        check(quantize.getFormat(), quantize.getRhtAttr(),
              quantize.getRoundingAttr());
      } else if (auto both = dyn_cast<QuantizePairOp>(op)) {
        numQuantize += 2;
        for (unsigned i : {0u, 1u})
          check(both.getFormat(i), both.getRht(i), both.getRounding(i));
      } else if (auto matmul = dyn_cast<ScaledMatmulOp>(op)) {
        ++numMatmul;
        check(matmul.getLhsFormat(), {}, {});
        check(matmul.getRhsFormat(), {}, {});
      } else if (auto dequantize = dyn_cast<DequantizeOp>(op)) {
        check(dequantize.getFormat(), {}, {});
      } else if (auto stats = dyn_cast<StatsOp>(op)) {
        check(stats.getFormat(), {}, {});
      } else if (isa<AbsMaxOp, RandomBitsOp>(op)) {
        int64_t block = isa<AbsMaxOp>(op) ? cast<AbsMaxOp>(op).getBlock()
                                          : cast<RandomBitsOp>(op).getBlock();
        if (block > 128)
          reason =
              ("only blocks of up to 128 are lowered, but got " + Twine(block))
                  .str();
      } else if (auto round = dyn_cast<RoundOp>(op)) {
        GridAttr grid = getCodeGrid(round.getType().getElementType());
        if (!grid || (grid.getKind() != GridKind::E1M2 &&
                      grid.getKind() != GridKind::E2M1))
          reason = "only grids e1m2 and e2m1 are lowered";
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
    target.markUnknownOpDynamicallyLegal([&](Operation *op) {
      if (auto function = dyn_cast<func::FuncOp>(op))
        return converter.isSignatureLegal(function.getFunctionType());
      return converter.isLegal(op);
    });

    RewritePatternSet patterns(context);
    patterns
        .add<LowerQuantize, SplitPair, LowerRht, LowerAbsMax, LowerRandomBits,
             LowerRound, LowerDequantize, LowerScaledMatmul, LowerStats,
             LowerCheckEq, LowerCheckClose, ConvertElementType>(converter,
                                                                context);
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

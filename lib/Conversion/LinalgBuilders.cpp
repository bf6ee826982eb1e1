//===- LinalgBuilders.cpp - pieces of lowerings to linalg -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilders.h"

#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// Blocked view of an operand
//===----------------------------------------------------------------------===//

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

SmallVector<Value> mlir::ufp4::buildBlockGeneric(
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

Type mlir::ufp4::getStoredType(ScaleAttr scale) {
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

Value mlir::ufp4::buildMaxima(ImplicitLocOpBuilder &b, Value y, int64_t along,
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

std::pair<Value, Value> ScaleReader::read(ImplicitLocOpBuilder &b,
                                          int64_t rank) const {
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
  Value stored = extract(scales, getScaleMap(context, rank, along, format, 1));
  Value scale = BlockArithmetic(b).decodeScale(stored, format.getScale());
  if (!outer)
    return {scale, Value()};
  return {scale, extract(outer, getOuterMap(context, rank, along,
                                            format.getScale(), 1))};
}

Value ScaleReader::dequantize(ImplicitLocOpBuilder &b, Value level,
                              int64_t rank) const {
  auto [scale, above] = read(b, rank);
  Value value = arith::MulFOp::create(b, level, scale);
  if (above)
    value = arith::MulFOp::create(b, value, above);
  return value;
}

Value mlir::ufp4::sliceAt(ImplicitLocOpBuilder &b, Value tensor, int64_t along,
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

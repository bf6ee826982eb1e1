//===- CarriersToLinalg.cpp - lower placed ops to linalg ------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The portable form of the placed level: what its ops mean, for any compiler,
// and what runs where a chip has no kernel for one.
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilders.h"

#include "ufp4/Conversion/BlockArithmetic.h"

#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::ufp4;

/// Swaps the last two dimensions.
static Value transposeRows(ImplicitLocOpBuilder &b, Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  int64_t rank = type.getRank();
  SmallVector<int64_t> permutation =
      llvm::to_vector(llvm::seq<int64_t>(0, rank));
  std::swap(permutation[rank - 1], permutation[rank - 2]);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), value);
  std::swap(sizes[rank - 1], sizes[rank - 2]);
  Value empty = tensor::EmptyOp::create(b, sizes, type.getElementType());
  return linalg::TransposeOp::create(b, value, empty, permutation)
      ->getResult(0);
}

/// Pads the last dimension to a multiple of `granule`: with zeros, or with a
/// byte.
static Value padLast(ImplicitLocOpBuilder &b, Value value, int64_t granule,
                     TypedAttr padding = {}) {
  auto type = cast<RankedTensorType>(value.getType());
  int64_t last = type.getRank() - 1, known = type.getDimSize(last);
  if (!ShapedType::isDynamic(known) && known % granule == 0)
    return value;
  SmallVector<OpFoldResult> low(type.getRank(), b.getIndexAttr(0)), high = low;
  AffineExpr extent = b.getAffineSymbolExpr(0);
  high[last] = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), extent.ceilDiv(granule) * granule - extent,
      {tensor::getMixedSize(b, b.getLoc(), value, last)});
  SmallVector<int64_t> shape(type.getShape());
  if (!ShapedType::isDynamic(known))
    shape[last] = llvm::alignTo(known, granule);
  if (!padding)
    padding = cast<TypedAttr>(b.getZeroAttr(type.getElementType()));
  return tensor::PadOp::create(
      b, type.clone(shape), value, low, high,
      arith::ConstantOp::create(b, padding).getResult());
}

/// Pairs of neighbours of the last dimension, whose extent is even, in bytes:
/// the first in the low half.
static Value packPairs(ImplicitLocOpBuilder &b, Value nibbles) {
  int64_t rank = cast<RankedTensorType>(nibbles.getType()).getRank();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), nibbles);
  sizes[rank - 1] = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), b.getAffineSymbolExpr(0).floorDiv(2), {sizes[rank - 1]});
  if (llvm::any_of(sizes, isZeroInteger))
    return tensor::EmptyOp::create(b, sizes, b.getI8Type());
  auto slice = [&](int64_t first) -> Value {
    SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0)),
        strides(rank, b.getIndexAttr(1));
    offsets[rank - 1] = b.getIndexAttr(first);
    strides[rank - 1] = b.getIndexAttr(2);
    return tensor::ExtractSliceOp::create(b, nibbles, offsets, sizes, strides);
  };
  return buildMap(
      b, {slice(0), slice(1)}, b.getI8Type(),
      [](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
        Value four =
            arith::ConstantOp::create(nested, nested.getI8IntegerAttr(4));
        return arith::OrIOp::create(
            nested, args[0], arith::ShLIOp::create(nested, args[1], four));
      });
}

/// The reverse: the low bits of twice as many bytes.
static Value unpackPairs(ImplicitLocOpBuilder &b, Value bytes) {
  int64_t rank = cast<RankedTensorType>(bytes.getType()).getRank();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), bytes);
  sizes[rank - 1] = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), b.getAffineSymbolExpr(0) * 2, {sizes[rank - 1]});
  Value init = tensor::EmptyOp::create(b, sizes, b.getI8Type());
  if (llvm::any_of(sizes, isZeroInteger))
    return init;
  SmallVector<AffineExpr> exprs;
  for (int64_t dim = 0; dim < rank; ++dim)
    exprs.push_back(b.getAffineDimExpr(dim));
  exprs.back() = exprs.back().floorDiv(2);
  return linalg::GenericOp::create(
             b, b.getLoc(), TypeRange(init.getType()), bytes, init,
             ArrayRef<AffineMap>{AffineMap::get(rank, 0, exprs, b.getContext()),
                                 b.getMultiDimIdentityMap(rank)},
             SmallVector<utils::IteratorType>(rank,
                                              utils::IteratorType::parallel),
             [&](OpBuilder &nested, Location loc, ValueRange args) {
               ImplicitLocOpBuilder builder(loc, nested);
               auto constant = [&](int64_t value) -> Value {
                 return arith::ConstantOp::create(
                     builder, builder.getI8IntegerAttr(value));
               };
               Value k = linalg::IndexOp::create(builder, rank - 1);
               Value isOdd = arith::TruncIOp::create(
                   builder, builder.getI1Type(),
                   arith::IndexCastOp::create(builder, builder.getI32Type(),
                                              k));
               Value high =
                   arith::ShRUIOp::create(builder, args[0], constant(4));
               Value low =
                   arith::AndIOp::create(builder, args[0], constant(15));
               Value code = arith::SelectOp::create(builder, isOdd, high, low);
               linalg::YieldOp::create(builder, code);
             })
      ->getResult(0);
}

/// A tensor of bytes of the shape of `bytes`: `body` makes that at `k` of the
/// last dimension with `read`, which gives the byte of a row at another place.
static Value mapRows(ImplicitLocOpBuilder &b, Value bytes,
                     function_ref<Value(ImplicitLocOpBuilder &, Value k,
                                        function_ref<Value(Value)> read)>
                         body) {
  int64_t rank = cast<RankedTensorType>(bytes.getType()).getRank();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), bytes);
  Value init = tensor::EmptyOp::create(b, sizes, b.getI8Type());
  if (llvm::any_of(sizes, isZeroInteger))
    return init;
  return linalg::GenericOp::create(
             b, b.getLoc(), TypeRange(init.getType()), ValueRange(), init,
             ArrayRef<AffineMap>{b.getMultiDimIdentityMap(rank)},
             SmallVector<utils::IteratorType>(rank,
                                              utils::IteratorType::parallel),
             [&](OpBuilder &nested, Location loc, ValueRange) {
               ImplicitLocOpBuilder builder(loc, nested);
               SmallVector<Value> place;
               for (int64_t dim = 0; dim < rank; ++dim)
                 place.push_back(linalg::IndexOp::create(builder, dim));
               Value k = place.back();
               Value made = body(builder, k, [&](Value at) -> Value {
                 place.back() = at;
                 return tensor::ExtractOp::create(builder, bytes, place);
               });
               linalg::YieldOp::create(builder, made);
             })
      ->getResult(0);
}

/// Numbers of 6 bits, one to a byte, as they lie in f6E2M3FN: three bytes for
/// four, and the last 8 of 32 are 0.
static Value packSixes(ImplicitLocOpBuilder &b, Value bytes) {
  return mapRows(
      b, bytes,
      [](ImplicitLocOpBuilder &nested, Value k,
         function_ref<Value(Value)> read) -> Value {
        AffineExpr d = nested.getAffineDimExpr(0);
        AffineExpr inBlock = d % 32;
        auto apply = [&](AffineExpr expr) -> Value {
          return affine::AffineApplyOp::create(
              nested, AffineMap::get(1, 0, expr, nested.getContext()), k);
        };
        auto byte = [&](Value index) -> Value {
          return arith::IndexCastOp::create(nested, nested.getI8Type(), index);
        };
        auto number = [&](int64_t value) -> Value {
          return arith::ConstantIndexOp::create(nested, value);
        };
        Value isThere = arith::CmpIOp::create(nested, arith::CmpIPredicate::ult,
                                              apply(inBlock), number(24));
        // Beyond the 24 bytes any place in the block will do.
        Value first =
            apply(d - inBlock + inBlock.floorDiv(3) * 4 % 32 + inBlock % 3);
        Value second =
            apply(d - inBlock +
                  (inBlock.floorDiv(3) * 4 % 32 + inBlock % 3 + 1) % 32);
        Value low = arith::ShRUIOp::create(nested, read(first),
                                           byte(apply(inBlock % 3 * 2)));
        Value high = arith::ShLIOp::create(nested, read(second),
                                           byte(apply(6 - inBlock % 3 * 2)));
        Value zero =
            arith::ConstantOp::create(nested, nested.getI8IntegerAttr(0));
        return arith::SelectOp::create(
            nested, isThere, arith::OrIOp::create(nested, low, high), zero);
      });
}

/// The reverse.
static Value unpackSixes(ImplicitLocOpBuilder &b, Value bytes) {
  return mapRows(
      b, bytes,
      [](ImplicitLocOpBuilder &nested, Value k,
         function_ref<Value(Value)> read) -> Value {
        AffineExpr d = nested.getAffineDimExpr(0);
        AffineExpr inBlock = d % 32,
                   place = d - inBlock + (inBlock * 3).floorDiv(4);
        auto apply = [&](AffineExpr expr) -> Value {
          return affine::AffineApplyOp::create(
              nested, AffineMap::get(1, 0, expr, nested.getContext()), k);
        };
        Type i16 = nested.getI16Type();
        auto widen = [&](Value byte) -> Value {
          return arith::ExtUIOp::create(nested, i16, byte);
        };
        auto number = [&](int64_t value) -> Value {
          return arith::ConstantOp::create(nested,
                                           nested.getI16IntegerAttr(value));
        };
        Value both = arith::OrIOp::create(
            nested, widen(read(apply(place))),
            arith::ShLIOp::create(nested, widen(read(apply(place + 1))),
                                  number(8)));
        Value shift =
            arith::IndexCastOp::create(nested, i16, apply(inBlock * 3 % 4 * 2));
        Value six = arith::AndIOp::create(
            nested, arith::ShRUIOp::create(nested, both, shift), number(63));
        return arith::TruncIOp::create(nested, nested.getI8Type(), six);
      });
}

//===----------------------------------------------------------------------===//
// carry
//===----------------------------------------------------------------------===//

namespace {

struct LowerCarry : OpConversionPattern<CarryOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(CarryOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    int64_t rank = op.getCodes().getType().getRank();
    bool isRow = static_cast<int64_t>(op.getAlong()) == rank - 1;
    Value scales = bytesFromType(b, adaptor.getScales());
    Value rows;
    if (foldsOverRow(op.getFormat(), op.getCarrier()))
      rows = buildRowMaxima(b, op, scales);
    Value operand = rows ? buildOverRow(b, op, adaptor.getCodes(), scales, rows)
                         : buildElements(b, op, adaptor.getCodes(), scales);
    if (!isRow)
      operand = transposeRows(b, operand);
    operand = padLast(b, operand, getCarrierGranule(op.getCarrier()));
    if (op.getCarrier().isPacked())
      operand = packPairs(b, operand);
    else if (isa<Float6E2M3FNType>(op.getCarrier().getElementType()))
      operand = packSixes(b, operand);
    SmallVector<Value> results = {
        castTo(b, operand, op.getOperand().getType())};
    if (op.getCarrier().hasHardwareScales())
      results.push_back(bytesToType(
          b,
          padLast(b, buildHardwareScales(b, op, adaptor.getCodes(), scales),
                  kHardwareScaleGranule,
                  b.getI8IntegerAttr(static_cast<int8_t>(
                      getNeutralScale(op.getFormat().getScale().getKind())))),
          op.getSegmentScales().getType()));
    else if (op.getSegmentScales())
      results.push_back(
          castTo(b,
                 rows ? buildRowScales(b, op, adaptor.getCodes(), rows)
                      : buildSegmentScales(b, op, adaptor.getCodes(), scales,
                                           adaptor.getOuter()),
                 op.getSegmentScales().getType()));
    rewriter.replaceOp(op, results);
    return success();
  }

  /// The elements, in the shape of the codes.
  static Value buildElements(ImplicitLocOpBuilder &b, CarryOp op, Value codes,
                             Value scales) {
    FormatAttr format = op.getFormat();
    Type element = op.getCarrier().getElementType();
    bool folds = op.getCarrier().getScales() == ScalePlacement::Folded;
    // 8-bit elements are what they are.
    if (!folds && element == format.getWideType())
      return codes;
    codes = bytesFromType(b, codes);
    // Codes of e2m1 are numbers of f4E2M1FN.
    if (isa<Float4E2M1FNType>(element) &&
        format.getGrid().getKind() == GridKind::E2M1)
      return codes;
    bool isByte =
        !folds &&
        (element.isInteger(4) ||
         (isa<FloatType>(element) && element.getIntOrFloatBitWidth() <= 8));
    Type written = isByte ? Type(b.getI8Type()) : element;
    int64_t rank = op.getCodes().getType().getRank();
    SmallVector<Value> inputs = {codes};
    SmallVector<AffineMap> maps;
    if (folds) {
      inputs.push_back(scales);
      maps.push_back(
          getScaleMap(b.getContext(), rank, op.getAlong(), format, 1));
    }
    auto body = [&](ImplicitLocOpBuilder &nested,
                    ValueRange args) -> SmallVector<Value> {
      BlockArithmetic arithmetic(nested);
      if (!folds && element.isInteger(8))
        return {arithmetic.decodeUnits(args[0], format.getGrid())};
      Value value = arithmetic.decode(args[0], format);
      // Exact: canCarry has counted the bits. A NaN stays one.
      if (folds)
        value = arith::MulFOp::create(
            nested, value, arithmetic.decodeScale(args[1], format.getScale()));
      if (isByte)
        return {arithmetic.encodeCarried(value, element)};
      if (element.isInteger(8))
        return {arith::FPToSIOp::create(nested, element, value)};
      if (!element.isF32())
        value = arith::TruncFOp::create(nested, element, value);
      return {value};
    };
    Value elements = buildMappedGeneric(b, inputs, maps, written, body)[0];
    Type stored = op.getCarrier().getStorageType();
    if (!isByte || stored == written)
      return elements;
    return bytesToType(
        b, elements, cast<RankedTensorType>(elements.getType()).clone(stored));
  }

  /// The block scales of each row as bytes, the contraction last.
  static Value buildHardwareScales(ImplicitLocOpBuilder &b, CarryOp op,
                                   Value codes, Value scales) {
    FormatAttr format = op.getFormat();
    int64_t rank = op.getCodes().getType().getRank(), along = op.getAlong();
    int64_t row = along == rank - 1 ? rank - 2 : rank - 1;
    // Loops over [batch,] rows, blocks.
    SmallVector<OpFoldResult> codeSizes =
        tensor::getMixedSizes(b, b.getLoc(), codes);
    SmallVector<OpFoldResult> sizes(codeSizes.begin(),
                                    codeSizes.begin() + (rank - 2));
    sizes.push_back(codeSizes[row]);
    sizes.push_back(affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), b.getAffineSymbolExpr(0).ceilDiv(format.getBlockCols()),
        {codeSizes[along]}));
    Value init = tensor::EmptyOp::create(b, sizes, b.getI8Type());
    if (llvm::any_of(sizes, isZeroInteger))
      return init;
    SmallVector<AffineExpr> exprs;
    for (int64_t dim = 0; dim < rank; ++dim) {
      AffineExpr expr = b.getAffineDimExpr(dim == along ? rank - 1
                                           : dim == row ? rank - 2
                                                        : dim);
      if (dim == row && format.getBlockRows() == FormatAttr::kWhole)
        expr = b.getAffineConstantExpr(0);
      else if (dim == row && format.getBlockRows() > 1)
        expr = expr.floorDiv(format.getBlockRows());
      exprs.push_back(expr);
    }
    return linalg::GenericOp::create(
               b, b.getLoc(), TypeRange(init.getType()), scales, init,
               ArrayRef<AffineMap>{
                   AffineMap::get(rank, 0, exprs, b.getContext()),
                   b.getMultiDimIdentityMap(rank)},
               SmallVector<utils::IteratorType>(rank,
                                                utils::IteratorType::parallel),
               [&](OpBuilder &nested, Location loc, ValueRange args) {
                 linalg::YieldOp::create(nested, loc, args[0]);
               })
        ->getResult(0);
  }

  /// The largest byte of each row of scales (i32): the scales without the
  /// contraction.
  static Value buildRowMaxima(ImplicitLocOpBuilder &b, CarryOp op,
                              Value scales) {
    auto type = cast<RankedTensorType>(scales.getType());
    int64_t rank = type.getRank(), along = op.getAlong();
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), scales);
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::parallel);
    SmallVector<AffineExpr> exprs;
    for (int64_t dim = 0; dim < rank; ++dim)
      if (dim != along)
        exprs.push_back(b.getAffineDimExpr(dim));
    if (rank != 0) {
      sizes.erase(sizes.begin() + along);
      iterators[along] = utils::IteratorType::reduction;
    }
    Value zero = arith::ConstantOp::create(b, b.getI32IntegerAttr(0));
    Value init =
        linalg::FillOp::create(
            b, zero,
            tensor::EmptyOp::create(b, sizes, b.getI32Type()).getResult())
            ->getResult(0);
    return linalg::GenericOp::create(
               b, b.getLoc(), TypeRange(init.getType()), scales, init,
               ArrayRef<AffineMap>{
                   b.getMultiDimIdentityMap(rank),
                   AffineMap::get(rank, 0, exprs, b.getContext())},
               iterators,
               [&](OpBuilder &nested, Location loc, ValueRange args) {
                 ImplicitLocOpBuilder builder(loc, nested);
                 Value byte = BlockArithmetic(builder).rowByte(args[0]);
                 Value largest = arith::MaxUIOp::create(builder, byte, args[1]);
                 linalg::YieldOp::create(builder, largest);
               })
        ->getResult(0);
  }

  /// The map from loops over codes to what buildRowMaxima gives.
  static AffineMap getRowMap(OpBuilder &b, CarryOp op) {
    int64_t rank = op.getCodes().getType().getRank();
    AffineMap map =
        getScaleMap(b.getContext(), rank, op.getAlong(), op.getFormat(), 1);
    if (map.getNumResults() == 0)
      return map;
    return map.dropResult(op.getAlong());
  }

  /// Elements relative to the largest scale of their row. An assertion fails
  /// where the type does not have one.
  static Value buildOverRow(ImplicitLocOpBuilder &b, CarryOp op, Value codes,
                            Value scales, Value rows) {
    FormatAttr format = op.getFormat();
    auto type = cast<FloatType>(op.getCarrier().getElementType());
    ExponentWindow window = *getExponentWindow(format, type);
    std::string message = getOutsideMessage(op.getLoc(), format, type);
    int64_t rank = op.getCodes().getType().getRank();
    codes = bytesFromType(b, codes);
    AffineMap maps[] = {
        getScaleMap(b.getContext(), rank, op.getAlong(), format, 1),
        getRowMap(b, op)};
    Value bytes = buildMappedGeneric(
        b, {codes, scales, rows}, maps, b.getI8Type(),
        [&](ImplicitLocOpBuilder &nested,
            ValueRange args) -> SmallVector<Value> {
          BlockArithmetic arithmetic(nested);
          RowScale scale = arithmetic.scaleOverRow(args[1], args[2], window);
          Value isZero = arith::CmpIOp::create(
              nested, arith::CmpIPredicate::eq, args[0],
              arith::ConstantOp::create(nested, nested.getI8IntegerAttr(0)));
          Value yes =
              arith::ConstantOp::create(nested, nested.getBoolAttr(true));
          Value holds = arith::OrIOp::create(
              nested, isZero,
              arith::XOrIOp::create(nested, scale.isOutside, yes));
          cf::AssertOp::create(nested, holds, message);
          Value element = arith::MulFOp::create(
              nested, arithmetic.decode(args[0], format), scale.factor);
          return {arithmetic.encodeElement(element, type)};
        })[0];
    return bytesToType(b, bytes,
                       cast<RankedTensorType>(bytes.getType()).clone(type));
  }

  /// The scales of the rows: [batch,] 1, rows.
  static Value buildRowScales(ImplicitLocOpBuilder &b, CarryOp op, Value codes,
                              Value rows) {
    int64_t rank = op.getCodes().getType().getRank(), along = op.getAlong();
    int64_t row = along == rank - 1 ? rank - 2 : rank - 1;
    ExponentWindow window = *getExponentWindow(
        op.getFormat(), cast<FloatType>(op.getCarrier().getElementType()));
    SmallVector<OpFoldResult> codeSizes =
        tensor::getMixedSizes(b, b.getLoc(), codes);
    SmallVector<OpFoldResult> sizes(codeSizes.begin(),
                                    codeSizes.begin() + (rank - 2));
    sizes.append({b.getIndexAttr(1), codeSizes[row]});
    Value init = tensor::EmptyOp::create(b, sizes, b.getF32Type());
    if (llvm::any_of(sizes, isZeroInteger))
      return init;
    // Codes' dimensions as loops over [batch,] 1, rows.
    SmallVector<AffineExpr> dims;
    for (int64_t dim = 0; dim < rank; ++dim)
      dims.push_back(b.getAffineDimExpr(dim == along ? rank - 2
                                        : dim == row ? rank - 1
                                                     : dim));
    AffineMap map = getRowMap(b, op).replaceDimsAndSymbols(dims, {}, rank, 0);
    return linalg::GenericOp::create(
               b, b.getLoc(), TypeRange(init.getType()), rows, init,
               ArrayRef<AffineMap>{map, b.getMultiDimIdentityMap(rank)},
               SmallVector<utils::IteratorType>(rank,
                                                utils::IteratorType::parallel),
               [&](OpBuilder &nested, Location loc, ValueRange args) {
                 ImplicitLocOpBuilder builder(loc, nested);
                 Value scale =
                     BlockArithmetic(builder).rowScale(args[0], window);
                 linalg::YieldOp::create(builder, scale);
               })
        ->getResult(0);
  }

  /// The scales of the segments: [batch,] segments, rows.
  static Value buildSegmentScales(ImplicitLocOpBuilder &b, CarryOp op,
                                  Value codes, Value scales, Value outer) {
    FormatAttr format = op.getFormat();
    ScaleAttr scale = format.getScale();
    CarrierAttr carrier = op.getCarrier();
    bool folds = carrier.getScales() == ScalePlacement::Folded;
    int64_t rank = op.getCodes().getType().getRank(), along = op.getAlong();
    int64_t row = along == rank - 1 ? rank - 2 : rank - 1;
    int64_t extent = getSegmentScales(format, carrier).extent;
    // Loops over [batch,] segments, rows.
    SmallVector<OpFoldResult> codeSizes =
        tensor::getMixedSizes(b, b.getLoc(), codes);
    SmallVector<OpFoldResult> sizes(codeSizes.begin(),
                                    codeSizes.begin() + (rank - 2));
    sizes.push_back(extent == 0 ? OpFoldResult(b.getIndexAttr(1))
                                : affine::makeComposedFoldedAffineApply(
                                      b, b.getLoc(),
                                      b.getAffineSymbolExpr(0).ceilDiv(extent),
                                      {codeSizes[along]}));
    sizes.push_back(codeSizes[row]);
    Value init = tensor::EmptyOp::create(b, sizes, b.getF32Type());
    if (llvm::any_of(sizes, isZeroInteger))
      return init;
    Value from = folds ? outer : scales;
    SmallVector<AffineExpr> exprs;
    int64_t fromRank = cast<RankedTensorType>(from.getType()).getRank();
    if (fromRank != 0)
      for (int64_t dim = 0; dim < rank; ++dim) {
        AffineExpr expr = b.getAffineDimExpr(dim == along ? rank - 2
                                             : dim == row ? rank - 1
                                                          : dim);
        if (dim == along && extent == 0)
          expr = b.getAffineConstantExpr(0);
        if (dim == row && !folds && format.getBlockRows() > 1)
          expr = expr.floorDiv(format.getBlockRows());
        exprs.push_back(expr);
      }
    return linalg::GenericOp::create(
               b, b.getLoc(), TypeRange(init.getType()), from, init,
               ArrayRef<AffineMap>{
                   AffineMap::get(rank, 0, exprs, b.getContext()),
                   b.getMultiDimIdentityMap(rank)},
               SmallVector<utils::IteratorType>(rank,
                                                utils::IteratorType::parallel),
               [&](OpBuilder &nested, Location loc, ValueRange args) {
                 ImplicitLocOpBuilder builder(loc, nested);
                 Value value = args[0];
                 if (!folds)
                   value = BlockArithmetic(builder).decodeScale(value, scale);
                 linalg::YieldOp::create(builder, value);
               })
        ->getResult(0);
  }
};

//===----------------------------------------------------------------------===//
// quantize_carry
//===----------------------------------------------------------------------===//

struct LowerQuantizeCarry : OpConversionPattern<QuantizeCarryOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(QuantizeCarryOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    SmallVector<Value> replacements;
    for (unsigned i = 0; i < op.getNumDirections(); ++i) {
      int64_t along = op.getAlong()[i];
      FormatAttr format = op.getFormat(i);
      RhtAttr rht = op.getRht(i);
      RoundingAttr rounding = op.getRounding(i);
      bool seeded = op.needsSeed(i);
      if (rounding == RoundingAttr::get(op.getContext()))
        rounding = {};
      auto quantize = QuantizeOp::create(
          b,
          QuantizeOp::inferTypes(op.getInput().getType(), along, format, rht),
          adaptor.getInput(), seeded ? adaptor.getSeed() : Value(),
          seeded ? adaptor.getCounter() : Value(), along,
          seeded ? op.getSite() : 0, seeded ? op.getStreams()[i] : 0, format,
          rht, rounding);
      ResultRange direction = op.getDirection(i);
      SmallVector<Value> results;
      if (isa<CodeType>(op.getCarrier(i).getElementType())) {
        buildStorage(b, quantize, results);
      } else {
        SmallVector<Type> types = getCarriedTypes(
            quantize.getCodes().getType(), along, format, op.getCarrier(i));
        auto carry = CarryOp::create(
            b, types.front(), types.size() == 2 ? types.back() : Type(),
            quantize.getCodes(), quantize.getScales(), quantize.getOuter(),
            along, format, op.getCarrier(i));
        llvm::append_range(results, carry->getResults());
        if (direction.size() > results.size())
          results.push_back(quantize.getOuter());
      }
      for (auto [result, value] : llvm::zip(direction, results))
        replacements.push_back(castTo(b, value, result.getType()));
    }
    rewriter.replaceOp(op, replacements);
    return success();
  }

  /// Codes with the contraction last, two to a byte, and the scales in their
  /// own types.
  void buildStorage(ImplicitLocOpBuilder &b, QuantizeOp quantize,
                    SmallVectorImpl<Value> &results) const {
    int64_t rank = quantize.getCodes().getType().getRank();
    bool isRow = static_cast<int64_t>(quantize.getAlong()) == rank - 1;
    auto bytes = cast<RankedTensorType>(
        getTypeConverter()->convertType(quantize.getCodes().getType()));
    Value codes =
        UnrealizedConversionCastOp::create(b, bytes, quantize.getCodes())
            .getResult(0);
    if (!isRow)
      codes = transposeRows(b, codes);
    results.push_back(packPairs(b, padLast(b, codes, kCarrierGranule)));
    auto lastContracted = [&](Value value) {
      bool moves =
          !isRow && cast<RankedTensorType>(value.getType()).getRank() == rank;
      return moves ? transposeRows(b, value) : value;
    };
    results.push_back(lastContracted(quantize.getScales()));
    if (quantize.getOuter())
      results.push_back(lastContracted(quantize.getOuter()));
  }
};

//===----------------------------------------------------------------------===//
// carrier_matmul
//===----------------------------------------------------------------------===//

struct LowerCarrierMatmul : OpConversionPattern<CarrierMatmulOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(CarrierMatmulOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value result = buildSum(b, op, adaptor);
    SmallVector<Value> inputs = {result};
    Type element = op.getType().getElementType();
    int64_t rank = op.getType().getRank();
    SmallVector<AffineMap> maps;
    bool adds = static_cast<bool>(op.getAccumulate());
    if (adds) {
      inputs.push_back(castTo(b, adaptor.getAccumulate(),
                              cast<RankedTensorType>(result.getType())));
      maps.push_back(b.getMultiDimIdentityMap(rank));
    }
    for (Value outer : {adaptor.getLhsOuter(), adaptor.getRhsOuter()})
      if (outer) {
        inputs.push_back(outer);
        maps.push_back(AffineMap::get(rank, 0, {}, b.getContext()));
      }
    if (inputs.size() > 1 || !element.isF32())
      result = buildMappedGeneric(
          b, inputs, maps, element,
          [&](ImplicitLocOpBuilder &nested,
              ValueRange args) -> SmallVector<Value> {
            Value value = args[0];
            ValueRange outers = args.drop_front(adds ? 2 : 1);
            if (outers.size() == 1)
              value = arith::MulFOp::create(nested, value, outers[0]);
            if (outers.size() == 2)
              value = arith::MulFOp::create(
                  nested, value,
                  arith::MulFOp::create(nested, outers[0], outers[1]));
            if (adds)
              value = arith::AddFOp::create(nested, value, args[1]);
            if (!element.isF32())
              value = arith::TruncFOp::create(nested, element, value);
            return {value};
          })[0];
    rewriter.replaceOp(op, castTo(b, result, op.getType()));
    return success();
  }

  /// One loop over the contraction in ascending order, with the dot of the
  /// segment at hand and the sum of those before it as accumulators.
  static Value buildSum(ImplicitLocOpBuilder &b, CarrierMatmulOp op,
                        OpAdaptor adaptor) {
    int64_t rank = op.getType().getRank(), segment = op.getSegment();
    Type elements[] = {op.getLhsElement(), op.getRhsElement()};
    bool integer = elements[0].isInteger();
    Type dotType = integer ? Type(b.getI32Type()) : Type(b.getF32Type());
    // Bytes, where elements have at most 8 bits.
    Value lhs = bytesFromType(b, adaptor.getLhs()),
          rhs = bytesFromType(b, adaptor.getRhs());
    if (op.getCarrier().isPacked()) {
      lhs = unpackPairs(b, lhs);
      rhs = unpackPairs(b, rhs);
    } else if (isa<Float6E2M3FNType>(elements[0])) {
      lhs = unpackSixes(b, lhs);
      rhs = unpackSixes(b, rhs);
    }
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), lhs);
    OpFoldResult contracted = sizes.back();
    sizes.back() = tensor::getMixedSize(b, b.getLoc(), rhs, rank - 2);
    auto zeros = [&](Type type) -> Value {
      Value zero =
          arith::ConstantOp::create(b, cast<TypedAttr>(b.getZeroAttr(type)));
      Value empty = tensor::EmptyOp::create(b, sizes, type);
      return linalg::FillOp::create(b, zero, empty)->getResult(0);
    };
    Value sum = zeros(b.getF32Type());
    if (isZeroInteger(contracted) || llvm::any_of(sizes, isZeroInteger))
      return sum;
    Value dot = zeros(dotType);
    Value last = arith::SubIOp::create(
        b, getValueOrCreateConstantIndexOp(b, b.getLoc(), contracted),
        arith::ConstantIndexOp::create(b, 1));

    // Loops: [batch,] m, n, k.
    int64_t loops = rank + 1;
    SmallVector<AffineExpr> batch;
    if (rank == 3)
      batch.push_back(b.getAffineDimExpr(0));
    AffineExpr m = b.getAffineDimExpr(rank - 2),
               n = b.getAffineDimExpr(rank - 1), k = b.getAffineDimExpr(rank);
    auto map = [&](AffineExpr first, AffineExpr second) {
      SmallVector<AffineExpr> exprs(batch);
      exprs.append({first, second});
      return AffineMap::get(loops, 0, exprs, b.getContext());
    };
    SmallVector<Value> inputs = {lhs, rhs};
    SmallVector<AffineMap> maps = {map(m, k), map(n, k)};
    ScaleAttr stored;
    if (op.getLhsScale()) {
      AffineExpr s =
          segment == 0 ? b.getAffineConstantExpr(0) : k.floorDiv(segment);
      if (op.hasHardwareScales()) {
        // How such a scale is decoded does not depend on the rule that made it.
        ScaleKind kind = op.getHardwareScaleKind();
        stored = ScaleAttr::get(b.getContext(), kind,
                                kind == ScaleKind::E8M0 ? ScaleRule::RCeil
                                                        : ScaleRule::Nearest,
                                ScaleAttr::kNoTile, DictionaryAttr());
        maps.append({map(m, s), map(n, s)});
      } else {
        maps.append({map(s, m), map(s, n)});
      }
      inputs.append({bytesFromType(b, adaptor.getLhsScale()),
                     bytesFromType(b, adaptor.getRhsScale())});
    }
    maps.append(2, map(m, n));
    SmallVector<utils::IteratorType> iterators(loops,
                                               utils::IteratorType::parallel);
    iterators.back() = utils::IteratorType::reduction;
    auto generic = linalg::GenericOp::create(
        b, b.getLoc(), TypeRange{dot.getType(), sum.getType()}, inputs,
        ValueRange{dot, sum}, maps, iterators,
        [&](OpBuilder &nested, Location loc, ValueRange args) {
          ImplicitLocOpBuilder builder(loc, nested);
          linalg::YieldOp::create(
              builder, buildStep(builder, args, elements, stored, dotType,
                                 segment, last, /*contraction=*/rank));
        });
    return generic->getResult(1);
  }

  static SmallVector<Value> buildStep(ImplicitLocOpBuilder &b, ValueRange args,
                                      ArrayRef<Type> elements, ScaleAttr stored,
                                      Type dotType, int64_t segment, Value last,
                                      int64_t contraction) {
    bool hasScales = args.size() == 6;
    Value dot = args[args.size() - 2], sum = args.back();
    bool integer = dotType.isInteger();
    auto widen = [&](Value x, Type element) -> Value {
      if (element.isInteger(4)) {
        Value four = arith::ConstantOp::create(b, b.getI8IntegerAttr(4));
        x = arith::ShRSIOp::create(b, arith::ShLIOp::create(b, x, four), four);
      }
      if (integer)
        return arith::ExtSIOp::create(b, dotType, x);
      if (element.getIntOrFloatBitWidth() <= 8)
        return BlockArithmetic(b).decodeCarried(x, element);
      return x.getType() == dotType ? x : arith::ExtFOp::create(b, dotType, x);
    };
    Value x = widen(args[0], elements[0]), y = widen(args[1], elements[1]);
    if (integer)
      dot = arith::AddIOp::create(b, dot, arith::MulIOp::create(b, x, y));
    else
      dot = arith::AddFOp::create(b, dot, arith::MulFOp::create(b, x, y));
    // At the end of a segment it joins the sum.
    Value k = linalg::IndexOp::create(b, contraction);
    Value ends = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, k, last);
    if (segment != 0) {
      Value extent = arith::ConstantIndexOp::create(b, segment);
      Value before = arith::ConstantIndexOp::create(b, segment - 1);
      ends = arith::OrIOp::create(
          b, ends,
          arith::CmpIOp::create(b, arith::CmpIPredicate::eq,
                                arith::RemUIOp::create(b, k, extent), before));
    }
    Value number =
        integer ? arith::SIToFPOp::create(b, b.getF32Type(), dot) : dot;
    Value joined = number;
    if (hasScales) {
      Value a = args[2], w = args[3];
      if (stored) {
        a = BlockArithmetic(b).decodeScale(a, stored);
        w = BlockArithmetic(b).decodeScale(w, stored);
      }
      joined =
          math::FmaOp::create(b, number, arith::MulFOp::create(b, a, w), sum);
    }
    Value zero =
        arith::ConstantOp::create(b, cast<TypedAttr>(b.getZeroAttr(dotType)));
    return {arith::SelectOp::create(b, ends, zero, dot),
            arith::SelectOp::create(b, ends, joined, sum)};
  }
};

} // namespace

void mlir::ufp4::populateCarriersToLinalgPatterns(
    const TypeConverter &converter, RewritePatternSet &patterns) {
  patterns.add<LowerCarry, LowerQuantizeCarry, LowerCarrierMatmul>(
      converter, patterns.getContext());
}

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

/// Pads the last dimension with zeros to a multiple of `granule`.
static Value padLast(ImplicitLocOpBuilder &b, Value value, int64_t granule) {
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
  Value zero = arith::ConstantOp::create(
      b, cast<TypedAttr>(b.getZeroAttr(type.getElementType())));
  return tensor::PadOp::create(b, type.clone(shape), value, low, high, zero);
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
    operand = padLast(b, operand, kCarrierGranule);
    SmallVector<Value> results = {
        castTo(b, operand, op.getOperand().getType())};
    if (op.getSegmentScales())
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
      if (element.isInteger(8))
        return {arith::FPToSIOp::create(nested, element, value)};
      if (!element.isF32())
        value = arith::TruncFOp::create(nested, element, value);
      return {value};
    };
    return buildMappedGeneric(b, inputs, maps, element, body)[0];
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
    codes = padLast(b, codes, kCarrierGranule);
    // Pairs of neighbours.
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), codes);
    sizes[rank - 1] = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), b.getAffineSymbolExpr(0).floorDiv(2), {sizes[rank - 1]});
    auto slice = [&](int64_t first) -> Value {
      SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0)),
          strides(rank, b.getIndexAttr(1));
      offsets[rank - 1] = b.getIndexAttr(first);
      strides[rank - 1] = b.getIndexAttr(2);
      return tensor::ExtractSliceOp::create(b, codes, offsets, sizes, strides);
    };
    if (llvm::any_of(sizes, isZeroInteger))
      results.push_back(tensor::EmptyOp::create(b, sizes, b.getI8Type()));
    else
      results.push_back(buildMap(
          b, {slice(0), slice(1)}, b.getI8Type(),
          [](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
            Value four =
                arith::ConstantOp::create(nested, nested.getI8IntegerAttr(4));
            return arith::OrIOp::create(
                nested, args[0], arith::ShLIOp::create(nested, args[1], four));
          }));
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
    bool integer = op.getLhs().getType().getElementType().isInteger();
    Type dotType = integer ? Type(b.getI32Type()) : Type(b.getF32Type());
    // Bytes, where elements have 8 bits.
    Value lhs = bytesFromType(b, adaptor.getLhs()),
          rhs = bytesFromType(b, adaptor.getRhs());
    Type elements[] = {op.getLhs().getType().getElementType(),
                       op.getRhs().getType().getElementType()};
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
    if (op.getLhsScale()) {
      AffineExpr s =
          segment == 0 ? b.getAffineConstantExpr(0) : k.floorDiv(segment);
      inputs.append({adaptor.getLhsScale(), adaptor.getRhsScale()});
      maps.append({map(s, m), map(s, n)});
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
          linalg::YieldOp::create(builder, buildStep(builder, args, elements,
                                                     dotType, segment, last,
                                                     /*contraction=*/rank));
        });
    return generic->getResult(1);
  }

  static SmallVector<Value> buildStep(ImplicitLocOpBuilder &b, ValueRange args,
                                      ArrayRef<Type> elements, Type dotType,
                                      int64_t segment, Value last,
                                      int64_t contraction) {
    bool hasScales = args.size() == 6;
    Value dot = args[args.size() - 2], sum = args.back();
    bool integer = dotType.isInteger();
    auto widen = [&](Value x, Type element) -> Value {
      if (integer)
        return arith::ExtSIOp::create(b, dotType, x);
      if (element.getIntOrFloatBitWidth() == 8)
        return BlockArithmetic(b).decodeElement(x, element);
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
    if (hasScales)
      joined = math::FmaOp::create(
          b, number, arith::MulFOp::create(b, args[2], args[3]), sum);
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

//===- ScaledMatmulToLinalg.cpp - products as linalg on tensors -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilders.h"
#include "ufp4/Conversion/BlockArithmetic.h"

#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/DialectConversion.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {

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

} // namespace

void mlir::ufp4::populateScaledMatmulToLinalgPatterns(
    const TypeConverter &converter, RewritePatternSet &patterns) {
  patterns.add<LowerScaledMatmul>(converter, patterns.getContext());
}

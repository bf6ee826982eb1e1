//===- UFP4ToLinalg.cpp - lower ufp4 ops to linalg on tensors -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "LinalgBuilders.h"
#include "ufp4/Analysis/CarrierSelection.h"
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
      if (op->hasAttr(kStochasticConvertersAttr))
        reason = "stochastic rounding by converters is that of kernels alone, "
                 "into the carriers of units with scales";
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
    patterns
        .add<LowerQuantize, SplitPair, LowerRht, LowerAbsMax, LowerRandomBits,
             LowerFoldSeed, LowerRound, LowerDequantize, LowerStats,
             LowerCheckEq, LowerCheckClose, ConvertElementType, DropCodeCast>(
            converter, context);
    populateScaledMatmulToLinalgPatterns(converter, patterns);
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

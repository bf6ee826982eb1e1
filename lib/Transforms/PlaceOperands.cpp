//===- PlaceOperands.cpp - from codes to carriers -------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Analysis/CarrierSelection.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4PLACEOPERANDS
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
/// An operand of a product: codes, and how they are to lie.
struct Placement {
  int64_t along;
  FormatAttr format;
  CarrierAttr carrier;

  bool operator==(const Placement &other) const {
    return along == other.along && format == other.format &&
           carrier == other.carrier;
  }
};

/// An operand in its carrier.
struct Placed {
  Value operand, scales, outer;
};

/// An operand of a product: its lhs (1) or its rhs (0).
using Side = std::pair<Operation *, unsigned>;

/// What comes after a product and its kernel does in its place: an addition, a
/// cast to a narrower type, or the one and then the other.
struct Tail {
  /// Changes of the shape alone, from the product to what follows.
  SmallVector<Operation *, 2> views;
  /// What is added; null where nothing is.
  Value added;
  /// The addition and the cast; null where there is none.
  Operation *add = nullptr;
  Operation *cast = nullptr;

  Operation *getLast() const { return cast ? cast : add; }
};

/// The op that alone uses a value, in the same block; null where there is none.
static Operation *getOnlyUser(Value value) {
  if (!value.hasOneUse())
    return nullptr;
  Operation *user = *value.user_begin();
  return user->getBlock() == value.getDefiningOp()->getBlock() ? user : nullptr;
}

/// What `op` adds to `value`, which is of f32, element by element; null where
/// it does anything else.
static Value getOtherAddend(Operation *op, Value value) {
  Value sides[2];
  if (isa<arith::AddFOp>(op)) {
    sides[0] = op->getOperand(0);
    sides[1] = op->getOperand(1);
  } else if (auto sum = dyn_cast<linalg::LinalgOp>(op)) {
    if (op->getNumResults() != 1 ||
        sum.getNumLoops() != sum.getNumParallelLoops())
      return {};
    Block &body = op->getRegion(0).front();
    auto add = dyn_cast<arith::AddFOp>(body.front());
    if (!add || !llvm::hasNItems(body, 2) ||
        body.getTerminator()->getOperand(0) != add.getResult())
      return {};
    auto isIdentity = [&](OpOperand *operand) {
      return sum.getMatchingIndexingMap(operand).isIdentity();
    };
    if (!isIdentity(sum.getDpsInitOperand(0)))
      return {};
    for (unsigned i : {0u, 1u}) {
      auto argument = dyn_cast<BlockArgument>(add->getOperand(i));
      if (!argument || argument.getOwner() != &body)
        return {};
      OpOperand &operand = op->getOpOperand(argument.getArgNumber());
      if (!isIdentity(&operand))
        return {};
      sides[i] = operand.get();
    }
  } else {
    return {};
  }
  Value other = sides[0] == value   ? sides[1]
                : sides[1] == value ? sides[0]
                                    : Value();
  if (!other || other == value || other.getType() != value.getType() ||
      op->getResult(0).getType() != value.getType())
    return {};
  // Every kernel that reads such a value makes it: adding it apart costs less.
  if (isa_and_nonnull<arith::ConstantOp, tensor::EmptyOp, linalg::FillOp>(
          other.getDefiningOp()))
    return {};
  return other;
}

/// Whether `op` is the cast of `value`, which is of f32, to bf16 or f16, to
/// nearest even, element by element.
static bool isTruncation(Operation *op, Value value) {
  auto isPlain = [](Operation *cast) {
    auto truncate = dyn_cast<arith::TruncFOp>(cast);
    return truncate && !truncate.getRoundingmode() &&
           isa<BFloat16Type, Float16Type>(
               getElementTypeOrSelf(truncate.getType()));
  };
  if (isPlain(op))
    return true;
  auto loops = dyn_cast<linalg::LinalgOp>(op);
  if (!loops || op->getNumResults() != 1 || loops.getNumDpsInputs() != 1 ||
      loops.getDpsInputOperand(0)->get() != value ||
      loops.getNumLoops() != loops.getNumParallelLoops() ||
      !llvm::all_of(loops.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isIdentity(); }))
    return false;
  Block &body = op->getRegion(0).front();
  return llvm::hasNItems(body, 2) && isPlain(&body.front()) &&
         body.front().getOperand(0) == body.getArgument(0) &&
         body.getTerminator()->getOperand(0) == body.front().getResult(0);
}

/// `value`, of the type of the view's result, as one of the type of its source.
static Value invertView(OpBuilder &builder, Operation *view, Value value) {
  auto source = cast<RankedTensorType>(view->getOperand(0).getType());
  Location loc = view->getLoc();
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(view))
    value = tensor::CollapseShapeOp::create(builder, loc, value,
                                            expand.getReassociationIndices());
  else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(view))
    value = tensor::ExpandShapeOp::create(builder, loc, source, value,
                                          collapse.getReassociationIndices());
  if (value.getType() != source)
    value = tensor::CastOp::create(builder, loc, source, value);
  return value;
}

struct PlaceOperands : mlir::ufp4::impl::UFP4PlaceOperandsBase<PlaceOperands> {
  using Base::Base;

  void runOnOperation() override {
    placements.clear();
    placed.clear();
    SmallVector<ScaledMatmulOp> products;
    getOperation().walk([&](ScaledMatmulOp op) {
      if (op.getKernel() && *op.getKernel() != "portable" &&
          op.getCarrierAttr())
        products.push_back(op);
    });
    isPlaced.clear();
    isPlaced.insert(products.begin(), products.end());
    // How each tensor of codes is to lie, for its products.
    for (ScaledMatmulOp op : products)
      for (bool isLhs : {true, false}) {
        SmallVectorImpl<Placement> &wanted = placements[getCodes(op, isLhs)];
        Placement placement = getPlacement(op, isLhs);
        if (!llvm::is_contained(wanted, placement))
          wanted.push_back(placement);
      }
    SmallVector<Operation *> fused;
    for (auto &[codes, wanted] : placements)
      if (Operation *quantization = place(codes))
        fused.push_back(quantization);
    for (ScaledMatmulOp op : products)
      replace(op);
    for (Operation *op : fused)
      op->erase();
  }

  static Value getCodes(ScaledMatmulOp op, bool isLhs) {
    return isLhs ? op.getLhs() : op.getRhs();
  }

  static Placement getPlacement(ScaledMatmulOp op, bool isLhs) {
    FormatAttr format = isLhs ? op.getLhsFormat() : op.getRhsFormat();
    return {static_cast<int64_t>(isLhs ? op.getLhsContracting()
                                       : op.getRhsContracting()),
            format, getOperandCarrier(format, op.getCarrierAttr())};
  }

  /// Whether products that are placed are all that uses what a quantization
  /// along one dimension gives.
  bool isUsedByProductsAlone(ValueRange results) const {
    return llvm::all_of(results, [&](Value result) {
      return llvm::all_of(result.getUsers(), [&](Operation *user) {
        auto product = dyn_cast<ScaledMatmulOp>(user);
        return product && isPlaced.contains(product);
      });
    });
  }

  /// The one way in which all uses want these codes, if a quantization along
  /// `along` can write them so itself.
  const Placement *getOnlyPlacement(ValueRange results, int64_t along) const {
    auto it = placements.find(results.front());
    if (it == placements.end() || it->second.size() != 1 ||
        it->second.front().along != along || !isUsedByProductsAlone(results))
      return nullptr;
    return &it->second.front();
  }

  /// Writes these codes in carriers for all their products. Returns the
  /// quantization that nothing needs afterwards, if there is one.
  Operation *place(Value codes) {
    Operation *def = codes.getDefiningOp();
    if (auto quantize = dyn_cast_or_null<QuantizeOp>(def)) {
      if (const Placement *only =
              getOnlyPlacement(quantize->getResults(), quantize.getAlong())) {
        RoundingAttr rounding = quantize.getRoundingAttr();
        if (!rounding)
          rounding = RoundingAttr::get(&getContext());
        fuse(quantize, quantize.getInput(), quantize.getSeed(),
             quantize.getCounter(), quantize.getSite(),
             {static_cast<int64_t>(quantize.getStream())},
             {quantize.getRhtAttr()}, {rounding}, {*only},
             {quantize->getResults()});
        return quantize;
      }
    } else if (auto pair = dyn_cast_or_null<QuantizePairOp>(def)) {
      const Placement *both[2];
      for (unsigned i : {0u, 1u})
        both[i] = getOnlyPlacement(pair.getDirection(i), pair.getAlong()[i]);
      if (both[0] && both[1]) {
        // Once for both directions.
        if (codes != pair.getDirection(0).front())
          return nullptr;
        fuse(pair, pair.getInput(), pair.getSeed(), {}, pair.getSite(),
             pair.getStreams(), {pair.getRht(0), pair.getRht(1)},
             {pair.getRounding(0), pair.getRounding(1)}, {*both[0], *both[1]},
             {pair.getDirection(0), pair.getDirection(1)});
        return pair;
      }
    }
    // Codes that something else reads too, or that come from elsewhere.
    carry(codes);
    return nullptr;
  }

  /// Makes a quantization write carriers.
  void fuse(Operation *op, Value input, Value seed, Value counter, int64_t site,
            ArrayRef<int64_t> streams, ArrayRef<RhtAttr> rhts,
            ArrayRef<RoundingAttr> roundings, ArrayRef<Placement> directions,
            ArrayRef<ResultRange> results) {
    OpBuilder builder(op);
    SmallVector<int64_t> along;
    SmallVector<Attribute> formats, transforms, rounds, carriers;
    SmallVector<Type> types;
    for (auto [placement, rht, rounding] :
         llvm::zip(directions, rhts, roundings)) {
      along.push_back(placement.along);
      formats.push_back(placement.format);
      transforms.push_back(rht ? Attribute(rht) : builder.getUnitAttr());
      rounds.push_back(rounding);
      carriers.push_back(placement.carrier);
      llvm::append_range(types, QuantizeCarryOp::inferTypes(
                                    cast<RankedTensorType>(input.getType()),
                                    placement.along, placement.format, rht,
                                    placement.carrier));
    }
    auto fused = QuantizeCarryOp::create(
        builder, op->getLoc(), types, input, seed, counter, along, site,
        streams, builder.getArrayAttr(formats),
        builder.getArrayAttr(transforms), builder.getArrayAttr(rounds),
        builder.getArrayAttr(carriers));
    if (Attribute converters = op->getAttr(kStochasticConvertersAttr))
      fused->setAttr(kStochasticConvertersAttr, converters);
    for (auto [i, direction] : llvm::enumerate(results)) {
      Value codes = direction.front();
      Placed carried = makePlaced(directions[i], fused.getDirection(i));
      for (Operation *user : codes.getUsers())
        for (bool isLhs : {true, false})
          if (getCodes(cast<ScaledMatmulOp>(user), isLhs) == codes)
            placed[{user, isLhs}] = carried;
    }
    ++numFused;
  }

  static Placed makePlaced(const Placement &placement, ValueRange values) {
    Placed result{values.front(), {}, {}};
    unsigned next = 1;
    if (getSegmentScales(placement.format, placement.carrier).present)
      result.scales = values[next++];
    if (next < values.size())
      result.outer = values[next];
    return result;
  }

  /// A `ufp4.carry` in front of each product: its scales may be others than
  /// those of the next.
  void carry(Value codes) {
    for (Operation *user : codes.getUsers()) {
      auto product = dyn_cast<ScaledMatmulOp>(user);
      if (!product || !isPlaced.contains(product))
        continue;
      for (bool isLhs : {true, false})
        if (getCodes(product, isLhs) == codes &&
            !placed.contains({product, isLhs}))
          placed[{product, isLhs}] = carry(product, isLhs);
    }
  }

  Placed carry(ScaledMatmulOp product, bool isLhs) {
    // Both operands may be the same.
    if (auto it = placed.find({product, !isLhs});
        it != placed.end() && product.getLhs() == product.getRhs() &&
        getPlacement(product, true) == getPlacement(product, false))
      return it->second;
    Value codes = getCodes(product, isLhs);
    Placement placement = getPlacement(product, isLhs);
    Value scales = isLhs ? product.getLhsScale() : product.getRhsScale();
    Value outer = isLhs ? product.getLhsOuter() : product.getRhsOuter();
    OpBuilder builder(product);
    SmallVector<Type> types =
        getCarriedTypes(cast<RankedTensorType>(codes.getType()),
                        placement.along, placement.format, placement.carrier);
    auto op = CarryOp::create(builder, product.getLoc(), types.front(),
                              types.size() == 2 ? types.back() : Type(), codes,
                              scales, outer, placement.along, placement.format,
                              placement.carrier);
    ++numCarried;
    bool whole = placement.format.getScale().getTile() == ScaleAttr::kNoTile;
    return {op.getOperand(), op.getSegmentScales(), whole ? outer : Value()};
  }

  /// What the kernel does with its f32 sums, if it is all that comes of the
  /// product.
  static std::optional<Tail> findTail(ScaledMatmulOp op) {
    if (!op.getType().getElementType().isF32())
      return std::nullopt;
    Tail found;
    Value value = op.getResult();
    Operation *user = getOnlyUser(value);
    while (user &&
           isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
               user)) {
      found.views.push_back(user);
      value = user->getResult(0);
      user = getOnlyUser(value);
    }
    // The extents that a sum is expanded to are those of the product.
    bool canInvert = llvm::none_of(found.views, [](Operation *view) {
      return isa<tensor::CollapseShapeOp>(view) &&
             !cast<RankedTensorType>(view->getOperand(0).getType())
                  .hasStaticShape();
    });
    if (user && canInvert)
      found.added = getOtherAddend(user, value);
    if (found.added) {
      found.add = user;
      value = user->getResult(0);
      user = getOnlyUser(value);
    }
    if (user && isTruncation(user, value))
      found.cast = user;
    if (!found.getLast())
      return std::nullopt;
    return found;
  }

  /// An integer sum over a contraction of an extent that is not known: the run
  /// asserts what CarrierSelection relies on.
  void assertExtent(OpBuilder &builder, ScaledMatmulOp op) {
    SegmentScales segments =
        getSegmentScales(op.getLhsFormat(), getPlacement(op, true).carrier);
    int64_t dim = op.getLhsContracting();
    if (op.getLhsFormat().getScale().getKind() != ScaleKind::Int ||
        getPlacement(op, true).carrier.getScales() != ScalePlacement::Folded ||
        !segments.present || segments.extent != 0 ||
        !op.getLhs().getType().isDynamicDim(dim))
      return;
    // Codes may be padded to whole transforms; what they are of is not.
    Value extended = op.getLhs();
    if (Operation *def = extended.getDefiningOp();
        isa_and_nonnull<QuantizeOp, QuantizePairOp>(def))
      extended = def->getOperand(0);
    Location loc = op.getLoc();
    Value extent = tensor::DimOp::create(builder, loc, extended, dim);
    Value most = arith::ConstantIndexOp::create(builder, loc,
                                                kLargestIntegerContraction);
    Value fits = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sle,
                                       extent, most);
    cf::AssertOp::create(
        builder, loc, fits,
        getLocationText(loc) + "expected a contraction of at most " +
            std::to_string(kLargestIntegerContraction) +
            " elements: an integer sum without tiles may pass 2^31 beyond");
  }

  void replace(ScaledMatmulOp op) {
    const Placed &lhs = placed.at({op, true}), &rhs = placed.at({op, false});
    std::optional<Tail> tail = findTail(op);
    // All that it takes is there where the last of its ops stands.
    OpBuilder builder(tail ? tail->getLast() : op);
    SegmentScales segments =
        getSegmentScales(op.getLhsFormat(), getPlacement(op, true).carrier);
    RankedTensorType type = op.getType();
    Value added;
    if (tail && tail->added) {
      added = tail->added;
      for (Operation *view : llvm::reverse(tail->views))
        added = invertView(builder, view, added);
    }
    if (tail && tail->cast)
      type = type.clone(getElementTypeOrSelf(tail->cast->getResult(0)));
    assertExtent(builder, op);
    auto product = CarrierMatmulOp::create(
        builder, op.getLoc(), type, lhs.operand, lhs.scales, lhs.outer,
        rhs.operand, rhs.scales, rhs.outer, added,
        segments.present ? segments.extent : 0, op.getGemmAttr(),
        op.getCarrierAttr(), op.getKernelAttr());
    product->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    // Of the report, which is read off products of codes.
    product->removeDiscardableAttr(UFP4Dialect::kChosenAttr);
    ++numProducts;
    if (!tail) {
      op.replaceAllUsesWith(product.getResult());
      op.erase();
      return;
    }
    Value result = product;
    for (Operation *view : tail->views) {
      IRMapping mapping;
      mapping.map(view->getOperand(0), result);
      Operation *moved = builder.clone(*view, mapping);
      moved->getResult(0).setType(
          cast<RankedTensorType>(view->getResult(0).getType())
              .clone(type.getElementType()));
      result = moved->getResult(0);
    }
    tail->getLast()->getResult(0).replaceAllUsesWith(result);
    numAccumulated += tail->add != nullptr;
    numCast += tail->cast != nullptr;
    for (Operation *done : {tail->cast, tail->add})
      if (done)
        done->erase();
    for (Operation *view : llvm::reverse(tail->views))
      view->erase();
    op.erase();
  }

  llvm::MapVector<Value, SmallVector<Placement, 1>> placements;
  DenseMap<Side, Placed> placed;
  llvm::DenseSet<Operation *> isPlaced;
};
} // namespace

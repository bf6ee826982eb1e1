//===- OptimizeQuantization.cpp - share, pair, cancel ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Iterators.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/LoopInvariantCodeMotionUtils.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4OPTIMIZEQUANTIZATION
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

/// Quantizations, of one direction or of two.
static bool isQuantization(Operation *op) {
  return isa<QuantizeOp, QuantizePairOp>(op);
}

/// What may stand between a value and its quantization and can go where the
/// quantization goes: transposes, reshapes, slices and casts.
static bool isPreparation(Operation *op) {
  if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp,
          tensor::ExtractSliceOp, tensor::CastOp, tensor::EmptyOp,
          tensor::DimOp, arith::ConstantOp, arith::TruncFOp, arith::ExtFOp,
          linalg::TransposeOp, linalg::BroadcastOp>(op))
    return true;
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || generic.getNumReductionLoops() != 0 ||
      generic.getNumDpsInputs() != 1)
    return false;
  return llvm::all_of(*generic.getBody(), [](Operation &nested) {
    return isa<linalg::YieldOp, arith::TruncFOp, arith::ExtFOp>(nested);
  });
}

namespace {
/// Ops that are equal if written alike, as in CSE.
struct EqualOps : DenseMapInfo<Operation *> {
  static constexpr OperationEquivalence::Flags flags =
      OperationEquivalence::IgnoreLocations;
  static unsigned getHashValue(const Operation *op) {
    return OperationEquivalence::computeHash(
        const_cast<Operation *>(op), OperationEquivalence::directHashValue,
        OperationEquivalence::ignoreHashValue, flags);
  }
  static bool isEqual(const Operation *a, const Operation *b) {
    if (a == b)
      return true;
    for (const Operation *key : {a, b})
      if (key == getEmptyKey() || key == getTombstoneKey())
        return false;
    return OperationEquivalence::isEquivalentTo(
        const_cast<Operation *>(a), const_cast<Operation *>(b), flags);
  }
};

struct OptimizeQuantization
    : mlir::ufp4::impl::UFP4OptimizeQuantizationBase<OptimizeQuantization> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    if (cancelTransforms)
      cancel(rewriter);
    if (hoist)
      hoistOutOfLoops();
    DominanceInfo dominance(getOperation());
    share(rewriter, dominance);
    if (pair)
      makePairs(rewriter, dominance);
  }

  //===--------------------------------------------------------------------===//
  // Loops
  //===--------------------------------------------------------------------===//

  /// Moves quantizations that are the same in every iteration, and what
  /// prepares their operands, in front of their loop. One that draws bits has a
  /// seed that depends on the iteration and stays.
  void hoistOutOfLoops() {
    // Inner loops first: what leaves them may leave the outer ones too.
    getOperation().walk([&](LoopLikeOpInterface loop) {
      // Ops that can leave the loop with all that they are made of in it, and
      // of those the ones that a quantization needs.
      DenseSet<Operation *> movable, moving;
      for (Region *region : loop.getLoopRegions())
        for (Operation &op : region->getOps())
          if (canLeave(loop, &op, movable)) {
            movable.insert(&op);
            if (isQuantization(&op))
              collectChain(loop, &op, moving);
          }
      moveLoopInvariantCode(
          loop.getLoopRegions(),
          [&](Value value, Region *) {
            return loop.isDefinedOutsideOfLoop(value);
          },
          [&](Operation *op, Region *) { return moving.contains(op); },
          [&](Operation *op, Region *) {
            numHoisted += isQuantization(op);
            loop.moveOutOfLoop(op);
          });
    });
  }

  /// Given those of the ops before it that can leave the loop, whether it can.
  static bool canLeave(LoopLikeOpInterface loop, Operation *op,
                       const DenseSet<Operation *> &movable) {
    return (isQuantization(op) || isPreparation(op)) &&
           isMemoryEffectFree(op) && isSpeculatable(op) &&
           llvm::all_of(op->getOperands(), [&](Value operand) {
             return loop.isDefinedOutsideOfLoop(operand) ||
                    movable.contains(operand.getDefiningOp());
           });
  }

  static void collectChain(LoopLikeOpInterface loop, Operation *op,
                           DenseSet<Operation *> &moving) {
    SmallVector<Operation *> work = {op};
    while (!work.empty()) {
      Operation *next = work.pop_back_val();
      if (!moving.insert(next).second)
        continue;
      for (Value operand : next->getOperands())
        if (!loop.isDefinedOutsideOfLoop(operand))
          work.push_back(operand.getDefiningOp());
    }
  }

  //===--------------------------------------------------------------------===//
  // Sharing
  //===--------------------------------------------------------------------===//

  /// Replaces quantizations by equal ones that dominate them. What prepares
  /// their operands is shared first, so that what is made of one value in two
  /// places is one value.
  void share(IRRewriter &rewriter, DominanceInfo &dominance) {
    DenseSet<Operation *> preparing;
    SmallVector<Operation *> work;
    getOperation().walk([&](Operation *op) {
      if (isQuantization(op))
        work.push_back(op);
    });
    while (!work.empty())
      for (Value operand : work.pop_back_val()->getOperands())
        if (Operation *def = operand.getDefiningOp();
            def && isPreparation(def) && isMemoryEffectFree(def) &&
            preparing.insert(def).second)
          work.push_back(def);

    // The first op of each kind in each block. Blocks come after those that
    // dominate them, so that an equal op that an op may use is in the table.
    DenseMap<Block *, DenseSet<Operation *, EqualOps>> known;
    SmallVector<Operation *> replaced;
    getOperation().walk<WalkOrder::PreOrder, ForwardDominanceIterator<>>(
        [&](Operation *op) {
          if (!isQuantization(op) && !preparing.contains(op))
            return;
          if (Operation *same = findDominating(dominance, known, op)) {
            numShared += isQuantization(op);
            rewriter.replaceAllUsesWith(op->getResults(), same->getResults());
            replaced.push_back(op);
            return;
          }
          known[op->getBlock()].insert(op);
        });
    for (Operation *op : llvm::reverse(replaced))
      rewriter.eraseOp(op);
  }

  /// An equal op in the op's block, in the blocks that dominate it, or around
  /// those, up to the function.
  static Operation *
  findDominating(DominanceInfo &dominance,
                 DenseMap<Block *, DenseSet<Operation *, EqualOps>> &known,
                 Operation *op) {
    Block *block = op->getBlock();
    while (block) {
      if (auto table = known.find(block); table != known.end())
        if (auto it = table->second.find(op); it != table->second.end())
          return *it;
      Region *region = block->getParent();
      Operation *parent = region->getParentOp();
      if (!region->hasOneBlock() && dominance.hasSSADominance(region))
        if (auto *node = dominance.getNode(block); node && node->getIDom()) {
          block = node->getIDom()->getBlock();
          continue;
        }
      block = parent->hasTrait<OpTrait::IsIsolatedFromAbove>()
                  ? nullptr
                  : parent->getBlock();
    }
    return nullptr;
  }

  //===--------------------------------------------------------------------===//
  // Pairs
  //===--------------------------------------------------------------------===//

  /// Two quantizations of one value and block along different dimensions, `a`
  /// before `b`, whose bits come from one site or from none.
  static bool canPair(DominanceInfo &dominance, QuantizeOp a, QuantizeOp b) {
    if (a.getAlong() == b.getAlong() || a.getCounter() || b.getCounter())
      return false;
    if (a.getSeed() && b.getSeed() &&
        (a.getSeed() != b.getSeed() || a.getSite() != b.getSite()))
      return false;
    // The pair stands where the first stands: its seed must be there.
    Value seed = a.getSeed() ? a.getSeed() : b.getSeed();
    return !seed || dominance.properlyDominates(seed, a);
  }

  void makePairs(IRRewriter &rewriter, DominanceInfo &dominance) {
    // Those without a partner yet, of each value in each block.
    llvm::MapVector<std::pair<Value, Block *>, SmallVector<QuantizeOp>> single;
    SmallVector<std::pair<QuantizeOp, QuantizeOp>> pairs;
    getOperation().walk([&](QuantizeOp op) {
      SmallVector<QuantizeOp> &others = single[{op.getInput(), op->getBlock()}];
      // A value that is quantized in more ways than this has no use for one
      // more pair; the bound keeps the search linear.
      size_t first = others.size() > 16 ? others.size() - 16 : 0;
      for (size_t i = first; i < others.size(); ++i) {
        if (!canPair(dominance, others[i], op))
          continue;
        pairs.emplace_back(others[i], op);
        others.erase(others.begin() + i);
        return;
      }
      others.push_back(op);
    });
    for (auto [a, b] : pairs) {
      makePair(rewriter, a, b);
      ++numPaired;
    }
  }

  /// `a` stands before `b`.
  static void makePair(IRRewriter &rewriter, QuantizeOp a, QuantizeOp b) {
    QuantizeOp ops[2] = {a, b};
    SmallVector<int64_t> along, streams;
    SmallVector<Attribute> formats, rhts, roundings;
    SmallVector<Type> types;
    Value seed;
    int64_t site = 0;
    for (QuantizeOp op : ops) {
      along.push_back(op.getAlong());
      streams.push_back(op.getStream());
      formats.push_back(op.getFormat());
      rhts.push_back(op.getRhtAttr() ? Attribute(op.getRhtAttr())
                                     : rewriter.getUnitAttr());
      roundings.push_back(op.getRoundingAttr()
                              ? op.getRoundingAttr()
                              : RoundingAttr::get(rewriter.getContext()));
      llvm::append_range(types, op->getResultTypes());
      if (op.getSeed()) {
        seed = op.getSeed();
        site = op.getSite();
      }
    }
    rewriter.setInsertionPoint(a);
    auto both = QuantizePairOp::create(
        rewriter, rewriter.getFusedLoc({a.getLoc(), b.getLoc()}), types,
        a.getInput(), seed, rewriter.getDenseI64ArrayAttr(along), site,
        rewriter.getDenseI64ArrayAttr(streams), rewriter.getArrayAttr(formats),
        rewriter.getArrayAttr(rhts), rewriter.getArrayAttr(roundings));
    rewriter.replaceOp(a, both.getDirection(0));
    rewriter.replaceOp(b, both.getDirection(1));
  }

  /// rht inverse (rht x) and rht (rht inverse x) are x up to rounding.
  void cancel(IRRewriter &rewriter) {
    SmallVector<RhtOp> transforms;
    llvm::SetVector<Operation *> cancelled;
    getOperation().walk([&](RhtOp op) { transforms.push_back(op); });
    for (RhtOp outer : transforms) {
      auto inner = outer.getInput().getDefiningOp<RhtOp>();
      if (cancelled.contains(outer) || !inner || inner == outer ||
          inner.getInverse() == outer.getInverse() ||
          inner.getAlong() != outer.getAlong() ||
          inner.getRht() != outer.getRht() ||
          inner.getSeed() != outer.getSeed() ||
          inner.getSite() != outer.getSite() ||
          inner.getRht().getRoundToBF16() ||
          inner.getInput().getType() != outer.getType())
        continue;
      rewriter.replaceOp(outer, inner.getInput());
      cancelled.insert(inner);
      ++numCancelled;
    }
    // Not before: the walk may come to the inner transform later.
    for (Operation *inner : cancelled)
      if (inner->use_empty())
        rewriter.eraseOp(inner);
  }
};
} // namespace

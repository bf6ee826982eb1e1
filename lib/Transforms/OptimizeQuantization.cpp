//===- OptimizeQuantization.cpp - share, pair, cancel ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/Dominance.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4OPTIMIZEQUANTIZATION
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
struct OptimizeQuantization
    : mlir::ufp4::impl::UFP4OptimizeQuantizationBase<OptimizeQuantization> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    DominanceInfo dominance(getOperation());
    if (cancelTransforms)
      cancel(rewriter);

    // Quantizations of each value, in the order of the walk: an op that
    // dominates another comes before it.
    llvm::MapVector<Value, SmallVector<QuantizeOp>> byInput;
    SmallVector<QuantizeOp> all;
    getOperation().walk([&](QuantizeOp op) { all.push_back(op); });
    for (QuantizeOp op : all) {
      SmallVector<QuantizeOp> &others = byInput[op.getInput()];
      auto same = llvm::find_if(others, [&](QuantizeOp other) {
        return isEqual(op, other) && dominance.dominates(other, op);
      });
      if (same == others.end()) {
        others.push_back(op);
        continue;
      }
      rewriter.replaceOp(op, *same);
      ++numShared;
    }
    if (!pair)
      return;
    for (auto &[input, ops] : byInput)
      makePairs(rewriter, dominance, ops);
  }

  static bool isEqual(QuantizeOp a, QuantizeOp b) {
    return a->getAttrDictionary() == b->getAttrDictionary() &&
           a.getSeed() == b.getSeed() && a.getCounter() == b.getCounter() &&
           a->getResultTypes() == b->getResultTypes();
  }

  /// Two quantizations of one block along different dimensions, whose bits come
  /// from one site or from none.
  static bool canPair(DominanceInfo &dominance, QuantizeOp a, QuantizeOp b) {
    if (a->getBlock() != b->getBlock() || a.getAlong() == b.getAlong() ||
        a.getCounter() || b.getCounter())
      return false;
    if (a.getSeed() && b.getSeed() &&
        (a.getSeed() != b.getSeed() || a.getSite() != b.getSite()))
      return false;
    // The pair stands where the first stands: its seed must be there.
    Operation *first = a->isBeforeInBlock(b) ? a : b;
    Value seed = a.getSeed() ? a.getSeed() : b.getSeed();
    return !seed || dominance.properlyDominates(seed, first);
  }

  void makePairs(IRRewriter &rewriter, DominanceInfo &dominance,
                 ArrayRef<QuantizeOp> ops) {
    SmallVector<bool> used(ops.size());
    for (size_t i = 0; i < ops.size(); ++i) {
      for (size_t j = i + 1; j < ops.size() && !used[i]; ++j) {
        if (used[j] || !canPair(dominance, ops[i], ops[j]))
          continue;
        used[i] = used[j] = true;
        makePair(rewriter, ops[i], ops[j]);
        ++numPaired;
      }
    }
  }

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
    rewriter.setInsertionPoint(a->isBeforeInBlock(b) ? a : b);
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

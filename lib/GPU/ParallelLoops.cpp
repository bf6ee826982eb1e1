//===- ParallelLoops.cpp - linalg on buffers to parallel loops ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/GPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4PARALLELLOOPS
#include "ufp4/GPU/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

/// The value that is a buffer of its own and that `value` is a view of.
static Value getBuffer(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

/// Parallel dimensions first, in their order; then reductions, in theirs.
static FailureOr<linalg::LinalgOp> putParallelFirst(RewriterBase &rewriter,
                                                    linalg::LinalgOp op) {
  SmallVector<unsigned> order, reductions;
  for (auto [dim, kind] : llvm::enumerate(op.getIteratorTypesArray()))
    (linalg::isParallelIterator(kind) ? order : reductions).push_back(dim);
  llvm::append_range(order, reductions);
  if (llvm::is_sorted(order))
    return op;
  auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
  if (!generic) {
    FailureOr<linalg::GenericOp> general =
        linalg::generalizeNamedOp(rewriter, op);
    if (failed(general))
      return failure();
    generic = *general;
  }
  FailureOr<linalg::GenericOp> interchanged =
      linalg::interchangeGenericOp(rewriter, generic, order);
  if (failed(interchanged))
    return failure();
  return cast<linalg::LinalgOp>(interchanged->getOperation());
}

/// The loops that hold nothing but the next, from `outer` inwards.
static SmallVector<scf::ForOp> getNest(scf::ForOp outer) {
  SmallVector<scf::ForOp> nest = {outer};
  while (true) {
    Block &body = *nest.back().getBody();
    auto inner = dyn_cast<scf::ForOp>(body.front());
    if (!inner || std::next(body.begin(), 2) != body.end())
      return nest;
    nest.push_back(inner);
  }
}

/// True where the buffer is known to be no other than what `value` names: an
/// allocation, a constant, what a function was handed or a call has returned.
static bool isNamed(Value value) {
  if (Operation *def = value.getDefiningOp())
    return isa<memref::AllocOp, memref::GetGlobalOp, func::CallOp>(def);
  return isa<FunctionOpInterface>(value.getParentBlock()->getParentOp());
}

/// Carries what the loops load, change and store at one place through their
/// iterations. Nothing else in them may touch the buffer it lies in, which must
/// be the function's own: no other value is that buffer then.
static bool carry(RewriterBase &rewriter, SmallVector<scf::ForOp> nest) {
  Block *body = nest.back().getBody();
  memref::StoreOp store;
  for (Operation &op : *body)
    if (auto found = dyn_cast<memref::StoreOp>(op)) {
      if (store)
        return false;
      store = found;
    }
  auto isOutside = [&](Value value) {
    return nest.front().isDefinedOutsideOfLoop(value);
  };
  if (!store || !llvm::all_of(store->getOperands().drop_front(), isOutside))
    return false;
  Value buffer = getBuffer(store.getMemRef());
  if (!buffer.getDefiningOp<memref::AllocOp>())
    return false;
  memref::LoadOp load;
  bool isAlone = true;
  body->walk([&](Operation *op) {
    if (op == store || isMemoryEffectFree(op))
      return;
    auto found = dyn_cast<memref::LoadOp>(op);
    if (!found)
      isAlone &= op->hasTrait<OpTrait::HasRecursiveMemoryEffects>();
    else if (Value other = getBuffer(found.getMemRef()); other != buffer)
      isAlone &= isNamed(other);
    else if (load || op->getBlock() != body || !op->isBeforeInBlock(store) ||
             found.getMemRef() != store.getMemRef() ||
             found.getIndices() != store.getIndices())
      isAlone = false;
    else
      load = found;
  });
  if (!isAlone || !load)
    return false;
  for (scf::ForOp loop : nest)
    if (loop.getNumResults() != 0)
      return false;

  rewriter.setInsertionPoint(nest.front());
  Value carried = memref::LoadOp::create(rewriter, load.getLoc(),
                                         load.getMemRef(), load.getIndices());
  rewriter.setInsertionPointAfter(nest.front());
  memref::StoreOp after = memref::StoreOp::create(
      rewriter, store.getLoc(), carried, store.getMemRef(), store.getIndices());
  // From the outermost inwards, as each is made anew.
  Value result;
  for (unsigned i = 0; i < nest.size(); ++i) {
    scf::ForOp loop = nest[i];
    Value yielded = i + 1 == nest.size() ? store.getValueToStore() : carried;
    FailureOr<LoopLikeOpInterface> replaced = loop.replaceWithAdditionalYields(
        rewriter, carried, /*replaceInitOperandUsesInLoop=*/false,
        [&](OpBuilder &, Location, ArrayRef<BlockArgument>) {
          return SmallVector<Value>{yielded};
        });
    auto made = cast<scf::ForOp>(replaced->getOperation());
    if (i == 0)
      result = made.getResult(0);
    else
      cast<scf::YieldOp>(nest[i - 1].getBody()->getTerminator())
          .setOperand(0, made.getResult(0));
    nest[i] = made;
    carried = made.getRegionIterArg(0);
    if (i + 1 == nest.size()) {
      rewriter.replaceOp(load, carried);
      rewriter.eraseOp(store);
    } else {
      nest[i + 1] = cast<scf::ForOp>(made.getBody()->front());
    }
  }
  after.getValueMutable().assign(result);
  return true;
}

/// Has accesses name loops' indices where the map that linalg puts between is
/// none.
static void dropIdentities(Operation *loop) {
  SmallVector<affine::AffineApplyOp> applies;
  loop->walk([&](affine::AffineApplyOp op) {
    if (op.getAffineMap().isIdentity() && op.getNumOperands() == 1)
      applies.push_back(op);
  });
  for (affine::AffineApplyOp op : applies) {
    op.replaceAllUsesWith(op->getOperand(0));
    op->erase();
  }
}

namespace {
struct ParallelLoops : mlir::ufp4::impl::UFP4ParallelLoopsBase<ParallelLoops> {
  using Base::Base;

  /// Copies between buffers without gaps are the host's to ask for; others
  /// become loops.
  void structureCopies() {
    SmallVector<memref::CopyOp> copies;
    getOperation().walk([&](memref::CopyOp op) { copies.push_back(op); });
    for (memref::CopyOp op : copies) {
      auto from = dyn_cast<MemRefType>(op.getSource().getType());
      auto to = dyn_cast<MemRefType>(op.getTarget().getType());
      if (!from || !to ||
          (from.getLayout().isIdentity() && to.getLayout().isIdentity()))
        continue;
      OpBuilder builder(op);
      linalg::CopyOp::create(builder, op.getLoc(), op.getSource(),
                             op.getTarget());
      op->erase();
    }
  }

  /// Bufferization casts a part of a buffer to a buffer without gaps where the
  /// strides of both are dynamic. The loops would read its strides, but kernels
  /// that take bare pointers compute them from the extents: they get a copy.
  void closeGaps() {
    SmallVector<memref::CastOp> casts;
    getOperation().walk([&](memref::CastOp op) { casts.push_back(op); });
    for (memref::CastOp op : casts) {
      auto from = dyn_cast<MemRefType>(op.getSource().getType());
      auto to = dyn_cast<MemRefType>(op.getType());
      SmallVector<int64_t> strides;
      int64_t offset;
      if (!from || !to || from.getLayout().isIdentity() ||
          !to.getLayout().isIdentity() ||
          failed(to.getStridesAndOffset(strides, offset)) ||
          llvm::none_of(strides, ShapedType::isDynamic))
        continue;
      OpBuilder builder(op);
      SmallVector<Value> sizes;
      for (int64_t dim = 0; dim < to.getRank(); ++dim)
        if (to.isDynamicDim(dim))
          sizes.push_back(
              memref::DimOp::create(builder, op.getLoc(), op.getSource(), dim));
      Value whole = memref::AllocOp::create(builder, op.getLoc(), to, sizes);
      memref::CopyOp::create(builder, op.getLoc(), op.getSource(), whole);
      op.replaceAllUsesWith(whole);
      op.erase();
    }
  }

  void runOnOperation() override {
    closeGaps();
    structureCopies();
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics())
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      rewriter.setInsertionPoint(op);
      Location loc = op.getLoc();
      FailureOr<linalg::LinalgOp> ordered = putParallelFirst(rewriter, op);
      FailureOr<linalg::LinalgLoops> loops = failure();
      if (succeeded(ordered)) {
        rewriter.setInsertionPoint(*ordered);
        loops = linalg::linalgOpToParallelLoops(rewriter, *ordered);
      }
      if (failed(loops)) {
        emitError(loc) << "expected a structured op that becomes loops, but "
                          "got one whose indices no loop can compute";
        return signalPassFailure();
      }
      rewriter.eraseOp(*ordered);
      ++numLoops;
      if (!loops->empty())
        dropIdentities(loops->front());
      for (Operation *loop : *loops)
        if (auto sequential = dyn_cast<scf::ForOp>(loop)) {
          if (carry(rewriter, getNest(sequential)))
            ++numCarried;
          break;
        }
    }
  }
};
} // namespace

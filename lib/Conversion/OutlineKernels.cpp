//===- OutlineKernels.cpp - move structured ops into shared kernels -------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "KernelTable.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4OUTLINEKERNELS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {

struct OutlineKernels
    : mlir::ufp4::impl::UFP4OutlineKernelsBase<OutlineKernels> {
  using Base::Base;

  /// Constants that a region uses move into it: a kernel that takes them as
  /// arguments could not fold them.
  static void sinkConstants(Operation *op) {
    if (op->getNumRegions() == 0)
      return;
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    OpBuilder builder(op->getContext());
    for (Value value : captured) {
      Operation *def = value.getDefiningOp();
      if (!def || !def->hasTrait<OpTrait::ConstantLike>())
        continue;
      builder.setInsertionPointToStart(&op->getRegion(0).front());
      Value copy = builder.clone(*def)->getResult(0);
      value.replaceUsesWithIf(copy, [&](OpOperand &use) {
        return op->isProperAncestor(use.getOwner());
      });
    }
  }

  /// Quantizations, transforms, statistics and scaled matmuls on tensors;
  /// structured ops on buffers.
  static bool shouldOutline(Operation *op) {
    if (isa<QuantizeOp, RhtOp, ScaledMatmulOp, StatsOp, CarryOp,
            QuantizeCarryOp, CarrierMatmulOp>(op))
      return true;
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    return linalgOp && linalgOp.hasPureBufferSemantics() &&
           op->getNumResults() == 0;
  }

  /// A kernel quantizes one direction: with that, the sites of a layer shape
  /// share their kernels.
  void splitPairs() {
    SmallVector<QuantizePairOp> pairs;
    getOperation().walk([&](QuantizePairOp op) { pairs.push_back(op); });
    for (QuantizePairOp op : pairs) {
      OpBuilder builder(op);
      op->replaceAllUsesWith(op.split(builder, op.getInput(), op.getSeed()));
      op->erase();
    }
  }

  /// Copies as linalg ops: they become kernels of loops like all others, and
  /// need no runtime function.
  void structureCopies() {
    SmallVector<memref::CopyOp> copies;
    getOperation().walk([&](memref::CopyOp op) { copies.push_back(op); });
    for (memref::CopyOp op : copies) {
      if (!isa<MemRefType>(op.getSource().getType()) ||
          !isa<MemRefType>(op.getTarget().getType()))
        continue;
      OpBuilder builder(op);
      linalg::CopyOp::create(builder, op.getLoc(), op.getSource(),
                             op.getTarget());
      op->erase();
    }
  }

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    auto insert = [&](func::FuncOp function) { symbols.insert(function); };
    KernelTable kernels(small, insert);
    splitPairs();
    structureCopies();
    SmallVector<Operation *> found;
    getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
      // A kernel can be called from where its symbol is seen.
      if (op != getOperation() && (op->hasAttr(UFP4Dialect::kKernelAttr) ||
                                   op->hasTrait<OpTrait::SymbolTable>()))
        return WalkResult::skip();
      if (!shouldOutline(op))
        return WalkResult::advance();
      // What is in the op's region goes with it.
      found.push_back(op);
      return WalkResult::skip();
    });
    OpBuilder builder(&getContext());
    for (Operation *op : found) {
      SmallVector<Operation *, 2> ops;
      if (Operation *counter = makeSiteless(op))
        ops.push_back(counter);
      ops.push_back(op);
      sinkConstants(op);
      KernelTable::Use use = kernels.get(ops);
      if (use.isNew)
        ++numKernels;
      builder.setInsertionPoint(op);
      auto call = func::CallOp::create(builder, op->getLoc(), use.function,
                                       use.operands);
      op->replaceAllUsesWith(call);
      for (Operation *outlined : llvm::reverse(ops))
        outlined->erase();
      ++numOutlined;
    }
  }
};
} // namespace

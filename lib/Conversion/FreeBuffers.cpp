//===- FreeBuffers.cpp - free buffers after their last use ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4FREEBUFFERS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

/// The value that is a buffer of its own and that `value` is a view of.
static Value getBuffer(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

/// True where the value is a buffer that its function allocated or was handed.
static bool isOwned(Value value) {
  return isa_and_nonnull<memref::AllocOp, func::CallOp>(value.getDefiningOp());
}

/// True where `op` gives what it takes to another value or place.
static bool passesOn(Operation *op) {
  return op->hasTrait<OpTrait::IsTerminator>();
}

namespace {
struct FreeBuffers : mlir::ufp4::impl::UFP4FreeBuffersBase<FreeBuffers> {
  using Base::Base;

  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isExternal())
        continue;
      function.walk([&](func::ReturnOp op) { ownReturned(op); });
      SmallVector<Value> buffers;
      function.walk([&](Operation *op) {
        if (isa<memref::AllocOp, func::CallOp>(op))
          for (Value result : op->getResults())
            if (isa<MemRefType>(result.getType()))
              buffers.push_back(result);
      });
      for (Value buffer : buffers)
        freeAfterLastUse(buffer);
    }
  }

  /// Makes each returned memref a buffer of its own.
  void ownReturned(func::ReturnOp op) {
    OpBuilder builder(op);
    llvm::SmallDenseSet<Value> returned;
    for (OpOperand &operand : op->getOpOperands()) {
      auto type = dyn_cast<MemRefType>(operand.get().getType());
      if (!type)
        continue;
      Value buffer = getBuffer(operand.get());
      if (isOwned(buffer) && returned.insert(buffer).second &&
          buffer.getParentBlock() == op->getBlock())
        continue;
      SmallVector<Value> sizes;
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        if (type.isDynamicDim(dim))
          sizes.push_back(
              memref::DimOp::create(builder, op.getLoc(), operand.get(), dim));
      Value copy = memref::AllocOp::create(
          builder, op.getLoc(),
          MemRefType::get(type.getShape(), type.getElementType()), sizes);
      memref::CopyOp::create(builder, op.getLoc(), operand.get(), copy);
      if (copy.getType() != type)
        copy = memref::CastOp::create(builder, op.getLoc(), type, copy);
      operand.set(copy);
      ++numCloned;
    }
  }

  void freeAfterLastUse(Value buffer) {
    Block *block = buffer.getParentBlock();
    Operation *last = buffer.getDefiningOp();
    SmallVector<Value> aliases = {buffer};
    while (!aliases.empty()) {
      Value alias = aliases.pop_back_val();
      for (Operation *user : alias.getUsers()) {
        auto store = dyn_cast<memref::StoreOp>(user);
        if (passesOn(user) || isa<memref::DeallocOp, memref::ReallocOp>(user) ||
            (store && store.getValueToStore() == alias))
          return;
        Operation *ancestor = block->findAncestorOpInBlock(*user);
        if (!ancestor)
          return;
        // What takes the buffer may hand it out again: a view, a choice, a
        // loop's accumulator. Calls alone give buffers of their own.
        if (!isa<func::CallOp>(user))
          for (Value result : user->getResults())
            if (isa<BaseMemRefType>(result.getType()))
              aliases.push_back(result);
        if (last->isBeforeInBlock(ancestor))
          last = ancestor;
      }
    }
    OpBuilder builder(&getContext());
    builder.setInsertionPointAfter(last);
    memref::DeallocOp::create(builder, buffer.getLoc(), buffer);
    ++numFreed;
  }
};
} // namespace

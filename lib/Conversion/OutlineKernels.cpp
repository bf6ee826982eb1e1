//===- OutlineKernels.cpp - move structured ops into shared kernels -------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4OUTLINEKERNELS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {

/// A kernel: its function and the op that it was made from, whose structure
/// stands for all that share it.
struct Kernel {
  Operation *body;
  func::FuncOp function;
  SmallVector<Value> captures;
};

struct OutlineKernels
    : mlir::ufp4::impl::UFP4OutlineKernelsBase<OutlineKernels> {
  using Base::Base;

  /// Values that the op uses: operands, then what its region captures, in the
  /// order of first use.
  static SmallVector<Value> getUsedValues(Operation *op) {
    llvm::SetVector<Value> values(op->operand_begin(), op->operand_end());
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    values.insert(captured.begin(), captured.end());
    return values.takeVector();
  }

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

  /// True where the op surely takes fewer than `small` steps: iterations of a
  /// structured op, multiplications of a matmul, elements of a quantization,
  /// a transform or statistics, each of which takes about a dozen.
  bool isSmall(Operation *op) {
    SmallVector<int64_t> factors;
    auto append = [&](Value value) {
      llvm::append_range(factors, cast<ShapedType>(value.getType()).getShape());
    };
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
      factors = linalgOp.getStaticLoopRanges();
    } else if (auto quantize = dyn_cast<QuantizeOp>(op)) {
      append(quantize.getInput());
      factors.push_back(12);
    } else if (auto matmul = dyn_cast<ScaledMatmulOp>(op)) {
      append(matmul.getResult());
      factors.push_back(
          matmul.getLhs().getType().getDimSize(matmul.getLhsContracting()));
    } else if (isa<RhtOp, StatsOp>(op)) {
      append(op->getOperand(0));
      factors.push_back(12);
    }
    int64_t steps = 1;
    for (int64_t factor : factors) {
      if (ShapedType::isDynamic(factor) ||
          llvm::MulOverflow(steps, factor, steps))
        return false;
    }
    return steps < small;
  }

  /// Hash of all but the identity of operands and captures.
  static llvm::hash_code getHash(Operation *op, ArrayRef<Value> values) {
    llvm::hash_code hash = OperationEquivalence::computeHash(
        op, OperationEquivalence::ignoreHashValue,
        OperationEquivalence::ignoreHashValue,
        OperationEquivalence::IgnoreLocations);
    for (Value value : values)
      hash = llvm::hash_combine(hash, value.getType());
    op->walk([&](Operation *nested) {
      hash = llvm::hash_combine(hash, nested->getName(),
                                nested->getRawDictionaryAttrs(),
                                nested->hashProperties());
    });
    return hash;
  }

  /// True where `b` is `a` with `aValues[i]` replaced by `bValues[i]`.
  static bool isEquivalent(Operation *a, ArrayRef<Value> aValues, Operation *b,
                           ArrayRef<Value> bValues) {
    if (aValues.size() != bValues.size())
      return false;
    DenseMap<Value, Value> outer;
    for (auto [left, right] : llvm::zip(aValues, bValues)) {
      if (left.getType() != right.getType())
        return false;
      outer[left] = right;
    }
    DenseMap<Value, Value> inner;
    return OperationEquivalence::isEquivalentTo(
        a, b,
        [&](Value left, Value right) -> LogicalResult {
          if (auto it = inner.find(left); it != inner.end())
            return success(it->second == right);
          auto it = outer.find(left);
          return success(it != outer.end() && it->second == right);
        },
        [&](Value left, Value right) { inner[left] = right; },
        OperationEquivalence::IgnoreLocations);
  }

  Kernel makeKernel(Operation *op, ArrayRef<Value> values,
                    SymbolTable &symbols) {
    StringRef name = op->getName().stripDialect();
    SmallVector<Type> types = llvm::map_to_vector(
        values, [](Value value) { return value.getType(); });
    OpBuilder builder(&getContext());
    auto function = func::FuncOp::create(
        op->getLoc(), ("kernel_" + name + "_" + Twine(kernelCount++)).str(),
        builder.getFunctionType(types, op->getResultTypes()));
    function.setPrivate();
    symbols.insert(function);
    Block *entry = function.addEntryBlock();
    function->setAttr(UFP4Dialect::kKernelAttr, builder.getUnitAttr());
    if (isSmall(op))
      function->setAttr(UFP4Dialect::kSmallAttr, builder.getUnitAttr());
    builder.setInsertionPointToStart(entry);
    IRMapping mapping;
    mapping.map(values, entry->getArguments());
    Operation *body = builder.clone(*op, mapping);
    func::ReturnOp::create(builder, op->getLoc(), body->getResults());
    ++numKernels;
    return {body, function,
            SmallVector<Value>(entry->args_begin(), entry->args_end())};
  }

  /// Quantizations, transforms, statistics and scaled matmuls on tensors;
  /// structured ops on buffers.
  static bool shouldOutline(Operation *op) {
    if (isa<QuantizeOp, RhtOp, ScaledMatmulOp, StatsOp>(op))
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

  /// Turns what names the site into operands, or drops it where nothing
  /// depends on it, so that the op equals that of other sites.
  static void makeSiteless(Operation *op) {
    if (auto matmul = dyn_cast<ScaledMatmulOp>(op)) {
      matmul.removeGemmAttr();
      return;
    }
    auto quantize = dyn_cast<QuantizeOp>(op);
    if (!quantize || !quantize.needsSeed() || quantize.getCounter())
      return;
    OpBuilder builder(op);
    auto type = RankedTensorType::get({2}, builder.getI64Type());
    int64_t words[] = {static_cast<int64_t>(quantize.getSite()),
                       static_cast<int64_t>(quantize.getStream())};
    quantize.getCounterMutable().assign(arith::ConstantOp::create(
        builder, op->getLoc(),
        DenseElementsAttr::get(type, ArrayRef<int64_t>(words))));
    quantize.setSite(0);
    quantize.setStream(0);
  }

  /// Numbers the kernels' names; statistics count nothing in LLVM builds that
  /// leave them out.
  unsigned kernelCount = 0;

  void runOnOperation() override {
    kernelCount = 0;
    SymbolTable symbols(getOperation());
    DenseMap<llvm::hash_code, SmallVector<Kernel, 1>> kernels;
    splitPairs();
    structureCopies();
    SmallVector<Operation *> ops;
    getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (op->hasAttr(UFP4Dialect::kKernelAttr))
        return WalkResult::skip();
      // A kernel can be called from where its symbol is seen.
      if (op != getOperation() && op->hasTrait<OpTrait::SymbolTable>())
        return WalkResult::skip();
      if (!shouldOutline(op))
        return WalkResult::advance();
      // What is in the op's region goes with it.
      ops.push_back(op);
      return WalkResult::skip();
    });
    OpBuilder builder(&getContext());
    for (Operation *op : ops) {
      makeSiteless(op);
      sinkConstants(op);
      SmallVector<Value> values = getUsedValues(op);
      SmallVector<Kernel, 1> &same = kernels[getHash(op, values)];
      auto kernel = llvm::find_if(same, [&](Kernel &candidate) {
        return isEquivalent(candidate.body, candidate.captures, op, values);
      });
      if (kernel == same.end()) {
        same.push_back(makeKernel(op, values, symbols));
        kernel = &same.back();
      }
      builder.setInsertionPoint(op);
      auto call =
          func::CallOp::create(builder, op->getLoc(), kernel->function, values);
      op->replaceAllUsesWith(call);
      op->erase();
      ++numOutlined;
    }
  }
};
} // namespace

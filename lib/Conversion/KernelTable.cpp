//===- KernelTable.cpp - functions that equal pieces of code share --------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTable.h"

#include "ufp4/Conversion/StepCount.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/OperationSupport.h"

using namespace mlir;
using namespace mlir::ufp4;

std::optional<int64_t> mlir::ufp4::countSteps(Operation *op) {
  SmallVector<int64_t> factors;
  auto append = [&](Value value) {
    llvm::append_range(factors, cast<ShapedType>(value.getType()).getShape());
  };
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    factors = linalgOp.getStaticLoopRanges();
  } else if (auto matmul = dyn_cast<ScaledMatmulOp>(op)) {
    append(matmul.getResult());
    factors.push_back(
        matmul.getLhs().getType().getDimSize(matmul.getLhsContracting()));
  } else if (auto placed = dyn_cast<CarrierMatmulOp>(op)) {
    append(placed.getResult());
    factors.push_back(placed.getLhs().getType().getShape().back());
  } else if (isa<QuantizeOp, QuantizeCarryOp, RhtOp, StatsOp>(op)) {
    append(op->getOperand(0));
    factors.push_back(12);
  } else if (op->getNumResults() == 1 &&
             isa<RankedTensorType>(op->getResult(0).getType())) {
    append(op->getResult(0));
  }
  int64_t steps = 1;
  for (int64_t factor : factors)
    if (ShapedType::isDynamic(factor) ||
        llvm::MulOverflow(steps, factor, steps))
      return std::nullopt;
  return steps;
}

/// Whether a run may fail in `op` and name its place: such ops share no code
/// with those of other places.
static bool namesPlace(Operation *op) {
  if (auto carry = dyn_cast<CarryOp>(op))
    return foldsOverRow(carry.getFormat(), carry.getCarrier());
  auto quantize = dyn_cast<QuantizeCarryOp>(op);
  return quantize &&
         llvm::any_of(llvm::seq(quantize.getNumDirections()), [&](unsigned i) {
           return foldsOverRow(quantize.getFormat(i), quantize.getCarrier(i));
         });
}

namespace {
/// Numbers values in the order in which a piece of code first uses or makes
/// them, and collects those that come from outside.
class Numbering {
public:
  explicit Numbering(ArrayRef<Operation *> ops) {
    for (Operation *op : ops)
      visit(op);
  }
  llvm::hash_code hash = llvm::hash_value(0);
  SmallVector<Value> outside;

private:
  void define(Value value) {
    numbers.try_emplace(value, numbers.size());
    mix(value.getType());
  }
  template <typename... T> void mix(const T &...values) {
    hash = llvm::hash_combine(hash, values...);
  }
  void visit(Operation *op) {
    mix(op->getName(), op->getRawDictionaryAttrs(), op->hashProperties());
    if (namesPlace(op))
      mix(op->getLoc().getAsOpaquePointer());
    for (Value operand : op->getOperands()) {
      auto [it, isNew] = numbers.try_emplace(operand, numbers.size());
      if (isNew) {
        outside.push_back(operand);
        mix(operand.getType());
      }
      mix(it->second);
    }
    for (Value result : op->getResults())
      define(result);
    for (Region &region : op->getRegions())
      for (Block &block : region) {
        for (Value argument : block.getArguments())
          define(argument);
        for (Operation &nested : block)
          visit(&nested);
      }
  }

  llvm::SmallDenseMap<Value, unsigned, 64> numbers;
};
} // namespace

bool KernelTable::isEquivalent(const Kernel &kernel, ArrayRef<Operation *> ops,
                               ArrayRef<Value> operands) {
  if (kernel.ops.size() != ops.size() ||
      kernel.operands.size() != operands.size())
    return false;
  for (auto [left, right] : llvm::zip(kernel.ops, ops))
    if (namesPlace(left) && left->getLoc() != right->getLoc())
      return false;
  llvm::SmallDenseMap<Value, Value, 64> same;
  for (auto [left, right] : llvm::zip(kernel.operands, operands)) {
    if (left.getType() != right.getType())
      return false;
    same[left] = right;
  }
  return llvm::all_of(llvm::zip(kernel.ops, ops), [&](auto pair) {
    return OperationEquivalence::isEquivalentTo(
        std::get<0>(pair), std::get<1>(pair),
        [&](Value left, Value right) -> LogicalResult {
          auto it = same.find(left);
          return success(it != same.end() && it->second == right);
        },
        [&](Value left, Value right) { same[left] = right; },
        OperationEquivalence::IgnoreLocations);
  });
}

KernelTable::Kernel KernelTable::make(ArrayRef<Operation *> ops,
                                      ArrayRef<Value> operands) {
  Operation *root = ops.back();
  Location loc = root->getLoc();
  OpBuilder builder(root->getContext());
  SmallVector<Type> types = llvm::map_to_vector(
      operands, [](Value value) { return value.getType(); });
  auto function = func::FuncOp::create(
      loc,
      ("kernel_" + root->getName().stripDialect() + "_" + Twine(count++)).str(),
      builder.getFunctionType(types, root->getResultTypes()));
  function.setPrivate();
  function->setAttr(UFP4Dialect::kKernelAttr, builder.getUnitAttr());
  Block *entry = function.addEntryBlock();
  builder.setInsertionPointToStart(entry);
  Kernel kernel{
      function, {}, SmallVector<Value>(entry->args_begin(), entry->args_end())};
  IRMapping mapping;
  mapping.map(operands, entry->getArguments());
  int64_t steps = 0;
  bool isSmall = true;
  for (Operation *op : ops) {
    kernel.ops.push_back(builder.clone(*op, mapping));
    std::optional<int64_t> more = countSteps(op);
    isSmall &= more && !llvm::AddOverflow(steps, *more, steps);
  }
  if (isSmall && steps < small)
    function->setAttr(UFP4Dialect::kSmallAttr, builder.getUnitAttr());
  func::ReturnOp::create(builder, loc, kernel.ops.back()->getResults());
  insert(function);
  return kernel;
}

KernelTable::Use KernelTable::get(ArrayRef<Operation *> ops) {
  Numbering numbering(ops);
  SmallVector<Kernel, 1> &same = kernels[numbering.hash];
  for (Kernel &kernel : same)
    if (isEquivalent(kernel, ops, numbering.outside))
      return {kernel.function, std::move(numbering.outside), false};
  same.push_back(make(ops, numbering.outside));
  return {same.back().function, std::move(numbering.outside), true};
}

/// The two words (site, stream) as a tensor of numbers: constant tensors would
/// each become a global of the module.
static Operation *makeCounter(Operation *op, ArrayRef<int64_t> words) {
  OpBuilder builder(op);
  SmallVector<Value> values;
  for (int64_t word : words)
    values.push_back(arith::ConstantOp::create(
        builder, op->getLoc(), builder.getI64IntegerAttr(word)));
  return tensor::FromElementsOp::create(builder, op->getLoc(), values);
}

Operation *mlir::ufp4::makeSiteless(Operation *op) {
  if (auto matmul = dyn_cast<ScaledMatmulOp>(op)) {
    matmul.removeGemmAttr();
    return nullptr;
  }
  if (auto matmul = dyn_cast<CarrierMatmulOp>(op)) {
    matmul.removeGemmAttr();
    return nullptr;
  }
  if (auto placed = dyn_cast<QuantizeCarryOp>(op)) {
    if (!placed.getSeed() || placed.getCounter())
      return nullptr;
    // Streams tell roles apart and stay: sites that share a kernel have the
    // same ones but for the number of the value.
    Operation *counter =
        makeCounter(op, {static_cast<int64_t>(placed.getSite()), 0});
    placed.getCounterMutable().assign(counter->getResult(0));
    placed.setSite(0);
    return counter;
  }
  auto quantize = dyn_cast<QuantizeOp>(op);
  if (!quantize || !quantize.needsSeed() || quantize.getCounter())
    return nullptr;
  Operation *counter =
      makeCounter(op, {static_cast<int64_t>(quantize.getSite()),
                       static_cast<int64_t>(quantize.getStream())});
  quantize.getCounterMutable().assign(counter->getResult(0));
  quantize.setSite(0);
  quantize.setStream(0);
  return counter;
}

//===- ValueNumbering.cpp - which values are surely equal -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/ValueNumbering.h"

#include "mlir/IR/OperationSupport.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::ufp4;

// Attributes that passes hang on ops, such as ufp4.gemm, do not change what the
// ops compute.
static constexpr OperationEquivalence::Flags kFlags =
    OperationEquivalence::Flags(OperationEquivalence::IgnoreLocations |
                                OperationEquivalence::IgnoreDiscardableAttrs);

/// How deep calls are followed: the stack is finite, and no model's calls are
/// that deep.
static constexpr unsigned kMaxCallDepth = 64;

ValueNumbering::ValueNumbering(ModuleOp module) : symbols(module) {
  if (auto symbolUses = SymbolTable::getSymbolUses(&module.getBodyRegion()))
    for (const SymbolTable::SymbolUse &use : *symbolUses)
      if (Operation *symbol =
              symbols.lookup(use.getSymbolRef().getRootReference().getValue()))
        ++uses[symbol];
  // Functions that are called once come with their call. What is left after
  // that calls itself.
  for (bool withCall : {false, true})
    for (auto function : module.getOps<func::FuncOp>())
      if (withCall || !function.isPrivate() || uses.lookup(function) != 1)
        numberFunction(function, 0);
}

func::FuncOp ValueNumbering::getOwnCallee(func::CallOp call) {
  auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
  if (!callee || callee.isExternal() || !callee.isPrivate() ||
      uses.lookup(callee) != 1 || visited.contains(callee))
    return {};
  return callee;
}

void ValueNumbering::numberFunction(func::FuncOp function, unsigned depth) {
  if (!visited.insert(function).second)
    return;
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == function)
      return WalkResult::advance();
    // Names mean other functions there.
    if (op->hasTrait<OpTrait::SymbolTable>())
      return WalkResult::skip();
    auto call = dyn_cast<func::CallOp>(op);
    func::FuncOp callee =
        call && depth < kMaxCallDepth ? getOwnCallee(call) : func::FuncOp();
    if (callee) {
      for (auto [argument, operand] :
           llvm::zip(callee.getArguments(), call.getOperands()))
        leaders[argument] = getLeader(operand);
      numberFunction(callee, depth + 1);
      if (!callee.getBody().hasOneBlock())
        return WalkResult::advance();
      Operation *end = callee.getBody().front().getTerminator();
      for (auto [result, returned] :
           llvm::zip(call.getResults(), end->getOperands()))
        leaders[result] = getLeader(returned);
      return WalkResult::advance();
    }
    if (!canBeEqual(op))
      return WalkResult::advance();
    numberOp(op);
    return WalkResult::skip();
  });
}

bool ValueNumbering::canBeEqual(Operation *op) {
  if (op->hasTrait<OpTrait::IsTerminator>() || op->getNumSuccessors() != 0)
    return false;
  if (auto call = dyn_cast<func::CallOp>(op)) {
    // An unknown function may count its calls.
    auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
    return callee && !callee.isExternal();
  }
  // Of ops with regions, those that describe elements: not loops and branches,
  // whose bodies hold what is to be numbered.
  for (Region &region : op->getRegions()) {
    if (!region.hasOneBlock())
      return false;
    for (Operation &nested : region.front())
      if (nested.getNumRegions() != 0 || isa<func::CallOp>(nested))
        return false;
  }
  bool holdsElements = op->getNumRegions() == 0 ||
                       op->getName().getDialectNamespace() == "linalg" ||
                       op->getName().getDialectNamespace() == "tensor";
  return holdsElements && op->getNumResults() != 0 && isMemoryEffectFree(op);
}

llvm::hash_code ValueNumbering::getHash(Operation *op) {
  llvm::hash_code hash = OperationEquivalence::computeHash(
      op, [&](Value value) { return hash_value(getLeader(value)); },
      OperationEquivalence::ignoreHashValue, kFlags);
  for (Type type : op->getResultTypes())
    hash = llvm::hash_combine(hash, type);
  for (Region &region : op->getRegions())
    for (Operation &nested : region.front()) {
      hash =
          llvm::hash_combine(hash, nested.getName(), nested.hashProperties());
      for (Value operand : nested.getOperands())
        if (operand.getParentRegion() != &region)
          hash = llvm::hash_combine(hash, hash_value(getLeader(operand)));
    }
  return hash;
}

bool ValueNumbering::isEqual(Operation *a, Operation *b) {
  // Values of the ops' regions.
  DenseMap<Value, Value> inner;
  return OperationEquivalence::isEquivalentTo(
      a, b,
      [&](Value left, Value right) -> LogicalResult {
        if (auto it = inner.find(left); it != inner.end())
          return success(it->second == right);
        return success(getLeader(left) == getLeader(right));
      },
      [&](Value left, Value right) { inner[left] = right; }, kFlags);
}

void ValueNumbering::numberOp(Operation *op) {
  SmallVector<Operation *, 1> &same = byHash[getHash(op)];
  for (Operation *other : same) {
    if (!isEqual(other, op))
      continue;
    leadingOps[op] = other;
    for (auto [result, leading] :
         llvm::zip(op->getResults(), other->getResults()))
      leaders[result] = leading;
    return;
  }
  same.push_back(op);
}

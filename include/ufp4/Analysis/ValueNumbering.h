//===- ValueNumbering.h - which values are surely equal ---------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Activation checkpointing computes values of the forward pass a second time.
// What is stochastic has to come out the same both times, and different where
// the values are different ones: this analysis tells which is which. Ops
// without side effects are equal where they are written alike and their
// operands are equal; so are calls of functions of the module. What a function
// with one call alone computes is looked at as if it stood at the call.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_ANALYSIS_VALUENUMBERING_H
#define UFP4_ANALYSIS_VALUENUMBERING_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::ufp4 {

class ValueNumbering {
public:
  /// Reads the module, in time linear in its number of ops. Changes of the
  /// module make the result stale.
  explicit ValueNumbering(ModuleOp module);

  /// The first value found that is sure to equal `value`; itself where there
  /// is no other.
  Value getLeader(Value value) const {
    auto it = leaders.find(value);
    return it == leaders.end() ? value : it->second;
  }

  /// The first op found that is sure to compute the same.
  Operation *getLeader(Operation *op) const {
    auto it = leadingOps.find(op);
    return it == leadingOps.end() ? op : it->second;
  }

private:
  void numberFunction(func::FuncOp function, unsigned depth);
  void numberOp(Operation *op);
  /// The function whose only use in the module is `call`, or null.
  func::FuncOp getOwnCallee(func::CallOp call);
  bool canBeEqual(Operation *op);
  bool isEqual(Operation *a, Operation *b);
  llvm::hash_code getHash(Operation *op);

  SymbolTable symbols;
  DenseMap<Operation *, unsigned> uses;
  DenseSet<Operation *> visited;
  DenseMap<Value, Value> leaders;
  DenseMap<Operation *, Operation *> leadingOps;
  DenseMap<llvm::hash_code, SmallVector<Operation *, 1>> byHash;
};

} // namespace mlir::ufp4

#endif // UFP4_ANALYSIS_VALUENUMBERING_H

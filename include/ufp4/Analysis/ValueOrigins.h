//===- ValueOrigins.h - where values come from ------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Graphs move values before they multiply them: transposes, reshapes, casts,
// slices, through loops, branches and calls. This analysis follows a value back
// to what computed it, its origins, over the whole module, and tells whether
// two values were computed in the same way, as a forward pass that is computed
// again for the backward pass is.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_ANALYSIS_VALUEORIGINS_H
#define UFP4_ANALYSIS_VALUEORIGINS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::ufp4 {

/// Functions of a module, and who calls them.
class CallStructure {
public:
  explicit CallStructure(ModuleOp module);

  /// Functions with a body, in the order of the module.
  ArrayRef<FunctionOpInterface> getFunctions() const { return functions; }
  /// The same, each after all that call it (those of a cycle last).
  ArrayRef<FunctionOpInterface> getCallersFirst() const { return callersFirst; }
  /// The function that `call` calls, or null where it has no body here.
  FunctionOpInterface getCallee(Operation *call) const {
    return callees.lookup(call);
  }
  ArrayRef<CallOpInterface> getCallers(Operation *function) const {
    auto it = callers.find(function);
    return it == callers.end() ? ArrayRef<CallOpInterface>()
                               : ArrayRef<CallOpInterface>(it->second);
  }
  /// True where the function and all that it calls have no effects.
  bool isPure(Operation *function) const { return !impure.contains(function); }
  /// A number that functions share that call one another, or call or are called
  /// by the same.
  unsigned getComponent(Operation *function) const {
    return components.lookup(function);
  }

private:
  SmallVector<FunctionOpInterface> functions, callersFirst;
  DenseMap<Operation *, FunctionOpInterface> callees;
  DenseMap<Operation *, SmallVector<CallOpInterface, 2>> callers;
  llvm::DenseSet<Operation *> impure;
  DenseMap<Operation *, unsigned> components;
};

/// What a value is followed through. Each reach includes those before it.
enum class Reach : unsigned {
  /// Transposes, reshapes, broadcasts and float casts: all of the value, in
  /// another order; loops, branches and calls that hand it on.
  Layout,
  /// Slices, writes of slices into a tensor, and choices between a value and a
  /// constant: parts of the value.
  Slices,
  /// Elements looked up by computed indices.
  Gathers
};

/// Origins of the values of a module, an analysis of it. The module must not
/// change meanwhile, but for attributes of this project. Time and memory are
/// linear in the number of ops.
class ValueOrigins {
public:
  explicit ValueOrigins(ModuleOp module);

  const CallStructure &getCalls() const { return calls; }

  /// The value that stands for all that are computed in the same way as
  /// `value`: by the same pure ops from the same values. What callers hand to
  /// arguments is looked at as a set, so that this holds across functions.
  Value getLeader(Value value) { return origins[getOrigin(value)]; }
  /// The op that computes the results of `op` first; `op` where it has none.
  Operation *getLeader(Operation *op) {
    return op->getNumResults() != 0
               ? getLeader(op->getResult(0)).getDefiningOp()
               : op;
  }

  /// A set of origins, interned: equal sets have equal numbers. Values computed
  /// by the same pure ops from the same values have the same origin. A value
  /// has several where branches, loops or calls bring several together;
  /// constants and empty tensors that others overwrite or that loops start from
  /// do not count beside others.
  using Set = unsigned;
  Set getOrigins(Value value, Reach reach);

  /// The members of a set, and a value that stands for each.
  ArrayRef<unsigned> getMembers(Set set) const { return sets[set]; }
  Value getValue(unsigned origin) const { return origins[origin]; }

  /// Follows each of several sets of dimensions of `value` back to dimensions
  /// of an origin, which is returned. What a reshape takes from a dimension
  /// touches all of it.
  Value traceDims(Value value, MutableArrayRef<llvm::SmallBitVector> dims,
                  Reach reach);

  /// True for tensors without content of their own: empty, filled with one
  /// constant, or a splat.
  static bool isBlank(Value value);

private:
  /// 128 bits of hash over a computation: its identity for all purposes.
  using Number = std::pair<uint64_t, uint64_t>;

  void numberFunction(FunctionOpInterface function);
  void numberOp(Operation *op);
  void appendRegion(Region &region, DenseMap<Value, uint64_t> &local,
                    SmallVectorImpl<uint64_t> &words);
  void append(Value value, SmallVectorImpl<uint64_t> &words);
  Number getNumber(Value value);

  /// What the value was before it was moved; nothing at an origin. Several
  /// values where paths meet.
  void getSources(Value value, Reach reach, SmallVectorImpl<Value> &sources);
  void getResultSources(OpResult result, Reach reach,
                        SmallVectorImpl<Value> &sources);
  void getArgumentSources(BlockArgument argument,
                          SmallVectorImpl<Value> &sources);
  void getCallSources(OpResult result, Reach reach,
                      SmallVectorImpl<Value> &sources, unsigned depth = 0);
  Value getReturned(OpResult result);
  void appendPredecessors(Value value, Operation *op,
                          SmallVectorImpl<Value> &sources);

  Set intern(SmallVector<unsigned> members);
  unsigned getOrigin(Value value);

  CallStructure calls;
  DenseMap<Value, Number> numbers;
  uint64_t nextUnique = 0;
  DenseMap<Number, unsigned> originsByNumber;
  SmallVector<Value> origins;
  std::vector<SmallVector<unsigned, 1>> sets;
  DenseMap<Number, Set> setsByHash;
  DenseMap<Value, Set> resolved[3];
  DenseMap<Operation *, RegionBranchInverseSuccessorMapping> regionSources;
  llvm::DenseSet<Operation *> multiplying;
};

} // namespace mlir::ufp4

#endif // UFP4_ANALYSIS_VALUEORIGINS_H

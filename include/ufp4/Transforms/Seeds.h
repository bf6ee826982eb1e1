//===- Seeds.h - where random bits come from --------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A function that draws bits has its seed as an argument, and its callers pass
// it. What runs several times must not draw the same bits each time: the seed
// that a loop's body sees has the loop's induction variable folded in
// (ufp4.fold_seed), and all calls of a function but the first pass a seed that
// has the number of the call folded in. Calls of equal operands, which compute
// a thing a second time, pass the same seed. docs/levels.md, "Randomness".
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_TRANSFORMS_SEEDS_H
#define UFP4_TRANSFORMS_SEEDS_H

#include "ufp4/Analysis/ValueOrigins.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::ufp4 {

class SeedThreader {
public:
  /// `values` is of the module as it is at the construction.
  SeedThreader(ModuleOp module, ValueOrigins &values)
      : module(module), values(values), symbols(module) {}

  /// Why an op cannot draw bits where it stands, or nothing.
  std::optional<std::string> getRefusal(Operation *op);

  /// Gives a seed to the functions that hold `ops`, to which getRefusal has no
  /// objection, and to all that call them. Returns the number of functions that
  /// gained one, or fails with an error, having changed nothing, where a caller
  /// cannot pass one.
  FailureOr<unsigned> run(RewriterBase &rewriter, ArrayRef<Operation *> ops);

  /// The seed for an op of those given to `run`.
  Value getSeed(RewriterBase &rewriter, Operation *op);

private:
  /// How a call's seed comes from its caller's.
  struct CallSeed {
    int64_t number = 0;
    bool folds = false;
  };

  static Value getArgument(func::FuncOp function);
  bool isInCycle(Block *block);
  LogicalResult collectCalls();
  void numberCalls();
  void numberPlaces(ArrayRef<Operation *> ops);
  Value fold(RewriterBase &rewriter, Location loc, Value seed, Value index,
             int64_t place);

  ModuleOp module;
  ValueOrigins &values;
  SymbolTable symbols;
  /// Functions that gain a seed, and the calls of them in program order.
  llvm::SetVector<Operation *> gained;
  llvm::MapVector<Operation *, SmallVector<func::CallOp>> calls;
  DenseMap<Operation *, CallSeed> callSeeds;
  /// The number of each loop that has a seed, and of each function whose calls
  /// have different ones: the site of their folds.
  DenseMap<Operation *, int64_t> places;
  /// The seed inside of each function and of each region of a loop.
  DenseMap<Region *, Value> regionSeeds;
  /// Loops that were given a counter, as the last argument of their regions.
  DenseSet<Operation *> counted;
  /// Blocks that branches come back to, of the regions looked at.
  DenseSet<Block *> cyclic;
  DenseSet<Region *> searched;
};

} // namespace mlir::ufp4

#endif // UFP4_TRANSFORMS_SEEDS_H

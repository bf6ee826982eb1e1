//===- Seeds.cpp - where random bits come from ----------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Seeds.h"

#include "mlir/Analysis/CallGraph.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/RegionGraphTraits.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/SCCIterator.h"

using namespace mlir;
using namespace mlir::ufp4;

Value SeedThreader::getArgument(func::FuncOp function) {
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    if (function.getArgAttr(i, UFP4Dialect::kSeedAttr))
      return function.getArgument(i);
  return {};
}

/// True for loops whose iterations are counted by integers, or that can be
/// given a counter.
static bool isCountedLoop(Operation *op) {
  if (isa<scf::WhileOp>(op))
    return true;
  auto loop = dyn_cast<LoopLikeOpInterface>(op);
  if (!loop)
    return false;
  std::optional<SmallVector<Value>> variables = loop.getLoopInductionVars();
  return variables && llvm::all_of(*variables, [](Value variable) {
           Type type = variable.getType();
           return type.isIndex() || (type.isSignlessInteger() &&
                                     type.getIntOrFloatBitWidth() <= 64);
         });
}

bool SeedThreader::isInCycle(Block *block) {
  Region *region = block->getParent();
  if (region->hasOneBlock())
    return false;
  if (searched.insert(region).second)
    for (auto it = llvm::scc_begin(region); !it.isAtEnd(); ++it)
      if (it.hasCycle())
        cyclic.insert((*it).begin(), (*it).end());
  return cyclic.contains(block);
}

std::optional<std::string> SeedThreader::getRefusal(Operation *op) {
  auto function = op->getParentOfType<func::FuncOp>();
  if (!function || function->getParentOp() != module)
    return "it needs a seed and is not in a func.func of the module";
  for (Operation *at = op; at != function; at = at->getParentOp()) {
    if (isInCycle(at->getBlock()))
      return "it needs a seed in a loop of branches, which has no counter to "
             "draw different bits by: expected scf.for or scf.while";
    Operation *parent = at->getParentOp();
    if (parent == function || isCountedLoop(parent))
      continue;
    auto branch = dyn_cast<RegionBranchOpInterface>(parent);
    if (!branch ||
        branch.isRepetitiveRegion(at->getParentRegion()->getRegionNumber()))
      return ("it needs a seed inside of '" + parent->getName().getStringRef() +
              "', which may repeat it without a counter to draw different bits "
              "by")
          .str();
  }
  return std::nullopt;
}

LogicalResult SeedThreader::collectCalls() {
  // Users of the module's symbols, nested modules excepted: names mean other
  // functions there.
  DenseMap<Operation *, SmallVector<Operation *>> users;
  if (auto uses = SymbolTable::getSymbolUses(&module.getBodyRegion()))
    for (const SymbolTable::SymbolUse &use : *uses)
      if (Operation *symbol =
              symbols.lookup(use.getSymbolRef().getRootReference().getValue()))
        users[symbol].push_back(use.getUser());

  for (size_t i = 0; i < gained.size(); ++i) {
    auto function = cast<func::FuncOp>(gained[i]);
    for (Operation *user : users.lookup(function)) {
      auto call = dyn_cast<func::CallOp>(user);
      auto caller = user->getParentOfType<func::FuncOp>();
      auto fail = [&](const Twine &expected) {
        InFlightDiagnostic diag = function.emitError()
                                  << "cannot add a seed to function '"
                                  << function.getSymName() << "': " << expected;
        diag.attachNote(user->getLoc()) << "it is used here";
        return diag;
      };
      if (!call || !caller || caller->getParentOp() != module)
        return fail("expected it to be used by calls in functions of this "
                    "module");
      if (std::optional<std::string> refusal = getRefusal(call))
        return fail("of one of its calls, " + *refusal);
      if (!getArgument(caller))
        gained.insert(caller);
    }
  }
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op != module && op->hasTrait<OpTrait::SymbolTable>())
      return WalkResult::skip();
    if (auto call = dyn_cast<func::CallOp>(op)) {
      Operation *callee = symbols.lookup(call.getCallee());
      if (gained.contains(callee))
        calls[callee].push_back(call);
    }
    return WalkResult::advance();
  });
  return success();
}

void SeedThreader::numberCalls() {
  // A function that calls itself runs several times through one call.
  DenseMap<Operation *, unsigned> cycles;
  unsigned count = 0;
  if (!calls.empty()) {
    CallGraph graph(module);
    for (auto it = llvm::scc_begin(&const_cast<const CallGraph &>(graph));
         !it.isAtEnd(); ++it, ++count)
      if (it.hasCycle())
        for (const CallGraphNode *node : *it)
          if (!node->isExternal())
            cycles[node->getCallableRegion()->getParentOp()] = count;
  }
  for (auto &[callee, list] : calls) {
    DenseMap<Operation *, int64_t> numbers;
    auto cycle = cycles.find(callee);
    for (func::CallOp call : list) {
      // A call that computes the same again draws the same bits.
      auto [it, isNew] =
          numbers.try_emplace(values.getLeader(call), numbers.size());
      auto caller = cycles.find(call->getParentOfType<func::FuncOp>());
      bool recursive = cycle != cycles.end() && caller != cycles.end() &&
                       cycle->second == caller->second;
      callSeeds[call] = {it->second, it->second != 0 || recursive};
    }
  }
}

void SeedThreader::numberPlaces(ArrayRef<Operation *> ops) {
  DenseSet<Operation *> draws(ops.begin(), ops.end());
  int64_t next = 0;
  module.walk(
      [&](FoldSeedOp op) { next = std::max<int64_t>(next, op.getSite() + 1); });
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    auto call = callSeeds.find(op);
    if (call == callSeeds.end() && !draws.contains(op))
      return;
    SmallVector<Operation *> loops;
    for (Operation *parent = op->getParentOp(); !isa<func::FuncOp>(parent);
         parent = parent->getParentOp())
      if (isCountedLoop(parent))
        loops.push_back(parent);
    for (Operation *loop : llvm::reverse(loops))
      if (places.try_emplace(loop, next).second)
        ++next;
    if (call == callSeeds.end() || !call->second.folds)
      return;
    Operation *callee = symbols.lookup(cast<func::CallOp>(op).getCallee());
    if (places.try_emplace(callee, next).second)
      ++next;
  });
}

Value SeedThreader::fold(RewriterBase &rewriter, Location loc, Value seed,
                         Value index, int64_t place) {
  Type wide = rewriter.getI64Type();
  if (index.getType().isIndex())
    index = arith::IndexCastOp::create(rewriter, loc, wide, index);
  else if (index.getType() != wide)
    index = arith::ExtSIOp::create(rewriter, loc, wide, index);
  return FoldSeedOp::create(rewriter, loc, seed, index, place);
}

/// Gives a loop one more value, which counts its iterations from 0. It is the
/// last argument of both regions.
static scf::WhileOp addCounter(RewriterBase &rewriter, scf::WhileOp loop) {
  OpBuilder::InsertionGuard guard(rewriter);
  Location loc = loop.getLoc();
  rewriter.setInsertionPoint(loop);
  Type wide = rewriter.getI64Type();
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(rewriter, loc,
                                     rewriter.getI64IntegerAttr(value));
  };
  SmallVector<Value> inits(loop.getInits());
  inits.push_back(constant(0));
  SmallVector<Type> types(loop->getResultTypes());
  types.push_back(wide);
  OperationState state(loc, scf::WhileOp::getOperationName(), inits, types,
                       loop->getAttrs());
  state.addRegion()->takeBody(loop.getBefore());
  state.addRegion()->takeBody(loop.getAfter());
  auto counted = cast<scf::WhileOp>(rewriter.create(state));
  Value before = counted.getBeforeBody()->addArgument(wide, loc);
  Value after = counted.getAfterBody()->addArgument(wide, loc);
  counted.getConditionOp().getArgsMutable().append(before);
  scf::YieldOp yield = counted.getYieldOp();
  rewriter.setInsertionPoint(yield);
  Value next = arith::AddIOp::create(rewriter, loc, after, constant(1));
  yield.getResultsMutable().append(next);
  rewriter.replaceOp(loop, counted.getResults().drop_back());
  return counted;
}

Value SeedThreader::getSeed(RewriterBase &rewriter, Operation *op) {
  Operation *parent = op->getParentOp();
  while (!isa<func::FuncOp>(parent) && !isCountedLoop(parent)) {
    op = parent;
    parent = op->getParentOp();
  }
  if (auto function = dyn_cast<func::FuncOp>(parent)) {
    // Steps have thousands of arguments: each function is asked once.
    Value &seed = regionSeeds[&function.getBody()];
    if (!seed)
      seed = getArgument(function);
    return seed;
  }
  Region *region = op->getParentRegion();
  if (Value known = regionSeeds.lookup(region))
    return known;

  OpBuilder::InsertionGuard guard(rewriter);
  int64_t place = places.lookup(parent);
  SmallVector<Value> variables;
  if (auto loop = dyn_cast<scf::WhileOp>(parent)) {
    if (!counted.contains(loop)) {
      loop = addCounter(rewriter, loop);
      counted.insert(loop);
      places[loop] = place;
      parent = loop;
      // The new op has new regions, with the blocks of the old one.
      region = op->getParentRegion();
    }
    variables = {region->front().getArguments().back()};
  } else {
    variables = *cast<LoopLikeOpInterface>(parent).getLoopInductionVars();
  }
  Value seed = getSeed(rewriter, parent);
  rewriter.setInsertionPointToStart(&region->front());
  for (Value variable : variables)
    seed = fold(rewriter, parent->getLoc(), seed, variable, place);
  regionSeeds[region] = seed;
  return seed;
}

FailureOr<unsigned> SeedThreader::run(RewriterBase &rewriter,
                                      ArrayRef<Operation *> ops) {
  DenseSet<Operation *> asked;
  for (Operation *op : ops) {
    auto function = op->getParentOfType<func::FuncOp>();
    if (asked.insert(function).second && !getArgument(function))
      gained.insert(function);
  }
  if (failed(collectCalls()))
    return failure();
  numberCalls();
  numberPlaces(ops);

  Builder builder(module.getContext());
  auto seedType = RankedTensorType::get({}, builder.getI64Type());
  NamedAttrList attrs;
  attrs.set(UFP4Dialect::kSeedAttr, builder.getUnitAttr());
  for (Operation *op : gained) {
    auto function = cast<func::FuncOp>(op);
    if (failed(function.insertArgument(function.getNumArguments(), seedType,
                                       attrs.getDictionary(module.getContext()),
                                       function.getLoc())))
      return failure();
  }
  OpBuilder::InsertionGuard guard(rewriter);
  for (auto &[callee, list] : calls)
    for (func::CallOp call : list) {
      Value seed = getSeed(rewriter, call);
      CallSeed how = callSeeds.lookup(call);
      if (how.folds) {
        rewriter.setInsertionPoint(call);
        Value number = arith::ConstantOp::create(
            rewriter, call.getLoc(), rewriter.getI64IntegerAttr(how.number));
        seed =
            fold(rewriter, call.getLoc(), seed, number, places.lookup(callee));
      }
      call->insertOperands(call->getNumOperands(), seed);
    }
  return gained.size();
}

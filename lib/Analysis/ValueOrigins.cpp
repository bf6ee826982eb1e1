//===- ValueOrigins.cpp - where values come from --------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/ValueOrigins.h"

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

CallStructure::CallStructure(ModuleOp module) {
  SymbolTableCollection symbols;
  DenseMap<Operation *, SmallVector<Operation *>> calleesOf;
  module.walk<WalkOrder::PreOrder>([&](FunctionOpInterface function) {
    if (!function.isExternal())
      functions.push_back(function);
  });
  llvm::EquivalenceClasses<Operation *> classes;
  for (FunctionOpInterface function : functions) {
    classes.insert(function);
    function->walk<WalkOrder::PreOrder>([&](Operation *op) {
      // Their ops are visited with them.
      if (op != function && isa<FunctionOpInterface>(op))
        return WalkResult::skip();
      auto call = dyn_cast<CallOpInterface>(op);
      FunctionOpInterface callee;
      if (call)
        callee = dyn_cast_or_null<FunctionOpInterface>(
            call.resolveCallableInTable(&symbols));
      // A call that does not fit its callee is the verifier's affair, and only
      // some calls have one.
      if (callee && !callee.isExternal() &&
          call.getArgOperands().size() == callee.getNumArguments()) {
        callees[op] = callee;
        callers[callee].push_back(call);
        calleesOf[function].push_back(callee);
        classes.unionSets(function, callee);
      } else if (op != function && op->getNumRegions() == 0 &&
                 !op->hasTrait<OpTrait::IsTerminator>() &&
                 !isMemoryEffectFree(op)) {
        impure.insert(function);
      }
      return WalkResult::advance();
    });
  }
  for (auto [index, function] : llvm::enumerate(functions))
    components.try_emplace(function, index);
  for (FunctionOpInterface function : functions)
    components[function] = components[classes.getLeaderValue(function)];

  // What calls an impure function is impure.
  SmallVector<Operation *> work(impure.begin(), impure.end());
  while (!work.empty())
    for (CallOpInterface call : getCallers(work.pop_back_val()))
      if (auto caller = call->getParentOfType<FunctionOpInterface>())
        if (impure.insert(caller).second)
          work.push_back(caller);

  DenseMap<Operation *, unsigned> waiting;
  std::vector<FunctionOpInterface> ready;
  llvm::DenseSet<Operation *> done;
  for (FunctionOpInterface function : functions)
    waiting[function] = getCallers(function).size();
  for (FunctionOpInterface function : llvm::reverse(functions))
    if (waiting[function] == 0)
      ready.push_back(function);
  while (!ready.empty()) {
    FunctionOpInterface function = ready.back();
    ready.pop_back();
    if (!done.insert(function).second)
      continue;
    callersFirst.push_back(function);
    // The first that is called is the next.
    for (Operation *callee : llvm::reverse(calleesOf[function]))
      if (--waiting[callee] == 0)
        ready.push_back(cast<FunctionOpInterface>(callee));
  }
  for (FunctionOpInterface function : functions)
    if (done.insert(function).second)
      callersFirst.push_back(function);
}

//===----------------------------------------------------------------------===//
// Movement
//===----------------------------------------------------------------------===//

/// True for values that an integer decides, not the data themselves: a choice
/// by such a condition masks, one by a comparison of floats computes.
static bool isIntegerCondition(Value condition) {
  Operation *def = condition.getDefiningOp();
  return !def || !isa<arith::CmpFOp>(def);
}

static bool isConstantScalar(Value value) {
  return matchPattern(value, m_Constant());
}

/// The operand that a single-result elementwise generic passes on, with or
/// without a float cast; null where it computes anything. With `Slices`, what
/// it chooses beside a constant; with `Gathers`, what it looks elements up in.
static Value getMovedOperand(linalg::GenericOp generic, Reach reach) {
  if (generic.getNumDpsInits() != 1 || generic.getNumReductionLoops() != 0)
    return {};
  Block *body = generic.getBody();
  // A number, or an element of a tensor that holds one number.
  auto isConstant = [&](Value value) {
    auto argument = dyn_cast<BlockArgument>(value);
    if (!argument || argument.getOwner() != body ||
        argument.getArgNumber() >= generic.getNumDpsInputs())
      return isConstantScalar(value);
    return ValueOrigins::isBlank(
        generic.getDpsInputOperand(argument.getArgNumber())->get());
  };
  Value yielded = body->getTerminator()->getOperand(0);
  while (Operation *def = yielded.getDefiningOp()) {
    if (isa<arith::ExtFOp, arith::TruncFOp>(def)) {
      yielded = def->getOperand(0);
      continue;
    }
    if (auto select = dyn_cast<arith::SelectOp>(def);
        select && reach >= Reach::Slices &&
        isIntegerCondition(select.getCondition())) {
      if (isConstant(select.getFalseValue())) {
        yielded = select.getTrueValue();
        continue;
      }
      if (isConstant(select.getTrueValue())) {
        yielded = select.getFalseValue();
        continue;
      }
    }
    if (auto extract = dyn_cast<tensor::ExtractOp>(def);
        extract && reach >= Reach::Gathers)
      return extract.getTensor();
    return {};
  }
  auto argument = cast<BlockArgument>(yielded);
  if (argument.getOwner() != body ||
      argument.getArgNumber() >= generic.getNumDpsInputs())
    return {};
  return generic.getDpsInputOperand(argument.getArgNumber())->get();
}

bool ValueOrigins::isBlank(Value value) {
  Operation *def = value.getDefiningOp();
  if (!def)
    return false;
  if (isa<tensor::EmptyOp>(def))
    return true;
  if (auto fill = dyn_cast<linalg::FillOp>(def))
    return isConstantScalar(fill.getInputs()[0]);
  if (isa<tensor::SplatOp>(def))
    return isConstantScalar(def->getOperand(0));
  SplatElementsAttr splat;
  return matchPattern(value, m_Constant(&splat));
}

/// Where a value was before one op moved it; null where the op does not move.
static Value getMovedFrom(Operation *def, Reach reach) {
  if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp,
          tensor::ReshapeOp, arith::ExtFOp, arith::TruncFOp,
          bufferization::ToTensorOp>(def))
    return def->getOperand(0);
  if (auto transpose = dyn_cast<linalg::TransposeOp>(def))
    return transpose.getInput();
  if (auto broadcast = dyn_cast<linalg::BroadcastOp>(def))
    return broadcast.getInput();
  if (auto copy = dyn_cast<linalg::CopyOp>(def))
    return copy.getInputs().front();
  if (auto generic = dyn_cast<linalg::GenericOp>(def))
    return getMovedOperand(generic, reach);
  if (reach >= Reach::Slices) {
    if (isa<tensor::ExtractSliceOp, tensor::PadOp>(def))
      return def->getOperand(0);
    if (auto select = dyn_cast<arith::SelectOp>(def)) {
      if (!isIntegerCondition(select.getCondition()))
        return {};
      if (ValueOrigins::isBlank(select.getFalseValue()))
        return select.getTrueValue();
      if (ValueOrigins::isBlank(select.getTrueValue()))
        return select.getFalseValue();
    }
  }
  if (auto gather = dyn_cast<tensor::GatherOp>(def);
      gather && reach >= Reach::Gathers)
    return gather.getSource();
  return {};
}

ValueOrigins::ValueOrigins(ModuleOp module) : calls(module) {
  module.walk([&](linalg::LinalgOp op) {
    if (op.getNumReductionLoops() != 0 && op.getNumDpsInputs() == 2)
      if (auto function = op->getParentOfType<FunctionOpInterface>())
        multiplying.insert(function);
  });
  // The numbers of a function's arguments come from its callers' operands.
  for (FunctionOpInterface function : calls.getCallersFirst())
    numberFunction(function);
}

void ValueOrigins::appendPredecessors(Value value, Operation *op,
                                      SmallVectorImpl<Value> &sources) {
  auto branch = dyn_cast_or_null<RegionBranchOpInterface>(op);
  if (!branch)
    return;
  auto [it, isNew] = regionSources.try_emplace(op);
  if (isNew)
    branch.getSuccessorInputOperandMapping(it->second);
  for (OpOperand *operand : it->second.lookup(value))
    sources.push_back(operand->get());
}

void ValueOrigins::getArgumentSources(BlockArgument argument,
                                      SmallVectorImpl<Value> &sources) {
  Block *block = argument.getOwner();
  Operation *parent = block->getParentOp();
  if (!block->isEntryBlock()) {
    for (auto it = block->pred_begin(), end = block->pred_end(); it != end;
         ++it) {
      auto branch = dyn_cast<BranchOpInterface>((*it)->getTerminator());
      Value operand;
      if (branch)
        operand = branch.getSuccessorOperands(
            it.getSuccessorIndex())[argument.getArgNumber()];
      if (!operand) {
        sources.clear();
        return;
      }
      sources.push_back(operand);
    }
    return;
  }
  auto function = dyn_cast<FunctionOpInterface>(parent);
  if (!function) {
    appendPredecessors(argument, parent, sources);
    return;
  }
  unsigned number = argument.getArgNumber();
  // What is marked has a name of its own.
  if (number < function.getNumArguments() &&
      function.getArgAttr(number, UFP4Dialect::kParameterAttr))
    return;
  for (CallOpInterface call : calls.getCallers(function))
    sources.push_back(call.getArgOperands()[number]);
}

/// What one op moved the value from, without looking beyond its function's
/// straight-line code.
static void getLocalSources(Operation *def, Reach reach,
                            SmallVectorImpl<Value> &sources) {
  if (Value from = getMovedFrom(def, reach))
    sources.push_back(from);
  else if (auto insert = dyn_cast<tensor::InsertSliceOp>(def);
           insert && reach >= Reach::Slices)
    sources.append({insert.getSource(), insert.getDest()});
}

/// Helpers that call helpers are followed this far: functions may call
/// themselves.
static constexpr unsigned kDeepestHelper = 4;

/// What a call's result is in its callee; null where that is not known.
Value ValueOrigins::getReturned(OpResult result) {
  FunctionOpInterface callee = calls.getCallee(result.getOwner());
  if (!callee || !callee.getFunctionBody().hasOneBlock())
    return {};
  Operation *terminator = callee.getFunctionBody().front().getTerminator();
  if (terminator->getNumOperands() != result.getOwner()->getNumResults())
    return {};
  return terminator->getOperand(result.getResultNumber());
}

/// The number of an argument of `function` that may be any of its callers'.
static std::optional<unsigned> getOwnArgument(Value value,
                                              FunctionOpInterface function) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || argument.getOwner()->getParentOp() != function ||
      function.getArgAttr(argument.getArgNumber(), UFP4Dialect::kParameterAttr))
    return std::nullopt;
  return argument.getArgNumber();
}

void ValueOrigins::getCallSources(OpResult result, Reach reach,
                                  SmallVectorImpl<Value> &sources,
                                  unsigned depth) {
  Value returned = getReturned(result);
  if (!returned || depth > kDeepestHelper)
    return;
  FunctionOpInterface callee = calls.getCallee(result.getOwner());
  auto call = cast<CallOpInterface>(result.getOwner());
  // Where the function only moves what it is handed, the values are those of
  // this call, whoever else calls.
  size_t before = sources.size();
  SmallVector<Value> work = {returned};
  llvm::SmallPtrSet<Value, 8> visited;
  bool computes = false;
  while (!work.empty()) {
    Value value = work.pop_back_val();
    if (!visited.insert(value).second)
      continue;
    if (std::optional<unsigned> number = getOwnArgument(value, callee)) {
      sources.push_back(call.getArgOperands()[*number]);
      continue;
    }
    size_t known = work.size();
    if (Operation *def = value.getDefiningOp()) {
      if (isa<CallOpInterface>(def))
        getCallSources(cast<OpResult>(value), reach, work, depth + 1);
      else
        getLocalSources(def, reach, work);
    }
    computes |= work.size() == known && !isBlank(value);
  }
  if (!computes)
    return;
  sources.truncate(before);
  // A helper that many call computes another value in each call.
  if (calls.getCallers(callee).size() == 1 || multiplying.contains(callee))
    sources.push_back(returned);
}

void ValueOrigins::getResultSources(OpResult result, Reach reach,
                                    SmallVectorImpl<Value> &sources) {
  Operation *def = result.getOwner();
  if (isa<CallOpInterface>(def))
    getCallSources(result, reach, sources);
  else if (isa<RegionBranchOpInterface>(def))
    appendPredecessors(result, def, sources);
  else
    getLocalSources(def, reach, sources);
}

void ValueOrigins::getSources(Value value, Reach reach,
                              SmallVectorImpl<Value> &sources) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    getArgumentSources(argument, sources);
  else
    getResultSources(cast<OpResult>(value), reach, sources);
}

//===----------------------------------------------------------------------===//
// Numbers of computations
//===----------------------------------------------------------------------===//

static uint64_t toWord(const void *pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}

static std::pair<uint64_t, uint64_t> hashWords(ArrayRef<uint64_t> words) {
  llvm::XXH128_hash_t hash = llvm::xxh3_128bits(
      ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(words.data()),
                        words.size() * sizeof(uint64_t)));
  // DenseMap reserves keys whose first half is near 2^64.
  return {hash.low64 >> 1, hash.high64};
}

ValueOrigins::Number ValueOrigins::getNumber(Value value) {
  auto [it, isNew] = numbers.try_emplace(value);
  if (isNew)
    it->second = hashWords({nextUnique++});
  return it->second;
}

void ValueOrigins::append(Value value, SmallVectorImpl<uint64_t> &words) {
  auto [low, high] = getNumber(value);
  words.append({low, high});
}

/// Name, properties and attributes, without marks of this project.
static void appendIdentity(Operation *op, SmallVectorImpl<uint64_t> &words) {
  words.push_back(toWord(op->getName().getAsOpaquePointer()));
  words.push_back(op->hashProperties());
  DictionaryAttr attrs = op->getDiscardableAttrDictionary();
  if (op->hasAttr(UFP4Dialect::kGemmAttr) ||
      op->hasAttr(UFP4Dialect::kKeptAttr)) {
    NamedAttrList list(attrs);
    list.erase(UFP4Dialect::kGemmAttr);
    list.erase(UFP4Dialect::kKeptAttr);
    attrs = list.getDictionary(op->getContext());
  }
  words.push_back(toWord(attrs.getAsOpaquePointer()));
  for (Type type : op->getResultTypes())
    words.push_back(toWord(type.getAsOpaquePointer()));
}

void ValueOrigins::appendRegion(Region &region,
                                DenseMap<Value, uint64_t> &local,
                                SmallVectorImpl<uint64_t> &words) {
  for (Block &block : region) {
    words.push_back(block.getNumArguments());
    for (BlockArgument argument : block.getArguments()) {
      local.try_emplace(argument, local.size());
      words.push_back(toWord(argument.getType().getAsOpaquePointer()));
    }
    for (Operation &op : block) {
      appendIdentity(&op, words);
      words.push_back(op.getNumOperands());
      for (Value operand : op.getOperands()) {
        if (auto it = local.find(operand); it != local.end())
          words.append({0, it->second});
        else
          append(operand, words);
      }
      for (Block *successor : op.getSuccessors())
        words.push_back(
            std::distance(region.begin(), successor->getIterator()));
      for (Value result : op.getResults())
        local.try_emplace(result, local.size());
      for (Region &nested : op.getRegions())
        appendRegion(nested, local, words);
    }
  }
}

void ValueOrigins::numberOp(Operation *op) {
  SmallVector<uint64_t, 32> words;
  FunctionOpInterface callee = calls.getCallee(op);
  // Loads of a global are the global, whatever is stored meanwhile.
  bool isGlobal =
      isa<ml_program::GlobalLoadOp, ml_program::GlobalLoadConstOp>(op);
  if (callee ? !calls.isPure(callee) : !isMemoryEffectFree(op) && !isGlobal)
    return; // Each is a value of its own.
  appendIdentity(op, words);
  words.push_back(toWord(callee.getOperation()));
  for (Value operand : op->getOperands())
    append(operand, words);
  if (op->getNumRegions() != 0) {
    DenseMap<Value, uint64_t> local;
    for (Region &region : op->getRegions())
      appendRegion(region, local, words);
  }
  for (OpResult result : op->getResults()) {
    // What a function hands back as it was is what it was handed.
    if (callee)
      if (Value returned = getReturned(result))
        if (std::optional<unsigned> number = getOwnArgument(returned, callee)) {
          numbers[result] =
              getNumber(cast<CallOpInterface>(op).getArgOperands()[*number]);
          continue;
        }
    words.push_back(result.getResultNumber());
    numbers[result] = hashWords(words);
    words.pop_back();
  }
}

void ValueOrigins::numberFunction(FunctionOpInterface function) {
  // An argument is computed as what callers hand over, so that what a backward
  // pass computes again is known across functions. Two arguments that get the
  // same from all callers together, but not from each, stay two.
  ArrayRef<CallOpInterface> callers = calls.getCallers(function);
  DenseMap<Set, DenseMap<Number, uint64_t>> bySet;
  for (BlockArgument argument : function.getFunctionBody().getArguments()) {
    if (callers.empty())
      break;
    unsigned index = argument.getArgNumber();
    SmallVector<uint64_t> handed;
    CallOpInterface firstCall = callers.front();
    Number first = getNumber(firstCall.getArgOperands()[index]);
    bool isOne = true;
    for (CallOpInterface call : callers) {
      Value operand = call.getArgOperands()[index];
      append(operand, handed);
      isOne &= getNumber(operand) == first;
    }
    if (isOne) {
      numbers[argument] = first;
      continue;
    }
    Set set = getOrigins(argument, Reach::Slices);
    DenseMap<Number, uint64_t> &same = bySet[set];
    uint64_t which =
        same.try_emplace(hashWords(handed), same.size()).first->second;
    SmallVector<uint64_t> words(getMembers(set).begin(), getMembers(set).end());
    words.append({~uint64_t(0), which});
    numbers[argument] = hashWords(words);
  }
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == function)
      return WalkResult::advance();
    if (isa<FunctionOpInterface>(op))
      return WalkResult::skip();
    // Results of loops and branches are values of their own; their bodies are
    // code like that around them.
    if (isa<RegionBranchOpInterface>(op))
      return WalkResult::advance();
    numberOp(op);
    return op->getNumRegions() != 0 ? WalkResult::skip()
                                    : WalkResult::advance();
  });
}

//===----------------------------------------------------------------------===//
// Sets of origins
//===----------------------------------------------------------------------===//

unsigned ValueOrigins::getOrigin(Value value) {
  auto [it, isNew] =
      originsByNumber.try_emplace(getNumber(value), origins.size());
  if (isNew)
    origins.push_back(value);
  return it->second;
}

ValueOrigins::Set ValueOrigins::intern(SmallVector<unsigned> members) {
  llvm::sort(members);
  members.erase(llvm::unique(members), members.end());
  // What others overwrite does not count beside them.
  if (members.size() > 1) {
    SmallVector<unsigned> content(llvm::make_filter_range(
        members, [&](unsigned origin) { return !isBlank(origins[origin]); }));
    if (!content.empty())
      members = std::move(content);
  }
  SmallVector<uint64_t> words(members.begin(), members.end());
  auto [it, isNew] = setsByHash.try_emplace(hashWords(words), sets.size());
  if (isNew)
    sets.emplace_back(members.begin(), members.end());
  return it->second;
}

ValueOrigins::Set ValueOrigins::getOrigins(Value root, Reach reach) {
  DenseMap<Value, Set> &known = resolved[static_cast<unsigned>(reach)];
  if (auto it = known.find(root); it != known.end())
    return it->second;

  // Tarjan's strongly connected components over the edges from values to their
  // sources: values on one cycle have the same origins.
  struct Frame {
    Value value;
    SmallVector<Value, 2> sources;
    unsigned next = 0;
    SmallVector<unsigned> members;
  };
  std::vector<Frame> stack;
  std::vector<Value> open;
  DenseMap<Value, std::pair<unsigned, unsigned>> index; // own, lowest
  auto enter = [&](Value value) {
    unsigned number = index.size();
    index[value] = {number, number};
    open.push_back(value);
    Frame frame{value, {}, 0, {}};
    getSources(value, reach, frame.sources);
    if (frame.sources.empty())
      frame.members.push_back(getOrigin(value));
    stack.push_back(std::move(frame));
  };
  enter(root);
  while (true) {
    Frame &frame = stack.back();
    if (frame.next < frame.sources.size()) {
      Value source = frame.sources[frame.next++];
      if (auto it = known.find(source); it != known.end()) {
        llvm::append_range(frame.members, sets[it->second]);
      } else if (auto it = index.find(source); it != index.end()) {
        unsigned lowest = it->second.second;
        auto &own = index[frame.value];
        own.second = std::min(own.second, lowest);
      } else {
        enter(source);
      }
      continue;
    }
    Frame done = std::move(stack.back());
    stack.pop_back();
    auto [number, lowest] = index[done.value];
    if (number == lowest) {
      // A cycle that nothing enters, in unreachable code, has no origin but
      // itself.
      if (done.members.empty())
        done.members.push_back(getOrigin(done.value));
      Set set = intern(done.members);
      Value member;
      do {
        member = open.back();
        open.pop_back();
        known[member] = set;
      } while (member != done.value);
      done.members.assign(sets[set].begin(), sets[set].end());
    }
    if (stack.empty())
      return known[root];
    Frame &parent = stack.back();
    llvm::append_range(parent.members, done.members);
    auto &own = index[parent.value];
    own.second = std::min(own.second, lowest);
  }
}

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

/// The loop that an index counts, through casts.
static std::optional<unsigned> getLoop(Value index) {
  while (Operation *def = index.getDefiningOp()) {
    if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
            arith::TruncIOp>(def)) {
      index = def->getOperand(0);
      continue;
    }
    if (auto loop = dyn_cast<linalg::IndexOp>(def))
      return loop.getDim();
    break;
  }
  return std::nullopt;
}

/// Dimensions of `from` that `dims` of `result` are made of, where one op moves
/// the one to the other.
static llvm::SmallBitVector mapDims(Operation *def, Value from,
                                    const llvm::SmallBitVector &dims) {
  auto type = cast<RankedTensorType>(from.getType());
  llvm::SmallBitVector mapped(type.getRank());
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(def)) {
    for (auto [dim, group] :
         llvm::enumerate(collapse.getReassociationIndices()))
      if (dims.test(dim))
        for (int64_t source : group)
          // Nor are unit dimensions of the source, beside others.
          if (type.getDimSize(source) != 1 ||
              collapse.getResultType().getDimSize(dim) == 1)
            mapped.set(source);
    return mapped;
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(def)) {
    // Unit dimensions of the result are no part of the source's.
    for (auto [source, group] :
         llvm::enumerate(expand.getReassociationIndices()))
      for (int64_t dim : group)
        if (dims.test(dim) && (expand.getResultType().getDimSize(dim) != 1 ||
                               type.getDimSize(source) == 1))
          mapped.set(source);
    return mapped;
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(def)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    int64_t result = 0;
    for (int64_t source = 0; source < type.getRank(); ++source)
      if (!dropped.test(source) && dims.test(result++))
        mapped.set(source);
    return mapped;
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(def)) {
    if (from != insert.getSource())
      return dims;
    llvm::SmallBitVector dropped = insert.getDroppedDims();
    int64_t source = 0;
    for (int64_t dim = 0; dim < insert.getDestType().getRank(); ++dim)
      if (!dropped.test(dim)) {
        if (dims.test(dim))
          mapped.set(source);
        ++source;
      }
    return mapped;
  }
  if (auto transpose = dyn_cast<linalg::TransposeOp>(def)) {
    for (auto [dim, source] : llvm::enumerate(transpose.getPermutation()))
      if (dims.test(dim))
        mapped.set(source);
    return mapped;
  }
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(def)) {
    AffineMap out =
        linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0));
    llvm::SmallBitVector loops(linalgOp.getNumLoops());
    for (auto [dim, expr] : llvm::enumerate(out.getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr); loop && dims.test(dim))
        loops.set(loop.getPosition());
    for (OpOperand *input : linalgOp.getDpsInputOperands()) {
      if (input->get() != from)
        continue;
      AffineMap in = linalgOp.getMatchingIndexingMap(input);
      for (auto [dim, expr] : llvm::enumerate(in.getResults()))
        if (auto loop = dyn_cast<AffineDimExpr>(expr);
            loop && loops.test(loop.getPosition()))
          mapped.set(dim);
      return mapped;
    }
    def->walk([&](tensor::ExtractOp extract) {
      if (extract.getTensor() == from)
        for (auto [dim, index] : llvm::enumerate(extract.getIndices()))
          if (std::optional<unsigned> loop = getLoop(index);
              loop && loops.test(*loop))
            mapped.set(dim);
    });
    return mapped;
  }
  if (isa<tensor::ReshapeOp, tensor::GatherOp>(def) ||
      static_cast<int64_t>(dims.size()) != type.getRank())
    return mapped; // Not known.
  // Casts, padding and choices keep dimensions.
  return dims;
}

Value ValueOrigins::traceDims(Value value,
                              MutableArrayRef<llvm::SmallBitVector> dims,
                              Reach reach) {
  // Calls that were entered, to come out of again where their function hands an
  // argument on.
  SmallVector<CallOpInterface> entered;
  llvm::DenseSet<std::pair<Value, size_t>> visited;
  auto isNew = [&](Value candidate) {
    return !visited.contains({candidate, entered.size()});
  };
  while (visited.insert({value, entered.size()}).second) {
    if (auto result = dyn_cast<OpResult>(value);
        result && isa<CallOpInterface>(result.getOwner())) {
      SmallVector<Value> sources;
      getCallSources(result, reach, sources);
      if (sources.empty())
        break;
      entered.push_back(cast<CallOpInterface>(result.getOwner()));
      value = getReturned(result);
      continue;
    }
    if (!entered.empty()) {
      CallOpInterface call = entered.back();
      if (std::optional<unsigned> number =
              getOwnArgument(value, calls.getCallee(call))) {
        entered.pop_back();
        value = call.getArgOperands()[*number];
        continue;
      }
    }
    SmallVector<Value> sources;
    getSources(value, reach, sources);
    // Any path will do, but one that brings content.
    Value from;
    for (Value source : sources)
      if (isNew(source) && (!from || isBlank(from)))
        from = source;
    if (!from || !isa<RankedTensorType>(from.getType()))
      break;
    Operation *def = value.getDefiningOp();
    if (def && !isa<RegionBranchOpInterface>(def))
      for (llvm::SmallBitVector &set : dims)
        set = mapDims(def, from, set);
    value = from;
  }
  return value;
}

//===- GemmClassification.cpp - which contraction is whose GEMM -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/GemmClassification.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::ufp4;
using Set = ValueOrigins::Set;

bool mlir::ufp4::isContraction(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.hasPureTensorSemantics() &&
         linalgOp.getNumDpsInputs() == 2 && linalgOp.getNumDpsInits() == 1 &&
         linalg::isaContractionOpInterface(linalgOp) &&
         linalgOp.getNumReductionLoops() > 0;
}

namespace {

using Bits = llvm::SmallBitVector;

/// One operand of a contraction.
struct Side {
  /// Origins by layout alone, through slices, through lookups as well.
  Set layout, slices, gathers;
  /// Products of the operand's extents: what is summed over, what stays, what
  /// both operands have. kDynamic where not known.
  int64_t contracted = 1, free = 1;
  bool hasFree = false, hasBatch = false;
  /// Dimensions of the origin (that of `gathers`) that are summed over, that
  /// stay, and that both operands have.
  Bits contractedDims, freeDims, batchDims;
};

struct Contraction {
  linalg::LinalgOp op;
  unsigned component = 0;
  /// Place in the order in which functions are first executed.
  unsigned order = 0;
  Side sides[2];
};

/// A layer: a parameter and the contractions found to be its GEMMs.
struct Site {
  std::string name;
  int64_t id;
  SmallVector<unsigned> fprops, dgrads;
  /// Extents of the parameter: what fprop sums over, and what dgrad does.
  int64_t in = ShapedType::kDynamic, out = ShapedType::kDynamic;
};

/// Sites by the origins that one of their GEMMs has beside the parameter.
using SitesByOrigin = DenseMap<Set, SmallVector<unsigned, 1>>;

/// A site whose wgrad a contraction may be, and the operand that is X then.
struct WgradCandidate {
  unsigned site, activation;
};

class Classifier {
public:
  Classifier(ModuleOp module, ValueOrigins &origins)
      : module(module), calls(origins.getCalls()), origins(origins) {}

  SmallVector<ClassifiedGemm> run();

private:
  /// What may be a parameter, in functions without marks.
  struct Candidates {
    /// Contractions of each, as (index, operand), and for each contraction
    /// which operands are candidates.
    llvm::MapVector<Set, SmallVector<std::pair<unsigned, unsigned>>> uses;
    DenseMap<unsigned, std::array<bool, 2>> is;
    /// Dimensions that they sum over beside computed values: few, however many
    /// the contractions.
    DenseMap<Set, SmallVector<Bits, 2>> summed;
    /// Operands of contractions without any candidate.
    llvm::DenseSet<Set> computed;
  };

  void collect();
  void orderByExecution();
  Side makeSide(linalg::LinalgOp op, const linalg::ContractionDimensions &dims,
                unsigned operand);

  // Parameters.
  bool isMarked(Value origin);
  bool mayBeParameter(Value origin);
  bool allMembers(Set set, function_ref<bool(Value)> holds);
  void findMarkedParameters();
  Candidates collectCandidates(ArrayRef<unsigned> component);
  bool hasComplement(const Candidates &candidates, unsigned index,
                     unsigned operand);
  void settleMeetings(Candidates &candidates, ArrayRef<unsigned> component,
                      llvm::DenseSet<Set> &weights);
  void inferParameters(ArrayRef<unsigned> component);
  bool isWeight(unsigned index, unsigned operand);
  std::string getName(Value origin);
  std::string getName(Set set);
  std::string quoteCandidates(unsigned index);

  // Roles.
  void assignWeightGemms();
  void assignRoles(Site &site, ArrayRef<std::pair<unsigned, unsigned>> gemms);
  bool isOneHot(Set set);
  void assignWeightGradients();
  SmallVector<unsigned, 1> findSites(unsigned index, unsigned activation,
                                     Reach reach,
                                     const SitesByOrigin &byActivation,
                                     const SitesByOrigin &byGradient);
  bool fits(unsigned index, unsigned activation, const Site &site);
  bool feedsContraction(unsigned index);
  void appendSuccessors(OpOperand &use, SmallVectorImpl<Value> &values);
  SmallVector<unsigned, 1> selectByResultName(unsigned index,
                                              ArrayRef<unsigned> candidates);
  SmallVector<WgradCandidate, 1>
  findSitesByOne(unsigned index, Reach reach, const SitesByOrigin &byActivation,
                 const SitesByOrigin &byGradient);
  std::optional<unsigned> settleWgrad(unsigned index,
                                      ArrayRef<WgradCandidate> candidates);
  void setRole(unsigned index, GemmRole role, const Site &site, OperandKind lhs,
               OperandKind rhs);
  void setOther(unsigned index, const Twine &reason,
                const Twine &ambiguity = "");

  ModuleOp module;
  const CallStructure &calls;
  ValueOrigins &origins;
  std::vector<Contraction> contractions; // in the order of the module
  SmallVector<ClassifiedGemm> found;
  /// Origins that are parameters; components where arguments are marked.
  llvm::DenseSet<Value> parameters;
  llvm::DenseSet<unsigned> markedComponents;
  DenseMap<Value, unsigned> constantNumbers;
  /// Contractions that inference leaves alone: why, and whether there are two
  /// readings.
  DenseMap<unsigned, std::pair<std::string, bool>> undecided;
  std::vector<Site> sites;
  /// Contractions whose results one contraction multiplies again.
  llvm::DenseSet<Operation *> multiplied;
  /// What loops and branches hand on, of those that were looked at.
  DenseMap<Operation *, RegionBranchSuccessorMapping> successors;
};

} // namespace

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

static void multiplyExtent(int64_t &product, int64_t extent) {
  if (ShapedType::isDynamic(product) || ShapedType::isDynamic(extent))
    product = ShapedType::kDynamic;
  else
    product *= extent;
}

Side Classifier::makeSide(linalg::LinalgOp op,
                          const linalg::ContractionDimensions &dims,
                          unsigned operand) {
  OpOperand *use = op.getDpsInputOperand(operand);
  Side side;
  side.layout = origins.getOrigins(use->get(), Reach::Layout);
  side.slices = origins.getOrigins(use->get(), Reach::Slices);
  side.gathers = origins.getOrigins(use->get(), Reach::Gathers);

  AffineMap map = op.getMatchingIndexingMap(use);
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  Bits contracted(map.getNumResults()), free(map.getNumResults()),
      batch(map.getNumResults());
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop)
      continue;
    unsigned position = loop.getPosition();
    if (llvm::is_contained(dims.k, position)) {
      contracted.set(dim);
      multiplyExtent(side.contracted, ranges[position]);
    } else if (llvm::is_contained(dims.batch, position)) {
      batch.set(dim);
      side.hasBatch |= ranges[position] != 1;
    } else {
      free.set(dim);
      side.hasFree = true;
      multiplyExtent(side.free, ranges[position]);
    }
  }
  Bits traced[] = {contracted, free, batch};
  Value origin = origins.traceDims(use->get(), traced, Reach::Gathers);
  // Unit dimensions belong to either side, unless there is no other.
  if (auto type = dyn_cast<RankedTensorType>(origin.getType())) {
    Bits wide(type.getRank());
    for (auto [dim, extent] : llvm::enumerate(type.getShape()))
      if (extent != 1)
        wide.set(dim);
    for (Bits &bits : traced) {
      Bits masked = bits;
      masked.resize(wide.size());
      masked &= wide;
      if (masked.any())
        bits = masked;
    }
  }
  side.contractedDims = traced[0];
  side.freeDims = traced[1];
  side.batchDims = traced[2];
  return side;
}

void Classifier::collect() {
  for (FunctionOpInterface function : calls.getFunctions()) {
    unsigned component = calls.getComponent(function);
    function->walk([&](linalg::LinalgOp op) {
      if (op->getParentOfType<FunctionOpInterface>() != function ||
          !isContraction(op))
        return;
      Contraction contraction;
      contraction.op = op;
      linalg::ContractionDimensions dims = *linalg::inferContractionDims(op);
      contraction.component = component;
      for (unsigned i : {0u, 1u})
        contraction.sides[i] = makeSide(op, dims, i);
      contractions.push_back(std::move(contraction));
    });
  }
  found.resize(contractions.size());
  for (auto [contraction, classified] : llvm::zip(contractions, found))
    classified.op = contraction.op;
  // What a product is multiplied with next, as far as one op or several move
  // it.
  for (Contraction &contraction : contractions)
    for (Side &side : contraction.sides)
      for (unsigned origin : origins.getMembers(side.slices))
        if (Operation *def = origins.getValue(origin).getDefiningOp())
          multiplied.insert(def);
}

void Classifier::orderByExecution() {
  DenseMap<Operation *, unsigned> indices;
  for (auto [index, contraction] : llvm::enumerate(contractions))
    indices[contraction.op] = index;
  // Contractions and calls of each function, in its order.
  DenseMap<Operation *, SmallVector<Operation *>> steps;
  for (FunctionOpInterface function : calls.getFunctions()) {
    SmallVector<Operation *> &list = steps[function];
    function->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (op != function && isa<FunctionOpInterface>(op))
        return WalkResult::skip();
      if (calls.getCallee(op) || indices.contains(op))
        list.push_back(op);
      return WalkResult::advance();
    });
  }
  unsigned next = 0;
  llvm::DenseSet<Operation *> entered;
  SmallVector<std::pair<Operation *, size_t>> stack;
  for (FunctionOpInterface function : calls.getCallersFirst()) {
    if (!entered.insert(function).second)
      continue;
    stack.emplace_back(function, 0);
    while (!stack.empty()) {
      auto &[current, position] = stack.back();
      SmallVector<Operation *> &list = steps[current];
      if (position == list.size()) {
        stack.pop_back();
        continue;
      }
      Operation *op = list[position++];
      if (auto it = indices.find(op); it != indices.end())
        contractions[it->second].order = next++;
      else if (FunctionOpInterface callee = calls.getCallee(op);
               entered.insert(callee).second)
        stack.emplace_back(callee, 0);
    }
  }
}

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

/// The global that an origin is loaded from.
static Operation *getGlobal(Value origin) {
  Operation *def = origin.getDefiningOp();
  if (!def)
    return nullptr;
  SymbolRefAttr symbol;
  if (auto load = dyn_cast<ml_program::GlobalLoadOp>(def))
    symbol = load.getGlobal();
  else if (auto load = dyn_cast<ml_program::GlobalLoadConstOp>(def))
    symbol = load.getGlobal();
  else if (auto get = dyn_cast<memref::GetGlobalOp>(def))
    symbol = get.getNameAttr();
  return symbol ? SymbolTable::lookupNearestSymbolFrom(def, symbol) : nullptr;
}

/// The function whose argument an origin is; null for other values.
static FunctionOpInterface getFunctionOfArgument(Value origin) {
  auto argument = dyn_cast<BlockArgument>(origin);
  if (!argument || !argument.getOwner()->isEntryBlock())
    return {};
  return dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
}

bool Classifier::isMarked(Value origin) {
  if (FunctionOpInterface function = getFunctionOfArgument(origin))
    return static_cast<bool>(
        function.getArgAttr(cast<BlockArgument>(origin).getArgNumber(),
                            UFP4Dialect::kParameterAttr));
  if (Operation *global = getGlobal(origin))
    return global->hasAttr(UFP4Dialect::kParameterAttr);
  return false;
}

bool Classifier::mayBeParameter(Value origin) {
  auto type = dyn_cast<ShapedType>(origin.getType());
  if (!type || !isa<FloatType>(type.getElementType()))
    return false;
  if (getFunctionOfArgument(origin) || getGlobal(origin))
    return true;
  // A matrix that is written down, as exports with their weights inside have.
  return type.hasRank() && type.getRank() >= 2 &&
         isa_and_nonnull<arith::ConstantOp>(origin.getDefiningOp()) &&
         !ValueOrigins::isBlank(origin);
}

bool Classifier::allMembers(Set set, function_ref<bool(Value)> holds) {
  return llvm::all_of(origins.getMembers(set), [&](unsigned origin) {
    return holds(origins.getValue(origin));
  });
}

std::string Classifier::getName(Value origin) {
  if (FunctionOpInterface function = getFunctionOfArgument(origin)) {
    unsigned number = cast<BlockArgument>(origin).getArgNumber();
    if (auto name = function.getArgAttrOfType<StringAttr>(
            number, UFP4Dialect::kNameAttr))
      return name.str();
    return (function.getName() + ".arg" + Twine(number)).str();
  }
  if (Operation *global = getGlobal(origin)) {
    if (auto name = global->getAttrOfType<StringAttr>(UFP4Dialect::kNameAttr))
      return name.str();
    return SymbolTable::getSymbolName(global).str();
  }
  Operation *def = origin.getDefiningOp();
  if (auto constant = dyn_cast_or_null<arith::ConstantOp>(def))
    if (auto resource =
            dyn_cast<DenseResourceElementsAttr>(constant.getValue()))
      return resource.getRawHandle().getKey().str();
  std::string prefix;
  if (auto function =
          origin.getParentRegion()->getParentOfType<FunctionOpInterface>())
    prefix = (function.getName() + ".").str();
  unsigned number =
      constantNumbers.try_emplace(origin, constantNumbers.size()).first->second;
  return prefix + "constant" + std::to_string(number);
}

/// One name for several: where they differ in some of their parts between dots,
/// `*` stands for those.
std::string Classifier::getName(Set set) {
  SmallVector<std::string> names;
  for (unsigned origin : origins.getMembers(set))
    names.push_back(getName(origins.getValue(origin)));
  if (names.size() == 1)
    return names.front();
  SmallVector<StringRef> parts;
  StringRef(names.front()).split(parts, '.');
  SmallVector<std::string> pattern(parts.begin(), parts.end());
  for (StringRef name : ArrayRef<std::string>(names).drop_front()) {
    SmallVector<StringRef> other;
    name.split(other, '.');
    if (other.size() != pattern.size())
      return llvm::join(names, "|");
    for (auto [part, seen] : llvm::zip(other, pattern))
      if (part != seen)
        seen = "*";
  }
  return llvm::join(pattern, ".");
}

void Classifier::findMarkedParameters() {
  for (FunctionOpInterface function : calls.getFunctions())
    for (BlockArgument argument : function.getFunctionBody().getArguments())
      if (isMarked(argument)) {
        parameters.insert(argument);
        markedComponents.insert(calls.getComponent(function));
      }
  for (const Contraction &contraction : contractions)
    for (const Side &side : contraction.sides)
      for (unsigned origin : origins.getMembers(side.gathers))
        if (Value value = origins.getValue(origin); isMarked(value)) {
          parameters.insert(value);
          markedComponents.insert(contraction.component);
        }
}

std::string Classifier::quoteCandidates(unsigned index) {
  std::string names;
  for (const Side &side : contractions[index].sides)
    if (allMembers(side.gathers,
                   [&](Value origin) { return mayBeParameter(origin); }))
      names += (names.empty() ? "'" : ", '") + getName(side.gathers) + "'";
  return names;
}

Classifier::Candidates
Classifier::collectCandidates(ArrayRef<unsigned> component) {
  Candidates result;
  for (unsigned index : component)
    for (unsigned i : {0u, 1u}) {
      Side &side = contractions[index].sides[i];
      bool may =
          side.contractedDims.any() && (side.freeDims.any() || !side.hasFree) &&
          allMembers(side.gathers,
                     [&](Value origin) { return mayBeParameter(origin); });
      result.is[index][i] = may;
      if (may)
        result.uses[side.gathers].emplace_back(index, i);
    }
  for (unsigned index : component)
    for (unsigned i : {0u, 1u}) {
      Side &side = contractions[index].sides[i];
      if (result.is[index][1 - i])
        continue;
      SmallVector<Bits, 2> &summed = result.summed[side.gathers];
      if (!result.is[index][i])
        result.computed.insert(side.slices);
      else if (!llvm::is_contained(summed, side.contractedDims))
        summed.push_back(side.contractedDims);
    }
  return result;
}

/// True where another contraction of the operand's origin, with a computed
/// value, sums over the dimensions that this one keeps: the gradient of what it
/// is multiplied with here.
bool Classifier::hasComplement(const Candidates &candidates, unsigned index,
                               unsigned operand) {
  const Side &side = contractions[index].sides[operand];
  return llvm::any_of(candidates.summed.lookup(side.gathers),
                      [&](const Bits &dims) {
                        return dims.size() == side.contractedDims.size() &&
                               !dims.anyCommon(side.contractedDims);
                      });
}

/// Where two meet that may be parameters, the one whose gradient is computed is
/// the weight, and the other the layer's input: that gradient sums over the
/// dimensions of the other that the product keeps.
void Classifier::settleMeetings(Candidates &candidates,
                                ArrayRef<unsigned> component,
                                llvm::DenseSet<Set> &weights) {
  llvm::DenseSet<Set> met, inputs;
  for (unsigned index : component) {
    std::array<bool, 2> is = candidates.is.lookup(index);
    if (!is[0] || !is[1])
      continue;
    bool hasGradient[2] = {hasComplement(candidates, index, 1),
                           hasComplement(candidates, index, 0)};
    for (unsigned i : {0u, 1u}) {
      Set set = contractions[index].sides[i].gathers;
      met.insert(set);
      if (hasGradient[0] != hasGradient[1])
        (hasGradient[i] ? weights : inputs).insert(set);
    }
  }
  for (auto &[set, uses] : candidates.uses) {
    if (!met.contains(set))
      continue;
    if (weights.contains(set) == inputs.contains(set)) {
      weights.erase(set);
      for (auto [index, i] : uses)
        undecided[index] = {"either of two arguments may be the parameter: "
                            "mark one with ufp4.parameter",
                            true};
    }
    // Settled, one way or another.
    uses.clear();
  }
}

/// Nothing is marked: what may be a parameter is one where the graph leaves no
/// other reading. An origin that a contraction has beside a computed value is a
/// weight, if gradients flow through it.
void Classifier::inferParameters(ArrayRef<unsigned> component) {
  Candidates candidates = collectCandidates(component);
  llvm::DenseSet<Set> weights;
  settleMeetings(candidates, component, weights);

  // Whether gradients are computed, of what it is multiplied with and of
  // itself.
  bool hasBackward = !weights.empty();
  DenseMap<Set, std::pair<bool, bool>> gradients;
  for (auto &[set, uses] : candidates.uses) {
    auto &[ofInput, ofItself] = gradients[set];
    for (auto [index, i] : uses) {
      ofInput |= hasComplement(candidates, index, i);
      ofItself |=
          candidates.computed.contains(contractions[index].sides[1 - i].slices);
    }
    hasBackward |= ofInput;
  }
  for (auto &[set, uses] : candidates.uses) {
    auto [ofInput, ofItself] = gradients[set];
    auto anyUse = [&](function_ref<bool(const Side &)> holds) {
      return llvm::any_of(uses, [&](auto use) {
        return holds(contractions[use.first].sides[use.second]);
      });
    };
    // Keys of earlier tokens look like frozen experts.
    bool isBatch = !ofItself && anyUse([](const Side &side) {
      return side.hasBatch && side.batchDims.any();
    });
    bool isIdle =
        !ofItself && !ofInput && (hasBackward || !anyUse([](const Side &side) {
                                    return side.contracted != 1;
                                  }));
    if (!isBatch && !isIdle) {
      weights.insert(set);
      continue;
    }
    std::string name = "'" + getName(set) + "'";
    std::string reason =
        isBatch ? name + " may be a batch of inputs: mark parameters with "
                         "ufp4.parameter"
                : "no gradient flows through it, and nothing marks " + name +
                      " as a parameter";
    for (auto [index, i] : uses)
      undecided[index] = {reason, isBatch};
  }
  for (Set set : weights)
    for (unsigned origin : origins.getMembers(set))
      parameters.insert(origins.getValue(origin));
}

bool Classifier::isWeight(unsigned index, unsigned operand) {
  const Side &side = contractions[index].sides[operand];
  // Vectors that indices pick out of a parameter are activations, those of an
  // embedding: what is summed over or what stays then has nothing of it.
  if (side.contractedDims.none() || (side.hasFree && side.freeDims.none()))
    return false;
  return allMembers(side.gathers,
                    [&](Value origin) { return parameters.contains(origin); });
}

//===----------------------------------------------------------------------===//
// fprop and dgrad
//===----------------------------------------------------------------------===//

void Classifier::setRole(unsigned index, GemmRole role, const Site &site,
                         OperandKind lhs, OperandKind rhs) {
  MLIRContext *context = module.getContext();
  found[index].gemm = GemmAttr::get(
      context, role, StringAttr::get(context, site.name), site.id, lhs, rhs);
}

void Classifier::setOther(unsigned index, const Twine &reason,
                          const Twine &ambiguity) {
  MLIRContext *context = module.getContext();
  found[index].gemm =
      GemmAttr::get(context, GemmRole::Other, StringAttr::get(context, reason),
                    0, OperandKind::Activation, OperandKind::Weight);
  found[index].ambiguity = ambiguity.str();
}

/// True where an operand is made of integers by comparison: a one-hot matrix,
/// whose product with a table looks entries up.
bool Classifier::isOneHot(Set set) {
  return allMembers(set, [](Value origin) {
    Operation *def = origin.getDefiningOp();
    while (isa_and_nonnull<arith::UIToFPOp, arith::SIToFPOp>(def))
      def = def->getOperand(0).getDefiningOp();
    if (!def)
      return false;
    if (isa<arith::CmpIOp>(def))
      return true;
    auto generic = dyn_cast<linalg::GenericOp>(def);
    if (!generic || llvm::any_of(generic.getDpsInputs(), [](Value input) {
          return isa<FloatType>(getElementTypeOrSelf(input.getType()));
        }))
      return false;
    bool compares = false, looksUp = false;
    generic.getBody()->walk([&](Operation *op) {
      compares |= isa<arith::CmpIOp>(op);
      looksUp |= isa<tensor::ExtractOp>(op);
    });
    if (compares || looksUp)
      return !looksUp;
    // A cast of what another op compared.
    for (Value input : generic.getDpsInputs())
      if (getElementTypeOrSelf(input.getType()).isInteger(1))
        return true;
    return false;
  });
}

void Classifier::assignRoles(Site &site,
                             ArrayRef<std::pair<unsigned, unsigned>> gemms) {
  const Side *forward = nullptr;
  for (auto [index, operand] : gemms) {
    const Contraction &contraction = contractions[index];
    const Side &side = contraction.sides[operand];
    const Side &other = contraction.sides[1 - operand];
    std::string candidates = "candidates: fprop, dgrad of '" + site.name + "'";
    if (side.contractedDims.anyCommon(side.freeDims)) {
      setOther(index,
               Twine("cannot tell which dimensions of '") + site.name +
                   "' it contracts",
               candidates);
      continue;
    }
    if (isOneHot(other.slices)) {
      setOther(index, Twine("looks entries of '") + site.name +
                          "' up by a one-hot product");
      continue;
    }
    // The forward pass is executed first: dgrad needs dY, which the loss makes
    // from Y. What contracts other dimensions of W is dgrad.
    if (!forward)
      forward = &side;
    bool isForward = side.contractedDims == forward->contractedDims;
    if (!isForward && forward->contractedDims.anyCommon(side.contractedDims)) {
      setOther(index,
               Twine("contracts some of the dimensions of '") + site.name +
                   "' that its first GEMM contracts, and others",
               candidates);
      continue;
    }
    OperandKind kind =
        isForward ? OperandKind::Activation : OperandKind::Gradient;
    setRole(index, isForward ? GemmRole::Fprop : GemmRole::Dgrad, site,
            operand == 0 ? OperandKind::Weight : kind,
            operand == 0 ? kind : OperandKind::Weight);
    (isForward ? site.fprops : site.dgrads).push_back(index);
    if (site.fprops.size() == 1 && site.dgrads.empty()) {
      site.in = side.contracted;
      site.out = side.free;
    }
  }
}

void Classifier::assignWeightGemms() {
  // Uses of each parameter, in the order of the module.
  llvm::MapVector<Set, SmallVector<std::pair<unsigned, unsigned>>> uses;
  for (unsigned index = 0; index < contractions.size(); ++index) {
    const Contraction &contraction = contractions[index];
    if (auto it = undecided.find(index); it != undecided.end()) {
      auto &[reason, isAmbiguous] = it->second;
      setOther(index, reason,
               isAmbiguous ? "candidates: " + quoteCandidates(index) : "");
      continue;
    }
    bool isParameter[2] = {isWeight(index, 0), isWeight(index, 1)};
    if (isParameter[0] && isParameter[1])
      setOther(index, "both operands are parameters");
    else
      for (unsigned i : {0u, 1u})
        if (isParameter[i])
          uses[contraction.sides[i].gathers].emplace_back(index, i);
  }

  // What is marked already keeps its number; sites are numbered behind.
  int64_t nextId = 0;
  llvm::StringMap<int64_t> knownIds;
  for (const Contraction &contraction : contractions)
    if (auto gemm =
            contraction.op->getAttrOfType<GemmAttr>(UFP4Dialect::kGemmAttr);
        gemm && !gemm.isOther()) {
      knownIds.try_emplace(gemm.getSite().getValue(), gemm.getId());
      nextId = std::max(nextId, gemm.getId() + 1);
    }
  for (auto &[parameter, gemms] : uses) {
    Site site;
    site.name = getName(parameter);
    auto known = knownIds.find(site.name);
    site.id = known != knownIds.end() ? known->second : nextId++;
    llvm::stable_sort(gemms, [&](auto a, auto b) {
      return contractions[a.first].order < contractions[b.first].order;
    });
    assignRoles(site, gemms);
    sites.push_back(std::move(site));
  }
}

//===----------------------------------------------------------------------===//
// wgrad
//===----------------------------------------------------------------------===//

/// True where contraction `index`, with X as operand `activation`, has the
/// extents of the site's weight, as far as they are known.
bool Classifier::fits(unsigned index, unsigned activation, const Site &site) {
  auto agree = [](int64_t a, int64_t b) {
    return ShapedType::isDynamic(a) || ShapedType::isDynamic(b) || a == b;
  };
  const Contraction &contraction = contractions[index];
  return agree(contraction.sides[activation].free, site.in) &&
         agree(contraction.sides[1 - activation].free, site.out);
}

/// True where the product goes straight into another one: a gradient of a
/// weight does not.
bool Classifier::feedsContraction(unsigned index) {
  return multiplied.contains(contractions[index].op);
}

static const SmallVector<unsigned, 1> *findList(const SitesByOrigin &map,
                                                Set set) {
  auto it = map.find(set);
  return it == map.end() ? nullptr : &it->second;
}

/// Sites in both lists where both are given, in one where the other is null.
SmallVector<unsigned, 1>
Classifier::findSites(unsigned index, unsigned activation, Reach reach,
                      const SitesByOrigin &byActivation,
                      const SitesByOrigin &byGradient) {
  auto pick = [&](const Side &side) {
    return reach == Reach::Layout ? side.layout : side.slices;
  };
  const Contraction &contraction = contractions[index];
  const auto *x = findList(byActivation, pick(contraction.sides[activation]));
  const auto *dy =
      findList(byGradient, pick(contraction.sides[1 - activation]));
  SmallVector<unsigned, 1> result;
  if (!x || !dy)
    return result;
  const auto *shorter = x->size() < dy->size() ? x : dy;
  const auto *longer = shorter == x ? dy : x;
  // Both are sorted.
  for (unsigned site : *shorter)
    if (std::binary_search(longer->begin(), longer->end(), site) &&
        fits(index, activation, sites[site]))
      result.push_back(site);
  return result;
}

/// Values that are looked at between a gradient and the result that it becomes,
/// and calls of one function: it is returned soon.
static constexpr size_t kFarthest = 64;

/// Values that one becomes by the op that uses it: its result, what a loop, a
/// branch or a function hands on.
void Classifier::appendSuccessors(OpOperand &use,
                                  SmallVectorImpl<Value> &values) {
  Operation *user = use.getOwner();
  Operation *branch =
      isa<RegionBranchTerminatorOpInterface>(user) ? user->getParentOp() : user;
  if (isa<func::ReturnOp>(user)) {
    ArrayRef<CallOpInterface> callers = calls.getCallers(user->getParentOp());
    if (callers.size() <= kFarthest)
      for (CallOpInterface call : callers)
        values.push_back(call->getResult(use.getOperandNumber()));
  } else if (auto regions = dyn_cast<RegionBranchOpInterface>(branch)) {
    auto [it, isNew] = successors.try_emplace(branch);
    if (isNew)
      regions.getSuccessorOperandInputMapping(it->second);
    llvm::append_range(values, it->second.lookup(&use));
  } else if (user->getNumResults() == 1 && !isContraction(user)) {
    // What a function does with it is not looked at: others may call it, too.
    FunctionOpInterface callee = calls.getCallee(user);
    if (callee ? calls.isPure(callee) : isMemoryEffectFree(user))
      values.push_back(user->getResult(0));
  }
}

/// Of several sites, those whose name ends the name of the result that the
/// contraction's value becomes: frontends name gradients after parameters.
SmallVector<unsigned, 1>
Classifier::selectByResultName(unsigned index, ArrayRef<unsigned> candidates) {
  SmallVector<unsigned, 1> selected;
  SmallVector<Value> work = {contractions[index].op->getResult(0)};
  llvm::SmallPtrSet<Value, 16> visited;
  while (!work.empty() && visited.size() < kFarthest) {
    Value value = work.pop_back_val();
    if (!visited.insert(value).second)
      continue;
    for (OpOperand &use : value.getUses()) {
      StringAttr name;
      if (auto returned = dyn_cast<func::ReturnOp>(use.getOwner()))
        name = returned->getParentOfType<func::FuncOp>()
                   .getResultAttrOfType<StringAttr>(use.getOperandNumber(),
                                                    UFP4Dialect::kNameAttr);
      if (!name)
        appendSuccessors(use, work);
      else
        for (unsigned site : candidates)
          if (name.getValue().ends_with(sites[site].name) &&
              !llvm::is_contained(selected, site))
            selected.push_back(site);
    }
  }
  return selected;
}

/// Sites that X or dY alone tells: a layer without dgrad is known by X, and
/// where X was computed in another way than for the forward pass, dY tells.
SmallVector<WgradCandidate, 1>
Classifier::findSitesByOne(unsigned index, Reach reach,
                           const SitesByOrigin &byActivation,
                           const SitesByOrigin &byGradient) {
  SmallVector<WgradCandidate, 1> result;
  const Contraction &contraction = contractions[index];
  auto pick = [&](unsigned i) {
    const Side &side = contraction.sides[i];
    return reach == Reach::Layout ? side.layout : side.slices;
  };
  for (unsigned i : {0u, 1u}) {
    if (const auto *list = findList(byActivation, pick(i)))
      for (unsigned number : *list)
        if (sites[number].dgrads.empty() && fits(index, i, sites[number]))
          result.push_back({number, i});
    if (const auto *list = findList(byGradient, pick(1 - i)))
      for (unsigned number : *list)
        if (fits(index, i, sites[number]))
          result.push_back({number, i});
  }
  return result;
}

/// Gives a contraction its role where the candidates are of one site, and
/// returns that site. A site may be found in several ways.
std::optional<unsigned>
Classifier::settleWgrad(unsigned index, ArrayRef<WgradCandidate> candidates) {
  SmallVector<unsigned, 1> numbers;
  for (auto [number, activation] : candidates)
    if (!llvm::is_contained(numbers, number))
      numbers.push_back(number);
  if (numbers.size() > 1)
    if (auto named = selectByResultName(index, numbers); named.size() == 1)
      numbers = named;
  if (numbers.empty()) {
    setOther(index, "neither operand is a parameter, and no layer has these "
                    "activations and gradients");
    return std::nullopt;
  }
  if (numbers.size() > 1) {
    std::string names;
    llvm::raw_string_ostream os(names);
    llvm::interleaveComma(numbers, os, [&](unsigned number) {
      os << "'" << sites[number].name << "'";
    });
    setOther(index, Twine("may be the wgrad of several layers: ") + names,
             Twine("candidates: ") + names);
    return std::nullopt;
  }
  unsigned activation = llvm::find_if(candidates, [&](auto candidate) {
                          return candidate.site == numbers.front();
                        })->activation;
  OperandKind lhs =
      activation == 0 ? OperandKind::Activation : OperandKind::Gradient;
  OperandKind rhs =
      activation == 0 ? OperandKind::Gradient : OperandKind::Activation;
  setRole(index, GemmRole::Wgrad, sites[numbers.front()], lhs, rhs);
  return numbers.front();
}

void Classifier::assignWeightGradients() {
  // Sites by X and by dY, for each reach.
  SitesByOrigin byX[2], byDY[2];
  auto insert = [&](SitesByOrigin(&maps)[2], unsigned index, unsigned number,
                    OperandKind kind) {
    GemmAttr gemm = found[index].gemm;
    const Side &side = contractions[index].sides[gemm.getLhs() == kind ? 0 : 1];
    for (auto [map, set] :
         {std::pair(&maps[0], side.layout), std::pair(&maps[1], side.slices)}) {
      SmallVector<unsigned, 1> &list = (*map)[set];
      if (list.empty() || list.back() != number)
        list.push_back(number);
    }
  };
  for (auto [number, site] : llvm::enumerate(sites)) {
    for (unsigned fprop : site.fprops)
      insert(byX, fprop, number, OperandKind::Activation);
    for (unsigned dgrad : site.dgrads)
      insert(byDY, dgrad, number, OperandKind::Gradient);
  }

  // First the contractions whose operands tell both X and dY.
  SmallVector<unsigned> rest;
  llvm::SmallBitVector hasWgrad(sites.size());
  for (unsigned index = 0; index < contractions.size(); ++index) {
    if (found[index].gemm)
      continue;
    SmallVector<WgradCandidate, 1> candidates;
    for (Reach reach : {Reach::Layout, Reach::Slices})
      if (candidates.empty())
        for (unsigned i : {0u, 1u})
          for (unsigned number :
               findSites(index, i, reach, byX[static_cast<unsigned>(reach)],
                         byDY[static_cast<unsigned>(reach)]))
            candidates.push_back({number, i});
    if (candidates.empty())
      rest.push_back(index);
    else if (std::optional<unsigned> site = settleWgrad(index, candidates))
      hasWgrad.set(*site);
  }
  // Then those of which one of the two tells a layer. A layer that shares X or
  // dY with another and has its own wgrad is not meant, and of several that one
  // of the two might tell, near or far, the result's name tells one.
  for (unsigned index : rest) {
    SmallVector<WgradCandidate, 1> byReach[2], all, nearest;
    if (!feedsContraction(index))
      for (unsigned reach : {0u, 1u})
        byReach[reach] = findSitesByOne(index, static_cast<Reach>(reach),
                                        byX[reach], byDY[reach]);
    auto isFree = [&](WgradCandidate candidate) {
      return !hasWgrad.test(candidate.site);
    };
    for (ArrayRef<WgradCandidate> list : byReach) {
      llvm::copy_if(list, std::back_inserter(all), isFree);
      if (nearest.empty())
        nearest = all;
    }
    for (ArrayRef<WgradCandidate> list : byReach)
      if (nearest.empty())
        nearest.assign(list.begin(), list.end());
    SmallVector<unsigned, 1> numbers;
    for (WgradCandidate candidate : all)
      numbers.push_back(candidate.site);
    if (numbers.size() > 1)
      if (auto named = selectByResultName(index, numbers); named.size() == 1)
        nearest = {*llvm::find_if(all, [&](WgradCandidate candidate) {
          return candidate.site == named.front();
        })};
    settleWgrad(index, nearest);
  }
}

SmallVector<ClassifiedGemm> Classifier::run() {
  collect();
  orderByExecution();
  findMarkedParameters();
  llvm::MapVector<unsigned, SmallVector<unsigned>> unmarked;
  for (auto [index, contraction] : llvm::enumerate(contractions))
    if (!markedComponents.contains(contraction.component))
      unmarked[contraction.component].push_back(index);
  for (auto &[component, indices] : unmarked)
    inferParameters(indices);
  assignWeightGemms();
  assignWeightGradients();
  return std::move(found);
}

SmallVector<ClassifiedGemm> mlir::ufp4::classifyGemms(ModuleOp module,
                                                      ValueOrigins &origins) {
  return Classifier(module, origins).run();
}

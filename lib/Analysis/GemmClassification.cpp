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
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::ufp4;

bool mlir::ufp4::isContraction(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.hasPureTensorSemantics() &&
         linalgOp.getNumDpsInputs() == 2 && linalgOp.getNumDpsInits() == 1 &&
         linalg::isaContractionOpInterface(linalgOp) &&
         linalgOp.getNumReductionLoops() > 0;
}

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

/// The operand that a single-input generic passes on, with or without a float
/// cast; null where it computes anything.
static Value getMovedOperand(linalg::GenericOp generic) {
  if (generic.getNumDpsInputs() != 1 || generic.getNumDpsInits() != 1 ||
      generic.getNumReductionLoops() != 0)
    return {};
  Value yielded = generic.getBody()->getTerminator()->getOperand(0);
  while (Operation *def = yielded.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(def))
      return {};
    yielded = def->getOperand(0);
  }
  return yielded == generic.getBody()->getArgument(0)
             ? generic.getDpsInputOperand(0)->get()
             : Value();
}

/// One step towards the root, or null at the root.
static Value getMovedFrom(Value value) {
  Operation *def = value.getDefiningOp();
  if (!def)
    return {};
  if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp,
          tensor::ExtractSliceOp, arith::ExtFOp, arith::TruncFOp>(def))
    return def->getOperand(0);
  if (auto transpose = dyn_cast<linalg::TransposeOp>(def))
    return transpose.getInput();
  if (auto broadcast = dyn_cast<linalg::BroadcastOp>(def))
    return broadcast.getInput();
  if (auto generic = dyn_cast<linalg::GenericOp>(def))
    return getMovedOperand(generic);
  return {};
}

Value mlir::ufp4::traceToRoot(Value value) {
  // Unreachable code may hold cycles: a value on one is its own root.
  llvm::SmallPtrSet<Value, 8> visited;
  while (Value from = getMovedFrom(value)) {
    if (!visited.insert(value).second)
      break;
    value = from;
  }
  return value;
}

/// Follows `dims`, dimensions of `value`, back to the dimensions of its root.
/// Fails where a reshape mixes them with others.
static std::optional<llvm::SmallBitVector>
traceDims(Value value, llvm::SmallBitVector dims) {
  llvm::SmallPtrSet<Value, 8> visited;
  while (Value from = getMovedFrom(value)) {
    if (!visited.insert(value).second)
      return std::nullopt;
    auto type = dyn_cast<RankedTensorType>(from.getType());
    if (!type)
      return std::nullopt;
    llvm::SmallBitVector next(type.getRank());
    Operation *def = value.getDefiningOp();
    if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(def)) {
      for (auto [dim, group] :
           llvm::enumerate(collapse.getReassociationIndices()))
        if (dims.test(dim))
          for (int64_t source : group)
            next.set(source);
    } else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(def)) {
      for (auto [source, group] :
           llvm::enumerate(expand.getReassociationIndices())) {
        bool any = llvm::any_of(group, [&](int64_t d) { return dims.test(d); });
        // Unit dimensions belong to either side.
        bool all = llvm::all_of(group, [&](int64_t d) {
          return dims.test(d) || expand.getResultType().getDimSize(d) == 1;
        });
        if (any && !all)
          return std::nullopt;
        if (any)
          next.set(source);
      }
    } else if (auto slice = dyn_cast<tensor::ExtractSliceOp>(def)) {
      llvm::SmallBitVector dropped = slice.getDroppedDims();
      int64_t result = 0;
      for (int64_t source = 0; source < type.getRank(); ++source)
        if (!dropped.test(source) && dims.test(result++))
          next.set(source);
    } else if (auto transpose = dyn_cast<linalg::TransposeOp>(def)) {
      for (auto [dim, source] : llvm::enumerate(transpose.getPermutation()))
        if (dims.test(dim))
          next.set(source);
    } else if (auto linalgOp = dyn_cast<linalg::LinalgOp>(def)) {
      AffineMap in =
          linalgOp.getMatchingIndexingMap(linalgOp.getDpsInputOperand(0));
      AffineMap out =
          linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0));
      if (!out.isPermutation() || !in.isProjectedPermutation(true))
        return std::nullopt;
      for (auto [dim, expr] : llvm::enumerate(out.getResults()))
        if (dims.test(dim))
          if (auto source = in.getResultPosition(expr))
            next.set(*source);
    } else {
      next = dims; // casts
    }
    dims = next;
    value = from;
  }
  return dims;
}

//===----------------------------------------------------------------------===//
// Classification of one function
//===----------------------------------------------------------------------===//

namespace {

struct Contraction {
  linalg::LinalgOp op;
  linalg::ContractionDimensions dims;
  Value roots[2];
};

/// A layer: a parameter and the contractions found to be its GEMMs.
struct Site {
  BlockArgument parameter;
  std::string name;
  int64_t id;
  SmallVector<unsigned> fprops, dgrads;
};

class FunctionClassifier {
public:
  FunctionClassifier(FunctionOpInterface function, int64_t &nextSiteId)
      : function(function), nextSiteId(nextSiteId) {}

  void run(SmallVectorImpl<ClassifiedGemm> &result);

private:
  void collect();
  void findParameters();
  bool isArgument(Value value) const {
    auto argument = dyn_cast<BlockArgument>(value);
    return argument && argument.getOwner()->getParentOp() == function;
  }
  std::string getName(BlockArgument parameter);
  void assignWeightGemms();
  void assignWeightGradients();
  void setRole(unsigned index, GemmRole role, const Site &site, OperandKind lhs,
               OperandKind rhs);
  void setOther(unsigned index, const Twine &reason,
                const Twine &ambiguity = "");
  /// Dimensions of the parameter that contraction `index` sums over.
  std::optional<llvm::SmallBitVector> getContractedDims(unsigned index,
                                                        unsigned operand);
  /// True where the results of wgrad candidate `index` have the parameter's
  /// number of elements in each of two dimensions, in either order.
  bool hasShapeOf(unsigned index, BlockArgument parameter);

  FunctionOpInterface function;
  int64_t &nextSiteId;
  bool marked = false;
  SmallVector<Contraction> contractions;
  SmallVector<ClassifiedGemm> found;
  llvm::SmallDenseSet<Value> parameters, ambiguous;
  std::vector<Site> sites;
};

} // namespace

void FunctionClassifier::collect() {
  function.walk([&](linalg::LinalgOp op) {
    if (!isContraction(op))
      return;
    Contraction contraction{op, *linalg::inferContractionDims(op), {}};
    for (unsigned i : {0u, 1u})
      contraction.roots[i] = traceToRoot(op.getDpsInputOperand(i)->get());
    contractions.push_back(std::move(contraction));
  });
  found.resize(contractions.size());
}

void FunctionClassifier::findParameters() {
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    if (function.getArgAttr(i, UFP4Dialect::kParameterAttr)) {
      marked = true;
      parameters.insert(function.getArgument(i));
    }
  if (marked)
    return;
  for (const Contraction &contraction : contractions) {
    bool both =
        isArgument(contraction.roots[0]) && isArgument(contraction.roots[1]);
    for (unsigned i : {0u, 1u})
      if (isArgument(contraction.roots[i]))
        (both ? ambiguous : parameters).insert(contraction.roots[i]);
  }
  // Where two arguments meet, either may be the weight and the other the
  // layer's input: only marks can tell, so their contractions are left alone.
  for (Value value : ambiguous)
    parameters.erase(value);
}

std::string FunctionClassifier::getName(BlockArgument parameter) {
  unsigned number = parameter.getArgNumber();
  if (auto name =
          function.getArgAttrOfType<StringAttr>(number, UFP4Dialect::kNameAttr))
    return name.str();
  return (function.getName() + ".arg" + Twine(number)).str();
}

void FunctionClassifier::setRole(unsigned index, GemmRole role,
                                 const Site &site, OperandKind lhs,
                                 OperandKind rhs) {
  MLIRContext *context = function->getContext();
  found[index].gemm = GemmAttr::get(
      context, role, StringAttr::get(context, site.name), site.id, lhs, rhs);
}

void FunctionClassifier::setOther(unsigned index, const Twine &reason,
                                  const Twine &ambiguity) {
  MLIRContext *context = function->getContext();
  found[index].gemm =
      GemmAttr::get(context, GemmRole::Other, StringAttr::get(context, reason),
                    0, OperandKind::Activation, OperandKind::Weight);
  found[index].ambiguity = ambiguity.str();
}

std::optional<llvm::SmallBitVector>
FunctionClassifier::getContractedDims(unsigned index, unsigned operand) {
  Contraction &contraction = contractions[index];
  OpOperand *weight = contraction.op.getDpsInputOperand(operand);
  AffineMap map = contraction.op.getMatchingIndexingMap(weight);
  llvm::SmallBitVector dims(map.getNumResults());
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      if (llvm::is_contained(contraction.dims.k, loop.getPosition()))
        dims.set(dim);
  return traceDims(weight->get(), dims);
}

void FunctionClassifier::assignWeightGemms() {
  // Uses of each parameter, in program order.
  llvm::MapVector<Value, SmallVector<std::pair<unsigned, unsigned>>> uses;
  for (auto [index, contraction] : llvm::enumerate(contractions)) {
    bool isParameter[2] = {parameters.contains(contraction.roots[0]),
                           parameters.contains(contraction.roots[1])};
    if (isParameter[0] && isParameter[1]) {
      setOther(index, "both operands are parameters");
      continue;
    }
    if (ambiguous.contains(contraction.roots[0]) ||
        ambiguous.contains(contraction.roots[1])) {
      std::string names;
      for (Value root : contraction.roots)
        if (ambiguous.contains(root))
          names += (names.empty() ? "'" : ", '") +
                   getName(cast<BlockArgument>(root)) + "'";
      setOther(index,
               "either of two arguments may be the parameter: mark one with "
               "ufp4.parameter",
               Twine("candidates: ") + names);
      continue;
    }
    for (unsigned i : {0u, 1u})
      if (isParameter[i])
        uses[contraction.roots[i]].emplace_back(index, i);
  }

  for (auto &[parameter, indices] : uses) {
    Site site{cast<BlockArgument>(parameter), {}, nextSiteId++, {}, {}};
    site.name = getName(site.parameter);
    // The forward pass comes first in program order: dgrad needs dY, which the
    // loss makes from Y. What contracts other dimensions of W is dgrad.
    std::optional<llvm::SmallBitVector> forward;
    for (auto [index, operand] : indices) {
      std::optional<llvm::SmallBitVector> dims =
          getContractedDims(index, operand);
      if (!dims || dims->none()) {
        setOther(index,
                 Twine("cannot tell which dimensions of '") + site.name +
                     "' it contracts",
                 Twine("candidates: fprop, dgrad of '") + site.name + "'");
        continue;
      }
      if (!forward)
        forward = dims;
      bool isForward = *dims == *forward;
      if (!isForward && forward->anyCommon(*dims)) {
        setOther(index,
                 Twine("contracts some of the dimensions of '") + site.name +
                     "' that its first GEMM contracts, and others",
                 Twine("candidates: fprop, dgrad of '") + site.name + "'");
        continue;
      }
      OperandKind other =
          isForward ? OperandKind::Activation : OperandKind::Gradient;
      OperandKind lhs = operand == 0 ? OperandKind::Weight : other;
      OperandKind rhs = operand == 0 ? other : OperandKind::Weight;
      setRole(index, isForward ? GemmRole::Fprop : GemmRole::Dgrad, site, lhs,
              rhs);
      (isForward ? site.fprops : site.dgrads).push_back(index);
    }
    sites.push_back(std::move(site));
  }
}

bool FunctionClassifier::hasShapeOf(unsigned index, BlockArgument parameter) {
  auto type = dyn_cast<RankedTensorType>(parameter.getType());
  if (!type || !type.hasStaticShape())
    return true;
  Contraction &contraction = contractions[index];
  SmallVector<int64_t> ranges = contraction.op.getStaticLoopRanges();
  int64_t elements = 1;
  for (ArrayRef<unsigned> group : {ArrayRef<unsigned>(contraction.dims.batch),
                                   ArrayRef<unsigned>(contraction.dims.m),
                                   ArrayRef<unsigned>(contraction.dims.n)})
    for (unsigned dim : group) {
      if (ShapedType::isDynamic(ranges[dim]))
        return true;
      elements *= ranges[dim];
    }
  return elements == type.getNumElements();
}

void FunctionClassifier::assignWeightGradients() {
  // (X, dY) of the layers that have both, and X of those without dgrad.
  DenseMap<std::pair<Value, Value>, SmallVector<unsigned, 1>> pairs;
  DenseMap<Value, SmallVector<unsigned, 1>> firstLayers;
  auto otherRoot = [&](unsigned index) {
    const Contraction &c = contractions[index];
    return parameters.contains(c.roots[0]) ? c.roots[1] : c.roots[0];
  };
  for (auto [number, site] : llvm::enumerate(sites)) {
    for (unsigned fprop : site.fprops) {
      for (unsigned dgrad : site.dgrads)
        pairs[{otherRoot(fprop), otherRoot(dgrad)}].push_back(number);
      if (site.dgrads.empty())
        firstLayers[otherRoot(fprop)].push_back(number);
    }
  }

  for (auto [index, contraction] : llvm::enumerate(contractions)) {
    if (found[index].gemm)
      continue;
    auto *roots = contraction.roots;
    // The operand that is X; the other is dY.
    std::optional<unsigned> activation;
    SmallVector<unsigned, 1> candidates;
    for (unsigned i : {0u, 1u})
      for (unsigned number : pairs.lookup({roots[i], roots[1 - i]}))
        if (hasShapeOf(index, sites[number].parameter)) {
          candidates.push_back(number);
          activation = i;
        }
    if (candidates.empty())
      for (unsigned i : {0u, 1u})
        for (unsigned number : firstLayers.lookup(roots[i]))
          if (hasShapeOf(index, sites[number].parameter)) {
            candidates.push_back(number);
            activation = i;
          }
    if (candidates.empty()) {
      setOther(index, "neither operand is a parameter, and no layer has these "
                      "activations and gradients");
      continue;
    }
    if (candidates.size() > 1) {
      std::string names;
      llvm::raw_string_ostream os(names);
      llvm::interleaveComma(candidates, os, [&](unsigned number) {
        os << "'" << sites[number].name << "'";
      });
      setOther(index, Twine("may be the wgrad of several layers: ") + names,
               Twine("candidates: ") + names);
      continue;
    }
    OperandKind lhs =
        *activation == 0 ? OperandKind::Activation : OperandKind::Gradient;
    OperandKind rhs =
        *activation == 0 ? OperandKind::Gradient : OperandKind::Activation;
    setRole(index, GemmRole::Wgrad, sites[candidates.front()], lhs, rhs);
  }
}

void FunctionClassifier::run(SmallVectorImpl<ClassifiedGemm> &result) {
  collect();
  findParameters();
  assignWeightGemms();
  assignWeightGradients();
  for (auto [contraction, classified] : llvm::zip(contractions, found)) {
    classified.op = contraction.op;
    result.push_back(std::move(classified));
  }
}

SmallVector<ClassifiedGemm> mlir::ufp4::classifyGemms(ModuleOp module) {
  SmallVector<ClassifiedGemm> result;
  int64_t nextSiteId = 0;
  module.walk([&](FunctionOpInterface function) {
    if (!function.isExternal())
      FunctionClassifier(function, nextSiteId).run(result);
  });
  return result;
}

//===- InsertQuantization.cpp - replace classified GEMMs by a recipe's ----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Analysis/GemmClassification.h"
#include "ufp4/Transforms/Recipe.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4INSERTQUANTIZATION
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {

/// The group of loops that a dimension of an operand belongs to.
enum class Group { Batch, Free, Contracted };

/// An operand in the form that ufp4.scaled_matmul takes: rank 2, or rank 3 with
/// the batch first; one dimension free, one contracted.
struct PreparedOperand {
  Value value;
  int64_t contracted;
};

/// Operands that were transposed or collapsed already, so that the GEMMs of a
/// layer quantize the same value and share it.
using PreparedValues =
    DenseMap<std::tuple<Value, Attribute, Attribute, Block *>, Value>;

/// Rewrites one contraction; fails with the reason, having changed nothing.
class GemmRewriter {
public:
  GemmRewriter(IRRewriter &rewriter, linalg::LinalgOp op, GemmAttr gemm,
               const GemmPolicy &policy, PreparedValues &preparedValues)
      : rewriter(rewriter), op(op), gemm(gemm), policy(policy),
        preparedValues(preparedValues),
        dims(*linalg::inferContractionDims(op)) {}

  /// Why it cannot be quantized, or nothing.
  std::optional<std::string> getRefusal();
  bool needsSeed();
  void rewrite(Value seed);

private:
  OperandAttr getPolicy(unsigned operand) {
    return policy.getOperand(operand == 0 ? gemm.getLhs() : gemm.getRhs());
  }
  /// Dimensions of the operand as loops, after absorbing transposes.
  SmallVector<unsigned> absorbTransposes(unsigned operand, Value &value);
  Group getGroup(unsigned loop, unsigned operand);
  ArrayRef<unsigned> getFree(unsigned operand) {
    return operand == 0 ? dims.m : dims.n;
  }
  PreparedOperand prepare(unsigned operand);
  Value restore(Value product);

  IRRewriter &rewriter;
  linalg::LinalgOp op;
  GemmAttr gemm;
  const GemmPolicy &policy;
  PreparedValues &preparedValues;
  linalg::ContractionDimensions dims;
};

} // namespace

/// The permutation of a transpose, or nothing: dimension i of the result is
/// dimension permutation[i] of the source.
static std::optional<SmallVector<int64_t>> getPermutation(Operation *def) {
  if (auto transpose = dyn_cast<linalg::TransposeOp>(def))
    return SmallVector<int64_t>(transpose.getPermutation());
  auto generic = dyn_cast<linalg::GenericOp>(def);
  if (!generic || generic.getNumDpsInputs() != 1 ||
      generic.getNumDpsInits() != 1 || generic.getNumReductionLoops() != 0 ||
      generic.getBody()->getTerminator()->getOperand(0) !=
          generic.getBody()->getArgument(0))
    return std::nullopt;
  AffineMap in = generic.getIndexingMapsArray()[0];
  AffineMap out = generic.getIndexingMapsArray()[1];
  if (!in.isPermutation() || !out.isPermutation())
    return std::nullopt;
  SmallVector<int64_t> permutation;
  for (AffineExpr expr : out.getResults())
    permutation.push_back(*in.getResultPosition(expr));
  return permutation;
}

SmallVector<unsigned> GemmRewriter::absorbTransposes(unsigned operand,
                                                     Value &value) {
  OpOperand *use = op.getDpsInputOperand(operand);
  value = use->get();
  SmallVector<unsigned> loops;
  for (AffineExpr expr : op.getMatchingIndexingMap(use).getResults())
    loops.push_back(cast<AffineDimExpr>(expr).getPosition());
  // Unreachable code may hold cycles.
  llvm::SmallPtrSet<Operation *, 4> visited;
  while (Operation *def = value.getDefiningOp()) {
    std::optional<SmallVector<int64_t>> permutation = getPermutation(def);
    if (!permutation || !visited.insert(def).second)
      break;
    SmallVector<unsigned> source(loops.size());
    for (auto [result, from] : llvm::enumerate(*permutation))
      source[from] = loops[result];
    loops = source;
    value = def->getOperand(0);
  }
  return loops;
}

Group GemmRewriter::getGroup(unsigned loop, unsigned operand) {
  if (llvm::is_contained(dims.batch, loop))
    return Group::Batch;
  if (llvm::is_contained(dims.k, loop))
    return Group::Contracted;
  return Group::Free;
}

std::optional<std::string> GemmRewriter::getRefusal() {
  size_t loops =
      dims.batch.size() + dims.m.size() + dims.n.size() + dims.k.size();
  if (loops != op.getNumLoops() || dims.k.empty())
    return std::string("it is no product of two matrices: it sums over a "
                       "dimension that one operand alone has");
  for (unsigned i : {0u, 1u}) {
    OpOperand *use = op.getDpsInputOperand(i);
    auto type = dyn_cast<RankedTensorType>(use->get().getType());
    StringRef side = i == 0 ? "left" : "right";
    if (!type ||
        !isa<BFloat16Type, Float16Type, Float32Type>(type.getElementType()))
      return ("its " + side + " operand is no tensor of bf16, f16 or f32")
          .str();
    if (!op.getMatchingIndexingMap(use).isProjectedPermutation())
      return ("its " + side + " operand is not indexed by loops alone").str();
    if (getFree(i).empty())
      return ("its " + side + " operand has no dimension that stays").str();
    for (Attribute attr : getPolicy(i).getPolicies())
      if (!isa<FormatAttr, RhtAttr, RoundingAttr>(attr)) {
        std::string text;
        llvm::raw_string_ostream(text) << attr;
        return "the recipe asks for " + text +
               ", which ufp4-insert-quantization does not insert";
      }
  }
  auto result = cast<RankedTensorType>(op->getResult(0).getType());
  if (!isa<BFloat16Type, Float16Type, Float32Type>(result.getElementType()))
    return std::string("its result is no tensor of bf16, f16 or f32");
  if (!op.getMatchingIndexingMap(op.getDpsInitOperand(0))
           .isProjectedPermutation())
    return std::string("its result is not indexed by loops alone");
  return std::nullopt;
}

bool GemmRewriter::needsSeed() {
  for (unsigned i : {0u, 1u}) {
    OperandAttr operand = getPolicy(i);
    if (operand.getRounding().drawsBits() ||
        (operand.getRht() && operand.getRht().getSource() == SignSource::Drawn))
      return true;
  }
  return false;
}

/// Collapses each run of `runs` dimensions into one.
static Value collapse(OpBuilder &builder, Location loc, Value value,
                      ArrayRef<ReassociationIndices> runs) {
  if (static_cast<int64_t>(runs.size()) ==
      cast<RankedTensorType>(value.getType()).getRank())
    return value;
  return tensor::CollapseShapeOp::create(builder, loc, value, runs);
}

static Value transpose(OpBuilder &builder, Location loc, Value value,
                       ArrayRef<int64_t> permutation) {
  if (llvm::equal(permutation, llvm::seq<int64_t>(0, permutation.size())))
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<OpFoldResult> sizes;
  for (int64_t dim : permutation)
    sizes.push_back(tensor::getMixedSize(builder, loc, value, dim));
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  return linalg::TransposeOp::create(builder, loc, value, init, permutation)
      ->getResult(0);
}

PreparedOperand GemmRewriter::prepare(unsigned operand) {
  Location loc = op.getLoc();
  Value value;
  SmallVector<unsigned> loops = absorbTransposes(operand, value);

  // The order in which the loops of each group must lie: both operands agree
  // with it, so that collapsed dimensions mean the same.
  SmallVector<unsigned> wanted(dims.batch.begin(), dims.batch.end());
  bool contractedFirst = false;
  for (unsigned loop : loops) {
    Group group = getGroup(loop, operand);
    if (group == Group::Batch)
      continue;
    contractedFirst = group == Group::Contracted;
    break;
  }
  auto append = [&](ArrayRef<unsigned> group) {
    wanted.append(group.begin(), group.end());
  };
  ArrayRef<unsigned> contracted = dims.k, free = getFree(operand);
  append(contractedFirst ? contracted : free);
  append(contractedFirst ? free : contracted);
  SmallVector<int64_t> permutation;
  for (unsigned loop : wanted)
    permutation.push_back(
        std::distance(loops.begin(), llvm::find(loops, loop)));
  SmallVector<ReassociationIndices> runs;
  int64_t next = 0;
  for (size_t size :
       {dims.batch.size(), contractedFirst ? contracted.size() : free.size(),
        contractedFirst ? free.size() : contracted.size()}) {
    if (size == 0)
      continue;
    ReassociationIndices run;
    for (size_t i = 0; i < size; ++i)
      run.push_back(next++);
    runs.push_back(run);
  }
  // GEMMs are rewritten in program order: what stands in this block stands
  // before this op.
  SmallVector<int64_t> runSizes =
      llvm::map_to_vector(runs, [](const ReassociationIndices &run) -> int64_t {
        return run.size();
      });
  Value &prepared = preparedValues[{
      value, rewriter.getDenseI64ArrayAttr(permutation),
      rewriter.getDenseI64ArrayAttr(runSizes), rewriter.getInsertionBlock()}];
  if (!prepared)
    prepared = collapse(rewriter, loc,
                        transpose(rewriter, loc, value, permutation), runs);
  value = prepared;
  int64_t batch = dims.batch.empty() ? 0 : 1;
  return {value, contractedFirst ? batch : batch + 1};
}

/// Brings the product, [batch,] m, n, into the shape of the contraction.
Value GemmRewriter::restore(Value product) {
  Location loc = op.getLoc();
  SmallVector<unsigned> order(dims.batch.begin(), dims.batch.end());
  order.append(dims.m.begin(), dims.m.end());
  order.append(dims.n.begin(), dims.n.end());

  OpOperand *init = op.getDpsInitOperand(0);
  SmallVector<unsigned> resultLoops;
  for (AffineExpr expr : op.getMatchingIndexingMap(init).getResults())
    resultLoops.push_back(cast<AffineDimExpr>(expr).getPosition());

  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  Type elementType = cast<RankedTensorType>(product.getType()).getElementType();
  if (static_cast<int64_t>(order.size()) !=
      cast<RankedTensorType>(product.getType()).getRank()) {
    SmallVector<ReassociationIndices> runs;
    SmallVector<int64_t> shape;
    SmallVector<OpFoldResult> sizes;
    int64_t next = 0;
    for (ArrayRef<unsigned> group :
         {ArrayRef<unsigned>(dims.batch), ArrayRef<unsigned>(dims.m),
          ArrayRef<unsigned>(dims.n)}) {
      if (group.empty())
        continue;
      ReassociationIndices run;
      for (unsigned loop : group) {
        int64_t dim =
            std::distance(resultLoops.begin(), llvm::find(resultLoops, loop));
        shape.push_back(resultType.getDimSize(dim));
        sizes.push_back(tensor::getMixedSize(rewriter, loc, init->get(), dim));
        run.push_back(next++);
      }
      runs.push_back(run);
    }
    product = tensor::ExpandShapeOp::create(
        rewriter, loc, RankedTensorType::get(shape, elementType), product, runs,
        sizes);
  }
  SmallVector<int64_t> permutation;
  for (unsigned loop : resultLoops)
    permutation.push_back(
        std::distance(order.begin(), llvm::find(order, loop)));
  product = transpose(rewriter, loc, product, permutation);
  Type wanted = resultType.clone(elementType);
  if (product.getType() != wanted)
    product = tensor::CastOp::create(rewriter, loc, wanted, product);
  return product;
}

static bool isZero(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.getInputs()[0], m_AnyZeroFloat());
  return matchPattern(value, m_AnyZeroFloat());
}

void GemmRewriter::rewrite(Value seed) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  int64_t site = gemm.getId();

  QuantizeOp quantized[2];
  PreparedOperand prepared[2];
  for (unsigned i : {0u, 1u}) {
    prepared[i] = prepare(i);
    OperandAttr operand = getPolicy(i);
    OperandKind kind = i == 0 ? gemm.getLhs() : gemm.getRhs();
    bool drawn =
        operand.getRht() && operand.getRht().getSource() == SignSource::Drawn;
    bool stochastic = operand.getRounding().drawsBits();
    bool seeded = drawn || stochastic;
    quantized[i] = QuantizeOp::create(
        rewriter, loc, prepared[i].value, prepared[i].contracted,
        operand.getFormat(), operand.getRht(), operand.getRounding(),
        seeded ? seed : Value(), seeded ? site : 0,
        stochastic ? GemmAttr::getStream(gemm.getRole(), kind) : 0);
  }

  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  OpOperand *init = op.getDpsInitOperand(0);
  bool accumulates = !isZero(init->get());
  // The cast to the result's type comes last: after an accumulation too.
  Type productType =
      accumulates ? rewriter.getF32Type() : resultType.getElementType();
  auto lhsType = cast<RankedTensorType>(prepared[0].value.getType());
  auto rhsType = cast<RankedTensorType>(prepared[1].value.getType());
  SmallVector<int64_t> shape;
  int64_t batch = lhsType.getRank() - 2;
  if (batch)
    shape.push_back(lhsType.getDimSize(0));
  shape.push_back(
      lhsType.getDimSize(prepared[0].contracted == batch ? batch + 1 : batch));
  shape.push_back(
      rhsType.getDimSize(prepared[1].contracted == batch ? batch + 1 : batch));
  Value product = ScaledMatmulOp::create(
      rewriter, loc, RankedTensorType::get(shape, productType),
      quantized[0].getCodes(), quantized[0].getScales(),
      quantized[0].getOuter(), quantized[1].getCodes(),
      quantized[1].getScales(), quantized[1].getOuter(), prepared[0].contracted,
      prepared[1].contracted, quantized[0].getFormat(),
      quantized[1].getFormat(), gemm, CarrierAttr());
  product = restore(product);
  if (accumulates) {
    Value acc = init->get();
    Type wide = resultType.clone(rewriter.getF32Type());
    if (acc.getType() != wide)
      acc = arith::ExtFOp::create(rewriter, loc, wide, acc);
    product = arith::AddFOp::create(rewriter, loc, acc, product);
    if (resultType != wide)
      product = arith::TruncFOp::create(rewriter, loc, resultType, product);
  }
  rewriter.replaceOp(op, product);
}

//===----------------------------------------------------------------------===//
// Seeds
//===----------------------------------------------------------------------===//

namespace {
/// Gives functions their seed argument and passes it along calls.
class SeedThreader {
public:
  explicit SeedThreader(ModuleOp module) : symbols(module), module(module) {}

  /// Adds a seed to `functions` and to all that call them. Returns the number
  /// of functions that gained one, or fails with an error where a caller is no
  /// func.func or a function is used other than by calls.
  FailureOr<unsigned> run(const llvm::SetVector<Operation *> &functions);

  static Value getSeed(func::FuncOp function) {
    for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
      if (function.getArgAttr(i, UFP4Dialect::kSeedAttr))
        return function.getArgument(i);
    return {};
  }

private:
  SymbolTable symbols;
  ModuleOp module;
};
} // namespace

FailureOr<unsigned>
SeedThreader::run(const llvm::SetVector<Operation *> &functions) {
  // Users of the module's symbols, nested modules excepted: names mean other
  // functions there.
  DenseMap<Operation *, SmallVector<Operation *>> users;
  if (auto uses = SymbolTable::getSymbolUses(&module.getBodyRegion()))
    for (const SymbolTable::SymbolUse &use : *uses)
      if (Operation *symbol =
              symbols.lookup(use.getSymbolRef().getRootReference().getValue()))
        users[symbol].push_back(use.getUser());

  llvm::SetVector<Operation *> gained;
  for (Operation *op : functions)
    if (!getSeed(cast<func::FuncOp>(op)))
      gained.insert(op);
  for (size_t i = 0; i < gained.size(); ++i) {
    auto function = cast<func::FuncOp>(gained[i]);
    for (Operation *user : users.lookup(function)) {
      auto call = dyn_cast<func::CallOp>(user);
      auto caller = user->getParentOfType<func::FuncOp>();
      if (!call || !caller || caller->getParentOp() != module) {
        InFlightDiagnostic diag =
            function.emitError()
            << "cannot add a seed to function '" << function.getSymName()
            << "': expected it to be used by calls in functions of this module";
        diag.attachNote(user->getLoc()) << "it is used here";
        return diag;
      }
      if (!getSeed(caller))
        gained.insert(caller);
    }
  }

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
  for (Operation *function : gained)
    for (Operation *call : users.lookup(function))
      call->insertOperands(call->getNumOperands(),
                           getSeed(call->getParentOfType<func::FuncOp>()));
  return gained.size();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct InsertQuantization
    : mlir::ufp4::impl::UFP4InsertQuantizationBase<InsertQuantization> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<Recipe> loaded = Recipe::load(recipe, module);
    if (failed(loaded))
      return signalPassFailure();

    SmallVector<std::pair<linalg::LinalgOp, GemmAttr>> gemms;
    int64_t blockCount = 0;
    module.walk([&](linalg::LinalgOp op) {
      auto gemm = op->getAttrOfType<GemmAttr>(UFP4Dialect::kGemmAttr);
      if (!gemm || gemm.isOther() || !isContraction(op))
        return;
      gemms.emplace_back(op, gemm);
      if (auto block = getBlockNumber(gemm.getSite()))
        blockCount = std::max(blockCount, *block + 1);
    });

    IRRewriter rewriter(&getContext());
    PreparedValues prepared;
    struct Planned {
      linalg::LinalgOp op;
      GemmAttr gemm;
      GemmPolicy policy;
    };
    std::vector<Planned> planned;
    llvm::SetVector<Operation *> seeded;
    bool failed = false;
    for (auto [op, gemm] : gemms) {
      GemmPolicy policy =
          loaded->lookup(gemm.getSite(), gemm.getRole(), blockCount);
      std::string kept = policy.kept;
      if (!policy.isKept()) {
        GemmRewriter gemmRewriter(rewriter, op, gemm, policy, prepared);
        std::optional<std::string> refusal = gemmRewriter.getRefusal();
        if (!refusal && gemmRewriter.needsSeed()) {
          auto function = op->getParentOfType<func::FuncOp>();
          if (!function || function->getParentOp() != module)
            refusal = "it needs a seed and is not in a func.func of the module";
          else
            seeded.insert(function);
        }
        if (!refusal) {
          planned.push_back({op, gemm, std::move(policy)});
          continue;
        }
        kept = *refusal;
        ++numRefused;
        if (strict) {
          op.emitError() << "cannot quantize "
                         << stringifyGemmRole(gemm.getRole()) << " of '"
                         << gemm.getSite().getValue() << "': " << kept;
          failed = true;
        } else {
          op->emitRemark() << "not quantized: " << kept;
        }
      } else {
        ++numKept;
      }
      op->setAttr(UFP4Dialect::kKeptAttr, rewriter.getStringAttr(kept));
    }
    if (failed)
      return signalPassFailure();

    FailureOr<unsigned> added = SeedThreader(module).run(seeded);
    if (mlir::failed(added))
      return signalPassFailure();
    numSeeds += *added;
    llvm::SetVector<Operation *> maybeDead;
    for (Planned &plan : planned) {
      for (Value operand : plan.op->getOperands())
        if (Operation *def = operand.getDefiningOp())
          maybeDead.insert(def);
      Value seed;
      if (auto function = plan.op->getParentOfType<func::FuncOp>())
        seed = SeedThreader::getSeed(function);
      GemmRewriter(rewriter, plan.op, plan.gemm, plan.policy, prepared)
          .rewrite(seed);
      ++numQuantized;
    }
    eraseIfDead(rewriter, maybeDead);
  }

  /// Erases those of `ops` that have no use left: transposes that operands
  /// absorbed, initial values that products no longer start from, and what
  /// alone fed them.
  static void eraseIfDead(IRRewriter &rewriter,
                          llvm::SetVector<Operation *> &ops) {
    while (!ops.empty()) {
      Operation *op = ops.pop_back_val();
      if (!isOpTriviallyDead(op))
        continue;
      for (Value operand : op->getOperands())
        if (Operation *def = operand.getDefiningOp())
          ops.insert(def);
      rewriter.eraseOp(op);
    }
  }
};
} // namespace

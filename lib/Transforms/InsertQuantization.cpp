//===- InsertQuantization.cpp - replace classified GEMMs by a recipe's ----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Analysis/GemmClassification.h"
#include "ufp4/Analysis/ValueOrigins.h"
#include "ufp4/Transforms/GemmOperands.h"
#include "ufp4/Transforms/Recipe.h"
#include "ufp4/Transforms/Seeds.h"

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

/// Operands that were transposed or collapsed already, so that the GEMMs of a
/// layer quantize the same value and share it.
using PreparedValues =
    DenseMap<std::tuple<Value, Attribute, Attribute, Block *>, Value>;

/// An operand as ufp4.scaled_matmul takes it.
struct PreparedOperand {
  Value value;
  int64_t contracted;
};

/// Rewrites one contraction; fails with the reason, having changed nothing.
class GemmRewriter {
public:
  GemmRewriter(IRRewriter &rewriter, linalg::LinalgOp op, GemmAttr gemm,
               const GemmPolicy &policy, PreparedValues &preparedValues)
      : rewriter(rewriter), op(op), gemm(gemm), policy(policy),
        preparedValues(preparedValues),
        dims(*linalg::inferContractionDims(op)) {}

  /// Why it cannot be quantized, or nothing. Comes before all that follows.
  std::optional<std::string> getRefusal();
  bool isStochastic(unsigned operand) {
    return getPolicy(operand).getRounding().drawsBits();
  }
  bool needsSeed();
  /// The stream of an operand's random bits, before numbers of values.
  int64_t getStream(unsigned operand) {
    return GemmAttr::getStream(gemm.getRole(), getKind(operand));
  }
  const OperandLayout &getLayout(unsigned operand) {
    return layout.operands[operand];
  }
  void rewrite(Value seed, ArrayRef<int64_t> streams);

private:
  OperandKind getKind(unsigned operand) {
    return operand == 0 ? gemm.getLhs() : gemm.getRhs();
  }
  OperandAttr getPolicy(unsigned operand) {
    return policy.getOperand(getKind(operand));
  }
  PreparedOperand prepare(unsigned operand);
  Value restore(Value product);

  IRRewriter &rewriter;
  linalg::LinalgOp op;
  GemmAttr gemm;
  const GemmPolicy &policy;
  PreparedValues &preparedValues;
  linalg::ContractionDimensions dims;
  GemmLayout layout;
};

} // namespace

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
  }
  layout = computeGemmLayout(op, dims);
  for (unsigned i : {0u, 1u}) {
    StringRef side = i == 0 ? "left" : "right";
    if ((i == 0 ? layout.m : layout.n).empty())
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
    RhtAttr rht = getPolicy(i).getRht();
    if (isStochastic(i) || (rht && rht.getSource() == SignSource::Drawn))
      return true;
  }
  return false;
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

/// What tells preparations of one value apart.
static std::pair<Attribute, Attribute>
getLayoutKey(Builder &builder, const OperandLayout &layout) {
  SmallVector<int64_t> runSizes = llvm::map_to_vector(
      layout.runs,
      [](const ReassociationIndices &run) -> int64_t { return run.size(); });
  return {builder.getDenseI64ArrayAttr(layout.permutation),
          builder.getDenseI64ArrayAttr(runSizes)};
}

PreparedOperand GemmRewriter::prepare(unsigned operand) {
  const OperandLayout &operandLayout = layout.operands[operand];
  auto [permutation, runSizes] = getLayoutKey(rewriter, operandLayout);
  // GEMMs are rewritten in program order: what stands in this block stands
  // before this op.
  Value &prepared = preparedValues[{operandLayout.value, permutation, runSizes,
                                    rewriter.getInsertionBlock()}];
  if (!prepared)
    prepared = operandLayout.existing;
  if (!prepared) {
    prepared = transpose(rewriter, op.getLoc(), operandLayout.value,
                         operandLayout.permutation);
    if (static_cast<int64_t>(operandLayout.runs.size()) !=
        cast<RankedTensorType>(prepared.getType()).getRank())
      prepared = tensor::CollapseShapeOp::create(rewriter, op.getLoc(),
                                                 prepared, operandLayout.runs);
  }
  return {prepared, operandLayout.contracted};
}

/// Brings the product, [batch,] m, n, into the shape of the contraction.
Value GemmRewriter::restore(Value product) {
  Location loc = op.getLoc();
  SmallVector<unsigned> order = layout.batch;
  llvm::append_range(order, layout.m);
  llvm::append_range(order, layout.n);

  OpOperand *init = op.getDpsInitOperand(0);
  SmallVector<unsigned> resultLoops;
  for (AffineExpr expr : op.getMatchingIndexingMap(init).getResults())
    resultLoops.push_back(cast<AffineDimExpr>(expr).getPosition());

  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  auto productType = cast<RankedTensorType>(product.getType());
  Type elementType = productType.getElementType();
  if (static_cast<int64_t>(order.size()) != productType.getRank()) {
    SmallVector<ReassociationIndices> runs;
    SmallVector<int64_t> shape, merged;
    SmallVector<OpFoldResult> sizes;
    int64_t next = 0;
    for (ArrayRef<unsigned> group :
         {ArrayRef<unsigned>(layout.batch), ArrayRef<unsigned>(layout.m),
          ArrayRef<unsigned>(layout.n)}) {
      if (group.empty())
        continue;
      ReassociationIndices run;
      int64_t extent = 1;
      for (unsigned loop : group) {
        int64_t dim =
            std::distance(resultLoops.begin(), llvm::find(resultLoops, loop));
        int64_t size = resultType.getDimSize(dim);
        shape.push_back(size);
        extent = ShapedType::isDynamic(extent) || ShapedType::isDynamic(size)
                     ? ShapedType::kDynamic
                     : extent * size;
        sizes.push_back(tensor::getMixedSize(rewriter, loc, init->get(), dim));
        run.push_back(next++);
      }
      runs.push_back(run);
      merged.push_back(extent);
    }
    // The operands may know more of their shape, or less, than the result.
    if (productType.getShape() != ArrayRef(merged))
      product = tensor::CastOp::create(rewriter, loc, productType.clone(merged),
                                       product);
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
  // Zeros of another shape are zeros too.
  llvm::SmallPtrSet<Operation *, 4> visited;
  while (Operation *def = value.getDefiningOp()) {
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
            def) ||
        !visited.insert(def).second)
      break;
    value = def->getOperand(0);
  }
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.getInputs()[0], m_AnyZeroFloat());
  return matchPattern(value, m_AnyZeroFloat());
}

void GemmRewriter::rewrite(Value seed, ArrayRef<int64_t> streams) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  int64_t site = gemm.getId();

  QuantizeOp quantized[2];
  PreparedOperand prepared[2];
  for (unsigned i : {0u, 1u}) {
    prepared[i] = prepare(i);
    OperandAttr operand = getPolicy(i);
    bool drawn =
        operand.getRht() && operand.getRht().getSource() == SignSource::Drawn;
    bool seeded = drawn || isStochastic(i);
    quantized[i] = QuantizeOp::create(
        rewriter, loc, prepared[i].value, prepared[i].contracted,
        operand.getFormat(), operand.getRht(), operand.getRounding(),
        seeded ? seed : Value(), seeded ? site : 0,
        isStochastic(i) ? streams[i] : 0);
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
      quantized[1].getFormat(), gemm, CarrierAttr(), StringAttr());
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
  // Erased at the end: the keys of `preparedValues` must not come to stand for
  // values that are made later.
  rewriter.replaceAllUsesWith(op->getResult(0), product);
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
      bool needsSeed;
      int64_t streams[2];
      Value seed;
    };
    std::vector<Planned> planned;
    SmallVector<Operation *> seeded;
    ValueOrigins &values = getAnalysis<ValueOrigins>();
    SeedThreader seeds(module, values);
    // How many values each stream of a site rounds, and the number of each.
    DenseMap<std::pair<int64_t, int64_t>, int64_t> counts;
    DenseMap<std::tuple<int64_t, int64_t, Value, Attribute, Attribute>, int64_t>
        numbers;
    bool failed = false;
    for (auto [op, gemm] : gemms) {
      GemmPolicy policy =
          loaded->lookup(gemm.getSite(), gemm.getRole(), blockCount);
      std::string kept = policy.kept;
      if (!policy.isKept()) {
        GemmRewriter gemmRewriter(rewriter, op, gemm, policy, prepared);
        std::optional<std::string> refusal = gemmRewriter.getRefusal();
        bool needsSeed = !refusal && gemmRewriter.needsSeed();
        if (needsSeed)
          refusal = seeds.getRefusal(op);
        if (!refusal) {
          Planned plan{op, gemm, std::move(policy), needsSeed, {0, 0}, {}};
          for (unsigned i : {0u, 1u}) {
            if (!gemmRewriter.isStochastic(i))
              continue;
            // The first value of a stream has number 0, every other one the
            // next; a value that is computed again has its own.
            int64_t stream = gemmRewriter.getStream(i);
            const OperandLayout &layout = gemmRewriter.getLayout(i);
            auto [permutation, runs] = getLayoutKey(rewriter, layout);
            int64_t &count = counts[{gemm.getId(), stream}];
            auto [number, isNew] = numbers.try_emplace(
                {gemm.getId(), stream, values.getLeader(layout.value),
                 permutation, runs},
                count);
            count += isNew;
            plan.streams[i] = stream + 8 * number->second;
          }
          if (needsSeed)
            seeded.push_back(op);
          planned.push_back(std::move(plan));
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

    FailureOr<unsigned> added = seeds.run(rewriter, seeded);
    if (mlir::failed(added))
      return signalPassFailure();
    numSeeds += *added;
    for (Planned &plan : planned)
      if (plan.needsSeed)
        plan.seed = seeds.getSeed(rewriter, plan.op);
    llvm::SetVector<Operation *> maybeDead;
    for (Planned &plan : planned) {
      maybeDead.insert(plan.op);
      GemmRewriter gemmRewriter(rewriter, plan.op, plan.gemm, plan.policy,
                                prepared);
      // GEMMs before this one were rewritten, and its operands with them: they
      // are looked at again. Whether it can be quantized does not depend on it.
      (void)gemmRewriter.getRefusal();
      gemmRewriter.rewrite(plan.seed, plan.streams);
      ++numQuantized;
    }
    eraseIfDead(rewriter, maybeDead);
  }

  /// Erases those of `ops` that have no use left: GEMMs, transposes that
  /// operands absorbed, initial values that products no longer start from, and
  /// what alone fed them.
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

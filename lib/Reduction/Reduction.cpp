//===- Reduction.cpp - make a failing case small --------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Reduction/Reduction.h"

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Reducer/ReductionPatternInterface.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// Trying a change
//===----------------------------------------------------------------------===//

namespace {

/// A change of the op given, in a module that may be thrown away afterwards.
/// Fails where there is nothing to change.
using Change = llvm::function_ref<LogicalResult(RewriterBase &, Operation *)>;

/// What the tester said of modules, by a hash of their text: a change that was
/// tried in vain is tried again in the next round.
using Answers = DenseMap<uint64_t, bool>;

/// Makes changes that keep a module interesting.
class Trial {
public:
  explicit Trial(const Tester &tester)
      : tester(tester), answers(std::make_shared<Answers>()) {}

  /// Tries the change on a copy of the whole module, and makes it on `op` where
  /// the copy verifies and the tester calls it interesting.
  bool run(RewriterBase &rewriter, Operation *op, Change change) const {
    return isInteresting(op, change) && succeeded(change(rewriter, op));
  }

  bool isInteresting(Operation *op, Change change) const {
    Operation *module = op;
    while (Operation *parent = module->getParentOp())
      module = parent;
    if (!isa<ModuleOp>(module))
      return false;
    IRMapping mapping;
    OwningOpRef<ModuleOp> copy = cast<ModuleOp>(module->clone(mapping));
    IRRewriter rewriter(op->getContext());
    Operation *counterpart =
        op == module ? copy->getOperation() : mapping.lookup(op);
    if (failed(change(rewriter, counterpart)))
      return false;
    {
      // What does not verify was a try, not an error.
      ScopedDiagnosticHandler quiet(op->getContext(),
                                    [](Diagnostic &) { return success(); });
      if (failed(verify(*copy)))
        return false;
    }
    std::string text;
    llvm::raw_string_ostream(text) << *copy;
    auto [answer, isNew] = answers->try_emplace(llvm::xxh3_64bits(text), false);
    if (isNew)
      answer->second =
          tester.isInteresting(*copy).first == Tester::Interestingness::True;
    return answer->second;
  }

private:
  const Tester &tester;
  std::shared_ptr<Answers> answers;
};

} // namespace

//===----------------------------------------------------------------------===//
// Ops of the dialect
//===----------------------------------------------------------------------===//

/// Takes an attribute off, and the seed where no random bits are left to draw.
/// Codes that a transform padded change their type without it: such an op does
/// not verify any more, and stays as it is.
static LogicalResult makePlainer(RewriterBase &rewriter, QuantizeOp op,
                                 StringRef attribute) {
  if (!op->hasAttr(attribute))
    return failure();
  rewriter.modifyOpInPlace(op, [&] {
    op->removeAttr(attribute);
    if (op.needsSeed())
      return;
    op.getSeedMutable().clear();
    op.getCounterMutable().clear();
    op.setSite(0);
    op.setStream(0);
  });
  return success();
}

/// Makes one op plainer where it stays interesting: a quantization loses its
/// transform and its rounding, a pair becomes two (one of which may go), a
/// product loses what it need not have, a transform becomes its operand.
static bool makePlainer(const Trial &trial, RewriterBase &rewriter,
                        Operation *op) {
  if (isa<QuantizeOp>(op)) {
    bool changed = false;
    for (StringRef attribute : {"rht", "rounding"})
      changed |=
          trial.run(rewriter, op, [&](RewriterBase &rewriter, Operation *op) {
            return makePlainer(rewriter, cast<QuantizeOp>(op), attribute);
          });
    return changed;
  }
  if (isa<QuantizePairOp>(op))
    return trial.run(rewriter, op, [](RewriterBase &rewriter, Operation *op) {
      auto pair = cast<QuantizePairOp>(op);
      rewriter.setInsertionPoint(op);
      rewriter.replaceOp(op,
                         pair.split(rewriter, pair.getInput(), pair.getSeed()));
      return success();
    });
  if (isa<ScaledMatmulOp>(op))
    return trial.run(rewriter, op, [](RewriterBase &rewriter, Operation *op) {
      auto matmul = cast<ScaledMatmulOp>(op);
      if (!matmul.getGemmAttr() && !matmul.getCarrierAttr())
        return failure();
      rewriter.modifyOpInPlace(op, [&] {
        matmul.removeGemmAttr();
        matmul.removeCarrierAttr();
      });
      return success();
    });
  if (isa<RhtOp>(op))
    return trial.run(rewriter, op, [](RewriterBase &rewriter, Operation *op) {
      auto rht = cast<RhtOp>(op);
      if (rht.getInput().getType() != rht.getType())
        return failure();
      rewriter.replaceOp(op, rht.getInput());
      return success();
    });
  return false;
}

namespace {

/// The same for MLIR's own driver.
template <typename OpT> struct MakePlainer : OpRewritePattern<OpT> {
  MakePlainer(MLIRContext *context, const Trial &trial)
      : OpRewritePattern<OpT>(context), trial(trial) {}

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    return success(makePlainer(trial, rewriter, op));
  }

  Trial trial;
};

struct UFP4ReductionPatterns : DialectReductionPatternInterface {
  explicit UFP4ReductionPatterns(Dialect *dialect)
      : DialectReductionPatternInterface(dialect) {}

  // The driver applies patterns to a whole region first, and expects the module
  // to stay interesting: all of these ask the tester.
  void populateReductionPatterns(RewritePatternSet &patterns) const override {}

  void populateReductionPatternsWithTester(RewritePatternSet &patterns,
                                           Tester &tester) const override {
    patterns.add<MakePlainer<QuantizeOp>, MakePlainer<QuantizePairOp>,
                 MakePlainer<ScaledMatmulOp>, MakePlainer<RhtOp>>(
        patterns.getContext(), Trial(tester));
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Cutting ops out
//===----------------------------------------------------------------------===//

/// Ops that stand for values which nothing computes.
static bool isPlaceholder(Operation *op) {
  return isa<tensor::EmptyOp, arith::ConstantOp, ub::PoisonOp>(op);
}

static Value makePlaceholder(OpBuilder &builder, Location loc, Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type)) {
    SmallVector<Value> sizes;
    for (int64_t i = 0, e = tensor.getNumDynamicDims(); i < e; ++i)
      sizes.push_back(arith::ConstantIndexOp::create(builder, loc, 1));
    return tensor::EmptyOp::create(builder, loc, type, sizes);
  }
  if (type.isIntOrIndexOrFloat())
    return arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type));
  return ub::PoisonOp::create(builder, loc, type);
}

/// What can be cut out of `root`, in the order of a walk: of a module its
/// symbols and whatever else stands in it, of a function all ops but
/// terminators and placeholders.
static SmallVector<Operation *> getOps(Operation *root) {
  SmallVector<Operation *> ops;
  if (auto module = dyn_cast<ModuleOp>(root)) {
    for (Operation &op : *module.getBody())
      ops.push_back(&op);
    return ops;
  }
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op != root && !op->hasTrait<OpTrait::IsTerminator>() &&
        !isPlaceholder(op))
      ops.push_back(op);
  });
  return ops;
}

static void erasePlaceholders(RewriterBase &rewriter, Operation *root) {
  SmallVector<Operation *> unused;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isPlaceholder(op))
      unused.push_back(op);
  });
  // Tensors before the sizes that they have.
  for (Operation *op : llvm::reverse(unused))
    if (op->use_empty())
      rewriter.eraseOp(op);
}

/// Where a value can come from once its op is gone.
enum class Source { Argument, Placeholder };

/// An argument of the function around `op` that has the type, or null.
static Value findArgument(Operation *op, Type type) {
  if (auto function = op->getParentOfType<func::FuncOp>())
    for (BlockArgument argument : function.getArguments())
      if (argument.getType() == type)
        return argument;
  return {};
}

/// Erases ops of `root`; arguments or placeholders replace their results.
static LogicalResult cut(RewriterBase &rewriter, Operation *root,
                         ArrayRef<Operation *> ops, Source source) {
  llvm::SmallPtrSet<Operation *, 16> chosen(ops.begin(), ops.end());
  for (Operation *op : llvm::reverse(ops)) {
    // What stands in the region of another of them goes with that.
    bool goesAnyway = false;
    for (Operation *parent = op->getParentOp(); parent != root;
         parent = parent->getParentOp())
      goesAnyway |= chosen.contains(parent);
    if (goesAnyway)
      continue;
    rewriter.setInsertionPoint(op);
    SmallVector<Value> values;
    for (Value result : op->getResults()) {
      Value value;
      if (source == Source::Argument)
        value = findArgument(op, result.getType());
      if (!value)
        value = makePlaceholder(rewriter, op->getLoc(), result.getType());
      values.push_back(value);
    }
    rewriter.replaceOp(op, values);
  }
  erasePlaceholders(rewriter, root);
  return success();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {

/// docs/debugging.md says what it does. The loops and branches of a module are
/// ops among others to it.
struct Cut : PassWrapper<Cut, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(Cut)

  Cut() = default;
  Cut(const Cut &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "ufp4-cut"; }
  StringRef getDescription() const override {
    return "Cut ops out of a module as long as it stays interesting";
  }

  void runOnOperation() override {
    // The tester refers to its strings.
    std::vector<std::string> arguments(testerArgs.begin(), testerArgs.end());
    std::string name = testerName;
    if (!llvm::sys::fs::can_execute(name)) {
      // At the module's place, without the module itself.
      emitError(getOperation().getLoc())
          << "expected option 'test' to be the path of a program, but got '"
          << name << "'";
      return signalPassFailure();
    }
    Tester tester;
    tester.setTestScript(name);
    tester.setTestScriptArgs(arguments);
    Trial trial(tester);
    ModuleOp module = getOperation();
    if (!trial.isInteresting(
            module, [](RewriterBase &, Operation *) { return success(); })) {
      emitError(module.getLoc())
          << "expected a module that '" << name
          << "' finds interesting (exit status other than 0), but it does not";
      return signalPassFailure();
    }
    IRRewriter rewriter(&getContext());
    while (reduce(trial, rewriter, module)) {
    }
  }

private:
  static bool reduce(const Trial &trial, RewriterBase &rewriter,
                     ModuleOp module) {
    bool changed = cutOps(trial, rewriter, module);
    SmallVector<func::FuncOp> functions;
    module.walk([&](func::FuncOp op) { functions.push_back(op); });
    for (func::FuncOp function : functions) {
      if (function.isExternal())
        continue;
      changed |= cutOps(trial, rewriter, function);
      changed |= shrinkSignature(trial, rewriter, function);
    }
    for (func::FuncOp function : functions)
      for (Operation *op : getOps(function))
        changed |= makePlainer(trial, rewriter, op);
    return changed;
  }

  /// All at once, halves, quarters, down to single ops, the last first.
  static bool cutOps(const Trial &trial, RewriterBase &rewriter,
                     Operation *root) {
    bool changed = false;
    for (size_t size = getOps(root).size(); size > 0; size /= 2) {
      size_t total = getOps(root).size(), end = total;
      while (end > 0) {
        size_t begin = end - std::min(end, size);
        if (!cutRange(trial, rewriter, root, begin, end)) {
          end = begin;
          continue;
        }
        changed = true;
        // Ops in regions of those that are gone are gone too, from behind.
        size_t left = getOps(root).size(), after = total - end;
        end = left - std::min(left, after);
        total = left;
      }
    }
    return changed;
  }

  static bool cutRange(const Trial &trial, RewriterBase &rewriter,
                       Operation *root, size_t begin, size_t end) {
    for (Source source : {Source::Argument, Source::Placeholder}) {
      // A chunk that cannot go as a whole is cut into smaller ones.
      if (source == Source::Placeholder && end - begin > 1)
        break;
      if (trial.run(rewriter, root, [&](RewriterBase &rewriter, Operation *op) {
            SmallVector<Operation *> ops = getOps(op);
            return cut(rewriter, op, ArrayRef(ops).slice(begin, end - begin),
                       source);
          }))
        return true;
    }
    return false;
  }

  /// Results, and arguments without a use, of a function that nothing calls.
  static bool shrinkSignature(const Trial &trial, RewriterBase &rewriter,
                              func::FuncOp function) {
    if (!SymbolTable::symbolKnownUseEmpty(function, function->getParentOp()))
      return false;
    auto tryResults = [&](const BitVector &indices) {
      return trial.run(
          rewriter, function, [&](RewriterBase &rewriter, Operation *op) {
            return eraseResults(rewriter, cast<func::FuncOp>(op), indices);
          });
    };
    bool changed = false;
    unsigned count = function.getNumResults();
    if (count > 0)
      changed = tryResults(BitVector(count, true));
    if (count > 1 && !changed)
      for (unsigned i = count; i-- > 0;) {
        BitVector one(function.getNumResults());
        one.set(i);
        changed |= tryResults(one);
      }
    changed |= trial.run(
        rewriter, function, [](RewriterBase &rewriter, Operation *op) {
          return eraseUnusedArguments(rewriter, cast<func::FuncOp>(op));
        });
    return changed;
  }

  static LogicalResult eraseResults(RewriterBase &rewriter,
                                    func::FuncOp function,
                                    const BitVector &indices) {
    if (failed(function.eraseResults(indices)))
      return failure();
    function.walk([&](func::ReturnOp op) {
      if (op->getParentOp() == function)
        op->eraseOperands(indices);
    });
    erasePlaceholders(rewriter, function);
    return success();
  }

  static LogicalResult eraseUnusedArguments(RewriterBase &rewriter,
                                            func::FuncOp function) {
    BitVector unused(function.getNumArguments());
    for (BlockArgument argument : function.getArguments())
      if (argument.use_empty())
        unused.set(argument.getArgNumber());
    return unused.none() ? failure() : function.eraseArguments(unused);
  }

  Option<std::string> testerName{
      *this, "test",
      llvm::cl::desc("Program that exits with 0 where a module is not "
                     "interesting")};
  ListOption<std::string> testerArgs{
      *this, "test-arg",
      llvm::cl::desc("Arguments of that program, before the module's file")};
};

} // namespace

void mlir::ufp4::registerReduction(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, UFP4Dialect *dialect) {
    dialect->addInterfaces<UFP4ReductionPatterns>();
  });
  PassRegistration<Cut>();
}

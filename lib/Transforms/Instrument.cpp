//===- Instrument.cpp - measure every quantization ------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Analysis/OperandStatistics.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4INSTRUMENT
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {

/// One direction of a quantization.
struct Direction {
  Value input, seed;
  Value codes, scales, outer; // outer is null where there is none
  int64_t along, site;
  FormatAttr format;
  RhtAttr rht; // null where there is none
};

/// A function of the module, and what its table has.
struct Plan {
  func::FuncOp function;
  /// It had its table before the pass.
  bool isInstrumented = false;
  /// What the entry block measures or may have measured for it, in program
  /// order: quantizations, and calls of functions of the module.
  SmallVector<Operation *> sources;
  /// Labels of the rows.
  SmallVector<Attribute> rows;
};

struct Instrument : mlir::ufp4::impl::UFP4InstrumentBase<Instrument> {
  using Base::Base;

  void runOnOperation() override {
    plans.clear();
    users.clear();
    gemms.clear();
    collect();
    FailureOr<SmallVector<Operation *>> order = choose();
    if (failed(order))
      return signalPassFailure();
    noteLeftOut();
    DenseMap<Operation *, Operation *> replaced;
    for (Operation *function : *order) {
      if (failed(extend(plans[function])))
        return signalPassFailure();
      for (Operation *user : users.lookup(function))
        replaced[user] = extend(cast<func::CallOp>(user));
    }
    for (Operation *function : *order)
      fill(plans[function], replaced);
  }

private:
  static bool isQuantization(Operation *op) {
    return isa<QuantizeOp, QuantizePairOp>(op);
  }

  static SmallVector<Direction, 2> getDirections(Operation *op) {
    if (auto quantize = dyn_cast<QuantizeOp>(op))
      return {{quantize.getInput(), quantize.getSeed(), quantize.getCodes(),
               quantize.getScales(), quantize.getOuter(),
               static_cast<int64_t>(quantize.getAlong()),
               static_cast<int64_t>(quantize.getSite()), quantize.getFormat(),
               quantize.getRhtAttr()}};
    auto both = cast<QuantizePairOp>(op);
    SmallVector<Direction, 2> directions;
    for (unsigned i : {0u, 1u}) {
      ResultRange results = both.getDirection(i);
      directions.push_back(
          {both.getInput(), both.getSeed(), results[0], results[1],
           results.size() > 2 ? Value(results[2]) : Value(), both.getAlong()[i],
           static_cast<int64_t>(both.getSite()), both.getFormat(i),
           both.getRht(i)});
    }
    return directions;
  }

  /// The function of this module that has `op` in its entry block, or none.
  func::FuncOp getFunctionOfEntry(Operation *op) {
    auto function = dyn_cast_or_null<func::FuncOp>(op->getParentOp());
    if (!function || function->getParentOp() != getOperation() ||
        op->getBlock() != &function.getBody().front())
      return {};
    return function;
  }

  /// `ufp4.rht` has no counter to draw its signs with.
  static bool drawsSignsWithCounter(Operation *op) {
    auto quantize = dyn_cast<QuantizeOp>(op);
    return quantize && quantize.getCounter() && quantize.getRhtAttr() &&
           quantize.getRhtAttr().getSource() == SignSource::Drawn;
  }

  /// True where the pass measures a quantization.
  bool isMeasurable(Operation *op) {
    return getFunctionOfEntry(op) && !drawsSignsWithCounter(op);
  }

  /// Reads the module: functions, what their entry blocks hold, who uses which
  /// symbol, and the first GEMM that multiplies each value.
  void collect() {
    SymbolTable symbols(getOperation());
    getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
      // Names in a nested symbol table mean other functions.
      if (op != getOperation() && op->hasTrait<OpTrait::SymbolTable>())
        return WalkResult::skip();
      op->getAttrDictionary().walk<WalkOrder::PreOrder>([&](SymbolRefAttr ref) {
        Operation *symbol = symbols.lookup(ref.getRootReference());
        if (symbol && isa<func::FuncOp>(symbol))
          users[symbol].insert(op);
        return WalkResult::skip();
      });
      auto matmul = dyn_cast<ScaledMatmulOp>(op);
      if (!matmul || !matmul.getGemmAttr() || matmul.getGemmAttr().isOther())
        return WalkResult::advance();
      GemmAttr gemm = matmul.getGemmAttr();
      gemms.try_emplace(matmul.getLhs(), gemm, gemm.getLhs());
      gemms.try_emplace(matmul.getRhs(), gemm, gemm.getRhs());
      return WalkResult::advance();
    });
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      Plan &plan = plans[function];
      plan.function = function;
      if (ArrayAttr labels = getStatisticsLabels(function)) {
        plan.isInstrumented = true;
        plan.rows.assign(labels.begin(), labels.end());
      }
      if (function.isExternal())
        continue;
      for (Operation &op : function.getBody().front()) {
        auto call = dyn_cast<func::CallOp>(op);
        if (call ? isa_and_nonnull<func::FuncOp>(
                       symbols.lookup(call.getCallee()))
                 : isQuantization(&op) && isMeasurable(&op))
          plan.sources.push_back(&op);
      }
    }
    for (auto &[symbol, ops] : users)
      for (Operation *op : ops)
        if (auto call = dyn_cast<func::CallOp>(op))
          callees[call] = symbol;
  }

  /// Site, role and operand of the first GEMM that multiplies the codes.
  Attribute getLabel(Value codes) {
    auto [gemm, kind] = gemms.lookup(codes);
    return makeStatisticsLabel(&getContext(),
                               gemm ? gemm.getSite().getValue() : "",
                               gemm ? stringifyGemmRole(gemm.getRole())
                                    : stringifyGemmRole(GemmRole::Other),
                               gemm ? stringifyOperandKind(kind) : "");
  }

  /// The functions that gain a table, callees first, with their rows; an error
  /// where one cannot have it.
  FailureOr<SmallVector<Operation *>> choose() {
    llvm::SetVector<Operation *> tabled;
    for (auto &[function, plan] : plans)
      if (plan.isInstrumented || llvm::any_of(plan.sources, isQuantization))
        tabled.insert(function);
    for (size_t i = 0; i < tabled.size(); ++i)
      for (Operation *user : users.lookup(tabled[i]))
        if (isa<func::CallOp>(user))
          if (func::FuncOp caller = getFunctionOfEntry(user))
            tabled.insert(caller);

    // Calls that a function waits for before its rows are known.
    DenseMap<Operation *, unsigned> pending;
    SmallVector<Operation *> order;
    for (auto &[function, plan] : plans) {
      if (!tabled.contains(function))
        continue;
      if (plan.isInstrumented) {
        if (failed(verifyMeasured(plan)))
          return failure();
        continue;
      }
      if (failed(verifyUsers(plan.function)))
        return failure();
      unsigned &count = pending[function];
      for (Operation *op : plan.sources)
        if (Operation *callee = callees.lookup(op))
          count += tabled.contains(callee) && !plans[callee].isInstrumented;
      if (count == 0)
        order.push_back(function);
    }
    for (size_t i = 0; i < order.size(); ++i) {
      Plan &plan = plans[order[i]];
      for (Operation *op : plan.sources) {
        if (Operation *callee = callees.lookup(op)) {
          llvm::append_range(plan.rows, plans[callee].rows);
          continue;
        }
        for (const Direction &direction : getDirections(op))
          plan.rows.push_back(getLabel(direction.codes));
      }
      for (Operation *user : users.lookup(order[i]))
        if (func::FuncOp caller = getFunctionOfEntry(user))
          if (--pending[caller] == 0)
            order.push_back(caller);
    }
    for (auto &[function, plan] : plans)
      if (pending.lookup(function) != 0)
        return plan.function.emitError()
               << "cannot add a table of statistics to function '"
               << plan.function.getSymName()
               << "': expected it not to call itself, directly or through "
                  "others";
    return order;
  }

  /// A function that has a table has one of all that it quantizes.
  LogicalResult verifyMeasured(Plan &plan) {
    for (Operation *op : plan.sources) {
      if (!isQuantization(op))
        continue;
      for (const Direction &direction : getDirections(op))
        if (llvm::none_of(direction.codes.getUsers(), llvm::IsaPred<StatsOp>))
          return op->emitError()
                 << "function '" << plan.function.getSymName()
                 << "' has a table of statistics, but does not measure this "
                    "quantization: expected functions without a table";
    }
    return success();
  }

  /// A function can gain a result where all its users can take it.
  LogicalResult verifyUsers(func::FuncOp function) {
    for (Operation *user : users.lookup(function)) {
      auto caller = user->getParentOfType<func::FuncOp>();
      bool isCall = isa<func::CallOp>(user) && caller &&
                    caller->getParentOp() == getOperation();
      if (isCall && !plans[caller].isInstrumented)
        continue;
      InFlightDiagnostic diag =
          function.emitError()
          << "cannot add a table of statistics to function '"
          << function.getSymName() << "': expected it to be used by calls in "
          << "functions of this module"
          << (isCall ? " that have no table yet" : "");
      diag.attachNote(user->getLoc()) << "it is used here";
      return diag;
    }
    return success();
  }

  /// A remark for each quantization that no table has.
  void noteLeftOut() {
    constexpr llvm::StringLiteral elsewhere =
        "it is not in the entry block of a function of the module";
    getOperation().walk([&](Operation *op) {
      if (isQuantization(op) && !isMeasurable(op)) {
        op->emitRemark() << "not measured: "
                         << (getFunctionOfEntry(op)
                                 ? "its signs are drawn with a counter"
                                 : elsewhere);
        ++numLeftOut;
      } else if (Operation *callee = callees.lookup(op)) {
        Plan &plan = plans[callee];
        if (plan.rows.empty() || getFunctionOfEntry(op))
          return;
        op->emitRemark() << "not measured: what '" << plan.function.getSymName()
                         << "' quantizes in this call, since " << elsewhere;
        ++numLeftOut;
      }
    });
  }

  Type getTableType(size_t rows) {
    return RankedTensorType::get({static_cast<int64_t>(rows), StatsOp::kSize},
                                 Float64Type::get(&getContext()));
  }

  /// Gives a function the result.
  LogicalResult extend(Plan &plan) {
    Builder builder(&getContext());
    NamedAttrList attrs;
    attrs.set(UFP4Dialect::kStatisticsAttr, builder.getArrayAttr(plan.rows));
    ++numFunctions;
    return plan.function.insertResult(plan.function.getNumResults(),
                                      getTableType(plan.rows.size()),
                                      attrs.getDictionary(&getContext()));
  }

  /// Gives a call the result of its callee.
  Operation *extend(func::CallOp call) {
    OpBuilder builder(call);
    SmallVector<Type> types(call->getResultTypes());
    types.push_back(getTableType(plans[callees.lookup(call)].rows.size()));
    auto extended =
        func::CallOp::create(builder, call.getLoc(), call.getCalleeAttr(),
                             types, call.getOperands());
    extended->setAttrs(call->getAttrDictionary());
    if (ArrayAttr attrs = call.getResAttrsAttr()) {
      SmallVector<Attribute> all(attrs.begin(), attrs.end());
      all.push_back(builder.getDictionaryAttr({}));
      extended.setResAttrsAttr(builder.getArrayAttr(all));
    }
    call->replaceAllUsesWith(extended->getResults().drop_back());
    call->erase();
    return extended;
  }

  /// The sums of a quantization.
  Value measure(OpBuilder &builder, Location loc, const Direction &direction) {
    auto type = cast<RankedTensorType>(direction.input.getType());
    RankedTensorType wide = type.clone(builder.getF32Type());
    Value input = direction.input;
    if (direction.rht) {
      bool drawn = direction.rht.getSource() == SignSource::Drawn;
      SmallVector<int64_t> shape(type.getShape());
      shape[direction.along] =
          getCodesExtent(shape[direction.along], direction.rht);
      input = RhtOp::create(
          builder, loc, wide.clone(shape), input,
          drawn ? direction.seed : Value(),
          builder.getI64IntegerAttr(direction.along), direction.rht, UnitAttr(),
          builder.getI64IntegerAttr(drawn ? direction.site : 0));
    } else if (type != wide) {
      input = arith::ExtFOp::create(builder, loc, wide, input);
    }
    ++numMeasured;
    return StatsOp::create(
        builder, loc,
        RankedTensorType::get({StatsOp::kSize}, builder.getF64Type()), input,
        direction.codes, direction.scales, direction.outer, direction.along,
        direction.format);
  }

  /// Rows (as vectors) and tables, with how many rows each has, as one table.
  /// It is put together eight at a time: bufferization takes far longer than
  /// linear in the number of slices of one tensor.
  Value stack(OpBuilder &builder, Location loc,
              SmallVector<std::pair<Value, int64_t>> parts) {
    auto index = [&](int64_t value) -> OpFoldResult {
      return builder.getIndexAttr(value);
    };
    do {
      SmallVector<std::pair<Value, int64_t>> merged;
      for (ArrayRef<std::pair<Value, int64_t>> rest = parts; !rest.empty();) {
        auto group = rest.take_front(8);
        rest = rest.drop_front(group.size());
        int64_t count = 0, row = 0;
        for (auto [part, rows] : group)
          count += rows;
        Value table =
            tensor::EmptyOp::create(builder, loc, getTableType(count), {});
        for (auto [part, rows] : group) {
          table = tensor::InsertSliceOp::create(
              builder, loc, part, table,
              SmallVector<OpFoldResult>{index(row), index(0)},
              SmallVector<OpFoldResult>{index(rows), index(StatsOp::kSize)},
              SmallVector<OpFoldResult>{index(1), index(1)});
          row += rows;
        }
        merged.emplace_back(table, count);
      }
      parts = std::move(merged);
    } while (parts.size() > 1);
    return parts.front().first;
  }

  /// Computes the table of a function and returns it.
  void fill(Plan &plan, const DenseMap<Operation *, Operation *> &replaced) {
    Block &entry = plan.function.getBody().front();
    // Rows are measured where the values are at hand, and put together at the
    // end of the block, which dominates all others.
    SmallVector<std::pair<Value, int64_t>> parts;
    for (Operation *op : plan.sources) {
      if (Operation *callee = callees.lookup(op)) {
        if (int64_t rows = plans[callee].rows.size()) {
          Operation *call = replaced.lookup(op);
          parts.emplace_back((call ? call : op)->getResults().back(), rows);
        }
        continue;
      }
      OpBuilder builder(op->getContext());
      builder.setInsertionPointAfter(op);
      for (const Direction &direction : getDirections(op))
        parts.emplace_back(measure(builder, op->getLoc(), direction), 1);
    }
    OpBuilder builder(entry.getTerminator());
    Value table = stack(builder, plan.function.getLoc(), std::move(parts));
    for (Block &block : plan.function.getBody())
      if (auto result = dyn_cast<func::ReturnOp>(block.getTerminator()))
        result.getOperandsMutable().append(table);
  }

  llvm::MapVector<Operation *, Plan> plans;
  /// Ops that name each function.
  DenseMap<Operation *, llvm::SetVector<Operation *>> users;
  /// The function of the module that each call names.
  DenseMap<Operation *, Operation *> callees;
  DenseMap<Value, std::pair<GemmAttr, OperandKind>> gemms;
};
} // namespace

//===- SelectCarriers.cpp - choose the type that codes are multiplied in --===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Analysis/CarrierSelection.h"

#include "mlir/IR/Remarks.h"

#include <functional>

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4SELECTCARRIERS
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
struct SelectCarriers
    : mlir::ufp4::impl::UFP4SelectCarriersBase<SelectCarriers> {
  using Base::Base;

  void runOnOperation() override {
    const Chip *chip = lookupChip(target);
    if (!chip) {
      // At the module's place, without the module itself.
      emitError(getOperation().getLoc())
          << "expected a target among: "
          << listChips([](const Chip &) { return true; }) << ", but got '"
          << target << "'";
      return signalPassFailure();
    }
    if (stochasticConverters && failed(checkConverters(*chip)))
      return signalPassFailure();
    bool failed = false;
    getOperation().walk([&](ScaledMatmulOp op) { select(op, *chip, failed); });
    if (failed)
      return signalPassFailure();
    if (stochasticConverters)
      getOperation().walk([&](Operation *op) {
        if (isa<QuantizeOp, QuantizePairOp>(op) && canUseConverters(op)) {
          op->setAttr(kStochasticConvertersAttr, UnitAttr::get(&getContext()));
          remark::passed(op->getLoc(),
                         remark::RemarkOpts::name("Rounding").category("ufp4"))
              << "stochastic rounding by the converters of " << chip->name;
        }
      });
  }

  LogicalResult checkConverters(const Chip &chip) {
    Location loc = getOperation().getLoc();
    if (exact)
      return emitError(loc) << "expected 'exact' or 'stochastic-converters', "
                               "but got both";
    if (chip.has(Converter::Stochastic))
      return success();
    return emitError(loc) << "expected a target with stochastic converters "
                             "among: "
                          << listChips([](const Chip &other) {
                               return other.has(Converter::Stochastic);
                             })
                          << ", but got '" << chip.name << "'";
  }

  /// Whether what a quantization rounds stochastically goes into carriers that
  /// converters make, and nowhere else.
  static bool canUseConverters(Operation *op) {
    bool any = false;
    auto check = [&](ValueRange results, RoundingAttr rounding) {
      bool isStochastic = rounding && rounding.isStochastic();
      for (OpOperand &use : results.front().getUses()) {
        auto product = dyn_cast<ScaledMatmulOp>(use.getOwner());
        if (!product || !product.getCarrierAttr() || !product.getKernel() ||
            *product.getKernel() == "portable")
          return false;
        bool isLhs = product.getLhs() == use.get();
        FormatAttr format =
            isLhs ? product.getLhsFormat() : product.getRhsFormat();
        if (!isStochastic)
          continue;
        if (!isRoundedByConverter(
                format, rounding,
                getOperandCarrier(format, product.getCarrierAttr())))
          return false;
        any = true;
      }
      return true;
    };
    if (auto quantize = dyn_cast<QuantizeOp>(op))
      return check(quantize->getResults(), quantize.getRoundingAttr()) && any;
    auto pair = cast<QuantizePairOp>(op);
    return check(pair.getDirection(0), pair.getRounding(0)) &&
           check(pair.getDirection(1), pair.getRounding(1)) && any;
  }

  void select(ScaledMatmulOp op, const Chip &chip, bool &failed) {
    MLIRContext *context = &getContext();
    if (chip.family == ChipFamily::CPU) {
      op.setCarrierAttr(CarrierAttr::get(context, Float32Type::get(context),
                                         ScalePlacement::Promoted,
                                         Exactness::Exact));
      op.removeKernelAttr();
      op->setAttr(UFP4Dialect::kChosenAttr,
                  StringAttr::get(context, "the dot of a block is exact, and "
                                           "scales are applied block by block "
                                           "in f32"));
      return;
    }
    CarrierChoice choice =
        chooseCarrier(op.getLhsFormat(), op.getRhsFormat(),
                      op.getLhs().getType().getDimSize(op.getLhsContracting()),
                      chip, exact, e8m0InFloat8);
    op.setCarrierAttr(choice.carrier);
    op.setKernel(choice.kernel);
    std::string reason = choice.getReason();
    op->setAttr(UFP4Dialect::kChosenAttr, StringAttr::get(context, reason));
    if (choice.kernel != "portable") {
      remark::passed(op.getLoc(),
                     remark::RemarkOpts::name("Carrier").category("ufp4"))
          << choice.kernel << ": " << reason;
      return;
    }
    ++numPortable;
    if (strict) {
      op.emitError() << "no kernel of " << chip.name << " multiplies "
                     << op.getLhsFormat() << " and " << op.getRhsFormat()
                     << ": " << choice.proof;
      failed = true;
      return;
    }
    remark::missed(op.getLoc(),
                   remark::RemarkOpts::name("Carrier").category("ufp4"))
        << "portable loops: " << choice.proof;
  }
};
} // namespace

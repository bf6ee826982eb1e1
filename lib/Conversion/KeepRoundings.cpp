//===- KeepRoundings.cpp - keep the rounding between emulated ops ---------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4KEEPROUNDINGS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

/// Makes a conversion of integers to bf16 or f16 one to f32 and a rounding. The
/// emulation passes leave it, as no operand is a float, and LLVM would call a
/// function of the compiler's runtime library for it.
static void convertThroughF32(Operation *op) {
  Value result = op->getResult(0);
  Type type = result.getType(), element = getElementTypeOrSelf(type);
  if (!element.isBF16() && !element.isF16())
    return;
  OpBuilder builder(op->getContext());
  builder.setInsertionPointAfter(op);
  Type wide = builder.getF32Type();
  if (auto shaped = dyn_cast<ShapedType>(type))
    wide = shaped.clone(wide);
  result.setType(wide);
  auto rounded = arith::TruncFOp::create(builder, op->getLoc(), type, result);
  result.replaceAllUsesExcept(rounded, rounded);
}

namespace {
struct KeepRoundings : mlir::ufp4::impl::UFP4KeepRoundingsBase<KeepRoundings> {
  using Base::Base;

  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (auto extend = dyn_cast<arith::ExtFOp>(op))
        extend.removeFastmathAttr();
      else if (auto truncate = dyn_cast<arith::TruncFOp>(op))
        truncate.removeFastmathAttr();
      else if (isa<arith::SIToFPOp, arith::UIToFPOp>(op))
        convertThroughF32(op);
    });
  }
};
} // namespace

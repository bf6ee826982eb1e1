//===- MatmulToVector.cpp - lower scaled matmuls to loops over vectors ----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/Passes.h"

#include "ufp4/Conversion/StepCount.h"
#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Kernels/CPUMatmul.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_CONVERTUFP4TOVECTOR
#include "ufp4/Kernels/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
struct ConvertUFP4ToVector
    : mlir::ufp4::impl::ConvertUFP4ToVectorBase<ConvertUFP4ToVector> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<CPUTarget> target =
        CPUTarget::get(isa, vectorBits, parallel,
                       [&] { return emitError(getOperation().getLoc()); });
    if (failed(target))
      return signalPassFailure();
    SmallVector<ScaledMatmulOp> ops;
    getOperation().walk([&](ScaledMatmulOp op) { ops.push_back(op); });
    for (ScaledMatmulOp op : ops) {
      auto function = op->getParentOfType<func::FuncOp>();
      std::string reason;
      std::optional<MatmulPlan> plan;
      if (!function || !function->hasAttr(UFP4Dialect::kKernelAttr) ||
          !llvm::all_of(op->getOperands(), llvm::IsaPred<BlockArgument>))
        reason = "it is in no kernel function, or not alone";
      else if (takesFewerSteps(op, minSteps))
        reason = "it takes few steps";
      else
        plan = planMatmul(op, *target, reason);
      if (!plan) {
        ++numLeft;
        remark::missed(op.getLoc(),
                       remark::RemarkOpts::name("Matmul").category("ufp4"))
            << "left to convert-ufp4-to-linalg: " + reason;
        continue;
      }
      OpBuilder builder(op);
      op.replaceAllUsesWith(buildMatmul(builder, op, *plan, *target));
      op.erase();
      function->setAttr(UFP4Dialect::kVectorizedAttr, builder.getUnitAttr());
      ++numMatmul;
    }
  }
};
} // namespace

//===- Report.cpp - report what became of every contraction ---------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Analysis/GemmReport.h"
#include "ufp4/Analysis/HtmlReport.h"
#include "ufp4/Runtime/AtomicFile.h"

#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4REPORT
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
struct Report : mlir::ufp4::impl::UFP4ReportBase<Report> {
  using Base::Base;

  void runOnOperation() override {
    markAllAnalysesPreserved();
    getOperation().walk<WalkOrder::PreOrder>([](Operation *op) {
      if (hasGemmRow(op))
        emitRemark(op);
    });
    if (file.empty())
      return;
    if (file == "-") {
      printReport(llvm::errs(), recipe, target,
                  collectGemmRows(getOperation()));
      return;
    }
    std::string text = getReportFile(file, getOperation(), recipe, target);
    if (llvm::Error error = ::ufp4::runtime::writeFileAtomically(file, text)) {
      // At the module's place, without the module itself.
      emitError(getOperation().getLoc()) << llvm::toString(std::move(error));
      signalPassFailure();
    }
  }

  /// Every run of ufp4-quantize comes by here, and most want no remarks: the
  /// text is made for those that do.
  static void emitRemark(Operation *op) {
    auto opts = remark::RemarkOpts::name("Gemm").category("ufp4");
    if (auto function = op->getParentOfType<FunctionOpInterface>())
      opts = opts.function(function.getName());
    auto remark = isa<ScaledMatmulOp>(op) ? remark::passed(op->getLoc(), opts)
                                          : remark::missed(op->getLoc(), opts);
    if (remark)
      remark << getRemarkText(getGemmRow(op));
  }
};
} // namespace

//===- Report.cpp - report what became of every contraction ---------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Analysis/GemmReport.h"
#include "ufp4/Runtime/AtomicFile.h"

#include "mlir/IR/Remarks.h"

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
    std::vector<GemmRow> rows = collectGemmRows(getOperation());
    for (const GemmRow &row : rows)
      emitRemark(row);
    if (file.empty())
      return;
    if (file == "-") {
      printReport(llvm::errs(), recipe, target, rows);
      return;
    }
    std::string text = getReportText(getOperation(), recipe, target, rows);
    if (llvm::Error error = ::ufp4::runtime::writeFileAtomically(file, text)) {
      // At the module's place, without the module itself.
      emitError(getOperation().getLoc()) << llvm::toString(std::move(error));
      signalPassFailure();
    }
  }

  static void emitRemark(const GemmRow &row) {
    Location loc = row.op->getLoc();
    auto opts = remark::RemarkOpts::name("Gemm").category("ufp4").function(
        row.function);
    if (row.quantized)
      remark::passed(loc, opts) << getRemarkText(row);
    else
      remark::missed(loc, opts) << getRemarkText(row);
  }
};
} // namespace

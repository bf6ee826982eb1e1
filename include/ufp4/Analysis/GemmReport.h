//===- GemmReport.h - what became of each contraction -----------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The report is read off the IR, so that it says what is there and not what a
// pass meant to do: `ufp4.scaled_matmul` ops and contractions, in program
// order.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_ANALYSIS_GEMMREPORT_H
#define UFP4_ANALYSIS_GEMMREPORT_H

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/JSON.h"

namespace mlir::ufp4 {

/// One contraction. Extents are products over the dimensions of their group,
/// ShapedType::kDynamic where one of them is dynamic.
struct GemmRow {
  Operation *op = nullptr;
  std::string site;
  GemmRole role = GemmRole::Other;
  int64_t m = 1, n = 1, k = 1, batch = 1;
  bool quantized = false;
  /// Why it was left alone; empty where it was quantized.
  std::string reason;
  /// Element type and format that are multiplied, "bf16" where not quantized.
  std::string format, carrier, exactness, kernel;
};

/// Rows of the module in program order.
SmallVector<GemmRow> collectGemmRows(ModuleOp module);

/// An extent for people: "?" where it is dynamic.
std::string formatExtent(int64_t extent);

/// The JSON document: {"module", "recipe", "target", "gemms": [...]}, as the
/// text of a file. Dynamic extents are null.
std::string getReportText(ModuleOp module, StringRef recipe, StringRef target,
                          ArrayRef<GemmRow> rows);

/// A table for a terminal.
void printReport(llvm::raw_ostream &os, StringRef recipe, StringRef target,
                 ArrayRef<GemmRow> rows);

} // namespace mlir::ufp4

#endif // UFP4_ANALYSIS_GEMMREPORT_H

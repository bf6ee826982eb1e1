//===- HtmlReport.h - the report as a page ----------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rows of GemmReport.h, and the numbers of OperandStatistics.h where a run
// measured some, as one HTML file that needs nothing else: no network, no other
// file, no JavaScript (a small script adds filtering and sorting). Names are
// any bytes and appear as text.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_ANALYSIS_HTMLREPORT_H
#define UFP4_ANALYSIS_HTMLREPORT_H

#include "ufp4/Analysis/GemmReport.h"
#include "ufp4/Analysis/OperandStatistics.h"

#include "llvm/ADT/StringSet.h"

namespace mlir::ufp4 {

/// True where the name of a report's file asks for a page: ".html" or ".htm".
bool isHtmlFile(StringRef file);

/// What a run measured.
struct MeasuredOperands {
  SmallVector<StatisticsLabel> labels;
  /// `StatsOp::kSize` sums for each label.
  std::vector<double> table;
};

/// What the page needs of a module, taken before the module is lowered.
struct HtmlReport {
  std::string module; // its name, or empty
  std::string source; // the file that it was read from, or empty
  std::string recipe, target;
  std::vector<GemmRow> rows; // their ops are not looked at
  /// Functions that a run of `function` runs: rows of others were not
  /// measured.
  llvm::StringSet<> reached;

  /// `function` is the one that will run; empty where none will.
  static HtmlReport collect(ModuleOp module, StringRef recipe, StringRef target,
                            StringRef function = "");

  /// The page. Sums of rows that have the same site, role and operand are
  /// added, and so are their measurements. Time and size are linear in rows and
  /// labels.
  std::string getText(const MeasuredOperands *measured = nullptr) const;
};

/// The text of a report's file, as its name has it: a page, or the JSON of
/// GemmReport.h.
std::string getReportFile(StringRef file, ModuleOp module, StringRef recipe,
                          StringRef target);

} // namespace mlir::ufp4

#endif // UFP4_ANALYSIS_HTMLREPORT_H

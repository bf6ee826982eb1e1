//===- ReportText.h - numbers of a report as text ---------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the report's table and its page have in common: counts that may not be
// known, units, shapes, names that are any bytes.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_ANALYSIS_REPORTTEXT_H
#define UFP4_LIB_ANALYSIS_REPORTTEXT_H

#include "ufp4/Analysis/GemmReport.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mlir::ufp4::report {

using Count = std::optional<int64_t>;

/// Nothing where a factor is not known, or where the product does not fit.
Count multiply(Count a, Count b);
Count add(Count a, Count b);

/// A unit for a column of numbers, chosen by the largest of them.
struct Unit {
  double factor;
  const char *name;

  static Unit forFlops(int64_t largest);
  static Unit forBytes(int64_t largest);

  /// Three digits where there are as many, "?" where the number is not known.
  std::string format(Count count) const;
};

/// "84.9 %"; "?" where the part is not known. The whole is known where the part
/// is.
std::string formatShare(Count part, Count whole);

/// "8x16x40", of m, n and k; after "[3] " where it is a batch of 3. "?" is an
/// extent that is dynamic.
std::string formatShape(const GemmRow &row);

/// Names are any bytes; what would move a terminal's cursor is spelled out.
std::string makePrintable(StringRef text);

/// The same for what takes UTF-8 alone, as JSON does: other bytes are replaced.
std::string makeUTF8(StringRef text);

/// Totals of the rows that have the same text, in the order in which the texts
/// appear.
using NamedTotals = std::vector<std::pair<std::string, GemmTotals>>;
NamedTotals sumBy(ArrayRef<GemmRow> rows,
                  llvm::function_ref<std::string(const GemmRow &)> getText);

} // namespace mlir::ufp4::report

#endif // UFP4_LIB_ANALYSIS_REPORTTEXT_H

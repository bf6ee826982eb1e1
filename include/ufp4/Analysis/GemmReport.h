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
#include "llvm/Support/raw_ostream.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace mlir::ufp4 {

/// An operand of a contraction. Sizes are of the tensor, packed; nothing where
/// an extent is dynamic, or where the IR no longer says.
struct GemmOperand {
  /// "activation", "weight" or "gradient"; empty where the role is `other`.
  std::string kind;
  /// Format of the codes, or the float type.
  std::string format;
  /// Of a quantized operand whose quantization is in sight: "rht<16>", empty
  /// where there is no transform; "nearest_even", "stochastic<8>".
  std::string transform, rounding;
  /// Row and operand that multiply the same codes first, where they are
  /// others. collectGemmRows alone sets it, for rows of linear layers.
  std::optional<std::pair<unsigned, unsigned>> firstUse;
  /// Of the value that was quantized, in the type in which the model has it.
  std::optional<int64_t> bytesBefore;
  /// Of codes (4 or 8 bits each) and of all scales. As before where the operand
  /// is not quantized.
  std::optional<int64_t> bytesAfter;
};

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
  /// Why it is multiplied so, and by nothing faster; empty where nothing was
  /// chosen.
  std::string why;
  /// Name of the function it is in, and where in the source it comes from, as
  /// "file:line:column"; empty where that is not known.
  std::string function, location;
  std::array<GemmOperand, 2> operands;
  std::optional<int64_t> resultBytes;
  /// 2 m n k batch, of one execution.
  std::optional<int64_t> flops;
  /// How often it runs where every function that nothing in the module calls
  /// runs once: trip counts of the loops around it, times calls. Nothing where
  /// that is not known at compile time.
  std::optional<int64_t> count;

  /// Of both operands and the result, for one execution.
  std::optional<int64_t> getBytesBefore() const;
  std::optional<int64_t> getBytesAfter() const;
};

/// Sums over rows, each row as often as it runs; nothing where one of the terms
/// is not known.
struct GemmTotals {
  unsigned gemms = 0, quantized = 0;
  std::optional<int64_t> flops = 0, flopsQuantized = 0;
  std::optional<int64_t> bytesBefore = 0, bytesAfter = 0;
  void add(const GemmRow &row);
};

/// True for what has a row: contractions, quantized or not.
bool hasGemmRow(Operation *op);

/// The row of such an op, but for its count, which takes the whole module.
GemmRow getGemmRow(Operation *op);

/// Rows of the module in program order. Time is linear in the module.
std::vector<GemmRow> collectGemmRows(ModuleOp module);

/// One sentence on a row, for a remark.
std::string getRemarkText(const GemmRow &row);

/// The JSON document of docs/pipelines.md ("The report"), as the text of a
/// file. What is dynamic or not known is null.
std::string getReportText(ModuleOp module, StringRef recipe, StringRef target,
                          ArrayRef<GemmRow> rows);

/// A table for a terminal: a line for each site, GEMMs of no layer by shape,
/// then what letters and numbers stand for.
void printReport(llvm::raw_ostream &os, StringRef recipe, StringRef target,
                 ArrayRef<GemmRow> rows);

} // namespace mlir::ufp4

#endif // UFP4_ANALYSIS_GEMMREPORT_H

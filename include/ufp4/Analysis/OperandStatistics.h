//===- OperandStatistics.h - what quantization did to operands --*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// From the sums of `ufp4.stats` to the numbers that people look at, and to the
// file that holds them. docs/statistics.md explains both. Equation numbers are
// those of arXiv 2606.20381.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_ANALYSIS_OPERANDSTATISTICS_H
#define UFP4_ANALYSIS_OPERANDSTATISTICS_H

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Interfaces/FunctionInterfaces.h"

#include <array>
#include <optional>

namespace mlir::ufp4 {

/// One entry of `ufp4.statistics`: a row of a table of statistics belongs to an
/// operand of the first GEMM that multiplies the codes. Where no GEMM does, the
/// site is empty, the role `other` and the operand empty.
struct StatisticsLabel {
  std::string site, role, operand;
};

DictionaryAttr makeStatisticsLabel(MLIRContext *context, StringRef site,
                                   StringRef role, StringRef operand);

/// `ufp4.statistics` of the function's last result; null where it has none.
ArrayAttr getStatisticsLabels(FunctionOpInterface function);

/// The labels as text, in the order of the rows.
SmallVector<StatisticsLabel> readStatisticsLabels(ArrayAttr labels);

/// The numbers of one quantization. NaN stands for what has no value.
struct OperandMetrics {
  /// Elements of finite blocks, of blocks that are not finite, of blocks whose
  /// scale is 0, and elements that the largest level of their block clipped.
  /// The second count nowhere else.
  double elements, nonFinite, zero, clipped;
  /// Eq 3, <v, x> / ||x||^2, and 1 - alpha. NaN without elements.
  double alpha, shrinkage;
  /// Eq 7, ||v - x||^2 / ||x||^2, and -10 log10 of it in dB. NaN without
  /// elements; infinite as in numerics::ErrorSums.
  double nmse, sqnrDb;
  /// Eq 6, exp(-sum p_i log(p_i + 1e-12)) / 8 with p_i the share of magnitude
  /// index i. NaN where no 4-bit code was counted.
  double effectiveBuckets;
  /// Codes of each magnitude index, outside of blocks whose scale is 0.
  std::array<double, 8> levels;
};

/// The numbers that the sums of one `ufp4.stats` give.
OperandMetrics computeMetrics(ArrayRef<double> sums);

/// The JSON document {"recipe", "operands": [...]}, as the text of a file.
/// `table` holds `StatsOp::kSize` sums for each label. What is infinite or has
/// no value is null.
std::string getStatisticsText(StringRef recipe,
                              ArrayRef<StatisticsLabel> labels,
                              ArrayRef<double> table);

/// A table for a terminal.
void printStatistics(llvm::raw_ostream &os, StringRef recipe,
                     ArrayRef<StatisticsLabel> labels, ArrayRef<double> table);

} // namespace mlir::ufp4

#endif // UFP4_ANALYSIS_OPERANDSTATISTICS_H

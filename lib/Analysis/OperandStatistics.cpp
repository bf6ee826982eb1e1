//===- OperandStatistics.cpp - what quantization did to operands ----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/OperandStatistics.h"

#include "ReportText.h"

#include "ufp4/Numerics/Statistics.h"

#include "mlir/IR/Builders.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::ufp4;

DictionaryAttr mlir::ufp4::makeStatisticsLabel(MLIRContext *context,
                                               StringRef site, StringRef role,
                                               StringRef operand) {
  Builder builder(context);
  return builder.getDictionaryAttr(
      {builder.getNamedAttr("site", builder.getStringAttr(site)),
       builder.getNamedAttr("role", builder.getStringAttr(role)),
       builder.getNamedAttr("operand", builder.getStringAttr(operand))});
}

ArrayAttr mlir::ufp4::getStatisticsLabels(FunctionOpInterface function) {
  unsigned count = function.getNumResults();
  if (count == 0)
    return {};
  return function.getResultAttrOfType<ArrayAttr>(count - 1,
                                                 UFP4Dialect::kStatisticsAttr);
}

SmallVector<StatisticsLabel>
mlir::ufp4::readStatisticsLabels(ArrayAttr labels) {
  return llvm::map_to_vector(labels, [](Attribute attr) -> StatisticsLabel {
    auto label = cast<DictionaryAttr>(attr);
    auto get = [&](StringRef key) {
      return label.getAs<StringAttr>(key).str();
    };
    return {get("site"), get("role"), get("operand")};
  });
}

/// A sum of ones, or nothing where a table holds what is no count.
static std::optional<int64_t> toCount(double sum) {
  // 2^53: up to there doubles count.
  if (!(sum >= 0 && sum <= 9007199254740992.0))
    return std::nullopt;
  return static_cast<int64_t>(sum);
}

OperandMetrics mlir::ufp4::computeMetrics(ArrayRef<double> sums) {
  assert(sums.size() == StatsOp::kSize && "not the sums of one ufp4.stats");
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  OperandMetrics metrics = {sums[0], sums[1], sums[2], sums[14], none,
                            none,    none,    none,    none,     {}};
  if (metrics.elements > 0) {
    ::ufp4::numerics::ErrorSums errors;
    errors.ReferenceEnergy = sums[3];
    errors.Inner = sums[4];
    errors.ErrorEnergy = sums[5];
    metrics.alpha = errors.alpha();
    metrics.shrinkage = 1 - metrics.alpha;
    metrics.nmse = errors.nmse();
    metrics.sqnrDb = errors.sqnrDb();
  }
  std::array<int64_t, 8> counts = {};
  int64_t total = 0;
  for (auto [i, level] : llvm::enumerate(metrics.levels)) {
    level = sums[6 + i];
    counts[i] = toCount(level).value_or(0);
    total += counts[i];
  }
  if (total > 0)
    metrics.effectiveBuckets = ::ufp4::numerics::effectiveBucketRatio(counts);
  return metrics;
}

static llvm::json::Value toJSON(double value) {
  if (!std::isfinite(value))
    return nullptr;
  return value;
}

static llvm::json::Value countToJSON(double sum) {
  if (std::optional<int64_t> count = toCount(sum))
    return *count;
  return nullptr;
}

std::string mlir::ufp4::getStatisticsText(StringRef recipe,
                                          ArrayRef<StatisticsLabel> labels,
                                          ArrayRef<double> table) {
  llvm::json::Array operands;
  for (auto [i, label] : llvm::enumerate(labels)) {
    OperandMetrics metrics =
        computeMetrics(table.slice(i * StatsOp::kSize, StatsOp::kSize));
    llvm::json::Array levels;
    for (double level : metrics.levels)
      levels.push_back(countToJSON(level));
    operands.push_back(llvm::json::Object{
        {"site", report::makeUTF8(label.site)},
        {"role", report::makeUTF8(label.role)},
        {"operand", report::makeUTF8(label.operand)},
        {"elements", countToJSON(metrics.elements)},
        {"non_finite", countToJSON(metrics.nonFinite)},
        {"zero", countToJSON(metrics.zero)},
        {"clipped", countToJSON(metrics.clipped)},
        {"alpha", toJSON(metrics.alpha)},
        {"shrinkage", toJSON(metrics.shrinkage)},
        {"nmse", toJSON(metrics.nmse)},
        {"sqnr_db", toJSON(metrics.sqnrDb)},
        {"effective_buckets", toJSON(metrics.effectiveBuckets)},
        {"levels", std::move(levels)}});
  }
  llvm::json::Value document = llvm::json::Object{
      {"recipe", report::makeUTF8(recipe)}, {"operands", std::move(operands)}};
  return llvm::formatv("{0:2}\n", document).str();
}

void mlir::ufp4::printStatistics(llvm::raw_ostream &os, StringRef recipe,
                                 ArrayRef<StatisticsLabel> labels,
                                 ArrayRef<double> table) {
  os << "recipe " << recipe << ": " << labels.size()
     << " quantizations measured\n";
  auto print = [&](StringRef role, StringRef operand, StringRef sqnr,
                   StringRef shrinkage, StringRef buckets, StringRef clipped,
                   StringRef nonFinite, StringRef site) {
    os << llvm::formatv("{0,-6} {1,-10} {2,8} {3,9} {4,7} {5,9} {6,10} {7}\n",
                        role, operand, sqnr, shrinkage, buckets, clipped,
                        nonFinite, site);
  };
  print("role", "operand", "SQNR dB", "1 - alpha", "buckets", "clipped %",
        "non-finite", "site");
  auto number = [](const char *format, double value) -> std::string {
    if (std::isnan(value))
      return "-";
    std::array<char, 32> text;
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
  };
  for (auto [i, label] : llvm::enumerate(labels)) {
    OperandMetrics metrics =
        computeMetrics(table.slice(i * StatsOp::kSize, StatsOp::kSize));
    print(report::makePrintable(label.role),
          report::makePrintable(label.operand), number("%.2f", metrics.sqnrDb),
          number("%.5f", metrics.shrinkage),
          number("%.3f", metrics.effectiveBuckets),
          number("%.2f", 100 * metrics.clipped / metrics.elements),
          number("%.0f", metrics.nonFinite), report::makePrintable(label.site));
  }
}

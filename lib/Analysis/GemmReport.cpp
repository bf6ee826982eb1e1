//===- GemmReport.cpp - what became of each contraction -------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/GemmReport.h"

#include "ufp4/Analysis/GemmClassification.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::ufp4;

static std::string toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static std::string toString(FormatAttr format) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (format.getGrid())
    os << stringifyGridKind(format.getGrid().getKind()) << " ";
  else
    os << format.getWideType() << " ";
  os << format.getBlockString() << " "
     << stringifyScaleKind(format.getScale().getKind());
  return text;
}

/// Reports spell the declarations with hyphens.
static std::string toString(Exactness exactness) {
  std::string text = stringifyExactness(exactness).str();
  std::replace(text.begin(), text.end(), '_', '-');
  return text;
}

static void multiply(int64_t &product, int64_t extent) {
  if (ShapedType::isDynamic(product) || ShapedType::isDynamic(extent))
    product = ShapedType::kDynamic;
  else
    product *= extent;
}

/// Extent of the contraction in the model: codes may be padded to whole
/// transforms.
static int64_t getContractedExtent(ScaledMatmulOp op) {
  Operation *def = op.getLhs().getDefiningOp();
  if (isa_and_nonnull<QuantizeOp, QuantizePairOp>(def))
    return cast<RankedTensorType>(def->getOperand(0).getType())
        .getDimSize(op.getLhsContracting());
  return op.getLhs().getType().getDimSize(op.getLhsContracting());
}

static GemmRow getRow(ScaledMatmulOp op) {
  GemmRow row;
  row.op = op;
  row.quantized = true;
  if (GemmAttr gemm = op.getGemmAttr()) {
    row.site = gemm.getSite().str();
    row.role = gemm.getRole();
  }
  RankedTensorType lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  row.m = lhs.getDimSize(op.getLhsFree());
  row.n = rhs.getDimSize(op.getRhsFree());
  row.k = getContractedExtent(op);
  if (op.isBatched())
    row.batch = lhs.getDimSize(0);
  row.format = toString(op.getLhsFormat());
  if (op.getRhsFormat() != op.getLhsFormat())
    row.format += " x " + toString(op.getRhsFormat());
  if (CarrierAttr carrier = op.getCarrierAttr()) {
    row.carrier = toString(carrier.getElementType());
    row.exactness = toString(carrier.getExactness());
    row.kernel =
        ("scaled_matmul_" + stringifyScalePlacement(carrier.getScales())).str();
  }
  return row;
}

static GemmRow getRow(linalg::LinalgOp op) {
  GemmRow row;
  row.op = op;
  auto gemm = op->getAttrOfType<GemmAttr>(UFP4Dialect::kGemmAttr);
  if (!gemm) {
    row.reason = "not classified";
  } else if (gemm.isOther()) {
    row.reason = gemm.getSite().str();
  } else {
    row.site = gemm.getSite().str();
    row.role = gemm.getRole();
    auto kept = op->getAttrOfType<StringAttr>(UFP4Dialect::kKeptAttr);
    row.reason = kept ? kept.str() : "no recipe was applied";
  }
  linalg::ContractionDimensions dims = *linalg::inferContractionDims(op);
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  for (auto [extent, group] :
       {std::pair<int64_t *, ArrayRef<unsigned>>{&row.m, dims.m},
        {&row.n, dims.n},
        {&row.k, dims.k},
        {&row.batch, dims.batch}})
    for (unsigned dim : group)
      multiply(*extent, ranges[dim]);
  row.format =
      toString(getElementTypeOrSelf(op.getDpsInputOperand(0)->get().getType()));
  row.carrier = row.format;
  row.kernel = op->getName().getStringRef().str();
  return row;
}

SmallVector<GemmRow> mlir::ufp4::collectGemmRows(ModuleOp module) {
  SmallVector<GemmRow> rows;
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (auto matmul = dyn_cast<ScaledMatmulOp>(op))
      rows.push_back(getRow(matmul));
    else if (isContraction(op))
      rows.push_back(getRow(cast<linalg::LinalgOp>(op)));
  });
  return rows;
}

static llvm::json::Value toJSON(int64_t extent) {
  if (ShapedType::isDynamic(extent))
    return nullptr;
  return extent;
}

std::string mlir::ufp4::formatExtent(int64_t extent) {
  return ShapedType::isDynamic(extent) ? std::string("?")
                                       : std::to_string(extent);
}

std::string mlir::ufp4::getReportText(ModuleOp module, StringRef recipe,
                                      StringRef target,
                                      ArrayRef<GemmRow> rows) {
  llvm::json::Array gemms;
  for (const GemmRow &row : rows)
    gemms.push_back(llvm::json::Object{{"site", row.site},
                                       {"role", stringifyGemmRole(row.role)},
                                       {"m", toJSON(row.m)},
                                       {"n", toJSON(row.n)},
                                       {"k", toJSON(row.k)},
                                       {"batch", toJSON(row.batch)},
                                       {"quantized", row.quantized},
                                       {"reason", row.reason},
                                       {"format", row.format},
                                       {"carrier", row.carrier},
                                       {"exactness", row.exactness},
                                       {"kernel", row.kernel}});
  std::string name = module.getName().value_or("").str();
  llvm::json::Value report = llvm::json::Object{{"module", std::move(name)},
                                                {"recipe", recipe},
                                                {"target", target},
                                                {"gemms", std::move(gemms)}};
  return llvm::formatv("{0:2}\n", report).str();
}

void mlir::ufp4::printReport(llvm::raw_ostream &os, StringRef recipe,
                             StringRef target, ArrayRef<GemmRow> rows) {
  auto print = [&](StringRef role, StringRef shape, StringRef format,
                   StringRef carrier, StringRef site) {
    os << llvm::formatv("{0,-6} {1,-20} {2,-22} {3,-12} {4}\n", role, shape,
                        format, carrier, site);
  };
  unsigned quantized =
      llvm::count_if(rows, [](const GemmRow &row) { return row.quantized; });
  os << "recipe " << recipe;
  if (!target.empty())
    os << ", target " << target;
  os << ": " << quantized << " of " << rows.size() << " GEMMs quantized\n";
  print("role", "[batch] m x n x k", "format", "carrier", "site");
  for (const GemmRow &row : rows) {
    std::string shape = formatExtent(row.m) + "x" + formatExtent(row.n) + "x" +
                        formatExtent(row.k);
    if (row.batch != 1)
      shape = "[" + formatExtent(row.batch) + "] " + shape;
    std::string note = row.site;
    if (!row.reason.empty())
      note += (note.empty() ? "" : ": ") + row.reason;
    print(stringifyGemmRole(row.role), shape, row.format, row.carrier, note);
  }
}

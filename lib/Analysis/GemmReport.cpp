//===- GemmReport.cpp - what became of each contraction -------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/GemmReport.h"

#include "ReportText.h"

#include "ufp4/Analysis/CarrierSelection.h"
#include "ufp4/Analysis/GemmClassification.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"

#include <functional>

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::report;

//===----------------------------------------------------------------------===//
// Numbers that may not be known
//===----------------------------------------------------------------------===//

static Count toCount(int64_t extent) {
  return ShapedType::isDynamic(extent) ? Count() : Count(extent);
}

Count report::multiply(Count a, Count b) {
  int64_t product;
  if (!a || !b || llvm::MulOverflow(*a, *b, product))
    return std::nullopt;
  return product;
}

Count report::add(Count a, Count b) {
  int64_t sum;
  if (!a || !b || llvm::AddOverflow(*a, *b, sum))
    return std::nullopt;
  return sum;
}

Count GemmRow::getBytesBefore() const {
  return report::add(
      report::add(operands[0].bytesBefore, operands[1].bytesBefore),
      resultBytes);
}

Count GemmRow::getBytesAfter() const {
  return report::add(
      report::add(operands[0].bytesAfter, operands[1].bytesAfter), resultBytes);
}

void GemmTotals::add(const GemmRow &row) {
  ++gemms;
  quantized += row.quantized;
  Count rowFlops = multiply(row.flops, row.count);
  flops = report::add(flops, rowFlops);
  if (row.quantized)
    flopsQuantized = report::add(flopsQuantized, rowFlops);
  bytesBefore =
      report::add(bytesBefore, multiply(row.getBytesBefore(), row.count));
  bytesAfter =
      report::add(bytesAfter, multiply(row.getBytesAfter(), row.count));
}

//===----------------------------------------------------------------------===//
// How often an op runs
//===----------------------------------------------------------------------===//

namespace {

/// Counts of executions, from loops whose trip count is static and from calls.
class ExecutionCounts {
public:
  explicit ExecutionCounts(ModuleOp module);

  Count get(Operation *op) {
    auto function = op->getParentOfType<FunctionOpInterface>();
    if (!function)
      return std::nullopt;
    return multiply(functions.lookup(function), getInFunction(op->getBlock()));
  }

private:
  struct Call {
    Operation *callee;
    Count count; // in one execution of the caller
  };

  /// How often a block runs in one execution of its function. Each block is
  /// looked at once.
  Count getInFunction(Block *block);

  DenseMap<Operation *, Count> functions;
  DenseMap<Block *, Count> blocks;
};

} // namespace

ExecutionCounts::ExecutionCounts(ModuleOp module) {
  SymbolTableCollection symbols;
  llvm::MapVector<Operation *, SmallVector<Call>> calls;
  DenseMap<Operation *, unsigned> waiting; // for counts of this many calls
  llvm::SmallPtrSet<Operation *, 4> unknown;
  module.walk([&](FunctionOpInterface function) { calls[function]; });
  module.walk([&](CallOpInterface call) {
    auto symbol = dyn_cast<SymbolRefAttr>(call.getCallableForCallee());
    if (!symbol)
      return;
    Operation *callee = symbols.lookupNearestSymbolFrom(call, symbol);
    if (!isa_and_nonnull<FunctionOpInterface>(callee))
      return;
    auto caller = call->getParentOfType<FunctionOpInterface>();
    if (!caller) {
      unknown.insert(callee);
      return;
    }
    calls[caller].push_back({callee, getInFunction(call->getBlock())});
    ++waiting[callee];
  });
  // A function whose address is taken runs who knows how often. So may any,
  // where an op that is not registered may hold symbols.
  std::optional<SymbolTable::UseRange> uses =
      SymbolTable::getSymbolUses(&module.getBodyRegion());
  if (!uses)
    return;
  for (const SymbolTable::SymbolUse &use : *uses)
    if (!isa<CallOpInterface>(use.getUser()))
      if (Operation *symbol = symbols.lookupNearestSymbolFrom(
              use.getUser(), use.getSymbolRef()))
        unknown.insert(symbol);

  // Callers before callees. What calls itself is never ready, and stays
  // without a count.
  SmallVector<Operation *> ready;
  DenseMap<Operation *, Count> sums;
  for (auto &[function, list] : calls)
    if (!waiting.lookup(function)) {
      sums[function] = 1;
      ready.push_back(function);
    }
  while (!ready.empty()) {
    Operation *function = ready.pop_back_val();
    Count count = unknown.contains(function) ? Count() : sums[function];
    functions[function] = count;
    for (const Call &call : calls[function]) {
      Count &sum = sums.try_emplace(call.callee, Count(0)).first->second;
      sum = add(sum, multiply(count, call.count));
      if (--waiting[call.callee] == 0)
        ready.push_back(call.callee);
    }
  }
}

Count ExecutionCounts::getInFunction(Block *block) {
  // Up to a block that is known, and down again.
  SmallVector<Block *> path;
  Count count;
  for (;; block = block->getParentOp()->getBlock()) {
    if (auto known = blocks.find(block); known != blocks.end()) {
      count = known->second;
      break;
    }
    path.push_back(block);
    Operation *parent = block->getParentOp();
    bool isEntry = block->isEntryBlock();
    if (isa<FunctionOpInterface>(parent)) {
      // An entry block has no predecessors.
      blocks[path.pop_back_val()] = count = isEntry ? Count(1) : Count();
      break;
    }
    if (!isEntry || !parent->getBlock()) {
      blocks[path.pop_back_val()] = count = std::nullopt;
      break;
    }
  }
  for (Block *inner : llvm::reverse(path)) {
    Count trips;
    if (auto loop = dyn_cast<LoopLikeOpInterface>(inner->getParentOp()))
      if (std::optional<APInt> number = loop.getStaticTripCount())
        if (number->getActiveBits() < 63)
          trips = number->getZExtValue();
    blocks[inner] = count = multiply(count, trips);
  }
  return count;
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

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

static Count getNumElements(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped)
    return 1;
  if (!shaped.hasRank())
    return std::nullopt;
  Count elements = 1;
  for (int64_t extent : shaped.getShape())
    elements = multiply(elements, toCount(extent));
  return elements;
}

/// 4-bit codes are packed, two to a byte; everything else takes whole bytes.
static Count getBytes(Count elements, Type elementType) {
  if (isa<CodeType, Float4E2M1FNType>(elementType)) {
    Count padded = add(elements, 1);
    return padded ? Count(*padded / 2) : padded;
  }
  int64_t parts = 1;
  if (auto complex = dyn_cast<ComplexType>(elementType)) {
    parts = 2;
    elementType = complex.getElementType();
  }
  if (!elementType.isIntOrFloat())
    return std::nullopt;
  int64_t bytes = llvm::divideCeil(elementType.getIntOrFloatBitWidth(), 8);
  return multiply(elements, parts * bytes);
}

static Count getBytes(Type type) {
  return getBytes(getNumElements(type), getElementTypeOrSelf(type));
}

/// The codes that a quantization made, of which these are all or a part. Null
/// where the IR around them does not say.
static OpResult getQuantizedCodes(Value codes) {
  // Unreachable code may hold cycles.
  llvm::SmallPtrSet<Operation *, 4> visited;
  while (Operation *def = codes.getDefiningOp()) {
    if (isa<QuantizeOp, QuantizePairOp>(def))
      return cast<OpResult>(codes);
    if (!isa<tensor::ExtractSliceOp, tensor::CollapseShapeOp,
             tensor::ExpandShapeOp, tensor::CastOp>(def) ||
        !visited.insert(def).second)
      return {};
    codes = def->getOperand(0);
  }
  return {};
}

static bool isQuantization(Operation *op) {
  return isa_and_nonnull<QuantizeOp, QuantizePairOp>(op);
}

/// "stochastic<8>".
static std::string toString(RoundingAttr rounding) {
  std::string text = stringifyRoundingKind(rounding.getKind()).str();
  if (rounding.drawsBits())
    text += "<" + std::to_string(rounding.getBits()) + ">";
  return text;
}

/// "rht<16>".
static std::string toString(RhtAttr rht) {
  std::string text;
  llvm::raw_string_ostream(text) << rht;
  return StringRef(text).substr(StringRef("#ufp4.").size()).str();
}

/// How the report calls stochastic rounding by a chip's converters.
static constexpr StringLiteral kByConverter = " by converter";

/// What happened to the value before these codes were made of it.
static void setPreparation(GemmOperand &operand, OpResult codes) {
  RhtAttr rht;
  RoundingAttr rounding;
  if (auto quantize = dyn_cast<QuantizeOp>(codes.getOwner())) {
    rht = quantize.getRhtAttr();
    rounding = quantize.getRoundingAttr();
  } else {
    auto pair = cast<QuantizePairOp>(codes.getOwner());
    unsigned direction =
        codes.getResultNumber() < pair.getDirection(0).size() ? 0 : 1;
    rht = pair.getRht(direction);
    rounding = pair.getRounding(direction);
  }
  if (rht)
    operand.transform = toString(rht);
  operand.rounding =
      toString(rounding ? rounding : RoundingAttr::get(codes.getContext()));
  if (rounding && rounding.isStochastic() &&
      codes.getOwner()->hasAttr(kStochasticConvertersAttr))
    operand.rounding += kByConverter;
}

static GemmOperand getOperand(FormatAttr format, Value codes, Value scales,
                              Value outer) {
  GemmOperand operand;
  operand.format = toString(format);
  operand.bytesAfter =
      add(getBytes(codes.getType()), getBytes(scales.getType()));
  if (outer)
    operand.bytesAfter = add(operand.bytesAfter, getBytes(outer.getType()));
  if (OpResult quantized = getQuantizedCodes(codes)) {
    Type type = quantized.getOwner()->getOperand(0).getType();
    // Of a part of the codes, that part.
    operand.bytesBefore = quantized == codes
                              ? getBytes(type)
                              : getBytes(getNumElements(codes.getType()),
                                         getElementTypeOrSelf(type));
    setPreparation(operand, quantized);
  }
  return operand;
}

/// Extent of the contraction in the model: codes may be padded to whole
/// transforms.
static int64_t getContractedExtent(ScaledMatmulOp op) {
  for (auto [codes, dim] :
       {std::pair<Value, int64_t>{op.getLhs(), op.getLhsContracting()},
        {op.getRhs(), op.getRhsContracting()}})
    if (Operation *def = codes.getDefiningOp(); isQuantization(def))
      return cast<RankedTensorType>(def->getOperand(0).getType())
          .getDimSize(dim);
  return op.getLhs().getType().getDimSize(op.getLhsContracting());
}

static void setKinds(GemmRow &row, GemmAttr gemm) {
  row.site = gemm.getSite().str();
  row.role = gemm.getRole();
  row.operands[0].kind = stringifyOperandKind(gemm.getLhs());
  row.operands[1].kind = stringifyOperandKind(gemm.getRhs());
}

static GemmRow getRow(ScaledMatmulOp op) {
  GemmRow row;
  row.quantized = true;
  row.operands = {getOperand(op.getLhsFormat(), op.getLhs(), op.getLhsScale(),
                             op.getLhsOuter()),
                  getOperand(op.getRhsFormat(), op.getRhs(), op.getRhsScale(),
                             op.getRhsOuter())};
  if (GemmAttr gemm = op.getGemmAttr(); gemm && !gemm.isOther())
    setKinds(row, gemm);
  RankedTensorType lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  row.m = lhs.getDimSize(op.getLhsFree());
  row.n = rhs.getDimSize(op.getRhsFree());
  row.k = getContractedExtent(op);
  if (op.isBatched())
    row.batch = lhs.getDimSize(0);
  row.format = row.operands[0].format;
  if (op.getRhsFormat() != op.getLhsFormat())
    row.format += " x " + row.operands[1].format;
  if (CarrierAttr carrier = op.getCarrierAttr()) {
    row.carrier = toString(carrier.getElementType());
    row.exactness = toString(carrier.getExactness());
    row.kernel =
        op.getKernel()
            ? op.getKernel()->str()
            : ("scaled_matmul_" + stringifyScalePlacement(carrier.getScales()))
                  .str();
    if (auto why = op->getAttrOfType<StringAttr>(UFP4Dialect::kChosenAttr))
      row.why = why.str();
  }
  return row;
}

static GemmRow getRow(linalg::LinalgOp op) {
  GemmRow row;
  auto gemm = op->getAttrOfType<GemmAttr>(UFP4Dialect::kGemmAttr);
  if (!gemm) {
    row.reason = "not classified";
  } else if (gemm.isOther()) {
    row.reason = gemm.getSite().str();
  } else {
    setKinds(row, gemm);
    auto kept = op->getAttrOfType<StringAttr>(UFP4Dialect::kKeptAttr);
    row.reason = kept ? kept.str() : "no recipe was applied";
  }
  linalg::ContractionDimensions dims = *linalg::inferContractionDims(op);
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  auto multiplyInto = [](int64_t &product, int64_t extent) {
    product = multiply(toCount(product), toCount(extent))
                  .value_or(ShapedType::kDynamic);
  };
  for (auto [extent, group] :
       {std::pair<int64_t *, ArrayRef<unsigned>>{&row.m, dims.m},
        {&row.n, dims.n},
        {&row.k, dims.k},
        {&row.batch, dims.batch}})
    for (unsigned dim : group)
      multiplyInto(*extent, ranges[dim]);
  for (auto [i, operand] : llvm::enumerate(row.operands)) {
    Type type = op.getDpsInputOperand(i)->get().getType();
    operand.format = toString(getElementTypeOrSelf(type));
    operand.bytesBefore = operand.bytesAfter = getBytes(type);
  }
  row.format = row.operands[0].format;
  row.carrier = row.format;
  row.kernel = op->getName().getStringRef().str();
  return row;
}

bool mlir::ufp4::hasGemmRow(Operation *op) {
  return isa<ScaledMatmulOp>(op) || isContraction(op);
}

GemmRow mlir::ufp4::getGemmRow(Operation *op) {
  auto matmul = dyn_cast<ScaledMatmulOp>(op);
  GemmRow row = matmul ? getRow(matmul) : getRow(cast<linalg::LinalgOp>(op));
  row.op = op;
  if (auto function = op->getParentOfType<FunctionOpInterface>())
    row.function = function.getName().str();
  row.location = getPlace(op->getLoc());
  row.resultBytes = getBytes(op->getResult(0).getType());
  row.flops = 2;
  for (int64_t extent : {row.batch, row.m, row.n, row.k})
    row.flops = multiply(row.flops, toCount(extent));
  return row;
}

std::vector<GemmRow> mlir::ufp4::collectGemmRows(ModuleOp module) {
  ExecutionCounts counts(module);
  std::vector<GemmRow> rows;
  DenseMap<Value, std::pair<unsigned, unsigned>> uses; // of codes, the first
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!hasGemmRow(op))
      return;
    unsigned number = rows.size();
    GemmRow &row = rows.emplace_back(getGemmRow(op));
    row.count = counts.get(op);
    auto matmul = dyn_cast<ScaledMatmulOp>(op);
    if (!matmul || row.role == GemmRole::Other)
      return;
    std::array<Value, 2> operands = {matmul.getLhs(), matmul.getRhs()};
    for (auto [i, codes] : llvm::enumerate(operands)) {
      auto [use, isNew] = uses.try_emplace(codes, number, i);
      if (!isNew)
        row.operands[i].firstUse = use->second;
    }
  });
  return rows;
}

//===----------------------------------------------------------------------===//
// Remarks
//===----------------------------------------------------------------------===//

/// An extent for people: "?" where it is dynamic.
static std::string formatExtent(int64_t extent) {
  return ShapedType::isDynamic(extent) ? std::string("?")
                                       : std::to_string(extent);
}

std::string report::formatShape(const GemmRow &row) {
  std::string shape = formatExtent(row.m) + "x" + formatExtent(row.n) + "x" +
                      formatExtent(row.k);
  if (row.batch != 1)
    shape = "[" + formatExtent(row.batch) + "] " + shape;
  return shape;
}

std::string mlir::ufp4::getRemarkText(const GemmRow &row) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (row.role == GemmRole::Other)
    os << "contraction of no linear layer";
  else
    os << stringifyGemmRole(row.role) << " of '" << row.site << "'";
  os << " (" << formatShape(row) << ")";
  if (!row.quantized) {
    os << " stays in " << row.format << ": " << row.reason;
    return text;
  }
  os << " is quantized to " << row.format;
  if (!row.carrier.empty())
    os << " and multiplied in " << row.carrier << " (" << row.exactness << ")";
  if (!row.why.empty())
    os << ": " << row.why;
  return text;
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static llvm::json::Value toJSON(Count count) {
  if (!count)
    return nullptr;
  return *count;
}

std::string report::makeUTF8(StringRef text) {
  return llvm::json::isUTF8(text) ? text.str() : llvm::json::fixUTF8(text);
}

static llvm::json::Value toJSON(StringRef text) { return makeUTF8(text); }

static void writeOperand(llvm::json::OStream &json,
                         const GemmOperand &operand) {
  json.attribute("operand", toJSON(operand.kind));
  json.attribute("format", toJSON(operand.format));
  // What a target changes in the recipe's rounding.
  if (StringRef(operand.rounding).ends_with(kByConverter))
    json.attribute("rounding", toJSON(operand.rounding));
  json.attribute("bytes_before", toJSON(operand.bytesBefore));
  json.attribute("bytes_after", toJSON(operand.bytesAfter));
}

static void writeRow(llvm::json::OStream &json, const GemmRow &row) {
  json.attribute("site", toJSON(row.site));
  json.attribute("role", stringifyGemmRole(row.role));
  json.attribute("m", toJSON(toCount(row.m)));
  json.attribute("n", toJSON(toCount(row.n)));
  json.attribute("k", toJSON(toCount(row.k)));
  json.attribute("batch", toJSON(toCount(row.batch)));
  json.attribute("quantized", row.quantized);
  json.attribute("reason", toJSON(row.reason));
  json.attribute("format", toJSON(row.format));
  json.attribute("carrier", toJSON(row.carrier));
  json.attribute("exactness", toJSON(row.exactness));
  json.attribute("kernel", toJSON(row.kernel));
  json.attribute("why", toJSON(row.why));
  json.attribute("function", toJSON(row.function));
  json.attribute("location", toJSON(row.location));
  json.attribute("count", toJSON(row.count));
  json.attribute("flops", toJSON(row.flops));
  json.attribute("bytes_before", toJSON(row.getBytesBefore()));
  json.attribute("bytes_after", toJSON(row.getBytesAfter()));
  json.attributeObject("lhs", [&] { writeOperand(json, row.operands[0]); });
  json.attributeObject("rhs", [&] { writeOperand(json, row.operands[1]); });
  json.attribute("result_bytes", toJSON(row.resultBytes));
}

static void writeTotals(llvm::json::OStream &json, const GemmTotals &totals) {
  json.attribute("gemms", totals.gemms);
  json.attribute("quantized", totals.quantized);
  json.attribute("flops", toJSON(totals.flops));
  json.attribute("flops_quantized", toJSON(totals.flopsQuantized));
  json.attribute("bytes_before", toJSON(totals.bytesBefore));
  json.attribute("bytes_after", toJSON(totals.bytesAfter));
}

NamedTotals
report::sumBy(ArrayRef<GemmRow> rows,
              llvm::function_ref<std::string(const GemmRow &)> getText) {
  NamedTotals sums;
  llvm::StringMap<unsigned> numbers;
  for (const GemmRow &row : rows) {
    std::string text = getText(row);
    auto [number, isNew] = numbers.try_emplace(text, sums.size());
    if (isNew)
      sums.emplace_back(std::move(text), GemmTotals());
    sums[number->second].second.add(row);
  }
  return sums;
}

std::string mlir::ufp4::getReportText(ModuleOp module, StringRef recipe,
                                      StringRef target,
                                      ArrayRef<GemmRow> rows) {
  GemmTotals all;
  std::array<GemmTotals, 4> roles;
  for (const GemmRow &row : rows) {
    all.add(row);
    roles[static_cast<unsigned>(row.role)].add(row);
  }

  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("module", toJSON(module.getName().value_or("")));
    json.attribute("recipe", toJSON(recipe));
    json.attribute("target", toJSON(target));
    json.attributeObject("totals", [&] {
      writeTotals(json, all);
      json.attributeObject("roles", [&] {
        for (GemmRole role : {GemmRole::Fprop, GemmRole::Dgrad, GemmRole::Wgrad,
                              GemmRole::Other})
          json.attributeObject(stringifyGemmRole(role), [&] {
            writeTotals(json, roles[static_cast<unsigned>(role)]);
          });
      });
    });
    json.attributeArray("reasons", [&] {
      for (auto &[reason, totals] : sumBy(rows, std::mem_fn(&GemmRow::reason)))
        if (!reason.empty())
          json.object([&, &reason = reason, &totals = totals] {
            json.attribute("reason", toJSON(reason));
            json.attribute("gemms", totals.gemms);
            json.attribute("flops", toJSON(totals.flops));
          });
    });
    json.attributeArray("gemms", [&] {
      for (const GemmRow &row : rows)
        json.object([&] { writeRow(json, row); });
    });
  });
  os << "\n";
  return text;
}

//===----------------------------------------------------------------------===//
// Table
//===----------------------------------------------------------------------===//

static Unit chooseUnit(int64_t largest, double step,
                       ArrayRef<const char *> names) {
  Unit unit{1, names.front()};
  for (const char *name : names.drop_front()) {
    if (largest < unit.factor * step)
      break;
    unit = {unit.factor * step, name};
  }
  return unit;
}

Unit Unit::forFlops(int64_t largest) {
  return chooseUnit(largest, 1000,
                    {"FLOP", "kFLOP", "MFLOP", "GFLOP", "TFLOP", "PFLOP"});
}

Unit Unit::forBytes(int64_t largest) {
  return chooseUnit(largest, 1024, {"B", "KiB", "MiB", "GiB", "TiB", "PiB"});
}

std::string Unit::format(Count count) const {
  if (!count)
    return "?";
  double value = *count / factor;
  if (factor == 1)
    return std::to_string(*count);
  if (*count != 0 && value < 0.005)
    return "<0.01";
  return llvm::formatv(value < 9.995   ? "{0:f2}"
                       : value < 99.95 ? "{0:f1}"
                                       : "{0:f0}",
                       value)
      .str();
}

std::string report::makePrintable(StringRef text) {
  std::string printable;
  for (char c : text) {
    if (llvm::isPrint(c) || static_cast<unsigned char>(c) >= 0x80)
      printable += c;
    else
      printable += "\\" + llvm::utohexstr(static_cast<unsigned char>(c),
                                          /*LowerCase=*/false, /*Width=*/2);
  }
  return printable;
}

namespace {

/// Text in columns, as wide as their widest cell.
class Table {
public:
  explicit Table(ArrayRef<bool> alignRight) : alignRight(alignRight) {}
  void addRow(ArrayRef<std::string> cells) {
    widths.resize(alignRight.size());
    SmallVector<std::string> line = llvm::map_to_vector(cells, makePrintable);
    for (auto [width, cell] : llvm::zip_equal(widths, line))
      width = std::max(width, cell.size());
    lines.push_back(std::move(line));
  }
  void print(llvm::raw_ostream &os) const {
    for (const SmallVector<std::string> &cells : lines) {
      std::string line;
      for (auto [i, cell] : llvm::enumerate(cells)) {
        std::string space(widths[i] - cell.size(), ' ');
        line += (i == 0 ? "" : "  ") +
                (alignRight[i] ? space + cell : cell + space);
      }
      os << StringRef(line).rtrim() << "\n";
    }
  }

private:
  ArrayRef<bool> alignRight;
  SmallVector<size_t> widths;
  std::vector<SmallVector<std::string>> lines;
};

/// Short names for what many rows have in common: numbers for formats, letters
/// for reasons.
class Legend {
public:
  explicit Legend(bool letters) : letters(letters) {}
  unsigned add(const std::string &text, const GemmRow &row) {
    auto [it, isNew] = numbers.try_emplace(text, entries.size());
    if (isNew)
      entries.emplace_back(text, GemmTotals());
    entries[it->second].second.add(row);
    return it->second;
  }
  /// 1, 2, ... or a, b, ..., z, aa, ab, ...
  std::string getName(unsigned number) const {
    if (!letters)
      return std::to_string(number + 1);
    std::string name;
    for (unsigned rest = number + 1; rest > 0; rest = (rest - 1) / 26)
      name.insert(name.begin(), static_cast<char>('a' + (rest - 1) % 26));
    return name;
  }
  void print(llvm::raw_ostream &os, StringRef title, Unit flops) const {
    if (entries.empty())
      return;
    os << "\n" << title << "\n";
    static constexpr bool kRight[] = {false, true, true, false};
    Table table(kRight);
    for (auto [i, entry] : llvm::enumerate(entries)) {
      const GemmTotals &totals = entry.second;
      table.addRow({"  " + getName(i),
                    std::to_string(totals.gemms) +
                        (totals.gemms == 1 ? " GEMM" : " GEMMs"),
                    flops.format(totals.flops) + " " + flops.name,
                    entry.first});
    }
    table.print(os);
  }

private:
  bool letters;
  llvm::StringMap<unsigned> numbers;
  std::vector<std::pair<std::string, GemmTotals>> entries;
};

/// A line of the table: the GEMMs of a site, or equal ones of no layer.
struct Line {
  bool isOther;
  std::string name, shape;
  // By role, what became of its GEMMs (short names), each with how many.
  std::array<llvm::MapVector<StringRef, unsigned>, 4> cells;
  GemmTotals totals;
};

} // namespace

/// "-" where the line has no such GEMM; "1", "a" or "1 x2, a".
static std::string
formatCell(const llvm::MapVector<StringRef, unsigned> &cell) {
  std::string text;
  for (auto [name, number] : cell) {
    text += (text.empty() ? "" : ", ") + name.str();
    if (number > 1)
      text += " x" + std::to_string(number);
  }
  return text.empty() ? "-" : text;
}

std::string report::formatShare(Count part, Count whole) {
  if (!part || *whole == 0)
    return "?";
  return llvm::formatv("{0:f1} %", 100.0 * *part / *whole).str();
}

void mlir::ufp4::printReport(llvm::raw_ostream &os, StringRef recipe,
                             StringRef target, ArrayRef<GemmRow> rows) {
  GemmTotals all;
  Legend formats(/*letters=*/false), reasons(/*letters=*/true);
  // Why, in the order of what is quantized.
  std::vector<SmallVector<std::string, 1>> whys;
  llvm::StringSet<> names; // of legend entries, for cells to point to
  std::vector<Line> lines;
  llvm::StringMap<unsigned> lineNumbers;
  for (const GemmRow &row : rows) {
    all.add(row);
    std::string name, how = row.format;
    if (row.quantized) {
      if (!row.carrier.empty())
        how += ", multiplied in " + row.carrier + " (" + row.exactness + ", " +
               row.kernel + ")";
      unsigned number = formats.add(how, row);
      name = formats.getName(number);
      whys.resize(std::max<size_t>(whys.size(), number + 1));
      if (!row.why.empty() && !llvm::is_contained(whys[number], row.why))
        whys[number].push_back(row.why);
    } else {
      name = reasons.getName(reasons.add(row.reason, row));
    }
    bool isOther = row.role == GemmRole::Other;
    std::string shape = formatShape(row);
    std::string key = isOther ? "o" + row.function + "\n" + shape + "\n" + name
                              : "s" + row.site;
    auto [it, isNew] = lineNumbers.try_emplace(key, lines.size());
    if (isNew)
      lines.push_back({isOther,
                       isOther ? "no layer, in @" + row.function : row.site,
                       shape,
                       {},
                       {}});
    Line &line = lines[it->second];
    line.totals.add(row);
    ++line.cells[static_cast<unsigned>(row.role)]
                [names.insert(name).first->getKey()];
  }

  // Layers first, each kind in program order.
  llvm::stable_sort(lines, [](const Line &a, const Line &b) {
    return a.isOther < b.isOther;
  });
  bool hasOther = !lines.empty() && lines.back().isOther;

  auto largest = [&](auto field) {
    int64_t most = 0;
    for (const Line &line : lines)
      most = std::max(most, (line.totals.*field).value_or(0));
    return most;
  };
  Unit flops = Unit::forFlops(largest(&GemmTotals::flops));
  Unit bytes = Unit::forBytes(largest(&GemmTotals::bytesBefore));

  if (!recipe.empty())
    os << "recipe " << recipe;
  if (!target.empty())
    os << (recipe.empty() ? "target " : ", target ") << target;
  os << (recipe.empty() && target.empty() ? "" : ": ") << all.quantized
     << " of " << all.gemms << " GEMMs quantized";
  if (all.gemms == 0) {
    os << "\n";
    return;
  }
  if (all.flops) {
    Unit unit = Unit::forFlops(*all.flops);
    os << ", " << formatShare(all.flopsQuantized, all.flops) << " of "
       << unit.format(all.flops) << " " << unit.name;
  }
  os << "\n";
  if (all.bytesBefore && all.bytesAfter) {
    Unit unit = Unit::forBytes(*all.bytesBefore);
    os << "operands and results: " << unit.format(all.bytesBefore) << " "
       << unit.name << ", as quantized " << unit.format(all.bytesAfter) << " "
       << unit.name << "\n";
  }
  os << "\n";

  static constexpr bool kRight[] = {false, false, false, false, false,
                                    false, true,  true,  true};
  size_t columns = std::size(kRight);
  SmallVector<bool> alignRight(kRight, kRight + columns);
  // Where every product is a layer's, this column would be empty.
  if (!hasOther)
    alignRight.erase(alignRight.begin() + 5);
  Table table(alignRight);
  auto addRow = [&](SmallVector<std::string> cells) {
    if (!hasOther)
      cells.erase(cells.begin() + 5);
    table.addRow(cells);
  };
  addRow({"site", "m x n x k", "fprop", "dgrad", "wgrad", "other", flops.name,
          bytes.name, "quantized"});
  for (const Line &line : lines)
    addRow({line.name, line.shape, formatCell(line.cells[0]),
            formatCell(line.cells[1]), formatCell(line.cells[2]),
            formatCell(line.cells[3]), flops.format(line.totals.flops),
            bytes.format(line.totals.bytesBefore),
            bytes.format(line.totals.bytesAfter)});
  table.print(os);
  formats.print(os, "quantized as", flops);
  if (llvm::any_of(whys, [](const auto &texts) { return !texts.empty(); })) {
    os << "\nmultiplied so because\n";
    for (auto [number, texts] : llvm::enumerate(whys))
      for (const std::string &why : texts)
        os << "  " << formats.getName(number) << "  " << makePrintable(why)
           << "\n";
  }
  reasons.print(os, "left alone because", flops);
}

//===- UFP4Dialect.cpp - dialect registration and its discardable attributes
//===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::ufp4;

#include "ufp4/Dialect/UFP4Dialect.cpp.inc"

void UFP4Dialect::initialize() {
  registerAttributes();
  registerTypes();
  addOperations<
#define GET_OP_LIST
#include "ufp4/Dialect/UFP4Ops.cpp.inc"
      >();
}

LogicalResult UFP4Dialect::verifyRegionArgAttribute(Operation *op,
                                                    unsigned regionIndex,
                                                    unsigned argIndex,
                                                    NamedAttribute attr) {
  StringRef name = attr.getName();
  if (name == kParameterAttr) {
    if (!isa<UnitAttr>(attr.getValue()))
      return op->emitOpError() << "expected '" << name << "' of argument "
                               << argIndex << " to be a unit attribute";
    return success();
  }
  if (name == kNameAttr) {
    if (!isa<StringAttr>(attr.getValue()))
      return op->emitOpError() << "expected '" << name << "' of argument "
                               << argIndex << " to be a string";
    return success();
  }
  if (name == kSeedAttr) {
    auto function = dyn_cast<func::FuncOp>(op);
    auto i64 = IntegerType::get(getContext(), 64);
    auto seed = RankedTensorType::get({}, i64);
    if (!isa<UnitAttr>(attr.getValue()))
      return op->emitOpError() << "expected '" << name << "' of argument "
                               << argIndex << " to be a unit attribute";
    // Lowering keeps the mark: on the buffer that replaces the tensor, and on
    // each argument of the function of another dialect that replaces that.
    if (!function)
      return success();
    Type type = function.getArgumentTypes()[argIndex];
    auto buffer = dyn_cast<MemRefType>(type);
    if (type != seed &&
        !(buffer && buffer.getRank() == 0 && buffer.getElementType() == i64))
      return op->emitOpError()
             << "expected '" << name << "' on an argument of type " << seed
             << ", but argument " << argIndex << " has type " << type;
    for (unsigned i = 0; i < argIndex; ++i)
      if (function.getArgAttr(i, kSeedAttr))
        return op->emitOpError()
               << "expected '" << name << "' on one argument, but arguments "
               << i << " and " << argIndex << " have it";
    return success();
  }
  return op->emitOpError() << "expected an argument attribute among '"
                           << kParameterAttr << "', '" << kNameAttr << "', '"
                           << kSeedAttr << "', but got '" << name << "'";
}

LogicalResult UFP4Dialect::verifyRegionResultAttribute(Operation *op,
                                                       unsigned regionIndex,
                                                       unsigned resultIndex,
                                                       NamedAttribute attr) {
  StringRef name = attr.getName();
  if (name == kNameAttr) {
    if (!isa<StringAttr>(attr.getValue()))
      return op->emitOpError() << "expected '" << name << "' of result "
                               << resultIndex << " to be a string";
    return success();
  }
  if (name != kStatisticsAttr)
    return op->emitOpError()
           << "expected a result attribute among '" << kNameAttr << "', '"
           << kStatisticsAttr << "', but got '" << name << "'";
  auto rows = dyn_cast<ArrayAttr>(attr.getValue());
  auto isLabel = [](Attribute row) {
    auto label = dyn_cast<DictionaryAttr>(row);
    return label && label.getAs<StringAttr>("site") &&
           label.getAs<StringAttr>("role") &&
           label.getAs<StringAttr>("operand");
  };
  if (!rows || !llvm::all_of(rows, isLabel))
    return op->emitOpError()
           << "expected '" << name << "' of result " << resultIndex
           << " to be an array of dictionaries with strings 'site', 'role' and "
              "'operand'";
  // Lowering replaces the tensor by a buffer or a pointer and keeps the mark.
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function || !isa<TensorType>(function.getResultTypes()[resultIndex]))
    return success();
  Type type = function.getResultTypes()[resultIndex];
  auto table =
      RankedTensorType::get({static_cast<int64_t>(rows.size()), StatsOp::kSize},
                            Float64Type::get(getContext()));
  if (type != table || resultIndex + 1 != function.getNumResults())
    return op->emitOpError()
           << "expected '" << name << "' on a last result of type " << table
           << ", but result " << resultIndex << " of "
           << function.getNumResults() << " has type " << type;
  return success();
}

LogicalResult UFP4Dialect::verifyOperationAttribute(Operation *op,
                                                    NamedAttribute attr) {
  StringRef name = attr.getName();
  if (name == kGemmAttr) {
    if (!isa<GemmAttr>(attr.getValue()))
      return op->emitOpError()
             << "expected '" << name << "' to be a #ufp4.gemm attribute";
    return success();
  }
  if (name == kKeptAttr || name == kChosenAttr) {
    if (!isa<StringAttr>(attr.getValue()))
      return op->emitOpError() << "expected '" << name << "' to be a string";
    return success();
  }
  if (name == kKernelAttr || name == kSmallAttr || name == kVectorizedAttr) {
    if (!isa<UnitAttr>(attr.getValue()))
      return op->emitOpError()
             << "expected '" << name << "' to be a unit attribute";
    return success();
  }
  if (name == "ufp4.stochastic_converters") {
    if (!isa<UnitAttr>(attr.getValue()))
      return op->emitOpError()
             << "expected '" << name << "' to be a unit attribute";
    if (!isa<QuantizeOp, QuantizePairOp, QuantizeCarryOp>(op))
      return op->emitOpError()
             << "expected '" << name << "' on a quantization alone";
    return success();
  }
  if (name == kAssertMessagesAttr) {
    auto messages = dyn_cast<ArrayAttr>(attr.getValue());
    if (!messages || !llvm::all_of(messages, llvm::IsaPred<StringAttr>))
      return op->emitOpError()
             << "expected '" << name << "' to be an array of strings";
    return success();
  }
  // Weights that are globals. Those of functions are on their arguments.
  if ((name == kNameAttr || name == kParameterAttr) &&
      isa<SymbolOpInterface>(op) && !isa<FunctionOpInterface>(op)) {
    bool isName = name == kNameAttr;
    if (isName ? isa<StringAttr>(attr.getValue())
               : isa<UnitAttr>(attr.getValue()))
      return success();
    return op->emitOpError() << "expected '" << name << "' to be a "
                             << (isName ? "string" : "unit attribute");
  }
  return op->emitOpError() << "has unknown attribute '" << name
                           << "' of the ufp4 dialect";
}

std::string mlir::ufp4::getPlace(Location loc) {
  auto place = loc->findInstanceOf<FileLineColLoc>();
  if (!place)
    return {};
  return (place.getFilename().getValue() + ":" + Twine(place.getLine()) + ":" +
          Twine(place.getColumn()))
      .str();
}

std::string mlir::ufp4::getLocationText(Location loc) {
  std::string place = getPlace(loc);
  return place.empty() ? place : place + ": ";
}

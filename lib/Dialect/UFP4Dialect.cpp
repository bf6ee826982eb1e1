//===- UFP4Dialect.cpp - dialect registration and its discardable attributes
//===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

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
    auto function = dyn_cast<FunctionOpInterface>(op);
    auto seed = RankedTensorType::get({}, IntegerType::get(getContext(), 64));
    if (!isa<UnitAttr>(attr.getValue()))
      return op->emitOpError() << "expected '" << name << "' of argument "
                               << argIndex << " to be a unit attribute";
    // Lowering replaces the tensor by a buffer or a pointer and keeps the mark.
    if (function && isa<TensorType>(function.getArgumentTypes()[argIndex]) &&
        function.getArgumentTypes()[argIndex] != seed)
      return op->emitOpError()
             << "expected '" << name << "' on an argument of type " << seed
             << ", but argument " << argIndex << " has type "
             << function.getArgumentTypes()[argIndex];
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
  if (attr.getName() != kNameAttr || !isa<StringAttr>(attr.getValue()))
    return op->emitOpError()
           << "expected the only attribute of result " << resultIndex
           << " to be '" << kNameAttr << "', a string, but got '"
           << attr.getName() << "'";
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
  if (name == kKeptAttr) {
    if (!isa<StringAttr>(attr.getValue()))
      return op->emitOpError() << "expected '" << name << "' to be a string";
    return success();
  }
  if (name == kKernelAttr || name == kSmallAttr) {
    if (!isa<UnitAttr>(attr.getValue()))
      return op->emitOpError()
             << "expected '" << name << "' to be a unit attribute";
    return success();
  }
  return op->emitOpError() << "has unknown attribute '" << name
                           << "' of the ufp4 dialect";
}

//===- UFP4Dialect.h - the ufp4 dialect --------------------------*- C++
//-*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Attributes, types and operations of the dialect: docs/dialect.md.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_DIALECT_UFP4DIALECT_H
#define UFP4_DIALECT_UFP4DIALECT_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "ufp4/Dialect/UFP4Dialect.h.inc"
#include "ufp4/Dialect/UFP4Enums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "ufp4/Dialect/UFP4Attrs.h.inc"

#define GET_TYPEDEF_CLASSES
#include "ufp4/Dialect/UFP4Types.h.inc"

#define GET_OP_CLASSES
#include "ufp4/Dialect/UFP4Ops.h.inc"

namespace mlir::ufp4 {

/// The grid of a tensor of codes: that of `!ufp4.code`, or e2m1 for f4E2M1FN.
/// Null where the type holds no codes.
GridAttr getCodeGrid(Type elementType);

/// Number of blocks of `block` elements in an extent; dynamic stays dynamic.
int64_t getBlockCount(int64_t extent, int64_t block);

/// Extent of the codes of an operand of extent `extent` along the contraction:
/// a transform fills its last run. Dynamic stays dynamic.
int64_t getCodesExtent(int64_t extent, RhtAttr rht);

} // namespace mlir::ufp4

#endif // UFP4_DIALECT_UFP4DIALECT_H

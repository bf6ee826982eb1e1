//===- ElementType.h - types of operands in the table of chips --*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_TARGET_ELEMENTTYPE_H
#define UFP4_TARGET_ELEMENTTYPE_H

#include "ufp4/Target/Chip.h"

#include "mlir/IR/BuiltinTypes.h"

#include <optional>

namespace mlir::ufp4 {

/// What the table of chips calls an element type; nothing for types that no
/// matrix instruction of the table takes.
inline std::optional<MatrixType> getMatrixType(Type type) {
  if (type.isInteger(4))
    return MatrixType::S4;
  if (type.isInteger(8))
    return MatrixType::S8;
  if (type.isBF16())
    return MatrixType::BF16;
  if (type.isF16())
    return MatrixType::F16;
  if (isa<Float4E2M1FNType>(type))
    return MatrixType::F4E2M1;
  if (isa<Float6E2M3FNType>(type))
    return MatrixType::F6E2M3;
  if (isa<Float8E4M3FNType>(type))
    return MatrixType::F8E4M3;
  if (isa<Float8E5M2Type>(type))
    return MatrixType::F8E5M2;
  return std::nullopt;
}

/// The element type that the table calls so.
inline Type getElementType(MLIRContext *context, MatrixType type) {
  switch (type) {
  case MatrixType::S4:
    return IntegerType::get(context, 4);
  case MatrixType::S8:
    return IntegerType::get(context, 8);
  case MatrixType::F4E2M1:
    return Float4E2M1FNType::get(context);
  case MatrixType::F6E2M3:
    return Float6E2M3FNType::get(context);
  case MatrixType::F8E4M3:
    return Float8E4M3FNType::get(context);
  case MatrixType::F8E5M2:
    return Float8E5M2Type::get(context);
  case MatrixType::BF16:
    return BFloat16Type::get(context);
  case MatrixType::F16:
    return Float16Type::get(context);
  }
  llvm_unreachable("expected a type of the table");
}

} // namespace mlir::ufp4

#endif // UFP4_TARGET_ELEMENTTYPE_H

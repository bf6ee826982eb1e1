//===- Assertions.h - assertions of kernels ---------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_GPU_ASSERTIONS_H
#define UFP4_GPU_ASSERTIONS_H

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/GPU/Names.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::ufp4 {

/// The buffer and the messages of the assertions of a module.
class Assertions {
public:
  explicit Assertions(ModuleOp module) : module(module) {
    if (auto known =
            module->getAttrOfType<ArrayAttr>(UFP4Dialect::kAssertMessagesAttr))
      for (Attribute message : known) {
        numbers[message] = messages.size() + 1;
        messages.push_back(message);
      }
  }

  static MemRefType getType(MLIRContext *context) {
    return MemRefType::get({}, IntegerType::get(context, 32));
  }
  /// Numbers count from 1.
  int64_t getNumber(StringAttr message) {
    auto [it, isNew] = numbers.try_emplace(message, messages.size() + 1);
    if (isNew)
      messages.push_back(message);
    return it->second;
  }
  /// Makes what the module needs where there are messages.
  void finish() {
    if (messages.empty())
      return;
    OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
    module->setAttr(UFP4Dialect::kAssertMessagesAttr,
                    builder.getArrayAttr(messages));
    if (!module.lookupSymbol(kAssertion))
      memref::GlobalOp::create(builder, module.getLoc(), kAssertion,
                               builder.getStringAttr("private"),
                               getType(builder.getContext()), Attribute(),
                               /*constant=*/false,
                               /*alignment=*/IntegerAttr());
  }

private:
  ModuleOp module;
  SmallVector<Attribute> messages;
  DenseMap<Attribute, int64_t> numbers;
};

} // namespace mlir::ufp4

#endif // UFP4_GPU_ASSERTIONS_H

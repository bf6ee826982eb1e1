//===- LowerAsserts.cpp - cf.assert to a call of the runtime --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4LOWERASSERTS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

namespace {
struct LowerAsserts : mlir::ufp4::impl::UFP4LowerAssertsBase<LowerAsserts> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<cf::AssertOp> asserts;
    getOperation().walk([&](cf::AssertOp op) { asserts.push_back(op); });
    if (asserts.empty())
      return;
    MLIRContext *context = &getContext();
    SymbolTable symbols(getOperation());
    ImplicitLocOpBuilder b(getOperation().getLoc(), context);
    auto pointer = LLVM::LLVMPointerType::get(context);
    constexpr StringLiteral runtime = "ufp4_runtime_assert";
    if (!symbols.lookup(runtime)) {
      auto function = func::FuncOp::create(
          b, runtime, b.getFunctionType({b.getI1Type(), pointer}, {}));
      function.setPrivate();
      symbols.insert(function);
    }
    llvm::StringMap<LLVM::GlobalOp> messages;
    for (cf::AssertOp op : asserts) {
      LLVM::GlobalOp &global = messages[op.getMsg()];
      if (!global) {
        std::string text = op.getMsg().str();
        text.push_back('\0');
        auto type = LLVM::LLVMArrayType::get(b.getI8Type(), text.size());
        global = LLVM::GlobalOp::create(
            b, type, /*isConstant=*/true, LLVM::Linkage::Internal,
            "ufp4_assert_message", b.getStringAttr(text));
        symbols.insert(global, getOperation().getBody()->begin());
      }
      ImplicitLocOpBuilder at(op.getLoc(), op);
      Value message =
          LLVM::AddressOfOp::create(at, pointer, global.getSymName());
      func::CallOp::create(at, runtime, TypeRange(),
                           ValueRange{op.getArg(), message});
      op.erase();
    }
  }
};
} // namespace

//===- VerifyLowerable.cpp - refuse what cannot be lowered ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4VERIFYLOWERABLE
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

namespace {
struct VerifyLowerable
    : mlir::ufp4::impl::UFP4VerifyLowerableBase<VerifyLowerable> {
  using Base::Base;

  void runOnOperation() override {
    markAllAnalysesPreserved();
    WalkResult result = getOperation().walk([](Operation *op) {
      if (op->isRegistered())
        return WalkResult::advance();
      op->emitError() << "cannot lower '" << op->getName()
                      << "': its dialect is not registered";
      return WalkResult::interrupt();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace

//===- SelectCarriers.cpp - choose the type that codes are multiplied in --===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Dialect/UFP4Dialect.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4SELECTCARRIERS
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
struct SelectCarriers
    : mlir::ufp4::impl::UFP4SelectCarriersBase<SelectCarriers> {
  using Base::Base;

  void runOnOperation() override {
    if (target != "cpu") {
      // At the module's place, without the module itself.
      emitError(getOperation().getLoc())
          << "expected a target among: cpu, but got '" << target << "'";
      return signalPassFailure();
    }
    auto carrier =
        CarrierAttr::get(&getContext(), Float32Type::get(&getContext()),
                         ScalePlacement::Promoted, Exactness::Exact);
    getOperation().walk([&](ScaledMatmulOp op) { op.setCarrierAttr(carrier); });
  }
};
} // namespace

//===- SelectOptimization.cpp - optimize kernels alone --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4SELECTOPTIMIZATION
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
struct SelectOptimization
    : mlir::ufp4::impl::UFP4SelectOptimizationBase<SelectOptimization> {
  using Base::Base;

  void runOnOperation() override {
    auto isOurs = [](NamedAttribute attr) {
      return isa_and_nonnull<UFP4Dialect>(attr.getNameDialect());
    };
    auto strip = [&](ArrayAttr attrs) -> ArrayAttr {
      if (!attrs)
        return attrs;
      SmallVector<Attribute> kept;
      for (auto dictionary : attrs.getAsRange<DictionaryAttr>())
        kept.push_back(DictionaryAttr::get(
            &getContext(), llvm::filter_to_vector(
                               dictionary.getValue(),
                               [&](NamedAttribute a) { return !isOurs(a); })));
      return ArrayAttr::get(&getContext(), kept);
    };
    getOperation().walk([&](LLVM::LLVMFuncOp function) {
      if (ArrayAttr attrs = function.getArgAttrsAttr())
        function.setArgAttrsAttr(strip(attrs));
      if (ArrayAttr attrs = function.getResAttrsAttr())
        function.setResAttrsAttr(strip(attrs));
      if (function->hasAttr(UFP4Dialect::kSmallAttr))
        function.setPassthroughAttr(ArrayAttr::get(
            &getContext(), StringAttr::get(&getContext(), "cold")));
      if (function->hasAttr(UFP4Dialect::kVectorizedAttr))
        function.setPassthroughAttr(ArrayAttr::get(
            &getContext(), StringAttr::get(&getContext(), "ufp4-vectorized")));
      if (function.isExternal() || function->hasAttr(UFP4Dialect::kKernelAttr))
        return;
      function.setOptimizeNone(true);
      function.setNoInline(true);
    });
  }
};
} // namespace

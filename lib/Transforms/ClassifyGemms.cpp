//===- ClassifyGemms.cpp - mark the GEMMs of linear layers ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Passes.h"

#include "ufp4/Analysis/GemmClassification.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4CLASSIFYGEMMS
#include "ufp4/Transforms/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
struct ClassifyGemms : mlir::ufp4::impl::UFP4ClassifyGemmsBase<ClassifyGemms> {
  using Base::Base;

  void runOnOperation() override {
    bool failed = false;
    auto &origins = getAnalysis<ValueOrigins>();
    // Marks on contractions change nothing that it says.
    markAnalysesPreserved<ValueOrigins>();
    for (ClassifiedGemm &classified : classifyGemms(getOperation(), origins)) {
      Operation *op = classified.op;
      // What an earlier run or a person has marked stays.
      if (op->hasAttr(UFP4Dialect::kGemmAttr))
        continue;
      op->setAttr(UFP4Dialect::kGemmAttr, classified.gemm);
      count(classified.gemm.getRole());
      if (classified.ambiguity.empty())
        continue;
      InFlightDiagnostic diag = strict ? op->emitError() : op->emitRemark();
      diag << "contraction left alone: "
           << classified.gemm.getSite().getValue();
      diag.attachNote() << classified.ambiguity;
      failed |= strict;
    }
    if (failed)
      signalPassFailure();
  }

  void count(GemmRole role) {
    switch (role) {
    case GemmRole::Fprop:
      ++numFprop;
      return;
    case GemmRole::Dgrad:
      ++numDgrad;
      return;
    case GemmRole::Wgrad:
      ++numWgrad;
      return;
    case GemmRole::Other:
      ++numOther;
      return;
    }
  }
};
} // namespace

//===- InterchangeContractions.cpp - loop order of contractions -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "ufp4/Analysis/GemmClassification.h"

#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4INTERCHANGECONTRACTIONS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

namespace {
struct InterchangeContractions
    : mlir::ufp4::impl::UFP4InterchangeContractionsBase<
          InterchangeContractions> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (mlir::ufp4::isContraction(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      rewriter.setInsertionPoint(op);
      FailureOr<linalg::GenericOp> generic =
          isa<linalg::GenericOp>(op)
              ? FailureOr<linalg::GenericOp>(
                    cast<linalg::GenericOp>(op.getOperation()))
              : linalg::generalizeNamedOp(rewriter, op);
      if (failed(generic))
        continue;
      AffineMap result =
          generic->getMatchingIndexingMap(generic->getDpsInitOperand(0));
      if (!result.isProjectedPermutation() || result.getNumResults() == 0)
        continue;
      // The order of the reduction loops among themselves must stay.
      unsigned innermost =
          cast<AffineDimExpr>(result.getResults().back()).getPosition();
      SmallVector<unsigned> order, reductions;
      for (unsigned loop = 0; loop < generic->getNumLoops(); ++loop) {
        if (loop == innermost)
          continue;
        bool parallel = generic->getIteratorTypesArray()[loop] ==
                        utils::IteratorType::parallel;
        (parallel ? order : reductions).push_back(loop);
      }
      order.append(reductions);
      order.push_back(innermost);
      (void)linalg::interchangeGenericOp(rewriter, *generic, order);
    }
  }
};
} // namespace

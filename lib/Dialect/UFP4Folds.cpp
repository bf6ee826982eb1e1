//===- UFP4Folds.cpp - canonicalizations ----------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {

/// A seed that no bit of the result depends on is no operand.
template <typename OpTy> struct DropUnusedSeed : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    bool needed;
    if constexpr (std::is_same_v<OpTy, QuantizeOp>)
      needed = op.needsSeed();
    else
      needed = op.getRht().getSource() == SignSource::Drawn;
    if (!op.getSeed() || needed)
      return failure();
    rewriter.modifyOpInPlace(op, [&] {
      op.getSeedMutable().clear();
      op.setSite(0);
      if constexpr (std::is_same_v<OpTy, QuantizeOp>) {
        op.getCounterMutable().clear();
        op.setStream(0);
      }
    });
    return success();
  }
};

/// Rounding to nearest even is the default and is not written.
struct DropDefaultRounding : OpRewritePattern<QuantizeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(QuantizeOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getRoundingAttr() != RoundingAttr::get(getContext()))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.removeRoundingAttr(); });
    return success();
  }
};

/// quantize(tensor.cast x) knows more of its shape without the cast.
struct QuantizeOfCast : OpRewritePattern<QuantizeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(QuantizeOp op,
                                PatternRewriter &rewriter) const override {
    auto cast = op.getInput().getDefiningOp<tensor::CastOp>();
    if (!cast || !tensor::canFoldIntoConsumerOp(cast))
      return failure();
    auto source = dyn_cast<RankedTensorType>(cast.getSource().getType());
    if (!source)
      return failure();
    SmallVector<Type> types = QuantizeOp::inferTypes(
        source, op.getAlong(), op.getFormat(), op.getRhtAttr());
    // A result that knows more than the cast's source stays as it is.
    for (auto [refined, old] : llvm::zip(types, op->getResultTypes()))
      if (!tensor::CastOp::areCastCompatible(
              llvm::cast<RankedTensorType>(refined).clone(
                  getElementTypeOrSelf(old)),
              old))
        return failure();
    // The code type stays what the op had: f4E2M1FN also stands for e2m1.
    types[0] = llvm::cast<RankedTensorType>(types[0]).clone(
        op.getCodes().getType().getElementType());
    auto refined = QuantizeOp::create(
        rewriter, op.getLoc(), types, cast.getSource(), op.getSeed(),
        op.getCounter(), op.getAlong(), op.getSite(), op.getStream(),
        op.getFormat(), op.getRhtAttr(), op.getRoundingAttr());
    SmallVector<Value> results;
    for (auto [result, old] :
         llvm::zip(refined->getResults(), op->getResults()))
      results.push_back(result.getType() == old.getType()
                            ? Value(result)
                            : tensor::CastOp::create(rewriter, op.getLoc(),
                                                     old.getType(), result));
    rewriter.replaceOp(op, results);
    return success();
  }
};

} // namespace

void QuantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                             MLIRContext *context) {
  patterns.add<DropUnusedSeed<QuantizeOp>, DropDefaultRounding, QuantizeOfCast>(
      context);
}

void RhtOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *context) {
  patterns.add<DropUnusedSeed<RhtOp>>(context);
}

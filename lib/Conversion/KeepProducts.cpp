//===- KeepProducts.cpp - keep the rounding of products before sums -------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "ufp4/Analysis/GemmClassification.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Iterators.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4KEEPPRODUCTS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

/// Whether `op` adds, or hands an operand on as it is to what may add.
static bool mayAdd(Operation *op, const DenseSet<Operation *> &handsOn) {
  return isa<arith::AddFOp, arith::SubFOp>(op) ||
         op->hasTrait<OpTrait::IsTerminator>() || handsOn.contains(op);
}

/// Sets the sign of a product from the signs of its factors, as integers. It
/// has that sign already, unless it is a NaN.
static void hide(arith::MulFOp product) {
  ImplicitLocOpBuilder b(product.getLoc(), product->getContext());
  b.setInsertionPointAfter(product);
  auto type = cast<FloatType>(product.getType());
  Type bits = b.getIntegerType(type.getWidth());
  auto toBits = [&](Value value) -> Value {
    return arith::BitcastOp::create(b, bits, value);
  };
  Value plain = toBits(product);
  Value signs = arith::XOrIOp::create(b, toBits(product.getLhs()),
                                      toBits(product.getRhs()));
  Value mask = arith::ConstantOp::create(
      b, b.getIntegerAttr(bits, APInt::getSignMask(type.getWidth())));
  Value sign = arith::AndIOp::create(b, signs, mask);
  Value kept =
      arith::BitcastOp::create(b, type, arith::OrIOp::create(b, plain, sign));
  product.getResult().replaceAllUsesExcept(kept, plain.getDefiningOp());
}

namespace {
struct KeepProducts : mlir::ufp4::impl::UFP4KeepProductsBase<KeepProducts> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<arith::MulFOp> products;
    DenseSet<Operation *> handsOn;
    // In reverse: users come before what they use.
    getOperation().walk<WalkOrder::PostOrder, ReverseIterator>(
        [&](Operation *op) {
          if (!isa<arith::MulFOp, arith::NegFOp, arith::SelectOp>(op) ||
              !isa<Float32Type, Float64Type>(op->getResult(0).getType()) ||
              llvm::none_of(op->getUsers(), [&](Operation *user) {
                return mayAdd(user, handsOn);
              }))
            return;
          auto product = dyn_cast<arith::MulFOp>(op);
          if (!product)
            handsOn.insert(op);
          else if (auto linalg =
                       dyn_cast<linalg::LinalgOp>(product->getParentOp());
                   !linalg || !mlir::ufp4::isContraction(linalg))
            products.push_back(product);
        });
    for (arith::MulFOp product : products)
      hide(product);
    numProducts += products.size();
  }
};
} // namespace

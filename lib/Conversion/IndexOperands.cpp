//===- IndexOperands.cpp - read operands by index -------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4INDEXOPERANDS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

/// The dimension and the divisor of `d floordiv c`.
static std::optional<std::pair<unsigned, int64_t>>
getQuotient(AffineExpr expr) {
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary || binary.getKind() != AffineExprKind::FloorDiv)
    return {};
  auto dim = dyn_cast<AffineDimExpr>(binary.getLHS());
  auto divisor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (!dim || !divisor || divisor.getValue() <= 0)
    return {};
  return std::pair(dim.getPosition(), divisor.getValue());
}

/// Whether some result of `map` is a quotient, and all others dimensions or
/// constants.
static bool hasQuotients(AffineMap map) {
  bool found = false;
  for (AffineExpr expr : map.getResults()) {
    if (getQuotient(expr))
      found = true;
    else if (!isa<AffineDimExpr, AffineConstantExpr>(expr))
      return false;
  }
  return found;
}

/// Takes the operand away, and reads its element in the body.
static void readByIndex(linalg::GenericOp op, OpOperand *operand) {
  BlockArgument argument = op.getMatchingBlockArgument(operand);
  AffineMap map = op.getMatchingIndexingMap(operand);
  ImplicitLocOpBuilder b(op.getLoc(), op.getContext());
  b.setInsertionPointToStart(op.getBody());
  SmallVector<Value> indices;
  for (AffineExpr expr : map.getResults()) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      indices.push_back(arith::ConstantIndexOp::create(b, constant.getValue()));
      continue;
    }
    auto quotient = getQuotient(expr);
    unsigned dim =
        quotient ? quotient->first : cast<AffineDimExpr>(expr).getPosition();
    Value index = linalg::IndexOp::create(b, dim);
    if (quotient)
      index = arith::DivUIOp::create(
          b, index, arith::ConstantIndexOp::create(b, quotient->second));
    indices.push_back(index);
  }
  Value element = tensor::ExtractOp::create(b, operand->get(), indices);
  argument.replaceAllUsesWith(element);

  unsigned number = operand->getOperandNumber();
  SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
  maps.erase(maps.begin() + number);
  op.getBody()->eraseArgument(argument.getArgNumber());
  op.getInputsMutable().erase(number);
  op.setIndexingMapsAttr(b.getArrayAttr(maps));
}

namespace {
struct IndexOperands : mlir::ufp4::impl::UFP4IndexOperandsBase<IndexOperands> {
  using Base::Base;

  void runOnOperation() override {
    getOperation().walk([&](linalg::GenericOp op) {
      if (!op.hasPureTensorSemantics())
        return;
      for (unsigned i = op.getNumDpsInputs(); i-- > 0;) {
        OpOperand *operand = op.getDpsInputOperand(i);
        if (!isa<RankedTensorType>(operand->get().getType()) ||
            !hasQuotients(op.getMatchingIndexingMap(operand)))
          continue;
        readByIndex(op, operand);
        ++numOperands;
      }
    });
  }
};
} // namespace

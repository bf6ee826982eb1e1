//===- RepeatOperands.cpp - plain maps for what is shared by a block ------===//
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
#define GEN_PASS_DEF_UFP4REPEATOPERANDS
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

/// `value` with each of its elements along `dim` `factor` times, cut to
/// `extent`.
static Value repeat(ImplicitLocOpBuilder &b, Value value, int64_t dim,
                    int64_t factor, int64_t extent) {
  auto type = cast<RankedTensorType>(value.getType());
  int64_t rank = type.getRank();
  SmallVector<int64_t> shape(type.getShape());
  int64_t count = shape[dim];
  shape.insert(shape.begin() + dim + 1, factor);
  Value init = tensor::EmptyOp::create(b, shape, type.getElementType());
  AffineMap identity = b.getMultiDimIdentityMap(rank + 1);
  SmallVector<utils::IteratorType> loops(rank + 1,
                                         utils::IteratorType::parallel);
  Value repeated =
      linalg::GenericOp::create(
          b, init.getType(), value, init,
          ArrayRef<AffineMap>{identity.dropResult(dim + 1), identity}, loops,
          [](OpBuilder &builder, Location loc, ValueRange arguments) {
            linalg::YieldOp::create(builder, loc, arguments.front());
          })
          .getResult(0);
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0; i <= rank; ++i) {
    if (i == dim + 1)
      groups.back().push_back(i);
    else
      groups.push_back({i});
  }
  Value flat = tensor::CollapseShapeOp::create(b, repeated, groups);
  if (count * factor == extent)
    return flat;
  SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(rank, b.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes;
  for (int64_t size : cast<RankedTensorType>(flat.getType()).getShape())
    sizes.push_back(b.getIndexAttr(size));
  sizes[dim] = b.getIndexAttr(extent);
  return tensor::ExtractSliceOp::create(b, flat, offsets, sizes, strides);
}

/// Gives `op` in place of the operand a tensor that has each element as often
/// as the map reads it. Leaves extents alone that are not known.
static bool repeatOperand(linalg::GenericOp op, OpOperand *operand) {
  AffineMap map = op.getMatchingIndexingMap(operand);
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  if (!cast<RankedTensorType>(operand->get().getType()).hasStaticShape() ||
      llvm::any_of(extents, ShapedType::isDynamic))
    return false;
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value value = operand->get();
  SmallVector<AffineExpr> exprs(map.getResults());
  for (auto [dim, expr] : llvm::enumerate(exprs)) {
    auto quotient = getQuotient(expr);
    if (!quotient)
      continue;
    value = repeat(b, value, dim, quotient->second, extents[quotient->first]);
    expr = b.getAffineDimExpr(quotient->first);
  }
  unsigned number = operand->getOperandNumber();
  SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
  maps[number] = AffineMapAttr::get(
      AffineMap::get(map.getNumDims(), 0, exprs, b.getContext()));
  operand->set(value);
  op.setIndexingMapsAttr(b.getArrayAttr(maps));
  return true;
}

namespace {
struct RepeatOperands
    : mlir::ufp4::impl::UFP4RepeatOperandsBase<RepeatOperands> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op.hasPureTensorSemantics())
        ops.push_back(op);
    });
    for (linalg::GenericOp op : ops)
      for (OpOperand *operand : op.getDpsInputOperands())
        if (isa<RankedTensorType>(operand->get().getType()) &&
            hasQuotients(op.getMatchingIndexingMap(operand)) &&
            repeatOperand(op, operand))
          ++numOperands;
  }
};
} // namespace

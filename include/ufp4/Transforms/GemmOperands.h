//===- GemmOperands.h - how the operands of a contraction lie ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A quantized product takes operands of rank 2, or of rank 3 with the batch
// first: one dimension free, one contracted. Any contraction comes to that by
// merging the dimensions of each group of its loops. What stands between an
// operand and the value that it is made of (transposes, reshapes, widening
// casts, broadcasts of a batch) does not have to be computed for that: codes do
// not depend on where a dimension stands.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_TRANSFORMS_GEMMOPERANDS_H
#define UFP4_TRANSFORMS_GEMMOPERANDS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

namespace mlir::ufp4 {

/// How an operand is brought into the form of a product: transpose `value` by
/// `permutation` (empty where nothing moves), then merge `runs` of dimensions.
struct OperandLayout {
  Value value;
  SmallVector<int64_t> permutation;
  SmallVector<ReassociationIndices> runs;
  /// A value between the operand and `value` that has this form already, or
  /// null.
  Value existing;
  /// The contracted dimension of the merged value; the free one is the other.
  int64_t contracted;
};

/// A contraction as a product. The order of loops in a group is the one in
/// which they lie.
struct GemmLayout {
  SmallVector<unsigned> batch, m, n, k;
  OperandLayout operands[2];

  bool isBatched() const { return !batch.empty(); }
};

/// The layout of a contraction of two operands that are indexed by loops alone,
/// with each loop in one of the groups of `dims`. Operands move only where
/// their dimensions do not lie so that they can be merged in place. A batch
/// that one operand has only by a broadcast belongs to the other's free
/// dimensions.
GemmLayout computeGemmLayout(linalg::LinalgOp op,
                             const linalg::ContractionDimensions &dims);

} // namespace mlir::ufp4

#endif // UFP4_TRANSFORMS_GEMMOPERANDS_H

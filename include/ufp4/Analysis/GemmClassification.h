//===- GemmClassification.h - which contraction is whose GEMM ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A linear layer with weight W trains through three contractions that share
// three values in a triangle:
//
//     fprop  Y  = X W^T     roots X, W
//     dgrad  dX = dY W      roots dY, W
//     wgrad  dW = dY^T X    roots dY, X
//
// What decides is where values come from (ValueOrigins.h), not how they are
// laid out: through data movement and casts, loops, branches, calls, and what
// is computed again for the backward pass.
//
// The triangle alone is symmetric, and attention's GEMMs form the same one:
// parameters decide. A parameter is a function argument or a global marked
// `ufp4.parameter`. Where nothing is marked in a function nor in those that it
// calls or is called by, arguments, globals and written-down matrices are
// parameters where the graph leaves no other reading.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_ANALYSIS_GEMMCLASSIFICATION_H
#define UFP4_ANALYSIS_GEMMCLASSIFICATION_H

#include "ufp4/Analysis/ValueOrigins.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"

namespace mlir::ufp4 {

/// A contraction and what it was found to be.
struct ClassifiedGemm {
  linalg::LinalgOp op;
  GemmAttr gemm;
  /// Set where more than one reading is possible: the candidates, for people.
  std::string ambiguity;
};

/// True for ops that multiply and add over at least one reduction dimension
/// and have two inputs.
bool isContraction(Operation *op);

/// Classifies every contraction of the module, in program order. Time is
/// linear in the number of ops, but for chains of data movement in front of a
/// contraction, which are walked once for each contraction that they feed.
SmallVector<ClassifiedGemm> classifyGemms(ModuleOp module,
                                          ValueOrigins &origins);

} // namespace mlir::ufp4

#endif // UFP4_ANALYSIS_GEMMCLASSIFICATION_H

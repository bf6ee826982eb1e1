//===- Reduction.h - make a failing case small ------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What ufp4-reduce adds to MLIR's reducer, which erases what nothing uses. In a
// training step everything is used, by what the function returns: `--ufp4-cut`
// replaces values by arguments or by values that nothing computes, takes
// arguments and results off functions that nothing calls, and makes ufp4 ops
// plainer. Each change is kept only where the tester still finds the module
// interesting. docs/debugging.md shows it at work.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_REDUCTION_REDUCTION_H
#define UFP4_REDUCTION_REDUCTION_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::ufp4 {

/// Registers the pass `ufp4-cut`, and gives the ufp4 dialect a
/// DialectReductionPatternInterface for MLIR's `reduction-tree`. The dialects
/// arith, func, tensor and ub must be loaded before the pass runs.
void registerReduction(DialectRegistry &registry);

} // namespace mlir::ufp4

#endif // UFP4_REDUCTION_REDUCTION_H

//===- StepCount.h - how much an op does ------------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_CONVERSION_STEPCOUNT_H
#define UFP4_CONVERSION_STEPCOUNT_H

#include "mlir/IR/Operation.h"

#include <optional>

namespace mlir::ufp4 {

/// Elementary steps that an op takes: iterations of a structured op,
/// multiplications of a matmul, elements of a quantization, a transform or
/// statistics, each of which takes about a dozen. Nothing where unknown.
std::optional<int64_t> countSteps(Operation *op);

/// True where the op surely takes fewer steps than `bound`.
inline bool takesFewerSteps(Operation *op, int64_t bound) {
  std::optional<int64_t> steps = countSteps(op);
  return steps && *steps < bound;
}

} // namespace mlir::ufp4

#endif // UFP4_CONVERSION_STEPCOUNT_H

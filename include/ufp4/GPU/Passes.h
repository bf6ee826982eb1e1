//===- Passes.h - code of the host and of GPUs ------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_GPU_PASSES_H
#define UFP4_GPU_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::ufp4 {

#define GEN_PASS_DECL
#include "ufp4/GPU/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "ufp4/GPU/Passes.h.inc"

} // namespace mlir::ufp4

#endif // UFP4_GPU_PASSES_H

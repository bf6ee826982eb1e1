//===- ProgramEmulator.h - programs for GPUs, run on the CPU ----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs a program whose kernels are made of loops: threads that do not wait for
// one another, without shared memory. They run one after the other, in code
// that LLVM compiles from the same NVVM IR as PTX comes from, through the
// schedule that the launcher follows.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_UNITTESTS_GPU_PROGRAMEMULATOR_H
#define UFP4_UNITTESTS_GPU_PROGRAMEMULATOR_H

#include "ufp4/Runtime/Program.h"

#include "mlir/IR/BuiltinOps.h"

/// Calls function `name` of `program`, which comes from `lowered`. `arguments`
/// are those of the function, seeds included.
llvm::Expected<std::vector<ufp4::runtime::Tensor>>
emulate(mlir::ModuleOp lowered, const ufp4::runtime::Program &program,
        llvm::StringRef name, llvm::ArrayRef<ufp4::runtime::Tensor> arguments);

#endif // UFP4_UNITTESTS_GPU_PROGRAMEMULATOR_H

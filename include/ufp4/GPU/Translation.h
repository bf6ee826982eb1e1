//===- Translation.h - lowered modules to programs --------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_GPU_TRANSLATION_H
#define UFP4_GPU_TRANSLATION_H

#include "ufp4/Runtime/Program.h"
#include "ufp4/Target/Chip.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::ufp4 {

/// What `ufp4-to-nvvm` leaves, as a program without code: every public function
/// with a body becomes one of its functions. Calls are followed, so that what
/// remains is a list of steps, and so are loops and branches that constants
/// decide; buffers live from their first to their last use. What a program
/// cannot say is an error at its place. The time is linear in the number of
/// steps.
FailureOr<::ufp4::runtime::Program> translateToProgram(ModuleOp module,
                                                       StringRef target);

/// The PTX of `gpu.module @ufp4_kernels`, or its assembly for AMD's chips,
/// empty where there is none. The module stays as it is.
FailureOr<std::string> generateAssembly(ModuleOp module);

/// The relocatable object (ELF) of assembly for AMD's chips.
FailureOr<std::string> assembleForAMD(Location loc, StringRef assembly,
                                      const Chip &chip);

} // namespace mlir::ufp4

#endif // UFP4_GPU_TRANSLATION_H

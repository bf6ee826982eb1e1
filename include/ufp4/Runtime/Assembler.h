//===- Assembler.h - PTX to machine code ------------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_ASSEMBLER_H
#define UFP4_RUNTIME_ASSEMBLER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>

namespace ufp4::runtime {

/// The path of NVIDIA's ptxas: what UFP4_PTXAS names (nothing, where that is
/// empty), or the first of PATH, CUDA_HOME/bin, CUDA_PATH/bin and
/// /usr/local/cuda/bin that has it.
std::optional<std::string> findAssembler();

/// The content of the cubin that `assembler` makes of `ptx` for `target`
/// ("sm_90a"). An error holds what ptxas says.
llvm::Expected<std::string> assemblePTX(llvm::StringRef assembler,
                                        llvm::StringRef ptx,
                                        llvm::StringRef target);

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_ASSEMBLER_H

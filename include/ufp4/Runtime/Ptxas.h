//===- Ptxas.h - NVIDIA's assembler, where there is one ---------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds and runs ptxas, which makes machine code (a cubin) of PTX. Programs run
// without it, for the driver compiles PTX, but they start faster with machine
// code, and ptxas says how many registers a kernel takes.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_PTXAS_H
#define UFP4_RUNTIME_PTXAS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ufp4::runtime {

/// Where ptxas is. It is looked for, in this order:
///
///  1. the file that the environment variable UFP4_PTXAS names;
///  2. the folders of PATH;
///  3. $CUDA_HOME/bin, $CUDA_PATH/bin, /usr/local/cuda/bin;
///  4. the wheels nvidia-cuda-nvcc of the Python on PATH or of $VIRTUAL_ENV:
///     site-packages/nvidia/cu13/bin and site-packages/nvidia/cuda_nvcc/bin.
///
/// Nothing where none of these has it; `Tried`, where not null, then gets the
/// places, for a message.
std::optional<std::string> findPtxas(std::string *Tried = nullptr);

/// What `ptxas -v` says of one kernel.
struct KernelUsage {
  std::string Name;
  unsigned Registers = 0;
  uint64_t SharedBytes = 0; // static
  uint64_t StackBytes = 0;
  uint64_t SpillStoreBytes = 0, SpillLoadBytes = 0;
};

struct Assembled {
  std::string Cubin;
  std::string Log; // all that ptxas said
  std::vector<KernelUsage> Kernels;
  /// Lines of the log that say that code is worse than was asked for: a wgmma
  /// that is serialised, a register limit that is ignored (C75..).
  std::vector<std::string> Warnings;
};

/// The kernels and warnings of the text that `ptxas -v` writes.
void parsePtxasLog(llvm::StringRef Log, Assembled &Into);

/// Assembles PTX for a chip, "sm_90a". An error has the text of ptxas.
llvm::Expected<Assembled> runPtxas(llvm::StringRef Ptxas, llvm::StringRef PTX,
                                   llvm::StringRef Chip);

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_PTXAS_H

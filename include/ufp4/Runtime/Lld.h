//===- Lld.h - LLVM's linker, for code objects of AMD GPUs ------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_LLD_H
#define UFP4_RUNTIME_LLD_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ufp4::runtime {

/// Where ld.lld is. It is looked for, in this order:
///
///  1. the file that the environment variable UFP4_LLD names;
///  2. ld.lld and ld.lld-22 in the folders of PATH;
///  3. the folder of LLVM that this was built with, $ROCM_PATH/llvm/bin,
///     /opt/rocm/llvm/bin.
///
/// Nothing where none of these has it; `Tried`, where not null, then gets the
/// places, for a message.
std::optional<std::string> findLld(std::string *Tried = nullptr);

/// Links a relocatable object to a code object (HSACO). A symbol that it does
/// not define is an error, with the text of the linker.
llvm::Expected<std::string> linkCodeObject(llvm::StringRef Lld,
                                           llvm::StringRef Object);

/// What the metadata of a code object's assembly say of one kernel (LLVM,
/// "User Guide for AMDGPU Backend", code object metadata).
struct CodeObjectUsage {
  std::string Name;
  unsigned VectorRegisters = 0, AccumulationRegisters = 0, ScalarRegisters = 0;
  uint64_t SharedBytes = 0;  // static
  uint64_t PrivateBytes = 0; // scratch of a thread
  unsigned VectorSpills = 0, ScalarSpills = 0;
};

/// The kernels of assembly as LLVM writes it.
std::vector<CodeObjectUsage> parseCodeObjectUsage(llvm::StringRef Assembly);

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_LLD_H

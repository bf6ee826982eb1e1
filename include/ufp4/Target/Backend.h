//===- Backend.h - what LLVM makes code of, by chip -------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// LLVM's backends end the process at an instruction that a chip has not, and
// the dialects do not look. What they select is asked here before.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_TARGET_BACKEND_H
#define UFP4_TARGET_BACKEND_H

#include "ufp4/Target/Chip.h"

#include "llvm/ADT/StringRef.h"

namespace mlir::ufp4 {

/// What chips must have for instructions whose names match a pattern.
struct BackendRule {
  /// The name of the intrinsic without "llvm.", or of the op where that says
  /// more; `*` stands for any text. `rocdl` is spelled `amdgcn`, and an
  /// attribute that decides comes after the name of an op of `nvvm`:
  /// "nvvm.tcgen05.mma.i8".
  llvm::StringLiteral pattern;
  /// Whether LLVM 22 makes code of it for a chip, and the chip has it.
  bool (*selects)(const Chip &);
  /// Registers of 32 bits of the first operand; 0 where any are taken.
  unsigned registers = 0;
};

/// All rules; of those that match a name the first holds.
llvm::ArrayRef<BackendRule> getBackendRules();

/// Whether a name fits a pattern.
bool matchesPattern(llvm::StringRef pattern, llvm::StringRef name);

/// The chips that LLVM makes code for, of an instruction whose first operand
/// has so many registers of 32 bits (0 where that is not known). Whatever no
/// rule is about, all chips have.
bool canSelect(const Chip &chip, llvm::StringRef name, unsigned registers = 0);

} // namespace mlir::ufp4

#endif // UFP4_TARGET_BACKEND_H

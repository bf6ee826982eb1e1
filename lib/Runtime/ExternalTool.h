//===- ExternalTool.h - Run a program on a file -----------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_EXTERNALTOOL_H
#define UFP4_LIB_RUNTIME_EXTERNALTOOL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"

#include <string>

namespace ufp4::runtime {

struct ToolOutput {
  std::string Output; // the file that it wrote
  std::string Log;    // all that it said
};

/// Runs `Tool Arguments INPUT -o OUTPUT` on temporary files with these endings,
/// the first of which holds `Input`. An error has what the tool said, and where
/// it is not empty `What` after its name: "'/usr/bin/ptxas' for sm_90a gave
/// exit code 255:\n...".
llvm::Expected<ToolOutput>
runTool(llvm::StringRef Tool, llvm::ArrayRef<llvm::StringRef> Arguments,
        llvm::StringRef InputEnding, llvm::StringRef Input,
        llvm::StringRef OutputEnding, const llvm::Twine &What);

} // namespace ufp4::runtime

#endif // UFP4_LIB_RUNTIME_EXTERNALTOOL_H

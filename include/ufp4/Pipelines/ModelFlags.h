//===- ModelFlags.h - flags of tools that compile models --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_PIPELINES_MODELFLAGS_H
#define UFP4_PIPELINES_MODELFLAGS_H

#include "ufp4/Pipelines/Compile.h"

#include "llvm/Support/CommandLine.h"

namespace mlir::ufp4 {

/// The flags that say how a model is compiled. One object of the tool, which
/// lives to the end.
struct ModelFlags {
  /// `about` is the description of --target, which is "cpu" where it is not
  /// given, required, or empty where it is not given.
  enum class Target { CPU, Required, Optional };
  ModelFlags(llvm::cl::OptionCategory &category, Target kind, StringRef about);

  llvm::cl::opt<std::string> recipe, target;
  llvm::cl::opt<bool> portable, exact, stochasticConverters, e8m0InFloat8,
      strict;

  ModelOptions getOptions() const;
};

} // namespace mlir::ufp4

#endif // UFP4_PIPELINES_MODELFLAGS_H

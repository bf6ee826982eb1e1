//===- Arguments.h - Arguments and results on a command line ----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the tools that run a function share: which arguments it takes, the flags
// that give them (--input, --output, --seed, ...), and reading and writing
// them.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_ARGUMENTS_H
#define UFP4_RUNTIME_ARGUMENTS_H

#include "ufp4/Runtime/AtomicFile.h"
#include "ufp4/Runtime/Value.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mlir {
class ModuleOp;
} // namespace mlir

namespace ufp4::runtime {

struct Function;

/// Arguments and results of a function on tensors. Element types are those of
/// `.npy` files; codes are ui8.
struct Signature {
  struct Slot {
    ElementType type;
    std::vector<int64_t> shape; // negative: dynamic
    std::string name;           // `ufp4.name`, or empty
    bool isSeed = false;
  };
  std::string function;
  std::vector<Slot> arguments, results;

  /// Reads the signature of `function`, or of the only public function where
  /// it is empty, before it is lowered. Errors name what is there. (Defined
  /// with Execution.h, which needs MLIR.)
  static llvm::Expected<Signature> get(mlir::ModuleOp module,
                                       llvm::StringRef function);

  /// That of a program's function: an extent that is a symbol is dynamic.
  static Signature get(const Function &F);
};

/// Parses a tool's command line and shows the flags of `Category` alone as its
/// help. False after a message where flags are wrong, which is exit code 2, as
/// the usage message is.
bool parseFlags(int argc, char **argv, llvm::cl::OptionCategory &Category,
                llvm::StringRef Overview);

/// The flags of a tool that runs a function. One object of the tool, which
/// lives to the end.
struct RunFlags {
  explicit RunFlags(llvm::cl::OptionCategory &Category);

  llvm::cl::opt<std::string> Function;
  llvm::cl::list<std::string> Inputs, Outputs;
  llvm::cl::opt<uint64_t> Seed;
  llvm::cl::opt<bool> Timing;
  llvm::cl::opt<unsigned> Repeat;

  /// Looks at what needs no value: the number of outputs and their form, and
  /// that there is something to repeat.
  llvm::Error check(const Signature &S) const;

  /// The inputs of the command line, converted for the function. Seeds are
  /// among them where `WithSeeds` is true.
  llvm::Expected<std::vector<Tensor>> readInputs(const Signature &S,
                                                 bool WithSeeds = true) const;

  /// Writes all files at once, those of `Batch` among them, then prints the
  /// rest.
  llvm::Error writeOutputs(const Signature &S, llvm::ArrayRef<Tensor> Results,
                           OutputBatch &Batch) const;
};

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_ARGUMENTS_H

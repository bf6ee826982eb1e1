//===- Compile.h - a model to code, in one call -----------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What ufp4-run and ufp4-compile have in common.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_PIPELINES_COMPILE_H
#define UFP4_PIPELINES_COMPILE_H

#include "ufp4/Runtime/Program.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/SourceMgr.h"

#include <memory>
#include <string>
#include <vector>

namespace mlir::ufp4 {

/// All dialects, extensions and translations that compiling needs.
void registerForCompilation(DialectRegistry &registry);

/// A module read from a file, with what its messages need.
class InputModule {
public:
  /// Reads `file` ("-" for standard input). Null where that fails: `problem`
  /// says why if the file cannot be read, and is empty after a diagnostic.
  static std::unique_ptr<InputModule> read(StringRef file,
                                           std::string &problem);

  /// Reads `text`, which diagnostics call `name`. They are written to `os`, now
  /// and later. Null after a diagnostic.
  static std::unique_ptr<InputModule> parse(StringRef text, StringRef name,
                                            llvm::raw_ostream &os);

  ModuleOp get() { return *module; }

private:
  explicit InputModule(DialectRegistry &registry) : context(registry) {}
  static std::unique_ptr<InputModule>
  parse(std::unique_ptr<llvm::MemoryBuffer> buffer, llvm::raw_ostream &os);

  MLIRContext context;
  llvm::SourceMgr sources;
  std::unique_ptr<SourceMgrDiagnosticHandler> diagnostics;
  OwningOpRef<ModuleOp> module;
};

/// The names of all targets that code is made for: "cpu, sm_80, ...".
std::string listTargets();
bool isGPUTarget(StringRef target);
bool isTarget(StringRef target);

struct ModelOptions {
  std::string recipe; // empty: the module stays as it is
  std::string target;
  bool strict = false;
  bool statistics = false;
  bool exact = false; // carriers that give the bits of docs/numerics.md alone
  bool e8m0InFloat8 = false;         // fold e8m0 scales into f8E4M3FN
  bool stochasticConverters = false; // round by the chip's converters
  bool portable = false;             // on a GPU, loops alone
};

/// Model to placed: classifies, quantizes and selects carriers. Errors are
/// diagnostics.
LogicalResult quantizeModel(ModuleOp module, const ModelOptions &options);

/// Placed to kernels and a program without code. The module is lowered. Errors
/// are diagnostics.
FailureOr<::ufp4::runtime::Program> lowerForGPU(ModuleOp module,
                                                const ModelOptions &options);

struct GPUCode {
  ::ufp4::runtime::Program program;
  /// What whoever asked should know, one sentence each.
  std::vector<std::string> notes;
};

/// The same with PTX, and machine code where the assembler is found, or for
/// AMD's chips with a code object.
FailureOr<GPUCode> compileForGPU(ModuleOp module, const ModelOptions &options);

/// Lowers the module for the CPU and compiles it: the bytes of a relocatable
/// object file that exports `_mlir_ciface_F` for each public function F.
FailureOr<std::string> compileForCPU(ModuleOp module, StringRef isa);

} // namespace mlir::ufp4

#endif // UFP4_PIPELINES_COMPILE_H

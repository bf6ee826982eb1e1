//===- Execution.h - compile a lowered module and run it here ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_EXECUTION_H
#define UFP4_RUNTIME_EXECUTION_H

#include "ufp4/Runtime/Arguments.h"
#include "ufp4/Runtime/Value.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"

#include <cstdlib>
#include <memory>

namespace llvm::orc {
class LLJIT;
} // namespace llvm::orc

namespace ufp4::runtime {

/// Marks the function as one that `CompiledModule` can call. To be done before
/// the module is lowered.
void markEntryPoint(mlir::ModuleOp module, llvm::StringRef function);

/// The option `isa` of `ufp4-to-cpu` that suits this machine.
std::string getHostIsa();

/// The processor and its features, as the compiler knows them: whatever is
/// compiled for another machine may not run on this one.
std::string getHostDescription();

/// The number of threads that compiled kernels run on, for modules lowered with
/// the option `parallel`; 0 is one for each core that the process may use.
void setThreads(unsigned count);

/// A dense row-major tensor in memory of somebody else, which is only read. The
/// address is a multiple of the element's size.
struct TensorView {
  ElementType type;
  llvm::ArrayRef<int64_t> shape;
  const void *data;
};

/// A dense row-major tensor in memory of its own.
struct OwnedTensor {
  struct Free {
    void operator()(void *memory) const { std::free(memory); }
  };
  ElementType type;
  std::vector<int64_t> shape;
  /// Begins at a multiple of 64 bytes, but for what the compiled function has
  /// put elsewhere in it. Null where there are no elements.
  void *data = nullptr;
  std::unique_ptr<void, Free> memory;
};

/// A module of the LLVM dialect, compiled for this machine. It may run on
/// several threads at once.
class CompiledModule {
public:
  /// Compiles. `module` must come from `ufp4-to-cpu`; recipes are erased from
  /// it.
  static llvm::Expected<std::unique_ptr<CompiledModule>>
  compile(mlir::ModuleOp module, Signature signature);

  /// The two halves of that: relocatable object files for this machine, as they
  /// may be kept, and what can be called.
  static llvm::Expected<std::vector<std::string>>
  compileObjects(mlir::ModuleOp module, const Signature &signature);
  static llvm::Expected<std::unique_ptr<CompiledModule>>
  link(llvm::ArrayRef<std::string> objects, Signature signature);

  ~CompiledModule();

  /// Runs the function. Inputs are those of the signature, converted by
  /// `convertForArgument`, the seed among them. An assertion that fails in the
  /// module is an error. `seconds`, where not null, gets the time that the
  /// function itself took.
  llvm::Expected<std::vector<Tensor>> run(llvm::ArrayRef<Tensor> inputs,
                                          double *seconds = nullptr);

  /// The same without copies: inputs are read where they are, and results stay
  /// where the function put them, unless that is not theirs alone.
  llvm::Expected<std::vector<OwnedTensor>>
  runInPlace(llvm::ArrayRef<TensorView> inputs, double *seconds = nullptr);

  const Signature &getSignature() const { return signature; }

private:
  CompiledModule(Signature signature, std::unique_ptr<llvm::orc::LLJIT> jit,
                 void (*entry)(void **));
  Signature signature;
  std::unique_ptr<llvm::orc::LLJIT> jit;
  void (*entry)(void **);
};

/// Compiles a module of the LLVM dialect to a relocatable object file of this
/// machine's kind, with the instructions of `isa` ("generic", "avx2",
/// "avx512bw").
llvm::Expected<std::string> compileObject(mlir::ModuleOp module,
                                          llvm::StringRef isa);

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_EXECUTION_H

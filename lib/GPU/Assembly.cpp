//===- Assembly.cpp - kernels to text that a chip's assembler takes -------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// ufp4-verify-gpu-kernels refuses what is known to have no code. LLVM ends the
// process at the rest: it reports a fatal error, or an error to its context,
// which exits, or it crashes. Here each of these becomes a diagnostic.
//
//===----------------------------------------------------------------------===//

#include "ufp4/GPU/Translation.h"

#include "ufp4/GPU/Names.h"

#include "mlir/Dialect/GPU/IR/CompilationInterfaces.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVM/ROCDL/Utils.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ErrorHandling.h"

#include <mutex>

using namespace mlir;
using namespace mlir::ufp4;

/// Why the protected call of this thread ended.
static thread_local std::string problem;

/// Leaves the protected call: what it holds stays behind, which is a leak and
/// not a way on. In a thread that is in none the message is printed, as it is
/// without a handler.
static void leave(void *, const char *reason, bool) {
  llvm::CrashRecoveryContext *current =
      llvm::CrashRecoveryContext::GetCurrent();
  if (!current) {
    llvm::errs() << "LLVM ERROR: " << reason << "\n";
    return;
  }
  problem = reason;
  current->HandleExit(1);
}

namespace {
/// Handlers for fatal errors and for signals, while some thread needs them.
class Protection {
public:
  Protection() {
    std::lock_guard<std::mutex> lock(mutex);
    if (users++ > 0)
      return;
    llvm::install_fatal_error_handler(leave);
    llvm::CrashRecoveryContext::Enable();
  }
  ~Protection() {
    std::lock_guard<std::mutex> lock(mutex);
    if (--users > 0)
      return;
    llvm::CrashRecoveryContext::Disable();
    llvm::remove_fatal_error_handler();
  }
  Protection(const Protection &) = delete;
  Protection &operator=(const Protection &) = delete;

private:
  static std::mutex mutex;
  static unsigned users;
};

/// Keeps the first error of a context, which would exit after printing it.
class KeepError : public llvm::DiagnosticHandler {
public:
  bool handleDiagnostics(const llvm::DiagnosticInfo &info) override {
    if (info.getSeverity() == llvm::DS_Error && problem.empty()) {
      llvm::raw_string_ostream os(problem);
      llvm::DiagnosticPrinterRawOStream printer(os);
      info.print(printer);
    }
    return true;
  }
};
} // namespace

static void keepErrors(llvm::Module &module) {
  module.getContext().setDiagnosticHandler(std::make_unique<KeepError>());
}

namespace {
/// Kernels to assembly of AMD's chips, as their target does it.
class AMDSerializer : public ROCDL::SerializeGPUModuleBase {
public:
  AMDSerializer(Operation &module, ROCDL::ROCDLTargetAttr target)
      : SerializeGPUModuleBase(module, target), options(getOptions()) {
    init();
  }

  void handleModulePreLink(llvm::Module &module) override {
    keepErrors(module);
    SerializeGPUModuleBase::handleModulePreLink(module);
  }

  FailureOr<SmallVector<char, 0>>
  moduleToObject(llvm::Module &module) override {
    return moduleToObjectImpl(options, module);
  }

private:
  static gpu::TargetOptions getOptions() {
    return gpu::TargetOptions(/*toolkitPath=*/{}, /*librariesToLink=*/{},
                              /*cmdOptions=*/{}, /*elfSection=*/{},
                              gpu::CompilationTarget::Assembly);
  }

  gpu::TargetOptions options;
};
} // namespace

std::mutex Protection::mutex;
unsigned Protection::users = 0;

/// Calls what calls LLVM. What goes wrong there is in `problem` afterwards, and
/// the result is false.
static bool runProtected(function_ref<void()> call) {
  Protection protection;
  llvm::CrashRecoveryContext recovery;
  problem.clear();
  if (recovery.RunSafely(call))
    return problem.empty();
  if (problem.empty())
    problem = "it crashed without a message";
  return false;
}

/// The place that a message of LLVM is about: the intrinsic or the kernel that
/// it names, or all.
static Location getPlace(gpu::GPUModuleOp kernels) {
  auto getName = [](StringRef before) {
    return StringRef(problem).split(before).second.take_while(
        [](char c) { return llvm::isAlnum(c) || c == '_' || c == '.'; });
  };
  if (StringRef name = getName("intrinsic %"); !name.empty()) {
    Operation *found = nullptr;
    kernels.walk([&](Operation *op) {
      StringRef called = op->getName().getStringRef();
      StringRef intrinsic = name;
      if (auto call = dyn_cast<LLVM::CallIntrinsicOp>(op))
        called = call.getIntrin();
      else if (called.consume_front("rocdl."))
        intrinsic.consume_front("llvm.amdgcn.");
      // The name may go on with types.
      if (!called.starts_with(intrinsic))
        return WalkResult::advance();
      found = op;
      return WalkResult::interrupt();
    });
    if (found)
      return found->getLoc();
  }
  for (StringRef before : {"In function: ", "in function "})
    if (StringRef name = getName(before); !name.empty())
      if (auto kernel = kernels.lookupSymbol<LLVM::LLVMFuncOp>(name))
        return kernel.getLoc();
  return kernels.getLoc();
}

FailureOr<std::string> mlir::ufp4::generateAssembly(ModuleOp module) {
  auto kernels = module.lookupSymbol<gpu::GPUModuleOp>(kKernelModule);
  if (!kernels)
    return std::string();
  gpu::TargetAttrInterface target;
  if (ArrayAttr targets = kernels.getTargetsAttr())
    for (Attribute attr : targets)
      if (!target)
        target = dyn_cast<gpu::TargetAttrInterface>(attr);
  if (!target)
    return emitError(kernels.getLoc(), "expected a target of the kernels");
  std::optional<SmallVector<char, 0>> text;
  auto serialize = [&] {
    // What ROCDL's target makes of a module calls back nowhere.
    if (auto rocdl = dyn_cast<ROCDL::ROCDLTargetAttr>(target)) {
      text = AMDSerializer(*kernels, rocdl).run();
      return;
    }
    gpu::TargetOptions options(
        /*toolkitPath=*/{}, /*librariesToLink=*/{}, /*cmdOptions=*/{},
        /*elfSection=*/{}, gpu::CompilationTarget::Assembly,
        /*getSymbolTableCallback=*/{}, keepErrors);
    text = target.serializeToObject(kernels, options);
  };
  bool isDone = runProtected(serialize);
  // How long that took is no part of what is compiled.
  kernels->removeAttr("LLVMIRToISATimeInMs");
  if (!isDone)
    return emitError(getPlace(kernels), "LLVM makes no code of these kernels: ")
           << StringRef(problem).rtrim();
  if (!text)
    return failure();
  // Strings of the driver end with a zero.
  return StringRef(text->data(), text->size())
      .take_until([](char c) { return c == '\0'; })
      .str();
}

FailureOr<std::string>
mlir::ufp4::assembleForAMD(Location loc, StringRef assembly, const Chip &chip) {
  FailureOr<SmallVector<char, 0>> object = failure();
  if (!runProtected([&] {
        object =
            ROCDL::assembleIsa(assembly, "amdgcn-amd-amdhsa", chip.name,
                               chip.features, [&] { return emitError(loc); });
      }))
    return emitError(loc, "LLVM assembles no code object of these kernels: ")
           << StringRef(problem).rtrim();
  if (failed(object))
    return failure();
  return std::string(object->begin(), object->end());
}

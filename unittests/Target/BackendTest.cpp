//===- BackendTest.cpp - the rules, by LLVM itself ------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A function with one call of an intrinsic is given to the backend, for each
// chip. What the rules say that it takes, it has to take; what they say that it
// does not, it has to refuse, but for what is listed here: LLVM makes code of
// some instructions for chips that have them not.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Target/Backend.h"

#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Intrinsics.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Triple.h"

#include "gtest/gtest.h"

using namespace mlir::ufp4;

namespace {

/// Patterns of intrinsics of which LLVM 22 makes code for more chips than have
/// them: its patterns do not ask.
constexpr llvm::StringLiteral kTakesMore[] = {
    "amdgcn.cvt.scalef32.*",              // gfx942
    "nvvm.cp.async.bulk.tensor.reduce.*", // before sm_90
    "nvvm.cp.async.bulk.*",               // wait_group
    "nvvm.mapa*",
    "nvvm.ff2*.rs*",
};

class KeepErrors : public llvm::DiagnosticHandler {
public:
  explicit KeepErrors(bool &failed) : failed(failed) {}
  bool handleDiagnostics(const llvm::DiagnosticInfo &info) override {
    failed |= info.getSeverity() == llvm::DS_Error;
    return true;
  }

private:
  bool &failed;
};

void leave(void *, const char *reason, bool) {
  if (auto *current = llvm::CrashRecoveryContext::GetCurrent())
    current->HandleExit(1);
  llvm::errs() << reason << "\n";
}

class Backend : public testing::Test {
public:
  static void SetUpTestSuite() {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
    LLVMInitializeAMDGPUTargetInfo();
    LLVMInitializeAMDGPUTarget();
    LLVMInitializeAMDGPUTargetMC();
    LLVMInitializeAMDGPUAsmPrinter();
    llvm::install_fatal_error_handler(leave);
    llvm::CrashRecoveryContext::Enable();
  }
  static void TearDownTestSuite() {
    llvm::CrashRecoveryContext::Disable();
    llvm::remove_fatal_error_handler();
  }

  /// Whether LLVM makes code of a call, its operands arguments and its
  /// immediates `immediate`. What a failure leaves behind is not freed.
  static bool
  select(const Chip &chip, llvm::Intrinsic::ID id, unsigned immediate,
         llvm::function_ref<void(llvm::LLVMContext &,
                                 llvm::SmallVectorImpl<llvm::Type *> &)>
             getOverloads) {
    using namespace llvm;
    bool failed = false;
    CrashRecoveryContext recovery;
    bool ended = recovery.RunSafely([&] {
      LLVMContext context;
      context.setDiagnosticHandler(std::make_unique<KeepErrors>(failed));
      Module module("test", context);
      bool isAMD = chip.family == ChipFamily::ROCDL;
      Triple triple(isAMD ? "amdgcn-amd-amdhsa" : "nvptx64-nvidia-cuda");
      std::string error;
      std::unique_ptr<TargetMachine> machine(
          TargetRegistry::lookupTarget(triple, error)
              ->createTargetMachine(triple, chip.name, chip.features, {},
                                    std::nullopt));
      module.setTargetTriple(triple);
      module.setDataLayout(machine->createDataLayout());
      SmallVector<Type *> overloads, parameters;
      getOverloads(context, overloads);
      Function *callee =
          Intrinsic::getOrInsertDeclaration(&module, id, overloads);
      FunctionType *type = callee->getFunctionType();
      for (unsigned i = 0; i < type->getNumParams(); ++i)
        if (!callee->hasParamAttribute(i, Attribute::ImmArg))
          parameters.push_back(type->getParamType(i));
      parameters.push_back(PointerType::get(context, 1));
      Function *kernel = Function::Create(
          FunctionType::get(Type::getVoidTy(context), parameters, false),
          Function::ExternalLinkage, "kernel", module);
      kernel->setCallingConv(isAMD ? CallingConv::AMDGPU_KERNEL
                                   : CallingConv::PTX_Kernel);
      IRBuilder<> b(BasicBlock::Create(context, "", kernel));
      SmallVector<Value *> arguments;
      auto *next = kernel->arg_begin();
      for (unsigned i = 0; i < type->getNumParams(); ++i)
        arguments.push_back(callee->hasParamAttribute(i, Attribute::ImmArg)
                                ? cast<Value>(ConstantInt::get(
                                      type->getParamType(i), immediate))
                                : cast<Value>(next++));
      Value *result = b.CreateCall(callee, arguments);
      if (!result->getType()->isVoidTy())
        b.CreateStore(result, next);
      b.CreateRetVoid();
      SmallString<0> text;
      raw_svector_ostream os(text);
      legacy::PassManager passes;
      failed |= machine->addPassesToEmitFile(passes, os, nullptr,
                                             CodeGenFileType::AssemblyFile);
      passes.run(module);
    });
    return ended && !failed;
  }
};

/// Intrinsics of a rule are alike: so many of them are asked about.
constexpr unsigned kPerRule = 3;

TEST_F(Backend, TakesWhatTheRulesSay) {
  unsigned asked = 0;
  for (const BackendRule &rule : getBackendRules()) {
    unsigned count = 0;
    for (llvm::Intrinsic::ID id = 1;
         id < llvm::Intrinsic::num_intrinsics && count < kPerRule; ++id) {
      llvm::StringRef name = llvm::Intrinsic::getBaseName(id);
      name.consume_front("llvm.");
      if (!matchesPattern(rule.pattern, name))
        continue;
      const BackendRule *first =
          llvm::find_if(getBackendRules(), [&](const BackendRule &other) {
            return matchesPattern(other.pattern, name);
          });
      bool isScaled = name.starts_with("amdgcn.mfma.scale.");
      // Of overloaded ones, those of which the types are known.
      if (llvm::Intrinsic::isOverloaded(id) && !rule.registers && !isScaled)
        continue;
      if (!rule.registers && first != &rule)
        continue;
      ++count;
      auto getOverloads = [&](llvm::LLVMContext &context,
                              llvm::SmallVectorImpl<llvm::Type *> &types) {
        if (!llvm::Intrinsic::isOverloaded(id))
          return;
        auto vector = [&](llvm::Type *element, unsigned size) -> llvm::Type * {
          return size == 1 ? element
                           : llvm::FixedVectorType::get(element, size);
        };
        auto *i32 = llvm::Type::getInt32Ty(context);
        if (isScaled) {
          types.assign(2, vector(i32, 8));
          return;
        }
        // wmma: sums in eight registers, but for 16 bits in as many as rows.
        llvm::StringRef sum = name.split("wmma.").second.split('.').first;
        auto *f16 = llvm::Type::getHalfTy(context);
        auto *i16 = llvm::Type::getInt16Ty(context);
        bool isNarrow = sum == "f16" || sum == "bf16";
        unsigned halves = 2 * rule.registers;
        types.push_back(
            sum == "f32"   ? vector(llvm::Type::getFloatTy(context), 8)
            : sum == "i32" ? vector(i32, 8)
                           : vector(sum == "f16" ? f16 : i16, halves));
        if (name.contains(".16x16x16.f16"))
          types.push_back(vector(f16, halves));
        else if (name.contains(".16x16x16.bf16"))
          types.push_back(vector(i16, halves));
        else
          types.push_back(vector(i32, rule.registers));
        // The type of operands comes first there.
        if (isNarrow)
          types.assign({types.back(), types.front()});
      };
      for (const Chip &chip : getChips()) {
        bool isAMD = name.starts_with("amdgcn.");
        if (!chip.isGPU() || isAMD != (chip.family == ChipFamily::ROCDL))
          continue;
        ++asked;
        // Immediates choose forms, of which some do not go together.
        bool isTaken = false;
        for (unsigned immediate : {0, 1, 128})
          isTaken = isTaken || select(chip, id, immediate, getOverloads);
        bool isSaid = canSelect(chip, name, rule.registers);
        bool mayTake = llvm::any_of(kTakesMore, [&](llvm::StringRef pattern) {
          return matchesPattern(pattern, name);
        });
        if (isSaid || !mayTake)
          EXPECT_EQ(isTaken, isSaid) << name.str() << " on " << chip.name.str()
                                     << ", rule " << rule.pattern.str();
      }
    }
  }
  // Rules about ops of which the name is none of an intrinsic have no share.
  EXPECT_GT(asked, 400u);
}

TEST(Pattern, Matches) {
  EXPECT_TRUE(matchesPattern("a.b", "a.b"));
  EXPECT_FALSE(matchesPattern("a.b", "a.bc"));
  EXPECT_TRUE(matchesPattern("a.*", "a.bc"));
  EXPECT_FALSE(matchesPattern("a.*", "b.a."));
  EXPECT_TRUE(matchesPattern("a.*.c", "a.b.b.c"));
  EXPECT_FALSE(matchesPattern("a.*.c", "a.c"));
  EXPECT_TRUE(matchesPattern("a*b*c", "a-bb-c"));
  EXPECT_FALSE(matchesPattern("a*b*c", "a-c-b"));
  EXPECT_TRUE(matchesPattern("*", ""));
}

} // namespace

//===- ProgramEmulator.cpp - programs for GPUs, run on the CPU ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramEmulator.h"

#include "ufp4/GPU/Names.h"
#include "ufp4/Runtime/Schedule.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Transforms/Utils/Local.h"

#include <cstring>

using namespace llvm;
using namespace ufp4::runtime;

namespace {
/// Where a thread is: block and thread, x to z, as compiled code reads it.
struct Position {
  uint32_t block[3], thread[3];
};
} // namespace

static Error makeError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

/// Reads of special registers become reads of a `Position`, which each kernel
/// gets; the end of a thread becomes a return.
static Error makePlain(llvm::Module &module) {
  LLVMContext &context = module.getContext();
  auto *word = Type::getInt32Ty(context);
  auto *position = new GlobalVariable(
      module, ArrayType::get(word, 6), /*isConstant=*/false,
      GlobalValue::ExternalLinkage, nullptr, "emulated_position");
  for (llvm::Function &function : make_early_inc_range(module)) {
    function.setCallingConv(CallingConv::C);
    if (!function.isIntrinsic() ||
        !function.getName().starts_with("llvm.nvvm."))
      continue;
    StringRef name = function.getName();
    for (User *user : make_early_inc_range(function.users())) {
      auto *call = cast<CallInst>(user);
      if (name == "llvm.nvvm.exit") {
        Instruction *next = call->getNextNode();
        changeToUnreachable(next);
        Instruction *end = call->getParent()->getTerminator();
        ReturnInst::Create(context, call->getParent());
        end->eraseFromParent();
        call->eraseFromParent();
        continue;
      }
      int index = StringSwitch<int>(name)
                      .Case("llvm.nvvm.read.ptx.sreg.ctaid.x", 0)
                      .Case("llvm.nvvm.read.ptx.sreg.tid.x", 3)
                      .Default(-1);
      if (index < 0)
        return makeError("the emulator has no " + name);
      IRBuilder<> builder(call);
      Value *place = builder.CreateConstGEP1_32(word, position, index);
      call->replaceAllUsesWith(builder.CreateLoad(word, place));
      call->eraseFromParent();
    }
    function.eraseFromParent();
  }
  return Error::success();
}

/// Adds `void emulated_NAME(void **arguments)`.
static void addWrapper(llvm::Function &kernel) {
  LLVMContext &context = kernel.getContext();
  auto *wrapper = llvm::Function::Create(
      FunctionType::get(Type::getVoidTy(context),
                        {PointerType::get(context, 0)}, false),
      GlobalValue::ExternalLinkage, "emulated_" + kernel.getName(),
      kernel.getParent());
  IRBuilder<> builder(BasicBlock::Create(context, "", wrapper));
  std::vector<Value *> arguments;
  for (llvm::Argument &argument : kernel.args()) {
    Value *slot = builder.CreateConstGEP1_64(
        builder.getPtrTy(), wrapper->getArg(0), argument.getArgNo());
    arguments.push_back(builder.CreateLoad(
        argument.getType(), builder.CreateLoad(builder.getPtrTy(), slot)));
  }
  builder.CreateCall(&kernel, arguments);
  builder.CreateRetVoid();
}

static void optimize(llvm::Module &module) {
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager sccs;
  ModuleAnalysisManager modules;
  PassBuilder passes;
  passes.registerModuleAnalyses(modules);
  passes.registerCGSCCAnalyses(sccs);
  passes.registerFunctionAnalyses(functions);
  passes.registerLoopAnalyses(loops);
  passes.crossRegisterProxies(loops, functions, sccs, modules);
  passes.buildPerModuleDefaultPipeline(OptimizationLevel::O1)
      .run(module, modules);
}

Expected<std::vector<Tensor>> emulate(mlir::ModuleOp lowered,
                                      const Program &program, StringRef name,
                                      ArrayRef<Tensor> arguments) {
  InitializeNativeTarget();
  InitializeNativeTargetAsmPrinter();
  std::unique_ptr<orc::LLJIT> jit;
  Position *position = nullptr;
  if (auto kernels = lowered.lookupSymbol<mlir::gpu::GPUModuleOp>(
          mlir::ufp4::kKernelModule)) {
    auto context = std::make_unique<LLVMContext>();
    std::unique_ptr<llvm::Module> module =
        mlir::translateModuleToLLVMIR(kernels, *context);
    if (!module)
      return makeError("cannot translate the kernels");
    if (Error problem = makePlain(*module))
      return std::move(problem);
    module->getGlobalVariable("emulated_position")
        ->setInitializer(ConstantAggregateZero::get(
            ArrayType::get(Type::getInt32Ty(*context), 6)));
    std::vector<llvm::Function *> functions;
    for (llvm::Function &function : *module)
      if (!function.isDeclaration())
        functions.push_back(&function);
    for (llvm::Function *function : functions)
      addWrapper(*function);
    auto made = orc::LLJITBuilder().create();
    if (!made)
      return made.takeError();
    jit = std::move(*made);
    module->setDataLayout(jit->getDataLayout());
    module->setTargetTriple(jit->getTargetTriple());
    optimize(*module);
    auto process = orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
        jit->getDataLayout().getGlobalPrefix());
    if (!process)
      return process.takeError();
    jit->getMainJITDylib().addGenerator(std::move(*process));
    if (Error problem = jit->addIRModule(
            orc::ThreadSafeModule(std::move(module), std::move(context))))
      return std::move(problem);
    auto found = jit->lookup("emulated_position");
    if (!found)
      return found.takeError();
    position = found->toPtr<Position *>();
  }

  const ufp4::runtime::Function *function = nullptr;
  for (const ufp4::runtime::Function &each : program.Functions)
    if (each.Name == name)
      function = &each;
  if (!function)
    return makeError("no function " + name);
  std::vector<ArrayRef<int64_t>> shapes;
  for (const Tensor &argument : arguments)
    shapes.push_back(argument.getShape());
  auto symbols = bindSymbols(*function, shapes);
  if (!symbols)
    return symbols.takeError();
  auto schedule = makeSchedule(program, *function, *symbols);
  if (!schedule)
    return schedule.takeError();

  std::vector<Tensor> results;
  for (auto [result, shape] : zip(function->Results, schedule->ResultShapes)) {
    auto tensor = Tensor::zeros(result.Type, shape);
    if (!tensor)
      return tensor.takeError();
    results.push_back(std::move(*tensor));
  }
  // What nobody wrote must not look like a result.
  std::vector<char> arena(schedule->ArenaBytes, static_cast<char>(0xA5));
  auto resolve = [&](const Schedule::Place &place) -> char * {
    switch (place.Where) {
    case Schedule::Base::Argument:
      return const_cast<char *>(arguments[place.Index].getBytes().data()) +
             place.Offset;
    case Schedule::Base::Constant:
      return const_cast<char *>(program.ConstantData.data()) + place.Offset;
    case Schedule::Base::Arena:
      return arena.data() + place.Offset;
    case Schedule::Base::Result:
      return results[place.Index].getBytes().data() + place.Offset;
    }
    llvm_unreachable("unknown place");
  };
  for (const Schedule::Operation &operation : schedule->Operations) {
    if (const auto *copy = std::get_if<Schedule::Copy>(&operation.What)) {
      for (uint64_t row = 0; row < copy->Rows; ++row)
        std::memcpy(resolve(copy->To) + row * copy->ToPitch,
                    resolve(copy->From) + row * copy->FromPitch, copy->Bytes);
      continue;
    }
    if (const auto *fill = std::get_if<Schedule::Fill>(&operation.What)) {
      for (uint64_t i = 0; i < fill->Count; ++i)
        std::memcpy(resolve(fill->To) + i * fill->Width, &fill->Value,
                    fill->Width);
      continue;
    }
    const auto &launch = std::get<Schedule::Launch>(operation.What);
    std::vector<uint64_t> numbers;
    for (const Schedule::Value &value : launch.Arguments) {
      if (const auto *place = std::get_if<Schedule::Place>(&value))
        numbers.push_back(reinterpret_cast<uint64_t>(resolve(*place)));
      else if (const auto *number = std::get_if<uint64_t>(&value))
        numbers.push_back(*number);
      else
        return makeError("the emulator has no tensor maps");
    }
    std::vector<void *> pointers;
    for (uint64_t &number : numbers)
      pointers.push_back(&number);
    auto code =
        jit->lookup("emulated_" + program.Kernels[launch.Kernel].getSymbol());
    if (!code)
      return code.takeError();
    auto *run = code->toPtr<void (*)(void **)>();
    for (uint32_t block = 0; block < launch.Grid[0]; ++block)
      for (uint32_t thread = 0; thread < launch.Block[0]; ++thread) {
        position->block[0] = block;
        position->thread[0] = thread;
        run(pointers.data());
      }
  }
  for (const Schedule::Assertion &assertion : schedule->Assertions) {
    int32_t number;
    std::memcpy(&number, resolve(assertion.Flag), sizeof(number));
    if (number != 0)
      return makeError((*assertion.Messages)[number - 1]);
  }
  return results;
}

//===- Compile.cpp - a model to code, in one call -------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Pipelines/Compile.h"

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/GPU/Translation.h"
#include "ufp4/Pipelines/Pipelines.h"
#include "ufp4/Runtime/Execution.h"
#include "ufp4/Runtime/Lld.h"
#include "ufp4/Runtime/Ptxas.h"
#include "ufp4/Target/Chip.h"
#include "ufp4/Transforms/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::ufp4;
namespace rt = ::ufp4::runtime;

void mlir::ufp4::registerForCompilation(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllGPUToLLVMIRTranslations(registry);
  registry.insert<UFP4Dialect>();
}

std::unique_ptr<InputModule> InputModule::read(StringRef file,
                                               std::string &problem) {
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(file, &problem);
  if (!buffer)
    return nullptr;
  return parse(std::move(buffer), llvm::errs());
}

std::unique_ptr<InputModule> InputModule::parse(StringRef text, StringRef name,
                                                llvm::raw_ostream &os) {
  return parse(llvm::MemoryBuffer::getMemBufferCopy(text, name), os);
}

std::unique_ptr<InputModule>
InputModule::parse(std::unique_ptr<llvm::MemoryBuffer> buffer,
                   llvm::raw_ostream &os) {
  DialectRegistry registry;
  registerForCompilation(registry);
  std::unique_ptr<InputModule> input(new InputModule(registry));
  MLIRContext &context = input->context;
  context.allowUnregisteredDialects();
  // A message names its place; the whole module after it hides that.
  context.printOpOnDiagnostic(false);
  input->sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  input->diagnostics = std::make_unique<SourceMgrDiagnosticHandler>(
      input->sources, &context, os);
  input->module =
      parseSourceFile<ModuleOp>(input->sources, ParserConfig(&context));
  if (!input->module)
    return nullptr;
  return input;
}

std::string mlir::ufp4::listTargets() {
  return listChips([](const Chip &) { return true; });
}

bool mlir::ufp4::isTarget(StringRef target) { return lookupChip(target); }

bool mlir::ufp4::isGPUTarget(StringRef target) {
  const Chip *chip = lookupChip(target);
  return chip && chip->isGPU();
}

LogicalResult mlir::ufp4::quantizeModel(ModuleOp module,
                                        const ModelOptions &options) {
  PassManager pm(module.getContext());
  if (!options.recipe.empty()) {
    QuantizeOptions quantize;
    quantize.recipe = options.recipe;
    quantize.strict = options.strict;
    quantize.target = options.target;
    quantize.statistics = options.statistics;
    buildQuantizePipeline(pm, quantize);
  } else {
    pm.addPass(createUFP4ClassifyGemms({options.strict}));
    if (options.statistics)
      pm.addPass(createUFP4Instrument());
  }
  UFP4SelectCarriersOptions carriers;
  if (!options.portable) {
    carriers.target = options.target;
    carriers.exact = options.exact;
    carriers.e8m0InFloat8 = options.e8m0InFloat8;
    carriers.stochasticConverters = options.stochasticConverters;
    carriers.strict = options.strict && isGPUTarget(options.target);
  }
  pm.addPass(createUFP4SelectCarriers(carriers));
  return pm.run(module);
}

/// Puts the element types of signatures in place of the bytes that they have
/// become.
static LogicalResult takeTypes(ModuleOp module, rt::Program &program,
                               ArrayRef<rt::Signature> signatures) {
  for (rt::Function &function : program.Functions)
    for (const rt::Signature &signature : signatures) {
      if (signature.function != function.Name)
        continue;
      for (auto [argument, slot] :
           llvm::zip(function.Arguments, signature.arguments))
        argument.Type = slot.type;
      for (auto [result, slot] : llvm::zip(function.Results, signature.results))
        result.Type = slot.type;
    }
  return success();
}

/// PTX, and machine code where the assembler is found.
static LogicalResult makeCubin(Location loc, std::string ptx, const Chip &chip,
                               rt::Module &kernels,
                               std::vector<std::string> &notes) {
  std::string tried;
  if (std::optional<std::string> ptxas = rt::findPtxas(&tried)) {
    auto assembled = rt::runPtxas(*ptxas, ptx, chip.name);
    if (!assembled)
      return emitError(loc, llvm::toString(assembled.takeError()));
    kernels.Cubin = std::move(assembled->Cubin);
    for (const std::string &warning : assembled->Warnings)
      notes.push_back("ptxas: " + warning);
  } else {
    notes.push_back("no ptxas (looked in " + tried +
                    "): PTX alone, which the driver compiles when the "
                    "program is loaded");
  }
  kernels.PTX = std::move(ptx);
  return success();
}

/// A code object, and its assembly for people.
static LogicalResult makeCodeObject(Location loc, std::string assembly,
                                    const Chip &chip, rt::Module &kernels,
                                    std::vector<std::string> &notes) {
  for (const rt::CodeObjectUsage &usage : rt::parseCodeObjectUsage(assembly))
    if (usage.PrivateBytes || usage.VectorSpills)
      notes.push_back(llvm::formatv(
          "kernel '{0}' spills {1} registers, and has {2} bytes of scratch",
          usage.Name, usage.VectorSpills, usage.PrivateBytes));
  std::string tried;
  std::optional<std::string> lld = rt::findLld(&tried);
  if (!lld)
    return emitError(loc, "expected ld.lld, LLVM's linker, for code of ")
           << chip.name << ", but it is not there (looked in " << tried
           << "); Debian has it in lld-22";
  FailureOr<std::string> object = assembleForAMD(loc, assembly, chip);
  if (failed(object))
    return failure();
  auto linked = rt::linkCodeObject(*lld, *object);
  if (!linked)
    return emitError(loc, llvm::toString(linked.takeError()));
  kernels.HSACO = std::move(*linked);
  kernels.Assembly = std::move(assembly);
  return success();
}

FailureOr<rt::Program> mlir::ufp4::lowerForGPU(ModuleOp module,
                                               const ModelOptions &options) {
  std::vector<rt::Signature> signatures;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic() || function.isExternal())
      continue;
    auto signature = rt::Signature::get(module, function.getSymName());
    if (!signature)
      return emitError(function.getLoc(),
                       llvm::toString(signature.takeError()));
    signatures.push_back(std::move(*signature));
  }
  PassManager pm(module.getContext());
  GPUOptions gpu;
  gpu.target = options.target;
  gpu.strict = options.strict;
  gpu.exact = options.exact;
  gpu.e8m0InFloat8 = options.e8m0InFloat8;
  gpu.stochasticConverters = options.stochasticConverters;
  gpu.portable = options.portable;
  buildGPUPipeline(pm, gpu);
  if (failed(pm.run(module)))
    return failure();
  FailureOr<rt::Program> program = translateToProgram(module, options.target);
  if (failed(program))
    return failure();
  if (failed(takeTypes(module, *program, signatures)))
    return failure();
  return program;
}

FailureOr<GPUCode> mlir::ufp4::compileForGPU(ModuleOp module,
                                             const ModelOptions &options) {
  FailureOr<rt::Program> program = lowerForGPU(module, options);
  if (failed(program))
    return failure();
  FailureOr<std::string> assembly = generateAssembly(module);
  if (failed(assembly))
    return failure();
  GPUCode code;
  code.program = std::move(*program);
  if (!assembly->empty()) {
    rt::Module &kernels = code.program.Modules.emplace_back();
    kernels.Name = "kernels";
    const Chip &chip = *lookupChip(options.target);
    if (failed(chip.family == ChipFamily::ROCDL
                   ? makeCodeObject(module.getLoc(), std::move(*assembly), chip,
                                    kernels, code.notes)
                   : makeCubin(module.getLoc(), std::move(*assembly), chip,
                               kernels, code.notes)))
      return failure();
  }
  if (llvm::Error problem = rt::verifyProgram(code.program))
    return emitError(module.getLoc(), llvm::toString(std::move(problem)));
  return code;
}

FailureOr<std::string> mlir::ufp4::compileForCPU(ModuleOp module,
                                                 StringRef isa) {
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isExternal())
      function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                        UnitAttr::get(module.getContext()));
  PassManager pm(module.getContext());
  CPUOptions options;
  options.isa = isa.str();
  buildCPUPipeline(pm, options);
  if (failed(pm.run(module)))
    return failure();
  auto object = rt::compileObject(module, isa);
  if (!object)
    return emitError(module.getLoc(), llvm::toString(object.takeError()));
  return std::move(*object);
}

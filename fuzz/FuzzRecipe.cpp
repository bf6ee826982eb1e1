//===- FuzzRecipe.cpp - modules and recipes from arbitrary text -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The input is a module's text. It is parsed and verified; what verifies goes
// through `ufp4-quantize`, with the first recipe that the module holds, then
// through `ufp4-select-carriers` and `convert-ufp4-to-linalg`. Any of them may
// fail, none may crash, and a pass that succeeds leaves a module that verifies.
//
// Only the dialects of training steps are registered: the parsers of the others
// are not this project's.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"
#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/xxhash.h"

#include "FuzzMutator.h"

#include <cstdlib>

using namespace mlir;

static DialectRegistry &getRegistry() {
  static DialectRegistry registry = [] {
    DialectRegistry made;
    made.insert<arith::ArithDialect, cf::ControlFlowDialect, func::FuncDialect,
                linalg::LinalgDialect, math::MathDialect, scf::SCFDialect,
                tensor::TensorDialect, ::mlir::ufp4::UFP4Dialect>();
    return made;
  }();
  return registry;
}

/// The passes of `ufp4-quantize`, which lib/Pipelines builds: that library
/// brings in all of upstream's conversions and takes longer to compile than the
/// rest together.
static void addPasses(PassManager &pm, StringRef recipe) {
  pm.addPass(::mlir::ufp4::createUFP4ClassifyGemms());
  if (!recipe.empty()) {
    pm.addPass(::mlir::ufp4::createUFP4InsertQuantization(
        {recipe.str(), /*strict=*/false}));
    pm.addPass(::mlir::ufp4::createUFP4OptimizeQuantization());
    pm.addPass(::mlir::ufp4::createUFP4Instrument());
    pm.addPass(::mlir::ufp4::createUFP4Report());
  }
  pm.addPass(::mlir::ufp4::createUFP4SelectCarriers());
  pm.addPass(::mlir::ufp4::createConvertUFP4ToLinalg());
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  // MLIR's lexer relies on the zero that ends the buffer of a file.
  std::string text(reinterpret_cast<const char *>(data), size);
  if (::ufp4::fuzz::crashesUpstream(text))
    return 0;
  MLIRContext context(getRegistry(), MLIRContext::Threading::DISABLED);
  context.allowUnregisteredDialects();
  // Errors are the expected outcome; every one must at least be printable.
  std::string message;
  ScopedDiagnosticHandler diagnostics(&context, [&](Diagnostic &diagnostic) {
    message.clear();
    llvm::raw_string_ostream(message) << diagnostic.getLocation() << diagnostic;
    return success();
  });
  OwningOpRef<ModuleOp> module =
      parseSourceString<ModuleOp>(text, ParserConfig(&context));
  // Of what does not parse, only some joins the corpus: its many ways to fail
  // would crowd out the modules that reach the passes.
  if (!module)
    return llvm::xxh3_64bits(text) % 4 == 0 ? 0 : -1;

  // What parses can be printed, and that can be read again.
  std::string printed;
  llvm::raw_string_ostream(printed) << *module;

  std::string recipe;
  for (auto op : module->getOps<::mlir::ufp4::RecipeOp>()) {
    recipe = op.getSymName().str();
    break;
  }
  PassManager pm(&context);
  addPasses(pm, recipe);
  (void)pm.run(*module);
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size,
                                          size_t maxSize, unsigned seed) {
  return ::ufp4::fuzz::mutateText(data, size, maxSize, seed);
}

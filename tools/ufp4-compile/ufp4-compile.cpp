//===- ufp4-compile.cpp - a model to files of code ------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/GemmReport.h"
#include "ufp4/Analysis/HtmlReport.h"
#include "ufp4/Pipelines/ModelFlags.h"
#include "ufp4/Runtime/Arguments.h"
#include "ufp4/Runtime/AtomicFile.h"
#include "ufp4/Target/Chip.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/AsmState.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace ::ufp4::runtime;
namespace cl = llvm::cl;

static cl::OptionCategory category("ufp4-compile options");

static cl::opt<std::string> inputFile(cl::Positional, cl::Required,
                                      cl::desc("<module.mlir>"),
                                      cl::cat(category));
static cl::opt<std::string> outputFolder(
    "o", cl::Required,
    cl::desc("Folder for the files, which is made where it is missing"),
    cl::value_desc("folder"), cl::cat(category));
static mlir::ufp4::ModelFlags
    model(category, mlir::ufp4::ModelFlags::Target::Required,
          "What to compile for: cpu, or a chip (sm_90a)");
static cl::opt<std::string> isaName(
    "isa",
    cl::desc("For cpu, instructions that kernels may use: generic, avx2 or "
             "avx512bw"),
    cl::init("generic"), cl::value_desc("name"), cl::cat(category));

static cl::opt<std::string> report(
    "report",
    cl::desc("Write what became of each GEMM, beside the folder's report.json: "
             "file.html for a page, another file for JSON, or - for a table on "
             "standard error"),
    cl::value_desc("file"), cl::cat(category));

/// Ends the program, as --version does: nothing else on the line is needed.
static cl::opt<bool> chips(
    "chips",
    cl::desc("Print the table of chips as JSON: matrix instructions, and what "
             "is published of how fast they are"),
    cl::cat(category), cl::callback([](const bool &wanted) {
      if (!wanted)
        return;
      mlir::ufp4::printChips(llvm::outs());
      llvm::outs().flush();
      std::exit(0);
    }));

static int fail(const llvm::Twine &message) {
  llvm::errs() << "ufp4-compile: error: " << message << "\n";
  return 1;
}

static int fail(llvm::Error error) {
  return fail(llvm::toString(std::move(error)));
}

static std::string inFolder(StringRef name) {
  SmallString<128> path(outputFolder);
  llvm::sys::path::append(path, name);
  return path.str().str();
}

/// Writes all files, or none. A folder that was made for them goes with them.
static llvm::Error commit(OutputBatch &batch) {
  bool isThere = llvm::sys::fs::exists(outputFolder);
  if (std::error_code code = llvm::sys::fs::create_directories(outputFolder))
    return llvm::createStringError("cannot make the folder '" + outputFolder +
                                   "': " + code.message());
  llvm::Error error = batch.commit();
  if (error && !isThere)
    llvm::sys::fs::remove(outputFolder);
  return error;
}

static int run() {
  if (!mlir::ufp4::isTarget(model.target))
    return fail("expected a target among: " + mlir::ufp4::listTargets() +
                ", but got '" + model.target + "'");
  if (isaName != "generic" && isaName != "avx2" && isaName != "avx512bw")
    return fail("expected --isa to be generic, avx2 or avx512bw, but got '" +
                isaName + "'");
  std::string problem;
  auto input = mlir::ufp4::InputModule::read(inputFile, problem);
  if (!input)
    return problem.empty() ? 1 : fail(problem);
  ModuleOp module = input->get();
  if (llvm::none_of(module.getOps<func::FuncOp>(), [](func::FuncOp function) {
        return function.isPublic() && !function.isExternal();
      }))
    return fail("expected a module with a public function to compile");

  mlir::ufp4::ModelOptions options = model.getOptions();
  if (failed(mlir::ufp4::quantizeModel(module, options)))
    return 1;
  OutputBatch batch;
  std::string name = model.recipe.empty() ? "none" : model.recipe.getValue();
  batch.add(inFolder("report.json"),
            mlir::ufp4::getReportText(module, name, model.target,
                                      mlir::ufp4::collectGemmRows(module)));
  if (report == "-")
    mlir::ufp4::printReport(llvm::errs(), name, model.target,
                            mlir::ufp4::collectGemmRows(module));
  else if (!report.empty())
    batch.add(report,
              mlir::ufp4::getReportFile(report, module, name, model.target));
  if (mlir::ufp4::isGPUTarget(model.target)) {
    FailureOr<mlir::ufp4::GPUCode> code =
        mlir::ufp4::compileForGPU(module, options);
    if (failed(code))
      return 1;
    for (StringRef note : code->notes)
      llvm::errs() << "ufp4-compile: note: " << note << "\n";
    if (llvm::Error error = addProgram(batch, outputFolder, code->program))
      return fail(std::move(error));
  } else {
    FailureOr<std::string> object =
        mlir::ufp4::compileForCPU(module, isaName.getValue());
    if (failed(object))
      return 1;
    batch.add(inFolder("kernels.o"), std::move(*object));
  }
  std::string lowered;
  llvm::raw_string_ostream(lowered) << module;
  batch.add(inFolder("lowered.mlir"), std::move(lowered));
  if (llvm::Error error = commit(batch))
    return fail(std::move(error));
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  registerAsmPrinterCLOptions();
  if (!parseFlags(
          argc, argv, category,
          "ufp4-compile: compile a module to files of code\n\n"
          "Example: ufp4-compile step.mlir --recipe=ufp4 --target=sm_90a "
          "-o step\n"))
    return 2;
  return run();
}

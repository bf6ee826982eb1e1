//===- ufp4-run.cpp - run a function of a module on this machine ----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/GemmReport.h"
#include "ufp4/Analysis/HtmlReport.h"
#include "ufp4/Analysis/OperandStatistics.h"
#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Pipelines/ModelFlags.h"
#include "ufp4/Pipelines/Pipelines.h"
#include "ufp4/Runtime/Arguments.h"
#include "ufp4/Runtime/AtomicFile.h"
#include "ufp4/Runtime/Execution.h"
#include "ufp4/Runtime/Launcher.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/AsmState.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Process.h"

#include <chrono>

using namespace mlir;
using namespace ::ufp4::runtime;
namespace cl = llvm::cl;

static cl::OptionCategory category("ufp4-run options");

static cl::opt<std::string> inputFile(cl::Positional, cl::Required,
                                      cl::desc("<module.mlir>"),
                                      cl::cat(category));
static mlir::ufp4::ModelFlags
    model(category, mlir::ufp4::ModelFlags::Target::CPU, "Chip to run on");
static RunFlags flags(category);
static cl::opt<std::string>
    report("report",
           cl::desc("Write what became of each GEMM: file.html for a page, "
                    "which has the statistics too under --statistics, another "
                    "file for JSON, or - for a table on standard error"),
           cl::value_desc("file"), cl::cat(category));
static cl::opt<std::string> statistics(
    "statistics",
    cl::desc("Write what each quantization lost: file.json, or - for a table "
             "on standard error"),
    cl::value_desc("file"), cl::cat(category));
static cl::opt<std::string>
    dumpLowered("dump-lowered",
                cl::desc("Write the module of the LLVM dialect to a file"),
                cl::value_desc("file"), cl::cat(category));

/// --threads. LLVM's own option of that name, which says on how many threads
/// its link-time optimizer runs, gives way to it.
static cl::opt<unsigned> &getThreads() {
  static cl::opt<unsigned> *threads = [] {
    if (cl::Option *taken = cl::getRegisteredOptions().lookup("threads"))
      taken->removeArgument();
    return new cl::opt<unsigned>(
        "threads",
        cl::desc("Threads that kernels run on; 0 for one for each core. "
                 "Results do not depend on it"),
        cl::value_desc("n"), cl::init(0), cl::cat(category));
  }();
  return *threads;
}

namespace {

/// Tells a person what the tool is at: at once on a terminal, and how long each
/// stage took under --timing.
class Progress {
public:
  ~Progress() { finish(); }
  void start(StringRef stage) {
    finish();
    name = stage.str();
    begin = std::chrono::steady_clock::now();
    if (isTerminal)
      llvm::errs() << "\r\x1b[K" << name << " ...";
  }
  void finish() {
    if (name.empty())
      return;
    if (isTerminal)
      llvm::errs() << "\r\x1b[K";
    std::chrono::duration<double> passed =
        std::chrono::steady_clock::now() - begin;
    if (flags.Timing)
      llvm::errs() << llvm::formatv("{0,-24} {1:f3} s\n", name, passed.count());
    name.clear();
  }

private:
  bool isTerminal = llvm::sys::Process::StandardErrIsDisplayed();
  std::string name;
  std::chrono::steady_clock::time_point begin;
};

} // namespace

static int fail(const llvm::Twine &message) {
  llvm::errs() << "ufp4-run: error: " << message << "\n";
  return 1;
}

static int fail(llvm::Error error) {
  return fail(llvm::toString(std::move(error)));
}

using StatisticsLabels = SmallVector<mlir::ufp4::StatisticsLabel>;

/// Labels of the rows of the function's table of statistics, which is its last
/// result, or nothing where --statistics is not asked for or has no table.
static std::optional<StatisticsLabels> getLabels(ModuleOp module,
                                                 StringRef function) {
  ArrayAttr labels;
  if (!statistics.empty())
    labels = mlir::ufp4::getStatisticsLabels(
        module.lookupSymbol<func::FuncOp>(function));
  if (!labels)
    return std::nullopt;
  return mlir::ufp4::readStatisticsLabels(labels);
}

/// Takes the table off the results; nothing where --statistics is not asked
/// for.
static std::optional<mlir::ufp4::MeasuredOperands>
takeStatistics(std::vector<Tensor> &results,
               const std::optional<StatisticsLabels> &labels) {
  if (statistics.empty())
    return std::nullopt;
  mlir::ufp4::MeasuredOperands measured;
  if (labels) {
    measured.labels = *labels;
    ArrayRef<double> sums = results.back().getElements<double>();
    measured.table.assign(sums.begin(), sums.end());
    results.pop_back();
  }
  return measured;
}

/// For a file, or for standard error.
static void reportStatistics(const mlir::ufp4::MeasuredOperands &measured,
                             StringRef name, OutputBatch &batch) {
  if (statistics == "-")
    mlir::ufp4::printStatistics(llvm::errs(), name, measured.labels,
                                measured.table);
  else
    batch.add(statistics, mlir::ufp4::getStatisticsText(name, measured.labels,
                                                        measured.table));
}

static bool hasQuantizations(ModuleOp module) {
  return module
      .walk([](Operation *op) {
        return isa<mlir::ufp4::QuantizeOp, mlir::ufp4::QuantizePairOp>(op)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// The seconds of each call.
static std::vector<double> calls;

static void printCalls() {
  if (flags.Timing && flags.Repeat > 1)
    for (double seconds : calls)
      llvm::errs() << llvm::formatv("{0,-24} {1:f6} s\n", "call", seconds);
}

static void dump(ModuleOp module, OutputBatch &batch) {
  if (dumpLowered.empty())
    return;
  std::string text;
  llvm::raw_string_ostream(text) << module;
  batch.add(dumpLowered, std::move(text));
}

/// What a diagnostic has said already.
class Reported : public llvm::ErrorInfo<Reported> {
public:
  static char ID;
  void log(llvm::raw_ostream &os) const override {}
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }
};
char Reported::ID = 0;

static llvm::Expected<std::vector<Tensor>>
runOnCPU(ModuleOp module, const Signature &signature, ArrayRef<Tensor> values,
         Progress &progress, OutputBatch &batch) {
  progress.start("lower");
  PassManager lower(module.getContext());
  mlir::ufp4::CPUOptions options;
  options.isa = getHostIsa();
  options.parallel = getThreads() != 1;
  mlir::ufp4::buildCPUPipeline(lower, options);
  if (failed(lower.run(module)))
    return llvm::make_error<Reported>();
  dump(module, batch);

  progress.start("compile");
  auto compiled = CompiledModule::compile(module, signature);
  if (!compiled)
    return compiled.takeError();

  progress.start("run");
  setThreads(getThreads());
  std::vector<Tensor> results;
  for (unsigned i = 0; i < flags.Repeat; ++i) {
    results.clear(); // One call's results at a time.
    llvm::Expected<std::vector<Tensor>> outcome =
        (*compiled)->run(values, &calls.emplace_back());
    if (!outcome)
      return outcome;
    results = std::move(*outcome);
  }
  return results;
}

/// `values` holds no seed.
static llvm::Expected<std::vector<Tensor>>
runOnGPU(ModuleOp module, const Signature &signature, ArrayRef<Tensor> values,
         const mlir::ufp4::ModelOptions &options, Progress &progress,
         OutputBatch &batch) {
  progress.start("lower");
  FailureOr<mlir::ufp4::GPUCode> code =
      mlir::ufp4::compileForGPU(module, options);
  if (failed(code))
    return llvm::make_error<Reported>();
  dump(module, batch);

  progress.start("load");
  auto device = launch::Device::open(code->program.Target);
  if (!device)
    return device.takeError();
  auto loaded = launch::LoadedProgram::load(*device, std::move(code->program));
  if (!loaded)
    return loaded.takeError();
  auto entry = (*loaded)->getFunction(signature.function);
  if (!entry)
    return entry.takeError();
  auto call = (*loaded)->bindTensors(**entry, values, flags.Seed,
                                     (*device)->getStream());
  if (!call)
    return call.takeError();

  progress.start("run");
  for (unsigned i = 0; i < flags.Repeat; ++i) {
    llvm::Expected<float> milliseconds = call->Call.time();
    if (!milliseconds)
      return milliseconds.takeError();
    calls.push_back(*milliseconds / 1e3);
  }
  return call->readResults();
}

static int run() {
  Progress progress;
  progress.start("parse");
  std::string problem;
  auto input = mlir::ufp4::InputModule::read(inputFile, problem);
  if (!input)
    return problem.empty() ? 1 : fail(problem);
  ModuleOp module = input->get();

  // What can be wrong is looked at before the slow work.
  llvm::Expected<Signature> signature = Signature::get(module, flags.Function);
  if (!signature)
    return fail(signature.takeError());
  bool hasTable = getLabels(module, signature->function).has_value();
  if (hasTable)
    signature->results.pop_back();
  if (llvm::Error error = flags.check(*signature))
    return fail(std::move(error));
  if (!statistics.empty() && model.recipe.empty() && !hasTable &&
      !hasQuantizations(module))
    return fail("--statistics has nothing to measure: expected --recipe, or a "
                "module with quantizations");
  std::string function = signature->function;

  progress.start("quantize");
  mlir::ufp4::ModelOptions options = model.getOptions();
  options.statistics = !statistics.empty();
  if (failed(mlir::ufp4::quantizeModel(module, options)))
    return 1;

  // Quantization may have added a seed and a table of statistics.
  signature = Signature::get(module, function);
  if (!signature)
    return fail(signature.takeError());
  bool onGPU = mlir::ufp4::isGPUTarget(model.target);
  llvm::Expected<std::vector<Tensor>> values =
      flags.readInputs(*signature, /*WithSeeds=*/!onGPU);
  if (!values)
    return fail(values.takeError());
  OutputBatch batch;
  std::string name = model.recipe.empty() ? "none" : model.recipe.getValue();
  // A page waits for what the run measures.
  std::optional<mlir::ufp4::HtmlReport> page;
  if (report == "-")
    mlir::ufp4::printReport(llvm::errs(), name, model.target,
                            mlir::ufp4::collectGemmRows(module));
  else if (mlir::ufp4::isHtmlFile(report))
    page =
        mlir::ufp4::HtmlReport::collect(module, name, model.target, function);
  else if (!report.empty())
    batch.add(report,
              mlir::ufp4::getReportFile(report, module, name, model.target));

  std::optional<StatisticsLabels> labels = getLabels(module, function);

  markEntryPoint(module, function);
  llvm::Expected<std::vector<Tensor>> results =
      onGPU ? runOnGPU(module, *signature, *values, options, progress, batch)
            : runOnCPU(module, *signature, *values, progress, batch);
  if (!results) {
    llvm::Error error = results.takeError();
    if (!error.isA<Reported>())
      return fail(std::move(error));
    llvm::consumeError(std::move(error));
    return 1;
  }
  progress.finish();
  printCalls();
  std::optional<mlir::ufp4::MeasuredOperands> measured =
      takeStatistics(*results, labels);
  if (measured)
    reportStatistics(*measured, name, batch);
  if (page)
    batch.add(report, page->getText(measured ? &*measured : nullptr));
  if (llvm::Error error = flags.writeOutputs(*signature, *results, batch))
    return fail(std::move(error));
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  registerAsmPrinterCLOptions();
  getThreads();
  if (!parseFlags(argc, argv, category,
                  "ufp4-run: run a function of a module on this machine\n\n"
                  "Example: ufp4-run step.mlir --recipe=ufp4 --seed=1 "
                  "--input=@x.npy --output=@y.npy --report=r.json\n"))
    return 2;
  return run();
}

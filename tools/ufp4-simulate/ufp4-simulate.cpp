//===- ufp4-simulate.cpp - run a compiled program without its chip --------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/HtmlReport.h"
#include "ufp4/GPU/Translation.h"
#include "ufp4/Pipelines/ModelFlags.h"
#include "ufp4/Runtime/Arguments.h"
#include "ufp4/Runtime/AtomicFile.h"
#include "ufp4/Simulate/ProgramSimulation.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/IR/AsmState.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MD5.h"
#include "llvm/Support/Path.h"

#include <chrono>
#include <iostream>
#include <map>

using namespace mlir;
using namespace ::ufp4::runtime;
namespace cl = llvm::cl;

static cl::OptionCategory category("ufp4-simulate options");

static cl::opt<std::string>
    input(cl::Positional, cl::Required,
          cl::desc("<folder of ufp4-compile, lowered module, or model>"),
          cl::cat(category));
static mlir::ufp4::ModelFlags model(category,
                                    mlir::ufp4::ModelFlags::Target::Optional,
                                    "Of a model: the chip to compile it for");
static RunFlags flags(category);
static cl::opt<uint64_t> scheduleSeed(
    "schedule-seed",
    cl::desc("The order of warps and copies: 0 is one after the other, each as "
             "far as it comes; others are random"),
    cl::value_desc("n"), cl::init(0), cl::cat(category));
static cl::opt<bool> skipRaces("no-races",
                               cl::desc("Do not look for races, which takes "
                                        "half of the time"),
                               cl::cat(category));
static cl::opt<uint64_t>
    maxInstructions("max-instructions",
                    cl::desc("Instructions of warps that a launch may take"),
                    cl::value_desc("n"), cl::init(uint64_t(1) << 32),
                    cl::cat(category));
static cl::opt<std::string> statistics(
    "statistics",
    cl::desc("Write how often warps executed each instruction: file for JSON, "
             "or - for a table on standard error"),
    cl::value_desc("file"), cl::cat(category));

static cl::opt<std::string>
    report("report",
           cl::desc("Of a model: write what became of each GEMM: file.json or "
                    "file.html"),
           cl::value_desc("file"), cl::cat(category));
static cl::opt<bool> calls(
    "calls",
    cl::desc("Run what standard input asks for, one call a line: JSON with "
             "function, seed, inputs, outputs and schedule-seed, which mean "
             "what the flags do. The answers are lines of JSON, too"),
    cl::cat(category));

static int fail(const llvm::Twine &message) {
  llvm::errs() << "ufp4-simulate: error: " << message << "\n";
  return 1;
}

static int fail(llvm::Error error) {
  return fail(llvm::toString(std::move(error)));
}

/// The chip that the kernels of a module are for; null after a message.
static const mlir::ufp4::Chip *getChip(ModuleOp module) {
  auto kernels = module.getOps<gpu::GPUModuleOp>();
  if (kernels.empty()) {
    fail("expected a module with kernels, as ufp4-compile writes it for a GPU");
    return nullptr;
  }
  StringRef name;
  for (Attribute target : (*kernels.begin()).getTargetsAttr()
                              ? (*kernels.begin()).getTargetsAttr().getValue()
                              : ArrayRef<Attribute>())
    if (auto nvvm = dyn_cast<NVVM::NVVMTargetAttr>(target))
      name = nvvm.getChip();
    else if (auto rocdl = dyn_cast<ROCDL::ROCDLTargetAttr>(target))
      name = rocdl.getChip();
  const mlir::ufp4::Chip *chip = mlir::ufp4::lookupChip(name);
  if (!chip)
    fail("expected kernels with a target among: " +
         mlir::ufp4::listChips(
             [](const mlir::ufp4::Chip &each) { return each.isGPU(); }) +
         (name.empty() ? llvm::Twine(", but they have none")
                       : ", but got '" + name + "'"));
  return chip;
}

/// Compiles a model for the chip that is asked for.
static FailureOr<Program> compileModel(ModuleOp module, OutputBatch &reports) {
  if (!mlir::ufp4::isGPUTarget(model.target)) {
    fail("expected --target to be one of: " +
         mlir::ufp4::listChips(
             [](const mlir::ufp4::Chip &chip) { return chip.isGPU(); }) +
         (model.target.empty() ? llvm::Twine()
                               : ", but got '" + model.target + "'"));
    return failure();
  }
  mlir::ufp4::ModelOptions options = model.getOptions();
  if (failed(mlir::ufp4::quantizeModel(module, options)))
    return failure();
  if (!report.empty())
    reports.add(report,
                mlir::ufp4::getReportFile(report, module, input, model.target));
  return mlir::ufp4::lowerForGPU(module, options);
}

/// How often warps have executed each instruction, as --statistics asks.
static void addStatistics(const mlir::ufp4::ProgramSimulation &simulation,
                          OutputBatch &batch) {
  std::vector<std::pair<std::string, uint64_t>> counts;
  for (auto &entry : simulation.getStatistics())
    counts.push_back({entry.first().str(), entry.second});
  llvm::sort(counts, [](const auto &x, const auto &y) {
    return x.second != y.second ? x.second > y.second : x.first < y.first;
  });
  if (statistics == "-") {
    for (auto &[name, count] : counts)
      llvm::errs() << llvm::formatv("{0,12} {1}\n", count, name);
  } else if (!statistics.empty()) {
    llvm::json::Object object;
    for (auto &[name, count] : counts)
      object[name] = static_cast<int64_t>(count);
    batch.add(
        statistics,
        llvm::formatv("{0:2}\n", llvm::json::Value(std::move(object))).str());
  }
}

/// The function that --function names, or the only one.
static llvm::Expected<const Function *> findFunction(const Program &program,
                                                     StringRef name) {
  std::string names;
  for (const Function &each : program.Functions) {
    names += (names.empty() ? "" : ", ") + each.Name;
    if (each.Name == name || (name.empty() && program.Functions.size() == 1))
      return &each;
  }
  return llvm::createStringError(
      "expected --function to be one of: " + names +
      (name.empty() ? llvm::Twine() : ", but got '" + name + "'"));
}

/// One call, of what the flags say.
static llvm::Error call(mlir::ufp4::ProgramSimulation &simulation,
                        const Program &program, OutputBatch &batch) {
  llvm::Expected<const Function *> function =
      findFunction(program, flags.Function);
  if (!function)
    return function.takeError();
  Signature signature = Signature::get(**function);
  if (llvm::Error error = flags.check(signature))
    return error;
  llvm::Expected<std::vector<Tensor>> inputs = flags.readInputs(signature);
  if (!inputs)
    return inputs.takeError();
  std::vector<Tensor> results;
  for (unsigned i = 0; i < flags.Repeat; ++i) {
    auto start = std::chrono::steady_clock::now();
    llvm::Expected<std::vector<Tensor>> run =
        simulation.run((*function)->Name, *inputs);
    if (!run)
      return run.takeError();
    results = std::move(*run);
    std::chrono::duration<double> passed =
        std::chrono::steady_clock::now() - start;
    if (flags.Timing)
      llvm::errs() << llvm::formatv("{0,-24} {1:f3} s\n", "model",
                                    passed.count());
  }
  addStatistics(simulation, batch);
  return flags.writeOutputs(signature, results, batch);
}

/// Sets the flags to what a line of --calls says.
static llvm::Error readCall(StringRef line) {
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(line);
  if (!value)
    return value.takeError();
  flags.Function = "";
  flags.Seed = 0;
  scheduleSeed = 0;
  flags.Inputs.clear();
  flags.Outputs.clear();
  const llvm::json::Object *object = value->getAsObject();
  if (!object)
    return llvm::createStringError("expected an object");
  for (auto &[key, entry] : *object) {
    auto wrong = [&, key = key.str()](const char *wanted) {
      return llvm::createStringError("expected '" + key + "' to be " + wanted);
    };
    if (key == "function") {
      if (!entry.getAsString())
        return wrong("a string");
      flags.Function = entry.getAsString()->str();
    } else if (key == "seed" || key == "schedule-seed") {
      std::optional<uint64_t> number = entry.getAsUINT64();
      if (!number)
        return wrong("a number of at least 0");
      (key == "seed" ? flags.Seed : scheduleSeed) = *number;
    } else if (key == "inputs" || key == "outputs") {
      const llvm::json::Array *list = entry.getAsArray();
      if (!list || !llvm::all_of(*list, [](const llvm::json::Value &each) {
            return each.getAsString().has_value();
          }))
        return wrong("a list of strings");
      for (const llvm::json::Value &each : *list)
        (key == "inputs" ? flags.Inputs : flags.Outputs)
            .push_back(each.getAsString()->str());
    } else {
      return llvm::createStringError(
          "expected function, seed, inputs, outputs or schedule-seed, but got "
          "'" +
          key.str() + "'");
    }
  }
  return llvm::Error::success();
}

/// Of each function: its kernels, and a digest of all that decides what it does
/// in the model. Functions of equal digests give equal results.
static llvm::json::Value describe(ModuleOp module, const Program &program,
                                  const mlir::ufp4::Chip &chip) {
  gpu::GPUModuleOp kernels = *module.getOps<gpu::GPUModuleOp>().begin();
  std::vector<std::string> texts;
  for (const Kernel &kernel : program.Kernels) {
    std::string &text = texts.emplace_back();
    llvm::raw_string_ostream os(text);
    if (Operation *op = kernels.lookupSymbol(kernel.getSymbol()))
      op->print(os, OpPrintingFlags().useLocalScope());
  }
  // Globals, as far as kernels may share them.
  std::string globals;
  llvm::raw_string_ostream os(globals);
  for (Operation &op : *kernels.getBody())
    if (!isa<LLVM::LLVMFuncOp>(op))
      op.print(os, OpPrintingFlags().useLocalScope());
  llvm::json::Array functions;
  for (const Function &function : program.Functions) {
    llvm::MD5 hash;
    hash.update(globals);
    llvm::json::Array names;
    // The function by itself, with the kernels that it launches.
    Program alone = program;
    alone.Target.clear();
    alone.Modules.assign(1, Module());
    alone.Kernels.clear();
    alone.Functions = {function};
    alone.Functions[0].Name = "f";
    std::map<unsigned, unsigned> numbers;
    bool multiplies = false;
    for (Step &step : alone.Functions[0].Steps) {
      step.Name.clear();
      auto *launch = std::get_if<LaunchStep>(&step.What);
      if (!launch)
        continue;
      auto [it, isNew] = numbers.try_emplace(launch->Kernel, numbers.size());
      if (isNew) {
        const std::string &text = texts[launch->Kernel];
        const Kernel &kernel = program.Kernels[launch->Kernel];
        multiplies |= llvm::any_of(
            llvm::ArrayRef<StringRef>{"mma", "mfma", "wmma"},
            [&](StringRef word) { return StringRef(text).contains(word); });
        hash.update(text);
        hash.update(kernel.SharedBytes <= chip.sharedMemory ? "fits" : "");
        names.push_back(kernel.getSymbol());
        alone.Kernels.push_back(kernel);
        alone.Kernels.back().Module = 0;
      }
      launch->Kernel = it->second;
    }
    hash.update(printManifest(alone));
    hash.update(mlir::ufp4::describeModel(chip, multiplies));
    llvm::MD5::MD5Result digest;
    hash.final(digest);
    functions.push_back(llvm::json::Object{{"name", function.Name},
                                           {"kernels", std::move(names)},
                                           {"digest", digest.digest().str()}});
  }
  return llvm::json::Object{{"functions", std::move(functions)}};
}

/// Answers calls until standard input ends.
static int serve(mlir::ufp4::ProgramSimulation &simulation, ModuleOp module,
                 const Program &program, const mlir::ufp4::Chip &chip) {
  llvm::outs() << describe(module, program, chip) << "\n";
  llvm::outs().flush();
  std::string diagnostics;
  ScopedDiagnosticHandler handler(
      module.getContext(), [&](Diagnostic &diagnostic) {
        llvm::raw_string_ostream os(diagnostics);
        auto print = [&](Diagnostic &each, StringRef kind) {
          os << each.getLocation() << ": " << kind << ": " << each << "\n";
        };
        print(diagnostic, "error");
        for (Diagnostic &note : diagnostic.getNotes())
          print(note, "note");
      });
  for (std::string line; std::getline(std::cin, line);) {
    diagnostics.clear();
    llvm::Error error = readCall(line);
    if (!error) {
      simulation.setScheduleSeed(scheduleSeed);
      OutputBatch batch;
      error = call(simulation, program, batch);
    }
    std::string problem = error ? llvm::toString(std::move(error)) : "";
    llvm::outs() << llvm::json::Value(
                        llvm::json::Object{{"error", diagnostics + problem}})
                 << "\n";
    llvm::outs().flush();
  }
  return 0;
}

static int run() {
  bool isFolder = llvm::sys::fs::is_directory(input);
  SmallString<128> file{StringRef(input)};
  std::optional<Program> program;
  OutputBatch reports;
  if (isFolder) {
    llvm::Expected<Program> read = readProgram(input);
    if (!read)
      return fail(read.takeError());
    program = std::move(*read);
    llvm::sys::path::append(file, "lowered.mlir");
  }
  std::string problem;
  auto module = mlir::ufp4::InputModule::read(file, problem);
  if (!module)
    return problem.empty() ? 1 : fail(problem);
  if (!program && module->get().getOps<gpu::GPUModuleOp>().empty()) {
    FailureOr<Program> compiled = compileModel(module->get(), reports);
    if (failed(compiled))
      return 1;
    program = std::move(*compiled);
  }
  const mlir::ufp4::Chip *chip = getChip(module->get());
  if (!chip)
    return 1;
  if (!program) {
    FailureOr<Program> translated =
        mlir::ufp4::translateToProgram(module->get(), chip->name);
    if (failed(translated))
      return 1;
    program = std::move(*translated);
  }

  mlir::ufp4::Simulator::Options options;
  options.seed = scheduleSeed;
  options.races = !skipRaces;
  options.maxInstructions = maxInstructions;
  mlir::ufp4::ProgramSimulation simulation(module->get(), *program, *chip,
                                           options);
  if (calls) {
    if (llvm::Error error = reports.commit())
      return fail(std::move(error));
    return serve(simulation, module->get(), *program, *chip);
  }
  if (llvm::Error error = call(simulation, *program, reports))
    return fail(std::move(error));
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  registerAsmPrinterCLOptions();
  if (!parseFlags(
          argc, argv, category,
          "ufp4-simulate: run a function of a compiled program in a model of "
          "its chip\n\n"
          "Example: ufp4-simulate step.mlir --recipe=ufp4 --target=sm_90a "
          "--seed=1 --input=@x.npy --output=@y.npy\n"))
    return 2;
  return run();
}

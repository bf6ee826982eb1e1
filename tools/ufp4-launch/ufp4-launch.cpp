//===- ufp4-launch.cpp - run a function of a compiled program -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Arguments.h"
#include "ufp4/Runtime/AtomicFile.h"
#include "ufp4/Runtime/Launcher.h"
#include "ufp4/Runtime/Program.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"

#include <chrono>
#include <map>

using namespace llvm;
using namespace ufp4::runtime;

static cl::OptionCategory Category("ufp4-launch options");
static cl::opt<std::string> Folder(cl::Positional, cl::Required,
                                   cl::desc("<folder>"), cl::cat(Category));
static RunFlags Flags(Category);
static cl::opt<unsigned> DeviceNumber("device",
                                      cl::desc("Device, counted from 0"),
                                      cl::value_desc("n"), cl::init(0),
                                      cl::cat(Category));
static cl::opt<bool> ForcePTX("ptx",
                              cl::desc("Have the driver compile PTX even where "
                                       "there is machine code"),
                              cl::cat(Category));
static cl::opt<bool> UseGraph("graph",
                              cl::desc("Launch each call as one CUDA graph"),
                              cl::cat(Category));
static cl::opt<bool>
    CheckSteps("check-steps",
               cl::desc("Wait after every step, so that an error of a kernel "
                        "names its step"),
               cl::cat(Category));
static cl::opt<bool>
    Profile("profile",
            cl::desc("Print the time of each step, summed over the calls, on "
                     "standard error"),
            cl::cat(Category));
static cl::opt<bool> Describe("describe",
                              cl::desc("Print what the functions take and give "
                                       "and run nothing"),
                              cl::cat(Category));

static int fail(const Twine &Message) {
  errs() << "ufp4-launch: error: " << Message << "\n";
  return 1;
}

static int fail(Error Problem) { return fail(toString(std::move(Problem))); }

namespace {

/// How long each stage took, under --timing.
class Stage {
public:
  explicit Stage(StringRef Name)
      : Name(Name), Start(std::chrono::steady_clock::now()) {}
  Stage(const Stage &) = delete;
  Stage &operator=(const Stage &) = delete;
  ~Stage() {
    std::chrono::duration<double> Passed =
        std::chrono::steady_clock::now() - Start;
    if (Flags.Timing)
      errs() << formatv("{0,-24} {1:f3} s\n", Name, Passed.count());
  }

private:
  StringRef Name;
  std::chrono::steady_clock::time_point Start;
};

} // namespace

static void describe(const Program &P) {
  for (const Function &F : P.Functions) {
    Signature S = Signature::get(F);
    outs() << "function " << F.Name << ", target " << P.Target << ", "
           << F.Steps.size() << " steps\n";
    for (auto [Kind, Slots] :
         {std::pair("argument", &S.arguments), std::pair("result", &S.results)})
      for (auto [I, Slot] : enumerate(*Slots)) {
        outs() << "  " << Kind << "[" << I << "]";
        if (!Slot.name.empty())
          outs() << " " << Slot.name;
        outs() << ": tensor<" << shapeString(Slot.type, Slot.shape) << ">"
               << (Slot.isSeed ? ", the seed" : "") << "\n";
      }
  }
}

static void printProfile(const Program &P, const Function &F,
                         const std::map<size_t, double> &Steps) {
  for (auto [Step, Milliseconds] : Steps) {
    std::string Name = "results";
    if (Step < F.Steps.size()) {
      const ufp4::runtime::Step &S = F.Steps[Step];
      Name = S.Name;
      if (const auto *L = std::get_if<LaunchStep>(&S.What))
        Name = (P.Kernels[L->Kernel].Name + (Name.empty() ? "" : " ") + Name);
      else if (std::holds_alternative<CopyStep>(S.What))
        Name = "copy" + (Name.empty() ? "" : " " + Name);
      else
        Name = "fill" + (Name.empty() ? "" : " " + Name);
    }
    errs() << formatv("step {0,-6} {1,12:f6} ms  {2}\n", Step, Milliseconds,
                      Name);
  }
}

static int run() {
  std::optional<Stage> Current(std::in_place, "read");
  Expected<Program> P = readProgram(Folder);
  if (!P)
    return fail(P.takeError());
  if (Describe) {
    Current.reset();
    describe(*P);
    return 0;
  }

  Current.emplace("load");
  Expected<std::shared_ptr<launch::Device>> D =
      launch::Device::open(P->Target, DeviceNumber);
  if (!D)
    return fail(D.takeError());
  launch::LoadedProgram::Options Options;
  Options.ForcePTX = ForcePTX;
  auto Loaded = launch::LoadedProgram::load(*D, std::move(*P), Options);
  if (!Loaded)
    return fail(Loaded.takeError());
  for (StringRef Note : (*Loaded)->getNotes())
    errs() << "ufp4-launch: note: " << Note << "\n";
  Expected<const Function *> F = (*Loaded)->getFunction(Flags.Function);
  if (!F)
    return fail(F.takeError());
  Signature S = Signature::get(**F);
  if (Error Problem = Flags.check(S))
    return fail(std::move(Problem));

  Current.emplace("inputs");
  Expected<std::vector<Tensor>> Inputs =
      Flags.readInputs(S, /*WithSeeds=*/false);
  if (!Inputs)
    return fail(Inputs.takeError());
  Expected<launch::HostCall> Call =
      (*Loaded)->bindTensors(**F, *Inputs, Flags.Seed, (*D)->getStream());
  if (!Call)
    return fail(Call.takeError());

  Current.emplace("run");
  if (UseGraph)
    if (Error Problem = Call->Call.captureGraph())
      return fail(std::move(Problem));
  std::vector<float> Calls;
  std::map<size_t, double> Steps;
  for (unsigned I = 0; I < Flags.Repeat; ++I) {
    if (CheckSteps) {
      if (Error Problem = Call->Call.runStepByStep())
        return fail(std::move(Problem));
      continue;
    }
    std::vector<launch::Invocation::StepTime> Times;
    Expected<float> Passed = Call->Call.time(Profile ? &Times : nullptr);
    if (!Passed)
      return fail(Passed.takeError());
    Calls.push_back(*Passed);
    for (auto [Step, Milliseconds] : Times)
      Steps[Step] += Milliseconds;
  }

  Current.emplace("outputs");
  Expected<std::vector<Tensor>> Results = Call->readResults();
  if (!Results)
    return fail(Results.takeError());
  OutputBatch Batch;
  if (Error Problem = Flags.writeOutputs(S, *Results, Batch))
    return fail(std::move(Problem));
  Current.reset();
  if (Flags.Timing)
    for (float Milliseconds : Calls)
      errs() << formatv("{0,-24} {1:f6} s\n", "call", Milliseconds / 1e3);
  printProfile((*Loaded)->getProgram(), **F, Steps);
  return 0;
}

int main(int argc, char **argv) {
  InitLLVM Init(argc, argv);
  if (!parseFlags(
          argc, argv, Category,
          "ufp4-launch: run a function of a compiled program on a GPU\n\n"
          "Example: ufp4-launch step.ufp4 --seed=1 --input=@x.npy "
          "--output=@y.npy\n"))
    return 2;
  return run();
}

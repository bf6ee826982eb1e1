//===- Arguments.cpp - Arguments and results on a command line ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Arguments.h"

#include "ErrorText.h"
#include "ufp4/Runtime/Npy.h"
#include "ufp4/Runtime/Program.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace ufp4::runtime {

Signature Signature::get(const Function &F) {
  Signature S;
  S.function = F.Name;
  auto Convert = [](StringRef Name, ElementType Type,
                    ArrayRef<Expression> Shape, bool Seed) {
    Slot Converted;
    Converted.type = Type;
    Converted.name = Name.str();
    Converted.isSeed = Seed;
    for (const Expression &Extent : Shape)
      Converted.shape.push_back(Extent.getConstant().value_or(-1));
    return Converted;
  };
  for (const Argument &A : F.Arguments)
    S.arguments.push_back(Convert(A.Name, A.Type, A.Shape, A.Seed));
  for (const Result &R : F.Results)
    S.results.push_back(Convert(R.Name, R.Type, R.Shape, false));
  return S;
}

bool parseFlags(int argc, char **argv, cl::OptionCategory &Category,
                StringRef Overview) {
  cl::HideUnrelatedOptions(Category);
  std::string Errors;
  raw_string_ostream Stream(Errors);
  if (cl::ParseCommandLineOptions(argc, argv, Overview, &Stream))
    return true;
  errs() << Errors;
  return false;
}

RunFlags::RunFlags(cl::OptionCategory &Category)
    : Function("function",
               cl::desc("Function to run; may be left out where there is one"),
               cl::value_desc("name"), cl::cat(Category)),
      Inputs("input",
             cl::desc("An argument, in order, the seed excepted: @file.npy, "
                      "2x3xf32=1 2 3 4 5 6, or 4xf32=0"),
             cl::value_desc("value"), cl::cat(Category)),
      Outputs("output",
              cl::desc("Where a result goes, in order: @file.npy, or - to "
                       "print it. Without any, all results are printed"),
              cl::value_desc("@file"), cl::cat(Category)),
      Seed("seed", cl::desc("Seed of the random bits"), cl::init(0),
           cl::cat(Category)),
      Timing("timing",
             cl::desc("Print how long each stage took, on standard error"),
             cl::cat(Category)),
      Repeat("repeat",
             cl::desc("Run the function this many times; under --timing each "
                      "call's time is printed"),
             cl::init(1), cl::value_desc("times"), cl::cat(Category)) {}

Error RunFlags::check(const Signature &S) const {
  if (!Outputs.empty() && Outputs.size() != S.results.size())
    return makeError("expected " + Twine(S.results.size()) +
                     " --output for function '" + S.function + "', but got " +
                     Twine(Outputs.size()));
  for (StringRef Output : Outputs)
    if (Output != "-" && (!Output.starts_with("@") || Output.size() == 1))
      return makeError("expected --output to be @file.npy or -, but got '" +
                       Output + "'");
  if (Repeat == 0)
    return makeError("expected --repeat to be at least 1, but got 0");
  return Error::success();
}

Expected<std::vector<Tensor>> RunFlags::readInputs(const Signature &S,
                                                   bool WithSeeds) const {
  size_t Wanted = count_if(
      S.arguments, [](const Signature::Slot &Slot) { return !Slot.isSeed; });
  if (Inputs.size() != Wanted)
    return makeError("expected " + Twine(Wanted) + " --input for function '" +
                     S.function + "', but got " + Twine(Inputs.size()));
  std::vector<Tensor> Values;
  size_t Next = 0;
  for (auto [I, Slot] : enumerate(S.arguments)) {
    if (Slot.isSeed) {
      if (!WithSeeds)
        continue;
      Expected<Tensor> Value = Tensor::zeros(Slot.type, Slot.shape);
      if (!Value)
        return Value.takeError();
      Value->getElements<uint64_t>()[0] = Seed;
      Values.push_back(std::move(*Value));
      continue;
    }
    Expected<Tensor> Value = parseValue(Inputs[Next++]);
    if (!Value)
      return Value.takeError();
    std::string What = "argument " + std::to_string(I);
    if (!Slot.name.empty())
      What += " ('" + Slot.name + "')";
    Value = convertForArgument(std::move(*Value), Slot.type, Slot.shape, What);
    if (!Value)
      return Value.takeError();
    Values.push_back(std::move(*Value));
  }
  return Values;
}

Error RunFlags::writeOutputs(const Signature &S, ArrayRef<Tensor> Results,
                             OutputBatch &Batch) const {
  for (auto [I, Output] : enumerate(Outputs))
    if (StringRef File = Output; File.consume_front("@"))
      Batch.add(File, serializeNpy(Results[I]));
  if (Error Problem = Batch.commit())
    return Problem;
  for (auto [I, Result] : enumerate(Results)) {
    if (!Outputs.empty() && StringRef(Outputs[I]) != "-")
      continue;
    outs() << "result[" << I << "]";
    if (!S.results[I].name.empty())
      outs() << " " << S.results[I].name;
    outs() << "\n";
    printValue(outs(), Result);
    outs() << "\n";
  }
  return Error::success();
}

} // namespace ufp4::runtime

//===- CAPI.cpp - Run compiled programs from C ----------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4-c/ufp4.h"

#include "ufp4/Runtime/Launcher.h"
#include "ufp4/Runtime/Program.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Error.h"

#include <cstring>
#include <limits>

using namespace llvm;
using namespace ufp4::runtime;

/// What a function takes and gives, as C reads it.
struct FunctionInfo {
  struct Slot {
    const char *Name = "";
    std::string Type;
    size_t ElementSize = 0;
    std::vector<int64_t> Shape;
  };
  std::vector<Slot> Arguments, Results;
  bool Seeded = false;
};

struct ufp4_program {
  std::shared_ptr<launch::LoadedProgram> Loaded;
  std::vector<FunctionInfo> Functions; // as in the program
};

struct ufp4_call {
  launch::Invocation Call;
};

static thread_local std::string LastError;

static int fail(Error Problem) {
  LastError = toString(std::move(Problem));
  return 1;
}

static Error makeError(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

/// The pointers that a function was given, where they may not be null.
static Error checkGiven(
    std::initializer_list<std::pair<const void *, const char *>> Pointers) {
  for (auto [Pointer, Name] : Pointers)
    if (!Pointer)
      return makeError(Twine("expected '") + Name + "' but got null");
  return Error::success();
}

static FunctionInfo describe(const Function &F) {
  FunctionInfo Info;
  auto MakeSlot = [](const std::string &Name, ElementType Type,
                     ArrayRef<Expression> Shape) {
    FunctionInfo::Slot Slot;
    Slot.Name = Name.c_str();
    Slot.Type = elementName(Type).str();
    Slot.ElementSize = elementSize(Type);
    for (const Expression &Extent : Shape)
      Slot.Shape.push_back(Extent.getConstant().value_or(-1));
    return Slot;
  };
  for (const Argument &A : F.Arguments) {
    if (A.Seed)
      Info.Seeded = true;
    else
      Info.Arguments.push_back(MakeSlot(A.Name, A.Type, A.Shape));
  }
  for (const Result &R : F.Results)
    Info.Results.push_back(MakeSlot(R.Name, R.Type, R.Shape));
  return Info;
}

/// The function of that name, and what is known of it.
static Expected<std::pair<const Function *, const FunctionInfo *>>
findFunction(const ufp4_program *P, const char *Name) {
  if (Error Problem = checkGiven({{P, "program"}}))
    return std::move(Problem);
  Expected<const Function *> F = P->Loaded->getFunction(Name ? Name : "");
  if (!F)
    return F.takeError();
  size_t Index = *F - P->Loaded->getProgram().Functions.data();
  return std::pair(*F, &P->Functions[Index]);
}

static ArrayRef<int64_t> getShape(const ufp4_tensor &T) {
  return {T.shape, T.rank};
}

/// Looks at tensors before anything of them is read.
static Error checkTensors(const ufp4_tensor *Tensors, size_t Count,
                          size_t Wanted, const char *What) {
  if (Count != Wanted)
    return makeError("expected " + Twine(Wanted) + " " + What + "s but got " +
                     Twine(Count));
  if (Count != 0 && !Tensors)
    return makeError(Twine("expected ") + What + "s but got null");
  for (size_t I = 0; I < Count; ++I) {
    constexpr size_t MaxRank = 64;
    if (Tensors[I].rank > MaxRank)
      return makeError(What + Twine(" ") + Twine(I) + ": expected at most " +
                       Twine(MaxRank) + " dimensions but got " +
                       Twine(Tensors[I].rank));
    if (Tensors[I].rank != 0 && !Tensors[I].shape)
      return makeError(What + Twine(" ") + Twine(I) +
                       ": expected a shape but got null");
    if (any_of(getShape(Tensors[I]), [](int64_t E) { return E < 0; }))
      return makeError(What + Twine(" ") + Twine(I) +
                       ": expected extents of 0 or more");
  }
  return Error::success();
}

/// What the function does for these arguments, whose data is not looked at.
static Expected<std::shared_ptr<const Schedule>>
getSchedule(ufp4_program *P, const Function &F, const ufp4_tensor *Arguments) {
  std::vector<std::vector<int64_t>> Seeds;
  std::vector<ArrayRef<int64_t>> Shapes;
  Seeds.reserve(F.Arguments.size());
  size_t Next = 0;
  for (const Argument &A : F.Arguments)
    Shapes.push_back(
        A.Seed ? ArrayRef<int64_t>(Seeds.emplace_back(A.Shape.size(), 1))
               : getShape(Arguments[Next++]));
  return P->Loaded->getSchedule(F, Shapes);
}

static Expected<launch::Invocation>
bind(ufp4_program *P, const char *Name, const ufp4_tensor *Arguments,
     size_t NumArguments, const ufp4_tensor *Results, size_t NumResults,
     launch::Seed Seed, void *Stream) {
  auto Found = findFunction(P, Name);
  if (!Found)
    return Found.takeError();
  auto [F, Info] = *Found;
  if (Error Problem = checkTensors(Arguments, NumArguments,
                                   Info->Arguments.size(), "argument"))
    return std::move(Problem);
  if (Error Problem =
          checkTensors(Results, NumResults, Info->Results.size(), "result"))
    return std::move(Problem);
  auto Convert = [](const ufp4_tensor *Tensors, size_t Count) {
    std::vector<launch::DeviceTensor> Converted;
    for (size_t I = 0; I < Count; ++I)
      Converted.push_back({reinterpret_cast<uintptr_t>(Tensors[I].data),
                           getShape(Tensors[I]).vec()});
    return Converted;
  };
  return P->Loaded->bind(*F, Convert(Arguments, NumArguments),
                         Convert(Results, NumResults), Seed,
                         static_cast<::ufp4::runtime::Stream>(Stream));
}

const char *ufp4_version(void) { return UFP4_VERSION; }

int ufp4_api_version(void) { return UFP4_API_MAJOR * 1000 + UFP4_API_MINOR; }

const char *ufp4_last_error(void) { return LastError.c_str(); }

ufp4_program *ufp4_program_load(const char *folder, int device) {
  if (Error Problem = checkGiven({{folder, "folder"}})) {
    fail(std::move(Problem));
    return nullptr;
  }
  if (device < 0) {
    fail(makeError("expected a device from 0 on but got " + Twine(device)));
    return nullptr;
  }
  Expected<Program> P = readProgram(folder);
  if (!P) {
    fail(P.takeError());
    return nullptr;
  }
  Expected<std::shared_ptr<launch::Device>> D =
      launch::Device::open(P->Target, device);
  if (!D) {
    fail(D.takeError());
    return nullptr;
  }
  auto Loaded = launch::LoadedProgram::load(*D, std::move(*P));
  if (!Loaded) {
    fail(Loaded.takeError());
    return nullptr;
  }
  auto Result = std::make_unique<ufp4_program>();
  Result->Loaded = std::move(*Loaded);
  for (const Function &F : Result->Loaded->getProgram().Functions)
    Result->Functions.push_back(describe(F));
  return Result.release();
}

void ufp4_program_free(ufp4_program *program) { delete program; }

const char *ufp4_program_target(const ufp4_program *program) {
  return program ? program->Loaded->getProgram().Target.c_str() : nullptr;
}

const char *ufp4_program_note(const ufp4_program *program, size_t index) {
  if (!program || index >= program->Loaded->getNotes().size())
    return nullptr;
  return program->Loaded->getNotes()[index].c_str();
}

size_t ufp4_function_count(const ufp4_program *program) {
  return program ? program->Functions.size() : 0;
}

const char *ufp4_function_name(const ufp4_program *program, size_t index) {
  if (index >= ufp4_function_count(program))
    return nullptr;
  return program->Loaded->getProgram().Functions[index].Name.c_str();
}

int ufp4_function_describe(const ufp4_program *program, const char *function,
                           size_t *arguments, size_t *results, int *seeded) {
  auto Found = findFunction(program, function);
  if (!Found)
    return fail(Found.takeError());
  if (arguments)
    *arguments = Found->second->Arguments.size();
  if (results)
    *results = Found->second->Results.size();
  if (seeded)
    *seeded = Found->second->Seeded;
  return 0;
}

static int getInfo(const std::vector<FunctionInfo::Slot> &Slots,
                   const char *What, size_t Index, ufp4_tensor_info *Info) {
  if (Error Problem = checkGiven({{Info, "info"}}))
    return fail(std::move(Problem));
  if (Index >= Slots.size())
    return fail(makeError("expected one of " + Twine(Slots.size()) + " " +
                          What + "s, counted from 0, but got " + Twine(Index)));
  const FunctionInfo::Slot &Slot = Slots[Index];
  *Info = {Slot.Name, Slot.Type.c_str(), Slot.ElementSize, Slot.Shape.size(),
           Slot.Shape.data()};
  return 0;
}

int ufp4_function_argument(const ufp4_program *program, const char *function,
                           size_t index, ufp4_tensor_info *info) {
  auto Found = findFunction(program, function);
  if (!Found)
    return fail(Found.takeError());
  return getInfo(Found->second->Arguments, "argument", index, info);
}

int ufp4_function_result(const ufp4_program *program, const char *function,
                         size_t index, ufp4_tensor_info *info) {
  auto Found = findFunction(program, function);
  if (!Found)
    return fail(Found.takeError());
  return getInfo(Found->second->Results, "result", index, info);
}

int ufp4_result_shape(ufp4_program *program, const char *function,
                      const ufp4_tensor *arguments, size_t argument_count,
                      size_t index, int64_t *shape, size_t rank) {
  auto Found = findFunction(program, function);
  if (!Found)
    return fail(Found.takeError());
  auto [F, Info] = *Found;
  if (Error Problem = checkTensors(arguments, argument_count,
                                   Info->Arguments.size(), "argument"))
    return fail(std::move(Problem));
  if (index >= F->Results.size())
    return fail(makeError("expected one of " + Twine(F->Results.size()) +
                          " results, counted from 0, but got " + Twine(index)));
  if (rank != F->Results[index].Shape.size())
    return fail(makeError("expected room for " +
                          Twine(F->Results[index].Shape.size()) +
                          " extents but got room for " + Twine(rank)));
  if (rank != 0)
    if (Error Problem = checkGiven({{shape, "shape"}}))
      return fail(std::move(Problem));
  auto Schedule = getSchedule(program, *F, arguments);
  if (!Schedule)
    return fail(Schedule.takeError());
  copy((*Schedule)->ResultShapes[index], shape);
  return 0;
}

int ufp4_run_host(ufp4_program *program, const char *function,
                  const ufp4_tensor *arguments, size_t argument_count,
                  const ufp4_tensor *results, size_t result_count,
                  uint64_t seed) {
  auto Found = findFunction(program, function);
  if (!Found)
    return fail(Found.takeError());
  auto [F, Info] = *Found;
  if (Error Problem = checkTensors(arguments, argument_count,
                                   Info->Arguments.size(), "argument"))
    return fail(std::move(Problem));
  if (Error Problem =
          checkTensors(results, result_count, Info->Results.size(), "result"))
    return fail(std::move(Problem));

  // All that can be wrong, before anything runs.
  auto Schedule = getSchedule(program, *F, arguments);
  if (!Schedule)
    return fail(Schedule.takeError());
  for (auto [I, R] : enumerate(F->Results)) {
    ArrayRef<int64_t> Shape = (*Schedule)->ResultShapes[I];
    if (getShape(results[I]) != Shape)
      return fail(makeError("result " + Twine(I) + ": expected tensor<" +
                            shapeString(R.Type, Shape) + "> but got tensor<" +
                            shapeString(R.Type, getShape(results[I])) + ">"));
    if ((*Schedule)->ResultBytes[I] != 0 && !results[I].data)
      return fail(
          makeError("result " + Twine(I) + ": expected room but got null"));
  }

  std::vector<Tensor> Values;
  size_t Next = 0;
  for (const Argument &A : F->Arguments) {
    if (A.Seed)
      continue;
    const ufp4_tensor &Given = arguments[Next];
    Expected<Tensor> Value = Tensor::zeros(A.Type, getShape(Given));
    if (!Value)
      return fail(Value.takeError());
    if (!Value->getBytes().empty() && !Given.data)
      return fail(makeError("argument " + Twine(Next) +
                            ": expected data but got null"));
    if (!Value->getBytes().empty())
      std::memcpy(Value->getBytes().data(), Given.data,
                  Value->getBytes().size());
    Values.push_back(std::move(*Value));
    ++Next;
  }
  Expected<std::vector<Tensor>> Outcome =
      program->Loaded->run(*F, Values, seed);
  if (!Outcome)
    return fail(Outcome.takeError());
  for (auto [I, Value] : enumerate(*Outcome))
    if (!Value.getBytes().empty())
      std::memcpy(results[I].data, Value.getBytes().data(),
                  Value.getBytes().size());
  return 0;
}

int ufp4_run_device(ufp4_program *program, const char *function,
                    const ufp4_tensor *arguments, size_t argument_count,
                    const ufp4_tensor *results, size_t result_count,
                    uint64_t seed, void *stream) {
  Expected<launch::Invocation> Call =
      bind(program, function, arguments, argument_count, results, result_count,
           {seed}, stream);
  if (!Call)
    return fail(Call.takeError());
  if (Error Problem = Call->enqueue())
    return fail(std::move(Problem));
  return 0;
}

ufp4_call *ufp4_call_create(ufp4_program *program, const char *function,
                            const ufp4_tensor *arguments, size_t argument_count,
                            const ufp4_tensor *results, size_t result_count,
                            uint64_t seed, const void *device_seed,
                            void *stream) {
  Expected<launch::Invocation> Call =
      bind(program, function, arguments, argument_count, results, result_count,
           {seed, reinterpret_cast<uintptr_t>(device_seed)}, stream);
  if (!Call) {
    fail(Call.takeError());
    return nullptr;
  }
  return new ufp4_call{std::move(*Call)};
}

int ufp4_call_set_seed(ufp4_call *call, uint64_t seed) {
  if (Error Problem = checkGiven({{call, "call"}}))
    return fail(std::move(Problem));
  if (Error Problem = call->Call.setSeed(seed))
    return fail(std::move(Problem));
  return 0;
}

int ufp4_call_capture(ufp4_call *call) {
  if (Error Problem = checkGiven({{call, "call"}}))
    return fail(std::move(Problem));
  if (Error Problem = call->Call.captureGraph())
    return fail(std::move(Problem));
  return 0;
}

int ufp4_call_launch(ufp4_call *call) {
  if (Error Problem = checkGiven({{call, "call"}}))
    return fail(std::move(Problem));
  if (Error Problem = call->Call.enqueue())
    return fail(std::move(Problem));
  return 0;
}

int ufp4_call_wait(ufp4_call *call) {
  if (Error Problem = checkGiven({{call, "call"}}))
    return fail(std::move(Problem));
  if (Error Problem = call->Call.wait())
    return fail(std::move(Problem));
  return 0;
}

uint64_t ufp4_call_memory(const ufp4_call *call) {
  return call ? call->Call.getArenaBytes() : 0;
}

void ufp4_call_free(ufp4_call *call) { delete call; }

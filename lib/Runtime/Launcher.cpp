//===- Launcher.cpp - Run programs on GPUs --------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Launcher.h"

#include "ErrorText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

#include <map>
#include <mutex>

using namespace llvm;

namespace ufp4::runtime::launch {

//===----------------------------------------------------------------------===//
// Device
//===----------------------------------------------------------------------===//

namespace {

/// Makes a device the thread's for a while.
class DeviceScope {
public:
  explicit DeviceScope(const Device &D) : D(D.getDriver()) {
    if (Error Failed = this->D.enter(Before))
      Problem.emplace(std::move(Failed));
  }
  DeviceScope(const DeviceScope &) = delete;
  DeviceScope &operator=(const DeviceScope &) = delete;
  ~DeviceScope() {
    if (Problem)
      consumeError(std::move(*Problem));
    else
      D.leave(Before);
  }
  Error check() {
    return Problem ? Error(std::move(*Problem)) : Error::success();
  }

private:
  Driver &D;
  void *Before = nullptr;
  std::optional<Error> Problem;
};

} // namespace

/// Begins a function that needs the device.
#define UFP4_ENTER(D)                                                          \
  DeviceScope Scope(D);                                                        \
  if (Error Problem = Scope.check())                                           \
  return Problem

/// Calls a function of the driver; an error gets what it was for.
#define UFP4_CALL(Call, What)                                                  \
  do {                                                                         \
    if (Error Failed = Call)                                                   \
      return describe(std::move(Failed), What);                                \
  } while (false)

static Error describe(Error Problem, const Twine &What) {
  return makeError(toString(std::move(Problem)) + ": " + What);
}

Expected<std::shared_ptr<Device>> Device::open(StringRef Target,
                                               unsigned Ordinal) {
  Expected<std::string> Path = getDriverPath(Target);
  if (!Path)
    return Path.takeError();
  // Programs of one device share its pool, so that they share memory, too.
  static std::mutex Mutex;
  static std::map<std::pair<std::string, unsigned>, std::weak_ptr<Device>> Open;
  std::lock_guard Lock(Mutex);
  std::weak_ptr<Device> &Known = Open[{*Path, Ordinal}];
  if (std::shared_ptr<Device> Result = Known.lock())
    return Result;
  Expected<std::unique_ptr<Driver>> D = openDriver(Target, Ordinal);
  if (!D)
    return D.takeError();
  auto Result = std::make_shared<Device>(std::move(*D));
  Known = Result;
  return Result;
}

Error Device::synchronize(Stream S, const Twine &What) {
  UFP4_ENTER(*this);
  UFP4_CALL(TheDriver->synchronize(S), What);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Expected<Memory> Memory::allocate(std::shared_ptr<Device> D, uint64_t Bytes,
                                  Stream S, const Twine &What) {
  Memory Result;
  UFP4_ENTER(*D);
  // An address is wanted even where there is nothing to hold.
  Expected<DevicePointer> Pointer =
      D->getDriver().allocate(std::max<uint64_t>(Bytes, 1), S);
  if (!Pointer)
    return describe(Pointer.takeError(), Twine(Bytes) + " bytes for " + What +
                                             " on '" + D->getName() + "'");
  Result.Pointer = *Pointer;
  Result.D = std::move(D);
  Result.Bytes = Bytes;
  Result.S = S;
  return Result;
}

Memory &Memory::operator=(Memory &&Other) noexcept {
  if (this == &Other)
    return *this;
  reset();
  D = std::move(Other.D);
  Pointer = std::exchange(Other.Pointer, 0);
  Bytes = std::exchange(Other.Bytes, 0);
  S = std::exchange(Other.S, nullptr);
  return *this;
}

void Memory::reset() {
  if (!Pointer)
    return;
  {
    DeviceScope Scope(*D);
    D->getDriver().free(Pointer, S);
  }
  Pointer = 0;
  Bytes = 0;
  D.reset();
}

Error Memory::write(ArrayRef<char> From) {
  assert(From.size() == Bytes && "expected all of it");
  if (Bytes == 0)
    return Error::success();
  UFP4_ENTER(*D);
  UFP4_CALL(D->getDriver().copyToDevice(Pointer, From.data(), Bytes, S),
            Twine(Bytes) + " bytes");
  return D->synchronize(S, "copying to the device");
}

Error Memory::read(MutableArrayRef<char> To) {
  assert(To.size() == Bytes && "expected all of it");
  if (Bytes == 0)
    return Error::success();
  UFP4_ENTER(*D);
  UFP4_CALL(D->getDriver().copyToHost(To.data(), Pointer, Bytes, S),
            Twine(Bytes) + " bytes");
  return D->synchronize(S, "copying from the device");
}

//===----------------------------------------------------------------------===//
// LoadedProgram
//===----------------------------------------------------------------------===//

struct LoadedProgram::Impl {
  std::shared_ptr<Device> D;
  Program P;
  std::vector<ModuleHandle> Modules;
  std::vector<KernelHandle> Kernels;
  Memory Constants;
  std::vector<std::string> Notes;

  std::mutex Mutex; // of what follows
  std::map<std::pair<const Function *, std::vector<int64_t>>,
           std::shared_ptr<const Schedule>>
      Schedules;
};

LoadedProgram::LoadedProgram() : TheImpl(std::make_unique<Impl>()) {}

LoadedProgram::~LoadedProgram() {
  Impl &I = *TheImpl;
  if (!I.D)
    return;
  I.Constants.reset();
  DeviceScope Scope(*I.D);
  for (ModuleHandle M : I.Modules)
    I.D->getDriver().unloadModule(M);
}

const Program &LoadedProgram::getProgram() const { return TheImpl->P; }
const std::shared_ptr<Device> &LoadedProgram::getDevice() const {
  return TheImpl->D;
}
ArrayRef<std::string> LoadedProgram::getNotes() const { return TheImpl->Notes; }

Expected<std::shared_ptr<LoadedProgram>>
LoadedProgram::load(std::shared_ptr<Device> D, Program P, Options O) {
  if (Error Problem = verifyProgram(P))
    return Problem;
  std::shared_ptr<LoadedProgram> Result(new LoadedProgram());
  Impl &I = *Result->TheImpl;
  I.D = std::move(D);
  I.P = std::move(P);
  UFP4_ENTER(*I.D);
  Driver &Calls = I.D->getDriver();
  for (const runtime::Module &M : I.P.Modules) {
    Expected<ModuleHandle> Handle =
        Calls.loadModule(I.P, M, O.ForcePTX, I.Notes);
    if (!Handle)
      return Handle.takeError();
    I.Modules.push_back(*Handle);
  }
  for (const Kernel &K : I.P.Kernels) {
    std::string About = "kernel " + quote(K.Name) + " in module " +
                        quote(I.P.Modules[K.Module].Name);
    Expected<KernelHandle> Handle =
        Calls.findKernel(I.Modules[K.Module], K, About);
    if (!Handle)
      return Handle.takeError();
    I.Kernels.push_back(*Handle);
  }
  if (!I.P.ConstantData.empty()) {
    Expected<Memory> Constants =
        Memory::allocate(I.D, I.P.ConstantData.size(), I.D->getStream(),
                         "the constants of the program");
    if (!Constants)
      return Constants.takeError();
    I.Constants = std::move(*Constants);
    if (Error Problem = I.Constants.write(
            ArrayRef(I.P.ConstantData.data(), I.P.ConstantData.size())))
      return Problem;
  }
  return Result;
}

Expected<const Function *> LoadedProgram::getFunction(StringRef Name) const {
  const std::vector<Function> &Functions = TheImpl->P.Functions;
  if (Name.empty() && Functions.size() == 1)
    return &Functions.front();
  std::string Known;
  for (const Function &F : Functions) {
    if (F.Name == Name)
      return &F;
    Known += (Known.empty() ? "" : ", ") + quote(F.Name);
  }
  return makeError((Name.empty() ? "expected the name of one function"
                                 : "unknown function " + quote(Name)) +
                   ": the program has " + (Known.empty() ? "none" : Known));
}

Expected<std::shared_ptr<const Schedule>>
LoadedProgram::getSchedule(const Function &F,
                           ArrayRef<ArrayRef<int64_t>> Shapes) {
  Expected<std::vector<int64_t>> Symbols = bindSymbols(F, Shapes);
  if (!Symbols)
    return Symbols.takeError();
  std::pair Key(&F, std::move(*Symbols));
  std::lock_guard Lock(TheImpl->Mutex);
  auto &Known = TheImpl->Schedules;
  if (auto It = Known.find(Key); It != Known.end())
    return It->second;
  Expected<Schedule> Made = makeSchedule(TheImpl->P, F, Key.second);
  if (!Made)
    return Made.takeError();
  // Programs are called with few extents; should they be many, begin again.
  constexpr size_t MaxSchedules = 256;
  if (Known.size() >= MaxSchedules)
    Known.clear();
  auto Result = std::make_shared<const Schedule>(std::move(*Made));
  Known.emplace(std::move(Key), Result);
  return Result;
}

//===----------------------------------------------------------------------===//
// Invocation
//===----------------------------------------------------------------------===//

namespace {

/// What one launch hands to the driver. It points into itself.
struct PreparedLaunch {
  LaunchRequest Request;
  std::vector<uint64_t> Numbers;
  std::vector<TensorMapObject> Maps;
  std::vector<void *> Parameters;
};

/// Events, each at a time.
class Timer {
public:
  explicit Timer(Driver &D) : D(D) {}
  Timer(const Timer &) = delete;
  Timer &operator=(const Timer &) = delete;
  ~Timer() {
    for (EventHandle E : Events)
      D.destroyEvent(E);
  }
  Error record(Stream S) {
    Expected<EventHandle> E = D.recordEvent(S);
    if (!E)
      return E.takeError();
    Events.push_back(*E);
    return Error::success();
  }
  Error wait(const Twine &What) {
    UFP4_CALL(D.waitForEvent(Events.back()), What);
    return Error::success();
  }
  Expected<float> between(size_t From, size_t To) {
    return D.getMilliseconds(Events[From], Events[To]);
  }
  size_t size() const { return Events.size(); }

private:
  Driver &D;
  std::vector<EventHandle> Events;
};

} // namespace

struct Invocation::Impl {
  std::shared_ptr<LoadedProgram> P;
  const Function *F = nullptr;
  std::shared_ptr<const Schedule> S;
  Stream On = nullptr;
  Memory Arena, Seed;
  DevicePointer Constants = 0;
  std::vector<DevicePointer> Arguments, Results;
  std::vector<KernelHandle> Kernels;
  std::vector<std::unique_ptr<PreparedLaunch>> Launches; // null: no launch
  bool GivenSeed = false;                                // by its address
  GraphExecHandle Graph = nullptr;

  ~Impl() {
    if (!Graph)
      return;
    DeviceScope Scope(*P->getDevice());
    calls().destroyGraph(Graph);
  }
  Driver &calls() const { return P->getDevice()->getDriver(); }

  DevicePointer resolve(const Schedule::Place &Where) const {
    switch (Where.Where) {
    case Schedule::Base::Argument:
      return Arguments[Where.Index] + Where.Offset;
    case Schedule::Base::Constant:
      return Constants + Where.Offset;
    case Schedule::Base::Arena:
      return Arena.get() + Where.Offset;
    case Schedule::Base::Result:
      return Results[Where.Index] + Where.Offset;
    }
    llvm_unreachable("all bases are listed");
  }

  Error prepare();
  Error prepare(const Schedule::Launch &L, size_t Step,
                PreparedLaunch &Prepared);
  Error writeSeed(uint64_t Value);
  Error issue(size_t Index);
  Error issue(const Schedule::Launch &L, size_t Index);
  Error issue(const Schedule::Copy &C, size_t Index);
  Error issue(const Schedule::Fill &C, size_t Index);
  Error issueAll() {
    for (size_t I = 0, E = S->Operations.size(); I < E; ++I)
      if (Error Problem = issue(I))
        return Problem;
    return Error::success();
  }
  std::string describeAt(size_t Index) const {
    return describeStep(*F, S->Operations[Index].Step);
  }
};

Invocation::Invocation(std::unique_ptr<Impl> TheImpl)
    : TheImpl(std::move(TheImpl)) {}
Invocation::Invocation(Invocation &&) noexcept = default;
Invocation &Invocation::operator=(Invocation &&) noexcept = default;
Invocation::~Invocation() = default;

uint64_t Invocation::getArenaBytes() const { return TheImpl->S->ArenaBytes; }

Error Invocation::Impl::prepare(const Schedule::Launch &L, size_t Step,
                                PreparedLaunch &Prepared) {
  const Kernel &K = P->getProgram().Kernels[L.Kernel];
  LaunchRequest &Request = Prepared.Request;
  Request.Kernel = Kernels[L.Kernel];
  for (unsigned I = 0; I < 3; ++I) {
    Request.Grid[I] = L.Grid[I];
    Request.Block[I] = L.Block[I];
  }
  Request.SharedBytes = L.SharedBytes;
  Request.Cluster = K.Cluster;

  // No reallocation may move what the parameters point to.
  Prepared.Numbers.reserve(L.Arguments.size());
  Prepared.Maps.reserve(count_if(L.Arguments, [](const Schedule::Value &V) {
    return std::holds_alternative<Schedule::Map>(V);
  }));
  for (auto [I, Value] : enumerate(L.Arguments)) {
    if (const auto *Map = std::get_if<Schedule::Map>(&Value)) {
      TensorMapObject &Object = Prepared.Maps.emplace_back();
      UFP4_CALL(calls().encodeTensorMap(*Map, resolve(Map->Base), Object),
                describeStep(*F, Step) + ": kernel " + quote(K.Name) +
                    ", argument " + Twine(I));
      Prepared.Parameters.push_back(&Object);
      continue;
    }
    const auto *Where = std::get_if<Schedule::Place>(&Value);
    // Little-endian: the low bytes are where the driver reads them.
    Prepared.Numbers.push_back(Where ? resolve(*Where)
                                     : std::get<uint64_t>(Value));
    Prepared.Parameters.push_back(&Prepared.Numbers.back());
  }
  Request.Parameters = Prepared.Parameters.data();
  return Error::success();
}

Error Invocation::Impl::prepare() {
  for (const Schedule::Operation &O : S->Operations) {
    std::unique_ptr<PreparedLaunch> &Prepared = Launches.emplace_back();
    const auto *L = std::get_if<Schedule::Launch>(&O.What);
    if (!L)
      continue;
    Prepared = std::make_unique<PreparedLaunch>();
    if (Error Problem = prepare(*L, O.Step, *Prepared))
      return Problem;
  }
  return Error::success();
}

Error Invocation::Impl::issue(size_t Index) {
  return std::visit([&](const auto &What) { return issue(What, Index); },
                    S->Operations[Index].What);
}

Error Invocation::Impl::issue(const Schedule::Launch &L, size_t Index) {
  UFP4_CALL(
      calls().launch(Launches[Index]->Request, On),
      formatv("{0}: kernel '{1}', grid {2}x{3}x{4}, block {5}x{6}x{7}, {8} "
              "bytes of dynamic shared memory",
              describeAt(Index), P->getProgram().Kernels[L.Kernel].Name,
              L.Grid[0], L.Grid[1], L.Grid[2], L.Block[0], L.Block[1],
              L.Block[2], L.SharedBytes)
          .str());
  return Error::success();
}

Error Invocation::Impl::issue(const Schedule::Copy &C, size_t Index) {
  DevicePointer To = resolve(C.To), From = resolve(C.From);
  bool Whole = C.Rows == 1 || (C.ToPitch == C.Bytes && C.FromPitch == C.Bytes);
  if (Whole)
    UFP4_CALL(calls().copy(To, From, C.Bytes * C.Rows, On), describeAt(Index));
  else
    UFP4_CALL(
        calls().copyRows(To, C.ToPitch, From, C.FromPitch, C.Bytes, C.Rows, On),
        describeAt(Index));
  return Error::success();
}

Error Invocation::Impl::issue(const Schedule::Fill &C, size_t Index) {
  UFP4_CALL(calls().fill(resolve(C.To), C.Width, C.Value, C.Count, On),
            describeAt(Index));
  return Error::success();
}

Error Invocation::enqueue() {
  Impl &I = *TheImpl;
  UFP4_ENTER(*I.P->getDevice());
  if (!I.Graph)
    return I.issueAll();
  UFP4_CALL(I.calls().launchGraph(I.Graph, I.On),
            "function " + quote(I.F->Name));
  return Error::success();
}

/// By two fills: unlike a copy from the host they neither wait nor need the
/// number to stay where it is.
Error Invocation::Impl::writeSeed(uint64_t Value) {
  if (Seed.get() == 0)
    return Error::success();
  for (unsigned Half = 0; Half < 2; ++Half)
    UFP4_CALL(calls().fill(Seed.get() + 4 * Half, /*Width=*/4,
                           static_cast<uint32_t>(Value >> (32 * Half)), 1, On),
              "the seed");
  return Error::success();
}

Error Invocation::setSeed(uint64_t Value) {
  Impl &I = *TheImpl;
  if (I.GivenSeed)
    return makeError("expected a seed that the call has but it reads the seed "
                     "of the device");
  UFP4_ENTER(*I.P->getDevice());
  return I.writeSeed(Value);
}

Error Invocation::captureGraph() {
  Impl &I = *TheImpl;
  if (I.Graph)
    return Error::success();
  UFP4_ENTER(*I.P->getDevice());
  std::string About = "function " + quote(I.F->Name);
  UFP4_CALL(I.calls().beginCapture(I.On), About);
  Error Problem = I.issueAll();
  // The capture must end, whatever happened in it.
  Expected<GraphExecHandle> Graph =
      I.calls().endCapture(I.On, /*Makes=*/!Problem);
  if (Graph)
    I.Graph = *Graph;
  else if (!Problem)
    Problem = describe(Graph.takeError(), About);
  else
    consumeError(Graph.takeError());
  return Problem;
}

Expected<float> Invocation::time(std::vector<StepTime> *Steps) {
  Impl &I = *TheImpl;
  UFP4_ENTER(*I.P->getDevice());
  Timer T(I.calls());
  if (Error Problem = T.record(I.On))
    return Problem;
  if (!Steps) {
    if (Error Problem = enqueue())
      return Problem;
    if (Error Problem = T.record(I.On))
      return Problem;
  } else {
    for (size_t Index = 0, E = I.S->Operations.size(); Index < E; ++Index) {
      if (Error Problem = I.issue(Index))
        return Problem;
      if (Error Problem = T.record(I.On))
        return Problem;
    }
  }
  if (Error Problem = T.wait("function " + quote(I.F->Name)))
    return Problem;
  if (Steps) {
    Steps->clear();
    for (size_t Index = 0, E = I.S->Operations.size(); Index < E; ++Index) {
      Expected<float> Passed = T.between(Index, Index + 1);
      if (!Passed)
        return Passed;
      Steps->push_back({I.S->Operations[Index].Step, *Passed});
    }
  }
  return T.between(0, T.size() - 1);
}

Error Invocation::wait() {
  Impl &I = *TheImpl;
  UFP4_ENTER(*I.P->getDevice());
  std::string What = "function " + quote(I.F->Name);
  std::vector<int32_t> Numbers(I.S->Assertions.size());
  for (auto [A, Number] : zip_equal(I.S->Assertions, Numbers))
    UFP4_CALL(
        I.calls().copyToHost(&Number, I.resolve(A.Flag), sizeof(Number), I.On),
        What);
  if (Error Problem = I.P->getDevice()->synchronize(I.On, What))
    return Problem;
  for (auto [A, Number] : zip_equal(I.S->Assertions, Numbers)) {
    if (Number == 0)
      continue;
    if (Number < 0 || static_cast<size_t>(Number) > A.Messages->size())
      return makeError(What + ": assertion " + Twine(Number) + " failed");
    return makeError((*A.Messages)[Number - 1]);
  }
  return Error::success();
}

Error Invocation::runStepByStep() {
  Impl &I = *TheImpl;
  UFP4_ENTER(*I.P->getDevice());
  for (size_t Index = 0, E = I.S->Operations.size(); Index < E; ++Index) {
    if (Error Problem = I.issue(Index))
      return Problem;
    if (Error Problem =
            I.P->getDevice()->synchronize(I.On, I.describeAt(Index)))
      return Problem;
  }
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static std::string describeSlot(StringRef Kind, size_t Index, StringRef Name) {
  std::string Text = (Kind + " " + Twine(Index)).str();
  if (!Name.empty())
    Text += " (" + quote(Name) + ")";
  return Text;
}

/// Looks at the address of a tensor of so many bytes.
static Error checkPointer(DevicePointer Pointer, uint64_t Bytes,
                          StringRef What) {
  if (Bytes == 0)
    return Error::success();
  if (Pointer == 0)
    return makeError(What + ": expected an address on the device but got null");
  if (Pointer % 16 != 0)
    return makeError(What + ": expected an address that is a multiple of 16 " +
                     "but got 0x" + utohexstr(Pointer, /*LowerCase=*/true));
  return Error::success();
}

Expected<Invocation> LoadedProgram::bind(const Function &F,
                                         ArrayRef<DeviceTensor> Arguments,
                                         ArrayRef<DeviceTensor> Results, Seed S,
                                         Stream On) {
  auto I = std::make_unique<Invocation::Impl>();
  size_t Wanted =
      count_if(F.Arguments, [](const Argument &A) { return !A.Seed; });
  if (Arguments.size() != Wanted)
    return makeError("expected " + Twine(Wanted) + " arguments for function " +
                     quote(F.Name) + " but got " + Twine(Arguments.size()));
  if (Results.size() != F.Results.size())
    return makeError("expected " + Twine(F.Results.size()) +
                     " results for function " + quote(F.Name) + " but got " +
                     Twine(Results.size()));

  // Shapes first: they say how large everything is.
  std::vector<ArrayRef<int64_t>> Shapes;
  SmallVector<int64_t> Ones(8, 1);
  size_t Next = 0;
  for (const Argument &A : F.Arguments) {
    if (!A.Seed) {
      Shapes.push_back(Arguments[Next++].Shape);
      continue;
    }
    if (Ones.size() < A.Shape.size())
      return makeError("the seed has too many dimensions");
    Shapes.push_back(ArrayRef(Ones).take_front(A.Shape.size()));
  }
  Expected<std::shared_ptr<const Schedule>> Made = getSchedule(F, Shapes);
  if (!Made)
    return Made.takeError();

  I->P = shared_from_this();
  I->F = &F;
  I->S = *Made;
  I->On = On;
  I->GivenSeed = S.Pointer != 0;
  I->Constants = TheImpl->Constants.get();
  I->Kernels = TheImpl->Kernels;
  const std::shared_ptr<Device> &D = TheImpl->D;

  // Ranges of memory, to see that results are apart from all else.
  struct Range {
    DevicePointer Begin, End;
    std::string What;
  };
  std::vector<Range> Ranges;
  Next = 0;
  for (auto [Index, A] : enumerate(F.Arguments)) {
    if (A.Seed) {
      if (S.Pointer % 8 != 0)
        return makeError("expected an address of the seed that is a multiple "
                         "of 8 but got 0x" +
                         utohexstr(S.Pointer, /*LowerCase=*/true));
      if (S.Pointer == 0 && I->Seed.get() == 0) {
        Expected<Memory> Place = Memory::allocate(D, 8, On, "the seed");
        if (!Place)
          return Place.takeError();
        I->Seed = std::move(*Place);
      }
      I->Arguments.push_back(S.Pointer ? S.Pointer : I->Seed.get());
      continue;
    }
    const DeviceTensor &Given = Arguments[Next++];
    std::string What = describeSlot("argument", Index, A.Name);
    uint64_t Bytes = *byteSize(A.Type, Given.Shape);
    if (Error Problem = checkPointer(Given.Pointer, Bytes, What))
      return Problem;
    I->Arguments.push_back(Given.Pointer);
    Ranges.push_back({Given.Pointer, Given.Pointer + Bytes, What});
  }
  for (auto [Index, R] : enumerate(F.Results)) {
    const DeviceTensor &Given = Results[Index];
    std::string What = describeSlot("result", Index, R.Name);
    ArrayRef<int64_t> Shape = I->S->ResultShapes[Index];
    if (ArrayRef<int64_t>(Given.Shape) != Shape)
      return makeError(What + ": expected tensor<" +
                       shapeString(R.Type, Shape) + "> but got tensor<" +
                       shapeString(R.Type, Given.Shape) + ">");
    uint64_t Bytes = I->S->ResultBytes[Index];
    if (Error Problem = checkPointer(Given.Pointer, Bytes, What))
      return Problem;
    for (const Range &Other : Ranges)
      if (Given.Pointer < Other.End && Other.Begin < Given.Pointer + Bytes)
        return makeError(What + ": expected memory apart from " + Other.What +
                         " but the two overlap");
    I->Results.push_back(Given.Pointer);
    Ranges.push_back({Given.Pointer, Given.Pointer + Bytes, What});
  }

  if (I->S->ArenaBytes != 0) {
    Expected<Memory> Arena =
        Memory::allocate(D, I->S->ArenaBytes, On,
                         "the temporaries of function " + quote(F.Name));
    if (!Arena)
      return Arena.takeError();
    I->Arena = std::move(*Arena);
  }
  UFP4_ENTER(*D);
  if (Error Problem = I->writeSeed(S.Value))
    return Problem;
  if (Error Problem = I->prepare())
    return Problem;
  return Invocation(std::move(I));
}

Expected<HostCall> LoadedProgram::bindTensors(const Function &F,
                                              ArrayRef<Tensor> Arguments,
                                              uint64_t SeedValue, Stream On) {
  const std::shared_ptr<Device> &D = TheImpl->D;
  std::vector<Memory> Memories;
  std::vector<DeviceTensor> Given;
  std::vector<ArrayRef<int64_t>> Shapes;
  std::vector<std::vector<int64_t>> Seeds;
  Seeds.reserve(F.Arguments.size());
  size_t Next = 0;
  for (auto [Index, A] : enumerate(F.Arguments)) {
    if (A.Seed) {
      Shapes.push_back(Seeds.emplace_back(A.Shape.size(), 1));
      continue;
    }
    if (Next == Arguments.size())
      break; // `bind` says what is missing.
    const Tensor &Value = Arguments[Next++];
    std::string What = describeSlot("argument", Index, A.Name);
    if (Value.getType() != A.Type)
      return makeError(What + ": expected elements of " + elementName(A.Type) +
                       " but got " + elementName(Value.getType()));
    Expected<Memory> Place =
        Memory::allocate(D, Value.getBytes().size(), On, What);
    if (!Place)
      return Place.takeError();
    if (Error Problem = Place->write(Value.getBytes()))
      return Problem;
    Given.push_back({Place->get(), Value.getShape().vec()});
    Shapes.push_back(Value.getShape());
    Memories.push_back(std::move(*Place));
  }

  std::vector<DeviceTensor> Wanted;
  std::vector<Memory> ResultMemories;
  if (Shapes.size() == F.Arguments.size() && Next == Arguments.size()) {
    Expected<std::shared_ptr<const Schedule>> S = getSchedule(F, Shapes);
    if (!S)
      return S.takeError();
    for (auto [Index, R] : enumerate(F.Results)) {
      Expected<Memory> Place =
          Memory::allocate(D, (*S)->ResultBytes[Index], On,
                           describeSlot("result", Index, R.Name));
      if (!Place)
        return Place.takeError();
      Wanted.push_back({Place->get(), (*S)->ResultShapes[Index]});
      ResultMemories.push_back(std::move(*Place));
    }
  } else {
    Given.resize(Arguments.size());
  }
  Expected<Invocation> Call = bind(F, Given, Wanted, {SeedValue}, On);
  if (!Call)
    return Call.takeError();
  return HostCall{&F, std::move(Memories), std::move(ResultMemories),
                  std::move(Wanted), std::move(*Call)};
}

Expected<std::vector<Tensor>> HostCall::readResults() {
  if (Error Problem = Call.wait())
    return Problem;
  std::vector<Tensor> Values;
  for (auto [R, Place, Where] :
       zip_equal(F->Results, ResultMemory, ResultTensors)) {
    Expected<Tensor> Value = Tensor::zeros(R.Type, Where.Shape);
    if (!Value)
      return Value.takeError();
    if (Error Problem = Place.read(Value->getBytes()))
      return Problem;
    Values.push_back(std::move(*Value));
  }
  return Values;
}

Expected<std::vector<Tensor>> LoadedProgram::run(const Function &F,
                                                 ArrayRef<Tensor> Arguments,
                                                 uint64_t SeedValue) {
  Stream On = TheImpl->D->getStream();
  Expected<HostCall> Bound = bindTensors(F, Arguments, SeedValue, On);
  if (!Bound)
    return Bound.takeError();
  if (Error Problem = Bound->Call.enqueue())
    return Problem;
  return Bound->readResults();
}

} // namespace ufp4::runtime::launch

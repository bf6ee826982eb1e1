//===- CUDA.cpp - Run programs on NVIDIA GPUs -----------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/CUDA.h"

#include "CUDADriver.h"
#include "ErrorText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <map>
#include <mutex>

using namespace llvm;

namespace ufp4::runtime::cuda {

//===----------------------------------------------------------------------===//
// Driver
//===----------------------------------------------------------------------===//

/// Where the driver's library is looked for.
static std::string getLibraryPath() {
  const char *Path = std::getenv("UFP4_LIBCUDA");
  return Path && *Path ? Path : "libcuda.so.1";
}

static Error openDriver(Driver &D) {
  std::string Path = getLibraryPath();
  // It stays open: a driver's library cannot be unloaded safely.
  void *Library = dlopen(Path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!Library) {
    const char *Reason = dlerror();
    return makeError("cannot open the CUDA driver " + quote(Path) + ": " +
                     (Reason ? Reason : "unknown reason"));
  }
#define UFP4_FIND(Name, Parameters)                                            \
  D.Name = reinterpret_cast<decltype(D.Name)>(dlsym(Library, #Name));
  UFP4_CUDA_REQUIRED(UFP4_FIND)
  UFP4_CUDA_OPTIONAL(UFP4_FIND)
#undef UFP4_FIND
#define UFP4_CHECK(Name, Parameters)                                           \
  if (!D.Name)                                                                 \
    return makeError("the CUDA driver " + quote(Path) +                        \
                     " has no " #Name ": expected one of CUDA 11.8 or later");
  UFP4_CUDA_REQUIRED(UFP4_CHECK)
#undef UFP4_CHECK
  return Error::success();
}

/// "cuInit: CUDA_ERROR_NO_DEVICE (no CUDA-capable device is detected): WHAT".
static Error driverError(const Driver &D, Status Code, const char *Call,
                         const Twine &What = "") {
  const char *Name = nullptr, *Text = nullptr;
  std::string Message = Call;
  if (D.cuGetErrorName(Code, &Name) == 0 && Name)
    Message += std::string(": ") + Name;
  else
    Message += ": error " + std::to_string(Code);
  if (D.cuGetErrorString(Code, &Text) == 0 && Text)
    Message += std::string(" (") + Text + ")";
  std::string About = What.str();
  if (!About.empty())
    Message += ": " + About;
  return makeError(Message);
}

/// Calls a function of the driver; anything but success is an error.
#define UFP4_CALL(D, Name, Arguments, What)                                    \
  do {                                                                         \
    if (Status Code = (D).Name Arguments)                                      \
      return driverError((D), Code, #Name, What);                              \
  } while (false)

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

bool runsOn(StringRef Target, Capability Device, bool IsPTX) {
  if (!Target.consume_front("sm_"))
    return false;
  StringRef Digits = Target.take_while(isDigit);
  StringRef Suffix = Target.drop_front(Digits.size());
  int Number;
  if (Digits.size() < 2 || Digits.size() > 3 || Digits.getAsInteger(10, Number))
    return false;
  Capability Wanted{Number / 10, Number % 10};
  bool Later = Device.Major == Wanted.Major && Device.Minor >= Wanted.Minor;
  if (Suffix == "a")
    return Device == Wanted;
  if (Suffix == "f")
    return Later;
  if (!Suffix.empty())
    return false;
  return Later || (IsPTX && Device.Major > Wanted.Major);
}

static std::string toString(Capability C) {
  return formatv("{0}.{1}", C.Major, C.Minor);
}

//===----------------------------------------------------------------------===//
// Device
//===----------------------------------------------------------------------===//

struct Device::Impl {
  Driver D;
  DeviceID ID = 0;
  ContextHandle Context = nullptr;
  Stream S = nullptr;
  PoolHandle Pool = nullptr;
  std::string Name;
  cuda::Capability Capability;
  size_t MemoryBytes = 0;
  int MaxSharedBytes = 0;
};

namespace {

/// Makes the context of a device the thread's for a while.
class ContextScope {
public:
  explicit ContextScope(const Device &D) : TheDriver(D.getImpl().D) {
    Code = TheDriver.cuCtxPushCurrent_v2(D.getImpl().Context);
  }
  ContextScope(const ContextScope &) = delete;
  ContextScope &operator=(const ContextScope &) = delete;
  ~ContextScope() {
    ContextHandle Old;
    if (Code == 0)
      TheDriver.cuCtxPopCurrent_v2(&Old);
  }
  Error check() const {
    if (Code != 0)
      return driverError(TheDriver, Code, "cuCtxPushCurrent");
    return Error::success();
  }

private:
  const Driver &TheDriver;
  Status Code;
};

} // namespace

/// Begins a function that needs the context.
#define UFP4_ENTER(D)                                                          \
  ContextScope Scope(D);                                                       \
  if (Error Problem = Scope.check())                                           \
  return Problem

Device::Device() : TheImpl(std::make_unique<Impl>()) {}

Device::~Device() {
  Impl &I = *TheImpl;
  if (!I.Context)
    return;
  {
    ContextScope Scope(*this);
    // What fails here was reported where it happened.
    if (I.S)
      (void)I.D.cuStreamDestroy_v2(I.S);
    if (I.Pool)
      (void)I.D.cuMemPoolDestroy(I.Pool);
  }
  (void)I.D.cuDevicePrimaryCtxRelease_v2(I.ID);
}

Expected<std::shared_ptr<Device>> Device::open(unsigned Ordinal) {
  // Programs of one device share its pool, so that they share memory, too.
  static std::mutex Mutex;
  static std::map<std::pair<std::string, unsigned>, std::weak_ptr<Device>> Open;
  std::lock_guard Lock(Mutex);
  std::weak_ptr<Device> &Known = Open[{getLibraryPath(), Ordinal}];
  if (std::shared_ptr<Device> Result = Known.lock())
    return Result;
  Expected<std::shared_ptr<Device>> Result = openAnew(Ordinal);
  if (Result)
    Known = *Result;
  return Result;
}

Expected<std::shared_ptr<Device>> Device::openAnew(unsigned Ordinal) {
  std::shared_ptr<Device> Result(new Device());
  Impl &I = *Result->TheImpl;
  Driver &D = I.D;
  if (Error Problem = openDriver(D))
    return Problem;
  UFP4_CALL(D, cuInit, (0), "");
  int Count = 0;
  UFP4_CALL(D, cuDeviceGetCount, (&Count), "");
  if (Ordinal >= static_cast<unsigned>(Count))
    return makeError("expected one of " + Twine(Count) +
                     " devices, counted from 0, but got device " +
                     Twine(Ordinal));
  UFP4_CALL(D, cuDeviceGet, (&I.ID, static_cast<int>(Ordinal)), "");
  char Name[256] = {};
  UFP4_CALL(D, cuDeviceGetName, (Name, sizeof(Name) - 1, I.ID), "");
  I.Name = Name;
  int HasPools = 0;
  for (auto [Attribute, Value] :
       {std::pair(ComputeCapabilityMajor, &I.Capability.Major),
        std::pair(ComputeCapabilityMinor, &I.Capability.Minor),
        std::pair(MaxSharedBytesOptIn, &I.MaxSharedBytes),
        std::pair(MemoryPoolsSupported, &HasPools)})
    UFP4_CALL(D, cuDeviceGetAttribute, (Value, Attribute, I.ID),
              "attribute " + Twine(Attribute));
  UFP4_CALL(D, cuDeviceTotalMem_v2, (&I.MemoryBytes, I.ID), "");
  if (!HasPools)
    return makeError("expected a device with memory pools, but '" + I.Name +
                     "' has none");

  ContextHandle Context = nullptr;
  UFP4_CALL(D, cuDevicePrimaryCtxRetain, (&Context, I.ID), I.Name);
  I.Context = Context; // From here on there is something to give back.
  UFP4_ENTER(*Result);
  UFP4_CALL(D, cuStreamCreate, (&I.S, StreamNonBlocking), "");
  MemoryPoolProperties Properties;
  Properties.LocationID = I.ID;
  UFP4_CALL(D, cuMemPoolCreate, (&I.Pool, &Properties), "");
  // Keep what was given back: the next call wants the same again.
  uint64_t Threshold = UINT64_MAX;
  UFP4_CALL(D, cuMemPoolSetAttribute,
            (I.Pool, PoolReleaseThreshold, &Threshold), "");
  return Result;
}

StringRef Device::getName() const { return TheImpl->Name; }
Capability Device::getCapability() const { return TheImpl->Capability; }
size_t Device::getMemoryBytes() const { return TheImpl->MemoryBytes; }
Stream Device::getStream() const { return TheImpl->S; }

Error Device::synchronize(Stream S, const Twine &What) {
  UFP4_ENTER(*this);
  UFP4_CALL(TheImpl->D, cuStreamSynchronize, (S), What);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Expected<Memory> Memory::allocate(std::shared_ptr<Device> D, uint64_t Bytes,
                                  Stream S, const Twine &What) {
  Memory Result;
  Device::Impl &I = D->getImpl();
  UFP4_ENTER(*D);
  // An address is wanted even where there is nothing to hold.
  UFP4_CALL(I.D, cuMemAllocFromPoolAsync,
            (&Result.Pointer, std::max<uint64_t>(Bytes, 1), I.Pool, S),
            Twine(Bytes) + " bytes for " + What + " on '" + I.Name + "'");
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
    ContextScope Scope(*D);
    // An error here is one of an earlier kernel, which whoever waits gets.
    (void)D->getImpl().D.cuMemFreeAsync(Pointer, S);
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
  UFP4_CALL(D->getImpl().D, cuMemcpyHtoDAsync_v2,
            (Pointer, From.data(), Bytes, S), Twine(Bytes) + " bytes");
  return D->synchronize(S, "copying to the device");
}

Error Memory::read(MutableArrayRef<char> To) {
  assert(To.size() == Bytes && "expected all of it");
  if (Bytes == 0)
    return Error::success();
  UFP4_ENTER(*D);
  UFP4_CALL(D->getImpl().D, cuMemcpyDtoHAsync_v2,
            (To.data(), Pointer, Bytes, S), Twine(Bytes) + " bytes");
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

  /// Hands machine code or PTX to the driver.
  Error loadImage(const runtime::Module &M, const std::string &Image,
                  bool IsPTX, ModuleHandle &Handle, Status &Code);
  Error loadModule(const runtime::Module &M, bool ForcePTX);
  Error findKernel(const Kernel &K);
};

LoadedProgram::LoadedProgram() : TheImpl(std::make_unique<Impl>()) {}

LoadedProgram::~LoadedProgram() {
  Impl &I = *TheImpl;
  if (!I.D)
    return;
  I.Constants.reset();
  ContextScope Scope(*I.D);
  for (ModuleHandle M : I.Modules)
    (void)I.D->getImpl().D.cuModuleUnload(M);
}

const Program &LoadedProgram::getProgram() const { return TheImpl->P; }
const std::shared_ptr<Device> &LoadedProgram::getDevice() const {
  return TheImpl->D;
}
ArrayRef<std::string> LoadedProgram::getNotes() const { return TheImpl->Notes; }

Error LoadedProgram::Impl::loadImage(const runtime::Module &M,
                                     const std::string &Image, bool IsPTX,
                                     ModuleHandle &Handle, Status &Code) {
  const Driver &Calls = D->getImpl().D;
  std::vector<char> ErrorLog(8192), InfoLog(8192);
  int Options[] = {ErrorLogBuffer, ErrorLogBufferSize, InfoLogBuffer,
                   InfoLogBufferSize};
  void *Values[] = {ErrorLog.data(), reinterpret_cast<void *>(ErrorLog.size()),
                    InfoLog.data(), reinterpret_cast<void *>(InfoLog.size())};
  Code = Calls.cuModuleLoadDataEx(&Handle, Image.c_str(), std::size(Options),
                                  Options, Values);
  if (Code == 0)
    return Error::success();
  ErrorLog.back() = 0;
  StringRef Log = StringRef(ErrorLog.data()).trim();
  return driverError(Calls, Code, "cuModuleLoadDataEx",
                     "module " + quote(M.Name) + ", " +
                         (IsPTX ? "compiling PTX" : "loading machine code") +
                         (Log.empty() ? "" : ":\n") + Log);
}

Error LoadedProgram::Impl::loadModule(const runtime::Module &M, bool ForcePTX) {
  Device::Impl &Dev = D->getImpl();
  bool CubinFits = M.Cubin && runsOn(P.Target, Dev.Capability, false);
  bool PTXFits = M.PTX && runsOn(P.Target, Dev.Capability, true);
  std::string Why;
  ModuleHandle Handle = nullptr;
  Status Code = 0;
  if (CubinFits && !ForcePTX) {
    Error Problem = loadImage(M, *M.Cubin, /*IsPTX=*/false, Handle, Code);
    if (!Problem) {
      Modules.push_back(Handle);
      return Error::success();
    }
    // Machine code of another tool or for another chip than the manifest says:
    // PTX may still do.
    if (!PTXFits || (Code != NoBinaryForGPU && Code != InvalidImage))
      return Problem;
    Why = "its machine code was refused, " + llvm::toString(std::move(Problem));
  } else if (ForcePTX) {
    if (!M.PTX)
      return makeError("expected PTX of module " + quote(M.Name) +
                       " but the program has only machine code");
    Why = "as asked for";
  } else {
    Why = M.Cubin ? "its machine code is for " + P.Target
                  : "the program has no machine code";
  }
  if (!PTXFits)
    return makeError("expected a device for target " + P.Target +
                     " but got compute capability " + toString(Dev.Capability) +
                     " ('" + Dev.Name + "')" +
                     (M.PTX ? ""
                            : "; module " + quote(M.Name) +
                                  " has no PTX that the driver could "
                                  "compile"));
  auto Start = std::chrono::steady_clock::now();
  if (Error Problem = loadImage(M, *M.PTX, /*IsPTX=*/true, Handle, Code))
    return Problem;
  std::chrono::duration<double> Passed =
      std::chrono::steady_clock::now() - Start;
  Modules.push_back(Handle);
  Notes.push_back(formatv("module '{0}' was compiled from PTX by the driver "
                          "for compute capability {1} in {2:f2} s: {3}",
                          M.Name, toString(Dev.Capability), Passed.count(),
                          Why));
  return Error::success();
}

Error LoadedProgram::Impl::findKernel(const Kernel &K) {
  Device::Impl &Dev = D->getImpl();
  const Driver &Calls = Dev.D;
  const std::string &Symbol = K.getSymbol();
  std::string About = "kernel " + quote(K.Name) + " in module " +
                      quote(P.Modules[K.Module].Name);
  KernelHandle Handle = nullptr;
  UFP4_CALL(Calls, cuModuleGetFunction,
            (&Handle, Modules[K.Module], Symbol.c_str()),
            About + (K.Symbol.empty() ? "" : ", symbol " + quote(Symbol)));
  Kernels.push_back(Handle);

  // Arguments of other sizes than the kernel expects would be read as garbage.
  if (Calls.cuFuncGetParamInfo) {
    size_t Count = 0, Offset, Size;
    Status End;
    while (!(End = Calls.cuFuncGetParamInfo(Handle, Count, &Offset, &Size))) {
      if (Count < K.Parameters.size() &&
          Size != parameterSize(K.Parameters[Count]))
        return makeError(About + ": expected parameter " + Twine(Count) +
                         " of " + Twine(parameterSize(K.Parameters[Count])) +
                         " bytes, as the manifest says, but got " +
                         Twine(Size));
      ++Count;
    }
    // Past the last parameter; other errors say nothing of how many there are.
    if (End == InvalidValue && Count != K.Parameters.size())
      return makeError(About + ": expected " + Twine(K.Parameters.size()) +
                       " parameters, as the manifest says, but got " +
                       Twine(Count));
  }
  if (is_contained(K.Parameters, ParameterKind::TensorMap) &&
      !Calls.cuTensorMapEncodeTiled)
    return makeError(About + " takes tensor maps: expected a CUDA driver with "
                             "cuTensorMapEncodeTiled (12.0 or later)");

  constexpr uint32_t WithoutOptIn = 48 << 10;
  if (K.SharedBytes > static_cast<uint32_t>(std::max(Dev.MaxSharedBytes, 0)))
    return makeError(About + ": expected at most " + Twine(Dev.MaxSharedBytes) +
                     " bytes of shared memory, which a block has on '" +
                     Dev.Name + "', but got " + Twine(K.SharedBytes));
  if (K.SharedBytes > WithoutOptIn)
    UFP4_CALL(Calls, cuFuncSetAttribute,
              (Handle, MaxDynamicSharedBytes, static_cast<int>(K.SharedBytes)),
              About + ": " + Twine(K.SharedBytes) +
                  " bytes of dynamic shared memory");
  if (K.Cluster && (*K.Cluster)[0] * (*K.Cluster)[1] * (*K.Cluster)[2] > 8)
    UFP4_CALL(Calls, cuFuncSetAttribute,
              (Handle, NonPortableClusterSizeAllowed, 1), About);
  return Error::success();
}

Expected<std::shared_ptr<LoadedProgram>>
LoadedProgram::load(std::shared_ptr<Device> D, Program P, Options O) {
  if (Error Problem = verifyProgram(P))
    return Problem;
  std::shared_ptr<LoadedProgram> Result(new LoadedProgram());
  Impl &I = *Result->TheImpl;
  I.D = std::move(D);
  I.P = std::move(P);
  UFP4_ENTER(*I.D);
  for (const runtime::Module &M : I.P.Modules)
    if (Error Problem = I.loadModule(M, O.ForcePTX))
      return Problem;
  for (const Kernel &K : I.P.Kernels)
    if (Error Problem = I.findKernel(K))
      return Problem;
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
  LaunchConfig Config = {};
  LaunchAttribute Cluster = {};
  KernelHandle Kernel = nullptr;
  std::vector<uint64_t> Numbers;
  std::vector<TensorMapObject> Maps;
  std::vector<void *> Parameters;
};

/// A pair of events.
class Timer {
public:
  explicit Timer(const Driver &D) : D(D) {}
  Timer(const Timer &) = delete;
  Timer &operator=(const Timer &) = delete;
  ~Timer() {
    for (EventHandle E : Events)
      (void)D.cuEventDestroy_v2(E);
  }
  Error record(Stream S) {
    EventHandle E = nullptr;
    UFP4_CALL(D, cuEventCreate, (&E, 0), "");
    Events.push_back(E);
    UFP4_CALL(D, cuEventRecord, (E, S), "");
    return Error::success();
  }
  Error wait(const Twine &What) {
    UFP4_CALL(D, cuEventSynchronize, (Events.back()), What);
    return Error::success();
  }
  Expected<float> between(size_t From, size_t To) {
    float Milliseconds = 0;
    UFP4_CALL(D, cuEventElapsedTime, (&Milliseconds, Events[From], Events[To]),
              "");
    return Milliseconds;
  }
  size_t size() const { return Events.size(); }

private:
  const Driver &D;
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
    ContextScope Scope(*P->getDevice());
    (void)calls().cuGraphExecDestroy(Graph);
  }
  const Driver &calls() const { return P->getDevice()->getImpl().D; }

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
  Error encode(const Schedule::Map &Map, TensorMapObject &Object,
               const Twine &What);
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
  std::string describe(size_t Index) const {
    return describeStep(*F, S->Operations[Index].Step);
  }
};

Invocation::Invocation(std::unique_ptr<Impl> TheImpl)
    : TheImpl(std::move(TheImpl)) {}
Invocation::Invocation(Invocation &&) noexcept = default;
Invocation &Invocation::operator=(Invocation &&) noexcept = default;
Invocation::~Invocation() = default;

uint64_t Invocation::getArenaBytes() const { return TheImpl->S->ArenaBytes; }

Error Invocation::Impl::encode(const Schedule::Map &Map,
                               TensorMapObject &Object, const Twine &What) {
  const TensorMap &Form = *Map.Form;
  uint32_t ElementStrides[] = {1, 1, 1, 1, 1};
  // Bytes to the number in the driver's enumerations.
  auto GetSwizzle = [](uint32_t Bytes) {
    return Bytes == 0 ? 0 : static_cast<int>(Log2_32(Bytes)) - 4;
  };
  auto GetPromotion = [](uint32_t Bytes) {
    return Bytes == 0 ? 0 : static_cast<int>(Log2_32(Bytes)) - 5;
  };
  DevicePointer Base = resolve(Map.Base);
  UFP4_CALL(calls(), cuTensorMapEncodeTiled,
            (&Object, static_cast<int>(Form.Type), Map.Dims.size(),
             reinterpret_cast<void *>(Base), Map.Dims.data(),
             Map.Strides.data(), Form.Box.data(), ElementStrides,
             /*interleave=*/0, GetSwizzle(Form.Swizzle),
             GetPromotion(Form.L2Promotion), Form.FillNaN ? 1 : 0),
            What);
  return Error::success();
}

Error Invocation::Impl::prepare(const Schedule::Launch &L, size_t Step,
                                PreparedLaunch &Prepared) {
  const Kernel &K = P->getProgram().Kernels[L.Kernel];
  Prepared.Kernel = Kernels[L.Kernel];
  for (unsigned I = 0; I < 3; ++I) {
    Prepared.Config.Grid[I] = L.Grid[I];
    Prepared.Config.Block[I] = L.Block[I];
  }
  Prepared.Config.SharedBytes = L.SharedBytes;
  Prepared.Config.Stream = On;
  if (K.Cluster) {
    Prepared.Cluster.ID = LaunchAttributeClusterDimension;
    copy(*K.Cluster, Prepared.Cluster.ClusterDimension);
    Prepared.Config.Attributes = &Prepared.Cluster;
    Prepared.Config.NumAttributes = 1;
  }

  // No reallocation may move what the parameters point to.
  Prepared.Numbers.reserve(L.Arguments.size());
  Prepared.Maps.reserve(count_if(L.Arguments, [](const Schedule::Value &V) {
    return std::holds_alternative<Schedule::Map>(V);
  }));
  for (auto [I, Value] : enumerate(L.Arguments)) {
    if (const auto *Map = std::get_if<Schedule::Map>(&Value)) {
      TensorMapObject &Object = Prepared.Maps.emplace_back();
      if (Error Problem = encode(*Map, Object,
                                 describeStep(*F, Step) + ": kernel " +
                                     quote(K.Name) + ", argument " + Twine(I)))
        return Problem;
      Prepared.Parameters.push_back(&Object);
      continue;
    }
    const auto *Where = std::get_if<Schedule::Place>(&Value);
    // Little-endian: the low bytes are where the driver reads them.
    Prepared.Numbers.push_back(Where ? resolve(*Where)
                                     : std::get<uint64_t>(Value));
    Prepared.Parameters.push_back(&Prepared.Numbers.back());
  }
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
  PreparedLaunch &Prepared = *Launches[Index];
  UFP4_CALL(
      calls(), cuLaunchKernelEx,
      (&Prepared.Config, Prepared.Kernel, Prepared.Parameters.data(), nullptr),
      formatv("{0}: kernel '{1}', grid {2}x{3}x{4}, block {5}x{6}x{7}, {8} "
              "bytes of dynamic shared memory",
              describe(Index), P->getProgram().Kernels[L.Kernel].Name,
              L.Grid[0], L.Grid[1], L.Grid[2], L.Block[0], L.Block[1],
              L.Block[2], L.SharedBytes)
          .str());
  return Error::success();
}

Error Invocation::Impl::issue(const Schedule::Copy &C, size_t Index) {
  DevicePointer To = resolve(C.To), From = resolve(C.From);
  bool Whole = C.Rows == 1 || (C.ToPitch == C.Bytes && C.FromPitch == C.Bytes);
  if (Whole) {
    UFP4_CALL(calls(), cuMemcpyDtoDAsync_v2, (To, From, C.Bytes * C.Rows, On),
              describe(Index));
    return Error::success();
  }
  Copy2D Copy = {};
  Copy.FromType = Copy.ToType = MemoryTypeDevice;
  Copy.FromDevice = From;
  Copy.FromPitch = C.FromPitch;
  Copy.ToDevice = To;
  Copy.ToPitch = C.ToPitch;
  Copy.Width = C.Bytes;
  Copy.Height = C.Rows;
  UFP4_CALL(calls(), cuMemcpy2DAsync_v2, (&Copy, On), describe(Index));
  return Error::success();
}

Error Invocation::Impl::issue(const Schedule::Fill &C, size_t Index) {
  DevicePointer To = resolve(C.To);
  switch (C.Width) {
  case 1:
    UFP4_CALL(calls(), cuMemsetD8Async, (To, C.Value, C.Count, On),
              describe(Index));
    break;
  case 2:
    UFP4_CALL(calls(), cuMemsetD16Async, (To, C.Value, C.Count, On),
              describe(Index));
    break;
  default:
    UFP4_CALL(calls(), cuMemsetD32Async, (To, C.Value, C.Count, On),
              describe(Index));
    break;
  }
  return Error::success();
}

Error Invocation::enqueue() {
  Impl &I = *TheImpl;
  UFP4_ENTER(*I.P->getDevice());
  if (!I.Graph)
    return I.issueAll();
  UFP4_CALL(I.calls(), cuGraphLaunch, (I.Graph, I.On),
            "function " + quote(I.F->Name));
  return Error::success();
}

/// By two fills: unlike a copy from the host they neither wait nor need the
/// number to stay where it is.
Error Invocation::Impl::writeSeed(uint64_t Value) {
  if (Seed.get() == 0)
    return Error::success();
  for (unsigned Half = 0; Half < 2; ++Half)
    UFP4_CALL(calls(), cuMemsetD32Async,
              (Seed.get() + 4 * Half,
               static_cast<unsigned>(Value >> (32 * Half)), 1, On),
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
  UFP4_CALL(I.calls(), cuStreamBeginCapture_v2, (I.On, CaptureThreadLocal),
            About);
  Error Problem = I.issueAll();
  GraphHandle Graph = nullptr;
  // The capture must end, whatever happened in it.
  Status Ended = I.calls().cuStreamEndCapture(I.On, &Graph);
  if (!Problem && Ended != 0)
    Problem = driverError(I.calls(), Ended, "cuStreamEndCapture", About);
  if (!Problem) {
    Status Code =
        I.calls().cuGraphInstantiateWithFlags(&I.Graph, Graph, /*flags=*/0);
    if (Code != 0) {
      I.Graph = nullptr;
      Problem =
          driverError(I.calls(), Code, "cuGraphInstantiateWithFlags", About);
    }
  }
  if (Graph)
    (void)I.calls().cuGraphDestroy(Graph);
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
    UFP4_CALL(I.calls(), cuMemcpyDtoHAsync_v2,
              (&Number, I.resolve(A.Flag), sizeof(Number), I.On), What);
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
    if (Error Problem = I.P->getDevice()->synchronize(I.On, I.describe(Index)))
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

} // namespace ufp4::runtime::cuda

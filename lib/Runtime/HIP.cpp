//===- HIP.cpp - The driver of AMD GPUs -----------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Driver.h"

#include "ErrorText.h"
#include "HIPDriver.h"

#include "llvm/ADT/STLExtras.h"

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

using namespace llvm;

namespace ufp4::runtime::hip {

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

std::string getLibraryPath() {
  const char *Path = std::getenv("UFP4_LIBHIP");
  return Path && *Path ? Path : "libamdhip64.so";
}

static Error openLibrary(Library &D) {
  // Without its development files ROCm has the library under its version alone,
  // and need not be where the linker looks.
  std::vector<std::string> Paths = {getLibraryPath()};
  if (const char *Chosen = std::getenv("UFP4_LIBHIP"); !Chosen || !*Chosen)
    Paths.insert(Paths.end(),
                 {"libamdhip64.so.7", "libamdhip64.so.6", "libamdhip64.so.5",
                  "/opt/rocm/lib/libamdhip64.so"});
  void *Opened = nullptr;
  std::string Path, Reason;
  for (const std::string &Each : Paths) {
    // It stays open: a driver's library cannot be unloaded safely.
    Opened = dlopen(Each.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (Opened) {
      Path = Each;
      break;
    }
    const char *Said = dlerror();
    if (Reason.empty())
      Reason = Said ? Said : "unknown reason";
  }
  if (!Opened) {
    std::string Text = "cannot open HIP's library " + quote(Paths.front());
    if (Paths.size() > 1)
      Text += " (nor " + join(drop_begin(Paths), ", ") + ")";
    return makeError(Text + ": " + Reason);
  }
#define UFP4_FIND(Name, Parameters)                                            \
  D.Name = reinterpret_cast<decltype(D.Name)>(dlsym(Opened, #Name));
  UFP4_HIP_REQUIRED(UFP4_FIND)
  UFP4_HIP_OPTIONAL(UFP4_FIND)
  UFP4_HIP_TEXTS(UFP4_FIND)
#undef UFP4_FIND
#define UFP4_CHECK(Name, Parameters)                                           \
  if (!D.Name)                                                                 \
    return makeError("HIP's library " + quote(Path) +                          \
                     " has no " #Name ": expected one of ROCm 5.3 or later");
  UFP4_HIP_REQUIRED(UFP4_CHECK)
  UFP4_HIP_TEXTS(UFP4_CHECK)
#undef UFP4_CHECK
  if (!D.hipGetDevicePropertiesR0600 && !D.hipGetDeviceProperties)
    return makeError("HIP's library " + quote(Path) +
                     " has no hipGetDeviceProperties");
  return Error::success();
}

/// "hipInit: hipErrorNoDevice (no ROCm-capable device is detected): WHAT".
static Error driverError(const Library &D, Status Code, const char *Call,
                         const Twine &What = "") {
  std::string Message = Call;
  const char *Name = D.hipGetErrorName(Code);
  const char *Text = D.hipGetErrorString(Code);
  Message +=
      Name ? std::string(": ") + Name : ": error " + std::to_string(Code);
  if (Text)
    Message += std::string(" (") + Text + ")";
  std::string About = What.str();
  if (!About.empty())
    Message += ": " + About;
  return makeError(Message);
}

/// Calls a function of the library; anything but success is an error.
#define UFP4_CALL(D, Name, Arguments, What)                                    \
  do {                                                                         \
    if (Status Code = (D).Name Arguments)                                      \
      return driverError((D), Code, #Name, What);                              \
  } while (false)

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

bool runsOn(StringRef Target, StringRef Architecture) {
  return Target.starts_with("gfx") && Architecture.split(':').first == Target;
}

/// The device's "gfx942:sramecc+:xnack-". It is the text that begins so, after
/// the name of 256 bytes: where it lies differs between versions.
static std::string findArchitecture(const Properties &P) {
  StringRef Bytes(P.Bytes, sizeof(P.Bytes));
  size_t At = Bytes.find("gfx", 256);
  if (At == StringRef::npos)
    return "";
  return Bytes.drop_front(At)
      .take_while([](char C) { return C != '\0'; })
      .str();
}

//===----------------------------------------------------------------------===//
// The driver
//===----------------------------------------------------------------------===//

namespace {

void *toPointer(DevicePointer Pointer) {
  return reinterpret_cast<void *>(Pointer);
}

class HIPDriver : public Driver {
public:
  ~HIPDriver() override;
  Error open(unsigned Ordinal);

  StringRef getName() const override { return Name; }
  size_t getMemoryBytes() const override { return MemoryBytes; }
  Stream getStream() const override { return Own; }

  Error enter(void *&Before) override {
    int Old = 0;
    UFP4_CALL(D, hipGetDevice, (&Old), "");
    Before = reinterpret_cast<void *>(static_cast<intptr_t>(Old));
    if (Old != ID)
      UFP4_CALL(D, hipSetDevice, (ID), "");
    return Error::success();
  }
  void leave(void *Before) override {
    int Old = static_cast<int>(reinterpret_cast<intptr_t>(Before));
    if (Old != ID)
      (void)D.hipSetDevice(Old);
  }

  Expected<DevicePointer> allocate(uint64_t Bytes, Stream S) override {
    void *Pointer = nullptr;
    UFP4_CALL(D, hipMallocFromPoolAsync, (&Pointer, Bytes, Pool, S), "");
    return reinterpret_cast<DevicePointer>(Pointer);
  }
  void free(DevicePointer Pointer, Stream S) override {
    (void)D.hipFreeAsync(toPointer(Pointer), S);
  }
  Error copyToDevice(DevicePointer To, const void *From, uint64_t Bytes,
                     Stream S) override {
    UFP4_CALL(D, hipMemcpyHtoDAsync,
              (toPointer(To), const_cast<void *>(From), Bytes, S), "");
    return Error::success();
  }
  Error copyToHost(void *To, DevicePointer From, uint64_t Bytes,
                   Stream S) override {
    UFP4_CALL(D, hipMemcpyDtoHAsync, (To, toPointer(From), Bytes, S), "");
    return Error::success();
  }
  Error copy(DevicePointer To, DevicePointer From, uint64_t Bytes,
             Stream S) override {
    UFP4_CALL(D, hipMemcpyDtoDAsync, (toPointer(To), toPointer(From), Bytes, S),
              "");
    return Error::success();
  }
  Error copyRows(DevicePointer To, uint64_t ToPitch, DevicePointer From,
                 uint64_t FromPitch, uint64_t Bytes, uint64_t Rows,
                 Stream S) override {
    UFP4_CALL(D, hipMemcpy2DAsync,
              (toPointer(To), ToPitch, toPointer(From), FromPitch, Bytes, Rows,
               CopyDeviceToDevice, S),
              "");
    return Error::success();
  }
  Error fill(DevicePointer To, uint32_t Width, uint32_t Value, uint64_t Count,
             Stream S) override;
  Error synchronize(Stream S) override {
    UFP4_CALL(D, hipStreamSynchronize, (S), "");
    return Error::success();
  }

  Expected<ModuleHandle> loadModule(const Program &P, const runtime::Module &M,
                                    bool ForcePTX,
                                    std::vector<std::string> &Notes) override;
  void unloadModule(ModuleHandle M) override { (void)D.hipModuleUnload(M); }
  Expected<KernelHandle> findKernel(ModuleHandle M, const Kernel &K,
                                    StringRef About) override;
  Error launch(const LaunchRequest &L, Stream S) override {
    UFP4_CALL(D, hipModuleLaunchKernel,
              (L.Kernel, L.Grid[0], L.Grid[1], L.Grid[2], L.Block[0],
               L.Block[1], L.Block[2], L.SharedBytes, S, L.Parameters, nullptr),
              "");
    return Error::success();
  }
  /// `findKernel` refuses kernels that take them.
  Error encodeTensorMap(const Schedule::Map &Map, DevicePointer Base,
                        TensorMapObject &Object) override {
    return makeError("HIP has no tensor maps");
  }

  Error beginCapture(Stream S) override {
    UFP4_CALL(D, hipStreamBeginCapture, (S, CaptureThreadLocal), "");
    return Error::success();
  }
  Expected<GraphExecHandle> endCapture(Stream S, bool Makes) override;
  Error launchGraph(GraphExecHandle G, Stream S) override {
    UFP4_CALL(D, hipGraphLaunch, (G, S), "");
    return Error::success();
  }
  void destroyGraph(GraphExecHandle G) override {
    (void)D.hipGraphExecDestroy(G);
  }

  Expected<EventHandle> recordEvent(Stream S) override;
  Error waitForEvent(EventHandle E) override {
    UFP4_CALL(D, hipEventSynchronize, (E), "");
    return Error::success();
  }
  Expected<float> getMilliseconds(EventHandle From, EventHandle To) override {
    float Milliseconds = 0;
    UFP4_CALL(D, hipEventElapsedTime, (&Milliseconds, From, To), "");
    return Milliseconds;
  }
  void destroyEvent(EventHandle E) override { (void)D.hipEventDestroy(E); }

private:
  Error makeStream();

  Library D;
  DeviceID ID = 0;
  Stream Own = nullptr;
  PoolHandle Pool = nullptr;
  std::string Name, Architecture;
  size_t MemoryBytes = 0;
};

} // namespace

HIPDriver::~HIPDriver() {
  if (!Own && !Pool)
    return;
  void *Before = nullptr;
  if (Error Problem = enter(Before)) {
    consumeError(std::move(Problem));
    return;
  }
  // What fails here was reported where it happened.
  if (Own)
    (void)D.hipStreamDestroy(Own);
  if (Pool)
    (void)D.hipMemPoolDestroy(Pool);
  leave(Before);
}

Error HIPDriver::open(unsigned Ordinal) {
  if (Error Problem = openLibrary(D))
    return Problem;
  UFP4_CALL(D, hipInit, (0), "");
  int Count = 0;
  UFP4_CALL(D, hipGetDeviceCount, (&Count), "");
  if (Ordinal >= static_cast<unsigned>(Count))
    return makeError("expected one of " + Twine(Count) +
                     " devices, counted from 0, but got device " +
                     Twine(Ordinal));
  UFP4_CALL(D, hipDeviceGet, (&ID, static_cast<int>(Ordinal)), "");
  char Text[256] = {};
  UFP4_CALL(D, hipDeviceGetName, (Text, sizeof(Text) - 1, ID), "");
  Name = Text;
  UFP4_CALL(D, hipDeviceTotalMem, (&MemoryBytes, ID), "");
  auto Found = std::make_unique<Properties>();
  if (D.hipGetDevicePropertiesR0600)
    UFP4_CALL(D, hipGetDevicePropertiesR0600, (Found.get(), ID), "");
  else
    UFP4_CALL(D, hipGetDeviceProperties, (Found.get(), ID), "");
  Architecture = findArchitecture(*Found);
  void *Before = nullptr;
  if (Error Problem = enter(Before))
    return Problem;
  Error Problem = makeStream();
  leave(Before);
  return Problem;
}

Error HIPDriver::makeStream() {
  UFP4_CALL(D, hipStreamCreateWithFlags, (&Own, StreamNonBlocking), "");
  MemoryPoolProperties Wanted;
  Wanted.LocationID = ID;
  UFP4_CALL(D, hipMemPoolCreate, (&Pool, &Wanted), "");
  // Keep what was given back: the next call wants the same again.
  uint64_t Threshold = UINT64_MAX;
  UFP4_CALL(D, hipMemPoolSetAttribute, (Pool, PoolReleaseThreshold, &Threshold),
            "");
  return Error::success();
}

Error HIPDriver::fill(DevicePointer To, uint32_t Width, uint32_t Value,
                      uint64_t Count, Stream S) {
  switch (Width) {
  case 1:
    UFP4_CALL(D, hipMemsetD8Async, (toPointer(To), Value, Count, S), "");
    break;
  case 2:
    UFP4_CALL(D, hipMemsetD16Async, (toPointer(To), Value, Count, S), "");
    break;
  default:
    UFP4_CALL(D, hipMemsetD32Async,
              (toPointer(To), static_cast<int>(Value), Count, S), "");
    break;
  }
  return Error::success();
}

Expected<ModuleHandle> HIPDriver::loadModule(const Program &P,
                                             const runtime::Module &M,
                                             bool ForcePTX,
                                             std::vector<std::string> &) {
  if (ForcePTX)
    return makeError("expected PTX of module " + quote(M.Name) +
                     " but the program is for " + P.Target);
  if (!M.HSACO)
    return makeError("expected machine code (hsaco) of module " +
                     quote(M.Name) + " for " + P.Target);
  if (!runsOn(P.Target, Architecture))
    return makeError("expected a device for target " + P.Target + " but got " +
                     quote(Architecture) + " (" + quote(Name) + ")");
  ModuleHandle Handle = nullptr;
  UFP4_CALL(D, hipModuleLoadData, (&Handle, M.HSACO->data()),
            "module " + quote(M.Name) + ", loading machine code");
  return Handle;
}

Expected<KernelHandle> HIPDriver::findKernel(ModuleHandle M, const Kernel &K,
                                             StringRef About) {
  if (is_contained(K.Parameters, ParameterKind::TensorMap))
    return makeError(About + " takes tensor maps, which HIP does not have");
  if (K.Cluster)
    return makeError(About + " wants clusters, which HIP does not have");
  const std::string &Symbol = K.getSymbol();
  KernelHandle Handle = nullptr;
  UFP4_CALL(D, hipModuleGetFunction, (&Handle, M, Symbol.c_str()),
            Twine(About) +
                (K.Symbol.empty() ? "" : ", symbol " + quote(Symbol)));
  return Handle;
}

Expected<GraphExecHandle> HIPDriver::endCapture(Stream S, bool Makes) {
  GraphHandle Graph = nullptr;
  GraphExecHandle Made = nullptr;
  Status Code = D.hipStreamEndCapture(S, &Graph);
  const char *Call = "hipStreamEndCapture";
  if (Code == 0 && Makes) {
    Call = "hipGraphInstantiateWithFlags";
    Code = D.hipGraphInstantiateWithFlags(&Made, Graph, /*flags=*/0);
  }
  if (Graph)
    (void)D.hipGraphDestroy(Graph);
  if (Code != 0)
    return driverError(D, Code, Call);
  return Made;
}

Expected<EventHandle> HIPDriver::recordEvent(Stream S) {
  EventHandle E = nullptr;
  UFP4_CALL(D, hipEventCreateWithFlags, (&E, 0), "");
  if (Status Code = D.hipEventRecord(E, S)) {
    destroyEvent(E);
    return driverError(D, Code, "hipEventRecord");
  }
  return E;
}

Expected<std::unique_ptr<Driver>> open(unsigned Ordinal) {
  auto Result = std::make_unique<HIPDriver>();
  if (Error Problem = Result->open(Ordinal))
    return std::move(Problem);
  return Result;
}

} // namespace ufp4::runtime::hip

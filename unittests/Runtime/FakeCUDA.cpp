//===- FakeCUDA.cpp - A CUDA driver without a GPU, for tests --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A shared library with the driver's functions that the runtime calls, so that
// the runtime, the C interface and ufp4-launch are tested on any machine.
// Device memory is memory of the host, kernels are functions below that are
// found by name, and everything runs at once. It is stricter than a device:
// accesses of copies, fills and kernels must lie within what is allocated,
// fresh memory is not zero, and what was given back is gone.
//
// Environment:
//
//   UFP4_FAKE_CUDA_CAPABILITY=9.0     compute capability
//   UFP4_FAKE_CUDA_LOG=FILE           a line for each call of interest
//   UFP4_FAKE_CUDA_FAIL=cuName:2:1    call 1 (from 0) of cuName gives error 2
//   UFP4_FAKE_CUDA_FAULT=kernel:1     launch 1 of a kernel is an illegal access
//
// A module is PTX, of which the names of the entries are read, or the text
// "fake cubin 9.0 NAME NAME ...", code for one compute capability.
// HIP's functions of the same meaning are these under their other names;
// FakeHIP.cpp has the rest.
//
//===----------------------------------------------------------------------===//

#include "../../lib/Runtime/CUDADriver.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

using namespace ufp4::runtime;
using namespace ufp4::runtime::cuda;

//===----------------------------------------------------------------------===//
// State
//===----------------------------------------------------------------------===//

namespace ufp4::runtime {

struct ModuleObject {
  std::map<std::string, std::unique_ptr<KernelObject>> Kernels;
};

struct StreamObject {
  GraphObject *Capturing = nullptr;
};

struct GraphObject {
  std::vector<std::function<void()>> Work;
};

struct GraphExecObject : GraphObject {};
struct EventObject {
  float Time = 0;
};

} // namespace ufp4::runtime

struct ufp4::runtime::cuda::ContextObject {};
struct ufp4::runtime::PoolObject {};

namespace {

constexpr Status InvalidContext = 201, InvalidHandle = 400,
                 IllegalAddress = 700;

/// What cuTensorMapEncodeTiled was given; the 128 bytes hold its number.
struct EncodedMap {
  int Type;
  std::vector<uint64_t> Dims, Strides;
  std::vector<uint32_t> Box;
  const char *Base;
};

struct State {
  std::recursive_mutex Mutex;
  std::string Wanted; // the failure that calls are counted for
  std::map<DevicePointer, size_t> Allocations;
  std::map<std::string, int> Calls, Launches;
  std::vector<EncodedMap> Maps;
  std::set<EventObject *> Events;
  ContextObject Primary;
  StreamObject Default;
  Status Fault = 0; // sticky, shows when the stream is waited for
  float Clock = 0;  // milliseconds; each operation takes one
  int Retained = 0;
};

State &state() {
  static State TheState;
  return TheState;
}

using Lock = std::lock_guard<std::recursive_mutex>;

thread_local std::vector<ContextHandle> Contexts;

void log(const char *Format, ...) __attribute__((format(printf, 1, 2)));
void log(const char *Format, ...) {
  const char *Path = std::getenv("UFP4_FAKE_CUDA_LOG");
  FILE *File = Path ? std::fopen(Path, "a") : nullptr;
  if (!File)
    return;
  va_list Arguments;
  va_start(Arguments, Format);
  std::vfprintf(File, Format, Arguments);
  va_end(Arguments);
  std::fputc('\n', File);
  std::fclose(File);
}

/// "NAME:NUMBER" or "NAME:CODE:NUMBER" of the environment for this name.
bool isChosen(const char *Variable, const std::string &Name, int Call,
              int *Code = nullptr) {
  const char *Text = std::getenv(Variable);
  if (!Text || std::strncmp(Text, Name.c_str(), Name.size()) != 0 ||
      Text[Name.size()] != ':')
    return false;
  int First = 0, Second = 0;
  std::sscanf(Text + Name.size(), ":%d:%d", &First, &Second);
  if (!Code)
    return Call == First;
  *Code = First;
  return Call == Second;
}

/// The error that a call should give, or 0.
Status enter(const char *Name, bool NeedsContext = true) {
  State &S = state();
  Lock Guard(S.Mutex);
  // A test that asks for another failure counts from the beginning.
  const char *Wanted = std::getenv("UFP4_FAKE_CUDA_FAIL");
  if (S.Wanted != (Wanted ? Wanted : "")) {
    S.Wanted = Wanted ? Wanted : "";
    S.Calls.clear();
  }
  int Code = 0;
  if (isChosen("UFP4_FAKE_CUDA_FAIL", Name, S.Calls[Name]++, &Code))
    return Code;
  if (NeedsContext && (Contexts.empty() || Contexts.back() != &S.Primary))
    return InvalidContext;
  return 0;
}

bool isAllocated(DevicePointer Begin, size_t Bytes) {
  State &S = state();
  Lock Guard(S.Mutex);
  auto It = S.Allocations.upper_bound(Begin);
  if (It == S.Allocations.begin())
    return false;
  --It;
  return Begin + Bytes <= It->first + It->second;
}

template <typename T> T *at(DevicePointer Address, size_t Count) {
  if (!isAllocated(Address, Count * sizeof(T))) {
    state().Fault = IllegalAddress;
    return nullptr;
  }
  return reinterpret_cast<T *>(Address);
}

/// Runs work now, or when the graph does.
void submit(Stream S, std::function<void()> Work) {
  StreamObject &Where = S ? *S : state().Default;
  if (Where.Capturing) {
    Where.Capturing->Work.push_back(std::move(Work));
    return;
  }
  Lock Guard(state().Mutex);
  state().Clock += 1;
  Work();
}

int getCapability() {
  const char *Text = std::getenv("UFP4_FAKE_CUDA_CAPABILITY");
  int Major = 9, Minor = 0;
  if (Text)
    std::sscanf(Text, "%d.%d", &Major, &Minor);
  return Major * 10 + Minor;
}

} // namespace

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

namespace {

/// Arguments of a launch, copied when it was made.
struct Launch {
  std::vector<std::string> Arguments;
  LaunchConfig Config;
  unsigned Cluster = 1;

  template <typename T> T get(size_t Index) const {
    T Value;
    std::memcpy(&Value, Arguments[Index].data(), sizeof(T));
    return Value;
  }
};

void scale(const Launch &L) {
  auto N = L.get<uint32_t>(3);
  if (N > L.Config.Grid[0] * L.Config.Block[0])
    return;
  auto *Y = at<float>(L.get<DevicePointer>(0), N);
  auto *X = at<float>(L.get<DevicePointer>(1), N);
  auto *Bias = at<float>(L.get<DevicePointer>(2), 4);
  auto Factor = L.get<float>(4);
  if (!Y || !X || !Bias)
    return;
  for (uint32_t I = 0; I < N; ++I)
    Y[I] = X[I] * Factor + Bias[I % 4];
}

void addSeed(const Launch &L) {
  auto N = L.get<uint64_t>(3);
  auto *Out = at<uint32_t>(L.get<DevicePointer>(0), N);
  auto *In = at<uint32_t>(L.get<DevicePointer>(1), N);
  auto *Seed = at<uint32_t>(L.get<DevicePointer>(2), 2);
  if (!Out || !In || !Seed)
    return;
  for (uint64_t I = 0; I < N; ++I)
    Out[I] = In[I] + Seed[0] - Seed[1];
}

void clusters(const Launch &L) {
  auto *Out = at<uint32_t>(L.get<DevicePointer>(0), L.Config.Grid[0]);
  for (unsigned I = 0; Out && I < L.Config.Grid[0]; ++I)
    Out[I] = 100 * L.Cluster + I % L.Cluster;
}

void boxes(const Launch &L) {
  const EncodedMap &Map = state().Maps[L.get<TensorMapObject>(0).Opaque[0]];
  auto Pitch = L.get<uint32_t>(2);
  unsigned Width = Map.Box[0], Height = Map.Box[1];
  size_t Rows = size_t(L.Config.Grid[1]) * Height;
  char *Out = at<char>(L.get<DevicePointer>(1), Rows * Pitch);
  for (size_t Row = 0; Out && Row < Rows; ++Row)
    for (size_t Byte = 0; Byte < size_t(L.Config.Grid[0]) * Width; ++Byte)
      Out[Row * Pitch + Byte] = Row < Map.Dims[1] && Byte < Map.Dims[0]
                                    ? Map.Base[Row * Map.Strides[0] + Byte]
                                    : 0;
}

} // namespace

struct ufp4::runtime::KernelObject {
  std::string Name;
  void (*Run)(const Launch &);
  std::vector<size_t> Sizes;
  int MaxShared = 48 << 10;
};

static const KernelObject KnownKernels[] = {
    {"scale", scale, {8, 8, 8, 4, 4}},
    {"add_seed", addSeed, {8, 8, 8, 8}},
    {"clusters", clusters, {8}},
    {"boxes", boxes, {128, 8, 4}},
};

/// A kernel without a function here is not in the module.
static void addKernel(ModuleObject &M, const std::string &Name) {
  for (const KernelObject &Known : KnownKernels)
    if (Known.Name == Name)
      M.Kernels[Name] = std::make_unique<KernelObject>(Known);
}

//===----------------------------------------------------------------------===//
// The driver's functions
//===----------------------------------------------------------------------===//

#pragma GCC visibility push(default)
extern "C" {

Status cuInit(unsigned) { return enter("cuInit", false); }

Status cuGetErrorName(Status Code, const char **Name) {
  switch (Code) {
  case InvalidValue:
    *Name = "CUDA_ERROR_INVALID_VALUE";
    return 0;
  case OutOfMemory:
    *Name = "CUDA_ERROR_OUT_OF_MEMORY";
    return 0;
  case NoDevice:
    *Name = "CUDA_ERROR_NO_DEVICE";
    return 0;
  case InvalidImage:
    *Name = "CUDA_ERROR_INVALID_IMAGE";
    return 0;
  case InvalidContext:
    *Name = "CUDA_ERROR_INVALID_CONTEXT";
    return 0;
  case NoBinaryForGPU:
    *Name = "CUDA_ERROR_NO_BINARY_FOR_GPU";
    return 0;
  case NotFound:
    *Name = "CUDA_ERROR_NOT_FOUND";
    return 0;
  case IllegalAddress:
    *Name = "CUDA_ERROR_ILLEGAL_ADDRESS";
    return 0;
  default:
    return InvalidValue;
  }
}

Status cuGetErrorString(Status Code, const char **Text) {
  *Text = Code == IllegalAddress ? "an illegal memory access was encountered"
                                 : "as a test asked for";
  return 0;
}

Status cuDeviceGetCount(int *Count) {
  *Count = 1;
  return enter("cuDeviceGetCount", false);
}

Status cuDeviceGet(DeviceID *ID, int Ordinal) {
  *ID = Ordinal;
  return enter("cuDeviceGet", false);
}

Status cuDeviceGetName(char *Name, int Size, DeviceID) {
  std::snprintf(Name, Size, "Fake GPU");
  return 0;
}

Status cuDeviceGetAttribute(int *Value, int Attribute, DeviceID) {
  switch (Attribute) {
  case ComputeCapabilityMajor:
    *Value = getCapability() / 10;
    return 0;
  case ComputeCapabilityMinor:
    *Value = getCapability() % 10;
    return 0;
  case MaxSharedBytesOptIn:
    *Value = 227 << 10;
    return 0;
  case MemoryPoolsSupported:
    *Value = 1;
    return 0;
  default:
    return InvalidValue;
  }
}

Status cuDeviceTotalMem_v2(size_t *Bytes, DeviceID) {
  *Bytes = size_t(1) << 30;
  return 0;
}

Status cuDevicePrimaryCtxRetain(ContextHandle *Context, DeviceID) {
  if (Status Code = enter("cuDevicePrimaryCtxRetain", false))
    return Code;
  Lock Guard(state().Mutex);
  ++state().Retained;
  *Context = &state().Primary;
  return 0;
}

Status cuDevicePrimaryCtxRelease_v2(DeviceID) {
  State &S = state();
  Lock Guard(S.Mutex);
  log("release %d, %zu allocations and %zu events left, %zu contexts pushed",
      --S.Retained, S.Allocations.size(), S.Events.size(), Contexts.size());
  if (S.Retained == 0)
    S.Fault = 0;
  return 0;
}

Status cuCtxPushCurrent_v2(ContextHandle Context) {
  if (Status Code = enter("cuCtxPushCurrent_v2", false))
    return Code;
  Contexts.push_back(Context);
  return 0;
}

Status cuCtxPopCurrent_v2(ContextHandle *Context) {
  if (Contexts.empty())
    return InvalidContext;
  *Context = Contexts.back();
  Contexts.pop_back();
  return 0;
}

Status cuStreamCreate(Stream *S, unsigned) {
  if (Status Code = enter("cuStreamCreate"))
    return Code;
  *S = new StreamObject;
  return 0;
}

Status cuStreamDestroy_v2(Stream S) {
  delete S;
  return 0;
}

Status cuStreamSynchronize(Stream) {
  if (Status Code = enter("cuStreamSynchronize"))
    return Code;
  return state().Fault;
}

Status cuStreamBeginCapture_v2(Stream S, int) {
  if (Status Code = enter("cuStreamBeginCapture_v2"))
    return Code;
  if (!S || S->Capturing)
    return InvalidHandle;
  S->Capturing = new GraphObject;
  return 0;
}

Status cuStreamEndCapture(Stream S, GraphHandle *Graph) {
  if (!S || !S->Capturing)
    return InvalidHandle;
  *Graph = S->Capturing;
  S->Capturing = nullptr;
  return enter("cuStreamEndCapture");
}

Status cuGraphInstantiateWithFlags(GraphExecHandle *Exec, GraphHandle Graph,
                                   unsigned long long) {
  if (Status Code = enter("cuGraphInstantiateWithFlags"))
    return Code;
  *Exec = new GraphExecObject;
  (*Exec)->Work = Graph->Work;
  log("graph of %zu", Graph->Work.size());
  return 0;
}

Status cuGraphLaunch(GraphExecHandle Exec, Stream S) {
  if (Status Code = enter("cuGraphLaunch"))
    return Code;
  log("graph launch");
  submit(S, [Exec] {
    for (const std::function<void()> &Each : Exec->Work)
      Each();
  });
  return 0;
}

Status cuGraphExecDestroy(GraphExecHandle Exec) {
  delete Exec;
  return 0;
}

Status cuGraphDestroy(GraphHandle Graph) {
  delete Graph;
  return 0;
}

Status cuEventCreate(EventHandle *Event, unsigned) {
  if (Status Code = enter("cuEventCreate"))
    return Code;
  *Event = new EventObject;
  Lock Guard(state().Mutex);
  state().Events.insert(*Event);
  return 0;
}

Status cuEventRecord(EventHandle Event, Stream) {
  if (Status Code = enter("cuEventRecord"))
    return Code;
  Event->Time = state().Clock;
  return 0;
}

Status cuEventSynchronize(EventHandle) {
  if (Status Code = enter("cuEventSynchronize"))
    return Code;
  return state().Fault;
}

Status cuEventElapsedTime(float *Milliseconds, EventHandle From,
                          EventHandle To) {
  *Milliseconds = To->Time - From->Time;
  return enter("cuEventElapsedTime");
}

Status cuEventDestroy_v2(EventHandle Event) {
  Lock Guard(state().Mutex);
  state().Events.erase(Event);
  delete Event;
  return 0;
}

Status cuMemPoolCreate(PoolHandle *Pool, const MemoryPoolProperties *P) {
  if (Status Code = enter("cuMemPoolCreate"))
    return Code;
  if (P->AllocationType != 1 || P->LocationType != 1)
    return InvalidValue;
  *Pool = new PoolObject;
  return 0;
}

Status cuMemPoolSetAttribute(PoolHandle, int, void *) {
  return enter("cuMemPoolSetAttribute");
}

Status cuMemPoolDestroy(PoolHandle Pool) {
  delete Pool;
  return 0;
}

Status cuMemAllocFromPoolAsync(DevicePointer *Pointer, size_t Bytes, PoolHandle,
                               Stream) {
  Lock Guard(state().Mutex);
  if (Status Code = enter("cuMemAllocFromPoolAsync"))
    return Code;
  if (Bytes == 0)
    return InvalidValue;
  if (Bytes > (size_t(1) << 30))
    return OutOfMemory;
  size_t Rounded = (Bytes + 255) / 256 * 256;
  void *Memory = std::aligned_alloc(256, Rounded);
  std::memset(Memory, 0xcd, Rounded);
  *Pointer = reinterpret_cast<DevicePointer>(Memory);
  state().Allocations[*Pointer] = Bytes;
  log("alloc %zu", Bytes);
  return 0;
}

Status cuMemFreeAsync(DevicePointer Pointer, Stream) {
  Lock Guard(state().Mutex);
  if (Status Code = enter("cuMemFreeAsync"))
    return Code;
  if (state().Allocations.erase(Pointer) == 0)
    return InvalidValue;
  std::free(reinterpret_cast<void *>(Pointer));
  log("free");
  return 0;
}

Status cuMemcpyHtoDAsync_v2(DevicePointer To, const void *From, size_t Bytes,
                            Stream) {
  if (Status Code = enter("cuMemcpyHtoDAsync_v2"))
    return Code;
  char *Place = at<char>(To, Bytes);
  if (!Place)
    return InvalidValue;
  std::memcpy(Place, From, Bytes);
  return 0;
}

Status cuMemcpyDtoHAsync_v2(void *To, DevicePointer From, size_t Bytes,
                            Stream) {
  if (Status Code = enter("cuMemcpyDtoHAsync_v2"))
    return Code;
  const char *Place = at<char>(From, Bytes);
  if (!Place)
    return InvalidValue;
  std::memcpy(To, Place, Bytes);
  return 0;
}

Status cuMemcpyDtoDAsync_v2(DevicePointer To, DevicePointer From, size_t Bytes,
                            Stream S) {
  if (Status Code = enter("cuMemcpyDtoDAsync_v2"))
    return Code;
  char *Place = at<char>(To, Bytes);
  const char *Source = at<char>(From, Bytes);
  if (!Place || !Source)
    return InvalidValue;
  log("copy %zu", Bytes);
  submit(S, [=] { std::memcpy(Place, Source, Bytes); });
  return 0;
}

Status cuMemcpy2DAsync_v2(const Copy2D *C, Stream S) {
  if (Status Code = enter("cuMemcpy2DAsync_v2"))
    return Code;
  if (C->FromType != MemoryTypeDevice || C->ToType != MemoryTypeDevice ||
      C->FromPitch < C->Width || C->ToPitch < C->Width || C->FromX || C->ToX ||
      C->FromY || C->ToY)
    return InvalidValue;
  char *To = at<char>(C->ToDevice, (C->Height - 1) * C->ToPitch + C->Width);
  const char *From =
      at<char>(C->FromDevice, (C->Height - 1) * C->FromPitch + C->Width);
  if (!To || !From)
    return InvalidValue;
  log("copy %zu rows of %zu", C->Height, C->Width);
  submit(S, [To, From, C = *C] {
    for (size_t Row = 0; Row < C.Height; ++Row)
      std::memcpy(To + Row * C.ToPitch, From + Row * C.FromPitch, C.Width);
  });
  return 0;
}

} // extern "C"

template <typename T>
static Status fill(const char *Name, DevicePointer To, T Value, size_t Count,
                   Stream S) {
  if (Status Code = enter(Name))
    return Code;
  T *Place = at<T>(To, Count);
  if (!Place || To % sizeof(T) != 0)
    return InvalidValue;
  log("fill %zu of %zu with %llx", Count, sizeof(T),
      static_cast<unsigned long long>(Value));
  submit(S, [=] {
    for (size_t I = 0; I < Count; ++I)
      Place[I] = Value;
  });
  return 0;
}

extern "C" {

Status cuMemsetD8Async(DevicePointer To, unsigned char Value, size_t Count,
                       Stream S) {
  return fill("cuMemsetD8Async", To, Value, Count, S);
}

Status cuMemsetD16Async(DevicePointer To, unsigned short Value, size_t Count,
                        Stream S) {
  return fill("cuMemsetD16Async", To, Value, Count, S);
}

Status cuMemsetD32Async(DevicePointer To, unsigned Value, size_t Count,
                        Stream S) {
  return fill("cuMemsetD32Async", To, Value, Count, S);
}

Status cuModuleLoadDataEx(ModuleHandle *Module, const void *Image,
                          unsigned NumOptions, int *Options, void **Values) {
  if (Status Code = enter("cuModuleLoadDataEx"))
    return Code;
  std::string Text = static_cast<const char *>(Image);
  auto Result = std::make_unique<ModuleObject>();
  int Major = 0, Minor = 0, Used = 0;
  if (std::sscanf(Text.c_str(), "fake cubin %d.%d%n", &Major, &Minor, &Used) ==
      2) {
    if (Major * 10 + Minor != getCapability())
      return NoBinaryForGPU;
    char Name[64];
    const char *Rest = Text.c_str() + Used;
    while (std::sscanf(Rest, "%63s%n", Name, &Used) == 1) {
      addKernel(*Result, Name);
      Rest += Used;
    }
    log("load cubin");
  } else if (Text.find(".version") != std::string::npos) {
    for (size_t At = 0; (At = Text.find(".entry ", At)) != std::string::npos;) {
      At += 7;
      addKernel(*Result, Text.substr(At, Text.find('(', At) - At));
    }
    log("load ptx");
  } else {
    for (unsigned I = 0; I < NumOptions; ++I)
      if (Options[I] == ErrorLogBuffer)
        std::strcpy(static_cast<char *>(Values[I]), "neither PTX nor cubin\n");
    return InvalidImage;
  }
  *Module = Result.release();
  return 0;
}

Status cuModuleUnload(ModuleHandle Module) {
  delete Module;
  log("unload");
  return 0;
}

Status cuModuleGetFunction(KernelHandle *Kernel, ModuleHandle Module,
                           const char *Name) {
  if (Status Code = enter("cuModuleGetFunction"))
    return Code;
  auto It = Module->Kernels.find(Name);
  if (It == Module->Kernels.end())
    return NotFound;
  *Kernel = It->second.get();
  return 0;
}

Status cuFuncSetAttribute(KernelHandle Kernel, int Attribute, int Value) {
  if (Status Code = enter("cuFuncSetAttribute"))
    return Code;
  log("attribute %d of %s is %d", Attribute, Kernel->Name.c_str(), Value);
  if (Attribute == MaxDynamicSharedBytes)
    Kernel->MaxShared = Value;
  return 0;
}

Status cuFuncGetParamInfo(KernelHandle Kernel, size_t Index, size_t *Offset,
                          size_t *Size) {
  if (Index >= Kernel->Sizes.size())
    return InvalidValue;
  *Offset = 0;
  *Size = Kernel->Sizes[Index];
  return 0;
}

Status cuLaunchKernelEx(const LaunchConfig *Config, KernelHandle Kernel,
                        void **Parameters, void **) {
  Lock Guard(state().Mutex);
  if (Status Code = enter("cuLaunchKernelEx"))
    return Code;
  const unsigned *Grid = Config->Grid, *Block = Config->Block;
  if (Block[0] * Block[1] * Block[2] > 1024 ||
      Config->SharedBytes > static_cast<unsigned>(Kernel->MaxShared))
    return InvalidValue;
  Launch L;
  L.Config = *Config;
  for (unsigned I = 0; I < Config->NumAttributes; ++I)
    if (Config->Attributes[I].ID == LaunchAttributeClusterDimension)
      L.Cluster = Config->Attributes[I].ClusterDimension[0];
  for (size_t I = 0; I < Kernel->Sizes.size(); ++I)
    L.Arguments.emplace_back(static_cast<const char *>(Parameters[I]),
                             Kernel->Sizes[I]);
  log("launch %s grid %ux%ux%u block %ux%ux%u shared %u cluster %u",
      Kernel->Name.c_str(), Grid[0], Grid[1], Grid[2], Block[0], Block[1],
      Block[2], Config->SharedBytes, L.Cluster);
  bool Faults = isChosen("UFP4_FAKE_CUDA_FAULT", Kernel->Name,
                         state().Launches[Kernel->Name]++);
  submit(Config->Stream, [Kernel, L, Faults] {
    if (Faults)
      state().Fault = IllegalAddress;
    else
      Kernel->Run(L);
  });
  return 0;
}

#ifndef UFP4_FAKE_OLD_CUDA
Status cuTensorMapEncodeTiled(TensorMapObject *Map, int Type, uint32_t Rank,
                              void *Base, const uint64_t *Dims,
                              const uint64_t *Strides, const uint32_t *Box,
                              const uint32_t *ElementStrides, int Interleave,
                              int Swizzle, int Promotion, int Fill) {
  if (Status Code = enter("cuTensorMapEncodeTiled", false))
    return Code;
  EncodedMap M = {Type,
                  {Dims, Dims + Rank},
                  {Strides, Strides + Rank - 1},
                  {Box, Box + Rank},
                  static_cast<const char *>(Base)};
  auto Join = [](const auto &List) {
    std::string Text;
    for (auto Each : List)
      Text += (Text.empty() ? "" : "x") + std::to_string(Each);
    return Text;
  };
  log("tensor map type %d dims %s strides %s box %s interleave %d swizzle %d "
      "promotion %d fill %d",
      Type, Join(M.Dims).c_str(), Join(M.Strides).c_str(), Join(M.Box).c_str(),
      Interleave, Swizzle, Promotion, Fill);
  for (uint32_t I = 0; I < Rank; ++I)
    if (ElementStrides[I] != 1)
      return InvalidValue;
  if (reinterpret_cast<uintptr_t>(Base) % 16 != 0 ||
      reinterpret_cast<uintptr_t>(Map) % 64 != 0)
    return InvalidValue;
  Lock Guard(state().Mutex);
  Map->Opaque[0] = state().Maps.size();
  state().Maps.push_back(std::move(M));
  return 0;
}
#endif

// What HIP has under another name.
#define UFP4_ALIAS(Op, CUDA, HIP, Parameters)                                  \
  Status HIP Parameters __attribute__((alias(#CUDA)));
UFP4_DRIVER_ENTRIES(UFP4_ALIAS)
#undef UFP4_ALIAS

} // extern "C"
#pragma GCC visibility pop

// The types are those that the runtime calls through.
#define UFP4_SAME(Name, Parameters)                                            \
  static_assert(std::is_same_v<decltype(&::Name), Status(*) Parameters>);
#define UFP4_SAME_ENTRY(Op, CUDA, HIP, Parameters) UFP4_SAME(CUDA, Parameters)
UFP4_DRIVER_ENTRIES(UFP4_SAME_ENTRY)
UFP4_CUDA_REQUIRED(UFP4_SAME)
#ifndef UFP4_FAKE_OLD_CUDA
UFP4_CUDA_OPTIONAL(UFP4_SAME)
#endif

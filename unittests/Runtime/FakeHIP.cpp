//===- FakeHIP.cpp - HIP without a GPU, for tests -------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// HIP's functions over those of FakeCUDA.cpp, whose errors have the same
// numbers. The current device stands for the context: the functions fail where
// it is another than 0.
//
// Environment, besides that of FakeCUDA.cpp, whose failures are asked for by
// CUDA's names:
//
//   UFP4_FAKE_HIP_ARCHITECTURE=gfx942:sramecc+:xnack-
//
// A module is the text "fake hsaco gfx942 NAME NAME ...".
//
//===----------------------------------------------------------------------===//

#include "../../lib/Runtime/CUDADriver.h"
#include "../../lib/Runtime/HIPDriver.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <type_traits>

using namespace ufp4::runtime;
using namespace ufp4::runtime::hip;
using ufp4::runtime::cuda::ContextHandle;
using ufp4::runtime::cuda::Copy2D;
using ufp4::runtime::cuda::LaunchConfig;
using ufp4::runtime::cuda::MemoryTypeDevice;

#define UFP4_DECLARE(Name, Parameters)                                         \
  extern "C" ufp4::runtime::cuda::Status Name Parameters;
namespace ufp4::runtime::cuda {
UFP4_CUDA_REQUIRED(UFP4_DECLARE)
} // namespace ufp4::runtime::cuda
#undef UFP4_DECLARE
using namespace ufp4::runtime::cuda;
using Status = int;

static thread_local int Current = 1; // another one than that of tests
static ContextHandle Context = nullptr;

static std::string getArchitecture() {
  const char *Text = std::getenv("UFP4_FAKE_HIP_ARCHITECTURE");
  return Text ? Text : "gfx942:sramecc+:xnack-";
}

static DevicePointer toAddress(const void *Pointer) {
  return reinterpret_cast<DevicePointer>(Pointer);
}

#pragma GCC visibility push(default)
extern "C" {

Status hipInit(unsigned Flags) {
  if (Status Code = cuInit(Flags))
    return Code;
  return Context ? 0 : cuDevicePrimaryCtxRetain(&Context, 0);
}

const char *hipGetErrorName(Status Code) {
  switch (Code) {
  case 1:
    return "hipErrorInvalidValue";
  case 2:
    return "hipErrorOutOfMemory";
  case 100:
    return "hipErrorNoDevice";
  case 201:
    return "hipErrorInvalidContext";
  case 209:
    return "hipErrorNoBinaryForGpu";
  case 500:
    return "hipErrorNotFound";
  case 700:
    return "hipErrorIllegalAddress";
  default:
    return "hipErrorUnknown";
  }
}

const char *hipGetErrorString(Status Code) {
  const char *Text = nullptr;
  cuGetErrorString(Code, &Text);
  return Text;
}

Status hipGetDeviceCount(int *Count) { return cuDeviceGetCount(Count); }

Status hipGetDevice(int *Device) {
  *Device = Current;
  return 0;
}

/// Device 0 has the context.
Status hipSetDevice(int Device) {
  ContextHandle Old = nullptr;
  Status Code = 0;
  if (Device == 0 && Current != 0)
    Code = cuCtxPushCurrent_v2(Context);
  else if (Device != 0 && Current == 0)
    Code = cuCtxPopCurrent_v2(&Old);
  if (Code != 0)
    return Code;
  Current = Device;
  return 0;
}

Status hipDeviceGet(int *ID, int Ordinal) { return cuDeviceGet(ID, Ordinal); }
Status hipDeviceGetName(char *Name, int Size, int ID) {
  return cuDeviceGetName(Name, Size, ID);
}
Status hipDeviceTotalMem(size_t *Bytes, int ID) {
  return cuDeviceTotalMem_v2(Bytes, ID);
}

Status hipGetDevicePropertiesR0600(Properties *P, int) {
  std::string Text = getArchitecture();
  std::memset(P->Bytes, 0, sizeof(P->Bytes));
  std::strcpy(P->Bytes, "gfx is in the name, too");
  std::memcpy(P->Bytes + 1160, Text.c_str(), Text.size() + 1);
  return 0;
}

Status hipGetDeviceProperties(Properties *P, int ID) {
  return hipGetDevicePropertiesR0600(P, ID);
}

Status hipMemPoolCreate(PoolHandle *Pool, const MemoryPoolProperties *P) {
  return cuMemPoolCreate(Pool, P);
}
Status hipMemPoolSetAttribute(PoolHandle Pool, int Attribute, void *Value) {
  return cuMemPoolSetAttribute(Pool, Attribute, Value);
}
Status hipMemPoolDestroy(PoolHandle Pool) { return cuMemPoolDestroy(Pool); }

Status hipStreamCreateWithFlags(Stream *S, unsigned Flags) {
  return cuStreamCreate(S, Flags);
}
Status hipStreamDestroy(Stream S) { return cuStreamDestroy_v2(S); }
Status hipStreamSynchronize(Stream S) { return cuStreamSynchronize(S); }
Status hipStreamBeginCapture(Stream S, int Mode) {
  return cuStreamBeginCapture_v2(S, Mode);
}
Status hipStreamEndCapture(Stream S, GraphHandle *Graph) {
  return cuStreamEndCapture(S, Graph);
}
Status hipGraphInstantiateWithFlags(GraphExecHandle *Exec, GraphHandle Graph,
                                    unsigned long long Flags) {
  return cuGraphInstantiateWithFlags(Exec, Graph, Flags);
}
Status hipGraphLaunch(GraphExecHandle Exec, Stream S) {
  return cuGraphLaunch(Exec, S);
}
Status hipGraphExecDestroy(GraphExecHandle Exec) {
  return cuGraphExecDestroy(Exec);
}
Status hipGraphDestroy(GraphHandle Graph) { return cuGraphDestroy(Graph); }

Status hipEventCreateWithFlags(EventHandle *Event, unsigned Flags) {
  return cuEventCreate(Event, Flags);
}
Status hipEventRecord(EventHandle Event, Stream S) {
  return cuEventRecord(Event, S);
}
Status hipEventSynchronize(EventHandle Event) {
  return cuEventSynchronize(Event);
}
Status hipEventElapsedTime(float *Milliseconds, EventHandle From,
                           EventHandle To) {
  return cuEventElapsedTime(Milliseconds, From, To);
}
Status hipEventDestroy(EventHandle Event) { return cuEventDestroy_v2(Event); }

Status hipMallocFromPoolAsync(void **Pointer, size_t Bytes, PoolHandle Pool,
                              Stream S) {
  DevicePointer Place = 0;
  Status Code = cuMemAllocFromPoolAsync(&Place, Bytes, Pool, S);
  *Pointer = reinterpret_cast<void *>(Place);
  return Code;
}
Status hipFreeAsync(void *Pointer, Stream S) {
  return cuMemFreeAsync(toAddress(Pointer), S);
}
Status hipMemcpyHtoDAsync(void *To, void *From, size_t Bytes, Stream S) {
  return cuMemcpyHtoDAsync_v2(toAddress(To), From, Bytes, S);
}
Status hipMemcpyDtoHAsync(void *To, void *From, size_t Bytes, Stream S) {
  return cuMemcpyDtoHAsync_v2(To, toAddress(From), Bytes, S);
}
Status hipMemcpyDtoDAsync(void *To, void *From, size_t Bytes, Stream S) {
  return cuMemcpyDtoDAsync_v2(toAddress(To), toAddress(From), Bytes, S);
}
Status hipMemcpy2DAsync(void *To, size_t ToPitch, const void *From,
                        size_t FromPitch, size_t Width, size_t Height, int Kind,
                        Stream S) {
  if (Kind != CopyDeviceToDevice)
    return 1;
  Copy2D Copy = {};
  Copy.FromType = Copy.ToType = MemoryTypeDevice;
  Copy.FromDevice = toAddress(From);
  Copy.FromPitch = FromPitch;
  Copy.ToDevice = toAddress(To);
  Copy.ToPitch = ToPitch;
  Copy.Width = Width;
  Copy.Height = Height;
  return cuMemcpy2DAsync_v2(&Copy, S);
}
Status hipMemsetD8Async(void *To, unsigned char Value, size_t Count, Stream S) {
  return cuMemsetD8Async(toAddress(To), Value, Count, S);
}
Status hipMemsetD16Async(void *To, unsigned short Value, size_t Count,
                         Stream S) {
  return cuMemsetD16Async(toAddress(To), Value, Count, S);
}
Status hipMemsetD32Async(void *To, int Value, size_t Count, Stream S) {
  return cuMemsetD32Async(toAddress(To), Value, Count, S);
}

/// As the cubin of the fake device, where it is for the architecture.
Status hipModuleLoadData(ModuleHandle *Module, const void *Image) {
  std::string Text = static_cast<const char *>(Image);
  char Chip[64];
  int Used = 0;
  if (std::sscanf(Text.c_str(), "fake hsaco %63s%n", Chip, &Used) != 1)
    return 200;
  if (getArchitecture().substr(0, getArchitecture().find(':')) != Chip)
    return 209;
  Text = "fake cubin 9.0" + Text.substr(Used);
  return cuModuleLoadDataEx(Module, Text.c_str(), 0, nullptr, nullptr);
}
Status hipModuleUnload(ModuleHandle Module) { return cuModuleUnload(Module); }
Status hipModuleGetFunction(KernelHandle *Kernel, ModuleHandle Module,
                            const char *Name) {
  return cuModuleGetFunction(Kernel, Module, Name);
}

Status hipModuleLaunchKernel(KernelHandle Kernel, unsigned GridX,
                             unsigned GridY, unsigned GridZ, unsigned BlockX,
                             unsigned BlockY, unsigned BlockZ,
                             unsigned SharedBytes, Stream S, void **Parameters,
                             void **Extra) {
  LaunchConfig Config = {};
  Config.Grid[0] = GridX;
  Config.Grid[1] = GridY;
  Config.Grid[2] = GridZ;
  Config.Block[0] = BlockX;
  Config.Block[1] = BlockY;
  Config.Block[2] = BlockZ;
  Config.SharedBytes = SharedBytes;
  Config.Stream = S;
  return cuLaunchKernelEx(&Config, Kernel, Parameters, Extra);
}

} // extern "C"
#pragma GCC visibility pop

// The types are those that the runtime calls through.
#define UFP4_SAME(Name, Parameters)                                            \
  static_assert(std::is_same_v<decltype(&::Name), Status(*) Parameters>);
UFP4_HIP_REQUIRED(UFP4_SAME)
UFP4_HIP_OPTIONAL(UFP4_SAME)
#undef UFP4_SAME
#define UFP4_SAME(Name, Parameters)                                            \
  static_assert(std::is_same_v<decltype(&::Name), const char *(*)Parameters>);
UFP4_HIP_TEXTS(UFP4_SAME)

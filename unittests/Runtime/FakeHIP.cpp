//===- FakeHIP.cpp - HIP without a GPU, for tests -------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions that HIP alone has, over those of FakeCUDA.cpp, whose errors
// have the same numbers. The current device stands for the context: the
// functions fail where it is another than 0.
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

#define UFP4_DECLARE(Name, Parameters) extern "C" Status Name Parameters;
namespace ufp4::runtime::cuda {
UFP4_CUDA_REQUIRED(UFP4_DECLARE)
} // namespace ufp4::runtime::cuda
#undef UFP4_DECLARE
using namespace ufp4::runtime::cuda;

static thread_local int Current = 1; // another one than that of tests
static ContextHandle Context = nullptr;

static std::string getArchitecture() {
  const char *Text = std::getenv("UFP4_FAKE_HIP_ARCHITECTURE");
  return Text ? Text : "gfx942:sramecc+:xnack-";
}

#pragma GCC visibility push(default)
extern "C" {

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

Status hipGetDevice(int *Device) {
  *Device = Current;
  return 0;
}

/// Device 0 has the context.
Status hipSetDevice(int Device) {
  ContextHandle Old = nullptr;
  Status Code = 0;
  if (!Context)
    Code = cuDevicePrimaryCtxRetain(&Context, 0);
  if (Code != 0)
    return Code;
  if (Device == 0 && Current != 0)
    Code = cuCtxPushCurrent_v2(Context);
  else if (Device != 0 && Current == 0)
    Code = cuCtxPopCurrent_v2(&Old);
  if (Code != 0)
    return Code;
  Current = Device;
  return 0;
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

Status hipMemcpy2DAsync(DevicePointer To, size_t ToPitch, DevicePointer From,
                        size_t FromPitch, size_t Width, size_t Height, int Kind,
                        Stream S) {
  if (Kind != CopyDeviceToDevice)
    return 1;
  Copy2D Copy = {};
  Copy.FromType = Copy.ToType = MemoryTypeDevice;
  Copy.FromDevice = From;
  Copy.FromPitch = FromPitch;
  Copy.ToDevice = To;
  Copy.ToPitch = ToPitch;
  Copy.Width = Width;
  Copy.Height = Height;
  return cuMemcpy2DAsync_v2(&Copy, S);
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

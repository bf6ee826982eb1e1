//===- CUDADriver.h - The CUDA driver API, opened at run time ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types and functions of the driver API (ABI of CUDA 12) that the runtime
// uses, beside those of DriverEntries.h, so that nothing of CUDA is needed to
// build it. The names of functions
// are those that the library exports, versions included.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_CUDADRIVER_H
#define UFP4_LIB_RUNTIME_CUDADRIVER_H

#include "DriverEntries.h"

#include <cstddef>
#include <cstdint>

namespace ufp4::runtime::cuda {

using ContextHandle = struct ContextObject *;

// Results that the runtime tells apart.
constexpr Status InvalidValue = 1, OutOfMemory = 2, NoDevice = 100,
                 InvalidImage = 200, NoBinaryForGPU = 209, NotFound = 500;

// CUdevice_attribute.
constexpr int ComputeCapabilityMajor = 75, ComputeCapabilityMinor = 76,
              MemoryPoolsSupported = 115, MaxSharedBytesOptIn = 97;

// CUfunction_attribute.
constexpr int MaxDynamicSharedBytes = 8, NonPortableClusterSizeAllowed = 14;

// CUjit_option.
constexpr int InfoLogBuffer = 3, InfoLogBufferSize = 4, ErrorLogBuffer = 5,
              ErrorLogBufferSize = 6;

constexpr int LaunchAttributeClusterDimension = 4;
constexpr int MemoryTypeDevice = 2;

struct LaunchAttribute { // CUlaunchAttribute
  int ID;
  char Pad[4];
  union {
    char Bytes[64];
    unsigned ClusterDimension[3];
  };
};

struct LaunchConfig { // CUlaunchConfig
  unsigned Grid[3];
  unsigned Block[3];
  unsigned SharedBytes;
  runtime::Stream Stream;
  LaunchAttribute *Attributes;
  unsigned NumAttributes;
};

struct Copy2D { // CUDA_MEMCPY2D
  size_t FromX, FromY;
  int FromType;
  const void *FromHost;
  DevicePointer FromDevice;
  void *FromArray;
  size_t FromPitch;
  size_t ToX, ToY;
  int ToType;
  void *ToHost;
  DevicePointer ToDevice;
  void *ToArray;
  size_t ToPitch;
  size_t Width, Height;
};

// X(name, parameters): functions that every driver since CUDA 11.8 has.
#define UFP4_CUDA_REQUIRED(X)                                                  \
  X(cuGetErrorName, (Status, const char **))                                   \
  X(cuGetErrorString, (Status, const char **))                                 \
  X(cuDeviceGetAttribute, (int *, int, DeviceID))                              \
  X(cuDevicePrimaryCtxRetain, (ContextHandle *, DeviceID))                     \
  X(cuDevicePrimaryCtxRelease_v2, (DeviceID))                                  \
  X(cuCtxPushCurrent_v2, (ContextHandle))                                      \
  X(cuCtxPopCurrent_v2, (ContextHandle *))                                     \
  X(cuMemcpy2DAsync_v2, (const Copy2D *, Stream))                              \
  X(cuModuleLoadDataEx,                                                        \
    (ModuleHandle *, const void *, unsigned, int *, void **))                  \
  X(cuFuncSetAttribute, (KernelHandle, int, int))                              \
  X(cuLaunchKernelEx, (const LaunchConfig *, KernelHandle, void **, void **))

// Functions of newer drivers, null where they are missing.
#define UFP4_CUDA_OPTIONAL(X)                                                  \
  X(cuTensorMapEncodeTiled,                                                    \
    (TensorMapObject *, int, uint32_t, void *, const uint64_t *,               \
     const uint64_t *, const uint32_t *, const uint32_t *, int, int, int,      \
     int))                                                                     \
  X(cuFuncGetParamInfo, (KernelHandle, size_t, size_t *, size_t *))

/// The functions of one library that CUDA alone has.
struct Library {
#define UFP4_DECLARE(Name, Parameters) Status(*Name) Parameters = nullptr;
  UFP4_CUDA_REQUIRED(UFP4_DECLARE)
  UFP4_CUDA_OPTIONAL(UFP4_DECLARE)
#undef UFP4_DECLARE
};

} // namespace ufp4::runtime::cuda

#endif // UFP4_LIB_RUNTIME_CUDADRIVER_H

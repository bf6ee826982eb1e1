//===- CUDADriver.h - The CUDA driver API, opened at run time ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types and functions of the driver API (ABI of CUDA 12) that the runtime
// uses, so that nothing of CUDA is needed to build it. The names of functions
// are those that the library exports, versions included.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_CUDADRIVER_H
#define UFP4_LIB_RUNTIME_CUDADRIVER_H

#include "ufp4/Runtime/DriverTypes.h"

#include <cstddef>
#include <cstdint>

namespace ufp4::runtime::cuda {

using Status = int; // CUresult; 0 is success
using DeviceID = int;
using ContextHandle = struct ContextObject *;
using PoolHandle = struct PoolObject *;

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

constexpr unsigned StreamNonBlocking = 1;
constexpr int CaptureThreadLocal = 1;
constexpr int PoolReleaseThreshold = 4;
constexpr int LaunchAttributeClusterDimension = 4;
constexpr int MemoryTypeDevice = 2;

struct MemoryPoolProperties { // CUmemPoolProps
  int AllocationType = 1;     // pinned
  int HandleTypes = 0;
  int LocationType = 1; // device
  int LocationID = 0;
  void *SecurityAttributes = nullptr;
  size_t MaxSize = 0;
  unsigned short Usage = 0;
  unsigned char Reserved[54] = {};
};

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
  X(cuInit, (unsigned))                                                        \
  X(cuGetErrorName, (Status, const char **))                                   \
  X(cuGetErrorString, (Status, const char **))                                 \
  X(cuDeviceGetCount, (int *))                                                 \
  X(cuDeviceGet, (DeviceID *, int))                                            \
  X(cuDeviceGetName, (char *, int, DeviceID))                                  \
  X(cuDeviceGetAttribute, (int *, int, DeviceID))                              \
  X(cuDeviceTotalMem_v2, (size_t *, DeviceID))                                 \
  X(cuDevicePrimaryCtxRetain, (ContextHandle *, DeviceID))                     \
  X(cuDevicePrimaryCtxRelease_v2, (DeviceID))                                  \
  X(cuCtxPushCurrent_v2, (ContextHandle))                                      \
  X(cuCtxPopCurrent_v2, (ContextHandle *))                                     \
  X(cuStreamCreate, (Stream *, unsigned))                                      \
  X(cuStreamDestroy_v2, (Stream))                                              \
  X(cuStreamSynchronize, (Stream))                                             \
  X(cuStreamBeginCapture_v2, (Stream, int))                                    \
  X(cuStreamEndCapture, (Stream, GraphHandle *))                               \
  X(cuGraphInstantiateWithFlags,                                               \
    (GraphExecHandle *, GraphHandle, unsigned long long))                      \
  X(cuGraphLaunch, (GraphExecHandle, Stream))                                  \
  X(cuGraphExecDestroy, (GraphExecHandle))                                     \
  X(cuGraphDestroy, (GraphHandle))                                             \
  X(cuEventCreate, (EventHandle *, unsigned))                                  \
  X(cuEventRecord, (EventHandle, Stream))                                      \
  X(cuEventSynchronize, (EventHandle))                                         \
  X(cuEventElapsedTime, (float *, EventHandle, EventHandle))                   \
  X(cuEventDestroy_v2, (EventHandle))                                          \
  X(cuMemPoolCreate, (PoolHandle *, const MemoryPoolProperties *))             \
  X(cuMemPoolSetAttribute, (PoolHandle, int, void *))                          \
  X(cuMemPoolDestroy, (PoolHandle))                                            \
  X(cuMemAllocFromPoolAsync, (DevicePointer *, size_t, PoolHandle, Stream))    \
  X(cuMemFreeAsync, (DevicePointer, Stream))                                   \
  X(cuMemcpyHtoDAsync_v2, (DevicePointer, const void *, size_t, Stream))       \
  X(cuMemcpyDtoHAsync_v2, (void *, DevicePointer, size_t, Stream))             \
  X(cuMemcpyDtoDAsync_v2, (DevicePointer, DevicePointer, size_t, Stream))      \
  X(cuMemcpy2DAsync_v2, (const Copy2D *, Stream))                              \
  X(cuMemsetD8Async, (DevicePointer, unsigned char, size_t, Stream))           \
  X(cuMemsetD16Async, (DevicePointer, unsigned short, size_t, Stream))         \
  X(cuMemsetD32Async, (DevicePointer, unsigned, size_t, Stream))               \
  X(cuModuleLoadDataEx,                                                        \
    (ModuleHandle *, const void *, unsigned, int *, void **))                  \
  X(cuModuleUnload, (ModuleHandle))                                            \
  X(cuModuleGetFunction, (KernelHandle *, ModuleHandle, const char *))         \
  X(cuFuncSetAttribute, (KernelHandle, int, int))                              \
  X(cuLaunchKernelEx, (const LaunchConfig *, KernelHandle, void **, void **))

// Functions of newer drivers, null where they are missing.
#define UFP4_CUDA_OPTIONAL(X)                                                  \
  X(cuTensorMapEncodeTiled,                                                    \
    (TensorMapObject *, int, uint32_t, void *, const uint64_t *,               \
     const uint64_t *, const uint32_t *, const uint32_t *, int, int, int,      \
     int))                                                                     \
  X(cuFuncGetParamInfo, (KernelHandle, size_t, size_t *, size_t *))

/// The functions of one library.
struct Library {
#define UFP4_DECLARE(Name, Parameters) Status(*Name) Parameters = nullptr;
  UFP4_CUDA_REQUIRED(UFP4_DECLARE)
  UFP4_CUDA_OPTIONAL(UFP4_DECLARE)
#undef UFP4_DECLARE
};

} // namespace ufp4::runtime::cuda

#endif // UFP4_LIB_RUNTIME_CUDADRIVER_H

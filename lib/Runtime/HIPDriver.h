//===- HIPDriver.h - HIP's API, opened at run time --------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types and functions of HIP (ABI of ROCm 5.3 to 7) that the runtime uses,
// so that nothing of ROCm is needed to build it: hip/hip_runtime_api.h.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_HIPDRIVER_H
#define UFP4_LIB_RUNTIME_HIPDRIVER_H

#include "CUDADriver.h"

#include <cstddef>
#include <cstdint>

namespace ufp4::runtime::hip {

using Status = int; // hipError_t; 0 is success
using DeviceID = int;
using cuda::MemoryPoolProperties; // hipMemPoolProps, the same
using cuda::PoolHandle;
/// hipDeviceProp_t, whose layout changes between versions. No version has more
/// than 2 KB.
struct Properties {
  char Bytes[8192];
};

constexpr unsigned StreamNonBlocking = 1;
constexpr int CaptureThreadLocal = 1;
constexpr int PoolReleaseThreshold = 4;
constexpr int CopyDeviceToDevice = 3;

// X(name, parameters): functions that every version since 5.3 has.
#define UFP4_HIP_REQUIRED(X)                                                   \
  X(hipInit, (unsigned))                                                       \
  X(hipGetDeviceCount, (int *))                                                \
  X(hipGetDevice, (int *))                                                     \
  X(hipSetDevice, (int))                                                       \
  X(hipDeviceGet, (DeviceID *, int))                                           \
  X(hipDeviceGetName, (char *, int, DeviceID))                                 \
  X(hipDeviceTotalMem, (size_t *, DeviceID))                                   \
  X(hipMemPoolCreate, (PoolHandle *, const MemoryPoolProperties *))            \
  X(hipMemPoolSetAttribute, (PoolHandle, int, void *))                         \
  X(hipStreamCreateWithFlags, (Stream *, unsigned))                            \
  X(hipStreamDestroy, (Stream))                                                \
  X(hipStreamSynchronize, (Stream))                                            \
  X(hipStreamBeginCapture, (Stream, int))                                      \
  X(hipStreamEndCapture, (Stream, GraphHandle *))                              \
  X(hipGraphInstantiateWithFlags,                                              \
    (GraphExecHandle *, GraphHandle, unsigned long long))                      \
  X(hipGraphLaunch, (GraphExecHandle, Stream))                                 \
  X(hipGraphExecDestroy, (GraphExecHandle))                                    \
  X(hipGraphDestroy, (GraphHandle))                                            \
  X(hipEventCreateWithFlags, (EventHandle *, unsigned))                        \
  X(hipEventRecord, (EventHandle, Stream))                                     \
  X(hipEventSynchronize, (EventHandle))                                        \
  X(hipEventElapsedTime, (float *, EventHandle, EventHandle))                  \
  X(hipEventDestroy, (EventHandle))                                            \
  X(hipMemPoolDestroy, (PoolHandle))                                           \
  X(hipMallocFromPoolAsync, (void **, size_t, PoolHandle, Stream))             \
  X(hipFreeAsync, (void *, Stream))                                            \
  X(hipMemcpyHtoDAsync, (void *, void *, size_t, Stream))                      \
  X(hipMemcpyDtoHAsync, (void *, void *, size_t, Stream))                      \
  X(hipMemcpyDtoDAsync, (void *, void *, size_t, Stream))                      \
  X(hipMemcpy2DAsync,                                                          \
    (void *, size_t, const void *, size_t, size_t, size_t, int, Stream))       \
  X(hipMemsetD8Async, (void *, unsigned char, size_t, Stream))                 \
  X(hipMemsetD16Async, (void *, unsigned short, size_t, Stream))               \
  X(hipMemsetD32Async, (void *, int, size_t, Stream))                          \
  X(hipModuleLoadData, (ModuleHandle *, const void *))                         \
  X(hipModuleUnload, (ModuleHandle))                                           \
  X(hipModuleGetFunction, (KernelHandle *, ModuleHandle, const char *))        \
  X(hipModuleLaunchKernel,                                                     \
    (KernelHandle, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, \
     unsigned, Stream, void **, void **))

// Of the two, one is there.
#define UFP4_HIP_OPTIONAL(X)                                                   \
  X(hipGetDevicePropertiesR0600, (Properties *, int))                          \
  X(hipGetDeviceProperties, (Properties *, int))

// Functions that return text.
#define UFP4_HIP_TEXTS(X)                                                      \
  X(hipGetErrorName, (Status))                                                 \
  X(hipGetErrorString, (Status))

/// The functions of one library.
struct Library {
#define UFP4_DECLARE(Name, Parameters) Status(*Name) Parameters = nullptr;
  UFP4_HIP_REQUIRED(UFP4_DECLARE)
  UFP4_HIP_OPTIONAL(UFP4_DECLARE)
#undef UFP4_DECLARE
#define UFP4_DECLARE(Name, Parameters) const char *(*Name)Parameters = nullptr;
  UFP4_HIP_TEXTS(UFP4_DECLARE)
#undef UFP4_DECLARE
};

} // namespace ufp4::runtime::hip

#endif // UFP4_LIB_RUNTIME_HIPDRIVER_H

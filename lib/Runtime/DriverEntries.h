//===- DriverEntries.h - What CUDA and HIP have alike -----------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions that CUDA's driver API and HIP have under two names, opened at
// run time. Types are those of the ABI: HIP's pointers to device memory are
// numbers here, of as many bits and passed alike.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_DRIVERENTRIES_H
#define UFP4_LIB_RUNTIME_DRIVERENTRIES_H

#include "ufp4/Runtime/DriverTypes.h"

#include <cstddef>
#include <cstdint>

namespace ufp4::runtime {

using Status = int; // CUresult, hipError_t; 0 is success
using DeviceID = int;
using PoolHandle = struct PoolObject *;

constexpr unsigned StreamNonBlocking = 1;
constexpr int CaptureThreadLocal = 1;
constexpr int PoolReleaseThreshold = 4;

struct MemoryPoolProperties { // CUmemPoolProps, hipMemPoolProps
  int AllocationType = 1;     // pinned
  int HandleTypes = 0;
  int LocationType = 1; // device
  int LocationID = 0;
  void *SecurityAttributes = nullptr;
  size_t MaxSize = 0;
  unsigned short Usage = 0;
  unsigned char Reserved[54] = {};
};

// X(name here, CUDA's, HIP's, parameters).
#define UFP4_DRIVER_ENTRIES(X)                                                 \
  X(Initialize, cuInit, hipInit, (unsigned))                                   \
  X(GetDeviceCount, cuDeviceGetCount, hipGetDeviceCount, (int *))              \
  X(GetDevice, cuDeviceGet, hipDeviceGet, (DeviceID *, int))                   \
  X(GetDeviceName, cuDeviceGetName, hipDeviceGetName, (char *, int, DeviceID)) \
  X(GetTotalMemory, cuDeviceTotalMem_v2, hipDeviceTotalMem,                    \
    (size_t *, DeviceID))                                                      \
  X(CreateStream, cuStreamCreate, hipStreamCreateWithFlags,                    \
    (Stream *, unsigned))                                                      \
  X(DestroyStream, cuStreamDestroy_v2, hipStreamDestroy, (Stream))             \
  X(Synchronize, cuStreamSynchronize, hipStreamSynchronize, (Stream))          \
  X(BeginCapture, cuStreamBeginCapture_v2, hipStreamBeginCapture,              \
    (Stream, int))                                                             \
  X(EndCapture, cuStreamEndCapture, hipStreamEndCapture,                       \
    (Stream, GraphHandle *))                                                   \
  X(InstantiateGraph, cuGraphInstantiateWithFlags,                             \
    hipGraphInstantiateWithFlags,                                              \
    (GraphExecHandle *, GraphHandle, unsigned long long))                      \
  X(LaunchGraph, cuGraphLaunch, hipGraphLaunch, (GraphExecHandle, Stream))     \
  X(DestroyGraphExec, cuGraphExecDestroy, hipGraphExecDestroy,                 \
    (GraphExecHandle))                                                         \
  X(DestroyGraph, cuGraphDestroy, hipGraphDestroy, (GraphHandle))              \
  X(CreateEvent, cuEventCreate, hipEventCreateWithFlags,                       \
    (EventHandle *, unsigned))                                                 \
  X(RecordEvent, cuEventRecord, hipEventRecord, (EventHandle, Stream))         \
  X(WaitForEvent, cuEventSynchronize, hipEventSynchronize, (EventHandle))      \
  X(GetElapsedTime, cuEventElapsedTime, hipEventElapsedTime,                   \
    (float *, EventHandle, EventHandle))                                       \
  X(DestroyEvent, cuEventDestroy_v2, hipEventDestroy, (EventHandle))           \
  X(CreatePool, cuMemPoolCreate, hipMemPoolCreate,                             \
    (PoolHandle *, const MemoryPoolProperties *))                              \
  X(SetPoolAttribute, cuMemPoolSetAttribute, hipMemPoolSetAttribute,           \
    (PoolHandle, int, void *))                                                 \
  X(DestroyPool, cuMemPoolDestroy, hipMemPoolDestroy, (PoolHandle))            \
  X(Allocate, cuMemAllocFromPoolAsync, hipMallocFromPoolAsync,                 \
    (DevicePointer *, size_t, PoolHandle, Stream))                             \
  X(Free, cuMemFreeAsync, hipFreeAsync, (DevicePointer, Stream))               \
  X(CopyToDevice, cuMemcpyHtoDAsync_v2, hipMemcpyHtoDAsync,                    \
    (DevicePointer, const void *, size_t, Stream))                             \
  X(CopyToHost, cuMemcpyDtoHAsync_v2, hipMemcpyDtoHAsync,                      \
    (void *, DevicePointer, size_t, Stream))                                   \
  X(Copy, cuMemcpyDtoDAsync_v2, hipMemcpyDtoDAsync,                            \
    (DevicePointer, DevicePointer, size_t, Stream))                            \
  X(Fill8, cuMemsetD8Async, hipMemsetD8Async,                                  \
    (DevicePointer, unsigned char, size_t, Stream))                            \
  X(Fill16, cuMemsetD16Async, hipMemsetD16Async,                               \
    (DevicePointer, unsigned short, size_t, Stream))                           \
  X(Fill32, cuMemsetD32Async, hipMemsetD32Async,                               \
    (DevicePointer, unsigned, size_t, Stream))                                 \
  X(UnloadModule, cuModuleUnload, hipModuleUnload, (ModuleHandle))             \
  X(FindFunction, cuModuleGetFunction, hipModuleGetFunction,                   \
    (KernelHandle *, ModuleHandle, const char *))

/// A function of a library, null where it is missing, and its name there.
template <typename Signature> struct Entry {
  Signature *Function = nullptr;
  const char *Name = "";

  template <typename... Args> Status operator()(Args... Arguments) const {
    return Function(Arguments...);
  }
};

/// What one library has.
struct DriverEntries {
#define UFP4_DECLARE(Op, CUDA, HIP, Parameters) Entry<Status Parameters> Op;
  UFP4_DRIVER_ENTRIES(UFP4_DECLARE)
#undef UFP4_DECLARE
};

} // namespace ufp4::runtime

#endif // UFP4_LIB_RUNTIME_DRIVERENTRIES_H

//===- HIPDriver.h - HIP's API, opened at run time --------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types and functions of HIP (ABI of ROCm 5.3 to 7) that the runtime uses
// beside those of DriverEntries.h, so that nothing of ROCm is needed to build
// it: hip/hip_runtime_api.h.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_HIPDRIVER_H
#define UFP4_LIB_RUNTIME_HIPDRIVER_H

#include "DriverEntries.h"

#include <cstddef>
#include <cstdint>

namespace ufp4::runtime::hip {

/// hipDeviceProp_t, whose layout changes between versions. No version has more
/// than 2 KB.
struct Properties {
  char Bytes[8192];
};

constexpr int CopyDeviceToDevice = 3;

// X(name, parameters): functions that every version since 5.3 has.
#define UFP4_HIP_REQUIRED(X)                                                   \
  X(hipGetDevice, (int *))                                                     \
  X(hipSetDevice, (int))                                                       \
  X(hipMemcpy2DAsync, (DevicePointer, size_t, DevicePointer, size_t, size_t,   \
                       size_t, int, Stream))                                   \
  X(hipModuleLoadData, (ModuleHandle *, const void *))                         \
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

/// The functions of one library that HIP alone has.
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

//===- DriverTypes.h - What drivers hand out --------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_DRIVERTYPES_H
#define UFP4_RUNTIME_DRIVERTYPES_H

#include <cstdint>

namespace ufp4::runtime {

using DevicePointer = unsigned long long; // CUdeviceptr, hipDeviceptr_t
// What a driver makes of these is its own.
using Stream = struct StreamObject *;       // CUstream, hipStream_t
using ModuleHandle = struct ModuleObject *; // CUmodule, hipModule_t
using KernelHandle = struct KernelObject *; // CUfunction, hipFunction_t
using EventHandle = struct EventObject *;
using GraphHandle = struct GraphObject *;
using GraphExecHandle = struct GraphExecObject *;

struct alignas(128) TensorMapObject { // CUtensorMap; kernels need 64 only
  uint64_t Opaque[16];
};

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_DRIVERTYPES_H

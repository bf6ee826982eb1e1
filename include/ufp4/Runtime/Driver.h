//===- Driver.h - What programs are run through -----------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The operations that the launcher (Launcher.h) asks of a device: memory,
// modules, launches, events, graphs, in streams. A driver is CUDA's or HIP's,
// whose library is opened at run time, or whatever else runs kernels.
//
// An operation that fails says which function of the library failed and how:
// "cuMemAllocFromPoolAsync: CUDA_ERROR_OUT_OF_MEMORY (out of memory)". Whoever
// calls adds what it was for.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_DRIVER_H
#define UFP4_RUNTIME_DRIVER_H

#include "ufp4/Runtime/DriverTypes.h"
#include "ufp4/Runtime/Program.h"
#include "ufp4/Runtime/Schedule.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ufp4::runtime {

struct LaunchRequest {
  KernelHandle Kernel = nullptr;
  std::array<uint32_t, 3> Grid = {1, 1, 1}, Block = {1, 1, 1};
  /// Blocks of a cluster, where there are clusters.
  std::optional<std::array<uint32_t, 3>> Cluster;
  uint32_t SharedBytes = 0;
  /// Addresses of the arguments, which are read at once.
  void **Parameters = nullptr;
};

/// One device through its driver. All functions but `enter` and the simple
/// questions are called between `enter` and `leave`, from several threads at
/// once.
class Driver {
public:
  virtual ~Driver() = default;
  Driver(const Driver &) = delete;
  Driver &operator=(const Driver &) = delete;

  /// The name of the device, for people.
  virtual llvm::StringRef getName() const = 0;
  virtual size_t getMemoryBytes() const = 0;
  /// The stream of the device for those who bring none.
  virtual Stream getStream() const = 0;

  /// Makes the device the thread's; `leave` gets what `enter` wrote.
  virtual llvm::Error enter(void *&Before) = 0;
  virtual void leave(void *Before) = 0;

  // Memory, of one stream. It begins at a multiple of 256 bytes; `Bytes` is at
  // least 1.
  virtual llvm::Expected<DevicePointer> allocate(uint64_t Bytes, Stream S) = 0;
  /// An error here is one of an earlier kernel, which whoever waits gets.
  virtual void free(DevicePointer Pointer, Stream S) = 0;
  virtual llvm::Error copyToDevice(DevicePointer To, const void *From,
                                   uint64_t Bytes, Stream S) = 0;
  virtual llvm::Error copyToHost(void *To, DevicePointer From, uint64_t Bytes,
                                 Stream S) = 0;
  virtual llvm::Error copy(DevicePointer To, DevicePointer From, uint64_t Bytes,
                           Stream S) = 0;
  /// `Rows` rows of `Bytes` bytes at these distances.
  virtual llvm::Error copyRows(DevicePointer To, uint64_t ToPitch,
                               DevicePointer From, uint64_t FromPitch,
                               uint64_t Bytes, uint64_t Rows, Stream S) = 0;
  /// `Count` times the low `Width` bytes (1, 2 or 4) of `Value`.
  virtual llvm::Error fill(DevicePointer To, uint32_t Width, uint32_t Value,
                           uint64_t Count, Stream S) = 0;

  /// Waits for all that was put into the stream. This is where errors of
  /// kernels show.
  virtual llvm::Error synchronize(Stream S) = 0;

  /// Loads a module of `P`; an error where the device is not one that `P` is
  /// for. Notes are what whoever loads should know, one sentence each.
  virtual llvm::Expected<ModuleHandle>
  loadModule(const Program &P, const Module &M, bool ForcePTX,
             std::vector<std::string> &Notes) = 0;
  virtual void unloadModule(ModuleHandle M) = 0;
  /// The kernel, ready to be launched with what it says; `About` names it.
  virtual llvm::Expected<KernelHandle>
  findKernel(ModuleHandle M, const Kernel &K, llvm::StringRef About) = 0;
  virtual llvm::Error launch(const LaunchRequest &L, Stream S) = 0;
  /// A map of what begins at `Base`.
  virtual llvm::Error encodeTensorMap(const Schedule::Map &Map,
                                      DevicePointer Base,
                                      TensorMapObject &Object) = 0;

  // What is enqueued between these becomes a graph, that is then launched at
  // once. `endCapture` must be called, whatever happened between; it gives a
  // graph where `Makes`.
  virtual llvm::Error beginCapture(Stream S) = 0;
  virtual llvm::Expected<GraphExecHandle> endCapture(Stream S, bool Makes) = 0;
  virtual llvm::Error launchGraph(GraphExecHandle G, Stream S) = 0;
  virtual void destroyGraph(GraphExecHandle G) = 0;

  // Times on the device.
  virtual llvm::Expected<EventHandle> recordEvent(Stream S) = 0;
  virtual llvm::Error waitForEvent(EventHandle E) = 0;
  virtual llvm::Expected<float> getMilliseconds(EventHandle From,
                                                EventHandle To) = 0;
  virtual void destroyEvent(EventHandle E) = 0;

protected:
  Driver() = default;
};

/// The driver for programs of a target: CUDA's for "sm_..", HIP's for "gfx..".
/// An error for others.
llvm::Expected<std::unique_ptr<Driver>> openDriver(llvm::StringRef Target,
                                                   unsigned Ordinal);
/// Where the driver for a target is looked for, for those that keep what they
/// have opened.
llvm::Expected<std::string> getDriverPath(llvm::StringRef Target);

namespace cuda {

/// Compute capability, as in 9.0.
struct Capability {
  int Major = 0, Minor = 0;
  bool operator==(const Capability &) const = default;
};

/// Whether code for `Target` ("sm_90a") runs on a device: machine code (cubin)
/// within its major version, on the same minor version or later ones; PTX on
/// all later ones, too. Code for "sm_90a" runs on 9.0 alone, that for "sm_100f"
/// within its family. False also where `Target` is no name of this form.
bool runsOn(llvm::StringRef Target, Capability Device, bool IsPTX);

/// Opens libcuda.so.1, or the file that the environment variable UFP4_LIBCUDA
/// names, and device `Ordinal`.
llvm::Expected<std::unique_ptr<Driver>> open(unsigned Ordinal);
std::string getLibraryPath();

} // namespace cuda

namespace hip {

/// Whether code for `Target` ("gfx942") runs on a device that HIP calls
/// `Architecture`: "gfx942:sramecc+:xnack-". Code runs on that chip alone,
/// whatever its memory's settings.
bool runsOn(llvm::StringRef Target, llvm::StringRef Architecture);

/// Opens libamdhip64.so (of ROCm 5.3 or later), or the file that the
/// environment variable UFP4_LIBHIP names, and device `Ordinal`.
llvm::Expected<std::unique_ptr<Driver>> open(unsigned Ordinal);
std::string getLibraryPath();

} // namespace hip

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_DRIVER_H

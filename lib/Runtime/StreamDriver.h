//===- StreamDriver.h - What drivers have in common -------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A driver over the functions that CUDA and HIP have alike: memory in a pool,
// copies, fills, graphs and events of streams. What differs is in CUDA.cpp and
// HIP.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_STREAMDRIVER_H
#define UFP4_LIB_RUNTIME_STREAMDRIVER_H

#include "DriverEntries.h"
#include "ErrorText.h"
#include "ufp4/Runtime/Driver.h"

#include <utility>

namespace ufp4::runtime {

/// A library opened at run time. It stays open: a driver's library cannot be
/// unloaded safely.
struct OpenedLibrary {
  void *Handle;
  /// "the CUDA driver 'libcuda.so.1'".
  std::string About;
  /// What to expect where something is missing: "one of CUDA 11.8 or later".
  std::string Wanted;

  /// The first of these paths that can be opened.
  static llvm::Expected<OpenedLibrary> open(llvm::StringRef What,
                                            llvm::StringRef Wanted,
                                            llvm::ArrayRef<std::string> Paths);
  /// Null where the library lacks it.
  void *find(const char *Name) const;
  llvm::Error missing(llvm::StringRef Name) const;
};

class StreamDriver : public Driver {
public:
  llvm::StringRef getName() const override { return Name; }
  size_t getMemoryBytes() const override { return MemoryBytes; }
  Stream getStream() const override { return Own; }

  llvm::Expected<DevicePointer> allocate(uint64_t Bytes, Stream S) override;
  void free(DevicePointer Pointer, Stream S) override;
  llvm::Error copyToDevice(DevicePointer To, const void *From, uint64_t Bytes,
                           Stream S) override;
  llvm::Error copyToHost(void *To, DevicePointer From, uint64_t Bytes,
                         Stream S) override;
  llvm::Error copy(DevicePointer To, DevicePointer From, uint64_t Bytes,
                   Stream S) override;
  llvm::Error fill(DevicePointer To, uint32_t Width, uint32_t Value,
                   uint64_t Count, Stream S) override;
  llvm::Error synchronize(Stream S) override;
  void unloadModule(ModuleHandle M) override;
  llvm::Error beginCapture(Stream S) override;
  llvm::Expected<GraphExecHandle> endCapture(Stream S, bool Makes) override;
  llvm::Error launchGraph(GraphExecHandle G, Stream S) override;
  void destroyGraph(GraphExecHandle G) override;
  llvm::Expected<EventHandle> recordEvent(Stream S) override;
  llvm::Error waitForEvent(EventHandle E) override;
  llvm::Expected<float> getMilliseconds(EventHandle From,
                                        EventHandle To) override;
  void destroyEvent(EventHandle E) override;

protected:
  /// The library's name and text for a result; null where it has none.
  virtual std::pair<const char *, const char *>
  getErrorTexts(Status Code) const = 0;

  /// "cuInit: CUDA_ERROR_NO_DEVICE (no CUDA-capable device is detected): WHAT".
  llvm::Error driverError(Status Code, const char *Call,
                          const llvm::Twine &What = "") const;
  /// Calls what both libraries have; anything but success is an error.
  template <typename Signature, typename... Args>
  llvm::Error call(const Entry<Signature> &E, Args... Arguments) const {
    if (Status Code = E(Arguments...))
      return driverError(Code, E.Name);
    return llvm::Error::success();
  }

  /// Finds the functions that both libraries have, by the names of one of them.
  enum class Names { CUDA, HIP };
  llvm::Error findEntries(const OpenedLibrary &Library, Names Of);
  /// Starts the library and asks about a device.
  llvm::Error openDevice(unsigned Ordinal);
  /// Makes the device's stream and its pool; `releaseStream` takes back what
  /// there is. Both with the device entered.
  llvm::Error makeStream();
  void releaseStream();
  llvm::Expected<KernelHandle> findFunction(ModuleHandle M, const Kernel &K,
                                            llvm::StringRef About) const;

  DriverEntries Calls;
  DeviceID ID = 0;
  Stream Own = nullptr;
  PoolHandle Pool = nullptr;
  std::string Name;
  size_t MemoryBytes = 0;
};

/// Calls a function of one library alone, of a class over StreamDriver.
#define UFP4_CALL(Library, Function, Arguments, What)                          \
  do {                                                                         \
    if (Status Code = (Library).Function Arguments)                            \
      return driverError(Code, #Function, What);                               \
  } while (false)

} // namespace ufp4::runtime

#endif // UFP4_LIB_RUNTIME_STREAMDRIVER_H

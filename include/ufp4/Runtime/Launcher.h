//===- Launcher.h - Run programs on GPUs ------------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loads a program (Program.h) on a device and runs its functions, through a
// driver (Driver.h): CUDA's or HIP's, by the program's target.
//
// Errors name the function of the driver, its error and the step of the
// program: "cuLaunchKernelEx: CUDA_ERROR_INVALID_VALUE (invalid argument):
// step 2 ('scale x') of function 'step': kernel 'scale', grid 4x1x1, ...".
//
// Objects of these classes keep what they need alive (the program its device,
// and so on). Device and LoadedProgram may be used from several threads at
// once, the others from one at a time.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_LAUNCHER_H
#define UFP4_RUNTIME_LAUNCHER_H

#include "ufp4/Runtime/Driver.h"
#include "ufp4/Runtime/Program.h"
#include "ufp4/Runtime/Schedule.h"
#include "ufp4/Runtime/Value.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ufp4::runtime::launch {

/// A device, with a stream and a memory pool.
class Device : public std::enable_shared_from_this<Device> {
public:
  /// Opens the driver for programs of `Target` and its device `Ordinal`. While
  /// somebody has it open, others get the same object.
  static llvm::Expected<std::shared_ptr<Device>> open(llvm::StringRef Target,
                                                      unsigned Ordinal = 0);
  /// The device of a driver that is open.
  explicit Device(std::unique_ptr<Driver> D) : TheDriver(std::move(D)) {}
  Device(const Device &) = delete;
  Device &operator=(const Device &) = delete;

  llvm::StringRef getName() const { return TheDriver->getName(); }
  size_t getMemoryBytes() const { return TheDriver->getMemoryBytes(); }
  /// The stream of the device for those who bring none.
  Stream getStream() const { return TheDriver->getStream(); }

  /// Waits for all that was put into the stream. This is where errors of
  /// kernels show; `What` says in the message what ran.
  llvm::Error synchronize(Stream S, const llvm::Twine &What);

  Driver &getDriver() const { return *TheDriver; }

private:
  std::unique_ptr<Driver> TheDriver;
};

/// Memory of a device, of one stream: it is had and given back in the order of
/// the stream. Begins at a multiple of 256 bytes.
class Memory {
public:
  static llvm::Expected<Memory> allocate(std::shared_ptr<Device> D,
                                         uint64_t Bytes, Stream S,
                                         const llvm::Twine &What);
  Memory() = default;
  Memory(Memory &&Other) noexcept { *this = std::move(Other); }
  Memory &operator=(Memory &&Other) noexcept;
  ~Memory() { reset(); }
  void reset();

  DevicePointer get() const { return Pointer; }
  uint64_t size() const { return Bytes; }

  /// Copies all of it. Reading waits until the bytes are there.
  llvm::Error write(llvm::ArrayRef<char> From);
  llvm::Error read(llvm::MutableArrayRef<char> To);

private:
  std::shared_ptr<Device> D;
  DevicePointer Pointer = 0;
  uint64_t Bytes = 0;
  Stream S = nullptr;
};

/// A tensor on the device, row-major and contiguous, at a multiple of 16 bytes.
struct DeviceTensor {
  DevicePointer Pointer = 0;
  std::vector<int64_t> Shape;
};

/// The seed of a call: a number, or where the device has it.
struct Seed {
  uint64_t Value = 0;
  DevicePointer Pointer = 0; // counts where it is not 0
};

class LoadedProgram;

/// A function with its arguments and results bound to addresses. Owns the
/// memory of the temporaries. It may be enqueued any number of times.
class Invocation {
public:
  Invocation(Invocation &&) noexcept;
  Invocation &operator=(Invocation &&) noexcept;
  ~Invocation();

  /// Puts all operations into the stream that it was bound to.
  llvm::Error enqueue();

  /// Sets the seed of what is enqueued from now on. An error for an invocation
  /// whose seed the device has.
  llvm::Error setSeed(uint64_t Value);

  /// Records the operations as a graph, which `enqueue` launches from then
  /// on: one call of the driver instead of one for each operation. Addresses
  /// and the value of the seed are part of the graph.
  llvm::Error captureGraph();

  /// Enqueues and waits; the time in milliseconds on the device. Where `Steps`
  /// is not null, it gets the time of each operation and the operations are
  /// enqueued one by one, not as a graph.
  struct StepTime {
    size_t Step = 0; // see Schedule::Operation
    float Milliseconds = 0;
  };
  llvm::Expected<float> time(std::vector<StepTime> *Steps = nullptr);

  /// Waits for what was enqueued, and fails with the message of an assertion of
  /// a kernel that did not hold in it. Whoever enqueues calls it before the
  /// results are used.
  llvm::Error wait();

  /// Waits after every operation, so that the error of a kernel names its step.
  llvm::Error runStepByStep();

  uint64_t getArenaBytes() const;

  struct Impl;

private:
  friend class LoadedProgram;
  explicit Invocation(std::unique_ptr<Impl> TheImpl);
  std::unique_ptr<Impl> TheImpl;
};

/// A call of a function on tensors of the host, whose copies on the device it
/// owns.
struct HostCall {
  const Function *F;
  std::vector<Memory> ArgumentMemory, ResultMemory;
  std::vector<DeviceTensor> ResultTensors;
  Invocation Call;

  /// Waits and copies the results back.
  llvm::Expected<std::vector<Tensor>> readResults();
};

/// A program whose modules and constants are on a device.
class LoadedProgram : public std::enable_shared_from_this<LoadedProgram> {
public:
  struct Options {
    /// Have the driver compile PTX even where there is a cubin.
    bool ForcePTX = false;
  };

  /// Loads. The device must be one that the target is for. A module without
  /// code for this very device is compiled from PTX by CUDA's driver, and a
  /// note says so.
  static llvm::Expected<std::shared_ptr<LoadedProgram>>
  load(std::shared_ptr<Device> D, Program P, Options O);
  static llvm::Expected<std::shared_ptr<LoadedProgram>>
  load(std::shared_ptr<Device> D, Program P) {
    return load(std::move(D), std::move(P), Options());
  }
  ~LoadedProgram();
  LoadedProgram(const LoadedProgram &) = delete;
  LoadedProgram &operator=(const LoadedProgram &) = delete;

  const Program &getProgram() const;
  const std::shared_ptr<Device> &getDevice() const;
  /// What whoever loads should know, one sentence each.
  llvm::ArrayRef<std::string> getNotes() const;

  /// The function of this name, or the only one where the name is empty.
  llvm::Expected<const Function *> getFunction(llvm::StringRef Name) const;

  /// What the function does for arguments of these shapes (seeds included):
  /// shapes and sizes of results, among others. Kept for later calls.
  llvm::Expected<std::shared_ptr<const Schedule>>
  getSchedule(const Function &F,
              llvm::ArrayRef<llvm::ArrayRef<int64_t>> Shapes);

  /// Binds arguments (the seed excepted) and results, in order. The shapes of
  /// the results are checked.
  llvm::Expected<Invocation> bind(const Function &F,
                                  llvm::ArrayRef<DeviceTensor> Arguments,
                                  llvm::ArrayRef<DeviceTensor> Results, Seed S,
                                  Stream On);

  /// The same for tensors of the host: copies the arguments (in order, the seed
  /// excepted, of the element types of the function) to the device and makes
  /// room for the results.
  llvm::Expected<HostCall> bindTensors(const Function &F,
                                       llvm::ArrayRef<Tensor> Arguments,
                                       uint64_t SeedValue, Stream On);

  /// `bindTensors`, one call, and the results.
  llvm::Expected<std::vector<Tensor>>
  run(const Function &F, llvm::ArrayRef<Tensor> Arguments, uint64_t SeedValue);

  struct Impl;

private:
  LoadedProgram();
  std::unique_ptr<Impl> TheImpl;
};

} // namespace ufp4::runtime::launch

#endif // UFP4_RUNTIME_LAUNCHER_H

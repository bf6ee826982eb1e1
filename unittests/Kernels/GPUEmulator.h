//===- GPUEmulator.h - kernels for NVIDIA GPUs, run on the CPU --*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Takes a module after convert-ufp4-to-gpu, lowers its kernels as for the GPU,
// interprets the host's functions and runs the kernels in the lockstep model.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_UNITTESTS_KERNELS_GPUEMULATOR_H
#define UFP4_UNITTESTS_KERNELS_GPUEMULATOR_H

#include "ufp4/Simulate/Simulator.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

/// A contiguous tensor in memory.
struct EmulatedTensor {
  std::vector<int64_t> shape;
  std::vector<uint8_t> bytes;
};

class GPUEmulator {
public:
  /// The error is empty where all went well.
  explicit GPUEmulator(mlir::ModuleOp module,
                       llvm::StringRef chipName = "sm_90a");
  ~GPUEmulator();

  /// Runs a function of the module.
  std::vector<EmulatedTensor> run(llvm::StringRef function,
                                  std::vector<EmulatedTensor> arguments);

  std::string error;
  /// Launches of kernels so far, with the tensors or numbers that they got.
  struct Launch {
    std::string kernel;
    std::array<int64_t, 3> blocks;
    int64_t threads;
    uint32_t sharedBytes = 0;
    std::vector<std::pair<const EmulatedTensor *, int64_t>> arguments;
  };
  std::vector<Launch> launches;
  /// What kernels of the last run have noted of assertions: 0, or the number of
  /// a message.
  int32_t assertion = 0;
  /// All tensors of the last run.
  std::deque<EmulatedTensor> memory;
  /// Whether kernels run, and not the host alone.
  bool runsKernels = true;

private:
  void launch(const Launch &launch);
  uint64_t getAddress(const EmulatedTensor *tensor);
  /// Takes what kernels wrote from the model's memory.
  void readBack();

  mlir::ModuleOp module;
  mlir::OwningOpRef<mlir::ModuleOp> holder; // of the lowered kernels
  std::unique_ptr<mlir::ufp4::Simulator> simulator;
  llvm::DenseMap<const EmulatedTensor *, uint64_t> addresses;
  llvm::DenseSet<const EmulatedTensor *> unwritten;
};

#endif // UFP4_UNITTESTS_KERNELS_GPUEMULATOR_H

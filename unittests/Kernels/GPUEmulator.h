//===- GPUEmulator.h - kernels for NVIDIA GPUs, run on the CPU --*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Takes a module after convert-ufp4-to-gpu, lowers its kernels to LLVM IR as
// for the GPU, puts functions of this file in the place of the GPU's intrinsics
// and runs them: threads of a block in turn, as far as each comes to the next
// barrier or warp operation. The host's functions are interpreted.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_UNITTESTS_KERNELS_GPUEMULATOR_H
#define UFP4_UNITTESTS_KERNELS_GPUEMULATOR_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

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
  explicit GPUEmulator(mlir::ModuleOp module);
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
  void launch(llvm::StringRef kernel, const std::array<int64_t, 3> &blocks,
              uint32_t threads, llvm::ArrayRef<uint64_t> arguments);

  mlir::ModuleOp module;
  /// Whether threads of the kernels wait for each other.
  bool waits = false;
  std::unique_ptr<llvm::orc::LLJIT> jit;
};

#endif // UFP4_UNITTESTS_KERNELS_GPUEMULATOR_H

//===- ProgramSimulation.h - programs in the lockstep model -----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_SIMULATE_PROGRAMSIMULATION_H
#define UFP4_SIMULATE_PROGRAMSIMULATION_H

#include "ufp4/Runtime/Program.h"
#include "ufp4/Simulate/Simulator.h"

namespace mlir::ufp4 {

/// Runs functions of a program whose kernels are those of `lowered`, the module
/// that the program was translated from. Every buffer of a function is one of
/// the model, so that an access beyond a temporary is found.
class ProgramSimulation {
public:
  /// Both must outlive the object.
  ProgramSimulation(ModuleOp lowered, const ::ufp4::runtime::Program &program,
                    const Chip &chip, Simulator::Options options);
  ~ProgramSimulation();

  /// Calls a function with all its arguments, seeds included. What kernels do
  /// wrong are diagnostics, and an error.
  llvm::Expected<std::vector<::ufp4::runtime::Tensor>>
  run(StringRef function, ArrayRef<::ufp4::runtime::Tensor> arguments);

  /// The order of warps and copies of later calls; 0 as in Simulator::Options.
  void setScheduleSeed(uint64_t seed);

  /// Looks at every launch: the kernel's name, and how many blocks.
  std::function<void(StringRef, Simulator::Extent)> onLaunch;

  llvm::StringMap<uint64_t> getStatistics() const;

private:
  ModuleOp lowered;
  const ::ufp4::runtime::Program &program;
  std::unique_ptr<Simulator> simulator; // null without kernels
};

} // namespace mlir::ufp4

#endif // UFP4_SIMULATE_PROGRAMSIMULATION_H

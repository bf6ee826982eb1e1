//===- Simulator.h - kernels, run in a lockstep model -----------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Executes the kernels of a `gpu.module` as they go to the translator: LLVM
// dialect, NVVM or ROCDL ops, inline assembly and intrinsics. The threads of a
// warp go in lockstep under a mask, the warps of a block in an order that a
// seed picks, the blocks of a grid one after the other. docs/simulator.md says
// what the model looks for and what it takes as given.
//
// Memory is the model's own: addresses are numbers that `allocate` gives.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_SIMULATE_SIMULATOR_H
#define UFP4_SIMULATE_SIMULATOR_H

#include "ufp4/Target/Chip.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/ADT/StringMap.h"

#include <array>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace mlir::ufp4 {

namespace simulate {
class Machine;
} // namespace simulate

/// What a kernel may do wrong.
enum class FindingKind {
  OutOfBounds,      // an access outside of every buffer
  Misaligned,       // an address that is no multiple of what the access needs
  Undefined,        // a use of what nobody wrote
  Race,             // two accesses that nothing orders
  MissingFence,     // an order that one proxy sees and the other does not
  DivergentBarrier, // an instruction of all lanes that some do not reach
  Deadlock,         // threads that wait for what never comes
  Unfinished,       // a copy that outlives its threads
  Protocol,         // an instruction in a state that it may not meet
  Limit             // more instructions than are allowed
};
/// "out-of-bounds", "misaligned", ...
StringRef getName(FindingKind kind);

/// One thing that is wrong. There is one finding of a kind to an op.
struct Finding {
  FindingKind kind;
  Operation *op;       // what was executed
  std::string message; // with the address, and which thread it was
  /// Other ops that take part, and what they do.
  std::vector<std::pair<Operation *, std::string>> notes;
};

/// How a kernel reads or writes a tensor in memory by boxes. Lists begin with
/// the innermost dimension.
struct SimulatedTensorMap {
  uint64_t address = 0;
  unsigned elementBytes = 1;
  std::vector<uint64_t> dims, strides; // the latter in bytes, one less
  std::vector<uint32_t> box;
  unsigned swizzle = 0; // bytes: 0, 32, 64 or 128
  bool fillNaN = false;
};

class Simulator {
public:
  /// An address or the bits of a number, or a tensor map.
  using Argument = std::variant<uint64_t, SimulatedTensorMap>;
  using Extent = std::array<uint32_t, 3>;

  struct Options {
    /// 0: warps go in order, each as far as it comes, and copies land as late
    /// as possible. Others: both at random.
    uint64_t seed = 0;
    /// Instructions of warps that one launch may take.
    uint64_t maxInstructions = uint64_t(1) << 32;
    /// Findings after which a launch ends.
    unsigned maxFindings = 20;
    /// Whether accesses are checked for races.
    bool races = true;
  };

  /// `kernels` must outlive the simulator. Kernels are compiled when they are
  /// launched first.
  Simulator(gpu::GPUModuleOp kernels, const Chip &chip, Options options);
  Simulator(gpu::GPUModuleOp kernels, const Chip &chip)
      : Simulator(kernels, chip, Options()) {}
  ~Simulator();

  /// Memory of which nothing is written yet, at a multiple of 256.
  uint64_t allocate(uint64_t bytes, StringRef name);
  /// Accesses of it are errors from then on.
  void free(uint64_t address);
  /// Access of the host. False where it goes beyond a buffer.
  bool write(uint64_t address, ArrayRef<uint8_t> bytes);
  bool read(uint64_t address, MutableArrayRef<uint8_t> bytes) const;
  /// The first of `bytes` bytes that nobody has written, or `bytes`.
  uint64_t findUnwritten(uint64_t address, uint64_t bytes) const;

  /// Runs a kernel. Failure: it cannot be run, and a diagnostic says why, or
  /// `getFindings` has something.
  LogicalResult launch(StringRef kernel, Extent grid, Extent block,
                       uint32_t sharedBytes, ArrayRef<Argument> arguments);

  /// The seed of later launches.
  void setSeed(uint64_t seed);

  /// What was found since the last call.
  std::vector<Finding> takeFindings();
  ArrayRef<Finding> getFindings() const;
  /// Reports findings as errors of their ops, of `kernel` as launched last.
  static void emit(ArrayRef<Finding> findings);

  /// Instructions that warps have executed, by the name of the op, intrinsic or
  /// mnemonic.
  llvm::StringMap<uint64_t> getStatistics() const;

private:
  std::unique_ptr<simulate::Machine> machine;
};

/// What kernels may see of a chip in the model, besides whether they fit into
/// its shared memory: where it is the same, equal kernels do the same. The sums
/// of matrix units are among it where `multiplies` is true.
std::string describeModel(const Chip &chip, bool multiplies);

} // namespace mlir::ufp4

#endif // UFP4_SIMULATE_SIMULATOR_H

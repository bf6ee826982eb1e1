//===- Chip.h - what each chip has, by name ---------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The one table of chips. Whatever asks "can this chip" asks it, and an error
// about a chip that cannot names those that can.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_TARGET_CHIP_H
#define UFP4_TARGET_CHIP_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::ufp4 {

enum class ChipFamily { CPU, NVVM, ROCDL };

/// Instructions that multiply matrices, as their ISAs call them.
enum class MatrixUnit {
  MmaSync,       // PTX mma.sync: a warp, operands in registers
  Wgmma,         // PTX wgmma.mma_async: four warps, operands in shared memory
  MmaBlockScale, // PTX mma.sync with block scales
  Tcgen05,       // PTX tcgen05.mma: accumulators in tensor memory
  MFMA,          // AMD matrix fused multiply-add of CDNA
  ScaledMFMA,    // the same with block scales
  WMMA,          // AMD wave matrix multiply-accumulate of RDNA
};

/// Element types of operands of matrix instructions.
enum class MatrixType { S4, S8, F4E2M1, F6E2M3, F8E4M3, F8E5M2, BF16, F16 };

/// Scales that a matrix instruction applies itself.
enum class HardwareScale {
  None,
  E8M0Per32, // one E8M0 exponent to 32 elements of the contraction
  E4M3Per16, // one UE4M3 number to 16 elements
};

/// One form of a matrix instruction, of its largest k.
struct MatrixInstruction {
  MatrixUnit unit;
  MatrixType type;
  /// Extents; 0 for n where it is chosen in steps of 8 up to 256.
  unsigned m, n, k;
  HardwareScale scale = HardwareScale::None;
};

/// What its ISA calls an instruction: "tcgen05.mma", "v_mfma_scale".
llvm::StringRef getInstructionName(MatrixUnit unit);

/// A number that a chip's dense matrix instructions of a type hold exactly:
/// |sum| below 2^bits for sums of integers (the accumulator's significant
/// bits, and for fp8 of sm_89 and sm_90 the 14 that its sums keep).
unsigned getExactSumBits(const MatrixInstruction &instruction);

/// What a chip converts f32 to in hardware, to nearest even, saturating.
enum class Converter {
  F8,         // E4M3 and E5M2
  F6F4,       // E2M3, E3M2 and E2M1
  E8M0,       // powers of two, rounded up or down
  Stochastic, // to 4, 6 and 8 bits, four of f32 with 32 random bits (cvt.rs)
};

/// Operations a clock of one form of matrix instruction.
struct MatrixRate {
  MatrixUnit unit;
  MatrixType type;
  HardwareScale scale;
  /// Dense multiplications and additions, each one, a clock and unit.
  unsigned operations;
};

/// How fast a product with the chip is by what is published of it. A unit is
/// what a workgroup runs on: an SM, a CU of CDNA, a WGP (two CUs) of RDNA; a
/// partition of it has registers and a scheduler (or SIMD) of its own. Rates
/// are of one unit and clock.
struct ChipRates {
  llvm::StringLiteral product;
  unsigned units;
  /// MHz, the clock that the vendor's peak figures are of.
  unsigned clock;
  unsigned partitions;
  /// Registers of 32 bits that a lane of a partition has for all its warps, in
  /// what steps they are given, and warps that it holds.
  unsigned registers, registerStep, warps;
  /// Workgroups that a unit holds; 0 where warps alone limit them.
  unsigned workgroups;
  /// Shared memory (LDS): bytes in all, bytes that the system takes of it for
  /// each workgroup, bytes a clock.
  unsigned sharedMemory, sharedReserved, sharedBytes;
  /// Instructions of a warp (wave): all there are (NVIDIA), vector instructions
  /// (AMD).
  unsigned issue;
  /// Lanes: f32 arithmetic; integers and logic; reciprocals and such.
  unsigned floatLanes, integerLanes, specialLanes;
  /// Matrix instructions take the time of vector instructions instead of
  /// running beside them.
  bool matrixIsVector;
  /// GB/s (10^9 bytes) of memory.
  unsigned memory;
  llvm::ArrayRef<MatrixRate> matrix;
  llvm::StringLiteral source;
};

struct Chip {
  llvm::StringLiteral name;
  llvm::StringLiteral description;
  ChipFamily family;
  /// Features for LLVM's backend: the PTX version.
  llvm::StringLiteral features;
  /// Threads of a warp or wave.
  unsigned warpSize;
  /// Shared memory (LDS) in bytes that one workgroup can have.
  unsigned sharedMemory;
  /// Asynchronous copies into shared memory: by 16 bytes (cp.async), and of
  /// tiles described by tensor maps (TMA).
  bool asyncCopy, tensorMaps;
  llvm::ArrayRef<MatrixInstruction> instructions;
  llvm::ArrayRef<Converter> converters;
  /// Null for the CPU.
  const ChipRates *rates = nullptr;
  /// Its 8-bit floats are E4M3FNUZ and E5M2FNUZ, of which the table says
  /// nothing else.
  bool isFNUZ = false;

  /// The instruction of a unit for a type of both operands; null where the chip
  /// has none.
  const MatrixInstruction *
  find(MatrixUnit unit, MatrixType type,
       HardwareScale scale = HardwareScale::None) const;
  bool has(MatrixUnit unit) const;
  bool has(Converter converter) const;

  bool isGPU() const { return family != ChipFamily::CPU; }
};

/// All chips, in the order of the documentation.
llvm::ArrayRef<Chip> getChips();

/// The chip of that name; null where there is none.
const Chip *lookupChip(llvm::StringRef name);

/// The names of the chips for which `predicate` holds, for messages:
/// "sm_80, sm_86, ...".
std::string listChips(llvm::function_ref<bool(const Chip &)> predicate);

/// The table as JSON, an array of objects, for programs in other languages.
void printChips(llvm::raw_ostream &os);

} // namespace mlir::ufp4

#endif // UFP4_TARGET_CHIP_H

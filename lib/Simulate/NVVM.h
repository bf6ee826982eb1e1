//===- NVVM.h - instructions of NVIDIA that ops and PTX share ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_SIMULATE_NVVM_H
#define UFP4_LIB_SIMULATE_NVVM_H

#include "Instructions.h"

#include "ufp4/Simulate/MatrixArithmetic.h"

namespace mlir::ufp4::simulate {

/// mma.sync: operands are the registers of A, B and C.
struct MmaForm {
  unsigned m, n, k;
  ElementFormat a, b;
  SumModel model;
  unsigned registersA, registersB; // registers of the model
};
LogicalResult emitMma(Emitter &e, MmaForm form, ArrayRef<Reg> results,
                      ArrayRef<Reg> a, ArrayRef<Reg> b, ArrayRef<Reg> c);

/// wgmma.mma_async: operands are the registers of C, the descriptors of A and
/// B, and whether C is added.
struct WgmmaForm {
  unsigned n, k;
  ElementFormat a, b;
  SumModel model;
};
void emitWgmma(Emitter &e, WgmmaForm form, ArrayRef<Reg> results,
               ArrayRef<Reg> c, Reg a, Reg b, Reg adds);

/// bar.sync and bar.arrive. Without `count`, all threads of the block.
void emitBarrier(Emitter &e, Reg id, std::optional<Reg> count, bool waits);

/// mbarrier.try_wait.parity: waits until the phase is over, which the
/// instruction may; its result is true.
void emitTryWait(Emitter &e, std::optional<Reg> result, Reg address,
                 Reg parity);

void emitMBarrierArrive(Emitter &e, std::optional<Reg> state, Reg address,
                        std::optional<Reg> count, std::optional<Reg> bytes);

/// fence.proxy.async.
void emitProxyFence(Emitter &e);

/// One of the three results that the bound of rcp.approx.ftz.f32 allows (1 ulp;
/// PTX ISA, "rcp"), chosen by the operand: kernels must not depend on which.
float approximateReciprocal(float x);

/// The offset in shared memory that an address of 32 or 64 bits (generic)
/// names.
inline uint32_t getSharedOffset(uint64_t address) {
  return static_cast<uint32_t>(
      address >= kSharedWindow ? address - kSharedWindow : address);
}

/// The value of a register that is the same in all active lanes; nothing after
/// a finding.
std::optional<uint64_t> getUniform(Warp &warp, const Instruction &instruction,
                                   Reg reg, const char *what);

/// The address that the swizzle of 32, 64 or 128 bytes puts in the place of
/// another (PTX ISA, "Swizzling Modes"): bits from 4 on get those from 7 on
/// added.
inline uint32_t swizzle(uint32_t address, unsigned bytes) {
  uint32_t mask = bytes / 16 - 1; // 1, 3 or 7
  return address ^ (address >> 7 & mask) << 4;
}

} // namespace mlir::ufp4::simulate

#endif // UFP4_LIB_SIMULATE_NVVM_H

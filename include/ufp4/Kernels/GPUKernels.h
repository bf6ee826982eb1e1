//===- GPUKernels.h - families of kernels for GPUs --------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A family builds the kernels of one op for some chips. A kernel is an
// `llvm.func` of the `gpu.module`, with bare pointers, 32-bit extents and
// tensor maps by value as its arguments; the host side is built beside it:
// index arithmetic on memrefs, tensor maps, `gpu.launch_func`.
//
// Each function finds the kernel by the name that spells what it is special in,
// or builds it, and emits its launch at the builder's insertion point. It
// fails, leaving nothing behind, where the family does not have the kernel;
// `reason` then says why.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_KERNELS_GPUKERNELS_H
#define UFP4_KERNELS_GPUKERNELS_H

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Target/Chip.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Builders.h"

#include <array>

namespace mlir::ufp4 {

/// Where kernels go, and for what they are built.
struct GPUKernelContext {
  gpu::GPUModuleOp module;
  const Chip &chip;
};

/// Operands of a `ufp4.carrier_matmul` as contiguous row-major memrefs; null
/// where the op has none. `result` is written.
struct MatmulBuffers {
  Value lhs, lhsScale, lhsOuter, rhs, rhsScale, rhsOuter, accumulate, result;
};

/// Operands of a `ufp4.quantize_carry` in the same way. `counter` holds the two
/// words (i64 values of the host) that are added to the site and to each
/// stream, or nulls. `results` are written: one memref for each result of the
/// op.
struct QuantizeBuffers {
  Value input, seed;
  std::array<Value, 2> counter;
  /// Where the kernel notes that elements leave their type (a buffer of one
  /// i32), and the number that it writes (i32); nulls where none can.
  Value flag, flagNumber;
  SmallVector<Value> results;
};

/// Operands of a `ufp4.carry` in the same way, codes as bytes; `results` are
/// written.
struct CarryBuffers {
  Value codes, scales, outer;
  SmallVector<Value> results;
};

/// wgmma with TMA loads: sm_90a.
LogicalResult buildHopperMatmul(OpBuilder &builder, GPUKernelContext &context,
                                CarrierMatmulOp op,
                                const MatmulBuffers &buffers,
                                std::string &reason);

/// tcgen05.mma with TMA loads: sm_100a and sm_103a.
LogicalResult buildBlackwellMatmul(OpBuilder &builder,
                                   GPUKernelContext &context,
                                   CarrierMatmulOp op,
                                   const MatmulBuffers &buffers,
                                   std::string &reason);

/// mma.sync with cp.async loads: sm_80 and later.
LogicalResult buildMmaSyncMatmul(OpBuilder &builder, GPUKernelContext &context,
                                 CarrierMatmulOp op,
                                 const MatmulBuffers &buffers,
                                 std::string &reason);

/// MFMA and WMMA with LDS: gfx942, gfx950, gfx1100, gfx1201.
LogicalResult buildAMDMatmul(OpBuilder &builder, GPUKernelContext &context,
                             CarrierMatmulOp op, const MatmulBuffers &buffers,
                             std::string &reason);

LogicalResult buildGPUQuantize(OpBuilder &builder, GPUKernelContext &context,
                               QuantizeCarryOp op,
                               const QuantizeBuffers &buffers,
                               std::string &reason);

LogicalResult buildGPUCarry(OpBuilder &builder, GPUKernelContext &context,
                            CarryOp op, const CarryBuffers &buffers,
                            std::string &reason);

} // namespace mlir::ufp4

#endif // UFP4_KERNELS_GPUKERNELS_H

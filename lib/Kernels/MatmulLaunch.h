//===- MatmulLaunch.h - what kernels of matmuls are handed ------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What a kernel of a `ufp4.carrier_matmul` is special in, its arguments, and
// the host's side. All families have the same arguments, in this order; those
// that the op lacks are left out:
//
//     a, b                 [batch,] rows, K: pointers, or tensor maps
//     scales of a, of b    pointers to [batch,] segments, rows f32, or to what
//                          the matrix unit takes
//     outer of a, of b     pointers to one f32
//     what is added        a pointer to [batch,] M, N f32
//     the result           a pointer, or a tensor map
//     M, N, K, batch       i32; K in elements
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_KERNELS_MATMULLAUNCH_H
#define UFP4_LIB_KERNELS_MATMULLAUNCH_H

#include "ufp4/Kernels/GPUKernels.h"
#include "ufp4/Kernels/MatmulConfig.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::ufp4 {

/// A kernel's arguments; null where it has none.
struct MatmulArguments {
  Value lhs, rhs, lhsScale, rhsScale, lhsOuter, rhsOuter, added, result;
  Value batches, rows, cols, depth;

  static MatmulArguments get(LLVM::LLVMFuncOp kernel,
                             const MatmulConfig &config);
};

/// Appends a kernel with these arguments and an empty body.
LLVM::LLVMFuncOp createMatmulKernel(ImplicitLocOpBuilder &b,
                                    gpu::GPUModuleOp module, StringRef name,
                                    const MatmulConfig &config,
                                    const MatmulMaps &maps, int64_t threads,
                                    ChipFamily family);

/// Whether tensor maps can describe the op's operands: rows of whole 16 bytes,
/// extents of 32 bits.
LogicalResult checkTensorMaps(CarrierMatmulOp op, std::string &reason);
/// And the result: its rows too are whole 16 bytes. Those of an extent that
/// only the run knows are taken not to be.
bool canMapResult(CarrierMatmulOp op);

/// How a kernel is launched.
struct MatmulLaunch {
  int64_t tileRows, tileCols, threads;
  /// Bytes of shared memory beyond what the kernel's globals have.
  int64_t dynamicShared;
  /// The grid is a multiple of it.
  int64_t gridGranule = 1;
  /// Blocks that there are at most, where they take tiles in turn; else each
  /// has one.
  std::optional<int64_t> maxBlocks = std::nullopt;
  MatmulMaps maps = {};
};

/// Launches a kernel on an op's buffers.
void launchMatmul(OpBuilder &builder, GPUKernelContext &context,
                  CarrierMatmulOp op, const MatmulBuffers &buffers,
                  LLVM::LLVMFuncOp kernel, const MatmulLaunch &launch);

} // namespace mlir::ufp4

#endif // UFP4_LIB_KERNELS_MATMULLAUNCH_H

//===- MatmulLaunch.h - the host's side of matmuls --------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_KERNELS_MATMULLAUNCH_H
#define UFP4_LIB_KERNELS_MATMULLAUNCH_H

#include "ufp4/Kernels/GPUKernels.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::ufp4 {

/// How a kernel with one block to a tile is launched.
struct MatmulLaunch {
  int64_t tileRows, tileCols, threads;
  /// Bytes of shared memory beyond what the kernel's globals have.
  int64_t dynamicShared;
  /// The grid is a multiple of it.
  int64_t gridGranule = 1;
};

/// Launches a kernel whose arguments are pointers to a, b, the scales of a and
/// b, the outer scales, what is added and the result (those that there are),
/// and then batch, M, N and K as i32.
void launchMatmul(OpBuilder &builder, GPUKernelContext &context,
                  CarrierMatmulOp op, const MatmulBuffers &buffers,
                  LLVM::LLVMFuncOp kernel, const MatmulLaunch &launch);

} // namespace mlir::ufp4

#endif // UFP4_LIB_KERNELS_MATMULLAUNCH_H

//===- HopperMatmul.cpp ----------------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/GPUKernels.h"

using namespace mlir;
using namespace mlir::ufp4;

LogicalResult mlir::ufp4::buildHopperMatmul(OpBuilder &builder,
                                            GPUKernelContext &context,
                                            CarrierMatmulOp op,
                                            const MatmulBuffers &buffers,
                                            std::string &reason) {
  reason = "it has no kernels yet";
  return failure();
}

//===- MatmulLaunch.cpp - the host's side of matmuls ----------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatmulLaunch.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::ufp4;

void mlir::ufp4::launchMatmul(OpBuilder &builder, GPUKernelContext &context,
                              CarrierMatmulOp op, const MatmulBuffers &buffers,
                              LLVM::LLVMFuncOp kernel,
                              const MatmulLaunch &launch) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  SmallVector<Value> args = {buffers.lhs, buffers.rhs};
  for (Value optional : {buffers.lhsScale, buffers.rhsScale, buffers.lhsOuter,
                         buffers.rhsOuter, buffers.accumulate})
    if (optional)
      args.push_back(optional);
  args.push_back(buffers.result);

  int64_t rank = op.isBatched() ? 3 : 2;
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, value);
  };
  auto extent = [&](Value buffer, int64_t dim) -> Value {
    return getValueOrCreateConstantIndexOp(
        b, b.getLoc(), memref::getMixedSize(b, b.getLoc(), buffer, dim));
  };
  Value batch = op.isBatched() ? extent(buffers.result, 0) : constant(1);
  Value rows = extent(buffers.result, rank - 2);
  Value cols = extent(buffers.result, rank - 1);
  Value depth = extent(buffers.lhs, rank - 1);
  if (op.getCarrier().isPacked())
    depth = arith::MulIOp::create(b, depth, constant(2));
  for (Value value : {batch, rows, cols, depth})
    args.push_back(arith::IndexCastOp::create(b, b.getI32Type(), value));

  auto tiles = [&](Value value, int64_t size) -> Value {
    return arith::CeilDivUIOp::create(b, value, constant(size));
  };
  Value blocks = arith::MulIOp::create(
      b, batch,
      arith::MulIOp::create(b, tiles(rows, launch.tileRows),
                            tiles(cols, launch.tileCols)));
  if (launch.gridGranule != 1)
    blocks = arith::MulIOp::create(b, tiles(blocks, launch.gridGranule),
                                   constant(launch.gridGranule));
  // An empty result too takes a launch, which does nothing.
  Value one = constant(1);
  blocks = arith::MaxUIOp::create(b, blocks, one);
  Value bytes;
  if (launch.dynamicShared != 0)
    bytes =
        arith::ConstantIntOp::create(b, b.getI32Type(), launch.dynamicShared);
  gpu::LaunchFuncOp::create(
      b,
      SymbolRefAttr::get(context.module.getNameAttr(),
                         {FlatSymbolRefAttr::get(kernel.getNameAttr())}),
      gpu::KernelDim3{blocks, one, one},
      gpu::KernelDim3{constant(launch.threads), one, one}, bytes, args);
}

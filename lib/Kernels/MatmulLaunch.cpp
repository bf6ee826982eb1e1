//===- MatmulLaunch.cpp - what kernels of matmuls are handed --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatmulLaunch.h"

#include "KernelOps.h"

#include "ufp4/Analysis/CarrierSelection.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"

using namespace mlir;
using namespace mlir::ufp4;

MatmulConfig MatmulConfig::get(CarrierMatmulOp op) {
  MatmulConfig config;
  config.lhs = op.getLhsElement();
  config.rhs = op.getRhsElement();
  config.result = op.getResult().getType().getElementType();
  if (op.hasHardwareScales()) {
    config.hardware = op.getHardwareScaleKind();
  } else {
    config.segment = op.getSegment();
    config.rowScales = op.getLhsScale() && config.segment == 0;
  }
  config.lhsOuter = static_cast<bool>(op.getLhsOuter());
  config.rhsOuter = static_cast<bool>(op.getRhsOuter());
  config.accumulate = static_cast<bool>(op.getAccumulate());
  config.batched = op.isBatched();
  return config;
}

bool MatmulConfig::isPair() const {
  auto isF8 = llvm::IsaPred<Float8E4M3FNType, Float8E5M2Type>;
  return lhs == rhs || (isF8(lhs) && isF8(rhs));
}

HardwareScale MatmulConfig::getHardwareScale() const {
  return hardware ? ufp4::getHardwareScale(*hardware) : HardwareScale::None;
}

void MatmulConfig::printScales(llvm::raw_ostream &os, bool countsOuters) const {
  if (rowScales)
    os << "_row";
  if (segment != 0)
    os << "_segment" << segment;
  if (countsOuters && (lhsOuter || rhsOuter))
    os << "_outer" << lhsOuter + rhsOuter;
  if (!countsOuters && lhsOuter)
    os << "_outer_lhs";
  if (!countsOuters && rhsOuter)
    os << "_outer_rhs";
  if (accumulate)
    os << "_acc";
}

namespace {

/// The arguments that a configuration has, in order.
template <typename Visitor>
void visitArguments(const MatmulConfig &config, Visitor visit) {
  using A = MatmulArguments;
  for (Value A::*operand : {&A::lhs, &A::rhs})
    visit(operand);
  if (config.takesScales())
    for (Value A::*scale : {&A::lhsScale, &A::rhsScale})
      visit(scale);
  if (config.lhsOuter)
    visit(&A::lhsOuter);
  if (config.rhsOuter)
    visit(&A::rhsOuter);
  if (config.accumulate)
    visit(&A::added);
  visit(&A::result);
  for (Value A::*extent : {&A::rows, &A::cols, &A::depth, &A::batches})
    visit(extent);
}

} // namespace

MatmulArguments MatmulArguments::get(LLVM::LLVMFuncOp kernel,
                                     const MatmulConfig &config) {
  MatmulArguments arguments;
  unsigned next = 0;
  visitArguments(config, [&](Value MatmulArguments::*argument) {
    arguments.*argument = kernel.getArgument(next++);
  });
  return arguments;
}

LLVM::LLVMFuncOp
mlir::ufp4::createMatmulKernel(ImplicitLocOpBuilder &b, gpu::GPUModuleOp module,
                               StringRef name, const MatmulConfig &config,
                               const MatmulMaps &maps, int64_t threads,
                               ChipFamily family) {
  using A = MatmulArguments;
  Type pointer = LLVM::LLVMPointerType::get(b.getContext(), 1);
  Type map = LLVM::LLVMPointerType::get(b.getContext());
  SmallVector<Type> types;
  visitArguments(config, [&](Value A::*argument) {
    bool isMap = argument == &A::result ? maps.resultRows != 0
                 : argument == &A::lhs || argument == &A::rhs ? maps.ofOperands
                                                              : false;
    bool isExtent = argument == &A::batches || argument == &A::rows ||
                    argument == &A::cols || argument == &A::depth;
    types.push_back(isExtent ? Type(b.getI32Type()) : isMap ? map : pointer);
  });
  LLVM::LLVMFuncOp kernel =
      createKernel(b, module, name, types, threads, family);
  for (auto [index, type] : llvm::enumerate(types)) {
    if (type != map)
      continue;
    unsigned at = index;
    kernel.setArgAttr(
        at, LLVM::LLVMDialect::getByValAttrName(),
        TypeAttr::get(LLVM::LLVMArrayType::get(b.getI8Type(), 128)));
    kernel.setArgAttr(at, LLVM::LLVMDialect::getAlignAttrName(),
                      b.getI64IntegerAttr(64));
    kernel.setArgAttr(at, NVVM::NVVMDialect::getGridConstantAttrName(),
                      b.getUnitAttr());
  }
  return kernel;
}

LogicalResult mlir::ufp4::checkTensorMaps(CarrierMatmulOp op,
                                          std::string &reason) {
  llvm::raw_string_ostream os(reason);
  RankedTensorType lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  for (RankedTensorType type : {lhs, rhs, op.getResult().getType()})
    for (int64_t size : type.getShape())
      if (size == 0 || (size != ShapedType::kDynamic && size > INT32_MAX)) {
        os << "an extent is 0 or above 2147483647 in '" << type << "'";
        return failure();
      }
  for (RankedTensorType type : {lhs, rhs}) {
    int64_t k = type.getShape().back();
    if (k != ShapedType::kDynamic &&
        k * type.getElementType().getIntOrFloatBitWidth() % 128 != 0) {
      os << "rows of '" << type << "' are no multiple of 16 bytes";
      return failure();
    }
  }
  return success();
}

bool mlir::ufp4::canMapResult(CarrierMatmulOp op) {
  RankedTensorType type = op.getResult().getType();
  int64_t n = type.getShape().back();
  return n != ShapedType::kDynamic &&
         n * type.getElementType().getIntOrFloatBitWidth() % 128 == 0;
}

/// The tensor map of a buffer, read or written in boxes of `rows` rows of 128
/// bytes, or of 64, swizzled by as many.
static Value createTensorMap(ImplicitLocOpBuilder &b, Value buffer,
                             int64_t rows, int64_t rowBytes) {
  auto type = cast<MemRefType>(buffer.getType());
  Type element = type.getElementType();
  unsigned bits = element.getIntOrFloatBitWidth();
  // TMA moves bytes: it knows no floats of 8 bits.
  Type moved = bits == 8 ? Type(b.getI8Type()) : element;
  SmallVector<int64_t> box(type.getRank(), 1);
  box[type.getRank() - 2] = rows;
  box[type.getRank() - 1] = rowBytes * 8 / bits;
  auto shared =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  auto descriptor = nvgpu::TensorMapDescriptorType::get(
      b.getContext(),
      MemRefType::get(box, moved, MemRefLayoutAttrInterface(), shared),
      rowBytes == kTensorMapRowBytes ? nvgpu::TensorMapSwizzleKind::SWIZZLE_128B
                                     : nvgpu::TensorMapSwizzleKind::SWIZZLE_64B,
      nvgpu::TensorMapL2PromoKind::L2PROMO_256B,
      nvgpu::TensorMapOOBKind::OOB_ZERO,
      nvgpu::TensorMapInterleaveKind::INTERLEAVE_NONE);
  Value unranked = memref::CastOp::create(
      b, UnrankedMemRefType::get(element, type.getMemorySpace()), buffer);
  SmallVector<Value> sizes;
  for (int64_t size : box)
    sizes.push_back(arith::ConstantIndexOp::create(b, size));
  return nvgpu::TmaCreateDescriptorOp::create(b, descriptor, unranked, sizes);
}

void mlir::ufp4::launchMatmul(OpBuilder &builder, GPUKernelContext &context,
                              CarrierMatmulOp op, const MatmulBuffers &buffers,
                              LLVM::LLVMFuncOp kernel,
                              const MatmulLaunch &launch) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, value);
  };
  auto extent = [&](Value buffer, int64_t dim) {
    return b.createOrFold<memref::DimOp>(buffer, dim);
  };
  auto multiply = [&](Value x, Value y) {
    return b.createOrFold<arith::MulIOp>(x, y);
  };
  auto tiles = [&](Value value, int64_t size) {
    return b.createOrFold<arith::CeilDivUIOp>(value, constant(size));
  };

  int64_t rank = op.getLhs().getType().getRank();
  Value one = constant(1);
  Value batch = op.isBatched() ? extent(buffers.result, 0) : one;
  Value rows = extent(buffers.result, rank - 2);
  Value cols = extent(buffers.result, rank - 1);
  Value depth = extent(buffers.lhs, rank - 1);
  if (op.getCarrier().isPacked())
    depth = multiply(depth, constant(2));

  const MatmulMaps &maps = launch.maps;
  auto mapOf = [&](bool isMap, Value buffer, int64_t boxRows,
                   int64_t rowBytes = kTensorMapRowBytes) {
    return isMap ? createTensorMap(b, buffer, boxRows, rowBytes) : buffer;
  };
  auto toI32 = [&](Value value) {
    return b.createOrFold<arith::IndexCastOp>(b.getI32Type(), value);
  };
  MatmulArguments arguments;
  arguments.lhs = mapOf(maps.ofOperands, buffers.lhs, launch.tileRows);
  arguments.rhs = mapOf(maps.ofOperands, buffers.rhs, launch.tileCols);
  arguments.lhsScale = buffers.lhsScale;
  arguments.rhsScale = buffers.rhsScale;
  arguments.lhsOuter = buffers.lhsOuter;
  arguments.rhsOuter = buffers.rhsOuter;
  arguments.added = buffers.accumulate;
  arguments.result = mapOf(maps.resultRows != 0, buffers.result,
                           maps.resultRows, maps.resultRowBytes);
  arguments.batches = toI32(batch);
  arguments.rows = toI32(rows);
  arguments.cols = toI32(cols);
  arguments.depth = toI32(depth);
  SmallVector<Value> list;
  visitArguments(MatmulConfig::get(op), [&](Value MatmulArguments::*argument) {
    list.push_back(arguments.*argument);
  });

  Value blocks = multiply(batch, multiply(tiles(rows, launch.tileRows),
                                          tiles(cols, launch.tileCols)));
  if (launch.gridGranule != 1)
    blocks = multiply(tiles(blocks, launch.gridGranule),
                      constant(launch.gridGranule));
  if (launch.maxBlocks)
    blocks =
        b.createOrFold<arith::MinUIOp>(blocks, constant(*launch.maxBlocks));
  // An empty result too takes a launch, which does nothing.
  blocks = b.createOrFold<arith::MaxUIOp>(blocks, one);
  Value bytes;
  if (launch.dynamicShared != 0)
    bytes =
        arith::ConstantIntOp::create(b, b.getI32Type(), launch.dynamicShared);
  gpu::LaunchFuncOp::create(
      b,
      SymbolRefAttr::get(context.module.getNameAttr(),
                         {FlatSymbolRefAttr::get(kernel.getNameAttr())}),
      gpu::KernelDim3{blocks, one, one},
      gpu::KernelDim3{constant(launch.threads), one, one}, bytes, list);
}

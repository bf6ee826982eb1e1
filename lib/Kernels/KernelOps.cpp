//===- KernelOps.cpp - short names for what kernels are made of -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelOps.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::ufp4;

LLVM::LLVMFuncOp mlir::ufp4::createKernel(ImplicitLocOpBuilder &b,
                                          gpu::GPUModuleOp module,
                                          StringRef name,
                                          ArrayRef<Type> arguments,
                                          int64_t threads, ChipFamily family) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(module.getBody());
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(b.getContext()), arguments);
  auto kernel = LLVM::LLVMFuncOp::create(b, name, type);
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  auto count = static_cast<int32_t>(threads);
  if (family == ChipFamily::ROCDL) {
    kernel->setAttr(ROCDL::ROCDLDialect::getKernelFuncAttrName(),
                    b.getUnitAttr());
    kernel->setAttr(ROCDL::ROCDLDialect::getReqdWorkGroupSizeAttrName(),
                    b.getDenseI32ArrayAttr({count, 1, 1}));
    std::string sizes = llvm::formatv("{0},{0}", threads);
    kernel->setAttr(ROCDL::ROCDLDialect::getFlatWorkGroupSizeAttrName(),
                    b.getStringAttr(sizes));
  } else {
    kernel->setAttr(NVVM::NVVMDialect::getKernelFuncAttrName(),
                    b.getUnitAttr());
    kernel->setAttr(NVVM::NVVMDialect::getReqntidAttrName(),
                    b.getDenseI32ArrayAttr({count}));
  }
  kernel.addEntryBlock(b);
  return kernel;
}

LLVM::GlobalOp mlir::ufp4::getOrCreateDynamicShared(ImplicitLocOpBuilder &b,
                                                    gpu::GPUModuleOp module,
                                                    StringRef name,
                                                    int64_t alignment) {
  if (auto global = module.lookupSymbol<LLVM::GlobalOp>(name))
    return global;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(module.getBody());
  return LLVM::GlobalOp::create(b, LLVM::LLVMArrayType::get(b.getI8Type(), 0),
                                /*isConstant=*/false, LLVM::Linkage::External,
                                name, Attribute(), alignment, /*addrSpace=*/3);
}

Value KernelOps::toVector(ArrayRef<Value> elements) {
  Value vector = LLVM::PoisonOp::create(
      b, vectorOf(elements.size(), elements.front().getType()));
  for (auto [i, value] : llvm::enumerate(elements))
    vector = LLVM::InsertElementOp::create(b, vector, value, i32(i));
  return vector;
}

SmallVector<Value> KernelOps::toElements(Value vector) {
  SmallVector<Value> elements;
  int64_t count = cast<VectorType>(vector.getType()).getDimSize(0);
  for (int64_t i = 0; i < count; ++i)
    elements.push_back(element(vector, i));
  return elements;
}

Value KernelOps::toFloat(Value sum, bool hasMagic) {
  Type type = sum.getType(), floats = f32Type;
  if (auto vector = dyn_cast<VectorType>(type))
    floats = vector.clone(f32Type);
  if (type == floats)
    return sum;
  if (!hasMagic)
    return arith::SIToFPOp::create(b, floats, sum);
  Value magic = isa<VectorType>(type) ? splat(floats, b.getF32FloatAttr(kMagic))
                                      : f32(kMagic);
  return arith::SubFOp::create(b, LLVM::BitcastOp::create(b, floats, sum),
                               magic);
}

void KernelOps::ifThen(Value condition, function_ref<void()> body) {
  auto op = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(op.thenBlock());
  body();
}

void KernelOps::ifThenElse(Value condition, function_ref<void()> thenBody,
                           function_ref<void()> elseBody) {
  auto op = scf::IfOp::create(b, condition, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(op.thenBlock());
  thenBody();
  b.setInsertionPointToStart(op.elseBlock());
  elseBody();
}

SmallVector<Value> KernelOps::loop(Value from, Value to, Value step,
                                   ValueRange inits, LoopBody body) {
  auto op = scf::ForOp::create(
      b, from, to, step, inits,
      [&](OpBuilder &, Location, Value i, ValueRange values) {
        // The builder moves into the body by itself only when it is the one
        // that is passed on.
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToStart(i.getParentBlock());
        SmallVector<Value> results = body(i, values);
        scf::YieldOp::create(b, results);
      });
  return SmallVector<Value>(op.getResults());
}

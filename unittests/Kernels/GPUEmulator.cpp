//===- GPUEmulator.cpp - kernels for GPUs, run on the CPU -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUEmulator.h"

#include "ufp4/Target/Chip.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"

#include <cstring>

GPUEmulator::GPUEmulator(mlir::ModuleOp module, llvm::StringRef chipName)
    : module(module) {
  mlir::MLIRContext *context = module.getContext();
  mlir::gpu::GPUModuleOp kernels;
  module.walk([&](mlir::gpu::GPUModuleOp op) { kernels = op; });
  if (!kernels) {
    error = "expected a module of kernels";
    return;
  }
  const mlir::ufp4::Chip *chip = mlir::ufp4::lookupChip(chipName);
  if (!chip) {
    error = "expected a chip";
    return;
  }
  // The kernels' own module, lowered as the pipeline does.
  holder = mlir::ModuleOp::create(module.getLoc());
  mlir::OpBuilder builder(context);
  builder.setInsertionPointToEnd(holder->getBody());
  auto copy = mlir::cast<mlir::gpu::GPUModuleOp>(builder.clone(*kernels));
  mlir::PassManager pm(context);
  mlir::OpPassManager &nested = pm.nest<mlir::gpu::GPUModuleOp>();
  nested.addPass(mlir::createSCFToControlFlowPass());
  if (chip->family == mlir::ufp4::ChipFamily::ROCDL) {
    mlir::ConvertGpuOpsToROCDLOpsOptions options;
    options.indexBitwidth = 32;
    options.chipset = chip->name.str();
    nested.addPass(mlir::createConvertGpuOpsToROCDLOps(options));
  } else {
    mlir::ConvertGpuOpsToNVVMOpsOptions options;
    options.indexBitwidth = 32;
    nested.addPass(mlir::createConvertGpuOpsToNVVMOps(options));
    nested.addPass(mlir::createConvertNVVMToLLVMPass());
  }
  nested.addPass(mlir::createArithToLLVMConversionPass());
  nested.addPass(mlir::createReconcileUnrealizedCastsPass());
  if (mlir::failed(pm.run(*holder))) {
    error = "lowering of the kernels failed";
    return;
  }
  simulator = std::make_unique<mlir::ufp4::Simulator>(copy, *chip);
}

GPUEmulator::~GPUEmulator() = default;

uint64_t GPUEmulator::getAddress(const EmulatedTensor *tensor) {
  auto [it, isNew] = addresses.try_emplace(tensor, 0);
  if (isNew) {
    it->second = simulator->allocate(
        tensor->bytes.size(), "tensor " + std::to_string(addresses.size() - 1));
    if (!unwritten.contains(tensor))
      simulator->write(it->second, tensor->bytes);
  }
  return it->second;
}

void GPUEmulator::launch(const Launch &launch) {
  if (!runsKernels)
    return;
  std::vector<mlir::ufp4::Simulator::Argument> values;
  for (auto [tensor, number] : launch.arguments)
    values.push_back(tensor ? getAddress(tensor)
                            : static_cast<uint64_t>(number));
  mlir::ufp4::Simulator::Extent grid;
  std::copy_n(launch.blocks.begin(), 3, grid.begin());
  if (llvm::is_contained(grid, 0u))
    return;
  mlir::LogicalResult done = simulator->launch(
      launch.kernel, grid, {static_cast<uint32_t>(launch.threads), 1, 1},
      launch.sharedBytes, values);
  for (const mlir::ufp4::Finding &finding : simulator->takeFindings())
    error += launch.kernel + ": " + mlir::ufp4::getName(finding.kind).str() +
             ": " + finding.message + "\n";
  if (failed(done) && error.empty())
    error = launch.kernel + " does not run in the model";
}

void GPUEmulator::readBack() {
  for (EmulatedTensor &tensor : memory) {
    auto it = addresses.find(&tensor);
    if (it == addresses.end())
      continue;
    simulator->read(it->second, tensor.bytes);
    if (simulator->findUnwritten(it->second, tensor.bytes.size()) ==
        tensor.bytes.size())
      unwritten.erase(&tensor);
  }
}

//===----------------------------------------------------------------------===//
// The host
//===----------------------------------------------------------------------===//

static int64_t getElementBytes(mlir::Type type) {
  return (type.getIntOrFloatBitWidth() + 7) / 8;
}

std::vector<EmulatedTensor>
GPUEmulator::run(llvm::StringRef name, std::vector<EmulatedTensor> arguments) {
  auto function = module.lookupSymbol<mlir::func::FuncOp>(name);
  std::vector<EmulatedTensor> results;
  if (!error.empty() || !function)
    return results;
  memory.clear();
  addresses.clear();
  unwritten.clear();
  llvm::DenseMap<mlir::Value, EmulatedTensor *> tensors;
  llvm::DenseMap<mlir::Value, mlir::Attribute> numbers;
  for (auto [value, tensor] : llvm::zip(function.getArguments(), arguments)) {
    memory.push_back(std::move(tensor));
    tensors[value] = &memory.back();
    if (value.getType().isInteger(64)) {
      int64_t number = 0;
      std::memcpy(&number, memory.back().bytes.data(), sizeof(number));
      numbers[value] = mlir::IntegerAttr::get(value.getType(), number);
    }
  }
  auto integer = [&](mlir::Value value) {
    return mlir::cast<mlir::IntegerAttr>(numbers[value]).getInt();
  };
  const EmulatedTensor *assertionFlag = nullptr;
  assertion = 0;
  for (mlir::Operation &op : function.getBody().front()) {
    if (auto buffer = mlir::dyn_cast<mlir::bufferization::ToBufferOp>(op)) {
      tensors[buffer.getResult()] = tensors[buffer.getTensor()];
    } else if (auto tensor =
                   mlir::dyn_cast<mlir::bufferization::ToTensorOp>(op)) {
      tensors[tensor.getResult()] = tensors[tensor.getBuffer()];
    } else if (auto cast =
                   mlir::dyn_cast<mlir::UnrealizedConversionCastOp>(op)) {
      // Codes as bytes.
      tensors[cast.getResult(0)] = tensors[cast.getOperand(0)];
    } else if (auto alloc = mlir::dyn_cast<mlir::memref::AllocOp>(op)) {
      mlir::MemRefType type = alloc.getType();
      EmulatedTensor made;
      int64_t count = 1;
      unsigned dynamic = 0;
      for (int64_t size : type.getShape()) {
        if (mlir::ShapedType::isDynamic(size))
          size = integer(alloc.getDynamicSizes()[dynamic++]);
        made.shape.push_back(size);
        count *= size;
      }
      made.bytes.assign(count * getElementBytes(type.getElementType()), 0xA5);
      memory.push_back(std::move(made));
      unwritten.insert(&memory.back());
      tensors[alloc.getResult()] = &memory.back();
    } else if (auto flag = mlir::dyn_cast<mlir::memref::GetGlobalOp>(op)) {
      // Of the module's globals there is that of assertions alone.
      memory.push_back({{}, std::vector<uint8_t>(4)});
      tensors[flag.getResult()] = &memory.back();
      assertionFlag = &memory.back();
    } else if (auto dim = mlir::dyn_cast<mlir::memref::DimOp>(op)) {
      numbers[dim.getResult()] = mlir::IntegerAttr::get(
          dim.getType(),
          tensors[dim.getSource()]->shape[integer(dim.getIndex())]);
    } else if (auto dim = mlir::dyn_cast<mlir::tensor::DimOp>(op)) {
      numbers[dim.getResult()] = mlir::IntegerAttr::get(
          dim.getType(),
          tensors[dim.getSource()]->shape[integer(dim.getIndex())]);
    } else if (mlir::isa<mlir::memref::DeallocOp>(op)) {
      continue;
    } else if (auto launched = mlir::dyn_cast<mlir::gpu::LaunchFuncOp>(op)) {
      Launch &record = launches.emplace_back();
      record.kernel = launched.getKernelName().str();
      record.blocks = {integer(launched.getGridSizeX()),
                       integer(launched.getGridSizeY()),
                       integer(launched.getGridSizeZ())};
      record.threads = integer(launched.getBlockSizeX());
      if (mlir::Value shared = launched.getDynamicSharedMemorySize())
        record.sharedBytes = integer(shared);
      for (mlir::Value operand : launched.getKernelOperands()) {
        if (mlir::isa<mlir::MemRefType>(operand.getType())) {
          EmulatedTensor *tensor = tensors[operand];
          record.arguments.push_back({tensor, 0});
        } else {
          record.arguments.push_back({nullptr, integer(operand)});
        }
      }
      launch(record);
    } else if (mlir::isa<mlir::func::ReturnOp>(op)) {
      readBack();
      for (mlir::Value value : op.getOperands()) {
        if (runsKernels && unwritten.contains(tensors[value]))
          error = "a result that no kernel has written in full";
        results.push_back(*tensors[value]);
      }
      if (assertionFlag)
        std::memcpy(&assertion, assertionFlag->bytes.data(), sizeof(assertion));
    } else {
      llvm::SmallVector<mlir::Attribute> operands;
      for (mlir::Value value : op.getOperands())
        operands.push_back(numbers.lookup(value));
      llvm::SmallVector<mlir::OpFoldResult> folded;
      bool ok = mlir::succeeded(op.fold(operands, folded));
      if (auto constant = mlir::dyn_cast<mlir::arith::ConstantOp>(op)) {
        numbers[constant.getResult()] = constant.getValue();
      } else if (ok && folded.size() == 1) {
        auto attr = mlir::dyn_cast<mlir::Attribute>(folded.front());
        numbers[op.getResult(0)] =
            attr ? attr
                 : numbers.lookup(mlir::cast<mlir::Value>(folded.front()));
      } else {
        error = "expected an op that is interpreted, but got " +
                op.getName().getStringRef().str();
        return results;
      }
    }
    if (!error.empty())
      return results;
  }
  return results;
}

//===- LaunchKernels.cpp - move what touches memory into kernels ----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/GPU/Passes.h"

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/GPU/Assertions.h"
#include "ufp4/GPU/Names.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4LAUNCHKERNELS
#include "ufp4/GPU/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// Kernels by what they do: equal ones are one.
class KernelSet {
public:
  explicit KernelSet(gpu::GPUModuleOp kernels)
      : kernels(kernels), symbols(kernels) {}

  void insert(gpu::GPUFuncOp kernel) { symbols.insert(kernel); }
  /// `kernel`, which is complete, or an equal one in its place.
  gpu::GPUFuncOp unify(gpu::GPUFuncOp kernel) {
    llvm::hash_code hash = mlir::hash_value(kernel.getFunctionType());
    kernel.walk([&](Operation *op) {
      if (op != kernel)
        hash = llvm::hash_combine(hash,
                                  OperationEquivalence::computeHash(
                                      op, OperationEquivalence::ignoreHashValue,
                                      OperationEquivalence::ignoreHashValue,
                                      OperationEquivalence::IgnoreLocations));
    });
    for (gpu::GPUFuncOp other : known[hash])
      if (other.getFunctionType() == kernel.getFunctionType() &&
          other.getKnownBlockSizeAttr() == kernel.getKnownBlockSizeAttr() &&
          OperationEquivalence::isRegionEquivalentTo(
              &other.getBody(), &kernel.getBody(),
              OperationEquivalence::IgnoreLocations)) {
        symbols.erase(kernel);
        return other;
      }
    known[hash].push_back(kernel);
    return kernel;
  }

private:
  gpu::GPUModuleOp kernels;
  SymbolTable symbols;
  llvm::DenseMap<llvm::hash_code, SmallVector<gpu::GPUFuncOp, 1>> known;
};

/// Divides one function.
class Launcher {
public:
  Launcher(func::FuncOp function, KernelSet &kernels, Assertions &assertions,
           int64_t threads)
      : function(function), kernels(kernels), assertions(assertions),
        threads(threads), b(function.getLoc(), function.getContext()) {}

  LogicalResult run() {
    for (Block &block : function.getBody())
      if (failed(divide(block)))
        return failure();
    // They use one another, in no order.
    for (Operation *op : dead)
      op->dropAllReferences();
    for (Operation *op : dead)
      op->erase();
    return success();
  }
  unsigned numParallel = 0, numSerial = 0;

private:
  /// What a value is to the host.
  enum class Side {
    Host, // it has it
    Cell, // a kernel computes it
    View, // a view whose offsets or extents a kernel computes
  };
  Side getSide(Value value) const {
    return cells.contains(value)   ? Side::Cell
           : views.contains(value) ? Side::View
                                   : Side::Host;
  }
  bool isHost(Value value) const { return getSide(value) == Side::Host; }
  LogicalResult divide(Block &block);
  LogicalResult launchParallel(scf::ParallelOp op);
  /// Launches the pending ops as one thread, before `next`.
  LogicalResult flush(Operation *next);

  /// A kernel that is being made.
  struct Kernel {
    gpu::GPUFuncOp function;
    IRMapping mapping;
    SmallVector<Value> operands;
    Value flag; // the argument for the buffer of assertions
  };
  Kernel beginKernel(Location loc);
  /// The value in the kernel for one of the host's. Reads stand at the current
  /// place, in the kernel's first block.
  FailureOr<Value> import(Kernel &kernel, Value value);
  LogicalResult importCaptured(Kernel &kernel, Operation *op);
  Value addArgument(Kernel &kernel, Value operand);
  LogicalResult lowerInside(Kernel &kernel, Operation *op);
  void launch(Kernel &kernel, Value blocks, Value blockSize, Operation *before);

  func::FuncOp function;
  KernelSet &kernels;
  Assertions &assertions;
  int64_t threads;
  ImplicitLocOpBuilder b;

  /// The buffer that failed assertions write to.
  Value getAssertion() {
    if (!assertion) {
      OpBuilder builder = OpBuilder::atBlockBegin(&function.getBody().front());
      assertion = memref::GetGlobalOp::create(
          builder, function.getLoc(), Assertions::getType(builder.getContext()),
          kAssertion);
    }
    return assertion;
  }

  Value assertion;
  SmallVector<Operation *> pending;
  /// What kernels do now, to be erased at the end.
  SmallVector<Operation *> dead;
  /// The buffer of each number that a kernel computes; null while the kernel is
  /// not made.
  DenseMap<Value, Value> cells;
  DenseSet<Value> views;
};

} // namespace

/// Arithmetic of extents, which the host does: what a program's expressions
/// have. All other arithmetic is the device's.
static bool isExtentArithmetic(Operation *op) {
  if (op->hasTrait<OpTrait::ConstantLike>() || isa<memref::DimOp>(op))
    return true;
  auto isCount = [](Type type) {
    return type.isIndex() || type.isSignlessInteger();
  };
  if (!llvm::all_of(op->getOperandTypes(), isCount) ||
      !llvm::all_of(op->getResultTypes(), isCount))
    return false;
  if (isa<arith::AndIOp, arith::OrIOp, arith::XOrIOp>(op))
    return op->getResult(0).getType().isSignlessInteger(1);
  return isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::DivSIOp,
             arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
             arith::FloorDivSIOp, arith::CeilDivSIOp, arith::CeilDivUIOp,
             arith::MinSIOp, arith::MinUIOp, arith::MaxSIOp, arith::MaxUIOp,
             arith::CmpIOp, arith::SelectOp, arith::IndexCastOp,
             arith::IndexCastUIOp, arith::ExtSIOp, arith::ExtUIOp,
             arith::TruncIOp, affine::AffineApplyOp, affine::AffineMinOp,
             affine::AffineMaxOp>(op);
}

static bool isView(Operation *op) {
  return isa<ViewLikeOpInterface>(op) && op->getNumResults() == 1 &&
         isMemoryEffectFree(op);
}

/// Ops that the host does itself.
static bool isHostOp(Operation *op) {
  return isa<memref::AllocOp, memref::DeallocOp, memref::GetGlobalOp,
             memref::CopyOp, memref::ExtractStridedMetadataOp, func::CallOp,
             gpu::LaunchFuncOp, nvgpu::TmaCreateDescriptorOp>(op) ||
         op->hasTrait<OpTrait::IsTerminator>();
}

/// True where a region of `op` holds what only the host can do.
static bool launches(Operation *op) {
  return op
      ->walk([&](Operation *nested) {
        return nested != op &&
                       (isa<memref::AllocOp, func::CallOp, scf::ParallelOp,
                            gpu::LaunchFuncOp, memref::CopyOp>(nested))
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

Launcher::Kernel Launcher::beginKernel(Location loc) {
  std::string name = function.getSymName().str();
  OpBuilder builder(b.getContext());
  Kernel kernel;
  kernel.function = gpu::GPUFuncOp::create(builder, loc, name,
                                           builder.getFunctionType({}, {}));
  kernel.function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                           builder.getUnitAttr());
  kernels.insert(kernel.function);
  b.setInsertionPointToEnd(&kernel.function.getBody().front());
  b.setLoc(loc);
  return kernel;
}

Value Launcher::addArgument(Kernel &kernel, Value operand) {
  kernel.operands.push_back(operand);
  return kernel.function.getBody().front().addArgument(operand.getType(),
                                                       operand.getLoc());
}

FailureOr<Value> Launcher::import(Kernel &kernel, Value value) {
  if (Value known = kernel.mapping.lookupOrNull(value))
    return known;
  Operation *def = value.getDefiningOp();
  Value made;
  if (auto cell = cells.find(value); cell != cells.end()) {
    Value buffer = addArgument(kernel, cell->second);
    made = memref::LoadOp::create(b, buffer);
  } else if (views.contains(value) ||
             (def && def->hasTrait<OpTrait::ConstantLike>())) {
    for (Value operand : def->getOperands())
      if (failed(import(kernel, operand)))
        return failure();
    made = b.clone(*def, kernel.mapping)->getResult(0);
  } else {
    made = addArgument(kernel, value);
  }
  kernel.mapping.map(value, made);
  return made;
}

/// Imports what `op` and its regions use from outside.
LogicalResult Launcher::importCaptured(Kernel &kernel, Operation *op) {
  for (Value operand : op->getOperands())
    if (failed(import(kernel, operand)))
      return failure();
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  for (Value value : captured)
    if (failed(import(kernel, value)))
      return failure();
  return success();
}

/// Makes what `op` in the kernel holds fit for a device.
LogicalResult Launcher::lowerInside(Kernel &kernel, Operation *op) {
  SmallVector<Operation *> nested;
  op->walk([&](Operation *inner) {
    if (isa<cf::AssertOp, memref::AllocOp, memref::DeallocOp, memref::CopyOp,
            func::CallOp>(inner))
      nested.push_back(inner);
  });
  OpBuilder::InsertionGuard guard(b);
  for (Operation *inner : nested) {
    b.setInsertionPoint(inner);
    b.setLoc(inner->getLoc());
    if (auto check = dyn_cast<cf::AssertOp>(inner)) {
      if (!kernel.flag)
        kernel.flag = addArgument(kernel, getAssertion());
      int64_t number = assertions.getNumber(check.getMsgAttr());
      Value yes = arith::ConstantOp::create(b, b.getBoolAttr(true));
      Value fails = arith::XOrIOp::create(b, check.getArg(), yes);
      scf::IfOp::create(b, fails, [&](OpBuilder &builder, Location loc) {
        Value value = arith::ConstantOp::create(
            builder, loc, builder.getI32IntegerAttr(number));
        memref::StoreOp::create(builder, loc, value, kernel.flag);
        LLVM::CallIntrinsicOp::create(
            builder, loc, StringAttr::get(b.getContext(), "llvm.nvvm.exit"),
            ValueRange());
        scf::YieldOp::create(builder, loc);
      });
      inner->erase();
    } else if (auto alloc = dyn_cast<memref::AllocOp>(inner)) {
      if (!alloc.getType().hasStaticShape())
        return alloc.emitError(
            "expected a buffer of a device's own to have a static shape");
      Value local = memref::AllocaOp::create(b, alloc.getType());
      alloc.getResult().replaceAllUsesWith(local);
      alloc.erase();
    } else if (isa<memref::DeallocOp>(inner)) {
      inner->erase();
    } else {
      return inner->emitError("expected an op that runs in a kernel, but got '")
             << inner->getName() << "'";
    }
  }
  return success();
}

void Launcher::launch(Kernel &kernel, Value blocks, Value blockSize,
                      Operation *before) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(&kernel.function.getBody().front());
  gpu::ReturnOp::create(b);
  b.setInsertionPoint(before);
  Block &entry = kernel.function.getBody().front();
  kernel.function.setFunctionType(
      b.getFunctionType(entry.getArgumentTypes(), {}));
  Value one = arith::ConstantIndexOp::create(b, 1);
  gpu::LaunchFuncOp::create(
      b, kernels.unify(kernel.function), gpu::KernelDim3{blocks, one, one},
      gpu::KernelDim3{blockSize, one, one}, Value(), kernel.operands);
}

LogicalResult Launcher::flush(Operation *next) {
  if (pending.empty())
    return success();
  SmallVector<Operation *> ops = std::move(pending);
  pending.clear();
  // What touches no memory and serves nothing is not worth a launch.
  if (llvm::all_of(ops, [](Operation *op) { return isMemoryEffectFree(op); }) &&
      llvm::all_of(ops, [](Operation *op) { return op->use_empty(); })) {
    llvm::append_range(dead, ops);
    return success();
  }
  DenseSet<Operation *> inside(ops.begin(), ops.end());
  Kernel kernel = beginKernel(ops.front()->getLoc());
  // Values of this kernel's own are no cells yet.
  for (Operation *op : ops)
    for (Value result : op->getResults())
      cells.erase(result);
  SmallVector<Value> escaping;
  for (Operation *op : ops) {
    if (failed(importCaptured(kernel, op)))
      return failure();
    Operation *copy = b.clone(*op, kernel.mapping);
    for (Value result : op->getResults())
      if (llvm::any_of(result.getUsers(), [&](Operation *user) {
            return !inside.contains(
                op->getBlock()->findAncestorOpInBlock(*user));
          })) {
        if (isa<BaseMemRefType>(result.getType()))
          return op->emitError("expected the host to know which buffer this "
                               "is, but a kernel decides it");
        escaping.push_back(result);
      }
    if (failed(lowerInside(kernel, copy)))
      return failure();
  }
  for (Value value : escaping) {
    auto type = MemRefType::get({}, value.getType());
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(next);
    Value cell = memref::AllocOp::create(b, type);
    b.setInsertionPointToEnd(&kernel.function.getBody().front());
    memref::StoreOp::create(b, kernel.mapping.lookup(value),
                            addArgument(kernel, cell));
    cells[value] = cell;
  }
  b.setInsertionPoint(next);
  Value one = arith::ConstantIndexOp::create(b, 1);
  launch(kernel, one, one, next);
  ++numSerial;
  llvm::append_range(dead, ops);
  return success();
}

LogicalResult Launcher::launchParallel(scf::ParallelOp op) {
  b.setInsertionPoint(op);
  b.setLoc(op.getLoc());
  // How often each loop runs, and all of them.
  SmallVector<Value> counts;
  Value total;
  for (auto [lower, upper, step] :
       llvm::zip(op.getLowerBound(), op.getUpperBound(), op.getStep())) {
    Value range = b.createOrFold<arith::SubIOp>(upper, lower);
    counts.push_back(b.createOrFold<arith::CeilDivSIOp>(range, step));
    total = total ? b.createOrFold<arith::MulIOp>(total, counts.back())
                  : counts.back();
  }
  Value perBlock = arith::ConstantIndexOp::create(b, threads);
  Value blocks = b.createOrFold<arith::CeilDivSIOp>(total, perBlock);

  Kernel kernel = beginKernel(op.getLoc());
  kernel.function.setKnownBlockSize(
      ArrayRef<int32_t>{static_cast<int32_t>(threads), 1, 1});
  if (failed(importCaptured(kernel, op)))
    return failure();
  SmallVector<Value> inner;
  counts.push_back(total);
  for (Value value : counts) {
    FailureOr<Value> imported = import(kernel, value);
    if (failed(imported))
      return failure();
    inner.push_back(*imported);
  }
  Value innerTotal = inner.pop_back_val();
  Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  Value size = arith::ConstantIndexOp::create(b, threads);
  Value linear =
      arith::AddIOp::create(b, arith::MulIOp::create(b, block, size), thread);
  Value isInside =
      arith::CmpIOp::create(b, arith::CmpIPredicate::ult, linear, innerTotal);
  auto guard = scf::IfOp::create(b, isInside);
  b.setInsertionPointToStart(guard.thenBlock());
  for (int64_t dim = inner.size() - 1; dim >= 0; --dim) {
    Value index = linear;
    if (dim != 0) {
      index = arith::RemUIOp::create(b, linear, inner[dim]);
      linear = arith::DivUIOp::create(b, linear, inner[dim]);
    }
    index = b.createOrFold<arith::MulIOp>(
        index, kernel.mapping.lookup(op.getStep()[dim]));
    index = b.createOrFold<arith::AddIOp>(
        index, kernel.mapping.lookup(op.getLowerBound()[dim]));
    kernel.mapping.map(op.getInductionVars()[dim], index);
  }
  for (Operation &nested : op.getBody()->without_terminator()) {
    Operation *copy = b.clone(nested, kernel.mapping);
    if (failed(lowerInside(kernel, copy)))
      return failure();
  }
  launch(kernel, blocks, perBlock, op);
  ++numParallel;
  op.erase();
  return success();
}

//===----------------------------------------------------------------------===//
// The host
//===----------------------------------------------------------------------===//

LogicalResult Launcher::divide(Block &block) {
  auto defer = [&](Operation *op) {
    pending.push_back(op);
    for (Value result : op->getResults())
      cells[result] = Value();
  };
  for (Operation &op : llvm::make_early_inc_range(block)) {
    bool isKnown =
        llvm::all_of(op.getOperands(), [&](Value v) { return isHost(v); });
    auto parallel = dyn_cast<scf::ParallelOp>(op);
    if (isa<cf::AssertOp>(op) && isKnown)
      continue; // It reads and writes nothing.
    if (isView(&op)) {
      if (!isKnown) {
        views.insert(op.getResult(0));
        dead.push_back(&op);
      }
    } else if (isExtentArithmetic(&op)) {
      if (!isKnown)
        defer(&op);
    } else if (isHostOp(&op) || (parallel && parallel.getNumResults() == 0) ||
               launches(&op)) {
      // Neither changes what a kernel sees.
      if (!isa<memref::AllocOp, memref::GetGlobalOp,
               memref::ExtractStridedMetadataOp>(op) &&
          failed(flush(&op)))
        return failure();
      if (!isKnown)
        return op.emitError("expected what the host can decide, from extents "
                            "and constants alone, but got '")
               << op.getName() << "' of a number that the device computes";
      if (parallel) {
        if (failed(launchParallel(parallel)))
          return failure();
        continue;
      }
      for (Region &region : op.getRegions())
        for (Block &nested : region)
          if (failed(divide(nested)))
            return failure();
    } else {
      defer(&op);
    }
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct LaunchKernels : mlir::ufp4::impl::UFP4LaunchKernelsBase<LaunchKernels> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (threads < 1 || threads > 1024) {
      emitError(module.getLoc())
          << "expected from 1 to 1024 threads in a block, but got "
          << threads.getValue();
      return signalPassFailure();
    }
    auto kernels = module.lookupSymbol<gpu::GPUModuleOp>(kPortableModule);
    if (!kernels) {
      OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
      kernels =
          gpu::GPUModuleOp::create(builder, module.getLoc(), kPortableModule);
    }
    KernelSet set(kernels);
    Assertions assertions(module);
    for (auto function : module.getOps<func::FuncOp>()) {
      if (function.isExternal())
        continue;
      Launcher launcher(function, set, assertions, threads);
      if (failed(launcher.run()))
        return signalPassFailure();
      numParallel += launcher.numParallel;
      numSerial += launcher.numSerial;
    }
    assertions.finish();
    if (kernels.getBody()->empty())
      kernels.erase();
    module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                    UnitAttr::get(&getContext()));
  }
};
} // namespace

//===- LowerKernels.cpp - kernels to the dialect of a chip, in one module -===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/GPU/Passes.h"

#include "ufp4/GPU/Names.h"
#include "ufp4/GPU/TargetAttr.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4LOWERGPUKERNELS
#include "ufp4/GPU/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

/// True where a kernel can take all its buffers as mere pointers.
static bool takesPointersAlone(gpu::GPUFuncOp kernel) {
  return llvm::all_of(kernel.getArgumentTypes(), [](Type type) {
    auto memref = dyn_cast<MemRefType>(type);
    if (!memref)
      return true;
    SmallVector<int64_t> strides;
    int64_t offset;
    return memref.hasStaticShape() &&
           succeeded(memref.getStridesAndOffset(strides, offset)) &&
           !ShapedType::isDynamic(offset) &&
           !llvm::any_of(strides, ShapedType::isDynamic);
  });
}

/// A thread that ends is written as NVIDIA's. On AMD's chips its whole wave
/// ends; what asks for it has noted before why the run fails.
static void endWaves(gpu::GPUModuleOp kernels) {
  kernels.walk([](LLVM::CallIntrinsicOp op) {
    if (op.getIntrin() == "llvm.nvvm.exit")
      op.setIntrin("llvm.amdgcn.endpgm");
  });
}

/// Whether code for a target runs on the chip.
static bool isTargetOf(Attribute target, const Chip &chip) {
  if (auto nvvm = dyn_cast<NVVM::NVVMTargetAttr>(target))
    return nvvm.getChip() == chip.name;
  if (auto rocdl = dyn_cast<ROCDL::ROCDLTargetAttr>(target))
    return rocdl.getChip() == chip.name;
  return false;
}

namespace {

/// A launch's kernel: the names of its module and of itself.
using KernelName = std::pair<StringAttr, StringAttr>;

struct LowerGPUKernels
    : mlir::ufp4::impl::UFP4LowerGPUKernelsBase<LowerGPUKernels> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    OpPassManager pm("gpu.module");
    for (StringRef chip : {"sm_90a", "gfx942"})
      build(pm, *lookupChip(chip), /*pointersAlone=*/true, /*areLoops=*/true);
    pm.getDependentDialects(registry);
    registry.insert<NVVM::NVVMDialect, ROCDL::ROCDLDialect, gpu::GPUDialect>();
  }

  /// `areLoops`: kernels made of loops, with `index` as wide as pointers;
  /// others are written in what the conversions take.
  static void build(OpPassManager &pm, const Chip &chip, bool pointersAlone,
                    bool areLoops) {
    if (areLoops) {
      pm.addPass(memref::createExpandStridedMetadataPass());
      pm.addPass(createLowerAffinePass());
      pm.addPass(math::createMathExpandOpsPass());
      arith::ArithExpandOpsPassOptions expand;
      expand.includeBf16 = true;
      expand.includeF4E2M1 = true;
      pm.addPass(arith::createArithExpandOpsPass(expand));
    }
    pm.addPass(createSCFToControlFlowPass());
    if (areLoops) {
      pm.addPass(createCanonicalizerPass());
      pm.addPass(createCSEPass());
    }
    auto setOptions = [&](auto &convert) {
      convert.useBarePtrCallConv = pointersAlone;
      if (!areLoops)
        convert.indexBitwidth = 32;
    };
    if (chip.family == ChipFamily::ROCDL) {
      ConvertGpuOpsToROCDLOpsOptions convert;
      setOptions(convert);
      convert.chipset = chip.name.str();
      pm.addPass(createConvertGpuOpsToROCDLOps(convert));
    } else {
      ConvertGpuOpsToNVVMOpsOptions convert;
      setOptions(convert);
      pm.addPass(createConvertGpuOpsToNVVMOps(convert));
      pm.addPass(createConvertNVVMToLLVMPass());
    }
    pm.addPass(createArithToLLVMConversionPass());
    pm.addPass(createReconcileUnrealizedCastsPass());
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    const Chip *chip = lookupChip(target);
    auto isWanted = [&](const Chip &chip) {
      return chip.isGPU() &&
             (dialect.empty() ||
              (dialect == "rocdl") == (chip.family == ChipFamily::ROCDL));
    };
    if (!chip || !isWanted(*chip)) {
      emitError(module.getLoc())
          << "expected a target among: " << listChips(isWanted) << ", but got '"
          << target << "'";
      return signalPassFailure();
    }
    SmallVector<gpu::GPUModuleOp> modules(module.getOps<gpu::GPUModuleOp>());
    DenseMap<KernelName, StringAttr> names;
    gpu::GPUModuleOp merged;
    SymbolTable outer(module);
    for (gpu::GPUModuleOp kernels : modules)
      if (kernels.getName() == kKernelModule)
        merged = kernels;
    Attribute targetAttr = getTargetAttr(&getContext(), *chip);
    if (merged && merged.getTargetsAttr() &&
        !llvm::all_of(merged.getTargetsAttr(), [&](Attribute known) {
          return isTargetOf(known, *chip);
        })) {
      merged.emitError("expected kernels for ")
          << target << ", but got " << merged.getTargetsAttr();
      return signalPassFailure();
    }
    if (merged && failed(lower(merged, *chip, /*pointersAlone=*/false,
                               /*areLoops=*/false)))
      return signalPassFailure();
    OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
    if (!merged && !modules.empty()) {
      merged =
          gpu::GPUModuleOp::create(builder, module.getLoc(), kKernelModule);
      outer.insert(merged);
    }
    for (gpu::GPUModuleOp kernels : modules) {
      if (kernels == merged)
        continue;
      // Those whose buffers have extents that are not known go apart.
      auto described = gpu::GPUModuleOp::create(builder, kernels.getLoc(),
                                                kernels.getName());
      for (auto kernel :
           llvm::make_early_inc_range(kernels.getOps<gpu::GPUFuncOp>()))
        if (!takesPointersAlone(kernel))
          kernel->moveBefore(described.getBody(), described.getBody()->end());
      if (failed(lower(kernels, *chip, /*pointersAlone=*/true,
                       /*areLoops=*/true)) ||
          failed(lower(described, *chip, /*pointersAlone=*/false,
                       /*areLoops=*/true)))
        return signalPassFailure();
      merge(merged, described, names);
      merge(merged, kernels, names);
    }
    module.walk([&](gpu::LaunchFuncOp launch) {
      auto it =
          names.find({launch.getKernelModuleName(), launch.getKernelName()});
      if (it != names.end())
        launch.setKernelAttr(SymbolRefAttr::get(
            merged.getNameAttr(), {FlatSymbolRefAttr::get(it->second)}));
    });
    if (!merged)
      return;
    if (!merged.getTargetsAttr())
      merged.setTargetsAttr(builder.getArrayAttr(targetAttr));
  }

  LogicalResult lower(gpu::GPUModuleOp kernels, const Chip &chip,
                      bool pointersAlone, bool areLoops) {
    if (chip.family == ChipFamily::ROCDL)
      endWaves(kernels);
    OpPassManager pm("gpu.module");
    build(pm, chip, pointersAlone, areLoops);
    return runPipeline(pm, kernels);
  }

  /// Moves all of `from` to `to`, under names that are free there.
  void merge(gpu::GPUModuleOp to, gpu::GPUModuleOp from,
             DenseMap<KernelName, StringAttr> &names) {
    SymbolTable table(to), old(from);
    StringAttr module = from.getNameAttr();
    for (Operation &op : llvm::make_early_inc_range(*from.getBody())) {
      auto symbol = dyn_cast<SymbolOpInterface>(op);
      if (!symbol)
        continue;
      StringAttr before = symbol.getNameAttr();
      if (table.lookup(before))
        // Both names are free afterwards, and uses in `from` follow.
        if (failed(old.renameToUnique(&op, {&table})))
          continue;
      numKernels += isa<LLVM::LLVMFuncOp>(op);
      names[{module, before}] = symbol.getNameAttr();
    }
    for (Operation &op : llvm::make_early_inc_range(*from.getBody())) {
      op.remove();
      table.insert(&op);
    }
    from.erase();
  }
};

} // namespace

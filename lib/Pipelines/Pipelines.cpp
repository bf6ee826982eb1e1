//===- Pipelines.cpp - the named pipelines --------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Pipelines/Pipelines.h"

#include "ufp4/Conversion/Passes.h"
#include "ufp4/GPU/Passes.h"
#include "ufp4/Kernels/CPUMatmul.h"
#include "ufp4/Kernels/Passes.h"
#include "ufp4/Transforms/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/SwapByteOrder.h"

using namespace mlir;
using namespace mlir::ufp4;

void mlir::ufp4::buildQuantizePipeline(OpPassManager &pm,
                                       const QuantizeOptions &options) {
  pm.addPass(createUFP4ClassifyGemms({options.strict}));
  pm.addPass(createUFP4InsertQuantization({options.recipe, options.strict}));
  pm.addPass(createUFP4OptimizeQuantization());
  // The report comes last: where a pass fails, none is written.
  if (options.statistics)
    pm.addPass(createUFP4Instrument());
  pm.addPass(
      createUFP4Report({options.report, options.recipe, options.target}));
}

/// BF16 and F16 arithmetic goes through f32, each operation rounded.
static void addFloatEmulation(OpPassManager &pm) {
  math::MathExtendToSupportedTypesOptions mathOptions;
  pm.addNestedPass<func::FuncOp>(
      math::createMathExtendToSupportedTypes(mathOptions));
  pm.addPass(arith::createArithEmulateUnsupportedFloats(
      {SmallVector<std::string>{"bf16", "f16"}, "f32"}));
  pm.addPass(createUFP4KeepRoundings());
}

/// Lowers what is left of the dialect, and structured ops, to buffers.
/// `interchange`: for loops that a CPU vectorizes.
static void addBuffers(OpPassManager &pm, bool interchange) {
  pm.addPass(createConvertUFP4ToLinalg());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  if (interchange)
    pm.addPass(createUFP4InterchangeContractions());
  pm.addNestedPass<func::FuncOp>(createLinalgGeneralizeNamedOpsPass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(createLinalgElementwiseOpFusionPass());
  addFloatEmulation(pm);

  // Buffers.
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  // What a loop carries may be a new value in each iteration.
  bufferize.allowReturnAllocsFromLoops = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  // Kernels return pointers, which are freed: an address within what was
  // allocated would not do.
  bufferize.bufferAlignment = 0;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createUFP4FreeBuffers());
}

/// Lowers kernels, or whole modules that are not made of such, to the LLVM
/// dialect.
static void buildKernelPipeline(OpPassManager &pm, const CPUOptions &options) {
  pm.addPass(createUFP4SelectCarriers());
  // Arithmetic, on tensors. Sites share their kernels before they grow.
  pm.addPass(createUFP4OutlineKernels({options.small}));
  pm.addPass(
      createConvertUFP4ToVector({options.isa, options.vectorBits,
                                 options.parallel, options.vectorSteps}));
  // The kernels write words of packed bytes.
  if (llvm::sys::IsLittleEndianHost) {
    ConvertUFP4QuantizeToVectorOptions quantize;
    quantize.minSteps = options.vectorSteps;
    quantize.vectorBits = options.vectorBits;
    if (quantize.vectorBits == 0)
      quantize.vectorBits = CPUTarget::getVectorBits(options.isa).value_or(128);
    pm.addPass(createConvertUFP4QuantizeToVector(quantize));
  }
  addBuffers(pm, /*interchange=*/true);

  // Kernels, then loops.
  pm.addPass(createUFP4OutlineKernels({options.small}));
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  // Again, as the canonicalizer undoes what it does to integers.
  pm.addPass(createUFP4KeepRoundings());
  if (options.parallel)
    pm.addNestedPass<func::FuncOp>(createForallToParallelLoopPass());
  else
    pm.addNestedPass<func::FuncOp>(createForallToForLoopPass());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  expand.includeF4E2M1 = true;
  pm.addNestedPass<func::FuncOp>(arith::createArithExpandOpsPass(expand));
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  if (options.parallel) {
    pm.addPass(createConvertSCFToOpenMPPass());
    // Takes away the scopes for stack buffers that the conversion puts around
    // loop bodies, which may hold one block only.
    pm.addPass(createCanonicalizerPass());
  }
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());

  // LLVM.
  pm.addNestedPass<func::FuncOp>(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createUFP4LowerAsserts());
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createUFP4SelectOptimization());
}

void mlir::ufp4::buildCPUPipeline(OpPassManager &pm,
                                  const CPUOptions &options) {
  pm.addPass(createUFP4VerifyLowerable());
  // A pass over the whole model costs its verification too: few of them.
  pm.addPass(createUFP4SeparateKernels({options.small}));
  buildKernelPipeline(pm.nest<ModuleOp>(), options);
  pm.addPass(createUFP4JoinKernels());
}

/// `dialect`: nvvm or rocdl, for chips of that dialect alone, or empty.
static void buildGPUPipelineFor(OpPassManager &pm, const GPUOptions &options,
                                StringRef target, StringRef dialect) {
  pm.addPass(createUFP4VerifyLowerable());
  UFP4SelectCarriersOptions carriers;
  if (!options.portable) {
    carriers.target = target.str();
    carriers.exact = options.exact;
    carriers.e8m0InFloat8 = options.e8m0InFloat8;
    carriers.stochasticConverters = options.stochasticConverters;
    carriers.strict = options.strict;
  }
  pm.addPass(createUFP4SelectCarriers(carriers));
  if (!options.portable)
    pm.addPass(createUFP4PlaceOperands());
  UFP4SeparateKernelsOptions separate;
  separate.host = "memref";
  pm.addPass(createUFP4SeparateKernels(separate));

  OpPassManager &kernels = pm.nest<ModuleOp>();
  kernels.addPass(createUFP4OutlineKernels());
  ConvertUFP4ToGPUOptions convert;
  convert.target = target.str();
  convert.strict = options.strict;
  kernels.addPass(createConvertUFP4ToGPU(convert));
  addBuffers(kernels, /*interchange=*/false);
  kernels.addNestedPass<func::FuncOp>(createForallToParallelLoopPass());
  kernels.addPass(createUFP4ParallelLoops());
  kernels.addPass(createUFP4KeepRoundings());
  kernels.addPass(createUFP4LaunchKernels());
  kernels.addNestedPass<func::FuncOp>(createCSEPass());
  kernels.addPass(createUFP4LowerGPUMath());
  kernels.addPass(createUFP4LowerGPUKernels({target.str(), dialect.str()}));
  kernels.addPass(createUFP4VerifyGPUKernels());
  pm.addPass(createUFP4JoinKernels());
}

void mlir::ufp4::buildGPUPipeline(OpPassManager &pm,
                                  const GPUOptions &options) {
  buildGPUPipelineFor(pm, options, options.target.getValue(), /*dialect=*/"");
}

void mlir::ufp4::buildIREEPipeline(OpPassManager &pm) {
  pm.addPass(createUFP4VerifyLowerable());
  pm.addPass(createUFP4SelectCarriers());
  pm.addPass(createConvertUFP4ToLinalg());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  // A named contraction's body is fixed, and rounds no operand.
  pm.addNestedPass<func::FuncOp>(createLinalgGeneralizeNamedOpsPass());
  // Before slices of an empty tensor are folded, which hides what they fill.
  pm.addPass(createUFP4PackResults());
  pm.addPass(createUFP4RepeatOperands());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  addFloatEmulation(pm);
  // IREE makes fmas of products and sums, and folds a rounding and the widening
  // after it. No flag prevents either; arithmetic on bits does.
  pm.addPass(createUFP4KeepProducts());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  pm.addNestedPass<func::FuncOp>(arith::createArithExpandOpsPass(expand));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void mlir::ufp4::registerPipelines() {
  PassPipelineRegistration<QuantizeOptions>(
      "ufp4-quantize",
      "Model to quantized: find the GEMMs of linear layers and quantize them "
      "as a recipe says",
      buildQuantizePipeline);
  PassPipelineRegistration<CPUOptions>(
      "ufp4-to-cpu", "Model or quantized to the LLVM dialect for the CPU",
      buildCPUPipeline);
  auto withTarget = [](StringRef dialect, StringRef chip) {
    return [=](OpPassManager &pm, const GPUOptions &options) {
      StringRef target = options.target.getValue();
      buildGPUPipelineFor(pm, options, target.empty() ? chip : target, dialect);
    };
  };
  PassPipelineRegistration<GPUOptions>(
      "ufp4-to-nvvm",
      "Model or quantized to kernels of the NVVM dialect and a host on memrefs",
      withTarget("nvvm", "sm_90a"));
  PassPipelineRegistration<GPUOptions>(
      "ufp4-to-rocdl",
      "Model or quantized to kernels of the ROCDL dialect and a host on "
      "memrefs",
      withTarget("rocdl", "gfx942"));
  PassPipelineRegistration<>(
      "ufp4-to-iree",
      "Model or quantized to linalg on tensors as IREE takes it",
      buildIREEPipeline);
}

void mlir::ufp4::registerAllUFP4Passes() {
  registerUFP4TransformsPasses();
  registerUFP4ConversionPasses();
  registerUFP4KernelsPasses();
  registerUFP4GPUPasses();
  registerPipelines();
}

//===- Pipelines.h - the named pipelines ------------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// docs/pipelines.md lists the stages of each.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_PIPELINES_PIPELINES_H
#define UFP4_PIPELINES_PIPELINES_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::ufp4 {

/// Options of `ufp4-quantize`.
struct QuantizeOptions : PassPipelineOptions<QuantizeOptions> {
  Option<std::string> recipe{
      *this, "recipe",
      llvm::cl::desc("Name of a recipe, or the file that holds it"),
      llvm::cl::init("ufp4")};
  Option<bool> strict{
      *this, "strict",
      llvm::cl::desc("Make every fallback, and every GEMM that may be read two "
                     "ways, an error"),
      llvm::cl::init(false)};
  Option<std::string> report{
      *this, "report",
      llvm::cl::desc("File to write the report to: a page where it ends in "
                     ".html, otherwise JSON; - for a table on standard error"),
      llvm::cl::init("")};
  Option<std::string> target{*this, "target",
                             llvm::cl::desc("Target to name in the report"),
                             llvm::cl::init("")};
  Option<bool> statistics{
      *this, "statistics",
      llvm::cl::desc("Measure every quantization: functions return a table of "
                     "sums"),
      llvm::cl::init(false)};
};

/// Model to quantized: classify, insert, optimize, instrument, report.
void buildQuantizePipeline(OpPassManager &pm, const QuantizeOptions &options);

/// Options of `ufp4-to-cpu`.
struct CPUOptions : PassPipelineOptions<CPUOptions> {
  Option<std::string> isa{
      *this, "isa",
      llvm::cl::desc("Instructions that kernels may use: generic, avx2 or "
                     "avx512bw"),
      llvm::cl::init("generic")};
  Option<int64_t> vectorBits{
      *this, "vector-bits",
      llvm::cl::desc(
          "Bits of a vector register; 0 for the instruction set's own"),
      llvm::cl::init(0)};
  Option<int64_t> small{
      *this, "small",
      llvm::cl::desc("Elementary steps below which loops of a kernel are not "
                     "vectorized"),
      llvm::cl::init(1 << 20)};
  Option<int64_t> vectorSteps{
      *this, "vector-steps",
      llvm::cl::desc("Elementary steps below which a quantization or a scaled "
                     "matmul keeps the portable form, which compiles faster"),
      llvm::cl::init(1 << 24)};
  Option<bool> parallel{
      *this, "parallel",
      llvm::cl::desc("Run kernels on several threads, through OpenMP"),
      llvm::cl::init(false)};
};

/// Quantized (or model) to LLVM for the CPU.
void buildCPUPipeline(OpPassManager &pm, const CPUOptions &options);

/// Options of `ufp4-to-nvvm` and `ufp4-to-rocdl`.
struct GPUOptions : PassPipelineOptions<GPUOptions> {
  Option<std::string> target{
      *this, "target",
      llvm::cl::desc("Chip; sm_90a or gfx942 where none is named"),
      llvm::cl::init("")};
  Option<bool> exact{
      *this, "exact",
      llvm::cl::desc(
          "Use carriers that give the bits of docs/numerics.md alone"),
      llvm::cl::init(false)};
  Option<bool> e8m0InFloat8{
      *this, "e8m0-in-fp8",
      llvm::cl::desc(
          "Fold e8m0 scales into f8E4M3FN where the chip multiplies it"),
      llvm::cl::init(false)};
  Option<bool> stochasticConverters{
      *this, "stochastic-converters",
      llvm::cl::desc("Round stochastically by the chip's converters where "
                     "scales are the unit's own"),
      llvm::cl::init(false)};
  Option<bool> strict{
      *this, "strict",
      llvm::cl::desc(
          "Make it an error where a quantization or a product has no "
          "kernel that is made for the chip"),
      llvm::cl::init(false)};
  Option<bool> portable{
      *this, "portable",
      llvm::cl::desc("Use no kernel that is made for the chip: loops alone"),
      llvm::cl::init(false)};
};

/// Quantized (or model) to `gpu.module @ufp4_kernels` in the dialect of the
/// target, NVVM or ROCDL, and functions on memrefs that launch its kernels.
void buildGPUPipeline(OpPassManager &pm, const GPUOptions &options);

/// Quantized (or model) to linalg on tensors, with roundings to bf16 as
/// arithmetic on bits: what `iree-compile` of IREE's wheel takes.
void buildIREEPipeline(OpPassManager &pm);

/// Registers `ufp4-quantize`, `ufp4-to-cpu`, `ufp4-to-nvvm` and `ufp4-to-iree`.
void registerPipelines();

/// Registers the project's passes and pipelines.
void registerAllUFP4Passes();

} // namespace mlir::ufp4

#endif // UFP4_PIPELINES_PIPELINES_H

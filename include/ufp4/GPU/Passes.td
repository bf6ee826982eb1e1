//===- Passes.td - code of the host and of GPUs -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_GPU_PASSES_TD
#define UFP4_GPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def UFP4ParallelLoops : Pass<"ufp4-parallel-loops", "::mlir::ModuleOp"> {
  let summary = "Lower linalg ops on buffers to parallel loops";
  let description = [{
    Every linalg op on memrefs becomes one `scf.parallel` over all its parallel
    dimensions, with its reductions as `scf.for` inside, in their order: each
    element of the result adds its terms in the order in which a plain loop nest
    adds them, and keeps its bits. What a reduction adds up is carried from
    iteration to iteration where nothing else can read or write it, rather than
    written to memory and read again.

    A part of a buffer that bufferization casts to a buffer without gaps, as it may
    where strides are dynamic, is copied to one: kernels that take bare pointers
    know of extents alone.

    Example, of a matmul, abridged:
    ```mlir
    scf.parallel (%m, %n) = (%c0, %c0) to (%c8, %c4) step (%c1, %c1) {
      %init = memref.load %c[%m, %n] : memref<8x4xf32>
      %sum = scf.for %k = %c0 to %c16 step %c1 iter_args(%acc = %init) -> (f32) { ... }
      memref.store %sum, %c[%m, %n] : memref<8x4xf32>
    }
    ```
  }];
  let statistics = [
    Statistic<"numLoops", "loops", "Number of structured ops lowered">,
    Statistic<"numCarried", "carried", "Number of sums kept out of memory">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"
  ];
}

def UFP4LaunchKernels : Pass<"ufp4-launch-kernels", "::mlir::ModuleOp"> {
  let summary = "Move what touches memory into kernels of a GPU";
  let description = [{
    Divides functions on memrefs between host and device. A parallel loop becomes
    a kernel with one thread for each iteration, in blocks of `threads`, in the
    `gpu.module` `@ufp4_portable`, and a `gpu.launch_func`. What else reads or
    writes memory (single loads and stores, loops without a parallel dimension)
    becomes kernels of one thread. The host keeps allocation, views, the
    arithmetic of extents, calls, and loops and branches around launches that
    extents alone decide. A number that the device computes and another kernel
    needs goes through a buffer of rank 0. `cf.assert` writes the number of its
    message, of the list `ufp4.assert_messages` of the module, to the buffer
    `@ufp4_assertion`, and ends the thread.

    An allocation or a branch around launches that depends on what the device
    computes is an error.

    Example, abridged:
    ```mlir
    scf.parallel (%i) = (%c0) to (%c1000) step (%c1) {
      %x = memref.load %a[%i] : memref<1000xf32>
      memref.store %x, %b[%i] : memref<1000xf32>
    }

    gpu.launch_func @ufp4_portable::@f_0 blocks in (%c4, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%a : memref<1000xf32>, %b : memref<1000xf32>)
    ```
  }];
  let options = [
    Option<"threads", "threads", "int64_t", "256", "Threads of a block">
  ];
  let statistics = [
    Statistic<"numParallel", "parallel", "Number of parallel loops in kernels">,
    Statistic<"numSerial", "serial", "Number of kernels of one thread">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"
  ];
}

def UFP4LowerGPUMath : Pass<"ufp4-lower-gpu-math", "::mlir::ModuleOp"> {
  let summary = "Compute mathematical functions without a library";
  let description = [{
    In kernels, exponentials, logarithms, circular and hyperbolic functions,
    powers and error functions of f32 and f64 become arithmetic. It is done in
    f64 whatever the type: a result in f32 is the correctly rounded one, but
    where the exact one lies within some 1e-14 of the middle between two
    numbers. Absolute values, roundings, square roots, fma and signs become the
    intrinsics that machine code has. A reciprocal square root is two
    operations, as on a CPU.

    Of f64, functions that would lose bits of it (sines, powers, inverse
    functions but that of the tangent) are an error.

    Example:
    ```mlir
    %1 = math.floor %0 : f32
    %1 = llvm.call_intrinsic "llvm.floor.f32"(%0) : (f32) -> f32
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::scf::SCFDialect"];
}

def UFP4LowerGPUKernels : Pass<"ufp4-lower-gpu-kernels", "::mlir::ModuleOp"> {
  let summary = "Lower kernels to NVVM or ROCDL, all in one module";
  let description = [{
    Every `gpu.module` goes through `convert-gpu-to-nvvm`, or
    `convert-gpu-to-rocdl` for chips of AMD, and what belongs to it (`index` has 32 bits in `@ufp4_kernels`, 64 in others), and all of them
    become one, `@ufp4_kernels`, for `target`. Kernels whose buffers all have
    known extents take pointers to them, others the fields of descriptors: two
    pointers, an offset, extents and strides.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"sm_90a\"", "Chip">,
    Option<"dialect", "dialect", "std::string", "\"\"",
           "The dialect that the chip must have: nvvm or rocdl; empty for any">
  ];
  let statistics = [
    Statistic<"numKernels", "kernels", "Number of functions merged">
  ];
}

def UFP4VerifyGPUKernels : Pass<"ufp4-verify-gpu-kernels", "::mlir::ModuleOp"> {
  let summary = "Refuse kernels that the backend cannot make";
  let description = [{
    What has no lowering becomes a call of a function of CUDA's or ROCm's device
    library upstream, and code with an unresolved call, without a message. This
    is one.

    So is an op or an intrinsic that the chip of the module has not, or that LLVM
    22 makes no code of for it: the backend would end the process. That goes by
    shape (`rocdl.mfma.i32.32x32x32.i8` is one of gfx950), by form (`tcgen05.mma`
    of i8 is none of sm_103a), by the registers of operands (`rocdl.wmma` has the
    same names on gfx1100 and gfx1201, and other registers), by the version of
    PTX (`+ptx88` for block scales), and for scaled MFMA by the constants that
    say how operands lie. The message names the chips that have it. The rules
    are in lib/Target/Backend.cpp, and a test asks LLVM about each.

    What the rules do not know, code generation reports: where LLVM ends the
    process, `ufp4-compile` and `ufp4-run` say so at the place of the op or the
    kernel.

    Example:
    ```text
    error: expected an op that gfx942 has, but got 'rocdl.mfma.i32.32x32x32.i8'; chips that have it: gfx950
    ```
  }];
}

#endif // UFP4_GPU_PASSES_TD

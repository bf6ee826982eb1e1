//===- Passes.td - kernels for particular machines -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_KERNELS_PASSES_TD
#define UFP4_KERNELS_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertUFP4ToVector : Pass<"convert-ufp4-to-vector", "::mlir::ModuleOp"> {
  let summary = "Lower scaled matmuls to loops over vectors, for CPUs";
  let description = [{
    Each `ufp4.scaled_matmul` in a function of its own (`ufp4-outline-kernels`
    makes them) becomes the packing of its two operands into
    panels and a loop over tiles of the result, each of which is summed in
    registers over the whole of the contraction, blocks in ascending order:
    docs/numerics.md bit for bit, whatever the options. The portable lowering,
    for other compilers, is `convert-ufp4-to-linalg`, which also takes what this
    pass leaves, each with a remark: matmuls of fewer than `min-steps`
    multiplications, whose code would take longer to compile than it saves, empty
    contractions, and integer sums of more elements than 32 bits surely
    hold.

    | isa | vector-bits | a block's dot of e1m2 and e2m1 | scaled int8 |
    | --- | --- | --- | --- |
    | `generic` | 128 (default), 256, 512 | 16-bit lanes, one column each | 32-bit lanes |
    | `avx2` | 256 | `vpmaddubsw`, four elements to a column | `vpmaddwd` |
    | `avx512bw` | 512 | the same | the same |

    Other elements, and blocks whose sums do not surely fit, are multiplied as
    f32. With `parallel` the loops over panels and over tiles are
    `scf.parallel`, where there is enough work; each element of the result is
    summed by one iteration.

    Example, of the innermost loop for blocks of 16 with `isa=avx2`, abridged:
    ```mlir
    scf.for %block = %c0 to %blocks step %c1 iter_args(%acc = %zero) -> (vector<8xf32>) {
      %b = vector.load %rhs[%batch, %n, %i] : memref<1x4x1024xi32>, vector<8xi32>
      %a = vector.broadcast %word : i32 to vector<8xi32>
      %p = llvm.call_intrinsic "llvm.x86.avx2.pmadd.ub.sw"(%a8, %b8) : ...
      ...
      %dot = arith.sitofp %sum : vector<8xi32> to vector<8xf32>
      %s = arith.mulf %sa, %sb : vector<8xf32>
      %next = math.fma %dot, %s, %acc : vector<8xf32>
    ```
  }];
  let options = [
    Option<"isa", "isa", "std::string", "\"generic\"",
           "Instructions to use: generic, avx2 or avx512bw">,
    Option<"vectorBits", "vector-bits", "int64_t", "0",
           "Bits of a vector register; 0 for the instruction set's own">,
    Option<"parallel", "parallel", "bool", "false",
           "Make loops over tiles scf.parallel">,
    Option<"minSteps", "min-steps", "int64_t", "0",
           "Multiplications below which a matmul is left">
  ];
  let statistics = [
    Statistic<"numMatmul", "scaled-matmul", "Number of scaled matmuls lowered">,
    Statistic<"numLeft", "left", "Number of scaled matmuls left">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"
  ];
}

def ConvertUFP4QuantizeToVector
    : Pass<"convert-ufp4-quantize-to-vector", "::mlir::ModuleOp"> {
  let summary = "Lower ufp4.quantize to loops of vector ops for the CPU";
  let description = [{
    Each lane of a vector holds one block (or, of a longer block, one run of 16 or
    32 elements): with 32-bit lanes, `vector-bits / 32` blocks are quantized at
    once, and vector i is element i of all of them. The arithmetic is that of
    `convert-ufp4-to-linalg`, op for op on vectors, and so are the bits.

    Along a dimension other than the last, element i of neighbouring blocks is a
    contiguous load. Along the last dimension blocks are loaded and transposed in
    registers, BF16 as 32-bit words of two elements. Codes are packed to words of
    four and go back the same way. Random bits come from as many calls of
    the generator at once as there are lanes. Blocks that find their own scale
    take one pass over the operand. Outer scales, blocks of several rows and
    blocks of more than 32 elements take two: the first leaves the maximum of each
    run, a sixteenth or less of the operand, from which the scales are made; the
    second computes the transform again. The loops are `scf.forall` over chunks
    that do not depend on one another.

    Where extents are not multiples of the run, or hold fewer blocks than there
    are lanes, the operand is copied and padded with zeros. Dynamic extents are
    looked at when the function runs. Blocks beyond the last full vector are done
    with the vector that ends at the last block, whose bits come out the same
    again.

    Left for `convert-ufp4-to-linalg`: quantizations of fewer than `min-steps`
    steps, whose code would take longer to compile than it saves, operands of
    f16, codes of f4E2M1FN, blocks of up to 32 elements that do not divide into
    fours (along the last dimension: into sixteens), transforms of more than 32
    points, rule `mse` on blocks of more than 32.

    The words of packed bytes take the target to be little-endian.

    Example, abridged, of a quantization along 1 of `tensor<128x64xf32>`:
    ```mlir
    scf.forall (%chunk) in (1) {
      scf.for %i = %begin to %end step %c8 {
        %r0 = vector.load %x[%i0] : memref<?xf32>, vector<4xf32>
        %r4 = vector.load %x[%i4] : memref<?xf32>, vector<4xf32>
        %p = vector.shuffle %r0, %r4 [0, 1, 2, 3, 4, 5, 6, 7] : vector<4xf32>, vector<4xf32>
        ...
        vector.store %codes, %q[%i0] : memref<?xi8>, vector<16xi8>
        vector.store %scale, %s[%i] : memref<?xf32>, vector<8xf32>
      }
    }
    ```
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "int64_t", "256",
           "Width of a vector in bits: 128, 256 or 512">,
    Option<"minSteps", "min-steps", "int64_t", "0",
           "Steps, twelve to an element, below which a quantization is left">
  ];
  let statistics = [
    Statistic<"numVectorized", "vectorized", "Number of quantizations lowered">,
    Statistic<"numLeft", "left", "Number of quantizations left as they are">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def ConvertUFP4ToGPU : Pass<"convert-ufp4-to-gpu", "::mlir::ModuleOp"> {
  let summary = "Lower placed ops to kernels of a GPU and their launches";
  let description = [{
    Each `ufp4.quantize_carry`, `ufp4.carry` and `ufp4.carrier_matmul` in a function of its own
    (`ufp4-outline-kernels` makes them) becomes the launch of a kernel that one of
    the families of lib/Kernels builds for the chip, in the `gpu.module`
    `@ufp4_kernels`. Kernels are generic in all extents and special in everything
    else; their names spell what they are special in, and equal ones are shared.
    An op that no family takes is left, with a remark that says why, for
    `convert-ufp4-to-linalg`.

    | family | ops | chips |
    | --- | --- | --- |
    | `quantize` | `ufp4.quantize_carry` | all |
    | `carry` | `ufp4.carry`, but for scales over the largest of their row | all |
    | `wgmma` | `ufp4.carrier_matmul` | sm_90a |
    | `tcgen05` | `ufp4.carrier_matmul` | sm_100a, sm_103a |
    | `mma_sync` | `ufp4.carrier_matmul` | sm_80 and later |
    | `mma_block_scale` | `ufp4.carrier_matmul` under scales of the unit | sm_120a |
    | `mfma` | `ufp4.carrier_matmul` | gfx942, gfx950 |
    | `mfma_scale` | `ufp4.carrier_matmul` under scales of the unit | gfx950 |
    | `wmma` | `ufp4.carrier_matmul` | gfx1100, gfx1201 |

    The family of a product is its `kernel`, which `ufp4-select-carriers` chose. A
    quantization with the attribute `ufp4.stochastic_converters` (of the same pass) is
    rounded by the chip's own stochastic conversions: other bits than the contract's,
    as docs/numerics.md, section 6.1, says.

    Example, after:
    ```mlir
    gpu.launch_func @ufp4_kernels::@wgmma_i8_row_f32 blocks in (%c132, %c1, %c1)
        threads in (%c384, %c1, %c1) dynamic_shared_memory_size %bytes
        args(%mapA : ..., %mapB : ..., %sa : memref<1x128xf32>, ...)
    ```
  }];
  let options = [
    Option<"target", "target", "std::string", "\"sm_90a\"", "Chip to build for">,
    Option<"strict", "strict", "bool", "false",
           "Make an op that no family takes an error">
  ];
  let statistics = [
    Statistic<"numLaunches", "launches", "Number of ops that became launches">,
    Statistic<"numLeft", "left", "Number of ops left">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::gpu::GPUDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::nvgpu::NVGPUDialect",
    "::mlir::ROCDL::ROCDLDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect"
  ];
}

#endif // UFP4_KERNELS_PASSES_TD

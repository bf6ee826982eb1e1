//===- Passes.td - conversions out of the ufp4 dialect -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_CONVERSION_PASSES_TD
#define UFP4_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertUFP4ToLinalg : Pass<"convert-ufp4-to-linalg", "::mlir::ModuleOp"> {
  let summary = "Lower ufp4 ops to linalg on tensors";
  let description = [{
    Portable form: func, linalg, tensor, arith, math and scf alone, for the CPU
    and for IREE. The result equals docs/numerics.md bit for bit.

    A quantization becomes one `linalg.generic` over the blocks of its operand,
    which reads the elements of a block through one operand each and holds all
    arithmetic of the block. A scaled matmul becomes an `scf.for` over the
    blocks of the contraction, in ascending order, around the exact product of
    the block's levels and one fma. Codes become `i8`, the nibble in the low
    half.

    Formats that have no lowering yet are an error that says what has.

    Example, of `ufp4.absmax %x along 1 block 2 : tensor<4x8xf32> -> tensor<4x4xf32>`,
    abridged:
    ```mlir
    %e = tensor.expand_shape %x [[0], [1, 2]] ... into tensor<4x4x2xf32>
    %a = linalg.generic {indexing_maps = [(d0, d1) -> (d0, d1, 0),
                                          (d0, d1) -> (d0, d1, 1), (d0, d1) -> (d0, d1)], ...}
           ins(%e, %e : ...) outs(%init : tensor<4x4xf32>) { ... }
    ```
  }];
  let statistics = [
    Statistic<"numQuantize", "quantize", "Number of quantizations lowered">,
    Statistic<"numMatmul", "scaled-matmul", "Number of scaled matmuls lowered">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

def UFP4OutlineKernels : Pass<"ufp4-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "Move quantized and structured ops into shared kernel functions";
  let description = [{
    Every `ufp4.quantize` and `ufp4.scaled_matmul`, and every linalg op on
    memrefs, becomes a call of a private function that holds it, marked
    `ufp4.kernel`; ops that differ in nothing but their operands share one.
    Site and stream of random bits become an operand, pairs are split. Kernels
    of fewer than `small` elementary steps are marked `ufp4.small`. A model's
    layers repeat the same few kernels, so that their number, and with it the
    time of optimisation and code generation, does not grow with the layers,
    and what remains of the model is a list of calls that needs no optimising.

    Example:
    ```mlir
    linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)

    func.call @kernel_matmul_0(%a, %b, %c) : ...
    ```
  }];
  let options = [
    Option<"small", "small", "int64_t", "1 << 20",
           "Elementary steps below which a kernel is not worth optimizing">
  ];
  let statistics = [
    Statistic<"numOutlined", "outlined", "Number of ops moved">,
    Statistic<"numKernels", "kernels", "Number of kernels made">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::func::FuncDialect"];
}

def UFP4SeparateKernels : Pass<"ufp4-separate-kernels", "::mlir::ModuleOp"> {
  let summary = "Turn straight-line models into calls of kernels";
  let description = [{
    For a module whose functions are straight lines of ops on tensors of static
    shape, as training steps are: every op moves into a kernel (a private
    function marked `ufp4.kernel`), together with the elementwise ops, reshapes
    and fills that it alone uses, and kernels that differ in nothing but their
    operands are one. What remains of a function is a list of calls that pass
    pointers. It is written in the LLVM dialect at once, with each buffer freed
    after its last use: kernels write to no operand and return buffers of their
    own, so that nothing about aliases has to be found out. A public function
    `@f` becomes `@f_body`, with that list, and `@f`, which takes and returns
    descriptors of memrefs; with `llvm.emit_c_interface`, `@_mlir_ciface_f`
    instead of that.

    The kernels stand in a nested module, where the passes that lower them see
    no more than them: their cost does not grow with the model. Any other module
    (control flow, dynamic shapes, calls of what is elsewhere) moves into the
    nested module as it is. `ufp4-join-kernels` puts the two together again.

    With `host=memref` the functions are `func.func` on memrefs instead: calls
    of kernels, each buffer deallocated after its last use, views as memref ops,
    every result a buffer of its own. A number that one kernel computes for
    another goes through a buffer of rank 0, as the host of a device does not
    see it. This is the form that becomes a device's program.

    Example, abridged:
    ```mlir
    func.func @f(%a: tensor<8xf32>) -> tensor<8xf32> {
      %0 = arith.mulf %a, %a : tensor<8xf32>
      %1 = arith.addf %0, %a : tensor<8xf32>
      return %1 : tensor<8xf32>
    }

    llvm.func @f_body(%a: !llvm.ptr, %results: !llvm.ptr) attributes {sym_visibility = "private"} {
      %0 = llvm.call @kernel_addf_0(%a) : (!llvm.ptr) -> !llvm.ptr
      llvm.store %0, %results : !llvm.ptr, !llvm.ptr
      llvm.return
    }
    module attributes {ufp4.kernel} {
      func.func private @kernel_addf_0(%a: tensor<8xf32>) -> tensor<8xf32> attributes {llvm.bareptr, ufp4.kernel, ufp4.small} { ... }
    }
    ```
  }];
  let options = [
    Option<"small", "small", "int64_t", "1 << 20",
           "Elementary steps below which a kernel is not worth optimizing">,
    Option<"host", "host", "std::string", "\"llvm\"",
           "What the functions that call the kernels are written in: llvm or "
           "memref">
  ];
  let statistics = [
    Statistic<"numOutlined", "outlined", "Number of ops in calls of kernels">,
    Statistic<"numKernels", "kernels", "Number of kernels made">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect", "::mlir::func::FuncDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect"
  ];
}

def UFP4JoinKernels : Pass<"ufp4-join-kernels", "::mlir::ModuleOp"> {
  let summary = "Move the kernels back into the module";
  let description = [{
    What `ufp4-separate-kernels` has put into a nested module moves out of it.
    Definitions take the place of declarations; a symbol that the module has for
    something else is renamed.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def UFP4SelectOptimization
    : Pass<"ufp4-select-optimization", "::mlir::ModuleOp"> {
  let summary = "Optimize kernels, and leave the rest of a model as it is";
  let description = [{
    Marks every LLVM function that is no kernel (`ufp4.kernel`) `optnone` and
    `noinline`, and small kernels (`ufp4.small`) `cold`: loops of those are not
    vectorized, which takes half the time of compiling. What is left of a model after outlining is one function of
    thousands of calls, in which LLVM's optimisers would spend half a minute
    and gain nothing. Takes the project's marks off arguments and results, which
    mean nothing to LLVM.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def UFP4VerifyLowerable : Pass<"ufp4-verify-lowerable", "::mlir::ModuleOp"> {
  let summary = "Refuse ops that no stage of ufp4-to-cpu lowers";
  let description = [{
    An op of a dialect that is not registered has no meaning here and no
    lowering; some upstream passes crash on it. One error, at the first.
  }];
}

def UFP4FreeBuffers : Pass<"ufp4-free-buffers", "::mlir::ModuleOp"> {
  let summary = "Free buffers after their last use";
  let description = [{
    After bufferization, each buffer that a function allocates, or gets as the
    result of a call, is freed after the last op of its block that uses it or a
    view of it; one that the function returns is its caller's. What is returned
    is made a buffer of its own where it is not (an argument, a constant, a
    buffer that is returned twice).

    The upstream pipeline of ownership-based deallocation places all frees of a
    straight-line function at its end and compares each buffer with each result:
    on a training step, peak memory is the sum of all buffers and the time grows
    with the square of the layers. This pass is linear in the number of ops. A
    buffer that leaves its block through a region's terminator is not freed;
    the runtime frees what is left at the end of a run.
  }];
  let statistics = [
    Statistic<"numFreed", "freed", "Number of buffers freed">,
    Statistic<"numCloned", "cloned", "Number of returned values copied">
  ];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def UFP4KeepRoundings : Pass<"ufp4-keep-roundings", "::mlir::ModuleOp"> {
  let summary = "Keep the rounding between emulated operations";
  let description = [{
    `arith-emulate-unsupported-floats` and `math-extend-to-supported-types` mark
    the casts that they insert `fastmath<contract>`, which lets later folds drop
    a truncf that an extf follows, and with it the rounding that the model asked
    for. This pass takes the mark off casts: bf16 arithmetic rounds after each
    operation, as frameworks do. Integers become bf16 or f16 by way of f32, which
    the other passes leave to a runtime library.

    Example:
    ```mlir
    %b = arith.truncf %a fastmath<contract> : f32 to bf16
    %b = arith.truncf %a : f32 to bf16
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def UFP4KeepProducts : Pass<"ufp4-keep-products", "::mlir::ModuleOp"> {
  let summary = "Keep the rounding of products before sums";
  let description = [{
    Compilers that may make one fma of any product and sum round once where the
    module rounds twice. A product of f32 or f64 that may reach a sum, by way of
    signs, choices or the result of a region, gets the sign of its factors, as
    integers: its bits stay the same (those of NaNs but for the sign), and what
    is added is no longer a product.

    Contractions stay as they are, so that they are still seen to be such.

    Example:
    ```mlir
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %p, %z : f32
    // becomes
    %p = arith.mulf %x, %y : f32
    %0 = arith.bitcast %p : f32 to i32
    %1 = arith.bitcast %x : f32 to i32
    %2 = arith.bitcast %y : f32 to i32
    %3 = arith.xori %1, %2 : i32
    %4 = arith.andi %3, %c-2147483648_i32 : i32
    %5 = arith.ori %0, %4 : i32
    %6 = arith.bitcast %5 : i32 to f32
    %s = arith.addf %6, %z : f32
    ```
  }];
  let statistics = [
    Statistic<"numProducts", "products", "Number of products kept">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def UFP4PackResults : Pass<"ufp4-pack-results", "::mlir::ModuleOp"> {
  let summary = "Write the codes of a block as words";
  let description = [{
    A quantization in linalg has a result for each element of a block, which
    slices put together. A compiler that makes a kernel of the op gives it a
    buffer for each; runtimes allow 16 or 32. Where results of bytes fill a
    tensor, the op yields words of eight of them, and another op takes the words
    apart.

    Example, of four results, abridged:
    ```mlir
    %q:5 = linalg.generic ... -> (tensor<8xi8>, ..., tensor<8xf32>)
    %0 = tensor.insert_slice %q#0 into %empty[0, 0] [8, 1] [1, 1] : ...
    ...
    // becomes
    %q:2 = linalg.generic ... -> (tensor<8xf32>, tensor<8xi64>)
    %codes = linalg.generic ... ins(%q#1 : tensor<8xi64>) outs(... : tensor<8x4xi8>)
    ```
  }];
  let statistics = [
    Statistic<"numPacked", "packed", "Number of tensors written as words">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def UFP4RepeatOperands : Pass<"ufp4-repeat-operands", "::mlir::ModuleOp"> {
  let summary = "Repeat what an indexing map divides";
  let description = [{
    The scale of a block of 16 by 16 elements is an operand with the indexing map
    `(d0, d1) -> (d0 floordiv 16, d1 floordiv 16)`. Compilers that tile such an op
    by other extents than 16 fail at it. Instead each scale is repeated for the
    elements that it is of, where extents are static.

    Example, abridged:
    ```mlir
    linalg.generic {indexing_maps = [(d0) -> (d0 floordiv 16), ...]} ins(%s : tensor<4xf32>)
    // becomes
    %0 = linalg.generic {indexing_maps = [(d0, d1) -> (d0), (d0, d1) -> (d0, d1)], ...}
         ins(%s : tensor<4xf32>) outs(%empty : tensor<4x16xf32>)
    %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<4x16xf32> into tensor<64xf32>
    linalg.generic {indexing_maps = [(d0) -> (d0), ...]} ins(%1 : tensor<64xf32>)
    ```
  }];
  let statistics = [
    Statistic<"numOperands", "operands", "Number of operands repeated">
  ];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def UFP4LowerAsserts : Pass<"ufp4-lower-asserts", "::mlir::ModuleOp"> {
  let summary = "Lower cf.assert to a call of the runtime";
  let description = [{
    `cf.assert %c, "message"` becomes `ufp4_runtime_assert(%c, message)`. The
    upstream lowering aborts the process; the runtime stops the function and
    returns the message to its caller as an error.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect",
                           "::mlir::func::FuncDialect"];
}

def UFP4InterchangeContractions
    : Pass<"ufp4-interchange-contractions", "::mlir::ModuleOp"> {
  let summary = "Order the loops of contractions for vector hardware";
  let description = [{
    Contractions become generics whose innermost loop is parallel and runs over
    the result's last dimension, so that it vectorizes without reassociating
    the sum: each element still adds its terms in ascending order of the
    contraction, and the result keeps its bits.

    Example: `linalg.matmul` becomes a `linalg.generic` with iterators
    `["parallel", "reduction", "parallel"]`.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

#endif // UFP4_CONVERSION_PASSES_TD

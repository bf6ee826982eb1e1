//===- Passes.td - passes on the model, roles and quantized levels -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_TRANSFORMS_PASSES_TD
#define UFP4_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def UFP4ClassifyGemms : Pass<"ufp4-classify-gemms", "::mlir::ModuleOp"> {
  let summary = "Find the three GEMMs of every linear layer";
  let description = [{
    Marks every contraction with `#ufp4.gemm`: fprop, dgrad or wgrad of the
    layer whose weight is named, or `other` with the reason. Ops are not
    changed otherwise.

    A contraction belongs to a layer where one operand comes from a parameter, or
    where its operands are the activations and the output gradients of one.
    Where values come from is followed over the whole module: through
    transposes, reshapes, broadcasts, slices and float casts, loops, branches and
    calls, and to what is computed again for the backward pass. A parameter is a
    function argument or a global (`ml_program.global`, `memref.global`) marked
    `ufp4.parameter`.

    The first contraction of a parameter in the order of execution is fprop;
    what contracts the parameter's other dimensions is dgrad. wgrad contracts
    what an fprop and a dgrad of one parameter have beside it; where a layer has
    no dgrad, or its activations were computed in another way, one of the two and
    the parameter's extents decide, if they leave one layer: of those whose wgrad
    is not found yet, the one after whose parameter the result is named that the
    gradient becomes.

    Where nothing is marked in a function nor in those that it calls or is called
    by, arguments, globals and written-down matrices are parameters if they are
    contracted with computed values and gradients flow through that; where two
    that may be parameters meet, the one whose gradient is computed is.

    What may be read two ways is left alone, with a remark; under `strict` that
    is an error.

    Example, before and after:
    ```mlir
    %y = linalg.matmul ins(%x, %wt : ...) outs(%zero : ...) -> tensor<8x16xf32>

    %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
           ins(%x, %wt : ...) outs(%zero : ...) -> tensor<8x16xf32>
    ```
  }];
  let options = [
    Option<"strict", "strict", "bool", "false",
           "Make a contraction that may be read two ways an error">
  ];
  let statistics = [
    Statistic<"numFprop", "fprop", "Number of contractions found to be fprop">,
    Statistic<"numDgrad", "dgrad", "Number of contractions found to be dgrad">,
    Statistic<"numWgrad", "wgrad", "Number of contractions found to be wgrad">,
    Statistic<"numOther", "other", "Number of contractions left alone">
  ];
  let dependentDialects = ["::mlir::ufp4::UFP4Dialect"];
}

def UFP4InsertQuantization
    : Pass<"ufp4-insert-quantization", "::mlir::ModuleOp"> {
  let summary = "Replace classified GEMMs by what a recipe says";
  let description = [{
    Each contraction marked fprop, dgrad or wgrad becomes two `ufp4.quantize` and
    one `ufp4.scaled_matmul`, with an f32 result, then the accumulation and the
    cast that the contraction had. All else stays as it is. What the recipe keeps
    in high precision stays too, with the reason in `ufp4.kept`; under `strict` a
    GEMM that the recipe quantizes and this pass cannot is an error.

    Operands are followed back through transposes (of any form), reshapes,
    `tensor.cast`, widening to f32 and broadcasts of a batch, as long as the
    dimensions of each group still merge in place: what is quantized is the value
    that they show, and they go where nothing else uses them. Casts to a narrower
    type are computed. A batch that one operand has by a broadcast alone is merged
    into the free dimensions of the other, so that the value is quantized once. An
    operand is transposed only where its dimensions lie so that no merging in place
    is possible.

    A function that gained a stochastic op gets one more, last argument,
    `tensor<i64>` with attribute `ufp4.seed` (one that it has is reused); calls
    to it pass the caller's seed. What runs several times draws other bits each
    time: inside of loops the induction variable is folded into the seed
    (`ufp4.fold_seed`; `scf.while` gains a counter), and so is the number of the
    call for all but the first call of a function with other operands. A loop
    without a counter (branches back, an unknown op with a region) is a reason not
    to quantize; where a call stands in one, that is an error. The n-th value that
    one site rounds stochastically in one role has stream `2 * role + operand + 8 *
    n`; a value that is computed a second time has the number, and the bits, that
    it had.

    Running it twice changes nothing more: quantized GEMMs are contractions no
    longer.

    Example, after, of the `fprop` above under recipe `ufp4`:
    ```mlir
    %q, %s = ufp4.quantize %x along 1 as(#format) rht(#rht) : ...
    %wq, %ws = ufp4.quantize %w along 1 as(#format) rht(#rht) : ...
    %y = ufp4.scaled_matmul %q * %s, %wq * %ws contracting [1] x [1]
           as(#format, #format) gemm(...) : ...
    ```
  }];
  let options = [
    Option<"recipe", "recipe", "std::string", "\"ufp4\"",
           "Name of a recipe, or the file that holds it">,
    Option<"strict", "strict", "bool", "false",
           "Make a GEMM that cannot be quantized as the recipe says an error">
  ];
  let statistics = [
    Statistic<"numQuantized", "quantized", "Number of GEMMs quantized">,
    Statistic<"numKept", "kept", "Number of GEMMs that the recipe keeps">,
    Statistic<"numRefused", "refused", "Number of GEMMs that could not be quantized">,
    Statistic<"numSeeds", "seeds", "Number of functions that gained a seed">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect", "::mlir::ufp4::UFP4Dialect"
  ];
}

def UFP4OptimizeQuantization
    : Pass<"ufp4-optimize-quantization", "::mlir::ModuleOp"> {
  let summary = "Hoist, share and pair quantizations, cancel transforms";
  let description = [{
    - A quantization that is the same in every iteration of a loop moves in front
      of it, with the transposes, reshapes, slices and casts that prepare its
      operand: the weights of a loop over micro-batches are quantized once. What
      draws bits depends on the iteration (`ufp4.fold_seed`) and stays; so does
      what is inside a branch.
    - Equal quantizations of a value become one, where one dominates the others:
      q, k and v read one X. What prepares their operands is shared first.
    - Two quantizations of a value along different dimensions, in one block,
      become one `ufp4.quantize_pair`, at the place of the first, so that a target
      may read the value once.
    - With `cancel-transforms`, a transform of its own inverse becomes the
      value. They are equal up to f32 rounding, not bit for bit, hence the
      option.

    Only the last changes a bit of any result. A second run changes nothing.

    Example, after:
    ```mlir
    %q:4 = ufp4.quantize_pair %x along [1, 0] ...
    ```
  }];
  let options = [
    Option<"hoist", "hoist", "bool", "true",
           "Move quantizations out of loops that do not change them">,
    Option<"pair", "pair", "bool", "true",
           "Pair quantizations of a value along two dimensions">,
    Option<"cancelTransforms", "cancel-transforms", "bool", "false",
           "Cancel transforms against their inverse, up to f32 rounding">
  ];
  let statistics = [
    Statistic<"numHoisted", "hoisted", "Number of moves of a quantization out of a loop">,
    Statistic<"numShared", "shared", "Number of quantizations shared">,
    Statistic<"numPaired", "paired", "Number of pairs of directions">,
    Statistic<"numCancelled", "cancelled", "Number of pairs of transforms cancelled">
  ];
  let dependentDialects = ["::mlir::ufp4::UFP4Dialect"];
}

def UFP4SelectCarriers : Pass<"ufp4-select-carriers", "::mlir::ModuleOp"> {
  let summary = "Choose the type in which a target multiplies codes";
  let description = [{
    Marks every `ufp4.scaled_matmul` with its `#ufp4.carrier` and, for GPUs, with the
    family of its kernel, and says why in `ufp4.chosen`, a remark and the report: the
    proof of what the carrier declares, and for each faster instruction of the chip
    why it is none for these operands.

    On `cpu` scales are applied block by block in f32: the product
    of a block is exact, since its at most 128 terms are integers (e1m2) or
    multiples of 1/4 (e2m1) of magnitude 49 (36) or less, so that every partial
    sum is a multiple below 2^24 of its unit; the rest is the arithmetic of
    docs/numerics.md in its order. Hence `exact`.

    On GPUs the first of these that the formats of both operands and the chip
    allow:

    | operands | carrier | exactness |
    | --- | --- | --- |
    | scales `int` | `i8`, folded | `exact`: sums of a tile (or of a contraction of up to 135266, which the run asserts where it is not known) stay below 2^31 |
    | scales `e8m0` to 32 or `e4m3` to 16, on a chip whose matrix unit applies them | `f4E2M1FN`, `f6E2M3FN` (AMD) or `f8E4M3FN`, whichever first holds the levels; hardware | `tensor_core_accumulate`; skipped with `exact` |
    | 8-bit elements with one scale to a row or tensor | themselves, where a matrix unit multiplies them, else `bf16`; epilogue | `tensor_core_accumulate` |
    | a grid with one scale to a row or tensor | `i8` or `bf16`, epilogue | `exact`, where the sum stays below 2^24 units |
    | scales `e8m0`, with `e8m0-in-fp8` | `f8E4M3FN`, where a matrix unit multiplies it; folded over the row's largest scale | `tensor_core_accumulate`; skipped with `exact` |
    | scales `e4m3`, `ue5m3`, `e8m0` | `bf16`, folded | `tensor_core_accumulate`; skipped with `exact` |
    | other blocks | `bf16`, promoted | `exact`, where the sum of a block stays below 2^24 units |
    | the rest | `f32`, promoted, kernel `portable` | `exact`, by the loops of `convert-ufp4-to-linalg`; an error with `strict` |

    A folded operand holds `level * scale` exactly but at the end of the exponents of
    `e8m0`: beyond the largest bf16 number it is infinite, which shows in the result.

    `f8E4M3FN` has 16 binades and a bf16 product half its speed. A row whose block
    scales lie further apart than the levels leave room for (2^15 for e1m2, 2^14 for
    e2m1) ends the run with an error that names the place: nothing is flushed to
    zero. That, and sums of 14 bits, is why it has to be asked for.

    With `stochastic-converters`, quantizations whose operands are rounded with
    `stochastic<8>` into `f4E2M1FN` (e2m1) or `f8E4M3FN` (e1m2) under the unit's own
    scales get the attribute `ufp4.stochastic_converters`, if products alone use
    them: random bits decide then as the converter says
    ([numerics.md](../numerics.md#61-stochastic-rounding-by-converters)). It is an error
    on chips without such converters, and with `exact`.

    Naming a chip that nothing is built for is an error.

    Example, after, with `target=sm_90a`:
    ```mlir
    %y = ufp4.scaled_matmul ... carrier(<i8, folded, exact>) kernel "wgmma" : ...
    ```
  }];
  let options = [
    Option<"target", "target", "std::string", "\"cpu\"", "Chip to choose for">,
    Option<"exact", "exact", "bool", "false",
           "Choose carriers that give the bits of docs/numerics.md alone">,
    Option<"e8m0InFloat8", "e8m0-in-fp8", "bool", "false",
           "Fold e8m0 scales into f8E4M3FN where the chip multiplies it">,
    Option<"stochasticConverters", "stochastic-converters", "bool", "false",
           "Round stochastically by the chip's converters where scales are the "
           "unit's own">,
    Option<"strict", "strict", "bool", "false",
           "Make a product without a kernel an error">
  ];
  let statistics = [
    Statistic<"numPortable", "portable", "Number of products without a kernel">
  ];
  let dependentDialects = ["::mlir::ufp4::UFP4Dialect"];
}

def UFP4PlaceOperands : Pass<"ufp4-place-operands", "::mlir::ModuleOp"> {
  let summary = "Write the operands of products in their carriers";
  let description = [{
    For every `ufp4.scaled_matmul` that `ufp4-select-carriers` gave a kernel: the
    product becomes a `ufp4.carrier_matmul`, and what quantizes its operands
    writes their carriers, contraction last. A `ufp4.quantize`, or both halves of a
    `ufp4.quantize_pair`, that such products alone use becomes one
    `ufp4.quantize_carry`; codes that something else reads too get a `ufp4.carry`.

    Where all that comes of an f32 product is the addition of another f32 tensor
    (`arith.addf`, `linalg.add` or an elementwise `linalg.generic` of it), perhaps
    after a reshape, the kernel adds it: the product gets the operand `accumulate`
    and stands where the addition stood. A cast to bf16 or f16 of the product, or of
    that sum, goes with it: the product's result has that type. The bits stay: the
    kernel rounds the same f32 sums, in the same order. So a gradient that is
    accumulated over micro-batches is read and written once, and a layer's output is
    written once, in its own type.

    Example, after:
    ```mlir
    %a:2 = ufp4.quantize_carry %x along [1] ... to [#ufp4.carrier<i8, folded, exact>] : ...
    %y = ufp4.carrier_matmul %a#0 * %a#1, %b#0 * %b#1 segment 512
        carrier(<i8, folded, exact>) kernel "wgmma" : ...
    ```
  }];
  let statistics = [
    Statistic<"numFused", "fused", "Number of quantizations that write carriers">,
    Statistic<"numCarried", "carried", "Number of ufp4.carry inserted">,
    Statistic<"numProducts", "products", "Number of products placed">,
    Statistic<"numAccumulated", "accumulated",
              "Number of products that add to a tensor">,
    Statistic<"numCast", "cast", "Number of products that round their sums">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::tensor::TensorDialect", "::mlir::ufp4::UFP4Dialect"
  ];
}

def UFP4Instrument : Pass<"ufp4-instrument", "::mlir::ModuleOp"> {
  let summary = "Measure what every quantization did";
  let description = [{
    Each `ufp4.quantize`, and each direction of a `ufp4.quantize_pair`, gets a
    `ufp4.stats` of its codes against the values that were rounded: the input,
    transformed by `ufp4.rht` where the quantization transforms. All other ops
    stay as they are, and what the function computed keeps its bits.

    A function that quantizes gains one more, last result, `tensor<Nx15xf64>`
    with attribute `ufp4.statistics`: a row of sums for each quantization in
    program order, and in the attribute, for each row, the site, role and operand
    of the first GEMM that multiplies the codes (an empty site where none does).
    A call stands for the rows of its callee, so that each call of a function
    has rows of its own.

    What is not in the entry block of a function of the module (loops and
    branches) is not measured; neither are quantizations that draw signs with a
    `counter`. Each gets a remark. A function that calls itself, or that is used
    other than by calls of functions of the module, cannot gain a result: that is
    an error. A function that has its table already stays as it is.

    Example, after:
    ```mlir
    func.func @f(%x: tensor<8x32xbf16>, ...) -> (..., tensor<1x15xf64> {ufp4.statistics = [
        {operand = "activation", role = "fprop", site = "w"}
      ]}) {
      %q, %s = ufp4.quantize %x along 1 as(#format) rht(#rht) : ...
      %t = ufp4.rht %x along 1 by(#rht) : tensor<8x32xbf16> -> tensor<8x32xf32>
      %sums = ufp4.stats %t, %q * %s along 1 as(#format) : ... -> tensor<15xf64>
      ...
    ```
  }];
  let statistics = [
    Statistic<"numMeasured", "measured", "Number of quantizations measured">,
    Statistic<"numLeftOut", "left-out", "Number of quantizations and calls left out">,
    Statistic<"numFunctions", "functions", "Number of functions that gained a table">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect",
    "::mlir::ufp4::UFP4Dialect"
  ];
}

def UFP4Report : Pass<"ufp4-report", "::mlir::ModuleOp"> {
  let summary = "Report what became of every contraction";
  let description = [{
    Reads the module, changes nothing: the rows say what is there, not what a
    pass meant to do. Each contraction gets a remark at its place (category
    `ufp4`; shown by `--remarks-filter=ufp4 --remark-format=emitRemark`) and,
    in program order, a row in `file`, after totals and the reasons why
    contractions were left alone; docs/pipelines.md has the keys. A file whose
    name ends in `.html` is a page for people. The file appears whole or not at
    all; `-` is standard error, as a table with a line for each site.

    Example, of the row of a layer's fprop, abridged:
    ```json
    {"site": "layers.0.up_proj.weight", "role": "fprop", "m": 512, "n": 1024,
     "k": 1024, "batch": 1, "quantized": true, "reason": "", "count": 1,
     "flops": 1073741824, "bytes_before": 5242880, "bytes_after": 3276800}
    ```
  }];
  let options = [
    Option<"file", "file", "std::string", "\"\"",
           "File to write: a page where it ends in .html, otherwise JSON">,
    Option<"recipe", "recipe", "std::string", "\"\"", "Recipe to name in it">,
    Option<"target", "target", "std::string", "\"cpu\"", "Target to name in it">
  ];
}

#endif // UFP4_TRANSFORMS_PASSES_TD

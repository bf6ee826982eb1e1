//===- UFP4Ops.td - operations of the ufp4 dialect -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_DIALECT_UFP4OPS_TD
#define UFP4_DIALECT_UFP4OPS_TD

include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "ufp4/Dialect/UFP4Types.td"

class UFP4_Op<string mnemonic, list<Trait> traits = []>
    : Op<UFP4_Dialect, mnemonic, traits>;

/// 16, 32 or 64-bit floats as models have them.
def UFP4_Input : RankedTensorOf<[BF16, F16, F32]>;
def UFP4_F32Tensor : RankedTensorOf<[F32]>;
def UFP4_Code : AnyTypeOf<[UFP4_CodeType, F4E2M1FN, F8E4M3FN, F8E5M2],
                          "code of a 4-bit grid or 8-bit float">;
def UFP4_Codes : RankedTensorOf<[UFP4_Code]>;
def UFP4_ScaleElement
    : AnyTypeOf<[F32, BF16, F8E4M3FN, F8E8M0FNU, I8], "scale">;
def UFP4_Scales : RankedTensorOf<[UFP4_ScaleElement]>;
def UFP4_Seed : Type<
    CPred<"$_self == ::mlir::RankedTensorType::get({}, "
          "::mlir::IntegerType::get($_self.getContext(), 64))">,
    "seed of type tensor<i64>", "::mlir::RankedTensorType">,
  BuildableType<"::mlir::RankedTensorType::get({}, $_builder.getIntegerType(64))">;

def UFP4_Counter : Type<
    CPred<"$_self == ::mlir::RankedTensorType::get({2}, "
          "::mlir::IntegerType::get($_self.getContext(), 64))">,
    "site and stream of type tensor<2xi64>", "::mlir::RankedTensorType">,
  BuildableType<"::mlir::RankedTensorType::get({2}, $_builder.getIntegerType(64))">;

//===----------------------------------------------------------------------===//
// Steps of quantization
//===----------------------------------------------------------------------===//

def UFP4_RhtOp : UFP4_Op<"rht", [Pure]> {
  let summary = "randomized Hadamard transform along one dimension";
  let description = [{
    Each aligned run of n elements along `along` becomes `H_n diag(signs) x /
    sqrt(n)`: signs first, then Sylvester's butterfly with strides 1, 2, 4, ...
    in f32, then the factor `1 / sqrt(n)` (docs/numerics.md, "Transform"). A
    short last run is padded with zeros, so the extent of the result is the next
    multiple of n. `inverse` applies the butterfly first and the signs after it:
    `rht inverse` of `rht` gives back the values up to f32 rounding.

    The result is f32; where the attribute says `result = bf16` its values are
    rounded to bf16. Drawn signs need a seed.

    Example:
    ```mlir
    %t = ufp4.rht %x along 1 by(#ufp4.rht<16>) : tensor<8x32xbf16> -> tensor<8x32xf32>
    ```
  }];
  let arguments = (ins UFP4_Input:$input, Optional<UFP4_Seed>:$seed,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$along, UFP4_RhtAttr:$rht,
      UnitAttr:$inverse, DefaultValuedAttr<I64Attr, "0">:$site);
  let results = (outs UFP4_F32Tensor:$result);
  let assemblyFormat = [{
    (`inverse` $inverse^)? $input `along` $along `by` `(` $rht `)`
    (`seed` `(` $seed^ `)` `site` $site)? attr-dict `:` type($input) `->`
    type($result)
  }];
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
}

def UFP4_AbsMaxOp : UFP4_Op<"absmax", [Pure]> {
  let summary = "largest magnitude of each block along one dimension";
  let description = [{
    `a = max |x|` over blocks of `block` consecutive elements along `along`,
    compared as magnitude bits: a NaN in the block gives NaN, else an infinity
    gives infinity. The result has the input's shape with the extent along
    `along` divided by the block, rounded up.

    Example:
    ```mlir
    %a = ufp4.absmax %x along 1 block 16 : tensor<8x40xf32> -> tensor<8x3xf32>
    ```
  }];
  let arguments = (ins UFP4_Input:$input,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$along,
      ConfinedAttr<I64Attr, [IntPositive]>:$block);
  let results = (outs UFP4_F32Tensor:$result);
  let assemblyFormat = [{
    $input `along` $along `block` $block attr-dict `:` type($input) `->`
    type($result)
  }];
  let hasVerifier = 1;
}

def UFP4_RandomBitsOp : UFP4_Op<"random_bits", [Pure]> {
  let summary = "the random bits of the elements of an operand";
  let description = [{
    Philox4x32-10 (Salmon et al., SC 2011) with the seed as key and the counter
    (group low, group high, site, stream). A group is the 128 / n consecutive
    elements along `along` that one call serves, n = 8, 16 or 32 being the width of
    the result's elements; groups are counted over the operand with `along`
    moved last, each run of `block` elements padded to whole groups. The bits
    depend on nothing else: not on tiling, threads or target.

    The result has the operand's shape.

    Example:
    ```mlir
    %b = ufp4.random_bits %seed site 3 stream 2 along 1 block 16 : tensor<8x32xi8>
    ```
  }];
  let arguments = (ins UFP4_Seed:$seed, Variadic<Index>:$sizes,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$site,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$stream,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$along,
      ConfinedAttr<I64Attr, [IntPositive]>:$block);
  let results = (outs RankedTensorOf<[I8, I16, I32]>:$result);
  let assemblyFormat = [{
    $seed (`sizes` `(` $sizes^ `)`)? `site` $site `stream` $stream `along` $along
    `block` $block attr-dict `:` type($result)
  }];
  let hasVerifier = 1;
}

def UFP4_FoldSeedOp : UFP4_Op<"fold_seed", [Pure]> {
  let summary = "the seed of one iteration of a loop, or of one call";
  let description = [{
    A new seed from a seed and an integer: the first two words, low word first,
    of Philox4x32-10 with the seed as key and the counter (index low, index high,
    site, 0x464F4C44). The last word spells "FOLD"; no other use of the generator
    has it (docs/numerics.md, section 7).

    What a loop repeats, or a function that is called twice, would draw the same
    bits each time. Folding the loop's induction variable, or the number of the
    call, into the seed gives every repetition bits of its own, and still depends
    on nothing but the seed and the place: not on tiling, threads or target.
    `site` tells apart what folds the same index into the same seed.

    Example:
    ```mlir
    %s = ufp4.fold_seed %seed, %i site 1
    ```
  }];
  let arguments = (ins UFP4_Seed:$seed, I64:$index,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$site);
  let results = (outs UFP4_Seed:$result);
  let assemblyFormat = "$seed `,` $index `site` $site attr-dict";
  let hasVerifier = 1;
}

def UFP4_RoundOp : UFP4_Op<"round", [Pure]> {
  let summary = "round scaled values to a grid";
  let description = [{
    `t` holds values already divided by their scale. Nearest: the nearest level,
    ties to the even code. Stochastic with n bits b: with h the step of the grid
    at t, `h * floor(t / h + (b + 1/2) / 2^n)`, the sum exact. The result is
    clamped to the largest level; a zero is code 0; a NaN is code 0 (its block's
    scale carries the NaN).

    Example:
    ```mlir
    %q = ufp4.round %t : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>
    %r = ufp4.round %t bits(%b : tensor<8x32xi8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e2m1>>
    ```
  }];
  let arguments = (ins UFP4_F32Tensor:$input,
      Optional<RankedTensorOf<[I8, I16, I32]>>:$bits);
  let results = (outs UFP4_Codes:$result);
  let assemblyFormat = [{
    $input (`bits` `(` $bits^ `:` type($bits) `)`)? attr-dict `:` type($input)
    `->` type($result)
  }];
  let hasVerifier = 1;
}

def UFP4_QuantizeOp : UFP4_Op<"quantize", [Pure, AttrSizedOperandSegments]> {
  let summary = "transform, scale and round an operand to 4 bits";
  let description = [{
    For each block along dimension `along` (the contraction), after the values
    are widened to f32, a short last block padded with zeros and the transform
    applied:

    ```
    a = max |y|                 NaN and infinity kept
    s = a / max level           NaN where a is not finite; 0 where s < 2^-126
    r = 1 / s
    q = round(y * r)            codes 0 where s is 0 or NaN
    ```

    each operation in f32, correctly rounded (arXiv 2606.20381, section 1.2 of
    its recipe; docs/numerics.md is normative). That is the `f32` scale; the
    other scale types replace the line for s. Codes have the input's shape,
    scales the input's shape with the extent along `along` divided by the block,
    rounded up. A transform spreads a short last run over all its values: with
    one, the codes' extent along `along` is rounded up to a multiple of the
    transform's size. Formats with an outer scale have it as third result.

    Stochastic rounding and drawn signs take their bits from the seed, which
    must not be a constant: the same bits at every step would be a bias. The
    site and stream words of the counter are those written, plus (modulo 2^32)
    the two elements of `counter` where there is one: code that several sites
    share, or that a loop repeats, gets its words that way.

    Example:
    ```mlir
    %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) rht(#ufp4.rht<16>)
        : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>
    %g, %t = ufp4.quantize %dy along 1 seed(%seed) site 3 stream 2
        as(#ufp4.format<e1m2, 1x16, f32>) rht(#ufp4.rht<16>) round(stochastic<8>)
        : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>
    ```
  }];
  let arguments = (ins UFP4_Input:$input, Optional<UFP4_Seed>:$seed,
      Optional<UFP4_Counter>:$counter,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$along,
      DefaultValuedAttr<I64Attr, "0">:$site,
      DefaultValuedAttr<I64Attr, "0">:$stream,
      UFP4_FormatAttr:$format, OptionalAttr<UFP4_RhtAttr>:$rht,
      OptionalAttr<UFP4_RoundingAttr>:$rounding);
  let results = (outs UFP4_Codes:$codes, UFP4_Scales:$scales,
      Optional<UFP4_F32Tensor>:$outer);
  let assemblyFormat = [{
    $input `along` $along
    (`seed` `(` $seed^ `)` `site` $site `stream` $stream)?
    (`counter` `(` $counter^ `)`)?
    `as` `(` $format `)` (`rht` `(` $rht^ `)`)?
    (`round` `(` custom<Rounding>($rounding)^ `)`)?
    attr-dict `:` type($input) `->` type(results)
  }];
  let builders = [
    OpBuilder<(ins "::mlir::Value":$input, "int64_t":$along,
      "::mlir::ufp4::FormatAttr":$format, "::mlir::ufp4::RhtAttr":$rht,
      "::mlir::ufp4::RoundingAttr":$rounding, "::mlir::Value":$seed,
      "int64_t":$site, "int64_t":$stream)>];
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    /// True where the seed's bits enter the result.
    bool needsSeed();
    /// Result types for an input, in the order of the results.
    static ::llvm::SmallVector<::mlir::Type> inferTypes(
        ::mlir::RankedTensorType input, int64_t along, FormatAttr format,
        RhtAttr rht);
  }];
}

def UFP4_QuantizePairOp : UFP4_Op<"quantize_pair", [Pure]> {
  let summary = "quantize a value along two dimensions, reading it once";
  let description = [{
    Two `ufp4.quantize` of the same input in one op, so that a target may read
    the input once: activations are used by fprop and wgrad, gradients by dgrad
    and wgrad, weights by fprop and dgrad, along different dimensions. Element i
    of `along`, `streams`, `as`, `rht` and `round` belongs to quantization i;
    `unit` in `rht` is no transform. Results: codes and scales (and the outer
    scale, where the format has one) of the first, then of the second.

    Example:
    ```mlir
    %q:4 = ufp4.quantize_pair %dy along [1, 0] seed(%seed) site 3 streams [2, 4]
        as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, f32>]
        rht [#ufp4.rht<16>, #ufp4.rht<16>]
        round [#ufp4.rounding<stochastic<8>>, #ufp4.rounding<stochastic<8>>]
        : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>,
                                 tensor<128x96x!ufp4.code<e1m2>>, tensor<8x96xf32>
    ```
  }];
  let arguments = (ins UFP4_Input:$input, Optional<UFP4_Seed>:$seed,
      DenseI64ArrayAttr:$along, DefaultValuedAttr<I64Attr, "0">:$site,
      DenseI64ArrayAttr:$streams, TypedArrayAttrBase<UFP4_FormatAttr, "formats">:$formats,
      ArrayAttr:$rhts, TypedArrayAttrBase<UFP4_RoundingAttr, "roundings">:$roundings);
  let results = (outs Variadic<AnyRankedTensor>:$outputs);
  let assemblyFormat = [{
    $input `along` $along (`seed` `(` $seed^ `)`)? `site` $site `streams` $streams
    `as` $formats `rht` $rhts `round` $roundings
    attr-dict `:` type($input) `->` type($outputs)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    FormatAttr getFormat(unsigned i) { return ::llvm::cast<FormatAttr>(getFormats()[i]); }
    RhtAttr getRht(unsigned i) { return ::llvm::dyn_cast<RhtAttr>(getRhts()[i]); }
    RoundingAttr getRounding(unsigned i) { return ::llvm::cast<RoundingAttr>(getRoundings()[i]); }
    /// The results of quantization `i`: codes, scales and any outer scale.
    ::mlir::ResultRange getDirection(unsigned i);
    /// The two quantizations as ops of their own, on `input`; returns their
    /// results in the order of this op's.
    ::llvm::SmallVector<::mlir::Value> split(::mlir::OpBuilder &builder,
                                             ::mlir::Value input,
                                             ::mlir::Value seed);
  }];
}

def UFP4_DequantizeOp : UFP4_Op<"dequantize", [Pure]> {
  let summary = "the values that codes and scales stand for";
  let description = [{
    `level(code) * scale` in f32, times the outer scale where there is one. The
    transform is not undone. A NaN scale makes its whole block NaN.

    Example:
    ```mlir
    %x = ufp4.dequantize %q * %s along 1 as(#ufp4.format<e1m2, 1x16, f32>)
        : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x32xf32>
    ```
  }];
  let arguments = (ins UFP4_Codes:$codes, UFP4_Scales:$scales,
      Optional<UFP4_F32Tensor>:$outer,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$along, UFP4_FormatAttr:$format);
  let results = (outs UFP4_F32Tensor:$result);
  let assemblyFormat = [{
    $codes `*` $scales (`outer` `(` $outer^ `)`)? `along` $along
    `as` `(` $format `)` attr-dict `:` type(operands) `->` type($result)
  }];
  let hasVerifier = 1;
}

def UFP4_ScaledMatmulOp : UFP4_Op<"scaled_matmul",
    [Pure, AttrSizedOperandSegments]> {
  let summary = "product of two block-scaled 4-bit operands";
  let description = [{
    For operands whose blocks lie along the contracted dimensions, block by
    block in ascending order:

    ```
    acc = 0
    for each block k:  acc = fma(dot of the levels of block k, sa[m,k] * sb[n,k], acc)
    ```

    The dot is exact in f32 (at most 16 * 7 * 7 = 784 for e1m2, multiples of
    1/4 below 576 for e2m1); `sa * sb` and the fma are rounded once each. Outer
    scales come after the sum, the cast to the result's type last.

    Operands have rank 2, or rank 3 with a leading batch dimension (experts);
    the result is `[batch,] m, n`, the dimensions of lhs and rhs that are not
    contracted.

    Example:
    ```mlir
    %y = ufp4.scaled_matmul %q * %s, %w * %t contracting [1] x [1]
        as(#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, f32>)
        gemm(#ufp4.gemm<fprop, "layers.0.q_proj.weight", id = 3, activation x weight>)
        : tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>,
          tensor<64x96x!ufp4.code<e1m2>>, tensor<64x6xf32> -> tensor<128x64xf32>
    ```
  }];
  let arguments = (ins UFP4_Codes:$lhs, UFP4_Scales:$lhsScale,
      Optional<UFP4_F32Tensor>:$lhsOuter, UFP4_Codes:$rhs,
      UFP4_Scales:$rhsScale, Optional<UFP4_F32Tensor>:$rhsOuter,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$lhsContracting,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$rhsContracting,
      UFP4_FormatAttr:$lhsFormat, UFP4_FormatAttr:$rhsFormat,
      OptionalAttr<UFP4_GemmAttr>:$gemm, OptionalAttr<UFP4_CarrierAttr>:$carrier,
      OptionalAttr<StrAttr>:$kernel);
  let results = (outs RankedTensorOf<[F32, BF16, F16]>:$result);
  let assemblyFormat = [{
    $lhs `*` $lhsScale (`outer` `(` $lhsOuter^ `)`)? `,`
    $rhs `*` $rhsScale (`outer` `(` $rhsOuter^ `)`)?
    `contracting` ` ` `[` $lhsContracting `]` `x` ` ` `[` $rhsContracting `]`
    `as` `(` $lhsFormat `,` $rhsFormat `)`
    (`gemm` `(` $gemm^ `)`)? (`carrier` `(` $carrier^ `)`)?
    (`kernel` $kernel^)?
    attr-dict `:` type(operands) `->` type($result)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    bool isBatched() { return getLhs().getType().getRank() == 3; }
    /// The dimension of lhs (rhs) that is neither batch nor contracted.
    int64_t getLhsFree();
    int64_t getRhsFree();
  }];
}

//===----------------------------------------------------------------------===//
// Placed operands
//===----------------------------------------------------------------------===//

def UFP4_CarryOp : UFP4_Op<"carry", [Pure]> {
  let summary = "codes and scales in the type that a target multiplies";
  let description = [{
    Writes an operand of codes in its carrier, with the contraction last,
    whatever `along` is. Results, in this order:

    | result | shape | |
    | --- | --- | --- |
    | operand | `[batch,] rows, Kp` | `Kp` is the codes' extent along the contraction, rounded up to a multiple of 16, or of 32 where elements have 4 or 6 bits; the padding is 0 |
    | scales, where the product has to apply some | `[batch,] S, rows`, f32 | one for each of the `S` segments of a row |
    | the same, where a matrix unit applies them | `[batch,] rows, Sp`, of the scale's own type | `Sp` is `S` rounded up to a multiple of 4; the padding is scales of 1 |

    Two elements of a packed carrier share a byte: the operand is `[batch,] rows, Kp / 2`
    of `i8` then.

    What an element is, and what the scales are, goes by the placement of the
    block scales:

    | placement | element | segment | scale |
    | --- | --- | --- | --- |
    | `folded`, scale `int` | code times integer scale, as `i8` | tile (the whole row where there is one) | base |
    | `folded`, scale `e4m3`, `ue5m3` | level times scale, as `bf16` or `f32` | tile, where there are tiles | outer scale |
    | `folded`, scale `e8m0` | the same | | none |
    | `folded`, scale `e8m0`, into `f8E4M3FN` | level times block scale over the row's | whole row | `2^(R - 127)` |
    | `promoted`, `epilogue` | level; 8-bit elements as they are | block (the whole row for `row` and `tensor`) | block scale |
    | `hardware` | the same | block: 32 elements under `e8m0`, 16 under `e4m3` | block scale of the element's row, as it is stored |

    The outer scale of a tensor stays apart: the product takes it. A scale that is
    NaN makes the elements of its block NaN where it is folded into floats.
    Every element is exact: the verifier refuses placements that are not.

    `f8E4M3FN` has fewer exponents than `e8m0`. With `E` the byte of a block, `R` is
    the largest `E` of the row, NaNs aside, less the largest `j` for which all levels
    times `2^j` are E4M3 numbers; the elements are `level * 2^(E - R)`. A block with
    a code other than 0 whose `E - R` is below the least such `j` fails at run time,
    with the op's location, and its elements are NaN: nothing is flushed to zero.

    Example:
    ```mlir
    %a, %base = ufp4.carry %q * %s outer(%o) along 1
        as(#ufp4.format<e1m2, 1x16, int, tile = 512>) to(#ufp4.carrier<i8, folded, exact>)
        : tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xi8>, tensor<128x1xf32>
          -> tensor<128x96xi8>, tensor<1x128xf32>
    ```
  }];
  let arguments = (ins UFP4_Codes:$codes, UFP4_Scales:$scales,
      Optional<UFP4_F32Tensor>:$outer,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$along, UFP4_FormatAttr:$format,
      UFP4_CarrierAttr:$carrier);
  let results = (outs AnyRankedTensor:$operand,
      Optional<UFP4_Scales>:$segmentScales);
  let assemblyFormat = [{
    $codes `*` $scales (`outer` `(` $outer^ `)`)? `along` $along
    `as` `(` $format `)` `to` `(` $carrier `)`
    attr-dict `:` type(operands) `->` type(results)
  }];
  let hasVerifier = 1;
}

def UFP4_QuantizeCarryOp : UFP4_Op<"quantize_carry",
    [Pure, AttrSizedOperandSegments]> {
  let summary = "quantize a value along one or two dimensions into carriers";
  let description = [{
    `ufp4.quantize` along each dimension of `along`, followed by the `ufp4.carry`
    that `to` says; a target reads the input once. Element i of `along`, `streams`,
    `as`, `rht`, `round` and `to` belongs to direction i; `unit` in `rht` is no
    transform. Results of a direction, in this order: the operand; the scales of its segments,
    where the carrier has any; the outer scale of the tensor, where the format has
    one. The words of `counter` are added to the site and to each stream, as for
    `ufp4.quantize`.

    A carrier whose element type is that of the codes is for storage: `[batch,]
    rows, Kp / 2` bytes (`i8`) of two codes, the first of them in the low half, and
    in place of segment scales the block scales in their own type, `[batch,] rows,
    blocks`.

    Example:
    ```mlir
    %r:4 = ufp4.quantize_carry %dy along [1, 0] seed(%seed) site 3 streams [2, 4]
        as [#ufp4.format<e1m2, 1x16, int, tile = 512>, #ufp4.format<e1m2, 1x16, int, tile = 512>]
        rht [#ufp4.rht<16>, #ufp4.rht<16>]
        round [#ufp4.rounding<stochastic<8>>, #ufp4.rounding<stochastic<8>>]
        to [#ufp4.carrier<i8, folded, exact>, #ufp4.carrier<i8, folded, exact>]
        : tensor<128x96xbf16> -> tensor<128x96xi8>, tensor<1x128xf32>,
                                 tensor<96x128xi8>, tensor<1x96xf32>
    ```
  }];
  let arguments = (ins UFP4_Input:$input, Optional<UFP4_Seed>:$seed,
      Optional<UFP4_Counter>:$counter,
      DenseI64ArrayAttr:$along, DefaultValuedAttr<I64Attr, "0">:$site,
      DenseI64ArrayAttr:$streams, TypedArrayAttrBase<UFP4_FormatAttr, "formats">:$formats,
      ArrayAttr:$rhts, TypedArrayAttrBase<UFP4_RoundingAttr, "roundings">:$roundings,
      TypedArrayAttrBase<UFP4_CarrierAttr, "carriers">:$carriers);
  let results = (outs Variadic<AnyRankedTensor>:$outputs);
  let assemblyFormat = [{
    $input `along` $along (`seed` `(` $seed^ `)`)? (`counter` `(` $counter^ `)`)?
    `site` $site `streams` $streams
    `as` $formats `rht` $rhts `round` $roundings `to` $carriers
    attr-dict `:` type($input) `->` type($outputs)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    unsigned getNumDirections() { return getAlong().size(); }
    FormatAttr getFormat(unsigned i) { return ::llvm::cast<FormatAttr>(getFormats()[i]); }
    RhtAttr getRht(unsigned i) { return ::llvm::dyn_cast<RhtAttr>(getRhts()[i]); }
    RoundingAttr getRounding(unsigned i) { return ::llvm::cast<RoundingAttr>(getRoundings()[i]); }
    CarrierAttr getCarrier(unsigned i) { return ::llvm::cast<CarrierAttr>(getCarriers()[i]); }
    /// True where direction `i` draws random bits from the seed.
    bool needsSeed(unsigned i);
    /// The results of direction `i`.
    ::mlir::ResultRange getDirection(unsigned i);
    /// Types of the results of one direction.
    static ::llvm::SmallVector<::mlir::Type> inferTypes(
        ::mlir::RankedTensorType input, int64_t along, FormatAttr format,
        RhtAttr rht, CarrierAttr carrier);
  }];
}

def UFP4_CarrierMatmulOp : UFP4_Op<"carrier_matmul",
    [Pure, AttrSizedOperandSegments]> {
  let summary = "product of two operands in their carriers";
  let description = [{
    Operands are `[batch,] rows, K` with the contraction last, as `ufp4.carry`
    writes them. With scales, which both operands have or neither, each scale
    covers `segment` elements of the contraction, 0 standing for all of it:

    ```
    acc = 0
    for each segment s:  acc = fma(dot of segment s, sa[s,m] * sb[s,n], acc)
    ```

    and without scales `acc` is the dot of the whole contraction as f32. Scales of a
    matrix unit (`hardware`) are the bytes that `ufp4.carry` writes, with the same meaning;
    the unit makes one sum of all products. Then `acc`
    is multiplied by the product of the outer scales (or by the one there is),
    `accumulate` (f32, of the result's shape) is added where there is one, and the
    sum is cast to the result's type; each of these is rounded once. A dot of `i8`
    is exact in 32 bits and rounded to f32 once. A dot of floats is exact where the carrier is `exact`; with
    `tensor_core_accumulate` it is what the target's matrix unit adds up, with
    `f32_accumulate` a sum of f32 in some order.

    Example:
    ```mlir
    %y = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512
        gemm(#ufp4.gemm<fprop, "layers.0.q_proj.weight", id = 3, activation x weight>)
        carrier(#ufp4.carrier<i8, folded, exact>)
        : tensor<128x96xi8>, tensor<1x128xf32>, tensor<64x96xi8>, tensor<1x64xf32>
          -> tensor<128x64xf32>
    %dw = ufp4.carrier_matmul %a * %sa, %b * %sb accumulate(%c) segment 512
        carrier(#ufp4.carrier<i8, folded, exact>)
        : tensor<128x96xi8>, tensor<1x128xf32>, tensor<64x96xi8>, tensor<1x64xf32>,
          tensor<128x64xf32> -> tensor<128x64xbf16>
    ```
  }];
  let arguments = (ins RankedTensorOf<[AnyType]>:$lhs,
      Optional<UFP4_Scales>:$lhsScale, Optional<UFP4_F32Tensor>:$lhsOuter,
      RankedTensorOf<[AnyType]>:$rhs,
      Optional<UFP4_Scales>:$rhsScale, Optional<UFP4_F32Tensor>:$rhsOuter,
      Optional<UFP4_F32Tensor>:$accumulate,
      DefaultValuedAttr<ConfinedAttr<I64Attr, [IntNonNegative]>, "0">:$segment,
      OptionalAttr<UFP4_GemmAttr>:$gemm, UFP4_CarrierAttr:$carrier,
      OptionalAttr<StrAttr>:$kernel);
  let results = (outs RankedTensorOf<[F32, BF16, F16]>:$result);
  let assemblyFormat = [{
    $lhs (`*` $lhsScale^)? (`outer` `(` $lhsOuter^ `)`)? `,`
    $rhs (`*` $rhsScale^)? (`outer` `(` $rhsOuter^ `)`)?
    (`accumulate` `(` $accumulate^ `)`)? (`segment` $segment^)? (`gemm` `(` $gemm^ `)`)? `carrier` `(` $carrier `)`
    (`kernel` $kernel^)?
    attr-dict `:` type(operands) `->` type($result)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    bool isBatched() { return getLhs().getType().getRank() == 3; }
    /// Type of the elements of an operand, which in a packed carrier is not that
    /// of its tensor.
    ::mlir::Type getLhsElement() { return getElement(getLhs().getType()); }
    ::mlir::Type getRhsElement() { return getElement(getRhs().getType()); }
    ::mlir::Type getElement(::mlir::RankedTensorType operand);
    /// Whether the matrix unit itself applies the scales, and what they are.
    bool hasHardwareScales() { return getCarrier().hasHardwareScales(); }
    ScaleKind getHardwareScaleKind();
  }];
}

//===----------------------------------------------------------------------===//
// Statistics and checks
//===----------------------------------------------------------------------===//

def UFP4_StatsOp : UFP4_Op<"stats", [Pure]> {
  let summary = "sums that say how well codes stand for their values";
  let description = [{
    With x the values before scaling (after any transform) and v the dequantized
    ones, summed in f64 in row-major order over the elements of finite blocks:

    | element | |
    | --- | --- |
    | 0 | number of elements |
    | 1 | number of elements in blocks that are not finite; they count nowhere else |
    | 2 | number of elements in blocks whose scale is 0 |
    | 3 | sum of x * x |
    | 4 | sum of x * v |
    | 5 | sum of (v - x) * (v - x) |
    | 6 to 13 | number of codes of each magnitude index, outside of blocks whose scale is 0; 0 for 8-bit elements |
    | 14 | number of elements that were clipped, outside of blocks whose scale is 0: `\|x\| > (1 + 2^-16) top`, with `top` what the largest level stands for in their block |

    Equations of arXiv 2606.20381: shrinkage is `1 - alpha` with
    `alpha = [4] / [3]` (Eq 3), the error is `NMSE = [5] / [3]` and `SQNR = -10
    log10 NMSE` (Eq 7), and the effective bucket ratio follows from the shares of
    elements 6 to 13 (Eq 6).

    Example:
    ```mlir
    %v = ufp4.stats %t, %q * %s along 1 as(#ufp4.format<e1m2, 1x16, f32>)
        : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<15xf64>
    ```
  }];
  let arguments = (ins UFP4_F32Tensor:$input, UFP4_Codes:$codes,
      UFP4_Scales:$scales, Optional<UFP4_F32Tensor>:$outer,
      ConfinedAttr<I64Attr, [IntNonNegative]>:$along, UFP4_FormatAttr:$format);
  let results = (outs RankedTensorOf<[F64]>:$result);
  let assemblyFormat = [{
    $input `,` $codes `*` $scales (`outer` `(` $outer^ `)`)? `along` $along
    `as` `(` $format `)` attr-dict `:` type(operands) `->` type($result)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    static constexpr int64_t kSize = 15;
  }];
}

def UFP4_CheckEqOp : UFP4_Op<"check.eq", [SameTypeOperands]> {
  let summary = "assert that two tensors hold the same bits (tests only)";
  let description = [{
    Fails at run time, naming its location, where any element differs. Floats
    are compared as bits: NaN equals the same NaN, 0 differs from -0.

    Example:
    ```mlir
    ufp4.check.eq %a, %b : tensor<4xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$actual, AnyRankedTensor:$expected);
  let assemblyFormat = "$actual `,` $expected attr-dict `:` type($actual)";
}

def UFP4_CheckCloseOp : UFP4_Op<"check.close", [SameTypeOperands]> {
  let summary = "assert that two tensors are close in relative L2 (tests only)";
  let description = [{
    Fails at run time where `||actual - expected|| <= within * ||expected||`
    does not hold (sums in f64); a NaN on either side fails.

    Example:
    ```mlir
    ufp4.check.close %a, %b within 1.0e-03 : tensor<4xf32>
    ```
  }];
  let arguments = (ins RankedTensorOf<[F32, F64, BF16, F16]>:$actual,
      RankedTensorOf<[F32, F64, BF16, F16]>:$expected, F64Attr:$within);
  let assemblyFormat =
      "$actual `,` $expected `within` $within attr-dict `:` type($actual)";
  let hasVerifier = 1;
}

include "ufp4/Dialect/UFP4RecipeOps.td"

#endif // UFP4_DIALECT_UFP4OPS_TD

//===- UFP4Attrs.td - attributes of the ufp4 dialect -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_DIALECT_UFP4ATTRS_TD
#define UFP4_DIALECT_UFP4ATTRS_TD

include "mlir/IR/BuiltinAttributeInterfaces.td"
include "ufp4/Dialect/UFP4Enums.td"

class UFP4_Attr<string name, string attrMnemonic>
    : AttrDef<UFP4_Dialect, name> {
  let mnemonic = attrMnemonic;
}

//===----------------------------------------------------------------------===//
// What a quantized operand is
//===----------------------------------------------------------------------===//

def UFP4_GridAttr : UFP4_Attr<"Grid", "grid"> {
  let summary = "the eight magnitudes of a 4-bit codebook";
  let description = [{
    A code is a nibble `sign << 3 | index`; `index` counts the ascending
    magnitudes, the first of which is 0. Magnitudes:

    | kind | levels | |
    | --- | --- | --- |
    | `e1m2` | 0 1 2 3 4 5 6 7 | uniform; also written E0M3 or sign-magnitude INT4. The grid constant (E1M2 proper has steps of 1/4) is a power of two and cancels against the scale bit for bit |
    | `e2m1` | 0 .5 1 1.5 2 3 4 6 | OCP MX FP4, `f4E2M1FN` |
    | `e3m0` | 0 .25 .5 1 2 4 8 16 | powers of two |
    | `custom [...]` | as given | 8 finite ascending values, the first 0 |

    The expected rounding error of level `i`, for values spread evenly over its
    bin, is `(2 q_i - q_{i-1} - q_{i+1}) / 4` (arXiv 2606.20381, Eq 2): 0 for a
    uniform grid, -0.125 at 2 and -0.25 at 4 for E2M1.

    Example:
    ```mlir
    #ufp4.grid<e1m2>
    #ufp4.grid<custom [0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0]>
    ```
  }];
  let parameters = (ins "GridKind":$kind,
                        OptionalParameter<"DenseF64ArrayAttr">:$levels);
  let builders = [AttrBuilder<(ins "GridKind":$kind), [{
    return $_get($_ctxt, kind, DenseF64ArrayAttr());
  }]>];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The eight magnitudes, ascending.
    ::llvm::SmallVector<double, 8> getMagnitudes() const;
    /// The largest magnitude (7 for e1m2, 6 for e2m1).
    double getMaxLevel() const;
    /// Expected rounding error of level `index` (Eq 2 of arXiv 2606.20381);
    /// at the top level no clipping is assumed, so the error is 0.
    double getBinError(unsigned index) const;
    /// True where every step between levels is the same.
    bool isUniform() const;
    /// Prints and parses what stands between the angle brackets, so that
    /// attributes that contain a grid need not repeat `#ufp4.grid<...>`.
    void printBody(::mlir::AsmPrinter &printer) const;
    static GridAttr parseBody(::mlir::AsmParser &parser);
  }];
}

def UFP4_ScaleAttr : UFP4_Attr<"Scale", "scale"> {
  let summary = "the type of the block scales and how they are rounded";
  let description = [{
    | spelling | block scale | beside it |
    | --- | --- | --- |
    | `f32` | `absmax / max level`, correctly rounded | |
    | `bf16` | the same, rounded to bf16 | |
    | `e4m3` | E4M3FN, to nearest even, or up with rule `ceil` | an f32 scale of the tensor; with `tile = N` or `tile = row`, one per row and tile |
    | `e8m0, RULE` | a power of two; RULE is `floor`, `ceil`, `rceil`, `rfloor`, `even` or `mse` | |
    | `int, tile = N` | an integer 1..18 | an f32 base per row and tile of N elements (`tile = row`: the whole row) |
    | `ue5m3` | unsigned E5M3, to nearest even, or up with rule `ceil` | an f32 scale of the tensor |
    | `hif4` | HiFloat4's E6M2 with 1-bit exponents per 8 and per 4 | |

    Options, in braces after these, hold what recipes of the literature add:

    | key | value | meaning |
    | --- | --- | --- |
    | `candidates` | array of f64 | levels to which a block's maximum may be mapped (Four Over Six: `[6.0, 4.0]`); the one with the least error wins. A single one restricts the grid's range |
    | `criterion` | `"mse"`, `"mae"` | error that chooses among candidates or grids |
    | `shared` | unit | both grids of a choice use the scale of the first, the second stretched to its range (IF4), else each its own (MixFP4) |
    | `std` | f64 | the scale comes from this many standard deviations of the block and not from its maximum (QuEST: 2.92247856) |
    | `amax` | f64 | the tensor's maximum is taken to be this and not measured |
    | `max` | f64 | the block scale to which the tensor's maximum is mapped (Four Over Six: 256 for E4M3); without it the type's largest |
    | `room` | f64 | factor on the block's maximum before its scale is taken: above 1, so that stochastic rounding cannot clip (17/16), below 1 where a correction follows (EDEN). On e8m0, which holds no such factor, values are divided by it and products multiplied by it |

    Example:
    ```mlir
    #ufp4.scale<f32>
    #ufp4.scale<e8m0, rceil>
    #ufp4.scale<int, tile = 512>
    #ufp4.scale<e4m3, {candidates = [6.0, 4.0], criterion = "mse", max = 256.0}>
    ```
  }];
  let parameters = (ins "ScaleKind":$kind,
                        DefaultValuedParameter<"ScaleRule", "ScaleRule::Nearest">:$rule,
                        DefaultValuedParameter<"int64_t", "-1">:$tile,
                        OptionalParameter<"DictionaryAttr">:$options);
  let builders = [AttrBuilder<(ins "ScaleKind":$kind), [{
    return $_get($_ctxt, kind, ScaleRule::Nearest, int64_t(-1), DictionaryAttr());
  }]>];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// A scale without tiles; FormatAttr::kWhole is a tile of a whole row.
    static constexpr int64_t kNoTile = -1;
    /// Element type of the tensor of block scales.
    ::mlir::Type getElementType() const;
    /// True where a second, outer scale (per tensor, or per row and tile)
    /// stands above the block scales.
    bool hasOuterScale() const;
    /// The tile that cuts the contraction into parts with outer scales of their
    /// own; kNoTile where there is none, or one for a whole row.
    int64_t getCuttingTile() const {
      return getTile() == 0 ? kNoTile : getTile();
    }
    /// The value of a numeric option, where it is given.
    std::optional<double> getOption(::llvm::StringRef name) const;
    void printBody(::mlir::AsmPrinter &printer) const;
    static ScaleAttr parseBody(::mlir::AsmParser &parser);
  }];
}

def UFP4_FormatAttr : UFP4_Attr<"Format", "format"> {
  let summary = "grid, block and scale of a quantized operand";
  let description = [{
    `#ufp4.format<GRID, BLOCK, SCALE>`. The block is written `RxC`: C consecutive
    elements along the contraction dimension of R consecutive rows share a
    scale; `row` is one scale for a whole row, `tensor` one for everything.
    `GRID|GRID` lets every block choose the grid with the smaller error, by the
    scale's `criterion`; the choice is kept in the sign bit of the scale, which
    therefore must have one. In place of a grid, `f8E4M3FN` or `f8E5M2` is an
    8-bit format: its codes are values of that type.

    Example:
    ```mlir
    #ufp4.format<e1m2, 1x16, f32>
    #ufp4.format<e2m1, 16x16, e4m3>
    #ufp4.format<e2m1|e1m2, 1x16, e4m3, {criterion = "mse"}>
    #ufp4.format<f8E4M3FN, 1x128, f32>
    ```
  }];
  let parameters = (ins OptionalParameter<"GridAttr">:$grid,
                        OptionalParameter<"GridAttr">:$alternative,
                        OptionalParameter<"Type">:$wideType,
                        "int64_t":$blockRows, "int64_t":$blockCols,
                        "ScaleAttr":$scale);
  let builders = [AttrBuilderWithInferredContext<(ins "GridAttr":$grid,
      "int64_t":$blockCols, "ScaleAttr":$scale), [{
    return $_get(grid.getContext(), grid, GridAttr(), Type(), int64_t(1), blockCols, scale);
  }]>];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let genMnemonicAlias = 1;
  let extraClassDeclaration = [{
    /// Stands for "all of this extent" in blockRows and blockCols.
    static constexpr int64_t kWhole = 0;
    bool isRowBlock() const { return getBlockRows() == 1 && getBlockCols() == kWhole; }
    bool isTensorBlock() const { return getBlockRows() == kWhole && getBlockCols() == kWhole; }
    /// Number of elements along the contraction that share a scale, for a
    /// contraction extent `k` (which may be dynamic for fixed blocks).
    int64_t getBlockExtent(int64_t k) const {
      return getBlockCols() == kWhole ? k : getBlockCols();
    }
    /// Element type of tensors of codes: `!ufp4.code<grid>`, or the 8-bit type.
    ::mlir::Type getCodeType() const;
    /// "1x16", "row", "tensor".
    std::string getBlockString() const;
  }];
}

def UFP4_RhtAttr : UFP4_Attr<"Rht", "rht"> {
  let summary = "a randomized Hadamard transform";
  let description = [{
    `y = H_n diag(signs) x / sqrt(n)` on each run of n elements along the
    contraction, H_n in Sylvester's order. Applied to both operands of a GEMM it
    leaves the product unchanged. Signs:

    | `signs =` | |
    | --- | --- |
    | (absent) | the fixed 16-vector that TransformerEngine publishes for NVFP4 |
    | `plus` | all +1: the deterministic transform |
    | `drawn` | drawn from the step's seed, per site |
    | `[1, -1, ...]` | as given |

    `result = bf16` rounds the transformed values to bf16 before they are
    scaled, as TransformerEngine does.

    Example:
    ```mlir
    #ufp4.rht<16>
    #ufp4.rht<32, signs = drawn>
    #ufp4.rht<16, signs = plus, result = bf16>
    ```
  }];
  let parameters = (ins "int64_t":$size,
                        DefaultValuedParameter<"SignSource", "SignSource::Fixed">:$source,
                        OptionalParameter<"DenseI8ArrayAttr">:$signs,
                        DefaultValuedParameter<"bool", "false">:$roundToBF16);
  let builders = [AttrBuilder<(ins "int64_t":$size), [{
    return $_get($_ctxt, size, SignSource::Fixed, DenseI8ArrayAttr(), false);
  }]>];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let genMnemonicAlias = 1;
  let extraClassDeclaration = [{
    /// The signs (+1, -1) where they are known at compile time; empty where
    /// they are drawn from the seed.
    ::llvm::SmallVector<int8_t> getStaticSigns() const;
  }];
}

def UFP4_RoundingAttr : UFP4_Attr<"Rounding", "rounding"> {
  let summary = "rounding of scaled values to the grid";
  let description = [{
    | spelling | |
    | --- | --- |
    | `nearest_even` | to the nearest level, ties to the even code |
    | `nearest_away` | to the nearest level, ties away from zero (HiFloat4) |
    | `stochastic<n>` | `floor(t + (b + 1/2) / 2^n)`, the sum exact, with n = 8, 16 or 32 random bits b for each element |
    | `eden<n>` | codes to nearest even; the block's scale is corrected by `sum x^2 / sum x q`, summed over the transform's elements (the block's without one), and rounded stochastically with n bits (MS-EDEN of Quartet II, arXiv 2601.22813) |

    Example:
    ```mlir
    #ufp4.rounding<nearest_even>
    #ufp4.rounding<stochastic<8>>
    ```
  }];
  let parameters = (ins "RoundingKind":$kind,
                        DefaultValuedParameter<"int64_t", "0">:$bits);
  let builders = [AttrBuilder<(ins), [{
    return $_get($_ctxt, RoundingKind::NearestEven, int64_t(0));
  }]>];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool isStochastic() const { return getKind() == RoundingKind::Stochastic; }
    /// True where random bits enter, in the codes or in the scales.
    bool drawsBits() const { return getBits() != 0; }
    void printBody(::mlir::AsmPrinter &printer) const;
    static RoundingAttr parseBody(::mlir::AsmParser &parser);
  }];
}

//===----------------------------------------------------------------------===//
// What a contraction is, and what runs it
//===----------------------------------------------------------------------===//

def UFP4_GemmAttr : UFP4_Attr<"Gemm", "gemm"> {
  let summary = "which GEMM of which linear layer a contraction is";
  let description = [{
    `fprop` computes `Y = X W^T`, `dgrad` `dX = dY W`, `wgrad` `dW = dY^T X`, of
    the layer whose weight is named by the site; `id` numbers the sites of the
    module and is the site word of the random bits' counter. The operands, in
    the order of the op, are activations, weights or gradients. Every other
    contraction is `other`, with the reason.

    Example:
    ```mlir
    #ufp4.gemm<fprop, "layers.0.q_proj.weight", id = 3, activation x weight>
    #ufp4.gemm<other, "neither operand is a parameter">
    ```
  }];
  let parameters = (ins "GemmRole":$role, "StringAttr":$site,
                        DefaultValuedParameter<"int64_t", "0">:$id,
                        DefaultValuedParameter<"OperandKind", "OperandKind::Activation">:$lhs,
                        DefaultValuedParameter<"OperandKind", "OperandKind::Weight">:$rhs);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool isOther() const { return getRole() == GemmRole::Other; }
    /// The stream word of the random bits of operand `index` (0 lhs, 1 rhs), in
    /// the role's own order of operands: 2 * role + index.
    static int64_t getStream(GemmRole role, OperandKind kind);
  }];
}

def UFP4_CarrierAttr : UFP4_Attr<"Carrier", "carrier"> {
  let summary = "the element type in which codes are multiplied, and how exactly";
  let description = [{
    A uniform code is exact in e2m3, e4m3, int8, bf16 and f32: the *carrier* is
    the one that the target multiplies. Block scales are `folded` into the
    carrier before the multiplication, `promoted` (applied to the partial dot
    of each block), left to the `epilogue`, or operands of the matrix unit
    itself (`hardware`). The declaration says whether the result equals
    docs/numerics.md bit for bit (`exact`) or which bound holds.

    Two elements of `i4` (two's complement), `f4E2M1FN` or codes share a byte, that
    of lower index in the low half. Of `f6E2M3FN`, 32 take 32 bytes: element i
    bits `6 i` to `6 i + 5` of the first 24, and 8 bytes of 0. Tensors of these
    have elements of `i8`.

    Example:
    ```mlir
    #ufp4.carrier<f32, promoted, exact>
    #ufp4.carrier<i8, folded, exact>
    #ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>
    ```
  }];
  let parameters = (ins "Type":$elementType, "ScalePlacement":$scales,
                        "Exactness":$exactness);
  let assemblyFormat = "`<` $elementType `,` $scales `,` $exactness `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool hasHardwareScales() const {
      return getScales() == ScalePlacement::Hardware;
    }
    /// Whether two elements share a byte.
    bool isPacked() const;
    /// Element type of tensors of such elements.
    ::mlir::Type getStorageType() const;
  }];
}

def UFP4_LayoutAttr : UFP4_Attr<"Layout", "layout"> {
  let summary = "how codes and scales lie in memory";
  let description = [{
    Codes: one in each `byte`, or two, the element of lower index in the low
    nibble (`low_first`) or in the high nibble (`high_first`). Scales:
    `row_major`, or `swizzle_128x4` as block-scaled tensor cores read them.

    Example:
    ```mlir
    #ufp4.layout<low_first, swizzle_128x4>
    ```
  }];
  let parameters = (ins "CodePacking":$codes, "ScaleOrder":$scales);
  let assemblyFormat = "`<` $codes `,` $scales `>`";
}

//===----------------------------------------------------------------------===//
// What a recipe says of an operand beyond format, transform and rounding
//===----------------------------------------------------------------------===//

def UFP4_ClampAttr : UFP4_Attr<"Clamp", "clamp"> {
  let summary = "outlier clamping before quantization";
  let description = [{
    Values are clamped to their quantiles `1 - quantile` and `quantile` before
    they are quantized. `residual` keeps what the clamp cut off as a sparse operand in
    high precision (OCC of arXiv 2501.17116).

    Example:
    ```mlir
    #ufp4.clamp<quantile = 9.9e-01, residual>
    ```
  }];
  let parameters = (ins "FloatAttr":$quantile,
                        DefaultValuedParameter<"bool", "false">:$residual);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

def UFP4_EstimatorAttr : UFP4_Attr<"Estimator", "estimator"> {
  let summary = "how gradients pass the quantizer";
  let description = [{
    `straight_through` passes them unchanged; `differentiable` multiplies them
    by the derivative `min((1/k) |2x/d - 1|^(1/k - 1), limit)` of a smooth step
    over each interval of width d (DGE of arXiv 2501.17116, k = 5, limit = 3);
    `clip_mask` zeroes them where the forward rounding clipped (Quartet, arXiv
    2505.14669).

    Example:
    ```mlir
    #ufp4.estimator<straight_through>
    #ufp4.estimator<differentiable, k = 5.0, limit = 3.0>
    ```
  }];
  let parameters = (ins "EstimatorKind":$kind,
                        OptionalParameter<"FloatAttr">:$k,
                        OptionalParameter<"FloatAttr">:$limit);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

def UFP4_RequantizeAttr : UFP4_Attr<"Requantize", "requantize"> {
  let summary = "the backward pass quantizes the forward pass's quantized value";
  let description = [{
    Without it every use is quantized from the high-precision value. With it the
    operand of dgrad or wgrad is the dequantized value that fprop used (Quartet
    II, arXiv 2601.22813; TetraJet v2, arXiv 2510.27527).

    Example:
    ```mlir
    #ufp4.requantize
    ```
  }];
  let assemblyFormat = "";
}

def UFP4_OperandAttr : UFP4_Attr<"Operand", "operand"> {
  let summary = "a recipe's policy for one operand of one GEMM";
  let description = [{
    A list of attributes, at most one of each kind: a format (or a float type:
    the operand stays in it), a transform, a rounding, a clamp, an estimator,
    `#ufp4.requantize`. A recipe writes it after the operand's name, with
    `stochastic<8>` and `nearest_even` short for the rounding attribute.

    Example:
    ```mlir
    #ufp4.operand<#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>, stochastic<8>>
    ```
  }];
  let parameters = (ins ArrayRefParameter<"Attribute">:$policies);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename AttrT> AttrT getPolicy() const {
      for (::mlir::Attribute policy : getPolicies())
        if (auto match = ::llvm::dyn_cast<AttrT>(policy))
          return match;
      return {};
    }
    /// Null where the operand stays in high precision.
    FormatAttr getFormat() const { return getPolicy<FormatAttr>(); }
    RhtAttr getRht() const { return getPolicy<RhtAttr>(); }
    /// Nearest even where the recipe names none.
    RoundingAttr getRounding() const;
    /// `open` and `close` are the delimiters.
    void printBody(::mlir::AsmPrinter &printer) const;
    static OperandAttr parseBody(::mlir::AsmParser &parser,
                                 ::mlir::AsmParser::Delimiter delimiter);
  }];
}

#endif // UFP4_DIALECT_UFP4ATTRS_TD

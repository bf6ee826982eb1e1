//===- UFP4Enums.td - enums of the ufp4 dialect -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_DIALECT_UFP4ENUMS_TD
#define UFP4_DIALECT_UFP4ENUMS_TD

include "ufp4/Dialect/UFP4Base.td"

class UFP4_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::ufp4";
  let genSpecializedAttr = 0;
}

def UFP4_GridKind : UFP4_Enum<"GridKind", "4-bit codebook", [
  I32EnumAttrCase<"E1M2", 0, "e1m2">,
  I32EnumAttrCase<"E2M1", 1, "e2m1">,
  I32EnumAttrCase<"E3M0", 2, "e3m0">,
  I32EnumAttrCase<"Custom", 3, "custom">]>;

def UFP4_ScaleKind : UFP4_Enum<"ScaleKind", "type of a block scale", [
  I32EnumAttrCase<"F32", 0, "f32">,
  I32EnumAttrCase<"E4M3", 1, "e4m3">,
  I32EnumAttrCase<"E8M0", 2, "e8m0">,
  I32EnumAttrCase<"Int", 3, "int">,
  I32EnumAttrCase<"UE5M3", 4, "ue5m3">,
  I32EnumAttrCase<"BF16", 5, "bf16">,
  I32EnumAttrCase<"HiF4", 6, "hif4">]>;

def UFP4_ScaleRule : UFP4_Enum<"ScaleRule", "how a scale is rounded", [
  I32EnumAttrCase<"Nearest", 0, "nearest">,
  I32EnumAttrCase<"Floor", 1, "floor">,
  I32EnumAttrCase<"Ceil", 2, "ceil">,
  I32EnumAttrCase<"RCeil", 3, "rceil">,
  I32EnumAttrCase<"Even", 4, "even">,
  I32EnumAttrCase<"MSE", 5, "mse">,
  I32EnumAttrCase<"RFloor", 6, "rfloor">]>;

def UFP4_SignSource : UFP4_Enum<"SignSource",
    "where a randomized Hadamard transform takes its signs from", [
  I32EnumAttrCase<"Fixed", 0, "fixed">,
  I32EnumAttrCase<"Plus", 1, "plus">,
  I32EnumAttrCase<"Drawn", 2, "drawn">,
  I32EnumAttrCase<"Explicit", 3, "explicit">]>;

def UFP4_RoundingKind : UFP4_Enum<"RoundingKind", "rounding to the grid", [
  I32EnumAttrCase<"NearestEven", 0, "nearest_even">,
  I32EnumAttrCase<"Stochastic", 1, "stochastic">,
  I32EnumAttrCase<"NearestAway", 2, "nearest_away">,
  I32EnumAttrCase<"Eden", 3, "eden">]>;

def UFP4_GemmRole : UFP4_Enum<"GemmRole",
    "which GEMM of a linear layer a contraction is", [
  I32EnumAttrCase<"Fprop", 0, "fprop">,
  I32EnumAttrCase<"Dgrad", 1, "dgrad">,
  I32EnumAttrCase<"Wgrad", 2, "wgrad">,
  I32EnumAttrCase<"Other", 3, "other">]>;

def UFP4_OperandKind : UFP4_Enum<"OperandKind", "what a GEMM operand is", [
  I32EnumAttrCase<"Activation", 0, "activation">,
  I32EnumAttrCase<"Weight", 1, "weight">,
  I32EnumAttrCase<"Gradient", 2, "gradient">]>;

def UFP4_ScalePlacement : UFP4_Enum<"ScalePlacement",
    "where a lowering applies the block scales", [
  I32EnumAttrCase<"Folded", 0, "folded">,
  I32EnumAttrCase<"Promoted", 1, "promoted">,
  I32EnumAttrCase<"Epilogue", 2, "epilogue">,
  I32EnumAttrCase<"Hardware", 3, "hardware">]>;

def UFP4_Exactness : UFP4_Enum<"Exactness",
    "how close a lowering is to docs/numerics.md", [
  I32EnumAttrCase<"Exact", 0, "exact">,
  I32EnumAttrCase<"F32Accumulate", 1, "f32_accumulate">,
  I32EnumAttrCase<"TensorCoreAccumulate", 2, "tensor_core_accumulate">]>;

def UFP4_CodePacking : UFP4_Enum<"CodePacking", "how codes lie in memory", [
  I32EnumAttrCase<"Byte", 0, "byte">,
  I32EnumAttrCase<"LowFirst", 1, "low_first">,
  I32EnumAttrCase<"HighFirst", 2, "high_first">]>;

def UFP4_ScaleOrder : UFP4_Enum<"ScaleOrder", "how scales lie in memory", [
  I32EnumAttrCase<"RowMajor", 0, "row_major">,
  I32EnumAttrCase<"Swizzle128x4", 1, "swizzle_128x4">]>;

def UFP4_EstimatorKind : UFP4_Enum<"EstimatorKind",
    "gradient of the quantizer", [
  I32EnumAttrCase<"StraightThrough", 0, "straight_through">,
  I32EnumAttrCase<"Differentiable", 1, "differentiable">,
  I32EnumAttrCase<"ClipMask", 2, "clip_mask">]>;

#endif // UFP4_DIALECT_UFP4ENUMS_TD

// Every error of recipes: syntax, policies of roles, selection of sites.

// RUN: ufp4-opt %s --split-input-file --verify-diagnostics

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

// expected-error @+1 {{'ufp4.fprop' op expects parent op to be one of 'ufp4.recipe, ufp4.override'}}
ufp4.fprop activation(bf16) weight(bf16)

// -----

ufp4.recipe @role_without_operands {
  // expected-error @+1 {{'ufp4.fprop' op expected a policy for operand 'activation'}}
  fprop
}

// -----

ufp4.recipe @role_without_weight {
  // expected-error @+1 {{'ufp4.fprop' op expected a policy for operand 'weight'}}
  fprop activation(bf16)
}

// -----

ufp4.recipe @role_without_gradient {
  // expected-error @+1 {{'ufp4.dgrad' op expected a policy for operand 'gradient'}}
  dgrad weight(bf16)
}

// -----

ufp4.recipe @fprop_has_no_gradient {
  // expected-error @+1 {{'ufp4.fprop' op has no operand 'gradient'}}
  fprop activation(bf16) weight(bf16) gradient(bf16)
}

// -----

ufp4.recipe @dgrad_has_no_activation {
  // expected-error @+1 {{'ufp4.dgrad' op has no operand 'activation'}}
  dgrad gradient(bf16) activation(bf16) weight(bf16)
}

// -----

ufp4.recipe @wgrad_has_no_weight {
  // expected-error @+1 {{'ufp4.wgrad' op has no operand 'weight'}}
  wgrad gradient(bf16) activation(bf16) weight(bf16)
}

// -----

ufp4.recipe @operand_twice {
  // expected-error @+1 {{expected operand 'activation' once}}
  fprop activation(bf16) activation(bf16) weight(bf16)
}

// -----

ufp4.recipe @unknown_operand {
  // expected-error @+1 {{custom op 'bias' is unknown}}
  fprop activation(bf16) weight(bf16) bias(bf16)
}

// -----

ufp4.recipe @operand_without_policy {
  // expected-error @+1 {{expected a format or a float type}}
  fprop activation() weight(bf16)
}

// -----

ufp4.recipe @operand_of_undefined_alias {
  // expected-error @+1 {{undefined symbol alias id 'u4'}}
  fprop activation(#u4) weight(bf16)
}

// -----

ufp4.recipe @operand_with_bad_rounding {
  // expected-error @+1 {{expected 8, 16 or 32 random bits, but got 12}}
  dgrad gradient(#ufp4.format<e1m2, 1x16, f32>, stochastic<12>) weight(#ufp4.format<e1m2, 1x16, f32>)
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @one_operand_quantized {
  // expected-error @+1 {{'ufp4.fprop' op expected both operands or neither to be quantized}}
  fprop activation(#u4) weight(bf16)
}

// -----

ufp4.recipe @different_blocks {
  // expected-error @+1 {{'ufp4.fprop' op expected operands with the same block along the contraction, but got 1x16 and 1x32}}
  fprop activation(#ufp4.format<e1m2, 1x16, f32>) weight(#ufp4.format<e1m2, 1x32, f32>)
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @transform_of_one_operand {
  // expected-error @+1 {{'ufp4.fprop' op expected the same transform on both operands: it cancels only then}}
  fprop activation(#u4, #ufp4.rht<16>) weight(#u4)
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @transforms_of_different_signs {
  // expected-error @+1 {{'ufp4.wgrad' op expected the same transform on both operands: it cancels only then}}
  wgrad gradient(#u4, #ufp4.rht<16>) activation(#u4, #ufp4.rht<16, signs = plus>)
}

// -----

ufp4.recipe @role_twice {
  // expected-note @+1 {{the first is here}}
  fprop activation(bf16) weight(bf16)
  dgrad gradient(bf16) weight(bf16)
  // expected-error @+1 {{'ufp4.fprop' op expected one policy of this role in ufp4.recipe}}
  fprop activation(f32) weight(f32)
}

// -----

ufp4.recipe @role_twice_in_override {
  override first 1 {
    // expected-note @+1 {{the first is here}}
    wgrad gradient(bf16) activation(bf16)
    // expected-error @+1 {{'ufp4.wgrad' op expected one policy of this role in ufp4.override}}
    wgrad gradient(bf16) activation(bf16)
  }
}

// -----

//===----------------------------------------------------------------------===//
// Sites
//===----------------------------------------------------------------------===//

ufp4.recipe @keep_nothing {
  // expected-error @+1 {{'ufp4.keep' op expected site patterns, 'first N' or 'last N': it selects nothing}}
  keep
}

// -----

ufp4.recipe @keep_empty_list {
  // expected-error @+1 {{'ufp4.keep' op expected site patterns, 'first N' or 'last N': it selects nothing}}
  keep []
}

// -----

ufp4.recipe @keep_first_0 {
  // expected-error @+1 {{'ufp4.keep' op expected site patterns, 'first N' or 'last N': it selects nothing}}
  keep first 0 last 0
}

// -----

ufp4.recipe @keep_bad_pattern {
  // expected-error @+1 {{expected a glob pattern, but got "layers.[0-": invalid glob pattern, unmatched '['}}
  keep ["lm_head", "layers.[0-"]
}

// -----

ufp4.recipe @keep_bad_pattern_in_generic_form {
  // expected-error @+1 {{'ufp4.keep' op expected a glob pattern, but got "[": invalid glob pattern, unmatched '['}}
  "ufp4.keep"() <{sites = ["["]}> : () -> ()
}

// -----

ufp4.recipe @keep_no_strings {
  // expected-error @+1 {{expected string}}
  keep [lm_head]
}

// -----

ufp4.recipe @keep_negative {
  // expected-error @+1 {{expected a number of blocks of at least 0, but got -1}}
  keep first -1
}

// -----

ufp4.recipe @keep_negative_in_generic_form {
  // expected-error @+1 {{'ufp4.keep' op attribute 'last' failed to satisfy constraint: 64-bit signless integer attribute whose value is non-negative}}
  "ufp4.keep"() <{last = -1 : i64}> : () -> ()
}

// -----

ufp4.recipe @keep_all_of_64_bits {
  // expected-error @+1 {{integer value too large}}
  keep first 99999999999999999999
}

// -----

// expected-error @+1 {{'ufp4.keep' op expects parent op 'ufp4.recipe'}}
ufp4.keep ["lm_head"]

// -----

ufp4.recipe @override_nothing {
  // expected-error @+1 {{'ufp4.override' op expected site patterns, 'first N' or 'last N': it selects nothing}}
  override {
  }
}

// -----

ufp4.recipe @keep_in_override {
  override ["a"] {
    // expected-error @+1 {{'ufp4.keep' op expected only fprop, dgrad, wgrad in ufp4.override}}
    keep ["b"]
  }
}

// -----

ufp4.recipe @override_in_override {
  override ["a"] {
    // expected-error @+1 {{'ufp4.override' op expected only fprop, dgrad, wgrad in ufp4.override}}
    override ["b"] {
    }
  }
}

// -----

//===----------------------------------------------------------------------===//
// The recipe itself
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected valid '@'-identifier for symbol name}}
ufp4.recipe {
}

// -----

ufp4.recipe @other_op {
  // expected-error @+1 {{'ub.poison' op expected only fprop, dgrad, wgrad, keep and override in ufp4.recipe}}
  %0 = ub.poison : f32
}

// -----

ufp4.recipe @other_op_in_override {
  override first 1 {
    // expected-error @+1 {{'ub.poison' op expected only fprop, dgrad, wgrad in ufp4.override}}
    %0 = ub.poison : f32
  }
}

// -----

// expected-note @+1 {{see existing symbol definition here}}
ufp4.recipe @twice {
}
// expected-error @+1 {{redefinition of symbol named 'twice'}}
ufp4.recipe @twice {
}

// -----

// expected-error @+1 {{'ufp4.recipe' op region #0 ('body') failed to verify constraint: region with 1 blocks}}
"ufp4.recipe"() <{sym_name = "without_block"}> ({
}) : () -> ()

// -----

// expected-error @+1 {{'ufp4.recipe' op region should have no arguments}}
"ufp4.recipe"() <{sym_name = "with_argument"}> ({
^entry(%x: f32):
}) : () -> ()

// -----

ufp4.recipe @tiles {
  // expected-error @+1 {{'ufp4.fprop' op expected operands with the same tile along the contraction, but got}}
  fprop activation(#ufp4.format<e2m1, 1x16, e4m3, tile = 32>) weight(#ufp4.format<e2m1, 1x16, e4m3>)
}

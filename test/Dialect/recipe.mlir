// Every form of a recipe prints as it is written.

// RUN: ufp4-opt %s --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s | ufp4-opt --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --mlir-print-op-generic | ufp4-opt --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s | FileCheck %s --check-prefix=ALIAS

#u4 = #ufp4.format<e1m2, 1x16, f32>
#h16 = #ufp4.rht<16>

// CHECK: ufp4.recipe @empty {
// CHECK-NEXT: }
ufp4.recipe @empty {
}

// CHECK-NEXT: ufp4.recipe @ufp4 {
// CHECK-NEXT:   fprop activation(#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>) weight(#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>)
// CHECK-NEXT:   dgrad gradient(#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>, stochastic<8>) weight(#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>)
// CHECK-NEXT:   wgrad gradient(#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>, stochastic<8>) activation(#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>)
// CHECK-NEXT:   keep ["lm_head", "embed*", "router"]
// CHECK-NEXT: }
// ALIAS: ufp4.recipe @ufp4 {
// ALIAS-NEXT: fprop activation(#format, #rht) weight(#format, #rht)
// ALIAS-NEXT: dgrad gradient(#format, #rht, stochastic<8>) weight(#format, #rht)
ufp4.recipe @ufp4 {
  fprop activation(#u4, #h16) weight(#u4, #h16)
  dgrad gradient(#u4, #h16, stochastic<8>) weight(#u4, #h16)
  wgrad gradient(#u4, #h16, stochastic<8>) activation(#u4, #h16)
  keep ["lm_head", "embed*", "router"]
}

// Operands print in one order, whatever order they are written in; ops may
// have the dialect's prefix.
// CHECK-NEXT: ufp4.recipe @selections attributes {note = "text"} {
// CHECK-NEXT:   fprop activation(bf16) weight(bf16)
// CHECK-NEXT:   wgrad gradient(f32) activation(f16) {note = 1 : i64}
// CHECK-NEXT:   keep first 1
// CHECK-NEXT:   keep last 2
// CHECK-NEXT:   keep ["a"] first 3 last 4 {note = 2 : i64}
// CHECK-NEXT:   override ["*.down_proj", "layers.[0-3]"] {
// CHECK-NEXT:     dgrad gradient(bf16) weight(bf16)
// CHECK-NEXT:   }
// CHECK-NEXT:   override first 1 last 2 attributes {note = 3 : i64} {
// CHECK-NEXT:   }
// CHECK-NEXT: }
ufp4.recipe @selections attributes {note = "text"} {
  ufp4.fprop weight(bf16) activation(bf16)
  wgrad activation(f16) gradient(f32) {note = 1}
  keep first 1
  keep last 2
  keep ["a"] first 3 last 4 {note = 2}
  override ["*.down_proj", "layers.[0-3]"] {
    dgrad gradient(bf16) weight(bf16)
  }
  ufp4.override first 1 last 2 attributes {note = 3} {
  }
}

// Policies that no pass inserts yet are still text that parses.
// CHECK-NEXT: ufp4.recipe @policies {
// CHECK-NEXT:   fprop activation(#ufp4.format<e2m1, 1x32, e8m0, rceil>, #ufp4.clamp<quantile = 0.98999999999999999, residual>) weight(#ufp4.format<e2m1, 32x32, e8m0, rceil>, #ufp4.estimator<differentiable, k = 5.000000e+00, limit = 3.000000e+00>)
// CHECK-NEXT:   dgrad gradient(#ufp4.format<e2m1, 1x32, e8m0, rceil>, #ufp4.rht<32, signs = drawn>, stochastic<16>) weight(#ufp4.format<e2m1, 1x32, e8m0, rceil>, #ufp4.rht<32, signs = drawn>, #ufp4.requantize)
// CHECK-NEXT: }
ufp4.recipe @policies {
  fprop activation(#ufp4.format<e2m1, 1x32, e8m0, rceil>, #ufp4.clamp<quantile = 0.99, residual>)
        weight(#ufp4.format<e2m1, 32x32, e8m0, rceil>, #ufp4.estimator<differentiable, k = 5.0, limit = 3.0>)
  dgrad gradient(#ufp4.format<e2m1, 1x32, e8m0, rceil>, #ufp4.rht<32, signs = drawn>, stochastic<16>)
        weight(#ufp4.format<e2m1, 1x32, e8m0, rceil>, #ufp4.rht<32, signs = drawn>, #ufp4.requantize)
}

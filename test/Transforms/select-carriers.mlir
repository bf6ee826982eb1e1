// Every scaled matmul gets the carrier of its target; a target that is not
// there is an error.

// RUN: ufp4-opt %s --ufp4-select-carriers --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --ufp4-select-carriers=target=cpu --mlir-print-local-scope | FileCheck %s
// RUN: not ufp4-opt %s --ufp4-select-carriers=target=gfx9 2>&1 | FileCheck %s --check-prefix=TARGET --implicit-check-not=error:

// TARGET: error: expected a target among: cpu, sm_80, sm_86, sm_89, sm_90a, sm_100a, sm_103a, sm_120a, gfx942, gfx950, gfx1100, gfx1201, but got 'gfx9'

// CHECK-LABEL: func.func @f
// CHECK: ufp4.scaled_matmul {{.*}} gemm(<fprop, "w", id = 3, activation x weight>) carrier(<f32, promoted, exact>) {ufp4.chosen = "the dot of a block is exact, and scales are applied block by block in f32"} :
// One that another choice has marked is marked anew.
// CHECK: ufp4.scaled_matmul {{.*}} as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>) carrier(<f32, promoted, exact>) {ufp4.chosen = "the dot of a block is exact, and scales are applied block by block in f32"} :
func.func @f(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %0 = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    gemm(<fprop, "w", id = 3, activation x weight>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  %1 = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    carrier(<i8, folded, f32_accumulate>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  return %0, %1 : tensor<8x8xf32>, tensor<8x8xf32>
}

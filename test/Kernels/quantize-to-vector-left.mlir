// What the pass leaves for convert-ufp4-to-linalg stays as it is, and a second run
// finds nothing more to do.

// RUN: ufp4-opt %s --convert-ufp4-quantize-to-vector | FileCheck %s
// RUN: ufp4-opt %s --convert-ufp4-quantize-to-vector --convert-ufp4-quantize-to-vector | FileCheck %s
// RUN: ufp4-opt %s --convert-ufp4-quantize-to-vector=min-steps=49152 | FileCheck %s
// RUN: ufp4-opt %s --convert-ufp4-quantize-to-vector=min-steps=49153 | FileCheck %s --check-prefix=FEW

// Twelve steps an element.
// CHECK-LABEL: func.func private @small_kernel(
// CHECK-NOT: ufp4.quantize
// CHECK: vector.store
// FEW-LABEL: func.func private @small_kernel(
// FEW: ufp4.quantize
func.func private @small_kernel(%x: tensor<64x64xf32>)
    -> (tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>) attributes {ufp4.kernel} {
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>)
      : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
  return %q, %s : tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
}

// CHECK-LABEL: func.func @others(
// CHECK-COUNT-7: ufp4.quantize
// CHECK: return
func.func @others(%h: tensor<64x64xf16>, %x: tensor<64x64xf32>, %y: tensor<64x60xf32>,
                  %seed: tensor<i64>) {
  // f16.
  %q0, %s0 = ufp4.quantize %h along 1 as(<e1m2, 1x16, f32>)
      : tensor<64x64xf16> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
  // Nibbles, not bytes.
  %q1, %s1 = ufp4.quantize %x along 1 as(<e2m1, 1x16, f32>)
      : tensor<64x64xf32> -> tensor<64x64xf4E2M1FN>, tensor<64x4xf32>
  // Blocks that do not divide into fours, or into sixteens along the last dimension.
  %q2, %s2 = ufp4.quantize %y along 0 as(<e1m2, 1x10, f32>)
      : tensor<64x60xf32> -> tensor<64x60x!ufp4.code<e1m2>>, tensor<7x60xf32>
  %q3, %s3 = ufp4.quantize %x along 1 as(<e1m2, 1x8, f32>)
      : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x8xf32>
  // A long transform.
  %q4, %s4 = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) rht(<64, signs = plus>)
      : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
  // The rule mse on long blocks.
  %q5, %s5 = ufp4.quantize %x along 1 as(<e2m1, 1x64, e8m0, mse>)
      : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e2m1>>, tensor<64x1xf8E8M0FNU>
  // Groups of four random bits that straddle the runs of a whole row.
  %q6, %s6 = ufp4.quantize %y along 1 seed(%seed) site 0 stream 0 as(<e1m2, row, f32>)
      round(stochastic<32>)
      : tensor<64x60xf32> -> tensor<64x60x!ufp4.code<e1m2>>, tensor<64x1xf32>
  return
}

// A seed that is computed between two quantizations comes before their pair, or
// they stay two.

// RUN: ufp4-opt %s --ufp4-optimize-quantization | FileCheck %s

// CHECK-LABEL: func.func @computed_seed
// CHECK: ufp4.quantize
// CHECK: return
func.func @computed_seed(%x: tensor<32x32xf32>, %step: tensor<i64>) -> (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) {
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %seed = arith.addi %step, %step : tensor<i64>
  %r, %t = ufp4.quantize %x along 0 seed(%seed) site 1 stream 2 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return %q, %r : tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>
}

// In unreachable blocks and in graph regions ops may use their own results:
// verifying the seed ends there too.

// RUN: timeout 60 ufp4-opt %s --allow-unregistered-dialect | FileCheck %s

// CHECK-LABEL: func.func @unreachable
// CHECK: ufp4.quantize
func.func @unreachable(%x: tensor<8x32xf32>) {
  return
^unreachable:
  %seed = tensor.cast %seed : tensor<i64> to tensor<i64>
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  cf.br ^unreachable
}

// CHECK: ufp4.rht
"graph"() ({
  %x = "input"() : () -> tensor<8x32xf32>
  %t = ufp4.rht %x along 1 by(<16, signs = drawn>) seed(%a) site 0 : tensor<8x32xf32> -> tensor<8x32xf32>
  %a = tensor.cast %b : tensor<i64> to tensor<i64>
  %b = tensor.cast %a : tensor<i64> to tensor<i64>
}) : () -> ()

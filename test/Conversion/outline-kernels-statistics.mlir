// Measurements are kernels too: a transform and the sums of one shape and format
// are compiled once for all quantizations that need them.

// RUN: ufp4-opt %s --ufp4-outline-kernels | FileCheck %s

// CHECK-LABEL: func.func @f(
// CHECK: %[[T0:.+]] = call @kernel_rht_0(%{{.+}}) : (tensor<8x32xbf16>) -> tensor<8x32xf32>
// CHECK: %{{.+}} = call @kernel_stats_1(%[[T0]], %{{.+}}, %{{.+}}) : (tensor<8x32xf32>, {{.*}}) -> tensor<15xf64>
// CHECK: %[[T1:.+]] = call @kernel_rht_0(
// CHECK: call @kernel_stats_1(%[[T1]],
func.func @f(%x: tensor<8x32xbf16>, %y: tensor<8x32xbf16>, %q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) -> (tensor<15xf64>, tensor<15xf64>) {
  %t0 = ufp4.rht %x along 1 by(#ufp4.rht<16>) : tensor<8x32xbf16> -> tensor<8x32xf32>
  %v0 = ufp4.stats %t0, %q * %s along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<15xf64>
  %t1 = ufp4.rht %y along 1 by(#ufp4.rht<16>) : tensor<8x32xbf16> -> tensor<8x32xf32>
  %v1 = ufp4.stats %t1, %q * %s along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<15xf64>
  return %v0, %v1 : tensor<15xf64>, tensor<15xf64>
}

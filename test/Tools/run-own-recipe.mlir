// A module that brings its recipe runs with it: the recipe is no code.

// RUN: ufp4-run %s --recipe=own --seed=3 --input=1x16xf32=7 --input=16x1xf32=7 --input=1x1xf32 | FileCheck %s
// CHECK: 1x1xf32=[784]

#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @own {
  dgrad gradient(#u4, stochastic<8>) weight(#u4)
}
func.func @layer(%dy: tensor<1x16xf32>, %w: tensor<16x1xf32>, %z: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
    ins(%dy, %w : tensor<1x16xf32>, tensor<16x1xf32>) outs(%z : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %y : tensor<1x1xf32>
}

// A GEMM that a recipe quantizes and the pass cannot stays, with a remark and
// the reason; under strict that is an error.

// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=refused --split-input-file --verify-diagnostics > %t.remarks
// RUN: FileCheck %s --input-file=%t.remarks
// RUN: not ufp4-opt %s --ufp4-insert-quantization='recipe=refused strict' --split-input-file 2>&1 | FileCheck %s --check-prefix=STRICT

//===----------------------------------------------------------------------===//
// Policies that the pass does not insert
//===----------------------------------------------------------------------===//

#f4 = #ufp4.format<e2m1, 1x32, e8m0, rceil>
ufp4.recipe @refused {
  fprop activation(#f4, #ufp4.clamp<quantile = 0.99, residual>) weight(#f4)
}
// CHECK-LABEL: func.func @clamp
// CHECK: linalg.matmul {ufp4.gemm = {{.*}}, ufp4.kept = "the recipe asks for #ufp4.clamp<quantile = 0.98999999999999999, residual>, which ufp4-insert-quantization does not insert"}
// STRICT: error: cannot quantize fprop of 'w': the recipe asks for #ufp4.clamp<quantile = 0.98999999999999999, residual>, which ufp4-insert-quantization does not insert
func.func @clamp(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-remark @+1 {{not quantized: the recipe asks for #ufp4.clamp<quantile = 0.98999999999999999, residual>, which ufp4-insert-quantization does not insert}}
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

#f4 = #ufp4.format<e2m1, 1x16, f32>
ufp4.recipe @refused {
  fprop activation(#f4) weight(#f4, #ufp4.estimator<differentiable, k = 5.0, limit = 3.0>)
}
// STRICT: error: cannot quantize fprop of 'w': the recipe asks for #ufp4.estimator<differentiable, k = 5.000000e+00, limit = 3.000000e+00>, which ufp4-insert-quantization does not insert
func.func @estimator(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-remark @+1 {{not quantized: the recipe asks for #ufp4.estimator<differentiable, k = 5.000000e+00, limit = 3.000000e+00>, which ufp4-insert-quantization does not insert}}
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @refused {
  dgrad gradient(#u4, stochastic<8>) weight(#u4, #ufp4.requantize)
}
// No seed for what is not quantized.
// CHECK-LABEL: func.func @requantize(
// CHECK-NOT: ufp4.seed
// CHECK: ufp4.kept = "the recipe asks for #ufp4.requantize
// STRICT: error: cannot quantize dgrad of 'w': the recipe asks for #ufp4.requantize, which ufp4-insert-quantization does not insert
func.func @requantize(%dy: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-remark @+1 {{not quantized: the recipe asks for #ufp4.requantize, which ufp4-insert-quantization does not insert}}
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
    ins(%dy, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Contractions that are no product of matrices of floats
//===----------------------------------------------------------------------===//

#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @refused {
  fprop activation(#u4) weight(#u4)
}
// CHECK-LABEL: func.func @shapes
// CHECK: linalg.matmul {{{.*}}ufp4.kept = "its left operand is no tensor of bf16, f16 or f32"
// CHECK: linalg.matmul {{{.*}}ufp4.kept = "its right operand is no tensor of bf16, f16 or f32"
// CHECK: linalg.matvec {{{.*}}ufp4.kept = "its right operand has no dimension that stays"
// CHECK: linalg.vecmat {{{.*}}ufp4.kept = "its left operand has no dimension that stays"
// CHECK: linalg.dot {{{.*}}ufp4.kept = "its left operand has no dimension that stays"
// CHECK: linalg.matmul {{{.*}}ufp4.kept = "its result is no tensor of bf16, f16 or f32"
// STRICT: error: cannot quantize fprop of 'i8': its left operand is no tensor of bf16, f16 or f32
// STRICT: error: cannot quantize fprop of 'f64': its right operand is no tensor of bf16, f16 or f32
// STRICT: error: cannot quantize fprop of 'matvec': its right operand has no dimension that stays
// STRICT: error: cannot quantize fprop of 'vecmat': its left operand has no dimension that stays
// STRICT: error: cannot quantize fprop of 'dot': its left operand has no dimension that stays
// STRICT: error: cannot quantize fprop of 'result': its result is no tensor of bf16, f16 or f32
func.func @shapes(%i: tensor<8x32xi8>, %j: tensor<32x16xi8>, %k: tensor<8x16xi32>, %f: tensor<8x32xf32>, %g: tensor<32x16xf64>,
                  %h: tensor<8x16xf64>, %v: tensor<32xf32>, %u: tensor<8xf32>, %s: tensor<f32>, %w: tensor<32x16xf32>) {
  // expected-remark @+1 {{not quantized: its left operand is no tensor of bf16, f16 or f32}}
  %0 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "i8", id = 0, activation x weight>}
    ins(%i, %j : tensor<8x32xi8>, tensor<32x16xi8>) outs(%k : tensor<8x16xi32>) -> tensor<8x16xi32>
  // expected-remark @+1 {{not quantized: its right operand is no tensor of bf16, f16 or f32}}
  %1 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "f64", id = 0, activation x weight>}
    ins(%f, %g : tensor<8x32xf32>, tensor<32x16xf64>) outs(%h : tensor<8x16xf64>) -> tensor<8x16xf64>
  // expected-remark @+1 {{not quantized: its right operand has no dimension that stays}}
  %2 = linalg.matvec {ufp4.gemm = #ufp4.gemm<fprop, "matvec", id = 0, weight x activation>}
    ins(%f, %v : tensor<8x32xf32>, tensor<32xf32>) outs(%u : tensor<8xf32>) -> tensor<8xf32>
  // expected-remark @+1 {{not quantized: its left operand has no dimension that stays}}
  %3 = linalg.vecmat {ufp4.gemm = #ufp4.gemm<fprop, "vecmat", id = 0, activation x weight>}
    ins(%u, %f : tensor<8xf32>, tensor<8x32xf32>) outs(%v : tensor<32xf32>) -> tensor<32xf32>
  // expected-remark @+1 {{not quantized: its left operand has no dimension that stays}}
  %4 = linalg.dot {ufp4.gemm = #ufp4.gemm<fprop, "dot", id = 0, activation x weight>}
    ins(%u, %u : tensor<8xf32>, tensor<8xf32>) outs(%s : tensor<f32>) -> tensor<f32>
  // expected-remark @+1 {{not quantized: its result is no tensor of bf16, f16 or f32}}
  %5 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "result", id = 0, activation x weight>}
    ins(%f, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%h : tensor<8x16xf64>) -> tensor<8x16xf64>
  return
}

// -----

//===----------------------------------------------------------------------===//
// Places that no seed reaches
//===----------------------------------------------------------------------===//

#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @refused {
  dgrad gradient(#u4, stochastic<8>) weight(#u4)
}
// CHECK-LABEL: module @inner
// CHECK: ufp4.kept = "it needs a seed and is not in a func.func of the module"
// STRICT: error: cannot quantize dgrad of 'w': it needs a seed and is not in a func.func of the module
module @inner {
  func.func @nested(%dy: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
    // expected-remark @+1 {{not quantized: it needs a seed and is not in a func.func of the module}}
    %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
      ins(%dy, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    return %y : tensor<8x16xf32>
  }
}

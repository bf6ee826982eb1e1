// A contraction that also sums over a dimension of one operand alone is no
// product of two matrices: it stays, with the reason.

// RUN: ufp4-opt %s --ufp4-insert-quantization --split-input-file --mlir-print-local-scope --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @sum_of_left
// CHECK: linalg.generic {{.*}}ufp4.kept = "it is no product of two matrices: it sums over a dimension that one operand alone has"
// CHECK-NOT: ufp4.scaled_matmul
func.func @sum_of_left(%x: tensor<8x32x3xf32>, %w: tensor<16x32xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-remark @+1 {{not quantized: it is no product of two matrices: it sums over a dimension that one operand alone has}}
  %y = linalg.generic {
      indexing_maps = [affine_map<(m, n, k, r) -> (m, k, r)>, affine_map<(m, n, k, r) -> (n, k)>, affine_map<(m, n, k, r) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : tensor<8x32x3xf32>, tensor<16x32xf32>) outs(%z : tensor<8x16xf32>)
      attrs = {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// CHECK-LABEL: func.func @no_common_sum
// CHECK: linalg.generic {{.*}}ufp4.kept = "it is no product of two matrices: it sums over a dimension that one operand alone has"
// CHECK-NOT: ufp4.scaled_matmul
func.func @no_common_sum(%x: tensor<8x3xf32>, %w: tensor<16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-remark @+1 {{not quantized: it is no product of two matrices: it sums over a dimension that one operand alone has}}
  %y = linalg.generic {
      indexing_maps = [affine_map<(m, n, r) -> (m, r)>, affine_map<(m, n, r) -> (n)>, affine_map<(m, n, r) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<8x3xf32>, tensor<16xf32>) outs(%z : tensor<8x16xf32>)
      attrs = {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// A loop that the result does not have is no dimension that stays either.
// CHECK-LABEL: func.func @parallel_loop_without_result
// CHECK: linalg.generic {{.*}}ufp4.kept = "it is no product of two matrices: it sums over a dimension that one operand alone has"
// CHECK-NOT: ufp4.scaled_matmul
func.func @parallel_loop_without_result(%x: tensor<8x32x3xf32>, %w: tensor<16x32xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-remark @+1 {{not quantized: it is no product of two matrices: it sums over a dimension that one operand alone has}}
  %y = linalg.generic {
      indexing_maps = [affine_map<(m, n, k, r) -> (m, k, r)>, affine_map<(m, n, k, r) -> (n, k)>, affine_map<(m, n, k, r) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction", "parallel"]}
      ins(%x, %w : tensor<8x32x3xf32>, tensor<16x32xf32>) outs(%z : tensor<8x16xf32>)
      attrs = {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// Contractions become generics whose innermost loop runs along the result's
// rows, with the order of their reductions as it was.

// RUN: ufp4-opt %s --ufp4-interchange-contractions --split-input-file --mlir-print-local-scope | FileCheck %s

// CHECK-LABEL: func.func @matmul(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>], iterator_types = ["parallel", "reduction", "parallel"]}
func.func @matmul(%a: tensor<8x4xf32>, %b: tensor<4x16xf32>, %c: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<8x4xf32>, tensor<4x16xf32>) outs(%c : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %0 : tensor<8x16xf32>
}

// -----

// CHECK-LABEL: func.func @batch_matmul(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]}
func.func @batch_matmul(%a: tensor<?x8x4xbf16>, %b: tensor<?x4x16xbf16>, %c: tensor<?x8x16xf32>) -> tensor<?x8x16xf32> {
  %0 = linalg.batch_matmul ins(%a, %b : tensor<?x8x4xbf16>, tensor<?x4x16xbf16>) outs(%c : tensor<?x8x16xf32>) -> tensor<?x8x16xf32>
  return %0 : tensor<?x8x16xf32>
}

// -----

// A result that is stored transposed: its last dimension is the innermost loop.
// Two reductions keep their order, j before k.
// CHECK-LABEL: func.func @generic(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d1, d2, d0)>, affine_map<(d0, d1, d2, d3) -> (d0, d3)>], iterator_types = ["parallel", "reduction", "reduction", "parallel"]}
func.func @generic(%a: tensor<8x4x5xf32>, %b: tensor<4x5x16xf32>, %c: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %0 = linalg.generic {
      indexing_maps = [affine_map<(j, m, k, n) -> (m, j, k)>, affine_map<(j, m, k, n) -> (j, k, n)>, affine_map<(j, m, k, n) -> (n, m)>],
      iterator_types = ["reduction", "parallel", "reduction", "parallel"]}
      ins(%a, %b : tensor<8x4x5xf32>, tensor<4x5x16xf32>) outs(%c : tensor<16x8xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

// One that is in order stays in order.
// CHECK-LABEL: func.func @in_order(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>], iterator_types = ["parallel", "reduction", "parallel"]}
func.func @in_order(%a: tensor<8x4xf32>, %b: tensor<4x16xf32>, %c: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %0 = linalg.generic {
      indexing_maps = [affine_map<(m, k, n) -> (m, k)>, affine_map<(m, k, n) -> (k, n)>, affine_map<(m, k, n) -> (m, n)>],
      iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%a, %b : tensor<8x4xf32>, tensor<4x16xf32>) outs(%c : tensor<8x16xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x16xf32>
  return %0 : tensor<8x16xf32>
}

// -----

// A dot has no row to run along; other ops, and contractions of buffers, are
// not touched.
// CHECK-LABEL: func.func @others(
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction"]
// CHECK: linalg.add
// CHECK: linalg.matmul ins(%{{.+}}, %{{.+}} : memref<8x8xf32>, memref<8x8xf32>)
func.func @others(%a: tensor<8xf32>, %s: tensor<f32>, %m: memref<8x8xf32>) -> (tensor<f32>, tensor<8xf32>) {
  %0 = linalg.dot ins(%a, %a : tensor<8xf32>, tensor<8xf32>) outs(%s : tensor<f32>) -> tensor<f32>
  %1 = linalg.add ins(%a, %a : tensor<8xf32>, tensor<8xf32>) outs(%a : tensor<8xf32>) -> tensor<8xf32>
  linalg.matmul ins(%m, %m : memref<8x8xf32>, memref<8x8xf32>) outs(%m : memref<8x8xf32>)
  return %0, %1 : tensor<f32>, tensor<8xf32>
}

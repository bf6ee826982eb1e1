// Operands whose indexing map divides are repeated; others stay.

// RUN: ufp4-opt %s --ufp4-repeat-operands | FileCheck %s
// RUN: ufp4-run %s --function=scale --input=40x20xf32=2 --input=3x2xf32="3 5 7 11 13 17" --output=@%t.before.npy
// RUN: ufp4-opt %s --ufp4-repeat-operands -o %t.mlir
// RUN: ufp4-run %t.mlir --function=scale --input=40x20xf32=2 --input=3x2xf32="3 5 7 11 13 17" --output=@%t.after.npy
// RUN: cmp %t.before.npy %t.after.npy

#id = affine_map<(d0, d1) -> (d0, d1)>
#block = affine_map<(d0, d1) -> (d0 floordiv 16, d1 floordiv 16)>
#rows = affine_map<(d0, d1) -> (d0 floordiv 8, 0)>
#first = affine_map<(d0, d1) -> (d0, 0)>

// Both dimensions, neither a multiple of 16.
// CHECK-LABEL: func.func @scale
// CHECK-SAME: %[[X:.+]]: tensor<40x20xf32>, %[[S:.+]]: tensor<3x2xf32>
// CHECK: %[[A:.+]] = linalg.generic
// CHECK-SAME: ins(%[[S]] : tensor<3x2xf32>) outs(%{{.+}} : tensor<3x16x2xf32>)
// CHECK: %[[B:.+]] = tensor.collapse_shape %[[A]] {{\[}}[0, 1], [2]] : tensor<3x16x2xf32> into tensor<48x2xf32>
// CHECK: %[[C:.+]] = tensor.extract_slice %[[B]][0, 0] [40, 2] [1, 1]
// CHECK: %[[D:.+]] = linalg.generic
// CHECK-SAME: ins(%[[C]] : tensor<40x2xf32>) outs(%{{.+}} : tensor<40x2x16xf32>)
// CHECK: %[[E:.+]] = tensor.collapse_shape %[[D]] {{\[}}[0], [1, 2]]
// CHECK: %[[F:.+]] = tensor.extract_slice %[[E]][0, 0] [40, 20] [1, 1]
// CHECK: linalg.generic {indexing_maps = [#[[ID:.+]], #[[ID]], #[[ID]]]
// CHECK-SAME: ins(%[[F]], %[[X]] :
func.func @scale(%x: tensor<40x20xf32>, %s: tensor<3x2xf32>) -> tensor<40x20xf32> {
  %e = tensor.empty() : tensor<40x20xf32>
  %r = linalg.generic {indexing_maps = [#block, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %x : tensor<3x2xf32>, tensor<40x20xf32>) outs(%e : tensor<40x20xf32>) {
  ^bb0(%b: f32, %a: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<40x20xf32>
  return %r : tensor<40x20xf32>
}

// A multiple needs no slice; a constant stays.
// CHECK-LABEL: func.func @multiple
// CHECK: tensor.collapse_shape
// CHECK-NOT: tensor.extract_slice
// CHECK: linalg.generic
// CHECK: return
func.func @multiple(%x: tensor<32x3xf32>, %s: tensor<4x1xf32>) -> tensor<32x3xf32> {
  %e = tensor.empty() : tensor<32x3xf32>
  %r = linalg.generic {indexing_maps = [#rows, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %x : tensor<4x1xf32>, tensor<32x3xf32>) outs(%e : tensor<32x3xf32>) {
  ^bb0(%b: f32, %a: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<32x3xf32>
  return %r : tensor<32x3xf32>
}

// Maps without a quotient, and extents that are not known.
// CHECK-LABEL: func.func @left
// CHECK-NOT: collapse_shape
// CHECK: return
func.func @left(%x: tensor<32x3xf32>, %s: tensor<?x1xf32>, %y: tensor<?x3xf32>) -> (tensor<32x3xf32>, tensor<?x3xf32>) {
  %e = tensor.empty() : tensor<32x3xf32>
  %r = linalg.generic {indexing_maps = [#first, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<32x3xf32>) outs(%e : tensor<32x3xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<32x3xf32>
  %q = linalg.generic {indexing_maps = [#rows, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<?x1xf32>) outs(%y : tensor<?x3xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<?x3xf32>
  return %r, %q : tensor<32x3xf32>, tensor<?x3xf32>
}

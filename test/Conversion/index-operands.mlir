// Operands whose indexing map divides are read in the body; others stay.

// RUN: ufp4-opt %s --ufp4-index-operands | FileCheck %s
// RUN: ufp4-run %s --function=scale --input=32x3xf32=2 --input=2x1xf32="3 5" --output=@%t.before.npy
// RUN: ufp4-opt %s --ufp4-index-operands -o %t.mlir
// RUN: ufp4-run %t.mlir --function=scale --input=32x3xf32=2 --input=2x1xf32="3 5" --output=@%t.after.npy
// RUN: cmp %t.before.npy %t.after.npy

#id = affine_map<(d0, d1) -> (d0, d1)>
#block = affine_map<(d0, d1) -> (d0 floordiv 16, 0)>
#first = affine_map<(d0, d1) -> (d0, 0)>

// CHECK-LABEL: func.func @scale
// CHECK-SAME: %[[X:.+]]: tensor<32x3xf32>, %[[S:.+]]: tensor<2x1xf32>
// CHECK: linalg.generic {indexing_maps = [#[[ID:.+]], #[[ID]]]
// CHECK-SAME: ins(%[[X]] : tensor<32x3xf32>)
// CHECK: %[[I:.+]] = linalg.index 0 : index
// CHECK: %[[C16:.+]] = arith.constant 16 : index
// CHECK: %[[ROW:.+]] = arith.divui %[[I]], %[[C16]] : index
// CHECK: %[[C0:.+]] = arith.constant 0 : index
// CHECK: %[[E:.+]] = tensor.extract %[[S]][%[[ROW]], %[[C0]]] : tensor<2x1xf32>
// CHECK: arith.mulf %{{.+}}, %[[E]] : f32
func.func @scale(%x: tensor<32x3xf32>, %s: tensor<2x1xf32>) -> tensor<32x3xf32> {
  %e = tensor.empty() : tensor<32x3xf32>
  %r = linalg.generic {indexing_maps = [#block, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %x : tensor<2x1xf32>, tensor<32x3xf32>) outs(%e : tensor<32x3xf32>) {
  ^bb0(%b: f32, %a: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<32x3xf32>
  return %r : tensor<32x3xf32>
}

// CHECK-LABEL: func.func @left
// CHECK-NOT: tensor.extract
// CHECK: return
func.func @left(%x: tensor<32x3xf32>) -> tensor<32x3xf32> {
  %e = tensor.empty() : tensor<32x3xf32>
  %r = linalg.generic {indexing_maps = [#first, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<32x3xf32>) outs(%e : tensor<32x3xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<32x3xf32>
  return %r : tensor<32x3xf32>
}

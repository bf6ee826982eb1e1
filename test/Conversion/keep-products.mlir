// Products that may reach a sum get their sign by integer ops; others stay.

// RUN: ufp4-opt %s --ufp4-keep-products | FileCheck %s
// RUN: ufp4-opt %s --ufp4-keep-products --canonicalize --cse | FileCheck %s

// CHECK-LABEL: func.func @sum
// CHECK-SAME: (%[[X:.+]]: f32, %[[Y:.+]]: f32, %[[Z:.+]]: f32)
// CHECK-DAG: %[[MASK:.+]] = arith.constant -2147483648 : i32
// CHECK-DAG: %[[P:.+]] = arith.mulf %[[X]], %[[Y]] : f32
// CHECK-DAG: %[[PI:.+]] = arith.bitcast %[[P]] : f32 to i32
// CHECK-DAG: %[[XI:.+]] = arith.bitcast %[[X]] : f32 to i32
// CHECK-DAG: %[[YI:.+]] = arith.bitcast %[[Y]] : f32 to i32
// CHECK-DAG: %[[SIGNS:.+]] = arith.xori %[[XI]], %[[YI]] : i32
// CHECK-DAG: %[[SIGN:.+]] = arith.andi %[[SIGNS]], %[[MASK]] : i32
// CHECK-DAG: %[[BITS:.+]] = arith.ori %[[PI]], %[[SIGN]] : i32
// CHECK: %[[KEPT:.+]] = arith.bitcast %[[BITS]] : i32 to f32
// CHECK: arith.addf %[[KEPT]], %[[Z]] : f32
func.func @sum(%x: f32, %y: f32, %z: f32) -> i1 {
  %p = arith.mulf %x, %y : f32
  %s = arith.addf %p, %z : f32
  %c = arith.cmpf olt, %s, %z : f32
  return %c : i1
}

// Signs and choices hand a product on.
// CHECK-LABEL: func.func @handed_on
// CHECK: arith.mulf %{{.+}} : f64
// CHECK: arith.ori %{{.+}} : i64
// CHECK: arith.negf
// CHECK: arith.select
// CHECK: arith.subf
func.func @handed_on(%x: f64, %y: f64, %c: i1) -> i1 {
  %p = arith.mulf %x, %y : f64
  %n = arith.negf %p : f64
  %q = arith.select %c, %n, %x : f64
  %s = arith.subf %x, %q : f64
  %r = arith.cmpf olt, %s, %x : f64
  return %r : i1
}

// A region's result may be added elsewhere; a function's too.
// CHECK-LABEL: func.func @result
// CHECK: linalg.generic
// CHECK: arith.mulf
// CHECK: arith.ori
// CHECK: linalg.yield
#id = affine_map<(i) -> (i)>
func.func @result(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%y : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %p = arith.mulf %a, %a : f32
    linalg.yield %p : f32
  } -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// CHECK-LABEL: func.func @returned
// CHECK: arith.ori
func.func @returned(%x: f32, %y: f32) -> f32 {
  %p = arith.mulf %x, %y : f32
  return %p : f32
}

// What meets no sum stays; one product of the two that are left has one.
// CHECK-LABEL: func.func @others
// CHECK-COUNT-1: arith.ori
// CHECK-NOT: arith.ori
// CHECK: return
func.func @others(%x: f32, %y: f32, %t: tensor<4xf32>) -> (bf16, tensor<4xf32>, i1) {
  %p = arith.mulf %x, %y : f32
  %q = arith.mulf %p, %y : f32
  %b = arith.truncf %q : f32 to bf16
  %u = arith.mulf %t, %t : tensor<4xf32>
  %v = arith.mulf %x, %x : f32
  %f = math.fma %x, %p, %y : f32
  %s = arith.addf %v, %f : f32
  %c = arith.cmpf olt, %s, %y : f32
  return %b, %u, %c : bf16, tensor<4xf32>, i1
}

// A contraction stays one.
// CHECK-LABEL: func.func @contraction
// CHECK-NOT: arith.ori
// CHECK: return
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @contraction(%x: tensor<4x8xf32>, %y: tensor<8x4xf32>, %z: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %r = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %y : tensor<4x8xf32>, tensor<8x4xf32>) outs(%z : tensor<4x4xf32>) {
  ^bb0(%d: f32, %e: f32, %o: f32):
    %p = arith.mulf %d, %e : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

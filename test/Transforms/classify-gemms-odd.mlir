// Odd programs: what cannot be followed is an origin of its own, and nothing
// runs in circles.

// RUN: timeout 60 ufp4-opt %s --ufp4-classify-gemms --split-input-file --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s

// Functions that call themselves and one another.
// CHECK-LABEL: func.func @recursive
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK-LABEL: func.func private @even
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
func.func @recursive(%x: tensor<4x8xf32>, %w: tensor<8x8xf32> {ufp4.parameter, ufp4.name = "w"}, %z: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %r = call @even(%y, %w, %z) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
func.func private @even(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %z: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %r = call @odd(%y, %w, %z) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
func.func private @odd(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %z: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %r = call @even(%x, %w, %z) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// -----

// A loop of blocks hands the weight round; while, and an op nobody knows.
// CHECK-LABEL: func.func @loops
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "neither operand is a parameter, and no layer has these activations and gradients">}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
func.func @loops(%x: tensor<4x8xf32>, %w: tensor<8x8xf32> {ufp4.parameter, ufp4.name = "w"}, %z: tensor<4x8xf32>, %c: i1) {
  %u:2 = scf.while (%h = %x, %v = %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> (tensor<4x8xf32>, tensor<8x8xf32>) {
    scf.condition(%c) %h, %v : tensor<4x8xf32>, tensor<8x8xf32>
  } do {
  ^bb0(%h: tensor<4x8xf32>, %v: tensor<8x8xf32>):
    %y = linalg.matmul ins(%h, %v : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
    scf.yield %y, %v : tensor<4x8xf32>, tensor<8x8xf32>
  }
  cf.br ^head(%u#1 : tensor<8x8xf32>)
^head(%v: tensor<8x8xf32>):
  %y = linalg.matmul ins(%x, %v : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  "use"(%y) : (tensor<4x8xf32>) -> ()
  cf.cond_br %c, ^head(%v : tensor<8x8xf32>), ^exit
^exit:
  "region"(%w) ({
  ^bb0(%a: tensor<8x8xf32>):
    %p = linalg.matmul ins(%x, %a : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
    "use"(%p) : (tensor<4x8xf32>) -> ()
    %q = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
    "use"(%q) : (tensor<4x8xf32>) -> ()
  }) : (tensor<8x8xf32>) -> ()
  return
}

// -----

// A function that two call with other weights; the names share nothing.
// CHECK-LABEL: func.func private @shared
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "down.weight|up", id = 0, activation x weight>}
func.func private @shared(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %z: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @two_names(%x: tensor<4x8xf32>, %a: tensor<8x8xf32> {ufp4.parameter, ufp4.name = "down.weight"},
                     %b: tensor<8x8xf32> {ufp4.parameter, ufp4.name = "up"}, %z: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = call @shared(%x, %a, %z) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %r = call @shared(%y, %b, %z) : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// -----

// Modules in modules, functions without bodies, and a call through a value.
// CHECK-LABEL: func.func @outer
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "outer.arg1", id = 0, activation x weight>}
// CHECK-LABEL: func.func @inner
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "inner.arg1", id = 1, activation x weight>}
func.func private @external(tensor<4x8xf32>) -> tensor<4x8xf32>
func.func @outer(%x: tensor<4x8xf32>, %w: tensor<8x8xf32> {ufp4.parameter}, %z: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = call @external(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %f = constant @external : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %g = call_indirect %f(%e) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%g, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
module @nested {
  func.func @inner(%x: tensor<4x8xf32>, %w: tensor<8x8xf32> {ufp4.parameter}, %z: tensor<4x8xf32>) -> tensor<4x8xf32> {
    %y = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
    return %y : tensor<4x8xf32>
  }
}

// -----

// Integers, vectors, and dynamic extents.
// CHECK-LABEL: func.func @types
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "types.arg0", id = 0, weight x activation>}
// CHECK: linalg.vecmat {ufp4.gemm = #ufp4.gemm<fprop, "v", id = 1, activation x weight>}
// CHECK: linalg.dot {ufp4.gemm = #ufp4.gemm<fprop, "d", id = 2, activation x weight>}
// Extents that are not known fit both.
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "may be the wgrad of several layers: 'v', 'd'">}
func.func @types(%i: tensor<4x8xi32> {ufp4.parameter}, %j: tensor<8x8xi32>, %k: tensor<4x8xi32>,
                 %x: tensor<?xf32>, %v: tensor<?x?xf32> {ufp4.parameter, ufp4.name = "v"}, %z: tensor<?xf32>, %zz: tensor<?x?xf32>,
                 %d: tensor<?xf32> {ufp4.parameter, ufp4.name = "d"}, %s: tensor<f32>) -> (tensor<?xf32>, tensor<f32>, tensor<?x?xf32>) {
  %n = linalg.matmul ins(%i, %j : tensor<4x8xi32>, tensor<8x8xi32>) outs(%k : tensor<4x8xi32>) -> tensor<4x8xi32>
  "use"(%n) : (tensor<4x8xi32>) -> ()
  %y = linalg.vecmat ins(%x, %v : tensor<?xf32>, tensor<?x?xf32>) outs(%z : tensor<?xf32>) -> tensor<?xf32>
  %t = linalg.dot ins(%x, %d : tensor<?xf32>, tensor<?xf32>) outs(%s : tensor<f32>) -> tensor<f32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %nx = tensor.dim %x, %c0 : tensor<?xf32>
  %dy = "loss"(%y) : (tensor<?xf32>) -> tensor<?xf32>
  %ny = tensor.dim %dy, %c0 : tensor<?xf32>
  %xc = tensor.expand_shape %x [[0, 1]] output_shape [%nx, 1] : tensor<?xf32> into tensor<?x1xf32>
  %dr = tensor.expand_shape %dy [[0, 1]] output_shape [1, %ny] : tensor<?xf32> into tensor<1x?xf32>
  %dv = linalg.matmul ins(%xc, %dr : tensor<?x1xf32>, tensor<1x?xf32>) outs(%zz : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %y, %t, %dv : tensor<?xf32>, tensor<f32>, tensor<?x?xf32>
}

// The seed: one more, last argument of functions that gained a stochastic op,
// the one that is there, and passed along calls.

// RUN: ufp4-opt %s --ufp4-insert-quantization --split-input-file --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s

// Added last, with the arguments' attributes as they were.
// CHECK-LABEL: func.func @added(
// CHECK-SAME: tensor<8x16xf32> {ufp4.name = "dy"}, %{{.+}}: tensor<16x32xf32> {ufp4.parameter}, %{{.+}}: tensor<8x32xf32>, %[[SEED:.+]]: tensor<i64> {ufp4.seed}) -> tensor<8x32xf32>
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%[[SEED]]) site 3 stream 2
func.func @added(%dy: tensor<8x16xf32> {ufp4.name = "dy"}, %w: tensor<16x32xf32> {ufp4.parameter}, %z: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%dy, %w : tensor<8x16xf32>, tensor<16x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %dx : tensor<8x32xf32>
}

// -----

// One that is there is used, wherever it stands.
// CHECK-LABEL: func.func @reused(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed}, %{{.+}}: tensor<8x16xf32>, %{{.+}}: tensor<16x32xf32>, %{{.+}}: tensor<8x32xf32>) -> tensor<8x32xf32>
// CHECK: seed(%[[SEED]])
func.func @reused(%seed: tensor<i64> {ufp4.seed}, %dy: tensor<8x16xf32>, %w: tensor<16x32xf32>, %z: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%dy, %w : tensor<8x16xf32>, tensor<16x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %dx : tensor<8x32xf32>
}

// -----

// Forward passes round to nearest: no seed, no new argument.
// CHECK-LABEL: func.func @forward(
// CHECK-SAME: %{{.+}}: tensor<8x32xf32>, %{{.+}}: tensor<32x16xf32>, %{{.+}}: tensor<8x16xf32>) -> tensor<8x16xf32>
// CHECK-NOT: seed
func.func @forward(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// Callers pass their own, through calls of calls and from inside regions;
// functions that call no stochastic one stay as they are.
// CHECK-LABEL: func.func @step(
// CHECK-SAME: %[[DY:[a-z0-9]+]]: tensor<8x16xf32>, %[[W:[a-z0-9]+]]: tensor<16x32xf32>, %[[C:[a-z0-9]+]]: i1, %[[OWN:[a-z0-9]+]]: tensor<i64>, %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: scf.if %[[C]]
// CHECK: func.call @backward(%[[DY]], %[[W]], %[[SEED]]) : (tensor<8x16xf32>, tensor<16x32xf32>, tensor<i64>) -> tensor<8x32xf32>
// A call of one that has a seed already passes what it passed.
// CHECK: func.call @middle(%[[OWN]], %[[DY]], %[[W]]) :
// CHECK: call @other(%[[DY]]) : (tensor<8x16xf32>) -> tensor<8x16xf32>
func.func @step(%dy: tensor<8x16xf32>, %w: tensor<16x32xf32>, %c: i1, %own: tensor<i64>) -> (tensor<8x32xf32>, tensor<8x16xf32>) {
  %dx = scf.if %c -> tensor<8x32xf32> {
    %0 = func.call @backward(%dy, %w) : (tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
    scf.yield %0 : tensor<8x32xf32>
  } else {
    %0 = func.call @middle(%own, %dy, %w) : (tensor<i64>, tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
    scf.yield %0 : tensor<8x32xf32>
  }
  %o = call @other(%dy) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return %dx, %o : tensor<8x32xf32>, tensor<8x16xf32>
}
// CHECK-LABEL: func.func private @middle(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed}, %[[DY:[a-z0-9]+]]: tensor<8x16xf32>, %[[W:[a-z0-9]+]]: tensor<16x32xf32>) ->
// CHECK: call @backward(%[[DY]], %[[W]], %[[SEED]])
func.func private @middle(%seed: tensor<i64> {ufp4.seed}, %dy: tensor<8x16xf32>, %w: tensor<16x32xf32>) -> tensor<8x32xf32> {
  %dx = call @backward(%dy, %w) : (tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
  return %dx : tensor<8x32xf32>
}
// CHECK-LABEL: func.func private @backward(
// CHECK-SAME: %{{.+}}: tensor<8x16xf32>, %{{.+}}: tensor<16x32xf32>, %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: seed(%[[SEED]])
func.func private @backward(%dy: tensor<8x16xf32>, %w: tensor<16x32xf32>) -> tensor<8x32xf32> {
  %z = arith.constant dense<0.0> : tensor<8x32xf32>
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%dy, %w : tensor<8x16xf32>, tensor<16x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %dx : tensor<8x32xf32>
}
// CHECK-LABEL: func.func private @other(%{{.+}}: tensor<8x16xf32>) -> tensor<8x16xf32>
func.func private @other(%dy: tensor<8x16xf32>) -> tensor<8x16xf32> {
  return %dy : tensor<8x16xf32>
}

// -----

// A function that calls itself runs several times, each with other bits.
// CHECK-LABEL: func.func @recursive(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: seed(%[[SEED]])
// CHECK: %[[ZERO:.+]] = arith.constant 0 : i64
// CHECK: %[[NEXT:.+]] = ufp4.fold_seed %[[SEED]], %[[ZERO]] site 0
// CHECK: call @recursive(%{{.+}}, %{{.+}}, %[[NEXT]])
func.func @recursive(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> tensor<8x16xf32> {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%dy, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %r = call @recursive(%dx, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// -----

// Drawn signs need the seed on both operands, of one site; rounding to nearest
// needs no stream.
ufp4.recipe @ufp4 {
  fprop activation(#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16, signs = drawn>)
        weight(#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16, signs = drawn>)
}
// CHECK-LABEL: func.func @drawn_signs(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%[[SEED]]) site 7 stream 0 as(<e1m2, 1x16, f32>) rht(<16, signs = drawn>) :
// CHECK: ufp4.quantize %{{.+}} along 0 seed(%[[SEED]]) site 7 stream 0 as(<e1m2, 1x16, f32>) rht(<16, signs = drawn>) :
func.func @drawn_signs(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 7, activation x weight>}
    ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

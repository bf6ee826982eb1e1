// What runs several times draws other bits each time: loops and calls are folded
// into the seed. What is computed a second time draws the same.

// RUN: ufp4-opt %s --ufp4-insert-quantization --split-input-file --mlir-print-local-scope --verify-diagnostics | FileCheck %s
// A second run changes nothing.
// RUN: ufp4-opt %s --ufp4-insert-quantization --split-input-file > %t.once
// RUN: ufp4-opt %s --ufp4-insert-quantization --ufp4-insert-quantization --split-input-file | diff %t.once -

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

// Each loop around a draw is folded in, the outer one first; branches are none.
// A loop without draws is left alone.
// CHECK-LABEL: func.func @nested(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: scf.for %[[I:[a-z0-9]+]] =
// CHECK-NEXT: %[[IW:.+]] = arith.index_cast %[[I]] : index to i64
// CHECK-NEXT: %[[S0:.+]] = ufp4.fold_seed %[[SEED]], %[[IW]] site 0
// CHECK-NEXT: {{.*}}scf.for %[[J:[a-z0-9]+]] =
// CHECK-NEXT: %[[JW:.+]] = arith.extsi %[[J]] : i32 to i64
// CHECK-NEXT: %[[S1:.+]] = ufp4.fold_seed %[[S0]], %[[JW]] site 1
// CHECK-NEXT: {{.*}}scf.if
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%[[S1]]) site 3 stream 2
// CHECK: scf.for
// CHECK-NOT: ufp4.fold_seed
// CHECK: return
func.func @nested(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>, %n: index, %m: i32, %c: i1) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %dy) -> tensor<8x16xf32> {
    %s = scf.for %j = %i0 to %m step %i1 iter_args(%b = %a) -> tensor<8x16xf32> : i32 {
      %t = scf.if %c -> tensor<8x16xf32> {
        %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
          ins(%b, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
        scf.yield %dx : tensor<8x16xf32>
      } else {
        scf.yield %b : tensor<8x16xf32>
      }
      scf.yield %t : tensor<8x16xf32>
    }
    scf.yield %s : tensor<8x16xf32>
  }
  %f = scf.for %i = %c0 to %n step %c1 iter_args(%a = %dy) -> tensor<8x16xf32> {
    %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "v", id = 4, activation x weight>}
      ins(%a, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    scf.yield %y : tensor<8x16xf32>
  }
  return %r, %f : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// scf.while has no counter; it gets one. Several induction variables are folded
// one after the other.
// CHECK-LABEL: func.func @while(
// CHECK-SAME: %[[DY:[a-z0-9]+]]: tensor<8x16xf32>, {{.*}} %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: %[[ZERO:.+]] = arith.constant 0 : i64
// CHECK: %[[R:.+]]:2 = scf.while (%[[X:[a-z0-9]+]] = %[[DY]], %[[N:[a-z0-9]+]] = %[[ZERO]]) : (tensor<8x16xf32>, i64) -> (tensor<8x16xf32>, i64) {
// CHECK: scf.condition(%{{.+}}) %[[X]], %[[N]] : tensor<8x16xf32>, i64
// CHECK: ^bb0(%[[Y:[a-z0-9]+]]: tensor<8x16xf32>, %[[M:[a-z0-9]+]]: i64):
// CHECK-NEXT: %[[S:.+]] = ufp4.fold_seed %[[SEED]], %[[M]] site 0
// CHECK: ufp4.quantize %[[Y]] along 1 seed(%[[S]]) site 3 stream 2
// CHECK: %[[ONE:.+]] = arith.constant 1 : i64
// CHECK: %[[NEXT:.+]] = arith.addi %[[M]], %[[ONE]] : i64
// CHECK: scf.yield %{{.+}}, %[[NEXT]] : tensor<8x16xf32>, i64
// CHECK: scf.forall (%[[I:[a-z0-9]+]], %[[J:[a-z0-9]+]]) in
// CHECK: %[[IW:.+]] = arith.index_cast %[[I]]
// CHECK: %[[S1:.+]] = ufp4.fold_seed %[[SEED]], %[[IW]] site 1
// CHECK: %[[JW:.+]] = arith.index_cast %[[J]]
// CHECK: %[[S2:.+]] = ufp4.fold_seed %[[S1]], %[[JW]] site 1
// CHECK: seed(%[[S2]])
// CHECK: return %[[R]]#0,
func.func @while(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>, %o: tensor<2x2x8x16xf32>, %n: i1) -> (tensor<8x16xf32>, tensor<2x2x8x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %r = scf.while (%x = %dy) : (tensor<8x16xf32>) -> tensor<8x16xf32> {
    scf.condition(%n) %x : tensor<8x16xf32>
  } do {
  ^bb0(%x: tensor<8x16xf32>):
    %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
      ins(%x, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    scf.yield %dx : tensor<8x16xf32>
  }
  %a = scf.forall (%i, %j) in (2, 2) shared_outs(%out = %o) -> tensor<2x2x8x16xf32> {
    %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "v", id = 4, gradient x weight>}
      ins(%dy, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %dx into %out[%i, %j, 0, 0] [1, 1, 8, 16] [1, 1, 1, 1] : tensor<8x16xf32> into tensor<2x2x8x16xf32>
    }
  }
  return %r, %a : tensor<8x16xf32>, tensor<2x2x8x16xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

// The first call passes the seed itself; one with other operands its number; one
// with the same operands, computed again, what the first passed. In a loop the
// seed is the loop's.
// CHECK-LABEL: func.func @calls(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: call @layer(%{{.+}}, %{{.+}}, %[[SEED]])
// CHECK: %[[ONE:.+]] = arith.constant 1 : i64
// CHECK: %[[S1:.+]] = ufp4.fold_seed %[[SEED]], %[[ONE]] site 0
// CHECK: call @layer(%{{.+}}, %{{.+}}, %[[S1]])
// CHECK: call @layer(%{{.+}}, %{{.+}}, %[[SEED]])
// CHECK: scf.for %[[I:[a-z0-9]+]] =
// CHECK-NEXT: %[[IW:.+]] = arith.index_cast %[[I]]
// CHECK-NEXT: %[[L:.+]] = ufp4.fold_seed %[[SEED]], %[[IW]] site 1
// CHECK: %[[TWO:.+]] = arith.constant 2 : i64
// CHECK: %[[S2:.+]] = ufp4.fold_seed %[[L]], %[[TWO]] site 0
// CHECK: func.call @layer(%{{.+}}, %{{.+}}, %[[S2]])
func.func @calls(%x: tensor<8x16xf32>, %w: tensor<16x16xf32>, %n: index) -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %x0 = math.absf %x : tensor<8x16xf32>
  %a = call @layer(%x0, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %b = call @layer(%a, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %x1 = math.absf %x : tensor<8x16xf32>
  %c = call @layer(%x1, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %d = scf.for %i = %c0 to %n step %c1 iter_args(%y = %c) -> tensor<8x16xf32> {
    %r = func.call @layer(%y, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
    scf.yield %r : tensor<8x16xf32>
  }
  return %a, %b, %c, %d : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}
func.func private @layer(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> tensor<8x16xf32> {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%dy, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %dx : tensor<8x16xf32>
}

// -----

// Functions that call one another run several times through one call.
// CHECK-LABEL: func.func @entry(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: call @even(%{{.+}}, %{{.+}}, %[[SEED]])
// CHECK-LABEL: func.func private @even(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%[[SEED]])
// CHECK: %[[S:.+]] = ufp4.fold_seed %[[SEED]], %{{.+}} site 0
// CHECK: call @odd(%{{.+}}, %{{.+}}, %[[S]])
// CHECK-LABEL: func.func private @odd(
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: %[[ONE:.+]] = arith.constant 1 : i64
// CHECK: %[[S:.+]] = ufp4.fold_seed %[[SEED]], %[[ONE]] site 1
// CHECK: call @even(%{{.+}}, %{{.+}}, %[[S]])
func.func @entry(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> tensor<8x16xf32> {
  %r = call @even(%dy, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}
func.func private @even(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> tensor<8x16xf32> {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%dy, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %r = call @odd(%dx, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}
func.func private @odd(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> tensor<8x16xf32> {
  %r = call @even(%dy, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Several uses of a site
//===----------------------------------------------------------------------===//

// A shared layer: two values of dY, of which the first comes once more, as
// checkpointing has it, and once transposed. Streams count in eights.
// CHECK-LABEL: func.func @shared_layer(
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%{{.+}}) site 3 stream 2 as
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%{{.+}}) site 3 stream 10 as
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%{{.+}}) site 3 stream 2 as
// Another role and another site begin anew.
// CHECK: ufp4.quantize %{{.+}} along 0 seed(%{{.+}}) site 3 stream 4 as
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%{{.+}}) site 5 stream 2 as
func.func @shared_layer(%x: tensor<16x16xf32>, %w: tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %e = tensor.empty() : tensor<16x16xf32>
  %g0 = math.absf %x : tensor<16x16xf32>
  %g1 = arith.negf %x : tensor<16x16xf32>
  %g2 = math.absf %x : tensor<16x16xf32>
  %0 = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%g0, %w : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %1 = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%g1, %w : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %2 = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%g2, %w : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %t = linalg.transpose ins(%g1 : tensor<16x16xf32>) outs(%e : tensor<16x16xf32>) permutation = [1, 0]
  %3 = linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 3, gradient x activation>}
    ins(%t, %x : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %4 = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "v", id = 5, gradient x weight>}
    ins(%g1, %w : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0, %1, %2, %3, %4 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

// Functions with one call are looked through: the value that @first rounds and
// the one that @second recomputes are one.
// CHECK-LABEL: func.func @across_functions(
// CHECK-LABEL: func.func private @first(
// CHECK: site 3 stream 2 as
// CHECK-LABEL: func.func private @second(
// CHECK: site 3 stream 2 as
// CHECK: site 3 stream 10 as
func.func @across_functions(%x: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %0:2 = call @first(%x, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>)
  %1:2 = call @second(%0#1, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>)
  return %0#0, %1#0, %1#1 : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}
func.func private @first(%x: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %g = math.absf %x : tensor<8x16xf32>
  %0 = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%g, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %0, %x : tensor<8x16xf32>, tensor<8x16xf32>
}
func.func private @second(%x: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %g = math.absf %x : tensor<8x16xf32>
  %0 = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%g, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %1 = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%x, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %0, %1 : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Loops without a counter
//===----------------------------------------------------------------------===//

// Nothing would tell the iterations apart. What needs no bits is quantized.
// CHECK-LABEL: func.func @branches(
// CHECK: linalg.matmul {{.*}}ufp4.kept = "it needs a seed in a loop of branches, which has no counter to draw different bits by: expected scf.for or scf.while"
// CHECK: gemm(<fprop, "v"
func.func @branches(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>, %c: i1) -> tensor<8x16xf32> {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  cf.br ^loop(%dy : tensor<8x16xf32>)
^loop(%x: tensor<8x16xf32>):
  // expected-remark @+1 {{not quantized: it needs a seed in a loop of branches, which has no counter to draw different bits by: expected scf.for or scf.while}}
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%x, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "v", id = 4, activation x weight>}
    ins(%dx, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  cf.cond_br %c, ^loop(%y : tensor<8x16xf32>), ^end
^end:
  return %y : tensor<8x16xf32>
}

// -----

// Branches that come back to nothing are no loop.
// CHECK-LABEL: func.func @forward_branches(
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%{{.+}}) site 3 stream 2
func.func @forward_branches(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>, %c: i1) -> tensor<8x16xf32> {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  cf.cond_br %c, ^then, ^end(%dy : tensor<8x16xf32>)
^then:
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%dy, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  cf.br ^end(%dx : tensor<8x16xf32>)
^end(%r: tensor<8x16xf32>):
  return %r : tensor<8x16xf32>
}

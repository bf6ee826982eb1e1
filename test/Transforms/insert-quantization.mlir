// What a marked contraction becomes: two quantizations and a scaled matmul, the
// transposes of its operands absorbed, its accumulation and cast kept.

// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=%recipes/ufp4.mlir --split-input-file --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s
// A second run changes nothing.
// RUN: ufp4-opt %s --ufp4-insert-quantization --split-input-file --allow-unregistered-dialect > %t.once
// RUN: ufp4-opt %s --ufp4-insert-quantization --ufp4-insert-quantization --split-input-file --allow-unregistered-dialect > %t.twice
// RUN: diff %t.once %t.twice

// CHECK-LABEL: func.func @fprop(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xf32>, %[[W:[a-z0-9]+]]: tensor<32x16xf32>) -> tensor<8x16xf32>
// CHECK-NEXT: %[[Q:.+]], %[[S:.+]] = ufp4.quantize %[[X]] along 1 as(<e1m2, 1x16, f32>) rht(<16>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
// CHECK-NEXT: %[[WQ:.+]], %[[WS:.+]] = ufp4.quantize %[[W]] along 0 as(<e1m2, 1x16, f32>) rht(<16>) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
// CHECK-NEXT: %[[Y:.+]] = ufp4.scaled_matmul %[[Q]] * %[[S]], %[[WQ]] * %[[WS]] contracting [1] x [0] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>) gemm(<fprop, "w", id = 5, activation x weight>)
// CHECK-SAME: -> tensor<8x16xf32>
// CHECK-NEXT: return %[[Y]]
func.func @fprop(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>) -> tensor<8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 5, activation x weight>}
    ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// Random bits count from the site and from the stream 2 * role + operand.
// CHECK-LABEL: func.func @gradients(
// CHECK-SAME: %[[DY:[a-z0-9]+]]: tensor<32x16xf32>, %[[W:[a-z0-9]+]]: tensor<16x64xf32>, %[[X:[a-z0-9]+]]: tensor<32x64xf32>, %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK: ufp4.quantize %[[DY]] along 1 seed(%[[SEED]]) site 5 stream 2 as(<e1m2, 1x16, f32>) rht(<16>) round(stochastic<8>)
// CHECK: ufp4.quantize %[[W]] along 0 as(<e1m2, 1x16, f32>) rht(<16>) :
// CHECK: ufp4.scaled_matmul {{.*}} contracting [1] x [0] {{.*}} gemm(<dgrad, "w", id = 5, gradient x weight>)
// CHECK: ufp4.quantize %[[DY]] along 0 seed(%[[SEED]]) site 5 stream 4 as(<e1m2, 1x16, f32>) rht(<16>) round(stochastic<8>)
// CHECK: ufp4.quantize %[[X]] along 0 as(<e1m2, 1x16, f32>) rht(<16>) :
// CHECK: ufp4.scaled_matmul {{.*}} contracting [0] x [0] {{.*}} gemm(<wgrad, "w", id = 5, gradient x activation>)
func.func @gradients(%dy: tensor<32x16xf32>, %w: tensor<16x64xf32>, %x: tensor<32x64xf32>) -> (tensor<32x64xf32>, tensor<16x64xf32>) {
  %z1 = arith.constant dense<0.0> : tensor<32x64xf32>
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 5, gradient x weight>}
    ins(%dy, %w : tensor<32x16xf32>, tensor<16x64xf32>) outs(%z1 : tensor<32x64xf32>) -> tensor<32x64xf32>
  %e = tensor.empty() : tensor<16x32xf32>
  %dyt = linalg.transpose ins(%dy : tensor<32x16xf32>) outs(%e : tensor<16x32xf32>) permutation = [1, 0]
  %z2 = arith.constant dense<0.0> : tensor<16x64xf32>
  %dw = linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 5, gradient x activation>}
    ins(%dyt, %x : tensor<16x32xf32>, tensor<32x64xf32>) outs(%z2 : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %dx, %dw : tensor<32x64xf32>, tensor<16x64xf32>
}

// -----

// Transposes of either kind, one after another, are absorbed and go where
// nothing else uses them.
// CHECK-LABEL: func.func @transposes(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xbf16>, %[[W:[a-z0-9]+]]: tensor<16x32xbf16>
// CHECK-NOT: linalg
// CHECK: ufp4.quantize %[[X]] along 1
// CHECK-NOT: linalg
// CHECK: ufp4.quantize %[[W]] along 1
// CHECK-NEXT: ufp4.scaled_matmul {{.*}} contracting [1] x [1]
// CHECK-NEXT: return
func.func @transposes(%x: tensor<8x32xbf16>, %w: tensor<16x32xbf16>) -> tensor<8x16xf32> {
  %e0 = tensor.empty() : tensor<32x8xbf16>
  %xt = linalg.transpose ins(%x : tensor<8x32xbf16>) outs(%e0 : tensor<32x8xbf16>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<8x32xbf16>
  %xtt = linalg.transpose ins(%xt : tensor<32x8xbf16>) outs(%e1 : tensor<8x32xbf16>) permutation = [1, 0]
  %e2 = tensor.empty() : tensor<32x16xbf16>
  %wt = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
                        iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<16x32xbf16>) outs(%e2 : tensor<32x16xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<32x16xbf16>
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%xtt, %wt : tensor<8x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// Permutations of rank 3 that are not their own inverse.
// CHECK-LABEL: func.func @rotations(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x32x2xf32>, %[[W:[a-z0-9]+]]: tensor<2x32x16xf32>
// x[m, k, b] seen as [b, m, k] and then as [k, b, m]: both are undone.
// CHECK: %[[XT:.+]] = linalg.transpose ins(%[[X]] : tensor<8x32x2xf32>) {{.*}} permutation = [2, 0, 1]
// CHECK: ufp4.quantize %[[XT]] along 2 {{.*}} : tensor<2x8x32xf32>
// CHECK: ufp4.quantize %[[W]] along 1
// CHECK: ufp4.scaled_matmul {{.*}} contracting [2] x [1] {{.*}} -> tensor<2x8x16xf32>
func.func @rotations(%x: tensor<8x32x2xf32>, %w: tensor<2x32x16xf32>) -> tensor<2x8x16xf32> {
  %e0 = tensor.empty() : tensor<2x8x32xf32>
  %a = linalg.transpose ins(%x : tensor<8x32x2xf32>) outs(%e0 : tensor<2x8x32xf32>) permutation = [2, 0, 1]
  %e1 = tensor.empty() : tensor<32x2x8xf32>
  %b = linalg.transpose ins(%a : tensor<2x8x32xf32>) outs(%e1 : tensor<32x2x8xf32>) permutation = [2, 0, 1]
  %z = arith.constant dense<0.0> : tensor<2x8x16xf32>
  %y = linalg.contract
    indexing_maps = [affine_map<(b, m, n, k) -> (k, b, m)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
    ins(%b, %w : tensor<32x2x8xf32>, tensor<2x32x16xf32>) outs(%z : tensor<2x8x16xf32>) {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} -> tensor<2x8x16xf32>
  return %y : tensor<2x8x16xf32>
}

// -----

// A transpose that casts, or that something else uses, stays.
// CHECK-LABEL: func.func @transposes_that_stay(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<32x8xf32>, %[[W:[a-z0-9]+]]: tensor<16x32xf32>
// CHECK: %[[XT:.+]] = linalg.generic
// CHECK: arith.truncf
// CHECK: %[[WT:.+]] = linalg.transpose ins(%[[W]]
// CHECK: ufp4.quantize %[[XT]] along 1 {{.*}} : tensor<8x32xbf16>
// CHECK: ufp4.quantize %[[W]] along 1 {{.*}} : tensor<16x32xf32>
// CHECK: return %{{.+}}, %[[WT]]
func.func @transposes_that_stay(%x: tensor<32x8xf32>, %w: tensor<16x32xf32>) -> (tensor<8x16xf32>, tensor<32x16xf32>) {
  %e0 = tensor.empty() : tensor<8x32xbf16>
  %xt = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
                        iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<32x8xf32>) outs(%e0 : tensor<8x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %c = arith.truncf %in : f32 to bf16
    linalg.yield %c : bf16
  } -> tensor<8x32xbf16>
  %e1 = tensor.empty() : tensor<32x16xf32>
  %wt = linalg.transpose ins(%w : tensor<16x32xf32>) outs(%e1 : tensor<32x16xf32>) permutation = [1, 0]
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%xt, %wt : tensor<8x32xbf16>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y, %wt : tensor<8x16xf32>, tensor<32x16xf32>
}

// -----

// The initial value is added in f32, before the one rounding to the result.
// CHECK-LABEL: func.func @accumulates(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xbf16>, %[[W:[a-z0-9]+]]: tensor<32x16xbf16>, %[[F:[a-z0-9]+]]: tensor<8x16xf32>, %[[B:[a-z0-9]+]]: tensor<8x16xbf16>)
// CHECK: %[[P0:.+]] = ufp4.scaled_matmul {{.*}} -> tensor<8x16xf32>
// CHECK-NEXT: %[[Y0:.+]] = arith.addf %[[F]], %[[P0]] : tensor<8x16xf32>
// CHECK: %[[P1:.+]] = ufp4.scaled_matmul {{.*}} -> tensor<8x16xf32>
// CHECK-NEXT: %[[B32:.+]] = arith.extf %[[B]] : tensor<8x16xbf16> to tensor<8x16xf32>
// CHECK-NEXT: %[[SUM:.+]] = arith.addf %[[B32]], %[[P1]] : tensor<8x16xf32>
// CHECK-NEXT: %[[Y1:.+]] = arith.truncf %[[SUM]] : tensor<8x16xf32> to tensor<8x16xbf16>
// CHECK-NEXT: return %[[Y0]], %[[Y1]]
func.func @accumulates(%x: tensor<8x32xbf16>, %w: tensor<32x16xbf16>, %f: tensor<8x16xf32>, %b: tensor<8x16xbf16>)
    -> (tensor<8x16xf32>, tensor<8x16xbf16>) {
  %y0 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %w : tensor<8x32xbf16>, tensor<32x16xbf16>) outs(%f : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y1 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %w : tensor<8x32xbf16>, tensor<32x16xbf16>) outs(%b : tensor<8x16xbf16>) -> tensor<8x16xbf16>
  return %y0, %y1 : tensor<8x16xf32>, tensor<8x16xbf16>
}

// -----

// Zeros of all sorts are no initial value: the product is the result, in its
// type.
// CHECK-LABEL: func.func @zeros
// CHECK-NOT: addf
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<8x16xbf16>
// CHECK-NOT: addf
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<8x16xf16>
// CHECK-NOT: addf
func.func @zeros(%x: tensor<8x32xbf16>, %w: tensor<32x16xbf16>, %u: tensor<8x32xf16>, %v: tensor<32x16xf16>)
    -> (tensor<8x16xbf16>, tensor<8x16xf16>) {
  %z0 = arith.constant dense<-0.0> : tensor<8x16xbf16>
  %y0 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %w : tensor<8x32xbf16>, tensor<32x16xbf16>) outs(%z0 : tensor<8x16xbf16>) -> tensor<8x16xbf16>
  %zero = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<8x16xf16>
  %z1 = linalg.fill ins(%zero : f16) outs(%e : tensor<8x16xf16>) -> tensor<8x16xf16>
  %y1 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%u, %v : tensor<8x32xf16>, tensor<32x16xf16>) outs(%z1 : tensor<8x16xf16>) -> tensor<8x16xf16>
  return %y0, %y1 : tensor<8x16xbf16>, tensor<8x16xf16>
}

// -----

// A number of tokens that is not known until run time; weights first.
// CHECK-LABEL: func.func @dynamic_tokens(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x32xf32>, %[[W:[a-z0-9]+]]: tensor<16x32xf32>
// CHECK: ufp4.quantize %[[W]] along 1 {{.*}} : tensor<16x32xf32>
// CHECK: ufp4.quantize %[[X]] along 1 {{.*}} : tensor<?x32xf32> -> tensor<?x32x!ufp4.code<e1m2>>, tensor<?x2xf32>
// CHECK: ufp4.scaled_matmul {{.*}} contracting [1] x [1] {{.*}} gemm(<fprop, "w", id = 0, weight x activation>) {{.*}} -> tensor<16x?xf32>
// Contracted tokens: the transform pads them.
// CHECK: ufp4.quantize %{{.+}} along 0 seed({{.*}} : tensor<?x16xf32> -> tensor<?x16x!ufp4.code<e1m2>>, tensor<?x16xf32>
// CHECK: ufp4.scaled_matmul {{.*}} contracting [0] x [0] {{.*}} -> tensor<16x32xf32>
func.func @dynamic_tokens(%x: tensor<?x32xf32>, %w: tensor<16x32xf32>, %dy: tensor<?x16xf32>, %z: tensor<16x?xf32>, %zw: tensor<16x32xf32>)
    -> (tensor<16x?xf32>, tensor<16x32xf32>) {
  %y = linalg.contract
    indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    ins(%w, %x : tensor<16x32xf32>, tensor<?x32xf32>) outs(%z : tensor<16x?xf32>) {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, weight x activation>} -> tensor<16x?xf32>
  %dw = linalg.contract
    indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
    ins(%dy, %x : tensor<?x16xf32>, tensor<?x32xf32>) outs(%zw : tensor<16x32xf32>) {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 0, gradient x activation>} -> tensor<16x32xf32>
  return %y, %dw : tensor<16x?xf32>, tensor<16x32xf32>
}

// -----

// Extents that no block divides: what is contracted grows to whole transforms,
// the rest keeps its extent.
// CHECK-LABEL: func.func @odd_extents
// CHECK: ufp4.quantize %{{.+}} along 1 {{.*}} : tensor<7x19xf32> -> tensor<7x32x!ufp4.code<e1m2>>, tensor<7x2xf32>
// CHECK: ufp4.quantize %{{.+}} along 0 {{.*}} : tensor<19x3xf32> -> tensor<32x3x!ufp4.code<e1m2>>, tensor<2x3xf32>
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<7x3xf32>
func.func @odd_extents(%x: tensor<7x19xf32>, %w: tensor<19x3xf32>, %z: tensor<7x3xf32>) -> tensor<7x3xf32> {
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %w : tensor<7x19xf32>, tensor<19x3xf32>) outs(%z : tensor<7x3xf32>) -> tensor<7x3xf32>
  return %y : tensor<7x3xf32>
}

// -----

// Several dimensions of a kind become one, and come apart again.
// CHECK-LABEL: func.func @batch_of_tokens(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x8x32xbf16>, %[[W:[a-z0-9]+]]: tensor<32x4x4xbf16>, %[[Z:[a-z0-9]+]]: tensor<?x8x4x4xf32>)
// CHECK: %[[XC:.+]] = tensor.collapse_shape %[[X]] {{\[}}[0, 1], [2]] : tensor<?x8x32xbf16> into tensor<?x32xbf16>
// CHECK: ufp4.quantize %[[XC]] along 1
// CHECK: %[[WC:.+]] = tensor.collapse_shape %[[W]] {{\[}}[0], [1, 2]] : tensor<32x4x4xbf16> into tensor<32x16xbf16>
// CHECK: ufp4.quantize %[[WC]] along 0
// CHECK: %[[P:.+]] = ufp4.scaled_matmul {{.*}} -> tensor<?x16xf32>
// CHECK: %[[E:.+]] = tensor.expand_shape %[[P]] {{\[}}[0, 1], [2, 3]] output_shape [%{{.+}}, 8, 4, 4] : tensor<?x16xf32> into tensor<?x8x4x4xf32>
// CHECK: arith.addf %[[Z]], %[[E]]
func.func @batch_of_tokens(%x: tensor<?x8x32xbf16>, %w: tensor<32x4x4xbf16>, %z: tensor<?x8x4x4xf32>) -> tensor<?x8x4x4xf32> {
  %y = linalg.contract
    indexing_maps = [affine_map<(b, t, h, d, k) -> (b, t, k)>, affine_map<(b, t, h, d, k) -> (k, h, d)>, affine_map<(b, t, h, d, k) -> (b, t, h, d)>]
    ins(%x, %w : tensor<?x8x32xbf16>, tensor<32x4x4xbf16>) outs(%z : tensor<?x8x4x4xf32>) {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} -> tensor<?x8x4x4xf32>
  return %y : tensor<?x8x4x4xf32>
}

// -----

// A batch that both operands have (experts) stays the leading dimension.
// CHECK-LABEL: func.func @experts(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x8x32xbf16>, %[[W:[a-z0-9]+]]: tensor<4x16x32xbf16>
// CHECK: ufp4.quantize %[[X]] along 2 {{.*}} : tensor<4x8x32xbf16> -> tensor<4x8x32x!ufp4.code<e1m2>>, tensor<4x8x2xf32>
// CHECK: ufp4.quantize %[[W]] along 2 {{.*}} : tensor<4x16x32xbf16> -> tensor<4x16x32x!ufp4.code<e1m2>>, tensor<4x16x2xf32>
// CHECK: ufp4.scaled_matmul {{.*}} contracting [2] x [2] {{.*}} -> tensor<4x8x16xf32>
func.func @experts(%x: tensor<4x8x32xbf16>, %w: tensor<4x16x32xbf16>) -> tensor<4x8x16xf32> {
  %e0 = tensor.empty() : tensor<4x32x16xbf16>
  %wt = linalg.transpose ins(%w : tensor<4x16x32xbf16>) outs(%e0 : tensor<4x32x16xbf16>) permutation = [0, 2, 1]
  %z = arith.constant dense<0.0> : tensor<4x8x16xf32>
  %y = linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %wt : tensor<4x8x32xbf16>, tensor<4x32x16xbf16>) outs(%z : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  return %y : tensor<4x8x16xf32>
}

// -----

// The dimensions of a group lie in another order in the operand: a transpose
// brings both operands into one.
// CHECK-LABEL: func.func @interleaved_groups(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x8x2xf32>, %[[W:[a-z0-9]+]]: tensor<2x16x4xf32>
// CHECK: %[[XT:.+]] = linalg.transpose ins(%[[X]] {{.*}} permutation = [0, 2, 1]
// CHECK: tensor.collapse_shape %[[XT]] {{\[}}[0, 1], [2]] : tensor<4x2x8xf32> into tensor<8x8xf32>
// CHECK: %[[WT:.+]] = linalg.transpose ins(%[[W]] {{.*}} permutation = [2, 0, 1]
// CHECK: tensor.collapse_shape %[[WT]] {{\[}}[0, 1], [2]] : tensor<4x2x16xf32> into tensor<8x16xf32>
// The result comes out transposed.
// CHECK: %[[P:.+]] = ufp4.scaled_matmul {{.*}} contracting [0] x [0] {{.*}} -> tensor<8x16xf32>
// CHECK: linalg.transpose ins(%[[P]] : tensor<8x16xf32>) {{.*}} permutation = [1, 0]
func.func @interleaved_groups(%x: tensor<4x8x2xf32>, %w: tensor<2x16x4xf32>, %z: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %y = linalg.contract
    indexing_maps = [affine_map<(m, n, j, k) -> (j, m, k)>, affine_map<(m, n, j, k) -> (k, n, j)>, affine_map<(m, n, j, k) -> (n, m)>]
    ins(%x, %w : tensor<4x8x2xf32>, tensor<2x16x4xf32>) outs(%z : tensor<16x8xf32>) {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// -----

// All that is not marked, or marked as other, stays as it is.
// CHECK-LABEL: func.func @others(
// CHECK-NEXT: linalg.matmul ins(
// CHECK-NEXT: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "scores">} ins(
// CHECK-NEXT: math.tanh
// CHECK-NEXT: "unknown"
// CHECK-NEXT: return
func.func @others(%a: tensor<8x8xf32>, %b: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<8x8xf32>, tensor<8x8xf32>) outs(%a : tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "scores">} ins(%0, %b : tensor<8x8xf32>, tensor<8x8xf32>) outs(%a : tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = math.tanh %1 : tensor<8x8xf32>
  %3 = "unknown"(%2) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return %3 : tensor<8x8xf32>
}

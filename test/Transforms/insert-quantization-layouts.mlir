// What stands between an operand and its value: what is absorbed, what is merged
// in place, and what has to move.

// RUN: ufp4-opt %s --ufp4-insert-quantization --split-input-file --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --ufp4-insert-quantization --split-input-file > %t.once
// RUN: ufp4-opt %s --ufp4-insert-quantization --ufp4-insert-quantization --split-input-file | diff %t.once -

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

// Widening is what a quantization begins with: it is absorbed, as an op and in a
// transpose. Narrowing is computed; the transpose after it is absorbed.
// CHECK-LABEL: func.func @casts(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<32x8xbf16>, %[[W:[a-z0-9]+]]: tensor<16x32xf32>
// CHECK: %[[T:.+]] = arith.truncf %[[W]] : tensor<16x32xf32> to tensor<16x32xf16>
// CHECK-NOT: linalg
// CHECK: ufp4.quantize %[[X]] along 0 {{.*}} : tensor<32x8xbf16>
// CHECK: ufp4.quantize %[[T]] along 1 {{.*}} : tensor<16x32xf16>
// CHECK: return
func.func @casts(%x: tensor<32x8xbf16>, %w: tensor<16x32xf32>) -> tensor<8x16xf32> {
  %e0 = tensor.empty() : tensor<8x32xf32>
  %xt = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<32x8xbf16>) outs(%e0 : tensor<8x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %c = arith.extf %in : bf16 to f32
    linalg.yield %c : f32
  } -> tensor<8x32xf32>
  %t = arith.truncf %w : tensor<16x32xf32> to tensor<16x32xf16>
  %wide = arith.extf %t : tensor<16x32xf16> to tensor<16x32xf32>
  %e1 = tensor.empty() : tensor<32x16xf32>
  %wt = linalg.transpose ins(%wide : tensor<16x32xf32>) outs(%e1 : tensor<32x16xf32>) permutation = [1, 0]
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%xt, %wt : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

// A transpose behind a collapse_shape, and one behind an expand_shape.
// CHECK-LABEL: func.func @reshapes(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x8x32xf32>, %[[W:[a-z0-9]+]]: tensor<48x32xf32>
// CHECK-NOT: linalg.transpose
// CHECK: %[[XC:.+]] = tensor.collapse_shape %[[X]] {{\[}}[0, 1], [2]] : tensor<?x8x32xf32> into tensor<?x32xf32>
// CHECK: ufp4.quantize %[[XC]] along 1
// CHECK: ufp4.quantize %[[W]] along 1 {{.*}} : tensor<48x32xf32>
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<?x48xf32>
// CHECK: tensor.expand_shape %{{.+}} {{\[}}[0], [1, 2]]
// CHECK-NOT: linalg.transpose
// CHECK: return
func.func @reshapes(%x: tensor<?x8x32xf32>, %w: tensor<48x32xf32>, %z: tensor<?x6x8xf32>) -> tensor<?x6x8xf32> {
  %c0 = arith.constant 0 : index
  %b = tensor.dim %x, %c0 : tensor<?x8x32xf32>
  %e0 = tensor.empty(%b) : tensor<32x?x8xf32>
  %xt = linalg.transpose ins(%x : tensor<?x8x32xf32>) outs(%e0 : tensor<32x?x8xf32>) permutation = [2, 0, 1]
  %xc = tensor.collapse_shape %xt [[0], [1, 2]] : tensor<32x?x8xf32> into tensor<32x?xf32>
  %e1 = tensor.empty() : tensor<32x48xf32>
  %wt = linalg.transpose ins(%w : tensor<48x32xf32>) outs(%e1 : tensor<32x48xf32>) permutation = [1, 0]
  %we = tensor.expand_shape %wt [[0], [1, 2]] output_shape [32, 6, 8] : tensor<32x48xf32> into tensor<32x6x8xf32>
  %y = linalg.contract
    indexing_maps = [affine_map<(t, h, d, k) -> (k, t)>, affine_map<(t, h, d, k) -> (k, h, d)>, affine_map<(t, h, d, k) -> (t, h, d)>]
    ins(%xc, %we : tensor<32x?xf32>, tensor<32x6x8xf32>) outs(%z : tensor<?x6x8xf32>) {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} -> tensor<?x6x8xf32>
  return %y : tensor<?x6x8xf32>
}

// -----

// Reshapes of one value that stand twice: one value is quantized, as it is there
// already. That the value is the same is seen through both.
// CHECK-LABEL: func.func @one_value(
// CHECK: %[[C:.+]] = tensor.collapse_shape %{{.+}} {{\[}}[0, 1], [2]]
// CHECK-NOT: tensor.collapse_shape
// CHECK: ufp4.quantize %[[C]] along 1
// CHECK: ufp4.quantize %[[C]] along 1
// CHECK-NOT: tensor.collapse_shape
// CHECK: return
func.func @one_value(%x: tensor<4x8x32xf32>, %w: tensor<32x16xf32>, %v: tensor<32x16xf32>) -> (tensor<32x16xf32>, tensor<32x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<32x16xf32>
  %a = tensor.collapse_shape %x [[0, 1], [2]] : tensor<4x8x32xf32> into tensor<32x32xf32>
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%a, %w : tensor<32x32xf32>, tensor<32x16xf32>) outs(%z : tensor<32x16xf32>) -> tensor<32x16xf32>
  %b = tensor.collapse_shape %x [[0, 1], [2]] : tensor<4x8x32xf32> into tensor<32x32xf32>
  %u = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "v", id = 1, activation x weight>}
    ins(%b, %v : tensor<32x32xf32>, tensor<32x16xf32>) outs(%z : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %y, %u : tensor<32x16xf32>, tensor<32x16xf32>
}

// -----

// A collapse_shape that a transpose inside of it cannot go through stays.
// CHECK-LABEL: func.func @interleaved(
// CHECK: %[[T:.+]] = linalg.transpose
// CHECK: %[[C:.+]] = tensor.collapse_shape %[[T]] {{\[}}[0], [1, 2]]
// CHECK: ufp4.quantize %[[C]] along 1
func.func @interleaved(%x: tensor<8x4x16xf32>, %w: tensor<64x16xf32>) -> tensor<8x16xf32> {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x16x4xf32>
  %t = linalg.transpose ins(%x : tensor<8x4x16xf32>) outs(%e : tensor<8x16x4xf32>) permutation = [0, 2, 1]
  %c = tensor.collapse_shape %t [[0], [1, 2]] : tensor<8x16x4xf32> into tensor<8x64xf32>
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%c, %w : tensor<8x64xf32>, tensor<64x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// Dimensions of extent 1 belong to any group.
// CHECK-LABEL: func.func @unit_dims(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xf32>
// CHECK-NOT: linalg
// CHECK: ufp4.quantize %[[X]] along 1
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<8x16xf32>
// CHECK: tensor.expand_shape %{{.+}} {{\[}}[0, 1], [2]] output_shape [1, 8, 16]
func.func @unit_dims(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<1x8x16xf32>) -> tensor<1x8x16xf32> {
  %xe = tensor.expand_shape %x [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
  %y = linalg.contract
    indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
    ins(%xe, %w : tensor<1x8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<1x8x16xf32>) {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} -> tensor<1x8x16xf32>
  return %y : tensor<1x8x16xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Orders
//===----------------------------------------------------------------------===//

// Flax's gradients: (batch, token, heads, features), contracted in two
// dimensions at once, in the order in which they lie. Nothing moves.
// CHECK-LABEL: func.func @two_contracted(
// CHECK-NOT: linalg.transpose
// CHECK: tensor.collapse_shape %{{.+}} {{\[}}[0, 1], [2, 3]] : tensor<?x8x4x4xf32> into tensor<?x16xf32>
// CHECK: tensor.collapse_shape %{{.+}} {{\[}}[0, 1], [2]] : tensor<?x8x32xf32> into tensor<?x32xf32>
// CHECK: ufp4.scaled_matmul {{.*}} contracting [0] x [0]
// CHECK-NOT: linalg.transpose
// CHECK: return
func.func @two_contracted(%dy: tensor<?x8x4x4xf32>, %x: tensor<?x8x32xf32>, %z: tensor<4x4x32xf32>) -> tensor<4x4x32xf32> {
  %y = linalg.contract
    indexing_maps = [affine_map<(h, d, k, t, b) -> (b, t, h, d)>, affine_map<(h, d, k, t, b) -> (b, t, k)>, affine_map<(h, d, k, t, b) -> (h, d, k)>]
    ins(%dy, %x : tensor<?x8x4x4xf32>, tensor<?x8x32xf32>) outs(%z : tensor<4x4x32xf32>) {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 0, gradient x activation>} -> tensor<4x4x32xf32>
  return %y : tensor<4x4x32xf32>
}

// -----

// Two operands that contract in different orders: one of them moves.
// CHECK-LABEL: func.func @orders_differ(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x4x32xf32>, %[[W:[a-z0-9]+]]: tensor<16x32x4xf32>
// CHECK: tensor.collapse_shape %[[X]]
// CHECK: linalg.transpose ins(%[[W]] {{.*}} permutation = [0, 2, 1]
// CHECK-NOT: linalg.transpose
// CHECK: return
func.func @orders_differ(%x: tensor<8x4x32xf32>, %w: tensor<16x32x4xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.contract
    indexing_maps = [affine_map<(m, n, i, j) -> (m, i, j)>, affine_map<(m, n, i, j) -> (n, j, i)>, affine_map<(m, n, i, j) -> (m, n)>]
    ins(%x, %w : tensor<8x4x32xf32>, tensor<16x32x4xf32>) outs(%z : tensor<8x16xf32>) {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Broadcasts
//===----------------------------------------------------------------------===//

// aten.linear on three dimensions: the weight is one matrix, and is quantized as
// that. The batch joins the tokens.
// CHECK-LABEL: func.func @broadcast_weight(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x8x32xf32>, %[[W:[a-z0-9]+]]: tensor<16x32xf32>
// CHECK-NOT: linalg
// CHECK: %[[XC:.+]] = tensor.collapse_shape %[[X]] {{\[}}[0, 1], [2]]
// CHECK: ufp4.quantize %[[XC]] along 1
// CHECK: ufp4.quantize %[[W]] along 1 {{.*}} : tensor<16x32xf32>
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<?x16xf32>
// CHECK: tensor.expand_shape %{{.+}} {{\[}}[0, 1], [2]] output_shape [%{{.+}}, 8, 16]
func.func @broadcast_weight(%x: tensor<?x8x32xf32>, %w: tensor<16x32xf32>, %z: tensor<?x8x16xf32>) -> tensor<?x8x16xf32> {
  %c0 = arith.constant 0 : index
  %b = tensor.dim %x, %c0 : tensor<?x8x32xf32>
  %e0 = tensor.empty() : tensor<32x16xf32>
  %wt = linalg.transpose ins(%w : tensor<16x32xf32>) outs(%e0 : tensor<32x16xf32>) permutation = [1, 0]
  %e1 = tensor.empty(%b) : tensor<?x32x16xf32>
  %wb = linalg.broadcast ins(%wt : tensor<32x16xf32>) outs(%e1 : tensor<?x32x16xf32>) dimensions = [0]
  %y = linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %wb : tensor<?x8x32xf32>, tensor<?x32x16xf32>) outs(%z : tensor<?x8x16xf32>) -> tensor<?x8x16xf32>
  return %y : tensor<?x8x16xf32>
}

// -----

// As torch-mlir writes it: from a dimension of extent 1.
// CHECK-LABEL: func.func @broadcast_of_unit(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x8x32xf32>, %[[W:[a-z0-9]+]]: tensor<32x16xf32>
// CHECK-NOT: linalg
// CHECK: ufp4.quantize %[[W]] along 0 {{.*}} : tensor<32x16xf32>
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<32x16xf32>
func.func @broadcast_of_unit(%x: tensor<4x8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<4x8x16xf32>) -> tensor<4x8x16xf32> {
  %we = tensor.expand_shape %w [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xf32> into tensor<1x32x16xf32>
  %e = tensor.empty() : tensor<4x32x16xf32>
  %wb = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (0, j, k)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%we : tensor<1x32x16xf32>) outs(%e : tensor<4x32x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4x32x16xf32>
  %y = linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%x, %wb : tensor<4x8x32xf32>, tensor<4x32x16xf32>) outs(%z : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  return %y : tensor<4x8x16xf32>
}

// -----

// Tokens for all experts: where the experts' rows lie together the tokens are
// quantized once; where they do not, the copies are.
// CHECK-LABEL: func.func @broadcast_tokens(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xf32>, %[[W:[a-z0-9]+]]: tensor<4x16x32xf32>, %[[V:[a-z0-9]+]]: tensor<4x32x16xf32>
// CHECK: ufp4.quantize %[[X]] along 1
// CHECK: %[[WC:.+]] = tensor.collapse_shape %[[W]] {{\[}}[0, 1], [2]] : tensor<4x16x32xf32> into tensor<64x32xf32>
// CHECK: ufp4.quantize %[[WC]] along 1
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<8x64xf32>
// CHECK: linalg.transpose {{.*}} permutation = [1, 0, 2]
// CHECK: ufp4.quantize %{{.+}} along 2 {{.*}} : tensor<4x8x32xf32>
// CHECK: ufp4.quantize %[[V]] along 1 {{.*}} : tensor<4x32x16xf32>
// CHECK: ufp4.scaled_matmul {{.*}} -> tensor<4x8x16xf32>
func.func @broadcast_tokens(%x: tensor<8x32xf32>, %w: tensor<4x16x32xf32>, %v: tensor<4x32x16xf32>, %z: tensor<4x8x16xf32>) -> (tensor<4x8x16xf32>, tensor<4x8x16xf32>) {
  %e = tensor.empty() : tensor<4x8x32xf32>
  %xb = linalg.broadcast ins(%x : tensor<8x32xf32>) outs(%e : tensor<4x8x32xf32>) dimensions = [0]
  %y = linalg.contract
    indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
    ins(%xb, %w : tensor<4x8x32xf32>, tensor<4x16x32xf32>) outs(%z : tensor<4x8x16xf32>) {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>} -> tensor<4x8x16xf32>
  %u = linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<fprop, "v", id = 1, activation x weight>}
    ins(%xb, %v : tensor<4x8x32xf32>, tensor<4x32x16xf32>) outs(%z : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  return %y, %u : tensor<4x8x16xf32>, tensor<4x8x16xf32>
}

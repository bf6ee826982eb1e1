// Nothing is marked: parameters are what the graph leaves no other reading for.

// RUN: ufp4-opt %s --ufp4-classify-gemms --split-input-file --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s

// The first layer's input is an argument like its weights. Their gradients are
// computed, its own is not. `freqs` is multiplied too, but no gradient flows
// through it.
// CHECK-LABEL: func.func @first_layers
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "first_layers.arg1", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "second", id = 1, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "no gradient flows through it, and nothing marks 'first_layers.arg3' as a parameter">}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "second", id = 1, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "second", id = 1, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "first_layers.arg1", id = 0, activation x gradient>}
func.func @first_layers(%x: tensor<8x32xf32>, %w1: tensor<32x16xf32>, %w2: tensor<16x4xf32> {ufp4.name = "second"},
                        %freqs: tensor<1x4xf32>, %positions: tensor<8x1xi64>,
                        %z1: tensor<8x16xf32>, %z2: tensor<8x4xf32>, %zw1: tensor<32x16xf32>, %zw2: tensor<16x4xf32>)
    -> (tensor<32x16xf32>, tensor<16x4xf32>) {
  %h = linalg.matmul ins(%x, %w1 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %a = math.tanh %h : tensor<8x16xf32>
  %y = linalg.matmul ins(%a, %w2 : tensor<8x16xf32>, tensor<16x4xf32>) outs(%z2 : tensor<8x4xf32>) -> tensor<8x4xf32>
  %p = arith.sitofp %positions : tensor<8x1xi64> to tensor<8x1xf32>
  %angles = linalg.matmul ins(%p, %freqs : tensor<8x1xf32>, tensor<1x4xf32>) outs(%z2 : tensor<8x4xf32>) -> tensor<8x4xf32>
  %dy = "loss"(%y, %angles) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
  %e0 = tensor.empty() : tensor<4x16xf32>
  %w2t = linalg.transpose ins(%w2 : tensor<16x4xf32>) outs(%e0 : tensor<4x16xf32>) permutation = [1, 0]
  %da = linalg.matmul ins(%dy, %w2t : tensor<8x4xf32>, tensor<4x16xf32>) outs(%z1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %e1 = tensor.empty() : tensor<16x8xf32>
  %at = linalg.transpose ins(%a : tensor<8x16xf32>) outs(%e1 : tensor<16x8xf32>) permutation = [1, 0]
  %dw2 = linalg.matmul ins(%at, %dy : tensor<16x8xf32>, tensor<8x4xf32>) outs(%zw2 : tensor<16x4xf32>) -> tensor<16x4xf32>
  %dh = arith.mulf %da, %a : tensor<8x16xf32>
  %e2 = tensor.empty() : tensor<32x8xf32>
  %xt = linalg.transpose ins(%x : tensor<8x32xf32>) outs(%e2 : tensor<32x8xf32>) permutation = [1, 0]
  %dw1 = linalg.matmul ins(%xt, %dh : tensor<32x8xf32>, tensor<8x16xf32>) outs(%zw1 : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %dw1, %dw2 : tensor<32x16xf32>, tensor<16x4xf32>
}

// -----

// Keys of earlier tokens come in as an argument: a batch of activations, which
// no structure tells from a stack of weights.
// CHECK-LABEL: func.func @cache
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "cache.arg1", id = 0, activation x weight>}
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<other, "'cache.arg2' may be a batch of inputs: mark parameters with ufp4.parameter">}
func.func @cache(%x: tensor<8x32xf32>, %w: tensor<32x32xf32>, %keys: tensor<4x8x16xf32>, %z: tensor<8x32xf32>, %zs: tensor<4x8x16xf32>) -> tensor<4x8x16xf32> {
  %n = math.tanh %x : tensor<8x32xf32>
  %q = linalg.matmul ins(%n, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %q3 = tensor.expand_shape %q [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
  %e = tensor.empty() : tensor<4x8x8xf32>
  %qt = linalg.transpose ins(%q3 : tensor<8x4x8xf32>) outs(%e : tensor<4x8x8xf32>) permutation = [1, 0, 2]
  %s = linalg.batch_matmul ins(%qt, %keys : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%zs : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  return %s : tensor<4x8x16xf32>
}

// -----

// A weight that is written down is one, whatever it is multiplied with; one
// number everywhere is none.
// CHECK-LABEL: func.func @constants
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "constants.constant0", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "head", id = 1, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "neither operand is a parameter, and no layer has these activations and gradients">}
func.func @constants(%x: tensor<8x2xf32>, %z: tensor<8x2xf32>) -> tensor<8x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %h = arith.constant dense_resource<head> : tensor<2x2xf32>
  %ones = arith.constant dense<1.0> : tensor<2x2xf32>
  %n = math.tanh %x : tensor<8x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<8x2xf32>, tensor<2x2xf32>) outs(%z : tensor<8x2xf32>) -> tensor<8x2xf32>
  %v = linalg.matmul ins(%y, %h : tensor<8x2xf32>, tensor<2x2xf32>) outs(%z : tensor<8x2xf32>) -> tensor<8x2xf32>
  %u = linalg.matmul ins(%v, %ones : tensor<8x2xf32>, tensor<2x2xf32>) outs(%z : tensor<8x2xf32>) -> tensor<8x2xf32>
  return %u : tensor<8x2xf32>
}
{-#
  dialect_resources: {
    builtin: {
      head: "0x04000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

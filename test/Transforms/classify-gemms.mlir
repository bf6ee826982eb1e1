// The three GEMMs of linear layers are found, whatever moves their operands;
// all other contractions are left alone, with the reason.

// RUN: ufp4-opt %s --ufp4-classify-gemms --split-input-file --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s
// Every reading here is the only one.
// RUN: ufp4-opt %s --ufp4-classify-gemms=strict --split-input-file --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s
// What is marked stays as it is.
// RUN: ufp4-opt %s --ufp4-classify-gemms --ufp4-classify-gemms --split-input-file --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s

// A layer as frontends write it: W is [out, in] and transposed in the forward
// pass.
// CHECK-LABEL: func.func @linear
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.0.up.weight", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "layers.0.up.weight", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "layers.0.up.weight", id = 0, gradient x activation>}
func.func @linear(%x: tensor<8x32xf32>, %w: tensor<16x32xf32> {ufp4.parameter, ufp4.name = "layers.0.up.weight"})
    -> (tensor<8x32xf32>, tensor<16x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<32x16xf32>
  %wt = linalg.transpose ins(%w : tensor<16x32xf32>) outs(%e0 : tensor<32x16xf32>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<8x16xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y = linalg.matmul ins(%x, %wt : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %dy = "loss"(%y) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  %e2 = tensor.empty() : tensor<8x32xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %dx = linalg.matmul ins(%dy, %w : tensor<8x16xf32>, tensor<16x32xf32>) outs(%z2 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e3 = tensor.empty() : tensor<16x8xf32>
  %dyt = linalg.transpose ins(%dy : tensor<8x16xf32>) outs(%e3 : tensor<16x8xf32>) permutation = [1, 0]
  %e4 = tensor.empty() : tensor<16x32xf32>
  %z4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<16x32xf32>) -> tensor<16x32xf32>
  %dw = linalg.matmul ins(%dyt, %x : tensor<16x8xf32>, tensor<8x32xf32>) outs(%z4 : tensor<16x32xf32>) -> tensor<16x32xf32>
  return %dx, %dw : tensor<8x32xf32>, tensor<16x32xf32>
}

// -----

// The same layer with a generic that transposes and casts, as torch-mlir
// writes it, and a gradient in f32.
// CHECK-LABEL: func.func @transposing_generic
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 0, gradient x activation>}
#id = affine_map<(d0, d1) -> (d0, d1)>
#tr = affine_map<(d0, d1) -> (d1, d0)>
func.func @transposing_generic(%x: tensor<8x32xbf16>, %w: tensor<16x32xbf16> {ufp4.parameter, ufp4.name = "w"},
                               %z1: tensor<8x16xf32>, %z2: tensor<8x32xf32>, %z3: tensor<16x32xf32>)
    -> (tensor<8x32xf32>, tensor<16x32xf32>) {
  %e0 = tensor.empty() : tensor<32x16xf32>
  %wt = linalg.generic {indexing_maps = [#tr, #id], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<16x32xbf16>) outs(%e0 : tensor<32x16xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %c = arith.extf %in : bf16 to f32
    linalg.yield %c : f32
  } -> tensor<32x16xf32>
  %xf = arith.extf %x : tensor<8x32xbf16> to tensor<8x32xf32>
  %y = linalg.matmul ins(%xf, %wt : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %dy = "loss"(%y) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  %wf = arith.extf %w : tensor<16x32xbf16> to tensor<16x32xf32>
  %dx = linalg.matmul ins(%dy, %wf : tensor<8x16xf32>, tensor<16x32xf32>) outs(%z2 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e3 = tensor.empty() : tensor<16x8xf32>
  %dyt = linalg.generic {indexing_maps = [#id, #tr], iterator_types = ["parallel", "parallel"]}
      ins(%dy : tensor<8x16xf32>) outs(%e3 : tensor<16x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<16x8xf32>
  %dw = linalg.matmul ins(%dyt, %xf : tensor<16x8xf32>, tensor<8x32xf32>) outs(%z3 : tensor<16x32xf32>) -> tensor<16x32xf32>
  return %dx, %dw : tensor<8x32xf32>, tensor<16x32xf32>
}

// -----

// GPT-2's Conv1D: W is [in, out] and transposed in the backward pass instead,
// dW has the operands the other way round. It is the order of the program that
// tells fprop from dgrad.
// CHECK-LABEL: func.func @conv1d
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "h.0.attn.c_attn.weight", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "h.0.attn.c_attn.weight", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "h.0.attn.c_attn.weight", id = 0, activation x gradient>}
func.func @conv1d(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "h.0.attn.c_attn.weight"},
                  %z1: tensor<8x16xf32>, %z2: tensor<8x32xf32>, %z3: tensor<32x16xf32>)
    -> (tensor<8x32xf32>, tensor<32x16xf32>) {
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %dy = "loss"(%y) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  %e0 = tensor.empty() : tensor<16x32xf32>
  %wt = linalg.transpose ins(%w : tensor<32x16xf32>) outs(%e0 : tensor<16x32xf32>) permutation = [1, 0]
  %dx = linalg.matmul ins(%dy, %wt : tensor<8x16xf32>, tensor<16x32xf32>) outs(%z2 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e1 = tensor.empty() : tensor<32x8xf32>
  %xt = linalg.transpose ins(%x : tensor<8x32xf32>) outs(%e1 : tensor<32x8xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%xt, %dy : tensor<32x8xf32>, tensor<8x16xf32>) outs(%z3 : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %dx, %dw : tensor<8x32xf32>, tensor<32x16xf32>
}

// -----

// Weights first: the operands are named in the order of the op.
// CHECK-LABEL: func.func @weight_first
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, weight x activation>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, weight x gradient>}
func.func @weight_first(%xt: tensor<32x8xf32>, %w: tensor<16x32xf32> {ufp4.parameter, ufp4.name = "w"},
                        %z1: tensor<16x8xf32>, %z2: tensor<32x8xf32>) -> tensor<32x8xf32> {
  %y = linalg.matmul ins(%w, %xt : tensor<16x32xf32>, tensor<32x8xf32>) outs(%z1 : tensor<16x8xf32>) -> tensor<16x8xf32>
  %dy = "loss"(%y) : (tensor<16x8xf32>) -> tensor<16x8xf32>
  %e0 = tensor.empty() : tensor<32x16xf32>
  %wt = linalg.transpose ins(%w : tensor<16x32xf32>) outs(%e0 : tensor<32x16xf32>) permutation = [1, 0]
  %dx = linalg.matmul ins(%wt, %dy : tensor<32x16xf32>, tensor<16x8xf32>) outs(%z2 : tensor<32x8xf32>) -> tensor<32x8xf32>
  return %dx : tensor<32x8xf32>
}

// -----

// A batch that shares the weight through a broadcast: batch_matmul; the wgrad
// sees tokens of all batches through reshapes.
// CHECK-LABEL: func.func @batch_matmul
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 0, gradient x activation>}
func.func @batch_matmul(%x: tensor<2x8x32xf32>, %w: tensor<16x32xf32> {ufp4.parameter, ufp4.name = "w"},
                        %z1: tensor<2x8x16xf32>, %z2: tensor<2x8x32xf32>, %z3: tensor<16x32xf32>)
    -> (tensor<2x8x32xf32>, tensor<16x32xf32>) {
  %e0 = tensor.empty() : tensor<32x16xf32>
  %wt = linalg.transpose ins(%w : tensor<16x32xf32>) outs(%e0 : tensor<32x16xf32>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<2x32x16xf32>
  %wb = linalg.broadcast ins(%wt : tensor<32x16xf32>) outs(%e1 : tensor<2x32x16xf32>) dimensions = [0]
  %y = linalg.batch_matmul ins(%x, %wb : tensor<2x8x32xf32>, tensor<2x32x16xf32>) outs(%z1 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
  %dy = "loss"(%y) : (tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
  %e2 = tensor.empty() : tensor<2x16x32xf32>
  %wc = linalg.broadcast ins(%w : tensor<16x32xf32>) outs(%e2 : tensor<2x16x32xf32>) dimensions = [0]
  %dx = linalg.batch_matmul ins(%dy, %wc : tensor<2x8x16xf32>, tensor<2x16x32xf32>) outs(%z2 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
  %dyf = tensor.collapse_shape %dy [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32>
  %xf = tensor.collapse_shape %x [[0, 1], [2]] : tensor<2x8x32xf32> into tensor<16x32xf32>
  %e3 = tensor.empty() : tensor<16x16xf32>
  %dyt = linalg.transpose ins(%dyf : tensor<16x16xf32>) outs(%e3 : tensor<16x16xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%dyt, %xf : tensor<16x16xf32>, tensor<16x32xf32>) outs(%z3 : tensor<16x32xf32>) -> tensor<16x32xf32>
  return %dx, %dw : tensor<2x8x32xf32>, tensor<16x32xf32>
}

// -----

// Generic contractions and linalg.contract, over several dimensions at once.
// CHECK-LABEL: func.func @generic_contraction
// CHECK: linalg.generic {{{.*}}ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.generic {{{.*}}ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
// CHECK: linalg.contract {{.*}} {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 0, gradient x activation>}
func.func @generic_contraction(%x: tensor<2x8x32xbf16>, %w: tensor<4x4x32xbf16> {ufp4.parameter, ufp4.name = "w"},
                               %z1: tensor<2x8x4x4xf32>, %z2: tensor<2x8x32xf32>, %z3: tensor<4x4x32xf32>)
    -> (tensor<2x8x32xf32>, tensor<4x4x32xf32>) {
  %y = linalg.generic {
      indexing_maps = [affine_map<(b, t, h, d, k) -> (b, t, k)>, affine_map<(b, t, h, d, k) -> (h, d, k)>,
                       affine_map<(b, t, h, d, k) -> (b, t, h, d)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<2x8x32xbf16>, tensor<4x4x32xbf16>) outs(%z1 : tensor<2x8x4x4xf32>) {
  ^bb0(%a: bf16, %b: bf16, %acc: f32):
    %a32 = arith.extf %a : bf16 to f32
    %b32 = arith.extf %b : bf16 to f32
    %p = arith.mulf %a32, %b32 : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<2x8x4x4xf32>
  %dy = "loss"(%y) : (tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xbf16>
  %dx = linalg.generic {
      indexing_maps = [affine_map<(b, t, k, h, d) -> (b, t, h, d)>, affine_map<(b, t, k, h, d) -> (h, d, k)>,
                       affine_map<(b, t, k, h, d) -> (b, t, k)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%dy, %w : tensor<2x8x4x4xbf16>, tensor<4x4x32xbf16>) outs(%z2 : tensor<2x8x32xf32>) {
  ^bb0(%a: bf16, %b: bf16, %acc: f32):
    %a32 = arith.extf %a : bf16 to f32
    %b32 = arith.extf %b : bf16 to f32
    %p = arith.mulf %a32, %b32 : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<2x8x32xf32>
  %dw = linalg.contract
      indexing_maps = [affine_map<(h, d, k, b, t) -> (b, t, h, d)>, affine_map<(h, d, k, b, t) -> (b, t, k)>,
                       affine_map<(h, d, k, b, t) -> (h, d, k)>]
      ins(%dy, %x : tensor<2x8x4x4xbf16>, tensor<2x8x32xbf16>) outs(%z3 : tensor<4x4x32xf32>) -> tensor<4x4x32xf32>
  return %dx, %dw : tensor<2x8x32xf32>, tensor<4x4x32xf32>
}

// -----

// The first layer of a model has no dgrad: nobody needs the gradient of its
// input. Its wgrad is found by the activations and the parameter's shape.
// CHECK-LABEL: func.func @first_layer
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 0, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "neither operand is a parameter, and no layer has these activations and gradients">}
func.func @first_layer(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "w"},
                       %z1: tensor<8x16xf32>, %z2: tensor<32x16xf32>, %z3: tensor<32x8xf32>)
    -> (tensor<32x16xf32>, tensor<32x8xf32>) {
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %dy = "loss"(%y) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  %e1 = tensor.empty() : tensor<32x8xf32>
  %xt = linalg.transpose ins(%x : tensor<8x32xf32>) outs(%e1 : tensor<32x8xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%xt, %dy : tensor<32x8xf32>, tensor<8x16xf32>) outs(%z2 : tensor<32x16xf32>) -> tensor<32x16xf32>
  // Contracts the same activations, but its result is no gradient of W.
  %t = "probe"() : () -> tensor<8x8xf32>
  %other = linalg.matmul ins(%xt, %t : tensor<32x8xf32>, tensor<8x8xf32>) outs(%z3 : tensor<32x8xf32>) -> tensor<32x8xf32>
  return %dw, %other : tensor<32x16xf32>, tensor<32x8xf32>
}

// -----

// Attention: scores and their gradients form the same triangle as a layer, of
// values that are no parameters.
// CHECK-LABEL: func.func @attention
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "q", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "k", id = 1, activation x weight>}
// CHECK-COUNT-3: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "neither operand is a parameter, and no layer has these activations and gradients">}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "q", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "q", id = 0, activation x gradient>}
func.func @attention(%x: tensor<8x32xf32>, %wq: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "q"},
                     %wk: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "k"},
                     %z: tensor<8x16xf32>, %zs: tensor<8x8xf32>, %zx: tensor<8x32xf32>, %zw: tensor<32x16xf32>)
    -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x32xf32>, tensor<32x16xf32>) {
  %q = linalg.matmul ins(%x, %wq : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %k = linalg.matmul ins(%x, %wk : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %e0 = tensor.empty() : tensor<16x8xf32>
  %kt = linalg.transpose ins(%k : tensor<8x16xf32>) outs(%e0 : tensor<16x8xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%q, %kt : tensor<8x16xf32>, tensor<16x8xf32>) outs(%zs : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ds = "loss"(%s) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %dq = linalg.matmul ins(%ds, %k : tensor<8x8xf32>, tensor<8x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %e1 = tensor.empty() : tensor<8x8xf32>
  %dst = linalg.transpose ins(%ds : tensor<8x8xf32>) outs(%e1 : tensor<8x8xf32>) permutation = [1, 0]
  %dk = linalg.matmul ins(%dst, %q : tensor<8x8xf32>, tensor<8x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %e2 = tensor.empty() : tensor<16x32xf32>
  %wqt = linalg.transpose ins(%wq : tensor<32x16xf32>) outs(%e2 : tensor<16x32xf32>) permutation = [1, 0]
  %dx = linalg.matmul ins(%dq, %wqt : tensor<8x16xf32>, tensor<16x32xf32>) outs(%zx : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e3 = tensor.empty() : tensor<32x8xf32>
  %xt = linalg.transpose ins(%x : tensor<8x32xf32>) outs(%e3 : tensor<32x8xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%xt, %dq : tensor<32x8xf32>, tensor<8x16xf32>) outs(%zw : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %dq, %dk, %dx, %dw : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x32xf32>, tensor<32x16xf32>
}

// -----

// Layers that share their input: each wgrad goes to the layer whose gradient it
// contracts.
// CHECK-LABEL: func.func @shared_input
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "q", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "k", id = 1, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "v", id = 2, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "v", id = 2, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "q", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "k", id = 1, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "k", id = 1, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "q", id = 0, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "v", id = 2, activation x gradient>}
func.func @shared_input(%x: tensor<8x32xf32>, %wq: tensor<32x32xf32> {ufp4.parameter, ufp4.name = "q"},
                        %wk: tensor<32x32xf32> {ufp4.parameter, ufp4.name = "k"},
                        %wv: tensor<32x32xf32> {ufp4.parameter, ufp4.name = "v"},
                        %z: tensor<8x32xf32>, %zw: tensor<32x32xf32>) {
  %q = linalg.matmul ins(%x, %wq : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %k = linalg.matmul ins(%x, %wk : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %v = linalg.matmul ins(%x, %wv : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %dq, %dk, %dv = "loss"(%q, %k, %v) : (tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>)
  %e = tensor.empty() : tensor<32x32xf32>
  %qt = linalg.transpose ins(%wq : tensor<32x32xf32>) outs(%e : tensor<32x32xf32>) permutation = [1, 0]
  %kt = linalg.transpose ins(%wk : tensor<32x32xf32>) outs(%e : tensor<32x32xf32>) permutation = [1, 0]
  %vt = linalg.transpose ins(%wv : tensor<32x32xf32>) outs(%e : tensor<32x32xf32>) permutation = [1, 0]
  %dxv = linalg.matmul ins(%dv, %vt : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %dxq = linalg.matmul ins(%dq, %qt : tensor<8x32xf32>, tensor<32x32xf32>) outs(%dxv : tensor<8x32xf32>) -> tensor<8x32xf32>
  %dxk = linalg.matmul ins(%dk, %kt : tensor<8x32xf32>, tensor<32x32xf32>) outs(%dxq : tensor<8x32xf32>) -> tensor<8x32xf32>
  %ex = tensor.empty() : tensor<32x8xf32>
  %xt = linalg.transpose ins(%x : tensor<8x32xf32>) outs(%ex : tensor<32x8xf32>) permutation = [1, 0]
  %dwk = linalg.matmul ins(%xt, %dk : tensor<32x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<32x32xf32>) -> tensor<32x32xf32>
  %dwq = linalg.matmul ins(%xt, %dq : tensor<32x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<32x32xf32>) -> tensor<32x32xf32>
  %dwv = linalg.matmul ins(%xt, %dv : tensor<32x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<32x32xf32>) -> tensor<32x32xf32>
  "results"(%dxk, %dwq, %dwk, %dwv) : (tensor<8x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) -> ()
  return
}

// -----

// No argument is marked: those that are contracted with computed values are
// parameters, named by function and number.
// CHECK-LABEL: func.func @unmarked
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "unmarked.arg1", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "unmarked.arg1", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "unmarked.arg1", id = 0, activation x gradient>}
func.func @unmarked(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z1: tensor<8x16xf32>, %z2: tensor<8x32xf32>, %z3: tensor<32x16xf32>) {
  %h = math.tanh %x : tensor<8x32xf32>
  %y = linalg.matmul ins(%h, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %dy = "loss"(%y) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  %e0 = tensor.empty() : tensor<16x32xf32>
  %wt = linalg.transpose ins(%w : tensor<32x16xf32>) outs(%e0 : tensor<16x32xf32>) permutation = [1, 0]
  %dh = linalg.matmul ins(%dy, %wt : tensor<8x16xf32>, tensor<16x32xf32>) outs(%z2 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e1 = tensor.empty() : tensor<32x8xf32>
  %ht = linalg.transpose ins(%h : tensor<8x32xf32>) outs(%e1 : tensor<32x8xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%ht, %dy : tensor<32x8xf32>, tensor<8x16xf32>) outs(%z3 : tensor<32x16xf32>) -> tensor<32x16xf32>
  "results"(%dh, %dw) : (tensor<8x32xf32>, tensor<32x16xf32>) -> ()
  return
}

// -----

// One mark turns inference off.
// CHECK-LABEL: func.func @one_mark
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "one_mark.arg1", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "neither operand is a parameter, and no layer has these activations and gradients">}
func.func @one_mark(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter}, %mask: tensor<16x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m = linalg.matmul ins(%y, %mask : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %m : tensor<8x16xf32>
}

// -----

// CHECK-LABEL: func.func @two_parameters
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "both operands are parameters">}
func.func @two_parameters(%a: tensor<8x32xf32> {ufp4.parameter}, %b: tensor<32x16xf32> {ufp4.parameter}, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul ins(%a, %b : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// Slices of one parameter (a fused q, k, v) are its GEMMs.
// CHECK-LABEL: func.func @slices
// CHECK-COUNT-2: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "qkv", id = 0, activation x weight>}
func.func @slices(%x: tensor<8x32xf32>, %w: tensor<32x48xf32> {ufp4.parameter, ufp4.name = "qkv"}, %z: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %wq = tensor.extract_slice %w[0, 0] [32, 16] [1, 1] : tensor<32x48xf32> to tensor<32x16xf32>
  %wk = tensor.extract_slice %w[0, 16] [32, 16] [1, 1] : tensor<32x48xf32> to tensor<32x16xf32>
  %q = linalg.matmul ins(%x, %wq : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %k = linalg.matmul ins(%x, %wk : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %q, %k : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// Sites are numbered through all functions of the module.
// CHECK-LABEL: func.func @first
// CHECK: #ufp4.gemm<fprop, "first.arg1", id = 0, activation x weight>
func.func @first(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter}, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}
// CHECK: func.func private @external
func.func private @external(tensor<8x32xf32>, tensor<32x16xf32> {ufp4.parameter})
// CHECK-LABEL: func.func @second
// CHECK: #ufp4.gemm<fprop, "second.arg1", id = 1, activation x weight>
// CHECK: #ufp4.gemm<fprop, "second.arg2", id = 2, activation x weight>
func.func @second(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter}, %v: tensor<32x16xf32> {ufp4.parameter}, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %u = linalg.matmul ins(%x, %v : tensor<8x32xf32>, tensor<32x16xf32>) outs(%y : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %u : tensor<8x16xf32>
}

// -----

// No contractions: other reductions, products that are not summed, ops on
// buffers.
// CHECK-LABEL: func.func @no_contractions
// CHECK-NOT: ufp4.gemm
func.func @no_contractions(%x: tensor<8x32xf32>, %w: tensor<8x32xf32> {ufp4.parameter}, %z: tensor<8x16xf32>, %s: tensor<8xf32>,
                           %a: memref<8x32xf32>, %b: memref<32x16xf32>, %c: memref<8x16xf32>) -> (tensor<8x32xf32>, tensor<8xf32>, tensor<8x16xf32>) {
  %p = linalg.mul ins(%x, %w : tensor<8x32xf32>, tensor<8x32xf32>) outs(%x : tensor<8x32xf32>) -> tensor<8x32xf32>
  %r = linalg.reduce ins(%x : tensor<8x32xf32>) outs(%s : tensor<8xf32>) dimensions = [1]
      (%in: f32, %acc: f32) { %0 = arith.addf %in, %acc : f32 linalg.yield %0 : f32 }
  // Subtracts its products.
  %d = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<8x32xf32>, tensor<8x32xf32>) outs(%z : tensor<8x16xf32>) {
  ^bb0(%i: f32, %j: f32, %acc: f32):
    %q = arith.mulf %i, %j : f32
    %t = arith.subf %acc, %q : f32
    linalg.yield %t : f32
  } -> tensor<8x16xf32>
  linalg.matmul ins(%a, %b : memref<8x32xf32>, memref<32x16xf32>) outs(%c : memref<8x16xf32>)
  return %p, %r, %d : tensor<8x32xf32>, tensor<8xf32>, tensor<8x16xf32>
}

// -----

// What a person has marked stays.
// CHECK-LABEL: func.func @marked_by_hand
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "mine">}
func.func @marked_by_hand(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter}, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "mine">} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// A contraction that may be read two ways is left alone with a remark that
// names the candidates; under strict that is an error.

// RUN: ufp4-opt %s --ufp4-classify-gemms --split-input-file --allow-unregistered-dialect --verify-diagnostics > %t.remarks
// RUN: FileCheck %s --input-file=%t.remarks
// RUN: not ufp4-opt %s --ufp4-classify-gemms=strict --split-input-file --allow-unregistered-dialect 2>&1 | FileCheck %s --check-prefix=STRICT

// CHECK: #ufp4.gemm<other, "either of two arguments may be the parameter: mark one with ufp4.parameter">
// STRICT: :[[#@LINE+5]]:8: error: contraction left alone: either of two arguments may be the parameter: mark one with ufp4.parameter
// STRICT: :[[#@LINE+4]]:8: note: candidates: 'two_arguments.arg0', 'weights'
func.func @two_arguments(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.name = "weights"}, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-remark @+2 {{contraction left alone: either of two arguments may be the parameter: mark one with ufp4.parameter}}
  // expected-note @+1 {{candidates: 'two_arguments.arg0', 'weights'}}
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// The reshape mixes the dimensions of the parameter.
// CHECK: #ufp4.gemm<other, "cannot tell which dimensions of 'w' it contracts">
// STRICT: :[[#@LINE+6]]:8: error: contraction left alone: cannot tell which dimensions of 'w' it contracts
// STRICT: :[[#@LINE+5]]:8: note: candidates: fprop, dgrad of 'w'
func.func @mixed_dimensions(%x: tensor<8x32xf32>, %w: tensor<512xf32> {ufp4.parameter, ufp4.name = "w"}, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %e = tensor.expand_shape %w [[0, 1]] output_shape [32, 16] : tensor<512xf32> into tensor<32x16xf32>
  // expected-remark @+2 {{contraction left alone: cannot tell which dimensions of 'w' it contracts}}
  // expected-note @+1 {{candidates: fprop, dgrad of 'w'}}
  %y = linalg.matmul ins(%x, %e : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// The second contraction sums over a dimension that the first sums over and
// over one that it does not.
// CHECK: #ufp4.gemm<fprop, "w", id = 0, activation x weight>
// CHECK: #ufp4.gemm<other, "contracts some of the dimensions of 'w' that its first GEMM contracts, and others">
// STRICT: error: contraction left alone: contracts some of the dimensions of 'w' that its first GEMM contracts, and others
// STRICT: note: candidates: fprop, dgrad of 'w'
func.func @overlapping_dimensions(%x: tensor<8x4x5xf32>, %g: tensor<7x5x6xf32>, %w: tensor<4x5x6xf32> {ufp4.parameter, ufp4.name = "w"},
                                  %z1: tensor<8x6xf32>, %z2: tensor<7x4xf32>) -> (tensor<8x6xf32>, tensor<7x4xf32>) {
  %y = linalg.contract
      indexing_maps = [affine_map<(m, n, a, b) -> (m, a, b)>, affine_map<(m, n, a, b) -> (a, b, n)>, affine_map<(m, n, a, b) -> (m, n)>]
      ins(%x, %w : tensor<8x4x5xf32>, tensor<4x5x6xf32>) outs(%z1 : tensor<8x6xf32>) -> tensor<8x6xf32>
  // expected-remark @+2 {{contraction left alone: contracts some of the dimensions of 'w' that its first GEMM contracts, and others}}
  // expected-note @+1 {{candidates: fprop, dgrad of 'w'}}
  %d = linalg.contract
      indexing_maps = [affine_map<(m, n, b, c) -> (m, b, c)>, affine_map<(m, n, b, c) -> (n, b, c)>, affine_map<(m, n, b, c) -> (m, n)>]
      ins(%g, %w : tensor<7x5x6xf32>, tensor<4x5x6xf32>) outs(%z2 : tensor<7x4xf32>) -> tensor<7x4xf32>
  return %y, %d : tensor<8x6xf32>, tensor<7x4xf32>
}

// -----

// Two layers of one shape on one input, neither with a dgrad: the wgrad may be
// either's.
// CHECK-COUNT-2: #ufp4.gemm<fprop, "{{[ab]}}"
// CHECK: #ufp4.gemm<other, "may be the wgrad of several layers: 'a', 'b'">
// STRICT: error: contraction left alone: may be the wgrad of several layers: 'a', 'b'
// STRICT: note: candidates: 'a', 'b'
func.func @several_layers(%x: tensor<8x32xf32>, %a: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "a"},
                          %b: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "b"}, %z: tensor<8x16xf32>, %zw: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %ya = linalg.matmul ins(%x, %a : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %yb = linalg.matmul ins(%x, %b : tensor<8x32xf32>, tensor<32x16xf32>) outs(%ya : tensor<8x16xf32>) -> tensor<8x16xf32>
  %dy = "loss"(%yb) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<32x8xf32>
  %xt = linalg.transpose ins(%x : tensor<8x32xf32>) outs(%e : tensor<32x8xf32>) permutation = [1, 0]
  // expected-remark @+2 {{contraction left alone: may be the wgrad of several layers: 'a', 'b'}}
  // expected-note @+1 {{candidates: 'a', 'b'}}
  %dw = linalg.matmul ins(%xt, %dy : tensor<32x8xf32>, tensor<8x16xf32>) outs(%zw : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %dw : tensor<32x16xf32>
}

// -----

// Without marks, an input that is an argument cannot be told from the weight: no
// contraction of either is given a role, wgrad's included.
func.func @unmarked_step(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %z: tensor<4x16xf32>, %zx: tensor<4x8xf32>, %zw: tensor<8x16xf32>) -> (tensor<4x8xf32>, tensor<8x16xf32>) {
  // expected-remark @+2 {{contraction left alone: either of two arguments may be the parameter}}
  // expected-note @+1 {{candidates: 'unmarked_step.arg0', 'unmarked_step.arg1'}}
  %y = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%z : tensor<4x16xf32>) -> tensor<4x16xf32>
  %dy = arith.negf %y : tensor<4x16xf32>
  // expected-remark @+2 {{contraction left alone: either of two arguments may be the parameter}}
  // expected-note @+1 {{candidates: 'unmarked_step.arg1'}}
  %dx = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%dy, %w : tensor<4x16xf32>, tensor<8x16xf32>) outs(%zx : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  // expected-remark @+2 {{contraction left alone: either of two arguments may be the parameter}}
  // expected-note @+1 {{candidates: 'unmarked_step.arg0'}}
  %dw = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %dy : tensor<4x8xf32>, tensor<4x16xf32>) outs(%zw : tensor<8x16xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x16xf32>
  return %dx, %dw : tensor<4x8xf32>, tensor<8x16xf32>
}

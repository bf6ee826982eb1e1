// Roles across loops, branches, calls, recomputation, experts and whatever else
// stands between a parameter and its GEMMs.

// RUN: ufp4-opt %s --ufp4-classify-gemms=strict --split-input-file --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s

// Layers in a scan: forward and backward pass are functions called in loops, the
// weights slices of a stack, and the activations go through another stack.
// CHECK-LABEL: func.func @scan
// CHECK-LABEL: func.func private @forward
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.w", id = 0, activation x weight>}
// CHECK-LABEL: func.func private @backward
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "layers.w", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "layers.w", id = 0, activation x gradient>}
func.func @scan(%x: tensor<8x32xf32>, %w: tensor<6x32x32xf32> {ufp4.parameter, ufp4.name = "layers.w"})
    -> (tensor<8x32xf32>, tensor<6x32x32xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  %es = tensor.empty() : tensor<6x8x32xf32>
  %y, %saved = scf.for %i = %c0 to %c6 step %c1 iter_args(%h = %x, %stack = %es) -> (tensor<8x32xf32>, tensor<6x8x32xf32>) {
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<6x32x32xf32> to tensor<32x32xf32>
    %next, %keep = func.call @forward(%h, %wi) : (tensor<8x32xf32>, tensor<32x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>)
    %pushed = tensor.insert_slice %keep into %stack[%i, 0, 0] [1, 8, 32] [1, 1, 1] : tensor<8x32xf32> into tensor<6x8x32xf32>
    scf.yield %next, %pushed : tensor<8x32xf32>, tensor<6x8x32xf32>
  }
  %dy = "loss"(%y) : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %ew = tensor.empty() : tensor<6x32x32xf32>
  %dx, %dw = scf.for %i = %c0 to %c6 step %c1 iter_args(%g = %dy, %grads = %ew) -> (tensor<8x32xf32>, tensor<6x32x32xf32>) {
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<6x32x32xf32> to tensor<32x32xf32>
    %keep = tensor.extract_slice %saved[%i, 0, 0] [1, 8, 32] [1, 1, 1] : tensor<6x8x32xf32> to tensor<8x32xf32>
    %gx, %gw = func.call @backward(%g, %keep, %wi) : (tensor<8x32xf32>, tensor<8x32xf32>, tensor<32x32xf32>) -> (tensor<8x32xf32>, tensor<32x32xf32>)
    %pushed = tensor.insert_slice %gw into %grads[%i, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<32x32xf32> into tensor<6x32x32xf32>
    scf.yield %gx, %pushed : tensor<8x32xf32>, tensor<6x32x32xf32>
  }
  return %dx, %dw : tensor<8x32xf32>, tensor<6x32x32xf32>
}
func.func private @forward(%x: tensor<8x32xf32>, %w: tensor<32x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x32xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  // A layer norm, say; the backward pass gets its result.
  %n = math.tanh %x : tensor<8x32xf32>
  %y = linalg.matmul ins(%n, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %r = arith.addf %x, %y : tensor<8x32xf32>
  return %r, %n : tensor<8x32xf32>, tensor<8x32xf32>
}
func.func private @backward(%dy: tensor<8x32xf32>, %n: tensor<8x32xf32>, %w: tensor<32x32xf32>) -> (tensor<8x32xf32>, tensor<32x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x32xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  %ew = tensor.empty() : tensor<32x32xf32>
  %zw = linalg.fill ins(%zero : f32) outs(%ew : tensor<32x32xf32>) -> tensor<32x32xf32>
  %wt = linalg.transpose ins(%w : tensor<32x32xf32>) outs(%ew : tensor<32x32xf32>) permutation = [1, 0]
  %dx = linalg.matmul ins(%dy, %wt : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %en = tensor.empty() : tensor<32x8xf32>
  %nt = linalg.transpose ins(%n : tensor<8x32xf32>) outs(%en : tensor<32x8xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<32x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %dx, %dw : tensor<8x32xf32>, tensor<32x32xf32>
}

// -----

// One function for the layers, called with the weights of each; the backward
// pass calls its own in the other order, and computes the activations again. The
// site has the name that the weights share.
// CHECK-LABEL: func.func @calls
// CHECK-LABEL: func.func private @layer
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.*.w", id = 0, activation x weight>}
// CHECK-LABEL: func.func private @layer_grad
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "layers.*.w", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "layers.*.w", id = 0, activation x gradient>}
func.func @calls(%x: tensor<8x32xf32>, %w0: tensor<32x32xf32> {ufp4.parameter, ufp4.name = "layers.0.w"},
                 %w1: tensor<32x32xf32> {ufp4.parameter, ufp4.name = "layers.1.w"})
    -> (tensor<8x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) {
  %y0 = call @layer(%x, %w0) : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
  %y1 = call @layer(%y0, %w1) : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
  %dy = "loss"(%y1) : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %dx1, %dw1 = call @layer_grad(%dy, %y0, %w1) : (tensor<8x32xf32>, tensor<8x32xf32>, tensor<32x32xf32>) -> (tensor<8x32xf32>, tensor<32x32xf32>)
  %dx0, %dw0 = call @layer_grad(%dx1, %x, %w0) : (tensor<8x32xf32>, tensor<8x32xf32>, tensor<32x32xf32>) -> (tensor<8x32xf32>, tensor<32x32xf32>)
  return %dx0, %dw0, %dw1 : tensor<8x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>
}
func.func private @layer(%x: tensor<8x32xf32>, %w: tensor<32x32xf32>) -> tensor<8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x32xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  %n = math.tanh %x : tensor<8x32xf32>
  %y = linalg.matmul ins(%n, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %y : tensor<8x32xf32>
}
func.func private @layer_grad(%dy: tensor<8x32xf32>, %x: tensor<8x32xf32>, %w: tensor<32x32xf32>) -> (tensor<8x32xf32>, tensor<32x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x32xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  %ew = tensor.empty() : tensor<32x32xf32>
  %zw = linalg.fill ins(%zero : f32) outs(%ew : tensor<32x32xf32>) -> tensor<32x32xf32>
  %n = math.tanh %x : tensor<8x32xf32>
  %wt = linalg.transpose ins(%w : tensor<32x32xf32>) outs(%ew : tensor<32x32xf32>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %en = tensor.empty() : tensor<32x8xf32>
  %nt = linalg.transpose ins(%n : tensor<8x32xf32>) outs(%en : tensor<32x8xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<32x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %dn, %dw : tensor<8x32xf32>, tensor<32x32xf32>
}

// -----

// Activation checkpointing: the backward pass computes activations and the
// product again.
// CHECK-LABEL: func.func @recomputed
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "up", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "down", id = 1, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "up", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "down", id = 1, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "down", id = 1, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "up", id = 0, activation x gradient>}
func.func @recomputed(%x: tensor<8x32xf32>, %up: tensor<32x48xf32> {ufp4.parameter, ufp4.name = "up"},
                      %down: tensor<48x32xf32> {ufp4.parameter, ufp4.name = "down"},
                      %zu: tensor<8x48xf32>, %zd: tensor<8x32xf32>, %zwu: tensor<32x48xf32>, %zwd: tensor<48x32xf32>)
    -> (tensor<48x32xf32>, tensor<32x48xf32>) {
  %u = linalg.matmul ins(%x, %up : tensor<8x32xf32>, tensor<32x48xf32>) outs(%zu : tensor<8x48xf32>) -> tensor<8x48xf32>
  %h = math.tanh %u : tensor<8x48xf32>
  %y = linalg.matmul ins(%h, %down : tensor<8x48xf32>, tensor<48x32xf32>) outs(%zd : tensor<8x32xf32>) -> tensor<8x32xf32>
  %dy = "loss"(%y) : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %u2 = linalg.matmul ins(%x, %up : tensor<8x32xf32>, tensor<32x48xf32>) outs(%zu : tensor<8x48xf32>) -> tensor<8x48xf32>
  %h2 = math.tanh %u2 : tensor<8x48xf32>
  %ed = tensor.empty() : tensor<32x48xf32>
  %dt = linalg.transpose ins(%down : tensor<48x32xf32>) outs(%ed : tensor<32x48xf32>) permutation = [1, 0]
  %dh = linalg.matmul ins(%dy, %dt : tensor<8x32xf32>, tensor<32x48xf32>) outs(%zu : tensor<8x48xf32>) -> tensor<8x48xf32>
  %eh = tensor.empty() : tensor<48x8xf32>
  %ht = linalg.transpose ins(%h2 : tensor<8x48xf32>) outs(%eh : tensor<48x8xf32>) permutation = [1, 0]
  %dwd = linalg.matmul ins(%ht, %dy : tensor<48x8xf32>, tensor<8x32xf32>) outs(%zwd : tensor<48x32xf32>) -> tensor<48x32xf32>
  %du = arith.mulf %dh, %h2 : tensor<8x48xf32>
  %ex = tensor.empty() : tensor<32x8xf32>
  %xt = linalg.transpose ins(%x : tensor<8x32xf32>) outs(%ex : tensor<32x8xf32>) permutation = [1, 0]
  %dwu = linalg.matmul ins(%xt, %du : tensor<32x8xf32>, tensor<8x48xf32>) outs(%zwu : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %dwd, %dwu : tensor<48x32xf32>, tensor<32x48xf32>
}

// -----

// First layers of one shape that share their input: the names of the results
// tell.
// CHECK-LABEL: func.func @named_results
// CHECK-COUNT-2: <fprop,
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "b", id = 1, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "a", id = 0, activation x gradient>}
func.func @named_results(%x: tensor<8x32xf32>, %a: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "a"},
                         %b: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "b"}, %z: tensor<8x16xf32>, %zw: tensor<32x16xf32>)
    -> (tensor<32x16xbf16> {ufp4.name = "grad.a"}, tensor<32x16xf32> {ufp4.name = "grad.b"}) {
  %ya = linalg.matmul ins(%x, %a : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %yb = linalg.matmul ins(%x, %b : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %da, %db = "loss"(%ya, %yb) : (tensor<8x16xf32>, tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>)
  %e = tensor.empty() : tensor<32x8xf32>
  %xt = linalg.transpose ins(%x : tensor<8x32xf32>) outs(%e : tensor<32x8xf32>) permutation = [1, 0]
  %gb = linalg.matmul ins(%xt, %db : tensor<32x8xf32>, tensor<8x16xf32>) outs(%zw : tensor<32x16xf32>) -> tensor<32x16xf32>
  %ga = linalg.matmul ins(%xt, %da : tensor<32x8xf32>, tensor<8x16xf32>) outs(%zw : tensor<32x16xf32>) -> tensor<32x16xf32>
  %gc = arith.truncf %ga : tensor<32x16xf32> to tensor<32x16xbf16>
  return %gc, %gb : tensor<32x16xbf16>, tensor<32x16xf32>
}

// -----

// A recurrent cell: two gates of one shape, each a layer of the input, which has
// no dgrad, and a layer of the state, to which the same gradient goes. The wgrads
// that share it are not the state's, which have their own; the sums that they are
// added to, through a loop and a function, have names.
// CHECK-LABEL: func.func @gates
// CHECK-LABEL: func.func private @backward
// CHECK: <wgrad, "hr", id = 1, activation x gradient>
// CHECK: <dgrad, "hr", id = 1, gradient x weight>
// CHECK: <wgrad, "ir", id = 0, activation x gradient>
// CHECK: <wgrad, "hz", id = 3, activation x gradient>
// CHECK: <dgrad, "hz", id = 3, gradient x weight>
// CHECK: <wgrad, "iz", id = 2, activation x gradient>
func.func @gates(%xs: tensor<4x8x16xf32>, %ir: tensor<16x16xf32> {ufp4.parameter, ufp4.name = "ir"},
                 %hr: tensor<16x16xf32> {ufp4.parameter, ufp4.name = "hr"}, %iz: tensor<16x16xf32> {ufp4.parameter, ufp4.name = "iz"},
                 %hz: tensor<16x16xf32> {ufp4.parameter, ufp4.name = "hz"}, %z: tensor<8x16xf32>, %zw: tensor<16x16xf32>, %h: tensor<8x16xf32>)
    -> (tensor<16x16xf32> {ufp4.name = "grad.ir"}, tensor<16x16xf32> {ufp4.name = "grad.hr"},
        tensor<16x16xf32> {ufp4.name = "grad.iz"}, tensor<16x16xf32> {ufp4.name = "grad.hz"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %last = scf.for %k = %c0 to %c4 step %c1 iter_args(%s = %h) -> (tensor<8x16xf32>) {
    %x = tensor.extract_slice %xs[%k, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<4x8x16xf32> to tensor<8x16xf32>
    %a = linalg.matmul ins(%x, %ir : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    %b = linalg.matmul ins(%s, %hr : tensor<8x16xf32>, tensor<16x16xf32>) outs(%a : tensor<8x16xf32>) -> tensor<8x16xf32>
    %c = linalg.matmul ins(%x, %iz : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    %d = linalg.matmul ins(%s, %hz : tensor<8x16xf32>, tensor<16x16xf32>) outs(%c : tensor<8x16xf32>) -> tensor<8x16xf32>
    %n = arith.mulf %b, %d : tensor<8x16xf32>
    scf.yield %n : tensor<8x16xf32>
  }
  %sums:5 = scf.for %k = %c0 to %c4 step %c1 iter_args(%ds = %last, %p = %zw, %q = %zw, %r = %zw, %t = %zw)
      -> (tensor<8x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
    %x = tensor.extract_slice %xs[%k, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<4x8x16xf32> to tensor<8x16xf32>
    %g:5 = func.call @backward(%x, %h, %ds, %hr, %hz, %p, %q, %r, %t) : (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) -> (tensor<8x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>)
    scf.yield %g#0, %g#1, %g#2, %g#3, %g#4 : tensor<8x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
  }
  return %sums#1, %sums#2, %sums#3, %sums#4 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}
func.func private @backward(%x: tensor<8x16xf32>, %h: tensor<8x16xf32>, %ds: tensor<8x16xf32>, %hr: tensor<16x16xf32>, %hz: tensor<16x16xf32>,
    %sir: tensor<16x16xf32>, %shr: tensor<16x16xf32>, %siz: tensor<16x16xf32>, %shz: tensor<16x16xf32>)
    -> (tensor<8x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %ew = tensor.empty() : tensor<16x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x16xf32>) -> tensor<8x16xf32>
  %zw = linalg.fill ins(%zero : f32) outs(%ew : tensor<16x16xf32>) -> tensor<16x16xf32>
  %dr = math.tanh %ds : tensor<8x16xf32>
  %dz = math.exp %ds : tensor<8x16xf32>
  %et = tensor.empty() : tensor<16x8xf32>
  %ht = linalg.transpose ins(%h : tensor<8x16xf32>) outs(%et : tensor<16x8xf32>) permutation = [1, 0]
  %xt = linalg.transpose ins(%x : tensor<8x16xf32>) outs(%et : tensor<16x8xf32>) permutation = [1, 0]
  %hrt = linalg.transpose ins(%hr : tensor<16x16xf32>) outs(%ew : tensor<16x16xf32>) permutation = [1, 0]
  %hzt = linalg.transpose ins(%hz : tensor<16x16xf32>) outs(%ew : tensor<16x16xf32>) permutation = [1, 0]
  %whr = linalg.matmul ins(%ht, %dr : tensor<16x8xf32>, tensor<8x16xf32>) outs(%zw : tensor<16x16xf32>) -> tensor<16x16xf32>
  %d1 = linalg.matmul ins(%dr, %hrt : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %wir = linalg.matmul ins(%xt, %dr : tensor<16x8xf32>, tensor<8x16xf32>) outs(%zw : tensor<16x16xf32>) -> tensor<16x16xf32>
  %whz = linalg.matmul ins(%ht, %dz : tensor<16x8xf32>, tensor<8x16xf32>) outs(%zw : tensor<16x16xf32>) -> tensor<16x16xf32>
  %d2 = linalg.matmul ins(%dz, %hzt : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %wiz = linalg.matmul ins(%xt, %dz : tensor<16x8xf32>, tensor<8x16xf32>) outs(%zw : tensor<16x16xf32>) -> tensor<16x16xf32>
  %d = arith.addf %d1, %d2 : tensor<8x16xf32>
  %nir = arith.addf %sir, %wir : tensor<16x16xf32>
  %nhr = arith.addf %shr, %whr : tensor<16x16xf32>
  %niz = arith.addf %siz, %wiz : tensor<16x16xf32>
  %nhz = arith.addf %shz, %whz : tensor<16x16xf32>
  return %d, %nir, %nhr, %niz, %nhz : tensor<8x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

// A layer that is used twice has two of each GEMM, and its wgrads are summed.
// LoRA: the frozen weight has no wgrad, and the two thin weights have all three.
// CHECK-LABEL: func.func @shared_and_lora
// CHECK-COUNT-2: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "lora_a", id = 1, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "lora_b", id = 2, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "lora_b", id = 2, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "lora_b", id = 2, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "lora_a", id = 1, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "lora_a", id = 1, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
func.func @shared_and_lora(%x: tensor<8x32xf32>, %w: tensor<32x32xf32> {ufp4.parameter, ufp4.name = "w"},
                           %a: tensor<32x4xf32> {ufp4.parameter, ufp4.name = "lora_a"}, %b: tensor<4x32xf32> {ufp4.parameter, ufp4.name = "lora_b"},
                           %z: tensor<8x32xf32>, %z4: tensor<8x4xf32>, %za: tensor<32x4xf32>, %zb: tensor<4x32xf32>)
    -> (tensor<32x4xf32>, tensor<4x32xf32>, tensor<8x32xf32>) {
  %h = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %n = math.tanh %h : tensor<8x32xf32>
  %base = linalg.matmul ins(%n, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %na = linalg.matmul ins(%n, %a : tensor<8x32xf32>, tensor<32x4xf32>) outs(%z4 : tensor<8x4xf32>) -> tensor<8x4xf32>
  %nab = linalg.matmul ins(%na, %b : tensor<8x4xf32>, tensor<4x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %half = arith.constant dense<0.5> : tensor<8x32xf32>
  %scaled = arith.mulf %nab, %half : tensor<8x32xf32>
  %y = arith.addf %base, %scaled : tensor<8x32xf32>
  %dy = "loss"(%y) : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %dab = arith.mulf %dy, %half : tensor<8x32xf32>
  %e0 = tensor.empty() : tensor<4x8xf32>
  %nat = linalg.transpose ins(%na : tensor<8x4xf32>) outs(%e0 : tensor<4x8xf32>) permutation = [1, 0]
  %dwb = linalg.matmul ins(%nat, %dab : tensor<4x8xf32>, tensor<8x32xf32>) outs(%zb : tensor<4x32xf32>) -> tensor<4x32xf32>
  %e1 = tensor.empty() : tensor<32x4xf32>
  %bt = linalg.transpose ins(%b : tensor<4x32xf32>) outs(%e1 : tensor<32x4xf32>) permutation = [1, 0]
  %da = linalg.matmul ins(%dab, %bt : tensor<8x32xf32>, tensor<32x4xf32>) outs(%z4 : tensor<8x4xf32>) -> tensor<8x4xf32>
  %e2 = tensor.empty() : tensor<32x8xf32>
  %nt = linalg.transpose ins(%n : tensor<8x32xf32>) outs(%e2 : tensor<32x8xf32>) permutation = [1, 0]
  %dwa = linalg.matmul ins(%nt, %da : tensor<32x8xf32>, tensor<8x4xf32>) outs(%za : tensor<32x4xf32>) -> tensor<32x4xf32>
  %e3 = tensor.empty() : tensor<4x32xf32>
  %at = linalg.transpose ins(%a : tensor<32x4xf32>) outs(%e3 : tensor<4x32xf32>) permutation = [1, 0]
  %dn = linalg.matmul ins(%da, %at : tensor<8x4xf32>, tensor<4x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e4 = tensor.empty() : tensor<32x32xf32>
  %wt = linalg.transpose ins(%w : tensor<32x32xf32>) outs(%e4 : tensor<32x32xf32>) permutation = [1, 0]
  %dbase = linalg.matmul ins(%dy, %wt : tensor<8x32xf32>, tensor<32x32xf32>) outs(%dn : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %dwa, %dwb, %dbase : tensor<32x4xf32>, tensor<4x32xf32>, tensor<8x32xf32>
}

// -----

// Experts gathered for each token: the weight is the left operand, looked up by
// a computed index; wgrad is an outer product. The embedding is looked up too,
// and its vectors are activations.
// CHECK-LABEL: func.func @gathered_experts
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<fprop, "experts", id = 0, weight x activation>}
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<wgrad, "experts", id = 0, gradient x activation>}
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<dgrad, "experts", id = 0, weight x gradient>}
#v2 = affine_map<(t, h) -> (t, h)>
#v3 = affine_map<(t, o, i) -> (t, o, i)>
#t3 = affine_map<(t, i, o) -> (t, o, i)>
func.func @gathered_experts(%ids: tensor<8xi64>, %picked: tensor<8xi64>, %table: tensor<100x32xf32> {ufp4.parameter, ufp4.name = "embed"},
                            %w: tensor<4x16x32xf32> {ufp4.parameter, ufp4.name = "experts"},
                            %zy: tensor<8x16x1xf32>, %zw: tensor<8x16x32xf32>, %zx: tensor<8x32x1xf32>)
    -> (tensor<8x16x32xf32>, tensor<8x32x1xf32>) {
  %e0 = tensor.empty() : tensor<8x32xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(t, h) -> (t)>, #v2], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<8xi64>) outs(%e0 : tensor<8x32xf32>) {
  ^bb0(%in: i64, %out: f32):
    %row = arith.index_cast %in : i64 to index
    %h = linalg.index 1 : index
    %v = tensor.extract %table[%row, %h] : tensor<100x32xf32>
    linalg.yield %v : f32
  } -> tensor<8x32xf32>
  %x3 = tensor.expand_shape %x [[0], [1, 2]] output_shape [8, 32, 1] : tensor<8x32xf32> into tensor<8x32x1xf32>
  %e1 = tensor.empty() : tensor<8x16x32xf32>
  %wt = linalg.generic {indexing_maps = [affine_map<(t, o, i) -> (t)>, #v3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%picked : tensor<8xi64>) outs(%e1 : tensor<8x16x32xf32>) {
  ^bb0(%in: i64, %out: f32):
    %expert = arith.index_cast %in : i64 to index
    %o = linalg.index 1 : index
    %i = linalg.index 2 : index
    %v = tensor.extract %w[%expert, %o, %i] : tensor<4x16x32xf32>
    linalg.yield %v : f32
  } -> tensor<8x16x32xf32>
  %y = linalg.batch_matmul ins(%wt, %x3 : tensor<8x16x32xf32>, tensor<8x32x1xf32>) outs(%zy : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
  %dy = "loss"(%y) : (tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
  %e2 = tensor.empty() : tensor<8x1x32xf32>
  %xt = linalg.transpose ins(%x3 : tensor<8x32x1xf32>) outs(%e2 : tensor<8x1x32xf32>) permutation = [0, 2, 1]
  %dw = linalg.batch_matmul ins(%dy, %xt : tensor<8x16x1xf32>, tensor<8x1x32xf32>) outs(%zw : tensor<8x16x32xf32>) -> tensor<8x16x32xf32>
  %e3 = tensor.empty() : tensor<8x32x16xf32>
  %wtt = linalg.generic {indexing_maps = [#t3, #v3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%wt : tensor<8x16x32xf32>) outs(%e3 : tensor<8x32x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x32x16xf32>
  %dx = linalg.batch_matmul ins(%wtt, %dy : tensor<8x32x16xf32>, tensor<8x16x1xf32>) outs(%zx : tensor<8x32x1xf32>) -> tensor<8x32x1xf32>
  return %dw, %dx : tensor<8x16x32xf32>, tensor<8x32x1xf32>
}

// -----

// Stacked experts: a batch of products of the tokens, repeated, of which each
// expert sees its own through a mask; and experts sliced from the stack.
// CHECK-LABEL: func.func @stacked_experts
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<fprop, "experts", id = 0, activation x weight>}
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<dgrad, "experts", id = 0, gradient x weight>}
// CHECK: linalg.batch_matmul {ufp4.gemm = #ufp4.gemm<wgrad, "experts", id = 0, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "experts", id = 0, activation x weight>}
func.func @stacked_experts(%x: tensor<8x32xf32>, %mask: tensor<4x8x32xi1>, %w: tensor<4x32x16xf32> {ufp4.parameter, ufp4.name = "experts"},
                           %zy: tensor<4x8x16xf32>, %zx: tensor<4x8x32xf32>, %zw: tensor<4x32x16xf32>, %z: tensor<8x16xf32>)
    -> (tensor<4x8x32xf32>, tensor<4x32x16xf32>, tensor<8x16xf32>) {
  %none = arith.constant dense<0.0> : tensor<4x8x32xf32>
  %e0 = tensor.empty() : tensor<4x8x32xf32>
  %xb = linalg.broadcast ins(%x : tensor<8x32xf32>) outs(%e0 : tensor<4x8x32xf32>) dimensions = [0]
  %xm = arith.select %mask, %xb, %none : tensor<4x8x32xi1>, tensor<4x8x32xf32>
  %y = linalg.batch_matmul ins(%xm, %w : tensor<4x8x32xf32>, tensor<4x32x16xf32>) outs(%zy : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  %dy = "loss"(%y) : (tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  %e1 = tensor.empty() : tensor<4x16x32xf32>
  %wt = linalg.transpose ins(%w : tensor<4x32x16xf32>) outs(%e1 : tensor<4x16x32xf32>) permutation = [0, 2, 1]
  %dx = linalg.batch_matmul ins(%dy, %wt : tensor<4x8x16xf32>, tensor<4x16x32xf32>) outs(%zx : tensor<4x8x32xf32>) -> tensor<4x8x32xf32>
  // Rows that the mask hides have a zero gradient: here the tokens go in as they
  // are.
  %e2 = tensor.empty() : tensor<4x32x8xf32>
  %xt = linalg.transpose ins(%xb : tensor<4x8x32xf32>) outs(%e2 : tensor<4x32x8xf32>) permutation = [0, 2, 1]
  %dw = linalg.batch_matmul ins(%xt, %dy : tensor<4x32x8xf32>, tensor<4x8x16xf32>) outs(%zw : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  %slice = tensor.extract_slice %w[2, 0, 0] [1, 32, 16] [1, 1, 1] : tensor<4x32x16xf32> to tensor<1x32x16xf32>
  %one = tensor.collapse_shape %slice [[0, 1], [2]] : tensor<1x32x16xf32> into tensor<32x16xf32>
  %shared = linalg.matmul ins(%x, %one : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %dx, %dw, %shared : tensor<4x8x32xf32>, tensor<4x32x16xf32>, tensor<8x16xf32>
}

// -----

// A tied embedding that is looked up by a one-hot product: that is no layer, and
// the head's GEMMs are found all the same.
// CHECK-LABEL: func.func @one_hot
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "looks entries of 'embed' up by a one-hot product">}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "embed", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "embed", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "embed", id = 0, gradient x activation>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "neither operand
func.func @one_hot(%ids: tensor<8xi64>, %table: tensor<64x32xf32> {ufp4.parameter, ufp4.name = "embed"},
                   %zx: tensor<8x32xf32>, %zl: tensor<8x64xf32>, %zw: tensor<64x32xf32>) -> (tensor<64x32xf32>, tensor<64x32xf32>) {
  %e0 = tensor.empty() : tensor<8x64xf32>
  %hot = linalg.generic {indexing_maps = [affine_map<(t, v) -> (t)>, affine_map<(t, v) -> (t, v)>], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<8xi64>) outs(%e0 : tensor<8x64xf32>) {
  ^bb0(%in: i64, %out: f32):
    %v = linalg.index 1 : index
    %vi = arith.index_cast %v : index to i64
    %is = arith.cmpi eq, %in, %vi : i64
    %f = arith.uitofp %is : i1 to f32
    linalg.yield %f : f32
  } -> tensor<8x64xf32>
  %x = linalg.matmul ins(%hot, %table : tensor<8x64xf32>, tensor<64x32xf32>) outs(%zx : tensor<8x32xf32>) -> tensor<8x32xf32>
  %h = math.tanh %x : tensor<8x32xf32>
  %e1 = tensor.empty() : tensor<32x64xf32>
  %tt = linalg.transpose ins(%table : tensor<64x32xf32>) outs(%e1 : tensor<32x64xf32>) permutation = [1, 0]
  %logits = linalg.matmul ins(%h, %tt : tensor<8x32xf32>, tensor<32x64xf32>) outs(%zl : tensor<8x64xf32>) -> tensor<8x64xf32>
  %dl = "loss"(%logits) : (tensor<8x64xf32>) -> tensor<8x64xf32>
  %dh = linalg.matmul ins(%dl, %table : tensor<8x64xf32>, tensor<64x32xf32>) outs(%zx : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e2 = tensor.empty() : tensor<64x8xf32>
  %dlt = linalg.transpose ins(%dl : tensor<8x64xf32>) outs(%e2 : tensor<64x8xf32>) permutation = [1, 0]
  %dwl = linalg.matmul ins(%dlt, %h : tensor<64x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<64x32xf32>) -> tensor<64x32xf32>
  %dx = arith.mulf %dh, %h : tensor<8x32xf32>
  %ht = linalg.transpose ins(%hot : tensor<8x64xf32>) outs(%e2 : tensor<64x8xf32>) permutation = [1, 0]
  %dwe = linalg.matmul ins(%ht, %dx : tensor<64x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %dwl, %dwe : tensor<64x32xf32>, tensor<64x32xf32>
}

// -----

// Micro-batches in a loop that accumulates the gradient, a layer under a
// condition, and a block whose argument may come from two others.
// CHECK-LABEL: func.func @control_flow
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 0, activation x gradient>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
func.func @control_flow(%batches: tensor<4x8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "w"}, %c: i1,
                        %z: tensor<8x16xf32>, %zx: tensor<8x32xf32>, %zw: tensor<32x16xf32>) -> (tensor<32x16xf32>, tensor<8x16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %first = tensor.extract_slice %batches[0, 0, 0] [1, 8, 32] [1, 1, 1] : tensor<4x8x32xf32> to tensor<8x32xf32>
  %total = scf.for %i = %c0 to %c4 step %c1 iter_args(%acc = %zw) -> tensor<32x16xf32> {
    %x = tensor.extract_slice %batches[%i, 0, 0] [1, 8, 32] [1, 1, 1] : tensor<4x8x32xf32> to tensor<8x32xf32>
    %h = math.tanh %x : tensor<8x32xf32>
    %y = linalg.matmul ins(%h, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    %dy = "loss"(%y) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %e0 = tensor.empty() : tensor<16x32xf32>
    %wt = linalg.transpose ins(%w : tensor<32x16xf32>) outs(%e0 : tensor<16x32xf32>) permutation = [1, 0]
    %dh = linalg.matmul ins(%dy, %wt : tensor<8x16xf32>, tensor<16x32xf32>) outs(%zx : tensor<8x32xf32>) -> tensor<8x32xf32>
    "use"(%dh) : (tensor<8x32xf32>) -> ()
    %e1 = tensor.empty() : tensor<32x8xf32>
    %ht = linalg.transpose ins(%h : tensor<8x32xf32>) outs(%e1 : tensor<32x8xf32>) permutation = [1, 0]
    %next = linalg.matmul ins(%ht, %dy : tensor<32x8xf32>, tensor<8x16xf32>) outs(%acc : tensor<32x16xf32>) -> tensor<32x16xf32>
    scf.yield %next : tensor<32x16xf32>
  }
  %same = scf.if %c -> tensor<32x16xf32> {
    %y = linalg.matmul ins(%first, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    "use"(%y) : (tensor<8x16xf32>) -> ()
    scf.yield %w : tensor<32x16xf32>
  } else {
    %cast = tensor.cast %w : tensor<32x16xf32> to tensor<?x16xf32>
    %back = tensor.cast %cast : tensor<?x16xf32> to tensor<32x16xf32>
    scf.yield %back : tensor<32x16xf32>
  }
  cf.cond_br %c, ^next(%same : tensor<32x16xf32>), ^next(%w : tensor<32x16xf32>)
^next(%either: tensor<32x16xf32>):
  %last = linalg.matmul ins(%first, %either : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %total, %last : tensor<32x16xf32>, tensor<8x16xf32>
}

// -----

// Weights that are globals, loaded where they are used.
// CHECK-LABEL: func.func @globals
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "fc1", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.fc2.weight", id = 1, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "layers.fc2.weight", id = 1, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "layers.fc2.weight", id = 1, activation x gradient>}
ml_program.global private mutable @fc1(dense<1.0> : tensor<32x32xf32>) : tensor<32x32xf32>
ml_program.global private mutable @fc2(dense<1.0> : tensor<32x32xf32>) : tensor<32x32xf32> {ufp4.parameter, ufp4.name = "layers.fc2.weight"}
func.func @globals(%x: tensor<8x32xf32>, %z: tensor<8x32xf32>, %zw: tensor<32x32xf32>) -> (tensor<8x32xf32>, tensor<32x32xf32>) {
  %w1 = ml_program.global_load @fc1 : tensor<32x32xf32>
  %w2 = ml_program.global_load @fc2 : tensor<32x32xf32>
  %h = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "fc1", id = 0, activation x weight>}
      ins(%x, %w1 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %y = linalg.matmul ins(%h, %w2 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %dy = "loss"(%y) : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %again = ml_program.global_load @fc2 : tensor<32x32xf32>
  %e = tensor.empty() : tensor<32x32xf32>
  %wt = linalg.transpose ins(%again : tensor<32x32xf32>) outs(%e : tensor<32x32xf32>) permutation = [1, 0]
  %dh = linalg.matmul ins(%dy, %wt : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %eh = tensor.empty() : tensor<32x8xf32>
  %ht = linalg.transpose ins(%h : tensor<8x32xf32>) outs(%eh : tensor<32x8xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%ht, %dy : tensor<32x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %dh, %dw : tensor<8x32xf32>, tensor<32x32xf32>
}

// -----

// Slices are read and written by helper functions that many call: each call
// moves what it was handed, and dimensions are followed through them.
// CHECK-LABEL: func.func @helpers
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "v", id = 1, activation x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "v", id = 1, gradient x weight>}
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "v", id = 1, activation x gradient>}
func.func @helpers(%x: tensor<8x32xf32>, %w: tensor<3x32x32xf32> {ufp4.parameter, ufp4.name = "w"},
                   %v: tensor<3x32x32xf32> {ufp4.parameter, ufp4.name = "v"},
                   %z: tensor<8x32xf32>, %zw: tensor<32x32xf32>, %i: index) -> (tensor<8x32xf32>, tensor<32x32xf32>) {
  %stack = tensor.empty() : tensor<3x32x32xf32>
  %wi = call @read(%w, %i) : (tensor<3x32x32xf32>, index) -> tensor<32x32xf32>
  %vi = call @read(%v, %i) : (tensor<3x32x32xf32>, index) -> tensor<32x32xf32>
  %kept = call @write(%stack, %vi, %i) : (tensor<3x32x32xf32>, tensor<32x32xf32>, index) -> tensor<3x32x32xf32>
  %other = call @write(%stack, %wi, %i) : (tensor<3x32x32xf32>, tensor<32x32xf32>, index) -> tensor<3x32x32xf32>
  "use"(%other) : (tensor<3x32x32xf32>) -> ()
  %h = linalg.matmul ins(%x, %wi : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %y = linalg.matmul ins(%h, %vi : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %dy = "loss"(%y) : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %back = call @read_transposed(%kept, %i) : (tensor<3x32x32xf32>, index) -> tensor<32x32xf32>
  %dh = linalg.matmul ins(%dy, %back : tensor<8x32xf32>, tensor<32x32xf32>) outs(%z : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e = tensor.empty() : tensor<32x8xf32>
  %ht = linalg.transpose ins(%h : tensor<8x32xf32>) outs(%e : tensor<32x8xf32>) permutation = [1, 0]
  %dv = linalg.matmul ins(%ht, %dy : tensor<32x8xf32>, tensor<8x32xf32>) outs(%zw : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %dh, %dv : tensor<8x32xf32>, tensor<32x32xf32>
}
func.func private @read(%stack: tensor<3x32x32xf32>, %i: index) -> tensor<32x32xf32> {
  %slice = tensor.extract_slice %stack[%i, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<3x32x32xf32> to tensor<1x32x32xf32>
  %one = tensor.collapse_shape %slice [[0, 1], [2]] : tensor<1x32x32xf32> into tensor<32x32xf32>
  return %one : tensor<32x32xf32>
}
func.func private @read_transposed(%stack: tensor<3x32x32xf32>, %i: index) -> tensor<32x32xf32> {
  %one = call @read(%stack, %i) : (tensor<3x32x32xf32>, index) -> tensor<32x32xf32>
  %e = tensor.empty() : tensor<32x32xf32>
  %t = linalg.transpose ins(%one : tensor<32x32xf32>) outs(%e : tensor<32x32xf32>) permutation = [1, 0]
  return %t : tensor<32x32xf32>
}
func.func private @write(%stack: tensor<3x32x32xf32>, %one: tensor<32x32xf32>, %i: index) -> tensor<3x32x32xf32> {
  %r = tensor.insert_slice %one into %stack[%i, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<32x32xf32> into tensor<3x32x32xf32>
  return %r : tensor<3x32x32xf32>
}

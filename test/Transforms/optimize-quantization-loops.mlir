// Quantizations that no iteration changes leave their loops, with what prepares
// them; equal ones are shared with enclosing regions.

// RUN: ufp4-opt %s --ufp4-optimize-quantization --split-input-file --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --ufp4-optimize-quantization=hoist=false --split-input-file --mlir-print-local-scope | FileCheck %s --check-prefix=STAY
// RUN: ufp4-opt %s --ufp4-optimize-quantization --split-input-file > %t.once
// RUN: ufp4-opt %s --ufp4-optimize-quantization --ufp4-optimize-quantization --split-input-file | diff %t.once -

#u4 = #ufp4.format<e1m2, 1x16, f32>

// Micro-batches: the weight, its cast and its reshape, through both loops. The
// activations stay, as does an op that would be invariant but is not ours.
// CHECK-LABEL: func.func @micro_batches(
// CHECK-SAME: %[[W:[a-z0-9]+]]: tensor<32x4x4xf32>
// CHECK: %[[T:.+]] = arith.truncf %[[W]]
// CHECK-NEXT: %[[C:.+]] = tensor.collapse_shape %[[T]]
// CHECK-NEXT: %[[Q:.+]], %{{.+}} = ufp4.quantize %[[C]] along 0
// CHECK-NEXT: scf.for
// CHECK-NEXT: scf.for
// CHECK-NEXT: math.absf %[[W]]
// CHECK: tensor.extract_slice
// CHECK-NEXT: ufp4.quantize
// CHECK-NEXT: func.call @use(%{{.+}}, %[[Q]])
// STAY-LABEL: func.func @micro_batches(
// STAY: scf.for
// STAY: scf.for
// STAY: arith.truncf
// STAY: ufp4.quantize
func.func private @use(tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>)
func.func private @see(tensor<32x4x4xf32>)
func.func @micro_batches(%w: tensor<32x4x4xf32>, %x: tensor<8x32x16xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %n step %c1 {
      %a = math.absf %w : tensor<32x4x4xf32>
      func.call @see(%a) : (tensor<32x4x4xf32>) -> ()
      %t = arith.truncf %w : tensor<32x4x4xf32> to tensor<32x4x4xbf16>
      %c = tensor.collapse_shape %t [[0], [1, 2]] : tensor<32x4x4xbf16> into tensor<32x16xbf16>
      %q, %s = ufp4.quantize %c along 0 as(#u4) : tensor<32x16xbf16> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
      %xi = tensor.extract_slice %x[%j, 0, 0] [1, 32, 16] [1, 1, 1] : tensor<8x32x16xf32> to tensor<32x16xf32>
      %p, %r = ufp4.quantize %xi along 0 as(#u4) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
      func.call @use(%p, %q) : (tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>) -> ()
    }
  }
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>

// What draws bits of its own in every iteration stays; so does what a branch may
// never compute. A pair leaves as a single one does.
// CHECK-LABEL: func.func @stays(
// CHECK: %[[P:.+]]:4 = ufp4.quantize_pair
// CHECK: scf.while
// CHECK: ufp4.fold_seed
// CHECK-NEXT: ufp4.quantize {{.*}} seed(
// CHECK: scf.if
// CHECK-NEXT: ufp4.quantize
func.func private @use(tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>)
func.func private @more() -> i1
func.func @stays(%w: tensor<32x16xf32>, %v: tensor<32x16xf32>, %seed: tensor<i64>) {
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %r = scf.while (%i = %i0) : (i64) -> i64 {
    %c = func.call @more() : () -> i1
    scf.condition(%c) %i : i64
  } do {
  ^bb0(%i: i64):
    %s = ufp4.fold_seed %seed, %i site 0
    %q, %qs = ufp4.quantize %w along 0 seed(%s) site 1 stream 2 as(#u4) round(stochastic<8>) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
    %p:4 = ufp4.quantize_pair %w along [0, 1] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#ufp4.rounding<nearest_even>, #ufp4.rounding<nearest_even>]
      : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>, tensor<32x16x!ufp4.code<e1m2>>, tensor<32x1xf32>
    func.call @use(%q, %p#0) : (tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>) -> ()
    %c = func.call @more() : () -> i1
    scf.if %c {
      %b, %bs = ufp4.quantize %v along 0 as(#u4) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
      func.call @use(%b, %b) : (tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>) -> ()
    }
    %j = arith.addi %i, %i1 : i64
    scf.yield %j : i64
  }
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>

// A value that is prepared alike inside of a branch is the one from outside; so
// is its quantization. Other branches of the block graph do not dominate.
// CHECK-LABEL: func.func @enclosing(
// CHECK: %[[C:.+]] = tensor.collapse_shape
// CHECK-NEXT: %[[Q:.+]], %{{.+}} = ufp4.quantize %[[C]]
// CHECK: scf.if
// CHECK-NEXT: func.call @use(%[[Q]], %[[Q]])
// CHECK: cf.cond_br
// CHECK: ^bb1:
// CHECK-NEXT: call @use(%[[Q]], %[[Q]])
// CHECK: ^bb2:
// CHECK-NEXT: ufp4.quantize
// CHECK: ^bb3:
// CHECK-NEXT: ufp4.quantize
func.func private @use(tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>)
func.func @enclosing(%x: tensor<4x8x16xf32>, %y: tensor<32x16xf32>, %c: i1) {
  %a = tensor.collapse_shape %x [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
  %q, %s = ufp4.quantize %a along 0 as(#u4) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
  scf.if %c {
    %b = tensor.collapse_shape %x [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %r, %t = ufp4.quantize %b along 0 as(#u4) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
    func.call @use(%q, %r) : (tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>) -> ()
  }
  cf.cond_br %c, ^one, ^two
^one:
  %b = tensor.collapse_shape %x [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
  %r, %t = ufp4.quantize %b along 0 as(#u4) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
  call @use(%q, %r) : (tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>) -> ()
  cf.br ^end
^two:
  %y0, %t0 = ufp4.quantize %y along 0 as(#u4) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
  call @use(%y0, %y0) : (tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>) -> ()
  cf.br ^end
^end:
  %y1, %t1 = ufp4.quantize %y along 0 as(#u4) : tensor<32x16xf32> -> tensor<32x16x!ufp4.code<e1m2>>, tensor<2x16xf32>
  call @use(%y1, %y1) : (tensor<32x16x!ufp4.code<e1m2>>, tensor<32x16x!ufp4.code<e1m2>>) -> ()
  return
}

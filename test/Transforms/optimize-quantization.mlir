// Equal quantizations are shared, two directions of a value are paired, and
// transforms cancel where the option says so.

// RUN: ufp4-opt %s --ufp4-optimize-quantization --split-input-file --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --ufp4-optimize-quantization=pair=false --split-input-file --mlir-print-local-scope | FileCheck %s --check-prefix=NOPAIR
// RUN: ufp4-opt %s --ufp4-optimize-quantization=cancel-transforms --split-input-file --mlir-print-local-scope | FileCheck %s --check-prefix=CANCEL
// A second run finds nothing more.
// RUN: ufp4-opt %s --ufp4-optimize-quantization --split-input-file > %t.once
// RUN: ufp4-opt %s --ufp4-optimize-quantization --ufp4-optimize-quantization --split-input-file > %t.twice
// RUN: diff %t.once %t.twice

//===----------------------------------------------------------------------===//
// Sharing
//===----------------------------------------------------------------------===//

#u4 = #ufp4.format<e1m2, 1x16, f32>

// q, k and v read one X.
// CHECK-LABEL: func.func @share(
// CHECK-COUNT-1: ufp4.quantize %
// CHECK-NOT: ufp4.quantize
// CHECK: return %[[Q:.+]], %[[Q]], %[[Q]] :
func.func @share(%x: tensor<32x32xf32>) -> (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) {
  %q, %s = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %k, %t = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %v, %u = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  return %q, %k, %v : tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>

// What draws the same bits is equal; another site, stream, seed or transform
// is not.
// CHECK-LABEL: func.func @share_random_bits(
// CHECK-COUNT-5: ufp4.quantize %
// CHECK-NOT: ufp4.quantize
// CHECK: call @use(%[[A:.+]], %[[A]], %{{.+}}, %{{.+}}, %{{.+}}, %{{.+}})
func.func private @use(tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>,
                       tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>)
func.func @share_random_bits(%x: tensor<32x32xf32>, %seed: tensor<i64>, %seed2: tensor<i64>) {
  %a, %sa = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %b, %sb = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %c, %sc = ufp4.quantize %x along 1 seed(%seed) site 2 stream 2 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %d, %sd = ufp4.quantize %x along 1 seed(%seed) site 1 stream 3 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %e, %se = ufp4.quantize %x along 1 seed(%seed2) site 1 stream 2 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %f, %sf = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(#u4) rht(<16>) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  func.call @use(%a, %b, %c, %d, %e, %f) : (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>,
    tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) -> ()
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>

// Words that count from an operand are part of what is equal.
// CHECK-LABEL: func.func @share_counters(
// CHECK-COUNT-2: ufp4.quantize %
// CHECK-NOT: ufp4.quantize
func.func @share_counters(%x: tensor<32x32xf32>, %seed: tensor<i64>, %v: tensor<2xi64>, %w: tensor<2xi64>)
    -> (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) {
  %a, %sa = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 counter(%v) as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %b, %sb = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 counter(%w) as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %c, %sc = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 counter(%v) as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  return %a, %b, %c : tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>

// One that dominates another serves it; two in different branches stay two.
// CHECK-LABEL: func.func @share_by_dominance(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<32x32xf32>, %[[Y:[a-z0-9]+]]: tensor<32x32xf32>
// CHECK: ufp4.quantize %[[X]]
// CHECK: scf.if
// CHECK-NEXT: %[[QY:.+]], %{{.+}} = ufp4.quantize %[[Y]]
// CHECK-NEXT: func.call @use(%{{.+}}, %[[QY]])
// CHECK: else
// CHECK-NEXT: %[[QZ:.+]], %{{.+}} = ufp4.quantize %[[Y]]
// CHECK-NEXT: func.call @use(%{{.+}}, %[[QZ]])
// CHECK-NOT: ufp4.quantize
func.func private @use(tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>)
func.func @share_by_dominance(%x: tensor<32x32xf32>, %y: tensor<32x32xf32>, %c: i1) {
  %q, %s = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  scf.if %c {
    %q0, %s0 = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
    %y0, %t0 = ufp4.quantize %y along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
    func.call @use(%q0, %y0) : (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) -> ()
  } else {
    %q0, %s0 = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
    %y0, %t0 = ufp4.quantize %y along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
    func.call @use(%q0, %y0) : (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) -> ()
  }
  return
}

// -----

//===----------------------------------------------------------------------===//
// Pairing
//===----------------------------------------------------------------------===//

#u4 = #ufp4.format<e1m2, 1x16, f32>
#h16 = #ufp4.rht<16>

// The gradient of dgrad and wgrad: two streams of one site.
// CHECK-LABEL: func.func @pair(
// CHECK-SAME: %[[DY:[a-z0-9]+]]: tensor<32x40xf32>, %[[SEED:[a-z0-9]+]]: tensor<i64>
// CHECK-NEXT: %[[P:.+]]:4 = ufp4.quantize_pair %[[DY]] along [1, 0] seed(%[[SEED]]) site 3 streams [2, 4] as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, f32>] rht [#ufp4.rht<16>, #ufp4.rht<16>] round [#ufp4.rounding<stochastic<8>>, #ufp4.rounding<stochastic<8>>] : tensor<32x40xf32> -> tensor<32x48x!ufp4.code<e1m2>>, tensor<32x3xf32>, tensor<32x40x!ufp4.code<e1m2>>, tensor<2x40xf32>
// CHECK-NEXT: return %[[P]]#0, %[[P]]#1, %[[P]]#2, %[[P]]#3
// NOPAIR-LABEL: func.func @pair(
// NOPAIR-NOT: quantize_pair
// NOPAIR-COUNT-2: ufp4.quantize %
func.func @pair(%dy: tensor<32x40xf32>, %seed: tensor<i64>)
    -> (tensor<32x48x!ufp4.code<e1m2>>, tensor<32x3xf32>, tensor<32x40x!ufp4.code<e1m2>>, tensor<2x40xf32>) {
  %q, %s = ufp4.quantize %dy along 1 seed(%seed) site 3 stream 2 as(#u4) rht(#h16) round(stochastic<8>) : tensor<32x40xf32> -> tensor<32x48x!ufp4.code<e1m2>>, tensor<32x3xf32>
  %r, %t = ufp4.quantize %dy along 0 seed(%seed) site 3 stream 4 as(#u4) rht(#h16) round(stochastic<8>) : tensor<32x40xf32> -> tensor<32x40x!ufp4.code<e1m2>>, tensor<2x40xf32>
  return %q, %s, %r, %t : tensor<32x48x!ufp4.code<e1m2>>, tensor<32x3xf32>, tensor<32x40x!ufp4.code<e1m2>>, tensor<2x40xf32>
}

// -----

#f4 = #ufp4.format<e2m1, 1x16, f32>
#nv = #ufp4.format<e2m1, 1x16, e4m3>
#h16 = #ufp4.rht<16>

// Directions may differ in all else: transform, rounding, scale.
// CHECK-LABEL: func.func @pair_of_different(
// CHECK-NEXT: %[[P:.+]]:5 = ufp4.quantize_pair %{{.+}} along [1, 0] seed(%{{.+}}) site 6 streams [0, 5] as [#ufp4.format<e2m1, 1x16, e4m3>, #ufp4.format<e2m1, 1x16, f32>] rht [unit, #ufp4.rht<16>] round [#ufp4.rounding<nearest_even>, #ufp4.rounding<stochastic<8>>]
// CHECK-NEXT: return %[[P]]#0, %[[P]]#2, %[[P]]#3
func.func @pair_of_different(%x: tensor<32x32xf32>, %seed: tensor<i64>) -> (tensor<32x32xf4E2M1FN>, tensor<f32>, tensor<32x32x!ufp4.code<e2m1>>) {
  %q, %s, %o = ufp4.quantize %x along 1 as(#nv) : tensor<32x32xf32> -> tensor<32x32xf4E2M1FN>, tensor<32x2xf8E4M3FN>, tensor<f32>
  %r, %t = ufp4.quantize %x along 0 seed(%seed) site 6 stream 5 as(#f4) rht(#h16) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e2m1>>, tensor<2x32xf32>
  return %q, %o, %r : tensor<32x32xf4E2M1FN>, tensor<f32>, tensor<32x32x!ufp4.code<e2m1>>
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>

// Sharing comes first: three uses of one direction and two of the other are
// one pair, at the place of the first.
// CHECK-LABEL: func.func @share_then_pair(
// CHECK-NEXT: %[[P:.+]]:4 = ufp4.quantize_pair
// CHECK-NEXT: return %[[P]]#0, %[[P]]#2, %[[P]]#0, %[[P]]#2, %[[P]]#0
func.func @share_then_pair(%x: tensor<32x32xf32>)
    -> (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) {
  %a, %sa = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %b, %sb = ufp4.quantize %x along 0 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  %c, %sc = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %d, %sd = ufp4.quantize %x along 0 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  %e, %se = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  return %a, %b, %c, %d, %e : tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>

// No pairs across blocks, of one direction, of two sites, of two seeds, of two
// values, or where words count from an operand.
// CHECK-LABEL: func.func @no_pairs(
// CHECK-NOT: quantize_pair
// CHECK: return
func.func private @use(tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>)
func.func @no_pairs(%x: tensor<32x32xf32>, %y: tensor<32x32xf32>, %z: tensor<32x32xf32>, %w: tensor<32x32xf32>, %v: tensor<32x32xf32>,
                    %seed: tensor<i64>, %seed2: tensor<i64>, %words: tensor<2xi64>, %c: i1) {
  // Two blocks.
  %a, %sa = ufp4.quantize %x along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  scf.if %c {
    %b, %sb = ufp4.quantize %x along 0 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
    func.call @use(%a, %b) : (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) -> ()
  }
  // One direction.
  %d, %sd = ufp4.quantize %y along 1 as(#u4) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %e, %se = ufp4.quantize %y along 1 as(#u4) rht(<16>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  func.call @use(%d, %e) : (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) -> ()
  // Two sites.
  %f, %sf = ufp4.quantize %z along 1 seed(%seed) site 1 stream 2 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %g, %sg = ufp4.quantize %z along 0 seed(%seed) site 2 stream 4 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  func.call @use(%f, %g) : (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) -> ()
  // Two seeds; and another value than the others.
  %h, %sh = ufp4.quantize %w along 1 seed(%seed) site 1 stream 2 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %i, %si = ufp4.quantize %w along 0 seed(%seed2) site 1 stream 4 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  func.call @use(%h, %i) : (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) -> ()
  // Words from an operand.
  %j, %sj = ufp4.quantize %v along 1 seed(%seed) site 1 stream 2 counter(%words) as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  %k, %sk = ufp4.quantize %v along 0 seed(%seed) site 1 stream 4 as(#u4) round(stochastic<8>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  func.call @use(%j, %k) : (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x32x!ufp4.code<e1m2>>) -> ()
  return
}

// -----

//===----------------------------------------------------------------------===//
// Transforms
//===----------------------------------------------------------------------===//

#h16 = #ufp4.rht<16>

// CANCEL-LABEL: func.func @cancel(
// CANCEL-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xf32>
// CANCEL-NEXT: return %[[X]], %[[X]]
// Off unless asked for.
// CHECK-LABEL: func.func @cancel(
// CHECK-COUNT-4: ufp4.rht
func.func @cancel(%x: tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>) {
  %t = ufp4.rht %x along 1 by(#h16) : tensor<8x32xf32> -> tensor<8x32xf32>
  %u = ufp4.rht inverse %t along 1 by(#h16) : tensor<8x32xf32> -> tensor<8x32xf32>
  %v = ufp4.rht inverse %x along 0 by(<8, signs = plus>) : tensor<8x32xf32> -> tensor<8x32xf32>
  %w = ufp4.rht %v along 0 by(<8, signs = plus>) : tensor<8x32xf32> -> tensor<8x32xf32>
  return %u, %w : tensor<8x32xf32>, tensor<8x32xf32>
}

// -----

#h16 = #ufp4.rht<16>

// A transform that something else uses stays; the pair around it goes.
// CANCEL-LABEL: func.func @cancel_used(
// CANCEL-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xf32>
// CANCEL-NEXT: %[[T:.+]] = ufp4.rht %[[X]]
// CANCEL-NEXT: return %[[X]], %[[T]]
func.func @cancel_used(%x: tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>) {
  %t = ufp4.rht %x along 1 by(#h16) : tensor<8x32xf32> -> tensor<8x32xf32>
  %u = ufp4.rht inverse %t along 1 by(#h16) : tensor<8x32xf32> -> tensor<8x32xf32>
  return %u, %t : tensor<8x32xf32>, tensor<8x32xf32>
}

// -----

#h16 = #ufp4.rht<16>

// What is no inverse: the same direction, another dimension, other signs,
// another site, a result that is rounded, a short run that was padded, a value
// in another type.
// CANCEL-LABEL: func.func @cancel_not(
// CANCEL-COUNT-14: ufp4.rht
func.func @cancel_not(%x: tensor<16x16xf32>, %y: tensor<16x20xf32>, %z: tensor<16x16xbf16>, %seed: tensor<i64>)
    -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x16xf32>) {
  %a0 = ufp4.rht %x along 1 by(#h16) : tensor<16x16xf32> -> tensor<16x16xf32>
  %a1 = ufp4.rht %a0 along 1 by(#h16) : tensor<16x16xf32> -> tensor<16x16xf32>
  %b0 = ufp4.rht %x along 1 by(#h16) : tensor<16x16xf32> -> tensor<16x16xf32>
  %b1 = ufp4.rht inverse %b0 along 0 by(#h16) : tensor<16x16xf32> -> tensor<16x16xf32>
  %c0 = ufp4.rht %x along 1 by(#h16) : tensor<16x16xf32> -> tensor<16x16xf32>
  %c1 = ufp4.rht inverse %c0 along 1 by(<16, signs = plus>) : tensor<16x16xf32> -> tensor<16x16xf32>
  %d0 = ufp4.rht %x along 1 by(<16, signs = drawn>) seed(%seed) site 1 : tensor<16x16xf32> -> tensor<16x16xf32>
  %d1 = ufp4.rht inverse %d0 along 1 by(<16, signs = drawn>) seed(%seed) site 2 : tensor<16x16xf32> -> tensor<16x16xf32>
  %e0 = ufp4.rht %x along 1 by(<16, result = bf16>) : tensor<16x16xf32> -> tensor<16x16xf32>
  %e1 = ufp4.rht inverse %e0 along 1 by(<16, result = bf16>) : tensor<16x16xf32> -> tensor<16x16xf32>
  %f0 = ufp4.rht %y along 1 by(#h16) : tensor<16x20xf32> -> tensor<16x32xf32>
  %f1 = ufp4.rht inverse %f0 along 1 by(#h16) : tensor<16x32xf32> -> tensor<16x32xf32>
  %g0 = ufp4.rht %z along 1 by(#h16) : tensor<16x16xbf16> -> tensor<16x16xf32>
  %g1 = ufp4.rht inverse %g0 along 1 by(#h16) : tensor<16x16xf32> -> tensor<16x16xf32>
  return %a1, %b1, %c1, %d1, %e1, %f1, %g1 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x16xf32>
}

// -----

#h16 = #ufp4.rht<16>

// The inverse stands before the transform in the text, not in the flow.
// CANCEL-LABEL: func.func @cancel_across_blocks(
// CANCEL-SAME: %[[X:[a-z0-9]+]]: tensor<16xf32>
// CANCEL-NOT: ufp4.rht
// CANCEL: return %[[X]]
func.func @cancel_across_blocks(%x: tensor<16xf32>) -> tensor<16xf32> {
  cf.br ^transform
^inverse:
  %u = ufp4.rht inverse %t along 0 by(#h16) : tensor<16xf32> -> tensor<16xf32>
  return %u : tensor<16xf32>
^transform:
  %t = ufp4.rht %x along 0 by(#h16) : tensor<16xf32> -> tensor<16xf32>
  cf.br ^inverse
}

// Every op with every optional part, with static and dynamic shapes, prints as
// it is written, also by way of the generic form and of bytecode.

// RUN: ufp4-opt %s --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s | ufp4-opt --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --mlir-print-op-generic | ufp4-opt --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --emit-bytecode | ufp4-opt --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s | FileCheck %s --check-prefix=ALIAS
// RUN: ufp4-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// Formats and transforms get aliases of their own.
// ALIAS: #[[$FORMAT:format[0-9]*]] = #ufp4.format<e1m2, 1x16, f32>
// ALIAS: #[[$RHT:rht[0-9]*]] = #ufp4.rht<16>

#u4 = #ufp4.format<e1m2, 1x16, f32>
#f4 = #ufp4.format<e2m1, 1x16, f32>
#i4 = #ufp4.format<e1m2, 1x16, int, tile = 512>
#nv = #ufp4.format<e2m1, 16x16, e4m3>
#h16 = #ufp4.rht<16>
#h32 = #ufp4.rht<32, signs = drawn>

// CHECK-LABEL: func.func @rht(
// CHECK-SAME: %[[X:.+]]: tensor<8x40xbf16>, %[[D:.+]]: tensor<?x?xf32>, %[[SEED:.+]]: tensor<i64>)
func.func @rht(%x: tensor<8x40xbf16>, %d: tensor<?x?xf32>, %seed: tensor<i64>) {
  // CHECK: ufp4.rht %[[X]] along 1 by(<16>) : tensor<8x40xbf16> -> tensor<8x48xf32>
  %0 = ufp4.rht %x along 1 by(#h16) : tensor<8x40xbf16> -> tensor<8x48xf32>
  // CHECK: ufp4.rht inverse %[[X]] along 0 by(<8, signs = plus>) : tensor<8x40xbf16> -> tensor<8x40xf32>
  %1 = ufp4.rht inverse %x along 0 by(<8, signs = plus>) : tensor<8x40xbf16> -> tensor<8x40xf32>
  // CHECK: ufp4.rht inverse %[[D]] along 1 by(<32, signs = drawn>) seed(%[[SEED]]) site 7 : tensor<?x?xf32> -> tensor<?x?xf32>
  %2 = ufp4.rht inverse %d along 1 by(#h32) seed(%seed) site 7 : tensor<?x?xf32> -> tensor<?x?xf32>
  // CHECK: ufp4.rht %[[D]] along 0 by(<16>) : tensor<?x?xf32> -> tensor<64x?xf32>
  %3 = ufp4.rht %d along 0 by(#h16) : tensor<?x?xf32> -> tensor<64x?xf32>
  // CHECK: ufp4.rht %[[X]] along 1 by(<16>) {note = "discardable"}
  %4 = ufp4.rht %x along 1 by(#h16) {note = "discardable"} : tensor<8x40xbf16> -> tensor<8x48xf32>
  return
}

// CHECK-LABEL: func.func @absmax
func.func @absmax(%x: tensor<8x40xf16>, %d: tensor<?x?x3xf32>) {
  // CHECK: ufp4.absmax %{{.+}} along 1 block 16 : tensor<8x40xf16> -> tensor<8x3xf32>
  %0 = ufp4.absmax %x along 1 block 16 : tensor<8x40xf16> -> tensor<8x3xf32>
  // CHECK: ufp4.absmax %{{.+}} along 0 block 1 : tensor<?x?x3xf32> -> tensor<?x?x3xf32>
  %1 = ufp4.absmax %d along 0 block 1 : tensor<?x?x3xf32> -> tensor<?x?x3xf32>
  return
}

// CHECK-LABEL: func.func @fold_seed
func.func @fold_seed(%seed: tensor<i64>, %i: i64) {
  // CHECK: %[[S:.+]] = ufp4.fold_seed %{{.+}}, %{{.+}} site 4294967295
  %0 = ufp4.fold_seed %seed, %i site 4294967295
  // CHECK: ufp4.fold_seed %[[S]], %{{.+}} site 0
  %1 = ufp4.fold_seed %0, %i site 0
  return
}

// CHECK-LABEL: func.func @random_bits
func.func @random_bits(%seed: tensor<i64>, %m: index, %n: index) {
  // CHECK: ufp4.random_bits %{{.+}} site 3 stream 2 along 1 block 16 : tensor<8x32xi8>
  %0 = ufp4.random_bits %seed site 3 stream 2 along 1 block 16 : tensor<8x32xi8>
  // CHECK: ufp4.random_bits %{{.+}} sizes(%{{.+}}, %{{.+}}) site 4294967295 stream 4294967295 along 0 block 32 : tensor<?x?x4xi16>
  %1 = ufp4.random_bits %seed sizes(%m, %n) site 4294967295 stream 4294967295 along 0 block 32 : tensor<?x?x4xi16>
  return
}

// CHECK-LABEL: func.func @round
func.func @round(%t: tensor<8x32xf32>, %b: tensor<8x32xi8>, %c: tensor<?x32xi16>, %d: tensor<?x?xf32>) {
  // CHECK: ufp4.round %{{.+}} : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>
  %0 = ufp4.round %t : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>
  // CHECK: ufp4.round %{{.+}} bits(%{{.+}} : tensor<8x32xi8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e3m0>>
  %1 = ufp4.round %t bits(%b : tensor<8x32xi8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e3m0>>
  // CHECK: ufp4.round %{{.+}} bits(%{{.+}} : tensor<?x32xi16>) : tensor<?x?xf32> -> tensor<?x?xf4E2M1FN>
  %2 = ufp4.round %d bits(%c : tensor<?x32xi16>) : tensor<?x?xf32> -> tensor<?x?xf4E2M1FN>
  return
}

// CHECK-LABEL: func.func @quantize(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<128x96xbf16>, %[[D:[a-z0-9]+]]: tensor<?x?xf32>, %[[SEED:[a-z0-9]+]]: tensor<i64>, %[[WORDS:[a-z0-9]+]]: tensor<2xi64>)
// ALIAS-LABEL: func.func @quantize
// ALIAS: as(#[[$FORMAT]]) : tensor<128x96xbf16>
// ALIAS: as(#[[$FORMAT]]) rht(#[[$RHT]]) round(stochastic<8>) :
// GENERIC: "ufp4.quantize"(%{{.+}}) <{along = 1 : i64, format = #format{{[0-9]*}}, operandSegmentSizes = array<i32: 1, 0, 0>, site = 0 : i64, stream = 0 : i64}>
func.func @quantize(%x: tensor<128x96xbf16>, %d: tensor<?x?xf32>, %seed: tensor<i64>, %words: tensor<2xi64>) {
  // CHECK: %{{.+}}, %{{.+}} = ufp4.quantize %[[X]] along 1 as(<e1m2, 1x16, f32>) : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>
  %q0, %s0 = ufp4.quantize %x along 1 as(#u4)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>
  // CHECK: ufp4.quantize %[[X]] along 0 seed(%[[SEED]]) site 3 stream 2 as(<e1m2, 1x16, f32>) rht(<16>) round(stochastic<8>) : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<8x96xf32>
  %q1, %s1 = ufp4.quantize %x along 0 seed(%seed) site 3 stream 2 as(#u4) rht(#h16) round(stochastic<8>)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<8x96xf32>
  // CHECK: ufp4.quantize %[[X]] along 1 seed(%[[SEED]]) site 0 stream 0 counter(%[[WORDS]]) as(<e1m2, 1x16, f32>) round(stochastic<16>) :
  %q2, %s2 = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 counter(%words) as(#u4) round(stochastic<16>)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>
  // CHECK: ufp4.quantize %[[X]] along 1 as(<e1m2, 1x16, f32>) round(nearest_even) :
  %q3, %s3 = ufp4.quantize %x along 1 as(#u4) round(nearest_even)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>
  // Elements of f4E2M1FN are codes of e2m1.
  // CHECK: ufp4.quantize %[[X]] along 1 as(<e2m1, 1x16, f32>) : tensor<128x96xbf16> -> tensor<128x96xf4E2M1FN>, tensor<128x6xf32>
  %q4, %s4 = ufp4.quantize %x along 1 as(#f4)
    : tensor<128x96xbf16> -> tensor<128x96xf4E2M1FN>, tensor<128x6xf32>
  // CHECK: %{{.+}}, %{{.+}}, %{{.+}} = ufp4.quantize %[[X]] along 1 as(<e1m2, 1x16, int, tile = 512>) : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xi8>, tensor<128x1xf32>
  %q5, %s5, %o5 = ufp4.quantize %x along 1 as(#i4)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xi8>, tensor<128x1xf32>
  // CHECK: ufp4.quantize %[[X]] along 0 as(<e2m1, 16x16, e4m3>) : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e2m1>>, tensor<8x6xf8E4M3FN>, tensor<f32>
  %q6, %s6, %o6 = ufp4.quantize %x along 0 as(#nv)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e2m1>>, tensor<8x6xf8E4M3FN>, tensor<f32>
  // CHECK: ufp4.quantize %[[D]] along 1 as(<e1m2, 1x16, f32>) rht(<16>) : tensor<?x?xf32> -> tensor<?x?x!ufp4.code<e1m2>>, tensor<?x?xf32>
  %q7, %s7 = ufp4.quantize %d along 1 as(#u4) rht(#h16)
    : tensor<?x?xf32> -> tensor<?x?x!ufp4.code<e1m2>>, tensor<?x?xf32>
  // CHECK: ufp4.quantize %[[D]] along 1 as(<e1m2, 1x16, f32>) : tensor<?x?xf32> -> tensor<4x?x!ufp4.code<e1m2>>, tensor<?x2xf32>
  %q8, %s8 = ufp4.quantize %d along 1 as(#u4)
    : tensor<?x?xf32> -> tensor<4x?x!ufp4.code<e1m2>>, tensor<?x2xf32>
  // A transform spreads a short last run: the codes are padded to whole runs.
  // CHECK: ufp4.quantize %[[X]] along 1 seed(%[[SEED]]) site 9 stream 0 as(<e1m2, 1x16, f32>) rht(<64, signs = drawn>) : tensor<128x96xbf16> -> tensor<128x128x!ufp4.code<e1m2>>, tensor<128x8xf32>
  %q9, %s9 = ufp4.quantize %x along 1 seed(%seed) site 9 stream 0 as(#u4) rht(<64, signs = drawn>)
    : tensor<128x96xbf16> -> tensor<128x128x!ufp4.code<e1m2>>, tensor<128x8xf32>
  // CHECK: ufp4.quantize %[[X]] along 1 as(<e1m2, row, f32>) : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x1xf32>
  %q10, %s10 = ufp4.quantize %x along 1 as(<e1m2, row, f32>)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x1xf32>
  // CHECK: ufp4.quantize %[[X]] along 1 as(<e1m2, tensor, f32>) : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<f32>
  %q11, %s11 = ufp4.quantize %x along 1 as(<e1m2, tensor, f32>)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<f32>
  // An 8-bit format: the codes are values of its type.
  // CHECK: ufp4.quantize %[[X]] along 1 seed(%[[SEED]]) site 1 stream 1 as(<f8E4M3FN, 1x16, f32>) round(eden<8>) : tensor<128x96xbf16> -> tensor<128x96xf8E4M3FN>, tensor<128x6xf32>
  %q12, %s12 = ufp4.quantize %x along 1 seed(%seed) site 1 stream 1 as(<f8E4M3FN, 1x16, f32>) round(eden<8>)
    : tensor<128x96xbf16> -> tensor<128x96xf8E4M3FN>, tensor<128x6xf32>
  // CHECK: ufp4.quantize %[[X]] along 1 as(<e2m1, 1x16, e4m3, tile = 64>) round(nearest_away) : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e2m1>>, tensor<128x6xf8E4M3FN>, tensor<128x2xf32>
  %q13, %s13, %o13 = ufp4.quantize %x along 1 as(<e2m1, 1x16, e4m3, tile = 64>) round(nearest_away)
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e2m1>>, tensor<128x6xf8E4M3FN>, tensor<128x2xf32>
  return
}

// CHECK-LABEL: func.func @quantize_pair(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<128x96xbf16>, %[[SEED:[a-z0-9]+]]: tensor<i64>)
func.func @quantize_pair(%x: tensor<128x96xbf16>, %seed: tensor<i64>) {
  // CHECK: %{{.+}}:4 = ufp4.quantize_pair %[[X]] along [1, 0] seed(%[[SEED]]) site 3 streams [2, 4]
  // CHECK-SAME: as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, f32>]
  // CHECK-SAME: rht [#ufp4.rht<16>, #ufp4.rht<16>]
  // CHECK-SAME: round [#ufp4.rounding<stochastic<8>>, #ufp4.rounding<stochastic<8>>]
  // CHECK-SAME: : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>, tensor<128x96x!ufp4.code<e1m2>>, tensor<8x96xf32>
  %q:4 = ufp4.quantize_pair %x along [1, 0] seed(%seed) site 3 streams [2, 4]
    as [#u4, #u4] rht [#h16, #h16]
    round [#ufp4.rounding<stochastic<8>>, #ufp4.rounding<stochastic<8>>]
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<128x6xf32>,
                             tensor<128x96x!ufp4.code<e1m2>>, tensor<8x96xf32>
  // CHECK: %{{.+}}:6 = ufp4.quantize_pair %[[X]] along [0, 1] site 0 streams [0, 0]
  // CHECK-SAME: as [#ufp4.format<e1m2, 1x16, int, tile = 512>, #ufp4.format<e2m1, 16x16, e4m3>]
  // CHECK-SAME: rht [unit, #ufp4.rht<16>]
  // CHECK-SAME: round [#ufp4.rounding<nearest_even>, #ufp4.rounding<nearest_even>]
  // CHECK-SAME: -> tensor<128x96x!ufp4.code<e1m2>>, tensor<8x96xi8>, tensor<1x96xf32>, tensor<128x96x!ufp4.code<e2m1>>, tensor<8x6xf8E4M3FN>, tensor<f32>
  %r:6 = ufp4.quantize_pair %x along [0, 1] site 0 streams [0, 0]
    as [#i4, #nv] rht [unit, #h16]
    round [#ufp4.rounding<nearest_even>, #ufp4.rounding<nearest_even>]
    : tensor<128x96xbf16> -> tensor<128x96x!ufp4.code<e1m2>>, tensor<8x96xi8>, tensor<1x96xf32>,
                             tensor<128x96x!ufp4.code<e2m1>>, tensor<8x6xf8E4M3FN>, tensor<f32>
  return
}

// CHECK-LABEL: func.func @dequantize
func.func @dequantize(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>,
                      %f: tensor<?x32xf4E2M1FN>, %b: tensor<?x2xf8E4M3FN>, %o: tensor<f32>) {
  // CHECK: ufp4.dequantize %{{.+}} * %{{.+}} along 1 as(<e1m2, 1x16, f32>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x32xf32>
  %0 = ufp4.dequantize %q * %s along 1 as(#u4)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x32xf32>
  // CHECK: ufp4.dequantize %{{.+}} * %{{.+}} outer(%{{.+}}) along 1 as(<e2m1, 1x16, e4m3>) : tensor<?x32xf4E2M1FN>, tensor<?x2xf8E4M3FN>, tensor<f32> -> tensor<?x32xf32>
  %1 = ufp4.dequantize %f * %b outer(%o) along 1 as(<e2m1, 1x16, e4m3>)
    : tensor<?x32xf4E2M1FN>, tensor<?x2xf8E4M3FN>, tensor<f32> -> tensor<?x32xf32>
  return
}

// CHECK-LABEL: func.func @scaled_matmul
func.func @scaled_matmul(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>,
                         %w: tensor<32x4x!ufp4.code<e2m1>>, %t: tensor<2x4xf32>,
                         %a: tensor<6x?x32x!ufp4.code<e1m2>>, %b: tensor<6x?x2xi8>, %c: tensor<6x?x1xf32>) {
  // CHECK: ufp4.scaled_matmul %{{.+}} * %{{.+}}, %{{.+}} * %{{.+}} contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  %0 = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(#u4, #u4)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  // Two grids, a bf16 result, with all that passes attach.
  // CHECK: ufp4.scaled_matmul %{{.+}} * %{{.+}}, %{{.+}} * %{{.+}} contracting [1] x [0] as(<e1m2, 1x16, f32>, <e2m1, 1x16, f32>) gemm(<fprop, "w", id = 3, activation x weight>) carrier(<f32, promoted, exact>) {note = 1 : i64} : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<32x4x!ufp4.code<e2m1>>, tensor<2x4xf32> -> tensor<8x4xbf16>
  %1 = ufp4.scaled_matmul %q * %s, %w * %t contracting [1] x [0] as(#u4, #f4)
    gemm(#ufp4.gemm<fprop, "w", id = 3, activation x weight>) carrier(#ufp4.carrier<f32, promoted, exact>) {note = 1}
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<32x4x!ufp4.code<e2m1>>, tensor<2x4xf32> -> tensor<8x4xbf16>
  // Batched, with outer scales, dynamic.
  // CHECK: ufp4.scaled_matmul %{{.+}} * %{{.+}} outer(%{{.+}}), %{{.+}} * %{{.+}} outer(%{{.+}}) contracting [2] x [2] as(<e1m2, 1x16, int, tile = 512>, <e1m2, 1x16, int, tile = 512>) : tensor<6x?x32x!ufp4.code<e1m2>>, tensor<6x?x2xi8>, tensor<6x?x1xf32>, tensor<6x?x32x!ufp4.code<e1m2>>, tensor<6x?x2xi8>, tensor<6x?x1xf32> -> tensor<6x?x?xf16>
  %2 = ufp4.scaled_matmul %a * %b outer(%c), %a * %b outer(%c) contracting [2] x [2] as(#i4, #i4)
    : tensor<6x?x32x!ufp4.code<e1m2>>, tensor<6x?x2xi8>, tensor<6x?x1xf32>,
      tensor<6x?x32x!ufp4.code<e1m2>>, tensor<6x?x2xi8>, tensor<6x?x1xf32> -> tensor<6x?x?xf16>
  return
}

// CHECK-LABEL: func.func @stats
func.func @stats(%x: tensor<8x32xf32>, %q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>,
                 %t: tensor<8x2xf8E4M3FN>, %o: tensor<f32>) {
  // CHECK: ufp4.stats %{{.+}}, %{{.+}} * %{{.+}} along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<15xf64>
  %0 = ufp4.stats %x, %q * %s along 1 as(#u4)
    : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<15xf64>
  // CHECK: ufp4.stats %{{.+}}, %{{.+}} * %{{.+}} outer(%{{.+}}) along 1 as(<e1m2, 1x16, e4m3>) :
  %1 = ufp4.stats %x, %q * %t outer(%o) along 1 as(<e1m2, 1x16, e4m3>)
    : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf8E4M3FN>, tensor<f32> -> tensor<15xf64>
  return
}

// CHECK-LABEL: func.func @checks
func.func @checks(%a: tensor<4xf32>, %q: tensor<?x!ufp4.code<e1m2>>, %h: tensor<f16>) {
  // CHECK: ufp4.check.eq %{{.+}}, %{{.+}} : tensor<4xf32>
  ufp4.check.eq %a, %a : tensor<4xf32>
  // CHECK: ufp4.check.eq %{{.+}}, %{{.+}} : tensor<?x!ufp4.code<e1m2>>
  ufp4.check.eq %q, %q : tensor<?x!ufp4.code<e1m2>>
  // CHECK: ufp4.check.close %{{.+}}, %{{.+}} within 1.000000e-03 : tensor<4xf32>
  ufp4.check.close %a, %a within 1.0e-3 : tensor<4xf32>
  // CHECK: ufp4.check.close %{{.+}}, %{{.+}} within 0.000000e+00 : tensor<f16>
  ufp4.check.close %h, %h within 0.0 : tensor<f16>
  return
}

// The attributes of the dialect on arguments, results and ops.
// CHECK-LABEL: func.func @marks(
// CHECK-SAME: %{{.+}}: tensor<4xf32> {ufp4.name = "w", ufp4.parameter}, %{{.+}}: tensor<i64> {ufp4.seed}) -> (tensor<4xf32> {ufp4.name = "dw"})
func.func @marks(%w: tensor<4xf32> {ufp4.parameter, ufp4.name = "w"}, %seed: tensor<i64> {ufp4.seed})
    -> (tensor<4xf32> {ufp4.name = "dw"}) {
  // CHECK: arith.addf {{.*}} {ufp4.gemm = #ufp4.gemm<other, "no contraction">, ufp4.kept = "a reason"}
  %0 = arith.addf %w, %w {ufp4.gemm = #ufp4.gemm<other, "no contraction">, ufp4.kept = "a reason"} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// A seed that lowering has made a buffer or a pointer keeps its mark.
// CHECK-LABEL: func.func private @lowered_seed(memref<i64> {ufp4.seed})
func.func private @lowered_seed(memref<i64> {ufp4.seed})
// CHECK-LABEL: llvm.func @compiled_seed(!llvm.ptr {ufp4.seed}, !llvm.ptr {ufp4.seed}, i64 {ufp4.seed})
llvm.func @compiled_seed(!llvm.ptr {ufp4.seed}, !llvm.ptr {ufp4.seed}, i64 {ufp4.seed})

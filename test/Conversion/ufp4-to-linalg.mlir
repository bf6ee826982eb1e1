// What each op becomes: generics over blocks, a loop over the blocks of a
// contraction, codes in bytes. The arithmetic is held to docs/numerics.md bit
// for bit by tests that run it; here its structure is.

// RUN: ufp4-opt %s --convert-ufp4-to-linalg --split-input-file --mlir-print-local-scope | FileCheck %s --implicit-check-not=ufp4. --implicit-check-not=unrealized_conversion_cast
// What comes out verifies after the passes that a pipeline begins with.
// RUN: ufp4-opt %s --convert-ufp4-to-linalg --canonicalize --cse --linalg-generalize-named-ops --split-input-file > /dev/null

// A block's elements are operands of one generic, each with its index in the
// map; the seed is one more. The short last block is padded with zeros, which a
// transform spreads: the codes keep them.
// CHECK-LABEL: func.func @quantize(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x10xbf16>, %[[SEED:[a-z0-9]+]]: tensor<i64>) -> (tensor<4x12xi8>, tensor<4x3xf32>)
// CHECK: %[[P:.+]] = tensor.pad %[[X]] low[0, 0] high[0, 2]
// CHECK: %[[E:.+]] = tensor.expand_shape %[[P]] {{\[}}[0], [1, 2]] output_shape [4, 3, 4] : tensor<4x12xbf16> into tensor<4x3x4xbf16>
// CHECK: %[[G:.+]]:5 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1, 0)>, affine_map<(d0, d1) -> (d0, d1, 1)>, affine_map<(d0, d1) -> (d0, d1, 2)>, affine_map<(d0, d1) -> (d0, d1, 3)>, affine_map<(d0, d1) -> ()>,
// CHECK-SAME: iterator_types = ["parallel", "parallel"]
// CHECK-SAME: ins(%[[E]], %[[E]], %[[E]], %[[E]], %[[SEED]] :
// CHECK-SAME: tensor<4x3xi8>, tensor<4x3xi8>, tensor<4x3xi8>, tensor<4x3xi8>, tensor<4x3xf32>)
// Signs [1, -1, 1, 1], two levels of butterfly, 1/2.
// CHECK: arith.negf
// CHECK-COUNT-8: arith.{{addf|subf}} %
// CHECK: %[[HALF:.+]] = arith.constant 5.000000e-01 : f32
// CHECK-COUNT-4: arith.mulf %{{.+}}, %[[HALF]]
// The largest magnitude, over 7.
// CHECK: arith.constant 2147483647 : i32
// CHECK-COUNT-3: arith.maxsi
// CHECK: arith.constant 7.000000e+00 : f32
// CHECK-COUNT-2: arith.divf
// Ten rounds of Philox, of site 3 and stream 2.
// CHECK-COUNT-20: arith.mului_extended
// CHECK-NOT: arith.mului_extended
// CHECK: math.floor
// CHECK: linalg.yield %{{.+}}, %{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : i8, i8, i8, i8, f32
// CHECK: %[[I:.+]] = tensor.insert_slice %[[G]]#3 into
// CHECK: %[[C:.+]] = tensor.collapse_shape %[[I]] {{\[}}[0], [1, 2]] : tensor<4x3x4xi8> into tensor<4x12xi8>
// CHECK: return %[[C]], %[[G]]#4
func.func @quantize(%x: tensor<4x10xbf16>, %seed: tensor<i64>) -> (tensor<4x12x!ufp4.code<e1m2>>, tensor<4x3xf32>) {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 3 stream 2 as(<e1m2, 1x4, f32>) rht(<4, signs = [1, -1, 1, 1]>) round(stochastic<8>)
    : tensor<4x10xbf16> -> tensor<4x12x!ufp4.code<e1m2>>, tensor<4x3xf32>
  return %q, %s : tensor<4x12x!ufp4.code<e1m2>>, tensor<4x3xf32>
}

// -----

// Without a transform the padding goes again; nearest rounding draws nothing;
// a seed that nothing needs is no operand.
// CHECK-LABEL: func.func @quantize_nearest(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<10x4xf32>, %{{.+}}: tensor<i64>) -> tensor<10x4xi8>
// CHECK: tensor.pad %[[X]] low[0, 0] high[2, 0]
// CHECK: tensor.expand_shape {{.*}} {{\[}}[0, 1], [2]] output_shape [3, 4, 4]
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, 0, d1)>,
// CHECK-NOT: mului_extended
// The sum with 1.5 * 2^23 rounds.
// CHECK: arith.constant 0x4B400000 : f32
// CHECK: tensor.collapse_shape {{.*}} : tensor<3x4x4xi8> into tensor<12x4xi8>
// CHECK: tensor.extract_slice {{.*}}[0, 0] [10, 4] [1, 1] : tensor<12x4xi8> to tensor<10x4xi8>
func.func @quantize_nearest(%x: tensor<10x4xf32>, %seed: tensor<i64>) -> tensor<10x4x!ufp4.code<e1m2>> {
  %q, %s = ufp4.quantize %x along 0 seed(%seed) site 3 stream 2 as(<e1m2, 1x4, f32>)
    : tensor<10x4xf32> -> tensor<10x4x!ufp4.code<e1m2>>, tensor<3x4xf32>
  return %q : tensor<10x4x!ufp4.code<e1m2>>
}

// -----

// Where other dialects expect f4E2M1FN, codes are its bits.
// CHECK-LABEL: func.func @quantize_f4(
// CHECK-SAME: -> tensor<4x16xf4E2M1FN>
// CHECK: %[[N:.+]] = arith.trunci %{{.+}} : tensor<4x16xi8> to tensor<4x16xi4>
// CHECK: %[[F:.+]] = arith.bitcast %[[N]] : tensor<4x16xi4> to tensor<4x16xf4E2M1FN>
// CHECK: return %[[F]]
func.func @quantize_f4(%x: tensor<4x16xf16>) -> tensor<4x16xf4E2M1FN> {
  %q, %s = ufp4.quantize %x along 1 as(<e2m1, 1x16, f32>) : tensor<4x16xf16> -> tensor<4x16xf4E2M1FN>, tensor<4x1xf32>
  return %q : tensor<4x16xf4E2M1FN>
}

// -----

// Dynamic extents: padding and number of blocks are computed.
// CHECK-LABEL: func.func @quantize_dynamic(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x?xf32>) -> (tensor<?x?xi8>, tensor<?x?xf32>)
// CHECK: tensor.dim %[[X]]
// CHECK: affine.apply affine_map<()[s0] -> (s0 ceildiv 16)>
// CHECK: %[[PAD:.+]] = affine.apply affine_map<()[s0] -> (-s0 + (s0 ceildiv 16) * 16)>
// CHECK: tensor.pad %[[X]] low[0, 0] high[0, %[[PAD]]]
// CHECK: tensor.expand_shape {{.*}} : tensor<?x?xf32> into tensor<?x?x16xf32>
// CHECK: linalg.generic
func.func @quantize_dynamic(%x: tensor<?x?xf32>) -> (tensor<?x?x!ufp4.code<e1m2>>, tensor<?x?xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) rht(<16>) : tensor<?x?xf32> -> tensor<?x?x!ufp4.code<e1m2>>, tensor<?x?xf32>
  return %q, %s : tensor<?x?x!ufp4.code<e1m2>>, tensor<?x?xf32>
}

// -----

// What a type knows and another does not is cast.
// CHECK-LABEL: func.func @mixed_shapes(
// CHECK-SAME: -> (tensor<8x32xf4E2M1FN>, tensor<8x?xf32>, tensor<8x8xf16>)
func.func @mixed_shapes(%x: tensor<?x32xf32>, %w: tensor<?x?x!ufp4.code<e2m1>>, %t: tensor<8x?xf32>)
    -> (tensor<8x32xf4E2M1FN>, tensor<8x?xf32>, tensor<8x8xf16>) {
  %q, %s = ufp4.quantize %x along 1 as(<e2m1, 1x16, f32>) : tensor<?x32xf32> -> tensor<8x32xf4E2M1FN>, tensor<8x?xf32>
  %y = ufp4.scaled_matmul %q * %s, %w * %t contracting [1] x [1] as(<e2m1, 1x16, f32>, <e2m1, 1x16, f32>)
    : tensor<8x32xf4E2M1FN>, tensor<8x?xf32>, tensor<?x?x!ufp4.code<e2m1>>, tensor<8x?xf32> -> tensor<8x8xf16>
  return %q, %s, %y : tensor<8x32xf4E2M1FN>, tensor<8x?xf32>, tensor<8x8xf16>
}

// -----

// A pair is two quantizations; each takes the seed where it needs it.
// CHECK-LABEL: func.func @quantize_pair(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<32x32xbf16>, %[[SEED:[a-z0-9]+]]: tensor<i64>) -> (tensor<32x32xi8>, tensor<32x2xf32>, tensor<32x32xi8>, tensor<2x32xf32>)
// CHECK: %[[A:.+]]:17 = linalg.generic
// CHECK: arith.constant 0x4B400000 : f32
// CHECK: %[[B:.+]]:17 = linalg.generic
// CHECK-SAME: %[[SEED]] :
// CHECK: mului_extended
// CHECK: return %{{.+}}, %[[A]]#16, %{{.+}}, %[[B]]#16
func.func @quantize_pair(%x: tensor<32x32xbf16>, %seed: tensor<i64>)
    -> (tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e2m1>>, tensor<2x32xf32>) {
  %q:4 = ufp4.quantize_pair %x along [1, 0] seed(%seed) site 3 streams [0, 4]
    as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e2m1, 1x16, f32>] rht [#ufp4.rht<16>, unit]
    round [#ufp4.rounding<nearest_even>, #ufp4.rounding<stochastic<8>>]
    : tensor<32x32xbf16> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e2m1>>, tensor<2x32xf32>
  return %q#0, %q#1, %q#2, %q#3 : tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e2m1>>, tensor<2x32xf32>
}

// -----

// Blocks in ascending order, an exact product inside each, one fma around it,
// the cast last.
// CHECK-LABEL: func.func @scaled_matmul(
// CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<8x40xi8>, %[[S:[a-z0-9]+]]: tensor<8x3xf32>, %[[W:[a-z0-9]+]]: tensor<40x4xi8>, %[[T:[a-z0-9]+]]: tensor<3x4xf32>) -> tensor<8x4xbf16>
// CHECK: tensor.expand_shape {{.*}} output_shape [8, 3, 16]
// CHECK: tensor.expand_shape {{.*}} output_shape [3, 16, 4]
// CHECK: %[[R:.+]] = scf.for %[[K:.+]] = %{{.+}} to %{{.+}} step %{{.+}} iter_args(%[[ACC:.+]] = %{{.+}}) -> (tensor<8x4xf32>)
// CHECK: %[[DOT:.+]] = linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "parallel"]
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: %[[SK:.+]] = tensor.extract_slice %[[S]][0, %[[K]]] [8, 1] [1, 1] : tensor<8x3xf32> to tensor<8xf32>
// CHECK: %[[TK:.+]] = tensor.extract_slice %[[T]][%[[K]], 0] [1, 4] [1, 1] : tensor<3x4xf32> to tensor<4xf32>
// CHECK: linalg.generic {{.*}} ins(%[[DOT]], %[[SK]], %[[TK]] : tensor<8x4xf32>, tensor<8xf32>, tensor<4xf32>) outs(%[[ACC]] : tensor<8x4xf32>)
// CHECK: ^bb0(%[[D:.+]]: f32, %[[A:.+]]: f32, %[[B:.+]]: f32, %[[O:.+]]: f32):
// CHECK: %[[AB:.+]] = arith.mulf %[[A]], %[[B]] : f32
// CHECK: math.fma %[[D]], %[[AB]], %[[O]] : f32
// CHECK: linalg.generic {{.*}} ins(%[[R]] : tensor<8x4xf32>)
// CHECK: arith.truncf %{{.+}} : f32 to bf16
func.func @scaled_matmul(%q: tensor<8x40x!ufp4.code<e1m2>>, %s: tensor<8x3xf32>, %w: tensor<40x4x!ufp4.code<e2m1>>, %t: tensor<3x4xf32>) -> tensor<8x4xbf16> {
  %y = ufp4.scaled_matmul %q * %s, %w * %t contracting [1] x [0] as(<e1m2, 1x16, f32>, <e2m1, 1x16, f32>)
    gemm(<fprop, "w", id = 0, activation x weight>) carrier(<f32, promoted, exact>)
    : tensor<8x40x!ufp4.code<e1m2>>, tensor<8x3xf32>, tensor<40x4x!ufp4.code<e2m1>>, tensor<3x4xf32> -> tensor<8x4xbf16>
  return %y : tensor<8x4xbf16>
}

// -----

// With a batch, and with the contraction first on both sides.
// CHECK-LABEL: func.func @batched_matmul(
// CHECK: scf.for
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]}
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>]
func.func @batched_matmul(%q: tensor<5x32x8x!ufp4.code<e1m2>>, %s: tensor<5x2x8xf32>, %w: tensor<5x32x?x!ufp4.code<e1m2>>, %t: tensor<5x2x?xf32>) -> tensor<5x8x?xf32> {
  %y = ufp4.scaled_matmul %q * %s, %w * %t contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<5x32x8x!ufp4.code<e1m2>>, tensor<5x2x8xf32>, tensor<5x32x?x!ufp4.code<e1m2>>, tensor<5x2x?xf32> -> tensor<5x8x?xf32>
  return %y : tensor<5x8x?xf32>
}

// -----

// Integer scales are folded into the codes, bytes whose products are summed as
// integers over a tile; the tile's bases come after it.
// CHECK-LABEL: func.func @integer_matmul(
// CHECK: %[[A:.+]] = linalg.generic
// CHECK: arith.fptosi %{{.+}} : f32 to i8
// CHECK: tensor.expand_shape {{.*}} output_shape [8, 2, 32]
// CHECK: scf.for
// CHECK: %[[DOT:.+]] = linalg.generic {{.*}} outs(%{{.+}} : tensor<8x8xi32>)
// CHECK: arith.muli %{{.+}}, %{{.+}} : i32
// CHECK: arith.addi
// CHECK: arith.sitofp %{{.+}} : i32 to f32
// CHECK: math.fma
func.func @integer_matmul(%q: tensor<8x64x!ufp4.code<e1m2>>, %s: tensor<8x4xi8>, %o: tensor<8x2xf32>) -> tensor<8x8xf32> {
  %y = ufp4.scaled_matmul %q * %s outer(%o), %q * %s outer(%o) contracting [1] x [1]
    as(<e1m2, 1x16, int, tile = 32>, <e1m2, 1x16, int, tile = 32>)
    : tensor<8x64x!ufp4.code<e1m2>>, tensor<8x4xi8>, tensor<8x2xf32>, tensor<8x64x!ufp4.code<e1m2>>, tensor<8x4xi8>, tensor<8x2xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// -----

// An outer scale needs the operand's maximum first; its scale and what the
// blocks compute with are one value each for the tensor. Blocks of several rows
// have a pass for their maxima, and their multipliers are read by the row. A
// byte of E4M3 becomes an f32 without a subnormal number of f32 in between:
// below 8 as the last places of 2^14 (1182793728), otherwise with 120 more in
// the exponent (1006632960).
// CHECK-LABEL: func.func @two_levels(
// CHECK-SAME: -> (tensor<32x64xi8>, tensor<2x4xf8E4M3FN>, tensor<f32>)
// CHECK: %[[A:.+]] = linalg.generic {{.*}} iterator_types = ["reduction", "reduction"]
// CHECK: arith.maxsi
// CHECK: %[[O:.+]]:2 = linalg.generic {{.*}} ins(%[[A]] : tensor<i32>)
// CHECK: arith.constant 2.688000e+03 : f32
// CHECK: tensor.expand_shape {{.*}} output_shape [2, 16, 4, 16]
// CHECK: %[[B:.+]] = linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "parallel", "reduction"]
// CHECK: %[[S:.+]]:2 = linalg.generic {{.*}} ins(%[[B]], %[[O]]#0, %[[O]]#1 : tensor<2x4xi32>, tensor<f32>, tensor<f32>)
// CHECK: %[[FIELDS:.+]] = arith.shli %[[BYTE:.+]], %{{.+}} : i32
// CHECK: %[[BIAS:.+]] = arith.constant 1006632960 : i32
// CHECK: %[[BIASED:.+]] = arith.addi %[[FIELDS]], %[[BIAS]] : i32
// CHECK: %[[NORMAL:.+]] = arith.bitcast %[[BIASED]] : i32 to f32
// CHECK: %[[ABOVE:.+]] = arith.constant 1182793728 : i32
// CHECK: %[[RAISED:.+]] = arith.ori %[[BYTE]], %[[ABOVE]] : i32
// CHECK: %[[PLACES:.+]] = arith.bitcast %[[RAISED]] : i32 to f32
// CHECK: %[[SMALL:.+]] = arith.subf %[[PLACES]], %{{.+}} : f32
// CHECK: %[[IS_SMALL:.+]] = arith.cmpi ult, %[[BYTE]], %{{.+}} : i32
// CHECK: arith.select %[[IS_SMALL]], %[[SMALL]], %[[NORMAL]] : f32
// CHECK: linalg.generic {{.*}}affine_map<(d0, d1) -> (d0 floordiv 16, d1)>
// CHECK: arith.bitcast %[[S]]#0 : tensor<2x4xi8> to tensor<2x4xf8E4M3FN>
func.func @two_levels(%x: tensor<32x64xbf16>) -> (tensor<32x64x!ufp4.code<e2m1>>, tensor<2x4xf8E4M3FN>, tensor<f32>) {
  %q, %s, %o = ufp4.quantize %x along 1 as(<e2m1, 16x16, e4m3>)
    : tensor<32x64xbf16> -> tensor<32x64x!ufp4.code<e2m1>>, tensor<2x4xf8E4M3FN>, tensor<f32>
  return %q, %s, %o : tensor<32x64x!ufp4.code<e2m1>>, tensor<2x4xf8E4M3FN>, tensor<f32>
}

// -----

// A long transform takes two passes of at most 16 points; its signs repeat.
// CHECK-LABEL: func.func @long_transform(
// CHECK: linalg.generic {{.*}}affine_map<(d0, d1) -> (d1 mod 4, 15)>
// CHECK-COUNT-64: arith.{{addf|subf}} %
// CHECK: linalg.yield
// CHECK: linalg.generic
// CHECK-COUNT-8: arith.{{addf|subf}} %
// CHECK: arith.constant 1.250000e-01 : f32
// CHECK: linalg.yield
func.func @long_transform(%x: tensor<8x100xf32>, %seed: tensor<i64>) -> tensor<8x128xf32> {
  %t = ufp4.rht %x along 1 by(<64, signs = drawn>) seed(%seed) site 7 : tensor<8x100xf32> -> tensor<8x128xf32>
  return %t : tensor<8x128xf32>
}

// -----

// CHECK-LABEL: func.func @rht(
// CHECK-SAME: -> tensor<8x12xf32>
// CHECK: tensor.pad {{.*}} high[0, 2]
// CHECK: linalg.generic {{.*}} affine_map<(d0, d1) -> (d0, d1, 3)>
// The inverse has the signs after the butterfly, and this one rounds.
// CHECK-COUNT-8: arith.{{addf|subf}} %
// CHECK: arith.negf
// In integers, which no pass takes for a pair of casts.
// CHECK-NOT: arith.truncf
// CHECK-COUNT-4: arith.constant -65536 : i32
// CHECK: linalg.yield
// CHECK: tensor.collapse_shape {{.*}} into tensor<8x12xf32>
func.func @rht(%x: tensor<8x10xf32>) -> tensor<8x12xf32> {
  %t = ufp4.rht inverse %x along 1 by(<4, signs = [1, -1, 1, 1], result = bf16>) : tensor<8x10xf32> -> tensor<8x12xf32>
  return %t : tensor<8x12xf32>
}

// -----

// Drawn signs are one call of Philox, of the site and of no operand's stream.
// CHECK-LABEL: func.func @drawn_signs(
// CHECK: linalg.generic
// CHECK: arith.constant 7 : i32
// CHECK: arith.constant 1380471808 : i32
// CHECK-COUNT-20: arith.mului_extended
// CHECK-NOT: arith.mului_extended
// CHECK: arith.select
func.func @drawn_signs(%x: tensor<8x16xf32>, %seed: tensor<i64>) -> tensor<8x16xf32> {
  %t = ufp4.rht %x along 1 by(<16, signs = drawn>) seed(%seed) site 7 : tensor<8x16xf32> -> tensor<8x16xf32>
  return %t : tensor<8x16xf32>
}

// -----

// CHECK-LABEL: func.func @absmax(
// CHECK-SAME: -> tensor<8x3xf32>
// CHECK: tensor.pad {{.*}} high[0, 2]
// CHECK: %[[G:.+]] = linalg.generic
// CHECK-COUNT-3: arith.maxsi
// CHECK: arith.bitcast %{{.+}} : i32 to f32
// CHECK: linalg.yield %{{.+}} : f32
// CHECK: return %[[G]]
func.func @absmax(%x: tensor<8x10xbf16>) -> tensor<8x3xf32> {
  %a = ufp4.absmax %x along 1 block 4 : tensor<8x10xbf16> -> tensor<8x3xf32>
  return %a : tensor<8x3xf32>
}

// -----

// Nothing is read but the seed; blocks are counted with `along` moved last.
// CHECK-LABEL: func.func @random_bits(
// CHECK-SAME: %[[SEED:.+]]: tensor<i64>, %{{.+}}: index) -> tensor<?x3xi16>
// CHECK: %[[G:.+]]:4 = linalg.generic {{.*}} ins(%[[SEED]] : tensor<i64>)
// CHECK: linalg.index 1
// CHECK: linalg.index 0
// CHECK-COUNT-20: arith.mului_extended
// CHECK: linalg.yield %{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : i16, i16, i16, i16
func.func @random_bits(%seed: tensor<i64>, %n: index) -> tensor<?x3xi16> {
  %b = ufp4.random_bits %seed sizes(%n) site 1 stream 2 along 0 block 4 : tensor<?x3xi16>
  return %b : tensor<?x3xi16>
}

// -----

// One call of the generator, on scalars.
// CHECK-LABEL: func.func @fold_seed(
// CHECK-SAME: %[[SEED:.+]]: tensor<i64>, %{{.+}}: i64) -> tensor<i64>
// CHECK: %[[S:.+]] = tensor.extract %[[SEED]][] : tensor<i64>
// CHECK-COUNT-20: arith.mului_extended
// CHECK: %[[R:.+]] = arith.ori %{{.+}}, %{{.+}} : i64
// CHECK: tensor.from_elements %[[R]] : tensor<i64>
func.func @fold_seed(%seed: tensor<i64>, %i: i64) -> tensor<i64> {
  %s = ufp4.fold_seed %seed, %i site 4294967295
  return %s : tensor<i64>
}

// -----

// Values from outside may lie beyond the grid: they are clamped. A NaN is code
// 0.
// CHECK-LABEL: func.func @round(
// CHECK-SAME: -> (tensor<8x32xi8>, tensor<8x32xi8>)
// CHECK: arith.cmpf ord
// CHECK: arith.constant -7.000000e+00 : f32
// CHECK: arith.cmpf ogt
// CHECK: arith.constant 7.000000e+00 : f32
// CHECK: arith.cmpf olt
// CHECK: arith.constant 0x4B400000 : f32
// CHECK: linalg.generic {{.*}} ins(%{{.+}}, %{{.+}} : tensor<8x32xf32>, tensor<8x32xi16>)
// CHECK: arith.extui %{{.+}} : i16 to i32
// CHECK: arith.constant 6.000000e+00 : f32
func.func @round(%t: tensor<8x32xf32>, %b: tensor<8x32xi16>) -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32x!ufp4.code<e2m1>>) {
  %q = ufp4.round %t : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>
  %r = ufp4.round %t bits(%b : tensor<8x32xi16>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e2m1>>
  return %q, %r : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32x!ufp4.code<e2m1>>
}

// -----

// CHECK-LABEL: func.func @dequantize(
// CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<?x32xf4E2M1FN>, %[[S:[a-z0-9]+]]: tensor<?x2xf32>) -> tensor<8x32xf32>
// CHECK: arith.bitcast %[[Q]] : tensor<?x32xf4E2M1FN> to tensor<?x32xi4>
// CHECK: linalg.generic
// CHECK: arith.divui
// CHECK: tensor.extract %[[S]]
// CHECK: arith.mulf
// CHECK: tensor.cast %{{.+}} : tensor<?x32xf32> to tensor<8x32xf32>
func.func @dequantize(%q: tensor<?x32xf4E2M1FN>, %s: tensor<?x2xf32>) -> tensor<8x32xf32> {
  %x = ufp4.dequantize %q * %s along 1 as(<e2m1, 1x16, f32>) : tensor<?x32xf4E2M1FN>, tensor<?x2xf32> -> tensor<8x32xf32>
  return %x : tensor<8x32xf32>
}

// -----

// Fifteen sums in f64, in row-major order.
// CHECK-LABEL: func.func @stats(
// CHECK: %[[G:.+]]:15 = linalg.generic {{.*}} iterator_types = ["reduction", "reduction"]
// CHECK: arith.cmpf ord
// CHECK: arith.extf %{{.+}} : f32 to f64
// CHECK-COUNT-8: arith.cmpi eq
// CHECK: arith.mulf {{.*}} : f32
// CHECK: arith.cmpf ogt
// CHECK: arith.cmpf olt
// CHECK: linalg.yield
// CHECK: tensor.from_elements {{.*}} : tensor<15xf64>
func.func @stats(%x: tensor<8x32xf32>, %q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) -> tensor<15xf64> {
  %v = ufp4.stats %x, %q * %s along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<15xf64>
  return %v : tensor<15xf64>
}

// -----

// Assertions name their place; floats are compared as bits.
// CHECK-LABEL: func.func @checks(
// CHECK: arith.bitcast %{{.+}} : f32 to i32
// CHECK: arith.cmpi ne, %{{.+}}, %{{.+}} : i32
// CHECK: cf.assert %{{.+}}, "{{.*}}ufp4-to-linalg.mlir:[[#@LINE+8]]:3: check.eq failed: the tensors differ"
// CHECK: arith.cmpi ne, %{{.+}}, %{{.+}} : i8
// CHECK: cf.assert %{{.+}}, "{{.*}}ufp4-to-linalg.mlir:[[#@LINE+7]]:3: check.eq failed: the tensors differ"
// The bound is squared.
// CHECK: arith.constant 2.500000e-01 : f64
// CHECK: arith.cmpf ole
// CHECK: cf.assert %{{.+}}, "{{.*}}ufp4-to-linalg.mlir:[[#@LINE+4]]:3: check.close failed: the tensors differ by more than the bound"
func.func @checks(%x: tensor<8xf32>, %q: tensor<?x4x!ufp4.code<e3m0>>, %h: tensor<f16>) {
  ufp4.check.eq %x, %x : tensor<8xf32>
  ufp4.check.eq %q, %q : tensor<?x4x!ufp4.code<e3m0>>
  ufp4.check.close %h, %h within 0.5 : tensor<f16>
  return
}

// -----

// Ops that move codes, calls, loops and branches carry bytes.
// CHECK-LABEL: func.func @moves(
// CHECK-SAME: %{{.+}}: tensor<4x8xi8>, %{{.+}}: index, %{{.+}}: i1) -> tensor<?x8xi8>
// CHECK: tensor.empty() : tensor<4x8xi8>
// CHECK: tensor.extract_slice {{.*}} : tensor<4x8xi8> to tensor<?x8xi8>
// CHECK: tensor.insert_slice {{.*}} : tensor<?x8xi8> into tensor<4x8xi8>
// CHECK: scf.for {{.*}} -> (tensor<4x8xi8>)
// CHECK: scf.if {{.*}} -> (tensor<4x8xi8>)
// CHECK: call @moves({{.*}}) : (tensor<4x8xi8>, index, i1) -> tensor<?x8xi8>
// CHECK: tensor.concat {{.*}} -> tensor<?x8xi8>
func.func @moves(%a: tensor<4x8x!ufp4.code<e3m0>>, %n: index, %c: i1) -> tensor<?x8x!ufp4.code<e3m0>> {
  %e = tensor.empty() : tensor<4x8x!ufp4.code<e3m0>>
  %s = tensor.extract_slice %a[0, 0] [%n, 8] [1, 1] : tensor<4x8x!ufp4.code<e3m0>> to tensor<?x8x!ufp4.code<e3m0>>
  %i = tensor.insert_slice %s into %e[0, 0] [%n, 8] [1, 1] : tensor<?x8x!ufp4.code<e3m0>> into tensor<4x8x!ufp4.code<e3m0>>
  %l = scf.for %k = %n to %n step %n iter_args(%b = %i) -> tensor<4x8x!ufp4.code<e3m0>> {
    scf.yield %b : tensor<4x8x!ufp4.code<e3m0>>
  }
  %f = scf.if %c -> tensor<4x8x!ufp4.code<e3m0>> {
    scf.yield %l : tensor<4x8x!ufp4.code<e3m0>>
  } else {
    scf.yield %a : tensor<4x8x!ufp4.code<e3m0>>
  }
  %r = func.call @moves(%f, %n, %c) : (tensor<4x8x!ufp4.code<e3m0>>, index, i1) -> tensor<?x8x!ufp4.code<e3m0>>
  %t = tensor.concat dim(0) %r, %f : (tensor<?x8x!ufp4.code<e3m0>>, tensor<4x8x!ufp4.code<e3m0>>) -> tensor<?x8x!ufp4.code<e3m0>>
  return %t : tensor<?x8x!ufp4.code<e3m0>>
}
// CHECK: func.func private @declared(tensor<4xi8>) -> tensor<4xi8>
func.func private @declared(tensor<4x!ufp4.code<e3m0>>) -> tensor<4x!ufp4.code<e3m0>>

// -----

// Seeds and names keep their marks, which are not ops.
// CHECK: func.func @marks(%{{.+}}: tensor<4x8xi8> {test.name = "w"}, %{{.+}}: tensor<4xi1>)
func.func @marks(%a: tensor<4x8x!ufp4.code<e1m2>> {test.name = "w"}, %b: tensor<4xi1>) {
  return
}

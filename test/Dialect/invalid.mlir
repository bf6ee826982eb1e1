// Every error of the ops' verifiers and of the dialect's attributes on
// functions and ops.

// RUN: ufp4-opt %s --split-input-file --verify-diagnostics

//===----------------------------------------------------------------------===//
// rht
//===----------------------------------------------------------------------===//

func.func @rht_along(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.rht' op expected 'along' to be a dimension below 2, but got 2}}
  %0 = ufp4.rht %x along 2 by(<16>) : tensor<8x32xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @rht_of_rank_0(%x: tensor<f32>) {
  // expected-error @+1 {{'ufp4.rht' op expected 'along' to be a dimension below 0, but got 0}}
  %0 = ufp4.rht %x along 0 by(<16>) : tensor<f32> -> tensor<f32>
  return
}

// -----

func.func @rht_pads_to_whole_runs(%x: tensor<8x40xf32>) {
  // expected-error @+1 {{'ufp4.rht' op expected a result of shape [8x48], but got [8x40]}}
  %0 = ufp4.rht %x along 1 by(<16>) : tensor<8x40xf32> -> tensor<8x40xf32>
  return
}

// -----

func.func @rht_changes_no_rank(%x: tensor<?x32xf32>) {
  // expected-error @+1 {{'ufp4.rht' op expected a result of shape [?x32], but got [32]}}
  %0 = ufp4.rht %x along 1 by(<16>) : tensor<?x32xf32> -> tensor<32xf32>
  return
}

// -----

func.func @rht_drawn_without_seed(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.rht' op expected a seed operand with drawn signs}}
  %0 = ufp4.rht %x along 1 by(<16, signs = drawn>) : tensor<8x32xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @rht_constant_seed(%x: tensor<8x32xf32>) {
  %seed = arith.constant dense<3> : tensor<i64>
  // expected-error @+1 {{'ufp4.rht' op expected a seed that is not a constant: the same random bits at every step would be a bias}}
  %0 = ufp4.rht %x along 1 by(<16, signs = drawn>) seed(%seed) site 0 : tensor<8x32xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @rht_site(%x: tensor<8x32xf32>, %seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.rht' op expected 'site' to be a 32-bit word, but got 4294967296}}
  %0 = ufp4.rht %x along 1 by(<16, signs = drawn>) seed(%seed) site 4294967296 : tensor<8x32xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @rht_input_type(%x: tensor<8x32xf64>) {
  // expected-error @+1 {{'ufp4.rht' op operand #0 must be ranked tensor of bfloat16 type or 16-bit float or 32-bit float values, but got 'tensor<8x32xf64>'}}
  %0 = ufp4.rht %x along 1 by(<16>) : tensor<8x32xf64> -> tensor<8x32xf32>
  return
}

// -----

func.func @rht_result_type(%x: tensor<8x32xbf16>) {
  // expected-error @+1 {{'ufp4.rht' op result #0 must be ranked tensor of 32-bit float values, but got 'tensor<8x32xbf16>'}}
  %0 = ufp4.rht %x along 1 by(<16, result = bf16>) : tensor<8x32xbf16> -> tensor<8x32xbf16>
  return
}

// -----

//===----------------------------------------------------------------------===//
// absmax, random_bits, round
//===----------------------------------------------------------------------===//

func.func @absmax_along(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.absmax' op expected 'along' to be a dimension below 2, but got 9223372036854775807}}
  %0 = ufp4.absmax %x along 9223372036854775807 block 16 : tensor<8x32xf32> -> tensor<8x2xf32>
  return
}

// -----

func.func @absmax_negative_along(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.absmax' op attribute 'along' failed to satisfy constraint: 64-bit signless integer attribute whose value is non-negative}}
  %0 = "ufp4.absmax"(%x) <{along = -1 : i64, block = 16 : i64}> : (tensor<8x32xf32>) -> tensor<8x2xf32>
  return
}

// -----

func.func @absmax_block(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.absmax' op attribute 'block' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive}}
  %0 = ufp4.absmax %x along 1 block 0 : tensor<8x32xf32> -> tensor<8x2xf32>
  return
}

// -----

func.func @absmax_counts_a_short_block(%x: tensor<8x40xf32>) {
  // expected-error @+1 {{'ufp4.absmax' op expected a result of shape [8x3], but got [8x2]}}
  %0 = ufp4.absmax %x along 1 block 16 : tensor<8x40xf32> -> tensor<8x2xf32>
  return
}

// -----

func.func @absmax_of_unranked(%x: tensor<*xf32>) {
  // expected-error @+1 {{'ufp4.absmax' op operand #0 must be ranked tensor of bfloat16 type or 16-bit float or 32-bit float values, but got 'tensor<*xf32>'}}
  %0 = "ufp4.absmax"(%x) <{along = 1 : i64, block = 16 : i64}> : (tensor<*xf32>) -> tensor<8x2xf32>
  return
}

// -----

func.func @random_bits_constant_seed() {
  %c = arith.constant 3 : i64
  %seed = tensor.from_elements %c : tensor<i64>
  // expected-error @+1 {{'ufp4.random_bits' op expected a seed that is not a constant: the same random bits at every step would be a bias}}
  %0 = ufp4.random_bits %seed site 0 stream 0 along 1 block 16 : tensor<8x32xi8>
  return
}

// -----

func.func @fold_seed_constant() {
  %c = arith.constant 3 : i64
  %seed = arith.constant dense<7> : tensor<i64>
  // expected-error @+1 {{'ufp4.fold_seed' op expected a seed that is not a constant: the same random bits at every step would be a bias}}
  %0 = ufp4.fold_seed %seed, %c site 0
  return
}

// -----

// What is folded into a constant does not make it another at every step.
func.func @fold_of_a_constant(%i: i64, %seed: tensor<i64>) {
  %c = arith.constant 3 : i64
  %0 = ufp4.fold_seed %seed, %i site 0
  %1 = ufp4.fold_seed %0, %c site 1
  %2 = ufp4.random_bits %1 site 0 stream 0 along 1 block 16 : tensor<8x32xi8>
  %constant = tensor.from_elements %c : tensor<i64>
  // expected-error @+1 {{'ufp4.fold_seed' op expected a seed that is not a constant: the same random bits at every step would be a bias}}
  %3 = ufp4.fold_seed %constant, %i site 0
  return
}

// -----

func.func @fold_seed_site(%seed: tensor<i64>, %i: i64) {
  // expected-error @+1 {{'ufp4.fold_seed' op expected 'site' to be a 32-bit word, but got 4294967296}}
  %0 = ufp4.fold_seed %seed, %i site 4294967296
  return
}

// -----

func.func @random_bits_along(%seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.random_bits' op expected 'along' to be a dimension below 2, but got 2}}
  %0 = ufp4.random_bits %seed site 0 stream 0 along 2 block 16 : tensor<8x32xi8>
  return
}

// -----

func.func @random_bits_site(%seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.random_bits' op expected 'site' to be a 32-bit word, but got 4294967296}}
  %0 = ufp4.random_bits %seed site 4294967296 stream 0 along 1 block 16 : tensor<8x32xi8>
  return
}

// -----

func.func @random_bits_stream(%seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.random_bits' op expected 'stream' to be a 32-bit word, but got 4294967296}}
  %0 = ufp4.random_bits %seed site 0 stream 4294967296 along 1 block 16 : tensor<8x32xi8>
  return
}

// -----

func.func @random_bits_sizes(%seed: tensor<i64>, %n: index) {
  // expected-error @+1 {{'ufp4.random_bits' op expected a size for each of the 1 dynamic dimensions, but got 2}}
  %0 = ufp4.random_bits %seed sizes(%n, %n) site 0 stream 0 along 1 block 16 : tensor<?x32xi8>
  return
}

// -----

func.func @random_bits_without_sizes(%seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.random_bits' op expected a size for each of the 2 dynamic dimensions, but got 0}}
  %0 = ufp4.random_bits %seed site 0 stream 0 along 1 block 16 : tensor<?x?xi8>
  return
}

// -----

func.func @random_bits_type(%seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.random_bits' op result #0 must be ranked tensor of 8-bit signless integer or 16-bit signless integer or 32-bit signless integer values, but got 'tensor<8x32xi64>'}}
  %0 = ufp4.random_bits %seed site 0 stream 0 along 1 block 16 : tensor<8x32xi64>
  return
}

// -----

func.func @random_bits_seed_type(%seed: tensor<i32>) {
  // expected-error @+1 {{'ufp4.random_bits' op operand #0 must be seed of type tensor<i64>, but got 'tensor<i32>'}}
  %0 = "ufp4.random_bits"(%seed) <{site = 0 : i64, stream = 0 : i64, along = 1 : i64, block = 16 : i64}> : (tensor<i32>) -> tensor<8x32xi8>
  return
}

// -----

func.func @round_shape(%t: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.round' op expected a result of shape [8x32], but got [8x33]}}
  %0 = ufp4.round %t : tensor<8x32xf32> -> tensor<8x33x!ufp4.code<e1m2>>
  return
}

// -----

func.func @round_bits_shape(%t: tensor<8x32xf32>, %b: tensor<8x16xi8>) {
  // expected-error @+1 {{'ufp4.round' op expected random bits of shape [8x32], but got [8x16]}}
  %0 = ufp4.round %t bits(%b : tensor<8x16xi8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>
  return
}

// -----

func.func @round_result_type(%t: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.round' op result #0 must be ranked tensor of code of a 4-bit grid or 8-bit float values, but got 'tensor<8x32xi4>'}}
  %0 = ufp4.round %t : tensor<8x32xf32> -> tensor<8x32xi4>
  return
}

// -----

func.func @round_input_type(%t: tensor<8x32xbf16>) {
  // expected-error @+1 {{'ufp4.round' op operand #0 must be ranked tensor of 32-bit float values, but got 'tensor<8x32xbf16>'}}
  %0 = ufp4.round %t : tensor<8x32xbf16> -> tensor<8x32x!ufp4.code<e1m2>>
  return
}

// -----

//===----------------------------------------------------------------------===//
// quantize
//===----------------------------------------------------------------------===//

func.func @quantize_along(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected 'along' to be a dimension below 2, but got 5}}
  %q, %s = ufp4.quantize %x along 5 as(<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_along_of_32_bits(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op attribute 'along' failed to satisfy constraint: 64-bit signless integer attribute whose value is non-negative}}
  %q, %s = "ufp4.quantize"(%x) <{along = 1 : i32, format = #ufp4.format<e1m2, 1x16, f32>, operandSegmentSizes = array<i32: 1, 0, 0>}>
    : (tensor<8x32xf32>) -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>)
  return
}

// -----

func.func @quantize_without_format(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op requires attribute 'format'}}
  %q, %s = "ufp4.quantize"(%x) <{along = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0>}>
    : (tensor<8x32xf32>) -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>)
  return
}

// -----

func.func @quantize_stochastic_without_seed(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected a seed operand with stochastic rounding}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) round(stochastic<8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_drawn_without_seed(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected a seed operand with drawn signs}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) rht(<16, signs = drawn>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_eden_without_seed(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected a seed operand with stochastic rounding}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) round(eden<8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

// What the random bits depend on is found through the ops that wrap a scalar.
func.func @quantize_constant_seed(%x: tensor<8x32xf32>) {
  %c = arith.constant 3 : i64
  %wrapped = tensor.splat %c : tensor<i64>
  %seed = tensor.cast %wrapped : tensor<i64> to tensor<i64>
  // expected-error @+1 {{'ufp4.quantize' op expected a seed that is not a constant: the same random bits at every step would be a bias}}
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_site(%x: tensor<8x32xf32>, %seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.quantize' op expected 'site' to be a 32-bit word, but got 4294967296}}
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 4294967296 stream 0 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_stream(%x: tensor<8x32xf32>, %seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.quantize' op expected 'stream' to be a 32-bit word, but got -1}}
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 0 stream -1 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_counter_without_seed(%x: tensor<8x32xf32>, %words: tensor<2xi64>) {
  // expected-error @+1 {{'ufp4.quantize' op expected a site, stream or counter only with a seed}}
  %q, %s = ufp4.quantize %x along 1 counter(%words) as(<e1m2, 1x16, f32>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_transform_beside_block(%x: tensor<8x48xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected the transform size 16 and the block size 24 to divide one another}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x24, f32>) rht(<16>) : tensor<8x48xf32> -> tensor<8x48x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_codes_shape(%x: tensor<8x40xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected codes of shape [8x40], but got [8x48]}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<8x40xf32> -> tensor<8x48x!ufp4.code<e1m2>>, tensor<8x3xf32>
  return
}

// -----

func.func @quantize_codes_shape_under_transform(%x: tensor<8x40xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected codes of shape [8x48], but got [8x40]}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) rht(<16>) : tensor<8x40xf32> -> tensor<8x40x!ufp4.code<e1m2>>, tensor<8x3xf32>
  return
}

// -----

func.func @quantize_codes_grid(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected quantized codes of grid #ufp4.grid<e1m2>, but got elements of type '!ufp4.code<e2m1>'}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_f4_of_e1m2(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected quantized codes of grid #ufp4.grid<e1m2>, but got elements of type 'f4E2M1FN'}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32xf4E2M1FN>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_scales_shape(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected quantized scales of shape [8x2], but got [2x32]}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

func.func @quantize_scales_of_square_blocks(%x: tensor<32x40xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected quantized scales of shape [2x3], but got [32x3]}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 16x16, f32>) : tensor<32x40xf32> -> tensor<32x40x!ufp4.code<e1m2>>, tensor<32x3xf32>
  return
}

// -----

func.func @quantize_scale_of_tensor(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected quantized scales of shape [], but got [1x1]}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, tensor, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<1x1xf32>
  return
}

// -----

func.func @quantize_scales_type(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected quantized scales with elements of type 'f32', but got 'bf16'}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xbf16>
  return
}

// -----

func.func @quantize_without_outer(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected an outer scale for scale e4m3}}
  %q, %s = ufp4.quantize %x along 1 as(<e2m1, 1x16, e4m3>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf8E4M3FN>
  return
}

// -----

func.func @quantize_with_outer(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected no outer scale for scale f32}}
  %q, %s, %o = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<f32>
  return
}

// -----

func.func @quantize_outer_of_tiles(%x: tensor<8x1040xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected quantized outer scales of shape [8x3], but got [8x2]}}
  %q, %s, %o = ufp4.quantize %x along 1 as(<e1m2, 1x16, int, tile = 512>)
    : tensor<8x1040xf32> -> tensor<8x1040x!ufp4.code<e1m2>>, tensor<8x65xi8>, tensor<8x2xf32>
  return
}

// -----

func.func @quantize_square_blocks_of_a_vector(%x: tensor<32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op expected quantized of rank 2 or more for a block of 16x16}}
  %q, %s = ufp4.quantize %x along 0 as(<e1m2, 16x16, f32>) : tensor<32xf32> -> tensor<32x!ufp4.code<e1m2>>, tensor<2xf32>
  return
}

// -----

func.func @quantize_of_buffer(%x: memref<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op operand #0 must be ranked tensor of bfloat16 type or 16-bit float or 32-bit float values, but got 'memref<8x32xf32>'}}
  %q, %s = "ufp4.quantize"(%x) <{along = 1 : i64, format = #ufp4.format<e1m2, 1x16, f32>, operandSegmentSizes = array<i32: 1, 0, 0>}>
    : (memref<8x32xf32>) -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// quantize_pair
//===----------------------------------------------------------------------===//

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_along(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 2 elements in 'along', but got 1}}
  %q:4 = ufp4.quantize_pair %x along [1] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_streams(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 2 elements in 'streams', but got 3}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 1, 2] as [#u4, #u4] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_formats(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 2 elements in 'as', but got 0}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_transforms(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 2 elements in 'rht', but got 1}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#u4, #u4] rht [unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_roundings(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 2 elements in 'round', but got 1}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_kind_of_transform(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected transforms or 'unit' for none in 'rht', but got none}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#u4, #u4] rht [unit, none] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_of_one_direction(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected two different dimensions, but got 1 twice}}
  %q:4 = ufp4.quantize_pair %x along [1, 1] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_along_beyond_rank(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 'along' to be a dimension below 2, but got 2}}
  %q:4 = ufp4.quantize_pair %x along [1, 2] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_along_negative(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 'along' to be dimensions, but got -1}}
  %q:4 = ufp4.quantize_pair %x along [-1, 0] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_stream_word(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 'streams' to be a 32-bit word, but got -2}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, -2] as [#u4, #u4] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_number_of_results(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected 5 results, but got 4}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#u4, #ufp4.format<e2m1, 1x16, e4m3>] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e2m1>>, tensor<2x32xf8E4M3FN>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_stochastic_without_seed(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected a seed operand with stochastic rounding}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#rne, #ufp4.rounding<stochastic<8>>]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#sr = #ufp4.rounding<stochastic<8>>
func.func @pair_constant_seed(%x: tensor<32x32xf32>) {
  %seed = arith.constant dense<1> : tensor<i64>
  // expected-error @+1 {{'ufp4.quantize_pair' op expected a seed that is not a constant: the same random bits at every step would be a bias}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] seed(%seed) site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#sr, #sr]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_codes(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected quantized codes of grid #ufp4.grid<e1m2>, but got elements of type 'f32'}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32xf32>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_scales_of_second(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected quantized scales of shape [2x32], but got [32x2]}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#u4, #u4] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>
  return
}

// -----

#u4 = #ufp4.format<e1m2, 1x16, f32>
#rne = #ufp4.rounding<nearest_even>
func.func @pair_padded_codes(%x: tensor<40x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected codes of shape [48x32], but got [40x32]}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#u4, #u4] rht [unit, #ufp4.rht<16>] round [#rne, #rne]
    : tensor<40x32xf32> -> tensor<40x32x!ufp4.code<e1m2>>, tensor<40x2xf32>, tensor<40x32x!ufp4.code<e1m2>>, tensor<3x32xf32>
  return
}

// -----

#rne = #ufp4.rounding<nearest_even>
func.func @pair_outer_type(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op expected quantized outer scales with elements of type f32, but got 'i7'}}
  %q:5 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, e4m3>] rht [unit, unit] round [#rne, #rne]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf8E4M3FN>, tensor<i7>
  return
}

// -----

//===----------------------------------------------------------------------===//
// dequantize, stats
//===----------------------------------------------------------------------===//

func.func @dequantize_shape(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.dequantize' op expected a result of shape [8x32], but got [32x8]}}
  %0 = ufp4.dequantize %q * %s along 1 as(<e1m2, 1x16, f32>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<32x8xf32>
  return
}

// -----

func.func @dequantize_along(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.dequantize' op expected 'along' to be a dimension below 2, but got 2}}
  %0 = ufp4.dequantize %q * %s along 2 as(<e1m2, 1x16, f32>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @dequantize_grid(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.dequantize' op expected quantized codes of grid #ufp4.grid<e1m2>, but got elements of type '!ufp4.code<e2m1>'}}
  %0 = ufp4.dequantize %q * %s along 1 as(<e1m2, 1x16, f32>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @dequantize_wide_type(%q: tensor<8x32xf8E4M3FN>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.dequantize' op expected quantized codes with elements of type 'f8E5M2', but got 'f8E4M3FN'}}
  %0 = ufp4.dequantize %q * %s along 1 as(<f8E5M2, 1x16, f32>) : tensor<8x32xf8E4M3FN>, tensor<8x2xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @dequantize_scales(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x3xf32>) {
  // expected-error @+1 {{'ufp4.dequantize' op expected quantized scales of shape [8x2], but got [8x3]}}
  %0 = ufp4.dequantize %q * %s along 1 as(<e1m2, 1x16, f32>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x3xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @dequantize_outer(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf8E4M3FN>, %o: tensor<8xf32>) {
  // expected-error @+1 {{'ufp4.dequantize' op expected quantized outer scales of shape [], but got [8]}}
  %0 = ufp4.dequantize %q * %s outer(%o) along 1 as(<e1m2, 1x16, e4m3>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf8E4M3FN>, tensor<8xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @stats_input(%x: tensor<8x40xf32>, %q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.stats' op expected an input of shape [8x32], but got [8x40]}}
  %0 = ufp4.stats %x, %q * %s along 1 as(<e1m2, 1x16, f32>) : tensor<8x40xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<15xf64>
  return
}

// -----

func.func @stats_result(%x: tensor<8x32xf32>, %q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.stats' op expected a result of shape [15], but got [5]}}
  %0 = ufp4.stats %x, %q * %s along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<5xf64>
  return
}

// -----

func.func @stats_scales(%x: tensor<8x32xf32>, %q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xbf16>) {
  // expected-error @+1 {{'ufp4.stats' op expected quantized scales with elements of type 'f32', but got 'bf16'}}
  %0 = ufp4.stats %x, %q * %s along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xbf16> -> tensor<15xf64>
  return
}

// -----

//===----------------------------------------------------------------------===//
// scaled_matmul
//===----------------------------------------------------------------------===//

func.func @matmul_ranks(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>, %w: tensor<4x8x32x!ufp4.code<e1m2>>, %t: tensor<4x8x2xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected operands of rank 2, or of rank 3 with a leading batch dimension, but got ranks 2 and 3}}
  %0 = ufp4.scaled_matmul %q * %s, %w * %t contracting [1] x [2] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<4x8x32x!ufp4.code<e1m2>>, tensor<4x8x2xf32> -> tensor<8x8xf32>
  return
}

// -----

func.func @matmul_of_vectors(%q: tensor<32x!ufp4.code<e1m2>>, %s: tensor<2xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected operands of rank 2, or of rank 3 with a leading batch dimension, but got ranks 1 and 1}}
  %0 = ufp4.scaled_matmul %q * %s, %q * %s contracting [0] x [0] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<32x!ufp4.code<e1m2>>, tensor<2xf32>, tensor<32x!ufp4.code<e1m2>>, tensor<2xf32> -> tensor<f32>
  return
}

// -----

func.func @matmul_lhs_scales(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>, %t: tensor<2x32xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected lhs scales of shape [8x2], but got [2x32]}}
  %0 = ufp4.scaled_matmul %q * %t, %q * %s contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<2x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  return
}

// -----

func.func @matmul_rhs_grid(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected rhs codes of grid #ufp4.grid<e2m1>, but got elements of type '!ufp4.code<e1m2>'}}
  %0 = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(<e1m2, 1x16, f32>, <e2m1, 1x16, f32>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  return
}

// -----

func.func @matmul_rhs_outer(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf8E4M3FN>, %o: tensor<f32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected an outer scale for scale e4m3}}
  %0 = ufp4.scaled_matmul %q * %s outer(%o), %q * %s contracting [1] x [1] as(<e1m2, 1x16, e4m3>, <e1m2, 1x16, e4m3>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf8E4M3FN>, tensor<f32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf8E4M3FN> -> tensor<8x8xf32>
  return
}

// -----

func.func @matmul_contracts_batch(%q: tensor<4x8x32x!ufp4.code<e1m2>>, %s: tensor<1x8x32xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected dimension 0 of operands of rank 3 to be the batch, but got it contracted}}
  %0 = ufp4.scaled_matmul %q * %s, %q * %s contracting [0] x [0] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<4x8x32x!ufp4.code<e1m2>>, tensor<1x8x32xf32>, tensor<4x8x32x!ufp4.code<e1m2>>, tensor<1x8x32xf32> -> tensor<4x8x8xf32>
  return
}

// -----

func.func @matmul_blocks(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>, %t: tensor<8x1xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected operands with the same block along the contraction, but got 1x16 and 1x32}}
  %0 = ufp4.scaled_matmul %q * %s, %q * %t contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x32, f32>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x1xf32> -> tensor<8x8xf32>
  return
}

// -----

func.func @matmul_extents(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>, %w: tensor<8x30x!ufp4.code<e1m2>>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected equal extents of the contracted dimensions, but got 32 and 30}}
  %0 = ufp4.scaled_matmul %q * %s, %w * %s contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x30x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  return
}

// -----

func.func @matmul_batches(%q: tensor<4x8x32x!ufp4.code<e1m2>>, %s: tensor<4x8x2xf32>, %w: tensor<5x8x32x!ufp4.code<e1m2>>, %t: tensor<5x8x2xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected equal batches, but got 4 and 5}}
  %0 = ufp4.scaled_matmul %q * %s, %w * %t contracting [2] x [2] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<4x8x32x!ufp4.code<e1m2>>, tensor<4x8x2xf32>, tensor<5x8x32x!ufp4.code<e1m2>>, tensor<5x8x2xf32> -> tensor<4x8x8xf32>
  return
}

// -----

func.func @matmul_result(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>, %w: tensor<32x4x!ufp4.code<e1m2>>, %t: tensor<2x4xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected a result of shape [8x4], but got [4x8]}}
  %0 = ufp4.scaled_matmul %q * %s, %w * %t contracting [1] x [0] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<32x4x!ufp4.code<e1m2>>, tensor<2x4xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @matmul_batched_result(%q: tensor<?x8x32x!ufp4.code<e1m2>>, %s: tensor<?x8x2xf32>, %w: tensor<5x8x32x!ufp4.code<e1m2>>, %t: tensor<5x8x2xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected a result of shape [5x8x8], but got [4x8x8]}}
  %0 = ufp4.scaled_matmul %q * %s, %w * %t contracting [2] x [2] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<?x8x32x!ufp4.code<e1m2>>, tensor<?x8x2xf32>, tensor<5x8x32x!ufp4.code<e1m2>>, tensor<5x8x2xf32> -> tensor<4x8x8xf32>
  return
}

// -----

func.func @matmul_result_type(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op result #0 must be ranked tensor of 32-bit float or bfloat16 type or 16-bit float values, but got 'tensor<8x8xf64>'}}
  %0 = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf64>
  return
}

// -----

//===----------------------------------------------------------------------===//
// check
//===----------------------------------------------------------------------===//

func.func @check_eq_types(%a: tensor<4xf32>, %b: tensor<4xi32>) {
  // expected-error @+1 {{'ufp4.check.eq' op requires all operands to have the same type}}
  "ufp4.check.eq"(%a, %b) : (tensor<4xf32>, tensor<4xi32>) -> ()
  return
}

// -----

func.func @check_close_negative(%a: tensor<4xf32>) {
  // expected-error @+1 {{'ufp4.check.close' op expected 'within' to be at least 0, but got -1.000000e+00}}
  ufp4.check.close %a, %a within -1.0 : tensor<4xf32>
  return
}

// -----

func.func @check_close_nan(%a: tensor<4xf32>) {
  // expected-error @+1 {{'ufp4.check.close' op expected 'within' to be at least 0, but got nan}}
  ufp4.check.close %a, %a within 0x7FF8000000000000 : tensor<4xf32>
  return
}

// -----

func.func @check_close_type(%a: tensor<4xi32>) {
  // expected-error @+1 {{'ufp4.check.close' op operand #0 must be ranked tensor of 32-bit float or 64-bit float or bfloat16 type or 16-bit float values, but got 'tensor<4xi32>'}}
  ufp4.check.close %a, %a within 1.0 : tensor<4xi32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// The dialect's attributes on functions and ops
//===----------------------------------------------------------------------===//

// expected-error @+1 {{'func.func' op expected 'ufp4.parameter' of argument 1 to be a unit attribute}}
func.func private @parameter(f32, f32 {ufp4.parameter = "w"})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.name' of argument 0 to be a string}}
func.func private @name(f32 {ufp4.name})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' of argument 0 to be a unit attribute}}
func.func private @seed(tensor<i64> {ufp4.seed = 1})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' on an argument of type 'tensor<i64>', but argument 1 has type 'tensor<1xi64>'}}
func.func private @seed_type(f32, tensor<1xi64> {ufp4.seed})

// -----

// expected-error @+1 {{'func.func' op expected an argument attribute among 'ufp4.parameter', 'ufp4.name', 'ufp4.seed', but got 'ufp4.param'}}
func.func private @argument_attribute(f32 {ufp4.param})

// -----

// expected-error @+1 {{'func.func' op expected a result attribute among 'ufp4.name', 'ufp4.statistics', but got 'ufp4.seed'}}
func.func private @result_attribute() -> (tensor<i64> {ufp4.seed})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.name' of result 1 to be a string}}
func.func private @result_name() -> (f32, f32 {ufp4.name = 3})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.statistics' of result 0 to be an array of dictionaries with strings 'site', 'role' and 'operand'}}
func.func private @statistics_unit() -> (tensor<1x15xf64> {ufp4.statistics})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.statistics' of result 0 to be an array of dictionaries with strings 'site', 'role' and 'operand'}}
func.func private @statistics_label() -> (tensor<1x15xf64> {ufp4.statistics = [{site = "w", role = "fprop", operand = 1}]})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.statistics' on a last result of type 'tensor<1x15xf64>', but result 0 of 1 has type 'tensor<2x15xf64>'}}
func.func private @statistics_rows() -> (tensor<2x15xf64> {ufp4.statistics = [{site = "w", role = "fprop", operand = "weight"}]})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.statistics' on a last result of type 'tensor<1x15xf64>', but result 0 of 2 has type 'tensor<1x15xf64>'}}
func.func private @statistics_last() -> (tensor<1x15xf64> {ufp4.statistics = [{site = "w", role = "fprop", operand = "weight"}]}, f32)

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.gemm' to be a #ufp4.gemm attribute}}
func.func private @gemm() attributes {ufp4.gemm = "fprop"}

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.kept' to be a string}}
func.func private @kept() attributes {ufp4.kept}

// -----

// expected-error @+1 {{'func.func' op has unknown attribute 'ufp4.keep' of the ufp4 dialect}}
func.func private @op_attribute() attributes {ufp4.keep}

// -----

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

func.func @tiles_differ(%q: tensor<8x64x!ufp4.code<e1m2>>, %s: tensor<8x4xi8>, %o: tensor<8x2xf32>, %p: tensor<8x1xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op expected operands with the same tile along the contraction, but got}}
  %y = ufp4.scaled_matmul %q * %s outer(%o), %q * %s outer(%p) contracting [1] x [1] as(<e1m2, 1x16, int, tile = 32>, <e1m2, 1x16, int, tile = row>)
    : tensor<8x64x!ufp4.code<e1m2>>, tensor<8x4xi8>, tensor<8x2xf32>, tensor<8x64x!ufp4.code<e1m2>>, tensor<8x4xi8>, tensor<8x1xf32> -> tensor<8x8xf32>
  return
}

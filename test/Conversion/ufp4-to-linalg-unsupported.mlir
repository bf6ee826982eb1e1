// What has no lowering to linalg is one error that says what has.

// RUN: ufp4-opt %s --convert-ufp4-to-linalg --split-input-file --verify-diagnostics

func.func @grid(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only grids e1m2 and e2m1 are lowered, but got #ufp4.format<e3m0, 1x16, f32>}}
  %q, %s = ufp4.quantize %x along 1 as(<e3m0, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e3m0>>, tensor<8x2xf32>
  return
}

// -----

func.func @custom_grid(%q: tensor<8x32x!ufp4.code<custom [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0]>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.dequantize' op has no lowering to linalg: only grids e1m2 and e2m1 are lowered, but got #ufp4.format<custom}}
  %x = ufp4.dequantize %q * %s along 1 as(<custom [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0], 1x16, f32>)
    : tensor<8x32x!ufp4.code<custom [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0]>>, tensor<8x2xf32> -> tensor<8x32xf32>
  return
}

// -----

func.func @two_grids(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only grids e1m2 and e2m1 are lowered, but got #ufp4.format<e2m1|e1m2, 1x16, f32, {criterion = "mse"}>}}
  %q, %s = ufp4.quantize %x along 1 as(<e2m1|e1m2, 1x16, f32, {criterion = "mse"}>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf32>
  return
}

// -----

func.func @scale(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only f32 block scales without options are lowered, but got #ufp4.format<e2m1, 1x16, e4m3>}}
  %q, %s, %o = ufp4.quantize %x along 1 as(<e2m1, 1x16, e4m3>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf8E4M3FN>, tensor<f32>
  return
}

// -----

func.func @scale_options(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only f32 block scales without options are lowered, but got #ufp4.format<e1m2, 1x16, f32, {amax = 2.000000e+00 : f64}>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32, {amax = 2.0}>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @square_blocks(%q: tensor<32x32x!ufp4.code<e1m2>>, %s: tensor<2x2xf32>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op has no lowering to linalg: only blocks of 1x1 to 1x128 are lowered, but got #ufp4.format<e1m2, 16x16, f32>}}
  %y = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(<e1m2, 16x16, f32>, <e1m2, 16x16, f32>)
    : tensor<32x32x!ufp4.code<e1m2>>, tensor<2x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x2xf32> -> tensor<32x32xf32>
  return
}

// -----

func.func @row_blocks(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only blocks of 1x1 to 1x128 are lowered, but got #ufp4.format<e1m2, row, f32>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, row, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x1xf32>
  return
}

// -----

func.func @tensor_block(%x: tensor<8x32xf32>, %q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<f32>) {
  // expected-error @+1 {{'ufp4.stats' op has no lowering to linalg: only blocks of 1x1 to 1x128 are lowered, but got #ufp4.format<e1m2, tensor, f32>}}
  %v = ufp4.stats %x, %q * %s along 1 as(<e1m2, tensor, f32>) : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<f32> -> tensor<6xf64>
  return
}

// -----

func.func @large_blocks(%x: tensor<8x512xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only blocks of 1x1 to 1x128 are lowered, but got #ufp4.format<e1m2, 1x256, f32>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x256, f32>) : tensor<8x512xf32> -> tensor<8x512x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @transform_of_many_blocks(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only transforms that divide the block are lowered, but got #ufp4.rht<32, signs = plus> with #ufp4.format<e1m2, 1x16, f32>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) rht(<32, signs = plus>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @rounding(%x: tensor<8x32xf32>, %seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only rounding to nearest even and stochastic rounding with 8 or 16 bits are lowered, but got #ufp4.rounding<stochastic<32>>}}
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 as(<e1m2, 1x16, f32>) round(stochastic<32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @eden(%x: tensor<8x32xf32>, %seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only rounding to nearest even and stochastic rounding with 8 or 16 bits are lowered, but got #ufp4.rounding<eden<8>>}}
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 as(<e1m2, 1x16, f32>) round(eden<8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @nearest_away(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only rounding to nearest even and stochastic rounding with 8 or 16 bits are lowered, but got #ufp4.rounding<nearest_away>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) round(nearest_away) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @wide_type(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only grids e1m2 and e2m1 are lowered, but got #ufp4.format<f8E4M3FN, 1x16, f32>}}
  %q, %s = ufp4.quantize %x along 1 as(<f8E4M3FN, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32xf8E4M3FN>, tensor<8x2xf32>
  return
}

// -----

// The second direction of a pair counts.
func.func @pair(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op has no lowering to linalg: only grids e1m2 and e2m1 are lowered, but got #ufp4.format<e3m0, 1x16, f32>}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e3m0, 1x16, f32>]
    rht [unit, unit] round [#ufp4.rounding<nearest_even>, #ufp4.rounding<nearest_even>]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e3m0>>, tensor<2x32xf32>
  return
}

// -----

// And the right operand of a product.
func.func @right_operand(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>, %w: tensor<8x32x!ufp4.code<e3m0>>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op has no lowering to linalg: only grids e1m2 and e2m1 are lowered, but got #ufp4.format<e3m0, 1x16, f32>}}
  %y = ufp4.scaled_matmul %q * %s, %w * %s contracting [1] x [1] as(<e1m2, 1x16, f32>, <e3m0, 1x16, f32>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e3m0>>, tensor<8x2xf32> -> tensor<8x8xf32>
  return
}

// -----

func.func @round(%t: tensor<8xf32>) {
  // expected-error @+1 {{'ufp4.round' op has no lowering to linalg: only grids e1m2 and e2m1 are lowered}}
  %q = ufp4.round %t : tensor<8xf32> -> tensor<8x!ufp4.code<e3m0>>
  return
}

// -----

// Each element of a block is an operand: blocks that would be too many are not
// built.
func.func @absmax(%x: tensor<8x64xf32>) {
  // expected-error @+1 {{'ufp4.absmax' op has no lowering to linalg: only blocks of up to 128 are lowered, but got 1000000}}
  %a = ufp4.absmax %x along 1 block 1000000 : tensor<8x64xf32> -> tensor<8x1xf32>
  return
}

// -----

func.func @random_bits(%seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.random_bits' op has no lowering to linalg: only blocks of up to 128 are lowered, but got 129}}
  %b = ufp4.random_bits %seed site 0 stream 0 along 1 block 129 : tensor<8x64xi8>
  return
}

// -----

// One error, at the first, though there are two.
func.func @first(%t: tensor<8xf32>) {
  // expected-error @+1 {{'ufp4.round' op has no lowering to linalg}}
  %q = ufp4.round %t : tensor<8xf32> -> tensor<8x!ufp4.code<e3m0>>
  %r = ufp4.round %t : tensor<8xf32> -> tensor<8x!ufp4.code<e3m0>>
  return
}

// -----

// Ops of other dialects that compute with codes.
func.func @other_op(%q: tensor<4x8x!ufp4.code<e1m2>>, %e: tensor<8x4x!ufp4.code<e1m2>>) {
  // expected-error @+1 {{failed to legalize operation 'linalg.transpose'}}
  %t = linalg.transpose ins(%q : tensor<4x8x!ufp4.code<e1m2>>) outs(%e : tensor<8x4x!ufp4.code<e1m2>>) permutation = [1, 0]
  return
}

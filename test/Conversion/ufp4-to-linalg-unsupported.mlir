// What has no lowering to linalg is one error that says what has.

// RUN: ufp4-opt %s --convert-ufp4-to-linalg --split-input-file --verify-diagnostics

func.func @two_grids(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only one grid for all blocks is lowered, but got #ufp4.format<e2m1|e1m2, 1x16, f32, {criterion = "mse"}>}}
  %q, %s = ufp4.quantize %x along 1 as(<e2m1|e1m2, 1x16, f32, {criterion = "mse"}>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf32>
  return
}

// -----

func.func @scale(%x: tensor<8x64xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only scales f32, bf16, e4m3, ue5m3, e8m0 and int are lowered, but got #ufp4.format<e1m2, 1x64, hif4>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x64, hif4>) : tensor<8x64xf32> -> tensor<8x64x!ufp4.code<e1m2>>, tensor<8x1xi8>
  return
}

// -----

// An f32 scale is the block's own: there is no tensor's maximum to give.
func.func @given_maximum(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: option 'amax' is not lowered with scale f32, but got #ufp4.format<e1m2, 1x16, f32, {amax = 2.000000e+00 : f64}>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32, {amax = 2.0}>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

// A power of two holds no factor.
func.func @room(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: option 'room' is not lowered with scale e8m0}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x32, e8m0, floor, {room = 1.5}>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x1xf8E8M0FNU>
  return
}

// -----

func.func @candidates(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{'ufp4.dequantize' op has no lowering to linalg: option 'candidates' is not lowered with scale f32}}
  %x = ufp4.dequantize %q * %s along 1 as(<e2m1, 1x16, f32, {candidates = [6.0, 4.0], criterion = "mse"}>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf32> -> tensor<8x32xf32>
  return
}

// -----

// Its error is summed over the elements of a block.
func.func @least_error(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: rule mse is lowered for blocks of 1x1 to 1x128 only, but got #ufp4.format<e2m1, 32x32, e8m0, mse>}}
  %q, %s = ufp4.quantize %x along 1 as(<e2m1, 32x32, e8m0, mse>) : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e2m1>>, tensor<1x1xf8E8M0FNU>
  return
}

// -----

func.func @odd_large_blocks(%x: tensor<8x512xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only blocks of up to 128 or of a multiple of 16 elements along the contraction are lowered, but got #ufp4.format<e1m2, 1x200, f32>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x200, f32>) : tensor<8x512xf32> -> tensor<8x512x!ufp4.code<e1m2>>, tensor<8x3xf32>
  return
}

// -----

func.func @eden(%x: tensor<8x32xf32>, %seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only rounding to nearest even and stochastic rounding are lowered, but got #ufp4.rounding<eden<8>>}}
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 as(<e1m2, 1x16, f32>) round(eden<8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @nearest_away(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only rounding to nearest even and stochastic rounding are lowered, but got #ufp4.rounding<nearest_away>}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) round(nearest_away) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

func.func @stochastic_bytes(%x: tensor<8x32xf32>, %seed: tensor<i64>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg: only rounding to nearest even is lowered for 8-bit elements, but got #ufp4.rounding<stochastic<8>>}}
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 as(<f8E4M3FN, 1x16, f32>) round(stochastic<8>) : tensor<8x32xf32> -> tensor<8x32xf8E4M3FN>, tensor<8x2xf32>
  return
}

// -----

// The second direction of a pair counts.
func.func @pair(%x: tensor<32x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize_pair' op has no lowering to linalg: only rounding to nearest even and stochastic rounding are lowered}}
  %q:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0] as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, f32>]
    rht [unit, unit] round [#ufp4.rounding<nearest_even>, #ufp4.rounding<nearest_away>]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return
}

// -----

// And the right operand of a product.
func.func @right_operand(%q: tensor<8x64x!ufp4.code<e1m2>>, %s: tensor<8x1xf32>, %t: tensor<8x1xi8>) {
  // expected-error @+1 {{'ufp4.scaled_matmul' op has no lowering to linalg: only scales f32, bf16, e4m3, ue5m3, e8m0 and int are lowered}}
  %y = ufp4.scaled_matmul %q * %s, %q * %t contracting [1] x [1] as(<e1m2, 1x64, f32>, <e1m2, 1x64, hif4>)
    : tensor<8x64x!ufp4.code<e1m2>>, tensor<8x1xf32>, tensor<8x64x!ufp4.code<e1m2>>, tensor<8x1xi8> -> tensor<8x8xf32>
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
func.func @first(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'ufp4.quantize' op has no lowering to linalg}}
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) round(nearest_away) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %r, %t = ufp4.quantize %x along 1 as(<e2m1, 1x16, f32>) round(nearest_away) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf32>
  return
}

// -----

// Ops of other dialects that compute with codes.
func.func @other_op(%q: tensor<4x8x!ufp4.code<e1m2>>, %e: tensor<8x4x!ufp4.code<e1m2>>) {
  // expected-error @+1 {{failed to legalize operation 'linalg.transpose'}}
  %t = linalg.transpose ins(%q : tensor<4x8x!ufp4.code<e1m2>>) outs(%e : tensor<8x4x!ufp4.code<e1m2>>) permutation = [1, 0]
  return
}

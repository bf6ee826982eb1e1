// RUN: ufp4-opt %s --split-input-file --verify-diagnostics

#u4i = #ufp4.format<e1m2, 1x16, int, tile = 512>
#u4 = #ufp4.format<e1m2, 1x16, f32>

func.func @f(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{cannot hold #ufp4.format<e1m2, 1x16, f32> in #ufp4.carrier<i8, folded, exact>: expected a scale among int, e4m3, ue5m3 and e8m0 to fold, but got f32}}
  %a = ufp4.carry %q * %s along 1 as(#u4) to(<i8, folded, exact>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x32xi8>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x2xf32>) {
  // Levels of e2m1 are no integers.
  // expected-error @+1 {{expected integers of 8 bits to hold the elements}}
  %a, %t = ufp4.carry %q * %s along 1 as(<e2m1, 1x16, f32>) to(<i8, promoted, exact>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf32> -> tensor<8x32xi8>, tensor<2x8xf32>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x1xf8E8M0FNU>) {
  // expected-error @+1 {{expected a type with the exponents of the scales to fold into, but got f8E5M2}}
  %a = ufp4.carry %q * %s along 1 as(<e2m1, 1x32, e8m0, rceil>) to(<f8E5M2, folded, exact>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x1xf8E8M0FNU> -> tensor<8x32xf8E5M2>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{expected one scale to a row in the epilogue, but got blocks of 1x16}}
  %a, %t = ufp4.carry %q * %s along 1 as(<e1m2, 1x16, f32>) to(<bf16, epilogue, exact>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x32xbf16>, tensor<1x8xf32>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{expected result 0 of shape [8x32], but got [32x8]}}
  %a, %t = ufp4.carry %q * %s along 1 as(<e1m2, 1x16, f32>) to(<bf16, promoted, exact>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<32x8xbf16>, tensor<2x8xf32>
  return
}

// -----

func.func @f(%x: tensor<8x32xbf16>) {
  // expected-error @+1 {{expected a seed operand with stochastic rounding}}
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#ufp4.format<e1m2, 1x16, f32>] rht [unit]
      round [#ufp4.rounding<stochastic<8>>] to [#ufp4.carrier<bf16, promoted, exact>]
      : tensor<8x32xbf16> -> tensor<8x32xbf16>, tensor<2x8xf32>
  return
}

// -----

func.func @f(%x: tensor<8x32xbf16>) {
  // expected-error @+1 {{expected 1 elements in 'streams', but got 2}}
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0, 1] as [#ufp4.format<e1m2, 1x16, f32>] rht [unit]
      round [#ufp4.rounding<nearest_even>] to [#ufp4.carrier<bf16, promoted, exact>]
      : tensor<8x32xbf16> -> tensor<8x32xbf16>, tensor<2x8xf32>
  return
}

// -----

func.func @f(%x: tensor<4x8x32xbf16>) {
  // expected-error @+1 {{expected dimension 0 of an operand of rank 3 to be the batch, but got it contracted}}
  %r:2 = ufp4.quantize_carry %x along [0] site 0 streams [0] as [#ufp4.format<e1m2, 1x16, f32>] rht [unit]
      round [#ufp4.rounding<nearest_even>] to [#ufp4.carrier<bf16, promoted, exact>]
      : tensor<4x8x32xbf16> -> tensor<4x8x32xbf16>, tensor<4x2x8xf32>
  return
}

// -----

func.func @f(%x: tensor<8x32xbf16>) {
  // expected-error @+1 {{expected 2 results, but got 1}}
  %r = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#ufp4.format<e1m2, 1x16, f32>] rht [unit]
      round [#ufp4.rounding<nearest_even>] to [#ufp4.carrier<bf16, promoted, exact>]
      : tensor<8x32xbf16> -> tensor<8x32xbf16>
  return
}

// -----

func.func @f(%a: tensor<8x32xi8>, %sa: tensor<1x8xf32>, %b: tensor<8x32xi8>) {
  // expected-error @+1 {{expected scales of both operands or of none}}
  %0 = ufp4.carrier_matmul %a * %sa, %b carrier(<i8, folded, exact>) : tensor<8x32xi8>, tensor<1x8xf32>, tensor<8x32xi8> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x32xi8>, %sa: tensor<1x8xf32>, %b: tensor<8x32xi8>) {
  // expected-error @+1 {{expected lhs scales of shape [2x8], but got [1x8]}}
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sa segment 16 carrier(<i8, folded, exact>) : tensor<8x32xi8>, tensor<1x8xf32>, tensor<8x32xi8>, tensor<1x8xf32> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x32xi8>, %b: tensor<8x48xi8>) {
  // expected-error @+1 {{expected equal extents of the contraction, but got 32 and 48}}
  %0 = ufp4.carrier_matmul %a, %b carrier(<i8, folded, exact>) : tensor<8x32xi8>, tensor<8x48xi8> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x32xi8>, %b: tensor<8x32xbf16>) {
  // expected-error @+1 {{expected two operands of integers or two of floats, but got 'i8' and 'bf16'}}
  %0 = ufp4.carrier_matmul %a, %b carrier(<i8, folded, exact>) : tensor<8x32xi8>, tensor<8x32xbf16> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x32xi8>, %b: tensor<8x32xi8>, %o: tensor<1xf32>) {
  // expected-error @+1 {{expected outer scales of rank 0, but got 'tensor<1xf32>'}}
  %0 = ufp4.carrier_matmul %a outer(%o), %b carrier(<i8, folded, exact>) : tensor<8x32xi8>, tensor<1xf32>, tensor<8x32xi8> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x32xi8>, %b: tensor<16x32xi8>, %c: tensor<16x8xf32>) {
  // expected-error @+1 {{expected what is added of shape [8x16], but got [16x8]}}
  %0 = ufp4.carrier_matmul %a, %b accumulate(%c) carrier(<i8, folded, exact>) : tensor<8x32xi8>, tensor<16x32xi8>, tensor<16x8xf32> -> tensor<8x16xf32>
  return
}

// -----

func.func @f(%a: tensor<8x32xi8>, %b: tensor<16x32xi8>, %c: tensor<8x16xbf16>) {
  // expected-error @+1 {{operand #2 must be ranked tensor of 32-bit float values, but got 'tensor<8x16xbf16>'}}
  %0 = ufp4.carrier_matmul %a, %b accumulate(%c) carrier(<i8, folded, exact>) : tensor<8x32xi8>, tensor<16x32xi8>, tensor<8x16xbf16> -> tensor<8x16xbf16>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x1xf8E8M0FNU>) {
  // The scales of the rows are missing.
  // expected-error @+1 {{expected 2 results, but got 1}}
  %a = ufp4.carry %q * %s along 1 as(<e2m1, 1x32, e8m0, rceil>) to(<f8E4M3FN, folded, tensor_core_accumulate>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x1xf8E8M0FNU> -> tensor<8x32xf8E4M3FN>
  return
}

// -----

// 4.25 has five significant bits.
#odd = #ufp4.format<custom [0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 4.25, 6.0], 1x32, e8m0, rceil>
func.func @f(%x: tensor<8x32xbf16>) {
  // expected-error @+1 {{expected f8E4M3FN to hold the levels of the grid}}
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#odd] rht [unit]
      round [#ufp4.rounding<nearest_even>] to [#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>]
      : tensor<8x32xbf16> -> tensor<8x32xf8E4M3FN>, tensor<1x8xf32>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x1xf8E8M0FNU>) {
  // expected-error @+1 {{expected f4E2M1FN to hold the levels of the grid}}
  %a, %t = ufp4.carry %q * %s along 1 as(<e1m2, 1x32, e8m0, rceil>) to(<f4E2M1FN, hardware, tensor_core_accumulate>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x1xf8E8M0FNU> -> tensor<8x16xi8>, tensor<8x4xf8E8M0FNU>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{expected a scale among e8m0 and e4m3 that a matrix unit applies, but got f32}}
  %a, %t = ufp4.carry %q * %s along 1 as(<e1m2, 1x16, f32>) to(<f8E4M3FN, hardware, tensor_core_accumulate>) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x32xf8E4M3FN>, tensor<8x4xf32>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x2xf8E8M0FNU>) {
  // expected-error @+1 {{expected blocks of 32 elements of the contraction under a scale of e8m0 that a matrix unit applies, but got blocks of 1x16}}
  %a, %t = ufp4.carry %q * %s along 1 as(<e2m1, 1x16, e8m0, rceil>) to(<f4E2M1FN, hardware, tensor_core_accumulate>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf8E8M0FNU> -> tensor<8x16xi8>, tensor<8x4xf8E8M0FNU>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x2xf8E4M3FN>, %o: tensor<f32>) {
  // expected-error @+1 {{expected f4E2M1FN under a scale of e4m3 that a matrix unit applies, but got f8E4M3FN}}
  %a, %t = ufp4.carry %q * %s outer(%o) along 1 as(<e2m1, 1x16, e4m3>) to(<f8E4M3FN, hardware, tensor_core_accumulate>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf8E4M3FN>, tensor<f32> -> tensor<8x32xf8E4M3FN>, tensor<8x4xf8E4M3FN>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x1xf8E8M0FNU>) {
  // The scales of four blocks at a time.
  // expected-error @+1 {{expected result 1 of shape [8x4], but got [8x1]}}
  %a, %t = ufp4.carry %q * %s along 1 as(<e2m1, 1x32, e8m0, rceil>) to(<f4E2M1FN, hardware, tensor_core_accumulate>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x1xf8E8M0FNU> -> tensor<8x16xi8>, tensor<8x1xf8E8M0FNU>
  return
}

// -----

func.func @f(%q: tensor<8x32x!ufp4.code<e2m1>>, %s: tensor<8x2xf32>) {
  // expected-error @+1 {{expected integers of 4 bits to hold the elements}}
  %a, %t = ufp4.carry %q * %s along 1 as(<e2m1, 1x16, f32>) to(<i4, promoted, exact>) : tensor<8x32x!ufp4.code<e2m1>>, tensor<8x2xf32> -> tensor<8x16xi8>, tensor<2x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x16xi8>, %s: tensor<8x4xf8E8M0FNU>, %t: tensor<8x4xf8E4M3FN>) {
  // expected-error @+1 {{expected scales of f8E8M0FNU or of f8E4M3FN for the matrix unit, but got scales of 'f8E8M0FNU' and 'f8E4M3FN'}}
  %0 = ufp4.carrier_matmul %a * %s, %a * %t segment 32 carrier(<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<8x16xi8>, tensor<8x4xf8E8M0FNU>, tensor<8x16xi8>, tensor<8x4xf8E4M3FN> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x16xi8>, %s: tensor<8x4xf8E4M3FN>) {
  // expected-error @+1 {{expected a segment of 16 elements under scales of 'f8E4M3FN', but got 32}}
  %0 = ufp4.carrier_matmul %a * %s, %a * %s segment 32 carrier(<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<8x16xi8>, tensor<8x4xf8E4M3FN>, tensor<8x16xi8>, tensor<8x4xf8E4M3FN> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x16xi8>) {
  // expected-error @+1 {{expected scales for the matrix unit}}
  %0 = ufp4.carrier_matmul %a, %a carrier(<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<8x16xi8>, tensor<8x16xi8> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x16xf8E4M3FN>, %s: tensor<8x4xf8E8M0FNU>) {
  // expected-error @+1 {{expected elements of 'f6E2M3FN' in bytes (i8), but got 'f8E4M3FN'}}
  %0 = ufp4.carrier_matmul %a * %s, %a * %s segment 32 carrier(<f6E2M3FN, hardware, tensor_core_accumulate>)
      : tensor<8x16xf8E4M3FN>, tensor<8x4xf8E8M0FNU>, tensor<8x16xf8E4M3FN>, tensor<8x4xf8E8M0FNU> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x16xi8>, %s: tensor<1x8xf8E4M3FN>) {
  // expected-error @+1 {{expected scales of f32, but got scales of 'f8E4M3FN'}}
  %0 = ufp4.carrier_matmul %a * %s, %a * %s carrier(<i8, epilogue, exact>)
      : tensor<8x16xi8>, tensor<1x8xf8E4M3FN>, tensor<8x16xi8>, tensor<1x8xf8E4M3FN> -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%x: tensor<32x32xbf16>) {
  // expected-error @+1 {{'ufp4.quantize' op expected 'ufp4.stochastic_converters' to be a unit attribute}}
  %q, %s = ufp4.quantize %x along 1 as(<e2m1, 1x32, e8m0, rceil>) {ufp4.stochastic_converters = 1 : i32} : tensor<32x32xbf16> -> tensor<32x32x!ufp4.code<e2m1>>, tensor<32x1xf8E8M0FNU>
  return
}

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.stochastic_converters' on a quantization alone}}
func.func @f(%x: tensor<32x32xbf16>) attributes {ufp4.stochastic_converters} {
  return
}

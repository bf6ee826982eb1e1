// Extents of 0, and extents that only one side of an op knows.

// RUN: ufp4-opt %s --convert-ufp4-to-linalg --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @no_rows
func.func @no_rows(%x: tensor<0x32xf32>) -> tensor<0x32x!ufp4.code<e1m2>> {
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<0x32xf32> -> tensor<0x32x!ufp4.code<e1m2>>, tensor<0x2xf32>
  return %q : tensor<0x32x!ufp4.code<e1m2>>
}

// -----

// CHECK-LABEL: func.func @no_blocks
func.func @no_blocks(%x: tensor<8x0xf32>, %w: tensor<4x0x!ufp4.code<e1m2>>, %t: tensor<4x0xf32>) -> tensor<8x4xf32> {
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<8x0xf32> -> tensor<8x0x!ufp4.code<e1m2>>, tensor<8x0xf32>
  %y = ufp4.scaled_matmul %q * %s, %w * %t contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<8x0x!ufp4.code<e1m2>>, tensor<8x0xf32>, tensor<4x0x!ufp4.code<e1m2>>, tensor<4x0xf32> -> tensor<8x4xf32>
  return %y : tensor<8x4xf32>
}

// -----

// CHECK-LABEL: func.func @no_elements
func.func @no_elements(%x: tensor<0x0xf32>, %seed: tensor<i64>) -> (tensor<0x0xf32>, tensor<0x0xf32>, tensor<0x4xi8>) {
  %t = ufp4.rht %x along 1 by(<16>) : tensor<0x0xf32> -> tensor<0x0xf32>
  %a = ufp4.absmax %x along 0 block 16 : tensor<0x0xf32> -> tensor<0x0xf32>
  %b = ufp4.random_bits %seed site 0 stream 0 along 1 block 16 : tensor<0x4xi8>
  return %t, %a, %b : tensor<0x0xf32>, tensor<0x0xf32>, tensor<0x4xi8>
}

// -----

// CHECK-LABEL: func.func @rounded_to_known_shape
// CHECK-SAME: -> tensor<8x32xf4E2M1FN>
func.func @rounded_to_known_shape(%t: tensor<?x32xf32>) -> tensor<8x32xf4E2M1FN> {
  %q = ufp4.round %t : tensor<?x32xf32> -> tensor<8x32xf4E2M1FN>
  return %q : tensor<8x32xf4E2M1FN>
}

// Bytes of operands before and after quantization, by format, and what cannot
// be known.

// RUN: ufp4-opt %s --ufp4-report=file=%t.json -o /dev/null
// RUN: FileCheck %s --input-file=%t.json
// CHECK: "gemms": [

#u4 = #ufp4.format<e1m2, 1x16, f32>
#nv = #ufp4.format<e2m1, 1x16, e4m3>
#f8 = #ufp4.format<f8E4M3FN, 1x128, f32>

// 3x5 codes are 15 nibbles, 8 bytes; 3 scales 12 more. The other operand has
// its own format: 5x7 nibbles, 18 bytes, 7 scales of a byte, an f32 scale.
// CHECK: "format": "e1m2 1x16 f32 x e2m1 1x16 e4m3",
// CHECK: "bytes_before": 184,
// CHECK-NEXT: "bytes_after": 133,
// CHECK-NEXT: "lhs": {
// CHECK-NEXT: "operand": "activation",
// CHECK-NEXT: "format": "e1m2 1x16 f32",
// CHECK-NEXT: "bytes_before": 30,
// CHECK-NEXT: "bytes_after": 20
// CHECK: "rhs": {
// CHECK-NEXT: "operand": "weight",
// CHECK-NEXT: "format": "e2m1 1x16 e4m3",
// CHECK-NEXT: "bytes_before": 70,
// CHECK-NEXT: "bytes_after": 29
// CHECK: "result_bytes": 84
func.func @odd(%x: tensor<3x5xbf16>, %w: tensor<5x7xbf16>) -> tensor<3x7xf32> {
  %q, %s = ufp4.quantize %x along 1 as(#u4) : tensor<3x5xbf16> -> tensor<3x5x!ufp4.code<e1m2>>, tensor<3x1xf32>
  %p, %t, %o = ufp4.quantize %w along 0 as(#nv) : tensor<5x7xbf16> -> tensor<5x7x!ufp4.code<e2m1>>, tensor<1x7xf8E4M3FN>, tensor<f32>
  %y = ufp4.scaled_matmul %q * %s, %p * %t outer(%o) contracting [1] x [0] as(#u4, #nv)
    gemm(<fprop, "w", id = 0, activation x weight>)
    : tensor<3x5x!ufp4.code<e1m2>>, tensor<3x1xf32>, tensor<5x7x!ufp4.code<e2m1>>, tensor<1x7xf8E4M3FN>, tensor<f32> -> tensor<3x7xf32>
  return %y : tensor<3x7xf32>
}

// 8-bit codes, one value for both operands.
// CHECK: "bytes_before": 262208,
// CHECK-NEXT: "bytes_after": 67648,
func.func @eight_bits(%x: tensor<4x8192xf32>) -> tensor<4x4xf32> {
  %q, %s = ufp4.quantize %x along 1 as(#f8) : tensor<4x8192xf32> -> tensor<4x8192xf8E4M3FN>, tensor<4x64xf32>
  %y = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(#f8, #f8)
    : tensor<4x8192xf8E4M3FN>, tensor<4x64xf32>, tensor<4x8192xf8E4M3FN>, tensor<4x64xf32> -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}

// Codes from who knows where: their extent is that of the codes, and what they
// were before is not known. The other operand is a half of what was quantized.
// CHECK: "k": 16,
// CHECK: "bytes_before": null,
// CHECK-NEXT: "bytes_after": 272,
// CHECK: "lhs": {
// CHECK: "bytes_before": null,
// CHECK-NEXT: "bytes_after": 48
// CHECK: "rhs": {
// CHECK: "bytes_before": 256,
// CHECK-NEXT: "bytes_after": 96
// CHECK: "result_bytes": 128
func.func @parts(%q: tensor<4x16x!ufp4.code<e1m2>>, %s: tensor<4x1xf32>, %w: tensor<16x16xbf16>) -> tensor<4x8xf32> {
  %p, %t = ufp4.quantize %w along 1 as(#u4) : tensor<16x16xbf16> -> tensor<16x16x!ufp4.code<e1m2>>, tensor<16x1xf32>
  %half = tensor.extract_slice %p[8, 0] [8, 16] [1, 1] : tensor<16x16x!ufp4.code<e1m2>> to tensor<8x16x!ufp4.code<e1m2>>
  %scales = tensor.extract_slice %t[8, 0] [8, 1] [1, 1] : tensor<16x1xf32> to tensor<8x1xf32>
  %y = ufp4.scaled_matmul %q * %s, %half * %scales contracting [1] x [1] as(#u4, #u4)
    : tensor<4x16x!ufp4.code<e1m2>>, tensor<4x1xf32>, tensor<8x16x!ufp4.code<e1m2>>, tensor<8x1xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Dynamic extents.
// CHECK: "m": null,
// CHECK: "flops": null,
// CHECK-NEXT: "bytes_before": null,
// CHECK-NEXT: "bytes_after": null,
// CHECK: "lhs": {
// CHECK: "bytes_before": null,
// CHECK-NEXT: "bytes_after": null
// CHECK: "rhs": {
// CHECK: "bytes_before": 256,
// CHECK-NEXT: "bytes_after": 96
// CHECK: "result_bytes": null
func.func @dynamic(%x: tensor<?x16xbf16>, %w: tensor<8x16xbf16>) -> tensor<?x8xf32> {
  %q, %s = ufp4.quantize %x along 1 as(#u4) : tensor<?x16xbf16> -> tensor<?x16x!ufp4.code<e1m2>>, tensor<?x1xf32>
  %p, %t = ufp4.quantize %w along 1 as(#u4) : tensor<8x16xbf16> -> tensor<8x16x!ufp4.code<e1m2>>, tensor<8x1xf32>
  %y = ufp4.scaled_matmul %q * %s, %p * %t contracting [1] x [1] as(#u4, #u4)
    : tensor<?x16x!ufp4.code<e1m2>>, tensor<?x1xf32>, tensor<8x16x!ufp4.code<e1m2>>, tensor<8x1xf32> -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

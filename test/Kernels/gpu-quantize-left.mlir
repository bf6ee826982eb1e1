// What quantization kernels do not take, and why.

// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_90a --remarks-filter=ufp4 --remark-format=emitRemark 2>&1 | FileCheck %s

#near = #ufp4.rounding<nearest_even>

// CHECK: blocks that are no power of two and no multiple of 16 are not cut into units of 16 elements
func.func @block(%x: tensor<64x60xbf16>) -> (tensor<64x32xi8>, tensor<64x3xf32>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#ufp4.format<e1m2, 1x20, f32>] rht [unit] round [#near]
      to [#ufp4.carrier<!ufp4.code<e1m2>, promoted, exact>]
      : tensor<64x60xbf16> -> tensor<64x32xi8>, tensor<64x3xf32>
  return %r#0, %r#1 : tensor<64x32xi8>, tensor<64x3xf32>
}

// CHECK: the operand has no elements
func.func @empty(%x: tensor<64x0xbf16>) -> (tensor<64x0xi8>, tensor<64x0xf32>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#ufp4.format<e1m2, 1x16, f32>] rht [unit] round [#near]
      to [#ufp4.carrier<!ufp4.code<e1m2>, promoted, exact>]
      : tensor<64x0xbf16> -> tensor<64x0xi8>, tensor<64x0xf32>
  return %r#0, %r#1 : tensor<64x0xi8>, tensor<64x0xf32>
}

// CHECK: elements of 8 bits are written as they are alone
func.func @wide(%x: tensor<64x64xbf16>) -> (tensor<64x64xbf16>, tensor<1x64xf32>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#ufp4.format<f8E4M3FN, tensor, f32>] rht [unit] round [#near]
      to [#ufp4.carrier<bf16, epilogue, tensor_core_accumulate>]
      : tensor<64x64xbf16> -> tensor<64x64xbf16>, tensor<1x64xf32>
  return %r#0, %r#1 : tensor<64x64xbf16>, tensor<1x64xf32>
}

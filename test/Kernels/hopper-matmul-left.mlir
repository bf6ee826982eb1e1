// What wgmma has no kernel for, and why. (mma.sync takes no two different types,
// so that what has them is left by both.)

// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_90a --remarks-filter=ufp4 --remark-format=emitRemark -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t
// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_80 --remarks-filter=ufp4 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=OLD

// CHECK: wgmma: wgmma multiplies i8, bf16, f8E4M3FN and f8E5M2, but not f32;
// On a chip without wgmma it is not asked.
// OLD: left to convert-ufp4-to-linalg: mma_sync:
// IR-LABEL: @f32
func.func @f32(%a: tensor<8x16xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  // IR: ufp4.carrier_matmul
  %y = ufp4.carrier_matmul %a, %a carrier(#ufp4.carrier<f32, folded, exact>)
      : tensor<8x16xf32>, tensor<8x16xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// CHECK: wgmma: wgmma multiplies no bf16 by f8E4M3FN;
// IR-LABEL: @mixed
func.func @mixed(%a: tensor<8x16xbf16>, %b: tensor<8x16xf8E4M3FN>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  // IR: ufp4.carrier_matmul
  %y = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<bf16, folded, tensor_core_accumulate>)
      : tensor<8x16xbf16>, tensor<8x16xf8E4M3FN> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// CHECK: wgmma: a segment of 48 elements is no whole number of steps of 32 that a stage of 128 divides or is divided by;
// IR-LABEL: @odd_segment
func.func @odd_segment(%a: tensor<8x96xf8E4M3FN>, %b: tensor<8x96xf8E5M2>, %s: tensor<2x8xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  // IR: ufp4.carrier_matmul
  %y = ufp4.carrier_matmul %a * %s, %b * %s segment 48 carrier(#ufp4.carrier<f8E4M3FN, promoted, exact>)
      : tensor<8x96xf8E4M3FN>, tensor<2x8xf32>, tensor<8x96xf8E5M2>, tensor<2x8xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// CHECK: wgmma: the carrier asks for sums of f32, and wgmma adds up floats in fewer bits;
// IR-LABEL: @f32_sums
func.func @f32_sums(%a: tensor<8x16xf8E4M3FN>, %b: tensor<8x16xf8E5M2>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  // IR: ufp4.carrier_matmul
  %y = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<f8E4M3FN, folded, f32_accumulate>)
      : tensor<8x16xf8E4M3FN>, tensor<8x16xf8E5M2> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// CHECK: wgmma: an extent is 0 or above 2147483647 in 'tensor<0x16xf8E4M3FN>';
// IR-LABEL: @empty
func.func @empty(%a: tensor<0x16xf8E4M3FN>, %b: tensor<8x16xf8E5M2>) -> tensor<0x8xf32> attributes {ufp4.kernel} {
  // IR: ufp4.carrier_matmul
  %y = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>)
      : tensor<0x16xf8E4M3FN>, tensor<8x16xf8E5M2> -> tensor<0x8xf32>
  return %y : tensor<0x8xf32>
}

// CHECK: wgmma: rows of 'tensor<8x17xf8E4M3FN>' are no multiple of 16 bytes;
// IR-LABEL: @unpadded
func.func @unpadded(%a: tensor<8x17xf8E4M3FN>, %b: tensor<8x17xf8E5M2>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  // IR: ufp4.carrier_matmul
  %y = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>)
      : tensor<8x17xf8E4M3FN>, tensor<8x17xf8E5M2> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// What mma.sync has, it takes: segments that are too short for wgmma.
// CHECK-NOT: short_segment
// IR-LABEL: @short_segment
func.func @short_segment(%a: tensor<8x32xi8>, %s: tensor<2x8xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  // IR: gpu.launch_func @ufp4_kernels::@mma_sync_i8_segment16
  %y = ufp4.carrier_matmul %a * %s, %a * %s segment 16 carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<8x32xi8>, tensor<2x8xf32>, tensor<8x32xi8>, tensor<2x8xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

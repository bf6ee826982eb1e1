// What AMD's chips do not multiply, and why.

// RUN: ufp4-opt %s --split-input-file --convert-ufp4-to-gpu=target=gfx942 --remarks-filter=ufp4 --remark-format=emitRemark -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t
// RUN: ufp4-opt %s --split-input-file --convert-ufp4-to-gpu=target=gfx950 -o - | FileCheck %s --check-prefix=CDNA4

// CHECK: left to convert-ufp4-to-linalg: mfma: expected operands of i4, i8, bf16, f16, f8E4M3FN, f8E5M2, f6E2M3FN or f4E2M1FN, but got f32
// IR-LABEL: @f32
// IR: ufp4.carrier_matmul
func.func @f32(%a: tensor<8x16xf32>, %b: tensor<8x16xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<f32, folded, exact>)
      : tensor<8x16xf32>, tensor<8x16xf32> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// CHECK: left to convert-ufp4-to-linalg: mfma: gfx942 has no matrix instruction of f8E4M3FN, which gfx950, gfx1201 have
// IR-LABEL: @e4m3
// IR: ufp4.carrier_matmul
// CDNA4-LABEL: @e4m3
// CDNA4: gpu.launch_func @ufp4_kernels::@mfma_f8E4M3FN_f32
func.func @e4m3(%a: tensor<8x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<f8E4M3FN, epilogue, tensor_core_accumulate>)
      : tensor<8x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// CHECK: left to convert-ufp4-to-linalg: mfma: expected segments of a multiple of 16 elements of i8, but got 8
// IR-LABEL: @short
// IR: ufp4.carrier_matmul
func.func @short(%a: tensor<8x16xi8>, %sa: tensor<2x8xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %a * %sa segment 8 carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<8x16xi8>, tensor<2x8xf32>, tensor<8x16xi8>, tensor<2x8xf32> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// CHECK: left to convert-ufp4-to-linalg: mfma: gfx942 has no matrix instruction of f6E2M3FN with block scales, which gfx950 have
// IR-LABEL: @e2m3
// IR: ufp4.carrier_matmul
// CDNA4-LABEL: @e2m3
// CDNA4: gpu.launch_func @ufp4_kernels::@mfma_f6E2M3FN_scaled_f32
func.func @e2m3(%a: tensor<8x32xi8>, %sa: tensor<8x4xf8E8M0FNU>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %a * %sa segment 32 carrier(#ufp4.carrier<f6E2M3FN, hardware, tensor_core_accumulate>)
      : tensor<8x32xi8>, tensor<8x4xf8E8M0FNU>, tensor<8x32xi8>, tensor<8x4xf8E8M0FNU> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// CHECK: left to convert-ufp4-to-linalg: mfma: expected scales of f8E8M0FNU, which alone AMD's instructions apply, but got f8E4M3FN
// IR-LABEL: @nvfp4
// IR: ufp4.carrier_matmul
// CDNA4-LABEL: @nvfp4
// CDNA4: ufp4.carrier_matmul
func.func @nvfp4(%a: tensor<8x16xi8>, %sa: tensor<8x4xf8E4M3FN>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %a * %sa segment 16 carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<8x16xi8>, tensor<8x4xf8E4M3FN>, tensor<8x16xi8>, tensor<8x4xf8E4M3FN> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// What mma.sync does not multiply, and why.

// RUN: ufp4-opt %s --split-input-file --convert-ufp4-to-gpu=target=sm_100a --remarks-filter=ufp4 --remark-format=emitRemark -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t
// RUN: ufp4-opt %s --split-input-file --convert-ufp4-to-gpu=target=sm_89 -o - | FileCheck %s --check-prefix=ADA
// RUN: ufp4-opt %s --split-input-file --convert-ufp4-to-gpu=target=sm_86 --remarks-filter=ufp4 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=AMPERE

// CHECK: left to convert-ufp4-to-linalg: {{.*}}mma_sync: expected operands of i4, i8, bf16, f16, f8E4M3FN or f8E5M2, but got f32
// IR-LABEL: @f32
// IR: ufp4.carrier_matmul
func.func @f32(%a: tensor<8x16xf32>, %b: tensor<8x16xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<f32, folded, exact>)
      : tensor<8x16xf32>, tensor<8x16xf32> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// CHECK: left to convert-ufp4-to-linalg: {{.*}}mma_sync: expected operands of one type, but got f16 and bf16
// IR-LABEL: @mixed
// IR: ufp4.carrier_matmul
func.func @mixed(%a: tensor<8x16xf16>, %b: tensor<8x16xbf16>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<bf16, folded, f32_accumulate>)
      : tensor<8x16xf16>, tensor<8x16xbf16> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// CHECK: left to convert-ufp4-to-linalg: {{.*}}mma_sync: sm_100a has no mma.sync of i4, which sm_80, sm_86, sm_89 have
// IR-LABEL: @i4
// IR: ufp4.carrier_matmul
// ADA-LABEL: @i4
// ADA: gpu.launch_func @ufp4_kernels::@mma_sync_i4_f32
func.func @i4(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<i4, epilogue, exact>)
      : tensor<8x16xi8>, tensor<8x16xi8> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// CHECK: left to convert-ufp4-to-linalg: {{.*}}mma_sync: expected segments of a multiple of 16 elements of i8, but got 8
// IR-LABEL: @short
// IR: ufp4.carrier_matmul
func.func @short(%a: tensor<8x16xi8>, %sa: tensor<2x8xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %a * %sa segment 8 carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<8x16xi8>, tensor<2x8xf32>, tensor<8x16xi8>, tensor<2x8xf32> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// AMPERE: left to convert-ufp4-to-linalg: {{.*}}mma_sync: sm_86 has no mma.sync of f8E5M2, which sm_89, sm_120a have
// IR-LABEL: @e5m2
// IR: gpu.launch_func @ufp4_kernels::@tcgen05_f8E5M2_f8E4M3FN_f32
func.func @e5m2(%a: tensor<8x16xf8E5M2>, %b: tensor<8x16xf8E4M3FN>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a, %b carrier(#ufp4.carrier<f8E4M3FN, epilogue, tensor_core_accumulate>)
      : tensor<8x16xf8E5M2>, tensor<8x16xf8E4M3FN> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// Block scales are those of sm_120a's mma.sync, and of other units.
// AMPERE: left to convert-ufp4-to-linalg: {{.*}}mma_sync: sm_86 has no mma.sync of f4E2M1FN with block scales, which sm_120a have
// IR-LABEL: @block_scales
// IR: gpu.launch_func @ufp4_kernels::@tcgen05_f4E2M1FN_e8m0_f32
func.func @block_scales(%a: tensor<8x16xi8>, %s: tensor<8x4xf8E8M0FNU>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %s, %a * %s segment 32 carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<8x16xi8>, tensor<8x4xf8E8M0FNU>, tensor<8x16xi8>, tensor<8x4xf8E8M0FNU> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// ADA-LABEL: @half
// ADA: ufp4.carrier_matmul
func.func @half(%a: tensor<8x16xi8>, %sa: tensor<2x8xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %a * %sa segment 16 carrier(#ufp4.carrier<i4, promoted, exact>)
      : tensor<8x16xi8>, tensor<2x8xf32>, tensor<8x16xi8>, tensor<2x8xf32> -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

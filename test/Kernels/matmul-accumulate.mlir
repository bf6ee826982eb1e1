// Products that add to an f32 tensor: one more argument, and an addition of its
// own after the outer scales, which no fma takes in.

// DEFINE: %{lower} = gpu.module(convert-scf-to-cf,convert-gpu-to-nvvm{index-bitwidth=32},convert-nvvm-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa}
// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_90a | FileCheck %s --check-prefix=WGMMA
// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_80 | FileCheck %s --check-prefix=MMA
// RUN: ufp4-opt %s --pass-pipeline='builtin.module(convert-ufp4-to-gpu{target=sm_90a},%{lower})' | %python %test_lib/assemble_ptx.py --chip sm_90a | FileCheck %s --check-prefix=WGMMA-PTX
// RUN: ufp4-opt %s --pass-pipeline='builtin.module(convert-ufp4-to-gpu{target=sm_80},%{lower})' | %python %test_lib/assemble_ptx.py --chip sm_80 | FileCheck %s --check-prefix=MMA-PTX

// WGMMA: llvm.func @wgmma_i8_row_acc_f32(
// WGMMA: llvm.func @wgmma_i8_segment512_acc_narrow_bf16(
// WGMMA: llvm.func @wgmma_bf16_outer_lhs_outer_rhs_acc_unaligned_f32(
// WGMMA: llvm.func @wgmma_bf16_segment16_acc_batch_f32(

// MMA: llvm.func @mma_sync_i8_row_acc_f32(
// MMA: llvm.func @mma_sync_i8_segment512_acc_bf16(
// MMA: llvm.func @mma_sync_bf16_outer2_acc_f32(
// MMA: llvm.func @mma_sync_bf16_segment16_acc_f32(

// Rows of D that TMA stores have C's in pairs.
// WGMMA-PTX-LABEL: .entry wgmma_i8_row_acc_f32(
// WGMMA-PTX: ld.global.v2.b32
// WGMMA-PTX: add.rn.f32
// WGMMA-PTX-LABEL: .entry wgmma_i8_segment512_acc_narrow_bf16(
// WGMMA-PTX: ld.global.v2.b32
// WGMMA-PTX: add.rn.f32
// WGMMA-PTX: cvt.rn.bf16x2.f32
// WGMMA-PTX-LABEL: .entry wgmma_bf16_outer_lhs_outer_rhs_acc_unaligned_f32(
// WGMMA-PTX-NOT: fma.rn.f32
// WGMMA-PTX: mul.rn.f32
// WGMMA-PTX-NOT: fma.rn.f32
// WGMMA-PTX: ld.global.b32
// WGMMA-PTX-NOT: fma.rn.f32
// WGMMA-PTX: add.rn.f32
// WGMMA-PTX: ret;

// MMA-PTX-LABEL: .entry mma_sync_bf16_outer2_acc_f32(
// MMA-PTX: mul.rn.f32
// MMA-PTX: ld.global.v2.b32
// MMA-PTX-NOT: fma.rn.f32
// MMA-PTX: add.rn.f32
// MMA-PTX-NOT: fma.rn.f32
// MMA-PTX: ret;

// WGMMA-LABEL: func.func @row(
// WGMMA: %[[C:.+]] = bufferization.to_buffer %arg4 read_only
// WGMMA: gpu.launch_func @ufp4_kernels::@wgmma_i8_row_acc_f32 {{.*}} %{{.*}} : memref<1x300xf32>, %{{.*}} : memref<1x264xf32>, %[[C]] : memref<300x264xf32>, %{{.*}}, %c300_i32
// MMA-LABEL: func.func @row(
// MMA: %[[D:.+]] = memref.alloc() : memref<300x264xf32>
// MMA: %[[C:.+]] = bufferization.to_buffer %arg4 read_only
// MMA: gpu.launch_func @ufp4_kernels::@mma_sync_i8_row_acc_f32 {{.*}} %{{.*}} : memref<1x264xf32>, %[[C]] : memref<300x264xf32>, %[[D]] : memref<300x264xf32>, %{{.*}} : i32
func.func @row(%a: tensor<300x96xi8>, %sa: tensor<1x300xf32>, %b: tensor<264x96xi8>, %sb: tensor<1x264xf32>, %c: tensor<300x264xf32>) -> tensor<300x264xf32> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb accumulate(%c) carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<300x96xi8>, tensor<1x300xf32>, tensor<264x96xi8>, tensor<1x264xf32>, tensor<300x264xf32> -> tensor<300x264xf32>
  return %y : tensor<300x264xf32>
}

func.func @tile(%a: tensor<?x1040xi8>, %sa: tensor<3x?xf32>, %b: tensor<64x1040xi8>, %sb: tensor<3x64xf32>, %c: tensor<?x64xf32>) -> tensor<?x64xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb accumulate(%c) segment 512 carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x1040xi8>, tensor<3x?xf32>, tensor<64x1040xi8>, tensor<3x64xf32>, tensor<?x64xf32> -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}

func.func @outer(%a: tensor<?x?xbf16>, %oa: tensor<f32>, %b: tensor<?x?xbf16>, %ob: tensor<f32>, %c: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a outer(%oa), %b outer(%ob) accumulate(%c) carrier(#ufp4.carrier<bf16, folded, tensor_core_accumulate>)
      : tensor<?x?xbf16>, tensor<f32>, tensor<?x?xbf16>, tensor<f32>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

func.func @blocks(%a: tensor<3x64x128xbf16>, %sa: tensor<3x8x64xf32>, %b: tensor<3x64x128xbf16>, %sb: tensor<3x8x64xf32>, %c: tensor<3x64x64xf32>) -> tensor<3x64x64xf32> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb accumulate(%c) segment 16 carrier(#ufp4.carrier<bf16, promoted, exact>)
      : tensor<3x64x128xbf16>, tensor<3x8x64xf32>, tensor<3x64x128xbf16>, tensor<3x8x64xf32>, tensor<3x64x64xf32> -> tensor<3x64x64xf32>
  return %y : tensor<3x64x64xf32>
}

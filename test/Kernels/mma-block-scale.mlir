// The PTX of mma.sync with block scales, on sm_120a: the three kinds, the byte
// of the word of scales that a step takes, copies of 16 bytes for elements and
// of 4 for scales, and no spills.

// DEFINE: %{ptx} = ufp4-opt %s --convert-ufp4-to-gpu=target=sm_120a | ufp4-opt --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,convert-scf-to-cf,convert-gpu-to-nvvm{index-bitwidth=32},convert-nvvm-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})'
// RUN: %{ptx} | %python %test_lib/assemble_ptx.py --chip sm_120a | FileCheck %s --implicit-check-not=.local --implicit-check-not=.func

// CHECK: .target sm_120a

// One scale to 32 elements of 8 bits: a word is that of two stages.
// CHECK-LABEL: .entry mma_block_scale_f8E4M3FN_e8m0_f32(
// CHECK: .reqntid 256
// CHECK: cp.async.cg.shared.global [%{{.*}}], [%{{.*}}], 16, %{{.*}};
// CHECK: cp.async.ca.shared.global [%{{.*}}], [%{{.*}}], 4, %{{.*}};
// CHECK: ldmatrix.sync.aligned.m8n8.x4.shared.b16
// CHECK: ld.shared.v4.b32
// CHECK-COUNT-32: mma.sync.aligned.m16n8k32.row.col.kind::mxf8f6f4.block_scale.scale_vec::1X.f32.e4m3.e4m3.f32.ue8m0
// CHECK-NOT: mma.sync
// CHECK: ret;
func.func @uniform(%a: tensor<?x?xf8E4M3FN>, %sa: tensor<?x?xf8E8M0FNU>, %b: tensor<?x?xf8E4M3FN>, %sb: tensor<?x?xf8E8M0FNU>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 32
      carrier(#ufp4.carrier<f8E4M3FN, hardware, tensor_core_accumulate>)
      : tensor<?x?xf8E4M3FN>, tensor<?x?xf8E8M0FNU>, tensor<?x?xf8E4M3FN>, tensor<?x?xf8E8M0FNU> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// Elements of 8 bits of two types.
// CHECK-LABEL: .entry mma_block_scale_f8E5M2_f8E4M3FN_e8m0_acc_bf16(
// CHECK: mma.sync.aligned.m16n8k32.row.col.kind::mxf8f6f4.block_scale.scale_vec::1X.f32.e5m2.e4m3.f32.ue8m0
// CHECK: ret;
func.func @mixed(%a: tensor<?x?xf8E5M2>, %sa: tensor<?x?xf8E8M0FNU>, %b: tensor<?x?xf8E4M3FN>, %sb: tensor<?x?xf8E8M0FNU>, %c: tensor<?x?xf32>) -> tensor<?x?xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb accumulate(%c) segment 32
      carrier(#ufp4.carrier<f8E4M3FN, hardware, tensor_core_accumulate>)
      : tensor<?x?xf8E5M2>, tensor<?x?xf8E8M0FNU>, tensor<?x?xf8E4M3FN>, tensor<?x?xf8E8M0FNU>, tensor<?x?xf32> -> tensor<?x?xbf16>
  return %0 : tensor<?x?xbf16>
}

// CHECK-LABEL: .entry mma_block_scale_f4E2M1FN_e8m0_f32(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k64.row.col.kind::mxf4.block_scale.scale_vec::2X.f32.e2m1.e2m1.f32.ue8m0
// CHECK-NOT: mma.sync
// CHECK: ret;
func.func @mxfp4(%a: tensor<2x?x?xi8>, %sa: tensor<2x?x?xf8E8M0FNU>, %b: tensor<2x?x?xi8>, %sb: tensor<2x?x?xf8E8M0FNU>) -> tensor<2x?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 32
      carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<2x?x?xi8>, tensor<2x?x?xf8E8M0FNU>, tensor<2x?x?xi8>, tensor<2x?x?xf8E8M0FNU> -> tensor<2x?x?xf32>
  return %0 : tensor<2x?x?xf32>
}

// Two words of scales to a stage.
// CHECK-LABEL: .entry mma_block_scale_f4E2M1FN_e4m3_outer2_f32(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k64.row.col.kind::mxf4nvf4.block_scale.scale_vec::4X.f32.e2m1.e2m1.f32.ue4m3
// CHECK-NOT: mma.sync
// CHECK: ret;
func.func @nvfp4(%a: tensor<?x?xi8>, %sa: tensor<?x?xf8E4M3FN>, %b: tensor<?x?xi8>, %sb: tensor<?x?xf8E4M3FN>, %o: tensor<f32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa outer(%o), %b * %sb outer(%o) segment 16
      carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<?x?xi8>, tensor<?x?xf8E4M3FN>, tensor<f32>, tensor<?x?xi8>, tensor<?x?xf8E4M3FN>, tensor<f32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

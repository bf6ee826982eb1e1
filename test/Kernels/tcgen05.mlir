// The PTX of tcgen05 kernels on sm_100a and sm_103a: TMA in, products by one
// thread, sums in tensor memory that twice four warps read, TMA out.

// DEFINE: %{chip} = sm_100a
// DEFINE: %{ptx} = ufp4-opt %s --split-input-file --pass-pipeline='builtin.module(convert-ufp4-to-gpu{target=%{chip}},gpu.module(canonicalize,cse,convert-scf-to-cf,convert-gpu-to-nvvm{index-bitwidth=32},convert-nvvm-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})' | %python %test_lib/assemble_ptx.py --chip %{chip}
// RUN: %{ptx} | FileCheck %s --check-prefixes=CHECK,I8 --implicit-check-not=.local --implicit-check-not=.func
// REDEFINE: %{chip} = sm_103a
// RUN: %{ptx} | FileCheck %s --implicit-check-not=.local --implicit-check-not=.func

// A segment of 512 elements is four stages. Its sum is converted and scaled by
// the warps that read it, 32 columns at a time; the next is made meanwhile.
// I8-LABEL: .entry tcgen05_i8_segment512_f32(
// I8: .reqntid 384
// I8: tcgen05.alloc.cta_group::1.sync.aligned.shared::cta.b32
// I8: setmaxnreg.dec.sync.aligned.u32 40;
// I8: cp.async.bulk.tensor.2d.shared::cluster.global.{{.*}}mbarrier::complete_tx::bytes
// I8: setmaxnreg.inc.sync.aligned.u32 232;
// I8: tcgen05.ld.sync.aligned.32x32b.x32.b32
// I8-NEXT: tcgen05.wait::ld.sync.aligned;
// I8: cvt.rn.f32.s32
// I8: fma.rn.f32
// I8: cp.async.bulk.tensor.2d.global.shared::cta
// I8-COUNT-4: tcgen05.mma.cta_group::1.kind::i8
// I8: tcgen05.commit.cta_group::1.mbarrier::arrive::one
// I8: tcgen05.dealloc.cta_group::1.sync.aligned.b32
// I8: ret;
func.func @i8(%a: tensor<256x1024xi8>, %sa: tensor<2x256xf32>, %b: tensor<512x1024xi8>, %sb: tensor<2x512xf32>) -> tensor<256x512xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512 carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<256x1024xi8>, tensor<2x256xf32>, tensor<512x1024xi8>, tensor<2x512xf32> -> tensor<256x512xf32>
  return %0 : tensor<256x512xf32>
}

// -----

// CHECK-LABEL: .entry tcgen05_bf16_outer_lhs_outer_rhs_bf16(
// CHECK: cvt.rn.bf16x2.f32
// CHECK-COUNT-4: tcgen05.mma.cta_group::1.kind::f16
// CHECK-NOT: tcgen05.mma
// CHECK: ret;
func.func @bf16(%a: tensor<256x1024xbf16>, %b: tensor<512x1024xbf16>, %o: tensor<f32>) -> tensor<256x512xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a outer(%o), %b outer(%o) carrier(#ufp4.carrier<bf16, folded, tensor_core_accumulate>)
      : tensor<256x1024xbf16>, tensor<f32>, tensor<512x1024xbf16>, tensor<f32> -> tensor<256x512xbf16>
  return %0 : tensor<256x512xbf16>
}

// -----

// Scales of 384 rows, one word each: three copies of 32 lanes by 16 bytes.
// CHECK-LABEL: .entry tcgen05_f8E4M3FN_e8m0_acc_batch_f32(
// CHECK: cp.async.bulk.tensor.3d.shared::cluster.global
// CHECK-COUNT-3: tcgen05.cp.cta_group::1.32x128b.warpx4
// CHECK-NOT: tcgen05.cp
// CHECK-COUNT-4: tcgen05.mma.cta_group::1.kind::mxf8f6f4.block_scale.block32
// CHECK-NOT: tcgen05.mma
// CHECK: cp.async.ca.shared.global [%{{.*}}], [%{{.*}}], 4, %{{.*}};
// CHECK: fence.proxy.async.shared::cta;
// CHECK: ret;
func.func @uniform(%a: tensor<2x256x1024xf8E4M3FN>, %sa: tensor<2x256x32xf8E8M0FNU>, %b: tensor<2x512x1024xf8E4M3FN>, %sb: tensor<2x512x32xf8E8M0FNU>, %c: tensor<2x256x512xf32>) -> tensor<2x256x512xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb accumulate(%c) segment 32 carrier(#ufp4.carrier<f8E4M3FN, hardware, tensor_core_accumulate>)
      : tensor<2x256x1024xf8E4M3FN>, tensor<2x256x32xf8E8M0FNU>, tensor<2x512x1024xf8E4M3FN>, tensor<2x512x32xf8E8M0FNU>, tensor<2x256x512xf32> -> tensor<2x256x512xf32>
  return %0 : tensor<2x256x512xf32>
}

// -----

// CHECK-LABEL: .entry tcgen05_f4E2M1FN_e8m0_f32(
// CHECK-COUNT-6: tcgen05.cp.cta_group::1.32x128b.warpx4
// CHECK-NOT: tcgen05.cp
// CHECK-COUNT-4: tcgen05.mma.cta_group::1.kind::mxf4.block_scale.block32
// CHECK-NOT: tcgen05.mma
// CHECK: ret;
func.func @mxfp4(%a: tensor<256x512xi8>, %sa: tensor<256x32xf8E8M0FNU>, %b: tensor<512x512xi8>, %sb: tensor<512x32xf8E8M0FNU>) -> tensor<256x512xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 32 carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<256x512xi8>, tensor<256x32xf8E8M0FNU>, tensor<512x512xi8>, tensor<512x32xf8E8M0FNU> -> tensor<256x512xf32>
  return %0 : tensor<256x512xf32>
}

// -----

// Rows of D that are no multiples of 16 bytes are stored element by element.
// CHECK-LABEL: .entry tcgen05_f4E2M1FN_e4m3_outer_lhs_outer_rhs_unaligned_f32(
// CHECK-COUNT-12: tcgen05.cp.cta_group::1.32x128b.warpx4
// CHECK-NOT: tcgen05.cp
// CHECK-COUNT-4: tcgen05.mma.cta_group::1.kind::mxf4nvf4.block_scale.block16
// CHECK-NOT: tcgen05.mma
// CHECK: ret;
func.func @nvfp4(%a: tensor<?x512xi8>, %sa: tensor<?x64xf8E4M3FN>, %b: tensor<?x512xi8>, %sb: tensor<?x64xf8E4M3FN>, %o: tensor<f32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa outer(%o), %b * %sb outer(%o) segment 16 carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<?x512xi8>, tensor<?x64xf8E4M3FN>, tensor<f32>, tensor<?x512xi8>, tensor<?x64xf8E4M3FN>, tensor<f32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// -----

// CHECK-LABEL: .entry tcgen05_bf16_segment512_f16(
// CHECK: fma.rn.f32
// CHECK: tcgen05.mma.cta_group::1.kind::f16
// CHECK: ret;
func.func @integers_in_floats(%a: tensor<256x1024xbf16>, %sa: tensor<2x256xf32>, %b: tensor<512x1024xbf16>, %sb: tensor<2x512xf32>) -> tensor<256x512xf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512 carrier(#ufp4.carrier<bf16, folded, exact>)
      : tensor<256x1024xbf16>, tensor<2x256xf32>, tensor<512x1024xbf16>, tensor<2x512xf32> -> tensor<256x512xf16>
  return %0 : tensor<256x512xf16>
}

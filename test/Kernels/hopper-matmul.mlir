// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_90a | FileCheck %s
// RUN: ufp4-opt %s --pass-pipeline='builtin.module(convert-ufp4-to-gpu{target=sm_90a},gpu.module(convert-scf-to-cf,convert-gpu-to-nvvm{index-bitwidth=32},convert-nvvm-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})' \
// RUN:   > %t.binary
// RUN: %python %test_lib/assemble_ptx.py --chip sm_90a < %t.binary > %t.ptx
// RUN: FileCheck %s --check-prefix=PTX < %t.ptx
// RUN: FileCheck %s --check-prefix=NEVER < %t.ptx

// No kernel calls a function, and none keeps values in local memory.
// NEVER-NOT: .extern .func
// NEVER-NOT: .local

// One global is the shared memory of all kernels.
// CHECK: gpu.module @ufp4_kernels
// CHECK: llvm.mlir.global external @ufp4_shared_memory() {addr_space = 3 : i32, alignment = 1024 : i64}
// CHECK-NOT: @ufp4_shared_memory() {

// Scales of a row come after the whole of K; a tile of D is stored by TMA.
// CHECK: llvm.func @wgmma_i8_row_bf16(%{{.*}}: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>, nvvm.grid_constant},
// CHECK-SAME: nvvm.minctasm = 1 : i32, nvvm.reqntid = array<i32: 384>
// CHECK: nvvm.setmaxregister decrease 40
// CHECK: nvvm.setmaxregister increase 232
// PTX-LABEL: .entry wgmma_i8_row_bf16(
// PTX: .reqntid 384
// PTX: .minnctapersm 1
// PTX-DAG: cp.async.bulk.tensor.2d.shared::cluster.global
// PTX-DAG: mbarrier.try_wait.parity
// PTX-DAG: setmaxnreg.inc.sync.aligned.u32 232
// PTX-DAG: wgmma.mma_async.sync.aligned.m64n256k32.s32.s8.s8
// PTX-DAG: stmatrix.sync.aligned.m8n8.x4.shared.b16
// PTX-DAG: cp.async.bulk.tensor.2d.global.shared::cta

// A second op of the same kind, of other extents, uses the same kernel.
// CHECK-NOT: llvm.func @wgmma_i8_row_bf16

// Rows of 36 bytes: no TMA can store them.
// CHECK: llvm.func @wgmma_i8_segment512_unaligned_narrow_f32(
// CHECK-NOT: nvvm.barrier.arrive
// CHECK: nvvm.cp.async.shared.global
// PTX-LABEL: .entry wgmma_i8_segment512_unaligned_narrow_f32(
// PTX-NOT: cp.async.bulk.tensor.2d.global
// PTX-DAG: wgmma.mma_async.sync.aligned.m64n128k32.s32.s8.s8
// PTX-DAG: cvt.rn.f32.s32
// PTX-DAG: fma.rn.f32
// PTX-DAG: st.global.b32

// Tiles of 192 columns: the consumers take turns, so that one multiplies while
// the other promotes. Scales are read when the last products are in flight.
// CHECK: llvm.func @wgmma_i8_segment512_bf16(
// CHECK: nvvm.setmaxregister decrease 24
// CHECK: nvvm.setmaxregister increase 240
// PTX-LABEL: .entry wgmma_i8_segment512_bf16(
// PTX: bar.arrive %{{.*}}, 256;
// PTX: wgmma.mma_async.sync.aligned.m64n192k32.s32.s8.s8
// PTX: bar.arrive %{{.*}}, 256;
// PTX: cp.async.wait_group 0
// PTX: wgmma.wait_group.sync.aligned 0
// PTX: cvt.rn.f32.s32

// Scales of 16 elements come with the stages.
// CHECK: llvm.func @wgmma_bf16_segment16_bf16(
// PTX-LABEL: .entry wgmma_bf16_segment16_bf16(
// PTX-DAG: cp.async.wait_group 0
// PTX-DAG: wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16

// PTX-LABEL: .entry wgmma_e5m2_e4m3_outer_lhs_outer_rhs_f32(
// PTX: wgmma.mma_async.sync.aligned.m64n256k32.f32.e5m2.e4m3

// PTX-LABEL: .entry wgmma_bf16_outer_rhs_batch_f16(
// PTX-DAG: cp.async.bulk.tensor.3d.shared::cluster.global
// PTX-DAG: wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16
// PTX-DAG: cvt.rn.f16x2.f32
// PTX-DAG: cp.async.bulk.tensor.3d.global.shared::cta

// CHECK-LABEL: func.func @row(
// CHECK: %[[ANY:.*]] = memref.cast %{{.*}} : memref<300x96xi8> to memref<*xi8>
// CHECK: %[[MAP:.*]] = nvgpu.tma.create.descriptor %[[ANY]] box[%c128{{.*}}, %c128{{.*}}] : memref<*xi8> -> <tensor = memref<128x128xi8, #gpu.address_space<workgroup>>, swizzle = swizzle_128b, l2promo = l2promo_256b, oob = zero, interleave = none>
// CHECK: nvgpu.tma.create.descriptor %{{.*}} box[%c256{{.*}}, %c128{{.*}}]
// CHECK: nvgpu.tma.create.descriptor %{{.*}} box[%c64{{.*}}, %c64{{.*}}] : memref<*xbf16>
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_row_bf16 blocks in (%{{.*}}, %{{.*}}, %{{.*}}) threads in (%c384{{.*}}, %{{.*}}, %{{.*}}) dynamic_shared_memory_size %{{.*}} args(%[[MAP]] : {{.*}}, %{{.*}} : memref<1x300xf32>, %{{.*}} : memref<1x264xf32>, %{{.*}} : !nvgpu.tensormap.descriptor<{{.*}}>, %c300_i32 : i32, %c264_i32 : i32, %c96_i32 : i32, %c1_i32 : i32)
func.func @row(%a: tensor<300x96xi8>, %sa: tensor<1x300xf32>, %b: tensor<264x96xi8>, %sb: tensor<1x264xf32>) -> tensor<300x264xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<300x96xi8>, tensor<1x300xf32>, tensor<264x96xi8>, tensor<1x264xf32> -> tensor<300x264xbf16>
  return %y : tensor<300x264xbf16>
}

// CHECK-LABEL: func.func @row_dynamic(
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_row_bf16
func.func @row_dynamic(%a: tensor<?x?xi8>, %sa: tensor<1x?xf32>, %b: tensor<128x?xi8>, %sb: tensor<1x128xf32>) -> tensor<?x128xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x?xi8>, tensor<1x?xf32>, tensor<128x?xi8>, tensor<1x128xf32> -> tensor<?x128xbf16>
  return %y : tensor<?x128xbf16>
}

// CHECK-LABEL: func.func @tile(
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_segment512_unaligned_narrow_f32 {{.*}} %{{.*}} : memref<3x17xf32>, %{{.*}} : memref<3x9xf32>, %{{.*}} : memref<17x9xf32>
func.func @tile(%a: tensor<17x1040xi8>, %sa: tensor<3x17xf32>, %b: tensor<9x1040xi8>, %sb: tensor<3x9xf32>) -> tensor<17x9xf32> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512 carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<17x1040xi8>, tensor<3x17xf32>, tensor<9x1040xi8>, tensor<3x9xf32> -> tensor<17x9xf32>
  return %y : tensor<17x9xf32>
}

// 43 x 64 wide tiles take 21 rounds, 64 x 64 narrow ones 32.
// CHECK-LABEL: func.func @tile_wide(
// CHECK: nvgpu.tma.create.descriptor %{{.*}} box[%c192{{.*}}, %c128{{.*}}]
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_segment512_bf16
func.func @tile_wide(%a: tensor<8192x1024xi8>, %sa: tensor<2x8192xf32>, %b: tensor<8192x1024xi8>, %sb: tensor<2x8192xf32>) -> tensor<8192x8192xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512 carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<8192x1024xi8>, tensor<2x8192xf32>, tensor<8192x1024xi8>, tensor<2x8192xf32> -> tensor<8192x8192xbf16>
  return %y : tensor<8192x8192xbf16>
}

// 32 x 22 wide tiles take 6 rounds, the last of them a third full; 32 x 32
// narrow ones take 8.
// CHECK-LABEL: func.func @tile_narrow(
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_segment512_narrow_bf16
func.func @tile_narrow(%a: tensor<4096x1024xi8>, %sa: tensor<2x4096xf32>, %b: tensor<4096x1024xi8>, %sb: tensor<2x4096xf32>) -> tensor<4096x4096xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512 carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<4096x1024xi8>, tensor<2x4096xf32>, tensor<4096x1024xi8>, tensor<2x4096xf32> -> tensor<4096x4096xbf16>
  return %y : tensor<4096x4096xbf16>
}

// Of an unknown number of rows only the columns count.
// CHECK-LABEL: func.func @tile_dynamic(
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_segment512_bf16
func.func @tile_dynamic(%a: tensor<?x1024xi8>, %sa: tensor<2x?xf32>, %b: tensor<4096x1024xi8>, %sb: tensor<2x4096xf32>) -> tensor<?x4096xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512 carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x1024xi8>, tensor<2x?xf32>, tensor<4096x1024xi8>, tensor<2x4096xf32> -> tensor<?x4096xbf16>
  return %y : tensor<?x4096xbf16>
}

// CHECK-LABEL: func.func @tile_dynamic_narrow(
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_segment512_narrow_bf16
func.func @tile_dynamic_narrow(%a: tensor<?x1024xi8>, %sa: tensor<2x?xf32>, %b: tensor<128x1024xi8>, %sb: tensor<2x128xf32>) -> tensor<?x128xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512 carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x1024xi8>, tensor<2x?xf32>, tensor<128x1024xi8>, tensor<2x128xf32> -> tensor<?x128xbf16>
  return %y : tensor<?x128xbf16>
}

// A segment of three stages is too short for wide tiles.
// CHECK-LABEL: func.func @tile_short(
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_segment384_bf16
func.func @tile_short(%a: tensor<?x1024xi8>, %sa: tensor<3x?xf32>, %b: tensor<4096x1024xi8>, %sb: tensor<3x4096xf32>) -> tensor<?x4096xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb segment 384 carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x1024xi8>, tensor<3x?xf32>, tensor<4096x1024xi8>, tensor<3x4096xf32> -> tensor<?x4096xbf16>
  return %y : tensor<?x4096xbf16>
}

// CHECK-LABEL: func.func @blocks(
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_bf16_segment16_bf16
func.func @blocks(%a: tensor<64x128xbf16>, %sa: tensor<8x64xf32>, %b: tensor<64x128xbf16>, %sb: tensor<8x64xf32>) -> tensor<64x64xbf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a * %sa, %b * %sb segment 16 carrier(#ufp4.carrier<bf16, promoted, exact>)
      : tensor<64x128xbf16>, tensor<8x64xf32>, tensor<64x128xbf16>, tensor<8x64xf32> -> tensor<64x64xbf16>
  return %y : tensor<64x64xbf16>
}

// TMA knows no floats of 8 bits.
// CHECK-LABEL: func.func @float8(
// CHECK: nvgpu.tma.create.descriptor %{{.*}} : memref<*xf8E5M2> -> <tensor = memref<128x128xi8,
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_e5m2_e4m3_outer_lhs_outer_rhs_f32
func.func @float8(%a: tensor<64x128xf8E5M2>, %oa: tensor<f32>, %b: tensor<64x128xf8E4M3FN>, %ob: tensor<f32>) -> tensor<64x64xf32> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a outer(%oa), %b outer(%ob) carrier(#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>)
      : tensor<64x128xf8E5M2>, tensor<f32>, tensor<64x128xf8E4M3FN>, tensor<f32> -> tensor<64x64xf32>
  return %y : tensor<64x64xf32>
}

// CHECK-LABEL: func.func @batch(
// CHECK: nvgpu.tma.create.descriptor %{{.*}} box[%c1{{.*}}, %c128{{.*}}, %c64{{.*}}]
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_bf16_outer_rhs_batch_f16 {{.*}} %c5_i32 : i32)
func.func @batch(%a: tensor<5x64x128xbf16>, %b: tensor<5x64x128xbf16>, %ob: tensor<f32>) -> tensor<5x64x64xf16> attributes {ufp4.kernel} {
  %y = ufp4.carrier_matmul %a, %b outer(%ob) carrier(#ufp4.carrier<bf16, folded, tensor_core_accumulate>)
      : tensor<5x64x128xbf16>, tensor<5x64x128xbf16>, tensor<f32> -> tensor<5x64x64xf16>
  return %y : tensor<5x64x64xf16>
}

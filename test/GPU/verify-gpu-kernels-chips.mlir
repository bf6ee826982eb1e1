// What LLVM 22 makes no code of for a chip is an error before it is asked to,
// which names what can; so is what it would take for something else.

// RUN: ufp4-opt %s --split-input-file --ufp4-verify-gpu-kernels --verify-diagnostics -o /dev/null

// Matrices of CDNA: shapes by generation, and those that are gone.
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx942">] {
  llvm.func @shape(%a: vector<4xi32>, %c: vector<16xi32>) {
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected an op that gfx942 has, but got 'rocdl.mfma.i32.32x32x32.i8'; chips that have it: gfx950}}
    %0 = rocdl.mfma.i32.32x32x32.i8 %a, %a, %c, %z, %z, %z : (vector<4xi32>, vector<4xi32>, vector<16xi32>, i32, i32, i32) -> vector<16xi32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx942">] {
  llvm.func @shape(%a: vector<8xbf16>, %c: vector<16xf32>) {
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected an op that gfx942 has, but got 'rocdl.mfma.f32.32x32x16.bf16'; chips that have it: gfx950}}
    %0 = rocdl.mfma.f32.32x32x16.bf16 %a, %a, %c, %z, %z, %z : (vector<8xbf16>, vector<8xbf16>, vector<16xf32>, i32, i32, i32) -> vector<16xf32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @gone(%a: i32, %c: vector<4xi32>) {
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected an op that gfx950 has, but got 'rocdl.mfma.i32.16x16x16i8', which LLVM makes for no chip of AMD that there is a target for}}
    %0 = rocdl.mfma.i32.16x16x16i8 %a, %a, %c, %z, %z, %z : (i32, i32, vector<4xi32>, i32, i32, i32) -> vector<4xi32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @xf32(%a: vector<2xf32>, %c: vector<4xf32>) {
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected an op that gfx950 has, but got 'rocdl.mfma.f32.16x16x8.xf32'; chips that have it: gfx942}}
    %0 = rocdl.mfma.f32.16x16x8.xf32 %a, %a, %c, %z, %z, %z : (vector<2xf32>, vector<2xf32>, vector<4xf32>, i32, i32, i32) -> vector<4xf32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx1201">] {
  llvm.func @family(%a: vector<8xbf16>, %c: vector<16xf32>) {
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected an op that gfx1201 has, but got 'rocdl.mfma.f32.32x32x8f16'; chips that have it: gfx942, gfx950}}
    %0 = rocdl.mfma.f32.32x32x8f16 %a, %a, %c, %z, %z, %z : (vector<8xbf16>, vector<8xbf16>, vector<16xf32>, i32, i32, i32) -> vector<16xf32>
    llvm.return
  }
}

// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx942">] {
  llvm.func @immediate(%a: i64, %c: vector<16xi32>, %i: i32) {
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected operand 4 of 'rocdl.mfma.i32.32x32x16.i8' to be a constant}}
    %0 = rocdl.mfma.i32.32x32x16.i8 %a, %a, %c, %z, %i, %z : (i64, i64, vector<16xi32>, i32, i32, i32) -> vector<16xi32>
    llvm.return
  }
}

// Scaled MFMA: neither the op nor LLVM looks at how formats lie in registers.
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @good(%a: vector<6xi32>, %b: vector<4xi32>, %c: vector<16xf32>, %s: i32) {
    %fp6 = llvm.mlir.constant(2 : i32) : i32
    %fp4 = llvm.mlir.constant(4 : i32) : i32
    %0 = rocdl.mfma.scale.f32.32x32x64.f8f6f4 %a, %b, %c, %fp6, %fp4, %fp6, %s, %fp6, %s : (vector<6xi32>, vector<4xi32>, vector<16xf32>, i32, i32, i32, i32, i32, i32) -> vector<16xf32>
    llvm.return
  }
  llvm.func @registers(%a: vector<8xi32>, %c: vector<4xf32>, %s: i32) {
    %fp6 = llvm.mlir.constant(2 : i32) : i32
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected operand 1 of 'rocdl.mfma.scale.f32.16x16x128.f8f6f4' of format 2 in 6 registers, but got 'vector<8xi32>'}}
    %0 = rocdl.mfma.scale.f32.16x16x128.f8f6f4 %a, %a, %c, %z, %fp6, %z, %s, %z, %s : (vector<8xi32>, vector<8xi32>, vector<4xf32>, i32, i32, i32, i32, i32, i32) -> vector<4xf32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @sums(%a: vector<8xi32>, %c: vector<4xf32>, %s: i32) {
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected sums of 'rocdl.mfma.scale.f32.32x32x64.f8f6f4' in 16 registers, but got 'vector<4xf32>'}}
    %0 = rocdl.mfma.scale.f32.32x32x64.f8f6f4 %a, %a, %c, %z, %z, %z, %s, %z, %s : (vector<8xi32>, vector<8xi32>, vector<4xf32>, i32, i32, i32, i32, i32, i32) -> vector<4xf32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @format(%a: vector<8xi32>, %c: vector<4xf32>, %s: i32) {
    // expected-error @+1 {{expected the format of operand 0 of 'rocdl.mfma.scale.f32.16x16x128.f8f6f4' to be a constant of 0 to 4 (fp8, bf8, fp6, bf6, fp4)}}
    %0 = rocdl.mfma.scale.f32.16x16x128.f8f6f4 %a, %a, %c, %s, %s, %s, %s, %s, %s : (vector<8xi32>, vector<8xi32>, vector<4xf32>, i32, i32, i32, i32, i32, i32) -> vector<4xf32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @byte(%a: vector<8xi32>, %c: vector<4xf32>, %s: i32) {
    %z = llvm.mlir.constant(0 : i32) : i32
    %four = llvm.mlir.constant(4 : i32) : i32
    // expected-error @+1 {{expected the byte of the scales of operand 1 of 'rocdl.mfma.scale.f32.16x16x128.f8f6f4' to be a constant of 0 to 3}}
    %0 = rocdl.mfma.scale.f32.16x16x128.f8f6f4 %a, %a, %c, %z, %z, %z, %s, %four, %s : (vector<8xi32>, vector<8xi32>, vector<4xf32>, i32, i32, i32, i32, i32, i32) -> vector<4xf32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @operands(%a: vector<8xi32>, %c: vector<4xf32>) {
    // expected-error @+1 {{expected 9 operands of 'rocdl.mfma.scale.f32.16x16x128.f8f6f4', but got 3}}
    %0 = rocdl.mfma.scale.f32.16x16x128.f8f6f4 %a, %a, %c : (vector<8xi32>, vector<8xi32>, vector<4xf32>) -> vector<4xf32>
    llvm.return
  }
}
// The ops of the amdgpu dialect, whose shapes nothing checks, are none of a kernel.
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @dialect(%a: vector<4xf16>, %c: vector<4xf32>) {
    // expected-error @+1 {{expected an op that kernels can have, but got 'amdgpu.mfma'}}
    %0 = amdgpu.mfma 16x16x16 %a * %a + %c blgp = none : vector<4xf16>, vector<4xf16>, vector<4xf32>
    llvm.return
  }
}

// Matrices of RDNA: one name, other registers.
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx1201">] {
  llvm.func @registers(%a: vector<4xi32>, %c: vector<8xi32>) {
    // expected-error @+1 {{expected an op that gfx1201 has, but got 'rocdl.wmma.i32.16x16x16.iu8' on 4 registers; chips that have it: gfx1100}}
    %0 = "rocdl.wmma.i32.16x16x16.iu8"(%a, %a, %c) {signA = true, signB = true} : (vector<4xi32>, vector<4xi32>, vector<8xi32>) -> vector<8xi32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx1100">] {
  llvm.func @registers(%a: vector<8xf16>, %c: vector<8xf32>) {
    // expected-error @+1 {{expected an op that gfx1100 has, but got 'rocdl.wmma.f32.16x16x16.f16' on 4 registers; chips that have it: gfx1201}}
    %0 = "rocdl.wmma.f32.16x16x16.f16"(%a, %a, %c) : (vector<8xf16>, vector<8xf16>, vector<8xf32>) -> vector<8xf32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx1100">] {
  llvm.func @fp8(%a: vector<2xi32>, %c: vector<8xf32>) {
    // expected-error @+1 {{expected an op that gfx1100 has, but got 'rocdl.wmma.f32.16x16x16.fp8_fp8'; chips that have it: gfx1201}}
    %0 = "rocdl.wmma.f32.16x16x16.fp8_fp8"(%a, %a, %c) : (vector<2xi32>, vector<2xi32>, vector<8xf32>) -> vector<8xf32>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx1100">] {
  llvm.func @int4(%a: vector<2xi32>, %c: vector<8xi32>) {
    // expected-error @+1 {{expected an op that gfx1100 has, but got 'rocdl.wmma.i32.16x16x32.iu4'; chips that have it: gfx1201}}
    %0 = "rocdl.wmma.i32.16x16x32.iu4"(%a, %a, %c) {signA = true, signB = true} : (vector<2xi32>, vector<2xi32>, vector<8xi32>) -> vector<8xi32>
    llvm.return
  }
}

// Conversions of AMD: LLVM makes code for gfx942, which has no such instruction.
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx942">] {
  llvm.func @convert(%x: f32, %s: f32, %old: i32) {
    %z = llvm.mlir.constant(0 : i32) : i32
    // expected-error @+1 {{expected an op that gfx942 has, but got 'amdgcn.cvt.scalef32.pk.fp4.f32'; chips that have it: gfx950}}
    %0 = llvm.call_intrinsic "llvm.amdgcn.cvt.scalef32.pk.fp4.f32"(%old, %x, %x, %s, %z) : (i32, f32, f32, f32, i32) -> i32
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx1100">] {
  llvm.func @convert(%x: vector<32xbf16>, %s: f32) {
    // expected-error @+1 {{expected an op that gfx1100 has, but got 'rocdl.cvt.scalef32.pk32.fp6.bf16'; chips that have it: gfx950}}
    %0 = rocdl.cvt.scalef32.pk32.fp6.bf16 %x, %s : vector<6xi32>
    llvm.return
  }
}

// NVIDIA: what has no trait of chips.
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_100a", features = "+ptx88">] {
  llvm.func @warp(%a: vector<4xi8>, %s: i32, %i: i16, %w: i32, %f: f32) {
    // expected-error @+1 {{expected an op that sm_100a has, but got 'nvvm.mma.block_scale'; chips that have it: sm_120a}}
    %0 = nvvm.mma.block_scale A[%w, %w, %w, %w] B[%w, %w] C[%f, %f, %f, %f] scaleA[%s, %i, %i] scaleB[%s, %i, %i] {shape = #nvvm.shape<m = 16, n = 8, k = 64>, multiplicandAPtxType = #nvvm.mma_type<e2m1>, multiplicandBPtxType = #nvvm.mma_type<e2m1>, scaleVecSize = #nvvm.scale_vec_size<x2>, blockScaleFormat = #nvvm.block_scale_format<ue8m0>, kind = #nvvm.block_scale_kind<mxf4>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_120a", features = "+ptx86">] {
  llvm.func @version(%s: i32, %i: i16, %w: i32, %f: f32) {
    // expected-error @+1 {{expected '+ptx88' or later among the features of the target for 'nvvm.mma.block_scale', but got '+ptx86'}}
    %0 = nvvm.mma.block_scale A[%w, %w, %w, %w] B[%w, %w] C[%f, %f, %f, %f] scaleA[%s, %i, %i] scaleB[%s, %i, %i] {shape = #nvvm.shape<m = 16, n = 8, k = 64>, multiplicandAPtxType = #nvvm.mma_type<e2m1>, multiplicandBPtxType = #nvvm.mma_type<e2m1>, scaleVecSize = #nvvm.scale_vec_size<x2>, blockScaleFormat = #nvvm.block_scale_format<ue8m0>, kind = #nvvm.block_scale_kind<mxf4>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_100a">] {
  llvm.func @version(%d: !llvm.ptr<6>, %a: i64, %w: i32, %p: i1, %s: !llvm.ptr<6>) {
    // expected-error @+1 {{expected '+ptx88' or later among the features of the target for 'nvvm.tcgen05.mma.block_scale', but got ''}}
    nvvm.tcgen05.mma.block_scale %d, %a, %a, %w, %p, %s, %s {kind = #nvvm.block_scale_kind<mxf4nvf4>, ctaGroup = #nvvm.cta_group<cta_1>, blockScale = #nvvm.tcgen05_mma_block_scale<block16>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>)
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_103a", features = "+ptx88", verifyTarget = false>] {
  llvm.func @integers(%d: !llvm.ptr<6>, %a: i64, %w: i32, %p: i1) {
    // expected-error @+1 {{expected an op that sm_103a has, but got 'nvvm.tcgen05.mma' with i8; chips that have it: sm_100a}}
    nvvm.tcgen05.mma %d, %a, %a, %w, %p {kind = #nvvm.tcgen05_mma_kind<i8>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, i64, i64, i32, i1)
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_120a", features = "+ptx88", verifyTarget = false>] {
  llvm.func @tensor(%d: !llvm.ptr<6>, %a: i64, %w: i32, %p: i1) {
    // expected-error @+1 {{expected an op that sm_120a has, but got 'nvvm.tcgen05.mma' with f16; chips that have it: sm_100a, sm_103a}}
    nvvm.tcgen05.mma %d, %a, %a, %w, %p {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, i64, i64, i32, i1)
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_120a", features = "+ptx88", verifyTarget = false>] {
  llvm.func @stochastic(%x: vector<4xf32>, %r: i32) {
    // expected-error @+1 {{expected an op that sm_120a has, but got 'nvvm.convert.f32x4.to.f4x4' with f4E2M1FN; chips that have it: sm_100a, sm_103a}}
    %0 = nvvm.convert.f32x4.to.f4x4 %x, %r : vector<4xf32> -> i16 (f4E2M1FN)
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_90a", features = "+ptx80">] {
  llvm.func @convert(%x: f32) {
    %0 = nvvm.convert.f32x2.to.f8x2 %x, %x {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16 (f8E4M3FN)
    // expected-error @+1 {{expected an op that sm_90a has, but got 'nvvm.convert.f32x2.to.f8x2' with f8E8M0FNU; chips that have it: sm_100a, sm_103a, sm_120a}}
    %1 = nvvm.convert.f32x2.to.f8x2 %x, %x {rnd = #nvvm.fp_rnd_mode<rp>, sat = #nvvm.sat_mode<satfinite>} : i16 (f8E8M0FNU)
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_80", features = "+ptx80">] {
  llvm.func @convert(%x: f32) {
    // expected-error @+1 {{expected an op that sm_80 has, but got 'nvvm.convert.f32x2.to.f8x2' with f8E4M3FN; chips that have it: sm_89, sm_90a, sm_100a, sm_103a, sm_120a}}
    %0 = nvvm.convert.f32x2.to.f8x2 %x, %x {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16 (f8E4M3FN)
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_89", features = "+ptx84">] {
  llvm.func @convert(%x: f32) {
    // expected-error @+1 {{expected an op that sm_89 has, but got 'nvvm.convert.f32x2.to.f4x2' with f4E2M1FN; chips that have it: sm_100a, sm_103a, sm_120a}}
    %0 = nvvm.convert.f32x2.to.f4x2 %x, %x : i8 (f4E2M1FN)
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_86", features = "+ptx80">] {
  llvm.func @group(%d: !llvm.struct<(i32, i32, i32, i32)>, %a: i64) {
    // expected-error @+1 {{expected an op that sm_86 has, but got 'nvvm.wgmma.mma_async'; chips that have it: sm_90a}}
    %0 = nvvm.wgmma.mma_async %a, %a, %d, <m = 64, n = 8, k = 32>, D[<s32>, <zero>, <wrapped>], A[<s8>, <one>, <row>], B[<s8>, <one>, <col>] : !llvm.struct<(i32, i32, i32, i32)> -> !llvm.struct<(i32, i32, i32, i32)>
    llvm.return
  }
}
// -----
gpu.module @ufp4_kernels [#nvvm.target<chip = "sm_90a", features = "+ptx86">] {
  llvm.func @intrinsic(%x: f32) {
    // expected-error @+1 {{expected an op that sm_90a has, but got 'nvvm.ff.to.e2m1x2.rn.satfinite'; chips that have it: sm_100a, sm_103a, sm_120a}}
    %0 = llvm.call_intrinsic "llvm.nvvm.ff.to.e2m1x2.rn.satfinite"(%x, %x) : (f32, f32) -> i16
    llvm.return
  }
}

// The PTX of mma.sync kernels: instructions and their shapes, exact arithmetic
// (.rn: what ptxas may not fuse), no calls and no local memory.

// DEFINE: %{lower} = --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,convert-scf-to-cf,convert-gpu-to-nvvm{index-bitwidth=32},convert-nvvm-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})'
// DEFINE: %{chip} = sm_80
// DEFINE: %{ptx} = ufp4-opt %s --convert-ufp4-to-gpu=target=%{chip} | ufp4-opt %{lower} | sed -n -e 's/\\0A/\n/g' -e 's/\\09/ /g' -e 's/\\22/"/g' -e 's/">\].*//' -e 's/.*assembly = "//p'

// RUN: %{ptx} > %t.80
// RUN: FileCheck %s --check-prefixes=CHECK,PTX80,S4 --implicit-check-not=.local --implicit-check-not=.func --implicit-check-not=.ftz --implicit-check-not=.approx < %t.80
// REDEFINE: %{chip} = sm_86
// RUN: %{ptx} | FileCheck %s --check-prefixes=CHECK,PTX86,S4 --implicit-check-not=.local
// REDEFINE: %{chip} = sm_89
// RUN: %{ptx} | FileCheck %s --check-prefixes=CHECK,PTX89,F8,S4 --implicit-check-not=.local
// REDEFINE: %{chip} = sm_120a
// RUN: %{ptx} | FileCheck %s --check-prefixes=CHECK,PTX120,F8 --implicit-check-not=.local

// PTX80: .target sm_80
// PTX86: .target sm_86
// PTX89: .target sm_89
// PTX120: .target sm_120a

// CHECK: .extern .shared .align 128 .b8 mma_sync_shared[]

// The whole dot in 32 bits, converted once.
// CHECK-LABEL: .entry mma_sync_i8_f32(
// CHECK-NEXT: .param .u64 .ptr .global
// CHECK: .reqntid 256
// CHECK: cp.async.cg.shared.global [%{{.*}}], [%{{.*}}], 16, %{{.*}};
// CHECK: cp.async.commit_group;
// CHECK: cp.async.wait_group
// CHECK: bar.sync 0;
// CHECK: ldmatrix.sync.aligned.m8n8.x4.shared.b16
// CHECK-COUNT-32: mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32
// CHECK-NOT: mma.sync
// CHECK-COUNT-64: cvt.rn.f32.s32
// CHECK: st.global.{{v2|b64}}
// CHECK: ret;
func.func @i8(%a: tensor<?x?xi8>, %b: tensor<?x?xi8>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a, %b
      carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x?xi8>, tensor<?x?xi8> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// One scale a row: after the loop.
// CHECK-LABEL: .entry mma_sync_i8_row_outer1_bf16(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32
// CHECK: cvt.rn.f32.s32
// CHECK: mul.rn.f32
// CHECK: fma.rn.f32
// CHECK: cvt.rn.bf16x2.f32
// CHECK: ret;
func.func @row(%a: tensor<?x?xi8>, %sa: tensor<1x?xf32>, %oa: tensor<f32>, %b: tensor<?x?xi8>, %sb: tensor<1x?xf32>) -> tensor<?x?xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa outer(%oa), %b * %sb
      carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<?x?xi8>, tensor<1x?xf32>, tensor<f32>, tensor<?x?xi8>, tensor<1x?xf32> -> tensor<?x?xbf16>
  return %0 : tensor<?x?xbf16>
}

// Half an instruction to a segment. The integer unit adds 1.5 * 2^23 in bits
// (1262485504), and no integer is converted.
// CHECK-LABEL: .entry mma_sync_i8_segment16_f32(
// CHECK: cp.async.ca.shared.global [%{{.*}}], [%{{.*}}], 4, %{{.*}};
// CHECK-NOT: cvt.rn.f32.s32
// CHECK-COUNT-64: mma.sync.aligned.m16n8k16.row.col.s32.s8.s8.s32
// CHECK: add.rn.f32 %{{.*}}, %{{.*}}, 0fCB400000
// CHECK: mul.rn.f32
// CHECK: fma.rn.f32
// CHECK-NOT: cvt.rn.f32.s32
// CHECK: ret;
func.func @i8_16(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %b: tensor<?x?xi8>, %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 16
      carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: .entry mma_sync_i8_segment32_outer2_bf16(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32
// CHECK: fma.rn.f32
// CHECK: ret;
func.func @i8_32(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %oa: tensor<f32>, %b: tensor<?x?xi8>, %sb: tensor<?x?xf32>, %ob: tensor<f32>) -> tensor<?x?xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) segment 32
      carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<f32>, tensor<?x?xi8>, tensor<?x?xf32>, tensor<f32> -> tensor<?x?xbf16>
  return %0 : tensor<?x?xbf16>
}

// A part of a stage: the rest of the stage is zeros.
// CHECK-LABEL: .entry mma_sync_i8_segment48_f16(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32
// CHECK: ret;
func.func @i8_48(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %b: tensor<?x?xi8>, %sb: tensor<?x?xf32>) -> tensor<?x?xf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 48
      carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf16>
  return %0 : tensor<?x?xf16>
}

// CHECK-LABEL: .entry mma_sync_i8_segment512_f32(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32
// CHECK: ret;
func.func @i8_512(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %b: tensor<?x?xi8>, %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512
      carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: .entry mma_sync_bf16_outer2_bf16(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32
// CHECK-NOT: fma
// CHECK: mul.rn.f32
// CHECK: cvt.rn.bf16x2.f32
// CHECK: ret;
func.func @bf16(%a: tensor<?x?xbf16>, %oa: tensor<f32>, %b: tensor<?x?xbf16>, %ob: tensor<f32>) -> tensor<?x?xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a outer(%oa), %b outer(%ob)
      carrier(#ufp4.carrier<bf16, folded, exact>)
      : tensor<?x?xbf16>, tensor<f32>, tensor<?x?xbf16>, tensor<f32> -> tensor<?x?xbf16>
  return %0 : tensor<?x?xbf16>
}

// CHECK-LABEL: .entry mma_sync_bf16_segment16_f32(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32
// CHECK: fma.rn.f32
// CHECK: ret;
func.func @bf16_16(%a: tensor<?x?xbf16>, %sa: tensor<?x?xf32>, %b: tensor<?x?xbf16>, %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 16
      carrier(#ufp4.carrier<bf16, promoted, exact>)
      : tensor<?x?xbf16>, tensor<?x?xf32>, tensor<?x?xbf16>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: .entry mma_sync_bf16_segment64_outer1_f32(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32
// CHECK: ret;
func.func @bf16_64(%a: tensor<?x?xbf16>, %sa: tensor<?x?xf32>, %oa: tensor<f32>, %b: tensor<?x?xbf16>, %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa outer(%oa), %b * %sb segment 64
      carrier(#ufp4.carrier<bf16, promoted, exact>)
      : tensor<?x?xbf16>, tensor<?x?xf32>, tensor<f32>, tensor<?x?xbf16>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: .entry mma_sync_f16_segment32_f16(
// CHECK-COUNT-32: mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
// CHECK: ret;
func.func @f16_32(%a: tensor<?x?xf16>, %sa: tensor<?x?xf32>, %b: tensor<?x?xf16>, %sb: tensor<?x?xf32>) -> tensor<?x?xf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 32
      carrier(#ufp4.carrier<f16, promoted, exact>)
      : tensor<?x?xf16>, tensor<?x?xf32>, tensor<?x?xf16>, tensor<?x?xf32> -> tensor<?x?xf16>
  return %0 : tensor<?x?xf16>
}

// 8-bit floats, of the same type and of two.
// F8-LABEL: .entry mma_sync_f8E4M3FN_row_bf16(
// F8-COUNT-32: mma.sync.aligned.m16n8k32.row.col.f32.e4m3.e4m3.f32
// F8-NOT: mma.sync
// F8: fma.rn.f32
// F8: ret;
func.func @e4m3(%a: tensor<?x?xf8E4M3FN>, %sa: tensor<1x?xf32>, %b: tensor<?x?xf8E4M3FN>, %sb: tensor<1x?xf32>) -> tensor<?x?xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb
      carrier(#ufp4.carrier<f8E4M3FN, epilogue, tensor_core_accumulate>)
      : tensor<?x?xf8E4M3FN>, tensor<1x?xf32>, tensor<?x?xf8E4M3FN>, tensor<1x?xf32> -> tensor<?x?xbf16>
  return %0 : tensor<?x?xbf16>
}

// F8-LABEL: .entry mma_sync_f8E5M2_f8E4M3FN_outer2_f32(
// F8-COUNT-32: mma.sync.aligned.m16n8k32.row.col.f32.e5m2.e4m3.f32
// F8-NOT: mma.sync
// F8: ret;
func.func @e5m2(%a: tensor<?x?xf8E5M2>, %oa: tensor<f32>, %b: tensor<?x?xf8E4M3FN>, %ob: tensor<f32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a outer(%oa), %b outer(%ob)
      carrier(#ufp4.carrier<f8E4M3FN, epilogue, tensor_core_accumulate>)
      : tensor<?x?xf8E5M2>, tensor<f32>, tensor<?x?xf8E4M3FN>, tensor<f32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// S4-LABEL: .entry mma_sync_i4_f32(
// S4: cp.async.cg.shared.global [%{{.*}}], [%{{.*}}], 16, %{{.*}};
// S4-COUNT-32: mma.sync.aligned.m16n8k64.row.col.s32.s4.s4.s32
// S4: ret;
func.func @i4(%a: tensor<?x?xi8>, %b: tensor<?x?xi8>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a, %b
      carrier(#ufp4.carrier<i4, epilogue, exact>)
      : tensor<?x?xi8>, tensor<?x?xi8> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// S4-LABEL: .entry mma_sync_i4_segment32_f32(
// S4-COUNT-64: mma.sync.aligned.m16n8k32.row.col.s32.s4.s4.s32
// S4: fma.rn.f32
// S4: ret;
func.func @i4_32(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %b: tensor<?x?xi8>, %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 32
      carrier(#ufp4.carrier<i4, promoted, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

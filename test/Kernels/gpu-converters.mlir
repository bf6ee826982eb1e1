// Chips with converters to short floats use them, in few instructions: four
// conversions to eight elements of 4 bits, two to four of 8 bits, one to 32 of
// 6 bits.

// DEFINE: %{lower} = --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,convert-scf-to-cf,convert-gpu-to-nvvm{index-bitwidth=32},convert-nvvm-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})'
// DEFINE: %{unescape} = sed -n -e 's/\\0A/\n/g' -e 's/\\09/ /g' -e 's/\\22/"/g' -e 's/">\].*//' -e 's/.*assembly = "//p'
// DEFINE: %{chip} = sm_100a
// DEFINE: %{ptx} = ufp4-opt %s --convert-ufp4-to-gpu='target=%{chip} strict' | ufp4-opt %{lower} | %{unescape}
// DEFINE: %{isa} = ufp4-opt %s --convert-ufp4-to-gpu='target=%{chip} strict' --ufp4-lower-gpu-kernels=target=%{chip} --gpu-module-to-binary=format=isa | %{unescape}

// RUN: %{ptx} | FileCheck %s --check-prefixes=NV,F4
// REDEFINE: %{chip} = sm_103a
// RUN: %{ptx} | FileCheck %s --check-prefixes=NV,F4
// REDEFINE: %{chip} = sm_120a
// RUN: %{ptx} | FileCheck %s --check-prefixes=NV,F4
// REDEFINE: %{chip} = sm_90a
// RUN: %{ptx} | FileCheck %s --check-prefixes=NV,NOF4
// REDEFINE: %{chip} = sm_89
// RUN: %{ptx} | FileCheck %s --check-prefixes=NV,NOF4
// REDEFINE: %{chip} = sm_80
// RUN: %{ptx} | FileCheck %s --check-prefix=NONE
// REDEFINE: %{chip} = gfx950
// RUN: %{isa} | FileCheck %s --check-prefixes=AMD,CDNA4
// REDEFINE: %{chip} = gfx1201
// RUN: %{isa} | FileCheck %s --check-prefixes=AMD,RDNA4
// REDEFINE: %{chip} = gfx942
// RUN: %{isa} | FileCheck %s --check-prefix=NOAMD
// NONE-NOT: cvt.rn.satfinite
// NOAMD-NOT: v_cvt_{{pk_(fp8|bf8)|scalef32}}

#e2m1 = #ufp4.format<e2m1, 1x32, e8m0, rceil>
#e1m2 = #ufp4.format<e1m2, 1x32, e8m0, rceil>
#f8 = #ufp4.format<f8E5M2, 1x32, e8m0, rceil>
#near = #ufp4.rounding<nearest_even>

// Two units of 32 elements to a thread.
// F4-LABEL: .entry quantize_rows_formate2m1
// F4-COUNT-32: cvt.rn.satfinite.e2m1x2.f32
// F4-NOT: cvt.rn.satfinite.e2m1x2
// NOF4-NOT: e2m1x2
// CDNA4-LABEL: quantize_rows_formate2m1{{[a-z0-9_]*}}:
// CDNA4-COUNT-32: v_cvt_scalef32_pk_fp4_f32
// CDNA4-NOT: v_cvt_scalef32_pk_fp4_f32
// RDNA4-NOT: v_cvt_scalef32
func.func @pairs(%x: tensor<64x64xbf16>) -> (tensor<64x32xi8>, tensor<64x4xf8E8M0FNU>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#e2m1] rht [unit] round [#near] to [#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>]
      : tensor<64x64xbf16> -> tensor<64x32xi8>, tensor<64x4xf8E8M0FNU>
  return %r#0, %r#1 : tensor<64x32xi8>, tensor<64x4xf8E8M0FNU>
}

// NV-LABEL: .entry quantize_rows_formate1m2
// NV-COUNT-32: cvt.rn.satfinite.e4m3x2.f32
// NV-NOT: cvt.rn.satfinite.e4m3x2
// AMD-LABEL: quantize_rows_formate1m2{{[a-z0-9_]*}}:
// AMD-COUNT-32: v_cvt_pk_fp8_f32
// AMD-NOT: v_cvt_pk_fp8_f32
func.func @levels(%x: tensor<64x64xbf16>) -> (tensor<64x64xf8E4M3FN>, tensor<64x4xf8E8M0FNU>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#e1m2] rht [unit] round [#near] to [#ufp4.carrier<f8E4M3FN, hardware, tensor_core_accumulate>]
      : tensor<64x64xbf16> -> tensor<64x64xf8E4M3FN>, tensor<64x4xf8E8M0FNU>
  return %r#0, %r#1 : tensor<64x64xf8E4M3FN>, tensor<64x4xf8E8M0FNU>
}

// NV-LABEL: .entry quantize_rows_formatf8E5M2
// NV-COUNT-32: cvt.rn.satfinite.e5m2x2.f32
// AMD-LABEL: quantize_rows_formatf8E5M2{{[a-z0-9_]*}}:
// AMD-COUNT-32: v_cvt_pk_bf8_f32
func.func @elements(%x: tensor<64x64xbf16>) -> (tensor<64x64xf8E5M2>, tensor<64x4xf8E8M0FNU>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#f8] rht [unit] round [#near] to [#ufp4.carrier<f8E5M2, hardware, tensor_core_accumulate>]
      : tensor<64x64xbf16> -> tensor<64x64xf8E5M2>, tensor<64x4xf8E8M0FNU>
  return %r#0, %r#1 : tensor<64x64xf8E5M2>, tensor<64x4xf8E8M0FNU>
}

// One operand after another is read whole before its result is written.
// CDNA4-LABEL: quantize_rows_formate1m2{{[a-z0-9_]*}}:
// CDNA4-COUNT-2: v_cvt_scalef32_pk32_fp6_bf16
// CDNA4-NOT: v_cvt_scalef32
func.func @six(%x: tensor<64x64xbf16>) -> (tensor<64x64xi8>, tensor<64x4xf8E8M0FNU>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#e1m2] rht [unit] round [#near] to [#ufp4.carrier<f6E2M3FN, hardware, tensor_core_accumulate>]
      : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<64x4xf8E8M0FNU>
  return %r#0, %r#1 : tensor<64x64xi8>, tensor<64x4xf8E8M0FNU>
}

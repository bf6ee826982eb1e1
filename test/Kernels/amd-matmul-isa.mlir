// What AMD's chips get: the intended instructions, 128-bit accesses of memory
// and LDS, registers without spills.

// DEFINE: %{chip} = gfx942
// DEFINE: %{isa} = ufp4-opt %s --convert-ufp4-to-gpu=target=%{chip} | ufp4-opt --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,convert-scf-to-cf,convert-gpu-to-rocdl{chipset=%{chip} index-bitwidth=32},convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})' | sed -n -e 's/\\0A/\n/g' -e 's/\\09/ /g' -e 's/\\22/"/g' -e 's/">\].*//' -e 's/.*assembly = "//p'

// RUN: %{isa} > %t.942
// RUN: FileCheck %s --check-prefixes=CHECK,CDNA3 --implicit-check-not=scratch_ --implicit-check-not=flat_load --implicit-check-not=buffer_store --implicit-check-not=v_accvgpr < %t.942
// REDEFINE: %{chip} = gfx950
// RUN: %{isa} > %t.950
// RUN: FileCheck %s --check-prefixes=CHECK,CDNA4 --implicit-check-not=scratch_ --implicit-check-not=flat_load --implicit-check-not=buffer_store --implicit-check-not=v_accvgpr < %t.950
// REDEFINE: %{chip} = gfx1100
// RUN: %{isa} > %t.1100
// RUN: FileCheck %s --check-prefixes=CHECK,RDNA --implicit-check-not=scratch_ --implicit-check-not=flat_load < %t.1100
// REDEFINE: %{chip} = gfx1201
// RUN: %{isa} > %t.1201
// RUN: FileCheck %s --check-prefixes=CHECK,RDNA --implicit-check-not=scratch_ --implicit-check-not=flat_load < %t.1201

// The whole of a segment in 32 bits, two f32 operations for it.
// CHECK-LABEL: {{^ *\.globl (mfma|wmma)_i8_segment512_f32}}
// CDNA3:       global_load_dwordx4
// CDNA3:       ds_write_b128
// CDNA3:       s_barrier
// CDNA3:       global_load_dwordx4
// CDNA3:       ds_read_b128
// CDNA3-COUNT-16: v_mfma_i32_32x32x16_i8
// CDNA3-NOT:   v_mfma
// CDNA3:       ds_write_b128
// CDNA3:       s_barrier
// CDNA3:       global_store_dwordx4
// CDNA4:       ds_read_b128
// CDNA4-COUNT-16: v_mfma_i32_32x32x32_i8
// CDNA4-NOT:   v_mfma
// CDNA4:       global_store_dwordx4
// RDNA:        global_load_b128
// RDNA:        ds_store_b128
// RDNA:        s_barrier
// RDNA:        ds_load_b128
// RDNA-COUNT-32: v_wmma_i32_16x16x16_iu8 {{.*}} neg_lo:[1,1,0]
// RDNA-NOT:    v_wmma
// RDNA:        global_store_b128
// CHECK:       .amdhsa_private_segment_fixed_size 0
func.func @tiles(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %b: tensor<?x?xi8>,
                 %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512
      carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// Segments of 16: each a product from zero, promoted.
// CHECK-LABEL: {{^ *\.globl (mfma|wmma)_bf16_segment16_bf16}}
// CDNA3:       v_mfma_f32_32x32x8_bf16 {{.*}}, 0
// CDNA3:       v_pk_fma_f32
// CDNA4:       v_mfma_f32_32x32x16_bf16 {{.*}}, 0
// CDNA4:       v_pk_fma_f32
// RDNA:        v_wmma_f32_16x16x16_bf16
// CHECK:       .amdhsa_private_segment_fixed_size 0
func.func @promoted(%a: tensor<?x?xbf16>, %sa: tensor<?x?xf32>, %b: tensor<?x?xbf16>,
                    %sb: tensor<?x?xf32>) -> tensor<?x?xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 16
      carrier(#ufp4.carrier<bf16, promoted, exact>)
      : tensor<?x?xbf16>, tensor<?x?xf32>, tensor<?x?xbf16>, tensor<?x?xf32> -> tensor<?x?xbf16>
  return %0 : tensor<?x?xbf16>
}

// Short dots of integers start at 1.5 * 2^23.
// CHECK-LABEL: {{^ *\.globl (mfma|wmma)_i8_segment16_f32}}
// CHECK:       0x4b400000
// CDNA3:       v_mfma_i32_32x32x16_i8
// CDNA4:       v_mfma_i32_32x32x16_i8
// RDNA:        v_wmma_i32_16x16x16_iu8
// CHECK-NOT:   v_cvt_f32_i32
// CHECK:       .amdhsa_private_segment_fixed_size 0
func.func @short(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %b: tensor<?x?xi8>,
                 %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 16
      carrier(#ufp4.carrier<i8, promoted, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: {{^ *\.globl (mfma|wmma)_bf16_outer2_acc_f32}}
// CDNA3-COUNT-16: v_mfma_f32_32x32x8_bf16
// CDNA4-COUNT-32: v_mfma_f32_32x32x16_bf16
// RDNA-COUNT-16: v_wmma_f32_16x16x16_bf16
// CHECK:       .amdhsa_private_segment_fixed_size 0
func.func @folded(%a: tensor<?x?xbf16>, %oa: tensor<f32>, %b: tensor<?x?xbf16>, %ob: tensor<f32>,
                  %c: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a outer(%oa), %b outer(%ob) accumulate(%c)
      carrier(#ufp4.carrier<bf16, folded, tensor_core_accumulate>)
      : tensor<?x?xbf16>, tensor<f32>, tensor<?x?xbf16>, tensor<f32>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

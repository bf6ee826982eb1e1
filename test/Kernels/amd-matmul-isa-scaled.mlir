// Block scales in the instruction, formats of 6, 4 and 8 bits: gfx950.

// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=gfx950 | ufp4-opt --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,convert-scf-to-cf,convert-gpu-to-rocdl{chipset=gfx950 index-bitwidth=32},convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})' | sed -n -e 's/\\0A/\n/g' -e 's/\\09/ /g' -e 's/\\22/"/g' -e 's/">\].*//' -e 's/.*assembly = "//p' > %t
// RUN: FileCheck %s --implicit-check-not=scratch_ --implicit-check-not=flat_load --implicit-check-not=v_accvgpr < %t

// Of 6 bits, lanes read 16 and 8 bytes. Bytes 0 and 2 of a word are the scales
// of two instructions.
// CHECK-LABEL: {{^ *}}.globl mfma_f6E2M3FN_scaled_f32
// CHECK:       ds_read_b128
// CHECK:       v_lshrrev_b32
// CHECK:       v_mfma_scale_f32_32x32x64_f8f6f4 {{.*}}op_sel_hi:[0,0,0] cbsz:2 blgp:2
// CHECK:       v_mfma_scale_f32_32x32x64_f8f6f4 {{.*}}op_sel_hi:[1,1,0] cbsz:2 blgp:2
// CHECK:       global_store_dwordx4
// CHECK:       .amdhsa_private_segment_fixed_size 0
func.func @e2m3(%a: tensor<?x?xi8>, %sa: tensor<?x?xf8E8M0FNU>, %b: tensor<?x?xi8>,
                %sb: tensor<?x?xf8E8M0FNU>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 32
      carrier(#ufp4.carrier<f6E2M3FN, hardware, tensor_core_accumulate>)
      : tensor<?x?xi8>, tensor<?x?xf8E8M0FNU>, tensor<?x?xi8>, tensor<?x?xf8E8M0FNU> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: {{^ *}}.globl mfma_f4E2M1FN_scaled_bf16
// CHECK:       v_mfma_scale_f32_32x32x64_f8f6f4 {{.*}}cbsz:4 blgp:4
// CHECK:       .amdhsa_private_segment_fixed_size 0
func.func @e2m1(%a: tensor<?x?xi8>, %sa: tensor<?x?xf8E8M0FNU>, %b: tensor<?x?xi8>,
                %sb: tensor<?x?xf8E8M0FNU>) -> tensor<?x?xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 32
      carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<?x?xi8>, tensor<?x?xf8E8M0FNU>, tensor<?x?xi8>, tensor<?x?xf8E8M0FNU> -> tensor<?x?xbf16>
  return %0 : tensor<?x?xbf16>
}

// Without block scales: no word of them is read.
// CHECK-LABEL: {{^ *}}.globl mfma_f8E5M2_f8E4M3FN_outer2_f32
// CHECK-NOT:   v_mfma_scale
// CHECK:       v_mfma_f32_32x32x64_f8f6f4 {{.*}}blgp:1
// CHECK-NOT:   v_mfma_scale
// CHECK:       .amdhsa_private_segment_fixed_size 0
func.func @e5m2(%a: tensor<?x?xf8E5M2>, %oa: tensor<f32>, %b: tensor<?x?xf8E4M3FN>,
                %ob: tensor<f32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a outer(%oa), %b outer(%ob)
      carrier(#ufp4.carrier<f8E4M3FN, epilogue, tensor_core_accumulate>)
      : tensor<?x?xf8E5M2>, tensor<f32>, tensor<?x?xf8E4M3FN>, tensor<f32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

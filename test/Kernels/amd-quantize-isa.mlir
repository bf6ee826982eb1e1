// The code of quantization kernels on AMD's chips: accesses of 128 bits, the
// operations that stand for NVIDIA's, subnormal numbers, and neither scratch,
// spills, calls nor divisions.

// DEFINE: %{chip} = gfx942
// DEFINE: %{isa} = ufp4-opt %s --convert-ufp4-to-gpu=target=%{chip} --ufp4-lower-gpu-kernels=target=%{chip} --ufp4-verify-gpu-kernels --gpu-module-to-binary=format=isa | sed -n -e 's/\\0A/\n/g' -e 's/\\09/ /g' -e 's/\\22/"/g' -e 's/">\].*//' -e 's/.*assembly = "//p'
// DEFINE: %{check} = FileCheck %s --implicit-check-not=scratch_ --implicit-check-not=buffer_load --implicit-check-not=s_swappc --implicit-check-not=v_div_ --implicit-check-not='private_segment_fixed_size: {{[1-9]}}' --implicit-check-not='spill_count: {{ *[1-9]}}'

// RUN: %{isa} | %{check} --check-prefixes=CHECK,GFX9,WAVE64
// REDEFINE: %{chip} = gfx950
// RUN: %{isa} | %{check} --check-prefixes=CHECK,GFX9,WAVE64
// REDEFINE: %{chip} = gfx1100
// RUN: %{isa} | %{check} --check-prefixes=CHECK,GFX11,WAVE32
// REDEFINE: %{chip} = gfx1201
// RUN: %{isa} | %{check} --check-prefixes=CHECK,GFX11,WAVE32

#u4 = #ufp4.format<e1m2, 1x16, f32>
#int = #ufp4.format<e1m2, 1x16, int, tile = 512>
#h16 = #ufp4.rht<16>
#sr = #ufp4.rounding<stochastic<8>>
#packed = #ufp4.carrier<!ufp4.code<e1m2>, promoted, exact>
#i8 = #ufp4.carrier<i8, folded, exact>

// CHECK-LABEL: quantize_rows_{{[a-z0-9_]*}}:
// GFX9-COUNT-4:  global_load_dwordx4
// GFX11-COUNT-4: global_load_b128
// CHECK:         v_rcp_f32
// CHECK:         v_floor_f32
// GFX9:          global_store_dwordx2
// GFX11:         global_store_b64
// CHECK:         .amdhsa_float_denorm_mode_32 3
func.func @rows(%x: tensor<1024x2048xbf16>, %seed: tensor<i64>) -> (tensor<1024x1024xi8>, tensor<1024x128xf32>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] seed(%seed) site 0 streams [0] as [#u4] rht [#h16] round [#sr] to [#packed]
      : tensor<1024x2048xbf16> -> tensor<1024x1024xi8>, tensor<1024x128xf32>
  return %r#0, %r#1 : tensor<1024x1024xi8>, tensor<1024x128xf32>
}

// A tile of 512 to 32 lanes; columns by way of LDS.
// CHECK-LABEL: quantize_panels_rows_{{[a-z0-9_]*}}:
// GFX9:          global_load_dwordx4
// GFX11:         global_load_b128
// CHECK-DAG:     quad_perm:[1,0,3,2]
// CHECK-DAG:     row_ror:8
// CHECK-DAG:     ds_swizzle_b32
// GFX9-DAG:      global_store_dwordx4
// GFX11-DAG:     global_store_b128
// CHECK-DAG:     ds_max_{{(rtn_)?}}u32
// CHECK-DAG:     v_perm_b32
func.func @both(%x: tensor<1024x2048xbf16>, %seed: tensor<i64>) -> (tensor<1024x2048xi8>, tensor<4x1024xf32>, tensor<2048x1024xi8>, tensor<2x2048xf32>) attributes {ufp4.kernel} {
  %r:4 = ufp4.quantize_carry %x along [1, 0] seed(%seed) site 0 streams [0, 1] as [#int, #int] rht [#h16, #h16] round [#sr, #sr] to [#i8, #i8]
      : tensor<1024x2048xbf16> -> tensor<1024x2048xi8>, tensor<4x1024xf32>, tensor<2048x1024xi8>, tensor<2x2048xf32>
  return %r#0, %r#1, %r#2, %r#3 : tensor<1024x2048xi8>, tensor<4x1024xf32>, tensor<2048x1024xi8>, tensor<2x2048xf32>
}

// CHECK:  .private_segment_fixed_size: 0
// CHECK:  .vgpr_spill_count: 0
// WAVE64: .wavefront_size: 64
// WAVE32: .wavefront_size: 32

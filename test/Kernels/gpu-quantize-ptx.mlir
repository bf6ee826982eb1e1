// The PTX of quantization kernels: loads of 128 bits, truncating additions for
// random rounding, no division, no calls and no local memory.

// DEFINE: %{lower} = --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,convert-scf-to-cf,convert-gpu-to-nvvm{index-bitwidth=32},convert-nvvm-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})'
// DEFINE: %{chip} = sm_90a
// DEFINE: %{ptx} = ufp4-opt %s --convert-ufp4-to-gpu=target=%{chip} | ufp4-opt %{lower} | sed -n -e 's/\\0A/\n/g' -e 's/\\09/ /g' -e 's/\\22/"/g' -e 's/">\].*//' -e 's/.*assembly = "//p'

// RUN: %{ptx} | FileCheck %s --implicit-check-not=.local --implicit-check-not=.func --implicit-check-not=div.
// REDEFINE: %{chip} = sm_80
// RUN: %{ptx} | FileCheck %s --implicit-check-not=.local --implicit-check-not=.func --implicit-check-not=div.

#u4 = #ufp4.format<e1m2, 1x16, f32>
#h16 = #ufp4.rht<16>
#sr = #ufp4.rounding<stochastic<8>>
#packed = #ufp4.carrier<!ufp4.code<e1m2>, promoted, exact>

// CHECK:         .entry quantize_rows_
// CHECK:         .reqntid 256
// CHECK-COUNT-4: ld.global.v4.b32
// CHECK-NOT:     ld.global.b16
// CHECK:         rcp.approx.ftz.f32
// CHECK:         add.rz.f32
// CHECK:         st.global.v2.b32
func.func @rows(%x: tensor<1024x2048xbf16>, %seed: tensor<i64>) -> (tensor<1024x1024xi8>, tensor<1024x128xf32>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] seed(%seed) site 0 streams [0] as [#u4] rht [#h16] round [#sr] to [#packed]
      : tensor<1024x2048xbf16> -> tensor<1024x1024xi8>, tensor<1024x128xf32>
  return %r#0, %r#1 : tensor<1024x1024xi8>, tensor<1024x128xf32>
}

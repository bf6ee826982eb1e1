// Scales of powers of two over the largest of their row: a kernel for the
// largest, one that writes, and an assertion that names the place. Sites that
// differ in nothing but their places share the kernels and have messages of
// their own.

// RUN: ufp4-opt %s --ufp4-outline-kernels --convert-ufp4-to-gpu=target=sm_90a -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: ufp4-opt %s --ufp4-to-nvvm=target=sm_90a --mlir-print-local-scope | FileCheck %s --check-prefix=NVVM

// CHECK: module attributes {{.*}}ufp4.assert_messages = ["{{.*}}gpu-quantize-over-row.mlir:[[# @LINE + 24]]:10: expected block scales within a factor of 2^15 {{[^"]*}}", "{{.*}}gpu-quantize-over-row.mlir:[[# @LINE + 27]]:10: expected {{[^"]*}}"]}
// CHECK: memref.global "private" @ufp4_assertion : memref<i32>
// CHECK: llvm.func @[[$MAXIMA:maxima_rows_[a-zA-Z0-9_]+]](%{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: i32, %{{.*}}: i32, %{{.*}}: i32)
// CHECK: llvm.atomicrmw umax
// CHECK-NOT: llvm.func @maxima
// CHECK: llvm.func @[[$WRITE:quantize_rows_[a-zA-Z0-9_]+]](
// CHECK-NOT: llvm.func @quantize

// CHECK-LABEL: func.func private @kernel_quantize_carry_0(
// CHECK-SAME: -> (tensor<64x128xf8E4M3FN>, tensor<1x64xf32>)
// CHECK: %[[FLAG:.+]] = memref.get_global @ufp4_assertion : memref<i32>
// CHECK: gpu.launch_func @ufp4_kernels::@[[$MAXIMA]]
// CHECK: gpu.launch_func @ufp4_kernels::@[[$WRITE]] {{.*}} %[[FLAG]] : memref<i32>, %c1_i32{{[_0-9]*}} : i32,
// CHECK-LABEL: func.func private @kernel_quantize_carry_1(
// CHECK: gpu.launch_func @ufp4_kernels::@[[$MAXIMA]]
// CHECK: gpu.launch_func @ufp4_kernels::@[[$WRITE]] {{.*}} : memref<i32>, %c2_i32{{[_0-9]*}} : i32,

// NVVM: module attributes {{.*}}ufp4.assert_messages = [
// NVVM: memref.global "private" @ufp4_assertion : memref<i32>
#mx = #ufp4.format<e1m2, 1x32, e8m0, rceil>
func.func @f(%x: tensor<64x128xbf16>, %y: tensor<64x128xbf16>)
    -> (tensor<64x128xf8E4M3FN>, tensor<1x64xf32>, tensor<64x128xf8E4M3FN>, tensor<1x64xf32>) {
  // The two places.

  %a:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#mx] rht [#ufp4.rht<16>]
      round [#ufp4.rounding<nearest_even>] to [#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>]
      : tensor<64x128xbf16> -> tensor<64x128xf8E4M3FN>, tensor<1x64xf32>
  %b:2 = ufp4.quantize_carry %y along [1] site 0 streams [0] as [#mx] rht [#ufp4.rht<16>]
      round [#ufp4.rounding<nearest_even>] to [#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>]
      : tensor<64x128xbf16> -> tensor<64x128xf8E4M3FN>, tensor<1x64xf32>
  return %a#0, %a#1, %b#0, %b#1 : tensor<64x128xf8E4M3FN>, tensor<1x64xf32>, tensor<64x128xf8E4M3FN>, tensor<1x64xf32>
}

// The placed ops print as they parse, with static and dynamic extents.

// RUN: ufp4-opt %s --mlir-print-local-scope | ufp4-opt --mlir-print-local-scope | FileCheck %s

// CHECK-LABEL: func.func @carry
func.func @carry(%q: tensor<?x96x!ufp4.code<e1m2>>, %s: tensor<?x6xf32>,
                 %e: tensor<64x96x!ufp4.code<e2m1>>, %t: tensor<4x6xf8E4M3FN>, %o: tensor<f32>) {
  // CHECK: ufp4.carry %{{.*}} * %{{.*}} along 1 as(<e1m2, 1x16, f32>) to(<bf16, promoted, exact>) : tensor<?x96x!ufp4.code<e1m2>>, tensor<?x6xf32> -> tensor<?x96xbf16>, tensor<6x?xf32>
  %a, %sa = ufp4.carry %q * %s along 1 as(<e1m2, 1x16, f32>) to(<bf16, promoted, exact>)
      : tensor<?x96x!ufp4.code<e1m2>>, tensor<?x6xf32> -> tensor<?x96xbf16>, tensor<6x?xf32>
  // CHECK: ufp4.carry %{{.*}} * %{{.*}} outer(%{{.*}}) along 0 as(<e2m1, 16x16, e4m3>) to(<bf16, folded, tensor_core_accumulate>)
  %b = ufp4.carry %e * %t outer(%o) along 0 as(<e2m1, 16x16, e4m3>) to(<bf16, folded, tensor_core_accumulate>)
      : tensor<64x96x!ufp4.code<e2m1>>, tensor<4x6xf8E4M3FN>, tensor<f32> -> tensor<96x64xbf16>
  return
}

// CHECK-LABEL: func.func @quantize
func.func @quantize(%x: tensor<4x33x40xbf16>, %seed: tensor<i64>, %counter: tensor<2xi64>) {
  // Extents are rounded up to 16 along the contraction.
  // CHECK: ufp4.quantize_carry %{{.*}} along [2, 1] seed(%{{.*}}) counter(%{{.*}}) site 7 streams [2, 4]
  // CHECK-SAME: tensor<4x33x40xbf16> -> tensor<4x33x48xi8>, tensor<4x1x33xf32>, tensor<4x40x48xi8>, tensor<4x2x40xf32>
  %r:4 = ufp4.quantize_carry %x along [2, 1] seed(%seed) counter(%counter) site 7 streams [2, 4]
      as [#ufp4.format<e1m2, 1x16, int, tile = row>, #ufp4.format<e1m2, 1x16, int, tile = 32>]
      rht [unit, #ufp4.rht<16>] round [#ufp4.rounding<stochastic<8>>, #ufp4.rounding<nearest_even>]
      to [#ufp4.carrier<i8, folded, exact>, #ufp4.carrier<i8, folded, exact>]
      : tensor<4x33x40xbf16> -> tensor<4x33x48xi8>, tensor<4x1x33xf32>, tensor<4x40x48xi8>, tensor<4x2x40xf32>
  // Storage: two codes to a byte, scales in their own type.
  // CHECK: ufp4.quantize_carry %{{.*}} along [1] site 0 streams [0]
  // CHECK-SAME: -> tensor<4x40x24xi8>, tensor<4x40x3xf8E4M3FN>, tensor<f32>
  %p:3 = ufp4.quantize_carry %x along [1] site 0 streams [0]
      as [#ufp4.format<e1m2, 1x16, e4m3>] rht [#ufp4.rht<16>] round [#ufp4.rounding<nearest_even>]
      to [#ufp4.carrier<!ufp4.code<e1m2>, promoted, exact>]
      : tensor<4x33x40xbf16> -> tensor<4x40x24xi8>, tensor<4x40x3xf8E4M3FN>, tensor<f32>
  return
}

// CHECK-LABEL: func.func @product
func.func @product(%a: tensor<4x?x96xf8E4M3FN>, %sa: tensor<4x1x?xf32>, %b: tensor<4x64x96xf8E5M2>, %sb: tensor<4x1x64xf32>,
                   %c: tensor<?x?xbf16>, %d: tensor<7x?xbf16>, %o: tensor<f32>) {
  // CHECK: ufp4.carrier_matmul %{{.*}} * %{{.*}}, %{{.*}} * %{{.*}} carrier(<f8E4M3FN, epilogue, tensor_core_accumulate>) kernel "wgmma"
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb carrier(<f8E4M3FN, epilogue, tensor_core_accumulate>) kernel "wgmma"
      : tensor<4x?x96xf8E4M3FN>, tensor<4x1x?xf32>, tensor<4x64x96xf8E5M2>, tensor<4x1x64xf32> -> tensor<4x?x64xbf16>
  // CHECK: ufp4.carrier_matmul %{{.*}} outer(%{{.*}}), %{{.*}} gemm(<fprop, "w", id = 3, activation x weight>) carrier(<bf16, folded, tensor_core_accumulate>) :
  %1 = ufp4.carrier_matmul %c outer(%o), %d gemm(<fprop, "w", id = 3, activation x weight>)
      carrier(<bf16, folded, tensor_core_accumulate>)
      : tensor<?x?xbf16>, tensor<f32>, tensor<7x?xbf16> -> tensor<?x7xf32>
  return
}

// What is added has the result's shape; the result any float type.
// CHECK-LABEL: func.func @accumulate
func.func @accumulate(%a: tensor<8x96xi8>, %sa: tensor<1x8xf32>, %b: tensor<16x96xi8>, %sb: tensor<1x16xf32>,
                      %c: tensor<8x16xf32>, %o: tensor<f32>) {
  // CHECK: ufp4.carrier_matmul %{{.*}} * %{{.*}}, %{{.*}} * %{{.*}} accumulate(%{{.*}}) segment 512 carrier(<i8, folded, exact>) : tensor<8x96xi8>, tensor<1x8xf32>, tensor<16x96xi8>, tensor<1x16xf32>, tensor<8x16xf32> -> tensor<8x16xbf16>
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb accumulate(%c) segment 512 carrier(<i8, folded, exact>)
      : tensor<8x96xi8>, tensor<1x8xf32>, tensor<16x96xi8>, tensor<1x16xf32>, tensor<8x16xf32> -> tensor<8x16xbf16>
  // CHECK: ufp4.carrier_matmul %{{.*}}, %{{.*}} outer(%{{.*}}) accumulate(%{{.*}}) carrier(<i8, folded, exact>)
  %1 = ufp4.carrier_matmul %a, %b outer(%o) accumulate(%c) carrier(<i8, folded, exact>)
      : tensor<8x96xi8>, tensor<16x96xi8>, tensor<f32>, tensor<8x16xf32> -> tensor<8x16xf32>
  return
}

// Scales of powers of two over the largest of their row, in an 8-bit float.
// CHECK-LABEL: func.func @over_row
func.func @over_row(%q: tensor<?x96x!ufp4.code<e2m1>>, %s: tensor<?x3xf8E8M0FNU>, %x: tensor<4x40x64xbf16>) {
  // CHECK: ufp4.carry %{{.*}} * %{{.*}} along 1 as(<e2m1, 1x32, e8m0, rceil>) to(<f8E4M3FN, folded, tensor_core_accumulate>) : tensor<?x96x!ufp4.code<e2m1>>, tensor<?x3xf8E8M0FNU> -> tensor<?x96xf8E4M3FN>, tensor<1x?xf32>
  %a, %sa = ufp4.carry %q * %s along 1 as(<e2m1, 1x32, e8m0, rceil>) to(<f8E4M3FN, folded, tensor_core_accumulate>)
      : tensor<?x96x!ufp4.code<e2m1>>, tensor<?x3xf8E8M0FNU> -> tensor<?x96xf8E4M3FN>, tensor<1x?xf32>
  // CHECK: ufp4.quantize_carry
  // CHECK-SAME: -> tensor<4x64x48xf8E4M3FN>, tensor<4x1x64xf32>
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#ufp4.format<e1m2, 1x32, e8m0, floor>] rht [unit]
      round [#ufp4.rounding<nearest_even>] to [#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>]
      : tensor<4x40x64xbf16> -> tensor<4x64x48xf8E4M3FN>, tensor<4x1x64xf32>
  return
}

// Scales that the matrix unit applies: one to a block of each row, in their own
// type, padded to a multiple of 4; elements of 4 bits two to a byte.
// CHECK-LABEL: func.func @hardware
func.func @hardware(%q: tensor<?x96x!ufp4.code<e2m1>>, %s: tensor<?x3xf8E8M0FNU>, %x: tensor<4x40x90xbf16>) {
  // CHECK: ufp4.carry %{{.*}} * %{{.*}} along 1 as(<e2m1, 1x32, e8m0, rceil>) to(<f4E2M1FN, hardware, tensor_core_accumulate>) : tensor<?x96x!ufp4.code<e2m1>>, tensor<?x3xf8E8M0FNU> -> tensor<?x48xi8>, tensor<?x4xf8E8M0FNU>
  %a, %sa = ufp4.carry %q * %s along 1 as(<e2m1, 1x32, e8m0, rceil>) to(<f4E2M1FN, hardware, tensor_core_accumulate>)
      : tensor<?x96x!ufp4.code<e2m1>>, tensor<?x3xf8E8M0FNU> -> tensor<?x48xi8>, tensor<?x4xf8E8M0FNU>
  // CHECK: ufp4.quantize_carry
  // CHECK-SAME: -> tensor<4x40x48xi8>, tensor<4x40x8xf8E4M3FN>, tensor<f32>, tensor<4x90x48xf8E4M3FN>, tensor<4x90x4xf8E8M0FNU>
  %r:5 = ufp4.quantize_carry %x along [2, 1] site 0 streams [0, 1]
      as [#ufp4.format<e2m1, 16x16, e4m3>, #ufp4.format<e1m2, 1x32, e8m0, floor>] rht [unit, unit]
      round [#ufp4.rounding<nearest_even>, #ufp4.rounding<nearest_even>]
      to [#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>, #ufp4.carrier<f8E4M3FN, hardware, tensor_core_accumulate>]
      : tensor<4x40x90xbf16> -> tensor<4x40x48xi8>, tensor<4x40x8xf8E4M3FN>, tensor<f32>, tensor<4x90x48xf8E4M3FN>, tensor<4x90x4xf8E8M0FNU>
  // CHECK: ufp4.carrier_matmul %{{.*}} * %{{.*}}, %{{.*}} * %{{.*}} segment 32 carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "mma_block_scale"
  %0 = ufp4.carrier_matmul %a * %sa, %a * %sa segment 32 carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "mma_block_scale"
      : tensor<?x48xi8>, tensor<?x4xf8E8M0FNU>, tensor<?x48xi8>, tensor<?x4xf8E8M0FNU> -> tensor<?x?xf32>
  return
}

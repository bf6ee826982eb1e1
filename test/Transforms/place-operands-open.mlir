// An integer sum over a whole contraction stays below 2^31 up to 135266 elements:
// where the extent is not known, the run asserts it.
// RUN: ufp4-opt %s --ufp4-quantize=recipe=ufp4-i8-row \
// RUN:   --ufp4-select-carriers='target=sm_90a strict' --ufp4-place-operands \
// RUN:   | FileCheck %s
// RUN: ufp4-opt %s --ufp4-quantize=recipe=ufp4-i8 \
// RUN:   --ufp4-select-carriers='target=sm_90a strict' --ufp4-place-operands \
// RUN:   | FileCheck %s --check-prefix=TILES

// CHECK-LABEL: func.func @open
// CHECK-SAME: %[[X:[^:]*]]: tensor<?x?xbf16>
// CHECK: %[[ONE:.*]] = arith.constant 1 : index
// CHECK: %[[EXTENT:.*]] = tensor.dim %[[X]], %[[ONE]]
// CHECK: %[[MOST:.*]] = arith.constant 135266 : index
// CHECK: %[[FITS:.*]] = arith.cmpi sle, %[[EXTENT]], %[[MOST]]
// CHECK: cf.assert %[[FITS]], "{{.*}}place-operands-open.mlir:[[@LINE+10]]:8: expected a contraction of at most 135266 elements: an integer sum without tiles may pass 2^31 beyond"
// CHECK: ufp4.carrier_matmul
// TILES-LABEL: func.func @open
// TILES-NOT: cf.assert
// TILES: ufp4.carrier_matmul
// TILES-LABEL: func.func @known
func.func @open(%x: tensor<?x?xbf16>, %w: tensor<?x?xbf16> {ufp4.name = "w", ufp4.parameter},
                %init: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %zero = arith.constant 0.0 : f32
  %filled = linalg.fill ins(%zero : f32) outs(%init : tensor<?x?xf32>) -> tensor<?x?xf32>
  %y = linalg.matmul
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                       affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<?x?xbf16>, tensor<?x?xbf16>) outs(%filled : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @known
// CHECK-NOT: cf.assert
// CHECK: ufp4.carrier_matmul
func.func @known(%x: tensor<?x64xbf16>, %w: tensor<32x64xbf16> {ufp4.name = "w", ufp4.parameter},
                 %init: tensor<?x32xf32>) -> tensor<?x32xf32> {
  %zero = arith.constant 0.0 : f32
  %filled = linalg.fill ins(%zero : f32) outs(%init : tensor<?x32xf32>) -> tensor<?x32xf32>
  %y = linalg.matmul
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                       affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<?x64xbf16>, tensor<32x64xbf16>) outs(%filled : tensor<?x32xf32>) -> tensor<?x32xf32>
  return %y : tensor<?x32xf32>
}

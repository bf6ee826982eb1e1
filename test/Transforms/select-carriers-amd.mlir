// What AMD's chips multiply in: integers exactly, levels under the matrix
// unit's scales where it has some (gfx950), 8-bit floats where they are OCP's,
// and bf16.

// RUN: ufp4-opt %s --ufp4-select-carriers=target=gfx942 --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,CDNA3
// RUN: ufp4-opt %s --ufp4-select-carriers=target=gfx950 --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,CDNA4
// RUN: ufp4-opt %s --ufp4-select-carriers=target=gfx1100 --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,RDNA3
// RUN: ufp4-opt %s --ufp4-select-carriers=target=gfx1201 --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,RDNA4
// RUN: ufp4-opt %s --ufp4-select-carriers='target=gfx950 exact' --mlir-print-local-scope | FileCheck %s --check-prefix=EXACT
// RUN: ufp4-opt %s --ufp4-select-carriers=target=gfx950 --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// REMARK: |c * code| <= 126 is an 8-bit integer
// REMARK: levels are f6E2M3FN numbers, and the matrix unit applies e8m0 scales itself; products are exact, their sum is the matrix unit's
// REMARK: levels are f4E2M1FN numbers, and the matrix unit applies e8m0 scales itself

// CHECK-LABEL: func.func @f
// CDNA3: carrier(<i8, folded, exact>) kernel "mfma"
// CDNA3: carrier(<bf16, folded, tensor_core_accumulate>) kernel "mfma"
// CDNA3: carrier(<bf16, folded, tensor_core_accumulate>) kernel "mfma"
// CDNA3: carrier(<bf16, promoted, exact>) kernel "mfma"
// CDNA3: carrier(<bf16, epilogue, tensor_core_accumulate>) kernel "mfma"
// CDNA4: carrier(<i8, folded, exact>) kernel "mfma"
// CDNA4: carrier(<f6E2M3FN, hardware, tensor_core_accumulate>) kernel "mfma_scale"
// CDNA4: carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "mfma_scale"
// CDNA4: carrier(<bf16, promoted, exact>) kernel "mfma"
// CDNA4: carrier(<f8E4M3FN, epilogue, tensor_core_accumulate>) kernel "mfma"
// RDNA3: carrier(<i8, folded, exact>) kernel "wmma"
// RDNA3: carrier(<bf16, folded, tensor_core_accumulate>) kernel "wmma"
// RDNA3: carrier(<bf16, folded, tensor_core_accumulate>) kernel "wmma"
// RDNA3: carrier(<bf16, promoted, exact>) kernel "wmma"
// RDNA3: carrier(<bf16, epilogue, tensor_core_accumulate>) kernel "wmma"
// RDNA4: carrier(<i8, folded, exact>) kernel "wmma"
// RDNA4: carrier(<bf16, folded, tensor_core_accumulate>) kernel "wmma"
// RDNA4: carrier(<bf16, folded, tensor_core_accumulate>) kernel "wmma"
// RDNA4: carrier(<bf16, promoted, exact>) kernel "wmma"
// RDNA4: carrier(<f8E4M3FN, epilogue, tensor_core_accumulate>) kernel "wmma"
// EXACT: carrier(<i8, folded, exact>) kernel "mfma"
// EXACT-COUNT-3: carrier(<bf16, promoted, exact>) kernel "mfma"
#i8 = #ufp4.format<e1m2, 1x16, int, tile = 512>
#mx = #ufp4.format<e1m2, 1x32, e8m0, rceil>
#fp4 = #ufp4.format<e2m1, 1x32, e8m0, floor>
#u4 = #ufp4.format<e1m2, 1x16, f32>
#fp8 = #ufp4.format<f8E4M3FN, tensor, f32>
func.func @f(%a: tensor<16x1024x!ufp4.code<e1m2>>, %si: tensor<16x64xi8>, %t: tensor<16x2xf32>, %se: tensor<16x32xf8E8M0FNU>,
             %b: tensor<16x1024x!ufp4.code<e2m1>>, %sf: tensor<16x64xf32>, %x: tensor<16x1024xf8E4M3FN>, %sx: tensor<f32>)
    -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %0 = ufp4.scaled_matmul %a * %si outer(%t), %a * %si outer(%t) contracting [1] x [1] as(#i8, #i8)
      : tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x64xi8>, tensor<16x2xf32>, tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x64xi8>, tensor<16x2xf32> -> tensor<16x16xf32>
  %1 = ufp4.scaled_matmul %a * %se, %a * %se contracting [1] x [1] as(#mx, #mx)
      : tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x32xf8E8M0FNU>, tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x32xf8E8M0FNU> -> tensor<16x16xf32>
  %2 = ufp4.scaled_matmul %b * %se, %b * %se contracting [1] x [1] as(#fp4, #fp4)
      : tensor<16x1024x!ufp4.code<e2m1>>, tensor<16x32xf8E8M0FNU>, tensor<16x1024x!ufp4.code<e2m1>>, tensor<16x32xf8E8M0FNU> -> tensor<16x16xf32>
  %3 = ufp4.scaled_matmul %a * %sf, %a * %sf contracting [1] x [1] as(#u4, #u4)
      : tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x64xf32>, tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x64xf32> -> tensor<16x16xf32>
  %4 = ufp4.scaled_matmul %x * %sx, %x * %sx contracting [1] x [1] as(#fp8, #fp8)
      : tensor<16x1024xf8E4M3FN>, tensor<f32>, tensor<16x1024xf8E4M3FN>, tensor<f32> -> tensor<16x16xf32>
  return %0, %1, %2, %3, %4 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// Scales that a chip's matrix unit applies itself, and integers where its
// fastest unit has none; `exact` takes neither the one nor anything inexact.

// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_100a --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,TENSOR,I8
// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_103a --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,TENSOR,ULTRA
// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_120a --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,WARP
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_100a exact' --mlir-print-local-scope | FileCheck %s --check-prefixes=EXACT
// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_103a --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// REMARK: Remark=tcgen05, Remark=": ", Remark="levels are f8E4M3FN numbers, and the matrix unit applies e8m0 scales itself; products are exact, their sum is the matrix unit's; not tcgen05.mma of f4E2M1FN under e8m0: levels of e1m2 are no f4E2M1FN numbers; not tcgen05.mma of f4E2M1FN under e4m3: it applies scales of e4m3 to 16 elements, and these are e8m0 to 32"
// REMARK: Remark=tcgen05, Remark=": ", Remark="levels are f4E2M1FN numbers, and the matrix unit applies e8m0 scales itself; products are exact, their sum is the matrix unit's"
// REMARK: Remark=tcgen05, Remark=": ", Remark="levels are f4E2M1FN numbers, and the matrix unit applies e4m3 scales itself; products are exact, their sum is the matrix unit's"
// REMARK: Remark=tcgen05, Remark=": ", Remark="|c * code| <= 126 is a bf16 number, and 512 * 126^2 = 8128512 < 2^24; {{.*}}not tcgen05.mma of i8: sm_103a has none"

// CHECK-LABEL: func.func @f
// TENSOR: carrier(<f8E4M3FN, hardware, tensor_core_accumulate>) kernel "tcgen05"
// TENSOR: carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "tcgen05"
// TENSOR: carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "tcgen05"
// I8: carrier(<i8, folded, exact>) kernel "tcgen05"
// ULTRA: carrier(<bf16, folded, exact>) kernel "tcgen05"
// WARP: carrier(<f8E4M3FN, hardware, tensor_core_accumulate>) kernel "mma_block_scale"
// WARP: carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "mma_block_scale"
// WARP: carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "mma_block_scale"
// WARP: carrier(<i8, folded, exact>) kernel "mma_sync"
// EXACT-COUNT-3: carrier(<bf16, promoted, exact>) kernel "mma_sync"
// EXACT: carrier(<i8, folded, exact>) kernel "tcgen05"
#mx = #ufp4.format<e1m2, 1x32, e8m0, rceil>
#fp4 = #ufp4.format<e2m1, 1x32, e8m0, floor>
#nv = #ufp4.format<e2m1, 1x16, e4m3>
#i8 = #ufp4.format<e1m2, 1x16, int, tile = 512>
func.func @f(%a: tensor<16x1024x!ufp4.code<e1m2>>, %sa: tensor<16x32xf8E8M0FNU>, %b: tensor<16x1024x!ufp4.code<e2m1>>, %sb: tensor<16x32xf8E8M0FNU>,
             %sn: tensor<16x64xf8E4M3FN>, %o: tensor<f32>, %si: tensor<16x64xi8>, %t: tensor<16x2xf32>)
    -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  // Levels of the two grids together are numbers of 8 bits.
  %0 = ufp4.scaled_matmul %a * %sa, %b * %sb contracting [1] x [1] as(#mx, #fp4)
      : tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x32xf8E8M0FNU>, tensor<16x1024x!ufp4.code<e2m1>>, tensor<16x32xf8E8M0FNU> -> tensor<16x16xf32>
  %1 = ufp4.scaled_matmul %b * %sb, %b * %sb contracting [1] x [1] as(#fp4, #fp4)
      : tensor<16x1024x!ufp4.code<e2m1>>, tensor<16x32xf8E8M0FNU>, tensor<16x1024x!ufp4.code<e2m1>>, tensor<16x32xf8E8M0FNU> -> tensor<16x16xf32>
  %2 = ufp4.scaled_matmul %b * %sn outer(%o), %b * %sn outer(%o) contracting [1] x [1] as(#nv, #nv)
      : tensor<16x1024x!ufp4.code<e2m1>>, tensor<16x64xf8E4M3FN>, tensor<f32>, tensor<16x1024x!ufp4.code<e2m1>>, tensor<16x64xf8E4M3FN>, tensor<f32> -> tensor<16x16xf32>
  %3 = ufp4.scaled_matmul %a * %si outer(%t), %a * %si outer(%t) contracting [1] x [1] as(#i8, #i8)
      : tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x64xi8>, tensor<16x2xf32>, tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x64xi8>, tensor<16x2xf32> -> tensor<16x16xf32>
  return %0, %1, %2, %3 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// Scales of powers of two go into f8E4M3FN where that is asked for and the chip
// multiplies it; `exact` comes first, and other scales stay.

// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_90a e8m0-in-fp8' --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,FP8,WGMMA
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_89 e8m0-in-fp8' --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,FP8,MMA
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_80 e8m0-in-fp8' --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,BF16
// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_90a --mlir-print-local-scope | FileCheck %s --check-prefixes=CHECK,BF16
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_90a e8m0-in-fp8 exact' --mlir-print-local-scope | FileCheck %s --check-prefixes=EXACT
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_90a e8m0-in-fp8' --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// REMARK: level * 2^(E - R) is a f8E4M3FN number where the block scales of a row are within 2^14 of one another

// Run on a CPU, the placed module is within the bound of the exact sum.
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_90a e8m0-in-fp8' --ufp4-place-operands -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir --check-prefix=PLACED
// RUN: ufp4-run %s --function=f --seed=3 --input="16x64xbf16=0.3" --input="24x64xbf16=-1.7" --output=@%t.0.npy --output=-
// RUN: ufp4-run %t.mlir --function=f --seed=3 --input="16x64xbf16=0.3" --input="24x64xbf16=-1.7" --output=@%t.1.npy --output=-
// RUN: cmp %t.0.npy %t.1.npy

// CHECK-LABEL: func.func @f
// FP8: ufp4.scaled_matmul {{.*}} carrier(<f8E4M3FN, folded, tensor_core_accumulate>)
// WGMMA-SAME: kernel "wgmma"
// MMA-SAME: kernel "mma_sync"
// BF16: ufp4.scaled_matmul {{.*}} carrier(<bf16, folded, tensor_core_accumulate>)
// CHECK: ufp4.scaled_matmul {{.*}} carrier(<bf16, folded, tensor_core_accumulate>)
// EXACT-COUNT-2: carrier(<bf16, promoted, exact>)

// PLACED: %[[A:.+]]:2 = ufp4.quantize_carry %{{.+}} along [1] seed({{.*}} to [#{{.*}}<f8E4M3FN, folded, tensor_core_accumulate>] : tensor<16x64xbf16> -> tensor<16x64xf8E4M3FN>, tensor<1x16xf32>
// PLACED: ufp4.carrier_matmul %[[A]]#0 * %[[A]]#1, %{{.+}} * %{{.+}} carrier(<f8E4M3FN, folded, tensor_core_accumulate>)
#mx = #ufp4.format<e1m2, 1x32, e8m0, rceil>
#fp4 = #ufp4.format<e2m1, 1x32, e8m0, floor>
#nv = #ufp4.format<e2m1, 1x16, e4m3>
func.func @f(%x: tensor<16x64xbf16>, %w: tensor<24x64xbf16>, %seed: tensor<i64> {ufp4.seed}) -> (tensor<16x24xf32>, tensor<16x24xf32>) {
  %a, %sa = ufp4.quantize %x along 1 seed(%seed) site 0 stream 2 as(#mx) rht(#ufp4.rht<16>) round(stochastic<8>)
      : tensor<16x64xbf16> -> tensor<16x64x!ufp4.code<e1m2>>, tensor<16x2xf8E8M0FNU>
  %b, %sb = ufp4.quantize %w along 1 as(#fp4) rht(#ufp4.rht<16>) : tensor<24x64xbf16> -> tensor<24x64x!ufp4.code<e2m1>>, tensor<24x2xf8E8M0FNU>
  %0 = ufp4.scaled_matmul %a * %sa, %b * %sb contracting [1] x [1] as(#mx, #fp4)
      : tensor<16x64x!ufp4.code<e1m2>>, tensor<16x2xf8E8M0FNU>, tensor<24x64x!ufp4.code<e2m1>>, tensor<24x2xf8E8M0FNU> -> tensor<16x24xf32>
  %c, %sc, %oc = ufp4.quantize %x along 1 as(#nv) : tensor<16x64xbf16> -> tensor<16x64x!ufp4.code<e2m1>>, tensor<16x4xf8E4M3FN>, tensor<f32>
  %d, %sd, %od = ufp4.quantize %w along 1 as(#nv) : tensor<24x64xbf16> -> tensor<24x64x!ufp4.code<e2m1>>, tensor<24x4xf8E4M3FN>, tensor<f32>
  %1 = ufp4.scaled_matmul %c * %sc outer(%oc), %d * %sd outer(%od) contracting [1] x [1] as(#nv, #nv)
      : tensor<16x64x!ufp4.code<e2m1>>, tensor<16x4xf8E4M3FN>, tensor<f32>, tensor<24x64x!ufp4.code<e2m1>>, tensor<24x4xf8E4M3FN>, tensor<f32> -> tensor<16x24xf32>
  return %0, %1 : tensor<16x24xf32>, tensor<16x24xf32>
}

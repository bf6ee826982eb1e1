// Why a product is multiplied so, and why each faster instruction of the chip
// is none for it: in the IR, in remarks, in the report.

// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_100a --ufp4-report=file=%t.json -o - | FileCheck %s --check-prefix=B200
// B200: kernel "mma_sync" {ufp4.chosen = "levels are bf16 numbers, and a sum of 16 products is at most 784 < 2^24 units;
// B200-SAME: not tcgen05.mma of f4E2M1FN, f8E4M3FN, f6E2M3FN under e8m0: it applies scales of e8m0 to 32 elements, and these are f32 to 16;
// B200-SAME: not tcgen05.mma of f8E4M3FN, {{.*}}i8, bf16, f16: its sums lie in tensor memory; to fetch one for each scale, of 16 products, takes as long as the products of 128
// RUN: FileCheck %s --input-file=%t.json --check-prefix=JSON
// JSON: "kernel": "mma_sync",
// JSON-NEXT: "why": "levels are bf16 numbers, and a sum of 16 products is at most 784 < 2^24 units; not tcgen05.mma of f4E2M1FN, f8E4M3FN, f6E2M3FN under e8m0: it applies scales

// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_100a --ufp4-report=file=- -o /dev/null 2>&1 | FileCheck %s --check-prefix=TABLE
// TABLE: quantized as
// TABLE-NEXT: 1  1 GEMM {{.*}} e1m2 1x16 f32, multiplied in bf16 (exact, mma_sync)
// TABLE: multiplied so because
// TABLE-NEXT: {{^}}  1  levels are bf16 numbers
// TABLE: {{^}}  2  {{.*}}not tcgen05.mma of f4E2M1FN under e8m0: levels of e1m2 are no f4E2M1FN numbers

// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_100a --ufp4-report=file=%t.html -o /dev/null
// RUN: FileCheck %s --input-file=%t.html --check-prefix=PAGE
// PAGE: <h2>Multiplied so because</h2>
// PAGE: <tr><td>bf16<td class=r>1<td class=w>levels are bf16 numbers

// Powers of two on a chip that multiplies 8-bit floats, but applies no scales.
// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_90a --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=H100
// H100: not wgmma of i8, f8E4M3FN, f8E5M2: a scale goes to each sum of 16 products, which takes longer than they do: nothing is gained
// H100: not wgmma of f8E4M3FN: it holds scales near the largest of their row alone, which data decide; --e8m0-in-fp8 takes it
// H100: Remark="elements are f8E4M3FN numbers, their sum is the matrix unit's"

// 8-bit floats where there are none, or others.
// RUN: ufp4-opt %s --ufp4-select-carriers=target=gfx942 --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=MI300
// MI300: not v_mfma of 8-bit floats: those of gfx942 are FNUZ, with other exponents and another NaN; operands are quantized by loops
// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_86 --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=AMPERE
// AMPERE: not 8-bit floats: sm_86 multiplies none, and operands are quantized by loops; chips that do: sm_89, sm_90a, sm_100a, sm_103a, sm_120a, gfx950, gfx1201

// Mixed levels: 6 bits hold both grids, at the rate of 4.
// RUN: ufp4-opt %s --ufp4-select-carriers=target=gfx950 --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=MI350
// MI350-COUNT-2: levels are f6E2M3FN numbers, and the matrix unit applies e8m0 scales itself; products are exact, their sum is the matrix unit's"

// With `exact` a unit that applies scales is none.
// RUN: ufp4-opt %s --ufp4-select-carriers='target=gfx950 exact' --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=EXACT
// EXACT: not v_mfma_scale of f6E2M3FN, f4E2M1FN, f8E4M3FN, f8E5M2 under e8m0: its sums of scaled products are rounded

#u4 = #ufp4.format<e1m2, 1x16, f32>
#mx = #ufp4.format<e1m2, 1x32, e8m0, rceil>
#fp4 = #ufp4.format<e2m1, 1x32, e8m0, floor>
#fp8 = #ufp4.format<f8E4M3FN, tensor, f32>
func.func @f(%a: tensor<16x1024x!ufp4.code<e1m2>>, %sf: tensor<16x64xf32>, %se: tensor<16x32xf8E8M0FNU>,
             %x: tensor<16x1024xf8E4M3FN>, %sx: tensor<f32>, %b: tensor<16x1024x!ufp4.code<e2m1>>)
    -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %0 = ufp4.scaled_matmul %a * %sf, %a * %sf contracting [1] x [1] as(#u4, #u4)
      : tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x64xf32>, tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x64xf32> -> tensor<16x16xf32>
  %1 = ufp4.scaled_matmul %a * %se, %a * %se contracting [1] x [1] as(#mx, #mx)
      : tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x32xf8E8M0FNU>, tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x32xf8E8M0FNU> -> tensor<16x16xf32>
  %2 = ufp4.scaled_matmul %x * %sx, %x * %sx contracting [1] x [1] as(#fp8, #fp8)
      : tensor<16x1024xf8E4M3FN>, tensor<f32>, tensor<16x1024xf8E4M3FN>, tensor<f32> -> tensor<16x16xf32>
  %3 = ufp4.scaled_matmul %a * %se, %b * %se contracting [1] x [1] as(#mx, #fp4)
      : tensor<16x1024x!ufp4.code<e1m2>>, tensor<16x32xf8E8M0FNU>, tensor<16x1024x!ufp4.code<e2m1>>, tensor<16x32xf8E8M0FNU> -> tensor<16x16xf32>
  return %0, %1, %2, %3 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// Stochastic rounding by converters: asked for, on chips that have them, where
// all that a quantization rounds so goes into carriers of a unit with scales.

// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_100a stochastic-converters' | FileCheck %s
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_103a stochastic-converters' | FileCheck %s
// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_100a | FileCheck %s --check-prefix=OFF
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_100a stochastic-converters' --remarks-filter-passed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// OFF-NOT: ufp4.stochastic_converters
// REMARK: stochastic rounding by the converters of {{.*}}sm_100a

// It goes on to what writes the carriers, and to the kernels' names.
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_100a stochastic-converters' --ufp4-place-operands | FileCheck %s --check-prefix=PLACED
// RUN: ufp4-opt %s --ufp4-to-nvvm='target=sm_100a strict stochastic-converters' | FileCheck %s --check-prefix=NVVM
// PLACED: ufp4.quantize_carry {{.*}} {ufp4.stochastic_converters}
// PLACED-NOT: ufp4.stochastic_converters
// NVVM-DAG: llvm.func @{{.*}}_roundingstochastic8_converter_
// NVVM-DAG: nvvm.convert.f32x4.to.f4x4

// Errors are those of a chip or of contradicting options, before anything else;
// a module that asks for it is no other lowering's.
// RUN: not ufp4-opt %s --ufp4-select-carriers='target=gfx950 stochastic-converters' 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not ufp4-opt %s --ufp4-to-nvvm='target=sm_90a stochastic-converters' 2>&1 | FileCheck %s --check-prefix=HOPPER
// RUN: not ufp4-opt %s --ufp4-select-carriers='target=sm_100a exact stochastic-converters' 2>&1 | FileCheck %s --check-prefix=BOTH
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_100a stochastic-converters' -o %t.mlir
// RUN: not ufp4-opt %t.mlir --convert-ufp4-to-linalg 2>&1 | FileCheck %s --check-prefix=LINALG
// CHIP: select-carriers-converters.mlir:{{.*}}error: expected a target with stochastic converters among: sm_100a, sm_103a, but got 'gfx950'
// HOPPER: error: expected a target with stochastic converters among: sm_100a, sm_103a, but got 'sm_90a'
// BOTH: error: expected 'exact' or 'stochastic-converters', but got both
// LINALG: error: {{.*}}stochastic rounding by converters is that of kernels alone

// The report says which operands are rounded so.
// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_100a stochastic-converters' --ufp4-report=file=%t.json -o /dev/null
// RUN: FileCheck %s --input-file=%t.json --check-prefix=REPORT
// REPORT: "lhs": {
// REPORT: "rounding": "stochastic<8> by converter"
// REPORT-NOT: by converter

#mx = #ufp4.format<e2m1, 1x32, e8m0, rceil>
#u4 = #ufp4.format<e2m1, 1x16, f32>
// CHECK-LABEL: func.func @f
func.func @f(%x: tensor<16x64xbf16>, %w: tensor<24x64xbf16>, %seed: tensor<i64> {ufp4.seed}) -> (tensor<16x24xf32>, tensor<16x24xf32>) {
  // CHECK: ufp4.quantize %{{.*}} round(stochastic<8>) {ufp4.stochastic_converters}
  %a, %sa = ufp4.quantize %x along 1 seed(%seed) site 0 stream 2 as(#mx) round(stochastic<8>)
      : tensor<16x64xbf16> -> tensor<16x64x!ufp4.code<e2m1>>, tensor<16x2xf8E8M0FNU>
  // Nothing here is rounded stochastically, or goes into such a carrier.
  // CHECK-NOT: ufp4.stochastic_converters
  %b, %sb = ufp4.quantize %w along 1 as(#mx) : tensor<24x64xbf16> -> tensor<24x64x!ufp4.code<e2m1>>, tensor<24x2xf8E8M0FNU>
  %0 = ufp4.scaled_matmul %a * %sa, %b * %sb contracting [1] x [1] as(#mx, #mx)
      : tensor<16x64x!ufp4.code<e2m1>>, tensor<16x2xf8E8M0FNU>, tensor<24x64x!ufp4.code<e2m1>>, tensor<24x2xf8E8M0FNU> -> tensor<16x24xf32>
  %c, %sc = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(#u4) round(stochastic<8>)
      : tensor<16x64xbf16> -> tensor<16x64x!ufp4.code<e2m1>>, tensor<16x4xf32>
  %d, %sd = ufp4.quantize %w along 1 as(#u4) : tensor<24x64xbf16> -> tensor<24x64x!ufp4.code<e2m1>>, tensor<24x4xf32>
  %1 = ufp4.scaled_matmul %c * %sc, %d * %sd contracting [1] x [1] as(#u4, #u4)
      : tensor<16x64x!ufp4.code<e2m1>>, tensor<16x4xf32>, tensor<24x64x!ufp4.code<e2m1>>, tensor<24x4xf32> -> tensor<16x24xf32>
  return %0, %1 : tensor<16x24xf32>, tensor<16x24xf32>
}

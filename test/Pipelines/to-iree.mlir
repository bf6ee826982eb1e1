// ufp4-to-iree leaves linalg, tensor, arith, math, scf and func, without casts to
// bf16 and without named contractions.

// RUN: ufp4-opt %s --ufp4-to-iree > %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir --implicit-check-not='ufp4.quantize' --implicit-check-not='ufp4.scaled' \
// RUN:   --implicit-check-not='linalg.matmul' --implicit-check-not='f32 to bf16' --implicit-check-not='bf16 to f32'
// RUN: ufp4-opt %t.mlir --ufp4-to-iree | FileCheck %s
// RUN: ufp4-opt %s --mlir-print-op-generic --ufp4-to-iree -o %t.generic
// RUN: ufp4-opt %t.generic | diff - %t.mlir

// The bits do not change.
// RUN: ufp4-run %s --function=layer --input=16x32xbf16=3.0 --input=8x32xbf16=-0.7 --output=@%t.before.npy
// RUN: ufp4-run %t.mlir --function=layer --input=16x32xbf16=3.0 --input=8x32xbf16=-0.7 --output=@%t.after.npy
// RUN: cmp %t.before.npy %t.after.npy

#format = #ufp4.format<e1m2, 1x16, f32>
// CHECK-LABEL: func.func @layer
// CHECK-SAME: -> tensor<16x8xbf16>
// CHECK: linalg.generic
// A product before the sum that rounds it, and a rounding to bf16.
// CHECK: arith.mulf
// CHECK: arith.ori
// CHECK: scf.for
// CHECK: math.fma
// CHECK: arith.bitcast %{{.+}} : i16 to bf16
func.func @layer(%x: tensor<16x32xbf16>, %w: tensor<8x32xbf16> {ufp4.name = "w", ufp4.parameter}) -> tensor<16x8xbf16> {
  %a, %sa = ufp4.quantize %x along 1 as(#format) : tensor<16x32xbf16> -> tensor<16x32x!ufp4.code<e1m2>>, tensor<16x2xf32>
  %b, %sb = ufp4.quantize %w along 1 as(#format) : tensor<8x32xbf16> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %y = ufp4.scaled_matmul %a * %sa, %b * %sb contracting [1] x [1] as(#format, #format)
      : tensor<16x32x!ufp4.code<e1m2>>, tensor<16x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<16x8xf32>
  %r = arith.truncf %y : tensor<16x8xf32> to tensor<16x8xbf16>
  return %r : tensor<16x8xbf16>
}

// CHECK-LABEL: func.func @left_alone
// CHECK: linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "parallel", "reduction"]
// CHECK: arith.bitcast %{{.+}} : bf16 to i16
func.func @left_alone(%x: tensor<4x8xbf16>, %y: tensor<8x4xbf16>, %z: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %r = linalg.matmul ins(%x, %y : tensor<4x8xbf16>, tensor<8x4xbf16>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

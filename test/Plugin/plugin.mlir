// The stock mlir-opt with the plugin parses the dialect and runs its passes,
// with the shipped recipes found beside it.

// RUN: %mlir_opt --load-dialect-plugin=%ufp4_plugin --load-pass-plugin=%ufp4_plugin %s '--pass-pipeline=builtin.module(ufp4-quantize{recipe=ufp4 report=%t.json})' | FileCheck %s
// RUN: FileCheck %s --input-file=%t.json --check-prefix=REPORT
// RUN: %mlir_opt --load-dialect-plugin=%ufp4_plugin --load-pass-plugin=%ufp4_plugin %s '--pass-pipeline=builtin.module(ufp4-classify-gemms,ufp4-insert-quantization{recipe=e2m1},convert-ufp4-to-linalg,canonicalize)' | FileCheck %s --check-prefix=LINALG
// The same text comes out as from ufp4-opt.
// RUN: ufp4-opt %s --ufp4-quantize=recipe=ufp4 > %t.ours
// RUN: %mlir_opt --load-dialect-plugin=%ufp4_plugin --load-pass-plugin=%ufp4_plugin %s '--pass-pipeline=builtin.module(ufp4-quantize{recipe=ufp4})' | diff %t.ours -
// RUN: not %mlir_opt --load-dialect-plugin=%ufp4_plugin --load-pass-plugin=%ufp4_plugin %s '--pass-pipeline=builtin.module(ufp4-quantize{recipe=absent})' 2>&1 | FileCheck %s --check-prefix=ABSENT

// CHECK: ufp4.quantize %
// CHECK: ufp4.scaled_matmul
// REPORT: "quantized": true
// LINALG-NOT: ufp4.quantize
// LINALG: scf.for
// ABSENT: error: no recipe named 'absent'; there are: {{.*}}ufp4
func.func @f(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter}, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

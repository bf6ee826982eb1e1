// ufp4-quantize runs the passes from model to quantized, with their options.

// RUN: ufp4-opt %s --ufp4-quantize='recipe=ufp4 report=%t.json' | FileCheck %s
// RUN: FileCheck %s --input-file=%t.json --check-prefix=REPORT
// RUN: ufp4-opt %s --ufp4-quantize=recipe=ufp4 > %t.pipeline
// RUN: ufp4-opt %s --ufp4-classify-gemms --ufp4-insert-quantization=recipe=ufp4 --ufp4-optimize-quantization --ufp4-report | diff %t.pipeline -
// The recipe is ufp4 unless another is named.
// RUN: ufp4-opt %s --ufp4-quantize | diff %t.pipeline -
// RUN: ufp4-opt %s '--pass-pipeline=builtin.module(ufp4-quantize{recipe=ufp4})' | diff %t.pipeline -
// What is quantized stays as it is.
// RUN: ufp4-opt %t.pipeline --ufp4-quantize | diff %t.pipeline -

// A recipe in the module wins over a shipped one, and may have a name of its
// own.
// RUN: sed -e 's/^\/\/ OWN RECIPE //' %s > %t.own.mlir
// RUN: ufp4-opt %t.own.mlir --ufp4-quantize='recipe=ufp4 report=%t.own.json' | FileCheck %s --check-prefix=OWN
// RUN: ufp4-opt %t.own.mlir --ufp4-quantize=recipe=mine | FileCheck %s --check-prefix=MINE

// OWN RECIPE ufp4.recipe @ufp4 { fprop activation(#ufp4.format<e2m1, 1x32, f32>) weight(#ufp4.format<e2m1, 1x32, f32>) }
// OWN RECIPE ufp4.recipe @mine { keep ["*"] }

// CHECK: func.func @model(%[[X:.+]]: tensor<64x64xf32>, %{{.+}}: tensor<64x64xf32> {{{.*}}}, %[[SEED:.+]]: tensor<i64> {ufp4.seed})
// CHECK-DAG: %[[XP:.+]]:4 = ufp4.quantize_pair %[[X]]
// CHECK-DAG: %[[WP:.+]]:4 = ufp4.quantize_pair %{{.+}} along
// CHECK: %[[Y:.+]] = ufp4.scaled_matmul %[[XP]]#0 * %[[XP]]#1, %[[WP]]#0 * %[[WP]]#1 {{.*}} gemm(<fprop
// CHECK: %[[GP:.+]]:4 = ufp4.quantize_pair %{{.+}} along {{.*}} seed(%[[SEED]])
// CHECK: ufp4.scaled_matmul %[[GP]]#0 * %[[GP]]#1, %[[WP]]#2 * %[[WP]]#3 {{.*}} gemm(<dgrad
// CHECK: ufp4.scaled_matmul %[[XP]]#2 * %[[XP]]#3, %[[GP]]#2 * %[[GP]]#3 {{.*}} gemm(<wgrad
// CHECK-NOT: linalg.matmul

// REPORT: "recipe": "ufp4"
// REPORT: "quantized": 3
// REPORT-COUNT-3: "quantized": true

// OWN: ufp4.recipe @ufp4
// OWN: ufp4.quantize %{{.+}} along 1 as(#[[F:.+]]) : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e2m1>>, tensor<64x2xf32>
// OWN: gemm(<fprop
// OWN: linalg.matmul {{{.*}}ufp4.kept = "recipe 'ufp4' has no policy for dgrad"
// OWN: linalg.matmul {{{.*}}ufp4.kept = "recipe 'ufp4' has no policy for wgrad"

// MINE-NOT: ufp4.quantize
// MINE-COUNT-3: ufp4.kept = "recipe 'mine' keeps this site in high precision"
func.func @model(%x: tensor<64x64xf32>, %w: tensor<64x64xf32> {ufp4.parameter, ufp4.name = "w"}) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %e = tensor.empty() : tensor<64x64xf32>
  %y = linalg.matmul ins(%x, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %dy = math.tanh %y : tensor<64x64xf32>
  %wt = linalg.transpose ins(%w : tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) permutation = [1, 0]
  %dx = linalg.matmul ins(%dy, %wt : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %xt = linalg.transpose ins(%x : tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%xt, %dy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %dx, %dw : tensor<64x64xf32>, tensor<64x64xf32>
}

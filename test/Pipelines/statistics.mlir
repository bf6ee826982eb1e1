// The option statistics of ufp4-quantize is ufp4-instrument after the other
// passes; the report is the same with and without it.

// RUN: ufp4-opt %s --ufp4-quantize='recipe=ufp4 statistics report=%t.json' -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: ufp4-opt %s --ufp4-quantize='recipe=ufp4 report=%t.plain.json' | ufp4-opt --ufp4-instrument | diff %t.mlir -
// RUN: diff %t.plain.json %t.json
// RUN: ufp4-opt %s --ufp4-quantize='recipe=ufp4 statistics=false' | FileCheck %s --check-prefix=OFF
// Twice is once.
// RUN: ufp4-opt %t.mlir --ufp4-quantize='recipe=ufp4 statistics' | diff %t.mlir -

// No report is written where a function cannot have its table.
// RUN: rm -f %t.no.json
// RUN: sed -e 's/^\/\/ SELF //' %s | not ufp4-opt --ufp4-quantize='recipe=ufp4 statistics report=%t.no.json' -o /dev/null 2>&1 | FileCheck %s --check-prefix=SELF
// RUN: not ls %t.no.json
// SELF: error: cannot add a table of statistics to function 'model'

// The seed is the last argument, the table the last result: a row for each
// direction, named by the first GEMM that multiplies its codes.
// CHECK: func.func @model(
// CHECK-SAME: %{{.+}}: tensor<i64> {ufp4.seed}) -> (tensor<64x64xf32>, tensor<64x64xf32>, tensor<6x15xf64> {ufp4.statistics = [
// CHECK-SAME: {operand = "activation", role = "fprop", site = "w"},
// CHECK-SAME: {operand = "activation", role = "wgrad", site = "w"},
// CHECK-SAME: {operand = "weight", role = "fprop", site = "w"},
// CHECK-SAME: {operand = "weight", role = "dgrad", site = "w"},
// CHECK-SAME: {operand = "gradient", role = "dgrad", site = "w"},
// CHECK-SAME: {operand = "gradient", role = "wgrad", site = "w"}]})
// OFF-NOT: ufp4.stat
func.func @model(%x: tensor<64x64xf32>, %w: tensor<64x64xf32> {ufp4.parameter, ufp4.name = "w"}) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
// SELF   %self:2 = call @model(%x, %w) : (tensor<64x64xf32>, tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>)
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

// In unreachable blocks ops may use their own results: looking for the root of
// an operand ends there too.

// RUN: timeout 60 ufp4-opt %s --ufp4-classify-gemms | FileCheck %s
// RUN: timeout 60 ufp4-opt %s --ufp4-quantize | FileCheck %s --check-prefix=QUANTIZE

// CHECK-LABEL: func.func @casts
// CHECK: linalg.matmul {ufp4.gemm = #ufp4.gemm<
// QUANTIZE-LABEL: func.func @casts
func.func @casts(%w: tensor<32x32xf32> {ufp4.parameter}, %z: tensor<32x32xf32>) {
  return
^unreachable:
  %x = tensor.cast %x : tensor<32x32xf32> to tensor<32x32xf32>
  %y = linalg.matmul ins(%x, %w : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
  cf.br ^unreachable
}

// CHECK-LABEL: func.func @transposes
// QUANTIZE-LABEL: func.func @transposes
func.func @transposes(%w: tensor<32x32xf32> {ufp4.parameter}, %z: tensor<32x32xf32>) {
  return
^unreachable:
  %a = linalg.transpose ins(%b : tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) permutation = [1, 0]
  %b = linalg.transpose ins(%a : tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) permutation = [1, 0]
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
    ins(%a, %w : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
  cf.br ^unreachable
}

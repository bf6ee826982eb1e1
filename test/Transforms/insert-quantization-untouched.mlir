// What is not quantized stays as it was, to the letter.

// Everything kept: the module plus the reasons.
// RUN: ufp4-opt %s > %t.before
// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=keep_all | sed -e 's/, ufp4.kept = "[^"]*"//' | diff %t.before -
// RUN: ufp4-opt %s --ufp4-quantize=recipe=keep_all | sed -e 's/, ufp4.kept = "[^"]*"//' | diff %t.before -

// One site of two: what is around it, the contraction of no layer, and the site
// that is kept, in the order they had.
// RUN: ufp4-opt %s --ufp4-quantize=recipe=keep_one --mlir-print-local-scope > %t.once
// RUN: FileCheck %s --input-file=%t.once
// RUN: ufp4-opt %t.once --ufp4-quantize=recipe=keep_one --mlir-print-local-scope | diff %t.once -

#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @keep_all {
  keep ["*"]
}
ufp4.recipe @keep_one {
  fprop activation(#u4) weight(#u4)
  keep ["layers.1.*"]
}

// CHECK-LABEL: func.func @model(
// CHECK: %[[T:.+]] = math.tanh %[[X:[a-z0-9]+]] : tensor<8x32xbf16>
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: %[[XT:.+]] = linalg.transpose ins(%[[X]]
// CHECK-NEXT: %[[Q:.+]], %{{.+}} = ufp4.quantize %[[T]]
// CHECK-NEXT: ufp4.quantize
// CHECK-NEXT: %[[Y:.+]] = ufp4.scaled_matmul
// CHECK-NEXT: %[[E:.+]] = math.exp %[[Y]] : tensor<8x32xf32>
// CHECK-NEXT: %[[N:.+]] = arith.truncf %[[E]]
// CHECK-NEXT: %[[K:.+]] = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.1.w", id = 1, activation x weight>, ufp4.kept = "recipe 'keep_one' keeps this site in high precision"} ins(%[[N]], %{{.+}} : tensor<8x32xbf16>, tensor<32x32xbf16>) outs(
// CHECK-NEXT: %[[O:.+]] = linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "of no layer">} ins(%[[XT]], %[[N]]
// CHECK-NEXT: return %[[K]], %[[O]], %[[XT]]
func.func @model(%x: tensor<8x32xbf16>, %w0: tensor<32x32xbf16> {ufp4.parameter, ufp4.name = "layers.0.w"},
                 %w1: tensor<32x32xbf16> {ufp4.parameter, ufp4.name = "layers.1.w"})
    -> (tensor<8x32xf32>, tensor<32x32xf32>, tensor<32x8xbf16>) {
  %z0 = arith.constant dense<0.0> : tensor<8x32xf32>
  %z1 = arith.constant dense<0.0> : tensor<32x32xf32>
  %t = math.tanh %x : tensor<8x32xbf16>
  %e0 = tensor.empty() : tensor<32x8xbf16>
  %xt = linalg.transpose ins(%x : tensor<8x32xbf16>) outs(%e0 : tensor<32x8xbf16>) permutation = [1, 0]
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.0.w", id = 0, activation x weight>}
    ins(%t, %w0 : tensor<8x32xbf16>, tensor<32x32xbf16>) outs(%z0 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %e = math.exp %y : tensor<8x32xf32>
  %n = arith.truncf %e : tensor<8x32xf32> to tensor<8x32xbf16>
  %k = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.1.w", id = 1, activation x weight>}
    ins(%n, %w1 : tensor<8x32xbf16>, tensor<32x32xbf16>) outs(%z0 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %o = linalg.matmul {ufp4.gemm = #ufp4.gemm<other, "of no layer">}
    ins(%xt, %n : tensor<32x8xbf16>, tensor<8x32xbf16>) outs(%z1 : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %k, %o, %xt : tensor<8x32xf32>, tensor<32x32xf32>, tensor<32x8xbf16>
}

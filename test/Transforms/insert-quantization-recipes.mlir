// What each shipped recipe makes of the three GEMMs of a layer.

// RUN: ufp4-opt %s --ufp4-insert-quantization --mlir-print-local-scope | FileCheck %s --check-prefix=UFP4
// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=ufp4 --mlir-print-local-scope | FileCheck %s --check-prefix=UFP4
// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=e2m1 --mlir-print-local-scope | FileCheck %s --check-prefix=E2M1
// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=bf16 --mlir-print-local-scope | FileCheck %s --check-prefix=BF16

// UFP4-LABEL: func.func @layer(
// UFP4-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// UFP4: ufp4.quantize %{{.+}} along 1 as(<e1m2, 1x16, f32>) rht(<16>) :
// UFP4: ufp4.quantize %{{.+}} along 0 as(<e1m2, 1x16, f32>) rht(<16>) :
// UFP4: ufp4.scaled_matmul {{.*}} as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>) gemm(<fprop,
// UFP4: ufp4.quantize %{{.+}} along 1 seed(%[[SEED]]) site 0 stream 2 as(<e1m2, 1x16, f32>) rht(<16>) round(stochastic<8>) :
// UFP4: ufp4.quantize %{{.+}} along 1 as(<e1m2, 1x16, f32>) rht(<16>) :
// UFP4: ufp4.scaled_matmul {{.*}} gemm(<dgrad,
// UFP4: ufp4.quantize %{{.+}} along 0 as(<e1m2, 1x16, f32>) rht(<16>) :
// UFP4: ufp4.quantize %{{.+}} along 0 seed(%[[SEED]]) site 0 stream 4 as(<e1m2, 1x16, f32>) rht(<16>) round(stochastic<8>) :
// UFP4: ufp4.scaled_matmul {{.*}} gemm(<wgrad,
// The output head stays.
// UFP4: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "lm_head.weight", id = 1, activation x weight>, ufp4.kept = "recipe 'ufp4' keeps this site in high precision"}
// UFP4-NOT: ufp4.quantize

// The transform is on wgrad alone.
// E2M1-LABEL: func.func @layer(
// E2M1-SAME: %[[SEED:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// E2M1: ufp4.quantize %{{.+}} along 1 as(<e2m1, 1x16, f32>) : tensor<32x32xbf16> -> tensor<32x32x!ufp4.code<e2m1>>, tensor<32x2xf32>
// E2M1: ufp4.quantize %{{.+}} along 0 as(<e2m1, 1x16, f32>) :
// E2M1: ufp4.scaled_matmul {{.*}} as(<e2m1, 1x16, f32>, <e2m1, 1x16, f32>) gemm(<fprop,
// E2M1: ufp4.quantize %{{.+}} along 1 seed(%[[SEED]]) site 0 stream 2 as(<e2m1, 1x16, f32>) round(stochastic<8>) :
// E2M1: ufp4.quantize %{{.+}} along 1 as(<e2m1, 1x16, f32>) :
// E2M1: ufp4.scaled_matmul {{.*}} gemm(<dgrad,
// E2M1: ufp4.quantize %{{.+}} along 0 as(<e2m1, 1x16, f32>) rht(<16>) :
// E2M1: ufp4.quantize %{{.+}} along 0 seed(%[[SEED]]) site 0 stream 4 as(<e2m1, 1x16, f32>) rht(<16>) round(stochastic<8>) :
// E2M1: ufp4.scaled_matmul {{.*}} gemm(<wgrad,
// E2M1: ufp4.kept = "recipe 'e2m1' keeps this site in high precision"

// Nothing is quantized, and no function gains an argument.
// BF16-LABEL: func.func @layer(
// BF16-NOT: ufp4.seed
// BF16: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, {{.*}}>, ufp4.kept = "recipe 'bf16' has no policy for fprop"}
// BF16: linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, {{.*}}>, ufp4.kept = "recipe 'bf16' has no policy for dgrad"}
// BF16: linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, {{.*}}>, ufp4.kept = "recipe 'bf16' has no policy for wgrad"}
// BF16: linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, {{.*}}>, ufp4.kept = "recipe 'bf16' has no policy for fprop"}
func.func @layer(%x: tensor<32x32xbf16>, %w: tensor<32x16xbf16>, %dy: tensor<32x16xbf16>, %v: tensor<16x64xbf16>)
    -> (tensor<32x64xf32>, tensor<32x32xf32>, tensor<32x16xf32>) {
  %z0 = arith.constant dense<0.0> : tensor<32x16xf32>
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.0.up.weight", id = 0, activation x weight>}
    ins(%x, %w : tensor<32x32xbf16>, tensor<32x16xbf16>) outs(%z0 : tensor<32x16xf32>) -> tensor<32x16xf32>
  %e0 = tensor.empty() : tensor<16x32xbf16>
  %wt = linalg.transpose ins(%w : tensor<32x16xbf16>) outs(%e0 : tensor<16x32xbf16>) permutation = [1, 0]
  %z1 = arith.constant dense<0.0> : tensor<32x32xf32>
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "layers.0.up.weight", id = 0, gradient x weight>}
    ins(%dy, %wt : tensor<32x16xbf16>, tensor<16x32xbf16>) outs(%z1 : tensor<32x32xf32>) -> tensor<32x32xf32>
  %e1 = tensor.empty() : tensor<32x32xbf16>
  %xt = linalg.transpose ins(%x : tensor<32x32xbf16>) outs(%e1 : tensor<32x32xbf16>) permutation = [1, 0]
  %dw = linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "layers.0.up.weight", id = 0, activation x gradient>}
    ins(%xt, %dy : tensor<32x32xbf16>, tensor<32x16xbf16>) outs(%z0 : tensor<32x16xf32>) -> tensor<32x16xf32>
  %z2 = arith.constant dense<0.0> : tensor<32x64xf32>
  %logits = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "lm_head.weight", id = 1, activation x weight>}
    ins(%dy, %v : tensor<32x16xbf16>, tensor<16x64xbf16>) outs(%z2 : tensor<32x64xf32>) -> tensor<32x64xf32>
  return %logits, %dx, %dw : tensor<32x64xf32>, tensor<32x32xf32>, tensor<32x16xf32>
}

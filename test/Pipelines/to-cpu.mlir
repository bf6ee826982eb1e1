// ufp4-to-cpu leaves only what translates to LLVM IR, for odd modules too.

// RUN: ufp4-opt %s --ufp4-to-cpu --split-input-file > %t
// RUN: FileCheck %s --input-file=%t --implicit-check-not=linalg. --implicit-check-not=func.func --implicit-check-not=unrealized_conversion_cast --implicit-check-not=ufp4.quantize
// A quantized model, whole.
// RUN: ufp4-opt %models/llama/step.mlir --allow-unregistered-dialect --ufp4-quantize=recipe=ufp4 --ufp4-to-cpu -o %t.llama
// RUN: mlir-translate --mlir-to-llvmir --verify-diagnostics %t.llama -o /dev/null

// CHECK-LABEL: llvm.func @quantized
// CHECK: llvm.call @kernel_quantize
// CHECK: llvm.call @kernel_scaled_matmul
func.func @quantized(%x: tensor<?x40xbf16>, %w: tensor<16x40xbf16>, %seed: tensor<i64> {ufp4.seed}) -> tensor<?x16xbf16> {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(<e1m2, 1x16, f32>) rht(<16>) round(stochastic<8>)
    : tensor<?x40xbf16> -> tensor<?x48x!ufp4.code<e1m2>>, tensor<?x3xf32>
  %r, %t = ufp4.quantize %w along 1 as(<e1m2, 1x16, f32>) rht(<16>)
    : tensor<16x40xbf16> -> tensor<16x48x!ufp4.code<e1m2>>, tensor<16x3xf32>
  %y = ufp4.scaled_matmul %q * %s, %r * %t contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    : tensor<?x48x!ufp4.code<e1m2>>, tensor<?x3xf32>, tensor<16x48x!ufp4.code<e1m2>>, tensor<16x3xf32> -> tensor<?x16xbf16>
  return %y : tensor<?x16xbf16>
}

// -----

// CHECK-LABEL: llvm.func @codes
func.func @codes(%x: tensor<4x32xf32>) -> (tensor<4x32xf4E2M1FN>, tensor<4x32x!ufp4.code<e1m2>>) {
  %q, %s = ufp4.quantize %x along 1 as(<e2m1, 1x16, f32>) : tensor<4x32xf32> -> tensor<4x32xf4E2M1FN>, tensor<4x2xf32>
  %r, %t = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<4x32xf32> -> tensor<4x32x!ufp4.code<e1m2>>, tensor<4x2xf32>
  return %q, %r : tensor<4x32xf4E2M1FN>, tensor<4x32x!ufp4.code<e1m2>>
}

// -----

// CHECK-LABEL: llvm.func @checks
// CHECK: llvm.call @ufp4_runtime_assert
// CHECK: llvm.call @ufp4_runtime_assert
func.func @checks(%a: tensor<4xbf16>, %b: tensor<f64>) {
  ufp4.check.eq %a, %a : tensor<4xbf16>
  ufp4.check.close %b, %b within 1.0e-3 : tensor<f64>
  return
}

// -----

// Calls of itself, several blocks, branches, scalars and vectors.
// CHECK-LABEL: llvm.func @recursive
func.func @recursive(%c: i1, %a: tensor<4xf32>, %s: f32, %v: vector<4xf32>) -> (tensor<4xf32>, f32, vector<4xf32>) {
  cf.cond_br %c, ^then, ^join(%a : tensor<4xf32>)
^then:
  %0 = arith.addf %a, %a : tensor<4xf32>
  %1:3 = call @recursive(%c, %0, %s, %v) : (i1, tensor<4xf32>, f32, vector<4xf32>) -> (tensor<4xf32>, f32, vector<4xf32>)
  cf.br ^join(%1#0 : tensor<4xf32>)
^join(%2: tensor<4xf32>):
  %t = math.tanh %s : f32
  return %2, %t, %v : tensor<4xf32>, f32, vector<4xf32>
}

// -----

// A recipe is a description and stays.
// CHECK: ufp4.recipe @mine
ufp4.recipe @mine {
  keep ["*"]
}

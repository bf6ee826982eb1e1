// A maximum of bf16 is a choice between two numbers and a constant NaN, which LLVM's
// code generator takes through f32 by a call of compiler-rt's: the runtime brings
// that function along.

// RUN: ufp4-run %s --input="4x64xbf16=-1.5" | FileCheck %s
// RUN: ufp4-run %s --input="4x64xbf16=nan" | FileCheck %s --check-prefix=NAN
// CHECK: 4xbf16=-1.5 -1.5 -1.5 -1.5
// NAN: 4xbf16=nan nan nan nan

func.func @maximum(%x: tensor<4x64xbf16>) -> tensor<4xbf16> {
  %low = arith.constant 0xFF80 : bf16
  %e = tensor.empty() : tensor<4xbf16>
  %i = linalg.fill ins(%low : bf16) outs(%e : tensor<4xbf16>) -> tensor<4xbf16>
  %m = linalg.generic {
      indexing_maps = [affine_map<(r, c) -> (r, c)>, affine_map<(r, c) -> (r)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x64xbf16>) outs(%i : tensor<4xbf16>) {
  ^bb0(%in: bf16, %acc: bf16):
    %0 = arith.maximumf %in, %acc : bf16
    linalg.yield %0 : bf16
  } -> tensor<4xbf16>
  return %m : tensor<4xbf16>
}

// Block scales of a row that f8E4M3FN does not hold end a run with a message at
// the place of the quantization; those next to them do not. Blocks of zeros do
// not count, and a NaN shows in the products.

// RUN: ufp4-run %s --input=1x32xf32=1 --input=1x32xf32=0x1p-15 --output=- | FileCheck %s --check-prefix=HOLDS
// RUN: ufp4-run %s --input=1x32xf32=-0x1p100 --input=1x32xf32=0x1p85 --output=- | FileCheck %s --check-prefix=LARGE
// RUN: ufp4-run %s --input=1x32xf32=1 --input=1x32xf32=0 --output=- | FileCheck %s --check-prefix=HOLDS
// RUN: ufp4-run %s --input=1x32xf32=1 --input=1x32xf32=nan --output=- | FileCheck %s --check-prefix=NAN
// RUN: not ufp4-run %s --input=1x32xf32=1 --input=1x32xf32=0x1p-16 2>&1 | FileCheck %s --check-prefix=FAILS
// RUN: not ufp4-run %s --input=1x32xf32=-0x1p84 --input=1x32xf32=0x1p100 2>&1 | FileCheck %s --check-prefix=FAILS

// HOLDS: 1x1xf32=[32]
// LARGE: 1x1xf32=[inf]
// NAN: 1x1xf32=[nan]
// FAILS: run-fp8-window.mlir:[[# @LINE + 6]]:10: expected block scales within a factor of 2^15 of the largest of their row, but got one further below, whose elements f8E4M3FN does not have; compile without e8m0-in-fp8 to multiply in bf16
#mx = #ufp4.format<e1m2, 1x32, e8m0, rceil>
func.func @f(%a: tensor<1x32xf32>, %b: tensor<1x32xf32>) -> tensor<1x1xf32> {
  %x = tensor.concat dim(1) %a, %b : (tensor<1x32xf32>, tensor<1x32xf32>) -> tensor<1x64xf32>
  // The place that the message names:

  %q:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#mx] rht [unit]
      round [#ufp4.rounding<nearest_even>] to [#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>]
      : tensor<1x64xf32> -> tensor<1x64xf8E4M3FN>, tensor<1x1xf32>
  %y = ufp4.carrier_matmul %q#0 * %q#1, %q#0 * %q#1 carrier(<f8E4M3FN, folded, tensor_core_accumulate>)
      : tensor<1x64xf8E4M3FN>, tensor<1x1xf32>, tensor<1x64xf8E4M3FN>, tensor<1x1xf32> -> tensor<1x1xf32>
  return %y : tensor<1x1xf32>
}

// The loops and the portable lowering give the same bits, in the same function.
// --repeat runs it again and prints the time of each call.

// RUN: ufp4-run %s --repeat=3 --timing --seed=5 --input=64x512xf32=1.5 --output=- 2>&1 | FileCheck %s

// CHECK-COUNT-3: call {{[0-9.]+}} s
// CHECK: result[0]
func.func @f(%x: tensor<64x512xf32>, %seed: tensor<i64> {ufp4.seed}) -> tensor<1xi1> {
  %true = arith.constant dense<true> : tensor<1xi1>
  // 12 * 32768 steps are few, 12 * 131072 are not: these are kernels of both kinds.
  %empty = tensor.empty() : tensor<256x512xf32>
  %large = tensor.insert_slice %x into %empty[0, 0] [64, 512] [1, 1] : tensor<64x512xf32> into tensor<256x512xf32>
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(<e1m2, 1x16, f32>)
      rht(<16>) round(stochastic<8>)
      : tensor<64x512xf32> -> tensor<64x512x!ufp4.code<e1m2>>, tensor<64x32xf32>
  %r, %t = ufp4.quantize %large along 1 seed(%seed) site 1 stream 2 as(<e1m2, 1x16, f32>)
      rht(<16>) round(stochastic<8>)
      : tensor<256x512xf32> -> tensor<256x512x!ufp4.code<e1m2>>, tensor<256x32xf32>
  %r0 = tensor.extract_slice %r[0, 0] [64, 512] [1, 1] : tensor<256x512x!ufp4.code<e1m2>> to tensor<64x512x!ufp4.code<e1m2>>
  %t0 = tensor.extract_slice %t[0, 0] [64, 32] [1, 1] : tensor<256x32xf32> to tensor<64x32xf32>
  ufp4.check.eq %q, %r0 : tensor<64x512x!ufp4.code<e1m2>>
  ufp4.check.eq %s, %t0 : tensor<64x32xf32>
  return %true : tensor<1xi1>
}

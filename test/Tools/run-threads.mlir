// A matmul that is large enough for several threads gives the same on any
// number of them.

// RUN: ufp4-run %s --threads=1 --input=256x128xf32=2 --input=256x128xf32=3 --output=@%t.1.npy
// RUN: ufp4-run %s --threads=3 --input=256x128xf32=2 --input=256x128xf32=3 --output=@%t.3.npy
// RUN: cmp %t.1.npy %t.3.npy
// RUN: ufp4-run %s --input=256x128xf32=2 --input=256x128xf32=3 | FileCheck %s
// RUN: not ufp4-run %s --threads=some --input=256x128xf32=2 --input=256x128xf32=3 2>&1 | FileCheck %s --check-prefix=WRONG

// 128 times 2 times 3.
// CHECK: 256x256xf32=[768 768 768
// WRONG: 'some' value invalid for uint argument
#f = #ufp4.format<e2m1, 1x16, f32>
func.func @f(%a: tensor<256x128xf32>, %b: tensor<256x128xf32>) -> tensor<256x256xf32> {
  %q, %s = ufp4.quantize %a along 1 as(#f) : tensor<256x128xf32> -> tensor<256x128x!ufp4.code<e2m1>>, tensor<256x8xf32>
  %p, %t = ufp4.quantize %b along 1 as(#f) : tensor<256x128xf32> -> tensor<256x128x!ufp4.code<e2m1>>, tensor<256x8xf32>
  %y = ufp4.scaled_matmul %q * %s, %p * %t contracting [1] x [1] as(#f, #f)
      : tensor<256x128x!ufp4.code<e2m1>>, tensor<256x8xf32>, tensor<256x128x!ufp4.code<e2m1>>, tensor<256x8xf32> -> tensor<256x256xf32>
  return %y : tensor<256x256xf32>
}

// Two products that start from the same values: the first does not add to them
// in place.

// RUN: ufp4-run %s --input="2x2xf32=0 1 1 0" --input="2x2xf32=1 2 2 1" --output=- | FileCheck %s

// m = a a + i = [2 2; 2 2], n = a m + i = [3 4; 4 3]
// CHECK: 2x2xf32=[3 4][4 3]
func.func @f(%a: tensor<2x2xf32>, %i: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %m = linalg.matmul ins(%a, %a : tensor<2x2xf32>, tensor<2x2xf32>)
       outs(%i : tensor<2x2xf32>) -> tensor<2x2xf32>
  %n = linalg.matmul ins(%a, %m : tensor<2x2xf32>, tensor<2x2xf32>)
       outs(%i : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %n : tensor<2x2xf32>
}

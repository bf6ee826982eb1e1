// What the pass leaves, and says so.

// RUN: ufp4-opt %s --split-input-file --convert-ufp4-to-vector --remarks-filter=ufp4 --remark-format=emitRemark -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t
// RUN: ufp4-opt %s --split-input-file --convert-ufp4-to-vector=min-steps=1025 --remarks-filter=ufp4 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=FEW

#u4 = #ufp4.format<e1m2, 1x16, f32>

// CHECK: left to convert-ufp4-to-linalg: it is in no kernel function, or not alone
// IR-LABEL: @alone
// IR: ufp4.scaled_matmul
func.func @alone(%a: tensor<8x16x!ufp4.code<e1m2>>, %s: tensor<8x1xf32>) -> tensor<8x8xf32> {
  %y = ufp4.scaled_matmul %a * %s, %a * %s contracting [1] x [1] as(#u4, #u4)
      : tensor<8x16x!ufp4.code<e1m2>>, tensor<8x1xf32>, tensor<8x16x!ufp4.code<e1m2>>, tensor<8x1xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// FEW: left to convert-ufp4-to-linalg: it takes few steps
// FEW-LABEL: @small
// FEW: ufp4.scaled_matmul
// IR-LABEL: @small
// IR-NOT: ufp4.scaled_matmul
// IR: vector
func.func @small(%a: tensor<8x16x!ufp4.code<e1m2>>, %s: tensor<8x1xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %y = ufp4.scaled_matmul %a * %s, %a * %s contracting [1] x [1] as(#u4, #u4)
      : tensor<8x16x!ufp4.code<e1m2>>, tensor<8x1xf32>, tensor<8x16x!ufp4.code<e1m2>>, tensor<8x1xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// CHECK: left to convert-ufp4-to-linalg: the contraction is empty
// IR-LABEL: @empty
// IR: ufp4.scaled_matmul
func.func @empty(%a: tensor<8x0x!ufp4.code<e1m2>>, %s: tensor<8x0xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %y = ufp4.scaled_matmul %a * %s, %a * %s contracting [1] x [1] as(#u4, #u4)
      : tensor<8x0x!ufp4.code<e1m2>>, tensor<8x0xf32>, tensor<8x0x!ufp4.code<e1m2>>, tensor<8x0xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// -----

#rows = #ufp4.format<e1m2, 1x16, int, tile = row>

// CHECK: left to convert-ufp4-to-linalg: integer sums of more than 135266 elements
// IR-LABEL: @long
// IR: ufp4.scaled_matmul
func.func @long(%a: tensor<8x?x!ufp4.code<e1m2>>, %s: tensor<8x?xi8>, %o: tensor<8x1xf32>) -> tensor<8x8xf32> attributes {ufp4.kernel} {
  %y = ufp4.scaled_matmul %a * %s outer(%o), %a * %s outer(%o) contracting [1] x [1] as(#rows, #rows)
      : tensor<8x?x!ufp4.code<e1m2>>, tensor<8x?xi8>, tensor<8x1xf32>, tensor<8x?x!ufp4.code<e1m2>>, tensor<8x?xi8>, tensor<8x1xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

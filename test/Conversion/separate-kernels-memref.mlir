// With host=memref, a straight-line model becomes calls that pass memrefs.

// RUN: ufp4-opt %s --ufp4-separate-kernels=host=memref --split-input-file | FileCheck %s
// What is printed parses and verifies.
// RUN: ufp4-opt %s --ufp4-separate-kernels=host=memref --split-input-file | ufp4-opt --split-input-file -o /dev/null
// RUN: not ufp4-opt %s --ufp4-separate-kernels=host=device --split-input-file 2>&1 | FileCheck %s --check-prefix=INVALID
// INVALID: error: expected the host form to be llvm or memref, but got 'device'

// Views are memref ops; a buffer is deallocated after its last use, and each
// result is one of its own. A number that two kernels use is a buffer.
// CHECK-LABEL: func.func @layers(
// CHECK-SAME: %[[A:.+]]: memref<8x4xf32> {ufp4.name = "a"}) -> (memref<8x4xf32>, memref<32xf32>, memref<16xf32>) {
// CHECK-NEXT: %[[N:.+]] = call @[[NUMBER:kernel_from_elements_[0-9]+]](%[[A]]) : (memref<8x4xf32>) -> memref<f32>
// CHECK-NEXT: %[[X:.+]] = call @[[SUM:kernel_addf_[0-9]+]](%[[N]], %[[A]]) : (memref<f32>, memref<8x4xf32>) -> memref<8x4xf32>
// CHECK-NEXT: %[[F:.+]] = call @[[FILL:kernel_fill_[0-9]+]](%[[N]]) : (memref<f32>) -> memref<16xf32>
// CHECK-NEXT: memref.dealloc %[[N]] : memref<f32>
// CHECK-NEXT: %[[C:.+]] = call @[[COPY:kernel_copy_[0-9]+]](%[[A]]) : (memref<8x4xf32>) -> memref<8x4xf32>
// CHECK-NEXT: %[[V:.+]] = memref.collapse_shape %[[X]] {{\[\[}}0, 1]] : memref<8x4xf32> into memref<32xf32>
// CHECK-NEXT: return %[[C]], %[[V]], %[[F]]
// CHECK: func.func private @[[NUMBER]](memref<8x4xf32>) -> memref<f32>
// CHECK: module attributes {ufp4.kernel} {
// CHECK: func.func private @[[NUMBER]](%{{.+}}: tensor<8x4xf32> {bufferization.writable = false}) -> tensor<f32> attributes {ufp4.kernel, ufp4.small} {
// CHECK: tensor.from_elements
// CHECK: func.func private @[[SUM]](
// CHECK: tensor.extract %{{.+}}[] : tensor<f32>
func.func @layers(%a: tensor<8x4xf32> {ufp4.name = "a"}) -> (tensor<8x4xf32>, tensor<32xf32>, tensor<16xf32>) {
  %c0 = arith.constant 0 : index
  %s = tensor.extract %a[%c0, %c0] : tensor<8x4xf32>
  %ss = arith.mulf %s, %s : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %f = linalg.fill ins(%ss : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %x = arith.addf %f, %a : tensor<8x4xf32>
  %e1 = tensor.empty() : tensor<16xf32>
  %f1 = linalg.fill ins(%ss : f32) outs(%e1 : tensor<16xf32>) -> tensor<16xf32>
  %v = tensor.collapse_shape %x [[0, 1]] : tensor<8x4xf32> into tensor<32xf32>
  return %a, %v, %f1 : tensor<8x4xf32>, tensor<32xf32>, tensor<16xf32>
}

// -----

// Codes are bytes to the host; words of counters are numbers that it has.
// CHECK-LABEL: func.func @codes(
// CHECK-SAME: -> (memref<4x32xi8>, memref<4x2xf32>)
// CHECK-DAG: %[[SITE:.+]] = arith.constant 3 : i64
// CHECK-DAG: %[[STREAM:.+]] = arith.constant 1 : i64
// CHECK: call @kernel_quantize_0(%[[SITE]], %[[STREAM]], %{{.+}}, %{{.+}}) : (i64, i64, memref<4x32xf32>, memref<i64>) -> (memref<4x32xi8>, memref<4x2xf32>)
#format = #ufp4.format<e1m2, 1x16, f32>
func.func @codes(%x: tensor<4x32xf32>, %seed: tensor<i64> {ufp4.seed}) -> (tensor<4x32x!ufp4.code<e1m2>>, tensor<4x2xf32>) {
  %c, %s = ufp4.quantize %x along 1 seed(%seed) site 3 stream 1 as(#format) round(stochastic<8>) : tensor<4x32xf32> -> tensor<4x32x!ufp4.code<e1m2>>, tensor<4x2xf32>
  return %c, %s : tensor<4x32x!ufp4.code<e1m2>>, tensor<4x2xf32>
}

// -----

// A number that a function returns is no buffer: as it is into the other
// module, and no argument is written to.
// CHECK: module {
// CHECK-NEXT: module attributes {ufp4.kernel} {
// CHECK-NEXT: func.func @number(%{{.+}}: tensor<f32> {bufferization.writable = false}) -> f32
func.func @number(%x: tensor<f32>) -> f32 {
  %0 = tensor.extract %x[] : tensor<f32>
  return %0 : f32
}

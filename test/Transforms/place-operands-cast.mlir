// A cast to bf16 or f16 that is all that comes of a product is done by its kernel.
// The bits stay as they were.

// RUN: rm -rf %t && split-file %s %t
// RUN: ufp4-opt %t/casts.mlir --ufp4-select-carriers=target=sm_90a --ufp4-place-operands -o %t/placed.mlir
// RUN: FileCheck %t/casts.mlir --input-file=%t/placed.mlir
// RUN: ufp4-opt %t/rounding.mlir --ufp4-select-carriers=target=sm_90a --ufp4-place-operands | FileCheck %t/rounding.mlir
// RUN: ufp4-run %t/casts.mlir --function=main --output=@%t/0.npy --output=@%t/1.npy --output=@%t/2.npy --output=@%t/3.npy
// RUN: ufp4-run %t/placed.mlir --function=main --output=@%t/4.npy --output=@%t/5.npy --output=@%t/6.npy --output=@%t/7.npy
// RUN: cmp %t/0.npy %t/4.npy && cmp %t/1.npy %t/5.npy && cmp %t/2.npy %t/6.npy && cmp %t/3.npy %t/7.npy

//--- casts.mlir
#u4 = #ufp4.format<e1m2, 1x16, f32>
#id = affine_map<(i, j) -> (i, j)>
#swap = affine_map<(i, j) -> (j, i)>

func.func private @numbers(%factor: index) -> tensor<37x80xf32> {
  %empty = tensor.empty() : tensor<37x80xf32>
  %x = linalg.generic {indexing_maps = [#id],
      iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<37x80xf32>) {
  ^bb0(%old: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c101 = arith.constant 101 : index
    %c50 = arith.constant 50 : index
    %jj = arith.muli %j, %j : index
    %ij = arith.muli %i, %factor : index
    %s = arith.addi %ij, %jj : index
    %t = arith.remui %s, %c101 : index
    %u = arith.subi %t, %c50 : index
    %v = arith.index_cast %u : index to i32
    %f = arith.sitofp %v : i32 to f32
    %third = arith.constant 0.3 : f32
    %g = arith.mulf %f, %third : f32
    linalg.yield %g : f32
  } -> tensor<37x80xf32>
  return %x : tensor<37x80xf32>
}

// CHECK-LABEL: func.func @main
func.func @main()
    -> (tensor<37x37xbf16>, tensor<37x37xf16>, tensor<1x37x37xbf16>, tensor<37x37xf32>) {
  %c13 = arith.constant 13 : index
  %x = call @numbers(%c13) : (index) -> tensor<37x80xf32>
  %p, %sp = ufp4.quantize %x along 1 as(#u4) : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>
  // CHECK: %[[Y0:.+]] = ufp4.carrier_matmul {{.*}} -> tensor<37x37xbf16>
  // CHECK-NOT: truncf
  %y0 = ufp4.scaled_matmul %p * %sp, %p * %sp contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32> -> tensor<37x37xf32>
  %r0 = arith.truncf %y0 : tensor<37x37xf32> to tensor<37x37xbf16>
  // As exported steps spell it.
  // CHECK: %[[Y1:.+]] = ufp4.carrier_matmul {{.*}} -> tensor<37x37xf16>
  // CHECK-NOT: truncf
  %y1 = ufp4.scaled_matmul %p * %sp, %p * %sp contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32> -> tensor<37x37xf32>
  %e1 = tensor.empty() : tensor<37x37xf16>
  %r1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y1 : tensor<37x37xf32>) outs(%e1 : tensor<37x37xf16>) {
  ^bb0(%in: f32, %out: f16):
    %t = arith.truncf %in : f32 to f16
    linalg.yield %t : f16
  } -> tensor<37x37xf16>
  // In another shape.
  // CHECK: %[[Y2:.+]] = ufp4.carrier_matmul {{.*}} -> tensor<37x37xbf16>
  // CHECK-NEXT: %[[R2:.+]] = tensor.expand_shape %[[Y2]] {{.*}} into tensor<1x37x37xbf16>
  // CHECK-NOT: truncf
  %y2 = ufp4.scaled_matmul %p * %sp, %p * %sp contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32> -> tensor<37x37xf32>
  %v2 = tensor.expand_shape %y2 [[0, 1], [2]] output_shape [1, 37, 37] : tensor<37x37xf32> into tensor<1x37x37xf32>
  %r2 = arith.truncf %v2 : tensor<1x37x37xf32> to tensor<1x37x37xbf16>
  // The f32 sums are read too.
  // CHECK: ufp4.carrier_matmul {{.*}} -> tensor<37x37xf32>
  // CHECK: arith.truncf
  %y3 = ufp4.scaled_matmul %p * %sp, %p * %sp contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32> -> tensor<37x37xf32>
  %n3 = arith.truncf %y3 : tensor<37x37xf32> to tensor<37x37xbf16>
  %w3 = arith.extf %n3 : tensor<37x37xbf16> to tensor<37x37xf32>
  %r3 = arith.subf %y3, %w3 : tensor<37x37xf32>
  return %r0, %r1, %r2, %r3 : tensor<37x37xbf16>, tensor<37x37xf16>, tensor<1x37x37xbf16>, tensor<37x37xf32>
}

// What stays apart: a product that has to be transposed first, and one that is used
// in a loop.
// CHECK-LABEL: func.func @apart
// CHECK-NOT: carrier_matmul {{.*}} -> tensor<37x37xbf16>
func.func @apart(%x: tensor<37x80xf32>, %c: tensor<37x37xbf16>, %n: index)
    -> (tensor<37x37xbf16>, tensor<37x37xbf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %p, %sp = ufp4.quantize %x along 1 as(#u4) : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>
  %y0 = ufp4.scaled_matmul %p * %sp, %p * %sp contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32> -> tensor<37x37xf32>
  // CHECK: linalg.generic
  %e0 = tensor.empty() : tensor<37x37xbf16>
  %r0 = linalg.generic {indexing_maps = [#swap, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y0 : tensor<37x37xf32>) outs(%e0 : tensor<37x37xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<37x37xbf16>
  %y1 = ufp4.scaled_matmul %p * %sp, %p * %sp contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32> -> tensor<37x37xf32>
  // CHECK: scf.for
  // CHECK: arith.truncf
  %r1 = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %c) -> tensor<37x37xbf16> {
    %t = arith.truncf %y1 : tensor<37x37xf32> to tensor<37x37xbf16>
    %sum = arith.addf %acc, %t : tensor<37x37xbf16>
    scf.yield %sum : tensor<37x37xbf16>
  }
  return %r0, %r1 : tensor<37x37xbf16>, tensor<37x37xbf16>
}

//--- rounding.mlir
#u4 = #ufp4.format<e1m2, 1x16, f32>

// CHECK-LABEL: func.func @toward_zero
// CHECK: %[[Y:.+]] = ufp4.carrier_matmul {{.*}} -> tensor<37x37xf32>
// CHECK: arith.truncf %[[Y]] toward_zero
func.func @toward_zero(%x: tensor<37x80xf32>) -> tensor<37x37xbf16> {
  %p, %sp = ufp4.quantize %x along 1 as(#u4) : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>
  %y = ufp4.scaled_matmul %p * %sp, %p * %sp contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32> -> tensor<37x37xf32>
  %r = arith.truncf %y toward_zero : tensor<37x37xf32> to tensor<37x37xbf16>
  return %r : tensor<37x37xbf16>
}

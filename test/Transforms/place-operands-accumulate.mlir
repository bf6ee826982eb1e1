// An f32 tensor that is added to a product becomes an operand of it, where
// nothing else comes of the product. The bits stay as they were.

// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_90a --ufp4-place-operands -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: ufp4-run %s --function=main --seed=7 --output=@%t.0.npy
// RUN: ufp4-run %t.mlir --function=main --seed=7 --output=@%t.1.npy
// RUN: cmp %t.0.npy %t.1.npy

#u4i = #ufp4.format<e1m2, 1x16, int, tile = 64>
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
func.func @main(%seed: tensor<i64> {ufp4.seed}) -> tensor<6x37x29xf32> {
  %c13 = arith.constant 13 : index
  %c29 = arith.constant 29 : index
  %c41 = arith.constant 41 : index
  %x = call @numbers(%c13) : (index) -> tensor<37x80xf32>
  %ww = call @numbers(%c29) : (index) -> tensor<37x80xf32>
  %cc = call @numbers(%c41) : (index) -> tensor<37x80xf32>
  %w = tensor.extract_slice %ww[4, 0] [29, 80] [1, 1] : tensor<37x80xf32> to tensor<29x80xf32>
  %c = tensor.extract_slice %cc[0, 3] [37, 29] [1, 1] : tensor<37x80xf32> to tensor<37x29xf32>
  %e = tensor.empty() : tensor<37x29xf32>
  %a, %sa, %oa = ufp4.quantize %x along 1 seed(%seed) site 0 stream 2 as(#u4i) round(stochastic<8>)
      : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>
  %b, %sb, %ob = ufp4.quantize %w along 1 as(#u4i)
      : tensor<29x80xf32> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32>
  %p, %sp = ufp4.quantize %x along 1 as(#u4) : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>
  %q, %sq = ufp4.quantize %w along 1 as(#u4) : tensor<29x80xf32> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xf32>
  // On either side.
  // CHECK: %[[C:.+]] = tensor.extract_slice %{{.+}}[0, 3]
  // CHECK-NOT: arith.addf
  // CHECK: carrier_matmul {{.*}} accumulate(%[[C]]) segment 64 carrier(<i8, folded, exact>) kernel "wgmma"
  %y0 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  %r0 = arith.addf %c, %y0 : tensor<37x29xf32>
  // CHECK-NOT: linalg.add
  // CHECK: carrier_matmul {{.*}} accumulate(%[[C]]) segment 16 carrier(<bf16, promoted, exact>)
  %y1 = ufp4.scaled_matmul %p * %sp, %q * %sq contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xf32> -> tensor<37x29xf32>
  %r1 = linalg.add ins(%y1, %c : tensor<37x29xf32>, tensor<37x29xf32>) outs(%e : tensor<37x29xf32>) -> tensor<37x29xf32>
  // Into the tensor that is added to, as a loop over micro-batches has it.
  // CHECK-NOT: linalg.generic
  // CHECK: carrier_matmul {{.*}} accumulate(%[[C]]) segment 64
  %y2 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  %r2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y2 : tensor<37x29xf32>) outs(%c : tensor<37x29xf32>) {
  ^bb0(%in: f32, %out: f32):
    %sum = arith.addf %in, %out : f32
    linalg.yield %sum : f32
  } -> tensor<37x29xf32>
  // The cast of the sum goes with it.
  // CHECK-NOT: arith.truncf
  // CHECK: %[[D3:.+]] = ufp4.carrier_matmul {{.*}} accumulate(%[[C]]) segment 64 {{.*}} -> tensor<37x29xbf16>
  // CHECK-NEXT: arith.extf %[[D3]]
  %y3 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  %s3 = arith.addf %y3, %c : tensor<37x29xf32>
  %n3 = arith.truncf %s3 : tensor<37x29xf32> to tensor<37x29xbf16>
  %r3 = arith.extf %n3 : tensor<37x29xbf16> to tensor<37x29xf32>
  // In another shape.
  // CHECK: %[[C1:.+]] = tensor.expand_shape %[[C]]
  // CHECK-NEXT: %[[C2:.+]] = tensor.collapse_shape %[[C1]]
  // CHECK-NEXT: %[[D4:.+]] = ufp4.carrier_matmul {{.*}} accumulate(%[[C2]]) segment 64
  // CHECK-NEXT: %[[R4:.+]] = tensor.expand_shape %[[D4]]
  // CHECK-NEXT: tensor.collapse_shape %[[R4]]
  %y4 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  %e4 = tensor.expand_shape %y4 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %c4 = tensor.expand_shape %c [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %s4 = arith.addf %e4, %c4 : tensor<1x37x29xf32>
  %r4 = tensor.collapse_shape %s4 [[0, 1], [2]] : tensor<1x37x29xf32> into tensor<37x29xf32>
  // Two products: the second is added by the first, and both to the tensor.
  // CHECK: %[[P:.+]] = ufp4.carrier_matmul {{.*}} segment 16
  // CHECK-NOT: accumulate
  // CHECK-SAME: carrier
  // CHECK: %[[S:.+]] = ufp4.carrier_matmul {{.*}} accumulate(%[[P]]) segment 64
  // CHECK: arith.addf %[[S]], %[[C]]
  %y5 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  %y6 = ufp4.scaled_matmul %p * %sp, %q * %sq contracting [1] x [1] as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xf32> -> tensor<37x29xf32>
  %s5 = arith.addf %y5, %y6 : tensor<37x29xf32>
  %r5 = arith.addf %s5, %c : tensor<37x29xf32>
  %z0 = tensor.expand_shape %r0 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z1 = tensor.expand_shape %r1 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z2 = tensor.expand_shape %r2 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z3 = tensor.expand_shape %r3 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z4 = tensor.expand_shape %r4 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z5 = tensor.expand_shape %r5 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %all = tensor.concat dim(0) %z0, %z1, %z2, %z3, %z4, %z5 : (tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>) -> tensor<6x37x29xf32>
  return %all : tensor<6x37x29xf32>
}

// What stays apart: a product that something else reads too, a sum in bf16,
// constants, another place for each element, an addition somewhere else.
// CHECK-LABEL: func.func @apart
// CHECK-NOT: accumulate
func.func @apart(%x: tensor<37x80xf32>, %w: tensor<29x80xf32>, %c: tensor<37x29xf32>, %cb: tensor<37x29xbf16>, %square: tensor<29x37xf32>,
                 %n: index, %seed: tensor<i64>) -> (tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xbf16>, tensor<37x29xf32>, tensor<29x37xf32>, tensor<37x29xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a, %sa, %oa = ufp4.quantize %x along 1 seed(%seed) site 0 stream 2 as(#u4i) round(stochastic<8>)
      : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>
  %b, %sb, %ob = ufp4.quantize %w along 1 as(#u4i)
      : tensor<29x80xf32> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32>
  %p, %sp = ufp4.quantize %x along 1 as(#u4) : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>
  %q, %sq = ufp4.quantize %w along 1 as(#u4) : tensor<29x80xf32> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xf32>
  %y0 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  // CHECK: arith.addf
  %r0 = arith.addf %y0, %c : tensor<37x29xf32>
  %y1 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xbf16>
  // CHECK: arith.addf {{.*}} : tensor<37x29xbf16>
  %r1 = arith.addf %y1, %cb : tensor<37x29xbf16>
  %y2 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  %one = arith.constant dense<1.0> : tensor<37x29xf32>
  // CHECK: arith.addf
  %r2 = arith.addf %y2, %one : tensor<37x29xf32>
  %y3 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  // CHECK: linalg.generic
  %r3 = linalg.generic {indexing_maps = [#swap, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y3 : tensor<37x29xf32>) outs(%square : tensor<29x37xf32>) {
  ^bb0(%in: f32, %out: f32):
    %sum = arith.addf %in, %out : f32
    linalg.yield %sum : f32
  } -> tensor<29x37xf32>
  %y4 = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
  // CHECK: scf.for
  // CHECK: arith.addf
  %r4 = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %c) -> tensor<37x29xf32> {
    %sum = arith.addf %acc, %y4 : tensor<37x29xf32>
    scf.yield %sum : tensor<37x29xf32>
  }
  return %y0, %r0, %r1, %r2, %r3, %r4 : tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xbf16>, tensor<37x29xf32>, tensor<29x37xf32>, tensor<37x29xf32>
}

// A loop that accumulates does it in the kernel.
// CHECK-LABEL: func.func @loop
// CHECK: scf.for {{.*}} iter_args(%[[ACC:.+]] = %{{.+}})
// CHECK: %[[NEXT:.+]] = ufp4.carrier_matmul {{.*}} accumulate(%[[ACC]])
// CHECK-NEXT: scf.yield %[[NEXT]]
func.func @loop(%x: tensor<37x80xf32>, %w: tensor<29x80xf32>, %c: tensor<37x29xf32>, %n: index, %seed: tensor<i64>) -> tensor<37x29xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a, %sa, %oa = ufp4.quantize %x along 1 seed(%seed) site 0 stream 2 as(#u4i) round(stochastic<8>)
      : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>
  %b, %sb, %ob = ufp4.quantize %w along 1 as(#u4i)
      : tensor<29x80xf32> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32>
  %p, %sp = ufp4.quantize %x along 1 as(#u4) : tensor<37x80xf32> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>
  %q, %sq = ufp4.quantize %w along 1 as(#u4) : tensor<29x80xf32> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %c) -> tensor<37x29xf32> {
  %y = ufp4.scaled_matmul %a * %sa outer(%oa), %b * %sb outer(%ob) contracting [1] x [1] as(#u4i, #u4i)
        : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x2xf32> -> tensor<37x29xf32>
    %sum = arith.addf %acc, %y : tensor<37x29xf32>
    scf.yield %sum : tensor<37x29xf32>
  }
  return %r : tensor<37x29xf32>
}

// Results of bytes that fill a tensor become words.

// RUN: ufp4-opt %s --ufp4-pack-results | FileCheck %s
// RUN: ufp4-run %s --function=run --input=3x9xi8="1 2 3 4 5 6 7 8 9 -1 -2 -3 -4 -5 -6 -7 -8 -9 10 20 30 40 50 60 70 80 90" --output=@%t.before.npy --output=@%t.0.npy
// RUN: ufp4-opt %s --ufp4-pack-results -o %t.mlir
// RUN: ufp4-run %t.mlir --function=run --input=3x9xi8="1 2 3 4 5 6 7 8 9 -1 -2 -3 -4 -5 -6 -7 -8 -9 10 20 30 40 50 60 70 80 90" --output=@%t.after.npy --output=@%t.1.npy
// RUN: cmp %t.before.npy %t.after.npy
// RUN: cmp %t.0.npy %t.1.npy

#row = affine_map<(d0) -> (d0)>
#e0 = affine_map<(d0) -> (d0, 0)>
#e1 = affine_map<(d0) -> (d0, 1)>
#e2 = affine_map<(d0) -> (d0, 2)>

// Nine slices, out of order, along the first dimension: two words.
// CHECK-LABEL: func.func @run
// CHECK: %[[Q:.+]]:3 = linalg.generic
// CHECK-SAME: outs(%{{.+}}, %{{.+}}, %{{.+}} : tensor<3xi8>, tensor<3xi64>, tensor<3xi64>)
// CHECK-COUNT-9: arith.extui
// CHECK: linalg.yield %{{.+}}, %{{.+}}, %{{.+}} : i8, i64, i64
// CHECK: %[[ALL:.+]] = linalg.generic
// CHECK-SAME: ins(%[[Q]]#1, %[[Q]]#2 : tensor<3xi64>, tensor<3xi64>) outs(%{{.+}} : tensor<9x3xi8>)
// CHECK: linalg.index 0
// CHECK-NOT: tensor.insert_slice
// CHECK: return %[[ALL]], %[[Q]]#0
func.func @run(%x: tensor<3x9xi8>) -> (tensor<9x3xi8>, tensor<3xi8>) {
  %e = tensor.empty() : tensor<9x3xi8>
  %i = tensor.empty() : tensor<3xi8>
  %q:10 = linalg.generic {indexing_maps = [#e0, #e1, #e2, #row, #row, #row, #row, #row, #row, #row, #row, #row, #row], iterator_types = ["parallel"]}
      ins(%x, %x, %x : tensor<3x9xi8>, tensor<3x9xi8>, tensor<3x9xi8>)
      outs(%i, %i, %i, %i, %i, %i, %i, %i, %i, %i : tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>) {
  ^bb0(%a: i8, %b: i8, %c: i8, %o0: i8, %o1: i8, %o2: i8, %o3: i8, %o4: i8, %o5: i8, %o6: i8, %o7: i8, %o8: i8, %o9: i8):
    %ab = arith.addi %a, %b : i8
    %bc = arith.muli %b, %c : i8
    %ac = arith.subi %a, %c : i8
    linalg.yield %a, %b, %c, %ab, %ac, %bc, %c, %a, %ac, %ab : i8, i8, i8, i8, i8, i8, i8, i8, i8, i8
  } -> (tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>, tensor<3xi8>)
  %s0 = tensor.insert_slice %q#0 into %e[4, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  %s1 = tensor.insert_slice %q#2 into %s0[1, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  %s2 = tensor.insert_slice %q#3 into %s1[2, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  %s3 = tensor.insert_slice %q#4 into %s2[8, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  %s4 = tensor.insert_slice %q#5 into %s3[0, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  %s5 = tensor.insert_slice %q#6 into %s4[5, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  %s6 = tensor.insert_slice %q#7 into %s5[6, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  %s7 = tensor.insert_slice %q#8 into %s6[7, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  %s8 = tensor.insert_slice %q#9 into %s7[3, 0] [1, 3] [1, 1] : tensor<3xi8> into tensor<9x3xi8>
  return %s8, %q#1 : tensor<9x3xi8>, tensor<3xi8>
}

// Rows of any number.
// CHECK-LABEL: func.func @dynamic
// CHECK: linalg.generic
// CHECK-SAME: outs(%{{.+}} : tensor<?xi64>)
// CHECK: linalg.generic
// CHECK-SAME: outs(%{{.+}} : tensor<?x2xi8>)
// CHECK-NOT: tensor.insert_slice
// CHECK: return

func.func @dynamic(%x: tensor<?x3xi8>, %n: index) -> tensor<?x2xi8> {
  %e = tensor.empty(%n) : tensor<?x2xi8>
  %i = tensor.empty(%n) : tensor<?xi8>
  %q:2 = linalg.generic {indexing_maps = [#e0, #row, #row], iterator_types = ["parallel"]}
      ins(%x : tensor<?x3xi8>) outs(%i, %i : tensor<?xi8>, tensor<?xi8>) {
  ^bb0(%a: i8, %o: i8, %p: i8):
    %s = arith.addi %a, %a : i8
    linalg.yield %a, %s : i8, i8
  } -> (tensor<?xi8>, tensor<?xi8>)
  %s0 = tensor.insert_slice %q#0 into %e[0, 0] [%n, 1] [1, 1] : tensor<?xi8> into tensor<?x2xi8>
  %s1 = tensor.insert_slice %q#1 into %s0[0, 1] [%n, 1] [1, 1] : tensor<?xi8> into tensor<?x2xi8>
  return %s1 : tensor<?x2xi8>
}

// One block: extents of 1 beside the slices.
// CHECK-LABEL: func.func @one_block
// CHECK: linalg.generic
// CHECK-SAME: outs(%{{.+}} : tensor<1x5xi64>)
// CHECK: linalg.generic
// CHECK-SAME: ins(%{{.+}} : tensor<1x5xi64>) outs(%{{.+}} : tensor<1x2x5xi8>)
// CHECK-NOT: tensor.insert_slice
// CHECK: return
#plane = affine_map<(d0, d1) -> (d0, d1)>
func.func @one_block(%x: tensor<1x5xi8>) -> tensor<1x2x5xi8> {
  %e = tensor.empty() : tensor<1x2x5xi8>
  %i = tensor.empty() : tensor<1x5xi8>
  %q:2 = linalg.generic {indexing_maps = [#plane, #plane, #plane], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<1x5xi8>) outs(%i, %i : tensor<1x5xi8>, tensor<1x5xi8>) {
  ^bb0(%a: i8, %o: i8, %p: i8):
    %s = arith.addi %a, %a : i8
    linalg.yield %a, %s : i8, i8
  } -> (tensor<1x5xi8>, tensor<1x5xi8>)
  %s0 = tensor.insert_slice %q#0 into %e[0, 0, 0] [1, 1, 5] [1, 1, 1] : tensor<1x5xi8> into tensor<1x2x5xi8>
  %s1 = tensor.insert_slice %q#1 into %s0[0, 1, 0] [1, 1, 5] [1, 1, 1] : tensor<1x5xi8> into tensor<1x2x5xi8>
  return %s1 : tensor<1x2x5xi8>
}

// Not a whole tensor; a slice that is used elsewhere too; other types.
// CHECK-LABEL: func.func @left
// CHECK-NOT: i64
// CHECK: return
func.func @left(%x: tensor<4x2xi8>, %y: tensor<4x2xi32>) -> (tensor<4x3xi8>, tensor<4x2xi8>, tensor<4xi8>, tensor<4x2xi32>) {
  %e = tensor.empty() : tensor<4xi8>
  %f = tensor.empty() : tensor<4xi32>
  %three = tensor.empty() : tensor<4x3xi8>
  %two = tensor.empty() : tensor<4x2xi8>
  %words = tensor.empty() : tensor<4x2xi32>
  %q:2 = linalg.generic {indexing_maps = [#e0, #row, #row], iterator_types = ["parallel"]}
      ins(%x : tensor<4x2xi8>) outs(%e, %e : tensor<4xi8>, tensor<4xi8>) {
  ^bb0(%a: i8, %o: i8, %p: i8):
    %s = arith.addi %a, %a : i8
    linalg.yield %a, %s : i8, i8
  } -> (tensor<4xi8>, tensor<4xi8>)
  %s0 = tensor.insert_slice %q#0 into %three[0, 0] [4, 1] [1, 1] : tensor<4xi8> into tensor<4x3xi8>
  %s1 = tensor.insert_slice %q#1 into %s0[0, 1] [4, 1] [1, 1] : tensor<4xi8> into tensor<4x3xi8>
  %r:2 = linalg.generic {indexing_maps = [#e1, #row, #row], iterator_types = ["parallel"]}
      ins(%x : tensor<4x2xi8>) outs(%e, %e : tensor<4xi8>, tensor<4xi8>) {
  ^bb0(%a: i8, %o: i8, %p: i8):
    %s = arith.addi %a, %a : i8
    linalg.yield %a, %s : i8, i8
  } -> (tensor<4xi8>, tensor<4xi8>)
  %t0 = tensor.insert_slice %r#0 into %two[0, 0] [4, 1] [1, 1] : tensor<4xi8> into tensor<4x2xi8>
  %t1 = tensor.insert_slice %r#1 into %t0[0, 1] [4, 1] [1, 1] : tensor<4xi8> into tensor<4x2xi8>
  %v:2 = linalg.generic {indexing_maps = [#e1, #row, #row], iterator_types = ["parallel"]}
      ins(%y : tensor<4x2xi32>) outs(%f, %f : tensor<4xi32>, tensor<4xi32>) {
  ^bb0(%a: i32, %o: i32, %p: i32):
    linalg.yield %a, %a : i32, i32
  } -> (tensor<4xi32>, tensor<4xi32>)
  %u0 = tensor.insert_slice %v#0 into %words[0, 0] [4, 1] [1, 1] : tensor<4xi32> into tensor<4x2xi32>
  %u1 = tensor.insert_slice %v#1 into %u0[0, 1] [4, 1] [1, 1] : tensor<4xi32> into tensor<4x2xi32>
  return %s1, %t1, %r#1, %u1 : tensor<4x3xi8>, tensor<4x2xi8>, tensor<4xi8>, tensor<4x2xi32>
}

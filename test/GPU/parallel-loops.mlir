// linalg ops become parallel loops around their reductions.

// RUN: ufp4-opt %s --ufp4-parallel-loops | FileCheck %s

// The sum is carried; the order of the contraction stays, whatever that of the
// op's dimensions.
// CHECK-LABEL: func.func @sum
// CHECK: %[[C:.+]] = memref.alloc() : memref<8x4xf32>
// CHECK: scf.parallel (%[[M:.+]], %[[N:.+]]) = (%{{.+}}, %{{.+}}) to (%{{.+}}, %{{.+}}) step
// CHECK-NEXT: %[[INIT:.+]] = memref.load %[[C]][%[[M]], %[[N]]]
// CHECK-NEXT: %[[SUM:.+]] = scf.for %[[K:.+]] = %{{.+}} iter_args(%[[ACC:.+]] = %[[INIT]]) -> (f32) {
// CHECK-NEXT: %[[X:.+]] = memref.load %{{.+}}[%[[M]], %[[K]]] : memref<8x16xf32>
// CHECK-NEXT: %[[Y:.+]] = memref.load %{{.+}}[%[[K]], %[[N]]] : memref<16x4xf32>
// CHECK-NEXT: %[[P:.+]] = arith.mulf %[[X]], %[[Y]]
// CHECK-NEXT: %[[A:.+]] = arith.addf %[[ACC]], %[[P]]
// CHECK-NEXT: scf.yield %[[A]]
// CHECK: memref.store %[[SUM]], %[[C]][%[[M]], %[[N]]]
func.func @sum(%a: memref<8x16xf32>, %b: memref<16x4xf32>) -> memref<8x4xf32> {
  %c = memref.alloc() : memref<8x4xf32>
  linalg.generic {indexing_maps = [affine_map<(m, k, n) -> (m, k)>, affine_map<(m, k, n) -> (k, n)>, affine_map<(m, k, n) -> (m, n)>],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  }
  return %c : memref<8x4xf32>
}

// Two reductions: the sum goes through both loops.
// CHECK-LABEL: func.func @two
// CHECK: scf.parallel
// CHECK: scf.for {{.*}} iter_args
// CHECK-NEXT: scf.for {{.*}} iter_args
// CHECK-NOT: memref.store
// CHECK: scf.yield
// CHECK: scf.yield
// CHECK: memref.store
func.func @two(%a: memref<4x8x16xf32>) -> memref<8xf32> {
  %c = memref.alloc() : memref<8xf32>
  linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (j)>],
                  iterator_types = ["reduction", "parallel", "reduction"]}
      ins(%a : memref<4x8x16xf32>) outs(%c : memref<8xf32>) {
  ^bb0(%x: f32, %acc: f32):
    %s = arith.addf %acc, %x : f32
    linalg.yield %s : f32
  }
  return %c : memref<8xf32>
}

// What may be another name of the sum's buffer: memory it is.
// CHECK-LABEL: func.func @named_twice
// CHECK-NOT: iter_args
// CHECK: memref.store
// CHECK-LABEL: func.func @argument
// CHECK-NOT: iter_args
// CHECK: memref.store
func.func @named_twice(%a: memref<16xf32>, %which: i1) -> memref<f32> {
  %c = memref.alloc() : memref<f32>
  %d = memref.alloc() : memref<f32>
  %e = arith.select %which, %c, %d : memref<f32>
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> ()>, affine_map<(i) -> ()>], iterator_types = ["reduction"]}
      ins(%a, %e : memref<16xf32>, memref<f32>) outs(%c : memref<f32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  }
  return %c : memref<f32>
}
func.func @argument(%a: memref<16xf32>, %c: memref<f32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> ()>], iterator_types = ["reduction"]}
      ins(%a : memref<16xf32>) outs(%c : memref<f32>) {
  ^bb0(%x: f32, %acc: f32):
    %s = arith.addf %acc, %x : f32
    linalg.yield %s : f32
  }
  return
}

// Copies with gaps are loops, others are for the host.
// CHECK-LABEL: func.func @copies
// CHECK: memref.copy
// CHECK: scf.parallel
// CHECK-NOT: memref.copy
func.func @copies(%a: memref<8x4xf32>, %b: memref<8x4xf32>, %c: memref<2x4xf32>) {
  memref.copy %a, %b : memref<8x4xf32> to memref<8x4xf32>
  %v = memref.subview %a[3, 0] [2, 4] [1, 1] : memref<8x4xf32> to memref<2x4xf32, strided<[4, 1], offset: 12>>
  memref.copy %v, %c : memref<2x4xf32, strided<[4, 1], offset: 12>> to memref<2x4xf32>
  return
}

// A part of a buffer that is taken for one without gaps gets to be one; where
// the strides are known there are none.
// CHECK-LABEL: func.func @gaps
// CHECK: %[[PART:.+]] = memref.subview
// CHECK: %[[WHOLE:.+]] = memref.alloc(%{{.+}}, %{{.+}}) : memref<?x?xf32>
// CHECK: scf.parallel
// CHECK: memref.load %[[PART]]
// CHECK: memref.store %{{.+}}, %[[WHOLE]]
// CHECK: %[[SAME:.+]] = memref.cast
// CHECK: return %[[WHOLE]], %[[SAME]]
func.func @gaps(%a: memref<?x?xf32>, %b: memref<?x8xf32>, %m: index, %n: index) -> (memref<?x?xf32>, memref<?x8xf32>) {
  %s = memref.subview %a[0, 0] [%m, %n] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
  %c = memref.cast %s : memref<?x?xf32, strided<[?, 1]>> to memref<?x?xf32>
  %t = memref.subview %b[0, 0] [%m, 8] [1, 1] : memref<?x8xf32> to memref<?x8xf32, strided<[8, 1]>>
  %d = memref.cast %t : memref<?x8xf32, strided<[8, 1]>> to memref<?x8xf32>
  return %c, %d : memref<?x?xf32>, memref<?x8xf32>
}

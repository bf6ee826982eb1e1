// A buffer that an op chooses is freed after the last use of the choice.

// RUN: ufp4-opt %s --ufp4-free-buffers | FileCheck %s

// CHECK-LABEL: func.func @select(
// CHECK-DAG: %[[A:.+]] = memref.alloc() : memref<8xf32>
// CHECK-DAG: %[[B:.+]] = memref.alloc() : memref<8xf32>
// CHECK: %[[S:.+]] = arith.select
// CHECK-NOT: memref.dealloc
// CHECK: memref.copy %[[S]]
// CHECK-DAG: memref.dealloc %[[A]] :
// CHECK-DAG: memref.dealloc %[[B]] :
func.func @select(%c: i1, %v: f32, %x: memref<8xf32>) {
  %a = memref.alloc() : memref<8xf32>
  linalg.fill ins(%v : f32) outs(%a : memref<8xf32>)
  %b = memref.alloc() : memref<8xf32>
  linalg.fill ins(%v : f32) outs(%b : memref<8xf32>)
  %s = arith.select %c, %a, %b : memref<8xf32>
  memref.copy %s, %x : memref<8xf32> to memref<8xf32>
  return
}

// What is returned is copied before the buffers that it may be are freed.
// CHECK-LABEL: func.func @returned_select(
// CHECK: %[[S:.+]] = arith.select
// CHECK-NOT: memref.dealloc
// CHECK: memref.copy %[[S]]
func.func @returned_select(%c: i1) -> memref<8xf32> {
  %a = memref.alloc() : memref<8xf32>
  %b = memref.alloc() : memref<8xf32>
  %s = arith.select %c, %a, %b : memref<8xf32>
  return %s : memref<8xf32>
}

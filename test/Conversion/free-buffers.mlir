// Buffers are freed after their last use; what a function returns is a buffer
// of its own.

// RUN: ufp4-opt %s --ufp4-free-buffers --split-input-file | FileCheck %s

// After the last use, not at the end.
// CHECK-LABEL: func.func @last_use(
// CHECK: %[[A:.+]] = memref.alloc
// CHECK-NEXT: linalg.fill {{.*}} outs(%[[A]]
// CHECK-NEXT: memref.copy %[[A]], %{{.+}}
// CHECK-NEXT: memref.dealloc %[[A]] :
// CHECK-NEXT: linalg.fill
// CHECK-NEXT: return
func.func @last_use(%x: memref<8xf32>, %v: f32) {
  %a = memref.alloc() : memref<8xf32>
  linalg.fill ins(%v : f32) outs(%a : memref<8xf32>)
  memref.copy %a, %x : memref<8xf32> to memref<8xf32>
  linalg.fill ins(%v : f32) outs(%x : memref<8xf32>)
  return
}

// -----

// Uses of views count; one that has no use goes at once.
// CHECK-LABEL: func.func @views(
// CHECK: %[[A:.+]] = memref.alloc() : memref<4x8xf32>
// CHECK: %[[UNUSED:.+]] = memref.alloc() : memref<2xf32>
// CHECK-NEXT: memref.dealloc %[[UNUSED]] :
// CHECK: %[[S:.+]] = memref.subview %[[A]]
// CHECK: %[[C:.+]] = memref.cast %[[S]]
// CHECK: linalg.fill {{.*}} outs(%[[C]]
// CHECK-NEXT: memref.dealloc %[[A]] :
func.func @views(%v: f32) {
  %a = memref.alloc() : memref<4x8xf32>
  %unused = memref.alloc() : memref<2xf32>
  %s = memref.subview %a[0, 0] [2, 8] [1, 1] : memref<4x8xf32> to memref<2x8xf32, strided<[8, 1]>>
  %c = memref.cast %s : memref<2x8xf32, strided<[8, 1]>> to memref<?x8xf32, strided<[8, 1]>>
  linalg.fill ins(%v : f32) outs(%c : memref<?x8xf32, strided<[8, 1]>>)
  return
}

// -----

// A buffer used in a region is freed after the op that has the region; one
// made in a region in the region.
// CHECK-LABEL: func.func @regions(
// CHECK: %[[A:.+]] = memref.alloc
// CHECK: scf.for
// CHECK: %[[B:.+]] = memref.alloc
// CHECK: memref.copy %[[A]], %[[B]]
// CHECK-NEXT: memref.dealloc %[[B]] :
// CHECK-NEXT: }
// CHECK-NEXT: memref.dealloc %[[A]] :
// CHECK-NEXT: return
func.func @regions(%n: index) {
  %a = memref.alloc() : memref<8xf32>
  scf.for %i = %n to %n step %n {
    %b = memref.alloc() : memref<8xf32>
    memref.copy %a, %b : memref<8xf32> to memref<8xf32>
  }
  return
}

// -----

// A loop hands its buffer on: the result is the same buffer.
// CHECK-LABEL: func.func @loop_carried(
// CHECK: %[[A:.+]] = memref.alloc
// CHECK: %[[R:.+]] = scf.for
// CHECK: memref.copy %[[R]]
// CHECK-NEXT: memref.dealloc %[[A]] :
func.func @loop_carried(%n: index, %x: memref<8xf32>, %v: f32) {
  %a = memref.alloc() : memref<8xf32>
  %r = scf.for %i = %n to %n step %n iter_args(%acc = %a) -> (memref<8xf32>) {
    linalg.fill ins(%v : f32) outs(%acc : memref<8xf32>)
    scf.yield %acc : memref<8xf32>
  }
  memref.copy %r, %x : memref<8xf32> to memref<8xf32>
  return
}

// -----

// What is returned is not freed. An argument, a view of an argument and a
// buffer that is returned twice are copied; a result of a call is the caller's.
// CHECK-LABEL: func.func @returns(
// CHECK-SAME: %[[X:.+]]: memref<8xf32>, %[[N:.+]]: memref<?xf32>)
// CHECK: %[[A:.+]] = memref.alloc() : memref<8xf32>
// CHECK: %[[B:.+]] = call @callee
// CHECK: %[[XC:.+]] = memref.alloc() : memref<8xf32>
// CHECK: memref.copy %[[X]], %[[XC]]
// CHECK: %[[D:.+]] = memref.dim %[[N]]
// CHECK: %[[NC:.+]] = memref.alloc(%[[D]]) : memref<?xf32>
// CHECK: memref.copy %[[N]], %[[NC]]
// CHECK: %[[AC:.+]] = memref.alloc() : memref<8xf32>
// CHECK: memref.copy %[[A]], %[[AC]]
// CHECK-NOT: memref.dealloc
// CHECK: return %[[A]], %[[B]], %[[XC]], %[[NC]], %[[AC]]
func.func private @callee() -> memref<8xf32>
func.func @returns(%x: memref<8xf32>, %n: memref<?xf32>) -> (memref<8xf32>, memref<8xf32>, memref<8xf32>, memref<?xf32>, memref<8xf32>) {
  %a = memref.alloc() : memref<8xf32>
  %b = call @callee() : () -> memref<8xf32>
  return %a, %b, %x, %n, %a : memref<8xf32>, memref<8xf32>, memref<8xf32>, memref<?xf32>, memref<8xf32>
}

// -----

// Results of calls are freed like buffers of the function's own; what is freed
// already is not freed again.
// CHECK-LABEL: func.func @calls(
// CHECK: %[[B:.+]] = call @callee
// CHECK-NEXT: memref.copy %[[B]]
// CHECK-NEXT: memref.dealloc %[[B]] :
// CHECK: %[[C:.+]] = memref.alloc
// CHECK-NEXT: memref.dealloc %[[C]] :
// CHECK-NEXT: return
func.func private @callee() -> memref<8xf32>
func.func @calls(%x: memref<8xf32>) {
  %b = call @callee() : () -> memref<8xf32>
  memref.copy %b, %x : memref<8xf32> to memref<8xf32>
  %c = memref.alloc() : memref<8xf32>
  memref.dealloc %c : memref<8xf32>
  return
}

// -----

// A buffer that leaves its block is not freed there.
// CHECK-LABEL: func.func @leaves(
// CHECK-NOT: memref.dealloc
// CHECK: return
func.func @leaves(%c: i1, %x: memref<8xf32>) {
  %r = scf.if %c -> memref<8xf32> {
    %a = memref.alloc() : memref<8xf32>
    scf.yield %a : memref<8xf32>
  } else {
    scf.yield %x : memref<8xf32>
  }
  memref.copy %r, %x : memref<8xf32> to memref<8xf32>
  return
}

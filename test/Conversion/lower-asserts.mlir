// Assertions become calls of the runtime with their message, one text each.

// RUN: ufp4-opt %s --ufp4-lower-asserts --split-input-file | FileCheck %s

// CHECK-DAG: llvm.mlir.global internal constant @[[$A:.+]]("first\00")
// CHECK-DAG: llvm.mlir.global internal constant @[[$B:.+]]("second \22quoted\22\00")
// CHECK-LABEL: func.func @f(
// CHECK-SAME: %[[C:.+]]: i1)
// CHECK-NEXT: %[[MA:.+]] = llvm.mlir.addressof @[[$A]] : !llvm.ptr
// CHECK-NEXT: call @ufp4_runtime_assert(%[[C]], %[[MA]]) : (i1, !llvm.ptr) -> ()
// CHECK-NEXT: %[[MB:.+]] = llvm.mlir.addressof @[[$B]]
// CHECK-NEXT: call @ufp4_runtime_assert(%[[C]], %[[MB]])
// CHECK-NEXT: %[[MC:.+]] = llvm.mlir.addressof @[[$A]]
// CHECK-NEXT: call @ufp4_runtime_assert(%[[C]], %[[MC]])
// CHECK: func.func private @ufp4_runtime_assert(i1, !llvm.ptr)
// CHECK-NOT: llvm.mlir.global
func.func @f(%c: i1) {
  cf.assert %c, "first"
  cf.assert %c, "second \22quoted\22"
  cf.assert %c, "first"
  return
}

// -----

// Nothing is declared where nothing is asserted.
// CHECK-LABEL: func.func @none
// CHECK-NOT: ufp4_runtime_assert
func.func @none() {
  return
}

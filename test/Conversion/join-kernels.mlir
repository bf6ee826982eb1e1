// What was separated comes together: definitions for declarations, one of equal
// declarations, and no name twice.

// RUN: ufp4-opt %s --ufp4-join-kernels | FileCheck %s --implicit-check-not=module

// CHECK: module {
// CHECK-NOT: llvm.func @kernel_0(!llvm.ptr)
// CHECK: llvm.func @free(!llvm.ptr)
// CHECK-NOT: @free
// CHECK: llvm.mlir.global internal constant @table(1
// CHECK: llvm.func @kernel_0(%{{.+}}: !llvm.ptr)
// CHECK-NEXT: llvm.mlir.addressof @[[TABLE:table_[0-9]+]]
// CHECK: llvm.mlir.global internal constant @[[TABLE]](2
module {
  llvm.func @kernel_0(!llvm.ptr)
  llvm.func @free(!llvm.ptr)
  llvm.mlir.global internal constant @table(1 : i32) : i32
  module attributes {ufp4.kernel} {
    llvm.func @free(!llvm.ptr)
    llvm.func @kernel_0(%a: !llvm.ptr) {
      %0 = llvm.mlir.addressof @table : !llvm.ptr
      llvm.return
    }
    llvm.mlir.global internal constant @table(2 : i32) : i32
  }
}

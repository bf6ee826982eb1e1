// Functions that are no kernels are not optimized; the dialect's marks go from
// arguments and results.

// RUN: ufp4-opt %s --ufp4-select-optimization | FileCheck %s

// CHECK: llvm.func @model(%{{.+}}: !llvm.ptr, %{{.+}}: i64 {llvm.noundef}) -> i64 attributes {
// CHECK-SAME: no_inline
// CHECK-SAME: optimize_none
llvm.func @model(%w: !llvm.ptr {ufp4.parameter, ufp4.name = "w"}, %n: i64 {llvm.noundef, ufp4.seed}) -> (i64 {ufp4.name = "y"}) {
  llvm.call @kernel(%w) : (!llvm.ptr) -> ()
  llvm.return %n : i64
}
// CHECK: llvm.func @kernel(%{{.+}}: !llvm.ptr)
// CHECK-NOT: optimize_none
// CHECK: llvm.return
llvm.func @kernel(%w: !llvm.ptr) attributes {ufp4.kernel} {
  llvm.return
}
// CHECK: llvm.func @declared(!llvm.ptr)
// CHECK-NOT: optimize_none
llvm.func @declared(!llvm.ptr {ufp4.name = "x"})

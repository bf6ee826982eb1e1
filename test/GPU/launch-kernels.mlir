// Parallel loops become kernels with a thread for each iteration, what else
// touches memory kernels of one thread; the host keeps the rest.

// RUN: ufp4-opt %s --ufp4-launch-kernels --split-input-file | FileCheck %s
// RUN: ufp4-opt %s --ufp4-launch-kernels --split-input-file | ufp4-opt --split-input-file -o /dev/null
// RUN: ufp4-opt %s --ufp4-launch-kernels=threads=64 --split-input-file | FileCheck %s --check-prefix=FEWER
// RUN: not ufp4-opt %s --ufp4-launch-kernels=threads=2048 --split-input-file 2>&1 | FileCheck %s --check-prefix=MANY
// MANY: error: expected from 1 to 1024 threads in a block, but got 2048

// CHECK-LABEL: func.func @parallel(
// CHECK-SAME: %[[A:.+]]: memref<30x20xf32>, %[[B:.+]]: memref<30x20xf32>)
// CHECK-DAG: %[[BLOCKS:.+]] = arith.constant 3 : index
// CHECK-DAG: %[[THREADS:.+]] = arith.constant 256 : index
// CHECK: gpu.launch_func @ufp4_portable::@parallel blocks in (%{{.+}}, %{{.+}}, %{{.+}}) threads in (%[[THREADS]], %{{.+}}, %{{.+}}) args(%[[A]] : memref<30x20xf32>, %[[B]] : memref<30x20xf32>)
// The same loop again is the same kernel.
// CHECK: gpu.launch_func @ufp4_portable::@parallel blocks {{.*}} args(%[[B]] : memref<30x20xf32>, %[[A]] : memref<30x20xf32>)
// CHECK: gpu.module @ufp4_portable
// CHECK: gpu.func @parallel(%[[X:.+]]: memref<30x20xf32>, %[[Y:.+]]: memref<30x20xf32>) kernel attributes {known_block_size = array<i32: 256, 1, 1>}
// CHECK: %[[BLOCK:.+]] = gpu.block_id x
// CHECK: %[[THREAD:.+]] = gpu.thread_id x
// CHECK: %[[FIRST:.+]] = arith.muli %[[BLOCK]]
// CHECK: %[[I:.+]] = arith.addi %[[FIRST]], %[[THREAD]]
// CHECK: %[[INSIDE:.+]] = arith.cmpi ult, %[[I]], %{{.+}}
// CHECK: scf.if %[[INSIDE]] {
// CHECK-NEXT: %[[COLUMN:.+]] = arith.remui %[[I]]
// CHECK-NEXT: %[[ROW:.+]] = arith.divui %[[I]]
// CHECK-NEXT: memref.load %[[X]][%[[ROW]], %[[COLUMN]]]
// CHECK: gpu.return
// CHECK-NOT: gpu.func
// FEWER: known_block_size = array<i32: 64, 1, 1>
func.func @parallel(%a: memref<30x20xf32>, %b: memref<30x20xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c20 = arith.constant 20 : index
  %c30 = arith.constant 30 : index
  scf.parallel (%i, %j) = (%c0, %c0) to (%c30, %c20) step (%c1, %c1) {
    %0 = memref.load %a[%i, %j] : memref<30x20xf32>
    memref.store %0, %b[%i, %j] : memref<30x20xf32>
  }
  scf.parallel (%i, %j) = (%c0, %c0) to (%c30, %c20) step (%c1, %c1) {
    %0 = memref.load %b[%i, %j] : memref<30x20xf32>
    memref.store %0, %a[%i, %j] : memref<30x20xf32>
  }
  return
}

// -----

// Extents that are not known are numbers of the host's.
// CHECK-LABEL: func.func @dynamic(
// CHECK: %[[N:.+]] = memref.dim
// CHECK: %[[COUNT:.+]] = arith.ceildivsi
// CHECK: %[[BLOCKS:.+]] = arith.ceildivsi %[[COUNT]]
// CHECK: gpu.launch_func @ufp4_portable::@dynamic blocks in (%[[BLOCKS]],
// CHECK: gpu.func @dynamic(%{{.+}}: memref<?xf32>, %{{.+}}: index
func.func @dynamic(%a: memref<?xf32>, %start: index) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  scf.parallel (%i) = (%c2) to (%n) step (%c2) {
    memref.store %zero, %a[%i] : memref<?xf32>
  }
  return
}

// -----

// What one thread computes for others goes through memory, and so does where a
// view lies.
// CHECK-LABEL: func.func @number(
// CHECK-SAME: %[[A:.+]]: memref<8xf32>, %[[AT:.+]]: memref<i64>)
// CHECK: %[[CELL:.+]] = memref.alloc() : memref<index>
// CHECK: gpu.launch_func @ufp4_portable::@number blocks {{.*}} args(%[[AT]] : memref<i64>, %[[CELL]] : memref<index>)
// CHECK: gpu.launch_func @ufp4_portable::@number_0 blocks {{.*}} args(%[[A]] : memref<8xf32>, %[[CELL]] : memref<index>)
// CHECK-NOT: memref.load
// CHECK: gpu.func @number(%[[X:.+]]: memref<i64>, %[[Y:.+]]: memref<index>) kernel
// CHECK: %[[L:.+]] = memref.load %[[X]][]
// CHECK: %[[I:.+]] = arith.index_cast %[[L]]
// CHECK: memref.store %[[I]], %[[Y]][]
// CHECK: gpu.func @number_0(
// CHECK: %[[I2:.+]] = memref.load %{{.+}}[] : memref<index>
// CHECK: memref.subview %{{.+}}[%[[I2]]] [4] [1]
func.func @number(%a: memref<8xf32>, %at: memref<i64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f32
  %n = memref.load %at[] : memref<i64>
  %i = arith.index_cast %n : i64 to index
  %v = memref.subview %a[%i] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: ?>>
  scf.parallel (%k) = (%c0) to (%c4) step (%c1) {
    memref.store %one, %v[%k] : memref<4xf32, strided<[1], offset: ?>>
  }
  return
}

// -----

// Assertions write the number of their message and end the thread; those of
// the host stay.
// CHECK: module attributes {gpu.container_module, ufp4.assert_messages = ["first", "second"]} {
// CHECK: memref.global "private" @ufp4_assertion : memref<i32>
// CHECK-LABEL: func.func @assertions(
// CHECK: %[[FLAG:.+]] = memref.get_global @ufp4_assertion
// CHECK: cf.assert %{{.+}}, "host"
// CHECK: gpu.launch_func {{.*}} args({{.*}}%[[FLAG]] : memref<i32>)
// CHECK: gpu.func @assertions(
// CHECK: scf.if
// CHECK: %[[FAILS:.+]] = arith.xori
// CHECK-NEXT: scf.if %[[FAILS]] {
// CHECK-NEXT: %[[ONE:.+]] = arith.constant 1 : i32
// CHECK-NEXT: memref.store %[[ONE]], %{{.+}}[] : memref<i32>
// CHECK-NEXT: llvm.call_intrinsic "llvm.nvvm.exit"()
// CHECK: arith.constant 2 : i32
// CHECK-NOT: cf.assert
func.func @assertions(%a: memref<8xi1>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %ok = arith.cmpi eq, %n, %c8 : index
  cf.assert %ok, "host"
  scf.parallel (%k) = (%c0) to (%c8) step (%c1) {
    %0 = memref.load %a[%k] : memref<8xi1>
    cf.assert %0, "first"
    cf.assert %0, "second"
    cf.assert %0, "first"
  }
  return
}

// Quantizations, products and linalg ops on buffers move into private functions
// that equal ones share.

// RUN: ufp4-opt %s --ufp4-outline-kernels --split-input-file --mlir-print-local-scope | FileCheck %s
// Kernels are not outlined again.
// RUN: ufp4-opt %s --ufp4-outline-kernels --split-input-file > %t.once
// RUN: ufp4-opt %s --ufp4-outline-kernels --ufp4-outline-kernels --split-input-file > %t.twice
// RUN: diff %t.once %t.twice
// RUN: ufp4-opt %s --ufp4-outline-kernels=small=64 --split-input-file | FileCheck %s --check-prefix=SMALL

// Ops that differ in their operands alone share a kernel; another shape has its
// own.
// CHECK-LABEL: func.func @share(
// CHECK-SAME: %[[A:[a-z0-9]+]]: memref<8x16xf32>, %[[B:[a-z0-9]+]]: memref<16x4xf32>, %[[C:[a-z0-9]+]]: memref<8x4xf32>, %[[D:[a-z0-9]+]]: memref<8x8xf32>)
// CHECK-NEXT: call @[[K0:kernel_matmul_[0-9]+]](%[[A]], %[[B]], %[[C]]) : (memref<8x16xf32>, memref<16x4xf32>, memref<8x4xf32>) -> ()
// CHECK-NEXT: call @[[K0]](%[[A]], %[[B]], %[[C]])
// CHECK-NEXT: call @[[K1:kernel_matmul_[0-9]+]](%[[D]])
// CHECK-NEXT: return
// CHECK: func.func private @[[K0]](%[[X:.+]]: memref<8x16xf32>, %[[Y:.+]]: memref<16x4xf32>, %[[Z:.+]]: memref<8x4xf32>) attributes {ufp4.kernel, ufp4.small}
// CHECK-NEXT: linalg.matmul ins(%[[X]], %[[Y]] : memref<8x16xf32>, memref<16x4xf32>) outs(%[[Z]] : memref<8x4xf32>)
// CHECK-NEXT: return
// CHECK: func.func private @[[K1]](%[[X:.+]]: memref<8x8xf32>)
// CHECK-NEXT: linalg.matmul ins(%[[X]], %[[X]] : memref<8x8xf32>, memref<8x8xf32>) outs(%[[X]] : memref<8x8xf32>)
// What is small is a number of steps.
// SMALL: func.func private @kernel_matmul_0({{.*}}) attributes {ufp4.kernel} {
func.func @share(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>, %d: memref<8x8xf32>) {
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  linalg.matmul ins(%d, %d : memref<8x8xf32>, memref<8x8xf32>) outs(%d : memref<8x8xf32>)
  return
}

// -----

// The operations of a region are part of what is equal, and so are the
// constants that it uses, which move in; other captured values are arguments.
// CHECK-LABEL: func.func @regions(
// CHECK-SAME: %[[A:[a-z0-9]+]]: memref<8xf32>, %[[V:[a-z0-9]+]]: f32)
// CHECK: call @[[TWO:kernel_generic_[0-9]+]](%[[A]]) : (memref<8xf32>) -> ()
// CHECK: call @[[THREE:kernel_generic_[0-9]+]](%[[A]]) :
// CHECK: call @[[TWO]](%[[A]]) :
// CHECK: call @[[CAPTURE:kernel_generic_[0-9]+]](%[[A]], %[[V]]) : (memref<8xf32>, f32) -> ()
// CHECK: call @[[CAPTURE]](%[[A]], %{{.+}}) :
// CHECK: func.func private @[[TWO]](
// CHECK: linalg.generic
// CHECK: arith.constant 2.0
// CHECK: func.func private @[[THREE]](
// CHECK: arith.constant 3.0
// CHECK: func.func private @[[CAPTURE]](%{{.+}}: memref<8xf32>, %[[C:.+]]: f32)
// CHECK: arith.mulf %{{.+}}, %[[C]]
// CHECK-NOT: func.func
#id = affine_map<(i) -> (i)>
func.func @regions(%a: memref<8xf32>, %v: f32) {
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<8xf32>) {
  ^bb0(%x: f32):
    %y = arith.mulf %x, %two : f32
    linalg.yield %y : f32
  }
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<8xf32>) {
  ^bb0(%x: f32):
    %y = arith.mulf %x, %three : f32
    linalg.yield %y : f32
  }
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<8xf32>) {
  ^bb0(%x: f32):
    %y = arith.mulf %x, %two : f32
    linalg.yield %y : f32
  }
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<8xf32>) {
  ^bb0(%x: f32):
    %y = arith.mulf %x, %v : f32
    linalg.yield %y : f32
  }
  %w = arith.addf %v, %v : f32
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<8xf32>) {
  ^bb0(%x: f32):
    %y = arith.mulf %x, %w : f32
    linalg.yield %y : f32
  }
  return
}

// -----

// The sites of a layer's shape share their kernels: site and stream become an
// operand, the GEMM's name goes; what draws nothing has no such operand.
// CHECK-LABEL: func.func @sites(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xf32>, %[[SEED:[a-z0-9]+]]: tensor<i64>)
// CHECK: %[[SITE1:.+]] = arith.constant 1 : i64
// CHECK: %[[STREAM1:.+]] = arith.constant 2 : i64
// CHECK: %[[Q1:.+]]:2 = call @[[QUANTIZE:kernel_quantize_[0-9]+]](%[[SITE1]], %[[STREAM1]], %[[X]], %[[SEED]]) :
// CHECK: %[[SITE2:.+]] = arith.constant 4294967295 : i64
// CHECK: %[[STREAM2:.+]] = arith.constant 4 : i64
// CHECK: %[[Q2:.+]]:2 = call @[[QUANTIZE]](%[[SITE2]], %[[STREAM2]], %[[X]], %[[SEED]]) :
// CHECK: %[[Q3:.+]]:2 = call @[[NEAREST:kernel_quantize_[0-9]+]](%[[X]]) :
// CHECK: %[[Y1:.+]] = call @[[MATMUL:kernel_scaled_matmul_[0-9]+]](%[[Q1]]#0, %[[Q1]]#1, %[[Q3]]#0, %[[Q3]]#1)
// CHECK: %[[Y2:.+]] = call @[[MATMUL]](%[[Q2]]#0, %[[Q2]]#1, %[[Q3]]#0, %[[Q3]]#1)
// CHECK: return %[[Y1]], %[[Y2]]
// CHECK: func.func private @[[QUANTIZE]](%[[SITE:.+]]: i64, %[[STREAM:.+]]: i64, %[[A:.+]]: tensor<8x32xf32>, %[[S:.+]]: tensor<i64>) -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>)
// CHECK: %[[W:.+]] = tensor.from_elements %[[SITE]], %[[STREAM]] : tensor<2xi64>
// CHECK: ufp4.quantize %[[A]] along 1 seed(%[[S]]) site 0 stream 0 counter(%[[W]]) as(<e1m2, 1x16, f32>) round(stochastic<8>)
// CHECK: func.func private @[[NEAREST]](
// CHECK: func.func private @[[MATMUL]](
// CHECK-NOT: gemm(
func.func @sites(%x: tensor<8x32xf32>, %seed: tensor<i64>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %q1, %s1 = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %q2, %s2 = ufp4.quantize %x along 1 seed(%seed) site 4294967295 stream 4 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %q3, %s3 = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %y1 = ufp4.scaled_matmul %q1 * %s1, %q3 * %s3 contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    gemm(<dgrad, "a", id = 1, gradient x weight>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  %y2 = ufp4.scaled_matmul %q2 * %s2, %q3 * %s3 contracting [1] x [1] as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>)
    gemm(<dgrad, "b", id = 2, gradient x weight>)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  return %y1, %y2 : tensor<8x8xf32>, tensor<8x8xf32>
}

// -----

// A pair is two kernels, each with the seed where it needs one.
// CHECK-LABEL: func.func @pair(
// CHECK: %[[A:.+]]:2 = call @kernel_quantize_{{[0-9]+}}(%{{[a-z0-9]+}}) :
// CHECK: %[[SITE:.+]] = arith.constant 3 : i64
// CHECK: %[[STREAM:.+]] = arith.constant 4 : i64
// CHECK: %[[B:.+]]:2 = call @kernel_quantize_{{[0-9]+}}(%[[SITE]], %[[STREAM]], %{{.+}}, %{{.+}}) :
// CHECK: return %[[A]]#0, %[[B]]#1
func.func @pair(%x: tensor<32x32xf32>, %seed: tensor<i64>) -> (tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>) {
  %q:4 = ufp4.quantize_pair %x along [1, 0] seed(%seed) site 3 streams [0, 4] as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, f32>]
    rht [unit, unit] round [#ufp4.rounding<nearest_even>, #ufp4.rounding<stochastic<8>>]
    : tensor<32x32xf32> -> tensor<32x32x!ufp4.code<e1m2>>, tensor<32x2xf32>, tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
  return %q#0, %q#3 : tensor<32x32x!ufp4.code<e1m2>>, tensor<2x32xf32>
}

// -----

// Copies are kernels too, from inside regions; names that are taken are not
// taken again; linalg on tensors stays.
// CHECK-LABEL: func.func private @kernel_copy_0()
func.func private @kernel_copy_0()
// CHECK-LABEL: func.func @others(
// CHECK: scf.for
// CHECK-NEXT: func.call @[[COPY:kernel_copy_0_[0-9]+]](%{{.+}}, %{{.+}}) : (memref<?xf32>, memref<?xf32>) -> ()
// CHECK: linalg.fill {{.*}} : tensor<8xf32>
// CHECK: memref.copy {{.*}} : memref<*xf32> to memref<*xf32>
// CHECK: func.func private @[[COPY]](
// CHECK-NEXT: linalg.copy
func.func @others(%a: memref<?xf32>, %b: memref<?xf32>, %u: memref<*xf32>, %t: tensor<8xf32>, %v: f32, %n: index) -> tensor<8xf32> {
  scf.for %i = %n to %n step %n {
    memref.copy %a, %b : memref<?xf32> to memref<?xf32>
  }
  %f = linalg.fill ins(%v : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>
  memref.copy %u, %u : memref<*xf32> to memref<*xf32>
  return %f : tensor<8xf32>
}

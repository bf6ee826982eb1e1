// The host's side of matmuls on AMD's chips: one kernel for equal
// specializations, extents as arguments, a grid for eight dies.

// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=gfx942 -o %t
// RUN: FileCheck %s < %t
// RUN: FileCheck %s --check-prefix=ONCE < %t
// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=gfx1100 | FileCheck %s --check-prefix=RDNA

// ONCE: llvm.func @mfma_i8_segment512_f32
// ONCE-NOT: llvm.func @mfma_i8_segment512_f32

// CHECK: gpu.module @ufp4_kernels [#rocdl.target<O = 3, chip = "gfx942"
// CHECK: llvm.mlir.global internal @mfma_i8_segment512_f32_shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<57344 x i8>
// CHECK: llvm.func @mfma_i8_segment512_f32(%{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: i32, %{{.*}}: i32, %{{.*}}: i32, %{{.*}}: i32)
// CHECK-SAME: gpu.kernel, rocdl.flat_work_group_size = "512,512", rocdl.kernel, rocdl.reqd_work_group_size = array<i32: 512, 1, 1>
// CHECK: llvm.func @mfma_bf16_outer2_bf16

// CHECK-LABEL: func.func @tiles(
// CHECK-DAG:   %[[A:.*]] = bufferization.to_buffer %arg0
// CHECK-DAG:   %[[SA:.*]] = bufferization.to_buffer %arg1
// CHECK-DAG:   %[[B:.*]] = bufferization.to_buffer %arg2
// CHECK-DAG:   %[[SB:.*]] = bufferization.to_buffer %arg3
// CHECK-DAG:   %[[D:.*]] = memref.alloc(%[[M:.*]], %[[N:.*]]) : memref<?x?xf32>
// CHECK-DAG:   %[[DOWN:.*]] = arith.ceildivui %[[M]], %c256
// CHECK-DAG:   %[[ACROSS:.*]] = arith.ceildivui %[[N]], %c128
// CHECK-DAG:   %[[TILES:.*]] = arith.muli %[[DOWN]], %[[ACROSS]]
// CHECK-DAG:   %[[ROUNDS:.*]] = arith.ceildivui %[[TILES]], %c8
// CHECK-DAG:   %[[BLOCKS:.*]] = arith.muli %[[ROUNDS]], %c8
// CHECK-DAG:   %[[GRID:.*]] = arith.maxui %[[BLOCKS]], %{{.*}}
// CHECK:       gpu.launch_func @ufp4_kernels::@mfma_i8_segment512_f32
// CHECK-SAME:    blocks in (%[[GRID]], %[[ONE:.*]], %[[ONE]])
// CHECK-SAME:    threads in (%c512{{.*}}, %[[ONE]], %[[ONE]])
// CHECK-SAME:    args(%[[A]] : {{.*}}, %[[B]] : {{.*}}, %[[SA]] : {{.*}}, %[[SB]] : {{.*}}, %[[D]] : {{.*}}, %{{.*}} : i32, %{{.*}} : i32, %{{.*}} : i32, %c1_i32{{.*}} : i32)
// CHECK:       bufferization.to_tensor %[[D]] restrict
// RDNA-LABEL: func.func @tiles(
// RDNA-NOT:     ceildivui %{{.*}}, %c8
// RDNA:         gpu.launch_func @ufp4_kernels::@wmma_i8_segment512_f32
// RDNA-SAME:      threads in (%c256
func.func @tiles(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %b: tensor<?x?xi8>,
                 %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512
      carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// Other extents, and a batch: the same kernel.
// CHECK-LABEL: func.func @batch(
// CHECK:       gpu.launch_func @ufp4_kernels::@mfma_i8_segment512_f32
func.func @batch(%a: tensor<3x8x1024xi8>, %sa: tensor<3x2x8xf32>, %b: tensor<3x8x1024xi8>,
                 %sb: tensor<3x2x8xf32>) -> tensor<3x8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512
      carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<3x8x1024xi8>, tensor<3x2x8xf32>, tensor<3x8x1024xi8>, tensor<3x2x8xf32> -> tensor<3x8x8xf32>
  return %0 : tensor<3x8x8xf32>
}

// CHECK-LABEL: func.func @outer(
// CHECK:       gpu.launch_func @ufp4_kernels::@mfma_bf16_outer2_bf16
func.func @outer(%a: tensor<8x16xbf16>, %oa: tensor<f32>, %b: tensor<8x16xbf16>,
                 %ob: tensor<f32>) -> tensor<8x8xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a outer(%oa), %b outer(%ob)
      carrier(#ufp4.carrier<bf16, folded, tensor_core_accumulate>)
      : tensor<8x16xbf16>, tensor<f32>, tensor<8x16xbf16>, tensor<f32> -> tensor<8x8xbf16>
  return %0 : tensor<8x8xbf16>
}

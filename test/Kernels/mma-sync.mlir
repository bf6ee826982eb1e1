// The host's side of mma.sync kernels: one kernel for equal specializations,
// extents as arguments.

// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_80 -o %t
// RUN: FileCheck %s < %t
// RUN: FileCheck %s --check-prefix=ONCE < %t

// ONCE: llvm.func @mma_sync_i8_segment512_f32
// ONCE-NOT: llvm.func @mma_sync_i8_segment512_f32

// CHECK: gpu.module @ufp4_kernels [#nvvm.target<O = 3, chip = "sm_80"
// CHECK: llvm.func @mma_sync_i8_segment512_f32(%{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: i32, %{{.*}}: i32, %{{.*}}: i32, %{{.*}}: i32)
// CHECK-SAME: gpu.kernel, nvvm.kernel, nvvm.reqntid = array<i32: 256>
// CHECK: llvm.func @mma_sync_bf16_outer2_bf16

// CHECK-LABEL: func.func @tiles(
// CHECK-DAG:   %[[A:.*]] = bufferization.to_buffer %arg0
// CHECK-DAG:   %[[SA:.*]] = bufferization.to_buffer %arg1
// CHECK-DAG:   %[[B:.*]] = bufferization.to_buffer %arg2
// CHECK-DAG:   %[[SB:.*]] = bufferization.to_buffer %arg3
// CHECK-DAG:   %[[D:.*]] = memref.alloc(%[[M:.*]], %[[N:.*]]) : memref<?x?xf32>
// CHECK:       %[[K:.*]] = memref.dim %[[A]]
// CHECK-DAG:   %[[M32:.*]] = arith.index_cast %[[M]] : index to i32
// CHECK-DAG:   %[[N32:.*]] = arith.index_cast %[[N]] : index to i32
// CHECK-DAG:   %[[K32:.*]] = arith.index_cast %[[K]] : index to i32
// CHECK-DAG:   %[[DOWN:.*]] = arith.ceildivui %[[M]], %c128
// CHECK-DAG:   %[[ACROSS:.*]] = arith.ceildivui %[[N]], %c128
// CHECK-DAG:   %[[TILES:.*]] = arith.muli %[[DOWN]], %[[ACROSS]]
// CHECK-DAG:   %[[GRID:.*]] = arith.maxui %[[TILES]], %{{.*}}
// CHECK-DAG:   %[[SHARED:.*]] = arith.constant 69632 : i32
// CHECK:       gpu.launch_func @ufp4_kernels::@mma_sync_i8_segment512_f32
// CHECK-SAME:    blocks in (%[[GRID]], %[[ONE:.*]], %[[ONE]])
// CHECK-SAME:    threads in (%c256{{.*}}, %[[ONE]], %[[ONE]])
// CHECK-SAME:    dynamic_shared_memory_size %[[SHARED]]
// CHECK-SAME:    args(%[[A]] : {{.*}}, %[[B]] : {{.*}}, %[[SA]] : {{.*}}, %[[SB]] : {{.*}}, %[[D]] : {{.*}}, %[[M32]] : i32, %[[N32]] : i32, %[[K32]] : i32, %c1_i32{{.*}} : i32)
// CHECK:       bufferization.to_tensor %[[D]] restrict
func.func @tiles(%a: tensor<?x?xi8>, %sa: tensor<?x?xf32>, %b: tensor<?x?xi8>,
                 %sb: tensor<?x?xf32>) -> tensor<?x?xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512
      carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// Other extents, and a batch: the same kernel.
// CHECK-LABEL: func.func @batch(
// CHECK:       gpu.launch_func @ufp4_kernels::@mma_sync_i8_segment512_f32
func.func @batch(%a: tensor<3x8x1024xi8>, %sa: tensor<3x2x8xf32>, %b: tensor<3x8x1024xi8>,
                 %sb: tensor<3x2x8xf32>) -> tensor<3x8x8xf32> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a * %sa, %b * %sb segment 512
      carrier(#ufp4.carrier<i8, folded, exact>)
      : tensor<3x8x1024xi8>, tensor<3x2x8xf32>, tensor<3x8x1024xi8>, tensor<3x2x8xf32> -> tensor<3x8x8xf32>
  return %0 : tensor<3x8x8xf32>
}

// CHECK-LABEL: func.func @outer(
// CHECK-DAG:   %[[OA:.*]] = bufferization.to_buffer %arg1
// CHECK-DAG:   %[[OB:.*]] = bufferization.to_buffer %arg3
// CHECK-DAG:   %[[SHARED:.*]] = arith.constant 65536 : i32
// CHECK:       gpu.launch_func @ufp4_kernels::@mma_sync_bf16_outer2_bf16
// CHECK-SAME:    threads in (%c256
// CHECK-SAME:    dynamic_shared_memory_size %[[SHARED]]
// CHECK-SAME:    args(%{{.*}} : memref<256x64xbf16>, %{{.*}} : memref<128x64xbf16>, %[[OA]] : memref<f32>, %[[OB]] : memref<f32>, %{{.*}} : memref<256x128xbf16>, %{{.*}} : i32
func.func @outer(%a: tensor<256x64xbf16>, %oa: tensor<f32>, %b: tensor<128x64xbf16>,
                 %ob: tensor<f32>) -> tensor<256x128xbf16> attributes {ufp4.kernel} {
  %0 = ufp4.carrier_matmul %a outer(%oa), %b outer(%ob)
      carrier(#ufp4.carrier<bf16, folded, tensor_core_accumulate>)
      : tensor<256x64xbf16>, tensor<f32>, tensor<128x64xbf16>, tensor<f32> -> tensor<256x128xbf16>
  return %0 : tensor<256x128xbf16>
}

// ufp4-to-nvvm leaves functions on memrefs and one module of kernels.

// RUN: ufp4-opt %s --ufp4-to-nvvm=target=sm_80 > %t.pipeline
// RUN: FileCheck %s --input-file=%t.pipeline
// RUN: FileCheck %s --input-file=%t.pipeline --check-prefix=MODULE --implicit-check-not=gpu.module
// RUN: ufp4-opt %t.pipeline -o /dev/null
// RUN: ufp4-opt %t.pipeline --gpu-module-to-binary=format=isa | FileCheck %s --check-prefix=ISA
// RUN: not ufp4-opt %s --ufp4-to-nvvm=target=cpus 2>&1 | FileCheck %s --check-prefix=TARGET
// TARGET: error: expected a target among: {{.*}}sm_90a{{.*}}, but got 'cpus'

// What a kernel made for the chip does not do, and everything under portable,
// is loops.
// RUN: ufp4-opt %s --ufp4-to-nvvm='target=sm_80 portable' | FileCheck %s --check-prefix=PORTABLE
// PORTABLE: gpu.module @ufp4_kernels
// PORTABLE-NOT: nvvm.mma.sync

// CHECK: module attributes {gpu.container_module} {
// CHECK: func.func @model(%[[X:.+]]: memref<64x64xf32>, %{{.+}}: memref<64x64xf32>) -> memref<64x64xf32> {
// CHECK: %[[Y:.+]] = call @[[TANH:kernel_tanh_[0-9]+]](
// CHECK: return %[[Y]]
// CHECK: func.func private @[[TANH]](%[[A:.+]]: memref<64x64xf32>) -> memref<64x64xf32>
// CHECK: %[[B:.+]] = memref.alloc() : memref<64x64xf32>
// CHECK: gpu.launch_func @ufp4_kernels::@[[TANH]] blocks in {{.*}} args(%[[A]] : memref<64x64xf32>, %[[B]] : memref<64x64xf32>)
// CHECK: return %[[B]]
// CHECK-NOT: module attributes {ufp4.kernel}

// MODULE: gpu.module @ufp4_kernels [#nvvm.target<O = 3, chip = "sm_80"

// ISA: gpu.binary @ufp4_kernels
// ISA-SAME: .target sm_80
#format = #ufp4.format<e1m2, 1x16, f32>
func.func @model(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %a, %sa = ufp4.quantize %x along 1 as(#format) : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
  %b, %sb = ufp4.quantize %w along 1 as(#format) : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
  %y = ufp4.scaled_matmul %a * %sa, %b * %sb contracting [1] x [1] as(#format, #format)
      : tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>, tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32> -> tensor<64x64xf32>
  %z = math.tanh %y : tensor<64x64xf32>
  return %z : tensor<64x64xf32>
}

// Functions become arithmetic and the intrinsics that machine code has.

// RUN: ufp4-opt %s --ufp4-lower-gpu-math --split-input-file -verify-diagnostics | FileCheck %s

// CHECK-LABEL: gpu.func @intrinsics
// CHECK: llvm.call_intrinsic "llvm.floor.f32"
// CHECK: llvm.call_intrinsic "llvm.fabs.f64"
// CHECK: llvm.call_intrinsic "llvm.fma.f32"
// CHECK: %[[ROOT:.+]] = llvm.call_intrinsic "llvm.sqrt.f32"
// CHECK: arith.divf %{{.+}}, %[[ROOT]] : f32
// CHECK-NOT: math.
// CHECK-LABEL: gpu.func @exponential
// CHECK: arith.extf %{{.+}} : f32 to f64
// CHECK: llvm.call_intrinsic "llvm.roundeven.f64"
// CHECK: arith.truncf %{{.+}} : f64 to f32
// CHECK-NOT: math.
gpu.module @kernels {
  gpu.func @intrinsics(%a: memref<4xf32>, %d: memref<f64>) kernel {
    %c0 = arith.constant 0 : index
    %x = memref.load %a[%c0] : memref<4xf32>
    %0 = math.floor %x : f32
    %y = memref.load %d[] : memref<f64>
    %1 = math.absf %y : f64
    %2 = math.fma %0, %x, %x : f32
    %3 = math.rsqrt %2 : f32
    memref.store %3, %a[%c0] : memref<4xf32>
    memref.store %1, %d[] : memref<f64>
    gpu.return
  }
  gpu.func @exponential(%a: memref<f32>) kernel {
    %x = memref.load %a[] : memref<f32>
    %0 = math.exp %x : f32
    memref.store %0, %a[] : memref<f32>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @sine(%a: memref<f64>) kernel {
    %x = memref.load %a[] : memref<f64>
    // expected-error @+1 {{expected a function that kernels can compute, but got 'math.sin' of 'f64'}}
    %0 = math.sin %x : f64
    memref.store %0, %a[] : memref<f64>
    gpu.return
  }
}

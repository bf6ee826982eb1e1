// All kernels become functions of one module; a call of a library is refused.

// RUN: ufp4-opt %s --ufp4-lower-gpu-kernels=target=sm_90a | FileCheck %s
// RUN: not ufp4-opt %s --ufp4-lower-gpu-kernels=target=sm_1 2>&1 | FileCheck %s --check-prefix=TARGET
// TARGET: error: expected a target among: sm_80,{{.*}}sm_90a,{{.*}}, but got 'sm_1'
// RUN: not ufp4-opt %s --ufp4-lower-gpu-kernels --ufp4-verify-gpu-kernels 2>&1 | FileCheck %s --check-prefix=CALL
// CALL: :[[#@LINE+24]]:12: error: expected a kernel that calls nothing outside of it, but got a call of '__nv_sinf'

// CHECK: gpu.launch_func @ufp4_kernels::@[[FIRST:.+]] blocks
// CHECK: gpu.launch_func @ufp4_kernels::@[[SECOND:.+]] blocks
// CHECK: gpu.module @ufp4_kernels [#nvvm.target<O = 3, chip = "sm_90a", features = "+ptx{{[0-9]+}}">]
// Of the module of that name, index has 32 bits.
// CHECK: llvm.func @twice(%{{.+}}: !llvm.ptr, %{{.+}}: !llvm.ptr, %{{.+}}: i32, %{{.+}}: i32, %{{.+}}: i32)
// Extents that are not known come with the pointers.
// CHECK: llvm.func @{{twice_.+}}(%{{.+}}: !llvm.ptr, %{{.+}}: !llvm.ptr, %{{.+}}: i64, %{{.+}}: i64, %{{.+}}: i64) attributes {gpu.kernel
// CHECK: llvm.func @known(%{{.+}}: !llvm.ptr) attributes {gpu.kernel
// CHECK-NOT: gpu.module
module attributes {gpu.container_module} {
  func.func @host(%a: memref<?xf32>, %b: memref<4xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @ufp4_kernels::@twice blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%a : memref<?xf32>)
    gpu.launch_func @ufp4_portable::@twice blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%a : memref<?xf32>)
    gpu.launch_func @ufp4_portable::@known blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%b : memref<4xf32>)
    return
  }
  gpu.module @ufp4_portable {
    gpu.func @twice(%a: memref<?xf32>) kernel {
      %c0 = arith.constant 0 : index
      %x = memref.load %a[%c0] : memref<?xf32>
      %0 = arith.addf %x, %x : f32
      %y = math.sin %0 : f32
      memref.store %y, %a[%c0] : memref<?xf32>
      gpu.return
    }
    gpu.func @known(%a: memref<4xf32>) kernel {
      %c0 = arith.constant 0 : index
      %x = memref.load %a[%c0] : memref<4xf32>
      %0 = arith.addf %x, %x : f32
      memref.store %0, %a[%c0] : memref<4xf32>
      gpu.return
    }
  }
  gpu.module @ufp4_kernels {
    gpu.func @twice(%a: memref<?xf32>) kernel {
      %c0 = arith.constant 0 : index
      %x = memref.load %a[%c0] : memref<?xf32>
      %0 = arith.addf %x, %x : f32
      memref.store %0, %a[%c0] : memref<?xf32>
      gpu.return
    }
  }
}

// Ops in the region of an op that moves go with it; ops in a nested module are
// called from where their kernel can be seen, or stay.

// RUN: ufp4-opt %s --ufp4-outline-kernels --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @region
// CHECK-NEXT: call @kernel_generic_0
// CHECK-NEXT: return
func.func @region(%a: memref<8xf32>, %v: f32) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%a : memref<8xf32>) {
  ^bb0(%o: f32):
    linalg.fill ins(%v : f32) outs(%a : memref<8xf32>)
    linalg.yield %v : f32
  }
  return
}

// -----

// CHECK: module @nested
// CHECK: func.func @f
module @nested {
  module @inner {
    func.func @f(%a: memref<8x8xf32>) {
      linalg.matmul ins(%a, %a : memref<8x8xf32>, memref<8x8xf32>) outs(%a : memref<8x8xf32>)
      return
    }
  }
}

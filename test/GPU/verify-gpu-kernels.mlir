// Ops that a chip has not, and calls that lead nowhere, are errors before code
// is made.

// RUN: split-file %s %t
// RUN: not ufp4-opt %t/scaled.mlir --ufp4-verify-gpu-kernels 2>&1 | FileCheck %s --check-prefix=SCALED
// SCALED: scaled.mlir:4:10: error: expected an op that gfx942 has, but got 'rocdl.mfma.scale.f32.16x16x128.f8f6f4'; chips that have it: gfx950
// RUN: sed s/gfx942/gfx950/ %t/scaled.mlir | ufp4-opt --ufp4-verify-gpu-kernels -o /dev/null
// RUN: not ufp4-opt %t/wmma.mlir --ufp4-verify-gpu-kernels 2>&1 | FileCheck %s --check-prefix=WMMA
// WMMA: wmma.mlir:3:10: error: expected an op that gfx950 has, but got 'rocdl.wmma.i32.16x16x16.iu8'; chips that have it: gfx1100{{$}}
// RUN: not ufp4-opt %t/other.mlir --ufp4-verify-gpu-kernels 2>&1 | FileCheck %s --check-prefix=OTHER
// OTHER: other.mlir:3:5: error: expected an op that gfx950 has, but got one of NVIDIA's chips, 'nvvm.exit'
// RUN: not ufp4-opt %t/call.mlir --ufp4-verify-gpu-kernels 2>&1 | FileCheck %s --check-prefix=CALL
// CALL: call.mlir:4:10: error: expected a kernel that calls nothing outside of it, but got a call of '__ocml_exp_f32'

//--- scaled.mlir
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx942">] {
  llvm.func @kernel(%a: vector<8xi32>, %c: vector<4xf32>, %s: i32) {
    %z = llvm.mlir.constant(0 : i32) : i32
    %0 = rocdl.mfma.scale.f32.16x16x128.f8f6f4 %a, %a, %c, %z, %z, %z, %s, %z, %s : (vector<8xi32>, vector<8xi32>, vector<4xf32>, i32, i32, i32, i32, i32, i32) -> vector<4xf32>
    llvm.return
  }
}
//--- wmma.mlir
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @kernel(%a: vector<4xi32>, %c: vector<8xi32>) {
    %0 = "rocdl.wmma.i32.16x16x16.iu8"(%a, %a, %c) {signA = true, signB = true} : (vector<4xi32>, vector<4xi32>, vector<8xi32>) -> vector<8xi32>
    llvm.return
  }
}
//--- other.mlir
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @kernel() {
    llvm.call_intrinsic "llvm.nvvm.exit"() : () -> ()
    llvm.return
  }
}
//--- call.mlir
gpu.module @ufp4_kernels [#rocdl.target<chip = "gfx950">] {
  llvm.func @__ocml_exp_f32(f32) -> f32
  llvm.func @kernel(%x: f32) -> f32 {
    %0 = llvm.call @__ocml_exp_f32(%x) : (f32) -> f32
    llvm.return %0 : f32
  }
}

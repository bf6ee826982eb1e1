// ufp4-to-rocdl leaves functions on memrefs and one module of kernels, for each
// of AMD's chips; to-nvvm.mlir has the rest, which is the same.

// RUN: ufp4-opt %s --ufp4-to-rocdl > %t.pipeline
// RUN: FileCheck %s --input-file=%t.pipeline --implicit-check-not=nvvm. --implicit-check-not=__ocml --implicit-check-not=__ockl
// RUN: ufp4-opt %t.pipeline -o /dev/null
// RUN: ufp4-opt %s --ufp4-to-rocdl=target=gfx1201 --gpu-module-to-binary=format=isa | FileCheck %s --check-prefix=ISA
// RUN: ufp4-opt %s --ufp4-to-rocdl='target=gfx950 portable' | FileCheck %s --check-prefix=PORTABLE --implicit-check-not=@quantize_

// A chip of the other kind is refused by either pipeline.
// RUN: not ufp4-opt %s --ufp4-to-rocdl=target=sm_90a 2>&1 | FileCheck %s --check-prefix=TARGET
// TARGET: error: expected a target among: gfx942, gfx950, gfx1100, gfx1201, but got 'sm_90a'
// RUN: not ufp4-opt %s --ufp4-to-nvvm=target=gfx942 2>&1 | FileCheck %s --check-prefix=OTHER
// OTHER: error: expected a target among: sm_80, {{.*}}sm_120a, but got 'gfx942'

// CHECK: module attributes {gpu.container_module} {
// CHECK: func.func @model(%{{.+}}: memref<64x64xf32>, %{{.+}}: memref<64x64xf32>) -> memref<64x64xf32> {
// CHECK: gpu.launch_func @ufp4_kernels::@[[TANH:kernel_tanh_[0-9]+]] blocks in
// CHECK: gpu.module @ufp4_kernels [#rocdl.target<O = 3, chip = "gfx942">]
// CHECK: llvm.func @[[TANH]]({{.*}}rocdl.kernel, rocdl.reqd_work_group_size = array<i32: 256, 1, 1>

// ISA: gpu.binary @ufp4_kernels
// ISA-SAME: amdgcn-amd-amdhsa--gfx1201

// PORTABLE: gpu.module @ufp4_kernels [#rocdl.target<O = 3, chip = "gfx950">]
#format = #ufp4.format<e1m2, 1x16, f32>
func.func @model(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %a, %sa = ufp4.quantize %x along 1 as(#format) : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
  %b, %sb = ufp4.quantize %w along 1 as(#format) : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
  %y = ufp4.scaled_matmul %a * %sa, %b * %sb contracting [1] x [1] as(#format, #format)
      : tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>, tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32> -> tensor<64x64xf32>
  %z = math.tanh %y : tensor<64x64xf32>
  return %z : tensor<64x64xf32>
}

// A thread whose assertion does not hold ends, and its wave.
// RUN: ufp4-opt %s --ufp4-to-rocdl --mlir-print-local-scope | FileCheck %s --check-prefix=EXIT
// EXIT: llvm.call_intrinsic "llvm.amdgcn.endpgm"
func.func @look(%x: tensor<16xf32>, %i: tensor<4xi64>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%i : tensor<4xi64>) outs(%e : tensor<4xf32>) {
  ^bb0(%j: i64, %out: f32):
    %k = arith.index_cast %j : i64 to index
    %c16 = arith.constant 16 : i64
    %ok = arith.cmpi ult, %j, %c16 : i64
    cf.assert %ok, "expected an index below 16"
    %v = tensor.extract %x[%k] : tensor<16xf32>
    linalg.yield %v : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

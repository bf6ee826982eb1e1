// A thread whose assertion does not hold ends, and its wave.

// RUN: ufp4-opt %s --ufp4-to-rocdl --mlir-print-local-scope > %t
// RUN: FileCheck %s --input-file=%t
// RUN: ufp4-opt %t --gpu-module-to-binary=format=isa | FileCheck %s --check-prefix=ISA

// CHECK: module attributes {{.*}}ufp4.assert_messages
// CHECK: llvm.call_intrinsic "llvm.amdgcn.endpgm"
// ISA: gpu.binary @ufp4_kernels
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

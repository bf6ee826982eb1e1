// A step that accumulates: gradients of two micro-batches are added to the one
// that came before, by the kernels that compute them. On a CPU the placed module
// gives the bits of the one that adds tensors.

// RUN: ufp4-opt %s --ufp4-quantize=recipe=ufp4-i8 -o %t.quantized.mlir
// RUN: FileCheck %s --input-file=%t.quantized.mlir --check-prefix=SUMS
// RUN: ufp4-opt %t.quantized.mlir --ufp4-to-nvvm=target=sm_90a | FileCheck %s
// RUN: ufp4-opt %t.quantized.mlir --ufp4-to-nvvm=target=sm_80 | FileCheck %s --check-prefix=SM80

// RUN: ufp4-opt %t.quantized.mlir --ufp4-select-carriers=target=sm_90a --ufp4-place-operands -o %t.placed.mlir
// RUN: FileCheck %s --input-file=%t.placed.mlir --check-prefix=PLACED
// RUN: ufp4-run %t.quantized.mlir --function=run --seed=3 --output=@%t.0.npy
// RUN: ufp4-run %t.placed.mlir --function=run --seed=3 --output=@%t.1.npy
// RUN: cmp %t.0.npy %t.1.npy

// SUMS: %[[P0:.+]] = ufp4.scaled_matmul {{.*}} gemm(<wgrad
// SUMS: arith.addf %{{.+}}, %[[P0]]
// SUMS: %[[P1:.+]] = ufp4.scaled_matmul {{.*}} gemm(<wgrad
// SUMS: linalg.generic {{.*}} ins(%{{.+}}, %[[P1]] :

// PLACED-LABEL: func.func private @step
// PLACED-SAME: %[[OLD:[a-z0-9]+]]: tensor<48x64xf32>
// PLACED-NOT: addf
// PLACED: %[[SUM:.+]] = ufp4.carrier_matmul {{.*}} accumulate(%[[OLD]]) {{.*}} gemm(<wgrad
// PLACED: %[[NEXT:.+]] = ufp4.carrier_matmul {{.*}} accumulate(%[[SUM]]) {{.*}} gemm(<wgrad
// PLACED: return %{{.+}}, %[[NEXT]]

// Both run one kernel, and nothing else adds.
// CHECK-LABEL: func.func private @step
// CHECK-SAME: %[[OLD:[a-z0-9]+]]: memref<48x64xf32>
// CHECK: %[[SUM:.+]] = call @[[ACC:kernel_carrier_matmul_[0-9]+]]({{.*}}, %[[OLD]])
// CHECK: %[[NEXT:.+]] = call @[[ACC]]({{.*}}, %[[SUM]])
// CHECK-NOT: call @
// CHECK: return %{{.+}}, %[[NEXT]]
// CHECK: func.func private @[[ACC]](
// CHECK: gpu.launch_func @ufp4_kernels::@wgmma_i8_segment512_acc_narrow_f32
// SM80: gpu.launch_func @ufp4_kernels::@mma_sync_i8_segment512_acc_f32

#id = affine_map<(i, j) -> (i, j)>

func.func private @step(%w: tensor<48x64xbf16> {ufp4.name = "layers.0.w", ufp4.parameter}, %x0: tensor<32x64xbf16>, %dy0: tensor<32x48xbf16>,
                        %x1: tensor<32x64xbf16>, %dy1: tensor<32x48xbf16>, %old: tensor<48x64xf32>) -> (tensor<32x64xf32>, tensor<48x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %ex = tensor.empty() : tensor<32x64xf32>
  %zx = linalg.fill ins(%zero : f32) outs(%ex : tensor<32x64xf32>) -> tensor<32x64xf32>
  %ew = tensor.empty() : tensor<48x64xf32>
  %zw = linalg.fill ins(%zero : f32) outs(%ew : tensor<48x64xf32>) -> tensor<48x64xf32>
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "layers.0.w", id = 0, gradient x weight>}
      ins(%dy1, %w : tensor<32x48xbf16>, tensor<48x64xbf16>) outs(%zx : tensor<32x64xf32>) -> tensor<32x64xf32>
  // Into the old gradient.
  %et = tensor.empty() : tensor<48x32xbf16>
  %t0 = linalg.transpose ins(%dy0 : tensor<32x48xbf16>) outs(%et : tensor<48x32xbf16>) permutation = [1, 0]
  %sum = linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "layers.0.w", id = 0, gradient x activation>}
      ins(%t0, %x0 : tensor<48x32xbf16>, tensor<32x64xbf16>) outs(%old : tensor<48x64xf32>) -> tensor<48x64xf32>
  // A gradient of its own, and then a sum.
  %t1 = linalg.transpose ins(%dy1 : tensor<32x48xbf16>) outs(%et : tensor<48x32xbf16>) permutation = [1, 0]
  %dw = linalg.matmul {ufp4.gemm = #ufp4.gemm<wgrad, "layers.0.w", id = 0, gradient x activation>}
      ins(%t1, %x1 : tensor<48x32xbf16>, tensor<32x64xbf16>) outs(%zw : tensor<48x64xf32>) -> tensor<48x64xf32>
  %next = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sum, %dw : tensor<48x64xf32>, tensor<48x64xf32>) outs(%ew : tensor<48x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  } -> tensor<48x64xf32>
  return %dx, %next : tensor<32x64xf32>, tensor<48x64xf32>
}

func.func private @numbers(%factor: index) -> tensor<48x64xf32> {
  %empty = tensor.empty() : tensor<48x64xf32>
  %x = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<48x64xf32>) {
  ^bb0(%old: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c101 = arith.constant 101 : index
    %c50 = arith.constant 50 : index
    %jj = arith.muli %j, %j : index
    %ij = arith.muli %i, %factor : index
    %s = arith.addi %ij, %jj : index
    %t = arith.remui %s, %c101 : index
    %u = arith.subi %t, %c50 : index
    %v = arith.index_cast %u : index to i32
    %f = arith.sitofp %v : i32 to f32
    %third = arith.constant 0.3 : f32
    %g = arith.mulf %f, %third : f32
    linalg.yield %g : f32
  } -> tensor<48x64xf32>
  return %x : tensor<48x64xf32>
}

func.func @run() -> tensor<80x64xf32> {
  %c5 = arith.constant 5 : index
  %c7 = arith.constant 7 : index
  %c11 = arith.constant 11 : index
  %w32 = call @numbers(%c5) : (index) -> tensor<48x64xf32>
  %a32 = call @numbers(%c7) : (index) -> tensor<48x64xf32>
  %b32 = call @numbers(%c11) : (index) -> tensor<48x64xf32>
  %w = arith.truncf %w32 : tensor<48x64xf32> to tensor<48x64xbf16>
  %a = arith.truncf %a32 : tensor<48x64xf32> to tensor<48x64xbf16>
  %b = arith.truncf %b32 : tensor<48x64xf32> to tensor<48x64xbf16>
  %x0 = tensor.extract_slice %a[0, 0] [32, 64] [1, 1] : tensor<48x64xbf16> to tensor<32x64xbf16>
  %x1 = tensor.extract_slice %b[0, 0] [32, 64] [1, 1] : tensor<48x64xbf16> to tensor<32x64xbf16>
  %dy0 = tensor.extract_slice %a[16, 16] [32, 48] [1, 1] : tensor<48x64xbf16> to tensor<32x48xbf16>
  %dy1 = tensor.extract_slice %b[16, 0] [32, 48] [1, 1] : tensor<48x64xbf16> to tensor<32x48xbf16>
  %r:2 = call @step(%w, %x0, %dy0, %x1, %dy1, %a32) : (tensor<48x64xbf16>, tensor<32x64xbf16>, tensor<32x48xbf16>, tensor<32x64xbf16>, tensor<32x48xbf16>, tensor<48x64xf32>) -> (tensor<32x64xf32>, tensor<48x64xf32>)
  %all = tensor.concat dim(0) %r#0, %r#1 : (tensor<32x64xf32>, tensor<48x64xf32>) -> tensor<80x64xf32>
  return %all : tensor<80x64xf32>
}

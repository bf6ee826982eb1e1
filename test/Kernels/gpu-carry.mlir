// Codes that are in memory already: a kernel for the operand and one for its
// scales, shared by ops of the same kind.

// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_90a | FileCheck %s
// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_80 --remarks-filter-missed=ufp4 -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: not ufp4-opt %s --convert-ufp4-to-gpu='target=sm_90a strict' 2>&1 | FileCheck %s --check-prefix=STRICT
// RUN: ufp4-opt %s --ufp4-to-nvvm=target=sm_90a | FileCheck %s --check-prefix=NVVM

// REMARK: left to convert-ufp4-to-linalg: scales over the largest of their row are folded where codes are made
// STRICT: error: no kernel of sm_90a: scales over the largest of their row are folded where codes are made

// CHECK: llvm.func @[[$ROWS:carry_rows_[0-9a-f]+]](%{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: i32, %{{.*}}: i32, %{{.*}}: i32)
// CHECK: llvm.func @[[$SCALES:carry_scales_rows_[0-9a-f]+]](%{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1>, %{{.*}}: i32, %{{.*}}: i32, %{{.*}}: i32)
// CHECK: llvm.func @[[$COLUMNS:carry_columns_[0-9a-f]+]](
// CHECK-NOT: llvm.func

// CHECK-LABEL: func.func @rows(
// CHECK: %[[BYTES:.+]] = builtin.unrealized_conversion_cast %arg0 : tensor<40x80x!ufp4.code<e1m2>> to tensor<40x80xi8>
// CHECK: %[[Q:.+]] = bufferization.to_buffer %[[BYTES]] read_only
// CHECK: %[[S:.+]] = bufferization.to_buffer %arg1 read_only
// CHECK: %[[A:.+]] = memref.alloc() : memref<40x80xbf16>
// CHECK: %[[B:.+]] = memref.alloc() : memref<5x40xf32>
// CHECK: gpu.launch_func @ufp4_kernels::@[[$ROWS]] {{.*}} args(%[[Q]] : memref<40x80xi8>, %[[S]] : memref<40x5xf32>, %[[A]] : memref<40x80xbf16>, %c1_i32{{.*}} : i32, %c40_i32{{.*}} : i32, %c80_i32{{.*}} : i32)
// CHECK: gpu.launch_func @ufp4_kernels::@[[$SCALES]] {{.*}} args(%[[S]] : memref<40x5xf32>, %[[B]] : memref<5x40xf32>,
func.func @rows(%q: tensor<40x80x!ufp4.code<e1m2>>, %s: tensor<40x5xf32>) -> (tensor<40x80xbf16>, tensor<5x40xf32>) attributes {ufp4.kernel} {
  %a, %b = ufp4.carry %q * %s along 1 as(#ufp4.format<e1m2, 1x16, f32>) to(#ufp4.carrier<bf16, promoted, exact>)
      : tensor<40x80x!ufp4.code<e1m2>>, tensor<40x5xf32> -> tensor<40x80xbf16>, tensor<5x40xf32>
  return %a, %b : tensor<40x80xbf16>, tensor<5x40xf32>
}

// CHECK-LABEL: func.func @dynamic(
// CHECK: gpu.launch_func @ufp4_kernels::@[[$ROWS]]
func.func @dynamic(%q: tensor<?x?x!ufp4.code<e1m2>>, %s: tensor<?x?xf32>) -> (tensor<?x?xbf16>, tensor<?x?xf32>) attributes {ufp4.kernel} {
  %a, %b = ufp4.carry %q * %s along 1 as(#ufp4.format<e1m2, 1x16, f32>) to(#ufp4.carrier<bf16, promoted, exact>)
      : tensor<?x?x!ufp4.code<e1m2>>, tensor<?x?xf32> -> tensor<?x?xbf16>, tensor<?x?xf32>
  return %a, %b : tensor<?x?xbf16>, tensor<?x?xf32>
}

// Folded scales of blocks of several rows, the contraction first.
// CHECK-LABEL: func.func @columns(
// CHECK: %[[A:.+]] = memref.alloc() : memref<48x48xbf16>
// CHECK: gpu.launch_func @ufp4_kernels::@[[$COLUMNS]]
func.func @columns(%q: tensor<40x48x!ufp4.code<e2m1>>, %s: tensor<3x3xf8E4M3FN>, %o: tensor<f32>) -> tensor<48x48xbf16> attributes {ufp4.kernel} {
  %a = ufp4.carry %q * %s outer(%o) along 0 as(#ufp4.format<e2m1, 16x16, e4m3>) to(#ufp4.carrier<bf16, folded, tensor_core_accumulate>)
      : tensor<40x48x!ufp4.code<e2m1>>, tensor<3x3xf8E4M3FN>, tensor<f32> -> tensor<48x48xbf16>
  return %a : tensor<48x48xbf16>
}

// Loops do this one.
// CHECK-LABEL: func.func @over_row(
// CHECK: ufp4.carry
// NVVM: gpu.launch_func @ufp4_kernels::@carry_rows_
// NVVM: func.func @over_row(
// NVVM: gpu.launch_func @ufp4_kernels::@over_row
func.func @over_row(%q: tensor<40x64x!ufp4.code<e2m1>>, %s: tensor<40x2xf8E8M0FNU>) -> (tensor<40x64xf8E4M3FN>, tensor<1x40xf32>) attributes {ufp4.kernel} {
  %a, %b = ufp4.carry %q * %s along 1 as(#ufp4.format<e2m1, 1x32, e8m0, rceil>) to(#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>)
      : tensor<40x64x!ufp4.code<e2m1>>, tensor<40x2xf8E8M0FNU> -> tensor<40x64xf8E4M3FN>, tensor<1x40xf32>
  return %a, %b : tensor<40x64xf8E4M3FN>, tensor<1x40xf32>
}

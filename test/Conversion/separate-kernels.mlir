// A straight-line model becomes calls that pass pointers, and kernels in a
// module of their own; any other module moves there as it is.

// RUN: ufp4-opt %s --ufp4-separate-kernels --split-input-file --mlir-print-local-scope | FileCheck %s
// Two runs give the same text.
// RUN: ufp4-opt %s --ufp4-separate-kernels --split-input-file > %t.first
// RUN: ufp4-opt %s --ufp4-separate-kernels --split-input-file > %t.second
// RUN: diff %t.first %t.second
// RUN: ufp4-opt %s --ufp4-to-cpu --split-input-file -o %t.lowered
// RUN: mlir-translate --mlir-to-llvmir --split-input-file %t.lowered -o /dev/null

// Elementwise ops join what alone uses them; a buffer is freed after its last
// use; each result is a buffer of its own.
// CHECK-LABEL: llvm.func @layers_body(
// CHECK-SAME: %[[A:[a-z0-9]+]]: !llvm.ptr, %[[B:[a-z0-9]+]]: !llvm.ptr, %[[RESULTS:[a-z0-9]+]]: !llvm.ptr)
// CHECK-NEXT: %[[T0:.+]] = llvm.call @[[LAYER:kernel_addf_[0-9]+]](%[[A]], %[[B]])
// CHECK-NEXT: %[[T1:.+]] = llvm.call @[[SQUARE:kernel_mulf_[0-9]+]](%[[T0]])
// CHECK-NEXT: %[[T2:.+]] = llvm.call @[[LAST:kernel_mulf_[0-9]+]](%[[T0]], %[[B]])
// CHECK-NEXT: llvm.call @free(%[[T0]])
// CHECK-NEXT: %[[T3:.+]] = llvm.call @[[COPY:kernel_copy_[0-9]+]](%[[B]])
// CHECK-NEXT: %[[T4:.+]] = llvm.call @[[COPY]](%[[T2]])
// CHECK-NEXT: llvm.store %[[T2]], %[[RESULTS]]
// CHECK-NEXT: %[[R1:.+]] = llvm.getelementptr %[[RESULTS]][8]
// CHECK-NEXT: llvm.store %[[T3]], %[[R1]]
// CHECK-NEXT: %[[R2:.+]] = llvm.getelementptr %[[RESULTS]][16]
// CHECK-NEXT: llvm.store %[[T4]], %[[R2]]
// CHECK-NEXT: %[[R3:.+]] = llvm.getelementptr %[[RESULTS]][24]
// CHECK-NEXT: llvm.store %[[T1]], %[[R3]]
// CHECK-NEXT: llvm.return
// The interface: the data of expanded descriptors in, descriptors out.
// CHECK: llvm.func @layers(
// CHECK-SAME: %{{.+}}: !llvm.ptr, %[[DA:[a-z0-9]+]]: !llvm.ptr, %{{[a-z0-9]+}}: i64, %{{[a-z0-9]+}}: i64, %{{[a-z0-9]+}}: i64, %{{[a-z0-9]+}}: !llvm.ptr, %[[DB:[a-z0-9]+]]: !llvm.ptr,
// CHECK-SAME: -> !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>)>
// CHECK: llvm.call @layers_body(%[[DA]], %[[DB]], %{{.+}})
// CHECK: llvm.func @[[LAYER]](!llvm.ptr, !llvm.ptr) -> !llvm.ptr
// CHECK: module attributes {ufp4.kernel} {
// CHECK-NEXT: func.func private @[[LAYER]](%[[X:.+]]: tensor<8xf32> {bufferization.writable = false}, %[[Y:.+]]: tensor<8xf32> {bufferization.writable = false}) -> tensor<8xf32> attributes {llvm.bareptr, ufp4.kernel, ufp4.small} {
// CHECK-NEXT: %[[M:.+]] = arith.mulf %[[X]], %[[Y]]
// CHECK-NEXT: %[[ONE:.+]] = arith.constant dense<1.0
// CHECK-NEXT: %[[S:.+]] = arith.addf %[[M]], %[[ONE]]
// CHECK-NEXT: return %[[S]]
// CHECK: func.func private @[[COPY]](
// CHECK-NOT: func.func
func.func @layers(%a: tensor<8xf32>, %b: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %dead = arith.mulf %b, %b : tensor<8xf32>
  %0 = arith.mulf %a, %b : tensor<8xf32>
  %1 = arith.addf %0, %one : tensor<8xf32>
  %square = arith.mulf %1, %1 : tensor<8xf32>
  %2 = arith.mulf %1, %b : tensor<8xf32>
  %3 = arith.addf %2, %one : tensor<8xf32>
  %4 = arith.mulf %3, %3 : tensor<8xf32>
  return %4, %b, %4, %square : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// A contraction takes the fill that it starts from and what moves its operands,
// not what computes them: that would be computed once for each product. What
// two kernels use is a kernel. Reshapes between kernels are nothing.
// CHECK-LABEL: llvm.func @product_body(
// CHECK-NEXT: %[[E:.+]] = llvm.call @[[EXP:kernel_exp_[0-9]+]](%{{.+}})
// CHECK-NEXT: %[[Y:.+]] = llvm.call @[[MATMUL:kernel_matmul_[0-9]+]](
// CHECK-NEXT: llvm.call @free(%[[E]])
// CHECK-NEXT: %[[L:.+]] = llvm.call @[[LOG:kernel_log_[0-9]+]](%[[Y]])
// CHECK-NEXT: %[[N:.+]] = llvm.call @[[NEG:kernel_negf_[0-9]+]](%[[Y]])
// CHECK-NOT: free
// CHECK: func.func private @[[EXP]]
// CHECK: func.func private @[[MATMUL]]
// CHECK: linalg.transpose
// CHECK: linalg.fill
// CHECK-NEXT: linalg.matmul
// CHECK-NEXT: return
// CHECK: func.func private @[[LOG]](%{{.+}}: tensor<4x4xf32> {{.*}}) -> tensor<16xf32>
// CHECK-NEXT: tensor.collapse_shape
func.func @product(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> (tensor<4x4xf32>, tensor<16xf32>, tensor<4x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = math.exp %a : tensor<4x8xf32>
  %0 = tensor.empty() : tensor<8x4xf32>
  %t = linalg.transpose ins(%b : tensor<4x8xf32>) outs(%0 : tensor<8x4xf32>) permutation = [1, 0]
  %1 = tensor.empty() : tensor<4x4xf32>
  %2 = linalg.fill ins(%zero : f32) outs(%1 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %y = linalg.matmul ins(%e, %t : tensor<4x8xf32>, tensor<8x4xf32>) outs(%2 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %flat = tensor.collapse_shape %y [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  %l = math.log %flat : tensor<16xf32>
  %ll = tensor.expand_shape %l [[0, 1]] output_shape [4, 4] : tensor<16xf32> into tensor<4x4xf32>
  %n = arith.negf %y : tensor<4x4xf32>
  %nn = tensor.collapse_shape %n [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  return %ll, %nn, %y : tensor<4x4xf32>, tensor<16xf32>, tensor<4x4xf32>
}

// -----

// Sites share kernels: their numbers are operands. Pairs are two kernels, and
// names of GEMMs make no difference.
// CHECK-LABEL: llvm.func @sites_body(
// CHECK-SAME: %[[X:[a-z0-9]+]]: !llvm.ptr, %[[SEED:[a-z0-9]+]]: !llvm.ptr, %{{[a-z0-9]+}}: !llvm.ptr, %{{[a-z0-9]+}}: !llvm.ptr, %{{[a-z0-9]+}}: !llvm.ptr)
// CHECK: %[[SITE:.+]] = llvm.mlir.constant(1 : i64) : i64
// CHECK: %[[STREAM:.+]] = llvm.mlir.constant(2 : i64) : i64
// CHECK: llvm.call @[[Q:kernel_quantize_[0-9]+]](%[[SITE]], %[[STREAM]], %[[X]], %[[SEED]]) : (i64, i64, !llvm.ptr, !llvm.ptr) -> !llvm.struct<(ptr, ptr)>
// CHECK: %[[SITE:.+]] = llvm.mlir.constant(4294967295 : i64) : i64
// CHECK: %[[STREAM:.+]] = llvm.mlir.constant(4 : i64) : i64
// CHECK: llvm.call @[[Q]](%[[SITE]], %[[STREAM]], %[[X]], %[[SEED]])
// CHECK: llvm.call @[[M:kernel_matmul_[0-9]+]](
// CHECK: llvm.call @[[M]](
// CHECK: func.func private @[[Q]](%[[A:.+]]: i64, %[[B:.+]]: i64, %{{.+}}: tensor<8x32xf32> {{.*}}, %{{.+}}: tensor<i64> {{.*}})
// CHECK-NEXT: %[[C:.+]] = tensor.from_elements %[[A]], %[[B]]
// CHECK-NEXT: ufp4.quantize {{.*}} site 0 stream 0 counter(%[[C]])
func.func @sites(%x: tensor<8x32xf32>, %seed: tensor<i64>, %w: tensor<32x32xf32>, %init: tensor<8x32xf32>)
    -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32xf32>, tensor<8x32xf32>) {
  %q1, %s1 = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %q2, %s2 = ufp4.quantize %x along 1 seed(%seed) site 4294967295 stream 4 as(<e1m2, 1x16, f32>) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %y1 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "a", id = 1, activation x weight>, ufp4.kept = "a"}
    ins(%x, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%init : tensor<8x32xf32>) -> tensor<8x32xf32>
  %y2 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "b", id = 2, activation x weight>}
    ins(%y1, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%init : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %q1, %q2, %y1, %y2 : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32xf32>, tensor<8x32xf32>
}

// -----

// Private functions take and return pointers and numbers; a large constant is a
// kernel without operands; what nothing uses is freed at once.
// CHECK-LABEL: llvm.func @silu(
// CHECK-SAME: %{{[a-z0-9]+}}: !llvm.ptr, %{{[a-z0-9]+}}: f32, %{{[a-z0-9]+}}: !llvm.ptr) attributes {no_inline, optimize_none, sym_visibility = "private"}
// CHECK: llvm.func @calls_body(
// CHECK: %[[SLOTS:.+]] = llvm.alloca
// CHECK: llvm.call @silu(%{{.+}}, %{{.+}}, %[[SLOTS]])
// CHECK-NEXT: %[[Y:.+]] = llvm.load %[[SLOTS]] : !llvm.ptr -> !llvm.ptr
// CHECK-NEXT: %[[P:.+]] = llvm.getelementptr %[[SLOTS]][8]
// CHECK-NEXT: %[[N:.+]] = llvm.load %[[P]] : !llvm.ptr -> f32
// CHECK-NEXT: llvm.call @free(%[[Y]])
// CHECK-NEXT: %[[C:.+]] = llvm.call @[[TABLE:kernel_constant_[0-9]+]]()
// CHECK: llvm.call @kernel_mulf_{{[0-9]+}}(%{{.+}}, %[[C]])
// CHECK-NEXT: llvm.call @free(%[[C]])
// The C interface alone, where it is asked for.
// CHECK: llvm.func @_mlir_ciface_calls(%{{.+}}: !llvm.ptr, %{{.+}}: !llvm.ptr, %{{.+}}: f32)
// CHECK-NOT: llvm.func @calls(
func.func private @silu(%x: tensor<65xf32>, %v: f32) -> (tensor<65xf32>, f32) {
  %0 = math.exp %x : tensor<65xf32>
  %1 = arith.addf %v, %v : f32
  return %0, %1 : tensor<65xf32>, f32
}
func.func @calls(%x: tensor<65xf32>, %v: f32) -> (tensor<65xf32>, f32) attributes {llvm.emit_c_interface} {
  %0:2 = call @silu(%x, %v) : (tensor<65xf32>, f32) -> (tensor<65xf32>, f32)
  %c = arith.constant dense<"0x000000000000803F0000004000004040000080400000A0400000C0400000E0400000004100001041000020410000304100004041000050410000604100007041000080410000884100009041000098410000A0410000A8410000B0410000B8410000C0410000C8410000D0410000D8410000E0410000E8410000F0410000F84100000042000004420000084200000C4200001042000014420000184200001C4200002042000024420000284200002C4200003042000034420000384200003C4200004042000044420000484200004C4200005042000054420000584200005C4200006042000064420000684200006C4200007042000074420000784200007C4200008042"> : tensor<65xf32>
  %1 = arith.mulf %x, %c : tensor<65xf32>
  return %1, %0#1 : tensor<65xf32>, f32
}

// -----

// Names that are taken are not taken again.
// CHECK: llvm.func @kernel_addf_0(
// CHECK: llvm.call @kernel_addf_0_0(
// CHECK: func.func private @kernel_addf_0_0(
func.func private @kernel_addf_0(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = arith.addf %a, %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// CHECK: module {
// CHECK-NEXT: module attributes {ufp4.kernel} {
// CHECK-NEXT: func.func @dynamic(
func.func @dynamic(%a: tensor<?xf32>) -> tensor<?xf32> {
  %0 = arith.addf %a, %a : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

// CHECK: module {
// CHECK-NEXT: module attributes {ufp4.kernel} {
// CHECK-NEXT: func.func @loop(
func.func @loop(%a: tensor<4xf32>, %v: f32, %n: index) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %a) -> tensor<4xf32> {
    %1 = tensor.insert %v into %x[%i] : tensor<4xf32>
    scf.yield %1 : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// -----

// A public function has an interface of its own, which the others cannot call.
// CHECK: module {
// CHECK-NEXT: module attributes {ufp4.kernel} {
// CHECK-NEXT: func.func @callee(
func.func @callee(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}
func.func @caller(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = call @callee(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

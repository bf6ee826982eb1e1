// Every quantization is measured: a table of sums becomes the last result, and
// all else stays as it is.

// RUN: ufp4-opt %s --ufp4-instrument --split-input-file --mlir-print-local-scope -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir
// What is measured already is not measured again.
// RUN: ufp4-opt %t.mlir --ufp4-instrument --split-input-file --mlir-print-local-scope | diff %t.mlir -

// Each direction, after the transform, from the input widened where there is
// none; the label is that of the first GEMM in program order.
// CHECK-LABEL: func.func @linear(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x40xbf16>, %[[W:[a-z0-9]+]]: tensor<16x40xf32>, %[[S:[a-z0-9]+]]: tensor<i64> {ufp4.seed})
// CHECK-SAME: -> (tensor<8x16xf32> {ufp4.name = "y"}, tensor<8x16xf32>, tensor<4x15xf64> {ufp4.statistics = [
// CHECK-SAME: {operand = "activation", role = "fprop", site = "w"}, {operand = "activation", role = "wgrad", site = "v"},
// CHECK-SAME: {operand = "weight", role = "fprop", site = "w"}, {operand = "", role = "other", site = ""}]})
func.func @linear(%x: tensor<8x40xbf16>, %w: tensor<16x40xf32>, %seed: tensor<i64> {ufp4.seed})
    -> (tensor<8x16xf32> {ufp4.name = "y"}, tensor<8x16xf32>) {
  // CHECK: %[[P:.+]]:4 = ufp4.quantize_pair %[[X]] along [1, 0]
  // CHECK-NEXT: %[[XT:.+]] = ufp4.rht %[[X]] along 1 by(<16>) : tensor<8x40xbf16> -> tensor<8x48xf32>
  // CHECK-NEXT: %[[R0:.+]] = ufp4.stats %[[XT]], %[[P]]#0 * %[[P]]#1 along 1 as(<e1m2, 1x16, f32>) : {{.*}} -> tensor<15xf64>
  // CHECK-NEXT: %[[XW:.+]] = arith.extf %[[X]] : tensor<8x40xbf16> to tensor<8x40xf32>
  // CHECK-NEXT: %[[R1:.+]] = ufp4.stats %[[XW]], %[[P]]#2 * %[[P]]#3 along 0 as(<e2m1, 1x32, f32>) : {{.*}} -> tensor<15xf64>
  %p:4 = ufp4.quantize_pair %x along [1, 0] site 0 streams [0, 0]
      as [#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e2m1, 1x32, f32>] rht [#ufp4.rht<16>, unit]
      round [#ufp4.rounding<nearest_even>, #ufp4.rounding<nearest_even>]
      : tensor<8x40xbf16> -> tensor<8x48x!ufp4.code<e1m2>>, tensor<8x3xf32>, tensor<8x40x!ufp4.code<e2m1>>, tensor<1x40xf32>
  // An outer scale is read; drawn signs are those of the quantization, and its
  // stream is not theirs.
  // CHECK: %[[Q:[a-z0-9_]+]], %[[QS:[a-z0-9_]+]], %[[QO:[a-z0-9_]+]] = ufp4.quantize %[[W]]
  // CHECK-NEXT: %[[WT:.+]] = ufp4.rht %[[W]] along 1 by(<16, signs = drawn>) seed(%[[S]]) site 3 : tensor<16x40xf32> -> tensor<16x48xf32>
  // CHECK-NEXT: %[[R2:.+]] = ufp4.stats %[[WT]], %[[Q]] * %[[QS]] outer(%[[QO]]) along 1 as(<e1m2, 1x16, e4m3>)
  %q, %s, %o = ufp4.quantize %w along 1 seed(%seed) site 3 stream 2 as(#ufp4.format<e1m2, 1x16, e4m3>)
      rht(#ufp4.rht<16, signs = drawn>) round(stochastic<8>)
      : tensor<16x40xf32> -> tensor<16x48x!ufp4.code<e1m2>>, tensor<16x3xf8E4M3FN>, tensor<f32>
  // No GEMM multiplies these codes. A seed that is for the rounding alone is none
  // for the transform.
  // CHECK: %[[U:[a-z0-9_]+]], %[[US:[a-z0-9_]+]] = ufp4.quantize %[[W]]
  // CHECK-NEXT: %[[UT:.+]] = ufp4.rht %[[W]] along 1 by(<16>) : tensor<16x40xf32> -> tensor<16x48xf32>
  // CHECK-NEXT: %[[R3:.+]] = ufp4.stats %[[UT]], %[[U]] * %[[US]] along 1
  %u, %us = ufp4.quantize %w along 1 seed(%seed) site 3 stream 2 as(#ufp4.format<e1m2, 1x16, f32>) rht(#ufp4.rht<16>) round(stochastic<8>)
      : tensor<16x40xf32> -> tensor<16x48x!ufp4.code<e1m2>>, tensor<16x3xf32>
  // A GEMM without a site says nothing.
  // CHECK: %[[Y0:.+]] = ufp4.scaled_matmul
  %y0 = ufp4.scaled_matmul %p#0 * %p#1, %q * %s outer(%o) contracting [1] x [1]
      as(#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, e4m3>)
      : tensor<8x48x!ufp4.code<e1m2>>, tensor<8x3xf32>, tensor<16x48x!ufp4.code<e1m2>>, tensor<16x3xf8E4M3FN>, tensor<f32> -> tensor<8x16xf32>
  // CHECK: %[[Y1:.+]] = ufp4.scaled_matmul
  %y1 = ufp4.scaled_matmul %p#0 * %p#1, %q * %s outer(%o) contracting [1] x [1]
      as(#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, e4m3>) gemm(<fprop, "w", id = 0, activation x weight>)
      : tensor<8x48x!ufp4.code<e1m2>>, tensor<8x3xf32>, tensor<16x48x!ufp4.code<e1m2>>, tensor<16x3xf8E4M3FN>, tensor<f32> -> tensor<8x16xf32>
  %y2 = ufp4.scaled_matmul %p#0 * %p#1, %q * %s outer(%o) contracting [1] x [1]
      as(#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, e4m3>) gemm(<dgrad, "later", id = 1, gradient x weight>)
      : tensor<8x48x!ufp4.code<e1m2>>, tensor<8x3xf32>, tensor<16x48x!ufp4.code<e1m2>>, tensor<16x3xf8E4M3FN>, tensor<f32> -> tensor<8x16xf32>
  %y3 = ufp4.scaled_matmul %p#2 * %p#3, %p#2 * %p#3 contracting [0] x [0]
      as(#ufp4.format<e2m1, 1x32, f32>, #ufp4.format<e2m1, 1x32, f32>) gemm(<wgrad, "v", id = 2, activation x gradient>)
      : tensor<8x40x!ufp4.code<e2m1>>, tensor<1x40xf32>, tensor<8x40x!ufp4.code<e2m1>>, tensor<1x40xf32> -> tensor<40x40xf32>
  // CHECK: %[[E:.+]] = tensor.empty() : tensor<4x15xf64>
  // CHECK-NEXT: %[[T0:.+]] = tensor.insert_slice %[[R0]] into %[[E]][0, 0] [1, 15] [1, 1]
  // CHECK-NEXT: %[[T1:.+]] = tensor.insert_slice %[[R1]] into %[[T0]][1, 0] [1, 15] [1, 1]
  // CHECK-NEXT: %[[T2:.+]] = tensor.insert_slice %[[R2]] into %[[T1]][2, 0] [1, 15] [1, 1]
  // CHECK-NEXT: %[[T3:.+]] = tensor.insert_slice %[[R3]] into %[[T2]][3, 0] [1, 15] [1, 1]
  // CHECK-NEXT: return %[[Y0]], %[[Y1]], %[[T3]]
  return %y0, %y1 : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// Each call has rows of its own, among the caller's in program order; what a
// call passes and its attributes stay. Functions that quantize nothing, and
// their callers, stay as they are.
// CHECK-LABEL: func.func @step(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x32xf32>) -> (tensor<8x2xf32>, tensor<4x15xf64> {ufp4.statistics = [
// CHECK-SAME: site = "a"}, {{{.*}}site = ""}, {{{.*}}site = "a"}, {{{.*}}site = ""}]})
func.func @step(%x: tensor<8x32xf32>) -> tensor<8x2xf32> {
  // CHECK: %[[A:.+]]:2 = call @one(%{{.+}}) {note = "kept"} : (tensor<8x32xf32>) -> (tensor<8x2xf32>, tensor<1x15xf64>)
  %a = call @one(%x) {note = "kept"} : (tensor<8x32xf32>) -> tensor<8x2xf32>
  // Neither transform nor widening: the input as it is.
  // CHECK: %[[Q:[a-z0-9_]+]], %[[S:[a-z0-9_]+]] = ufp4.quantize %[[X]]
  // CHECK-NEXT: %[[OWN:.+]] = ufp4.stats %[[X]], %[[Q]] * %[[S]] along 1
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  // CHECK: %[[B:.+]] = call @plain(%[[A]]#0) : (tensor<8x2xf32>) -> tensor<8x2xf32>
  %b = call @plain(%a) : (tensor<8x2xf32>) -> tensor<8x2xf32>
  // CHECK: %[[C:.+]] = call @two(%{{.+}}) : (tensor<8x32xf32>) -> tensor<2x15xf64>
  call @two(%x) : (tensor<8x32xf32>) -> ()
  // CHECK: %[[E:.+]] = tensor.empty() : tensor<4x15xf64>
  // CHECK-NEXT: %[[T0:.+]] = tensor.insert_slice %[[A]]#1 into %[[E]][0, 0] [1, 15] [1, 1]
  // CHECK-NEXT: %[[T1:.+]] = tensor.insert_slice %[[OWN]] into %[[T0]][1, 0] [1, 15] [1, 1]
  // CHECK-NEXT: %[[T2:.+]] = tensor.insert_slice %[[C]] into %[[T1]][2, 0] [2, 15] [1, 1]
  // CHECK-NEXT: return %[[B]], %[[T2]]
  return %b : tensor<8x2xf32>
}
// CHECK: func.func private @two(%{{.+}}: tensor<8x32xf32>) -> (tensor<2x15xf64> {ufp4.statistics = [
// CHECK-SAME: site = "a"}, {{{.*}}site = ""}]})
func.func private @two(%x: tensor<8x32xf32>) {
  // CHECK: call @one
  // CHECK: ufp4.quantize
  %a = call @one(%x) : (tensor<8x32xf32>) -> tensor<8x2xf32>
  %q, %s = ufp4.quantize %x along 0 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<1x32xf32>
  return
}
// A return in another block has the table too.
// CHECK: func.func private @one(
func.func private @one(%x: tensor<8x32xf32>) -> tensor<8x2xf32> {
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %y = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(#ufp4.format<e1m2, 1x16, f32>, #ufp4.format<e1m2, 1x16, f32>)
      gemm(<fprop, "a", id = 0, activation x weight>)
      : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  // CHECK: %[[TABLE:.+]] = tensor.insert_slice
  // CHECK-NEXT: cf.br ^bb1
  cf.br ^bb1
// CHECK: ^bb1:
// CHECK-NEXT: return %{{.+}}, %[[TABLE]] : tensor<8x2xf32>, tensor<1x15xf64>
^bb1:
  return %s : tensor<8x2xf32>
}
// CHECK: func.func private @plain(%{{.+}}: tensor<8x2xf32>) -> tensor<8x2xf32> {
func.func private @plain(%x: tensor<8x2xf32>) -> tensor<8x2xf32> {
  return %x : tensor<8x2xf32>
}

// -----

// A table that a callee has already, one that is elsewhere too, goes into the
// caller's.
// CHECK-LABEL: func.func private @elsewhere(
// CHECK-SAME: -> (tensor<8xf32>, tensor<1x15xf64> {ufp4.statistics = [{operand = "weight", role = "dgrad", site = "e"}]})
func.func private @elsewhere(tensor<8xf32>) -> (tensor<8xf32>, tensor<1x15xf64> {ufp4.statistics = [{site = "e", role = "dgrad", operand = "weight"}]})
// CHECK: func.func @caller(
// CHECK-SAME: -> (tensor<8xf32>, tensor<1x15xf64> {ufp4.statistics = [{operand = "weight", role = "dgrad", site = "e"}]})
func.func @caller(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK: %[[A:.+]]:2 = call @elsewhere(%{{.+}}) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<1x15xf64>)
  %a:2 = call @elsewhere(%x) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<1x15xf64>)
  // CHECK: %[[T:.+]] = tensor.insert_slice %[[A]]#1 into %{{.+}}[0, 0] [1, 15] [1, 1]
  // CHECK: return %[[A]]#0, %[[T]]
  return %a#0 : tensor<8xf32>
}

// -----

// More than eight rows are put together in two steps.
// CHECK-LABEL: func.func @many(
// CHECK-COUNT-9: ufp4.stats
// CHECK: tensor.empty() : tensor<8x15xf64>
// CHECK-COUNT-8: tensor<15xf64> into tensor<8x15xf64>
// CHECK: tensor.empty() : tensor<1x15xf64>
// CHECK: tensor<15xf64> into tensor<1x15xf64>
// CHECK: tensor.empty() : tensor<9x15xf64>
// CHECK: tensor.insert_slice {{.*}}[0, 0] [8, 15] [1, 1] : tensor<8x15xf64> into tensor<9x15xf64>
// CHECK: tensor.insert_slice {{.*}}[8, 0] [1, 15] [1, 1] : tensor<1x15xf64> into tensor<9x15xf64>
// CHECK-NEXT: return
func.func @many(%x: tensor<8x32xf32>) {
  %a:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %b:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %c:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %d:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %e:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %f:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %g:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %h:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %i:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}

// -----

// Dynamic extents; no quantization at all.
// CHECK-LABEL: func.func @dynamic(
// CHECK: ufp4.rht %{{.+}} along 1 by(<16>) : tensor<?x?xbf16> -> tensor<?x?xf32>
// CHECK-NEXT: ufp4.stats
func.func @dynamic(%x: tensor<?x?xbf16>) {
  %a:2 = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) rht(#ufp4.rht<16>) : tensor<?x?xbf16> -> tensor<?x?x!ufp4.code<e1m2>>, tensor<?x?xf32>
  return
}
// CHECK: func.func @nothing(%{{.+}}: tensor<8xf32>) -> tensor<8xf32> {
func.func @nothing(%x: tensor<8xf32>) -> tensor<8xf32> {
  return %x : tensor<8xf32>
}

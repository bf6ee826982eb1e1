// Operands under scales that a matrix unit applies itself, as their types store
// them, and elements of 4 and 6 bits: the portable form of the placed ops has
// the bits of the products of codes and scales. Both directions, blocks of
// several rows, 8-bit elements, extents that are no multiples of anything, an
// infinity in one row (but under scales of a tensor, where it would be the end of
// all results), a batch.

// RUN: ufp4-opt %s --ufp4-place-operands -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: ufp4-run %s --seed=7 --output=@%t.0.npy --output=@%t.2.npy
// RUN: ufp4-run %t.mlir --seed=7 --output=@%t.1.npy --output=@%t.3.npy
// RUN: cmp %t.0.npy %t.1.npy
// RUN: cmp %t.2.npy %t.3.npy

// CHECK: carrier_matmul {{.*}} segment 32 carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "none" : tensor<37x48xi8>, tensor<37x4xf8E8M0FNU>, tensor<29x48xi8>, tensor<29x4xf8E8M0FNU>
// CHECK: carrier_matmul {{.*}} segment 32 carrier(<f8E4M3FN, hardware, tensor_core_accumulate>) kernel "none" : tensor<37x96xf8E4M3FN>, tensor<37x4xf8E8M0FNU>, tensor<29x96xf8E4M3FN>, tensor<29x4xf8E8M0FNU>
// CHECK: carrier_matmul {{.*}} segment 32 carrier(<f6E2M3FN, hardware, tensor_core_accumulate>) kernel "none" : tensor<37x96xi8>, tensor<37x4xf8E8M0FNU>, tensor<29x96xi8>, tensor<29x4xf8E8M0FNU>
// CHECK: carrier_matmul {{.*}} segment 16 carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "none" : tensor<37x48xi8>, tensor<37x8xf8E4M3FN>, tensor<f32>, tensor<29x48xi8>, tensor<29x8xf8E4M3FN>
// CHECK: carrier_matmul {{.*}} segment 16 carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "none" : tensor<37x48xi8>, tensor<37x8xf8E4M3FN>, tensor<f32>, tensor<29x48xi8>, tensor<29x8xf8E4M3FN>
// CHECK: carrier_matmul {{.*}} segment 32 carrier(<f8E4M3FN, hardware, tensor_core_accumulate>) kernel "none" : tensor<37x96xf8E4M3FN>, tensor<37x4xf8E8M0FNU>, tensor<29x96xf8E4M3FN>, tensor<29x4xf8E8M0FNU>
// CHECK: carrier_matmul {{.*}} segment 32 carrier(<f8E4M3FN, hardware, tensor_core_accumulate>) kernel "none" : tensor<37x96xf8E5M2>, tensor<37x4xf8E8M0FNU>, tensor<29x96xf8E4M3FN>, tensor<29x4xf8E8M0FNU>
// CHECK: carrier_matmul {{.*}} carrier(<i4, epilogue, exact>) kernel "none" : tensor<37x48xi8>, tensor<1x37xf32>, tensor<29x48xi8>, tensor<1x29xf32>
// CHECK: carrier_matmul {{.*}} segment 32 carrier(<i4, promoted, exact>) kernel "none" : tensor<37x48xi8>, tensor<3x37xf32>, tensor<29x48xi8>, tensor<3x29xf32>
// CHECK: carrier_matmul {{.*}} segment 32 carrier(<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "none" : tensor<2x5x48xi8>, tensor<2x5x4xf8E8M0FNU>, tensor<2x7x48xi8>, tensor<2x7x4xf8E8M0FNU>

#mx = #ufp4.format<e2m1, 1x32, e8m0, rceil>
#mx2 = #ufp4.format<e2m1, 1x32, e8m0, floor>
#u = #ufp4.format<e1m2, 1x32, e8m0, rceil>
#nv = #ufp4.format<e2m1, 1x16, e4m3>
#nw = #ufp4.format<e2m1, 16x16, e4m3>
#x8 = #ufp4.format<f8E4M3FN, 1x32, e8m0, rceil>
#g8 = #ufp4.format<f8E5M2, 1x32, e8m0, rceil>
#row = #ufp4.format<e1m2, row, f32>
#b32 = #ufp4.format<e1m2, 1x32, f32>
#h16 = #ufp4.rht<16>

func.func private @numbers(%factor: index, %row: index) -> tensor<37x90xbf16> {
  %empty = tensor.empty() : tensor<37x90xbf16>
  %x = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<37x90xbf16>) {
  ^bb0(%old: bf16):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c101 = arith.constant 101 : index
    %c50 = arith.constant 50 : index
    %c7 = arith.constant 7 : index
    %jj = arith.muli %j, %j : index
    %ij = arith.muli %i, %factor : index
    %s = arith.addi %ij, %jj : index
    %t = arith.remui %s, %c101 : index
    %u = arith.subi %t, %c50 : index
    %v = arith.index_cast %u : index to i32
    %f = arith.sitofp %v : i32 to f32
    %e = arith.remui %s, %c7 : index
    %e32 = arith.index_cast %e : index to i32
    %p = arith.constant 2.5 : f32
    %scale = math.fpowi %p, %e32 : f32, i32
    %g = arith.mulf %f, %scale : f32
    %infinity = arith.constant 0x7F800000 : f32
    %c3 = arith.constant 3 : index
    %isColumn = arith.cmpi eq, %j, %c3 : index
    %isRow = arith.cmpi eq, %i, %row : index
    %both = arith.andi %isColumn, %isRow : i1
    %h = arith.select %both, %infinity, %g : f32
    %b = arith.truncf %h : f32 to bf16
    linalg.yield %b : bf16
  } -> tensor<37x90xbf16>
  return %x : tensor<37x90xbf16>
}

func.func @main(%seed: tensor<i64> {ufp4.seed}) -> (tensor<333x29xf32>, tensor<2x5x7xf32>) {
  %c13 = arith.constant 13 : index
  %c29 = arith.constant 29 : index
  %c3 = arith.constant 3 : index
  %c99 = arith.constant 99 : index
  %x1 = call @numbers(%c13, %c3) : (index, index) -> tensor<37x90xbf16>
  %y1 = call @numbers(%c13, %c99) : (index, index) -> tensor<37x90xbf16>
  %ww = call @numbers(%c29, %c99) : (index, index) -> tensor<37x90xbf16>
  %w1 = tensor.extract_slice %ww[4, 0] [29, 90] [1, 1] : tensor<37x90xbf16> to tensor<29x90xbf16>
  %ex = tensor.empty() : tensor<90x37xbf16>
  %x0 = linalg.transpose ins(%x1 : tensor<37x90xbf16>) outs(%ex : tensor<90x37xbf16>) permutation = [1, 0]
  %ey = tensor.empty() : tensor<90x37xbf16>
  %y0 = linalg.transpose ins(%y1 : tensor<37x90xbf16>) outs(%ey : tensor<90x37xbf16>) permutation = [1, 0]
  %ew = tensor.empty() : tensor<90x29xbf16>
  %w0 = linalg.transpose ins(%w1 : tensor<29x90xbf16>) outs(%ew : tensor<90x29xbf16>) permutation = [1, 0]
  %a0_0, %a0_1 = ufp4.quantize %x1 along 1 seed(%seed) site 0 stream 0 as(#mx) rht(#h16) round(stochastic<8>)
      : tensor<37x90xbf16> -> tensor<37x96x!ufp4.code<e2m1>>, tensor<37x3xf8E8M0FNU>
  %b0_0, %b0_1 = ufp4.quantize %w0 along 0 seed(%seed) site 0 stream 1 as(#mx2) rht(#h16) round(stochastic<8>)
      : tensor<90x29xbf16> -> tensor<96x29x!ufp4.code<e2m1>>, tensor<3x29xf8E8M0FNU>
  %r0 = ufp4.scaled_matmul %a0_0 * %a0_1, %b0_0 * %b0_1 contracting [1] x [0]
      as(#mx, #mx2) carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "none"
      : tensor<37x96x!ufp4.code<e2m1>>, tensor<37x3xf8E8M0FNU>, tensor<96x29x!ufp4.code<e2m1>>, tensor<3x29xf8E8M0FNU> -> tensor<37x29xf32>
  %a1_0, %a1_1 = ufp4.quantize %x0 along 0 seed(%seed) site 1 stream 0 as(#u) rht(#h16) round(stochastic<8>)
      : tensor<90x37xbf16> -> tensor<96x37x!ufp4.code<e1m2>>, tensor<3x37xf8E8M0FNU>
  %b1_0, %b1_1 = ufp4.quantize %w1 along 1 seed(%seed) site 1 stream 1 as(#u) rht(#h16) round(stochastic<8>)
      : tensor<29x90xbf16> -> tensor<29x96x!ufp4.code<e1m2>>, tensor<29x3xf8E8M0FNU>
  %r1 = ufp4.scaled_matmul %a1_0 * %a1_1, %b1_0 * %b1_1 contracting [0] x [1]
      as(#u, #u) carrier(#ufp4.carrier<f8E4M3FN, hardware, tensor_core_accumulate>) kernel "none"
      : tensor<96x37x!ufp4.code<e1m2>>, tensor<3x37xf8E8M0FNU>, tensor<29x96x!ufp4.code<e1m2>>, tensor<29x3xf8E8M0FNU> -> tensor<37x29xf32>
  %a2_0, %a2_1 = ufp4.quantize %x1 along 1 as(#u)
      : tensor<37x90xbf16> -> tensor<37x90x!ufp4.code<e1m2>>, tensor<37x3xf8E8M0FNU>
  %b2_0, %b2_1 = ufp4.quantize %w1 along 1 as(#mx)
      : tensor<29x90xbf16> -> tensor<29x90x!ufp4.code<e2m1>>, tensor<29x3xf8E8M0FNU>
  %r2 = ufp4.scaled_matmul %a2_0 * %a2_1, %b2_0 * %b2_1 contracting [1] x [1]
      as(#u, #mx) carrier(#ufp4.carrier<f6E2M3FN, hardware, tensor_core_accumulate>) kernel "none"
      : tensor<37x90x!ufp4.code<e1m2>>, tensor<37x3xf8E8M0FNU>, tensor<29x90x!ufp4.code<e2m1>>, tensor<29x3xf8E8M0FNU> -> tensor<37x29xf32>
  %a3_0, %a3_1, %a3_2 = ufp4.quantize %y1 along 1 seed(%seed) site 3 stream 0 as(#nv) rht(#h16) round(stochastic<8>)
      : tensor<37x90xbf16> -> tensor<37x96x!ufp4.code<e2m1>>, tensor<37x6xf8E4M3FN>, tensor<f32>
  %b3_0, %b3_1, %b3_2 = ufp4.quantize %w1 along 1 seed(%seed) site 3 stream 1 as(#nw) rht(#h16) round(stochastic<8>)
      : tensor<29x90xbf16> -> tensor<29x96x!ufp4.code<e2m1>>, tensor<2x6xf8E4M3FN>, tensor<f32>
  %r3 = ufp4.scaled_matmul %a3_0 * %a3_1 outer(%a3_2), %b3_0 * %b3_1 outer(%b3_2) contracting [1] x [1]
      as(#nv, #nw) carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "none"
      : tensor<37x96x!ufp4.code<e2m1>>, tensor<37x6xf8E4M3FN>, tensor<f32>, tensor<29x96x!ufp4.code<e2m1>>, tensor<2x6xf8E4M3FN>, tensor<f32> -> tensor<37x29xf32>
  %a4_0, %a4_1, %a4_2 = ufp4.quantize %y0 along 0 as(#nw)
      : tensor<90x37xbf16> -> tensor<90x37x!ufp4.code<e2m1>>, tensor<6x3xf8E4M3FN>, tensor<f32>
  %b4_0, %b4_1, %b4_2 = ufp4.quantize %w0 along 0 as(#nv)
      : tensor<90x29xbf16> -> tensor<90x29x!ufp4.code<e2m1>>, tensor<6x29xf8E4M3FN>, tensor<f32>
  %r4 = ufp4.scaled_matmul %a4_0 * %a4_1 outer(%a4_2), %b4_0 * %b4_1 outer(%b4_2) contracting [0] x [0]
      as(#nw, #nv) carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "none"
      : tensor<90x37x!ufp4.code<e2m1>>, tensor<6x3xf8E4M3FN>, tensor<f32>, tensor<90x29x!ufp4.code<e2m1>>, tensor<6x29xf8E4M3FN>, tensor<f32> -> tensor<37x29xf32>
  %a5_0, %a5_1 = ufp4.quantize %x1 along 1 as(#x8)
      : tensor<37x90xbf16> -> tensor<37x90xf8E4M3FN>, tensor<37x3xf8E8M0FNU>
  %b5_0, %b5_1 = ufp4.quantize %w0 along 0 as(#x8)
      : tensor<90x29xbf16> -> tensor<90x29xf8E4M3FN>, tensor<3x29xf8E8M0FNU>
  %r5 = ufp4.scaled_matmul %a5_0 * %a5_1, %b5_0 * %b5_1 contracting [1] x [0]
      as(#x8, #x8) carrier(#ufp4.carrier<f8E4M3FN, hardware, tensor_core_accumulate>) kernel "none"
      : tensor<37x90xf8E4M3FN>, tensor<37x3xf8E8M0FNU>, tensor<90x29xf8E4M3FN>, tensor<3x29xf8E8M0FNU> -> tensor<37x29xf32>
  %a6_0, %a6_1 = ufp4.quantize %x1 along 1 as(#g8)
      : tensor<37x90xbf16> -> tensor<37x90xf8E5M2>, tensor<37x3xf8E8M0FNU>
  %b6_0, %b6_1 = ufp4.quantize %w1 along 1 as(#x8)
      : tensor<29x90xbf16> -> tensor<29x90xf8E4M3FN>, tensor<29x3xf8E8M0FNU>
  %r6 = ufp4.scaled_matmul %a6_0 * %a6_1, %b6_0 * %b6_1 contracting [1] x [1]
      as(#g8, #x8) carrier(#ufp4.carrier<f8E4M3FN, hardware, tensor_core_accumulate>) kernel "none"
      : tensor<37x90xf8E5M2>, tensor<37x3xf8E8M0FNU>, tensor<29x90xf8E4M3FN>, tensor<29x3xf8E8M0FNU> -> tensor<37x29xf32>
  %a7_0, %a7_1 = ufp4.quantize %x1 along 1 as(#row)
      : tensor<37x90xbf16> -> tensor<37x90x!ufp4.code<e1m2>>, tensor<37x1xf32>
  %b7_0, %b7_1 = ufp4.quantize %w0 along 0 as(#row)
      : tensor<90x29xbf16> -> tensor<90x29x!ufp4.code<e1m2>>, tensor<1x29xf32>
  %r7 = ufp4.scaled_matmul %a7_0 * %a7_1, %b7_0 * %b7_1 contracting [1] x [0]
      as(#row, #row) carrier(#ufp4.carrier<i4, epilogue, exact>) kernel "none"
      : tensor<37x90x!ufp4.code<e1m2>>, tensor<37x1xf32>, tensor<90x29x!ufp4.code<e1m2>>, tensor<1x29xf32> -> tensor<37x29xf32>
  %a8_0, %a8_1 = ufp4.quantize %x0 along 0 seed(%seed) site 8 stream 0 as(#b32) rht(#h16) round(stochastic<8>)
      : tensor<90x37xbf16> -> tensor<96x37x!ufp4.code<e1m2>>, tensor<3x37xf32>
  %b8_0, %b8_1 = ufp4.quantize %w1 along 1 seed(%seed) site 8 stream 1 as(#b32) rht(#h16) round(stochastic<8>)
      : tensor<29x90xbf16> -> tensor<29x96x!ufp4.code<e1m2>>, tensor<29x3xf32>
  %r8 = ufp4.scaled_matmul %a8_0 * %a8_1, %b8_0 * %b8_1 contracting [0] x [1]
      as(#b32, #b32) carrier(#ufp4.carrier<i4, promoted, exact>) kernel "none"
      : tensor<96x37x!ufp4.code<e1m2>>, tensor<3x37xf32>, tensor<29x96x!ufp4.code<e1m2>>, tensor<29x3xf32> -> tensor<37x29xf32>
  %all = tensor.concat dim(0) %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8 : (tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xf32>, tensor<37x29xf32>) -> tensor<333x29xf32>
  %p = tensor.extract_slice %x1[4, 0] [10, 90] [1, 1] : tensor<37x90xbf16> to tensor<10x90xbf16>
  %p3 = tensor.expand_shape %p [[0, 1], [2]] output_shape [2, 5, 90] : tensor<10x90xbf16> into tensor<2x5x90xbf16>
  %q = tensor.extract_slice %ww[14, 0] [14, 90] [1, 1] : tensor<37x90xbf16> to tensor<14x90xbf16>
  %q3 = tensor.expand_shape %q [[0, 1], [2]] output_shape [2, 7, 90] : tensor<14x90xbf16> into tensor<2x7x90xbf16>
  %c_0, %c_1 = ufp4.quantize %p3 along 2 as(#mx) : tensor<2x5x90xbf16> -> tensor<2x5x90x!ufp4.code<e2m1>>, tensor<2x5x3xf8E8M0FNU>
  %d_0, %d_1 = ufp4.quantize %q3 along 2 as(#mx) : tensor<2x7x90xbf16> -> tensor<2x7x90x!ufp4.code<e2m1>>, tensor<2x7x3xf8E8M0FNU>
  %batch = ufp4.scaled_matmul %c_0 * %c_1, %d_0 * %d_1 contracting [2] x [2]
      as(#mx, #mx) carrier(#ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>) kernel "none"
      : tensor<2x5x90x!ufp4.code<e2m1>>, tensor<2x5x3xf8E8M0FNU>, tensor<2x7x90x!ufp4.code<e2m1>>, tensor<2x7x3xf8E8M0FNU> -> tensor<2x5x7xf32>
  return %all, %batch : tensor<333x29xf32>, tensor<2x5x7xf32>
}

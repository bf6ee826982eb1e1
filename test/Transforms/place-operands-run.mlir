// A product whose operands lie in carriers has the bits of the one that reads
// codes and scales, wherever its carriers declare it: every format and both
// directions, extents that are no multiples of anything, an infinity in one row.

// RUN: ufp4-opt %s --ufp4-select-carriers='target=sm_90a exact' --ufp4-place-operands -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: ufp4-run %s --seed=7 --output=@%t.0.npy
// RUN: ufp4-run %t.mlir --seed=7 --output=@%t.1.npy
// RUN: cmp %t.0.npy %t.1.npy

// Without `exact` scales are folded: products of levels and scales are exact, the
// sums are not those of blocks.
// RUN: ufp4-opt %s --ufp4-select-carriers=target=sm_90a --ufp4-place-operands -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir --check-prefix=FOLDED
// RUN: ufp4-run %t.mlir --seed=7 --output=@%t.2.npy
// RUN: %python %S/../lib/compare_npy.py %t.0.npy %t.2.npy --relative=1e-5

// CHECK: carrier_matmul {{.*}} segment 64 carrier(<i8, folded, exact>) kernel "wgmma"
// CHECK: carrier_matmul {{.*}} carrier(<i8, folded, exact>) kernel "wgmma"
// CHECK: carrier_matmul {{.*}} segment 16 carrier(<bf16, promoted, exact>) kernel "wgmma"
// CHECK: carrier_matmul {{.*}} segment 16 carrier(<bf16, promoted, exact>) kernel "wgmma"
// CHECK: carrier_matmul {{.*}} outer({{.*}} segment 16 carrier(<bf16, promoted, exact>) kernel "wgmma"
// CHECK: carrier_matmul {{.*}} segment 32 carrier(<bf16, promoted, exact>) kernel "wgmma"
// CHECK: carrier_matmul {{.*}} carrier(<i8, epilogue, exact>) kernel "wgmma"
// CHECK: carrier_matmul {{.*}} segment 32 carrier(<bf16, promoted, exact>) kernel "wgmma"
// No carrier adds 8-bit elements as docs/numerics.md does.
// CHECK: scaled_matmul {{.*}} as(#{{.*}}, #{{.*}}) carrier(<f32, promoted, exact>) kernel "portable"

// FOLDED: carrier_matmul {{.*}} segment 64 carrier(<i8, folded, exact>)
// FOLDED: carrier_matmul {{.*}} carrier(<i8, folded, exact>)
// FOLDED-COUNT-2: segment 16 carrier(<bf16, promoted, exact>)
// FOLDED: carrier_matmul %{{.*}} outer({{.*}} carrier(<bf16, folded, tensor_core_accumulate>)
// FOLDED: carrier_matmul {{.*}} carrier(<bf16, folded, tensor_core_accumulate>)
// FOLDED: carrier_matmul {{.*}} carrier(<i8, epilogue, exact>)
// FOLDED: carrier_matmul {{.*}} segment 32 carrier(<bf16, promoted, exact>)
// FOLDED: carrier_matmul {{.*}} carrier(<f8E4M3FN, epilogue, tensor_core_accumulate>) kernel "wgmma" : tensor<29x80xf8E5M2>, tensor<1x29xf32>, tensor<29x80xf8E4M3FN>

#u4i = #ufp4.format<e1m2, 1x16, int, tile = 64>
#u4r = #ufp4.format<e1m2, 1x16, int, tile = row>
#u4 = #ufp4.format<e1m2, 1x16, f32>
#u432 = #ufp4.format<e1m2, 1x32, f32>
#fp4 = #ufp4.format<e2m1, 1x16, f32>
#e4 = #ufp4.format<e2m1, 1x16, e4m3>
#w4 = #ufp4.format<e2m1, 16x16, e4m3>
#mx = #ufp4.format<e2m1, 1x32, e8m0, rceil>
#mx2 = #ufp4.format<e2m1, 1x32, e8m0, floor>
#row = #ufp4.format<e1m2, row, f32>
#x8 = #ufp4.format<f8E4M3FN, tensor, f32>
#g8 = #ufp4.format<f8E5M2, tensor, f32>
#h16 = #ufp4.rht<16>

func.func private @numbers(%factor: index, %rows: index) -> tensor<37x80xbf16> {
  %empty = tensor.empty() : tensor<37x80xbf16>
  %x = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<37x80xbf16>) {
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
    %e = arith.remui %ij, %c7 : index
    %e32 = arith.index_cast %e : index to i32
    %p = arith.constant 2.5 : f32
    %scale = math.fpowi %p, %e32 : f32, i32
    %g = arith.mulf %f, %scale : f32
    %infinity = arith.constant 0x7F800000 : f32
    %c3 = arith.constant 3 : index
    %at = arith.addi %i, %j : index
    %is = arith.cmpi eq, %at, %c3 : index
    %isRow = arith.cmpi eq, %i, %c3 : index
    %both = arith.andi %is, %isRow : i1
    %h = arith.select %both, %infinity, %g : f32
    %b = arith.truncf %h : f32 to bf16
    linalg.yield %b : bf16
  } -> tensor<37x80xbf16>
  return %x : tensor<37x80xbf16>
}

func.func @main(%seed: tensor<i64> {ufp4.seed}) -> tensor<9x37x29xf32> {
  %c13 = arith.constant 13 : index
  %c29 = arith.constant 29 : index
  %c37 = arith.constant 37 : index
  %x1 = call @numbers(%c13, %c37) : (index, index) -> tensor<37x80xbf16>
  %ww = call @numbers(%c29, %c29) : (index, index) -> tensor<37x80xbf16>
  %w1 = tensor.extract_slice %ww[4, 0] [29, 80] [1, 1] : tensor<37x80xbf16> to tensor<29x80xbf16>
  %ex = tensor.empty() : tensor<80x37xbf16>
  %x0 = linalg.transpose ins(%x1 : tensor<37x80xbf16>) outs(%ex : tensor<80x37xbf16>) permutation = [1, 0]
  %ew = tensor.empty() : tensor<80x29xbf16>
  %w0 = linalg.transpose ins(%w1 : tensor<29x80xbf16>) outs(%ew : tensor<80x29xbf16>) permutation = [1, 0]
  %a0_0, %a0_1, %a0_2 = ufp4.quantize %x1 along 1 seed(%seed) site 0 stream 0 as(#u4i) rht(#h16) round(stochastic<8>)
      : tensor<37x80xbf16> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>
  %b0_0, %b0_1, %b0_2 = ufp4.quantize %w0 along 0 seed(%seed) site 0 stream 1 as(#u4i) rht(#h16) round(stochastic<8>)
      : tensor<80x29xbf16> -> tensor<80x29x!ufp4.code<e1m2>>, tensor<5x29xi8>, tensor<2x29xf32>
  %y0 = ufp4.scaled_matmul %a0_0 * %a0_1 outer(%a0_2), %b0_0 * %b0_1 outer(%b0_2) contracting [1] x [0]
      as(#u4i, #u4i)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xi8>, tensor<37x2xf32>, tensor<80x29x!ufp4.code<e1m2>>, tensor<5x29xi8>, tensor<2x29xf32> -> tensor<37x29xf32>
  %a1_0, %a1_1, %a1_2 = ufp4.quantize %x0 along 0 as(#u4r) rht(#h16)
      : tensor<80x37xbf16> -> tensor<80x37x!ufp4.code<e1m2>>, tensor<5x37xi8>, tensor<1x37xf32>
  %b1_0, %b1_1, %b1_2 = ufp4.quantize %w1 along 1 as(#u4r) rht(#h16)
      : tensor<29x80xbf16> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x1xf32>
  %y1 = ufp4.scaled_matmul %a1_0 * %a1_1 outer(%a1_2), %b1_0 * %b1_1 outer(%b1_2) contracting [0] x [1]
      as(#u4r, #u4r)
      : tensor<80x37x!ufp4.code<e1m2>>, tensor<5x37xi8>, tensor<1x37xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xi8>, tensor<29x1xf32> -> tensor<37x29xf32>
  %a2_0, %a2_1 = ufp4.quantize %x1 along 1 seed(%seed) site 2 stream 0 as(#u4) rht(#h16) round(stochastic<8>)
      : tensor<37x80xbf16> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>
  %b2_0, %b2_1 = ufp4.quantize %w1 along 1 seed(%seed) site 2 stream 1 as(#u4) rht(#h16) round(stochastic<8>)
      : tensor<29x80xbf16> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xf32>
  %y2 = ufp4.scaled_matmul %a2_0 * %a2_1, %b2_0 * %b2_1 contracting [1] x [1]
      as(#u4, #u4)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x5xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x5xf32> -> tensor<37x29xf32>
  %a3_0, %a3_1 = ufp4.quantize %x1 along 1 as(#fp4)
      : tensor<37x80xbf16> -> tensor<37x80x!ufp4.code<e2m1>>, tensor<37x5xf32>
  %b3_0, %b3_1 = ufp4.quantize %w0 along 0 as(#fp4)
      : tensor<80x29xbf16> -> tensor<80x29x!ufp4.code<e2m1>>, tensor<5x29xf32>
  %y3 = ufp4.scaled_matmul %a3_0 * %a3_1, %b3_0 * %b3_1 contracting [1] x [0]
      as(#fp4, #fp4)
      : tensor<37x80x!ufp4.code<e2m1>>, tensor<37x5xf32>, tensor<80x29x!ufp4.code<e2m1>>, tensor<5x29xf32> -> tensor<37x29xf32>
  %a4_0, %a4_1, %a4_2 = ufp4.quantize %x1 along 1 as(#e4)
      : tensor<37x80xbf16> -> tensor<37x80x!ufp4.code<e2m1>>, tensor<37x5xf8E4M3FN>, tensor<f32>
  %b4_0, %b4_1, %b4_2 = ufp4.quantize %w1 along 1 as(#w4)
      : tensor<29x80xbf16> -> tensor<29x80x!ufp4.code<e2m1>>, tensor<2x5xf8E4M3FN>, tensor<f32>
  %y4 = ufp4.scaled_matmul %a4_0 * %a4_1 outer(%a4_2), %b4_0 * %b4_1 outer(%b4_2) contracting [1] x [1]
      as(#e4, #w4)
      : tensor<37x80x!ufp4.code<e2m1>>, tensor<37x5xf8E4M3FN>, tensor<f32>, tensor<29x80x!ufp4.code<e2m1>>, tensor<2x5xf8E4M3FN>, tensor<f32> -> tensor<37x29xf32>
  %a5_0, %a5_1 = ufp4.quantize %x0 along 0 seed(%seed) site 5 stream 0 as(#mx) rht(#h16) round(stochastic<8>)
      : tensor<80x37xbf16> -> tensor<80x37x!ufp4.code<e2m1>>, tensor<3x37xf8E8M0FNU>
  %b5_0, %b5_1 = ufp4.quantize %w0 along 0 seed(%seed) site 5 stream 1 as(#mx) rht(#h16) round(stochastic<8>)
      : tensor<80x29xbf16> -> tensor<80x29x!ufp4.code<e2m1>>, tensor<3x29xf8E8M0FNU>
  %y5 = ufp4.scaled_matmul %a5_0 * %a5_1, %b5_0 * %b5_1 contracting [0] x [0]
      as(#mx, #mx)
      : tensor<80x37x!ufp4.code<e2m1>>, tensor<3x37xf8E8M0FNU>, tensor<80x29x!ufp4.code<e2m1>>, tensor<3x29xf8E8M0FNU> -> tensor<37x29xf32>
  %a6_0, %a6_1 = ufp4.quantize %x1 along 1 as(#row)
      : tensor<37x80xbf16> -> tensor<37x80x!ufp4.code<e1m2>>, tensor<37x1xf32>
  %b6_0, %b6_1 = ufp4.quantize %w1 along 1 as(#row)
      : tensor<29x80xbf16> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x1xf32>
  %y6 = ufp4.scaled_matmul %a6_0 * %a6_1, %b6_0 * %b6_1 contracting [1] x [1]
      as(#row, #row)
      : tensor<37x80x!ufp4.code<e1m2>>, tensor<37x1xf32>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x1xf32> -> tensor<37x29xf32>
  %a7_0, %a7_1 = ufp4.quantize %x1 along 1 as(#mx2)
      : tensor<37x80xbf16> -> tensor<37x80x!ufp4.code<e2m1>>, tensor<37x3xf8E8M0FNU>
  %b7_0, %b7_1 = ufp4.quantize %w1 along 1 as(#u432)
      : tensor<29x80xbf16> -> tensor<29x80x!ufp4.code<e1m2>>, tensor<29x3xf32>
  %y7 = ufp4.scaled_matmul %a7_0 * %a7_1, %b7_0 * %b7_1 contracting [1] x [1]
      as(#mx2, #u432)
      : tensor<37x80x!ufp4.code<e2m1>>, tensor<37x3xf8E8M0FNU>, tensor<29x80x!ufp4.code<e1m2>>, tensor<29x3xf32> -> tensor<37x29xf32>
  %w2 = tensor.extract_slice %ww[4, 0] [29, 80] [1, 1] : tensor<37x80xbf16> to tensor<29x80xbf16>
  %a8_0, %a8_1 = ufp4.quantize %w2 along 1 as(#g8)
      : tensor<29x80xbf16> -> tensor<29x80xf8E5M2>, tensor<f32>
  %b8_0, %b8_1 = ufp4.quantize %w1 along 1 as(#x8)
      : tensor<29x80xbf16> -> tensor<29x80xf8E4M3FN>, tensor<f32>
  %y29 = ufp4.scaled_matmul %a8_0 * %a8_1, %b8_0 * %b8_1 contracting [1] x [1]
      as(#g8, #x8)
      : tensor<29x80xf8E5M2>, tensor<f32>, tensor<29x80xf8E4M3FN>, tensor<f32> -> tensor<29x29xf32>
  %none = arith.constant 0.0 : f32
  %y8 = tensor.pad %y29 low[0, 0] high[8, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %none : f32
  } : tensor<29x29xf32> to tensor<37x29xf32>
  %z0 = tensor.expand_shape %y0 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z1 = tensor.expand_shape %y1 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z2 = tensor.expand_shape %y2 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z3 = tensor.expand_shape %y3 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z4 = tensor.expand_shape %y4 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z5 = tensor.expand_shape %y5 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z6 = tensor.expand_shape %y6 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z7 = tensor.expand_shape %y7 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %z8 = tensor.expand_shape %y8 [[0, 1], [2]] output_shape [1, 37, 29] : tensor<37x29xf32> into tensor<1x37x29xf32>
  %all = tensor.concat dim(0) %z0, %z1, %z2, %z3, %z4, %z5, %z6, %z7, %z8 : (tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>, tensor<1x37x29xf32>) -> tensor<9x37x29xf32>
  return %all : tensor<9x37x29xf32>
}

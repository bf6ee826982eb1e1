// The host's side of quantization kernels: which kernels run, over what grid.

// RUN: ufp4-opt %s --convert-ufp4-to-gpu=target=sm_90a | FileCheck %s

#u4 = #ufp4.format<e1m2, 1x16, f32>
#int = #ufp4.format<e1m2, 1x16, int, tile = 512>
#row = #ufp4.format<e1m2, 1x16, int, tile = row>
#nv = #ufp4.format<e2m1, 1x16, e4m3>
#h16 = #ufp4.rht<16>
#near = #ufp4.rounding<nearest_even>
#sr = #ufp4.rounding<stochastic<8>>
#packed = #ufp4.carrier<!ufp4.code<e1m2>, promoted, exact>
#i8 = #ufp4.carrier<i8, folded, exact>
#bf16 = #ufp4.carrier<bf16, folded, exact>

// Rows of blocks: a thread to two blocks, 512 to a block of threads.
// CHECK-LABEL: func.func @rows(
// CHECK:       %[[X:.*]] = bufferization.to_buffer %arg0
// CHECK:       gpu.launch_func @ufp4_kernels::@quantize_rows_formate1m21x16f32_rht16_{{[0-9a-f]+}}
// CHECK-SAME:    blocks in (%c256{{[_0-9]*}}, %c1{{[_0-9]*}}, %c1{{[_0-9]*}}) threads in (%c256{{[_0-9]*}}, %c1{{[_0-9]*}}, %c1{{[_0-9]*}})
// CHECK-SAME:    args(%[[X]] : memref<1024x2048xbf16>, %{{.*}} : memref<1024x1024xi8>, %{{.*}} : memref<1024x128xf32>, %{{.*}} : i32, %{{.*}} : i32, %{{.*}} : i32)
// CHECK-NOT:   gpu.launch_func
func.func @rows(%x: tensor<1024x2048xbf16>) -> (tensor<1024x1024xi8>, tensor<1024x128xf32>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#u4] rht [#h16] round [#near] to [#packed]
      : tensor<1024x2048xbf16> -> tensor<1024x1024xi8>, tensor<1024x128xf32>
  return %r#0, %r#1 : tensor<1024x1024xi8>, tensor<1024x128xf32>
}

// Both directions are one kernel over squares; random bits are numbered by
// site and streams, to which a counter is added.
// CHECK-LABEL: func.func @both(
// CHECK-DAG:   %[[ROWS:.*]] = arith.ceildivui %{{.*}}, %c128
// CHECK-DAG:   %[[SITE:.*]] = arith.constant 3 : i32
// CHECK-DAG:   %[[MORE:.*]] = arith.trunci %arg2 : i64 to i32
// CHECK-DAG:   arith.addi %[[SITE]], %[[MORE]] : i32
// CHECK:       gpu.launch_func @ufp4_kernels::@quantize_squares_rows_{{.*}}stochastic8{{.*}}_columns_
// CHECK-SAME:    threads in (%c256
// CHECK-NOT:   gpu.launch_func
func.func @both(%x: tensor<?x2048xbf16>, %seed: tensor<i64>, %m: i64, %n: i64)
    -> (tensor<?x1024xi8>, tensor<?x128xf32>, tensor<2048x?xi8>, tensor<2048x?xf32>) attributes {ufp4.kernel} {
  %c = tensor.from_elements %m, %n : tensor<2xi64>
  %r:4 = ufp4.quantize_carry %x along [1, 0] seed(%seed) counter(%c) site 3 streams [2, 4]
      as [#u4, #u4] rht [#h16, #h16] round [#sr, #sr] to [#packed, #packed]
      : tensor<?x2048xbf16> -> tensor<?x1024xi8>, tensor<?x128xf32>, tensor<2048x?xi8>, tensor<2048x?xf32>
  return %r#0, %r#1, %r#2, %r#3 : tensor<?x1024xi8>, tensor<?x128xf32>, tensor<2048x?xi8>, tensor<2048x?xf32>
}

// Tiles of 512 need no maxima from before: 32 parts of 16 columns beside 32 of
// 16 rows to each tile of two panels.
// CHECK-LABEL: func.func @panels(
// CHECK-NOT:   clear_words
// CHECK:       gpu.launch_func @ufp4_kernels::@quantize_panels_rows_
// CHECK-SAME:    blocks in (%c128{{[_0-9]*}}, %c2{{[_0-9]*}}, %c1{{[_0-9]*}}) threads in (%c256
// CHECK-NOT:   gpu.launch_func
func.func @panels(%x: tensor<1024x1024xbf16>) -> (tensor<1024x1024xi8>, tensor<2x1024xf32>, tensor<1024x1024xi8>, tensor<2x1024xf32>) attributes {ufp4.kernel} {
  %r:4 = ufp4.quantize_carry %x along [1, 0] site 0 streams [0, 0]
      as [#int, #int] rht [#h16, #h16] round [#near, #near] to [#i8, #i8]
      : tensor<1024x1024xbf16> -> tensor<1024x1024xi8>, tensor<2x1024xf32>, tensor<1024x1024xi8>, tensor<2x1024xf32>
  return %r#0, %r#1, %r#2, %r#3 : tensor<1024x1024xi8>, tensor<2x1024xf32>, tensor<1024x1024xi8>, tensor<2x1024xf32>
}

// The scale of a tensor: its maximum first, into memory that is cleared.
// CHECK-LABEL: func.func @tensor_scale(
// CHECK:       %[[MAXIMA:.*]] = memref.alloc(%c1{{.*}}) : memref<?xi32>
// CHECK:       gpu.launch_func @ufp4_kernels::@clear_words
// CHECK:       gpu.launch_func @ufp4_kernels::@maxima_squares_rows_{{.*}}%[[MAXIMA]] : memref<?xi32>
// CHECK:       gpu.launch_func @ufp4_kernels::@quantize_rows_{{.*}}%[[MAXIMA]] : memref<?xi32>
// CHECK:       memref.dealloc %[[MAXIMA]]
func.func @tensor_scale(%x: tensor<64x64xbf16>) -> (tensor<64x64xbf16>, tensor<f32>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#nv] rht [unit] round [#near] to [#bf16]
      : tensor<64x64xbf16> -> tensor<64x64xbf16>, tensor<f32>
  return %r#0, %r#1 : tensor<64x64xbf16>, tensor<f32>
}

// Without a transform it is the maximum of both directions.
// CHECK-LABEL: func.func @one_maximum(
// CHECK:       gpu.launch_func @ufp4_kernels::@clear_words
// CHECK:       gpu.launch_func @ufp4_kernels::@maxima_squares_rows_
// CHECK-NOT:   @maxima
// CHECK:       gpu.launch_func @ufp4_kernels::@quantize_squares_rows_
// CHECK-NOT:   gpu.launch_func
func.func @one_maximum(%x: tensor<64x64xbf16>) -> (tensor<64x64xbf16>, tensor<f32>, tensor<64x64xbf16>, tensor<f32>) attributes {ufp4.kernel} {
  %r:4 = ufp4.quantize_carry %x along [1, 0] site 0 streams [0, 0] as [#nv, #nv] rht [unit, unit] round [#near, #near] to [#bf16, #bf16]
      : tensor<64x64xbf16> -> tensor<64x64xbf16>, tensor<f32>, tensor<64x64xbf16>, tensor<f32>
  return %r#0, %r#1, %r#2, %r#3 : tensor<64x64xbf16>, tensor<f32>, tensor<64x64xbf16>, tensor<f32>
}

// A base for each row: blocks of threads own rows. 126 units take two warps of
// eight, so that a block has four rows.
// CHECK-LABEL: func.func @whole_rows(
// CHECK-NOT:   gpu.launch_func
// CHECK:       gpu.launch_func @ufp4_kernels::@quantize_whole_rows_
// CHECK-SAME:    blocks in (%c25{{[_0-9]*}}, %c1{{[_0-9]*}}, %c1{{[_0-9]*}}) threads in (%c256
// CHECK-NOT:   gpu.launch_func
func.func @whole_rows(%x: tensor<99x2004xbf16>) -> (tensor<99x2016xi8>, tensor<1x99xf32>) attributes {ufp4.kernel} {
  %r:2 = ufp4.quantize_carry %x along [1] site 0 streams [0] as [#row] rht [#h16] round [#near] to [#i8]
      : tensor<99x2004xbf16> -> tensor<99x2016xi8>, tensor<1x99xf32>
  return %r#0, %r#1 : tensor<99x2016xi8>, tensor<1x99xf32>
}

// Beside columns their maxima are taken with those of the columns.
// CHECK-LABEL: func.func @rows_and_columns(
// CHECK:       gpu.launch_func @ufp4_kernels::@clear_two
// CHECK:       gpu.launch_func @ufp4_kernels::@maxima_squares_rows_{{.*}}_columns_
// CHECK:       gpu.launch_func @ufp4_kernels::@quantize_squares_rows_{{.*}}_columns_
// CHECK-NOT:   gpu.launch_func
func.func @rows_and_columns(%x: tensor<64x80xbf16>) -> (tensor<64x80xi8>, tensor<1x64xf32>, tensor<80x64xi8>, tensor<1x80xf32>) attributes {ufp4.kernel} {
  %r:4 = ufp4.quantize_carry %x along [1, 0] site 0 streams [0, 0] as [#row, #row] rht [#h16, #h16] round [#near, #near] to [#i8, #i8]
      : tensor<64x80xbf16> -> tensor<64x80xi8>, tensor<1x64xf32>, tensor<80x64xi8>, tensor<1x80xf32>
  return %r#0, %r#1, %r#2, %r#3 : tensor<64x80xi8>, tensor<1x64xf32>, tensor<80x64xi8>, tensor<1x80xf32>
}

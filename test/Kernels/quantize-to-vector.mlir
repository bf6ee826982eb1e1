// What the loops of a quantization look like: one block to a lane, and loops whose
// iterations do not depend on one another.

// RUN: ufp4-opt %s --convert-ufp4-quantize-to-vector --split-input-file | FileCheck %s
// RUN: ufp4-opt %s --convert-ufp4-quantize-to-vector=vector-bits=128 --split-input-file | FileCheck %s --check-prefix=NARROW

// Along the last dimension: runs 0 and 4, 1 and 5, ... side by side, 4x4 squares of
// words transposed, codes stored 16 bytes to a block. 2048 blocks are two chunks.

// CHECK-LABEL: func.func @rows(
// CHECK-DAG: %[[C8:.+]] = arith.constant 8 : index
// CHECK-DAG: %[[C1024:.+]] = arith.constant 1024 : index
// CHECK: %[[X:.+]] = bufferization.to_buffer %{{.+}} read_only
// CHECK: %[[FLAT:.+]] = memref.reinterpret_cast %[[X]]
// CHECK: memref.alloc() : memref<512x64xi8>
// CHECK: memref.alloc() : memref<512x4xf32>
// CHECK: scf.forall (%[[CHUNK:.+]]) in (2) {
// CHECK:   %[[BEGIN:.+]] = arith.muli %[[CHUNK]], %[[C1024]]
// CHECK:   scf.for %{{.+}} = %[[BEGIN]] to %{{.+}} step %[[C8]] {
// CHECK:     vector.load %[[FLAT]]{{.*}} : memref<?xbf16>, vector<8xbf16>
// CHECK:     vector.shuffle %{{.+}}, %{{.+}} [0, 1, 2, 3, 4, 5, 6, 7] : vector<4xi32>, vector<4xi32>
// CHECK:     vector.shuffle %{{.+}}, %{{.+}} [0, 8, 1, 9, 4, 12, 5, 13] : vector<8xi32>, vector<8xi32>
// A bf16 number is the upper half of an f32 number.
// CHECK:     arith.shli %{{.+}}, %{{.+}} : vector<8xi32>
// CHECK:     arith.divf %{{.+}}, %{{.+}} : vector<8xf32>
// CHECK:     vector.store %{{.+}} : memref<?xi8>, vector<16xi8>
// CHECK:     vector.store %{{.+}} : memref<?xf32>, vector<8xf32>
// CHECK-NOT: memref.store
// CHECK: %[[CODES:.+]] = bufferization.to_tensor %{{.+}} restrict writable : memref<512x64xi8> to tensor<512x64xi8>
// CHECK: builtin.unrealized_conversion_cast %[[CODES]] : tensor<512x64xi8> to tensor<512x64x!ufp4.code<e1m2>>
// CHECK-NOT: ufp4.quantize

// NARROW-LABEL: func.func @rows(
// NARROW: arith.divf %{{.+}}, %{{.+}} : vector<4xf32>
func.func @rows(%x: tensor<512x64xbf16>) -> (tensor<512x64x!ufp4.code<e1m2>>, tensor<512x4xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>) rht(<16>)
      : tensor<512x64xbf16> -> tensor<512x64x!ufp4.code<e1m2>>, tensor<512x4xf32>
  return %q, %s : tensor<512x64x!ufp4.code<e1m2>>, tensor<512x4xf32>
}

// -----

// Along the first: a strip of 32 columns goes through a buffer of its chunk.

// CHECK-LABEL: func.func @columns(
// CHECK-DAG: %[[C16:.+]] = arith.constant 16 : index
// CHECK-DAG: %[[C32:.+]] = arith.constant 32 : index
// CHECK-DAG: %[[C8:.+]] = arith.constant 8 : index
// CHECK: %[[STAGE:.+]] = memref.alloc(%{{.+}}) : memref<?xi32>
// CHECK: scf.forall (%{{.+}}) in (4) {
// CHECK:   scf.for %{{.+}} = %{{.+}} to %{{.+}} step %[[C32]] {
// CHECK:     scf.for %{{.+}} = %{{.+}} to %[[C16]] step
// CHECK:       vector.store %{{.+}}, %[[STAGE]]
// CHECK:     scf.for %{{.+}} = %{{.+}} to %[[C32]] step %[[C8]] {
// CHECK:       vector.load %[[STAGE]]{{.*}} : memref<?xi32>, vector<8xi32>
// CHECK:       arith.divf %{{.+}}, %{{.+}} : vector<8xf32>
func.func @columns(%x: tensor<64x96xf32>) -> (tensor<64x96x!ufp4.code<e1m2>>, tensor<4x96xf32>) {
  %q, %s = ufp4.quantize %x along 0 as(<e1m2, 1x16, f32>)
      : tensor<64x96xf32> -> tensor<64x96x!ufp4.code<e1m2>>, tensor<4x96xf32>
  return %q, %s : tensor<64x96x!ufp4.code<e1m2>>, tensor<4x96xf32>
}

// -----

// Two passes where a block cannot find its scale alone: maxima, the tensor's scale,
// the blocks', codes.

// CHECK-LABEL: func.func @two_passes(
// CHECK: %[[MAXIMA:.+]] = memref.alloc(%{{.+}}) : memref<?xi32>
// CHECK: vector.store %{{.+}}, %[[MAXIMA]]{{.*}} : memref<?xi32>, vector<8xi32>
// CHECK: %[[WIDE:.+]] = scf.for {{.*}} -> (vector<8xi32>)
// CHECK: vector.reduction <maxsi>, %[[WIDE]]
// CHECK: %[[MULTIPLIERS:.+]] = memref.alloc(%{{.+}}) : memref<?xf32>
// CHECK: vector.store %{{.+}} : memref<?xf8E4M3FN>, vector<8xf8E4M3FN>
// CHECK: vector.store %{{.+}}, %[[MULTIPLIERS]]
// CHECK: vector.load %[[MULTIPLIERS]]
// CHECK: vector.store %{{.+}} : memref<?xi8>, vector<16xi8>
func.func @two_passes(%x: tensor<16x256xf32>)
    -> (tensor<16x256x!ufp4.code<e2m1>>, tensor<16x16xf8E4M3FN>, tensor<f32>) {
  %q, %s, %o = ufp4.quantize %x along 1 as(<e2m1, 1x16, e4m3>)
      : tensor<16x256xf32> -> tensor<16x256x!ufp4.code<e2m1>>, tensor<16x16xf8E4M3FN>, tensor<f32>
  return %q, %s, %o : tensor<16x256x!ufp4.code<e2m1>>, tensor<16x16xf8E4M3FN>, tensor<f32>
}

// -----

// A ragged line is padded first, and cut after.

// CHECK-LABEL: func.func @ragged(
// CHECK: %[[PADDED:.+]] = memref.alloc(%{{.+}}) : memref<?xf32>
// CHECK: memref.store %{{.+}}, %[[PADDED]]
// CHECK: vector.load %[[PADDED]]
func.func @ragged(%x: tensor<16x33xf32>) -> (tensor<16x33x!ufp4.code<e1m2>>, tensor<16x3xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>)
      : tensor<16x33xf32> -> tensor<16x33x!ufp4.code<e1m2>>, tensor<16x3xf32>
  return %q, %s : tensor<16x33x!ufp4.code<e1m2>>, tensor<16x3xf32>
}

// -----

// Of a dynamic extent that is told when the function runs.

// CHECK-LABEL: func.func @dynamic(
// CHECK: arith.cmpi ne
// CHECK: %[[PADDED:.+]] = memref.alloc(%{{.+}}) : memref<?xf32>
// CHECK: %[[READ:.+]] = arith.select %{{.+}}, %[[PADDED]], %{{.+}} : memref<?xf32>
// CHECK: vector.load %[[READ]]
func.func @dynamic(%x: tensor<?x64xf32>) -> (tensor<?x64x!ufp4.code<e1m2>>, tensor<?x4xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(<e1m2, 1x16, f32>)
      : tensor<?x64xf32> -> tensor<?x64x!ufp4.code<e1m2>>, tensor<?x4xf32>
  return %q, %s : tensor<?x64x!ufp4.code<e1m2>>, tensor<?x4xf32>
}

// -----

// Random bits: one call of the generator for eight blocks, a seed read once.

// CHECK-LABEL: func.func @stochastic(
// CHECK: %[[SEED:.+]] = tensor.extract %{{.+}}[] : tensor<i64>
// CHECK: scf.for
// CHECK: vector.broadcast %[[SEED]] : i64 to vector<8xi64>
// CHECK: arith.muli %{{.+}}, %{{.+}} : vector<4xi64>
func.func @stochastic(%x: tensor<64x64xf32>, %seed: tensor<i64>)
    -> (tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>) {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 1 stream 2 as(<e1m2, 1x16, f32>)
      round(stochastic<8>)
      : tensor<64x64xf32> -> tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
  return %q, %s : tensor<64x64x!ufp4.code<e1m2>>, tensor<64x4xf32>
}

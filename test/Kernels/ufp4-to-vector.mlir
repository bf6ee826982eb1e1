// What becomes of a scaled matmul, by instruction set and format.

// RUN: ufp4-opt %s --ufp4-outline-kernels=small=0 --convert-ufp4-to-vector=isa=avx2 | FileCheck %s --check-prefixes=CHECK,AVX2
// RUN: ufp4-opt %s --ufp4-outline-kernels=small=0 --convert-ufp4-to-vector=isa=avx512bw | FileCheck %s --check-prefixes=CHECK,AVX512
// RUN: ufp4-opt %s --ufp4-outline-kernels=small=0 --convert-ufp4-to-vector | FileCheck %s --check-prefixes=CHECK,GENERIC
// RUN: ufp4-opt %s --ufp4-outline-kernels=small=0 --convert-ufp4-to-vector=vector-bits=256 | FileCheck %s --check-prefix=WIDE
// RUN: ufp4-opt %s --ufp4-outline-kernels=small=0 '--convert-ufp4-to-vector=isa=avx2 parallel' | FileCheck %s --check-prefix=PARALLEL

#u4 = #ufp4.format<e1m2, 1x16, f32>
#i8 = #ufp4.format<e1m2, 1x16, int, tile = 512>
#f8 = #ufp4.format<f8E4M3FN, tensor, f32>

// One fma for each block; the correction of the moved units is packed with the
// right side.
// CHECK-LABEL: func.func private @kernel_scaled_matmul_0
// CHECK-SAME: attributes {ufp4.kernel, ufp4.vectorized}
// CHECK-NOT: ufp4.scaled_matmul
// AVX2: memref.alloc() {{.*}} : memref<1x32x512xi32>
// AVX2: llvm.x86.avx2.pmadd.ub.sw{{.*}} -> vector<16xi16>
// AVX2: iter_args({{.*}}) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
// AVX2: llvm.x86.avx2.pmadd.ub.sw
// AVX2: arith.sitofp {{.*}} : vector<8xi32> to vector<8xf32>
// AVX2: arith.mulf
// AVX2: math.fma
// AVX512: llvm.x86.avx512.pmaddubs.w.512{{.*}} -> vector<32xi16>
// GENERIC-NOT: call_intrinsic
// GENERIC: arith.muli {{.*}} : vector<8xi16>
// WIDE: arith.muli {{.*}} : vector<16xi16>
// CHECK: bufferization.to_tensor {{.*}} restrict writable : memref<128x256xf32> to tensor<128x256xf32>

// Packing of each side, and the tiles.
// PARALLEL-LABEL: func.func private @kernel_scaled_matmul_0
// PARALLEL-COUNT-3: scf.parallel
// PARALLEL-NOT: scf.parallel
// PARALLEL-LABEL: func.func private @kernel_scaled_matmul_1
func.func @blocks(%a: tensor<128x512x!ufp4.code<e1m2>>, %s: tensor<128x32xf32>,
                  %b: tensor<256x512x!ufp4.code<e1m2>>, %t: tensor<256x32xf32>) -> tensor<128x256xf32> {
  %y = ufp4.scaled_matmul %a * %s, %b * %t contracting [1] x [1] as(#u4, #u4)
      : tensor<128x512x!ufp4.code<e1m2>>, tensor<128x32xf32>, tensor<256x512x!ufp4.code<e1m2>>, tensor<256x32xf32> -> tensor<128x256xf32>
  return %y : tensor<128x256xf32>
}

// CHECK-LABEL: func.func private @kernel_scaled_matmul_1
// AVX2-NOT: pmadd.ub.sw
// AVX2: llvm.x86.avx2.pmadd.wd{{.*}} -> vector<8xi32>
// AVX512: llvm.x86.avx512.pmaddw.d.512{{.*}} -> vector<16xi32>
// GENERIC: arith.muli {{.*}} : vector<4xi32>
// The work is too little for threads; of dynamic extents it may be enough.
// PARALLEL-NOT: scf.parallel
// PARALLEL-LABEL: func.func private @kernel_scaled_matmul_2
// PARALLEL-COUNT-3: scf.parallel
func.func @integers(%a: tensor<8x512x!ufp4.code<e1m2>>, %s: tensor<8x32xi8>, %o: tensor<8x1xf32>,
                    %b: tensor<8x512x!ufp4.code<e1m2>>, %t: tensor<8x32xi8>, %p: tensor<8x1xf32>) -> tensor<8x8xf32> {
  %y = ufp4.scaled_matmul %a * %s outer(%o), %b * %t outer(%p) contracting [1] x [1] as(#i8, #i8)
      : tensor<8x512x!ufp4.code<e1m2>>, tensor<8x32xi8>, tensor<8x1xf32>, tensor<8x512x!ufp4.code<e1m2>>, tensor<8x32xi8>, tensor<8x1xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// CHECK-LABEL: func.func private @kernel_scaled_matmul_2
// CHECK-NOT: call_intrinsic
// CHECK: math.fma
func.func @floats(%a: tensor<8x?xf8E4M3FN>, %s: tensor<f32>, %b: tensor<8x?xf8E4M3FN>, %t: tensor<f32>) -> tensor<8x8xbf16> {
  %y = ufp4.scaled_matmul %a * %s, %b * %t contracting [1] x [1] as(#f8, #f8)
      : tensor<8x?xf8E4M3FN>, tensor<f32>, tensor<8x?xf8E4M3FN>, tensor<f32> -> tensor<8x8xbf16>
  return %y : tensor<8x8xbf16>
}

// RUN: not ufp4-opt %s --convert-ufp4-quantize-to-vector=vector-bits=192 2>&1 | FileCheck %s
// RUN: not ufp4-opt %s --ufp4-to-cpu=vector-bits=64 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: not ufp4-run %s --repeat=0 --input=2xf32=0 2>&1 | FileCheck %s --check-prefix=REPEAT

// CHECK: error: convert-ufp4-quantize-to-vector: expected vector-bits to be 128, 256 or 512, but got 192
// PIPELINE: error: {{.*}}expected vector-bits to be 0, 128, 256 or 512, but got 64
// REPEAT: ufp4-run: error: expected --repeat to be at least 1, but got 0
func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  return %x : tensor<2xf32>
}

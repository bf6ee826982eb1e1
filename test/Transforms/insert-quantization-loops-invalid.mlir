// A call of a function that draws bits, where nothing tells its runs apart, is an
// error; a GEMM there is left alone.

// RUN: ufp4-opt %s --ufp4-insert-quantization --split-input-file --allow-unregistered-dialect --verify-diagnostics

// expected-error @+1 {{cannot add a seed to function 'layer': of one of its calls, it needs a seed in a loop of branches, which has no counter to draw different bits by: expected scf.for or scf.while}}
func.func private @layer(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>) -> tensor<8x16xf32> {
  %z = arith.constant dense<0.0> : tensor<8x16xf32>
  %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
    ins(%dy, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %dx : tensor<8x16xf32>
}
func.func @branches(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>, %c: i1) -> tensor<8x16xf32> {
  cf.br ^loop(%dy : tensor<8x16xf32>)
^loop(%x: tensor<8x16xf32>):
  // expected-note @+1 {{it is used here}}
  %y = call @layer(%x, %w) : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  cf.cond_br %c, ^loop(%y : tensor<8x16xf32>), ^end
^end:
  return %y : tensor<8x16xf32>
}

// -----

func.func @unknown(%dy: tensor<8x16xf32>, %w: tensor<16x16xf32>, %z: tensor<8x16xf32>) {
  "test.repeat"() ({
    // expected-remark @+1 {{not quantized: it needs a seed inside of 'test.repeat', which may repeat it without a counter to draw different bits by}}
    %dx = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 3, gradient x weight>}
      ins(%dy, %w : tensor<8x16xf32>, tensor<16x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
    "test.yield"(%dx) : (tensor<8x16xf32>) -> ()
  }) : () -> ()
  return
}

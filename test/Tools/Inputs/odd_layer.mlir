// A linear layer with its three GEMMs, of odd extents.
#mk = affine_map<(m, n, k) -> (m, k)>
#km = affine_map<(m, n, k) -> (k, m)>
#nk = affine_map<(m, n, k) -> (n, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>
func.func @layer(%x: tensor<37x83xbf16> {ufp4.name = "x"}, %w: tensor<51x83xbf16> {ufp4.name = "w", ufp4.parameter},
                 %dy: tensor<37x51xbf16> {ufp4.name = "dy"}) -> (tensor<37x51xf32>, tensor<37x83xf32>, tensor<51x83xf32>) {
  %z = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<37x51xf32>
  %i0 = linalg.fill ins(%z : f32) outs(%e0 : tensor<37x51xf32>) -> tensor<37x51xf32>
  %y = linalg.matmul indexing_maps = [#mk, #nk, #mn] {ufp4.gemm = #ufp4.gemm<fprop, "w", id = 0, activation x weight>}
      ins(%x, %w : tensor<37x83xbf16>, tensor<51x83xbf16>) outs(%i0 : tensor<37x51xf32>) -> tensor<37x51xf32>
  %e1 = tensor.empty() : tensor<37x83xf32>
  %i1 = linalg.fill ins(%z : f32) outs(%e1 : tensor<37x83xf32>) -> tensor<37x83xf32>
  %dx = linalg.matmul indexing_maps = [#mk, #kn, #mn] {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
      ins(%dy, %w : tensor<37x51xbf16>, tensor<51x83xbf16>) outs(%i1 : tensor<37x83xf32>) -> tensor<37x83xf32>
  %e2 = tensor.empty() : tensor<51x83xf32>
  %i2 = linalg.fill ins(%z : f32) outs(%e2 : tensor<51x83xf32>) -> tensor<51x83xf32>
  %dw = linalg.matmul indexing_maps = [#km, #kn, #mn] {ufp4.gemm = #ufp4.gemm<wgrad, "w", id = 0, gradient x activation>}
      ins(%dy, %x : tensor<37x51xbf16>, tensor<37x83xbf16>) outs(%i2 : tensor<51x83xf32>) -> tensor<51x83xf32>
  return %y, %dx, %dw : tensor<37x51xf32>, tensor<37x83xf32>, tensor<51x83xf32>
}

// UFP4 (arXiv 2606.20381, Table 1): the uniform grid, one f32 scale for each
// block of 16, a 16-point randomized Hadamard transform on both operands of all
// three GEMMs, stochastic rounding on the output gradient alone.
//
// The paper does not say which layers stay in high precision; here all linear
// layers but the output head are quantized, as published 4-bit recipes do.

#u4 = #ufp4.format<e1m2, 1x16, f32>
#h16 = #ufp4.rht<16>

ufp4.recipe @ufp4 {
  fprop activation(#u4, #h16) weight(#u4, #h16)
  dgrad gradient(#u4, #h16, stochastic<8>) weight(#u4, #h16)
  wgrad gradient(#u4, #h16, stochastic<8>) activation(#u4, #h16)
  keep ["lm_head", "embed*", "router"]
}

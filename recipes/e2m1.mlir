// The E2M1 baseline of the UFP4 paper (arXiv 2606.20381, Table 1 and App. B):
// f32 scales for each block of 16, a 16-point transform on wgrad alone,
// stochastic rounding on the output gradient. It is not NVFP4, which has E4M3
// block scales, a tensor scale and 16x16 weight blocks.

#fp4 = #ufp4.format<e2m1, 1x16, f32>
#h16 = #ufp4.rht<16>

ufp4.recipe @e2m1 {
  fprop activation(#fp4) weight(#fp4)
  dgrad gradient(#fp4, stochastic<8>) weight(#fp4)
  wgrad gradient(#fp4, #h16, stochastic<8>) activation(#fp4, #h16)
  keep ["lm_head", "embed*", "router"]
}

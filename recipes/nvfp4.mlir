// NVFP4 (arXiv 2509.25149) as NVIDIA's TransformerEngine computes it
// (NVFP4BlockScaling): E2M1 under E4M3 block scales and one f32 scale for each
// tensor, 16x16 blocks for weights, a 16-point transform rounded to bf16 on
// both operands of wgrad alone, stochastic rounding on the output gradient.
// docs/numerics.md, section 5.2, has the order of operations.
//
// The paper also keeps blocks in BF16: the first 2 and the last 8 of the 62 of
// its 12B model, the last 8 of its 8B model, the last 4 of its 1.2B model. For
// those, write `first 2 last 8` (or `last 8`, `last 4`) after the list below.

#nv = #ufp4.format<e2m1, 1x16, e4m3>
#w = #ufp4.format<e2m1, 16x16, e4m3>
#h16 = #ufp4.rht<16, result = bf16>

ufp4.recipe @nvfp4 {
  fprop activation(#nv) weight(#w)
  dgrad gradient(#nv, stochastic<8>) weight(#w)
  wgrad gradient(#nv, #h16, stochastic<8>) activation(#nv, #h16)
  keep ["lm_head", "embed*", "router"]
}

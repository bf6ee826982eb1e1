// UFP4 with the scales of NVFP4: E4M3 for each block of 16 under one f32 scale
// for each tensor. A scale that is rounded to nearest can be too small by a part
// in 17, and stochastic rounding then clips: the gradient's maxima are mapped to
// 7 / (17/16), so that they stay on the grid.

#u4 = #ufp4.format<e1m2, 1x16, e4m3>
#dy = #ufp4.format<e1m2, 1x16, e4m3, {room = 1.0625}>
#h16 = #ufp4.rht<16>

ufp4.recipe @"ufp4-e4m3" {
  fprop activation(#u4, #h16) weight(#u4, #h16)
  dgrad gradient(#dy, #h16, stochastic<8>) weight(#u4, #h16)
  wgrad gradient(#dy, #h16, stochastic<8>) activation(#u4, #h16)
  keep ["lm_head", "embed*", "router"]
}

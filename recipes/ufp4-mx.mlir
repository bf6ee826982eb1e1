// UFP4 with a power-of-two scale for 32 elements, which block-scaled matrix
// units read. Scales are rounded up (rceil): nothing clips. It loses 3 to 5 dB
// against f32 scales.

#u4 = #ufp4.format<e1m2, 1x32, e8m0, rceil>
#h16 = #ufp4.rht<16>

ufp4.recipe @"ufp4-mx" {
  fprop activation(#u4, #h16) weight(#u4, #h16)
  dgrad gradient(#u4, #h16, stochastic<8>) weight(#u4, #h16)
  wgrad gradient(#u4, #h16, stochastic<8>) activation(#u4, #h16)
  keep ["lm_head", "embed*", "router"]
}

// MXFP4: OCP MX blocks of 32 with power-of-two scales. Scales are rounded up
// (rceil), so that stochastic rounding cannot clip; a 16-point transform on both
// operands of wgrad, stochastic rounding on the output gradient.
//
// `floor` in place of `rceil` is the rule of the OCP text, which clips.

#mx = #ufp4.format<e2m1, 1x32, e8m0, rceil>
#h16 = #ufp4.rht<16>

ufp4.recipe @mxfp4 {
  fprop activation(#mx) weight(#mx)
  dgrad gradient(#mx, stochastic<8>) weight(#mx)
  wgrad gradient(#mx, #h16, stochastic<8>) activation(#mx, #h16)
  keep ["lm_head", "embed*", "router"]
}

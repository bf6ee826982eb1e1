// UFP4's formats in every linear layer: no site is kept.

#u4 = #ufp4.format<e1m2, 1x16, f32>
#h16 = #ufp4.rht<16>

ufp4.recipe @everything {
  fprop activation(#u4, #h16) weight(#u4, #h16)
  dgrad gradient(#u4, #h16, stochastic<8>) weight(#u4, #h16)
  wgrad gradient(#u4, #h16, stochastic<8>) activation(#u4, #h16)
}

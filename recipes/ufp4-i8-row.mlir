// ufp4-i8 with one f32 base for each row of an operand in place of one for 512
// elements: the whole product is one exact sum of 32-bit integers, which a matrix
// unit adds up without a stop, for contractions of up to 135266 elements.
// docs/numerics.md, sections 5.4 and 9.

#u4 = #ufp4.format<e1m2, 1x16, int, tile = row>
#h16 = #ufp4.rht<16>

ufp4.recipe @"ufp4-i8-row" {
  fprop activation(#u4, #h16) weight(#u4, #h16)
  dgrad gradient(#u4, #h16, stochastic<8>) weight(#u4, #h16)
  wgrad gradient(#u4, #h16, stochastic<8>) activation(#u4, #h16)
  keep ["lm_head", "embed*", "router"]
}

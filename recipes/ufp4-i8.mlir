// UFP4 for the INT8 matrix units of today's hardware: integer block scales 1 to
// 18 under an f32 base for each row and 512 elements. A scaled code is an integer
// of at most 126, so that the whole product of a tile is exact in 32-bit
// integers, in any order. docs/numerics.md, sections 5.4 and 9.

#u4 = #ufp4.format<e1m2, 1x16, int, tile = 512>
#h16 = #ufp4.rht<16>

ufp4.recipe @"ufp4-i8" {
  fprop activation(#u4, #h16) weight(#u4, #h16)
  dgrad gradient(#u4, #h16, stochastic<8>) weight(#u4, #h16)
  wgrad gradient(#u4, #h16, stochastic<8>) activation(#u4, #h16)
  keep ["lm_head", "embed*", "router"]
}

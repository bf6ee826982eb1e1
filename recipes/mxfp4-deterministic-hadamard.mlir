// MXFP4 with a transform without random signs on wgrad, after "Pretraining LLMs
// with MXFP4 on Native FP4 Hardware" (arXiv 2605.09825), which finds that wgrad
// needs the transform, and that neither random signs nor stochastic rounding
// help there. The rule of its scales, the rounding of its dgrad and the layers
// that it keeps are not known to us: `rceil`, nearest and the output head,
// embeddings and routers are our choice.

#mx = #ufp4.format<e2m1, 1x32, e8m0, rceil>
#h16 = #ufp4.rht<16, signs = plus>

ufp4.recipe @"mxfp4-deterministic-hadamard" {
  fprop activation(#mx) weight(#mx)
  dgrad gradient(#mx) weight(#mx)
  wgrad gradient(#mx, #h16) activation(#mx, #h16)
  keep ["lm_head", "embed*", "router"]
}

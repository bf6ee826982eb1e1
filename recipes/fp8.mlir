// FP8, the 8-bit baseline: one f32 scale for each tensor from its own maximum,
// E4M3 in the forward pass and E5M2 for gradients, as in TransformerEngine's
// Float8CurrentScaling. What is kept is our choice.

#x = #ufp4.format<f8E4M3FN, tensor, f32>
#dy = #ufp4.format<f8E5M2, tensor, f32>

ufp4.recipe @fp8 {
  fprop activation(#x) weight(#x)
  dgrad gradient(#dy) weight(#x)
  wgrad gradient(#dy) activation(#x)
  keep ["lm_head", "embed*", "router"]
}

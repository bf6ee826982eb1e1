// Nothing is quantized: every GEMM stays as the model has it. The baseline
// beside which other recipes are judged.
ufp4.recipe @bf16 {
}

// Which sites a recipe selects: patterns over names and their parts, the first
// and the last blocks, overrides; and a recipe in the module wins over a
// shipped one of its name.

// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=patterns --mlir-print-local-scope | FileCheck %s --check-prefix=PATTERNS
// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=blocks --mlir-print-local-scope | FileCheck %s --check-prefix=BLOCKS
// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=everything --mlir-print-local-scope | FileCheck %s --check-prefix=EVERYTHING
// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=overrides --mlir-print-local-scope | FileCheck %s --check-prefix=OVERRIDES
// RUN: ufp4-opt %s --ufp4-insert-quantization=recipe=ufp4 --mlir-print-local-scope | FileCheck %s --check-prefix=OWN

#u4 = #ufp4.format<e1m2, 1x16, f32>
#u32 = #ufp4.format<e1m2, 1x32, f32>
#f4 = #ufp4.format<e2m1, 1x16, f32>

// A pattern selects a whole name or a run of its dot-separated parts.
ufp4.recipe @patterns {
  fprop activation(#u4) weight(#u4)
  keep ["embed", "layers.1", "down_*", "layers.2.*.[ab]"]
}
// PATTERNS: gemm(<fprop, "embedding.weight"
// PATTERNS: "embed.weight", {{.*}} ufp4.kept = "recipe 'patterns' keeps this site in high precision"
// PATTERNS: gemm(<fprop, "layers.0.attn.q"
// PATTERNS: "layers.0.mlp.down_proj.weight", {{.*}} ufp4.kept
// PATTERNS: "layers.1.attn.q", {{.*}} ufp4.kept
// PATTERNS: gemm(<fprop, "layers.10.attn.q"
// PATTERNS: "layers.2.attn.a", {{.*}} ufp4.kept
// PATTERNS: gemm(<fprop, "layers.2.attn.c"
// PATTERNS: gemm(<fprop, "plain"

// Blocks are counted over all sites of the module: 11 of them. A site without
// a number is in no block.
ufp4.recipe @blocks {
  fprop activation(#u4) weight(#u4)
  keep first 1 last 9
}
// BLOCKS: gemm(<fprop, "embedding.weight"
// BLOCKS: gemm(<fprop, "embed.weight"
// BLOCKS: "layers.0.attn.q", {{.*}} ufp4.kept = "recipe 'blocks' keeps this site in high precision"
// BLOCKS: "layers.0.mlp.down_proj.weight", {{.*}} ufp4.kept
// BLOCKS: gemm(<fprop, "layers.1.attn.q"
// BLOCKS: "layers.10.attn.q", {{.*}} ufp4.kept
// BLOCKS: "layers.2.attn.a", {{.*}} ufp4.kept
// BLOCKS: "layers.2.attn.c", {{.*}} ufp4.kept
// BLOCKS: gemm(<fprop, "plain"

ufp4.recipe @everything {
  fprop activation(#u4) weight(#u4)
  keep ["*"]
}
// EVERYTHING-NOT: ufp4.quantize
// EVERYTHING-COUNT-9: ufp4.kept = "recipe 'everything' keeps this site in high precision"

// The last override that selects a site wins, role by role; keep comes before
// all of them, wherever it stands.
ufp4.recipe @overrides {
  fprop activation(#u4) weight(#u4)
  override ["layers"] {
    fprop activation(#f4) weight(#f4)
  }
  override ["layers.1"] {
    dgrad gradient(bf16) weight(bf16)
  }
  override ["layers.2"] last 1 {
    fprop activation(bf16) weight(bf16)
  }
  override ["c"] {
    fprop activation(#u32) weight(#u32)
  }
  keep ["down_proj"]
}
// OVERRIDES: as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>) gemm(<fprop, "embedding.weight"
// OVERRIDES: as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>) gemm(<fprop, "embed.weight"
// OVERRIDES: as(<e2m1, 1x16, f32>, <e2m1, 1x16, f32>) gemm(<fprop, "layers.0.attn.q"
// OVERRIDES: "layers.0.mlp.down_proj.weight", {{.*}} ufp4.kept = "recipe 'overrides' keeps this site in high precision"
// OVERRIDES: as(<e2m1, 1x16, f32>, <e2m1, 1x16, f32>) gemm(<fprop, "layers.1.attn.q"
// OVERRIDES: "layers.10.attn.q", {{.*}} ufp4.kept = "recipe 'overrides' keeps fprop in high precision"
// OVERRIDES: "layers.2.attn.a", {{.*}} ufp4.kept = "recipe 'overrides' keeps fprop in high precision"
// OVERRIDES: as(<e1m2, 1x32, f32>, <e1m2, 1x32, f32>) gemm(<fprop, "layers.2.attn.c"
// OVERRIDES: as(<e1m2, 1x16, f32>, <e1m2, 1x16, f32>) gemm(<fprop, "plain"

ufp4.recipe @ufp4 {
  dgrad gradient(bf16) weight(bf16)
}
// OWN-NOT: ufp4.quantize
// OWN-COUNT-9: ufp4.kept = "recipe 'ufp4' has no policy for fprop"

func.func @model(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>) {
  %0 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "embedding.weight", id = 0, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %1 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "embed.weight", id = 1, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %2 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.0.attn.q", id = 2, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %3 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.0.mlp.down_proj.weight", id = 3, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %4 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.1.attn.q", id = 4, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %5 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.10.attn.q", id = 5, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %6 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.2.attn.a", id = 6, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %7 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "layers.2.attn.c", id = 7, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %8 = linalg.matmul {ufp4.gemm = #ufp4.gemm<fprop, "plain", id = 8, activation x weight>} ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

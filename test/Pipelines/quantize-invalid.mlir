// Under strict, every fallback of ufp4-quantize is an error; without, it is not.

// RUN: ufp4-opt %s --ufp4-quantize --split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=error:
// RUN: not ufp4-opt %s --ufp4-quantize=strict --split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=STRICT
// RUN: not ufp4-opt %s --ufp4-quantize=recipe=absent --split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=ABSENT
// RUN: not ufp4-opt %s --ufp4-quantize=recipes=ufp4 --split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=OPTION

// ABSENT: error: no recipe named 'absent'; there are:
// OPTION: no such option recipes

// REMARK: :[[#@LINE+3]]:8: remark: contraction left alone: either of two arguments may be the parameter: mark one with ufp4.parameter
// STRICT: :[[#@LINE+2]]:8: error: contraction left alone: either of two arguments may be the parameter: mark one with ufp4.parameter
func.func @two_readings(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// REMARK: :[[#@LINE+3]]:8: remark: not quantized: its right operand has no dimension that stays
// STRICT: :[[#@LINE+2]]:8: error: cannot quantize fprop of 'w': its right operand has no dimension that stays
func.func @no_matrices(%x: tensor<32xf32>, %w: tensor<8x32xf32> {ufp4.parameter, ufp4.name = "w"}, %z: tensor<8xf32>) -> tensor<8xf32> {
  %y = linalg.matvec ins(%w, %x : tensor<8x32xf32>, tensor<32xf32>) outs(%z : tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}

// -----

// What a recipe keeps, and what is of no linear layer, is no fallback.
func.func @as_the_recipe_says(%x: tensor<8x32xf32>, %w: tensor<32x16xf32> {ufp4.parameter, ufp4.name = "lm_head.weight"},
                              %a: tensor<8x32xf32>, %b: tensor<32x16xf32>, %z: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>) outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  %s = linalg.matmul ins(%a, %b : tensor<8x32xf32>, tensor<32x16xf32>) outs(%y : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %s : tensor<8x16xf32>
}
// STRICT-NOT: error:

//===- UFP4Base.td - the ufp4 dialect -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_DIALECT_UFP4BASE_TD
#define UFP4_DIALECT_UFP4BASE_TD

include "mlir/IR/DialectBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/AttrTypeBase.td"

def UFP4_Dialect : Dialect {
  let name = "ufp4";
  let cppNamespace = "::mlir::ufp4";
  let summary = "Block-scaled 4-bit training on uniform and other 4-bit grids";
  let description = [{
    The dialect states the arithmetic of 4-bit training steps: operands of the
    three GEMMs of a linear layer are transformed (randomized Hadamard
    transform), scaled per block, rounded to a 4-bit grid, and multiplied.

    Quantized data is an ordinary tensor whose elements have type
    `!ufp4.code<grid>`, next to ordinary tensors of scales: codes and scales are
    separate SSA values, nothing is hidden in a type. Randomness is data: an op
    that draws random bits takes a seed operand.

    The arithmetic of every op is normative in docs/numerics.md; lowerings give
    the same bits.

    The dialect also owns these discardable attributes:

    | attribute | on | meaning |
    | --- | --- | --- |
    | `ufp4.parameter` (unit) | function argument | the argument is a trained parameter |
    | `ufp4.name` (string) | function argument or result | its name in the model, for example `"layers.0.q_proj.weight"` |
    | `ufp4.seed` (unit) | function argument, `tensor<i64>` | the seed of the step's random bits |
    | `ufp4.statistics` (array) | last function result, `tensor<Nx15xf64>` | for each row of sums (`ufp4.stats`) a dictionary of strings: the `site`, `role` and `operand` of the first GEMM that multiplies the codes |
    | `ufp4.gemm` (`#ufp4.gemm`) | contraction | what the classification found |
    | `ufp4.kept` (string) | contraction | why it was not quantized |
    | `ufp4.chosen` (string) | `ufp4.scaled_matmul` | why it is multiplied in its carrier, and in nothing faster |
    | `ufp4.kernel` (unit) | function | made by outlining; shared by sites |
    | `ufp4.small` (unit) | kernel | does so little that optimizing it costs more than it gains |
  }];
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let hasOperationAttrVerify = 1;
  let dependentDialects = ["tensor::TensorDialect"];
  let extraClassDeclaration = [{
    static constexpr ::llvm::StringLiteral kParameterAttr = "ufp4.parameter";
    static constexpr ::llvm::StringLiteral kNameAttr = "ufp4.name";
    static constexpr ::llvm::StringLiteral kSeedAttr = "ufp4.seed";
    static constexpr ::llvm::StringLiteral kStatisticsAttr = "ufp4.statistics";
    static constexpr ::llvm::StringLiteral kGemmAttr = "ufp4.gemm";
    static constexpr ::llvm::StringLiteral kKeptAttr = "ufp4.kept";
    static constexpr ::llvm::StringLiteral kChosenAttr = "ufp4.chosen";
    static constexpr ::llvm::StringLiteral kKernelAttr = "ufp4.kernel";
    static constexpr ::llvm::StringLiteral kSmallAttr = "ufp4.small";
    static constexpr ::llvm::StringLiteral kVectorizedAttr = "ufp4.vectorized";
    static constexpr ::llvm::StringLiteral kAssertMessagesAttr = "ufp4.assert_messages";
    void registerAttributes();
    void registerTypes();
  }];
}

#endif // UFP4_DIALECT_UFP4BASE_TD

//===- Recipe.h - recipes, found and resolved per site ----------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_TRANSFORMS_RECIPE_H
#define UFP4_TRANSFORMS_RECIPE_H

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace mlir::ufp4 {

/// What a recipe says of one GEMM: a policy for each operand, or the reason
/// why it stays in high precision.
struct GemmPolicy {
  OperandAttr operands[3]; // by OperandKind; null for the one not in the role
  std::string kept;
  bool isKept() const { return !kept.empty(); }
  OperandAttr getOperand(OperandKind kind) const {
    return operands[static_cast<unsigned>(kind)];
  }
};

/// A recipe, with the module that holds it where it came from a file.
class Recipe {
public:
  /// Finds a recipe by the name of a `ufp4.recipe` in `module`, by the name of
  /// a file in the recipe folders (without `.mlir`), or as a file. The module's
  /// own recipe wins. Emits one error where there is none, or where the file
  /// does not parse or holds no or several recipes.
  ///
  /// Recipe folders: those of the environment variable UFP4_RECIPE_PATH,
  /// separated by colons, then `share/ufp4/recipes` beside the folder of the
  /// binary that this code is part of.
  static FailureOr<Recipe> load(StringRef nameOrFile, ModuleOp module);

  StringRef getName() { return op.getSymName(); }

  /// The policy of a GEMM. `blockCount` is the number of transformer blocks
  /// among the module's sites (see getBlockNumber).
  GemmPolicy lookup(StringRef site, GemmRole role, int64_t blockCount);

private:
  RecipeOp op;
  // Shared, since passes are cloned.
  std::shared_ptr<OwningOpRef<ModuleOp>> owner;
};

/// The recipe of a recipe file that was parsed under a name. Null, after one
/// error, where it holds none or several.
RecipeOp getOnlyRecipe(ModuleOp file, StringRef name);

/// The number of the transformer block that a site belongs to: the first of
/// its dot-separated parts that is a number.
std::optional<int64_t> getBlockNumber(StringRef site);

/// True where the glob matches the whole name or a run of its parts.
bool matchesSite(StringRef pattern, StringRef site);

/// Folders that are searched for recipes, in order.
SmallVector<std::string> getRecipePath();

} // namespace mlir::ufp4

#endif // UFP4_TRANSFORMS_RECIPE_H

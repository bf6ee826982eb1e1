//===- UFP4RecipeOps.td - recipes -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Included by UFP4Ops.td.

def UFP4_RecipeOp : UFP4_Op<"recipe",
    [Symbol, IsolatedFromAbove, NoTerminator, SingleBlock,
     NoRegionArguments, OpAsmOpInterface]> {
  let summary = "a quantization recipe";
  let description = [{
    For each role (fprop, dgrad, wgrad) the policy of its two operands, then
    which sites differ. One op a line; inside the body ops need no `ufp4.`
    prefix. A role that the recipe leaves out stays in high precision. See
    docs/recipes.md.

    Example:
    ```mlir
    #u4 = #ufp4.format<e1m2, 1x16, f32>
    #h16 = #ufp4.rht<16>
    ufp4.recipe @ufp4 {
      fprop activation(#u4, #h16) weight(#u4, #h16)
      dgrad gradient(#u4, #h16, stochastic<8>) weight(#u4, #h16)
      wgrad gradient(#u4, #h16, stochastic<8>) activation(#u4, #h16)
      keep ["lm_head"]
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name,
                       OptionalAttr<StrAttr>:$sym_visibility);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$sym_name attr-dict-with-keyword $body";
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    static ::llvm::StringRef getDefaultDialect() { return "ufp4"; }
  }];
}

class UFP4_RolePolicyOp<string mnemonic> : UFP4_Op<mnemonic,
    [ParentOneOf<["::mlir::ufp4::RecipeOp", "::mlir::ufp4::OverrideOp"]>]> {
  let arguments = (ins OptionalAttr<UFP4_OperandAttr>:$activation,
      OptionalAttr<UFP4_OperandAttr>:$weight,
      OptionalAttr<UFP4_OperandAttr>:$gradient);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
}

def UFP4_FpropOp : UFP4_RolePolicyOp<"fprop"> {
  let summary = "policy of Y = X W^T";
  let description = [{
    Operands `activation` and `weight`, both or neither quantized.

    Example:
    ```mlir
    fprop activation(#u4, #h16) weight(#u4, #h16)
    ```
  }];
}
def UFP4_DgradOp : UFP4_RolePolicyOp<"dgrad"> {
  let summary = "policy of dX = dY W";
  let description = [{
    Operands `gradient` and `weight`.

    Example:
    ```mlir
    dgrad gradient(#u4, #h16, stochastic<8>) weight(#u4, #h16)
    ```
  }];
}
def UFP4_WgradOp : UFP4_RolePolicyOp<"wgrad"> {
  let summary = "policy of dW = dY^T X";
  let description = [{
    Operands `gradient` and `activation`.

    Example:
    ```mlir
    wgrad gradient(#u4, #h16, stochastic<8>) activation(#u4, #h16)
    ```
  }];
}

class UFP4_SiteSelection {
  string text = [{
    A pattern is a glob (`*`, `?`, `[...]`) over the whole site name or over a
    run of its dot-separated parts: `lm_head` selects `lm_head.weight`,
    `layers.0` selects all of that block, `*_proj` every projection. `first N`
    and `last N` select by block: the number in the site's name (`layers.7.`,
    `h.7.`), counted among all sites of the module. A site is selected where any
    of the patterns, `first` or `last` selects it.
  }];
}

def UFP4_KeepOp : UFP4_Op<"keep",
    [ParentOneOf<["::mlir::ufp4::RecipeOp"]>]> {
  let summary = "sites that stay in high precision";
  let description = UFP4_SiteSelection<>.text # [{

    Example:
    ```mlir
    keep ["lm_head", "*router*"] first 2 last 8
    ```
  }];
  let arguments = (ins OptionalAttr<StrArrayAttr>:$sites,
      DefaultValuedAttr<ConfinedAttr<I64Attr, [IntNonNegative]>, "0">:$first,
      DefaultValuedAttr<ConfinedAttr<I64Attr, [IntNonNegative]>, "0">:$last);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
}

def UFP4_OverrideOp : UFP4_Op<"override",
    [ParentOneOf<["::mlir::ufp4::RecipeOp"]>, NoTerminator, SingleBlock,
     NoRegionArguments, OpAsmOpInterface]> {
  let summary = "another policy for some sites";
  let description = UFP4_SiteSelection<>.text # [{
    Roles that the body names replace the recipe's for these sites; the last
    override that selects a site wins.

    Example:
    ```mlir
    override ["*.down_proj", "*.o_proj"] {
      wgrad gradient(bf16) activation(bf16)
    }
    ```
  }];
  let arguments = (ins OptionalAttr<StrArrayAttr>:$sites,
      DefaultValuedAttr<ConfinedAttr<I64Attr, [IntNonNegative]>, "0">:$first,
      DefaultValuedAttr<ConfinedAttr<I64Attr, [IntNonNegative]>, "0">:$last);
  let regions = (region SizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    static ::llvm::StringRef getDefaultDialect() { return "ufp4"; }
  }];
}

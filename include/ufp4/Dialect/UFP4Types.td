//===- UFP4Types.td - types of the ufp4 dialect -*- tablegen -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_DIALECT_UFP4TYPES_TD
#define UFP4_DIALECT_UFP4TYPES_TD

include "ufp4/Dialect/UFP4Attrs.td"

def UFP4_CodeType : TypeDef<UFP4_Dialect, "Code"> {
  let mnemonic = "code";
  let summary = "a code of a 4-bit grid";
  let description = [{
    Element type of tensors of codes: the nibble `sign << 3 | index` of the grid
    named. Lowered to `i8` (the nibble in the low half, the high half 0). Where
    other dialects expect it, `f4E2M1FN` serves for e2m1 with the same bits.

    Example:
    ```mlir
    tensor<128x96x!ufp4.code<e1m2>>
    ```
  }];
  let parameters = (ins "GridAttr":$grid);
  let hasCustomAssemblyFormat = 1;
}

#endif // UFP4_DIALECT_UFP4TYPES_TD

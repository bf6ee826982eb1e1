//===- KernelTable.h - functions that equal pieces of code share -*- C++
//-*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels: private functions that hold a few ops each, and that pieces of code
// share which differ in nothing but the values they start from.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_CONVERSION_KERNELTABLE_H
#define UFP4_LIB_CONVERSION_KERNELTABLE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/Hashing.h"

namespace mlir::ufp4 {

class KernelTable {
public:
  /// `insert` gives a new function its place and a name of its own.
  /// `small`: elementary steps below which a kernel is marked `ufp4.small`.
  KernelTable(int64_t small, llvm::function_ref<void(func::FuncOp)> insert)
      : small(small), insert(insert) {}

  /// A kernel, and the values that this use of it passes.
  struct Use {
    func::FuncOp function;
    SmallVector<Value> operands;
    bool isNew;
  };

  /// The kernel of `ops`: ops of one block in program order, the last of which
  /// makes the kernel's results. No other result may be used outside of `ops`.
  Use get(ArrayRef<Operation *> ops);

private:
  struct Kernel {
    func::FuncOp function;
    SmallVector<Operation *> ops;
    SmallVector<Value> operands;
  };

  static bool isEquivalent(const Kernel &kernel, ArrayRef<Operation *> ops,
                           ArrayRef<Value> operands);
  Kernel make(ArrayRef<Operation *> ops, ArrayRef<Value> operands);

  int64_t small;
  llvm::function_ref<void(func::FuncOp)> insert;
  llvm::DenseMap<llvm::hash_code, SmallVector<Kernel, 1>> kernels;
  /// Numbers the names.
  unsigned count = 0;
};

/// Turns what names the site of a quantization or product into operands, or
/// drops it where nothing depends on it, so that the op equals that of other
/// sites. Returns the op that makes the new operand, of two scalar constants,
/// where there is one: it belongs into the kernel, its operands do not.
Operation *makeSiteless(Operation *op);

} // namespace mlir::ufp4

#endif // UFP4_LIB_CONVERSION_KERNELTABLE_H

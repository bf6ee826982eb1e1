//===- PTX.h - statements of inline assembly --------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_SIMULATE_PTX_H
#define UFP4_LIB_SIMULATE_PTX_H

#include "Instructions.h"

namespace mlir::ufp4::simulate {

struct PTXOperand {
  enum Kind { Variable, Number, Address, List } kind = Number;
  std::string name;             // of a variable, or in an address: "$3", "p"
  int64_t number = 0;           // or the offset of an address
  std::vector<PTXOperand> list; // {a, b, ...}
};

/// The registers and names of one piece of assembly.
class PTXScope {
public:
  PTXScope(Emitter &e, Operation *op) : e(e), op(op) {}

  /// Takes operand `$n` in.
  void bind(std::string name, Reg reg, Value value = {}) {
    regs[name] = reg;
    if (value)
      values[name] = value;
  }
  void declare(StringRef name, unsigned bits) { widths[name] = bits; }

  /// The register that a variable or number is read from.
  FailureOr<Reg> read(const PTXOperand &operand, unsigned bits = 32);
  /// The register that a variable is written to.
  FailureOr<Reg> write(const PTXOperand &operand);
  /// Of a list, or of the operand alone.
  FailureOr<SmallVector<Reg>> readAll(const PTXOperand &operand);
  FailureOr<SmallVector<Reg>> writeAll(const PTXOperand &operand);
  /// The number that an operand is, where that is known.
  std::optional<int64_t> getConstant(const PTXOperand &operand);

  Emitter &e;
  Operation *op;
  llvm::StringMap<unsigned> widths; // of what is declared and of results
  llvm::StringMap<Reg> regs, written;
  llvm::StringMap<Value> values;
};

struct PTXStatement {
  std::string label; // or
  std::string directive, mnemonic;
  std::string predicate; // empty: always
  bool isNegated = false;
  std::vector<PTXOperand> operands;
  PTXScope *scope = nullptr;
  /// The mnemonic's parts: wgmma, mma_async, sync, ...
  SmallVector<StringRef> parts;

  bool has(StringRef part) const { return llvm::is_contained(parts, part); }
};

/// Parses assembly; failure leaves `problem`.
FailureOr<std::vector<PTXStatement>> parsePTX(StringRef text,
                                              std::string &problem);

} // namespace mlir::ufp4::simulate

#endif // UFP4_LIB_SIMULATE_PTX_H

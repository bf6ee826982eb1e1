//===- Instructions.h - how instructions come into the model ----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Adding an instruction
//
// Each family of instructions has a file with one function `addX(table)`, which
// `getInstructionTable` calls. An entry is a name and a function that
// translates:
//
//   table.ops["nvvm.redux.sync"] = translateRedux;             // an op
//   table.intrinsics["llvm.nvvm.add.rz.f"] = translateAdd;     // an intrinsic
//   table.ptx["wgmma.mma_async"] = translateWgmma;             // a mnemonic
//
// Of an intrinsic "llvm.fma.f32" the entries "llvm.fma.f32" and "llvm.fma" are
// tried, of a mnemonic likewise. Intrinsics that are ops ("llvm.intr.fma") are
// entries of `ops`. The translation runs once for each op of a kernel. It asks
// the emitter for the registers of the operands, has it make those of the
// results and emits instructions, which are a handler, registers and data:
//
//   static void runRedux(Warp &w, const Instruction &i) {
//     if (!requireAllLanes(w, i))             // a finding, if some are missing
//       return;
//     passUndefined(w, i);                    // undefined in, undefined out
//     const uint32_t *x = w.lanes<uint32_t>(i.operands[0]);
//     uint32_t *r = w.lanes<uint32_t>(i.results[0]);
//     uint32_t sum = 0;
//     w.forActive([&](unsigned lane) { sum += x[lane]; });
//     for (unsigned lane = 0; lane < w.width; ++lane)
//       r[lane] = sum;
//   }
//   LogicalResult translateRedux(Emitter &e, Operation *op) {
//     if (...) return e.refuse("expected an addition");   // what is not there
//     e.emit(runRedux, e.define(op->getResult(0)), e.get(op->getOperand(1)));
//     return success();
//   }
//
// A handler runs for one warp. It may write results in all lanes; those of
// inactive lanes are put back where they matter. It touches memory through
// `loadLane` and `storeLane`, or by `Machine::resolve` and `noteRead` or
// `noteWrite` where many lanes act as one: these check. What completes later is
// a Task of the block. Say in a comment where the layout of lanes comes from.
//
// Matrix instructions decode and multiply with MatrixArithmetic.h.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_SIMULATE_INSTRUCTIONS_H
#define UFP4_LIB_SIMULATE_INSTRUCTIONS_H

#include "Machine.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::ufp4::simulate {

/// One statement of inline assembly: `@!p mnemonic operands`.
struct PTXStatement;

class Emitter {
public:
  Emitter(Program &program, const Chip &chip) : program(program), chip(chip) {}

  Program &program;
  const Chip &chip;
  /// What is translated, and the intrinsic's or the mnemonic's name.
  Operation *op = nullptr;
  StringRef name;

  /// The registers of a value: its scalars in order.
  ArrayRef<Reg> get(Value value);
  Reg getScalar(Value value) { return get(value).front(); }
  SmallVector<Reg> getAll(ValueRange values);
  /// New registers for a result.
  ArrayRef<Reg> define(Value result);
  /// A result that is made of registers that there are.
  void set(Value result, ArrayRef<Reg> regs) {
    values[result] = SmallVector<Reg>(regs);
  }
  Reg make(unsigned bits);
  Reg constant(uint64_t value, unsigned bits);
  Reg undefined(unsigned bits);

  Instruction &emit(Handler run, ArrayRef<Reg> results, ArrayRef<Reg> operands,
                    const void *data = nullptr, uint64_t imm = 0);
  /// Data that lives as long as the program.
  template <typename T> T *keep(T data) {
    auto owner = std::make_shared<T>(std::move(data));
    program.payloads.push_back(owner);
    return owner.get();
  }
  /// An error at the op: "expected <what>, but got ...".
  LogicalResult refuse(const Twine &message);

  /// Blocks of code, for instructions that branch by themselves.
  uint32_t addBlock();
  void startBlock(uint32_t block);
  void branch(ArrayRef<Reg> condition, Branch branch);

  /// The integer of an operand that a constant defines.
  std::optional<int64_t> getConstant(Value value);

  /// Where a global of the module lies.
  std::function<FailureOr<uint64_t>(StringRef)> addressOf;

  DenseMap<Value, SmallVector<Reg>> values;
  uint32_t nextReg = 0, currentBlock = 0;
  std::vector<std::pair<uint32_t, Branch *>> branches; // with their blocks

private:
  std::map<std::tuple<uint64_t, unsigned, bool>, Reg> constants;
};

using Translate = LogicalResult (*)(Emitter &, Operation *);
using TranslatePTX = LogicalResult (*)(Emitter &, const PTXStatement &);

struct InstructionTable {
  llvm::StringMap<Translate> ops, intrinsics;
  llvm::StringMap<TranslatePTX> ptx;
};
const InstructionTable &getInstructionTable();

void addLLVM(InstructionTable &table);
void addNVVM(InstructionTable &table);
void addPTX(InstructionTable &table);
void addTcgen05(InstructionTable &table);
/// DPP, swizzles, bytes and reciprocals of AMD's chips.
void addAMDLanes(InstructionTable &table);

/// Conversions to floats of 4 to 8 bits.
void addConverters(InstructionTable &table);

/// Reports tensor memory that a block leaves allocated.
void reportTensorMemory(ThreadBlock &block);

/// The entry of a name, or of the longest part of it that ends before a '.'.
template <typename T>
T lookup(const llvm::StringMap<T> &entries, StringRef name) {
  for (;;) {
    if (T found = entries.lookup(name))
      return found;
    size_t dot = name.rfind('.');
    if (dot == StringRef::npos)
      return nullptr;
    name = name.take_front(dot);
  }
}

/// Compiles a kernel. Failure: a diagnostic says what the model has not.
FailureOr<std::unique_ptr<Program>> compileKernel(Machine &machine,
                                                  LLVM::LLVMFuncOp kernel);

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// Bits of a scalar in a register; 0 for what is none.
unsigned getScalarBits(Type type);
/// The scalars of a type in order; false where it has others than the model's.
bool flatten(Type type, SmallVectorImpl<Type> &scalars);
/// Bytes in memory.
uint64_t getBytes(Type type);
uint64_t getAlignment(Type type);
/// Where the scalars of a type lie in memory.
void getOffsets(Type type, uint64_t base, SmallVectorImpl<uint64_t> &offsets);
Space getSpace(Type pointer);

//===----------------------------------------------------------------------===//
// Memory, of lanes
//===----------------------------------------------------------------------===//

/// Reads bytes for one lane, checked; false after a finding. `undefined` gets a
/// bit for each byte that nobody wrote (of the first 64).
bool loadLane(Warp &warp, const Instruction &instruction, unsigned lane,
              Space space, uint64_t address, MutableArrayRef<uint8_t> bytes,
              uint64_t alignment, uint64_t &undefined);
bool storeLane(Warp &warp, const Instruction &instruction, unsigned lane,
               Space space, uint64_t address, ArrayRef<uint8_t> bytes,
               uint64_t alignment, uint64_t undefined);

/// Calls `f(lane)` for all lanes, in loops that a compiler unrolls.
template <typename F> inline void forLanes(const Warp &warp, F f) {
  for (unsigned base = 0; base < warp.width; base += 32)
    for (unsigned i = 0; i < 32; ++i)
      f(base + i);
}

} // namespace mlir::ufp4::simulate

#endif // UFP4_LIB_SIMULATE_INSTRUCTIONS_H

//===- Program.h - Compiled programs and their manifest ---------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A program for a GPU: modules of machine code, the kernels in them, constants,
// and functions, each of which is a list of steps (launch, copy, ...) over
// buffers. Its form on disk is a folder with `manifest.json`, the modules and
// `constants.bin`; docs/manifest.md is the description of the format. Only
// LLVMSupport is needed: programs are run on machines without a compiler.
//
// All sizes and offsets of buffers are in bytes. Scalars that depend on the
// extents of the arguments are expressions over the function's symbols.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_PROGRAM_H
#define UFP4_RUNTIME_PROGRAM_H

#include "ufp4/Runtime/AtomicFile.h"
#include "ufp4/Runtime/Value.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ufp4::runtime {

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

/// An integer that is known once the extents of the arguments are: a tree over
/// constants and symbols, held in postfix order. Arithmetic is that of the
/// integers; what does not fit 64 bits is an error of `evaluate`.
class Expression {
public:
  enum class Op : uint8_t {
    Constant, // Value is the constant.
    Symbol,   // Value is the index in Function::Symbols.
    Add,
    Sub,
    Mul,
    FloorDiv, // Rounds towards minus infinity; the divisor must not be 0.
    CeilDiv,  // Rounds towards plus infinity.
    Mod,      // a - floordiv(a, b) * b: in [0, b) for b > 0.
    Min,
    Max,
    Eq, // Comparisons are 1 or 0.
    Ne,
    Lt,
    Le,
    And, // Of truth values: whatever is not 0 is true.
    Or,
    Select // select(c, a, b) is a where c is not 0, otherwise b.
  };
  struct Item {
    Op Kind;
    int64_t Value = 0;
    bool operator==(const Item &) const = default;
  };

  /// The constant 0.
  Expression() : Expression(0) {}
  /*implicit*/ Expression(int64_t Constant) : Items{{Op::Constant, Constant}} {}

  static Expression symbol(unsigned Index);
  /// Applies an operation of two operands. Two constants are folded, unless the
  /// result would be an error.
  static Expression binary(Op Kind, Expression Left, Expression Right);
  static Expression select(Expression Condition, Expression True,
                           Expression False);

  /// From items in postfix order, or nothing if they are not one expression.
  static std::optional<Expression> fromPostfix(std::vector<Item> Items);
  llvm::ArrayRef<Item> getPostfix() const { return Items; }

  std::optional<int64_t> getConstant() const;
  std::optional<unsigned> getSymbol() const;

  /// The value where symbol i is `Symbols[i]`. Errors ("17 floordiv 0 is
  /// undefined", "... does not fit 64 bits") do not say where they are.
  llvm::Expected<int64_t> evaluate(llvm::ArrayRef<int64_t> Symbols) const;

  bool operator==(const Expression &) const = default;

private:
  std::vector<Item> Items;
};

/// The spelling in the manifest: "+", "-", "*", "floordiv", "ceildiv", "mod",
/// "min", "max", "==", "!=", "<", "<=", "and", "or", "select".
llvm::StringRef operationName(Expression::Op Kind);

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

/// One buffer of a function.
struct BufferRef {
  enum class Kind : uint8_t {
    Argument,  // Function::Arguments[Index]; only read.
    Constant,  // Program::Constants[Index]; only read.
    Temporary, // Function::Temporaries[Index].
  };
  Kind Which = Kind::Temporary;
  unsigned Index = 0;
  bool operator==(const BufferRef &) const = default;
};

/// A place in a buffer.
struct Location {
  BufferRef Buffer;
  Expression Offset = 0; // in bytes
  bool operator==(const Location &) const = default;
};

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// Machine code in one or more forms, their contents. The files are NAME.cubin,
/// NAME.ptx and so on, so the name is of letters, digits, '_', '-' and '.' and
/// begins with no '.'.
struct Module {
  std::string Name;
  // For NVIDIA GPUs, one or both of these.
  std::optional<std::string> Cubin;
  std::optional<std::string> PTX;
  // For AMD GPUs, a code object (ELF) and, for people, its assembly.
  std::optional<std::string> HSACO;
  std::optional<std::string> Assembly;
};

/// A form of machine code: its name in the manifest, which is the ending of its
/// file, and where a module has it.
struct ModuleForm {
  llvm::StringLiteral Name;
  std::optional<std::string> Module::*Content;
  bool IsAMD;
};
/// "cubin", "ptx", "hsaco" and "s".
llvm::ArrayRef<ModuleForm> getModuleForms();

enum class ParameterKind : uint8_t {
  Pointer,
  I8,
  I16,
  I32,
  I64,
  F16,
  BF16,
  F32,
  F64,
  TensorMap // 128 bytes by value, aligned to 64
};
/// "pointer", "i8", ..., "f64", "tensor_map".
llvm::StringRef parameterName(ParameterKind Kind);
/// Bytes of a parameter: 8 for a pointer, 128 for a tensor map.
unsigned parameterSize(ParameterKind Kind);

struct Kernel {
  std::string Name;    // unique in the program
  std::string Symbol;  // the symbol in the module, where it is not Name
  unsigned Module = 0; // index in Program::Modules
  std::vector<ParameterKind> Parameters;
  /// Threads of a block where the kernel is compiled for one size (`.reqntid`):
  /// all launches must have it.
  std::optional<std::array<uint32_t, 3>> Block;
  /// Blocks of a cluster, where there are clusters.
  std::optional<std::array<uint32_t, 3>> Cluster;
  /// The most dynamic shared memory, in bytes, that a launch may ask for.
  uint32_t SharedBytes = 0;

  const std::string &getSymbol() const {
    return Symbol.empty() ? Name : Symbol;
  }
};

/// How a tensor map reads memory. The names are those of the CUDA driver API
/// (CUtensorMapDataType and so on), in lower case, without the prefix.
enum class TensorMapType : uint8_t {
  UI8,
  UI16,
  UI32,
  I32,
  UI64,
  I64,
  F16,
  F32,
  F64,
  BF16,
  F32FTZ,
  TF32,
  TF32FTZ
};
/// "ui8", "ui16", "ui32", "i32", "ui64", "i64", "f16", "f32", "f64", "bf16",
/// "f32_ftz", "tf32", "tf32_ftz".
llvm::StringRef tensorMapTypeName(TensorMapType Type);
unsigned tensorMapTypeSize(TensorMapType Type);

/// A launch argument that the host encodes (cuTensorMapEncodeTiled). The
/// innermost dimension comes FIRST in all lists, as in the CUDA API.
struct TensorMap {
  Location Base;
  TensorMapType Type = TensorMapType::UI8;
  std::vector<Expression> Dims;    // 1 to 5, in elements
  std::vector<Expression> Strides; // one less than Dims, in bytes
  std::vector<uint32_t> Box;       // as many as Dims, in elements
  uint32_t Swizzle = 0;            // bytes: 0, 32, 64 or 128
  uint32_t L2Promotion = 0;        // bytes: 0, 64, 128 or 256
  bool FillNaN = false;            // what is out of bounds: zero, or NaN
  bool operator==(const TensorMap &) const = default;
};

/// The bits of a floating-point launch argument, in the low bits.
struct FloatBits {
  uint64_t Bits = 0;
  bool operator==(const FloatBits &) const = default;
};

/// A launch argument: a pointer, an integer, a float, or a tensor map. It must
/// be of the kind of the kernel's parameter. An integer must fit the width of
/// the parameter as a signed or as an unsigned number.
using LaunchArgument = std::variant<Location, Expression, FloatBits, TensorMap>;

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

/// Begins the life of a temporary. Its content is undefined.
struct AllocStep {
  unsigned Temporary = 0;
};

/// Ends the life of a temporary: what is allocated later may take its memory.
/// What is not freed lives to the end.
struct FreeStep {
  unsigned Temporary = 0;
};

/// Launches a kernel. Nothing is done where an extent of the grid is 0.
struct LaunchStep {
  unsigned Kernel = 0; // index in Program::Kernels
  std::array<Expression, 3> Grid = {Expression(1), Expression(1),
                                    Expression(1)};
  std::array<Expression, 3> Block = {Expression(1), Expression(1),
                                     Expression(1)};
  Expression SharedBytes = 0; // dynamic shared memory
  std::vector<LaunchArgument> Arguments;
};

/// Copies `Rows` rows of `Bytes` bytes. The pitches are the distances of the
/// rows, and count only where there are several. The two sides may not overlap.
struct CopyStep {
  Location To, From;
  Expression Bytes = 0;
  Expression Rows = 1;
  Expression ToPitch = 0, FromPitch = 0;
};

/// Writes `Count` times the low `Width` bytes (1, 2 or 4) of `Value`.
struct FillStep {
  Location To;
  uint32_t Width = 1;
  uint32_t Value = 0;
  Expression Count = 0;
};

/// Fails with `Message` where the condition is 0.
struct CheckStep {
  Expression Condition = 0;
  std::string Message;
};

struct Step {
  std::variant<AllocStep, FreeStep, LaunchStep, CopyStep, FillStep, CheckStep>
      What;
  /// What the step is for, in messages and timings; may be empty.
  std::string Name;
};

//===----------------------------------------------------------------------===//
// Functions and programs
//===----------------------------------------------------------------------===//

/// An argument: a contiguous row-major tensor.
struct Argument {
  std::string Name; // may be empty
  ElementType Type = ElementType::F32;
  std::vector<Expression> Shape; // each a constant or a symbol
  /// The seed of the random bits: one i64 or ui64 that callers give apart.
  bool Seed = false;
};

/// A result: a contiguous row-major tensor that lies at `Value` when all steps
/// are done.
struct Result {
  std::string Name; // may be empty
  ElementType Type = ElementType::F32;
  std::vector<Expression> Shape;
  Location Value;
};

/// Memory that the function works in. It begins at a multiple of 256 bytes.
struct Temporary {
  std::string Name; // may be empty
  Expression Bytes = 0;
};

/// Assertions of kernels. An i32 that the function clears first, and that a
/// kernel sets to n where the assertion of message n - 1 fails: where it is not
/// 0 when all steps are done, the function fails with that message and has no
/// results.
struct AssertionFlag {
  Location Flag;
  std::vector<std::string> Messages;
};

struct Function {
  std::string Name;
  /// Names of the extents that are not fixed. Each is an extent of an argument,
  /// and the same in all arguments that have it.
  std::vector<std::string> Symbols;
  std::vector<Argument> Arguments;
  std::vector<Result> Results;
  std::vector<Temporary> Temporaries;
  std::vector<Step> Steps;
  std::vector<AssertionFlag> Assertions;
};

/// Bytes of Program::ConstantData, from `Offset` (a multiple of 256) on.
struct Constant {
  std::string Name; // may be empty
  uint64_t Offset = 0;
  uint64_t Bytes = 0;
};

struct Program {
  /// What the code is for: "sm_90a".
  std::string Target;
  /// Who wrote it: "ufp4 0.1.0"; may be empty.
  std::string Producer;
  std::vector<Module> Modules;
  std::vector<Kernel> Kernels;
  std::vector<Constant> Constants;
  std::string ConstantData;
  std::vector<Function> Functions;

  /// Appends a constant, aligned, and returns its index.
  unsigned addConstant(llvm::StringRef Name, llvm::ArrayRef<char> Bytes);
};

/// Looks whether the parts of a program fit each other: indices, uses of
/// temporaries while they live, launch arguments and the kernel's parameters,
/// and so on. An error is located like those of `parseManifest`.
llvm::Error verifyProgram(const Program &P);

//===----------------------------------------------------------------------===//
// Manifest
//===----------------------------------------------------------------------===//

/// The text of manifest.json. `P` must verify.
std::string printManifest(const Program &P);

/// Reads and verifies the text of a manifest. The modules and the constants
/// have no content yet; `ConstantBytes` gets the size of their file. Errors
/// read "NAME: functions[0].steps[2].launch.grid[0]: expected an expression but
/// got null".
llvm::Expected<Program> parseManifest(llvm::StringRef Text,
                                      llvm::StringRef Name,
                                      uint64_t &ConstantBytes);

/// Verifies `P` and writes manifest.json, the modules and, if there are any,
/// constants.bin into `Folder`, which is made where it is missing. All files
/// appear or none does.
llvm::Error writeProgram(llvm::StringRef Folder, const Program &P);

/// Verifies `P` and adds the files of `writeProgram`, for who writes others
/// with them.
llvm::Error addProgram(OutputBatch &Batch, llvm::StringRef Folder,
                       const Program &P);

/// Reads what `writeProgram` wrote. The manifest is untrusted, but not the
/// machine code.
llvm::Expected<Program> readProgram(llvm::StringRef Folder);

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_PROGRAM_H

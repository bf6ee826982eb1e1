//===- ProgramText.h - What the sides of a manifest share -------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_PROGRAMTEXT_H
#define UFP4_LIB_RUNTIME_PROGRAMTEXT_H

#include "ErrorText.h"
#include "ufp4/Runtime/Program.h"

#include "llvm/ADT/STLExtras.h"

#include <optional>
#include <string>

namespace ufp4::runtime {

inline constexpr int64_t FormatVersion = 1;

/// Names of an enumeration whose values count from 0.
template <typename Enum, size_t N>
std::optional<Enum> findName(const char *const (&Names)[N],
                             llvm::StringRef Name) {
  for (auto [I, Known] : llvm::enumerate(Names))
    if (Name == Known)
      return static_cast<Enum>(I);
  return std::nullopt;
}

inline constexpr const char *OperationNames[] = {
    "constant", "symbol", "+",   "-",   "*",     "floordiv",
    "ceildiv",  "mod",    "min", "max", "==",    "!=",
    "<",        "<=",     "and", "or",  "select"};
inline constexpr const char *ParameterNames[] = {
    "pointer", "i8",   "i16", "i32", "i64",
    "f16",     "bf16", "f32", "f64", "tensor_map"};
inline constexpr const char *TensorMapTypeNames[] = {
    "ui8", "ui16", "ui32", "i32",     "ui64", "i64",     "f16",
    "f32", "f64",  "bf16", "f32_ftz", "tf32", "tf32_ftz"};
inline constexpr const char *BufferKindNames[] = {"argument", "constant",
                                                  "temporary"};

inline bool isFloat(ParameterKind Kind) {
  return Kind >= ParameterKind::F16 && Kind <= ParameterKind::F64;
}

inline bool isInteger(ParameterKind Kind) {
  return Kind >= ParameterKind::I8 && Kind <= ParameterKind::I64;
}

using Op = Expression::Op;

inline unsigned countOperands(Op Kind) {
  switch (Kind) {
  case Op::Constant:
  case Op::Symbol:
    return 0;
  case Op::Select:
    return 3;
  default:
    return 2;
  }
}

/// Where something is in the manifest. Each refers to the one around it, which
/// must live as long, and becomes text only for an error.
class Place {
public:
  Place() = default;
  Place field(llvm::StringRef Name) const { return Place(this, Name, 0); }
  Place element(size_t Index) const {
    return Place(this, llvm::StringRef(), Index);
  }

  std::string str() const {
    if (!Parent)
      return "";
    std::string Text = Parent->str();
    if (Name.empty())
      return Text + "[" + std::to_string(Index) + "]";
    return (Text.empty() ? "" : Text + ".") + Name.str();
  }

private:
  Place(const Place *Parent, llvm::StringRef Name, size_t Index)
      : Parent(Parent), Name(Name), Index(Index) {}
  const Place *Parent = nullptr;
  llvm::StringRef Name;
  size_t Index = 0;
};

inline llvm::Error makeError(const Place &Where, const llvm::Twine &Message) {
  std::string Text = Where.str();
  return makeError((Text.empty() ? "" : Text + ": ") + Message);
}

/// Verifies a program whose constants.bin is of `ConstantBytes`.
llvm::Error verify(const Program &P, uint64_t ConstantBytes);

} // namespace ufp4::runtime

#endif // UFP4_LIB_RUNTIME_PROGRAMTEXT_H

//===- Program.cpp - Compiled programs and their manifest -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Program.h"

#include "ProgramText.h"
#include "ufp4/Runtime/AtomicFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <limits>

using namespace llvm;

namespace ufp4::runtime {

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

StringRef operationName(Expression::Op Kind) {
  return OperationNames[static_cast<size_t>(Kind)];
}

ArrayRef<ModuleForm> getModuleForms() {
  static const ModuleForm Forms[] = {{"cubin", &Module::Cubin, false},
                                     {"ptx", &Module::PTX, false},
                                     {"hsaco", &Module::HSACO, true},
                                     {"s", &Module::Assembly, true}};
  return Forms;
}

StringRef parameterName(ParameterKind Kind) {
  return ParameterNames[static_cast<size_t>(Kind)];
}

StringRef tensorMapTypeName(TensorMapType Type) {
  return TensorMapTypeNames[static_cast<size_t>(Type)];
}

unsigned parameterSize(ParameterKind Kind) {
  constexpr unsigned Sizes[] = {8, 1, 2, 4, 8, 2, 2, 4, 8, 128};
  return Sizes[static_cast<size_t>(Kind)];
}

unsigned tensorMapTypeSize(TensorMapType Type) {
  constexpr unsigned Sizes[] = {1, 2, 4, 4, 8, 8, 2, 4, 8, 2, 4, 4, 4};
  return Sizes[static_cast<size_t>(Type)];
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

Expression Expression::symbol(unsigned Index) {
  Expression Result;
  Result.Items = {{Op::Symbol, static_cast<int64_t>(Index)}};
  return Result;
}

/// Nothing where the result is undefined or too large.
static std::optional<int64_t> apply(Op Kind, int64_t A, int64_t B) {
  constexpr int64_t Least = std::numeric_limits<int64_t>::min();
  bool Divides = B != 0 && !(A == Least && B == -1);
  switch (Kind) {
  case Op::Add:
    return checkedAdd(A, B);
  case Op::Sub:
    return checkedSub(A, B);
  case Op::Mul:
    return checkedMul(A, B);
  case Op::FloorDiv:
    if (!Divides)
      return std::nullopt;
    return A / B - (A % B != 0 && (A < 0) != (B < 0) ? 1 : 0);
  case Op::CeilDiv:
    if (!Divides)
      return std::nullopt;
    return A / B + (A % B != 0 && (A < 0) == (B < 0) ? 1 : 0);
  case Op::Mod: {
    if (B == 0)
      return std::nullopt;
    if (B == -1)
      return 0;
    int64_t Rest = A % B;
    return Rest != 0 && (Rest < 0) != (B < 0) ? Rest + B : Rest;
  }
  case Op::Min:
    return std::min(A, B);
  case Op::Max:
    return std::max(A, B);
  case Op::Eq:
    return A == B;
  case Op::Ne:
    return A != B;
  case Op::Lt:
    return A < B;
  case Op::Le:
    return A <= B;
  case Op::And:
    return A != 0 && B != 0;
  case Op::Or:
    return A != 0 || B != 0;
  case Op::Constant:
  case Op::Symbol:
  case Op::Select:
    break;
  }
  llvm_unreachable("not an operation of two operands");
}

Expression Expression::binary(Op Kind, Expression Left, Expression Right) {
  assert(countOperands(Kind) == 2 && "expected an operation of two operands");
  if (Left.getConstant() && Right.getConstant())
    if (std::optional<int64_t> Folded =
            apply(Kind, *Left.getConstant(), *Right.getConstant()))
      return Expression(*Folded);
  append_range(Left.Items, Right.Items);
  Left.Items.push_back({Kind});
  return Left;
}

Expression Expression::select(Expression Condition, Expression True,
                              Expression False) {
  if (std::optional<int64_t> Known = Condition.getConstant())
    return *Known != 0 ? True : False;
  append_range(Condition.Items, True.Items);
  append_range(Condition.Items, False.Items);
  Condition.Items.push_back({Op::Select});
  return Condition;
}

std::optional<Expression> Expression::fromPostfix(std::vector<Item> Items) {
  size_t Height = 0;
  for (const Item &Each : Items) {
    if (Each.Kind > Op::Select || Height < countOperands(Each.Kind))
      return std::nullopt;
    Height = Height - countOperands(Each.Kind) + 1;
  }
  if (Height != 1)
    return std::nullopt;
  Expression Result;
  Result.Items = std::move(Items);
  return Result;
}

std::optional<int64_t> Expression::getConstant() const {
  if (Items.size() != 1 || Items[0].Kind != Op::Constant)
    return std::nullopt;
  return Items[0].Value;
}

std::optional<unsigned> Expression::getSymbol() const {
  if (Items.size() != 1 || Items[0].Kind != Op::Symbol)
    return std::nullopt;
  return static_cast<unsigned>(Items[0].Value);
}

Expected<int64_t> Expression::evaluate(ArrayRef<int64_t> Symbols) const {
  SmallVector<int64_t, 8> Stack;
  for (const Item &Each : Items) {
    if (Each.Kind == Op::Constant) {
      Stack.push_back(Each.Value);
    } else if (Each.Kind == Op::Symbol) {
      if (static_cast<uint64_t>(Each.Value) >= Symbols.size())
        return makeError("symbol " + Twine(Each.Value) + " is not known");
      Stack.push_back(Symbols[Each.Value]);
    } else if (Each.Kind == Op::Select) {
      int64_t False = Stack.pop_back_val(), True = Stack.pop_back_val();
      Stack.back() = Stack.back() != 0 ? True : False;
    } else {
      int64_t Right = Stack.pop_back_val(), Left = Stack.back();
      std::optional<int64_t> Value = apply(Each.Kind, Left, Right);
      if (!Value)
        return makeError(Twine(Left) + " " + operationName(Each.Kind) + " " +
                         Twine(Right) +
                         (Right == 0 && Each.Kind >= Op::FloorDiv
                              ? " is undefined"
                              : " does not fit 64 bits"));
      Stack.back() = *Value;
    }
  }
  return Stack.back();
}

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

static bool isModuleName(StringRef Name) {
  return !Name.empty() && Name.front() != '.' && Name.size() <= 200 &&
         all_of(Name, [](char C) {
           return isAlnum(C) || C == '_' || C == '-' || C == '.';
         });
}

namespace {

/// Looks at one function; see verifyProgram.
class FunctionVerifier {
public:
  FunctionVerifier(const Program &P, const Function &F) : P(P), F(F) {}

  Error verify(const Place &Where);

private:
  enum class State : uint8_t { Unborn, Alive, Dead };

  Error verifyArguments(const Place &Where);
  Error verifyResults(const Place &Where);
  Error verifyStep(const Step &S, const Place &Where);
  Error verify(const AllocStep &S, const Place &Where);
  Error verify(const FreeStep &S, const Place &Where);
  Error verify(const LaunchStep &S, const Place &Where);
  Error verify(const CopyStep &S, const Place &Where);
  Error verify(const FillStep &S, const Place &Where);
  Error verify(const CheckStep &S, const Place &Where);
  Error verify(const TensorMap &M, const Place &Where);
  Error verifyLaunchArgument(const LaunchArgument &A, ParameterKind Kind,
                             const Place &Where);

  Error verifyTemporary(unsigned Index, const Place &Where) {
    if (Index < F.Temporaries.size())
      return Error::success();
    return makeError(Where, "expected the index of one of " +
                                Twine(F.Temporaries.size()) +
                                " temporaries but got " + Twine(Index));
  }

  Error verify(const Expression &E, const Place &Where) {
    for (const Expression::Item &Item : E.getPostfix())
      if (Item.Kind == Op::Symbol &&
          static_cast<uint64_t>(Item.Value) >= F.Symbols.size())
        return makeError(Where, "expected the index of one of " +
                                    Twine(F.Symbols.size()) +
                                    " symbols but got " + Twine(Item.Value));
    return Error::success();
  }

  /// What is written must be a temporary.
  Error verify(const Location &L, const Place &Where, bool Writes = false);

  const Program &P;
  const Function &F;
  std::vector<State> States;
};

} // namespace

Error FunctionVerifier::verify(const Place &Where) {
  StringSet<> Names;
  Place Symbols = Where.field("symbols");
  for (auto [I, Name] : enumerate(F.Symbols)) {
    if (Name.empty() || !json::isUTF8(Name))
      return makeError(Symbols.element(I), "expected a name");
    if (!Names.insert(Name).second)
      return makeError(Symbols.element(I),
                       "expected each symbol once but got " + quote(Name) +
                           " again");
  }
  if (Error Problem = verifyArguments(Where.field("arguments")))
    return Problem;

  Place Temporaries = Where.field("temporaries");
  for (auto [I, T] : enumerate(F.Temporaries)) {
    Place Here = Temporaries.element(I);
    if (!json::isUTF8(T.Name))
      return makeError(Here.field("name"), "expected UTF-8 text");
    if (Error Problem = verify(T.Bytes, Here.field("bytes")))
      return Problem;
  }

  States.assign(F.Temporaries.size(), State::Unborn);
  Place Steps = Where.field("steps");
  for (auto [I, S] : enumerate(F.Steps))
    if (Error Problem = verifyStep(S, Steps.element(I)))
      return Problem;
  Place Assertions = Where.field("assertions");
  for (auto [I, A] : enumerate(F.Assertions)) {
    Place Here = Assertions.element(I);
    if (Error Problem = verify(A.Flag, Here.field("flag"), /*Writes=*/true))
      return Problem;
    Place Messages = Here.field("messages");
    for (auto [J, Message] : enumerate(A.Messages))
      if (!json::isUTF8(Message))
        return makeError(Messages.element(J), "expected UTF-8 text");
  }
  return verifyResults(Where.field("results"));
}

Error FunctionVerifier::verifyArguments(const Place &Where) {
  std::vector<bool> Bound(F.Symbols.size());
  for (auto [I, A] : enumerate(F.Arguments)) {
    Place Here = Where.element(I);
    if (!json::isUTF8(A.Name))
      return makeError(Here.field("name"), "expected UTF-8 text");
    Place Shape = Here.field("shape");
    for (auto [J, Extent] : enumerate(A.Shape)) {
      Place Dim = Shape.element(J);
      if (Error Problem = verify(Extent, Dim))
        return Problem;
      if (std::optional<unsigned> Symbol = Extent.getSymbol()) {
        Bound[*Symbol] = true;
        continue;
      }
      std::optional<int64_t> Known = Extent.getConstant();
      if (!Known)
        return makeError(Dim, "expected a number or a symbol but got an "
                              "operation");
      if (*Known < 0)
        return makeError(Dim, "expected an extent of 0 or more but got " +
                                  Twine(*Known));
    }
    if (!A.Seed)
      continue;
    bool One = all_of(A.Shape, [](const Expression &Extent) {
      return Extent.getConstant() == 1;
    });
    if (!One || (A.Type != ElementType::I64 && A.Type != ElementType::UI64))
      return makeError(Here, "expected a seed to be one i64 or ui64 but got " +
                                 elementName(A.Type) +
                                 (One ? "" : " of several elements"));
  }
  for (auto [I, Name] : enumerate(F.Symbols))
    if (!Bound[I])
      return makeError(Where, "expected an argument with the extent " +
                                  quote(Name) + " but got none");
  return Error::success();
}

Error FunctionVerifier::verifyResults(const Place &Where) {
  for (auto [I, R] : enumerate(F.Results)) {
    Place Here = Where.element(I);
    if (!json::isUTF8(R.Name))
      return makeError(Here.field("name"), "expected UTF-8 text");
    Place Shape = Here.field("shape");
    for (auto [J, Extent] : enumerate(R.Shape))
      if (Error Problem = verify(Extent, Shape.element(J)))
        return Problem;
    if (Error Problem = verify(R.Value, Here.field("value")))
      return Problem;
  }
  return Error::success();
}

Error FunctionVerifier::verify(const Location &L, const Place &Where,
                               bool Writes) {
  BufferRef B = L.Buffer;
  size_t Count = B.Which == BufferRef::Kind::Argument   ? F.Arguments.size()
                 : B.Which == BufferRef::Kind::Constant ? P.Constants.size()
                                                        : F.Temporaries.size();
  StringRef Kind = BufferKindNames[static_cast<size_t>(B.Which)];
  if (B.Index >= Count)
    return makeError(Where, "expected the index of one of " + Twine(Count) +
                                " " + Kind + (Kind == "temporary" ? "" : "s") +
                                " but got " + Twine(B.Index));
  if (B.Which == BufferRef::Kind::Temporary) {
    if (States[B.Index] != State::Alive)
      return makeError(Where, "expected temporary " + Twine(B.Index) +
                                  " to be allocated but it is " +
                                  (States[B.Index] == State::Dead
                                       ? "freed already"
                                       : "not allocated yet"));
  } else if (Writes) {
    return makeError(Where, "expected a temporary to write to but got " + Kind +
                                " " + Twine(B.Index));
  }
  return verify(L.Offset, Where.field("offset"));
}

Error FunctionVerifier::verifyStep(const Step &S, const Place &Where) {
  if (!json::isUTF8(S.Name))
    return makeError(Where.field("name"), "expected UTF-8 text");
  constexpr const char *Names[] = {"alloc", "free", "launch",
                                   "copy",  "fill", "check"};
  return std::visit(
      [&](const auto &Kind) {
        return verify(Kind, Where.field(Names[S.What.index()]));
      },
      S.What);
}

Error FunctionVerifier::verify(const AllocStep &S, const Place &Where) {
  if (Error Problem = verifyTemporary(S.Temporary, Where))
    return Problem;
  if (States[S.Temporary] != State::Unborn)
    return makeError(Where, "expected each temporary to be allocated once but "
                            "got " +
                                Twine(S.Temporary) + " again");
  States[S.Temporary] = State::Alive;
  return Error::success();
}

Error FunctionVerifier::verify(const FreeStep &S, const Place &Where) {
  if (Error Problem = verifyTemporary(S.Temporary, Where))
    return Problem;
  if (States[S.Temporary] != State::Alive)
    return makeError(Where, "expected temporary " + Twine(S.Temporary) +
                                " to be allocated but it is " +
                                (States[S.Temporary] == State::Dead
                                     ? "freed already"
                                     : "not allocated yet"));
  States[S.Temporary] = State::Dead;
  return Error::success();
}

Error FunctionVerifier::verify(const LaunchStep &S, const Place &Where) {
  if (S.Kernel >= P.Kernels.size())
    return makeError(Where.field("kernel"),
                     "expected the index of one of " + Twine(P.Kernels.size()) +
                         " kernels but got " + Twine(S.Kernel));
  const Kernel &K = P.Kernels[S.Kernel];
  Place Grid = Where.field("grid"), Block = Where.field("block");
  for (unsigned I = 0; I < 3; ++I) {
    if (Error Problem = verify(S.Grid[I], Grid.element(I)))
      return Problem;
    if (Error Problem = verify(S.Block[I], Block.element(I)))
      return Problem;
    std::optional<int64_t> Threads = S.Block[I].getConstant();
    if (K.Block && Threads && *Threads != (*K.Block)[I])
      return makeError(Block.element(I), "expected " + Twine((*K.Block)[I]) +
                                             " threads, as kernel " +
                                             quote(K.Name) + " has, but got " +
                                             Twine(*Threads));
  }
  if (Error Problem = verify(S.SharedBytes, Where.field("shared_bytes")))
    return Problem;
  Place Arguments = Where.field("arguments");
  if (S.Arguments.size() != K.Parameters.size())
    return makeError(Arguments, "expected " + Twine(K.Parameters.size()) +
                                    " arguments for kernel " + quote(K.Name) +
                                    " but got " + Twine(S.Arguments.size()));
  for (auto [I, A] : enumerate(S.Arguments))
    if (Error Problem =
            verifyLaunchArgument(A, K.Parameters[I], Arguments.element(I)))
      return Problem;
  return Error::success();
}

Error FunctionVerifier::verifyLaunchArgument(const LaunchArgument &A,
                                             ParameterKind Kind,
                                             const Place &Where) {
  auto Mismatch = [&](StringRef Got) {
    return makeError(Where,
                     "expected " + parameterName(Kind) + " but got " + Got);
  };
  if (const auto *L = std::get_if<Location>(&A)) {
    if (Kind != ParameterKind::Pointer)
      return Mismatch("pointer");
    return verify(*L, Where.field("pointer"));
  }
  if (const auto *E = std::get_if<Expression>(&A)) {
    if (!isInteger(Kind))
      return Mismatch("an integer");
    return verify(*E, Where.field(parameterName(Kind)));
  }
  if (const auto *Float = std::get_if<FloatBits>(&A)) {
    if (!isFloat(Kind))
      return Mismatch("a floating-point number");
    unsigned Width = 8 * parameterSize(Kind);
    if (Width < 64 && Float->Bits >> Width != 0)
      return makeError(Where.field(parameterName(Kind)),
                       "expected " + Twine(Width) + " bits but got 0x" +
                           utohexstr(Float->Bits, /*LowerCase=*/true));
    return Error::success();
  }
  if (Kind != ParameterKind::TensorMap)
    return Mismatch("tensor_map");
  return verify(std::get<TensorMap>(A), Where.field("tensor_map"));
}

Error FunctionVerifier::verify(const TensorMap &M, const Place &Where) {
  if (Error Problem = verify(M.Base, Where.field("base")))
    return Problem;
  size_t Rank = M.Dims.size();
  if (Rank < 1 || Rank > 5)
    return makeError(Where.field("dims"),
                     "expected 1 to 5 dimensions but got " + Twine(Rank));
  if (M.Strides.size() != Rank - 1)
    return makeError(Where.field("strides"), "expected " + Twine(Rank - 1) +
                                                 " strides for " + Twine(Rank) +
                                                 " dimensions but got " +
                                                 Twine(M.Strides.size()));
  if (M.Box.size() != Rank)
    return makeError(Where.field("box"),
                     "expected " + Twine(Rank) + " extents for " + Twine(Rank) +
                         " dimensions but got " + Twine(M.Box.size()));
  Place Dims = Where.field("dims"), Strides = Where.field("strides");
  for (auto [I, Dim] : enumerate(M.Dims))
    if (Error Problem = verify(Dim, Dims.element(I)))
      return Problem;
  for (auto [I, Stride] : enumerate(M.Strides))
    if (Error Problem = verify(Stride, Strides.element(I)))
      return Problem;
  Place Box = Where.field("box");
  for (auto [I, Extent] : enumerate(M.Box))
    if (Extent < 1 || Extent > 256)
      return makeError(Box.element(I),
                       "expected 1 to 256 elements but got " + Twine(Extent));
  uint64_t Row = uint64_t(M.Box[0]) * tensorMapTypeSize(M.Type);
  if (Row % 16 != 0)
    return makeError(Box.element(0),
                     "expected a multiple of 16 bytes but got " + Twine(Row));
  if (!is_contained({0u, 32u, 64u, 128u}, M.Swizzle))
    return makeError(Where.field("swizzle"),
                     "expected 0, 32, 64 or 128 bytes but got " +
                         Twine(M.Swizzle));
  if (M.Swizzle != 0 && Row > M.Swizzle)
    return makeError(Box.element(0), "expected at most " + Twine(M.Swizzle) +
                                         " bytes, as the swizzle, but got " +
                                         Twine(Row));
  if (!is_contained({0u, 64u, 128u, 256u}, M.L2Promotion))
    return makeError(Where.field("l2_promotion"),
                     "expected 0, 64, 128 or 256 bytes but got " +
                         Twine(M.L2Promotion));
  return Error::success();
}

Error FunctionVerifier::verify(const CopyStep &S, const Place &Where) {
  if (Error Problem = verify(S.To, Where.field("to"), /*Writes=*/true))
    return Problem;
  if (Error Problem = verify(S.From, Where.field("from")))
    return Problem;
  if (Error Problem = verify(S.Bytes, Where.field("bytes")))
    return Problem;
  if (Error Problem = verify(S.Rows, Where.field("rows")))
    return Problem;
  if (Error Problem = verify(S.ToPitch, Where.field("to_pitch")))
    return Problem;
  return verify(S.FromPitch, Where.field("from_pitch"));
}

Error FunctionVerifier::verify(const FillStep &S, const Place &Where) {
  if (Error Problem = verify(S.To, Where.field("to"), /*Writes=*/true))
    return Problem;
  if (S.Width != 1 && S.Width != 2 && S.Width != 4)
    return makeError(Where.field("width"),
                     "expected 1, 2 or 4 bytes but got " + Twine(S.Width));
  if (S.Width < 4 && S.Value >> (8 * S.Width) != 0)
    return makeError(Where.field("value"),
                     "expected a number of " + Twine(S.Width) +
                         " bytes but got " + Twine(S.Value));
  return verify(S.Count, Where.field("count"));
}

Error FunctionVerifier::verify(const CheckStep &S, const Place &Where) {
  if (S.Message.empty() || !json::isUTF8(S.Message))
    return makeError(Where.field("message"), "expected a text");
  return verify(S.Condition, Where.field("condition"));
}

static Error verifyKernel(const Program &P, const Kernel &K,
                          const Place &Where) {
  if (K.Name.empty() || !json::isUTF8(K.Name))
    return makeError(Where.field("name"), "expected a name");
  if (!json::isUTF8(K.Symbol) || StringRef(K.getSymbol()).contains('\0'))
    return makeError(Where.field("symbol"), "expected a name");
  if (K.Module >= P.Modules.size())
    return makeError(Where.field("module"),
                     "expected the index of one of " + Twine(P.Modules.size()) +
                         " modules but got " + Twine(K.Module));
  // The ABI's own bound on kernel parameters since PTX 8.1; 4 KiB before.
  unsigned Bytes = 0;
  for (ParameterKind Kind : K.Parameters) {
    unsigned Size = parameterSize(Kind);
    Bytes = alignTo(Bytes, std::min(Size, 64u)) + Size;
  }
  constexpr unsigned MaxBytes = 32764;
  if (Bytes > MaxBytes)
    return makeError(Where.field("parameters"),
                     "expected at most " + Twine(MaxBytes) + " bytes but got " +
                         Twine(Bytes));
  auto VerifyExtents =
      [&](const std::optional<std::array<uint32_t, 3>> &Extents, StringRef Name,
          uint64_t Most) -> Error {
    if (!Extents)
      return Error::success();
    uint64_t Product = 1;
    Place List = Where.field(Name);
    for (auto [I, Extent] : enumerate(*Extents)) {
      if (Extent < 1 || Extent > Most)
        return makeError(List.element(I), "expected 1 to " + Twine(Most) +
                                              " but got " + Twine(Extent));
      Product *= Extent;
    }
    if (Product > Most)
      return makeError(List, "expected a product of at most " + Twine(Most) +
                                 " but got " + Twine(Product));
    return Error::success();
  };
  if (Error Problem = VerifyExtents(K.Block, "block", 1024))
    return Problem;
  return VerifyExtents(K.Cluster, "cluster", 16);
}

Error verify(const Program &P, uint64_t ConstantBytes) {
  Place Top;
  auto IsTargetChar = [](char C) { return isAlnum(C) || C == '_'; };
  if (P.Target.empty() || !all_of(P.Target, IsTargetChar))
    return makeError(Top.field("target"),
                     "expected the name of a chip but got " + quote(P.Target));
  if (!json::isUTF8(P.Producer))
    return makeError(Top.field("producer"), "expected UTF-8 text");

  StringSet<> Names;
  Place Modules = Top.field("modules");
  for (auto [I, M] : enumerate(P.Modules)) {
    Place Here = Modules.element(I);
    if (!isModuleName(M.Name))
      return makeError(Here.field("name"),
                       "expected letters, digits, '_', '-' and '.', and no '.' "
                       "in front, but got " +
                           quote(M.Name));
    if (!Names.insert(M.Name).second)
      return makeError(Here.field("name"),
                       "expected each module once but got " + quote(M.Name) +
                           " again");
    bool IsAMD = StringRef(P.Target).starts_with("gfx");
    for (const ModuleForm &Form : getModuleForms())
      if (M.*Form.Content && Form.IsAMD != IsAMD)
        return makeError(
            Here.field("forms"),
            Twine("expected ") + (IsAMD ? "hsaco and s" : "cubin and ptx") +
                " alone for " + P.Target + " but got " + Form.Name);
    if (IsAMD && !M.HSACO)
      return makeError(Here.field("forms"), "expected hsaco but got none");
    if (!IsAMD && !M.Cubin && !M.PTX)
      return makeError(Here.field("forms"), "expected cubin or ptx but got "
                                            "neither");
  }

  Names.clear();
  Place Kernels = Top.field("kernels");
  for (auto [I, K] : enumerate(P.Kernels)) {
    Place Here = Kernels.element(I);
    if (Error Problem = verifyKernel(P, K, Here))
      return Problem;
    if (!Names.insert(K.Name).second)
      return makeError(Here.field("name"),
                       "expected each kernel once but got " + quote(K.Name) +
                           " again");
  }

  Place Constants = Top.field("constants");
  for (auto [I, C] : enumerate(P.Constants)) {
    Place Here = Constants.element(I);
    if (!json::isUTF8(C.Name))
      return makeError(Here.field("name"), "expected UTF-8 text");
    if (C.Offset % 256 != 0)
      return makeError(Here.field("offset"),
                       "expected a multiple of 256 but got " + Twine(C.Offset));
    if (C.Offset > ConstantBytes || C.Bytes > ConstantBytes - C.Offset)
      return makeError(Here, "expected at most " + Twine(ConstantBytes) +
                                 " bytes, the size of constants.bin, but got " +
                                 "an end at " + Twine(C.Offset) + " + " +
                                 Twine(C.Bytes));
  }

  Names.clear();
  Place Functions = Top.field("functions");
  for (auto [I, F] : enumerate(P.Functions)) {
    Place Here = Functions.element(I);
    if (F.Name.empty() || !json::isUTF8(F.Name))
      return makeError(Here.field("name"), "expected a name");
    if (!Names.insert(F.Name).second)
      return makeError(Here.field("name"),
                       "expected each function once but got " + quote(F.Name) +
                           " again");
    if (Error Problem = FunctionVerifier(P, F).verify(Here))
      return Problem;
  }
  return Error::success();
}

Error verifyProgram(const Program &P) {
  return verify(P, P.ConstantData.size());
}

unsigned Program::addConstant(StringRef Name, ArrayRef<char> Bytes) {
  ConstantData.resize(alignTo(ConstantData.size(), 256));
  Constants.push_back({Name.str(), ConstantData.size(), Bytes.size()});
  ConstantData.append(Bytes.data(), Bytes.size());
  return Constants.size() - 1;
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

static std::string joinPath(StringRef Folder, const Twine &Name) {
  SmallString<128> Path(Folder);
  sys::path::append(Path, Name);
  return std::string(Path);
}

Error addProgram(OutputBatch &Batch, StringRef Folder, const Program &P) {
  if (Error Problem = verifyProgram(P))
    return Problem;
  for (const Module &M : P.Modules) {
    for (const ModuleForm &Form : getModuleForms())
      if (const std::optional<std::string> &Content = M.*Form.Content)
        Batch.add(joinPath(Folder, M.Name + "." + Form.Name), *Content);
  }
  if (!P.Constants.empty())
    Batch.add(joinPath(Folder, "constants.bin"), P.ConstantData);
  Batch.add(joinPath(Folder, "manifest.json"), printManifest(P));
  return Error::success();
}

Error writeProgram(StringRef Folder, const Program &P) {
  OutputBatch Batch;
  if (Error Problem = addProgram(Batch, Folder, P))
    return Problem;
  if (std::error_code Code = sys::fs::create_directories(Folder))
    return makeError("cannot make the folder " + quote(Folder) + ": " +
                     Code.message());
  return Batch.commit();
}

static Expected<std::string> readFile(StringRef Path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(
      Path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!Buffer)
    return makeError("cannot read '" + Path +
                     "': " + Buffer.getError().message());
  return (*Buffer)->getBuffer().str();
}

Expected<Program> readProgram(StringRef Folder) {
  std::string Path = joinPath(Folder, "manifest.json");
  Expected<std::string> Text = readFile(Path);
  if (!Text)
    return Text.takeError();
  uint64_t ConstantBytes;
  Expected<Program> P = parseManifest(*Text, Path, ConstantBytes);
  if (!P)
    return P;
  auto Read = [&](std::string &Into, const Twine &Name) -> Error {
    Expected<std::string> Content = readFile(joinPath(Folder, Name));
    if (!Content)
      return Content.takeError();
    Into = std::move(*Content);
    return Error::success();
  };
  for (Module &M : P->Modules) {
    for (const ModuleForm &Form : getModuleForms())
      if (std::optional<std::string> &Content = M.*Form.Content)
        if (Error Problem = Read(*Content, M.Name + "." + Form.Name))
          return Problem;
  }
  if (P->Constants.empty())
    return P;
  if (Error Problem = Read(P->ConstantData, "constants.bin"))
    return Problem;
  if (P->ConstantData.size() != ConstantBytes)
    return makeError("'" + joinPath(Folder, "constants.bin") + "': expected " +
                     Twine(ConstantBytes) + " bytes but got " +
                     Twine(P->ConstantData.size()));
  return P;
}

} // namespace ufp4::runtime

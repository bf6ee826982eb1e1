//===- Program.cpp - Compiled programs and their manifest -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Program.h"

#include "ErrorText.h"
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

/// Names of an enumeration whose values count from 0.
template <typename Enum, size_t N>
static std::optional<Enum> findName(const char *const (&Names)[N],
                                    StringRef Name) {
  for (auto [I, Known] : enumerate(Names))
    if (Name == Known)
      return static_cast<Enum>(I);
  return std::nullopt;
}

static constexpr const char *OperationNames[] = {
    "constant", "symbol", "+",   "-",   "*",     "floordiv",
    "ceildiv",  "mod",    "min", "max", "==",    "!=",
    "<",        "<=",     "and", "or",  "select"};
static constexpr const char *ParameterNames[] = {
    "pointer", "i8",   "i16", "i32", "i64",
    "f16",     "bf16", "f32", "f64", "tensor_map"};
static constexpr const char *TensorMapTypeNames[] = {
    "ui8", "ui16", "ui32", "i32",     "ui64", "i64",     "f16",
    "f32", "f64",  "bf16", "f32_ftz", "tf32", "tf32_ftz"};
static constexpr const char *BufferKindNames[] = {"argument", "constant",
                                                  "temporary"};

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

static bool isFloat(ParameterKind Kind) {
  return Kind >= ParameterKind::F16 && Kind <= ParameterKind::F64;
}

static bool isInteger(ParameterKind Kind) {
  return Kind >= ParameterKind::I8 && Kind <= ParameterKind::I64;
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

using Op = Expression::Op;

static unsigned countOperands(Op Kind) {
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
// Places in the manifest
//===----------------------------------------------------------------------===//

namespace {

/// Where something is in the manifest. Each refers to the one around it, which
/// must live as long, and becomes text only for an error.
class Place {
public:
  Place() = default;
  Place field(StringRef Name) const { return Place(this, Name, 0); }
  Place element(size_t Index) const { return Place(this, StringRef(), Index); }

  std::string str() const {
    if (!Parent)
      return "";
    std::string Text = Parent->str();
    if (Name.empty())
      return Text + "[" + std::to_string(Index) + "]";
    return (Text.empty() ? "" : Text + ".") + Name.str();
  }

private:
  Place(const Place *Parent, StringRef Name, size_t Index)
      : Parent(Parent), Name(Name), Index(Index) {}
  const Place *Parent = nullptr;
  StringRef Name;
  size_t Index = 0;
};

} // namespace

static Error makeError(const Place &Where, const Twine &Message) {
  std::string Text = Where.str();
  return makeError((Text.empty() ? "" : Text + ": ") + Message);
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

/// Verifies a program whose constants.bin is of `ConstantBytes`.
static Error verify(const Program &P, uint64_t ConstantBytes) {
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
// Printing
//===----------------------------------------------------------------------===//

namespace {

/// Prints the parts of a manifest. What stands on a line of its own is printed
/// without line breaks.
class Printer {
public:
  Printer(json::OStream &J, const Program &P, const Function *F = nullptr)
      : J(J), P(P), F(F) {}

  void print(const Module &M);
  void print(const Kernel &K);
  void print(const Constant &C);
  void print(const Argument &A);
  void print(const Result &R);
  void print(const Temporary &T);
  void print(const Step &S);
  void print(const AssertionFlag &A);

private:
  void print(const Expression &E);
  void print(const Location &L);
  void print(const LaunchArgument &A, ParameterKind Kind);
  void print(const TensorMap &M);
  void print(const AllocStep &S) { J.value(S.Temporary); }
  void print(const FreeStep &S) { J.value(S.Temporary); }
  void print(const LaunchStep &S);
  void print(const CopyStep &S);
  void print(const FillStep &S);
  void print(const CheckStep &S);

  template <typename Range> void printList(StringRef Name, const Range &List) {
    J.attributeArray(Name, [&] {
      for (const auto &Each : List)
        print(Each);
    });
  }
  void print(uint32_t Value) { J.value(Value); }

  template <typename T> void printField(StringRef Name, const T &Value) {
    J.attributeBegin(Name);
    print(Value);
    J.attributeEnd();
  }

  void printName(StringRef Name) {
    if (!Name.empty())
      J.attribute("name", Name);
  }

  json::OStream &J;
  const Program &P;
  const Function *F;
};

} // namespace

void Printer::print(const Expression &E) {
  // The values of the postfix order, built up to one.
  std::vector<json::Value> Stack;
  for (const Expression::Item &Item : E.getPostfix()) {
    if (Item.Kind == Op::Constant) {
      Stack.push_back(Item.Value);
    } else if (Item.Kind == Op::Symbol) {
      Stack.push_back(F->Symbols[Item.Value]);
    } else {
      size_t First = Stack.size() - countOperands(Item.Kind);
      json::Array List;
      List.push_back(operationName(Item.Kind));
      for (json::Value &Operand : drop_begin(Stack, First))
        List.push_back(std::move(Operand));
      Stack.erase(Stack.begin() + First, Stack.end());
      Stack.push_back(std::move(List));
    }
  }
  J.value(Stack.back());
}

void Printer::print(const Location &L) {
  std::string Buffer =
      (Twine(BufferKindNames[static_cast<size_t>(L.Buffer.Which)]) + ":" +
       Twine(L.Buffer.Index))
          .str();
  if (L.Offset.getConstant() == 0) {
    J.value(Buffer);
    return;
  }
  J.object([&] {
    J.attribute("buffer", Buffer);
    printField("offset", L.Offset);
  });
}

void Printer::print(const Module &M) {
  J.object([&] {
    J.attribute("name", M.Name);
    J.attributeArray("forms", [&] {
      for (const ModuleForm &Form : getModuleForms())
        if (M.*Form.Content)
          J.value(Form.Name);
    });
  });
}

void Printer::print(const Kernel &K) {
  J.object([&] {
    J.attribute("name", K.Name);
    if (!K.Symbol.empty())
      J.attribute("symbol", K.Symbol);
    J.attribute("module", P.Modules[K.Module].Name);
    if (K.Block)
      printList("block", *K.Block);
    if (K.Cluster)
      printList("cluster", *K.Cluster);
    if (K.SharedBytes != 0)
      J.attribute("shared_bytes", K.SharedBytes);
    J.attributeArray("parameters", [&] {
      for (ParameterKind Kind : K.Parameters)
        J.value(parameterName(Kind));
    });
  });
}

void Printer::print(const Constant &C) {
  J.object([&] {
    printName(C.Name);
    J.attribute("offset", C.Offset);
    J.attribute("bytes", C.Bytes);
  });
}

void Printer::print(const Argument &A) {
  J.object([&] {
    printName(A.Name);
    J.attribute("type", elementName(A.Type));
    printList("shape", A.Shape);
    if (A.Seed)
      J.attribute("seed", true);
  });
}

void Printer::print(const Result &R) {
  J.object([&] {
    printName(R.Name);
    J.attribute("type", elementName(R.Type));
    printList("shape", R.Shape);
    printField("value", R.Value);
  });
}

void Printer::print(const Temporary &T) {
  J.object([&] {
    printName(T.Name);
    printField("bytes", T.Bytes);
  });
}

void Printer::print(const Step &S) {
  J.object([&] {
    constexpr const char *Names[] = {"alloc", "free", "launch",
                                     "copy",  "fill", "check"};
    std::visit(
        [&](const auto &Kind) { printField(Names[S.What.index()], Kind); },
        S.What);
    printName(S.Name);
  });
}

void Printer::print(const LaunchStep &S) {
  const Kernel &K = P.Kernels[S.Kernel];
  J.object([&] {
    J.attribute("kernel", K.Name);
    printList("grid", S.Grid);
    printList("block", S.Block);
    if (S.SharedBytes.getConstant() != 0)
      printField("shared_bytes", S.SharedBytes);
    J.attributeArray("arguments", [&] {
      for (auto [A, Kind] : zip_equal(S.Arguments, K.Parameters))
        print(A, Kind);
    });
  });
}

void Printer::print(const LaunchArgument &A, ParameterKind Kind) {
  J.object([&] {
    StringRef Name = parameterName(Kind);
    if (const auto *Float = std::get_if<FloatBits>(&A))
      J.attribute(Name, "0x" + utohexstr(Float->Bits, /*LowerCase=*/true,
                                         2 * parameterSize(Kind)));
    else if (const auto *L = std::get_if<Location>(&A))
      printField(Name, *L);
    else if (const auto *E = std::get_if<Expression>(&A))
      printField(Name, *E);
    else
      printField(Name, std::get<TensorMap>(A));
  });
}

void Printer::print(const TensorMap &M) {
  J.object([&] {
    printField("base", M.Base);
    J.attribute("type", tensorMapTypeName(M.Type));
    printList("dims", M.Dims);
    printList("strides", M.Strides);
    printList("box", M.Box);
    if (M.Swizzle != 0)
      J.attribute("swizzle", M.Swizzle);
    if (M.L2Promotion != 0)
      J.attribute("l2_promotion", M.L2Promotion);
    if (M.FillNaN)
      J.attribute("fill", "nan");
  });
}

void Printer::print(const CopyStep &S) {
  J.object([&] {
    printField("to", S.To);
    printField("from", S.From);
    printField("bytes", S.Bytes);
    if (S.Rows.getConstant() == 1)
      return;
    printField("rows", S.Rows);
    printField("to_pitch", S.ToPitch);
    printField("from_pitch", S.FromPitch);
  });
}

void Printer::print(const FillStep &S) {
  J.object([&] {
    printField("to", S.To);
    J.attribute("width", S.Width);
    J.attribute("value", S.Value);
    printField("count", S.Count);
  });
}

void Printer::print(const CheckStep &S) {
  J.object([&] {
    printField("condition", S.Condition);
    J.attribute("message", S.Message);
  });
}

void Printer::print(const AssertionFlag &A) {
  J.object([&] {
    printField("flag", A.Flag);
    J.attributeArray("messages", [&] {
      for (const std::string &Message : A.Messages)
        J.value(Message);
    });
  });
}

constexpr int64_t FormatVersion = 1;

std::string printManifest(const Program &P) {
  std::string Text;
  raw_string_ostream Stream(Text);
  json::OStream J(Stream, /*IndentSize=*/1);

  auto PrintLines = [&](StringRef Name, const auto &List,
                        const Function *F = nullptr) {
    J.attributeArray(Name, [&] {
      for (const auto &Each : List)
        J.rawValue([&](raw_ostream &Line) {
          json::OStream Inner(Line);
          Printer(Inner, P, F).print(Each);
        });
    });
  };
  J.object([&] {
    J.attribute("ufp4_manifest", FormatVersion);
    J.attribute("target", P.Target);
    if (!P.Producer.empty())
      J.attribute("producer", P.Producer);
    PrintLines("modules", P.Modules);
    PrintLines("kernels", P.Kernels);
    if (!P.Constants.empty()) {
      PrintLines("constants", P.Constants);
      J.attribute("constant_bytes", P.ConstantData.size());
    }
    J.attributeArray("functions", [&] {
      for (const Function &F : P.Functions)
        J.object([&] {
          J.attribute("name", F.Name);
          J.attributeArray("symbols", [&] {
            for (StringRef Symbol : F.Symbols)
              J.value(Symbol);
          });
          PrintLines("arguments", F.Arguments, &F);
          PrintLines("results", F.Results, &F);
          PrintLines("temporaries", F.Temporaries, &F);
          PrintLines("steps", F.Steps, &F);
          if (!F.Assertions.empty())
            PrintLines("assertions", F.Assertions, &F);
        });
    });
  });
  return Text + "\n";
}

//===----------------------------------------------------------------------===//
// Parsing
//===----------------------------------------------------------------------===//

/// What stands at a place, for "... but got ...".
static std::string describe(const json::Value &Value) {
  switch (Value.kind()) {
  case json::Value::Null:
    return "null";
  case json::Value::Boolean:
    return *Value.getAsBoolean() ? "true" : "false";
  case json::Value::Number: {
    std::string Text;
    raw_string_ostream(Text) << Value;
    return Text;
  }
  case json::Value::String:
    return quote(*Value.getAsString());
  case json::Value::Array:
    return "an array of " + std::to_string(Value.getAsArray()->size());
  case json::Value::Object:
    return "an object";
  }
  llvm_unreachable("all kinds are listed");
}

namespace {

class Object;

/// Reads the parts of a manifest. A function that finds something wrong notes
/// the first problem and returns false; what it should have read is then
/// unspecified.
class Parser {
public:
  explicit Parser(Program &P) : P(P) {}

  bool parse(const json::Value &V, uint64_t &ConstantBytes);
  std::string takeProblem() { return std::move(Problem); }

  bool fail(const Place &Where, const Twine &Message) {
    if (Problem.empty())
      Problem =
          (Where.str() + (Where.str().empty() ? "" : ": ") + Message).str();
    return false;
  }
  bool fail(const Place &Where, const Twine &Wanted, const json::Value &Got) {
    return fail(Where, "expected " + Wanted + " but got " + describe(Got));
  }

  // What a field may be. Each takes the value and where it stands.
  bool parse(const json::Value &V, const Place &Where, std::string &Text);
  bool parse(const json::Value &V, const Place &Where, bool &Flag);
  bool parse(const json::Value &V, const Place &Where, uint32_t &Number);
  bool parse(const json::Value &V, const Place &Where, uint64_t &Number);
  bool parse(const json::Value &V, const Place &Where, Expression &E);
  bool parse(const json::Value &V, const Place &Where, Location &L);
  bool parse(const json::Value &V, const Place &Where, ElementType &Type);
  bool parse(const json::Value &V, const Place &Where, TensorMapType &Type);
  bool parse(const json::Value &V, const Place &Where, ParameterKind &Kind);
  bool parse(const json::Value &V, const Place &Where, Module &M);
  bool parse(const json::Value &V, const Place &Where, Kernel &K);
  bool parse(const json::Value &V, const Place &Where, Constant &C);
  bool parse(const json::Value &V, const Place &Where, Function &F);
  bool parse(const json::Value &V, const Place &Where, Argument &A);
  bool parse(const json::Value &V, const Place &Where, Result &R);
  bool parse(const json::Value &V, const Place &Where, Temporary &T);
  bool parse(const json::Value &V, const Place &Where, Step &S);
  bool parse(const json::Value &V, const Place &Where, LaunchArgument &A);
  bool parse(const json::Value &V, const Place &Where, TensorMap &M);
  bool parse(const json::Value &V, const Place &Where, AllocStep &S);
  bool parse(const json::Value &V, const Place &Where, FreeStep &S);
  bool parse(const json::Value &V, const Place &Where, LaunchStep &S);
  bool parse(const json::Value &V, const Place &Where, CopyStep &S);
  bool parse(const json::Value &V, const Place &Where, FillStep &S);
  bool parse(const json::Value &V, const Place &Where, CheckStep &S);
  bool parse(const json::Value &V, const Place &Where, AssertionFlag &A);

  template <typename T>
  bool parse(const json::Value &V, const Place &Where, std::vector<T> &List) {
    const json::Array *Values = V.getAsArray();
    if (!Values)
      return fail(Where, "an array", V);
    List.reserve(Values->size());
    for (auto [I, Each] : enumerate(*Values))
      if (!parse(Each, Where.element(I), List.emplace_back()))
        return false;
    return true;
  }

  template <typename T>
  bool parse(const json::Value &V, const Place &Where, std::array<T, 3> &List) {
    const json::Array *Values = V.getAsArray();
    if (!Values || Values->size() != 3)
      return fail(Where, "an array of 3", V);
    for (auto [I, Each] : enumerate(*Values))
      if (!parse(Each, Where.element(I), List[I]))
        return false;
    return true;
  }

  template <typename T>
  bool parse(const json::Value &V, const Place &Where,
             std::optional<T> &Value) {
    return parse(V, Where, Value.emplace());
  }

private:
  bool parsePostfix(const json::Value &V, const Place &Where,
                    std::vector<Expression::Item> &Items);
  /// The index of a name that was declared before.
  bool parseName(const json::Value &V, const Place &Where, StringRef What,
                 const StringMap<unsigned> &Known, unsigned &Index);

  friend class Object;
  Program &P;
  std::string Problem;
  StringMap<unsigned> Modules, Kernels, Symbols;
};

/// An object whose fields are asked for one after the other. At the end, those
/// that nobody asked for are an error.
class Object {
public:
  Object(Parser &TheParser, const json::Value &V, const Place &Where)
      : TheParser(TheParser), Where(Where), Fields(V.getAsObject()) {
    if (!Fields)
      TheParser.fail(Where, "an object", V);
  }

  /// The value of a field, or null, which for a required one is an error.
  const json::Value *find(StringRef Name, bool Required = true) {
    if (!Fields)
      return nullptr;
    Asked.push_back(Name);
    const json::Value *V = Fields->get(Name);
    if (!V && Required)
      TheParser.fail(Where, "expected the key '" + Name + "' but got none");
    return V;
  }

  template <typename T> bool required(StringRef Name, T &Value) {
    const json::Value *V = find(Name);
    return V && TheParser.parse(*V, Where.field(Name), Value);
  }
  /// Keeps `Value` as it is where the field is missing.
  template <typename T> bool optional(StringRef Name, T &Value) {
    const json::Value *V = find(Name, /*Required=*/false);
    return Fields && (!V || TheParser.parse(*V, Where.field(Name), Value));
  }

  bool finish() {
    if (!Fields)
      return false;
    for (const auto &[Key, V] : *Fields)
      if (!is_contained(Asked, StringRef(Key)))
        return TheParser.fail(Where, "unknown key " + quote(Key));
    return true;
  }

  const json::Object *getFields() const { return Fields; }

private:
  Parser &TheParser;
  const Place &Where;
  const json::Object *Fields;
  SmallVector<StringRef, 8> Asked;
};

} // namespace

bool Parser::parse(const json::Value &V, const Place &Where,
                   std::string &Text) {
  std::optional<StringRef> Given = V.getAsString();
  if (!Given)
    return fail(Where, "a string", V);
  Text = Given->str();
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, bool &Flag) {
  std::optional<bool> Given = V.getAsBoolean();
  if (!Given)
    return fail(Where, "true or false", V);
  Flag = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, uint32_t &Number) {
  std::optional<int64_t> Given = V.getAsInteger();
  if (!Given || *Given < 0 || *Given > int64_t(UINT32_MAX))
    return fail(Where, "an integer from 0 to 4294967295", V);
  Number = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, uint64_t &Number) {
  std::optional<int64_t> Given = V.getAsInteger();
  if (!Given || *Given < 0)
    return fail(Where, "an integer from 0 on", V);
  Number = *Given;
  return true;
}

bool Parser::parseName(const json::Value &V, const Place &Where, StringRef What,
                       const StringMap<unsigned> &Known, unsigned &Index) {
  std::optional<StringRef> Name = V.getAsString();
  auto It = Name ? Known.find(*Name) : Known.end();
  if (It == Known.end())
    return fail(Where, "the name of a " + What, V);
  Index = It->second;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Expression &E) {
  std::vector<Expression::Item> Items;
  if (!parsePostfix(V, Where, Items))
    return false;
  E = *Expression::fromPostfix(std::move(Items));
  return true;
}

bool Parser::parsePostfix(const json::Value &V, const Place &Where,
                          std::vector<Expression::Item> &Items) {
  if (std::optional<int64_t> Number = V.getAsInteger()) {
    Items.push_back({Op::Constant, *Number});
    return true;
  }
  if (V.getAsString()) {
    unsigned Symbol;
    if (!parseName(V, Where, "symbol", Symbols, Symbol))
      return false;
    Items.push_back({Op::Symbol, Symbol});
    return true;
  }
  const json::Array *List = V.getAsArray();
  if (!List || List->empty())
    return fail(Where, "an expression", V);
  std::optional<StringRef> Name = List->front().getAsString();
  std::optional<Op> Kind =
      Name ? findName<Op>(OperationNames, *Name) : std::nullopt;
  if (!Kind || countOperands(*Kind) == 0)
    return fail(Where.element(0), "an operation", List->front());
  if (List->size() != countOperands(*Kind) + 1)
    return fail(Where, "expected " + Twine(countOperands(*Kind)) +
                           " operands of '" + *Name + "' but got " +
                           Twine(List->size() - 1));
  for (auto [I, Operand] : enumerate(drop_begin(*List)))
    if (!parsePostfix(Operand, Where.element(I + 1), Items))
      return false;
  Items.push_back({*Kind});
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Location &L) {
  const json::Value *Buffer = &V;
  if (V.getAsObject()) {
    Object O(*this, V, Where);
    Buffer = O.find("buffer");
    if (!Buffer || !O.required("offset", L.Offset) || !O.finish())
      return false;
  }
  std::optional<StringRef> Text = Buffer->getAsString();
  auto [Kind, Index] = Text.value_or("").split(':');
  std::optional<BufferRef::Kind> Which =
      findName<BufferRef::Kind>(BufferKindNames, Kind);
  if (!Which || Index.getAsInteger(10, L.Buffer.Index))
    return fail(Buffer == &V ? Where : Where.field("buffer"),
                "a buffer, as in 'argument:0', 'constant:1' or 'temporary:2',",
                *Buffer);
  L.Buffer.Which = *Which;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where,
                   ElementType &Type) {
  std::optional<StringRef> Name = V.getAsString();
  std::optional<ElementType> Given =
      Name ? parseElementType(*Name) : std::nullopt;
  if (!Given)
    return fail(Where, "an element type", V);
  Type = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where,
                   TensorMapType &Type) {
  std::optional<TensorMapType> Given =
      findName<TensorMapType>(TensorMapTypeNames, V.getAsString().value_or(""));
  if (!Given)
    return fail(Where, "a type of a tensor map, as in 'ui8' or 'bf16',", V);
  Type = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where,
                   ParameterKind &Kind) {
  std::optional<ParameterKind> Given =
      findName<ParameterKind>(ParameterNames, V.getAsString().value_or(""));
  if (!Given)
    return fail(Where, "a kind of parameter, as in 'pointer' or 'i32',", V);
  Kind = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Module &M) {
  Object O(*this, V, Where);
  std::vector<std::string> Forms;
  if (!O.required("name", M.Name) || !O.required("forms", Forms) || !O.finish())
    return false;
  Place List = Where.field("forms");
  for (auto [I, Form] : enumerate(Forms)) {
    const ModuleForm *Known = find_if(
        getModuleForms(), [&](const ModuleForm &F) { return F.Name == Form; });
    if (Known == getModuleForms().end() || M.*Known->Content)
      return fail(List.element(I),
                  "expected cubin, ptx, hsaco or s, each once, but got " +
                      quote(Form));
    (M.*Known->Content).emplace();
  }
  Modules.try_emplace(M.Name, Modules.size());
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Kernel &K) {
  Object O(*this, V, Where);
  const json::Value *Module = O.find("module");
  if (!Module ||
      !parseName(*Module, Where.field("module"), "module", Modules, K.Module) ||
      !O.required("name", K.Name) || !O.optional("symbol", K.Symbol) ||
      !O.required("parameters", K.Parameters) ||
      !O.optional("block", K.Block) || !O.optional("cluster", K.Cluster) ||
      !O.optional("shared_bytes", K.SharedBytes) || !O.finish())
    return false;
  Kernels.try_emplace(K.Name, Kernels.size());
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Constant &C) {
  Object O(*this, V, Where);
  return O.optional("name", C.Name) && O.required("offset", C.Offset) &&
         O.required("bytes", C.Bytes) && O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Argument &A) {
  Object O(*this, V, Where);
  return O.optional("name", A.Name) && O.required("type", A.Type) &&
         O.required("shape", A.Shape) && O.optional("seed", A.Seed) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Result &R) {
  Object O(*this, V, Where);
  return O.optional("name", R.Name) && O.required("type", R.Type) &&
         O.required("shape", R.Shape) && O.required("value", R.Value) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Temporary &T) {
  Object O(*this, V, Where);
  return O.optional("name", T.Name) && O.required("bytes", T.Bytes) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Step &S) {
  Object O(*this, V, Where);
  if (!O.optional("name", S.Name))
    return false;
  auto Try = [&](StringRef Name, auto Kind) -> std::optional<bool> {
    const json::Value *Body = O.find(Name, /*Required=*/false);
    if (!Body)
      return std::nullopt;
    bool Good = parse(*Body, Where.field(Name), Kind);
    S.What = std::move(Kind);
    return Good && O.finish();
  };
  if (auto Good = Try("alloc", AllocStep()))
    return *Good;
  if (auto Good = Try("free", FreeStep()))
    return *Good;
  if (auto Good = Try("launch", LaunchStep()))
    return *Good;
  if (auto Good = Try("copy", CopyStep()))
    return *Good;
  if (auto Good = Try("fill", FillStep()))
    return *Good;
  if (auto Good = Try("check", CheckStep()))
    return *Good;
  return fail(Where, "expected one of the keys 'alloc', 'free', 'launch', "
                     "'copy', 'fill' and 'check' but got none");
}

bool Parser::parse(const json::Value &V, const Place &Where, AllocStep &S) {
  return parse(V, Where, S.Temporary);
}

bool Parser::parse(const json::Value &V, const Place &Where, FreeStep &S) {
  return parse(V, Where, S.Temporary);
}

bool Parser::parse(const json::Value &V, const Place &Where, LaunchStep &S) {
  Object O(*this, V, Where);
  const json::Value *Kernel = O.find("kernel");
  return Kernel &&
         parseName(*Kernel, Where.field("kernel"), "kernel", Kernels,
                   S.Kernel) &&
         O.required("grid", S.Grid) && O.required("block", S.Block) &&
         O.optional("shared_bytes", S.SharedBytes) &&
         O.required("arguments", S.Arguments) && O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where,
                   LaunchArgument &A) {
  const json::Object *Fields = V.getAsObject();
  if (!Fields || Fields->size() != 1)
    return fail(Where, "an object of one key", V);
  StringRef Name = Fields->begin()->first;
  const json::Value &Body = Fields->begin()->second;
  std::optional<ParameterKind> Kind =
      findName<ParameterKind>(ParameterNames, Name);
  if (!Kind)
    return fail(Where, "unknown key " + quote(Name));
  Place Here = Where.field(Name);
  if (*Kind == ParameterKind::Pointer)
    return parse(Body, Here, A.emplace<Location>());
  if (*Kind == ParameterKind::TensorMap)
    return parse(Body, Here, A.emplace<TensorMap>());
  if (isInteger(*Kind))
    return parse(Body, Here, A.emplace<Expression>());
  StringRef Bits = Body.getAsString().value_or("");
  if (!Bits.consume_front("0x") || Bits.size() != 2 * parameterSize(*Kind) ||
      Bits.getAsInteger(16, A.emplace<FloatBits>().Bits))
    return fail(Here,
                "'0x' and the bits in " + Twine(2 * parameterSize(*Kind)) +
                    " hexadecimal digits",
                Body);
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, TensorMap &M) {
  Object O(*this, V, Where);
  std::string Fill = "zero";
  if (!O.required("base", M.Base) || !O.required("type", M.Type) ||
      !O.required("dims", M.Dims) || !O.required("strides", M.Strides) ||
      !O.required("box", M.Box) || !O.optional("swizzle", M.Swizzle) ||
      !O.optional("l2_promotion", M.L2Promotion) || !O.optional("fill", Fill) ||
      !O.finish())
    return false;
  M.FillNaN = Fill == "nan";
  if (Fill != "nan" && Fill != "zero")
    return fail(Where.field("fill"),
                "expected zero or nan but got " + quote(Fill));
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, CopyStep &S) {
  Object O(*this, V, Where);
  if (!O.required("to", S.To) || !O.required("from", S.From) ||
      !O.required("bytes", S.Bytes))
    return false;
  if (O.find("rows", /*Required=*/false) &&
      (!O.required("rows", S.Rows) || !O.required("to_pitch", S.ToPitch) ||
       !O.required("from_pitch", S.FromPitch)))
    return false;
  return O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, FillStep &S) {
  Object O(*this, V, Where);
  return O.required("to", S.To) && O.required("width", S.Width) &&
         O.required("value", S.Value) && O.required("count", S.Count) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, CheckStep &S) {
  Object O(*this, V, Where);
  return O.required("condition", S.Condition) &&
         O.required("message", S.Message) && O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, AssertionFlag &A) {
  Object O(*this, V, Where);
  return O.required("flag", A.Flag) && O.required("messages", A.Messages) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Function &F) {
  Object O(*this, V, Where);
  if (!O.required("name", F.Name) || !O.optional("symbols", F.Symbols))
    return false;
  Symbols.clear();
  for (auto [I, Name] : enumerate(F.Symbols))
    Symbols.try_emplace(Name, I);
  return O.required("arguments", F.Arguments) &&
         O.required("results", F.Results) &&
         O.optional("temporaries", F.Temporaries) &&
         O.required("steps", F.Steps) &&
         O.optional("assertions", F.Assertions) && O.finish();
}

bool Parser::parse(const json::Value &V, uint64_t &ConstantBytes) {
  Place Top;
  Object O(*this, V, Top);
  const json::Value *Version = O.find("ufp4_manifest");
  if (!Version)
    return false;
  if (Version->getAsInteger() != FormatVersion)
    return fail(Top.field("ufp4_manifest"),
                "the version " + Twine(FormatVersion), *Version);
  ConstantBytes = 0;
  return O.required("target", P.Target) && O.optional("producer", P.Producer) &&
         O.required("modules", P.Modules) && O.required("kernels", P.Kernels) &&
         O.optional("constants", P.Constants) &&
         O.optional("constant_bytes", ConstantBytes) &&
         O.required("functions", P.Functions) && O.finish();
}

/// The depth of brackets outside of strings. The parser of JSON recurses, and
/// must not do so without bound.
static unsigned measureDepth(StringRef Text) {
  unsigned Depth = 0, Most = 0;
  bool InString = false;
  for (size_t I = 0; I < Text.size(); ++I) {
    char C = Text[I];
    if (InString) {
      if (C == '\\')
        ++I;
      else if (C == '"')
        InString = false;
    } else if (C == '"') {
      InString = true;
    } else if (C == '[' || C == '{') {
      Most = std::max(Most, ++Depth);
    } else if ((C == ']' || C == '}') && Depth > 0) {
      --Depth;
    }
  }
  return Most;
}

Expected<Program> parseManifest(StringRef Text, StringRef Name,
                                uint64_t &ConstantBytes) {
  constexpr unsigned MaxDepth = 200;
  if (unsigned Depth = measureDepth(Text); Depth > MaxDepth)
    return makeError(Name + ": expected at most " + Twine(MaxDepth) +
                     " levels of brackets but got " + Twine(Depth));
  Expected<json::Value> Value = json::parse(Text);
  if (!Value)
    return makeError(Name + ": expected JSON but got " +
                     toString(Value.takeError()));
  Program P;
  Parser TheParser(P);
  if (!TheParser.parse(*Value, ConstantBytes))
    return makeError(Name + ": " + TheParser.takeProblem());
  if (Error Problem = verify(P, ConstantBytes))
    return makeError(Name + ": " + toString(std::move(Problem)));
  return P;
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

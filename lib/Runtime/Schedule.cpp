//===- Schedule.cpp - A function of a program at known extents ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Schedule.h"

#include "ErrorText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/MathExtras.h"

#include <numeric>

using namespace llvm;

namespace ufp4::runtime {

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

uint64_t planMemory(ArrayRef<Lifetime> Lifetimes,
                    MutableArrayRef<uint64_t> Offsets, uint64_t Alignment) {
  assert(Lifetimes.size() == Offsets.size() && "expected an offset for each");
  std::vector<size_t> Order(Lifetimes.size());
  std::iota(Order.begin(), Order.end(), size_t(0));
  stable_sort(Order, [&](size_t A, size_t B) {
    return Lifetimes[A].Bytes > Lifetimes[B].Bytes;
  });

  // What is placed, by offset.
  struct Piece {
    uint64_t Begin, End;
    size_t Index;
  };
  std::vector<Piece> Placed;
  uint64_t Size = 0;
  for (size_t I : Order) {
    const Lifetime &L = Lifetimes[I];
    Offsets[I] = 0;
    if (L.Bytes == 0)
      continue;
    uint64_t At = 0;
    for (const Piece &Each : Placed) {
      const Lifetime &Other = Lifetimes[Each.Index];
      if (L.Begin >= Other.End || Other.Begin >= L.End)
        continue;
      if (At + L.Bytes <= Each.Begin)
        break;
      At = std::max(At, alignTo(Each.End, Alignment));
    }
    Offsets[I] = At;
    Piece Mine = {At, At + L.Bytes, I};
    Placed.insert(upper_bound(Placed, Mine,
                              [](const Piece &A, const Piece &B) {
                                return A.Begin < B.Begin;
                              }),
                  Mine);
    Size = std::max(Size, Mine.End);
  }
  return Size;
}

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

static std::string describeArgument(const Function &F, size_t Index) {
  std::string Text = "argument " + std::to_string(Index);
  if (!F.Arguments[Index].Name.empty())
    Text += " (" + quote(F.Arguments[Index].Name) + ")";
  return Text;
}

static std::string describeExtents(ArrayRef<int64_t> Shape) {
  if (Shape.empty())
    return "a scalar";
  std::string Text = "extents ";
  raw_string_ostream Stream(Text);
  interleave(Shape, Stream, "x");
  return Text;
}

Expected<std::vector<int64_t>> bindSymbols(const Function &F,
                                           ArrayRef<ArrayRef<int64_t>> Shapes) {
  if (Shapes.size() != F.Arguments.size())
    return makeError("expected " + Twine(F.Arguments.size()) +
                     " arguments for function " + quote(F.Name) + " but got " +
                     Twine(Shapes.size()));
  std::vector<int64_t> Symbols(F.Symbols.size(), -1);
  std::vector<size_t> From(F.Symbols.size());
  for (auto [I, A] : enumerate(F.Arguments)) {
    ArrayRef<int64_t> Shape = Shapes[I];
    std::vector<int64_t> Wanted;
    for (const Expression &Extent : A.Shape)
      Wanted.push_back(Extent.getConstant().value_or(-1));
    if (!equal(Shape, Wanted, [](int64_t Given, int64_t Extent) {
          return Given >= 0 && (Extent < 0 || Given == Extent);
        }))
      return makeError(describeArgument(F, I) + ": expected tensor<" +
                       shapeString(A.Type, Wanted) + "> but got " +
                       describeExtents(Shape));
    if (!byteSize(A.Type, Shape))
      return makeError(describeArgument(F, I) + ": " + describeExtents(Shape) +
                       " are too large");
    for (auto [J, Extent] : enumerate(A.Shape)) {
      std::optional<unsigned> Symbol = Extent.getSymbol();
      if (!Symbol)
        continue;
      if (Symbols[*Symbol] < 0) {
        Symbols[*Symbol] = Shape[J];
        From[*Symbol] = I;
      } else if (Symbols[*Symbol] != Shape[J]) {
        return makeError(describeArgument(F, I) + ": expected extent " +
                         Twine(J) + " to be " + Twine(Symbols[*Symbol]) +
                         ", the " + quote(F.Symbols[*Symbol]) + " of " +
                         describeArgument(F, From[*Symbol]) + ", but got " +
                         Twine(Shape[J]));
      }
    }
  }
  return Symbols;
}

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

std::string describeStep(const Function &F, size_t Step) {
  if (Step >= F.Steps.size())
    return "function " + quote(F.Name);
  std::string Text = "step " + std::to_string(Step);
  if (!F.Steps[Step].Name.empty())
    Text += " (" + quote(F.Steps[Step].Name) + ")";
  return Text + " of function " + quote(F.Name);
}

namespace {

/// Makes the schedule of one function; see makeSchedule.
class Scheduler {
public:
  Scheduler(const Program &P, const Function &F, ArrayRef<int64_t> Symbols)
      : P(P), F(F), Symbols(Symbols) {}

  Expected<Schedule> run();

private:
  /// A message about the step that is being looked at.
  Error fail(const Twine &Message) {
    return makeError(describeStep(F, Step) + ": " + Message);
  }

  /// A value that must lie between two bounds.
  Error evaluate(const Expression &E, const Twine &What, int64_t Least,
                 int64_t Most, int64_t &Value);
  Error evaluate(const Expression &E, const Twine &What, uint64_t &Value) {
    int64_t Signed = 0;
    Error Problem = evaluate(E, What, 0, MaxBytes, Signed);
    Value = static_cast<uint64_t>(Signed);
    return Problem;
  }

  Error planTemporaries();
  Error planResults();
  Error addResults();
  Error add(const AllocStep &) { return Error::success(); }
  Error add(const FreeStep &) { return Error::success(); }
  Error add(const LaunchStep &S);
  Error add(const CopyStep &S);
  Error add(const FillStep &S);
  Error add(const CheckStep &S);

  /// The place of `L`, of which `Bytes` bytes must be in the buffer.
  Error locate(const Location &L, uint64_t Bytes, const Twine &What,
               Schedule::Place &Where, uint64_t *Left = nullptr);
  Error encode(const TensorMap &M, const Twine &What, Schedule::Map &Map);
  void push(Schedule::Copy Copy) {
    Result.Operations.push_back({std::move(Copy), Step});
  }

  // What no device has; sums of a few such numbers fit 64 bits.
  static constexpr int64_t MaxBytes = int64_t(1) << 48;

  const Program &P;
  const Function &F;
  ArrayRef<int64_t> Symbols;
  Schedule Result;
  size_t Step = 0;
  std::vector<uint64_t> ArgumentBytes, TemporaryBytes;
  std::vector<Schedule::Place> Temporaries;
  /// Whether a result is computed in place.
  std::vector<bool> InPlace;
};

} // namespace

Error Scheduler::evaluate(const Expression &E, const Twine &What, int64_t Least,
                          int64_t Most, int64_t &Value) {
  Expected<int64_t> Known = E.evaluate(Symbols);
  if (!Known)
    return fail(What + ": " + toString(Known.takeError()));
  if (*Known < Least || *Known > Most)
    return fail("expected " + What + " from " + Twine(Least) + " to " +
                Twine(Most) + " but got " + Twine(*Known));
  Value = *Known;
  return Error::success();
}

Error Scheduler::planResults() {
  for (auto [I, R] : enumerate(F.Results)) {
    std::vector<int64_t> &Shape = Result.ResultShapes.emplace_back();
    for (auto [J, Extent] : enumerate(R.Shape))
      if (Error Problem =
              evaluate(Extent, "extent " + Twine(J) + " of result " + Twine(I),
                       0, MaxBytes, Shape.emplace_back()))
        return Problem;
    std::optional<size_t> Bytes = byteSize(R.Type, Shape);
    if (!Bytes || *Bytes > size_t(MaxBytes))
      return fail("result " + Twine(I) + ", tensor<" +
                  shapeString(R.Type, Shape) + ">, is too large");
    Result.ResultBytes.push_back(*Bytes);
  }
  return Error::success();
}

Error Scheduler::planTemporaries() {
  size_t Count = F.Temporaries.size();
  std::vector<Lifetime> Lifetimes(Count);
  uint64_t Sum = 0;
  for (auto [I, T] : enumerate(F.Temporaries)) {
    if (Error Problem = evaluate(T.Bytes, "bytes of temporary " + Twine(I),
                                 TemporaryBytes.emplace_back()))
      return Problem;
    Lifetimes[I].Bytes = TemporaryBytes[I];
    Sum += TemporaryBytes[I];
    if (Sum > uint64_t(MaxBytes))
      return fail("expected at most " + Twine(MaxBytes) +
                  " bytes of temporaries but got more");
  }
  for (auto [I, S] : enumerate(F.Steps)) {
    if (const auto *Alloc = std::get_if<AllocStep>(&S.What)) {
      Lifetimes[Alloc->Temporary].Begin = I;
      Lifetimes[Alloc->Temporary].End = F.Steps.size() + 1;
    } else if (const auto *Free = std::get_if<FreeStep>(&S.What)) {
      Lifetimes[Free->Temporary].End = I;
    }
  }

  // A temporary that is a result, whole, lies where the result is wanted.
  Temporaries.resize(Count);
  InPlace.resize(F.Results.size());
  for (auto [I, R] : enumerate(F.Results)) {
    BufferRef B = R.Value.Buffer;
    Expected<int64_t> Offset = R.Value.Offset.evaluate(Symbols);
    if (!Offset)
      return fail("offset of result " + Twine(I) + ": " +
                  toString(Offset.takeError()));
    if (B.Which != BufferRef::Kind::Temporary || *Offset != 0 ||
        Temporaries[B.Index].Where == Schedule::Base::Result ||
        TemporaryBytes[B.Index] != Result.ResultBytes[I])
      continue;
    Temporaries[B.Index] = {Schedule::Base::Result, static_cast<unsigned>(I),
                            0};
    Lifetimes[B.Index].Bytes = 0;
    InPlace[I] = true;
  }

  std::vector<uint64_t> Offsets(Count);
  Result.ArenaBytes = planMemory(Lifetimes, Offsets);
  for (size_t I = 0; I < Count; ++I)
    if (Temporaries[I].Where == Schedule::Base::Arena)
      Temporaries[I].Offset = Offsets[I];
  return Error::success();
}

Error Scheduler::locate(const Location &L, uint64_t Bytes, const Twine &What,
                        Schedule::Place &Where, uint64_t *Left) {
  uint64_t Offset, Size = 0;
  if (Error Problem = evaluate(L.Offset, "the offset of " + What, Offset))
    return Problem;
  unsigned Index = L.Buffer.Index;
  switch (L.Buffer.Which) {
  case BufferRef::Kind::Argument:
    Where = {Schedule::Base::Argument, Index, 0};
    Size = ArgumentBytes[Index];
    break;
  case BufferRef::Kind::Constant:
    Where = {Schedule::Base::Constant, 0, P.Constants[Index].Offset};
    Size = P.Constants[Index].Bytes;
    break;
  case BufferRef::Kind::Temporary:
    Where = Temporaries[Index];
    Size = TemporaryBytes[Index];
    break;
  }
  if (Offset > Size || Bytes > Size - Offset)
    return fail("expected " + What + " to be within a buffer of " +
                Twine(Size) + " bytes but got " + Twine(Bytes) +
                " bytes from " + Twine(Offset) + " on");
  Where.Offset += Offset;
  if (Left)
    *Left = Size - Offset;
  return Error::success();
}

/// Bytes from the beginning of the first row to the end of the last one, or
/// nothing if that is no number.
static std::optional<uint64_t> getSpan(uint64_t Bytes, uint64_t Rows,
                                       uint64_t Pitch) {
  if (Rows == 0)
    return 0;
  return checkedMulAddUnsigned(Rows - 1, Pitch, Bytes);
}

Error Scheduler::add(const CopyStep &S) {
  Schedule::Copy Copy;
  if (Error Problem = evaluate(S.Bytes, "bytes to copy", Copy.Bytes))
    return Problem;
  if (Error Problem = evaluate(S.Rows, "rows to copy", Copy.Rows))
    return Problem;
  if (Copy.Rows > 1) {
    if (Error Problem = evaluate(S.ToPitch, "to_pitch", Copy.ToPitch))
      return Problem;
    if (Error Problem = evaluate(S.FromPitch, "from_pitch", Copy.FromPitch))
      return Problem;
    if (Copy.ToPitch < Copy.Bytes || Copy.FromPitch < Copy.Bytes)
      return fail("expected pitches of at least the " + Twine(Copy.Bytes) +
                  " bytes of a row but got " + Twine(Copy.ToPitch) + " and " +
                  Twine(Copy.FromPitch));
  }
  std::optional<uint64_t> ToSpan = getSpan(Copy.Bytes, Copy.Rows, Copy.ToPitch);
  std::optional<uint64_t> FromSpan =
      getSpan(Copy.Bytes, Copy.Rows, Copy.FromPitch);
  if (!ToSpan || !FromSpan)
    return fail("the rows to copy do not fit an address space");
  if (Error Problem = locate(S.To, *ToSpan, "what is copied to", Copy.To))
    return Problem;
  if (Error Problem =
          locate(S.From, *FromSpan, "what is copied from", Copy.From))
    return Problem;
  if (Copy.Bytes != 0 && Copy.Rows != 0)
    push(Copy);
  return Error::success();
}

Error Scheduler::add(const FillStep &S) {
  Schedule::Fill Fill;
  Fill.Width = S.Width;
  Fill.Value = S.Value;
  if (Error Problem = evaluate(S.Count, "the count", Fill.Count))
    return Problem;
  if (Error Problem =
          locate(S.To, Fill.Count * S.Width, "what is filled", Fill.To))
    return Problem;
  if (Fill.To.Offset % S.Width != 0)
    return fail("expected what is filled to begin at a multiple of " +
                Twine(S.Width) + " bytes but got " + Twine(Fill.To.Offset));
  if (Fill.Count != 0)
    Result.Operations.push_back({Fill, Step});
  return Error::success();
}

Error Scheduler::add(const CheckStep &S) {
  Expected<int64_t> Holds = S.Condition.evaluate(Symbols);
  if (!Holds)
    return fail("the condition: " + toString(Holds.takeError()));
  if (*Holds != 0)
    return Error::success();
  std::string Text;
  raw_string_ostream Stream(Text);
  printEscapedString(S.Message, Stream);
  for (auto [I, Value] : enumerate(Symbols)) {
    Stream << (I == 0 ? " (" : ", ");
    printEscapedString(F.Symbols[I], Stream);
    Stream << " = " << Value;
  }
  return fail(Text + (Symbols.empty() ? "" : ")"));
}

Error Scheduler::encode(const TensorMap &M, const Twine &What,
                        Schedule::Map &Map) {
  Map.Form = &M;
  constexpr int64_t MaxExtent = int64_t(1) << 32,
                    MaxStride = (int64_t(1) << 40) - 1;
  for (auto [I, Dim] : enumerate(M.Dims)) {
    int64_t Extent;
    if (Error Problem = evaluate(Dim, What + ": dims[" + Twine(I) + "]", 1,
                                 MaxExtent, Extent))
      return Problem;
    Map.Dims.push_back(Extent);
  }
  for (auto [I, Each] : enumerate(M.Strides)) {
    int64_t Stride;
    if (Error Problem = evaluate(Each, What + ": strides[" + Twine(I) + "]", 16,
                                 MaxStride, Stride))
      return Problem;
    if (Stride % 16 != 0)
      return fail("expected " + What + ": strides[" + Twine(I) +
                  "] to be a multiple of 16 bytes but got " + Twine(Stride));
    Map.Strides.push_back(Stride);
  }
  std::optional<uint64_t> Span = Map.Dims[0] * tensorMapTypeSize(M.Type);
  for (auto [Dim, Stride] : zip_equal(drop_begin(Map.Dims), Map.Strides))
    if (Span)
      Span = checkedMulAddUnsigned(Dim - 1, Stride, *Span);
  if (!Span)
    return fail(What + " does not fit an address space");
  if (Error Problem = locate(M.Base, *Span, What, Map.Base))
    return Problem;
  if (Map.Base.Offset % 16 != 0)
    return fail("expected " + What +
                " to begin at a multiple of 16 bytes but got " +
                Twine(Map.Base.Offset));
  return Error::success();
}

Error Scheduler::add(const LaunchStep &S) {
  const Kernel &K = P.Kernels[S.Kernel];
  Schedule::Launch Launch;
  Launch.Kernel = S.Kernel;
  constexpr int64_t MaxGrid[] = {INT32_MAX, 65535, 65535};
  constexpr int64_t MaxBlock[] = {1024, 1024, 64};
  int64_t Threads = 1;
  bool Empty = false;
  for (unsigned I = 0; I < 3; ++I) {
    int64_t Extent;
    if (Error Problem = evaluate(S.Grid[I], "grid[" + Twine(I) + "]", 0,
                                 MaxGrid[I], Extent))
      return Problem;
    Empty |= Extent == 0;
    Launch.Grid[I] = Extent;
    if (K.Cluster && Extent % (*K.Cluster)[I] != 0)
      return fail("expected grid[" + Twine(I) + "] to be a multiple of " +
                  Twine((*K.Cluster)[I]) + ", as the cluster of kernel " +
                  quote(K.Name) + ", but got " + Twine(Extent));
  }
  for (unsigned I = 0; I < 3; ++I) {
    int64_t Extent;
    if (Error Problem = evaluate(S.Block[I], "block[" + Twine(I) + "]", 1,
                                 MaxBlock[I], Extent))
      return Problem;
    if (K.Block && Extent != (*K.Block)[I])
      return fail("expected block[" + Twine(I) + "] to be " +
                  Twine((*K.Block)[I]) + ", as kernel " + quote(K.Name) +
                  " has, but got " + Twine(Extent));
    Launch.Block[I] = Extent;
    Threads *= Extent;
  }
  if (Threads > 1024)
    return fail("expected at most 1024 threads in a block but got " +
                Twine(Threads));
  int64_t Shared;
  if (Error Problem =
          evaluate(S.SharedBytes, "shared_bytes", 0, K.SharedBytes, Shared))
    return Problem;
  Launch.SharedBytes = Shared;
  if (Empty)
    return Error::success();

  for (auto [I, A] : enumerate(S.Arguments)) {
    std::string What = "arguments[" + std::to_string(I) + "]";
    if (const auto *L = std::get_if<Location>(&A)) {
      Schedule::Place Where;
      if (Error Problem = locate(*L, 0, What, Where))
        return Problem;
      Launch.Arguments.push_back(Where);
    } else if (const auto *E = std::get_if<Expression>(&A)) {
      unsigned Width = 8 * parameterSize(K.Parameters[I]);
      int64_t Value;
      if (Error Problem = evaluate(
              *E, What, minIntN(Width),
              Width < 64 ? int64_t(maxUIntN(Width)) : INT64_MAX, Value))
        return Problem;
      Launch.Arguments.push_back(static_cast<uint64_t>(Value));
    } else if (const auto *Float = std::get_if<FloatBits>(&A)) {
      Launch.Arguments.push_back(Float->Bits);
    } else {
      Schedule::Map Map;
      if (Error Problem = encode(std::get<TensorMap>(A), What, Map))
        return Problem;
      Launch.Arguments.push_back(std::move(Map));
    }
  }
  Result.Operations.push_back({std::move(Launch), Step});
  return Error::success();
}

Error Scheduler::addResults() {
  for (auto [I, R] : enumerate(F.Results)) {
    if (InPlace[I])
      continue;
    Schedule::Copy Copy;
    Copy.Bytes = Result.ResultBytes[I];
    Copy.To = {Schedule::Base::Result, static_cast<unsigned>(I), 0};
    if (Error Problem =
            locate(R.Value, Copy.Bytes, "result " + Twine(I), Copy.From))
      return Problem;
    if (Copy.Bytes != 0)
      push(Copy);
  }
  return Error::success();
}

Expected<Schedule> Scheduler::run() {
  for (const Argument &A : F.Arguments) {
    uint64_t Bytes = elementSize(A.Type);
    for (const Expression &Extent : A.Shape)
      Bytes *= Extent.getSymbol() ? Symbols[*Extent.getSymbol()]
                                  : *Extent.getConstant();
    ArgumentBytes.push_back(Bytes);
  }
  // Checks come first: they say in the program's words what is wrong.
  for (; Step < F.Steps.size(); ++Step)
    if (const auto *Check = std::get_if<CheckStep>(&F.Steps[Step].What))
      if (Error Problem = add(*Check))
        return Problem;
  if (Error Problem = planResults())
    return Problem;
  if (Error Problem = planTemporaries())
    return Problem;
  for (Step = 0; Step < F.Steps.size(); ++Step) {
    if (std::holds_alternative<CheckStep>(F.Steps[Step].What))
      continue;
    if (Error Problem = std::visit([&](const auto &Kind) { return add(Kind); },
                                   F.Steps[Step].What))
      return Problem;
  }
  if (Error Problem = addResults())
    return Problem;
  for (const AssertionFlag &A : F.Assertions) {
    Schedule::Assertion Assertion;
    Assertion.Messages = &A.Messages;
    if (Error Problem = locate(A.Flag, 4, "flag of assertions", Assertion.Flag))
      return Problem;
    Result.Assertions.push_back(Assertion);
  }
  return std::move(Result);
}

Expected<Schedule> makeSchedule(const Program &P, const Function &F,
                                ArrayRef<int64_t> Symbols) {
  return Scheduler(P, F, Symbols).run();
}

} // namespace ufp4::runtime

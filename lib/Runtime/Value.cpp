//===- Value.cpp - Tensors on the host and their text form ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Value.h"

#include "ErrorText.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Runtime/Npy.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>

using namespace llvm;

namespace ufp4::runtime {

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

namespace {
struct ElementInfo {
  ElementType Type;
  StringLiteral Name;
  unsigned Size;
};
} // namespace

static constexpr ElementInfo ElementInfos[] = {
    {ElementType::Bool, "i1", 1},
    {ElementType::I8, "i8", 1},
    {ElementType::UI8, "ui8", 1},
    {ElementType::I16, "i16", 2},
    {ElementType::UI16, "ui16", 2},
    {ElementType::I32, "i32", 4},
    {ElementType::UI32, "ui32", 4},
    {ElementType::I64, "i64", 8},
    {ElementType::UI64, "ui64", 8},
    {ElementType::F16, "f16", 2},
    {ElementType::BF16, "bf16", 2},
    {ElementType::F32, "f32", 4},
    {ElementType::F64, "f64", 8},
    {ElementType::F8E4M3FN, "f8E4M3FN", 1},
    {ElementType::F8E5M2, "f8E5M2", 1},
    {ElementType::F8E8M0FNU, "f8E8M0FNU", 1},
};

static const ElementInfo &getInfo(ElementType Type) {
  const ElementInfo &Info = ElementInfos[static_cast<size_t>(Type)];
  assert(Info.Type == Type && "the table is in the order of the enum");
  return Info;
}

unsigned elementSize(ElementType Type) { return getInfo(Type).Size; }

StringRef elementName(ElementType Type) { return getInfo(Type).Name; }

std::optional<ElementType> parseElementType(StringRef Name) {
  // "si8" is MLIR's explicitly signed i8.
  if (Name.starts_with("si") && Name != "si1")
    Name = Name.drop_front();
  for (const ElementInfo &Info : ElementInfos)
    if (Info.Name == Name)
      return Info.Type;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Conversions of one number
//===----------------------------------------------------------------------===//

float halfToFloat(uint16_t Bits) {
  bool Negative = Bits >> 15;
  unsigned Exponent = (Bits >> 10) & 0x1f;
  unsigned Fraction = Bits & 0x3ff;
  if (Exponent == 0) {
    // Zero or subnormal: Fraction * 2^-24, which f32 holds as a normal number.
    float Magnitude = std::ldexp(static_cast<float>(Fraction), -24);
    return Negative ? -Magnitude : Magnitude;
  }
  // Rebias from 15 to 127; the exponent of infinities and NaNs is all ones.
  uint32_t Wide = Exponent == 0x1f ? 0xff : Exponent + (127 - 15);
  return bit_cast<float>(static_cast<uint32_t>(Negative) << 31 | Wide << 23 |
                         Fraction << 13);
}

static bool isFloat8(ElementType Type) {
  return Type == ElementType::F8E4M3FN || Type == ElementType::F8E5M2 ||
         Type == ElementType::F8E8M0FNU;
}

namespace {
/// An 8-bit type as the list of its values. The way back is looked up in that
/// list, and so is exact by construction.
struct Float8Values {
  float Values[256];
  /// Bits of the f32 to bits of the type, NaNs excepted.
  DenseMap<uint32_t, uint8_t> Codes;

  explicit Float8Values(const fltSemantics &Semantics) {
    for (unsigned Code = 0; Code < 256; ++Code) {
      APFloat Value(Semantics, APInt(8, Code));
      // APFloat widens the NaN of f8E8M0FNU, which has no fraction bits to
      // carry over, to an infinity.
      if (Value.isNaN()) {
        Values[Code] = std::copysign(std::numeric_limits<float>::quiet_NaN(),
                                     Value.isNegative() ? -1.0f : 1.0f);
        continue;
      }
      bool LosesInfo;
      Value.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                    &LosesInfo);
      Values[Code] = Value.convertToFloat();
      Codes.try_emplace(bit_cast<uint32_t>(Values[Code]), Code);
    }
  }
};
} // namespace

static const Float8Values &getFloat8Values(ElementType Type) {
  static const Float8Values E4M3FN(APFloat::Float8E4M3FN());
  static const Float8Values E5M2(APFloat::Float8E5M2());
  static const Float8Values E8M0FNU(APFloat::Float8E8M0FNU());
  switch (Type) {
  case ElementType::F8E4M3FN:
    return E4M3FN;
  case ElementType::F8E5M2:
    return E5M2;
  case ElementType::F8E8M0FNU:
    return E8M0FNU;
  default:
    llvm_unreachable("not an 8-bit floating-point type");
  }
}

float float8ToFloat(ElementType Type, uint8_t Bits) {
  return getFloat8Values(Type).Values[Bits];
}

std::optional<uint8_t> floatToFloat8(ElementType Type, float Value) {
  if (std::isnan(Value)) {
    if (Type == ElementType::F8E8M0FNU)
      return 0xff;
    uint8_t Sign = std::signbit(Value) ? 0x80 : 0;
    return Sign | (Type == ElementType::F8E4M3FN ? 0x7f : 0x7e);
  }
  const auto &Codes = getFloat8Values(Type).Codes;
  auto Found = Codes.find(bit_cast<uint32_t>(Value));
  if (Found == Codes.end())
    return std::nullopt;
  return Found->second;
}

//===----------------------------------------------------------------------===//
// Tensor
//===----------------------------------------------------------------------===//

static constexpr size_t Alignment = 64;

std::optional<size_t> byteSize(ElementType Type, ArrayRef<int64_t> Shape) {
  // The limit leaves room for rounding up to the alignment.
  constexpr uint64_t Limit = std::numeric_limits<ptrdiff_t>::max() - Alignment;
  // What is saved as float32 must be a size there too, or a file of an empty
  // tensor could be written and not be read.
  bool Widened = Type == ElementType::BF16 || isFloat8(Type);
  uint64_t Widest = Widened ? sizeof(float) : elementSize(Type);
  uint64_t Count = 1;
  bool Empty = false;
  for (int64_t Extent : Shape) {
    if (Extent < 0)
      return std::nullopt;
    if (Extent == 0) {
      Empty = true;
      continue;
    }
    if (Count > Limit / Widest / static_cast<uint64_t>(Extent))
      return std::nullopt;
    Count *= static_cast<uint64_t>(Extent);
  }
  return Empty ? 0 : static_cast<size_t>(Count * elementSize(Type));
}

void Tensor::Deallocate::operator()(char *Memory) const { std::free(Memory); }

Expected<Tensor> Tensor::zeros(ElementType Type, ArrayRef<int64_t> Shape) {
  std::optional<size_t> Size = byteSize(Type, Shape);
  if (!Size)
    return makeError(shapeString(Type, Shape) +
                     " is not a size that memory can have");
  // Whole alignment units, and at least one: vector code may then read past the
  // last element, and there is always an address.
  size_t Allocated = std::max(alignTo(*Size, Alignment), Alignment);
  // Not `operator new`: LLVM's tools make its failure fatal.
  Storage Memory(static_cast<char *>(std::aligned_alloc(Alignment, Allocated)));
  if (!Memory)
    return makeError(shapeString(Type, Shape) +
                     " does not fit in memory: it takes " + Twine(*Size) +
                     " bytes");
  std::memset(Memory.get(), 0, Allocated);
  return Tensor(Type, Shape, std::move(Memory), *Size);
}

//===----------------------------------------------------------------------===//
// Reading text
//===----------------------------------------------------------------------===//

std::string shapeString(ElementType Type, ArrayRef<int64_t> Shape) {
  std::string Result;
  for (int64_t Extent : Shape)
    Result += (Extent < 0 ? "?" : std::to_string(Extent)) + "x";
  return Result + elementName(Type).str();
}

std::string shapeString(const Tensor &Value) {
  return shapeString(Value.getType(), Value.getShape());
}

static constexpr StringLiteral Separators = " \t\r\n,[]";

/// Takes the next element off `Text`; empty at the end.
static StringRef takeElement(StringRef &Text) {
  Text = Text.ltrim(Separators);
  StringRef Element =
      Text.take_until([](char C) { return Separators.contains(C); });
  Text = Text.drop_front(Element.size());
  return Element;
}

static bool takeSign(StringRef &Text) {
  bool Negative = Text.starts_with("-");
  if (Negative || Text.starts_with("+"))
    Text = Text.drop_front();
  return Negative;
}

/// Writes the low `Size` bytes of `Bits` in the host's order.
static void storeBits(uint64_t Bits, unsigned Size, char *Out) {
  auto Store = [&](auto Narrow) { std::memcpy(Out, &Narrow, sizeof(Narrow)); };
  switch (Size) {
  case 1:
    return Store(static_cast<uint8_t>(Bits));
  case 2:
    return Store(static_cast<uint16_t>(Bits));
  case 4:
    return Store(static_cast<uint32_t>(Bits));
  case 8:
    return Store(Bits);
  }
  llvm_unreachable("elements have 1, 2, 4 or 8 bytes");
}

/// Parses an integer and writes it to the bytes at `Out`.
static Error parseInteger(StringRef Text, ElementType Type, char *Out) {
  bool Unsigned = Type == ElementType::Bool || Type == ElementType::UI8 ||
                  Type == ElementType::UI16 || Type == ElementType::UI32 ||
                  Type == ElementType::UI64;
  unsigned Bits = Type == ElementType::Bool ? 1 : 8 * elementSize(Type);
  uint64_t Max = maxUIntN(Unsigned ? Bits : Bits - 1);
  // The magnitude of the least value: one more than the greatest, if signed.
  uint64_t Min = Unsigned ? 0 : Max + 1;

  uint64_t Magnitude = 0;
  bool Negative = false;
  if (Type == ElementType::Bool && (Text == "true" || Text == "false")) {
    Magnitude = Text == "true";
  } else {
    StringRef Digits = Text;
    Negative = takeSign(Digits);
    bool Hexadecimal = Digits.consume_front_insensitive("0x");
    if (Digits.empty() || !all_of(Digits, [&](char C) {
          return Hexadecimal ? isHexDigit(C) : isDigit(C);
        }))
      return makeError(quote(Text) + " is not an integer");
    // Only digits are left, so that this fails just when 64 bits are too few.
    bool Overflow = Digits.getAsInteger(Hexadecimal ? 16 : 10, Magnitude);
    if (Overflow || Magnitude > (Negative ? Min : Max))
      return makeError(quote(Text) + " is out of range (" +
                       (Min ? "-" + Twine(Min) : Twine("0")) + " to " +
                       Twine(Max) + ")");
  }

  uint64_t Value = Negative ? 0 - Magnitude : Magnitude;
  storeBits(Value, elementSize(Type), Out);
  return Error::success();
}

static const fltSemantics &getSemantics(ElementType Type) {
  switch (Type) {
  case ElementType::F16:
    return APFloat::IEEEhalf();
  case ElementType::BF16:
    return APFloat::BFloat();
  case ElementType::F32:
    return APFloat::IEEEsingle();
  case ElementType::F64:
    return APFloat::IEEEdouble();
  default:
    llvm_unreachable("not a floating-point type");
  }
}

/// Whether `Text` is digits with at most one point among them, and at least one
/// digit.
template <typename Predicate>
static bool isDigitsWithPoint(StringRef Text, Predicate IsDigit) {
  return all_of(Text, [&](char C) { return C == '.' || IsDigit(C); }) &&
         Text.count('.') <= 1 && any_of(Text, IsDigit);
}

/// The number `Text`, rounded once to `Semantics`; nothing if it is none.
/// `Overflow` tells that a finite number became an infinity.
static std::optional<APFloat>
parseFloat(StringRef Text, const fltSemantics &Semantics, bool &Overflow) {
  Overflow = false;
  StringRef Rest = Text;
  bool Negative = takeSign(Rest);
  if (Rest.equals_insensitive("inf") || Rest.equals_insensitive("infinity"))
    return APFloat::getInf(Semantics, Negative);
  if (Rest.equals_insensitive("nan"))
    return APFloat::getQNaN(Semantics, Negative);

  // APFloat does the arithmetic, but its grammar is another: it wants an
  // exponent after a hexadecimal number and takes names of special values. So
  // the text is checked here and what it gets is always of its form.
  bool Hexadecimal = Rest.consume_front_insensitive("0x");
  size_t ExponentAt = Rest.find_first_of(Hexadecimal ? "pP" : "eE");
  StringRef Significand = Rest.take_front(ExponentAt);
  if (Hexadecimal
          ? !isDigitsWithPoint(Significand,
                               [](char C) { return isHexDigit(C); })
          : !isDigitsWithPoint(Significand, [](char C) { return isDigit(C); }))
    return std::nullopt;
  StringRef Exponent = "0";
  bool NegativeExponent = false;
  if (ExponentAt != StringRef::npos) {
    Exponent = Rest.drop_front(ExponentAt + 1);
    NegativeExponent = takeSign(Exponent);
    if (Exponent.empty() || !all_of(Exponent, isDigit))
      return std::nullopt;
  }
  std::string Canonical =
      (Twine(Negative ? "-" : "") + (Hexadecimal ? "0x" : "") + Significand +
       (Hexadecimal ? "p" : "e") + (NegativeExponent ? "-" : "") + Exponent)
          .str();

  APFloat Result(Semantics);
  Expected<APFloat::opStatus> Status =
      Result.convertFromString(Canonical, APFloat::rmNearestTiesToEven);
  if (!Status) {
    consumeError(Status.takeError());
    return std::nullopt;
  }
  Overflow = Result.isInfinity();
  return Result;
}

/// Parses a floating-point number and writes it to the bytes at `Out`.
static Error parseFloat(StringRef Text, ElementType Type, char *Out) {
  bool Overflow = false;
  const fltSemantics &Semantics =
      isFloat8(Type) ? APFloat::IEEEsingle() : getSemantics(Type);
  std::optional<APFloat> Value = parseFloat(Text, Semantics, Overflow);
  if (!Value)
    return makeError(quote(Text) + " is not a number");
  if (Overflow)
    return makeError(quote(Text) +
                     " is out of range (write inf for an infinity)");
  if (isFloat8(Type)) {
    std::optional<uint8_t> Code = floatToFloat8(Type, Value->convertToFloat());
    if (!Code)
      return makeError(elementName(Type) + " does not represent " +
                       quote(Text));
    storeBits(*Code, 1, Out);
    return Error::success();
  }
  uint64_t Bits = Value->bitcastToAPInt().getZExtValue();
  storeBits(Bits, elementSize(Type), Out);
  return Error::success();
}

static bool isFloat(ElementType Type) {
  return isFloat8(Type) || Type == ElementType::F16 ||
         Type == ElementType::BF16 || Type == ElementType::F32 ||
         Type == ElementType::F64;
}

Expected<Tensor> parseValue(StringRef Text) {
  Text = Text.trim();
  if (Text.consume_front("@")) {
    if (Text.empty())
      return makeError("expected a file name after '@'");
    return readNpy(Text);
  }

  size_t EqualAt = Text.find('=');
  StringRef ShapeText = Text.take_front(EqualAt).trim();
  SmallVector<StringRef> Parts;
  ShapeText.split(Parts, 'x');
  std::optional<ElementType> Type = parseElementType(Parts.back());
  if (!Type)
    return makeError("expected @FILE.npy or a shape and element type, as in "
                     "2x3xf32=1 2 3 4 5 6, but got " +
                     quote(Text) + ": unknown element type " +
                     quote(Parts.back()));
  SmallVector<int64_t> Shape;
  for (StringRef Part : drop_end(Parts)) {
    int64_t Extent;
    if (Part.empty() || !all_of(Part, isDigit))
      return makeError("expected an extent but got " + quote(Part) + " in " +
                       quote(ShapeText));
    if (Part.getAsInteger(10, Extent))
      return makeError("the extent " + quote(Part) + " in " + quote(ShapeText) +
                       " is too large");
    Shape.push_back(Extent);
  }
  if (EqualAt == StringRef::npos && *Type == ElementType::F8E8M0FNU)
    return makeError("expected elements after '" + shapeString(*Type, Shape) +
                     "=': the type has no zero");
  if (EqualAt == StringRef::npos)
    return Tensor::zeros(*Type, Shape);

  // Count first: a wrong count is the likelier mistake and needs no memory.
  std::optional<size_t> Size = byteSize(*Type, Shape);
  StringRef Elements = Text.drop_front(EqualAt + 1);
  size_t Given = 0;
  for (StringRef Rest = Elements; !takeElement(Rest).empty();)
    ++Given;
  if (Size) {
    size_t Wanted = *Size / elementSize(*Type);
    if (Given != Wanted && !(Given == 1 && Wanted > 0))
      return makeError("expected " + Twine(Wanted) + " element" +
                       (Wanted == 1 ? "" : "s") + " for " +
                       shapeString(*Type, Shape) + " but got " + Twine(Given));
  }

  Expected<Tensor> Result = Tensor::zeros(*Type, Shape);
  if (!Result)
    return Result;
  char *Out = Result->getBytes().data();
  unsigned Step = elementSize(*Type);
  for (size_t I = 0; I < Given; ++I) {
    StringRef Element = takeElement(Elements);
    char *Place = Out + I * Step;
    if (Error Problem = isFloat(*Type) ? parseFloat(Element, *Type, Place)
                                       : parseInteger(Element, *Type, Place))
      return makeError("element " + Twine(I) + " of " + shapeString(*Result) +
                       ": " + toString(std::move(Problem)));
  }
  if (Given == 1)
    for (size_t I = 1, E = Result->getNumElements(); I < E; ++I)
      std::memcpy(Out + I * Step, Out, Step);
  return Result;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

/// Prints `Value`, the exact value of `Bits` of type `Type`, with the fewest
/// digits that read back as these bits.
static void printFloat(raw_ostream &Stream, ElementType Type, uint16_t Bits,
                       float Value) {
  char Digits[32];
  const fltSemantics &Semantics = getSemantics(Type);
  // An integer of few digits is printed in full: 65504, though 6.55e+04 would
  // read back as the same f16.
  bool Whole = std::abs(Value) < 1e6f && std::trunc(Value) == Value;
  // Five digits are enough for the 11 significant bits of f16, four for the 8
  // of bf16; the loop tells which.
  for (int Precision = Whole ? 6 : 1; Precision <= 6; ++Precision) {
    auto [End, Code] =
        std::to_chars(std::begin(Digits), std::end(Digits), Value,
                      std::chars_format::general, Precision);
    StringRef Text(Digits, End - Digits);
    bool Overflow;
    std::optional<APFloat> Back = parseFloat(Text, Semantics, Overflow);
    if (Back && Back->bitcastToAPInt() == Bits) {
      Stream << Text;
      return;
    }
  }
  llvm_unreachable("five digits tell all 16-bit numbers apart");
}

template <typename T> static void printFloat(raw_ostream &Stream, T Value) {
  char Digits[32];
  // Without a precision this is the shortest text that reads back the same.
  auto [End, Code] = std::to_chars(std::begin(Digits), std::end(Digits), Value,
                                   std::chars_format::general);
  Stream << StringRef(Digits, End - Digits);
}

static void printElement(raw_ostream &Stream, const Tensor &Value, size_t I) {
  auto PrintFloat = [&](auto Number, auto Print) {
    if (std::isnan(Number))
      Stream << (std::signbit(Number) ? "-nan" : "nan");
    else
      Print();
  };
  switch (Value.getType()) {
  case ElementType::Bool:
  case ElementType::UI8:
    Stream << unsigned(Value.getElements<uint8_t>()[I]);
    return;
  case ElementType::I8:
    Stream << int(Value.getElements<int8_t>()[I]);
    return;
  case ElementType::I16:
    Stream << Value.getElements<int16_t>()[I];
    return;
  case ElementType::UI16:
    Stream << Value.getElements<uint16_t>()[I];
    return;
  case ElementType::I32:
    Stream << Value.getElements<int32_t>()[I];
    return;
  case ElementType::UI32:
    Stream << Value.getElements<uint32_t>()[I];
    return;
  case ElementType::I64:
    Stream << Value.getElements<int64_t>()[I];
    return;
  case ElementType::UI64:
    Stream << Value.getElements<uint64_t>()[I];
    return;
  case ElementType::F16:
  case ElementType::BF16: {
    uint16_t Bits = Value.getElements<uint16_t>()[I];
    float Wide = Value.getType() == ElementType::F16
                     ? halfToFloat(Bits)
                     : numerics::bf16ToFloat(Bits);
    PrintFloat(Wide, [&] { printFloat(Stream, Value.getType(), Bits, Wide); });
    return;
  }
  case ElementType::F8E4M3FN:
  case ElementType::F8E5M2:
  case ElementType::F8E8M0FNU: {
    float Number =
        float8ToFloat(Value.getType(), Value.getElements<uint8_t>()[I]);
    PrintFloat(Number, [&] { printFloat(Stream, Number); });
    return;
  }
  case ElementType::F32: {
    float Number = Value.getElements<float>()[I];
    PrintFloat(Number, [&] { printFloat(Stream, Number); });
    return;
  }
  case ElementType::F64: {
    double Number = Value.getElements<double>()[I];
    PrintFloat(Number, [&] { printFloat(Stream, Number); });
    return;
  }
  }
  llvm_unreachable("all element types are listed");
}

void printValue(raw_ostream &Stream, const Tensor &Value, size_t MaxElements) {
  Stream << shapeString(Value) << '=';
  size_t NumElements = Value.getNumElements();
  if (NumElements == 0)
    return;

  // A bracket goes around every slice over the last one or more dimensions, but
  // not around the whole tensor. `Slices` are the sizes of these, inner first.
  SmallVector<size_t> Slices;
  size_t Slice = 1;
  ArrayRef<int64_t> Shape = Value.getShape();
  for (size_t I = Shape.size(); I > 1; --I)
    Slices.push_back(Slice *= static_cast<size_t>(Shape[I - 1]));
  auto CountBoundaries = [&](size_t I) {
    return count_if(Slices, [&](size_t Size) { return I % Size == 0; });
  };

  size_t Shown = std::min(NumElements, MaxElements);
  for (size_t I = 0; I < Shown; ++I) {
    auto Opened = CountBoundaries(I);
    if (I > 0 && Opened == 0)
      Stream << ' ';
    Stream << std::string(Opened, '[');
    printElement(Stream, Value, I);
    Stream << std::string(CountBoundaries(I + 1), ']');
  }
  if (Shown == NumElements)
    return;
  // What is open where the elements stop is closed after the dots.
  auto Ended = CountBoundaries(Shown);
  if (Shown > 0 && Ended == 0)
    Stream << ' ';
  Stream << "...";
  if (Shown > 0)
    Stream << std::string(Slices.size() - Ended, ']');
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// The unsigned type whose bits MLIR's signless integers also hold.
static std::optional<ElementType> getUnsignedOf(ElementType Type) {
  switch (Type) {
  case ElementType::I8:
    return ElementType::UI8;
  case ElementType::I16:
    return ElementType::UI16;
  case ElementType::I32:
    return ElementType::UI32;
  case ElementType::I64:
    return ElementType::UI64;
  default:
    return std::nullopt;
  }
}

/// The elements of `Value`, which are of C++ type `From`, each put through
/// `Convert` to make a tensor of `Wanted`.
template <typename From, typename To, typename Function>
static Expected<Tensor> mapElements(const Tensor &Value, ElementType Wanted,
                                    Function Convert) {
  Expected<Tensor> Result = Tensor::zeros(Wanted, Value.getShape());
  if (!Result)
    return Result;
  transform(Value.getElements<From>(), Result->getElements<To>().begin(),
            Convert);
  return Result;
}

template <typename From>
static Expected<Tensor> widenToI64(const Tensor &Value) {
  return mapElements<From, int64_t>(Value, ElementType::I64, [](From Element) {
    return static_cast<int64_t>(Element);
  });
}

Expected<Tensor> convertForArgument(Tensor Value, ElementType Wanted,
                                    ArrayRef<int64_t> WantedShape,
                                    StringRef What) {
  auto Mismatch = [&](const Twine &Why = "") {
    return makeError(What + ": expected tensor<" +
                     shapeString(Wanted, WantedShape) + "> but got tensor<" +
                     shapeString(Value) + ">" + Why);
  };
  if (!equal(Value.getShape(), WantedShape, [](int64_t Given, int64_t Extent) {
        return Extent < 0 || Given == Extent;
      }))
    return Mismatch();

  ElementType Given = Value.getType();
  if (Given == Wanted)
    return Value;
  if (Given == getUnsignedOf(Wanted) ||
      (Wanted == ElementType::BF16 && Given == ElementType::UI16) ||
      (isFloat8(Wanted) && Given == ElementType::UI8)) {
    Value.reinterpretAs(Wanted);
    return Value;
  }

  if (Wanted == ElementType::Bool && Given == ElementType::UI8) {
    for (auto [I, Element] : enumerate(Value.getElements<uint8_t>()))
      if (Element > 1)
        return Mismatch(": element " + Twine(I) + " is " +
                        Twine(unsigned(Element)) + ", neither 0 nor 1");
    Value.reinterpretAs(ElementType::Bool);
    return Value;
  }
  if (Wanted == ElementType::I64) {
    switch (Given) {
    case ElementType::I8:
      return widenToI64<int8_t>(Value);
    case ElementType::UI8:
      return widenToI64<uint8_t>(Value);
    case ElementType::I16:
      return widenToI64<int16_t>(Value);
    case ElementType::UI16:
      return widenToI64<uint16_t>(Value);
    case ElementType::I32:
      return widenToI64<int32_t>(Value);
    case ElementType::UI32:
      return widenToI64<uint32_t>(Value);
    default:
      return Mismatch();
    }
  }
  if (Wanted == ElementType::BF16 && Given == ElementType::F32)
    return mapElements<float, uint16_t>(Value, Wanted, numerics::floatToBF16);
  if (Wanted == ElementType::F32 && Given == ElementType::F16)
    return mapElements<uint16_t, float>(Value, Wanted, halfToFloat);
  if (Wanted == ElementType::F32 && Given == ElementType::BF16)
    return mapElements<uint16_t, float>(Value, Wanted, numerics::bf16ToFloat);
  if (Wanted == ElementType::F32 && isFloat8(Given))
    return mapElements<uint8_t, float>(Value, Wanted, [&](uint8_t Bits) {
      return float8ToFloat(Given, Bits);
    });
  if (isFloat8(Wanted) && Given == ElementType::F32) {
    ArrayRef<float> Elements = Value.getElements<float>();
    for (auto [I, Element] : enumerate(Elements))
      if (!floatToFloat8(Wanted, Element)) {
        std::string Number;
        raw_string_ostream Stream(Number);
        printFloat(Stream, Element);
        return makeError(What + ": element " + Twine(I) + " is " + Number +
                         ", which " + elementName(Wanted) +
                         " does not represent");
      }
    // All of them have a byte: see above.
    return mapElements<float, uint8_t>(Value, Wanted, [&](float Element) {
      return floatToFloat8(Wanted, Element).value_or(0);
    });
  }
  if (Given == ElementType::F64 && isFloat(Wanted))
    return Mismatch(": f64 is not rounded to " + elementName(Wanted) +
                    " silently, save the array as float32");
  return Mismatch();
}

} // namespace ufp4::runtime

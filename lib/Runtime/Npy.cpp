//===- Npy.cpp - NumPy's .npy files ---------------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Npy.h"
#include "ufp4/Numerics/BFloat16.h"

#include "ErrorText.h"
#include "ufp4/Runtime/AtomicFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <cstring>

using namespace llvm;

namespace ufp4::runtime {

static constexpr StringLiteral Magic = "\x93NUMPY";

/// Where the data of a file written here begins: at a multiple of this.
static constexpr size_t DataAlignment = 64;

/// The longest header read. It is far beyond what any dtype taken here needs,
/// and keeps a hostile one from becoming a syntax tree that fills the memory.
static constexpr size_t MaxHeaderLength = 1 << 20;

//===----------------------------------------------------------------------===//
// The header: a Python literal
//===----------------------------------------------------------------------===//

namespace {

/// A Python literal, of the kinds that headers are made of.
struct Literal {
  enum Kind { Word, Integer, String, Tuple, List, Dictionary };

  Kind Form = Word;
  /// The spelling of a word (True, False, None) or of an integer, which may be
  /// of any length; the content of a string, its escapes left as they are.
  StringRef Text;
  /// Elements; of a dictionary the keys and values in turn.
  std::vector<Literal> Items;
};

/// A parser of Python literals as `repr` writes them, forgiving in white space
/// and trailing commas.
class LiteralParser {
public:
  explicit LiteralParser(StringRef Text) : Rest(Text) {}

  /// Parses all of the text as one literal.
  Expected<Literal> parse() {
    Literal Result;
    if (!parseLiteral(Result, /*Depth=*/0))
      return malformed();
    skipSpace();
    if (!Rest.empty())
      return malformed();
    return Result;
  }

private:
  Error malformed() const {
    if (Rest.empty())
      return makeError("malformed header: it ends too early");
    return makeError("malformed header at " + quote(Rest));
  }

  void skipSpace() { Rest = Rest.ltrim(" \t\r\n\f"); }

  bool take(char C) {
    skipSpace();
    if (!Rest.starts_with(C))
      return false;
    Rest = Rest.drop_front();
    return true;
  }

  bool parseLiteral(Literal &Result, unsigned Depth) {
    // No dtype nests so deep; a hostile header might, and this recurses.
    constexpr unsigned MaxDepth = 32;
    if (Depth > MaxDepth)
      return false;
    skipSpace();
    if (take('{'))
      return parseItems(Result, Literal::Dictionary, '}', Depth);
    if (take('['))
      return parseItems(Result, Literal::List, ']', Depth);
    if (take('('))
      return parseItems(Result, Literal::Tuple, ')', Depth);
    if (parseString(Result) || parseInteger(Result))
      return true;
    Result.Form = Literal::Word;
    Result.Text = Rest.take_while([](char C) { return isAlpha(C); });
    Rest = Rest.drop_front(Result.Text.size());
    return Result.Text == "True" || Result.Text == "False" ||
           Result.Text == "None";
  }

  bool parseItems(Literal &Result, Literal::Kind Form, char Close,
                  unsigned Depth) {
    Result.Form = Form;
    bool AfterComma = true;
    while (!take(Close)) {
      if (!AfterComma)
        return false;
      if (!parseLiteral(Result.Items.emplace_back(), Depth + 1))
        return false;
      if (Form == Literal::Dictionary &&
          (!take(':') || !parseLiteral(Result.Items.emplace_back(), Depth + 1)))
        return false;
      AfterComma = take(',');
    }
    // One item in parentheses is a tuple only with a comma after it.
    return Form != Literal::Tuple || Result.Items.size() != 1 || AfterComma;
  }

  bool parseString(Literal &Result) {
    StringRef Text = Rest;
    // Python 2 marks Unicode strings, Python 3 those of bytes.
    if (Text.starts_with('u') || Text.starts_with('b'))
      Text = Text.drop_front();
    if (!Text.starts_with('\'') && !Text.starts_with('"'))
      return false;
    char Quote = Text.front();
    Text = Text.drop_front();
    size_t Length = 0;
    while (Length < Text.size() && Text[Length] != Quote)
      Length += Text[Length] == '\\' ? 2 : 1;
    if (Length >= Text.size())
      return false;
    Result.Form = Literal::String;
    Result.Text = Text.take_front(Length);
    Rest = Text.drop_front(Length + 1);
    return true;
  }

  bool parseInteger(Literal &Result) {
    size_t Sign = Rest.starts_with('-') || Rest.starts_with('+');
    size_t Digits = Rest.drop_front(Sign)
                        .take_while([](char C) { return isDigit(C); })
                        .size();
    if (Digits == 0)
      return false;
    Result.Form = Literal::Integer;
    Result.Text = Rest.take_front(Sign + Digits);
    Rest = Rest.drop_front(Sign + Digits);
    // Python 2 marks its long integers.
    (void)Rest.consume_front("L");
    return true;
  }

  StringRef Rest;
};

/// What the header says about the data.
struct Header {
  ElementType Type;
  bool Swapped;
  bool FortranOrder;
  SmallVector<int64_t> Shape;
};

} // namespace

static Error parseDescriptor(const Literal &Value, Header &Result) {
  StringRef Text = Value.Text;
  if (Value.Form == Literal::List) {
    // A record; one without a name is how `dtype.descr` spells plain data.
    const auto *Field =
        Value.Items.size() == 1 ? &Value.Items.front() : nullptr;
    if (!Field || Field->Form != Literal::Tuple || Field->Items.size() != 2 ||
        Field->Items[0].Form != Literal::String ||
        !Field->Items[0].Text.empty() ||
        Field->Items[1].Form != Literal::String)
      return makeError("records (structured dtypes) are not supported");
    Text = Field->Items[1].Text;
  } else if (Value.Form != Literal::String) {
    return makeError("malformed header: 'descr' is not a string");
  }

  StringRef Code = Text;
  bool Big = Code.consume_front(">");
  bool Little = !Big && Code.consume_front("<");
  if (!Big && !Little && !Code.consume_front("="))
    (void)Code.consume_front("|");
  Result.Swapped =
      Big ? sys::IsLittleEndianHost : Little && sys::IsBigEndianHost;

  std::optional<ElementType> Type =
      StringSwitch<std::optional<ElementType>>(Code)
          .Case("b1", ElementType::Bool)
          .Case("i1", ElementType::I8)
          .Case("i2", ElementType::I16)
          .Case("i4", ElementType::I32)
          .Case("i8", ElementType::I64)
          .Cases({"u1", "V1"}, ElementType::UI8)
          .Case("u2", ElementType::UI16)
          .Case("u4", ElementType::UI32)
          .Case("u8", ElementType::UI64)
          .Case("f2", ElementType::F16)
          .Case("f4", ElementType::F32)
          .Case("f8", ElementType::F64)
          .Cases({"V2", "bfloat16"}, ElementType::BF16)
          .Default(std::nullopt);
  if (!Type)
    return makeError("the dtype " + quote(Text) + " is not supported");
  Result.Type = *Type;
  return Error::success();
}

static Error parseShape(const Literal &Value, Header &Result) {
  if (Value.Form != Literal::Tuple)
    return makeError("malformed header: 'shape' is not a tuple");
  for (const Literal &Item : Value.Items) {
    if (Item.Form != Literal::Integer)
      return makeError("malformed header: 'shape' holds something else than "
                       "integers");
    int64_t Extent;
    StringRef Text = Item.Text;
    (void)Text.consume_front("+");
    if (Text.getAsInteger(10, Extent))
      return makeError("the extent " + Text.take_front(40) +
                       " in the shape is too "
                       "large");
    if (Extent < 0)
      return makeError("the extent " + Text + " in the shape is negative");
    Result.Shape.push_back(Extent);
  }
  return Error::success();
}

static Expected<Header> parseHeader(StringRef Text) {
  Expected<Literal> Parsed = LiteralParser(Text).parse();
  if (!Parsed)
    return Parsed.takeError();
  if (Parsed->Form != Literal::Dictionary)
    return makeError("malformed header: it is not a dictionary");

  const Literal *Descriptor = nullptr, *FortranOrder = nullptr,
                *Shape = nullptr;
  for (size_t I = 0; I < Parsed->Items.size(); I += 2) {
    const Literal &Key = Parsed->Items[I];
    const Literal **Place = Key.Form != Literal::String
                                ? nullptr
                                : StringSwitch<const Literal **>(Key.Text)
                                      .Case("descr", &Descriptor)
                                      .Case("fortran_order", &FortranOrder)
                                      .Case("shape", &Shape)
                                      .Default(nullptr);
    if (!Place)
      return makeError("malformed header: unknown key " + quote(Key.Text));
    if (*Place)
      return makeError("malformed header: the key '" + Key.Text +
                       "' comes twice");
    *Place = &Parsed->Items[I + 1];
  }
  for (auto [Key, Value] :
       {std::pair("descr", Descriptor),
        std::pair("fortran_order", FortranOrder), std::pair("shape", Shape)})
    if (!Value)
      return makeError(Twine("malformed header: the key '") + Key +
                       "' is missing");

  Header Result;
  if (Error Problem = parseDescriptor(*Descriptor, Result))
    return Problem;
  if (FortranOrder->Form != Literal::Word || FortranOrder->Text == "None")
    return makeError(
        "malformed header: 'fortran_order' is neither True nor False");
  Result.FortranOrder = FortranOrder->Text == "True";
  if (Error Problem = parseShape(*Shape, Result))
    return Problem;
  return Result;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// Copies column-major elements of `Size` bytes to row-major places.
static void transpose(const char *From, char *To, ArrayRef<int64_t> Shape,
                      size_t NumElements, unsigned Size) {
  // The way from one element to the next along each dimension, in `From`.
  SmallVector<size_t> Strides;
  size_t Stride = Size;
  for (int64_t Extent : Shape) {
    Strides.push_back(Stride);
    Stride *= static_cast<size_t>(Extent);
  }
  SmallVector<int64_t> Index(Shape.size(), 0);
  for (size_t I = 0; I < NumElements; ++I) {
    std::memcpy(To + I * Size, From, Size);
    // Count up, the last dimension fastest, and move along.
    for (size_t D = Shape.size(); D-- > 0;) {
      From += Strides[D];
      if (++Index[D] < Shape[D])
        break;
      From -= Strides[D] * static_cast<size_t>(Shape[D]);
      Index[D] = 0;
    }
  }
}

template <typename T> static void swapBytes(MutableArrayRef<T> Elements) {
  for (T &Element : Elements)
    Element = byteswap(Element);
}

static void swapBytes(Tensor &Value) {
  switch (elementSize(Value.getType())) {
  case 2:
    return swapBytes(Value.getElements<uint16_t>());
  case 4:
    return swapBytes(Value.getElements<uint32_t>());
  case 8:
    return swapBytes(Value.getElements<uint64_t>());
  default:
    return;
  }
}

static Expected<Tensor> parse(StringRef File) {
  if (!File.starts_with(Magic))
    return makeError("not a .npy file: it does not begin with \\x93NUMPY");
  StringRef Rest = File.drop_front(Magic.size());
  if (Rest.size() < 2)
    return makeError("truncated: the file ends before its version");
  unsigned Major = static_cast<uint8_t>(Rest[0]);
  unsigned Minor = static_cast<uint8_t>(Rest[1]);
  if (Major < 1 || Major > 3 || Minor != 0)
    return makeError("version " + Twine(Major) + "." + Twine(Minor) +
                     " of the format is not known (1.0, 2.0 and 3.0 are)");
  Rest = Rest.drop_front(2);
  size_t LengthSize = Major == 1 ? 2 : 4;
  if (Rest.size() < LengthSize)
    return makeError(
        "truncated: the file ends before the length of its header");
  size_t Length = Major == 1 ? support::endian::read16le(Rest.data())
                             : support::endian::read32le(Rest.data());
  Rest = Rest.drop_front(LengthSize);
  if (Length > MaxHeaderLength)
    return makeError("a header of " + Twine(Length) + " bytes is too long");
  if (Rest.size() < Length)
    return makeError("truncated: expected " + Twine(Length) +
                     " bytes of header but got " + Twine(Rest.size()));

  Expected<Header> Parsed = parseHeader(Rest.take_front(Length));
  if (!Parsed)
    return Parsed.takeError();
  StringRef Data = Rest.drop_front(Length);
  // Nothing is allocated before the file is known to hold as much.
  std::optional<size_t> Size = byteSize(Parsed->Type, Parsed->Shape);
  if (!Size)
    return makeError("the shape " + shapeString(Parsed->Type, Parsed->Shape) +
                     " is too large");
  if (Data.size() != *Size)
    return makeError("expected " + Twine(*Size) + " bytes of data but got " +
                     Twine(Data.size()));

  Expected<Tensor> Result = Tensor::zeros(Parsed->Type, Parsed->Shape);
  if (!Result || *Size == 0)
    return Result;
  char *Out = Result->getBytes().data();
  if (Parsed->FortranOrder && Parsed->Shape.size() > 1)
    transpose(Data.data(), Out, Parsed->Shape, Result->getNumElements(),
              elementSize(Parsed->Type));
  else
    std::memcpy(Out, Data.data(), *Size);
  if (Parsed->Swapped)
    swapBytes(*Result);
  if (Parsed->Type == ElementType::Bool)
    for (uint8_t &Element : Result->getElements<uint8_t>())
      Element = Element != 0;
  return Result;
}

Expected<Tensor> readNpy(MemoryBufferRef Buffer) {
  Expected<Tensor> Result = parse(Buffer.getBuffer());
  if (!Result)
    return makeError(Buffer.getBufferIdentifier() + ": " +
                     toString(Result.takeError()));
  return Result;
}

Expected<Tensor> readNpy(StringRef Path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> File = MemoryBuffer::getFile(
      Path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!File)
    return createStringError(File.getError(),
                             Path + ": " + File.getError().message());
  return readNpy(MemoryBufferRef((*File)->getBuffer(), Path));
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static StringRef getTypeCode(ElementType Type) {
  switch (Type) {
  case ElementType::Bool:
    return "b1";
  case ElementType::I8:
    return "i1";
  case ElementType::UI8:
    return "u1";
  case ElementType::I16:
    return "i2";
  case ElementType::UI16:
    return "u2";
  case ElementType::I32:
    return "i4";
  case ElementType::UI32:
    return "u4";
  case ElementType::I64:
    return "i8";
  case ElementType::UI64:
    return "u8";
  case ElementType::F16:
    return "f2";
  case ElementType::BF16: // Widened, as are the next three.
  case ElementType::F8E4M3FN:
  case ElementType::F8E5M2:
  case ElementType::F8E8M0FNU:
  case ElementType::F32:
    return "f4";
  case ElementType::F64:
    return "f8";
  }
  llvm_unreachable("all element types are listed");
}

/// Everything of the file before the data.
static std::string makeHeader(ElementType Type, ArrayRef<int64_t> Shape) {
  std::string Text = "{'descr': '";
  StringRef Code = getTypeCode(Type);
  Text += Code.ends_with("1") ? '|' : sys::IsLittleEndianHost ? '<' : '>';
  Text += Code;
  Text += "', 'fortran_order': False, 'shape': (";
  for (auto [I, Extent] : enumerate(Shape))
    Text += (I == 0 ? "" : " ") + std::to_string(Extent) +
            (I + 1 < Shape.size() || I == 0 ? "," : "");
  Text += "), }";
  // Like NumPy, leave room for the first extent to grow to 21 digits, so that
  // rows can be appended in place, and end the header in a newline at a
  // multiple of the alignment, with at least one blank before it.
  if (!Shape.empty())
    Text.append(21 - std::to_string(Shape.front()).size(), ' ');
  auto PaddedLength = [&](size_t Prefix) {
    return alignDown(Prefix + Text.size() + 1, DataAlignment) + DataAlignment -
           Prefix;
  };
  size_t Prefix = Magic.size() + 2 + 2;
  bool Long = PaddedLength(Prefix) > UINT16_MAX;
  if (Long)
    Prefix += 2;
  size_t Length = PaddedLength(Prefix);
  Text.resize(Length - 1, ' ');
  Text += '\n';

  std::string Result = Magic.str();
  Result += static_cast<char>(Long ? 2 : 1);
  Result += '\0';
  for (unsigned Byte = 0; Byte < (Long ? 4 : 2); ++Byte)
    Result += static_cast<char>(Length >> (8 * Byte) & 0xff);
  return Result + Text;
}

std::string serializeNpy(const Tensor &Value) {
  std::string Result = makeHeader(Value.getType(), Value.getShape());
  auto AppendWide = [&](auto Elements, auto Widen) {
    Result.reserve(Result.size() + sizeof(float) * Elements.size());
    for (auto Bits : Elements) {
      float Wide = Widen(Bits);
      char Bytes[sizeof(Wide)];
      std::memcpy(Bytes, &Wide, sizeof(Wide));
      Result.append(Bytes, sizeof(Bytes));
    }
  };
  switch (ElementType Type = Value.getType()) {
  case ElementType::BF16:
    AppendWide(Value.getElements<uint16_t>(), numerics::bf16ToFloat);
    break;
  case ElementType::F8E4M3FN:
  case ElementType::F8E5M2:
  case ElementType::F8E8M0FNU:
    AppendWide(Value.getElements<uint8_t>(),
               [&](uint8_t Bits) { return float8ToFloat(Type, Bits); });
    break;
  default:
    Result.append(Value.getBytes().data(), Value.getBytes().size());
  }
  return Result;
}

Error writeNpy(StringRef Path, const Tensor &Value) {
  return writeFileAtomically(Path, serializeNpy(Value));
}

} // namespace ufp4::runtime

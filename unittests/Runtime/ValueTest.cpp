//===- ValueTest.cpp - Tests of tensors and their text form ---------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Value.h"
#include "ufp4/Numerics/BFloat16.h"

#include "TestFiles.h"
#include "ufp4/Runtime/Npy.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/bit.h"
#include "gtest/gtest.h"

#include <cmath>
#include <limits>

using namespace llvm;
using namespace ufp4::runtime;
using namespace ufp4::runtime::test;

namespace {

constexpr ElementType AllTypes[] = {
    ElementType::Bool,     ElementType::I8,       ElementType::UI8,
    ElementType::I16,      ElementType::UI16,     ElementType::I32,
    ElementType::UI32,     ElementType::I64,      ElementType::UI64,
    ElementType::F16,      ElementType::BF16,     ElementType::F32,
    ElementType::F64,      ElementType::F8E4M3FN, ElementType::F8E5M2,
    ElementType::F8E8M0FNU};

constexpr ElementType Float8Types[] = {
    ElementType::F8E4M3FN, ElementType::F8E5M2, ElementType::F8E8M0FNU};

/// The value of `Text`, which must be right.
Tensor parsed(StringRef Text) {
  Expected<Tensor> Value = parseValue(Text);
  if (!Value) {
    ADD_FAILURE() << Text.str() << ": " << message(Value);
    return cantFail(Tensor::zeros(ElementType::I8, {}));
  }
  return std::move(*Value);
}

std::string parseError(StringRef Text) { return message(parseValue(Text)); }

std::string print(const Tensor &Value, size_t MaxElements = 1024) {
  std::string Text;
  raw_string_ostream Stream(Text);
  printValue(Stream, Value, MaxElements);
  return Text;
}

/// What `Text` is printed as.
std::string reprint(StringRef Text) { return print(parsed(Text)); }

/// The result of a conversion as text, or the error's message.
std::string convert(StringRef Text, ElementType Wanted,
                    ArrayRef<int64_t> Shape) {
  Expected<Tensor> Result =
      convertForArgument(parsed(Text), Wanted, Shape, "argument 2");
  return Result ? print(*Result) : message(Result);
}

} // namespace

//===----------------------------------------------------------------------===//
// Element types and tensors
//===----------------------------------------------------------------------===//

TEST(ElementType, NamesReadBack) {
  for (ElementType Type : AllTypes)
    EXPECT_EQ(parseElementType(elementName(Type)), Type);
  EXPECT_EQ(parseElementType("si8"), ElementType::I8);
  EXPECT_EQ(parseElementType("si64"), ElementType::I64);
  for (StringRef Wrong : {"", "i", "i7", "si1", "sf32", "ssi8", "F32", "f32 "})
    EXPECT_EQ(parseElementType(Wrong), std::nullopt) << Wrong.str();
}

TEST(ElementType, HasTheSizeOfItsBits) {
  EXPECT_EQ(elementSize(ElementType::Bool), 1u);
  EXPECT_EQ(elementSize(ElementType::UI8), 1u);
  for (ElementType Type : Float8Types)
    EXPECT_EQ(elementSize(Type), 1u);
  EXPECT_EQ(elementSize(ElementType::BF16), 2u);
  EXPECT_EQ(elementSize(ElementType::F32), 4u);
  EXPECT_EQ(elementSize(ElementType::UI64), 8u);
}

TEST(Tensor, IsZeroedAndAligned) {
  for (ElementType Type : AllTypes) {
    Tensor Value = cantFail(Tensor::zeros(Type, {3, 5}));
    EXPECT_EQ(reinterpret_cast<uintptr_t>(Value.getBytes().data()) % 64, 0u);
    EXPECT_EQ(Value.getNumElements(), 15u);
    EXPECT_EQ(Value.getBytes().size(), 15 * elementSize(Type));
    EXPECT_TRUE(all_of(Value.getBytes(), [](char C) { return C == 0; }));
  }
}

TEST(Tensor, CanBeEmpty) {
  Tensor Value = cantFail(Tensor::zeros(ElementType::F32, {2, 0, 3}));
  EXPECT_EQ(Value.getNumElements(), 0u);
  EXPECT_TRUE(Value.getBytes().empty());
}

TEST(Tensor, ByteSizeRefusesWhatNoMemoryCanHold) {
  int64_t Max = std::numeric_limits<int64_t>::max();
  EXPECT_EQ(byteSize(ElementType::F32, {2, 3}), 24u);
  EXPECT_EQ(byteSize(ElementType::F64, {}), 8u);
  EXPECT_EQ(byteSize(ElementType::I8, {Max}), std::nullopt);
  EXPECT_EQ(byteSize(ElementType::F32, {int64_t(1) << 62}), std::nullopt);
  EXPECT_EQ(byteSize(ElementType::I8, {int64_t(1) << 32, int64_t(1) << 32}),
            std::nullopt);
  EXPECT_EQ(byteSize(ElementType::I8, {-1}), std::nullopt);
  EXPECT_EQ(byteSize(ElementType::I8, {0, -1}), std::nullopt);
  EXPECT_EQ(byteSize(ElementType::I8, {Max, 0}), std::nullopt);
  EXPECT_EQ(byteSize(ElementType::I8, {0, Max / 2}), 0u);
  // Files hold these as float32.
  for (ElementType Type :
       {ElementType::BF16, ElementType::F8E4M3FN, ElementType::F8E8M0FNU}) {
    EXPECT_EQ(byteSize(Type, {0, Max / 3}), std::nullopt);
    EXPECT_EQ(byteSize(Type, {0, Max / 5}), 0u);
    EXPECT_EQ(byteSize(Type, {3, 5}), 15 * elementSize(Type));
  }
}

//===----------------------------------------------------------------------===//
// Conversions of one number
//===----------------------------------------------------------------------===//

TEST(Numbers, HalfToFloatIsExactForAllBits) {
  for (unsigned Bits = 0; Bits <= 0xffff; ++Bits) {
    APFloat Reference(APFloat::IEEEhalf(), APInt(16, Bits));
    bool Lossy;
    Reference.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                      &Lossy);
    float Value = halfToFloat(static_cast<uint16_t>(Bits));
    if (Reference.isNaN())
      EXPECT_TRUE(std::isnan(Value)) << Bits;
    else
      EXPECT_EQ(bit_cast<uint32_t>(Value),
                Reference.bitcastToAPInt().getZExtValue())
          << Bits;
  }
}

TEST(Numbers, Float8HasTheValuesOfItsDefinition) {
  // Sign, exponent and fraction put together, without APFloat.
  auto Value = [](unsigned Bits, unsigned FractionBits, int Bias) {
    int Exponent = static_cast<int>((Bits & 0x7f) >> FractionBits);
    unsigned Fraction = Bits & ((1u << FractionBits) - 1);
    float Magnitude =
        Exponent == 0
            ? std::ldexp(static_cast<float>(Fraction),
                         1 - Bias - static_cast<int>(FractionBits))
            : std::ldexp(static_cast<float>(Fraction) +
                             static_cast<float>(1u << FractionBits),
                         Exponent - Bias - static_cast<int>(FractionBits));
    return Bits & 0x80 ? -Magnitude : Magnitude;
  };
  auto Same = [](float A, float B) {
    return bit_cast<uint32_t>(A) == bit_cast<uint32_t>(B);
  };
  for (unsigned Bits = 0; Bits < 256; ++Bits) {
    float E4M3 = float8ToFloat(ElementType::F8E4M3FN, Bits);
    float E5M2 = float8ToFloat(ElementType::F8E5M2, Bits);
    float E8M0 = float8ToFloat(ElementType::F8E8M0FNU, Bits);
    if ((Bits & 0x7f) == 0x7f)
      EXPECT_TRUE(std::isnan(E4M3)) << Bits;
    else
      EXPECT_TRUE(Same(E4M3, Value(Bits, 3, 7))) << Bits;
    if ((Bits & 0x7f) > 0x7c)
      EXPECT_TRUE(std::isnan(E5M2)) << Bits;
    else if ((Bits & 0x7f) == 0x7c)
      EXPECT_TRUE(std::isinf(E5M2) && std::signbit(E5M2) == (Bits >= 0x80));
    else
      EXPECT_TRUE(Same(E5M2, Value(Bits, 2, 15))) << Bits;
    if (Bits == 0xff)
      EXPECT_TRUE(std::isnan(E8M0));
    else
      EXPECT_TRUE(Same(E8M0, std::ldexp(1.0f, static_cast<int>(Bits) - 127)))
          << Bits;
  }
}

TEST(Numbers, Float8SurvivesAWayThroughFloat) {
  for (ElementType Type : Float8Types)
    for (unsigned Bits = 0; Bits < 256; ++Bits) {
      float Value = float8ToFloat(Type, Bits);
      std::optional<uint8_t> Back = floatToFloat8(Type, Value);
      ASSERT_TRUE(Back) << Bits;
      if (std::isnan(Value))
        EXPECT_TRUE(std::isnan(float8ToFloat(Type, *Back))) << Bits;
      else
        EXPECT_EQ(*Back, Bits);
    }
}

TEST(Numbers, FloatToFloat8TakesNothingElse) {
  // The f32 right above and below each value is none.
  for (ElementType Type : Float8Types)
    for (unsigned Bits = 0; Bits < 256; ++Bits) {
      float Value = float8ToFloat(Type, Bits);
      if (!std::isfinite(Value))
        continue;
      float Infinity = std::numeric_limits<float>::infinity();
      EXPECT_EQ(floatToFloat8(Type, std::nextafter(Value, Infinity)),
                std::nullopt)
          << Bits;
      EXPECT_EQ(floatToFloat8(Type, std::nextafter(Value, -Infinity)),
                std::nullopt)
          << Bits;
    }
}

TEST(Numbers, BfloatSurvivesAWayThroughFloat) {
  for (unsigned Bits = 0; Bits <= 0xffff; ++Bits) {
    float Value = ufp4::numerics::bf16ToFloat(static_cast<uint16_t>(Bits));
    unsigned Quiet = std::isnan(Value) ? 0x40 : 0;
    EXPECT_EQ(ufp4::numerics::floatToBF16(Value), Bits | Quiet);
  }
}

TEST(Numbers, FloatToBfloatRoundsToNearestEven) {
  auto Round = [](uint32_t Bits) {
    return ufp4::numerics::floatToBF16(bit_cast<float>(Bits));
  };
  EXPECT_EQ(Round(0x3f807fff), 0x3f80) << "just below half goes down";
  EXPECT_EQ(Round(0x3f808000), 0x3f80) << "half goes to the even one, down";
  EXPECT_EQ(Round(0x3f808001), 0x3f81) << "just above half goes up";
  EXPECT_EQ(Round(0x3f818000), 0x3f82) << "half goes to the even one, up";
  EXPECT_EQ(Round(0x3fffffff), 0x4000) << "a carry reaches the exponent";
  EXPECT_EQ(Round(0x7f7fffff), 0x7f80) << "past the largest comes infinity";
  EXPECT_EQ(Round(0x00008001), 0x0001) << "subnormals are not flushed";
  EXPECT_EQ(Round(0x80000000), 0x8000) << "zero keeps its sign";
  EXPECT_EQ(Round(0xff800000), 0xff80) << "infinity stays";
}

TEST(Numbers, FloatToBfloatKeepsNanANan) {
  // The payload of these lies only in the bits that are cut, or would carry
  // out of the exponent if it were rounded.
  for (uint32_t Bits : {0x7f800001u, 0x7fffffffu, 0xff800001u, 0xffffffffu}) {
    uint16_t Result = ufp4::numerics::floatToBF16(bit_cast<float>(Bits));
    EXPECT_TRUE(std::isnan(ufp4::numerics::bf16ToFloat(Result))) << Bits;
    EXPECT_EQ(Result >> 15, static_cast<int>(Bits >> 31)) << Bits;
  }
}

//===----------------------------------------------------------------------===//
// Parsing
//===----------------------------------------------------------------------===//

TEST(ParseValue, ReadsElementsInRowMajorOrder) {
  Tensor Value = parsed("2x3xf32=1 2 3 4 5 6");
  EXPECT_EQ(Value.getType(), ElementType::F32);
  EXPECT_EQ(Value.getShape(), ArrayRef<int64_t>({2, 3}));
  EXPECT_EQ(Value.getElements<float>(),
            ArrayRef<float>({1.f, 2.f, 3.f, 4.f, 5.f, 6.f}));
}

TEST(ParseValue, IgnoresBracketsAndTakesCommasOrBlanks) {
  for (StringRef Text :
       {"2x2xi32=1 2 3 4", "2x2xi32=1,2,3,4", "2x2xi32=[1 2][3 4]",
        "2x2xi32=[[1 2] [3 4]]", "2x2xi32=[[1, 2], [3, 4]]",
        " 2x2xi32 = 1\t2\n 3 4 ", "2x2xsi32=1 2 3 4"})
    EXPECT_EQ(reprint(Text), "2x2xi32=[1 2][3 4]") << Text.str();
}

TEST(ParseValue, ReadsScalars) {
  EXPECT_EQ(reprint("f32=1.5"), "f32=1.5");
  EXPECT_EQ(reprint("i64=7"), "i64=7");
  EXPECT_EQ(reprint("i64"), "i64=0");
}

TEST(ParseValue, FillsWithASingleElement) {
  EXPECT_EQ(reprint("4xf32=2.5"), "4xf32=2.5 2.5 2.5 2.5");
  EXPECT_EQ(reprint("2x2xi8=-1"), "2x2xi8=[-1 -1][-1 -1]");
  EXPECT_EQ(reprint("1xf32=3"), "1xf32=3");
}

TEST(ParseValue, WithoutElementsGivesZeros) {
  for (ElementType Type : AllTypes)
    if (Type != ElementType::F8E8M0FNU)
      EXPECT_EQ(reprint("2x" + elementName(Type).str()),
                "2x" + elementName(Type).str() + "=0 0");
}

TEST(ParseValue, WantsElementsOfATypeWithoutAZero) {
  EXPECT_EQ(parseError("2xf8E8M0FNU"),
            "expected elements after '2xf8E8M0FNU=': the type has no zero");
  EXPECT_EQ(reprint("0xf8E8M0FNU="), "0xf8E8M0FNU=");
}

TEST(ParseValue, TakesOf8BitNumbersOnlyThoseThatAreExact) {
  EXPECT_EQ(reprint("6xf8E4M3FN=448 -0 0x1p-9 nan -nan 0.9375"),
            "6xf8E4M3FN=448 -0 0.001953125 nan -nan 0.9375");
  EXPECT_EQ(reprint("4xf8E5M2=57344 -inf nan 0x1p-16"),
            "4xf8E5M2=57344 -inf nan 1.5258789e-05");
  EXPECT_EQ(reprint("4xf8E8M0FNU=1 0x1p127 0x1p-127 nan"),
            "4xf8E8M0FNU=1 1.7014118e+38 5.877472e-39 nan");
  auto Refuses = [](StringRef Type, StringRef Number) {
    EXPECT_EQ(parseError("2x" + Type.str() + "=1 " + Number.str()),
              "element 1 of 2x" + Type.str() + ": " + Type.str() +
                  " does not represent '" + Number.str() + "'");
  };
  for (StringRef Number : {"449", "-464", "inf", "0.1", "0x1p-10", "1e30"})
    Refuses("f8E4M3FN", Number);
  for (StringRef Number : {"57345", "65536", "0.1", "0x1p-17"})
    Refuses("f8E5M2", Number);
  for (StringRef Number : {"0", "-0", "-1", "3", "inf", "0x1p-128", "-inf"})
    Refuses("f8E8M0FNU", Number);
  EXPECT_EQ(parseError("f8E5M2=1e39"), "element 0 of f8E5M2: '1e39' is out of "
                                       "range (write inf for an infinity)");
  EXPECT_EQ(parseError("f8E4M3FN=x"),
            "element 0 of f8E4M3FN: 'x' is not a number");
}

TEST(ParseValue, TakesEmptyTensors) {
  EXPECT_EQ(reprint("0x4xf32"), "0x4xf32=");
  EXPECT_EQ(reprint("2x0xf32=[][]"), "2x0xf32=");
  EXPECT_EQ(parseError("0xf32=1"), "expected 0 elements for 0xf32 but got 1");
}

TEST(ParseValue, RefusesAWrongNumberOfElements) {
  EXPECT_EQ(parseError("2x3xf32=1 2 3 4 5"),
            "expected 6 elements for 2x3xf32 but got 5");
  EXPECT_EQ(parseError("2x3xf32=1 2 3 4 5 6 7"),
            "expected 6 elements for 2x3xf32 but got 7");
  EXPECT_EQ(parseError("2x3xf32="),
            "expected 6 elements for 2x3xf32 but got 0");
  EXPECT_EQ(parseError("f32=1 2"), "expected 1 element for f32 but got 2");
}

TEST(ParseValue, HoldsIntegersToTheirRange) {
  EXPECT_EQ(reprint("2xi8=-128 127"), "2xi8=-128 127");
  EXPECT_EQ(reprint("2xui8=0 255"), "2xui8=0 255");
  EXPECT_EQ(reprint("2xi16=-32768 32767"), "2xi16=-32768 32767");
  EXPECT_EQ(reprint("2xui16=-0 0xffff"), "2xui16=0 65535");
  EXPECT_EQ(reprint("2xi32=-2147483648 +2147483647"),
            "2xi32=-2147483648 2147483647");
  EXPECT_EQ(reprint("ui32=4294967295"), "ui32=4294967295");
  EXPECT_EQ(reprint("2xi64=-9223372036854775808 9223372036854775807"),
            "2xi64=-9223372036854775808 9223372036854775807");
  EXPECT_EQ(reprint("ui64=18446744073709551615"), "ui64=18446744073709551615");
  EXPECT_EQ(reprint("2xi64=-0x10 0XfF"), "2xi64=-16 255");

  EXPECT_EQ(parseError("3xi8=0 128 1"),
            "element 1 of 3xi8: '128' is out of range (-128 to 127)");
  EXPECT_EQ(parseError("i8=-129"),
            "element 0 of i8: '-129' is out of range (-128 to 127)");
  EXPECT_EQ(parseError("ui8=256"),
            "element 0 of ui8: '256' is out of range (0 to 255)");
  EXPECT_EQ(parseError("ui8=-1"),
            "element 0 of ui8: '-1' is out of range (0 to 255)");
  EXPECT_EQ(parseError("ui16=65536"),
            "element 0 of ui16: '65536' is out of range (0 to 65535)");
  EXPECT_EQ(parseError("i32=2147483648"),
            "element 0 of i32: '2147483648' is out of range (-2147483648 to "
            "2147483647)");
  EXPECT_EQ(parseError("i64=9223372036854775808"),
            "element 0 of i64: '9223372036854775808' is out of range "
            "(-9223372036854775808 to 9223372036854775807)");
  EXPECT_EQ(parseError("ui64=18446744073709551616"),
            "element 0 of ui64: '18446744073709551616' is out of range (0 to "
            "18446744073709551615)");
}

TEST(ParseValue, RefusesWhatIsNoInteger) {
  for (std::string Wrong : {"1.0", "1e3", "a", "-", "+", "0x", "--1", "0xg",
                            "1_000", "true", "nan"})
    EXPECT_EQ(parseError("2xi32=0 " + Wrong),
              "element 1 of 2xi32: '" + Wrong + "' is not an integer");
}

TEST(ParseValue, ReadsBooleans) {
  EXPECT_EQ(reprint("4xi1=0 1 true false"), "4xi1=0 1 1 0");
  EXPECT_EQ(parseError("i1=2"),
            "element 0 of i1: '2' is out of range (0 to 1)");
  EXPECT_EQ(parseError("i1=yes"), "element 0 of i1: 'yes' is not an integer");
}

TEST(ParseValue, ReadsAllSpellingsOfFloatingPoint) {
  Tensor Value = parsed("14xf64=1 -2.5 +.5 3. 1e3 1E-3 -0 0x1p-2 0x1.8 0X.8P+1 "
                        "-0x10 1e+2 00012 1e0000");
  EXPECT_EQ(Value.getElements<double>(),
            ArrayRef<double>({1, -2.5, .5, 3, 1e3, 1e-3, -0., .25, 1.5, 1, -16,
                              100, 12, 1}));
  EXPECT_TRUE(std::signbit(Value.getElements<double>()[6]));
  EXPECT_EQ(reprint("6xf32=inf -inf Infinity nan -NaN +INF"),
            "6xf32=inf -inf inf nan -nan inf");
}

TEST(ParseValue, RefusesWhatIsNoNumber) {
  for (std::string Wrong :
       {".", "-", "e5", "1e", "1e+", "1..2", "1.2.3", "0x", "0x.p1", "0x1p",
        "1f", "1p3", "nan(1)", "infin", "--1", "1e1.5", "0x1e-3", "in", "0b1"})
    EXPECT_EQ(parseError("2xf32=0 " + Wrong),
              "element 1 of 2xf32: '" + Wrong + "' is not a number");
}

TEST(ParseValue, RefusesAFiniteNumberThatBecomesAnInfinity) {
  EXPECT_EQ(reprint("f16=65519.999"), "f16=65504");
  EXPECT_EQ(parseError("f16=65520"),
            "element 0 of f16: '65520' is out of range (write inf for an "
            "infinity)");
  EXPECT_EQ(parseError("f32=-1e39"),
            "element 0 of f32: '-1e39' is out of range (write inf for an "
            "infinity)");
  EXPECT_EQ(parseError("f64=1e99999999999999999999"),
            "element 0 of f64: '1e99999999999999999999' is out of range (write "
            "inf for an infinity)");
  EXPECT_EQ(reprint("2xf64=1e-99999999999999999999 -0x1p-99999"), "2xf64=0 -0");
}

TEST(ParseValue, RoundsOnceFromTheTextToTheElement) {
  // 1 + 2^-8 + 2^-60 is above the middle of two bfloat16 numbers. In f64 it is
  // the middle itself, from which the tie would go down to 1.
  EXPECT_EQ(parsed("bf16=1.003906250000000000867").getElements<uint16_t>()[0],
            0x3f81);
  EXPECT_EQ(parsed("bf16=1.00390625").getElements<uint16_t>()[0], 0x3f80);
  EXPECT_EQ(parsed("bf16=1.01171875").getElements<uint16_t>()[0], 0x3f82);
  // The same for f16, with 11 bits.
  EXPECT_EQ(parsed("f16=1.00048828125000000000867").getElements<uint16_t>()[0],
            0x3c01);
  EXPECT_EQ(parsed("f16=1.00048828125").getElements<uint16_t>()[0], 0x3c00);
  // And for f32, from a hexadecimal number.
  EXPECT_EQ(parsed("f32=0x1.000001000000000000001").getElements<uint32_t>()[0],
            0x3f800001u);
  // Half of the least subnormal is a tie with 0; anything above goes up.
  EXPECT_EQ(parsed("f16=0x1p-25").getElements<uint16_t>()[0], 0);
  EXPECT_EQ(
      parsed("f16=0x1.0000000000000000001p-25").getElements<uint16_t>()[0], 1);
}

TEST(ParseValue, ReadsFiles) {
  Folder Dir;
  Dir.write("x.npy", serializeNpy(parsed("2x2xf32=1 2 3 4")));
  EXPECT_EQ(reprint("@" + Dir.path("x.npy")), "2x2xf32=[1 2][3 4]");
  EXPECT_EQ(parseError("@" + Dir.path("y.npy")),
            Dir.path("y.npy") + ": No such file or directory");
  EXPECT_EQ(parseError("@"), "expected a file name after '@'");
}

TEST(ParseValue, RefusesWhatIsNoValue) {
  std::string Prefix = "expected @FILE.npy or a shape and element type, as in "
                       "2x3xf32=1 2 3 4 5 6, but got ";
  EXPECT_EQ(parseError(""), Prefix + "'': unknown element type ''");
  EXPECT_EQ(parseError("x.npy"),
            Prefix + "'x.npy': unknown element type '.npy'");
  EXPECT_EQ(parseError("2x3xf33=1"),
            Prefix + "'2x3xf33=1': unknown element type 'f33'");
  EXPECT_EQ(parseError("=1"), Prefix + "'=1': unknown element type ''");
  EXPECT_EQ(parseError("?x3xf32"),
            "expected an extent but got '?' in '?x3xf32'");
  EXPECT_EQ(parseError("-2xf32"),
            "expected an extent but got '-2' in '-2xf32'");
  EXPECT_EQ(parseError("xf32"), "expected an extent but got '' in 'xf32'");
  EXPECT_EQ(parseError("99999999999999999999xf32"),
            "the extent '99999999999999999999' in '99999999999999999999xf32' "
            "is too large");
}

TEST(ParseValue, RefusesTensorsThatNoMemoryCanHold) {
  EXPECT_EQ(parseError("9223372036854775807x2xf32"),
            "9223372036854775807x2xf32 is not a size that memory can have");
  EXPECT_EQ(parseError("9223372036854775807xi8=1"),
            "9223372036854775807xi8 is not a size that memory can have");
  // The count is wrong, so that no memory is asked for.
  EXPECT_EQ(parseError("4000000000000000000xi8=1 2"),
            "expected 4000000000000000000 elements for 4000000000000000000xi8 "
            "but got 2");
}

// The sanitizer's allocator aborts where others fail.
#if !__has_feature(address_sanitizer) && !defined(__SANITIZE_ADDRESS__)
TEST(ParseValue, ReportsThatTheMemoryCannotBeHad) {
  EXPECT_EQ(parseError("4000000000000000000xi8"),
            "4000000000000000000xi8 does not fit in memory: it takes "
            "4000000000000000000 bytes");
}
#endif

TEST(ParseValue, KeepsMessagesShortAndPrintable) {
  EXPECT_EQ(parseError("i32=" + std::string(1000, 'y')),
            "element 0 of i32: '" + std::string(40, 'y') +
                "...' is not an integer");
  EXPECT_EQ(parseError("i32=\x1b"),
            "element 0 of i32: '\\1B' is not an integer");
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

TEST(PrintValue, PutsBracketsAroundInnerDimensions) {
  EXPECT_EQ(reprint("3xi32=1 2 3"), "3xi32=1 2 3");
  EXPECT_EQ(reprint("2x3xi32=1 2 3 4 5 6"), "2x3xi32=[1 2 3][4 5 6]");
  EXPECT_EQ(reprint("2x2x2xi32=1 2 3 4 5 6 7 8"),
            "2x2x2xi32=[[1 2][3 4]][[5 6][7 8]]");
  EXPECT_EQ(reprint("1x1xi32=1"), "1x1xi32=[1]");
  EXPECT_EQ(reprint("2x1x1xi32=1 2"), "2x1x1xi32=[[1]][[2]]");
}

TEST(PrintValue, CutsLongTensorsAndClosesTheirBrackets) {
  Tensor Value = parsed("2x3xi32=1 2 3 4 5 6");
  EXPECT_EQ(print(Value, 6), "2x3xi32=[1 2 3][4 5 6]");
  EXPECT_EQ(print(Value, 5), "2x3xi32=[1 2 3][4 5 ...]");
  EXPECT_EQ(print(Value, 4), "2x3xi32=[1 2 3][4 ...]");
  EXPECT_EQ(print(Value, 3), "2x3xi32=[1 2 3]...");
  EXPECT_EQ(print(Value, 0), "2x3xi32=...");
  EXPECT_EQ(print(parsed("3xi32=1 2 3"), 2), "3xi32=1 2 ...");
  EXPECT_EQ(print(parsed("2x2x2xi32=1 2 3 4 5 6 7 8"), 2),
            "2x2x2xi32=[[1 2]...]");
}

TEST(PrintValue, HandlesManyDimensions) {
  Tensor Value =
      cantFail(Tensor::zeros(ElementType::I8, std::vector<int64_t>(50000, 1)));
  std::string Text = print(Value);
  EXPECT_EQ(StringRef(Text).count('['), 49999u);
  EXPECT_EQ(StringRef(Text).count(']'), 49999u);
}

TEST(PrintValue, PrintsTheFewestDigitsThatReadBack) {
  EXPECT_EQ(reprint("bf16=0.1"), "bf16=0.1");
  EXPECT_EQ(reprint("f16=0.1"), "f16=0.1");
  EXPECT_EQ(reprint("f32=0.1"), "f32=0.1");
  EXPECT_EQ(reprint("f64=0.1"), "f64=0.1");
  EXPECT_EQ(reprint("f32=16777217"), "f32=1.6777216e+07");
  EXPECT_EQ(reprint("f32=1024"), "f32=1024");
  EXPECT_EQ(reprint("3xf16=65504 -1024 0.00001"), "3xf16=65504 -1024 1e-05");
  EXPECT_EQ(reprint("2xbf16=258 1e30"), "2xbf16=258 1e+30");
}

TEST(PrintValue, Reads8BitNumbersBackBitForBit) {
  for (ElementType Type : Float8Types) {
    Tensor Value = cantFail(Tensor::zeros(Type, {256}));
    for (unsigned Bits = 0; Bits < 256; ++Bits)
      // The NaNs of f8E5M2 are printed without their payload.
      Value.getElements<uint8_t>()[Bits] =
          Type == ElementType::F8E5M2 && (Bits & 0x7f) > 0x7c
              ? 0x7e | (Bits & 0x80)
              : Bits;
    EXPECT_TRUE(parsed(print(Value)).getBytes() == Value.getBytes())
        << elementName(Type).str();
  }
}

TEST(PrintValue, Reads16BitNumbersBackBitForBit) {
  for (ElementType Type : {ElementType::F16, ElementType::BF16}) {
    Tensor Value = cantFail(Tensor::zeros(Type, {65536}));
    for (unsigned Bits = 0; Bits <= 0xffff; ++Bits) {
      // A NaN is printed without its payload: the canonical one stands for all.
      auto Bits16 = static_cast<uint16_t>(Bits);
      bool IsNan = std::isnan(Type == ElementType::F16
                                  ? halfToFloat(Bits16)
                                  : ufp4::numerics::bf16ToFloat(Bits16));
      uint16_t Nan = Type == ElementType::F16 ? 0x7e00 : 0x7fc0;
      Value.getElements<uint16_t>()[Bits] =
          IsNan ? Nan | (Bits & 0x8000) : Bits16;
    }
    Tensor Back = parsed(print(Value, 65536));
    EXPECT_TRUE(Back.getBytes() == Value.getBytes());
  }
}

TEST(PrintValue, ReadsWiderNumbersBackBitForBit) {
  // Bit patterns of all exponents from a multiplicative sequence.
  constexpr int64_t Count = 20000;
  Tensor Single = cantFail(Tensor::zeros(ElementType::F32, {Count}));
  Tensor Double = cantFail(Tensor::zeros(ElementType::F64, {Count}));
  uint64_t State = 1;
  for (int64_t I = 0; I < Count; ++I) {
    State = State * 6364136223846793005u + 1442695040888963407u;
    uint64_t Bits = State ^ State >> 29;
    Double.getElements<uint64_t>()[I] =
        std::isfinite(bit_cast<double>(Bits)) ? Bits : 0;
    auto Low = static_cast<uint32_t>(Bits >> 16);
    Single.getElements<uint32_t>()[I] =
        std::isfinite(bit_cast<float>(Low)) ? Low : 0;
  }
  EXPECT_TRUE(parsed(print(Single, Count)).getBytes() == Single.getBytes());
  EXPECT_TRUE(parsed(print(Double, Count)).getBytes() == Double.getBytes());
}

TEST(PrintValue, SpellsShapes) {
  EXPECT_EQ(shapeString(ElementType::F32, {2, -1, 3}), "2x?x3xf32");
  EXPECT_EQ(shapeString(ElementType::Bool, {}), "i1");
  EXPECT_EQ(shapeString(parsed("2x3xui8")), "2x3xui8");
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

TEST(ConvertForArgument, PassesTheSameTypeThrough) {
  for (ElementType Type : AllTypes) {
    std::string Name = elementName(Type).str();
    EXPECT_EQ(convert("2x" + Name + "=1", Type, {2}), "2x" + Name + "=1 1");
  }
}

TEST(ConvertForArgument, DynamicExtentsFitAny) {
  EXPECT_EQ(convert("2x3xi8", ElementType::I8, {-1, 3}),
            "2x3xi8=[0 0 0][0 0 0]");
  EXPECT_EQ(convert("2x1xi8", ElementType::I8,
                    {std::numeric_limits<int64_t>::min(), -1}),
            "2x1xi8=[0][0]");
  EXPECT_EQ(convert("2x2xi8", ElementType::I8, {-1, 3}),
            "argument 2: expected tensor<?x3xi8> but got tensor<2x2xi8>");
}

TEST(ConvertForArgument, RefusesAnotherShapeOrType) {
  EXPECT_EQ(convert("2x63xf32", ElementType::I64, {2, 64}),
            "argument 2: expected tensor<2x64xi64> but got tensor<2x63xf32>");
  EXPECT_EQ(convert("2xf32", ElementType::F32, {2, 1}),
            "argument 2: expected tensor<2x1xf32> but got tensor<2xf32>");
  EXPECT_EQ(convert("1xf32", ElementType::F32, {}),
            "argument 2: expected tensor<f32> but got tensor<1xf32>");
  EXPECT_EQ(convert("2xf32", ElementType::I64, {2}),
            "argument 2: expected tensor<2xi64> but got tensor<2xf32>");
}

TEST(ConvertForArgument, TakesForBf16Float32AndTwoKindsOfBits) {
  EXPECT_EQ(
      convert("4xf32=1 1.00390625 1.01171875 -inf", ElementType::BF16, {4}),
      "4xbf16=1 1 1.016 -inf");
  EXPECT_EQ(convert("2xf32=nan -nan", ElementType::BF16, {2}),
            "2xbf16=nan -nan");
  EXPECT_EQ(convert("2xui16=0x3f80 0xc000", ElementType::BF16, {2}),
            "2xbf16=1 -2");
  EXPECT_EQ(convert("bf16=1.5", ElementType::BF16, {}), "bf16=1.5");
  EXPECT_EQ(convert("i16=1", ElementType::BF16, {}),
            "argument 2: expected tensor<bf16> but got tensor<i16>");
  EXPECT_EQ(convert("f16=1", ElementType::BF16, {}),
            "argument 2: expected tensor<bf16> but got tensor<f16>");
}

TEST(ConvertForArgument, TakesForF32WhatIsExact) {
  EXPECT_EQ(convert("3xf16=1.5 65504 -inf", ElementType::F32, {3}),
            "3xf32=1.5 65504 -inf");
  EXPECT_EQ(convert("2xbf16=0.1 nan", ElementType::F32, {2}),
            "2xf32=0.100097656 nan");
  EXPECT_EQ(convert("f64=1", ElementType::F32, {}),
            "argument 2: expected tensor<f32> but got tensor<f64>: f64 is not "
            "rounded to f32 silently, save the array as float32");
  EXPECT_EQ(convert("f64=1", ElementType::BF16, {}),
            "argument 2: expected tensor<bf16> but got tensor<f64>: f64 is not "
            "rounded to bf16 silently, save the array as float32");
  EXPECT_EQ(convert("i32=1", ElementType::F32, {}),
            "argument 2: expected tensor<f32> but got tensor<i32>");
}

TEST(ConvertForArgument, TakesFor8BitNumbersExactFloat32AndBits) {
  EXPECT_EQ(
      convert("4xf32=448 -0 0.001953125 -nan", ElementType::F8E4M3FN, {4}),
      "4xf8E4M3FN=448 -0 0.001953125 -nan");
  EXPECT_EQ(convert("3xf32=57344 inf nan", ElementType::F8E5M2, {3}),
            "3xf8E5M2=57344 inf nan");
  EXPECT_EQ(convert("3xf32=2 0x1p-127 -nan", ElementType::F8E8M0FNU, {3}),
            "3xf8E8M0FNU=2 5.877472e-39 nan");
  EXPECT_EQ(convert("4xui8=0x38 0xb8 0x7f 0", ElementType::F8E4M3FN, {4}),
            "4xf8E4M3FN=1 -1 nan 0");
  EXPECT_EQ(convert("2xui8=127 255", ElementType::F8E8M0FNU, {2}),
            "2xf8E8M0FNU=1 nan");
  // The first element that the type lacks is named, and nothing is rounded.
  EXPECT_EQ(convert("3xf32=1 449 0.1", ElementType::F8E4M3FN, {3}),
            "argument 2: element 1 is 449, which f8E4M3FN does not represent");
  EXPECT_EQ(convert("3xf32=1 0.1 449", ElementType::F8E5M2, {3}),
            "argument 2: element 1 is 0.1, which f8E5M2 does not represent");
  EXPECT_EQ(convert("f32=inf", ElementType::F8E4M3FN, {}),
            "argument 2: element 0 is inf, which f8E4M3FN does not represent");
  EXPECT_EQ(convert("2xf32=1 -1", ElementType::F8E8M0FNU, {2}),
            "argument 2: element 1 is -1, which f8E8M0FNU does not represent");
  EXPECT_EQ(convert("f64=1", ElementType::F8E4M3FN, {}),
            "argument 2: expected tensor<f8E4M3FN> but got tensor<f64>: f64 is "
            "not rounded to f8E4M3FN silently, save the array as float32");
  EXPECT_EQ(convert("i8=1", ElementType::F8E4M3FN, {}),
            "argument 2: expected tensor<f8E4M3FN> but got tensor<i8>");
  EXPECT_EQ(convert("f8E5M2=1", ElementType::F8E4M3FN, {}),
            "argument 2: expected tensor<f8E4M3FN> but got tensor<f8E5M2>");
  EXPECT_EQ(convert("3xf8E4M3FN=0.9375 -448 nan", ElementType::F32, {3}),
            "3xf32=0.9375 -448 nan");
}

TEST(ConvertForArgument, WidensIntegersToI64) {
  EXPECT_EQ(convert("2xi8=-1 127", ElementType::I64, {2}), "2xi64=-1 127");
  EXPECT_EQ(convert("2xui8=0 255", ElementType::I64, {2}), "2xi64=0 255");
  EXPECT_EQ(convert("2xi16=-1 32767", ElementType::I64, {2}), "2xi64=-1 32767");
  EXPECT_EQ(convert("ui16=65535", ElementType::I64, {}), "i64=65535");
  EXPECT_EQ(convert("2xi32=-1 7", ElementType::I64, {2}), "2xi64=-1 7");
  EXPECT_EQ(convert("ui32=4294967295", ElementType::I64, {}), "i64=4294967295");
  EXPECT_EQ(convert("i1=1", ElementType::I64, {}),
            "argument 2: expected tensor<i64> but got tensor<i1>");
  EXPECT_EQ(convert("i64=1", ElementType::I32, {}),
            "argument 2: expected tensor<i32> but got tensor<i64>");
}

TEST(ConvertForArgument, TakesUnsignedBitsForSignlessIntegers) {
  EXPECT_EQ(convert("ui8=255", ElementType::I8, {}), "i8=-1");
  EXPECT_EQ(convert("ui16=65535", ElementType::I16, {}), "i16=-1");
  EXPECT_EQ(convert("ui32=4294967295", ElementType::I32, {}), "i32=-1");
  EXPECT_EQ(convert("ui64=18446744073709551615", ElementType::I64, {}),
            "i64=-1");
  EXPECT_EQ(convert("i8=-1", ElementType::UI8, {}),
            "argument 2: expected tensor<ui8> but got tensor<i8>");
}

TEST(ConvertForArgument, TakesForI1OnlyZerosAndOnes) {
  EXPECT_EQ(convert("3xui8=0 1 1", ElementType::Bool, {3}), "3xi1=0 1 1");
  EXPECT_EQ(
      convert("3xui8=0 1 2", ElementType::Bool, {3}),
      "argument 2: expected tensor<3xi1> but got tensor<3xui8>: element 2 "
      "is 2, neither 0 nor 1");
  EXPECT_EQ(convert("i8=1", ElementType::Bool, {}),
            "argument 2: expected tensor<i1> but got tensor<i8>");
}

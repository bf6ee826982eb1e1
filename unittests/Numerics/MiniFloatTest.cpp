//===- MiniFloatTest.cpp - 8-bit floating-point formats -------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/MiniFloat.h"
#include "TestSupport.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

struct Case {
  const MiniFloat &Format;
  std::vector<double> Numbers; ///< Ascending, from 0; the index is the byte.
};

std::vector<Case> allFormats() {
  Format E4M3, E5M2Format;
  E4M3.Grid = GridKind::F8E4M3FN;
  E5M2Format.Grid = GridKind::F8E5M2;
  return {{E4M3FN, magnitudesOf(E4M3)},
          {E5M2, magnitudesOf(E5M2Format)},
          {UE5M3, scaleNumbers(ScaleKind::UE5M3)}};
}

/// What `Numbers` say about rounding a non-negative f32 Value, from the middle
/// between two neighbours. The numbers and middles are few bits: exact in f64.
float expectedRounding(const std::vector<double> &Numbers, float Value,
                       bool Up) {
  for (size_t I = 0; I + 1 < Numbers.size(); ++I) {
    double Middle = (Numbers[I] + Numbers[I + 1]) / 2;
    bool Stays = Up ? Value <= Numbers[I]
                    : Value < Middle || (Value == Middle && I % 2 == 0);
    if (Stays)
      return static_cast<float>(Numbers[I]);
  }
  return static_cast<float>(Numbers.back());
}

TEST(MiniFloat, TablesHaveTheWrittenEnds) {
  std::vector<Case> Formats = allFormats();
  // The oracle's own tables first: numbers of the documents of each format.
  EXPECT_EQ(Formats[0].Numbers.size(), 127u);
  EXPECT_EQ(Formats[0].Numbers[1], 0x1p-9);
  EXPECT_EQ(Formats[0].Numbers[8], 0x1p-6);
  EXPECT_EQ(Formats[0].Numbers[0x38], 1);
  EXPECT_EQ(Formats[0].Numbers.back(), 448);
  EXPECT_EQ(Formats[1].Numbers.size(), 124u);
  EXPECT_EQ(Formats[1].Numbers[1], 0x1p-16);
  EXPECT_EQ(Formats[1].Numbers[0x3C], 1);
  EXPECT_EQ(Formats[1].Numbers.back(), 57344);
  EXPECT_EQ(Formats[2].Numbers.size(), 255u);
  EXPECT_EQ(Formats[2].Numbers[1], 0x1p-17);
  EXPECT_EQ(Formats[2].Numbers[8], 0x1p-14);
  EXPECT_EQ(Formats[2].Numbers[0x78], 1);
  EXPECT_EQ(Formats[2].Numbers[0xF7], 61440); // The other code book's largest.
  EXPECT_EQ(Formats[2].Numbers.back(), 114688);
}

TEST(MiniFloat, EveryByteDecodesToItsNumberAndBack) {
  for (const Case &C : allFormats())
    for (unsigned Byte = 0; Byte < 256; ++Byte) {
      float Number = decodeMiniFloat(C.Format, static_cast<uint8_t>(Byte));
      unsigned Index = C.Format.HasSign ? Byte & 0x7F : Byte;
      bool Negative = C.Format.HasSign && Byte >= 0x80;
      if (Index < C.Numbers.size()) {
        EXPECT_EQ(Number, Negative ? -C.Numbers[Index] : C.Numbers[Index]);
        EXPECT_EQ(std::signbit(Number), Negative);
        EXPECT_EQ(encodeMiniFloat(C.Format, Number), Byte) << C.Format.Name;
      } else if (C.Format.HasInfinity && Index == 0x7C) {
        EXPECT_EQ(Number, Negative ? -Infinity : Infinity);
      } else {
        EXPECT_EQ(bitsOf(Number), 0x7FC00000u) << C.Format.Name << " " << Byte;
      }
    }
  EXPECT_EQ(encodeMiniFloat(E4M3FN, NaN), 0x7F);
  EXPECT_EQ(encodeMiniFloat(E5M2, NaN), 0x7F);
  EXPECT_EQ(encodeMiniFloat(UE5M3, NaN), 0xFF);
}

TEST(MiniFloat, EncodeRefusesNumbersThatTheFormatHasNot) {
  for (const Case &C : allFormats()) {
    for (double Number : C.Numbers) {
      auto Value = static_cast<float>(Number);
      EXPECT_FALSE(encodeMiniFloat(C.Format, std::nextafterf(Value, Infinity)));
      EXPECT_EQ(encodeMiniFloat(C.Format, -Value).has_value(),
                C.Format.HasSign);
    }
    EXPECT_FALSE(encodeMiniFloat(C.Format, Infinity));
    EXPECT_FALSE(encodeMiniFloat(C.Format, 1e-40f));
  }
}

TEST(MiniFloat, RoundingAroundEveryNumberAndMiddleIsThatOfTheTable) {
  for (const Case &C : allFormats()) {
    std::vector<double> Centres = C.Numbers;
    for (size_t I = 0; I + 1 < C.Numbers.size(); ++I)
      Centres.push_back((C.Numbers[I] + C.Numbers[I + 1]) / 2);
    for (double Centre : Centres) {
      auto Value = static_cast<float>(Centre);
      for (int I = 0; I < 3 && Value > 0; ++I)
        Value = std::nextafterf(Value, 0);
      for (int I = 0; I < 7; ++I, Value = std::nextafterf(Value, Infinity))
        for (bool Up : {false, true}) {
          MiniRounding Rounding =
              Up ? MiniRounding::Up : MiniRounding::NearestEven;
          float Expected = expectedRounding(C.Numbers, Value, Up);
          ASSERT_EQ(roundToMiniFloat(C.Format, Value, Rounding), Expected)
              << C.Format.Name << " " << Value << " " << Up;
          float Negated = roundToMiniFloat(C.Format, -Value, Rounding);
          ASSERT_EQ(bitsOf(Negated),
                    bitsOf(C.Format.HasSign ? -Expected : 0.0f))
              << C.Format.Name << " " << -Value << " " << Up;
        }
    }
  }
}

TEST(MiniFloat, RoundingOfAnyNumberIsThatOfTheTable) {
  Random R(71);
  for (const Case &C : allFormats())
    for (int I = 0; I < 40000; ++I) {
      // Half of them in the format's own range, the others anywhere.
      float Value =
          I % 2 ? std::fabs(R.anyFinite())
                : static_cast<float>(std::ldexp(
                      1 + R.uniform(), static_cast<int>(R.next() % 40) - 22));
      for (bool Up : {false, true})
        ASSERT_EQ(
            roundToMiniFloat(C.Format, Value,
                             Up ? MiniRounding::Up : MiniRounding::NearestEven),
            expectedRounding(C.Numbers, Value, Up))
            << C.Format.Name << " " << Value;
    }
}

TEST(MiniFloat, LargeNumbersSaturateAndNaNStays) {
  for (const Case &C : allFormats())
    for (MiniRounding Rounding :
         {MiniRounding::NearestEven, MiniRounding::Up}) {
      auto Largest = static_cast<float>(C.Numbers.back());
      for (float Value :
           {std::nextafterf(Largest, Infinity), Largest * 2, 3e38f, Infinity}) {
        EXPECT_EQ(roundToMiniFloat(C.Format, Value, Rounding), Largest);
        if (C.Format.HasSign) {
          EXPECT_EQ(roundToMiniFloat(C.Format, -Value, Rounding), -Largest);
        }
      }
      EXPECT_EQ(bitsOf(roundToMiniFloat(C.Format, -NaN, Rounding)),
                0x7FC00000u);
    }
}

} // namespace

//===- BFloat16Test.cpp - f32 to bf16 and back ----------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/BFloat16.h"
#include "TestSupport.h"

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

TEST(BFloat16, EveryValueSurvivesTheRoundTrip) {
  for (uint32_t Bits = 0; Bits < 0x10000; ++Bits) {
    uint16_t Wanted = static_cast<uint16_t>(Bits);
    if ((Bits & 0x7FFF) > 0x7F80)
      Wanted |= 0x40; // A signalling NaN becomes quiet.
    ASSERT_EQ(floatToBF16(bf16ToFloat(static_cast<uint16_t>(Bits))), Wanted)
        << std::hex << Bits;
  }
}

TEST(BFloat16, RoundsToNearestWithTiesToEven) {
  // Each pair of neighbours, below, at and above the middle between them.
  for (uint32_t Bits = 0; Bits < 0x7F80; ++Bits) {
    uint32_t Middle = Bits << 16 | 0x8000;
    uint16_t Even = static_cast<uint16_t>(Bits + (Bits & 1));
    for (uint32_t Sign : {0u, 0x80000000u}) {
      uint16_t High = static_cast<uint16_t>(Sign >> 16);
      ASSERT_EQ(floatToBF16(std::bit_cast<float>(Sign | (Middle - 1))),
                High | Bits);
      ASSERT_EQ(floatToBF16(std::bit_cast<float>(Sign | Middle)), High | Even);
      ASSERT_EQ(floatToBF16(std::bit_cast<float>(Sign | (Middle + 1))),
                High | (Bits + 1));
    }
  }
}

TEST(BFloat16, OverflowsToInfinityOnlyFromHalfAStepAboveTheLargest) {
  EXPECT_EQ(floatToBF16(std::bit_cast<float>(0x7F7F7FFFu)), 0x7F7F);
  EXPECT_EQ(floatToBF16(std::bit_cast<float>(0x7F7F8000u)), 0x7F80);
  EXPECT_EQ(floatToBF16(-std::numeric_limits<float>::max()), 0xFF80);
  EXPECT_EQ(floatToBF16(Infinity), 0x7F80);
}

TEST(BFloat16, NaNWithOnlyLowPayloadBitsStaysNaN) {
  EXPECT_EQ(floatToBF16(std::bit_cast<float>(0x7F800001u)), 0x7FC0);
  EXPECT_EQ(floatToBF16(std::bit_cast<float>(0xFF80FFFFu)), 0xFFC0);
  EXPECT_EQ(floatToBF16(std::bit_cast<float>(0x7FFFFFFFu)), 0x7FFF);
  EXPECT_TRUE(std::isnan(roundToBF16(std::bit_cast<float>(0x7F800001u))));
}

TEST(BFloat16, KeepsSubnormalsAndTheSignOfZero) {
  EXPECT_EQ(floatToBF16(std::bit_cast<float>(0x00010000u)), 0x0001);
  EXPECT_EQ(floatToBF16(std::bit_cast<float>(0x80008001u)), 0x8001);
  EXPECT_EQ(floatToBF16(-0.0f), 0x8000);
}

} // namespace

//===- PhiloxTest.cpp - Random bits ---------------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestSupport.h"

#include <set>

using namespace ufp4::numerics;
using namespace ufp4::numerics::test;

namespace {

// Random123's kat_vectors, lines "philox4x32 10".
TEST(Philox, MatchesThePublishedKnownAnswers) {
  constexpr uint32_t Ones = 0xFFFFFFFF;
  EXPECT_EQ(philox4x32_10({0, 0, 0, 0}, {0, 0}),
            (PhiloxCounter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(philox4x32_10({Ones, Ones, Ones, Ones}, {Ones, Ones}),
            (PhiloxCounter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox4x32_10({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                          {0xa4093822, 0x299f31d0}),
            (PhiloxCounter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Philox, KeyIsTheSeedLowWordFirst) {
  EXPECT_EQ(philoxKey(0x0123456789ABCDEF), (PhiloxKey{0x89ABCDEF, 0x01234567}));
}

TEST(Philox, StreamIsTwiceTheRolePlusTheOperand) {
  EXPECT_EQ(randomStream(Role::Fprop, Operand::Lhs), 0u);
  EXPECT_EQ(randomStream(Role::Fprop, Operand::Rhs), 1u);
  EXPECT_EQ(randomStream(Role::Dgrad, Operand::Lhs), 2u);
  EXPECT_EQ(randomStream(Role::Dgrad, Operand::Rhs), 3u);
  EXPECT_EQ(randomStream(Role::Wgrad, Operand::Lhs), 4u);
  EXPECT_EQ(randomStream(Role::Wgrad, Operand::Rhs), 5u);
}

TEST(Philox, StreamsOfOtherValuesAreEightApart) {
  EXPECT_EQ(randomStream(Role::Fprop, Operand::Lhs, 1), 8u);
  EXPECT_EQ(randomStream(Role::Wgrad, Operand::Rhs, 3), 29u);
}

// docs/numerics.md, section 11.
TEST(Philox, FoldedSeedIsTheTestVector) {
  EXPECT_EQ(foldSeed(42, 0, 0), 0x518666b08cde6fa1u);
  EXPECT_EQ(foldSeed(42, 1, 0), 0xfbf83a27edf741e9u);
  EXPECT_EQ(foldSeed(42, 0, 1), 0xab0bc12e4294c327u);
  EXPECT_EQ(foldSeed(0x123456789abcdef0, 0x500000009, 7), 0x09565f15f27c3d0bu);
  EXPECT_EQ(foldSeed(0, ~uint64_t(0), 0xFFFFFFFF), 0x2d2ddc95d8b6ece5u);
}

TEST(Philox, FoldedSeedIsTwoWordsOfACounterOfItsOwn) {
  PhiloxCounter Words =
      philox4x32_10({9, 5, 7, 0x464F4C44}, {0x9abcdef0, 0x12345678});
  EXPECT_EQ(foldSeed(0x123456789abcdef0, 0x500000009, 7),
            uint64_t(Words[1]) << 32 | Words[0]);
}

// A loop over loops: no two of these seeds may meet.
TEST(Philox, FoldsOfFoldsDiffer) {
  std::set<uint64_t> Seen;
  for (uint64_t I = 0; I < 100; ++I) {
    uint64_t Outer = foldSeed(1, I, 0);
    Seen.insert(Outer);
    for (uint64_t J = 0; J < 100; ++J)
      Seen.insert(foldSeed(Outer, J, 1));
  }
  EXPECT_EQ(Seen.size(), 10100u);
}

TEST(Philox, GroupCounterIsIndexLowIndexHighSiteStream) {
  RandomSource Source = {0xA409382200000001, 77, 4};
  EXPECT_EQ(randomGroup(Source, 0x500000009),
            philox4x32_10({9, 5, 77, 4}, {1, 0xA4093822}));
}

TEST(Philox, ElementBitsAreTheLittleEndianSlice) {
  PhiloxCounter Group = {0x03020100, 0x07060504, 0x0B0A0908, 0x0F0E0D0C};
  for (unsigned E = 0; E < 16; ++E)
    EXPECT_EQ(randomBitsOf(Group, E, 8), E);
  for (unsigned E = 0; E < 8; ++E)
    EXPECT_EQ(randomBitsOf(Group, E, 16), (2 * E + 1) << 8 | (2 * E));
  for (unsigned E = 0; E < 4; ++E)
    EXPECT_EQ(randomBitsOf(Group, E, 32), Group[E]);
  EXPECT_EQ(elementsPerRandomGroup(8), 16);
  EXPECT_EQ(elementsPerRandomGroup(16), 8);
  EXPECT_EQ(elementsPerRandomGroup(32), 4);
  for (unsigned Bits : {0, 1, 4, 8, 12, 16, 24, 32, 64})
    EXPECT_EQ(isSupportedRandomBits(Bits),
              Bits == 8 || Bits == 16 || Bits == 32);
}

TEST(Philox, EveryByteValueOccursEquallyOften) {
  constexpr int Groups = 40000;
  std::array<int, 256> Counts = {};
  for (uint64_t Group = 0; Group < Groups; ++Group) {
    PhiloxCounter Bits = randomGroup({1, 2, 3}, Group);
    for (unsigned E = 0; E < 16; ++E)
      ++Counts[randomBitsOf(Bits, E, 8)];
  }
  double Expected = Groups * 16.0 / 256;
  double ChiSquare = 0;
  for (int Count : Counts)
    ChiSquare += (Count - Expected) * (Count - Expected) / Expected;
  // 255 degrees of freedom: mean 255, standard deviation 22.6.
  EXPECT_GT(ChiSquare, 255 - 5 * 22.6);
  EXPECT_LT(ChiSquare, 255 + 5 * 22.6);
}

} // namespace

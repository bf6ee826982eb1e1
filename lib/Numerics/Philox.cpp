//===- Philox.cpp - The counter-based random generator --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Philox.h"

namespace ufp4::numerics {

PhiloxCounter philox4x32_10(PhiloxCounter Counter, PhiloxKey Key) {
  constexpr uint64_t Multiplier0 = 0xD2511F53;
  constexpr uint64_t Multiplier1 = 0xCD9E8D57;
  // The golden ratio and sqrt(3) - 1, as fractions of 2^32.
  constexpr uint32_t Weyl0 = 0x9E3779B9;
  constexpr uint32_t Weyl1 = 0xBB67AE85;

  for (int Round = 0; Round < 10; ++Round) {
    uint64_t Product0 = Multiplier0 * Counter[0];
    uint64_t Product1 = Multiplier1 * Counter[2];
    Counter = {static_cast<uint32_t>(Product1 >> 32) ^ Counter[1] ^ Key[0],
               static_cast<uint32_t>(Product1),
               static_cast<uint32_t>(Product0 >> 32) ^ Counter[3] ^ Key[1],
               static_cast<uint32_t>(Product0)};
    Key[0] += Weyl0;
    Key[1] += Weyl1;
  }
  return Counter;
}

PhiloxCounter randomGroup(const RandomSource &Source, uint64_t Group) {
  return philox4x32_10({static_cast<uint32_t>(Group),
                        static_cast<uint32_t>(Group >> 32), Source.Site,
                        Source.Stream},
                       philoxKey(Source.Seed));
}

uint64_t foldSeed(uint64_t Seed, uint64_t Index, uint32_t Site) {
  PhiloxCounter Words =
      philox4x32_10({static_cast<uint32_t>(Index),
                     static_cast<uint32_t>(Index >> 32), Site, SeedFoldStream},
                    philoxKey(Seed));
  return static_cast<uint64_t>(Words[1]) << 32 | Words[0];
}

} // namespace ufp4::numerics

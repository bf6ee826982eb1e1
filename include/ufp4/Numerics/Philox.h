//===- Philox.h - The counter-based random generator ------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As
// Easy as 1, 2, 3" (SC 2011), and how ufp4 spends its output. Every random bit
// is a function of (seed, site, stream, position in the operand): neither the
// tiling of a computation nor its thread count can change a result.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_PHILOX_H
#define UFP4_NUMERICS_PHILOX_H

#include <array>
#include <cstdint>

namespace ufp4::numerics {

using PhiloxCounter = std::array<uint32_t, 4>;
using PhiloxKey = std::array<uint32_t, 2>;

/// Ten rounds of Philox4x32: 128 random bits, bit for bit those of Random123.
PhiloxCounter philox4x32_10(PhiloxCounter Counter, PhiloxKey Key);

/// The key of a 64-bit seed: its low word, then its high word.
constexpr PhiloxKey philoxKey(uint64_t Seed) {
  return {static_cast<uint32_t>(Seed), static_cast<uint32_t>(Seed >> 32)};
}

/// The three GEMMs of one linear layer, numbered as the random streams are.
enum class Role : uint32_t { Fprop = 0, Dgrad = 1, Wgrad = 2 };

/// fprop: lhs X, rhs W. dgrad: lhs dY, rhs W. wgrad: lhs dY, rhs X.
enum class Operand : uint32_t { Lhs = 0, Rhs = 1 };

/// The last counter word of an operand's rounding bits: 0 to 5, plus 8 for each
/// other value that the same site has quantized in the same role before.
constexpr uint32_t randomStream(Role R, Operand O, uint32_t Value = 0) {
  return Value * 8 + static_cast<uint32_t>(R) * 2 + static_cast<uint32_t>(O);
}

/// The last counter word of a site's random Hadamard signs: "RHT\0", far from
/// every operand's stream.
inline constexpr uint32_t RhtSignStream = 0x52485400;

/// The last counter word of a seed's folds: "FOLD". Like the one above it is
/// beyond 2^30, where no operand's stream comes.
inline constexpr uint32_t SeedFoldStream = 0x464F4C44;

/// The seed of iteration or call `Index` of the place `Site` of a program that
/// has the seed `Seed`: the first two words, low word first, of
/// Philox(key = Seed, counter = (Index low, Index high, Site, SeedFoldStream)).
uint64_t foldSeed(uint64_t Seed, uint64_t Index, uint32_t Site);

/// True for the numbers of random bits per element that stochastic rounding is
/// specified for: 8, 16 and 32.
constexpr bool isSupportedRandomBits(unsigned Bits) {
  return Bits == 8 || Bits == 16 || Bits == 32;
}

/// How many elements one Philox call serves: 128 / Bits.
constexpr int64_t elementsPerRandomGroup(unsigned Bits) { return 128 / Bits; }

/// Where an operand's rounding bits come from.
struct RandomSource {
  uint64_t Seed = 0;
  uint32_t Site = 0;
  uint32_t Stream = 0;
};

/// The 128 bits of group `Group` of an operand.
PhiloxCounter randomGroup(const RandomSource &Source, uint64_t Group);

/// The `Bits` random bits of element `Element` of a group: the little-endian
/// slice of its 128 bits. `Bits` is 8, 16 or 32, `Element` below 128 / Bits.
constexpr uint32_t randomBitsOf(const PhiloxCounter &Group, unsigned Element,
                                unsigned Bits) {
  unsigned Position = Element * Bits;
  return (Group[(Position / 32) % 4] >> (Position % 32)) &
         (0xFFFFFFFFu >> (32 - Bits));
}

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_PHILOX_H

//===- Scale.h - The scales of blocks and of what lies above ----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Section 5 of docs/numerics.md: from the largest magnitude of a block, and of
// the tensor or tile that it lies in, to the stored scales and the multiplier
// of the block's elements.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_SCALE_H
#define UFP4_NUMERICS_SCALE_H

#include "ufp4/Numerics/Grid.h"
#include "ufp4/Numerics/MiniFloat.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ufp4::numerics {

/// The type that the scale of a block is stored in.
enum class ScaleKind {
  F32,
  BF16,
  E4M3, ///< E4M3FN, never negative, under an outer f32 scale.
  E8M0, ///< A power of two, 2^(byte - 127).
  Int,  ///< An integer from 1 to 18 under an outer f32 scale, the base.
  UE5M3 ///< Unsigned E5M3 under an outer f32 scale.
};

/// How the scale is rounded to that type.
enum class ScaleRule {
  Nearest,   ///< The only one for F32, BF16 and Int.
  Floor,     ///< E8M0: from the exponent of the maximum.
  Ceil,      ///< E8M0: the same, and up; E4M3 and UE5M3: up.
  RCeil,     ///< E8M0: the quotient up to a power of two.
  RFloor,    ///< E8M0: the quotient down to a power of two.
  Even,      ///< E8M0: the maximum rounded to the element's precision first.
  LeastError ///< E8M0: the least squared error of three candidates (`mse`).
};

/// The names that formats are written with: "f32", ..., "ue5m3" and "nearest",
/// ..., "mse".
std::string_view nameOf(ScaleKind Kind);
std::string_view nameOf(ScaleRule Rule);

/// A block, a tile or a number of rows that reaches as far as the operand does.
inline constexpr int64_t Whole = 0;
/// The outer scale, if there is one, is that of the tensor.
inline constexpr int64_t NoTile = -1;

struct ScaleSpec {
  ScaleKind Kind = ScaleKind::F32;
  ScaleRule Rule = ScaleRule::Nearest;
  /// Elements of a line that share an outer scale; Whole is all of them.
  int64_t Tile = NoTile;
  /// A maximum is mapped to the largest level divided by this.
  double Room = 1;
  /// E4M3 and UE5M3: stands for the largest magnitude, which is then not
  /// measured.
  std::optional<float> Amax = {};
  /// E4M3 and UE5M3: the block scale to which the largest magnitude is mapped;
  /// without it the type's largest number.
  std::optional<float> Max = {};
};

/// Whether scales of this kind have an outer scale above them.
constexpr bool hasOuterScale(ScaleKind Kind) {
  return Kind == ScaleKind::E4M3 || Kind == ScaleKind::UE5M3 ||
         Kind == ScaleKind::Int;
}

/// The format of E4M3 and UE5M3; null for other kinds.
const MiniFloat *miniFloatOf(ScaleKind Kind);

/// The number that a stored byte stands for: 2^(byte - 127) and the NaN 255 for
/// E8M0, the byte as a signed integer for Int. F32 and BF16 are not stored in
/// bytes and give NaN.
float decodeScale(ScaleKind Kind, uint8_t Byte);

/// The byte of a number; nothing when the kind is not stored in bytes or has no
/// such number (for Int, all but the integers from 1 to 18).
std::optional<uint8_t> encodeScale(ScaleKind Kind, float Number);

/// max over the values of their bits without the sign, compared as unsigned
/// integers: a NaN wins over infinity, and infinity over every number.
uint32_t maxMagnitudeBits(std::span<const float> Values);

/// The level g to which a maximum is mapped: the largest level, or
/// f32(largest level / Room) with the quotient in f64.
float targetLevel(const Grid &G, const ScaleSpec &Spec);

/// The outer scale of a tensor or tile.
struct OuterScale {
  /// A positive number; for Int also 0, when nothing in the tile has codes; the
  /// quiet NaN 0x7FC00000 when the region has a NaN or an infinity.
  float Scale = 1;
  /// E4M3 and UE5M3: what a block's maximum is multiplied by to give its scale.
  float Multiplier = 1;
};

/// The outer scale of a region whose largest |y|, as an unsigned integer, is
/// MaxBits (below 2^31). For kinds without an outer scale, 1.
OuterScale scaleOfRegion(const Grid &G, const ScaleSpec &Spec,
                         uint32_t MaxBits);

/// The scale of one block.
struct BlockScale {
  /// The number that the stored scale stands for, exactly. A block with a NaN
  /// or an infinity has the quiet NaN 0x7FC00000, but 1 for Int, whose base is
  /// then NaN.
  float Scale;
  /// What the block's elements are multiplied by; 0 when all codes are 0.
  float Reciprocal;

  /// False when all codes of the block are 0.
  bool hasCodes() const { return Reciprocal > 0; }
};

/// The scale of a block whose largest |y|, as an unsigned integer, is MaxBits.
/// `Outer` is the scale of the region that it lies in. `RoundUp` matters for
/// Int: whether the operand is rounded stochastically, so that nothing may
/// clip. `Values`, the block's elements, matter for ScaleRule::LeastError.
BlockScale scaleOfBlock(const Grid &G, const ScaleSpec &Spec,
                        const OuterScale &Outer, uint32_t MaxBits,
                        bool RoundUp = false,
                        std::span<const float> Values = {});

/// The E8M0 byte, 0 to 254, of a finite block. Values as above.
int scaleExponentOf(const Grid &G, ScaleRule Rule, uint32_t MaxBits,
                    std::span<const float> Values = {});

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_SCALE_H

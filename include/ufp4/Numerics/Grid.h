//===- Grid.h - Elements: their levels and codes ----------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Section 2 of docs/numerics.md.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_GRID_H
#define UFP4_NUMERICS_GRID_H

#include "ufp4/Numerics/MiniFloat.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace ufp4::numerics {

/// What an element may be: a level of a 4-bit grid, or an 8-bit number.
enum class GridKind {
  /// Uniform: magnitudes 0, 1, ..., 7. E0M3 and sign-magnitude INT4 are this
  /// codebook; E1M2 with exponent bias 1 is a quarter of it, and under an f32
  /// absmax scale a constant power of two cancels bit for bit.
  E1M2,
  /// The OCP FP4 element: magnitudes 0, .5, 1, 1.5, 2, 3, 4, 6.
  E2M1,
  /// Powers of two: magnitudes 0, .25, .5, 1, 2, 4, 8, 16.
  E3M0,
  /// Eight magnitudes that a format gives.
  Custom,
  /// An 8-bit element in the place of a grid: its levels are the numbers of OCP
  /// FP8 E4M3, its codes their bytes.
  F8E4M3FN,
  /// The same for OCP FP8 E5M2.
  F8E5M2
};

/// The names that formats are written with: "e1m2", ..., "custom", "f8E5M2".
std::string_view nameOf(GridKind Kind);

/// A range of magnitudes on which a grid is uniform: from the previous
/// segment's `Below` (0 for the first) up to, not including, `Below`, levels
/// lie `Step` apart. `Step` is a power of two and both ends are multiples of
/// it.
struct GridSegment {
  float Below;
  float Step;
};

/// The levels of an element and their codes, described wholly by data. A value:
/// the tables that it refers to live as long as the program.
struct Grid {
  GridKind Kind;
  /// As nameOf says it.
  std::string_view Name;
  /// Of a 4-bit grid, ascending; the first is 0. A code's low three bits index
  /// this table. Zeros for an 8-bit element.
  std::array<float, 8> Magnitudes = {};
  /// Ascending, the last one without end (Below = infinity). Empty for a grid
  /// that is rounded to by its table, and for an 8-bit element.
  std::span<const GridSegment> Segments = {};
  /// The format of an 8-bit element; null for a 4-bit grid.
  const MiniFloat *Element = nullptr;
  /// The least power of two that makes every magnitude an integer; 0 for custom
  /// levels and 8-bit elements.
  int FixedPoint = 0;
  /// Bits behind the leading one of a level, by which rule `even` rounds; -1
  /// for custom levels, which have no such number.
  int MantissaBits = -1;

  bool isByte() const { return Element != nullptr; }

  /// The largest level.
  float maxLevel() const { return isByte() ? Element->Max : Magnitudes[7]; }

  /// How many magnitudes there are: 8 for a 4-bit grid. Their codes are
  /// 0, 1, ..., magnitudeCount() - 1, in ascending order.
  unsigned magnitudeCount() const;

  /// The distance between the levels around magnitude |T|, and above the
  /// largest level that between the last two.
  float stepAt(float T) const;
};

/// The grid of a kind; the reference stays valid for the program's life. For
/// GridKind::Custom this is a grid without levels other than 0: see customGrid.
const Grid &getGrid(GridKind Kind);

/// The grid of eight ascending finite magnitudes, the first 0.
Grid customGrid(const std::array<float, 8> &Levels);

/// What `encode` answers for a number that is not on the grid.
inline constexpr uint8_t InvalidCode = 0xFF;

/// The value of a code. On a 4-bit grid a code is sign << 3 | index, of which
/// the low nibble counts; code 8, which no quantizer writes, decodes to -0. On
/// an 8-bit element the code is the number's own byte.
float decode(const Grid &G, uint8_t Code);

/// The code of a level. Both zeros give code 0. A number that is no level of
/// the grid, NaN and infinity included, gives InvalidCode.
uint8_t encode(const Grid &G, float Level);

/// A code's level times FixedPoint, as an integer; code 8 gives 0, and so does
/// every code of a grid without a FixedPoint.
int decodeFixedPoint(const Grid &G, uint8_t Code);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_GRID_H

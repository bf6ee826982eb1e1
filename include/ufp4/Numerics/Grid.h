//===- Grid.h - Element grids and their 4-bit codes -------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_GRID_H
#define UFP4_NUMERICS_GRID_H

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace ufp4::numerics {

/// The element grids that docs/numerics.md specifies.
enum class GridKind {
  /// Uniform: magnitudes 0, 1, ..., 7. E0M3 and sign-magnitude INT4 are this
  /// codebook; E1M2 with exponent bias 1 is a quarter of it, and under an f32
  /// absmax scale a constant power of two cancels bit for bit.
  E1M2,
  /// The OCP FP4 element: magnitudes 0, .5, 1, 1.5, 2, 3, 4, 6.
  E2M1
};

/// A range of magnitudes on which a grid is uniform: from the previous
/// segment's `Below` (0 for the first) up to, not including, `Below`, levels
/// lie `Step` apart. `Step` is a power of two and both ends are multiples of
/// it.
struct GridSegment {
  float Below;
  float Step;
};

/// A sign-magnitude grid of 15 values, described wholly by data: a grid whose
/// steps are powers of two needs a new table and no new arithmetic.
struct Grid {
  GridKind Kind;
  std::string_view Name;
  /// Ascending; the first is 0. A code's low three bits index this table.
  std::array<float, 8> Magnitudes;
  /// Ascending, the last one without end (Below = infinity).
  std::span<const GridSegment> Segments;
  /// The least power of two that makes every magnitude an integer.
  int FixedPoint;

  float maxLevel() const { return Magnitudes[7]; }

  /// The distance between the levels around magnitude |T|.
  float stepAt(float T) const;
};

/// The grid of a kind; the reference stays valid for the program's life.
const Grid &getGrid(GridKind Kind);

/// What `encode` answers for a number that is not on the grid.
inline constexpr uint8_t InvalidCode = 0xFF;

/// A code is sign << 3 | index. The value of a code's low nibble; code 8, which
/// no quantizer writes, decodes to -0.
float decode(const Grid &G, uint8_t Code);

/// The code of a level. Both zeros give code 0. A number that is no level of
/// the grid, NaN included, gives InvalidCode.
uint8_t encode(const Grid &G, float Level);

/// A code's level times FixedPoint, as an integer; code 8 gives 0.
int decodeFixedPoint(const Grid &G, uint8_t Code);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_GRID_H

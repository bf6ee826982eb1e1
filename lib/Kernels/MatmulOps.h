//===- MatmulOps.h - what kernels of matmuls are made of --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_KERNELS_MATMULOPS_H
#define UFP4_LIB_KERNELS_MATMULOPS_H

#include "KernelOps.h"
#include "MatmulLaunch.h"

namespace mlir::ufp4 {

/// A tile of the result.
struct MatmulTile {
  Value row, column; // of its first element
  Value batch;       // null where the family leaves out what is always 0
};

/// Where a thread's elements of the result begin, and where what is added to
/// them does.
struct ResultPlace {
  Value result, added;
};

/// Emits what all kernels of matmuls do in one way: which block has which tile,
/// how scales and results are addressed, how a sum becomes a result.
class MatmulOps : protected KernelOps {
protected:
  MatmulOps(ImplicitLocOpBuilder &b, const MatmulConfig &config)
      : KernelOps(b), config(config) {}

  /// Tiles of the result, down and across, once the arguments are there.
  void countTiles(int64_t tileRows, int64_t tileCols);
  /// Tile `index` of one matrix. `groupRows` rows of tiles are computed
  /// together, so that neighbouring blocks read few rows of both operands and
  /// what they read is still in the second-level cache.
  MatmulTile getTile(Value index, Value batch, int64_t groupRows);
  /// If there is a tile `index` of the whole batch, `body` with it.
  void ifTile(Value index, int64_t groupRows,
              function_ref<void(MatmulTile)> body);

  /// `index`, or the last index of an extent: what is read there is for results
  /// that are not stored.
  Value clamp(Value index, Value extent, int64_t count = 1) {
    return min(index, sub(extent, count));
  }
  /// The line (i64) of a batch of matrices that have `extent` lines each.
  Value getLine(Value batch, Value extent, Value index);
  /// The place of the f32 scale [batch, segment, index] of an operand, which
  /// has fewer than 2^32 lines of them.
  Value getScaleIndex(Value batch, Value segments, Value segment, Value extent,
                      Value index);
  /// The place of a row of the result, and of an element.
  Value getResultLine(const MatmulTile &tile, Value row);
  Value getResultIndex(const MatmulTile &tile, Value row, Value column);

  /// Bytes of a row of an operand.
  Value getDepthBytes() {
    int64_t bits = config.getBits();
    return bits < 8 ? shr(arguments.depth, 1) : mul(arguments.depth, bits / 8);
  }
  /// The f32 scale of a whole row, of those that an operand has one to a row.
  Value loadRowScale(Value base, Value batch, Value extent, Value row) {
    return loadF32(
        elementAt(base, f32Type, getLine(batch, extent, clamp(row, extent))));
  }
  /// The product of the outer scales; null without.
  Value loadOuterScales();
  /// fma(dot, a * b, total): a product alone as a sum from +0, so that one of
  /// -0 becomes +0 as the sum does.
  Value promote(Value dot, Value a, Value bScale, Value total) {
    return fma(dot, mulF(a, bScale), total);
  }
  /// Rounds an f32, or a vector, to the type of the result.
  Value roundResult(Value value);
  ResultPlace getResultPlace(Value index);
  /// Adds what is to be added and stores an element, or a vector of neighbours,
  /// `distance` elements behind a place.
  void storeResult(const ResultPlace &place, int64_t distance, Value value);

  const MatmulConfig &config;
  MatmulArguments arguments;
  int64_t tileRows = 0, tileCols = 0;
  Value tilesDown, tilesAcross;
};

} // namespace mlir::ufp4

#endif // UFP4_LIB_KERNELS_MATMULOPS_H

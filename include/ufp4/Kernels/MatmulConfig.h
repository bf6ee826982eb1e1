//===- MatmulConfig.h - what kernels of matmuls are special in --*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_KERNELS_MATMULCONFIG_H
#define UFP4_KERNELS_MATMULCONFIG_H

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Target/Chip.h"

#include <optional>
#include <string>

namespace mlir::ufp4 {

/// What a kernel of a `ufp4.carrier_matmul` is special in. Extents are its
/// arguments.
struct MatmulConfig {
  /// Elements of the operands: of one type, or two of 8-bit floats.
  Type lhs, rhs;
  Type result;
  /// Elements of the contraction that one f32 scale multiplies the dot of; 0
  /// without such scales.
  int64_t segment = 0;
  /// Whether one f32 scale multiplies a whole row; `segment` is then 0.
  bool rowScales = false;
  /// What the matrix unit applies itself; there are no others then.
  std::optional<ScaleKind> hardware;
  bool lhsOuter = false, rhsOuter = false;
  /// Whether C, of f32, is added before the cast.
  bool accumulate = false;
  /// Whether operands and results have a batch dimension in front.
  bool batched = false;

  static MatmulConfig get(CarrierMatmulOp op);

  /// Bits of an element in memory: of E2M3, 32 elements take 24 bytes and 8
  /// more that nothing reads.
  int64_t getBits() const {
    int64_t bits = lhs.getIntOrFloatBitWidth();
    return bits == 6 ? 8 : bits;
  }
  int64_t getResultBytes() const { return result.getIntOrFloatBitWidth() / 8; }
  int64_t getSegmentBytes() const { return segment * getBits() / 8; }
  bool isInteger() const { return lhs.isInteger(); }
  /// Whether there are scales that the kernel applies.
  bool hasScales() const { return segment != 0 || rowScales; }
  /// Whether there are scales at all.
  bool takesScales() const { return hasScales() || hardware; }
  /// Whether a matrix unit may have an instruction for the pair.
  bool isPair() const;
  /// What the table of chips calls the scales that the unit applies.
  HardwareScale getHardwareScale() const;
  /// What a kernel's name says of scales that the kernel applies and of what is
  /// added. `countsOuters`: not whose the outer scales are, but how many.
  void printScales(llvm::raw_ostream &os, bool countsOuters) const;
};

/// Bytes of a row of a tile in shared memory, which the swizzle permutes.
inline constexpr int64_t kTensorMapRowBytes = 128;

/// Which arguments are tensor maps, and their boxes: those of operands have the
/// rows of a tile.
struct MatmulMaps {
  bool ofOperands = false;
  /// Rows of a box of the result and their bytes; 0 where it is a pointer.
  int64_t resultRows = 0;
  int64_t resultRowBytes = kTensorMapRowBytes;
};

} // namespace mlir::ufp4

#endif // UFP4_KERNELS_MATMULCONFIG_H

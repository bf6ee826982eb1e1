//===- HopperMatmul.h - matrix product of carriers on sm_90a ----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// One kernel, in several specialisations: a persistent grid whose first
// warpgroup brings tiles of both operands to shared memory by TMA and whose
// other warpgroups multiply them by wgmma. With A: [M, Kp] and B: [N, Kp],
//
//   acc = +0;  for each segment s, ascending:
//     acc = fma(f32(dot_s), scaleA[s, m] * scaleB[s, n], acc)
//   D = cast(acc * (outerA * outerB) + C)
//
// where without scales acc is f32 of the whole dot, and where factors and C
// that are absent take no part. docs/rationale.md says why the parts are as
// they are.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_KERNELS_HOPPERMATMUL_H
#define UFP4_KERNELS_HOPPERMATMUL_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"

#include <optional>
#include <string>

namespace mlir::ufp4 {

/// What a kernel is specialised by. Extents are its arguments.
struct HopperMatmulConfig {
  enum class Element { I8, BF16, E4M3, E5M2 };
  enum class Result { F32, BF16, F16 };

  Element lhs = Element::BF16;
  Element rhs = Element::BF16;
  Result result = Result::BF16;
  /// Elements of K that one scale multiplies the dot of; 0 without scales.
  int64_t segment = 0;
  /// Whether one scale multiplies a whole row; `segment` is then 0.
  bool rowScales = false;
  bool lhsOuter = false;
  bool rhsOuter = false;
  /// Whether C, of f32, is added before the cast.
  bool accumulate = false;
  /// Whether operands and results have a batch dimension in front.
  bool batched = false;
  /// Whether rows of D are multiples of 16 bytes, so that TMA can store them.
  bool alignedRows = true;
  /// Whether tiles are narrow where `hasWideTiles`.
  bool narrow = false;

  bool hasScales() const { return segment != 0 || rowScales; }
  /// Whether segments are long enough for tiles of 192 columns: four stages.
  bool hasWideTiles() const { return segment * getElementBytes() >= 512; }
  int64_t getElementBytes() const { return lhs == Element::BF16 ? 2 : 1; }
  int64_t getResultBytes() const { return result == Result::F32 ? 4 : 2; }

  /// The kernel's name, which spells all of the above.
  std::string getName() const;
};

/// Shapes and the layout of shared memory that follow from a configuration.
struct HopperMatmulPlan {
  /// When the partial sums meet the scales.
  enum class Promotion {
    Never,  // no scales, or one to a row: after the whole of K
    Stages, // after a whole number of stages
    Steps   // after one or more wgmma, several times in a stage
  };
  Promotion promotion;
  int64_t tileM, tileN;
  /// Warpgroups that multiply.
  int64_t consumers;
  /// Stages of a segment that a consumer starts before the next one begins the
  /// same segment, and that one before the first begins its next segment; 0
  /// where they have no order.
  int64_t lead;
  int64_t stages;
  /// Elements of K to a stage: 128 bytes, the width of the swizzle.
  int64_t stageK;
  /// Elements of K to one wgmma: 32 bytes.
  int64_t stepK;
  /// Columns that one wgmma computes.
  int64_t stepN;
  int64_t producerRegisters, consumerRegisters;
  /// Bytes from the start of the dynamic shared memory.
  int64_t stageBytes, stagingOffset, scalesOffset, barriersOffset, sharedBytes;
  /// Bytes of D that one warpgroup stages at a time.
  int64_t stagingBytes;
  /// Bytes of one buffer of scales.
  int64_t scalesBytes;

  int64_t getThreads() const { return 128 * (consumers + 1); }

  /// Nothing and a reason where no kernel fits.
  static std::optional<HopperMatmulPlan> get(const HopperMatmulConfig &config,
                                             std::string &reason);
};

/// The kernel of a configuration, which is built where the module has none of
/// its name. Its arguments, in order; those that the configuration lacks are
/// left out:
///
///   map of A, map of B      tensor maps: boxes of 128 bytes by tileM or tileN
///                           rows, swizzled by 128 bytes
///   map of D | D            boxes of 128 bytes by 64 rows, swizzled; else a
///                           pointer, where rows are not aligned
///   C                       pointer to [batch,] M, N f32
///   scales of A, of B       pointers to [batch,] segments, rows
///   outer of A, of B        pointers to one f32
///   M, N, K, batch          i32; K in elements as stored
LLVM::LLVMFuncOp getOrCreateHopperMatmul(OpBuilder &builder,
                                         gpu::GPUModuleOp module,
                                         const HopperMatmulConfig &config,
                                         const HopperMatmulPlan &plan);

} // namespace mlir::ufp4

#endif // UFP4_KERNELS_HOPPERMATMUL_H

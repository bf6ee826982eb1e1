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

#include "ufp4/Kernels/MatmulConfig.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"

#include <optional>
#include <string>

namespace mlir::ufp4 {

/// What a kernel is specialised by. Extents are its arguments. `hardware` is
/// never set: wgmma applies no scales.
struct HopperMatmulConfig : MatmulConfig {
  /// Rows of a box of D.
  static constexpr int64_t kMapRows = 64;

  HopperMatmulConfig() = default;
  explicit HopperMatmulConfig(const MatmulConfig &config)
      : MatmulConfig(config) {}

  /// Whether rows of D are multiples of 16 bytes, so that TMA can store them.
  bool alignedRows = true;
  /// Whether tiles are narrow where `hasWideTiles`.
  bool narrow = false;

  /// Whether segments are long enough for tiles of 192 columns: four stages.
  bool hasWideTiles() const { return getSegmentBytes() >= 512; }
  /// Operands come by tensor maps; D leaves by one where its rows are aligned.
  MatmulMaps getMaps() const {
    return {/*ofOperands=*/true, alignedRows ? kMapRows : 0};
  }

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
/// its name. Its arguments are those of all matmuls
/// (lib/Kernels/MatmulLaunch.h) with tensor maps as `getMaps` says: boxes of
/// 128 bytes by tileM or tileN rows, or by 64 rows of D.
LLVM::LLVMFuncOp getOrCreateHopperMatmul(OpBuilder &builder,
                                         gpu::GPUModuleOp module,
                                         const HopperMatmulConfig &config,
                                         const HopperMatmulPlan &plan);

} // namespace mlir::ufp4

#endif // UFP4_KERNELS_HOPPERMATMUL_H

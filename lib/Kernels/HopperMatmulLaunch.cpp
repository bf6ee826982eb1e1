//===- HopperMatmulLaunch.cpp - which wgmma kernel an op takes ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatmulLaunch.h"
#include "ufp4/Kernels/HopperMatmul.h"

#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::ufp4;

using Config = HopperMatmulConfig;

/// The blocks that run at once on the chip's larger boards; any number is
/// right.
static constexpr int64_t kMultiprocessors = 132;

/// Whether tiles of 128 columns take less time than those of 192. A wide tile
/// takes 1.4 times as long as a narrow one, but the last round of tiles may
/// leave more of the chip without work. Of unknown extents, rows fill whole
/// rounds.
static bool takesNarrowTiles(RankedTensorType result) {
  ArrayRef<int64_t> shape = result.getShape();
  if (ShapedType::isDynamic(shape.back()))
    return false;
  bool isKnown = result.hasStaticShape();
  double rows = 1;
  if (isKnown) {
    rows = llvm::divideCeil(shape[shape.size() - 2], 128);
    for (int64_t size : shape.drop_back(2))
      rows *= size;
  }
  auto getRounds = [&](int64_t columns) {
    double tiles = rows * llvm::divideCeil(shape.back(), columns);
    return isKnown ? std::ceil(tiles / kMultiprocessors) : tiles;
  };
  return 5 * getRounds(128) <= 7 * getRounds(192);
}

/// The specialisation that computes an op, or nothing and a reason.
static std::optional<Config> getConfig(CarrierMatmulOp op,
                                       std::string &reason) {
  llvm::raw_string_ostream os(reason);
  if (op.hasHardwareScales() || op.getCarrier().isPacked()) {
    os << "wgmma applies no block scales, and has no elements of 4 bits";
    return std::nullopt;
  }
  Config config(MatmulConfig::get(op));
  for (Type element : {config.lhs, config.rhs})
    if (!element.isInteger(8) && !element.isBF16() &&
        !isa<Float8E4M3FNType, Float8E5M2Type>(element)) {
      os << "wgmma multiplies i8, bf16, f8E4M3FN and f8E5M2, but not "
         << element;
      return std::nullopt;
    }
  if (!config.isInteger() &&
      op.getCarrier().getExactness() == Exactness::F32Accumulate) {
    os << "the carrier asks for sums of f32, and wgmma adds up floats in fewer "
          "bits";
    return std::nullopt;
  }
  if (failed(checkTensorMaps(op, reason)))
    return std::nullopt;
  config.alignedRows = canMapResult(op);
  config.narrow =
      config.hasWideTiles() && takesNarrowTiles(op.getResult().getType());
  return config;
}

LogicalResult mlir::ufp4::buildHopperMatmul(OpBuilder &builder,
                                            GPUKernelContext &context,
                                            CarrierMatmulOp op,
                                            const MatmulBuffers &buffers,
                                            std::string &reason) {
  auto hasWgmma = [](const Chip &chip) {
    return chip.find(MatrixUnit::Wgmma, MatrixType::BF16) && chip.tensorMaps;
  };
  if (!hasWgmma(context.chip)) {
    reason = context.chip.name.str() +
             " has no wgmma; chips that have it: " + listChips(hasWgmma);
    return failure();
  }
  std::optional<Config> config = getConfig(op, reason);
  if (!config)
    return failure();
  std::optional<HopperMatmulPlan> plan = HopperMatmulPlan::get(*config, reason);
  if (!plan)
    return failure();
  LLVM::LLVMFuncOp kernel =
      getOrCreateHopperMatmul(builder, context.module, *config, *plan);
  launchMatmul(builder, context, op, buffers, kernel,
               {plan->tileM, plan->tileN, plan->getThreads(), plan->sharedBytes,
                /*gridGranule=*/1, kMultiprocessors, config->getMaps()});
  return success();
}

//===- PersistentMatmul.h - matmuls fed by tensor copies --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What wgmma's and tcgen05's kernels have in common: a persistent grid, whose
// blocks take tiles of the result in turn; stages of shared memory that one
// thread keeps filled by TMA, with a full and an empty barrier each; results
// that leave by TMA, too. A stage is 128 bytes of K of each row of the tile,
// those of A and then those of B, swizzled by 128 bytes.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_KERNELS_PERSISTENTMATMUL_H
#define UFP4_LIB_KERNELS_PERSISTENTMATMUL_H

#include "MatmulOps.h"

namespace mlir::ufp4 {

/// Where a pipeline stands: the stage that comes next and the parity of its
/// round through the stages.
struct PipelinePosition {
  Value stage, parity;
};

/// Shapes of a persistent kernel and its shared memory, in bytes from its
/// beginning.
struct PersistentShape {
  int64_t tileRows, tileCols, threads;
  int64_t stages, stageBytes, barriersOffset;
  MatmulMaps maps;
};

class PersistentMatmul : protected MatmulOps {
protected:
  /// Tiles along M that neighbouring blocks take before they go on along N.
  static constexpr int64_t kTileGroup = 16;
  static constexpr int64_t kRowBytes = kTensorMapRowBytes;

  PersistentMatmul(ImplicitLocOpBuilder &b, const MatmulConfig &config,
                   const PersistentShape &shape)
      : MatmulOps(b, config), shape(shape), sharedType(pointerTo(3)) {}

  /// Appends the kernel, with what all threads know at its start; the builder
  /// stands behind that.
  LLVM::LLVMFuncOp begin(gpu::GPUModuleOp module, StringRef name,
                         StringRef sharedName);
  /// Fetches the tensor maps; of one thread.
  void prefetchMaps();
  /// A loop over the block's tiles, with values that `body` carries on.
  SmallVector<Value>
  emitTiles(ValueRange inits,
            function_ref<SmallVector<Value>(MatmulTile, ValueRange)> body);
  /// Keeps the stages filled; of one thread.
  void emitLoads();
  /// Blocks of K: elements of a stage.
  int64_t getStageK() { return kRowBytes * 8 / config.getBits(); }

  Value sharedAt(Value byteOffset) { return offset(shared, byteOffset); }
  /// The number is the same in all lanes of a warp; the shuffle says so to the
  /// assembler, which otherwise guards against divergence.
  Value makeUniform(Value number);
  /// What the matrix unit knows of rows in shared memory, but for where they
  /// begin.
  Value descriptor(Value byteOffset, uint64_t layout);

  // Barriers in shared memory, eight bytes each: full and empty of the stages,
  // and behind them what a family has.
  Value barrier(Value index, int64_t first) {
    return sharedAt(add(shl(index, 3), shape.barriersOffset + 8 * first));
  }
  Value fullBarrier(Value stage) { return barrier(stage, 0); }
  Value emptyBarrier(Value stage) { return barrier(stage, shape.stages); }
  void initBarrier(Value at, int64_t arrivals);
  void waitFor(Value at, Value parity);
  /// Until the other side has been through this round's phase: on the first
  /// round at once.
  void waitForEmpty(const PipelinePosition &at) {
    waitFor(emptyBarrier(at.stage), bxor(at.parity, 1));
  }
  void arrive(Value at);
  PipelinePosition next(const PipelinePosition &at, int64_t stages);
  PipelinePosition next(const PipelinePosition &at) {
    return next(at, shape.stages);
  }

  /// Waits at a barrier of the block for `threads` of its threads.
  void syncThreads(Value number, int64_t threads);
  /// What was written to shared memory is there for TMA and the matrix unit.
  void fenceAsync();

  /// Starts to copy four bytes to shared memory; of `bytes` 0, zeros.
  void copyWord(Value target, Value source, Value bytes = Value());
  void storeTile(Value byteOffset, Value column, Value row, Value batch);
  void commitStores();
  /// Waits until the thread's stores are done, or have read shared memory.
  void waitForStores(bool areRead);
  /// Two results of 16 bits, rounded to nearest even.
  Value pack(Value low, Value high);

  const PersistentShape &shape;
  Type sharedType;
  // What all threads know.
  Value shared, sharedAddress, thread, tiles, kBlocks, segments;
};

} // namespace mlir::ufp4

#endif // UFP4_LIB_KERNELS_PERSISTENTMATMUL_H

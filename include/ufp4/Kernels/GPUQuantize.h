//===- GPUQuantize.h - quantization kernels for NVIDIA GPUs -----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Kernels that quantize an operand and write it as a carrier, contraction last.
// docs/rationale.md says why they are as they are. A kernel is specialized by
// formats and types, and generic in all extents.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_KERNELS_GPUQUANTIZE_H
#define UFP4_KERNELS_GPUQUANTIZE_H

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::ufp4 {

/// What is written beside the operand of one direction.
enum class GPUScales {
  None,    // nothing: folded into the operand
  Stored,  // block scales as their type stores them, [rows, blocks]
  Decoded, // block scales as f32, [blocks, rows]
  Tiles,   // outer scales of tiles as f32, [tiles, rows]
  Rows,    // powers of two of rows as f32, [1, rows]
  Hardware // as Stored, but for each row, and to each row a multiple of four
};

/// One way in which a kernel quantizes its input.
struct GPUQuantizeDirection {
  /// Whether the contraction is not the last dimension of the input.
  bool transposed = false;
  FormatAttr format;
  RhtAttr rht;           // or null
  RoundingAttr rounding; // or null for nearest even
  /// Element type of the operand written: i8, bf16, f32, an 8-bit float, or
  /// !ufp4.code for two codes to a byte.
  Type element;
  /// Whether block scales are multiplied into the elements.
  bool folded = false;
  /// Whether they are so relative to the largest of the row (foldsOverRow).
  bool overRow = false;
  /// Whether the chip's converter rounds, where rounding is stochastic
  /// (docs/numerics.md, 6.1).
  bool byConverter = false;
  GPUScales scales = GPUScales::None;
  /// Whether outer scales are written as the format has them: that of the
  /// tensor, or [rows, tiles].
  bool writesOuter = false;
};

/// What is known of the contraction's extent when a kernel is built.
enum class GPUAlignment { Unknown, Units, None };

/// Arguments of a kernel that quantizes in one direction. Those that a kernel
/// does not have are negative. The first is the input, the second the operand.
struct GPUQuantizeArguments {
  int scales = -1, outer = -1;
  /// Maxima (i32) of blocks and of regions with an outer scale, or the largest
  /// bytes of the scales of rows, which a kernel of maxima made.
  int blockMaxima = -1, outerMaxima = -1;
  /// Where a failed assertion is noted, and then its number (i32).
  int flag = -1;
  int seed = -1, site = -1, stream = -1;
  /// i32: batch, rows (lines of one batch), extent of the contraction.
  int batch = -1;
};

struct GPUQuantizeKernel {
  LLVM::LLVMFuncOp function;
  GPUQuantizeArguments arguments;
  /// Elements of a unit; units and threads to a block of threads.
  int64_t unit = 0, unitsPerBlock = 0, threads = 0;
  /// Warps of a block of threads, where these own whole rows.
  int64_t warps = 0;
  /// Whether a block of threads covers whole tiles of one line: units of a line
  /// are then rounded up to that many.
  int64_t unitsPerTile = 1;
};

/// Whether there are kernels for a direction; if not, why.
std::optional<std::string>
getUnsupportedReason(const GPUQuantizeDirection &direction, Type input);

/// Whether maxima of more than a unit are needed: those of blocks, or of what
/// has one outer scale.
bool needsBlockMaxima(const GPUQuantizeDirection &direction);
bool needsOuterMaxima(const GPUQuantizeDirection &direction);

/// Whether a block of threads can own whole rows, and so find their maxima by
/// itself.
bool hasWholeRows(const GPUQuantizeDirection &direction);

/// What a kernel of one direction does.
enum class GPUQuantizeMode {
  Units,    // quantizes units, with maxima of other kernels where they are more
  Maxima,   // takes those maxima: reads the input and has no operand
  WholeRows // quantizes whole rows, and takes their maxima before
};

/// Finds or builds the kernel of one direction.
GPUQuantizeKernel getQuantizeKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                                    const GPUQuantizeDirection &direction,
                                    Type input, GPUAlignment alignment,
                                    GPUQuantizeMode mode);

/// Arguments of a kernel that quantizes squares of 128 x 128 elements in one or
/// two directions; the first is the input. The grid is [squares along the last
/// dimension, squares along the one before, batch].
struct GPUSquareKernel {
  static constexpr int64_t kSquare = 128;
  /// Rows of a tile, and columns of a panel, of a block of threads.
  static constexpr int64_t kTileRows = 16;
  static constexpr int64_t kPanelColumns = 16;
  /// The largest second extent of a grid.
  static constexpr int64_t kMaxGrid = 65535;

  LLVM::LLVMFuncOp function;
  /// By direction: the operand, and what GPUQuantizeArguments names `scales`,
  /// `outer`, `blockMaxima`, `outerMaxima` and `stream`.
  struct Direction {
    int operand = -1, scales = -1, outer = -1, blockMaxima = -1,
        outerMaxima = -1, stream = -1;
  };
  SmallVector<Direction, 2> directions;
  int flag = -1; // and its number
  int seed = -1, site = -1;
  /// i32: the extents of the last two dimensions, the one before the last
  /// first.
  int extents = -1;
  int64_t threads = 0;
};

/// Whether there is such a kernel.
bool hasSquareKernel(ArrayRef<GPUQuantizeDirection> directions, Type input);

/// Finds or builds it.
GPUSquareKernel getSquareKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                                ArrayRef<GPUQuantizeDirection> directions,
                                Type input);

/// The same for maxima of lines and of tensors, in directions that need them:
/// such a kernel has no operand. Memory is 0 before.
bool hasMaximaKernel(ArrayRef<GPUQuantizeDirection> directions, Type input);
GPUSquareKernel getMaximaKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                                ArrayRef<GPUQuantizeDirection> directions,
                                Type input);

/// The same for rows, columns or both of integers under tiles of 512, whose
/// maxima a warp or a block of threads finds by itself. The grid of columns, or
/// of both, is [parts of a panel, panels of 512 rows, batch], that of rows
/// [tiles, groups of kTileRows rows up to kMaxGrid, batch times what is above].
/// `prefetches` where the chip copies in bulk.
bool hasPanelKernel(ArrayRef<GPUQuantizeDirection> directions, Type input);
GPUSquareKernel getPanelKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                               ArrayRef<GPUQuantizeDirection> directions,
                               Type input, bool prefetches);

/// Finds or builds the kernel that sets words (i32) of one or two pieces of
/// memory to 0: pointers, then counts.
LLVM::LLVMFuncOp getClearKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                                int64_t pieces);

} // namespace mlir::ufp4

#endif // UFP4_KERNELS_GPUQUANTIZE_H

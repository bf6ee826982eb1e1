//===- GPUQuantizeMaxima.cpp - maxima of both directions from one read
//-----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A block of threads takes the maxima of a square of 128 x 128 elements along
// its rows, its columns or both, each after its own transform, and raises those
// in memory by one atomic operation for each line, or for the square where they
// are the tensor's. Squares are numbered from the end, so that the kernel that
// quantizes next, which begins at the beginning, finds in the L2 cache what was
// read last here.
//
//===----------------------------------------------------------------------===//

#include "QuantizeEmitter.h"

using namespace mlir;
using namespace mlir::ufp4;

/// Blocks of 16 x 16 are left to the kernel that quantizes.
static bool measuresBlocks(const GPUQuantizeDirection &direction) {
  return needsBlockMaxima(direction) && !hasSquareBlock(direction);
}

/// Whether the maxima that a direction needs are those of lines or of the
/// tensor.
static bool hasLineOrTensorMaxima(const GPUQuantizeDirection &direction) {
  if (direction.overRow) // the largest scale, not the largest element
    return false;
  if (measuresBlocks(direction) && !hasLineBlock(direction) &&
      !direction.format.isTensorBlock())
    return false;
  return !needsOuterMaxima(direction) || hasLineTile(direction) ||
         direction.format.getScale().getTile() == ScaleAttr::kNoTile;
}

bool mlir::ufp4::hasMaximaKernel(ArrayRef<GPUQuantizeDirection> directions,
                                 Type input) {
  return input.getIntOrFloatBitWidth() == 16 &&
         llvm::all_of(directions, [](const GPUQuantizeDirection &direction) {
           return getCut(direction).unit <= 32 &&
                  hasLineOrTensorMaxima(direction);
         });
}

namespace {

class MaximaEmitter : public SquareEmitter {
public:
  MaximaEmitter(OpBuilder &builder, gpu::GPUModuleOp module,
                ArrayRef<GPUQuantizeDirection> directions, Type input)
      : SquareEmitter(builder, module, input), directions(directions) {}

  GPUSquareKernel get(StringRef name) {
    return findOrBuild(name, directions, Maxima::Written,
                       [&](StringRef unknown) { return build(unknown); });
  }

private:
  GPUSquareKernel build(StringRef name);
  Value getMaximum(unsigned i, MutableArrayRef<Value> x);
  void emitRows(unsigned i);
  void emitColumns(unsigned i);
  void raiseLines(unsigned i);
  bool hasLines(unsigned i) const {
    return (measuresBlocks(directions[i]) && hasLineBlock(directions[i])) ||
           (needsOuterMaxima(directions[i]) && hasLineTile(directions[i]));
  }
  bool hasTensor(unsigned i) const {
    return (measuresBlocks(directions[i]) && !hasLineBlock(directions[i])) ||
           (needsOuterMaxima(directions[i]) && !hasLineTile(directions[i]));
  }
  /// Places in shared memory: the square, maxima of rows, of parts of columns,
  /// of warps.
  static constexpr int64_t kRowsAt = kSquare * kSquare * 2;
  static constexpr int64_t kColumnsAt = kRowsAt + kSquare * 4;
  static constexpr int64_t kColumnParts = kThreads / (kSquare / 2);
  static constexpr int64_t kWarpsAt = kColumnsAt + kColumnParts * kSquare * 4;
  static constexpr int64_t kWarps = kThreads / kWarp;
  static constexpr int64_t kBytes = kWarpsAt + 2 * kWarps * 4;

  ArrayRef<GPUQuantizeDirection> directions;
  GPUSquareKernel kernel;
  /// Without columns there is no square in shared memory.
  int64_t base = 0;
  SmallVector<Value, 2> own; // by direction: the largest of this thread
};

} // namespace

GPUSquareKernel MaximaEmitter::build(StringRef name) {
  SmallVector<Type> types;
  kernel = describe(directions, Maxima::Written, types);
  for (const GPUQuantizeDirection &direction : directions) {
    hasSquare |= direction.transposed;
    if (!direction.transposed)
      loadUnit = getCut(direction).unit;
  }
  base = hasSquare ? 0 : -kRowsAt;
  LLVM::GlobalOp global = makeShared(name, base + kBytes);
  function = kernel.function = makeKernel(name, types, kThreads);
  memory = LLVM::AddressOfOp::create(b, global);
  begin(kernel);
  auto fromEnd = [&](Value extent, Value place) {
    Value last = getLast(ceilDiv(extent, kSquare));
    return mul(sub(last, place), kSquare);
  };
  firstRow = fromEnd(height, blockY());
  firstColumn = fromEnd(width, block());
  own.resize(directions.size());

  setRaw(loadSquare());
  if (hasSquare)
    storeSquare();
  for (unsigned i = 0; i < directions.size(); ++i)
    if (!directions[i].transposed)
      emitRows(i);
  if (hasSquare)
    barrier();
  for (unsigned i = 0; i < directions.size(); ++i)
    if (directions[i].transposed)
      emitColumns(i);
  // Maxima of tensors: of a warp, then of all.
  Value warp = div(tid, kWarp), lane = rem(tid, kWarp);
  for (unsigned i = 0; i < directions.size(); ++i)
    if (hasTensor(i)) {
      Value largest = warpMax(own[i]);
      ifTrue(isZero(lane), [&] {
        LLVM::StoreOp::create(
            b, largest, shared(mul(warp, 4), base + kWarpsAt + i * kWarps * 4),
            4);
      });
    }
  barrier();
  for (unsigned i = 0; i < directions.size(); ++i) {
    if (hasLines(i))
      raiseLines(i);
    if (!hasTensor(i))
      continue;
    ifTrue(compare(arith::CmpIPredicate::eq, tid, constant(i * kWarp)), [&] {
      Value largest;
      for (int64_t j = 0; j < kWarps; ++j) {
        Value other = LLVM::LoadOp::create(
            b, i32(),
            shared(constant(0), base + kWarpsAt + (i * kWarps + j) * 4), 4);
        largest = largest ? max(largest, other) : other;
      }
      const GPUSquareKernel::Direction &at = kernel.directions[i];
      if (at.blockMaxima >= 0 && !hasLineBlock(directions[i]))
        atomicMax(largest, argument(at.blockMaxima));
      if (at.outerMaxima >= 0 && !hasLineTile(directions[i]))
        atomicMax(largest, argument(at.outerMaxima));
    });
  }
  LLVM::ReturnOp::create(b, ValueRange());
  return kernel;
}

Value MaximaEmitter::getMaximum(unsigned i, MutableArrayRef<Value> x) {
  Value stream;
  if (kernel.directions[i].stream >= 0)
    stream = argument(kernel.directions[i].stream);
  return maxOfTransform(x, directions[i].rht, {seed, Value(), site, stream});
}

/// What lies outside of the tensor was loaded as 0.
void MaximaEmitter::emitRows(unsigned i) {
  for (int64_t task = 0; task < rowTasks(); ++task) {
    SmallVector<Value> x = unpackTask(task);
    Value a = getMaximum(i, x);
    own[i] = own[i] ? max(own[i], a) : a;
    if (!hasLines(i))
      continue;
    // Neighbouring lanes have units of one row.
    for (int64_t bits = 1; bits < unitsOfRow(); bits *= 2)
      a = shuffleMax(a, bits);
    ifTrue(isZero(taskUnit), [&] {
      LLVM::StoreOp::create(
          b, a, shared(mul(taskRow, 4), base + kRowsAt + task * rowStep() * 4),
          4);
    });
  }
}

void MaximaEmitter::emitColumns(unsigned i) {
  int64_t unit = getCut(directions[i]).unit, pairs = kSquare / 2;
  int64_t tasks = pairs * (kSquare / unit) / kThreads;
  ColumnPair columns = getColumnPair();
  Value part = div(tid, pairs);
  Value largest[2];
  for (int64_t task = 0; task < tasks; ++task) {
    SmallVector<Value> halves[2];
    loadColumns(columns, part, task * kColumnParts, unit, halves[0], halves[1]);
    for (int64_t half = 0; half < 2; ++half) {
      Value a = getMaximum(i, halves[half]);
      largest[half] = largest[half] ? max(largest[half], a) : a;
    }
  }
  own[i] = max(largest[0], largest[1]);
  if (!hasLines(i))
    return;
  Value place = add(mul(part, kSquare * 4), mul(columns.pair, 8));
  for (int64_t half = 0; half < 2; ++half)
    LLVM::StoreOp::create(b, largest[half],
                          shared(place, base + kColumnsAt + half * 4), 4);
}

/// Rows by the first half of the threads, columns by the second.
void MaximaEmitter::raiseLines(unsigned i) {
  bool columns = directions[i].transposed;
  Value place = columns ? sub(tid, constant(kSquare)) : tid;
  Value line = add(columns ? firstColumn : firstRow, place);
  Value count = columns ? width : height;
  // The second half's places are negative, and large, in the first.
  ifTrue(both(isBelow(place, constant(kSquare)), isBelow(line, count)), [&] {
    Value largest;
    for (int64_t part = 0; part < (columns ? kColumnParts : 1); ++part) {
      Value other = LLVM::LoadOp::create(
          b, i32(),
          shared(mul(place, 4),
                 base + (columns ? kColumnsAt + part * kSquare * 4 : kRowsAt)),
          4);
      largest = largest ? max(largest, other) : other;
    }
    const GPUSquareKernel::Direction &at = kernel.directions[i];
    Value position = wide(add(mul(batch, count), line));
    if (at.blockMaxima >= 0 && hasLineBlock(directions[i]))
      atomicMax(largest, address(argument(at.blockMaxima), position, i32()));
    if (at.outerMaxima >= 0 && hasLineTile(directions[i]))
      atomicMax(largest, address(argument(at.outerMaxima), position, i32()));
  });
}

GPUSquareKernel
mlir::ufp4::getMaximaKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                            ArrayRef<GPUQuantizeDirection> directions,
                            Type input) {
  std::string name = getKernelName("maxima_squares", directions, input, 0);
  OpBuilder::InsertionGuard guard(builder);
  MaximaEmitter emitter(builder, module, directions, input);
  return emitter.get(name);
}

//===- GPUQuantizePanels.cpp - integers under tiles of 512 ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A tile of 512 elements along a row is a warp's, with a block to each lane. A
// tile along a column has to be in one place too: a block of threads holds 16
// columns of 512 rows in shared memory. Where both directions are asked for,
// blocks of the two kinds take turns over a panel of 512 rows, so that the
// second to read an element finds it in the L2 cache, and those of rows bring
// later tiles there before anything waits for them.
//
//===----------------------------------------------------------------------===//

#include "QuantizeEmitter.h"

using namespace mlir;
using namespace mlir::ufp4;

static constexpr int64_t kPanel = kWarpTile;
static constexpr int64_t kWarps = kThreads / kWarp;
static constexpr int64_t kRows = GPUSquareKernel::kTileRows;
static constexpr int64_t kColumns = GPUSquareKernel::kPanelColumns;
static constexpr int64_t kBlock = 16;
/// How far ahead the next tiles are brought into the L2 cache: a little more
/// than the 64 blocks of threads of a tile that run at a time.
static constexpr int64_t kTilesAhead = 12;
static_assert(kRows == 2 * kWarps && kColumns == 2 * kWarps);

static bool isOnlyRows(ArrayRef<GPUQuantizeDirection> directions) {
  return llvm::none_of(directions, [](const GPUQuantizeDirection &direction) {
    return direction.transposed;
  });
}

bool mlir::ufp4::hasPanelKernel(ArrayRef<GPUQuantizeDirection> directions,
                                Type input) {
  if (input.getIntOrFloatBitWidth() != 16 || directions.size() > 2 ||
      (directions.size() == 2 &&
       directions[0].transposed == directions[1].transposed))
    return false;
  return llvm::all_of(directions, [&](const GPUQuantizeDirection &direction) {
    ScaleAttr scale = direction.format.getScale();
    if (scale.getKind() != ScaleKind::Int || scale.getTile() != kPanel ||
        getCut(direction).unit != kBlock)
      return false;
    // Codes are written along rows alone.
    if (isa<CodeType>(direction.element))
      return isOnlyRows(directions);
    return direction.folded && direction.element.isInteger(8);
  });
}

namespace {

class PanelEmitter : public KernelEmitter {
public:
  PanelEmitter(OpBuilder &builder, gpu::GPUModuleOp module,
               ArrayRef<GPUQuantizeDirection> directions, Type input,
               bool prefetches)
      : KernelEmitter(builder, module), directions(directions), input(input),
        prefetches(prefetches) {}

  GPUSquareKernel get(StringRef name) {
    return findOrBuild(name, directions, Maxima::Own,
                       [&](StringRef unknown) { return build(unknown); });
  }

private:
  GPUSquareKernel build(StringRef name);
  void emitRows(unsigned i, Value tile, Value firstRow);
  /// Brings kRows rows of a tile, if they are there, into the L2 cache: one to
  /// each of as many threads.
  void emitPrefetch(Value tile, Value firstRow);
  IntegerBlock getBlock(const GPUQuantizeDirection &direction,
                        ArrayRef<Value> x, double factor, Value a, Value tile,
                        const BlockRandom &random);
  void emitColumns(unsigned i, Value panel, Value part);
  SmallVector<Value> unpackQuads(ArrayRef<Value> quads);
  Value getPadded(Value extent);
  BlockRandom getRandom(unsigned i, Value line, Value block, Value blocks,
                        int64_t more);
  Value argument(int index) { return function.getArgument(index); }
  /// 16 bytes `quads` times, or what is there of them, from each of the `count`
  /// rows `row`, `row + step`, ...
  SmallVector<SmallVector<Value>> load16(Value interior, Value row,
                                         int64_t step, int64_t count,
                                         Value column, int64_t quads);
  /// A pointer that many times `stride` (i32) bytes on.
  Value advance(Value pointer, Value stride, int64_t times) {
    if (times == 0)
      return pointer;
    return address(pointer, mulWide(stride, constant(times)), b.getI8Type());
  }

  ArrayRef<GPUQuantizeDirection> directions;
  Type input;
  bool prefetches;
  GPUSquareKernel kernel;
  LLVM::LLVMFuncOp function;
  Value tid;
};

} // namespace

/// Codes, padded to 16: a transform of 16 pads to that, one of 8 or less, or
/// none, to no more.
Value PanelEmitter::getPadded(Value extent) {
  return mul(ceilDiv(extent, kBlock), kBlock);
}

/// Of a block of `line`, or of the same block of the line `more` on.
BlockRandom PanelEmitter::getRandom(unsigned i, Value line, Value block,
                                    Value blocks, int64_t more) {
  Value stream;
  if (kernel.directions[i].stream >= 0)
    stream = argument(kernel.directions[i].stream);
  Value index = addWide(mulWide(line, blocks), wide(block));
  if (more)
    index = addWide(index, mulWide(blocks, constant(more)));
  return {seed, index, site, stream};
}

SmallVector<Value> PanelEmitter::unpackQuads(ArrayRef<Value> quads) {
  SmallVector<Value> result;
  for (Value quad : quads)
    for (int64_t i = 0; i < 4; ++i)
      llvm::append_range(result, unpackWord(LLVM::ExtractElementOp::create(
                                                b, quad, constant(i)),
                                            input));
  return result;
}

SmallVector<SmallVector<Value>>
PanelEmitter::load16(Value interior, Value row, int64_t step, int64_t count,
                     Value column, int64_t quads) {
  auto quad = VectorType::get({4}, i32());
  SmallVector<Type> types(count * quads, quad);
  auto fast = scf::IfOp::create(b, types, interior, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(fast.thenBlock());
  SmallVector<Value> loaded;
  Value position =
      addWide(mulWide(add(mul(batch, height), row), width), wide(column));
  Value first = address(x, position, b.getI16Type());
  for (int64_t j = 0; j < count; ++j) {
    Value base = advance(first, width, j * step * 2);
    for (int64_t i = 0; i < quads; ++i)
      loaded.push_back(LLVM::LoadOp::create(
          b, quad,
          LLVM::GEPOp::create(b, base.getType(), quad, base,
                              ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(i)},
                              LLVM::GEPNoWrapFlags::inbounds),
          16));
  }
  scf::YieldOp::create(b, loaded);
  b.setInsertionPointToStart(fast.elseBlock());
  Value exists =
      compare(arith::CmpIPredicate::ne, mul(height, width), constant(0));
  auto slow = scf::IfOp::create(b, types, exists, /*withElseRegion=*/true);
  scf::YieldOp::create(b, slow.getResults());
  b.setInsertionPointToStart(slow.thenBlock());
  loaded.clear();
  for (int64_t j = 0; j < count; ++j)
    for (int64_t i = 0; i < quads; ++i)
      loaded.push_back(loadMasked(add(row, j * step), add(column, 8 * i)));
  scf::YieldOp::create(b, loaded);
  b.setInsertionPointToStart(slow.elseBlock());
  Value none = LLVM::ZeroOp::create(b, quad);
  scf::YieldOp::create(b, SmallVector<Value>(types.size(), none));
  SmallVector<SmallVector<Value>> result;
  for (int64_t j = 0; j < count; ++j)
    result.push_back(
        llvm::to_vector_of<Value>(fast.getResults().slice(j * quads, quads)));
  return result;
}

GPUSquareKernel PanelEmitter::build(StringRef name) {
  SmallVector<Type> types;
  kernel = describe(directions, Maxima::Own, types);
  bool onlyRows = isOnlyRows(directions);
  // Columns of 512 rows, in whose place the integers are gathered, and a
  // maximum for each column.
  LLVM::GlobalOp global;
  if (!onlyRows)
    global = makeShared(name, kPanel * kColumns * 2 + kColumns * 4);
  function = kernel.function = makeKernel(name, types, kThreads);
  // 48 registers a thread; rows to nearest wait for memory alone, and have 64.
  int64_t blocks = onlyRows && !isStochastic(directions[0].rounding) ? 4 : 5;
  setBlocksAtOnce(function, blocks);
  if (global)
    memory = LLVM::AddressOfOp::create(b, global);
  x = argument(0);
  height = argument(kernel.extents);
  width = argument(kernel.extents + 1);
  tid = thread();
  batch = blockZ();
  Value part = block();
  Value panel = blockY();
  readSeed(kernel, function);
  if (onlyRows) {
    // Groups of rows are the grid's second extent or, where these are too many,
    // the third one too.
    Value groups = ceilDiv(height, kRows);
    constexpr int64_t most = GPUSquareKernel::kMaxGrid;
    auto place = scf::IfOp::create(
        b, TypeRange{i32(), i32()},
        compare(arith::CmpIPredicate::ule, groups, constant(most)),
        /*withElseRegion=*/true);
    {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(place.thenBlock());
      scf::YieldOp::create(b, ValueRange{batch, panel});
      // By subtraction: a division would be a call.
      b.setInsertionPointToStart(place.elseBlock());
      Value parts = ceilDiv(groups, most);
      auto loop = scf::WhileOp::create(
          b, TypeRange{i32(), i32()}, ValueRange{constant(0), batch},
          [&](OpBuilder &, Location, ValueRange values) {
            scf::ConditionOp::create(
                b, compare(arith::CmpIPredicate::uge, values[1], parts),
                values);
          },
          [&](OpBuilder &, Location, ValueRange values) {
            scf::YieldOp::create(
                b, ValueRange{add(values[0], 1), sub(values[1], parts)});
          });
      scf::YieldOp::create(
          b, ValueRange{loop.getResult(0),
                        add(mul(loop.getResult(1), most), panel)});
    }
    batch = place.getResult(0);
    emitRows(0, part, mul(place.getResult(1), kRows));
  } else if (directions.size() == 1) {
    emitColumns(0, panel, part);
  } else {
    unsigned columns = directions[1].transposed ? 1 : 0;
    ifElse(
        isZero(mask(part, 1)),
        [&] {
          Value own = shiftRight(part, 1);
          constexpr int64_t groups = kPanel / kRows;
          Value tile = div(own, groups), group = mul(rem(own, groups), kRows);
          // In the order in which blocks of threads start.
          if (prefetches)
            ifTrue(isBelow(tid, constant(kRows)), [&] {
              Value tiles = ceilDiv(width, kPanel);
              Value later = add(add(mul(panel, tiles), tile), kTilesAhead);
              Value place = div(later, tiles);
              emitPrefetch(sub(later, mul(place, tiles)),
                           add(mul(place, kPanel), group));
            });
          emitRows(1 - columns, tile, add(mul(panel, kPanel), group));
        },
        [&] { emitColumns(columns, panel, shiftRight(part, 1)); });
  }
  LLVM::ReturnOp::create(b, ValueRange());
  return kernel;
}

IntegerBlock PanelEmitter::getBlock(const GPUQuantizeDirection &direction,
                                    ArrayRef<Value> x, double factor, Value a,
                                    Value tile, const BlockRandom &random) {
  return arithmetic.quantizeIntegerBlock(x, factor, a, tile, direction.element,
                                         direction.format, direction.rounding,
                                         &random);
}

void PanelEmitter::emitPrefetch(Value tile, Value firstRow) {
  Value isWhole = both(
      both(compare(arith::CmpIPredicate::ule,
                   mul(add(tile, constant(1)), constant(kPanel)), width),
           compare(arith::CmpIPredicate::ule, add(firstRow, kRows), height)),
      isZero(rem(width, 8)));
  ifTrue(isWhole, [&] {
    Value row = add(add(mul(batch, height), firstRow), tid);
    NVVM::CpAsyncBulkPrefetchOp::create(
        b,
        address(x, addWide(mulWide(row, width), wide(mul(tile, kPanel))),
                b.getI16Type()),
        constant(kPanel * 2), /*l2CacheHint=*/Value());
  });
}

/// Rows of one tile, two to each warp.
void PanelEmitter::emitRows(unsigned i, Value tile, Value firstRow) {
  const GPUQuantizeDirection &direction = directions[i];
  const GPUSquareKernel::Direction &at = kernel.directions[i];
  Value lane = rem(tid, kWarp), row = add(firstRow, div(tid, kWarp));
  Value start = add(mul(tile, kPanel), mul(lane, kBlock));
  Value padded = getPadded(width), tiles = ceilDiv(width, kPanel);
  Value interior = both(
      both(compare(arith::CmpIPredicate::ule,
                   mul(add(tile, constant(1)), constant(kPanel)), width),
           compare(arith::CmpIPredicate::ule, add(firstRow, kRows), height)),
      isZero(rem(width, 8)));
  SmallVector<SmallVector<Value>> raw =
      load16(interior, row, kWarps, 2, start, 2);
  Value line = add(mul(batch, height), row);
  Value block = div(start, kBlock), blocks = div(padded, kBlock);
  Value piece = addWide(mulWide(line, blocks), wide(block));
  Value isInside = isBelow(start, padded);
  // Of what is written, where the first row's is, and from row to row.
  bool isCode = isa<CodeType>(direction.element);
  int64_t bytes = isCode ? kBlock / 2 : kBlock;
  Value operand = address(
      argument(at.operand),
      arith::MulIOp::create(b, piece, wide(constant(bytes))), b.getI8Type());
  Value scales, outer;
  if (direction.scales == GPUScales::Stored)
    scales = address(argument(at.scales), piece, b.getI8Type());
  else
    scales = address(
        argument(at.scales),
        addWide(mulWide(add(mul(batch, tiles), tile), height), wide(row)),
        b.getF32Type());
  if (direction.writesOuter)
    outer = address(argument(at.outer),
                    addWide(mulWide(line, tiles), wide(tile)), b.getF32Type());
  for (int64_t j = 0; j < 2; ++j) {
    SmallVector<Value> values = unpackQuads(raw[j]);
    BlockRandom random = getRandom(i, line, block, blocks, j * kWarps);
    Value a;
    double factor =
        arithmetic.transformWithoutFactor(values, direction.rht, &random, a);
    IntegerBlock found =
        getBlock(direction, values, factor, a, warpMax(a), random);
    Value isRow = isBelow(add(row, j * kWarps), height);
    ifTrue(both(isRow, isInside), [&] {
      storeWords(found.words, advance(operand, blocks, j * kWarps * bytes),
                 wide(constant(0)));
      if (direction.scales == GPUScales::Stored)
        LLVM::StoreOp::create(b, found.stored,
                              advance(scales, blocks, j * kWarps), 1);
    });
    ifTrue(both(isRow, isZero(lane)), [&] {
      if (direction.scales == GPUScales::Tiles)
        LLVM::StoreOp::create(
            b, found.base,
            address(scales, wide(constant(j * kWarps)), b.getF32Type()), 4);
      if (direction.writesOuter)
        LLVM::StoreOp::create(b, found.base,
                              advance(outer, tiles, j * kWarps * 4), 4);
    });
  }
}

void PanelEmitter::emitColumns(unsigned i, Value panel, Value part) {
  const GPUQuantizeDirection &direction = directions[i];
  const GPUSquareKernel::Direction &at = kernel.directions[i];
  constexpr int64_t rowBytes = kColumns * 2, pitch = kPanel + 16;
  constexpr int64_t maximaAt = kPanel * rowBytes;
  constexpr int64_t chunks = rowBytes / 16, step = kThreads / chunks;
  // Rows that are as long as all banks together.
  constexpr int64_t group = 128 / rowBytes;
  Value firstColumn = mul(part, kColumns), firstRow = mul(panel, kPanel);
  Value padded = getPadded(height), tiles = ceilDiv(height, kPanel);
  Value interior = both(
      both(
          compare(arith::CmpIPredicate::ule, add(firstColumn, kColumns), width),
          compare(arith::CmpIPredicate::ule, add(firstRow, kPanel), height)),
      isZero(rem(width, 8)));

  // 16 bytes of a row to a lane. Rows change places within groups, by the
  // number of their block of 16, so that the same rows of neighbouring blocks
  // are read from different banks.
  Value place = div(tid, chunks), chunk = rem(tid, chunks);
  SmallVector<SmallVector<Value>> raw =
      load16(interior, add(firstRow, place), step, kPanel / step,
             add(firstColumn, mul(chunk, 8)), 1);
  Value swapped =
      arith::XOrIOp::create(b, place, mask(shiftRight(place, 4), group - 1));
  Value writeAt = add(mul(swapped, rowBytes), mul(chunk, 16));
  for (auto [j, quads] : llvm::enumerate(raw))
    LLVM::StoreOp::create(b, quads.front(),
                          shared(writeAt, j * step * rowBytes), 16);
  ifTrue(isBelow(tid, constant(kColumns)), [&] {
    LLVM::StoreOp::create(b, constant(0), shared(mul(tid, 4), maximaAt), 4);
  });
  barrier();

  // Two neighbouring columns of a block of 16 rows to a thread.
  constexpr int64_t pairs = kColumns / 2;
  static_assert(kThreads / pairs == kPanel / kBlock);
  Value pair = rem(tid, pairs), rowBlock = div(tid, pairs);
  Value readAt = add(mul(rowBlock, kBlock * rowBytes), mul(pair, 4));
  SmallVector<Value> readFrom;
  for (int64_t j = 0; j < group; ++j)
    readFrom.push_back(add(
        readAt,
        mul(arith::XOrIOp::create(b, mask(rowBlock, group - 1), constant(j)),
            rowBytes)));
  SmallVector<Value> columns[2];
  for (int64_t j = 0; j < kBlock; ++j) {
    Value word = LLVM::LoadOp::create(
        b, i32(), shared(readFrom[j % group], (j - j % group) * rowBytes), 4);
    SmallVector<Value> two = unpackWord(word, input);
    columns[0].push_back(two[0]);
    columns[1].push_back(two[1]);
  }
  Value block = add(mul(panel, kPanel / kBlock), rowBlock);
  Value blocks = div(padded, kBlock);
  Value column = add(firstColumn, mul(pair, 2));
  Value line = add(mul(batch, width), column);
  Value maximum = mul(pair, 8);
  Value a[2];
  double factor = 1;
  BlockRandom random[2];
  for (int64_t half = 0; half < 2; ++half) {
    random[half] = getRandom(i, line, block, blocks, half);
    factor = arithmetic.transformWithoutFactor(columns[half], direction.rht,
                                               &random[half], a[half]);
    atomicMax(a[half], shared(maximum, maximaAt + 4 * half));
  }
  // All columns are in registers, and their maxima known.
  barrier();
  auto quad = VectorType::get({4}, i32());
  Value scales = address(
      argument(at.scales),
      addWide(mulWide(add(mul(batch, tiles), panel), width), wide(column)),
      b.getF32Type());
  for (int64_t half = 0; half < 2; ++half) {
    Value bits =
        LLVM::LoadOp::create(b, i32(), shared(maximum, maximaAt + 4 * half), 4);
    IntegerBlock found =
        getBlock(direction, columns[half], factor, a[half], bits, random[half]);
    Value value = LLVM::PoisonOp::create(b, quad);
    for (int64_t j = 0; j < 4; ++j)
      value =
          LLVM::InsertElementOp::create(b, value, found.words[j], constant(j));
    // Even columns first: neighbouring ones in different banks.
    LLVM::StoreOp::create(
        b, value,
        shared(add(mul(pair, pitch), mul(rowBlock, 16)), half * pairs * pitch),
        16);
    // The thread of the panel's first block writes the base.
    ifTrue(both(isZero(rowBlock), isBelow(add(column, half), width)), [&] {
      LLVM::StoreOp::create(
          b, found.base, address(scales, wide(constant(half)), b.getF32Type()),
          4);
    });
  }
  barrier();
  // A warp writes 512 bytes of each of two columns.
  Value warp = div(tid, kWarp), lane = rem(tid, kWarp);
  Value own = add(firstColumn, mul(warp, 2));
  Value isInside = isBelow(add(firstRow, mul(lane, 16)), padded);
  Value operand = address(argument(at.operand),
                          addWide(mulWide(add(mul(batch, width), own), blocks),
                                  wide(add(mul(panel, kPanel / 16), lane))),
                          quad);
  for (int64_t half = 0; half < 2; ++half) {
    Value value = LLVM::LoadOp::create(
        b, quad,
        shared(add(mul(warp, pitch), mul(lane, 16)), half * pairs * pitch), 16);
    ifTrue(both(isInside, isBelow(add(own, half), width)), [&] {
      LLVM::StoreOp::create(b, value, advance(operand, padded, half), 16);
    });
  }
}

GPUSquareKernel
mlir::ufp4::getPanelKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                           ArrayRef<GPUQuantizeDirection> directions,
                           Type input, bool prefetches) {
  std::string name = getKernelName("quantize_panels", directions, input, 0);
  OpBuilder::InsertionGuard guard(builder);
  PanelEmitter emitter(builder, module, directions, input, prefetches);
  return emitter.get(name);
}

//===- GPUQuantizeSquares.cpp - both directions from one read -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A block of threads quantizes a square of 128 x 128 elements along its rows,
// its columns or both. Elements go from registers into shared memory as they
// come; rows are quantized from the registers, columns from shared memory, two
// neighbouring ones to a thread. What is written along columns is gathered in
// shared memory, so that whole sectors of 32 bytes leave it.
//
//===----------------------------------------------------------------------===//

#include "QuantizeEmitter.h"

using namespace mlir;
using namespace mlir::ufp4;

/// Bits of an element that is written. Those of 6 bits come with zeros that
/// fill up every 24 bytes to 32.
static int64_t getElementBits(Type element) {
  if (isa<CodeType>(element))
    return 4;
  int64_t bits = element.getIntOrFloatBitWidth();
  return bits == 6 ? 8 : bits;
}

bool mlir::ufp4::hasSquareKernel(ArrayRef<GPUQuantizeDirection> directions,
                                 Type input) {
  if (input.getIntOrFloatBitWidth() != 16)
    return false;
  bool hasColumns = false;
  bool hasBlocks = llvm::any_of(directions, hasSquareBlock);
  for (const GPUQuantizeDirection &direction : directions) {
    QuantizeCut cut = getCut(direction);
    ScaleAttr scale = direction.format.getScale();
    hasColumns |= direction.transposed;
    // Units of a thread, and what fits into 48 KB of shared memory.
    if (cut.unit > 32 || getElementBits(direction.element) > 16)
      return false;
    // Maxima of tensors and of whole lines come from other kernels.
    if (needsBlockMaxima(direction) && !direction.format.isTensorBlock() &&
        !hasLineBlock(direction) && !hasSquareBlock(direction))
      return false;
    if (scale.hasOuterScale() && scale.getTile() != ScaleAttr::kNoTile &&
        scale.getTile() != FormatAttr::kWhole)
      return false;
  }
  // Rows alone are better off without shared memory, unless their scales lie
  // across, or their blocks.
  return hasColumns || directions.front().scales == GPUScales::Decoded ||
         hasBlocks;
}

namespace {

class QuantizeSquareEmitter : public SquareEmitter {
public:
  QuantizeSquareEmitter(OpBuilder &builder, gpu::GPUModuleOp module,
                        ArrayRef<GPUQuantizeDirection> directions, Type input)
      : SquareEmitter(builder, module, input), directions(directions) {}

  GPUSquareKernel get(StringRef name) {
    return findOrBuild(name, directions, Maxima::Read,
                       [&](StringRef unknown) { return build(unknown); });
  }

private:
  GPUSquareKernel build(StringRef name);
  /// What one direction needs throughout the kernel.
  struct State {
    const GPUQuantizeDirection *direction;
    GPUSquareKernel::Direction at;
    QuantizeCut cut;
    int64_t elementBits;
    Value rows, codesExtent, paddedExtent, blocks, stream;
    Value firstRow, first; // of the square, across the lines and along them
    Value tensorBits;      // of a tensor block
    std::optional<OuterScale> outer; // of the tensor

    bool scalesAre(GPUScales kind) const { return direction->scales == kind; }
    /// Whether blocks lie in the square.
    bool hasOwnScales() const {
      return !needsBlockMaxima(*direction) || hasSquareBlock(*direction);
    }
    /// Whether scales of columns are gathered before they are written.
    bool gathersScales() const {
      return hasOwnScales() &&
             (scalesAre(GPUScales::Hardware) ||
              (scalesAre(GPUScales::Stored) && !hasSquareBlock(*direction)));
    }
    bool hasLineMaxima() const {
      return hasLineBlock(*direction) || hasLineTile(*direction);
    }
  };
  /// Four words to a block of 16 x 16, each the maximum of four rows: those of
  /// a warp.
  static constexpr int64_t kBlockMaxima = 4 * (kSquare / 16) * (kSquare / 16);
  /// Maxima (i32) of a line's block and tile, where other kernels have taken
  /// them.
  struct Line {
    Value block, tile;
    /// Of the blocks of 16 x 16 of a unit, instead.
    SmallVector<Value, 2> squares;
  };

  State makeState(unsigned i);
  Line readLine(State &state, Value line);
  std::optional<OuterScale> getOuter(State &state, const Line &known);
  SmallVector<Value> quantize(State &state, MutableArrayRef<Value> x,
                              const Line &known, Value line, Value start,
                              SmallVectorImpl<BlockScale> &scales);
  void storeTensorScale(State &state, Value stored);
  void storeRowScale(State &state, Value line, Value condition);
  void storeBlockMaxima();
  Value loadBlockMaximum(Value row, Value column);
  SmallVector<Value, 2> loadMaxima(const State &state, Value line, Value unit);
  void storeBlockScale(State &state, Value stored, Value row, Value k);
  void storeLineScales(State &state, const Line &known,
                       const BlockScale &blockScale, Value line,
                       Value condition);
  void emitRows(State &state);
  void writeRowScales(State &state);
  void emitColumns(State &state);
  void writeColumns(State &state, Type scaleType);

  int64_t getPitch(const State &state) const {
    return kSquare * state.elementBits / 8 + (state.elementBits == 4 ? 8 : 16);
  }
  int64_t getScalePitch(const State &state) const {
    return kSquare / state.cut.part + 1;
  }

  ArrayRef<GPUQuantizeDirection> directions;
  GPUSquareKernel kernel;
  int64_t scalesAt = 0, rowScalesAt = 0, blocksAt = 0;
};

} // namespace

QuantizeSquareEmitter::State QuantizeSquareEmitter::makeState(unsigned i) {
  State state;
  const GPUQuantizeDirection &direction = directions[i];
  state.direction = &direction;
  state.at = kernel.directions[i];
  state.cut = getCut(direction);
  state.elementBits = getElementBits(direction.element);
  bool columns = direction.transposed;
  state.rows = columns ? width : height;
  state.firstRow = columns ? firstColumn : firstRow;
  state.first = columns ? firstRow : firstColumn;
  Value extent = columns ? height : width;
  int64_t size = direction.rht ? direction.rht.getSize() : 1;
  state.codesExtent = size == 1 ? extent : mul(ceilDiv(extent, size), size);
  int64_t granule = hasPairs(direction) || hasSixBits(direction) ? 32 : 16;
  state.paddedExtent = mul(ceilDiv(state.codesExtent, granule), granule);
  int64_t cols = direction.format.getBlockCols();
  state.blocks = cols == FormatAttr::kWhole ? constant(1)
                                            : ceilDiv(state.codesExtent, cols);
  auto readMaximum = [&](int at) {
    return load(argument(at), wide(constant(0)), i32(), i32(), 4);
  };
  if (state.at.stream >= 0)
    state.stream = argument(state.at.stream);
  if (state.at.blockMaxima >= 0 && direction.format.isTensorBlock())
    state.tensorBits = readMaximum(state.at.blockMaxima);
  if (direction.format.getScale().hasOuterScale() && !hasLineTile(direction))
    state.outer = arithmetic.outerScale(state.at.outerMaxima >= 0
                                            ? readMaximum(state.at.outerMaxima)
                                            : constant(0),
                                        direction.format);
  return state;
}

GPUSquareKernel QuantizeSquareEmitter::build(StringRef name) {
  SmallVector<Type> types;
  kernel = describe(directions, Maxima::Read, types);
  // Shared memory: the square, or in its place what is gathered of columns;
  // scales of columns; scales of rows.
  SmallVector<State, 2> states(directions.size());
  State *rowState = nullptr, *columnState = nullptr;
  int64_t bytes = 0;
  for (auto [state, direction] : llvm::zip_equal(states, directions)) {
    state.cut = getCut(direction);
    state.elementBits = getElementBits(direction.element);
    if (direction.transposed) {
      columnState = &state;
      scalesAt =
          std::max<int64_t>(kSquare * kSquare * 2, kSquare * getPitch(state));
      bytes = scalesAt + kSquare * getScalePitch(state) * 4;
    } else {
      rowState = &state;
      loadUnit = state.cut.unit;
    }
  }
  rowScalesAt = bytes;
  if (rowState)
    for (const GPUQuantizeDirection &direction : directions)
      if (!direction.transposed && direction.scales == GPUScales::Decoded)
        bytes += kSquare * (kSquare / rowState->cut.part) * 4;
  bool hasBlocks = llvm::any_of(directions, hasSquareBlock);
  blocksAt = bytes;
  if (hasBlocks)
    bytes += kBlockMaxima * 4;
  LLVM::GlobalOp global = makeShared(name, bytes);
  function = kernel.function = makeKernel(name, types, kThreads);
  memory = LLVM::AddressOfOp::create(b, global);
  begin(kernel);
  hasSquare = columnState;
  firstRow = mul(blockY(), kSquare);
  firstColumn = mul(block(), kSquare);
  if (kernel.flag >= 0) {
    flag = argument(kernel.flag);
    flagNumber = argument(kernel.flag + 1);
  }
  for (unsigned i = 0; i < directions.size(); ++i)
    states[i] = makeState(i);

  setRaw(loadSquare());
  if (columnState)
    storeSquare();
  if (hasBlocks)
    storeBlockMaxima();
  if (rowState)
    emitRows(*rowState);
  barrier();
  if (rowState && rowState->scalesAre(GPUScales::Decoded) &&
      rowState->hasOwnScales())
    writeRowScales(*rowState);
  if (columnState)
    emitColumns(*columnState);
  for (State &state : states)
    if (state.at.outer >= 0 && state.outer) {
      Value isFirst = both(both(isZero(batch), isZero(firstRow)),
                           both(isZero(firstColumn), isZero(tid)));
      ifTrue(isFirst, [&] {
        store(state.outer->stored, argument(state.at.outer), wide(constant(0)),
              b.getF32Type(), 4);
      });
    }
  LLVM::ReturnOp::create(b, ValueRange());
  return kernel;
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

void SquareEmitter::begin(const GPUSquareKernel &kernel) {
  x = argument(0);
  height = argument(kernel.extents);
  width = argument(kernel.extents + 1);
  tid = thread();
  taskRow = div(tid, unitsOfRow());
  taskUnit = rem(tid, unitsOfRow());
  batch = blockZ();
  readSeed(kernel, function);
}

SmallVector<Value> SquareEmitter::loadSquare() {
  auto quad = VectorType::get({4}, i32());
  int64_t quads = loadUnit / 8;
  Value column = add(firstColumn, mul(taskUnit, loadUnit));
  auto isWithin = [&](Value first, Value extent) {
    return compare(arith::CmpIPredicate::ule, add(first, kSquare), extent);
  };
  Value interior =
      both(both(isWithin(firstRow, height), isWithin(firstColumn, width)),
           isZero(rem(width, 8)));
  SmallVector<Type> types(rowTasks() * quads, quad);
  auto fast = scf::IfOp::create(b, types, interior, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(fast.thenBlock());
  {
    Value row = add(add(mul(batch, height), firstRow), taskRow);
    Value position = addWide(mulWide(row, width), wide(column));
    Value step = mulWide(width, constant(rowStep()));
    SmallVector<Value> loaded;
    for (int64_t task = 0; task < rowTasks(); ++task) {
      Value base = address(x, position, b.getI16Type());
      for (int64_t i = 0; i < quads; ++i)
        loaded.push_back(LLVM::LoadOp::create(
            b, quad,
            LLVM::GEPOp::create(b, base.getType(), quad, base,
                                ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(i)},
                                LLVM::GEPNoWrapFlags::inbounds),
            16));
      position = addWide(position, step);
    }
    scf::YieldOp::create(b, loaded);
  }
  b.setInsertionPointToStart(fast.elseBlock());
  {
    // Nothing may be read of an operand without elements.
    Value exists =
        compare(arith::CmpIPredicate::ne, mul(height, width), constant(0));
    auto slow = scf::IfOp::create(b, types, exists, /*withElseRegion=*/true);
    scf::YieldOp::create(b, slow.getResults());
    b.setInsertionPointToStart(slow.thenBlock());
    SmallVector<Value> loaded;
    if (hasSquare) {
      // By way of shared memory, where each thread has its own places: a loop
      // takes few registers.
      auto tasks =
          scf::ForOp::create(b, constant(0), constant(rowTasks()), constant(1));
      {
        OpBuilder::InsertionGuard inner(b);
        b.setInsertionPointToStart(tasks.getBody());
        Value step = mul(tasks.getInductionVar(), rowStep());
        for (int64_t i = 0; i < quads; ++i)
          LLVM::StoreOp::create(
              b,
              loadMasked(add(add(firstRow, taskRow), step), add(column, 8 * i)),
              shared(add(getStored(i), mul(step, 2 * kSquare))), 16);
      }
      for (int64_t task = 0; task < rowTasks(); ++task)
        for (int64_t i = 0; i < quads; ++i)
          loaded.push_back(LLVM::LoadOp::create(
              b, quad, shared(getStored(i), task * rowStep() * 2 * kSquare),
              16));
    } else {
      for (int64_t task = 0; task < rowTasks(); ++task)
        for (int64_t i = 0; i < quads; ++i)
          loaded.push_back(
              loadMasked(add(add(firstRow, taskRow), task * rowStep()),
                         add(column, 8 * i)));
    }
    scf::YieldOp::create(b, loaded);
    b.setInsertionPointToStart(slow.elseBlock());
    Value none = LLVM::ZeroOp::create(b, quad);
    scf::YieldOp::create(b, SmallVector<Value>(types.size(), none));
  }
  return llvm::to_vector_of<Value>(fast.getResults());
}

void SquareEmitter::setRaw(ValueRange loaded) {
  int64_t quads = loadUnit / 8;
  raw.clear();
  for (int64_t task = 0; task < rowTasks(); ++task)
    raw.push_back(llvm::to_vector_of<Value>(loaded.slice(task * quads, quads)));
}

/// The square in shared memory: rows of 256 bytes, in which the two of each
/// pair of 16 bytes change places in the second half. Neither the writes of a
/// thread's elements nor the reads of columns meet in a bank then.
Value SquareEmitter::getStored(int64_t i) {
  Value swap = mask(shiftRight(mul(taskUnit, loadUnit / 8), 3), 1);
  Value offset = mul(swap, 16);
  if (i % 2)
    offset = arith::XOrIOp::create(b, offset, constant(16));
  Value begin = add(mul(taskRow, 2 * kSquare), mul(taskUnit, 2 * loadUnit));
  return add(add(begin, offset), i / 2 * 32);
}

void SquareEmitter::storeSquare() {
  for (int64_t i = 0; i < loadUnit / 8; ++i) {
    Value place = getStored(i);
    for (int64_t task = 0; task < rowTasks(); ++task)
      LLVM::StoreOp::create(b, raw[task][i],
                            shared(place, task * rowStep() * 2 * kSquare), 16);
  }
}

SmallVector<Value> SquareEmitter::unpackTask(int64_t task) {
  SmallVector<Value> values;
  for (Value quad : raw[task])
    for (int64_t i = 0; i < 4; ++i)
      llvm::append_range(values, unpackWord(LLVM::ExtractElementOp::create(
                                                b, quad, constant(i)),
                                            input));
  return values;
}

SquareEmitter::ColumnPair SquareEmitter::getColumnPair() {
  // A word holds two columns; `chunk` counts 16 bytes.
  Value pair = rem(tid, kSquare / 2);
  Value chunk =
      arith::XOrIOp::create(b, shiftRight(pair, 2), shiftRight(pair, 5));
  return {pair, add(mul(chunk, 16), mul(mask(pair, 3), 4))};
}

void SquareEmitter::loadColumns(const ColumnPair &columns, Value firstUnit,
                                int64_t more, int64_t unit,
                                SmallVectorImpl<Value> &low,
                                SmallVectorImpl<Value> &high) {
  Value begin = add(mul(firstUnit, unit * 2 * kSquare), columns.wordAt);
  for (int64_t i = 0; i < unit; ++i) {
    Value word = LLVM::LoadOp::create(
        b, i32(), shared(begin, (more * unit + i) * 2 * kSquare), 4);
    SmallVector<Value> two = unpackWord(word, input);
    low.push_back(two[0]);
    high.push_back(two[1]);
  }
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// `line` (i32) is one that exists.
QuantizeSquareEmitter::Line QuantizeSquareEmitter::readLine(State &state,
                                                            Value line) {
  auto readMaximum = [&](int at) {
    return load(argument(at), wide(line), i32(), i32(), 4);
  };
  Line known = {state.tensorBits, Value(), {}};
  if (hasLineBlock(*state.direction))
    known.block = readMaximum(state.at.blockMaxima);
  if (hasLineTile(*state.direction))
    known.tile = state.at.outerMaxima >= 0 ? readMaximum(state.at.outerMaxima)
                                           : constant(0);
  return known;
}

std::optional<OuterScale> QuantizeSquareEmitter::getOuter(State &state,
                                                          const Line &known) {
  if (!known.tile)
    return state.outer;
  return arithmetic.outerScale(known.tile, state.direction->format);
}

/// The words of a unit, and its scales, by block.
SmallVector<Value>
QuantizeSquareEmitter::quantize(State &state, MutableArrayRef<Value> x,
                                const Line &known, Value line, Value start,
                                SmallVectorImpl<BlockScale> &scales) {
  const GPUQuantizeDirection &direction = *state.direction;
  RhtAttr rht = direction.rht;
  BlockRandom random = {seed, Value(), site, state.stream};
  if (rht)
    arithmetic.transform(x, rht, /*inverse=*/false, &random);
  SmallVector<Value> words;
  std::optional<OuterScale> outer = getOuter(state, known);
  int64_t part = state.cut.part;
  Value rowByte;
  if (direction.overRow) {
    // Lines beyond the last are not stored. There may be none.
    Value last = arith::MaxSIOp::create(
        b, sub(mul(add(batch, 1), state.rows), constant(1)), constant(0));
    rowByte = load(argument(state.at.outerMaxima), wide(min(line, last)), i32(),
                   i32(), 4);
  }
  Value perLine =
      state.hasOwnScales() ? state.blocks : ceilDiv(state.codesExtent, part);
  for (int64_t i = 0; i < state.cut.unit; i += part) {
    MutableArrayRef<Value> values = x.slice(i, part);
    Value a = known.block;
    if (!known.squares.empty())
      a = known.squares[i / part];
    else if (!a)
      a = arithmetic.maxMagnitude(values);
    scales.push_back(arithmetic.blockScale(a, outer ? &*outer : nullptr, values,
                                           direction.format,
                                           direction.rounding));
    if (isStochastic(direction.rounding))
      random.blockIndex =
          addWide(mulWide(line, perLine), wide(div(add(start, i), part)));
    SmallVector<Value> inside;
    if (!rht || rht.getSize() < 16)
      for (int64_t j = 0; j < part; ++j)
        inside.push_back(isBelow(add(start, i + j), state.codesExtent));
    llvm::append_range(words, getOperandWords(direction, values, scales.back(),
                                              inside, &random, rowByte));
  }
  return words;
}

void QuantizeSquareEmitter::storeTensorScale(State &state, Value stored) {
  if (!state.scalesAre(GPUScales::Stored) ||
      !state.direction->format.isTensorBlock())
    return;
  ifTrue(both(both(isZero(batch), isZero(tid)),
              both(isZero(firstRow), isZero(firstColumn))),
         [&] {
           store(stored, argument(state.at.scales), wide(constant(0)),
                 stored.getType(),
                 stored.getType().getIntOrFloatBitWidth() / 8);
         });
}

void QuantizeSquareEmitter::storeRowScale(State &state, Value line,
                                          Value condition) {
  ifTrue(condition, [&] {
    Value row =
        load(argument(state.at.outerMaxima), wide(line), i32(), i32(), 4);
    store(arithmetic.rowScale(row, getWindow(*state.direction)),
          argument(state.at.scales), wide(line), b.getF32Type(), 4);
  });
}

/// What belongs to a whole line: the thread of its first unit writes.
void QuantizeSquareEmitter::storeLineScales(State &state, const Line &known,
                                            const BlockScale &blockScale,
                                            Value line, Value condition) {
  bool isTensorStored = state.scalesAre(GPUScales::Stored) &&
                        state.direction->format.isTensorBlock();
  Value scale;
  if (state.scalesAre(GPUScales::Tiles))
    scale = getOuter(state, known)->stored;
  else if (!state.hasOwnScales() && state.scalesAre(GPUScales::Decoded))
    scale = getDecodedScale(*state.direction, blockScale.stored);
  else if (!state.hasOwnScales() && state.scalesAre(GPUScales::Stored) &&
           !isTensorStored)
    scale = blockScale.stored;
  bool writesOuter = state.at.outer >= 0 && hasLineTile(*state.direction);
  if (!scale && !writesOuter)
    return;
  ifTrue(condition, [&] {
    if (scale)
      store(scale, argument(state.at.scales), wide(line), scale.getType(),
            scale.getType().getIntOrFloatBitWidth() / 8);
    if (writesOuter)
      store(getOuter(state, known)->stored, argument(state.at.outer),
            wide(line), b.getF32Type(), 4);
  });
}

//===----------------------------------------------------------------------===//
// Blocks of 16 x 16
//===----------------------------------------------------------------------===//

void QuantizeSquareEmitter::storeBlockMaxima() {
  int64_t perRow = kSquare / 16;
  for (int64_t task = 0; task < rowTasks(); ++task) {
    SmallVector<Value> x = unpackTask(task);
    for (int64_t i = 0; i < loadUnit / 16; ++i) {
      Value a = arithmetic.maxMagnitude(ArrayRef(x).slice(16 * i, 16));
      // Of four rows: lanes of one column of units.
      for (int64_t bits = unitsOfRow(); bits < 4 * unitsOfRow(); bits *= 2)
        a = shuffleMax(a, bits);
      Value fours = add(div(taskRow, 4), task * rowStep() / 4);
      Value column = add(mul(taskUnit, loadUnit / 16), i);
      ifTrue(isZero(rem(taskRow, 4)), [&] {
        LLVM::StoreOp::create(
            b, a, shared(mul(add(mul(fours, perRow), column), 4), blocksAt), 4);
      });
    }
  }
  barrier();
}

/// That of a block of the square.
Value QuantizeSquareEmitter::loadBlockMaximum(Value row, Value column) {
  int64_t perRow = kSquare / 16;
  Value place = mul(add(mul(row, 4 * perRow), column), 4), largest;
  for (int64_t i = 0; i < 4; ++i) {
    Value part = LLVM::LoadOp::create(
        b, i32(), shared(place, blocksAt + i * perRow * 4), 4);
    largest = largest ? max(largest, part) : part;
  }
  return largest;
}

/// Those of the blocks of a unit of a line.
SmallVector<Value, 2>
QuantizeSquareEmitter::loadMaxima(const State &state, Value line, Value unit) {
  SmallVector<Value, 2> maxima;
  Value across = div(line, 16);
  for (int64_t i = 0; i < state.cut.unit / 16; ++i) {
    Value along = add(mul(unit, state.cut.unit / 16), i);
    maxima.push_back(state.direction->transposed
                         ? loadBlockMaximum(along, across)
                         : loadBlockMaximum(across, along));
  }
  return maxima;
}

/// Scales as they are stored: the first line of a block writes. `row` is the
/// line's number in its batch, and k is where the block begins.
void QuantizeSquareEmitter::storeBlockScale(State &state, Value stored,
                                            Value row, Value k) {
  Value isFirst = both(isZero(rem(row, 16)), isBelow(row, state.rows));
  ifTrue(both(isFirst, isBelow(k, state.codesExtent)), [&] {
    Value group = add(mul(batch, ceilDiv(state.rows, 16)), div(row, 16));
    store(stored, argument(state.at.scales),
          addWide(mulWide(group, state.blocks), wide(div(k, 16))),
          stored.getType(), stored.getType().getIntOrFloatBitWidth() / 8);
  });
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

void QuantizeSquareEmitter::emitRows(State &state) {
  int64_t part = state.cut.part;
  int64_t wordsPerPiece = state.elementBits / 2;
  Value start = add(state.first, mul(taskUnit, state.cut.unit));
  SmallVector<Line> lines;
  for (int64_t task = 0; task < rowTasks(); ++task)
    lines.push_back(readLine(
        state, add(mul(batch, state.rows),
                   min(add(add(state.firstRow, taskRow), task * rowStep()),
                       getLast(state.rows)))));
  for (int64_t task = 0; task < rowTasks(); ++task) {
    SmallVector<Value> x = unpackTask(task);
    Line known = lines[task];
    Value taskPlace = add(taskRow, task * rowStep());
    if (hasSquareBlock(*state.direction))
      known.squares = loadMaxima(state, taskPlace, taskUnit);
    Value row = add(state.firstRow, taskPlace);
    Value line = add(mul(batch, state.rows), row);
    Value isRow = isBelow(row, state.rows);
    SmallVector<BlockScale> scales;
    SmallVector<Value> words = quantize(state, x, known, line, start, scales);
    Value piece = addWide(mulWide(line, div(state.paddedExtent, 16)),
                          wide(div(start, 16)));
    Value position =
        arith::MulIOp::create(b, piece, wide(constant(wordsPerPiece)));
    for (int64_t i = 0; i < state.cut.unit / 16; ++i)
      ifTrue(both(isRow, isBelow(add(start, 16 * i), state.paddedExtent)), [&] {
        storeWords(ArrayRef(words).slice(i * wordsPerPiece, wordsPerPiece),
                   argument(state.at.operand),
                   addWide(position, wide(constant(i * wordsPerPiece))));
      });
    storeLineScales(state, known, scales.front(), line,
                    both(isRow, isZero(start)));
    if (task == 0)
      storeTensorScale(state, scales.front().stored);
    if (!state.hasOwnScales() || state.scalesAre(GPUScales::None) ||
        state.scalesAre(GPUScales::Tiles))
      continue;
    if (state.scalesAre(GPUScales::Rows)) {
      storeRowScale(state, line, both(isRow, isZero(start)));
      continue;
    }
    for (auto [i, scale] : llvm::enumerate(scales)) {
      Value k = add(start, i * part);
      if (state.scalesAre(GPUScales::Stored)) {
        Value stored = scale.stored;
        if (hasSquareBlock(*state.direction)) {
          storeBlockScale(state, stored, row, k);
          continue;
        }
        ifTrue(both(isRow, isBelow(k, state.codesExtent)), [&] {
          store(stored, argument(state.at.scales),
                addWide(mulWide(line, state.blocks), wide(div(k, part))),
                stored.getType(), stored.getType().getIntOrFloatBitWidth() / 8);
        });
        continue;
      }
      if (state.scalesAre(GPUScales::Hardware)) {
        storeHardwareScale(*state.direction, scale.stored,
                           argument(state.at.scales), line, div(k, part),
                           state.blocks,
                           both(isRow, isBelow(k, state.codesExtent)));
        continue;
      }
      Value segment = div(sub(k, state.first), part);
      Value place = mul(add(mul(segment, kSquare), taskPlace), 4);
      LLVM::StoreOp::create(b, getDecodedScale(*state.direction, scale.stored),
                            shared(place, rowScalesAt), 4);
    }
  }
}

/// Scales by segments, of which neighbouring rows are neighbours.
void QuantizeSquareEmitter::writeRowScales(State &state) {
  int64_t part = state.cut.part, count = kSquare * (kSquare / part);
  Value segment = div(tid, kSquare), row = rem(tid, kSquare);
  for (int64_t i = 0; i < count; i += kThreads) {
    Value s = add(segment, i / kSquare);
    Value number = LLVM::LoadOp::create(
        b, b.getF32Type(), shared(mul(tid, 4), rowScalesAt + 4 * i), 4);
    Value block = add(div(state.first, part), s);
    Value place = add(state.firstRow, row);
    ifTrue(both(isBelow(block, state.blocks), isBelow(place, state.rows)), [&] {
      store(number, argument(state.at.scales),
            addWide(mulWide(add(mul(batch, state.blocks), block), state.rows),
                    wide(place)),
            b.getF32Type(), 4);
    });
  }
}

//===----------------------------------------------------------------------===//
// Columns
//===----------------------------------------------------------------------===//

void QuantizeSquareEmitter::emitColumns(State &state) {
  int64_t unit = state.cut.unit, part = state.cut.part;
  int64_t pairs = kSquare / 2, tasks = pairs * (kSquare / unit) / kThreads;
  ColumnPair columns = getColumnPair();
  Value pair = columns.pair, taskStart = div(tid, pairs);
  struct Unit {
    SmallVector<Value> words;
    SmallVector<BlockScale> scales;
  };
  SmallVector<Unit> units;
  Line known[2];
  for (int64_t half = 0; half < 2; ++half)
    known[half] =
        readLine(state, add(mul(batch, state.rows),
                            min(add(add(state.firstRow, mul(pair, 2)), half),
                                getLast(state.rows))));
  for (int64_t task = 0; task < tasks; ++task) {
    int64_t step = task * (kThreads / pairs); // in units along the column
    SmallVector<Value> low, high;
    loadColumns(columns, taskStart, step, unit, low, high);
    Value start = add(state.first, mul(add(taskStart, step), unit));
    SmallVector<Value, 2> squares;
    if (hasSquareBlock(*state.direction))
      squares = loadMaxima(state, mul(pair, 2), add(taskStart, step));
    for (int64_t half = 0; half < 2; ++half) {
      known[half].squares = squares;
      Value column = add(add(state.firstRow, mul(pair, 2)), half);
      Value line = add(mul(batch, state.rows), column);
      Unit &made = units.emplace_back();
      made.words = quantize(state, half ? high : low, known[half], line, start,
                            made.scales);
      if (state.scalesAre(GPUScales::Rows))
        storeRowScale(state, line,
                      both(isBelow(column, state.rows), isZero(start)));
      Value isColumn = isBelow(column, state.rows);
      storeLineScales(state, known[half], made.scales.front(), line,
                      both(isColumn, isZero(start)));
      if (state.scalesAre(GPUScales::Stored) &&
          hasSquareBlock(*state.direction))
        storeBlockScale(state, made.scales.front().stored, column, start);
      if (!state.scalesAre(GPUScales::Decoded) || !state.hasOwnScales())
        continue;
      for (auto [i, scale] : llvm::enumerate(made.scales)) {
        Value k = add(start, i * part);
        Value stored = scale.stored;
        ifTrue(both(isColumn, isBelow(k, state.codesExtent)), [&] {
          store(getDecodedScale(*state.direction, stored),
                argument(state.at.scales),
                addWide(mulWide(add(mul(batch, state.blocks), div(k, part)),
                                state.rows),
                        wide(column)),
                b.getF32Type(), 4);
        });
      }
    }
  }
  Type scaleType = units.front().scales.front().stored.getType();
  storeTensorScale(state, units.front().scales.front().stored);
  // What is gathered takes the place of the square.
  barrier();
  int64_t pitch = getPitch(state), unitBytes = unit * state.elementBits / 8;
  int64_t scaleBytes = scaleType.getIntOrFloatBitWidth() / 8;
  Value place = add(mul(pair, 2 * pitch), mul(taskStart, unitBytes));
  Value scalePlace =
      mul(add(mul(pair, 2 * getScalePitch(state)), mul(taskStart, unit / part)),
          scaleBytes);
  for (auto [i, made] : llvm::enumerate(units)) {
    int64_t step = i / 2 * (kThreads / pairs), half = i % 2;
    int64_t most = state.elementBits == 4 ? 2 : 4; // words that are aligned
    for (size_t first = 0; first < made.words.size(); first += most) {
      auto type = VectorType::get({most}, i32());
      Value value = LLVM::PoisonOp::create(b, type);
      for (int64_t j = 0; j < most; ++j)
        value = LLVM::InsertElementOp::create(b, value, made.words[first + j],
                                              constant(j));
      LLVM::StoreOp::create(
          b, value, shared(place, half * pitch + step * unitBytes + 4 * first),
          4 * most);
    }
    if (state.gathersScales())
      for (auto [j, scale] : llvm::enumerate(made.scales))
        LLVM::StoreOp::create(
            b, scale.stored,
            shared(scalePlace, scalesAt + (half * getScalePitch(state) +
                                           step * (unit / part) + j) *
                                              scaleBytes),
            scaleBytes);
  }
  barrier();
  writeColumns(state, scaleType);
}

void QuantizeSquareEmitter::writeColumns(State &state, Type scaleType) {
  if (scaleType.isBF16()) // moved as it is
    scaleType = b.getI16Type();
  int64_t bytes = state.elementBits == 4 ? 8 : 16;
  int64_t pieces = kSquare * state.elementBits / 8 / bytes;
  int64_t elements = bytes * 8 / state.elementBits;
  auto type = VectorType::get({bytes / 4}, i32());
  Value column = div(tid, pieces), piece = rem(tid, pieces);
  Value place = add(mul(column, getPitch(state)), mul(piece, bytes));
  Value isInside =
      isBelow(add(state.first, mul(piece, elements)), state.paddedExtent);
  int64_t step = kThreads / pieces;
  // Of 16 elements: this square's part of a line, in pieces of `bytes`.
  Value lineOfPieces = mul(div(state.paddedExtent, 16), 16 / elements);
  Value begin = add(mul(div(state.first, 16), 16 / elements), piece);
  for (int64_t i = 0; i < kSquare; i += step) {
    Value value = LLVM::LoadOp::create(
        b, type, shared(place, i * getPitch(state)), bytes);
    Value line = add(add(state.firstRow, column), i);
    ifTrue(both(isInside, isBelow(line, state.rows)), [&] {
      Value position =
          addWide(mulWide(add(mul(batch, state.rows), line), lineOfPieces),
                  wide(begin));
      store(value, argument(state.at.operand), position, type, bytes);
    });
  }
  if (!state.gathersScales())
    return;
  int64_t part = state.cut.part, blocks = kSquare / part;
  int64_t scaleBytes = scaleType.getIntOrFloatBitWidth() / 8;
  Value scaleColumn = div(tid, blocks), scale = rem(tid, blocks);
  Value scalePlace =
      mul(add(mul(scaleColumn, getScalePitch(state)), scale), scaleBytes);
  int64_t scaleStep = kThreads / blocks;
  for (int64_t i = 0; i < kSquare; i += scaleStep) {
    Value value = LLVM::LoadOp::create(
        b, scaleType,
        shared(scalePlace, scalesAt + i * getScalePitch(state) * scaleBytes),
        scaleBytes);
    Value line = add(add(state.firstRow, scaleColumn), i);
    Value index = add(div(state.first, part), scale);
    if (state.scalesAre(GPUScales::Hardware)) {
      storeHardwareScale(
          *state.direction, value, argument(state.at.scales),
          add(mul(batch, state.rows), line), index, state.blocks,
          both(isBelow(index, state.blocks), isBelow(line, state.rows)));
      continue;
    }
    ifTrue(both(isBelow(index, state.blocks), isBelow(line, state.rows)), [&] {
      store(value, argument(state.at.scales),
            addWide(mulWide(add(mul(batch, state.rows), line), state.blocks),
                    wide(index)),
            scaleType, scaleBytes);
    });
  }
}

GPUSquareKernel
mlir::ufp4::getSquareKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                            ArrayRef<GPUQuantizeDirection> directions,
                            Type input) {
  std::string name = getKernelName("quantize_squares", directions, input, 0);
  OpBuilder::InsertionGuard guard(builder);
  QuantizeSquareEmitter emitter(builder, module, directions, input);
  return emitter.get(name);
}

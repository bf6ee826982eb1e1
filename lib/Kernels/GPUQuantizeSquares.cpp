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

static constexpr int64_t kSquare = GPUSquareKernel::kSquare;

/// Bits of an element that is written.
static int64_t getElementBits(Type element) {
  return isa<CodeType>(element) ? 4 : element.getIntOrFloatBitWidth();
}

bool mlir::ufp4::hasSquareKernel(ArrayRef<GPUQuantizeDirection> directions,
                                 Type input) {
  if (input.getIntOrFloatBitWidth() != 16)
    return false;
  bool hasColumns = false;
  for (const GPUQuantizeDirection &direction : directions) {
    QuantizeCut cut = getCut(direction);
    ScaleAttr scale = direction.format.getScale();
    hasColumns |= direction.transposed;
    // Units of a thread, and what fits into 48 KB of shared memory.
    if (cut.unit > 32 || getElementBits(direction.element) > 16)
      return false;
    // One maximum for all blocks is a number of the whole kernel.
    if (needsBlockMaxima(direction) && !direction.format.isTensorBlock())
      return false;
    if (scale.hasOuterScale() && scale.getTile() != ScaleAttr::kNoTile)
      return false;
  }
  // Rows alone are better off without shared memory, unless their scales lie
  // across.
  return hasColumns || directions.front().scales == GPUScales::Decoded;
}

namespace {

class SquareEmitter : public KernelEmitter {
public:
  SquareEmitter(OpBuilder &builder, gpu::GPUModuleOp module,
                ArrayRef<GPUQuantizeDirection> directions, Type input)
      : KernelEmitter(builder, module), directions(directions), input(input) {}

  GPUSquareKernel build(StringRef name);

private:
  /// What one direction needs throughout the kernel.
  struct State {
    const GPUQuantizeDirection *direction;
    GPUSquareKernel::Direction at;
    QuantizeCut cut;
    int64_t elementBits;
    Value rows, codesExtent, paddedExtent, blocks, stream;
    Value firstRow, first; // of the square, across the lines and along them
    Value tensorBits;      // of a tensor block
    std::optional<OuterScale> outer;

    bool scalesAre(GPUScales kind) const { return direction->scales == kind; }
    bool hasOwnScales() const { return !direction->format.isTensorBlock(); }
  };

  State makeState(unsigned i);
  void loadSquare();
  void storeSquare();
  SmallVector<Value> quantize(State &state, MutableArrayRef<Value> x,
                              Value line, Value start,
                              SmallVectorImpl<BlockScale> &scales);
  void storeTensorScale(State &state, Value stored);
  void storeRowScale(State &state, Value line, Value condition);
  void emitRows(State &state);
  void writeRowScales(State &state);
  void emitColumns(State &state);
  void writeColumns(State &state, Type scaleType);

  Value argument(int index) { return function.getArgument(index); }
  /// The row of task 0 of this thread among the units of the rows, and its
  /// unit.
  int64_t unitsOfRow() const { return kSquare / loadUnit; }
  int64_t rowTasks() const { return kSquare * unitsOfRow() / kThreads; }
  int64_t rowStep() const { return kThreads / unitsOfRow(); }
  int64_t getPitch(const State &state) const {
    return kSquare * state.elementBits / 8 + (state.elementBits == 4 ? 8 : 16);
  }
  int64_t getScalePitch(const State &state) const {
    return kSquare / state.cut.part + 1;
  }

  ArrayRef<GPUQuantizeDirection> directions;
  Type input;
  GPUSquareKernel kernel;
  LLVM::LLVMFuncOp function;
  Value tid, firstRow, firstColumn;
  int64_t scalesAt = 0, rowScalesAt = 0;
  // How rows are loaded: a thread has units of this many elements, one in each
  // of several rows.
  int64_t loadUnit = 16;
  Value taskRow, taskUnit;
  SmallVector<SmallVector<Value>> raw; // by task: 16 bytes each
};

} // namespace

SquareEmitter::State SquareEmitter::makeState(unsigned i) {
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
  state.paddedExtent = mul(ceilDiv(state.codesExtent, 16), 16);
  int64_t cols = direction.format.getBlockCols();
  state.blocks = cols == FormatAttr::kWhole ? constant(1)
                                            : ceilDiv(state.codesExtent, cols);
  auto readMaximum = [&](int at) {
    return load(argument(at), wide(constant(0)), i32(), i32(), 4);
  };
  if (state.at.stream >= 0)
    state.stream = argument(state.at.stream);
  if (state.at.blockMaxima >= 0)
    state.tensorBits = readMaximum(state.at.blockMaxima);
  if (direction.format.getScale().hasOuterScale())
    state.outer = arithmetic.outerScale(state.at.outerMaxima >= 0
                                            ? readMaximum(state.at.outerMaxima)
                                            : constant(0),
                                        direction.format);
  return state;
}

GPUSquareKernel SquareEmitter::build(StringRef name) {
  SmallVector<Type> types;
  kernel = describe(directions, /*readsMaxima=*/true, types);
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
  LLVM::GlobalOp global = makeShared(name, bytes);
  function = kernel.function = makeKernel(name, types, kThreads);
  memory = LLVM::AddressOfOp::create(b, global);
  x = argument(0);
  height = argument(kernel.extents);
  width = argument(kernel.extents + 1);
  tid = thread();
  batch = NVVM::BlockIdZOp::create(b, i32());
  firstRow = mul(NVVM::BlockIdYOp::create(b, i32()), kSquare);
  firstColumn = mul(block(), kSquare);
  readSeed(kernel, function);
  if (kernel.flag >= 0) {
    flag = argument(kernel.flag);
    flagNumber = argument(kernel.flag + 1);
  }
  for (unsigned i = 0; i < directions.size(); ++i)
    states[i] = makeState(i);

  loadSquare();
  if (columnState)
    storeSquare();
  if (rowState)
    emitRows(*rowState);
  barrier();
  if (rowState && rowState->scalesAre(GPUScales::Decoded) &&
      rowState->hasOwnScales())
    writeRowScales(*rowState);
  if (columnState)
    emitColumns(*columnState);
  for (State &state : states)
    if (state.at.outer >= 0) {
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

void SquareEmitter::loadSquare() {
  auto quad = VectorType::get({4}, i32());
  int64_t quads = loadUnit / 8;
  taskRow = div(tid, unitsOfRow());
  taskUnit = rem(tid, unitsOfRow());
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
    for (int64_t task = 0; task < rowTasks(); ++task)
      for (int64_t i = 0; i < quads; ++i) {
        Value words = loadMasked(add(add(firstRow, taskRow), task * rowStep()),
                                 add(column, 8 * i));
        loaded.push_back(words);
      }
    scf::YieldOp::create(b, loaded);
    b.setInsertionPointToStart(slow.elseBlock());
    Value none = LLVM::ZeroOp::create(b, quad);
    scf::YieldOp::create(b, SmallVector<Value>(types.size(), none));
  }
  for (int64_t task = 0; task < rowTasks(); ++task)
    raw.push_back(llvm::to_vector_of<Value>(
        fast.getResults().slice(task * quads, quads)));
}

/// Writes the elements to shared memory: rows of 256 bytes, in which the two of
/// each pair of 16 bytes change places in the second half. Neither the writes
/// here nor the reads of columns meet in a bank then.
void SquareEmitter::storeSquare() {
  int64_t quads = loadUnit / 8;
  Value swap = shiftRight(mul(taskUnit, quads), 3);
  Value begin = add(mul(taskRow, 2 * kSquare), mul(taskUnit, 2 * loadUnit));
  Value offset = mul(swap, 16);
  Value places[2] = {
      add(begin, offset),
      add(begin, arith::XOrIOp::create(b, offset, constant(16)).getResult())};
  for (int64_t task = 0; task < rowTasks(); ++task)
    for (int64_t i = 0; i < quads; ++i)
      LLVM::StoreOp::create(
          b, raw[task][i],
          shared(places[i % 2], task * rowStep() * 2 * kSquare + i / 2 * 32),
          16);
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// The words of a unit, and its scales, by block.
SmallVector<Value>
SquareEmitter::quantize(State &state, MutableArrayRef<Value> x, Value line,
                        Value start, SmallVectorImpl<BlockScale> &scales) {
  const GPUQuantizeDirection &direction = *state.direction;
  RhtAttr rht = direction.rht;
  BlockRandom random = {seed, Value(), site, state.stream};
  if (rht)
    arithmetic.transform(x, rht, /*inverse=*/false, &random);
  SmallVector<Value> words;
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
    Value a =
        state.tensorBits ? state.tensorBits : arithmetic.maxMagnitude(values);
    scales.push_back(
        arithmetic.blockScale(a, state.outer ? &*state.outer : nullptr, values,
                              direction.format, direction.rounding));
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

void SquareEmitter::storeTensorScale(State &state, Value stored) {
  ifTrue(both(both(isZero(batch), isZero(tid)),
              both(isZero(firstRow), isZero(firstColumn))),
         [&] {
           store(stored, argument(state.at.scales), wide(constant(0)),
                 stored.getType(),
                 stored.getType().getIntOrFloatBitWidth() / 8);
         });
}

void SquareEmitter::storeRowScale(State &state, Value line, Value condition) {
  ifTrue(condition, [&] {
    Value row =
        load(argument(state.at.outerMaxima), wide(line), i32(), i32(), 4);
    store(arithmetic.rowScale(row, getWindow(*state.direction)),
          argument(state.at.scales), wide(line), b.getF32Type(), 4);
  });
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

void SquareEmitter::emitRows(State &state) {
  int64_t part = state.cut.part;
  int64_t wordsPerPiece = state.elementBits / 2;
  Value start = add(state.first, mul(taskUnit, state.cut.unit));
  for (int64_t task = 0; task < rowTasks(); ++task) {
    SmallVector<Value> x;
    for (Value quad : raw[task])
      for (int64_t i = 0; i < 4; ++i)
        llvm::append_range(
            x, unpackWord(LLVM::ExtractElementOp::create(b, quad, constant(i)),
                          input));
    Value taskPlace = add(taskRow, task * rowStep());
    Value row = add(state.firstRow, taskPlace);
    Value line = add(mul(batch, state.rows), row);
    Value isRow = isBelow(row, state.rows);
    SmallVector<BlockScale> scales;
    SmallVector<Value> words = quantize(state, x, line, start, scales);
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
    if (state.scalesAre(GPUScales::None))
      continue;
    if (state.scalesAre(GPUScales::Rows)) {
      storeRowScale(state, line, both(isRow, isZero(start)));
      continue;
    }
    if (!state.hasOwnScales()) {
      if (state.scalesAre(GPUScales::Stored)) {
        if (task == 0)
          storeTensorScale(state, scales.front().stored);
      } else {
        ifTrue(both(isRow, isZero(start)), [&] {
          store(getDecodedScale(*state.direction, scales.front().stored),
                argument(state.at.scales), wide(line), b.getF32Type(), 4);
        });
      }
      continue;
    }
    for (auto [i, scale] : llvm::enumerate(scales)) {
      Value k = add(start, i * part);
      if (state.scalesAre(GPUScales::Stored)) {
        Value stored = scale.stored;
        ifTrue(both(isRow, isBelow(k, state.codesExtent)), [&] {
          store(stored, argument(state.at.scales),
                addWide(mulWide(line, state.blocks), wide(div(k, part))),
                stored.getType(), stored.getType().getIntOrFloatBitWidth() / 8);
        });
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
void SquareEmitter::writeRowScales(State &state) {
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

void SquareEmitter::emitColumns(State &state) {
  int64_t unit = state.cut.unit, part = state.cut.part;
  int64_t pairs = kSquare / 2, tasks = pairs * (kSquare / unit) / kThreads;
  Value pair = rem(tid, pairs), taskStart = div(tid, pairs);
  // A word holds two columns; `chunk` counts 16 bytes.
  Value chunk =
      arith::XOrIOp::create(b, shiftRight(pair, 2), shiftRight(pair, 5));
  Value wordAt = add(mul(chunk, 16), mul(mask(pair, 3), 4));
  struct Unit {
    SmallVector<Value> words;
    SmallVector<BlockScale> scales;
  };
  SmallVector<Unit> units;
  Value firstUnit = mul(taskStart, unit * 2 * kSquare);
  for (int64_t task = 0; task < tasks; ++task) {
    int64_t step = task * (kThreads / pairs); // in units along the column
    SmallVector<Value> low, high;
    for (int64_t i = 0; i < unit; ++i) {
      Value word = LLVM::LoadOp::create(
          b, i32(),
          shared(add(firstUnit, wordAt), (step * unit + i) * 2 * kSquare), 4);
      SmallVector<Value> two = unpackWord(word, input);
      low.push_back(two[0]);
      high.push_back(two[1]);
    }
    Value start = add(state.first, mul(add(taskStart, step), unit));
    for (int64_t half = 0; half < 2; ++half) {
      Value column = add(add(state.firstRow, mul(pair, 2)), half);
      Value line = add(mul(batch, state.rows), column);
      Unit &made = units.emplace_back();
      made.words = quantize(state, half ? high : low, line, start, made.scales);
      if (state.scalesAre(GPUScales::Rows))
        storeRowScale(state, line,
                      both(isBelow(column, state.rows), isZero(start)));
      if (!state.scalesAre(GPUScales::Decoded))
        continue;
      Value isColumn = isBelow(column, state.rows);
      if (!state.hasOwnScales()) {
        ifTrue(both(isColumn, isZero(start)), [&] {
          store(getDecodedScale(*state.direction, made.scales.front().stored),
                argument(state.at.scales), wide(line), b.getF32Type(), 4);
        });
        continue;
      }
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
  if (state.scalesAre(GPUScales::Stored) && !state.hasOwnScales())
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
    if (state.scalesAre(GPUScales::Stored) && state.hasOwnScales())
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

void SquareEmitter::writeColumns(State &state, Type scaleType) {
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
  if (!state.scalesAre(GPUScales::Stored) || !state.hasOwnScales())
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
  SquareEmitter emitter(builder, module, directions, input);
  if (auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name)) {
    SmallVector<Type> types;
    GPUSquareKernel kernel =
        emitter.describe(directions, /*readsMaxima=*/true, types);
    kernel.function = function;
    return kernel;
  }
  return emitter.build(name);
}

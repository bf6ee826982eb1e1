//===- GPUQuantizePanels.cpp - integers under tiles of 512 ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A tile of 512 elements along a row is a warp's, with a block to each lane. A
// tile along a column has to be in one place too: a block of threads holds 32
// columns of 512 rows in shared memory. Where both directions are asked for,
// blocks of the two kinds take turns over a panel of 512 rows, so that the
// second to read an element finds it in the L2 cache.
//
//===----------------------------------------------------------------------===//

#include "QuantizeEmitter.h"

using namespace mlir;
using namespace mlir::ufp4;

static constexpr int64_t kPanel = kWarpTile;
static constexpr int64_t kPanelThreads = 512;
static constexpr int64_t kPanelWarps = kPanelThreads / kWarp;
static constexpr int64_t kColumns = 32; // of a block of threads
static constexpr int64_t kBlock = 16;

bool mlir::ufp4::hasPanelKernel(ArrayRef<GPUQuantizeDirection> directions,
                                Type input) {
  bool hasColumns = false;
  for (const GPUQuantizeDirection &direction : directions) {
    if (direction.format.getScale().getTile() != kPanel ||
        getCut(direction).unit != kBlock || !direction.folded ||
        !direction.element.isInteger(8))
      return false;
    hasColumns |= direction.transposed;
  }
  return hasColumns && input.getIntOrFloatBitWidth() == 16;
}

namespace {

class PanelEmitter : public KernelEmitter {
public:
  PanelEmitter(OpBuilder &builder, gpu::GPUModuleOp module,
               ArrayRef<GPUQuantizeDirection> directions, Type input)
      : KernelEmitter(builder, module), directions(directions), input(input) {}

  GPUSquareKernel build(StringRef name);

private:
  void emitRows(unsigned i, Value part);
  void emitColumns(unsigned i, Value part);
  SmallVector<Value> unpackQuads(ArrayRef<Value> quads);
  Value getPadded(unsigned i, Value extent);
  BlockRandom getRandom(unsigned i, Value line, Value block, Value padded);
  Value argument(int index) { return function.getArgument(index); }
  /// Pairs of 16 bytes, or what is there of them, from each of `rows`.
  SmallVector<SmallVector<Value>> load16(Value interior, ArrayRef<Value> rows,
                                         Value column, int64_t quads);

  ArrayRef<GPUQuantizeDirection> directions;
  Type input;
  GPUSquareKernel kernel;
  LLVM::LLVMFuncOp function;
  Value tid, firstRow, panel;
};

} // namespace

/// Codes, padded to 16: a transform of 16 pads to that, one of 8 or less, or
/// none, to no more.
Value PanelEmitter::getPadded(unsigned i, Value extent) {
  return mul(ceilDiv(extent, kBlock), kBlock);
}

BlockRandom PanelEmitter::getRandom(unsigned i, Value line, Value block,
                                    Value padded) {
  Value stream;
  if (kernel.directions[i].stream >= 0)
    stream = argument(kernel.directions[i].stream);
  Value index = addWide(mulWide(line, div(padded, kBlock)), wide(block));
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

SmallVector<SmallVector<Value>> PanelEmitter::load16(Value interior,
                                                     ArrayRef<Value> rows,
                                                     Value column,
                                                     int64_t quads) {
  auto quad = VectorType::get({4}, i32());
  SmallVector<Type> types(rows.size() * quads, quad);
  auto fast = scf::IfOp::create(b, types, interior, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(fast.thenBlock());
  SmallVector<Value> loaded;
  for (Value row : rows) {
    Value position =
        addWide(mulWide(add(mul(batch, height), row), width), wide(column));
    Value base = address(x, position, b.getI16Type());
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
  for (Value row : rows)
    for (int64_t i = 0; i < quads; ++i)
      loaded.push_back(loadMasked(row, add(column, 8 * i)));
  scf::YieldOp::create(b, loaded);
  b.setInsertionPointToStart(slow.elseBlock());
  Value none = LLVM::ZeroOp::create(b, quad);
  scf::YieldOp::create(b, SmallVector<Value>(types.size(), none));
  SmallVector<SmallVector<Value>> result;
  for (size_t i = 0; i < rows.size(); ++i)
    result.push_back(
        llvm::to_vector_of<Value>(fast.getResults().slice(i * quads, quads)));
  return result;
}

GPUSquareKernel PanelEmitter::build(StringRef name) {
  SmallVector<Type> types;
  kernel = describe(directions, /*readsMaxima=*/false, types);
  kernel.threads = kPanelThreads;
  // 32 columns of 512 rows, in whose place the integers are gathered, and a
  // maximum for each column.
  LLVM::GlobalOp global =
      makeShared(name, kPanel * kColumns * 2 + kColumns * 4);
  function = kernel.function = makeKernel(name, types, kPanelThreads);
  // Two blocks to a multiprocessor: 64 registers a thread.
  function->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                    b.getI32IntegerAttr(2));
  memory = LLVM::AddressOfOp::create(b, global);
  x = argument(0);
  height = argument(kernel.extents);
  width = argument(kernel.extents + 1);
  tid = thread(kPanelThreads);
  batch = NVVM::BlockIdZOp::create(b, i32());
  panel = NVVM::BlockIdYOp::create(b, i32());
  firstRow = mul(panel, kPanel);
  readSeed(kernel, function);
  Value part = block();
  if (directions.size() == 1) {
    emitColumns(0, part);
  } else {
    unsigned columns = directions[1].transposed ? 1 : 0;
    ifElse(
        isZero(mask(part, 1)),
        [&] { emitRows(1 - columns, shiftRight(part, 1)); },
        [&] { emitColumns(columns, shiftRight(part, 1)); });
  }
  LLVM::ReturnOp::create(b, ValueRange());
  return kernel;
}

void PanelEmitter::emitRows(unsigned i, Value part) {
  // 32 rows of one tile: two to each warp.
  const GPUQuantizeDirection &direction = directions[i];
  const GPUSquareKernel::Direction &at = kernel.directions[i];
  Value tile = div(part, kPanel / kWarp);
  Value row = add(add(firstRow, mul(rem(part, kPanel / kWarp), kWarp)),
                  div(tid, kWarp));
  Value lane = rem(tid, kWarp);
  Value start = add(mul(tile, kPanel), mul(lane, kBlock));
  Value padded = getPadded(i, width), tiles = ceilDiv(width, kPanel);
  Value interior = both(
      both(compare(arith::CmpIPredicate::ule,
                   mul(add(tile, constant(1)), constant(kPanel)), width),
           compare(arith::CmpIPredicate::ule, add(firstRow, kPanel), height)),
      isZero(rem(width, 8)));
  SmallVector<Value> rows = {row, add(row, kPanelWarps)};
  SmallVector<SmallVector<Value>> raw = load16(interior, rows, start, 2);
  for (auto [own, quads] : llvm::zip_equal(rows, raw)) {
    SmallVector<Value> values = unpackQuads(quads);
    Value line = add(mul(batch, height), own);
    BlockRandom random = getRandom(i, line, div(start, kBlock), padded);
    if (direction.rht)
      arithmetic.transform(values, direction.rht, /*inverse=*/false, &random);
    Value a = arithmetic.maxMagnitude(values);
    OuterScale outer = arithmetic.outerScale(warpMax(a), direction.format);
    BlockScale scale = arithmetic.blockScale(
        a, &outer, values, direction.format, direction.rounding);
    SmallVector<Value> words =
        getOperandWords(direction, values, scale, {}, &random);
    Value isRow = isBelow(own, height);
    ifTrue(both(isRow, isBelow(start, padded)), [&] {
      Value piece =
          addWide(mulWide(line, div(padded, kBlock)), wide(div(start, kBlock)));
      storeWords(words, argument(at.operand),
                 arith::MulIOp::create(b, piece, wide(constant(4))));
    });
    ifTrue(both(both(isRow, isZero(lane)), isBelow(tile, tiles)), [&] {
      store(outer.stored, argument(at.scales),
            addWide(mulWide(add(mul(batch, tiles), tile), height), wide(own)),
            b.getF32Type(), 4);
    });
  }
}

void PanelEmitter::emitColumns(unsigned i, Value part) {
  const GPUQuantizeDirection &direction = directions[i];
  const GPUSquareKernel::Direction &at = kernel.directions[i];
  constexpr int64_t rowBytes = kColumns * 2, pitch = kPanel + 16;
  constexpr int64_t maximaAt = kPanel * rowBytes;
  Value firstColumn = mul(part, kColumns);
  Value padded = getPadded(i, height), tiles = ceilDiv(height, kPanel);
  Value interior = both(
      both(
          compare(arith::CmpIPredicate::ule, add(firstColumn, kColumns), width),
          compare(arith::CmpIPredicate::ule, add(firstRow, kPanel), height)),
      isZero(rem(width, 8)));

  // Four lanes to a row. Rows r and r + 1 change places in every second group
  // of 16, so that columns of two such groups are read from different banks.
  Value place = div(tid, 4), chunk = rem(tid, 4);
  SmallVector<Value> rows;
  for (int64_t step = 0; step < kPanel; step += kPanelThreads / 4)
    rows.push_back(add(add(firstRow, place), step));
  SmallVector<SmallVector<Value>> raw =
      load16(interior, rows, add(firstColumn, mul(chunk, 8)), 1);
  Value swapped =
      arith::XOrIOp::create(b, place, mask(shiftRight(place, 4), 1));
  Value writeAt = add(mul(swapped, rowBytes), mul(chunk, 16));
  for (auto [step, quads] : llvm::enumerate(raw))
    LLVM::StoreOp::create(
        b, quads.front(),
        shared(writeAt, step * (kPanelThreads / 4) * rowBytes), 16);
  ifTrue(isBelow(tid, constant(kColumns)), [&] {
    LLVM::StoreOp::create(b, constant(0), shared(mul(tid, 4), maximaAt), 4);
  });
  barrier();

  // Two neighbouring columns of a block of 16 rows to a thread.
  constexpr int64_t pairs = kColumns / 2;
  Value pair = rem(tid, pairs), rowBlock = div(tid, pairs);
  Value odd = mul(mask(rowBlock, 1), rowBytes);
  Value readAt = add(mul(rowBlock, kBlock * rowBytes), mul(pair, 4));
  Value readEven = add(readAt, odd), readOdd = sub(readAt, odd);
  SmallVector<Value> columns[2];
  for (int64_t j = 0; j < kBlock; ++j) {
    Value word = LLVM::LoadOp::create(
        b, i32(), shared(j % 2 ? readOdd : readEven, j * rowBytes), 4);
    SmallVector<Value> two = unpackWord(word, input);
    columns[0].push_back(two[0]);
    columns[1].push_back(two[1]);
  }
  Value start = add(firstRow, mul(rowBlock, kBlock));
  Value column = add(firstColumn, mul(pair, 2));
  Value a[2];
  BlockRandom random[2];
  for (int64_t half = 0; half < 2; ++half) {
    Value line = add(add(mul(batch, width), column), half);
    random[half] = getRandom(i, line, div(start, kBlock), padded);
    if (direction.rht)
      arithmetic.transform(columns[half], direction.rht, /*inverse=*/false,
                           &random[half]);
    a[half] = arithmetic.maxMagnitude(columns[half]);
    LLVM::AtomicRMWOp::create(b, LLVM::AtomicBinOp::umax,
                              shared(mul(pair, 8), maximaAt + 4 * half),
                              a[half], LLVM::AtomicOrdering::monotonic);
  }
  // All columns are in registers, and their maxima known.
  barrier();
  for (int64_t half = 0; half < 2; ++half) {
    Value bits = LLVM::LoadOp::create(
        b, i32(), shared(mul(pair, 8), maximaAt + 4 * half), 4);
    OuterScale outer = arithmetic.outerScale(bits, direction.format);
    BlockScale scale = arithmetic.blockScale(
        a[half], &outer, columns[half], direction.format, direction.rounding);
    SmallVector<Value> words =
        getOperandWords(direction, columns[half], scale, {}, &random[half]);
    auto quad = VectorType::get({4}, i32());
    Value value = LLVM::PoisonOp::create(b, quad);
    for (int64_t j = 0; j < 4; ++j)
      value = LLVM::InsertElementOp::create(b, value, words[j], constant(j));
    LLVM::StoreOp::create(
        b, value,
        shared(add(mul(pair, 2 * pitch), mul(rowBlock, 16)), half * pitch), 16);
    // The thread of the panel's first block writes the base.
    Value own = add(column, half);
    ifTrue(both(isZero(rowBlock), isBelow(own, width)), [&] {
      store(outer.stored, argument(at.scales),
            addWide(mulWide(add(mul(batch, tiles), panel), width), wide(own)),
            b.getF32Type(), 4);
    });
  }
  barrier();
  // A warp writes 512 bytes of a column.
  Value warp = div(tid, kWarp), lane = rem(tid, kWarp);
  auto quad = VectorType::get({4}, i32());
  Value isInside = isBelow(add(firstRow, mul(lane, 16)), padded);
  for (int64_t j = 0; j < kColumns; j += kPanelWarps) {
    Value value = LLVM::LoadOp::create(
        b, quad, shared(add(mul(warp, pitch), mul(lane, 16)), j * pitch), 16);
    Value own = add(add(firstColumn, warp), j);
    ifTrue(both(isInside, isBelow(own, width)), [&] {
      Value position =
          addWide(mulWide(add(mul(batch, width), own), div(padded, 16)),
                  wide(add(div(firstRow, 16), lane)));
      store(value, argument(at.operand), position, quad, 16);
    });
  }
}

GPUSquareKernel
mlir::ufp4::getPanelKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                           ArrayRef<GPUQuantizeDirection> directions,
                           Type input) {
  std::string name = getKernelName("quantize_panels", directions, input, 0);
  OpBuilder::InsertionGuard guard(builder);
  PanelEmitter emitter(builder, module, directions, input);
  if (auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name)) {
    SmallVector<Type> types;
    GPUSquareKernel kernel =
        emitter.describe(directions, /*readsMaxima=*/false, types);
    kernel.function = function;
    kernel.threads = kPanelThreads;
    return kernel;
  }
  return emitter.build(name);
}

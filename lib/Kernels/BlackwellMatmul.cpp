//===- BlackwellMatmul.cpp - matrix product of carriers on sm_100a --------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The grid is persistent: each block takes tiles of D in turn, 128 rows by
// tileN columns. Its twelve warps have four parts:
//
//     warp 0      one thread keeps the stages filled by TMA
//     warp 1      one thread starts the products; the warp owns tensor memory
//     warps 2, 3  bring block scales by cp.async, where there are any
//     warps 4-11  two groups of four: each takes half of the columns of a sum
//                 out of tensor memory, scales it, and stores it
//
// Sums are in tensor memory: lane is the row, column the column, two of them in
// turns, so that one is read while the other is made. A sum is that of a tile,
// or of one segment where f32 scales change along K; the threads that read it
// then hold the f32 totals.
//
// A stage is 128 bytes of K of each row, swizzled by 128 bytes, and where the
// unit applies block scales also those of all rows. They go on to tensor memory
// in front of the stage's products (tcgen05.cp): four scales of a row are a
// word; words of 32 rows are a column, one row to a lane, the same in all four
// quarters of the lanes. Two stages of scales are there in turns; PTX orders a
// copy before the products after it, and the thread waits for the products
// before last to be done.
//
// Sources: PTX ISA 9.0, 9.7.16.4 (descriptors), 9.7.16.10.7 (block scaling),
// 9.7.16.2 and 9.7.16.6 (tensor memory, pipelined instructions).
//
//===----------------------------------------------------------------------===//

#include "TensorMaps.h"
#include "ufp4/Kernels/GPUKernels.h"
#include "ufp4/Target/ElementType.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {

constexpr int64_t kRowBytes = kTensorMapRowBytes;
constexpr int64_t kTileM = 128;
/// Bytes of K that one instruction takes of a row, and how many it takes to a
/// stage.
constexpr int64_t kStepBytes = 32, kSteps = kRowBytes / kStepBytes;
/// Columns of tensor memory, of which a block takes all.
constexpr int64_t kColumns = 512;
/// Groups of warps that read sums, and the threads of one.
constexpr int64_t kGroups = 2, kGroupThreads = 128;
constexpr int64_t kThreads = (kGroups + 1) * kGroupThreads;
/// Threads that bring block scales: warps 2 and 3.
constexpr int64_t kScaleThreads = 64;
/// Stages whose scales may be on the way while those of the next are asked for.
constexpr int64_t kScalesAhead = 2;
/// Columns of a sum that a thread reads at once.
constexpr int64_t kChunk = 32;
/// Bytes of the block scales of 128 rows, four each.
constexpr int64_t kScaleBlock = 512;
/// Tiles along M that neighbouring blocks take before they go on along N.
constexpr int64_t kTileGroup = 16;
/// The blocks that run at once on a B200; any number is right.
constexpr int64_t kMultiprocessors = 148;
/// Bytes that the numbers of tensor memory's columns and of barriers take.
constexpr int64_t kFixedBytes = 256;

/// What a kernel is special in. Extents are arguments.
struct Config {
  Type lhs, rhs, result;
  /// Elements of K that one f32 scale multiplies the dot of; 0 without, or with
  /// one scale to a row.
  int64_t segment = 0;
  bool rowScales = false;
  /// What the matrix unit applies itself.
  std::optional<ScaleKind> hardware;
  bool lhsOuter = false, rhsOuter = false;
  /// Whether C, of f32, is added before the cast.
  bool accumulate = false;
  bool batched = false;
  /// Whether rows of D are multiples of 16 bytes, so that TMA can store them.
  bool alignedRows = true;

  int64_t getBits() const { return lhs.getIntOrFloatBitWidth(); }
  int64_t getResultBytes() const { return result.getIntOrFloatBitWidth() / 8; }
  /// Bytes of a row of a chunk of D, 64 or 128, which the swizzle permutes.
  int64_t getPanelRowBytes() const { return kChunk * getResultBytes(); }
  int64_t getPanelBytes() const { return kTileM * getPanelRowBytes(); }
  bool isInteger() const { return lhs.isInteger(); }
  bool hasScales() const { return segment != 0 || rowScales; }
  /// Elements of K to a stage, and to one instruction.
  int64_t getStageK() const { return kRowBytes * 8 / getBits(); }
  int64_t getStepK() const { return kStepBytes * 8 / getBits(); }
  /// Words of four block scales that a row has in a stage.
  int64_t getScaleWords() const {
    return hardware ? getStageK() / getHardwareBlock(*hardware) / 4 : 0;
  }
  /// Columns of a tile: as many as two sums and two stages of scales leave in
  /// tensor memory, in whole chunks of both groups.
  int64_t getTileN() const { return hardware ? 192 : 256; }
  int64_t getScaleBlocksB() const {
    return llvm::divideCeil(getTileN(), kTileM);
  }
  std::string getName() const;
};

std::string Config::getName() const {
  std::string name;
  llvm::raw_string_ostream os(name);
  os << "tcgen05_" << lhs;
  if (rhs != lhs)
    os << "_" << rhs;
  if (hardware)
    os << "_" << stringifyScaleKind(*hardware);
  if (rowScales)
    os << "_row";
  if (segment)
    os << "_segment" << segment;
  if (lhsOuter)
    os << "_outer_lhs";
  if (rhsOuter)
    os << "_outer_rhs";
  if (accumulate)
    os << "_acc";
  if (batched)
    os << "_batch";
  if (!alignedRows)
    os << "_unaligned";
  os << "_" << result;
  return name;
}

/// The layout of shared memory.
struct Plan {
  int64_t stageBytes, scalesBytes, stages;
  int64_t scalesOffset, stagingOffset, columnScalesOffset, barriersOffset,
      sharedBytes;

  Plan(const Config &config, int64_t available) {
    stageBytes = (kTileM + config.getTileN()) * kRowBytes;
    scalesBytes =
        config.getScaleWords() * (1 + config.getScaleBlocksB()) * kScaleBlock;
    int64_t staging = config.alignedRows ? kGroups * config.getPanelBytes() : 0;
    // f32 scales of the columns of two segments.
    int64_t columnScales = config.hasScales() ? 2 * 4 * config.getTileN() : 0;
    // Swizzled tiles begin at multiples of 1024 bytes.
    stages = (available - staging - columnScales - kFixedBytes) /
             (stageBytes + scalesBytes);
    stagingOffset = stages * stageBytes;
    scalesOffset = stagingOffset + staging;
    columnScalesOffset = scalesOffset + stages * scalesBytes;
    barriersOffset = columnScalesOffset + columnScales;
    sharedBytes = barriersOffset + kFixedBytes;
  }
};

struct Position {
  Value stage, parity;
};

struct Tile {
  Value row, column, batch;
};

class BlackwellEmitter {
public:
  BlackwellEmitter(ImplicitLocOpBuilder &b, const Config &config,
                   const Plan &plan)
      : b(b), config(config), plan(plan), i32(b.getI32Type()),
        i64(b.getI64Type()), f32(b.getF32Type()),
        shared(LLVM::LLVMPointerType::get(b.getContext(), 3)),
        global(LLVM::LLVMPointerType::get(b.getContext(), 1)),
        tensor(LLVM::LLVMPointerType::get(b.getContext(), 6)) {}

  LLVM::LLVMFuncOp emit(gpu::GPUModuleOp module);

private:
  // Arithmetic on i32.
  Value c32(int64_t value) {
    return arith::ConstantOp::create(b, b.getI32IntegerAttr(value));
  }
  Value c64(uint64_t value) {
    return arith::ConstantOp::create(
        b, b.getI64IntegerAttr(static_cast<int64_t>(value)));
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, x, y); }
  Value add(Value x, int64_t y) { return y ? add(x, c32(y)) : x; }
  Value sub(Value x, Value y) { return arith::SubIOp::create(b, x, y); }
  Value mul(Value x, Value y) { return arith::MulIOp::create(b, x, y); }
  Value mul(Value x, int64_t y) { return mul(x, c32(y)); }
  Value div(Value x, Value y) { return arith::DivUIOp::create(b, x, y); }
  Value rem(Value x, Value y) { return arith::RemUIOp::create(b, x, y); }
  Value shr(Value x, int64_t y) { return arith::ShRUIOp::create(b, x, c32(y)); }
  Value shl(Value x, int64_t y) { return arith::ShLIOp::create(b, x, c32(y)); }
  Value bitAnd(Value x, int64_t y) {
    return arith::AndIOp::create(b, x, c32(y));
  }
  Value bitXor(Value x, Value y) { return arith::XOrIOp::create(b, x, y); }
  Value bitXor(Value x, int64_t y) { return bitXor(x, c32(y)); }
  Value min(Value x, Value y) { return arith::MinUIOp::create(b, x, y); }
  Value compare(arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, predicate, x, y);
  }
  Value equal(Value x, Value y) {
    return compare(arith::CmpIPredicate::eq, x, y);
  }
  Value less(Value x, Value y) {
    return compare(arith::CmpIPredicate::ult, x, y);
  }
  Value both(Value x, Value y) { return arith::AndIOp::create(b, x, y); }
  Value select(Value c, Value x, Value y) {
    return arith::SelectOp::create(b, c, x, y);
  }
  Value ceilDiv(Value x, int64_t y) { return div(add(x, y - 1), c32(y)); }
  Value extend(Value x) { return arith::ExtUIOp::create(b, i64, x); }
  Value addWide(Value x, Value y) { return arith::AddIOp::create(b, x, y); }
  Value mulWide(Value x, Value y) { return arith::MulIOp::create(b, x, y); }
  Value fmul(Value x, Value y) { return arith::MulFOp::create(b, x, y); }
  Value fma(Value x, Value y, Value z) {
    return LLVM::FMAOp::create(b, x, y, z);
  }
  Value zeroF32() { return arith::ConstantOp::create(b, b.getF32FloatAttr(0)); }
  Value boolean(bool value) {
    return arith::ConstantOp::create(b, b.getBoolAttr(value));
  }

  Value sharedAt(Value byteOffset) {
    return LLVM::GEPOp::create(b, shared, b.getI8Type(), smem,
                               LLVM::GEPArg(byteOffset));
  }
  Value globalAt(Value base, Type type, Value index) {
    return LLVM::GEPOp::create(b, global, type, base, LLVM::GEPArg(index));
  }
  /// A place in tensor memory: lanes in the upper half of the address.
  Value tensorAt(Value address) {
    return LLVM::IntToPtrOp::create(b, tensor, address);
  }
  Value vectorElement(Value vector, int64_t index) {
    return LLVM::ExtractElementOp::create(b, vector, c32(index));
  }

  void ifThen(Value condition, function_ref<void()> body) {
    auto op = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(op.thenBlock());
    body();
  }
  using LoopBody = function_ref<SmallVector<Value>(Value, ValueRange)>;
  SmallVector<Value> loop(Value from, Value to, Value step, ValueRange inits,
                          LoopBody body) {
    auto op = scf::ForOp::create(
        b, from, to, step, inits,
        [&](OpBuilder &, Location, Value i, ValueRange values) {
          OpBuilder::InsertionGuard guard(b);
          b.setInsertionPointToStart(i.getParentBlock());
          SmallVector<Value> results = body(i, values);
          scf::YieldOp::create(b, results);
        });
    return SmallVector<Value>(op.getResults());
  }

  // Barriers, eight bytes each: full and empty of the stages, full and empty of
  // the two sums, and after them the word that tensor memory is given by.
  Value barrier(Value number) {
    return sharedAt(add(shl(number, 3), plan.barriersOffset));
  }
  Value fullBarrier(Value stage) { return barrier(stage); }
  Value emptyBarrier(Value stage) { return barrier(add(stage, plan.stages)); }
  Value sumFull(Value sum) { return barrier(add(sum, 2 * plan.stages)); }
  Value sumEmpty(Value sum) { return barrier(add(sum, 2 * plan.stages + 2)); }
  Value tensorWord() {
    return sharedAt(c32(plan.barriersOffset + 8 * (2 * plan.stages + 4)));
  }
  void waitFor(Value at, Value parity) {
    NVVM::MBarrierTryWaitParityOp::create(b, at, parity, c32(10000000));
  }
  void arrive(Value at) {
    NVVM::MBarrierArriveOp::create(b, Type(), at, Value());
  }
  Position next(Position at, int64_t count) {
    Value following = add(at.stage, 1);
    Value wraps = equal(following, c32(count));
    return {select(wraps, c32(0), following),
            bitXor(at.parity, arith::ExtUIOp::create(b, i32, wraps))};
  }
  void syncGroup() {
    NVVM::BarrierOp::create(b, Type(), add(group, 1), c32(kGroupThreads),
                            NVVM::BarrierReductionAttr(), Value());
  }
  void fenceAsync() {
    NVVM::FenceProxyOp::create(
        b, NVVM::ProxyKind::async_shared,
        NVVM::SharedSpaceAttr::get(b.getContext(),
                                   NVVM::SharedSpace::shared_cta));
  }
  void fenceTensor(NVVM::Tcgen05FenceKind kind) {
    NVVM::Tcgen05FenceOp::create(
        b, NVVM::Tcgen05FenceKindAttr::get(b.getContext(), kind));
  }
  NVVM::CTAGroupKindAttr oneBlock() {
    return NVVM::CTAGroupKindAttr::get(b.getContext(),
                                       NVVM::CTAGroupKind::CTA_1);
  }
  void commit(Value at) {
    NVVM::Tcgen05CommitOp::create(b, at, Value(), oneBlock());
  }

  void emitArguments(LLVM::LLVMFuncOp function);
  void emitSetup();
  SmallVector<Value>
  emitTiles(ValueRange inits,
            function_ref<SmallVector<Value>(Tile, ValueRange)> body);
  void emitLoads();
  void emitScaleLoads();
  void emitProducts();
  void emitStep(Value stage, Value slot, int64_t step, Value sum,
                Value accumulates);
  uint32_t getInstruction(int64_t step);
  Value descriptor(Value byteOffset, bool isSwizzled);
  void emitSums();
  void fetchColumnScales(const Tile &tile, Value segment);
  SmallVector<Value> readColumns(Value address, int64_t count);
  Value toFloat(Value bits);
  void releaseSum(Value sum);
  void emitChunk(const Tile &tile, int64_t chunk, ArrayRef<Value> values);
  void storeChunk(const Tile &tile, int64_t chunk, ArrayRef<Value> values);
  void stageChunk(ArrayRef<Value> values);
  Value rowIndex(const Tile &tile, Value row);
  SmallVector<Value> loadAdded(const Tile &tile, int64_t chunk);

  int64_t getGroupColumns() { return config.getTileN() / kGroups; }
  Value getPanel() {
    return add(mul(group, config.getPanelBytes()), plan.stagingOffset);
  }
  Value groupColumn(int64_t chunk) {
    return add(mul(group, getGroupColumns()), chunk * kChunk);
  }

  ImplicitLocOpBuilder &b;
  const Config &config;
  const Plan &plan;
  Type i32, i64, f32;
  LLVM::LLVMPointerType shared, global, tensor;

  // Arguments.
  Value mapA, mapB, mapD, pointerD, pointerC, scalesA, scalesB, outerA, outerB;
  Value extentM, extentN, extentK, batches;
  // What all threads know.
  Value smem, smemAddress, thread, tilesM, tilesN, tiles, kBlocks, segments;
  Value tensorBase;
  // What those that read sums know.
  Value group, groupThread, warp, outerFactor;
};

} // namespace

//===----------------------------------------------------------------------===//
// The frame
//===----------------------------------------------------------------------===//

LLVM::LLVMFuncOp BlackwellEmitter::emit(gpu::GPUModuleOp module) {
  constexpr StringLiteral kShared = "tcgen05_shared_memory";
  auto memory = module.lookupSymbol<LLVM::GlobalOp>(kShared);
  OpBuilder::InsertionGuard guard(b);
  if (!memory) {
    b.setInsertionPointToStart(module.getBody());
    memory = LLVM::GlobalOp::create(
        b, LLVM::LLVMArrayType::get(b.getI8Type(), 0), /*isConstant=*/false,
        LLVM::Linkage::External, kShared, Attribute(), /*alignment=*/1024,
        /*addrSpace=*/3);
  }
  auto map = LLVM::LLVMPointerType::get(b.getContext());
  SmallVector<Type> types = {map, map};
  SmallVector<unsigned> maps = {0, 1};
  if (config.alignedRows)
    maps.push_back(types.size());
  types.push_back(config.alignedRows ? map : global);
  types.append(config.accumulate, global);
  types.append(config.hasScales() || config.hardware ? 2 : 0, global);
  types.append(config.lhsOuter + config.rhsOuter, global);
  types.append(config.batched ? 4 : 3, i32);

  b.setInsertionPointToEnd(module.getBody());
  auto function = LLVM::LLVMFuncOp::create(
      b, config.getName(),
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()),
                                  types));
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  function->setAttr(NVVM::NVVMDialect::getKernelFuncAttrName(),
                    b.getUnitAttr());
  function->setAttr(NVVM::NVVMDialect::getReqntidAttrName(),
                    b.getDenseI32ArrayAttr({int32_t(kThreads)}));
  function->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                    b.getI32IntegerAttr(1));
  for (unsigned index : maps) {
    function.setArgAttr(
        index, LLVM::LLVMDialect::getByValAttrName(),
        TypeAttr::get(LLVM::LLVMArrayType::get(b.getI8Type(), 128)));
    function.setArgAttr(index, LLVM::LLVMDialect::getAlignAttrName(),
                        b.getI64IntegerAttr(64));
    function.setArgAttr(index, NVVM::NVVMDialect::getGridConstantAttrName(),
                        b.getUnitAttr());
  }
  b.setInsertionPointToStart(function.addEntryBlock(b));
  emitArguments(function);
  smem = LLVM::AddressOfOp::create(b, memory);
  emitSetup();

  // The number of a warp is the same in all its lanes; the shuffle says so to
  // the assembler.
  Value warpNumber =
      NVVM::ShflOp::create(b, i32, c32(-1), shr(thread, 5), c32(0), c32(31),
                           NVVM::ShflKind::idx, UnitAttr());
  auto role = scf::IfOp::create(b, less(warpNumber, c32(4)),
                                /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPointToStart(role.thenBlock());
    NVVM::SetMaxRegisterOp::create(b, config.hardware ? 80 : 40,
                                   NVVM::SetMaxRegisterAction::decrease);
    ifThen(equal(thread, c32(0)), [&] { emitLoads(); });
    ifThen(equal(thread, c32(32)), [&] { emitProducts(); });
    if (config.hardware)
      ifThen(less(c32(1), warpNumber), [&] { emitScaleLoads(); });
    b.setInsertionPointToStart(role.elseBlock());
    NVVM::SetMaxRegisterOp::create(b, config.hardware ? 208 : 232,
                                   NVVM::SetMaxRegisterAction::increase);
    group = sub(shr(warpNumber, 2), c32(1));
    groupThread = bitAnd(thread, kGroupThreads - 1);
    warp = bitAnd(warpNumber, 3);
    emitSums();
  }
  // All sums have been read.
  fenceTensor(NVVM::Tcgen05FenceKind::BEFORE_THREAD_SYNC);
  NVVM::BarrierOp::create(b);
  ifThen(equal(warpNumber, c32(1)), [&] {
    fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
    NVVM::Tcgen05DeallocOp::create(b, tensorAt(tensorBase), c32(kColumns),
                                   oneBlock());
  });
  LLVM::ReturnOp::create(b, ValueRange());
  return function;
}

void BlackwellEmitter::emitArguments(LLVM::LLVMFuncOp function) {
  unsigned index = 0;
  auto take = [&](bool present) {
    return present ? Value(function.getArgument(index++)) : Value();
  };
  mapA = take(true);
  mapB = take(true);
  mapD = take(config.alignedRows);
  pointerD = take(!config.alignedRows);
  pointerC = take(config.accumulate);
  bool hasScales = config.hasScales() || config.hardware;
  scalesA = take(hasScales);
  scalesB = take(hasScales);
  outerA = take(config.lhsOuter);
  outerB = take(config.rhsOuter);
  extentM = take(true);
  extentN = take(true);
  extentK = take(true);
  batches = take(config.batched);
}

void BlackwellEmitter::emitSetup() {
  thread = NVVM::ThreadIdXOp::create(b, i32);
  tilesM = ceilDiv(extentM, kTileM);
  tilesN = ceilDiv(extentN, config.getTileN());
  tiles = mul(tilesM, tilesN);
  if (config.batched)
    tiles = mul(tiles, batches);
  kBlocks = ceilDiv(extentK, config.getStageK());
  segments = config.segment ? ceilDiv(extentK, config.segment) : c32(1);
  smemAddress = LLVM::PtrToIntOp::create(b, i32, smem);

  ifThen(equal(thread, c32(0)), [&] {
    for (Value map : {mapA, mapB, mapD})
      if (map)
        NVVM::PrefetchOp::create(b, NVVM::PrefetchCacheLevelAttr(),
                                 NVVM::CacheEvictionPriorityAttr(), map,
                                 Value(), /*tensormap=*/b.getUnitAttr());
    for (int64_t stage = 0; stage < plan.stages; ++stage) {
      NVVM::MBarrierInitOp::create(b, fullBarrier(c32(stage)),
                                   c32(config.hardware ? 1 + kScaleThreads : 1),
                                   Value());
      NVVM::MBarrierInitOp::create(b, emptyBarrier(c32(stage)), c32(1),
                                   Value());
    }
    for (int64_t sum = 0; sum < 2; ++sum) {
      NVVM::MBarrierInitOp::create(b, sumFull(c32(sum)), c32(1), Value());
      NVVM::MBarrierInitOp::create(b, sumEmpty(c32(sum)),
                                   c32(kGroups * kGroupThreads), Value());
    }
    NVVM::FenceMbarrierInitOp::create(b);
  });
  ifThen(equal(shr(thread, 5), c32(1)), [&] {
    NVVM::Tcgen05AllocOp::create(b, tensorWord(), c32(kColumns), oneBlock());
    NVVM::Tcgen05RelinquishAllocPermitOp::create(b, oneBlock());
    fenceTensor(NVVM::Tcgen05FenceKind::BEFORE_THREAD_SYNC);
  });
  NVVM::BarrierOp::create(b);
  fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
  tensorBase = LLVM::LoadOp::create(b, i32, tensorWord(), 4);
}

/// A loop over the block's tiles, with values that `body` carries on.
SmallVector<Value> BlackwellEmitter::emitTiles(
    ValueRange inits, function_ref<SmallVector<Value>(Tile, ValueRange)> body) {
  Value first = NVVM::BlockIdXOp::create(b, i32);
  Value step = NVVM::GridDimXOp::create(b, i32);
  return loop(first, tiles, step, inits, [&](Value index, ValueRange values) {
    Tile tile;
    if (config.batched) {
      Value perBatch = mul(tilesM, tilesN);
      tile.batch = div(index, perBatch);
      index = rem(index, perBatch);
    }
    Value perGroup = mul(tilesN, kTileGroup);
    Value firstM = mul(div(index, perGroup), kTileGroup);
    Value inGroup = rem(index, perGroup);
    Value groupM = min(sub(tilesM, firstM), c32(kTileGroup));
    tile.row = mul(add(firstM, rem(inGroup, groupM)), kTileM);
    tile.column = mul(div(inGroup, groupM), config.getTileN());
    return body(tile, values);
  });
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

void BlackwellEmitter::emitLoads() {
  auto cluster = LLVM::LLVMPointerType::get(b.getContext(), 7);
  auto load = [&](Value offset, Value map, Value k, Value row, Value batch,
                  Value at) {
    Value to = LLVM::AddrSpaceCastOp::create(b, cluster, sharedAt(offset));
    SmallVector<Value> box = {k, row};
    if (batch)
      box.push_back(batch);
    NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
        b, to, map, box, at, ValueRange(), Value(), Value(),
        NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false, NVVM::CTAGroupKindAttr(),
        Value());
  };
  // Two elements of 4 bits are one of the map.
  int64_t boxK = kRowBytes * 8 / std::max<int64_t>(config.getBits(), 8);
  emitTiles({c32(0), c32(0)}, [&](Tile tile, ValueRange position) {
    return loop(c32(0), kBlocks, c32(1), position,
                [&](Value block, ValueRange values) -> SmallVector<Value> {
                  Position at = {values[0], values[1]};
                  waitFor(emptyBarrier(at.stage), bitXor(at.parity, 1));
                  Value full = fullBarrier(at.stage);
                  NVVM::MBarrierArriveExpectTxOp::create(
                      b, Type(), full, c32(plan.stageBytes),
                      NVVM::MemScopeKind::CTA, /*relaxed=*/false, Value());
                  Value k = mul(block, boxK);
                  Value offset = mul(at.stage, plan.stageBytes);
                  load(offset, mapA, k, tile.row, tile.batch, full);
                  load(add(offset, kTileM * kRowBytes), mapB, k, tile.column,
                       tile.batch, full);
                  Position to = next(at, plan.stages);
                  return {to.stage, to.parity};
                });
  });
}

/// Words of four block scales, each to where tcgen05.cp reads it: those of rows
/// r, r + 32, r + 64 and r + 96 are the 16 bytes of a lane. A stage is reported
/// when those of the next ones are on the way.
void BlackwellEmitter::emitScaleLoads() {
  Value self = bitAnd(thread, kScaleThreads - 1);
  int64_t words = config.getScaleWords();
  Value wordsOfRow = ceilDiv(extentK, getHardwareBlock(*config.hardware) *
                                          kHardwareScaleGranule);
  auto report = [&](Position at) {
    fenceAsync();
    arrive(fullBarrier(at.stage));
  };
  // The stage that is asked for, that which is reported next, and how many are
  // between them.
  Value zero = c32(0);
  SmallVector<Value> last = emitTiles(
      {zero, zero, zero, zero, zero}, [&](Tile tile, ValueRange state) {
        struct Line {
          Value source, isThere, target;
        };
        SmallVector<Line> lines;
        for (bool ofLhs : {true, false}) {
          int64_t rows = ofLhs ? kTileM : config.getTileN();
          Value extent = ofLhs ? extentM : extentN;
          for (int64_t i = 0; i < rows; i += kScaleThreads) {
            Value inTile = add(self, i);
            Value row = add(ofLhs ? tile.row : tile.column, inTile);
            Value line = extend(row);
            if (tile.batch)
              line = addWide(line, mulWide(extend(tile.batch), extend(extent)));
            Value inBlock = bitAnd(inTile, kTileM - 1);
            int64_t block = ofLhs ? 0 : 1 + i / kTileM;
            lines.push_back(
                {globalAt(ofLhs ? scalesA : scalesB, i32,
                          mulWide(line, extend(wordsOfRow))),
                 less(row, extent),
                 add(add(shl(bitAnd(inBlock, 31), 4), shl(shr(inBlock, 5), 2)),
                     block * words * kScaleBlock)});
          }
        }
        return loop(zero, kBlocks, c32(1), state,
                    [&](Value block, ValueRange values) -> SmallVector<Value> {
                      Position at = {values[0], values[1]},
                               late = {values[2], values[3]};
                      Value open = values[4];
                      waitFor(emptyBarrier(at.stage), bitXor(at.parity, 1));
                      Value base = add(mul(at.stage, plan.scalesBytes),
                                       plan.scalesOffset);
                      for (const Line &line : lines) {
                        Value target = add(base, line.target);
                        for (int64_t i = 0; i < words; ++i) {
                          Value word = add(mul(block, words), i);
                          Value isThere =
                              both(line.isThere, less(word, wordsOfRow));
                          NVVM::CpAsyncOp::create(
                              b, sharedAt(add(target, i * kScaleBlock)),
                              globalAt(line.source, i32, extend(word)), 4,
                              NVVM::LoadCacheModifierKind::CA,
                              select(isThere, c32(4), c32(0)));
                        }
                      }
                      NVVM::CpAsyncCommitGroupOp::create(b);
                      NVVM::CpAsyncWaitGroupOp::create(b, kScalesAhead);
                      Value isDue = equal(open, c32(kScalesAhead));
                      ifThen(isDue, [&] { report(late); });
                      Position to = next(at, plan.stages),
                               after = next(late, plan.stages);
                      return {to.stage, to.parity,
                              select(isDue, after.stage, late.stage),
                              select(isDue, after.parity, late.parity),
                              select(isDue, open, add(open, 1))};
                    });
      });
  NVVM::CpAsyncWaitGroupOp::create(b, 0);
  loop(zero, last[4], c32(1), {last[2], last[3]},
       [&](Value, ValueRange values) -> SmallVector<Value> {
         Position at = {values[0], values[1]};
         report(at);
         Position to = next(at, plan.stages);
         return {to.stage, to.parity};
       });
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// What the matrix unit knows of an operand in shared memory: where it begins;
/// groups of 8 rows 1024 bytes apart where it is swizzled by 128 bytes, K along
/// the row; else groups of 8 rows of 16 bytes, 128 bytes apart (9.7.16.4.1).
Value BlackwellEmitter::descriptor(Value byteOffset, bool isSwizzled) {
  Value address = bitAnd(shr(add(smemAddress, byteOffset), 4), 0x3FFF);
  uint64_t stride = isSwizzled ? 1024 : 128, swizzle = isSwizzled ? 2 : 0;
  uint64_t layout = (uint64_t(1) << 16) | ((stride >> 4) << 32) |
                    (uint64_t(1) << 46) | (swizzle << 61);
  return arith::OrIOp::create(b, extend(address), c64(layout));
}

/// The instruction's descriptor (9.7.16.4.2). Of block scales it has the place
/// in the word: a byte in steps of one block, half a word in steps of two.
uint32_t BlackwellEmitter::getInstruction(int64_t step) {
  uint32_t columns = config.getTileN() / 8;
  auto getType = [&](Type type) -> uint32_t {
    if (isa<Float8E5M2Type>(type))
      return 1;
    if (isa<Float8E4M3FNType>(type))
      return 0;
    // s8, bf16 and, in the kinds of 4 bits, e2m1; f16 is 0.
    return type.isF16() ? 0 : 1;
  };
  uint32_t bits =
      getType(config.lhs) << 7 | getType(config.rhs) << 10 | columns << 17;
  if (!config.hardware)
    return bits | (config.isInteger() ? 2 : 1) << 4 | (kTileM / 16) << 24;
  bool isE8M0 = *config.hardware == ScaleKind::E8M0;
  uint32_t place = 0;
  if (isE8M0)
    place = config.getBits() == 8 ? step : step % 2 * 2;
  return bits | place << 4 | (isE8M0 ? 1 : 0) << 23 | (kTileM / 128) << 27 |
         place << 29;
}

/// One instruction: the products of 32 bytes of K. `slot` is where its stage's
/// scales are in tensor memory.
void BlackwellEmitter::emitStep(Value stage, Value slot, int64_t step,
                                Value sum, Value accumulates) {
  MLIRContext *context = b.getContext();
  Value a = add(stage, step * kStepBytes);
  Value lhs = descriptor(a, /*isSwizzled=*/true);
  Value rhs = descriptor(add(a, kTileM * kRowBytes), /*isSwizzled=*/true);
  Value d = tensorAt(sum);
  Value instruction = c32(static_cast<int32_t>(getInstruction(step)));
  auto collector = NVVM::Tcgen05MMACollectorOpAttr::get(
      context, NVVM::Tcgen05MMACollectorOp::DISCARD);
  if (!config.hardware) {
    auto kind = config.isInteger()      ? NVVM::Tcgen05MMAKind::I8
                : config.getBits() == 8 ? NVVM::Tcgen05MMAKind::F8F6F4
                                        : NVVM::Tcgen05MMAKind::F16;
    NVVM::Tcgen05MMAOp::create(b, NVVM::Tcgen05MMAKindAttr::get(context, kind),
                               oneBlock(), collector, UnitAttr(), d, lhs, rhs,
                               instruction, accumulates, Value(), Value());
    return;
  }
  // The word of four scales that the step is in.
  bool isE4M3 = *config.hardware == ScaleKind::E4M3;
  int64_t word = config.getBits() == 8 ? 0 : isE4M3 ? step : step / 2;
  int64_t columnsA = kTileM / 32;
  int64_t columnsB = config.getScaleBlocksB() * kTileM / 32;
  Value scaleA = tensorAt(add(slot, word * columnsA));
  Value scaleB =
      tensorAt(add(slot, config.getScaleWords() * columnsA + word * columnsB));
  auto kind = isE4M3                  ? NVVM::MMABlockScaleKind::MXF4NVF4
              : config.getBits() == 4 ? NVVM::MMABlockScaleKind::MXF4
                                      : NVVM::MMABlockScaleKind::MXF8F6F4;
  auto block = isE4M3 ? NVVM::Tcgen05MMABlockScale::BLOCK16
                      : NVVM::Tcgen05MMABlockScale::BLOCK32;
  NVVM::Tcgen05MMABlockScaleOp::create(
      b, NVVM::MMABlockScaleKindAttr::get(context, kind), oneBlock(),
      NVVM::Tcgen05MMABlockScaleAttr::get(context, block), collector, d, lhs,
      rhs, instruction, accumulates, scaleA, scaleB);
}

void BlackwellEmitter::emitProducts() {
  int64_t words = config.getScaleWords();
  int64_t scaleColumns = words * (1 + config.getScaleBlocksB()) * (kTileM / 32);
  int64_t stagesOfSegment =
      config.segment ? config.segment / config.getStageK() : 0;
  Value zero = c32(0);
  // The stage, the sum that comes next, and how many stages there were.
  emitTiles({zero, zero, zero, zero, zero}, [&](Tile, ValueRange state) {
    return loop(
        zero, segments, c32(1), state,
        [&](Value segment, ValueRange outer) -> SmallVector<Value> {
          Position sum = {outer[2], outer[3]};
          waitFor(sumEmpty(sum.stage), bitXor(sum.parity, 1));
          fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
          Value address = add(tensorBase, mul(sum.stage, config.getTileN()));
          Value count = kBlocks;
          if (stagesOfSegment)
            count = min(sub(kBlocks, mul(segment, stagesOfSegment)),
                        c32(stagesOfSegment));
          SmallVector<Value> inner = loop(
              zero, count, c32(1), {outer[0], outer[1], outer[4]},
              [&](Value block, ValueRange values) -> SmallVector<Value> {
                Position at = {values[0], values[1]};
                Value number = values[2], slot;
                waitFor(fullBarrier(at.stage), at.parity);
                fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
                if (config.hardware) {
                  // The products that read the slot's last scales are done when
                  // their stage is empty.
                  ifThen(less(c32(1), number), [&] {
                    Value wraps = less(at.stage, c32(2));
                    Value before = sub(at.stage, c32(2));
                    before = select(wraps, add(before, plan.stages), before);
                    waitFor(emptyBarrier(before),
                            bitXor(at.parity,
                                   arith::ExtUIOp::create(b, i32, wraps)));
                  });
                  slot = add(add(tensorBase, 2 * config.getTileN()),
                             mul(bitAnd(number, 1), scaleColumns));
                  Value scales =
                      add(mul(at.stage, plan.scalesBytes), plan.scalesOffset);
                  auto copy = [&](int64_t from, int64_t column) {
                    NVVM::Tcgen05CpOp::create(
                        b,
                        NVVM::Tcgen05CpShapeAttr::get(
                            b.getContext(),
                            NVVM::Tcgen05CpShape::SHAPE_32x128b),
                        oneBlock(),
                        NVVM::Tcgen05CpMulticastAttr::get(
                            b.getContext(), NVVM::Tcgen05CpMulticast::WARPX4),
                        NVVM::Tcgen05CpSrcFormatAttr(),
                        tensorAt(add(slot, column)),
                        descriptor(add(scales, from * kScaleBlock),
                                   /*isSwizzled=*/false));
                  };
                  // Blocks of 128 rows: A's words, then the words of each block
                  // of B, whose blocks are side by side in tensor memory.
                  int64_t blocksB = config.getScaleBlocksB();
                  for (int64_t word = 0; word < words; ++word) {
                    copy(word, word * 4);
                    for (int64_t i = 0; i < blocksB; ++i)
                      copy((1 + i) * words + word,
                           words * 4 + (word * blocksB + i) * 4);
                  }
                }
                Value stage = mul(at.stage, plan.stageBytes);
                Value continues =
                    compare(arith::CmpIPredicate::ne, block, zero);
                for (int64_t step = 0; step < kSteps; ++step)
                  emitStep(stage, slot, step, address,
                           step == 0 ? continues : boolean(true));
                commit(emptyBarrier(at.stage));
                Position to = next(at, plan.stages);
                return {to.stage, to.parity, add(number, 1)};
              });
          commit(sumFull(sum.stage));
          Position to = next(sum, 2);
          return {inner[0], inner[1], to.stage, to.parity, inner[2]};
        });
  });
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

Value BlackwellEmitter::toFloat(Value bits) {
  if (config.isInteger())
    return arith::SIToFPOp::create(b, f32, bits);
  return LLVM::BitcastOp::create(b, f32, bits);
}

/// A thread's row of 16 or 32 columns of a sum.
SmallVector<Value> BlackwellEmitter::readColumns(Value address, int64_t count) {
  auto type = VectorType::get({count}, i32);
  Value words = NVVM::Tcgen05LdOp::create(
      b, type, UnitAttr(),
      NVVM::Tcgen05LdStShapeAttr::get(b.getContext(),
                                      NVVM::Tcgen05LdStShape::SHAPE_32X32B),
      tensorAt(address), Value());
  NVVM::Tcgen05WaitOp::create(
      b, NVVM::Tcgen05WaitKindAttr::get(b.getContext(),
                                        NVVM::Tcgen05WaitKind::LOAD));
  SmallVector<Value> values;
  for (int64_t i = 0; i < count; ++i)
    values.push_back(toFloat(vectorElement(words, i)));
  return values;
}

void BlackwellEmitter::releaseSum(Value sum) {
  fenceTensor(NVVM::Tcgen05FenceKind::BEFORE_THREAD_SYNC);
  arrive(sumEmpty(sum));
}

/// Starts to bring the scales of the group's columns in a segment, one of them
/// to a thread. Beyond the operand those of the last row are read, for results
/// that are not stored; beyond the last segment nothing is.
void BlackwellEmitter::fetchColumnScales(const Tile &tile, Value segment) {
  Value isThere = less(segment, segments);
  if (getGroupColumns() < kGroupThreads)
    isThere = both(isThere, less(groupThread, c32(getGroupColumns())));
  ifThen(isThere, [&] {
    Value column = add(mul(group, getGroupColumns()), groupThread);
    Value row = min(add(tile.column, column), sub(extentN, c32(1)));
    Value line = extend(segment);
    if (tile.batch)
      line = addWide(line, extend(mul(tile.batch, segments)));
    Value buffer = mul(bitAnd(segment, 1), 4 * config.getTileN());
    NVVM::CpAsyncOp::create(
        b, sharedAt(add(add(buffer, shl(column, 2)), plan.columnScalesOffset)),
        globalAt(scalesB, f32,
                 addWide(mulWide(line, extend(extentN)), extend(row))),
        4, NVVM::LoadCacheModifierKind::CA, Value());
  });
  NVVM::CpAsyncCommitGroupOp::create(b);
}

void BlackwellEmitter::emitSums() {
  for (Value pointer : {outerA, outerB})
    if (pointer) {
      Value outer = LLVM::LoadOp::create(b, f32, pointer);
      outerFactor = outerFactor ? fmul(outerFactor, outer) : outer;
    }
  int64_t chunks = getGroupColumns() / kChunk;
  // Lanes are in the upper half of an address. A warp reads a quarter of them.
  Value lanes = shl(warp, 16 + 5);
  auto addressOf = [&](Value sum, int64_t column) {
    return add(add(add(add(tensorBase, lanes), mul(sum, config.getTileN())),
                   mul(group, getGroupColumns())),
               column);
  };
  auto waitForSum = [&](Position sum) {
    waitFor(sumFull(sum.stage), sum.parity);
    fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
  };
  Value zero = c32(0);
  emitTiles(
      {zero, zero}, [&](Tile tile, ValueRange state) -> SmallVector<Value> {
        if (!config.hasScales()) {
          Position sum = {state[0], state[1]};
          waitForSum(sum);
          for (int64_t chunk = 0; chunk < chunks; ++chunk) {
            SmallVector<Value> values =
                readColumns(addressOf(sum.stage, chunk * kChunk), kChunk);
            if (chunk + 1 == chunks)
              releaseSum(sum.stage);
            emitChunk(tile, chunk, values);
          }
          Position to = next(sum, 2);
          return {to.stage, to.parity};
        }
        Value row = min(add(tile.row, groupThread), sub(extentM, c32(1)));
        // The scales of the tile before have been read.
        syncGroup();
        fetchColumnScales(tile, zero);
        auto loadRowScale = [&](Value segment) -> Value {
          Value line = extend(segment);
          if (tile.batch)
            line = addWide(line, extend(mul(tile.batch, segments)));
          return LLVM::LoadOp::create(
              b, f32,
              globalAt(scalesA, f32,
                       addWide(mulWide(line, extend(extentM)), extend(row))));
        };
        // Dots of columns from `first` times their scales, added to totals.
        auto promote = [&](Value sum, Value segment, Value rowScale,
                           int64_t first, MutableArrayRef<Value> totals) {
          int64_t count = totals.size();
          SmallVector<Value> dots = readColumns(addressOf(sum, first), count);
          if (first + count == getGroupColumns())
            releaseSum(sum);
          Value buffer = add(mul(bitAnd(segment, 1), 4 * config.getTileN()),
                             plan.columnScalesOffset);
          auto four = VectorType::get({4}, f32);
          for (int64_t i = 0; i < count; i += 4) {
            Value place = add(
                buffer, shl(add(mul(group, getGroupColumns()), first + i), 2));
            Value scales = LLVM::LoadOp::create(b, four, sharedAt(place), 16);
            for (int64_t j = 0; j < 4; ++j)
              totals[i + j] =
                  fma(dots[i + j], fmul(rowScale, vectorElement(scales, j)),
                      totals[i + j]);
          }
        };
        if (config.rowScales) {
          Position sum = {state[0], state[1]};
          Value rowScale = loadRowScale(zero);
          NVVM::CpAsyncWaitGroupOp::create(b, 0);
          syncGroup();
          waitForSum(sum);
          for (int64_t chunk = 0; chunk < chunks; ++chunk) {
            SmallVector<Value> values(kChunk, zeroF32());
            promote(sum.stage, zero, rowScale, chunk * kChunk, values);
            emitChunk(tile, chunk, values);
          }
          Position to = next(sum, 2);
          return {to.stage, to.parity};
        }
        // Totals of the group's columns.
        SmallVector<Value> inits = {state[0], state[1]};
        inits.append(getGroupColumns(), zeroF32());
        SmallVector<Value> results = loop(
            zero, segments, c32(1), inits,
            [&](Value segment, ValueRange values) -> SmallVector<Value> {
              Position sum = {values[0], values[1]};
              SmallVector<Value> totals(values.drop_front(2));
              Value rowScale = loadRowScale(segment);
              // This segment's scales are there for all, and the buffer of the
              // next has been read.
              NVVM::CpAsyncWaitGroupOp::create(b, 0);
              syncGroup();
              fetchColumnScales(tile, add(segment, 1));
              waitForSum(sum);
              // Fewer at a time where stores of single elements take registers.
              int64_t step = config.alignedRows ? kChunk : kChunk / 2;
              for (int64_t first = 0; first < getGroupColumns(); first += step)
                promote(sum.stage, segment, rowScale, first,
                        MutableArrayRef(totals).slice(first, step));
              Position to = next(sum, 2);
              SmallVector<Value> yields = {to.stage, to.parity};
              yields.append(totals);
              return yields;
            });
        for (int64_t chunk = 0; chunk < chunks; ++chunk)
          emitChunk(
              tile, chunk,
              ArrayRef(results).drop_front(2).slice(chunk * kChunk, kChunk));
        return {results[0], results[1]};
      });
  // Shared memory has to live until the stores have read it.
  if (config.alignedRows)
    ifThen(equal(groupThread, c32(0)),
           [&] { NVVM::CpAsyncBulkWaitGroupOp::create(b, 0, UnitAttr()); });
}

Value BlackwellEmitter::rowIndex(const Tile &tile, Value row) {
  Value line = extend(row);
  if (tile.batch)
    line = addWide(line, mulWide(extend(tile.batch), extend(extentM)));
  return mulWide(line, extend(extentN));
}

/// What is added to a chunk. Beyond the edges some element is read whose sum is
/// not stored.
SmallVector<Value> BlackwellEmitter::loadAdded(const Tile &tile,
                                               int64_t chunk) {
  Value line =
      rowIndex(tile, min(add(tile.row, groupThread), sub(extentM, c32(1))));
  Value column = add(tile.column, groupColumn(chunk));
  // Rows of D of whole 16 bytes are rows of C of whole 16 bytes.
  int64_t words = config.alignedRows ? 4 : 1;
  SmallVector<Value> values;
  for (int64_t i = 0; i < kChunk; i += words) {
    Value at = min(add(column, i), sub(extentN, c32(words)));
    Value place = globalAt(pointerC, f32, addWide(line, extend(at)));
    if (words == 1) {
      values.push_back(LLVM::LoadOp::create(b, f32, place, /*alignment=*/4));
      continue;
    }
    Value loaded = LLVM::LoadOp::create(b, VectorType::get({words}, f32), place,
                                        /*alignment=*/4 * words);
    for (int64_t j = 0; j < words; ++j)
      values.push_back(vectorElement(loaded, j));
  }
  return values;
}

/// The results of a chunk of the thread's row.
void BlackwellEmitter::emitChunk(const Tile &tile, int64_t chunk,
                                 ArrayRef<Value> sums) {
  SmallVector<Value> values(sums);
  if (outerFactor)
    for (Value &value : values)
      value = fmul(value, outerFactor);
  if (config.accumulate)
    for (auto [value, added] : llvm::zip_equal(values, loadAdded(tile, chunk)))
      value = arith::AddFOp::create(b, value, added);
  if (!config.alignedRows)
    return storeChunk(tile, chunk, values);
  // The store before has read what is overwritten now.
  Value leads = equal(groupThread, c32(0));
  ifThen(leads,
         [&] { NVVM::CpAsyncBulkWaitGroupOp::create(b, 0, b.getUnitAttr()); });
  syncGroup();
  stageChunk(values);
  fenceAsync();
  syncGroup();
  ifThen(leads, [&] {
    SmallVector<Value> box = {add(tile.column, groupColumn(chunk)), tile.row};
    if (tile.batch)
      box.push_back(tile.batch);
    NVVM::CpAsyncBulkTensorSharedCTAToGlobalOp::create(
        b, mapD, sharedAt(getPanel()), box, Value(), NVVM::TMAStoreMode::TILE,
        Value());
    NVVM::CpAsyncBulkCommitGroupOp::create(b);
  });
}

void BlackwellEmitter::storeChunk(const Tile &tile, int64_t chunk,
                                  ArrayRef<Value> values) {
  Value row = add(tile.row, groupThread);
  Value line = rowIndex(tile, row);
  Value column = add(tile.column, groupColumn(chunk));
  ifThen(less(row, extentM), [&] {
    for (auto [i, value] : llvm::enumerate(values)) {
      Value at = add(column, i);
      ifThen(less(at, extentN), [&, value = value] {
        Value rounded = value;
        if (config.result != f32)
          rounded = arith::TruncFOp::create(b, config.result, value);
        LLVM::StoreOp::create(
            b, rounded,
            globalAt(pointerD, config.result, addWide(line, extend(at))));
      });
    }
  });
}

/// Writes a row of a chunk in the order of the swizzle: 16 bytes c of row r of
/// 128 bytes are at place c ^ (r % 8), of 64 bytes at c ^ (r / 2 % 4).
void BlackwellEmitter::stageChunk(ArrayRef<Value> values) {
  SmallVector<Value> words;
  bool isF32 = config.result.isF32();
  if (isF32) {
    words.assign(values.begin(), values.end());
  } else {
    auto pair = VectorType::get({2}, config.result);
    for (int64_t i = 0; i < kChunk; i += 2) {
      Value packed;
      if (config.result.isBF16())
        packed = NVVM::ConvertF32x2ToBF16x2Op::create(b, pair, values[i + 1],
                                                      values[i], Value(),
                                                      NVVM::FPRoundingMode::RN);
      else
        packed = NVVM::ConvertF32x2ToF16x2Op::create(b, pair, values[i + 1],
                                                     values[i], Value(),
                                                     NVVM::FPRoundingMode::RN);
      words.push_back(LLVM::BitcastOp::create(b, f32, packed));
    }
  }
  auto four = VectorType::get({4}, f32);
  Value base = add(getPanel(), mul(groupThread, config.getPanelRowBytes()));
  Value swizzle =
      isF32 ? bitAnd(groupThread, 7) : bitAnd(shr(groupThread, 1), 3);
  for (size_t i = 0; i < words.size(); i += 4) {
    Value value = LLVM::PoisonOp::create(b, four);
    for (int64_t j = 0; j < 4; ++j)
      value = LLVM::InsertElementOp::create(b, value, words[i + j], c32(j));
    Value place = bitXor(swizzle, i / 4);
    LLVM::StoreOp::create(b, value, sharedAt(add(base, shl(place, 4))),
                          /*alignment=*/16);
  }
}

//===----------------------------------------------------------------------===//
// Configuration and launch
//===----------------------------------------------------------------------===//

static FailureOr<Config> getConfig(CarrierMatmulOp op, const Chip &chip,
                                   std::string &reason) {
  llvm::raw_string_ostream os(reason);
  RankedTensorType lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  RankedTensorType result = op.getResult().getType();
  Config config;
  config.lhs = op.getLhsElement();
  config.rhs = op.getRhsElement();
  config.result = result.getElementType();
  config.batched = op.isBatched();
  config.lhsOuter = static_cast<bool>(op.getLhsOuter());
  config.rhsOuter = static_cast<bool>(op.getRhsOuter());
  config.accumulate = static_cast<bool>(op.getAccumulate());
  HardwareScale scale = HardwareScale::None;
  if (op.hasHardwareScales()) {
    config.hardware = op.getHardwareScaleKind();
    scale = *config.hardware == ScaleKind::E8M0 ? HardwareScale::E8M0Per32
                                                : HardwareScale::E4M3Per16;
  } else {
    config.segment = op.getSegment();
    config.rowScales = op.getLhsScale() && config.segment == 0;
  }
  auto isF8 = llvm::IsaPred<Float8E4M3FNType, Float8E5M2Type>;
  if (config.lhs != config.rhs && !(isF8(config.lhs) && isF8(config.rhs))) {
    os << "tcgen05.mma multiplies no " << config.lhs << " by " << config.rhs;
    return failure();
  }
  for (Type element : {config.lhs, config.rhs}) {
    std::optional<MatrixType> type = getMatrixType(element);
    if (type == MatrixType::F6E2M3)
      type = std::nullopt; // E4M3 is as fast: no kernel is for it
    if (config.hardware && type == MatrixType::F8E5M2)
      type = MatrixType::F8E4M3; // in any pair (9.7.16.10.7, table 55)
    auto hasType = [&](const Chip &other) {
      return type && other.find(MatrixUnit::Tcgen05, *type, scale);
    };
    if (hasType(chip))
      continue;
    os << chip.name << " has no tcgen05.mma of " << element
       << (config.hardware ? " with block scales" : "");
    std::string others = listChips(hasType);
    if (!others.empty())
      os << "; chips that have it: " << others;
    return failure();
  }
  if (!config.isInteger() &&
      op.getCarrier().getExactness() == Exactness::F32Accumulate) {
    os << "the carrier asks for sums of f32, and tcgen05.mma adds up floats in "
          "its own way";
    return failure();
  }
  if (config.segment % config.getStageK() != 0) {
    os << "a segment of " << config.segment
       << " elements is no whole number of stages of " << config.getStageK();
    return failure();
  }
  for (RankedTensorType type : {lhs, rhs, result})
    for (int64_t size : type.getShape())
      if (size == 0 || (size != ShapedType::kDynamic && size > INT32_MAX)) {
        os << "an extent is 0 or above 2147483647 in '" << type << "'";
        return failure();
      }
  for (RankedTensorType type : {lhs, rhs}) {
    int64_t k = type.getShape().back();
    if (k != ShapedType::kDynamic &&
        k * type.getElementType().getIntOrFloatBitWidth() % 128 != 0) {
      os << "rows of '" << type << "' are no multiple of 16 bytes";
      return failure();
    }
  }
  // Rows of an extent that only the run knows are taken to be unaligned.
  int64_t n = result.getShape().back();
  config.alignedRows =
      n != ShapedType::kDynamic && n * config.getResultBytes() % 16 == 0;
  return config;
}

LogicalResult mlir::ufp4::buildBlackwellMatmul(OpBuilder &builder,
                                               GPUKernelContext &context,
                                               CarrierMatmulOp op,
                                               const MatmulBuffers &buffers,
                                               std::string &reason) {
  FailureOr<Config> config = getConfig(op, context.chip, reason);
  if (failed(config))
    return failure();
  Plan plan(*config, context.chip.sharedMemory);
  auto kernel =
      context.module.lookupSymbol<LLVM::LLVMFuncOp>(config->getName());
  if (!kernel) {
    ImplicitLocOpBuilder b(context.module.getLoc(), builder);
    OpBuilder::InsertionGuard guard(b);
    kernel = BlackwellEmitter(b, *config, plan).emit(context.module);
  }

  ImplicitLocOpBuilder b(op.getLoc(), builder);
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, value);
  };
  auto sizeOf = [&](Value buffer, int64_t dim) {
    return b.createOrFold<memref::DimOp>(buffer, dim);
  };
  int64_t rank = op.getLhs().getType().getRank();
  Value m = sizeOf(buffers.lhs, rank - 2), n = sizeOf(buffers.rhs, rank - 2);
  Value k = sizeOf(buffers.lhs, rank - 1);
  if (op.getCarrier().isPacked())
    k = b.createOrFold<arith::MulIOp>(k, index(2));
  Value tiles = b.createOrFold<arith::MulIOp>(
      b.createOrFold<arith::CeilDivUIOp>(m, index(kTileM)),
      b.createOrFold<arith::CeilDivUIOp>(n, index(config->getTileN())));
  SmallVector<Value> extents = {m, n, k};
  if (config->batched) {
    extents.push_back(sizeOf(buffers.lhs, 0));
    tiles = b.createOrFold<arith::MulIOp>(tiles, extents.back());
  }
  SmallVector<Value> arguments = {
      createTensorMap(b, buffers.lhs, kTileM),
      createTensorMap(b, buffers.rhs, config->getTileN()),
      config->alignedRows ? createTensorMap(b, buffers.result, kTileM,
                                            config->getPanelRowBytes())
                          : buffers.result};
  for (Value optional : {buffers.accumulate, buffers.lhsScale, buffers.rhsScale,
                         buffers.lhsOuter, buffers.rhsOuter})
    if (optional)
      arguments.push_back(optional);
  for (Value extent : extents)
    arguments.push_back(
        b.createOrFold<arith::IndexCastOp>(b.getI32Type(), extent));

  Value one = index(1);
  gpu::LaunchFuncOp::create(
      b,
      SymbolRefAttr::get(context.module.getNameAttr(),
                         {FlatSymbolRefAttr::get(kernel.getNameAttr())}),
      gpu::KernelDim3{
          b.createOrFold<arith::MinUIOp>(tiles, index(kMultiprocessors)), one,
          one},
      gpu::KernelDim3{index(kThreads), one, one},
      arith::ConstantOp::create(b, b.getI32IntegerAttr(plan.sharedBytes)),
      arguments);
  op.setKernelAttr(b.getStringAttr(kernel.getName()));
  return success();
}

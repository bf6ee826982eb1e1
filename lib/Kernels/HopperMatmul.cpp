//===- HopperMatmul.cpp - matrix product of carriers on sm_90a ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The grid is persistent: each block takes tiles of D in turn. Warpgroup 0 is
// the producer: one of its threads keeps the stages filled by TMA (and, where
// scales change within a stage, three of its warps bring those by cp.async).
// The others are consumers. A full and an empty barrier to each stage are all
// that the two sides share.
//
// How scales enter depends on the length of their segments (Promotion in the
// header). In `Never` a consumer holds 64 x tileN sums in registers for the
// whole of K. In `Stages` it holds 64 x tileN partial sums and as many f32
// sums. In `Steps` it holds 128 x 64 f32 sums and the products of 64 x 64.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/HopperMatmul.h"

#include "TensorMaps.h"
#include "ufp4/Kernels/GPUKernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::ufp4;

namespace {
using Config = HopperMatmulConfig;
using Plan = HopperMatmulPlan;

/// Bytes of shared memory that a block may use on sm_90.
constexpr int64_t kSharedMemory = 227 * 1024;
constexpr int64_t kRowBytes = kTensorMapRowBytes;
/// Rows of D that a wgmma computes, and of a box of D.
constexpr int64_t kRows = 64;
constexpr int64_t kPanelBytes = kRows * kRowBytes;
/// Steps of 32 bytes of K in a stage.
constexpr int64_t kStepsPerStage = 4;
/// Tiles along M that neighbouring blocks take before they go on along N, so
/// that a wave reads few rows of both operands.
constexpr int64_t kTileGroup = 16;

StringRef getName(Config::Element element) {
  switch (element) {
  case Config::Element::I8:
    return "i8";
  case Config::Element::BF16:
    return "bf16";
  case Config::Element::E4M3:
    return "e4m3";
  case Config::Element::E5M2:
    return "e5m2";
  }
  llvm_unreachable("unknown element");
}

/// As MLIR spells it.
StringRef getTypeName(Config::Element element) {
  switch (element) {
  case Config::Element::E4M3:
    return "f8E4M3FN";
  case Config::Element::E5M2:
    return "f8E5M2";
  default:
    return getName(element);
  }
}

StringRef getName(Config::Result result) {
  switch (result) {
  case Config::Result::F32:
    return "f32";
  case Config::Result::BF16:
    return "bf16";
  case Config::Result::F16:
    return "f16";
  }
  llvm_unreachable("unknown result");
}

/// Words between the scales of one lane of a quad and those of the next: four
/// more than they are, so that the quad reads from different banks.
int64_t getColumnStride(int64_t columns) { return columns / 4 + 4; }

/// Words of the scales of `columns` columns.
int64_t getColumnWords(int64_t columns) { return 4 * getColumnStride(columns); }
} // namespace

std::string HopperMatmulConfig::getName() const {
  std::string name = "wgmma_" + ::getName(lhs).str();
  if (rhs != lhs)
    name += "_" + ::getName(rhs).str();
  if (rowScales)
    name += "_row";
  if (segment)
    name += "_segment" + std::to_string(segment);
  if (lhsOuter)
    name += "_outer_lhs";
  if (rhsOuter)
    name += "_outer_rhs";
  if (accumulate)
    name += "_acc";
  if (batched)
    name += "_batch";
  if (!alignedRows)
    name += "_unaligned";
  if (narrow)
    name += "_narrow";
  return name + "_" + ::getName(result).str();
}

std::optional<HopperMatmulPlan>
HopperMatmulPlan::get(const HopperMatmulConfig &config, std::string &reason) {
  using Element = HopperMatmulConfig::Element;
  auto isFloat8 = [](Element element) {
    return element == Element::E4M3 || element == Element::E5M2;
  };
  if (config.lhs != config.rhs &&
      !(isFloat8(config.lhs) && isFloat8(config.rhs))) {
    reason = "wgmma multiplies no " + ::getTypeName(config.lhs).str() + " by " +
             ::getTypeName(config.rhs).str();
    return std::nullopt;
  }
  HopperMatmulPlan plan;
  plan.stepK = 32 / config.getElementBytes();
  plan.stageK = kStepsPerStage * plan.stepK;
  plan.consumers = 2;
  plan.tileM = 128;
  plan.producerRegisters = 40;
  plan.consumerRegisters = 232;
  plan.lead = 0;
  plan.stagingBytes = 2 * kPanelBytes;
  int64_t scalesBuffers = 0;
  if (config.segment == 0) {
    plan.promotion = Promotion::Never;
    plan.tileN = plan.stepN = 256;
    scalesBuffers = config.rowScales ? plan.consumers : 0;
    plan.scalesBytes = 4 * (getColumnWords(plan.tileN) + kRows);
  } else if (config.segment % plan.stageK == 0) {
    plan.promotion = Promotion::Stages;
    plan.tileN = plan.stepN = 128;
    if (config.hasWideTiles() && !config.narrow) {
      // 192 registers hold sums, and five stages leave room for one box of D.
      plan.tileN = plan.stepN = 192;
      plan.lead = 2;
      plan.producerRegisters = 24;
      plan.consumerRegisters = 240;
      plan.stagingBytes = kPanelBytes;
    }
    scalesBuffers = 2 * plan.consumers;
    plan.scalesBytes = 4 * (getColumnWords(plan.tileN) + kRows);
  } else if (config.segment % plan.stepK == 0 &&
             plan.stageK % config.segment == 0) {
    plan.promotion = Promotion::Steps;
    plan.stepN = 64;
    // Two of the producer's warps hold addresses of many rows of scales.
    plan.producerRegisters = 56;
    plan.consumerRegisters = 224;
    plan.tileN = plan.consumers * plan.stepN;
    plan.scalesBytes =
        4 * (plan.stageK / config.segment) *
        (plan.tileM + plan.consumers * getColumnWords(plan.stepN));
  } else {
    reason = "a segment of " + std::to_string(config.segment) +
             " elements is no whole number of steps of " +
             std::to_string(plan.stepK) + " that a stage of " +
             std::to_string(plan.stageK) + " divides or is divided by";
    return std::nullopt;
  }
  plan.stageBytes = (plan.tileM + plan.tileN) * kRowBytes;
  // Scales of `Steps` come with the stages.
  bool inStages = plan.promotion == Promotion::Steps;
  int64_t perStage = plan.stageBytes + (inStages ? plan.scalesBytes : 0) + 16;
  int64_t fixed =
      (config.alignedRows ? plan.consumers * plan.stagingBytes : 0) +
      scalesBuffers * plan.scalesBytes;
  plan.stages = (kSharedMemory - fixed) / perStage;
  if (inStages)
    scalesBuffers = plan.stages;
  plan.stagingOffset = plan.stages * plan.stageBytes;
  plan.scalesOffset =
      plan.stagingOffset +
      (config.alignedRows ? plan.consumers * plan.stagingBytes : 0);
  plan.barriersOffset = plan.scalesOffset + scalesBuffers * plan.scalesBytes;
  plan.sharedBytes = plan.barriersOffset + 16 * plan.stages;
  return plan;
}

namespace {
/// Where the pipeline stands: the stage that comes next and the parity of its
/// round through the stages.
struct Position {
  Value stage;
  Value parity;
};

/// A tile of D.
struct Tile {
  Value row, column; // of its first element
  Value batch;       // i32
};

/// 64 rows of a consumer's result and how they lie in the tile.
struct Fragment {
  Value sums; // a struct of 4 values for each 8 columns
  Value row, column;
  int64_t columns;
};

/// Where a warp finds the scales of an operand's rows in `Steps`, and where
/// they go in a stage: a row for each 32 of the tile.
struct ScaleLines {
  Value base, extent; // of the first segment; i64
  SmallVector<Value> sources, targets;
};

/// What consumers read of a stage in `Steps`.
struct StageView {
  SmallVector<Value> lhs;     // descriptors of each 64 rows
  Value rhs;                  // descriptor of the consumer's columns
  Value scales, columnScales; // byte offsets
};

class MatmulEmitter {
public:
  MatmulEmitter(ImplicitLocOpBuilder &b, const Config &config, const Plan &plan)
      : b(b), config(config), plan(plan), i32(b.getI32Type()),
        i64(b.getI64Type()), f32(b.getF32Type()),
        shared(LLVM::LLVMPointerType::get(b.getContext(), 3)),
        global(LLVM::LLVMPointerType::get(b.getContext(), 1)),
        sumType(config.lhs == Config::Element::I8 ? Type(i32) : Type(f32)) {}

  LLVM::LLVMFuncOp emit(gpu::GPUModuleOp module);

private:
  // Small arithmetic on i32.
  Value c32(int64_t value) {
    return arith::ConstantOp::create(b, b.getI32IntegerAttr(value));
  }
  Value c64(int64_t value) {
    return arith::ConstantOp::create(b, b.getI64IntegerAttr(value));
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
  Value min(Value x, Value y) { return arith::MinUIOp::create(b, x, y); }
  Value equal(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::eq, x, y);
  }
  Value less(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ult, x, y);
  }
  Value select(Value c, Value x, Value y) {
    return arith::SelectOp::create(b, c, x, y);
  }
  Value ceilDiv(Value x, int64_t y) { return div(add(x, y - 1), c32(y)); }
  Value extend(Value x) { return arith::ExtUIOp::create(b, i64, x); }
  Value fmul(Value x, Value y) { return arith::MulFOp::create(b, x, y); }
  Value fma(Value x, Value y, Value z) {
    return LLVM::FMAOp::create(b, x, y, z);
  }

  Value sharedAt(Value byteOffset) {
    return LLVM::GEPOp::create(b, shared, b.getI8Type(), smem,
                               LLVM::GEPArg(byteOffset));
  }
  Value globalAt(Value base, Type type, Value index) {
    return LLVM::GEPOp::create(b, global, type, base, LLVM::GEPArg(index));
  }
  Value element(Value aggregate, int64_t index) {
    return LLVM::ExtractValueOp::create(b, aggregate, index);
  }
  Value loadSharedVector(Value byteOffset, int64_t words) {
    return LLVM::LoadOp::create(b, VectorType::get({words}, f32),
                                sharedAt(byteOffset), /*alignment=*/4 * words);
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
          // The builder moves into the body by itself only when it is the one
          // that is passed on.
          OpBuilder::InsertionGuard guard(b);
          b.setInsertionPointToStart(i.getParentBlock());
          SmallVector<Value> results = body(i, values);
          scf::YieldOp::create(b, results);
        });
    return SmallVector<Value>(op.getResults());
  }

  // Barriers.
  Value fullBarrier(Value stage) {
    return sharedAt(add(shl(stage, 3), plan.barriersOffset));
  }
  Value emptyBarrier(Value stage) {
    return sharedAt(add(shl(stage, 3), plan.barriersOffset + 8 * plan.stages));
  }
  void waitFor(Value barrier, Value parity) {
    NVVM::MBarrierTryWaitParityOp::create(b, barrier, parity, c32(10000000));
  }
  Position next(Position at) {
    Value following = add(at.stage, 1);
    Value wraps = equal(following, c32(plan.stages));
    return {select(wraps, c32(0), following),
            bitXor(at.parity, arith::ExtUIOp::create(b, i32, wraps))};
  }
  /// The number of the barrier at which the consumer after `consumer` waits for
  /// it. Below are those of `syncGroup`, and that of the block.
  Value orderBarrier(Value consumer) {
    return add(consumer, 1 + plan.consumers);
  }
  void arriveInOrder() {
    NVVM::BarrierArriveOp::create(b, orderBarrier(group), c32(256));
  }
  void waitForOrder() {
    Value isFirst = equal(group, c32(0));
    Value before = select(isFirst, c32(plan.consumers - 1), sub(group, c32(1)));
    NVVM::BarrierOp::create(b, Type(), orderBarrier(before), c32(256),
                            NVVM::BarrierReductionAttr(), Value());
  }
  void syncGroup() {
    NVVM::BarrierOp::create(b, Type(), add(group, 1), c32(128),
                            NVVM::BarrierReductionAttr(), Value());
  }

  // The parts of the kernel.
  void emitArguments(LLVM::LLVMFuncOp function);
  void emitSetup();
  void emitTiles(ValueRange inits,
                 function_ref<SmallVector<Value>(Tile, ValueRange)> body);
  void emitProducer();
  ScaleLines viewScales(const Tile &tile, bool ofLhs);
  void emitScalesProducer(int64_t producerWarp);
  void emitConsumer();

  // The parts of a consumer.
  Type structOf(int64_t count) {
    return LLVM::LLVMStructType::getLiteral(b.getContext(),
                                            SmallVector<Type>(count, sumType));
  }
  Value zeroSums(int64_t count);
  Value descriptor(Value byteOffset);
  Value emitWgmma(Value sums, Value lhs, Value rhs, bool fromZero);
  Value emitStage(Value sums, Value stage, bool fromZero);
  void releaseStage(Value stage);
  Value emitStages(Value count, Position &at,
                   function_ref<void()> beforeLast = nullptr);
  Value emitNever(const Tile &tile, Position &at);
  Value segmentScales(Value segment);
  Value promoteSegment(Value acc, Value sums, Value segment);
  Value emitPromotedStages(const Tile &tile, Position &at);
  SmallVector<Value> emitPromotedSteps(Position &at);
  StageView viewStage(Value stage);
  Value startUnit(const StageView &view, int64_t unit, Value sums);
  SmallVector<Value> loadSegmentScales(const StageView &view, int64_t segment);
  Value promoteUnit(Value acc, Value sums, int64_t block,
                    ArrayRef<Value> scales);
  void fetchScales(const Tile &tile, Value segmentIndex, Value offset);
  void waitForScales();
  std::pair<Value, Value> loadRowScales(Value offset);
  SmallVector<Value> loadColumnScales(Value offset, int64_t pair);
  Value toFloat(Value sum);
  /// Scales of rows that a thread reads at once in `Steps`: of two blocks of
  /// 64 rows where there are two.
  int64_t getRowWords(int64_t block) {
    return (block / 2 * 2 + 1) * kRows < plan.tileM ? 4 : 2;
  }

  // The end of a tile.
  void emitEpilogue(const Tile &tile, ArrayRef<Fragment> fragments,
                    Value scalesOffset);
  SmallVector<Value> finish(const Tile &tile, const Fragment &fragment,
                            int64_t pair, Value scalesOffset,
                            ArrayRef<Value> rowScales);
  void stagePanel(Value offset, ArrayRef<SmallVector<Value>> pairs);
  void storePair(const Tile &tile, const Fragment &fragment, int64_t pair,
                 ArrayRef<Value> values);
  Value resultIndex(const Tile &tile, Value row, Value column);
  SmallVector<Value> loadAdded(const Tile &tile, const Fragment &fragment,
                               int64_t pair);
  Type getResultType() {
    switch (config.result) {
    case Config::Result::F32:
      return f32;
    case Config::Result::BF16:
      return b.getBF16Type();
    case Config::Result::F16:
      return b.getF16Type();
    }
    llvm_unreachable("unknown result");
  }
  Value pack(Value low, Value high);

  ImplicitLocOpBuilder &b;
  const Config &config;
  const Plan &plan;
  Type i32, i64, f32;
  LLVM::LLVMPointerType shared, global;
  /// What wgmma sums in.
  Type sumType;

  // Arguments.
  Value mapA, mapB, mapD, pointerD, pointerC, scalesA, scalesB, outerA, outerB;
  Value extentM, extentN, extentK, batches;

  // What all threads know.
  Value smem, smemAddress, thread, tilesM, tilesN, tiles, kBlocks, segments;
  // What consumers know: the number of their warpgroup, and the thread, warp
  // and lane in it.
  Value group, groupThread, warp, lane, outerFactor;
};
} // namespace

//===----------------------------------------------------------------------===//
// The frame
//===----------------------------------------------------------------------===//

static LLVM::GlobalOp getOrCreateSharedMemory(ImplicitLocOpBuilder &b,
                                              gpu::GPUModuleOp module) {
  constexpr StringLiteral name = "ufp4_shared_memory";
  if (auto global = module.lookupSymbol<LLVM::GlobalOp>(name))
    return global;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(module.getBody());
  return LLVM::GlobalOp::create(b, LLVM::LLVMArrayType::get(b.getI8Type(), 0),
                                /*isConstant=*/false, LLVM::Linkage::External,
                                name, Attribute(), /*alignment=*/1024,
                                /*addrSpace=*/3);
}

LLVM::LLVMFuncOp MatmulEmitter::emit(gpu::GPUModuleOp module) {
  LLVM::GlobalOp memory = getOrCreateSharedMemory(b, module);
  auto map = LLVM::LLVMPointerType::get(b.getContext());
  SmallVector<Type> types = {map, map};
  SmallVector<unsigned> maps = {0, 1};
  if (config.alignedRows)
    maps.push_back(types.size());
  types.push_back(config.alignedRows ? map : global);
  types.append(config.accumulate, global);
  types.append(config.hasScales() ? 2 : 0, global);
  types.append(config.lhsOuter + config.rhsOuter, global);
  types.append(config.batched ? 4 : 3, i32);

  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(module.getBody());
  auto function = LLVM::LLVMFuncOp::create(
      b, config.getName(),
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()),
                                  types));
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  function->setAttr(NVVM::NVVMDialect::getKernelFuncAttrName(),
                    b.getUnitAttr());
  function->setAttr(NVVM::NVVMDialect::getReqntidAttrName(),
                    b.getDenseI32ArrayAttr({int32_t(plan.getThreads())}));
  // With this the assembler always knows how many registers a thread starts
  // with; without, it may ignore setmaxnreg and spill.
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
  // the assembler, which otherwise guards against divergence.
  Value warpgroup =
      NVVM::ShflOp::create(b, i32, c32(-1), shr(thread, 7), c32(0), c32(31),
                           NVVM::ShflKind::idx, UnitAttr());
  auto role = scf::IfOp::create(b, equal(warpgroup, c32(0)),
                                /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPointToStart(role.thenBlock());
    NVVM::SetMaxRegisterOp::create(b, plan.producerRegisters,
                                   NVVM::SetMaxRegisterAction::decrease);
    ifThen(equal(thread, c32(0)), [&] { emitProducer(); });
    if (plan.promotion == Plan::Promotion::Steps) {
      Value producerWarp = shr(thread, 5);
      for (int64_t i = 1; i <= 3; ++i)
        ifThen(equal(producerWarp, c32(i)), [&] { emitScalesProducer(i); });
    }
    b.setInsertionPointToStart(role.elseBlock());
    NVVM::SetMaxRegisterOp::create(b, plan.consumerRegisters,
                                   NVVM::SetMaxRegisterAction::increase);
    group = sub(warpgroup, c32(1));
    groupThread = bitAnd(thread, 127);
    warp = shr(groupThread, 5);
    lane = bitAnd(thread, 31);
    emitConsumer();
  }
  LLVM::ReturnOp::create(b, ValueRange());
  return function;
}

void MatmulEmitter::emitArguments(LLVM::LLVMFuncOp function) {
  unsigned index = 0;
  auto take = [&](bool present) {
    return present ? Value(function.getArgument(index++)) : Value();
  };
  mapA = take(true);
  mapB = take(true);
  mapD = take(config.alignedRows);
  pointerD = take(!config.alignedRows);
  pointerC = take(config.accumulate);
  scalesA = take(config.hasScales());
  scalesB = take(config.hasScales());
  outerA = take(config.lhsOuter);
  outerB = take(config.rhsOuter);
  extentM = take(true);
  extentN = take(true);
  extentK = take(true);
  batches = take(config.batched);
}

void MatmulEmitter::emitSetup() {
  thread = NVVM::ThreadIdXOp::create(b, i32);
  tilesM = ceilDiv(extentM, plan.tileM);
  tilesN = ceilDiv(extentN, plan.tileN);
  tiles = mul(tilesM, tilesN);
  if (config.batched)
    tiles = mul(tiles, batches);
  kBlocks = ceilDiv(extentK, plan.stageK);
  segments = config.segment
                 ? div(add(extentK, config.segment - 1), c32(config.segment))
                 : c32(1);
  smemAddress = LLVM::PtrToIntOp::create(b, i32, smem);

  ifThen(equal(thread, c32(0)), [&] {
    for (Value map : {mapA, mapB, mapD})
      if (map)
        NVVM::PrefetchOp::create(b, NVVM::PrefetchCacheLevelAttr(),
                                 NVVM::CacheEvictionPriorityAttr(), map,
                                 Value(),
                                 /*tensormap=*/b.getUnitAttr());
    // With scales in the stages the three warps that bring them arrive too,
    // each lane by itself, and each consumer warp says that it has read them.
    bool steps = plan.promotion == Plan::Promotion::Steps;
    for (int64_t stage = 0; stage < plan.stages; ++stage) {
      NVVM::MBarrierInitOp::create(b, fullBarrier(c32(stage)),
                                   c32(steps ? 1 + 96 : 1), Value());
      NVVM::MBarrierInitOp::create(b, emptyBarrier(c32(stage)),
                                   c32(plan.consumers * (steps ? 4 : 1)),
                                   Value());
    }
    NVVM::FenceMbarrierInitOp::create(b);
  });
  NVVM::BarrierOp::create(b);
}

/// A loop over the block's tiles, with values that `body` carries on.
void MatmulEmitter::emitTiles(
    ValueRange inits, function_ref<SmallVector<Value>(Tile, ValueRange)> body) {
  Value first = NVVM::BlockIdXOp::create(b, i32);
  Value step = NVVM::GridDimXOp::create(b, i32);
  loop(first, tiles, step, inits, [&](Value index, ValueRange values) {
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
    tile.row = mul(add(firstM, rem(inGroup, groupM)), plan.tileM);
    tile.column = mul(div(inGroup, groupM), plan.tileN);
    return body(tile, values);
  });
}

//===----------------------------------------------------------------------===//
// The producer
//===----------------------------------------------------------------------===//

void MatmulEmitter::emitProducer() {
  auto cluster = LLVM::LLVMPointerType::get(b.getContext(), 7);
  auto load = [&](Value offset, Value map, Value k, Value row, Value batch,
                  Value barrier) {
    Value to = LLVM::AddrSpaceCastOp::create(b, cluster, sharedAt(offset));
    SmallVector<Value> box = {k, row};
    if (batch)
      box.push_back(batch);
    NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
        b, to, map, box, barrier, ValueRange(), Value(), Value(),
        NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false, NVVM::CTAGroupKindAttr(),
        Value());
  };
  emitTiles({c32(0), c32(0)}, [&](Tile tile, ValueRange position) {
    return loop(c32(0), kBlocks, c32(1), position,
                [&](Value block, ValueRange values) -> SmallVector<Value> {
                  Position at = {values[0], values[1]};
                  waitFor(emptyBarrier(at.stage), bitXor(at.parity, c32(1)));
                  Value full = fullBarrier(at.stage);
                  NVVM::MBarrierArriveExpectTxOp::create(
                      b, Type(), full, c32(plan.stageBytes),
                      NVVM::MemScopeKind::CTA, /*relaxed=*/false, Value());
                  Value k = mul(block, plan.stageK);
                  Value offset = mul(at.stage, plan.stageBytes);
                  load(offset, mapA, k, tile.row, tile.batch, full);
                  load(add(offset, plan.tileM * kRowBytes), mapB, k,
                       tile.column, tile.batch, full);
                  Position to = next(at);
                  return {to.stage, to.parity};
                });
  });
}

/// The lines of scales of one operand that a warp brings with each stage.
ScaleLines MatmulEmitter::viewScales(const Tile &tile, bool ofLhs) {
  Value laneId = bitAnd(thread, 31);
  ScaleLines lines;
  lines.extent = extend(ofLhs ? extentM : extentN);
  lines.base = ofLhs ? scalesA : scalesB;
  if (tile.batch)
    lines.base =
        globalAt(lines.base, f32,
                 arith::MulIOp::create(b, extend(mul(tile.batch, segments)),
                                       lines.extent));
  Value last = sub(ofLhs ? extentM : extentN, c32(1));
  int64_t rows = ofLhs ? plan.tileM : plan.tileN;
  for (int64_t i = 0; i < rows; i += 32) {
    Value row = add(laneId, i);
    lines.sources.push_back(
        extend(min(add(ofLhs ? tile.row : tile.column, row), last)));
    Value index;
    if (ofLhs) {
      // [two blocks of 64] [warp, row of 8] [block, half of 16 rows]
      int64_t block = i / kRows;
      Value line = add(shl(shr(bitAnd(row, kRows - 1), 4), 3), bitAnd(row, 7));
      index = add(add(mul(line, getRowWords(block)), bitAnd(shr(row, 3), 1)),
                  block / 2 * 2 * kRows + block % 2 * 2);
    } else {
      // [warpgroup] [lane of a quad] [8 columns, one of two]
      Value inGroup = add(laneId, i % plan.stepN);
      index = add(add(mul(bitAnd(shr(row, 1), 3), getColumnStride(plan.stepN)),
                      add(shl(shr(inGroup, 3), 1), bitAnd(row, 1))),
                  plan.tileM + i / plan.stepN * getColumnWords(plan.stepN));
    }
    lines.targets.push_back(shl(index, 2));
  }
  return lines;
}

/// A warp that brings scales with each stage, four bytes at a time: rows of
/// scales have any alignment, and each goes where the thread that needs it
/// reads it beside its others. Warps 1 and 2 bring those of A and of B, and the
/// last warp a share of both.
void MatmulEmitter::emitScalesProducer(int64_t producerWarp) {
  int64_t perStage = plan.stageK / config.segment;
  int64_t segmentBytes = plan.scalesBytes / perStage;
  int64_t shared = perStage / 4;
  emitTiles({c32(0), c32(0)}, [&](Tile tile, ValueRange position) {
    SmallVector<std::pair<ScaleLines, std::pair<int64_t, int64_t>>> work;
    for (bool ofLhs : {true, false}) {
      if (producerWarp == 3)
        work.push_back({viewScales(tile, ofLhs), {0, shared}});
      else if (ofLhs == (producerWarp == 1))
        work.push_back({viewScales(tile, ofLhs), {shared, perStage}});
    }
    return loop(
        c32(0), kBlocks, c32(1), position,
        [&](Value block, ValueRange values) -> SmallVector<Value> {
          Position at = {values[0], values[1]};
          waitFor(emptyBarrier(at.stage), bitXor(at.parity, c32(1)));
          Value stageOffset =
              add(mul(at.stage, plan.scalesBytes), plan.scalesOffset);
          for (auto &[lines, range] : work) {
            SmallVector<Value> targets;
            for (Value target : lines.targets)
              targets.push_back(sharedAt(add(stageOffset, target)));
            for (int64_t s = range.first; s < range.second; ++s) {
              Value segment = add(mul(block, perStage), s);
              // Beyond the last segment dots are 0, and so are the scales.
              Value bytes = select(less(segment, segments), c32(4), c32(0));
              Value clamped = min(segment, sub(segments, c32(1)));
              Value line = globalAt(
                  lines.base, f32,
                  arith::MulIOp::create(b, extend(clamped), lines.extent));
              for (auto [source, target] : llvm::zip(lines.sources, targets))
                NVVM::CpAsyncOp::create(
                    b,
                    LLVM::GEPOp::create(b, target.getType(), b.getI8Type(),
                                        target, LLVM::GEPArg(s * segmentBytes)),
                    globalAt(line, f32, source), 4,
                    NVVM::LoadCacheModifierKind::CA, bytes);
            }
          }
          // The copies of a stage take less time than its products: to wait for
          // them costs nothing, and tools that look for races see the order.
          NVVM::CpAsyncCommitGroupOp::create(b);
          NVVM::CpAsyncWaitGroupOp::create(b, 0);
          NVVM::MBarrierArriveOp::create(b, Type(), fullBarrier(at.stage),
                                         Value());
          Position to = next(at);
          return {to.stage, to.parity};
        });
  });
}

//===----------------------------------------------------------------------===//
// The consumers
//===----------------------------------------------------------------------===//

Value MatmulEmitter::zeroSums(int64_t count) {
  Type type = LLVM::LLVMStructType::getLiteral(b.getContext(),
                                               SmallVector<Type>(count, f32));
  return LLVM::ZeroOp::create(b, type);
}

/// What wgmma knows of a tile in shared memory: rows of 128 bytes, K along the
/// row, swizzled by 128 bytes; groups of 8 rows 1024 bytes apart.
Value MatmulEmitter::descriptor(Value byteOffset) {
  Value address = bitAnd(shr(add(smemAddress, byteOffset), 4), 0x3FFF);
  constexpr uint64_t layout =
      (uint64_t(1) << 16) | (uint64_t(64) << 32) | (uint64_t(1) << 62);
  return arith::OrIOp::create(b, extend(address), c64(layout));
}

Value MatmulEmitter::emitWgmma(Value sums, Value lhs, Value rhs,
                               bool fromZero) {
  auto wgmmaType = [](Config::Element element) {
    switch (element) {
    case Config::Element::I8:
      return NVVM::WGMMATypes::s8;
    case Config::Element::BF16:
      return NVVM::WGMMATypes::bf16;
    case Config::Element::E4M3:
      return NVVM::WGMMATypes::e4m3;
    case Config::Element::E5M2:
      return NVVM::WGMMATypes::e5m2;
    }
    llvm_unreachable("unknown element");
  };
  MLIRContext *context = b.getContext();
  bool isInteger = config.lhs == Config::Element::I8;
  auto one = NVVM::WGMMAScaleInAttr::get(context, NVVM::WGMMAScaleIn::one);
  return NVVM::WgmmaMmaAsyncOp::create(
      b, sums.getType(), sums, lhs, rhs,
      NVVM::MMAShapeAttr::get(context, kRows, plan.stepN, plan.stepK),
      NVVM::WGMMATypesAttr::get(context, wgmmaType(config.lhs)),
      NVVM::WGMMATypesAttr::get(context, wgmmaType(config.rhs)),
      NVVM::WGMMATypesAttr::get(context, isInteger ? NVVM::WGMMATypes::s32
                                                   : NVVM::WGMMATypes::f32),
      NVVM::WGMMAScaleOutAttr::get(context, fromZero
                                                ? NVVM::WGMMAScaleOut::zero
                                                : NVVM::WGMMAScaleOut::one),
      one, one, NVVM::MMALayoutAttr::get(context, NVVM::MMALayout::row),
      NVVM::MMALayoutAttr::get(context, NVVM::MMALayout::col),
      isInteger ? NVVM::MMAIntOverflowAttr::get(context,
                                                NVVM::MMAIntOverflow::wrapped)
                : NVVM::MMAIntOverflowAttr());
}

/// Multiplies the tiles of a stage and leaves the wgmma in flight, as one
/// group.
Value MatmulEmitter::emitStage(Value sums, Value stage, bool fromZero) {
  Value offset = mul(stage, plan.stageBytes);
  Value lhs = descriptor(add(offset, mul(group, kRows * kRowBytes)));
  Value rhs = descriptor(add(offset, plan.tileM * kRowBytes));
  NVVM::WgmmaFenceAlignedOp::create(b);
  for (int64_t step = 0; step < kStepsPerStage; ++step) {
    // 32 bytes further, in units of 16. The swizzle goes by the address.
    Value advance = c64(2 * step);
    sums = emitWgmma(sums, arith::AddIOp::create(b, lhs, advance),
                     arith::AddIOp::create(b, rhs, advance),
                     fromZero && step == 0);
  }
  NVVM::WgmmaGroupSyncAlignedOp::create(b);
  return sums;
}

void MatmulEmitter::releaseStage(Value stage) {
  ifThen(equal(groupThread, c32(0)), [&] {
    NVVM::MBarrierArriveOp::create(b, Type(), emptyBarrier(stage), Value());
  });
}

/// The sums over `count` stages, at least one. A stage goes back to the
/// producer when the next one is in flight. `beforeLast` comes when all are in
/// flight. Where consumers have an order, the next one may begin when this one
/// has started `lead` stages.
Value MatmulEmitter::emitStages(Value count, Position &at,
                                function_ref<void()> beforeLast) {
  Value lead = plan.lead ? min(count, c32(plan.lead)) : Value();
  auto arriveAfter = [&](Value started) {
    if (lead)
      ifThen(equal(started, lead), [&] { arriveInOrder(); });
  };
  waitFor(fullBarrier(at.stage), at.parity);
  Value undefined = LLVM::UndefOp::create(b, structOf(plan.stepN / 2));
  Value sums = emitStage(undefined, at.stage, /*fromZero=*/true);
  arriveAfter(c32(1));
  Position following = next(at);
  SmallVector<Value> results =
      loop(c32(1), count, c32(1),
           {sums, at.stage, following.stage, following.parity},
           [&](Value i, ValueRange values) -> SmallVector<Value> {
             Position here = {values[2], values[3]};
             waitFor(fullBarrier(here.stage), here.parity);
             Value sums = emitStage(values[0], here.stage, /*fromZero=*/false);
             arriveAfter(add(i, 1));
             NVVM::WgmmaWaitGroupSyncOp::create(b, 1);
             releaseStage(values[1]);
             Position to = next(here);
             return {sums, here.stage, to.stage, to.parity};
           });
  if (beforeLast)
    beforeLast();
  NVVM::WgmmaWaitGroupSyncOp::create(b, 0);
  releaseStage(results[1]);
  at = {results[2], results[3]};
  return results[0];
}

/// Starts to bring the scales of one segment to `offset`: those of the tile's
/// columns, then those of the warpgroup's rows.
void MatmulEmitter::fetchScales(const Tile &tile, Value segmentIndex,
                                Value offset) {
  auto fetch = [&](Value base, Value extent, Value row, Value target) {
    Value line = segmentIndex;
    if (tile.batch)
      line = add(mul(tile.batch, segments), line);
    Value index = arith::AddIOp::create(
        b, arith::MulIOp::create(b, extend(line), extend(extent)),
        extend(min(row, sub(extent, c32(1)))));
    NVVM::CpAsyncOp::create(b, sharedAt(add(offset, shl(target, 2))),
                            globalAt(base, f32, index), 4,
                            NVVM::LoadCacheModifierKind::CA, Value());
  };
  int64_t stride = getColumnStride(plan.tileN);
  for (int64_t i = 0; i < plan.tileN; i += 128) {
    Value column = add(groupThread, i);
    auto fetchColumn = [&] {
      Value target = add(mul(bitAnd(shr(column, 1), 3), stride),
                         add(shl(shr(column, 3), 1), bitAnd(column, 1)));
      fetch(scalesB, extentN, add(tile.column, column), target);
    };
    if (i + 128 <= plan.tileN)
      fetchColumn();
    else
      ifThen(less(column, c32(plan.tileN)), fetchColumn);
  }
  ifThen(less(groupThread, c32(kRows)), [&] {
    // [warp, row of 8] [half of 16 rows]
    Value target =
        add(add(shl(shr(groupThread, 4), 4), shl(bitAnd(groupThread, 7), 1)),
            bitAnd(shr(groupThread, 3), 1));
    fetch(scalesA, extentM, add(tile.row, add(mul(group, kRows), groupThread)),
          add(target, getColumnWords(plan.tileN)));
  });
  NVVM::CpAsyncCommitGroupOp::create(b);
}

void MatmulEmitter::waitForScales() {
  NVVM::CpAsyncWaitGroupOp::create(b, 0);
  syncGroup();
}

/// The scales of the thread's two rows.
std::pair<Value, Value> MatmulEmitter::loadRowScales(Value offset) {
  Value index =
      add(shl(add(shl(warp, 3), shr(lane, 2)), 1), getColumnWords(plan.tileN));
  Value scales = loadSharedVector(add(offset, shl(index, 2)), 2);
  return {vectorElement(scales, 0), vectorElement(scales, 1)};
}

/// The scales of the thread's four columns of a pair of 8 columns.
SmallVector<Value> MatmulEmitter::loadColumnScales(Value offset, int64_t pair) {
  Value index =
      add(mul(bitAnd(lane, 3), getColumnStride(plan.tileN)), 4 * pair);
  Value scales = loadSharedVector(add(offset, shl(index, 2)), 4);
  SmallVector<Value> values;
  for (int64_t i = 0; i < 4; ++i)
    values.push_back(vectorElement(scales, i));
  return values;
}

Value MatmulEmitter::toFloat(Value sum) {
  if (sum.getType() == f32)
    return sum;
  return arith::SIToFPOp::create(b, f32, sum);
}

Value MatmulEmitter::emitNever(const Tile &tile, Position &at) {
  if (config.rowScales)
    fetchScales(tile, c32(0),
                add(mul(group, plan.scalesBytes), plan.scalesOffset));
  return emitStages(kBlocks, at);
}

/// Where the scales of a segment lie in `Stages`: in one of two buffers.
Value MatmulEmitter::segmentScales(Value segment) {
  Value buffer = add(shl(group, 1), bitAnd(segment, 1));
  return add(mul(buffer, plan.scalesBytes), plan.scalesOffset);
}

/// acc = fma(f32(sum of the segment), scaleA * scaleB, acc).
Value MatmulEmitter::promoteSegment(Value acc, Value sums, Value segment) {
  Value offset = segmentScales(segment);
  auto [upper, lower] = loadRowScales(offset);
  for (int64_t pair = 0; pair < plan.tileN / 16; ++pair) {
    SmallVector<Value> columns = loadColumnScales(offset, pair);
    for (int64_t i = 0; i < 8; ++i) {
      int64_t index = 8 * pair + i;
      Value scale =
          fmul((i / 2) % 2 ? lower : upper, columns[2 * (i / 4) + i % 2]);
      Value sum =
          fma(toFloat(element(sums, index)), scale, element(acc, index));
      acc = LLVM::InsertValueOp::create(b, acc, sum, index);
    }
  }
  return acc;
}

/// While one consumer promotes, the other multiplies: where the plan has a
/// lead, each begins a segment only when the one before it is `lead` stages
/// into its own, which keeps their promotions apart.
Value MatmulEmitter::emitPromotedStages(const Tile &tile, Position &at) {
  int64_t perSegment = config.segment / plan.stageK;
  SmallVector<Value> results = loop(
      c32(0), segments, c32(1), {zeroSums(plan.stepN / 2), at.stage, at.parity},
      [&](Value segment, ValueRange carried) -> SmallVector<Value> {
        // Two buffers: a thread that is a segment ahead writes the other one,
        // and none is two ahead, for the barrier.
        fetchScales(tile, segment, segmentScales(segment));
        Position here = {carried[1], carried[2]};
        Value left = sub(kBlocks, mul(segment, perSegment));
        if (plan.lead)
          waitForOrder();
        // The scales are there before the sums are.
        Value sums = emitStages(min(left, c32(perSegment)), here,
                                [&] { waitForScales(); });
        Value acc = promoteSegment(carried[0], sums, segment);
        return {acc, here.stage, here.parity};
      });
  at = {results[1], results[2]};
  return results[0];
}

StageView MatmulEmitter::viewStage(Value stage) {
  StageView view;
  Value offset = mul(stage, plan.stageBytes);
  for (int64_t row = 0; row < plan.tileM; row += kRows)
    view.lhs.push_back(descriptor(add(offset, row * kRowBytes)));
  view.rhs = descriptor(add(add(offset, plan.tileM * kRowBytes),
                            mul(group, plan.stepN * kRowBytes)));
  view.scales = add(mul(stage, plan.scalesBytes), plan.scalesOffset);
  view.columnScales =
      add(add(view.scales, 4 * plan.tileM),
          add(mul(group, 4 * getColumnWords(plan.stepN)),
              mul(bitAnd(lane, 3), 4 * getColumnStride(plan.stepN))));
  return view;
}

/// Starts the products of a unit, which is one segment of 64 rows and the
/// consumer's columns. Units of a stage go by segment, then by rows.
Value MatmulEmitter::startUnit(const StageView &view, int64_t unit,
                               Value sums) {
  int64_t blocks = view.lhs.size();
  int64_t steps = config.segment / plan.stepK;
  NVVM::WgmmaFenceAlignedOp::create(b);
  for (int64_t step = 0; step < steps; ++step) {
    Value advance = c64(2 * (unit / blocks * steps + step));
    sums = emitWgmma(sums,
                     arith::AddIOp::create(b, view.lhs[unit % blocks], advance),
                     arith::AddIOp::create(b, view.rhs, advance), step == 0);
  }
  NVVM::WgmmaGroupSyncAlignedOp::create(b);
  return sums;
}

/// The scales of a segment that the thread needs: of two rows for each 64 of
/// the tile, then of two columns for each 8 of the consumer's.
SmallVector<Value> MatmulEmitter::loadSegmentScales(const StageView &view,
                                                    int64_t segment) {
  int64_t segmentBytes = plan.scalesBytes * config.segment / plan.stageK;
  SmallVector<Value> scales;
  auto load = [&](Value offset, int64_t words) {
    Value part = loadSharedVector(offset, words);
    for (int64_t i = 0; i < words; ++i)
      scales.push_back(vectorElement(part, i));
  };
  Value line = add(shl(warp, 3), shr(lane, 2));
  int64_t blocks = view.lhs.size();
  for (int64_t block = 0; block < blocks; block += 2) {
    int64_t words = getRowWords(block);
    load(add(add(view.scales, mul(line, 4 * words)),
             segment * segmentBytes + 4 * block * kRows),
         words);
  }
  for (int64_t i = 0; i < plan.stepN / 4; i += 4)
    load(add(view.columnScales, segment * segmentBytes + 4 * i), 4);
  return scales;
}

/// acc = fma(f32(sum), scaleA * scaleB, acc) for the unit's rows.
Value MatmulEmitter::promoteUnit(Value acc, Value sums, int64_t block,
                                 ArrayRef<Value> scales) {
  ArrayRef<Value> rows = scales.slice(2 * block, 2);
  ArrayRef<Value> columns = scales.take_back(plan.stepN / 4);
  for (int64_t i = 0; i < plan.stepN / 2; ++i) {
    Value scale = fmul(rows[(i / 2) % 2], columns[2 * (i / 4) + i % 2]);
    Value sum = fma(toFloat(element(sums, i)), scale, element(acc, i));
    acc = LLVM::InsertValueOp::create(b, acc, sum, i);
  }
  return acc;
}

/// A consumer's share is all rows of the tile and half of its columns: each
/// scale of a column then serves several fragments of 64 rows. While one
/// consumer waits for a unit, the other promotes one.
SmallVector<Value> MatmulEmitter::emitPromotedSteps(Position &at) {
  int64_t blocks = plan.tileM / kRows, values = plan.stepN / 2;
  int64_t units = blocks * plan.stageK / config.segment;
  SmallVector<Value> inits(blocks, zeroSums(values));
  inits.append({at.stage, at.parity});
  SmallVector<Value> results =
      loop(c32(0), kBlocks, c32(1), inits,
           [&](Value, ValueRange carried) -> SmallVector<Value> {
             SmallVector<Value> accs(carried.take_front(blocks));
             Position here = {carried[blocks], carried[blocks + 1]};
             waitFor(fullBarrier(here.stage), here.parity);
             StageView view = viewStage(here.stage);
             SmallVector<Value> scales;
             // Undefined anew for each unit, so that the assembler may start
             // one while the one before is promoted.
             Value undefined = LLVM::UndefOp::create(b, structOf(values));
             for (int64_t unit = 0; unit < units; ++unit) {
               Value sums = startUnit(view, unit, undefined);
               if (unit % blocks == 0)
                 scales = loadSegmentScales(view, unit / blocks);
               NVVM::WgmmaWaitGroupSyncOp::create(b, 0);
               Value &acc = accs[unit % blocks];
               acc = promoteUnit(acc, sums, unit % blocks, scales);
             }
             // Every lane has read the scales of the stage.
             NVVM::SyncWarpOp::create(b, c32(-1));
             ifThen(equal(lane, c32(0)), [&] {
               NVVM::MBarrierArriveOp::create(
                   b, Type(), emptyBarrier(here.stage), Value());
             });
             Position to = next(here);
             SmallVector<Value> yields(accs);
             yields.append({to.stage, to.parity});
             return yields;
           });
  at = {results[blocks], results[blocks + 1]};
  results.truncate(blocks);
  return results;
}

void MatmulEmitter::emitConsumer() {
  for (Value outer : {outerA, outerB}) {
    if (!outer)
      continue;
    Value factor = LLVM::LoadOp::create(b, f32, outer);
    outerFactor = outerFactor ? fmul(outerFactor, factor) : factor;
  }
  // The first consumer may begin at once.
  if (plan.lead)
    ifThen(equal(group, c32(plan.consumers - 1)), [&] { arriveInOrder(); });
  emitTiles({c32(0), c32(0)},
            [&](Tile tile, ValueRange position) -> SmallVector<Value> {
              Position at = {position[0], position[1]};
              SmallVector<Fragment> fragments;
              Value scalesOffset;
              switch (plan.promotion) {
              case Plan::Promotion::Never:
                fragments.push_back({emitNever(tile, at), mul(group, kRows),
                                     c32(0), plan.tileN});
                if (config.rowScales) {
                  scalesOffset =
                      add(mul(group, plan.scalesBytes), plan.scalesOffset);
                  waitForScales();
                }
                break;
              case Plan::Promotion::Stages:
                fragments.push_back({emitPromotedStages(tile, at),
                                     mul(group, kRows), c32(0), plan.tileN});
                break;
              case Plan::Promotion::Steps:
                for (auto [i, sums] : llvm::enumerate(emitPromotedSteps(at)))
                  fragments.push_back({sums, c32(i * kRows),
                                       mul(group, plan.stepN), plan.stepN});
                break;
              }
              emitEpilogue(tile, fragments, scalesOffset);
              return {at.stage, at.parity};
            });
  // As many waits as arrivals.
  if (plan.lead)
    ifThen(equal(group, c32(0)), [&] { waitForOrder(); });
  // Shared memory has to live until the stores have read it.
  if (config.alignedRows)
    ifThen(equal(groupThread, c32(0)),
           [&] { NVVM::CpAsyncBulkWaitGroupOp::create(b, 0, UnitAttr()); });
}

//===----------------------------------------------------------------------===//
// The end of a tile
//===----------------------------------------------------------------------===//

Value MatmulEmitter::resultIndex(const Tile &tile, Value row, Value column) {
  Value line = extend(row);
  if (tile.batch)
    line = arith::AddIOp::create(
        b, line, arith::MulIOp::create(b, extend(tile.batch), extend(extentM)));
  return arith::AddIOp::create(
      b, arith::MulIOp::create(b, line, extend(extentN)), extend(column));
}

/// What is added to the results of a pair of 8 columns, in the order of
/// `finish`. Beyond the edges some element is read whose sum is not stored.
SmallVector<Value> MatmulEmitter::loadAdded(const Tile &tile,
                                            const Fragment &fragment,
                                            int64_t pair) {
  // Rows of D of whole 16 bytes are rows of C of an even extent: two columns
  // at once.
  int64_t words = config.alignedRows ? 2 : 1;
  SmallVector<Value> values;
  for (int64_t i = 0; i < 8; i += words) {
    Value row = add(add(tile.row, fragment.row),
                    add(shl(warp, 4), add(shr(lane, 2), 8 * ((i / 2) % 2))));
    Value column =
        add(add(tile.column, fragment.column),
            add(shl(bitAnd(lane, 3), 1), 16 * pair + 8 * (i / 4) + i % 2));
    Value place = globalAt(pointerC, f32,
                           resultIndex(tile, min(row, sub(extentM, c32(1))),
                                       min(column, sub(extentN, c32(words)))));
    if (words == 1) {
      values.push_back(LLVM::LoadOp::create(b, f32, place, /*alignment=*/4));
      continue;
    }
    Value two = LLVM::LoadOp::create(b, VectorType::get({words}, f32), place,
                                     /*alignment=*/8);
    for (int64_t j = 0; j < words; ++j)
      values.push_back(vectorElement(two, j));
  }
  return values;
}

/// The results of a pair of 8 columns: for each 8, two columns of the upper
/// row and two of the lower.
SmallVector<Value> MatmulEmitter::finish(const Tile &tile,
                                         const Fragment &fragment, int64_t pair,
                                         Value scalesOffset,
                                         ArrayRef<Value> rowScales) {
  SmallVector<Value> columnScales;
  if (scalesOffset)
    columnScales = loadColumnScales(scalesOffset, pair);
  SmallVector<Value> added;
  if (config.accumulate)
    added = loadAdded(tile, fragment, pair);
  SmallVector<Value> values;
  for (int64_t i = 0; i < 8; ++i) {
    Value value = toFloat(element(fragment.sums, 8 * pair + i));
    if (scalesOffset) {
      Value scale =
          fmul(rowScales[(i / 2) % 2], columnScales[2 * (i / 4) + i % 2]);
      // From +0, so that a product of -0 becomes +0 as the sum does.
      value =
          fma(value, scale, arith::ConstantOp::create(b, b.getF32FloatAttr(0)));
    }
    if (outerFactor)
      value = fmul(value, outerFactor);
    if (config.accumulate)
      value = arith::AddFOp::create(b, value, added[i]);
    values.push_back(value);
  }
  return values;
}

/// Two results of 16 bits in one word, rounded to nearest even.
Value MatmulEmitter::pack(Value low, Value high) {
  auto type = VectorType::get({2}, getResultType());
  Value packed;
  if (config.result == Config::Result::BF16)
    packed = NVVM::ConvertF32x2ToBF16x2Op::create(b, type, high, low, Value(),
                                                  NVVM::FPRoundingMode::RN);
  else
    packed = NVVM::ConvertF32x2ToF16x2Op::create(b, type, high, low, Value(),
                                                 NVVM::FPRoundingMode::RN);
  return LLVM::BitcastOp::create(b, i32, packed);
}

/// Writes 64 rows of 128 bytes in the order of the swizzle: chunk c of 16
/// bytes of row r is at place c ^ (r % 8).
void MatmulEmitter::stagePanel(Value offset,
                               ArrayRef<SmallVector<Value>> pairs) {
  if (config.result == Config::Result::F32) {
    // Two neighbouring floats at a time.
    Value row = add(shl(warp, 4), shr(lane, 2));
    Value base = add(offset, add(shl(row, 7), shl(bitAnd(lane, 1), 3)));
    Value swizzle = bitXor(bitAnd(row, 7), bitAnd(shr(lane, 1), 1));
    auto type = VectorType::get({2}, f32);
    for (auto [pair, values] : llvm::enumerate(pairs))
      for (int64_t i = 0; i < 4; ++i) {
        Value two = LLVM::UndefOp::create(b, type);
        for (int64_t j = 0; j < 2; ++j)
          two =
              LLVM::InsertElementOp::create(b, two, values[2 * i + j], c32(j));
        Value chunk = bitXor(swizzle, c32(4 * pair + 2 * (i / 2)));
        LLVM::StoreOp::create(
            b, two,
            sharedAt(add(add(base, shl(chunk, 4)), (i % 2) * 8 * kRowBytes)),
            /*alignment=*/8);
      }
    return;
  }
  // Four matrices of 8 x 8: upper and lower rows of the first 8 columns, then
  // of the second. A lane gives the address of one row.
  Value row = add(shl(warp, 4), bitAnd(lane, 15));
  Value base = add(offset, shl(row, 7));
  Value swizzle = bitXor(bitAnd(lane, 7), shr(lane, 4));
  for (auto [pair, values] : llvm::enumerate(pairs)) {
    SmallVector<Value> words;
    for (int64_t i = 0; i < 8; i += 2)
      words.push_back(pack(values[i], values[i + 1]));
    Value chunk = bitXor(swizzle, c32(2 * pair));
    NVVM::StMatrixOp::create(
        b, sharedAt(add(base, shl(chunk, 4))), words, NVVM::MMALayout::row,
        NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
        NVVM::LdStMatrixEltType::B16);
  }
}

/// Writes a pair of 8 columns straight to D, what lies within it.
void MatmulEmitter::storePair(const Tile &tile, const Fragment &fragment,
                              int64_t pair, ArrayRef<Value> values) {
  Type type = getResultType();
  for (int64_t i = 0; i < 8; ++i) {
    Value row = add(add(tile.row, fragment.row),
                    add(shl(warp, 4), add(shr(lane, 2), 8 * ((i / 2) % 2))));
    Value column =
        add(add(tile.column, fragment.column),
            add(shl(bitAnd(lane, 3), 1), 16 * pair + 8 * (i / 4) + i % 2));
    Value inside =
        arith::AndIOp::create(b, less(row, extentM), less(column, extentN));
    ifThen(inside, [&] {
      Value value = values[i];
      if (type != f32)
        value = arith::TruncFOp::create(b, type, value);
      LLVM::StoreOp::create(
          b, value, globalAt(pointerD, type, resultIndex(tile, row, column)));
    });
  }
}

void MatmulEmitter::emitEpilogue(const Tile &tile, ArrayRef<Fragment> fragments,
                                 Value scalesOffset) {
  SmallVector<Value> rowScales;
  if (scalesOffset) {
    auto [upper, lower] = loadRowScales(scalesOffset);
    rowScales = {upper, lower};
  }
  if (!config.alignedRows) {
    for (const Fragment &fragment : fragments)
      for (int64_t pair = 0; pair < fragment.columns / 16; ++pair)
        storePair(tile, fragment, pair,
                  finish(tile, fragment, pair, scalesOffset, rowScales));
    // Scales of the next tile may come over those of this one, which others
    // still read. (Staging D has barriers of its own.)
    if (config.hasScales() && plan.promotion != Plan::Promotion::Steps)
      syncGroup();
    return;
  }

  int64_t panelColumns = kRowBytes / config.getResultBytes();
  SmallVector<std::pair<const Fragment *, int64_t>> panels;
  for (const Fragment &fragment : fragments)
    for (int64_t i = 0; i < fragment.columns / panelColumns; ++i)
      panels.push_back({&fragment, i});
  Value staging = add(mul(group, plan.stagingBytes), plan.stagingOffset);
  Value leads = equal(groupThread, c32(0));
  int64_t slots = plan.stagingBytes / kPanelBytes;
  for (size_t first = 0; first < panels.size(); first += slots) {
    auto round = ArrayRef(panels).slice(
        first, std::min<size_t>(slots, panels.size() - first));
    // The stores before have read what is overwritten now.
    ifThen(leads, [&] {
      NVVM::CpAsyncBulkWaitGroupOp::create(b, 0, b.getUnitAttr());
    });
    syncGroup();
    for (auto [slot, panel] : llvm::enumerate(round)) {
      auto [fragment, index] = panel;
      SmallVector<SmallVector<Value>> pairs;
      for (int64_t pair = 0; pair < panelColumns / 16; ++pair)
        pairs.push_back(finish(tile, *fragment,
                               index * (panelColumns / 16) + pair, scalesOffset,
                               rowScales));
      stagePanel(add(staging, slot * kPanelBytes), pairs);
    }
    NVVM::FenceProxyOp::create(
        b, NVVM::ProxyKind::async_shared,
        NVVM::SharedSpaceAttr::get(b.getContext(),
                                   NVVM::SharedSpace::shared_cta));
    syncGroup();
    ifThen(leads, [&] {
      for (auto [slot, panel] : llvm::enumerate(round)) {
        auto [fragment, index] = panel;
        SmallVector<Value> box = {
            add(add(tile.column, fragment->column), index * panelColumns),
            add(tile.row, fragment->row)};
        if (tile.batch)
          box.push_back(tile.batch);
        NVVM::CpAsyncBulkTensorSharedCTAToGlobalOp::create(
            b, mapD, sharedAt(add(staging, slot * kPanelBytes)), box, Value(),
            NVVM::TMAStoreMode::TILE, Value());
      }
      NVVM::CpAsyncBulkCommitGroupOp::create(b);
    });
  }
}

LLVM::LLVMFuncOp
mlir::ufp4::getOrCreateHopperMatmul(OpBuilder &builder, gpu::GPUModuleOp module,
                                    const HopperMatmulConfig &config,
                                    const HopperMatmulPlan &plan) {
  if (auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(config.getName()))
    return function;
  ImplicitLocOpBuilder b(module.getLoc(), builder);
  return MatmulEmitter(b, config, plan).emit(module);
}

//===----------------------------------------------------------------------===//
// The launch
//===----------------------------------------------------------------------===//

/// The blocks that run at once on the chip's larger boards; any number is
/// right.
static constexpr int64_t kMultiprocessors = 132;

static std::optional<Config::Element> getElement(Type type) {
  if (type.isInteger(8))
    return Config::Element::I8;
  if (type.isBF16())
    return Config::Element::BF16;
  if (isa<Float8E4M3FNType>(type))
    return Config::Element::E4M3;
  if (isa<Float8E5M2Type>(type))
    return Config::Element::E5M2;
  return std::nullopt;
}

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
  if (op.hasHardwareScales() || op.getCarrier().isPacked()) {
    reason = "wgmma applies no block scales, and has no elements of 4 bits";
    return std::nullopt;
  }
  RankedTensorType lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  RankedTensorType result = op.getResult().getType();
  auto typeText = [](Type type) {
    std::string text;
    llvm::raw_string_ostream(text) << type;
    return text;
  };
  Config config;
  for (auto [type, element] :
       {std::pair{lhs, &config.lhs}, {rhs, &config.rhs}}) {
    std::optional<Config::Element> known = getElement(type.getElementType());
    if (!known) {
      reason = "wgmma multiplies i8, bf16, f8E4M3FN and f8E5M2, but not " +
               typeText(type.getElementType());
      return std::nullopt;
    }
    *element = *known;
  }
  config.result = result.getElementType().isF32()    ? Config::Result::F32
                  : result.getElementType().isBF16() ? Config::Result::BF16
                                                     : Config::Result::F16;
  config.batched = op.isBatched();
  config.lhsOuter = static_cast<bool>(op.getLhsOuter());
  config.rhsOuter = static_cast<bool>(op.getRhsOuter());
  config.segment = op.getSegment();
  config.rowScales = op.getLhsScale() && config.segment == 0;
  config.accumulate = static_cast<bool>(op.getAccumulate());

  if (config.lhs != Config::Element::I8 &&
      op.getCarrier().getExactness() == Exactness::F32Accumulate) {
    reason = "the carrier asks for sums of f32, and wgmma adds up floats in "
             "fewer bits";
    return std::nullopt;
  }
  for (RankedTensorType type : {lhs, rhs, result})
    for (int64_t size : type.getShape())
      if (size == 0 || (size != ShapedType::kDynamic && size > INT32_MAX)) {
        reason =
            "an extent is 0 or above 2147483647 in '" + typeText(type) + "'";
        return std::nullopt;
      }
  for (RankedTensorType type : {lhs, rhs}) {
    int64_t k = type.getShape().back();
    if (k != ShapedType::kDynamic && k * config.getElementBytes() % 16 != 0) {
      reason = "rows of '" + typeText(type) + "' are no multiple of 16 bytes";
      return std::nullopt;
    }
  }
  // Rows of an extent that only the run knows are taken to be unaligned.
  int64_t n = result.getShape().back();
  config.alignedRows =
      n != ShapedType::kDynamic && n * config.getResultBytes() % 16 == 0;
  config.narrow = config.hasWideTiles() && takesNarrowTiles(result);
  return config;
}

Value mlir::ufp4::createTensorMap(ImplicitLocOpBuilder &b, Value buffer,
                                  int64_t rows, int64_t rowBytes) {
  auto type = cast<MemRefType>(buffer.getType());
  Type element = type.getElementType();
  unsigned bits = element.getIntOrFloatBitWidth();
  // TMA moves bytes: it knows no floats of 8 bits.
  Type moved = bits == 8 ? Type(b.getI8Type()) : element;
  SmallVector<int64_t> box(type.getRank(), 1);
  box[type.getRank() - 2] = rows;
  box[type.getRank() - 1] = rowBytes * 8 / bits;
  auto shared =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  auto descriptor = nvgpu::TensorMapDescriptorType::get(
      b.getContext(),
      MemRefType::get(box, moved, MemRefLayoutAttrInterface(), shared),
      rowBytes == kRowBytes ? nvgpu::TensorMapSwizzleKind::SWIZZLE_128B
                            : nvgpu::TensorMapSwizzleKind::SWIZZLE_64B,
      nvgpu::TensorMapL2PromoKind::L2PROMO_256B,
      nvgpu::TensorMapOOBKind::OOB_ZERO,
      nvgpu::TensorMapInterleaveKind::INTERLEAVE_NONE);
  Value unranked = memref::CastOp::create(
      b, UnrankedMemRefType::get(element, type.getMemorySpace()), buffer);
  SmallVector<Value> sizes;
  for (int64_t size : box)
    sizes.push_back(arith::ConstantIndexOp::create(b, size));
  return nvgpu::TmaCreateDescriptorOp::create(b, descriptor, unranked, sizes);
}

LogicalResult mlir::ufp4::buildHopperMatmul(OpBuilder &builder,
                                            GPUKernelContext &context,
                                            CarrierMatmulOp op,
                                            const MatmulBuffers &buffers,
                                            std::string &reason) {
  if (!context.chip.find(MatrixUnit::Wgmma, MatrixType::BF16) ||
      !context.chip.tensorMaps) {
    reason = context.chip.name.str() + " has no wgmma; chips that have it: " +
             listChips([](const Chip &chip) {
               return chip.find(MatrixUnit::Wgmma, MatrixType::BF16);
             });
    return failure();
  }
  std::optional<Config> config = getConfig(op, reason);
  if (!config)
    return failure();
  std::optional<Plan> plan = Plan::get(*config, reason);
  if (!plan)
    return failure();
  LLVM::LLVMFuncOp kernel =
      getOrCreateHopperMatmul(builder, context.module, *config, *plan);

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
  Value tiles = b.createOrFold<arith::MulIOp>(
      b.createOrFold<arith::CeilDivUIOp>(m, index(plan->tileM)),
      b.createOrFold<arith::CeilDivUIOp>(n, index(plan->tileN)));
  SmallVector<Value> extents = {m, n, k};
  if (config->batched) {
    extents.push_back(sizeOf(buffers.lhs, 0));
    tiles = b.createOrFold<arith::MulIOp>(tiles, extents.back());
  }
  SmallVector<Value> arguments = {
      createTensorMap(b, buffers.lhs, plan->tileM),
      createTensorMap(b, buffers.rhs, plan->tileN),
      config->alignedRows ? createTensorMap(b, buffers.result, kRows)
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
      gpu::KernelDim3{index(plan->getThreads()), one, one},
      arith::ConstantOp::create(b, b.getI32IntegerAttr(plan->sharedBytes)),
      arguments);
  op.setKernelAttr(b.getStringAttr(kernel.getName()));
  return success();
}

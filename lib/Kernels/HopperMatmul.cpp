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

#include "PersistentMatmul.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {
using Config = HopperMatmulConfig;
using Plan = HopperMatmulPlan;

/// Bytes of shared memory that a block may use on sm_90.
constexpr int64_t kSharedMemory = 227 * 1024;
constexpr int64_t kRowBytes = kTensorMapRowBytes;
/// Rows of D that a wgmma computes, and of a box of D.
constexpr int64_t kRows = HopperMatmulConfig::kMapRows;
constexpr int64_t kPanelBytes = kRows * kRowBytes;
/// Steps of 32 bytes of K in a stage.
constexpr int64_t kStepsPerStage = 4;
/// What names of kernels call an element.
std::string getShortName(Type element) {
  if (isa<Float8E4M3FNType>(element))
    return "e4m3";
  if (isa<Float8E5M2Type>(element))
    return "e5m2";
  std::string name;
  llvm::raw_string_ostream(name) << element;
  return name;
}

/// Words between the scales of one lane of a quad and those of the next: four
/// more than they are, so that the quad reads from different banks.
int64_t getColumnStride(int64_t columns) { return columns / 4 + 4; }

/// Words of the scales of `columns` columns.
int64_t getColumnWords(int64_t columns) { return 4 * getColumnStride(columns); }
} // namespace

std::string HopperMatmulConfig::getName() const {
  std::string name = "wgmma_" + getShortName(lhs);
  if (rhs != lhs)
    name += "_" + getShortName(rhs);
  llvm::raw_string_ostream os(name);
  printScales(os, /*countsOuters=*/false);
  if (batched)
    name += "_batch";
  if (!alignedRows)
    name += "_unaligned";
  if (narrow)
    name += "_narrow";
  return name + "_" + getShortName(result);
}

std::optional<HopperMatmulPlan>
HopperMatmulPlan::get(const HopperMatmulConfig &config, std::string &reason) {
  if (!config.isPair()) {
    llvm::raw_string_ostream(reason)
        << "wgmma multiplies no " << config.lhs << " by " << config.rhs;
    return std::nullopt;
  }
  HopperMatmulPlan plan;
  plan.stepK = 32 * 8 / config.getBits();
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

class HopperEmitter : PersistentMatmul {
public:
  HopperEmitter(ImplicitLocOpBuilder &b, const Config &config, const Plan &plan,
                const PersistentShape &shape)
      : PersistentMatmul(b, config, shape), config(config), plan(plan),
        sumType(config.isInteger() ? i32Type : f32Type) {}

  LLVM::LLVMFuncOp emit(gpu::GPUModuleOp module);

private:
  Value loadSharedVector(Value byteOffset, int64_t words) {
    return load(vectorOf(words, f32Type), sharedAt(byteOffset), 4 * words);
  }

  /// The number of the barrier at which the consumer after `consumer` waits for
  /// it. Below are those of `syncGroup`, and that of the block.
  Value orderBarrier(Value consumer) {
    return add(consumer, 1 + plan.consumers);
  }
  void arriveInOrder() {
    NVVM::BarrierArriveOp::create(b, orderBarrier(group), i32(256));
  }
  void waitForOrder() {
    Value isFirst = equal(group, 0);
    syncThreads(
        orderBarrier(select(isFirst, i32(plan.consumers - 1), sub(group, 1))),
        256);
  }
  void syncGroup() { syncThreads(add(group, 1), 128); }

  // The parts of the kernel.
  void emitBarriers();
  ScaleLines viewScales(const MatmulTile &tile, bool ofLhs);
  void emitScalesProducer(int64_t producerWarp);
  void emitConsumer();

  // The parts of a consumer.
  Value zeroSums(int64_t count);
  Value describe(Value byteOffset);
  Value emitWgmma(Value sums, Value lhs, Value rhs, bool fromZero);
  Value emitStage(Value sums, Value stage, bool fromZero);
  void releaseStage(Value stage);
  Value emitStages(Value count, PipelinePosition &at,
                   function_ref<void()> beforeLast = nullptr);
  Value emitNever(const MatmulTile &tile, PipelinePosition &at);
  Value segmentScales(Value segment);
  Value promoteSegment(Value acc, Value sums, Value segment);
  Value emitPromotedStages(const MatmulTile &tile, PipelinePosition &at);
  SmallVector<Value> emitPromotedSteps(PipelinePosition &at);
  StageView viewStage(Value stage);
  Value startUnit(const StageView &view, int64_t unit, Value sums);
  SmallVector<Value> loadSegmentScales(const StageView &view, int64_t segment);
  Value promoteUnit(Value acc, Value sums, int64_t block,
                    ArrayRef<Value> scales);
  void fetchScales(const MatmulTile &tile, Value segmentIndex, Value offset);
  void waitForScales();
  std::pair<Value, Value> loadRowScales(Value offset);
  SmallVector<Value> loadColumnScales(Value offset, int64_t pair);
  /// Scales of rows that a thread reads at once in `Steps`: of two blocks of
  /// 64 rows where there are two.
  int64_t getRowWords(int64_t block) {
    return (block / 2 * 2 + 1) * kRows < plan.tileM ? 4 : 2;
  }

  // The end of a tile.
  void emitEpilogue(const MatmulTile &tile, ArrayRef<Fragment> fragments,
                    Value scalesOffset);
  SmallVector<Value> finish(const MatmulTile &tile, const Fragment &fragment,
                            int64_t pair, Value scalesOffset,
                            ArrayRef<Value> rowScales);
  void stagePanel(Value offset, ArrayRef<SmallVector<Value>> pairs);
  void storePair(const MatmulTile &tile, const Fragment &fragment, int64_t pair,
                 ArrayRef<Value> values);
  SmallVector<Value> loadAdded(const MatmulTile &tile, const Fragment &fragment,
                               int64_t pair);

  const Config &config;
  const Plan &plan;
  /// What wgmma sums in.
  Type sumType;

  // What consumers know: the number of their warpgroup, and the thread, warp
  // and lane in it.
  Value group, groupThread, warp, lane, outerFactor;
};
} // namespace

//===----------------------------------------------------------------------===//
// The frame
//===----------------------------------------------------------------------===//

LLVM::LLVMFuncOp HopperEmitter::emit(gpu::GPUModuleOp module) {
  OpBuilder::InsertionGuard guard(b);
  LLVM::LLVMFuncOp function =
      begin(module, config.getName(), "ufp4_shared_memory");
  emitBarriers();

  Value warpgroup = makeUniform(shr(thread, 7));
  ifThenElse(
      equal(warpgroup, 0),
      [&] {
        NVVM::SetMaxRegisterOp::create(b, plan.producerRegisters,
                                       NVVM::SetMaxRegisterAction::decrease);
        ifThen(equal(thread, 0), [&] { emitLoads(); });
        if (plan.promotion == Plan::Promotion::Steps) {
          Value producerWarp = shr(thread, 5);
          for (int64_t i = 1; i <= 3; ++i)
            ifThen(equal(producerWarp, i), [&] { emitScalesProducer(i); });
        }
      },
      [&] {
        NVVM::SetMaxRegisterOp::create(b, plan.consumerRegisters,
                                       NVVM::SetMaxRegisterAction::increase);
        group = sub(warpgroup, 1);
        groupThread = band(thread, 127);
        warp = shr(groupThread, 5);
        lane = band(thread, 31);
        emitConsumer();
      });
  LLVM::ReturnOp::create(b, ValueRange());
  return function;
}

void HopperEmitter::emitBarriers() {
  ifThen(equal(thread, 0), [&] {
    prefetchMaps();
    // With scales in the stages the three warps that bring them arrive too,
    // each lane by itself, and each consumer warp says that it has read them.
    bool steps = plan.promotion == Plan::Promotion::Steps;
    for (int64_t stage = 0; stage < plan.stages; ++stage) {
      initBarrier(fullBarrier(i32(stage)), steps ? 1 + 96 : 1);
      initBarrier(emptyBarrier(i32(stage)), plan.consumers * (steps ? 4 : 1));
    }
    NVVM::FenceMbarrierInitOp::create(b);
  });
  NVVM::BarrierOp::create(b);
}

//===----------------------------------------------------------------------===//
// The producer
//===----------------------------------------------------------------------===//

/// The lines of scales of one operand that a warp brings with each stage.
ScaleLines HopperEmitter::viewScales(const MatmulTile &tile, bool ofLhs) {
  Value laneId = band(thread, 31);
  ScaleLines lines;
  lines.extent = wide(ofLhs ? arguments.rows : arguments.cols);
  lines.base = ofLhs ? arguments.lhsScale : arguments.rhsScale;
  if (tile.batch)
    lines.base = elementAt(lines.base, f32Type,
                           mul(wide(mul(tile.batch, segments)), lines.extent));
  Value last = sub(ofLhs ? arguments.rows : arguments.cols, 1);
  int64_t rows = ofLhs ? plan.tileM : plan.tileN;
  for (int64_t i = 0; i < rows; i += 32) {
    Value row = add(laneId, i);
    lines.sources.push_back(
        wide(min(add(ofLhs ? tile.row : tile.column, row), last)));
    Value index;
    if (ofLhs) {
      // [two blocks of 64] [warp, row of 8] [block, half of 16 rows]
      int64_t block = i / kRows;
      Value line = add(shl(shr(band(row, kRows - 1), 4), 3), band(row, 7));
      index = add(add(mul(line, getRowWords(block)), band(shr(row, 3), 1)),
                  block / 2 * 2 * kRows + block % 2 * 2);
    } else {
      // [warpgroup] [lane of a quad] [8 columns, one of two]
      Value inGroup = add(laneId, i % plan.stepN);
      index = add(add(mul(band(shr(row, 1), 3), getColumnStride(plan.stepN)),
                      add(shl(shr(inGroup, 3), 1), band(row, 1))),
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
void HopperEmitter::emitScalesProducer(int64_t producerWarp) {
  int64_t perStage = plan.stageK / config.segment;
  int64_t segmentBytes = plan.scalesBytes / perStage;
  int64_t share = perStage / 4;
  emitTiles({i32(0), i32(0)}, [&](MatmulTile tile, ValueRange position) {
    SmallVector<std::pair<ScaleLines, std::pair<int64_t, int64_t>>> work;
    for (bool ofLhs : {true, false}) {
      if (producerWarp == 3)
        work.push_back({viewScales(tile, ofLhs), {0, share}});
      else if (ofLhs == (producerWarp == 1))
        work.push_back({viewScales(tile, ofLhs), {share, perStage}});
    }
    return loop(
        kBlocks, position,
        [&](Value block, ValueRange values) -> SmallVector<Value> {
          PipelinePosition at = {values[0], values[1]};
          waitForEmpty(at);
          Value stageOffset =
              add(mul(at.stage, plan.scalesBytes), plan.scalesOffset);
          for (auto &[lines, range] : work) {
            SmallVector<Value> targets;
            for (Value target : lines.targets)
              targets.push_back(sharedAt(add(stageOffset, target)));
            for (int64_t s = range.first; s < range.second; ++s) {
              Value segment = add(mul(block, perStage), s);
              // Beyond the last segment dots are 0, and so are the scales.
              Value bytes = select(less(segment, segments), i32(4), i32(0));
              Value clamped = min(segment, sub(segments, 1));
              Value line = elementAt(lines.base, f32Type,
                                     mul(wide(clamped), lines.extent));
              for (auto [source, target] : llvm::zip(lines.sources, targets))
                copyWord(offset(target, s * segmentBytes),
                         elementAt(line, f32Type, source), bytes);
            }
          }
          // The copies of a stage take less time than its products: to wait for
          // them costs nothing, and tools that look for races see the order.
          NVVM::CpAsyncCommitGroupOp::create(b);
          NVVM::CpAsyncWaitGroupOp::create(b, 0);
          arrive(fullBarrier(at.stage));
          PipelinePosition to = next(at);
          return {to.stage, to.parity};
        });
  });
}

//===----------------------------------------------------------------------===//
// The consumers
//===----------------------------------------------------------------------===//

Value HopperEmitter::zeroSums(int64_t count) {
  return LLVM::ZeroOp::create(b, structOf(count, f32Type));
}

/// What wgmma knows of a tile in shared memory: rows of 128 bytes, K along the
/// row, swizzled by 128 bytes; groups of 8 rows 1024 bytes apart.
Value HopperEmitter::describe(Value byteOffset) {
  return descriptor(byteOffset, (uint64_t(1) << 16) | (uint64_t(64) << 32) |
                                    (uint64_t(1) << 62));
}

Value HopperEmitter::emitWgmma(Value sums, Value lhs, Value rhs,
                               bool fromZero) {
  auto wgmmaType = [](Type type) {
    return type.isInteger(8)           ? NVVM::WGMMATypes::s8
           : type.isBF16()             ? NVVM::WGMMATypes::bf16
           : isa<Float8E5M2Type>(type) ? NVVM::WGMMATypes::e5m2
                                       : NVVM::WGMMATypes::e4m3;
  };
  MLIRContext *context = b.getContext();
  bool isInteger = config.isInteger();
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
Value HopperEmitter::emitStage(Value sums, Value stage, bool fromZero) {
  Value offset = mul(stage, plan.stageBytes);
  Value lhs = describe(add(offset, mul(group, kRows * kRowBytes)));
  Value rhs = describe(add(offset, plan.tileM * kRowBytes));
  NVVM::WgmmaFenceAlignedOp::create(b);
  for (int64_t step = 0; step < kStepsPerStage; ++step) {
    // 32 bytes further, in units of 16. The swizzle goes by the address.
    Value advance = i64(2 * step);
    sums = emitWgmma(sums, add(lhs, advance), add(rhs, advance),
                     fromZero && step == 0);
  }
  NVVM::WgmmaGroupSyncAlignedOp::create(b);
  return sums;
}

void HopperEmitter::releaseStage(Value stage) {
  ifThen(equal(groupThread, 0), [&] { arrive(emptyBarrier(stage)); });
}

/// The sums over `count` stages, at least one. A stage goes back to the
/// producer when the next one is in flight. `beforeLast` comes when all are in
/// flight. Where consumers have an order, the next one may begin when this one
/// has started `lead` stages.
Value HopperEmitter::emitStages(Value count, PipelinePosition &at,
                                function_ref<void()> beforeLast) {
  Value lead = plan.lead ? min(count, i32(plan.lead)) : Value();
  auto arriveAfter = [&](Value started) {
    if (lead)
      ifThen(equal(started, lead), [&] { arriveInOrder(); });
  };
  waitFor(fullBarrier(at.stage), at.parity);
  Value undefined = LLVM::UndefOp::create(b, structOf(plan.stepN / 2, sumType));
  Value sums = emitStage(undefined, at.stage, /*fromZero=*/true);
  arriveAfter(i32(1));
  PipelinePosition following = next(at);
  SmallVector<Value> results =
      loop(i32(1), count, i32(1),
           {sums, at.stage, following.stage, following.parity},
           [&](Value i, ValueRange values) -> SmallVector<Value> {
             PipelinePosition here = {values[2], values[3]};
             waitFor(fullBarrier(here.stage), here.parity);
             Value sums = emitStage(values[0], here.stage, /*fromZero=*/false);
             arriveAfter(add(i, 1));
             NVVM::WgmmaWaitGroupSyncOp::create(b, 1);
             releaseStage(values[1]);
             PipelinePosition to = next(here);
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
void HopperEmitter::fetchScales(const MatmulTile &tile, Value segmentIndex,
                                Value offset) {
  auto fetch = [&](Value base, Value extent, Value row, Value target) {
    Value index = getScaleIndex(tile.batch, segments, segmentIndex, extent,
                                clamp(row, extent));
    copyWord(sharedAt(add(offset, shl(target, 2))),
             elementAt(base, f32Type, index));
  };
  int64_t stride = getColumnStride(plan.tileN);
  for (int64_t i = 0; i < plan.tileN; i += 128) {
    Value column = add(groupThread, i);
    auto fetchColumn = [&] {
      Value target = add(mul(band(shr(column, 1), 3), stride),
                         add(shl(shr(column, 3), 1), band(column, 1)));
      fetch(arguments.rhsScale, arguments.cols, add(tile.column, column),
            target);
    };
    if (i + 128 <= plan.tileN)
      fetchColumn();
    else
      ifThen(less(column, i32(plan.tileN)), fetchColumn);
  }
  ifThen(less(groupThread, i32(kRows)), [&] {
    // [warp, row of 8] [half of 16 rows]
    Value target =
        add(add(shl(shr(groupThread, 4), 4), shl(band(groupThread, 7), 1)),
            band(shr(groupThread, 3), 1));
    fetch(arguments.lhsScale, arguments.rows,
          add(tile.row, add(mul(group, kRows), groupThread)),
          add(target, getColumnWords(plan.tileN)));
  });
  NVVM::CpAsyncCommitGroupOp::create(b);
}

void HopperEmitter::waitForScales() {
  NVVM::CpAsyncWaitGroupOp::create(b, 0);
  syncGroup();
}

/// The scales of the thread's two rows.
std::pair<Value, Value> HopperEmitter::loadRowScales(Value offset) {
  Value index =
      add(shl(add(shl(warp, 3), shr(lane, 2)), 1), getColumnWords(plan.tileN));
  Value scales = loadSharedVector(add(offset, shl(index, 2)), 2);
  return {element(scales, 0), element(scales, 1)};
}

/// The scales of the thread's four columns of a pair of 8 columns.
SmallVector<Value> HopperEmitter::loadColumnScales(Value offset, int64_t pair) {
  Value index = add(mul(band(lane, 3), getColumnStride(plan.tileN)), 4 * pair);
  return toElements(loadSharedVector(add(offset, shl(index, 2)), 4));
}

Value HopperEmitter::emitNever(const MatmulTile &tile, PipelinePosition &at) {
  if (config.rowScales)
    fetchScales(tile, i32(0),
                add(mul(group, plan.scalesBytes), plan.scalesOffset));
  return emitStages(kBlocks, at);
}

/// Where the scales of a segment lie in `Stages`: in one of two buffers.
Value HopperEmitter::segmentScales(Value segment) {
  Value buffer = add(shl(group, 1), band(segment, 1));
  return add(mul(buffer, plan.scalesBytes), plan.scalesOffset);
}

/// acc = fma(f32(sum of the segment), scaleA * scaleB, acc).
Value HopperEmitter::promoteSegment(Value acc, Value sums, Value segment) {
  Value offset = segmentScales(segment);
  auto [upper, lower] = loadRowScales(offset);
  for (int64_t pair = 0; pair < plan.tileN / 16; ++pair) {
    SmallVector<Value> columns = loadColumnScales(offset, pair);
    for (int64_t i = 0; i < 8; ++i) {
      int64_t index = 8 * pair + i;
      Value sum =
          promote(toFloat(member(sums, index)), (i / 2) % 2 ? lower : upper,
                  columns[2 * (i / 4) + i % 2], member(acc, index));
      acc = LLVM::InsertValueOp::create(b, acc, sum, index);
    }
  }
  return acc;
}

/// While one consumer promotes, the other multiplies: where the plan has a
/// lead, each begins a segment only when the one before it is `lead` stages
/// into its own, which keeps their promotions apart.
Value HopperEmitter::emitPromotedStages(const MatmulTile &tile,
                                        PipelinePosition &at) {
  int64_t perSegment = config.segment / plan.stageK;
  SmallVector<Value> results =
      loop(segments, {zeroSums(plan.stepN / 2), at.stage, at.parity},
           [&](Value segment, ValueRange carried) -> SmallVector<Value> {
             // Two buffers: a thread that is a segment ahead writes the other
             // one, and none is two ahead, for the barrier.
             fetchScales(tile, segment, segmentScales(segment));
             PipelinePosition here = {carried[1], carried[2]};
             Value left = sub(kBlocks, mul(segment, perSegment));
             if (plan.lead)
               waitForOrder();
             // The scales are there before the sums are.
             Value sums = emitStages(min(left, i32(perSegment)), here,
                                     [&] { waitForScales(); });
             Value acc = promoteSegment(carried[0], sums, segment);
             return {acc, here.stage, here.parity};
           });
  at = {results[1], results[2]};
  return results[0];
}

StageView HopperEmitter::viewStage(Value stage) {
  StageView view;
  Value offset = mul(stage, plan.stageBytes);
  for (int64_t row = 0; row < plan.tileM; row += kRows)
    view.lhs.push_back(describe(add(offset, row * kRowBytes)));
  view.rhs = describe(add(add(offset, plan.tileM * kRowBytes),
                          mul(group, plan.stepN * kRowBytes)));
  view.scales = add(mul(stage, plan.scalesBytes), plan.scalesOffset);
  view.columnScales =
      add(add(view.scales, 4 * plan.tileM),
          add(mul(group, 4 * getColumnWords(plan.stepN)),
              mul(band(lane, 3), 4 * getColumnStride(plan.stepN))));
  return view;
}

/// Starts the products of a unit, which is one segment of 64 rows and the
/// consumer's columns. Units of a stage go by segment, then by rows.
Value HopperEmitter::startUnit(const StageView &view, int64_t unit,
                               Value sums) {
  int64_t blocks = view.lhs.size();
  int64_t steps = config.segment / plan.stepK;
  NVVM::WgmmaFenceAlignedOp::create(b);
  for (int64_t step = 0; step < steps; ++step) {
    Value advance = i64(2 * (unit / blocks * steps + step));
    sums = emitWgmma(sums, add(view.lhs[unit % blocks], advance),
                     add(view.rhs, advance), step == 0);
  }
  NVVM::WgmmaGroupSyncAlignedOp::create(b);
  return sums;
}

/// The scales of a segment that the thread needs: of two rows for each 64 of
/// the tile, then of two columns for each 8 of the consumer's.
SmallVector<Value> HopperEmitter::loadSegmentScales(const StageView &view,
                                                    int64_t segment) {
  int64_t segmentBytes = plan.scalesBytes * config.segment / plan.stageK;
  SmallVector<Value> scales;
  auto load = [&](Value offset, int64_t words) {
    scales.append(toElements(loadSharedVector(offset, words)));
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
Value HopperEmitter::promoteUnit(Value acc, Value sums, int64_t block,
                                 ArrayRef<Value> scales) {
  ArrayRef<Value> rows = scales.slice(2 * block, 2);
  ArrayRef<Value> columns = scales.take_back(plan.stepN / 4);
  for (int64_t i = 0; i < plan.stepN / 2; ++i) {
    Value sum = promote(toFloat(member(sums, i)), rows[(i / 2) % 2],
                        columns[2 * (i / 4) + i % 2], member(acc, i));
    acc = LLVM::InsertValueOp::create(b, acc, sum, i);
  }
  return acc;
}

/// A consumer's share is all rows of the tile and half of its columns: each
/// scale of a column then serves several fragments of 64 rows. While one
/// consumer waits for a unit, the other promotes one.
SmallVector<Value> HopperEmitter::emitPromotedSteps(PipelinePosition &at) {
  int64_t blocks = plan.tileM / kRows, values = plan.stepN / 2;
  int64_t units = blocks * plan.stageK / config.segment;
  SmallVector<Value> inits(blocks, zeroSums(values));
  inits.append({at.stage, at.parity});
  SmallVector<Value> results = loop(
      kBlocks, inits, [&](Value, ValueRange carried) -> SmallVector<Value> {
        SmallVector<Value> accs(carried.take_front(blocks));
        PipelinePosition here = {carried[blocks], carried[blocks + 1]};
        waitFor(fullBarrier(here.stage), here.parity);
        StageView view = viewStage(here.stage);
        SmallVector<Value> scales;
        // Undefined anew for each unit, so that the assembler may start
        // one while the one before is promoted.
        Value undefined = LLVM::UndefOp::create(b, structOf(values, sumType));
        for (int64_t unit = 0; unit < units; ++unit) {
          Value sums = startUnit(view, unit, undefined);
          if (unit % blocks == 0)
            scales = loadSegmentScales(view, unit / blocks);
          NVVM::WgmmaWaitGroupSyncOp::create(b, 0);
          Value &acc = accs[unit % blocks];
          acc = promoteUnit(acc, sums, unit % blocks, scales);
        }
        // Every lane has read the scales of the stage.
        NVVM::SyncWarpOp::create(b, i32(-1));
        ifThen(equal(lane, 0), [&] { arrive(emptyBarrier(here.stage)); });
        PipelinePosition to = next(here);
        SmallVector<Value> yields(accs);
        yields.append({to.stage, to.parity});
        return yields;
      });
  at = {results[blocks], results[blocks + 1]};
  results.truncate(blocks);
  return results;
}

void HopperEmitter::emitConsumer() {
  outerFactor = loadOuterScales();
  // The first consumer may begin at once.
  if (plan.lead)
    ifThen(equal(group, plan.consumers - 1), [&] { arriveInOrder(); });
  emitTiles({i32(0), i32(0)},
            [&](MatmulTile tile, ValueRange position) -> SmallVector<Value> {
              PipelinePosition at = {position[0], position[1]};
              SmallVector<Fragment> fragments;
              Value scalesOffset;
              switch (plan.promotion) {
              case Plan::Promotion::Never:
                fragments.push_back({emitNever(tile, at), mul(group, kRows),
                                     i32(0), plan.tileN});
                if (config.rowScales) {
                  scalesOffset =
                      add(mul(group, plan.scalesBytes), plan.scalesOffset);
                  waitForScales();
                }
                break;
              case Plan::Promotion::Stages:
                fragments.push_back({emitPromotedStages(tile, at),
                                     mul(group, kRows), i32(0), plan.tileN});
                break;
              case Plan::Promotion::Steps:
                for (auto [i, sums] : llvm::enumerate(emitPromotedSteps(at)))
                  fragments.push_back({sums, i32(i * kRows),
                                       mul(group, plan.stepN), plan.stepN});
                break;
              }
              emitEpilogue(tile, fragments, scalesOffset);
              return {at.stage, at.parity};
            });
  // As many waits as arrivals.
  if (plan.lead)
    ifThen(equal(group, 0), [&] { waitForOrder(); });
  // Shared memory has to live until the stores have read it.
  if (config.alignedRows)
    ifThen(equal(groupThread, 0), [&] { waitForStores(/*areRead=*/false); });
}

//===----------------------------------------------------------------------===//
// The end of a tile
//===----------------------------------------------------------------------===//

/// What is added to the results of a pair of 8 columns, in the order of
/// `finish`. Beyond the edges some element is read whose sum is not stored.
SmallVector<Value> HopperEmitter::loadAdded(const MatmulTile &tile,
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
            add(shl(band(lane, 3), 1), 16 * pair + 8 * (i / 4) + i % 2));
    Value place =
        elementAt(arguments.added, f32Type,
                  getResultIndex(tile, clamp(row, arguments.rows),
                                 clamp(column, arguments.cols, words)));
    if (words == 1)
      values.push_back(loadF32(place));
    else
      values.append(
          toElements(load(vectorOf(words, f32Type), place, /*alignment=*/8)));
  }
  return values;
}

/// The results of a pair of 8 columns: for each 8, two columns of the upper
/// row and two of the lower.
SmallVector<Value> HopperEmitter::finish(const MatmulTile &tile,
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
    Value value = toFloat(member(fragment.sums, 8 * pair + i));
    if (scalesOffset)
      value = promote(value, rowScales[(i / 2) % 2],
                      columnScales[2 * (i / 4) + i % 2], f32(0.0F));
    if (outerFactor)
      value = mulF(value, outerFactor);
    if (config.accumulate)
      value = arith::AddFOp::create(b, value, added[i]);
    values.push_back(value);
  }
  return values;
}

/// Writes 64 rows of 128 bytes in the order of the swizzle: chunk c of 16
/// bytes of row r is at place c ^ (r % 8).
void HopperEmitter::stagePanel(Value offset,
                               ArrayRef<SmallVector<Value>> pairs) {
  if (config.result.isF32()) {
    // Two neighbouring floats at a time.
    Value row = add(shl(warp, 4), shr(lane, 2));
    Value base = add(offset, add(shl(row, 7), shl(band(lane, 1), 3)));
    Value swizzle = bxor(band(row, 7), band(shr(lane, 1), 1));
    for (auto [pair, values] : llvm::enumerate(pairs))
      for (int64_t i = 0; i < 4; ++i) {
        Value two = toVector(ArrayRef(values).slice(2 * i, 2));
        Value chunk = bxor(swizzle, i32(4 * pair + 2 * (i / 2)));
        LLVM::StoreOp::create(
            b, two,
            sharedAt(add(add(base, shl(chunk, 4)), (i % 2) * 8 * kRowBytes)),
            /*alignment=*/8);
      }
    return;
  }
  // Four matrices of 8 x 8: upper and lower rows of the first 8 columns, then
  // of the second. A lane gives the address of one row.
  Value row = add(shl(warp, 4), band(lane, 15));
  Value base = add(offset, shl(row, 7));
  Value swizzle = bxor(band(lane, 7), shr(lane, 4));
  for (auto [pair, values] : llvm::enumerate(pairs)) {
    SmallVector<Value> words;
    for (int64_t i = 0; i < 8; i += 2)
      words.push_back(
          LLVM::BitcastOp::create(b, i32Type, pack(values[i], values[i + 1])));
    Value chunk = bxor(swizzle, i32(2 * pair));
    NVVM::StMatrixOp::create(
        b, sharedAt(add(base, shl(chunk, 4))), words, NVVM::MMALayout::row,
        NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
        NVVM::LdStMatrixEltType::B16);
  }
}

/// Writes a pair of 8 columns straight to D, what lies within it.
void HopperEmitter::storePair(const MatmulTile &tile, const Fragment &fragment,
                              int64_t pair, ArrayRef<Value> values) {
  for (int64_t i = 0; i < 8; ++i) {
    Value row = add(add(tile.row, fragment.row),
                    add(shl(warp, 4), add(shr(lane, 2), 8 * ((i / 2) % 2))));
    Value column =
        add(add(tile.column, fragment.column),
            add(shl(band(lane, 3), 1), 16 * pair + 8 * (i / 4) + i % 2));
    Value inside =
        both(less(row, arguments.rows), less(column, arguments.cols));
    ifThen(inside, [&] {
      Value place = elementAt(arguments.result, config.result,
                              getResultIndex(tile, row, column));
      LLVM::StoreOp::create(b, roundResult(values[i]), place);
    });
  }
}

void HopperEmitter::emitEpilogue(const MatmulTile &tile,
                                 ArrayRef<Fragment> fragments,
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
  Value leads = equal(groupThread, 0);
  int64_t slots = plan.stagingBytes / kPanelBytes;
  for (size_t first = 0; first < panels.size(); first += slots) {
    auto round = ArrayRef(panels).slice(
        first, std::min<size_t>(slots, panels.size() - first));
    // The stores before have read what is overwritten now.
    ifThen(leads, [&] { waitForStores(/*areRead=*/true); });
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
    fenceAsync();
    syncGroup();
    ifThen(leads, [&] {
      for (auto [slot, panel] : llvm::enumerate(round)) {
        auto [fragment, index] = panel;
        storeTile(add(staging, slot * kPanelBytes),
                  add(add(tile.column, fragment->column), index * panelColumns),
                  add(tile.row, fragment->row), tile.batch);
      }
      commitStores();
    });
  }
}

LLVM::LLVMFuncOp
mlir::ufp4::getOrCreateHopperMatmul(OpBuilder &builder, gpu::GPUModuleOp module,
                                    const HopperMatmulConfig &config,
                                    const HopperMatmulPlan &plan) {
  if (auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(config.getName()))
    return function;
  PersistentShape shape;
  shape.tileRows = plan.tileM;
  shape.tileCols = plan.tileN;
  shape.threads = plan.getThreads();
  shape.stages = plan.stages;
  shape.stageBytes = plan.stageBytes;
  shape.barriersOffset = plan.barriersOffset;
  shape.maps = config.getMaps();
  ImplicitLocOpBuilder b(module.getLoc(), builder);
  return HopperEmitter(b, config, plan, shape).emit(module);
}

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

#include "PersistentMatmul.h"
#include "ufp4/Kernels/GPUKernels.h"
#include "ufp4/Target/ElementType.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
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
/// The blocks that run at once on a B200; any number is right.
constexpr int64_t kMultiprocessors = 148;
/// Bytes that the numbers of tensor memory's columns and of barriers take.
constexpr int64_t kFixedBytes = 256;

/// What a kernel is special in. Extents are arguments.
struct Config : MatmulConfig {
  explicit Config(const MatmulConfig &config) : MatmulConfig(config) {}

  /// Whether rows of D are multiples of 16 bytes, so that TMA can store them.
  bool alignedRows = true;

  /// Bytes of a row of a chunk of D, 64 or 128, which the swizzle permutes.
  int64_t getPanelRowBytes() const { return kChunk * getResultBytes(); }
  int64_t getPanelBytes() const { return kTileM * getPanelRowBytes(); }
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
  /// Operands come by tensor maps; D leaves by one where its rows are aligned.
  MatmulMaps getMaps() const {
    return {/*ofOperands=*/true, alignedRows ? kTileM : 0, getPanelRowBytes()};
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
  printScales(os, /*countsOuters=*/false);
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

class BlackwellEmitter : PersistentMatmul {
public:
  BlackwellEmitter(ImplicitLocOpBuilder &b, const Config &config,
                   const Plan &plan, const PersistentShape &shape)
      : PersistentMatmul(b, config, shape), config(config), plan(plan) {}

  LLVM::LLVMFuncOp emit(gpu::GPUModuleOp module);

private:
  /// A place in tensor memory: lanes in the upper half of the address.
  Value tensorAt(Value address) {
    return LLVM::IntToPtrOp::create(b, pointerTo(6), address);
  }

  // Behind the barriers of the stages: full and empty of the two sums, and then
  // the word that tensor memory is given by.
  Value sumFull(Value sum) { return barrier(sum, 2 * plan.stages); }
  Value sumEmpty(Value sum) { return barrier(sum, 2 * plan.stages + 2); }
  Value tensorWord() {
    return sharedAt(i32(plan.barriersOffset + 8 * (2 * plan.stages + 4)));
  }
  void syncGroup() { syncThreads(add(group, 1), kGroupThreads); }
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

  void emitBarriers();
  void emitScaleLoads();
  void emitProducts();
  void emitStep(Value stage, Value slot, int64_t step, Value sum,
                Value accumulates);
  uint32_t getInstruction(int64_t step);
  Value describe(Value byteOffset, bool isSwizzled);
  void emitSums();
  void fetchColumnScales(const MatmulTile &tile, Value segment);
  SmallVector<Value> readColumns(Value address, int64_t count);
  Value fromTensor(Value bits);
  void releaseSum(Value sum);
  void emitChunk(const MatmulTile &tile, int64_t chunk, ArrayRef<Value> values);
  void storeChunk(const MatmulTile &tile, int64_t chunk,
                  ArrayRef<Value> values);
  void stageChunk(ArrayRef<Value> values);
  SmallVector<Value> loadAdded(const MatmulTile &tile, int64_t chunk);

  int64_t getGroupColumns() { return config.getTileN() / kGroups; }
  Value getPanel() {
    return add(mul(group, config.getPanelBytes()), plan.stagingOffset);
  }
  Value groupColumn(int64_t chunk) {
    return add(mul(group, getGroupColumns()), chunk * kChunk);
  }

  const Config &config;
  const Plan &plan;

  // What all threads know: where tensor memory begins.
  Value tensorBase;
  // What those that read sums know.
  Value group, groupThread, warp, outerFactor;
};

} // namespace

//===----------------------------------------------------------------------===//
// The frame
//===----------------------------------------------------------------------===//

LLVM::LLVMFuncOp BlackwellEmitter::emit(gpu::GPUModuleOp module) {
  OpBuilder::InsertionGuard guard(b);
  LLVM::LLVMFuncOp function =
      begin(module, config.getName(), "tcgen05_shared_memory");
  emitBarriers();

  Value warpNumber = makeUniform(shr(thread, 5));
  ifThenElse(
      less(warpNumber, i32(4)),
      [&] {
        NVVM::SetMaxRegisterOp::create(b, config.hardware ? 80 : 40,
                                       NVVM::SetMaxRegisterAction::decrease);
        ifThen(equal(thread, 0), [&] { emitLoads(); });
        ifThen(equal(thread, 32), [&] { emitProducts(); });
        if (config.hardware)
          ifThen(less(i32(1), warpNumber), [&] { emitScaleLoads(); });
      },
      [&] {
        NVVM::SetMaxRegisterOp::create(b, config.hardware ? 208 : 232,
                                       NVVM::SetMaxRegisterAction::increase);
        group = sub(shr(warpNumber, 2), 1);
        groupThread = band(thread, kGroupThreads - 1);
        warp = band(warpNumber, 3);
        emitSums();
      });
  // All sums have been read.
  fenceTensor(NVVM::Tcgen05FenceKind::BEFORE_THREAD_SYNC);
  NVVM::BarrierOp::create(b);
  ifThen(equal(warpNumber, 1), [&] {
    fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
    NVVM::Tcgen05DeallocOp::create(b, tensorAt(tensorBase), i32(kColumns),
                                   oneBlock());
  });
  LLVM::ReturnOp::create(b, ValueRange());
  return function;
}

void BlackwellEmitter::emitBarriers() {
  ifThen(equal(thread, 0), [&] {
    prefetchMaps();
    for (int64_t stage = 0; stage < plan.stages; ++stage) {
      initBarrier(fullBarrier(i32(stage)),
                  config.hardware ? 1 + kScaleThreads : 1);
      initBarrier(emptyBarrier(i32(stage)), 1);
    }
    for (int64_t sum = 0; sum < 2; ++sum) {
      initBarrier(sumFull(i32(sum)), 1);
      initBarrier(sumEmpty(i32(sum)), kGroups * kGroupThreads);
    }
    NVVM::FenceMbarrierInitOp::create(b);
  });
  ifThen(equal(shr(thread, 5), 1), [&] {
    NVVM::Tcgen05AllocOp::create(b, tensorWord(), i32(kColumns), oneBlock());
    NVVM::Tcgen05RelinquishAllocPermitOp::create(b, oneBlock());
    fenceTensor(NVVM::Tcgen05FenceKind::BEFORE_THREAD_SYNC);
  });
  NVVM::BarrierOp::create(b);
  fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
  tensorBase = load(i32Type, tensorWord(), 4);
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

/// Words of four block scales, each to where tcgen05.cp reads it: those of rows
/// r, r + 32, r + 64 and r + 96 are the 16 bytes of a lane. A stage is reported
/// when those of the next ones are on the way.
void BlackwellEmitter::emitScaleLoads() {
  Value self = band(thread, kScaleThreads - 1);
  int64_t words = config.getScaleWords();
  Value wordsOfRow =
      ceilDiv(arguments.depth,
              getHardwareBlock(*config.hardware) * kHardwareScaleGranule);
  auto report = [&](PipelinePosition at) {
    fenceAsync();
    arrive(fullBarrier(at.stage));
  };
  // The stage that is asked for, that which is reported next, and how many are
  // between them.
  Value zero = i32(0);
  SmallVector<Value> last = emitTiles(
      {zero, zero, zero, zero, zero}, [&](MatmulTile tile, ValueRange state) {
        struct Line {
          Value source, isThere, target;
        };
        SmallVector<Line> lines;
        for (bool ofLhs : {true, false}) {
          int64_t rows = ofLhs ? kTileM : config.getTileN();
          Value extent = ofLhs ? arguments.rows : arguments.cols;
          for (int64_t i = 0; i < rows; i += kScaleThreads) {
            Value inTile = add(self, i);
            Value row = add(ofLhs ? tile.row : tile.column, inTile);
            Value line = getLine(tile.batch, extent, row);
            Value inBlock = band(inTile, kTileM - 1);
            int64_t block = ofLhs ? 0 : 1 + i / kTileM;
            lines.push_back(
                {elementAt(ofLhs ? arguments.lhsScale : arguments.rhsScale,
                           i32Type, mul(line, wide(wordsOfRow))),
                 less(row, extent),
                 add(add(shl(band(inBlock, 31), 4), shl(shr(inBlock, 5), 2)),
                     block * words * kScaleBlock)});
          }
        }
        return loop(kBlocks, state,
                    [&](Value block, ValueRange values) -> SmallVector<Value> {
                      PipelinePosition at = {values[0], values[1]},
                                       late = {values[2], values[3]};
                      Value open = values[4];
                      waitForEmpty(at);
                      Value base = add(mul(at.stage, plan.scalesBytes),
                                       plan.scalesOffset);
                      for (const Line &line : lines) {
                        Value target = add(base, line.target);
                        for (int64_t i = 0; i < words; ++i) {
                          Value word = add(mul(block, words), i);
                          Value isThere =
                              both(line.isThere, less(word, wordsOfRow));
                          copyWord(sharedAt(add(target, i * kScaleBlock)),
                                   elementAt(line.source, i32Type, wide(word)),
                                   select(isThere, i32(4), i32(0)));
                        }
                      }
                      NVVM::CpAsyncCommitGroupOp::create(b);
                      NVVM::CpAsyncWaitGroupOp::create(b, kScalesAhead);
                      Value isDue = equal(open, kScalesAhead);
                      ifThen(isDue, [&] { report(late); });
                      PipelinePosition to = next(at), after = next(late);
                      return {to.stage, to.parity,
                              select(isDue, after.stage, late.stage),
                              select(isDue, after.parity, late.parity),
                              select(isDue, open, add(open, 1))};
                    });
      });
  NVVM::CpAsyncWaitGroupOp::create(b, 0);
  loop(last[4], {last[2], last[3]},
       [&](Value, ValueRange values) -> SmallVector<Value> {
         PipelinePosition at = {values[0], values[1]};
         report(at);
         PipelinePosition to = next(at);
         return {to.stage, to.parity};
       });
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// What the matrix unit knows of an operand in shared memory: where it begins;
/// groups of 8 rows 1024 bytes apart where it is swizzled by 128 bytes, K along
/// the row; else groups of 8 rows of 16 bytes, 128 bytes apart (9.7.16.4.1).
Value BlackwellEmitter::describe(Value byteOffset, bool isSwizzled) {
  uint64_t stride = isSwizzled ? 1024 : 128, swizzle = isSwizzled ? 2 : 0;
  return descriptor(byteOffset, (uint64_t(1) << 16) | ((stride >> 4) << 32) |
                                    (uint64_t(1) << 46) | (swizzle << 61));
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
  Value lhs = describe(a, /*isSwizzled=*/true);
  Value rhs = describe(add(a, kTileM * kRowBytes), /*isSwizzled=*/true);
  Value d = tensorAt(sum);
  Value instruction = i32(static_cast<int32_t>(getInstruction(step)));
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
  Value zero = i32(0);
  // The stage, the sum that comes next, and how many stages there were.
  emitTiles({zero, zero, zero, zero, zero}, [&](MatmulTile, ValueRange state) {
    return loop(
        segments, state,
        [&](Value segment, ValueRange outer) -> SmallVector<Value> {
          PipelinePosition sum = {outer[2], outer[3]};
          waitFor(sumEmpty(sum.stage), bxor(sum.parity, 1));
          fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
          Value address = add(tensorBase, mul(sum.stage, config.getTileN()));
          Value count = kBlocks;
          if (stagesOfSegment)
            count = min(sub(kBlocks, mul(segment, stagesOfSegment)),
                        i32(stagesOfSegment));
          SmallVector<Value> inner = loop(
              count, {outer[0], outer[1], outer[4]},
              [&](Value block, ValueRange values) -> SmallVector<Value> {
                PipelinePosition at = {values[0], values[1]};
                Value number = values[2], slot;
                waitFor(fullBarrier(at.stage), at.parity);
                fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
                if (config.hardware) {
                  // The products that read the slot's last scales are done when
                  // their stage is empty.
                  ifThen(less(i32(1), number), [&] {
                    Value wraps = less(at.stage, i32(2));
                    Value before = sub(at.stage, i32(2));
                    before = select(wraps, add(before, plan.stages), before);
                    waitFor(emptyBarrier(before),
                            bxor(at.parity,
                                 arith::ExtUIOp::create(b, i32Type, wraps)));
                  });
                  slot = add(add(tensorBase, 2 * config.getTileN()),
                             mul(band(number, 1), scaleColumns));
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
                        describe(add(scales, from * kScaleBlock),
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
                Value continues = less(zero, block);
                for (int64_t step = 0; step < kSteps; ++step)
                  emitStep(stage, slot, step, address,
                           step == 0 ? continues : boolean(true));
                commit(emptyBarrier(at.stage));
                PipelinePosition to = next(at);
                return {to.stage, to.parity, add(number, 1)};
              });
          commit(sumFull(sum.stage));
          PipelinePosition to = next(sum, 2);
          return {inner[0], inner[1], to.stage, to.parity, inner[2]};
        });
  });
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

Value BlackwellEmitter::fromTensor(Value bits) {
  if (config.isInteger())
    return toFloat(bits);
  return LLVM::BitcastOp::create(b, f32Type, bits);
}

/// A thread's row of 16 or 32 columns of a sum.
SmallVector<Value> BlackwellEmitter::readColumns(Value address, int64_t count) {
  auto type = VectorType::get({count}, i32Type);
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
    values.push_back(fromTensor(element(words, i)));
  return values;
}

void BlackwellEmitter::releaseSum(Value sum) {
  fenceTensor(NVVM::Tcgen05FenceKind::BEFORE_THREAD_SYNC);
  arrive(sumEmpty(sum));
}

/// Starts to bring the scales of the group's columns in a segment, one of them
/// to a thread. Beyond the operand those of the last row are read, for results
/// that are not stored; beyond the last segment nothing is.
void BlackwellEmitter::fetchColumnScales(const MatmulTile &tile,
                                         Value segment) {
  Value isThere = less(segment, segments);
  if (getGroupColumns() < kGroupThreads)
    isThere = both(isThere, less(groupThread, i32(getGroupColumns())));
  ifThen(isThere, [&] {
    Value column = add(mul(group, getGroupColumns()), groupThread);
    Value row = clamp(add(tile.column, column), arguments.cols);
    Value buffer = mul(band(segment, 1), 4 * config.getTileN());
    Value index =
        getScaleIndex(tile.batch, segments, segment, arguments.cols, row);
    copyWord(
        sharedAt(add(add(buffer, shl(column, 2)), plan.columnScalesOffset)),
        elementAt(arguments.rhsScale, f32Type, index));
  });
  NVVM::CpAsyncCommitGroupOp::create(b);
}

void BlackwellEmitter::emitSums() {
  outerFactor = loadOuterScales();
  int64_t chunks = getGroupColumns() / kChunk;
  // Lanes are in the upper half of an address. A warp reads a quarter of them.
  Value lanes = shl(warp, 16 + 5);
  auto addressOf = [&](Value sum, int64_t column) {
    return add(add(add(add(tensorBase, lanes), mul(sum, config.getTileN())),
                   mul(group, getGroupColumns())),
               column);
  };
  auto waitForSum = [&](PipelinePosition sum) {
    waitFor(sumFull(sum.stage), sum.parity);
    fenceTensor(NVVM::Tcgen05FenceKind::AFTER_THREAD_SYNC);
  };
  Value zero = i32(0);
  emitTiles(
      {zero, zero},
      [&](MatmulTile tile, ValueRange state) -> SmallVector<Value> {
        if (!config.hasScales()) {
          PipelinePosition sum = {state[0], state[1]};
          waitForSum(sum);
          for (int64_t chunk = 0; chunk < chunks; ++chunk) {
            SmallVector<Value> values =
                readColumns(addressOf(sum.stage, chunk * kChunk), kChunk);
            if (chunk + 1 == chunks)
              releaseSum(sum.stage);
            emitChunk(tile, chunk, values);
          }
          PipelinePosition to = next(sum, 2);
          return {to.stage, to.parity};
        }
        Value row = clamp(add(tile.row, groupThread), arguments.rows);
        // The scales of the tile before have been read.
        syncGroup();
        fetchColumnScales(tile, zero);
        auto loadRowScale = [&](Value segment) -> Value {
          return loadF32(elementAt(arguments.lhsScale, f32Type,
                                   getScaleIndex(tile.batch, segments, segment,
                                                 arguments.rows, row)));
        };
        // Dots of columns from `first` times their scales, added to totals.
        auto promoteColumns = [&](Value sum, Value segment, Value rowScale,
                                  int64_t first,
                                  MutableArrayRef<Value> totals) {
          int64_t count = totals.size();
          SmallVector<Value> dots = readColumns(addressOf(sum, first), count);
          if (first + count == getGroupColumns())
            releaseSum(sum);
          Value buffer = add(mul(band(segment, 1), 4 * config.getTileN()),
                             plan.columnScalesOffset);
          for (int64_t i = 0; i < count; i += 4) {
            Value place = add(
                buffer, shl(add(mul(group, getGroupColumns()), first + i), 2));
            Value scales = load(vectorOf(4, f32Type), sharedAt(place), 16);
            for (int64_t j = 0; j < 4; ++j)
              totals[i + j] = promote(dots[i + j], rowScale, element(scales, j),
                                      totals[i + j]);
          }
        };
        if (config.rowScales) {
          PipelinePosition sum = {state[0], state[1]};
          Value rowScale = loadRowScale(zero);
          NVVM::CpAsyncWaitGroupOp::create(b, 0);
          syncGroup();
          waitForSum(sum);
          for (int64_t chunk = 0; chunk < chunks; ++chunk) {
            SmallVector<Value> values(kChunk, f32(0.0F));
            promoteColumns(sum.stage, zero, rowScale, chunk * kChunk, values);
            emitChunk(tile, chunk, values);
          }
          PipelinePosition to = next(sum, 2);
          return {to.stage, to.parity};
        }
        // Totals of the group's columns.
        SmallVector<Value> inits = {state[0], state[1]};
        inits.append(getGroupColumns(), f32(0.0F));
        SmallVector<Value> results = loop(
            segments, inits,
            [&](Value segment, ValueRange values) -> SmallVector<Value> {
              PipelinePosition sum = {values[0], values[1]};
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
                promoteColumns(sum.stage, segment, rowScale, first,
                               MutableArrayRef(totals).slice(first, step));
              PipelinePosition to = next(sum, 2);
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
    ifThen(equal(groupThread, 0), [&] { waitForStores(/*areRead=*/false); });
}

/// What is added to a chunk. Beyond the edges some element is read whose sum is
/// not stored.
SmallVector<Value> BlackwellEmitter::loadAdded(const MatmulTile &tile,
                                               int64_t chunk) {
  Value line =
      getResultLine(tile, clamp(add(tile.row, groupThread), arguments.rows));
  Value column = add(tile.column, groupColumn(chunk));
  // Rows of D of whole 16 bytes are rows of C of whole 16 bytes.
  int64_t words = config.alignedRows ? 4 : 1;
  SmallVector<Value> values;
  for (int64_t i = 0; i < kChunk; i += words) {
    Value at = clamp(add(column, i), arguments.cols, words);
    Value place = elementAt(arguments.added, f32Type, add(line, wide(at)));
    if (words == 1)
      values.push_back(loadF32(place));
    else
      values.append(toElements(
          load(vectorOf(words, f32Type), place, /*alignment=*/4 * words)));
  }
  return values;
}

/// The results of a chunk of the thread's row.
void BlackwellEmitter::emitChunk(const MatmulTile &tile, int64_t chunk,
                                 ArrayRef<Value> sums) {
  SmallVector<Value> values(sums);
  if (outerFactor)
    for (Value &value : values)
      value = mulF(value, outerFactor);
  if (config.accumulate)
    for (auto [value, added] : llvm::zip_equal(values, loadAdded(tile, chunk)))
      value = arith::AddFOp::create(b, value, added);
  if (!config.alignedRows)
    return storeChunk(tile, chunk, values);
  // The store before has read what is overwritten now.
  Value leads = equal(groupThread, 0);
  ifThen(leads, [&] { waitForStores(/*areRead=*/true); });
  syncGroup();
  stageChunk(values);
  fenceAsync();
  syncGroup();
  ifThen(leads, [&] {
    storeTile(getPanel(), add(tile.column, groupColumn(chunk)), tile.row,
              tile.batch);
    commitStores();
  });
}

void BlackwellEmitter::storeChunk(const MatmulTile &tile, int64_t chunk,
                                  ArrayRef<Value> values) {
  Value row = add(tile.row, groupThread);
  Value line = getResultLine(tile, row);
  Value column = add(tile.column, groupColumn(chunk));
  ifThen(less(row, arguments.rows), [&] {
    for (auto [i, value] : llvm::enumerate(values)) {
      Value at = add(column, i);
      ifThen(less(at, arguments.cols), [&, value = value] {
        LLVM::StoreOp::create(
            b, roundResult(value),
            elementAt(arguments.result, config.result, add(line, wide(at))));
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
    for (int64_t i = 0; i < kChunk; i += 2)
      words.push_back(
          LLVM::BitcastOp::create(b, f32Type, pack(values[i], values[i + 1])));
  }
  Value base = add(getPanel(), mul(groupThread, config.getPanelRowBytes()));
  Value swizzle = isF32 ? band(groupThread, 7) : band(shr(groupThread, 1), 3);
  for (size_t i = 0; i < words.size(); i += 4) {
    Value value = toVector(ArrayRef(words).slice(i, 4));
    Value place = bxor(swizzle, i / 4);
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
  Config config(MatmulConfig::get(op));
  HardwareScale scale = config.getHardwareScale();
  if (!config.isPair()) {
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
  if (failed(checkTensorMaps(op, reason)))
    return failure();
  config.alignedRows = canMapResult(op);
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
    PersistentShape shape;
    shape.tileRows = kTileM;
    shape.tileCols = config->getTileN();
    shape.threads = kThreads;
    shape.stages = plan.stages;
    shape.stageBytes = plan.stageBytes;
    shape.barriersOffset = plan.barriersOffset;
    shape.maps = config->getMaps();
    ImplicitLocOpBuilder b(context.module.getLoc(), builder);
    kernel = BlackwellEmitter(b, *config, plan, shape).emit(context.module);
  }
  launchMatmul(builder, context, op, buffers, kernel,
               {kTileM, config->getTileN(), kThreads, plan.sharedBytes,
                /*gridGranule=*/1, kMultiprocessors, config->getMaps()});
  return success();
}

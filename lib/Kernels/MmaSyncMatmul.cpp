//===- MmaSyncMatmul.cpp - matmul on mma.sync, sm_80 and later ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A block of 8 warps computes 128 x 128 of the result, each warp 64 x 32. The
// contraction goes by in stages of 64 bytes a row, which cp.async brings into a
// ring of slots in shared memory; what lies outside the operands arrives as
// zeros. A slot:
//
//     8 KB  128 rows of A, 64 bytes each
//     8 KB  128 rows of B
//     1 KB  for each segment that the stage has a part of: 128 scales of A,
//     then
//           128 of B
//
// 16-byte chunk c of row r lies at chunk `c ^ (r / 2 & 3)`: the 8 rows that a
// phase of ldmatrix reads, and the two rows that 8 threads write, then lie in
// different banks.
//
// To an instruction all elements look alike: mma.sync takes 32 bytes of the
// contraction (16 as the half instruction), and the bytes of a fragment's
// registers are those of its rows in order. So the kernel is written in bytes.
//
// Where the instruction applies block scales itself (mma with block_scale), a
// slot has words of four scales instead: one of each row, or two where a stage
// has eight blocks. Rows that a thread has scales of, for its four instructions
// along them, are adjacent.
//
//===----------------------------------------------------------------------===//

#include "MatmulOps.h"

#include "ufp4/Target/ElementType.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/TypeSwitch.h"

#include <array>

using namespace mlir;
using namespace mlir::ufp4;

namespace {

constexpr int64_t kTileRows = 128, kTileCols = 128, kThreads = 256;
/// Bytes of each row in a stage, and of a row that one instruction takes.
constexpr int64_t kStageBytes = 64, kStepBytes = 32, kChunkBytes = 16;
constexpr int64_t kStepsInStage = kStageBytes / kStepBytes;
/// Slots for stages: at most 80 KB, which every chip from sm_80 on has.
constexpr int64_t kStages = 4;
constexpr int64_t kOperandBytes = kTileRows * kStageBytes;
/// Bytes of the scales of one segment in a slot.
constexpr int64_t kScaleBytes = (kTileRows + kTileCols) * 4;
/// A warp's part of the tile, and the instructions that make it up.
constexpr int64_t kWarpRows = 64, kWarpCols = 32;
constexpr int64_t kRowsOfMma = 16, kColsOfMma = 8;
constexpr int64_t kMmaRows = kWarpRows / kRowsOfMma,
                  kMmaCols = kWarpCols / kColsOfMma;
/// Rows of tiles that are computed together.
constexpr int64_t kTileGroup = 8;

using Config = MatmulConfig;

/// Scales of a row in a stage, where the instruction applies them: 2, 4 or 8.
int64_t getScalesInStage(const Config &config) {
  return kStageBytes * 8 / config.getBits() /
         getHardwareBlock(*config.hardware);
}

/// How scales meet the sum.
enum class Promotion {
  None,    // no scales, or those of the instruction
  AtEnd,   // one scale a row: after the loop
  InStep,  // a step holds one or two whole segments
  Segments // a segment is one or more stages, the last possibly a part of one
};

Promotion getPromotion(const Config &config) {
  if (!config.hasScales())
    return Promotion::None;
  if (config.rowScales)
    return Promotion::AtEnd;
  return kStepBytes % config.getSegmentBytes() == 0 ? Promotion::InStep
                                                    : Promotion::Segments;
}

/// Segments whose scales a slot holds, or words of four scales.
int64_t getSegmentsInSlot(const Config &config) {
  if (config.hardware)
    return llvm::divideCeil(getScalesInStage(config), 4);
  switch (getPromotion(config)) {
  case Promotion::None:
  case Promotion::AtEnd:
    return 0;
  case Promotion::InStep:
    return kStageBytes / config.getSegmentBytes();
  case Promotion::Segments:
    return 1;
  }
  llvm_unreachable("all promotions are handled");
}

int64_t getSlotBytes(const Config &config) {
  return 2 * kOperandBytes + getSegmentsInSlot(config) * kScaleBytes;
}

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

/// Builds the body of one kernel.
class KernelBuilder : MatmulOps {
public:
  KernelBuilder(ImplicitLocOpBuilder &b, const Config &config)
      : MatmulOps(b, config), promotion(getPromotion(config)),
        isInteger(config.lhs.isInteger()), slotBytes(getSlotBytes(config)),
        segmentsInSlot(getSegmentsInSlot(config)) {}

  void build(LLVM::LLVMFuncOp kernel, LLVM::GlobalOp shared);

private:
  /// 4 registers of f32 or i32 for each instruction's part of the warp's tile.
  using Sums = SmallVector<Value>;
  struct Fragments {
    /// All registers in order, and back.
    SmallVector<Value> pack() const;
    static Fragments unpack(ValueRange registers);
    bool hasScales() const { return static_cast<bool>(scaleA[0]); }

    std::array<std::array<Value, 4>, kMmaRows> a;
    std::array<std::array<Value, 2>, kMmaCols> b;
    /// Words of scales for the instruction; nulls where it takes none.
    std::array<Value, kMmaRows> scaleA;
    std::array<Value, kMmaCols> scaleB;
  };
  /// Scales of a thread's rows (two for each instruction) and columns; null
  /// where the operand has none.
  struct Scales {
    std::array<Value, 2 * kMmaRows> a;
    std::array<Value, 2 * kMmaCols> b;
  };

  Type getSumType() { return isInteger ? i32Type : f32Type; }
  Value zeroSum() { return isInteger ? i32(0) : f32(0.0F); }

  void buildPositions();
  void buildCopyPositions();
  void copyStage(Value stage, Value slot);
  void waitForStage();
  Fragments loadFragments(Value slotPointer, int64_t step, Value stage);
  void loadScaleWords(Value slotPointer, int64_t step, Value stage,
                      Fragments &fragments);
  Scales loadScales(Value slotPointer, int64_t segment, Value count);
  std::array<Value, 4> multiply(ArrayRef<Value> lhs, ArrayRef<Value> rhs,
                                ArrayRef<Value> sum);
  std::array<Value, 4> multiplyScaled(const Fragments &fragments, int64_t row,
                                      int64_t column, int64_t step,
                                      ArrayRef<Value> sum);
  std::array<Value, 4> unpackSum(Value product);
  Type getSumsType() { return structOf(4, getSumType()); }
  void multiplyStep(const Fragments &fragments, int64_t step, Sums &sums);
  void promoteStep(Value slotPointer, Value stage, int64_t step,
                   const Fragments &fragments, Sums &totals);
  /// Of a kernel that promotes segments: whether the integer unit adds the
  /// number that makes its sum an f32.
  bool hasMagic() { return isInteger && config.segment <= kMagicElements; }
  /// What the dot of a segment starts from.
  Value startDot() { return hasMagic() ? i32(kMagicBits) : zeroSum(); }
  Sums promoteStages(Value stages, Sums totals);
  SmallVector<Value> startAhead(Sums sums, int64_t count);
  SmallVector<Value> multiplyAhead(Value first, Value stages, ValueRange state);
  Value getNextSlot(Value slot);
  Sums promoteSegments(Sums totals);
  Sums buildMainLoop();
  Scales loadRowScales();
  void buildEpilogue(Sums sums);

  Promotion promotion;
  bool isInteger;
  int64_t slotBytes, segmentsInSlot;

  // Where the thread is.
  MatmulTile tile;
  Value thread, lane, warpRow, warpCol, shared;
  Value depthBytes, segments;
  // What the thread copies: two chunks of each operand, one scale a segment.
  Value copyChunk, copySlot, copyScaleSlot, copyScale, copyScalePitch;
  Value copyScaleValid;
  std::array<Value, 2> copyA, copyB, limitA, limitB;
  // Where the thread's addresses for ldmatrix and its scales are, from the
  // beginning of a slot.
  std::array<Value, kStepsInStage> fragmentA, fragmentB;
  Value scalesA, scalesB;
};

void KernelBuilder::build(LLVM::LLVMFuncOp kernel, LLVM::GlobalOp sharedOp) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(&kernel.getBody().front());
  arguments = MatmulArguments::get(kernel, config);
  countTiles(kTileRows, kTileCols);
  // A grid has at least one block, also of an empty result.
  Value block = NVVM::BlockIdXOp::create(b, i32Type);
  ifTile(block, kTileGroup, [&](MatmulTile found) {
    tile = found;
    thread = NVVM::ThreadIdXOp::create(b, i32Type);
    shared = LLVM::AddressOfOp::create(b, sharedOp);
    buildPositions();
    buildCopyPositions();
    buildEpilogue(buildMainLoop());
  });
  LLVM::ReturnOp::create(b, ValueRange());
}

/// Where the thread reads fragments and scales.
void KernelBuilder::buildPositions() {
  lane = band(thread, 31);
  Value warp = shr(thread, 5);
  warpRow = mul(band(warp, 1), kWarpRows);
  warpCol = mul(shr(warp, 1), kWarpCols);
  depthBytes = getDepthBytes();

  // Lane l of ldmatrix.x4 names row l % 8 of matrix l / 8. The matrices of A
  // are rows 0-7 and 8-15 of the first 16 bytes, then of the second; those of B
  // are the first and second 16 bytes of columns 0-7, then of 8-15.
  Value rowA = band(lane, 15), halfA = shr(lane, 4);
  Value rowB = bor(band(lane, 7), shl(shr(lane, 4), 3));
  Value halfB = band(shr(lane, 3), 1);
  for (int64_t step = 0; step < kStepsInStage; ++step) {
    auto place = [&](Value first, Value row, Value half) {
      Value chunk = bxor(bor(half, i32(2 * step)), band(shr(row, 1), 3));
      return add(mul(add(first, row), kStageBytes), mul(chunk, kChunkBytes));
    };
    fragmentA[step] = place(warpRow, rowA, halfA);
    fragmentB[step] = add(place(warpCol, rowB, halfB), kOperandBytes);
  }

  // Scales lie so that a thread's are adjacent (see copyScaleSlot).
  if (config.hardware) {
    // Lane 4 g has those of row g of an instruction, lane 4 g + 1 those of row
    // g + 8, and lane 4 g those of column g: the instruction is told to read
    // these lanes (PTX ISA, block scaling for mma.sync).
    Value row = add(shr(lane, 2), shl(band(lane, 1), 3));
    scalesA = add(shl(add(warpRow, shl(row, 2)), 2), 2 * kOperandBytes);
    scalesB = add(shl(add(warpCol, shl(shr(lane, 2), 2)), 2),
                  i32(2 * kOperandBytes + kTileRows * 4));
    return;
  }
  scalesA = add(shl(add(warpRow, shl(shr(lane, 2), 3)), 2), 2 * kOperandBytes);
  scalesB = add(shl(add(warpCol, shl(band(lane, 3), 3)), 2),
                i32(2 * kOperandBytes + kTileRows * 4));
}

/// What the thread copies, and whereto.
void KernelBuilder::buildCopyPositions() {
  Value row = shr(thread, 2), chunk = band(thread, 3);
  copyChunk = mul(chunk, kChunkBytes);
  copySlot = add(mul(row, kStageBytes),
                 mul(bxor(chunk, band(shr(row, 1), 3)), kChunkBytes));
  Value pitch = wide(depthBytes);
  auto place = [&](Value base, Value first, Value extent, int64_t i,
                   Value &pointer, Value &limit) {
    Value index = add(add(first, row), i * (kTileRows / 2));
    Value line = getLine(tile.batch, extent, index);
    pointer = offset(base, add(mul(line, pitch), wide(copyChunk)));
    // Of a row outside the operand nothing is read.
    limit = select(less(index, extent), depthBytes, i32(0));
  };
  for (int64_t i : {0, 1}) {
    place(arguments.lhs, tile.row, arguments.rows, i, copyA[i], limitA[i]);
    place(arguments.rhs, tile.column, arguments.cols, i, copyB[i], limitB[i]);
  }
  if (segmentsInSlot == 0)
    return;

  // The first half of the threads copies scales of A, the second of B.
  Value line = band(thread, kTileRows - 1);
  Value isB = equal(shr(thread, 7), i32(1));
  Value extent = select(isB, arguments.cols, arguments.rows);
  Value index = add(select(isB, tile.column, tile.row), line);
  Value base = select(isB, arguments.rhsScale, arguments.lhsScale);
  copyScaleValid = less(index, extent);
  if (config.hardware) {
    // Words of a row.
    segments = ceilDiv(arguments.depth, getHardwareBlock(*config.hardware) *
                                            kHardwareScaleGranule);
    Value row = getLine(tile.batch, extent, index);
    copyScale = elementAt(base, i32Type, mul(row, wide(segments)));
    Value placeA =
        bor(band(line, 64), bor(shl(band(line, 15), 2), band(shr(line, 4), 3)));
    Value placeB =
        bor(band(line, 96), bor(shl(band(line, 7), 2), band(shr(line, 3), 3)));
    copyScaleSlot = add(shl(select(isB, add(placeB, kTileRows), placeA), 2),
                        i32(2 * kOperandBytes));
    return;
  }
  segments = ceilDiv(arguments.depth, config.segment);
  copyScale =
      elementAt(base, f32Type,
                getScaleIndex(tile.batch, segments, i32(0), extent, index));
  copyScalePitch = mul(wide(extent), i64(4));
  // A thread's rows are g, g + 8, g + 16, ... of the warp's with g = lane / 4;
  // its columns 2 q, 2 q + 1, 2 q + 8, ... with q = lane % 4. Each thread's lie
  // one after another.
  Value placeA =
      bor(band(line, 64), bor(shl(band(line, 7), 3), band(shr(line, 3), 7)));
  Value placeB = bor(bor(band(line, 96), shl(band(shr(line, 1), 3), 3)),
                     bor(shl(band(shr(line, 3), 3), 1), band(line, 1)));
  copyScaleSlot = add(shl(select(isB, add(placeB, kTileRows), placeA), 2),
                      i32(2 * kOperandBytes));
}

/// Starts to copy a stage into the slot at byte `slot`; beyond the last stage
/// zeros.
void KernelBuilder::copyStage(Value stage, Value slot) {
  Value first, end, segment;
  int64_t segmentBytes = segmentsInSlot == 0 ? 0 : config.getSegmentBytes();
  int64_t stagesInSegment = llvm::divideCeil(segmentBytes, kStageBytes);
  switch (promotion) {
  case Promotion::None:
  case Promotion::AtEnd:
    first = mul(stage, kStageBytes);
    break;
  case Promotion::InStep:
    first = mul(stage, kStageBytes);
    segment = mul(stage, segmentsInSlot);
    break;
  case Promotion::Segments:
    segment = div(stage, stagesInSegment);
    if (segmentBytes % kStageBytes == 0) {
      first = mul(stage, kStageBytes);
      break;
    }
    // The rest of a segment's last stage is zeros.
    Value begin = mul(segment, segmentBytes);
    first = add(begin, mul(sub(stage, mul(segment, stagesInSegment)),
                           i32(kStageBytes)));
    end = add(begin, segmentBytes);
    break;
  }

  Value target = offset(shared, add(slot, copySlot));
  Value distance = wide(first);
  Value position = add(first, copyChunk);
  auto copy = [&](Value pointer, Value limit, int64_t place) {
    if (end)
      limit = min(limit, end);
    Value source = offset(pointer, distance);
    Value destination = offset(target, place);
    Value size = select(less(position, limit), i32(kChunkBytes), i32(0));
    NVVM::CpAsyncOp::create(b, destination, source, kChunkBytes,
                            NVVM::LoadCacheModifierKind::CG, size);
  };
  for (int64_t i : {0, 1})
    copy(copyA[i], limitA[i], i * kOperandBytes / 2);
  for (int64_t i : {0, 1})
    copy(copyB[i], limitB[i], kOperandBytes + i * kOperandBytes / 2);

  if (config.hardware) {
    // A word may be that of two stages.
    Value word = getScalesInStage(config) < 4 ? shr(stage, 1)
                                              : mul(stage, segmentsInSlot);
    Value scaleTarget = offset(shared, add(slot, copyScaleSlot));
    Value source = offset(copyScale, mul(wide(word), i64(4)));
    for (int64_t i = 0; i < segmentsInSlot; ++i) {
      Value valid = both(copyScaleValid, less(add(word, i32(i)), segments));
      NVVM::CpAsyncOp::create(
          b, offset(scaleTarget, i * kScaleBytes), offset(source, 4 * i), 4,
          NVVM::LoadCacheModifierKind::CA, select(valid, i32(4), i32(0)));
    }
  } else if (segmentsInSlot != 0) {
    // multiplyAhead reads them when it is done with the segment's last stage
    // and has the next.
    if (promotion == Promotion::Segments)
      segment = div(arith::MaxSIOp::create(b, sub(stage, i32(1)), i32(0)),
                    i32(stagesInSegment));
    Value scaleTarget = offset(shared, add(slot, copyScaleSlot));
    Value source = offset(copyScale, mul(wide(segment), copyScalePitch));
    for (int64_t i = 0; i < segmentsInSlot; ++i) {
      Value valid = both(copyScaleValid, less(add(segment, i32(i)), segments));
      Value size = select(valid, i32(4), i32(0));
      NVVM::CpAsyncOp::create(b, offset(scaleTarget, i * kScaleBytes), source,
                              4, NVVM::LoadCacheModifierKind::CA, size);
      source = offset(source, copyScalePitch);
    }
  }
  NVVM::CpAsyncCommitGroupOp::create(b);
}

SmallVector<Value> KernelBuilder::Fragments::pack() const {
  SmallVector<Value> registers;
  for (const auto &part : a)
    llvm::append_range(registers, part);
  for (const auto &part : b)
    llvm::append_range(registers, part);
  if (hasScales()) {
    llvm::append_range(registers, scaleA);
    llvm::append_range(registers, scaleB);
  }
  return registers;
}

KernelBuilder::Fragments
KernelBuilder::Fragments::unpack(ValueRange registers) {
  Fragments fragments;
  auto next = registers.begin();
  for (auto &part : fragments.a)
    for (Value &value : part)
      value = *next++;
  for (auto &part : fragments.b)
    for (Value &value : part)
      value = *next++;
  if (next != registers.end()) {
    for (Value &word : fragments.scaleA)
      word = *next++;
    for (Value &word : fragments.scaleB)
      word = *next++;
  }
  return fragments;
}

/// Reads the thread's words of scales of a step: in bytes `step` of them where
/// they are those of two stages.
void KernelBuilder::loadScaleWords(Value slotPointer, int64_t step, Value stage,
                                   Fragments &fragments) {
  static_assert(kMmaRows == 4 && kMmaCols == 4, "16 bytes of each operand");
  int64_t word = segmentsInSlot == 2 ? step : 0;
  auto read = [&](Value place, MutableArrayRef<Value> words) {
    Value four =
        load(vectorOf(4, i32Type),
             offset(offset(slotPointer, place), word * kScaleBytes), 16);
    for (auto [i, value] : llvm::enumerate(words)) {
      value = element(four, i);
      if (getScalesInStage(config) < 4)
        value = arith::ShRUIOp::create(b, value, shl(band(stage, 1), 4));
    }
  };
  read(scalesA, fragments.scaleA);
  read(scalesB, fragments.scaleB);
}

KernelBuilder::Fragments
KernelBuilder::loadFragments(Value slotPointer, int64_t step, Value stage) {
  Type four = structOf(4, i32Type);
  auto load = [&](Value pointer, int64_t bytes) {
    Value loaded = NVVM::LdMatrixOp::create(
        b, four, offset(pointer, bytes), 4, NVVM::MMALayout::row,
        NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
        NVVM::LdStMatrixEltType::B16);
    std::array<Value, 4> registers;
    for (int64_t i = 0; i < 4; ++i)
      registers[i] = member(loaded, i);
    return registers;
  };
  Fragments fragments;
  Value pointerA = offset(slotPointer, fragmentA[step]);
  for (int64_t i = 0; i < kMmaRows; ++i)
    fragments.a[i] = load(pointerA, i * kRowsOfMma * kStageBytes);
  Value pointerB = offset(slotPointer, fragmentB[step]);
  for (int64_t i = 0; i < kMmaCols; i += 2) {
    std::array<Value, 4> pair = load(pointerB, i * kColsOfMma * kStageBytes);
    fragments.b[i] = {pair[0], pair[1]};
    fragments.b[i + 1] = {pair[2], pair[3]};
  }
  if (config.hardware)
    loadScaleWords(slotPointer, step, stage, fragments);
  return fragments;
}

/// Reads the thread's scales of a segment of the slot. Of a segment that the
/// contraction does not have, the scales are zeros, and so are the dots: the
/// sum `total + 0 * 0` turns a total of -0 into +0, and `total + 0 * -0` does
/// not. A total can be -0 where units are fractions. `count` is the number of
/// the slot's segments that there are, null where it does not matter.
KernelBuilder::Scales KernelBuilder::loadScales(Value slotPointer,
                                                int64_t segment, Value count) {
  auto read = [&](Value place, Value *scales) {
    Value pointer = offset(offset(slotPointer, place), segment * kScaleBytes);
    for (int64_t i : {0, 1}) {
      Value four = load(vectorOf(4, f32Type), offset(pointer, 16 * i), 16);
      llvm::copy(toElements(four), scales + 4 * i);
    }
  };
  static_assert(kMmaRows == 4 && kMmaCols == 4, "eight scales of each operand");
  Scales scales;
  read(scalesA, scales.a.data());
  read(scalesB, scales.b.data());
  if (!count || segment == 0)
    return scales;
  Value isThere = less(i32(segment), count);
  for (Value &scale : scales.a)
    scale = select(isThere, scale, f32(-0.0F));
  return scales;
}

std::array<Value, 4> KernelBuilder::unpackSum(Value product) {
  std::array<Value, 4> registers;
  for (int64_t i = 0; i < 4; ++i)
    registers[i] = member(product, i);
  return registers;
}

/// One mma.sync that applies block scales.
std::array<Value, 4> KernelBuilder::multiplyScaled(const Fragments &fragments,
                                                   int64_t row, int64_t column,
                                                   int64_t step,
                                                   ArrayRef<Value> sum) {
  auto type = [](Type element) {
    return isa<Float4E2M1FNType>(element) ? NVVM::MMATypes::e2m1
           : isa<Float8E5M2Type>(element) ? NVVM::MMATypes::e5m2
                                          : NVVM::MMATypes::e4m3;
  };
  // Scales of a step: one, two or four bytes of the word.
  bool isE4M3 = *config.hardware == ScaleKind::E4M3;
  bool isFloat4 = config.getBits() == 4;
  auto vector = isE4M3     ? NVVM::ScaleVecSize::X4
                : isFloat4 ? NVVM::ScaleVecSize::X2
                           : NVVM::ScaleVecSize::X1;
  auto kind = isE4M3     ? NVVM::MMABlockScaleKind::MXF4NVF4
              : isFloat4 ? NVVM::MMABlockScaleKind::MXF4
                         : NVVM::MMABlockScaleKind::MXF8F6F4;
  auto number = [&](int64_t value) -> Value {
    return arith::ConstantIntOp::create(b, b.getI16Type(), value);
  };
  Value byte = number(isE4M3 ? 0 : isFloat4 ? 2 * step : step);
  Value lanes = number(0);
  std::array<int64_t, 3> shape = {kRowsOfMma, kColsOfMma,
                                  kStepBytes * 8 / config.getBits()};
  return unpackSum(NVVM::MmaBlockScaleOp::create(
      b, getSumsType(), ValueRange(ArrayRef(fragments.a[row])),
      ValueRange(ArrayRef(fragments.b[column])), ValueRange(sum),
      fragments.scaleA[row], byte, lanes, fragments.scaleB[column], byte, lanes,
      shape, std::array<NVVM::MMATypes, 2>{type(config.lhs), type(config.rhs)},
      vector,
      isE4M3 ? NVVM::BlockScaleFormat::UE4M3 : NVVM::BlockScaleFormat::UE8M0,
      kind));
}

/// One mma.sync on two (half an instruction) or four registers of A.
std::array<Value, 4> KernelBuilder::multiply(ArrayRef<Value> a,
                                             ArrayRef<Value> bRegisters,
                                             ArrayRef<Value> sum) {
  bool isHalf = a.size() == 2;
  Type four = getSumsType();
  if (isa<Float8E4M3FNType, Float8E5M2Type>(config.lhs)) {
    // nvvm.mma.sync has no 8-bit floats.
    auto name = [](Type type) {
      return isa<Float8E4M3FNType>(type) ? "e4m3" : "e5m2";
    };
    std::string text = "mma.sync.aligned.m16n8k32.row.col.f32." +
                       std::string(name(config.lhs)) + "." + name(config.rhs) +
                       ".f32 {$0, $1, $2, $3}, {$4, $5, $6, $7}, {$8, $9}, "
                       "{$10, $11, $12, $13};";
    SmallVector<Value> operands =
        llvm::to_vector(llvm::concat<const Value>(a, bRegisters, sum));
    // Side effects keep it from being moved into a branch.
    return unpackSum(LLVM::InlineAsmOp::create(
                         b, four, operands, text,
                         "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f",
                         /*has_side_effects=*/true, /*is_align_stack=*/false,
                         LLVM::tailcallkind::TailCallKind::None,
                         LLVM::AsmDialectAttr(), ArrayAttr())
                         .getRes());
  }
  NVVM::MMATypes type = config.lhs.isInteger(8)   ? NVVM::MMATypes::s8
                        : config.lhs.isInteger(4) ? NVVM::MMATypes::s4
                        : config.lhs.isF16()      ? NVVM::MMATypes::f16
                                                  : NVVM::MMATypes::bf16;
  int64_t bits = (isHalf ? kStepBytes / 2 : kStepBytes) * 8;
  std::array<int64_t, 3> shape = {kRowsOfMma, kColsOfMma,
                                  bits / config.getBits()};
  std::optional<NVVM::MMAIntOverflow> overflow;
  if (isInteger)
    overflow = NVVM::MMAIntOverflow::wrapped;
  auto operands = [&](ArrayRef<Value> values) {
    SmallVector<Value> list(values);
    if (type == NVVM::MMATypes::f16)
      for (Value &value : list)
        value = LLVM::BitcastOp::create(b, VectorType::get(2, b.getF16Type()),
                                        value);
    return list;
  };
  return unpackSum(NVVM::MmaOp::create(
      b, four, operands(a), operands(bRegisters), sum, shape, std::nullopt,
      overflow, std::array<NVVM::MMATypes, 2>{type, type},
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col}));
}

/// Adds a step's products to sums of the instruction's own type.
void KernelBuilder::multiplyStep(const Fragments &fragments, int64_t step,
                                 Sums &sums) {
  for (int64_t i = 0; i < kMmaRows; ++i)
    for (int64_t j = 0; j < kMmaCols; ++j) {
      MutableArrayRef<Value> sum =
          MutableArrayRef(sums).slice((i * kMmaCols + j) * 4, 4);
      llvm::copy(fragments.hasScales()
                     ? multiplyScaled(fragments, i, j, step, sum)
                     : multiply(fragments.a[i], fragments.b[j], sum),
                 sum.begin());
    }
}

/// Adds a step that holds whole segments.
void KernelBuilder::promoteStep(Value slotPointer, Value stage, int64_t step,
                                const Fragments &fragments, Sums &totals) {
  // An integer dot is at least 1 and the scale at least 2^-149, or one is zero:
  // no product vanishes, and no total is -0.
  Value count;
  if (!isInteger && segmentsInSlot > 1)
    count = sub(segments, mul(stage, segmentsInSlot));
  int64_t parts = kStepBytes / config.getSegmentBytes();
  for (int64_t part = 0; part < parts; ++part) {
    Scales scales = loadScales(slotPointer, step * parts + part, count);
    for (int64_t i = 0; i < kMmaRows; ++i)
      for (int64_t j = 0; j < kMmaCols; ++j) {
        SmallVector<Value> init(4, startDot());
        ArrayRef<Value> a = fragments.a[i], columns = fragments.b[j];
        if (parts == 2) {
          a = a.slice(2 * part, 2);
          columns = columns.slice(part, 1);
        }
        std::array<Value, 4> dot = multiply(a, columns, init);
        for (int64_t k = 0; k < 4; ++k) {
          Value &total = totals[(i * kMmaCols + j) * 4 + k];
          total = promote(toFloat(dot[k], hasMagic()), scales.a[2 * i + k / 2],
                          scales.b[2 * j + k % 2], total);
        }
      }
  }
}

Value KernelBuilder::getNextSlot(Value slot) {
  return select(equal(slot, i32((kStages - 1) * slotBytes)), i32(0),
                add(slot, slotBytes));
}

/// A loop over stages whose steps hold whole segments, otherwise as
/// multiplyAhead. A stage's scales are read until its end, so that the stage
/// that is next goes to the slot before.
KernelBuilder::Sums KernelBuilder::promoteStages(Value stages, Sums totals) {
  int64_t numSums = totals.size();
  auto loop = scf::ForOp::create(b, i32(0), stages, i32(1),
                                 startAhead(std::move(totals), kStages - 1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  ValueRange args = loop.getRegionIterArgs();
  Sums sums(args.take_front(numSums));
  Value slot = args[numSums], pointer = offset(shared, slot);
  Fragments ahead = Fragments::unpack(args.drop_front(numSums + 1));
  Value stage = loop.getInductionVar();

  Fragments second = loadFragments(pointer, 1, stage);
  promoteStep(pointer, stage, 0, ahead, sums);
  // All have read the slot before, and the next stage has arrived.
  NVVM::CpAsyncWaitGroupOp::create(b, kStages - 3);
  NVVM::BarrierOp::create(b);
  Value previous = select(equal(slot, i32(0)), i32((kStages - 1) * slotBytes),
                          sub(slot, slotBytes));
  copyStage(add(stage, i32(kStages - 1)), previous);
  Value next = getNextSlot(slot);
  ahead = loadFragments(offset(shared, next), 0, add(stage, i32(1)));
  promoteStep(pointer, stage, 1, second, sums);
  sums.push_back(next);
  llvm::append_range(sums, ahead.pack());
  scf::YieldOp::create(b, sums);
  return Sums(loop.getResults().take_front(numSums));
}

/// A loop over stages from `first` on that adds products to sums of the
/// instruction's own type. Fragments are loaded a step ahead, also across the
/// barrier, which comes between the two steps of a stage. `state` is the sums,
/// the slot, and the fragments of the stage's first step; so is the result.
SmallVector<Value> KernelBuilder::multiplyAhead(Value first, Value stages,
                                                ValueRange state) {
  static_assert(kStepsInStage == 2, "one step before the barrier, one after");
  int64_t numSums = kMmaRows * kMmaCols * 4;
  auto loop = scf::ForOp::create(b, i32(0), stages, i32(1), state);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  ValueRange args = loop.getRegionIterArgs();
  Sums sums(args.take_front(numSums));
  Value slot = args[numSums];
  Fragments ahead = Fragments::unpack(args.drop_front(numSums + 1));

  Value stage = add(first, loop.getInductionVar());
  Fragments second = loadFragments(offset(shared, slot), 1, stage);
  multiplyStep(ahead, 0, sums);
  // All have read this stage, and the next one has arrived.
  NVVM::CpAsyncWaitGroupOp::create(b, kStages - 2);
  NVVM::BarrierOp::create(b);
  copyStage(add(stage, i32(kStages)), slot);
  Value next = getNextSlot(slot);
  ahead = loadFragments(offset(shared, next), 0, add(stage, i32(1)));
  multiplyStep(second, 1, sums);
  sums.push_back(next);
  llvm::append_range(sums, ahead.pack());
  scf::YieldOp::create(b, sums);
  return SmallVector<Value>(loop.getResults());
}

/// Starts to copy the first `count` stages, and waits for the first. Returns
/// the state of multiplyAhead: `sums`, the slot, and fragments.
SmallVector<Value> KernelBuilder::startAhead(Sums sums, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    copyStage(i32(i), i32(i * slotBytes));
  NVVM::CpAsyncWaitGroupOp::create(b, count - 1);
  NVVM::BarrierOp::create(b);
  sums.push_back(i32(0));
  llvm::append_range(sums, loadFragments(shared, 0, i32(0)).pack());
  return sums;
}

/// Adds all segments, each of which is one or more stages.
KernelBuilder::Sums KernelBuilder::promoteSegments(Sums totals) {
  int64_t numSums = totals.size();
  int64_t segmentBytes = config.getSegmentBytes();
  int64_t stagesInSegment = llvm::divideCeil(segmentBytes, kStageBytes);
  auto loop = scf::ForOp::create(b, i32(0), segments, i32(1),
                                 startAhead(std::move(totals), kStages));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  ValueRange args = loop.getRegionIterArgs();
  Value segment = loop.getInductionVar();
  Value rest = sub(depthBytes, mul(segment, segmentBytes));
  Value stages = ceilDiv(min(rest, segmentBytes), kStageBytes);
  SmallVector<Value> inner(numSums, startDot());
  llvm::append_range(inner, args.drop_front(numSums));
  SmallVector<Value> next =
      multiplyAhead(mul(segment, stagesInSegment), stages, inner);
  // The scales came with the stage after the segment's last one.
  Scales scales = loadScales(offset(shared, next[numSums]), 0, Value());
  for (int64_t i = 0; i < numSums; ++i)
    next[i] = promote(toFloat(next[i], hasMagic()),
                      scales.a[i / (4 * kMmaCols) * 2 + i % 4 / 2],
                      scales.b[i / 4 % kMmaCols * 2 + i % 2], args[i]);
  scf::YieldOp::create(b, next);
  return Sums(loop.getResults().take_front(numSums));
}

/// Returns the sums: integers where no scale has met them yet, otherwise f32.
KernelBuilder::Sums KernelBuilder::buildMainLoop() {
  constexpr int64_t kSums = kMmaRows * kMmaCols * 4;
  Value stages = ceilDiv(depthBytes, kStageBytes);
  Sums results;
  switch (promotion) {
  case Promotion::None:
  case Promotion::AtEnd:
    results = multiplyAhead(i32(0), stages,
                            startAhead(Sums(kSums, zeroSum()), kStages));
    results.truncate(kSums);
    break;
  case Promotion::InStep:
    results = promoteStages(stages, Sums(kSums, f32(0.0F)));
    break;
  case Promotion::Segments:
    results = promoteSegments(Sums(kSums, f32(0.0F)));
    break;
  }
  NVVM::CpAsyncWaitGroupOp::create(b, 0);
  return results;
}

/// The scales of the thread's rows and columns, one of each. Outside the
/// operand those of the last row are read, for results that are not stored.
KernelBuilder::Scales KernelBuilder::loadRowScales() {
  Scales scales;
  for (int64_t i = 0; i < 2 * kMmaRows; ++i)
    scales.a[i] =
        loadRowScale(arguments.lhsScale, tile.batch, arguments.rows,
                     add(add(tile.row, warpRow), add(shr(lane, 2), i * 8)));
  for (int64_t i = 0; i < 2 * kMmaCols; ++i)
    scales.b[i] = loadRowScale(
        arguments.rhsScale, tile.batch, arguments.cols,
        add(add(tile.column, warpCol),
            add(shl(band(lane, 3), 1), i / 2 * kColsOfMma + i % 2)));
  return scales;
}

/// Scales and stores what the thread has summed.
void KernelBuilder::buildEpilogue(Sums sums) {
  if (promotion == Promotion::AtEnd) {
    Scales scales = loadRowScales();
    for (auto [i, sum] : llvm::enumerate(sums))
      sum = promote(toFloat(sum, /*hasMagic=*/false),
                    scales.a[i / (4 * kMmaCols) * 2 + i % 4 / 2],
                    scales.b[i / 4 % kMmaCols * 2 + i % 2], f32(0.0F));
  } else if (promotion == Promotion::None) {
    for (Value &sum : sums)
      sum = toFloat(sum, /*hasMagic=*/false);
  }
  if (Value outer = loadOuterScales())
    for (Value &sum : sums)
      sum = mulF(sum, outer);

  // A thread has two neighbouring columns of a row. Where the row pitch is even
  // they are stored at once, and are both inside or outside.
  Value row = add(add(tile.row, warpRow), shr(lane, 2));
  Value col = add(add(tile.column, warpCol), shl(band(lane, 3), 1));
  auto store = [&](bool isPair) {
    Value first = getResultIndex(tile, row, col);
    int64_t width = isPair ? 2 : 1;
    for (int64_t i = 0; i < 2 * kMmaRows; ++i) {
      Value inRows = less(add(row, 8 * i), arguments.rows);
      ResultPlace line =
          getResultPlace(add(first, mul(wide(arguments.cols), i64(8 * i))));
      for (int64_t j = 0; j < kMmaCols; ++j)
        for (int64_t k = 0; k < 2; k += width) {
          int64_t distance = j * kColsOfMma + k;
          ArrayRef<Value> parts = ArrayRef(sums).slice(
              (i / 2 * kMmaCols + j) * 4 + i % 2 * 2 + k, width);
          ifThen(both(inRows, less(add(col, distance), arguments.cols)), [&] {
            storeResult(line, distance, isPair ? toVector(parts) : parts[0]);
          });
        }
    }
  };
  ifThenElse(
      equal(band(arguments.cols, 1), 0), [&] { store(/*isPair=*/true); },
      [&] { store(/*isPair=*/false); });
}

//===----------------------------------------------------------------------===//
// Configuration
//===----------------------------------------------------------------------===//

/// The kernel's symbol: what it is special in, but for what follows from the
/// chip.
std::string getName(const Config &config) {
  std::string name;
  llvm::raw_string_ostream os(name);
  os << (config.hardware ? "mma_block_scale_" : "mma_sync_") << config.lhs;
  if (config.rhs != config.lhs)
    os << "_" << config.rhs;
  if (config.hardware)
    os << "_" << stringifyScaleKind(*config.hardware);
  config.printScales(os, /*countsOuters=*/true);
  os << "_" << config.result;
  return name;
}

/// Finds or builds the kernel.
LLVM::LLVMFuncOp getKernel(gpu::GPUModuleOp module, Location loc,
                           const Config &config) {
  std::string name = getName(config);
  if (auto kernel = module.lookupSymbol<LLVM::LLVMFuncOp>(name))
    return kernel;
  ImplicitLocOpBuilder b(loc, module.getContext());
  LLVM::GlobalOp shared = getOrCreateDynamicShared(b, module, "mma_sync_shared",
                                                   /*alignment=*/128);
  LLVM::LLVMFuncOp kernel = createMatmulKernel(
      b, module, name, config, MatmulMaps(), kThreads, ChipFamily::NVVM);
  KernelBuilder(b, config).build(kernel, shared);
  return kernel;
}

/// The configuration for an op, or why there is none.
FailureOr<Config> getConfig(CarrierMatmulOp op, const Chip &chip,
                            std::string &reason) {
  Config config = Config::get(op);
  MatrixUnit unit =
      config.hardware ? MatrixUnit::MmaBlockScale : MatrixUnit::MmaSync;
  HardwareScale scale = config.getHardwareScale();
  llvm::raw_string_ostream os(reason);
  if (!config.isPair()) {
    os << "expected operands of one type, but got " << config.lhs << " and "
       << config.rhs;
    return failure();
  }
  for (Type element : {config.lhs, config.rhs}) {
    std::optional<MatrixType> type = getMatrixType(element);
    // E4M3 is as fast or faster: no kernel is for E2M3.
    if (!type || *type == MatrixType::F6E2M3) {
      os << "expected operands of i4, i8, bf16, f16, f8E4M3FN or f8E5M2, but "
            "got "
         << element;
      return failure();
    }
    // E5M2 is taken wherever E4M3 is, in any pair (PTX ISA, mma).
    if (config.hardware && *type == MatrixType::F8E5M2)
      type = MatrixType::F8E4M3;
    auto hasType = [&](const Chip &other) {
      return other.find(unit, *type, scale) != nullptr;
    };
    if (!hasType(chip)) {
      os << chip.name << " has no mma.sync of " << element
         << (config.hardware ? " with block scales" : "");
      std::string others = listChips(hasType);
      if (!others.empty())
        os << ", which " << others << " have";
      return failure();
    }
  }
  if (config.hardware)
    return config;
  // What an instruction takes: 16 bytes of integers, 32 bytes otherwise.
  int64_t step = (config.lhs.isInteger() ? 128 : 256) / config.getBits();
  if (config.segment % step != 0) {
    os << "expected segments of a multiple of " << step << " elements of "
       << config.lhs << ", but got " << config.segment;
    return failure();
  }
  return config;
}

} // namespace

LogicalResult mlir::ufp4::buildMmaSyncMatmul(OpBuilder &builder,
                                             GPUKernelContext &context,
                                             CarrierMatmulOp op,
                                             const MatmulBuffers &buffers,
                                             std::string &reason) {
  FailureOr<Config> config = getConfig(op, context.chip, reason);
  if (failed(config))
    return failure();
  LLVM::LLVMFuncOp kernel = getKernel(context.module, op.getLoc(), *config);
  launchMatmul(builder, context, op, buffers, kernel,
               {kTileRows, kTileCols, kThreads,
                /*dynamicShared=*/kStages * getSlotBytes(*config)});
  return success();
}

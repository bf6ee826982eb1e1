//===- AMDMatmul.cpp - matmul on MFMA and WMMA, gfx942 to gfx1201 ---------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A block of waves computes a tile of the result, each wave several tiles of
// the matrix instruction, 32 x 32 on CDNA and 16 x 16 on RDNA. The contraction
// goes by in stages of 64 or 128 bytes a row. Two slots of LDS hold a stage
// each: while one is multiplied, the next stage comes from memory into
// registers, and from there into the other slot before the one barrier of a
// stage. A slot:
//
//     rows of A, a stage's bytes each
//     rows of B
//     for each segment in the stage: scales of A's rows, then of B's
//
// 16-byte chunk c of a row lies at chunk c ^ f(row), so that lanes that read
// the same chunk of neighbouring rows read from different banks.
//
// The instruction multiplies B by A, not A by B: its rows, which lie along the
// registers of a lane, are columns of the result, and its columns, which lie
// along lanes, are rows of the result. The rows of B are put in LDS in the
// order in which a lane's registers hold them, so that a lane ends with 16 (or
// 8) neighbouring elements of one row of the result: 128-bit stores.
//
// The instruction sums over its contraction in any order of the elements, as
// long as both operands have the same. So a lane reads 16 neighbouring bytes
// even where an instruction takes 8, and gives them to two instructions, unless
// a segment is shorter than what the two take together.
//
// Layouts of the instructions: the CDNA 3 ISA guide, section 7.1.4; the CDNA 4
// ISA guide, sections 7.1.5.1 and 7.2.1 (block-scaled forms); the RDNA 3 ISA
// guide, section 7.9; the RDNA 4 ISA guide, section 7.12. Other sources that
// say the same are in docs/simulator.md.
//
//===----------------------------------------------------------------------===//

#include "MatmulOps.h"

#include "ufp4/Target/ElementType.h"

#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {

using MT = MatrixType;
using MU = MatrixUnit;

constexpr int64_t kChunkBytes = 16;
/// The dies of MI300X and MI350X, to which blocks go in turn; each has a
/// second-level cache of its own.
constexpr int64_t kDies = 8;
/// Sets of scales of segments that span stages: a wave can be ahead of another
/// by two stages, which may be of two more segments.
constexpr int64_t kScaleSets = 4;
/// Rows of tiles that are computed together.
constexpr int64_t kTileGroup = 8;
/// The scale 1 four times.
constexpr int64_t kNeutralScales = 0x7F7F7F7F;

/// What the operands of an instruction are to LLVM.
enum class OperandKind { Words, Shorts, I32, I64, BF16, F16 };

/// A matrix instruction.
struct Instruction {
  StringLiteral name;
  MU unit;
  MT type;
  /// Rows and columns of its result, and elements of its contraction.
  int64_t size, depth;
  /// Lanes that hold all of the contraction between them; 1 where a lane holds
  /// all of it, as on RDNA 3, whose two halves of a wave hold the same.
  int64_t groups;
  OperandKind operand;

  int64_t getWave() const { return unit == MU::WMMA ? 32 : 64; }
  /// Elements of the result that a lane holds, neighbours in a row of ours.
  int64_t getSums() const { return size * size / getWave(); }
  bool isRDNA3() const { return unit == MU::WMMA && groups == 1; }
};

/// Instructions of one type from the longest contraction to the shortest.
constexpr Instruction kInstructions[] = {
    {"rocdl.mfma.i32.32x32x32.i8", MU::MFMA, MT::S8, 32, 32, 2,
     OperandKind::Words},
    {"rocdl.mfma.i32.32x32x16.i8", MU::MFMA, MT::S8, 32, 16, 2,
     OperandKind::I64},
    {"rocdl.mfma.f32.32x32x16.bf16", MU::MFMA, MT::BF16, 32, 16, 2,
     OperandKind::BF16},
    {"rocdl.mfma.f32.32x32x8bf16.1k", MU::MFMA, MT::BF16, 32, 8, 2,
     OperandKind::Shorts},
    {"rocdl.mfma.f32.32x32x16.f16", MU::MFMA, MT::F16, 32, 16, 2,
     OperandKind::F16},
    {"rocdl.mfma.f32.32x32x8f16", MU::MFMA, MT::F16, 32, 8, 2,
     OperandKind::F16},
    {"rocdl.mfma.scale.f32.32x32x64.f8f6f4", MU::ScaledMFMA, MT::F8E4M3, 32, 64,
     2, OperandKind::Words},
    {"rocdl.mfma.scale.f32.32x32x64.f8f6f4", MU::ScaledMFMA, MT::F8E5M2, 32, 64,
     2, OperandKind::Words},
    {"rocdl.mfma.scale.f32.32x32x64.f8f6f4", MU::ScaledMFMA, MT::F6E2M3, 32, 64,
     2, OperandKind::Words},
    {"rocdl.mfma.scale.f32.32x32x64.f8f6f4", MU::ScaledMFMA, MT::F4E2M1, 32, 64,
     2, OperandKind::Words},
    // RDNA 3.
    {"rocdl.wmma.i32.16x16x16.iu8", MU::WMMA, MT::S8, 16, 16, 1,
     OperandKind::Words},
    {"rocdl.wmma.i32.16x16x16.iu4", MU::WMMA, MT::S4, 16, 16, 1,
     OperandKind::Words},
    {"rocdl.wmma.f32.16x16x16.bf16", MU::WMMA, MT::BF16, 16, 16, 1,
     OperandKind::Shorts},
    {"rocdl.wmma.f32.16x16x16.f16", MU::WMMA, MT::F16, 16, 16, 1,
     OperandKind::F16},
    // RDNA 4.
    {"rocdl.wmma.i32.16x16x16.iu8", MU::WMMA, MT::S8, 16, 16, 2,
     OperandKind::Words},
    {"rocdl.wmma.i32.16x16x32.iu4", MU::WMMA, MT::S4, 16, 32, 2,
     OperandKind::Words},
    {"rocdl.wmma.i32.16x16x16.iu4", MU::WMMA, MT::S4, 16, 16, 2,
     OperandKind::I32},
    {"rocdl.wmma.f32.16x16x16.bf16", MU::WMMA, MT::BF16, 16, 16, 2,
     OperandKind::Shorts},
    {"rocdl.wmma.f32.16x16x16.f16", MU::WMMA, MT::F16, 16, 16, 2,
     OperandKind::F16},
    {"rocdl.wmma.f32.16x16x16.fp8_fp8", MU::WMMA, MT::F8E4M3, 16, 16, 2,
     OperandKind::Words},
    {"rocdl.wmma.f32.16x16x16.bf8_bf8", MU::WMMA, MT::F8E5M2, 16, 16, 2,
     OperandKind::Words},
};

using Config = MatmulConfig;

/// How scales meet the sum.
enum class Promotion {
  None,    // no scales, or the instruction's
  AtEnd,   // one scale a row: after the loop
  InStage, // a stage holds one or more whole segments
  Segments // a segment is one or more stages, the last possibly a part of one
};

/// What a lane reads of a row at once: bytes from a place that depends on the
/// lane's group.
struct Piece {
  int64_t start, groupStride, bytes;
};

/// What follows from the configuration and the chip.
struct Plan {
  const Instruction *instruction;
  /// What the instruction takes the operands for.
  MT lhs, rhs;
  Promotion promotion;
  int64_t dies;
  /// Waves of a block, and instructions that make up a wave's tile.
  int64_t wavesDown, wavesAcross, tilesDown, tilesAcross;
  int64_t stageBytes;
  /// Bytes of a row that are read at once, by which pieces, and instructions
  /// that take them.
  int64_t stepBytes;
  SmallVector<Piece, 2> pieces;
  int64_t instructionsInStep;

  int64_t getThreads() const {
    return wavesDown * wavesAcross * instruction->getWave();
  }
  int64_t getWaveRows() const { return tilesDown * instruction->size; }
  int64_t getWaveCols() const { return tilesAcross * instruction->size; }
  int64_t getRows() const { return wavesDown * getWaveRows(); }
  int64_t getCols() const { return wavesAcross * getWaveCols(); }
  int64_t getSteps() const { return stageBytes / stepBytes; }
  int64_t getChunks() const { return stageBytes / kChunkBytes; }
  /// Bytes of one scale of each row and column; as many as threads bring, who
  /// need not be asked then whether they have one.
  int64_t getScaleBytes() const {
    return llvm::alignTo(getRows() + getCols(), getThreads()) * 4;
  }
  int64_t getSegmentsInStage(const Config &config) const {
    return promotion == Promotion::InStage
               ? stageBytes / config.getSegmentBytes()
               : 0;
  }
  int64_t getOperandBytes() const {
    return (getRows() + getCols()) * stageBytes;
  }
  int64_t getSlotBytes(const Config &config) const {
    int64_t sets = config.hardware ? 1 : getSegmentsInStage(config);
    return getOperandBytes() + sets * getScaleBytes();
  }
  int64_t getSharedBytes(const Config &config) const {
    return 2 * getSlotBytes(config) + (promotion == Promotion::Segments
                                           ? kScaleSets * getScaleBytes()
                                           : 0);
  }
};

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

/// Builds the body of one kernel.
class KernelBuilder : MatmulOps {
public:
  KernelBuilder(ImplicitLocOpBuilder &b, const Config &config, const Plan &plan)
      : MatmulOps(b, config), plan(plan), instruction(*plan.instruction),
        promotion(plan.promotion),
        segmentsInStage(plan.getSegmentsInStage(config)),
        slotBytes(plan.getSlotBytes(config)),
        numTiles(plan.tilesDown * plan.tilesAcross) {}

  void build(LLVM::LLVMFuncOp kernel, LLVM::GlobalOp shared);

private:
  /// A vector for each instruction's part of the wave's tile, row by row.
  using Sums = SmallVector<Value>;
  /// What a lane reads of each tile's rows: one vector of words a piece.
  using Fragment = SmallVector<Value, 2>;
  /// Scales of a segment for the tiles of a row and of a column.
  struct Scales {
    SmallVector<Value> lhs, rhs;
  };
  /// What a thread brings of a stage.
  struct Copies {
    SmallVector<Value> chunks, scales;
  };
  /// Where a thread brings chunks of an operand from and to.
  struct Source {
    SmallVector<Value> rows; // the beginning of each row
    Value target;            // byte offset in a slot, of the first
  };
  /// Where a thread brings scales from and to.
  struct ScaleSource {
    Value pointer, pitch; // of the first segment; bytes to the next one
    Value target;         // byte offset in a set of scales
    Value filler;         // of segments that there are not
  };

  // Vectors.
  Value zeroWords(int64_t count) {
    return splat(vectorOf(count, i32Type), b.getI32IntegerAttr(0));
  }
  Value shuffle(Value x, Value y, ArrayRef<int32_t> mask) {
    return LLVM::ShuffleVectorOp::create(b, x, y, mask);
  }
  Value slice(Value vector, int64_t first, int64_t count);
  Value concat(Value x, Value y);
  Value broadcast(Value scalar, int64_t count);
  Value loadWords(Value pointer, int64_t count, int64_t alignment) {
    return load(vectorOf(count, i32Type), pointer, alignment);
  }
  VectorType getSumType() {
    return vectorOf(instruction.getSums(),
                    config.isInteger() ? i32Type : f32Type);
  }
  VectorType getFloatType() { return vectorOf(instruction.getSums(), f32Type); }
  Value zeroSum() {
    return splat(getSumType(), config.isInteger()
                                   ? TypedAttr(b.getI32IntegerAttr(0))
                                   : TypedAttr(b.getF32FloatAttr(0)));
  }
  Value zeroFloat() { return splat(getFloatType(), b.getF32FloatAttr(0)); }

  void buildPlace();
  void buildReads();
  void buildSources();
  void buildScaleSources();
  Value swizzle(Value row);
  Value getPlaceOfColumn(Value column);
  Copies fetchStage(Value stage);
  void storeStage(const Copies &copies, Value stage, Value slot);
  void sync();
  Fragment loadFragment(Value slot, ArrayRef<Value> reads, int64_t tile);
  Value getOperand(const Fragment &fragment, int64_t index);
  Value multiply(Value lhs, Value rhs, Value sum, Value lhsScale,
                 Value rhsScale, int64_t step);
  void multiplySteps(Value slot, int64_t first, int64_t count, Sums &sums);
  bool hasMagic() {
    return config.isInteger() && config.segment != 0 &&
           config.segment <= kMagicElements;
  }
  Value startDot() {
    return hasMagic() ? splat(getSumType(), b.getI32IntegerAttr(kMagicBits))
                      : zeroSum();
  }
  Scales loadScales(Value scales);
  Value promoteTile(const Scales &scales, int64_t index, Value dot,
                    Value total);
  void multiplyStage(Value slot, Sums &sums);
  SmallVector<Value> runStages(Value first, Value count, ValueRange state);
  Sums runSegments(Value stages, ValueRange totals);
  Sums buildMainLoop();
  void buildEpilogue(Sums sums);
  void store(Value row, Value column, Value sums, bool isAligned);

  const Plan &plan;
  const Instruction &instruction;
  Promotion promotion;
  int64_t segmentsInStage, slotBytes, numTiles;

  // Where the thread is.
  Value thread, lane, laneRow, laneGroup, waveRow, waveCol;
  MatmulTile tile;
  Value shared;
  Value depthBytes, segments;
  // What it brings.
  Source sourceA, sourceB;
  Value chunk;
  SmallVector<ScaleSource> scaleSources;
  // Where it reads each piece of each step, from the beginning of a slot; and
  // scales, from the beginning of a set.
  SmallVector<SmallVector<Value>> readsA, readsB;
  Value scalesA, scalesB;
};

Value KernelBuilder::slice(Value vector, int64_t first, int64_t count) {
  if (first == 0 && cast<VectorType>(vector.getType()).getDimSize(0) == count)
    return vector;
  auto mask = llvm::to_vector(llvm::seq<int32_t>(first, first + count));
  return shuffle(vector, vector, mask);
}

/// The elements of both, of which `y` has as many or fewer.
Value KernelBuilder::concat(Value x, Value y) {
  int32_t first = cast<VectorType>(x.getType()).getDimSize(0);
  int32_t second = cast<VectorType>(y.getType()).getDimSize(0);
  if (second < first) {
    SmallVector<int32_t> widen(first, -1);
    for (int32_t i = 0; i < second; ++i)
      widen[i] = i;
    y = shuffle(y, y, widen);
  }
  auto mask = llvm::to_vector(llvm::seq<int32_t>(0, first + second));
  return shuffle(x, y, mask);
}

Value KernelBuilder::broadcast(Value scalar, int64_t count) {
  Value vector = LLVM::InsertElementOp::create(
      b, LLVM::PoisonOp::create(b, vectorOf(count, scalar.getType())), scalar,
      i32(0));
  return shuffle(vector, vector, SmallVector<int32_t>(count, 0));
}

void KernelBuilder::build(LLVM::LLVMFuncOp kernel, LLVM::GlobalOp sharedOp) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(&kernel.getBody().front());
  arguments = MatmulArguments::get(kernel, config);
  countTiles(plan.getRows(), plan.getCols());
  // Blocks go to the dies in turn; each die takes neighbouring tiles. The grid
  // is a multiple of the dies, and has blocks without a tile.
  Value block = ROCDL::BlockIdXOp::create(b, i32Type);
  if (plan.dies != 1) {
    Value all = mul(mul(tilesDown, tilesAcross), arguments.batches);
    block = add(mul(rem(block, plan.dies), ceilDiv(all, plan.dies)),
                div(block, plan.dies));
  }
  ifTile(block, kTileGroup, [&](MatmulTile found) {
    tile = found;
    thread = ROCDL::ThreadIdXOp::create(b, i32Type);
    shared = LLVM::AddressOfOp::create(b, sharedOp);
    buildPlace();
    buildReads();
    buildSources();
    if (config.takesScales() && promotion != Promotion::AtEnd)
      buildScaleSources();
    buildEpilogue(buildMainLoop());
  });
  LLVM::ReturnOp::create(b, ValueRange());
}

/// Which part of the tile is whose.
void KernelBuilder::buildPlace() {
  int64_t size = instruction.getWave();
  lane = band(thread, size - 1);
  // All lanes have the same; that, LLVM cannot see.
  Value wave = ROCDL::ReadfirstlaneOp::create(b, i32Type,
                                              shr(thread, llvm::Log2_64(size)));
  waveRow = mul(rem(wave, plan.wavesDown), plan.getWaveRows());
  waveCol = mul(div(wave, plan.wavesDown), plan.getWaveCols());
  laneRow = band(lane, instruction.size - 1);
  laneGroup = shr(lane, llvm::Log2_64(instruction.size));
  depthBytes = getDepthBytes();
}

/// What is added to the chunks of a row, bit by bit. 32 banks of 4 bytes hold
/// two rows of 64 bytes or one of 128.
Value KernelBuilder::swizzle(Value row) {
  int64_t shift = plan.stageBytes == 64 ? 1 : 0;
  return band(shr(row, shift), plan.getChunks() - 1);
}

/// In which row of its tile the instruction takes a column: lane group g has,
/// in register r, the column g * sums + r of the result's tile.
Value KernelBuilder::getPlaceOfColumn(Value column) {
  int64_t size = instruction.size, sums = instruction.getSums();
  Value first = band(column, ~(size - 1));
  Value index = band(column, sums - 1);
  Value group = band(shr(column, llvm::Log2_64(sums)), size / sums - 1);
  Value place;
  if (instruction.unit != MU::WMMA)
    // Row 8 (r / 4) + 4 g + r % 4.
    place = bor(bor(shl(shr(index, 2), 3), shl(group, 2)), band(index, 3));
  else if (instruction.isRDNA3())
    // Row 2 r + g.
    place = bor(shl(index, 1), group);
  else
    return column; // row 8 g + r
  return bor(first, place);
}

/// Where the thread reads fragments and scales.
void KernelBuilder::buildReads() {
  Value group = instruction.groups == 1 ? i32(0) : laneGroup;
  Value mask = swizzle(laneRow);
  auto place = [&](Value first, int64_t base,
                   SmallVector<SmallVector<Value>> &reads) {
    Value row = add(mul(add(first, laneRow), plan.stageBytes), base);
    for (int64_t step = 0; step < plan.getSteps(); ++step) {
      SmallVector<Value> &pieces = reads.emplace_back();
      for (const Piece &piece : plan.pieces) {
        Value byte = add(mul(group, piece.groupStride),
                         step * plan.stepBytes + piece.start);
        Value place = bxor(shr(byte, 4), mask);
        pieces.push_back(add(add(row, shl(place, 4)), band(byte, 15)));
      }
    }
  };
  place(waveRow, 0, readsA);
  place(waveCol, plan.getRows() * plan.stageBytes, readsB);
  // A lane has one row, and neighbouring columns.
  scalesA = shl(add(waveRow, laneRow), 2);
  scalesB = add(shl(add(waveCol, mul(laneGroup, instruction.getSums())), 2),
                plan.getRows() * 4);
  if (config.hardware)
    scalesB = add(shl(add(waveCol, laneRow), 2), plan.getRows() * 4);
}

/// Which chunks the thread brings.
void KernelBuilder::buildSources() {
  int64_t chunks = plan.getChunks();
  int64_t stride = plan.getThreads() / chunks;
  Value line = div(thread, chunks);
  chunk = rem(thread, chunks);
  Value pitch = wide(depthBytes);
  auto place = [&](Value base, Value first, Value extent, int64_t count,
                   Value target, Source &source) {
    for (int64_t i = 0; i < count / stride; ++i) {
      // Of a row outside the operand the last one is read, for results that
      // are not stored.
      Value index = clamp(add(add(first, line), i * stride), extent);
      Value row = getLine(tile.batch, extent, index);
      source.rows.push_back(offset(base, mul(row, pitch)));
    }
    Value place = bxor(chunk, swizzle(target));
    source.target = add(mul(target, plan.stageBytes), shl(place, 4));
  };
  place(arguments.lhs, tile.row, arguments.rows, plan.getRows(), line, sourceA);
  place(arguments.rhs, tile.column, arguments.cols, plan.getCols(),
        getPlaceOfColumn(line), sourceB);
  sourceB.target = add(sourceB.target, plan.getRows() * plan.stageBytes);
}

/// Which scales the thread brings.
void KernelBuilder::buildScaleSources() {
  int64_t threads = plan.getThreads(), all = plan.getRows() + plan.getCols();
  // Of the instruction's scales, words of four in a row.
  segments = ceilDiv(arguments.depth, config.hardware
                                          ? getHardwareBlock(*config.hardware) *
                                                kHardwareScaleGranule
                                          : config.segment);
  for (int64_t first = 0; first < all; first += threads) {
    ScaleSource &source = scaleSources.emplace_back();
    Value line = add(thread, first);
    auto choose = [&](Value a, Value b) -> Value {
      if (first + threads <= plan.getRows())
        return a;
      if (first >= plan.getRows())
        return b;
      return select(less(line, i32(plan.getRows())), a, b);
    };
    Value extent = choose(arguments.rows, arguments.cols);
    Value column = sub(line, i32(plan.getRows()));
    Value index =
        clamp(choose(add(tile.row, line), add(tile.column, column)), extent);
    Value base = choose(arguments.lhsScale, arguments.rhsScale);
    source.target = shl(line, 2);
    if (config.hardware) {
      // Lanes read the scale of the row of their operand.
      Value place = add(getPlaceOfColumn(column), plan.getRows());
      source.target = shl(choose(line, place), 2);
      Value row = getLine(tile.batch, extent, index);
      source.pointer = elementAt(base, i32Type, mul(row, wide(segments)));
      source.pitch = i64(4);
      source.filler = i32(kNeutralScales);
      continue;
    }
    source.pointer =
        elementAt(base, f32Type,
                  getScaleIndex(tile.batch, segments, i32(0), extent, index));
    source.pitch = mul(wide(extent), i64(4));
    // Of a segment that there is not, the dot is +0. The sum `total + 0 * 0`
    // would turn a total of -0 into +0, and `total + 0 * -0` does not.
    source.filler = choose(f32(-0.0F), f32(0.0F));
  }
}

/// Reads a stage from memory; beyond the last stage, zeros.
KernelBuilder::Copies KernelBuilder::fetchStage(Value stage) {
  int64_t segmentBytes = config.getSegmentBytes();
  int64_t stagesInSegment = promotion == Promotion::Segments
                                ? static_cast<int64_t>(llvm::divideCeil(
                                      segmentBytes, plan.stageBytes))
                                : 1;
  Value first = mul(stage, plan.stageBytes), limit = depthBytes, segment;
  if (promotion == Promotion::InStage) {
    segment = mul(stage, segmentsInStage);
  } else if (promotion == Promotion::Segments) {
    segment = div(stage, stagesInSegment);
    if (segmentBytes % plan.stageBytes != 0) {
      // The rest of a segment's last stage is zeros.
      Value begin = mul(segment, segmentBytes);
      first = add(begin, mul(sub(stage, mul(segment, stagesInSegment)),
                             plan.stageBytes));
      limit = min(limit, add(begin, segmentBytes));
    }
  } else if (config.hardware) {
    segment = stage;
  }

  Copies copies;
  // Rows are multiples of 16 bytes. Beyond its end a row is read at its
  // beginning.
  Value position = add(first, shl(chunk, 4));
  Value isThere = less(position, limit);
  Value distance = wide(select(isThere, position, i32(0)));
  int64_t words = kChunkBytes / 4;
  for (const Source *source : {&sourceA, &sourceB})
    for (Value row : source->rows)
      copies.chunks.push_back(
          select(isThere, loadWords(offset(row, distance), words, kChunkBytes),
                 zeroWords(words)));
  if (scaleSources.empty())
    return copies;
  int64_t count = std::max<int64_t>(segmentsInStage, 1);
  for (int64_t i = 0; i < count; ++i) {
    Value index = add(segment, i);
    Value valid = less(index, segments);
    index = wide(select(valid, index, i32(0)));
    for (ScaleSource &source : scaleSources) {
      Type type = source.filler.getType();
      Value scale =
          load(type, offset(source.pointer, mul(index, source.pitch)), 4);
      copies.scales.push_back(select(valid, scale, source.filler));
    }
  }
  return copies;
}

/// Writes a stage to the slot at byte `slot`.
void KernelBuilder::storeStage(const Copies &copies, Value stage, Value slot) {
  int64_t stride = plan.getThreads() / plan.getChunks();
  ArrayRef<Value> chunks = copies.chunks;
  for (const Source *source : {&sourceA, &sourceB}) {
    Value target = offset(shared, add(slot, source->target));
    for (size_t i = 0; i < source->rows.size(); ++i)
      LLVM::StoreOp::create(
          b, chunks[i],
          offset(target, static_cast<int64_t>(i) * stride * plan.stageBytes),
          kChunkBytes);
    chunks = chunks.drop_front(source->rows.size());
  }
  if (scaleSources.empty())
    return;
  Value base = add(slot, plan.getOperandBytes());
  if (promotion == Promotion::Segments) {
    int64_t stagesInSegment =
        llvm::divideCeil(config.getSegmentBytes(), plan.stageBytes);
    Value set = band(div(stage, stagesInSegment), kScaleSets - 1);
    base = add(mul(set, plan.getScaleBytes()), 2 * slotBytes);
  }
  for (auto [i, scale] : llvm::enumerate(copies.scales)) {
    const ScaleSource &source = scaleSources[i % scaleSources.size()];
    auto set = static_cast<int64_t>(i / scaleSources.size());
    Value target = offset(shared, add(base, source.target));
    LLVM::StoreOp::create(b, scale, offset(target, set * plan.getScaleBytes()),
                          4);
  }
}

/// Waits for all of the block, and for what it wrote to LDS.
void KernelBuilder::sync() {
  LLVM::FenceOp::create(b, LLVM::AtomicOrdering::release, "workgroup");
  ROCDL::SBarrierOp::create(b);
  LLVM::FenceOp::create(b, LLVM::AtomicOrdering::acquire, "workgroup");
}

KernelBuilder::Fragment
KernelBuilder::loadFragment(Value slot, ArrayRef<Value> reads, int64_t tile) {
  Fragment fragment;
  for (auto [piece, read] : llvm::zip(plan.pieces, reads)) {
    Value pointer = offset(offset(shared, add(slot, read)),
                           tile * instruction.size * plan.stageBytes);
    fragment.push_back(loadWords(pointer, piece.bytes / 4, piece.bytes));
  }
  return fragment;
}

/// What instruction `index` of a step takes of a fragment.
Value KernelBuilder::getOperand(const Fragment &fragment, int64_t index) {
  Value words = fragment.front();
  for (Value more : ArrayRef(fragment).drop_front())
    words = concat(words, more);
  int64_t count =
      cast<VectorType>(words.getType()).getDimSize(0) / plan.instructionsInStep;
  words = slice(words, index * count, count);
  auto as = [&](Type type) -> Value {
    return LLVM::BitcastOp::create(b, type, words);
  };
  switch (instruction.operand) {
  case OperandKind::Words:
    return words;
  case OperandKind::I32:
    return element(words, 0);
  case OperandKind::I64:
    return as(b.getI64Type());
  case OperandKind::Shorts:
    return as(vectorOf(2 * count, b.getI16Type()));
  case OperandKind::BF16:
    return as(vectorOf(2 * count, b.getBF16Type()));
  case OperandKind::F16:
    return as(vectorOf(2 * count, b.getF16Type()));
  }
  llvm_unreachable("all kinds are handled");
}

/// The instruction's number of an operand's format.
int64_t getFormat(MT type) {
  switch (type) {
  case MT::F8E4M3:
    return 0;
  case MT::F8E5M2:
    return 1;
  case MT::F6E2M3:
    return 2;
  case MT::F4E2M1:
    return 4;
  default:
    llvm_unreachable("not a format of block-scaled instructions");
  }
}

/// One instruction: B's rows times A's.
Value KernelBuilder::multiply(Value a, Value bOperand, Value sum, Value aScale,
                              Value bScale, int64_t step) {
  SmallVector<Value> operands = {bOperand, a, sum};
  SmallVector<NamedAttribute> attributes;
  StringRef name = instruction.name;
  switch (instruction.unit) {
  case MU::MFMA:
    // Nothing broadcast, nothing rotated.
    operands.append(3, i32(0));
    break;
  case MU::ScaledMFMA: {
    // Scales 0 of byte 0 stand for the instruction without scales. A lane's
    // block is the one of its group: the byte of its word that is next in line
    // for group 0 (see multiplySteps).
    int64_t byte = config.hardware ? 2 * step : 0;
    Value none = i32(0);
    operands.append({i32(getFormat(plan.rhs)), i32(getFormat(plan.lhs)),
                     i32(byte), config.hardware ? bScale : none, i32(byte),
                     config.hardware ? aScale : none});
    break;
  }
  default:
    if (config.isInteger())
      for (StringRef sign : {"signA", "signB"})
        attributes.push_back(b.getNamedAttr(sign, b.getBoolAttr(true)));
    else if (plan.lhs != plan.rhs)
      name = plan.rhs == MT::F8E4M3 ? "rocdl.wmma.f32.16x16x16.fp8_bf8"
                                    : "rocdl.wmma.f32.16x16x16.bf8_fp8";
    break;
  }
  OperationState state(b.getLoc(), name, operands, sum.getType(), attributes);
  return b.create(state)->getResult(0);
}

/// Adds the products of some steps of a stage to sums of the instruction's own
/// type.
void KernelBuilder::multiplySteps(Value slot, int64_t first, int64_t count,
                                  Sums &sums) {
  SmallVector<Value> lhsScales(plan.tilesDown), rhsScales(plan.tilesAcross);
  if (config.hardware) {
    // Group g of lanes takes byte 2 s + g in step s.
    auto read = [&](Value place, MutableArrayRef<Value> scales) {
      Value base = add(add(slot, place), plan.getOperandBytes());
      for (auto [i, scale] : llvm::enumerate(scales)) {
        int64_t distance = static_cast<int64_t>(i) * instruction.size * 4;
        Value word = load(i32Type, offset(offset(shared, base), distance), 4);
        scale = arith::ShRUIOp::create(b, word, shl(laneGroup, 3));
      }
    };
    read(scalesA, lhsScales);
    read(scalesB, rhsScales);
  }
  for (int64_t step = first; step < first + count; ++step) {
    SmallVector<Fragment> lhsParts, rhsParts;
    for (int64_t i = 0; i < plan.tilesDown; ++i)
      lhsParts.push_back(loadFragment(slot, readsA[step], i));
    for (int64_t j = 0; j < plan.tilesAcross; ++j)
      rhsParts.push_back(loadFragment(slot, readsB[step], j));
    for (int64_t k = 0; k < plan.instructionsInStep; ++k)
      for (int64_t i = 0; i < plan.tilesDown; ++i)
        for (int64_t j = 0; j < plan.tilesAcross; ++j) {
          Value &sum = sums[i * plan.tilesAcross + j];
          sum = multiply(getOperand(lhsParts[i], k), getOperand(rhsParts[j], k),
                         sum, lhsScales[i], rhsScales[j], step);
        }
  }
}

/// Scales of the set at byte `scales`, spread over what a lane has of a tile.
KernelBuilder::Scales KernelBuilder::loadScales(Value scales) {
  int64_t sums = instruction.getSums();
  Value base = offset(shared, scales);
  Scales result;
  for (int64_t j = 0; j < plan.tilesAcross; ++j) {
    Value pointer = offset(offset(base, scalesB), j * instruction.size * 4);
    SmallVector<Value> parts;
    for (int64_t i = 0; i < sums; i += 4)
      parts.push_back(load(vectorOf(4, f32Type), offset(pointer, i * 4), 16));
    while (parts.size() > 1) {
      SmallVector<Value> pairs;
      for (size_t i = 0; i < parts.size(); i += 2)
        pairs.push_back(concat(parts[i], parts[i + 1]));
      parts = pairs;
    }
    result.rhs.push_back(parts.front());
  }
  for (int64_t i = 0; i < plan.tilesDown; ++i)
    result.lhs.push_back(broadcast(
        load(f32Type, offset(offset(base, scalesA), i * instruction.size * 4),
             4),
        sums));
  return result;
}

Value KernelBuilder::promoteTile(const Scales &scales, int64_t index, Value dot,
                                 Value total) {
  return promote(toFloat(dot, hasMagic()), scales.lhs[index / plan.tilesAcross],
                 scales.rhs[index % plan.tilesAcross], total);
}

/// Adds the products of the stage in the slot.
void KernelBuilder::multiplyStage(Value slot, Sums &sums) {
  if (promotion != Promotion::InStage) {
    multiplySteps(slot, 0, plan.getSteps(), sums);
    return;
  }
  int64_t stepsInSegment = config.getSegmentBytes() / plan.stepBytes;
  for (int64_t i = 0; i < segmentsInStage; ++i) {
    Scales scales = loadScales(
        add(slot, plan.getOperandBytes() + i * plan.getScaleBytes()));
    Sums dots(numTiles, startDot());
    multiplySteps(slot, i * stepsInSegment, stepsInSegment, dots);
    for (int64_t k = 0; k < numTiles; ++k)
      sums[k] = promoteTile(scales, k, dots[k], sums[k]);
    // Segments one after the other: more in flight do not fit into registers.
    ROCDL::SchedBarrier::create(b, 0);
  }
}

/// A loop over stages from `first` on. `state` is the sums and the slot of the
/// first stage, which is there already; so is the result.
SmallVector<Value> KernelBuilder::runStages(Value first, Value count,
                                            ValueRange state) {
  auto loop = scf::ForOp::create(b, i32(0), count, i32(1), state);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Sums sums(loop.getRegionIterArgs().drop_back());
  Value slot = loop.getRegionIterArgs().back();
  Value next = add(add(first, loop.getInductionVar()), 1);
  Value other = sub(i32(slotBytes), slot);
  // Reads from memory start before all that is done with the slot, and their
  // results are waited for after it.
  Copies copies = fetchStage(next);
  ROCDL::SchedBarrier::create(b, 0);
  multiplyStage(slot, sums);
  ROCDL::SchedBarrier::create(b, 0);
  storeStage(copies, next, other);
  sync();
  sums.push_back(other);
  scf::YieldOp::create(b, sums);
  return SmallVector<Value>(loop.getResults());
}

/// Adds all segments, each of which is one or more stages.
KernelBuilder::Sums KernelBuilder::runSegments(Value slot, ValueRange totals) {
  int64_t segmentBytes = config.getSegmentBytes();
  int64_t stagesInSegment = llvm::divideCeil(segmentBytes, plan.stageBytes);
  SmallVector<Value> state(totals);
  state.push_back(slot);
  auto loop = scf::ForOp::create(b, i32(0), segments, i32(1), state);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value segment = loop.getInductionVar();
  Value rest = sub(depthBytes, mul(segment, segmentBytes));
  Value stages = ceilDiv(min(rest, i32(segmentBytes)), plan.stageBytes);
  SmallVector<Value> inner(numTiles, startDot());
  inner.push_back(loop.getRegionIterArgs().back());
  SmallVector<Value> dots =
      runStages(mul(segment, stagesInSegment), stages, inner);
  Sums next(loop.getRegionIterArgs().drop_back());
  Value set = mul(band(segment, kScaleSets - 1), plan.getScaleBytes());
  Scales scales = loadScales(add(set, 2 * slotBytes));
  for (int64_t k = 0; k < numTiles; ++k)
    next[k] = promoteTile(scales, k, dots[k], next[k]);
  next.push_back(dots.back());
  scf::YieldOp::create(b, next);
  return Sums(loop.getResults().drop_back());
}

/// Returns the sums: integers where no scale has met them yet, otherwise f32.
KernelBuilder::Sums KernelBuilder::buildMainLoop() {
  bool isPromoted =
      promotion == Promotion::InStage || promotion == Promotion::Segments;
  Value zero = isPromoted ? zeroFloat() : zeroSum();
  // Of an empty contraction there is not even a first stage to read.
  Value isThere = less(i32(0), arguments.depth);
  auto ifOp =
      scf::IfOp::create(b, SmallVector<Type>(numTiles, zero.getType()), isThere,
                        /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(ifOp.thenBlock());
  storeStage(fetchStage(i32(0)), i32(0), i32(0));
  sync();
  Sums sums(numTiles, zero);
  if (promotion == Promotion::Segments) {
    sums = runSegments(i32(0), sums);
  } else {
    sums.push_back(i32(0));
    sums = runStages(i32(0), ceilDiv(depthBytes, plan.stageBytes), sums);
    sums.pop_back();
  }
  scf::YieldOp::create(b, sums);
  b.setInsertionPointToStart(ifOp.elseBlock());
  scf::YieldOp::create(b, Sums(numTiles, zero));
  return Sums(ifOp.getResults());
}

/// Stores neighbouring elements of a row, which begin at `column`.
void KernelBuilder::store(Value row, Value column, Value sums, bool isAligned) {
  int64_t width = isAligned ? kChunkBytes / config.getResultBytes() : 1;
  ResultPlace place = getResultPlace(getResultIndex(tile, row, column));
  for (int64_t i = 0; i < instruction.getSums(); i += width)
    ifThen(less(add(column, i), arguments.cols), [&] {
      storeResult(place, i,
                  isAligned ? slice(sums, i, width) : element(sums, i));
    });
}

/// Scales and stores what the lane has summed.
void KernelBuilder::buildEpilogue(Sums sums) {
  int64_t size = instruction.size, count = instruction.getSums();
  Value firstRow = add(add(tile.row, waveRow), laneRow);
  Value firstCol = add(add(tile.column, waveCol), mul(laneGroup, count));
  if (promotion == Promotion::AtEnd) {
    SmallVector<Value> rhsScales;
    for (int64_t j = 0; j < plan.tilesAcross; ++j) {
      SmallVector<Value> scales;
      for (int64_t i = 0; i < count; ++i)
        scales.push_back(loadRowScale(arguments.rhsScale, tile.batch,
                                      arguments.cols,
                                      add(firstCol, j * size + i)));
      rhsScales.push_back(toVector(scales));
    }
    for (int64_t i = 0; i < plan.tilesDown; ++i) {
      Value lhsScale =
          broadcast(loadRowScale(arguments.lhsScale, tile.batch, arguments.rows,
                                 add(firstRow, i * size)),
                    count);
      for (int64_t j = 0; j < plan.tilesAcross; ++j) {
        Value &sum = sums[i * plan.tilesAcross + j];
        sum = promote(toFloat(sum), lhsScale, rhsScales[j], zeroFloat());
      }
    }
  } else if (promotion == Promotion::None) {
    for (Value &sum : sums)
      sum = toFloat(sum);
  }
  if (Value outer = loadOuterScales()) {
    outer = broadcast(outer, count);
    for (Value &sum : sums)
      sum = mulF(sum, outer);
  }

  // Where rows are a multiple of 16 bytes, 16 bytes of them are all inside or
  // all outside.
  auto storeAll = [&](bool isAligned) {
    for (int64_t i = 0; i < plan.tilesDown; ++i) {
      Value row = add(firstRow, i * size);
      ifThen(less(row, arguments.rows), [&] {
        for (int64_t j = 0; j < plan.tilesAcross; ++j)
          store(row, add(firstCol, j * size), sums[i * plan.tilesAcross + j],
                isAligned);
      });
    }
  };
  int64_t width = kChunkBytes / config.getResultBytes();
  ifThenElse(
      equal(band(arguments.cols, width - 1), 0),
      [&] { storeAll(/*isAligned=*/true); },
      [&] { storeAll(/*isAligned=*/false); });
}

//===----------------------------------------------------------------------===//
// Configuration
//===----------------------------------------------------------------------===//

/// The kernel's symbol: what it is special in, but for what follows from the
/// chip.
std::string getName(const Config &config, const Instruction &instruction) {
  std::string name;
  llvm::raw_string_ostream os(name);
  os << (instruction.unit == MU::WMMA ? "wmma_" : "mfma_") << config.lhs;
  if (config.rhs != config.lhs)
    os << "_" << config.rhs;
  if (config.hardware)
    os << "_scaled";
  config.printScales(os, /*countsOuters=*/true);
  os << "_" << config.result;
  return name;
}

/// Finds or builds the kernel.
LLVM::LLVMFuncOp getKernel(gpu::GPUModuleOp module, Location loc,
                           const Config &config, const Plan &plan) {
  std::string name = getName(config, *plan.instruction);
  if (auto kernel = module.lookupSymbol<LLVM::LLVMFuncOp>(name))
    return kernel;
  ImplicitLocOpBuilder b(loc, module.getContext());
  b.setInsertionPointToEnd(module.getBody());
  // Of known size, from which LLVM derives how many waves a processor has.
  auto shared = LLVM::GlobalOp::create(
      b, LLVM::LLVMArrayType::get(b.getI8Type(), plan.getSharedBytes(config)),
      /*isConstant=*/false, LLVM::Linkage::Internal, name + "_shared",
      Attribute(), /*alignment=*/128, /*addrSpace=*/3);
  LLVM::LLVMFuncOp kernel =
      createMatmulKernel(b, module, name, config, MatmulMaps(),
                         plan.getThreads(), ChipFamily::ROCDL);
  KernelBuilder(b, config, plan).build(kernel, shared);
  return kernel;
}

/// The chip's instruction for a type, of the longest contraction that segments
/// are multiples of; null where there is none. `hardware`: one that applies
/// block scales.
const Instruction *findInstruction(const Chip &chip, MT type, bool hardware,
                                   int64_t segment) {
  for (const Instruction &instruction : kInstructions) {
    if (instruction.type != type || segment % instruction.depth != 0)
      continue;
    // RDNA 3 keeps operands twice, in both halves of a wave.
    if (instruction.unit == MU::WMMA &&
        instruction.isRDNA3() != chip.name.starts_with("gfx11"))
      continue;
    const MatrixInstruction *known = chip.find(instruction.unit, type);
    if (instruction.unit == MU::ScaledMFMA)
      known = hardware
                  ? chip.find(MU::ScaledMFMA, type, HardwareScale::E8M0Per32)
                  : chip.find(MU::MFMA, type);
    else if (hardware)
      continue;
    if (known && instruction.depth <= known->k)
      return &instruction;
  }
  return nullptr;
}

/// How the chip's instruction is used.
Plan getPlan(const Config &config, const Instruction &instruction,
             const Chip &chip) {
  Plan plan;
  plan.instruction = &instruction;
  plan.lhs = *getMatrixType(config.lhs);
  plan.rhs = *getMatrixType(config.rhs);
  bool isCDNA = instruction.unit != MU::WMMA;
  bool isCDNA4 = chip.find(MU::ScaledMFMA, MT::F8E4M3,
                           HardwareScale::E8M0Per32) != nullptr;
  plan.dies = isCDNA ? kDies : 1;
  // 160 KB of LDS hold more; FP4 needs half the bytes. Short segments need
  // registers for their scales more than for a longer stage.
  int64_t segmentBytes = config.getSegmentBytes();
  bool isShort = segmentBytes != 0 && 64 % segmentBytes == 0;
  plan.stageBytes = isCDNA4 && config.getBits() >= 8 && !isShort ? 128 : 64;
  if (!config.hasScales())
    plan.promotion = Promotion::None;
  else if (config.rowScales)
    plan.promotion = Promotion::AtEnd;
  else if (plan.stageBytes % segmentBytes == 0)
    plan.promotion = Promotion::InStage;
  else
    plan.promotion = Promotion::Segments;

  bool hasSegments = plan.promotion == Promotion::InStage ||
                     plan.promotion == Promotion::Segments;
  if (isCDNA4 && !hasSegments) {
    // CDNA 4 takes operands so fast that LDS and the first-level cache would
    // not keep up with smaller tiles. 128 registers of sums, of two waves that
    // take turns.
    plan.wavesDown = 2;
    plan.wavesAcross = 4;
    plan.tilesDown = 4;
    plan.tilesAcross = 2;
  } else if (isCDNA) {
    // 64 registers of sums, and as many where segments have theirs, of two
    // waves that take turns.
    plan.wavesDown = 4;
    plan.wavesAcross = 2;
    plan.tilesDown = plan.tilesAcross = 2;
  } else {
    plan.wavesDown = 2;
    plan.wavesAcross = 4;
    plan.tilesDown = 4;
    plan.tilesAcross = 2;
  }

  // What a lane holds of an instruction's contraction.
  int64_t groups = instruction.groups;
  int64_t laneBytes = instruction.depth / groups * config.getBits() / 8;
  if (plan.lhs == MT::F6E2M3) {
    plan.stepBytes = 64;
    plan.pieces = {{0, 32, 16}, {16, 32, 8}};
    plan.instructionsInStep = 1;
  } else if (laneBytes == 32) {
    // Each half of the contraction is divided among the groups.
    plan.stepBytes = 32 * groups;
    plan.pieces = {{0, 16, 16}, {16 * groups, 16, 16}};
    plan.instructionsInStep = 1;
  } else {
    // 16 bytes, of which two instructions may take halves.
    bool isWhole = segmentBytes % (16 * groups) == 0;
    int64_t bytes = isWhole ? 16 : laneBytes;
    plan.stepBytes = bytes * groups;
    plan.pieces = {{0, bytes, bytes}};
    plan.instructionsInStep = bytes / laneBytes;
  }
  return plan;
}

/// The configuration for an op and the instruction that it takes, or why there
/// is none.
FailureOr<std::pair<Config, const Instruction *>>
getConfig(CarrierMatmulOp op, const Chip &chip, std::string &reason) {
  Config config = Config::get(op);
  llvm::raw_string_ostream os(reason);
  for (Type type : {config.lhs, config.rhs})
    if (!getMatrixType(type)) {
      os << "expected operands of i4, i8, bf16, f16, f8E4M3FN, f8E5M2, "
            "f6E2M3FN or f4E2M1FN, but got "
         << type;
      return failure();
    }
  if (!config.isPair()) {
    os << "expected operands of one type, but got " << config.lhs << " and "
       << config.rhs;
    return failure();
  }
  if (config.hardware && *config.hardware != ScaleKind::E8M0) {
    os << "expected scales of f8E8M0FNU, which alone AMD's instructions apply, "
          "but got "
       << getElementTypeOrSelf(op.getLhsScale());
    return failure();
  }
  bool hardware = config.hardware.has_value();
  for (Type type : {config.lhs, config.rhs}) {
    auto find = [&](const Chip &on, int64_t segment) {
      return findInstruction(on, *getMatrixType(type), hardware, segment);
    };
    if (!find(chip, 0)) {
      os << chip.name << " has no matrix instruction of " << type
         << (hardware ? " with block scales" : "");
      std::string others = listChips(
          [&](const Chip &other) { return find(other, 0) != nullptr; });
      if (!others.empty())
        os << ", which " << others << " have";
      return failure();
    }
    if (find(chip, config.segment))
      continue;
    int64_t shortest = 0;
    for (const Instruction &instruction : kInstructions)
      if (find(chip, instruction.depth) == &instruction)
        shortest = instruction.depth;
    os << "expected segments of a multiple of " << shortest << " elements of "
       << type << ", but got " << config.segment;
    return failure();
  }
  return std::pair(config, findInstruction(chip, *getMatrixType(config.lhs),
                                           hardware, config.segment));
}

} // namespace

LogicalResult mlir::ufp4::buildAMDMatmul(OpBuilder &builder,
                                         GPUKernelContext &context,
                                         CarrierMatmulOp op,
                                         const MatmulBuffers &buffers,
                                         std::string &reason) {
  auto found = getConfig(op, context.chip, reason);
  if (failed(found))
    return failure();
  auto [config, instruction] = *found;
  Plan plan = getPlan(config, *instruction, context.chip);
  LLVM::LLVMFuncOp kernel =
      getKernel(context.module, op.getLoc(), config, plan);
  launchMatmul(builder, context, op, buffers, kernel,
               {plan.getRows(), plan.getCols(), plan.getThreads(),
                /*dynamicShared=*/0, plan.dies});
  return success();
}

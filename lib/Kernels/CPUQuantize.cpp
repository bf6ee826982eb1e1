//===- CPUQuantize.cpp - ufp4.quantize as loops of vector ops -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/Passes.h"

#include "ufp4/Conversion/BlockArithmetic.h"
#include "ufp4/Conversion/StepCount.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_CONVERTUFP4QUANTIZETOVECTOR
#include "ufp4/Kernels/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// What is taken, and how it is cut
//===----------------------------------------------------------------------===//

namespace {

/// How an operand is cut. A lane handles one *run* of elements along the
/// contraction; a *segment* is the part of a run that lies in one block.
struct Cut {
  int64_t run, segment;
  bool isLastDim; // the contraction is the last dimension
  bool isOnePass; // each segment is a block that finds its own scale
};

/// Longest run of a lane: its elements are values of an unrolled body.
constexpr int64_t kLongestRun = 32;
/// Run of blocks that are longer than that.
constexpr int64_t kPartRun = 16;
/// Codes of one word.
constexpr int64_t kWord = 4;
/// Words of 128 bits.
constexpr int64_t kQuad = 4;
/// Columns that go through a small buffer together: a cache line of bf16. The
/// rows of an operand often lie a multiple of 4096 bytes apart, where more of
/// them than the first cache has ways would evict each other at every vector.
constexpr int64_t kStrip = 32;

} // namespace

/// How `op` is cut, or nothing where it is left to convert-ufp4-to-linalg.
static std::optional<Cut> getCut(QuantizeOp op) {
  FormatAttr format = op.getFormat();
  ScaleAttr scale = format.getScale();
  RhtAttr rht = op.getRhtAttr();
  RoundingAttr rounding = op.getRoundingAttr();
  RankedTensorType type = op.getInput().getType();
  if (getUnsupportedReason(format, rounding) || type.getElementType().isF16() ||
      isa<Float4E2M1FNType>(op.getCodes().getType().getElementType()) ||
      llvm::is_contained(type.getShape(), 0))
    return std::nullopt;
  int64_t cols = format.getBlockCols(), size = rht ? rht.getSize() : 1;
  bool isWhole = cols == FormatAttr::kWhole;
  if (size > kLongestRun)
    return std::nullopt;
  Cut cut;
  cut.isLastDim = static_cast<int64_t>(op.getAlong()) + 1 == type.getRank();
  if (!isWhole && cols <= kLongestRun) {
    cut.run = std::max(cols, size);
    cut.segment = cols;
  } else {
    cut.run = cut.segment = std::max(kPartRun, size);
    if (scale.getRule() == ScaleRule::MSE || (!isWhole && cols % cut.run != 0))
      return std::nullopt;
  }
  if (cut.run % (cut.isLastDim ? kQuad * kWord : kWord) != 0 ||
      cut.segment % kWord != 0)
    return std::nullopt;
  // The groups of random bits of a whole row must not straddle runs.
  if (isWhole && rounding && rounding.isStochastic()) {
    int64_t group = 128 / rounding.getBits();
    int64_t extent = getCodesExtent(type.getDimSize(op.getAlong()), rht);
    bool isFull = ShapedType::isStatic(extent) ? extent % cut.run == 0
                                               : size % cut.run == 0;
    if (cut.run != group && !isFull)
      return std::nullopt;
  }
  cut.isOnePass = !scale.hasOuterScale() && format.getBlockRows() == 1 &&
                  !isWhole && cols <= kLongestRun;
  return cut;
}

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

namespace {

/// A buffer of three dimensions [.., d1, d2], as one dimension.
struct Grid3 {
  Value flat, d1, d2;
};

/// Writes the kernel of one quantization in front of it.
class Emitter {
public:
  Emitter(QuantizeOp op, const Cut &cut, int64_t lanes)
      : b(op.getLoc(), op), arithmetic(b), op(op), cut(cut), lanes(lanes),
        format(op.getFormat()), rht(op.getRhtAttr()),
        rounding(op.getRoundingAttr()) {
    start = arith::ConstantIndexOp::create(b, 0);
    indices[0] = start->getResult(0);
  }

  /// The results that replace the op's.
  SmallVector<Value> emit();

private:
  // Index arithmetic, folded where constant.
  Value index(int64_t value);
  Value isTrue(bool value);
  template <typename OpT>
  Value fold(Value lhs, Value rhs, function_ref<int64_t(int64_t, int64_t)> f) {
    std::optional<int64_t> x = getConstantIntValue(lhs),
                           y = getConstantIntValue(rhs);
    return x && y ? index(f(*x, *y)) : OpT::create(b, lhs, rhs).getResult();
  }
  Value add(Value lhs, Value rhs) {
    if (getConstantIntValue(lhs) == 0)
      return rhs;
    if (getConstantIntValue(rhs) == 0)
      return lhs;
    return fold<arith::AddIOp>(lhs, rhs, std::plus<int64_t>());
  }
  Value sub(Value lhs, Value rhs) {
    if (lhs == rhs)
      return index(0);
    return fold<arith::SubIOp>(lhs, rhs, std::minus<int64_t>());
  }
  Value mul(Value lhs, Value rhs) {
    if (getConstantIntValue(lhs) == 1)
      return rhs;
    if (getConstantIntValue(rhs) == 1)
      return lhs;
    return fold<arith::MulIOp>(lhs, rhs, std::multiplies<int64_t>());
  }
  /// `rhs` is not 0.
  Value div(Value lhs, Value rhs) {
    if (getConstantIntValue(rhs) == 1)
      return lhs;
    return fold<arith::DivUIOp>(lhs, rhs, std::divides<int64_t>());
  }
  Value rem(Value lhs, Value rhs) {
    return fold<arith::RemUIOp>(lhs, rhs, std::modulus<int64_t>());
  }
  Value min(Value lhs, Value rhs) {
    return fold<arith::MinUIOp>(
        lhs, rhs, [](int64_t x, int64_t y) { return std::min(x, y); });
  }
  Value max(Value lhs, Value rhs) {
    return fold<arith::MaxUIOp>(
        lhs, rhs, [](int64_t x, int64_t y) { return std::max(x, y); });
  }
  Value ceilDiv(Value lhs, Value rhs) {
    return div(add(lhs, sub(rhs, index(1))), rhs);
  }
  /// Whether any of the pairs differ.
  Value differ(ArrayRef<std::pair<Value, Value>> pairs);
  Value select(Value condition, Value lhs, Value rhs) {
    if (std::optional<int64_t> known = getConstantIntValue(condition))
      return *known ? lhs : rhs;
    return arith::SelectOp::create(b, condition, lhs, rhs);
  }
  Value at(const Grid3 &grid, Value p, Value s, Value q) {
    return add(mul(add(mul(p, grid.d1), s), grid.d2), q);
  }

  // Loops. One of a single iteration is not made.
  void loop(Value begin, Value end, int64_t step,
            function_ref<void(Value)> body);
  Value reduce(Value begin, Value end, int64_t step, Value init,
               function_ref<Value(Value, Value)> body);
  void parallel(Value count, function_ref<void(Value)> body);
  /// From 0 to `extent`, `width` at a time, the last ones ending at `extent`.
  void loopOverlapping(Value extent, int64_t width,
                       function_ref<void(Value)> body);

  // Buffers and vectors.
  VectorType vectorOf(Type type, int64_t count) {
    return VectorType::get({count}, type);
  }
  Value allocate(Type elementType, Value size);
  Value flatten(Value buffer, Value size);
  Value load(Value flat, Value position, int64_t count);
  void store(Value value, Value flat, Value position);
  /// A scalar in all lanes; a vector as it is.
  Value broadcast(Value scalar, int64_t count);
  Value shuffle(Value lhs, Value rhs, ArrayRef<int64_t> mask) {
    return vector::ShuffleOp::create(b, lhs, rhs, mask);
  }
  Value bitcast(Value value, Type elementType);
  /// Transposes the 4x4 words in each 128 bits of four vectors.
  void transposeQuads(MutableArrayRef<Value> rows);
  Value interleave(ArrayRef<Value> parts);
  SmallVector<Value> deinterleave(Value vector, int64_t count);
  void copy(const Grid3 &from, const Grid3 &to, Value count, Value d1,
            Value d2);

  // Parts of the kernel.
  void readSizes();
  void padInput();
  struct Result {
    Value buffer, real; // the result's buffer, and the same flat
    Value isPadded;     // i1; null where never
    Grid3 grid;         // what is written: it, or a padded one
    Value d0, d1, d2;   // the real extents
  };
  Result makeResult(RankedTensorType type, ArrayRef<Value> shape,
                    ArrayRef<Value> real, ArrayRef<Value> padded);
  Value finish(const Result &result, RankedTensorType type);
  void forEachRunGroup(function_ref<void(Value run, Value column)> body);
  void forEachStagedGroup(Value runs, function_ref<void(Value, Value)> body);
  Value getRow(Value row, Value column, int64_t i);
  SmallVector<Value> loadRuns(Value run, Value column);
  SmallVector<Value> loadTransformed(Value run, Value column);
  void storeCodes(ArrayRef<Value> words, Value run, Value column);
  BlockRandom getRandom(Value run, Value column, int64_t part);
  Value getSegment(Value run, Value column, int64_t part);
  void emitOnePass();
  void emitMaxima();
  void emitScales();
  void emitBlocks(Value p0, Value p1, Value block, Value q0, Value q1,
                  Value scaleRow, Value scaleColumn, int64_t count,
                  const OuterScale *outer);
  void emitCodes();
  Value reduceBox(Value p0, Value p1, Value s0, Value s1, Value q0, Value q1,
                  int64_t count);
  void storeScale(Value stored, Value position);

  Operation *start; // a constant 0, before which others are put
  llvm::MapVector<int64_t, Value> indices;
  Value booleans[2];
  ImplicitLocOpBuilder b;
  BlockArithmetic arithmetic;
  QuantizeOp op;
  Cut cut;
  int64_t lanes;
  FormatAttr format;
  RhtAttr rht;
  RoundingAttr rounding;

  // The operand as [P, K, Q] with the contraction in the middle, the extent of
  // the codes, and the padded extents; runs and segments to a line.
  SmallVector<Value> sizes;
  Value P, K, Q, codesK, padP, padK, padQ, runsOfLine, segmentsOfLine;
  Value rowExtent; // of the dimension that blocks of several rows span
  Value input;
  Result codes, scales, outer;
  Grid3 maxima, multipliers;
  Value uniformMultiplier; // of a tensor block
  Value seed, site, stream;
  // Strips of columns.
  bool isStaged = false, hasCodes = false;
  Value stage, stagedCodes, stagePosition;
};

} // namespace

//===----------------------------------------------------------------------===//
// Loops, buffers, vectors
//===----------------------------------------------------------------------===//

/// Constants stand at the kernel's start, one of each.
Value Emitter::index(int64_t value) {
  Value &constant = indices[value];
  if (!constant) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(start);
    constant = arith::ConstantIndexOp::create(b, value);
  }
  return constant;
}

Value Emitter::isTrue(bool value) {
  Value &constant = booleans[value];
  if (!constant) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(start);
    constant = arith::ConstantOp::create(b, b.getBoolAttr(value));
  }
  return constant;
}

Value Emitter::differ(ArrayRef<std::pair<Value, Value>> pairs) {
  Value any;
  for (auto [lhs, rhs] : pairs) {
    if (lhs == rhs)
      continue;
    if (getConstantIntValue(lhs) && getConstantIntValue(rhs))
      return isTrue(true); // One of each: they are not equal.
    Value one = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, lhs, rhs);
    any = any ? arith::OrIOp::create(b, any, one).getResult() : one;
  }
  return any ? any : isTrue(false);
}

void Emitter::loop(Value begin, Value end, int64_t step,
                   function_ref<void(Value)> body) {
  std::optional<int64_t> first = getConstantIntValue(begin),
                         last = getConstantIntValue(end);
  if (first && last && *last <= *first)
    return;
  if (first && last && *last <= *first + step)
    return body(begin);
  auto loop = scf::ForOp::create(b, begin, end, index(step));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  body(loop.getInductionVar());
}

Value Emitter::reduce(Value begin, Value end, int64_t step, Value init,
                      function_ref<Value(Value, Value)> body) {
  std::optional<int64_t> first = getConstantIntValue(begin),
                         last = getConstantIntValue(end);
  if (first && last && *last == *first + step)
    return body(begin, init);
  auto loop = scf::ForOp::create(b, begin, end, index(step), init);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value next = body(loop.getInductionVar(), loop.getRegionIterArg(0));
  scf::YieldOp::create(b, next);
  return loop.getResult(0);
}

void Emitter::parallel(Value count, function_ref<void(Value)> body) {
  if (getConstantIntValue(count) == 1)
    return body(index(0));
  auto forall =
      scf::ForallOp::create(b, ArrayRef<OpFoldResult>{getAsOpFoldResult(count)},
                            ValueRange(), std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(forall.getBody());
  body(forall.getInductionVar(0));
}

void Emitter::loopOverlapping(Value extent, int64_t width,
                              function_ref<void(Value)> body) {
  std::optional<int64_t> known = getConstantIntValue(extent);
  loop(index(0), extent, width, [&](Value i) {
    if (known && *known % width == 0)
      return body(i);
    body(min(i, sub(extent, index(width))));
  });
}

Value Emitter::allocate(Type elementType, Value size) {
  return memref::AllocOp::create(
      b, MemRefType::get({ShapedType::kDynamic}, elementType),
      ValueRange{size});
}

Value Emitter::flatten(Value buffer, Value size) {
  auto type = cast<MemRefType>(buffer.getType());
  return memref::ReinterpretCastOp::create(
      b, MemRefType::get({ShapedType::kDynamic}, type.getElementType()), buffer,
      b.getIndexAttr(0), ArrayRef<OpFoldResult>{size},
      ArrayRef<OpFoldResult>{b.getIndexAttr(1)});
}

Value Emitter::load(Value flat, Value position, int64_t count) {
  if (count == 1)
    return memref::LoadOp::create(b, flat, position);
  Type type = cast<MemRefType>(flat.getType()).getElementType();
  return vector::LoadOp::create(b, vectorOf(type, count), flat, position);
}

void Emitter::store(Value value, Value flat, Value position) {
  if (isa<VectorType>(value.getType()))
    vector::StoreOp::create(b, value, flat, position);
  else
    memref::StoreOp::create(b, value, flat, position);
}

Value Emitter::broadcast(Value scalar, int64_t count) {
  if (count == 1 || isa<VectorType>(scalar.getType()))
    return scalar;
  return vector::BroadcastOp::create(b, vectorOf(scalar.getType(), count),
                                     scalar);
}

/// The same bits as a vector of another type.
Value Emitter::bitcast(Value value, Type elementType) {
  auto type = cast<VectorType>(value.getType());
  int64_t bits = type.getNumElements() * type.getElementTypeBitWidth();
  return vector::BitCastOp::create(
      b, vectorOf(elementType, bits / elementType.getIntOrFloatBitWidth()),
      value);
}

void Emitter::transposeQuads(MutableArrayRef<Value> rows) {
  int64_t count = cast<VectorType>(rows[0].getType()).getNumElements();
  // In two steps of what processors have within 128 bits: pairs of words, then
  // pairs of pairs.
  auto permute = [&](Value lhs, Value rhs, ArrayRef<int64_t> quad) {
    SmallVector<int64_t> mask;
    for (int64_t base = 0; base < count; base += kQuad)
      for (int64_t from : quad)
        mask.push_back(from < kQuad ? base + from
                                    : count + base + from - kQuad);
    return shuffle(lhs, rhs, mask);
  };
  Value low01 = permute(rows[0], rows[1], {0, 4, 1, 5});
  Value high01 = permute(rows[0], rows[1], {2, 6, 3, 7});
  Value low23 = permute(rows[2], rows[3], {0, 4, 1, 5});
  Value high23 = permute(rows[2], rows[3], {2, 6, 3, 7});
  rows[0] = permute(low01, low23, {0, 1, 4, 5});
  rows[1] = permute(low01, low23, {2, 3, 6, 7});
  rows[2] = permute(high01, high23, {0, 1, 4, 5});
  rows[3] = permute(high01, high23, {2, 3, 6, 7});
}

/// part 0 lane 0, part 1 lane 0, ..., part 0 lane 1, ...
Value Emitter::interleave(ArrayRef<Value> parts) {
  if (parts.size() == 1)
    return parts[0];
  SmallVector<Value> even, odd;
  for (auto [i, part] : llvm::enumerate(parts))
    (i % 2 ? odd : even).push_back(part);
  return vector::InterleaveOp::create(b, interleave(even), interleave(odd));
}

SmallVector<Value> Emitter::deinterleave(Value vector, int64_t count) {
  if (count == 1)
    return {vector};
  int64_t length = cast<VectorType>(vector.getType()).getNumElements();
  SmallVector<Value> parts;
  for (int64_t part = 0; part < count; ++part) {
    SmallVector<int64_t> mask;
    for (int64_t lane = part; lane < length; lane += count)
      mask.push_back(lane);
    parts.push_back(shuffle(vector, vector, mask));
  }
  return parts;
}

/// Copies [count, d1, d2] elements between buffers of other extents.
void Emitter::copy(const Grid3 &from, const Grid3 &to, Value count, Value d1,
                   Value d2) {
  loop(index(0), count, 1, [&](Value p) {
    loop(index(0), d1, 1, [&](Value s) {
      loop(index(0), d2, 1, [&](Value q) {
        store(load(from.flat, at(from, p, s, q), 1), to.flat, at(to, p, s, q));
      });
    });
  });
}

//===----------------------------------------------------------------------===//
// Extents, operand, results
//===----------------------------------------------------------------------===//

void Emitter::readSizes() {
  for (OpFoldResult size : tensor::getMixedSizes(b, b.getLoc(), op.getInput()))
    sizes.push_back(isa<Attribute>(size) ? index(*getConstantIntValue(size))
                                         : cast<Value>(size));
  int64_t along = op.getAlong(), rank = sizes.size();
  Value one = index(1);
  P = Q = one;
  for (auto [dim, size] : llvm::enumerate(sizes)) {
    int64_t position = dim;
    if (position == along)
      K = size;
    else if (position < along)
      P = mul(P, size);
    else
      Q = mul(Q, size);
  }
  int64_t rowDim = cut.isLastDim ? along - 1 : rank - 1;
  rowExtent = rowDim < 0 ? one : sizes[rowDim];
  int64_t granule = rht ? rht.getSize() : 1;
  codesK = mul(ceilDiv(K, index(granule)), index(granule));
  runsOfLine = ceilDiv(K, index(cut.run));
  padK = mul(runsOfLine, index(cut.run));
  segmentsOfLine = mul(runsOfLine, index(cut.run / cut.segment));
  padP = P;
  padQ = Q;
  // At least one full vector, where there is anything.
  Value full = index(lanes);
  if (cut.isLastDim) {
    Value needed = ceilDiv(full, max(runsOfLine, one));
    padP = max(P, select(differ({{runsOfLine, index(0)}}), needed, index(0)));
  } else {
    std::optional<int64_t> columns = getConstantIntValue(Q);
    isStaged = !columns || *columns >= kStrip;
    padQ = max(Q, isStaged ? index(kStrip) : full);
  }
}

void Emitter::padInput() {
  RankedTensorType type = op.getInput().getType();
  Type element = type.getElementType();
  Value buffer = bufferization::ToBufferOp::create(
      b, MemRefType::get(type.getShape(), element), op.getInput(),
      /*read_only=*/true);
  input = flatten(buffer, mul(mul(P, K), Q));
  Value isPadded = differ({{K, padK}, {P, padP}, {Q, padQ}});
  std::optional<int64_t> known = getConstantIntValue(isPadded);
  if (known && *known == 0)
    return;
  Value none = index(0);
  Value size = select(isPadded, mul(mul(padP, padK), padQ), none);
  Value padded = allocate(element, size);
  Value zero =
      arith::ConstantOp::create(b, cast<TypedAttr>(b.getZeroAttr(element)));
  loop(none, size, 1, [&](Value i) { store(zero, padded, i); });
  copy({input, K, Q}, {padded, padK, padQ}, select(isPadded, P, none), K, Q);
  input = select(isPadded, padded, input);
}

/// A buffer for the result of shape `shape`, which is `real` in three
/// dimensions, to be written with the extents `padded`.
Emitter::Result Emitter::makeResult(RankedTensorType type,
                                    ArrayRef<Value> shape, ArrayRef<Value> real,
                                    ArrayRef<Value> padded) {
  Type element = type.getElementType();
  if (isa<CodeType>(element))
    element = b.getI8Type();
  SmallVector<Value> dynamic;
  for (auto [extent, size] : llvm::zip_equal(type.getShape(), shape))
    if (ShapedType::isDynamic(extent))
      dynamic.push_back(size);
  Result result;
  result.buffer = memref::AllocOp::create(
      b, MemRefType::get(type.getShape(), element), dynamic);
  result.real = flatten(result.buffer, mul(mul(real[0], real[1]), real[2]));
  result.d0 = real[0];
  result.d1 = real[1];
  result.d2 = real[2];
  result.grid = {result.real, padded[1], padded[2]};
  Value isPadded = differ(
      {{real[0], padded[0]}, {real[1], padded[1]}, {real[2], padded[2]}});
  std::optional<int64_t> known = getConstantIntValue(isPadded);
  if (known && *known == 0)
    return result;
  result.isPadded = isPadded;
  Value scratch = allocate(
      element,
      select(isPadded, mul(mul(padded[0], padded[1]), padded[2]), index(0)));
  result.grid.flat = select(isPadded, scratch, result.real);
  return result;
}

/// The result as a tensor, with what was padded cut off.
Value Emitter::finish(const Result &result, RankedTensorType type) {
  if (result.isPadded)
    copy(result.grid, {result.real, result.d1, result.d2},
         select(result.isPadded, result.d0, index(0)), result.d1, result.d2);
  Type element = cast<MemRefType>(result.buffer.getType()).getElementType();
  Value tensor = bufferization::ToTensorOp::create(
      b, type.clone(element), result.buffer, /*restrict=*/true,
      /*writable=*/true);
  // Codes are bytes from here on; convert-ufp4-to-linalg takes the cast away.
  if (tensor.getType() != type)
    tensor = UnrealizedConversionCastOp::create(b, type, tensor).getResult(0);
  return tensor;
}

//===----------------------------------------------------------------------===//
// Runs
//===----------------------------------------------------------------------===//

/// Calls `body` for every vector of runs. Along the last dimension the lanes
/// are runs from `run` on, counted over all lines; along another they are
/// columns from `column` on, of the run `run` counted over the leading
/// dimensions.
void Emitter::forEachRunGroup(function_ref<void(Value, Value)> body) {
  Value runs = mul(padP, runsOfLine);
  if (!cut.isLastDim && !isStaged) {
    parallel(runs, [&](Value run) {
      loopOverlapping(padQ, lanes, [&](Value column) { body(run, column); });
    });
    return;
  }
  if (!cut.isLastDim)
    return forEachStagedGroup(runs, body);
  // Chunks of about that many runs. The last takes what is left, so that the
  // vector which overlaps the one before lies in its own chunk.
  constexpr int64_t chunk = 1024;
  Value chunks = max(div(runs, index(chunk)), index(1));
  parallel(chunks, [&](Value i) {
    Value begin = mul(i, index(chunk));
    Value isMore = differ({{add(i, index(1)), chunks}});
    Value end = select(isMore, add(begin, index(chunk)), runs);
    std::optional<int64_t> known = getConstantIntValue(runs);
    loop(begin, end, lanes, [&](Value run) {
      if (!known || *known % lanes != 0)
        run = min(run, sub(end, index(lanes)));
      body(run, index(0));
    });
  });
}

/// The same along another dimension, with the elements of a strip of columns
/// copied to a buffer before and their codes from one after. Each chunk of runs
/// has buffers of its own.
void Emitter::forEachStagedGroup(Value runs,
                                 function_ref<void(Value, Value)> body) {
  constexpr int64_t mostChunks = 64;
  Value chunks = max(min(runs, index(mostChunks)), index(1));
  Value runsOfChunk = ceilDiv(runs, chunks);
  int64_t stageSize = cut.run * kStrip;
  Type element = cast<MemRefType>(input.getType()).getElementType();
  // As integers: vectors of bf16 are copied number by number where the
  // processor has no such type.
  Type bits = b.getIntegerType(element.getIntOrFloatBitWidth());
  stage = allocate(bits, mul(chunks, index(stageSize)));
  Type codeElement =
      cast<MemRefType>(codes.grid.flat.getType()).getElementType();
  stagedCodes = allocate(codeElement, mul(chunks, index(stageSize)));
  int64_t step = std::min(kStrip, lanes * 32 / element.getIntOrFloatBitWidth());
  parallel(chunks, [&](Value chunk) {
    Value first = mul(chunk, runsOfChunk);
    Value last = min(add(first, runsOfChunk), runs);
    Value base = mul(chunk, index(stageSize));
    loop(first, last, 1, [&](Value run) {
      Value row = mul(run, index(cut.run));
      loopOverlapping(padQ, kStrip, [&](Value column) {
        auto forEachRow = [&](function_ref<void(Value, Value)> copyRow) {
          loop(index(0), index(cut.run), 1, [&](Value i) {
            copyRow(add(mul(add(row, i), padQ), column),
                    add(base, mul(i, index(kStrip))));
          });
        };
        forEachRow([&](Value far, Value near) {
          for (int64_t j = 0; j < kStrip; j += step)
            store(
                arith::BitcastOp::create(b, vectorOf(bits, step),
                                         load(input, add(far, index(j)), step)),
                stage, add(near, index(j)));
        });
        hasCodes = false;
        loop(index(0), index(kStrip), lanes, [&](Value lane) {
          stagePosition = add(base, lane);
          body(run, add(column, lane));
        });
        if (hasCodes)
          forEachRow([&](Value far, Value near) {
            store(load(stagedCodes, near, kStrip), codes.grid.flat, far);
          });
      });
    });
  });
}

/// Where row `row` (counted over all lines) of the lanes from `column` on lies,
/// in the operand or in its staged strip; `i` is its place in the run.
Value Emitter::getRow(Value row, Value column, int64_t i) {
  if (isStaged)
    return add(stagePosition, index(i * kStrip));
  return add(mul(row, padQ), column);
}

/// Element i of the runs of all lanes, as f32.
SmallVector<Value> Emitter::loadRuns(Value run, Value column) {
  Type element = cast<MemRefType>(input.getType()).getElementType();
  Type i32 = b.getI32Type(), f32 = b.getF32Type();
  Value base = mul(run, index(cut.run));
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(
        b, DenseElementsAttr::get(
               vectorOf(i32, lanes),
               b.getI32IntegerAttr(static_cast<int32_t>(value))));
  };
  SmallVector<Value> x;
  if (!cut.isLastDim) {
    for (int64_t i = 0; i < cut.run; ++i) {
      Value value = load(isStaged ? stage : input,
                         getRow(add(base, index(i)), column, i), lanes);
      if (element.isF32()) {
        if (value.getType() != vectorOf(f32, lanes))
          value = arith::BitcastOp::create(b, vectorOf(f32, lanes), value);
        x.push_back(value);
        continue;
      }
      // A bf16 number is the upper half of an f32 number.
      Type i16 = vectorOf(b.getI16Type(), lanes);
      if (value.getType() != i16)
        value = arith::BitcastOp::create(b, i16, value);
      value = arith::ExtUIOp::create(b, vectorOf(i32, lanes), value);
      value = arith::BitcastOp::create(
          b, vectorOf(f32, lanes),
          arith::ShLIOp::create(b, value, constant(16)));
      x.push_back(value);
    }
    return x;
  }
  // Words of four runs each are 4x4 squares that lie in 128 bits: square j of a
  // vector belongs to runs 4 j to 4 j + 3.
  int64_t inWord = 32 / element.getIntOrFloatBitWidth();
  int64_t words = cut.run / inWord, squares = lanes / kQuad;
  for (int64_t word = 0; word < words; word += kQuad) {
    SmallVector<Value> rows;
    for (int64_t row = 0; row < kQuad; ++row) {
      SmallVector<Value> parts;
      for (int64_t square = 0; square < squares; ++square)
        parts.push_back(bitcast(
            load(input,
                 add(base,
                     index((square * kQuad + row) * cut.run + word * inWord)),
                 kQuad * inWord),
            i32));
      while (parts.size() > 1) {
        SmallVector<Value> joined;
        int64_t length =
            2 * cast<VectorType>(parts[0].getType()).getNumElements();
        for (size_t i = 0; i < parts.size(); i += 2)
          joined.push_back(
              shuffle(parts[i], parts[i + 1],
                      llvm::to_vector(llvm::seq<int64_t>(0, length))));
        parts = joined;
      }
      rows.push_back(parts[0]);
    }
    transposeQuads(rows);
    for (Value row : rows) {
      if (inWord == 1) {
        x.push_back(bitcast(row, f32));
        continue;
      }
      x.push_back(bitcast(arith::ShLIOp::create(b, row, constant(16)), f32));
      x.push_back(
          bitcast(arith::AndIOp::create(b, row, constant(0xFFFF0000)), f32));
    }
  }
  return x;
}

SmallVector<Value> Emitter::loadTransformed(Value run, Value column) {
  SmallVector<Value> x = loadRuns(run, column);
  if (rht) {
    BlockRandom random = getRandom(run, column, 0);
    arithmetic.transform(x, rht, /*inverse=*/false, &random);
  }
  return x;
}

/// Stores the codes of all lanes; word i holds those of elements 4 i to 4 i + 3
/// of a run.
void Emitter::storeCodes(ArrayRef<Value> words, Value run, Value column) {
  Value flat = isStaged ? stagedCodes : codes.grid.flat;
  hasCodes = true;
  Type element = cast<MemRefType>(flat.getType()).getElementType();
  Type i8 = b.getI8Type();
  Value base = mul(run, index(cut.run));
  auto storePart = [&](Value bytes, int64_t from, int64_t count,
                       Value position) {
    Value part = shuffle(
        bytes, bytes, llvm::to_vector(llvm::seq<int64_t>(from, from + count)));
    if (part.getType() != vectorOf(element, count))
      part = bitcast(part, element);
    store(part, flat, position);
  };
  if (cut.isLastDim) {
    for (size_t word = 0; word < words.size(); word += kQuad) {
      SmallVector<Value> rows(words.slice(word, kQuad));
      transposeQuads(rows);
      for (int64_t row = 0; row < kQuad; ++row) {
        Value bytes = bitcast(rows[row], i8);
        for (int64_t square = 0; square < lanes / kQuad; ++square)
          storePart(bytes, square * kQuad * kWord, kQuad * kWord,
                    add(base, index((square * kQuad + row) * cut.run +
                                    static_cast<int64_t>(word) * kWord)));
      }
    }
    return;
  }
  // Byte i of every lane is row i.
  SmallVector<int64_t> mask;
  for (int64_t row = 0; row < kWord; ++row)
    for (int64_t lane = 0; lane < lanes; ++lane)
      mask.push_back(lane * kWord + row);
  for (auto [word, value] : llvm::enumerate(words)) {
    Value bytes = bitcast(value, i8);
    bytes = shuffle(bytes, bytes, mask);
    for (int64_t row = 0; row < kWord; ++row) {
      int64_t i = static_cast<int64_t>(word) * kWord + row;
      storePart(bytes, row * lanes, lanes,
                getRow(add(base, index(i)), column, i));
    }
  }
}

/// The random source of segment `part` of all lanes. Only what the op draws is
/// there: the block index for rounding alone.
BlockRandom Emitter::getRandom(Value run, Value column, int64_t part) {
  BlockRandom random;
  if (!seed)
    return random;
  Type i64 = b.getI64Type();
  random.seed = broadcast(seed, lanes);
  random.site = broadcast(site, lanes);
  random.stream = broadcast(stream, lanes);
  if (!rounding || !rounding.isStochastic())
    return random;
  auto toI64 = [&](Value value) -> Value {
    return arith::IndexCastOp::create(b, i64, value);
  };
  SmallVector<int64_t> iota = llvm::to_vector(llvm::seq<int64_t>(0, lanes));
  auto constant = [&](ArrayRef<int64_t> values) -> Value {
    return arith::ConstantOp::create(
        b, DenseElementsAttr::get(vectorOf(i64, lanes), values));
  };
  // By how much the index grows from line to line: by the segments of a line,
  // or of its whole blocks where the last is short.
  int64_t parts = cut.run / cut.segment, cols = format.getBlockCols();
  Value stride = segmentsOfLine;
  if (cols != FormatAttr::kWhole && cols > cut.segment) {
    Value inBlock = index(cols / cut.segment);
    stride = mul(ceilDiv(segmentsOfLine, inBlock), inBlock);
  }
  if (!cut.isLastDim) {
    Value line = mul(div(run, runsOfLine), Q);
    Value first =
        add(mul(add(line, column), stride),
            add(mul(rem(run, runsOfLine), index(parts)), index(part)));
    Value steps = arith::MulIOp::create(b, constant(iota),
                                        broadcast(toI64(stride), lanes));
    random.blockIndex =
        arith::AddIOp::create(b, broadcast(toI64(first), lanes), steps);
    return random;
  }
  SmallVector<int64_t> offsets =
      llvm::map_to_vector(iota, [&](int64_t i) { return i * parts + part; });
  Value flat = arith::AddIOp::create(
      b, broadcast(toI64(mul(run, index(parts))), lanes), constant(offsets));
  std::optional<int64_t> beyond =
      getConstantIntValue(sub(stride, segmentsOfLine));
  if (stride != segmentsOfLine && beyond != 0) {
    Value line = arith::DivUIOp::create(
        b, flat, broadcast(toI64(max(segmentsOfLine, index(1))), lanes));
    flat = arith::AddIOp::create(
        b, flat,
        arith::MulIOp::create(
            b, line, broadcast(toI64(sub(stride, segmentsOfLine)), lanes)));
  }
  random.blockIndex = flat;
  return random;
}

/// Where the values of segment `part` of the lanes lie, or begin.
Value Emitter::getSegment(Value run, Value column, int64_t part) {
  Value segment = add(mul(run, index(cut.run / cut.segment)), index(part));
  return cut.isLastDim ? segment : add(mul(segment, padQ), column);
}

//===----------------------------------------------------------------------===//
// One pass
//===----------------------------------------------------------------------===//

void Emitter::storeScale(Value stored, Value position) {
  Type element = cast<MemRefType>(scales.grid.flat.getType()).getElementType();
  Type wanted = element;
  if (auto vector = dyn_cast<VectorType>(stored.getType()))
    wanted = vector.clone(element);
  if (stored.getType() != wanted)
    stored = arith::BitcastOp::create(b, wanted, stored);
  store(stored, scales.grid.flat, position);
}

void Emitter::emitOnePass() {
  int64_t parts = cut.run / cut.segment;
  forEachRunGroup([&](Value run, Value column) {
    SmallVector<Value> x = loadTransformed(run, column), words, stored;
    for (int64_t part = 0; part < parts; ++part) {
      MutableArrayRef<Value> y =
          MutableArrayRef<Value>(x).slice(part * cut.segment, cut.segment);
      BlockRandom random = getRandom(run, column, part);
      BlockScale scale = arithmetic.blockScale(arithmetic.maxMagnitude(y),
                                               nullptr, y, format, rounding);
      words.append(arithmetic.quantizeWords(y, scale.multiplier, format,
                                            rounding, &random));
      stored.push_back(scale.stored);
    }
    storeCodes(words, run, column);
    if (cut.isLastDim)
      return storeScale(interleave(stored), getSegment(run, column, 0));
    for (int64_t part = 0; part < parts; ++part)
      storeScale(stored[part], getSegment(run, column, part));
  });
}

//===----------------------------------------------------------------------===//
// Two passes
//===----------------------------------------------------------------------===//

/// The largest magnitude of every segment.
void Emitter::emitMaxima() {
  Value size = mul(mul(padP, segmentsOfLine), padQ);
  maxima = {allocate(b.getI32Type(), size), segmentsOfLine, padQ};
  int64_t parts = cut.run / cut.segment;
  forEachRunGroup([&](Value run, Value column) {
    SmallVector<Value> x = loadTransformed(run, column), bits;
    for (int64_t part = 0; part < parts; ++part)
      bits.push_back(arithmetic.maxMagnitude(
          ArrayRef<Value>(x).slice(part * cut.segment, cut.segment)));
    if (cut.isLastDim)
      return store(interleave(bits), maxima.flat, getSegment(run, column, 0));
    for (int64_t part = 0; part < parts; ++part)
      store(bits[part], maxima.flat, getSegment(run, column, part));
  });
}

/// The largest magnitude of a box of segments; `count` columns or segments at a
/// time, the first of which is given.
Value Emitter::reduceBox(Value p0, Value p1, Value s0, Value s1, Value q0,
                         Value q1, int64_t count) {
  Value zero =
      broadcast(arith::ConstantOp::create(b, b.getI32IntegerAttr(0)), count);
  return reduce(p0, p1, 1, zero, [&](Value p, Value acc) {
    return reduce(s0, s1, 1, acc, [&](Value s, Value inner) {
      return reduce(q0, q1, 1, inner, [&](Value q, Value innermost) {
        Value bits = load(maxima.flat, at(maxima, p, s, q), count);
        return arithmetic.maxBits(bits, innermost);
      });
    });
  });
}

/// The scale of the block that covers lines `p0` to `p1`, block `block` along
/// the contraction and columns `q0` to `q1`, or of `count` such side by side.
void Emitter::emitBlocks(Value p0, Value p1, Value block, Value q0, Value q1,
                         Value scaleRow, Value scaleColumn, int64_t count,
                         const OuterScale *outerScale) {
  int64_t cols = format.getBlockCols();
  Value s0 = block, s1;
  if (cols == FormatAttr::kWhole) {
    s1 = segmentsOfLine;
  } else {
    Value inBlock = index(cols / cut.segment);
    s0 = mul(block, inBlock);
    s1 = cols == cut.segment ? add(s0, index(1))
                             : min(add(s0, inBlock), segmentsOfLine);
  }
  bool isLine = cols == cut.segment;
  Value bits;
  if (isLine) {
    // One segment along the contraction.
    Value zero =
        broadcast(arith::ConstantOp::create(b, b.getI32IntegerAttr(0)), count);
    auto overColumns = [&](Value p, Value acc) {
      if (!q1)
        return arithmetic.maxBits(
            load(maxima.flat, at(maxima, p, s0, q0), count), acc);
      return reduce(q0, q1, 1, acc, [&](Value q, Value inner) {
        return arithmetic.maxBits(
            load(maxima.flat, at(maxima, p, s0, q), count), inner);
      });
    };
    bits = p1 ? reduce(p0, p1, 1, zero, overColumns) : overColumns(p0, zero);
  } else {
    bits = reduceBox(p0, p1 ? p1 : add(p0, index(1)), s0, s1, q0,
                     q1 ? q1 : add(q0, index(1)), count);
  }
  OuterScale above;
  if (outerScale)
    above = {broadcast(outerScale->stored, count),
             broadcast(outerScale->derived, count)};
  BlockScale scale = arithmetic.blockScale(bits, outerScale ? &above : nullptr,
                                           {}, format, rounding);
  storeScale(scale.stored, at(scales.grid, scaleRow, block, scaleColumn));
  auto storeMultipliers = [&](Value p, Value s, Value q) {
    store(scale.multiplier, multipliers.flat, at(multipliers, p, s, q));
  };
  Value one = index(1);
  loop(p0, p1 ? p1 : add(p0, one), 1, [&](Value p) {
    loop(s0, isLine ? add(s0, one) : s1, 1, [&](Value s) {
      loop(q0, q1 ? q1 : add(q0, one), 1,
           [&](Value q) { storeMultipliers(p, s, q); });
    });
  });
}

/// Outer scales, block scales and multipliers from the maxima.
void Emitter::emitScales() {
  ScaleAttr scale = format.getScale();
  int64_t rows = format.getBlockRows(), cols = format.getBlockCols();
  int64_t tile = scale.getTile();
  bool hasTiles = scale.hasOuterScale() && tile != ScaleAttr::kNoTile;
  bool isTensor = rows == FormatAttr::kWhole;
  Value none = index(0), one = index(1);

  // The largest of all.
  OuterScale uniform;
  bool hasUniform = scale.hasOuterScale() && !hasTiles;
  if (hasUniform || isTensor) {
    Value size = mul(mul(padP, segmentsOfLine), padQ);
    Value init =
        broadcast(arith::ConstantOp::create(b, b.getI32IntegerAttr(0)), lanes);
    // There is at least a vector of them, or nothing.
    Value last = sub(size, index(lanes));
    Value widest = reduce(none, size, lanes, init, [&](Value i, Value acc) {
      return arithmetic.maxBits(load(maxima.flat, min(i, last), lanes), acc);
    });
    Value all =
        vector::ReductionOp::create(b, vector::CombiningKind::MAXSI, widest);
    if (hasUniform) {
      uniform = arithmetic.outerScale(all, format);
      memref::StoreOp::create(b, uniform.stored, outer.real, none);
    }
    if (isTensor) {
      BlockScale block = arithmetic.blockScale(
          all, hasUniform ? &uniform : nullptr, {}, format, rounding);
      storeScale(block.stored, none);
      uniformMultiplier = block.multiplier;
      return;
    }
  }
  multipliers = {allocate(b.getF32Type(), mul(mul(padP, segmentsOfLine), padQ)),
                 segmentsOfLine, padQ};
  const OuterScale *above = hasUniform ? &uniform : nullptr;
  Value blocksOfLine = scales.grid.d1;

  if (hasTiles) {
    // Lines (or columns) are independent; a tile's blocks follow its scale.
    bool isWholeLine = tile == FormatAttr::kWhole;
    Value tiles = outer.grid.d1;
    Value segmentsOfTile =
        isWholeLine ? segmentsOfLine : index(tile / cut.segment);
    Value blocksOfTile = isWholeLine ? blocksOfLine : index(tile / cols);
    auto emitTile = [&](Value p, Value t, Value q, int64_t count) {
      Value s0 = mul(t, segmentsOfTile);
      Value s1 = min(add(s0, segmentsOfTile), segmentsOfLine);
      OuterScale tileScale = arithmetic.outerScale(
          reduceBox(p, add(p, one), s0, s1, q, add(q, one), count), format);
      store(tileScale.stored, outer.grid.flat, at(outer.grid, p, t, q));
      Value first = mul(t, blocksOfTile);
      loop(first, min(add(first, blocksOfTile), blocksOfLine), 1,
           [&](Value block) {
             emitBlocks(p, Value(), block, q, Value(), p, q, count, &tileScale);
           });
    };
    parallel(padP, [&](Value p) {
      loop(none, tiles, 1, [&](Value t) {
        if (cut.isLastDim)
          return emitTile(p, t, none, 1);
        loopOverlapping(padQ, lanes,
                        [&](Value q) { emitTile(p, t, q, lanes); });
      });
    });
    return;
  }

  Value rowsOfBlock = index(rows);
  Value groups = ceilDiv(rowExtent, rowsOfBlock);
  if (cut.isLastDim) {
    std::optional<int64_t> blocks = getConstantIntValue(blocksOfLine);
    bool isWide = cols == cut.segment && blocks && *blocks >= lanes;
    Value groupCount =
        rows == 1 ? padP : mul(div(P, max(rowExtent, one)), groups);
    parallel(groupCount, [&](Value group) {
      Value p0 = group, p1;
      if (rows != 1) {
        Value line = mul(div(group, groups), rowExtent);
        Value first = mul(rem(group, groups), rowsOfBlock);
        p0 = add(line, first);
        p1 = add(line, min(add(first, rowsOfBlock), rowExtent));
      }
      auto emitOne = [&](Value block) {
        emitBlocks(p0, p1, block, none, Value(), group, none,
                   isWide ? lanes : 1, above);
      };
      if (isWide)
        loopOverlapping(blocksOfLine, lanes, emitOne);
      else
        loop(none, blocksOfLine, 1, emitOne);
    });
    return;
  }
  parallel(mul(padP, blocksOfLine), [&](Value i) {
    Value p = div(i, blocksOfLine), block = rem(i, blocksOfLine);
    if (rows == 1) {
      loopOverlapping(padQ, lanes, [&](Value q) {
        emitBlocks(p, Value(), block, q, Value(), p, q, lanes, above);
      });
      return;
    }
    loop(none, mul(div(Q, max(rowExtent, one)), groups), 1, [&](Value group) {
      Value line = mul(div(group, groups), rowExtent);
      Value first = mul(rem(group, groups), rowsOfBlock);
      emitBlocks(p, Value(), block, add(line, first),
                 add(line, min(add(first, rowsOfBlock), rowExtent)), p, group,
                 1, above);
    });
  });
}

/// The second pass: codes of elements whose multipliers are known.
void Emitter::emitCodes() {
  int64_t parts = cut.run / cut.segment;
  forEachRunGroup([&](Value run, Value column) {
    SmallVector<Value> r;
    if (uniformMultiplier) {
      r.assign(parts, broadcast(uniformMultiplier, lanes));
    } else if (cut.isLastDim) {
      r = deinterleave(
          load(multipliers.flat, getSegment(run, column, 0), lanes * parts),
          parts);
    } else {
      for (int64_t part = 0; part < parts; ++part)
        r.push_back(
            load(multipliers.flat, getSegment(run, column, part), lanes));
    }
    SmallVector<Value> x = loadTransformed(run, column), words;
    for (int64_t part = 0; part < parts; ++part) {
      BlockRandom random = getRandom(run, column, part);
      words.append(arithmetic.quantizeWords(
          ArrayRef<Value>(x).slice(part * cut.segment, cut.segment), r[part],
          format, rounding, &random));
    }
    storeCodes(words, run, column);
  });
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

SmallVector<Value> Emitter::emit() {
  readSizes();
  padInput();
  if (op.needsSeed()) {
    seed = tensor::ExtractOp::create(b, op.getSeed(), ValueRange());
    auto getWord = [&](uint64_t written, int64_t position) -> Value {
      Value word =
          arith::ConstantOp::create(b, b.getI32IntegerAttr(static_cast<int32_t>(
                                           static_cast<uint32_t>(written))));
      if (!op.getCounter())
        return word;
      Value added = arith::TruncIOp::create(
          b, b.getI32Type(),
          tensor::ExtractOp::create(b, op.getCounter(), index(position)));
      return arith::AddIOp::create(b, word, added);
    };
    site = getWord(op.getSite(), 0);
    stream = getWord(op.getStream(), 1);
  }

  int64_t along = op.getAlong(), rank = sizes.size();
  ScaleAttr scale = format.getScale();
  int64_t rows = format.getBlockRows(), cols = format.getBlockCols();
  bool isWhole = cols == FormatAttr::kWhole;
  Value one = index(1);

  SmallVector<Value> shape = sizes;
  shape[along] = codesK;
  RankedTensorType codesType = op.getCodes().getType();
  codes = makeResult(codesType, shape, {P, codesK, Q}, {padP, padK, padQ});

  RankedTensorType scalesType = op.getScales().getType();
  Value blocks =
      isWhole ? one : ceilDiv(segmentsOfLine, index(cols / cut.segment));
  if (rows == FormatAttr::kWhole) {
    scales = makeResult(scalesType, {}, {one, one, one}, {one, one, one});
  } else {
    shape[along] = blocks;
    SmallVector<Value> real = {P, blocks, Q}, padded = {padP, blocks, padQ};
    if (rows > 1 && rank > 1) {
      Value groups = ceilDiv(rowExtent, index(rows));
      shape[cut.isLastDim ? along - 1 : rank - 1] = groups;
      // Not padded: the loops over blocks keep to the extents.
      int64_t part = cut.isLastDim ? 0 : 2;
      real[part] = padded[part] =
          mul(div(real[part], max(rowExtent, one)), groups);
      if (!cut.isLastDim)
        padded[0] = padP;
    }
    scales = makeResult(scalesType, shape, real, padded);
  }

  int64_t tile = scale.getTile();
  if (scale.hasOuterScale()) {
    auto type = cast<RankedTensorType>(op.getOuter().getType());
    if (tile == ScaleAttr::kNoTile) {
      outer = makeResult(type, {}, {one, one, one}, {one, one, one});
    } else {
      Value tiles = tile == FormatAttr::kWhole
                        ? one
                        : ceilDiv(segmentsOfLine, index(tile / cut.segment));
      shape = sizes;
      shape[along] = tiles;
      outer = makeResult(type, shape, {P, tiles, Q}, {padP, tiles, padQ});
    }
  }

  if (cut.isOnePass) {
    emitOnePass();
  } else {
    emitMaxima();
    emitScales();
    emitCodes();
  }
  SmallVector<Value> results = {finish(codes, codesType),
                                finish(scales, scalesType)};
  if (outer.buffer)
    results.push_back(
        finish(outer, cast<RankedTensorType>(op.getOuter().getType())));
  // Constants that went into others.
  for (Value constant : llvm::make_second_range(indices))
    if (constant.use_empty())
      constant.getDefiningOp()->erase();
  for (Value constant : booleans)
    if (constant && constant.use_empty())
      constant.getDefiningOp()->erase();
  return results;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct ConvertUFP4QuantizeToVector
    : mlir::ufp4::impl::ConvertUFP4QuantizeToVectorBase<
          ConvertUFP4QuantizeToVector> {
  using Base::Base;

  void runOnOperation() override {
    if (vectorBits != 128 && vectorBits != 256 && vectorBits != 512) {
      emitError(getOperation().getLoc())
          << "convert-ufp4-quantize-to-vector: expected vector-bits to be 128, "
             "256 or 512, but got "
          << static_cast<int64_t>(vectorBits);
      return signalPassFailure();
    }
    SmallVector<std::pair<QuantizeOp, Cut>> taken;
    getOperation().walk([&](QuantizeOp op) {
      std::optional<Cut> cut;
      if (!takesFewerSteps(op, minSteps))
        cut = getCut(op);
      if (cut)
        taken.push_back({op, *cut});
      else
        ++numLeft;
    });
    for (auto &[op, cut] : taken) {
      SmallVector<Value> results = Emitter(op, cut, vectorBits / 32).emit();
      op->replaceAllUsesWith(results);
      op->erase();
      ++numVectorized;
    }
  }
};
} // namespace

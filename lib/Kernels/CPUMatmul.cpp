//===- CPUMatmul.cpp - scaled matmul in vectors for CPUs ------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Both operands are packed into panels first: codes become the units that the
// inner loop multiplies, scales become f32. Then every tile of kRows rows by
// one or two registers of columns of the result is summed over the whole of the
// contraction in ascending order, in registers, and stored. The panels of
// edges are filled up with zeros, and what they give is not stored.
//
// A panel is [step][lane][unit]: `lane` counts the panel's rows (kRows on the
// left, the tile's columns on the right), a step is `group` consecutive
// elements of the contraction, which one instruction adds up.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/CPUMatmul.h"

#include "ufp4/Conversion/BlockArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {

/// Rows of a tile of the result. With one or two registers of columns these
/// are enough independent sums to hide the latency of an addition; 16 registers
/// hold the sums and what they are made of.
constexpr int64_t kRows = 4;
/// Rows and columns of the result that one task computes: its part of the left
/// operand stays in the second-level cache while the columns go by.
constexpr int64_t kTaskRows = 64, kTaskCols = 128;
/// Multiplications below which a loop is not worth a second thread.
constexpr int64_t kParallelSteps = int64_t(1) << 22;
/// Alignment of panels: a cache line.
constexpr int64_t kAlignment = 64;
/// Steps of a segment up to which its loop is unrolled.
constexpr int64_t kUnrolledSteps = 8;

/// The largest unit of a grid in BlockArithmetic::decodeUnits, or 0.
int64_t getMaxUnit(FormatAttr format) {
  if (GridAttr grid = format.getGrid()) {
    if (grid.getKind() == GridKind::E1M2)
      return 7;
    if (grid.getKind() == GridKind::E2M1)
      return 12;
  }
  return 0;
}

/// What one unit is worth.
double getUnit(FormatAttr format) {
  return format.getGrid().getKind() == GridKind::E2M1 ? 0.5 : 1.0;
}

bool isCustom(FormatAttr format) {
  return format.getGrid() && format.getGrid().getKind() == GridKind::Custom;
}

} // namespace

//===----------------------------------------------------------------------===//
// Target and plan
//===----------------------------------------------------------------------===//

std::optional<int64_t> CPUTarget::getVectorBits(StringRef isa) {
  return llvm::StringSwitch<std::optional<int64_t>>(isa)
      .Case("generic", 128)
      .Case("avx2", 256)
      .Case("avx512bw", 512)
      .Default(std::nullopt);
}

FailureOr<CPUTarget>
CPUTarget::get(StringRef isa, int64_t vectorBits, bool parallel,
               function_ref<InFlightDiagnostic()> emitError) {
  CPUTarget target;
  target.parallel = parallel;
  std::optional<int64_t> own = getVectorBits(isa);
  if (!own)
    return emitError() << "expected isa to be generic, avx2 or avx512bw, but "
                          "got '"
                       << isa << "'";
  target.isa = isa == "avx2"       ? CPUIsa::AVX2
               : isa == "avx512bw" ? CPUIsa::AVX512BW
                                   : CPUIsa::Generic;
  // Portable code may have any width.
  bool isFree = target.isa == CPUIsa::Generic && vectorBits != 0;
  target.vectorBits = isFree ? vectorBits : *own;
  if (vectorBits != 0 && vectorBits != 128 && vectorBits != 256 &&
      vectorBits != 512)
    return emitError() << "expected vector-bits to be 0, 128, 256 or 512, but "
                          "got "
                       << vectorBits;
  if (vectorBits != 0 && vectorBits != target.vectorBits)
    return emitError() << "expected vector-bits of isa " << isa << " to be "
                       << target.vectorBits << ", but got " << vectorBits;
  return target;
}

std::optional<MatmulPlan> mlir::ufp4::planMatmul(ScaledMatmulOp op,
                                                 const CPUTarget &target,
                                                 std::string &reason) {
  FormatAttr lhs = op.getLhsFormat(), rhs = op.getRhsFormat();
  int64_t extent = op.getLhs().getType().getDimSize(op.getLhsContracting());
  if (ShapedType::isDynamic(extent))
    extent = op.getRhs().getType().getDimSize(op.getRhsContracting());
  if (extent == 0) {
    reason = "the contraction is empty";
    return std::nullopt;
  }
  for (FormatAttr format : {lhs, rhs})
    if (auto unsupported = getUnsupportedReason(format, {})) {
      reason = *unsupported;
      return std::nullopt;
    }
  MatmulPlan plan;
  int64_t tile = lhs.getScale().getCuttingTile();
  bool hasTiles = tile != ScaleAttr::kNoTile;
  plan.foldsScales = lhs.getScale().getKind() == ScaleKind::Int &&
                     rhs.getScale().getKind() == ScaleKind::Int;
  plan.sumBits = 32;
  plan.segmentsInTile = 0;
  bool hasPairs = target.isa != CPUIsa::Generic;
  int64_t product = getMaxUnit(lhs) * getMaxUnit(rhs);

  if (plan.foldsScales) {
    // |scale * code| <= 126, so that a sum of n products is below 2^31 for
    // n <= 135266 (docs/numerics.md, P8). vpmaddwd adds two of them in 32
    // bits: exact.
    plan.segment = hasTiles ? tile : 0;
    int64_t longest = hasTiles ? tile : extent;
    if (getMaxUnit(lhs) != 7 || getMaxUnit(rhs) != 7) {
      reason = "integer scales of a grid other than e1m2";
      return std::nullopt;
    }
    if (ShapedType::isDynamic(longest) || longest > 135266) {
      reason = "integer sums of more than 135266 elements";
      return std::nullopt;
    }
    plan.kind = hasPairs ? DotKind::Words : DotKind::Lanes;
    return plan;
  }

  plan.segment = lhs.getBlockCols();
  if (hasTiles)
    plan.segmentsInTile = tile / plan.segment;
  // Let p be the largest product of units (49, 84 or 144) and n the elements of
  // a segment. A lane of 16 bits that adds up all products holds |sum| <= p n;
  // whatever it holds on the way, arithmetic modulo 2^16 ends at the sum if
  // that fits.
  constexpr int64_t limit = 32767;
  bool isShort = product != 0 && plan.segment != 0;
  // vpmaddubsw takes unsigned units on one side: those of the left are moved up
  // by its largest unit m, and m times the sum of the right side's units is
  // taken off again. It adds two products, at most 2 (2 m) m' <= 576, without
  // saturating. The 16-bit lanes hold every second pair, so half of the
  // segment's elements: the sum with moved units is at most 2 p n / 2, the
  // correction at most p n / 2.
  if (hasPairs && isShort && plan.segment % 4 == 0 &&
      product * plan.segment <= limit) {
    plan.kind = DotKind::Bytes;
    plan.sumBits = 16;
    return plan;
  }
  if (isShort && product * plan.segment <= limit) {
    plan.kind = DotKind::Lanes;
    plan.sumBits = 16;
    return plan;
  }
  plan.kind = DotKind::Float;
  return plan;
}

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

namespace {

/// One operand: where its parts lie, and its panels.
struct Side {
  FormatAttr format;
  Value codes, scales, outer; // memrefs; outer is null where there is none
  bool contractedFirst;
  int64_t lanes;      // rows to a panel
  int64_t known;      // rows, or dynamic
  Value rows, panels; // numbers of them
  Value units;        // [batch, panel, step * lane] words
  Value scalePanels;  // [batch, panel, segment * lane] f32, or null
  Value outerPanels;  // [batch, panel, tile * lane] f32, or null
  Value corrections;  // [batch, panel, segment * lane] i32, or null
};

class KernelBuilder {
public:
  KernelBuilder(ImplicitLocOpBuilder &b, ScaledMatmulOp op,
                const MatmulPlan &plan, const CPUTarget &target)
      : b(b), op(op), plan(plan), target(target), arithmetic(b),
        batched(op.isBatched()) {}

  Value build();

private:
  //===--- Emitting -------------------------------------------------------===//

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value add(Value x, Value y) { return b.createOrFold<arith::AddIOp>(x, y); }
  Value sub(Value x, Value y) { return b.createOrFold<arith::SubIOp>(x, y); }
  Value mul(Value x, Value y) { return b.createOrFold<arith::MulIOp>(x, y); }
  Value mul(Value x, int64_t y) { return mul(x, index(y)); }
  Value div(Value x, int64_t y) {
    return b.createOrFold<arith::DivUIOp>(x, index(y));
  }
  Value ceilDiv(Value x, int64_t y) { return div(add(x, index(y - 1)), y); }
  Value min(Value x, Value y) { return b.createOrFold<arith::MinUIOp>(x, y); }
  Value less(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ult, x, y);
  }
  Value lessEqual(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ule, x, y);
  }
  Value zeroOf(Type type) {
    return arith::ConstantOp::create(b, cast<TypedAttr>(b.getZeroAttr(type)));
  }
  VectorType vectorOf(int64_t count, Type element) {
    return VectorType::get({count}, element);
  }
  Value splat(Value scalar, int64_t count) {
    return vector::BroadcastOp::create(b, vectorOf(count, scalar.getType()),
                                       scalar);
  }
  Value splatInt(int64_t value, int64_t count, unsigned bits) {
    auto type = vectorOf(count, b.getIntegerType(bits));
    return arith::ConstantOp::create(
        b, DenseElementsAttr::get(
               type, b.getIntegerAttr(type.getElementType(), value)));
  }
  /// The vectors' elements in turn: element j of vector i comes to
  /// j * count + i. The number of vectors is a power of two.
  Value interleave(ArrayRef<Value> vectors) {
    if (vectors.size() == 1)
      return vectors.front();
    SmallVector<Value> even, odd;
    for (auto [i, value] : llvm::enumerate(vectors))
      (i % 2 ? odd : even).push_back(value);
    return vector::InterleaveOp::create(b, interleave(even), interleave(odd));
  }
  Value intrinsic(StringRef name, Type type, ValueRange operands) {
    return LLVM::CallIntrinsicOp::create(b, type, b.getStringAttr(name),
                                         operands)
        ->getResult(0);
  }
  StringRef pairName(bool bytes) {
    if (target.isa == CPUIsa::AVX512BW)
      return bytes ? "llvm.x86.avx512.pmaddubs.w.512"
                   : "llvm.x86.avx512.pmaddw.d.512";
    return bytes ? "llvm.x86.avx2.pmadd.ub.sw" : "llvm.x86.avx2.pmadd.wd";
  }
  /// u8 times i8, pairs added: i16.
  Value addBytePairs(Value unsignedBytes, Value bytes) {
    return intrinsic(pairName(true),
                     vectorOf(target.vectorBits / 16, b.getI16Type()),
                     {unsignedBytes, bytes});
  }
  /// i16 times i16, pairs added: i32.
  Value addWordPairs(Value x, Value y) {
    return intrinsic(pairName(false),
                     vectorOf(target.vectorBits / 32, b.getI32Type()), {x, y});
  }

  using LoopBody = function_ref<SmallVector<Value>(Value, ValueRange)>;
  SmallVector<Value> buildFor(Value begin, Value end, ValueRange inits,
                              LoopBody body);
  void buildFor(Value begin, Value end, function_ref<void(Value)> body);
  /// A loop whose iterations may run at the same time.
  void buildTasks(Value count, function_ref<void(Value)> body);
  void buildIf(Value condition, function_ref<void()> then,
               function_ref<void()> otherwise = {});

  //===--- Operands -------------------------------------------------------===//

  Value readBuffer(Value tensor);
  Value toBytes(Value loaded);
  Value allocate(ArrayRef<Value> sizes, Type element);
  void setUp(Side &side, unsigned i);
  /// Where a value of the regions of `rows` by `cols` elements (kWhole: all)
  /// of the operand lies that covers region `position` of row `row`.
  Value readRegion(Side &side, Value buffer, int64_t rows, int64_t cols,
                   Value batch, Value row, Value position);
  Value readScale(Side &side, Value batch, Value row, Value block) {
    return readRegion(side, side.scales, side.format.getBlockRows(),
                      side.format.getBlockCols(), batch, row, block);
  }
  Value readOuter(Side &side, Value batch, Value row, Value tile) {
    ScaleAttr scale = side.format.getScale();
    bool hasTiles = scale.getTile() != ScaleAttr::kNoTile;
    return readRegion(side, side.outer, hasTiles ? 1 : FormatAttr::kWhole,
                      scale.getTile(), batch, row, tile);
  }

  //===--- Packing --------------------------------------------------------===//

  void pack(Side &side);
  void packPanelScales(Side &side, Value batch, Value panel, Value row0);
  void packPanelVectors(Side &side, Value batch, Value panel, Value row0,
                        Value steps);
  void packPanelScalars(Side &side, Value batch, Value panel, Value row0,
                        Value firstStep);
  void packCorrections(Side &side, Value batch, Value panel);
  /// Units of codes: a vector or a scalar of i8. `factor` is the integer block
  /// scale (i8) that is multiplied in, or null.
  Value toUnits(Side &side, Value codes, Value factor);
  /// Steps that whole vectors of `chunk` codes along the contraction fill.
  int64_t getChunk(const Side &side) const;

  //===--- Multiplying ----------------------------------------------------===//

  void buildTile(Value batch, Value rowPanel, Value colPanel);
  SmallVector<Value> buildSegment(Value batch, Value rowPanel, Value colPanel,
                                  Value segment);
  void buildStep(Value batch, Value rowPanel, Value colPanel, Value step,
                 MutableArrayRef<Value> dots);
  Value finishDot(Value dot, Value correction);
  SmallVector<Value> sumSegments(Value batch, Value rowPanel, Value colPanel,
                                 Value begin, Value end);
  /// acc = fma(dot, scale of the row * scale of the column, acc) for a tile.
  SmallVector<Value> accumulate(ValueRange dots, Value lhsPanels,
                                Value rhsPanels, Value batch, Value rowPanel,
                                Value colPanel, Value position, ValueRange acc);
  SmallVector<Value> applyOuter(ValueRange acc, Value batch, Value rowPanel,
                                Value colPanel);
  Value narrow(Value value);
  void store(ValueRange values, Value batch, Value row0, Value col0);
  Value loadColumns(Value panels, Value batch, Value panel, Value position,
                    int64_t column) {
    return vector::LoadOp::create(
        b, vectorOf(width, cast<MemRefType>(panels.getType()).getElementType()),
        panels,
        ValueRange{batch, panel,
                   add(mul(position, sides[1].lanes), index(column * width))});
  }
  Value loadRow(Value panels, Value batch, Value panel, Value position,
                int64_t row) {
    return memref::LoadOp::create(
        b, panels,
        ValueRange{batch, panel, add(mul(position, kRows), index(row))});
  }

  ImplicitLocOpBuilder &b;
  ScaledMatmulOp op;
  const MatmulPlan &plan;
  const CPUTarget &target;
  BlockArithmetic arithmetic;
  bool batched, parallelLoops = false;
  Side sides[2];
  Type f32, unitType, wordType;
  int64_t group = 1;   // units to a word
  int64_t columns = 1; // vectors of columns to a tile
  int64_t width = 0;   // columns to such a vector
  int64_t stepsInSegment = 0;
  bool unrolls = false;
  Value batches, extent, segments, steps, tiles;
  Value result;
};

} // namespace

SmallVector<Value> KernelBuilder::buildFor(Value begin, Value end,
                                           ValueRange inits, LoopBody body) {
  auto loop = scf::ForOp::create(
      b, begin, end, index(1), inits,
      [&](OpBuilder &nested, Location loc, Value iv, ValueRange args) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPoint(nested.getInsertionBlock(),
                            nested.getInsertionPoint());
        scf::YieldOp::create(b, body(iv, args));
      });
  return SmallVector<Value>(loop.getResults());
}

void KernelBuilder::buildFor(Value begin, Value end,
                             function_ref<void(Value)> body) {
  buildFor(begin, end, ValueRange(), [&](Value iv, ValueRange) {
    body(iv);
    return SmallVector<Value>();
  });
}

void KernelBuilder::buildTasks(Value count, function_ref<void(Value)> body) {
  if (!parallelLoops)
    return buildFor(index(0), count, body);
  scf::ParallelOp::create(b, ValueRange{index(0)}, ValueRange{count},
                          ValueRange{index(1)},
                          [&](OpBuilder &nested, Location loc, ValueRange ivs) {
                            OpBuilder::InsertionGuard guard(b);
                            b.setInsertionPoint(nested.getInsertionBlock(),
                                                nested.getInsertionPoint());
                            body(ivs.front());
                          });
}

void KernelBuilder::buildIf(Value condition, function_ref<void()> then,
                            function_ref<void()> otherwise) {
  auto branch = scf::IfOp::create(b, condition, static_cast<bool>(otherwise));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(&branch.getThenRegion().front());
  then();
  if (!otherwise)
    return;
  b.setInsertionPointToStart(&branch.getElseRegion().front());
  otherwise();
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// The buffer of an argument, which is only read. It must be the argument's
/// own: bufferization does not see what is read through a buffer, and would use
/// that of a tensor computed here again.
Value KernelBuilder::readBuffer(Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (isa<CodeType>(type.getElementType())) {
    type = type.clone(b.getI8Type());
    tensor = UnrealizedConversionCastOp::create(b, type, tensor).getResult(0);
  }
  return bufferization::ToBufferOp::create(
      b, MemRefType::get(type.getShape(), type.getElementType()), tensor,
      /*read_only=*/true);
}

/// What was loaded from such a buffer; 4-bit and 8-bit floats as i8.
Value KernelBuilder::toBytes(Value loaded) {
  auto element = dyn_cast<FloatType>(getElementTypeOrSelf(loaded.getType()));
  if (!element || element.getWidth() > 8)
    return loaded;
  auto like = [&](unsigned bits) -> Type {
    Type type = b.getIntegerType(bits);
    if (auto vector = dyn_cast<VectorType>(loaded.getType()))
      return vector.clone(type);
    return type;
  };
  Value bits = arith::BitcastOp::create(b, like(element.getWidth()), loaded);
  if (element.getWidth() == 8)
    return bits;
  return arith::ExtUIOp::create(b, like(8), bits);
}

/// A buffer whose extents are static where they are constants.
Value KernelBuilder::allocate(ArrayRef<Value> sizes, Type element) {
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamic;
  for (Value size : sizes) {
    if (auto constant = getConstantIntValue(size)) {
      shape.push_back(*constant);
      continue;
    }
    shape.push_back(ShapedType::kDynamic);
    dynamic.push_back(size);
  }
  return memref::AllocOp::create(b, MemRefType::get(shape, element), dynamic,
                                 b.getI64IntegerAttr(kAlignment));
}

void KernelBuilder::setUp(Side &side, unsigned i) {
  Value codes = i == 0 ? Value(op.getLhs()) : Value(op.getRhs());
  side.format = i == 0 ? op.getLhsFormat() : op.getRhsFormat();
  side.contractedFirst =
      (i == 0 ? op.getLhsContracting() : op.getRhsContracting()) ==
      static_cast<uint64_t>(batched);
  int64_t free = i == 0 ? op.getLhsFree() : op.getRhsFree();
  side.known = cast<RankedTensorType>(codes.getType()).getDimSize(free);
  side.rows = getValueOrCreateConstantIndexOp(
      b, b.getLoc(), tensor::getMixedSize(b, b.getLoc(), codes, free));
  side.codes = readBuffer(codes);
  side.scales = readBuffer(i == 0 ? op.getLhsScale() : op.getRhsScale());
  if (Value outer = i == 0 ? op.getLhsOuter() : op.getRhsOuter())
    side.outer = readBuffer(outer);
  side.lanes = i == 0 ? kRows : columns * width;
  side.panels = ceilDiv(side.rows, side.lanes);
}

Value KernelBuilder::readRegion(Side &side, Value buffer, int64_t rows,
                                int64_t cols, Value batch, Value row,
                                Value position) {
  if (cast<MemRefType>(buffer.getType()).getRank() == 0)
    return toBytes(memref::LoadOp::create(b, buffer));
  Value r = rows > 1 ? div(row, rows) : row;
  Value c = cols == FormatAttr::kWhole ? index(0) : position;
  SmallVector<Value> indices;
  if (batched)
    indices.push_back(batch);
  indices.push_back(side.contractedFirst ? c : r);
  indices.push_back(side.contractedFirst ? r : c);
  return toBytes(memref::LoadOp::create(b, buffer, indices));
}

//===----------------------------------------------------------------------===//
// Packing
//===----------------------------------------------------------------------===//

Value KernelBuilder::toUnits(Side &side, Value codes, Value factor) {
  if (plan.kind == DotKind::Float)
    return arithmetic.decode(codes, side.format);
  Value units = arithmetic.decodeUnits(codes, side.format.getGrid());
  auto like = [&](Type element) -> Type {
    if (auto vector = dyn_cast<VectorType>(codes.getType()))
      return vector.clone(element);
    return element;
  };
  if (plan.kind == DotKind::Words) {
    units = arith::ExtSIOp::create(b, like(unitType), units);
    if (factor)
      factor = arith::ExtSIOp::create(b, like(unitType), factor);
  }
  if (factor)
    units = arith::MulIOp::create(b, units, factor);
  if (plan.kind == DotKind::Bytes && &side == &sides[0]) {
    auto offset = b.getIntegerAttr(b.getI8Type(), getMaxUnit(side.format));
    TypedAttr attr = offset;
    if (auto vector = dyn_cast<VectorType>(codes.getType()))
      attr = DenseElementsAttr::get(vector, offset);
    units = arith::AddIOp::create(b, units, arith::ConstantOp::create(b, attr));
  }
  return units;
}

int64_t KernelBuilder::getChunk(const Side &side) const {
  if (side.contractedFirst)
    return group;
  switch (plan.kind) {
  case DotKind::Float:
    return 4;
  case DotKind::Lanes:
  case DotKind::Words:
    return 8;
  case DotKind::Bytes:
    return 16;
  }
  llvm_unreachable("all kinds are named");
}

void KernelBuilder::packPanelScales(Side &side, Value batch, Value panel,
                                    Value row0) {
  auto fill = [&](Value panels, Value count,
                  function_ref<Value(Value row, Value position)> read) {
    buildFor(index(0), count, [&](Value position) {
      buildFor(index(0), index(side.lanes), [&](Value lane) {
        // Rows beyond the last repeat it.
        Value row = min(add(row0, lane), sub(side.rows, index(1)));
        memref::StoreOp::create(
            b, read(row, position), panels,
            ValueRange{batch, panel, add(mul(position, side.lanes), lane)});
      });
    });
  };
  if (side.scalePanels)
    fill(side.scalePanels, segments, [&](Value row, Value position) {
      return plan.foldsScales
                 ? readOuter(side, batch, row, position)
                 : arithmetic.decodeScale(readScale(side, batch, row, position),
                                          side.format.getScale());
    });
  if (side.outerPanels)
    fill(side.outerPanels, tiles, [&](Value row, Value position) {
      return readOuter(side, batch, row, position);
    });
}

/// Words of a panel of rows that are all there, from whole vectors of codes.
void KernelBuilder::packPanelVectors(Side &side, Value batch, Value panel,
                                     Value row0, Value vectorSteps) {
  int64_t chunk = getChunk(side), words = chunk / group;
  auto load = [&](int64_t count, Value row, Value k) -> Value {
    SmallVector<Value> indices;
    if (batched)
      indices.push_back(batch);
    indices.push_back(side.contractedFirst ? k : row);
    indices.push_back(side.contractedFirst ? row : k);
    Type element = cast<MemRefType>(side.codes.getType()).getElementType();
    return toBytes(vector::LoadOp::create(b, vectorOf(count, element),
                                          side.codes, indices));
  };
  int64_t block = side.format.getBlockCols();
  buildFor(index(0), div(vectorSteps, words), [&](Value i) {
    Value step = mul(i, words), k = mul(step, group);
    Value packed;
    if (side.contractedFirst) {
      SmallVector<Value> parts, factors;
      for (int64_t g = 0; g < group; ++g)
        parts.push_back(load(side.lanes, row0, add(k, index(g))));
      Value factor;
      if (plan.foldsScales) {
        SmallVector<Value> indices;
        if (batched)
          indices.push_back(batch);
        indices.push_back(div(k, block));
        indices.push_back(row0);
        Value scales = vector::LoadOp::create(
            b, vectorOf(side.lanes, b.getI8Type()), side.scales, indices);
        factor = interleave(SmallVector<Value>(group, scales));
      }
      packed = toUnits(side, interleave(parts), factor);
      packed =
          vector::BitCastOp::create(b, vectorOf(side.lanes, wordType), packed);
    } else {
      SmallVector<Value> parts;
      for (int64_t lane = 0; lane < side.lanes; ++lane) {
        Value row = add(row0, index(lane)), factor;
        if (plan.foldsScales)
          factor = splat(readScale(side, batch, row, div(k, block)), chunk);
        Value units = toUnits(side, load(chunk, row, k), factor);
        parts.push_back(
            vector::BitCastOp::create(b, vectorOf(words, wordType), units));
      }
      packed = interleave(parts);
    }
    vector::StoreOp::create(b, packed, side.units,
                            ValueRange{batch, panel, mul(step, side.lanes)});
  });
}

/// All words from step `firstStep` on, one by one; zero where there is no code.
void KernelBuilder::packPanelScalars(Side &side, Value batch, Value panel,
                                     Value row0, Value firstStep) {
  int64_t block = side.format.getBlockCols();
  buildFor(firstStep, steps, [&](Value step) {
    buildFor(index(0), index(side.lanes), [&](Value lane) {
      Value row = add(row0, lane);
      Value word;
      for (int64_t g = 0; g < group; ++g) {
        Value k = add(mul(step, group), index(g));
        Value inside =
            arith::AndIOp::create(b, less(row, side.rows), less(k, extent));
        Value r = min(row, sub(side.rows, index(1)));
        Value c = min(k, sub(extent, index(1)));
        SmallVector<Value> indices;
        if (batched)
          indices.push_back(batch);
        indices.push_back(side.contractedFirst ? c : r);
        indices.push_back(side.contractedFirst ? r : c);
        Value code = toBytes(memref::LoadOp::create(b, side.codes, indices));
        Value factor;
        if (plan.foldsScales)
          factor = readScale(side, batch, r, div(c, block));
        Value unit = toUnits(side, code, factor);
        unit = arith::SelectOp::create(b, inside, unit, zeroOf(unit.getType()));
        if (group > 1) {
          unit = arith::ExtUIOp::create(b, wordType, unit);
          if (g > 0) {
            Value shift = arith::ConstantOp::create(
                b, b.getIntegerAttr(wordType,
                                    g * unitType.getIntOrFloatBitWidth()));
            unit = arith::OrIOp::create(b, word,
                                        arith::ShLIOp::create(b, unit, shift));
          }
        }
        word = unit;
      }
      memref::StoreOp::create(
          b, word, side.units,
          ValueRange{batch, panel, add(mul(step, side.lanes), lane)});
    });
  });
}

/// Minus the left side's offset times the sum of the units of each segment.
void KernelBuilder::packCorrections(Side &side, Value batch, Value panel) {
  int64_t bytes = target.vectorBits / 8;
  Value offset = splatInt(getMaxUnit(sides[0].format), bytes, 8);
  Value minusOne = splatInt(-1, bytes / 2, 16);
  buildFor(index(0), segments, [&](Value segment) {
    Value first = mul(segment, stepsInSegment);
    auto sum =
        buildFor(first, add(first, index(stepsInSegment)),
                 ValueRange{splatInt(0, bytes / 2, 16)},
                 [&](Value step, ValueRange args) -> SmallVector<Value> {
                   Value words = loadColumns(side.units, batch, panel, step, 0);
                   words = vector::BitCastOp::create(
                       b, vectorOf(bytes, b.getI8Type()), words);
                   return {arith::AddIOp::create(b, args[0],
                                                 addBytePairs(offset, words))};
                 });
    vector::StoreOp::create(b, addWordPairs(sum[0], minusOne), side.corrections,
                            ValueRange{batch, panel, mul(segment, side.lanes)});
  });
}

void KernelBuilder::pack(Side &side) {
  side.units =
      allocate({batches, side.panels, mul(steps, side.lanes)}, wordType);
  bool hasSegmentScales = !plan.foldsScales || plan.segment != 0;
  if (hasSegmentScales)
    side.scalePanels =
        allocate({batches, side.panels, mul(segments, side.lanes)}, f32);
  bool hasOuter = side.outer && !(plan.foldsScales && plan.segment != 0);
  if (hasOuter)
    side.outerPanels =
        allocate({batches, side.panels, mul(tiles, side.lanes)}, f32);
  if (plan.kind == DotKind::Bytes && &side == &sides[1])
    side.corrections = allocate(
        {batches, side.panels, mul(segments, side.lanes)}, b.getI32Type());

  int64_t perTask = std::max<int64_t>(kTaskRows / side.lanes, 1);
  Value tasks = ceilDiv(side.panels, perTask);
  // Vectors of codes must not reach into the next block with its own factor,
  // and need elements of whole bytes.
  int64_t chunk = getChunk(side);
  Type stored = cast<MemRefType>(side.codes.getType()).getElementType();
  bool canVectorize =
      stored.getIntOrFloatBitWidth() == 8 &&
      (!plan.foldsScales || (side.format.getBlockCols() % chunk == 0 &&
                             side.format.getBlockRows() == 1));
  buildTasks(mul(batches, tasks), [&](Value task) {
    Value batch =
        batched ? Value(arith::DivUIOp::create(b, task, tasks)) : index(0);
    Value first =
        mul(batched ? Value(arith::RemUIOp::create(b, task, tasks)) : task,
            perTask);
    Value end = min(add(first, index(perTask)), side.panels);
    Value vectorSteps =
        canVectorize ? mul(div(extent, chunk), chunk / group) : index(0);
    buildFor(first, end, [&](Value panel) {
      Value row0 = mul(panel, side.lanes);
      packPanelScales(side, batch, panel, row0);
      Value isWhole = lessEqual(add(row0, index(side.lanes)), side.rows);
      Value done = arith::SelectOp::create(b, isWhole, vectorSteps, index(0));
      packPanelVectors(side, batch, panel, row0, done);
      packPanelScalars(side, batch, panel, row0, done);
      if (side.corrections)
        packCorrections(side, batch, panel);
    });
  });
}

//===----------------------------------------------------------------------===//
// Multiplying
//===----------------------------------------------------------------------===//

/// Adds the products of one step to the dots of a tile.
void KernelBuilder::buildStep(Value batch, Value rowPanel, Value colPanel,
                              Value step, MutableArrayRef<Value> dots) {
  SmallVector<Value> cols;
  for (int64_t v = 0; v < columns; ++v) {
    Value words = loadColumns(sides[1].units, batch, colPanel, step, v);
    if (group > 1)
      words = vector::BitCastOp::create(b, vectorOf(width * group, unitType),
                                        words);
    else if (plan.kind == DotKind::Lanes)
      words = arith::ExtSIOp::create(
          b, vectorOf(width, b.getIntegerType(plan.sumBits)), words);
    cols.push_back(words);
  }
  for (int64_t r = 0; r < kRows; ++r) {
    Value row = loadRow(sides[0].units, batch, rowPanel, step, r);
    if (plan.kind == DotKind::Lanes)
      row = arith::ExtSIOp::create(b, b.getIntegerType(plan.sumBits), row);
    row = splat(row, width);
    if (group > 1)
      row =
          vector::BitCastOp::create(b, vectorOf(width * group, unitType), row);
    for (int64_t v = 0; v < columns; ++v) {
      Value &dot = dots[r * columns + v];
      switch (plan.kind) {
      case DotKind::Float:
        // Products of levels of grids and of 8-bit floats have at most eight
        // significant bits: exact, so that the fma rounds as the sum does.
        dot = isCustom(sides[0].format) || isCustom(sides[1].format)
                  ? Value(arith::AddFOp::create(
                        b, dot, arith::MulFOp::create(b, row, cols[v])))
                  : Value(math::FmaOp::create(b, row, cols[v], dot));
        break;
      case DotKind::Lanes:
        dot = arith::AddIOp::create(b, dot,
                                    arith::MulIOp::create(b, row, cols[v]));
        break;
      case DotKind::Bytes: {
        Value pairs = addBytePairs(row, cols[v]);
        dot = dot ? Value(arith::AddIOp::create(b, dot, pairs)) : pairs;
        break;
      }
      case DotKind::Words:
        dot = arith::AddIOp::create(b, dot, addWordPairs(row, cols[v]));
        break;
      }
    }
  }
}

/// The dot of a segment as f32.
Value KernelBuilder::finishDot(Value dot, Value correction) {
  auto toFloat = [&](Value integers) -> Value {
    if (plan.sumBits == 16 && plan.kind == DotKind::Lanes)
      integers =
          arith::ExtSIOp::create(b, vectorOf(width, b.getI32Type()), integers);
    return arith::SIToFPOp::create(b, vectorOf(width, f32), integers);
  };
  if (plan.kind == DotKind::Float)
    return dot;
  if (plan.kind == DotKind::Bytes)
    dot = arith::AddIOp::create(
        b, addWordPairs(dot, splatInt(1, 2 * width, 16)), correction);
  Value value = toFloat(dot);
  double unit = getUnit(sides[0].format) * getUnit(sides[1].format);
  if (unit == 1.0)
    return value;
  auto type = cast<VectorType>(value.getType());
  return arith::MulFOp::create(
      b, value,
      arith::ConstantOp::create(
          b, DenseElementsAttr::get(type, b.getF32FloatAttr(unit))));
}

SmallVector<Value> KernelBuilder::buildSegment(Value batch, Value rowPanel,
                                               Value colPanel, Value segment) {
  int64_t count = kRows * columns;
  Type sum =
      plan.kind == DotKind::Float ? f32 : Type(b.getIntegerType(plan.sumBits));
  int64_t lanes = plan.kind == DotKind::Bytes ? 2 * width : width;
  Value zero = zeroOf(vectorOf(lanes, sum));
  SmallVector<Value> dots;
  if (unrolls) {
    dots.assign(count, plan.kind == DotKind::Bytes ? Value() : zero);
    Value first = mul(segment, stepsInSegment);
    for (int64_t i = 0; i < stepsInSegment; ++i)
      buildStep(batch, rowPanel, colPanel, add(first, index(i)), dots);
  } else {
    Value begin = plan.segment ? mul(segment, stepsInSegment) : index(0);
    Value end =
        plan.segment ? min(add(begin, index(stepsInSegment)), steps) : steps;
    dots = buildFor(begin, end, SmallVector<Value>(count, zero),
                    [&](Value step, ValueRange args) {
                      SmallVector<Value> next(args);
                      buildStep(batch, rowPanel, colPanel, step, next);
                      return next;
                    });
  }
  Value correction;
  if (sides[1].corrections)
    correction = loadColumns(sides[1].corrections, batch, colPanel, segment, 0);
  for (Value &dot : dots)
    dot = finishDot(dot, correction);
  return dots;
}

SmallVector<Value> KernelBuilder::accumulate(ValueRange dots, Value lhsPanels,
                                             Value rhsPanels, Value batch,
                                             Value rowPanel, Value colPanel,
                                             Value position, ValueRange acc) {
  SmallVector<Value> next, cols;
  for (int64_t v = 0; v < columns; ++v)
    cols.push_back(loadColumns(rhsPanels, batch, colPanel, position, v));
  for (int64_t r = 0; r < kRows; ++r) {
    Value row = splat(loadRow(lhsPanels, batch, rowPanel, position, r), width);
    for (int64_t v = 0; v < columns; ++v) {
      int64_t i = r * columns + v;
      next.push_back(arithmetic.accumulate(dots[i], row, cols[v], acc[i]));
    }
  }
  return next;
}

/// The sum over segments, in ascending order, from +0.
SmallVector<Value> KernelBuilder::sumSegments(Value batch, Value rowPanel,
                                              Value colPanel, Value begin,
                                              Value end) {
  Value zero = zeroOf(vectorOf(width, f32));
  SmallVector<Value> acc(kRows * columns, zero);
  auto next = [&](Value segment, ValueRange sums) {
    return accumulate(buildSegment(batch, rowPanel, colPanel, segment),
                      sides[0].scalePanels, sides[1].scalePanels, batch,
                      rowPanel, colPanel, segment, sums);
  };
  if (plan.segment == 0)
    return next(index(0), acc);
  return buildFor(begin, end, acc, next);
}

/// acc times the outer scales, those of both sides multiplied first.
SmallVector<Value> KernelBuilder::applyOuter(ValueRange acc, Value batch,
                                             Value rowPanel, Value colPanel) {
  SmallVector<Value> scaled;
  for (int64_t r = 0; r < kRows; ++r)
    for (int64_t v = 0; v < columns; ++v) {
      Value scale;
      if (Value panels = sides[0].outerPanels)
        scale = splat(loadRow(panels, batch, rowPanel, index(0), r), width);
      if (Value panels = sides[1].outerPanels) {
        Value col = loadColumns(panels, batch, colPanel, index(0), v);
        scale = scale ? Value(arith::MulFOp::create(b, scale, col)) : col;
      }
      scaled.push_back(arith::MulFOp::create(b, acc[r * columns + v], scale));
    }
  return scaled;
}

/// f32 numbers, a scalar or a vector, as the result's type.
Value KernelBuilder::narrow(Value value) {
  Type element = op.getType().getElementType();
  if (element.isF32())
    return value;
  auto like = [&](Type type) -> Type {
    if (auto vector = dyn_cast<VectorType>(value.getType()))
      return vector.clone(type);
    return type;
  };
  if (!element.isBF16())
    return arith::TruncFOp::create(b, like(element), value);
  // In integers: backends that lack bf16 call a function for each truncf of a
  // vector.
  Value bits = arith::BitcastOp::create(b, like(b.getI32Type()),
                                        arithmetic.roundToBF16(value));
  TypedAttr shift = b.getI32IntegerAttr(16);
  if (auto vector = dyn_cast<VectorType>(bits.getType()))
    shift = DenseElementsAttr::get(vector, shift);
  bits = arith::ShRUIOp::create(b, bits, arith::ConstantOp::create(b, shift));
  bits = arith::TruncIOp::create(b, like(b.getI16Type()), bits);
  return arith::BitcastOp::create(b, like(element), bits);
}

void KernelBuilder::store(ValueRange values, Value batch, Value row0,
                          Value col0) {
  auto indicesOf = [&](Value row, Value col) {
    SmallVector<Value> indices;
    if (batched)
      indices.push_back(batch);
    indices.append({row, col});
    return indices;
  };
  Value isWhole = arith::AndIOp::create(
      b, lessEqual(add(row0, index(kRows)), sides[0].rows),
      lessEqual(add(col0, index(sides[1].lanes)), sides[1].rows));
  buildIf(
      isWhole,
      [&] {
        for (int64_t r = 0; r < kRows; ++r)
          for (int64_t v = 0; v < columns; ++v)
            vector::StoreOp::create(
                b, narrow(values[r * columns + v]), result,
                indicesOf(add(row0, index(r)), add(col0, index(v * width))));
      },
      [&] {
        for (int64_t r = 0; r < kRows; ++r) {
          Value row = add(row0, index(r));
          buildIf(less(row, sides[0].rows), [&] {
            for (int64_t v = 0; v < columns; ++v) {
              Value begin = min(add(col0, index(v * width)), sides[1].rows);
              Value end = min(add(begin, index(width)), sides[1].rows);
              buildFor(index(0), sub(end, begin), [&](Value lane) {
                Value value = vector::ExtractOp::create(
                    b, values[r * columns + v], OpFoldResult(lane));
                memref::StoreOp::create(b, narrow(value), result,
                                        indicesOf(row, add(begin, lane)));
              });
            }
          });
        }
      });
}

void KernelBuilder::buildTile(Value batch, Value rowPanel, Value colPanel) {
  SmallVector<Value> acc;
  if (plan.foldsScales && plan.segment == 0) {
    // A sum of integers over the whole row, rounded once.
    acc = buildSegment(batch, rowPanel, colPanel, index(0));
  } else if (plan.segmentsInTile == 0) {
    acc = sumSegments(batch, rowPanel, colPanel, index(0), segments);
  } else {
    Value zero = zeroOf(vectorOf(width, f32));
    acc = buildFor(
        index(0), tiles, SmallVector<Value>(kRows * columns, zero),
        [&](Value tile, ValueRange sums) {
          Value begin = mul(tile, plan.segmentsInTile);
          Value end = min(add(begin, index(plan.segmentsInTile)), segments);
          return accumulate(sumSegments(batch, rowPanel, colPanel, begin, end),
                            sides[0].outerPanels, sides[1].outerPanels, batch,
                            rowPanel, colPanel, tile, sums);
        });
  }
  if (plan.segmentsInTile == 0 &&
      (sides[0].outerPanels || sides[1].outerPanels))
    acc = applyOuter(acc, batch, rowPanel, colPanel);
  store(acc, batch, mul(rowPanel, kRows), mul(colPanel, sides[1].lanes));
}

Value KernelBuilder::build() {
  f32 = b.getF32Type();
  width = target.vectorBits / 32;
  switch (plan.kind) {
  case DotKind::Float:
    unitType = wordType = f32;
    columns = 2;
    break;
  case DotKind::Lanes:
    unitType = wordType = b.getI8Type();
    if (plan.sumBits == 16)
      width *= 2;
    else
      columns = 2;
    break;
  case DotKind::Bytes:
    unitType = b.getI8Type();
    wordType = b.getI32Type();
    group = 4;
    break;
  case DotKind::Words:
    unitType = b.getI16Type();
    wordType = b.getI32Type();
    group = 2;
    columns = 2;
    break;
  }
  for (unsigned i : {0u, 1u})
    setUp(sides[i], i);
  auto sizeOf = [&](Value tensor, int64_t dim) {
    return getValueOrCreateConstantIndexOp(
        b, b.getLoc(), tensor::getMixedSize(b, b.getLoc(), tensor, dim));
  };
  batches = batched ? sizeOf(op.getLhs(), 0) : index(1);
  extent = sizeOf(op.getLhs(), op.getLhsContracting());
  steps = ceilDiv(extent, group);
  segments = index(1);
  if (plan.segment) {
    segments = ceilDiv(extent, plan.segment);
    stepsInSegment = llvm::divideCeil(plan.segment, group);
    // An unrolled segment reads all of its steps.
    unrolls = stepsInSegment <= kUnrolledSteps;
    if (unrolls || plan.kind == DotKind::Bytes)
      steps = mul(segments, stepsInSegment);
  }
  tiles =
      plan.segmentsInTile ? ceilDiv(segments, plan.segmentsInTile) : index(1);

  SmallVector<int64_t> factors = {
      sides[0].known, sides[1].known,
      op.getLhs().getType().getDimSize(op.getLhsContracting())};
  if (batched)
    factors.push_back(op.getLhs().getType().getDimSize(0));
  int64_t work = 1;
  for (int64_t factor : factors)
    if (ShapedType::isDynamic(factor) || llvm::MulOverflow(work, factor, work))
      work = kParallelSteps;
  parallelLoops = target.parallel && work >= kParallelSteps;

  for (Side &side : sides)
    pack(side);
  SmallVector<Value> sizes;
  if (batched)
    sizes.push_back(batches);
  sizes.append({sides[0].rows, sides[1].rows});
  // The type of the result decides what is static.
  SmallVector<Value> dynamic;
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (op.getType().isDynamicDim(dim))
      dynamic.push_back(size);
  auto type =
      MemRefType::get(op.getType().getShape(), op.getType().getElementType());
  result = memref::AllocOp::create(b, type, dynamic,
                                   b.getI64IntegerAttr(kAlignment));

  int64_t rowPanels = kTaskRows / kRows;
  int64_t colPanels = std::max<int64_t>(kTaskCols / sides[1].lanes, 1);
  Value rowTasks = ceilDiv(sides[0].panels, rowPanels);
  Value colTasks = ceilDiv(sides[1].panels, colPanels);
  Value inBatch = mul(rowTasks, colTasks);
  buildTasks(mul(batches, inBatch), [&](Value task) {
    Value batch =
        batched ? Value(arith::DivUIOp::create(b, task, inBatch)) : index(0);
    if (batched)
      task = arith::RemUIOp::create(b, task, inBatch);
    Value rowBegin = mul(arith::DivUIOp::create(b, task, colTasks), rowPanels);
    Value colBegin = mul(arith::RemUIOp::create(b, task, colTasks), colPanels);
    Value rowEnd = min(add(rowBegin, index(rowPanels)), sides[0].panels);
    Value colEnd = min(add(colBegin, index(colPanels)), sides[1].panels);
    buildFor(colBegin, colEnd, [&](Value colPanel) {
      buildFor(rowBegin, rowEnd,
               [&](Value rowPanel) { buildTile(batch, rowPanel, colPanel); });
    });
  });
  return bufferization::ToTensorOp::create(b, op.getType(), result,
                                           /*restrict=*/true,
                                           /*writable=*/true);
}

Value mlir::ufp4::buildMatmul(OpBuilder &builder, ScaledMatmulOp op,
                              const MatmulPlan &plan, const CPUTarget &target) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  return KernelBuilder(b, op, plan, target).build();
}

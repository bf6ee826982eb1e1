//===- GPUCarry.cpp - stored codes to carriers on NVIDIA GPUs -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Codes that are there already become an operand of a product: a thread reads
// 16 or 32 codes of a line (bytes), multiplies their levels by what is folded
// into them, and writes them with the contraction last. Where lines lie across,
// neighbouring threads have neighbouring lines. Scales of segments, or of a
// matrix unit, are a kernel of their own, a thread to each.
//
//===----------------------------------------------------------------------===//

#include "QuantizeEmitter.h"
#include "ufp4/Kernels/GPUKernels.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {

/// What the kernels are special in.
struct CarryConfig {
  FormatAttr format;
  CarrierAttr carrier;
  /// Whether the contraction is not the last dimension of the codes.
  bool transposed;

  bool folds() const { return carrier.getScales() == ScalePlacement::Folded; }
  bool isHardware() const { return carrier.hasHardwareScales(); }
  Type getElement() const { return carrier.getElementType(); }
  /// Codes that a thread expands.
  int64_t getChunk() const { return getCarrierGranule(carrier); }
  std::string getName(StringRef prefix) const {
    std::string text, name = prefix.str();
    llvm::raw_string_ostream(text) << format << carrier << transposed;
    name += transposed ? "_columns_" : "_rows_";
    return name + llvm::utohexstr(llvm::xxh3_64bits(text), /*LowerCase=*/true);
  }
};

class CarryEmitter : public KernelEmitter {
public:
  CarryEmitter(OpBuilder &builder, gpu::GPUModuleOp module,
               const CarryConfig &config)
      : KernelEmitter(builder, module), config(config), format(config.format),
        perThread(config.getChunk()) {}

  /// Codes, scales, operand; batch, rows, extent of the contraction.
  LLVM::LLVMFuncOp buildOperand(StringRef name);
  /// Block scales or outer scales, their f32 numbers as [batch, segments,
  /// rows]; batch, rows, segments. Or block scales and those as they are, for
  /// each row, and what fills it up as [batch, rows, segments]; batch, rows,
  /// segments, blocks.
  LLVM::LLVMFuncOp buildScales(StringRef name);

private:
  SmallVector<Value> loadCodes(Value begin, Value step, Value first);
  Value getScaleIndex(Value row, Value column, Value columns);
  SmallVector<Value> getElements(ArrayRef<Value> codes, Value first, Value row);
  SmallVector<Value> pack(ArrayRef<Value> elements);

  const CarryConfig &config;
  FormatAttr format;
  int64_t perThread;
  Value codes, scales, rows, extent;
};

} // namespace

/// A thread's codes (i8), zeros beyond the end.
SmallVector<Value> CarryEmitter::loadCodes(Value begin, Value step,
                                           Value first) {
  SmallVector<Value> loaded;
  Value last = sub(extent, constant(1));
  Type i8 = b.getI8Type();
  Value zero = arith::ConstantOp::create(b, b.getI8IntegerAttr(0));
  for (int64_t i = 0; i < perThread; ++i) {
    Value k = add(first, i);
    Value place =
        addWide(begin, arith::MulIOp::create(b, wide(min(k, last)), step));
    Value code = load(codes, place, i8, i8, 1);
    loaded.push_back(
        arith::SelectOp::create(b, isBelow(k, extent), code, zero));
  }
  return loaded;
}

/// The place of a block's scale, `columns` to a line.
Value CarryEmitter::getScaleIndex(Value row, Value column, Value columns) {
  Value groups = rows, group = row;
  if (format.getBlockRows() > 1) {
    groups = ceilDiv(rows, format.getBlockRows());
    group = div(row, format.getBlockRows());
  }
  if (config.transposed)
    return addWide(mulWide(add(mul(batch, columns), column), groups),
                   wide(group));
  return addWide(mulWide(add(mul(batch, groups), group), columns),
                 wide(column));
}

/// The elements as i32 of their bits.
SmallVector<Value> CarryEmitter::getElements(ArrayRef<Value> values,
                                             Value first, Value row) {
  Type element = config.getElement();
  auto bitsOf = [&](Value value) -> Value {
    if (value.getType().isF32())
      return arith::BitcastOp::create(b, i32(), value);
    return arith::ExtUIOp::create(b, i32(), value);
  };
  int64_t cols = format.getBlockCols();
  Value columns =
      cols == FormatAttr::kWhole ? constant(1) : ceilDiv(extent, cols);
  Type stored = format.getScale().getElementType();
  if (stored.getIntOrFloatBitWidth() == 8)
    stored = b.getI8Type();
  Value factor;
  SmallVector<Value> elements;
  for (auto [i, code] : llvm::enumerate(values)) {
    // Codes of e2m1 are numbers of f4E2M1FN, and those of six bits are made of
    // words of codes.
    if (!config.folds() && (element == format.getWideType() ||
                            isa<Float4E2M1FNType, Float6E2M3FNType>(element))) {
      elements.push_back(bitsOf(code));
      continue;
    }
    if (!config.folds() && element.isInteger(8)) {
      elements.push_back(
          bitsOf(arithmetic.decodeUnits(code, format.getGrid())));
      continue;
    }
    // Blocks begin at multiples of 16, or several to a chunk.
    bool begins = i == 0 || (cols != FormatAttr::kWhole &&
                             (cols % perThread == 0 ? false : true));
    if (config.folds() && begins) {
      Value index = wide(constant(0));
      if (!format.isTensorBlock()) {
        // Beyond the end codes are 0, but not by a NaN.
        Value k = min(add(first, i), sub(extent, constant(1)));
        Value column = cols == FormatAttr::kWhole ? constant(0) : div(k, cols);
        index = getScaleIndex(row, column, columns);
      }
      factor = arithmetic.decodeScale(load(scales, index, stored, stored,
                                           stored.getIntOrFloatBitWidth() / 8),
                                      format.getScale());
    }
    Value level = arithmetic.decode(code, format);
    Value number = level;
    if (config.folds()) {
      number = arith::MulFOp::create(b, level, factor);
      Value isInside = isBelow(add(first, i), extent);
      number = arith::SelectOp::create(
          b, isInside, number,
          arith::ConstantOp::create(b, b.getF32FloatAttr(0)));
    }
    if (element.isInteger(8))
      elements.push_back(
          bitsOf(arith::FPToSIOp::create(b, b.getI8Type(), number)));
    else if (element.isBF16())
      // Exact: the upper half.
      elements.push_back(shiftRight(bitsOf(number), 16));
    else if (element.isF32())
      elements.push_back(bitsOf(number));
    else if (element.isInteger(4))
      elements.push_back(bitsOf(arithmetic.encodeCarried(number, element)));
    else
      elements.push_back(bitsOf(arithmetic.encodeElement(number, element)));
  }
  return elements;
}

/// Words of the elements, in memory's order.
SmallVector<Value> CarryEmitter::pack(ArrayRef<Value> elements) {
  int64_t bits = config.getElement().getIntOrFloatBitWidth();
  bool hasSixBits = bits == 6;
  if (hasSixBits)
    bits = 4;
  SmallVector<Value> words;
  for (size_t i = 0; i < elements.size(); i += 32 / bits) {
    Value word = elements[i];
    for (int64_t j = 1; j < 32 / bits; ++j)
      word = arith::OrIOp::create(
          b, word,
          arith::ShLIOp::create(b, elements[i + j], constant(j * bits)));
    words.push_back(word);
  }
  return hasSixBits ? toSixBits(words, format.getGrid().getKind()) : words;
}

LLVM::LLVMFuncOp CarryEmitter::buildOperand(StringRef name) {
  Type pointer = globalPointer();
  LLVM::LLVMFuncOp function = makeKernel(
      name, {pointer, pointer, pointer, i32(), i32(), i32()}, kThreads);
  codes = function.getArgument(0);
  scales = function.getArgument(1);
  Value operand = function.getArgument(2);
  rows = function.getArgument(4);
  extent = function.getArgument(5);
  Value chunks = ceilDiv(extent, perThread);
  Value total = mul(mul(function.getArgument(3), rows), chunks);
  Value number = add(mul(block(), kThreads), thread());
  ifTrue(isBelow(number, total), [&] {
    Value row, chunk, begin, step;
    if (config.transposed) {
      Value rest = div(number, rows);
      row = sub(number, mul(rest, rows));
      batch = div(rest, chunks);
      chunk = sub(rest, mul(batch, chunks));
      begin = addWide(mulWide(mul(batch, extent), rows), wide(row));
      step = wide(rows);
    } else {
      Value line = div(number, chunks);
      chunk = sub(number, mul(line, chunks));
      batch = div(line, rows);
      row = sub(line, mul(batch, rows));
      begin = mulWide(line, extent);
      step = wide(constant(1));
    }
    Value first = mul(chunk, perThread);
    SmallVector<Value> words =
        pack(getElements(loadCodes(begin, step, first), first, row));
    Value line = add(mul(batch, rows), row);
    Value place = addWide(mulWide(line, chunks), wide(chunk));
    storeWords(
        words, operand,
        arith::MulIOp::create(
            b, place, wide(constant(static_cast<int64_t>(words.size())))));
  });
  b.setInsertionPointToEnd(&function.getBody().back());
  LLVM::ReturnOp::create(b, ValueRange());
  return function;
}

LLVM::LLVMFuncOp CarryEmitter::buildScales(StringRef name) {
  Type pointer = globalPointer();
  SmallVector<Type> types = {pointer, pointer, i32(), i32(), i32()};
  if (config.isHardware())
    types.push_back(i32());
  LLVM::LLVMFuncOp function = makeKernel(name, types, kThreads);
  rows = function.getArgument(3);
  Value segments = function.getArgument(4);
  Value total = mul(mul(function.getArgument(2), rows), segments);
  Value number = add(mul(block(), kThreads), thread());
  ScaleAttr scale = format.getScale();
  auto emitHardwareScale = [&] {
    Value line = div(number, segments), blocks = function.getArgument(5);
    Value block = sub(number, mul(line, segments));
    batch = div(line, rows);
    Value row = sub(line, mul(batch, rows));
    Value last = sub(blocks, constant(1));
    Value stored = load(function.getArgument(0),
                        getScaleIndex(row, min(block, last), blocks),
                        b.getI8Type(), b.getI8Type(), 1);
    Value one =
        arith::ConstantOp::create(b, b.getI8IntegerAttr(static_cast<int8_t>(
                                         getNeutralScale(scale.getKind()))));
    store(arith::SelectOp::create(b, isBelow(block, blocks), stored, one),
          function.getArgument(1), wide(number), b.getI8Type(), 1);
  };
  ifTrue(isBelow(number, total), [&] {
    if (config.isHardware())
      return emitHardwareScale();
    Value rest = div(number, rows);
    Value row = sub(number, mul(rest, rows));
    batch = div(rest, segments);
    Value segment = sub(rest, mul(batch, segments));
    Type type = config.folds() ? Type(b.getF32Type()) : scale.getElementType();
    if (type.getIntOrFloatBitWidth() == 8)
      type = b.getI8Type();
    bool isWhole = !config.folds() && format.isTensorBlock();
    Value index =
        isWhole ? wide(constant(0)) : getScaleIndex(row, segment, segments);
    Value value = load(function.getArgument(0), index, type, type,
                       type.getIntOrFloatBitWidth() / 8);
    if (!config.folds())
      value = arithmetic.decodeScale(value, scale);
    store(value, function.getArgument(1), wide(number), b.getF32Type(), 4);
  });
  b.setInsertionPointToEnd(&function.getBody().back());
  LLVM::ReturnOp::create(b, ValueRange());
  return function;
}

LogicalResult mlir::ufp4::buildGPUCarry(OpBuilder &builder,
                                        GPUKernelContext &context, CarryOp op,
                                        const CarryBuffers &buffers,
                                        std::string &reason) {
  RankedTensorType type = op.getCodes().getType();
  int64_t rank = type.getRank(), along = op.getAlong();
  CarryConfig config{op.getFormat(), op.getCarrier(), along != rank - 1};
  Type element = config.getElement();
  if (foldsOverRow(config.format, config.carrier)) {
    reason = "scales over the largest of their row are folded where codes are "
             "made";
    return failure();
  }
  if (!element.isInteger(8) && !element.isInteger(4) &&
      !isa<BFloat16Type, Float32Type, Float8E4M3FNType, Float8E5M2Type,
           Float6E2M3FNType, Float4E2M1FNType>(element)) {
    reason = "codes become i4, i8, bf16, f32, 8-bit floats, f6E2M3FN and "
             "f4E2M1FN";
    return failure();
  }
  if (llvm::is_contained(type.getShape(), 0)) {
    reason = "the operand has no elements";
    return failure();
  }
  auto get = [&](StringRef name, bool ofScales) {
    if (auto known = context.module.lookupSymbol<LLVM::LLVMFuncOp>(name))
      return known;
    OpBuilder::InsertionGuard guard(builder);
    CarryEmitter emitter(builder, context.module, config);
    return ofScales ? emitter.buildScales(name) : emitter.buildOperand(name);
  };
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, value);
  };
  auto dim = [&](Value memref, int64_t position) {
    return b.createOrFold<memref::DimOp>(memref, position);
  };
  auto word = [&](Value value) {
    return b.createOrFold<arith::IndexCastUIOp>(b.getI32Type(), value);
  };
  auto launch = [&](LLVM::LLVMFuncOp kernel, Value threads,
                    ArrayRef<Value> arguments) {
    Value one = index(1);
    Value blocks = b.createOrFold<arith::MaxUIOp>(
        b.createOrFold<arith::CeilDivUIOp>(threads, index(kThreads)), one);
    gpu::LaunchFuncOp::create(
        b,
        SymbolRefAttr::get(context.module.getNameAttr(),
                           {FlatSymbolRefAttr::get(kernel.getNameAttr())}),
        gpu::KernelDim3{blocks, one, one},
        gpu::KernelDim3{index(kThreads), one, one}, Value(), arguments);
  };
  auto mul = [&](Value lhs, Value rhs) {
    return b.createOrFold<arith::MulIOp>(lhs, rhs);
  };
  Value batch = rank == 3 ? dim(buffers.codes, 0) : index(1);
  Value rows = dim(buffers.codes, along == rank - 1 ? rank - 2 : rank - 1);
  Value extent = dim(buffers.codes, along);
  Value lines = mul(batch, rows);
  Value chunks =
      b.createOrFold<arith::CeilDivUIOp>(extent, index(config.getChunk()));
  launch(get(config.getName("carry"), /*ofScales=*/false), mul(lines, chunks),
         {buffers.codes, buffers.scales, buffers.results[0], word(batch),
          word(rows), word(extent)});
  if (buffers.results.size() == 1)
    return success();
  if (config.isHardware()) {
    Value segments = dim(buffers.results[1], rank - 1);
    Value blocks = b.createOrFold<arith::CeilDivUIOp>(
        extent, index(config.format.getBlockCols()));
    launch(get(config.getName("carry_scales"), /*ofScales=*/true),
           mul(lines, segments),
           {buffers.scales, buffers.results[1], word(batch), word(rows),
            word(segments), word(blocks)});
    return success();
  }
  Value segments = dim(buffers.results[1], rank - 2);
  launch(get(config.getName("carry_scales"), /*ofScales=*/true),
         mul(lines, segments),
         {config.folds() ? buffers.outer : buffers.scales, buffers.results[1],
          word(batch), word(rows), word(segments)});
  return success();
}

//===- GPUQuantize.cpp - quantization kernels for GPUs --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/GPUQuantize.h"

#include "KernelOps.h"
#include "QuantizeEmitter.h"
#include "ufp4/Analysis/CarrierSelection.h"
#include "ufp4/Kernels/GPUKernels.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::ufp4;

bool mlir::ufp4::needsBlockMaxima(const GPUQuantizeDirection &direction) {
  int64_t cols = direction.format.getBlockCols();
  return direction.format.getBlockRows() != 1 || cols == FormatAttr::kWhole ||
         cols > getCut(direction).unit;
}

bool mlir::ufp4::needsOuterMaxima(const GPUQuantizeDirection &direction) {
  return direction.overRow ||
         (direction.format.getScale().hasOuterScale() &&
          !isFixedOuter(direction) && !isWarpTile(direction));
}

bool mlir::ufp4::hasWholeRows(const GPUQuantizeDirection &direction) {
  if (direction.transposed)
    return false;
  bool block = needsBlockMaxima(direction), outer = needsOuterMaxima(direction);
  return block ? hasLineBlock(direction) && !outer
               : outer && hasLineTile(direction);
}

std::optional<std::string>
mlir::ufp4::getUnsupportedReason(const GPUQuantizeDirection &direction,
                                 Type input) {
  if (std::optional<std::string> reason =
          getUnsupportedReason(direction.format, direction.rounding))
    return reason;
  if (!input.isF32() && !input.isBF16() && !input.isF16())
    return "expected elements of f32, bf16 or f16";
  int64_t cols = direction.format.getBlockCols();
  QuantizeCut cut = getCut(direction);
  int64_t size = direction.rht ? direction.rht.getSize() : 1;
  if (cut.unit % 16 != 0 || cut.unit % cut.part != 0 || cut.unit % size != 0 ||
      (cols != FormatAttr::kWhole && cols % cut.part != 0))
    return "blocks that are no power of two and no multiple of 16 are not cut "
           "into units of 16 elements";
  Type element = direction.element;
  if (!isa<CodeType, BFloat16Type, Float32Type, Float8E4M3FNType,
           Float8E5M2Type, Float6E2M3FNType, Float4E2M1FNType>(element) &&
      !element.isInteger(8) && !element.isInteger(4))
    return "codes, i4, i8, bf16, f32, 8-bit floats, f6E2M3FN and f4E2M1FN are "
           "written, no other carriers";
  if (hasPairs(direction)) {
    GridKind kind = direction.format.getGrid().getKind();
    if (kind != (element.isInteger() ? GridKind::E1M2 : GridKind::E2M1))
      return "levels of 4 bits are those of e1m2 in i4 and of e2m1 in f4E2M1FN";
  }
  if (hasSixBits(direction)) {
    GridAttr grid = direction.format.getGrid();
    if (!grid ||
        (grid.getKind() != GridKind::E1M2 &&
         grid.getKind() != GridKind::E2M1) ||
        cut.part % 32 != 0)
      return "levels of 6 bits are those of e1m2 and e2m1, in blocks of a "
             "multiple of 32 elements";
  }
  if (Type wide = direction.format.getWideType(); wide && element != wide)
    return "elements of 8 bits are written as they are alone, for chips that "
           "multiply them: " +
           listChips([](const Chip &chip) {
             return llvm::any_of(chip.instructions,
                                 [](const MatrixInstruction &form) {
                                   return form.type == MatrixType::F8E4M3;
                                 });
           });
  if (direction.overRow && needsBlockMaxima(direction))
    return "the largest scale of a row is taken of blocks of one row and at "
           "most 128 elements";
  if (direction.folded && !direction.overRow &&
      isa<FloatType>(direction.element) &&
      direction.element.getIntOrFloatBitWidth() == 8)
    return "e8m0 scales alone are folded into 8-bit floats";
  // A whole row of random bits must not straddle units.
  if (cols == FormatAttr::kWhole && isStochastic(direction.rounding)) {
    int64_t group = 128 / direction.rounding.getBits();
    if (cut.unit != group && size != cut.unit)
      return "random bits of whole rows come 16 elements at a time";
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

void KernelEmitter::storeWords(ArrayRef<Value> words, Value base,
                               Value wordPosition) {
  while (!words.empty()) {
    int64_t count = words.size() >= 4 ? 4 : words.size() >= 2 ? 2 : 1;
    Value value = words.front();
    if (count > 1) {
      auto type = VectorType::get({count}, i32());
      value = LLVM::PoisonOp::create(b, type);
      for (int64_t i = 0; i < count; ++i)
        value = LLVM::InsertElementOp::create(b, value, words[i], constant(i));
    }
    store(value, base, wordPosition, i32(), 4 * count);
    words = words.drop_front(count);
    if (!words.empty())
      wordPosition = addWide(wordPosition, wide(constant(count)));
  }
}

SmallVector<Value>
KernelEmitter::getOperandWords(const GPUQuantizeDirection &direction,
                               ArrayRef<Value> x, const BlockScale &blockScale,
                               ArrayRef<Value> inside,
                               const BlockRandom *random, Value row) {
  FormatAttr format = direction.format;
  RoundingAttr rounding = direction.rounding;
  Type element = direction.element;
  GridAttr grid = format.getGrid();
  Value r = blockScale.multiplier;
  if (direction.byConverter)
    return element.getIntOrFloatBitWidth() == 4
               ? arithmetic.convertByChanceToNibbles(x, r, format, *random)
               : arithmetic.convertByChanceToLevels(x, r, format, *random);
  // Codes of e2m1 are numbers of f4E2M1FN.
  if (isa<CodeType, Float4E2M1FNType>(element))
    return arithmetic.quantizeNibbles(x, r, format, rounding, random);
  if (element.isInteger(4)) {
    SmallVector<Value> words =
        arithmetic.quantizeNibbles(x, r, format, rounding, random);
    for (Value &word : words)
      word = toTwosComplement(word);
    return words;
  }
  if (hasSixBits(direction)) {
    if (!arithmetic.hasSixBitConverter())
      return toSixBits(
          arithmetic.quantizeNibbles(x, r, format, rounding, random),
          grid.getKind());
    SmallVector<Value> made =
        arithmetic.quantizeSixBits(x, r, format, rounding, random);
    SmallVector<Value> words;
    for (size_t i = 0; i < made.size(); i += 6) {
      llvm::append_range(words, ArrayRef(made).slice(i, 6));
      words.append(2, constant(0));
    }
    return words;
  }
  if (!grid)
    return arithmetic.quantizeWords(x, r, format, rounding, random);
  Value factor;
  if (direction.folded && !direction.overRow)
    factor = arithmetic.decodeScale(blockScale.stored, format.getScale());
  if (element.isInteger(8)) {
    if (!factor)
      factor = arith::ConstantOp::create(
          b, b.getF32FloatAttr(grid.getKind() == GridKind::E2M1 ? 2 : 1));
    return arithmetic.quantizeIntegers(x, r, factor, format, rounding, random);
  }
  if (element.getIntOrFloatBitWidth() == 8)
    return direction.overRow
               ? getOverRow(direction, x, blockScale, row, inside, random)
               : arithmetic.quantizeBytes(x, r, Value(), element, format,
                                          rounding, random);
  SmallVector<Value> factors;
  if (factor)
    factors.assign(x.size(), factor);
  if (factor && !inside.empty()) {
    Value one = arith::ConstantOp::create(b, b.getF32FloatAttr(1));
    for (auto [value, condition] : llvm::zip_equal(factors, inside))
      value = arith::SelectOp::create(b, condition, factor, one);
  }
  return arithmetic.quantizeNumbers(x, r, factors, element.isBF16(), format,
                                    rounding, random);
}

/// Eight codes of e1m2, sign and magnitude, as numbers of 4 bits. A magnitude
/// of 0 has no sign, so that no sum leaves its nibble.
Value KernelEmitter::toTwosComplement(Value codes) {
  Value signs = mask(shiftRight(codes, 3), 0x11111111);
  Value flipped = arith::XOrIOp::create(b, codes, mul(signs, 7));
  return add(flipped, signs);
}

/// Codes, eight to a word, as numbers of f6E2M3FN: 32 take 24 bytes and 8 of
/// zeros.
///
/// Codes of e2m1 are the upper four bits of theirs. Of the level
/// m = 4 b2 + 2 b1 + b0 of e1m2, the two bits of the exponent are b2 | b1
/// and b2 | b0 & ~b1, and the upper two of the mantissa b1 & (b2 | b0) and
/// b2 & b0; the third one is 0. All eight of a word at once.
SmallVector<Value> KernelEmitter::toSixBits(ArrayRef<Value> codes,
                                            GridKind grid) {
  constexpr int64_t kOnes = 0x11111111;
  auto band = [&](Value x, Value y) -> Value {
    return arith::AndIOp::create(b, x, y);
  };
  auto bor = [&](Value x, Value y) -> Value {
    return arith::OrIOp::create(b, x, y);
  };
  auto wideConstant = [&](uint64_t value) -> Value {
    return arith::ConstantOp::create(
        b, b.getI64IntegerAttr(static_cast<int64_t>(value)));
  };
  auto shiftWide = [&](Value x, int64_t bits) -> Value {
    if (bits < 0)
      return arith::ShRUIOp::create(b, x, wideConstant(-bits));
    return arith::ShLIOp::create(b, x, wideConstant(bits));
  };
  /// From nibbles to every sixth bit: the upper half of what is left goes up.
  auto spread = [&](Value word) {
    Value x = wide(word);
    struct Step {
      uint64_t stays, moves;
      int64_t bits;
    };
    for (Step step :
         {Step{0xFFFF, 0xFFFF0000, 8}, Step{0xFF0000FF, 0xFF0000FF00, 4},
          Step{0xF00F00F00F, 0xF00F00F00F0, 2}})
      x = bor(band(x, wideConstant(step.stays)),
              shiftWide(band(x, wideConstant(step.moves)), step.bits));
    return x;
  };
  SmallVector<Value> words;
  for (size_t first = 0; first < codes.size(); first += 4) {
    SmallVector<Value, 4> parts; // of 48 bits
    for (Value code : codes.slice(first, 4)) {
      if (grid == GridKind::E2M1) {
        parts.push_back(shiftWide(spread(code), 2));
        continue;
      }
      Value b0 = mask(code, kOnes), b1 = mask(shiftRight(code, 1), kOnes),
            b2 = mask(shiftRight(code, 2), kOnes),
            sign = mask(shiftRight(code, 3), kOnes);
      Value not1 = arith::XOrIOp::create(b, b1, constant(kOnes));
      Value upper = bor(b2, b1), lower = bor(b2, band(b0, not1));
      Value fraction = band(b1, bor(b2, b0));
      Value high =
          bor(bor(mul(sign, 8), mul(upper, 4)), bor(mul(lower, 2), fraction));
      parts.push_back(
          bor(shiftWide(spread(high), 2), shiftWide(spread(band(b2, b0)), 1)));
    }
    Value whole[] = {bor(parts[0], shiftWide(parts[1], 48)),
                     bor(shiftWide(parts[1], -16), shiftWide(parts[2], 32)),
                     bor(shiftWide(parts[2], -32), shiftWide(parts[3], 16))};
    for (Value pair : whole)
      for (int64_t bits : {0, -32})
        words.push_back(arith::TruncIOp::create(
            b, i32(), bits ? shiftWide(pair, bits) : pair));
    words.append(2, constant(0));
  }
  return words;
}

/// Elements of f8E4M3FN under the largest scale of their row.
SmallVector<Value>
KernelEmitter::getOverRow(const GPUQuantizeDirection &direction,
                          ArrayRef<Value> x, const BlockScale &blockScale,
                          Value row, ArrayRef<Value> inside,
                          const BlockRandom *random) {
  RowScale scale =
      arithmetic.scaleOverRow(blockScale.stored, row, getWindow(direction));
  SmallVector<Value> words = arithmetic.quantizeBytes(
      x, blockScale.multiplier, scale.factor, direction.element,
      direction.format, direction.rounding, random);
  // A block that the type does not have counts if it has a code other than 0,
  // of either sign.
  Value any = words.front();
  for (Value word : ArrayRef(words).drop_front())
    any = arith::OrIOp::create(b, any, word);
  any = compare(arith::CmpIPredicate::ne, mask(any, 0x7F7F7F7F), constant(0));
  Value fails = both(scale.isOutside, any);
  ifTrue(fails, [&] { LLVM::StoreOp::create(b, flagNumber, flag, 4); });
  Value isNaN = arith::OrIOp::create(b, scale.isNaN, fails);
  for (auto [i, word] : llvm::enumerate(words)) {
    Value nan = constant(0x7F7F7F7F);
    if (!inside.empty()) {
      nan = constant(0);
      for (int64_t j = 0; j < 4; ++j)
        nan = arith::OrIOp::create(
            b, nan,
            arith::SelectOp::create(b, inside[4 * i + j],
                                    constant(int64_t(0x7F) << (8 * j)),
                                    constant(0)));
    }
    word = arith::SelectOp::create(b, isNaN, nan, word);
  }
  return words;
}

SmallVector<Value> KernelEmitter::unpackWord(Value word, Type input) {
  auto asFloat = [&](Value bits) -> Value {
    return arith::BitcastOp::create(b, b.getF32Type(), bits);
  };
  if (input.isF32())
    return {asFloat(word)};
  if (input.isBF16())
    return {asFloat(arith::ShLIOp::create(b, word, constant(16))),
            asFloat(arith::AndIOp::create(b, word, constant(0xFFFF0000)))};
  Value pair =
      LLVM::BitcastOp::create(b, VectorType::get({2}, b.getF16Type()), word);
  SmallVector<Value> result;
  for (int64_t i = 0; i < 2; ++i)
    result.push_back(
        arithmetic.widen(LLVM::ExtractElementOp::create(b, pair, constant(i))));
  return result;
}

void KernelEmitter::storeHardwareScale(ScaleKind kind, Value stored, Value base,
                                       Value line, Value index, Value blocks,
                                       Value condition) {
  Value pitch =
      mul(ceilDiv(blocks, kHardwareScaleGranule), kHardwareScaleGranule);
  auto storeByte = [&](Value byte, Value at) {
    store(byte, base, addWide(mulWide(line, pitch), wide(at)), b.getI8Type(),
          1);
  };
  ifTrue(condition, [&] {
    storeByte(stored, index);
    Value next = add(index, 1);
    ifTrue(compare(arith::CmpIPredicate::eq, next, blocks), [&] {
      Value one = arith::ConstantOp::create(
          b, b.getI8IntegerAttr(static_cast<int8_t>(getNeutralScale(kind))));
      for (int64_t i = 0; i + 1 < kHardwareScaleGranule; ++i) {
        Value at = add(next, i);
        ifTrue(isBelow(at, pitch), [&] { storeByte(one, at); });
      }
    });
  });
}

Value KernelEmitter::getDecodedScale(const GPUQuantizeDirection &direction,
                                     Value stored) {
  GridAttr grid = direction.format.getGrid();
  Value number = arithmetic.decodeScale(stored, direction.format.getScale());
  // Twice the level is multiplied there.
  if (grid && grid.getKind() == GridKind::E2M1 &&
      direction.element.isInteger(8))
    number = arith::MulFOp::create(
        b, number, arith::ConstantOp::create(b, b.getF32FloatAttr(0.5)));
  return number;
}

Value KernelEmitter::loadMasked(Value row, Value column) {
  Type i16 = b.getI16Type();
  auto quad = VectorType::get({4}, i32());
  Value isRow = isBelow(row, height);
  Value line = add(mul(batch, height), min(row, sub(height, constant(1))));
  Value begin = mulWide(line, width), last = sub(width, constant(1));
  Value words = LLVM::PoisonOp::create(b, quad), word;
  for (int64_t i = 0; i < 8; ++i) {
    Value k = add(column, i);
    Value element = load(x, addWide(begin, wide(min(k, last))), i16, i16, 2);
    Value bits = arith::SelectOp::create(
        b, both(isRow, isBelow(k, width)),
        arith::ExtUIOp::create(b, i32(), element), constant(0));
    if (i % 2 == 0) {
      word = bits;
      continue;
    }
    word = arith::OrIOp::create(b, word,
                                arith::ShLIOp::create(b, bits, constant(16)));
    words = LLVM::InsertElementOp::create(b, words, word, constant(i / 2));
  }
  return words;
}

Value KernelEmitter::maxOfTransform(MutableArrayRef<Value> x, RhtAttr rht,
                                    const BlockRandom &random) {
  if (!rht)
    return arithmetic.maxMagnitude(x);
  int64_t size = rht.getSize();
  SmallVector<int8_t> fixed = rht.getStaticSigns();
  SmallVector<Value> drawn;
  if (fixed.empty())
    drawn = arithmetic.drawSigns(size, random, x.front());
  for (auto [i, value] : llvm::enumerate(x)) {
    if (!drawn.empty())
      value = arith::MulFOp::create(b, value, drawn[i % size]);
    else if (fixed[i % size] < 0)
      value = arith::NegFOp::create(b, value);
  }
  // All but the last pass of the butterflies. Of the two sums of that, the
  // larger magnitude is the rounded |a| + |b|, as rounding is monotonic and has
  // no regard for signs; but where a and b are infinite, one is a NaN.
  SmallVector<Value> sums;
  int64_t half = size / 2;
  auto absolute = [&](Value value) {
    return LLVM::CallIntrinsicOp::create(b, b.getF32Type(),
                                         b.getStringAttr("llvm.fabs.f32"),
                                         ValueRange(value))
        .getResult(0);
  };
  for (size_t start = 0; start < x.size(); start += size) {
    MutableArrayRef<Value> run = x.slice(start, size);
    arithmetic.butterfly(run.take_front(half));
    arithmetic.butterfly(run.drop_front(half));
    for (int64_t i = 0; i < half; ++i)
      sums.push_back(
          arith::AddFOp::create(b, absolute(run[i]), absolute(run[i + half])));
  }
  Value largest = arithmetic.maxMagnitude(sums);
  Value isInfinite =
      compare(arith::CmpIPredicate::eq, largest, constant(0x7F800000));
  auto exact = scf::IfOp::create(b, i32(), isInfinite, /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(exact.thenBlock());
    SmallVector<Value> differences;
    for (size_t start = 0; start < x.size(); start += size)
      for (int64_t i = 0; i < half; ++i) {
        Value low = x[start + i], high = x[start + i + half];
        differences.push_back(arith::AddFOp::create(b, low, high));
        differences.push_back(arith::SubFOp::create(b, low, high));
      }
    scf::YieldOp::create(b, arithmetic.maxMagnitude(differences));
    b.setInsertionPointToStart(exact.elseBlock());
    scf::YieldOp::create(b, largest);
  }
  // The factor and the rounding are monotonic too: once is enough.
  Value number =
      arith::BitcastOp::create(b, b.getF32Type(), exact.getResult(0));
  arithmetic.applyFactor(number, rht);
  arithmetic.roundToResult(number, rht);
  return arithmetic.maxMagnitude(number);
}

LLVM::GlobalOp KernelEmitter::makeShared(StringRef name, int64_t bytes) {
  b.setInsertionPointToStart(module.getBody());
  return LLVM::GlobalOp::create(
      b, LLVM::LLVMArrayType::get(b.getI8Type(), bytes), /*isConstant=*/false,
      LLVM::Linkage::Internal, (name + "_memory").str(), Attribute(),
      /*alignment=*/16, static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared));
}

void KernelEmitter::readSeed(const GPUSquareKernel &kernel,
                             LLVM::LLVMFuncOp function) {
  if (kernel.seed < 0)
    return;
  seed = LLVM::LoadOp::create(b, i64(), function.getArgument(kernel.seed), 8);
  site = function.getArgument(kernel.site);
}

GPUSquareKernel
KernelEmitter::describe(ArrayRef<GPUQuantizeDirection> directions,
                        Maxima maxima, SmallVectorImpl<Type> &types) {
  GPUSquareKernel kernel;
  auto take = [&](Type type) {
    types.push_back(type);
    return static_cast<int>(types.size()) - 1;
  };
  Type pointer = globalPointer();
  take(pointer);
  bool quantizes = maxima != Maxima::Written, needsSeed = false;
  for (const GPUQuantizeDirection &direction : directions) {
    GPUSquareKernel::Direction &at = kernel.directions.emplace_back();
    if (quantizes)
      at.operand = take(pointer);
    if (quantizes && direction.scales != GPUScales::None)
      at.scales = take(pointer);
    if (quantizes && direction.writesOuter)
      at.outer = take(pointer);
    // Those of blocks of 16 x 16 are always the kernel's own.
    if (maxima != Maxima::Own && needsBlockMaxima(direction) &&
        !hasSquareBlock(direction))
      at.blockMaxima = take(pointer);
    if (maxima != Maxima::Own && needsOuterMaxima(direction))
      at.outerMaxima = take(pointer);
    if (direction.overRow)
      kernel.flag = 0;
    if ((quantizes && isStochastic(direction.rounding)) ||
        drawsSigns(direction.rht)) {
      needsSeed = true;
      at.stream = take(i32());
    }
  }
  if (needsSeed) {
    kernel.seed = take(pointer);
    kernel.site = take(i32());
  }
  if (kernel.flag == 0) {
    kernel.flag = take(pointer);
    take(i32());
  }
  kernel.extents = take(i32());
  take(i32());
  kernel.threads = kThreads;
  return kernel;
}

GPUSquareKernel KernelEmitter::findOrBuild(
    StringRef name, ArrayRef<GPUQuantizeDirection> directions, Maxima maxima,
    function_ref<GPUSquareKernel(StringRef)> build) {
  auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name);
  if (!function)
    return build(name);
  SmallVector<Type> types;
  GPUSquareKernel kernel = describe(directions, maxima, types);
  kernel.function = function;
  return kernel;
}

LLVM::LLVMFuncOp KernelEmitter::makeKernel(StringRef name,
                                           ArrayRef<Type> arguments,
                                           int64_t threads) {
  LLVM::LLVMFuncOp function =
      createKernel(b, module, name, arguments, threads,
                   isAMD() ? ChipFamily::ROCDL : ChipFamily::NVVM);
  b.setInsertionPointToStart(&function.getBody().front());
  return function;
}

//===----------------------------------------------------------------------===//
// What chips have in common, by other means
//===----------------------------------------------------------------------===//

void KernelEmitter::barrier() {
  if (!isAMD()) {
    NVVM::BarrierOp::create(b);
    return;
  }
  // As gpu.barrier becomes, but for shared memory alone: loads and stores of
  // the device's need not be waited for (LLVM, "User Guide for AMDGPU Backend",
  // memory model relaxation annotations).
  auto fence = [&](LLVM::AtomicOrdering ordering) {
    auto op = LLVM::FenceOp::create(b, ordering, "workgroup");
    op->setDiscardableAttr(LLVM::LLVMDialect::getMmraAttrName(),
                           LLVM::MMRATagAttr::get(b.getContext(),
                                                  "amdgpu-synchronize-as",
                                                  "local"));
  };
  fence(LLVM::AtomicOrdering::release);
  ROCDL::SBarrierOp::create(b);
  fence(LLVM::AtomicOrdering::acquire);
}

/// The number of the lane that differs in `bits`, for AMD's chips. Both ways
/// stay within 32 lanes, in waves of either size.
static Value exchangeOnAMD(ImplicitLocOpBuilder &b, Value value, int64_t bits) {
  // DPP within rows of 16 lanes (AMD's ISA manuals, "Data Parallel
  // Processing"): any order of four, and a rotation by 8 of 16.
  constexpr int32_t rotate8 = 0x128;
  std::optional<int32_t> control;
  if (bits == 1)
    control = 1 | 0 << 2 | 3 << 4 | 2 << 6;
  else if (bits == 2)
    control = 2 | 3 << 2 | 0 << 4 | 1 << 6;
  else if (bits == 8)
    control = rotate8;
  if (control)
    return ROCDL::DPPUpdateOp::create(b, value.getType(), value, value,
                                      *control, /*rowMask=*/0xF,
                                      /*bankMask=*/0xF, /*boundCtrl=*/true);
  // DS_SWIZZLE_B32 in its mode of bits: lane & 31 ^ bits. It takes no memory.
  Value offset = arith::ConstantOp::create(
      b, b.getI32IntegerAttr(static_cast<int32_t>(bits << 10 | 0x1F)));
  return ROCDL::DsSwizzleOp::create(b, value.getType(), value, offset);
}

Value KernelEmitter::shuffleMax(Value value, int64_t bits) {
  if (isAMD())
    return max(value, exchangeOnAMD(b, value, bits));
  Value other = NVVM::ShflOp::create(b, i32(), constant(-1), value,
                                     constant(bits), constant(kWarp - 1),
                                     NVVM::ShflKind::bfly, UnitAttr());
  return max(value, other);
}

Value KernelEmitter::warpMax(Value value) {
  if (isAMD()) {
    for (int64_t bits = 1; bits < kWarp; bits *= 2)
      value = shuffleMax(value, bits);
    return value;
  }
  return NVVM::ReduxOp::create(b, i32(), value, NVVM::ReduxKind::UMAX,
                               constant(-1));
}

void KernelEmitter::setBlocksAtOnce(LLVM::LLVMFuncOp function, int64_t blocks) {
  // AMD's register files are four times as large for a thread.
  if (!isAMD())
    function->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                      b.getI32IntegerAttr(static_cast<int32_t>(blocks)));
}

LLVM::LLVMFuncOp mlir::ufp4::getClearKernel(OpBuilder &builder,
                                            gpu::GPUModuleOp module,
                                            int64_t pieces) {
  StringRef name = pieces == 1 ? "clear_words" : "clear_two";
  if (auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name))
    return function;
  OpBuilder::InsertionGuard guard(builder);
  KernelEmitter e(builder, module);
  SmallVector<Type> types(pieces, e.globalPointer());
  types.append(pieces, e.i32());
  LLVM::LLVMFuncOp function = e.makeKernel(name, types, kThreads);
  Value position = e.add(e.mul(e.block(), kThreads), e.thread());
  for (int64_t i = 0; i < pieces; ++i)
    e.ifTrue(e.isBelow(position, function.getArgument(pieces + i)), [&] {
      e.store(e.constant(0), function.getArgument(i), e.wide(position), e.i32(),
              4);
    });
  LLVM::ReturnOp::create(e.b, ValueRange());
  return function;
}

//===----------------------------------------------------------------------===//
// One direction, a thread to a unit
//===----------------------------------------------------------------------===//

/// Units that a thread of a kernel of whole rows holds.
static constexpr int64_t kHeld = 2;

namespace {

class UnitEmitter : public KernelEmitter {
public:
  UnitEmitter(OpBuilder &builder, gpu::GPUModuleOp module,
              const GPUQuantizeDirection &direction, Type input,
              GPUAlignment alignment, GPUQuantizeMode mode)
      : KernelEmitter(builder, module), direction(direction),
        format(direction.format), scale(format.getScale()), rht(direction.rht),
        rounding(direction.rounding), input(input), alignment(alignment),
        mode(mode), onlyMaxima(mode == GPUQuantizeMode::Maxima),
        readsMaxima(mode != GPUQuantizeMode::WholeRows),
        cut(getCut(direction)) {}

  GPUQuantizeKernel build(StringRef name);
  /// What does not depend on whether the kernel is there already.
  GPUQuantizeKernel describe(SmallVectorImpl<Type> &types);

private:
  /// A unit: its number along the line, the line, and the line's place.
  struct Unit {
    Value index, line, batch, row, start;
    Value flat; // its number among all units, where these lie as in memory
  };

  void emitUnits(bool fast);
  void emitWholeRows(bool fast);
  Value reduceRow(Value own, Value shift);
  Unit locate(Value number, bool fast);
  SmallVector<Value> loadRaw(const Unit &unit, bool fast);
  SmallVector<Value> unpack(ArrayRef<Value> raw, bool fast);
  void emitMaxima(const Unit &unit, MutableArrayRef<Value> x);
  /// `known` is the maximum of the line, where no other kernel has taken it.
  void emitUnit(const Unit &unit, MutableArrayRef<Value> x, bool fast,
                Value known = Value());
  void emitOperand(const Unit &unit, ArrayRef<Value> x,
                   ArrayRef<BlockScale> scales, Value row, bool fast);
  void raise(Value value, Value base, Value position, Value exists);
  Value getOuterIndex(const Unit &unit);
  Value getBlockIndex(const Unit &unit, int64_t part);
  Value argument(int index) { return function.getArgument(index); }
  BlockRandom getRandom(const Unit &unit, int64_t part);
  bool isTransposed() const { return direction.transposed; }
  int64_t getInputBytes() const { return input.getIntOrFloatBitWidth() / 8; }

  GPUQuantizeDirection direction;
  FormatAttr format;
  ScaleAttr scale;
  RhtAttr rht;
  RoundingAttr rounding;
  Type input;
  GPUAlignment alignment;
  GPUQuantizeMode mode;
  bool onlyMaxima, readsMaxima;
  QuantizeCut cut;
  LLVM::LLVMFuncOp function;
  GPUQuantizeArguments arguments;
  int64_t unitsPerThread = 1, unitsPerTile = 1;

  // Values of the whole kernel.
  Value operand, batches, rows, extent;
  Value codesExtent, paddedExtent;    // Kc, Kp
  Value units, blocks, tiles, groups; // to a line, or groups of rows
  Value stream;
};

} // namespace

GPUQuantizeKernel UnitEmitter::describe(SmallVectorImpl<Type> &types) {
  auto take = [&](Type type) {
    types.push_back(type);
    return static_cast<int>(types.size()) - 1;
  };
  Type pointer = globalPointer();
  take(pointer);
  if (!onlyMaxima)
    take(pointer);
  bool needsSeed = drawsSigns(rht) || (!onlyMaxima && isStochastic(rounding));
  if (!onlyMaxima && direction.scales != GPUScales::None)
    arguments.scales = take(pointer);
  if (!onlyMaxima && direction.writesOuter)
    arguments.outer = take(pointer);
  if (readsMaxima && needsBlockMaxima(direction))
    arguments.blockMaxima = take(pointer);
  if (readsMaxima && needsOuterMaxima(direction))
    arguments.outerMaxima = take(pointer);
  if (!onlyMaxima && direction.overRow) {
    arguments.flag = take(pointer);
    take(i32());
  }
  if (needsSeed) {
    arguments.seed = take(pointer);
    arguments.site = take(i32());
    arguments.stream = take(i32());
  }
  arguments.batch = take(i32());
  take(i32());
  take(i32());
  if (isWarpTile(direction))
    unitsPerTile = kWarp;
  unitsPerThread = cut.unit <= 32 && !isTransposed() ? 2 : 1;
  GPUQuantizeKernel kernel;
  kernel.arguments = arguments;
  kernel.unit = cut.unit;
  kernel.threads = kThreads;
  kernel.unitsPerBlock = kThreads * unitsPerThread;
  kernel.unitsPerTile = unitsPerTile;
  if (mode == GPUQuantizeMode::WholeRows)
    kernel.warps = kThreads / kWarp;
  return kernel;
}

GPUQuantizeKernel UnitEmitter::build(StringRef name) {
  SmallVector<Type> types;
  GPUQuantizeKernel kernel = describe(types);
  LLVM::GlobalOp global;
  if (mode == GPUQuantizeMode::WholeRows)
    global = makeShared(name, kThreads / kWarp * 4);
  function = kernel.function = makeKernel(name, types, kernel.threads);
  if (global) {
    memory = LLVM::AddressOfOp::create(b, global);
    // What two units need, and no more, so that enough blocks of threads load
    // while others compute.
    setBlocksAtOnce(function, 4);
  }
  x = argument(0);
  if (!onlyMaxima)
    operand = argument(1);
  batches = argument(arguments.batch);
  rows = argument(arguments.batch + 1);
  extent = argument(arguments.batch + 2);
  int64_t size = rht ? rht.getSize() : 1;
  codesExtent = size == 1 ? extent : mul(ceilDiv(extent, size), size);
  int64_t granule = hasPairs(direction) || hasSixBits(direction) ? 32 : 16;
  paddedExtent = mul(ceilDiv(codesExtent, granule), granule);
  if (arguments.seed >= 0) {
    seed = LLVM::LoadOp::create(b, i64(), argument(arguments.seed), 8);
    site = argument(arguments.site);
    stream = argument(arguments.stream);
  }
  if (arguments.flag >= 0) {
    flag = argument(arguments.flag);
    flagNumber = argument(arguments.flag + 1);
  }
  // What is whole is there even of a line without elements.
  units = ceilDiv(extent, cut.unit);
  int64_t cols = format.getBlockCols();
  bool isWhole = cols == FormatAttr::kWhole, hasTile = scale.getTile() >= 0;
  if (isWhole || hasTile || direction.overRow)
    units = arith::MaxUIOp::create(b, units, constant(1));
  blocks = isWhole ? constant(1) : ceilDiv(codesExtent, cols);
  if (hasTile)
    tiles = scale.getTile() == FormatAttr::kWhole
                ? constant(1)
                : arith::MaxUIOp::create(
                      b, ceilDiv(codesExtent, scale.getTile()), constant(1))
                      .getResult();
  if (format.getBlockRows() > 1)
    groups = ceilDiv(rows, format.getBlockRows());

  auto emitBody = [&](bool fast) {
    if (mode == GPUQuantizeMode::WholeRows)
      emitWholeRows(fast);
    else
      emitUnits(fast);
  };
  Value isFast = isZero(rem(extent, cut.unit));
  if (isTransposed() || alignment == GPUAlignment::None)
    emitBody(/*fast=*/false);
  else if (alignment == GPUAlignment::Units)
    emitBody(/*fast=*/true);
  else
    ifElse(
        isFast, [&] { emitBody(/*fast=*/true); },
        [&] { emitBody(/*fast=*/false); });
  b.setInsertionPointToEnd(&function.getBody().back());
  LLVM::ReturnOp::create(b, ValueRange());
  return kernel;
}

void UnitEmitter::emitUnits(bool fast) {
  // Numbers beyond the last are taken as the last: what is done twice gives the
  // same, and no thread is idle.
  Value unitsOfLine = units;
  if (unitsPerTile != 1)
    unitsOfLine = mul(ceilDiv(units, unitsPerTile), unitsPerTile);
  Value total = mul(mul(batches, rows), unitsOfLine);
  Value first = add(mul(block(), kThreads * unitsPerThread), thread());
  auto emitAll = [&] {
    // The last of the same lane, where a warp is a tile.
    Value last = sub(total, constant(1));
    if (unitsPerTile != 1)
      last =
          add(sub(total, constant(unitsPerTile)), rem(thread(), unitsPerTile));
    SmallVector<Unit> located;
    SmallVector<SmallVector<Value>> raw;
    for (int64_t i = 0; i < unitsPerThread; ++i) {
      located.push_back(locate(min(add(first, i * kThreads), last), fast));
      raw.push_back(loadRaw(located.back(), fast));
    }
    for (int64_t i = 0; i < unitsPerThread; ++i) {
      SmallVector<Value> values = unpack(raw[i], fast);
      if (rht) {
        BlockRandom random = {seed, Value(), site, stream};
        arithmetic.transform(values, rht, /*inverse=*/false, &random);
      }
      if (onlyMaxima)
        emitMaxima(located[i], values);
      else
        emitUnit(located[i], values, fast);
    }
  };
  ifTrue(compare(arith::CmpIPredicate::ne, total, constant(0)), emitAll);
}

/// The largest number of the threads that share a row: 2^shift warps.
Value UnitEmitter::reduceRow(Value own, Value shift) {
  Value tid = thread(), warp = div(tid, kWarp);
  Value largest = warpMax(own);
  ifTrue(isZero(rem(tid, kWarp)),
         [&] { LLVM::StoreOp::create(b, largest, shared(mul(warp, 4)), 4); });
  barrier();
  Value group = arith::ShRUIOp::create(b, warp, shift), result = constant(0);
  for (int64_t i = 0; i < kThreads / kWarp; ++i) {
    Value other = LLVM::LoadOp::create(b, i32(), shared(constant(0), 4 * i), 4);
    Value isOwn = compare(arith::CmpIPredicate::eq,
                          arith::ShRUIOp::create(b, constant(i), shift), group);
    result = max(result, arith::SelectOp::create(b, isOwn, other, constant(0)));
  }
  return result;
}

void UnitEmitter::emitWholeRows(bool fast) {
  // As many warps to a row as hold it, kHeld units to a thread: 1, 2, 4, or all
  // 8 of the block.
  Value shift = constant(0);
  for (int64_t warps = 1; warps < kThreads / kWarp; warps *= 2)
    shift = add(shift,
                arith::ExtUIOp::create(
                    b, i32(), isBelow(constant(warps * kWarp * kHeld), units)));
  Value tid = thread();
  Value perRow = arith::ShLIOp::create(b, constant(kWarp), shift);
  Value place = arith::AndIOp::create(b, tid, sub(perRow, constant(1)));
  Value inBlock = arith::ShRUIOp::create(b, div(tid, kWarp), shift);
  Value rowsOfBlock =
      arith::ShRUIOp::create(b, constant(kThreads / kWarp), shift);
  // Lines beyond the last are taken as the last, and so are units: what is done
  // twice gives the same.
  Value lines = mul(batches, rows);
  Unit first;
  first.line =
      min(add(mul(block(), rowsOfBlock), inBlock), sub(lines, constant(1)));
  first.batch = div(first.line, rows);
  first.row = sub(first.line, mul(first.batch, rows));
  Value last = sub(units, constant(1));
  auto locateAt = [&](Value index) {
    Unit unit = first;
    unit.index = min(index, last);
    unit.start = mul(unit.index, cut.unit);
    if (fast)
      unit.flat = add(mul(unit.line, units), unit.index);
    return unit;
  };
  auto transform = [&](ArrayRef<Value> raw) {
    SmallVector<Value> values = unpack(raw, fast);
    if (rht) {
      BlockRandom random = {seed, Value(), site, stream};
      arithmetic.transform(values, rht, /*inverse=*/false, &random);
    }
    return values;
  };
  /// Units of this thread from `index`, all of whose loads come first.
  struct Loaded {
    SmallVector<Unit> units;
    SmallVector<SmallVector<Value>> raw;
  };
  auto loadFrom = [&](Value index, int64_t count) {
    Loaded loaded;
    for (int64_t i = 0; i < count; ++i) {
      loaded.units.push_back(locateAt(i ? add(index, perRow) : index));
      loaded.raw.push_back(loadRaw(loaded.units.back(), fast));
    }
    return loaded;
  };
  // Rows whose units the threads hold.
  auto emitHeld = [&](int64_t count) {
    Loaded loaded = loadFrom(place, count);
    SmallVector<SmallVector<Value>> values;
    Value own = constant(0);
    for (ArrayRef<Value> raw : loaded.raw) {
      values.push_back(transform(raw));
      own = max(own, arithmetic.maxMagnitude(values.back()));
    }
    Value known = reduceRow(own, shift);
    for (auto [unit, x] : llvm::zip_equal(loaded.units, values))
      emitUnit(unit, x, fast, known);
  };
  // Longer ones are read twice, the second time from a cache.
  auto emitLoops = [&] {
    Value stride = mul(perRow, kHeld);
    auto loop =
        scf::ForOp::create(b, place, units, stride, ValueRange{constant(0)});
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value own = loop.getRegionIterArg(0);
    for (ArrayRef<Value> raw : loadFrom(loop.getInductionVar(), kHeld).raw) {
      SmallVector<Value> values = unpack(raw, fast);
      own =
          max(own, maxOfTransform(values, rht, {seed, Value(), site, stream}));
    }
    scf::YieldOp::create(b, own);
    b.setInsertionPointAfter(loop);
    Value known = reduceRow(loop.getResult(0), shift);
    auto again = scf::ForOp::create(b, place, units, stride);
    b.setInsertionPointToStart(again.getBody());
    Loaded loaded = loadFrom(again.getInductionVar(), kHeld);
    for (auto [unit, raw] : llvm::zip_equal(loaded.units, loaded.raw)) {
      SmallVector<Value> values = transform(raw);
      emitUnit(unit, values, fast, known);
    }
  };
  ifTrue(compare(arith::CmpIPredicate::ne, lines, constant(0)), [&] {
    if (!fast)
      return emitLoops();
    ifElse(
        isBelow(units, constant(kWarp + 1)), [&] { emitHeld(1); },
        [&] {
          ifElse(
              isBelow(units, constant(kHeld * kThreads + 1)),
              [&] { emitHeld(kHeld); }, emitLoops);
        });
  });
}

UnitEmitter::Unit UnitEmitter::locate(Value number, bool fast) {
  Unit unit;
  if (isTransposed()) {
    // Neighbouring threads have neighbouring lines.
    Value rest = div(number, rows);
    unit.row = sub(number, mul(rest, rows));
    unit.batch = div(rest, units);
    unit.index = sub(rest, mul(unit.batch, units));
    unit.line = add(mul(unit.batch, rows), unit.row);
  } else {
    Value unitsOfLine = units;
    if (unitsPerTile != 1)
      unitsOfLine = mul(ceilDiv(units, unitsPerTile), unitsPerTile);
    unit.line = div(number, unitsOfLine);
    unit.index = sub(number, mul(unit.line, unitsOfLine));
    if (unitsPerTile != 1)
      unit.index = min(unit.index, sub(units, constant(1)));
    unit.batch = div(unit.line, rows);
    unit.row = sub(unit.line, mul(unit.batch, rows));
    if (fast)
      unit.flat =
          unitsPerTile != 1 ? add(mul(unit.line, units), unit.index) : number;
  }
  unit.start = mul(unit.index, cut.unit);
  return unit;
}

/// Words (i32) of 16 aligned bytes each where `fast`, else one value (f32) for
/// each element.
SmallVector<Value> UnitEmitter::loadRaw(const Unit &unit, bool fast) {
  SmallVector<Value> result;
  int64_t bytes = getInputBytes();
  if (fast) {
    auto quad = VectorType::get({4}, i32());
    int64_t count = cut.unit * bytes / 16;
    // Of the input's 16 bytes as elements.
    Value position = mulWide(unit.flat, constant(count));
    Value base = address(x, position, quad);
    for (int64_t i = 0; i < count; ++i)
      result.push_back(LLVM::LoadOp::create(
          b, quad,
          LLVM::GEPOp::create(b, base.getType(), quad, base,
                              ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(i)},
                              LLVM::GEPNoWrapFlags::inbounds),
          16));
    return result;
  }
  // An operand without elements along the contraction may have no memory.
  auto hasElements = compare(arith::CmpIPredicate::ne, extent, constant(0));
  SmallVector<Type> types(cut.unit, b.getF32Type());
  auto loads = scf::IfOp::create(b, types, hasElements, true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loads.thenBlock());
  Value zero = arith::ConstantOp::create(b, b.getF32FloatAttr(0));
  Value last = sub(extent, constant(1));
  Value begin, stride;
  if (isTransposed()) {
    begin = addWide(mulWide(mul(unit.batch, extent), rows), wide(unit.row));
    stride = wide(rows);
  } else {
    begin = mulWide(unit.line, extent);
  }
  SmallVector<Value> values;
  for (int64_t i = 0; i < cut.unit; ++i) {
    Value k = add(unit.start, i);
    Value inside = isBelow(k, extent);
    Value position = wide(min(k, last));
    if (stride)
      position = arith::MulIOp::create(b, position, stride);
    Value value = arithmetic.widen(
        load(x, addWide(begin, position), input, input, bytes));
    values.push_back(arith::SelectOp::create(b, inside, value, zero));
  }
  scf::YieldOp::create(b, values);
  b.setInsertionPointToStart(loads.elseBlock());
  zero = arith::ConstantOp::create(b, b.getF32FloatAttr(0));
  scf::YieldOp::create(b, SmallVector<Value>(cut.unit, zero));
  return llvm::to_vector_of<Value>(loads.getResults());
}

SmallVector<Value> UnitEmitter::unpack(ArrayRef<Value> raw, bool fast) {
  if (!fast)
    return SmallVector<Value>(raw);
  SmallVector<Value> result;
  for (Value quad : raw)
    for (int64_t i = 0; i < 4; ++i)
      llvm::append_range(result, unpackWord(LLVM::ExtractElementOp::create(
                                                b, quad, constant(i)),
                                            input));
  return result;
}

/// The place of the unit's outer scale among the maxima.
Value UnitEmitter::getOuterIndex(const Unit &unit) {
  if (direction.overRow)
    return unit.line;
  if (scale.getTile() < 0)
    return constant(0);
  Value tile = scale.getTile() == FormatAttr::kWhole
                   ? constant(0)
                   : div(unit.start, scale.getTile());
  return add(mul(unit.line, tiles), tile);
}

/// The place of a block that is larger than a part, among the maxima and, as it
/// is stored, among the scales.
Value UnitEmitter::getBlockIndex(const Unit &unit, int64_t part) {
  int64_t cols = format.getBlockCols(), blockRows = format.getBlockRows();
  if (format.isTensorBlock())
    return constant(0);
  Value index = cols == FormatAttr::kWhole
                    ? constant(0)
                    : div(add(unit.start, part * cut.part), cols);
  Value line = unit.line;
  if (blockRows > 1)
    line = add(mul(unit.batch, groups), div(unit.row, blockRows));
  return add(mul(line, blocks), index);
}

/// Raises a maximum for each lane, or one for all lanes of the warp where they
/// have the same place.
void UnitEmitter::raise(Value value, Value base, Value position, Value exists) {
  auto raiseOne = [&](Value number) {
    atomicMax(number, address(base, wide(position), i32()));
  };
  Value complement = arith::XOrIOp::create(b, position, constant(-1));
  Value isSame =
      compare(arith::CmpIPredicate::eq, warpMax(position),
              arith::XOrIOp::create(b, warpMax(complement), constant(-1)));
  Value any;
  if (exists) {
    value = arith::SelectOp::create(b, exists, value, constant(0));
    any =
        compare(arith::CmpIPredicate::ne,
                warpMax(arith::ExtUIOp::create(b, i32(), exists)), constant(0));
  }
  Value largest = warpMax(value);
  Value isFirst = isZero(rem(thread(), kWarp));
  if (any)
    isFirst = both(isFirst, any);
  if (!exists)
    exists = arith::ConstantOp::create(b, b.getBoolAttr(true));
  Value writes = arith::SelectOp::create(b, isSame, isFirst, exists);
  Value number = arith::SelectOp::create(b, isSame, largest, value);
  ifTrue(writes, [&] { raiseOne(number); });
}

void UnitEmitter::emitMaxima(const Unit &unit, MutableArrayRef<Value> x) {
  if (arguments.blockMaxima >= 0) {
    for (int64_t part = 0; part * cut.part < cut.unit; ++part) {
      // A part beyond the line's last block has no elements.
      Value exists;
      if (part != 0)
        exists = isBelow(add(unit.start, part * cut.part), codesExtent);
      raise(arithmetic.maxMagnitude(x.slice(part * cut.part, cut.part)),
            argument(arguments.blockMaxima), getBlockIndex(unit, part), exists);
    }
  }
  if (direction.overRow) {
    Value largest;
    for (int64_t part = 0; part * cut.part < cut.unit; ++part) {
      MutableArrayRef<Value> values = x.slice(part * cut.part, cut.part);
      Value a =
          arithmetic.rowByte(arithmetic
                                 .blockScale(arithmetic.maxMagnitude(values),
                                             nullptr, values, format, rounding)
                                 .stored);
      largest = largest ? arith::MaxUIOp::create(b, largest, a).getResult() : a;
    }
    raise(largest, argument(arguments.outerMaxima), getOuterIndex(unit),
          Value());
  } else if (arguments.outerMaxima >= 0) {
    raise(arithmetic.maxMagnitude(x), argument(arguments.outerMaxima),
          getOuterIndex(unit), Value());
  }
}

BlockRandom UnitEmitter::getRandom(const Unit &unit, int64_t part) {
  // The index of a part of a block counts such parts.
  Value perLine = ceilDiv(codesExtent, cut.part);
  int64_t cols = format.getBlockCols(), parts = cut.unit / cut.part;
  if (cols != FormatAttr::kWhole)
    perLine = mul(blocks, cols / cut.part);
  Value index;
  if (unit.flat && parts == 1 &&
      (cols == cut.part || cols == FormatAttr::kWhole))
    index = wide(unit.flat);
  else
    index = addWide(mulWide(unit.line, perLine),
                    wide(add(mul(unit.index, parts), part)));
  return {seed, index, site, stream};
}

void UnitEmitter::emitUnit(const Unit &unit, MutableArrayRef<Value> x,
                           bool fast, Value known) {
  int64_t cols = format.getBlockCols(), parts = cut.unit / cut.part;
  std::optional<OuterScale> outer;
  Value outerBits;
  if (scale.hasOuterScale()) {
    if (isWarpTile(direction))
      outerBits = warpMax(arithmetic.maxMagnitude(x));
    else if (isFixedOuter(direction))
      outerBits = constant(0);
    else if (known && hasLineTile(direction))
      outerBits = known;
    else
      outerBits = load(argument(arguments.outerMaxima),
                       wide(getOuterIndex(unit)), i32(), i32(), 4);
    outer = arithmetic.outerScale(outerBits, format);
  }
  Value row;
  if (direction.overRow)
    row = load(argument(arguments.outerMaxima), wide(getOuterIndex(unit)),
               i32(), i32(), 4);
  SmallVector<BlockScale> scales;
  for (int64_t part = 0; part < parts; ++part) {
    MutableArrayRef<Value> values = x.slice(part * cut.part, cut.part);
    Value a;
    if (known && hasLineBlock(direction)) {
      a = known;
    } else if (needsBlockMaxima(direction)) {
      Value index = getBlockIndex(unit, part);
      // Beyond the last block nothing is stored but zeros.
      if (part != 0)
        index = arith::SelectOp::create(
            b, isBelow(add(unit.start, part * cut.part), codesExtent), index,
            constant(0));
      a = load(argument(arguments.blockMaxima), wide(index), i32(), i32(), 4);
    } else {
      a = arithmetic.maxMagnitude(values);
    }
    scales.push_back(arithmetic.blockScale(a, outer ? &*outer : nullptr, values,
                                           format, rounding));
  }

  // Scales. The first unit of a block or tile writes.
  auto isStartOf = [&](int64_t length) -> Value {
    if (length == FormatAttr::kWhole)
      return isZero(unit.index);
    if (length <= cut.unit)
      return Value();
    return isZero(rem(unit.start, length));
  };
  auto both = [&](Value lhs, Value rhs) -> Value {
    if (!lhs || !rhs)
      return lhs ? lhs : rhs;
    return arith::AndIOp::create(b, lhs, rhs);
  };
  auto segmentMajor = [&](Value segments, Value segment) {
    return addWide(mulWide(add(mul(unit.batch, segments), segment), rows),
                   wide(unit.row));
  };
  Type f32 = b.getF32Type();
  switch (direction.scales) {
  case GPUScales::None:
    break;
  case GPUScales::Tiles: {
    Value tile = scale.getTile() == FormatAttr::kWhole
                     ? constant(0)
                     : div(unit.start, scale.getTile());
    ifTrue(isStartOf(scale.getTile()), [&] {
      store(outer->stored, argument(arguments.scales),
            segmentMajor(tiles, tile), f32, 4);
    });
    break;
  }
  case GPUScales::Rows:
    ifTrue(isStartOf(FormatAttr::kWhole), [&] {
      store(arithmetic.rowScale(row, getWindow(direction)),
            argument(arguments.scales), wide(unit.line), f32, 4);
    });
    break;
  case GPUScales::Stored: {
    Type type = scale.getElementType();
    unsigned bytes = type.getIntOrFloatBitWidth() / 8;
    Value condition;
    int64_t blockRows = format.getBlockRows();
    if (format.isTensorBlock())
      condition = both(isZero(unit.index), isZero(unit.line));
    else
      condition =
          both(isStartOf(cols),
               blockRows > 1 ? isZero(rem(unit.row, blockRows)) : Value());
    bool isFlat = fast && unit.flat && cols == cut.part && blockRows == 1;
    for (int64_t part = 0; part < parts; ++part) {
      Value position;
      if (isFlat)
        position =
            addWide(mulWide(unit.flat, constant(parts)), wide(constant(part)));
      else
        position = wide(getBlockIndex(unit, part));
      Value exists = condition;
      if (part != 0 && !isFlat)
        exists = both(exists,
                      isBelow(add(unit.start, part * cut.part), codesExtent));
      Value stored = scales[part].stored;
      ifTrue(exists, [&] {
        store(stored, argument(arguments.scales), position, stored.getType(),
              bytes);
      });
    }
    break;
  }
  case GPUScales::Hardware:
    for (int64_t part = 0; part < parts; ++part) {
      Value k = add(unit.start, part * cut.part);
      Value condition = isStartOf(cols);
      if (part != 0)
        condition = both(condition, isBelow(k, codesExtent));
      storeHardwareScale(direction, scales[part].stored,
                         argument(arguments.scales), unit.line, div(k, cols),
                         blocks, condition);
    }
    break;
  case GPUScales::Decoded: {
    for (int64_t part = 0; part < parts; ++part) {
      Value condition = isStartOf(cols);
      Value k = add(unit.start, part * cut.part);
      if (part != 0)
        condition = both(condition, isBelow(k, codesExtent));
      Value segment = cols == FormatAttr::kWhole ? constant(0) : div(k, cols);
      ifTrue(condition, [&] {
        Value number = getDecodedScale(direction, scales[part].stored);
        store(number, argument(arguments.scales), segmentMajor(blocks, segment),
              f32, 4);
      });
    }
    break;
  }
  }
  if (direction.writesOuter) {
    Value condition = scale.getTile() < 0
                          ? both(isZero(unit.index), isZero(unit.line))
                          : isStartOf(scale.getTile());
    ifTrue(condition, [&] {
      store(outer->stored, argument(arguments.outer), wide(getOuterIndex(unit)),
            f32, 4);
    });
  }
  emitOperand(unit, x, scales, row, fast);
}

void UnitEmitter::emitOperand(const Unit &unit, ArrayRef<Value> x,
                              ArrayRef<BlockScale> scales, Value row,
                              bool fast) {
  SmallVector<Value> words;
  for (auto [part, blockScale] : llvm::enumerate(scales)) {
    std::optional<BlockRandom> random;
    if (isStochastic(rounding))
      random = getRandom(unit, part);
    // The padding is 0, where the scale is a NaN too.
    SmallVector<Value> inside;
    if (!fast && (!rht || rht.getSize() < 16))
      for (int64_t i = 0; i < cut.part; ++i)
        inside.push_back(
            isBelow(add(unit.start, part * cut.part + i), codesExtent));
    llvm::append_range(
        words,
        getOperandWords(direction, x.slice(part * cut.part, cut.part),
                        blockScale, inside, random ? &*random : nullptr, row));
  }
  // All of the unit, 16 elements at a time where the line may end before.
  int64_t wordsPerPiece = words.size() * 16 / cut.unit;
  auto wordAt = [&](Value piece) {
    return mulWide(piece, constant(wordsPerPiece));
  };
  if (fast) {
    storeWords(words, operand, wordAt(mul(unit.flat, cut.unit / 16)));
    return;
  }
  Value begin = addWide(mulWide(unit.line, div(paddedExtent, 16)),
                        wide(mul(unit.index, cut.unit / 16)));
  begin = arith::MulIOp::create(b, begin, wide(constant(wordsPerPiece)));
  for (int64_t piece = 0; piece < cut.unit / 16; ++piece) {
    Value inside = isBelow(add(unit.start, piece * 16), paddedExtent);
    ifTrue(inside, [&] {
      storeWords(ArrayRef(words).slice(piece * wordsPerPiece, wordsPerPiece),
                 operand,
                 addWide(begin, wide(constant(piece * wordsPerPiece))));
    });
  }
}

std::string mlir::ufp4::getKernelName(StringRef prefix,
                                      ArrayRef<GPUQuantizeDirection> directions,
                                      Type input, int64_t variant) {
  std::string text, name = prefix.str();
  llvm::raw_string_ostream os(text), out(name);
  os << input << variant;
  auto append = [&](Attribute attr) {
    std::string part;
    llvm::raw_string_ostream(part) << attr;
    StringRef rest = StringRef(part).rsplit('.').second;
    out << '_';
    for (char c : rest.empty() ? StringRef(part) : rest)
      if (llvm::isAlnum(c))
        out << c;
  };
  for (const GPUQuantizeDirection &direction : directions) {
    os << direction.format << direction.rht << direction.rounding
       << direction.element << direction.folded << direction.byConverter
       << static_cast<int>(direction.scales) << direction.writesOuter
       << direction.transposed;
    out << (direction.transposed ? "_columns" : "_rows");
    append(direction.format);
    if (direction.rht)
      append(direction.rht);
    if (isStochastic(direction.rounding))
      append(direction.rounding);
    if (direction.byConverter)
      out << "_converter";
  }
  out << '_' << llvm::utohexstr(llvm::xxh3_64bits(text), /*LowerCase=*/true);
  return name;
}

GPUQuantizeKernel
mlir::ufp4::getQuantizeKernel(OpBuilder &builder, gpu::GPUModuleOp module,
                              const GPUQuantizeDirection &direction, Type input,
                              GPUAlignment alignment, GPUQuantizeMode mode) {
  StringRef prefix = mode == GPUQuantizeMode::Maxima      ? "maxima"
                     : mode == GPUQuantizeMode::WholeRows ? "quantize_whole"
                                                          : "quantize";
  std::string name =
      getKernelName(prefix, direction, input, static_cast<int64_t>(alignment));
  OpBuilder::InsertionGuard guard(builder);
  UnitEmitter emitter(builder, module, direction, input, alignment, mode);
  if (auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name)) {
    SmallVector<Type> types;
    GPUQuantizeKernel kernel = emitter.describe(types);
    kernel.function = function;
    return kernel;
  }
  return emitter.build(name);
}

//===----------------------------------------------------------------------===//
// The host's side
//===----------------------------------------------------------------------===//

namespace {

/// Index arithmetic on the host, and launches.
class HostEmitter {
public:
  HostEmitter(OpBuilder &builder, Location loc, GPUKernelContext &context)
      : b(loc, builder), context(context) {}

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value mul(Value lhs, Value rhs) {
    return b.createOrFold<arith::MulIOp>(lhs, rhs);
  }
  Value mul(Value lhs, int64_t rhs) { return mul(lhs, index(rhs)); }
  Value min(Value lhs, Value rhs) {
    return b.createOrFold<arith::MinUIOp>(lhs, rhs);
  }
  Value max(Value lhs, Value rhs) {
    return b.createOrFold<arith::MaxUIOp>(lhs, rhs);
  }
  Value div(Value lhs, Value rhs) {
    return b.createOrFold<arith::DivUIOp>(lhs, rhs);
  }
  Value ceilDiv(Value lhs, Value rhs) {
    return b.createOrFold<arith::CeilDivUIOp>(lhs, rhs);
  }
  Value ceilDiv(Value lhs, int64_t rhs) { return ceilDiv(lhs, index(rhs)); }
  Value dim(Value memref, int64_t position) {
    return b.createOrFold<memref::DimOp>(memref, position);
  }
  Value word(Value index) {
    return b.createOrFold<arith::IndexCastUIOp>(b.getI32Type(), index);
  }
  /// A word and what a counter adds to it (i64, or null).
  Value word(int64_t value, Value counted) {
    Value written = arith::ConstantOp::create(
        b, b.getI32IntegerAttr(static_cast<int32_t>(value)));
    if (!counted)
      return written;
    return arith::AddIOp::create(
        b, written, arith::TruncIOp::create(b, b.getI32Type(), counted));
  }
  /// On a grid of up to three extents, none of which is taken as 0.
  void launch(LLVM::LLVMFuncOp kernel, ArrayRef<Value> blocks, int64_t threads,
              ArrayRef<Value> arguments) {
    auto name = SymbolRefAttr::get(
        context.module.getNameAttr(),
        {SymbolRefAttr::get(b.getContext(), kernel.getName())});
    Value one = index(1);
    SmallVector<Value, 3> grid(3, one);
    for (auto [extent, value] : llvm::zip(grid, blocks))
      extent = max(value, one);
    gpu::LaunchFuncOp::create(b, name,
                              gpu::KernelDim3{grid[0], grid[1], grid[2]},
                              gpu::KernelDim3{index(threads), one, one},
                              /*dynamicSharedMemorySize=*/Value(), arguments);
  }
  /// Memory of words.
  Value allocate(Value count) {
    return memref::AllocOp::create(
        b, MemRefType::get({ShapedType::kDynamic}, b.getI32Type()),
        ValueRange{count});
  }
  /// Sets words to 0: up to two pieces at once.
  void clear(ArrayRef<std::pair<Value, Value>> pieces) {
    while (!pieces.empty()) {
      auto now = pieces.take_front(2);
      pieces = pieces.drop_front(now.size());
      SmallVector<Value> arguments;
      Value most;
      for (auto [memory, count] : now) {
        arguments.push_back(memory);
        most = most ? max(most, count) : count;
      }
      for (auto [memory, count] : now)
        arguments.push_back(word(count));
      launch(getClearKernel(b, context.module, now.size()),
             ceilDiv(most, kThreads), kThreads, arguments);
    }
  }

  ImplicitLocOpBuilder b;
  GPUKernelContext &context;
};

} // namespace

/// One direction of `op`, as kernels see it.
static GPUQuantizeDirection getDirection(QuantizeCarryOp op, unsigned i) {
  GPUQuantizeDirection direction;
  int64_t rank = cast<RankedTensorType>(op.getInput().getType()).getRank();
  direction.transposed = op.getAlong()[i] != rank - 1;
  direction.format = op.getFormat(i);
  direction.rht = op.getRht(i);
  direction.rounding = op.getRounding(i);
  CarrierAttr carrier = op.getCarrier(i);
  direction.element = carrier.getElementType();
  direction.folded = carrier.getScales() == ScalePlacement::Folded;
  direction.overRow = foldsOverRow(direction.format, carrier);
  direction.byConverter =
      op->hasAttr(kStochasticConvertersAttr) &&
      isRoundedByConverter(direction.format, direction.rounding, carrier);
  bool isStorage = isa<CodeType>(direction.element);
  ScaleAttr scale = direction.format.getScale();
  if (isStorage)
    direction.scales = GPUScales::Stored;
  else if (carrier.hasHardwareScales())
    direction.scales = GPUScales::Hardware;
  else if (direction.overRow)
    direction.scales = GPUScales::Rows;
  else if (getSegmentScales(direction.format, carrier).present)
    direction.scales = direction.folded ? GPUScales::Tiles : GPUScales::Decoded;
  direction.writesOuter = scale.hasOuterScale() &&
                          (isStorage || scale.getTile() == ScaleAttr::kNoTile);
  return direction;
}

/// Whether the largest magnitude of the input is all that is measured;
/// `measuresBlocks` says whether those of blocks are.
static bool isTensorMaximum(const GPUQuantizeDirection &direction,
                            bool measuresBlocks) {
  if (direction.rht || direction.overRow)
    return false;
  if (measuresBlocks)
    return direction.format.isTensorBlock() && !needsOuterMaxima(direction);
  return needsOuterMaxima(direction) &&
         direction.format.getScale().getTile() == ScaleAttr::kNoTile;
}

LogicalResult mlir::ufp4::buildGPUQuantize(OpBuilder &builder,
                                           GPUKernelContext &context,
                                           QuantizeCarryOp op,
                                           const QuantizeBuffers &buffers,
                                           std::string &reason) {
  RankedTensorType type = op.getInput().getType();
  if (type.getRank() < 2 || type.getRank() > 3) {
    reason = "operands of rank 2 or 3 are quantized by kernels";
    return failure();
  }
  if (llvm::is_contained(type.getShape(), 0)) {
    reason = "the operand has no elements";
    return failure();
  }
  SmallVector<GPUQuantizeDirection> directions;
  for (unsigned i = 0; i < op.getNumDirections(); ++i) {
    directions.push_back(getDirection(op, i));
    const GPUQuantizeDirection &made = directions.back();
    if (op->hasAttr(kStochasticConvertersAttr) && isStochastic(made.rounding) &&
        !made.byConverter) {
      reason = "converters round with 8 random bits, e2m1 into f4E2M1FN and "
               "e1m2 into f8E4M3FN, under scales of the unit's own";
      return failure();
    }
    if (type.getRank() == 3 && op.getAlong()[i] == 0) {
      reason = "the batch is no contraction of a kernel";
      return failure();
    }
    if (std::optional<std::string> why =
            getUnsupportedReason(directions.back(), type.getElementType())) {
      reason = *why;
      return failure();
    }
  }

  HostEmitter h(builder, op.getLoc(), context);
  int64_t rank = type.getRank();
  Value batch = rank == 3 ? h.dim(buffers.input, 0) : h.index(1);
  /// What one direction has on the host.
  struct Host {
    Value rows, extent, codesExtent, lines, blockMaxima, outerMaxima;
    ArrayRef<Value> results;
  };
  SmallVector<Host, 2> hosts;
  ArrayRef<Value> rest = buffers.results;
  Type element = type.getElementType();
  bool isPanel = hasPanelKernel(directions, element);
  auto setFlag = [&](MutableArrayRef<Value> arguments, int position) {
    if (position < 0)
      return;
    arguments[position] = buffers.flag;
    arguments[position + 1] = buffers.flagNumber;
  };
  bool isWholeRows = directions.size() == 1 && hasWholeRows(directions.front());
  bool isSquare =
      !isPanel && !isWholeRows && hasSquareKernel(directions, element);
  auto runUnits = [&](unsigned i, GPUQuantizeMode mode) {
    const GPUQuantizeDirection &direction = directions[i];
    const Host &host = hosts[i];
    GPUAlignment alignment = GPUAlignment::Unknown;
    int64_t known = type.getDimSize(op.getAlong()[i]);
    if (ShapedType::isStatic(known))
      alignment = known % getCut(direction).unit == 0 ? GPUAlignment::Units
                                                      : GPUAlignment::None;
    GPUQuantizeKernel kernel = getQuantizeKernel(
        builder, context.module, direction, element, alignment, mode);
    SmallVector<Value> arguments(
        kernel.function.getFunctionType().getNumParams());
    const GPUQuantizeArguments &at = kernel.arguments;
    auto set = [&](int position, Value value) {
      if (position >= 0)
        arguments[position] = value;
    };
    set(0, buffers.input);
    if (mode != GPUQuantizeMode::Maxima)
      set(1, host.results.front());
    set(at.scales, host.results.size() > 1 ? host.results[1] : Value());
    set(at.outer, host.results.back());
    set(at.blockMaxima, host.blockMaxima);
    set(at.outerMaxima, host.outerMaxima);
    setFlag(arguments, at.flag);
    set(at.seed, buffers.seed);
    if (at.seed >= 0) {
      set(at.site, h.word(op.getSite(), buffers.counter[0]));
      set(at.stream, h.word(op.getStreams()[i], buffers.counter[1]));
    }
    set(at.batch, h.word(batch));
    set(at.batch + 1, h.word(host.rows));
    set(at.batch + 2, h.word(host.extent));
    Value units = h.max(h.ceilDiv(host.extent, kernel.unit), h.index(1));
    Value blocks;
    if (kernel.warps) {
      // Of 3, 5, 6 or 7 warps to a row the kernel makes 4 or 8.
      Value warpsOfRow =
          h.min(h.ceilDiv(units, kHeld * kWarp), h.index(kernel.warps));
      blocks = h.ceilDiv(host.lines, h.div(h.index(kernel.warps), warpsOfRow));
    } else {
      units = h.mul(h.ceilDiv(units, kernel.unitsPerTile), kernel.unitsPerTile);
      blocks = h.ceilDiv(h.mul(host.lines, units), kernel.unitsPerBlock);
    }
    h.launch(kernel.function, blocks, kernel.threads, arguments);
  };
  /// A kernel over squares or panels, for some of the directions.
  auto runSquares = [&](GPUSquareKernel kernel, ArrayRef<unsigned> chosen,
                        ArrayRef<Value> grid) {
    SmallVector<Value> arguments(
        kernel.function.getFunctionType().getNumParams());
    auto set = [&](int position, Value value) {
      if (position >= 0)
        arguments[position] = value;
    };
    set(0, buffers.input);
    for (auto [i, at] : llvm::zip_equal(chosen, kernel.directions)) {
      const Host &host = hosts[i];
      set(at.operand, host.results.front());
      set(at.scales, host.results.size() > 1 ? host.results[1] : Value());
      set(at.outer, host.results.back());
      set(at.blockMaxima, host.blockMaxima);
      set(at.outerMaxima, host.outerMaxima);
      if (at.stream >= 0)
        set(at.stream, h.word(op.getStreams()[i], buffers.counter[1]));
    }
    setFlag(arguments, kernel.flag);
    set(kernel.seed, buffers.seed);
    if (kernel.site >= 0)
      set(kernel.site, h.word(op.getSite(), buffers.counter[0]));
    set(kernel.extents, h.word(h.dim(buffers.input, rank - 2)));
    set(kernel.extents + 1, h.word(h.dim(buffers.input, rank - 1)));
    h.launch(kernel.function, grid, kernel.threads, arguments);
  };
  Value height = h.dim(buffers.input, rank - 2);
  Value width = h.dim(buffers.input, rank - 1);
  Value squares[] = {h.ceilDiv(width, GPUSquareKernel::kSquare),
                     h.ceilDiv(height, GPUSquareKernel::kSquare), batch};

  auto measuresBlocks = [&](const GPUQuantizeDirection &direction) {
    return needsBlockMaxima(direction) &&
           !(isSquare && hasSquareBlock(direction));
  };
  auto measuresTensor = [&](const GPUQuantizeDirection &direction) {
    return isTensorMaximum(direction, measuresBlocks(direction));
  };
  // Memory for maxima that other kernels have to take first.
  SmallVector<std::pair<Value, Value>> cleared;
  SmallVector<unsigned, 2> measured;
  for (auto [i, direction] : llvm::enumerate(directions)) {
    Host &host = hosts.emplace_back();
    int64_t along = op.getAlong()[i];
    int64_t across = along == rank - 1 ? rank - 2 : rank - 1;
    host.extent = h.dim(buffers.input, along);
    host.rows = h.dim(buffers.input, across);
    host.lines = h.mul(batch, host.rows);
    unsigned numResults = op.getDirection(i).size();
    host.results = rest.take_front(numResults);
    rest = rest.drop_front(numResults);
    if (isPanel || (!isSquare && hasWholeRows(direction)))
      continue;
    FormatAttr format = direction.format;
    int64_t size = direction.rht ? direction.rht.getSize() : 1;
    host.codesExtent = h.mul(h.ceilDiv(host.extent, size), size);
    auto count = [&](int64_t length) {
      return length == FormatAttr::kWhole
                 ? h.index(1)
                 : h.max(h.ceilDiv(host.codesExtent, length), h.index(1));
    };
    auto makeMaxima = [&](Value words) {
      words = h.max(words, h.index(1));
      cleared.push_back({h.allocate(words), words});
      return cleared.back().first;
    };
    // Without a transform both directions have the same maximum.
    if (i == 1 && measuresTensor(direction) &&
        measuresTensor(directions.front())) {
      Value known = hosts.front().blockMaxima ? hosts.front().blockMaxima
                                              : hosts.front().outerMaxima;
      (measuresBlocks(direction) ? host.blockMaxima : host.outerMaxima) = known;
      continue;
    }
    if (measuresBlocks(direction)) {
      Value words = h.index(1);
      int64_t blockRows = format.getBlockRows();
      if (blockRows > 1)
        words = h.mul(h.mul(batch, h.ceilDiv(host.rows, blockRows)),
                      count(format.getBlockCols()));
      else if (blockRows == 1)
        words = h.mul(host.lines, count(format.getBlockCols()));
      host.blockMaxima = makeMaxima(words);
    }
    if (needsOuterMaxima(direction)) {
      int64_t tile = format.getScale().getTile();
      Value words = h.index(1);
      if (direction.overRow)
        words = h.max(host.lines, h.index(1));
      else if (tile != ScaleAttr::kNoTile)
        words = h.mul(host.lines, count(tile));
      host.outerMaxima = makeMaxima(words);
    }
    if (host.blockMaxima || host.outerMaxima)
      measured.push_back(i);
  }
  h.clear(cleared);

  auto runMaxima = [&](ArrayRef<unsigned> chosen) {
    SmallVector<GPUQuantizeDirection> wanted;
    for (unsigned i : chosen) {
      wanted.push_back(directions[i]);
      if (hasSquareBlock(directions[i]) && !isSquare)
        return false;
    }
    if (!hasMaximaKernel(wanted, element))
      return false;
    runSquares(getMaximaKernel(builder, context.module, wanted, element),
               chosen, squares);
    return true;
  };
  if (!measured.empty() && !runMaxima(measured))
    for (unsigned i : measured)
      if (!runMaxima(i))
        runUnits(i, GPUQuantizeMode::Maxima);

  auto all = llvm::to_vector(llvm::seq<unsigned>(directions.size()));
  if (isPanel) {
    GPUSquareKernel kernel =
        getPanelKernel(builder, context.module, directions, element,
                       /*prefetches=*/context.chip.tensorMaps);
    if (directions.size() == 1 && !directions.front().transposed) {
      Value groups = h.ceilDiv(height, GPUSquareKernel::kTileRows);
      runSquares(kernel, all,
                 {h.ceilDiv(width, kWarpTile),
                  h.min(groups, h.index(GPUSquareKernel::kMaxGrid)),
                  h.mul(batch, h.ceilDiv(groups, GPUSquareKernel::kMaxGrid))});
    } else {
      // Blocks of rows and of columns take turns where there are both; those
      // of rows are at least as many.
      static_assert(GPUSquareKernel::kTileRows ==
                    GPUSquareKernel::kPanelColumns);
      Value blocks =
          directions.size() == 1
              ? h.ceilDiv(width, GPUSquareKernel::kPanelColumns)
              : h.mul(h.ceilDiv(width, kWarpTile),
                      2 * kWarpTile / GPUSquareKernel::kPanelColumns);
      runSquares(kernel, all, {blocks, h.ceilDiv(height, kWarpTile), batch});
    }
  } else if (isSquare) {
    runSquares(getSquareKernel(builder, context.module, directions, element),
               all, squares);
  } else {
    for (auto [i, direction] : llvm::enumerate(directions))
      runUnits(i, hasWholeRows(direction) ? GPUQuantizeMode::WholeRows
                                          : GPUQuantizeMode::Units);
  }
  for (auto [workspace, words] : cleared)
    memref::DeallocOp::create(h.b, workspace);
  return success();
}

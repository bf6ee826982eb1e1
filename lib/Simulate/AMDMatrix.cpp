//===- AMDMatrix.cpp - matrix instructions of CDNA and RDNA ---------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// D = A * B + C of a whole wave. Where elements lie, and whence that is known,
// is in AMDMatrixLayout.h.
//
//===----------------------------------------------------------------------===//

#include "AMD.h"
#include "AMDMatrixLayout.h"

#include "ufp4/Simulate/MatrixArithmetic.h"

#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

namespace {
/// What an instruction of a program does.
struct MatrixData {
  AMDMatrixForm form;
  ElementFormat a, b;
  AMDLayout layoutA, layoutB;
  AMDSums sums;
  /// Registers of A, B and C, in this order; then words of scales of A and B.
  unsigned registersA, registersB, registersC;
  /// Bytes of these words; none where the instruction has no scales.
  bool hasScales = false;
  unsigned scaleByteA = 0, scaleByteB = 0;
};
} // namespace

/// The bytes of a lane in registers that follow one another, and whether some
/// are undefined.
static bool getLaneBytes(Warp &w, const Reg *regs, unsigned count,
                         unsigned lane, SmallVectorImpl<uint8_t> &bytes) {
  bytes.clear();
  bool isDefined = true;
  for (unsigned i = 0; i < count; ++i) {
    uint64_t value = w.getLane(regs[i], lane);
    for (unsigned bit = 0; bit < regs[i].bits; bit += 8)
      bytes.push_back(static_cast<uint8_t>(value >> bit));
    isDefined &= w.getUndefined(regs[i], lane) == 0;
  }
  return isDefined;
}

/// Gathers the rows of an operand from the lanes.
static MatrixOperand gather(Warp &w, const Instruction &i, const Reg *regs,
                            unsigned count, ElementFormat format,
                            const AMDLayout &layout, const char *name) {
  MatrixOperand operand(format, layout.rows, layout.depth);
  unsigned bits = getElementBits(format), rowBytes = operand.getRowBytes();
  std::vector<uint8_t> rows(size_t(layout.rows) * rowBytes);
  std::vector<bool> seen(rows.size());
  SmallVector<uint8_t, 64> bytes;
  bool differs = false;
  for (unsigned lane = 0; lane < w.width; ++lane) {
    unsigned row = layout.getRow(lane);
    if (!getLaneBytes(w, regs, count, lane, bytes))
      operand.undefined[row] = true;
    for (const AMDLayout::Run &run : layout.getRuns(lane))
      for (unsigned byte = 0; byte < run.count * bits / 8; ++byte) {
        size_t to = size_t(row) * rowBytes + run.k * bits / 8 + byte;
        uint8_t value = bytes[run.first * bits / 8 + byte];
        differs |= seen[to] && rows[to] != value;
        rows[to] = value;
        seen[to] = true;
      }
  }
  // Which of the two the hardware takes is not said.
  if (differs)
    w.machine->report(FindingKind::Protocol, i.op,
                      w.machine->describeWarp(w) + " brings an element of " +
                          name + " in two lanes, and not the same in both");
  for (unsigned row = 0; row < layout.rows; ++row)
    operand.setRow(row, rows.data() + size_t(row) * rowBytes);
  return operand;
}

static void runMatrix(Warp &w, const Instruction &i) {
  const auto &data = *static_cast<const MatrixData *>(i.data);
  const AMDMatrixForm &form = data.form;
  if (!requireAllLanes(w, i))
    return;
  const Reg *regsA = i.operands, *regsB = regsA + data.registersA,
            *regsC = regsB + data.registersB, *scales = regsC + data.registersC;
  MatrixOperand a =
      gather(w, i, regsA, data.registersA, data.a, data.layoutA, "A");
  MatrixOperand b =
      gather(w, i, regsB, data.registersB, data.b, data.layoutB, "B");

  // Exponents of each row's blocks; kNaN.
  unsigned blocks = data.hasScales ? form.depth / kAMDScaleBlock : 0;
  std::vector<int> exponents[2];
  for (unsigned side = 0; side < 2 && blocks; ++side) {
    exponents[side].resize(size_t(form.size) * blocks);
    unsigned byte = side ? data.scaleByteB : data.scaleByteA;
    MatrixOperand &operand = side ? b : a;
    for (unsigned lane = 0; lane < w.width; ++lane) {
      // Of row lane % size, the block lane / size.
      unsigned row = lane % form.size, block = lane / form.size;
      auto scale =
          static_cast<uint8_t>(w.getLane(scales[side], lane) >> 8 * byte);
      exponents[side][row * blocks + block] =
          scale == 255 ? int(kNaN) : int(scale) - 127;
      if (w.getUndefined(scales[side], lane) >> byte & 1)
        operand.undefined[row] = true;
    }
  }

  unsigned fraction =
      isInteger(data.a) ? 0 : getFractionBits(data.a) + getFractionBits(data.b);
  // All are read before any is written: results may be operands.
  std::vector<uint32_t> results(size_t(i.numResults) * w.width);
  std::vector<bool> undefined(results.size());
  for (unsigned lane = 0; lane < w.width; ++lane)
    for (unsigned reg = 0; reg < i.numResults; ++reg) {
      auto [m, n] = data.sums.getPlace(lane, reg);
      size_t at = size_t(reg) * w.width + lane;
      auto c = static_cast<uint32_t>(w.getLane(regsC[reg], lane));
      if (a.isUndefined(m) || b.isUndefined(n) ||
          w.getUndefined(regsC[reg], lane)) {
        undefined[at] = true;
        continue;
      }
      size_t k = form.depth;
      if (isInteger(data.a)) {
        results[at] = static_cast<uint32_t>(
            sumProducts(a.integers.data() + m * k, b.integers.data() + n * k, k,
                        static_cast<int32_t>(c)));
        continue;
      }
      auto sum = std::bit_cast<float>(c);
      size_t group =
          blocks ? kAMDScaleBlock : std::min<size_t>(k, getAMDSumGroup(data.a));
      for (size_t first = 0; first < k; first += group) {
        int exponent = 0;
        if (blocks) {
          int ofA = exponents[0][m * blocks + first / group],
              ofB = exponents[1][n * blocks + first / group];
          if (ofA == kNaN || ofB == kNaN) {
            sum = std::numeric_limits<float>::quiet_NaN();
            break;
          }
          exponent = ofA + ofB;
        }
        sum = sumProductsAMD(a.floats.data() + m * k + first,
                             b.floats.data() + n * k + first, group, fraction,
                             sum, exponent);
      }
      results[at] = std::bit_cast<uint32_t>(sum);
    }
  for (unsigned reg = 0; reg < i.numResults; ++reg) {
    w.setDefined(i.results[reg]);
    for (unsigned lane = 0; lane < w.width; ++lane) {
      size_t at = size_t(reg) * w.width + lane;
      w.setLane(i.results[reg], lane, results[at]);
      if (undefined[at])
        w.addUndefined(i.results[reg], lane, 0xF);
    }
  }
}

/// The form with this name of the chip's generation; null where there is none.
static const AMDMatrixForm *findForm(const Chip &chip, StringRef name) {
  AMDGeneration generation = getAMDGeneration(chip);
  for (const AMDMatrixForm &form : getAMDMatrixForms())
    if (form.name == name && llvm::is_contained(form.generations, generation))
      return &form;
  return nullptr;
}

/// A format by the number that block-scaled instructions give it.
static std::optional<ElementFormat> getScaledFormat(int64_t number) {
  switch (number) {
  case 0:
    return ElementFormat::E4M3;
  case 1:
    return ElementFormat::E5M2;
  case 2:
    return ElementFormat::E2M3;
  case 3:
    return ElementFormat::E3M2;
  case 4:
    return ElementFormat::E2M1;
  default:
    return std::nullopt;
  }
}

static LogicalResult translateMatrix(Emitter &e, Operation *op) {
  const AMDMatrixForm *form = findForm(e.chip, op->getName().getStringRef());
  if (!form)
    return e.refuse("expected a matrix instruction of " + e.chip.name.str() +
                    ", but got '" + op->getName().getStringRef() + "'");
  MatrixData data{*form, form->a, form->b, {}, {}, {}, 0, 0, 0};
  SmallVector<Value> operands(op->getOperands().take_front(3));
  SmallVector<int64_t, 8> modifiers;
  bool isScaled = form->name.contains("f8f6f4");
  for (auto [i, operand] : llvm::enumerate(op->getOperands().drop_front(3))) {
    // Words of scales are the fifth and the seventh.
    if (isScaled && (i == 3 || i == 5)) {
      operands.push_back(operand);
      std::optional<int64_t> known = e.getConstant(operand);
      modifiers.push_back(known.value_or(-1));
      continue;
    }
    std::optional<int64_t> known = e.getConstant(operand);
    if (!known)
      return e.refuse("expected constant modifiers of a matrix instruction");
    modifiers.push_back(*known);
  }
  if (isScaled) {
    std::optional<ElementFormat> a = getScaledFormat(modifiers[0]),
                                 b = getScaledFormat(modifiers[1]);
    if (!a || !b)
      return e.refuse("expected formats 0 to 4 of a block-scaled instruction, "
                      "but got " +
                      Twine(modifiers[0]) + " and " + Twine(modifiers[1]));
    data.a = *a;
    data.b = *b;
    // LLVM makes the instruction without scales of two constant zeros
    // (AMDGPUUsage, llvm.amdgcn.mfma.scale).
    data.hasScales = modifiers[3] != 0 || modifiers[5] != 0 ||
                     modifiers[2] != 0 || modifiers[4] != 0;
    for (int64_t byte : {modifiers[2], modifiers[4]})
      if (byte < 0 || byte > 3)
        return e.refuse("expected a byte 0 to 3 of a word of scales, but got " +
                        Twine(byte));
    data.scaleByteA = modifiers[2];
    data.scaleByteB = modifiers[4];
    if (!data.hasScales)
      operands.truncate(3);
  } else if (llvm::any_of(modifiers, [](int64_t value) { return value; })) {
    return e.refuse("expected no broadcast and no rotation of lanes");
  }
  for (StringRef sign : {"signA", "signB"}) {
    auto attribute = op->getAttrOfType<BoolAttr>(sign);
    if (attribute && !attribute.getValue())
      return e.refuse("expected signed integers");
  }
  if (auto clamp = op->getAttrOfType<BoolAttr>("clamp");
      clamp && clamp.getValue())
    return e.refuse("expected sums that wrap");

  data.layoutA = AMDLayout::get(*form, data.a);
  data.layoutB = AMDLayout::get(*form, data.b);
  data.sums = AMDSums::get(*form);
  SmallVector<Reg> regs;
  unsigned *counts[] = {&data.registersA, &data.registersB, &data.registersC};
  for (auto [i, operand] : llvm::enumerate(operands)) {
    ArrayRef<Reg> of = e.get(operand);
    if (i < 3)
      *counts[i] = of.size();
    llvm::append_range(regs, of);
  }
  // What registers hold must be what the instruction reads.
  auto check = [&](ArrayRef<Reg> of, ElementFormat format,
                   const AMDLayout &layout) {
    unsigned bits = 0, expected = 0;
    for (Reg reg : of)
      bits += reg.bits;
    for (const AMDLayout::Run &run : layout.getRuns(0))
      expected += run.count * getElementBits(format);
    return bits == expected;
  };
  ArrayRef<Reg> all = regs;
  if (!check(all.take_front(data.registersA), data.a, data.layoutA) ||
      !check(all.slice(data.registersA, data.registersB), data.b,
             data.layoutB) ||
      data.registersC != data.sums.registers)
    return e.refuse("expected registers of the instruction's size");
  e.emit(runMatrix, SmallVector<Reg>(e.define(op->getResult(0))), regs,
         e.keep(data))
      .rule = UndefRule::Custom;
  return success();
}

void simulate::addAMDMatrix(InstructionTable &table) {
  for (const AMDMatrixForm &form : getAMDMatrixForms())
    table.ops[form.name] = translateMatrix;
}

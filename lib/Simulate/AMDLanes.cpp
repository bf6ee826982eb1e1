//===- AMDLanes.cpp - what AMD's chips do between lanes, and with bytes ---===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Sources: "AMD Instinct MI300 Instruction Set Architecture" (data parallel
// processing, DS_SWIZZLE_B32, V_PERM_B32, V_RCP_F32) and the same chapters of
// the manuals of CDNA 4, RDNA 3 and RDNA 4. All of it stays within 32 lanes, so
// that waves of both sizes do the same.
//
//===----------------------------------------------------------------------===//

#include "NVVM.h"
#include "Numbers.h"

#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

//===----------------------------------------------------------------------===//
// Between lanes
//===----------------------------------------------------------------------===//

/// Every active lane takes the operand of lane `from(lane)`. That of a lane
/// that does not execute is not defined: the hardware gives 0 or what was
/// there.
template <typename F>
static void moveLanes(Warp &w, const Instruction &i, Reg value, F from) {
  w.settle(value, i);
  uint32_t old[64];
  uint8_t undefined[64];
  for (unsigned l = 0; l < w.width; ++l) {
    old[l] = w.lanes<uint32_t>(value)[l];
    undefined[l] = w.getUndefined(value, l);
  }
  Reg result = i.results[0];
  w.setDefined(result);
  w.forActive([&](unsigned l) {
    unsigned source = from(l);
    w.lanes<uint32_t>(result)[l] = old[source];
    uint8_t bytes = w.active >> source & 1 ? undefined[source] : 15;
    if (bytes)
      w.addUndefined(result, l, bytes);
  });
}

/// `imm` is the control: the order of each four lanes, or 0x120 plus a rotation
/// of each 16 to higher lanes.
static void runDPP(Warp &w, const Instruction &i) {
  auto control = static_cast<uint32_t>(i.imm);
  if (control < 0x100)
    moveLanes(w, i, i.operands[0], [&](unsigned l) {
      return (l & ~3u) | (control >> 2 * (l & 3) & 3);
    });
  else
    moveLanes(w, i, i.operands[0], [&](unsigned l) {
      return (l & ~15u) | ((l - (control - 0x120)) & 15);
    });
}

static LogicalResult translateDPP(Emitter &e, Operation *op) {
  auto move = cast<ROCDL::DPPUpdateOp>(op);
  uint32_t control = move.getDppCtrl();
  bool isRotation = control > 0x120 && control < 0x130;
  if ((control >= 0x100 && !isRotation) || move.getRowMask() != 0xF ||
      move.getBankMask() != 0xF ||
      getScalarBits(op->getResult(0).getType()) != 32)
    return e.refuse("expected an order of four lanes or a rotation of 16, of "
                    "32 bits and without masks");
  SmallVector<Reg> operand(e.get(move.getSrc()));
  SmallVector<Reg> result(e.define(op->getResult(0)));
  Instruction &made = e.emit(runDPP, result, operand, nullptr, control);
  made.rule = UndefRule::Custom;
  return success();
}

/// The mode of bits: lane & and | or ^ xor, within 32.
static void runSwizzle(Warp &w, const Instruction &i) {
  auto offset = static_cast<uint32_t>(i.imm);
  moveLanes(w, i, i.operands[0], [&](unsigned l) {
    unsigned lane =
        ((l & 31 & offset) | (offset >> 5 & 31)) ^ (offset >> 10 & 31);
    return (l & ~31u) | lane;
  });
}

static LogicalResult translateSwizzle(Emitter &e, Operation *op) {
  auto swizzle = cast<ROCDL::DsSwizzleOp>(op);
  std::optional<int64_t> offset = e.getConstant(swizzle.getOffset());
  if (!offset || *offset < 0 || *offset >= 0x8000)
    return e.refuse("expected a constant offset in the mode of bits");
  SmallVector<Reg> operand(e.get(swizzle.getSrc()));
  SmallVector<Reg> result(e.define(op->getResult(0)));
  Instruction &made = e.emit(runSwizzle, result, operand, nullptr,
                             static_cast<uint64_t>(*offset));
  made.rule = UndefRule::Custom;
  return success();
}

/// S_ENDPGM ends the wave, whichever of its lanes execute.
static void runEnd(Warp &w, const Instruction &) {
  w.active = w.alive;
  w.endLanes();
}

static LogicalResult translateEnd(Emitter &e, Operation *) {
  e.emit(runEnd, {}, {});
  return success();
}

//===----------------------------------------------------------------------===//
// Within a lane
//===----------------------------------------------------------------------===//

/// Byte i of the result is the one of the eight that byte i of the selector
/// names, those of the second operand first; 12 is 0.
static void runPermute(Warp &w, const Instruction &i) {
  for (unsigned k = 0; k < 3; ++k)
    w.settle(i.operands[k], i);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const uint32_t *high = w.lanes<uint32_t>(i.operands[0]),
                 *low = w.lanes<uint32_t>(i.operands[1]),
                 *s = w.lanes<uint32_t>(i.operands[2]);
  w.setDefined(i.results[0]);
  for (unsigned l = 0; l < w.width; ++l) {
    uint64_t bytes = uint64_t(high[l]) << 32 | low[l];
    unsigned undefined = w.getUndefined(i.operands[1], l) |
                         unsigned(w.getUndefined(i.operands[0], l)) << 4;
    uint8_t mask = w.getUndefined(i.operands[2], l) ? 15 : 0;
    uint32_t result = 0;
    for (unsigned k = 0; k < 4; ++k) {
      unsigned from = s[l] >> 8 * k & 0xFF;
      if (from >= 12) {
        result |= (from == 12 ? 0u : 0xFFu) << 8 * k;
        continue;
      }
      // 8 to 11 are the signs of bytes 1, 3, 5 and 7.
      unsigned byte = from < 8 ? from : 2 * (from - 8) + 1;
      uint32_t value = bytes >> 8 * byte & 0xFF;
      if (from >= 8)
        value = value & 0x80 ? 0xFF : 0;
      result |= value << 8 * k;
      mask |= (undefined >> byte & 1) << k;
    }
    r[l] = result;
    if (mask)
      w.addUndefined(i.results[0], l, mask);
  }
}

static LogicalResult translatePermute(Emitter &e, Operation *op) {
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  SmallVector<Reg> result(e.define(op->getResult(0)));
  e.emit(runPermute, result, operands).rule = UndefRule::Custom;
  return success();
}

/// Within a unit of the last place, as NVIDIA's. Of a significand of ones it is
/// the power of two, which that allows: the hardest for a step of Newton.
static void runReciprocal(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const uint32_t *x = w.lanes<uint32_t>(i.operands[0]);
  for (unsigned l = 0; l < w.width; ++l) {
    float result = approximateReciprocal(AsF32::get(x[l]));
    r[l] = AsF32::put(result);
    if (x[l] << 9 == 0xFFFFFE00 && std::isfinite(result))
      r[l] &= 0xFF800000;
  }
}

static LogicalResult translateReciprocal(Emitter &e, Operation *op) {
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  SmallVector<Reg> result(e.define(op->getResult(0)));
  e.emit(runReciprocal, result, operands);
  return success();
}

void simulate::addAMDLanes(InstructionTable &table) {
  table.ops["rocdl.update.dpp"] = translateDPP;
  table.ops["rocdl.ds_swizzle"] = translateSwizzle;
  table.ops["rocdl.rcp"] = translateReciprocal;
  table.intrinsics["llvm.amdgcn.endpgm"] = translateEnd;
  table.intrinsics["llvm.amdgcn.perm"] = translatePermute;
  table.intrinsics["llvm.amdgcn.rcp.f32"] = translateReciprocal;
}

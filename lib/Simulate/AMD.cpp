//===- AMD.cpp - ops of AMD's chips ---------------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AMD.h"
#include "NVVM.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

template <unsigned dimension>
static void runWorkItem(Warp &w, const Instruction &i) {
  w.setDefined(i.results[0]);
  const ThreadBlock &block = *w.block;
  for (unsigned lane = 0; lane < w.width; ++lane) {
    unsigned thread = w.getThread(lane);
    for (unsigned d = 0; d < dimension; ++d)
      thread /= block.threads[d];
    w.setLane(i.results[0], lane,
              dimension == 2 ? thread : thread % block.threads[dimension]);
  }
}

template <unsigned dimension>
static void runWorkGroup(Warp &w, const Instruction &i) {
  w.setDefined(i.results[0]);
  for (unsigned lane = 0; lane < w.width; ++lane)
    w.setLane(i.results[0], lane, w.block->index[dimension]);
}

template <Handler run>
static LogicalResult translateSpecial(Emitter &e, Operation *op) {
  e.emit(run, SmallVector<Reg>(e.define(op->getResult(0))), {});
  return success();
}

/// The first active lane's value, in all (CDNA 3 ISA guide, section 12,
/// V_READFIRSTLANE_B32).
static void runReadFirstLane(Warp &w, const Instruction &i) {
  unsigned first = std::countr_zero(w.active);
  uint64_t value = w.getLane(i.operands[0], first);
  bool isUndefined = w.getUndefined(i.operands[0], first) != 0;
  w.setDefined(i.results[0]);
  for (unsigned lane = 0; lane < w.width; ++lane) {
    w.setLane(i.results[0], lane, value);
    if (isUndefined)
      w.addUndefined(i.results[0], lane, 0xFF);
  }
}

static LogicalResult translateReadFirstLane(Emitter &e, Operation *op) {
  SmallVector<Reg> results(e.define(op->getResult(0)));
  SmallVector<Reg> operands(e.get(op->getOperand(0)));
  for (auto [result, operand] : llvm::zip(results, operands))
    e.emit(runReadFirstLane, result, operand).rule = UndefRule::Custom;
  return success();
}

/// All waves of the group. What a wave wrote to LDS before is there after it:
/// the compiler waits for it at the fence that comes with the barrier.
static LogicalResult translateBarrier(Emitter &e, Operation *op) {
  emitBarrier(e, e.constant(0, 32), std::nullopt, /*waits=*/true);
  return success();
}

/// What tells the compiler or the scheduler in which order to issue, and
/// fences: in the model, the barriers that they come with order all of a wave.
static LogicalResult translateNothing(Emitter &e, Operation *op) {
  return success();
}

void simulate::addAMD(InstructionTable &table) {
  llvm::StringMap<Translate> &ops = table.ops;
  ops["rocdl.workitem.id.x"] = translateSpecial<runWorkItem<0>>;
  ops["rocdl.workitem.id.y"] = translateSpecial<runWorkItem<1>>;
  ops["rocdl.workitem.id.z"] = translateSpecial<runWorkItem<2>>;
  ops["rocdl.workgroup.id.x"] = translateSpecial<runWorkGroup<0>>;
  ops["rocdl.workgroup.id.y"] = translateSpecial<runWorkGroup<1>>;
  ops["rocdl.workgroup.id.z"] = translateSpecial<runWorkGroup<2>>;
  ops["rocdl.readfirstlane"] = translateReadFirstLane;
  ops["rocdl.s.barrier"] = translateBarrier;
  ops["rocdl.barrier"] = translateBarrier;
  ops["llvm.fence"] = translateNothing;
  ops["rocdl.sched.barrier"] = translateNothing;
  ops["rocdl.sched.group.barrier"] = translateNothing;
  ops["rocdl.s.setprio"] = translateNothing;
}

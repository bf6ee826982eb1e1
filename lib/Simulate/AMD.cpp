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

//===----------------------------------------------------------------------===//
// Barriers and fences
//===----------------------------------------------------------------------===//

//
// S_BARRIER alone waits for waves, not for their loads and stores: those are
// waited for where a release fence tells the backend to (s_waitcnt), and only
// an acquire fence keeps later accesses behind the barrier (LLVM, "User Guide
// for AMDGPU Backend", memory model). So a barrier hands on what the fences of
// a wave had released when it arrived, and the wave has it after its next
// acquire fence.
//

namespace {
struct FenceForm {
  bool acquires, releases;
  std::array<bool, 2> spaces; // shared and global memory
};
} // namespace

static void runFence(Warp &w, const Instruction &i) {
  const auto &form = *static_cast<const FenceForm *>(i.data);
  for (unsigned k = 0; k < 2; ++k) {
    if (!form.spaces[k])
      continue;
    if (form.acquires)
      w.view.ordered[k].join(w.unacquired[k]);
    if (form.releases) {
      w.released[k].join(w.view.ordered[k]);
      w.released[k].raise(w.index, w.view.seen.get(w.index));
    }
  }
  if (!form.releases)
    return;
  // What comes later is not released, and lanes are not ordered by it.
  uint32_t lanesFrom = w.view.lanesFrom;
  w.advance();
  w.view.lanesFrom = lanesFrom;
}

static void emitFence(Emitter &e, FenceForm form) {
  e.emit(runFence, {}, {}, e.keep(form));
}

static LogicalResult translateFence(Emitter &e, Operation *op) {
  auto fence = cast<LLVM::FenceOp>(op);
  FenceForm form{};
  switch (fence.getOrdering()) {
  case LLVM::AtomicOrdering::acquire:
    form.acquires = true;
    break;
  case LLVM::AtomicOrdering::release:
    form.releases = true;
    break;
  case LLVM::AtomicOrdering::acq_rel:
  case LLVM::AtomicOrdering::seq_cst:
    form.acquires = form.releases = true;
    break;
  default:
    return e.refuse("expected a fence that acquires or releases");
  }
  StringRef scope = fence.getSyncscope().value_or("");
  if (!llvm::is_contained({"", "agent", "workgroup"}, scope))
    return e.refuse("expected a fence of the workgroup or more");
  // Tags restrict it to some memory.
  form.spaces = {true, true};
  SmallVector<LLVM::MMRATagAttr> tags;
  Attribute all = op->getDiscardableAttr(LLVM::LLVMDialect::getMmraAttrName());
  if (auto tag = dyn_cast_or_null<LLVM::MMRATagAttr>(all))
    tags.push_back(tag);
  else if (auto list = dyn_cast_or_null<ArrayAttr>(all))
    llvm::append_range(tags, list.getAsRange<LLVM::MMRATagAttr>());
  if (!tags.empty())
    form.spaces = {false, false};
  for (LLVM::MMRATagAttr tag : tags) {
    if (tag.getPrefix() != "amdgpu-synchronize-as" ||
        !llvm::is_contained({"local", "global"}, tag.getSuffix()))
      return e.refuse("expected a fence of 'local' or 'global' memory");
    form.spaces[tag.getSuffix() == "global"] = true;
  }
  emitFence(e, form);
  return success();
}

/// All waves of the group.
static LogicalResult translateBarrier(Emitter &e, Operation *op) {
  emitBarrier(e, e.constant(0, 32), std::nullopt, /*waits=*/true);
  return success();
}

/// A barrier with its fences.
static LogicalResult translateFencedBarrier(Emitter &e, Operation *op) {
  emitFence(e, {/*acquires=*/false, /*releases=*/true, {true, true}});
  emitBarrier(e, e.constant(0, 32), std::nullopt, /*waits=*/true);
  emitFence(e, {/*acquires=*/true, /*releases=*/false, {true, true}});
  return success();
}

/// What tells the compiler or the scheduler in which order to issue.
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
  ops["rocdl.barrier"] = translateFencedBarrier;
  ops["llvm.fence"] = translateFence;
  ops["rocdl.sched.barrier"] = translateNothing;
  ops["rocdl.sched.group.barrier"] = translateNothing;
  ops["rocdl.s.setprio"] = translateNothing;
}

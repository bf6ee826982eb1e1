//===- Machine.cpp - memory, order and schedule of the model --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Instructions.h"

#include "ufp4/Simulate/MatrixArithmetic.h"

#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

StringRef mlir::ufp4::getName(FindingKind kind) {
  switch (kind) {
  case FindingKind::OutOfBounds:
    return "out-of-bounds";
  case FindingKind::Misaligned:
    return "misaligned";
  case FindingKind::Undefined:
    return "undefined";
  case FindingKind::Race:
    return "race";
  case FindingKind::MissingFence:
    return "missing-fence";
  case FindingKind::DivergentBarrier:
    return "divergent-barrier";
  case FindingKind::Deadlock:
    return "deadlock";
  case FindingKind::Unfinished:
    return "unfinished";
  case FindingKind::Protocol:
    return "protocol";
  case FindingKind::Limit:
    return "limit";
  }
  llvm_unreachable("all kinds are handled");
}

Machine::Machine(gpu::GPUModuleOp kernels, const Chip &chip,
                 Simulator::Options options)
    : kernels(kernels), chip(chip), options(options), random(options.seed) {}

//===----------------------------------------------------------------------===//
// Findings
//===----------------------------------------------------------------------===//

static std::string showExtent(const std::array<uint32_t, 3> &extent) {
  return llvm::formatv("({0}, {1}, {2})", extent[0], extent[1], extent[2]);
}

static std::string showAddress(uint64_t address) {
  return llvm::formatv("{0:x}", address);
}

std::string Machine::describe(const Warp &warp, unsigned lane) const {
  unsigned thread = warp.getThread(lane);
  const ThreadBlock &block = *warp.block;
  std::array<uint32_t, 3> at = {thread % block.threads[0],
                                thread / block.threads[0] % block.threads[1],
                                thread / block.threads[0] / block.threads[1]};
  return "thread " + showExtent(at) + " of block " + showExtent(block.index);
}

std::string Machine::describeWarp(const Warp &warp) const {
  return "warp " + std::to_string(warp.index) + " of block " +
         showExtent(warp.block->index);
}

std::string ThreadBlock::describeAgent(unsigned agent, unsigned lane) const {
  unsigned count = warps.size();
  std::string warp = "warp " + std::to_string(agent % count);
  switch (agent / count) {
  case 0:
    return "lane " + std::to_string(lane) + " of " + warp;
  case 1:
    return "an asynchronous copy of " + warp;
  case 2:
    return "a matrix product of the four warps from " + warp + " on";
  case 3:
  case 4:
    return "a bulk copy of " + warp;
  default:
    return agentNames[agent - 5 * count];
  }
}

bool Machine::isReported(FindingKind kind, uint32_t op) const {
  Operation *where = program->ops[op].op;
  return llvm::any_of(findings, [&](const Finding &finding) {
    return finding.kind == kind && finding.op == where;
  });
}

void Machine::report(FindingKind kind, uint32_t op, const Twine &message,
                     ArrayRef<std::pair<uint32_t, std::string>> notes) {
  if (isReported(kind, op))
    return;
  Operation *where = program->ops[op].op;
  Finding &finding = findings.emplace_back();
  finding.kind = kind;
  finding.op = where;
  finding.message = (program->ops[op].name + ": " + message).str();
  for (auto &[other, text] : notes)
    finding.notes.push_back({program->ops[other].op, text});
  if (findings.size() >= options.maxFindings)
    stops = true;
}

bool simulate::requireDefined(Warp &warp, const Instruction &instruction,
                              Reg operand, const char *what) {
  if (LLVM_LIKELY(!(warp.undef[operand.index] & warp.active)))
    return true;
  warp.settle(operand, instruction);
  LaneMask undefined = warp.undef[operand.index] & warp.active;
  if (!undefined)
    return true;
  warp.machine->report(
      FindingKind::Undefined, instruction.op,
      "the " + Twine(what) + " of " +
          warp.machine->describe(warp, std::countr_zero(undefined)) +
          " depends on what nothing has defined");
  return false;
}

bool simulate::requireAllLanes(Warp &warp, const Instruction &instruction) {
  if (LLVM_LIKELY(warp.active == warp.alive && warp.alive == warp.full))
    return true;
  LaneMask missing = warp.full & ~warp.active;
  warp.machine->report(
      FindingKind::DivergentBarrier, instruction.op,
      "expected all lanes of " + warp.machine->describeWarp(warp) +
          ", but got " + Twine(std::popcount(warp.active)) + " of " +
          Twine(std::popcount(warp.full)) + ": lane " +
          Twine(std::countr_zero(missing)) +
          (warp.alive >> std::countr_zero(missing) & 1 ? " is elsewhere"
                                                       : " has ended"));
  return false;
}

//===----------------------------------------------------------------------===//
// What is undefined
//===----------------------------------------------------------------------===//

void Warp::setUndefined(Reg reg, LaneMask mask) {
  undef[reg.index] = mask;
  pendingGroup[reg.index] = 0;
  if (!mask)
    return;
  uint8_t all = reg.isWide() ? 0xFF : (1u << ((reg.bits + 7) / 8)) - 1;
  uint8_t *bytes = getUndefBytes(reg);
  for (unsigned lane = 0; lane < width; ++lane)
    bytes[lane] = mask >> lane & 1 ? all : 0;
}

void Warp::settle(Reg reg, const Instruction &instruction) {
  uint32_t group = pendingGroup[reg.index];
  if (!group || !undef[reg.index])
    return;
  pendingGroup[reg.index] = 0;
  undef[reg.index] = 0;
  if (group > products.done)
    machine->report(FindingKind::Race, instruction.op,
                    machine->describeWarp(*this) +
                        " reads the result of a matrix product that it has not "
                        "waited for (group " +
                        Twine(group) + ", and " + Twine(products.done) +
                        " are done)");
}

void simulate::propagateUndefined(Warp &warp, const Instruction &instruction) {
  ArrayRef<Reg> operands(instruction.operands, instruction.numOperands);
  for (Reg operand : operands)
    warp.settle(operand, instruction);
  UndefRule rule = instruction.rule;
  for (unsigned r = 0; r < instruction.numResults; ++r) {
    Reg result = instruction.results[r];
    uint8_t all = result.isWide() ? 0xFF : (1u << ((result.bits + 7) / 8)) - 1;
    LaneMask mask = 0;
    uint8_t bytes[64] = {};
    for (unsigned lane = 0; lane < warp.width; ++lane) {
      auto of = [&](unsigned i) {
        return warp.getUndefined(operands[i], lane);
      };
      auto value = [&](unsigned i) { return warp.getLane(operands[i], lane); };
      uint8_t got = 0;
      switch (rule) {
      case UndefRule::Any:
      case UndefRule::Custom:
        for (unsigned i = 0; i < operands.size(); ++i)
          got |= of(i);
        got = got ? all : 0;
        break;
      case UndefRule::Bitwise:
        got = of(0) | of(1);
        break;
      case UndefRule::And: {
        uint8_t x = of(0), y = of(1);
        for (unsigned i = 0; i < 8; ++i) {
          bool xUndef = x >> i & 1, yUndef = y >> i & 1;
          uint8_t xByte = value(0) >> (8 * i), yByte = value(1) >> (8 * i);
          if ((xUndef && (yUndef || yByte)) || (yUndef && (xUndef || xByte)))
            got |= 1 << i;
        }
        break;
      }
      case UndefRule::ShiftLeft:
      case UndefRule::ShiftRight: {
        if (of(1)) {
          got = all;
          break;
        }
        uint64_t amount = value(1);
        unsigned whole = std::min<uint64_t>(amount / 8, 8);
        // A shift by no whole bytes smears each over two.
        uint8_t x = of(0);
        if (rule == UndefRule::ShiftLeft) {
          got = x << whole;
          if (amount % 8)
            got |= got << 1;
        } else {
          got = x >> whole;
          if (amount % 8)
            got |= got >> 1;
        }
        break;
      }
      case UndefRule::Low:
        got = of(0);
        break;
      case UndefRule::Select:
        got = of(0) ? all : of(value(0) & 1 ? 1 : 2);
        break;
      }
      bytes[lane] = got & all;
      if (bytes[lane])
        mask |= LaneMask(1) << lane;
    }
    warp.undef[result.index] = mask;
    warp.pendingGroup[result.index] = 0;
    if (mask)
      std::memcpy(warp.getUndefBytes(result), bytes, warp.width);
  }
}

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

Storage *Machine::findBuffer(uint64_t address) {
  if (lastBuffer && address - lastBuffer->base < lastBuffer->size)
    return lastBuffer;
  auto it = buffers.upper_bound(address);
  if (it == buffers.begin())
    return nullptr;
  lastBuffer = &std::prev(it)->second;
  return lastBuffer;
}

/// What an address is, where it should be within memory.
static std::string describePlace(const Storage *region, uint64_t address,
                                 uint64_t base) {
  std::string text = showAddress(address);
  if (!region)
    return text + ", where no buffer is";
  uint64_t at = address - base;
  if (at < region->size)
    return text + ", byte " + std::to_string(at) + " of the " +
           std::to_string(region->size) + " of " + region->name;
  return text + ", " + std::to_string(at - region->size) +
         " bytes behind the end of " + region->name + " (" +
         std::to_string(region->size) + " bytes)";
}

Place Machine::resolve(const Accessor &accessor, Space space, uint64_t address,
                       uint64_t bytes, uint64_t alignment, const char *what) {
  auto who = [&] {
    return accessor.warp ? describeWarp(*accessor.warp) : std::string("a copy");
  };
  auto refuse = [&](FindingKind kind, const std::string &text) -> Place {
    report(kind, accessor.op, who() + " " + what + " " + text);
    return {};
  };
  if (address % alignment)
    return refuse(FindingKind::Misaligned,
                  std::to_string(bytes) + " bytes at " + showAddress(address) +
                      ", which is no multiple of " + std::to_string(alignment));
  Storage *region = nullptr;
  uint64_t base = 0;
  if (space == Space::Generic && address >= kSharedWindow) {
    address -= kSharedWindow;
    space = Space::Shared;
  }
  if (space == Space::Shared) {
    region = &block->shared;
    base = kSharedBase;
    if (address < base)
      region = nullptr;
  } else {
    region = findBuffer(address);
    base = region ? region->base : 0;
  }
  if (!region || address - base > region->size ||
      bytes > region->size - (address - base))
    return refuse(FindingKind::OutOfBounds,
                  std::to_string(bytes) + " bytes at " +
                      describePlace(region, address, base));
  return {region, address - base};
}

Place Machine::resolve(Warp &warp, const Instruction &instruction,
                       unsigned lane, Space space, uint64_t address,
                       uint64_t bytes, uint64_t alignment, const char *what) {
  auto refuse = [&](FindingKind kind, const std::string &text) -> Place {
    report(kind, instruction.op,
           describe(warp, lane) + " " + what + " " + text);
    return {};
  };
  if (alignment > 1 && address % alignment)
    return refuse(FindingKind::Misaligned,
                  std::to_string(bytes) + " bytes at " + showAddress(address) +
                      ", which is no multiple of " + std::to_string(alignment));
  if (space == Space::Generic) {
    if (address >= kSharedWindow) {
      address -= kSharedWindow;
      space = Space::Shared;
    } else if (address >= kLocalWindow) {
      address -= kLocalWindow;
      space = Space::Local;
    }
  }
  Storage *region = nullptr;
  uint64_t base = 0;
  if (space == Space::Shared) {
    base = kSharedBase;
    region = address >= base ? &warp.block->shared : nullptr;
  } else if (space == Space::Local) {
    base = kSharedBase;
    unsigned thread = warp.getThread(lane);
    region = address >= base && thread < warp.block->locals.size()
                 ? &warp.block->locals[thread]
                 : nullptr;
  } else {
    region = findBuffer(address);
    base = region ? region->base : 0;
  }
  if (!region || address - base > region->size ||
      bytes > region->size - (address - base))
    return refuse(FindingKind::OutOfBounds,
                  std::to_string(bytes) + " bytes at " +
                      describePlace(region, address, base));
  return {region, address - base};
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

uint32_t ReaderSets::intern(const SmallVectorImpl<Epoch> &set) {
  if (set.empty())
    return 0;
  if (set.size() == 1) {
    auto [it, isNew] = singles.try_emplace(set[0].bits, sets.size());
    if (isNew)
      sets.push_back({set[0]});
    return it->second;
  }
  std::vector<uint64_t> key;
  key.reserve(set.size());
  for (Epoch epoch : set)
    key.push_back(epoch.bits);
  llvm::sort(key);
  auto [it, isNew] = numbers.try_emplace(std::move(key), sets.size());
  if (isNew)
    sets.push_back(SmallVector<Epoch, 1>(set.begin(), set.end()));
  return it->second;
}

/// The set with a reader added. (What precedes the reader is left out: a write
/// after it is after these.)
static uint32_t addReader(ReaderSets &readers, uint32_t set, Epoch me,
                          llvm::function_ref<bool(Epoch)> precedes) {
  SmallVector<Epoch, 8> next;
  for (Epoch reader : readers.get(set)) {
    if (reader.getBlock() != me.getBlock())
      return readers.intern(
          SmallVector<Epoch, 1>{Epoch::get(kManyBlocks, 0, 0, 1)});
    if (reader.getAgent() == me.getAgent()) {
      if (reader.getStep() == me.getStep() && reader.getLane() != me.getLane())
        me = Epoch::get(me.getBlock(), me.getAgent(), kManyLanes, me.getStep(),
                        me.isAtomic(), me.isAsync());
      if (reader == me)
        return set;
      continue;
    }
    if (!precedes(reader))
      next.push_back(reader);
  }
  next.push_back(me);
  return readers.intern(next);
}

void Warp::advance() {
  uint32_t step = view.seen.get(index) + 1;
  view.seen.set(index, step);
  view.lanesFrom = step;
}

Accessor Warp::getAccessor(const Instruction &instruction) const {
  Accessor accessor;
  accessor.block = block->serial;
  accessor.agent = index;
  accessor.step = view.seen.get(index);
  accessor.op = instruction.op;
  accessor.view = &view;
  accessor.warp = this;
  return accessor;
}

ShadowPage &Machine::getPage(Storage &region, uint64_t offset) {
  std::unique_ptr<ShadowPage> &page = region.shadow[offset / kPageBytes];
  uint32_t current = region.isGlobal ? launchSerial : blockSerial;
  if (!page)
    page = std::make_unique_for_overwrite<ShadowPage>();
  else if (page->launch == current)
    return *page;
  std::memset(static_cast<void *>(page.get()), 0, sizeof(ShadowPage));
  page->launch = current;
  return *page;
}

bool Machine::precedes(const Accessor &accessor, Epoch epoch,
                       unsigned lane) const {
  if (accessor.isAtomic && epoch.isAtomic())
    return true;
  if (epoch.getBlock() != accessor.block)
    return false;
  unsigned agent = epoch.getAgent();
  uint32_t seen = accessor.view->seen.get(agent);
  if (epoch.getStep() > seen)
    return false;
  // Lanes of a warp are ordered by barriers, and by nothing else.
  return !(agent == accessor.warp->index &&
           epoch.getStep() >= accessor.view->lanesFrom &&
           epoch.getLane() != lane);
}

void Machine::reportRace(const Accessor &accessor, Storage &region,
                         uint64_t offset, unsigned lane, bool isWrite,
                         Epoch other, bool otherWrote, uint32_t otherOp) {
  if (isReported(FindingKind::Race, accessor.op))
    return;
  std::string who = accessor.agent == accessor.warp->index
                        ? describe(*accessor.warp, lane)
                        : block->describeAgent(accessor.agent, lane) +
                              " in block " + showExtent(block->index);
  std::string them =
      other.getBlock() == block->serial
          ? block->describeAgent(other.getAgent(), other.getLane())
          : "another block";
  uint64_t base = region.isGlobal ? region.base : kSharedBase;
  std::string text = llvm::formatv(
      "{0} {1} {2} while {3} {4} it: nothing orders the two", who,
      isWrite ? "writes" : "reads", describePlace(&region, base + offset, base),
      them, otherWrote ? "writes" : "reads");
  SmallVector<std::pair<uint32_t, std::string>> notes;
  if (otherWrote)
    notes.push_back({otherOp, "the other write is here"});
  report(FindingKind::Race, accessor.op, text, notes);
}

void Machine::reportFence(const Accessor &accessor, Storage &region,
                          uint64_t offset, unsigned lane, Epoch other,
                          uint32_t otherOp) {
  uint64_t base = region.isGlobal ? region.base : kSharedBase;
  std::string text = llvm::formatv(
      "{0} of block {1} accesses {2} through the async proxy, and "
      "nothing has fenced the write of {3} (fence.proxy.async)",
      block->describeAgent(accessor.agent, lane), showExtent(block->index),
      describePlace(&region, base + offset, base),
      block->describeAgent(other.getAgent(), other.getLane()));
  report(FindingKind::MissingFence, accessor.op, text,
         {{otherOp, "the write is here"}});
}

void Machine::reportWaveFence(const Accessor &accessor, Storage &region,
                              uint64_t offset, unsigned lane, bool isWrite,
                              Epoch other, bool otherWrote, uint32_t otherOp) {
  if (isReported(FindingKind::MissingFence, accessor.op))
    return;
  uint64_t base = region.isGlobal ? region.base : kSharedBase;
  std::string text = llvm::formatv(
      "{0} {1} {2}, which {3} {4} before a barrier: expected a release fence "
      "before the barrier and an acquire fence after it",
      describe(*accessor.warp, lane), isWrite ? "writes" : "reads",
      describePlace(&region, base + offset, base),
      block->describeAgent(other.getAgent(), other.getLane()),
      otherWrote ? "writes" : "reads");
  SmallVector<std::pair<uint32_t, std::string>> notes;
  if (otherWrote)
    notes.push_back({otherOp, "the write is here"});
  report(FindingKind::MissingFence, accessor.op, text, notes);
}

void Machine::noteRead(const Accessor &accessor, Storage &region,
                       uint64_t offset, unsigned bytes, unsigned lane) {
  if (!options.races || region.shadow.empty())
    return;
  Epoch me = accessor.getEpoch(lane);
  Epoch lastWriter;
  uint32_t lastSet = ~0u, lastResult = 0;
  while (bytes) {
    ShadowPage &page = getPage(region, offset);
    unsigned at = offset % kPageBytes;
    unsigned count = std::min(bytes, kPageBytes - at);
    for (unsigned k = at; k < at + count; ++k) {
      Epoch writer = page.writers[k];
      if (!(writer == lastWriter)) {
        lastWriter = writer;
        if (writer.bits && !precedes(accessor, writer, lane)) {
          reportRace(accessor, region, offset + k - at, lane,
                     /*isWrite=*/false, writer, /*otherWrote=*/true,
                     page.writerOps[k]);
        } else if (writer.bits && accessor.isAsync && !writer.isAsync() &&
                   writer.getBlock() == accessor.block &&
                   accessor.view->fenced.get(writer.getAgent()) <
                       writer.getStep()) {
          reportFence(accessor, region, offset + k - at, lane, writer,
                      page.writerOps[k]);
        } else if (writer.bits && lacksFence(accessor, region, writer)) {
          reportWaveFence(accessor, region, offset + k - at, lane,
                          /*isWrite=*/false, writer, /*otherWrote=*/true,
                          page.writerOps[k]);
        }
      }
      uint32_t set = page.readers[k];
      if (set != lastSet) {
        lastSet = set;
        lastResult = addReader(readers, set, me, [&](Epoch reader) {
          return precedes(accessor, reader, lane);
        });
      }
      page.readers[k] = lastResult;
    }
    offset += count;
    bytes -= count;
  }
}

void Machine::noteWrite(const Accessor &accessor, Storage &region,
                        uint64_t offset, unsigned bytes, unsigned lane,
                        const uint8_t *value) {
  if (!options.races || region.shadow.empty())
    return;
  Epoch me = accessor.getEpoch(lane);
  Epoch lastWriter;
  uint32_t lastSet = 0;
  while (bytes) {
    ShadowPage &page = getPage(region, offset);
    unsigned at = offset % kPageBytes;
    unsigned count = std::min(bytes, kPageBytes - at);
    for (unsigned k = at; k < at + count; ++k, ++value) {
      Epoch writer = page.writers[k];
      if (!(writer == lastWriter)) {
        lastWriter = writer;
        if (writer.bits && !precedes(accessor, writer, lane)) {
          // Where both write the same, it does not matter who comes last.
          bool agrees = region.defined[offset + k - at] &&
                        region.bytes[offset + k - at] == *value;
          if (agrees)
            lastWriter = {};
          else
            reportRace(accessor, region, offset + k - at, lane,
                       /*isWrite=*/true, writer, /*otherWrote=*/true,
                       page.writerOps[k]);
        } else if (writer.bits && accessor.isAsync && !writer.isAsync() &&
                   writer.getBlock() == accessor.block &&
                   accessor.view->fenced.get(writer.getAgent()) <
                       writer.getStep()) {
          reportFence(accessor, region, offset + k - at, lane, writer,
                      page.writerOps[k]);
        } else if (writer.bits && lacksFence(accessor, region, writer)) {
          reportWaveFence(accessor, region, offset + k - at, lane,
                          /*isWrite=*/true, writer, /*otherWrote=*/true,
                          page.writerOps[k]);
        }
      }
      uint32_t set = page.readers[k];
      if (set != lastSet) {
        lastSet = set;
        for (Epoch reader : readers.get(set)) {
          if (!precedes(accessor, reader, lane)) {
            reportRace(accessor, region, offset + k - at, lane,
                       /*isWrite=*/true, reader, /*otherWrote=*/false, 0);
            break;
          }
          if (lacksFence(accessor, region, reader)) {
            reportWaveFence(accessor, region, offset + k - at, lane,
                            /*isWrite=*/true, reader, /*otherWrote=*/false, 0);
            break;
          }
        }
      }
      page.writers[k] = me;
      page.writerOps[k] = accessor.op;
      page.readers[k] = 0;
    }
    offset += count;
    bytes -= count;
  }
}

bool simulate::loadLane(Warp &warp, const Instruction &instruction,
                        unsigned lane, Space space, uint64_t address,
                        MutableArrayRef<uint8_t> bytes, uint64_t alignment,
                        uint64_t &undefined) {
  undefined = 0;
  Place place = warp.machine->resolve(warp, instruction, lane, space, address,
                                      bytes.size(), alignment, "reads");
  if (!place.region) {
    llvm::fill(bytes, 0);
    return false;
  }
  warp.machine->noteRead(warp.getAccessor(instruction), *place.region,
                         place.offset, bytes.size(), lane);
  std::memcpy(bytes.data(), place.region->bytes.data() + place.offset,
              bytes.size());
  const uint8_t *defined = place.region->defined.data() + place.offset;
  for (size_t i = 0; i < bytes.size(); ++i)
    if (!defined[i])
      undefined |= uint64_t(1) << i;
  return true;
}

bool simulate::storeLane(Warp &warp, const Instruction &instruction,
                         unsigned lane, Space space, uint64_t address,
                         ArrayRef<uint8_t> bytes, uint64_t alignment,
                         uint64_t undefined) {
  Place place = warp.machine->resolve(warp, instruction, lane, space, address,
                                      bytes.size(), alignment, "writes");
  if (!place.region)
    return false;
  if (LLVM_UNLIKELY(undefined && place.region->isGlobal))
    warp.machine->report(
        FindingKind::Undefined, instruction.op,
        warp.machine->describe(warp, lane) + " writes to " +
            place.region->name +
            " a value that depends on what nothing has defined");
  warp.machine->noteWrite(warp.getAccessor(instruction), *place.region,
                          place.offset, bytes.size(), lane, bytes.data());
  std::memcpy(place.region->bytes.data() + place.offset, bytes.data(),
              bytes.size());
  uint8_t *defined = place.region->defined.data() + place.offset;
  for (size_t i = 0; i < bytes.size(); ++i)
    defined[i] = !(undefined >> i & 1);
  return true;
}

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

void Machine::arrive(ThreadBlock &block, NamedBarrier &barrier) {
  if (barrier.arrived < barrier.expected)
    return;
  barrier.completed = std::move(barrier.arriving);
  barrier.arriving = {};
  barrier.arrived = 0;
  uint64_t generation = barrier.generation++;
  for (Warp &warp : block.warps)
    if (warp.state == WarpState::Waiting && warp.wait.kind == Wait::Barrier &&
        &block.barriers[warp.wait.barrier] == &barrier &&
        warp.wait.generation == generation) {
      warp.acquire(barrier.completed);
      warp.state = WarpState::Running;
    }
}

MBarrier *Machine::getMBarrier(Warp &warp, const Instruction &instruction,
                               unsigned lane, uint32_t offset) {
  auto refuse = [&](FindingKind kind, const Twine &text) -> MBarrier * {
    report(kind, instruction.op,
           describe(warp, lane) + " uses the mbarrier at " +
               showAddress(offset) + text);
    return nullptr;
  };
  auto it = warp.block->mbarriers.find(offset);
  if (it == warp.block->mbarriers.end())
    return refuse(FindingKind::Protocol, ", which nothing has initialized");
  Epoch made = it->second.initialized;
  uint32_t seen = warp.view.seen.get(made.getAgent());
  if (made.getStep() > seen ||
      (made.getAgent() == warp.index && made.getStep() == seen &&
       made.getLane() != lane))
    return refuse(FindingKind::Race,
                  ", and nothing orders its initialization before");
  return &it->second;
}

void Machine::finishPhase(MBarrier &barrier) {
  if (barrier.pending || barrier.bytes)
    return;
  barrier.completed[barrier.phase & 1] = std::move(barrier.arriving);
  barrier.arriving = {};
  barrier.pending = barrier.count;
  ++barrier.phase;
}

void Machine::arrive(MBarrier &barrier, uint32_t count, uint32_t op) {
  if (count > barrier.pending) {
    report(FindingKind::Protocol, op,
           "expected at most " + Twine(barrier.count) +
               " arrivals in a phase of the mbarrier, but got one more");
    return;
  }
  barrier.pending -= count;
  finishPhase(barrier);
}

void Machine::completeBytes(MBarrier &barrier, int64_t bytes) {
  barrier.bytes -= bytes;
  finishPhase(barrier);
}

//===----------------------------------------------------------------------===//
// Lanes that diverge
//===----------------------------------------------------------------------===//

void Warp::jump(uint32_t target) {
  while (target == rejoin) {
    if (stack.empty()) {
      state = WarpState::Done;
      return;
    }
    Entry entry = stack.pop_back_val();
    rejoin = entry.rejoin;
    active = entry.mask & alive;
    target = active ? entry.block : rejoin;
  }
  pc = machine->program->blocks[target].first;
}

void Warp::resumeOthers() {
  while (!stack.empty()) {
    Entry entry = stack.pop_back_val();
    rejoin = entry.rejoin;
    active = entry.mask & alive;
    if (active)
      return jump(entry.block);
  }
  state = WarpState::Done;
}

void Warp::endLanes() {
  alive &= ~active;
  active = 0;
  resumeOthers();
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

/// Runs an instruction whose results some lanes must keep.
static void runMasked(Warp &warp, const Instruction &instruction) {
  struct Saved {
    uint64_t values[64];
    uint8_t undefined[64];
    LaneMask undef;
  };
  LaneMask before = warp.active;
  SmallVector<Saved, 4> saved(instruction.numResults);
  for (unsigned r = 0; r < instruction.numResults; ++r) {
    Reg reg = instruction.results[r];
    saved[r].undef = warp.undef[reg.index] & ~before;
    for (unsigned lane = 0; lane < warp.width; ++lane)
      saved[r].values[lane] = warp.getLane(reg, lane);
    if (saved[r].undef)
      std::memcpy(saved[r].undefined, warp.getUndefBytes(reg), warp.width);
  }
  instruction.run(warp, instruction);
  for (unsigned r = 0; r < instruction.numResults; ++r) {
    Reg reg = instruction.results[r];
    LaneMask undef = warp.undef[reg.index] & before;
    uint8_t *bytes = warp.getUndefBytes(reg);
    if (!undef && saved[r].undef)
      std::memset(bytes, 0, warp.width);
    for (unsigned lane = 0; lane < warp.width; ++lane)
      if (!(before >> lane & 1)) {
        warp.setLane(reg, lane, saved[r].values[lane]);
        if (undef || saved[r].undef)
          bytes[lane] =
              saved[r].undef >> lane & 1 ? saved[r].undefined[lane] : 0;
      }
    warp.undef[reg.index] = undef | saved[r].undef;
  }
}

void Machine::runWarp(Program &program, Warp &warp, uint64_t quantum) {
  while (warp.state == WarpState::Running && quantum--) {
    const Instruction &instruction = program.code[warp.pc++];
    ++program.ops[instruction.op].executed;
    ++instructions;
    if (LLVM_UNLIKELY(instruction.keepsLanes && warp.active != warp.full))
      runMasked(warp, instruction);
    else
      instruction.run(warp, instruction);
    if (LLVM_UNLIKELY(stops))
      return;
    if (LLVM_UNLIKELY(instructions > options.maxInstructions)) {
      report(FindingKind::Limit, instruction.op,
             "the launch takes more than " + Twine(options.maxInstructions) +
                 " instructions, the last ones of " + describeWarp(warp));
      stops = true;
      return;
    }
  }
}

void Machine::runTask(ThreadBlock &block, size_t index) {
  Task task = std::move(block.tasks[index]);
  block.tasks.erase(block.tasks.begin() + index);
  task.run();
}

bool Machine::isReady(ThreadBlock &block, Warp &warp) {
  if (warp.state == WarpState::Running)
    return true;
  if (warp.state == WarpState::Done)
    return false;
  switch (warp.wait.kind) {
  case Wait::Nothing:
  case Wait::Barrier: // those who complete it set its warps running
    return false;
  case Wait::MBarriers:
    for (auto [offset, parity] : warp.wait.mbarriers)
      if ((block.mbarriers[offset].phase & 1) == parity)
        return false;
    for (auto [offset, parity] : warp.wait.mbarriers)
      warp.acquire(block.mbarriers[offset].completed[parity]);
    break;
  case Wait::Products:
    // The four warps multiply as one: none is done before all have begun.
    for (Warp &other : block.warps)
      if (other.index / 4 == warp.index / 4 &&
          other.products.committed < warp.wait.group)
        return false;
    warp.products.done = std::max(warp.products.done, warp.wait.group);
    warp.view.seen.raise(block.getProducts(warp), warp.products.done);
    break;
  case Wait::BulkGroups:
    for (const Task &task : block.tasks)
      if (task.warp == &warp && task.bulkGroup &&
          task.bulkGroup <= warp.wait.group)
        return false;
    warp.view.seen.raise(block.getBulkReads(warp), warp.wait.group);
    if (!warp.wait.reads) {
      warp.view.seen.raise(block.getBulkWrites(warp), warp.wait.group);
      warp.bulk.done = std::max(warp.bulk.done, warp.wait.group);
    }
    warp.bulkReadsDone = std::max(warp.bulkReadsDone, warp.wait.group);
    break;
  }
  warp.wait = {};
  warp.state = WarpState::Running;
  return true;
}

/// "warps 0-3, 5".
static std::string showWarps(ArrayRef<unsigned> warps) {
  std::string text = warps.size() == 1 ? "warp " : "warps ";
  for (size_t i = 0; i < warps.size();) {
    size_t last = i;
    while (last + 1 < warps.size() && warps[last + 1] == warps[last] + 1)
      ++last;
    if (i)
      text += ", ";
    text += std::to_string(warps[i]);
    if (last > i)
      text += "-" + std::to_string(warps[last]);
    i = last + 1;
  }
  return text;
}

void Machine::reportDeadlock(ThreadBlock &block) {
  // By the op, and by what is waited for there.
  std::map<std::pair<uint32_t, std::string>, SmallVector<unsigned>> waiting;
  SmallVector<unsigned> ended;
  for (Warp &warp : block.warps) {
    if (warp.state == WarpState::Done) {
      ended.push_back(warp.index);
      continue;
    }
    uint32_t op = program->code[warp.pc - 1].op;
    std::string text;
    switch (warp.wait.kind) {
    case Wait::Nothing:
      break;
    case Wait::Barrier: {
      NamedBarrier &barrier = block.barriers[warp.wait.barrier];
      text =
          llvm::formatv("barrier {0}, at which {1} of {2} threads are",
                        warp.wait.barrier, barrier.arrived, barrier.expected);
      break;
    }
    case Wait::MBarriers:
      for (auto [offset, parity] : warp.wait.mbarriers) {
        MBarrier &barrier = block.mbarriers[offset];
        if (!text.empty())
          text += ", ";
        text += llvm::formatv(
            "phase {0} of the mbarrier at {1}, which lacks {2} of {3} arrivals",
            barrier.phase, showAddress(offset), barrier.pending, barrier.count);
        if (barrier.bytes)
          text += llvm::formatv(" and {0} bytes", barrier.bytes);
      }
      break;
    case Wait::BulkGroups:
      text = "bulk copies";
      break;
    case Wait::Products:
      text = llvm::formatv("products of group {0}, which not all four warps "
                           "have begun",
                           warp.wait.group);
      break;
    }
    waiting[{op, text}].push_back(warp.index);
  }
  SmallVector<std::pair<uint32_t, std::string>> notes;
  std::string message;
  uint32_t first = 0;
  for (auto &[where, warps] : waiting) {
    std::string text = showWarps(warps) + " of block " +
                       showExtent(block.index) + " wait" +
                       (warps.size() == 1 ? "s for " : " for ") + where.second;
    if (message.empty()) {
      first = where.first;
      message = "nothing goes on: " + text;
    } else {
      notes.push_back({where.first, text});
    }
  }
  if (!ended.empty())
    message += "; " + showWarps(ended) +
               (ended.size() == 1 ? " has" : " have") + " ended";
  report(FindingKind::Deadlock, first, message, notes);
  stops = true;
}

void Machine::reportUnfinished(ThreadBlock &block) {
  reportTensorMemory(block);
  for (const Task &task : block.tasks)
    report(FindingKind::Unfinished, task.op,
           describeWarp(*task.warp) + " ends while its " + task.what +
               " is in flight");
}

void Machine::runBlock(Program &program, ThreadBlock &block) {
  uint64_t seed = options.seed;
  SmallVector<Warp *> ready;
  while (!stops) {
    ready.clear();
    bool isDone = true;
    for (Warp &warp : block.warps) {
      if (isReady(block, warp))
        ready.push_back(&warp);
      isDone &= warp.state == WarpState::Done;
    }
    if (isDone)
      return reportUnfinished(block);
    if (ready.empty() && block.tasks.empty())
      return reportDeadlock(block);
    if (seed == 0) {
      if (ready.empty())
        runTask(block, 0);
      else
        runWarp(program, *ready.front(), ~uint64_t(0));
      continue;
    }
    size_t choice = random() % (ready.size() + block.tasks.size());
    if (choice < ready.size())
      runWarp(program, *ready[choice], 1 + random() % 256);
    else
      runTask(block, choice - ready.size());
  }
}

LogicalResult Machine::launch(StringRef name, Simulator::Extent grid,
                              Simulator::Extent threads, uint32_t sharedBytes,
                              ArrayRef<Simulator::Argument> arguments) {
  auto function = kernels.lookupSymbol<LLVM::LLVMFuncOp>(name);
  if (!function || function.isExternal())
    return kernels.emitError("expected a kernel '") << name << "'";
  std::unique_ptr<Program> &compiled = programs[name];
  if (!compiled) {
    FailureOr<std::unique_ptr<Program>> made = compileKernel(*this, function);
    if (failed(made))
      return failure();
    compiled = std::move(*made);
  }
  program = compiled.get();
  if (arguments.size() != program->mapArguments.size())
    return function.emitError("expected ")
           << program->mapArguments.size() << " arguments, but got "
           << arguments.size();
  for (auto [i, argument] : llvm::enumerate(arguments))
    if (std::holds_alternative<SimulatedTensorMap>(argument) !=
        program->mapArguments[i])
      return function.emitError("expected argument ")
             << i
             << (program->mapArguments[i] ? " to be a tensor map"
                                          : " to be a number");
  uint64_t count = uint64_t(threads[0]) * threads[1] * threads[2];
  if (count == 0 || count > 1024)
    return function.emitError("expected 1 to 1024 threads in a block, but got ")
           << count;
  if (auto wanted =
          function->getAttrOfType<DenseI32ArrayAttr>("nvvm.reqntid")) {
    for (auto [i, extent] : llvm::enumerate(wanted.asArrayRef()))
      if (i < 3 && static_cast<uint32_t>(extent) != threads[i])
        return function.emitError("expected blocks of ")
               << extent << " threads in dimension " << i << ", but got "
               << threads[i];
  }
  uint64_t shared = uint64_t(program->staticShared) + sharedBytes;
  if (shared > chip.sharedMemory)
    return function.emitError("expected at most ")
           << chip.sharedMemory << " bytes of shared memory on " << chip.name
           << ", but got " << shared;

  ++launchSerial;
  readers.clear();
  instructions = 0;
  stops = false;
  maps.clear();
  size_t before = findings.size();
  std::vector<uint64_t> values;
  for (const Simulator::Argument &argument : arguments) {
    if (const auto *map = std::get_if<SimulatedTensorMap>(&argument)) {
      values.push_back(kParameterWindow + maps.size() * 128);
      maps.push_back(*map);
    } else {
      values.push_back(std::get<uint64_t>(argument));
    }
  }

  ThreadBlock current;
  current.machine = this;
  current.grid = grid;
  current.threads = threads;
  current.shared.name = "shared memory";
  current.shared.resize(shared);
  unsigned width = chip.warpSize;
  unsigned numWarps = (count + width - 1) / width;
  for (unsigned i = 0; i < numWarps; ++i) {
    Warp &warp = current.warps.emplace_back();
    warp.block = &current;
    warp.machine = this;
    warp.index = i;
    warp.width = width;
    warp.hasFences = chip.family == ChipFamily::ROCDL;
    warp.data.assign(size_t(program->words) * width, 0);
    warp.undef.assign(program->words, 0);
    warp.undefBytes.assign(size_t(program->words) * width, 0);
    warp.pendingGroup.assign(program->words, 0);
    uint64_t lanes = std::min<uint64_t>(width, count - uint64_t(i) * width);
    warp.full = lanes == 64 ? ~LaneMask(0) : (LaneMask(1) << lanes) - 1;
    for (const Program::Constant &constant : program->constants) {
      uint64_t value = constant.argument >= 0
                           ? values[constant.argument] & constant.reg.getMask()
                           : constant.value;
      for (unsigned lane = 0; lane < width; ++lane)
        warp.setLane(constant.reg, lane, value);
      if (!constant.defined)
        warp.setUndefined(constant.reg, ~LaneMask(0));
    }
  }
  if (program->localBytes)
    current.locals.resize(size_t(numWarps) * width);

  block = &current;
  for (uint32_t z = 0; z < grid[2] && !stops; ++z)
    for (uint32_t y = 0; y < grid[1] && !stops; ++y)
      for (uint32_t x = 0; x < grid[0] && !stops; ++x) {
        current.index = {x, y, z};
        current.serial = ++blockSerial;
        llvm::fill(current.shared.defined, 0);
        for (Storage &local : current.locals) {
          local.name = "local memory";
          local.size = program->localBytes;
          local.bytes.assign(local.size, 0);
          local.defined.assign(local.size, 0);
        }
        current.barriers.clear();
        current.mbarriers.clear();
        current.tasks.clear();
        current.tensor.reset();
        current.agentNames.clear();
        current.numAgents = 5 * numWarps;
        for (Warp &warp : current.warps) {
          warp.active = warp.alive = warp.full;
          warp.rejoin = kExit;
          warp.stack.clear();
          warp.state = WarpState::Running;
          warp.wait = {};
          warp.view = {};
          warp.view.seen.set(warp.index, 1);
          warp.view.lanesFrom = 1;
          warp.released = warp.unacquired = {};
          warp.copies = warp.products = warp.bulk = {};
          warp.bulkReadsDone = 0;
          warp.needsProductFence = true;
          warp.pc = program->blocks[0].first;
        }
        runBlock(*program, current);
      }
  block = nullptr;
  return success(findings.size() == before);
}

//===----------------------------------------------------------------------===//
// Simulator
//===----------------------------------------------------------------------===//

Simulator::Simulator(gpu::GPUModuleOp kernels, const Chip &chip,
                     Options options)
    : machine(std::make_unique<Machine>(kernels, chip, options)) {}

Simulator::~Simulator() = default;

uint64_t Simulator::allocate(uint64_t bytes, StringRef name) {
  uint64_t address = machine->nextAddress;
  Storage &region = machine->buffers[address];
  region.base = address;
  region.isGlobal = true;
  region.name = name.empty() ? "a buffer" : "'" + name.str() + "'";
  region.resize(bytes);
  // Buffers lie apart, so that an access beyond one is in none.
  machine->nextAddress = (address + bytes + 4096 + 255) / 256 * 256;
  return address;
}

void Simulator::free(uint64_t address) {
  machine->lastBuffer = nullptr;
  machine->buffers.erase(address);
}

static Storage *find(Machine &machine, uint64_t address, uint64_t bytes) {
  Storage *region = machine.findBuffer(address);
  return region && address - region->base <= region->size &&
                 bytes <= region->size - (address - region->base)
             ? region
             : nullptr;
}

bool Simulator::write(uint64_t address, ArrayRef<uint8_t> bytes) {
  Storage *region = find(*machine, address, bytes.size());
  if (!region)
    return false;
  uint64_t offset = address - region->base;
  llvm::copy(bytes, region->bytes.begin() + offset);
  std::fill_n(region->defined.begin() + offset, bytes.size(), 1);
  return true;
}

bool Simulator::read(uint64_t address, MutableArrayRef<uint8_t> bytes) const {
  Storage *region = find(*machine, address, bytes.size());
  if (!region)
    return false;
  std::copy_n(region->bytes.begin() + (address - region->base), bytes.size(),
              bytes.begin());
  return true;
}

uint64_t Simulator::findUnwritten(uint64_t address, uint64_t bytes) const {
  Storage *region = find(*machine, address, bytes);
  if (!region)
    return 0;
  const uint8_t *defined = region->defined.data() + (address - region->base);
  return std::find(defined, defined + bytes, 0) - defined;
}

LogicalResult Simulator::launch(StringRef kernel, Extent grid, Extent block,
                                uint32_t sharedBytes,
                                ArrayRef<Argument> arguments) {
  return machine->launch(kernel, grid, block, sharedBytes, arguments);
}

void Simulator::setSeed(uint64_t seed) {
  machine->options.seed = seed;
  machine->random.seed(seed);
}

std::string mlir::ufp4::describeModel(const Chip &chip, bool multiplies) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << chip.warpSize << " lanes\n";
  if (!multiplies)
    return text;
  if (chip.family != ChipFamily::NVVM) {
    os << chip.name << "\n";
    return text;
  }
  for (MatrixUnit unit : {MatrixUnit::MmaSync, MatrixUnit::Wgmma,
                          MatrixUnit::MmaBlockScale, MatrixUnit::Tcgen05}) {
    if (llvm::none_of(chip.instructions, [&](const MatrixInstruction &each) {
          return each.unit == unit;
        }))
      continue;
    for (ElementFormat format :
         {ElementFormat::E2M1, ElementFormat::E2M3, ElementFormat::E3M2,
          ElementFormat::E4M3, ElementFormat::E5M2, ElementFormat::F16,
          ElementFormat::BF16})
      if (std::optional<SumModel> model = getSumModel(chip, unit, format))
        os << static_cast<int>(unit) << " " << static_cast<int>(format) << ": "
           << model->group << " " << model->fractionBits << " "
           << model->resultBits << "\n";
  }
  return text;
}

std::vector<Finding> Simulator::takeFindings() {
  return std::exchange(machine->findings, {});
}

ArrayRef<Finding> Simulator::getFindings() const { return machine->findings; }

void Simulator::emit(ArrayRef<Finding> findings) {
  for (const Finding &finding : findings) {
    InFlightDiagnostic diagnostic = finding.op->emitError()
                                    << getName(finding.kind) << ": "
                                    << finding.message;
    for (auto &[op, text] : finding.notes)
      diagnostic.attachNote(op->getLoc()) << text;
  }
}

llvm::StringMap<uint64_t> Simulator::getStatistics() const {
  llvm::StringMap<uint64_t> counts;
  for (auto &entry : machine->programs)
    if (entry.second)
      for (const Program::OpInfo &op : entry.second->ops)
        if (op.executed)
          counts[op.name] += op.executed;
  return counts;
}

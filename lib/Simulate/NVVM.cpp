//===- NVVM.cpp - ops and intrinsics of NVIDIA's chips --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Layouts of lanes are those of the PTX ISA, in the sections "Matrix Fragments
// for mma.m16n8k...", "Register Fragments and Shared Memory Matrix Layouts"
// (wgmma), ldmatrix and stmatrix. "Quad" below is a lane's number divided by
// four, which picks a row, and "place" its remainder, which picks four bytes of
// it.
//
//===----------------------------------------------------------------------===//

#include "NVVM.h"

#include "Numbers.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

std::optional<uint64_t> simulate::getUniform(Warp &w, const Instruction &i,
                                             Reg reg, const char *what) {
  if (!requireDefined(w, i, reg, what))
    return std::nullopt;
  unsigned first = std::countr_zero(w.active);
  uint64_t value = w.getLane(reg, first);
  bool isSame = true;
  w.forActive([&](unsigned lane) { isSame &= w.getLane(reg, lane) == value; });
  if (isSame)
    return value;
  w.machine->report(FindingKind::Protocol, i.op,
                    "expected the " + Twine(what) +
                        " to be the same in all lanes of " +
                        w.machine->describeWarp(w));
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Special registers
//===----------------------------------------------------------------------===//

enum class Special { Thread, Block, Threads, Blocks, Lane, Warp, Zero, One };

template <Special what> static void runSpecial(Warp &w, const Instruction &i) {
  w.setDefined(i.results[0]);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const ThreadBlock &block = *w.block;
  for (unsigned lane = 0; lane < w.width; ++lane) {
    unsigned thread = w.getThread(lane);
    switch (what) {
    case Special::Thread:
      r[lane] = i.imm == 0   ? thread % block.threads[0]
                : i.imm == 1 ? thread / block.threads[0] % block.threads[1]
                             : thread / block.threads[0] / block.threads[1];
      break;
    case Special::Block:
      r[lane] = block.index[i.imm];
      break;
    case Special::Threads:
      r[lane] = block.threads[i.imm];
      break;
    case Special::Blocks:
      r[lane] = block.grid[i.imm];
      break;
    case Special::Lane:
      r[lane] = lane;
      break;
    case Special::Warp:
      r[lane] = w.index;
      break;
    case Special::Zero:
      r[lane] = 0;
      break;
    case Special::One:
      r[lane] = 1;
      break;
    }
  }
}

template <Special what, unsigned dimension = 0>
static LogicalResult translateSpecial(Emitter &e, Operation *op) {
  SmallVector<Reg> result(e.define(op->getResult(0)));
  e.emit(runSpecial<what>, result, {}, nullptr, dimension);
  return success();
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// The sum of two f32, rounded towards 0 or upwards.
template <bool isUp> static float addDirected(float x, float y) {
  double sum = addToOdd(x, y); // exact, or between two f32 as the exact one
  auto nearest = static_cast<float>(sum);
  if (!std::isfinite(sum) || static_cast<double>(nearest) == sum)
    return nearest;
  bool isAbove = static_cast<double>(nearest) > sum;
  if (isUp)
    return isAbove ? nearest : std::nextafter(nearest, INFINITY);
  bool isBeyond = std::fabs(static_cast<double>(nearest)) > std::fabs(sum);
  return isBeyond ? std::nextafter(nearest, 0.0f) : nearest;
}

template <bool isUp> static void runAddDirected(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const uint32_t *x = w.lanes<uint32_t>(i.operands[0]),
                 *y = w.lanes<uint32_t>(i.operands[1]);
  for (unsigned l = 0; l < w.width; ++l)
    r[l] = AsF32::put(addDirected<isUp>(AsF32::get(x[l]), AsF32::get(y[l])));
}

float simulate::approximateReciprocal(float x) {
  if (std::fabs(x) < 0x1p-126f)
    return std::copysign(INFINITY, x);
  float r = 1.0f / x;
  if (!std::isfinite(r) || r == 0)
    return r;
  uint32_t choice = (std::bit_cast<uint32_t>(x) * 2654435761u) >> 30;
  double exact = 1.0 / static_cast<double>(x);
  double ulp = std::ldexp(1.0, std::ilogb(r) - 23);
  float other = choice == 1   ? std::nextafter(r, INFINITY)
                : choice == 2 ? std::nextafter(r, 0.0f)
                              : r;
  if (std::fabs(static_cast<double>(other) - exact) <= ulp)
    r = other;
  return std::fabs(r) < 0x1p-126f ? std::copysign(0.0f, r) : r;
}

static void runReciprocal(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const uint32_t *x = w.lanes<uint32_t>(i.operands[0]);
  for (unsigned l = 0; l < w.width; ++l)
    r[l] = AsF32::put(approximateReciprocal(AsF32::get(x[l])));
}

/// prmt in its default mode: byte i of the result is the one of the eight that
/// nibble i of the selector names; its top bit asks for the byte's sign.
static void runPermute(Warp &w, const Instruction &i) {
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const uint32_t *x = w.lanes<uint32_t>(i.operands[0]),
                 *y = w.lanes<uint32_t>(i.operands[1]),
                 *s = w.lanes<uint32_t>(i.operands[2]);
  LaneMask any = 0;
  for (unsigned k = 0; k < 3; ++k) {
    w.settle(i.operands[k], i);
    any |= w.undef[i.operands[k].index];
  }
  w.setDefined(i.results[0]);
  for (unsigned l = 0; l < w.width; ++l) {
    uint64_t bytes = uint64_t(y[l]) << 32 | x[l];
    uint32_t result = 0;
    unsigned undefined = any ? w.getUndefined(i.operands[0], l) |
                                   unsigned(w.getUndefined(i.operands[1], l))
                                       << 4
                             : 0;
    uint8_t mask = any && w.getUndefined(i.operands[2], l) ? 15 : 0;
    for (unsigned k = 0; k < 4; ++k) {
      unsigned from = s[l] >> 4 * k & 7;
      uint32_t byte = bytes >> 8 * from & 0xFF;
      if (s[l] >> 4 * k & 8)
        byte = byte & 0x80 ? 0xFF : 0;
      result |= byte << 8 * k;
      mask |= (undefined >> from & 1) << k;
    }
    r[l] = result;
    if (mask)
      w.addUndefined(i.results[0], l, mask);
  }
}

template <unsigned shift> static void runHalf(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  const uint64_t *x = w.lanes<uint64_t>(i.operands[0]);
  for (unsigned l = 0; l < w.width; ++l)
    r[l] = static_cast<uint32_t>(x[l] >> shift);
}

template <Handler run, UndefRule rule = UndefRule::Any>
static LogicalResult translateScalar(Emitter &e, Operation *op) {
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  SmallVector<Reg> result(e.define(op->getResult(0)));
  e.emit(run, result, operands).rule = rule;
  return success();
}

/// The first operand goes to the upper half (PTX ISA, "cvt").
template <typename F> static void runPackPair(Warp &w, const Instruction &i) {
  w.settle(i.operands[0], i);
  w.settle(i.operands[1], i);
  for (unsigned half = 0; half < 2; ++half) {
    Reg from = i.operands[1 - half], to = i.results[half];
    uint32_t *r = w.lanes<uint32_t>(to);
    const uint32_t *x = w.lanes<uint32_t>(from);
    for (unsigned l = 0; l < w.width; ++l)
      r[l] = F::put(AsF32::get(x[l]));
    w.setUndefined(to, w.undef[from.index]);
  }
}

template <typename F, typename OpT>
static LogicalResult translatePackPair(Emitter &e, Operation *op) {
  auto convert = cast<OpT>(op);
  if (convert.getRnd() != NVVM::FPRoundingMode::RN || convert.getRelu() ||
      op->getNumOperands() != 2)
    return e.refuse("expected a conversion to nearest even");
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  SmallVector<Reg> result(e.define(op->getResult(0)));
  if (result.size() != 2)
    return e.refuse("expected a vector of two");
  e.emit(runPackPair<F>, result, operands).rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// Within a warp
//===----------------------------------------------------------------------===//

/// Looks whether the lanes of a member mask are those that execute.
static bool requireMembers(Warp &w, const Instruction &i, Reg mask) {
  std::optional<uint64_t> members = getUniform(w, i, mask, "member mask");
  if (!members)
    return false;
  LaneMask wanted = *members & w.full;
  if (wanted == w.active)
    return true;
  LaneMask odd = wanted ^ w.active;
  unsigned lane = std::countr_zero(odd);
  w.machine->report(FindingKind::DivergentBarrier, i.op,
                    "expected the lanes of the member mask of " +
                        w.machine->describeWarp(w) + ", but lane " +
                        Twine(lane) +
                        (wanted >> lane & 1 ? " is elsewhere"
                                            : " executes without being one"));
  return false;
}

static void runSyncWarp(Warp &w, const Instruction &i) {
  requireMembers(w, i, i.operands[0]);
  w.advance();
}

static LogicalResult translateSyncWarp(Emitter &e, Operation *op) {
  e.emit(runSyncWarp, {}, e.get(op->getOperand(0)));
  return success();
}

/// Operands: members, value, offset, clamp. Results: the value, and perhaps
/// whether its lane was in range.
template <NVVM::ShflKind kind>
static void runShuffle(Warp &w, const Instruction &i) {
  Reg value = i.operands[1], result = i.results[0];
  for (unsigned k = 0; k < 4; ++k)
    w.settle(i.operands[k], i);
  requireMembers(w, i, i.operands[0]);
  requireDefined(w, i, i.operands[2], "lane of a shuffle");
  requireDefined(w, i, i.operands[3], "range of a shuffle");
  const uint32_t *offset = w.lanes<uint32_t>(i.operands[2]),
                 *clamp = w.lanes<uint32_t>(i.operands[3]);
  uint32_t old[64];
  uint8_t undefined[64];
  for (unsigned l = 0; l < w.width; ++l) {
    old[l] = w.lanes<uint32_t>(value)[l];
    undefined[l] = w.getUndefined(value, l);
  }
  w.setDefined(result);
  if (i.numResults == 2)
    w.setDefined(i.results[1]);
  w.forActive([&](unsigned l) {
    int segment = clamp[l] >> 8 & 31, bound = clamp[l] & 31;
    int last = (l & segment) | (bound & ~segment);
    int first = l & segment;
    int by = offset[l] & 31, from;
    bool inRange;
    switch (kind) {
    case NVVM::ShflKind::up:
      from = static_cast<int>(l) - by;
      inRange = from >= last;
      break;
    case NVVM::ShflKind::down:
      from = static_cast<int>(l) + by;
      inRange = from <= last;
      break;
    case NVVM::ShflKind::bfly:
      from = static_cast<int>(l) ^ by;
      inRange = from <= last;
      break;
    case NVVM::ShflKind::idx:
      from = first | (by & ~segment);
      inRange = from <= last;
      break;
    }
    if (!inRange)
      from = l;
    w.lanes<uint32_t>(result)[l] = old[from];
    uint8_t bytes = w.active >> from & 1 ? undefined[from] : 15;
    if (bytes)
      w.addUndefined(result, l, bytes);
    if (i.numResults == 2)
      w.lanes<uint32_t>(i.results[1])[l] = inRange;
  });
}

static LogicalResult translateShuffle(Emitter &e, Operation *op) {
  auto shuffle = cast<NVVM::ShflOp>(op);
  Handler run = nullptr;
  switch (shuffle.getKind()) {
  case NVVM::ShflKind::bfly:
    run = runShuffle<NVVM::ShflKind::bfly>;
    break;
  case NVVM::ShflKind::up:
    run = runShuffle<NVVM::ShflKind::up>;
    break;
  case NVVM::ShflKind::down:
    run = runShuffle<NVVM::ShflKind::down>;
    break;
  case NVVM::ShflKind::idx:
    run = runShuffle<NVVM::ShflKind::idx>;
    break;
  }
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  SmallVector<Reg> results(e.define(op->getResult(0)));
  e.emit(run, results, operands).rule = UndefRule::Custom;
  return success();
}

static void runReduce(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  requireMembers(w, i, i.operands[1]);
  requireDefined(w, i, i.operands[0], "reduction");
  const uint32_t *x = w.lanes<uint32_t>(i.operands[0]);
  std::optional<uint32_t> sum;
  w.forActive([&](unsigned l) {
    uint32_t y = x[l];
    if (!sum) {
      sum = y;
      return;
    }
    auto a = static_cast<int32_t>(*sum), b = static_cast<int32_t>(y);
    switch (static_cast<NVVM::ReduxKind>(i.imm)) {
    case NVVM::ReduxKind::ADD:
      *sum += y;
      break;
    case NVVM::ReduxKind::AND:
      *sum &= y;
      break;
    case NVVM::ReduxKind::OR:
      *sum |= y;
      break;
    case NVVM::ReduxKind::XOR:
      *sum ^= y;
      break;
    case NVVM::ReduxKind::MAX:
      sum = std::max(a, b);
      break;
    case NVVM::ReduxKind::MIN:
      sum = std::min(a, b);
      break;
    case NVVM::ReduxKind::UMAX:
      sum = std::max(*sum, y);
      break;
    case NVVM::ReduxKind::UMIN:
      sum = std::min(*sum, y);
      break;
    default:
      break;
    }
  });
  std::fill_n(w.lanes<uint32_t>(i.results[0]), w.width, *sum);
}

static LogicalResult translateReduce(Emitter &e, Operation *op) {
  auto reduce = cast<NVVM::ReduxOp>(op);
  NVVM::ReduxKind kind = reduce.getKind();
  if (kind == NVVM::ReduxKind::FMIN || kind == NVVM::ReduxKind::FMAX)
    return e.refuse("expected a reduction of integers");
  SmallVector<Reg> result(e.define(op->getResult(0)));
  e.emit(runReduce, result,
         {e.getScalar(reduce.getVal()), e.getScalar(reduce.getMaskAndClamp())},
         nullptr, static_cast<uint64_t>(kind));
  return success();
}

static void runElect(Warp &w, const Instruction &i) {
  if (i.numOperands)
    requireMembers(w, i, i.operands[0]);
  w.setDefined(i.results[0]);
  unsigned first = std::countr_zero(w.active);
  for (unsigned l = 0; l < w.width; ++l)
    w.lanes<uint32_t>(i.results[0])[l] = l == first;
}

static LogicalResult translateElect(Emitter &e, Operation *op) {
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  SmallVector<Reg> result(e.define(op->getResult(0)));
  e.emit(runElect, result, operands);
  return success();
}

static void runVote(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  requireMembers(w, i, i.operands[0]);
  requireDefined(w, i, i.operands[1], "vote");
  uint32_t yes = 0;
  w.forActive([&](unsigned l) {
    yes |= (w.lanes<uint32_t>(i.operands[1])[l] & 1) << l;
  });
  auto all = static_cast<uint32_t>(w.active);
  uint32_t value = 0;
  switch (static_cast<NVVM::VoteSyncKind>(i.imm)) {
  case NVVM::VoteSyncKind::any:
    value = yes != 0;
    break;
  case NVVM::VoteSyncKind::all:
    value = yes == all;
    break;
  case NVVM::VoteSyncKind::uni:
    value = yes == all || yes == 0;
    break;
  case NVVM::VoteSyncKind::ballot:
    value = yes;
    break;
  }
  std::fill_n(w.lanes<uint32_t>(i.results[0]), w.width, value);
}

static LogicalResult translateVote(Emitter &e, Operation *op) {
  SmallVector<Reg> operands = e.getAll(op->getOperands());
  SmallVector<Reg> result(e.define(op->getResult(0)));
  e.emit(runVote, result, operands, nullptr,
         static_cast<uint64_t>(cast<NVVM::VoteSyncOp>(op).getKind()));
  return success();
}

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

/// Operands: the barrier's number, and perhaps how many threads take part.
template <bool waits> static void runBarrier(Warp &w, const Instruction &i) {
  if (!requireAllLanes(w, i))
    return;
  ThreadBlock &block = *w.block;
  std::optional<uint64_t> id = getUniform(w, i, i.operands[0], "barrier");
  uint64_t count = block.warps.size() * w.width;
  if (i.numOperands > 1) {
    std::optional<uint64_t> threads =
        getUniform(w, i, i.operands[1], "number of threads");
    if (!threads)
      return;
    count = *threads;
  }
  if (!id)
    return;
  auto refuse = [&](const Twine &text) {
    w.machine->report(FindingKind::Protocol, i.op, text);
  };
  if (*id > 15)
    return refuse("expected a barrier among 0 to 15, but got " + Twine(*id));
  if (count == 0 || count % w.width)
    return refuse("expected a number of threads that is a multiple of " +
                  Twine(w.width) + ", but got " + Twine(count));
  NamedBarrier &barrier = block.barriers[*id];
  if (barrier.arrived == 0)
    barrier.expected = count;
  else if (barrier.expected != count)
    return refuse("barrier " + Twine(*id) + " waits for " +
                  Twine(barrier.expected) + " threads, but " +
                  w.machine->describeWarp(w) + " says " + Twine(count));
  barrier.arrived += w.width;
  w.release(barrier.arriving);
  if (waits) {
    Wait wait;
    wait.kind = Wait::Barrier;
    wait.barrier = *id;
    wait.generation = barrier.generation;
    w.block_(std::move(wait));
  }
  w.machine->arrive(block, barrier);
}

void simulate::emitBarrier(Emitter &e, Reg id, std::optional<Reg> count,
                           bool waits) {
  SmallVector<Reg> operands{id};
  if (count)
    operands.push_back(*count);
  e.emit(waits ? runBarrier<true> : runBarrier<false>, {}, operands).rule =
      UndefRule::Custom;
}

static LogicalResult translateBarrier(Emitter &e, Operation *op) {
  auto barrier = cast<NVVM::BarrierOp>(op);
  if (barrier.getReductionOp())
    return e.refuse("expected a barrier without a reduction");
  std::optional<Reg> count;
  if (barrier.getNumberOfThreads())
    count = e.getScalar(barrier.getNumberOfThreads());
  emitBarrier(e,
              barrier.getBarrierId() ? e.getScalar(barrier.getBarrierId())
                                     : e.constant(0, 32),
              count, /*waits=*/true);
  return success();
}

static LogicalResult translateBarrierArrive(Emitter &e, Operation *op) {
  auto barrier = cast<NVVM::BarrierArriveOp>(op);
  emitBarrier(e,
              barrier.getBarrierId() ? e.getScalar(barrier.getBarrierId())
                                     : e.constant(0, 32),
              e.getScalar(barrier.getNumberOfThreads()), /*waits=*/false);
  return success();
}

static LogicalResult translateBarrier0(Emitter &e, Operation *) {
  emitBarrier(e, e.constant(0, 32), std::nullopt, /*waits=*/true);
  return success();
}

/// Operands: address, arrivals.
static void runMBarrierInit(Warp &w, const Instruction &i) {
  if (!requireDefined(w, i, i.operands[0], "address") ||
      !requireDefined(w, i, i.operands[1], "number of arrivals"))
    return;
  w.forActive([&](unsigned lane) {
    uint32_t offset = getSharedOffset(w.getLane(i.operands[0], lane));
    if (!w.machine
             ->resolve(w, i, lane, Space::Shared, offset, 8, 8, "initializes")
             .region)
      return;
    auto [it, isNew] = w.block->mbarriers.try_emplace(offset);
    unsigned agent = it->second.agent;
    if (isNew)
      agent = w.block->addAgent("a bulk copy onto the mbarrier at " +
                                std::to_string(offset));
    it->second = {};
    MBarrier &barrier = it->second;
    barrier.agent = agent;
    barrier.count = barrier.pending = w.getLane(i.operands[1], lane);
    barrier.initialized = w.getAccessor(i).getEpoch(lane);
    if (barrier.count == 0 || barrier.count >= 1u << 20)
      w.machine->report(FindingKind::Protocol, i.op,
                        "expected 1 to 1048575 arrivals, but got " +
                            Twine(barrier.count));
  });
}

static LogicalResult translateMBarrierInit(Emitter &e, Operation *op) {
  auto init = cast<NVVM::MBarrierInitOp>(op);
  if (init.getPredicate())
    return e.refuse("expected no predicate");
  e.emit(runMBarrierInit, {},
         {e.getScalar(init.getAddr()), e.getScalar(init.getCount())})
      .rule = UndefRule::Custom;
  return success();
}

namespace {
struct ArriveForm {
  bool hasCount, hasBytes;
};
} // namespace

/// Operands: address, count, bytes, of which the latter may be missing.
static void runMBarrierArrive(Warp &w, const Instruction &i) {
  const auto &form = *static_cast<const ArriveForm *>(i.data);
  for (unsigned k = 0; k < i.numResults; ++k)
    w.setDefined(i.results[k]);
  for (unsigned k = 0; k < i.numOperands; ++k)
    if (!requireDefined(w, i, i.operands[k], "arrival at an mbarrier"))
      return;
  w.forActive([&](unsigned lane) {
    uint32_t offset = getSharedOffset(w.getLane(i.operands[0], lane));
    MBarrier *barrier = w.machine->getMBarrier(w, i, lane, offset);
    if (!barrier)
      return;
    uint32_t count = form.hasCount ? w.getLane(i.operands[1], lane) : 1;
    if (i.numResults)
      w.setLane(i.results[0], lane, barrier->phase);
    if (form.hasBytes)
      barrier->bytes += w.getLane(i.operands[i.numOperands - 1], lane);
    barrier->arriving.join(w.view);
    w.machine->arrive(*barrier, count, i.op);
  });
  w.advance();
}

void simulate::emitMBarrierArrive(Emitter &e, std::optional<Reg> state,
                                  Reg address, std::optional<Reg> count,
                                  std::optional<Reg> bytes) {
  SmallVector<Reg> operands{address}, results;
  if (count)
    operands.push_back(*count);
  if (bytes)
    operands.push_back(*bytes);
  if (state)
    results.push_back(*state);
  e.emit(runMBarrierArrive, results, operands,
         e.keep(ArriveForm{count.has_value(), bytes.has_value()}))
      .rule = UndefRule::Custom;
}

static LogicalResult translateMBarrierArrive(Emitter &e, Operation *op) {
  auto arrive = cast<NVVM::MBarrierArriveOp>(op);
  std::optional<Reg> state, count;
  if (op->getNumResults())
    state = e.define(op->getResult(0)).front();
  if (arrive.getCount())
    count = e.getScalar(arrive.getCount());
  emitMBarrierArrive(e, state, e.getScalar(arrive.getAddr()), count,
                     std::nullopt);
  return success();
}

static LogicalResult translateMBarrierExpect(Emitter &e, Operation *op) {
  auto arrive = cast<NVVM::MBarrierArriveExpectTxOp>(op);
  if (arrive.getPredicate())
    return e.refuse("expected no predicate");
  std::optional<Reg> state;
  if (op->getNumResults())
    state = e.define(op->getResult(0)).front();
  emitMBarrierArrive(e, state, e.getScalar(arrive.getAddr()), std::nullopt,
                     e.getScalar(arrive.getTxcount()));
  return success();
}

/// Operands: address, parity.
static void runTryWait(Warp &w, const Instruction &i) {
  for (unsigned k = 0; k < i.numResults; ++k) {
    w.setDefined(i.results[k]);
    std::fill_n(w.lanes<uint32_t>(i.results[k]), w.width, 1);
  }
  if (!requireDefined(w, i, i.operands[0], "address") ||
      !requireDefined(w, i, i.operands[1], "parity"))
    return;
  Wait wait;
  wait.kind = Wait::MBarriers;
  bool isRight = true;
  w.forActive([&](unsigned lane) {
    uint32_t offset = getSharedOffset(w.getLane(i.operands[0], lane));
    std::pair<uint32_t, uint32_t> what{offset,
                                       w.getLane(i.operands[1], lane) & 1};
    if (llvm::is_contained(wait.mbarriers, what))
      return;
    isRight &= w.machine->getMBarrier(w, i, lane, offset) != nullptr;
    wait.mbarriers.push_back(what);
  });
  if (isRight)
    w.block_(std::move(wait));
}

void simulate::emitTryWait(Emitter &e, std::optional<Reg> result, Reg address,
                           Reg parity) {
  SmallVector<Reg> results;
  if (result)
    results.push_back(*result);
  e.emit(runTryWait, results, {address, parity}).rule = UndefRule::Custom;
}

static LogicalResult translateTryWait(Emitter &e, Operation *op) {
  auto wait = cast<NVVM::MBarrierTryWaitParityOp>(op);
  emitTryWait(e, std::nullopt, e.getScalar(wait.getAddr()),
              e.getScalar(wait.getPhase()));
  return success();
}

// Fences.

static void runProxyFence(Warp &w, const Instruction &) {
  w.view.fenced.join(w.view.seen);
  w.advance();
}

void simulate::emitProxyFence(Emitter &e) { e.emit(runProxyFence, {}, {}); }

static LogicalResult translateProxyFence(Emitter &e, Operation *op) {
  switch (cast<NVVM::FenceProxyOp>(op).getKind()) {
  case NVVM::ProxyKind::async:
  case NVVM::ProxyKind::async_shared:
    emitProxyFence(e);
    return success();
  default:
    return e.refuse("expected a fence for the async proxy");
  }
}

static void runInitFence(Warp &w, const Instruction &) {
  for (auto &[offset, barrier] : w.block->mbarriers)
    if (barrier.initialized.getAgent() == w.index)
      barrier.isFenced = true;
}

static LogicalResult translateInitFence(Emitter &e, Operation *) {
  e.emit(runInitFence, {}, {});
  return success();
}

static void runNothing(Warp &, const Instruction &) {}

/// Instructions that change nothing that the model has, but are counted.
static LogicalResult translateNothing(Emitter &e, Operation *) {
  e.emit(runNothing, {}, {});
  return success();
}

static void runExit(Warp &w, const Instruction &) { w.endLanes(); }

static LogicalResult translateExit(Emitter &e, Operation *) {
  e.emit(runExit, {}, {});
  return success();
}

//===----------------------------------------------------------------------===//
// Copies of single threads
//===----------------------------------------------------------------------===//

/// Operands: to, from, and perhaps how many bytes are read; `imm` bytes are
/// written, the rest as zeros. Such copies belong to the generic proxy.
static void runCopy(Warp &w, const Instruction &i) {
  for (unsigned k = 0; k < i.numOperands; ++k)
    if (!requireDefined(w, i, i.operands[k],
                        k == 2 ? "size of a copy" : "address"))
      return;
  unsigned bytes = i.imm;
  Accessor writer = w.getAccessor(i);
  writer.agent = w.block->getCopies(w);
  writer.step = w.copies.getOpen();
  ++w.copies.inOpen;
  w.forActive([&](unsigned lane) {
    uint8_t data[16] = {};
    uint64_t undefined = 0;
    unsigned count = bytes;
    if (i.numOperands == 3)
      count = std::min<uint64_t>(w.getLane(i.operands[2], lane), bytes);
    if (count)
      loadLane(w, i, lane, Space::Global, w.getLane(i.operands[1], lane),
               {data, count}, bytes, undefined);
    Place place = w.machine->resolve(w, i, lane, Space::Shared,
                                     w.getLane(i.operands[0], lane), bytes,
                                     bytes, "copies");
    if (!place.region)
      return;
    w.machine->noteWrite(writer, *place.region, place.offset, bytes, lane,
                         data);
    std::memcpy(place.region->bytes.data() + place.offset, data, bytes);
    for (unsigned k = 0; k < bytes; ++k)
      place.region->defined[place.offset + k] = !(undefined >> k & 1);
  });
}

static LogicalResult translateCopy(Emitter &e, Operation *op) {
  auto copy = cast<NVVM::CpAsyncOp>(op);
  SmallVector<Reg> operands{e.getScalar(copy.getDst()),
                            e.getScalar(copy.getSrc())};
  if (copy.getCpSize())
    operands.push_back(e.getScalar(copy.getCpSize()));
  e.emit(runCopy, {}, operands, nullptr, copy.getSize()).rule =
      UndefRule::Custom;
  return success();
}

static void runCommitCopies(Warp &w, const Instruction &) { w.copies.commit(); }

static void runWaitCopies(Warp &w, const Instruction &i) {
  w.copies.wait(i.imm);
  w.view.seen.raise(w.block->getCopies(w), w.copies.done);
}

static LogicalResult translateCommitCopies(Emitter &e, Operation *) {
  e.emit(runCommitCopies, {}, {});
  return success();
}

static LogicalResult translateWaitCopies(Emitter &e, Operation *op) {
  e.emit(runWaitCopies, {}, {}, nullptr,
         cast<NVVM::CpAsyncWaitGroupOp>(op).getN());
  return success();
}

/// What is brought into a cache has to be there.
static void runPrefetchBulk(Warp &w, const Instruction &i) {
  if (!requireDefined(w, i, i.operands[0], "address") ||
      !requireDefined(w, i, i.operands[1], "size"))
    return;
  w.forActive([&](unsigned lane) {
    w.machine->resolve(w, i, lane, Space::Global,
                       w.getLane(i.operands[0], lane),
                       w.getLane(i.operands[1], lane), 16, "prefetches");
  });
}

static LogicalResult translatePrefetchBulk(Emitter &e, Operation *op) {
  SmallVector<Reg> operands{e.getScalar(op->getOperand(0)),
                            e.getScalar(op->getOperand(1))};
  e.emit(runPrefetchBulk, {}, operands).rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// Matrices between registers and shared memory
//===----------------------------------------------------------------------===//

/// Rows of 16 bytes: lane 8 * i + r has the address of row r of matrix i.
static bool resolveRows(Warp &w, const Instruction &i, unsigned matrices,
                        Place *places, const char *what) {
  Reg address = i.operands[0];
  if (!requireAllLanes(w, i) || !requireDefined(w, i, address, "address"))
    return false;
  for (unsigned lane = 0; lane < 8 * matrices; ++lane) {
    places[lane] = w.machine->resolve(w, i, lane, Space::Shared,
                                      w.getLane(address, lane), 16, 16, what);
    if (!places[lane].region)
      return false;
  }
  return true;
}

/// `imm`: whether matrices are transposed.
static void runLoadMatrix(Warp &w, const Instruction &i) {
  unsigned matrices = i.numResults;
  for (unsigned k = 0; k < matrices; ++k)
    w.setDefined(i.results[k]);
  Place places[32];
  if (!resolveRows(w, i, matrices, places, "reads"))
    return;
  Accessor accessor = w.getAccessor(i);
  for (unsigned lane = 0; lane < 8 * matrices; ++lane)
    w.machine->noteRead(accessor, *places[lane].region, places[lane].offset, 16,
                        lane);
  for (unsigned k = 0; k < matrices; ++k) {
    uint32_t *r = w.lanes<uint32_t>(i.results[k]);
    for (unsigned lane = 0; lane < 32; ++lane) {
      uint32_t value = 0;
      uint8_t undefined = 0;
      for (unsigned half = 0; half < 2; ++half) {
        unsigned row = i.imm ? lane % 4 * 2 + half : lane / 4;
        unsigned column = i.imm ? lane / 4 : lane % 4 * 2 + half;
        const Place &place = places[8 * k + row];
        for (unsigned byte = 0; byte < 2; ++byte) {
          uint64_t at = place.offset + 2 * column + byte;
          value |= uint32_t(place.region->bytes[at]) << (16 * half + 8 * byte);
          undefined |= !place.region->defined[at] << (2 * half + byte);
        }
      }
      r[lane] = value;
      if (undefined)
        w.addUndefined(i.results[k], lane, undefined);
    }
  }
}

static LogicalResult translateLoadMatrix(Emitter &e, Operation *op) {
  auto load = cast<NVVM::LdMatrixOp>(op);
  NVVM::LdStMatrixShapeAttr shape = load.getShape();
  if (shape.getM() != 8 || shape.getN() != 8 ||
      load.getEltType() != NVVM::LdStMatrixEltType::B16)
    return e.refuse("expected matrices of 8 x 8 elements of 16 bits");
  SmallVector<Reg> results(e.define(load.getRes()));
  e.emit(runLoadMatrix, results, e.get(load.getPtr()), nullptr,
         load.getLayout() == NVVM::MMALayout::col)
      .rule = UndefRule::Custom;
  return success();
}

static void runStoreMatrix(Warp &w, const Instruction &i) {
  unsigned matrices = i.numOperands - 1;
  LaneMask any = 0;
  for (unsigned k = 0; k < matrices; ++k) {
    w.settle(i.operands[k + 1], i);
    any |= w.undef[i.operands[k + 1].index];
  }
  Place places[32];
  if (!resolveRows(w, i, matrices, places, "writes"))
    return;
  Accessor accessor = w.getAccessor(i);
  for (unsigned k = 0; k < matrices; ++k)
    for (unsigned row = 0; row < 8; ++row) {
      uint8_t bytes[16];
      const Place &place = places[8 * k + row];
      for (unsigned column = 0; column < 8; ++column) {
        unsigned lane = i.imm ? column * 4 + row / 2 : row * 4 + column / 2;
        unsigned half = i.imm ? row % 2 : column % 2;
        Reg reg = i.operands[k + 1];
        uint32_t value = w.lanes<uint32_t>(reg)[lane] >> 16 * half;
        uint8_t undefined = any ? w.getUndefined(reg, lane) >> 2 * half : 0;
        for (unsigned byte = 0; byte < 2; ++byte) {
          bytes[2 * column + byte] = value >> 8 * byte;
          place.region->defined[place.offset + 2 * column + byte] =
              !(undefined >> byte & 1);
        }
      }
      w.machine->noteWrite(accessor, *place.region, place.offset, 16,
                           8 * k + row, bytes);
      std::memcpy(place.region->bytes.data() + place.offset, bytes, 16);
    }
}

static LogicalResult translateStoreMatrix(Emitter &e, Operation *op) {
  auto store = cast<NVVM::StMatrixOp>(op);
  NVVM::LdStMatrixShapeAttr shape = store.getShape();
  if (shape.getM() != 8 || shape.getN() != 8 ||
      store.getEltType() != NVVM::LdStMatrixEltType::B16)
    return e.refuse("expected matrices of 8 x 8 elements of 16 bits");
  SmallVector<Reg> operands{e.getScalar(store.getPtr())};
  llvm::append_range(operands, e.getAll(store.getSources()));
  e.emit(runStoreMatrix, {}, operands, nullptr,
         store.getLayout() == NVVM::MMALayout::col)
      .rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// mma.sync
//===----------------------------------------------------------------------===//

/// Word r of a fragment that lies in registers of 32 or 16 bits.
static uint32_t getWord(Warp &w, const Reg *regs, unsigned r, unsigned lane,
                        uint8_t &undefined) {
  if (regs[0].bits == 32) {
    undefined |= w.getUndefined(regs[r], lane);
    return w.lanes<uint32_t>(regs[r])[lane];
  }
  undefined |=
      w.getUndefined(regs[2 * r], lane) | w.getUndefined(regs[2 * r + 1], lane);
  return w.lanes<uint32_t>(regs[2 * r])[lane] |
         w.lanes<uint32_t>(regs[2 * r + 1])[lane] << 16;
}

/// A fragment in words of four bytes: of A, word r of a lane is in row quad + 8
/// * (r % rowSteps) and at byte 4 * place + 16 * (r / rowSteps); of B, which is
/// given by its columns, as of A with one row step.
static void gatherRows(Warp &w, const Reg *regs, unsigned words,
                       unsigned rowSteps, MatrixOperand &operand) {
  uint8_t bytes[16][64];
  for (unsigned r = 0; r < words; ++r)
    for (unsigned lane = 0; lane < 32; ++lane) {
      unsigned row = lane / 4 + 8 * (r % rowSteps);
      uint8_t undefined = 0;
      uint32_t word = getWord(w, regs, r, lane, undefined);
      std::memcpy(&bytes[row][lane % 4 * 4 + 16 * (r / rowSteps)], &word, 4);
      if (undefined)
        operand.undefined[row] = true;
    }
  for (unsigned row = 0; row < 8 * rowSteps; ++row)
    operand.setRow(row, bytes[row]);
}

static void runMma(Warp &w, const Instruction &i) {
  const auto &form = *static_cast<const MmaForm *>(i.data);
  for (unsigned k = 0; k < i.numOperands; ++k)
    w.settle(i.operands[k], i);
  for (unsigned k = 0; k < i.numResults; ++k)
    w.setDefined(i.results[k]);
  if (!requireAllLanes(w, i))
    return;
  MatrixOperand a(form.a, form.m, form.k), b(form.b, form.n, form.k);
  unsigned rowSteps = form.m / 8;
  unsigned wordsA = rowSteps * a.getRowBytes() / 16;
  gatherRows(w, i.operands, wordsA, rowSteps, a);
  gatherRows(w, i.operands + form.registersA, b.getRowBytes() / 16, 1, b);
  const Reg *c = i.operands + form.registersA + form.registersB;
  // Of C and D, register r is at row quad + 8 * (r / 2) and column 2 * place +
  // r % 2.
  for (unsigned r = 0; r < i.numResults; ++r)
    for (unsigned lane = 0; lane < 32; ++lane) {
      unsigned row = lane / 4 + 8 * (r / 2), column = lane % 4 * 2 + r % 2;
      uint32_t value = multiply(a, row, b, column,
                                w.lanes<uint32_t>(c[r])[lane], form.model);
      w.lanes<uint32_t>(i.results[r])[lane] = value;
      if (a.isUndefined(row) || b.isUndefined(column) ||
          w.getUndefined(c[r], lane))
        w.addUndefined(i.results[r], lane, 15);
    }
}

LogicalResult simulate::emitMma(Emitter &e, MmaForm form, ArrayRef<Reg> results,
                                ArrayRef<Reg> a, ArrayRef<Reg> b,
                                ArrayRef<Reg> c) {
  unsigned bitsA = form.k * getElementBits(form.a),
           bitsB = form.k * getElementBits(form.b);
  auto countBits = [](ArrayRef<Reg> regs) {
    unsigned bits = 0;
    for (Reg reg : regs)
      bits += reg.bits;
    return bits;
  };
  if ((form.m != 8 && form.m != 16) || form.n != 8 || bitsA % 128 ||
      bitsB % 128 || countBits(a) * 32 != form.m * bitsA ||
      countBits(b) * 32 != form.n * bitsB || results.size() != form.m / 4 ||
      c.size() != results.size() || results[0].bits != 32)
    return e.refuse(
        "expected a product of 8 or 16 rows and 8 columns, of whole "
        "16 bytes of the contraction");
  std::optional<SumModel> model =
      getSumModel(e.chip, MatrixUnit::MmaSync, form.a);
  if (!model)
    return e.refuse("expected a product whose sums on " + e.chip.name +
                    " are known");
  form.model = *model;
  form.registersA = a.size();
  form.registersB = b.size();
  SmallVector<Reg> operands(a);
  llvm::append_range(operands, b);
  llvm::append_range(operands, c);
  e.emit(runMma, results, operands, e.keep(form)).rule = UndefRule::Custom;
  return success();
}

static LogicalResult translateMma(Emitter &e, Operation *op) {
  auto mma = cast<NVVM::MmaOp>(op);
  auto getFormat = [](std::optional<NVVM::MMATypes> type) {
    return type ? getElementFormat(NVVM::stringifyMMATypes(*type))
                : std::nullopt;
  };
  std::optional<ElementFormat> a = getFormat(mma.getMultiplicandAPtxType());
  std::optional<ElementFormat> b = getFormat(mma.getMultiplicandBPtxType());
  // The types of f16 go without saying.
  if (!a && !mma.getMultiplicandAPtxType() && !mma.getOperandA().empty() &&
      getElementTypeOrSelf(mma.getOperandA()[0].getType()).isF16())
    a = b = ElementFormat::F16;
  if (!a || !b || mma.getB1Op() || mma.getLayoutA() != NVVM::MMALayout::row ||
      mma.getLayoutB() != NVVM::MMALayout::col)
    return e.refuse("expected a product of integers of 4 or 8 bits, bf16 or "
                    "f16, row by column");
  if (mma.getIntOverflowBehavior() == NVVM::MMAIntOverflow::satfinite)
    return e.refuse("expected integers that wrap");
  NVVM::MMAShapeAttr shape = mma.getShape();
  MmaForm form{};
  form.m = shape.getM();
  form.n = shape.getN();
  form.k = shape.getK();
  form.a = *a;
  form.b = *b;
  SmallVector<Reg> results(e.define(mma.getRes()));
  return emitMma(e, form, results, e.getAll(mma.getOperandA()),
                 e.getAll(mma.getOperandB()), e.getAll(mma.getOperandC()));
}

//===----------------------------------------------------------------------===//
// wgmma
//===----------------------------------------------------------------------===//

static void runWgmmaFence(Warp &w, const Instruction &i) {
  requireAllLanes(w, i);
  w.needsProductFence = false;
}

static void runWgmmaCommit(Warp &w, const Instruction &i) {
  requireAllLanes(w, i);
  w.products.commit();
}

static void runWgmmaWait(Warp &w, const Instruction &i) {
  requireAllLanes(w, i);
  // Registers may be used now, which products have to be told.
  w.needsProductFence = true;
  if (w.products.committed <= i.imm)
    return;
  Wait wait;
  wait.kind = Wait::Products;
  wait.group = w.products.committed - i.imm;
  w.block_(std::move(wait));
}

template <Handler run>
static LogicalResult translateWgmmaGroup(Emitter &e, Operation *op) {
  uint64_t imm = 0;
  if (auto wait = dyn_cast<NVVM::WgmmaWaitGroupSyncOp>(op))
    imm = wait.getGroup();
  e.emit(run, {}, {}, nullptr, imm).rule = UndefRule::Custom;
  return success();
}

namespace {
/// A matrix in shared memory with rows of K (PTX ISA, "Matrix descriptor
/// format").
struct MatrixDescriptor {
  uint32_t address, groupStride;
  unsigned swizzleBytes; // of a row, too

  static std::optional<MatrixDescriptor> get(uint64_t bits) {
    static constexpr unsigned widths[] = {0, 128, 64, 32};
    MatrixDescriptor result;
    result.address = (bits & 0x3FFF) << 4;
    result.groupStride = (bits >> 32 & 0x3FFF) << 4;
    result.swizzleBytes = widths[bits >> 62];
    // Without a swizzle, or with a base that is not at the start of a pattern,
    // the layout is another one.
    if (result.swizzleBytes == 0 || (bits >> 49 & 7))
      return std::nullopt;
    return result;
  }
  /// Of 16 bytes of a row.
  uint32_t getAddress(unsigned row, unsigned byte) const {
    return swizzle(address + row % 8 * swizzleBytes + row / 8 * groupStride +
                       byte,
                   swizzleBytes);
  }
};
} // namespace

/// Reads rows of a matrix through the async proxy; false after a finding.
static bool readRows(Warp &w, const Instruction &i, const Accessor &accessor,
                     const MatrixDescriptor &descriptor, unsigned firstRow,
                     unsigned rows, MatrixOperand &operand) {
  unsigned bytes = operand.getRowBytes();
  uint8_t row[64];
  for (unsigned r = 0; r < rows; ++r) {
    for (unsigned byte = 0; byte < bytes; byte += 16) {
      uint32_t address = descriptor.getAddress(firstRow + r, byte);
      Place place = w.machine->resolve(accessor, Space::Shared, address, 16, 16,
                                       "multiplies");
      if (!place.region)
        return false;
      w.machine->noteRead(accessor, *place.region, place.offset, 16, 0);
      std::memcpy(row + byte, place.region->bytes.data() + place.offset, 16);
      const uint8_t *defined = place.region->defined.data() + place.offset;
      if (std::memchr(defined, 0, 16)) {
        w.machine->report(
            FindingKind::Undefined, i.op,
            w.machine->describeWarp(w) +
                " multiplies shared memory that nothing has written, row " +
                Twine(firstRow + r) + " at byte " + Twine(address));
        return false;
      }
    }
    operand.setRow(r, row);
  }
  return true;
}

static void runWgmma(Warp &w, const Instruction &i) {
  const auto &form = *static_cast<const WgmmaForm *>(i.data);
  unsigned count = i.numResults;
  uint32_t group = w.products.getOpen();
  ++w.products.inOpen;
  auto finish = [&] {
    for (unsigned k = 0; k < count; ++k) {
      w.setUndefined(i.results[k], ~LaneMask(0) >> (64 - w.width));
      w.pendingGroup[i.results[k].index] = group;
    }
  };
  std::optional<uint64_t> bitsA, bitsB, adds;
  if (!requireAllLanes(w, i) ||
      !(bitsA = getUniform(w, i, i.operands[count], "descriptor")) ||
      !(bitsB = getUniform(w, i, i.operands[count + 1], "descriptor")) ||
      !(adds = getUniform(w, i, i.operands[count + 2], "scale of D")))
    return finish();
  if (w.needsProductFence)
    w.machine->report(FindingKind::Protocol, i.op,
                      w.machine->describeWarp(w) +
                          " starts a product without a wgmma.fence since its "
                          "registers were last its own");
  std::optional<MatrixDescriptor> dA = MatrixDescriptor::get(*bitsA),
                                  dB = MatrixDescriptor::get(*bitsB);
  if (!dA || !dB) {
    w.machine->report(FindingKind::Protocol, i.op,
                      "expected descriptors of swizzled rows, but got " +
                          Twine::utohexstr(*bitsA) + " and " +
                          Twine::utohexstr(*bitsB));
    return finish();
  }
  Accessor accessor = w.getAccessor(i);
  accessor.agent = w.block->getProducts(w);
  accessor.step = group;
  accessor.isAsync = true;
  // Each warp of the four has 16 of the 64 rows.
  MatrixOperand a(form.a, 16, form.k), b(form.b, form.n, form.k);
  if (!readRows(w, i, accessor, *dA, w.index % 4 * 16, 16, a) ||
      !readRows(w, i, accessor, *dB, 0, form.n, b))
    return finish();
  // Register r is at row quad + 8 * (r / 2 % 2) and column 8 * (r / 4) + 2 *
  // place + r % 2.
  for (unsigned r = 0; r < count; ++r) {
    Reg c = i.operands[r];
    if (*adds & 1 && w.undef[c.index] && !w.pendingGroup[c.index]) {
      w.machine->report(FindingKind::Undefined, i.op,
                        w.machine->describeWarp(w) +
                            " adds a product to what nothing has defined");
      break;
    }
  }
  for (unsigned r = 0; r < count; ++r) {
    const uint32_t *c = w.lanes<uint32_t>(i.operands[r]);
    uint32_t *d = w.lanes<uint32_t>(i.results[r]);
    for (unsigned lane = 0; lane < 32; ++lane)
      d[lane] = multiply(a, lane / 4 + 8 * (r / 2 % 2), b,
                         8 * (r / 4) + lane % 4 * 2 + r % 2,
                         *adds & 1 ? c[lane] : 0, form.model);
  }
  finish();
}

void simulate::emitWgmma(Emitter &e, WgmmaForm form, ArrayRef<Reg> results,
                         ArrayRef<Reg> c, Reg a, Reg b, Reg adds) {
  SmallVector<Reg> operands(c);
  operands.append({a, b, adds});
  e.emit(runWgmma, results, operands, e.keep(form)).rule = UndefRule::Custom;
}

//===----------------------------------------------------------------------===//
// Bulk copies of tensors
//===----------------------------------------------------------------------===//

namespace {
/// A box of a tensor, and where it lies in shared memory.
struct BoxCopy {
  SimulatedTensorMap map;
  SmallVector<int64_t, 5> at; // innermost first
  uint32_t shared = 0;

  uint64_t getRowBytes() const {
    return uint64_t(map.box[0]) * map.elementBytes;
  }
  uint64_t getBytes() const {
    uint64_t bytes = map.elementBytes;
    for (uint32_t extent : map.box)
      bytes *= extent;
    return bytes;
  }
  /// Calls f(address in shared memory, address in global memory, bytes that
  /// are within the tensor, first byte of these) for each 16 bytes.
  void forChunks(
      llvm::function_ref<bool(uint32_t, uint64_t, unsigned, unsigned)> f) const;
};
} // namespace

void BoxCopy::forChunks(
    llvm::function_ref<bool(uint32_t, uint64_t, unsigned, unsigned)> f) const {
  uint64_t rows = 1;
  for (uint32_t extent : llvm::drop_begin(map.box))
    rows *= extent;
  int64_t rowBytes = getRowBytes();
  for (uint64_t row = 0; row < rows; ++row) {
    uint64_t rest = row, address = map.address;
    bool isInside = true;
    for (size_t d = 1; d < map.box.size(); ++d) {
      int64_t index = at[d] + static_cast<int64_t>(rest % map.box[d]);
      rest /= map.box[d];
      isInside &= index >= 0 && index < static_cast<int64_t>(map.dims[d]);
      address += index * static_cast<int64_t>(map.strides[d - 1]);
    }
    int64_t first = at[0] * map.elementBytes;
    int64_t end = static_cast<int64_t>(map.dims[0]) * map.elementBytes;
    for (int64_t byte = 0; byte < rowBytes; byte += 16) {
      uint32_t to = shared + row * rowBytes + byte;
      if (map.swizzle)
        to = swizzle(to, map.swizzle);
      int64_t from = std::clamp<int64_t>(first + byte, 0, end);
      int64_t until = std::clamp<int64_t>(first + byte + 16, 0, end);
      unsigned count = isInside ? until - from : 0;
      if (!f(to, address + from, count,
             count ? static_cast<unsigned>(from - first - byte) : 0))
        return;
    }
  }
}

/// What a lane asks for: operands are the map, the address in shared memory,
/// and the coordinates.
static std::optional<BoxCopy> getBox(Warp &w, const Instruction &i,
                                     unsigned lane, unsigned firstCoordinate,
                                     unsigned rank) {
  BoxCopy box;
  uint64_t map = w.getLane(i.operands[0], lane);
  uint64_t index = (map - kParameterWindow) / 128;
  if (map < kParameterWindow || map % 128 || index >= w.machine->maps.size()) {
    w.machine->report(FindingKind::Protocol, i.op,
                      w.machine->describe(w, lane) +
                          " copies by what is no tensor map");
    return std::nullopt;
  }
  box.map = w.machine->maps[index];
  box.shared = getSharedOffset(w.getLane(i.operands[1], lane));
  if (box.map.box.size() != rank) {
    w.machine->report(FindingKind::Protocol, i.op,
                      "expected " + Twine(box.map.box.size()) +
                          " coordinates, but got " + Twine(rank));
    return std::nullopt;
  }
  for (unsigned d = 0; d < rank; ++d)
    box.at.push_back(
        static_cast<int32_t>(w.getLane(i.operands[firstCoordinate + d], lane)));
  if (!w.machine
           ->resolve(w, i, lane, Space::Shared, box.shared, box.getBytes(), 128,
                     "copies")
           .region)
    return std::nullopt;
  return box;
}

static bool requireOperands(Warp &w, const Instruction &i) {
  for (unsigned k = 0; k < i.numOperands; ++k)
    if (!requireDefined(w, i, i.operands[k], "copy of a tensor"))
      return false;
  return true;
}

/// Operands: map, to, mbarrier, coordinates.
static void runTensorLoad(Warp &w, const Instruction &i) {
  if (!requireOperands(w, i))
    return;
  Machine &machine = *w.machine;
  w.forActive([&](unsigned lane) {
    std::optional<BoxCopy> box = getBox(w, i, lane, 3, i.numOperands - 3);
    uint32_t offset = getSharedOffset(w.getLane(i.operands[2], lane));
    MBarrier *barrier = machine.getMBarrier(w, i, lane, offset);
    if (!box || !barrier)
      return;
    if (!barrier->isFenced &&
        w.view.fenced.get(barrier->initialized.getAgent()) <
            barrier->initialized.getStep())
      machine.report(FindingKind::MissingFence, i.op,
                     machine.describe(w, lane) +
                         " copies onto an mbarrier whose initialization is not "
                         "fenced (fence.mbarrier_init)");
    auto view = std::make_shared<View>(w.view);
    Accessor accessor = w.getAccessor(i);
    accessor.agent = barrier->agent;
    accessor.step = ++barrier->copies;
    accessor.isAsync = true;
    accessor.view = view.get();
    Task task;
    task.warp = &w;
    task.what = "copy of a tensor";
    task.op = i.op;
    task.run = [&machine, accessor, view, barrier, box = *box, lane] {
      uint8_t fill = 0;
      box.forChunks([&](uint32_t to, uint64_t from, unsigned count,
                        unsigned first) {
        uint8_t bytes[16];
        uint64_t undefined = 0;
        std::memset(bytes, fill, 16);
        if (box.map.fillNaN && count < 16)
          for (unsigned k = 0; k < 16; ++k)
            bytes[k] = 0xFF;
        if (count) {
          Place place = machine.resolve(accessor, Space::Global, from, count, 1,
                                        "copies");
          if (!place.region)
            return false;
          machine.noteRead(accessor, *place.region, place.offset, count, lane);
          std::memcpy(bytes + first, place.region->bytes.data() + place.offset,
                      count);
          for (unsigned k = 0; k < count; ++k)
            if (!place.region->defined[place.offset + k])
              undefined |= uint64_t(1) << (first + k);
        }
        Place place =
            machine.resolve(accessor, Space::Shared, to, 16, 16, "copies to");
        if (!place.region)
          return false;
        machine.noteWrite(accessor, *place.region, place.offset, 16, lane,
                          bytes);
        std::memcpy(place.region->bytes.data() + place.offset, bytes, 16);
        for (unsigned k = 0; k < 16; ++k)
          place.region->defined[place.offset + k] = !(undefined >> k & 1);
        return true;
      });
      barrier->arriving.seen.raise(accessor.agent, accessor.step);
      machine.completeBytes(*barrier, box.getBytes());
    };
    w.block->tasks.push_back(std::move(task));
  });
  w.advance();
}

static LogicalResult translateTensorLoad(Emitter &e, Operation *op) {
  auto copy = cast<NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp>(op);
  if (copy.getMode() != NVVM::TMALoadMode::TILE || copy.getMulticastMask() ||
      copy.getPredicate() || !copy.getIm2colOffsets().empty() ||
      copy.getGroup())
    return e.refuse("expected a copy of a tile to one block");
  SmallVector<Reg> operands{e.getScalar(copy.getTmaDescriptor()),
                            e.getScalar(copy.getDstMem()),
                            e.getScalar(copy.getMbar())};
  llvm::append_range(operands, e.getAll(copy.getCoordinates()));
  e.emit(runTensorLoad, {}, operands).rule = UndefRule::Custom;
  return success();
}

/// Operands: map, from, coordinates.
static void runTensorStore(Warp &w, const Instruction &i) {
  if (!requireOperands(w, i))
    return;
  Machine &machine = *w.machine;
  w.forActive([&](unsigned lane) {
    std::optional<BoxCopy> box = getBox(w, i, lane, 2, i.numOperands - 2);
    if (!box)
      return;
    auto view = std::make_shared<View>(w.view);
    Accessor reader = w.getAccessor(i);
    reader.agent = w.block->getBulkReads(w);
    reader.step = w.bulk.getOpen();
    reader.isAsync = true;
    reader.view = view.get();
    Accessor writer = reader;
    writer.agent = w.block->getBulkWrites(w);
    ++w.bulk.inOpen;
    Task task;
    task.warp = &w;
    task.bulkGroup = w.bulk.getOpen();
    task.what = "copy to a tensor";
    task.op = i.op;
    task.run = [&machine, reader, writer, view, box = *box, lane] {
      box.forChunks([&](uint32_t from, uint64_t to, unsigned count,
                        unsigned first) {
        Place source =
            machine.resolve(reader, Space::Shared, from, 16, 16, "copies");
        if (!source.region)
          return false;
        machine.noteRead(reader, *source.region, source.offset, 16, lane);
        if (count == 0)
          return true;
        const uint8_t *bytes =
            source.region->bytes.data() + source.offset + first;
        const uint8_t *defined =
            source.region->defined.data() + source.offset + first;
        Place place =
            machine.resolve(writer, Space::Global, to, count, 1, "copies to");
        if (!place.region)
          return false;
        if (std::memchr(defined, 0, count)) {
          machine.report(FindingKind::Undefined, writer.op,
                         machine.describeWarp(*writer.warp) + " copies to " +
                             place.region->name +
                             " shared memory that nothing has written, byte " +
                             Twine(from));
          return false;
        }
        machine.noteWrite(writer, *place.region, place.offset, count, lane,
                          bytes);
        std::memcpy(place.region->bytes.data() + place.offset, bytes, count);
        std::memcpy(place.region->defined.data() + place.offset, defined,
                    count);
        return true;
      });
    };
    w.block->tasks.push_back(std::move(task));
  });
  w.advance();
}

static LogicalResult translateTensorStore(Emitter &e, Operation *op) {
  auto copy = cast<NVVM::CpAsyncBulkTensorSharedCTAToGlobalOp>(op);
  if (copy.getMode() != NVVM::TMAStoreMode::TILE || copy.getPredicate())
    return e.refuse("expected a copy of a tile");
  SmallVector<Reg> operands{e.getScalar(copy.getTmaDescriptor()),
                            e.getScalar(copy.getSrcMem())};
  llvm::append_range(operands, e.getAll(copy.getCoordinates()));
  e.emit(runTensorStore, {}, operands).rule = UndefRule::Custom;
  return success();
}

static void runBulkCommit(Warp &w, const Instruction &) { w.bulk.commit(); }

static LogicalResult translateBulkCommit(Emitter &e, Operation *) {
  e.emit(runBulkCommit, {}, {});
  return success();
}

/// `imm`: groups that may be in flight, and whether only reads count.
static void runBulkWait(Warp &w, const Instruction &i) {
  uint32_t left = i.imm >> 1;
  Wait wait;
  wait.kind = Wait::BulkGroups;
  wait.group = w.bulk.committed > left ? w.bulk.committed - left : 0;
  wait.reads = i.imm & 1;
  w.block_(std::move(wait));
}

static LogicalResult translateBulkWait(Emitter &e, Operation *op) {
  auto wait = cast<NVVM::CpAsyncBulkWaitGroupOp>(op);
  e.emit(runBulkWait, {}, {}, nullptr,
         uint64_t(wait.getGroup()) << 1 | (wait.getRead() ? 1 : 0))
      .rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

void simulate::addNVVM(InstructionTable &table) {
  auto &ops = table.ops;
  ops["nvvm.read.ptx.sreg.tid.x"] = translateSpecial<Special::Thread, 0>;
  ops["nvvm.read.ptx.sreg.tid.y"] = translateSpecial<Special::Thread, 1>;
  ops["nvvm.read.ptx.sreg.tid.z"] = translateSpecial<Special::Thread, 2>;
  ops["nvvm.read.ptx.sreg.ctaid.x"] = translateSpecial<Special::Block, 0>;
  ops["nvvm.read.ptx.sreg.ctaid.y"] = translateSpecial<Special::Block, 1>;
  ops["nvvm.read.ptx.sreg.ctaid.z"] = translateSpecial<Special::Block, 2>;
  ops["nvvm.read.ptx.sreg.ntid.x"] = translateSpecial<Special::Threads, 0>;
  ops["nvvm.read.ptx.sreg.ntid.y"] = translateSpecial<Special::Threads, 1>;
  ops["nvvm.read.ptx.sreg.ntid.z"] = translateSpecial<Special::Threads, 2>;
  ops["nvvm.read.ptx.sreg.nctaid.x"] = translateSpecial<Special::Blocks, 0>;
  ops["nvvm.read.ptx.sreg.nctaid.y"] = translateSpecial<Special::Blocks, 1>;
  ops["nvvm.read.ptx.sreg.nctaid.z"] = translateSpecial<Special::Blocks, 2>;
  ops["nvvm.read.ptx.sreg.laneid"] = translateSpecial<Special::Lane>;
  ops["nvvm.read.ptx.sreg.warpid"] = translateSpecial<Special::Warp>;
  ops["nvvm.read.ptx.sreg.cluster.ctarank"] = translateSpecial<Special::Zero>;
  ops["nvvm.read.ptx.sreg.cluster.nctarank"] = translateSpecial<Special::One>;
  ops["nvvm.convert.f32x2.to.bf16x2"] =
      translatePackPair<AsBF16, NVVM::ConvertF32x2ToBF16x2Op>;
  ops["nvvm.convert.f32x2.to.f16x2"] =
      translatePackPair<AsF16, NVVM::ConvertF32x2ToF16x2Op>;
  ops["nvvm.bar.warp.sync"] = translateSyncWarp;
  ops["nvvm.shfl.sync"] = translateShuffle;
  ops["nvvm.redux.sync"] = translateReduce;
  ops["nvvm.elect.sync"] = translateElect;
  ops["nvvm.vote.sync"] = translateVote;
  ops["nvvm.barrier"] = translateBarrier;
  ops["nvvm.barrier0"] = translateBarrier0;
  ops["nvvm.barrier.arrive"] = translateBarrierArrive;
  ops["nvvm.mbarrier.init"] = translateMBarrierInit;
  ops["nvvm.mbarrier.arrive"] = translateMBarrierArrive;
  ops["nvvm.mbarrier.arrive.expect_tx"] = translateMBarrierExpect;
  ops["nvvm.mbarrier.try_wait.parity"] = translateTryWait;
  ops["nvvm.fence.proxy"] = translateProxyFence;
  ops["nvvm.fence.mbarrier.init"] = translateInitFence;
  ops["nvvm.prefetch"] = translateNothing;
  ops["nvvm.setmaxregister"] = translateNothing;
  ops["nvvm.exit"] = translateExit;
  ops["nvvm.cp.async.shared.global"] = translateCopy;
  ops["nvvm.cp.async.commit.group"] = translateCommitCopies;
  ops["nvvm.cp.async.wait.group"] = translateWaitCopies;
  ops["nvvm.cp.async.bulk.prefetch"] = translatePrefetchBulk;
  ops["nvvm.ldmatrix"] = translateLoadMatrix;
  ops["nvvm.stmatrix"] = translateStoreMatrix;
  ops["nvvm.mma.sync"] = translateMma;
  ops["nvvm.wgmma.fence.aligned"] = translateWgmmaGroup<runWgmmaFence>;
  ops["nvvm.wgmma.commit.group.sync.aligned"] =
      translateWgmmaGroup<runWgmmaCommit>;
  ops["nvvm.wgmma.wait.group.sync.aligned"] = translateWgmmaGroup<runWgmmaWait>;
  ops["nvvm.cp.async.bulk.tensor.shared.cluster.global"] = translateTensorLoad;
  ops["nvvm.cp.async.bulk.tensor.global.shared.cta"] = translateTensorStore;
  ops["nvvm.cp.async.bulk.commit.group"] = translateBulkCommit;
  ops["nvvm.cp.async.bulk.wait_group"] = translateBulkWait;

  auto &intrinsics = table.intrinsics;
  intrinsics["llvm.nvvm.add.rz.f"] = translateScalar<runAddDirected<false>>;
  intrinsics["llvm.nvvm.add.rp.f"] = translateScalar<runAddDirected<true>>;
  intrinsics["llvm.nvvm.rcp.approx.ftz.f"] = translateScalar<runReciprocal>;
  intrinsics["llvm.nvvm.prmt"] = translateScalar<runPermute, UndefRule::Custom>;
  intrinsics["llvm.nvvm.d2i.lo"] = translateScalar<runHalf<0>>;
  intrinsics["llvm.nvvm.d2i.hi"] = translateScalar<runHalf<32>>;
  intrinsics["llvm.nvvm.exit"] = translateExit;
}

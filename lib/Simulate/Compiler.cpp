//===- Compiler.cpp - kernels to programs of the model --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Each op is translated once, into instructions over virtual registers. Then
// come the immediate post-dominators, at which lanes that took different ways
// meet, and the places of registers: those that are used in one block alone
// share words with others.
//
//===----------------------------------------------------------------------===//

#include "AMD.h"
#include "Instructions.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

const InstructionTable &simulate::getInstructionTable() {
  static const InstructionTable *table = [] {
    auto *made = new InstructionTable();
    addAMDLanes(*made);
    addConverters(*made);
    addLLVM(*made);
    addNVVM(*made);
    addPTX(*made);
    addAMD(*made);
    addAMDMatrix(*made);
    addTcgen05(*made);
    return made;
  }();
  return *table;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

unsigned simulate::getScalarBits(Type type) {
  if (auto pointer = dyn_cast<LLVM::LLVMPointerType>(type)) {
    unsigned space = pointer.getAddressSpace();
    return space == 3 || space == 5 || space == 6 || space == 7 ? 32 : 64;
  }
  if (type.isIntOrFloat()) {
    unsigned bits = type.getIntOrFloatBitWidth();
    return bits <= 64 ? bits : 0;
  }
  return 0;
}

bool simulate::flatten(Type type, SmallVectorImpl<Type> &scalars) {
  auto repeat = [&](Type element, uint64_t count) {
    for (uint64_t i = 0; i < count; ++i)
      if (!flatten(element, scalars))
        return false;
    return true;
  };
  if (auto vector = dyn_cast<VectorType>(type))
    return vector.hasStaticShape() && !vector.isScalable() &&
           repeat(vector.getElementType(), vector.getNumElements());
  if (auto array = dyn_cast<LLVM::LLVMArrayType>(type))
    return repeat(array.getElementType(), array.getNumElements());
  if (auto structure = dyn_cast<LLVM::LLVMStructType>(type))
    return llvm::all_of(structure.getBody(),
                        [&](Type part) { return flatten(part, scalars); });
  if (!getScalarBits(type))
    return false;
  scalars.push_back(type);
  return true;
}

uint64_t simulate::getAlignment(Type type) {
  if (auto array = dyn_cast<LLVM::LLVMArrayType>(type))
    return getAlignment(array.getElementType());
  if (auto structure = dyn_cast<LLVM::LLVMStructType>(type)) {
    uint64_t alignment = 1;
    if (!structure.isPacked())
      for (Type part : structure.getBody())
        alignment = std::max(alignment, getAlignment(part));
    return alignment;
  }
  return std::max<uint64_t>(llvm::PowerOf2Ceil(getBytes(type)), 1);
}

uint64_t simulate::getBytes(Type type) {
  if (auto vector = dyn_cast<VectorType>(type))
    return llvm::divideCeil(
        vector.getNumElements() * getScalarBits(vector.getElementType()), 8);
  if (auto array = dyn_cast<LLVM::LLVMArrayType>(type))
    return array.getNumElements() *
           llvm::alignTo(getBytes(array.getElementType()),
                         getAlignment(array.getElementType()));
  if (auto structure = dyn_cast<LLVM::LLVMStructType>(type)) {
    uint64_t bytes = 0;
    for (Type part : structure.getBody()) {
      if (!structure.isPacked())
        bytes = llvm::alignTo(bytes, getAlignment(part));
      bytes += getBytes(part);
    }
    return llvm::alignTo(bytes, getAlignment(type));
  }
  return llvm::divideCeil(getScalarBits(type), 8);
}

void simulate::getOffsets(Type type, uint64_t base,
                          SmallVectorImpl<uint64_t> &offsets) {
  auto repeat = [&](Type element, uint64_t count) {
    for (uint64_t i = 0; i < count; ++i)
      getOffsets(element, base + i * getBytes(element), offsets);
  };
  if (auto vector = dyn_cast<VectorType>(type))
    return repeat(vector.getElementType(), vector.getNumElements());
  if (auto array = dyn_cast<LLVM::LLVMArrayType>(type))
    return repeat(array.getElementType(), array.getNumElements());
  if (auto structure = dyn_cast<LLVM::LLVMStructType>(type)) {
    uint64_t at = base;
    for (Type part : structure.getBody()) {
      if (!structure.isPacked())
        at = llvm::alignTo(at, getAlignment(part));
      getOffsets(part, at, offsets);
      at += getBytes(part);
    }
    return;
  }
  offsets.push_back(base);
}

Space simulate::getSpace(Type pointer) {
  switch (cast<LLVM::LLVMPointerType>(pointer).getAddressSpace()) {
  case 1:
    return Space::Global;
  case 3:
  case 7: // of the cluster: of this block, which is a cluster by itself
    return Space::Shared;
  case 4:
    return Space::Constant;
  case 5:
    return Space::Local;
  default:
    return Space::Generic;
  }
}

//===----------------------------------------------------------------------===//
// Emitter
//===----------------------------------------------------------------------===//

Reg Emitter::make(unsigned bits) { return {nextReg++, bits}; }

Reg Emitter::constant(uint64_t value, unsigned bits) {
  value &= Reg{0, bits}.getMask();
  auto [it, isNew] = constants.try_emplace({value, bits, true});
  if (isNew) {
    it->second = make(bits);
    program.constants.push_back({it->second, value, true});
  }
  return it->second;
}

Reg Emitter::undefined(unsigned bits) {
  auto [it, isNew] = constants.try_emplace({0, bits, false});
  if (isNew) {
    it->second = make(bits);
    program.constants.push_back({it->second, 0, false});
  }
  return it->second;
}

ArrayRef<Reg> Emitter::get(Value value) { return values.find(value)->second; }

SmallVector<Reg> Emitter::getAll(ValueRange operands) {
  SmallVector<Reg> regs;
  for (Value operand : operands)
    llvm::append_range(regs, get(operand));
  return regs;
}

ArrayRef<Reg> Emitter::define(Value result) {
  SmallVector<Type> scalars;
  flatten(result.getType(), scalars); // checked for all results
  SmallVector<Reg> &regs = values[result];
  regs.clear();
  for (Type scalar : scalars)
    regs.push_back(make(getScalarBits(scalar)));
  return regs;
}

Instruction &Emitter::emit(Handler run, ArrayRef<Reg> results,
                           ArrayRef<Reg> operands, const void *data,
                           uint64_t imm) {
  auto list = std::make_unique<Reg[]>(results.size() + operands.size());
  llvm::copy(results, list.get());
  llvm::copy(operands, list.get() + results.size());
  Instruction &instruction = program.code.emplace_back();
  instruction.run = run;
  instruction.results = list.get();
  instruction.operands = list.get() + results.size();
  instruction.numResults = results.size();
  instruction.numOperands = operands.size();
  instruction.data = data;
  instruction.imm = imm;
  if (program.ops.empty() || program.ops.back().op != op ||
      program.ops.back().name != name)
    program.ops.push_back({op, name});
  instruction.op = program.ops.size() - 1;
  program.regLists.push_back(std::move(list));
  return instruction;
}

LogicalResult Emitter::refuse(const Twine &message) {
  return op->emitError(message);
}

std::optional<int64_t> Emitter::getConstant(Value value) {
  auto constant = value.getDefiningOp<LLVM::ConstantOp>();
  if (!constant)
    return std::nullopt;
  if (auto number = dyn_cast<IntegerAttr>(constant.getValue()))
    return number.getValue().getSExtValue();
  return std::nullopt;
}

uint32_t Emitter::addBlock() {
  program.blocks.emplace_back();
  return program.blocks.size() - 1;
}

void Emitter::startBlock(uint32_t block) {
  program.blocks[block].first = program.code.size();
  currentBlock = block;
}

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

/// Copies values to the arguments of the edge's block, for some lanes.
static void copyEdge(Warp &warp, const Edge &edge, LaneMask mask) {
  bool isWhole = mask == warp.full;
  for (auto [from, to] : edge.copies) {
    if (isWhole) {
      std::memcpy(warp.lanes<uint32_t>(to), warp.lanes<uint32_t>(from),
                  sizeof(uint32_t) * warp.width * (to.isWide() ? 2 : 1));
    } else {
      for (LaneMask rest = mask; rest; rest &= rest - 1) {
        unsigned lane = std::countr_zero(rest);
        warp.setLane(to, lane, warp.getLane(from, lane));
      }
    }
    LaneMask &undef = warp.undef[to.index];
    LaneMask incoming = warp.undef[from.index] & mask;
    LaneMask kept = isWhole ? 0 : undef & ~mask;
    if (LLVM_UNLIKELY(incoming)) {
      uint8_t *bytes = warp.getUndefBytes(to);
      const uint8_t *source = warp.getUndefBytes(from);
      if (!undef)
        std::memset(bytes, 0, warp.width);
      for (LaneMask rest = mask; rest; rest &= rest - 1) {
        unsigned lane = std::countr_zero(rest);
        bytes[lane] = incoming >> lane & 1 ? source[lane] : 0;
      }
      warp.pendingGroup[to.index] = warp.pendingGroup[from.index];
    }
    undef = incoming | kept;
  }
}

/// Sends lanes along edges: edge i takes `masks[i]`.
static void diverge(Warp &warp, const Branch &branch,
                    ArrayRef<LaneMask> masks) {
  SmallVector<unsigned, 4> taken;
  for (auto [i, mask] : llvm::enumerate(masks))
    if (mask) {
      copyEdge(warp, branch.edges[i], mask);
      taken.push_back(i);
    }
  if (taken.size() == 1)
    return warp.jump(branch.edges[taken[0]].block);
  if (warp.machine->options.seed && warp.machine->random() & 1)
    std::reverse(taken.begin(), taken.end());
  if (branch.rejoin != warp.rejoin)
    warp.stack.push_back({branch.rejoin, warp.rejoin, warp.active});
  for (unsigned i : llvm::drop_begin(taken))
    warp.stack.push_back({branch.edges[i].block, branch.rejoin, masks[i]});
  warp.rejoin = branch.rejoin;
  warp.active = masks[taken[0]];
  warp.jump(branch.edges[taken[0]].block);
}

static void runJump(Warp &warp, const Instruction &instruction) {
  const auto &branch = *static_cast<const Branch *>(instruction.data);
  copyEdge(warp, branch.edges[0], warp.active);
  warp.jump(branch.edges[0].block);
}

static void runConditional(Warp &warp, const Instruction &instruction) {
  const auto &branch = *static_cast<const Branch *>(instruction.data);
  Reg condition = instruction.operands[0];
  requireDefined(warp, instruction, condition, "branch");
  const uint32_t *values = warp.lanes<uint32_t>(condition);
  LaneMask taken = 0;
  for (unsigned lane = 0; lane < warp.width; ++lane)
    taken |= LaneMask(values[lane] & 1) << lane;
  taken &= warp.active;
  diverge(warp, branch, {taken, warp.active & ~taken});
}

static void runSwitch(Warp &warp, const Instruction &instruction) {
  const auto &branch = *static_cast<const Branch *>(instruction.data);
  Reg value = instruction.operands[0];
  requireDefined(warp, instruction, value, "branch");
  SmallVector<LaneMask> masks(branch.edges.size());
  warp.forActive([&](unsigned lane) {
    auto it = llvm::find(branch.values, warp.getLane(value, lane));
    size_t edge =
        it == branch.values.end() ? 0 : it - branch.values.begin() + 1;
    masks[edge] |= LaneMask(1) << lane;
  });
  diverge(warp, branch, masks);
}

static void runReturn(Warp &warp, const Instruction &) { warp.endLanes(); }

static void runUnreachable(Warp &warp, const Instruction &instruction) {
  warp.machine->report(
      FindingKind::Protocol, instruction.op,
      warp.machine->describe(warp, std::countr_zero(warp.active)) +
          " comes to what is said not to be reached");
  warp.endLanes();
}

/// Orders copies so that none overwrites what another one reads later.
static void sequentialize(Emitter &emitter, Edge &edge) {
  SmallVector<std::pair<Reg, Reg>, 4> left, done;
  DenseMap<uint32_t, unsigned> reads; // of what is left
  for (auto [from, to] : edge.copies)
    if (from.index != to.index) {
      left.push_back({from, to});
      ++reads[from.index];
    }
  DenseMap<uint32_t, std::pair<Reg, Reg>> byTarget;
  SmallVector<Reg> ready;
  for (auto &copy : left) {
    byTarget[copy.second.index] = copy;
    if (!reads.lookup(copy.second.index))
      ready.push_back(copy.second);
  }
  size_t next = 0;
  for (;;) {
    while (!ready.empty()) {
      Reg target = ready.pop_back_val();
      auto it = byTarget.find(target.index);
      auto copy = it->second;
      byTarget.erase(it);
      done.push_back(copy);
      if (--reads[copy.first.index] == 0 && byTarget.count(copy.first.index))
        ready.push_back(copy.first);
    }
    while (next < left.size() && !byTarget.count(left[next].second.index))
      ++next;
    if (next == left.size())
      break;
    // A cycle: what one copy overwrites goes aside first.
    Reg target = left[next].second;
    Reg aside = emitter.make(target.bits);
    done.push_back({target, aside});
    for (auto &[index, copy] : byTarget)
      if (copy.first.index == target.index)
        copy.first = aside;
    reads[aside.index] = reads[target.index];
    reads[target.index] = 0;
    ready.push_back(target);
  }
  edge.copies = std::move(done);
}

void Emitter::branch(ArrayRef<Reg> condition, Branch branch) {
  for (Edge &edge : branch.edges) {
    program.blocks[currentBlock].successors.push_back(edge.block);
    sequentialize(*this, edge);
  }
  Handler run = condition.empty()       ? runJump
                : branch.values.empty() ? runConditional
                                        : runSwitch;
  Branch *kept = keep(std::move(branch));
  branches.push_back({currentBlock, kept});
  emit(run, {}, condition, kept).isBranch = true;
}

namespace {
class Compiler {
public:
  Compiler(Machine &machine, LLVM::LLVMFuncOp kernel)
      : machine(machine), kernel(kernel), program(std::make_unique<Program>()),
        emitter(*program, machine.chip) {}

  FailureOr<std::unique_ptr<Program>> compile();

private:
  LogicalResult placeSharedMemory();
  FailureOr<uint64_t> addressOf(StringRef symbol);
  LogicalResult translateBlock(mlir::Block &block);
  LogicalResult translateTerminator(Operation *op);
  Edge makeEdge(mlir::Block *target, ValueRange operands);
  void findPostDominators();
  void placeRegisters();

  Machine &machine;
  LLVM::LLVMFuncOp kernel;
  std::unique_ptr<Program> program;
  Emitter emitter;
  DenseMap<mlir::Block *, uint32_t> blocks;
  llvm::StringMap<uint64_t> shared;
};
} // namespace

LogicalResult Compiler::placeSharedMemory() {
  SmallVector<LLVM::GlobalOp> open; // their size comes with the launch
  uint64_t at = 0;
  WalkResult result = kernel.walk([&](LLVM::AddressOfOp use) {
    auto global =
        machine.kernels.lookupSymbol<LLVM::GlobalOp>(use.getGlobalName());
    if (!global || global.getAddrSpace() != 3 ||
        shared.contains(global.getSymName()))
      return WalkResult::advance();
    uint64_t alignment =
        global.getAlignment().value_or(getAlignment(global.getType()));
    if (alignment > 1024) {
      global.emitError("expected shared memory aligned to at most 1024 bytes, "
                       "but got ")
          << alignment;
      return WalkResult::interrupt();
    }
    shared[global.getSymName()] = 0;
    uint64_t bytes = getBytes(global.getType());
    if (bytes == 0) {
      open.push_back(global);
      return WalkResult::advance();
    }
    at = llvm::alignTo(at, alignment);
    shared[global.getSymName()] = kSharedBase + at;
    at += bytes;
    return WalkResult::advance();
  });
  if (result.wasInterrupted())
    return failure();
  for (LLVM::GlobalOp global : open)
    at = llvm::alignTo(at, global.getAlignment().value_or(16));
  for (LLVM::GlobalOp global : open)
    shared[global.getSymName()] = kSharedBase + at;
  program->staticShared = at;
  return success();
}

/// The bytes of a global's value; nothing where they are not of a known form.
static std::optional<std::vector<uint8_t>>
getInitialBytes(LLVM::GlobalOp global) {
  uint64_t bytes = getBytes(global.getType());
  Attribute value = global.getValueOrNull();
  if (!value)
    return std::vector<uint8_t>();
  if (auto text = dyn_cast<StringAttr>(value))
    return std::vector<uint8_t>(text.getValue().begin(), text.getValue().end());
  std::vector<uint8_t> result;
  auto append = [&](const APInt &bits) {
    unsigned width = llvm::divideCeil(bits.getBitWidth(), 8);
    for (unsigned i = 0; i < width; ++i)
      result.push_back(bits.extractBitsAsZExtValue(
          std::min(8u, bits.getBitWidth() - 8 * i), 8 * i));
  };
  if (auto number = dyn_cast<IntegerAttr>(value)) {
    append(number.getValue());
  } else if (auto number = dyn_cast<FloatAttr>(value)) {
    append(number.getValue().bitcastToAPInt());
  } else if (auto dense = dyn_cast<DenseIntElementsAttr>(value)) {
    for (const APInt &element : dense.getValues<APInt>())
      append(element);
  } else if (auto dense = dyn_cast<DenseFPElementsAttr>(value)) {
    for (const APFloat &element : dense.getValues<APFloat>())
      append(element.bitcastToAPInt());
  }
  if (result.size() != bytes)
    return std::nullopt;
  return result;
}

FailureOr<uint64_t> Compiler::addressOf(StringRef symbol) {
  if (auto it = shared.find(symbol); it != shared.end())
    return it->second;
  for (auto &[base, region] : machine.buffers)
    if (region.name == "@" + symbol.str())
      return base;
  auto global = machine.kernels.lookupSymbol<LLVM::GlobalOp>(symbol);
  if (!global)
    return emitter.refuse("expected a global, but got '@" + symbol + "'");
  std::optional<std::vector<uint8_t>> bytes = getInitialBytes(global);
  if (!bytes)
    return emitter.refuse("expected a global of numbers, but got '@" + symbol +
                          "'");
  uint64_t base = machine.nextAddress;
  Storage &region = machine.buffers[base];
  region.base = base;
  region.isGlobal = true;
  region.name = "@" + symbol.str();
  region.resize(getBytes(global.getType()));
  llvm::copy(*bytes, region.bytes.begin());
  std::fill_n(region.defined.begin(), bytes->size(), 1);
  machine.nextAddress = llvm::alignTo(base + region.size + 4096, 256);
  return base;
}

Edge Compiler::makeEdge(mlir::Block *target, ValueRange operands) {
  Edge edge;
  edge.block = blocks.lookup(target);
  for (auto [argument, operand] : llvm::zip(target->getArguments(), operands))
    for (auto [to, from] :
         llvm::zip(emitter.get(argument), emitter.get(operand)))
      edge.copies.push_back({from, to});
  return edge;
}

LogicalResult Compiler::translateTerminator(Operation *op) {
  if (isa<LLVM::ReturnOp>(op)) {
    if (op->getNumOperands())
      return emitter.refuse("expected a kernel without results");
    emitter.emit(runReturn, {}, {});
    return success();
  }
  if (isa<LLVM::UnreachableOp>(op)) {
    emitter.emit(runUnreachable, {}, {});
    return success();
  }
  Branch branch;
  if (auto jump = dyn_cast<LLVM::BrOp>(op)) {
    branch.edges.push_back(makeEdge(jump.getDest(), jump.getDestOperands()));
    emitter.branch({}, std::move(branch));
    return success();
  }
  if (auto conditional = dyn_cast<LLVM::CondBrOp>(op)) {
    branch.edges.push_back(
        makeEdge(conditional.getTrueDest(), conditional.getTrueDestOperands()));
    branch.edges.push_back(makeEdge(conditional.getFalseDest(),
                                    conditional.getFalseDestOperands()));
    emitter.branch(emitter.get(conditional.getCondition()), std::move(branch));
    return success();
  }
  if (auto choice = dyn_cast<LLVM::SwitchOp>(op)) {
    branch.edges.push_back(
        makeEdge(choice.getDefaultDestination(), choice.getDefaultOperands()));
    auto cases = choice.getCaseValues();
    if (cases) {
      for (auto [i, value] : llvm::enumerate(cases->getValues<APInt>())) {
        branch.values.push_back(value.getZExtValue());
        branch.edges.push_back(makeEdge(choice.getCaseDestinations()[i],
                                        choice.getCaseOperands(i)));
      }
    }
    bool isSwitch = !branch.values.empty();
    emitter.branch(isSwitch ? emitter.get(choice.getValue()) : ArrayRef<Reg>(),
                   std::move(branch));
    return success();
  }
  return emitter.refuse(
      "expected an instruction that the model has, but got '" +
      op->getName().getStringRef() + "'");
}

LogicalResult Compiler::translateBlock(mlir::Block &block) {
  const InstructionTable &table = getInstructionTable();
  for (Operation &op : block) {
    emitter.op = &op;
    emitter.name = op.getName().getStringRef();
    for (Value result : op.getResults()) {
      SmallVector<Type> scalars;
      if (!flatten(result.getType(), scalars)) {
        std::string text;
        llvm::raw_string_ostream(text) << result.getType();
        return emitter.refuse(
            "expected results of at most 64 bits each, but got '" + text + "'");
      }
    }
    if (op.hasTrait<OpTrait::IsTerminator>()) {
      if (failed(translateTerminator(&op)))
        return failure();
      continue;
    }
    Translate translate = table.ops.lookup(emitter.name);
    if (auto call = dyn_cast<LLVM::CallIntrinsicOp>(op)) {
      emitter.name = call.getIntrin();
      translate = lookup(table.intrinsics, emitter.name);
    }
    if (!translate)
      return emitter.refuse(
          "expected an instruction that the model has, but got '" +
          emitter.name + "'");
    if (failed(translate(emitter, &op)))
      return failure();
  }
  return success();
}

/// Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm", on the
/// graph turned round.
void Compiler::findPostDominators() {
  uint32_t count = program->blocks.size(), exit = count;
  std::vector<SmallVector<uint32_t, 2>> successors(count + 1),
      predecessors(count + 1);
  for (uint32_t i = 0; i < count; ++i) {
    successors[i] = program->blocks[i].successors;
    if (successors[i].empty())
      successors[i].push_back(exit);
    for (uint32_t to : successors[i])
      predecessors[to].push_back(i);
  }
  // Post-order from the exit.
  std::vector<uint32_t> order, number(count + 1, ~0u);
  std::vector<std::pair<uint32_t, unsigned>> stack{{exit, 0}};
  std::vector<bool> visited(count + 1);
  visited[exit] = true;
  while (!stack.empty()) {
    auto &[block, next] = stack.back();
    if (next == predecessors[block].size()) {
      number[block] = order.size();
      order.push_back(block);
      stack.pop_back();
      continue;
    }
    uint32_t to = predecessors[block][next++];
    if (!visited[to]) {
      visited[to] = true;
      stack.push_back({to, 0});
    }
  }
  std::vector<uint32_t> above(count + 1, ~0u);
  above[exit] = exit;
  for (bool changed = true; changed;) {
    changed = false;
    for (uint32_t block : llvm::reverse(order)) {
      if (block == exit)
        continue;
      uint32_t found = ~0u;
      for (uint32_t to : successors[block]) {
        if (above[to] == ~0u)
          continue;
        if (found == ~0u) {
          found = to;
          continue;
        }
        uint32_t other = to;
        while (found != other) {
          while (number[found] < number[other])
            found = above[found];
          while (number[other] < number[found])
            other = above[other];
        }
      }
      if (found != above[block]) {
        above[block] = found;
        changed = true;
      }
    }
  }
  for (auto [block, branch] : emitter.branches)
    branch->rejoin =
        above[block] == ~0u || above[block] == exit ? kExit : above[block];
}

void Compiler::placeRegisters() {
  constexpr uint32_t nowhere = ~0u, everywhere = ~0u - 1;
  uint32_t count = emitter.nextReg;
  std::vector<uint32_t> home(count, nowhere); // the block of all uses
  std::vector<uint32_t> lastUse(count, 0);
  auto touch = [&](Reg reg, uint32_t block, uint32_t at) {
    uint32_t &place = home[reg.index];
    if (place == nowhere)
      place = block;
    else if (place != block)
      place = everywhere;
    lastUse[reg.index] = at;
  };
  for (const Program::Constant &constant : program->constants)
    home[constant.reg.index] = everywhere;
  // Blocks in the order of their code.
  std::vector<uint32_t> order(program->blocks.size());
  for (uint32_t i = 0; i < order.size(); ++i)
    order[i] = i;
  llvm::stable_sort(order, [&](uint32_t x, uint32_t y) {
    return program->blocks[x].first < program->blocks[y].first;
  });
  std::vector<uint32_t> blockOf(program->code.size());
  for (size_t i = 0; i < order.size(); ++i) {
    uint32_t end = i + 1 < order.size() ? program->blocks[order[i + 1]].first
                                        : program->code.size();
    for (uint32_t at = program->blocks[order[i]].first; at < end; ++at)
      blockOf[at] = order[i];
  }
  for (uint32_t at = 0; at < program->code.size(); ++at) {
    const Instruction &instruction = program->code[at];
    for (unsigned i = 0; i < instruction.numResults; ++i)
      touch(instruction.results[i], blockOf[at], at);
    for (unsigned i = 0; i < instruction.numOperands; ++i)
      touch(instruction.operands[i], blockOf[at], at);
    if (!instruction.isBranch)
      continue;
    for (const Edge &edge :
         static_cast<const Branch *>(instruction.data)->edges)
      for (auto [from, to] : edge.copies) {
        touch(from, blockOf[at], at);
        home[to.index] = everywhere;
      }
  }

  std::vector<uint32_t> place(count, nowhere);
  uint32_t words = 0;
  SmallVector<uint32_t> freeWords[2]; // of one and of two words
  auto allocate = [&](Reg reg) {
    SmallVector<uint32_t> &free = freeWords[reg.isWide()];
    if (place[reg.index] != nowhere)
      return;
    if (home[reg.index] != everywhere && !free.empty()) {
      place[reg.index] = free.pop_back_val();
      return;
    }
    place[reg.index] = words;
    words += reg.isWide() ? 2 : 1;
  };
  for (const Program::Constant &constant : program->constants)
    allocate(constant.reg);
  auto rewrite = [&](Reg &reg) {
    allocate(reg);
    reg.index = place[reg.index];
  };
  for (uint32_t at = 0; at < program->code.size(); ++at) {
    Instruction &instruction = program->code[at];
    SmallVector<Reg, 8> ending;
    auto visit = [&](const Reg &reg) {
      uint32_t old = reg.index;
      // Results come first, so that none lies where an operand is read.
      rewrite(const_cast<Reg &>(reg));
      if (home[old] != everywhere && lastUse[old] == at)
        if (llvm::none_of(ending, [&](Reg r) { return r.index == reg.index; }))
          ending.push_back(reg);
    };
    for (unsigned i = 0; i < instruction.numResults; ++i) {
      instruction.keepsLanes |=
          home[instruction.results[i].index] == everywhere;
      visit(instruction.results[i]);
    }
    for (unsigned i = 0; i < instruction.numOperands; ++i)
      visit(instruction.operands[i]);
    if (instruction.isBranch)
      for (const Edge &edge :
           static_cast<const Branch *>(instruction.data)->edges)
        for (const auto &[from, to] : edge.copies) {
          visit(from);
          visit(to);
        }
    for (Reg reg : ending)
      freeWords[reg.isWide()].push_back(reg.index);
  }
  for (Program::Constant &constant : program->constants)
    constant.reg.index = place[constant.reg.index];
  program->words = words;
}

FailureOr<std::unique_ptr<Program>> Compiler::compile() {
  program->name = kernel.getSymName().str();
  if (failed(placeSharedMemory()))
    return failure();
  emitter.op = kernel;
  auto find = [&](StringRef symbol) { return addressOf(symbol); };
  emitter.addressOf = find;
  for (auto [i, argument] : llvm::enumerate(kernel.getArguments())) {
    bool isMap =
        kernel.getArgAttr(i, LLVM::LLVMDialect::getByValAttrName()) != nullptr;
    if (isMap) {
      auto type = dyn_cast<TypeAttr>(
          kernel.getArgAttr(i, LLVM::LLVMDialect::getByValAttrName()));
      if (!type || getBytes(type.getValue()) != 128)
        return kernel.emitError("expected arguments by value to be tensor maps "
                                "of 128 bytes, but argument ")
               << i << " is none";
    }
    unsigned bits = getScalarBits(argument.getType());
    if (!bits)
      return kernel.emitError("expected arguments of at most 64 bits, but got ")
             << argument.getType();
    program->mapArguments.push_back(isMap);
    Reg reg = emitter.make(bits);
    program->constants.push_back({reg, 0, true, static_cast<int>(i)});
    emitter.set(argument, reg);
  }
  for (mlir::Block &block : kernel.getBody()) {
    blocks[&block] = emitter.addBlock();
    if (block.isEntryBlock())
      continue;
    for (BlockArgument argument : block.getArguments()) {
      SmallVector<Type> scalars;
      if (!flatten(argument.getType(), scalars))
        return kernel.emitError("expected values of at most 64 bits each, but "
                                "got ")
               << argument.getType();
      (void)emitter.define(argument);
    }
  }
  // A use may stand before the definition in the text, but not in the order in
  // which blocks are reached.
  SmallVector<mlir::Block *> order;
  DenseSet<mlir::Block *> seen{&kernel.getBody().front()};
  SmallVector<std::pair<mlir::Block *, unsigned>> walk{
      {&kernel.getBody().front(), 0}};
  while (!walk.empty()) {
    auto &[block, next] = walk.back();
    if (next == block->getNumSuccessors()) {
      order.push_back(block);
      walk.pop_back();
      continue;
    }
    mlir::Block *to = block->getSuccessor(next++);
    if (seen.insert(to).second)
      walk.push_back({to, 0});
  }
  for (mlir::Block *block : llvm::reverse(order)) {
    emitter.startBlock(blocks[block]);
    if (failed(translateBlock(*block)))
      return failure();
  }
  // Blocks that nothing reaches have no code; the end stands for it.
  for (mlir::Block &block : kernel.getBody())
    if (!seen.contains(&block))
      program->blocks[blocks[&block]].first = program->code.size();
  findPostDominators();
  placeRegisters();
  return std::move(program);
}

FailureOr<std::unique_ptr<Program>>
simulate::compileKernel(Machine &machine, LLVM::LLVMFuncOp kernel) {
  return Compiler(machine, kernel).compile();
}

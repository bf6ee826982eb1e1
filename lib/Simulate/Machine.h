//===- Machine.h - warps, blocks and memory of the model --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What instructions see while they run.
//
// A register holds a scalar of every lane: 32-bit words, or pairs of them for
// types above 32 bits; narrower integers are extended by zeros. Vectors,
// structs and arrays are lists of registers. Beside its value, a lane knows
// which of its bytes are defined.
//
// Order is kept by vector clocks. An agent is a warp, or what a warp or a
// barrier has started: copies, matrix instructions. An agent counts its own
// steps; a warp's clock says how much of every agent's work is done and seen
// where it stands. Each byte of memory remembers its last writer and its last
// readers; an access that these do not all precede is a race.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_SIMULATE_MACHINE_H
#define UFP4_LIB_SIMULATE_MACHINE_H

#include "ufp4/Simulate/Simulator.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

#include <bit>
#include <cstring>
#include <deque>
#include <functional>
#include <map>
#include <random>

namespace mlir::ufp4::simulate {

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

using LaneMask = uint64_t;

/// A register: the number of its first word, and the bits of its type.
struct Reg {
  uint32_t index = 0;
  uint32_t bits = 0;
  bool isWide() const { return bits > 32; }
  uint64_t getMask() const { return bits == 64 ? ~0ull : (1ull << bits) - 1; }
};

struct Warp;
struct Instruction;
using Handler = void (*)(Warp &, const Instruction &);

/// How bytes that are not defined go through an instruction. `Any`: a result is
/// undefined in lanes in which an operand is. `Custom`: the handler sets it.
enum class UndefRule : uint8_t {
  Any,
  Custom,
  Bitwise, // byte by byte
  And,     // ... but zeros of one operand are zeros
  ShiftLeft,
  ShiftRight,
  Low,    // the low bytes of one operand; above them, zeros
  Select, // of the condition and of what it picks
};

struct Instruction {
  Handler run = nullptr;
  const Reg *results = nullptr, *operands = nullptr;
  const void *data = nullptr; // of the instruction, as long as the program
  uint64_t imm = 0;
  uint32_t op = 0; // index in Program::ops
  uint16_t numResults = 0, numOperands = 0;
  UndefRule rule = UndefRule::Any;
  /// Results live on in lanes that are not active now.
  bool keepsLanes = false;
  /// Registers that `data` names too: sources and targets of edges.
  bool isBranch = false;
};

/// What enters a block with a branch: pairs of source and target.
struct Edge {
  uint32_t block = 0;
  SmallVector<std::pair<Reg, Reg>, 4> copies;
};

struct Branch {
  SmallVector<Edge, 2> edges;
  SmallVector<uint64_t> values; // of a switch, edges[i + 1]
  uint32_t rejoin = 0;          // the block's immediate post-dominator
};

constexpr uint32_t kExit = ~0u; // the block after all returns

struct BlockInfo {
  uint32_t first = 0;
  SmallVector<uint32_t, 2> successors;
};

struct SharedVariable {
  uint32_t offset, bytes;
};

struct Program {
  std::string name;
  std::vector<Instruction> code;
  std::vector<BlockInfo> blocks;
  struct OpInfo {
    Operation *op;
    StringRef name;
    uint64_t executed = 0;
  };
  std::vector<OpInfo> ops;
  /// Words of registers; the first `constantWords` are constants.
  uint32_t words = 0;
  struct Constant {
    Reg reg;
    uint64_t value;
    bool defined;
    int argument = -1; // the bits of an argument of the kernel
  };
  std::vector<Constant> constants;
  std::vector<bool> mapArguments; // tensor maps among the arguments
  uint32_t staticShared = 0;      // bytes
  uint32_t localBytes = 0;        // of each thread
  std::vector<std::unique_ptr<Reg[]>> regLists;
  std::vector<std::shared_ptr<void>> payloads;
};

//===----------------------------------------------------------------------===//
// Clocks
//===----------------------------------------------------------------------===//

/// How many steps of each agent are done. Missing entries are 0.
class Clock {
public:
  uint32_t get(unsigned agent) const {
    return agent < steps.size() ? steps[agent] : 0;
  }
  void set(unsigned agent, uint32_t value) {
    if (agent >= steps.size())
      steps.resize(agent + 1);
    steps[agent] = value;
  }
  void raise(unsigned agent, uint32_t value) {
    if (get(agent) < value)
      set(agent, value);
  }
  void join(const Clock &other) {
    if (other.steps.size() > steps.size())
      steps.resize(other.steps.size());
    for (size_t i = 0, e = other.steps.size(); i < e; ++i)
      steps[i] = std::max(steps[i], other.steps[i]);
  }
  void clear() { steps.clear(); }

private:
  std::vector<uint32_t> steps;
};

/// What a warp has seen: all work, and that which fences show to the async
/// proxy.
struct View {
  Clock seen, fenced;
  /// On AMD's chips: what release and acquire fences have handed on, of shared
  /// and of global memory.
  std::array<Clock, 2> ordered;
  /// The warp's own step after which nothing has ordered its lanes.
  uint32_t lanesFrom = 0;
  void join(const View &other) {
    seen.join(other.seen);
    fenced.join(other.fenced);
    for (unsigned i = 0; i < 2; ++i)
      ordered[i].join(other.ordered[i]);
  }
};

/// In the place of a lane or a block in a set of readers: two or more of them.
/// Whoever writes is another one than one of these.
constexpr uint32_t kManyLanes = 0x3F, kManyBlocks = 0xFFFFF;

/// Who did an access: block, agent, lane, step; 0 is nobody. (Lane 63 of a wave
/// of 64 counts as many: it is not known from the others of a set.)
struct Epoch {
  uint64_t bits = 0;

  static Epoch get(uint32_t block, uint32_t agent, uint32_t lane, uint32_t step,
                   bool atomic = false, bool async = false) {
    return {uint64_t(block) << 44 | uint64_t(agent) << 34 |
            uint64_t(lane) << 28 | uint64_t(atomic) << 27 |
            uint64_t(async) << 26 | (step & 0x3FFFFFF)};
  }
  uint32_t getBlock() const { return bits >> 44; }
  uint32_t getAgent() const { return bits >> 34 & 0x3FF; }
  uint32_t getLane() const { return bits >> 28 & 0x3F; }
  bool isAtomic() const { return bits >> 27 & 1; }
  bool isAsync() const { return bits >> 26 & 1; }
  uint32_t getStep() const { return bits & 0x3FFFFFF; }
  bool operator==(const Epoch &other) const { return bits == other.bits; }
};

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

constexpr unsigned kPageBytes = 4096;

struct ShadowPage {
  uint32_t launch = 0;
  Epoch writers[kPageBytes];
  uint32_t writerOps[kPageBytes];
  uint32_t readers[kPageBytes]; // sets, see ReaderSets
};

/// A buffer, the shared memory of a block, or a thread's own memory.
struct Storage {
  uint64_t base = 0, size = 0;
  std::string name;
  bool isGlobal = false;
  std::vector<uint8_t> bytes, defined;
  std::vector<std::unique_ptr<ShadowPage>> shadow; // empty: not checked

  void resize(uint64_t newSize) {
    size = newSize;
    bytes.assign(size, 0);
    defined.assign(size, 0);
    shadow.clear();
    shadow.resize((size + kPageBytes - 1) / kPageBytes);
  }
};

/// Sets of epochs, by number; equal sets have equal numbers. 0 is the empty
/// one. Readers of one block have one epoch for each agent, its last; those of
/// several blocks have one in all.
class ReaderSets {
public:
  ReaderSets() { clear(); }
  void clear() {
    sets.assign(1, {});
    singles.clear();
    numbers.clear();
  }
  ArrayRef<Epoch> get(uint32_t set) const { return sets[set]; }
  uint32_t intern(const SmallVectorImpl<Epoch> &set);

private:
  std::vector<SmallVector<Epoch, 1>> sets;
  DenseMap<uint64_t, uint32_t> singles;
  std::map<std::vector<uint64_t>, uint32_t> numbers;
};

/// Who makes an access, and what precedes it.
struct Accessor {
  uint32_t block = 0, agent = 0, step = 0;
  uint32_t op = 0;
  bool isAsync = false; // of the async proxy: sees what is fenced
  bool isAtomic = false;
  const View *view = nullptr;
  /// For messages.
  const Warp *warp = nullptr;
  Epoch getEpoch(uint32_t lane) const {
    return Epoch::get(block, agent, lane, step, isAtomic, isAsync);
  }
};

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

/// bar.sync and its kin.
struct NamedBarrier {
  uint32_t expected = 0, arrived = 0; // threads
  uint64_t generation = 0;
  View arriving;
  View completed; // of the last generation
};

struct MBarrier {
  uint32_t count = 0, pending = 0;
  int64_t bytes = 0; // that copies have yet to bring
  uint64_t phase = 0;
  unsigned agent = 0; // of the copies that complete on it
  uint32_t copies = 0;
  Epoch initialized;
  bool isFenced = false;
  View arriving;
  View completed[2]; // by parity
};

//===----------------------------------------------------------------------===//
// Warps
//===----------------------------------------------------------------------===//

struct ThreadBlock;
struct TensorMemory;
class Machine;

/// Groups of copies or products that a warp has started, in order.
struct Groups {
  uint32_t committed = 0; // groups that are closed
  uint32_t done = 0;      // groups that are waited for
  uint32_t inOpen = 0;    // started since the last commit
  /// The number of the group that is open.
  uint32_t getOpen() const { return committed + 1; }
  void commit() {
    ++committed;
    inOpen = 0;
  }
  /// Waits until `left` groups are in flight.
  void wait(uint32_t left) {
    if (committed > left)
      done = std::max(done, committed - left);
  }
};

enum class WarpState : uint8_t { Running, Waiting, Done };

struct Wait {
  enum Kind : uint8_t {
    Nothing,
    Barrier,
    MBarriers,
    BulkGroups,
    Products
  } kind = Nothing;
  uint32_t barrier = 0;
  uint64_t generation = 0;
  /// Offset of each mbarrier and the number of the phase that has to be over.
  SmallVector<std::pair<uint32_t, uint32_t>, 1> mbarriers; // offset, parity
  uint32_t group = 0;                                      // all up to this one
  bool reads = false;                                      // only their reads
};

struct Warp {
  ThreadBlock *block = nullptr;
  Machine *machine = nullptr;
  unsigned index = 0, width = 32;

  // Registers.
  std::vector<uint32_t> data;
  std::vector<LaneMask> undef;
  std::vector<uint8_t> undefBytes;
  /// The group of matrix instructions that will have written a register, where
  /// it is marked as undefined.
  std::vector<uint32_t> pendingGroup;

  // Where it stands.
  LaneMask active = 0, alive = 0, full = 0;
  uint32_t pc = 0, rejoin = kExit;
  struct Entry {
    uint32_t block, rejoin;
    LaneMask mask;
  };
  SmallVector<Entry, 8> stack;
  WarpState state = WarpState::Running;
  Wait wait;

  // What it has seen and started.
  View view;
  Groups copies, products, bulk;
  uint32_t bulkReadsDone = 0;
  bool needsProductFence = true;

  /// Whether barriers hand on only what fences have released before them, to
  /// whom an acquire fence follows: the order of AMD's chips. Clocks are of
  /// shared and of global memory.
  bool hasFences = false;
  std::array<Clock, 2> released, unacquired;

  template <typename T> T *lanes(Reg reg) {
    return reinterpret_cast<T *>(data.data() + size_t(reg.index) * width);
  }
  uint64_t getLane(Reg reg, unsigned lane) {
    return reg.isWide() ? lanes<uint64_t>(reg)[lane]
                        : lanes<uint32_t>(reg)[lane];
  }
  void setLane(Reg reg, unsigned lane, uint64_t value) {
    if (reg.isWide())
      lanes<uint64_t>(reg)[lane] = value;
    else
      lanes<uint32_t>(reg)[lane] = static_cast<uint32_t>(value);
  }
  uint8_t *getUndefBytes(Reg reg) {
    return undefBytes.data() + size_t(reg.index) * width;
  }
  void setDefined(Reg reg) { undef[reg.index] = 0; }
  /// Marks a register as undefined in some lanes, all bytes of these.
  void setUndefined(Reg reg, LaneMask mask);
  /// Marks bytes of one lane of a register that `setDefined` came before.
  void addUndefined(Reg reg, unsigned lane, uint8_t bytes) {
    if (!undef[reg.index])
      std::memset(getUndefBytes(reg), 0, width);
    pendingGroup[reg.index] = 0;
    undef[reg.index] |= LaneMask(1) << lane;
    getUndefBytes(reg)[lane] |= bytes;
  }
  uint8_t getUndefined(Reg reg, unsigned lane) {
    return undef[reg.index] >> lane & 1 ? getUndefBytes(reg)[lane] : 0;
  }
  /// Looks at what an instruction reads: a product in flight is an error, one
  /// that is done is defined.
  void settle(Reg reg, const Instruction &instruction);

  template <typename F> void forActive(F f) const {
    for (LaneMask rest = active; rest; rest &= rest - 1)
      f(static_cast<unsigned>(std::countr_zero(rest)));
  }

  /// The warp's own step begins anew: what it did before is published.
  void advance();
  void release(View &to) {
    if (hasFences) {
      to.seen.join(view.seen);
      for (unsigned i = 0; i < 2; ++i)
        to.ordered[i].join(released[i]);
    } else {
      to.join(view);
    }
    advance();
  }
  void acquire(const View &from) {
    if (!hasFences)
      return view.join(from);
    view.seen.join(from.seen);
    for (unsigned i = 0; i < 2; ++i)
      unacquired[i].join(from.ordered[i]);
  }
  Accessor getAccessor(const Instruction &instruction) const;

  /// Enters a block with the active lanes.
  void jump(uint32_t target);
  /// Ends the active lanes.
  void endLanes();
  /// Goes on with the lanes that wait to be executed.
  void resumeOthers();
  void block_(Wait what) {
    wait = std::move(what);
    state = WarpState::Waiting;
  }

  unsigned getThread(unsigned lane) const { return index * width + lane; }
};

/// A piece of work that goes on beside the warps.
struct Task {
  std::function<void()> run;
  Warp *warp = nullptr;
  uint32_t bulkGroup = 0; // of stores
  const char *what = "";
  uint32_t op = 0;
};

struct ThreadBlock {
  Machine *machine = nullptr;
  uint32_t serial = 0; // of the machine
  std::array<uint32_t, 3> index = {}, grid = {}, threads = {};
  Storage shared;
  std::vector<Storage> locals; // of each thread
  std::deque<Warp> warps;
  std::map<uint32_t, NamedBarrier> barriers;
  std::map<uint32_t, MBarrier> mbarriers; // by offset
  std::deque<Task> tasks;
  std::shared_ptr<TensorMemory> tensor; // where it is used
  unsigned numAgents = 0;
  std::vector<std::string> agentNames; // beyond those of warps

  unsigned getThreads() const { return threads[0] * threads[1] * threads[2]; }
  /// Agents of a warp.
  unsigned getCopies(const Warp &w) const { return warps.size() + w.index; }
  /// Of the four warps that multiply together.
  unsigned getProducts(const Warp &w) const {
    return 2 * warps.size() + w.index / 4 * 4;
  }
  unsigned getBulkReads(const Warp &w) const {
    return 3 * warps.size() + w.index;
  }
  unsigned getBulkWrites(const Warp &w) const {
    return 4 * warps.size() + w.index;
  }
  unsigned addAgent(std::string name) {
    agentNames.push_back(std::move(name));
    return numAgents++;
  }
  std::string describeAgent(unsigned agent, unsigned lane) const;
};

//===----------------------------------------------------------------------===//
// The machine
//===----------------------------------------------------------------------===//

/// Where addresses of generic pointers lie that are not of global memory.
constexpr uint64_t kSharedWindow = uint64_t(0x7F) << 40;
constexpr uint64_t kLocalWindow = uint64_t(0x7E) << 40;
constexpr uint64_t kParameterWindow = uint64_t(0x7D) << 40;
/// The first byte of shared memory: 0 would be what a null pointer is.
constexpr uint32_t kSharedBase = 1024;
constexpr uint64_t kGlobalBase = uint64_t(1) << 32;

/// A place in memory.
struct Place {
  Storage *region = nullptr;
  uint64_t offset = 0;
};

enum class Space : uint8_t { Generic, Global, Shared, Constant, Local };

class Machine {
public:
  Machine(gpu::GPUModuleOp kernels, const Chip &chip,
          Simulator::Options options);

  gpu::GPUModuleOp kernels;
  const Chip &chip;
  Simulator::Options options;

  // Memory of the host.
  std::map<uint64_t, Storage> buffers; // by base
  uint64_t nextAddress = kGlobalBase;
  Storage *lastBuffer = nullptr; // that was found, or null
  Storage *findBuffer(uint64_t address);
  std::vector<SimulatedTensorMap> maps; // of this launch

  /// The region that an access lies in, checked for its bounds and alignment.
  /// Null after a finding. `stores` is for messages.
  Place resolve(Warp &warp, const Instruction &instruction, unsigned lane,
                Space space, uint64_t address, uint64_t bytes,
                uint64_t alignment, const char *what);
  /// The same for agents, whose addresses are not of a lane.
  Place resolve(const Accessor &accessor, Space space, uint64_t address,
                uint64_t bytes, uint64_t alignment, const char *what);

  /// Checks an access of at most a page for races and remembers it.
  void noteRead(const Accessor &accessor, Storage &region, uint64_t offset,
                unsigned bytes, unsigned lane);
  /// `value`: what is written, so that equal writes of one warp are let be.
  void noteWrite(const Accessor &accessor, Storage &region, uint64_t offset,
                 unsigned bytes, unsigned lane, const uint8_t *value);

  // Findings.
  std::vector<Finding> findings;
  bool stops = false;
  /// Adds a finding unless the op has one of the kind.
  void report(FindingKind kind, uint32_t op, const Twine &message,
              ArrayRef<std::pair<uint32_t, std::string>> notes = {});
  bool isReported(FindingKind kind, uint32_t op) const;
  std::string describe(const Warp &warp, unsigned lane) const;
  std::string describeWarp(const Warp &warp) const;

  // Running.
  LogicalResult launch(StringRef kernel, Simulator::Extent grid,
                       Simulator::Extent block, uint32_t sharedBytes,
                       ArrayRef<Simulator::Argument> arguments);
  Program *program = nullptr;   // that runs
  ThreadBlock *block = nullptr; // that runs
  uint32_t launchSerial = 0, blockSerial = 0, firstBlock = 0;
  uint64_t instructions = 0; // of this launch
  std::mt19937_64 random;
  ReaderSets readers;
  llvm::StringMap<std::unique_ptr<Program>> programs;

  /// Barriers.
  void arrive(ThreadBlock &block, NamedBarrier &barrier);
  MBarrier *getMBarrier(Warp &warp, const Instruction &instruction,
                        unsigned lane, uint32_t offset);
  void arrive(MBarrier &barrier, uint32_t count, uint32_t op);
  void completeBytes(MBarrier &barrier, int64_t bytes);
  void finishPhase(MBarrier &barrier);

private:
  void runBlock(Program &program, ThreadBlock &block);
  void runWarp(Program &program, Warp &warp, uint64_t quantum);
  void runTask(ThreadBlock &block, size_t index);
  bool isReady(ThreadBlock &block, Warp &warp);
  void reportDeadlock(ThreadBlock &block);
  void reportUnfinished(ThreadBlock &block);
  void checkHost(Storage &region, uint64_t offset, uint64_t bytes);
  ShadowPage &getPage(Storage &region, uint64_t offset);
  bool precedes(const Accessor &accessor, Epoch epoch, unsigned lane) const;
  void reportRace(const Accessor &accessor, Storage &region, uint64_t offset,
                  unsigned lane, bool isWrite, Epoch other, bool otherWrote,
                  uint32_t otherOp);
  void reportFence(const Accessor &accessor, Storage &region, uint64_t offset,
                   unsigned lane, Epoch other, uint32_t otherOp);
  /// Whether only a barrier orders an access after another one, which takes
  /// fences, too.
  bool lacksFence(const Accessor &accessor, const Storage &region,
                  Epoch epoch) const {
    if (!accessor.warp || !accessor.warp->hasFences ||
        epoch.getAgent() == accessor.warp->index ||
        (accessor.isAtomic && epoch.isAtomic()))
      return false;
    return accessor.view->ordered[region.isGlobal].get(epoch.getAgent()) <
           epoch.getStep();
  }
  void reportWaveFence(const Accessor &accessor, Storage &region,
                       uint64_t offset, unsigned lane, bool isWrite,
                       Epoch other, bool otherWrote, uint32_t otherOp);
};

//===----------------------------------------------------------------------===//
// For handlers
//===----------------------------------------------------------------------===//

/// Passes what is undefined on from operands to results; called where some
/// operand is.
void propagateUndefined(Warp &warp, const Instruction &instruction);

/// To be called at the start of a handler of a rule other than Custom.
inline void passUndefined(Warp &warp, const Instruction &instruction) {
  LaneMask any = 0;
  for (unsigned i = 0; i < instruction.numOperands; ++i)
    any |= warp.undef[instruction.operands[i].index];
  if (LLVM_UNLIKELY(any)) {
    propagateUndefined(warp, instruction);
    return;
  }
  for (unsigned i = 0; i < instruction.numResults; ++i)
    warp.undef[instruction.results[i].index] = 0;
}

/// True where an operand may be used as an address, a condition, or the like;
/// otherwise there is a finding.
bool requireDefined(Warp &warp, const Instruction &instruction, Reg operand,
                    const char *what);

/// Looks whether all lanes of the warp that live are active.
bool requireAllLanes(Warp &warp, const Instruction &instruction);

} // namespace mlir::ufp4::simulate

#endif // UFP4_LIB_SIMULATE_MACHINE_H

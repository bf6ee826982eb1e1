//===- Tcgen05.cpp - tensor memory, and products with block scales --------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// After PTX ISA 9.0: 9.7.14.3 (block scaling for mma.sync), 9.7.16 (tcgen05).
//
// Tensor memory is 128 lanes of 512 columns of 32 bits, one of each block. What
// the ISA calls asynchronous (cp, mma, commit) goes into a queue of the block,
// which a task takes from its front: as late as the machine likes, but in
// order. Its agent counts what it has taken; a commit shows that count to those
// who wait for its mbarrier.
//
// Each column of 32 lanes remembers what wrote it and who has read it since.
// Products and copies of the queue are ordered as the ISA says (9.7.16.6.2): a
// copy before products after it, products of the same sum one after another. A
// copy over scales that a product before it reads is ordered by a commit alone.
//
//===----------------------------------------------------------------------===//

#include "NVVM.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

namespace {

constexpr unsigned kLanes = 128, kColumns = 512, kQuarters = 4;

/// Who read a column of a quarter of the lanes, and how far that agent was.
struct Reader {
  unsigned agent;
  uint32_t step;
};

struct ColumnState {
  uint32_t writer = 0; // number in the queue
  bool isScale = false;
  SmallVector<Reader, 2> readers;
};

struct QueueItem {
  std::function<void()> run;
};
} // namespace

struct simulate::TensorMemory {
  uint32_t words[kLanes][kColumns] = {};
  bool defined[kLanes][kColumns] = {};
  ColumnState state[kQuarters][kColumns];
  /// Columns that are allocated, from 0 on: blocks take them all, or in order.
  uint32_t allocated = 0;
  uint32_t op = 0; // that allocated
  bool relinquished = false;
  unsigned agent = 0;
  uint32_t issued = 0, done = 0;
  std::deque<QueueItem> queue;
};

static TensorMemory &getTensorMemory(ThreadBlock &block) {
  if (!block.tensor) {
    block.tensor = std::make_shared<TensorMemory>();
    block.tensor->agent = block.addAgent("tensor memory's queue");
  }
  return *block.tensor;
}

static void reportProtocol(Warp &w, const Instruction &i, const Twine &text) {
  w.machine->report(FindingKind::Protocol, i.op,
                    w.machine->describeWarp(w) + " " + text);
}

/// Adds work to the queue; a task takes what is at its front then.
static void enqueue(Warp &w, const Instruction &i, const char *what,
                    std::function<void()> run) {
  TensorMemory &memory = getTensorMemory(*w.block);
  memory.queue.push_back({std::move(run)});
  ++memory.issued;
  Task task;
  task.warp = &w;
  task.what = what;
  task.op = i.op;
  task.run = [&memory] {
    QueueItem item = std::move(memory.queue.front());
    memory.queue.pop_front();
    ++memory.done;
    item.run();
  };
  w.block->tasks.push_back(std::move(task));
}

/// A place in tensor memory: lane in the upper half, column in the lower.
struct TensorAddress {
  unsigned lane, column;
  explicit TensorAddress(uint64_t bits)
      : lane(bits >> 16 & 0xFFFF), column(bits & 0xFFFF) {}
};

/// Whether columns are allocated.
static bool requireColumns(Warp &w, const Instruction &i, unsigned column,
                           unsigned count) {
  TensorMemory &memory = getTensorMemory(*w.block);
  if (column + count <= memory.allocated)
    return true;
  w.machine->report(FindingKind::OutOfBounds, i.op,
                    w.machine->describeWarp(w) + " uses columns " +
                        Twine(column) + " to " + Twine(column + count - 1) +
                        " of tensor memory, of which " +
                        Twine(memory.allocated) + " are allocated");
  return false;
}

//===----------------------------------------------------------------------===//
// Allocation, fences
//===----------------------------------------------------------------------===//

/// Operands: where the address goes, columns.
static void runAlloc(Warp &w, const Instruction &i) {
  std::optional<uint64_t> to, count;
  if (!requireAllLanes(w, i) ||
      !(to = getUniform(w, i, i.operands[0], "address")) ||
      !(count = getUniform(w, i, i.operands[1], "number of columns")))
    return;
  TensorMemory &memory = getTensorMemory(*w.block);
  if (*count < 32 || *count > kColumns || (*count & (*count - 1)))
    return reportProtocol(w, i,
                          "allocates " + Twine(*count) +
                              " columns of tensor memory, which is no power of "
                              "two from 32 to 512");
  if (memory.relinquished)
    return reportProtocol(w, i,
                          "allocates tensor memory after its block has given "
                          "up the right to");
  if (memory.allocated + *count > kColumns)
    return reportProtocol(w, i,
                          "allocates more of tensor memory than there is");
  uint32_t address = memory.allocated;
  memory.allocated += *count;
  memory.op = i.op;
  uint8_t bytes[4];
  std::memcpy(bytes, &address, 4);
  storeLane(w, i, 0, Space::Shared, getSharedOffset(*to), bytes, 4, 0);
}

static LogicalResult translateAlloc(Emitter &e, Operation *op) {
  auto alloc = cast<NVVM::Tcgen05AllocOp>(op);
  e.emit(runAlloc, {},
         {e.getScalar(alloc.getAddr()), e.getScalar(alloc.getNCols())})
      .rule = UndefRule::Custom;
  return success();
}

static void runDealloc(Warp &w, const Instruction &i) {
  std::optional<uint64_t> address, count;
  if (!requireAllLanes(w, i) ||
      !(address = getUniform(w, i, i.operands[0], "address")) ||
      !(count = getUniform(w, i, i.operands[1], "number of columns")))
    return;
  TensorMemory &memory = getTensorMemory(*w.block);
  if (TensorAddress(*address).column + *count != memory.allocated)
    return reportProtocol(w, i,
                          "frees columns of tensor memory that are not "
                          "those it was given last");
  // All that uses them has to be over.
  if (!memory.queue.empty() || w.view.seen.get(memory.agent) < memory.done)
    w.machine->report(FindingKind::Race, i.op,
                      w.machine->describeWarp(w) +
                          " frees tensor memory that products still use");
  for (unsigned quarter = 0; quarter < kQuarters; ++quarter)
    for (unsigned column = 0; column < memory.allocated; ++column)
      for (Reader reader : memory.state[quarter][column].readers)
        if (w.view.seen.get(reader.agent) < reader.step) {
          w.machine->report(FindingKind::Race, i.op,
                            w.machine->describeWarp(w) +
                                " frees tensor memory that another may still "
                                "read");
          memory.allocated -= *count;
          return;
        }
  memory.allocated -= *count;
}

static LogicalResult translateDealloc(Emitter &e, Operation *op) {
  auto dealloc = cast<NVVM::Tcgen05DeallocOp>(op);
  e.emit(runDealloc, {},
         {e.getScalar(dealloc.getTaddr()), e.getScalar(dealloc.getNCols())})
      .rule = UndefRule::Custom;
  return success();
}

void simulate::reportTensorMemory(ThreadBlock &block) {
  if (block.tensor && block.tensor->allocated != 0)
    block.machine->report(FindingKind::Unfinished, block.tensor->op,
                          "a block ends without freeing its tensor memory");
}

static void runRelinquish(Warp &w, const Instruction &i) {
  requireAllLanes(w, i);
  getTensorMemory(*w.block).relinquished = true;
}

static LogicalResult translateRelinquish(Emitter &e, Operation *) {
  e.emit(runRelinquish, {}, {}).rule = UndefRule::Custom;
  return success();
}

/// Loads are done when they are started here, and fences order what the
/// machine's barriers order.
static void runOrder(Warp &, const Instruction &) {}

static LogicalResult translateOrder(Emitter &e, Operation *) {
  e.emit(runOrder, {}, {}).rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// Commit
//===----------------------------------------------------------------------===//

static void runCommit(Warp &w, const Instruction &i) {
  if (!requireDefined(w, i, i.operands[0], "address of an mbarrier"))
    return;
  w.forActive([&](unsigned lane) {
    uint32_t offset = getSharedOffset(w.getLane(i.operands[0], lane));
    MBarrier *barrier = w.machine->getMBarrier(w, i, lane, offset);
    if (!barrier)
      return;
    TensorMemory &memory = getTensorMemory(*w.block);
    uint32_t number = memory.issued + 1;
    Machine &machine = *w.machine;
    uint32_t op = i.op;
    auto view = std::make_shared<View>(w.view);
    enqueue(w, i, "commit of products",
            [&machine, &memory, barrier, number, op, view] {
              barrier->arriving.join(*view);
              barrier->arriving.seen.raise(memory.agent, number);
              machine.arrive(*barrier, 1, op);
            });
  });
  w.advance();
}

static LogicalResult translateCommit(Emitter &e, Operation *op) {
  auto commit = cast<NVVM::Tcgen05CommitOp>(op);
  if (commit.getMulticastMask() ||
      commit.getGroup() != NVVM::CTAGroupKind::CTA_1)
    return e.refuse("expected a commit of one block to its own mbarrier");
  e.emit(runCommit, {}, {e.getScalar(commit.getAddr())}).rule =
      UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// Matrices in shared memory
//===----------------------------------------------------------------------===//

namespace {
/// Rows along K (table 41): groups of 8 rows are `groupStride` bytes apart.
/// With a swizzle a row has that many bytes; without one, 16 bytes of 8 rows
/// are together, and the next 16 are `leadingStride` bytes on.
struct SharedMatrix {
  uint32_t address, leadingStride, groupStride;
  unsigned swizzleBytes;

  static std::optional<SharedMatrix> get(uint64_t bits) {
    SharedMatrix result;
    result.address = (bits & 0x3FFF) << 4;
    result.leadingStride = (bits >> 16 & 0x3FFF) << 4;
    result.groupStride = (bits >> 32 & 0x3FFF) << 4;
    switch (bits >> 61) {
    case 0:
      result.swizzleBytes = 0;
      break;
    case 2:
      result.swizzleBytes = 128;
      break;
    case 4:
      result.swizzleBytes = 64;
      break;
    case 6:
      result.swizzleBytes = 32;
      break;
    default:
      return std::nullopt;
    }
    // The constant, no base offset, relative strides, and zeros.
    if ((bits >> 46 & 7) != 1 || (bits >> 49 & 0xFFF) || (bits >> 14 & 3) ||
        (bits >> 30 & 3))
      return std::nullopt;
    return result;
  }

  /// Of 16 bytes of a row.
  uint32_t getAddress(unsigned row, unsigned byte) const {
    uint32_t group = row / 8 * groupStride;
    if (swizzleBytes == 0)
      return address + group + row % 8 * 16 + byte / 16 * leadingStride;
    return swizzle(address + group + row % 8 * swizzleBytes + byte,
                   swizzleBytes);
  }
};

/// What does an access of the queue: when it was started, and what its thread
/// had seen then.
struct QueueAccess {
  Warp *warp;
  Accessor accessor;
  std::shared_ptr<View> view;
};
} // namespace

static QueueAccess getAccess(Warp &w, const Instruction &i) {
  TensorMemory &memory = getTensorMemory(*w.block);
  QueueAccess access{&w, w.getAccessor(i), std::make_shared<View>(w.view)};
  // What the queue did before is in order with what it does now.
  access.view->seen.raise(memory.agent, memory.issued + 1);
  access.view->fenced.raise(memory.agent, memory.issued + 1);
  access.accessor.agent = memory.agent;
  access.accessor.step = memory.issued + 1;
  access.accessor.isAsync = true;
  access.accessor.view = access.view.get();
  return access;
}

/// Reads 16 bytes of shared memory; false after a finding. Bytes that nothing
/// has written are counted.
static bool readShared(const QueueAccess &access, uint32_t address,
                       uint8_t *bytes, bool *defined, const char *what) {
  Machine &machine = *access.warp->machine;
  Place place =
      machine.resolve(access.accessor, Space::Shared, address, 16, 16, what);
  if (!place.region)
    return false;
  machine.noteRead(access.accessor, *place.region, place.offset, 16, 0);
  std::memcpy(bytes, place.region->bytes.data() + place.offset, 16);
  for (unsigned k = 0; k < 16; ++k)
    defined[k] = place.region->defined[place.offset + k];
  return true;
}

static bool readRows(const QueueAccess &access, const SharedMatrix &matrix,
                     unsigned rows, MatrixOperand &operand) {
  uint8_t row[32];
  for (unsigned r = 0; r < rows; ++r) {
    for (unsigned byte = 0; byte < 32; byte += 16) {
      bool defined[16];
      uint32_t address = matrix.getAddress(r, byte);
      if (!readShared(access, address, row + byte, defined, "multiplies"))
        return false;
      if (llvm::is_contained(ArrayRef(defined), false)) {
        access.warp->machine->report(
            FindingKind::Undefined, access.accessor.op,
            access.warp->machine->describeWarp(*access.warp) +
                " multiplies shared memory that nothing has written, row " +
                Twine(r) + " at byte " + Twine(address));
        return false;
      }
    }
    operand.setRow(r, row);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Copies to tensor memory
//===----------------------------------------------------------------------===//

/// Notes that the queue writes columns: all that others read must be over.
static void noteWrite(Warp &w, const Instruction &i, unsigned quarter,
                      unsigned column, uint32_t number, bool isScale) {
  TensorMemory &memory = getTensorMemory(*w.block);
  ColumnState &state = memory.state[quarter][column];
  for (Reader reader : state.readers) {
    // Products of one sum are in order among themselves, and so is what a copy
    // writes before them, but not what it writes after.
    if (reader.agent == memory.agent && !isScale)
      continue;
    if (w.view.seen.get(reader.agent) < reader.step) {
      w.machine->report(
          FindingKind::Race, i.op,
          w.machine->describeWarp(w) + " writes column " + Twine(column) +
              " of tensor memory, which " +
              (reader.agent == memory.agent ? "a product" : "another warp") +
              " may still read");
      break;
    }
  }
  state.readers.clear();
  state.writer = number;
  state.isScale = isScale;
}

/// 32x128b.warpx4: 32 rows of 16 bytes go to 32 lanes of four columns, the same
/// in each quarter.
static void runCopy(Warp &w, const Instruction &i) {
  for (unsigned k = 0; k < 2; ++k)
    if (!requireDefined(w, i, i.operands[k], "copy to tensor memory"))
      return;
  w.forActive([&](unsigned lane) {
    TensorAddress to(w.getLane(i.operands[0], lane));
    uint64_t bits = w.getLane(i.operands[1], lane);
    std::optional<SharedMatrix> matrix = SharedMatrix::get(bits);
    if (!matrix)
      return reportProtocol(w, i,
                            "copies by the descriptor " +
                                Twine::utohexstr(bits) +
                                ", which is none of a matrix");
    if (to.lane != 0)
      return reportProtocol(w, i, "copies to a lane other than the first");
    if (!requireColumns(w, i, to.column, 4))
      return;
    QueueAccess access = getAccess(w, i);
    TensorMemory &memory = getTensorMemory(*w.block);
    for (unsigned quarter = 0; quarter < kQuarters; ++quarter)
      for (unsigned c = 0; c < 4; ++c)
        noteWrite(w, i, quarter, to.column + c, memory.issued + 1,
                  /*isScale=*/true);
    enqueue(w, i, "copy to tensor memory",
            [access, &memory, matrix = *matrix, to] {
              for (unsigned row = 0; row < 32; ++row) {
                uint8_t bytes[16];
                bool defined[16];
                if (!readShared(access, matrix.getAddress(row, 0), bytes,
                                defined, "copies to tensor memory"))
                  return;
                for (unsigned c = 0; c < 4; ++c) {
                  bool isDefined = defined[4 * c] && defined[4 * c + 1] &&
                                   defined[4 * c + 2] && defined[4 * c + 3];
                  for (unsigned quarter = 0; quarter < kQuarters; ++quarter) {
                    unsigned l = 32 * quarter + row, column = to.column + c;
                    std::memcpy(&memory.words[l][column], bytes + 4 * c, 4);
                    memory.defined[l][column] = isDefined;
                  }
                }
              }
            });
  });
  w.advance();
}

static LogicalResult translateCopy(Emitter &e, Operation *op) {
  auto copy = cast<NVVM::Tcgen05CpOp>(op);
  if (copy.getShape() != NVVM::Tcgen05CpShape::SHAPE_32x128b ||
      copy.getMulticast() != NVVM::Tcgen05CpMulticast::WARPX4 ||
      copy.getSrcFormat() || copy.getGroup() != NVVM::CTAGroupKind::CTA_1)
    return e.refuse("expected a copy of 32 rows of 16 bytes to all quarters, "
                    "by one block");
  e.emit(runCopy, {},
         {e.getScalar(copy.getTaddr()), e.getScalar(copy.getSmemDesc())})
      .rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

namespace {
enum class ProductKind : uint8_t { F16, F8F6F4, I8, MXF8F6F4, MXF4, MXF4NVF4 };

struct ProductForm {
  ProductKind kind;
  unsigned blockElements = 0; // of K to a scale; 0 without
  const Chip *chip;
  bool isScaled() const { return blockElements != 0; }
};

/// The instruction descriptor (tables 42 to 44).
struct ProductShape {
  unsigned m, n, k;
  ElementFormat a, b;
  bool isE8M0 = false;
  unsigned placeA = 0, placeB = 0;

  static std::optional<ProductShape> get(const ProductForm &form,
                                         uint32_t bits);
};
} // namespace

std::optional<ProductShape> ProductShape::get(const ProductForm &form,
                                              uint32_t bits) {
  ProductShape shape;
  auto field = [&](unsigned from, unsigned count) {
    return bits >> from & ((1u << count) - 1);
  };
  // Dense, nothing negated or transposed, and what is reserved.
  if (field(0, 4) || field(6, 1) || field(13, 4))
    return std::nullopt;
  shape.n = field(17, 6) * 8;
  auto float8 = [](unsigned code) -> std::optional<ElementFormat> {
    switch (code) {
    case 0:
      return ElementFormat::E4M3;
    case 1:
      return ElementFormat::E5M2;
    default:
      return std::nullopt; // fewer bits are padded in shared memory
    }
  };
  std::optional<ElementFormat> a, b;
  unsigned codeA = field(7, 3), codeB = field(10, 3);
  switch (form.kind) {
  case ProductKind::F16:
    if (codeA <= 1 && codeA == codeB)
      a = b = codeA ? ElementFormat::BF16 : ElementFormat::F16;
    shape.k = 16;
    break;
  case ProductKind::I8:
    if (codeA == 1 && codeB == 1)
      a = b = ElementFormat::S8;
    shape.k = 32;
    break;
  case ProductKind::F8F6F4:
  case ProductKind::MXF8F6F4:
    a = float8(codeA);
    b = float8(codeB);
    shape.k = 32;
    break;
  case ProductKind::MXF4:
  case ProductKind::MXF4NVF4:
    if (codeA == 1 && codeB == 1)
      a = b = ElementFormat::E2M1;
    shape.k = 64;
    break;
  }
  if (!a || !b)
    return std::nullopt;
  shape.a = *a;
  shape.b = *b;
  if (!form.isScaled()) {
    // f32, or s32 for integers.
    if (field(4, 2) != (form.kind == ProductKind::I8 ? 2u : 1u) ||
        field(23, 1) || field(29, 3))
      return std::nullopt;
    shape.m = field(24, 5) * 16;
  } else {
    shape.isE8M0 = field(23, 1);
    if (field(24, 3) || field(31, 1) ||
        (form.kind != ProductKind::MXF4NVF4 && !shape.isE8M0) ||
        (form.blockElements == 16 && form.kind != ProductKind::MXF4NVF4))
      return std::nullopt;
    shape.m = field(27, 2) * 128;
    shape.placeA = field(29, 2);
    shape.placeB = field(4, 2);
    // Two scales are half a word, four the whole.
    unsigned scales = shape.k / form.blockElements;
    for (unsigned place : {shape.placeA, shape.placeB})
      if (place % scales)
        return std::nullopt;
  }
  if (shape.m != 128 || shape.n < 16 || shape.n > 256 || shape.n % 16)
    return std::nullopt;
  return shape;
}

/// Operands: sum, descriptors of A and B, instruction, whether the sum is
/// added; places of the scales of A and B.
static void runProduct(Warp &w, const Instruction &i) {
  const auto &form = *static_cast<const ProductForm *>(i.data);
  for (unsigned k = 0; k < i.numOperands; ++k)
    if (!requireDefined(w, i, i.operands[k], "product"))
      return;
  if (std::popcount(w.active) != 1)
    return reportProtocol(w, i,
                          "starts a product in " +
                              Twine(std::popcount(w.active)) +
                              " lanes, one for each; expected one lane");
  unsigned lane = std::countr_zero(w.active);
  auto get = [&](unsigned operand) {
    return w.getLane(i.operands[operand], lane);
  };
  std::optional<ProductShape> shape =
      ProductShape::get(form, static_cast<uint32_t>(get(3)));
  if (!shape)
    return reportProtocol(w, i,
                          "starts a product by the instruction descriptor " +
                              Twine::utohexstr(get(3)) +
                              ", which is none of its kind");
  std::optional<SharedMatrix> matrixA = SharedMatrix::get(get(1)),
                              matrixB = SharedMatrix::get(get(2));
  if (!matrixA || !matrixB)
    return reportProtocol(
        w, i,
        "multiplies by the descriptors " + Twine::utohexstr(get(1)) + " and " +
            Twine::utohexstr(get(2)) + ", which are none of matrices");
  TensorAddress sum(get(0));
  if (sum.lane != 0 || !requireColumns(w, i, sum.column, shape->n))
    return;
  bool adds = get(4) & 1;
  TensorMemory &memory = getTensorMemory(*w.block);
  uint32_t number = memory.issued + 1;
  TensorAddress scaleA(0), scaleB(0);
  // Of the sum, reads and writes are in order in the queue.
  for (unsigned quarter = 0; quarter < kQuarters; ++quarter)
    for (unsigned c = 0; c < shape->n; ++c)
      noteWrite(w, i, quarter, sum.column + c, number, /*isScale=*/false);
  if (form.isScaled()) {
    scaleA = TensorAddress(get(5));
    scaleB = TensorAddress(get(6));
    unsigned columnsB = llvm::divideCeil(shape->n, 32);
    if (!requireColumns(w, i, scaleA.column, shape->m / 32) ||
        !requireColumns(w, i, scaleB.column, columnsB))
      return;
    for (unsigned quarter = 0; quarter < kQuarters; ++quarter) {
      for (unsigned c = 0; c < shape->m / 32; ++c)
        memory.state[quarter][scaleA.column + c].readers.push_back(
            {memory.agent, number});
      for (unsigned c = 0; c < columnsB; ++c)
        memory.state[quarter][scaleB.column + c].readers.push_back(
            {memory.agent, number});
    }
  }
  std::optional<SumModel> model =
      getSumModel(*form.chip, MatrixUnit::Tcgen05, shape->a);
  if (!model)
    return reportProtocol(w, i, "starts a product whose sums are not known");
  QueueAccess access = getAccess(w, i);
  enqueue(
      w, i, "product",
      [=, &memory, shape = *shape, model = *model, matrixA = *matrixA,
       matrixB = *matrixB] {
        MatrixOperand a(shape.a, shape.m, shape.k),
            b(shape.b, shape.n, shape.k);
        if (!readRows(access, matrixA, shape.m, a) ||
            !readRows(access, matrixB, shape.n, b))
          return;
        Machine &machine = *access.warp->machine;
        // Scales of a row: bytes of a word, in the lane and column that rows of
        // 32 have; all quarters hold the same, and each row's own is read.
        unsigned scales = form.isScaled() ? shape.k / form.blockElements : 0;
        auto getScales = [&](TensorAddress at, unsigned row, unsigned place,
                             uint8_t *bytes) {
          unsigned column = at.column + row / 32;
          for (unsigned quarter = 0; quarter < kQuarters; ++quarter) {
            unsigned l = 32 * quarter + row % 32;
            if (!memory.defined[l][column]) {
              machine.report(FindingKind::Undefined, access.accessor.op,
                             "a product reads scales in column " +
                                 Twine(column) +
                                 " of tensor memory that nothing has written");
              return false;
            }
            uint32_t word = memory.words[l][column];
            std::memcpy(bytes, reinterpret_cast<uint8_t *>(&word) + place,
                        scales);
          }
          return true;
        };
        std::vector<std::array<uint8_t, 4>> scalesA(shape.m), scalesB(shape.n);
        if (form.isScaled()) {
          for (unsigned row = 0; row < shape.m; ++row)
            if (!getScales(scaleA, row, shape.placeA, scalesA[row].data()))
              return;
          for (unsigned row = 0; row < shape.n; ++row)
            if (!getScales(scaleB, row, shape.placeB, scalesB[row].data()))
              return;
        }
        for (unsigned m = 0; m < shape.m; ++m)
          for (unsigned n = 0; n < shape.n; ++n) {
            unsigned column = sum.column + n;
            uint32_t c = adds ? memory.words[m][column] : 0;
            if (adds && !memory.defined[m][column]) {
              machine.report(
                  FindingKind::Undefined, access.accessor.op,
                  "a product is added to column " + Twine(column) +
                      " of tensor memory, which nothing has written");
              return;
            }
            memory.words[m][column] =
                form.isScaled()
                    ? multiplyScaled(a, m, b, n, c, model, scalesA[m].data(),
                                     scalesB[n].data(), form.blockElements,
                                     shape.isE8M0)
                    : multiply(a, m, b, n, c, model);
            memory.defined[m][column] = true;
          }
      });
  w.advance();
}

static LogicalResult translateProduct(Emitter &e, Operation *op) {
  auto product = cast<NVVM::Tcgen05MMAOp>(op);
  ProductForm form{};
  form.chip = &e.chip;
  switch (product.getKind()) {
  case NVVM::Tcgen05MMAKind::F16:
    form.kind = ProductKind::F16;
    break;
  case NVVM::Tcgen05MMAKind::F8F6F4:
    form.kind = ProductKind::F8F6F4;
    break;
  case NVVM::Tcgen05MMAKind::I8:
    form.kind = ProductKind::I8;
    break;
  default:
    return e.refuse("expected a product of 8 or 16 bits");
  }
  if (product.getScaleInputD() || product.getDisableOutputLane() ||
      product.getCtaGroup() != NVVM::CTAGroupKind::CTA_1 ||
      !product.getMatrixA().getType().isInteger(64))
    return e.refuse("expected a product of matrices in shared memory by one "
                    "block, without masks");
  SmallVector<Reg> operands = {
      e.getScalar(product.getMatrixD()), e.getScalar(product.getMatrixA()),
      e.getScalar(product.getMatrixB()), e.getScalar(product.getIdesc()),
      e.getScalar(product.getEnableInputD())};
  e.emit(runProduct, {}, operands, e.keep(form)).rule = UndefRule::Custom;
  return success();
}

static LogicalResult translateScaledProduct(Emitter &e, Operation *op) {
  auto product = cast<NVVM::Tcgen05MMABlockScaleOp>(op);
  ProductForm form{};
  form.chip = &e.chip;
  form.blockElements = 32;
  switch (product.getKind()) {
  case NVVM::MMABlockScaleKind::MXF8F6F4:
    form.kind = ProductKind::MXF8F6F4;
    break;
  case NVVM::MMABlockScaleKind::MXF4:
    form.kind = ProductKind::MXF4;
    break;
  case NVVM::MMABlockScaleKind::MXF4NVF4:
    form.kind = ProductKind::MXF4NVF4;
    if (product.getBlockScale() == NVVM::Tcgen05MMABlockScale::BLOCK16)
      form.blockElements = 16;
    break;
  }
  if (product.getCtaGroup() != NVVM::CTAGroupKind::CTA_1 ||
      !product.getMatrixA().getType().isInteger(64))
    return e.refuse(
        "expected a product of matrices in shared memory by one block");
  SmallVector<Reg> operands = {
      e.getScalar(product.getMatrixD()),      e.getScalar(product.getMatrixA()),
      e.getScalar(product.getMatrixB()),      e.getScalar(product.getIdesc()),
      e.getScalar(product.getEnableInputD()), e.getScalar(product.getScaleA()),
      e.getScalar(product.getScaleB())};
  e.emit(runProduct, {}, operands, e.keep(form)).rule = UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

/// 32x32b: register r of a lane is column r of the lane's own row in the
/// warp's quarter.
static void runLoad(Warp &w, const Instruction &i) {
  for (unsigned k = 0; k < i.numResults; ++k)
    w.setDefined(i.results[k]);
  std::optional<uint64_t> address;
  if (!requireAllLanes(w, i) ||
      !(address = getUniform(w, i, i.operands[0], "address")))
    return;
  TensorAddress from(*address);
  unsigned quarter = w.index % 4;
  if (from.lane != 32 * quarter)
    return reportProtocol(w, i,
                          "loads from lane " + Twine(from.lane) +
                              " of tensor memory, but may from lanes " +
                              Twine(32 * quarter) + " to " +
                              Twine(32 * quarter + 31));
  if (!requireColumns(w, i, from.column, i.numResults))
    return;
  TensorMemory &memory = getTensorMemory(*w.block);
  for (unsigned r = 0; r < i.numResults; ++r) {
    unsigned column = from.column + r;
    ColumnState &state = memory.state[quarter][column];
    if (w.view.seen.get(memory.agent) < state.writer) {
      w.machine->report(FindingKind::Race, i.op,
                        w.machine->describeWarp(w) + " loads column " +
                            Twine(column) +
                            " of tensor memory, which a product or a copy may "
                            "still write");
      return;
    }
    Accessor self = w.getAccessor(i);
    if (state.readers.empty() || state.readers.back().agent != self.agent ||
        state.readers.back().step != self.step)
      state.readers.push_back({self.agent, self.step});
    for (unsigned lane = 0; lane < 32; ++lane) {
      w.setLane(i.results[r], lane, memory.words[from.lane + lane][column]);
      if (!memory.defined[from.lane + lane][column])
        w.addUndefined(i.results[r], lane, 15);
    }
  }
}

static LogicalResult translateLoad(Emitter &e, Operation *op) {
  auto load = cast<NVVM::Tcgen05LdOp>(op);
  if (load.getShape() != NVVM::Tcgen05LdStShape::SHAPE_32X32B || load.getPack())
    return e.refuse("expected a load of 32 lanes by 32 bits");
  SmallVector<Reg> results(e.define(load.getRes()));
  e.emit(runLoad, results, {e.getScalar(load.getTmemAddr())}).rule =
      UndefRule::Custom;
  return success();
}

//===----------------------------------------------------------------------===//
// mma.sync with block scales
//===----------------------------------------------------------------------===//

namespace {
struct ScaledMmaForm {
  unsigned k, blockElements;
  ElementFormat a, b;
  bool isE8M0;
  unsigned byteA, laneA, byteB, laneB;
  SumModel model;
};
} // namespace

/// Operands: 4 registers of A, 2 of B, 4 of C, the words of scales of A and B.
static void runScaledMma(Warp &w, const Instruction &i) {
  const auto &form = *static_cast<const ScaledMmaForm *>(i.data);
  for (unsigned k = 0; k < i.numOperands; ++k)
    w.settle(i.operands[k], i);
  for (unsigned k = 0; k < i.numResults; ++k)
    w.setDefined(i.results[k]);
  if (!requireAllLanes(w, i))
    return;
  // Fragments hold a row's 32 bytes: a lane of a quad four of the first 16, and
  // four of the second; registers alternate between rows 8 apart.
  MatrixOperand a(form.a, 16, form.k), b(form.b, 8, form.k);
  auto gather = [&](unsigned first, unsigned halves, MatrixOperand &operand) {
    uint8_t bytes[16][32];
    for (unsigned r = 0; r < 2 * halves; ++r)
      for (unsigned lane = 0; lane < 32; ++lane) {
        unsigned row = lane / 4 + 8 * (r % halves);
        uint32_t word = w.lanes<uint32_t>(i.operands[first + r])[lane];
        std::memcpy(&bytes[row][lane % 4 * 4 + 16 * (r / halves)], &word, 4);
        if (w.getUndefined(i.operands[first + r], lane))
          operand.undefined[row] = true;
      }
    for (unsigned row = 0; row < 8 * halves; ++row)
      operand.setRow(row, bytes[row]);
  };
  gather(0, 2, a);
  gather(4, 1, b);
  unsigned scales = form.k / form.blockElements;
  // Rows r and r + 8 of A have lanes 2 t and 2 t + 1 of quad r, column n of B
  // lane t of quad n; of the word, the bytes from `byte` on.
  uint8_t scalesA[16][4], scalesB[8][4];
  auto take = [&](unsigned operand, unsigned lane, unsigned byte,
                  uint8_t *bytes) {
    uint32_t word = w.lanes<uint32_t>(i.operands[operand])[lane];
    std::memcpy(bytes, reinterpret_cast<uint8_t *>(&word) + byte, scales);
    return (w.getUndefined(i.operands[operand], lane) >> byte &
            ((1u << scales) - 1)) != 0;
  };
  for (unsigned row = 0; row < 16; ++row)
    if (take(10, row % 8 * 4 + 2 * form.laneA + row / 8, form.byteA,
             scalesA[row]))
      a.undefined[row] = true;
  for (unsigned column = 0; column < 8; ++column)
    if (take(11, column * 4 + form.laneB, form.byteB, scalesB[column]))
      b.undefined[column] = true;
  for (unsigned r = 0; r < 4; ++r)
    for (unsigned lane = 0; lane < 32; ++lane) {
      unsigned row = lane / 4 + 8 * (r / 2), column = lane % 4 * 2 + r % 2;
      Reg c = i.operands[6 + r];
      w.lanes<uint32_t>(i.results[r])[lane] = multiplyScaled(
          a, row, b, column, w.lanes<uint32_t>(c)[lane], form.model,
          scalesA[row], scalesB[column], form.blockElements, form.isE8M0);
      if (a.isUndefined(row) || b.isUndefined(column) ||
          w.getUndefined(c, lane))
        w.addUndefined(i.results[r], lane, 15);
    }
}

static LogicalResult translateScaledMma(Emitter &e, Operation *op) {
  auto mma = cast<NVVM::MmaBlockScaleOp>(op);
  ScaledMmaForm form{};
  auto getFormat = [](std::optional<NVVM::MMATypes> type) {
    return type ? getElementFormat(NVVM::stringifyMMATypes(*type))
                : std::nullopt;
  };
  std::optional<ElementFormat> a = getFormat(mma.getMultiplicandAPtxType());
  std::optional<ElementFormat> b = getFormat(mma.getMultiplicandBPtxType());
  auto isByte = [](ElementFormat format) {
    return format == ElementFormat::E4M3 || format == ElementFormat::E5M2;
  };
  bool isBytes = mma.getKind() == NVVM::MMABlockScaleKind::MXF8F6F4;
  if (!a || !b ||
      (isBytes ? !isByte(*a) || !isByte(*b)
               : *a != ElementFormat::E2M1 || *b != ElementFormat::E2M1))
    return e.refuse("expected elements of e4m3 and e5m2, or of e2m1");
  form.a = *a;
  form.b = *b;
  form.k = isBytes ? 32 : 64;
  unsigned scales = mma.getScaleVecSize() == NVVM::ScaleVecSize::X1   ? 1
                    : mma.getScaleVecSize() == NVVM::ScaleVecSize::X2 ? 2
                                                                      : 4;
  form.blockElements = form.k / scales;
  form.isE8M0 = mma.getBlockScaleFormat() == NVVM::BlockScaleFormat::UE8M0;
  NVVM::MMAShapeAttr shape = mma.getShape();
  if (shape.getM() != 16 || shape.getN() != 8 ||
      static_cast<unsigned>(shape.getK()) != form.k || (scales == 1) != isBytes)
    return e.refuse("expected a product of 16 rows and 8 columns, of 32 bytes "
                    "of the contraction");
  // The selectors are part of the instruction.
  auto getNumber = [&](Value value, unsigned limit, unsigned &number) {
    std::optional<int64_t> known = e.getConstant(value);
    if (!known || *known < 0 || *known >= limit)
      return false;
    number = *known;
    return true;
  };
  if (!getNumber(mma.getByteIdA(), 4, form.byteA) ||
      !getNumber(mma.getByteIdB(), 4, form.byteB) ||
      !getNumber(mma.getThreadIdA(), 2, form.laneA) ||
      !getNumber(mma.getThreadIdB(), 4, form.laneB) || form.byteA % scales ||
      form.byteB % scales)
    return e.refuse("expected constant selectors of whole groups of scales");
  std::optional<SumModel> model =
      getSumModel(e.chip, MatrixUnit::MmaBlockScale, form.a);
  if (!model || !e.chip.find(MatrixUnit::MmaBlockScale,
                             isBytes ? MatrixType::F8E4M3 : MatrixType::F4E2M1,
                             form.isE8M0 ? HardwareScale::E8M0Per32
                                         : HardwareScale::E4M3Per16))
    return e.refuse("expected a product that " + e.chip.name + " has");
  form.model = *model;
  SmallVector<Reg> results(e.define(mma.getRes()));
  SmallVector<Reg> operands = e.getAll(mma.getOperandA());
  llvm::append_range(operands, e.getAll(mma.getOperandB()));
  llvm::append_range(operands, e.getAll(mma.getOperandC()));
  operands.push_back(e.getScalar(mma.getScaleAData()));
  operands.push_back(e.getScalar(mma.getScaleBData()));
  e.emit(runScaledMma, results, operands, e.keep(form)).rule =
      UndefRule::Custom;
  return success();
}

void simulate::addTcgen05(InstructionTable &table) {
  table.ops["nvvm.tcgen05.alloc"] = translateAlloc;
  table.ops["nvvm.tcgen05.dealloc"] = translateDealloc;
  table.ops["nvvm.tcgen05.relinquish_alloc_permit"] = translateRelinquish;
  table.ops["nvvm.tcgen05.fence"] = translateOrder;
  table.ops["nvvm.tcgen05.wait"] = translateOrder;
  table.ops["nvvm.tcgen05.commit"] = translateCommit;
  table.ops["nvvm.tcgen05.cp"] = translateCopy;
  table.ops["nvvm.tcgen05.mma"] = translateProduct;
  table.ops["nvvm.tcgen05.mma.block_scale"] = translateScaledProduct;
  table.ops["nvvm.tcgen05.ld"] = translateLoad;
  table.ops["nvvm.mma.block_scale"] = translateScaledMma;
}

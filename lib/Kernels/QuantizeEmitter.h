//===- QuantizeEmitter.h - what quantization kernels share ------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_KERNELS_QUANTIZEEMITTER_H
#define UFP4_LIB_KERNELS_QUANTIZEEMITTER_H

#include "ufp4/Kernels/GPUArithmetic.h"
#include "ufp4/Kernels/GPUQuantize.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::ufp4 {

/// How an operand is cut: a thread handles units of `unit` elements along the
/// contraction, in parts of `part` elements that lie in one block each.
struct QuantizeCut {
  int64_t unit, part;
};

inline constexpr int64_t kThreads = 256;
/// Lanes that find maxima together: a warp, or a wave of 32, or a half of one
/// of 64.
inline constexpr int64_t kWarp = 32;
inline constexpr int64_t kLongestUnit = 128;
/// The tile whose blocks of 16 are those of a warp.
inline constexpr int64_t kWarpTile = 512;

/// Whether the elements are pairs to a byte in a carrier, in rows of whole
/// pieces of 32.
inline bool hasPairs(const GPUQuantizeDirection &direction) {
  return isa<Float4E2M1FNType>(direction.element) ||
         direction.element.isInteger(4);
}

/// Whether the elements have 6 bits, 32 of them in 24 bytes and 8 of zeros.
inline bool hasSixBits(const GPUQuantizeDirection &direction) {
  return isa<Float6E2M3FNType>(direction.element);
}

inline QuantizeCut getCut(const GPUQuantizeDirection &direction) {
  int64_t cols = direction.format.getBlockCols();
  int64_t size = direction.rht ? direction.rht.getSize() : 1;
  int64_t least = hasPairs(direction) || hasSixBits(direction) ? 32 : 16;
  if (cols == FormatAttr::kWhole || cols > kLongestUnit) {
    int64_t unit = std::max(least, size);
    return {unit, unit};
  }
  return {std::max({least, cols, size}), cols};
}

inline bool isStochastic(RoundingAttr rounding) {
  return rounding && rounding.isStochastic();
}

inline bool drawsSigns(RhtAttr rht) {
  return rht && rht.getStaticSigns().empty();
}

/// Whether a warp finds the maximum of its tile by itself.
inline bool isWarpTile(const GPUQuantizeDirection &direction) {
  return direction.format.getScale().getTile() == kWarpTile &&
         getCut(direction).unit * kWarp == kWarpTile && !direction.transposed;
}

inline bool isFixedOuter(const GPUQuantizeDirection &direction) {
  return direction.format.getScale().getOption("amax").has_value();
}

/// The exponents of elements that are taken over the largest scale of a row.
inline ExponentWindow getWindow(const GPUQuantizeDirection &direction) {
  return *getExponentWindow(direction.format,
                            cast<FloatType>(direction.element));
}

/// Whether a maximum is that of a whole line: of its one block, or of the base
/// of its one tile.
inline bool hasLineBlock(const GPUQuantizeDirection &direction) {
  return direction.format.getBlockRows() == 1 &&
         direction.format.getBlockCols() == FormatAttr::kWhole;
}
inline bool hasLineTile(const GPUQuantizeDirection &direction) {
  return direction.format.getScale().hasOuterScale() &&
         direction.format.getScale().getTile() == FormatAttr::kWhole;
}

/// Whether blocks are squares of 16 x 16 elements of the input itself, which
/// kernels of squares find by themselves.
inline bool hasSquareBlock(const GPUQuantizeDirection &direction) {
  return direction.format.getBlockRows() == 16 &&
         direction.format.getBlockCols() == 16 && !direction.rht;
}

/// Text that is different for different kernels, after `prefix`: attributes as
/// far as names can show them, and a hash.
std::string getKernelName(StringRef prefix,
                          ArrayRef<GPUQuantizeDirection> directions, Type input,
                          int64_t variant);

/// Writes the body of one kernel, for the target of its module.
class KernelEmitter {
public:
  KernelEmitter(OpBuilder &builder, gpu::GPUModuleOp module)
      : chip(getChip(module)), b(module.getLoc(), builder), arithmetic(b, chip),
        module(module) {}

  /// For which chip the module is; null where it does not say so.
  static const Chip *getChip(gpu::GPUModuleOp module) {
    ArrayAttr targets = module.getTargetsAttr();
    if (!targets || targets.empty())
      return nullptr;
    if (auto target = dyn_cast<ROCDL::ROCDLTargetAttr>(targets[0]))
      return lookupChip(target.getChip());
    if (auto target = dyn_cast<NVVM::NVVMTargetAttr>(targets[0]))
      return lookupChip(target.getChip());
    return nullptr;
  }
  bool isAMD() const { return chip && chip->family == ChipFamily::ROCDL; }

  const Chip *chip;
  ImplicitLocOpBuilder b;
  GPUArithmetic arithmetic;
  gpu::GPUModuleOp module;

  // Types.
  Type i32() { return b.getI32Type(); }
  Type i64() { return b.getI64Type(); }
  Type globalPointer() {
    return LLVM::LLVMPointerType::get(
        b.getContext(), static_cast<unsigned>(NVVM::NVVMMemorySpace::Global));
  }

  // Integers.
  Value constant(int64_t value) {
    return arith::ConstantOp::create(
        b, b.getI32IntegerAttr(static_cast<int32_t>(value)));
  }
  Value add(Value lhs, Value rhs) { return arith::AddIOp::create(b, lhs, rhs); }
  Value add(Value lhs, int64_t rhs) {
    return rhs ? add(lhs, constant(rhs)) : lhs;
  }
  Value sub(Value lhs, Value rhs) { return arith::SubIOp::create(b, lhs, rhs); }
  Value mul(Value lhs, Value rhs) { return arith::MulIOp::create(b, lhs, rhs); }
  Value mul(Value lhs, int64_t rhs) {
    return rhs == 1 ? lhs : mul(lhs, constant(rhs));
  }
  Value div(Value lhs, Value rhs) {
    return arith::DivUIOp::create(b, lhs, rhs);
  }
  Value div(Value lhs, int64_t rhs) {
    return rhs == 1 ? lhs : div(lhs, constant(rhs));
  }
  Value rem(Value lhs, int64_t rhs) {
    return arith::RemUIOp::create(b, lhs, constant(rhs));
  }
  Value min(Value lhs, Value rhs) {
    return arith::MinUIOp::create(b, lhs, rhs);
  }
  Value ceilDiv(Value lhs, int64_t rhs) {
    return rhs == 1 ? lhs : div(add(lhs, rhs - 1), rhs);
  }
  Value compare(arith::CmpIPredicate predicate, Value lhs, Value rhs) {
    return arith::CmpIOp::create(b, predicate, lhs, rhs);
  }
  Value isZero(Value value) {
    return compare(arith::CmpIPredicate::eq, value, constant(0));
  }
  Value isBelow(Value lhs, Value rhs) {
    return compare(arith::CmpIPredicate::ult, lhs, rhs);
  }
  Value mask(Value value, int64_t bits) {
    return arith::AndIOp::create(b, value, constant(bits));
  }
  Value shiftRight(Value value, int64_t bits) {
    return bits == 0
               ? value
               : arith::ShRUIOp::create(b, value, constant(bits)).getResult();
  }
  Value both(Value lhs, Value rhs) {
    return arith::AndIOp::create(b, lhs, rhs);
  }
  Value wide(Value value) { return arith::ExtUIOp::create(b, i64(), value); }
  Value mulWide(Value lhs, Value rhs) {
    return arith::MulIOp::create(b, wide(lhs), wide(rhs));
  }
  Value addWide(Value lhs, Value rhs) {
    return arith::AddIOp::create(b, lhs, rhs);
  }

  // Memory. Positions are i64, in elements.
  Value address(Value base, Value position, Type element) {
    return LLVM::GEPOp::create(b, base.getType(), element, base,
                               ArrayRef<LLVM::GEPArg>{position},
                               LLVM::GEPNoWrapFlags::inbounds);
  }
  Value load(Value base, Value position, Type type, Type element,
             unsigned alignment) {
    return LLVM::LoadOp::create(b, type, address(base, position, element),
                                alignment);
  }
  void store(Value value, Value base, Value position, Type element,
             unsigned alignment) {
    LLVM::StoreOp::create(b, value, address(base, position, element),
                          alignment);
  }
  /// Words (i32) from consecutive places, up to 16 bytes at a time.
  void storeWords(ArrayRef<Value> words, Value base, Value wordPosition);

  /// An scf.if without results.
  void ifTrue(Value condition, function_ref<void()> body) {
    if (!condition)
      return body();
    auto op = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(op.thenBlock());
    body();
  }
  void ifElse(Value condition, function_ref<void()> body,
              function_ref<void()> otherwise) {
    auto op = scf::IfOp::create(b, condition, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(op.thenBlock());
    body();
    b.setInsertionPointToStart(op.elseBlock());
    otherwise();
  }

  Value thread(int64_t threads = kThreads) {
    auto range = LLVM::ConstantRangeAttr::get(
        b.getContext(), llvm::APInt(32, 0), llvm::APInt(32, threads));
    if (isAMD())
      return ROCDL::ThreadIdXOp::create(b, i32(), range);
    return NVVM::ThreadIdXOp::create(b, i32(), range);
  }
  Value block() { return blockOf<NVVM::BlockIdXOp, ROCDL::BlockIdXOp>(); }
  Value blockY() { return blockOf<NVVM::BlockIdYOp, ROCDL::BlockIdYOp>(); }
  Value blockZ() { return blockOf<NVVM::BlockIdZOp, ROCDL::BlockIdZOp>(); }
  /// Of the threads of a block, which have written to shared memory.
  void barrier();

  Value max(Value lhs, Value rhs) {
    return arith::MaxUIOp::create(b, lhs, rhs);
  }

  /// The larger of this lane's number (i32) and that of the lane of the warp
  /// whose number differs in `bits`, a power of two.
  Value shuffleMax(Value value, int64_t bits);
  /// Raises a maximum in memory.
  void atomicMax(Value value, Value pointer) {
    LLVM::AtomicRMWOp::create(b, LLVM::AtomicBinOp::umax, pointer, value,
                              LLVM::AtomicOrdering::monotonic,
                              // AMD's memory of the host's is none of these.
                              isAMD() ? "agent" : "");
  }

  /// The largest of a warp's numbers (i32), in every lane.
  Value warpMax(Value value);

  /// Asks for so few registers that so many blocks of threads run at a time.
  void setBlocksAtOnce(LLVM::LLVMFuncOp function, int64_t blocks);

  /// The elements (f32) of a word (i32) of one or two numbers.
  SmallVector<Value> unpackWord(Value word, Type input);
  /// The words (i32) of a block, or of a part of one, as it is written.
  /// `inside` holds, for each element, where the line may end among them,
  /// whether it is in the line; it is empty where all are. `row` is the largest
  /// byte of its scales (i32), where elements are taken over it.
  SmallVector<Value>
  getOperandWords(const GPUQuantizeDirection &direction, ArrayRef<Value> x,
                  const BlockScale &blockScale, ArrayRef<Value> inside,
                  const BlockRandom *random, Value row = Value());
  Value toTwosComplement(Value codes);
  SmallVector<Value> toSixBits(ArrayRef<Value> codes, GridKind grid);
  /// Writes a scale for a matrix unit, that of block `index` (i32) of the
  /// `blocks` of a line, and after the last one what fills the line up.
  void storeHardwareScale(const GPUQuantizeDirection &direction, Value stored,
                          Value base, Value line, Value index, Value blocks,
                          Value condition) {
    storeHardwareScale(direction.format.getScale().getKind(), stored, base,
                       line, index, blocks, condition);
  }
  void storeHardwareScale(ScaleKind kind, Value stored, Value base, Value line,
                          Value index, Value blocks, Value condition);
  /// A block scale as the product applies it (f32).
  Value getDecodedScale(const GPUQuantizeDirection &direction, Value stored);

  /// Where elements that their type does not have are reported (pointer), and
  /// as what (i32).
  Value flag, flagNumber;
  SmallVector<Value> getOverRow(const GPUQuantizeDirection &direction,
                                ArrayRef<Value> x, const BlockScale &blockScale,
                                Value row, ArrayRef<Value> inside,
                                const BlockRandom *random);
  /// The largest magnitude (i32, as its bits) of the transforms of `x` (f32),
  /// or of `x` where `rht` is null: the number that they would give.
  Value maxOfTransform(MutableArrayRef<Value> x, RhtAttr rht,
                       const BlockRandom &random);

  // Kernels of squares and panels, which read parts of the last two dimensions.
  Value x, batch, height, width, seed, site;
  Value memory; // shared

  /// A place in shared memory, `byte` (i32) and `more` bytes from its start.
  Value shared(Value byte, int64_t more = 0) {
    Value place = LLVM::GEPOp::create(b, memory.getType(), b.getI8Type(),
                                      memory, ArrayRef<LLVM::GEPArg>{byte});
    if (more)
      place = LLVM::GEPOp::create(
          b, memory.getType(), b.getI8Type(), place,
          ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(more)});
    return place;
  }
  /// Shared memory of a kernel that is to be made.
  LLVM::GlobalOp makeShared(StringRef name, int64_t bytes);
  /// What a kernel does with the largest elements of blocks and tiles: writes
  /// them and nothing else, reads those of another kernel, or finds its own.
  enum class Maxima { Written, Read, Own };
  /// Arguments of such a kernel.
  GPUSquareKernel describe(ArrayRef<GPUQuantizeDirection> directions,
                           Maxima maxima, SmallVectorImpl<Type> &types);
  /// The kernel of that name, which `build` makes where the module has none.
  GPUSquareKernel findOrBuild(StringRef name,
                              ArrayRef<GPUQuantizeDirection> directions,
                              Maxima maxima,
                              function_ref<GPUSquareKernel(StringRef)> build);
  /// Reads seed and site.
  void readSeed(const GPUSquareKernel &kernel, LLVM::LLVMFuncOp function);
  /// Eight elements of 16 bits from a place that may be outside, as 16 bytes.
  Value loadMasked(Value row, Value column);

  /// A kernel of the module; the builder stands at its start.
  LLVM::LLVMFuncOp makeKernel(StringRef name, ArrayRef<Type> arguments,
                              int64_t threads);

private:
  template <typename NVVMOp, typename ROCDLOp> Value blockOf() {
    if (isAMD())
      return ROCDLOp::create(b, i32(), LLVM::ConstantRangeAttr());
    return NVVMOp::create(b, i32());
  }
};

/// What kernels of squares of 128 x 128 elements share: the place of a block of
/// threads, and its loads.
class SquareEmitter : public KernelEmitter {
public:
  SquareEmitter(OpBuilder &builder, gpu::GPUModuleOp module, Type input)
      : KernelEmitter(builder, module), input(input) {}

protected:
  static constexpr int64_t kSquare = GPUSquareKernel::kSquare;

  /// Reads the arguments that all have.
  void begin(const GPUSquareKernel &kernel);
  /// Whether the kernel has a square in shared memory.
  bool hasSquare = false;
  /// The elements of a square from `firstRow` and `firstColumn`: `raw`, flat.
  SmallVector<Value> loadSquare();
  void setRaw(ValueRange loaded);
  /// Writes the elements to shared memory.
  void storeSquare();
  /// Where the thread's 16 bytes `i` of a task lie there.
  Value getStored(int64_t i);
  /// The elements (f32) of a task.
  SmallVector<Value> unpackTask(int64_t task);
  /// The words of shared memory from which a thread takes two neighbouring
  /// columns, a unit of each: `row` (i32) is the first one's.
  struct ColumnPair {
    Value pair, wordAt;
  };
  ColumnPair getColumnPair();
  void loadColumns(const ColumnPair &columns, Value firstUnit, int64_t more,
                   int64_t unit, SmallVectorImpl<Value> &low,
                   SmallVectorImpl<Value> &high);

  Value argument(int index) { return function.getArgument(index); }
  /// The last of `count` places, 0 where there are none.
  Value getLast(Value count) {
    return sub(max(count, constant(1)), constant(1));
  }
  /// The row of task 0 of this thread among the units of the rows, and its
  /// unit.
  int64_t unitsOfRow() const { return kSquare / loadUnit; }
  int64_t rowTasks() const { return kSquare * unitsOfRow() / kThreads; }
  int64_t rowStep() const { return kThreads / unitsOfRow(); }

  Type input;
  LLVM::LLVMFuncOp function;
  Value tid, firstRow, firstColumn;
  // How rows are loaded: a thread has units of this many elements, one in each
  // of several rows.
  int64_t loadUnit = 16;
  Value taskRow, taskUnit;
  SmallVector<SmallVector<Value>> raw; // by task: 16 bytes each
};

} // namespace mlir::ufp4

#endif // UFP4_LIB_KERNELS_QUANTIZEEMITTER_H

//===- SeparateKernels.cpp - a straight-line model to calls of kernels ----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "KernelTable.h"
#include "ufp4/Analysis/GemmClassification.h"
#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4SEPARATEKERNELS
#define GEN_PASS_DEF_UFP4JOINKERNELS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// What a straight-line model is
//===----------------------------------------------------------------------===//

/// A type of values that models pass between kernels: a buffer of known shape,
/// or a number that fits into eight bytes.
static bool isPassable(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return tensor.hasStaticShape() && !tensor.getEncoding();
  return type.isIndex() ||
         isa<BFloat16Type, Float16Type, Float32Type, Float64Type>(type) ||
         type.isSignlessInteger(1) || type.isSignlessInteger(8) ||
         type.isSignlessInteger(16) || type.isSignlessInteger(32) ||
         type.isSignlessInteger(64);
}

/// The same elements in the same order: nothing moves.
static bool isView(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
      op);
}

/// Ops of the dialect that are kernels on their own, or with their counter.
static bool isQuantizedOp(Operation *op) {
  return isa<QuantizeOp, QuantizePairOp, RhtOp, AbsMaxOp, RandomBitsOp, RoundOp,
             DequantizeOp, ScaledMatmulOp, StatsOp, CarryOp, QuantizeCarryOp,
             CarrierMatmulOp>(op);
}

static bool isPureOp(Operation *op) {
  if (isQuantizedOp(op))
    return true;
  if (!isa_and_nonnull<arith::ArithDialect, math::MathDialect,
                       tensor::TensorDialect, linalg::LinalgDialect>(
          op->getDialect()))
    return false;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return isMemoryEffectFree(op);
  // Frontends check the indices that a region reads at.
  return linalgOp.hasPureTensorSemantics() &&
         !op->walk([&](Operation *nested) {
              return nested == op || isMemoryEffectFree(nested) ||
                             isa<cf::AssertOp>(nested)
                         ? WalkResult::advance()
                         : WalkResult::interrupt();
            }).wasInterrupted();
}

/// What a view leads back to, through views.
static Value getViewed(Value value) {
  while (Operation *def = value.getDefiningOp()) {
    if (!isView(def))
      break;
    value = def->getOperand(0);
  }
  return value;
}

/// Operands of `op` that are no buffer of the function's own, or one that it
/// returns already.
static SmallVector<OpOperand *> getBorrowed(func::ReturnOp op) {
  SmallVector<OpOperand *> borrowed;
  llvm::SmallDenseSet<Value> returned;
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      continue;
    Value viewed = getViewed(operand.get());
    if (!viewed.getDefiningOp() || !returned.insert(viewed).second)
      borrowed.push_back(&operand);
  }
  return borrowed;
}

/// True where the function and its calls pass tensors alone, and no op makes
/// several numbers: on a device, a number that one kernel computes for another
/// is a buffer.
static bool passesBuffersAlone(func::FuncOp function) {
  auto isTensor = [](Type type) { return isa<RankedTensorType>(type); };
  return llvm::all_of(function.getArgumentTypes(), isTensor) &&
         llvm::all_of(function.getResultTypes(), isTensor) &&
         llvm::all_of(function.getBody().front(), [&](Operation &op) {
           if (isa<func::CallOp>(op))
             return llvm::all_of(op.getOperandTypes(), isTensor) &&
                    llvm::all_of(op.getResultTypes(), isTensor);
           return op.getNumResults() <= 1 ||
                  llvm::all_of(op.getResultTypes(), isTensor);
         });
}

static bool isStraightLine(func::FuncOp function, const SymbolTable &symbols) {
  if (function.isExternal() || !function.getBody().hasOneBlock() ||
      function->hasAttr(UFP4Dialect::kKernelAttr))
    return false;
  for (NamedAttribute attr : function->getDiscardableAttrs())
    if (isa_and_nonnull<LLVM::LLVMDialect>(attr.getNameDialect()) &&
        attr.getName() != LLVM::LLVMDialect::getEmitCWrapperAttrName())
      return false;
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    for (NamedAttribute attr :
         function_interface_impl::getArgAttrs(function, i))
      if (attr.getName().strref().starts_with("bufferization.") ||
          attr.getName().strref().starts_with("llvm."))
        return false;
  for (Operation &op : function.getBody().front()) {
    if (!llvm::all_of(op.getOperandTypes(), isPassable) ||
        !llvm::all_of(op.getResultTypes(), isPassable))
      return false;
    if (auto call = dyn_cast<func::CallOp>(op)) {
      auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
      if (!callee || !callee.isPrivate())
        return false;
    } else if (auto ret = dyn_cast<func::ReturnOp>(op)) {
      // There is no op that copies codes.
      for (OpOperand *operand : getBorrowed(ret))
        if (isa<CodeType>(getElementTypeOrSelf(operand->get().getType())))
          return false;
    } else if (!isPureOp(&op)) {
      return false;
    }
  }
  return llvm::all_of(function.getArgumentTypes(), isPassable);
}

/// True where all functions are straight lines, and there is nothing else.
static bool isStraightLine(ModuleOp module, bool buffersAlone) {
  SymbolTable symbols(module);
  bool any = false;
  for (Operation &op : module.getBody()->getOperations()) {
    if (isa<RecipeOp>(op))
      continue;
    auto function = dyn_cast<func::FuncOp>(op);
    if (!function || !isStraightLine(function, symbols) ||
        (buffersAlone && !passesBuffersAlone(function)) ||
        symbols.lookup(("_mlir_ciface_" + function.getSymName()).str()))
      return false;
    any = true;
  }
  return any && !symbols.lookup("free") && !symbols.lookup("malloc");
}

//===----------------------------------------------------------------------===//
// Kernels of one function
//===----------------------------------------------------------------------===//

/// Ops that every kernel that needs their result makes for itself.
static bool isRematerialized(Operation *op) {
  if (isa<tensor::EmptyOp>(op))
    return true;
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    auto elements = dyn_cast<ElementsAttr>(constant.getValue());
    return !elements || elements.isSplat() || elements.getNumElements() <= 64;
  }
  if (isa<linalg::FillOp>(op))
    return llvm::all_of(op->getOperands(), [](Value operand) {
      Operation *def = operand.getDefiningOp();
      return isa_and_nonnull<tensor::EmptyOp, arith::ConstantOp>(def);
    });
  return false;
}

/// Ops that may move into the kernel of the only op that uses them.
static bool canJoin(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return linalgOp.getNumLoops() == linalgOp.getNumParallelLoops();
  // With its data in it, a kernel could serve no other layer.
  if (isa<arith::ConstantOp>(op))
    return false;
  return isa_and_nonnull<arith::ArithDialect, math::MathDialect,
                         tensor::TensorDialect>(op->getDialect());
}

/// Ops that a contraction reads through, rather than once for each product.
static bool isMovement(Operation *op) {
  return isa<linalg::TransposeOp, arith::ExtFOp, arith::TruncFOp>(op) ||
         isa_and_nonnull<tensor::TensorDialect>(op->getDialect());
}

namespace {

/// What a straight-line function does: calls, in order.
struct Step {
  /// A call, or the op that makes a kernel's results.
  Operation *op;
  /// The kernel; null for calls.
  func::FuncOp kernel;
  SmallVector<Value> operands;
};

/// Divides the ops of a block into kernels. Backwards, an op joins the kernel
/// of its users where that is one and takes it, and is the root of a kernel of
/// its own otherwise.
class Grouping {
public:
  /// `buffersAlone`: numbers that one kernel computes and another reads go
  /// through tensors of rank 0.
  Grouping(Block &block, const DenseSet<Operation *> &counters,
           bool buffersAlone);
  /// The ops of the kernel whose root is `op`, in program order; empty where it
  /// is no root.
  SmallVector<Operation *> getOps(Operation *op) const;

private:
  struct Group {
    SmallVector<Operation *, 4> ops;
    bool takesAll, takesMovement;
  };
  static constexpr size_t kMaxOps = 64;
  std::optional<unsigned> findOnlyGroup(Operation *op) const;
  void collect(Operation *op, llvm::SetVector<Operation *> &ops) const;
  Operation *putIntoTensor(Operation *op);

  Block &block;
  const DenseSet<Operation *> &counters;
  std::vector<Group> groups;
  DenseMap<Operation *, unsigned> groupOf;
  /// Reads of tensors that hold one number, which go into every user's kernel.
  DenseSet<Operation *> reads;
};

} // namespace

/// Has the users of the number that `op` computes read it from a tensor;
/// returns the op that makes the tensor.
Operation *Grouping::putIntoTensor(Operation *op) {
  OpBuilder builder(op->getContext());
  builder.setInsertionPointAfter(op);
  Value number = op->getResult(0);
  auto tensor = tensor::FromElementsOp::create(
      builder, op->getLoc(), RankedTensorType::get({}, number.getType()),
      number);
  auto read =
      tensor::ExtractOp::create(builder, op->getLoc(), tensor, ValueRange());
  number.replaceAllUsesExcept(read, tensor);
  reads.insert(read);
  return tensor;
}

std::optional<unsigned> Grouping::findOnlyGroup(Operation *op) const {
  std::optional<unsigned> only;
  for (Operation *user : op->getUsers()) {
    auto it = groupOf.find(block.findAncestorOpInBlock(*user));
    if (it == groupOf.end() || (only && *only != it->second))
      return std::nullopt;
    only = it->second;
  }
  return only;
}

Grouping::Grouping(Block &block, const DenseSet<Operation *> &counters,
                   bool buffersAlone)
    : block(block), counters(counters) {
  for (Operation &op : llvm::reverse(block)) {
    if (isa<func::CallOp, func::ReturnOp>(op))
      continue;
    std::optional<unsigned> group = findOnlyGroup(&op);
    if (isRematerialized(&op)) {
      // A kernel on its own only where the function itself uses the result.
      if (llvm::none_of(op.getUsers(), [](Operation *user) {
            return isa<func::CallOp, func::ReturnOp>(user) || isView(user);
          }))
        continue;
      group.reset();
    }
    if (group && canJoin(&op)) {
      Group &users = groups[*group];
      if (users.ops.size() < kMaxOps &&
          (users.takesAll || (users.takesMovement && isMovement(&op)) ||
           counters.contains(&op))) {
        users.ops.push_back(&op);
        groupOf[&op] = *group;
        continue;
      }
    }
    if (isView(&op))
      continue;
    bool isSpecial = isQuantizedOp(&op), isProduct = isContraction(&op);
    groupOf[&op] = groups.size();
    if (buffersAlone && op.getNumResults() == 1 &&
        !isa<RankedTensorType>(op.getResult(0).getType()) &&
        !counters.contains(&op)) {
      Operation *root = putIntoTensor(&op);
      groupOf[root] = groups.size();
      groups.push_back({{root, &op}, true, false});
      continue;
    }
    groups.push_back({{&op}, !isSpecial && !isProduct, isProduct});
  }
}

void Grouping::collect(Operation *op, llvm::SetVector<Operation *> &ops) const {
  if (ops.contains(op))
    return;
  auto need = [&](Value value) {
    Operation *def = value.getDefiningOp();
    if (def && def->getBlock() == &block &&
        ((isRematerialized(def) && !counters.contains(def)) ||
         reads.contains(def)))
      collect(def, ops);
  };
  for (Value operand : op->getOperands())
    need(operand);
  if (op->getNumRegions() != 0) {
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    llvm::for_each(captured, need);
  }
  ops.insert(op);
}

SmallVector<Operation *> Grouping::getOps(Operation *op) const {
  auto it = groupOf.find(op);
  if (it == groupOf.end() || groups[it->second].ops.front() != op)
    return {};
  llvm::SetVector<Operation *> ops;
  for (Operation *member : llvm::reverse(groups[it->second].ops))
    collect(member, ops);
  return ops.takeVector();
}

/// For each step, the buffers that no later one needs; what is returned stays.
static std::vector<SmallVector<Value, 2>> findDying(ArrayRef<Step> steps,
                                                    func::ReturnOp ret) {
  DenseMap<Value, size_t> lastUses;
  for (auto [index, step] : llvm::enumerate(steps)) {
    for (Value result : step.op->getResults())
      lastUses[result] = index;
    for (Value operand : step.operands)
      lastUses[getViewed(operand)] = index;
  }
  for (Value value : ret.getOperands())
    lastUses[getViewed(value)] = steps.size();
  std::vector<SmallVector<Value, 2>> dying(steps.size() + 1);
  for (const Step &step : steps)
    for (Value result : step.op->getResults())
      if (isa<RankedTensorType>(result.getType()))
        dying[lastUses.lookup(result)].push_back(result);
  return dying;
}

//===----------------------------------------------------------------------===//
// Functions of the LLVM dialect
//===----------------------------------------------------------------------===//

namespace {

/// Writes what a straight-line function does as calls that pass pointers.
class HostWriter {
public:
  HostWriter(SymbolTable &symbols, MLIRContext *context)
      : symbols(symbols), pointer(LLVM::LLVMPointerType::get(context)),
        byte(IntegerType::get(context, 8)),
        word(IntegerType::get(context, 64)) {}

  /// Declares the function that holds the calls of `function`: it takes the
  /// data of tensors, and a place for its results, one word each.
  void declare(func::FuncOp function);
  void declareKernel(func::FuncOp kernel);
  /// Writes the calls; erases `function`.
  void write(func::FuncOp function, ArrayRef<Step> steps);

private:
  Type convert(Type type) const {
    return isa<RankedTensorType>(type) ? Type(pointer)
           : type.isIndex()            ? Type(word)
                                       : type;
  }
  SmallVector<Type> convert(TypeRange types) const {
    return llvm::map_to_vector(types, [&](Type t) { return convert(t); });
  }
  LLVM::LLVMFuncOp create(Location loc, StringRef name, Type result,
                          ArrayRef<Type> arguments, Operation *before);
  Value at(ImplicitLocOpBuilder &b, Value base, int64_t bytes) const {
    if (bytes == 0)
      return base;
    return LLVM::GEPOp::create(
        b, pointer, byte, base,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(bytes)});
  }
  Value makeSlots(ImplicitLocOpBuilder &b, size_t count) const;
  void writeBody(func::FuncOp function, ArrayRef<Step> steps);
  void writeInterface(func::FuncOp function);
  void writeCInterface(func::FuncOp function);
  Type getDescriptor(RankedTensorType type) const;
  Type getStruct(TypeRange types) const;
  void writeResults(ImplicitLocOpBuilder &b, TypeRange types, Value slots,
                    Value to) const;
  LLVM::LLVMFuncOp getFree(Operation *before);

  SymbolTable &symbols;
  LLVM::LLVMPointerType pointer;
  IntegerType byte, word;
  /// By the names of functions and kernels.
  llvm::StringMap<LLVM::LLVMFuncOp> bodies;
  LLVM::LLVMFuncOp freeFunction;
};

} // namespace

LLVM::LLVMFuncOp HostWriter::create(Location loc, StringRef name, Type result,
                                    ArrayRef<Type> arguments,
                                    Operation *before) {
  OpBuilder builder(before);
  auto function = LLVM::LLVMFuncOp::create(
      builder, loc, name, LLVM::LLVMFunctionType::get(result, arguments));
  symbols.insert(function);
  return function;
}

/// Begins a list of calls, in which there is nothing to optimize.
static Block *addEntryBlock(LLVM::LLVMFuncOp function, OpBuilder &builder) {
  function.setOptimizeNone(true);
  function.setNoInline(true);
  return function.addEntryBlock(builder);
}

LLVM::LLVMFuncOp HostWriter::getFree(Operation *before) {
  if (!freeFunction)
    freeFunction = create(before->getLoc(), "free",
                          LLVM::LLVMVoidType::get(before->getContext()),
                          {pointer}, before);
  return freeFunction;
}

void HostWriter::declare(func::FuncOp function) {
  SmallVector<Type> arguments = convert(function.getArgumentTypes());
  if (function.getNumResults() != 0)
    arguments.push_back(pointer);
  std::string name = function.getSymName().str();
  if (function.isPrivate())
    symbols.remove(function);
  LLVM::LLVMFuncOp body = create(
      function.getLoc(), function.isPrivate() ? name : name + "_body",
      LLVM::LLVMVoidType::get(function.getContext()), arguments, function);
  body.setPrivate();
  bodies[name] = body;
}

void HostWriter::declareKernel(func::FuncOp kernel) {
  SmallVector<Type> results = convert(kernel.getResultTypes());
  Type result =
      results.size() == 1
          ? results.front()
          : LLVM::LLVMStructType::getLiteral(kernel.getContext(), results);
  // The symbol table of the module, where kernels are called, has the say over
  // the name.
  OpBuilder builder(kernel.getContext());
  auto declaration = LLVM::LLVMFuncOp::create(
      builder, kernel.getLoc(), kernel.getSymName(),
      LLVM::LLVMFunctionType::get(result, convert(kernel.getArgumentTypes())));
  symbols.insert(declaration);
  declaration.setPrivate();
  kernel.setSymName(declaration.getSymName());
  bodies[declaration.getSymName()] = declaration;
}

Value HostWriter::makeSlots(ImplicitLocOpBuilder &b, size_t count) const {
  Value size = LLVM::ConstantOp::create(b, word, b.getI64IntegerAttr(count));
  return LLVM::AllocaOp::create(b, pointer, word, size, /*alignment=*/8);
}

void HostWriter::writeBody(func::FuncOp function, ArrayRef<Step> steps) {
  LLVM::LLVMFuncOp body = bodies.lookup(function.getSymName());
  ImplicitLocOpBuilder b(function.getLoc(), function.getContext());
  Block *entry = addEntryBlock(body, b);
  b.setInsertionPointToStart(entry);
  auto ret = cast<func::ReturnOp>(function.getBody().front().getTerminator());

  std::vector<SmallVector<Value, 2>> dying = findDying(steps, ret);
  size_t slotCount = 0;
  for (const Step &step : steps)
    if (!step.kernel)
      slotCount = std::max<size_t>(slotCount, step.op->getNumResults());

  Value slots = slotCount ? makeSlots(b, slotCount) : Value();
  DenseMap<Value, Value> values;
  for (auto [from, to] :
       llvm::zip(function.getArguments(), entry->getArguments()))
    values[from] = to;
  auto lookup = [&](Value value) -> Value {
    Value known = values.lookup(getViewed(value));
    if (known)
      return known;
    // The words of counters are no results of kernels.
    auto constant = value.getDefiningOp<arith::ConstantOp>();
    return LLVM::ConstantOp::create(b, convert(constant.getType()),
                                    constant.getValue());
  };
  for (size_t index = 0; index < steps.size(); ++index) {
    Step step = steps[index];
    b.setLoc(step.op->getLoc());
    SmallVector<Value> operands = llvm::map_to_vector(step.operands, lookup);
    if (step.kernel) {
      auto call = LLVM::CallOp::create(
          b, bodies.lookup(step.kernel.getSymName()), operands);
      if (step.op->getNumResults() == 1) {
        values[step.op->getResult(0)] = call.getResult();
      } else {
        for (OpResult result : step.op->getResults())
          values[result] = LLVM::ExtractValueOp::create(
              b, call.getResult(),
              static_cast<int64_t>(result.getResultNumber()));
      }
    } else {
      if (step.op->getNumResults() != 0)
        operands.push_back(slots);
      LLVM::CallOp::create(
          b, bodies.lookup(cast<func::CallOp>(step.op).getCallee()), operands);
      for (OpResult result : step.op->getResults())
        values[result] =
            LLVM::LoadOp::create(b, convert(result.getType()),
                                 at(b, slots, 8 * result.getResultNumber()));
    }
    for (Value value : dying[index])
      LLVM::CallOp::create(b, getFree(body), values.lookup(value));
  }
  b.setLoc(ret.getLoc());
  for (OpOperand &operand : ret->getOpOperands())
    LLVM::StoreOp::create(
        b, lookup(operand.get()),
        at(b, entry->getArguments().back(), 8 * operand.getOperandNumber()));
  LLVM::ReturnOp::create(b, ValueRange());
}

Type HostWriter::getDescriptor(RankedTensorType type) const {
  SmallVector<Type> fields = {pointer, pointer, word};
  if (type.getRank() != 0)
    fields.append(2, LLVM::LLVMArrayType::get(word, type.getRank()));
  return LLVM::LLVMStructType::getLiteral(word.getContext(), fields);
}

Type HostWriter::getStruct(TypeRange types) const {
  SmallVector<Type> fields;
  for (Type type : types) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    fields.push_back(tensor ? getDescriptor(tensor) : convert(type));
  }
  return fields.size() == 1
             ? fields.front()
             : LLVM::LLVMStructType::getLiteral(word.getContext(), fields);
}

/// Writes results that stand in `slots` to `to`, which points at getStruct.
void HostWriter::writeResults(ImplicitLocOpBuilder &b, TypeRange types,
                              Value slots, Value to) const {
  int64_t offset = 0;
  auto store = [&](Value value, int64_t bytes) {
    offset = llvm::alignTo(offset, bytes);
    LLVM::StoreOp::create(b, value, at(b, to, offset));
    offset += bytes;
  };
  auto storeWord = [&](int64_t value) {
    store(LLVM::ConstantOp::create(b, word, b.getI64IntegerAttr(value)), 8);
  };
  for (auto [index, type] : llvm::enumerate(types)) {
    Value value =
        LLVM::LoadOp::create(b, convert(type), at(b, slots, 8 * index));
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor) {
      Type converted = convert(type);
      store(value, llvm::divideCeil(converted.getIntOrFloatBitWidth(), 8));
      continue;
    }
    store(value, 8);
    store(value, 8);
    storeWord(0);
    for (int64_t extent : tensor.getShape())
      storeWord(extent);
    for (int64_t stride : computeStrides(tensor.getShape()))
      storeWord(stride);
  }
}

/// The function as MLIR's lowering of memrefs would have it: an expanded
/// descriptor for each tensor, a structure of descriptors as the result.
void HostWriter::writeInterface(func::FuncOp function) {
  SmallVector<Type> arguments;
  for (Type type : function.getArgumentTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor) {
      arguments.push_back(convert(type));
      continue;
    }
    arguments.append({pointer, pointer});
    arguments.append(1 + 2 * tensor.getRank(), word);
  }
  TypeRange results = function.getResultTypes();
  Type result = results.empty() ? LLVM::LLVMVoidType::get(word.getContext())
                                : getStruct(results);
  LLVM::LLVMFuncOp callee = bodies.lookup(function.getSymName());
  symbols.remove(function);
  LLVM::LLVMFuncOp interface = create(function.getLoc(), function.getSymName(),
                                      result, arguments, function);
  ImplicitLocOpBuilder b(function.getLoc(), function.getContext());
  Block *entry = addEntryBlock(interface, b);
  b.setInsertionPointToStart(entry);
  SmallVector<Value> operands;
  unsigned next = 0;
  for (Type type : function.getArgumentTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    operands.push_back(entry->getArgument(tensor ? next + 1 : next));
    next += tensor ? 3 + 2 * tensor.getRank() : 1;
  }
  if (results.empty()) {
    LLVM::CallOp::create(b, callee, operands);
    LLVM::ReturnOp::create(b, ValueRange());
    return;
  }
  Value slots = makeSlots(b, results.size());
  operands.push_back(slots);
  LLVM::CallOp::create(b, callee, operands);
  Value one = LLVM::ConstantOp::create(b, word, b.getI64IntegerAttr(1));
  Value memory =
      LLVM::AllocaOp::create(b, pointer, result, one, /*alignment=*/8);
  writeResults(b, results, slots, memory);
  Value loaded = LLVM::LoadOp::create(b, result, memory);
  LLVM::ReturnOp::create(b, loaded);
}

/// The function as C calls it: pointers to descriptors, that of the results
/// first.
void HostWriter::writeCInterface(func::FuncOp function) {
  SmallVector<Type> arguments;
  TypeRange results = function.getResultTypes();
  // A single number is returned.
  bool returns = results.size() == 1 && !isa<RankedTensorType>(results[0]);
  bool writes = !results.empty() && !returns;
  if (writes)
    arguments.push_back(pointer);
  llvm::append_range(arguments, convert(function.getArgumentTypes()));
  LLVM::LLVMFuncOp callee = bodies.lookup(function.getSymName());
  LLVM::LLVMFuncOp interface =
      create(function.getLoc(), ("_mlir_ciface_" + function.getSymName()).str(),
             returns ? convert(results[0])
                     : LLVM::LLVMVoidType::get(word.getContext()),
             arguments, function);
  ImplicitLocOpBuilder b(function.getLoc(), function.getContext());
  Block *entry = addEntryBlock(interface, b);
  b.setInsertionPointToStart(entry);
  SmallVector<Value> operands;
  for (auto [type, value] :
       llvm::zip(function.getArgumentTypes(),
                 entry->getArguments().drop_front(writes ? 1 : 0)))
    operands.push_back(
        isa<RankedTensorType>(type)
            ? Value(LLVM::LoadOp::create(b, pointer, at(b, value, 8)))
            : Value(value));
  Value slots;
  if (!results.empty())
    operands.push_back(slots = makeSlots(b, results.size()));
  LLVM::CallOp::create(b, callee, operands);
  if (writes)
    writeResults(b, results, slots, entry->getArgument(0));
  if (returns)
    LLVM::ReturnOp::create(
        b, LLVM::LoadOp::create(b, convert(results[0]), slots).getResult());
  else
    LLVM::ReturnOp::create(b, ValueRange());
}

void HostWriter::write(func::FuncOp function, ArrayRef<Step> steps) {
  writeBody(function, steps);
  // Whoever asks for C's interface calls that.
  if (function->hasAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName()))
    writeCInterface(function);
  else if (function.isPublic())
    writeInterface(function);
}

//===----------------------------------------------------------------------===//
// Functions on memrefs
//===----------------------------------------------------------------------===//

namespace {

/// Writes what a straight-line function does as calls that pass memrefs.
class MemRefWriter {
public:
  explicit MemRefWriter(SymbolTable &symbols) : symbols(symbols) {}

  void declareKernel(func::FuncOp kernel);
  /// Puts the function with the calls beside `function`.
  void write(func::FuncOp function, ArrayRef<Step> steps);

private:
  /// What a tensor becomes; codes are bytes.
  static MemRefType convert(RankedTensorType type) {
    Type element = type.getElementType();
    if (isa<CodeType>(element))
      element = IntegerType::get(type.getContext(), 8);
    return MemRefType::get(type.getShape(), element);
  }
  static Type convert(Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor ? Type(convert(tensor)) : type;
  }
  static FunctionType convert(FunctionType type) {
    auto convertAll = [](TypeRange types) {
      return llvm::map_to_vector(types, [](Type t) { return convert(t); });
    };
    return FunctionType::get(type.getContext(), convertAll(type.getInputs()),
                             convertAll(type.getResults()));
  }
  Value lookup(ImplicitLocOpBuilder &b, Value value);

  SymbolTable &symbols;
  DenseMap<Value, Value> values;
};

} // namespace

void MemRefWriter::declareKernel(func::FuncOp kernel) {
  auto declaration = func::FuncOp::create(kernel.getLoc(), kernel.getSymName(),
                                          convert(kernel.getFunctionType()));
  declaration.setPrivate();
  // The table of the module, where kernels are called, has the say over names.
  symbols.insert(declaration);
  kernel.setSymName(declaration.getSymName());
}

Value MemRefWriter::lookup(ImplicitLocOpBuilder &b, Value value) {
  if (Value known = values.lookup(value))
    return known;
  Operation *def = value.getDefiningOp();
  Value made;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(def)) {
    made = memref::ExpandShapeOp::create(b, convert(expand.getResultType()),
                                         lookup(b, expand.getSrc()),
                                         expand.getReassociationIndices());
  } else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(def)) {
    made = memref::CollapseShapeOp::create(b, lookup(b, collapse.getSrc()),
                                           collapse.getReassociationIndices());
  } else if (isView(def)) {
    // A cast between static shapes changes nothing.
    made = lookup(b, def->getOperand(0));
  } else {
    // The words of counters are no results of kernels.
    made = b.clone(*def)->getResult(0);
  }
  return values[value] = made;
}

void MemRefWriter::write(func::FuncOp function, ArrayRef<Step> steps) {
  OpBuilder before(function);
  auto host =
      func::FuncOp::create(before, function.getLoc(), function.getSymName(),
                           convert(function.getFunctionType()));
  host->setDiscardableAttrs(function->getDiscardableAttrDictionary());
  host.setSymVisibilityAttr(function.getSymVisibilityAttr());
  if (ArrayAttr attrs = function.getAllArgAttrs())
    host.setAllArgAttrs(attrs);
  if (ArrayAttr attrs = function.getAllResultAttrs())
    host.setAllResultAttrs(attrs);

  auto ret = cast<func::ReturnOp>(function.getBody().front().getTerminator());
  std::vector<SmallVector<Value, 2>> dying = findDying(steps, ret);
  ImplicitLocOpBuilder b(function.getLoc(), function.getContext());
  Block *entry = host.addEntryBlock();
  b.setInsertionPointToStart(entry);
  values.clear();
  for (auto [from, to] :
       llvm::zip(function.getArguments(), entry->getArguments()))
    values[from] = to;
  auto look = [&](Value value) { return lookup(b, value); };
  for (size_t index = 0; index < steps.size(); ++index) {
    Step step = steps[index];
    b.setLoc(step.op->getLoc());
    SmallVector<Value> operands = llvm::map_to_vector(step.operands, look);
    StringRef callee = step.kernel ? step.kernel.getSymName()
                                   : cast<func::CallOp>(step.op).getCallee();
    SmallVector<Type> types = llvm::map_to_vector(
        step.op->getResultTypes(), [](Type type) { return convert(type); });
    auto call = func::CallOp::create(b, callee, types, operands);
    for (auto [from, to] : llvm::zip(step.op->getResults(), call->getResults()))
      values[from] = to;
    for (Value value : dying[index])
      memref::DeallocOp::create(b, values.lookup(value));
  }
  b.setLoc(ret.getLoc());
  func::ReturnOp::create(b, llvm::map_to_vector(ret.getOperands(), look));
}

//===----------------------------------------------------------------------===//
// The passes
//===----------------------------------------------------------------------===//

/// Keeps bufferization from writing to the tensors that `function` is handed:
/// its callers still have them.
static void makeReadOnly(func::FuncOp function) {
  auto no = BoolAttr::get(function.getContext(), false);
  for (BlockArgument argument : function.getArguments())
    if (isa<TensorType>(argument.getType()))
      function.setArgAttr(
          argument.getArgNumber(),
          bufferization::BufferizationDialect::kWritableAttrName, no);
}

namespace {
struct SeparateKernels
    : mlir::ufp4::impl::UFP4SeparateKernelsBase<SeparateKernels> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (host != "llvm" && host != "memref") {
      emitError(module.getLoc())
          << "expected the host form to be llvm or memref, but got '" << host
          << "'";
      return signalPassFailure();
    }
    bool straight = isStraightLine(module, host == "memref");
    OpBuilder builder(&getContext());
    auto kernels = ModuleOp::create(module.getLoc());
    kernels->setAttr(UFP4Dialect::kKernelAttr, builder.getUnitAttr());
    if (straight) {
      lower(module, kernels);
    } else {
      for (Operation &op : llvm::make_early_inc_range(*module.getBody())) {
        op.moveBefore(kernels.getBody(), kernels.getBody()->end());
        if (auto function = dyn_cast<func::FuncOp>(op))
          if (function.isPublic() && !function.isExternal())
            makeReadOnly(function);
      }
    }
    module.getBody()->push_back(kernels);
  }

  void lower(ModuleOp module, ModuleOp kernels) {
    SymbolTable symbols(module);
    HostWriter writer(symbols, &getContext());
    MemRefWriter memrefWriter(symbols);
    bool onMemRefs = host == "memref";
    auto bare = UnitAttr::get(&getContext());
    auto insert = [&](func::FuncOp kernel) {
      kernels.push_back(kernel);
      makeReadOnly(kernel);
      ++numKernels;
      if (onMemRefs)
        return memrefWriter.declareKernel(kernel);
      kernel->setAttr("llvm.bareptr", bare);
      writer.declareKernel(kernel);
    };
    KernelTable table(small, insert);
    SmallVector<func::FuncOp> functions(module.getOps<func::FuncOp>());
    if (!onMemRefs)
      for (func::FuncOp function : functions)
        writer.declare(function);
    for (func::FuncOp function : functions) {
      std::vector<Step> steps = makeSteps(function, table);
      if (onMemRefs)
        memrefWriter.write(function, steps);
      else
        writer.write(function, steps);
    }
    for (func::FuncOp function : functions)
      function.erase();
  }

  std::vector<Step> makeSteps(func::FuncOp function, KernelTable &table) {
    Block &block = function.getBody().front();
    DenseSet<Operation *> counters;
    for (Operation &op : llvm::make_early_inc_range(block)) {
      if (auto pair = dyn_cast<QuantizePairOp>(op)) {
        OpBuilder builder(&op);
        SmallVector<Value> split =
            pair.split(builder, pair.getInput(), pair.getSeed());
        for (Value value : split)
          if (Operation *counter = makeSiteless(value.getDefiningOp()))
            addCounter(counter, counters);
        pair->replaceAllUsesWith(split);
        pair->erase();
        continue;
      }
      if (Operation *counter = makeSiteless(&op))
        addCounter(counter, counters);
      // Names of sites are not part of what a kernel does.
      op.removeDiscardableAttr(UFP4Dialect::kGemmAttr);
      op.removeDiscardableAttr(UFP4Dialect::kKeptAttr);
      op.removeDiscardableAttr(UFP4Dialect::kChosenAttr);
    }
    // Each result is a buffer of its own.
    auto ret = cast<func::ReturnOp>(block.getTerminator());
    OpBuilder builder(ret);
    for (OpOperand *operand : getBorrowed(ret)) {
      auto type = cast<RankedTensorType>(operand->get().getType());
      Value empty = tensor::EmptyOp::create(
          builder, ret.getLoc(), type.getShape(), type.getElementType());
      operand->set(
          linalg::CopyOp::create(builder, ret.getLoc(), operand->get(), empty)
              ->getResult(0));
    }

    // Nothing counts the uses by what has none itself. What is quantized is
    // lowered all the same: an error in it is one wherever it stands.
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
      if (!isQuantizedOp(&op) && isOpTriviallyDead(&op))
        op.erase();

    Grouping grouping(block, counters, host == "memref");
    std::vector<Step> steps;
    for (Operation &op : block) {
      if (isa<func::CallOp>(op)) {
        steps.push_back({&op, {}, SmallVector<Value>(op.getOperands())});
        continue;
      }
      SmallVector<Operation *> ops = grouping.getOps(&op);
      if (ops.empty())
        continue;
      numOutlined += ops.size();
      KernelTable::Use use = table.get(ops);
      steps.push_back({&op, use.function, std::move(use.operands)});
    }
    return steps;
  }

  /// The words of a counter are operands of kernels.
  static void addCounter(Operation *counter, DenseSet<Operation *> &counters) {
    counters.insert(counter);
    for (Value word : counter->getOperands())
      counters.insert(word.getDefiningOp());
  }
};

struct JoinKernels : mlir::ufp4::impl::UFP4JoinKernelsBase<JoinKernels> {
  using Base::Base;

  static bool isDeclaration(Operation *symbol) {
    if (auto function = dyn_cast<LLVM::LLVMFuncOp>(symbol))
      return function.isExternal();
    auto function = dyn_cast<func::FuncOp>(symbol);
    return function && function.isExternal();
  }

  /// Leaves each name to one of the two modules.
  static LogicalResult makeUnique(ModuleOp module, ModuleOp kernels) {
    SymbolTable outer(module), inner(kernels);
    for (Operation &op : llvm::make_early_inc_range(*kernels.getBody())) {
      auto symbol = dyn_cast<SymbolOpInterface>(op);
      Operation *same = symbol ? outer.lookup(symbol.getName()) : nullptr;
      if (!same)
        continue;
      // One of two may be the declaration of the other.
      if (isDeclaration(&op))
        inner.erase(&op);
      else if (isDeclaration(same))
        outer.erase(same);
      else if (failed(inner.renameToUnique(&op, {&outer})))
        return failure();
    }
    return success();
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    for (auto kernels : llvm::make_early_inc_range(module.getOps<ModuleOp>())) {
      if (!kernels->hasAttr(UFP4Dialect::kKernelAttr))
        continue;
      if (failed(makeUnique(module, kernels)))
        return signalPassFailure();
      // What the kernels' module says of itself holds for both.
      for (NamedAttribute attr : kernels->getDiscardableAttrs())
        if (attr.getName() != UFP4Dialect::kKernelAttr)
          module->setAttr(attr.getName(), attr.getValue());
      module.getBody()->getOperations().splice(
          module.getBody()->end(), kernels.getBody()->getOperations());
      kernels.erase();
    }
  }
};
} // namespace

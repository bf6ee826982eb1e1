//===- Translation.cpp - lowered modules to programs ----------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/GPU/Translation.h"

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/GPU/Names.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::ufp4;
namespace rt = ::ufp4::runtime;
using rt::Expression;
using Code = Expression::Op;

/// Steps of a function beyond which unrolling loops is no way to write it.
static constexpr size_t kMaxSteps = 1 << 20;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// Bytes of an element in memory; nothing where elements share bytes.
static std::optional<int64_t> getBytes(Type type) {
  if (type.isIndex())
    return 8;
  if (type.isSignlessInteger(1))
    return 1;
  if (!type.isIntOrFloat() || type.getIntOrFloatBitWidth() % 8 != 0)
    return std::nullopt;
  return type.getIntOrFloatBitWidth() / 8;
}

static std::optional<rt::ElementType> getElementType(Type type) {
  if (type.isSignlessInteger(1))
    return rt::ElementType::Bool;
  if (!type.isIntOrFloat())
    return std::nullopt;
  std::string name;
  llvm::raw_string_ostream(name) << type;
  return rt::parseElementType(name);
}

static std::optional<rt::ParameterKind> getParameterKind(Type type) {
  using Kind = rt::ParameterKind;
  if (isa<LLVM::LLVMPointerType>(type))
    return Kind::Pointer;
  if (type.isF16())
    return Kind::F16;
  if (type.isBF16())
    return Kind::BF16;
  if (type.isF32())
    return Kind::F32;
  if (type.isF64())
    return Kind::F64;
  if (auto integer = dyn_cast<IntegerType>(type))
    switch (integer.getWidth()) {
    case 1:
    case 8:
      return Kind::I8;
    case 16:
      return Kind::I16;
    case 32:
      return Kind::I32;
    case 64:
      return Kind::I64;
    default:
      break;
    }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Values of the host
//===----------------------------------------------------------------------===//

namespace {

/// A memref: descriptors, with expressions for numbers.
struct Memory {
  rt::BufferRef buffer;
  Expression base = 0;   // in bytes
  Expression offset = 0; // from there, in elements
  std::vector<Expression> sizes, strides;
};

/// What a value of the host is.
using Item = std::variant<Expression, rt::FloatBits, Memory, rt::TensorMap>;

/// The values of one call of a function.
using Frame = DenseMap<Value, Item>;

class Translator {
public:
  Translator(ModuleOp module, StringRef target)
      : module(module), symbols(module) {
    program.Target = target.str();
    program.Producer = "ufp4";
  }

  FailureOr<rt::Program> run();

private:
  LogicalResult translate(func::FuncOp function);
  /// Runs the blocks of `region` from its first on; the operands of what ends
  /// it go to `results`.
  LogicalResult translate(Region &region, Frame &frame,
                          SmallVectorImpl<Item> &results);
  LogicalResult translate(Operation *op, Frame &frame);
  LogicalResult translateLaunch(gpu::LaunchFuncOp op, Frame &frame);
  LogicalResult translateCall(func::CallOp op, Frame &frame);
  LogicalResult translateFor(scf::ForOp op, Frame &frame);
  LogicalResult translateWhile(scf::WhileOp op, Frame &frame);
  LogicalResult translateBranch(Operation *op, Region &region, Frame &frame);
  LogicalResult translateCopy(memref::CopyOp op, Frame &frame);
  LogicalResult translateDescriptor(nvgpu::TmaCreateDescriptorOp op,
                                    Frame &frame);
  LogicalResult translateGlobal(memref::GetGlobalOp op, Frame &frame);
  LogicalResult allocate(Operation *op, MemRefType type, ValueRange sizes,
                         Frame &frame);
  /// Views, and what they say of themselves.
  std::optional<LogicalResult> translateView(Operation *op, Frame &frame);
  /// The value of arithmetic, or nothing where `op` is none that expressions
  /// have.
  std::optional<Expression> evaluate(Operation *op, Frame &frame);
  std::optional<Expression>
  evaluate(AffineExpr expr, ArrayRef<Expression> operands, unsigned numDims);

  FailureOr<unsigned> getKernel(gpu::LaunchFuncOp launch);
  Expression number(Frame &frame, Value value) {
    return std::get<Expression>(frame.at(value));
  }
  Expression number(Frame &frame, OpFoldResult value) {
    if (auto attr = dyn_cast<Attribute>(value))
      return cast<IntegerAttr>(attr).getInt();
    return number(frame, cast<Value>(value));
  }
  Memory &memory(Frame &frame, Value value) {
    return std::get<Memory>(frame.at(value));
  }
  /// Where the first element is.
  rt::Location locate(const Memory &memory, Type element);
  bool isContiguous(const Memory &memory) const;
  void addStep(decltype(rt::Step::What) what, StringRef name = "") {
    function->Steps.push_back({std::move(what), name.str()});
  }
  unsigned addTemporary(Expression bytes) {
    function->Temporaries.push_back({"", std::move(bytes)});
    return function->Temporaries.size() - 1;
  }
  void placeBuffers();
  rt::BufferRef getAssertion();

  ModuleOp module;
  SymbolTable symbols;
  rt::Program program;
  rt::Function *function = nullptr;
  llvm::StringMap<unsigned> kernels;
  llvm::DenseMap<Operation *, unsigned> constants;
  llvm::SmallPtrSet<Operation *, 8> active;
  std::optional<unsigned> assertion;
  /// Rounds of loops without a step.
  size_t idle = 0;
};

} // namespace

static Expression operator+(Expression a, Expression b) {
  if (a.getConstant() == 0)
    return b;
  if (b.getConstant() == 0)
    return a;
  return Expression::binary(Code::Add, std::move(a), std::move(b));
}
static Expression operator-(Expression a, Expression b) {
  if (b.getConstant() == 0)
    return a;
  return Expression::binary(Code::Sub, std::move(a), std::move(b));
}
static Expression operator*(Expression a, Expression b) {
  if (a.getConstant() == 1)
    return b;
  if (b.getConstant() == 1)
    return a;
  if (a.getConstant() == 0 || b.getConstant() == 0)
    return 0;
  return Expression::binary(Code::Mul, std::move(a), std::move(b));
}

rt::Location Translator::locate(const Memory &memory, Type element) {
  return {memory.buffer, memory.base + memory.offset * *getBytes(element)};
}

bool Translator::isContiguous(const Memory &memory) const {
  Expression stride = 1;
  for (size_t i = memory.sizes.size(); i-- > 0;) {
    if (memory.sizes[i].getConstant() != 1 && !(memory.strides[i] == stride))
      return false;
    stride = stride * memory.sizes[i];
  }
  return true;
}

/// What a type says is known better than by expressions.
static void takeStatic(Memory &memory, MemRefType type) {
  SmallVector<int64_t> strides;
  int64_t offset;
  bool hasStrides = succeeded(type.getStridesAndOffset(strides, offset));
  for (int64_t i = 0, e = type.getRank(); i < e; ++i) {
    if (!type.isDynamicDim(i))
      memory.sizes[i] = type.getDimSize(i);
    if (hasStrides && !ShapedType::isDynamic(strides[i]))
      memory.strides[i] = strides[i];
  }
}

/// The memory of a contiguous row-major tensor.
static Memory makeContiguous(rt::BufferRef buffer,
                             std::vector<Expression> sizes) {
  Memory memory;
  memory.buffer = buffer;
  memory.strides.resize(sizes.size());
  Expression stride = 1;
  for (size_t i = sizes.size(); i-- > 0;) {
    memory.strides[i] = stride;
    stride = stride * sizes[i];
  }
  memory.sizes = std::move(sizes);
  return memory;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// Division that rounds towards zero; nothing where the divisor may be
/// negative.
static std::optional<Expression> divide(Expression a, Expression b) {
  std::optional<int64_t> divisor = b.getConstant();
  if (!divisor || *divisor <= 0)
    return std::nullopt;
  Expression forward = Expression::binary(Code::FloorDiv, a, b);
  if (std::optional<int64_t> known = a.getConstant(); known && *known >= 0)
    return forward;
  return Expression::select(
      Expression::binary(Code::Lt, a, 0),
      Expression(0) - Expression::binary(Code::FloorDiv, Expression(0) - a, b),
      forward);
}

static std::optional<Expression> compare(arith::CmpIPredicate predicate,
                                         Expression a, Expression b) {
  using Predicate = arith::CmpIPredicate;
  switch (predicate) {
  case Predicate::eq:
    return Expression::binary(Code::Eq, a, b);
  case Predicate::ne:
    return Expression::binary(Code::Ne, a, b);
  case Predicate::slt:
    return Expression::binary(Code::Lt, a, b);
  case Predicate::sle:
    return Expression::binary(Code::Le, a, b);
  case Predicate::sgt:
    return Expression::binary(Code::Lt, b, a);
  case Predicate::sge:
    return Expression::binary(Code::Le, b, a);
  default: {
    // Unsigned: of numbers that are not negative the same.
    std::optional<int64_t> left = a.getConstant(), right = b.getConstant();
    if (!left || !right || *left < 0 || *right < 0)
      return std::nullopt;
    if (predicate == Predicate::ult)
      return Expression(*left < *right);
    if (predicate == Predicate::ule)
      return Expression(*left <= *right);
    if (predicate == Predicate::ugt)
      return Expression(*left > *right);
    return Expression(*left >= *right);
  }
  }
}

std::optional<Expression> Translator::evaluate(AffineExpr expr,
                                               ArrayRef<Expression> operands,
                                               unsigned numDims) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return Expression(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[numDims + symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  auto left = evaluate(binary.getLHS(), operands, numDims);
  auto right = evaluate(binary.getRHS(), operands, numDims);
  if (!left || !right)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return *left + *right;
  case AffineExprKind::Mul:
    return *left * *right;
  case AffineExprKind::Mod:
    return Expression::binary(Code::Mod, *left, *right);
  case AffineExprKind::FloorDiv:
    return Expression::binary(Code::FloorDiv, *left, *right);
  case AffineExprKind::CeilDiv:
    return Expression::binary(Code::CeilDiv, *left, *right);
  default:
    return std::nullopt;
  }
}

std::optional<Expression> Translator::evaluate(Operation *op, Frame &frame) {
  SmallVector<Expression> x;
  for (Value operand : op->getOperands()) {
    auto it = frame.find(operand);
    if (it == frame.end() || !std::holds_alternative<Expression>(it->second))
      return std::nullopt;
    x.push_back(std::get<Expression>(it->second));
  }
  auto binary = [&](Code kind) -> std::optional<Expression> {
    return Expression::binary(kind, x[0], x[1]);
  };
  return llvm::TypeSwitch<Operation *, std::optional<Expression>>(op)
      .Case([&](arith::ConstantOp constant) -> std::optional<Expression> {
        auto integer = dyn_cast<IntegerAttr>(constant.getValue());
        if (!integer || integer.getValue().getSignificantBits() > 64)
          return std::nullopt;
        if (integer.getType().isSignlessInteger(1))
          return Expression(integer.getValue().getBoolValue());
        return Expression(integer.getValue().getSExtValue());
      })
      .Case([&](arith::AddIOp) { return x[0] + x[1]; })
      .Case([&](arith::SubIOp) { return x[0] - x[1]; })
      .Case([&](arith::MulIOp) { return x[0] * x[1]; })
      // Unsigned numbers are extents, never negative.
      .Case([&](arith::DivUIOp) { return binary(Code::FloorDiv); })
      .Case([&](arith::RemUIOp) { return binary(Code::Mod); })
      .Case([&](arith::DivSIOp) { return divide(x[0], x[1]); })
      .Case([&](arith::RemSIOp) -> std::optional<Expression> {
        std::optional<Expression> quotient = divide(x[0], x[1]);
        if (!quotient)
          return std::nullopt;
        return x[0] - *quotient * x[1];
      })
      .Case([&](arith::FloorDivSIOp) { return binary(Code::FloorDiv); })
      .Case<arith::CeilDivSIOp, arith::CeilDivUIOp>(
          [&](auto) { return binary(Code::CeilDiv); })
      .Case<arith::MinSIOp, arith::MinUIOp>(
          [&](auto) { return binary(Code::Min); })
      .Case<arith::MaxSIOp, arith::MaxUIOp>(
          [&](auto) { return binary(Code::Max); })
      .Case([&](arith::CmpIOp compared) {
        return compare(compared.getPredicate(), x[0], x[1]);
      })
      .Case([&](arith::SelectOp) -> std::optional<Expression> {
        if (std::optional<int64_t> known = x[0].getConstant())
          return *known ? x[1] : x[2];
        return Expression::select(x[0], x[1], x[2]);
      })
      .Case<arith::AndIOp, arith::OrIOp, arith::XOrIOp>(
          [&](auto logic) -> std::optional<Expression> {
            if (!logic.getType().isSignlessInteger(1))
              return std::nullopt;
            if (isa<arith::AndIOp>(logic))
              return binary(Code::And);
            return binary(isa<arith::OrIOp>(logic) ? Code::Or : Code::Ne);
          })
      // Extents fit all types that a model counts them in.
      .Case<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
            arith::ExtUIOp, arith::TruncIOp>(
          [&](auto cast) -> std::optional<Expression> {
            if (getElementTypeOrSelf(cast.getOut().getType()).isInteger(1) ||
                (isa<arith::ExtSIOp>(cast) &&
                 getElementTypeOrSelf(cast.getIn().getType()).isInteger(1)))
              return std::nullopt;
            return x[0];
          })
      .Case([&](affine::AffineApplyOp apply) {
        AffineMap map = apply.getAffineMap();
        return evaluate(map.getResult(0), x, map.getNumDims());
      })
      .Case<affine::AffineMinOp, affine::AffineMaxOp>(
          [&](auto bound) -> std::optional<Expression> {
            AffineMap map = bound.getAffineMap();
            std::optional<Expression> result;
            for (AffineExpr expr : map.getResults()) {
              auto value = evaluate(expr, x, map.getNumDims());
              if (!value)
                return std::nullopt;
              Code kind =
                  isa<affine::AffineMinOp>(bound) ? Code::Min : Code::Max;
              result =
                  result ? Expression::binary(kind, *result, *value) : *value;
            }
            return result;
          })
      .Default([](Operation *) { return std::nullopt; });
}

//===----------------------------------------------------------------------===//
// Buffers and views
//===----------------------------------------------------------------------===//

LogicalResult Translator::allocate(Operation *op, MemRefType type,
                                   ValueRange dynamic, Frame &frame) {
  std::optional<int64_t> bytes = getBytes(type.getElementType());
  if (!bytes || !type.getLayout().isIdentity())
    return op->emitError(
               "expected a contiguous buffer of whole bytes, but got ")
           << type;
  std::vector<Expression> sizes;
  Expression total = *bytes;
  for (int64_t extent : type.getShape()) {
    if (ShapedType::isDynamic(extent)) {
      sizes.push_back(number(frame, dynamic.front()));
      dynamic = dynamic.drop_front();
    } else {
      sizes.push_back(extent);
    }
    total = total * sizes.back();
  }
  unsigned index = addTemporary(std::move(total));
  frame[op->getResult(0)] =
      makeContiguous({rt::BufferRef::Kind::Temporary, index}, std::move(sizes));
  return success();
}

rt::BufferRef Translator::getAssertion() {
  if (!assertion)
    assertion = addTemporary(4);
  return {rt::BufferRef::Kind::Temporary, *assertion};
}

/// The elements in the order and the form of memory.
static std::optional<std::vector<char>> getContent(Attribute value) {
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(value)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return std::nullopt;
    return std::vector<char>(blob->getData().begin(), blob->getData().end());
  }
  auto elements = dyn_cast<DenseElementsAttr>(value);
  if (!elements)
    return std::nullopt;
  std::vector<char> content;
  if (elements.getElementType().isInteger(1)) {
    for (bool bit : elements.getValues<bool>())
      content.push_back(bit);
    return content;
  }
  ArrayRef<char> raw = elements.getRawData();
  int64_t copies = elements.isSplat() ? elements.getNumElements() : 1;
  content.reserve(raw.size() * copies);
  for (int64_t i = 0; i < copies; ++i)
    llvm::append_range(content, raw);
  return content;
}

LogicalResult Translator::translateGlobal(memref::GetGlobalOp op,
                                          Frame &frame) {
  MemRefType type = op.getType();
  std::vector<Expression> sizes(type.getShape().begin(), type.getShape().end());
  if (op.getName() == kAssertion) {
    frame[op] = makeContiguous(getAssertion(), std::move(sizes));
    return success();
  }
  auto global = symbols.lookup<memref::GlobalOp>(op.getName());
  std::optional<std::vector<char>> content;
  if (global && global.getConstant() && global.getInitialValue() &&
      getBytes(type.getElementType()))
    content = getContent(*global.getInitialValue());
  if (!content)
    return op.emitError("expected a constant with a value, but got '@")
           << op.getName() << "'";
  auto [it, isNew] = constants.try_emplace(global, 0);
  if (isNew)
    it->second = program.addConstant(global.getSymName(), *content);
  frame[op] = makeContiguous({rt::BufferRef::Kind::Constant, it->second},
                             std::move(sizes));
  return success();
}

std::optional<LogicalResult> Translator::translateView(Operation *op,
                                                       Frame &frame) {
  if (auto cast = dyn_cast<memref::CastOp>(op)) {
    Memory view = memory(frame, cast.getSource());
    if (auto type = dyn_cast<MemRefType>(cast.getType()))
      takeStatic(view, type);
    frame[cast] = std::move(view);
    return success();
  }
  if (isa<memref::MemorySpaceCastOp, memref::AssumeAlignmentOp>(op)) {
    Memory view = memory(frame, op->getOperand(0));
    frame[op->getResult(0)] = std::move(view);
    return success();
  }
  if (auto subview = dyn_cast<memref::SubViewOp>(op)) {
    const Memory &source = memory(frame, subview.getSource());
    Memory view;
    view.buffer = source.buffer;
    view.base = source.base;
    view.offset = source.offset;
    llvm::SmallBitVector dropped = subview.getDroppedDims();
    for (auto [i, offset, size, stride] :
         llvm::enumerate(subview.getMixedOffsets(), subview.getMixedSizes(),
                         subview.getMixedStrides())) {
      view.offset = view.offset + number(frame, offset) * source.strides[i];
      if (dropped[i])
        continue;
      view.sizes.push_back(number(frame, size));
      view.strides.push_back(number(frame, stride) * source.strides[i]);
    }
    frame[subview] = std::move(view);
    return success();
  }
  if (auto cast = dyn_cast<memref::ReinterpretCastOp>(op)) {
    Memory view = memory(frame, cast.getSource());
    view.offset = number(frame, cast.getMixedOffsets().front());
    view.sizes.clear();
    view.strides.clear();
    for (auto [size, stride] :
         llvm::zip(cast.getMixedSizes(), cast.getMixedStrides())) {
      view.sizes.push_back(number(frame, size));
      view.strides.push_back(number(frame, stride));
    }
    frame[cast] = std::move(view);
    return success();
  }
  if (auto expand = dyn_cast<memref::ExpandShapeOp>(op)) {
    const Memory &source = memory(frame, expand.getSrc());
    Memory view;
    view.buffer = source.buffer;
    view.base = source.base;
    view.offset = source.offset;
    for (OpFoldResult size : expand.getMixedOutputShape())
      view.sizes.push_back(number(frame, size));
    view.strides.resize(view.sizes.size());
    for (auto [dim, group] :
         llvm::enumerate(expand.getReassociationIndices())) {
      Expression stride = source.strides[dim];
      for (int64_t inner : llvm::reverse(group)) {
        view.strides[inner] = stride;
        stride = stride * view.sizes[inner];
      }
    }
    // Of what is not a group of any source dimension.
    takeStatic(view, expand.getResultType());
    frame[expand] = std::move(view);
    return success();
  }
  if (auto collapse = dyn_cast<memref::CollapseShapeOp>(op)) {
    const Memory &source = memory(frame, collapse.getSrc());
    Memory view;
    view.buffer = source.buffer;
    view.base = source.base;
    view.offset = source.offset;
    for (ArrayRef<int64_t> group : collapse.getReassociationIndices()) {
      Expression size = 1, stride = 1;
      // The innermost that is not 1 decides.
      bool isDecided = false;
      for (int64_t dim : llvm::reverse(group)) {
        size = size * source.sizes[dim];
        if (!isDecided && source.sizes[dim].getConstant() != 1) {
          stride = source.strides[dim];
          isDecided = true;
        }
      }
      view.sizes.push_back(std::move(size));
      view.strides.push_back(std::move(stride));
    }
    takeStatic(view, collapse.getResultType());
    frame[collapse] = std::move(view);
    return success();
  }
  if (auto transpose = dyn_cast<memref::TransposeOp>(op)) {
    Memory view = memory(frame, transpose.getIn());
    const Memory source = view;
    for (auto [to, expr] :
         llvm::enumerate(transpose.getPermutation().getResults())) {
      unsigned from = llvm::cast<AffineDimExpr>(expr).getPosition();
      view.sizes[to] = source.sizes[from];
      view.strides[to] = source.strides[from];
    }
    frame[transpose] = std::move(view);
    return success();
  }
  if (auto metadata = dyn_cast<memref::ExtractStridedMetadataOp>(op)) {
    Memory source = memory(frame, metadata.getSource());
    frame[metadata.getOffset()] = source.offset;
    for (auto [value, size] : llvm::zip(metadata.getSizes(), source.sizes))
      frame[value] = size;
    for (auto [value, stride] :
         llvm::zip(metadata.getStrides(), source.strides))
      frame[value] = stride;
    source.offset = 0;
    source.sizes.clear();
    source.strides.clear();
    frame[metadata.getBaseBuffer()] = std::move(source);
    return success();
  }
  if (auto dim = dyn_cast<memref::DimOp>(op)) {
    const Memory &source = memory(frame, dim.getSource());
    std::optional<int64_t> index = number(frame, dim.getIndex()).getConstant();
    if (!index || *index < 0 || *index >= int64_t(source.sizes.size()))
      return dim.emitError("expected a constant dimension of the buffer");
    Expression size = source.sizes[*index];
    frame[dim] = std::move(size);
    return success();
  }
  return std::nullopt;
}

LogicalResult Translator::translateCopy(memref::CopyOp op, Frame &frame) {
  const Memory &from = memory(frame, op.getSource());
  const Memory &to = memory(frame, op.getTarget());
  auto type = dyn_cast<MemRefType>(op.getSource().getType());
  if (!type || !isContiguous(from) || !isContiguous(to))
    return op.emitError(
               "expected a copy between contiguous buffers, but got one of ")
           << op.getSource().getType() << " to " << op.getTarget().getType();
  Expression bytes = *getBytes(type.getElementType());
  for (const Expression &size : from.sizes)
    bytes = bytes * size;
  rt::CopyStep step;
  step.To = locate(to, type.getElementType());
  step.From = locate(from, type.getElementType());
  step.Bytes = std::move(bytes);
  addStep(std::move(step), "copy");
  return success();
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

static std::optional<std::array<uint32_t, 3>> getDims(Operation *op,
                                                      StringRef name) {
  auto attr = op->getAttrOfType<DenseI32ArrayAttr>(name);
  if (!attr)
    return std::nullopt;
  std::array<uint32_t, 3> dims = {1, 1, 1};
  for (auto [i, extent] : llvm::enumerate(attr.asArrayRef().take_front(3)))
    dims[i] = extent;
  return dims;
}

FailureOr<unsigned> Translator::getKernel(gpu::LaunchFuncOp launch) {
  StringRef name = launch.getKernelName();
  if (auto it = kernels.find(name); it != kernels.end())
    return it->second;
  Operation *code =
      SymbolTable::lookupNearestSymbolFrom(launch, launch.getKernel());
  auto lowered = dyn_cast_or_null<LLVM::LLVMFuncOp>(code);
  if (!lowered || launch.getKernelModuleName() != kKernelModule) {
    launch.emitError("expected a launch of a lowered kernel in @")
        << kKernelModule << ", but got one of " << launch.getKernel();
    return failure();
  }
  rt::Kernel kernel;
  kernel.Name = name.str();
  for (auto [i, type] : llvm::enumerate(lowered.getArgumentTypes())) {
    std::optional<rt::ParameterKind> kind = getParameterKind(type);
    if (lowered.getArgAttr(i, LLVM::LLVMDialect::getByValAttrName()))
      kind = rt::ParameterKind::TensorMap;
    if (!kind) {
      lowered.emitError("expected kernels to take pointers and numbers, but "
                        "parameter ")
          << i << " is " << type;
      return failure();
    }
    kernel.Parameters.push_back(*kind);
  }
  kernel.Block = getDims(lowered, NVVM::NVVMDialect::getReqntidAttrName());
  if (!kernel.Block)
    kernel.Block =
        getDims(lowered, ROCDL::ROCDLDialect::getReqdWorkGroupSizeAttrName());
  kernel.Cluster = getDims(lowered, NVVM::NVVMDialect::getClusterDimAttrName());
  program.Kernels.push_back(std::move(kernel));
  return kernels[name] = program.Kernels.size() - 1;
}

LogicalResult Translator::translateLaunch(gpu::LaunchFuncOp op, Frame &frame) {
  FailureOr<unsigned> index = getKernel(op);
  if (failed(index))
    return failure();
  rt::Kernel &kernel = program.Kernels[*index];
  rt::LaunchStep step;
  step.Kernel = *index;
  gpu::KernelDim3 grid = op.getGridSizeOperandValues();
  gpu::KernelDim3 block = op.getBlockSizeOperandValues();
  step.Grid = {number(frame, grid.x), number(frame, grid.y),
               number(frame, grid.z)};
  step.Block = {number(frame, block.x), number(frame, block.y),
                number(frame, block.z)};
  if (Value shared = op.getDynamicSharedMemorySize()) {
    step.SharedBytes = number(frame, shared);
    std::optional<int64_t> bytes = step.SharedBytes.getConstant();
    if (!bytes)
      return op.emitError(
          "expected a constant number of bytes of shared memory");
    kernel.SharedBytes =
        std::max<uint32_t>(kernel.SharedBytes, static_cast<uint32_t>(*bytes));
  }
  // Kernels take pointers for buffers, or the fields of descriptors.
  bool isPlain = kernel.Parameters.size() == op.getNumKernelOperands();
  for (Value operand : op.getKernelOperands()) {
    Item &item = frame.at(operand);
    auto *buffer = std::get_if<Memory>(&item);
    if (!buffer) {
      if (auto *map = std::get_if<rt::TensorMap>(&item))
        step.Arguments.push_back(*map);
      else if (auto *bits = std::get_if<rt::FloatBits>(&item))
        step.Arguments.push_back(*bits);
      else
        step.Arguments.push_back(std::get<Expression>(item));
      continue;
    }
    // What of the offset the type says, the kernel adds.
    auto type = cast<MemRefType>(operand.getType());
    SmallVector<int64_t> strides;
    int64_t offset;
    if (failed(type.getStridesAndOffset(strides, offset)) ||
        !getBytes(type.getElementType()))
      return op.emitError("expected a strided buffer, but got ") << type;
    if (ShapedType::isDynamic(offset))
      offset = 0;
    Memory shifted = *buffer;
    shifted.offset = shifted.offset - Expression(offset);
    rt::Location pointer = locate(shifted, type.getElementType());
    step.Arguments.push_back(pointer);
    if (isPlain)
      continue;
    step.Arguments.push_back(pointer);
    step.Arguments.push_back(Expression(offset));
    for (const Expression &size : buffer->sizes)
      step.Arguments.push_back(size);
    for (const Expression &stride : buffer->strides)
      step.Arguments.push_back(stride);
  }
  if (step.Arguments.size() != kernel.Parameters.size())
    return op.emitError("expected ")
           << kernel.Parameters.size() << " arguments for kernel '"
           << kernel.Name << "', but got " << step.Arguments.size();
  addStep(std::move(step), kernel.Name);
  return success();
}

static std::optional<rt::TensorMapType> getTensorMapType(Type type) {
  using Kind = rt::TensorMapType;
  if (type.isInteger(8) || isa<Float8E4M3FNType, Float8E5M2Type>(type))
    return Kind::UI8;
  if (type.isInteger(16))
    return Kind::UI16;
  if (type.isInteger(32))
    return Kind::I32;
  if (type.isInteger(64))
    return Kind::I64;
  if (type.isF16())
    return Kind::F16;
  if (type.isBF16())
    return Kind::BF16;
  if (type.isF32())
    return Kind::F32;
  if (type.isF64())
    return Kind::F64;
  return std::nullopt;
}

LogicalResult Translator::translateDescriptor(nvgpu::TmaCreateDescriptorOp op,
                                              Frame &frame) {
  const Memory &source = memory(frame, op.getTensor());
  nvgpu::TensorMapDescriptorType type = op.getTensorMap().getType();
  Type element =
      cast<UnrankedMemRefType>(op.getTensor().getType()).getElementType();
  std::optional<rt::TensorMapType> kind = getTensorMapType(element);
  size_t rank = source.sizes.size();
  if (!kind || rank == 0 || rank > 5 || op.getBoxDimensions().size() != rank)
    return op.emitError("expected a tensor map of 1 to 5 dimensions, but got "
                        "one of a buffer of ")
           << rank << " dimensions of " << element << " with "
           << op.getBoxDimensions().size() << " extents of the box";
  rt::TensorMap map;
  map.Base = locate(source, element);
  map.Type = *kind;
  for (size_t i = rank; i-- > 0;) {
    map.Dims.push_back(source.sizes[i]);
    if (i + 1 != rank)
      map.Strides.push_back(source.strides[i] * *getBytes(element));
    std::optional<int64_t> extent =
        number(frame, op.getBoxDimensions()[i]).getConstant();
    if (!extent)
      return op.emitError("expected constant extents of the box");
    map.Box.push_back(*extent);
  }
  switch (type.getSwizzle()) {
  case nvgpu::TensorMapSwizzleKind::SWIZZLE_NONE:
    map.Swizzle = 0;
    break;
  case nvgpu::TensorMapSwizzleKind::SWIZZLE_32B:
    map.Swizzle = 32;
    break;
  case nvgpu::TensorMapSwizzleKind::SWIZZLE_64B:
    map.Swizzle = 64;
    break;
  case nvgpu::TensorMapSwizzleKind::SWIZZLE_128B:
    map.Swizzle = 128;
    break;
  }
  switch (type.getL2promo()) {
  case nvgpu::TensorMapL2PromoKind::L2PROMO_NONE:
    map.L2Promotion = 0;
    break;
  case nvgpu::TensorMapL2PromoKind::L2PROMO_64B:
    map.L2Promotion = 64;
    break;
  case nvgpu::TensorMapL2PromoKind::L2PROMO_128B:
    map.L2Promotion = 128;
    break;
  case nvgpu::TensorMapL2PromoKind::L2PROMO_256B:
    map.L2Promotion = 256;
    break;
  }
  map.FillNaN = type.getOob() == nvgpu::TensorMapOOBKind::OOB_NAN;
  if (type.getInterleave() != nvgpu::TensorMapInterleaveKind::INTERLEAVE_NONE)
    return op.emitError("expected a tensor map that is not interleaved");
  frame[op.getTensorMap()] = std::move(map);
  return success();
}

//===----------------------------------------------------------------------===//
// Control
//===----------------------------------------------------------------------===//

LogicalResult Translator::translateCall(func::CallOp op, Frame &frame) {
  auto callee = symbols.lookup<func::FuncOp>(op.getCallee());
  if (!callee || callee.isExternal())
    return op.emitError("expected a call of a function with a body, but got '@")
           << op.getCallee() << "'";
  if (!active.insert(callee).second)
    return op.emitError("expected no recursion, but '@")
           << op.getCallee() << "' calls itself";
  Frame inner;
  for (auto [argument, operand] :
       llvm::zip(callee.getArguments(), op.getOperands()))
    inner[argument] = frame.at(operand);
  SmallVector<Item> results;
  LogicalResult outcome = translate(callee.getBody(), inner, results);
  active.erase(callee);
  if (failed(outcome))
    return failure();
  for (auto [value, item] : llvm::zip(op.getResults(), results))
    frame[value] = std::move(item);
  return success();
}

LogicalResult Translator::translateFor(scf::ForOp op, Frame &frame) {
  std::optional<int64_t> lower =
      number(frame, op.getLowerBound()).getConstant();
  std::optional<int64_t> upper =
      number(frame, op.getUpperBound()).getConstant();
  std::optional<int64_t> stride = number(frame, op.getStep()).getConstant();
  if (!lower || !upper || !stride || *stride <= 0)
    return op.emitError("expected a loop around launches to have constant "
                        "bounds, but these depend on extents of arguments");
  SmallVector<Item> carried;
  for (Value init : op.getInitArgs())
    carried.push_back(frame.at(init));
  for (int64_t i = *lower; i < *upper; i += *stride) {
    if (function->Steps.size() > kMaxSteps)
      return op.emitError("expected at most ")
             << kMaxSteps << " steps, but loops unroll to more";
    frame[op.getInductionVar()] = Expression(i);
    for (auto [value, item] : llvm::zip(op.getRegionIterArgs(), carried))
      frame[value] = std::move(item);
    carried.clear();
    if (failed(translate(op.getRegion(), frame, carried)))
      return failure();
    if (*stride > std::numeric_limits<int64_t>::max() - i)
      break;
  }
  for (auto [value, item] : llvm::zip(op.getResults(), carried))
    frame[value] = std::move(item);
  return success();
}

LogicalResult Translator::translateWhile(scf::WhileOp op, Frame &frame) {
  SmallVector<Item> carried;
  for (Value init : op.getInits())
    carried.push_back(frame.at(init));
  while (true) {
    if (function->Steps.size() > kMaxSteps)
      return op.emitError("expected at most ")
             << kMaxSteps << " steps, but loops unroll to more";
    for (auto [value, item] : llvm::zip(op.getBeforeArguments(), carried))
      frame[value] = std::move(item);
    SmallVector<Item> passed;
    size_t before = function->Steps.size();
    if (failed(translate(op.getBefore(), frame, passed)))
      return failure();
    std::optional<int64_t> goesOn =
        std::get<Expression>(passed.front()).getConstant();
    if (!goesOn)
      return op.emitError("expected a loop around launches to have a constant "
                          "number of iterations, but its condition depends on "
                          "extents of arguments");
    if (!*goesOn) {
      for (auto [value, item] :
           llvm::zip(op.getResults(), llvm::drop_begin(passed)))
        frame[value] = std::move(item);
      return success();
    }
    for (auto [value, item] :
         llvm::zip(op.getAfterArguments(), llvm::drop_begin(passed)))
      frame[value] = std::move(item);
    carried.clear();
    if (failed(translate(op.getAfter(), frame, carried)))
      return failure();
    // Without a step the limit would never be reached.
    if (function->Steps.size() == before && ++idle > kMaxSteps)
      return op.emitError("expected a loop that ends, but it goes round ")
             << kMaxSteps << " times without a step";
  }
}

LogicalResult Translator::translateBranch(Operation *op, Region &region,
                                          Frame &frame) {
  SmallVector<Item> results;
  if (!region.empty() && failed(translate(region, frame, results)))
    return failure();
  for (auto [value, item] : llvm::zip(op->getResults(), results))
    frame[value] = std::move(item);
  return success();
}

LogicalResult Translator::translate(Region &region, Frame &frame,
                                    SmallVectorImpl<Item> &results) {
  Block *block = &region.front();
  while (true) {
    for (Operation &op : block->without_terminator())
      if (failed(translate(&op, frame)))
        return failure();
    Operation *end = block->getTerminator();
    auto branch = dyn_cast<BranchOpInterface>(end);
    if (!branch) {
      for (Value operand : end->getOperands())
        results.push_back(frame.at(operand));
      return success();
    }
    unsigned successor = 0;
    if (auto conditional = dyn_cast<cf::CondBranchOp>(end)) {
      std::optional<int64_t> known =
          number(frame, conditional.getCondition()).getConstant();
      if (!known)
        return end->emitError("expected a branch around launches that "
                              "constants decide, but its condition depends on "
                              "extents of arguments");
      successor = *known ? 0 : 1;
    } else if (end->getNumSuccessors() != 1) {
      return end->emitError("expected a branch that a program has, but got '")
             << end->getName() << "'";
    }
    if (function->Steps.size() > kMaxSteps || ++idle > kMaxSteps)
      return end->emitError("expected at most ")
             << kMaxSteps << " steps, but branches go round more often";
    Block *next = end->getSuccessor(successor);
    SmallVector<Item> passed;
    for (Value operand :
         branch.getSuccessorOperands(successor).getForwardedOperands())
      passed.push_back(frame.at(operand));
    for (auto [value, item] : llvm::zip(next->getArguments(), passed))
      frame[value] = std::move(item);
    block = next;
  }
}

LogicalResult Translator::translate(Operation *op, Frame &frame) {
  if (std::optional<LogicalResult> view = translateView(op, frame))
    return *view;
  if (auto alloc = dyn_cast<memref::AllocOp>(op))
    return allocate(op, alloc.getType(), alloc.getDynamicSizes(), frame);
  if (auto alloca = dyn_cast<memref::AllocaOp>(op))
    return allocate(op, alloca.getType(), alloca.getDynamicSizes(), frame);
  if (auto global = dyn_cast<memref::GetGlobalOp>(op))
    return translateGlobal(global, frame);
  // How long a buffer lives, its uses say.
  if (isa<memref::DeallocOp>(op))
    return success();
  if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op))
    return translateLaunch(launch, frame);
  if (auto call = dyn_cast<func::CallOp>(op))
    return translateCall(call, frame);
  if (auto copy = dyn_cast<memref::CopyOp>(op))
    return translateCopy(copy, frame);
  if (auto descriptor = dyn_cast<nvgpu::TmaCreateDescriptorOp>(op))
    return translateDescriptor(descriptor, frame);
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return translateFor(loop, frame);
  if (auto loop = dyn_cast<scf::WhileOp>(op))
    return translateWhile(loop, frame);
  if (auto branch = dyn_cast<scf::IfOp>(op)) {
    std::optional<int64_t> known =
        number(frame, branch.getCondition()).getConstant();
    if (!known)
      return op->emitError("expected a branch around launches that constants "
                           "decide, but its condition depends on extents of "
                           "arguments");
    return translateBranch(
        op, *known ? branch.getThenRegion() : branch.getElseRegion(), frame);
  }
  if (isa<scf::ExecuteRegionOp, memref::AllocaScopeOp>(op))
    return translateBranch(op, op->getRegion(0), frame);
  if (auto check = dyn_cast<cf::AssertOp>(op)) {
    Expression condition = number(frame, check.getArg());
    if (condition.getConstant() != 1)
      addStep(rt::CheckStep{std::move(condition), check.getMsg().str()});
    return success();
  }
  if (auto constant = dyn_cast<arith::ConstantOp>(op))
    if (auto value = dyn_cast<FloatAttr>(constant.getValue())) {
      frame[constant] =
          rt::FloatBits{value.getValue().bitcastToAPInt().getZExtValue()};
      return success();
    }
  if (std::optional<Expression> value = evaluate(op, frame)) {
    frame[op->getResult(0)] = std::move(*value);
    return success();
  }
  if (isMemoryEffectFree(op) && op->use_empty())
    return success();
  return op->emitError("expected an op that a program's host has, but got '")
         << op->getName() << "'";
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// Begins and ends the lives of temporaries, and drops those without a use.
void Translator::placeBuffers() {
  using Kind = rt::BufferRef::Kind;
  struct Life {
    size_t first = SIZE_MAX, last = 0;
  };
  size_t count = function->Steps.size();
  std::vector<Life> lives(function->Temporaries.size());
  auto visit = [&](auto use) {
    auto visitLocation = [&](size_t at, rt::Location &place) {
      if (place.Buffer.Which == Kind::Temporary)
        use(at, place.Buffer);
    };
    for (size_t i = 0; i < count; ++i) {
      auto &what = function->Steps[i].What;
      if (auto *launch = std::get_if<rt::LaunchStep>(&what)) {
        for (rt::LaunchArgument &argument : launch->Arguments)
          if (auto *place = std::get_if<rt::Location>(&argument))
            visitLocation(i, *place);
          else if (auto *map = std::get_if<rt::TensorMap>(&argument))
            visitLocation(i, map->Base);
      } else if (auto *copy = std::get_if<rt::CopyStep>(&what)) {
        visitLocation(i, copy->To);
        visitLocation(i, copy->From);
      } else if (auto *fill = std::get_if<rt::FillStep>(&what)) {
        visitLocation(i, fill->To);
      }
    }
    for (rt::Result &result : function->Results)
      visitLocation(count, result.Value);
  };
  visit([&](size_t at, rt::BufferRef &buffer) {
    Life &life = lives[buffer.Index];
    life.first = std::min(life.first, at);
    life.last = std::max(life.last, at);
  });
  if (assertion) // Read when all is done.
    lives[*assertion].last = count;

  std::vector<unsigned> numbers(lives.size());
  std::vector<rt::Temporary> kept;
  std::vector<SmallVector<unsigned, 2>> begins(count + 1), ends(count + 1);
  for (auto [index, life] : llvm::enumerate(lives)) {
    if (life.first == SIZE_MAX)
      continue;
    numbers[index] = kept.size();
    kept.push_back(std::move(function->Temporaries[index]));
    begins[life.first].push_back(numbers[index]);
    ends[life.last].push_back(numbers[index]);
  }
  visit([&](size_t, rt::BufferRef &buffer) {
    buffer.Index = numbers[buffer.Index];
  });
  if (assertion)
    assertion = numbers[*assertion];
  function->Temporaries = std::move(kept);
  std::vector<rt::Step> steps;
  steps.reserve(count + 2 * lives.size());
  for (size_t i = 0; i <= count; ++i) {
    for (unsigned index : begins[i])
      steps.push_back({rt::AllocStep{index}, ""});
    if (i == count)
      break;
    steps.push_back(std::move(function->Steps[i]));
    for (unsigned index : ends[i])
      steps.push_back({rt::FreeStep{index}, ""});
  }
  function->Steps = std::move(steps);
}

LogicalResult Translator::translate(func::FuncOp op) {
  rt::Function &made = program.Functions.emplace_back();
  function = &made;
  made.Name = op.getSymName().str();
  assertion.reset();
  idle = 0;

  Frame frame;
  auto nameOf = [&](StringAttr attr) { return attr ? attr.str() : ""; };
  for (BlockArgument value : op.getArguments()) {
    unsigned index = value.getArgNumber();
    auto type = dyn_cast<MemRefType>(value.getType());
    std::optional<rt::ElementType> element;
    if (type && type.getLayout().isIdentity())
      element = getElementType(type.getElementType());
    if (!element)
      return op.emitError("expected argument ")
             << index << " to be a contiguous buffer of numbers, but got "
             << value.getType();
    rt::Argument argument;
    argument.Type = *element;
    argument.Name =
        nameOf(op.getArgAttrOfType<StringAttr>(index, UFP4Dialect::kNameAttr));
    argument.Seed = bool(op.getArgAttr(index, UFP4Dialect::kSeedAttr));
    for (auto [dim, extent] : llvm::enumerate(type.getShape())) {
      if (!ShapedType::isDynamic(extent)) {
        argument.Shape.push_back(extent);
        continue;
      }
      argument.Shape.push_back(Expression::symbol(made.Symbols.size()));
      made.Symbols.push_back(("arg" + Twine(index) + "_" + Twine(dim)).str());
    }
    frame[value] =
        makeContiguous({rt::BufferRef::Kind::Argument, index}, argument.Shape);
    made.Arguments.push_back(std::move(argument));
  }

  active = {op};
  SmallVector<Item> results;
  if (failed(translate(op.getBody(), frame, results)))
    return failure();
  for (auto [index, item] : llvm::enumerate(results)) {
    Type type = op.getResultTypes()[index];
    auto memref = dyn_cast<MemRefType>(type);
    std::optional<rt::ElementType> element;
    auto *buffer = std::get_if<Memory>(&item);
    if (memref && buffer && isContiguous(*buffer))
      element = getElementType(memref.getElementType());
    if (!element)
      return op.emitError("expected result ")
             << index << " to be a contiguous buffer of numbers, but got "
             << type;
    rt::Result result;
    result.Type = *element;
    result.Name = nameOf(
        op.getResultAttrOfType<StringAttr>(index, UFP4Dialect::kNameAttr));
    result.Shape = buffer->sizes;
    result.Value = locate(*buffer, memref.getElementType());
    made.Results.push_back(std::move(result));
  }
  if (assertion) {
    rt::FillStep clear;
    clear.To.Buffer = getAssertion();
    clear.Width = 4;
    clear.Count = 1;
    made.Steps.insert(made.Steps.begin(), rt::Step{clear, "assertions"});
  }
  placeBuffers();
  if (assertion) {
    auto messages =
        module->getAttrOfType<ArrayAttr>(UFP4Dialect::kAssertMessagesAttr);
    rt::AssertionFlag flag;
    flag.Flag.Buffer = getAssertion();
    if (messages)
      for (Attribute message : messages)
        flag.Messages.push_back(cast<StringAttr>(message).str());
    made.Assertions.push_back(std::move(flag));
  }
  return success();
}

FailureOr<rt::Program> Translator::run() {
  for (auto op : module.getOps<func::FuncOp>())
    if (op.isPublic() && !op.isExternal() && failed(translate(op)))
      return failure();
  return std::move(program);
}

FailureOr<rt::Program> mlir::ufp4::translateToProgram(ModuleOp module,
                                                      StringRef target) {
  return Translator(module, target).run();
}

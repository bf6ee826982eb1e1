//===- UFP4ToGPU.cpp - placed ops to kernels and launches -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/Passes.h"

#include "ufp4/Analysis/CarrierSelection.h"
#include "ufp4/Conversion/BlockArithmetic.h"
#include "ufp4/GPU/Assertions.h"
#include "ufp4/GPU/Names.h"
#include "ufp4/GPU/TargetAttr.h"
#include "ufp4/Kernels/GPUKernels.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Remarks.h"

#include <functional>

namespace mlir::ufp4 {
#define GEN_PASS_DEF_CONVERTUFP4TOGPU
#include "ufp4/Kernels/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

static MemRefType getMemRefType(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  return MemRefType::get(tensor.getShape(), tensor.getElementType());
}

/// The memory of a tensor that is read.
static Value read(ImplicitLocOpBuilder &b, Value tensor) {
  if (!tensor)
    return {};
  return bufferization::ToBufferOp::create(b, getMemRefType(tensor.getType()),
                                           tensor, /*read_only=*/true);
}

static OpFoldResult compute(ImplicitLocOpBuilder &b, AffineExpr expr,
                            OpFoldResult size) {
  return affine::makeComposedFoldedAffineApply(b, b.getLoc(), expr, {size});
}

static Value allocate(ImplicitLocOpBuilder &b, Type type,
                      ArrayRef<OpFoldResult> sizes) {
  MemRefType memref = getMemRefType(type);
  SmallVector<Value> dynamic;
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (memref.isDynamicDim(dim))
      dynamic.push_back(getValueOrCreateConstantIndexOp(b, b.getLoc(), size));
  return memref::AllocOp::create(b, memref, dynamic);
}

/// Memory for the results of an op that quantizes `input`.
static SmallVector<Value> allocateResults(ImplicitLocOpBuilder &b,
                                          QuantizeCarryOp op) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), op.getInput());
  int64_t rank = sizes.size();
  AffineExpr extent = b.getAffineSymbolExpr(0);
  SmallVector<Value> results;
  for (unsigned i = 0; i < op.getNumDirections(); ++i) {
    int64_t along = op.getAlong()[i];
    FormatAttr format = op.getFormat(i);
    CarrierAttr carrier = op.getCarrier(i);
    RhtAttr rht = op.getRht(i);
    OpFoldResult rows = sizes[along == rank - 1 ? rank - 2 : rank - 1];
    OpFoldResult k = sizes[along];
    if (rht)
      k = compute(b, extent.ceilDiv(rht.getSize()) * rht.getSize(), k);
    auto blocks = [&](int64_t size) -> OpFoldResult {
      return size == FormatAttr::kWhole ? OpFoldResult(b.getIndexAttr(1))
                                        : compute(b, extent.ceilDiv(size), k);
    };
    SmallVector<SmallVector<OpFoldResult>> shapes;
    auto add = [&](OpFoldResult first, OpFoldResult second) {
      shapes.emplace_back(sizes.begin(), sizes.begin() + (rank - 2));
      shapes.back().append({first, second});
    };
    int64_t granule = getCarrierGranule(carrier);
    add(rows, compute(b,
                      extent.ceilDiv(granule) *
                          (carrier.isPacked() ? granule / 2 : granule),
                      k));
    if (isa<CodeType>(carrier.getElementType())) {
      if (format.isTensorBlock())
        shapes.emplace_back();
      else
        add(format.getBlockRows() > 1
                ? compute(b, extent.ceilDiv(format.getBlockRows()), rows)
                : rows,
            blocks(format.getBlockCols()));
      int64_t tile = format.getScale().getTile();
      if (tile == ScaleAttr::kNoTile)
        shapes.emplace_back();
      else
        add(rows, blocks(tile));
    } else {
      SegmentScales scales = getSegmentScales(format, carrier);
      if (carrier.hasHardwareScales())
        add(rows,
            compute(b,
                    extent.ceilDiv(scales.extent * kHardwareScaleGranule) *
                        kHardwareScaleGranule,
                    k));
      else if (scales.present)
        add(blocks(scales.extent), rows);
      shapes.emplace_back(); // the outer scale
    }
    for (auto [type, shape] : llvm::zip(op.getDirection(i).getTypes(), shapes))
      results.push_back(allocate(b, type, shape));
  }
  return results;
}

/// The memory of a tensor of codes, which are bytes by the time that buffers
/// are made, or of any other.
static Value readBytes(ImplicitLocOpBuilder &b, Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (isa<CodeType>(type.getElementType()))
    tensor = UnrealizedConversionCastOp::create(
                 b, Type(type.clone(b.getI8Type())), tensor)
                 .getResult(0);
  return read(b, tensor);
}

/// Memory for the results of an op that carries codes.
static SmallVector<Value> allocateResults(ImplicitLocOpBuilder &b, CarryOp op) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), op.getCodes());
  int64_t rank = sizes.size(), along = op.getAlong();
  OpFoldResult rows = sizes[along == rank - 1 ? rank - 2 : rank - 1];
  OpFoldResult k = sizes[along];
  AffineExpr extent = b.getAffineSymbolExpr(0);
  SmallVector<Value> results;
  auto add = [&](Value result, OpFoldResult first, OpFoldResult second) {
    SmallVector<OpFoldResult> shape(sizes.begin(), sizes.begin() + (rank - 2));
    shape.append({first, second});
    results.push_back(allocate(b, result.getType(), shape));
  };
  CarrierAttr carrier = op.getCarrier();
  int64_t granule = getCarrierGranule(carrier);
  add(op.getOperand(), rows,
      compute(b,
              extent.ceilDiv(granule) *
                  (carrier.isPacked() ? granule / 2 : granule),
              k));
  if (op.getSegmentScales()) {
    int64_t segment = getSegmentScales(op.getFormat(), carrier).extent;
    if (carrier.hasHardwareScales())
      add(op.getSegmentScales(), rows,
          compute(b,
                  extent.ceilDiv(segment * kHardwareScaleGranule) *
                      kHardwareScaleGranule,
                  k));
    else
      add(op.getSegmentScales(),
          segment == FormatAttr::kWhole
              ? OpFoldResult(b.getIndexAttr(1))
              : compute(b, extent.ceilDiv(segment), k),
          rows);
  }
  return results;
}

/// Whether `operand` is the op's counter, made of two numbers of the host.
static bool isCounter(Operation *op, Value operand) {
  auto quantize = dyn_cast<QuantizeCarryOp>(op);
  return quantize && operand == quantize.getCounter() &&
         operand.getDefiningOp<tensor::FromElementsOp>();
}

namespace {
struct ConvertUFP4ToGPU
    : mlir::ufp4::impl::ConvertUFP4ToGPUBase<ConvertUFP4ToGPU> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    const Chip *chip = lookupChip(target);
    if (!chip || !chip->isGPU()) {
      emitError(module.getLoc())
          << "expected a target among: " << listChips(std::mem_fn(&Chip::isGPU))
          << ", but got '" << target << "'";
      return signalPassFailure();
    }
    SmallVector<Operation *> ops;
    module.walk([&](Operation *op) {
      if (isa<QuantizeCarryOp, CarryOp, CarrierMatmulOp>(op))
        ops.push_back(op);
    });
    if (ops.empty())
      return;
    GPUKernelContext context{getKernels(module, *chip), *chip};
    Assertions assertions(module);
    for (Operation *op : ops) {
      std::string reason;
      bool needsConverters = op->hasAttr(kStochasticConvertersAttr);
      if (needsConverters && !chip->has(Converter::Stochastic)) {
        op->emitError()
            << "expected a target with stochastic converters among: "
            << listChips([](const Chip &other) {
                 return other.has(Converter::Stochastic);
               })
            << ", but got '" << target << "'";
        return signalPassFailure();
      }
      auto function = op->getParentOfType<func::FuncOp>();
      bool alone =
          function && function->hasAttr(UFP4Dialect::kKernelAttr) &&
          llvm::all_of(op->getOperands(), [&](Value operand) {
            return isa<BlockArgument>(operand) || isCounter(op, operand);
          });
      if (!alone)
        reason = "it is in no kernel function, or not alone";
      else if (succeeded(launch(context, op, assertions, reason))) {
        ++numLaunches;
        continue;
      }
      // Loops would round with other bits.
      if (strict || needsConverters) {
        op->emitError() << "no kernel of " << chip->name << ": " << reason;
        return signalPassFailure();
      }
      ++numLeft;
      remark::missed(op->getLoc(),
                     remark::RemarkOpts::name("Kernel").category("ufp4"))
          << "left to convert-ufp4-to-linalg: " + reason;
    }
    assertions.finish();
    if (context.module.getBody()->empty())
      context.module.erase();
    else
      module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                      UnitAttr::get(&getContext()));
  }

  /// The module that holds the kernels.
  static gpu::GPUModuleOp getKernels(ModuleOp module, const Chip &chip) {
    if (auto known = module.lookupSymbol<gpu::GPUModuleOp>(kKernelModule))
      return known;
    OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
    auto kernels =
        gpu::GPUModuleOp::create(builder, module.getLoc(), kKernelModule);
    kernels.setTargetsAttr(
        builder.getArrayAttr(getTargetAttr(module.getContext(), chip)));
    return kernels;
  }

  /// Where elements in their carrier may lack an exponent.
  static void addAssertion(ImplicitLocOpBuilder &b, QuantizeCarryOp op,
                           Assertions &assertions, QuantizeBuffers &buffers) {
    for (unsigned i = 0; i < op.getNumDirections() && !buffers.flag; ++i) {
      CarrierAttr carrier = op.getCarrier(i);
      if (!foldsOverRow(op.getFormat(i), carrier))
        continue;
      auto type = cast<FloatType>(carrier.getElementType());
      std::string message =
          getOutsideMessage(op.getLoc(), op.getFormat(i), type);
      buffers.flag = memref::GetGlobalOp::create(
          b, Assertions::getType(b.getContext()), kAssertion);
      buffers.flagNumber = arith::ConstantOp::create(
          b,
          b.getI32IntegerAttr(assertions.getNumber(b.getStringAttr(message))));
    }
  }

  /// The first family that has the product, the fastest of a chip first.
  static LogicalResult multiply(OpBuilder &builder, GPUKernelContext &context,
                                CarrierMatmulOp op,
                                const MatmulBuffers &buffers,
                                std::string &reason) {
    struct Family {
      StringLiteral name;
      MatrixUnit unit;
      LogicalResult (*build)(OpBuilder &, GPUKernelContext &, CarrierMatmulOp,
                             const MatmulBuffers &, std::string &);
    };
    static constexpr Family families[] = {
        {"tcgen05", MatrixUnit::Tcgen05, buildBlackwellMatmul},
        {"wgmma", MatrixUnit::Wgmma, buildHopperMatmul},
        {"mma_sync", MatrixUnit::MmaSync, buildMmaSyncMatmul},
        {"mfma", MatrixUnit::MFMA, buildAMDMatmul},
        {"wmma", MatrixUnit::WMMA, buildAMDMatmul}};
    for (const Family &family : families) {
      if (llvm::none_of(context.chip.instructions,
                        [&](const MatrixInstruction &instruction) {
                          return instruction.unit == family.unit;
                        }))
        continue;
      std::string why;
      if (succeeded(family.build(builder, context, op, buffers, why)))
        return success();
      reason += (reason.empty() ? "" : "; ") + family.name.str() + ": " + why;
    }
    return failure();
  }

  /// Replaces the op by a launch.
  static LogicalResult launch(GPUKernelContext &context, Operation *op,
                              Assertions &assertions, std::string &reason) {
    // What is built for a kernel that no family has goes away again.
    auto function = op->getParentOfType<func::FuncOp>();
    ImplicitLocOpBuilder b(op->getLoc(), op);
    Operation *before = op->getPrevNode();
    SmallVector<Value> results;
    LogicalResult built = failure();
    if (auto quantize = dyn_cast<QuantizeCarryOp>(op)) {
      QuantizeBuffers buffers{
          read(b, quantize.getInput()), read(b, quantize.getSeed()), {}, {}, {},
          allocateResults(b, quantize)};
      addAssertion(b, quantize, assertions, buffers);
      if (Value counter = quantize.getCounter())
        llvm::copy(counter.getDefiningOp()->getOperands(),
                   buffers.counter.begin());
      results = buffers.results;
      built = buildGPUQuantize(b, context, quantize, buffers, reason);
    } else if (auto carry = dyn_cast<CarryOp>(op)) {
      CarryBuffers buffers{
          readBytes(b, carry.getCodes()), readBytes(b, carry.getScales()),
          read(b, carry.getOuter()), allocateResults(b, carry)};
      results = buffers.results;
      built = buildGPUCarry(b, context, carry, buffers, reason);
    } else {
      auto matmul = cast<CarrierMatmulOp>(op);
      SmallVector<OpFoldResult> sizes;
      int64_t rank = matmul.getLhs().getType().getRank();
      if (rank == 3)
        sizes.push_back(
            tensor::getMixedSize(b, b.getLoc(), matmul.getLhs(), 0));
      for (Value operand : {matmul.getLhs(), matmul.getRhs()})
        sizes.push_back(tensor::getMixedSize(b, b.getLoc(), operand, rank - 2));
      results.push_back(allocate(b, matmul.getResult().getType(), sizes));
      MatmulBuffers buffers{
          read(b, matmul.getLhs()),        read(b, matmul.getLhsScale()),
          read(b, matmul.getLhsOuter()),   read(b, matmul.getRhs()),
          read(b, matmul.getRhsScale()),   read(b, matmul.getRhsOuter()),
          read(b, matmul.getAccumulate()), results.front()};
      built = multiply(b, context, matmul, buffers, reason);
    }
    if (failed(built)) {
      for (Operation *last = op->getPrevNode(); last != before;
           last = op->getPrevNode())
        last->erase();
      return failure();
    }
    for (auto [result, buffer] : llvm::zip(op->getResults(), results))
      result.replaceAllUsesWith(bufferization::ToTensorOp::create(
          b, result.getType(), buffer, /*restrict=*/true));
    Operation *counter = nullptr;
    if (auto quantize = dyn_cast<QuantizeCarryOp>(op))
      if (Value words = quantize.getCounter())
        counter = words.getDefiningOp();
    op->erase();
    if (counter && counter->use_empty())
      counter->erase();
    function->setAttr(UFP4Dialect::kVectorizedAttr, b.getUnitAttr());
    return success();
  }
};
} // namespace

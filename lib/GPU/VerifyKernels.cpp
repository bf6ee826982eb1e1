//===- VerifyKernels.cpp - what a chip or its backend has not -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/GPU/Passes.h"

#include "ufp4/GPU/TargetAttr.h"
#include "ufp4/Target/Backend.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4VERIFYGPUKERNELS
#include "ufp4/GPU/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;
using namespace mlir::ufp4;

namespace {
/// The target of a module: a chip of the table, and the features for LLVM.
struct Target {
  const Chip *chip = nullptr;
  StringRef features;
};
} // namespace

static Target getTarget(gpu::GPUModuleOp kernels) {
  if (ArrayAttr targets = kernels.getTargetsAttr())
    for (Attribute target : targets) {
      if (auto nvvm = dyn_cast<NVVM::NVVMTargetAttr>(target))
        return {lookupChip(nvvm.getChip()), nvvm.getFeatures()};
      if (auto rocdl = dyn_cast<ROCDL::ROCDLTargetAttr>(target))
        return {lookupChip(rocdl.getChip()), rocdl.getFeatures()};
    }
  return {};
}

/// The version of PTX among features, as "+ptx88" has it; 0 where there is
/// none.
static unsigned getPTXVersion(StringRef features) {
  unsigned version = 0;
  SmallVector<StringRef> all;
  features.split(all, ',');
  for (StringRef feature : all)
    if (feature.consume_front("+ptx"))
      (void)feature.getAsInteger(10, version);
  return version;
}

/// The name by which the rules know an op of a backend; empty for others.
static std::string getBackendName(Operation *op) {
  StringRef name = op->getName().getStringRef();
  if (auto call = dyn_cast<LLVM::CallIntrinsicOp>(op)) {
    StringRef called = call.getIntrin();
    called.consume_front("llvm.");
    if (!called.starts_with("nvvm.") && !called.starts_with("amdgcn."))
      return "";
    // Types that an intrinsic is overloaded by: ".v8i32".
    while (true) {
      auto [before, last] = called.rsplit('.');
      if (!last.consume_front("v") || last.empty() ||
          !llvm::isDigit(last.front()))
        return called.str();
      called = before;
    }
  }
  if (name.consume_front("rocdl.")) {
    std::string text = ("amdgcn." + name).str();
    llvm::replace(text, '_', '.');
    return text;
  }
  if (!name.starts_with("nvvm."))
    return "";
  std::string text = name.str();
  llvm::TypeSwitch<Operation *>(op)
      .Case<NVVM::Tcgen05MMAOp, NVVM::Tcgen05MMASparseOp, NVVM::Tcgen05MMAWsOp,
            NVVM::Tcgen05MMAWsSparseOp>([&](auto mma) {
        text += "." + NVVM::stringifyTcgen05MMAKind(mma.getKind()).str();
      })
      .Case<NVVM::ReduxOp>([&](NVVM::ReduxOp redux) {
        text += "." + NVVM::stringifyReduxKind(redux.getKind()).str();
      })
      .Case<NVVM::ConvertF32x2ToF16x2Op, NVVM::ConvertF32x2ToBF16x2Op>(
          [&](auto convert) {
            text += "." + NVVM::stringifyFPRoundingMode(convert.getRnd()).str();
          })
      .Default([&](Operation *) {
        // Conversions to a type of which there are several.
        if (auto type = op->getAttrOfType<TypeAttr>("dstTy"))
          llvm::raw_string_ostream(text) << "." << type.getValue();
        if (auto type = op->getAttrOfType<TypeAttr>("srcType"))
          llvm::raw_string_ostream(text) << "." << type.getValue();
      });
  return text;
}

/// Registers of 32 bits that a value takes; 0 where that is not known.
static unsigned getRegisters(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  Type element = vector ? vector.getElementType() : type;
  if (!element.isIntOrFloat())
    return 0;
  int64_t bits = element.getIntOrFloatBitWidth() *
                 (vector ? vector.getNumElements() : int64_t{1});
  return bits % 32 == 0 ? static_cast<unsigned>(bits / 32) : 0;
}

/// Registers of an operand of 128 bytes' worth of lanes by the code of its
/// format: 8 bits, 6 bits, 4 bits.
static constexpr unsigned kFormatRegisters[] = {8, 8, 6, 6, 4};

/// Operands of rocdl.mfma.scale: a, b, c, the formats of a and b, then for each
/// of these which byte of its scales, and the scales. LLVM takes more than an
/// instruction has, and less than the op's verifier lets pass.
static LogicalResult checkScaledMFMA(Operation *op) {
  StringRef name = op->getName().getStringRef();
  if (op->getNumOperands() != 9)
    return op->emitError("expected 9 operands of '")
           << name << "', but got " << op->getNumOperands();
  auto getConstant = [&](unsigned index) -> std::optional<uint64_t> {
    APInt value;
    if (!matchPattern(op->getOperand(index), m_ConstantInt(&value)))
      return std::nullopt;
    return value.getLimitedValue();
  };
  for (unsigned side : {0, 1}) {
    std::optional<uint64_t> format = getConstant(3 + side);
    if (!format || *format >= std::size(kFormatRegisters))
      return op->emitError("expected the format of operand ")
             << side << " of '" << name
             << "' to be a constant of 0 to 4 (fp8, bf8, fp6, bf6, fp4)";
    if (getRegisters(op->getOperand(side).getType()) !=
        kFormatRegisters[*format])
      return op->emitError("expected operand ")
             << side << " of '" << name << "' of format " << *format << " in "
             << kFormatRegisters[*format] << " registers, but got "
             << op->getOperand(side).getType();
    std::optional<uint64_t> byte = getConstant(5 + 2 * side);
    if (!byte || *byte > 3)
      return op->emitError("expected the byte of the scales of operand ")
             << side << " of '" << name << "' to be a constant of 0 to 3";
  }
  unsigned registers = name.contains("32x32") ? 16 : 4;
  for (Type type : {op->getOperand(2).getType(), op->getResult(0).getType()})
    if (getRegisters(type) != registers)
      return op->emitError("expected sums of '")
             << name << "' in " << registers << " registers, but got " << type;
  return success();
}

/// The last operands of a matrix instruction of CDNA are part of it.
static LogicalResult checkImmediates(Operation *op) {
  for (unsigned i = 3; i < op->getNumOperands(); ++i)
    if (!matchPattern(op->getOperand(i), m_Constant()))
      return op->emitError("expected operand ")
             << i << " of '" << op->getName() << "' to be a constant";
  return success();
}

static LogicalResult checkOp(Operation *op, const Target &target) {
  const Chip &chip = *target.chip;
  std::string name = getBackendName(op);
  if (name.empty())
    return success();
  StringRef shown = isa<LLVM::CallIntrinsicOp>(op)
                        ? StringRef(name)
                        : op->getName().getStringRef();
  // What the other makers have.
  bool isAMD = chip.family == ChipFamily::ROCDL;
  if (StringRef(name).starts_with(isAMD ? "nvvm." : "amdgcn."))
    return op->emitError("expected an op that ")
           << chip.name << " has, but got one of "
           << (isAMD ? "NVIDIA's" : "AMD's") << " chips, '" << shown << "'";
  unsigned registers = op->getNumOperands() && !isa<LLVM::CallIntrinsicOp>(op)
                           ? getRegisters(op->getOperand(0).getType())
                           : 0;
  if (!canSelect(chip, name, registers)) {
    // Of some ops a form, which an attribute or the operands say.
    std::string form;
    if (!isa<LLVM::CallIntrinsicOp>(op) && !isAMD && name.size() > shown.size())
      form = " with " + name.substr(shown.size() + 1);
    if (canSelect(chip, name))
      form = " on " + std::to_string(registers) + " registers";
    std::string others = listChips([&](const Chip &other) {
      return other.isGPU() && (other.family == ChipFamily::ROCDL) == isAMD &&
             canSelect(other, name, registers);
    });
    auto diag = op->emitError("expected an op that ")
                << chip.name << " has, but got '" << shown << "'" << form;
    if (others.empty())
      diag << ", which LLVM makes for no chip of " << (isAMD ? "AMD" : "NVIDIA")
           << " that there is a target for";
    else
      diag << "; chips that have it: " << others;
    return diag;
  }
  // The PTX of block scales is newer than the chips: without it LLVM ends the
  // process, or ptxas refuses the text.
  if (StringRef(name).contains("block_scale") ||
      StringRef(name).contains("block.scale")) {
    unsigned needed = getPTXVersion(chip.features),
             got = getPTXVersion(target.features);
    if (!isAMD && got < needed)
      return op->emitError("expected '")
             << chip.features << "' or later among the features of the target "
             << "for '" << shown << "', but got '" << target.features << "'";
  }
  if (StringRef(name).starts_with("amdgcn.mfma.scale.") &&
      !isa<LLVM::CallIntrinsicOp>(op))
    return checkScaledMFMA(op);
  if (StringRef(name).starts_with("amdgcn.mfma.") &&
      !isa<LLVM::CallIntrinsicOp>(op))
    return checkImmediates(op);
  return success();
}

namespace {
struct VerifyGPUKernels
    : mlir::ufp4::impl::UFP4VerifyGPUKernelsBase<VerifyGPUKernels> {
  using Base::Base;

  void runOnOperation() override {
    WalkResult result = getOperation().walk([](gpu::GPUModuleOp kernels) {
      Target target = getTarget(kernels);
      if (!target.chip)
        return WalkResult::advance();
      return kernels.walk(
          [&](Operation *op) { return WalkResult(checkOp(op, target)); });
    });
    if (result.wasInterrupted())
      return signalPassFailure();
    result = getOperation().walk([](Operation *op) {
      // What the conversions leave has no translation.
      if (op->getParentOfType<LLVM::LLVMFuncOp>() &&
          op->getParentOfType<gpu::GPUModuleOp>() &&
          !isa_and_nonnull<LLVM::LLVMDialect, NVVM::NVVMDialect,
                           ROCDL::ROCDLDialect>(op->getDialect())) {
        op->emitError("expected an op that kernels can have, but got '")
            << op->getName() << "'";
        return WalkResult::interrupt();
      }
      auto function = dyn_cast<LLVM::LLVMFuncOp>(op);
      if (!function || !function.isExternal() ||
          !function->getParentOfType<gpu::GPUModuleOp>())
        return WalkResult::advance();
      auto uses = SymbolTable::getSymbolUses(
          function, function->getParentOfType<gpu::GPUModuleOp>());
      if (uses && uses->empty()) {
        return WalkResult::advance();
      }
      Operation *use = uses ? uses->begin()->getUser() : op;
      use->emitError("expected a kernel that calls nothing outside of it, but "
                     "got a call of '")
          << function.getSymName() << "'";
      return WalkResult::interrupt();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace

//===- KernelsTest.cpp - the compiler's kernels in the model --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Matrix kernels give what the op says, bit for bit where sums are exact; and
// kernels that were broken on purpose are found out. (Quantization kernels are
// in unittests/Kernels.)
//
//===----------------------------------------------------------------------===//

#include "ufp4/GPU/Translation.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Pipelines/Compile.h"
#include "ufp4/Pipelines/Pipelines.h"
#include "ufp4/Simulate/ProgramSimulation.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

#include <cmath>
#include <cstring>
#include <random>

using namespace mlir;
using namespace mlir::ufp4;
namespace rt = ::ufp4::runtime;
namespace num = ::ufp4::numerics;

static MLIRContext *getContext() {
  static MLIRContext *context = [] {
    DialectRegistry registry;
    registerForCompilation(registry);
    auto *made = new MLIRContext(registry);
    made->allowUnregisteredDialects();
    made->printOpOnDiagnostic(false);
    return made;
  }();
  return context;
}

namespace {

struct Compiled {
  OwningOpRef<ModuleOp> module;
  rt::Program program;
  const Chip *chip;
};

std::optional<Compiled> compile(StringRef text, StringRef target) {
  Compiled result;
  result.chip = lookupChip(target);
  result.module = parseSourceString<ModuleOp>(text, getContext());
  if (!result.module)
    return std::nullopt;
  PassManager pm(getContext());
  GPUOptions options;
  options.target = target.str();
  options.strict = true;
  buildGPUPipeline(pm, options);
  if (failed(pm.run(*result.module)))
    return std::nullopt;
  auto program = translateToProgram(*result.module, target);
  if (failed(program))
    return std::nullopt;
  result.program = std::move(*program);
  return result;
}

/// D[m, n] = the sum over segments of dot * sa * sb, as ufp4.carrier_matmul has
/// it.
struct Matmul {
  std::string chip, element; // i8, bf16
  int64_t m, n, k;
  int64_t segment = -1; // none; 0: the row
  std::string result = "f32";
  bool fractions = false; // operands whose sums are not exact

  int64_t getSegments() const {
    return segment <= 0 ? 1 : (k + segment - 1) / segment;
  }
  std::string getText() const {
    auto tensor = [](int64_t rows, int64_t columns, const std::string &type) {
      return "tensor<" + std::to_string(rows) + "x" + std::to_string(columns) +
             "x" + type + ">";
    };
    std::string a = tensor(m, k, element), b = tensor(n, k, element);
    std::string sa = tensor(getSegments(), m, "f32"),
                sb = tensor(getSegments(), n, "f32");
    std::string d = tensor(m, n, result);
    bool scaled = segment >= 0;
    std::string mode =
        element == "i8" || !scaled || segment == 0 ? "folded" : "promoted";
    std::string exactness = fractions ? "tensor_core_accumulate" : "exact";
    return "func.func @f(%a: " + a + ", %sa: " + sa + ", %b: " + b +
           ", %sb: " + sb + ") -> " + d + " attributes {ufp4.kernel} {\n" +
           "  %d = ufp4.carrier_matmul %a" + (scaled ? " * %sa" : "") + ", %b" +
           (scaled ? " * %sb" : "") +
           (segment > 0 ? " segment " + std::to_string(segment) : "") +
           " carrier(#ufp4.carrier<" + element + ", " + mode + ", " +
           exactness + ">) : " + a + (scaled ? ", " + sa : "") + ", " + b +
           (scaled ? ", " + sb : "") + " -> " + d + "\n  return %d : " + d +
           "\n}\n";
  }
};

struct Operands {
  std::vector<rt::Tensor> tensors;
  std::vector<double> a, b;
  std::vector<float> sa, sb;
};

Operands makeOperands(const Matmul &c) {
  std::mt19937 random(static_cast<unsigned>(c.m * 31 + c.n * 7 + c.k));
  Operands made;
  auto fill = [&](int64_t rows, std::vector<double> &values) {
    rt::Tensor tensor = llvm::cantFail(rt::Tensor::zeros(
        c.element == "i8" ? rt::ElementType::I8 : rt::ElementType::BF16,
        {rows, c.k}));
    for (int64_t i = 0; i < rows * c.k; ++i) {
      double x = static_cast<int>(random() % 253) - 126;
      if (c.element == "i8") {
        tensor.getElements<int8_t>()[i] = static_cast<int8_t>(x);
      } else {
        x = static_cast<int>(random() % 15) - 7;
        if (c.fractions)
          x = std::ldexp(x, static_cast<int>(random() % 12) - 6);
        tensor.getElements<uint16_t>()[i] =
            num::floatToBF16(static_cast<float>(x));
      }
      values.push_back(x);
    }
    return tensor;
  };
  auto scale = [&](int64_t rows, std::vector<float> &values) {
    rt::Tensor tensor = llvm::cantFail(
        rt::Tensor::zeros(rt::ElementType::F32, {c.getSegments(), rows}));
    for (int64_t i = 0; i < c.getSegments() * rows; ++i) {
      values.push_back(0.5f + static_cast<float>(random() % 1000) / 731);
      tensor.getElements<float>()[i] = values.back();
    }
    return tensor;
  };
  made.tensors.push_back(fill(c.m, made.a));
  made.tensors.push_back(scale(c.m, made.sa));
  made.tensors.push_back(fill(c.n, made.b));
  made.tensors.push_back(scale(c.n, made.sb));
  return made;
}

float expect(const Matmul &c, const Operands &o, int64_t m, int64_t n) {
  int64_t length = c.segment > 0 ? c.segment : c.k;
  float acc = 0;
  for (int64_t s = 0; s < c.getSegments(); ++s) {
    double dot = 0; // exact
    for (int64_t k = s * length; k < std::min(c.k, (s + 1) * length); ++k)
      dot += o.a[m * c.k + k] * o.b[n * c.k + k];
    auto rounded = static_cast<float>(dot);
    if (c.segment < 0)
      return rounded;
    acc = std::fma(rounded, o.sa[s * c.m + m] * o.sb[s * c.n + n], acc);
  }
  return acc;
}

float getResult(const Matmul &c, const rt::Tensor &d, int64_t at) {
  if (c.result == "f32")
    return d.getElements<float>()[at];
  return std::bit_cast<float>(uint32_t(d.getElements<uint16_t>()[at]) << 16);
}

void check(const Matmul &c, uint64_t seed = 0) {
  SCOPED_TRACE(c.getText());
  std::optional<Compiled> compiled = compile(c.getText(), c.chip);
  ASSERT_TRUE(compiled);
  Operands operands = makeOperands(c);
  Simulator::Options options;
  options.seed = seed;
  ProgramSimulation model(*compiled->module, compiled->program, *compiled->chip,
                          options);
  auto results = model.run("f", operands.tensors);
  ASSERT_TRUE(bool(results)) << llvm::toString(results.takeError());
  for (int64_t m = 0; m < c.m; ++m)
    for (int64_t n = 0; n < c.n; ++n) {
      float wanted = expect(c, operands, m, n);
      float got = getResult(c, (*results)[0], m * c.n + n);
      if (c.result == "bf16")
        wanted = num::roundToBF16(wanted);
      // Each of k products may lose what is below 2^-23 of the largest term.
      float bound = c.fractions ? std::ldexp(7.0f * 7 * 32 * 32, -23) *
                                      static_cast<float>(c.k)
                                : 0;
      ASSERT_LE(std::fabs(got - wanted), bound)
          << "at " << m << ", " << n << ": " << got << " for " << wanted;
    }
}

TEST(SimulatedKernels, mmaSync) {
  check({"sm_80", "i8", 130, 70, 208, 0});
  check({"sm_80", "i8", 128, 128, 1040, 512}, 3);
  check({"sm_80", "i8", 65, 40, 96, 16});
  check({"sm_80", "bf16", 100, 72, 96, 16}, 1);
  check({"sm_80", "bf16", 33, 40, 208, -1, "bf16", true});
}

TEST(SimulatedKernels, wgmma) {
  check({"sm_90a", "i8", 130, 72, 208, 0});
  check({"sm_90a", "i8", 200, 136, 1040, 512, "bf16"}, 1);
  check({"sm_90a", "i8", 17, 9, 1040, 512}, 2);
  check({"sm_90a", "bf16", 100, 72, 96, 16}, 3);
  check({"sm_90a", "bf16", 33, 40, 208, -1, "bf16", true});
}

TEST(SimulatedKernels, ordersGiveTheSame) {
  for (uint64_t seed = 4; seed < 10; ++seed) {
    check({"sm_90a", "i8", 264, 264, 560, 512, "bf16"}, seed);
    check({"sm_90a", "bf16", 136, 136, 144, 16}, seed);
    check({"sm_80", "i8", 136, 136, 208, 16}, seed);
  }
}

//===----------------------------------------------------------------------===//
// Broken kernels
//===----------------------------------------------------------------------===//

/// The findings for a matmul whose kernel `change` has broken; it is false
/// where there was nothing to change. Several orders are tried.
std::string findIn(const Matmul &c,
                   llvm::function_ref<bool(LLVM::LLVMFuncOp)> change,
                   bool *isWrong = nullptr) {
  std::optional<Compiled> compiled = compile(c.getText(), c.chip);
  EXPECT_TRUE(compiled);
  if (!compiled)
    return "";
  bool isChanged = false;
  compiled->module->walk([&](LLVM::LLVMFuncOp kernel) {
    if (!kernel.isExternal() && !isChanged)
      isChanged = change(kernel);
  });
  EXPECT_TRUE(isChanged) << "nothing to break";
  Operands operands = makeOperands(c);
  std::string text;
  ScopedDiagnosticHandler handler(getContext(), [&](Diagnostic &d) {
    llvm::raw_string_ostream(text) << d << "\n";
    return success();
  });
  for (uint64_t seed : {0, 1, 2}) {
    Simulator::Options options;
    options.seed = seed;
    ProgramSimulation model(*compiled->module, compiled->program,
                            *compiled->chip, options);
    auto results = model.run("f", operands.tensors);
    if (!results) {
      llvm::consumeError(results.takeError());
      EXPECT_NE(text, "");
      return text;
    }
    if (isWrong)
      for (int64_t i = 0; i < c.m * c.n; ++i)
        *isWrong |= getResult(c, (*results)[0], i) !=
                    expect(c, operands, i / c.n, i % c.n);
  }
  return text;
}

/// Takes the op of number `index` of a kind away.
template <typename OpT> auto without(unsigned index = 0) {
  return [index](LLVM::LLVMFuncOp kernel) {
    SmallVector<OpT> found;
    kernel.walk([&](OpT op) { found.push_back(op); });
    if (found.size() <= index)
      return false;
    found[index]->erase();
    return true;
  };
}

/// The same for assembly with a mnemonic.
auto withoutAssembly(StringRef mnemonic, unsigned index) {
  return [=](LLVM::LLVMFuncOp kernel) {
    SmallVector<LLVM::InlineAsmOp> found;
    kernel.walk([&](LLVM::InlineAsmOp op) {
      if (op.getAsmString().contains(mnemonic))
        found.push_back(op);
    });
    if (found.size() <= index)
      return false;
    found[index]->erase();
    return true;
  };
}

void expectFinding(const std::string &text, StringRef start, StringRef part) {
  EXPECT_TRUE(StringRef(text).contains(start)) << "got: " << text;
  EXPECT_TRUE(StringRef(text).contains(part)) << "got: " << text;
}

const Matmul kSync = {"sm_80", "i8", 128, 128, 416, 0};
const Matmul kAsync = {"sm_90a", "i8", 128, 128, 2080, 512, "bf16"};

TEST(BrokenKernels, aBarrierLess) {
  // Of mma.sync's the first two order what cp.async brought.
  expectFinding(findIn(kSync, without<NVVM::BarrierOp>()),
                "race: ", "nothing orders the two");
  // Of wgmma's the first one makes mbarriers known.
  expectFinding(findIn(kAsync, without<NVVM::BarrierOp>()),
                "race: ", "nothing orders its initialization before");
}

TEST(BrokenKernels, aWaitLess) {
  expectFinding(findIn(kSync, without<NVVM::CpAsyncWaitGroupOp>()),
                "race: ", "an asynchronous copy of warp");
  // Products read what has not come, and copies write what is still read.
  expectFinding(findIn(kAsync, withoutAssembly("mbarrier.try_wait", 1)),
                "race: ", "a bulk copy onto the mbarrier at");
  expectFinding(findIn(kAsync, withoutAssembly("mbarrier.try_wait", 0)), "",
                "mbarrier");
  expectFinding(findIn(kAsync, without<NVVM::WgmmaWaitGroupSyncOp>(1)),
                "race: ", "matrix product");
}

TEST(BrokenKernels, aFenceLess) {
  expectFinding(findIn(kAsync, without<NVVM::FenceProxyOp>()),
                "missing-fence: ", "fence.proxy.async");
  expectFinding(findIn(kAsync, without<NVVM::FenceMbarrierInitOp>()),
                "missing-fence: ", "fence.mbarrier_init");
  expectFinding(findIn(kAsync, without<NVVM::WgmmaFenceAlignedOp>()),
                "protocol: ", "without a wgmma.fence");
}

TEST(BrokenKernels, anArrivalLess) {
  expectFinding(findIn(kAsync, without<NVVM::MBarrierArriveOp>()),
                "deadlock: ", "which lacks");
  expectFinding(findIn(kAsync, without<NVVM::MBarrierArriveExpectTxOp>()), "",
                "mbarrier");
}

TEST(BrokenKernels, storesThatNobodyWaitsFor) {
  expectFinding(findIn(kAsync,
                       [](LLVM::LLVMFuncOp kernel) {
                         bool any = false;
                         kernel.walk([&](NVVM::CpAsyncBulkWaitGroupOp op) {
                           any = true;
                           op->erase();
                         });
                         return any;
                       }),
                "unfinished: ", "ends while its copy to a tensor is in flight");
}

/// Adds bytes to the address of an access.
template <typename OpT> auto shifted(unsigned operand, int64_t bytes) {
  return [=](LLVM::LLVMFuncOp kernel) {
    OpT found;
    kernel.walk([&](OpT op) {
      if (!found)
        found = op;
    });
    if (!found)
      return false;
    OpBuilder b(found);
    Value pointer = found->getOperand(operand);
    found->setOperand(operand,
                      LLVM::GEPOp::create(b, found->getLoc(), pointer.getType(),
                                          b.getI8Type(), pointer,
                                          LLVM::GEPArg(bytes)));
    return true;
  };
}

TEST(BrokenKernels, addressesBesides) {
  expectFinding(findIn(kSync, shifted<NVVM::CpAsyncOp>(1, 1 << 20)),
                "out-of-bounds: ", "cp.async");
  expectFinding(findIn(kSync, shifted<NVVM::CpAsyncOp>(1, 4)),
                "misaligned: ", "which is no multiple of 16");
  expectFinding(findIn(kSync, shifted<NVVM::LdMatrixOp>(0, 1 << 17)),
                "out-of-bounds: ", "shared memory");
}

TEST(BrokenKernels, aBarrierThatSomeLanesPass) {
  expectFinding(findIn(kSync,
                       [](LLVM::LLVMFuncOp kernel) {
                         NVVM::BarrierOp barrier;
                         NVVM::ThreadIdXOp thread;
                         kernel.walk([&](NVVM::BarrierOp op) {
                           if (!barrier)
                             barrier = op;
                         });
                         kernel.walk([&](NVVM::ThreadIdXOp op) {
                           if (!thread)
                             thread = op;
                         });
                         if (!barrier || !thread)
                           return false;
                         OpBuilder b(barrier);
                         Location loc = barrier.getLoc();
                         mlir::Block *before = barrier->getBlock();
                         mlir::Block *after =
                             before->splitBlock(barrier->getNextNode());
                         mlir::Block *in = before->splitBlock(barrier);
                         b.setInsertionPointToEnd(before);
                         Value limit = LLVM::ConstantOp::create(
                             b, loc, b.getI32IntegerAttr(40));
                         Value some = LLVM::ICmpOp::create(
                             b, loc, LLVM::ICmpPredicate::ult, thread, limit);
                         LLVM::CondBrOp::create(b, loc, some, in, after);
                         b.setInsertionPointToEnd(in);
                         LLVM::BrOp::create(b, loc, after);
                         return true;
                       }),
                "divergent-barrier: ", "of warp 1 of block (0, 0, 0)");
}

TEST(BrokenKernels, fragmentsInTheWrongOrder) {
  // Nothing to find but the wrong result.
  bool isWrong = false;
  EXPECT_EQ(findIn(
                kSync,
                [](LLVM::LLVMFuncOp kernel) {
                  NVVM::MmaOp mma;
                  kernel.walk([&](NVVM::MmaOp op) {
                    if (!mma)
                      mma = op;
                  });
                  if (!mma)
                    return false;
                  Value first = mma->getOperand(0);
                  mma->setOperand(0, mma->getOperand(1));
                  mma->setOperand(1, first);
                  return true;
                },
                &isWrong),
            "");
  EXPECT_TRUE(isWrong);
}

} // namespace

//===- AMDMatmulTest.cpp - matmuls for AMD's chips in the model -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Every kind of kernel on every chip that has it, at extents that are no
// multiple of anything, against the arithmetic of docs/numerics.md, section 9:
// the same bits where sums are exact, within section 9.1's bound elsewhere. No
// kernel may do what the model refuses: races, reads beyond buffers, of
// what nobody wrote, matrix instructions without a whole wave.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/Passes.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Pipelines/Compile.h"
#include "ufp4/Simulate/Simulator.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "gtest/gtest.h"

#include <cmath>
#include <cstring>
#include <random>

using namespace mlir;
using namespace mlir::ufp4;
namespace num = ::ufp4::numerics;

static MLIRContext *getContext() {
  static MLIRContext *context = [] {
    DialectRegistry registry;
    registerForCompilation(registry);
    auto *made = new MLIRContext(registry);
    made->printOpOnDiagnostic(false);
    return made;
  }();
  return context;
}

namespace {

enum class Scales { None, Row, Segments, Hardware };

struct Product {
  std::string chip, lhs, rhs; // element types
  int64_t m, n, k;            // k: a multiple of 16, or of 32 below 8 bits
  Scales scales = Scales::None;
  int64_t segment = 0;
  int64_t batch = 0; // none
  unsigned outers = 0;
  bool accumulates = false;
  std::string result = "f32";

  int64_t getBatch() const { return std::max<int64_t>(batch, 1); }
  int64_t getSegments() const {
    return scales == Scales::Segments ? llvm::divideCeil(k, segment) : 1;
  }
  int64_t getHardwareScales() const {
    return llvm::alignTo(llvm::divideCeil(k, 32), 4);
  }
};

bool isPacked(StringRef element) {
  return element == "i4" || element == "f4E2M1FN";
}

using Bytes = std::vector<uint8_t>;

/// Numbers of an operand and how they lie in memory.
struct Operand {
  std::vector<double> values; // with scales of the instruction
  std::vector<float> scales;  // segments x rows
  Bytes elements, scaleElements;
};

Bytes toBytes(const std::vector<float> &numbers) {
  Bytes bytes(numbers.size() * 4);
  std::memcpy(bytes.data(), numbers.data(), bytes.size());
  return bytes;
}

/// The number of a float with these bits; `e4m3fn` and the like have no
/// infinities here.
double decode(unsigned bits, int exponentBits, int mantissaBits, int bias) {
  int mantissa = bits & ((1 << mantissaBits) - 1);
  int exponent = bits >> mantissaBits & ((1 << exponentBits) - 1);
  double magnitude = exponent == 0
                         ? std::ldexp(mantissa, 1 - bias - mantissaBits)
                         : std::ldexp((1 << mantissaBits) + mantissa,
                                      exponent - bias - mantissaBits);
  return bits >> (exponentBits + mantissaBits) & 1 ? -magnitude : magnitude;
}

Operand makeOperand(const Product &p, StringRef element, int64_t rows,
                    std::mt19937 &random) {
  Operand made;
  int64_t count = p.getBatch() * rows * p.k;
  auto pick = [&](int from, int to) {
    return from + static_cast<int>(random() % (to - from + 1));
  };
  bool is16 = element == "bf16" || element == "f16";
  made.elements.resize(isPacked(element) ? count / 2
                       : is16            ? 2 * count
                                         : count);
  uint8_t *bytes = made.elements.data();
  // Levels of e1m2 in E2M3: sign, two bits of exponent, three of mantissa.
  static constexpr uint8_t kE2M3[] = {0, 8, 16, 20, 24, 26, 28, 30};
  for (int64_t i = 0; i < count; ++i) {
    double x = 0;
    unsigned bits = 0;
    if (element == "i8") {
      x = pick(-127, 127);
      bits = static_cast<uint8_t>(static_cast<int8_t>(x));
    } else if (element == "i4") {
      x = pick(-7, 7);
      bits = static_cast<unsigned>(static_cast<int>(x)) & 15;
    } else if (is16) {
      // Sums of segments stay exact: the order of additions is not seen.
      x = pick(-7, 7);
      if (p.scales == Scales::None)
        x = std::ldexp(x, pick(-4, 4));
      auto f = static_cast<float>(x);
      bits = element == "bf16"
                 ? num::floatToBF16(f)
                 : std::bit_cast<uint16_t>(static_cast<_Float16>(f));
    } else if (element == "f6E2M3FN") {
      x = pick(-7, 7);
      bits = kE2M3[static_cast<int>(std::fabs(x))] | (x < 0 ? 32 : 0);
    } else if (element == "f4E2M1FN") {
      bits = pick(0, 15);
      x = decode(bits, 2, 1, 1);
    } else if (element == "f8E4M3FN") {
      bits = pick(0, 0x7E) | pick(0, 1) << 7;
      x = decode(bits, 4, 3, 7);
    } else {
      bits = pick(0, 0x7B) | pick(0, 1) << 7;
      x = decode(bits, 5, 2, 15);
    }
    made.values.push_back(x);
    if (is16) {
      bytes[2 * i] = bits & 0xFF;
      bytes[2 * i + 1] = bits >> 8;
    } else if (isPacked(element)) {
      bytes[i / 2] |= bits << (i % 2 * 4);
    } else if (element == "f6E2M3FN") {
      // Bits 6 j to 6 j + 5 of the block's first 24 bytes.
      int64_t at = 6 * (i % 32), byte = i / 32 * 32 + at / 8;
      bytes[byte] |= bits << (at % 8);
      if (at % 8 > 2)
        bytes[byte + 1] |= bits >> (8 - at % 8);
    } else {
      bytes[i] = bits;
    }
  }
  if (p.scales == Scales::Hardware) {
    int64_t blocks = p.getHardwareScales();
    made.scaleElements.resize(p.getBatch() * rows * blocks);
    uint8_t *scales = made.scaleElements.data();
    for (int64_t i = 0; i < p.getBatch() * rows * blocks; ++i)
      scales[i] = pick(122, 131);
    for (int64_t i = 0; i < count; ++i)
      made.values[i] = std::ldexp(
          made.values[i], scales[i / p.k * blocks + i % p.k / 32] - 127);
  } else if (p.scales != Scales::None) {
    for (int64_t i = 0; i < p.getBatch() * p.getSegments() * rows; ++i)
      made.scales.push_back(0.5F + static_cast<float>(random() % 1000) / 731);
    made.scaleElements = toBytes(made.scales);
  }
  return made;
}

std::string getText(const Product &p) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto tensor = [&](int64_t x, int64_t y, StringRef element) {
    std::string batch = p.batch ? std::to_string(p.batch) + "x" : "";
    return "tensor<" + batch + std::to_string(x) + "x" + std::to_string(y) +
           "x" + element.str() + ">";
  };
  auto operand = [&](int64_t rows, StringRef element) {
    return tensor(rows, isPacked(element) ? p.k / 2 : p.k,
                  isPacked(element) || element == "f6E2M3FN" ? "i8" : element);
  };
  auto scale = [&](int64_t rows) {
    return p.scales == Scales::Hardware
               ? tensor(rows, p.getHardwareScales(), "f8E8M0FNU")
               : tensor(p.getSegments(), rows, "f32");
  };
  bool isScaled = p.scales != Scales::None;
  SmallVector<std::string> names, types;
  auto add = [&](std::string name, std::string type) {
    names.push_back(name);
    types.push_back(type);
  };
  add("%a", operand(p.m, p.lhs));
  if (isScaled)
    add("%sa", scale(p.m));
  if (p.outers > 0)
    add("%oa", "tensor<f32>");
  add("%b", operand(p.n, p.rhs));
  if (isScaled)
    add("%sb", scale(p.n));
  if (p.outers > 1)
    add("%ob", "tensor<f32>");
  if (p.accumulates)
    add("%c", tensor(p.m, p.n, "f32"));
  std::string result = tensor(p.m, p.n, p.result);
  os << "func.func @f(";
  for (auto [i, name] : llvm::enumerate(names))
    os << (i ? ", " : "") << name << ": " << types[i];
  os << ") -> " << result << " attributes {ufp4.kernel} {\n  %d = "
     << "ufp4.carrier_matmul %a" << (isScaled ? " * %sa" : "")
     << (p.outers > 0 ? " outer(%oa)" : "") << ", %b"
     << (isScaled ? " * %sb" : "") << (p.outers > 1 ? " outer(%ob)" : "")
     << (p.accumulates ? " accumulate(%c)" : "");
  if (p.scales == Scales::Segments)
    os << " segment " << p.segment;
  if (p.scales == Scales::Hardware)
    os << " segment 32";
  bool isInteger = p.lhs == "i8" || p.lhs == "i4";
  os << " carrier(#ufp4.carrier<" << p.lhs << ", "
     << (p.scales == Scales::Hardware                    ? "hardware"
         : p.scales == Scales::Segments || p.lhs == "i4" ? "promoted"
                                                         : "folded")
     << ", " << (isInteger ? "exact" : "tensor_core_accumulate")
     << ">) : " << llvm::join(types, ", ") << " -> " << result
     << "\n  return %d : " << result << "\n}\n";
  return text;
}

/// A kernel as it goes to the translator, and its launch.
struct Compiled {
  OwningOpRef<ModuleOp> module;
  gpu::GPUModuleOp kernels;
  std::string kernel;
  uint32_t blocks = 0, threads = 0;
};

std::optional<Compiled> compile(const Product &p) {
  Compiled made;
  made.module = parseSourceString<ModuleOp>(getText(p), getContext());
  if (!made.module)
    return std::nullopt;
  PassManager pm(getContext());
  ConvertUFP4ToGPUOptions options;
  options.target = p.chip;
  options.strict = true;
  pm.addPass(createConvertUFP4ToGPU(options));
  pm.addPass(createCanonicalizerPass());
  OpPassManager &nested = pm.nest<gpu::GPUModuleOp>();
  nested.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToROCDLOpsOptions convert;
  convert.chipset = p.chip;
  convert.indexBitwidth = 32;
  nested.addPass(createConvertGpuOpsToROCDLOps(convert));
  nested.addPass(createArithToLLVMConversionPass());
  nested.addPass(createReconcileUnrealizedCastsPass());
  if (failed(pm.run(*made.module)))
    return std::nullopt;
  made.module->walk([&](gpu::GPUModuleOp op) { made.kernels = op; });
  made.module->walk([&](gpu::LaunchFuncOp op) {
    made.kernel = op.getKernelName().str();
    auto get = [](Value value) {
      return static_cast<uint32_t>(getConstantIntValue(value).value_or(0));
    };
    made.blocks = get(op.getGridSizeX());
    made.threads = get(op.getBlockSizeX());
  });
  return made;
}

/// Runs the kernel on operands and the like; nothing where it failed.
std::optional<Bytes> run(const Product &p, const Compiled &compiled,
                         const std::vector<Bytes> &buffers, uint64_t seed) {
  Simulator::Options options;
  options.seed = seed;
  Simulator model(compiled.kernels, *lookupChip(p.chip), options);
  std::vector<Simulator::Argument> arguments;
  for (const Bytes &bytes : buffers) {
    uint64_t address = model.allocate(bytes.size(), "operand");
    model.write(address, bytes);
    arguments.push_back(address);
  }
  Bytes result(p.getBatch() * p.m * p.n * (p.result == "f32" ? 4 : 2));
  uint64_t address = model.allocate(result.size(), "result");
  arguments.push_back(address);
  for (int64_t extent : {p.m, p.n, p.k, p.getBatch()})
    arguments.push_back(static_cast<uint64_t>(extent));
  bool isDone = succeeded(model.launch(compiled.kernel, {compiled.blocks, 1, 1},
                                       {compiled.threads, 1, 1}, 0, arguments));
  std::vector<Finding> findings = model.takeFindings();
  Simulator::emit(findings);
  // Everything is written.
  if (!isDone || !findings.empty() ||
      model.findUnwritten(address, result.size()) != result.size())
    return std::nullopt;
  model.read(address, result);
  return result;
}

template <typename T> T getElement(const Bytes &bytes, int64_t i) {
  T value;
  std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof(T));
  return value;
}

void check(const Product &p, uint64_t seed = 0) {
  SCOPED_TRACE(p.chip + ": " + getText(p));
  std::optional<Compiled> compiled = compile(p);
  ASSERT_TRUE(compiled);

  std::mt19937 random(static_cast<unsigned>(p.m * 31 + p.n * 7 + p.k));
  Operand a = makeOperand(p, p.lhs, p.m, random),
          b = makeOperand(p, p.rhs, p.n, random);
  std::vector<Bytes> buffers = {a.elements, b.elements};
  if (p.scales != Scales::None)
    buffers.insert(buffers.end(), {a.scaleElements, b.scaleElements});
  float outer = 1;
  for (unsigned i = 0; i < p.outers; ++i) {
    float value = 0.5F + static_cast<float>(random() % 1000) / 731;
    buffers.push_back(toBytes({value}));
    outer *= value;
  }
  int64_t count = p.getBatch() * p.m * p.n;
  std::vector<float> c(count);
  if (p.accumulates) {
    for (float &value : c)
      value = static_cast<float>(random() % 2001) - 1000;
    buffers.push_back(toBytes(c));
  }
  std::optional<Bytes> result = run(p, *compiled, buffers, seed);
  ASSERT_TRUE(result);

  bool isExact = p.lhs == "i8" || p.lhs == "i4" || p.scales == Scales::Segments;
  int64_t length = p.scales == Scales::Segments ? p.segment : p.k;
  for (int64_t i = 0; i < count; ++i) {
    int64_t at = i / (p.m * p.n), m = i / p.n % p.m, n = i % p.n;
    const double *x = a.values.data() + (at * p.m + m) * p.k;
    const double *y = b.values.data() + (at * p.n + n) * p.k;
    float wanted = 0;
    double size = 0;
    for (int64_t s = 0; s < p.getSegments(); ++s) {
      double dot = 0; // exact
      for (int64_t k = s * length; k < std::min(p.k, (s + 1) * length); ++k) {
        dot += x[k] * y[k];
        size += std::fabs(x[k] * y[k]);
      }
      auto rounded = static_cast<float>(dot);
      if (a.scales.empty()) {
        wanted = rounded;
        continue;
      }
      float scale = a.scales[(at * p.getSegments() + s) * p.m + m] *
                    b.scales[(at * p.getSegments() + s) * p.n + n];
      wanted = std::fma(rounded, scale, wanted);
      size *= scale;
    }
    if (p.outers)
      wanted *= outer;
    if (p.accumulates)
      wanted += c[i];
    // Section 9.1, and the roundings of what comes after the sum.
    double bound = isExact ? 0
                           : ((2 * p.k + 3) * size * outer +
                              3 * std::fabs(c[i]) + 3 * std::fabs(wanted)) *
                                 0x1p-24;
    float got;
    if (p.result == "f32") {
      got = getElement<float>(*result, i);
    } else if (p.result == "bf16") {
      got = std::bit_cast<float>(uint32_t(getElement<uint16_t>(*result, i))
                                 << 16);
      wanted = num::roundToBF16(wanted);
      bound += isExact ? 0 : std::fabs(wanted) * 0x1p-8;
    } else {
      got = static_cast<float>(getElement<_Float16>(*result, i));
      wanted = static_cast<float>(static_cast<_Float16>(wanted));
      bound += isExact ? 0 : std::fabs(wanted) * 0x1p-11;
    }
    // (Both are infinite where f16 has no such number.)
    ASSERT_TRUE(got == wanted || std::fabs(got - wanted) <= bound)
        << "at " << at << ", " << m << ", " << n << ": " << got << " for "
        << wanted;
  }
}

constexpr const char *kChips[] = {"gfx942", "gfx950", "gfx1100", "gfx1201"};

TEST(AMDMatmul, integersWithTiles) {
  for (const char *chip : kChips) {
    check({chip, "i8", "i8", 5, 7, 16, Scales::Segments, 512});
    check({chip, "i8", "i8", 130, 67, 1040, Scales::Segments, 512}, 1);
    check({chip, "i8", "i8", 33, 72, 1040, Scales::Segments, 512, 2, 0, false,
           "bf16"},
          2);
  }
}

TEST(AMDMatmul, integersOfWholeRows) {
  for (const char *chip : kChips) {
    check({chip, "i8", "i8", 65, 33, 208, Scales::Row});
    check({chip, "i8", "i8", 65, 36, 208, Scales::Row, 0, 2, 2, true, "f16"},
          1);
    check({chip, "i8", "i8", 17, 9, 144}, 2);
  }
}

TEST(AMDMatmul, shortSegments) {
  for (const char *chip : kChips)
    for (const char *element : {"i8", "bf16"}) {
      check({chip, element, element, 65, 36, 176, Scales::Segments, 16});
      check({chip, element, element, 33, 17, 176, Scales::Segments, 32, 2}, 1);
    }
}

/// The rest of a segment's last stage is zeros.
TEST(AMDMatmul, segmentsThatAreNoWholeStages) {
  for (const char *chip : kChips)
    for (const char *element : {"i8", "bf16"})
      check({chip, element, element, 33, 17, 272, Scales::Segments, 96});
}

TEST(AMDMatmul, floats) {
  for (const char *chip : kChips) {
    check({chip, "bf16", "bf16", 5, 7, 16});
    check({chip, "bf16", "bf16", 65, 40, 208, Scales::None, 0, 2, 2, true,
           "bf16"},
          1);
    check({chip, "f16", "f16", 33, 17, 80, Scales::None, 0, 0, 1});
  }
}

TEST(AMDMatmul, floatsOf8Bits) {
  for (const char *chip : {"gfx950", "gfx1201"}) {
    check({chip, "f8E4M3FN", "f8E4M3FN", 65, 33, 208});
    check({chip, "f8E5M2", "f8E4M3FN", 33, 40, 80, Scales::None, 0, 2, 2});
    check({chip, "f8E4M3FN", "f8E5M2", 17, 33, 80, Scales::Row}, 1);
  }
}

TEST(AMDMatmul, integersOf4Bits) {
  for (const char *chip : {"gfx1100", "gfx1201"}) {
    check({chip, "i4", "i4", 33, 65, 544});
    check({chip, "i4", "i4", 17, 20, 160, Scales::Segments, 16, 2});
    check({chip, "i4", "i4", 17, 20, 288, Scales::Segments, 128}, 1);
  }
}

TEST(AMDMatmul, scalesOfTheInstruction) {
  for (const char *element : {"f6E2M3FN", "f4E2M1FN", "f8E4M3FN"}) {
    check({"gfx950", element, element, 5, 7, 32, Scales::Hardware});
    check({"gfx950", element, element, 66, 133, 416, Scales::Hardware}, 1);
    check({"gfx950", element, element, 33, 40, 288, Scales::Hardware, 0, 2, 2,
           true, "bf16"},
          2);
  }
}

TEST(AMDMatmul, ordersOfWavesGiveTheSame) {
  for (uint64_t seed = 3; seed < 6; ++seed) {
    check({"gfx942", "i8", "i8", 264, 136, 560, Scales::Segments, 512}, seed);
    check({"gfx1100", "i8", "i8", 136, 136, 208, Scales::Segments, 16}, seed);
    check({"gfx950", "f6E2M3FN", "f6E2M3FN", 264, 264, 288, Scales::Hardware},
          seed);
  }
}

/// What the model says of a kernel that `change` has broken, and whether
/// results are wrong.
std::string findIn(const Product &p,
                   llvm::function_ref<bool(LLVM::LLVMFuncOp)> change,
                   bool &isWrong) {
  std::optional<Compiled> compiled = compile(p);
  EXPECT_TRUE(compiled);
  if (!compiled)
    return "";
  std::mt19937 random(1);
  Operand a = makeOperand(p, p.lhs, p.m, random),
          b = makeOperand(p, p.rhs, p.n, random);
  std::vector<Bytes> buffers = {a.elements, b.elements};
  if (p.scales != Scales::None)
    buffers.insert(buffers.end(), {a.scaleElements, b.scaleElements});
  std::optional<Bytes> before = run(p, *compiled, buffers, 0);
  EXPECT_TRUE(before);
  bool isChanged = false;
  compiled->module->walk([&](LLVM::LLVMFuncOp kernel) {
    if (!kernel.isExternal() && !isChanged)
      isChanged = change(kernel);
  });
  EXPECT_TRUE(isChanged) << "nothing to break";
  std::string text;
  ScopedDiagnosticHandler handler(getContext(), [&](Diagnostic &d) {
    llvm::raw_string_ostream(text) << d << "\n";
    return success();
  });
  isWrong = false;
  for (uint64_t seed : {0, 1, 2}) {
    std::optional<Bytes> after = run(p, *compiled, buffers, seed);
    if (!after)
      return text;
    isWrong |= after != before;
  }
  return text;
}

TEST(BrokenAMDMatmul, aBarrierLess) {
  bool isWrong = false;
  for (unsigned index : {0, 1}) {
    std::string text = findIn(
        {"gfx942", "i8", "i8", 64, 64, 208, Scales::Row},
        [&](LLVM::LLVMFuncOp kernel) {
          SmallVector<ROCDL::SBarrierOp> found;
          kernel.walk([&](ROCDL::SBarrierOp op) { found.push_back(op); });
          if (found.size() <= index)
            return false;
          found[index]->erase();
          return true;
        },
        isWrong);
    EXPECT_TRUE(StringRef(text).contains("race: ")) << text;
  }
}

/// Barriers that no fence comes before, or after.
TEST(BrokenAMDMatmul, aFenceLess) {
  bool isWrong = false;
  for (const char *chip : {"gfx942", "gfx1100"})
    for (auto ordering :
         {LLVM::AtomicOrdering::release, LLVM::AtomicOrdering::acquire}) {
      std::string text = findIn(
          {chip, "i8", "i8", 64, 64, 208, Scales::Row},
          [&](LLVM::LLVMFuncOp kernel) {
            SmallVector<LLVM::FenceOp> found;
            kernel.walk([&](LLVM::FenceOp op) {
              if (op.getOrdering() == ordering)
                found.push_back(op);
            });
            for (LLVM::FenceOp op : found)
              op.erase();
            return !found.empty();
          },
          isWrong);
      EXPECT_TRUE(StringRef(text).contains("missing-fence: ")) << text;
      EXPECT_TRUE(StringRef(text).contains(
          "before a barrier: expected a release fence before the barrier and "
          "an acquire fence after it"))
          << text;
      EXPECT_FALSE(StringRef(text).contains("race: ")) << text;
    }
}

/// Halves of a wave that hold different elements, where RDNA 3 wants the same.
TEST(BrokenAMDMatmul, halvesThatDiffer) {
  bool isWrong = false;
  std::string text = findIn(
      {"gfx1100", "i8", "i8", 32, 32, 64, Scales::Row},
      [&](LLVM::LLVMFuncOp kernel) {
        Operation *first = nullptr;
        kernel.walk([&](ROCDL::wmma_i32_16x16x16_iu8 op) {
          if (!first)
            first = op;
        });
        if (!first)
          return false;
        OpBuilder b(first);
        Location loc = first->getLoc();
        Value lane = ROCDL::ThreadIdXOp::create(b, loc, b.getI32Type());
        Value operand = first->getOperand(0);
        Value zero = LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(0));
        Value word = LLVM::ExtractElementOp::create(b, loc, operand, zero);
        Value more = LLVM::AddOp::create(b, loc, word, lane);
        first->setOperand(
            0, LLVM::InsertElementOp::create(b, loc, operand, more, zero));
        return true;
      },
      isWrong);
  EXPECT_TRUE(StringRef(text).contains("not the same in both")) << text;
}

/// Nothing to find but a wrong result: the scale of another block.
TEST(BrokenAMDMatmul, scalesOfAnotherBlock) {
  bool isWrong = false;
  std::string text = findIn(
      {"gfx950", "f6E2M3FN", "f6E2M3FN", 32, 32, 128, Scales::Hardware},
      [&](LLVM::LLVMFuncOp kernel) {
        Operation *first = nullptr;
        kernel.walk([&](ROCDL::mfma_scale_f32_32x32x64_f8f6f4 op) {
          if (!first)
            first = op;
        });
        if (!first)
          return false;
        OpBuilder b(first);
        first->setOperand(5, LLVM::ConstantOp::create(b, first->getLoc(),
                                                      b.getI32IntegerAttr(1)));
        return true;
      },
      isWrong);
  EXPECT_EQ(text, "");
  EXPECT_TRUE(isWrong);
}

} // namespace

//===- BlackwellTest.cpp - kernels with block scales and tensor memory ----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Kernels of tcgen05 and of mma.sync with block scales, as they go to the
// translator, run in the lockstep model on operands of odd extents. Results are
// held against lib/Numerics: the same bits for integers, and the bound of
// docs/numerics.md, 9.1, for floats.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Kernels/Passes.h"
#include "ufp4/Numerics/ScaledMatmul.h"
#include "ufp4/Simulate/Simulator.h"
#include "ufp4/Target/Chip.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "gtest/gtest.h"

#include <bit>
#include <cmath>
#include <random>

using namespace mlir;
using namespace mlir::ufp4;
namespace num = ::ufp4::numerics;

namespace {

enum class Kind { Integers, IntegersInFloats, Uniform, MXFP4, NVFP4 };

struct Case {
  const char *chip;
  Kind kind;
  int64_t batch, m, n, k;
  const char *result = "f32";
  bool accumulate = false;
  bool dynamic = false;
  uint64_t seed = 0;
};

int64_t roundUp(int64_t x, int64_t y) { return (x + y - 1) / y * y; }

/// Operands of one side: codes and scales as lib/Numerics has them, and as they
/// lie in memory.
struct Operand {
  int64_t rows = 0;
  std::vector<uint8_t> codes;
  std::vector<float> scales, outer;
  std::vector<uint8_t> elements, bytes; // of scales
};

class Runner {
public:
  explicit Runner(const Case &test) : test(test), random(test.seed + 7) {
    DialectRegistry registry;
    registerAllDialects(registry);
    registerAllExtensions(registry);
    registry.insert<UFP4Dialect>();
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  void run();

  /// Changes the kernels before they run; the model must find something then.
  std::function<void(ModuleOp)> mutate;
  uint32_t blocks = 2;

private:
  num::Format getFormat() const {
    num::Format format;
    format.Grid = test.kind == Kind::MXFP4 || test.kind == Kind::NVFP4
                      ? num::GridKind::E2M1
                      : num::GridKind::E1M2;
    format.Block =
        test.kind == Kind::Uniform || test.kind == Kind::MXFP4 ? 32 : 16;
    switch (test.kind) {
    case Kind::Integers:
    case Kind::IntegersInFloats:
      format.Scale.Kind = num::ScaleKind::Int;
      format.Scale.Tile = 512;
      break;
    case Kind::Uniform:
    case Kind::MXFP4:
      format.Scale.Kind = num::ScaleKind::E8M0;
      format.Scale.Rule = num::ScaleRule::RCeil;
      break;
    case Kind::NVFP4:
      format.Scale.Kind = num::ScaleKind::E4M3;
      break;
    }
    return format;
  }
  bool isInt() const {
    return test.kind == Kind::Integers || test.kind == Kind::IntegersInFloats;
  }
  bool isPacked() const {
    return test.kind == Kind::MXFP4 || test.kind == Kind::NVFP4;
  }
  int64_t getPitch() const { // elements
    return roundUp(test.k, isPacked() ? 32 : 16);
  }
  int64_t getElementBits() const {
    return isPacked() ? 4 : test.kind == Kind::IntegersInFloats ? 16 : 8;
  }
  int64_t getBlocks() const {
    int64_t block = getFormat().Block;
    return (test.k + block - 1) / block;
  }
  int64_t getTiles() const { return (test.k + 511) / 512; }

  Operand makeOperand(int64_t rows);
  std::string getIR() const;
  OwningOpRef<ModuleOp> compile();

  const Case &test;
  MLIRContext context;
  std::mt19937_64 random;
};
} // namespace

Operand Runner::makeOperand(int64_t rows) {
  Operand operand;
  operand.rows = rows;
  int64_t lines = test.batch * rows, k = test.k, pitch = getPitch();
  int64_t blocks = getBlocks(), block = getFormat().Block;
  operand.codes.resize(lines * k);
  for (uint8_t &code : operand.codes) {
    code = random() % 16;
    if (code == 8) // quantizers write no -0
      code = 0;
  }
  std::vector<uint8_t> stored(lines * blocks);
  num::ScaleKind kind = getFormat().Scale.Kind;
  for (uint8_t &byte : stored)
    byte = kind == num::ScaleKind::Int    ? 1 + random() % 18
           : kind == num::ScaleKind::E8M0 ? 120 + random() % 12
                                          : 0x20 + random() % 0x30;
  operand.scales.resize(stored.size());
  for (size_t i = 0; i < stored.size(); ++i)
    operand.scales[i] = kind == num::ScaleKind::Int
                            ? stored[i]
                            : num::decodeScale(kind, stored[i]);
  if (isInt())
    for (int64_t i = 0; i < lines * getTiles(); ++i)
      operand.outer.push_back(std::ldexp(1.0f + random() % 1000 / 1024.0f,
                                         static_cast<int>(random() % 8) - 4));
  else if (kind == num::ScaleKind::E4M3)
    operand.outer.push_back(0.375f);

  // Elements.
  static const uint8_t ofE4M3[] = {0x00, 0x38, 0x40, 0x44,
                                   0x48, 0x4A, 0x4C, 0x4E}; // 0 to 7
  operand.elements.assign(lines * pitch * getElementBits() / 8, 0);
  for (int64_t line = 0; line < lines; ++line)
    for (int64_t i = 0; i < k; ++i) {
      uint8_t code = operand.codes[line * k + i];
      int64_t at = line * pitch + i;
      int level = code & 8 ? -(code & 7) : code & 7;
      int product = isInt() ? level * stored[line * blocks + i / block] : 0;
      switch (test.kind) {
      case Kind::Integers:
        operand.elements[at] = static_cast<uint8_t>(product);
        break;
      case Kind::IntegersInFloats: {
        uint32_t bits = std::bit_cast<uint32_t>(static_cast<float>(product));
        operand.elements[2 * at] = bits >> 16;
        operand.elements[2 * at + 1] = bits >> 24;
        break;
      }
      case Kind::Uniform:
        operand.elements[at] = ofE4M3[code & 7] | (code & 8) << 4;
        break;
      case Kind::MXFP4:
      case Kind::NVFP4:
        operand.elements[at / 2] |= code << (at % 2 * 4);
        break;
      }
    }
  // Scales.
  auto appendFloat = [&](float x) {
    auto bits = std::bit_cast<uint32_t>(x);
    for (int i = 0; i < 4; ++i)
      operand.bytes.push_back(bits >> (8 * i));
  };
  if (isInt()) {
    for (int64_t b = 0; b < test.batch; ++b)
      for (int64_t tile = 0; tile < getTiles(); ++tile)
        for (int64_t row = 0; row < rows; ++row)
          appendFloat(operand.outer[(b * rows + row) * getTiles() + tile]);
  } else {
    int64_t padded = roundUp(blocks, 4);
    operand.bytes.assign(lines * padded,
                         kind == num::ScaleKind::E8M0 ? 127 : 0x38);
    for (int64_t line = 0; line < lines; ++line)
      for (int64_t i = 0; i < blocks; ++i)
        operand.bytes[line * padded + i] = stored[line * blocks + i];
  }
  return operand;
}

std::string Runner::getIR() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto dim = [&](int64_t extent) {
    return test.dynamic ? std::string("?") : std::to_string(extent);
  };
  std::string lead =
      test.batch > 1 ? std::to_string(test.batch) + "x" : std::string();
  auto operandType = [&](int64_t rows) {
    int64_t width = isPacked() ? getPitch() / 2 : getPitch();
    std::string element = test.kind == Kind::Uniform            ? "f8E4M3FN"
                          : test.kind == Kind::IntegersInFloats ? "bf16"
                                                                : "i8";
    return "tensor<" + lead + dim(rows) + "x" + std::to_string(width) + "x" +
           element + ">";
  };
  auto scaleType = [&](int64_t rows) {
    if (isInt())
      return "tensor<" + lead + std::to_string(getTiles()) + "x" + dim(rows) +
             "xf32>";
    return "tensor<" + lead + dim(rows) + "x" +
           std::to_string(roundUp(getBlocks(), 4)) +
           (test.kind == Kind::NVFP4 ? "xf8E4M3FN>" : "xf8E8M0FNU>");
  };
  bool outer = test.kind == Kind::NVFP4;
  std::string added =
      "tensor<" + lead + dim(test.m) + "x" + dim(test.n) + "xf32>";
  std::string result = "tensor<" + lead + dim(test.m) + "x" + dim(test.n) +
                       "x" + test.result + ">";
  std::string a = operandType(test.m), b = operandType(test.n),
              sa = scaleType(test.m), sb = scaleType(test.n);
  os << "func.func @f(%a: " << a << ", %sa: " << sa << ", %b: " << b
     << ", %sb: " << sb;
  if (outer)
    os << ", %oa: tensor<f32>, %ob: tensor<f32>";
  if (test.accumulate)
    os << ", %c: " << added;
  os << ") -> " << result << " attributes {ufp4.kernel} {\n"
     << "  %y = ufp4.carrier_matmul %a * %sa" << (outer ? " outer(%oa)" : "")
     << ", %b * %sb" << (outer ? " outer(%ob)" : "")
     << (test.accumulate ? " accumulate(%c)" : "") << " segment "
     << (isInt() ? 512 : getFormat().Block) << " carrier(<";
  switch (test.kind) {
  case Kind::Integers:
    os << "i8, folded, exact";
    break;
  case Kind::IntegersInFloats:
    os << "bf16, folded, exact";
    break;
  case Kind::Uniform:
    os << "f8E4M3FN, hardware, tensor_core_accumulate";
    break;
  case Kind::MXFP4:
  case Kind::NVFP4:
    os << "f4E2M1FN, hardware, tensor_core_accumulate";
    break;
  }
  os << ">) : " << a << ", " << sa << (outer ? ", tensor<f32>" : "") << ", "
     << b << ", " << sb << (outer ? ", tensor<f32>" : "")
     << (test.accumulate ? ", " + added : "") << " -> " << result << "\n"
     << "  return %y : " << result << "\n}\n";
  return text;
}

OwningOpRef<ModuleOp> Runner::compile() {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(getIR(), &context);
  if (!module)
    return nullptr;
  PassManager pm(&context);
  std::string pipeline =
      "convert-ufp4-to-gpu{target=" + std::string(test.chip) +
      " strict=true},gpu.module(canonicalize,cse,convert-scf-to-cf,convert-gpu-"
      "to-nvvm{index-bitwidth=32},convert-arith-to-llvm,reconcile-unrealized-"
      "casts)";
  if (failed(parsePassPipeline(pipeline, pm)) || failed(pm.run(*module)))
    return nullptr;
  return module;
}

void Runner::run() {
  static const bool registered = [] {
    registerConvertUFP4ToGPU();
    registerConversionPasses();
    registerTransformsPasses();
    return true;
  }();
  (void)registered;
  SCOPED_TRACE(std::string(test.chip) + " kind " +
               std::to_string(static_cast<int>(test.kind)) + " " +
               std::to_string(test.m) + "x" + std::to_string(test.n) + "x" +
               std::to_string(test.k));
  Operand a = makeOperand(test.m), b = makeOperand(test.n);
  std::vector<float> c(test.batch * test.m * test.n);
  for (float &x : c)
    x = static_cast<int>(random() % 2001) - 1000;

  OwningOpRef<ModuleOp> module = compile();
  ASSERT_TRUE(module);
  if (mutate)
    mutate(*module);
  auto kernels = *module->getOps<gpu::GPUModuleOp>().begin();
  auto kernel = *kernels.getOps<LLVM::LLVMFuncOp>().begin();
  StringRef name = kernel.getName();
  const Chip &chip = *lookupChip(test.chip);
  Simulator::Options options;
  options.seed = test.seed;
  Simulator simulator(kernels, chip, options);
  auto allocate = [&](ArrayRef<uint8_t> bytes, StringRef what) {
    uint64_t address = simulator.allocate(bytes.size(), what);
    EXPECT_TRUE(simulator.write(address, bytes));
    return address;
  };
  auto asBytes = [](const std::vector<float> &values) {
    return ArrayRef(reinterpret_cast<const uint8_t *>(values.data()),
                    values.size() * 4);
  };
  uint64_t atA = allocate(a.elements, "A"), atB = allocate(b.elements, "B");
  uint64_t atSA = allocate(a.bytes, "scales of A"),
           atSB = allocate(b.bytes, "scales of B");
  bool is32 = StringRef(test.result) == "f32";
  int64_t resultBytes = is32 ? 4 : 2;
  uint64_t size = c.size() * resultBytes;
  uint64_t atD = simulator.allocate(size, "D");
  uint64_t atC = test.accumulate ? allocate(asBytes(c), "C") : 0;
  SmallVector<uint64_t> outers;
  if (test.kind == Kind::NVFP4)
    for (const Operand *side : {&a, &b})
      outers.push_back(allocate(asBytes(side->outer), "outer scale"));

  bool isTensor = name.starts_with("tcgen05");
  Simulator::Argument forA = atA, forB = atB, forD = atD;
  Simulator::Extent grid = {1, 1, 1}, block = {256, 1, 1};
  uint32_t sharedBytes = 0;
  uint32_t extents[] = {uint32_t(test.m), uint32_t(test.n),
                        uint32_t(getPitch()), uint32_t(test.batch)};
  module->walk([&](gpu::LaunchFuncOp launch) {
    APInt bytes;
    if (matchPattern(launch.getDynamicSharedMemorySize(),
                     m_ConstantInt(&bytes)))
      sharedBytes = bytes.getZExtValue();
  });
  if (isTensor) {
    auto makeMap = [&](uint64_t address, int64_t rows, int64_t width,
                       unsigned elementBytes, uint32_t boxRows,
                       unsigned rowBytes) {
      SimulatedTensorMap map;
      map.address = address;
      map.elementBytes = elementBytes;
      map.dims = {uint64_t(width), uint64_t(rows)};
      map.strides = {uint64_t(width) * elementBytes};
      map.box = {rowBytes / elementBytes, boxRows};
      if (test.batch > 1) {
        map.dims.push_back(test.batch);
        map.strides.push_back(uint64_t(rows * width) * elementBytes);
        map.box.push_back(1);
      }
      map.swizzle = rowBytes;
      return map;
    };
    int64_t width = isPacked() ? getPitch() / 2 : getPitch();
    unsigned elementBytes = std::max<int64_t>(getElementBits() / 8, 1);
    uint32_t tileN = isInt() ? 256 : 192;
    forA = makeMap(atA, test.m, width, elementBytes, 128, 128);
    forB = makeMap(atB, test.n, width, elementBytes, tileN, 128);
    if (!name.contains("_unaligned"))
      forD = makeMap(atD, test.m, test.n, resultBytes, 128, 32 * resultBytes);
    grid[0] = blocks; // fewer than tiles: each takes several
    block[0] = 384;
  } else {
    grid[0] = test.batch * ((test.m + 127) / 128) * ((test.n + 127) / 128);
  }
  SmallVector<Simulator::Argument> arguments = {forA, forB, atSA, atSB};
  for (uint64_t outer : outers)
    arguments.push_back(outer);
  if (test.accumulate)
    arguments.push_back(atC);
  arguments.push_back(forD);
  for (uint32_t extent : extents)
    arguments.push_back(uint64_t(extent));
  LogicalResult done =
      simulator.launch(name, grid, block, sharedBytes, arguments);
  if (mutate) {
    EXPECT_FALSE(simulator.getFindings().empty());
    EXPECT_TRUE(failed(done));
    return;
  }
  for (const Finding &finding : simulator.getFindings())
    ADD_FAILURE() << getName(finding.kind).str() << ": " << finding.message;
  ASSERT_TRUE(succeeded(done));
  ASSERT_EQ(simulator.findUnwritten(atD, size), size);
  std::vector<uint8_t> written(size);
  ASSERT_TRUE(simulator.read(atD, written));

  num::Format format = getFormat();
  int64_t tiles = isInt() ? getTiles() : 0;
  for (int64_t i = 0; i < test.batch; ++i) {
    auto side = [&](const Operand &operand) {
      num::MatmulOperand result;
      int64_t rows = operand.rows;
      result.Codes =
          std::span(operand.codes).subspan(i * rows * test.k, rows * test.k);
      result.Scales = std::span(operand.scales)
                          .subspan(i * rows * getBlocks(), rows * getBlocks());
      result.Outer =
          tiles
              ? std::span(operand.outer).subspan(i * rows * tiles, rows * tiles)
              : std::span(operand.outer);
      result.Format = format;
      result.Rows = rows;
      return result;
    };
    std::vector<float> expected(test.m * test.n);
    num::Status status = num::scaledMatmul(side(a), side(b), test.k,
                                           num::ResultType::F32, expected);
    ASSERT_TRUE(status.ok()) << status.message();
    num::Grid levels = num::gridOf(format);
    auto value = [&](const Operand &operand, int64_t line, int64_t k) {
      uint8_t code = operand.codes[line * test.k + k];
      return double(levels.Magnitudes[code & 7]) *
             operand.scales[line * getBlocks() + k / format.Block];
    };
    double outer = 1;
    if (test.kind == Kind::NVFP4)
      outer = double(a.outer[0]) * b.outer[0];
    for (int64_t m = 0; m < test.m; ++m)
      for (int64_t n = 0; n < test.n; ++n) {
        int64_t at = (i * test.m + m) * test.n + n;
        float got;
        if (is32) {
          std::memcpy(&got, &written[4 * at], 4);
        } else {
          uint16_t half;
          std::memcpy(&half, &written[2 * at], 2);
          got = std::bit_cast<float>(uint32_t(half) << 16);
        }
        float wanted = expected[m * test.n + n];
        if (isInt()) {
          if (test.accumulate)
            wanted += c[at];
          if (!is32) {
            auto bits = std::bit_cast<uint32_t>(wanted);
            bits += 0x7FFF + (bits >> 16 & 1);
            wanted = std::bit_cast<float>(bits & 0xFFFF0000);
          }
          ASSERT_EQ(std::bit_cast<uint32_t>(got),
                    std::bit_cast<uint32_t>(wanted))
              << "at " << m << ", " << n;
          continue;
        }
        double sum = 0;
        for (int64_t k = 0; k < test.k; ++k)
          sum += std::abs(value(a, i * test.m + m, k) *
                          value(b, i * test.n + n, k));
        sum *= outer;
        double u = std::ldexp(1.0, -24);
        double bound = (test.k + getBlocks() + 38 + 2) * u * sum;
        double target = wanted;
        if (test.accumulate) {
          target += c[at];
          bound += 2 * u * std::abs(target);
        }
        if (!is32)
          bound += std::abs(target) / 256;
        ASSERT_LE(std::abs(got - target), bound) << "at " << m << ", " << n;
      }
  }
}

TEST(Blackwell, integersInTensorMemory) {
  for (const Case &test :
       {Case{"sm_100a", Kind::Integers, 1, 130, 260, 1100},
        Case{"sm_100a", Kind::Integers, 1, 5, 7, 40},
        Case{"sm_100a", Kind::Integers, 2, 129, 8, 528, "bf16", true},
        Case{"sm_103a", Kind::IntegersInFloats, 1, 140, 24, 1030, "f32", true},
        Case{"sm_100a", Kind::Integers, 1, 131, 33, 560, "f32", false, true}})
    Runner(test).run();
}

TEST(Blackwell, blockScalesInTensorMemory) {
  for (const Case &test :
       {Case{"sm_100a", Kind::Uniform, 1, 130, 200, 700},
        Case{"sm_100a", Kind::MXFP4, 1, 129, 196, 1300},
        Case{"sm_103a", Kind::NVFP4, 1, 140, 8, 1090, "bf16"},
        Case{"sm_100a", Kind::NVFP4, 2, 3, 35, 90, "f32", true},
        Case{"sm_100a", Kind::MXFP4, 1, 7, 5, 33, "f32", false, true},
        Case{"sm_100a", Kind::Uniform, 2, 9, 16, 96, "bf16", true}})
    Runner(test).run();
}

TEST(Blackwell, blockScalesInRegisters) {
  for (const Case &test :
       {Case{"sm_120a", Kind::Uniform, 1, 130, 140, 390},
        Case{"sm_120a", Kind::MXFP4, 1, 129, 131, 700},
        Case{"sm_120a", Kind::NVFP4, 1, 140, 8, 410, "bf16"},
        Case{"sm_120a", Kind::NVFP4, 2, 3, 35, 90, "f32", true},
        Case{"sm_120a", Kind::MXFP4, 1, 7, 5, 33},
        Case{"sm_120a", Kind::Uniform, 2, 9, 16, 31, "bf16", true}})
    Runner(test).run();
}

/// Kernels that lack one wait, commit or fence for the async proxy each: reads
/// of what is not there yet, races, or threads that wait for ever.
TEST(Blackwell, brokenKernelsAreFound) {
  Case test{"sm_100a", Kind::NVFP4, 1, 260, 20, 1100};
  auto matches = [](Operation *op) {
    StringRef name = op->getName().getStringRef();
    return name == "nvvm.mbarrier.try_wait.parity" ||
           name == "nvvm.tcgen05.commit" || name == "nvvm.tcgen05.alloc" ||
           name == "nvvm.tcgen05.dealloc" || name == "nvvm.tcgen05.cp" ||
           name == "nvvm.cp.async.wait.group";
  };
  unsigned count = 1;
  for (unsigned broken = 0; broken < count; ++broken) {
    Runner runner(test);
    runner.blocks = 1;
    std::string what;
    runner.mutate = [&](ModuleOp module) {
      SmallVector<Operation *> ops;
      module.walk([&](Operation *op) {
        if (matches(op))
          ops.push_back(op);
      });
      count = ops.size();
      llvm::raw_string_ostream(what) << broken << ": " << *ops[broken];
      ops[broken]->erase();
    };
    runner.run();
    if (HasFailure())
      FAIL() << "nothing was found without " << what;
  }
  EXPECT_GE(count, 20u);
}

/// Warps and the queue in other orders.
TEST(Blackwell, ordersOfWarps) {
  for (uint64_t seed = 1; seed <= 3; ++seed)
    for (Kind kind : {Kind::Integers, Kind::NVFP4}) {
      Case test{"sm_100a", kind, 1, 130, 20, 1100};
      test.seed = seed;
      Runner(test).run();
    }
}

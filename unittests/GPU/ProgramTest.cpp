//===- ProgramTest.cpp - lowered for a GPU, a model computes the same -----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each test compiles a module for a GPU and for the CPU and runs both here, the
// former in the lockstep model. Results are equal bit for bit; those that
// functions of the CPU's mathematical library go into, which may be off by a
// unit in the last place where a kernel's are not, within a bound.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Pipelines/Compile.h"
#include "ufp4/Pipelines/Pipelines.h"
#include "ufp4/Runtime/Execution.h"
#include "ufp4/Simulate/ProgramSimulation.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <random>

using namespace mlir;
using namespace ::ufp4::runtime;

static MLIRContext *getContext() {
  static MLIRContext *context = [] {
    DialectRegistry registry;
    mlir::ufp4::registerForCompilation(registry);
    auto *made = new MLIRContext(registry);
    made->allowUnregisteredDialects();
    made->printOpOnDiagnostic(false);
    return made;
  }();
  return context;
}

static OwningOpRef<ModuleOp> parse(StringRef text, bool isFile) {
  return isFile ? parseSourceFile<ModuleOp>(text, getContext())
                : parseSourceString<ModuleOp>(text, getContext());
}

/// Numbers of about 1; of integers, small ones.
static Tensor makeRandom(const Signature::Slot &slot, int64_t dynamic,
                         std::mt19937_64 &random) {
  std::vector<int64_t> shape = slot.shape;
  for (int64_t &extent : shape)
    if (extent < 0)
      extent = dynamic;
  Tensor tensor = llvm::cantFail(Tensor::zeros(slot.type, shape));
  std::normal_distribution<float> normal;
  for (size_t i = 0, e = tensor.getNumElements(); i < e; ++i) {
    float value = normal(random) * 0.5f;
    switch (slot.type) {
    case ElementType::F32:
      tensor.getElements<float>()[i] = value;
      break;
    case ElementType::F64:
      tensor.getElements<double>()[i] = value;
      break;
    case ElementType::BF16:
      tensor.getElements<uint16_t>()[i] = llvm::bit_cast<uint32_t>(value) >> 16;
      break;
    default:
      tensor.getBytes()[i * elementSize(slot.type)] =
          slot.type == ElementType::Bool ? random() % 2 : random() % 7;
      break;
    }
  }
  return tensor;
}

static llvm::Expected<std::vector<Tensor>>
simulate(ModuleOp lowered, const Program &program, StringRef function,
         llvm::ArrayRef<Tensor> inputs) {
  mlir::ufp4::ProgramSimulation model(lowered, program,
                                      *mlir::ufp4::lookupChip("sm_80"),
                                      mlir::ufp4::Simulator::Options());
  return model.run(function, inputs);
}

namespace {
struct Outcome {
  std::vector<Tensor> gpu, cpu;
};
} // namespace

static std::optional<Outcome>
run(StringRef text, bool isFile, StringRef recipe = "", int64_t dynamic = 24,
    std::function<void(size_t, Tensor &)> change = {}, bool alsoOnCPU = true,
    bool portable = true) {
  Outcome outcome;
  for (bool onGPU : {true, false}) {
    if (!onGPU && !alsoOnCPU)
      break;
    OwningOpRef<ModuleOp> module = parse(text, isFile);
    if (!module)
      return std::nullopt;
    mlir::ufp4::ModelOptions options;
    options.recipe = recipe.str();
    options.target = onGPU ? "sm_80" : "cpu";
    options.portable = portable;
    if (failed(mlir::ufp4::quantizeModel(*module, options)))
      return std::nullopt;
    auto signature = Signature::get(*module, "");
    EXPECT_TRUE(bool(signature)) << llvm::toString(signature.takeError());
    std::mt19937_64 random(7);
    std::vector<Tensor> inputs;
    for (const Signature::Slot &slot : signature->arguments) {
      inputs.push_back(makeRandom(slot, dynamic, random));
      if (change)
        change(inputs.size() - 1, inputs.back());
    }
    markEntryPoint(*module, signature->function);
    if (onGPU) {
      auto program = mlir::ufp4::lowerForGPU(*module, options);
      if (failed(program))
        return std::nullopt;
      auto results = simulate(*module, *program, signature->function, inputs);
      EXPECT_TRUE(bool(results)) << llvm::toString(results.takeError());
      if (!results)
        return std::nullopt;
      outcome.gpu = std::move(*results);
      continue;
    }
    PassManager lower(getContext());
    mlir::ufp4::CPUOptions cpu;
    mlir::ufp4::buildCPUPipeline(lower, cpu);
    if (failed(lower.run(*module)))
      return std::nullopt;
    auto compiled = CompiledModule::compile(*module, *signature);
    EXPECT_TRUE(bool(compiled)) << llvm::toString(compiled.takeError());
    auto results = (*compiled)->run(inputs, nullptr);
    EXPECT_TRUE(bool(results)) << llvm::toString(results.takeError());
    outcome.cpu = std::move(*results);
  }
  return outcome;
}

/// The largest difference, in parts of the largest number.
static double getDistance(const Tensor &a, const Tensor &b) {
  EXPECT_EQ(a.getType(), b.getType());
  EXPECT_EQ(a.getShape(), b.getShape());
  if (a.getBytes() == b.getBytes())
    return 0;
  if (a.getType() != ElementType::F32 && a.getType() != ElementType::F64 &&
      a.getType() != ElementType::BF16)
    return INFINITY;
  double largest = 0, distance = 0;
  for (size_t i = 0, e = a.getNumElements(); i < e; ++i) {
    auto get = [&](const Tensor &tensor) -> double {
      if (tensor.getType() == ElementType::F64)
        return tensor.getElements<double>()[i];
      return tensor.getType() == ElementType::F32
                 ? tensor.getElements<float>()[i]
                 : llvm::bit_cast<float>(
                       uint32_t(tensor.getElements<uint16_t>()[i]) << 16);
    };
    double x = get(a), y = get(b);
    if (std::isnan(x) && std::isnan(y))
      continue;
    largest = std::max(largest, std::abs(y));
    distance = std::max(distance, std::abs(x - y));
  }
  return distance / largest;
}

static void expectClose(StringRef text, bool isFile, double bound,
                        StringRef recipe = "") {
  std::optional<Outcome> outcome = run(text, isFile, recipe);
  ASSERT_TRUE(outcome);
  ASSERT_EQ(outcome->gpu.size(), outcome->cpu.size());
  for (size_t i = 0; i < outcome->gpu.size(); ++i)
    EXPECT_LE(getDistance(outcome->gpu[i], outcome->cpu[i]), bound)
        << "result " << i;
}

static void expectEqual(StringRef text, StringRef recipe = "") {
  expectClose(text, /*isFile=*/false, 0, recipe);
}

TEST(Program, ElementwiseAndContractions) {
  expectEqual(R"mlir(
func.func @f(%a: tensor<8x20xf32>, %b: tensor<20x12xf32>, %i: tensor<8x12xf32>) -> (tensor<8x12xf32>, tensor<12x8xf32>, tensor<96xf32>) {
  %sum = linalg.matmul ins(%a, %b : tensor<8x20xf32>, tensor<20x12xf32>) outs(%i : tensor<8x12xf32>) -> tensor<8x12xf32>
  %twice = arith.addf %sum, %i : tensor<8x12xf32>
  %e = tensor.empty() : tensor<12x8xf32>
  %t = linalg.transpose ins(%twice : tensor<8x12xf32>) outs(%e : tensor<12x8xf32>) permutation = [1, 0]
  %v = tensor.collapse_shape %i [[0, 1]] : tensor<8x12xf32> into tensor<96xf32>
  return %sum, %t, %v : tensor<8x12xf32>, tensor<12x8xf32>, tensor<96xf32>
}
)mlir");
}

// What one kernel computes and another reads is a number, not a tensor.
TEST(Program, NumbersBetweenKernels) {
  expectEqual(R"mlir(
func.func @f(%a: tensor<8x4xf32>, %at: tensor<2xi64>) -> (tensor<8x4xf32>, tensor<16x4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %i = tensor.extract %at[%c0] : tensor<2xi64>
  %row = arith.index_cast %i : i64 to index
  %x = tensor.extract %a[%row, %c1] : tensor<8x4xf32>
  %xx = arith.mulf %x, %x : f32
  %e0 = tensor.empty() : tensor<8x4xf32>
  %f0 = linalg.fill ins(%xx : f32) outs(%e0 : tensor<8x4xf32>) -> tensor<8x4xf32>
  %y = arith.mulf %a, %f0 : tensor<8x4xf32>
  %e1 = tensor.empty() : tensor<16x4xf32>
  %f1 = linalg.fill ins(%xx : f32) outs(%e1 : tensor<16x4xf32>) -> tensor<16x4xf32>
  return %y, %f1 : tensor<8x4xf32>, tensor<16x4xf32>
}
)mlir");
}

// bf16 and f16 arithmetic rounds after each operation; i1, i64 and f64 pass.
TEST(Program, ElementTypes) {
  expectEqual(R"mlir(
func.func @f(%a: tensor<40xbf16>, %b: tensor<40xbf16>, %c: tensor<40xi1>, %d: tensor<40xf64>, %n: tensor<40xi64>) -> (tensor<40xbf16>, tensor<40xf64>, tensor<40xi1>, tensor<40xi64>, tensor<40xf16>) {
  %0 = arith.mulf %a, %b : tensor<40xbf16>
  %1 = arith.addf %0, %a : tensor<40xbf16>
  %2 = arith.select %c, %1, %b : tensor<40xi1>, tensor<40xbf16>
  %3 = math.sqrt %d : tensor<40xf64>
  %4 = arith.divf %3, %d : tensor<40xf64>
  %5 = arith.cmpf olt, %a, %b : tensor<40xbf16>
  %6 = arith.muli %n, %n : tensor<40xi64>
  %7 = arith.sitofp %6 : tensor<40xi64> to tensor<40xf16>
  %8 = arith.mulf %7, %7 : tensor<40xf16>
  return %2, %4, %5, %6, %8 : tensor<40xbf16>, tensor<40xf64>, tensor<40xi1>, tensor<40xi64>, tensor<40xf16>
}
)mlir");
}

// Loops of known length unroll; what they carry is buffers, a counter that the
// device counts decides where slices go.
TEST(Program, Loops) {
  expectEqual(R"mlir(
func.func @f(%a: tensor<3x8xf32>, %s: tensor<8xf32>) -> (tensor<8xf32>, tensor<3x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant dense<0> : tensor<i64>
  %one = arith.constant dense<1> : tensor<i64>
  %e = tensor.empty() : tensor<3x8xf32>
  %r:3 = scf.for %i = %c0 to %c3 step %c1 iter_args(%x = %s, %n = %zero, %all = %e) -> (tensor<8xf32>, tensor<i64>, tensor<3x8xf32>) {
    %k = tensor.extract %n[] : tensor<i64>
    %at = arith.index_cast %k : i64 to index
    %row = tensor.extract_slice %a[%at, 0] [1, 8] [1, 1] : tensor<3x8xf32> to tensor<8xf32>
    %y = arith.addf %x, %row : tensor<8xf32>
    %put = tensor.insert_slice %y into %all[%at, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<3x8xf32>
    %next = arith.addi %n, %one : tensor<i64>
    scf.yield %y, %next, %put : tensor<8xf32>, tensor<i64>, tensor<3x8xf32>
  }
  return %r#0, %r#2 : tensor<8xf32>, tensor<3x8xf32>
}
)mlir");
}

// An assertion that holds, and one that does not.
TEST(Program, Assertions) {
  constexpr StringLiteral text = R"mlir(
#id = affine_map<(d0) -> (d0)>
func.func @f(%table: tensor<7xf32>, %at: tensor<5xi64>) -> tensor<5xf32> {
  %e = tensor.empty() : tensor<5xf32>
  %c7 = arith.constant 7 : i64
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%at : tensor<5xi64>) outs(%e : tensor<5xf32>) {
  ^bb0(%i: i64, %o: f32):
    %ok = arith.cmpi slt, %i, %c7 : i64
    cf.assert %ok, "index must be smaller than dim size"
    %k = arith.index_cast %i : i64 to index
    %x = tensor.extract %table[%k] : tensor<7xf32>
    linalg.yield %x : f32
  } -> tensor<5xf32>
  return %r : tensor<5xf32>
}
)mlir";
  expectEqual(text);
  OwningOpRef<ModuleOp> module = parse(text, false);
  mlir::ufp4::ModelOptions options;
  options.target = "sm_80";
  ASSERT_TRUE(succeeded(mlir::ufp4::quantizeModel(*module, options)));
  auto program = mlir::ufp4::lowerForGPU(*module, options);
  ASSERT_TRUE(succeeded(program));
  std::vector<Tensor> inputs;
  inputs.push_back(llvm::cantFail(Tensor::zeros(ElementType::F32, {7})));
  inputs.push_back(llvm::cantFail(Tensor::zeros(ElementType::I64, {5})));
  inputs.back().getElements<int64_t>()[3] = 7;
  auto results = simulate(*module, *program, "f", inputs);
  ASSERT_FALSE(results);
  EXPECT_EQ(llvm::toString(results.takeError()),
            "index must be smaller than dim size");
}

/// Every function of f32 that has a lowering, over numbers of all sizes,
/// against the C library's of f64. One unit in the last place is for ties that
/// f64 cannot tell, and two operations are rounded twice.
TEST(Program, Functions) {
  using Oracle = double (*)(double);
  const std::pair<StringRef, Oracle> oracles[] = {
      {"exp", std::exp},
      {"exp2", std::exp2},
      {"expm1", std::expm1},
      {"log", std::log},
      {"log2", std::log2},
      {"log10", std::log10},
      {"log1p", std::log1p},
      {"sin", std::sin},
      {"cos", std::cos},
      {"tan", std::tan},
      {"sinh", std::sinh},
      {"cosh", std::cosh},
      {"tanh", std::tanh},
      {"asin", std::asin},
      {"acos", std::acos},
      {"atan", std::atan},
      {"asinh", std::asinh},
      {"acosh", std::acosh},
      {"atanh", std::atanh},
      {"erf", std::erf},
      {"erfc", std::erfc},
      {"cbrt", std::cbrt},
      {"rsqrt", [](double x) { return 1 / std::sqrt(x); }},
      {"sqrt", std::sqrt},
      {"floor", std::floor},
      {"ceil", std::ceil},
      {"round", std::round},
      {"roundeven", std::nearbyint},
      {"trunc", std::trunc},
      {"absf", std::fabs},
  };
  std::vector<float> inputs;
  auto change = [&](size_t, Tensor &tensor) {
    std::mt19937_64 random(3);
    for (float &x : tensor.getElements<float>()) {
      uint32_t bits = random();
      x = llvm::bit_cast<float>(bits); // infinities and NaNs among them
      if (random() % 4 != 0)           // most of ordinary size
        x = std::ldexp(float(int32_t(bits)), -int(random() % 40));
    }
    auto values = tensor.getElements<float>();
    inputs.assign(values.begin(), values.end());
  };
  for (auto [name, oracle] : oracles) {
    std::string text =
        ("func.func @f(%a: tensor<4096xf32>) -> tensor<4096xf32> {\n  %0 = "
         "math." +
         name + " %a : tensor<4096xf32>\n  return %0 : tensor<4096xf32>\n}\n")
            .str();
    std::optional<Outcome> outcome =
        run(text, false, "", 24, change, /*alsoOnCPU=*/false);
    ASSERT_TRUE(outcome) << name.str();
    auto values = outcome->gpu[0].getElements<float>();
    int64_t worst = 0;
    for (size_t i = 0; i < values.size(); ++i) {
      auto expected = static_cast<float>(oracle(inputs[i]));
      if (std::isnan(values[i]) && std::isnan(expected))
        continue;
      int64_t distance = std::abs(int64_t(llvm::bit_cast<int32_t>(values[i])) -
                                  int64_t(llvm::bit_cast<int32_t>(expected)));
      worst = std::max(worst, distance);
    }
    EXPECT_LE(worst, 1) << name.str();
  }
}

// Exported training steps. Bounds: bf16 has 8 bits, and a difference in the
// last place of one function is carried on.
TEST(Program, Models) {
  for (StringRef name :
       {"mlp", "mlp_dynamic", "flax_linalg_f32", "flax_scan"}) {
    SCOPED_TRACE(name.str());
    expectClose((UFP4_TEST_MODELS "/" + name + ".mlir").str(), true, 1e-2);
  }
}

// Quantized, by loops.
TEST(Program, QuantizedModels) {
  for (StringRef recipe : {"ufp4", "ufp4-i8"}) {
    SCOPED_TRACE(recipe.str());
    expectClose(UFP4_TEST_MODELS "/mlp.mlir", true, 1e-2, recipe);
  }
}

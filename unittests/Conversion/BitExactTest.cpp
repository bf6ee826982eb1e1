//===- BitExactTest.cpp - compiled code gives the bits of lib/Numerics ----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Each test builds a module of ufp4 ops, compiles it as ufp4-run does, and
// compares every code and scale with the executable specification.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Numerics/Hadamard.h"
#include "ufp4/Numerics/Philox.h"
#include "ufp4/Numerics/Quantize.h"
#include "ufp4/Numerics/Rounding.h"
#include "ufp4/Numerics/ScaledMatmul.h"
#include "ufp4/Numerics/Statistics.h"
#include "ufp4/Pipelines/Pipelines.h"
#include "ufp4/Runtime/Execution.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace num = ::ufp4::numerics;
using namespace ::ufp4::runtime;

namespace {

constexpr uint64_t kSeed = 0x123456789ABCDEF0;

std::unique_ptr<CompiledModule> compile(const std::string &text) {
  static mlir::MLIRContext *context = [] {
    mlir::DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    registry.insert<mlir::ufp4::UFP4Dialect>();
    return new mlir::MLIRContext(registry);
  }();
  auto module = mlir::parseSourceString<mlir::ModuleOp>(text, context);
  EXPECT_TRUE(module) << text;
  if (!module)
    return nullptr;
  auto signature = Signature::get(*module, "f");
  EXPECT_TRUE(static_cast<bool>(signature));
  markEntryPoint(*module, "f");
  mlir::PassManager pm(context);
  mlir::ufp4::buildCPUPipeline(pm);
  EXPECT_TRUE(succeeded(pm.run(*module))) << text;
  auto compiled = CompiledModule::compile(*module, std::move(*signature));
  EXPECT_TRUE(static_cast<bool>(compiled));
  if (!compiled) {
    llvm::consumeError(compiled.takeError());
    return nullptr;
  }
  return std::move(*compiled);
}

Tensor makeTensor(ElementType type, llvm::ArrayRef<int64_t> shape,
                  const std::vector<float> &values) {
  Tensor tensor = llvm::cantFail(Tensor::zeros(type, shape));
  for (size_t i = 0; i < values.size(); ++i) {
    if (type == ElementType::F32)
      tensor.getElements<float>()[i] = values[i];
    else
      tensor.getElements<uint16_t>()[i] = num::floatToBF16(values[i]);
  }
  return tensor;
}

Tensor makeSeed(uint64_t seed) {
  Tensor tensor = llvm::cantFail(Tensor::zeros(ElementType::I64, {}));
  tensor.getElements<uint64_t>()[0] = seed;
  return tensor;
}

/// Random values of very different sizes, with the special ones among them.
std::vector<float> makeData(size_t count, unsigned seed, bool special) {
  std::mt19937 engine(seed);
  std::normal_distribution<float> normal;
  std::uniform_int_distribution<int> exponent(-30, 30);
  std::vector<float> values(count);
  float scale = 1;
  for (size_t i = 0; i < count; ++i) {
    if (i % 64 == 0)
      scale = std::ldexp(1.0f, exponent(engine));
    values[i] = normal(engine) * scale;
  }
  if (!special)
    return values;
  const float specials[] = {std::numeric_limits<float>::quiet_NaN(),
                            std::numeric_limits<float>::infinity(),
                            -std::numeric_limits<float>::infinity(),
                            -0.0f,
                            1e-40f,
                            -3e38f,
                            1e-38f,
                            std::numeric_limits<float>::denorm_min()};
  for (size_t i = 0; i < std::size(specials); ++i)
    values[(i * 37 + 5) % count] = specials[i];
  // A whole stretch of zeros, and one of ties.
  for (size_t i = 0; i < 48 && i + 100 < count; ++i)
    values[i + 100] = i < 24 ? 0.0f : static_cast<float>(i % 15) - 7.0f + 0.5f;
  return values;
}

struct Config {
  num::GridKind grid;
  int64_t block;
  int rhtSize; // 0: none
  num::SignSource signs;
  bool toBF16;
  unsigned bits; // 0: nearest
  unsigned along;
  ElementType type;
};

std::string formatText(const Config &c) {
  return llvm::formatv("#ufp4.format<{0}, 1x{1}, f32>",
                       c.grid == num::GridKind::E1M2 ? "e1m2" : "e2m1",
                       c.block);
}

std::string rhtText(const Config &c) {
  if (c.rhtSize == 0)
    return "";
  std::string signs;
  switch (c.signs) {
  case num::SignSource::Published:
    break;
  case num::SignSource::Plus:
    signs = ", signs = plus";
    break;
  case num::SignSource::Seeded:
    signs = ", signs = drawn";
    break;
  case num::SignSource::Explicit:
    signs = ", signs = [";
    for (int i = 0; i < c.rhtSize; ++i)
      signs += std::string(i ? ", " : "") + (i % 3 == 1 ? "-1" : "1");
    signs += "]";
  }
  return llvm::formatv("#ufp4.rht<{0}{1}{2}>", c.rhtSize, signs,
                       c.toBF16 ? ", result = bf16" : "");
}

num::QuantizeSpec makeSpec(const Config &c, uint32_t site, uint32_t stream) {
  num::QuantizeSpec spec;
  spec.Grid = c.grid;
  spec.Block = c.block;
  if (c.rhtSize) {
    num::RhtSpec rht;
    rht.Size = c.rhtSize;
    rht.Source = c.signs;
    rht.ResultInBF16 = c.toBF16;
    if (c.signs == num::SignSource::Explicit)
      for (int i = 0; i < c.rhtSize; ++i)
        rht.Signs.push_back(i % 3 == 1 ? -1 : 1);
    spec.Rht = rht;
  }
  if (c.bits) {
    spec.Rounding.Mode = num::RoundingMode::Stochastic;
    spec.Rounding.Bits = c.bits;
  }
  spec.Random.Seed = kSeed;
  spec.Random.Site = site;
  spec.Random.Stream = stream;
  return spec;
}

/// Every configuration of interest in one module, so that it is compiled once.
std::vector<Config> makeConfigs(ElementType type) {
  using enum num::SignSource;
  std::vector<Config> configs;
  for (num::GridKind grid : {num::GridKind::E1M2, num::GridKind::E2M1})
    for (unsigned along : {0u, 1u}) {
      configs.push_back({grid, 16, 0, Published, false, 0, along, type});
      configs.push_back({grid, 16, 16, Published, false, 0, along, type});
      configs.push_back({grid, 16, 16, Published, false, 8, along, type});
      configs.push_back({grid, 16, 16, Seeded, true, 16, along, type});
      configs.push_back({grid, 32, 8, Explicit, false, 8, along, type});
      configs.push_back({grid, 32, 32, Plus, true, 0, along, type});
      configs.push_back({grid, 10, 0, Published, false, 8, along, type});
    }
  return configs;
}

std::string elementText(ElementType type) {
  return type == ElementType::F32 ? "f32" : "bf16";
}

void testQuantize(ElementType type, int64_t rows, int64_t cols, bool dynamic) {
  std::vector<Config> configs = makeConfigs(type);
  std::string shape =
      dynamic ? "?x?" : llvm::formatv("{0}x{1}", rows, cols).str();
  std::string body, results, types;
  for (auto [i, c] : llvm::enumerate(configs)) {
    int64_t length = c.along == 0 ? rows : cols;
    num::QuantizeSpec spec = makeSpec(c, 40 + i, 2 + i);
    int64_t codes = num::codesLength(length, spec);
    int64_t scales = num::scalesLength(length, c.block);
    auto dims = [&](int64_t extent) -> std::string {
      if (dynamic)
        return "?x?";
      return c.along == 0 ? llvm::formatv("{0}x{1}", extent, cols).str()
                          : llvm::formatv("{0}x{1}", rows, extent).str();
    };
    bool seeded = c.bits || c.signs == num::SignSource::Seeded;
    std::string codesType =
        llvm::formatv("tensor<{0}x!ufp4.code<{1}>>", dims(codes),
                      c.grid == num::GridKind::E1M2 ? "e1m2" : "e2m1");
    std::string scalesType = llvm::formatv("tensor<{0}xf32>", dims(scales));
    body += llvm::formatv(
        "  %q{0}, %s{0} = ufp4.quantize %x along {1} {2} as({3}) {4} {5} : "
        "tensor<{6}x{7}> -> {8}, {9}\n",
        i, c.along,
        seeded ? llvm::formatv("seed(%seed) site {0} stream {1}", 40 + i, 2 + i)
                     .str()
               : "",
        formatText(c), c.rhtSize ? "rht(" + rhtText(c) + ")" : "",
        c.bits ? llvm::formatv("round(stochastic<{0}>)", c.bits).str() : "",
        shape, elementText(type), codesType, scalesType);
    results += llvm::formatv("{0}%q{1}, %s{1}", i ? ", " : "", i);
    types += llvm::formatv("{0}{1}, {2}", i ? ", " : "", codesType, scalesType);
  }
  std::string text = llvm::formatv(
      "func.func @f(%x: tensor<{0}x{1}>, %seed: tensor<i64>) -> ({2}) {{\n{3}"
      "  return {4} : {2}\n}\n",
      shape, elementText(type), types, body, results);
  auto compiled = compile(text);
  ASSERT_TRUE(compiled);

  for (bool special : {false, true}) {
    std::vector<float> data = makeData(rows * cols, 7 + special, special);
    if (type == ElementType::BF16)
      for (float &value : data)
        value = num::roundToBF16(value);
    std::vector<Tensor> inputs;
    inputs.push_back(makeTensor(type, {rows, cols}, data));
    inputs.push_back(makeSeed(kSeed));
    auto outputs = compiled->run(inputs);
    ASSERT_TRUE(static_cast<bool>(outputs));
    for (auto [i, c] : llvm::enumerate(configs)) {
      num::QuantizeSpec spec = makeSpec(c, 40 + i, 2 + i);
      int64_t shapeArray[] = {rows, cols};
      num::View view = *num::viewAlong(shapeArray, c.along);
      std::vector<uint8_t> codes(
          *num::elementCount(num::codesView(view, spec)));
      std::vector<float> scales(
          *num::elementCount(num::scalesView(view, c.block)));
      ASSERT_TRUE(num::quantize(data, view, spec, codes, scales).ok());
      auto gotCodes = (*outputs)[2 * i].getElements<uint8_t>();
      auto gotScales = (*outputs)[2 * i + 1].getElements<uint32_t>();
      ASSERT_EQ(gotCodes.size(), codes.size());
      ASSERT_EQ(gotScales.size(), scales.size());
      size_t wrongCodes = 0, wrongScales = 0;
      for (size_t j = 0; j < codes.size(); ++j)
        wrongCodes += gotCodes[j] != codes[j];
      for (size_t j = 0; j < scales.size(); ++j) {
        uint32_t bits;
        std::memcpy(&bits, &scales[j], 4);
        wrongScales += gotScales[j] != bits;
      }
      EXPECT_EQ(wrongCodes, 0u) << "config " << i << "\n" << body;
      EXPECT_EQ(wrongScales, 0u) << "config " << i << "\n" << body;
    }
  }
}

TEST(BitExact, QuantizeF32EqualsNumerics) {
  testQuantize(ElementType::F32, 48, 64, false);
}
TEST(BitExact, QuantizeBF16OddShapeEqualsNumerics) {
  testQuantize(ElementType::BF16, 17, 33, false);
}
TEST(BitExact, QuantizeDynamicShapeEqualsNumerics) {
  testQuantize(ElementType::F32, 15, 41, true);
}

/// Quantize, multiply, and compare with the specification's matmul.
void testMatmul(int64_t m, int64_t n, int64_t k, const char *grid,
                num::GridKind kind, bool lhsFirst, bool rhsFirst,
                num::ResultType result) {
  const int64_t block = 16;
  int64_t blocks = num::scalesLength(k, block);
  auto operand = [&](bool first, int64_t free, int64_t extent) {
    return first ? llvm::formatv("{0}x{1}", extent, free).str()
                 : llvm::formatv("{0}x{1}", free, extent).str();
  };
  std::string lhs = operand(lhsFirst, m, k), rhs = operand(rhsFirst, n, k);
  std::string lhsS = operand(lhsFirst, m, blocks),
              rhsS = operand(rhsFirst, n, blocks);
  std::string code = llvm::formatv("!ufp4.code<{0}>", grid);
  std::string text = llvm::formatv(
      R"(#f = #ufp4.format<{0}, 1x16, f32>
func.func @f(%a: tensor<{1}xf32>, %b: tensor<{2}xf32>) -> tensor<{3}x{4}x{5}> {{
  %q, %s = ufp4.quantize %a along {6} as(#f) : tensor<{1}xf32> -> tensor<{1}x{7}>, tensor<{8}xf32>
  %w, %t = ufp4.quantize %b along {9} as(#f) : tensor<{2}xf32> -> tensor<{2}x{7}>, tensor<{10}xf32>
  %y = ufp4.scaled_matmul %q * %s, %w * %t contracting [{6}] x [{9}] as(#f, #f)
      : tensor<{1}x{7}>, tensor<{8}xf32>, tensor<{2}x{7}>, tensor<{10}xf32> -> tensor<{3}x{4}x{5}>
  return %y : tensor<{3}x{4}x{5}>
})",
      grid, lhs, rhs, m, n, result == num::ResultType::F32 ? "f32" : "bf16",
      lhsFirst ? 0 : 1, code, lhsS, rhsFirst ? 0 : 1, rhsS);
  auto compiled = compile(text);
  ASSERT_TRUE(compiled);
  std::vector<float> a = makeData(m * k, 3, false),
                     b = makeData(n * k, 4, false);
  if (m > 1)
    a[k + 1] = std::numeric_limits<float>::quiet_NaN();
  std::vector<Tensor> inputs;
  inputs.push_back(makeTensor(ElementType::F32,
                              lhsFirst ? llvm::ArrayRef<int64_t>{k, m}
                                       : llvm::ArrayRef<int64_t>{m, k},
                              a));
  inputs.push_back(makeTensor(ElementType::F32,
                              rhsFirst ? llvm::ArrayRef<int64_t>{k, n}
                                       : llvm::ArrayRef<int64_t>{n, k},
                              b));
  auto outputs = compiled->run(inputs);
  ASSERT_TRUE(static_cast<bool>(outputs));

  num::QuantizeSpec spec;
  spec.Grid = kind;
  auto quantize = [&](const std::vector<float> &x, bool first, int64_t free,
                      std::vector<uint8_t> &codes, std::vector<float> &scales) {
    int64_t shape[] = {first ? k : free, first ? free : k};
    num::View view = *num::viewAlong(shape, first ? 0 : 1);
    codes.resize(free * k);
    scales.resize(free * blocks);
    ASSERT_TRUE(num::quantize(x, view, spec, codes, scales).ok());
  };
  std::vector<uint8_t> aCodes, bCodes;
  std::vector<float> aScales, bScales, y(m * n);
  quantize(a, lhsFirst, m, aCodes, aScales);
  quantize(b, rhsFirst, n, bCodes, bScales);
  auto dim = [](bool first) {
    return first ? num::Contraction::First : num::Contraction::Last;
  };
  ASSERT_TRUE(num::scaledMatmul({aCodes, aScales, kind, m, dim(lhsFirst)},
                                {bCodes, bScales, kind, n, dim(rhsFirst)}, k,
                                block, result, y)
                  .ok());
  size_t wrong = 0, nans = 0;
  for (int64_t i = 0; i < m * n; ++i) {
    float got =
        result == num::ResultType::F32
            ? (*outputs)[0].getElements<float>()[i]
            : num::bf16ToFloat((*outputs)[0].getElements<uint16_t>()[i]);
    nans += std::isnan(y[i]);
    // NaNs are compared as a class: their payload is not part of the contract.
    if (std::isnan(y[i]) && std::isnan(got))
      continue;
    wrong += std::memcmp(&got, &y[i], 4) != 0;
  }
  EXPECT_EQ(wrong, 0u);
  if (m > 1)
    EXPECT_GT(nans, 0u);
}

TEST(BitExact, ScaledMatmulEqualsNumerics) {
  using enum num::GridKind;
  using enum num::ResultType;
  testMatmul(16, 24, 64, "e1m2", E1M2, false, false, F32);
  testMatmul(5, 7, 33, "e1m2", E1M2, true, false, F32);
  testMatmul(9, 3, 17, "e2m1", E2M1, false, true, F32);
  testMatmul(8, 8, 48, "e2m1", E2M1, true, true, BF16);
  testMatmul(1, 1, 1, "e1m2", E1M2, false, false, F32);
}

TEST(BitExact, BatchedMatmulEqualsItsSlices) {
  auto compiled = compile(R"(#f = #ufp4.format<e1m2, 1x16, f32>
func.func @f(%a: tensor<3x4x32xf32>, %b: tensor<3x32x5xf32>) -> tensor<i64> {
  %q, %s = ufp4.quantize %a along 2 as(#f) : tensor<3x4x32xf32> -> tensor<3x4x32x!ufp4.code<e1m2>>, tensor<3x4x2xf32>
  %w, %t = ufp4.quantize %b along 1 as(#f) : tensor<3x32x5xf32> -> tensor<3x32x5x!ufp4.code<e1m2>>, tensor<3x2x5xf32>
  %y = ufp4.scaled_matmul %q * %s, %w * %t contracting [2] x [1] as(#f, #f)
      : tensor<3x4x32x!ufp4.code<e1m2>>, tensor<3x4x2xf32>, tensor<3x32x5x!ufp4.code<e1m2>>, tensor<3x2x5xf32> -> tensor<3x4x5xf32>
  %a1 = tensor.extract_slice %a[1, 0, 0] [1, 4, 32] [1, 1, 1] : tensor<3x4x32xf32> to tensor<4x32xf32>
  %b1 = tensor.extract_slice %b[1, 0, 0] [1, 32, 5] [1, 1, 1] : tensor<3x32x5xf32> to tensor<32x5xf32>
  %q1, %s1 = ufp4.quantize %a1 along 1 as(#f) : tensor<4x32xf32> -> tensor<4x32x!ufp4.code<e1m2>>, tensor<4x2xf32>
  %w1, %t1 = ufp4.quantize %b1 along 0 as(#f) : tensor<32x5xf32> -> tensor<32x5x!ufp4.code<e1m2>>, tensor<2x5xf32>
  %y1 = ufp4.scaled_matmul %q1 * %s1, %w1 * %t1 contracting [1] x [0] as(#f, #f)
      : tensor<4x32x!ufp4.code<e1m2>>, tensor<4x2xf32>, tensor<32x5x!ufp4.code<e1m2>>, tensor<2x5xf32> -> tensor<4x5xf32>
  %slice = tensor.extract_slice %y[1, 0, 0] [1, 4, 5] [1, 1, 1] : tensor<3x4x5xf32> to tensor<4x5xf32>
  ufp4.check.eq %slice, %y1 : tensor<4x5xf32>
  %c = arith.constant dense<1> : tensor<i64>
  return %c : tensor<i64>
})");
  ASSERT_TRUE(compiled);
  std::vector<Tensor> inputs;
  inputs.push_back(
      makeTensor(ElementType::F32, {3, 4, 32}, makeData(3 * 4 * 32, 1, false)));
  inputs.push_back(
      makeTensor(ElementType::F32, {3, 32, 5}, makeData(3 * 32 * 5, 2, false)));
  auto outputs = compiled->run(inputs);
  EXPECT_TRUE(static_cast<bool>(outputs))
      << (outputs ? "" : llvm::toString(outputs.takeError()));
}

/// The unfused ops give what the fused op gives.
TEST(BitExact, StepsEqualQuantize) {
  auto compiled = compile(R"(#f = #ufp4.format<e2m1, 1x16, f32>
#h = #ufp4.rht<16>
func.func @f(%x: tensor<6x32xf32>, %seed: tensor<i64>) -> tensor<6xf64> {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 9 stream 4 as(#f) rht(#h) round(stochastic<16>)
      : tensor<6x32xf32> -> tensor<6x32x!ufp4.code<e2m1>>, tensor<6x2xf32>
  %y = ufp4.rht %x along 1 by(#h) : tensor<6x32xf32> -> tensor<6x32xf32>
  %a = ufp4.absmax %y along 1 block 16 : tensor<6x32xf32> -> tensor<6x2xf32>
  %six = arith.constant dense<6.0> : tensor<6x2xf32>
  %one = arith.constant dense<1.0> : tensor<6x2xf32>
  %scale = arith.divf %a, %six : tensor<6x2xf32>
  ufp4.check.eq %scale, %s : tensor<6x2xf32>
  %r = arith.divf %one, %scale : tensor<6x2xf32>
  %init = tensor.empty() : tensor<6x2x16xf32>
  %y3 = tensor.expand_shape %y [[0], [1, 2]] output_shape [6, 2, 16] : tensor<6x32xf32> into tensor<6x2x16xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(a, b, c) -> (a, b, c)>, affine_map<(a, b, c) -> (a, b)>, affine_map<(a, b, c) -> (a, b, c)>],
      iterator_types = ["parallel", "parallel", "parallel"]} ins(%y3, %r : tensor<6x2x16xf32>, tensor<6x2xf32>) outs(%init : tensor<6x2x16xf32>) {
  ^bb0(%u: f32, %v: f32, %o: f32):
    %p = arith.mulf %u, %v : f32
    linalg.yield %p : f32
  } -> tensor<6x2x16xf32>
  %t = tensor.collapse_shape %t3 [[0], [1, 2]] : tensor<6x2x16xf32> into tensor<6x32xf32>
  %b = ufp4.random_bits %seed site 9 stream 4 along 1 block 16 : tensor<6x32xi16>
  %c = ufp4.round %t bits(%b : tensor<6x32xi16>) : tensor<6x32xf32> -> tensor<6x32x!ufp4.code<e2m1>>
  ufp4.check.eq %c, %q : tensor<6x32x!ufp4.code<e2m1>>
  %v = ufp4.stats %y, %q * %s along 1 as(#f) : tensor<6x32xf32>, tensor<6x32x!ufp4.code<e2m1>>, tensor<6x2xf32> -> tensor<6xf64>
  %d = ufp4.dequantize %q * %s along 1 as(#f) : tensor<6x32x!ufp4.code<e2m1>>, tensor<6x2xf32> -> tensor<6x32xf32>
  ufp4.check.close %d, %y within 3.0e-01 : tensor<6x32xf32>
  %back = ufp4.rht inverse %y along 1 by(#h) : tensor<6x32xf32> -> tensor<6x32xf32>
  ufp4.check.close %back, %x within 1.0e-06 : tensor<6x32xf32>
  return %v : tensor<6xf64>
})");
  ASSERT_TRUE(compiled);
  std::vector<float> data = makeData(6 * 32, 11, false);
  std::vector<Tensor> inputs;
  inputs.push_back(makeTensor(ElementType::F32, {6, 32}, data));
  inputs.push_back(makeSeed(kSeed));
  auto outputs = compiled->run(inputs);
  ASSERT_TRUE(static_cast<bool>(outputs))
      << (outputs ? "" : llvm::toString(outputs.takeError()));

  // The statistics, summed here from the specification's own result.
  num::QuantizeSpec spec;
  spec.Grid = num::GridKind::E2M1;
  spec.Rht = num::RhtSpec();
  spec.Rounding = {num::RoundingMode::Stochastic, 16};
  spec.Random = {kSeed, 9, 4};
  int64_t shape[] = {6, 32};
  num::View view = *num::viewAlong(shape, 1);
  std::vector<uint8_t> codes(6 * 32);
  std::vector<float> scales(6 * 2), transformed(6 * 32), values(6 * 32);
  ASSERT_TRUE(num::quantize(data, view, spec, codes, scales).ok());
  ASSERT_TRUE(num::transformOperand(data, view, spec, transformed).ok());
  ASSERT_TRUE(num::dequantize(codes, scales, view, spec.Grid, 16, values).ok());
  double expected[6] = {};
  for (size_t i = 0; i < codes.size(); ++i) {
    double x = transformed[i], v = values[i];
    expected[0] += 1;
    expected[1] += (codes[i] & 7) == 0;
    expected[2] += (codes[i] & 7) == 7;
    expected[3] += x * x;
    expected[4] += x * v;
    expected[5] += v * v;
  }
  for (unsigned i = 0; i < 6; ++i)
    EXPECT_EQ((*outputs)[0].getElements<double>()[i], expected[i]) << i;
}

TEST(Execution, FailedCheckIsAnErrorThatNamesItsPlace) {
  auto compiled = compile(
      "func.func @f(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {\n"
      "  ufp4.check.eq %a, %b : tensor<2xf32>\n"
      "  return %a : tensor<2xf32>\n}\n");
  ASSERT_TRUE(compiled);
  for (float second : {1.0f, 2.0f}) {
    std::vector<Tensor> inputs;
    inputs.push_back(makeTensor(ElementType::F32, {2}, {0, 1}));
    inputs.push_back(makeTensor(ElementType::F32, {2}, {0, second}));
    auto outputs = compiled->run(inputs);
    if (second == 1.0f) {
      ASSERT_TRUE(static_cast<bool>(outputs));
      continue;
    }
    ASSERT_FALSE(static_cast<bool>(outputs));
    std::string message = llvm::toString(outputs.takeError());
    EXPECT_NE(message.find("2:3: check.eq failed"), std::string::npos)
        << message;
  }
}

TEST(Execution, ReturnedArgumentsAndConstantsAreCopies) {
  auto compiled = compile(
      "func.func @f(%a: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, "
      "tensor<2xf32>) {\n"
      "  %c = arith.constant dense<[3.0, 4.0]> : tensor<2xf32>\n"
      "  return %a, %c, %a : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>\n}\n");
  ASSERT_TRUE(compiled);
  for (int repeat = 0; repeat < 2; ++repeat) {
    std::vector<Tensor> inputs;
    inputs.push_back(makeTensor(ElementType::F32, {2}, {1, 2}));
    auto outputs = compiled->run(inputs);
    ASSERT_TRUE(static_cast<bool>(outputs));
    EXPECT_EQ((*outputs)[0].getElements<float>()[1], 2.0f);
    EXPECT_EQ((*outputs)[1].getElements<float>()[1], 4.0f);
    EXPECT_EQ((*outputs)[2].getElements<float>()[0], 1.0f);
  }
}

} // namespace

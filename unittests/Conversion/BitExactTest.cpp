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

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <random>

namespace num = ::ufp4::numerics;
using namespace ::ufp4::runtime;

namespace {

constexpr uint64_t kSeed = 0x123456789ABCDEF0;

mlir::MLIRContext *getContext() {
  static mlir::MLIRContext *context = [] {
    mlir::DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    registry.insert<mlir::ufp4::UFP4Dialect>();
    auto *result = new mlir::MLIRContext(registry);
    result->loadDialect<mlir::ufp4::UFP4Dialect>();
    return result;
  }();
  return context;
}

/// The isas of `ufp4-to-cpu` that this machine runs, its best one first.
std::vector<std::string> getIsas() {
  std::vector<std::string> isas = {getHostIsa()};
  if (isas.front() == "avx512bw")
    isas.push_back("avx2");
  if (isas.front() != "generic")
    isas.push_back("generic");
  return isas;
}

/// Width of the vectors of the lowering of quantizations under test, for any
/// isa; 0 is the portable lowering.
int64_t vectorWidth = 0;

/// Compiles for the isa given. Tests of few elements see the code that large
/// kernels run where `vectorSteps` is 0.
std::unique_ptr<CompiledModule> compile(const std::string &text,
                                        std::string isa = getHostIsa(),
                                        int64_t vectorBits = 0,
                                        int64_t vectorSteps = 1 << 24) {
  if (vectorWidth != 0) {
    isa = "generic";
    vectorBits = vectorWidth;
    vectorSteps = 0;
  }
  mlir::MLIRContext *context = getContext();
  auto module = mlir::parseSourceString<mlir::ModuleOp>(text, context);
  EXPECT_TRUE(module) << text;
  if (!module)
    return nullptr;
  auto signature = Signature::get(*module, "f");
  EXPECT_TRUE(static_cast<bool>(signature));
  markEntryPoint(*module, "f");
  mlir::PassManager pm(context);
  mlir::ufp4::CPUOptions options;
  options.isa = isa;
  options.vectorBits = vectorBits;
  options.vectorSteps = vectorSteps;
  options.parallel = true;
  mlir::ufp4::buildCPUPipeline(pm, options);
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

//===----------------------------------------------------------------------===//
// From attributes to the specification
//===----------------------------------------------------------------------===//

template <typename AttrT> AttrT parse(const std::string &text) {
  mlir::Attribute attr = mlir::parseAttribute(text, getContext());
  EXPECT_TRUE(attr) << text;
  return mlir::cast<AttrT>(attr);
}

num::Format toFormat(mlir::ufp4::FormatAttr attr) {
  namespace ir = mlir::ufp4;
  num::Format format;
  if (ir::GridAttr grid = attr.getGrid()) {
    format.Grid = static_cast<num::GridKind>(grid.getKind());
    if (grid.getKind() == ir::GridKind::Custom)
      for (auto [i, level] : llvm::enumerate(grid.getMagnitudes()))
        format.Levels[i] = static_cast<float>(level);
  } else {
    format.Grid = mlir::isa<mlir::Float8E5M2Type>(attr.getWideType())
                      ? num::GridKind::F8E5M2
                      : num::GridKind::F8E4M3FN;
  }
  format.BlockRows = attr.getBlockRows();
  format.Block = attr.getBlockCols();
  ir::ScaleAttr scale = attr.getScale();
  switch (scale.getKind()) {
  case ir::ScaleKind::F32:
    format.Scale.Kind = num::ScaleKind::F32;
    break;
  case ir::ScaleKind::BF16:
    format.Scale.Kind = num::ScaleKind::BF16;
    break;
  case ir::ScaleKind::E4M3:
    format.Scale.Kind = num::ScaleKind::E4M3;
    break;
  case ir::ScaleKind::E8M0:
    format.Scale.Kind = num::ScaleKind::E8M0;
    break;
  case ir::ScaleKind::Int:
    format.Scale.Kind = num::ScaleKind::Int;
    break;
  case ir::ScaleKind::UE5M3:
    format.Scale.Kind = num::ScaleKind::UE5M3;
    break;
  case ir::ScaleKind::HiF4:
    ADD_FAILURE() << "hif4 is not in the specification";
  }
  switch (scale.getRule()) {
  case ir::ScaleRule::Nearest:
    format.Scale.Rule = num::ScaleRule::Nearest;
    break;
  case ir::ScaleRule::Floor:
    format.Scale.Rule = num::ScaleRule::Floor;
    break;
  case ir::ScaleRule::Ceil:
    format.Scale.Rule = num::ScaleRule::Ceil;
    break;
  case ir::ScaleRule::RCeil:
    format.Scale.Rule = num::ScaleRule::RCeil;
    break;
  case ir::ScaleRule::RFloor:
    format.Scale.Rule = num::ScaleRule::RFloor;
    break;
  case ir::ScaleRule::Even:
    format.Scale.Rule = num::ScaleRule::Even;
    break;
  case ir::ScaleRule::MSE:
    format.Scale.Rule = num::ScaleRule::LeastError;
    break;
  }
  format.Scale.Tile = scale.getTile();
  format.Scale.Room = scale.getOption("room").value_or(1);
  if (auto amax = scale.getOption("amax"))
    format.Scale.Amax = static_cast<float>(*amax);
  if (auto max = scale.getOption("max"))
    format.Scale.Max = static_cast<float>(*max);
  return format;
}

num::RhtSpec toRht(mlir::ufp4::RhtAttr attr) {
  num::RhtSpec rht;
  rht.Size = attr.getSize();
  switch (attr.getSource()) {
  case mlir::ufp4::SignSource::Fixed:
    rht.Source = num::SignSource::Published;
    break;
  case mlir::ufp4::SignSource::Plus:
    rht.Source = num::SignSource::Plus;
    break;
  case mlir::ufp4::SignSource::Explicit:
    rht.Source = num::SignSource::Explicit;
    rht.Signs.assign(attr.getSigns().asArrayRef().begin(),
                     attr.getSigns().asArrayRef().end());
    break;
  case mlir::ufp4::SignSource::Drawn:
    rht.Source = num::SignSource::Seeded;
    break;
  }
  rht.ResultInBF16 = attr.getRoundToBF16();
  return rht;
}

/// One quantization: its attributes as text, and where it runs along.
struct Config {
  std::string format; // between the angle brackets
  std::string rht;    // the same, or empty
  unsigned bits;      // 0: nearest
  unsigned along;
};

mlir::ufp4::FormatAttr getFormat(const Config &c) {
  return parse<mlir::ufp4::FormatAttr>("#ufp4.format<" + c.format + ">");
}

num::QuantizeSpec makeSpec(const Config &c, uint32_t site, uint32_t stream) {
  num::QuantizeSpec spec;
  static_cast<num::Format &>(spec) = toFormat(getFormat(c));
  if (!c.rht.empty())
    spec.Rht = toRht(parse<mlir::ufp4::RhtAttr>("#ufp4.rht<" + c.rht + ">"));
  if (c.bits) {
    spec.Rounding.Mode = num::RoundingMode::Stochastic;
    spec.Rounding.Bits = c.bits;
  }
  spec.Random.Seed = kSeed;
  spec.Random.Site = site;
  spec.Random.Stream = stream;
  return spec;
}

/// An operand as the specification quantizes it.
struct Quantized {
  std::vector<uint8_t> codes;
  std::vector<float> scales, outer;
};

Quantized quantize(const std::vector<float> &data, num::View view,
                   const num::QuantizeSpec &spec) {
  Quantized result;
  result.codes.resize(*num::elementCount(num::codesView(view, spec)));
  result.scales.resize(*num::elementCount(num::scalesView(view, spec)));
  result.outer.resize(*num::elementCount(num::outerView(view, spec)));
  num::Status status = num::quantize(data, view, spec, result.codes,
                                     result.scales, result.outer);
  EXPECT_TRUE(status.ok()) << status.message();
  return result;
}

/// The text of a quantization `%q<i>, %s<i>, %o<i> = ...` of %x, followed by
/// the casts of byte scales and byte elements to integers.
struct QuantizeText {
  std::string body, results, types;
};

std::string typeText(mlir::Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

QuantizeText makeText(const Config &c, size_t i, llvm::StringRef input,
                      mlir::RankedTensorType inputType) {
  mlir::ufp4::FormatAttr format = getFormat(c);
  mlir::ufp4::RhtAttr rht;
  if (!c.rht.empty())
    rht = parse<mlir::ufp4::RhtAttr>("#ufp4.rht<" + c.rht + ">");
  llvm::SmallVector<mlir::Type> types =
      mlir::ufp4::QuantizeOp::inferTypes(inputType, c.along, format, rht);
  bool seeded =
      c.bits || (rht && rht.getSource() == mlir::ufp4::SignSource::Drawn);
  QuantizeText text;
  llvm::raw_string_ostream body(text.body), results(text.results),
      resultTypes(text.types);
  const char *names[] = {"q", "s", "o"};
  for (size_t j = 0; j < types.size(); ++j)
    body << (j ? ", " : "  ") << "%" << names[j] << i;
  body << " = ufp4.quantize " << input << " along " << c.along;
  if (seeded)
    body << " seed(%seed) site " << 40 + i << " stream " << 2 + i;
  body << " as(" << format << ")";
  if (rht)
    body << " rht(" << rht << ")";
  if (c.bits)
    body << " round(stochastic<" << c.bits << ">)";
  body << " : " << inputType << " -> ";
  llvm::interleaveComma(types, body);
  body << "\n";
  for (size_t j = 0; j < types.size(); ++j) {
    auto type = mlir::cast<mlir::RankedTensorType>(types[j]);
    std::string name = llvm::formatv("%{0}{1}", names[j], i);
    mlir::Type element = type.getElementType();
    if (mlir::isa<mlir::FloatType>(element) &&
        element.getIntOrFloatBitWidth() == 8) {
      mlir::Type bytes = type.clone(mlir::IntegerType::get(getContext(), 8));
      body << "  " << name << "b = arith.bitcast " << name << " : " << type
           << " to " << bytes << "\n";
      type = mlir::cast<mlir::RankedTensorType>(bytes);
      name += "b";
    }
    results << (j ? ", " : "") << name;
    resultTypes << (j ? ", " : "") << type;
  }
  return text;
}

/// The numbers that a tensor of scales stands for.
std::vector<float> readScales(const Tensor &tensor, num::ScaleKind kind) {
  std::vector<float> scales;
  if (kind == num::ScaleKind::F32)
    for (float scale : tensor.getElements<float>())
      scales.push_back(scale);
  else if (kind == num::ScaleKind::BF16)
    for (uint16_t bits : tensor.getElements<uint16_t>())
      scales.push_back(num::bf16ToFloat(bits));
  else
    for (uint8_t byte : tensor.getElements<uint8_t>())
      scales.push_back(num::decodeScale(kind, byte));
  return scales;
}

size_t countDifferences(llvm::ArrayRef<float> actual,
                        llvm::ArrayRef<float> expected) {
  EXPECT_EQ(actual.size(), expected.size());
  size_t wrong = 0;
  for (size_t j = 0; j < std::min(actual.size(), expected.size()); ++j)
    wrong += std::memcmp(&actual[j], &expected[j], 4) != 0;
  return wrong;
}

/// Transforms, roundings and directions that formats are combined with, four to
/// a format. Each takes a quarter of a second to compile, so that each of the
/// four meets one of the portable lowering and the one to vectors; with the
/// variable UFP4_TEST_FULL in the environment all meet both.
std::vector<Config> combine(llvm::ArrayRef<const char *> formats,
                            unsigned rank = 2) {
  const char *rhts[] = {"",
                        "16",
                        "16, result = bf16",
                        "32, signs = drawn, result = bf16",
                        "8, signs = [1, -1, -1, 1, 1, 1, -1, 1]",
                        "64, signs = plus"};
  const unsigned widths[] = {0, 8, 16, 32};
  const bool full = std::getenv("UFP4_TEST_FULL") != nullptr;
  const unsigned odd = vectorWidth == 0;
  std::vector<Config> configs;
  unsigned step = 0;
  for (auto [i, text] : llvm::enumerate(formats)) {
    mlir::ufp4::FormatAttr format = getFormat({text, "", 0, 0});
    int64_t block = format.getBlockCols();
    for (unsigned n = 0; n < 4; ++n, ++step) {
      std::string rht = rhts[(step + step / 6) % 6];
      unsigned bits = widths[(step + step / 4) % 4];
      if (!rht.empty()) {
        int64_t size =
            parse<mlir::ufp4::RhtAttr>("#ufp4.rht<" + rht + ">").getSize();
        if (block != mlir::ufp4::FormatAttr::kWhole && block % size != 0 &&
            size % block != 0)
          rht = "";
      }
      if (!format.getGrid())
        bits = 0;
      // Configurations 0 and 3, or 1 and 2: both directions of either, and the
      // other pair for the next format.
      if (full || ((n == 1 || n == 2) == ((i + odd) % 2 == 1)))
        configs.push_back({text, rht, bits, n % rank});
    }
  }
  return configs;
}

using Shape = std::vector<int64_t>;

/// Quantizes operands of the given shapes, all of one rank, with one function:
/// one of dynamic extents unless there is a single shape.
void testQuantize(llvm::ArrayRef<const char *> formats, ElementType type,
                  llvm::ArrayRef<Shape> shapes, bool dynamic) {
  size_t rank = shapes.front().size();
  std::vector<Config> configs = combine(formats, rank);
  mlir::Type element = type == ElementType::F32
                           ? mlir::Type(mlir::Float32Type::get(getContext()))
                           : mlir::Type(mlir::BFloat16Type::get(getContext()));
  Shape extents = shapes.front();
  if (dynamic)
    extents.assign(rank, mlir::ShapedType::kDynamic);
  auto inputType = mlir::RankedTensorType::get(extents, element);
  std::string body, results, types;
  std::vector<std::string> lines;
  for (auto [i, c] : llvm::enumerate(configs)) {
    QuantizeText text = makeText(c, i, "%x", inputType);
    lines.push_back(text.body);
    body += text.body;
    results += (i ? ", " : "") + text.results;
    types += (i ? ", " : "") + text.types;
  }
  auto compiled = compile(
      llvm::formatv("func.func @f(%x: {0}, %seed: tensor<i64>) -> ({1}) {{\n{2}"
                    "  return {3} : {1}\n}\n",
                    typeText(inputType), types, body, results));
  ASSERT_TRUE(compiled);

  // Numbers of ordinary size, of all sizes with the special ones among them,
  // and with a NaN and an infinity that no outer scale covers up.
  for (const Shape &shape : shapes)
    for (unsigned kind : {0u, 1u, 2u}) {
      size_t count = 1;
      for (int64_t extent : shape)
        count *= static_cast<size_t>(extent);
      std::vector<float> data = makeData(count, 7 + kind, kind == 1);
      if (kind == 2)
        for (float &value : data)
          value *= 1e-6f;
      if (kind == 0) {
        data[count / 2] = std::numeric_limits<float>::infinity();
        data[count - 1] = 1e-40f;
      }
      if (type == ElementType::BF16)
        for (float &value : data)
          value = num::roundToBF16(value);
      std::vector<Tensor> inputs;
      inputs.push_back(makeTensor(type, shape, data));
      inputs.push_back(makeSeed(kSeed));
      auto outputs = compiled->run(inputs);
      ASSERT_TRUE(static_cast<bool>(outputs));
      size_t next = 0;
      for (auto [i, c] : llvm::enumerate(configs)) {
        num::QuantizeSpec spec = makeSpec(c, 40 + i, 2 + i);
        Quantized expected =
            quantize(data, *num::viewAlong(shape, c.along), spec);
        auto codes = (*outputs)[next++].getElements<uint8_t>();
        ASSERT_EQ(codes.size(), expected.codes.size()) << lines[i];
        size_t wrong = 0;
        for (size_t j = 0; j < codes.size(); ++j)
          wrong += codes[j] != expected.codes[j];
        EXPECT_EQ(wrong, 0u) << "codes, data " << kind << "\n" << lines[i];
        EXPECT_EQ(
            countDifferences(readScales((*outputs)[next++], spec.Scale.Kind),
                             expected.scales),
            0u)
            << "scales, data " << kind << "\n"
            << lines[i];
        if (!expected.outer.empty())
          EXPECT_EQ(countDifferences((*outputs)[next++].getElements<float>(),
                                     expected.outer),
                    0u)
              << "outer scales, data " << kind << "\n"
              << lines[i];
      }
    }
}

void testQuantize(llvm::ArrayRef<const char *> formats, ElementType type,
                  int64_t rows, int64_t cols, bool dynamic) {
  testQuantize(formats, type, {Shape{rows, cols}}, dynamic);
}

const char *const kFloatScales[] = {
    "e1m2, 1x16, f32",
    "e2m1, 1x32, f32",
    "e1m2, 1x10, f32",
    "e2m1, 1x16, bf16",
    "e1m2, 1x32, bf16",
    "e3m0, 1x16, f32",
    "e1m2, 1x16, f32, {room = 1.25}",
    "custom [0.0, 0.125, 0.25, 0.375, 0.5, 0.6875, 0.8125, 1.0], 1x16, f32",
    "custom [0.0, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 21.0], 1x16, bf16"};

const char *const kPowersOfTwo[] = {
    "e2m1, 1x32, e8m0, floor",  "e1m2, 1x32, e8m0, ceil",
    "e2m1, 1x32, e8m0, rceil",  "e1m2, 1x16, e8m0, rceil",
    "e2m1, 1x16, e8m0, rfloor", "e2m1, 1x32, e8m0, even",
    "e1m2, 1x32, e8m0, even",   "e3m0, 1x16, e8m0, even"};

const char *const kLeastError[] = {"e2m1, 1x16, e8m0, mse",
                                   "e1m2, 1x16, e8m0, mse"};

const char *const kOuterScales[] = {
    "e2m1, 1x16, e4m3",
    "e1m2, 1x16, e4m3",
    "e1m2, 1x16, e4m3, {room = 1.0625}",
    "e2m1, 1x16, e4m3, ceil",
    "e2m1, 1x16, e4m3, tile = 32",
    "e2m1, 1x16, e4m3, tile = row",
    "e2m1, 1x16, e4m3, {amax = 3.0, max = 256.0}",
    "e2m1, 1x16, ue5m3",
    "e1m2, 1x32, ue5m3, ceil, {max = 61440.0}",
    "e3m0, 1x16, e4m3",
    "e1m2, 1x16, int, tile = 16",
    "e1m2, 1x16, int, tile = 512",
    "e1m2, 1x16, int, tile = row",
    "e1m2, 1x16, int, tile = 32, {room = 1.125}"};

const char *const kLargeBlocks[] = {
    "e2m1, 16x16, e4m3",      "e2m1, 32x32, e8m0, rceil", "e1m2, 3x16, f32",
    "e1m2, row, f32",         "e2m1, tensor, f32",        "e1m2, 1x128, f32",
    "e1m2, 1x256, f32",       "e2m1, row, e4m3",          "e2m1, 16x128, bf16",
    "e1m2, row, e8m0, floor", "e2m1, tensor, e4m3",       "e2m1, 2x144, ue5m3"};

const char *const kBytes[] = {
    "f8E4M3FN, tensor, f32",  "f8E5M2, row, f32",
    "f8E5M2, tensor, f32",    "f8E4M3FN, 1x128, f32",
    "f8E4M3FN, 128x128, f32", "f8E4M3FN, 1x32, e8m0, floor",
    "f8E5M2, 1x16, e4m3"};

/// Every width of vectors beside the portable lowering.
class Quantize : public testing::TestWithParam<int64_t> {
protected:
  void SetUp() override { vectorWidth = GetParam(); }
  void TearDown() override { vectorWidth = 0; }
};
INSTANTIATE_TEST_SUITE_P(BitExact, Quantize, testing::Values(0, 256),
                         [](const auto &info) {
                           return "VectorBits" + std::to_string(info.param);
                         });

TEST_P(Quantize, FloatScalesEqualNumerics) {
  testQuantize(kFloatScales, ElementType::F32, 48, 64, false);
}
TEST_P(Quantize, PowersOfTwoEqualNumerics) {
  testQuantize(kPowersOfTwo, ElementType::BF16, 17, 33, false);
}
TEST_P(Quantize, LeastErrorEqualsNumerics) {
  testQuantize(kLeastError, ElementType::F32, 16, 48, false);
}
TEST_P(Quantize, OuterScalesEqualNumerics) {
  testQuantize(kOuterScales, ElementType::F32, 20, 75, false);
}
TEST_P(Quantize, OuterScalesOfDynamicShapesEqualNumerics) {
  testQuantize(llvm::ArrayRef(kOuterScales).take_front(6), ElementType::BF16,
               33, 80, true);
}
TEST_P(Quantize, LargeBlocksEqualNumerics) {
  testQuantize(kLargeBlocks, ElementType::F32, 37, 300, false);
}
TEST_P(Quantize, LargeBlocksOfDynamicShapesEqualNumerics) {
  testQuantize(llvm::ArrayRef(kLargeBlocks).take_front(7), ElementType::F32,
               150, 41, true);
}
TEST_P(Quantize, ByteElementsEqualNumerics) {
  testQuantize(kBytes, ElementType::BF16, 31, 140, false);
}
TEST_P(Quantize, QuantizeDynamicShapeEqualsNumerics) {
  testQuantize(llvm::ArrayRef(kFloatScales).take_front(4), ElementType::F32, 15,
               41, true);
}

/// One format for each way through the vector lowering.
const char *const kWays[] = {"e1m2, 1x16, f32", "e2m1, 1x32, e8m0, rceil",
                             "e1m2, 1x16, int, tile = 32", "e2m1, 16x16, e4m3",
                             "e2m1, row, bf16"};

/// Extents around the blocks and the lanes, in both directions.
TEST_P(Quantize, ExtentsEqualNumerics) {
  std::vector<Shape> shapes;
  for (int64_t rows : {1, 15, 16, 17, 33, 127})
    for (int64_t cols : {1, 15, 16, 17, 33, 127})
      shapes.push_back({rows, cols});
  testQuantize(kWays, ElementType::BF16, shapes, true);
}
TEST_P(Quantize, BatchesEqualNumerics) {
  testQuantize(kWays, ElementType::F32, {Shape{3, 20, 35}, Shape{1, 40, 7}},
               true);
}
TEST_P(Quantize, RankOneEqualsNumerics) {
  testQuantize(llvm::ArrayRef(kWays).take_front(3), ElementType::BF16,
               {Shape{5}, Shape{128}, Shape{1000}}, true);
}

/// The other widths of vectors.
TEST(BitExact, WidthsEqualNumerics) {
  for (int64_t bits : {128, 512}) {
    vectorWidth = bits;
    testQuantize(llvm::ArrayRef(kWays).take_front(4), ElementType::BF16, 32, 64,
                 false);
  }
  vectorWidth = 0;
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

struct MatmulConfig {
  const char *lhs, *rhs; // formats
  int64_t m, n, k;
  bool lhsFirst = false, rhsFirst = false;
  num::ResultType result = num::ResultType::F32;
  const char *rht = "";
  bool dynamic = false;
  std::string isa = getHostIsa();
  int64_t vectorBits = 0;
};

/// Quantize, multiply, and compare with the specification's matmul.
void testMatmul(const MatmulConfig &c) {
  Config sides[2] = {{c.lhs, c.rht, 0, c.lhsFirst ? 0u : 1u},
                     {c.rhs, c.rht, 0, c.rhsFirst ? 0u : 1u}};
  int64_t frees[2] = {c.m, c.n};
  bool first[2] = {c.lhsFirst, c.rhsFirst};
  mlir::Type f32 = mlir::Float32Type::get(getContext());
  std::string body, operands[2], types[2];
  mlir::RankedTensorType inputTypes[2];
  for (unsigned i : {0u, 1u}) {
    int64_t k = c.dynamic ? mlir::ShapedType::kDynamic : c.k;
    int64_t free = c.dynamic ? mlir::ShapedType::kDynamic : frees[i];
    auto type = first[i] ? mlir::RankedTensorType::get({k, free}, f32)
                         : mlir::RankedTensorType::get({free, k}, f32);
    inputTypes[i] = type;
    body += makeText(sides[i], i, i ? "%b" : "%a", type).body;
    mlir::ufp4::RhtAttr rht;
    if (*c.rht)
      rht = parse<mlir::ufp4::RhtAttr>("#ufp4.rht<" + std::string(c.rht) + ">");
    auto resultTypes = mlir::ufp4::QuantizeOp::inferTypes(
        type, sides[i].along, getFormat(sides[i]), rht);
    operands[i] = llvm::formatv("%q{0} * %s{0}", i);
    if (resultTypes.size() == 3)
      operands[i] += llvm::formatv(" outer(%o{0})", i);
    llvm::raw_string_ostream stream(types[i]);
    llvm::interleaveComma(resultTypes, stream);
  }
  bool isF32 = c.result == num::ResultType::F32;
  std::string resultType =
      c.dynamic ? "tensor<?x?x"
                : llvm::formatv("tensor<{0}x{1}x", c.m, c.n).str();
  resultType += isF32 ? "f32>" : "bf16>";
  std::string text = llvm::formatv(
      "func.func @f(%a: {0}, %b: {1}) -> {2} {{\n{3}"
      "  %y = ufp4.scaled_matmul {4}, {5} contracting [{6}] x [{7}] "
      "as(#ufp4.format<{8}>, #ufp4.format<{9}>) : {10}, {11} -> {2}\n"
      "  return %y : {2}\n}\n",
      typeText(inputTypes[0]), typeText(inputTypes[1]), resultType, body,
      operands[0], operands[1], c.lhsFirst ? 0 : 1, c.rhsFirst ? 0 : 1, c.lhs,
      c.rhs, types[0], types[1]);
  auto compiled = compile(text, c.isa, c.vectorBits, /*vectorSteps=*/0);
  ASSERT_TRUE(compiled);
  std::vector<int64_t> shapes[2];
  for (unsigned i : {0u, 1u})
    shapes[i] = first[i] ? std::vector<int64_t>{c.k, frees[i]}
                         : std::vector<int64_t>{frees[i], c.k};

  for (bool special : {false, true}) {
    std::vector<float> data[2] = {makeData(c.m * c.k, 3, false),
                                  makeData(c.n * c.k, 4, false)};
    if (special)
      data[0][data[0].size() / 2] = std::numeric_limits<float>::quiet_NaN();
    else // All numbers of a size, so that no term is lost beside another.
      for (auto &side : data) {
        std::mt19937 engine(side.size());
        std::normal_distribution<float> normal;
        for (float &value : side)
          value = normal(engine);
      }
    std::vector<Tensor> inputs;
    for (unsigned i : {0u, 1u})
      inputs.push_back(makeTensor(ElementType::F32, shapes[i], data[i]));
    auto outputs = compiled->run(inputs);
    ASSERT_TRUE(static_cast<bool>(outputs));

    Quantized quantized[2];
    num::MatmulOperand parts[2];
    int64_t length = 0;
    for (unsigned i : {0u, 1u}) {
      num::QuantizeSpec spec = makeSpec(sides[i], 0, 0);
      num::View view = *num::viewAlong(shapes[i], sides[i].along);
      quantized[i] = quantize(data[i], view, spec);
      length = num::codesLength(view.Length, spec);
      parts[i].Codes = quantized[i].codes;
      parts[i].Scales = quantized[i].scales;
      parts[i].Outer = quantized[i].outer;
      parts[i].Format = spec;
      parts[i].Rows = frees[i];
      parts[i].Dim =
          first[i] ? num::Contraction::First : num::Contraction::Last;
    }
    std::vector<float> y(c.m * c.n);
    num::Status status =
        num::scaledMatmul(parts[0], parts[1], length, c.result, y);
    ASSERT_TRUE(status.ok()) << status.message();
    size_t wrong = 0, nans = 0;
    for (int64_t i = 0; i < c.m * c.n; ++i) {
      float got =
          isF32 ? (*outputs)[0].getElements<float>()[i]
                : num::bf16ToFloat((*outputs)[0].getElements<uint16_t>()[i]);
      nans += std::isnan(y[i]);
      // NaNs are compared as a class: their payload is not in the contract.
      if (std::isnan(y[i]) && std::isnan(got))
        continue;
      wrong += std::memcmp(&got, &y[i], 4) != 0;
    }
    EXPECT_EQ(wrong, 0u) << text;
    EXPECT_EQ(nans > 0, special) << text;
  }
}

TEST(BitExact, ScaledMatmulEqualsNumerics) {
  using enum num::ResultType;
  const char *u4 = "e1m2, 1x16, f32", *fp4 = "e2m1, 1x16, f32";
  testMatmul({u4, u4, 16, 24, 64});
  testMatmul({u4, u4, 5, 7, 33, true, false});
  testMatmul({fp4, fp4, 9, 3, 17, false, true});
  testMatmul({fp4, fp4, 8, 8, 48, true, true, BF16});
  testMatmul({u4, u4, 1, 1, 1});
  testMatmul({u4, fp4, 3, 4, 31, false, false, F32, "16"});
}

TEST(BitExact, ScaledMatmulOfOtherScalesEqualsNumerics) {
  const char *nv = "e2m1, 1x16, e4m3", *row = "e2m1, 1x16, e4m3, tile = row";
  testMatmul({nv, "e2m1, 16x16, e4m3", 20, 24, 64});
  testMatmul({row, nv, 7, 5, 49, true, false});
  testMatmul({nv, "e2m1, 1x16, f32", 4, 6, 33});
  testMatmul(
      {"e2m1, 1x16, e4m3, tile = 32", "e1m2, 1x16, e4m3, tile = 32", 6, 5, 81});
  testMatmul({"e2m1, 1x32, e8m0, rceil", "e2m1, 32x32, e8m0, rceil", 9, 40, 70,
              false, true});
  testMatmul({"e1m2, 1x16, ue5m3", "e1m2, 1x16, bf16", 5, 5, 48});
  testMatmul({"e3m0, 1x16, f32", "e3m0, 1x16, f32", 5, 5, 48});
  testMatmul({"e1m2, row, f32", "e1m2, tensor, f32", 5, 6, 300});
}

TEST(BitExact, ScaledMatmulOfIntegerScalesEqualsNumerics) {
  const char *tiles = "e1m2, 1x16, int, tile = 32";
  const char *rows = "e1m2, 1x16, int, tile = row";
  testMatmul({tiles, tiles, 7, 9, 100});
  testMatmul(
      {tiles, tiles, 7, 9, 100, true, false, num::ResultType::F32, "16"});
  testMatmul({rows, rows, 3, 4, 3000});
  testMatmul({rows, "e2m1, 1x16, e4m3", 3, 4, 90, false, true});
  testMatmul({"e1m2, 1x16, int, tile = 512", "e1m2, 1x16, int, tile = 512", 4,
              3, 1030, false, true});
}

TEST(BitExact, ScaledMatmulOfByteElementsEqualsNumerics) {
  const char *e4m3 = "f8E4M3FN, tensor, f32", *e5m2 = "f8E5M2, tensor, f32";
  testMatmul({e4m3, e4m3, 9, 8, 65});
  testMatmul({e5m2, e4m3, 9, 8, 65, true, true});
  testMatmul({"f8E4M3FN, 1x128, f32", "f8E4M3FN, 128x128, f32", 5, 130, 200});
}

/// The same for every instruction set and vector width that runs here, on
/// shapes that are and are not whole panels and tasks, of every kind of dot.
TEST(BitExact, ScaledMatmulOfEveryTargetEqualsNumerics) {
  const char *u4 = "e1m2, 1x16, f32", *fp4 = "e2m1, 1x16, f32";
  const char *i8 = "e1m2, 1x16, int, tile = 32";
  const char *i8Row = "e1m2, 1x16, int, tile = row";
  const char *mx = "e2m1, 1x32, e8m0, rceil";
  const MatmulConfig configs[] = {
      {u4, u4, 67, 133, 80},
      {u4, fp4, 6, 66, 55, true, true, num::ResultType::BF16},
      {fp4, fp4, 9, 33, 40, false, true, num::ResultType::F32, "", true},
      {i8, i8, 10, 70, 90, true, false},
      {i8Row, i8Row, 8, 34, 48, false, true},
      {"e1m2, 1x6, f32", "e1m2, 1x6, f32", 5, 17, 23, true, true},
      {mx, "e2m1, 32x32, e8m0, rceil", 9, 35, 70},
      {mx, "e2m1, 4x32, e8m0, rceil", 9, 35, 70},
      {"e2m1, 1x16, e4m3, tile = 32", "e1m2, 1x16, e4m3, tile = 32", 6, 18, 81,
       false, true},
      {"e2m1, 1x480, f32", "e1m2, 1x480, f32", 4, 9, 500},
      {"f8E4M3FN, row, f32", "f8E5M2, tensor, f32", 5, 35, 37, true, false},
      {"custom [0.0, 0.125, 0.3000030517578125, 0.5, 0.625, 0.75, 0.9375, "
       "1.0], 1x16, f32",
       "e3m0, 1x16, f32", 5, 18, 40}};
  for (const std::string &isa : getIsas())
    for (int64_t vectorBits : {0, 256}) {
      if (vectorBits != 0 && isa != "generic")
        continue;
      for (MatmulConfig c : configs) {
        SCOPED_TRACE(isa + " " + c.lhs + " " + c.rhs);
        c.isa = isa;
        c.vectorBits = vectorBits;
        testMatmul(c);
      }
    }
}

/// Enough work for several threads, any number of which gives the same bits.
TEST(BitExact, ScaledMatmulOnAnyNumberOfThreadsEqualsNumerics) {
  const char *u4 = "e1m2, 1x16, f32";
  for (unsigned threads : {1u, 2u, 5u}) {
    setThreads(threads);
    testMatmul({u4, u4, 150, 260, 128});
  }
  setThreads(0);
}

/// A batch of products is the products of its slices, for scales that do not
/// span the batch.
TEST(BitExact, BatchedMatmulEqualsItsSlices) {
  mlir::Type f32 = mlir::Float32Type::get(getContext());
  for (const char *format :
       {"e1m2, 1x16, f32", "e1m2, 1x16, int, tile = 16",
        "e1m2, 1x16, int, tile = row", "e2m1, 4x16, e8m0, rceil",
        "e2m1, 1x16, e4m3, tile = 32", "e1m2, row, f32"}) {
    std::string body, operands[4], types[4];
    const std::vector<int64_t> shapes[] = {
        {3, 4, 48}, {3, 48, 5}, {4, 48}, {48, 5}};
    const char *const inputs[] = {"%a", "%b", "%a1", "%b1"};
    for (unsigned i = 0; i < 4; ++i) {
      unsigned along = i == 0 ? 2 : i == 3 ? 0 : 1;
      Config c = {format, "", 0, along};
      auto type = mlir::RankedTensorType::get(shapes[i], f32);
      body += makeText(c, i, inputs[i], type).body;
      auto results =
          mlir::ufp4::QuantizeOp::inferTypes(type, along, getFormat(c), {});
      operands[i] = llvm::formatv("%q{0} * %s{0}", i);
      if (results.size() == 3)
        operands[i] += llvm::formatv(" outer(%o{0})", i);
      llvm::raw_string_ostream stream(types[i]);
      llvm::interleaveComma(results, stream);
    }
    std::string text = llvm::formatv(
        R"(#f = #ufp4.format<{0}>
func.func @f(%a: tensor<3x4x48xf32>, %b: tensor<3x48x5xf32>) -> tensor<i64> {{
  %a1 = tensor.extract_slice %a[1, 0, 0] [1, 4, 48] [1, 1, 1] : tensor<3x4x48xf32> to tensor<4x48xf32>
  %b1 = tensor.extract_slice %b[1, 0, 0] [1, 48, 5] [1, 1, 1] : tensor<3x48x5xf32> to tensor<48x5xf32>
{1}  %y = ufp4.scaled_matmul {2}, {3} contracting [2] x [1] as(#f, #f) : {6}, {7} -> tensor<3x4x5xf32>
  %y1 = ufp4.scaled_matmul {4}, {5} contracting [1] x [0] as(#f, #f) : {8}, {9} -> tensor<4x5xf32>
  %slice = tensor.extract_slice %y[1, 0, 0] [1, 4, 5] [1, 1, 1] : tensor<3x4x5xf32> to tensor<4x5xf32>
  ufp4.check.eq %slice, %y1 : tensor<4x5xf32>
  %c = arith.constant dense<1> : tensor<i64>
  return %c : tensor<i64>
})",
        format, body, operands[0], operands[1], operands[2], operands[3],
        types[0], types[1], types[2], types[3]);
    auto compiled = compile(text, getHostIsa(), 0, /*vectorSteps=*/0);
    ASSERT_TRUE(compiled);
    std::vector<Tensor> data;
    data.push_back(makeTensor(ElementType::F32, shapes[0],
                              makeData(3 * 4 * 48, 1, false)));
    data.push_back(makeTensor(ElementType::F32, shapes[1],
                              makeData(3 * 48 * 5, 2, false)));
    auto outputs = compiled->run(data);
    EXPECT_TRUE(static_cast<bool>(outputs))
        << format << (outputs ? "" : llvm::toString(outputs.takeError()));
  }
}

/// Seeds with words of all sizes, and sites up to the last.
TEST(BitExact, FoldedSeedsEqualNumerics) {
  const uint64_t indices[] = {0, 1, 0x500000009, ~uint64_t(0)};
  const uint32_t sites[] = {0, 7, 0xFFFFFFFF};
  std::string body, results, types;
  for (auto [i, site] : llvm::enumerate(sites)) {
    body +=
        llvm::formatv("  %s{0} = ufp4.fold_seed %seed, %i site {1}\n", i, site);
    results += llvm::formatv("{0}%s{1}", i ? ", " : "", i);
    types += i ? ", tensor<i64>" : "tensor<i64>";
  }
  auto compiled = compile(llvm::formatv(
      "func.func @f(%index: tensor<i64>, %seed: tensor<i64>) -> ({1}) {{\n"
      "  %i = tensor.extract %index[] : tensor<i64>\n{0}"
      "  return {2} : {1}\n}\n",
      body, types, results));
  ASSERT_TRUE(compiled);
  for (uint64_t index : indices)
    for (uint64_t seed : {uint64_t(kSeed), uint64_t(0), ~uint64_t(0)}) {
      std::vector<Tensor> inputs;
      inputs.push_back(makeSeed(index));
      inputs.push_back(makeSeed(seed));
      auto outputs = compiled->run(inputs);
      ASSERT_TRUE(static_cast<bool>(outputs))
          << (outputs ? "" : llvm::toString(outputs.takeError()));
      for (auto [i, site] : llvm::enumerate(sites))
        EXPECT_EQ((*outputs)[i].getElements<uint64_t>()[0],
                  num::foldSeed(seed, index, site))
            << index << " " << seed << " " << site;
    }
}

/// The unfused ops give what the fused op gives.
TEST(BitExact, StepsEqualQuantize) {
  auto compiled = compile(R"(#f = #ufp4.format<e2m1, 1x16, f32>
#h = #ufp4.rht<16>
func.func @f(%x: tensor<6x32xf32>, %seed: tensor<i64>) -> tensor<15xf64> {
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
  %v = ufp4.stats %y, %q * %s along 1 as(#f) : tensor<6x32xf32>, tensor<6x32x!ufp4.code<e2m1>>, tensor<6x2xf32> -> tensor<15xf64>
  %d = ufp4.dequantize %q * %s along 1 as(#f) : tensor<6x32x!ufp4.code<e2m1>>, tensor<6x2xf32> -> tensor<6x32xf32>
  ufp4.check.close %d, %y within 3.0e-01 : tensor<6x32xf32>
  %back = ufp4.rht inverse %y along 1 by(#h) : tensor<6x32xf32> -> tensor<6x32xf32>
  ufp4.check.close %back, %x within 1.0e-06 : tensor<6x32xf32>
  return %v : tensor<15xf64>
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
  Quantized quantized = quantize(data, view, spec);
  std::vector<float> transformed(6 * 32), values(6 * 32);
  ASSERT_TRUE(num::transformOperand(data, view, spec, transformed).ok());
  ASSERT_TRUE(
      num::dequantize(quantized.codes, quantized.scales, {}, view, spec, values)
          .ok());
  double expected[15] = {};
  for (size_t i = 0; i < values.size(); ++i) {
    double x = transformed[i], v = values[i];
    if (std::isnan(v)) {
      expected[1] += 1;
      continue;
    }
    expected[0] += 1;
    bool isZero = quantized.scales[i / 16] == 0;
    expected[2] += isZero;
    expected[3] += x * x;
    expected[4] += x * v;
    expected[5] += (v - x) * (v - x);
    if (!isZero)
      expected[6 + (quantized.codes[i] & 7)] += 1;
  }
  for (unsigned i = 0; i < 15; ++i)
    EXPECT_EQ((*outputs)[0].getElements<double>()[i], expected[i]) << i;
}

/// What ufp4.stats sums is what the specification measures, clipping under
/// every kind of scale included.
TEST(BitExact, StatisticsEqualNumerics) {
  const char *const formats[] = {"e1m2, 1x16, f32",
                                 "e2m1, 1x32, e8m0, floor",
                                 "e1m2, 1x32, e8m0, rceil",
                                 "e1m2, 1x16, e4m3",
                                 "e2m1, 1x16, e4m3, ceil",
                                 "e2m1, 1x16, e4m3, tile = 32",
                                 "e1m2, 1x16, int, tile = 64",
                                 "e1m2, 1x16, ue5m3",
                                 "e2m1, 16x16, bf16",
                                 "f8E4M3FN, 1x32, e8m0, floor",
                                 "f8E5M2, tensor, f32"};
  const int64_t rows = 24, cols = 150;
  auto inputType = mlir::RankedTensorType::get(
      {rows, cols}, mlir::Float32Type::get(getContext()));
  std::string body, results, types;
  for (auto [i, format] : llvm::enumerate(formats)) {
    Config config = {format, "", 0, 1};
    llvm::SmallVector<mlir::Type> operands = mlir::ufp4::QuantizeOp::inferTypes(
        inputType, 1, getFormat(config), nullptr);
    std::string outer, operandTypes, separator;
    for (mlir::Type type : operands) {
      operandTypes += separator + typeText(type);
      separator = ", ";
    }
    bool hasOuter = operands.size() > 2;
    body +=
        llvm::formatv("  %q{0}, %s{0}{1} = ufp4.quantize %x along 1 "
                      "as(#ufp4.format<{2}>) : {3} -> {4}\n"
                      "  %v{0} = ufp4.stats %x, %q{0} * %s{0}{5} along 1 "
                      "as(#ufp4.format<{2}>) : {3}, {4} -> tensor<15xf64>\n",
                      i, hasOuter ? llvm::formatv(", %o{0}", i).str() : "",
                      format, typeText(inputType), operandTypes,
                      hasOuter ? llvm::formatv(" outer(%o{0})", i).str() : "");
    results += (i ? ", %v" : "%v") + std::to_string(i);
    types += i ? ", tensor<15xf64>" : "tensor<15xf64>";
  }
  auto compiled = compile(llvm::formatv(
      "func.func @f(%x: {0}) -> ({1}) {{\n{2}  return {3} : {1}\n}\n",
      typeText(inputType), types, body, results));
  ASSERT_TRUE(compiled);
  std::vector<float> data = makeData(rows * cols, 5, true);
  std::vector<Tensor> inputs;
  inputs.push_back(makeTensor(ElementType::F32, {rows, cols}, data));
  auto outputs = compiled->run(inputs);
  ASSERT_TRUE(static_cast<bool>(outputs))
      << (outputs ? "" : llvm::toString(outputs.takeError()));
  int64_t shape[] = {rows, cols};
  unsigned clipping = 0;
  for (auto [i, format] : llvm::enumerate(formats)) {
    num::OperandStatistics expected;
    ASSERT_TRUE(num::measure(data, *num::viewAlong(shape, 1),
                             makeSpec({format, "", 0, 1}, 0, 0), expected)
                    .ok());
    llvm::ArrayRef<double> sums = (*outputs)[i].getElements<double>();
    EXPECT_EQ(sums[0], static_cast<double>(expected.Elements)) << format;
    EXPECT_EQ(sums[0] + sums[1], static_cast<double>(rows * cols)) << format;
    EXPECT_DOUBLE_EQ(sums[3], expected.Errors.ReferenceEnergy) << format;
    EXPECT_DOUBLE_EQ(sums[4], expected.Errors.Inner) << format;
    EXPECT_DOUBLE_EQ(sums[5], expected.Errors.ErrorEnergy) << format;
    EXPECT_EQ(sums[14], static_cast<double>(expected.ClippedElements))
        << format;
    clipping += expected.ClippedElements > 0;
  }
  // Some scales clip, others by their rule never do.
  EXPECT_GE(clipping, 4u);
  for (unsigned neverClips : {0, 2, 4})
    EXPECT_EQ((*outputs)[neverClips].getElements<double>()[14], 0);
}

/// Transforms of more points than one pass unrolls.
TEST(BitExact, LongTransformsEqualNumericsAndInvert) {
  const char *const rhts[] = {"32, signs = plus", "64, signs = drawn",
                              "128, signs = drawn, result = bf16",
                              "128, signs = plus"};
  const int64_t rows = 5, cols = 200;
  std::string body, results, types;
  for (auto [i, text] : llvm::enumerate(rhts)) {
    auto rht =
        parse<mlir::ufp4::RhtAttr>("#ufp4.rht<" + std::string(text) + ">");
    int64_t extent = mlir::ufp4::getCodesExtent(cols, rht);
    bool drawn = rht.getSource() == mlir::ufp4::SignSource::Drawn;
    std::string seed =
        drawn ? llvm::formatv(" seed(%seed) site {0}", 7 + i).str() : "";
    std::string type = llvm::formatv("tensor<{0}x{1}xf32>", rows, extent);
    body += llvm::formatv(
        "  %y{0} = ufp4.rht %x along 1 by(#ufp4.rht<{2}>){1} : "
        "tensor<{3}x{4}xf32> -> {5}\n"
        "  %b{0} = ufp4.rht inverse %y{0} along 1 by(#ufp4.rht<{2}>){1} : "
        "{5} -> {5}\n"
        "  %c{0} = tensor.extract_slice %b{0}[0, 0] [{3}, {4}] [1, 1] : {5} to "
        "tensor<{3}x{4}xf32>\n"
        "  ufp4.check.close %c{0}, %x within {6} : tensor<{3}x{4}xf32>\n",
        i, seed, text, rows, cols, type,
        rht.getRoundToBF16() ? "5.0e-03" : "1.0e-06");
    results += llvm::formatv("{0}%y{1}", i ? ", " : "", i);
    types += (i ? ", " : "") + type;
  }
  auto compiled = compile(llvm::formatv(
      "func.func @f(%x: tensor<{0}x{1}xf32>, %seed: tensor<i64>) -> ({2}) {{\n"
      "{3}  return {4} : {2}\n}\n",
      rows, cols, types, body, results));
  ASSERT_TRUE(compiled);
  std::vector<float> data = makeData(rows * cols, 3, false);
  for (float &value : data)
    value = std::fmod(value, 8.0f) + 0.25f;
  std::vector<Tensor> inputs;
  inputs.push_back(makeTensor(ElementType::F32, {rows, cols}, data));
  inputs.push_back(makeSeed(kSeed));
  auto outputs = compiled->run(inputs);
  ASSERT_TRUE(static_cast<bool>(outputs))
      << (outputs ? "" : llvm::toString(outputs.takeError()));
  for (auto [i, text] : llvm::enumerate(rhts)) {
    num::QuantizeSpec spec =
        makeSpec({"e1m2, 1x128, f32", text, 0, 1}, 7 + i, 0);
    int64_t shape[] = {rows, cols};
    num::View view = *num::viewAlong(shape, 1);
    std::vector<float> expected(*num::elementCount(num::codesView(view, spec)));
    ASSERT_TRUE(num::transformOperand(data, view, spec, expected).ok());
    EXPECT_EQ(countDifferences((*outputs)[i].getElements<float>(), expected),
              0u)
        << text;
  }
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

//===- GPUQuantizeTest.cpp - quantization kernels give the contract's bits ===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Runs the kernels of ufp4.quantize_carry on the emulator and compares every
// byte that they write with lib/Numerics.
//
//===----------------------------------------------------------------------===//

#include "GPUEmulator.h"

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Kernels/Passes.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Numerics/Quantize.h"
#include "ufp4/Target/Chip.h"

#include "../../lib/Simulate/Converters.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/ADT/APFloat.h"
#include "gtest/gtest.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <random>

namespace num = ::ufp4::numerics;
namespace ir = mlir::ufp4;

namespace {

constexpr uint64_t kSeed = 0x123456789ABCDEF0;
constexpr uint32_t kSite = 40;

mlir::MLIRContext *getContext() {
  static mlir::MLIRContext *context = [] {
    mlir::DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    mlir::registerAllToLLVMIRTranslations(registry);
    mlir::registerAllGPUToLLVMIRTranslations(registry);
    registry.insert<ir::UFP4Dialect>();
    auto *result = new mlir::MLIRContext(registry);
    result->loadAllAvailableDialects();
    return result;
  }();
  return context;
}

template <typename AttrT> AttrT parse(const std::string &text) {
  return mlir::cast<AttrT>(mlir::parseAttribute(text, getContext()));
}

num::QuantizeSpec toSpec(ir::FormatAttr attr, ir::RhtAttr rht, unsigned bits,
                         uint32_t site, uint32_t stream) {
  num::QuantizeSpec spec;
  if (ir::GridAttr grid = attr.getGrid()) {
    spec.Grid = static_cast<num::GridKind>(grid.getKind());
    if (grid.getKind() == ir::GridKind::Custom)
      for (auto [i, level] : llvm::enumerate(grid.getMagnitudes()))
        spec.Levels[i] = static_cast<float>(level);
  } else {
    spec.Grid = mlir::isa<mlir::Float8E5M2Type>(attr.getWideType())
                    ? num::GridKind::F8E5M2
                    : num::GridKind::F8E4M3FN;
  }
  spec.BlockRows = attr.getBlockRows();
  spec.Block = attr.getBlockCols();
  ir::ScaleAttr scale = attr.getScale();
  spec.Scale.Kind = llvm::StringSwitch<num::ScaleKind>(
                        ir::stringifyScaleKind(scale.getKind()))
                        .Case("f32", num::ScaleKind::F32)
                        .Case("bf16", num::ScaleKind::BF16)
                        .Case("e4m3", num::ScaleKind::E4M3)
                        .Case("e8m0", num::ScaleKind::E8M0)
                        .Case("int", num::ScaleKind::Int)
                        .Case("ue5m3", num::ScaleKind::UE5M3);
  spec.Scale.Rule = llvm::StringSwitch<num::ScaleRule>(
                        ir::stringifyScaleRule(scale.getRule()))
                        .Case("nearest", num::ScaleRule::Nearest)
                        .Case("floor", num::ScaleRule::Floor)
                        .Case("ceil", num::ScaleRule::Ceil)
                        .Case("rceil", num::ScaleRule::RCeil)
                        .Case("rfloor", num::ScaleRule::RFloor)
                        .Case("even", num::ScaleRule::Even)
                        .Case("mse", num::ScaleRule::LeastError);
  spec.Scale.Tile = scale.getTile();
  spec.Scale.Room = scale.getOption("room").value_or(1);
  if (auto amax = scale.getOption("amax"))
    spec.Scale.Amax = static_cast<float>(*amax);
  if (auto max = scale.getOption("max"))
    spec.Scale.Max = static_cast<float>(*max);
  if (rht) {
    num::RhtSpec transform;
    transform.Size = rht.getSize();
    transform.Source = llvm::StringSwitch<num::SignSource>(
                           ir::stringifySignSource(rht.getSource()))
                           .Case("fixed", num::SignSource::Published)
                           .Case("plus", num::SignSource::Plus)
                           .Case("drawn", num::SignSource::Seeded)
                           .Default(num::SignSource::Explicit);
    transform.ResultInBF16 = rht.getRoundToBF16();
    spec.Rht = transform;
  }
  if (bits) {
    spec.Rounding.Mode = num::RoundingMode::Stochastic;
    spec.Rounding.Bits = bits;
  }
  spec.Random.Seed = kSeed;
  spec.Random.Site = site;
  spec.Random.Stream = stream;
  return spec;
}

/// One direction: attributes between their brackets, random bits.
struct Direction {
  std::string format, rht, carrier;
  unsigned bits;
  unsigned along;
};

struct Case {
  std::string input; // element type
  std::vector<int64_t> shape;
  std::vector<Direction> directions;
  bool dynamic = false, counter = false;
  /// Lines have exponents from minus this to this.
  int exponents = 50;
  /// Whether converters round stochastically.
  bool converters = false;
};

/// Numbers of all kinds: every line has a scale of its own, and some blocks are
/// special.
std::vector<float> makeData(const std::vector<int64_t> &shape, uint32_t seed,
                            bool special, int exponents) {
  std::mt19937 engine(seed);
  std::normal_distribution<float> normal;
  int64_t count = 1;
  for (int64_t size : shape)
    count *= size;
  std::vector<float> data(count);
  int64_t length = shape.back();
  int exponent = 0, kind = 9;
  bool isZero = false; // of a line
  for (int64_t i = 0; i < count; ++i) {
    if (i % length == 0) {
      exponent =
          special ? static_cast<int>(engine() % (2 * exponents + 1)) - exponents
                  : 0;
      isZero = special && count / length > 4 && engine() % 8 == 0;
    }
    if (i % 16 == 0)
      kind = special ? static_cast<int>(engine() % 40) : 9;
    float x = std::ldexp(normal(engine), exponent);
    if (engine() % 64 == 0)
      x *= 20;
    switch (kind) {
    case 0:
      x = i % 2 ? 0.0f : -0.0f;
      break;
    case 1:
      x = normal(engine) * 0x1p-130f;
      break;
    case 2:
      x = normal(engine) * 0x1p-126f;
      break;
    case 3:
      x = std::ldexp(1.0f, exponent);
      break;
    case 4:
      x = normal(engine) * 0x1p125f;
      break;
    default:
      break;
    }
    data[i] = isZero ? 0.0f : x;
  }
  if (special && count > 64) {
    // Few of these: a NaN is the end of its tensor or tile.
    data[engine() % count] = NAN;
    data[engine() % count] = INFINITY;
    data[engine() % count] = -INFINITY;
  }
  return data;
}

template <typename T> void append(std::vector<uint8_t> &bytes, T value) {
  const auto *begin = reinterpret_cast<const uint8_t *>(&value);
  bytes.insert(bytes.end(), begin, begin + sizeof(T));
}

/// Rounds data to the type and gives its bytes.
std::vector<uint8_t> toBytes(std::vector<float> &data,
                             const std::string &type) {
  std::vector<uint8_t> bytes;
  for (float &x : data) {
    if (type == "bf16") {
      append(bytes, num::floatToBF16(x));
      x = num::roundToBF16(x);
    } else if (type == "f16") {
      llvm::APFloat half(x);
      bool loses = false;
      half.convert(llvm::APFloat::IEEEhalf(),
                   llvm::APFloat::rmNearestTiesToEven, &loses);
      append(bytes,
             static_cast<uint16_t>(half.bitcastToAPInt().getZExtValue()));
      half.convert(llvm::APFloat::IEEEsingle(),
                   llvm::APFloat::rmNearestTiesToEven, &loses);
      x = half.convertToFloat();
    } else {
      append(bytes, x);
    }
  }
  return bytes;
}

/// A NaN of any payload becomes one.
uint32_t canonical(float x) {
  return std::isnan(x) ? 0x7FC00000u : std::bit_cast<uint32_t>(x);
}

/// The same for a result, if it is of bf16 or f32: chips have a NaN of their
/// own.
void makeCanonical(std::vector<uint8_t> &bytes, const Direction &d,
                   size_t result) {
  llvm::StringRef carrier = d.carrier, format = d.format;
  bool isStorage = carrier.starts_with("!");
  bool isBF16 = false, isF32 = false;
  // Scales for a matrix unit are bytes; four of them may look like a NaN.
  if (result == 1 && carrier.contains("hardware"))
    return;
  if (result == 0) {
    isBF16 = carrier.starts_with("bf16");
    isF32 = carrier.starts_with("f32");
  } else if (result == 1 && isStorage) {
    isBF16 = format.contains(", bf16");
    isF32 = format.contains(", f32");
  } else {
    isF32 = true;
  }
  if (!isBF16 && !isF32)
    return;
  size_t width = isBF16 ? 2 : 4;
  for (size_t i = 0; i + width <= bytes.size(); i += width) {
    uint32_t bits = 0;
    std::memcpy(isBF16 ? reinterpret_cast<char *>(&bits) + 2
                       : reinterpret_cast<char *>(&bits),
                &bytes[i], width);
    bits = canonical(std::bit_cast<float>(bits));
    std::memcpy(&bytes[i],
                isBF16 ? reinterpret_cast<char *>(&bits) + 2
                       : reinterpret_cast<char *>(&bits),
                width);
  }
}

/// The largest byte of the scales of each line, NaNs aside.
std::vector<int> getRowBytes(const num::OperandLayout &layout,
                             const std::vector<float> &scales) {
  std::vector<int> rows;
  for (int64_t line = 0; line < layout.lines(); ++line) {
    int largest = 0;
    for (int64_t block = 0; block < layout.blocks(); ++block) {
      float s = scales[layout.scaleAt(line, block)];
      if (!std::isnan(s))
        largest = std::max(largest, std::ilogb(s) + 127);
    }
    rows.push_back(largest);
  }
  return rows;
}

/// Codes of e1m2 or e2m1 of numbers t, as converters give them: four elements
/// to each word of the contract's random bits for 8 to an element, the first of
/// which is operand f. No code is -0.
uint8_t convertByChance(const num::QuantizeSpec &spec, float t,
                        uint64_t blockIndex, int64_t position,
                        int64_t blockLength) {
  using namespace ir::simulate;
  int64_t groups = (blockLength + 15) / 16;
  uint64_t group = blockIndex * groups + position / 16;
  std::array<uint32_t, 4> words = num::randomGroup(spec.Random, group);
  uint32_t word = words[position % 16 / 4];
  unsigned operand = 3 - position % 4;
  bool isE2M1 = spec.Grid == num::GridKind::E2M1;
  ElementFormat format = isE2M1 ? ElementFormat::E2M1 : ElementFormat::E2M3;
  float largest = isE2M1 ? 6 : 7;
  t = std::min(std::max(t, -largest), largest);
  uint32_t code = ir::simulate::convertByChance(
      format, isE2M1 ? t : t / 8, getRandomBits(format, operand, word));
  uint32_t sign = code >> (isE2M1 ? 3 : 5), level = code & 7;
  return static_cast<uint8_t>(level ? sign << 3 | level : 0);
}

/// What the kernels should write for one direction, by result. Numbers are
/// canonical. `fails` is set where elements leave their type.
std::vector<std::vector<uint8_t>> expect(const Case &c, const Direction &d,
                                         uint32_t stream,
                                         const std::vector<float> &data,
                                         uint32_t site, bool &fails) {
  auto format = parse<ir::FormatAttr>("#ufp4.format<" + d.format + ">");
  ir::RhtAttr rht;
  if (!d.rht.empty())
    rht = parse<ir::RhtAttr>("#ufp4.rht<" + d.rht + ">");
  auto carrier = parse<ir::CarrierAttr>("#ufp4.carrier<" + d.carrier + ">");
  num::QuantizeSpec spec = toSpec(format, rht, d.bits, site, stream);
  num::View view = *num::viewAlong(c.shape, d.along);
  num::View codesView = num::codesView(view, spec);
  num::OperandLayout layout(codesView, spec);
  std::vector<uint8_t> codes(*num::elementCount(codesView));
  std::vector<float> scales(*num::elementCount(num::scalesView(view, spec)));
  std::vector<float> outer(*num::elementCount(num::outerView(view, spec)));
  num::Status status = num::quantize(data, view, spec, codes, scales, outer);
  EXPECT_TRUE(status.ok()) << status.message();

  num::Grid grid = num::gridOf(spec);
  int64_t lines = layout.lines(), kc = layout.length();
  if (c.converters && d.bits) {
    std::vector<float> y(codes.size());
    EXPECT_TRUE(num::transformOperand(data, view, spec, y).ok());
    float whole = outer.empty() ? 1 : outer[0];
    for (int64_t line = 0; line < lines; ++line)
      for (int64_t k = 0; k < kc; ++k) {
        int64_t length = layout.blockLength(), block = k / length;
        float s = scales[layout.scaleAt(line, block)];
        float r = std::min(1 / (s * whole), std::numeric_limits<float>::max());
        codes[layout.codeAt(line, k)] =
            std::isnan(s) ? 0
                          : convertByChance(spec, y[layout.codeAt(line, k)] * r,
                                            line * layout.blocks() + block,
                                            k % length, length);
      }
  }
  int64_t granule = ir::getCarrierGranule(carrier);
  int64_t kp = (kc + granule - 1) / granule * granule;
  int64_t blocks = layout.blocks();
  bool isStorage = mlir::isa<ir::CodeType>(carrier.getElementType());
  bool folded = carrier.getScales() == ir::ScalePlacement::Folded;
  mlir::Type element = carrier.getElementType();
  bool hasOuter = num::hasOuterScale(spec.Scale.Kind);
  bool halves =
      !folded && element.isInteger(8) && spec.Grid == num::GridKind::E2M1;
  // Exponents over those of rows, as docs/numerics.md has them in 9.2.
  std::vector<int> rowBytes;
  int lowest = 0, highest = 0;
  if (ir::foldsOverRow(format, carrier)) {
    rowBytes = getRowBytes(layout, scales);
    lowest = spec.Grid == num::GridKind::E1M2   ? -9
             : spec.Grid == num::GridKind::E2M1 ? -8
                                                : -7;
    highest = spec.Grid == num::GridKind::E3M0 ? 4 : 6;
  }
  auto overRow = [&](int64_t line, int64_t k, float level) -> uint8_t {
    if (k >= kc)
      return 0;
    int64_t block = k / layout.blockLength();
    float s = scales[layout.scaleAt(line, block)];
    if (std::isnan(s))
      return 0x7F;
    int exponent = std::ilogb(s) + 127 - rowBytes[line] + highest;
    if (exponent < lowest) {
      bool any = false;
      for (int64_t i = block * layout.blockLength();
           i < std::min(kc, (block + 1) * layout.blockLength()); ++i)
        any |= codes[layout.codeAt(line, i)] != 0;
      fails |= any;
      return any ? 0x7F : 0;
    }
    llvm::APFloat small(std::ldexp(level, exponent));
    bool loses = false;
    small.convert(llvm::APFloat::Float8E4M3FN(),
                  llvm::APFloat::rmNearestTiesToEven, &loses);
    EXPECT_FALSE(loses);
    return small.bitcastToAPInt().getZExtValue();
  };
  std::vector<std::vector<uint8_t>> results(1);
  for (int64_t line = 0; line < lines; ++line) {
    uint8_t low = 0;
    for (int64_t k = 0; k < kp; ++k) {
      uint8_t code = k < kc ? codes[layout.codeAt(line, k)] : 0;
      std::vector<uint8_t> &bytes = results[0];
      if (element.isInteger(4)) // two's complement
        code = static_cast<int>(num::decode(grid, code)) & 15;
      if (carrier.isPacked()) {
        if (k % 2)
          append(bytes, static_cast<uint8_t>(code << 4 | low));
        low = code;
        continue;
      }
      if (grid.isByte()) {
        append(bytes, code);
        continue;
      }
      float level = num::decode(grid, code);
      if (!rowBytes.empty()) {
        append(bytes, overRow(line, k, level));
        continue;
      }
      float scale = 1;
      if (folded && k < kc)
        scale = scales[layout.scaleAt(line, k / layout.blockLength())];
      if (element.isInteger(8)) {
        float value = halves ? 2 * level : level * scale;
        append(bytes, static_cast<int8_t>(value));
      } else if (element.isBF16()) {
        uint16_t bits = static_cast<uint16_t>(canonical(level * scale) >> 16);
        append(bytes, bits);
      } else if (element.isF32()) {
        append(bytes, canonical(level * scale));
      } else {
        llvm::APFloat small(level);
        bool loses = false;
        small.convert(mlir::cast<mlir::FloatType>(element).getFloatSemantics(),
                      llvm::APFloat::rmNearestTiesToEven, &loses);
        auto bits =
            static_cast<uint32_t>(small.bitcastToAPInt().getZExtValue());
        if (element.getIntOrFloatBitWidth() == 6) {
          // 32 of them in 24 bytes, and 8 of zeros.
          if (k % 32 == 0)
            bytes.resize(bytes.size() + 32);
          size_t at = 6 * (k % 32);
          uint8_t *place = &bytes[bytes.size() - 32 + at / 8];
          place[0] |= bits << at % 8;
          place[1] |= bits << at % 8 >> 8;
          continue;
        }
        append(bytes, static_cast<uint8_t>(bits));
      }
    }
  }
  // Scales: in lines, as their layout says.
  bool scalesAreRows = isStorage;
  int64_t rows = d.along + 1 == c.shape.size() ? c.shape[c.shape.size() - 2]
                                               : c.shape.back();
  int64_t batch = lines / rows;
  if (carrier.hasHardwareScales()) {
    // Those of each line, and up to a multiple of four the byte of 1.
    std::vector<uint8_t> &bytes = results.emplace_back();
    for (int64_t line = 0; line < lines; ++line)
      for (int64_t block = 0; block < (blocks + 3) / 4 * 4; ++block)
        append(bytes,
               *num::encodeScale(
                   spec.Scale.Kind,
                   block < blocks ? scales[layout.scaleAt(line, block)] : 1));
  } else if (scalesAreRows) {
    std::vector<uint8_t> &bytes = results.emplace_back();
    int64_t blockRows = spec.isTensorBlock() ? lines : spec.BlockRows;
    for (int64_t b = 0; b < (spec.isTensorBlock() ? 1 : batch); ++b)
      for (int64_t row = 0; row < (spec.isTensorBlock() ? 1 : rows);
           row += blockRows)
        for (int64_t block = 0; block < blocks; ++block) {
          float s = scales[layout.scaleAt(b * rows + row, block)];
          if (spec.Scale.Kind == num::ScaleKind::F32)
            append(bytes, canonical(s));
          else if (spec.Scale.Kind == num::ScaleKind::BF16)
            append(bytes, static_cast<uint16_t>(canonical(s) >> 16));
          else
            append(bytes, *num::encodeScale(spec.Scale.Kind, s));
        }
    if (spec.Scale.Tile >= 0) {
      std::vector<uint8_t> &tiles = results.emplace_back();
      int64_t length = spec.Scale.Tile == num::Whole ? kc : spec.Scale.Tile;
      for (int64_t line = 0; line < lines; ++line)
        for (int64_t k = 0; k < kc; k += length)
          append(
              tiles,
              canonical(outer[layout.outerAt(line, k / layout.blockLength())]));
    }
  } else if (!rowBytes.empty()) {
    for (int largest : rowBytes)
      append(results.size() == 1 ? results.emplace_back() : results.back(),
             canonical(std::ldexp(1.0f, largest - highest - 127)));
  } else if (!folded || spec.Scale.Tile >= 0) {
    std::vector<uint8_t> &bytes = results.emplace_back();
    int64_t length = folded ? spec.Scale.Tile : layout.blockLength();
    if (length == num::Whole)
      length = kc;
    for (int64_t b = 0; b < batch; ++b)
      for (int64_t k = 0; k < kc; k += length)
        for (int64_t row = 0; row < rows; ++row) {
          int64_t line = b * rows + row, block = k / layout.blockLength();
          float s = folded ? outer[layout.outerAt(line, block)]
                           : scales[layout.scaleAt(line, block)];
          append(bytes, canonical(halves ? s * 0.5f : s));
        }
  }
  if (hasOuter && spec.Scale.Tile == num::NoTile)
    append(results.emplace_back(), canonical(outer[0]));
  return results;
}

/// A function of the one op.
std::string makeText(const Case &c) {
  std::string text;
  llvm::raw_string_ostream os(text);
  std::string shape;
  for (int64_t size : c.shape)
    shape += (c.dynamic ? "?" : std::to_string(size)) + "x";
  std::string type = "tensor<" + shape + c.input + ">";
  auto inputType =
      mlir::cast<mlir::RankedTensorType>(mlir::parseType(type, getContext()));
  llvm::SmallVector<mlir::Type> results;
  std::string along, streams, formats, rhts, roundings, carriers;
  bool seeded = false;
  for (auto [i, d] : llvm::enumerate(c.directions)) {
    std::string comma = i ? ", " : "";
    along += comma + std::to_string(d.along);
    streams += comma + std::to_string(2 + i);
    formats += comma + "#ufp4.format<" + d.format + ">";
    rhts += comma + (d.rht.empty() ? "unit" : "#ufp4.rht<" + d.rht + ">");
    roundings += comma + "#ufp4.rounding<" +
                 (d.bits ? "stochastic<" + std::to_string(d.bits) + ">"
                         : "nearest_even") +
                 ">";
    carriers += comma + "#ufp4.carrier<" + d.carrier + ">";
    seeded |= d.bits != 0 || llvm::StringRef(d.rht).contains("drawn");
    ir::RhtAttr rht;
    if (!d.rht.empty())
      rht = parse<ir::RhtAttr>("#ufp4.rht<" + d.rht + ">");
    llvm::append_range(
        results,
        ir::QuantizeCarryOp::inferTypes(
            inputType, d.along,
            parse<ir::FormatAttr>("#ufp4.format<" + d.format + ">"), rht,
            parse<ir::CarrierAttr>("#ufp4.carrier<" + d.carrier + ">")));
  }
  auto printTypes = [&] { llvm::interleaveComma(results, os); };
  os << "func.func @f(%x: " << type << ", %seed: tensor<i64>"
     << (c.counter ? ", %m: i64, %n: i64" : "") << ") -> (";
  printTypes();
  os << ") attributes {ufp4.kernel} {\n";
  if (c.counter && seeded)
    os << "  %counter = tensor.from_elements %m, %n : tensor<2xi64>\n";
  os << "  %r:" << results.size() << " = ufp4.quantize_carry %x along ["
     << along << "]" << (seeded ? " seed(%seed)" : "")
     << (c.counter && seeded ? " counter(%counter)" : "") << " site " << kSite
     << " streams [" << streams << "] as [" << formats << "] rht [" << rhts
     << "] round [" << roundings << "] to [" << carriers << "]"
     << (c.converters ? " {ufp4.stochastic_converters}" : "") << " : " << type
     << " -> ";
  printTypes();
  os << "\n  return ";
  for (size_t i = 0; i < results.size(); ++i)
    os << (i ? ", " : "") << "%r#" << i;
  os << " : ";
  printTypes();
  os << "\n}\n";
  return text;
}

/// For which chip kernels are built.
const char *target = "sm_90a";

/// The module of `text` after convert-ufp4-to-gpu; null where that fails.
mlir::OwningOpRef<mlir::ModuleOp> lower(const std::string &text) {
  auto module = mlir::parseSourceString<mlir::ModuleOp>(text, getContext());
  mlir::PassManager pm(getContext());
  ir::ConvertUFP4ToGPUOptions options;
  options.target = target;
  options.strict = true;
  pm.addPass(ir::createConvertUFP4ToGPU(options));
  if (!module || mlir::failed(pm.run(*module)))
    return {};
  return module;
}

/// Runs so far, and those in which elements left their type.
unsigned numRuns = 0, numFailing = 0;

/// Kernels that the last run launched.
std::vector<std::string> kernels;

void runWith(const Case &c, std::vector<float> data) {
  std::string text = makeText(c);
  SCOPED_TRACE(target + ("\n" + text));

  mlir::OwningOpRef<mlir::ModuleOp> module = lower(text);
  ASSERT_TRUE(module);
  GPUEmulator emulator(*module, target);
  ASSERT_EQ(emulator.error, "");

  EmulatedTensor x{c.shape, toBytes(data, c.input)}, seed, site, stream;
  append(seed.bytes, kSeed);
  append(site.bytes, uint64_t(5));
  append(stream.bytes, uint64_t(8));
  std::vector<EmulatedTensor> arguments = {x, seed};
  if (c.counter)
    arguments.insert(arguments.end(), {site, stream});
  std::vector<EmulatedTensor> got = emulator.run("f", arguments);
  ASSERT_EQ(emulator.error, "");
  size_t position = 0;
  bool fails = false;
  for (auto [i, d] : llvm::enumerate(c.directions)) {
    uint32_t stream = 2 + i + (c.counter ? 8 : 0);
    std::vector<std::vector<uint8_t>> expected =
        expect(c, d, stream, data, kSite + (c.counter ? 5 : 0), fails);
    for (auto [j, bytes] : llvm::enumerate(expected)) {
      ASSERT_LT(position, got.size());
      std::vector<uint8_t> actual = got[position++].bytes;
      ASSERT_EQ(actual.size(), bytes.size()) << i << " result " << j;
      makeCanonical(actual, d, j);
      size_t wrong = 0, first = 0;
      for (size_t k = 0; k < bytes.size(); ++k)
        if (actual[k] != bytes[k] && wrong++ == 0)
          first = k;
      EXPECT_EQ(wrong, 0u) << "direction " << i << " result " << j << " of "
                           << bytes.size() << " bytes, first at " << first
                           << ": expected " << int(bytes[first]) << ", got "
                           << int(actual[first]);
    }
  }
  EXPECT_EQ(position, got.size());
  EXPECT_EQ(emulator.assertion != 0, fails);
  numFailing += fails;
  numRuns += 1;
  kernels.clear();
  for (const GPUEmulator::Launch &launch : emulator.launches)
    kernels.push_back(launch.kernel);
}

void run(const Case &c, uint32_t dataSeed = 1, bool special = true) {
  runWith(c, makeData(c.shape, dataSeed, special, c.exponents));
}

/// ufp4.carry of what lib/Numerics quantizes.
void runCarry(std::vector<int64_t> shape, const Direction &d, bool dynamic) {
  auto format = parse<ir::FormatAttr>("#ufp4.format<" + d.format + ">");
  auto carrier = parse<ir::CarrierAttr>("#ufp4.carrier<" + d.carrier + ">");
  std::vector<int64_t> sizes = shape;
  if (dynamic)
    sizes.assign(shape.size(), mlir::ShapedType::kDynamic);
  auto input =
      mlir::RankedTensorType::get(sizes, mlir::Float32Type::get(getContext()));
  llvm::SmallVector<mlir::Type> types =
      ir::QuantizeOp::inferTypes(input, d.along, format, nullptr);
  llvm::SmallVector<mlir::Type> results = ir::getCarriedTypes(
      mlir::cast<mlir::RankedTensorType>(types[0]), d.along, format, carrier);
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "func.func @f(%q: " << types[0] << ", %s: " << types[1];
  if (types.size() == 3)
    os << ", %o: " << types[2];
  os << ") -> (";
  llvm::interleaveComma(results, os);
  os << ") attributes {ufp4.kernel} {\n  %a"
     << (results.size() == 2 ? ", %b" : "") << " = ufp4.carry %q * %s"
     << (types.size() == 3 ? " outer(%o)" : "") << " along " << d.along
     << " as(#ufp4.format<" << d.format << ">) to(#ufp4.carrier<" << d.carrier
     << ">) : ";
  llvm::interleaveComma(types, os);
  os << " -> ";
  llvm::interleaveComma(results, os);
  os << "\n  return %a" << (results.size() == 2 ? ", %b" : "") << " : ";
  llvm::interleaveComma(results, os);
  os << "\n}\n";
  SCOPED_TRACE(text);
  mlir::OwningOpRef<mlir::ModuleOp> module = lower(text);
  ASSERT_TRUE(module);
  GPUEmulator emulator(*module, target);
  ASSERT_EQ(emulator.error, "");

  std::vector<float> data =
      makeData(shape, 11, /*special=*/true, /*exponents=*/50);
  num::QuantizeSpec spec = toSpec(format, nullptr, d.bits, kSite, 2);
  num::View view = *num::viewAlong(shape, d.along);
  std::vector<uint8_t> codes(data.size());
  std::vector<float> scales(*num::elementCount(num::scalesView(view, spec)));
  std::vector<float> outer(*num::elementCount(num::outerView(view, spec)));
  ASSERT_TRUE(num::quantize(data, view, spec, codes, scales, outer).ok());
  // Extents of scales, by the shapes that a static input has.
  llvm::SmallVector<mlir::Type> known = ir::QuantizeOp::inferTypes(
      mlir::RankedTensorType::get(shape, input.getElementType()), d.along,
      format, nullptr);
  auto shapeOf = [&](unsigned i) {
    return mlir::cast<mlir::RankedTensorType>(known[i]).getShape().vec();
  };
  EmulatedTensor q{shapeOf(0), codes}, s{shapeOf(1), {}}, o;
  for (float scale : scales) {
    if (spec.Scale.Kind == num::ScaleKind::F32)
      append(s.bytes, scale);
    else if (spec.Scale.Kind == num::ScaleKind::BF16)
      append(s.bytes, static_cast<uint16_t>(canonical(scale) >> 16));
    else
      append(s.bytes, *num::encodeScale(spec.Scale.Kind, scale));
  }
  std::vector<EmulatedTensor> arguments = {q, s};
  if (types.size() == 3) {
    o.shape = shapeOf(2);
    for (float scale : outer)
      append(o.bytes, scale);
    arguments.push_back(o);
  }
  std::vector<EmulatedTensor> got = emulator.run("f", arguments);
  ASSERT_EQ(emulator.error, "");
  Case c{"f32", shape, {d}};
  bool fails = false;
  std::vector<std::vector<uint8_t>> expected =
      expect(c, d, 2, data, kSite, fails);
  ASSERT_EQ(got.size(), results.size());
  for (auto [i, tensor] : llvm::enumerate(got)) {
    makeCanonical(tensor.bytes, d, i);
    EXPECT_EQ(tensor.bytes, expected[i]) << "result " << i;
  }
}

/// Both directions of one format, apart and together.
void runAll(const std::string &input, std::vector<int64_t> shape, Direction d) {
  unsigned last = shape.size() - 1;
  for (unsigned along : {last, last - 1}) {
    d.along = along;
    run({input, shape, {d}});
    run({input, shape, {d}, /*dynamic=*/true}, 2, /*special=*/false);
  }
  Direction rows = d, columns = d;
  rows.along = last;
  columns.along = last - 1;
  run({input, shape, {rows, columns}, false, /*counter=*/true}, 3);
  run({input, shape, {columns, rows}, /*dynamic=*/true}, 4);
}

const char kPacked1[] = "!ufp4.code<e1m2>, promoted, exact";
const char kPacked2[] = "!ufp4.code<e2m1>, promoted, exact";

} // namespace

/// The operands of the shipped recipes.
static std::vector<Direction> getRecipes() {
  return {
      // ufp4
      {"e1m2, 1x16, f32", "16", kPacked1, 0, 1},
      {"e1m2, 1x16, f32", "16", kPacked1, 8, 1},
      {"e1m2, 1x16, f32", "16", "i8, promoted, exact", 0, 1},
      {"e1m2, 1x16, f32", "16", "bf16, promoted, exact", 8, 1},
      // e2m1
      {"e2m1, 1x16, f32", "16", kPacked2, 8, 1},
      {"e2m1, 1x16, f32", "", kPacked2, 0, 1},
      {"e2m1, 1x16, f32", "", "bf16, promoted, exact", 8, 1},
      // ufp4-i8
      {"e1m2, 1x16, int, tile = 512", "16", "i8, folded, exact", 0, 1},
      {"e1m2, 1x16, int, tile = 512", "16", "i8, folded, exact", 8, 1},
      {"e1m2, 1x16, int, tile = 512", "16", kPacked1, 8, 1},
      // ufp4-e4m3
      {"e1m2, 1x16, e4m3", "16", "bf16, folded, exact", 0, 1},
      {"e1m2, 1x16, e4m3, {room = 1.0625}", "16", "bf16, folded, exact", 8, 1},
      // nvfp4
      {"e2m1, 1x16, e4m3", "", "bf16, folded, exact", 8, 1},
      {"e2m1, 1x16, e4m3", "16, result = bf16", "bf16, folded, exact", 0, 1},
      {"e2m1, 16x16, e4m3", "", "bf16, folded, exact", 0, 1},
      {"e2m1, 16x16, e4m3", "", kPacked2, 0, 1},
      // ufp4-mx, mxfp4
      {"e1m2, 1x32, e8m0, rceil", "16", "bf16, folded, exact", 8, 1},
      {"e2m1, 1x32, e8m0, rceil", "", "bf16, folded, exact", 0, 1},
      {"e2m1, 1x32, e8m0, rceil", "16, signs = plus", kPacked2, 8, 1},
      // fp8
      {"f8E4M3FN, tensor, f32", "", "f8E4M3FN, promoted, exact", 0, 1},
      {"f8E5M2, tensor, f32", "", "f8E5M2, promoted, exact", 0, 1},
  };
}

TEST(GPUQuantize, Recipes) {
  for (const Direction &d : getRecipes()) {
    runAll("bf16", {33, 80}, d);
    runAll("f32", {5, 17}, d);
  }
}

namespace {
/// For chips of AMD: waves of 64 lanes and of 32. (test/python/model_check.py
/// has the kernels of recipes for the others.)
class GPUQuantizeOnAMD : public testing::TestWithParam<const char *> {
protected:
  void SetUp() override { target = GetParam(); }
  void TearDown() override { target = "sm_90a"; }
};
} // namespace

INSTANTIATE_TEST_SUITE_P(Chips, GPUQuantizeOnAMD,
                         testing::Values("gfx942", "gfx1100"),
                         [](const auto &info) { return info.param; });

TEST_P(GPUQuantizeOnAMD, Recipes) {
  // Kernels are the same but for the size of waves.
  for (const Direction &d : getRecipes()) {
    if (GetParam() == llvm::StringRef("gfx942"))
      runAll("bf16", {33, 80}, d);
    else
      runAll("f32", {5, 17}, d);
  }
}

/// What recipes do not have, and what has kernels of its own.
TEST_P(GPUQuantizeOnAMD, OtherKernels) {
  std::vector<Direction> formats = {
      {"e1m2, 1x8, f32", "8, signs = drawn", kPacked1, 8, 1},
      {"e1m2, 1x32, f32", "32, signs = drawn", kPacked1, 16, 1},
      {"e2m1, 1x16, f32", "16", kPacked2, 16, 1},
      {"e1m2, 1x16, int, tile = 512", "16", "i8, folded, exact", 32, 1},
      {"e3m0, 1x32, e8m0, even", "", "!ufp4.code<e3m0>, promoted, exact", 8, 1},
      {"e1m2, 1x16, int, tile = row", "64, signs = drawn", "i8, folded, exact",
       8, 1},
      {"e1m2, 1x16, e8m0, mse", "16", kPacked1, 0, 1},
      {"f8E4M3FN, 1x32, e8m0, rceil", "", "f8E4M3FN, promoted, exact", 0, 1},
      {"e1m2, row, f32", "16", kPacked1, 8, 1},
      {"e1m2, tensor, f32", "16", kPacked1, 8, 1},
      {"e1m2, 32x32, f32", "16", kPacked1, 8, 1},
      {"e1m2, 1x16, f32", "16", "f8E4M3FN, promoted, exact", 8, 1},
  };
  for (const Direction &d : formats) {
    Direction columns = d;
    columns.along = 0;
    run({"bf16", {20, 300}, {d}, /*dynamic=*/true}, 8);
    run({"f32", {70, 34}, {columns, d}}, 9, /*special=*/false);
  }
  // Panels, whole rows, squares of maxima, batches.
  Direction rows = {"e1m2, 1x16, int, tile = 512", "16", "i8, folded, exact", 8,
                    1};
  Direction columns = rows;
  columns.along = 0;
  run({"bf16", {530, 72}, {rows, columns}, /*dynamic=*/true}, 5);
  run({"f16", {65, 33}, {columns}}, 7, /*special=*/false);
  run({"bf16", {48, 40}, {rows}, false, false, /*exponents=*/130}, 8);
  rows.format = columns.format = "e1m2, 1x16, int, tile = row";
  run({"bf16", {9, 1000}, {rows}, /*dynamic=*/true}, 9);
  run({"bf16", {2, 5008}, {rows}, /*dynamic=*/true}, 10);
  run({"bf16", {129, 127}, {rows, columns}, /*dynamic=*/true}, 11);
  rows.along = 2;
  columns.along = 1;
  run({"bf16", {2, 33, 144}, {columns, rows}}, 12);
}

TEST_P(GPUQuantizeOnAMD, StoredCodes) {
  for (Direction d :
       {Direction{"e1m2, 1x16, f32", "", "i8, promoted, exact", 0, 1},
        Direction{"e1m2, 1x16, int, tile = 64", "", "i8, folded, exact", 0, 1},
        Direction{"e2m1, 16x16, e4m3", "", "bf16, folded, exact", 0, 1},
        Direction{"e2m1, 1x32, e8m0, rceil", "", "bf16, folded, exact", 0, 1}})
    for (bool across : {false, true}) {
      d.along = !across;
      runCarry({33, 80}, d, /*dynamic=*/true);
      d.along = across ? 1 : 2;
      runCarry({2, 18, 35}, d, /*dynamic=*/false);
    }
}

namespace {
/// Kernels for another chip than sm_90a.
class GPUQuantizeOnChip : public testing::TestWithParam<const char *> {
protected:
  void SetUp() override { target = GetParam(); }
  void TearDown() override { target = "sm_90a"; }
  static bool has(ir::Converter converter) {
    return ir::lookupChip(target)->has(converter);
  }
};

using GPUHardwareScales = GPUQuantizeOnChip;
using GPUConverters = GPUQuantizeOnChip;

const char kPairs[] = "f4E2M1FN, hardware, tensor_core_accumulate";
const char kSixBits[] = "f6E2M3FN, hardware, tensor_core_accumulate";
const char kBytes[] = "f8E4M3FN, hardware, tensor_core_accumulate";
} // namespace

// The chips that have such units, and one without converters.
INSTANTIATE_TEST_SUITE_P(Chips, GPUHardwareScales,
                         testing::Values("sm_80", "sm_100a", "sm_103a",
                                         "sm_120a", "gfx950"),
                         [](const auto &info) { return info.param; });

/// Scales for a matrix unit, and two elements to a byte.
TEST_P(GPUHardwareScales, Formats) {
  std::vector<Direction> formats = {
      {"e1m2, 1x32, e8m0, rceil", "16", kSixBits, 8, 1},
      {"e1m2, 1x32, e8m0, floor", "", kSixBits, 0, 1},
      {"e1m2, 1x32, e8m0, rceil", "64, signs = plus", kSixBits, 0, 1},
      {"e2m1, 1x32, e8m0, rceil", "16", kSixBits, 8, 1},
      {"e1m2, 1x64, e8m0, rceil", "16", "f8E4M3FN, promoted, exact", 8, 1},
      {"e2m1, 1x32, e8m0, rceil", "", kPairs, 0, 1},
      {"e2m1, 1x32, e8m0, rceil", "16", kPairs, 8, 1},
      {"e1m2, 1x32, e8m0, rceil", "16", kBytes, 8, 1},
      {"e1m2, 4x32, e8m0, floor", "", kBytes, 0, 1},
      {"e2m1, 1x16, e4m3", "16, result = bf16", kPairs, 8, 1},
      {"e2m1, 16x16, e4m3", "", kPairs, 0, 1},
      {"f8E4M3FN, 1x32, e8m0, rceil", "", kBytes, 0, 1},
      {"f8E5M2, 1x32, e8m0, rceil", "",
       "f8E5M2, hardware, tensor_core_accumulate", 0, 1},
      {"e1m2, row, f32", "", "i4, epilogue, exact", 0, 1},
      {"e1m2, 1x128, f32", "16", "i4, promoted, exact", 8, 1},
      {"e1m2, 1x32, f32", "", "i4, promoted, exact", 0, 1},
  };
  // Without converters all of it, and with them what these change.
  for (auto [i, d] : llvm::enumerate(formats)) {
    if (has(ir::Converter::F8)) {
      Direction rows = d, columns = d;
      rows.along = 1;
      columns.along = 0;
      run({"bf16", {18, 70}, {rows}, /*dynamic=*/true}, 2);
      run({"bf16", {33, 80}, {rows, columns}, false, /*counter=*/true}, 3);
      continue;
    }
    runAll("bf16", {33, 80}, d);
    if (i % 2)
      runAll("f32", {5, 17}, d);
    else
      runAll("bf16", {2, 18, 70}, d);
  }
}

// Both directions come from one kernel, which reads the operand once, and so do
// scales that lie in squares.
TEST_P(GPUHardwareScales, OneRead) {
  std::vector<Direction> formats = {
      {"e1m2, 1x32, e8m0, rceil", "16", kBytes, 8, 1},
      {"e1m2, 1x32, e8m0, rceil", "16", kSixBits, 0, 1},
      {"e2m1, 1x32, e8m0, rceil", "", kPairs, 0, 1},
      {"e2m1, 1x16, e4m3", "16, result = bf16", kPairs, 8, 1},
      {"e2m1, 16x16, e4m3", "", kPairs, 0, 1},
  };
  uint32_t seed = 40;
  for (const Direction &rows : formats) {
    Direction columns = rows;
    columns.along = 0;
    for (std::vector<int64_t> shape :
         {std::vector<int64_t>{129, 200}, std::vector<int64_t>{256, 128}}) {
      ++seed;
      run({"bf16", shape, {rows, columns}}, seed, /*special=*/seed % 2 == 0);
      unsigned count = 0;
      for (llvm::StringRef name : kernels)
        count += name.starts_with("quantize");
      EXPECT_EQ(count, 1u) << rows.format;
      EXPECT_TRUE(
          llvm::StringRef(kernels.back()).starts_with("quantize_square"))
          << kernels.back();
    }
  }
  // Other formats in the two directions, and columns alone.
  Direction plain = formats[2], columns = formats[3];
  columns.along = 0;
  run({"bf16", {70, 140}, {plain, columns}}, ++seed);
  run({"f16", {140, 72}, {columns}}, ++seed, /*special=*/false);
  Direction weights = formats[4], weightColumns = formats[4];
  weightColumns.along = 0;
  run({"bf16", {140, 72}, {weightColumns}, /*dynamic=*/true}, ++seed);
  run({"bf16", {140, 72}, {weights}, /*dynamic=*/true}, ++seed);
}

TEST_P(GPUHardwareScales, StoredCodes) {
  std::vector<Direction> formats = {
      {"e1m2, 1x32, e8m0, rceil", "", kBytes, 8, 1},
      {"e1m2, 1x32, e8m0, floor", "", kSixBits, 0, 1},
      {"e2m1, 1x32, e8m0, floor", "", kSixBits, 0, 1},
      {"e1m2, 4x32, e8m0, floor", "", kBytes, 0, 1},
      {"e2m1, 1x32, e8m0, rceil", "", kPairs, 0, 1},
      {"e2m1, 1x16, e4m3", "", kPairs, 8, 1},
      {"e2m1, 16x16, e4m3", "", kPairs, 0, 1},
      {"f8E4M3FN, 1x32, e8m0, rceil", "", kBytes, 0, 1},
      {"e1m2, row, f32", "", "i4, epilogue, exact", 0, 1},
  };
  for (Direction d : formats)
    for (bool across : {false, true}) {
      d.along = !across;
      runCarry({33, 80}, d, /*dynamic=*/across);
      runCarry({70, 33}, d, /*dynamic=*/!across);
      d.along = across ? 1 : 2;
      runCarry({2, 18, 35}, d, /*dynamic=*/across);
    }
}

//===----------------------------------------------------------------------===//
// Converters
//===----------------------------------------------------------------------===//

INSTANTIATE_TEST_SUITE_P(Chips, GPUConverters,
                         testing::Values("sm_80", "sm_89", "sm_90a", "sm_100a",
                                         "sm_103a", "sm_120a", "gfx950",
                                         "gfx1201"),
                         [](const auto &info) { return info.param; });

/// Lines of 992 numbers, to which every 32nd one is added that makes the scale
/// 1 under rule floor: the largest bf16 number below a power of two.
static std::vector<float> withScalesOfOne(std::vector<float> numbers,
                                          float largest) {
  std::vector<float> data;
  for (size_t i = 0; i < numbers.size() || data.size() % 1024; ++i) {
    if (data.size() % 32 == 7)
      data.push_back(largest);
    data.push_back(i < numbers.size() ? numbers[i] : 0);
  }
  return data;
}

/// All bf16 numbers up to the largest one.
static std::vector<float> allNumbersUpTo(float largest) {
  std::vector<float> numbers;
  for (uint32_t bits = 0; bits <= std::bit_cast<uint32_t>(largest) >> 16;
       ++bits)
    for (uint32_t sign : {0u, 0x80000000u})
      numbers.push_back(std::bit_cast<float>(bits << 16 | sign));
  return numbers;
}

/// f32 numbers around all levels of a grid, and around the middle of each two.
static std::vector<float> numbersAround(const num::Grid &grid,
                                        unsigned numCodes) {
  std::vector<float> numbers;
  auto addAround = [&](float x) {
    for (int step = -3; step <= 3; ++step)
      for (float sign : {1.0f, -1.0f})
        numbers.push_back(sign * std::bit_cast<float>(std::max<int32_t>(
                                     0, std::bit_cast<int32_t>(x) + step)));
  };
  for (unsigned code = 0; code + 1 < numCodes; ++code) {
    float low = num::decode(grid, code), high = num::decode(grid, code + 1);
    if (!(low < high) || std::isinf(high))
      continue;
    addAround(low);
    addAround((low + high) / 2);
    addAround(high);
  }
  return numbers;
}

/// A line of blocks of 32, all of which but each fourth hold a NaN or infinity.
static void addNotFinite(std::vector<float> &data) {
  const float numbers[] = {std::nanf(""), INFINITY, -INFINITY, 0.5f};
  for (int i = 0; i < 1024; ++i)
    data.push_back(i % 32 == 11 ? numbers[i / 32 % 4] : (i % 7 - 3) * 0.25f);
}

// What becomes 4, 6 and 8 bits to nearest is the contract's number, for all
// bf16 numbers and around all ties, with and without converters, and 0 in
// blocks that hold a NaN or infinity; and chips that have converters use them.
TEST_P(GPUConverters, NearestNumbers) {
  struct Way {
    Direction direction;
    ir::Converter converter;
    bool isAMDs, isNVIDIAs;
    float largest;
    unsigned numCodes;
    const char *instruction;
  };
  using enum ir::Converter;
  const Way ways[] = {
      {{"e2m1, 1x32, e8m0, floor", "", kPacked2, 0, 1},
       F6F4,
       true,
       true,
       0x1.FEp2f,
       8,
       "e2m1x2|cvt.scalef32.pk.fp4"},
      {{"e2m1, 1x32, e8m0, floor", "", kPairs, 0, 1},
       F6F4,
       true,
       true,
       0x1.FEp2f,
       8,
       "e2m1x2|cvt.scalef32.pk.fp4"},
      {{"e1m2, 1x32, e8m0, floor", "", kBytes, 0, 1},
       F8,
       true,
       true,
       0x1.FEp2f,
       8,
       "f32x2.to.f8x2|cvt.pk.fp8"},
      {{"e1m2, 1x32, e8m0, floor", "", kSixBits, 0, 1},
       F6F4,
       true,
       false,
       0x1.FEp2f,
       8,
       "unused|cvt.scalef32.pk32.fp6"},
      {{"f8E4M3FN, 1x32, e8m0, floor", "", "f8E4M3FN, promoted, exact", 0, 1},
       F8,
       true,
       true,
       0x1.FEp8f,
       127,
       "f32x2.to.f8x2|cvt.pk.fp8"},
      {{"f8E5M2, 1x32, e8m0, floor", "", "f8E5M2, promoted, exact", 0, 1},
       F8,
       true,
       true,
       0x1.FEp15f,
       124,
       "f32x2.to.f8x2|cvt.pk.bf8"},
  };
  bool isAMD = llvm::StringRef(target).starts_with("gfx");
  for (const Way &way : ways) {
    auto format =
        parse<ir::FormatAttr>("#ufp4.format<" + way.direction.format + ">");
    num::Grid grid = num::gridOf(toSpec(format, {}, 0, 0, 0));
    for (bool isBF16 : {true, false}) {
      std::vector<float> data =
          withScalesOfOne(isBF16 ? allNumbersUpTo(way.largest)
                                 : numbersAround(grid, way.numCodes),
                          way.largest);
      addNotFinite(data);
      int64_t lines = static_cast<int64_t>(data.size()) / 1024;
      Case c{isBF16 ? "bf16" : "f32", {lines, 1024}, {way.direction}};
      runWith(c, data);
      mlir::OwningOpRef<mlir::ModuleOp> module = lower(makeText(c));
      ASSERT_TRUE(module);
      std::string text;
      llvm::raw_string_ostream(text) << *module;
      auto names = llvm::StringRef(way.instruction).split('|');
      bool expected =
          has(way.converter) && (isAMD ? way.isAMDs : way.isNVIDIAs);
      EXPECT_EQ(
          llvm::StringRef(text).contains(isAMD ? names.second : names.first),
          expected)
          << way.direction.format << " to " << way.direction.carrier;
    }
  }
}

using GPUStochasticConverters = GPUQuantizeOnChip;
INSTANTIATE_TEST_SUITE_P(Chips, GPUStochasticConverters,
                         testing::Values("sm_100a", "sm_103a"),
                         [](const auto &info) { return info.param; });

// Every code is the one that the converter's definition gives for the random
// word of its four elements: bits depend on seed, site, stream and place alone.
TEST_P(GPUStochasticConverters, Codes) {
  std::vector<Direction> formats = {
      {"e2m1, 1x32, e8m0, rceil", "16", kPairs, 8, 1},
      {"e2m1, 1x32, e8m0, floor", "", kPairs, 8, 1},
      {"e2m1, 1x16, e4m3", "16, result = bf16", kPairs, 8, 1},
      {"e1m2, 1x32, e8m0, rceil", "16", kBytes, 8, 1},
      {"e1m2, 1x32, e8m0, floor", "", kBytes, 8, 1},
  };
  uint32_t seed = 60;
  for (const Direction &rows : formats) {
    Direction columns = rows, nearest = rows;
    columns.along = nearest.along = 0;
    nearest.bits = 0;
    auto make = [&](std::vector<int64_t> shape, std::vector<Direction> ways) {
      Case c{"bf16", std::move(shape), std::move(ways)};
      c.converters = c.counter = true;
      return c;
    };
    // By units, by squares, and one direction of two.
    run(make({33, 80}, {rows}), ++seed);
    run(make({40, 64}, {rows}), ++seed);
    run(make({70, 144}, {rows, columns}), ++seed);
    run(make({70, 144}, {nearest, rows}), ++seed);
    Case again = make({18, 70}, {rows});
    again.input = "f32";
    run(again, ++seed);
  }
}

// What no converter makes is an error, and no other rounding.
TEST_P(GPUStochasticConverters, Refusals) {
  Case c{"bf16", {32, 64}, {{"e1m2, 1x16, f32", "16", kPacked1, 8, 1}}};
  c.converters = true;
  std::string message;
  mlir::ScopedDiagnosticHandler handler(getContext(),
                                        [&](mlir::Diagnostic &diagnostic) {
                                          message = diagnostic.str();
                                          return mlir::success();
                                        });
  EXPECT_FALSE(lower(makeText(c)));
  EXPECT_NE(message.find("converters round with 8 random bits"),
            std::string::npos)
      << message;
  c.directions = {{"e2m1, 1x32, e8m0, rceil", "", kPairs, 8, 1}};
  for (const char *other : {"sm_90a", "sm_120a", "gfx950"}) {
    target = other;
    EXPECT_FALSE(lower(makeText(c)));
    EXPECT_EQ(message, "expected a target with stochastic converters among: "
                       "sm_100a, sm_103a, but got '" +
                           std::string(other) + "'");
  }
}

TEST(GPUQuantize, PowersOverARow) {
  const char *carrier = "f8E4M3FN, folded, tensor_core_accumulate";
  std::vector<Direction> formats = {
      {"e1m2, 1x32, e8m0, rceil", "16", carrier, 0, 1},
      {"e1m2, 1x32, e8m0, rceil", "16", carrier, 8, 1},
      {"e2m1, 1x32, e8m0, rceil", "", carrier, 8, 1},
      {"e2m1, 1x32, e8m0, floor", "", carrier, 0, 1},
      {"e1m2, 1x16, e8m0, mse", "16", carrier, 0, 1},
      {"e2m1, 1x16, e8m0, even", "16, signs = drawn", carrier, 8, 1},
      {"e1m2, 1x64, e8m0, ceil", "8, signs = plus", carrier, 0, 1},
      {"e3m0, 1x32, e8m0, rfloor", "", carrier, 0, 1},
  };
  numRuns = numFailing = 0;
  for (auto [i, d] : llvm::enumerate(formats)) {
    runAll("bf16", {33, 80}, d);
    // Units alone, and a batch.
    if (i % 3 == 0)
      runAll("f32", {5, 17}, d);
    if (i % 3 == 1)
      runAll("bf16", {2, 18, 70}, d);
  }
  // Lines of one magnitude fit, and columns of such lines do not.
  EXPECT_GT(numFailing, 20u);
  EXPECT_GT(numRuns - numFailing, 20u);
}

TEST(GPUQuantize, StoredCodes) {
  std::vector<Direction> formats = {
      {"e1m2, 1x16, f32", "", "i8, promoted, exact", 0, 1},
      {"e1m2, 1x16, f32", "", "bf16, promoted, exact", 8, 1},
      {"e2m1, 1x32, bf16", "", "bf16, promoted, exact", 0, 1},
      {"e2m1, 1x8, f32", "", "f32, promoted, exact", 0, 1},
      {"e1m2, 1x16, int, tile = 64", "", "i8, folded, exact", 0, 1},
      {"e1m2, 1x16, int, tile = row", "", "i8, folded, exact", 8, 1},
      {"e2m1, 1x16, e4m3", "", "bf16, folded, exact", 0, 1},
      {"e2m1, 16x16, e4m3", "", "bf16, folded, exact", 0, 1},
      {"e1m2, 1x4, ue5m3", "", "f32, folded, exact", 0, 1},
      {"e2m1, 1x32, e8m0, rceil", "", "bf16, folded, exact", 0, 1},
      {"e1m2, row, f32", "", "i8, promoted, exact", 0, 1},
      {"e1m2, tensor, f32", "", "bf16, promoted, exact", 0, 1},
      {"e1m2, 32x32, f32", "", "f8E4M3FN, promoted, exact", 0, 1},
      {"f8E4M3FN, tensor, f32", "", "f8E4M3FN, promoted, exact", 0, 1},
      {"f8E5M2, 1x32, e8m0, floor", "", "f8E5M2, promoted, exact", 0, 1},
      {"e3m0, 1x16, f32", "", "bf16, promoted, exact", 0, 1},
  };
  for (Direction d : formats)
    for (bool dynamic : {false, true})
      for (bool across : {false, true}) {
        d.along = !across;
        runCarry({33, 80}, d, dynamic);
        runCarry({70, 33}, d, dynamic);
        d.along = across ? 1 : 2;
        runCarry({2, 18, 35}, d, dynamic);
      }
}

TEST(GPUQuantize, Panels) {
  for (unsigned bits : {0u, 8u}) {
    Direction rows = {"e1m2, 1x16, int, tile = 512", "16", "i8, folded, exact",
                      bits, 1};
    Direction columns = rows;
    columns.along = 0;
    run({"bf16", {530, 72}, {rows, columns}, /*dynamic=*/true}, 5);
    run({"bf16", {512, 512}, {columns, rows}}, 6, /*special=*/false);
    run({"f16", {65, 33}, {columns}}, 7, /*special=*/false);
    // Rows alone, and as codes; rows of several batches and of several tiles.
    Direction codes = rows;
    codes.carrier = kPacked1;
    for (Direction d : {rows, codes}) {
      run({"bf16", {35, 1040}, {d}, /*dynamic=*/true}, 8);
      run({"bf16", {16, 512}, {d}}, 9);
      run({"f16", {9, 72}, {d}}, 10, /*special=*/false);
      d.along = 2;
      run({"bf16", {3, 18, 600}, {d}, /*dynamic=*/true, /*counter=*/true}, 11);
    }
    columns.along = 1;
    rows.along = 2;
    run({"bf16", {2, 520, 24}, {rows, columns}}, 12);
  }
}

// Bases beyond those for which blocks have a short form, 2^-60 to 2^100, in
// tiles of a few rows.
TEST(GPUQuantize, BasesOfAllSizes) {
  uint32_t seed = 20;
  for (const char *rht : {"16", "4, signs = plus", ""})
    for (unsigned bits : {0u, 8u}) {
      Direction rows = {"e1m2, 1x16, int, tile = 512", rht, "i8, folded, exact",
                        bits, 1};
      Direction codes = rows, columns = rows;
      codes.carrier = kPacked1;
      columns.along = 0;
      run({"bf16", {48, 40}, {codes}, false, false, /*exponents=*/130}, ++seed);
      run({"bf16", {2, 64}, {rows, columns}, false, false, 130}, ++seed);
      run({"bf16", {48, 40}, {rows}, false, false, 100}, ++seed);
    }
}

TEST(GPUQuantize, WholeLines) {
  // One warp to a row and more, one and two units of a thread, and rows that
  // are read twice; elements one by one where units do not fit.
  const Direction base = {"e1m2, 1x16, int, tile = row", "16",
                          "i8, folded, exact", 0, 1};
  for (int64_t extent : {1, 15, 17, 127, 129, 1000, 1008, 2064, 3000, 4096,
                         5008, 8192, 8208, 20000})
    run({"bf16", {extent > 2000 ? 2 : 9, extent}, {base}, /*dynamic=*/true},
        static_cast<uint32_t>(extent), /*special=*/extent != 1000);
  run({"f32", {3, 640}, {base}}, 11);
  run({"f32", {3, 9000}, {base}}, 12);
  run({"bf16", {2, 5, 272}, {base}}, 13);
  for (Direction d :
       {Direction{"e1m2, 1x16, int, tile = row", "16", kPacked1, 8, 1},
        Direction{"e1m2, 1x16, int, tile = row", "32, signs = drawn",
                  "i8, folded, exact", 8, 1},
        Direction{"e1m2, row, f32", "16", kPacked1, 8, 1},
        Direction{"e2m1, row, f32", "", "bf16, promoted, exact", 0, 1}}) {
    run({"bf16", {7, 1000}, {d}, /*dynamic=*/true}, 14);
    run({"bf16", {3, 8192}, {d}}, 15);
  }
}

TEST(GPUQuantize, MaximaOfSquares) {
  // Lines and tensors, with and without a transform in each direction.
  std::vector<std::array<int64_t, 2>> shapes = {
      {1, 1}, {15, 17}, {127, 129}, {129, 127}, {1, 1000}, {1000, 1}};
  std::vector<Direction> ways = {
      {"e1m2, 1x16, int, tile = row", "16", "i8, folded, exact", 0, 1},
      {"e1m2, 1x16, int, tile = row", "", kPacked1, 8, 1},
      {"e1m2, 1x16, e4m3, {room = 1.0625}", "16", "bf16, folded, exact", 8, 1},
      {"e2m1, 1x16, e4m3", "", kPacked2, 0, 1},
      {"e1m2, 1x32, ue5m3", "32, signs = drawn", kPacked1, 0, 1},
      {"e1m2, row, f32", "16", "i8, promoted, exact", 0, 1},
      {"f8E4M3FN, tensor, f32", "", "f8E4M3FN, promoted, exact", 0, 1},
  };
  uint32_t number = 20;
  for (const Direction &d : ways) {
    Direction columns = d, rows = d;
    columns.along = 0;
    for (auto [height, width] : shapes) {
      ++number;
      run({"bf16", {height, width}, {rows, columns}, /*dynamic=*/true}, number,
          /*special=*/number % 3 != 0);
    }
    run({"f16", {130, 140}, {columns}}, ++number, /*special=*/false);
    run({"bf16", {130, 140}, {rows}}, ++number);
    rows.along = 2;
    columns.along = 1;
    run({"bf16", {2, 33, 144}, {columns, rows}}, ++number);
  }
  // One maximum for both, and not.
  Direction plain = {"e2m1, 1x16, e4m3", "", kPacked2, 0, 1};
  Direction columns = {"e2m1, 1x16, e4m3", "16, result = bf16", kPacked2, 8, 0};
  run({"bf16", {150, 260}, {plain, columns}}, ++number, /*special=*/false);
  columns.rht = "";
  run({"bf16", {150, 260}, {columns, plain}}, ++number, /*special=*/false);
}

TEST(GPUQuantize, Formats) {
  std::vector<Direction> formats = {
      // Transforms of all sizes, signs of all kinds.
      {"e1m2, 1x8, f32", "8, signs = drawn", kPacked1, 8, 1},
      {"e1m2, 1x16, f32", "2, signs = plus", kPacked1, 0, 1},
      {"e1m2, 1x32, f32", "32, signs = drawn", kPacked1, 16, 1},
      {"e1m2, 1x16, f32", "64, signs = drawn", "i8, promoted, exact", 8, 1},
      {"e2m1, 1x128, bf16", "128, signs = drawn", kPacked2, 16, 1},
      // 16 and 32 random bits.
      {"e1m2, 1x16, f32", "16", "i8, promoted, exact", 16, 1},
      {"e1m2, 1x16, f32", "16", kPacked1, 32, 1},
      {"e2m1, 1x16, f32", "16", kPacked2, 16, 1},
      {"e1m2, 1x16, int, tile = 512", "16", "i8, folded, exact", 32, 1},
      // Grids by table.
      {"e3m0, 1x32, e8m0, even", "", "!ufp4.code<e3m0>, promoted, exact", 8, 1},
      {"e3m0, 2x16, f32", "", "!ufp4.code<e3m0>, promoted, exact", 0, 1},
      // Scales.
      {"e1m2, 1x16, bf16", "16", kPacked1, 0, 1},
      {"e1m2, 1x16, f32, {room = 1.0625}", "16", kPacked1, 8, 1},
      {"e1m2, 1x16, int, tile = 64", "16", "i8, folded, exact", 8, 1},
      {"e1m2, 1x16, int, tile = row", "64, signs = drawn", "i8, folded, exact",
       8, 1},
      {"e1m2, 1x16, int, tile = 1024", "16", kPacked1, 0, 1},
      {"e2m1, 1x16, e4m3, ceil, tile = 32, {max = 256.0, room = 1.5}", "",
       kPacked2, 0, 1},
      {"e1m2, 1x16, e4m3, {amax = 200.0}", "16", kPacked1, 16, 1},
      {"e2m1, 1x16, ue5m3", "", kPacked2, 0, 1},
      {"e2m1, 1x32, e8m0, floor", "", kPacked2, 0, 1},
      {"e2m1, 1x32, e8m0, ceil", "", "bf16, folded, exact", 0, 1},
      {"e2m1, 1x32, e8m0, rfloor", "", kPacked2, 8, 1},
      {"e1m2, 1x16, e8m0, mse", "16", kPacked1, 0, 1},
      {"f8E4M3FN, 1x32, e8m0, rceil", "", "f8E4M3FN, promoted, exact", 0, 1},
      {"f8E4M3FN, 1x128, f32", "", "f8E4M3FN, promoted, exact", 0, 1},
      // Blocks.
      {"e1m2, row, f32", "16", kPacked1, 8, 1},
      {"e2m1, row, f32", "", "bf16, promoted, exact", 0, 1},
      {"e1m2, tensor, f32", "16", kPacked1, 8, 1},
      {"e1m2, 32x32, f32", "16", kPacked1, 8, 1},
      {"e2m1, 1x256, f32", "", kPacked2, 0, 1},
      // Levels in other carriers.
      {"e1m2, 1x16, f32", "16", "f8E4M3FN, promoted, exact", 8, 1},
      {"e1m2, 1x32, e8m0, rceil", "16", "f32, folded, exact", 0, 1},
  };
  for (const Direction &d : formats) {
    Direction columns = d;
    columns.along = 0;
    run({"bf16", {20, 300}, {d}, /*dynamic=*/true}, 8);
    run({"f32", {70, 34}, {columns, d}}, 9, /*special=*/false);
    run({"bf16", {70, 34}, {columns}}, 10);
  }
}

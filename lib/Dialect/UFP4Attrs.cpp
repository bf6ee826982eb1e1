//===- UFP4Attrs.cpp - attributes and types -------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"

#include "ufp4/Numerics/Hadamard.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::ufp4;

#include "ufp4/Dialect/UFP4Enums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "ufp4/Dialect/UFP4Attrs.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "ufp4/Dialect/UFP4Types.cpp.inc"

void UFP4Dialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ufp4/Dialect/UFP4Attrs.cpp.inc"
      >();
}

void UFP4Dialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "ufp4/Dialect/UFP4Types.cpp.inc"
      >();
}

/// Parses one keyword of an enum; on failure names what is allowed.
template <typename EnumT>
static FailureOr<EnumT> parseEnum(AsmParser &parser,
                                  std::optional<EnumT> (*symbolize)(StringRef),
                                  StringRef allowed) {
  StringRef keyword;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseOptionalKeyword(&keyword)) {
    parser.emitError(loc) << "expected one of " << allowed;
    return failure();
  }
  std::optional<EnumT> value = symbolize(keyword);
  if (!value) {
    parser.emitError(loc) << "expected one of " << allowed << ", but got '"
                          << keyword << "'";
    return failure();
  }
  return *value;
}

/// Refuses a key that was there before: of two values neither may win in
/// silence. `seen` holds the keys so far.
static ParseResult checkOnce(AsmParser &parser, SMLoc loc, StringRef key,
                             SmallVectorImpl<StringRef> &seen) {
  if (llvm::is_contained(seen, key))
    return parser.emitError(loc) << "expected '" << key << "' only once";
  seen.push_back(key);
  return success();
}

//===----------------------------------------------------------------------===//
// GridAttr
//===----------------------------------------------------------------------===//

SmallVector<double, 8> GridAttr::getMagnitudes() const {
  switch (getKind()) {
  case GridKind::E1M2:
    return {0, 1, 2, 3, 4, 5, 6, 7};
  case GridKind::E2M1:
    return {0, 0.5, 1, 1.5, 2, 3, 4, 6};
  case GridKind::E3M0:
    return {0, 0.25, 0.5, 1, 2, 4, 8, 16};
  case GridKind::Custom:
    return SmallVector<double, 8>(getLevels().asArrayRef());
  }
  llvm_unreachable("unknown grid");
}

double GridAttr::getMaxLevel() const { return getMagnitudes().back(); }

double GridAttr::getBinError(unsigned index) const {
  SmallVector<double, 8> q = getMagnitudes();
  // Level 0 has the negative of level 1 below it, so its bin is symmetric.
  if (index == 0 || index + 1 >= q.size())
    return 0;
  return (2 * q[index] - q[index - 1] - q[index + 1]) / 4;
}

bool GridAttr::isUniform() const {
  SmallVector<double, 8> q = getMagnitudes();
  for (unsigned i = 1; i + 1 < q.size(); ++i)
    if (q[i + 1] - q[i] != q[1] - q[0])
      return false;
  return true;
}

LogicalResult GridAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               GridKind kind, DenseF64ArrayAttr levels) {
  if (kind != GridKind::Custom) {
    if (levels)
      return emitError() << "expected levels only with a custom grid";
    return success();
  }
  if (!levels || levels.size() != 8)
    return emitError() << "expected 8 levels of a custom grid, but got "
                       << (levels ? levels.size() : 0);
  ArrayRef<double> q = levels.asArrayRef();
  if (q.front() != 0)
    return emitError() << "expected the first level of a custom grid to be 0, "
                          "but got "
                       << q.front();
  for (unsigned i = 1; i < q.size(); ++i) {
    if (!std::isfinite(q[i]) ||
        static_cast<double>(static_cast<float>(q[i])) != q[i])
      return emitError() << "expected levels that f32 represents, but got "
                         << q[i];
    if (q[i] <= q[i - 1])
      return emitError() << "expected ascending levels, but got " << q[i]
                         << " after " << q[i - 1];
  }
  return success();
}

void GridAttr::printBody(AsmPrinter &printer) const {
  printer << stringifyGridKind(getKind());
  if (getKind() != GridKind::Custom)
    return;
  printer << " [";
  llvm::interleaveComma(
      getLevels().asArrayRef(), printer.getStream(),
      [&](double level) { printer.printFloat(APFloat(level)); });
  printer << "]";
}

GridAttr GridAttr::parseBody(AsmParser &parser) {
  SMLoc loc = parser.getCurrentLocation();
  FailureOr<GridKind> kind = parseEnum<GridKind>(parser, symbolizeGridKind,
                                                 "e1m2, e2m1, e3m0, custom");
  if (failed(kind))
    return {};
  DenseF64ArrayAttr levels;
  if (*kind == GridKind::Custom) {
    SmallVector<double> values;
    if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&] {
          return parser.parseFloat(values.emplace_back());
        }))
      return {};
    levels = DenseF64ArrayAttr::get(parser.getContext(), values);
  }
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    *kind, levels);
}

void GridAttr::print(AsmPrinter &printer) const {
  printer << "<";
  printBody(printer);
  printer << ">";
}

Attribute GridAttr::parse(AsmParser &parser, Type) {
  if (parser.parseLess())
    return {};
  GridAttr grid = parseBody(parser);
  if (!grid || parser.parseGreater())
    return {};
  return grid;
}

//===----------------------------------------------------------------------===//
// ScaleAttr
//===----------------------------------------------------------------------===//

Type ScaleAttr::getElementType() const {
  MLIRContext *context = getContext();
  switch (getKind()) {
  case ScaleKind::F32:
    return Float32Type::get(context);
  case ScaleKind::BF16:
    return BFloat16Type::get(context);
  case ScaleKind::E4M3:
    return Float8E4M3FNType::get(context);
  case ScaleKind::E8M0:
    return Float8E8M0FNUType::get(context);
  case ScaleKind::Int:
  case ScaleKind::UE5M3: // no builtin type: the byte
  case ScaleKind::HiF4:
    return IntegerType::get(context, 8);
  }
  llvm_unreachable("unknown scale");
}

std::optional<double> ScaleAttr::getOption(StringRef name) const {
  if (DictionaryAttr options = getOptions())
    if (auto value = options.getAs<FloatAttr>(name))
      return value.getValueAsDouble();
  return std::nullopt;
}

bool ScaleAttr::hasOuterScale() const {
  return getKind() == ScaleKind::E4M3 || getKind() == ScaleKind::Int ||
         getKind() == ScaleKind::UE5M3;
}

LogicalResult ScaleAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                ScaleKind kind, ScaleRule rule, int64_t tile,
                                DictionaryAttr options) {
  StringRef name = stringifyScaleKind(kind);
  if (kind == ScaleKind::E8M0) {
    if (rule == ScaleRule::Nearest)
      return emitError() << "expected scale e8m0 to name its rule: floor, "
                            "ceil, rceil, rfloor, even or mse";
  } else if (rule == ScaleRule::Ceil &&
             (kind == ScaleKind::E4M3 || kind == ScaleKind::UE5M3)) {
    // Rounded up, so that nothing clips.
  } else if (rule != ScaleRule::Nearest) {
    return emitError() << "expected no rule with scale " << name
                       << ", but got '" << stringifyScaleRule(rule) << "'";
  }
  if (kind != ScaleKind::Int && kind != ScaleKind::E4M3 && tile != kNoTile)
    return emitError() << "expected a tile only with scale int or e4m3";
  if (kind == ScaleKind::Int && tile == kNoTile)
    return emitError() << "expected a tile with scale int";
  if (tile != kNoTile && tile != FormatAttr::kWhole &&
      (tile < 16 || tile > 1024 || !llvm::isPowerOf2_64(tile)))
    return emitError() << "expected a tile of 16 to 1024 elements, a power of "
                          "two, or 'row', but got "
                       << tile;
  if (!options)
    return success();
  // Limits within which no scale overflows: docs/numerics.md, section 5.2.
  auto verifyRange = [&](StringRef key, FloatAttr number, double low,
                         double high) -> LogicalResult {
    double value = number.getValueAsDouble();
    if (value >= low && value <= high)
      return success();
    return emitError() << "expected option '" << key << "' to be from " << low
                       << " to " << high << ", but got " << value;
  };
  for (NamedAttribute option : options) {
    StringRef key = option.getName();
    auto number = dyn_cast<FloatAttr>(option.getValue());
    if (key == "amax" || key == "max" || key == "room" || key == "std") {
      if (!number || !(number.getValueAsDouble() > 0) ||
          !number.getValue().isFinite())
        return emitError() << "expected option '" << key
                           << "' to be a finite float above 0, but got "
                           << option.getValue();
      if (key == "room" && failed(verifyRange(key, number, 0x1p-20, 0x1p20)))
        return failure();
      if (key == "amax" &&
          failed(verifyRange(key, number, 0x1p-149, 0x1.fffffep127)))
        return failure();
      if (key == "max" && kind == ScaleKind::E4M3 &&
          failed(verifyRange(key, number, 1, 448)))
        return failure();
      if (key == "max" && kind == ScaleKind::UE5M3 &&
          failed(verifyRange(key, number, 1, 114688)))
        return failure();
    } else if (key == "shared") {
      if (!isa<UnitAttr>(option.getValue()))
        return emitError()
               << "expected option 'shared' to be a unit attribute, "
                  "but got "
               << option.getValue();
    } else if (key == "criterion") {
      auto text = dyn_cast<StringAttr>(option.getValue());
      if (!text || (text != "mse" && text != "mae"))
        return emitError() << "expected option 'criterion' to be \"mse\" or "
                              "\"mae\", but got "
                           << option.getValue();
    } else if (key == "candidates") {
      auto list = dyn_cast<ArrayAttr>(option.getValue());
      if (!list || list.empty() || !llvm::all_of(list, [](Attribute level) {
            auto value = dyn_cast<FloatAttr>(level);
            return value && value.getValue().isFinite() &&
                   value.getValueAsDouble() > 0;
          }))
        return emitError() << "expected option 'candidates' to list positive "
                              "floats, but got "
                           << option.getValue();
    } else {
      return emitError() << "expected scale options to be among candidates, "
                            "criterion, shared, std, amax, max, room, but got '"
                         << key << "'";
    }
  }
  return success();
}

void ScaleAttr::printBody(AsmPrinter &printer) const {
  printer << stringifyScaleKind(getKind());
  if (getRule() != ScaleRule::Nearest)
    printer << ", " << stringifyScaleRule(getRule());
  if (getTile() != kNoTile) {
    printer << ", tile = ";
    if (getTile() == FormatAttr::kWhole)
      printer << "row";
    else
      printer << getTile();
  }
  if (getOptions())
    printer << ", " << getOptions();
}

ScaleAttr ScaleAttr::parseBody(AsmParser &parser) {
  SMLoc loc = parser.getCurrentLocation();
  FailureOr<ScaleKind> kind = parseEnum<ScaleKind>(
      parser, symbolizeScaleKind, "f32, e4m3, e8m0, int, ue5m3, bf16, hif4");
  if (failed(kind))
    return {};
  ScaleRule rule = ScaleRule::Nearest;
  int64_t tile = kNoTile;
  DictionaryAttr options;
  SmallVector<StringRef, 2> seen;
  while (succeeded(parser.parseOptionalComma())) {
    SMLoc tileLoc = parser.getCurrentLocation();
    if (succeeded(parser.parseOptionalKeyword("tile"))) {
      if (checkOnce(parser, tileLoc, "tile", seen) || parser.parseEqual())
        return {};
      if (succeeded(parser.parseOptionalKeyword("row")))
        tile = FormatAttr::kWhole;
      else if (parser.parseInteger(tile))
        return {};
      continue;
    }
    StringRef keyword;
    SMLoc keywordLoc = parser.getCurrentLocation();
    if (succeeded(parser.parseOptionalKeyword(&keyword))) {
      std::optional<ScaleRule> parsed = symbolizeScaleRule(keyword);
      if (!parsed) {
        parser.emitError(keywordLoc) << "expected a rule (floor, ceil, rceil, "
                                        "rfloor, even, mse), 'tile' or "
                                        "options in braces, but got '"
                                     << keyword << "'";
        return {};
      }
      if (llvm::is_contained(seen, "rule")) {
        parser.emitError(keywordLoc)
            << "expected one rule, but got a second: '" << keyword << "'";
        return {};
      }
      seen.push_back("rule");
      rule = *parsed;
      continue;
    }
    Attribute dictionary;
    if (parser.parseAttribute(dictionary))
      return {};
    options = dyn_cast<DictionaryAttr>(dictionary);
    if (!options) {
      parser.emitError(keywordLoc) << "expected scale options in braces";
      return {};
    }
    break;
  }
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    *kind, rule, tile, options);
}

void ScaleAttr::print(AsmPrinter &printer) const {
  printer << "<";
  printBody(printer);
  printer << ">";
}

Attribute ScaleAttr::parse(AsmParser &parser, Type) {
  if (parser.parseLess())
    return {};
  ScaleAttr scale = parseBody(parser);
  if (!scale || parser.parseGreater())
    return {};
  return scale;
}

//===----------------------------------------------------------------------===//
// FormatAttr
//===----------------------------------------------------------------------===//

Type FormatAttr::getCodeType() const {
  return getGrid() ? Type(CodeType::get(getContext(), getGrid()))
                   : getWideType();
}

std::string FormatAttr::getBlockString() const {
  if (isTensorBlock())
    return "tensor";
  if (isRowBlock())
    return "row";
  return (Twine(getBlockRows()) + "x" + Twine(getBlockCols())).str();
}

LogicalResult FormatAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 GridAttr grid, GridAttr alternative,
                                 Type wideType, int64_t blockRows,
                                 int64_t blockCols, ScaleAttr scale) {
  bool whole = blockCols == kWhole && (blockRows == kWhole || blockRows == 1);
  if (!whole && (blockRows < 1 || blockCols < 1 || blockRows > (1 << 20) ||
                 blockCols > (1 << 20)))
    return emitError() << "expected a block of at least 1x1 and at most "
                          "1048576x1048576 elements, but got "
                       << blockRows << "x" << blockCols;
  if (static_cast<bool>(grid) == static_cast<bool>(wideType))
    return emitError() << "expected a grid or an 8-bit type";
  if (wideType && !isa<Float8E4M3FNType, Float8E5M2Type>(wideType))
    return emitError() << "expected an 8-bit type f8E4M3FN or f8E5M2, but got "
                       << wideType;
  if (alternative) {
    if (alternative == grid)
      return emitError() << "expected two different grids to choose from";
    if (!llvm::is_contained({ScaleKind::F32, ScaleKind::BF16, ScaleKind::E4M3},
                            scale.getKind()))
      return emitError() << "expected a scale with a sign bit, which holds the "
                            "choice of grid, but got "
                         << stringifyScaleKind(scale.getKind());
    if (!scale.getOptions() || !scale.getOptions().contains("criterion"))
      return emitError() << "expected a 'criterion' to choose a grid by";
  }
  if (scale.getKind() == ScaleKind::E4M3 ||
      scale.getKind() == ScaleKind::UE5M3) {
    double largest = grid ? grid.getMaxLevel() : 448.0;
    double range = scale.getOption("max").value_or(448) * largest /
                   scale.getOption("room").value_or(1);
    if (range < 2)
      return emitError()
             << "expected the largest block scale times the largest "
                "level over 'room' to be at least 2, but got "
             << range;
  }
  // Blocks share a row's tile; a tile cuts no block.
  int64_t tile = scale.getTile();
  if (tile != ScaleAttr::kNoTile && tile != kWhole &&
      (blockRows != 1 || blockCols == kWhole || tile % blockCols != 0))
    return emitError()
           << "expected a block of one row whose extent divides the "
              "tile of "
           << tile << ", but got "
           << (whole ? (blockRows == 1 ? "row" : "tensor")
                     : Twine(blockRows) + "x" + Twine(blockCols));
  if (tile == kWhole && blockRows != 1)
    return emitError()
           << "expected a block of one row with a tile for each row";
  if (scale.getRule() == ScaleRule::Even && grid &&
      grid.getKind() == GridKind::Custom)
    return emitError() << "expected rule even with a grid of known precision, "
                          "but got a custom grid";
  // The sixteen-fold inner structure of these scales is part of their
  // definition.
  if (scale.getKind() == ScaleKind::Int &&
      (!grid || grid.getKind() != GridKind::E1M2))
    return emitError() << "expected grid e1m2 with scale int, whose product "
                          "with a code is an integer";
  if (scale.getKind() == ScaleKind::Int && (blockRows != 1 || blockCols != 16))
    return emitError() << "expected a block of 1x16 with scale int, but got "
                       << blockRows << "x" << blockCols;
  if (scale.getKind() == ScaleKind::HiF4 && (blockRows != 1 || blockCols != 64))
    return emitError() << "expected a block of 1x64 with scale hif4, but got "
                       << blockRows << "x" << blockCols;
  return success();
}

void FormatAttr::print(AsmPrinter &printer) const {
  printer << "<";
  if (getGrid())
    getGrid().printBody(printer);
  else
    printer << getWideType();
  if (getAlternative()) {
    printer << "|";
    getAlternative().printBody(printer);
  }
  printer << ", " << getBlockString() << ", ";
  getScale().printBody(printer);
  printer << ">";
}

Attribute FormatAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  GridAttr grid, alternative;
  Type wideType;
  OptionalParseResult wide = parser.parseOptionalType(wideType);
  if (wide.has_value()) {
    if (failed(*wide))
      return {};
  } else {
    grid = GridAttr::parseBody(parser);
    if (!grid)
      return {};
  }
  if (grid && succeeded(parser.parseOptionalVerticalBar())) {
    alternative = GridAttr::parseBody(parser);
    if (!alternative)
      return {};
  }
  if (parser.parseComma())
    return {};
  int64_t rows = 1, cols = kWhole;
  if (succeeded(parser.parseOptionalKeyword("tensor"))) {
    rows = kWhole;
  } else if (failed(parser.parseOptionalKeyword("row"))) {
    SmallVector<int64_t, 2> dims;
    SMLoc blockLoc = parser.getCurrentLocation();
    if (parser.parseDimensionList(dims, /*allowDynamic=*/false,
                                  /*withTrailingX=*/false))
      return {};
    if (dims.size() != 2) {
      parser.emitError(blockLoc)
          << "expected a block such as 1x16, 'row' or 'tensor'";
      return {};
    }
    if (dims[0] == 0 || dims[1] == 0) {
      parser.emitError(blockLoc) << "expected a block of at least 1x1";
      return {};
    }
    rows = dims[0];
    cols = dims[1];
  }
  if (parser.parseComma())
    return {};
  ScaleAttr scale = ScaleAttr::parseBody(parser);
  if (!scale || parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    grid, alternative, wideType, rows, cols, scale);
}

//===----------------------------------------------------------------------===//
// RhtAttr
//===----------------------------------------------------------------------===//

SmallVector<int8_t> RhtAttr::getStaticSigns() const {
  switch (getSource()) {
  case SignSource::Fixed:
    return SmallVector<int8_t>(
        ArrayRef<int8_t>(::ufp4::numerics::PublishedSigns));
  case SignSource::Plus:
    return SmallVector<int8_t>(getSize(), 1);
  case SignSource::Explicit:
    return SmallVector<int8_t>(getSigns().asArrayRef());
  case SignSource::Drawn:
    return {};
  }
  llvm_unreachable("unknown sign source");
}

LogicalResult RhtAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                              int64_t size, SignSource source,
                              DenseI8ArrayAttr signs, bool roundToBF16) {
  if (size < 2 || size > 128 || !llvm::isPowerOf2_64(size))
    return emitError() << "expected a transform size that is a power of two "
                          "from 2 to 128, but got "
                       << size;
  if (source == SignSource::Fixed && size != 16)
    return emitError() << "expected 'signs' with a transform of size " << size
                       << ": the fixed vector has 16";
  if ((source == SignSource::Explicit) != static_cast<bool>(signs))
    return emitError() << "expected a sign vector with explicit signs alone";
  if (!signs)
    return success();
  if (signs.size() != size)
    return emitError() << "expected " << size << " signs, but got "
                       << signs.size();
  for (int8_t sign : signs.asArrayRef())
    if (sign != 1 && sign != -1)
      return emitError() << "expected signs 1 or -1, but got "
                         << static_cast<int>(sign);
  return success();
}

void RhtAttr::print(AsmPrinter &printer) const {
  printer << "<" << getSize();
  switch (getSource()) {
  case SignSource::Fixed:
    break;
  case SignSource::Plus:
  case SignSource::Drawn:
    printer << ", signs = " << stringifySignSource(getSource());
    break;
  case SignSource::Explicit:
    printer << ", signs = [";
    llvm::interleaveComma(
        getSigns().asArrayRef(), printer.getStream(),
        [&](int8_t sign) { printer << static_cast<int64_t>(sign); });
    printer << "]";
  }
  if (getRoundToBF16())
    printer << ", result = bf16";
  printer << ">";
}

Attribute RhtAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  int64_t size = 0;
  if (parser.parseLess() || parser.parseInteger(size))
    return {};
  SignSource source = SignSource::Fixed;
  DenseI8ArrayAttr signs;
  bool roundToBF16 = false;
  SmallVector<StringRef, 2> seen;
  while (succeeded(parser.parseOptionalComma())) {
    SMLoc keyLoc = parser.getCurrentLocation();
    StringRef key;
    if (parser.parseKeyword(&key) || checkOnce(parser, keyLoc, key, seen) ||
        parser.parseEqual())
      return {};
    if (key == "signs") {
      if (succeeded(parser.parseOptionalKeyword("plus"))) {
        source = SignSource::Plus;
      } else if (succeeded(parser.parseOptionalKeyword("drawn"))) {
        source = SignSource::Drawn;
      } else {
        SmallVector<int8_t> values;
        if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&] {
              return parser.parseInteger(values.emplace_back());
            }))
          return {};
        source = SignSource::Explicit;
        signs = DenseI8ArrayAttr::get(parser.getContext(), values);
      }
    } else if (key == "result") {
      Type type;
      SMLoc typeLoc = parser.getCurrentLocation();
      if (parser.parseType(type))
        return {};
      if (!type.isF32() && !type.isBF16()) {
        parser.emitError(typeLoc) << "expected f32 or bf16, but got " << type;
        return {};
      }
      roundToBF16 = type.isBF16();
    } else {
      parser.emitError(keyLoc)
          << "expected 'signs' or 'result', but got '" << key << "'";
      return {};
    }
  }
  if (parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    size, source, signs, roundToBF16);
}

//===----------------------------------------------------------------------===//
// RoundingAttr
//===----------------------------------------------------------------------===//

LogicalResult RoundingAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   RoundingKind kind, int64_t bits) {
  if (kind != RoundingKind::Stochastic && kind != RoundingKind::Eden)
    return bits == 0 ? success()
                     : LogicalResult(emitError() << "expected random bits only "
                                                    "with stochastic and eden "
                                                    "rounding");
  if (bits != 8 && bits != 16 && bits != 32)
    return emitError() << "expected 8, 16 or 32 random bits, but got " << bits;
  return success();
}

void RoundingAttr::printBody(AsmPrinter &printer) const {
  printer << stringifyRoundingKind(getKind());
  if (drawsBits())
    printer << "<" << getBits() << ">";
}

RoundingAttr RoundingAttr::parseBody(AsmParser &parser) {
  SMLoc loc = parser.getCurrentLocation();
  FailureOr<RoundingKind> kind = parseEnum<RoundingKind>(
      parser, symbolizeRoundingKind,
      "nearest_even, nearest_away, stochastic<8|16|32>, eden<8|16|32>");
  if (failed(kind))
    return {};
  int64_t bits = 0;
  if ((*kind == RoundingKind::Stochastic || *kind == RoundingKind::Eden) &&
      (parser.parseLess() || parser.parseInteger(bits) ||
       parser.parseGreater()))
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    *kind, bits);
}

void RoundingAttr::print(AsmPrinter &printer) const {
  printer << "<";
  printBody(printer);
  printer << ">";
}

Attribute RoundingAttr::parse(AsmParser &parser, Type) {
  if (parser.parseLess())
    return {};
  RoundingAttr rounding = parseBody(parser);
  if (!rounding || parser.parseGreater())
    return {};
  return rounding;
}

//===----------------------------------------------------------------------===//
// GemmAttr and CarrierAttr
//===----------------------------------------------------------------------===//

int64_t GemmAttr::getStream(GemmRole role, OperandKind kind) {
  // The first operand in the role's own order: X of fprop, dY of dgrad and
  // wgrad.
  bool first = role == GemmRole::Fprop ? kind == OperandKind::Activation
                                       : kind == OperandKind::Gradient;
  return 2 * static_cast<int64_t>(role) + (first ? 0 : 1);
}

LogicalResult GemmAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               GemmRole role, StringAttr site, int64_t id,
                               OperandKind lhs, OperandKind rhs) {
  if (role == GemmRole::Other)
    return success();
  if (id < 0 || id > std::numeric_limits<uint32_t>::max())
    return emitError() << "expected a site id of 32 bits, but got " << id;
  auto isPair = [&](OperandKind a, OperandKind b) {
    return (lhs == a && rhs == b) || (lhs == b && rhs == a);
  };
  if (role == GemmRole::Fprop &&
      !isPair(OperandKind::Activation, OperandKind::Weight))
    return emitError() << "expected fprop to multiply activation and weight";
  if (role == GemmRole::Dgrad &&
      !isPair(OperandKind::Gradient, OperandKind::Weight))
    return emitError() << "expected dgrad to multiply gradient and weight";
  if (role == GemmRole::Wgrad &&
      !isPair(OperandKind::Gradient, OperandKind::Activation))
    return emitError() << "expected wgrad to multiply gradient and activation";
  return success();
}

void GemmAttr::print(AsmPrinter &printer) const {
  printer << "<" << stringifyGemmRole(getRole()) << ", " << getSite();
  if (!isOther())
    printer << ", id = " << getId() << ", " << stringifyOperandKind(getLhs())
            << " x " << stringifyOperandKind(getRhs());
  printer << ">";
}

Attribute GemmAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  FailureOr<GemmRole> role = parseEnum<GemmRole>(parser, symbolizeGemmRole,
                                                 "fprop, dgrad, wgrad, other");
  std::string site;
  if (failed(role) || parser.parseComma() || parser.parseString(&site))
    return {};
  int64_t id = 0;
  OperandKind lhs = OperandKind::Activation, rhs = OperandKind::Weight;
  if (*role != GemmRole::Other) {
    StringRef kinds = "activation, weight, gradient";
    if (parser.parseComma() || parser.parseKeyword("id") ||
        parser.parseEqual() || parser.parseInteger(id) || parser.parseComma())
      return {};
    FailureOr<OperandKind> left =
        parseEnum<OperandKind>(parser, symbolizeOperandKind, kinds);
    if (failed(left) || parser.parseKeyword("x"))
      return {};
    FailureOr<OperandKind> right =
        parseEnum<OperandKind>(parser, symbolizeOperandKind, kinds);
    if (failed(right))
      return {};
    lhs = *left;
    rhs = *right;
  }
  if (parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    *role, StringAttr::get(parser.getContext(), site), id, lhs,
                    rhs);
}

LogicalResult CarrierAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  Type elementType, ScalePlacement scales,
                                  Exactness exactness) {
  if (!isa<Float32Type, BFloat16Type, Float16Type, Float8E4M3FNType,
           Float8E5M2Type, Float6E2M3FNType, Float4E2M1FNType, CodeType>(
          elementType) &&
      !elementType.isSignlessInteger(8) && !elementType.isSignlessInteger(4))
    return emitError() << "expected a carrier among f32, bf16, f16, f8E4M3FN, "
                          "f8E5M2, f6E2M3FN, f4E2M1FN, i8, i4 and codes, but "
                          "got "
                       << elementType;
  if (scales == ScalePlacement::Hardware &&
      !isa<Float8E4M3FNType, Float8E5M2Type, Float6E2M3FNType,
           Float4E2M1FNType>(elementType))
    return emitError() << "expected a carrier among f8E4M3FN, f8E5M2, "
                          "f6E2M3FN and f4E2M1FN under scales that a matrix "
                          "unit applies, but got "
                       << elementType;
  return success();
}

bool CarrierAttr::isPacked() const {
  return isa<CodeType, Float4E2M1FNType>(getElementType()) ||
         getElementType().isInteger(4);
}

Type CarrierAttr::getStorageType() const {
  if (isPacked() || isa<Float6E2M3FNType>(getElementType()))
    return IntegerType::get(getContext(), 8);
  return getElementType();
}

//===----------------------------------------------------------------------===//
// ClampAttr and EstimatorAttr
//===----------------------------------------------------------------------===//

LogicalResult ClampAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                FloatAttr quantile, bool residual) {
  double value = quantile.getValueAsDouble();
  if (!(value > 0 && value < 1))
    return emitError() << "expected a quantile between 0 and 1, but got "
                       << value;
  return success();
}

/// Parses `= float` as an f64 attribute.
static FailureOr<FloatAttr> parseFloatOption(AsmParser &parser) {
  double value;
  if (parser.parseEqual() || parser.parseFloat(value))
    return failure();
  return parser.getBuilder().getF64FloatAttr(value);
}

void ClampAttr::print(AsmPrinter &printer) const {
  printer << "<quantile = ";
  printer.printFloat(getQuantile().getValue());
  if (getResidual())
    printer << ", residual";
  printer << ">";
}

Attribute ClampAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess() || parser.parseKeyword("quantile"))
    return {};
  FailureOr<FloatAttr> quantile = parseFloatOption(parser);
  if (failed(quantile))
    return {};
  bool residual = false;
  if (succeeded(parser.parseOptionalComma())) {
    if (parser.parseKeyword("residual"))
      return {};
    residual = true;
  }
  if (parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    *quantile, residual);
}

LogicalResult
EstimatorAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                      EstimatorKind kind, FloatAttr k, FloatAttr limit) {
  if (kind != EstimatorKind::Differentiable) {
    if (k || limit)
      return emitError() << "expected 'k' and 'limit' only with estimator "
                            "differentiable";
    return success();
  }
  if (!k || !limit || !(k.getValueAsDouble() >= 1) ||
      !(limit.getValueAsDouble() > 0))
    return emitError() << "expected estimator differentiable to have 'k' of at "
                          "least 1 and a positive 'limit'";
  return success();
}

void EstimatorAttr::print(AsmPrinter &printer) const {
  printer << "<" << stringifyEstimatorKind(getKind());
  if (getK()) {
    printer << ", k = ";
    printer.printFloat(getK().getValue());
  }
  if (getLimit()) {
    printer << ", limit = ";
    printer.printFloat(getLimit().getValue());
  }
  printer << ">";
}

Attribute EstimatorAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  FailureOr<EstimatorKind> kind =
      parseEnum<EstimatorKind>(parser, symbolizeEstimatorKind,
                               "straight_through, differentiable, clip_mask");
  if (failed(kind))
    return {};
  FloatAttr k, limit;
  SmallVector<StringRef, 2> seen;
  while (succeeded(parser.parseOptionalComma())) {
    SMLoc keyLoc = parser.getCurrentLocation();
    bool isK = succeeded(parser.parseOptionalKeyword("k"));
    if ((!isK && parser.parseKeyword("limit")) ||
        checkOnce(parser, keyLoc, isK ? "k" : "limit", seen))
      return {};
    FailureOr<FloatAttr> value = parseFloatOption(parser);
    if (failed(value))
      return {};
    (isK ? k : limit) = *value;
  }
  if (parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    *kind, k, limit);
}

//===----------------------------------------------------------------------===//
// OperandAttr
//===----------------------------------------------------------------------===//

RoundingAttr OperandAttr::getRounding() const {
  if (auto rounding = getPolicy<RoundingAttr>())
    return rounding;
  return RoundingAttr::get(getContext());
}

LogicalResult OperandAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  ArrayRef<Attribute> policies) {
  FormatAttr format;
  RhtAttr rht;
  TypeAttr highPrecision;
  llvm::SmallDenseSet<TypeID> seen;
  for (Attribute policy : policies) {
    if (!isa<FormatAttr, RhtAttr, RoundingAttr, ClampAttr, EstimatorAttr,
             RequantizeAttr, TypeAttr>(policy))
      return emitError() << "expected an operand's policy to be a format, a "
                            "float type, a transform, a rounding, a clamp, an "
                            "estimator or requantize, but got "
                         << policy;
    if (!seen.insert(policy.getTypeID()).second)
      return emitError() << "expected one attribute of each kind, but got a "
                            "second: "
                         << policy;
    if (auto type = dyn_cast<TypeAttr>(policy)) {
      if (!isa<BFloat16Type, Float16Type, Float32Type>(type.getValue()))
        return emitError() << "expected a high-precision operand to be bf16, "
                              "f16 or f32, but got "
                           << type.getValue();
      highPrecision = type;
    }
    if (auto attr = dyn_cast<FormatAttr>(policy))
      format = attr;
    if (auto attr = dyn_cast<RhtAttr>(policy))
      rht = attr;
  }
  if (highPrecision && policies.size() > 1)
    return emitError() << "expected nothing beside " << highPrecision.getValue()
                       << ": the operand is not quantized";
  if (!highPrecision && !format)
    return emitError() << "expected a format or a float type";
  if (format && rht && format.getBlockCols() != FormatAttr::kWhole &&
      format.getBlockCols() % rht.getSize() != 0 &&
      rht.getSize() % format.getBlockCols() != 0)
    return emitError() << "expected the transform size " << rht.getSize()
                       << " and the block size " << format.getBlockCols()
                       << " to divide one another";
  return success();
}

void OperandAttr::printBody(AsmPrinter &printer) const {
  llvm::interleaveComma(getPolicies(), printer.getStream(),
                        [&](Attribute policy) {
                          if (auto rounding = dyn_cast<RoundingAttr>(policy))
                            rounding.printBody(printer);
                          else
                            printer.printAttribute(policy);
                        });
}

OperandAttr OperandAttr::parseBody(AsmParser &parser,
                                   AsmParser::Delimiter delimiter) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<Attribute> policies;
  auto parsePolicy = [&]() -> ParseResult {
    StringRef keyword;
    SMLoc keywordLoc = parser.getCurrentLocation();
    if (failed(parser.parseOptionalKeyword(
            &keyword, {"stochastic", "nearest_even", "nearest_away", "eden"})))
      return parser.parseAttribute(policies.emplace_back());
    int64_t bits = 0;
    RoundingKind kind = *symbolizeRoundingKind(keyword);
    if ((kind == RoundingKind::Stochastic || kind == RoundingKind::Eden) &&
        (parser.parseLess() || parser.parseInteger(bits) ||
         parser.parseGreater()))
      return failure();
    auto rounding =
        RoundingAttr::getChecked([&] { return parser.emitError(keywordLoc); },
                                 parser.getContext(), kind, bits);
    if (!rounding)
      return failure();
    policies.push_back(rounding);
    return success();
  };
  if (parser.parseCommaSeparatedList(delimiter, parsePolicy))
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    policies);
}

void OperandAttr::print(AsmPrinter &printer) const {
  printer << "<";
  printBody(printer);
  printer << ">";
}

Attribute OperandAttr::parse(AsmParser &parser, Type) {
  return parseBody(parser, AsmParser::Delimiter::LessGreater);
}

//===----------------------------------------------------------------------===//
// CodeType
//===----------------------------------------------------------------------===//

void CodeType::print(AsmPrinter &printer) const {
  printer << "<";
  getGrid().printBody(printer);
  printer << ">";
}

Type CodeType::parse(AsmParser &parser) {
  if (parser.parseLess())
    return {};
  GridAttr grid = GridAttr::parseBody(parser);
  if (!grid || parser.parseGreater())
    return {};
  return CodeType::get(parser.getContext(), grid);
}

GridAttr mlir::ufp4::getCodeGrid(Type elementType) {
  if (auto code = dyn_cast<CodeType>(elementType))
    return code.getGrid();
  if (isa<Float4E2M1FNType>(elementType))
    return GridAttr::get(elementType.getContext(), GridKind::E2M1);
  return {};
}

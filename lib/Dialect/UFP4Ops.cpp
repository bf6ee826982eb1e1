//===- UFP4Ops.cpp - verifiers and builders of the tensor operations ------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Folds and canonicalizations are in UFP4Folds.cpp, recipes in
// UFP4RecipeOps.cpp.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace mlir::ufp4;

int64_t mlir::ufp4::getBlockCount(int64_t extent, int64_t block) {
  if (block == FormatAttr::kWhole)
    return 1;
  if (ShapedType::isDynamic(extent))
    return extent;
  return llvm::divideCeil(extent, block);
}

int64_t mlir::ufp4::getCodesExtent(int64_t extent, RhtAttr rht) {
  if (ShapedType::isDynamic(extent) || !rht)
    return extent;
  return llvm::alignTo(extent, rht.getSize());
}

//===----------------------------------------------------------------------===//
// Shared checks
//===----------------------------------------------------------------------===//

/// The seed's bits must come from outside the program: the same bits at every
/// step would turn noise into bias.
static LogicalResult verifySeed(Operation *op, Value seed) {
  if (!seed)
    return success();
  Value source = seed;
  // Unreachable code may hold cycles.
  llvm::SmallPtrSet<Operation *, 4> visited;
  while (Operation *def = source.getDefiningOp()) {
    bool wraps =
        isa<tensor::FromElementsOp, tensor::SplatOp, tensor::CastOp>(def) &&
        def->getNumOperands() == 1;
    // A fold of a constant is one, whatever is folded in: a loop's counter is
    // the same at every step.
    if ((!wraps && !isa<FoldSeedOp>(def)) || !visited.insert(def).second)
      break;
    source = def->getOperand(0);
  }
  if (matchPattern(source, m_Constant()))
    return op->emitOpError("expected a seed that is not a constant: the same "
                           "random bits at every step would be a bias");
  return success();
}

static LogicalResult verifyWord(Operation *op, StringRef name, int64_t value) {
  if (value < 0 || value > std::numeric_limits<uint32_t>::max())
    return op->emitOpError() << "expected '" << name
                             << "' to be a 32-bit word, but got " << value;
  return success();
}

static LogicalResult verifyAlong(Operation *op, int64_t along, int64_t rank) {
  if (along < 0 || along >= rank)
    return op->emitOpError() << "expected 'along' to be a dimension below "
                             << rank << ", but got " << along;
  return success();
}

/// Dimensions that are known on both sides must agree.
static LogicalResult verifyShape(Operation *op, StringRef what,
                                 ArrayRef<int64_t> actual,
                                 ArrayRef<int64_t> expected) {
  bool match = actual.size() == expected.size();
  for (size_t i = 0; match && i < actual.size(); ++i)
    match = ShapedType::isDynamic(actual[i]) ||
            ShapedType::isDynamic(expected[i]) || actual[i] == expected[i];
  if (match)
    return success();
  auto print = [](Diagnostic &diag, ArrayRef<int64_t> shape) {
    llvm::interleave(
        shape,
        [&](int64_t extent) {
          if (ShapedType::isDynamic(extent))
            diag << "?";
          else
            diag << extent;
        },
        [&] { diag << "x"; });
  };
  InFlightDiagnostic diag = op->emitOpError()
                            << "expected " << what << " of shape [";
  print(*diag.getUnderlyingDiagnostic(), expected);
  diag << "], but got [";
  print(*diag.getUnderlyingDiagnostic(), actual);
  return diag << "]";
}

static SmallVector<int64_t> withExtent(ArrayRef<int64_t> shape, int64_t dim,
                                       int64_t extent) {
  SmallVector<int64_t> result(shape);
  result[dim] = extent;
  return result;
}

static SmallVector<int64_t> getCodesShape(RankedTensorType input, int64_t along,
                                          RhtAttr rht) {
  return withExtent(input.getShape(), along,
                    getCodesExtent(input.getDimSize(along), rht));
}

/// Shape of the block scales of an operand, given the shape of its codes.
static SmallVector<int64_t> getScaleShape(ArrayRef<int64_t> shape,
                                          int64_t along, FormatAttr format) {
  if (format.isTensorBlock())
    return {};
  SmallVector<int64_t> result(shape);
  result[along] = getBlockCount(shape[along], format.getBlockCols());
  // A two-dimensional block spans rows of the nearest other dimension.
  if (format.getBlockRows() > 1 && shape.size() > 1) {
    int64_t rowDim = along + 1 == static_cast<int64_t>(shape.size())
                         ? along - 1
                         : static_cast<int64_t>(shape.size()) - 1;
    result[rowDim] = getBlockCount(shape[rowDim], format.getBlockRows());
  }
  return result;
}

/// Shape of the outer scales: one for the tensor, or one per row and tile.
static SmallVector<int64_t> getOuterShape(ArrayRef<int64_t> shape,
                                          int64_t along, FormatAttr format) {
  if (format.getScale().getTile() == ScaleAttr::kNoTile)
    return {};
  return withExtent(shape, along,
                    getBlockCount(shape[along], format.getScale().getTile()));
}

/// Checks codes, scales and outer scale of one operand against its format.
static LogicalResult verifyOperand(Operation *op, StringRef what,
                                   RankedTensorType codes,
                                   RankedTensorType scales, Value outer,
                                   int64_t along, FormatAttr format) {
  if (failed(verifyAlong(op, along, codes.getRank())))
    return failure();
  if (format.getBlockRows() > 1 && codes.getRank() < 2)
    return op->emitOpError()
           << "expected " << what << " of rank 2 or more for a block of "
           << format.getBlockString();
  // f4E2M1FN stands for codes of e2m1.
  Type element = codes.getElementType();
  GridAttr grid = getCodeGrid(element);
  if (format.getGrid() && grid != format.getGrid())
    return op->emitOpError()
           << "expected " << what << " codes of grid " << format.getGrid()
           << ", but got elements of type " << element;
  if (!format.getGrid() && element != format.getWideType())
    return op->emitOpError()
           << "expected " << what << " codes with elements of type "
           << format.getWideType() << ", but got " << element;
  if (failed(verifyShape(op, (what + " scales").str(), scales.getShape(),
                         getScaleShape(codes.getShape(), along, format))))
    return failure();
  if (scales.getElementType() != format.getScale().getElementType())
    return op->emitOpError()
           << "expected " << what << " scales with elements of type "
           << format.getScale().getElementType() << ", but got "
           << scales.getElementType();
  if (static_cast<bool>(outer) != format.getScale().hasOuterScale())
    return op->emitOpError()
           << "expected " << (outer ? "no" : "an") << " outer scale for scale "
           << stringifyScaleKind(format.getScale().getKind());
  if (!outer)
    return success();
  auto outerType = cast<RankedTensorType>(outer.getType());
  if (!outerType.getElementType().isF32())
    return op->emitOpError()
           << "expected " << what << " outer scales with elements of type f32, "
           << "but got " << outerType.getElementType();
  return verifyShape(op, (what + " outer scales").str(), outerType.getShape(),
                     getOuterShape(codes.getShape(), along, format));
}

/// Rules that a quantization's attributes obey, whatever op carries them.
static LogicalResult verifyQuantization(Operation *op, RankedTensorType input,
                                        Value seed, int64_t along,
                                        FormatAttr format, RhtAttr rht,
                                        RoundingAttr rounding) {
  if (failed(verifyAlong(op, along, input.getRank())))
    return failure();
  bool stochastic = rounding && rounding.drawsBits();
  bool drawn = rht && rht.getSource() == SignSource::Drawn;
  if (!seed && stochastic)
    return op->emitOpError("expected a seed operand with stochastic rounding");
  if (!seed && drawn)
    return op->emitOpError("expected a seed operand with drawn signs");
  int64_t block = format.getBlockCols();
  if (rht && block != FormatAttr::kWhole && block % rht.getSize() != 0 &&
      rht.getSize() % block != 0)
    return op->emitOpError()
           << "expected the transform size " << rht.getSize()
           << " and the block size " << block << " to divide one another";
  return success();
}

//===----------------------------------------------------------------------===//
// RhtOp, AbsMaxOp, RandomBitsOp, FoldSeedOp, RoundOp
//===----------------------------------------------------------------------===//

LogicalResult RhtOp::verify() {
  RankedTensorType input = getInput().getType();
  int64_t along = getAlong();
  if (failed(verifyAlong(*this, along, input.getRank())) ||
      failed(verifySeed(*this, getSeed())) ||
      failed(verifyWord(*this, "site", getSite())))
    return failure();
  if (getRht().getSource() == SignSource::Drawn && !getSeed())
    return emitOpError("expected a seed operand with drawn signs");
  if (!getSeed() && getSite() != 0)
    return emitOpError("expected a site only with a seed");
  int64_t extent = input.getDimSize(along);
  if (!ShapedType::isDynamic(extent))
    extent = llvm::alignTo(extent, getRht().getSize());
  return verifyShape(*this, "a result", getResult().getType().getShape(),
                     withExtent(input.getShape(), along, extent));
}

LogicalResult AbsMaxOp::verify() {
  RankedTensorType input = getInput().getType();
  int64_t along = getAlong();
  if (failed(verifyAlong(*this, along, input.getRank())))
    return failure();
  return verifyShape(
      *this, "a result", getResult().getType().getShape(),
      withExtent(input.getShape(), along,
                 getBlockCount(input.getDimSize(along), getBlock())));
}

LogicalResult RandomBitsOp::verify() {
  RankedTensorType type = getResult().getType();
  if (failed(verifySeed(*this, getSeed())) ||
      failed(verifyAlong(*this, getAlong(), type.getRank())) ||
      failed(verifyWord(*this, "site", getSite())) ||
      failed(verifyWord(*this, "stream", getStream())))
    return failure();
  if (getSizes().size() != static_cast<size_t>(type.getNumDynamicDims()))
    return emitOpError() << "expected a size for each of the "
                         << type.getNumDynamicDims()
                         << " dynamic dimensions, but got "
                         << getSizes().size();
  return success();
}

LogicalResult FoldSeedOp::verify() {
  if (failed(verifySeed(*this, getSeed())))
    return failure();
  return verifyWord(*this, "site", getSite());
}

LogicalResult RoundOp::verify() {
  ArrayRef<int64_t> shape = getInput().getType().getShape();
  if (getBits() &&
      failed(verifyShape(*this, "random bits",
                         cast<RankedTensorType>(getBits().getType()).getShape(),
                         shape)))
    return failure();
  return verifyShape(*this, "a result", getResult().getType().getShape(),
                     shape);
}

//===----------------------------------------------------------------------===//
// QuantizeOp
//===----------------------------------------------------------------------===//

static ParseResult parseRounding(OpAsmParser &parser, RoundingAttr &rounding) {
  rounding = RoundingAttr::parseBody(parser);
  return rounding ? success() : failure();
}

static void printRounding(OpAsmPrinter &printer, Operation *,
                          RoundingAttr rounding) {
  rounding.printBody(printer);
}

SmallVector<Type> QuantizeOp::inferTypes(RankedTensorType input, int64_t along,
                                         FormatAttr format, RhtAttr rht) {
  SmallVector<Type> types;
  SmallVector<int64_t> shape = getCodesShape(input, along, rht);
  types.push_back(RankedTensorType::get(shape, format.getCodeType()));
  types.push_back(RankedTensorType::get(getScaleShape(shape, along, format),
                                        format.getScale().getElementType()));
  if (format.getScale().hasOuterScale())
    types.push_back(
        RankedTensorType::get(getOuterShape(shape, along, format),
                              Float32Type::get(input.getContext())));
  return types;
}

void QuantizeOp::build(OpBuilder &builder, OperationState &state, Value input,
                       int64_t along, FormatAttr format, RhtAttr rht,
                       RoundingAttr rounding, Value seed, int64_t site,
                       int64_t stream) {
  if (rounding == RoundingAttr::get(builder.getContext()))
    rounding = {};
  SmallVector<Type> types =
      inferTypes(cast<RankedTensorType>(input.getType()), along, format, rht);
  build(builder, state, types, input, seed, /*counter=*/Value(), along, site,
        stream, format, rht, rounding);
}

bool QuantizeOp::needsSeed() {
  return (getRounding() && getRounding()->drawsBits()) ||
         (getRht() && getRht()->getSource() == SignSource::Drawn);
}

LogicalResult QuantizeOp::verify() {
  RankedTensorType input = getInput().getType();
  if (failed(verifyQuantization(*this, input, getSeed(), getAlong(),
                                getFormat(), getRhtAttr(),
                                getRoundingAttr())) ||
      failed(verifySeed(*this, getSeed())) ||
      failed(verifyWord(*this, "site", getSite())) ||
      failed(verifyWord(*this, "stream", getStream())))
    return failure();
  if (!getSeed() && (getCounter() || getSite() != 0 || getStream() != 0))
    return emitOpError("expected a site, stream or counter only with a seed");
  if (failed(verifyShape(*this, "codes", getCodes().getType().getShape(),
                         getCodesShape(input, getAlong(), getRhtAttr()))))
    return failure();
  return verifyOperand(*this, "quantized", getCodes().getType(),
                       getScales().getType(), getOuter(), getAlong(),
                       getFormat());
}

//===----------------------------------------------------------------------===//
// QuantizePairOp
//===----------------------------------------------------------------------===//

ResultRange QuantizePairOp::getDirection(unsigned i) {
  unsigned first = getFormat(0).getScale().hasOuterScale() ? 3 : 2;
  if (i == 0)
    return getOutputs().take_front(first);
  return getOutputs().drop_front(first);
}

SmallVector<Value> QuantizePairOp::split(OpBuilder &builder, Value input,
                                         Value seed) {
  SmallVector<Value> results;
  for (unsigned i : {0u, 1u}) {
    RhtAttr rht = getRht(i);
    RoundingAttr rounding = getRounding(i);
    bool seeded =
        rounding.drawsBits() || (rht && rht.getSource() == SignSource::Drawn);
    if (rounding == RoundingAttr::get(getContext()))
      rounding = {};
    auto single = QuantizeOp::create(
        builder, getLoc(), TypeRange(getDirection(i)), input,
        seeded ? seed : Value(), Value(), getAlong()[i], seeded ? getSite() : 0,
        seeded ? getStreams()[i] : 0, getFormat(i), rht, rounding);
    llvm::append_range(results, single->getResults());
  }
  return results;
}

LogicalResult QuantizePairOp::verify() {
  auto expectTwo = [&](StringRef name, size_t size) -> LogicalResult {
    if (size == 2)
      return success();
    return emitOpError() << "expected 2 elements in '" << name << "', but got "
                         << size;
  };
  if (failed(expectTwo("along", getAlong().size())) ||
      failed(expectTwo("streams", getStreams().size())) ||
      failed(expectTwo("as", getFormats().size())) ||
      failed(expectTwo("rht", getRhts().size())) ||
      failed(expectTwo("round", getRoundings().size())) ||
      failed(verifySeed(*this, getSeed())) ||
      failed(verifyWord(*this, "site", getSite())))
    return failure();
  if (getAlong()[0] == getAlong()[1])
    return emitOpError() << "expected two different dimensions, but got "
                         << getAlong()[0] << " twice";
  for (Attribute rht : getRhts())
    if (!isa<RhtAttr>(rht) && !isa<UnitAttr>(rht))
      return emitOpError() << "expected transforms or 'unit' for none in "
                              "'rht', but got "
                           << rht;
  size_t expected = 0;
  for (unsigned i : {0u, 1u})
    expected += getFormat(i).getScale().hasOuterScale() ? 3 : 2;
  if (getOutputs().size() != expected)
    return emitOpError() << "expected " << expected << " results, but got "
                         << getOutputs().size();
  for (unsigned i : {0u, 1u}) {
    int64_t along = getAlong()[i];
    if (along < 0)
      return emitOpError() << "expected 'along' to be dimensions, but got "
                           << along;
    if (failed(verifyWord(*this, "streams", getStreams()[i])) ||
        failed(verifyQuantization(*this, getInput().getType(), getSeed(), along,
                                  getFormat(i), getRht(i), getRounding(i))))
      return failure();
    ResultRange outputs = getDirection(i);
    auto codes = cast<RankedTensorType>(outputs[0].getType());
    if (failed(verifyShape(
            *this, "codes", codes.getShape(),
            getCodesShape(getInput().getType(), along, getRht(i)))) ||
        failed(verifyOperand(*this, "quantized", codes,
                             cast<RankedTensorType>(outputs[1].getType()),
                             outputs.size() == 3 ? outputs[2] : Value(), along,
                             getFormat(i))))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// DequantizeOp, ScaledMatmulOp
//===----------------------------------------------------------------------===//

LogicalResult DequantizeOp::verify() {
  if (failed(verifyShape(*this, "a result", getResult().getType().getShape(),
                         getCodes().getType().getShape())))
    return failure();
  return verifyOperand(*this, "quantized", getCodes().getType(),
                       getScales().getType(), getOuter(), getAlong(),
                       getFormat());
}

int64_t ScaledMatmulOp::getLhsFree() {
  int64_t batch = isBatched();
  return static_cast<int64_t>(getLhsContracting()) == batch ? batch + 1 : batch;
}

int64_t ScaledMatmulOp::getRhsFree() {
  int64_t batch = isBatched();
  return static_cast<int64_t>(getRhsContracting()) == batch ? batch + 1 : batch;
}

LogicalResult ScaledMatmulOp::verify() {
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  if (lhs.getRank() != rhs.getRank() || lhs.getRank() < 2 || lhs.getRank() > 3)
    return emitOpError() << "expected operands of rank 2, or of rank 3 with a "
                            "leading batch dimension, but got ranks "
                         << lhs.getRank() << " and " << rhs.getRank();
  if (failed(verifyOperand(*this, "lhs", lhs, getLhsScale().getType(),
                           getLhsOuter(), getLhsContracting(),
                           getLhsFormat())) ||
      failed(verifyOperand(*this, "rhs", rhs, getRhsScale().getType(),
                           getRhsOuter(), getRhsContracting(), getRhsFormat())))
    return failure();
  if (isBatched() && (getLhsContracting() == 0 || getRhsContracting() == 0))
    return emitOpError("expected dimension 0 of operands of rank 3 to be the "
                       "batch, but got it contracted");
  if (getLhsFormat().getBlockCols() != getRhsFormat().getBlockCols())
    return emitOpError() << "expected operands with the same block along the "
                            "contraction, but got "
                         << getLhsFormat().getBlockString() << " and "
                         << getRhsFormat().getBlockString();
  if (getLhsFormat().getScale().getCuttingTile() !=
      getRhsFormat().getScale().getCuttingTile())
    return emitOpError() << "expected operands with the same tile along the "
                            "contraction, but got "
                         << getLhsFormat() << " and " << getRhsFormat();
  int64_t lhsK = lhs.getDimSize(getLhsContracting());
  int64_t rhsK = rhs.getDimSize(getRhsContracting());
  if (!ShapedType::isDynamic(lhsK) && !ShapedType::isDynamic(rhsK) &&
      lhsK != rhsK)
    return emitOpError() << "expected equal extents of the contracted "
                            "dimensions, but got "
                         << lhsK << " and " << rhsK;
  SmallVector<int64_t> expected;
  if (isBatched()) {
    int64_t a = lhs.getDimSize(0), b = rhs.getDimSize(0);
    if (!ShapedType::isDynamic(a) && !ShapedType::isDynamic(b) && a != b)
      return emitOpError() << "expected equal batches, but got " << a << " and "
                           << b;
    expected.push_back(ShapedType::isDynamic(a) ? b : a);
  }
  expected.push_back(lhs.getDimSize(getLhsFree()));
  expected.push_back(rhs.getDimSize(getRhsFree()));
  return verifyShape(*this, "a result", getResult().getType().getShape(),
                     expected);
}

//===----------------------------------------------------------------------===//
// Carriers
//===----------------------------------------------------------------------===//

/// Significant bits of a number that is a small integer times a power of two.
static unsigned getSignificantBits(double x) {
  if (x == 0)
    return 0;
  int exponent;
  double fraction = std::frexp(std::abs(x), &exponent);
  unsigned bits = 0;
  for (; fraction != 0; ++bits)
    fraction = 2 * fraction - std::floor(2 * fraction);
  return bits;
}

/// Significant bits that the elements of an operand take.
static unsigned getLevelBits(FormatAttr format) {
  if (!format.getGrid())
    return cast<FloatType>(format.getWideType()).getFPMantissaWidth();
  unsigned bits = 0;
  for (double level : format.getGrid().getMagnitudes())
    bits = std::max(bits, getSignificantBits(level));
  return bits;
}

/// Whether every level is an integer of 8 bits.
static bool hasIntegerLevels(GridAttr grid) {
  return llvm::all_of(grid.getMagnitudes(), [](double level) {
    return level == std::floor(level) && level <= 127;
  });
}

std::optional<ExponentWindow> mlir::ufp4::getExponentWindow(FormatAttr format,
                                                            FloatType type) {
  if (!format.getGrid())
    return std::nullopt;
  SmallVector<double, 8> levels = format.getGrid().getMagnitudes();
  auto holds = [&](int exponent) {
    return llvm::all_of(levels, [&](double level) {
      bool loses = false;
      APFloat number(std::ldexp(level, exponent));
      number.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                     &loses);
      return !loses;
    });
  };
  // Downwards from above all that the type can hold: the first exponents that
  // follow one another.
  constexpr int kEnd = 300;
  int highest = kEnd;
  while (highest >= -kEnd && !holds(highest))
    --highest;
  if (highest < -kEnd)
    return std::nullopt;
  int lowest = highest;
  while (lowest > -kEnd && holds(lowest - 1))
    --lowest;
  return ExponentWindow{lowest, highest};
}

bool mlir::ufp4::foldsOverRow(FormatAttr format, CarrierAttr carrier) {
  return carrier.getScales() == ScalePlacement::Folded &&
         format.getScale().getKind() == ScaleKind::E8M0 &&
         isa<Float8E4M3FNType>(carrier.getElementType());
}

int64_t mlir::ufp4::getCarrierGranule(CarrierAttr carrier) {
  Type element = carrier.getElementType();
  bool isNarrow =
      element.isInteger(4) || isa<Float4E2M1FNType, Float6E2M3FNType>(element);
  return isNarrow ? 2 * kCarrierGranule : kCarrierGranule;
}

int64_t mlir::ufp4::getNeutralScale(ScaleKind kind) {
  return kind == ScaleKind::E8M0 ? 127 : 7 << 3;
}

int64_t mlir::ufp4::getHardwareBlock(ScaleKind kind) {
  switch (kind) {
  case ScaleKind::E8M0:
    return 32;
  case ScaleKind::E4M3:
    return 16;
  default:
    return 0;
  }
}

/// Whether a matrix unit that applies the scales itself multiplies such
/// operands.
static bool canScaleInHardware(FormatAttr format, Type element,
                               llvm::raw_ostream &os) {
  ScaleKind kind = format.getScale().getKind();
  int64_t block = getHardwareBlock(kind);
  if (block == 0) {
    os << "expected a scale among e8m0 and e4m3 that a matrix unit applies, "
          "but got "
       << stringifyScaleKind(kind);
    return false;
  }
  if (format.getBlockCols() != block) {
    os << "expected blocks of " << block
       << " elements of the contraction under a scale of "
       << stringifyScaleKind(kind)
       << " that a matrix unit applies, but got blocks of "
       << format.getBlockString();
    return false;
  }
  if (kind == ScaleKind::E4M3 && !isa<Float4E2M1FNType>(element)) {
    os << "expected f4E2M1FN under a scale of e4m3 that a matrix unit "
          "applies, but got "
       << element;
    return false;
  }
  return true;
}

SegmentScales mlir::ufp4::getSegmentScales(FormatAttr format,
                                           CarrierAttr carrier) {
  ScaleAttr scale = format.getScale();
  if (carrier.getScales() != ScalePlacement::Folded)
    return {true, format.getBlockCols()};
  if (foldsOverRow(format, carrier))
    return {true, 0};
  return {scale.getTile() != ScaleAttr::kNoTile,
          std::max<int64_t>(scale.getTile(), 0)};
}

bool mlir::ufp4::canCarry(FormatAttr format, CarrierAttr carrier,
                          std::string &reason) {
  Type element = carrier.getElementType();
  ScaleAttr scale = format.getScale();
  llvm::raw_string_ostream os(reason);
  if (format.getAlternative()) {
    os << "expected one grid, but got a choice of two";
    return false;
  }
  if (isa<CodeType>(element)) {
    if (element == format.getCodeType())
      return true;
    os << "expected codes of type " << format.getCodeType() << ", but got "
       << element;
    return false;
  }
  unsigned bits = getLevelBits(format);
  if (carrier.getScales() == ScalePlacement::Folded) {
    switch (scale.getKind()) {
    case ScaleKind::Int:
      // |c * code| <= 18 * 7 = 126: 7 bits.
      bits = 7;
      break;
    case ScaleKind::E4M3:
    case ScaleKind::UE5M3:
      bits += 4;
      break;
    case ScaleKind::E8M0:
      break;
    default:
      os << "expected a scale among int, e4m3, ue5m3 and e8m0 to fold, but got "
         << stringifyScaleKind(scale.getKind());
      return false;
    }
    if (foldsOverRow(format, carrier)) {
      if (getExponentWindow(format, cast<FloatType>(element)))
        return true;
      os << "expected " << element << " to hold the levels of the grid";
      return false;
    }
    // 16 binades of E4M3 are fewer than scales have; those of f16 (2^-24 to
    // 65504) hold levels times E4M3 alone.
    bool wide = scale.getKind() == ScaleKind::UE5M3 ||
                scale.getKind() == ScaleKind::E8M0;
    if (isa<Float8E4M3FNType, Float8E5M2Type, Float6E2M3FNType,
            Float4E2M1FNType>(element) ||
        (isa<Float16Type>(element) && wide)) {
      os << "expected a type with the exponents of the scales to fold into, "
            "but got "
         << element;
      return false;
    }
  } else {
    if (scale.getTile() != ScaleAttr::kNoTile) {
      os << "expected scales without outer scales of rows to be applied by the "
            "product";
      return false;
    }
    if (carrier.getScales() == ScalePlacement::Epilogue &&
        format.getBlockCols() != FormatAttr::kWhole) {
      os << "expected one scale to a row in the epilogue, but got blocks of "
         << format.getBlockString();
      return false;
    }
    if (carrier.hasHardwareScales() && !canScaleInHardware(format, element, os))
      return false;
    // Types of few exponents, by all levels.
    if (auto type = dyn_cast<FloatType>(element);
        type && type.getWidth() <= 8 && format.getGrid()) {
      std::optional<ExponentWindow> window = getExponentWindow(format, type);
      if (!window || window->lowest > 0 || window->highest < 0) {
        os << "expected " << element << " to hold the levels of the grid";
        return false;
      }
    }
  }
  if (element.isInteger(4)) {
    // Two's complement: -8 to 7.
    if (carrier.getScales() != ScalePlacement::Folded && format.getGrid() &&
        hasIntegerLevels(format.getGrid()) &&
        format.getGrid().getMaxLevel() <= 7)
      return true;
    os << "expected integers of 4 bits to hold the elements";
    return false;
  }
  if (element.isInteger(8)) {
    bool folds = carrier.getScales() == ScalePlacement::Folded;
    if (folds ? scale.getKind() == ScaleKind::Int
              : format.getGrid() && hasIntegerLevels(format.getGrid()))
      return true;
    os << "expected integers of 8 bits to hold the elements";
    return false;
  }
  auto type = dyn_cast<FloatType>(element);
  if (type &&
      (element == format.getWideType() || type.getFPMantissaWidth() >= bits))
    return true;
  os << "expected " << element << " to hold " << bits << " significant bits";
  return false;
}

/// Scales of a row of `k` elements, with padding.
static int64_t getHardwareScaleExtent(int64_t k, int64_t block) {
  int64_t count = getBlockCount(k, block);
  return ShapedType::isDynamic(count) ? count
                                      : static_cast<int64_t>(llvm::alignTo(
                                            count, kHardwareScaleGranule));
}

SmallVector<Type> mlir::ufp4::getCarriedTypes(RankedTensorType codes,
                                              int64_t along, FormatAttr format,
                                              CarrierAttr carrier) {
  int64_t rank = codes.getRank();
  int64_t row = along == rank - 1 ? rank - 2 : rank - 1;
  int64_t k = codes.getDimSize(along), rows = codes.getDimSize(row);
  SmallVector<int64_t> batch;
  if (rank == 3)
    batch.push_back(codes.getDimSize(0));
  auto withBatch = [&](int64_t first, int64_t second) {
    SmallVector<int64_t> shape(batch);
    shape.append({first, second});
    return shape;
  };
  int64_t padded =
      ShapedType::isDynamic(k)
          ? k
          : static_cast<int64_t>(llvm::alignTo(k, getCarrierGranule(carrier)));
  SmallVector<Type> types;
  if (isa<CodeType>(carrier.getElementType())) {
    // Two codes to a byte, and the scales with the contraction last.
    types.push_back(RankedTensorType::get(
        withBatch(rows, ShapedType::isDynamic(k) ? k : padded / 2),
        IntegerType::get(codes.getContext(), 8)));
    SmallVector<int64_t> shape;
    if (!format.isTensorBlock()) {
      shape = getScaleShape(codes.getShape(), along, format);
      if (along != rank - 1)
        std::swap(shape[rank - 1], shape[rank - 2]);
    }
    types.push_back(
        RankedTensorType::get(shape, format.getScale().getElementType()));
    return types;
  }
  bool halves = carrier.isPacked() && !ShapedType::isDynamic(k);
  types.push_back(RankedTensorType::get(
      withBatch(rows, halves ? padded / 2 : padded), carrier.getStorageType()));
  SegmentScales scales = getSegmentScales(format, carrier);
  if (carrier.hasHardwareScales()) {
    types.push_back(RankedTensorType::get(
        withBatch(rows, getHardwareScaleExtent(k, scales.extent)),
        format.getScale().getElementType()));
    return types;
  }
  if (scales.present)
    types.push_back(
        RankedTensorType::get(withBatch(getBlockCount(k, scales.extent), rows),
                              Float32Type::get(codes.getContext())));
  return types;
}

/// Whether an operand of rank 2, or 3 with its batch first, can lie in the
/// carrier.
static LogicalResult verifyCarrier(Operation *op, int64_t rank, int64_t along,
                                   FormatAttr format, CarrierAttr carrier) {
  if (rank != 2 && rank != 3)
    return op->emitOpError() << "expected an operand of rank 2, or of rank 3 "
                                "with a leading batch dimension, but got rank "
                             << rank;
  if (rank == 3 && along == 0)
    return op->emitOpError("expected dimension 0 of an operand of rank 3 to be "
                           "the batch, but got it contracted");
  std::string reason;
  if (!canCarry(format, carrier, reason))
    return op->emitOpError()
           << "cannot hold " << format << " in " << carrier << ": " << reason;
  return success();
}

static LogicalResult verifyTypes(Operation *op, TypeRange actual,
                                 TypeRange expected) {
  if (actual.size() != expected.size())
    return op->emitOpError() << "expected " << expected.size()
                             << " results, but got " << actual.size();
  for (auto [i, types] : llvm::enumerate(llvm::zip(actual, expected))) {
    auto [got, wanted] = types;
    auto gotTensor = cast<RankedTensorType>(got);
    auto wantedTensor = cast<RankedTensorType>(wanted);
    if (gotTensor.getElementType() != wantedTensor.getElementType())
      return op->emitOpError()
             << "expected result " << i << " with elements of type "
             << wantedTensor.getElementType() << ", but got "
             << gotTensor.getElementType();
    if (failed(verifyShape(op, ("result " + Twine(i)).str(),
                           gotTensor.getShape(), wantedTensor.getShape())))
      return failure();
  }
  return success();
}

LogicalResult CarryOp::verify() {
  RankedTensorType codes = getCodes().getType();
  if (failed(verifyOperand(*this, "quantized", codes, getScales().getType(),
                           getOuter(), getAlong(), getFormat())) ||
      failed(verifyCarrier(*this, codes.getRank(), getAlong(), getFormat(),
                           getCarrier())))
    return failure();
  if (isa<CodeType>(getCarrier().getElementType()))
    return emitOpError("expected a carrier other than the codes themselves");
  return verifyTypes(
      *this, getResultTypes(),
      getCarriedTypes(codes, getAlong(), getFormat(), getCarrier()));
}

bool QuantizeCarryOp::needsSeed(unsigned i) {
  RhtAttr rht = getRht(i);
  return getRounding(i).drawsBits() ||
         (rht && rht.getSource() == SignSource::Drawn);
}

SmallVector<Type> QuantizeCarryOp::inferTypes(RankedTensorType input,
                                              int64_t along, FormatAttr format,
                                              RhtAttr rht,
                                              CarrierAttr carrier) {
  SmallVector<Type> quantized =
      QuantizeOp::inferTypes(input, along, format, rht);
  SmallVector<Type> types = getCarriedTypes(
      cast<RankedTensorType>(quantized.front()), along, format, carrier);
  // Outer scales of rows and tiles are those of segments.
  if (format.getScale().hasOuterScale() &&
      (isa<CodeType>(carrier.getElementType()) ||
       format.getScale().getTile() == ScaleAttr::kNoTile)) {
    auto outer = cast<RankedTensorType>(quantized.back());
    if (outer.getRank() == input.getRank() && along != input.getRank() - 1) {
      SmallVector<int64_t> shape(outer.getShape());
      std::swap(shape[shape.size() - 1], shape[shape.size() - 2]);
      outer = RankedTensorType::get(shape, outer.getElementType());
    }
    types.push_back(outer);
  }
  return types;
}

ResultRange QuantizeCarryOp::getDirection(unsigned i) {
  auto count = [&](unsigned direction) {
    return inferTypes(getInput().getType(), getAlong()[direction],
                      getFormat(direction), getRht(direction),
                      getCarrier(direction))
        .size();
  };
  unsigned begin = i == 0 ? 0 : count(0);
  return getOutputs().slice(begin, count(i));
}

LogicalResult QuantizeCarryOp::verify() {
  size_t count = getAlong().size();
  if (count != 1 && count != 2)
    return emitOpError() << "expected 1 or 2 elements in 'along', but got "
                         << count;
  auto expectCount = [&](StringRef name, size_t size) -> LogicalResult {
    if (size == count)
      return success();
    return emitOpError() << "expected " << count << " elements in '" << name
                         << "', but got " << size;
  };
  if (failed(expectCount("streams", getStreams().size())) ||
      failed(expectCount("as", getFormats().size())) ||
      failed(expectCount("rht", getRhts().size())) ||
      failed(expectCount("round", getRoundings().size())) ||
      failed(expectCount("to", getCarriers().size())) ||
      failed(verifySeed(*this, getSeed())) ||
      failed(verifyWord(*this, "site", getSite())))
    return failure();
  if (count == 2 && getAlong()[0] == getAlong()[1])
    return emitOpError() << "expected two different dimensions, but got "
                         << getAlong()[0] << " twice";
  if (!getSeed() && getCounter())
    return emitOpError("expected a counter only with a seed");
  for (Attribute rht : getRhts())
    if (!isa<RhtAttr>(rht) && !isa<UnitAttr>(rht))
      return emitOpError() << "expected transforms or 'unit' for none in "
                              "'rht', but got "
                           << rht;
  RankedTensorType input = getInput().getType();
  SmallVector<Type> expected;
  for (size_t i = 0; i < count; ++i) {
    int64_t along = getAlong()[i];
    if (failed(verifyWord(*this, "streams", getStreams()[i])) ||
        failed(verifyQuantization(*this, input, getSeed(), along, getFormat(i),
                                  getRht(i), getRounding(i))) ||
        failed(verifyCarrier(*this, input.getRank(), along, getFormat(i),
                             getCarrier(i))))
      return failure();
    llvm::append_range(expected, inferTypes(input, along, getFormat(i),
                                            getRht(i), getCarrier(i)));
  }
  return verifyTypes(*this, getResultTypes(), expected);
}

Type CarrierMatmulOp::getElement(RankedTensorType operand) {
  CarrierAttr carrier = getCarrier();
  Type element = carrier.getElementType();
  return carrier.getStorageType() == element ? operand.getElementType()
                                             : element;
}

ScaleKind CarrierMatmulOp::getHardwareScaleKind() {
  return isa<Float8E8M0FNUType>(getElementTypeOrSelf(getLhsScale()))
             ? ScaleKind::E8M0
             : ScaleKind::E4M3;
}

/// The types of the scales of a product.
static LogicalResult verifyScaleTypes(CarrierMatmulOp op) {
  Type lhs = getElementTypeOrSelf(op.getLhsScale()),
       rhs = getElementTypeOrSelf(op.getRhsScale());
  if (!op.hasHardwareScales()) {
    for (Type type : {lhs, rhs})
      if (!type.isF32())
        return op.emitOpError()
               << "expected scales of f32, but got scales of " << type;
    return success();
  }
  if (!isa<Float8E8M0FNUType, Float8E4M3FNType>(lhs) || lhs != rhs)
    return op.emitOpError() << "expected scales of f8E8M0FNU or of f8E4M3FN "
                               "for the matrix unit, but got scales of "
                            << lhs << " and " << rhs;
  int64_t block = getHardwareBlock(op.getHardwareScaleKind());
  if (static_cast<int64_t>(op.getSegment()) != block)
    return op.emitOpError()
           << "expected a segment of " << block << " elements under scales of "
           << lhs << ", but got " << op.getSegment();
  return success();
}

LogicalResult CarrierMatmulOp::verify() {
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  int64_t rank = lhs.getRank();
  if (rhs.getRank() != rank || rank < 2 || rank > 3)
    return emitOpError() << "expected operands of rank 2, or of rank 3 with a "
                            "leading batch dimension, but got ranks "
                         << rank << " and " << rhs.getRank();
  CarrierAttr carrier = getCarrier();
  if (isa<CodeType>(carrier.getElementType()))
    return emitOpError("expected a carrier other than the codes themselves");
  bool isByte = carrier.getStorageType() != carrier.getElementType();
  auto isCarried = [&](Type type) {
    return type.isInteger(8) ||
           (!isByte && isa<BFloat16Type, Float16Type, Float32Type,
                           Float8E4M3FNType, Float8E5M2Type>(type));
  };
  for (Type element : {lhs.getElementType(), rhs.getElementType()})
    if (!isCarried(element)) {
      if (isByte)
        return emitOpError()
               << "expected elements of " << carrier.getElementType()
               << " in bytes (i8), but got " << element;
      return emitOpError() << "expected operands of i8, f8E4M3FN, f8E5M2, "
                              "bf16, f16 or f32, but got "
                           << element;
    }
  if (lhs.getElementType().isInteger() != rhs.getElementType().isInteger())
    return emitOpError() << "expected two operands of integers or two of "
                            "floats, but got "
                         << lhs.getElementType() << " and "
                         << rhs.getElementType();
  if (static_cast<bool>(getLhsScale()) != static_cast<bool>(getRhsScale()))
    return emitOpError("expected scales of both operands or of none");
  if (getSegment() != 0 && !getLhsScale())
    return emitOpError("expected a segment only with scales");
  if (carrier.hasHardwareScales() && !getLhsScale())
    return emitOpError("expected scales for the matrix unit");
  if (getLhsScale() && failed(verifyScaleTypes(*this)))
    return failure();
  int64_t k = lhs.getDimSize(rank - 1), otherK = rhs.getDimSize(rank - 1);
  auto bothKnown = [](int64_t a, int64_t b) {
    return !ShapedType::isDynamic(a) && !ShapedType::isDynamic(b);
  };
  if (bothKnown(k, otherK) && k != otherK)
    return emitOpError() << "expected equal extents of the contraction, but "
                            "got "
                         << k << " and " << otherK;
  if (ShapedType::isDynamic(k))
    k = otherK;
  if (carrier.isPacked() && !ShapedType::isDynamic(k))
    k *= 2;
  SmallVector<int64_t> expected;
  if (isBatched()) {
    int64_t a = lhs.getDimSize(0), b = rhs.getDimSize(0);
    if (bothKnown(a, b) && a != b)
      return emitOpError() << "expected equal batches, but got " << a << " and "
                           << b;
    expected.push_back(ShapedType::isDynamic(a) ? b : a);
  }
  for (auto [what, operand, scale] :
       {std::tuple{"lhs scales", lhs, getLhsScale()},
        std::tuple{"rhs scales", rhs, getRhsScale()}}) {
    if (!scale)
      continue;
    SmallVector<int64_t> shape(operand.getShape());
    if (carrier.hasHardwareScales()) {
      shape[rank - 1] = getHardwareScaleExtent(k, getSegment());
    } else {
      shape[rank - 1] = operand.getDimSize(rank - 2);
      shape[rank - 2] = getBlockCount(k, getSegment());
    }
    if (failed(verifyShape(*this, what,
                           cast<RankedTensorType>(scale.getType()).getShape(),
                           shape)))
      return failure();
  }
  for (Value outer : {getLhsOuter(), getRhsOuter()})
    if (outer && cast<RankedTensorType>(outer.getType()).getRank() != 0)
      return emitOpError() << "expected outer scales of rank 0, but got "
                           << outer.getType();
  expected.push_back(lhs.getDimSize(rank - 2));
  expected.push_back(rhs.getDimSize(rank - 2));
  if (failed(verifyShape(*this, "a result", getResult().getType().getShape(),
                         expected)))
    return failure();
  if (!getAccumulate())
    return success();
  return verifyShape(
      *this, "what is added",
      cast<RankedTensorType>(getAccumulate().getType()).getShape(),
      getResult().getType().getShape());
}

//===----------------------------------------------------------------------===//
// StatsOp, CheckCloseOp
//===----------------------------------------------------------------------===//

LogicalResult StatsOp::verify() {
  if (failed(verifyShape(*this, "an input", getInput().getType().getShape(),
                         getCodes().getType().getShape())) ||
      failed(verifyShape(*this, "a result", getResult().getType().getShape(),
                         {kSize})))
    return failure();
  return verifyOperand(*this, "quantized", getCodes().getType(),
                       getScales().getType(), getOuter(), getAlong(),
                       getFormat());
}

LogicalResult CheckCloseOp::verify() {
  if (!(getWithin().convertToDouble() >= 0))
    return emitOpError() << "expected 'within' to be at least 0, but got "
                         << getWithin().convertToDouble();
  return success();
}

#define GET_OP_CLASSES
#include "ufp4/Dialect/UFP4Ops.cpp.inc"

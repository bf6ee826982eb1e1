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

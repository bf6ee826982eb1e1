//===- Quantize.cpp - Block quantization along one dimension --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Quantize.h"

#include "FloatEnvironment.h"
#include "Text.h"
#include "ufp4/Numerics/Rounding.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace ufp4::numerics {

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// A * B for non-negative numbers, or nothing when it exceeds 63 bits.
static std::optional<int64_t> checkedProduct(int64_t A, int64_t B) {
  if (B != 0 && A > std::numeric_limits<int64_t>::max() / B)
    return std::nullopt;
  return A * B;
}

static int64_t ceilDiv(int64_t A, int64_t B) { return A / B + (A % B != 0); }

std::optional<int64_t> elementCount(const View &V) {
  if (V.Outer < 0 || V.Length < 0 || V.Inner < 0 || V.Rows < 0)
    return std::nullopt;
  std::optional<int64_t> Lines = checkedProduct(V.Outer, V.Inner);
  if (!Lines)
    return std::nullopt;
  bool RowsFit = V.Rows == 0 ? *Lines == 0
                             : (V.Inner == 1 ? V.Outer : V.Inner) % V.Rows == 0;
  if (!RowsFit)
    return std::nullopt;
  return checkedProduct(*Lines, V.Length);
}

std::optional<View> viewAlong(std::span<const int64_t> Shape, size_t Dim) {
  if (Dim >= Shape.size())
    return std::nullopt;
  View V;
  V.Length = Shape[Dim];
  for (size_t I = 0; I < Shape.size(); ++I) {
    if (Shape[I] < 0)
      return std::nullopt;
    if (I == Dim)
      continue;
    V.Rows = Shape[I];
    int64_t &Product = I < Dim ? V.Outer : V.Inner;
    std::optional<int64_t> Next = checkedProduct(Product, Shape[I]);
    if (!Next)
      return std::nullopt;
    Product = *Next;
  }
  if (!elementCount(V))
    return std::nullopt;
  return V;
}

int64_t codesLength(int64_t Length, const QuantizeSpec &Spec) {
  int64_t Run = Spec.Rht && Spec.Rht->Size > 0 ? Spec.Rht->Size : 1;
  return ceilDiv(Length, Run) * Run;
}

int64_t scalesLength(int64_t Length, int64_t Block) {
  if (Block == Whole)
    return 1;
  return Block < 0 ? 0 : ceilDiv(Length, Block);
}

View codesView(const View &V, const QuantizeSpec &Spec) {
  View Codes = V;
  Codes.Length = codesLength(V.Length, Spec);
  return Codes;
}

View scalesView(const View &Codes, const Format &F) {
  if (F.isTensorBlock())
    return {1, 1, 1, 1};
  View Scales = Codes;
  Scales.Length = scalesLength(Codes.Length, F.Block);
  if (F.BlockRows > 1 && Codes.Rows > 0) {
    Scales.Rows = ceilDiv(Codes.Rows, F.BlockRows);
    int64_t &Lines = Codes.Inner == 1 ? Scales.Outer : Scales.Inner;
    Lines = Lines / Codes.Rows * Scales.Rows;
  }
  return Scales;
}

View outerView(const View &Codes, const Format &F) {
  if (!hasOuterScale(F.Scale.Kind))
    return {0, 0, 0, 0};
  if (F.Scale.Tile == NoTile)
    return {1, 1, 1, 1};
  View Outer = Codes;
  Outer.Length = scalesLength(Codes.Length, F.Scale.Tile);
  return Outer;
}

View scalesView(const View &V, const QuantizeSpec &Spec) {
  return scalesView(codesView(V, Spec), static_cast<const Format &>(Spec));
}

View outerView(const View &V, const QuantizeSpec &Spec) {
  return outerView(codesView(V, Spec), static_cast<const Format &>(Spec));
}

OperandLayout::OperandLayout(const View &Codes, const Format &F)
    : Codes(Codes), Scales(scalesView(Codes, F)), Outer(outerView(Codes, F)),
      Rows(std::max<int64_t>(Codes.Rows, 1)),
      BlockRows(std::max<int64_t>(F.BlockRows, 1)),
      RowBlocks(ceilDiv(Rows, BlockRows)),
      BlockLength(F.Block == Whole ? Codes.Length : F.Block),
      Blocks(scalesLength(Codes.Length, F.Block)),
      TileLength(F.Scale.Tile == NoTile ? 0 : F.Scale.Tile),
      TensorBlock(F.isTensorBlock()), TensorOuter(F.Scale.Tile == NoTile) {}

int64_t OperandLayout::end(int64_t Block) const {
  return std::min(Codes.Length, begin(Block) + BlockLength);
}

/// Where element K of a line of a view lies.
static size_t positionIn(const View &V, int64_t Line, int64_t K) {
  return ((Line / V.Inner) * V.Length + K) * V.Inner + Line % V.Inner;
}

size_t OperandLayout::codeAt(int64_t Line, int64_t K) const {
  return positionIn(Codes, Line, K);
}

size_t OperandLayout::scaleAt(int64_t Line, int64_t Block) const {
  if (TensorBlock)
    return 0;
  int64_t ScaleLine = Line / Rows * RowBlocks + Line % Rows / BlockRows;
  return positionIn(Scales, ScaleLine, Block);
}

int64_t OperandLayout::tileOf(int64_t Block) const {
  return TileLength == 0 ? 0 : begin(Block) / TileLength;
}

size_t OperandLayout::outerAt(int64_t Line, int64_t Block) const {
  return TensorOuter ? 0 : positionIn(Outer, Line, tileOf(Block));
}

//===----------------------------------------------------------------------===//
// Validation
//===----------------------------------------------------------------------===//

Grid gridOf(const Format &F) {
  return F.Grid == GridKind::Custom ? customGrid(F.Levels) : getGrid(F.Grid);
}

static Status checkBlock(const Format &F) {
  if (F.Block < 0)
    return expected("a positive block size", F.Block);
  if (F.BlockRows < 0)
    return expected("a positive number of rows to a block", F.BlockRows);
  if (F.BlockRows == Whole && F.Block != Whole)
    return expected("a block of all rows to take the whole of each",
                    text(F.Block) + " elements");
  if (F.BlockRows > 1 && F.Block == Whole)
    return expected(
        "a number of elements along the contraction for blocks of " +
            text(F.BlockRows) + " rows",
        "the whole row");
  return Status::success();
}

static Status checkLevels(const Format &F) {
  if (F.Grid != GridKind::Custom)
    return Status::success();
  if (F.Levels[0] != 0)
    return expected("the first custom level to be 0", F.Levels[0]);
  for (size_t I = 1; I < F.Levels.size(); ++I) {
    if (!std::isfinite(F.Levels[I]))
      return expected("finite custom levels", F.Levels[I]);
    if (!(F.Levels[I - 1] < F.Levels[I]))
      return expected("ascending custom levels",
                      text(F.Levels[I]) + " after " + text(F.Levels[I - 1]));
  }
  return Status::success();
}

static Status checkRule(const Format &F) {
  const ScaleSpec &S = F.Scale;
  auto Refuse = [&](const char *Allowed) {
    return expected("scale " + text(nameOf(S.Kind)) + " to have " + Allowed,
                    text(nameOf(S.Rule)));
  };
  if (S.Kind == ScaleKind::E8M0) {
    if (S.Rule == ScaleRule::Nearest)
      return Refuse("rule floor, ceil, rceil, rfloor, even or mse");
    if (S.Rule == ScaleRule::Even && F.Grid == GridKind::Custom)
      return expected("a grid with a number of mantissa bits for rule even",
                      "custom levels");
    if (S.Rule == ScaleRule::LeastError && F.BlockRows != 1)
      return expected("blocks of one row for rule mse",
                      F.isTensorBlock() ? "the whole tensor"
                                        : text(F.BlockRows) + " rows");
    return Status::success();
  }
  if (miniFloatOf(S.Kind)) {
    if (S.Rule != ScaleRule::Nearest && S.Rule != ScaleRule::Ceil)
      return Refuse("rule nearest or ceil");
    return Status::success();
  }
  if (S.Rule != ScaleRule::Nearest)
    return Refuse("rule nearest");
  return Status::success();
}

static Status checkTile(const Format &F) {
  int64_t Tile = F.Scale.Tile;
  if (Tile == NoTile) {
    if (F.Scale.Kind == ScaleKind::Int)
      return expected("a tile for scale int", "none");
    return Status::success();
  }
  if (!hasOuterScale(F.Scale.Kind))
    return expected("a tile with scale e4m3, ue5m3 or int only",
                    "scale " + text(nameOf(F.Scale.Kind)));
  if (F.BlockRows != 1)
    return expected("blocks of one row under a tile",
                    F.isTensorBlock() ? "the whole tensor"
                                      : text(F.BlockRows) + " rows");
  if (Tile == Whole)
    return Status::success();
  if (Tile < 16 || !std::has_single_bit(static_cast<uint64_t>(Tile)))
    return expected("the tile to be a power of two from 16 on", Tile);
  if (F.Block == Whole || Tile % F.Block != 0)
    return expected("the tile to be a multiple of the block",
                    "a tile of " + text(Tile) + " with " +
                        (F.Block == Whole ? "the whole row as block"
                                          : "blocks of " + text(F.Block)));
  return Status::success();
}

static Status checkScaleOptions(const Format &F) {
  const ScaleSpec &S = F.Scale;
  // Wide enough for every use, and narrow enough for all of section 5 to stay
  // clear of overflow and underflow.
  if (!(S.Room >= 0x1p-20 && S.Room <= 0x1p20))
    return expected("room to be a number from 2^-20 to 2^20", S.Room);
  if (S.Kind == ScaleKind::E8M0 && S.Room != 1)
    return expected("no room with scale e8m0", S.Room);
  const MiniFloat *Type = miniFloatOf(S.Kind);
  if (!Type) {
    if (S.Amax)
      return expected("amax with scale e4m3 or ue5m3 only",
                      "scale " + text(nameOf(S.Kind)));
    if (S.Max)
      return expected("max with scale e4m3 or ue5m3 only",
                      "scale " + text(nameOf(S.Kind)));
    return Status::success();
  }
  if (S.Amax && !(std::isfinite(*S.Amax) && *S.Amax > 0))
    return expected("amax to be a positive number", *S.Amax);
  if (S.Max && !(*S.Max >= 1 && *S.Max <= Type->Max))
    return expected("max to be a number from 1 to " + text(Type->Max), *S.Max);
  // Otherwise 1 / G overflows for the largest data.
  float Most = S.Max.value_or(Type->Max) * targetLevel(gridOf(F), S);
  if (!(Most >= 2))
    return expected("the largest level over room, times max, to be at least 2",
                    Most);
  return Status::success();
}

static Status checkIntFormat(const Format &F) {
  if (F.Scale.Kind != ScaleKind::Int)
    return Status::success();
  if (F.Grid != GridKind::E1M2)
    return expected("grid e1m2 for scale int", text(getGrid(F.Grid).Name));
  if (F.BlockRows != 1 || F.Block != 16)
    return expected("blocks of 1x16 for scale int",
                    text(F.BlockRows) + "x" + text(F.Block));
  return Status::success();
}

Status validate(const Format &F) {
  for (auto *Check : {checkBlock, checkLevels, checkIntFormat, checkRule,
                      checkTile, checkScaleOptions}) {
    Status S = Check(F);
    if (!S.ok())
      return S;
  }
  return Status::success();
}

static Status checkTransform(const QuantizeSpec &Spec) {
  if (!Spec.Rht)
    return Status::success();
  Status S = validate(*Spec.Rht);
  if (!S.ok() || Spec.Block == Whole)
    return S;
  int64_t Size = Spec.Rht->Size;
  if (Spec.Block % Size != 0 && Size % Spec.Block != 0)
    return expected("the Hadamard size to divide the block size or to be a "
                    "multiple of it",
                    "size " + text(Size) + " with blocks of " +
                        text(Spec.Block));
  return Status::success();
}

static Status checkRounding(const QuantizeSpec &Spec) {
  if (Spec.Rounding.Mode != RoundingMode::Stochastic)
    return Status::success();
  if (!isSupportedRandomBits(Spec.Rounding.Bits))
    return expected("8, 16 or 32 random bits per element", Spec.Rounding.Bits);
  const Grid &G = getGrid(Spec.Grid);
  if (G.isByte())
    return expected("8-bit elements to be rounded to nearest",
                    text(G.Name) + " with stochastic rounding");
  if (Spec.Grid != GridKind::Custom)
    return Status::success();
  Grid Custom = gridOf(Spec);
  for (unsigned I = 0; I < 7; ++I)
    if (!std::isfinite(stochasticFactor(Custom, I, Spec.Rounding.Bits)))
      return expected("custom levels further apart for stochastic rounding",
                      text(Custom.Magnitudes[I]) + " and " +
                          text(Custom.Magnitudes[I + 1]));
  return Status::success();
}

Status validate(const QuantizeSpec &Spec) {
  Status S = validate(static_cast<const Format &>(Spec));
  if (S.ok())
    S = checkTransform(Spec);
  if (S.ok())
    S = checkRounding(Spec);
  return S;
}

static Status checkSize(const std::string &What, size_t Size, const View &V) {
  std::optional<int64_t> Expected = elementCount(V);
  if (!Expected)
    return Status::failure("the shape of the " + What +
                           " has a negative size, too many elements, or rows "
                           "that do not divide it");
  if (Size != static_cast<uint64_t>(*Expected))
    return expected(text(*Expected) + " " + What, static_cast<int64_t>(Size));
  return Status::success();
}

/// Checks a request up to its input; outputs are checked by the callers. The
/// length limit keeps rounding up to whole runs within 63 bits.
static Status checkInput(std::span<const float> X, const View &V,
                         const QuantizeSpec &Spec) {
  Status SpecStatus = validate(Spec);
  if (!SpecStatus.ok())
    return SpecStatus;
  if (V.Length > std::numeric_limits<int64_t>::max() - 128)
    return Status::failure("the contraction dimension is too long");
  return checkSize("input elements", X.size(), V);
}

//===----------------------------------------------------------------------===//
// Quantization
//===----------------------------------------------------------------------===//

/// The operand's lines one after the other, each filled up with zeros and
/// transformed: [lines, codesLength].
static Status gatherLines(std::span<const float> X, const View &V,
                          const QuantizeSpec &Spec, std::vector<float> &Y) {
  View Codes = codesView(V, Spec);
  std::optional<int64_t> Count = elementCount(Codes);
  if (!Count)
    return Status::failure("the operand has too many codes");
  Y.assign(*Count, 0.0f);
  if (Y.empty())
    return Status::success();
  for (int64_t Line = 0; Line < V.Outer * V.Inner; ++Line)
    for (int64_t K = 0; K < V.Length; ++K)
      Y[Line * Codes.Length + K] = X[positionIn(V, Line, K)];
  if (!Spec.Rht)
    return Status::success();
  // Runs never cross from one line to the next: a line has whole runs.
  return applyRht(Y,
                  resolveSigns(*Spec.Rht, Spec.Random.Seed, Spec.Random.Site),
                  Spec.Rht->ResultInBF16);
}

/// Rounds the elements of one block to codes; LinearIndex is its number L.
static void roundBlock(const Grid &G, const QuantizeSpec &Spec,
                       const BlockScale &Scale, uint64_t LinearIndex,
                       int64_t BlockLength, std::span<const float> Values,
                       std::vector<uint8_t> &Codes) {
  Codes.assign(Values.size(), 0);
  if (!Scale.hasCodes())
    return;
  if (Spec.Rounding.Mode == RoundingMode::NearestEven) {
    for (size_t K = 0; K < Values.size(); ++K)
      Codes[K] = encode(G, roundNearest(G, Values[K] * Scale.Reciprocal));
    return;
  }
  unsigned Bits = Spec.Rounding.Bits;
  size_t GroupSize = elementsPerRandomGroup(Bits);
  uint64_t GroupsPerBlock = ceilDiv(BlockLength, GroupSize);
  PhiloxCounter Random = {};
  for (size_t K = 0; K < Values.size(); ++K) {
    if (K % GroupSize == 0)
      Random = randomGroup(Spec.Random,
                           LinearIndex * GroupsPerBlock + K / GroupSize);
    uint32_t B =
        randomBitsOf(Random, static_cast<unsigned>(K % GroupSize), Bits);
    Codes[K] =
        encode(G, roundStochastic(G, Values[K] * Scale.Reciprocal, B, Bits));
  }
}

Status transformOperand(std::span<const float> X, const View &V,
                        const QuantizeSpec &Spec, std::span<float> Out) {
  Status S = checkInput(X, V, Spec);
  View Codes = codesView(V, Spec);
  if (S.ok())
    S = checkSize("transformed elements", Out.size(), Codes);
  std::vector<float> Y;
  if (S.ok())
    S = gatherLines(X, V, Spec, Y);
  if (!S.ok() || Y.empty())
    return S;
  for (int64_t Line = 0; Line < Codes.Outer * Codes.Inner; ++Line)
    for (int64_t K = 0; K < Codes.Length; ++K)
      Out[positionIn(Codes, Line, K)] = Y[Line * Codes.Length + K];
  return S;
}

Status quantize(std::span<const float> X, const View &V,
                const QuantizeSpec &Spec, std::span<uint8_t> Codes,
                std::span<float> Scales, std::span<float> Outer) {
  Status S = checkInput(X, V, Spec);
  if (S.ok())
    S = checkSize("codes", Codes.size(), codesView(V, Spec));
  if (S.ok())
    S = checkSize("scales", Scales.size(), scalesView(V, Spec));
  if (S.ok())
    S = checkSize("outer scales", Outer.size(), outerView(V, Spec));
  std::vector<float> Y;
  if (S.ok())
    S = gatherLines(X, V, Spec, Y);
  if (!S.ok())
    return S;

  const Grid G = gridOf(Spec);
  const OperandLayout Layout(codesView(V, Spec), Spec);
  // Without elements there may be any number of lines, but no work on them.
  const int64_t Lines = Y.empty() ? 0 : Layout.lines();
  auto ValuesOf = [&](int64_t Line, int64_t Block) {
    return std::span<const float>(Y).subspan(
        Line * Layout.length() + Layout.begin(Block),
        Layout.end(Block) - Layout.begin(Block));
  };

  // The largest magnitudes, of blocks and of what an outer scale covers.
  std::vector<uint32_t> BlockMax(Scales.size(), 0), RegionMax(Outer.size(), 0);
  for (int64_t Line = 0; Line < Lines; ++Line)
    for (int64_t Block = 0; Block < Layout.blocks(); ++Block) {
      uint32_t Max = maxMagnitudeBits(ValuesOf(Line, Block));
      uint32_t &OfBlock = BlockMax[Layout.scaleAt(Line, Block)];
      OfBlock = std::max(OfBlock, Max);
      if (Outer.empty())
        continue;
      uint32_t &OfRegion = RegionMax[Layout.outerAt(Line, Block)];
      OfRegion = std::max(OfRegion, Max);
    }

  std::vector<OuterScale> OuterScales(Outer.size());
  for (size_t I = 0; I < Outer.size(); ++I) {
    OuterScales[I] = scaleOfRegion(G, Spec.Scale, RegionMax[I]);
    Outer[I] = OuterScales[I].Scale;
  }

  // Blocks without elements have the scale of a block of zeros; all others are
  // overwritten below.
  if (Lines == 0)
    for (float &Scale : Scales)
      Scale = scaleOfBlock(G, Spec.Scale, {}, 0).Scale;

  // A block of several rows comes by once for each of its lines, with the same
  // result.
  const bool RoundUp = Spec.Rounding.Mode == RoundingMode::Stochastic;
  std::vector<uint8_t> BlockCodes;
  for (int64_t Line = 0; Line < Lines; ++Line)
    for (int64_t Block = 0; Block < Layout.blocks(); ++Block) {
      std::span<const float> Values = ValuesOf(Line, Block);
      size_t ScaleAt = Layout.scaleAt(Line, Block);
      OuterScale Above;
      if (!Outer.empty())
        Above = OuterScales[Layout.outerAt(Line, Block)];
      BlockScale Scale = scaleOfBlock(G, Spec.Scale, Above, BlockMax[ScaleAt],
                                      RoundUp, Values);
      Scales[ScaleAt] = Scale.Scale;
      roundBlock(G, Spec, Scale, Line * Layout.blocks() + Block,
                 Layout.blockLength(), Values, BlockCodes);
      for (size_t K = 0; K < Values.size(); ++K)
        Codes[Layout.codeAt(Line, Layout.begin(Block) + K)] = BlockCodes[K];
    }
  return S;
}

//===----------------------------------------------------------------------===//
// Dequantization
//===----------------------------------------------------------------------===//

Status checkOperand(std::string_view Name, std::span<const uint8_t> Codes,
                    std::span<const float> Scales, std::span<const float> Outer,
                    const View &V, const Format &F) {
  std::string Where =
      Name.empty() ? "" : " of the " + std::string(Name) + " operand";
  Status S = validate(F);
  if (S.ok())
    S = checkSize("codes" + Where, Codes.size(), V);
  if (S.ok())
    S = checkSize("scales" + Where, Scales.size(), scalesView(V, F));
  if (S.ok())
    S = checkSize("outer scales" + Where, Outer.size(), outerView(V, F));
  if (!S.ok())
    return S;
  if (!getGrid(F.Grid).isByte())
    for (size_t I = 0; I < Codes.size(); ++I)
      if (Codes[I] > 15)
        return expected("4-bit codes" + Where,
                        text(Codes[I]) + " at position " + text(I));
  if (F.Scale.Kind == ScaleKind::Int)
    for (size_t I = 0; I < Scales.size(); ++I)
      if (!encodeScale(ScaleKind::Int, Scales[I]))
        return expected("integer scales from 1 to 18" + Where,
                        text(Scales[I]) + " at position " + text(I));
  return S;
}

Status dequantize(std::span<const uint8_t> Codes, std::span<const float> Scales,
                  std::span<const float> Outer, const View &V, const Format &F,
                  std::span<float> Out) {
  Status S = checkOperand("", Codes, Scales, Outer, V, F);
  if (S.ok())
    S = checkSize("results", Out.size(), V);
  if (!S.ok() || Codes.empty())
    return S;
  const Grid G = gridOf(F);
  const OperandLayout Layout(V, F);
  for (int64_t Line = 0; Line < Layout.lines(); ++Line)
    for (int64_t Block = 0; Block < Layout.blocks(); ++Block) {
      float Scale = Scales[Layout.scaleAt(Line, Block)];
      for (int64_t K = Layout.begin(Block); K < Layout.end(Block); ++K) {
        size_t At = Layout.codeAt(Line, K);
        Out[At] = decode(G, Codes[At]) * Scale;
        if (!Outer.empty())
          Out[At] = Out[At] * Outer[Layout.outerAt(Line, Block)];
      }
    }
  return S;
}

} // namespace ufp4::numerics

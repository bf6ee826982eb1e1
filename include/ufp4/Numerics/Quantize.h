//===- Quantize.h - Block quantization along one dimension ------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sections 3 to 8 of docs/numerics.md put together: an operand goes to codes,
// block scales and outer scales, and back. Scales are f32 throughout, each the
// number that the stored scale stands for (for ScaleKind::Int the integer);
// encodeScale gives its byte.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_QUANTIZE_H
#define UFP4_NUMERICS_QUANTIZE_H

#include "ufp4/Numerics/Grid.h"
#include "ufp4/Numerics/Hadamard.h"
#include "ufp4/Numerics/Philox.h"
#include "ufp4/Numerics/Scale.h"
#include "ufp4/Numerics/Status.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace ufp4::numerics {

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// A row-major tensor seen along one of its dimensions: element (o, k, i) lies
/// at (o * Length + k) * Inner + i. `Outer` is the product of the sizes before
/// that dimension, `Inner` of those after it. Line number o * Inner + i is that
/// of element (o, ., i).
struct View {
  int64_t Outer = 1;
  int64_t Length = 0;
  int64_t Inner = 1;
  /// The extent of the row dimension, the last one other than that of Length:
  /// lines r * Rows to (r + 1) * Rows - 1 are neighbours along it. It divides
  /// Inner, or Outer where Inner is 1. Blocks of several rows go by it.
  int64_t Rows = 1;
};

/// The view of a tensor of the given shape along dimension Dim. Nothing when
/// Dim is no dimension of it, a size is negative, or the number of elements
/// does not fit in 63 bits.
std::optional<View> viewAlong(std::span<const int64_t> Shape, size_t Dim);

/// Outer * Length * Inner, or nothing when a size is negative, the product does
/// not fit in 63 bits, or Rows does not fit the other sizes.
std::optional<int64_t> elementCount(const View &V);

//===----------------------------------------------------------------------===//
// Specifications
//===----------------------------------------------------------------------===//

enum class RoundingMode { NearestEven, Stochastic };

struct RoundingSpec {
  RoundingMode Mode = RoundingMode::NearestEven;
  /// Random bits per element, 8, 16 or 32; unused for NearestEven.
  unsigned Bits = 8;
};

/// What codes and scales mean: all that a reader of them needs.
struct Format {
  GridKind Grid = GridKind::E1M2;
  /// The magnitudes of GridKind::Custom: finite, ascending, the first 0.
  std::array<float, 8> Levels = {};
  /// Neighbouring lines that share a scale. Whole, for all lines of the tensor,
  /// goes with Block = Whole.
  int64_t BlockRows = 1;
  /// Elements along the contraction dimension that share a scale; Whole is the
  /// whole line.
  int64_t Block = 16;
  ScaleSpec Scale;

  bool isTensorBlock() const { return BlockRows == Whole; }
};

/// Everything that decides the bits of a quantized operand besides its data.
struct QuantizeSpec : Format {
  /// When set, its size divides Block or is a multiple of it.
  std::optional<RhtSpec> Rht;
  RoundingSpec Rounding;
  /// The seed, site and stream of stochastic rounding; the seed and site also
  /// of seeded Hadamard signs.
  RandomSource Random;
};

/// The grid of a format, custom or not.
Grid gridOf(const Format &F);

/// Whether the fields of a format fit each other. Every function below that
/// returns a Status checks this first.
Status validate(const Format &F);

/// The same for a specification.
Status validate(const QuantizeSpec &Spec);

//===----------------------------------------------------------------------===//
// Shapes of the results
//===----------------------------------------------------------------------===//

/// The number of codes along the contraction dimension for an operand of
/// `Length` there: Length rounded up to whole Hadamard runs, hence Length
/// itself without a transform. A transform spreads the elements of a short run
/// over all of its outputs, so all of them have to be kept.
int64_t codesLength(int64_t Length, const QuantizeSpec &Spec);

/// The number of blocks along the contraction dimension in a line of `Length`
/// codes: ceil(Length / Block), and 1 for Block = Whole.
int64_t scalesLength(int64_t Length, int64_t Block);

/// The view of an operand's codes: Length replaced by codesLength.
View codesView(const View &V, const QuantizeSpec &Spec);

/// The view of the scales of codes whose view is `Codes`: Length replaced by
/// scalesLength, and for blocks of R > 1 rows the row dimension by
/// ceil(Rows / R); a single element for a tensor block.
View scalesView(const View &Codes, const Format &F);

/// The view of the outer scales of codes whose view is `Codes`: a single
/// element for the tensor's, Length replaced by the number of tiles for those
/// of tiles, and no elements where the format has no outer scales.
View outerView(const View &Codes, const Format &F);

/// The same two for an operand whose view is V.
View scalesView(const View &V, const QuantizeSpec &Spec);
View outerView(const View &V, const QuantizeSpec &Spec);

/// Where the parts of a quantized operand lie. Lines are numbered as View says,
/// blocks and elements along the contraction dimension.
class OperandLayout {
public:
  OperandLayout(const View &Codes, const Format &F);

  /// The number of lines.
  int64_t lines() const { return Codes.Outer * Codes.Inner; }
  /// Codes to a line.
  int64_t length() const { return Codes.Length; }
  /// Nominal elements to a block along the line, and blocks to a line.
  int64_t blockLength() const { return BlockLength; }
  int64_t blocks() const { return Blocks; }

  /// The elements of a block: [begin, end).
  int64_t begin(int64_t Block) const { return Block * BlockLength; }
  int64_t end(int64_t Block) const;

  /// Positions in the tensors of codes, scales and outer scales; the last one
  /// for formats that have outer scales only.
  size_t codeAt(int64_t Line, int64_t K) const;
  size_t scaleAt(int64_t Line, int64_t Block) const;
  size_t outerAt(int64_t Line, int64_t Block) const;

  /// The tile that a block lies in: 0 where there are no tiles.
  int64_t tileOf(int64_t Block) const;

private:
  View Codes, Scales, Outer;
  int64_t Rows, BlockRows, RowBlocks;
  int64_t BlockLength, Blocks;
  int64_t TileLength; ///< 0 where all blocks of a line lie in one tile.
  bool TensorBlock, TensorOuter;
};

//===----------------------------------------------------------------------===//
// Quantization
//===----------------------------------------------------------------------===//

/// The operand as the rounding step sees it: transformed if Spec says so,
/// otherwise copied. X has the elements of V, Out those of codesView.
Status transformOperand(std::span<const float> X, const View &V,
                        const QuantizeSpec &Spec, std::span<float> Out);

/// Quantizes X, whose elements are those of V. Codes (one per byte, a 4-bit one
/// in the low nibble) has the elements of codesView, Scales those of
/// scalesView, Outer those of outerView. Fails, writing nothing, when the
/// specification is not valid or a span's size is not its view's.
Status quantize(std::span<const float> X, const View &V,
                const QuantizeSpec &Spec, std::span<uint8_t> Codes,
                std::span<float> Scales, std::span<float> Outer = {});

/// level(code) * scale, then times the outer scale where there is one, in f32
/// for every code. `Codes` has the elements of V (the view of the codes),
/// Scales those of scalesView(V, F), Outer those of outerView(V, F), Out those
/// of V. The result is still transformed if the operand was. A NaN scale gives
/// NaN for the whole block, zero codes included. Fails, writing nothing, when
/// a size does not match, a 4-bit code is above 15, or a scale of
/// ScaleKind::Int is no integer from 1 to 18.
Status dequantize(std::span<const uint8_t> Codes, std::span<const float> Scales,
                  std::span<const float> Outer, const View &V, const Format &F,
                  std::span<float> Out);

/// What dequantize asks of its inputs, for readers of quantized operands:
/// `Name` stands before "operand" in messages and may be empty.
Status checkOperand(std::string_view Name, std::span<const uint8_t> Codes,
                    std::span<const float> Scales, std::span<const float> Outer,
                    const View &V, const Format &F);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_QUANTIZE_H

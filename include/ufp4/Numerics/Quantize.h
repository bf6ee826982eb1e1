//===- Quantize.h - Block quantization along one dimension ------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_QUANTIZE_H
#define UFP4_NUMERICS_QUANTIZE_H

#include "ufp4/Numerics/Grid.h"
#include "ufp4/Numerics/Hadamard.h"
#include "ufp4/Numerics/Philox.h"
#include "ufp4/Numerics/Status.h"

#include <cstdint>
#include <optional>
#include <span>

namespace ufp4::numerics {

/// A row-major tensor seen along one of its dimensions: element (o, k, i) lies
/// at (o * Length + k) * Inner + i. `Outer` is the product of the sizes before
/// that dimension, `Inner` of those after it.
struct View {
  int64_t Outer = 1;
  int64_t Length = 0;
  int64_t Inner = 1;
};

/// The view of a tensor of the given shape along dimension Dim. Nothing when
/// Dim is no dimension of it, a size is negative, or the number of elements
/// does not fit in 63 bits.
std::optional<View> viewAlong(std::span<const int64_t> Shape, size_t Dim);

/// Outer * Length * Inner, or nothing when a size is negative or the product
/// does not fit in 63 bits.
std::optional<int64_t> elementCount(const View &V);

enum class RoundingMode { NearestEven, Stochastic };

struct RoundingSpec {
  RoundingMode Mode = RoundingMode::NearestEven;
  /// Random bits per element, 8 or 16; unused for NearestEven.
  unsigned Bits = 8;
};

/// Everything that decides the bits of a quantized operand besides its data.
struct QuantizeSpec {
  GridKind Grid = GridKind::E1M2;
  /// Elements that share a scale, along the contraction dimension.
  int64_t Block = 16;
  /// When set, its size divides Block.
  std::optional<RhtSpec> Rht;
  RoundingSpec Rounding;
  /// The seed, site and stream of stochastic rounding; the seed and site also
  /// of seeded Hadamard signs.
  RandomSource Random;
};

/// Whether the fields of a specification fit each other.
Status validate(const QuantizeSpec &Spec);

/// The number of codes along the contraction dimension for an operand of
/// `Length` there: Length rounded up to whole Hadamard runs, hence Length
/// itself without a transform. A transform spreads the elements of a short run
/// over all of its outputs, so all of them have to be kept.
int64_t codesLength(int64_t Length, const QuantizeSpec &Spec);

/// The number of scales along the contraction dimension: ceil(Length / Block).
int64_t scalesLength(int64_t Length, int64_t Block);

/// The operand's view with Length replaced as the two functions above say.
View codesView(const View &V, const QuantizeSpec &Spec);
View scalesView(const View &V, int64_t Block);

/// The scale of one block, from the magnitude bits of its largest element.
struct BlockScale {
  /// A positive normal number; 0 for a zero block; the quiet NaN 0x7FC00000
  /// for a block with a NaN or an infinity.
  float Scale;
  /// 1 / Scale when Scale is positive, otherwise 0.
  float Reciprocal;

  /// False when all codes of the block are 0.
  bool hasCodes() const { return Reciprocal > 0; }
};

/// The scale of a block whose largest |y|, as an unsigned integer, is
/// `MagnitudeBits` (below 2^31).
BlockScale scaleOfBlock(const Grid &G, uint32_t MagnitudeBits);

/// max over the values of their bits without the sign, compared as unsigned
/// integers: a NaN wins over infinity, and infinity over every number.
uint32_t maxMagnitudeBits(std::span<const float> Values);

/// The operand as the rounding step sees it: transformed if Spec says so,
/// otherwise copied. X has the elements of V, Out those of codesView.
Status transformOperand(std::span<const float> X, const View &V,
                        const QuantizeSpec &Spec, std::span<float> Out);

/// Quantizes X, whose elements are those of V. Codes (one per byte, in the low
/// nibble) has the elements of codesView, Scales those of scalesView. Fails,
/// writing nothing, when the specification is not valid or a span's size is
/// not its view's.
Status quantize(std::span<const float> X, const View &V,
                const QuantizeSpec &Spec, std::span<uint8_t> Codes,
                std::span<float> Scales);

/// level(code) * scale in f32 for every code. `Codes` has the elements of V
/// (the view of the codes), Scales those of scalesView(V, Block), Out those of
/// V. The result is still transformed if the operand was. A NaN scale gives NaN
/// for the whole block, zero codes included. Fails when a size does not match
/// or a code is above 15.
Status dequantize(std::span<const uint8_t> Codes, std::span<const float> Scales,
                  const View &V, GridKind Kind, int64_t Block,
                  std::span<float> Out);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_QUANTIZE_H

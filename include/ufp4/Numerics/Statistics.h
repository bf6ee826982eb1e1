//===- Statistics.h - What quantization did to an operand -------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Equation numbers are those of "UFP4", arXiv 2606.20381v1. Sums run in f64, in
// element order. These are measurements, not part of the bit-exact contract.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_STATISTICS_H
#define UFP4_NUMERICS_STATISTICS_H

#include "ufp4/Numerics/Quantize.h"

#include <array>
#include <cstdint>
#include <span>

namespace ufp4::numerics {

/// Sums over pairs (a, q) of an original number and its quantized value.
struct ErrorSums {
  double ReferenceEnergy = 0; ///< sum a^2
  double Inner = 0;           ///< sum q a
  double ErrorEnergy = 0;     ///< sum (q - a)^2

  void add(double Reference, double Quantized);
  void add(const ErrorSums &Other);

  /// Eq 3: <q, a> / ||a||^2. Below 1 the quantizer shrinks what it is given.
  /// 1 when all originals are zero.
  double alpha() const;
  /// Eq 7: ||q - a||^2 / ||a||^2. 0 when both energies are zero, infinite when
  /// only the originals' is.
  double nmse() const;
  /// -10 log10(nmse), in dB; infinite when nothing was lost.
  double sqnrDb() const;
};

/// Eq 7: how much a transform helps, in dB; positive means that it helps.
double sqnrGainDb(double NmsePlain, double NmseTransformed);

/// Eq 2: the expected rounding error, in units of the grid, of a magnitude
/// uniform in the bin of the level q_i with code Index:
/// (2 q_i - q_(i-1) - q_(i+1)) / 4. Negative is shrinkage. The zero bin is
/// symmetric, and so is taken the top one (nothing lies above it): both give 0.
/// An Index from G.magnitudeCount() on gives 0.
double binExpectedError(const Grid &G, unsigned Index);

/// Eq 6: exp(E) / K for K = 8 magnitude levels, where
/// E = -sum p_i log(p_i + 1e-12) and p_i is the share of level i. Between 1/K
/// (one level used) and 1 (all alike). 0 when there are no counts.
double effectiveBucketRatio(const std::array<int64_t, 8> &LevelCounts);

struct OperandStatistics {
  int64_t Elements = 0; ///< Codes counted: those of finite blocks.
  int64_t Blocks = 0;   ///< Block scales.
  /// Finite blocks whose elements are all zero, or whose scale is zero with the
  /// outer scale included.
  int64_t ZeroBlocks = 0;
  int64_t NonFiniteBlocks = 0;
  /// How often each magnitude index of a 4-bit grid occurs in blocks that are
  /// neither zero nor non-finite. Zeros for 8-bit elements.
  std::array<int64_t, 8> LevelCounts = {};
  /// The elements of those blocks, on any grid.
  int64_t RoundedElements = 0;
  /// Those of them that were clipped: |element| > (1 + 2^-16) top, with top
  /// what the largest level stands for under the element's scales. A scale that
  /// was rounded to f32 alone puts nothing that far out (docs/numerics.md, P2).
  int64_t ClippedElements = 0;
  /// Original (after the transform, if any) against dequantized, over finite
  /// blocks; zero blocks count with what they lost.
  ErrorSums Errors;
  /// Mean of (|level| - |t|) / maxLevel over RoundedElements, with t the
  /// element over its scales: negative is shrinkage of magnitudes, clipping
  /// included.
  double MeanMagnitudeError = 0;

  double effectiveBucketRatio() const {
    return numerics::effectiveBucketRatio(LevelCounts);
  }

  /// Adds what was measured on another operand, or another part of this one.
  void merge(const OperandStatistics &Other);
};

/// Quantizes X as quantize() does and measures the outcome. Fails as
/// quantize() does, leaving Result alone.
Status measure(std::span<const float> X, const View &V,
               const QuantizeSpec &Spec, OperandStatistics &Result);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_STATISTICS_H

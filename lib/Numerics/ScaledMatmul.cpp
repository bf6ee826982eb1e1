//===- ScaledMatmul.cpp - The product of two quantized operands -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/ScaledMatmul.h"

#include "FloatEnvironment.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Numerics/Quantize.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ufp4::numerics {

/// The operand's codes as [Outer, Length, Inner], one of Outer and Inner being
/// the rows.
static View viewOf(const MatmulOperand &Op, int64_t Length) {
  if (Op.Dim == Contraction::Last)
    return {Op.Rows, Length, 1};
  return {1, Length, Op.Rows};
}

static Status checkOperand(const std::string &Name, const MatmulOperand &Op,
                           int64_t Length, int64_t Block) {
  View CodesShape = viewOf(Op, Length);
  std::optional<int64_t> Count = elementCount(CodesShape);
  std::optional<int64_t> ScaleCount =
      elementCount(scalesView(CodesShape, Block));
  if (!Count || !ScaleCount)
    return Status::failure("the shape of the " + Name +
                           " operand has a negative size or too many elements");
  if (Op.Codes.size() != static_cast<uint64_t>(*Count))
    return Status::failure("expected " + std::to_string(*Count) +
                           " codes in the " + Name + " operand, got " +
                           std::to_string(Op.Codes.size()));
  if (Op.Scales.size() != static_cast<uint64_t>(*ScaleCount))
    return Status::failure("expected " + std::to_string(*ScaleCount) +
                           " scales in the " + Name + " operand, got " +
                           std::to_string(Op.Scales.size()));
  for (size_t I = 0; I < Op.Codes.size(); ++I)
    if (Op.Codes[I] > 15)
      return Status::failure("expected 4-bit codes in the " + Name +
                             " operand, got " + std::to_string(Op.Codes[I]) +
                             " at position " + std::to_string(I));
  return Status::success();
}

/// The operand's levels in fixed point, as [Rows, Length].
static std::vector<int8_t> levelsByRow(const MatmulOperand &Op,
                                       int64_t Length) {
  const Grid &G = getGrid(Op.Grid);
  std::vector<int8_t> Levels(Op.Codes.size());
  for (int64_t Row = 0; Row < Op.Rows; ++Row)
    for (int64_t K = 0; K < Length; ++K) {
      size_t At =
          Op.Dim == Contraction::Last ? Row * Length + K : K * Op.Rows + Row;
      Levels[Row * Length + K] =
          static_cast<int8_t>(decodeFixedPoint(G, Op.Codes[At]));
    }
  return Levels;
}

static float scaleAt(const MatmulOperand &Op, int64_t Row, int64_t Block,
                     int64_t Blocks) {
  return Op.Dim == Contraction::Last ? Op.Scales[Row * Blocks + Block]
                                     : Op.Scales[Block * Op.Rows + Row];
}

Status scaledMatmul(const MatmulOperand &Lhs, const MatmulOperand &Rhs,
                    int64_t Length, int64_t Block, ResultType Result,
                    std::span<float> Y) {
  if (Block <= 0)
    return Status::failure("expected a positive block size, got " +
                           std::to_string(Block));
  Status S = checkOperand("left", Lhs, Length, Block);
  if (S.ok())
    S = checkOperand("right", Rhs, Length, Block);
  if (!S.ok())
    return S;
  std::optional<int64_t> ResultCount = elementCount({Lhs.Rows, Rhs.Rows, 1});
  if (!ResultCount || Y.size() != static_cast<uint64_t>(*ResultCount))
    return Status::failure("expected " + std::to_string(Lhs.Rows) + " x " +
                           std::to_string(Rhs.Rows) + " results, got " +
                           std::to_string(Y.size()));
  if (Y.empty())
    return S;

  std::vector<int8_t> LhsLevels = levelsByRow(Lhs, Length);
  std::vector<int8_t> RhsLevels = levelsByRow(Rhs, Length);
  float FixedPoint = static_cast<float>(getGrid(Lhs.Grid).FixedPoint *
                                        getGrid(Rhs.Grid).FixedPoint);
  int64_t Blocks = scalesLength(Length, Block);
  for (int64_t M = 0; M < Lhs.Rows; ++M)
    for (int64_t N = 0; N < Rhs.Rows; ++N) {
      float Acc = 0;
      for (int64_t KB = 0; KB < Blocks; ++KB) {
        int64_t Dot = 0;
        int64_t End = std::min(Length, (KB + 1) * Block);
        for (int64_t K = KB * Block; K < End; ++K)
          Dot += int64_t(LhsLevels[M * Length + K]) * RhsLevels[N * Length + K];
        // One rounding, in the conversion; FixedPoint is a power of two.
        float P = static_cast<float>(Dot) / FixedPoint;
        float ScaleProduct =
            scaleAt(Lhs, M, KB, Blocks) * scaleAt(Rhs, N, KB, Blocks);
        Acc = std::fma(P, ScaleProduct, Acc);
      }
      Y[M * Rhs.Rows + N] = Result == ResultType::BF16 ? roundToBF16(Acc) : Acc;
    }
  return Status::success();
}

int64_t maxExactBlock(GridKind Lhs, GridKind Rhs) {
  const Grid &L = getGrid(Lhs);
  const Grid &R = getGrid(Rhs);
  float LargestProduct = L.maxLevel() * static_cast<float>(L.FixedPoint) *
                         R.maxLevel() * static_cast<float>(R.FixedPoint);
  return (int64_t(1) << 24) / static_cast<int64_t>(LargestProduct);
}

} // namespace ufp4::numerics

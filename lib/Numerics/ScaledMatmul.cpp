//===- ScaledMatmul.cpp - The product of two quantized operands -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/ScaledMatmul.h"

#include "FloatEnvironment.h"
#include "Text.h"
#include "ufp4/Numerics/BFloat16.h"

#include <cmath>
#include <string>
#include <vector>

namespace ufp4::numerics {

/// The operand's codes as [Outer, Length, Inner], one of Outer and Inner being
/// the rows.
static View viewOf(const MatmulOperand &Op, int64_t Length) {
  if (Op.Dim == Contraction::Last)
    return {Op.Rows, Length, 1, Op.Rows};
  return {1, Length, Op.Rows, Op.Rows};
}

/// Whether outer scales change along a line.
static bool hasTiles(const Format &F) {
  return hasOuterScale(F.Scale.Kind) && F.Scale.Tile > 0;
}

static std::string tileText(const Format &F) {
  return hasTiles(F) ? "tiles of " + text(F.Scale.Tile) : "no tiles";
}

static Status checkBlocksAgree(const Format &Lhs, const Format &Rhs,
                               int64_t Length) {
  int64_t LhsBlock = Lhs.Block == Whole ? Length : Lhs.Block;
  int64_t RhsBlock = Rhs.Block == Whole ? Length : Rhs.Block;
  if (LhsBlock != RhsBlock)
    return expected("both operands to have as many elements to a block",
                    text(LhsBlock) + " and " + text(RhsBlock));
  if (hasTiles(Lhs) != hasTiles(Rhs) ||
      (hasTiles(Lhs) && Lhs.Scale.Tile != Rhs.Scale.Tile))
    return expected("both operands to have the same tiles",
                    tileText(Lhs) + " and " + tileText(Rhs));
  return Status::success();
}

namespace {

/// An operand decoded: its levels as [Rows, Length], its scales as
/// [Rows, blocks], its outer scales as [Rows, blocks] with 1 where there are
/// none.
struct Decoded {
  std::vector<float> Levels, Scales, Outer;

  Decoded(const MatmulOperand &Op, const OperandLayout &Layout) {
    const Grid G = gridOf(Op.Format);
    Levels.reserve(Op.Codes.size());
    for (int64_t Row = 0; Row < Op.Rows; ++Row) {
      for (int64_t K = 0; K < Layout.length(); ++K)
        Levels.push_back(decode(G, Op.Codes[Layout.codeAt(Row, K)]));
      for (int64_t Block = 0; Block < Layout.blocks(); ++Block) {
        Scales.push_back(Op.Scales[Layout.scaleAt(Row, Block)]);
        Outer.push_back(
            Op.Outer.empty() ? 1 : Op.Outer[Layout.outerAt(Row, Block)]);
      }
    }
  }
};

/// The computation of one result.
class RowTimesRow {
public:
  RowTimesRow(const MatmulOperand &Lhs, const MatmulOperand &Rhs,
              int64_t Length)
      : Layout(viewOf(Lhs, Length), Lhs.Format),
        RhsLayout(viewOf(Rhs, Length), Rhs.Format), L(Lhs, Layout),
        R(Rhs, RhsLayout), Integers(Lhs.Format.Scale.Kind == ScaleKind::Int &&
                                    Rhs.Format.Scale.Kind == ScaleKind::Int),
        Tiled(hasTiles(Lhs.Format)), LhsHasOuter(!Lhs.Outer.empty()),
        RhsHasOuter(!Rhs.Outer.empty()), LhsOuter(Lhs.Outer),
        RhsOuter(Rhs.Outer) {}

  float operator()(int64_t M, int64_t N) const {
    if (!Tiled)
      return timesOuter(sum(M, N, 0, Layout.blocks()), M, N);
    float Acc = 0;
    for (int64_t Begin = 0; Begin < Layout.blocks();) {
      int64_t End = Begin + 1;
      while (End < Layout.blocks() &&
             Layout.tileOf(End) == Layout.tileOf(Begin))
        ++End;
      float Outer = L.Outer[M * Layout.blocks() + Begin] *
                    R.Outer[N * Layout.blocks() + Begin];
      Acc = std::fma(sum(M, N, Begin, End), Outer, Acc);
      Begin = End;
    }
    return Acc;
  }

private:
  /// The sum over blocks [Begin, End) without outer scales.
  float sum(int64_t M, int64_t N, int64_t Begin, int64_t End) const {
    return Integers ? exactSum(M, N, Begin, End) : fusedSum(M, N, Begin, End);
  }

  float fusedSum(int64_t M, int64_t N, int64_t Begin, int64_t End) const {
    float Acc = 0;
    for (int64_t Block = Begin; Block < End; ++Block) {
      float Dot = 0;
      for (int64_t K = Layout.begin(Block); K < Layout.end(Block); ++K) {
        float Product = L.Levels[M * Layout.length() + K] *
                        R.Levels[N * Layout.length() + K];
        Dot = Dot + Product;
      }
      float Scale = L.Scales[M * Layout.blocks() + Block] *
                    R.Scales[N * Layout.blocks() + Block];
      Acc = std::fma(Dot, Scale, Acc);
    }
    return Acc;
  }

  float exactSum(int64_t M, int64_t N, int64_t Begin, int64_t End) const {
    int64_t Sum = 0;
    for (int64_t Block = Begin; Block < End; ++Block) {
      auto LhsScale = int64_t(L.Scales[M * Layout.blocks() + Block]);
      auto RhsScale = int64_t(R.Scales[N * Layout.blocks() + Block]);
      for (int64_t K = Layout.begin(Block); K < Layout.end(Block); ++K) {
        auto LhsLevel = int64_t(L.Levels[M * Layout.length() + K]);
        auto RhsLevel = int64_t(R.Levels[N * Layout.length() + K]);
        Sum += (LhsScale * LhsLevel) * (RhsScale * RhsLevel);
      }
    }
    return static_cast<float>(Sum); // Rounds once.
  }

  /// Acc times the outer scales that are the same all along the rows.
  float timesOuter(float Acc, int64_t M, int64_t N) const {
    float LhsScale = LhsHasOuter ? LhsOuter[LhsOuter.size() == 1 ? 0 : M] : 1;
    float RhsScale = RhsHasOuter ? RhsOuter[RhsOuter.size() == 1 ? 0 : N] : 1;
    if (LhsHasOuter && RhsHasOuter)
      return Acc * (LhsScale * RhsScale);
    if (LhsHasOuter)
      return Acc * LhsScale;
    return RhsHasOuter ? Acc * RhsScale : Acc;
  }

  OperandLayout Layout, RhsLayout;
  Decoded L, R;
  bool Integers, Tiled, LhsHasOuter, RhsHasOuter;
  std::span<const float> LhsOuter, RhsOuter;
};

} // namespace

Status scaledMatmul(const MatmulOperand &Lhs, const MatmulOperand &Rhs,
                    int64_t Length, ResultType Result, std::span<float> Y) {
  Status S = checkOperand("left", Lhs.Codes, Lhs.Scales, Lhs.Outer,
                          viewOf(Lhs, Length), Lhs.Format);
  if (S.ok())
    S = checkOperand("right", Rhs.Codes, Rhs.Scales, Rhs.Outer,
                     viewOf(Rhs, Length), Rhs.Format);
  if (S.ok())
    S = checkBlocksAgree(Lhs.Format, Rhs.Format, Length);
  if (!S.ok())
    return S;
  std::optional<int64_t> ResultCount = elementCount({Lhs.Rows, Rhs.Rows, 1});
  if (!ResultCount || Y.size() != static_cast<uint64_t>(*ResultCount))
    return expected(text(Lhs.Rows) + " x " + text(Rhs.Rows) + " results",
                    Y.size());
  if (Y.empty())
    return S;

  RowTimesRow Product(Lhs, Rhs, Length);
  for (int64_t M = 0; M < Lhs.Rows; ++M)
    for (int64_t N = 0; N < Rhs.Rows; ++N) {
      float Value = Product(M, N);
      Y[M * Rhs.Rows + N] =
          Result == ResultType::BF16 ? roundToBF16(Value) : Value;
    }
  return S;
}

int64_t maxExactBlock(GridKind Lhs, GridKind Rhs) {
  const Grid &L = getGrid(Lhs);
  const Grid &R = getGrid(Rhs);
  float LargestProduct = L.maxLevel() * static_cast<float>(L.FixedPoint) *
                         R.maxLevel() * static_cast<float>(R.FixedPoint);
  return LargestProduct == 0
             ? 0
             : (int64_t(1) << 24) / static_cast<int64_t>(LargestProduct);
}

} // namespace ufp4::numerics

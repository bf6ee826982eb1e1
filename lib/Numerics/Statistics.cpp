//===- Statistics.cpp - What quantization did to an operand ---------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Statistics.h"

#include "Text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace ufp4::numerics {

void ErrorSums::add(double Reference, double Quantized) {
  double Error = Quantized - Reference;
  ReferenceEnergy += Reference * Reference;
  Inner += Quantized * Reference;
  ErrorEnergy += Error * Error;
}

void ErrorSums::add(const ErrorSums &Other) {
  ReferenceEnergy += Other.ReferenceEnergy;
  Inner += Other.Inner;
  ErrorEnergy += Other.ErrorEnergy;
}

double ErrorSums::alpha() const {
  return ReferenceEnergy == 0 ? 1 : Inner / ReferenceEnergy;
}

double ErrorSums::nmse() const {
  if (ErrorEnergy == 0)
    return 0;
  if (ReferenceEnergy == 0)
    return std::numeric_limits<double>::infinity();
  return ErrorEnergy / ReferenceEnergy;
}

double ErrorSums::sqnrDb() const {
  double Nmse = nmse();
  if (Nmse == 0)
    return std::numeric_limits<double>::infinity();
  return -10 * std::log10(Nmse);
}

double sqnrGainDb(double NmsePlain, double NmseTransformed) {
  return 10 * std::log10(NmsePlain / NmseTransformed);
}

double binExpectedError(const Grid &G, unsigned Index) {
  if (Index == 0 || Index + 1 >= G.magnitudeCount())
    return 0;
  auto LevelAt = [&](unsigned I) {
    return static_cast<double>(decode(G, static_cast<uint8_t>(I)));
  };
  return (2 * LevelAt(Index) - LevelAt(Index - 1) - LevelAt(Index + 1)) / 4;
}

double effectiveBucketRatio(const std::array<int64_t, 8> &LevelCounts) {
  int64_t Total = 0;
  for (int64_t Count : LevelCounts)
    Total += Count;
  if (Total == 0)
    return 0;
  double Entropy = 0;
  for (int64_t Count : LevelCounts) {
    double Share = static_cast<double>(Count) / static_cast<double>(Total);
    Entropy -= Share * std::log(Share + 1e-12);
  }
  return std::exp(Entropy) / static_cast<double>(LevelCounts.size());
}

void OperandStatistics::merge(const OperandStatistics &Other) {
  Elements += Other.Elements;
  Blocks += Other.Blocks;
  ZeroBlocks += Other.ZeroBlocks;
  NonFiniteBlocks += Other.NonFiniteBlocks;
  for (size_t I = 0; I < LevelCounts.size(); ++I)
    LevelCounts[I] += Other.LevelCounts[I];
  ClippedElements += Other.ClippedElements;
  Errors.add(Other.Errors);
  int64_t Rounded = RoundedElements + Other.RoundedElements;
  if (Rounded != 0)
    MeanMagnitudeError =
        (MeanMagnitudeError * static_cast<double>(RoundedElements) +
         Other.MeanMagnitudeError *
             static_cast<double>(Other.RoundedElements)) /
        static_cast<double>(Rounded);
  RoundedElements = Rounded;
}

Status measure(std::span<const float> X, const View &V,
               const QuantizeSpec &Spec, OperandStatistics &Result) {
  Status S = validate(Spec);
  if (!S.ok())
    return S;
  std::optional<int64_t> InputCount = elementCount(V);
  if (!InputCount || X.size() != static_cast<uint64_t>(*InputCount))
    return expected("the input to have the elements of its view", X.size());
  OperandStatistics Stats;
  if (X.empty()) {
    Result = Stats;
    return S;
  }
  View CodesShape = codesView(V, Spec);
  std::optional<int64_t> CodeCount = elementCount(CodesShape);
  std::optional<int64_t> ScaleCount = elementCount(scalesView(V, Spec));
  std::optional<int64_t> OuterCount = elementCount(outerView(V, Spec));
  if (!CodeCount || !ScaleCount || !OuterCount)
    return Status::failure("the operand has too many elements");

  std::vector<float> Values(*CodeCount), Restored(*CodeCount);
  std::vector<uint8_t> Codes(*CodeCount);
  std::vector<float> Scales(*ScaleCount), Outer(*OuterCount);
  S = transformOperand(X, V, Spec, Values);
  if (S.ok())
    S = quantize(X, V, Spec, Codes, Scales, Outer);
  if (S.ok())
    S = dequantize(Codes, Scales, Outer, CodesShape, Spec, Restored);
  if (!S.ok())
    return S;

  const Grid G = gridOf(Spec);
  const OperandLayout Layout(CodesShape, Spec);
  // The scale of a part of a block, outer scale included.
  auto ScaleOf = [&](int64_t Line, int64_t Block) {
    double Scale = Scales[Layout.scaleAt(Line, Block)];
    return Outer.empty()
               ? Scale
               : Scale *
                     static_cast<double>(Outer[Layout.outerAt(Line, Block)]);
  };
  // What the largest level stands for, multiplied in the order of dequantize().
  auto TopOf = [&](int64_t Line, int64_t Block) {
    float Top = G.maxLevel() * Scales[Layout.scaleAt(Line, Block)];
    return Outer.empty() ? Top : Top * Outer[Layout.outerAt(Line, Block)];
  };

  // Blocks may have several lines: first see which of them have anything.
  enum : uint8_t { Zero, Used, NonFinite };
  std::vector<uint8_t> KindOf(*ScaleCount, Zero);
  for (int64_t Line = 0; Line < Layout.lines(); ++Line)
    for (int64_t Block = 0; Block < Layout.blocks(); ++Block) {
      uint8_t &Kind = KindOf[Layout.scaleAt(Line, Block)];
      double Scale = ScaleOf(Line, Block);
      if (std::isnan(Scale)) {
        Kind = NonFinite;
        continue;
      }
      if (Scale == 0)
        continue;
      for (int64_t K = Layout.begin(Block); K < Layout.end(Block); ++K)
        if (Values[Layout.codeAt(Line, K)] != 0)
          Kind = std::max<uint8_t>(Kind, Used);
    }

  Stats.Blocks = *ScaleCount;
  for (uint8_t Kind : KindOf) {
    Stats.ZeroBlocks += Kind == Zero;
    Stats.NonFiniteBlocks += Kind == NonFinite;
  }
  double MagnitudeErrors = 0;
  for (int64_t Line = 0; Line < Layout.lines(); ++Line)
    for (int64_t Block = 0; Block < Layout.blocks(); ++Block) {
      uint8_t Kind = KindOf[Layout.scaleAt(Line, Block)];
      if (Kind == NonFinite)
        continue;
      double Scale = ScaleOf(Line, Block);
      double Bound = TopOf(Line, Block) * (1 + 0x1p-16);
      for (int64_t K = Layout.begin(Block); K < Layout.end(Block); ++K) {
        size_t At = Layout.codeAt(Line, K);
        ++Stats.Elements;
        Stats.Errors.add(Values[At], Restored[At]);
        if (Kind == Zero)
          continue;
        ++Stats.RoundedElements;
        Stats.ClippedElements +=
            std::fabs(static_cast<double>(Values[At])) > Bound;
        if (!G.isByte())
          ++Stats.LevelCounts[Codes[At] & 7];
        MagnitudeErrors +=
            std::fabs(static_cast<double>(decode(G, Codes[At]))) -
            std::fabs(static_cast<double>(Values[At])) / Scale;
      }
    }
  if (Stats.RoundedElements != 0)
    Stats.MeanMagnitudeError = MagnitudeErrors /
                               static_cast<double>(Stats.RoundedElements) /
                               static_cast<double>(G.maxLevel());
  Result = Stats;
  return Status::success();
}

} // namespace ufp4::numerics

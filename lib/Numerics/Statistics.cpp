//===- Statistics.cpp - What quantization did to an operand ---------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Statistics.h"

#include "ufp4/Numerics/Rounding.h"

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
  if (Index == 0 || Index >= 7)
    return 0;
  double Below = G.Magnitudes[Index - 1];
  double Level = G.Magnitudes[Index];
  double Above = G.Magnitudes[Index + 1];
  return (2 * Level - Below - Above) / 4;
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

Status measure(std::span<const float> X, const View &V,
               const QuantizeSpec &Spec, OperandStatistics &Result) {
  Status S = validate(Spec);
  if (!S.ok())
    return S;
  std::optional<int64_t> InputCount = elementCount(V);
  if (!InputCount || X.size() != static_cast<uint64_t>(*InputCount))
    return Status::failure("expected the input to have the elements of its "
                           "view, got " +
                           std::to_string(X.size()));
  View CodesShape = codesView(V, Spec);
  View ScalesShape = scalesView(V, Spec.Block);
  std::optional<int64_t> CodeCount = elementCount(CodesShape);
  std::optional<int64_t> ScaleCount = elementCount(ScalesShape);
  if (!CodeCount || !ScaleCount)
    return Status::failure("the operand has too many elements");

  std::vector<float> Values(*CodeCount);
  std::vector<uint8_t> Codes(*CodeCount);
  std::vector<float> Scales(*ScaleCount);
  S = transformOperand(X, V, Spec, Values);
  if (S.ok())
    S = quantize(X, V, Spec, Codes, Scales);
  if (!S.ok())
    return S;

  const Grid &G = getGrid(Spec.Grid);
  OperandStatistics Stats;
  if (X.empty()) {
    Result = Stats;
    return S;
  }
  Stats.Blocks = *ScaleCount;
  for (float Scale : Scales) {
    Stats.ZeroBlocks += Scale == 0;
    Stats.NonFiniteBlocks += std::isnan(Scale);
  }
  double MagnitudeErrors = 0;
  int64_t Rounded = 0;
  for (int64_t Outer = 0; Outer < V.Outer; ++Outer)
    for (int64_t K = 0; K < CodesShape.Length; ++K)
      for (int64_t Inner = 0; Inner < V.Inner; ++Inner) {
        size_t At = (Outer * CodesShape.Length + K) * V.Inner + Inner;
        float Scale =
            Scales[(Outer * ScalesShape.Length + K / Spec.Block) * V.Inner +
                   Inner];
        if (std::isnan(Scale))
          continue;
        ++Stats.Elements;
        float Level = decode(G, Codes[At]);
        Stats.Errors.add(Values[At], Level * Scale);
        if (Scale == 0)
          continue;
        ++Rounded;
        ++Stats.LevelCounts[Codes[At] & 7];
        float T = Values[At] * (1 / Scale);
        MagnitudeErrors += static_cast<double>(std::fabs(Level)) -
                           static_cast<double>(std::fabs(T));
      }
  if (Rounded != 0)
    Stats.MeanMagnitudeError = MagnitudeErrors / static_cast<double>(Rounded) /
                               static_cast<double>(G.maxLevel());
  Result = Stats;
  return Status::success();
}

} // namespace ufp4::numerics

//===- Hadamard.cpp - The randomized Hadamard transform -------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Hadamard.h"

#include "FloatEnvironment.h"
#include "Text.h"
#include "ufp4/Numerics/BFloat16.h"
#include "ufp4/Numerics/Philox.h"

#include <bit>

namespace ufp4::numerics {

static bool isSupportedSize(uint64_t Size) {
  return Size >= 2 && Size <= 128 && std::has_single_bit(Size);
}

static Status checkSize(uint64_t Size, const std::string &Shown) {
  if (isSupportedSize(Size))
    return Status::success();
  return expected("the Hadamard size to be a power of two from 2 to 128",
                  Shown);
}

Status validate(const RhtSpec &Spec) {
  Status SizeStatus =
      checkSize(Spec.Size < 0 ? 0 : Spec.Size, std::to_string(Spec.Size));
  if (!SizeStatus.ok())
    return SizeStatus;
  if (Spec.Source == SignSource::Published && Spec.Size != 16)
    return expected("size 16 for the published Hadamard signs", Spec.Size);
  if (Spec.Source != SignSource::Explicit) {
    if (!Spec.Signs.empty())
      return expected("no Hadamard signs unless their source is explicit",
                      Spec.Signs.size());
    return Status::success();
  }
  if (Spec.Signs.size() != static_cast<size_t>(Spec.Size))
    return expected(text(Spec.Size) + " Hadamard signs", Spec.Signs.size());
  for (int8_t Sign : Spec.Signs)
    if (Sign != 1 && Sign != -1)
      return expected("each Hadamard sign to be +1 or -1", Sign);
  return Status::success();
}

std::vector<int8_t> resolveSigns(const RhtSpec &Spec, uint64_t Seed,
                                 uint32_t Site) {
  size_t Size = isSupportedSize(Spec.Size) ? Spec.Size : 0;
  switch (Spec.Source) {
  case SignSource::Published:
    return {PublishedSigns.begin(), PublishedSigns.end()};
  case SignSource::Plus:
    return std::vector<int8_t>(Size, 1);
  case SignSource::Explicit:
    return Spec.Signs;
  case SignSource::Seeded:
    break;
  }
  PhiloxCounter Words =
      philox4x32_10({0, 0, Site, RhtSignStream}, philoxKey(Seed));
  std::vector<int8_t> Signs(Size);
  for (size_t J = 0; J < Size; ++J)
    Signs[J] = (Words[J / 32] >> (J % 32)) & 1 ? -1 : 1;
  return Signs;
}

float hadamardFactor(int64_t Size) {
  // 1 / sqrt(2) rounded to f32; for the other odd powers of two the significand
  // is the same and only the exponent differs.
  float Factor = 1;
  for (; Size >= 4; Size /= 4)
    Factor *= 0.5f;
  return Size == 2 ? Factor * 0x1.6a09e6p-1f : Factor;
}

static void butterfly(std::span<float> Run) {
  for (size_t Stride = 1; Stride < Run.size(); Stride *= 2)
    for (size_t I = 0; I < Run.size(); ++I) {
      if (I & Stride)
        continue;
      float A = Run[I];
      float B = Run[I + Stride];
      Run[I] = A + B;
      Run[I + Stride] = A - B;
    }
}

static void flipSigns(std::span<float> Run, std::span<const int8_t> Signs) {
  // The sign bit alone: exact for every number, and a NaN stays one.
  for (size_t I = 0; I < Run.size(); ++I)
    if (Signs[I] < 0)
      Run[I] = -Run[I];
}

static Status checkRuns(std::span<float> Values,
                        std::span<const int8_t> Signs) {
  Status SizeStatus = checkSize(Signs.size(), std::to_string(Signs.size()));
  if (!SizeStatus.ok())
    return SizeStatus;
  if (Values.size() % Signs.size() != 0)
    return expected("whole Hadamard runs of " + text(Signs.size()),
                    text(Values.size()) + " values");
  return Status::success();
}

Status applyRht(std::span<float> Values, std::span<const int8_t> Signs,
                bool ResultInBF16) {
  Status RunStatus = checkRuns(Values, Signs);
  if (!RunStatus.ok())
    return RunStatus;
  float Factor = hadamardFactor(static_cast<int64_t>(Signs.size()));
  for (size_t Begin = 0; Begin < Values.size(); Begin += Signs.size()) {
    std::span<float> Run = Values.subspan(Begin, Signs.size());
    flipSigns(Run, Signs);
    butterfly(Run);
    for (float &Value : Run) {
      Value *= Factor;
      if (ResultInBF16)
        Value = roundToBF16(Value);
    }
  }
  return Status::success();
}

Status applyInverseRht(std::span<float> Values, std::span<const int8_t> Signs) {
  Status RunStatus = checkRuns(Values, Signs);
  if (!RunStatus.ok())
    return RunStatus;
  float Factor = hadamardFactor(static_cast<int64_t>(Signs.size()));
  for (size_t Begin = 0; Begin < Values.size(); Begin += Signs.size()) {
    std::span<float> Run = Values.subspan(Begin, Signs.size());
    butterfly(Run);
    for (float &Value : Run)
      Value *= Factor;
    flipSigns(Run, Signs);
  }
  return Status::success();
}

} // namespace ufp4::numerics

//===- Quantize.cpp - Block quantization along one dimension --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Quantize.h"

#include "FloatEnvironment.h"
#include "ufp4/Numerics/Rounding.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <string>
#include <vector>

namespace ufp4::numerics {

// Shapes: views, and what follows from them.

/// A * B for non-negative numbers, or nothing when it exceeds 63 bits.
static std::optional<int64_t> checkedProduct(int64_t A, int64_t B) {
  if (B != 0 && A > std::numeric_limits<int64_t>::max() / B)
    return std::nullopt;
  return A * B;
}

std::optional<int64_t> elementCount(const View &V) {
  if (V.Outer < 0 || V.Length < 0 || V.Inner < 0)
    return std::nullopt;
  std::optional<int64_t> Count = checkedProduct(V.Outer, V.Inner);
  if (Count)
    Count = checkedProduct(*Count, V.Length);
  return Count;
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
  return scalesLength(Length, Run) * Run;
}

int64_t scalesLength(int64_t Length, int64_t Block) {
  if (Block <= 0)
    return 0;
  return Length / Block + (Length % Block != 0);
}

View codesView(const View &V, const QuantizeSpec &Spec) {
  return {V.Outer, codesLength(V.Length, Spec), V.Inner};
}

View scalesView(const View &V, int64_t Block) {
  return {V.Outer, scalesLength(V.Length, Block), V.Inner};
}

Status validate(const QuantizeSpec &Spec) {
  if (Spec.Block <= 0)
    return Status::failure("expected a positive block size, got " +
                           std::to_string(Spec.Block));
  if (Spec.Rht) {
    Status RhtStatus = validate(*Spec.Rht);
    if (!RhtStatus.ok())
      return RhtStatus;
    if (Spec.Block % Spec.Rht->Size != 0)
      return Status::failure(
          "expected the Hadamard size " + std::to_string(Spec.Rht->Size) +
          " to divide the block size " + std::to_string(Spec.Block));
  }
  if (Spec.Rounding.Mode == RoundingMode::Stochastic &&
      !isSupportedRandomBits(Spec.Rounding.Bits))
    return Status::failure("expected 8 or 16 random bits per element, got " +
                           std::to_string(Spec.Rounding.Bits));
  return Status::success();
}

static Status checkSize(const char *What, size_t Size, const View &V) {
  std::optional<int64_t> Expected = elementCount(V);
  if (!Expected)
    return Status::failure(std::string("the shape of the ") + What +
                           " has a negative size or too many elements");
  if (Size != static_cast<uint64_t>(*Expected))
    return Status::failure(std::string("expected ") +
                           std::to_string(*Expected) + " " + What + ", got " +
                           std::to_string(Size));
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

// The arithmetic of one block.

uint32_t maxMagnitudeBits(std::span<const float> Values) {
  uint32_t Max = 0;
  for (float Value : Values)
    Max = std::max(Max, std::bit_cast<uint32_t>(Value) & 0x7FFFFFFF);
  return Max;
}

BlockScale scaleOfBlock(const Grid &G, uint32_t MagnitudeBits) {
  if (MagnitudeBits >= 0x7F800000)
    return {std::bit_cast<float>(0x7FC00000), 0};
  float Scale = std::bit_cast<float>(MagnitudeBits) / G.maxLevel();
  if (Scale < 0x1p-126f)
    return {0, 0};
  return {Scale, 1 / Scale};
}

namespace {

/// One operand being quantized: walks its blocks in the order of their linear
/// index.
class BlockWalker {
public:
  BlockWalker(std::span<const float> X, const View &V, const QuantizeSpec &Spec)
      : X(X), V(V), Spec(Spec), CodesLength(codesLength(V.Length, Spec)),
        Blocks(scalesLength(V.Length, Spec.Block)) {
    if (Spec.Rht)
      Signs = resolveSigns(*Spec.Rht, Spec.Random.Seed, Spec.Random.Site);
  }

  /// Calls Visit(Outer, Inner, Block, LinearIndex, Values) for each block;
  /// Values are the rounding step's input, without the zeros that fill up the
  /// block after the last Hadamard run.
  template <typename Visitor> Status forEachBlock(Visitor Visit) {
    if (X.empty())
      return Status::success();
    uint64_t LinearIndex = 0;
    for (int64_t Outer = 0; Outer < V.Outer; ++Outer)
      for (int64_t Inner = 0; Inner < V.Inner; ++Inner)
        for (int64_t Block = 0; Block < Blocks; ++Block, ++LinearIndex) {
          load(Outer, Inner, Block * Spec.Block);
          if (Spec.Rht) {
            Status S = applyRht(Values, Signs, Spec.Rht->ResultInBF16);
            if (!S.ok())
              return S;
          }
          Visit(Outer, Inner, Block, LinearIndex,
                std::span<const float>(Values));
        }
    return Status::success();
  }

  /// Where code `K` of a line lies in the codes tensor.
  size_t codeOffset(int64_t Outer, int64_t Inner, int64_t K) const {
    return (Outer * CodesLength + K) * V.Inner + Inner;
  }
  size_t scaleOffset(int64_t Outer, int64_t Inner, int64_t Block) const {
    return (Outer * Blocks + Block) * V.Inner + Inner;
  }

private:
  void load(int64_t Outer, int64_t Inner, int64_t Begin) {
    Values.assign(std::min(Spec.Block, CodesLength - Begin), 0.0f);
    int64_t Present = std::min(Spec.Block, V.Length - Begin);
    for (int64_t K = 0; K < Present; ++K)
      Values[K] = X[(Outer * V.Length + Begin + K) * V.Inner + Inner];
  }

  std::span<const float> X;
  View V;
  const QuantizeSpec &Spec;
  int64_t CodesLength;
  int64_t Blocks;
  std::vector<int8_t> Signs;
  std::vector<float> Values;
};

} // namespace

/// Rounds one block's values to codes; `Emit` takes (index in block, code).
template <typename Emitter>
static void roundBlock(const Grid &G, const QuantizeSpec &Spec,
                       const BlockScale &Scale, uint64_t LinearIndex,
                       std::span<const float> Values, Emitter Emit) {
  if (!Scale.hasCodes()) {
    for (size_t K = 0; K < Values.size(); ++K)
      Emit(K, uint8_t(0));
    return;
  }
  if (Spec.Rounding.Mode == RoundingMode::NearestEven) {
    for (size_t K = 0; K < Values.size(); ++K)
      Emit(K, encode(G, roundNearest(G, Values[K] * Scale.Reciprocal)));
    return;
  }
  unsigned Bits = Spec.Rounding.Bits;
  size_t GroupSize = elementsPerRandomGroup(Bits);
  uint64_t GroupsPerBlock = scalesLength(Spec.Block, GroupSize);
  PhiloxCounter Random = {};
  for (size_t K = 0; K < Values.size(); ++K) {
    if (K % GroupSize == 0)
      Random = randomGroup(Spec.Random,
                           LinearIndex * GroupsPerBlock + K / GroupSize);
    uint32_t B =
        randomBitsOf(Random, static_cast<unsigned>(K % GroupSize), Bits);
    Emit(K,
         encode(G, roundStochastic(G, Values[K] * Scale.Reciprocal, B, Bits)));
  }
}

Status transformOperand(std::span<const float> X, const View &V,
                        const QuantizeSpec &Spec, std::span<float> Out) {
  Status S = checkInput(X, V, Spec);
  if (S.ok())
    S = checkSize("transformed elements", Out.size(), codesView(V, Spec));
  if (!S.ok())
    return S;
  BlockWalker Walker(X, V, Spec);
  return Walker.forEachBlock([&](int64_t Outer, int64_t Inner, int64_t Block,
                                 uint64_t, std::span<const float> Values) {
    for (size_t K = 0; K < Values.size(); ++K)
      Out[Walker.codeOffset(Outer, Inner, Block * Spec.Block + K)] = Values[K];
  });
}

Status quantize(std::span<const float> X, const View &V,
                const QuantizeSpec &Spec, std::span<uint8_t> Codes,
                std::span<float> Scales) {
  Status S = checkInput(X, V, Spec);
  if (S.ok())
    S = checkSize("codes", Codes.size(), codesView(V, Spec));
  if (S.ok())
    S = checkSize("scales", Scales.size(), scalesView(V, Spec.Block));
  if (!S.ok())
    return S;
  const Grid &G = getGrid(Spec.Grid);
  BlockWalker Walker(X, V, Spec);
  return Walker.forEachBlock([&](int64_t Outer, int64_t Inner, int64_t Block,
                                 uint64_t LinearIndex,
                                 std::span<const float> Values) {
    BlockScale Scale = scaleOfBlock(G, maxMagnitudeBits(Values));
    Scales[Walker.scaleOffset(Outer, Inner, Block)] = Scale.Scale;
    roundBlock(
        G, Spec, Scale, LinearIndex, Values, [&](size_t K, uint8_t Code) {
          Codes[Walker.codeOffset(Outer, Inner, Block * Spec.Block + K)] = Code;
        });
  });
}

Status dequantize(std::span<const uint8_t> Codes, std::span<const float> Scales,
                  const View &V, GridKind Kind, int64_t Block,
                  std::span<float> Out) {
  if (Block <= 0)
    return Status::failure("expected a positive block size, got " +
                           std::to_string(Block));
  Status S = checkSize("codes", Codes.size(), V);
  if (S.ok())
    S = checkSize("scales", Scales.size(), scalesView(V, Block));
  if (S.ok())
    S = checkSize("results", Out.size(), V);
  if (!S.ok())
    return S;
  for (size_t I = 0; I < Codes.size(); ++I)
    if (Codes[I] > 15)
      return Status::failure("expected 4-bit codes, got " +
                             std::to_string(Codes[I]) + " at position " +
                             std::to_string(I));
  if (Codes.empty())
    return S;
  const Grid &G = getGrid(Kind);
  int64_t Blocks = scalesLength(V.Length, Block);
  for (int64_t Outer = 0; Outer < V.Outer; ++Outer)
    for (int64_t K = 0; K < V.Length; ++K)
      for (int64_t Inner = 0; Inner < V.Inner; ++Inner) {
        size_t At = (Outer * V.Length + K) * V.Inner + Inner;
        size_t ScaleAt = (Outer * Blocks + K / Block) * V.Inner + Inner;
        Out[At] = decode(G, Codes[At]) * Scales[ScaleAt];
      }
  return Status::success();
}

} // namespace ufp4::numerics

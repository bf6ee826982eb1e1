//===- NumericsC.cpp - The numerics library for tests in C ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// lib/Numerics behind plain C functions, so that a model of docs/numerics.md in
// another language can be compared with it through a foreign-function
// interface. For tests only: nothing here is installed.
//
// Functions that can fail return 0, or 1 with a message in `error`, which has
// room for `error_size` bytes. Sizes of arrays follow from the shapes
// (ufp4_sizes); scales are f32 numbers, whatever type they are stored in.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/Rounding.h"
#include "ufp4/Numerics/ScaledMatmul.h"

#include <algorithm>
#include <cstring>

using namespace ufp4::numerics;

extern "C" {

struct Ufp4Format {
  int32_t grid;       ///< The order of GridKind.
  float levels[8];    ///< Custom levels only.
  int64_t block_rows; ///< 1, R, or 0 for all rows.
  int64_t block;      ///< Elements along the contraction, 0 for all.
  int32_t scale;      ///< 0 f32, 1 bf16, 2 e4m3, 3 e8m0, 4 int, 5 ue5m3.
  int32_t rule;       ///< The order of ScaleRule.
  int64_t tile;       ///< -1 none, 0 the row, otherwise elements.
  double room;        ///< 1 for none.
  double amax;        ///< 0 for measured.
  double max;         ///< 0 for the type's largest number.
};

struct Ufp4Spec {
  struct Ufp4Format format;
  int64_t rht_size;    ///< 0 for no transform.
  int32_t sign_source; ///< 0 published, 1 plus, 2 explicit, 3 seeded.
  int8_t signs[128];   ///< Explicit signs only.
  int32_t rht_bf16;
  int32_t bits; ///< 0 for nearest; 8, 16 or 32.
  uint64_t seed;
  uint32_t site;
  uint32_t stream;
};

} // extern "C"

static_assert(static_cast<int>(GridKind::F8E5M2) == 5 &&
                  static_cast<int>(GridKind::Custom) == 3 &&
                  static_cast<int>(ScaleKind::UE5M3) == 5 &&
                  static_cast<int>(ScaleKind::E8M0) == 3 &&
                  static_cast<int>(ScaleRule::LeastError) == 6 &&
                  static_cast<int>(SignSource::Seeded) == 3,
              "the C structures name enumerators by their numbers");

static int report(const Status &S, char *Error, int64_t ErrorSize) {
  if (S.ok())
    return 0;
  if (Error && ErrorSize > 0) {
    size_t Length = std::min<size_t>(S.message().size(),
                                     static_cast<size_t>(ErrorSize) - 1);
    std::memcpy(Error, S.message().data(), Length);
    Error[Length] = 0;
  }
  return 1;
}

static Status checkRange(const char *What, int64_t Value, int64_t Count) {
  if (Value >= 0 && Value < Count)
    return Status::success();
  return Status::failure(std::string("expected the number of a ") + What +
                         ", but got " + std::to_string(Value));
}

static Status convert(const Ufp4Format &C, Format &F) {
  Status S = checkRange("grid", C.grid, 6);
  if (S.ok())
    S = checkRange("scale", C.scale, 6);
  if (S.ok())
    S = checkRange("rule", C.rule, 7);
  if (!S.ok())
    return S;
  F.Grid = static_cast<GridKind>(C.grid);
  std::copy_n(C.levels, 8, F.Levels.begin());
  F.BlockRows = C.block_rows;
  F.Block = C.block;
  F.Scale.Kind = static_cast<ScaleKind>(C.scale);
  F.Scale.Rule = static_cast<ScaleRule>(C.rule);
  F.Scale.Tile = C.tile;
  F.Scale.Room = C.room;
  if (C.amax != 0)
    F.Scale.Amax = static_cast<float>(C.amax);
  if (C.max != 0)
    F.Scale.Max = static_cast<float>(C.max);
  return S;
}

static Status convert(const Ufp4Spec &C, QuantizeSpec &Spec) {
  Status S = convert(C.format, Spec);
  if (S.ok())
    S = checkRange("sign source", C.sign_source, 4);
  if (!S.ok())
    return S;
  if (C.rht_size != 0) {
    Spec.Rht.emplace();
    Spec.Rht->Size = C.rht_size;
    Spec.Rht->Source = static_cast<SignSource>(C.sign_source);
    Spec.Rht->ResultInBF16 = C.rht_bf16 != 0;
    if (Spec.Rht->Source == SignSource::Explicit)
      Spec.Rht->Signs.assign(C.signs,
                             C.signs + std::clamp<int64_t>(C.rht_size, 0, 128));
  }
  if (C.bits != 0)
    Spec.Rounding = {RoundingMode::Stochastic, static_cast<unsigned>(C.bits)};
  Spec.Random = {C.seed, C.site, C.stream};
  return S;
}

/// The elements of a view; 0 where there is no such number, which the library
/// refuses by itself.
static size_t sizeOf(const View &V) {
  return static_cast<size_t>(elementCount(V).value_or(0));
}

static Status convertView(const int64_t *Shape, int64_t Rank, int64_t Along,
                          View &V) {
  if (Rank < 1 || Along < 0 || Along >= Rank)
    return Status::failure("expected a dimension of the shape, but got " +
                           std::to_string(Along));
  std::optional<View> Found =
      viewAlong({Shape, static_cast<size_t>(Rank)}, Along);
  if (!Found)
    return Status::failure(
        "the shape has a negative size or too many elements");
  V = *Found;
  return Status::success();
}

static Status convertAll(const int64_t *Shape, int64_t Rank, int64_t Along,
                         const Ufp4Spec &C, View &V, QuantizeSpec &Spec) {
  Status S = convertView(Shape, Rank, Along, V);
  if (S.ok())
    S = convert(C, Spec);
  return S.ok() ? validate(Spec) : S;
}

#define UFP4_EXPORT __attribute__((visibility("default")))

extern "C" {

/// The numbers of codes, scales and outer scales.
UFP4_EXPORT int ufp4_sizes(const int64_t *shape, int64_t rank, int64_t along,
                           const Ufp4Spec *spec, int64_t out[3], char *error,
                           int64_t error_size) {
  View V;
  QuantizeSpec Spec;
  Status S = convertAll(shape, rank, along, *spec, V, Spec);
  if (S.ok()) {
    out[0] = static_cast<int64_t>(sizeOf(codesView(V, Spec)));
    out[1] = static_cast<int64_t>(sizeOf(scalesView(V, Spec)));
    out[2] = static_cast<int64_t>(sizeOf(outerView(V, Spec)));
  }
  return report(S, error, error_size);
}

UFP4_EXPORT int ufp4_quantize(const float *x, const int64_t *shape,
                              int64_t rank, int64_t along, const Ufp4Spec *spec,
                              uint8_t *codes, float *scales, float *outer,
                              char *error, int64_t error_size) {
  View V;
  QuantizeSpec Spec;
  Status S = convertAll(shape, rank, along, *spec, V, Spec);
  if (S.ok())
    S = quantize({x, sizeOf(V)}, V, Spec, {codes, sizeOf(codesView(V, Spec))},
                 {scales, sizeOf(scalesView(V, Spec))},
                 {outer, sizeOf(outerView(V, Spec))});
  return report(S, error, error_size);
}

UFP4_EXPORT int ufp4_transform(const float *x, const int64_t *shape,
                               int64_t rank, int64_t along,
                               const Ufp4Spec *spec, float *y, char *error,
                               int64_t error_size) {
  View V;
  QuantizeSpec Spec;
  Status S = convertAll(shape, rank, along, *spec, V, Spec);
  if (S.ok())
    S = transformOperand({x, sizeOf(V)}, V, Spec,
                         {y, sizeOf(codesView(V, Spec))});
  return report(S, error, error_size);
}

UFP4_EXPORT int ufp4_dequantize(const uint8_t *codes, const float *scales,
                                const float *outer, const int64_t *codes_shape,
                                int64_t rank, int64_t along,
                                const Ufp4Format *format, float *out,
                                char *error, int64_t error_size) {
  View V;
  Format F;
  Status S = convertView(codes_shape, rank, along, V);
  if (S.ok())
    S = convert(*format, F);
  if (S.ok())
    S = validate(F);
  if (S.ok())
    S = dequantize({codes, sizeOf(V)}, {scales, sizeOf(scalesView(V, F))},
                   {outer, sizeOf(outerView(V, F))}, V, F, {out, sizeOf(V)});
  return report(S, error, error_size);
}

/// Operands as [rows, kc], with the contraction last.
UFP4_EXPORT int ufp4_scaled_matmul(const uint8_t *lcodes, const float *lscales,
                                   const float *louter,
                                   const Ufp4Format *lformat, int64_t m,
                                   const uint8_t *rcodes, const float *rscales,
                                   const float *router,
                                   const Ufp4Format *rformat, int64_t n,
                                   int64_t kc, int32_t result_bf16, float *y,
                                   char *error, int64_t error_size) {
  auto Convert = [kc](const uint8_t *Codes, const float *Scales,
                      const float *Outer, const Ufp4Format &C, int64_t Rows,
                      MatmulOperand &Op) {
    Status S = convert(C, Op.Format);
    if (S.ok())
      S = validate(Op.Format);
    if (!S.ok())
      return S;
    View V = {Rows, kc, 1, Rows};
    Op.Codes = {Codes, sizeOf(V)};
    Op.Scales = {Scales, sizeOf(scalesView(V, Op.Format))};
    Op.Outer = {Outer, sizeOf(outerView(V, Op.Format))};
    Op.Rows = Rows;
    return S;
  };
  MatmulOperand Lhs, Rhs;
  Status S = Convert(lcodes, lscales, louter, *lformat, m, Lhs);
  if (S.ok())
    S = Convert(rcodes, rscales, router, *rformat, n, Rhs);
  if (S.ok())
    S = scaledMatmul(Lhs, Rhs, kc,
                     result_bf16 ? ResultType::BF16 : ResultType::F32,
                     {y, sizeOf({m, n, 1})});
  return report(S, error, error_size);
}

/// The byte of a number that the scale's type has; 0xFF for any other number.
UFP4_EXPORT uint8_t ufp4_encode_scale(int32_t scale, float value) {
  return encodeScale(static_cast<ScaleKind>(scale), value).value_or(0xFF);
}

UFP4_EXPORT float ufp4_decode_scale(int32_t scale, uint8_t byte) {
  return decodeScale(static_cast<ScaleKind>(scale), byte);
}

/// kind: 0 f8E4M3FN, 1 ue5m3, 2 f8E5M2.
UFP4_EXPORT float ufp4_round_minifloat(int32_t kind, float value, int32_t up) {
  const MiniFloat &Type = kind == 0 ? E4M3FN : kind == 1 ? UE5M3 : E5M2;
  return roundToMiniFloat(Type, value,
                          up ? MiniRounding::Up : MiniRounding::NearestEven);
}

UFP4_EXPORT void ufp4_philox(const uint32_t counter[4], const uint32_t key[2],
                             uint32_t out[4]) {
  PhiloxCounter Words = philox4x32_10(
      {counter[0], counter[1], counter[2], counter[3]}, {key[0], key[1]});
  std::copy(Words.begin(), Words.end(), out);
}

UFP4_EXPORT uint64_t ufp4_fold_seed(uint64_t seed, uint64_t index,
                                    uint32_t site) {
  return foldSeed(seed, index, site);
}

/// The code of section 6 for t; bits 0 is rounding to nearest.
UFP4_EXPORT uint8_t ufp4_round(const Ufp4Format *format, float t, int32_t bits,
                               uint32_t random) {
  Format F;
  if (!convert(*format, F).ok())
    return InvalidCode;
  Grid G = gridOf(F);
  return encode(G, bits == 0 ? roundNearest(G, t)
                             : roundStochastic(G, t, random, bits));
}

UFP4_EXPORT float ufp4_decode(const Ufp4Format *format, uint8_t code) {
  Format F;
  if (!convert(*format, F).ok())
    return 0;
  return decode(gridOf(F), code);
}

} // extern "C"

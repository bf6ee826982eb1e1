//===- MiniFloat.h - 8-bit floating-point formats ---------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The formats of sections 2 and 5.2 of docs/numerics.md: elements of 8 bits and
// the scales e4m3 and ue5m3. A format is data; one routine rounds to all.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_MINIFLOAT_H
#define UFP4_NUMERICS_MINIFLOAT_H

#include <cstdint>
#include <optional>
#include <string_view>

namespace ufp4::numerics {

/// A byte of, from the top: a sign if the format has one, ExponentBits, and
/// MantissaBits. Exponent field 0 means subnormal numbers, multiples of
/// 2^(1 - Bias - MantissaBits). All bits set below the sign mean NaN.
struct MiniFloat {
  std::string_view Name;
  int ExponentBits;
  int MantissaBits;
  int Bias;
  bool HasSign;
  /// Whether the largest exponent field is kept for infinity and NaN, as in
  /// IEEE 754; otherwise it holds numbers, and NaN in its last place only.
  bool HasInfinity;
  /// The largest number.
  float Max;
};

/// OCP FP8 E4M3: no infinity, largest number 448.
inline constexpr MiniFloat E4M3FN = {"f8E4M3FN", 4, 3, 7, true, false, 448};
/// OCP FP8 E5M2: the upper byte of an IEEE half, largest number 57344.
inline constexpr MiniFloat E5M2 = {"f8E5M2", 5, 2, 15, true, true, 57344};
/// Unsigned, every exponent in use, largest number 114688.
inline constexpr MiniFloat UE5M3 = {"ue5m3", 5, 3, 15, false, false, 114688};

enum class MiniRounding {
  NearestEven,
  Up ///< To the next number that is not smaller in magnitude.
};

/// The format's number that Value rounds to. Magnitudes above Max, infinity
/// included, give Max. The sign is kept, that of a zero too; a format without
/// a sign turns negative values into +0. NaN gives 0x7FC00000.
float roundToMiniFloat(const MiniFloat &Format, float Value,
                       MiniRounding Rounding = MiniRounding::NearestEven);

/// The number of a byte: exact. The NaN is 0x7FC00000.
float decodeMiniFloat(const MiniFloat &Format, uint8_t Byte);

/// The byte of one of the format's numbers; of NaN, the byte with all bits set
/// below the sign. Nothing when the format has no such number.
std::optional<uint8_t> encodeMiniFloat(const MiniFloat &Format, float Number);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_MINIFLOAT_H

//===- BFloat16.cpp - Conversion between f32 and bf16 ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Numerics/BFloat16.h"

#include <bit>

namespace ufp4::numerics {

float bf16ToFloat(uint16_t Bits) {
  return std::bit_cast<float>(static_cast<uint32_t>(Bits) << 16);
}

uint16_t floatToBF16(float Value) {
  uint32_t Bits = std::bit_cast<uint32_t>(Value);
  if ((Bits & 0x7FFFFFFF) > 0x7F800000)
    return static_cast<uint16_t>((Bits >> 16) | 0x0040);
  // Half of the last kept bit, less one unless that bit is odd: ties to even.
  // A carry out of the significand raises the exponent, up to infinity.
  uint32_t RoundingBias = 0x7FFF + ((Bits >> 16) & 1);
  return static_cast<uint16_t>((Bits + RoundingBias) >> 16);
}

float roundToBF16(float Value) { return bf16ToFloat(floatToBF16(Value)); }

} // namespace ufp4::numerics

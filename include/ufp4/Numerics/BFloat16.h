//===- BFloat16.h - Conversion between f32 and bf16 -------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_BFLOAT16_H
#define UFP4_NUMERICS_BFLOAT16_H

#include <cstdint>

namespace ufp4::numerics {

/// The f32 with the value of the bfloat16 whose bits are `Bits`. Exact; every
/// NaN keeps its sign and payload.
float bf16ToFloat(uint16_t Bits);

/// The bits of the bfloat16 nearest to `Value`, ties to even. Values beyond the
/// largest bfloat16 round to infinity as IEEE 754 says; subnormals are kept. A
/// NaN stays a NaN: its sign and upper payload bits are kept and the quiet bit
/// is set, so that a payload in the lower half cannot turn into an infinity.
uint16_t floatToBF16(float Value);

/// `Value` rounded to bfloat16 and widened again.
float roundToBF16(float Value);

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_BFLOAT16_H

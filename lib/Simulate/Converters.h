//===- Converters.h - f32 to floats of 4 to 8 bits --------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What converters give, by the numbers that a type has: of the two around an
// operand, one. Written from the sources below and not from what kernels make
// of them.
//
//   NVIDIA  PTX ISA 9.1, "Data Movement and Conversion Instructions: cvt". The
//           figures 40 and 41 of random bits, and that a number goes away from
//           zero where its place between its neighbours plus those bits as a
//           fraction is 1 or more, as read off a B200 by
//           github.com/vkuzo/quant_cast_bench, experiments/nvidia_rs_bit_probe
//   AMD     the definition in C++ that HIP has of its instructions,
//           amd_detail/amd_hip_ocp_host.hpp, from_float and fp6_cvt_packedx32;
//           AMD CDNA 4 and RDNA 4 instruction set architecture, V_CVT_*
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_SIMULATE_CONVERTERS_H
#define UFP4_LIB_SIMULATE_CONVERTERS_H

#include "ufp4/Simulate/MatrixArithmetic.h"

namespace mlir::ufp4::simulate {

enum class Overflow : uint8_t {
  Saturate, // to the largest number
  Special   // to NaN, or to infinity where the type has it
};

/// The code of the number nearest to `x`, of two as near the even code. A NaN
/// is the type's or, where it has none, the largest number.
uint32_t convertToNearest(ElementFormat format, double x, Overflow overflow);

/// The code of one of the two numbers around `x`: of the one away from zero
/// where the position between them, from 0 to 1, and `random` / 2^16 add up to
/// 1 or more. What is larger than all becomes the largest.
uint32_t convertByChance(ElementFormat format, float x, uint32_t random);

/// The random bits of operand `i` (0 to 3 for a, b, e, f) of
/// cvt.rs.satfinite.{e2m1x4, e2m3x4, e3m2x4, e4m3x4, e5m2x4}.f32.
uint32_t getRandomBits(ElementFormat format, unsigned i, uint32_t rbits);

} // namespace mlir::ufp4::simulate

#endif // UFP4_LIB_SIMULATE_CONVERTERS_H

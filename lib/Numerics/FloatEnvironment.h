//===- FloatEnvironment.h - What the arithmetic here relies on --*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_NUMERICS_FLOATENVIRONMENT_H
#define UFP4_LIB_NUMERICS_FLOATENVIRONMENT_H

#include <cfloat>
#include <limits>

// Section 1 of docs/numerics.md: f32 is IEEE 754 binary32 and each operation
// rounds once to it. Excess precision (x87) or -ffast-math would break that
// without a visible sign, so neither may compile.
static_assert(std::numeric_limits<float>::is_iec559 &&
                  std::numeric_limits<float>::digits == 24,
              "float must be IEEE 754 binary32");
static_assert(FLT_EVAL_METHOD == 0, "float arithmetic must round to float");
#ifdef __FAST_MATH__
#error "the numerics library must not be compiled with -ffast-math"
#endif

#endif // UFP4_LIB_NUMERICS_FLOATENVIRONMENT_H

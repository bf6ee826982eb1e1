//===- Text.h - Messages about wrong requests -------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_NUMERICS_TEXT_H
#define UFP4_LIB_NUMERICS_TEXT_H

#include "ufp4/Numerics/Status.h"

#include <concepts>
#include <cstdio>
#include <string>
#include <string_view>

namespace ufp4::numerics {

inline std::string text(std::string_view Value) { return std::string(Value); }

inline std::string text(std::integral auto Value) {
  return std::to_string(Value);
}

/// Few digits where they say it all: 1.5, 1e-40, nan.
inline std::string text(std::floating_point auto Value) {
  char Buffer[32];
  std::snprintf(Buffer, sizeof(Buffer), "%.9g", static_cast<double>(Value));
  return Buffer;
}

/// The failure "expected <Wanted>, but got <Got>".
inline Status expected(const std::string &Wanted, const auto &Got) {
  return Status::failure("expected " + Wanted + ", but got " + text(Got));
}

} // namespace ufp4::numerics

#endif // UFP4_LIB_NUMERICS_TEXT_H

//===- Names.h - names that passes for GPUs share ---------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_GPU_NAMES_H
#define UFP4_GPU_NAMES_H

#include "llvm/ADT/StringRef.h"

namespace mlir::ufp4 {

/// The `gpu.module` of all kernels, and that of kernels made of loops while
/// they are not lowered.
inline constexpr llvm::StringLiteral kKernelModule = "ufp4_kernels";
inline constexpr llvm::StringLiteral kPortableModule = "ufp4_portable";

/// The buffer, one i32, that a failed assertion writes its number to; the
/// message of number n is n - 1 of the module's list.
inline constexpr llvm::StringLiteral kAssertion = "ufp4_assertion";

} // namespace mlir::ufp4

#endif // UFP4_GPU_NAMES_H

//===- TensorMaps.h - tensor maps of matrices -------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_KERNELS_TENSORMAPS_H
#define UFP4_LIB_KERNELS_TENSORMAPS_H

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::ufp4 {

/// Bytes of a row of a tile in shared memory, which the swizzle permutes.
inline constexpr int64_t kTensorMapRowBytes = 128;

/// The tensor map of a buffer, read or written in boxes of `rows` rows of 128
/// bytes, or of 64, swizzled by as many.
Value createTensorMap(ImplicitLocOpBuilder &b, Value buffer, int64_t rows,
                      int64_t rowBytes = kTensorMapRowBytes);

} // namespace mlir::ufp4

#endif // UFP4_LIB_KERNELS_TENSORMAPS_H

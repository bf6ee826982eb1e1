//===- AMD.h - instructions of AMD's chips ----------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_SIMULATE_AMD_H
#define UFP4_LIB_SIMULATE_AMD_H

#include "Instructions.h"

namespace mlir::ufp4::simulate {

/// Indices, barriers, and what lanes exchange.
void addAMD(InstructionTable &table);
/// MFMA, with and without block scales, and WMMA.
void addAMDMatrix(InstructionTable &table);

} // namespace mlir::ufp4::simulate

#endif // UFP4_LIB_SIMULATE_AMD_H

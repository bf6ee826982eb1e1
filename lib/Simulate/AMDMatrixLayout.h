//===- AMDMatrixLayout.h - where AMD's matrices lie -------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// As AMD publishes it, and not as our kernels use it: this is what their use is
// checked against. Sources:
//
//   CDNA 3  "AMD Instinct MI300" instruction set architecture, section 7.1.4
//   CDNA 4  "AMD CDNA 4" instruction set architecture, sections 7.1.4 (all
//           MFMA), 7.1.5.1 (8 bits and smaller, and bf16 and i8 of twice the
//           depth) and 7.2.1 (scales)
//   RDNA 3  "RDNA 3" instruction set architecture, section 7.9
//   RDNA 4  "RDNA 4" instruction set architecture, section 7.12
//
// and AMD's matrix instruction calculator, which prints the formulas
// (github.com/ROCm/amd_matrix_instruction_calculator; not for CDNA 4). A second
// reading, and what it was against, is in docs/simulator.md.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_SIMULATE_AMDMATRIXLAYOUT_H
#define UFP4_LIB_SIMULATE_AMDMATRIXLAYOUT_H

#include "ufp4/Simulate/MatrixArithmetic.h"
#include "ufp4/Target/Chip.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace mlir::ufp4::simulate {

enum class AMDGeneration : uint8_t { CDNA3, CDNA4, RDNA3, RDNA4, None };
AMDGeneration getAMDGeneration(const Chip &chip);

/// Elements of the contraction to one scale of a block-scaled instruction.
constexpr unsigned kAMDScaleBlock = 32;

/// One matrix instruction, by its op in the ROCDL dialect.
struct AMDMatrixForm {
  llvm::StringLiteral name;
  unsigned size, depth; // rows and columns of D; elements of a row of A
  unsigned wave;
  /// Formats of A and B; of f8f6f4 instructions, modifiers say which.
  ElementFormat a, b;
  llvm::SmallVector<AMDGeneration, 2> generations;

  /// Whether both halves of a wave hold all of A and B (RDNA 3).
  bool isDoubled() const {
    return wave == 32 && generations.front() == AMDGeneration::RDNA3;
  }
};
llvm::ArrayRef<AMDMatrixForm> getAMDMatrixForms();

/// Where A, or the transpose of B, lies: a lane has elements of one row, and
/// its registers hold them without gaps, the first in the lowest bits.
struct AMDLayout {
  unsigned rows = 0, depth = 0, lanes = 0;
  /// Elements that follow one another in the row as they do in the lane.
  struct Run {
    unsigned first, k, count;
  };

  static AMDLayout get(const AMDMatrixForm &form, ElementFormat format);
  unsigned getRow(unsigned lane) const { return lane % rows; }
  llvm::SmallVector<Run, 2> getRuns(unsigned lane) const;

private:
  bool isDoubled = false;
  /// Elements of a run.
  unsigned run = 0;
};

/// Where C and D lie: an element to a register of a lane.
struct AMDSums {
  unsigned size = 0, registers = 0;
  struct Place {
    unsigned row, column;
  };

  static AMDSums get(const AMDMatrixForm &form);
  Place getPlace(unsigned lane, unsigned reg) const;

private:
  enum class Order : uint8_t {
    FourRows,
    Alternating,
    EightRows
  } order = Order::FourRows;
};

/// Products of floats that are added at once.
unsigned getAMDSumGroup(ElementFormat format);

/// c + sum of x[i] * y[i] * 2^exponent as CDNA 3 adds (arXiv 2511.10909 and
/// github.com/microsoft/MMA-Sim, amd_fused_dot_add): products are cut off 24
/// bits below the largest, their sum and c are cut off, towards minus infinity,
/// 31 and 24 bits below the larger of the two, and what these add up to is
/// rounded to nearest even. What the later chips do is not published; it is
/// taken to be the same.
float sumProductsAMD(const Decoded *x, const Decoded *y, size_t count,
                     unsigned fraction, float c, int exponent = 0);

} // namespace mlir::ufp4::simulate

#endif // UFP4_LIB_SIMULATE_AMDMATRIXLAYOUT_H

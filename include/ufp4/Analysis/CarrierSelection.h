//===- CarrierSelection.h - in which type a chip multiplies -----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_ANALYSIS_CARRIERSELECTION_H
#define UFP4_ANALYSIS_CARRIERSELECTION_H

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Target/Chip.h"

#include <string>
#include <vector>

namespace mlir::ufp4 {

/// What the table of chips calls scales for a matrix unit: E8M0 to 32 elements,
/// or E4M3 to 16 (getHardwareBlock).
inline HardwareScale getHardwareScale(ScaleKind kind) {
  return kind == ScaleKind::E8M0 ? HardwareScale::E8M0Per32
                                 : HardwareScale::E4M3Per16;
}

/// The last number whose product with 126^2, the largest product of two integer
/// operands, is below 2^31 (docs/numerics.md, P8). Where an integer sum runs
/// over a contraction whose extent is not known, ufp4-place-operands has the
/// run assert it.
inline constexpr int64_t kLargestIntegerContraction = 135266;

/// How a chip multiplies two operands.
struct CarrierChoice {
  CarrierAttr carrier;
  /// Family of the kernel: "wgmma" or "mma_sync"; "portable" for the loops of
  /// convert-ufp4-to-linalg, which multiply as docs/numerics.md does.
  StringRef kernel;
  /// Why the declaration of exactness holds, or why there is no kernel.
  std::string proof;
  /// The instructions of the chip that are faster, and why each is none for
  /// these operands: "tcgen05.mma of i8: ...".
  std::vector<std::string> passedOver;

  /// All of it in one text.
  std::string getReason() const;
};

/// The largest magnitude of a dot of `extent` levels, in units of their last
/// place; nothing for a dynamic extent, and where levels have no common unit.
std::optional<double> getLargestDot(FormatAttr lhs, FormatAttr rhs,
                                    int64_t extent);

/// Chooses for operands of these formats and a contraction of `k` elements
/// (dynamic where not known). With `exactOnly` the bits are those of
/// docs/numerics.md whatever it costs. With `e8m0InFloat8` scales of e8m0 are
/// folded into f8E4M3FN where the chip multiplies it: twice the speed of bf16,
/// sums of 14 bits, and a run fails whose rows of block scales are wider than
/// the type.
CarrierChoice chooseCarrier(FormatAttr lhs, FormatAttr rhs, int64_t k,
                            const Chip &chip, bool exactOnly,
                            bool e8m0InFloat8 = false);

/// On a quantization: operands that are rounded stochastically are so by the
/// chip's converter, as docs/numerics.md has it in 6.1 and not in 6.
inline constexpr StringLiteral kStochasticConvertersAttr =
    "ufp4.stochastic_converters";

/// Whether converters make operands in `carrier` of such a format and rounding.
bool isRoundedByConverter(FormatAttr format, RoundingAttr rounding,
                          CarrierAttr carrier);

/// The carrier of one operand of a product that is multiplied in `carrier`:
/// elements of 8 bits may differ between the two.
CarrierAttr getOperandCarrier(FormatAttr format, CarrierAttr carrier);

} // namespace mlir::ufp4

#endif // UFP4_ANALYSIS_CARRIERSELECTION_H

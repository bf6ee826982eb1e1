//===- CPUMatmul.h - scaled matmul in vectors for CPUs ----------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Builds docs/numerics.md, section 9, as packed panels and a register tile:
// loops of scf over vectors, on memrefs. Results are those of lib/Numerics bit
// for bit, whatever the instruction set, the vector width and the number of
// threads. docs/rationale.md says why the parts are as they are.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_KERNELS_CPUMATMUL_H
#define UFP4_KERNELS_CPUMATMUL_H

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/Builders.h"

namespace mlir::ufp4 {

/// What code for a CPU may use beside portable vector ops.
enum class CPUIsa {
  Generic,  // nothing
  AVX2,     // vpmaddubsw and vpmaddwd of 256 bits
  AVX512BW, // the same of 512 bits
};

struct CPUTarget {
  CPUIsa isa = CPUIsa::Generic;
  /// Width of a vector register in bits: 128, 256 or 512.
  int64_t vectorBits = 128;
  /// Whether loops over tiles of the result may be scf.parallel.
  bool parallel = false;

  /// Bits of a register of an instruction set by name; nothing for unknown
  /// ones.
  static std::optional<int64_t> getVectorBits(StringRef isa);

  /// The target of an instruction set by name ("generic", "avx2", "avx512bw");
  /// `vectorBits` is 0 for the set's own. An error says what was expected.
  static FailureOr<CPUTarget> get(StringRef isa, int64_t vectorBits,
                                  bool parallel,
                                  function_ref<InFlightDiagnostic()> emitError);
};

/// How the elements of two operands are multiplied and added.
enum class DotKind {
  Float, // f32: fma where products are exact, else mul and add
  Lanes, // integers of 8 bits, sums of 16 or 32 bits in lanes of columns
  Bytes, // four elements at a time through vpmaddubsw, sums of 16 bits
  Words  // two elements of 16 bits at a time through vpmaddwd, sums of 32
};

/// How one matmul is built. All kinds give the same bits.
struct MatmulPlan {
  DotKind kind;
  /// Elements that one scale multiplies the dot of; 0 for the whole row.
  int64_t segment;
  /// Segments to one outer tile; 0 where there are no such tiles.
  int64_t segmentsInTile;
  /// Whether integer block scales are multiplied into the elements.
  bool foldsScales;
  /// Bits of an integer sum.
  int64_t sumBits;
};

/// Chooses the kind, or nothing and a reason where there is no kernel: empty
/// contractions, and integer sums that 32 bits do not surely hold.
std::optional<MatmulPlan> planMatmul(ScaledMatmulOp op, const CPUTarget &target,
                                     std::string &reason);

/// Builds the kernel before `op`, whose operands are arguments of its function,
/// and returns its result, a tensor of the type
/// of the op's. Codes of the dialect's types are read through casts to i8.
Value buildMatmul(OpBuilder &builder, ScaledMatmulOp op, const MatmulPlan &plan,
                  const CPUTarget &target);

} // namespace mlir::ufp4

#endif // UFP4_KERNELS_CPUMATMUL_H

//===- MatrixArithmetic.h - what matrix instructions add up -----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Products of elements are exact. Integers are added exactly, and wrap. Floats
// are added some at a time, with the sum so far: every term is aligned to the
// largest exponent and cut off below a number of bits, what is left is added
// exactly, and the sum is cut off to its type (SumModel).
//
// The models are those that X. Li et al. found by probing the hardware
// ("MMA-Sim: Bit-Accurate Reference Model of Tensor Cores and Matrix Cores",
// arXiv 2511.10909, and github.com/microsoft/MMA-Sim).
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_SIMULATE_MATRIXARITHMETIC_H
#define UFP4_SIMULATE_MATRIXARITHMETIC_H

#include "ufp4/Target/Chip.h"

#include "llvm/ADT/SmallVector.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mlir::ufp4::simulate {

enum class ElementFormat : uint8_t {
  S4,
  U4,
  S8,
  U8,
  E2M1,
  E2M3,
  E3M2,
  E4M3, // E4M3FN: no infinities, one NaN of each sign
  E5M2,
  F16,
  BF16
};

inline bool isInteger(ElementFormat format) {
  return format <= ElementFormat::U8;
}
/// Bits of an element; formats of 6 bits lie in bytes unless said otherwise.
unsigned getElementBits(ElementFormat format);
/// By PTX's and MLIR's names: "s8", "e4m3", "bf16", ...
std::optional<ElementFormat> getElementFormat(llvm::StringRef name);

/// Reads `count` integers from memory, the lower index in the lower bits.
void decodeIntegers(ElementFormat format, const uint8_t *bytes, size_t count,
                    int16_t *result);

/// The number significand * 2^(exponent - fraction bits of the format). A
/// number that is not subnormal has a significand of one bit more than these.
struct Decoded {
  int16_t significand;
  int16_t exponent;
};
/// Exponents that stand for something else.
constexpr int16_t kInfinity = 0x4000, kNaN = 0x4001;

/// Bits of a significand below the leading one.
unsigned getFractionBits(ElementFormat format);
Decoded decode(ElementFormat format, uint32_t bits);
/// Reads `count` floats. `packed`: formats below 8 bits without gaps,
/// otherwise in a byte each.
void decode(ElementFormat format, const uint8_t *bytes, size_t count,
            Decoded *result, bool packed = false);

/// How floats are added up.
struct SumModel {
  /// Products that are added at once, with the sum so far.
  unsigned group;
  /// Bits below that of the largest exponent that terms keep.
  unsigned fractionBits;
  /// Bits of a sum below its leading one: 23, or what accumulators keep.
  unsigned resultBits = 23;
};

/// How an instruction of a chip adds up products; nothing for what is not
/// known.
std::optional<SumModel> getSumModel(const Chip &chip, MatrixUnit unit,
                                    ElementFormat format);

/// Terms of one sum, to be aligned to the largest exponent.
class AlignedSum {
public:
  /// Adds significand * 2^(exponent - fraction).
  void add(int64_t significand, int exponent, unsigned fraction) {
    terms.push_back({significand, exponent, fraction});
  }
  /// Adds an f32. Its exponent counts where it is 0, too.
  void add(float x);
  /// The sum, of terms cut off below `fractionBits` bits and itself below
  /// `resultBits`. NaN is 0x7FFFFFFF.
  float get(unsigned fractionBits, unsigned resultBits = 23) const;

private:
  struct Term {
    int64_t significand;
    int exponent;
    unsigned fraction;
  };
  llvm::SmallVector<Term, 33> terms;
  bool isNaN = false;
  int infinities = 0; // bit 0: positive, bit 1: negative
};

/// c + sum of x[i] * y[i], whose formats have `fraction` bits below the leading
/// ones together. `exponent` is added to that of each product (a scale).
float sumProducts(const Decoded *x, const Decoded *y, size_t count,
                  unsigned fraction, float c, const SumModel &model,
                  int exponent = 0);

/// Exact, modulo 2^32.
inline int32_t sumProducts(const int16_t *x, const int16_t *y, size_t count,
                           int32_t c) {
  uint32_t sum = static_cast<uint32_t>(c);
  for (size_t i = 0; i < count; ++i)
    sum += static_cast<uint32_t>(static_cast<int32_t>(x[i]) * y[i]);
  return static_cast<int32_t>(sum);
}

/// What a matrix instruction multiplies: rows of A and of B (columns, in the
/// other view), each `k` elements. Rows may be undefined as a whole.
class MatrixOperand {
public:
  MatrixOperand(ElementFormat format, unsigned rows, unsigned k)
      : format(format), k(k),
        integers(isInteger(format) ? size_t(rows) * k : 0),
        floats(isInteger(format) ? 0 : size_t(rows) * k), undefined(rows) {}

  ElementFormat format;
  unsigned k;
  std::vector<int16_t> integers;
  std::vector<Decoded> floats;
  std::vector<bool> undefined;

  /// Bytes of a row, without gaps.
  unsigned getRowBytes() const { return k * getElementBits(format) / 8; }
  void setRow(unsigned row, const uint8_t *bytes) {
    if (isInteger(format))
      decodeIntegers(format, bytes, k, integers.data() + size_t(row) * k);
    else
      decode(format, bytes, k, floats.data() + size_t(row) * k,
             /*packed=*/true);
  }
  bool isUndefined(unsigned row) const { return undefined[row]; }
};

/// The element of row m and column n of C + A * B^T; bits of an f32 or s32.
uint32_t multiply(const MatrixOperand &a, unsigned m, const MatrixOperand &b,
                  unsigned n, uint32_t c, const SumModel &model);

/// The same under block scales: bytes of e8m0 or ue4m3 of the two rows, one to
/// `block` elements. Products of elements and scales are exact.
uint32_t multiplyScaled(const MatrixOperand &a, unsigned m,
                        const MatrixOperand &b, unsigned n, uint32_t c,
                        const SumModel &model, const uint8_t *scalesA,
                        const uint8_t *scalesB, unsigned block, bool isE8M0);

} // namespace mlir::ufp4::simulate

#endif // UFP4_SIMULATE_MATRIXARITHMETIC_H

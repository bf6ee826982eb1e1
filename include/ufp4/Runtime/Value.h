//===- Value.h - Tensors on the host and their text form --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The values that a program is run on: a tensor in host memory, the syntax in
// which one is written on a command line and printed (that of iree-run-module),
// and the rules by which a value is taken for an argument of a given type.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_VALUE_H
#define UFP4_RUNTIME_VALUE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace ufp4::runtime {

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

/// What one element is. `I8` to `I64` stand for MLIR's signless and signed
/// integers alike (their values print as signed), `UI8` to `UI64` for its
/// unsigned ones. A `Bool` takes one byte, which is 0 or 1.
enum class ElementType {
  Bool,
  I8,
  UI8,
  I16,
  UI16,
  I32,
  UI32,
  I64,
  UI64,
  F16,
  BF16,
  F32,
  F64,
  F8E4M3FN,
  F8E5M2,
  F8E8M0FNU
};

/// Bytes of one element in memory.
unsigned elementSize(ElementType Type);

/// MLIR's spelling: "i1", "i8", "ui8", ..., "f16", "bf16", "f32", "f64",
/// "f8E4M3FN", "f8E5M2", "f8E8M0FNU".
llvm::StringRef elementName(ElementType Type);

/// The reverse of `elementName`; "si8" to "si64" also name the signed types.
std::optional<ElementType> parseElementType(llvm::StringRef Name);

//===----------------------------------------------------------------------===//
// Conversions of one number
//===----------------------------------------------------------------------===//

/// The value of IEEE binary16 bits; exact. A NaN stays a NaN.
float halfToFloat(uint16_t Bits);

// bfloat16 is converted by ufp4/Numerics/BFloat16.h.

/// The value of the bits of an 8-bit floating-point type; exact. A NaN stays a
/// NaN. Of F8E8M0FNU it is 2^(Bits - 127), and a NaN for 0xff.
float float8ToFloat(ElementType Type, uint8_t Bits);

/// The bits of `Value` in an 8-bit floating-point type, or nothing where the
/// type has no such value: nothing is rounded or saturated. Each NaN becomes
/// the quiet NaN of the same sign, or the only one of F8E8M0FNU. Of the three
/// F8E5M2 alone has infinities, and F8E8M0FNU neither signs nor a zero.
std::optional<uint8_t> floatToFloat8(ElementType Type, float Value);

//===----------------------------------------------------------------------===//
// Tensor
//===----------------------------------------------------------------------===//

/// Bytes that `Shape` takes, or nothing if an extent is negative or the product
/// is too large to be the size of an object. Extents of 0 make the result 0 but
/// do not excuse an overflow among the others. For types that files hold as
/// float32, the same product in float32 must not be too large either.
std::optional<size_t> byteSize(ElementType Type, llvm::ArrayRef<int64_t> Shape);

/// A dense tensor in host memory: row-major, in the host's byte order, its
/// first element 64-byte aligned (what vectorised code expects). A shape of
/// rank 0 is a scalar. Owns its memory; movable, not copyable.
class Tensor {
public:
  /// A tensor of zeros. Fails, with a message that begins with the shape, where
  /// `byteSize` gives none or the memory cannot be had.
  static llvm::Expected<Tensor> zeros(ElementType Type,
                                      llvm::ArrayRef<int64_t> Shape);

  ElementType getType() const { return Type; }
  llvm::ArrayRef<int64_t> getShape() const { return Shape; }
  size_t getNumElements() const { return NumBytes / elementSize(Type); }

  llvm::ArrayRef<char> getBytes() const { return {Memory.get(), NumBytes}; }
  llvm::MutableArrayRef<char> getBytes() { return {Memory.get(), NumBytes}; }

  /// The elements as `T`, which must have the size of one: `uint16_t` for the
  /// 16-bit floating-point types, `uint8_t` for `Bool` and the 8-bit ones.
  template <typename T> llvm::ArrayRef<T> getElements() const {
    assert(sizeof(T) == elementSize(Type) && "not the size of an element");
    return {reinterpret_cast<const T *>(Memory.get()), getNumElements()};
  }
  template <typename T> llvm::MutableArrayRef<T> getElements() {
    assert(sizeof(T) == elementSize(Type) && "not the size of an element");
    return {reinterpret_cast<T *>(Memory.get()), getNumElements()};
  }

  /// Takes the same bytes for elements of another type of the same size.
  void reinterpretAs(ElementType Other) {
    assert(elementSize(Other) == elementSize(Type) && "sizes differ");
    Type = Other;
  }

private:
  struct Deallocate {
    void operator()(char *Memory) const;
  };
  using Storage = std::unique_ptr<char[], Deallocate>;

  Tensor(ElementType Type, llvm::ArrayRef<int64_t> Shape, Storage Memory,
         size_t NumBytes)
      : Type(Type), Shape(Shape), Memory(std::move(Memory)),
        NumBytes(NumBytes) {}

  ElementType Type;
  std::vector<int64_t> Shape;
  Storage Memory;
  size_t NumBytes;
};

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// "2x3xf32"; "f32" for a scalar; a negative extent (a dynamic one) as "?".
std::string shapeString(ElementType Type, llvm::ArrayRef<int64_t> Shape);
std::string shapeString(const Tensor &Value);

/// Reads a value as iree-run-module takes it:
///
///     @x.npy                   the content of a file (see Npy.h)
///     2x3xf32=1 2 3 4 5 6      elements in row-major order, separated by
///                              spaces or commas; brackets are ignored, so that
///                              2x3xf32=[1 2 3][4 5 6] is the same
///     4xf32=2.5                one element fills the tensor
///     2x3xf32                  zeros (an error for f8E8M0FNU, which has none)
///     f32=1.5                  a scalar
///
/// An integer is decimal or 0x-hexadecimal and must be in the range of its
/// type; an i1 is 0, 1, true or false. A floating-point element is a decimal
/// (1.5, -2e-3) or a hexadecimal (0x1.8p3) number, inf or nan with an optional
/// sign; it is rounded once, to nearest even, from the text to the element
/// type, and a finite number that would become an infinity is an error. For an
/// 8-bit floating-point type it is rounded to f32, which must then be a value
/// of that type.
///
/// Errors name the value and what is wrong with it, for example "expected 6
/// elements for 2x3xf32 but got 5".
llvm::Expected<Tensor> parseValue(llvm::StringRef Text);

/// Writes `Value` as `parseValue` reads it, without a newline:
/// "2x3xf32=[1 2 3][4 5 6]". Floating-point elements have the fewest digits
/// that give the same bits back (16-bit integers below a million have all of
/// theirs; every NaN is "nan" or "-nan"). Past `MaxElements` elements comes
/// "..." instead.
void printValue(llvm::raw_ostream &Stream, const Tensor &Value,
                size_t MaxElements = 1024);

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// Takes `Value` for an argument of element type `Wanted` and of `WantedShape`,
/// in which a negative extent is a dynamic one and fits any.
///
///     wanted     given
///     any        the same type
///     i1         ui8, all 0 or 1
///     i8 to i64  ui8 to ui64 of the same width: the same bits, as MLIR's
///                integers have no sign
///     i64        i8, i16, i32, ui8, ui16, ui32: the same values
///     bf16       f32, rounded to nearest even (a NaN stays a NaN);
///                ui16, taken as the bits of bfloat16
///     f32        f16, bf16, f8E4M3FN, f8E5M2, f8E8M0FNU: the same values
///     f8E4M3FN,  f32, of which every element is a value of the type (any NaN
///     f8E5M2,    becomes its NaN);
///     f8E8M0FNU  ui8, taken as the bits
///
/// Everything else is an error, as rounding an f64 behind the user's back would
/// be: "argument 2: expected tensor<2x64xi64> but got tensor<2x63xf32>", where
/// "argument 2" is `What`. So is an element that an 8-bit type lacks:
/// "argument 2: element 5 is 0.1, which f8E4M3FN does not represent".
llvm::Expected<Tensor> convertForArgument(Tensor Value, ElementType Wanted,
                                          llvm::ArrayRef<int64_t> WantedShape,
                                          llvm::StringRef What);

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_VALUE_H

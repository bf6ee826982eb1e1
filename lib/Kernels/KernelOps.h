//===- KernelOps.h - short names for what kernels are made of ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_KERNELS_KERNELOPS_H
#define UFP4_LIB_KERNELS_KERNELOPS_H

#include "ufp4/Target/Chip.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::ufp4 {

/// 1.5 * 2^23: an integer up to 2^22 in magnitude, added to these bits, gives
/// the bits of the f32 that is that much larger.
inline constexpr int64_t kMagicBits = 0x4B400000;
inline constexpr float kMagic = 12582912.0F;
/// Elements up to which a dot of bytes stays within that: 128 * 128 * 256.
inline constexpr int64_t kMagicElements = 256;

/// Appends a kernel with the attributes that make it one on NVIDIA's chips or
/// on AMD's, with an entry block.
LLVM::LLVMFuncOp createKernel(ImplicitLocOpBuilder &b, gpu::GPUModuleOp module,
                              StringRef name, ArrayRef<Type> arguments,
                              int64_t threads, ChipFamily family);

/// The shared memory of a launch's own size, which all kernels of the module
/// that ask for this name share.
LLVM::GlobalOp getOrCreateDynamicShared(ImplicitLocOpBuilder &b,
                                        gpu::GPUModuleOp module, StringRef name,
                                        int64_t alignment);

/// Emits arithmetic on i32 indices, f32 numbers, and bytes behind pointers. A
/// builder of kernels derives from it. Indices and extents are not negative:
/// they are divided, compared and widened as unsigned numbers, so that an index
/// of the last tile may go beyond 2^31.
class KernelOps {
protected:
  explicit KernelOps(ImplicitLocOpBuilder &b)
      : b(b), i32Type(b.getI32Type()), i64Type(b.getI64Type()),
        f32Type(b.getF32Type()) {}

  Value i32(int64_t value) {
    return arith::ConstantIntOp::create(b, i32Type, value);
  }
  Value i64(int64_t value) {
    return arith::ConstantIntOp::create(b, i64Type, value);
  }
  Value f32(float value) {
    return arith::ConstantFloatOp::create(b, b.getF32Type(), APFloat(value));
  }
  Value boolean(bool value) {
    return arith::ConstantOp::create(b, b.getBoolAttr(value));
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, x, y); }
  Value add(Value x, int64_t y) { return y == 0 ? x : add(x, i32(y)); }
  Value sub(Value x, Value y) { return arith::SubIOp::create(b, x, y); }
  Value sub(Value x, int64_t y) { return y == 0 ? x : sub(x, i32(y)); }
  Value mul(Value x, Value y) { return arith::MulIOp::create(b, x, y); }
  Value mul(Value x, int64_t y) { return y == 1 ? x : mul(x, i32(y)); }
  Value div(Value x, Value y) { return arith::DivUIOp::create(b, x, y); }
  Value div(Value x, int64_t y) { return y == 1 ? x : div(x, i32(y)); }
  Value rem(Value x, Value y) { return arith::RemUIOp::create(b, x, y); }
  Value rem(Value x, int64_t y) { return rem(x, i32(y)); }
  Value shl(Value x, int64_t n) {
    return n == 0 ? x : arith::ShLIOp::create(b, x, i32(n)).getResult();
  }
  Value shr(Value x, int64_t n) {
    return n == 0 ? x : arith::ShRUIOp::create(b, x, i32(n)).getResult();
  }
  Value band(Value x, int64_t mask) {
    return arith::AndIOp::create(b, x, i32(mask));
  }
  Value bor(Value x, Value y) { return arith::OrIOp::create(b, x, y); }
  Value bxor(Value x, Value y) { return arith::XOrIOp::create(b, x, y); }
  Value bxor(Value x, int64_t y) { return bxor(x, i32(y)); }
  Value min(Value x, Value y) { return arith::MinUIOp::create(b, x, y); }
  Value min(Value x, int64_t y) { return min(x, i32(y)); }
  Value ceilDiv(Value x, int64_t n) { return div(add(x, n - 1), n); }
  Value less(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ult, x, y);
  }
  Value equal(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::eq, x, y);
  }
  Value equal(Value x, int64_t y) { return equal(x, i32(y)); }
  Value both(Value x, Value y) { return arith::AndIOp::create(b, x, y); }
  Value select(Value c, Value x, Value y) {
    return arith::SelectOp::create(b, c, x, y);
  }
  Value wide(Value x) { return arith::ExtUIOp::create(b, i64Type, x); }
  Value mulF(Value x, Value y) { return arith::MulFOp::create(b, x, y); }
  Value fma(Value x, Value y, Value z) {
    return LLVM::FMAOp::create(b, x.getType(), x, y, z);
  }

  VectorType vectorOf(int64_t count, Type element) {
    return VectorType::get(count, element);
  }
  Type structOf(int64_t count, Type element) {
    return LLVM::LLVMStructType::getLiteral(b.getContext(),
                                            SmallVector<Type>(count, element));
  }
  Value element(Value vector, int64_t index) {
    return LLVM::ExtractElementOp::create(b, vector, i32(index));
  }
  /// A vector of these elements, all of one type.
  Value toVector(ArrayRef<Value> elements);
  /// Each of a vector's elements.
  SmallVector<Value> toElements(Value vector);
  /// An element of a struct.
  Value member(Value aggregate, int64_t index) {
    return LLVM::ExtractValueOp::create(b, aggregate, index);
  }
  Value splat(Type type, TypedAttr value) {
    return LLVM::ConstantOp::create(
        b, type, DenseElementsAttr::get(cast<ShapedType>(type), value));
  }
  /// A sum, or a vector of sums, as f32. `hasMagic`: integers that were summed
  /// from kMagicBits on.
  Value toFloat(Value sum, bool hasMagic = false);

  LLVM::LLVMPointerType pointerTo(unsigned addressSpace) {
    return LLVM::LLVMPointerType::get(b.getContext(), addressSpace);
  }
  Value load(Type type, Value pointer, int64_t alignment) {
    return LLVM::LoadOp::create(b, type, pointer, alignment);
  }
  Value loadF32(Value pointer) { return load(f32Type, pointer, 4); }
  /// `pointer` plus bytes.
  Value offset(Value pointer, Value bytes) {
    return elementAt(pointer, b.getI8Type(), bytes);
  }
  Value offset(Value pointer, int64_t bytes) {
    if (bytes == 0)
      return pointer;
    return LLVM::GEPOp::create(
        b, pointer.getType(), b.getI8Type(), pointer,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(bytes)});
  }
  /// `pointer` plus elements of a type.
  Value elementAt(Value pointer, Type type, Value index) {
    return LLVM::GEPOp::create(b, pointer.getType(), type, pointer,
                               ArrayRef<LLVM::GEPArg>{index});
  }

  void ifThen(Value condition, function_ref<void()> body);
  void ifThenElse(Value condition, function_ref<void()> thenBody,
                  function_ref<void()> elseBody);
  /// A loop from `from` to `to` with values that its body carries on.
  using LoopBody = function_ref<SmallVector<Value>(Value, ValueRange)>;
  SmallVector<Value> loop(Value from, Value to, Value step, ValueRange inits,
                          LoopBody body);
  SmallVector<Value> loop(Value count, ValueRange inits, LoopBody body) {
    return loop(i32(0), count, i32(1), inits, body);
  }

  ImplicitLocOpBuilder &b;
  Type i32Type, i64Type, f32Type;
};

} // namespace mlir::ufp4

#endif // UFP4_LIB_KERNELS_KERNELOPS_H

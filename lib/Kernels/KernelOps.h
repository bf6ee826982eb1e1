//===- KernelOps.h - short names for what kernels are made of ---*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_KERNELS_KERNELOPS_H
#define UFP4_LIB_KERNELS_KERNELOPS_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::ufp4 {

/// Rows of tiles of a matmul that are computed together, so that what they read
/// of B is still in the second-level cache.
inline constexpr int64_t kGroupRows = 8;

/// 1.5 * 2^23: an integer up to 2^22 in magnitude, added to these bits, gives
/// the bits of the f32 that is that much larger.
inline constexpr int64_t kMagicBits = 0x4B400000;
inline constexpr float kMagic = 12582912.0F;
/// Elements up to which a dot of bytes stays within that: 128 * 128 * 256.
inline constexpr int64_t kMagicElements = 256;

/// Emits arithmetic on i32 indices, f32 numbers, and bytes behind pointers. A
/// builder of kernels derives from it.
class KernelOps {
protected:
  explicit KernelOps(ImplicitLocOpBuilder &b) : b(b) {}

  Value i32(int64_t value) {
    return arith::ConstantIntOp::create(b, b.getI32Type(), value);
  }
  Value i64(int64_t value) {
    return arith::ConstantIntOp::create(b, b.getI64Type(), value);
  }
  Value f32(float value) {
    return arith::ConstantFloatOp::create(b, b.getF32Type(), APFloat(value));
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, x, y); }
  Value add(Value x, int64_t y) { return y == 0 ? x : add(x, i32(y)); }
  Value sub(Value x, Value y) { return arith::SubIOp::create(b, x, y); }
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
  Value min(Value x, Value y) { return arith::MinSIOp::create(b, x, y); }
  Value ceilDiv(Value x, int64_t n) { return div(add(x, n - 1), n); }
  Value less(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::slt, x, y);
  }
  Value equal(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::eq, x, y);
  }
  Value both(Value x, Value y) { return arith::AndIOp::create(b, x, y); }
  Value select(Value c, Value x, Value y) {
    return arith::SelectOp::create(b, c, x, y);
  }
  Value wide(Value x) { return arith::ExtSIOp::create(b, b.getI64Type(), x); }
  Value mulF(Value x, Value y) { return arith::MulFOp::create(b, x, y); }
  Value fma(Value x, Value y, Value z) {
    return LLVM::FMAOp::create(b, x.getType(), x, y, z);
  }
  /// `pointer` plus bytes.
  Value offset(Value pointer, Value bytes) {
    return LLVM::GEPOp::create(b, pointer.getType(), b.getI8Type(), pointer,
                               ArrayRef<LLVM::GEPArg>{bytes});
  }
  Value offset(Value pointer, int64_t bytes) {
    if (bytes == 0)
      return pointer;
    return LLVM::GEPOp::create(
        b, pointer.getType(), b.getI8Type(), pointer,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(bytes)});
  }

  ImplicitLocOpBuilder &b;
};

} // namespace mlir::ufp4

#endif // UFP4_LIB_KERNELS_KERNELOPS_H

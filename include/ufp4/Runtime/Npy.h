//===- Npy.h - NumPy's .npy files -------------------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reading and writing the files of numpy.save. The format is NumPy's own
// (numpy.lib.format): the magic "\x93NUMPY", a version of two bytes, the length
// of the header (little-endian, 2 bytes in version 1.0 and 4 in 2.0 and 3.0),
// the header, which is a Python dictionary of 'descr', 'fortran_order' and
// 'shape', and the elements.
//
// A file is untrusted: its sizes are compared with what is there before any
// memory is allocated, and whatever is wrong is an error with one message,
// "x.npy: expected 128 bytes of data but got 100".
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_NPY_H
#define UFP4_RUNTIME_NPY_H

#include "ufp4/Runtime/Value.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"

#include <string>

namespace ufp4::runtime {

/// Reads a .npy file of version 1.0, 2.0 or 3.0.
///
/// The descriptors taken are those of bool ('|b1'), of integers ('|i1' to
/// '<i8', '|u1' to '<u8') and of floating point ('<f2', '<f4', '<f8'), in
/// either byte order, and 2 bytes of raw data ('<V2', '|V2', [('', '<V2')] or
/// 'bfloat16'): that is how arrays of ml_dtypes.bfloat16 are saved, NumPy
/// having no name for it. One byte of raw data ('|V1'), as which its 8-bit
/// floating-point types are saved, does not tell these apart and is ui8: the
/// bits. All others (objects, records, strings, complex numbers) are errors.
/// Column-major data is transposed to row-major; a bool that is not 0 counts
/// as 1.
llvm::Expected<Tensor> readNpy(llvm::StringRef Path);

/// The same, from memory; messages begin with the buffer's identifier.
llvm::Expected<Tensor> readNpy(llvm::MemoryBufferRef Buffer);

/// The bytes of a .npy file with `Value`, the same as numpy.save's:
/// version 1.0, or 2.0 if the header needs it, the data beginning at a multiple
/// of 64 bytes. A tensor of bf16 or of an 8-bit floating-point type is widened
/// to float32, which every NumPy can read; the values are exact.
std::string serializeNpy(const Tensor &Value);

/// Writes a .npy file that appears whole or not at all (see AtomicFile.h).
llvm::Error writeNpy(llvm::StringRef Path, const Tensor &Value);

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_NPY_H

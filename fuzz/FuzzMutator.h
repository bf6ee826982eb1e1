//===- FuzzMutator.h - mutations of text by its tokens ----------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_FUZZ_FUZZMUTATOR_H
#define UFP4_FUZZ_FUZZMUTATOR_H

#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <cstdint>

namespace ufp4::fuzz {

/// Changes up to `MaxSize` bytes of text at `Data`, of which `Size` are used,
/// and returns the new size. Three times of four a token or a line is replaced,
/// repeated, moved or left out, so that most results still parse; else
/// libFuzzer's own mutations of bytes and dictionary words are applied.
size_t mutateText(uint8_t *Data, size_t Size, size_t MaxSize, unsigned Seed);

/// True for inputs on which MLIR's own parsers are known to crash. Each
/// condition names the op and what is wrong with its parser.
bool crashesUpstream(llvm::StringRef Text);

} // namespace ufp4::fuzz

#endif // UFP4_FUZZ_FUZZMUTATOR_H

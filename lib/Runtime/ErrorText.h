//===- ErrorText.h - Wording of the runtime's errors ------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_RUNTIME_ERRORTEXT_H
#define UFP4_LIB_RUNTIME_ERRORTEXT_H

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace ufp4::runtime {

/// An error that is only its message.
inline llvm::Error makeError(const llvm::Twine &Message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Message);
}

/// Text from outside for use inside a message: in quotes, without control
/// characters, and cut where it is long.
inline std::string quote(llvm::StringRef Text) {
  constexpr size_t MaxLength = 40;
  std::string Result = "'";
  llvm::raw_string_ostream Stream(Result);
  llvm::printEscapedString(Text.take_front(MaxLength), Stream);
  Stream << (Text.size() > MaxLength ? "...'" : "'");
  return Result;
}

} // namespace ufp4::runtime

#endif // UFP4_LIB_RUNTIME_ERRORTEXT_H

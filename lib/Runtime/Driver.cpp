//===- Driver.cpp - Which driver a target needs ---------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Driver.h"

#include "ErrorText.h"

using namespace llvm;

namespace ufp4::runtime {

static Error unknownTarget(StringRef Target) {
  return makeError("expected a program for a GPU, sm_.. or gfx.., but got "
                   "target " +
                   quote(Target));
}

Expected<std::unique_ptr<Driver>> openDriver(StringRef Target,
                                             unsigned Ordinal) {
  if (Target.starts_with("sm_"))
    return cuda::open(Ordinal);
  if (Target.starts_with("gfx"))
    return hip::open(Ordinal);
  return unknownTarget(Target);
}

Expected<std::string> getDriverPath(StringRef Target) {
  if (Target.starts_with("sm_"))
    return cuda::getLibraryPath();
  if (Target.starts_with("gfx"))
    return hip::getLibraryPath();
  return unknownTarget(Target);
}

} // namespace ufp4::runtime

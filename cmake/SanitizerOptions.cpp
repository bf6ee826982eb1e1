//===- SanitizerOptions.cpp - defaults of sanitizer builds ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// libMLIR and libLLVM are not instrumented. Their allocators are inlined into
// instrumented code too, which poisons memory that the libraries then use.
// What does not fit in memory is an error that the project reports itself.
extern "C" const char *__asan_default_options() {
  return "allow_user_poisoning=0:allocator_may_return_null=1";
}

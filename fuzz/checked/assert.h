//===- assert.h - assert that checks although NDEBUG is defined -*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's headers lay out classes by NDEBUG, which must agree with the installed
// libraries: it stays defined. Their assertions (a cast to the wrong class, an
// index past an ArrayRef) are what a fuzzer wants to see all the same. This
// header stands in front of the library's.
//
//===----------------------------------------------------------------------===//

// Outside of the guard: like the library's, every inclusion defines it anew.
#undef assert
#define assert(...)                                                            \
  (static_cast<bool>(__VA_ARGS__)                                              \
       ? void(0)                                                               \
       : ufp4FuzzAssertFailed(#__VA_ARGS__, __FILE__, __LINE__))

#ifndef UFP4_FUZZ_CHECKED_ASSERT_H
#define UFP4_FUZZ_CHECKED_ASSERT_H
#include <cstdio>
#include <cstdlib>

[[noreturn]] inline void ufp4FuzzAssertFailed(const char *text,
                                              const char *file, int line) {
  std::fprintf(stderr, "finding: %s:%d: assertion '%s' failed\n", file, line,
               text);
  std::abort();
}
#endif // UFP4_FUZZ_CHECKED_ASSERT_H

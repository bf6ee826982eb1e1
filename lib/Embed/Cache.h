//===- Cache.h - compiled functions in a folder -----------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An entry is a folder whose name is a digest of all that its content depends
// on: `function.json`, and object files (CPU) or a program (GPU). function.json
// is written last: an entry without it is none. What cannot be read back is
// compiled anew.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_LIB_EMBED_CACHE_H
#define UFP4_LIB_EMBED_CACHE_H

#include "ufp4/Embed/Embed.h"
#include "ufp4/Runtime/Arguments.h"
#include "ufp4/Runtime/Program.h"

#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace ufp4::embed {

/// A compiled function as it is kept.
struct CacheEntry {
  runtime::Signature signature;
  std::string report;
  std::vector<std::string> notes;
  std::vector<std::string> objects;        // for the CPU
  std::optional<runtime::Program> program; // for a GPU
};

/// The folder of the entry within `options.cache`. It depends on the texts of
/// module and recipe, the options, this library's file, and for the CPU the
/// machine.
std::string getCacheEntry(const Source &source, const Options &options,
                          bool onGPU);

/// Nothing where there is no such entry, or it is damaged.
std::optional<CacheEntry> readCacheEntry(const std::string &folder, bool onGPU);

/// Keeps an entry. Another process that keeps the same one at the same time
/// writes the same.
llvm::Error writeCacheEntry(const std::string &folder, const CacheEntry &entry);

} // namespace ufp4::embed

#endif // UFP4_LIB_EMBED_CACHE_H

//===- AtomicFile.h - Output files that appear whole ------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every file the tools write goes through here, so that a reader (or a build
// system) never finds half of one: the content is first written to a temporary
// file in the folder of the output and then renamed over it.
//
// What counts as the output:
//  - a symbolic link is followed: its target is replaced, the link stays;
//  - an existing file keeps its permissions, and a write-protected one is
//    refused just as opening it for writing would be;
//  - a device, pipe or socket (`/dev/stdout`, `/dev/null`) is written to in
//    place, because renaming over it would remove it;
//  - a missing folder is an error: none is made.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_ATOMICFILE_H
#define UFP4_RUNTIME_ATOMICFILE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace ufp4::runtime {

/// Makes the file `Path` hold exactly `Content`. On an error, which reads
/// "cannot write 'PATH': REASON", whatever was at `Path` is untouched and no
/// temporary file is left.
llvm::Error writeFileAtomically(llvm::StringRef Path, llvm::StringRef Content);

/// Several output files that belong together: the results of one run and its
/// report.
///
/// `commit` writes all of them to temporary files before it renames the first,
/// so that a full disk, a missing folder or a wrong permission at any one of
/// them leaves all of them as they were. The renames themselves cannot be
/// undone: should one fail all the same (the folder was changed meanwhile),
/// the files already renamed stay, each of them whole.
class OutputBatch {
public:
  /// Takes `Bytes` as the future content of `Path`. Nothing is written yet.
  void add(llvm::StringRef Path, std::string Bytes);

  /// Writes everything added since the last commit and empties the batch,
  /// whether that succeeds or not. Two outputs that are the same file are an
  /// error: "cannot write 'PATH': it is named for two outputs".
  llvm::Error commit();

private:
  struct Output {
    std::string Path;
    std::string Bytes;
  };
  std::vector<Output> Outputs;
};

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_ATOMICFILE_H

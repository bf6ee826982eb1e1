//===- ExternalTool.cpp - Run a program on a file -------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExternalTool.h"

#include "ErrorText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

using namespace llvm;

namespace ufp4::runtime {

Expected<ToolOutput> runTool(StringRef Tool, ArrayRef<StringRef> Arguments,
                             StringRef InputEnding, StringRef Input,
                             StringRef OutputEnding, const Twine &What) {
  SmallString<128> InputFile, OutputFile, Log;
  auto Remove = make_scope_exit([&] {
    for (const SmallString<128> &File : {InputFile, OutputFile, Log})
      if (!File.empty())
        (void)sys::fs::remove(File);
  });
  int Descriptor;
  if (std::error_code Code = sys::fs::createTemporaryFile(
          "ufp4", InputEnding, Descriptor, InputFile))
    return makeError("cannot make a temporary file: " + Code.message());
  {
    raw_fd_ostream Stream(Descriptor, /*shouldClose=*/true);
    Stream << Input;
    Stream.close();
    if (std::error_code Code = Stream.error()) {
      Stream.clear_error();
      return makeError("cannot write '" + InputFile + "': " + Code.message());
    }
  }
  for (auto [Suffix, File] :
       {std::pair(OutputEnding, &OutputFile), {StringRef("log"), &Log}})
    if (std::error_code Code =
            sys::fs::createTemporaryFile("ufp4", Suffix, *File))
      return makeError("cannot make a temporary file: " + Code.message());

  SmallVector<StringRef> All = {Tool};
  append_range(All, Arguments);
  All.append({StringRef(InputFile), "-o", StringRef(OutputFile)});
  std::string Problem;
  int Exit = sys::ExecuteAndWait(
      Tool, All, std::nullopt, {std::nullopt, StringRef(Log), StringRef(Log)},
      /*SecondsToWait=*/0, /*MemoryLimit=*/0, &Problem);
  auto Read = [](StringRef File) -> Expected<std::string> {
    ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(File);
    if (!Buffer)
      return makeError("cannot read '" + File +
                       "': " + Buffer.getError().message());
    return (*Buffer)->getBuffer().str();
  };
  ToolOutput Result;
  Expected<std::string> Text = Read(Log);
  if (!Text)
    return Text.takeError();
  Result.Log = std::move(*Text);
  if (Exit != 0)
    return makeError(
        "'" + Tool + "'" + What +
        (Exit > 0 ? " gave exit code " + std::to_string(Exit) : " failed") +
        (Problem.empty() ? "" : ": " + Problem) +
        (Result.Log.empty() ? "" : ":\n" + StringRef(Result.Log).trim().str()));
  Expected<std::string> Written = Read(OutputFile);
  if (!Written)
    return Written.takeError();
  Result.Output = std::move(*Written);
  return Result;
}

} // namespace ufp4::runtime

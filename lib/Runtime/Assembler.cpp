//===- Assembler.cpp - PTX to machine code --------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Assembler.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace ufp4::runtime {

static Error makeError(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

std::optional<std::string> findAssembler() {
  if (std::optional<std::string> Named = sys::Process::GetEnv("UFP4_PTXAS")) {
    if (Named->empty())
      return std::nullopt;
    return Named;
  }
  if (ErrorOr<std::string> Found = sys::findProgramByName("ptxas"))
    return *Found;
  SmallVector<std::string> Folders;
  for (const char *Variable : {"CUDA_HOME", "CUDA_PATH"})
    if (std::optional<std::string> Folder = sys::Process::GetEnv(Variable))
      Folders.push_back(*Folder + "/bin");
  Folders.push_back("/usr/local/cuda/bin");
  SmallVector<StringRef> Paths(Folders.begin(), Folders.end());
  if (ErrorOr<std::string> Found = sys::findProgramByName("ptxas", Paths))
    return *Found;
  return std::nullopt;
}

static std::string readText(StringRef Path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(Path);
  return Buffer ? (*Buffer)->getBuffer().trim().str() : std::string();
}

Expected<std::string> assemblePTX(StringRef Assembler, StringRef PTX,
                                  StringRef Target) {
  SmallVector<SmallString<128>, 4> Paths;
  SmallVector<std::unique_ptr<FileRemover>, 4> Removers;
  for (StringRef Suffix : {"ptx", "cubin", "out", "err"}) {
    if (std::error_code Code = sys::fs::createTemporaryFile(
            "ufp4-kernels", Suffix, Paths.emplace_back()))
      return makeError("cannot make a temporary file: " + Code.message());
    Removers.push_back(std::make_unique<FileRemover>(Paths.back()));
  }
  {
    std::error_code Code;
    raw_fd_ostream Stream(Paths[0], Code);
    Stream << PTX;
    Stream.close();
    if (Code || Stream.has_error()) {
      Stream.clear_error();
      return makeError("cannot write '" + Paths[0] + "'");
    }
  }
  std::string Arch = ("-arch=" + Target).str();
  StringRef Arguments[] = {Assembler, Arch, "-O3", Paths[0], "-o", Paths[1]};
  std::optional<StringRef> Redirects[] = {StringRef(), Paths[2].str(),
                                          Paths[3].str()};
  std::string Problem;
  int Code = sys::ExecuteAndWait(Assembler, Arguments, std::nullopt, Redirects,
                                 /*SecondsToWait=*/0, /*MemoryLimit=*/0,
                                 &Problem);
  if (Code != 0) {
    std::string Said = readText(Paths[3]);
    if (Said.empty())
      Said = readText(Paths[2]);
    if (Said.empty())
      Said = Problem.empty() ? "it says nothing" : Problem;
    return makeError("'" + Assembler + "' failed with status " + Twine(Code) +
                     " for " + Target + ": " + Said);
  }
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(
      Paths[1], /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!Buffer)
    return makeError("cannot read what '" + Assembler +
                     "' wrote: " + Buffer.getError().message());
  return (*Buffer)->getBuffer().str();
}

} // namespace ufp4::runtime

//===- Ptxas.cpp - NVIDIA's assembler, where there is one -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Ptxas.h"

#include "ErrorText.h"
#include "ExternalTool.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace llvm;

namespace ufp4::runtime {

/// The folders of Python's packages below a prefix such as /usr or a virtual
/// environment.
static void addSitePackages(StringRef Prefix,
                            std::vector<std::string> &Places) {
  for (StringRef Library : {"lib", "lib64"}) {
    SmallString<128> Folder(Prefix);
    sys::path::append(Folder, Library);
    std::error_code Code;
    std::vector<std::string> Pythons;
    for (sys::fs::directory_iterator It(Folder, Code), End; It != End && !Code;
         It.increment(Code))
      if (sys::path::filename(It->path()).starts_with("python3"))
        Pythons.push_back(It->path());
    // The order of a folder is that of the file system.
    sort(Pythons);
    for (const std::string &Python : Pythons)
      for (StringRef Packages : {"site-packages", "dist-packages"})
        for (StringRef Wheel : {"cu13", "cuda_nvcc"}) {
          SmallString<128> Place(Python);
          sys::path::append(Place, Packages, "nvidia", Wheel, "bin");
          Places.push_back(std::string(Place));
        }
  }
}

std::optional<std::string> findPtxas(std::string *Tried) {
  if (std::optional<std::string> Given = sys::Process::GetEnv("UFP4_PTXAS");
      Given && !Given->empty()) {
    if (sys::fs::can_execute(*Given))
      return Given;
    if (Tried)
      *Tried = "UFP4_PTXAS, which is " + quote(*Given);
    return std::nullopt;
  }
  if (ErrorOr<std::string> Found = sys::findProgramByName("ptxas"))
    return *Found;

  std::vector<std::string> Places;
  for (const char *Name : {"CUDA_HOME", "CUDA_PATH"})
    if (std::optional<std::string> Home = sys::Process::GetEnv(Name);
        Home && !Home->empty())
      Places.push_back(*Home + "/bin");
  Places.push_back("/usr/local/cuda/bin");
  if (std::optional<std::string> Prefix = sys::Process::GetEnv("VIRTUAL_ENV");
      Prefix && !Prefix->empty())
    addSitePackages(*Prefix, Places);
  // PREFIX/bin/python3: not resolved, for a virtual environment's is a link.
  if (ErrorOr<std::string> Python = sys::findProgramByName("python3")) {
    StringRef Prefix = sys::path::parent_path(sys::path::parent_path(*Python));
    addSitePackages(Prefix, Places);
    // Where Debian's Python has what pip installs.
    if (Prefix == "/usr")
      addSitePackages("/usr/local", Places);
  }
  std::string List = "PATH";
  for (const std::string &Place : Places) {
    std::string File = Place + "/ptxas";
    if (sys::fs::can_execute(File))
      return File;
    List += ", " + Place;
  }
  if (Tried)
    *Tried = std::move(List);
  return std::nullopt;
}

void parsePtxasLog(StringRef Log, Assembled &Into) {
  SmallVector<StringRef> Lines;
  Log.split(Lines, '\n');
  KernelUsage *Current = nullptr;
  // The number in front of some words.
  auto GetNumber = [](StringRef Line, StringRef Words) -> uint64_t {
    size_t At = Line.find(Words);
    if (At == StringRef::npos)
      return 0;
    StringRef Before = Line.take_front(At).rtrim();
    size_t Digits = Before.size();
    while (Digits > 0 && isDigit(Before[Digits - 1]))
      --Digits;
    uint64_t Number = 0;
    return Before.drop_front(Digits).getAsInteger(10, Number) ? 0 : Number;
  };
  for (StringRef Line : Lines) {
    Line = Line.trim();
    if (size_t At = Line.find("Compiling entry function '");
        At != StringRef::npos) {
      KernelUsage Usage;
      Usage.Name = Line.drop_front(At).split('\'').second.split('\'').first;
      Into.Kernels.push_back(std::move(Usage));
      Current = &Into.Kernels.back();
    } else if (Current && Line.contains("bytes stack frame")) {
      Current->StackBytes = GetNumber(Line, "bytes stack frame");
      Current->SpillStoreBytes = GetNumber(Line, "bytes spill stores");
      Current->SpillLoadBytes = GetNumber(Line, "bytes spill loads");
    } else if (Current && Line.contains(" registers")) {
      Current->Registers = GetNumber(Line, "registers");
      Current->SharedBytes = GetNumber(Line, "bytes smem");
    }
    if (Line.contains("(C75") || Line.starts_with("ptxas warning"))
      Into.Warnings.push_back(Line.str());
  }
}

Expected<Assembled> runPtxas(StringRef Ptxas, StringRef PTX, StringRef Chip) {
  std::string Arch = ("-arch=" + Chip).str();
  Expected<ToolOutput> Done =
      runTool(Ptxas, {"-v", Arch}, "ptx", PTX, "cubin", " for " + Chip);
  if (!Done)
    return Done.takeError();
  Assembled Result;
  Result.Log = std::move(Done->Log);
  Result.Cubin = std::move(Done->Output);
  parsePtxasLog(Result.Log, Result);
  return Result;
}

} // namespace ufp4::runtime

//===- Lld.cpp - LLVM's linker, for code objects of AMD GPUs --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Lld.h"

#include "ErrorText.h"
#include "ExternalTool.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace llvm;

namespace ufp4::runtime {

std::optional<std::string> findLld(std::string *Tried) {
  if (std::optional<std::string> Given = sys::Process::GetEnv("UFP4_LLD");
      Given && !Given->empty()) {
    if (sys::fs::can_execute(*Given))
      return Given;
    if (Tried)
      *Tried = "UFP4_LLD, which is " + quote(*Given);
    return std::nullopt;
  }
  for (const char *Name : {"ld.lld", "ld.lld-22"})
    if (ErrorOr<std::string> Found = sys::findProgramByName(Name))
      return *Found;
  std::vector<std::string> Places = {UFP4_LLVM_TOOLS};
  if (std::optional<std::string> Rocm = sys::Process::GetEnv("ROCM_PATH");
      Rocm && !Rocm->empty())
    Places.push_back(*Rocm + "/llvm/bin");
  Places.push_back("/opt/rocm/llvm/bin");
  std::string List = "PATH";
  for (const std::string &Place : Places) {
    std::string File = Place + "/ld.lld";
    if (sys::fs::can_execute(File))
      return File;
    List += ", " + Place;
  }
  if (Tried)
    *Tried = std::move(List);
  return std::nullopt;
}

Expected<std::string> linkCodeObject(StringRef Lld, StringRef Object) {
  // --no-undefined: what a kernel calls must be there.
  Expected<ToolOutput> Done =
      runTool(Lld, {"-shared", "--no-undefined"}, "o", Object, "hsaco", "");
  if (!Done)
    return Done.takeError();
  return std::move(Done->Output);
}

std::vector<CodeObjectUsage> parseCodeObjectUsage(StringRef Assembly) {
  std::vector<CodeObjectUsage> Kernels;
  StringRef Text = Assembly.split(".amdgpu_metadata").second;
  Text = Text.split(".end_amdgpu_metadata").first;
  CodeObjectUsage Current;
  // A kernel is an element of a list, whose keys are sorted; those of its
  // arguments are deeper.
  auto Finish = [&] {
    if (!Current.Name.empty())
      Kernels.push_back(std::move(Current));
    Current = {};
  };
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    Text = Rest;
    size_t Indent = Line.find_first_not_of(' ');
    if (Indent == StringRef::npos)
      continue;
    StringRef Entry = Line.drop_front(Indent);
    if (Indent == 2 && Entry.consume_front("- "))
      Finish();
    else if (Indent != 4)
      continue;
    auto [Key, Value] = Entry.ltrim().split(':');
    Value = Value.trim();
    if (Key == ".name")
      Current.Name = Value.str();
    uint64_t Number = 0;
    if (Value.getAsInteger(10, Number))
      continue;
    auto Small = static_cast<unsigned>(Number);
    if (Key == ".vgpr_count")
      Current.VectorRegisters = Small;
    else if (Key == ".agpr_count")
      Current.AccumulationRegisters = Small;
    else if (Key == ".sgpr_count")
      Current.ScalarRegisters = Small;
    else if (Key == ".vgpr_spill_count")
      Current.VectorSpills = Small;
    else if (Key == ".sgpr_spill_count")
      Current.ScalarSpills = Small;
    else if (Key == ".group_segment_fixed_size")
      Current.SharedBytes = Number;
    else if (Key == ".private_segment_fixed_size")
      Current.PrivateBytes = Number;
  }
  Finish();
  return Kernels;
}

} // namespace ufp4::runtime

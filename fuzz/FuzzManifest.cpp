//===- FuzzManifest.cpp - fuzz manifests and schedules --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The input is read as a manifest. Of a program each function is scheduled with
// several extents, as a call would do it.
//
// Beside crashes, it is a finding if a program is not the same after it was
// printed and read again, if an operation of a schedule leaves its buffer, or
// if a message has control characters.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Program.h"
#include "ufp4/Runtime/Schedule.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>

using namespace llvm;
using namespace ufp4::runtime;

[[noreturn]] static void report(const Twine &What) {
  errs() << "finding: " << What << "\n";
  std::abort();
}

/// Every message says something, and none holds what a terminal would obey.
static void checkMessage(Error Problem) {
  std::string Text = toString(std::move(Problem));
  if (Text.empty() || !all_of(Text, [](char C) { return isPrint(C); }))
    report("unprintable message: " + Text);
}

/// What a schedule touches must be within what it asks for.
static void checkSchedule(const Program &P, const Schedule &S,
                          ArrayRef<uint64_t> ArgumentBytes) {
  auto Check = [&](const Schedule::Place &Where, uint64_t Bytes) {
    uint64_t Size = 0;
    switch (Where.Where) {
    case Schedule::Base::Argument:
      Size = ArgumentBytes[Where.Index];
      break;
    case Schedule::Base::Constant:
      for (const Constant &C : P.Constants)
        Size = std::max(Size, C.Offset + C.Bytes);
      break;
    case Schedule::Base::Arena:
      Size = S.ArenaBytes;
      break;
    case Schedule::Base::Result:
      Size = S.ResultBytes[Where.Index];
      break;
    }
    // A temporary without bytes may lie anywhere.
    if (Bytes != 0 && (Where.Offset > Size || Bytes > Size - Where.Offset))
      report("an operation leaves its buffer");
  };
  for (const Schedule::Operation &O : S.Operations) {
    if (const auto *Copy = std::get_if<Schedule::Copy>(&O.What)) {
      Check(Copy->To, (Copy->Rows - 1) * Copy->ToPitch + Copy->Bytes);
      Check(Copy->From, (Copy->Rows - 1) * Copy->FromPitch + Copy->Bytes);
    } else if (const auto *Fill = std::get_if<Schedule::Fill>(&O.What)) {
      Check(Fill->To, Fill->Count * Fill->Width);
    }
  }
}

static void checkProgram(const Program &P) {
  uint64_t ConstantBytes;
  std::string Text = printManifest(P);
  Expected<Program> Back = parseManifest(Text, "again", ConstantBytes);
  if (!Back)
    report("printed program is refused: " + toString(Back.takeError()));
  Back->ConstantData.resize(ConstantBytes);
  if (printManifest(*Back) != Text)
    report("printed program reads as another");

  for (const Function &F : P.Functions)
    for (int64_t Extent : {int64_t(0), int64_t(1), int64_t(17), int64_t(4096),
                           int64_t(1) << 33}) {
      std::vector<std::vector<int64_t>> Shapes;
      std::vector<uint64_t> Bytes;
      for (const Argument &A : F.Arguments) {
        std::vector<int64_t> &Shape = Shapes.emplace_back();
        for (const Expression &E : A.Shape)
          Shape.push_back(E.getConstant().value_or(Extent));
        Bytes.push_back(byteSize(A.Type, Shape).value_or(0));
      }
      std::vector<ArrayRef<int64_t>> Views(Shapes.begin(), Shapes.end());
      Expected<std::vector<int64_t>> Symbols = bindSymbols(F, Views);
      if (!Symbols) {
        checkMessage(Symbols.takeError());
        continue;
      }
      Expected<Schedule> S = makeSchedule(P, F, *Symbols);
      if (!S)
        checkMessage(S.takeError());
      else
        checkSchedule(P, *S, Bytes);
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  uint64_t ConstantBytes;
  Expected<Program> P =
      parseManifest(StringRef(reinterpret_cast<const char *>(Data), Size),
                    "manifest.json", ConstantBytes);
  if (!P) {
    checkMessage(P.takeError());
    return 0;
  }
  // Printing tells how many bytes of constants there are.
  if (ConstantBytes > (1 << 16))
    return 0;
  P->ConstantData.resize(ConstantBytes);
  checkProgram(*P);
  return 0;
}

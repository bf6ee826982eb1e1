//===- FuzzNpy.cpp - .npy files and values from arbitrary bytes -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The input is read as a .npy file and, where it is none, as the text of
// `--input=`. Each value is offered as an argument of every element type.
//
// Beside crashes, it is a finding if a value is not the same after it was
// written and read again, as a file or as text.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Npy.h"
#include "ufp4/Runtime/Value.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>
#include <cstring>

using namespace llvm;
using namespace ufp4::runtime;

[[noreturn]] static void report(const Twine &What) {
  errs() << "finding: " << What << "\n";
  std::abort();
}

static std::vector<ElementType> getElementTypes() {
  std::vector<ElementType> Types;
  for (StringRef Name :
       {"i1", "i8", "ui8", "i16", "ui16", "i32", "ui32", "i64", "ui64", "f16",
        "bf16", "f32", "f64", "f8E4M3FN", "f8E5M2", "f8E8M0FNU"})
    if (std::optional<ElementType> Type = parseElementType(Name))
      Types.push_back(*Type);
  return Types;
}

static Tensor copy(const Tensor &Value) {
  Tensor Result = cantFail(Tensor::zeros(Value.getType(), Value.getShape()));
  if (!Value.getBytes().empty())
    std::memcpy(Result.getBytes().data(), Value.getBytes().data(),
                Value.getBytes().size());
  return Result;
}

static bool isSame(const Tensor &A, const Tensor &B) {
  return A.getType() == B.getType() && A.getShape() == B.getShape() &&
         A.getBytes() == B.getBytes();
}

/// Every message says something, and none holds what a terminal would obey.
static void checkMessage(Error Problem) {
  std::string Text = toString(std::move(Problem));
  if (Text.empty() || !all_of(Text, [](char C) { return isPrint(C); }))
    report("unprintable message: " + Text);
}

static void checkValue(const Tensor &Value) {
  std::string File = serializeNpy(Value);
  Expected<Tensor> Back = readNpy(MemoryBufferRef(File, "again"));
  if (!Back)
    report("written file is refused: " + toString(Back.takeError()));
  // Types that NumPy lacks are written as float32.
  if (Back->getType() == Value.getType() && !isSame(*Back, Value))
    report("written file holds another value");

  static const std::vector<ElementType> Types = getElementTypes();
  SmallVector<int64_t> Dynamic(Value.getShape().size(), -1);
  SmallVector<int64_t> Longer(Value.getShape());
  Longer.push_back(1);
  for (ElementType Type : Types) {
    for (ArrayRef<int64_t> Shape :
         {Value.getShape(), ArrayRef<int64_t>(Dynamic),
          ArrayRef<int64_t>(Longer)}) {
      Expected<Tensor> Argument =
          convertForArgument(copy(Value), Type, Shape, "argument 0");
      if (!Argument) {
        checkMessage(Argument.takeError());
        continue;
      }
      if (Argument->getType() != Type ||
          Argument->getShape() != Value.getShape())
        report("argument of another type than asked for");
      (void)serializeNpy(*Argument);
    }
  }
}

/// True where the extents of a text's shape make a tensor that is only large:
/// that `parseValue` fills as much memory as it is asked for is no finding.
static bool isHuge(StringRef Text) {
  StringRef Shape = Text.take_until([](char C) { return C == '='; }).trim();
  SmallVector<StringRef> Parts;
  Shape.split(Parts, 'x');
  double Count = 1;
  for (StringRef Part : drop_end(Parts)) {
    uint64_t Extent = 0;
    if (!Part.getAsInteger(10, Extent))
      Count *= static_cast<double>(Extent);
  }
  return Count > (1 << 16) && Count < 1e19;
}

static void checkText(StringRef Text) {
  // Files of that name are not what is tested here.
  if (Text.trim().starts_with("@") || isHuge(Text))
    return;
  Expected<Tensor> Value = parseValue(Text);
  if (!Value)
    return checkMessage(Value.takeError());
  std::string Printed;
  raw_string_ostream Stream(Printed);
  printValue(Stream, *Value);
  if (Value->getNumElements() <= 1024) {
    Expected<Tensor> Back = parseValue(Printed);
    if (!Back)
      report("printed value is refused: " + toString(Back.takeError()));
    std::string Again;
    raw_string_ostream AgainStream(Again);
    printValue(AgainStream, *Back);
    if (Printed != Again)
      report("printed value reads as another: " + Printed + " and " + Again);
  }
  checkValue(*Value);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  StringRef Bytes(reinterpret_cast<const char *>(Data), Size);
  if (!Bytes.starts_with("\x93NUMPY"))
    checkText(Bytes);
  Expected<Tensor> Value = readNpy(MemoryBufferRef(Bytes, "x.npy"));
  if (!Value)
    checkMessage(Value.takeError());
  else
    checkValue(*Value);
  return 0;
}

//===- FuzzMutator.cpp - mutations of text by its tokens ------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuzzMutator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <cstring>
#include <random>
#include <string>

using namespace llvm;

// libFuzzer's own mutations, and the words that it has learnt.
extern "C" size_t LLVMFuzzerMutate(uint8_t *Data, size_t Size, size_t MaxSize);

namespace ufp4::fuzz {

static bool isWordCharacter(char C) {
  return isAlnum(C) || C == '_' || C == '.' || C == '$';
}

/// Words (with what marks a name in front), numbers, strings, and all else one
/// character at a time; white space separates.
static SmallVector<StringRef> getTokens(StringRef Text) {
  SmallVector<StringRef> Tokens;
  while (!(Text = Text.ltrim()).empty()) {
    size_t Length = 1;
    if (Text.front() == '"') {
      size_t Close = Text.find('"', 1);
      Length = Close == StringRef::npos ? Text.size() : Close + 1;
    } else if (isWordCharacter(Text.front()) ||
               StringRef("%@#!^").contains(Text.front())) {
      while (Length < Text.size() && isWordCharacter(Text[Length]))
        ++Length;
    } else if (Text.starts_with("->") || Text.starts_with("//")) {
      Length = 2;
    }
    Tokens.push_back(Text.take_front(Length));
    Text = Text.drop_front(Length);
  }
  return Tokens;
}

/// Pieces that arithmetic on extents, bits and floats is most likely to have
/// overlooked.
static constexpr StringLiteral Numbers[] = {
    "0",          "1",          "-1",         "2",
    "3",          "7",          "8",          "15",
    "16",         "17",         "31",         "32",
    "33",         "64",         "127",        "128",
    "255",        "256",        "1024",       "65536",
    "2147483647", "4294967295", "4294967296", "9223372036854775807",
    "?",          "0.0",        "1.0",        "-0.5",
    "1.0e38",     "1.0e-45",    "1.0e400",    "0x7FC00000",
    "0xFF"};

static constexpr StringLiteral Types[] = {"f32",
                                          "bf16",
                                          "f16",
                                          "f64",
                                          "i1",
                                          "i4",
                                          "i8",
                                          "i64",
                                          "index",
                                          "f8E4M3FN",
                                          "none",
                                          "f8E5M2",
                                          "f4E2M1FN",
                                          "f8E8M0FNU",
                                          "tensor<f32>",
                                          "ui8",
                                          "f6E2M3FN",
                                          "vector<4xf32>",
                                          "tensor<*xf32>",
                                          "tensor<?x?xf32>",
                                          "tensor<i64>",
                                          "tensor<0x16xf32>",
                                          "tensor<16x16xf32>",
                                          "memref<16x16xf32>",
                                          "!ufp4.code<e1m2>",
                                          "!ufp4.code<e2m1>"};

size_t mutateText(uint8_t *Data, size_t Size, size_t MaxSize, unsigned Seed) {
  std::minstd_rand Random(Seed);
  auto Below = [&](size_t Bound) { return Random() % Bound; };
  StringRef Text(reinterpret_cast<const char *>(Data), Size);
  SmallVector<StringRef> Tokens = getTokens(Text);
  if (Tokens.empty() || Below(4) == 0)
    return LLVMFuzzerMutate(Data, Size, MaxSize);

  std::string Result = Text.str();
  for (size_t Round = 0, Rounds = 1 + Below(3); Round < Rounds; ++Round) {
    Tokens = getTokens(Result);
    if (Tokens.empty())
      break;
    StringRef Token = Tokens[Below(Tokens.size())];
    size_t At = Token.data() - Result.data();
    // The line that the token is in.
    size_t LineBegin = Result.rfind('\n', At) + 1;
    size_t LineEnd = std::min(Result.find('\n', At), Result.size());
    std::string Line = Result.substr(LineBegin, LineEnd - LineBegin) + "\n";
    std::string Other = Tokens[Below(Tokens.size())].str();
    switch (Below(10)) {
    case 0: // Another token of the same input, likely of the same kind.
    case 1: {
      SmallVector<StringRef> Alike;
      for (StringRef Each : Tokens)
        if (Each.front() == Token.front() ||
            (isDigit(Each.front()) && isDigit(Token.front())) ||
            (isAlpha(Each.front()) && isAlpha(Token.front())))
          Alike.push_back(Each);
      Other = Alike[Below(Alike.size())].str();
      [[fallthrough]];
    }
    case 2:
      Result.replace(At, Token.size(), Other);
      break;
    case 3: // A number, wherever there is one; in a shape as well.
    case 4: {
      SmallVector<std::pair<size_t, size_t>> Places;
      for (size_t I = 0; I < Result.size(); ++I) {
        if (!isDigit(Result[I]))
          continue;
        size_t Begin = I;
        while (I < Result.size() && isDigit(Result[I]))
          ++I;
        Places.push_back({Begin, I - Begin});
      }
      if (Places.empty())
        break;
      auto [Begin, Length] = Places[Below(Places.size())];
      StringRef Number = Numbers[Below(std::size(Numbers))];
      Result.replace(Begin, Length, Number.data(), Number.size());
      break;
    }
    case 5: {
      StringRef Type = Types[Below(std::size(Types))];
      Result.replace(At, Token.size(), Type.data(), Type.size());
      break;
    }
    case 6:
      Result.erase(At, Token.size());
      break;
    case 7:
      Result.insert(At, Other + " ");
      break;
    case 8:
      Result.erase(LineBegin, LineEnd - LineBegin);
      break;
    case 9: // The same line, somewhere else.
      Result.insert(Result.rfind('\n', Below(Result.size())) + 1, Line);
      break;
    }
  }
  Size = std::min(Result.size(), MaxSize);
  std::memcpy(Data, Result.data(), Size);
  return Size;
}

/// Whether `Text` begins with a list in brackets whose every item passes. What
/// is no such list does not.
template <typename Predicate>
static bool startsWithList(StringRef Text, Predicate IsItem) {
  Text = Text.ltrim();
  if (!Text.consume_front("["))
    return false;
  StringRef List = Text.take_until([](char C) { return C == ']'; });
  if (List.size() == Text.size())
    return false;
  if (List.trim().empty())
    return true;
  SmallVector<StringRef> Items;
  List.split(Items, ',');
  return all_of(Items, [&](StringRef Item) { return IsItem(Item.trim()); });
}

/// Whether every `Key =` in `Text` is followed by a list whose items pass.
template <typename Predicate>
static bool hasOnlyLists(StringRef Text, StringRef Key, Predicate IsItem) {
  for (size_t At = Text.find(Key); At != StringRef::npos;
       At = Text.find(Key, At + 1)) {
    StringRef Rest = Text.drop_front(At + Key.size()).ltrim("\" \t\r\n");
    if (Rest.consume_front("=") && !startsWithList(Rest, IsItem))
      return false;
  }
  return true;
}

bool crashesUpstream(StringRef Text) {
  // MLIR 22: the parsers of linalg.transpose, linalg.broadcast and
  // linalg.reduce store what DenseI64ArrayAttr::parse returned for
  // `permutation = [...]` or `dimensions = [...]` without looking whether it
  // is null, as it is after an error in the list.
  auto IsInteger = [](StringRef Item) {
    int64_t Value;
    return !Item.getAsInteger(10, Value);
  };
  if ((Text.contains("transpose") || Text.contains("broadcast") ||
       Text.contains("reduce")) &&
      !(hasOnlyLists(Text, "permutation", IsInteger) &&
        hasOnlyLists(Text, "dimensions", IsInteger)))
    return true;
  // MLIR 22: the parser of linalg.generic takes the items of `iterator_types`
  // for strings without looking.
  auto IsString = [](StringRef Item) {
    return Item.size() >= 2 && Item.front() == '"' && Item.back() == '"';
  };
  return Text.contains("generic") &&
         !hasOnlyLists(Text, "iterator_types", IsString);
}

} // namespace ufp4::fuzz

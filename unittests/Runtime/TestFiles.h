//===- TestFiles.h - Helpers of the runtime's unit tests --------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_UNITTESTS_RUNTIME_TESTFILES_H
#define UFP4_UNITTESTS_RUNTIME_TESTFILES_H

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace ufp4::runtime::test {

/// The message of an error; empty for success.
inline std::string message(llvm::Error Problem) {
  return llvm::toString(std::move(Problem));
}

/// The message of a result; empty if there is a value, which stays.
template <typename T> std::string message(llvm::Expected<T> &Result) {
  return Result ? "" : llvm::toString(Result.takeError());
}
template <typename T> std::string message(llvm::Expected<T> &&Result) {
  return message(Result);
}

/// A fresh folder, removed at the end with all that is in it.
class Folder {
public:
  Folder() {
    if (std::error_code Code =
            llvm::sys::fs::createUniqueDirectory("ufp4-runtime", Root))
      ADD_FAILURE() << "cannot make a folder: " << Code.message();
  }
  Folder(const Folder &) = delete;
  Folder &operator=(const Folder &) = delete;
  ~Folder() { (void)llvm::sys::fs::remove_directories(Root); }

  std::string path(llvm::StringRef Name) const {
    return (Root + "/" + Name).str();
  }

  void write(llvm::StringRef Name, llvm::StringRef Content) const {
    std::error_code Code;
    llvm::raw_fd_ostream Stream(path(Name), Code);
    EXPECT_FALSE(Code) << Code.message();
    Stream << Content;
  }

  std::string read(llvm::StringRef Name) const {
    auto Buffer = llvm::MemoryBuffer::getFile(path(Name));
    if (!Buffer) {
      ADD_FAILURE() << "cannot read " << Name.str();
      return "";
    }
    return (*Buffer)->getBuffer().str();
  }

  /// The names in the folder, sorted, with blanks between them: shows whether a
  /// temporary file was left.
  std::string list() const {
    std::vector<std::string> Names;
    std::error_code Code;
    for (llvm::sys::fs::directory_iterator Entry(Root, Code), End;
         Entry != End && !Code; Entry.increment(Code))
      Names.push_back(llvm::sys::path::filename(Entry->path()).str());
    EXPECT_FALSE(Code) << Code.message();
    llvm::sort(Names);
    return llvm::join(Names, " ");
  }

private:
  llvm::SmallString<128> Root;
};

/// Sets a variable of the environment for a while; null removes it.
class Variable {
public:
  Variable(const char *Name, const char *Value) : Name(Name) {
    if (const char *Old = std::getenv(Name))
      Before = Old;
    set(Value);
  }
  Variable(const Variable &) = delete;
  Variable &operator=(const Variable &) = delete;
  ~Variable() { set(Before ? Before->c_str() : nullptr); }

private:
  void set(const char *Value) {
    if (Value)
      setenv(Name, Value, /*overwrite=*/1);
    else
      unsetenv(Name);
  }
  const char *Name;
  std::optional<std::string> Before;
};

} // namespace ufp4::runtime::test

#endif // UFP4_UNITTESTS_RUNTIME_TESTFILES_H

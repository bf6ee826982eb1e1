//===- DriverTest.h - Set-up of tests on drivers without a GPU --*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_UNITTESTS_RUNTIME_DRIVERTEST_H
#define UFP4_UNITTESTS_RUNTIME_DRIVERTEST_H

#include "TestFiles.h"
#include "ufp4/Runtime/Launcher.h"

namespace ufp4::runtime::test {

/// Tests on FakeCUDA.cpp, which stands for the library that a variable of the
/// environment names.
class DriverTest : public testing::Test {
protected:
  explicit DriverTest(const char *LibraryVariable)
      : Library(LibraryVariable, UFP4_FAKE_CUDA),
        Log("UFP4_FAKE_CUDA_LOG", Files.path("log").c_str()),
        Fail("UFP4_FAKE_CUDA_FAIL", nullptr) {}

  static Program readInput(const char *Name) {
    llvm::Expected<Program> P =
        readProgram(std::string(UFP4_TEST_INPUTS "/") + Name);
    EXPECT_EQ(message(P), "");
    return std::move(*P);
  }
  static std::shared_ptr<launch::Device> open(llvm::StringRef Target) {
    llvm::Expected<std::shared_ptr<launch::Device>> D =
        launch::Device::open(Target);
    EXPECT_EQ(message(D), "");
    return *D;
  }
  static std::shared_ptr<launch::LoadedProgram> load(Program P) {
    auto D = open(P.Target);
    auto Loaded = launch::LoadedProgram::load(D, std::move(P));
    EXPECT_EQ(message(Loaded), "");
    return *Loaded;
  }
  static std::string loadMessage(Program P, bool ForcePTX = false) {
    launch::LoadedProgram::Options Options;
    Options.ForcePTX = ForcePTX;
    auto D = launch::Device::open(P.Target);
    if (!D)
      return message(D);
    return message(launch::LoadedProgram::load(*D, std::move(P), Options));
  }

  static Tensor makeTensor(llvm::StringRef Text) {
    llvm::Expected<Tensor> Value = parseValue(Text);
    EXPECT_EQ(message(Value), "");
    return std::move(*Value);
  }
  static std::string text(const Tensor &Value) {
    std::string Text;
    llvm::raw_string_ostream Stream(Text);
    printValue(Stream, Value);
    return Text;
  }
  static llvm::Expected<std::vector<Tensor>> run(launch::LoadedProgram &P,
                                                 const char *Name,
                                                 llvm::StringRef Argument,
                                                 uint64_t Seed = 0) {
    std::vector<Tensor> Arguments;
    Arguments.push_back(makeTensor(Argument));
    llvm::Expected<const Function *> F = P.getFunction(Name);
    if (!F)
      return F.takeError();
    return P.run(**F, Arguments, Seed);
  }

  Folder Files;
  Variable Library, Log, Fail;
};

} // namespace ufp4::runtime::test

#endif // UFP4_UNITTESTS_RUNTIME_DRIVERTEST_H

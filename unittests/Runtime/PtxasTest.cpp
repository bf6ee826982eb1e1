//===- PtxasTest.cpp - Tests of finding and running ptxas -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A shell script stands for ptxas, so that the tests run without CUDA.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Ptxas.h"
#include "TestFiles.h"

using namespace ufp4::runtime;
using namespace ufp4::runtime::test;

namespace {

class Ptxas : public testing::Test {
protected:
  /// Writes an executable shell script.
  std::string script(llvm::StringRef Name, llvm::StringRef Text) {
    std::string Path = Files.path(Name);
    EXPECT_FALSE(
        llvm::sys::fs::create_directories(llvm::sys::path::parent_path(Path)));
    Files.write(Name, ("#!/bin/sh\n" + Text).str());
    EXPECT_FALSE(
        llvm::sys::fs::setPermissions(Path, llvm::sys::fs::perms::all_all));
    return Path;
  }

  Folder Files;
};

} // namespace

TEST_F(Ptxas, IsFoundInOrder) {
  Variable Given("UFP4_PTXAS", nullptr), Environment("VIRTUAL_ENV", nullptr),
      CudaPath("CUDA_PATH", nullptr);
  std::string InPath = script("path/ptxas", "");
  std::string InHome = script("home/bin/ptxas", "");
  std::string InWheel =
      script("venv/lib/python3.12/site-packages/nvidia/cu13/bin/ptxas", "");
  script("venv/bin/python3", "");
  {
    Variable Path("PATH", Files.path("path").c_str()),
        Home("CUDA_HOME", Files.path("home").c_str());
    EXPECT_EQ(findPtxas(), InPath);
    Variable Other("UFP4_PTXAS", InWheel.c_str());
    EXPECT_EQ(findPtxas(), InWheel);
  }
  {
    Variable Path("PATH", Files.path("none").c_str()),
        Home("CUDA_HOME", Files.path("home").c_str());
    EXPECT_EQ(findPtxas(), InHome);
  }
  // Where /usr/local/cuda has one it comes before the wheels.
  if (llvm::sys::fs::exists("/usr/local/cuda/bin/ptxas"))
    return;
  Variable Path("PATH", Files.path("venv/bin").c_str()),
      Home("CUDA_HOME", nullptr);
  EXPECT_EQ(findPtxas(), InWheel);
}

TEST_F(Ptxas, SaysWhereItLooked) {
  std::string Missing = Files.path("missing"), Tried;
  Variable Given("UFP4_PTXAS", Missing.c_str());
  EXPECT_EQ(findPtxas(&Tried), std::nullopt);
  EXPECT_TRUE(llvm::StringRef(Tried).starts_with("UFP4_PTXAS, which is '"))
      << Tried;
}

TEST_F(Ptxas, GivesMachineCodeAndUsage) {
  // Arguments: -v -arch=sm_90a INPUT -o OUTPUT.
  std::string Path = script("ptxas", R"(
[ "$1 $2 $4" = "-v -arch=sm_90a -o" ] || exit 9
(echo "machine code of"; cat "$3") > "$5"
cat >&2 <<'END'
ptxas info    : 0 bytes gmem
ptxas info    : (C7517) Potential Performance Loss: wgmma.mma_async instructions are serialized
ptxas info    : Compiling entry function 'first' for 'sm_90a'
ptxas info    : Function properties for first
    16 bytes stack frame, 8 bytes spill stores, 12 bytes spill loads
ptxas info    : Used 168 registers, used 2 barriers, 16 bytes cumulative stack size, 1024 bytes smem
ptxas info    : Compiling entry function 'second' for 'sm_90a'
ptxas info    : Function properties for second
    0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 12 registers, used 0 barriers, 384 bytes cmem[0]
END
)");
  llvm::Expected<Assembled> Result = runPtxas(Path, "the text", "sm_90a");
  ASSERT_EQ(message(Result), "");
  EXPECT_EQ(Result->Cubin, "machine code of\nthe text");
  ASSERT_EQ(Result->Kernels.size(), 2u);
  const KernelUsage &First = Result->Kernels[0], &Second = Result->Kernels[1];
  EXPECT_EQ(First.Name, "first");
  EXPECT_EQ(First.Registers, 168u);
  EXPECT_EQ(First.SharedBytes, 1024u);
  EXPECT_EQ(First.StackBytes, 16u);
  EXPECT_EQ(First.SpillStoreBytes, 8u);
  EXPECT_EQ(First.SpillLoadBytes, 12u);
  EXPECT_EQ(Second.Name, "second");
  EXPECT_EQ(Second.Registers, 12u);
  EXPECT_EQ(Second.SharedBytes, 0u);
  EXPECT_EQ(Second.StackBytes, 0u);
  ASSERT_EQ(Result->Warnings.size(), 1u);
  EXPECT_NE(Result->Warnings[0].find("serialized"), std::string::npos);
}

TEST_F(Ptxas, PassesErrorsOn) {
  std::string Path = script("ptxas", "echo 'line 3: bad things'; exit 255");
  EXPECT_EQ(message(runPtxas(Path, "x", "sm_90a")),
            "'" + Path +
                "' for sm_90a gave exit code 255:\nline 3: bad things");
  std::string Missing = Files.path("missing");
  EXPECT_NE(message(runPtxas(Missing, "x", "sm_90a"))
                .find("'" + Missing + "' for sm_90a failed"),
            std::string::npos);
}

TEST_F(Ptxas, TheRealOneAssembles) {
  std::optional<std::string> Path = findPtxas();
  if (!Path)
    GTEST_SKIP() << "there is no ptxas";
  llvm::Expected<Assembled> Result = runPtxas(*Path, R"(
.version 8.0
.target sm_90a
.address_size 64
.visible .entry nothing() { ret; }
)",
                                              "sm_90a");
  ASSERT_EQ(message(Result), "");
  EXPECT_EQ(llvm::StringRef(Result->Cubin).take_front(4), "\x7f"
                                                          "ELF");
  ASSERT_EQ(Result->Kernels.size(), 1u);
  EXPECT_EQ(Result->Kernels[0].Name, "nothing");
  EXPECT_GT(Result->Kernels[0].Registers, 0u);
  EXPECT_TRUE(Result->Warnings.empty());
}

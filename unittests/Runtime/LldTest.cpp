//===- LldTest.cpp - Tests of the linker for code objects -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Lld.h"
#include "TestFiles.h"

#include "llvm/Support/FileSystem.h"

using namespace ufp4::runtime;
using namespace ufp4::runtime::test;

TEST(Lld, IsWhereTheEnvironmentSays) {
  Folder Files;
  Files.write("ld.lld", "#!/bin/sh\n");
  std::string Path = Files.path("ld.lld");
  {
    Variable Given("UFP4_LLD", Path.c_str());
    std::string Tried;
    EXPECT_EQ(findLld(&Tried), std::nullopt); // not executable
    EXPECT_TRUE(llvm::StringRef(Tried).starts_with("UFP4_LLD, which is '"));
  }
  ASSERT_FALSE(llvm::sys::fs::setPermissions(Path, llvm::sys::fs::all_all));
  Variable Given("UFP4_LLD", Path.c_str());
  EXPECT_EQ(findLld(), Path);
}

TEST(Lld, IsFoundInPath) {
  Folder Files;
  Files.write("ld.lld-22", "#!/bin/sh\n");
  std::string Path = Files.path("ld.lld-22");
  ASSERT_FALSE(llvm::sys::fs::setPermissions(Path, llvm::sys::fs::all_all));
  Variable None("UFP4_LLD", nullptr);
  Variable Only("PATH", Files.path("").c_str());
  std::optional<std::string> Found = findLld();
  ASSERT_TRUE(Found);
  EXPECT_TRUE(llvm::StringRef(*Found).ends_with("/ld.lld-22"));
}

TEST(Lld, GivesTheOutputOrTheMessage) {
  Folder Files;
  auto Write = [&](const char *Script) {
    Files.write("ld.lld", Script);
    std::string Path = Files.path("ld.lld");
    EXPECT_FALSE(llvm::sys::fs::setPermissions(Path, llvm::sys::fs::all_all));
    return Path;
  };
  // -shared --no-undefined INPUT -o OUTPUT
  std::string Path =
      Write("#!/bin/sh\ntest $1 = -shared -a $2 = --no-undefined || exit 2\n"
            "(echo linked; cat $3) > $5\n");
  auto Linked = linkCodeObject(Path, "object");
  ASSERT_EQ(message(Linked), "");
  EXPECT_EQ(*Linked, "linked\nobject");
  Path = Write("#!/bin/sh\necho 'undefined symbol: __ocml_exp_f32' >&2\n"
               "exit 1\n");
  EXPECT_EQ(message(linkCodeObject(Path, "object")),
            "'" + Path +
                "' gave exit code 1:\nundefined symbol: __ocml_exp_f32");
  EXPECT_TRUE(llvm::StringRef(message(linkCodeObject("/nonexistent", "")))
                  .starts_with("'/nonexistent' failed"));
}

TEST(CodeObjectUsage, ReadsMetadata) {
  auto Kernels = parseCodeObjectUsage(R"(
  .amdgpu_metadata
---
amdhsa.kernels:
  - .agpr_count:     4
    .args:
      - .address_space:  global
        .name:           not_a_kernel
        .size:           8
    .group_segment_fixed_size: 16640
    .name:           first
    .private_segment_fixed_size: 12
    .sgpr_count:     18
    .sgpr_spill_count: 1
    .symbol:         first.kd
    .vgpr_count:     60
    .vgpr_spill_count: 3
    .wavefront_size: 64
  - .agpr_count:     0
    .name:           second
    .vgpr_count:     8
amdhsa.target:   amdgcn-amd-amdhsa--gfx942
...
  .end_amdgpu_metadata
)");
  ASSERT_EQ(Kernels.size(), 2u);
  EXPECT_EQ(Kernels[0].Name, "first");
  EXPECT_EQ(Kernels[0].VectorRegisters, 60u);
  EXPECT_EQ(Kernels[0].AccumulationRegisters, 4u);
  EXPECT_EQ(Kernels[0].ScalarRegisters, 18u);
  EXPECT_EQ(Kernels[0].SharedBytes, 16640u);
  EXPECT_EQ(Kernels[0].PrivateBytes, 12u);
  EXPECT_EQ(Kernels[0].VectorSpills, 3u);
  EXPECT_EQ(Kernels[0].ScalarSpills, 1u);
  EXPECT_EQ(Kernels[1].Name, "second");
  EXPECT_EQ(Kernels[1].VectorRegisters, 8u);
  EXPECT_EQ(Kernels[1].PrivateBytes, 0u);
  EXPECT_TRUE(parseCodeObjectUsage("no metadata").empty());
}

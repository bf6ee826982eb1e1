//===- HIPTest.cpp - Tests of running programs on AMD GPUs ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On FakeHIP.cpp, with the programs of test/Runtime/Inputs for another target.
// What does not depend on the driver is tested in CUDATest.cpp.
//
//===----------------------------------------------------------------------===//

#include "DriverTest.h"

#include "llvm/ADT/StringExtras.h"

using namespace ufp4::runtime;
using namespace ufp4::runtime::test;
using launch::Device;
using launch::LoadedProgram;

TEST(RunsOnAMD, WantsTheVeryChip) {
  EXPECT_TRUE(hip::runsOn("gfx942", "gfx942:sramecc+:xnack-"));
  EXPECT_TRUE(hip::runsOn("gfx1201", "gfx1201"));
  EXPECT_FALSE(hip::runsOn("gfx942", "gfx950:sramecc+:xnack-"));
  EXPECT_FALSE(hip::runsOn("gfx94", "gfx942"));
  EXPECT_FALSE(hip::runsOn("gfx942", ""));
  EXPECT_FALSE(hip::runsOn("sm_90a", "sm_90a"));
}

TEST(OpenDriver, KnowsTargets) {
  for (const char *Bad : {"", "cpu", "sparc"})
    EXPECT_EQ(message(openDriver(Bad, 0)),
              "expected a program for a GPU, sm_.. or gfx.., but got target '" +
                  std::string(Bad) + "'");
}

namespace {

class HIP : public DriverTest {
protected:
  HIP()
      : DriverTest("UFP4_LIBHIP"),
        Architecture("UFP4_FAKE_HIP_ARCHITECTURE", nullptr) {}

  static Program read(const char *Name) {
    Program P = readInput(Name);
    P.Target = "gfx942";
    P.Modules[0].PTX.reset();
    P.Modules[0].HSACO = "fake hsaco gfx942 scale add_seed clusters boxes";
    return P;
  }
  /// What is left of "tiles" without tensor maps and clusters.
  static Program readSeeded() {
    Program P = read("tiles");
    P.Functions.erase(P.Functions.begin());
    for (Kernel &K : P.Kernels) {
      K.Cluster.reset();
      llvm::replace(K.Parameters, ParameterKind::TensorMap,
                    ParameterKind::Pointer);
    }
    return P;
  }

  Variable Architecture;
};

} // namespace

TEST_F(HIP, RunsOnHostTensors) {
  {
    auto P = load(read("scale"));
    EXPECT_TRUE(P->getNotes().empty());
    auto Results = run(*P, "", "6xf32=1 2 3 4 5 6");
    ASSERT_EQ(message(Results), "");
    EXPECT_EQ(text((*Results)[0]), "6xf32=2.5 5.5 8.5 11.5 10.5 13.5");
  }
  // All that was taken is given back.
  std::string Text = Files.read("log");
  llvm::StringRef Lines(Text);
  EXPECT_NE(Lines.count("alloc "), 0u);
  EXPECT_EQ(Lines.count("alloc "), Lines.count("free"));
  EXPECT_EQ(Lines.count("unload"), 1u);
}

TEST_F(HIP, RunsCopiesFillsAndGraphs) {
  auto P = load(readSeeded());
  auto Results = run(*P, "seeded", "3xi32=10 20 30", /*Seed=*/2);
  ASSERT_EQ(message(Results), "");
  EXPECT_EQ(text((*Results)[0]), "3xi32=16 26 36");

  llvm::Expected<const Function *> F = P->getFunction("seeded");
  ASSERT_EQ(message(F), "");
  std::vector<Tensor> Arguments;
  Arguments.push_back(makeTensor("3xi32=10 20 30"));
  auto Call = P->bindTensors(**F, Arguments, 1, P->getDevice()->getStream());
  ASSERT_EQ(message(Call), "");
  auto Passed = Call->Call.time();
  ASSERT_EQ(message(Passed), "");
  EXPECT_EQ(*Passed, 7.0f);
  EXPECT_EQ(message(Call->Call.captureGraph()), "");
  EXPECT_EQ(message(Call->Call.enqueue()), "");
  Results = Call->readResults();
  ASSERT_EQ(message(Results), "");
  EXPECT_EQ(text((*Results)[0]), "3xi32=13 23 33");
  EXPECT_NE(Files.read("log").find("graph of 7\ngraph launch"),
            std::string::npos);
}

TEST_F(HIP, RefusesWhatItCannotRun) {
  Variable Other("UFP4_FAKE_HIP_ARCHITECTURE", "gfx1100");
  EXPECT_EQ(loadMessage(read("scale")),
            "expected a device for target gfx942 but got 'gfx1100' ('Fake "
            "GPU')");
  Variable Same("UFP4_FAKE_HIP_ARCHITECTURE", "gfx942");
  EXPECT_EQ(loadMessage(read("scale")), "");
  EXPECT_EQ(loadMessage(read("scale"), /*ForcePTX=*/true),
            "expected PTX of module 'kernels' but the program is for gfx942");
  EXPECT_TRUE(llvm::StringRef(loadMessage(read("tiles")))
                  .ends_with("takes tensor maps, which HIP does not have"));
  Program P = readSeeded();
  P.Kernels.back().Cluster = {2, 1, 1};
  EXPECT_TRUE(llvm::StringRef(loadMessage(P))
                  .ends_with("wants clusters, which HIP does not have"));
  P = read("scale");
  P.Modules[0].HSACO = "fake hsaco gfx1100 scale";
  EXPECT_EQ(loadMessage(P),
            "hipModuleLoadData: hipErrorNoBinaryForGpu (as a test asked for): "
            "module 'kernels', loading machine code");
  P.Modules[0].HSACO = "fake hsaco gfx942 other";
  EXPECT_EQ(loadMessage(P), "hipModuleGetFunction: hipErrorNotFound (as a test "
                            "asked for): kernel 'scale' in module 'kernels'");
}

TEST_F(HIP, SaysWhatFailed) {
  {
    Variable Library("UFP4_LIBHIP", "/nonexistent/libamdhip64.so");
    EXPECT_TRUE(llvm::StringRef(message(Device::open("gfx942")))
                    .starts_with("cannot open HIP's library "
                                 "'/nonexistent/libamdhip64.so': "));
  }
  EXPECT_EQ(message(Device::open("gfx942", 3)),
            "expected one of 1 devices, counted from 0, but got device 3");
  auto P = load(readSeeded());
  Variable Launch("UFP4_FAKE_CUDA_FAIL", "cuLaunchKernelEx:1:1");
  EXPECT_EQ(message(run(*P, "seeded", "100xi32=1", 5)),
            "hipModuleLaunchKernel: hipErrorInvalidValue (as a test asked "
            "for): step 3 ('twice') of function 'seeded': kernel 'shift', grid "
            "2x1x1, block 64x1x1, 0 bytes of dynamic shared memory");
}

/// Each call that can fail does so once: the message names it, and nothing is
/// left behind.
TEST_F(HIP, GivesBackAfterErrors) {
  auto RunAll = [&]() -> std::string {
    auto D = Device::open("gfx942");
    if (!D)
      return message(D);
    auto Loaded = LoadedProgram::load(*D, readSeeded());
    if (!Loaded)
      return message(Loaded);
    std::vector<Tensor> Arguments;
    Arguments.push_back(makeTensor("3xi32=10 20 30"));
    auto F = (*Loaded)->getFunction("seeded");
    if (!F)
      return message(F);
    auto Call = (*Loaded)->bindTensors(**F, Arguments, 1, (*D)->getStream());
    if (!Call)
      return message(Call);
    if (llvm::Error Problem = Call->Call.captureGraph())
      return message(std::move(Problem));
    auto Passed = Call->Call.time();
    if (!Passed)
      return message(Passed);
    return message(Call->readResults());
  };
  ASSERT_EQ(RunAll(), "");
  const std::pair<const char *, const char *> Calls[] = {
      {"cuInit", "hipInit"},
      {"cuDeviceGetCount", "hipGetDeviceCount"},
      {"cuDeviceGet", "hipDeviceGet"},
      {"cuStreamCreate", "hipStreamCreateWithFlags"},
      {"cuMemPoolCreate", "hipMemPoolCreate"},
      {"cuMemPoolSetAttribute", "hipMemPoolSetAttribute"},
      {"cuModuleLoadDataEx", "hipModuleLoadData"},
      {"cuModuleGetFunction", "hipModuleGetFunction"},
      {"cuMemAllocFromPoolAsync", "hipMallocFromPoolAsync"},
      {"cuMemcpyHtoDAsync_v2", "hipMemcpyHtoDAsync"},
      {"cuMemsetD32Async", "hipMemsetD32Async"},
      {"cuStreamBeginCapture_v2", "hipStreamBeginCapture"},
      {"cuStreamEndCapture", "hipStreamEndCapture"},
      {"cuGraphInstantiateWithFlags", "hipGraphInstantiateWithFlags"},
      {"cuGraphLaunch", "hipGraphLaunch"},
      {"cuEventCreate", "hipEventCreateWithFlags"},
      {"cuEventRecord", "hipEventRecord"},
      {"cuEventSynchronize", "hipEventSynchronize"},
      {"cuEventElapsedTime", "hipEventElapsedTime"},
      {"cuMemcpyDtoHAsync_v2", "hipMemcpyDtoHAsync"},
      {"cuStreamSynchronize", "hipStreamSynchronize"},
      {"cuCtxPushCurrent_v2", "hipSetDevice"},
  };
  for (auto [Fake, Name] : Calls) {
    Variable Wanted("UFP4_FAKE_CUDA_FAIL",
                    (std::string(Fake) + ":2:0").c_str());
    EXPECT_TRUE(llvm::StringRef(RunAll()).starts_with(
        std::string(Name) + ": hipErrorOutOfMemory (as a test asked for)"))
        << Name;
  }
  std::string Text = Files.read("log");
  llvm::StringRef Lines(Text);
  EXPECT_EQ(Lines.count("alloc "), Lines.count("free"));
}

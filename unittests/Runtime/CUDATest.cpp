//===- CUDATest.cpp - Tests of running programs on a GPU ------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On FakeCUDA.cpp, with the programs of test/Runtime/Inputs.
//
//===----------------------------------------------------------------------===//

#include "DriverTest.h"

#include <thread>

using namespace ufp4::runtime;
using namespace ufp4::runtime::test;
using launch::Device;
using launch::DeviceTensor;
using launch::LoadedProgram;
using launch::Memory;

TEST(RunsOn, FollowsTheRulesOfTargets) {
  auto Cubin = [](const char *Target, int Major, int Minor) {
    return cuda::runsOn(Target, {Major, Minor}, /*IsPTX=*/false);
  };
  auto PTX = [](const char *Target, int Major, int Minor) {
    return cuda::runsOn(Target, {Major, Minor}, /*IsPTX=*/true);
  };
  EXPECT_TRUE(Cubin("sm_80", 8, 0));
  EXPECT_TRUE(Cubin("sm_80", 8, 6));
  EXPECT_FALSE(Cubin("sm_86", 8, 0));
  EXPECT_FALSE(Cubin("sm_80", 9, 0));
  EXPECT_TRUE(PTX("sm_80", 9, 0));
  EXPECT_TRUE(PTX("sm_80", 12, 0));
  EXPECT_FALSE(PTX("sm_90", 8, 9));
  EXPECT_TRUE(Cubin("sm_90a", 9, 0));
  EXPECT_TRUE(PTX("sm_90a", 9, 0));
  EXPECT_FALSE(PTX("sm_90a", 10, 0));
  EXPECT_TRUE(Cubin("sm_100f", 10, 3));
  EXPECT_FALSE(PTX("sm_100f", 12, 0));
  EXPECT_TRUE(Cubin("sm_120", 12, 1));
  for (const char *Bad : {"", "sm_", "sm_9", "sm_90b", "gfx950", "sm_1234"})
    EXPECT_FALSE(PTX(Bad, 9, 0)) << Bad;
}

namespace {

class CUDA : public DriverTest {
protected:
  CUDA() : DriverTest("UFP4_LIBCUDA") {}

  static Program read(const char *Name) { return readInput(Name); }
  static std::shared_ptr<Device> open() { return DriverTest::open("sm_90"); }
};

} // namespace

TEST_F(CUDA, RunsOnHostTensors) {
  {
    auto P = load(read("scale"));
    auto Results = run(*P, "", "6xf32=1 2 3 4 5 6");
    ASSERT_EQ(message(Results), "");
    EXPECT_EQ(text((*Results)[0]), "6xf32=2.5 5.5 8.5 11.5 10.5 13.5");
    Results = run(*P, "scale", "0xf32=");
    ASSERT_EQ(message(Results), "");
    EXPECT_EQ(text((*Results)[0]), "0xf32=");
    ASSERT_EQ(P->getNotes().size(), 1u);
    EXPECT_TRUE(P->getNotes()[0].find("compiled from PTX by the driver for "
                                      "compute capability 9.0") !=
                std::string::npos)
        << P->getNotes()[0];
  }
  // All that was taken is given back.
  std::string Text = Files.read("log");
  EXPECT_NE(Text.find("release 0, 0 allocations and 0 events left, 0 contexts "
                      "pushed"),
            std::string::npos)
      << Text;
}

TEST_F(CUDA, PrefersMachineCode) {
  Program P = read("scale");
  P.Target = "sm_90";
  P.Modules[0].Cubin = "fake cubin 9.0 scale";
  EXPECT_TRUE(load(P)->getNotes().empty());
  EXPECT_EQ(loadMessage(P, /*ForcePTX=*/true), "");
  EXPECT_EQ(Files.read("log").find("load cubin"), 0u);
  EXPECT_NE(Files.read("log").find("load ptx"), std::string::npos);

  // Code that the driver refuses gives way to PTX, and a note says why.
  P.Modules[0].Cubin = "fake cubin 8.0 scale";
  auto Loaded = load(P);
  ASSERT_EQ(Loaded->getNotes().size(), 1u);
  EXPECT_NE(Loaded->getNotes()[0].find("its machine code was refused, "
                                       "cuModuleLoadDataEx: "
                                       "CUDA_ERROR_NO_BINARY_FOR_GPU"),
            std::string::npos)
      << Loaded->getNotes()[0];
  P.Modules[0].PTX.reset();
  EXPECT_EQ(loadMessage(P),
            "cuModuleLoadDataEx: CUDA_ERROR_NO_BINARY_FOR_GPU (as a test asked "
            "for): module 'kernels', loading machine code");
  EXPECT_EQ(loadMessage(P, /*ForcePTX=*/true),
            "expected PTX of module 'kernels' but the program has only machine "
            "code");
  P.Modules[0].Cubin = "something else";
  EXPECT_EQ(loadMessage(P),
            "cuModuleLoadDataEx: CUDA_ERROR_INVALID_IMAGE (as a test asked "
            "for): module 'kernels', loading machine code:\nneither PTX nor "
            "cubin");
}

TEST_F(CUDA, RefusesOtherDevices) {
  Variable Old("UFP4_FAKE_CUDA_CAPABILITY", "8.9");
  EXPECT_EQ(loadMessage(read("tiles")),
            "expected a device for target sm_90a but got compute capability "
            "8.9 ('Fake GPU')");
  Program P = read("scale");
  P.Target = "sm_86";
  EXPECT_EQ(loadMessage(P), "");
  P.Modules[0].Cubin = "fake cubin 8.6 scale";
  P.Modules[0].PTX.reset();
  P.Target = "sm_100a";
  EXPECT_EQ(loadMessage(P),
            "expected a device for target sm_100a but got compute capability "
            "8.9 ('Fake GPU'); module 'kernels' has no PTX that the driver "
            "could compile");
}

TEST_F(CUDA, SaysWhatIsWrongWithTheDriver) {
  {
    Variable Missing("UFP4_LIBCUDA", "/none/libcuda.so.1");
    EXPECT_EQ(message(Device::open("sm_90")),
              "cannot open the CUDA driver '/none/libcuda.so.1': "
              "/none/libcuda.so.1: cannot open shared object file: No such "
              "file or directory");
  }
  {
    Variable Other("UFP4_LIBCUDA", "libm.so.6");
    EXPECT_EQ(message(Device::open("sm_90")),
              "the CUDA driver 'libm.so.6' has no cuInit: expected one of CUDA "
              "11.8 or later");
  }
  {
    Variable None("UFP4_FAKE_CUDA_FAIL", "cuInit:100:0");
    EXPECT_EQ(message(Device::open("sm_90")),
              "cuInit: CUDA_ERROR_NO_DEVICE (as a test asked for)");
  }
  EXPECT_EQ(message(Device::open("sm_90", 3)),
            "expected one of 1 devices, counted from 0, but got device 3");
  {
    Variable Old("UFP4_LIBCUDA", UFP4_FAKE_OLD_CUDA);
    EXPECT_EQ(loadMessage(read("tiles")),
              "kernel 'boxes' in module 'kernels' takes tensor maps: expected "
              "a CUDA driver with cuTensorMapEncodeTiled (12.0 or later)");
  }
}

TEST_F(CUDA, SharesDevices) {
  auto First = open();
  EXPECT_EQ(open(), First);
  std::weak_ptr<Device> Old = First;
  First.reset();
  EXPECT_TRUE(Old.expired());
  EXPECT_EQ(open().use_count(), 1);
}

TEST_F(CUDA, ChecksKernels) {
  Program P = read("tiles");
  P.Kernels[0].Symbol = "bokses";
  EXPECT_EQ(loadMessage(P),
            "cuModuleGetFunction: CUDA_ERROR_NOT_FOUND (as a test asked for): "
            "kernel 'boxes' in module 'kernels', symbol 'bokses'");
  P = read("tiles");
  P.Kernels[0].SharedBytes = 300000;
  EXPECT_EQ(loadMessage(P),
            "kernel 'boxes' in module 'kernels': expected at most 232448 bytes "
            "of shared memory, which a block has on 'Fake GPU', but got "
            "300000");
  P = read("tiles");
  P.Functions.clear();
  P.Kernels[2].Parameters = {ParameterKind::I32};
  EXPECT_EQ(loadMessage(P),
            "kernel 'clusters' in module 'kernels': expected parameter 0 of 4 "
            "bytes, as the manifest says, but got 8");
  P.Kernels[2].Parameters.clear();
  EXPECT_EQ(loadMessage(P),
            "kernel 'clusters' in module 'kernels': expected 0 parameters, as "
            "the manifest says, but got 1");
}

TEST_F(CUDA, FailsWhole) {
  // Whatever call fails, nothing is left behind.
  const char *Calls[] = {
      "cuStreamCreate:2:0",          "cuMemPoolCreate:2:0",
      "cuMemAllocFromPoolAsync:2:0", "cuMemAllocFromPoolAsync:2:1",
      "cuMemAllocFromPoolAsync:2:2", "cuMemAllocFromPoolAsync:2:5",
      "cuMemcpyHtoDAsync_v2:2:0",    "cuFuncSetAttribute:1:0",
      "cuLaunchKernelEx:1:0",        "cuLaunchKernelEx:1:2",
      "cuMemsetD32Async:1:1",        "cuMemcpyDtoHAsync_v2:1:0",
      "cuStreamSynchronize:1:0",     "cuModuleGetFunction:500:1",
      "cuCtxPushCurrent_v2:201:2"};
  for (const char *Call : Calls) {
    Files.write("log", "");
    Variable Wanted("UFP4_FAKE_CUDA_FAIL", Call);
    std::string Message;
    {
      llvm::Expected<std::shared_ptr<Device>> D = Device::open("sm_90");
      if (D) {
        auto P = LoadedProgram::load(*D, read("tiles"));
        Message = P ? message(run(**P, "seeded", "100xi32=1", 5)) : message(P);
      } else {
        Message = message(D);
      }
    }
    llvm::StringRef Name = llvm::StringRef(Call).split(':').first;
    Name.consume_back("_v2");
    EXPECT_TRUE(llvm::StringRef(Message).starts_with(Name))
        << Call << ": " << Message;
    std::string Text = Files.read("log");
    EXPECT_NE(Text.find("release 0, 0 allocations and 0 events left, 0 "
                        "contexts pushed"),
              std::string::npos)
        << Call << ": " << Text;
  }
  Variable Wanted("UFP4_FAKE_CUDA_FAIL", "cuMemAllocFromPoolAsync:2:5");
  auto P = load(read("tiles"));
  EXPECT_EQ(message(run(*P, "seeded", "100xi32=1", 5)),
            "cuMemAllocFromPoolAsync: CUDA_ERROR_OUT_OF_MEMORY (as a test "
            "asked for): 912 bytes for the temporaries of function 'seeded' "
            "on 'Fake GPU'");
  Variable Launch("UFP4_FAKE_CUDA_FAIL", "cuLaunchKernelEx:1:1");
  EXPECT_EQ(message(run(*P, "seeded", "100xi32=1", 5)),
            "cuLaunchKernelEx: CUDA_ERROR_INVALID_VALUE (as a test asked for): "
            "step 3 ('twice') of function 'seeded': kernel 'shift', grid "
            "2x1x1, block 64x1x1, 0 bytes of dynamic shared memory");
}

TEST_F(CUDA, ChecksWhatIsBound) {
  auto P = load(read("scale"));
  const Function &F = P->getProgram().Functions[0];
  auto D = P->getDevice();
  auto X = Memory::allocate(D, 400, D->getStream(), "x");
  auto Y = Memory::allocate(D, 400, D->getStream(), "y");
  ASSERT_TRUE(bool(X) && bool(Y));
  auto Bind = [&](DevicePointer A, std::vector<int64_t> AShape, DevicePointer B,
                  std::vector<int64_t> BShape) {
    return message(
        P->bind(F, {{A, AShape}}, {{B, BShape}}, {}, D->getStream()));
  };
  EXPECT_EQ(Bind(X->get(), {100}, Y->get(), {100}), "");
  EXPECT_EQ(Bind(X->get(), {0}, 0, {0}), "");
  EXPECT_EQ(Bind(0, {100}, Y->get(), {100}),
            "argument 0 ('x'): expected an address on the device but got null");
  EXPECT_TRUE(llvm::StringRef(Bind(X->get(), {99}, Y->get() + 4, {99}))
                  .starts_with("result 0 ('y'): expected an address that is a "
                               "multiple of 16 but got 0x"));
  EXPECT_EQ(Bind(X->get(), {100}, Y->get(), {99}),
            "result 0 ('y'): expected tensor<100xf32> but got tensor<99xf32>");
  EXPECT_EQ(Bind(X->get(), {50}, X->get() + 192, {50}),
            "result 0 ('y'): expected memory apart from argument 0 ('x') but "
            "the two overlap");
  EXPECT_EQ(Bind(X->get(), {50}, X->get() + 208, {48}),
            "result 0 ('y'): expected tensor<50xf32> but got tensor<48xf32>");
  EXPECT_EQ(message(P->bind(F, {}, {{Y->get(), {1}}}, {}, nullptr)),
            "expected 1 arguments for function 'scale' but got 0");
  EXPECT_EQ(message(P->bind(F, {{X->get(), {1}}}, {}, {}, nullptr)),
            "expected 1 results for function 'scale' but got 0");
  EXPECT_EQ(message(run(*P, "scale", "2xi32=1")),
            "argument 0 ('x'): expected elements of f32 but got i32");
  EXPECT_EQ(message(run(*P, "scale", "1x2xf32=1")),
            "argument 0 ('x'): expected tensor<?xf32> but got extents 1x2");
  EXPECT_EQ(message(run(*P, "other", "2xf32=1")),
            "unknown function 'other': the program has 'scale'");
  EXPECT_EQ(message(load(read("tiles"))->getFunction("")),
            "expected the name of one function: the program has 'tiles', "
            "'seeded'");
}

TEST_F(CUDA, TakesSeedsOfEitherPlace) {
  auto P = load(read("tiles"));
  llvm::Expected<const Function *> F = P->getFunction("seeded");
  ASSERT_EQ(message(F), "");
  auto D = P->getDevice();
  Stream On = D->getStream();
  std::vector<Tensor> Arguments;
  Arguments.push_back(makeTensor("3xi32=10 20 30"));
  auto Call = P->bindTensors(**F, Arguments, /*SeedValue=*/1, On);
  ASSERT_EQ(message(Call), "");
  auto Result = [&] {
    EXPECT_EQ(message(Call->Call.enqueue()), "");
    auto Values = Call->readResults();
    EXPECT_EQ(message(Values), "");
    return text((*Values)[0]);
  };
  EXPECT_EQ(Result(), "3xi32=13 23 33");
  EXPECT_EQ(message(Call->Call.setSeed(2)), "");
  EXPECT_EQ(Result(), "3xi32=16 26 36");
  // A graph reads the seed anew, too.
  EXPECT_EQ(message(Call->Call.captureGraph()), "");
  EXPECT_EQ(Result(), "3xi32=16 26 36");
  EXPECT_EQ(message(Call->Call.setSeed((uint64_t(1) << 32) + 5)), "");
  EXPECT_EQ(Result(), "3xi32=22 32 42");
  EXPECT_NE(Files.read("log").find("graph of 7\ngraph launch"),
            std::string::npos);

  auto Seed = Memory::allocate(D, 8, On, "the seed");
  ASSERT_EQ(message(Seed), "");
  uint64_t Value = 7;
  ASSERT_EQ(message(Seed->write({reinterpret_cast<char *>(&Value), 8})), "");
  std::vector<DeviceTensor> Given = {{Call->ArgumentMemory[0].get(), {3}}};
  auto Bound = P->bind(**F, Given, Call->ResultTensors, {0, Seed->get()}, On);
  ASSERT_EQ(message(Bound), "");
  ASSERT_EQ(message(Bound->enqueue()), "");
  EXPECT_EQ(text((*Call->readResults())[0]), "3xi32=31 41 51");
  EXPECT_EQ(message(Bound->setSeed(1)),
            "expected a seed that the call has but it reads the seed of the "
            "device");
}

TEST_F(CUDA, TimesCallsAndSteps) {
  // On the fake device each operation takes a millisecond.
  auto P = load(read("tiles"));
  std::vector<Tensor> Arguments;
  Arguments.push_back(makeTensor("3xi32=10 20 30"));
  llvm::Expected<const Function *> F = P->getFunction("seeded");
  ASSERT_EQ(message(F), "");
  auto Call = P->bindTensors(**F, Arguments, 1, P->getDevice()->getStream());
  ASSERT_EQ(message(Call), "");
  auto Whole = Call->Call.time();
  ASSERT_EQ(message(Whole), "");
  EXPECT_EQ(*Whole, 7.0f);
  std::vector<launch::Invocation::StepTime> Steps;
  Whole = Call->Call.time(&Steps);
  ASSERT_EQ(message(Whole), "");
  EXPECT_EQ(*Whole, 7.0f);
  std::vector<size_t> Indices;
  for (auto [Step, Milliseconds] : Steps) {
    Indices.push_back(Step);
    EXPECT_EQ(Milliseconds, 1.0f);
  }
  EXPECT_EQ(Indices, (std::vector<size_t>{1, 3, 6, 9, 10, 11, 11}));
}

TEST_F(CUDA, ServesThreadsAtOnce) {
  auto P = load(read("scale"));
  std::vector<std::thread> Threads;
  std::vector<std::string> Results(4);
  for (unsigned I = 0; I < 4; ++I)
    Threads.emplace_back([&, I] {
      for (unsigned Round = 0; Round < 50; ++Round) {
        auto Values = run(*P, "scale",
                          std::to_string(1 + (I + Round) % 7) +
                              "xf32=" + std::to_string(I));
        Results[I] = Values ? text((*Values)[0]).substr(6) : message(Values);
        if (!llvm::StringRef(Results[I])
                 .starts_with(std::to_string(2 * I) + ".5"))
          return;
      }
    });
  for (std::thread &Each : Threads)
    Each.join();
  for (unsigned I = 0; I < 4; ++I)
    EXPECT_TRUE(
        llvm::StringRef(Results[I]).starts_with(std::to_string(2 * I) + ".5"))
        << Results[I];
}

//===- CAPITest.cpp - Tests of the C interface ----------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On FakeCUDA.cpp, whose device memory is memory of the host, so that a test
// can look at it.
//
//===----------------------------------------------------------------------===//

#include "TestFiles.h"
#include "ufp4-c/ufp4.h"

#include <dlfcn.h>
#include <thread>

using namespace ufp4::runtime::test;

namespace {

/// Memory of the fake device, asked of its driver.
class DeviceInts {
public:
  explicit DeviceInts(size_t Count) {
    inContext([&](auto Find) {
      auto *Allocate =
          reinterpret_cast<int (*)(unsigned long long *, size_t, void *,
                                   void *)>(Find("cuMemAllocFromPoolAsync"));
      EXPECT_EQ(Allocate(&Address, Count * sizeof(int32_t), nullptr, nullptr),
                0);
    });
  }
  DeviceInts(const DeviceInts &) = delete;
  DeviceInts &operator=(const DeviceInts &) = delete;
  ~DeviceInts() {
    inContext([&](auto Find) {
      auto *Free = reinterpret_cast<int (*)(unsigned long long, void *)>(
          Find("cuMemFreeAsync"));
      EXPECT_EQ(Free(Address, nullptr), 0);
    });
  }
  int32_t *get() const { return reinterpret_cast<int32_t *>(Address); }

private:
  /// Does something while the context is the thread's.
  template <typename Function> static void inContext(Function Do) {
    void *Library = dlopen(UFP4_FAKE_CUDA, RTLD_NOW);
    auto Find = [&](const char *Name) { return dlsym(Library, Name); };
    void *Context = nullptr;
    reinterpret_cast<int (*)(void **, int)>(Find("cuDevicePrimaryCtxRetain"))(
        &Context, 0);
    reinterpret_cast<int (*)(void *)>(Find("cuCtxPushCurrent_v2"))(Context);
    Do(Find);
    reinterpret_cast<int (*)(void **)>(Find("cuCtxPopCurrent_v2"))(&Context);
    reinterpret_cast<int (*)(int)>(Find("cuDevicePrimaryCtxRelease_v2"))(0);
    dlclose(Library);
  }

  unsigned long long Address = 0;
};

class CAPI : public testing::Test {
protected:
  CAPI() : Library("UFP4_LIBCUDA", UFP4_FAKE_CUDA) {}

  static ufp4_program *load(const char *Name) {
    std::string Path = std::string(UFP4_TEST_INPUTS "/") + Name;
    ufp4_program *P = ufp4_program_load(Path.c_str(), 0);
    EXPECT_NE(P, nullptr) << ufp4_last_error();
    return P;
  }

  Variable Library;
};

} // namespace

TEST_F(CAPI, HasVersions) {
  EXPECT_STREQ(ufp4_version(), UFP4_VERSION);
  EXPECT_EQ(ufp4_api_version(), UFP4_API_MAJOR * 1000 + UFP4_API_MINOR);
}

TEST_F(CAPI, Describes) {
  ufp4_program *P = load("tiles");
  EXPECT_STREQ(ufp4_program_target(P), "sm_90a");
  EXPECT_NE(ufp4_program_note(P, 0), nullptr);
  EXPECT_EQ(ufp4_program_note(P, 1), nullptr);
  ASSERT_EQ(ufp4_function_count(P), 2u);
  EXPECT_STREQ(ufp4_function_name(P, 0), "tiles");
  EXPECT_STREQ(ufp4_function_name(P, 1), "seeded");
  EXPECT_EQ(ufp4_function_name(P, 2), nullptr);
  size_t Arguments, Results;
  int Seeded;
  ASSERT_EQ(ufp4_function_describe(P, "seeded", &Arguments, &Results, &Seeded),
            0);
  EXPECT_EQ(Arguments, 1u);
  EXPECT_EQ(Results, 3u);
  EXPECT_EQ(Seeded, 1);
  ASSERT_EQ(ufp4_function_describe(P, "tiles", nullptr, nullptr, &Seeded), 0);
  EXPECT_EQ(Seeded, 0);
  ufp4_tensor_info Info;
  ASSERT_EQ(ufp4_function_argument(P, "seeded", 0, &Info), 0);
  EXPECT_STREQ(Info.name, "x");
  EXPECT_STREQ(Info.type, "i32");
  EXPECT_EQ(Info.element_size, 4u);
  ASSERT_EQ(Info.rank, 1u);
  EXPECT_EQ(Info.shape[0], -1);
  ASSERT_EQ(ufp4_function_result(P, "tiles", 1, &Info), 0);
  EXPECT_STREQ(Info.name, "window");
  ASSERT_EQ(Info.rank, 2u);
  EXPECT_EQ(Info.shape[1], 16);

  int64_t Shape[2] = {33, 144}, Padded[2];
  ufp4_tensor M = {nullptr, Shape, 2};
  ASSERT_EQ(ufp4_result_shape(P, "tiles", &M, 1, 0, Padded, 2), 0)
      << ufp4_last_error();
  EXPECT_EQ(Padded[0], 64);
  EXPECT_EQ(Padded[1], 256);
  ufp4_program_free(P);
}

TEST_F(CAPI, RunsOnTheHost) {
  ufp4_program *P = load("tiles");
  int32_t X[3] = {1, 2, 3}, Y[3], Same[3], Ranks[8];
  int64_t Three = 3, Eight = 8;
  ufp4_tensor Argument = {X, &Three, 1};
  ufp4_tensor Results[] = {
      {Y, &Three, 1}, {Same, &Three, 1}, {Ranks, &Eight, 1}};
  ASSERT_EQ(ufp4_run_host(P, "seeded", &Argument, 1, Results, 3, 10), 0)
      << ufp4_last_error();
  EXPECT_EQ(Y[0], 31);
  EXPECT_EQ(Y[2], 33);
  EXPECT_EQ(Same[1], 2);
  EXPECT_EQ(Ranks[7], 201);
  ufp4_program_free(P);
}

TEST_F(CAPI, RunsOnTheDevice) {
  ufp4_program *P = load("tiles");
  DeviceInts X(3), Y(3), Same(3), Ranks(8);
  for (int I = 0; I < 3; ++I)
    X.get()[I] = I;
  int64_t Three = 3, Eight = 8;
  ufp4_tensor Argument = {X.get(), &Three, 1};
  ufp4_tensor Results[] = {
      {Y.get(), &Three, 1}, {Same.get(), &Three, 1}, {Ranks.get(), &Eight, 1}};
  ASSERT_EQ(ufp4_run_device(P, "seeded", &Argument, 1, Results, 3, 2, nullptr),
            0)
      << ufp4_last_error();
  EXPECT_EQ(Y.get()[2], 8);

  DeviceInts Seed(2);
  Seed.get()[0] = 5;
  Seed.get()[1] = 0;
  ufp4_call *Call = ufp4_call_create(P, "seeded", &Argument, 1, Results, 3, 0,
                                     Seed.get(), nullptr);
  ASSERT_NE(Call, nullptr) << ufp4_last_error();
  EXPECT_EQ(ufp4_call_memory(Call), 268u);
  // The call keeps what it needs of the program.
  ufp4_program_free(P);
  ASSERT_EQ(ufp4_call_launch(Call), 0) << ufp4_last_error();
  EXPECT_EQ(Y.get()[2], 17);
  Seed.get()[0] = 6;
  ASSERT_EQ(ufp4_call_launch(Call), 0);
  EXPECT_EQ(Y.get()[2], 20);
  EXPECT_EQ(ufp4_call_set_seed(Call, 1), 1);
  EXPECT_STREQ(ufp4_last_error(),
               "expected a seed that the call has but it reads the seed of the "
               "device");
  EXPECT_EQ(ufp4_call_capture(Call), 1);
  EXPECT_TRUE(llvm::StringRef(ufp4_last_error())
                  .starts_with("cuStreamBeginCapture_v2: error 400"))
      << ufp4_last_error();
  ufp4_call_free(Call);
}

TEST_F(CAPI, TellsFailedAssertions) {
  ufp4_program *P = load("checked");
  DeviceInts Flag(1), Same(1);
  int64_t One = 1;
  ufp4_tensor Argument = {Flag.get(), &One, 1}, Result = {Same.get(), &One, 1};
  ufp4_call *Call = ufp4_call_create(P, nullptr, &Argument, 1, &Result, 1, 0,
                                     nullptr, nullptr);
  ASSERT_NE(Call, nullptr) << ufp4_last_error();
  auto Run = [&](int Value) -> std::string {
    Flag.get()[0] = Value;
    EXPECT_EQ(ufp4_call_launch(Call), 0) << ufp4_last_error();
    return ufp4_call_wait(Call) ? ufp4_last_error() : "";
  };
  EXPECT_EQ(Run(0), "");
  EXPECT_EQ(Run(1), "step.mlir:7:3: error: expected a");
  EXPECT_EQ(Run(2), "step.mlir:9:3: error: expected b");
  EXPECT_EQ(Run(3), "function 'checked': assertion 3 failed");
  EXPECT_EQ(Run(-1), "function 'checked': assertion -1 failed");
  // A launch says nothing of the ones before.
  EXPECT_EQ(Run(0), "");
  EXPECT_EQ(ufp4_call_wait(nullptr), 1);
  EXPECT_STREQ(ufp4_last_error(), "expected 'call' but got null");
  ufp4_call_free(Call);

  int32_t Number = 2, Copy = 0;
  ufp4_tensor X = {&Number, &One, 1}, Y = {&Copy, &One, 1};
  EXPECT_EQ(ufp4_run_host(P, nullptr, &X, 1, &Y, 1, 0), 1);
  EXPECT_STREQ(ufp4_last_error(), "step.mlir:9:3: error: expected b");
  EXPECT_EQ(Copy, 0);
  ufp4_program_free(P);
}

TEST_F(CAPI, RefusesWhatIsWrong) {
  EXPECT_EQ(ufp4_program_load(nullptr, 0), nullptr);
  EXPECT_STREQ(ufp4_last_error(), "expected 'folder' but got null");
  EXPECT_EQ(ufp4_program_load("/nowhere", 0), nullptr);
  EXPECT_STREQ(ufp4_last_error(), "cannot read '/nowhere/manifest.json': No "
                                  "such file or directory");
  EXPECT_EQ(ufp4_program_load(UFP4_TEST_INPUTS "/scale", -1), nullptr);
  EXPECT_STREQ(ufp4_last_error(), "expected a device from 0 on but got -1");

  ufp4_program *P = load("scale");
  float X[2] = {1, 2}, Y[2] = {-1, -1};
  int64_t Two = 2, Three = 3, Negative = -1;
  ufp4_tensor Argument = {X, &Two, 1}, Result = {Y, &Two, 1};
  auto Run = [&](const char *Function, ufp4_tensor A, size_t NumArguments,
                 ufp4_tensor R, size_t NumResults) -> std::string {
    EXPECT_EQ(ufp4_run_host(P, Function, &A, NumArguments, &R, NumResults, 0),
              1);
    return ufp4_last_error();
  };
  EXPECT_EQ(Run("other", Argument, 1, Result, 1),
            "unknown function 'other': the program has 'scale'");
  EXPECT_EQ(Run(nullptr, Argument, 0, Result, 1),
            "expected 1 arguments but got 0");
  EXPECT_EQ(Run(nullptr, Argument, 1, Result, 2),
            "expected 1 results but got 2");
  EXPECT_EQ(Run(nullptr, {X, nullptr, 1}, 1, Result, 1),
            "argument 0: expected a shape but got null");
  EXPECT_EQ(Run(nullptr, {X, &Negative, 1}, 1, Result, 1),
            "argument 0: expected extents of 0 or more");
  EXPECT_EQ(Run(nullptr, {nullptr, &Two, 1}, 1, Result, 1),
            "argument 0: expected data but got null");
  EXPECT_EQ(Run(nullptr, Argument, 1, {nullptr, &Two, 1}, 1),
            "result 0: expected room but got null");
  EXPECT_EQ(Run(nullptr, Argument, 1, {Y, &Three, 1}, 1),
            "result 0: expected tensor<2xf32> but got tensor<3xf32>");
  EXPECT_EQ(Run(nullptr, {X, nullptr, 0}, 1, Result, 1),
            "argument 0 ('x'): expected tensor<?xf32> but got a scalar");
  EXPECT_EQ(Y[0], -1);
  EXPECT_EQ(ufp4_run_host(nullptr, nullptr, nullptr, 0, nullptr, 0, 0), 1);
  EXPECT_STREQ(ufp4_last_error(), "expected 'program' but got null");
  ufp4_tensor_info Info;
  EXPECT_EQ(ufp4_function_argument(P, nullptr, 1, &Info), 1);
  EXPECT_STREQ(ufp4_last_error(),
               "expected one of 1 arguments, counted from 0, but got 1");
  int64_t Shape[1];
  EXPECT_EQ(ufp4_result_shape(P, nullptr, &Argument, 1, 0, Shape, 2), 1);
  EXPECT_STREQ(ufp4_last_error(),
               "expected room for 1 extents but got room for 2");
  EXPECT_EQ(ufp4_call_launch(nullptr), 1);
  EXPECT_STREQ(ufp4_last_error(), "expected 'call' but got null");

  // The message is of the thread.
  std::string Other = "?";
  std::thread([&] { Other = ufp4_last_error(); }).join();
  EXPECT_EQ(Other, "");
  ufp4_program_free(P);
  ufp4_program_free(nullptr);
  ufp4_call_free(nullptr);
}

//===- ScheduleTest.cpp - Tests of schedules and memory planning ----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Schedule.h"
#include "TestFiles.h"

#include <random>

using namespace ufp4::runtime;
using namespace ufp4::runtime::test;
using Op = Expression::Op;
using Base = Schedule::Base;

static Expression symbol(unsigned Index) { return Expression::symbol(Index); }

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// The size of the plan; what lives at the same time must lie apart.
static uint64_t plan(llvm::ArrayRef<Lifetime> Lifetimes,
                     std::vector<uint64_t> *Into = nullptr) {
  std::vector<uint64_t> Offsets(Lifetimes.size());
  uint64_t Size = planMemory(Lifetimes, Offsets);
  for (size_t A = 0; A < Lifetimes.size(); ++A) {
    EXPECT_EQ(Offsets[A] % 256, 0u);
    EXPECT_LE(Offsets[A] + Lifetimes[A].Bytes, Size);
    for (size_t B = 0; B < A; ++B) {
      bool Together = Lifetimes[A].Begin < Lifetimes[B].End &&
                      Lifetimes[B].Begin < Lifetimes[A].End &&
                      Lifetimes[A].Bytes != 0 && Lifetimes[B].Bytes != 0;
      bool Apart = Offsets[A] + Lifetimes[A].Bytes <= Offsets[B] ||
                   Offsets[B] + Lifetimes[B].Bytes <= Offsets[A];
      EXPECT_TRUE(!Together || Apart) << A << " and " << B;
    }
  }
  if (Into)
    *Into = Offsets;
  return Size;
}

TEST(PlanMemory, ReusesWhatIsFree) {
  EXPECT_EQ(plan({}), 0u);
  EXPECT_EQ(plan({{0, 0, 5}}), 0u);
  // One after the other: a chain of steps needs two at a time.
  EXPECT_EQ(plan({{1024, 0, 2}, {1024, 1, 3}, {1024, 2, 4}, {1024, 3, 5}}),
            2048u);
  // A small one that lives throughout lies beside them.
  EXPECT_EQ(plan({{100, 0, 9}, {1024, 0, 2}, {1024, 2, 4}}), 1124u);
  // Two small ones in the place of a large one.
  EXPECT_EQ(plan({{2048, 0, 2}, {1000, 2, 4}, {1000, 2, 4}}), 2048u + 0);
  std::vector<uint64_t> Offsets;
  EXPECT_EQ(plan({{300, 0, 2}, {5, 0, 2}}, &Offsets), 517u);
  EXPECT_EQ(Offsets, (std::vector<uint64_t>{0, 512}));
}

TEST(PlanMemory, KeepsApartWhatLivesTogether) {
  std::mt19937 Random(7);
  for (unsigned Round = 0; Round < 200; ++Round) {
    std::vector<Lifetime> Lifetimes(1 + Random() % 40);
    uint64_t Sum = 0;
    for (Lifetime &L : Lifetimes) {
      L.Bytes = Random() % 3000;
      L.Begin = Random() % 50;
      L.End = L.Begin + 1 + Random() % 20;
      Sum += L.Bytes + 255;
    }
    EXPECT_LE(plan(Lifetimes), Sum);
  }
}

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

TEST(BindSymbols, ComparesShapes) {
  Function F;
  F.Name = "f";
  F.Symbols = {"m", "k"};
  F.Arguments = {{"a", ElementType::BF16, {symbol(0), symbol(1)}},
                 {"", ElementType::F32, {symbol(1), 64}}};
  auto Bind = [&](std::vector<std::vector<int64_t>> Shapes) {
    std::vector<llvm::ArrayRef<int64_t>> List(Shapes.begin(), Shapes.end());
    return bindSymbols(F, List);
  };
  auto Good = Bind({{3, 5}, {5, 64}});
  ASSERT_EQ(message(Good), "");
  EXPECT_EQ(*Good, (std::vector<int64_t>{3, 5}));
  EXPECT_EQ(message(Bind({{3, 5}})),
            "expected 2 arguments for function 'f' but got 1");
  EXPECT_EQ(message(Bind({{3, 5}, {5, 65}})),
            "argument 1: expected tensor<?x64xf32> but got extents 5x65");
  EXPECT_EQ(message(Bind({{3}, {5, 64}})),
            "argument 0 ('a'): expected tensor<?x?xbf16> but got extents 3");
  EXPECT_EQ(message(Bind({{}, {5, 64}})),
            "argument 0 ('a'): expected tensor<?x?xbf16> but got a scalar");
  EXPECT_EQ(message(Bind({{3, -5}, {5, 64}})),
            "argument 0 ('a'): expected tensor<?x?xbf16> but got extents 3x-5");
  EXPECT_EQ(message(Bind({{3, 5}, {6, 64}})),
            "argument 1: expected extent 0 to be 5, the 'k' of argument 0 "
            "('a'), but got 6");
  EXPECT_EQ(message(Bind({{int64_t(1) << 40, int64_t(1) << 40}, {5, 64}})),
            "argument 0 ('a'): extents 1099511627776x1099511627776 are too "
            "large");
}

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

namespace {

/// A program of one function that a test fills in.
struct Sample {
  Program P;
  Function &F;

  Sample() : F(P.Functions.emplace_back()) {
    P.Target = "sm_90a";
    P.Modules.push_back({"m", "code", {}, {}, {}});
    Kernel K;
    K.Name = "k";
    K.Parameters = {ParameterKind::Pointer, ParameterKind::I32,
                    ParameterKind::TensorMap};
    K.SharedBytes = 1000;
    P.Kernels.push_back(K);
    P.addConstant("c", llvm::ArrayRef<char>("0123456789abcdef0123", 20));
    F.Name = "f";
    F.Symbols = {"n"};
    F.Arguments = {{"x", ElementType::F32, {symbol(0), 8}}};
    // The result is the temporary 0, whole.
    F.Temporaries = {{"y", Expression::binary(Op::Mul, symbol(0), 32)},
                     {"t", 64}};
    F.Results = {{"y", ElementType::F32, {symbol(0), 8}, {Y, 0}}};
    F.Steps = {{AllocStep{0}, ""}, {AllocStep{1}, ""}};
  }

  static constexpr BufferRef X{BufferRef::Kind::Argument, 0},
      C{BufferRef::Kind::Constant, 0}, Y{BufferRef::Kind::Temporary, 0},
      T{BufferRef::Kind::Temporary, 1};

  llvm::Expected<Schedule> make(int64_t N) {
    EXPECT_EQ(message(verifyProgram(P)), "");
    return makeSchedule(P, F, {N});
  }
  /// The message with one more step.
  template <typename Kind> std::string fail(Kind Step, int64_t N = 4) {
    F.Steps.push_back({std::move(Step), "it"});
    std::string Text = message(make(N));
    F.Steps.pop_back();
    return Text;
  }
};

LaunchStep makeLaunch() {
  LaunchStep L;
  L.Grid[0] = symbol(0);
  L.Block[0] = 32;
  TensorMap M;
  M.Base = {Sample::X, 0};
  M.Type = TensorMapType::F32;
  M.Dims = {8, symbol(0)};
  M.Strides = {32};
  M.Box = {8, 4};
  L.Arguments = {Location{Sample::T, 16}, symbol(0), M};
  return L;
}

} // namespace

TEST(MakeSchedule, ResolvesPlaces) {
  Sample S;
  S.F.Steps.push_back({makeLaunch(), ""});
  S.F.Steps.push_back({CopyStep{{S.T, 0}, {S.C, 4}, 16}, ""});
  auto Made = S.make(4);
  ASSERT_EQ(message(Made), "");
  // The result takes no arena.
  EXPECT_EQ(Made->ArenaBytes, 64u);
  EXPECT_EQ(Made->ResultShapes[0], (std::vector<int64_t>{4, 8}));
  EXPECT_EQ(Made->ResultBytes[0], 128u);
  ASSERT_EQ(Made->Operations.size(), 2u);
  EXPECT_EQ(Made->Operations[0].Step, 2u);
  const auto &L = std::get<Schedule::Launch>(Made->Operations[0].What);
  EXPECT_EQ(L.Grid, (std::array<uint32_t, 3>{4, 1, 1}));
  EXPECT_EQ(std::get<Schedule::Place>(L.Arguments[0]),
            (Schedule::Place{Base::Arena, 0, 16}));
  EXPECT_EQ(std::get<uint64_t>(L.Arguments[1]), 4u);
  const auto &M = std::get<Schedule::Map>(L.Arguments[2]);
  EXPECT_EQ(M.Base, (Schedule::Place{Base::Argument, 0, 0}));
  EXPECT_EQ(M.Dims, (std::vector<uint64_t>{8, 4}));
  const auto &Copy = std::get<Schedule::Copy>(Made->Operations[1].What);
  EXPECT_EQ(Copy.From, (Schedule::Place{Base::Constant, 0, 4}));
}

TEST(MakeSchedule, CopiesResultsThatAreNotWhole) {
  Sample S;
  S.F.Results.push_back({"y", ElementType::F32, {symbol(0), 8}, {S.Y, 0}});
  S.F.Results.push_back({"x", ElementType::F32, {2}, {S.X, 8}});
  S.F.Results.push_back({"t", ElementType::F32, {2}, {S.T, 0}});
  auto Made = S.make(4);
  ASSERT_EQ(message(Made), "");
  ASSERT_EQ(Made->Operations.size(), 3u);
  auto Check = [&](size_t Index, Schedule::Place From, uint64_t Bytes) {
    const auto &Copy = std::get<Schedule::Copy>(Made->Operations[Index].What);
    EXPECT_EQ(Copy.From, From);
    EXPECT_EQ(Copy.To, (Schedule::Place{Base::Result, unsigned(Index) + 1, 0}));
    EXPECT_EQ(Copy.Bytes, Bytes);
    EXPECT_EQ(Made->Operations[Index].Step, S.F.Steps.size());
  };
  Check(0, {Base::Result, 0, 0}, 128);
  Check(1, {Base::Argument, 0, 8}, 8);
  Check(2, {Base::Arena, 0, 0}, 8);
}

TEST(MakeSchedule, SkipsWhatIsEmpty) {
  Sample S;
  // With no rows there is no grid, and no tensor map could be made.
  S.F.Steps.push_back({makeLaunch(), ""});
  S.F.Steps.push_back(
      {CopyStep{{S.Y, 0}, {S.X, 0}, Expression::binary(Op::Mul, symbol(0), 8)},
       ""});
  S.F.Steps.push_back({FillStep{{S.Y, 0}, 4, 1, symbol(0)}, ""});
  auto Made = S.make(0);
  ASSERT_EQ(message(Made), "");
  EXPECT_TRUE(Made->Operations.empty());
  EXPECT_EQ(Made->ResultBytes[0], 0u);
}

TEST(MakeSchedule, StaysWithinBuffers) {
  Sample S;
  std::string At = "step 2 ('it') of function 'f': ";
  EXPECT_EQ(S.fail(FillStep{{S.T, 32}, 4, 0, 9}),
            At + "expected what is filled to be within a buffer of 64 bytes "
                 "but got 36 bytes from 32 on");
  EXPECT_EQ(S.fail(FillStep{{S.T, 2}, 4, 0, 1}),
            At + "expected what is filled to begin at a multiple of 4 bytes "
                 "but got 2");
  EXPECT_EQ(S.fail(CopyStep{{S.T, 0}, {S.C, 8}, 16}),
            At + "expected what is copied from to be within a buffer of 20 "
                 "bytes but got 16 bytes from 8 on");
  EXPECT_EQ(S.fail(CopyStep{{S.T, 0}, {S.X, 0}, 16, 3, 24, 32}), "");
  EXPECT_EQ(S.fail(CopyStep{{S.T, 0}, {S.X, 0}, 16, 3, 25, 32}),
            At + "expected what is copied to to be within a buffer of 64 "
                 "bytes but got 66 bytes from 0 on");
  EXPECT_EQ(S.fail(CopyStep{{S.T, 0}, {S.X, 0}, 16, 2, 8, 32}),
            At + "expected pitches of at least the 16 bytes of a row but got "
                 "8 and 32");
  EXPECT_EQ(S.fail(CopyStep{
                {S.T, Expression::binary(Op::Sub, symbol(0), 9)}, {S.X, 0}, 1}),
            At + "expected the offset of what is copied to from 0 to "
                 "281474976710656 but got -5");
  S.F.Temporaries[1].Bytes = Expression::binary(Op::Sub, symbol(0), 9);
  EXPECT_EQ(message(S.make(4)),
            "function 'f': expected bytes of temporary 1 from 0 to "
            "281474976710656 but got -5");
}

TEST(MakeSchedule, ChecksLaunches) {
  Sample S;
  std::string At = "step 2 ('it') of function 'f': ";
  auto Fail = [&](llvm::function_ref<void(LaunchStep &)> Change,
                  int64_t N = 4) {
    LaunchStep L = makeLaunch();
    Change(L);
    return S.fail(L, N);
  };
  EXPECT_EQ(Fail([](LaunchStep &L) {}), "");
  EXPECT_EQ(Fail([](LaunchStep &L) { L.Grid[1] = 65536; }),
            At + "expected grid[1] from 0 to 65535 but got 65536");
  EXPECT_EQ(Fail([](LaunchStep &L) { L.Block[0] = 0; }),
            At + "expected block[0] from 1 to 1024 but got 0");
  EXPECT_EQ(Fail([](LaunchStep &L) { L.Block[1] = 64; }),
            At + "expected at most 1024 threads in a block but got 2048");
  EXPECT_EQ(Fail([](LaunchStep &L) { L.SharedBytes = 1001; }),
            At + "expected shared_bytes from 0 to 1000 but got 1001");
  EXPECT_EQ(Fail([](LaunchStep &L) {
              L.Arguments[1] =
                  Expression::binary(Op::Mul, symbol(0), int64_t(1) << 30);
            }),
            At + "expected arguments[1] from -2147483648 to 4294967295 but "
                 "got 4294967296");
  EXPECT_EQ(Fail([](LaunchStep &L) {
              L.Grid[0] = Expression::binary(
                  Op::FloorDiv, 3, Expression::binary(Op::Sub, symbol(0), 4));
            }),
            At + "grid[0]: 3 floordiv 0 is undefined");
  auto FailMap = [&](llvm::function_ref<void(TensorMap &)> Change) {
    return Fail(
        [&](LaunchStep &L) { Change(std::get<TensorMap>(L.Arguments[2])); });
  };
  EXPECT_EQ(FailMap([](TensorMap &M) { M.Dims[1] = 5; }),
            At + "expected arguments[2] to be within a buffer of 128 bytes "
                 "but got 160 bytes from 0 on");
  EXPECT_EQ(FailMap([](TensorMap &M) { M.Dims[1] = 0; }),
            At + "expected arguments[2]: dims[1] from 1 to 4294967296 but got "
                 "0");
  EXPECT_EQ(FailMap([](TensorMap &M) { M.Strides[0] = 24; }),
            At + "expected arguments[2]: strides[0] to be a multiple of 16 "
                 "bytes but got 24");
  EXPECT_EQ(FailMap([](TensorMap &M) {
              M.Base.Offset = 4;
              M.Dims[1] = 3;
            }),
            At + "expected arguments[2] to begin at a multiple of 16 bytes "
                 "but got 4");
  S.P.Kernels[0].Block = {64, 1, 1};
  EXPECT_EQ(Fail([](LaunchStep &L) {
              L.Block[0] = Expression::binary(Op::Add, symbol(0), 1);
            }),
            At + "expected block[0] to be 64, as kernel 'k' has, but got 5");
  S.P.Kernels[0].Block.reset();
  S.P.Kernels[0].Cluster = {3, 1, 1};
  EXPECT_EQ(Fail([](LaunchStep &L) {}),
            At + "expected grid[0] to be a multiple of 3, as the cluster of "
                 "kernel 'k', but got 4");
}

TEST(MakeSchedule, ChecksComeFirst) {
  Sample S;
  S.F.Steps.push_back({FillStep{{S.T, 0}, 4, 0, 99}, ""});
  EXPECT_EQ(S.fail(CheckStep{Expression::binary(Op::Lt, symbol(0), 4),
                             "expected fewer than 4 rows"}),
            "step 3 ('it') of function 'f': expected fewer than 4 rows (n = "
            "4)");
}

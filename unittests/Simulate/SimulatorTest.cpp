//===- SimulatorTest.cpp - what the lockstep model computes and finds -----===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Small kernels, right ones and wrong ones. Those of the compiler are in
// KernelsTest.cpp.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Simulate/Simulator.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

#include <cstring>

using namespace mlir;
using namespace mlir::ufp4;

namespace {

/// A kernel `@k` of some arguments, and `@shared`, 1024 bytes of shared memory.
class Model {
public:
  Model(StringRef arguments, StringRef body, Simulator::Options options = {},
        StringRef chip = "sm_90a") {
    context
        .loadDialect<gpu::GPUDialect, LLVM::LLVMDialect, NVVM::NVVMDialect>();
    std::string text =
        ("gpu.module @m {\n"
         "llvm.mlir.global internal @shared() {addr_space = 3 : i32, "
         "alignment = 16 : i64} : !llvm.array<1024 x i8>\n"
         "llvm.func @k(" +
         arguments + ") attributes {gpu.kernel, nvvm.kernel} {\n" +
         "%c0 = llvm.mlir.constant(0 : i32) : i32\n"
         "%c1 = llvm.mlir.constant(1 : i32) : i32\n"
         "%c4 = llvm.mlir.constant(4 : i32) : i32\n"
         "%c32 = llvm.mlir.constant(32 : i32) : i32\n"
         "%all = llvm.mlir.constant(-1 : i32) : i32\n"
         "%tid = nvvm.read.ptx.sreg.tid.x : i32\n"
         "%smem = llvm.mlir.addressof @shared : !llvm.ptr<3>\n" +
         body + "\nllvm.return\n}\n}\n")
            .str();
    module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(module) << text;
    if (module)
      simulator = std::make_unique<Simulator>(
          *module->getOps<gpu::GPUModuleOp>().begin(), *lookupChip(chip),
          options);
  }

  uint64_t add(size_t words, bool isWritten = true) {
    uint64_t address = simulator->allocate(4 * words, "x");
    if (isWritten)
      simulator->write(address, std::vector<uint8_t>(4 * words));
    return address;
  }
  /// What was found, "" for nothing.
  std::string run(std::vector<Simulator::Argument> arguments,
                  uint32_t threads = 32, uint32_t blocks = 1) {
    bool isRight = succeeded(
        simulator->launch("k", {blocks, 1, 1}, {threads, 1, 1}, 0, arguments));
    std::string text;
    for (const Finding &finding : simulator->takeFindings())
      text += getName(finding.kind).str() + ": " + finding.message + "\n";
    EXPECT_EQ(isRight, text.empty());
    return text;
  }
  std::vector<uint32_t> read(uint64_t address, size_t words) {
    std::vector<uint8_t> bytes(4 * words);
    EXPECT_TRUE(simulator->read(address, bytes));
    std::vector<uint32_t> result(words);
    std::memcpy(result.data(), bytes.data(), bytes.size());
    return result;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<Simulator> simulator;
};

/// Stores %value of the thread at its place in %out.
constexpr const char *kStore =
    "%place = llvm.getelementptr %out[%tid] : (!llvm.ptr<1>, i32) -> "
    "!llvm.ptr<1>, i32\n"
    "llvm.store %value, %place : i32, !llvm.ptr<1>\n";

void expectHas(const std::string &text, StringRef part) {
  EXPECT_TRUE(StringRef(text).contains(part)) << "got: " << text;
}

TEST(Simulator, lanesDivergeAndMeetAgain) {
  // A loop of tid % 5 rounds, in whose odd rounds something else is added.
  Model model("%out: !llvm.ptr<1>", (std::string(R"(
    %c5 = llvm.mlir.constant(5 : i32) : i32
    %c2 = llvm.mlir.constant(2 : i32) : i32
    %c100 = llvm.mlir.constant(100 : i32) : i32
    %rounds = llvm.urem %tid, %c5 : i32
    llvm.br ^loop(%c0, %c0 : i32, i32)
  ^loop(%i: i32, %sum: i32):
    %more = llvm.icmp "ult" %i, %rounds : i32
    llvm.cond_br %more, ^body, ^end
  ^body:
    %rest = llvm.urem %i, %c2 : i32
    %odd = llvm.icmp "eq" %rest, %c1 : i32
    llvm.cond_br %odd, ^yes, ^next(%c1 : i32)
  ^yes:
    llvm.br ^next(%c100 : i32)
  ^next(%by: i32):
    %sum2 = llvm.add %sum, %by : i32
    %i2 = llvm.add %i, %c1 : i32
    llvm.br ^loop(%i2, %sum2 : i32, i32)
  ^end:
    %lanes = nvvm.vote.sync ballot %all, %more -> i32
    %value = llvm.add %sum, %lanes : i32
  )") + kStore));
  uint64_t out = model.add(32, false);
  EXPECT_EQ(model.run({out}), "");
  std::vector<uint32_t> got = model.read(out, 32);
  const uint32_t sums[] = {0, 1, 101, 102, 202};
  for (unsigned i = 0; i < 32; ++i)
    EXPECT_EQ(got[i], sums[i % 5]) << i;
}

TEST(Simulator, lanesThatEndLeaveTheRest) {
  Model model("%out: !llvm.ptr<1>", (std::string(R"(
    %low = llvm.icmp "ult" %tid, %c4 : i32
    llvm.cond_br %low, ^ends, ^goes
  ^ends:
    llvm.return
  ^goes:
    %value = llvm.add %tid, %c1 : i32
  )") + kStore));
  uint64_t out = model.add(32);
  EXPECT_EQ(model.run({out}), "");
  std::vector<uint32_t> got = model.read(out, 32);
  for (unsigned i = 0; i < 32; ++i)
    EXPECT_EQ(got[i], i < 4 ? 0 : i + 1);
}

TEST(Simulator, accessesOutsideAreFound) {
  Model model("%out: !llvm.ptr<1>",
              std::string("%value = llvm.add %tid, %c1 : i32\n") + kStore);
  uint64_t out = model.add(31);
  std::string found = model.run({out});
  expectHas(found, "out-of-bounds: llvm.store: thread (31, 0, 0) of block (0, "
                   "0, 0) writes 4 bytes at 0x");
  expectHas(found, "0 bytes behind the end of 'x' (124 bytes)");
}

TEST(Simulator, accessesOfFreedMemoryAreFound) {
  Model model("%out: !llvm.ptr<1>",
              std::string("%value = llvm.add %tid, %c1 : i32\n") + kStore);
  uint64_t out = model.add(32);
  model.simulator->free(out);
  expectHas(model.run({out}), "where no buffer is");
}

TEST(Simulator, misalignedAccessesAreFound) {
  Model model("%out: !llvm.ptr<1>", R"(
    %place = llvm.getelementptr %out[2] : (!llvm.ptr<1>) -> !llvm.ptr<1>, i8
    llvm.store %tid, %place : i32, !llvm.ptr<1>
  )");
  uint64_t out = model.add(32);
  expectHas(model.run({out}), "misaligned: llvm.store: thread (0, 0, 0) of "
                              "block (0, 0, 0) writes 4 bytes at 0x");
}

TEST(Simulator, undefinedBranchesAndResultsAreFound) {
  const char *load = R"(
    %from = llvm.getelementptr %in[%tid] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    %x = llvm.load %from : !llvm.ptr<1> -> i32
  )";
  {
    Model model("%in: !llvm.ptr<1>, %out: !llvm.ptr<1>",
                load + std::string("%value = llvm.mul %x, %c4 : i32\n") +
                    kStore);
    expectHas(model.run({model.add(32, false), model.add(32)}),
              "undefined: llvm.store: thread (0, 0, 0) of block (0, 0, 0) "
              "writes to 'x' a value that depends on what nothing has defined");
  }
  {
    // Bytes that are masked out do not count.
    Model model("%in: !llvm.ptr<1>, %out: !llvm.ptr<1>", load + std::string(R"(
      %half = llvm.mlir.constant(65535 : i32) : i32
      %value = llvm.and %x, %half : i32
    )") + kStore);
    uint64_t in = model.add(32, false);
    for (unsigned i = 0; i < 32; ++i)
      model.simulator->write(in + 4 * i, {uint8_t(i), 1});
    uint64_t out = model.add(32);
    EXPECT_EQ(model.run({in, out}), "");
    EXPECT_EQ(model.read(out, 32)[9], 0x109u);
  }
  {
    Model model("%in: !llvm.ptr<1>, %out: !llvm.ptr<1>", load + std::string(R"(
      %is = llvm.icmp "eq" %x, %c4 : i32
      llvm.cond_br %is, ^next(%c1 : i32), ^next(%c4 : i32)
    ^next(%value: i32):
    )") + kStore);
    expectHas(model.run({model.add(32, false), model.add(32)}),
              "undefined: llvm.cond_br: the branch of thread (0, 0, 0)");
  }
}

/// Each thread writes its number and reads that of the thread `distance` on.
std::string passOn(const char *between, uint32_t distance, uint32_t threads,
                   uint64_t seed = 0) {
  std::string body = R"(
    %mine = llvm.getelementptr %smem[%tid] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    llvm.store %tid, %mine : i32, !llvm.ptr<3>
  )";
  body += between;
  body +=
      "%d = llvm.mlir.constant(" + std::to_string(distance) + " : i32) : i32\n";
  body +=
      "%n = llvm.mlir.constant(" + std::to_string(threads) + " : i32) : i32\n";
  body += R"(
    %sum = llvm.add %tid, %d : i32
    %other = llvm.urem %sum, %n : i32
    %theirs = llvm.getelementptr %smem[%other] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %value = llvm.load %theirs : !llvm.ptr<3> -> i32
  )";
  Simulator::Options options;
  options.seed = seed;
  Model model("%out: !llvm.ptr<1>", body + kStore, options);
  uint64_t out = model.add(threads);
  std::string found = model.run({out}, threads);
  if (found.empty())
    for (uint32_t i = 0; i < threads; ++i)
      EXPECT_EQ(model.read(out, threads)[i], (i + distance) % threads);
  return found;
}

TEST(Simulator, barriersOrderSharedMemory) {
  for (uint64_t seed : {0, 1, 2, 3})
    EXPECT_EQ(passOn("nvvm.barrier", 40, 128, seed), "");
  for (uint64_t seed : {0, 1}) {
    std::string found = passOn("", 32, 128, seed);
    expectHas(found, "race: llvm.");
    expectHas(found, "of shared memory while");
    expectHas(found, "nothing orders the two");
  }
}

TEST(Simulator, lanesOfAWarpAreOrderedByItsBarrier) {
  EXPECT_EQ(passOn("nvvm.bar.warp.sync %all : i32", 1, 32), "");
  expectHas(passOn("", 1, 32),
            "race: llvm.load: thread (0, 0, 0) of block (0, "
            "0, 0) reads 0x404, byte 4 of the 1024 of shared "
            "memory while lane 1 of warp 0 writes it");
}

TEST(Simulator, blocksThatWriteTheSamePlaceRace) {
  Model model("%out: !llvm.ptr<1>",
              std::string("%block = nvvm.read.ptx.sreg.ctaid.x : i32\n"
                          "%value = llvm.add %tid, %block : i32\n") +
                  kStore);
  expectHas(model.run({model.add(32)}, 32, 2), "while another block writes it");
  // Where all write the same, it does not matter who is last.
  Model same("%out: !llvm.ptr<1>",
             std::string("%value = llvm.add %tid, %c1 : i32\n") + kStore);
  EXPECT_EQ(same.run({same.add(32)}, 32, 2), "");
}

TEST(Simulator, barriersInDivergentCodeAreFound) {
  Model model("%out: !llvm.ptr<1>", R"(
    %low = llvm.icmp "ult" %tid, %c4 : i32
    llvm.cond_br %low, ^in, ^after
  ^in:
    nvvm.barrier
    llvm.br ^after
  ^after:
  )");
  expectHas(model.run({model.add(1)}),
            "divergent-barrier: nvvm.barrier: expected all lanes of warp 0 of "
            "block (0, 0, 0), but got 4 of 32: lane 4 is elsewhere");
}

TEST(Simulator, barriersThatNobodyElseReachesAreFound) {
  Model model("%out: !llvm.ptr<1>", R"(
    %low = llvm.icmp "ult" %tid, %c32 : i32
    llvm.cond_br %low, ^in, ^after
  ^in:
    nvvm.barrier
    llvm.br ^after
  ^after:
  )");
  std::string found = model.run({model.add(1)}, 96);
  expectHas(found, "deadlock: nvvm.barrier: nothing goes on: warp 0 of block "
                   "(0, 0, 0) waits for barrier 0, at which 32 of 96 threads "
                   "are; warps 1-2 have ended");
}

const char *const kWaitForBarrier = R"(
  llvm.inline_asm has_side_effects asm_dialect = att "{\0A\09.reg .pred P1; \0A\09LAB_WAIT: \0A\09mbarrier.try_wait.parity.shared.b64 P1, [$0], $1, $2; \0A\09@P1 bra.uni DONE; \0A\09bra.uni LAB_WAIT; \0A\09DONE: \0A\09}", "r,r,n" %smem, %c0, %c32 : (!llvm.ptr<3>, i32, i32) -> ()
)";

/// Thread 0 initializes a barrier of `count` arrivals, all threads arrive, wait
/// and read what the others wrote beside it.
std::string meetAtMBarrier(unsigned count, bool waits, uint64_t seed = 0) {
  std::string body = "%count = llvm.mlir.constant(" + std::to_string(count) +
                     " : i32) : i32\n";
  body += R"(
    %first = llvm.icmp "eq" %tid, %c0 : i32
    llvm.cond_br %first, ^in, ^after
  ^in:
    nvvm.mbarrier.init %smem, %count : !llvm.ptr<3>, i32
    llvm.br ^after
  ^after:
    nvvm.barrier
    %words = llvm.getelementptr %smem[64] : (!llvm.ptr<3>) -> !llvm.ptr<3>, i8
    %mine = llvm.getelementptr %words[%tid] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    llvm.store %tid, %mine : i32, !llvm.ptr<3>
    nvvm.mbarrier.arrive %smem : !llvm.ptr<3>
  )";
  if (waits)
    body += kWaitForBarrier;
  body += R"(
    %c63 = llvm.mlir.constant(63 : i32) : i32
    %other = llvm.xor %tid, %c63 : i32
    %theirs = llvm.getelementptr %words[%other] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %value = llvm.load %theirs : !llvm.ptr<3> -> i32
  )";
  Simulator::Options options;
  options.seed = seed;
  Model model("%out: !llvm.ptr<1>", body + kStore, options);
  uint64_t out = model.add(64);
  std::string found = model.run({out}, 64);
  if (found.empty())
    for (uint32_t i = 0; i < 64; ++i)
      EXPECT_EQ(model.read(out, 64)[i], i ^ 63);
  return found;
}

TEST(Simulator, mbarriersOrderAndWait) {
  for (uint64_t seed : {0, 5, 6})
    EXPECT_EQ(meetAtMBarrier(64, true, seed), "");
  expectHas(meetAtMBarrier(64, false), "race: ");
  expectHas(meetAtMBarrier(65, true),
            "deadlock: mbarrier.try_wait.parity.shared.b64: nothing goes on: "
            "warps 0-1 of block (0, 0, 0) wait for phase 0 of the mbarrier at "
            "0x400, which lacks 1 of 65 arrivals");
}

/// Copies 16 bytes a lane, and reads them back.
std::string copyAndRead(const char *between) {
  std::string body = R"(
    %c16 = llvm.mlir.constant(16 : i32) : i32
    %at = llvm.mul %tid, %c16 : i32
    %to = llvm.getelementptr %smem[%at] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i8
    %from = llvm.getelementptr %in[%at] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i8
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
  )";
  body += between;
  body += "%value = llvm.load %to : !llvm.ptr<3> -> i32\n";
  Model model("%in: !llvm.ptr<1>, %out: !llvm.ptr<1>", body + kStore);
  return model.run({model.add(128), model.add(32)});
}

TEST(Simulator, copiesAreThereWhenWaitedFor) {
  EXPECT_EQ(copyAndRead("nvvm.cp.async.wait.group 0"), "");
  for (const char *tooLittle : {"", "nvvm.cp.async.wait.group 1"})
    expectHas(
        copyAndRead(tooLittle),
        "race: llvm.load: thread (0, 0, 0) of block (0, 0, 0) reads "
        "0x400, byte 0 of the 1024 of shared memory while an asynchronous "
        "copy of warp 0 writes it");
}

TEST(Simulator, shufflesReadActiveLanesAlone) {
  Model model("%out: !llvm.ptr<1>", std::string(R"(
    %clamp = llvm.mlir.constant(31 : i32) : i32
    %value = nvvm.shfl.sync bfly %all, %tid, %c1, %clamp : i32 -> i32
  )") + kStore);
  uint64_t out = model.add(32);
  EXPECT_EQ(model.run({out}), "");
  EXPECT_EQ(model.read(out, 32)[6], 7u);

  Model wrong("%out: !llvm.ptr<1>", std::string(R"(
    %low = llvm.icmp "ult" %tid, %c4 : i32
    llvm.cond_br %low, ^in, ^after(%c0 : i32)
  ^in:
    %clamp = llvm.mlir.constant(31 : i32) : i32
    %x = nvvm.shfl.sync bfly %all, %tid, %c4, %clamp : i32 -> i32
    llvm.br ^after(%x : i32)
  ^after(%value: i32):
  )") + kStore);
  std::string found = wrong.run({wrong.add(32)});
  expectHas(found,
            "divergent-barrier: nvvm.shfl.sync: expected the lanes of the "
            "member mask of warp 0 of block (0, 0, 0), but lane 4 is "
            "elsewhere");
}

TEST(Simulator, launchesThatDoNotEndAreFound) {
  Simulator::Options options;
  options.maxInstructions = 1000;
  Model model("%out: !llvm.ptr<1>", R"(
    llvm.br ^loop
  ^loop:
    %x = llvm.load %out : !llvm.ptr<1> -> i32
    %is = llvm.icmp "eq" %x, %c0 : i32
    llvm.cond_br %is, ^loop, ^end
  ^end:
  )",
              options);
  expectHas(model.run({model.add(1)}),
            ": the launch takes more than 1000 instructions, the last ones of "
            "warp 0");
}

TEST(Simulator, statisticsCountInstructionsOfWarps) {
  Model model("%out: !llvm.ptr<1>",
              std::string("%value = llvm.add %tid, %c1 : i32\n") + kStore);
  EXPECT_EQ(model.run({model.add(128)}, 128), "");
  llvm::StringMap<uint64_t> counts = model.simulator->getStatistics();
  EXPECT_EQ(counts.lookup("llvm.add"), 4u);
  EXPECT_EQ(counts.lookup("llvm.store"), 4u);
}

TEST(Simulator, whatTheModelHasNotIsAnError) {
  Model model("%out: !llvm.ptr<1>", R"(
    %x = llvm.call_intrinsic "llvm.nvvm.no.such.thing"(%tid) : (i32) -> i32
  )");
  std::string text;
  ScopedDiagnosticHandler handler(&model.context, [&](Diagnostic &d) {
    llvm::raw_string_ostream(text) << d;
    return success();
  });
  EXPECT_TRUE(failed(
      model.simulator->launch("k", {1, 1, 1}, {32, 1, 1}, 0, {model.add(1)})));
  EXPECT_EQ(text, "expected an instruction that the model has, but got "
                  "'llvm.nvvm.no.such.thing'");
}

} // namespace

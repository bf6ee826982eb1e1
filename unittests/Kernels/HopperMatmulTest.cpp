//===- HopperMatmulTest.cpp - every specialisation builds and fits --------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Kernels/HopperMatmul.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/IR/Verifier.h"
#include "gtest/gtest.h"

#include <set>

using namespace mlir;
using namespace mlir::ufp4;

namespace {
using Config = HopperMatmulConfig;

class HopperMatmul : public testing::Test {
protected:
  std::vector<Config> getConfigs();

  MLIRContext context;
  Builder types{&context};
  Type i8 = types.getI8Type(), bf16 = types.getBF16Type();
  Type e4m3 = types.getType<Float8E4M3FNType>();
  Type e5m2 = types.getType<Float8E5M2Type>();
};

/// Every configuration that has a kernel.
std::vector<Config> HopperMatmul::getConfigs() {
  std::vector<Config> configs;
  for (auto [lhs, rhs] :
       {std::pair{i8, i8}, {bf16, bf16}, {e4m3, e4m3}, {e5m2, e4m3}})
    for (int64_t segment : {0, 16, 32, 128, 512})
      for (Type result :
           {Type(types.getF32Type()), bf16, Type(types.getF16Type())})
        for (unsigned flags = 0; flags < 128; ++flags) {
          Config config;
          config.lhs = lhs;
          config.rhs = rhs;
          config.segment = segment;
          config.result = result;
          config.rowScales = flags & 1;
          config.lhsOuter = flags & 2;
          config.rhsOuter = flags & 4;
          config.accumulate = flags & 8;
          config.batched = flags & 16;
          config.alignedRows = flags & 32;
          config.narrow = flags & 64;
          bool shortSegment = segment == 16 && lhs != bf16;
          if (!shortSegment && !(config.rowScales && segment) &&
              !(config.narrow && !config.hasWideTiles()))
            configs.push_back(config);
        }
  return configs;
}

TEST_F(HopperMatmul, everySpecialisationFitsTheMultiprocessor) {
  for (const Config &config : getConfigs()) {
    std::string reason;
    auto plan = HopperMatmulPlan::get(config, reason);
    ASSERT_TRUE(plan) << config.getName() << ": " << reason;
    // 227 KB of shared memory, of which TMA wants stages and boxes of D at
    // multiples of 1024 bytes; 64 K registers.
    EXPECT_LE(plan->sharedBytes, 232448) << config.getName();
    EXPECT_GE(plan->stages, 3) << config.getName();
    EXPECT_EQ(plan->stageBytes % 1024, 0) << config.getName();
    EXPECT_EQ(plan->stagingOffset % 1024, 0) << config.getName();
    EXPECT_EQ(plan->scalesOffset % 16, 0) << config.getName();
    EXPECT_EQ(plan->scalesBytes % 16, 0) << config.getName();
    EXPECT_EQ(plan->barriersOffset % 8, 0) << config.getName();
    // The stages that the first consumer has had are not free before the next
    // one begins.
    EXPECT_LT(plan->lead, plan->stages) << config.getName();
    EXPECT_LE(plan->tileN, config.narrow ? 128 : 256) << config.getName();
    EXPECT_LE(128 * (plan->producerRegisters +
                     plan->consumers * plan->consumerRegisters),
              65536)
        << config.getName();
  }
}

TEST_F(HopperMatmul, namesTellSpecialisationsApart) {
  std::set<std::string> names;
  std::vector<Config> configs = getConfigs();
  for (const Config &config : configs)
    EXPECT_TRUE(names.insert(config.getName()).second) << config.getName();
}

TEST_F(HopperMatmul, reasonsNameWhatIsMissing) {
  auto reasonOf = [](Config config) {
    std::string reason;
    EXPECT_FALSE(HopperMatmulPlan::get(config, reason));
    return reason;
  };
  Config mixed;
  mixed.lhs = bf16;
  mixed.rhs = i8;
  EXPECT_EQ(reasonOf(mixed), "wgmma multiplies no bf16 by i8");
  Config odd;
  odd.lhs = odd.rhs = bf16;
  odd.segment = 80;
  EXPECT_EQ(reasonOf(odd),
            "a segment of 80 elements is no whole number of steps of 16 that a "
            "stage of 64 divides or is divided by");
}

TEST_F(HopperMatmul, kernelsVerifyAndAreShared) {
  context.loadDialect<arith::ArithDialect, gpu::GPUDialect, LLVM::LLVMDialect,
                      NVVM::NVVMDialect, scf::SCFDialect>();
  OpBuilder builder(&context);
  Location loc = builder.getUnknownLoc();
  std::vector<Config> configs = getConfigs();
  // A kernel has some ten thousand ops: one in eleven, which is prime to the
  // numbers of choices.
  for (size_t i = 0; i < configs.size(); i += 11) {
    OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
    builder.setInsertionPointToStart(module->getBody());
    auto kernels = gpu::GPUModuleOp::create(builder, loc, "kernels");
    std::string reason;
    auto plan = HopperMatmulPlan::get(configs[i], reason);
    ASSERT_TRUE(plan) << reason;
    LLVM::LLVMFuncOp first =
        getOrCreateHopperMatmul(builder, kernels, configs[i], *plan);
    LLVM::LLVMFuncOp second =
        getOrCreateHopperMatmul(builder, kernels, configs[i], *plan);
    EXPECT_EQ(first, second);
    EXPECT_TRUE(succeeded(verify(*module))) << configs[i].getName();
    bool adds = false;
    first.walk([&](arith::AddFOp) { adds = true; });
    EXPECT_EQ(adds, configs[i].accumulate) << configs[i].getName();
  }
}
} // namespace

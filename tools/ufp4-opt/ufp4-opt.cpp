//===- ufp4-opt.cpp - MlirOptMain with the ufp4 dialect and passes --------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Pipelines/Pipelines.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  // What gpu-module-to-binary needs.
  mlir::registerAllGPUToLLVMIRTranslations(registry);
  mlir::registerAllPasses();
  mlir::ufp4::registerAllUFP4Passes();
  registry.insert<mlir::ufp4::UFP4Dialect>();
  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "4-bit training: ufp4 optimizer driver\n", registry));
}

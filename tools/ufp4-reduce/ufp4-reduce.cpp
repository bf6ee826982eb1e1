//===- ufp4-reduce.cpp - make a module that fails small -------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Pipelines/Pipelines.h"
#include "ufp4/Reduction/Reduction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-reduce/MlirReduceMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  // For --opt-reduction-pass.
  mlir::registerAllPasses();
  mlir::ufp4::registerAllUFP4Passes();
  registry.insert<mlir::ufp4::UFP4Dialect>();
  mlir::ufp4::registerReduction(registry);
  mlir::MLIRContext context(registry);
  // The reducer asks loaded dialects for patterns, whatever the module holds,
  // and patterns make ops of these.
  context.loadDialect<mlir::ufp4::UFP4Dialect, mlir::arith::ArithDialect,
                      mlir::func::FuncDialect, mlir::tensor::TensorDialect,
                      mlir::ub::UBDialect>();
  return mlir::failed(mlir::mlirReduceMain(argc, argv, context)) ? 1 : 0;
}

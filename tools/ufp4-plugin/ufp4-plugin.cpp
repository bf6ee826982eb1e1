//===- ufp4-plugin.cpp - dialect and passes for a stock mlir-opt ----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
//   mlir-opt-22 --load-dialect-plugin=libUFP4Plugin.so
//               --load-pass-plugin=libUFP4Plugin.so
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Pipelines/Pipelines.h"

#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

extern "C" LLVM_ATTRIBUTE_VISIBILITY_DEFAULT mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "UFP4", "0.1",
          [](mlir::DialectRegistry *registry) {
            registry->insert<mlir::ufp4::UFP4Dialect>();
            mlir::ufp4::registerAllUFP4Passes();
          }};
}

extern "C" LLVM_ATTRIBUTE_VISIBILITY_DEFAULT mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "UFP4", "0.1",
          [] { mlir::ufp4::registerAllUFP4Passes(); }};
}

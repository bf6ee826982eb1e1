//===- TargetAttr.h - a chip as MLIR names it -------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_GPU_TARGETATTR_H
#define UFP4_GPU_TARGETATTR_H

#include "ufp4/Target/Chip.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "llvm/Support/ErrorHandling.h"

namespace mlir::ufp4 {

/// The target of a `gpu.module` for a GPU: #nvvm.target or #rocdl.target.
inline Attribute getTargetAttr(MLIRContext *context, const Chip &chip) {
  switch (chip.family) {
  case ChipFamily::NVVM: {
    // LLVM 22 has the instructions of tensor memory on sm_103a, too, but its
    // dialect has them on sm_100a and sm_101a alone.
    bool verifies = chip.name != "sm_103a";
    return NVVM::NVVMTargetAttr::get(
        context, /*optLevel=*/3, "nvptx64-nvidia-cuda", chip.name,
        chip.features, /*flags=*/nullptr, /*linkFiles=*/nullptr, verifies);
  }
  case ChipFamily::ROCDL:
    return ROCDL::ROCDLTargetAttr::get(
        context, /*optLevel=*/3, "amdgcn-amd-amdhsa", chip.name, chip.features);
  case ChipFamily::CPU:
    break;
  }
  llvm_unreachable("expected a GPU");
}

} // namespace mlir::ufp4

#endif // UFP4_GPU_TARGETATTR_H

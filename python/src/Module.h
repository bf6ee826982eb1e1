//===- Module.h - parts of the extension module -----------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_PYTHON_SRC_MODULE_H
#define UFP4_PYTHON_SRC_MODULE_H

#include "ufp4/Embed/Embed.h"

#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>

namespace ufp4::python {

/// Raises ufp4.Error with what was said.
[[noreturn]] void raise(const embed::Messages &messages);

/// lib/Numerics on numpy arrays.
void bindNumerics(nanobind::module_ &m);

} // namespace ufp4::python

#endif // UFP4_PYTHON_SRC_MODULE_H

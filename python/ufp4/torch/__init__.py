# ===- __init__.py - ufp4 for PyTorch ------------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""4-bit training in PyTorch.

    model = ufp4.torch.convert(model, "ufp4")      # its layers, in place
    step = ufp4.torch.export_training_step(model, inputs)    # all of it, as MLIR

docs/pytorch.md is the manual.
"""

from ufp4.frontend import ExportError

from .conversion import LayerReport, Report, convert, report
from .step import ExportedStep, Value, export_training_step

__all__ = [
    "ExportError",
    "ExportedStep",
    "LayerReport",
    "Report",
    "Value",
    "convert",
    "export_training_step",
    "report",
]

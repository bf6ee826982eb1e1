# ===- __init__.py - ufp4 for PyTorch ------------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""4-bit training in PyTorch.

``export_training_step`` makes MLIR text of a model's training step.
docs/pytorch.md has examples.
"""

from .step import ExportedStep, export_training_step

__all__ = ["ExportedStep", "export_training_step"]

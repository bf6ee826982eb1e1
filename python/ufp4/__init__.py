# ===- __init__.py - 4-bit training: the compiler for Python -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""A compiler for training neural networks with 4-bit matrix products.

    text = ufp4.quantize_ir(ir, "ufp4")        # a training step, quantized
    step = ufp4.compile(ir, recipe="ufp4")     # the same as a function
    loss, *gradients = step(*arrays, seed=1)   # numpy, torch or jax

``ufp4.opt`` runs any pipeline, ``ufp4.recipes`` lists, loads and builds recipes,
``ufp4.numerics`` is the arithmetic on numpy arrays. What is wrong is a
:class:`ufp4.Error`. ``python -m ufp4`` runs the tools. docs/python.md is the manual.

The compiler is loaded when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ufp4._errors import CompileWarning, Error

if TYPE_CHECKING:
    from ufp4 import numerics, recipes
    from ufp4._compile import (
        Argument,
        CompiledFunction,
        compile,
        opt,
        quantize_ir,
        set_threads,
        targets,
    )

    __version__: str

__all__ = [
    "Argument",
    "CompileWarning",
    "CompiledFunction",
    "Error",
    "__version__",
    "compile",
    "numerics",
    "opt",
    "quantize_ir",
    "recipes",
    "set_threads",
    "targets",
]

# Loaded when they are asked for.
_MODULES = ("jax", "numerics", "recipes", "torch")


def __getattr__(name: str) -> Any:
    if name == "__version__":
        # The stubs of the extension leave out such names.
        value = importlib.import_module("ufp4._native").__version__
    elif name in _MODULES:
        try:
            value = importlib.import_module(f"ufp4.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"ufp4.{name}":
                raise
            raise AttributeError(f"module 'ufp4' has no attribute '{name}'") from None
    elif name in __all__:
        value = getattr(importlib.import_module("ufp4._compile"), name)
    else:
        raise AttributeError(f"module 'ufp4' has no attribute '{name}'")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

# ===- _errors.py - what the package raises ------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""Errors and warnings."""

from __future__ import annotations


class Error(Exception):
    """The input or the request is wrong.

    The text is that of MLIR's diagnostics, "FILE:LINE:COLUMN: error: ..." with the
    line of the source and notes, where there is a place, otherwise one sentence.
    ``file``, ``line`` and ``column`` are the place of the first error, counted from
    1, or None.
    """

    def __init__(
        self, message: str, file: str = "", line: int = 0, column: int = 0
    ) -> None:
        super().__init__(message)
        self.file: str | None = file or None
        self.line: int | None = line or None
        self.column: int | None = column or None

    def __reduce__(self) -> tuple:
        place = (self.file or "", self.line or 0, self.column or 0)
        return type(self), (self.args[0], *place)


class CompileWarning(UserWarning):
    """What the compiler warned of while it did what it was asked for."""

# ===- arrays.py - comparison of arrays, bit for bit --------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Comparison of arrays that names what differs."""

from __future__ import annotations

import numpy as np


def bits(values: np.ndarray) -> np.ndarray:
    """Bits of float32 numbers, with one pattern for all NaNs."""
    values = np.asarray(values, np.float32)
    return np.where(np.isnan(values), np.float32(np.nan), values).view(np.uint32)


def assert_same(actual: np.ndarray, expected: np.ndarray, what: str = "") -> None:
    """Equal shapes and equal bits; NaNs of float32 results are one class."""
    assert actual.shape == expected.shape, (what, actual.shape, expected.shape)
    if actual.dtype == np.float32:
        same = bits(actual) == bits(expected)
    else:
        same = actual == expected
    if not np.all(same):
        where = tuple(int(i) for i in np.argwhere(~np.asarray(same))[0])
        raise AssertionError(
            f"{what}: {int(np.sum(~same))} of {same.size} differ; first at {where}: "
            f"{actual[where]!r}, expected {expected[where]!r}"
        )

# ===- compare_npy.py - compare two arrays of floats ------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Compares two .npy files of float32 within a bound.

Usage: compare_npy.py EXPECTED.npy ACTUAL.npy [--relative=X]

Fails where shapes differ, where one is NaN or infinite and the other is not the
same, or where the norm of the difference of the finite elements passes X times
the norm of the expected ones (X is 0 by default).
"""

from __future__ import annotations

import ast
import math
import struct
import sys
from pathlib import Path


def load(path: str) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Shape and elements of a file of float32 in C order."""
    data = Path(path).read_bytes()
    size = struct.unpack_from("<H", data, 8)[0]
    header = ast.literal_eval(data[10 : 10 + size].decode("latin-1"))
    assert header["descr"] == "<f4" and not header["fortran_order"], header
    count = math.prod(header["shape"])
    return header["shape"], struct.unpack_from(f"<{count}f", data, 10 + size)


def main(arguments: list[str]) -> int:
    bound = 0.0
    paths = []
    for argument in arguments:
        if argument.startswith("--relative="):
            bound = float(argument.removeprefix("--relative="))
        else:
            paths.append(argument)
    (shape, expected), (other, actual) = map(load, paths)
    if shape != other:
        print(f"expected shape {shape}, but got {other}")
        return 1
    error = norm = 0.0
    finite = 0
    for i, (x, y) in enumerate(zip(expected, actual)):
        if math.isfinite(x) and math.isfinite(y):
            error += (x - y) ** 2
            norm += x * x
            finite += 1
        elif not (x == y or (math.isnan(x) and math.isnan(y))):
            print(f"expected {x} at {i}, but got {y}")
            return 1
    distance = math.sqrt(error / norm) if norm else math.sqrt(error)
    print(f"{finite} finite elements, relative distance {distance:.3g}")
    return 0 if finite and distance <= bound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

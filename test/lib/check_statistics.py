# ===- check_statistics.py - ufp4-run --statistics, computed anew -------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Computes statistics from values, codes and scales, and compares them.

Usage: check_statistics.py inputs FOLDER
       check_statistics.py check FOLDER STATISTICS.json

`inputs` writes x.npy and w.npy. `check` reads the results 0.npy, 1.npy, ... of
test/Pipelines/run-statistics.test: for each of its three quantizations the values
that were rounded, the codes, the scales, and for the last the outer scale. It
shares no code with the project: codes and scales are decoded here, sums are those of
docs/statistics.md. Sums and quotients must be equal; logarithms may differ in the
last bits.
"""

from __future__ import annotations

import ast
import json
import math
import random
import struct
import sys
from pathlib import Path
from typing import Iterator, NamedTuple

GRIDS = {
    "e1m2": [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0],
    "e2m1": [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0],
}


class Array(NamedTuple):
    """A tensor of rank 2 or less: its rows and columns, and its elements."""

    rows: int
    columns: int
    values: tuple


class Row(NamedTuple):
    """One quantization: its results by number, and how they are to be read."""

    values: int
    codes: int
    scales: int
    outer: int | None
    along: int
    block: int
    grid: str


ROWS = [
    Row(0, 1, 2, None, along=1, block=16, grid="e1m2"),
    Row(3, 4, 5, None, along=0, block=32, grid="e2m1"),
    Row(6, 7, 8, 9, along=1, block=16, grid="e2m1"),
]


def write_npy(path: Path, rows: int, columns: int, values: list[float]) -> None:
    """A float32 matrix."""
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {columns})}}"
    header = header.ljust(117) + "\n"
    data = struct.pack(f"<{len(values)}f", *values)
    path.write_bytes(
        b"\x93NUMPY\x01\x00" + struct.pack("<H", 118) + header.encode() + data
    )


def read_npy(path: Path) -> Array:
    """A matrix or scalar of float32 or bytes."""
    data = path.read_bytes()
    start = 10 + int.from_bytes(data[8:10], "little")
    header = ast.literal_eval(data[10:start].decode())
    shape = (1, 1, *header["shape"])[-2:]
    kind = {"<f4": "f", "|u1": "B", "|i1": "b"}[header["descr"]]
    return Array(*shape, struct.unpack(f"<{shape[0] * shape[1]}{kind}", data[start:]))


def f32(value: float) -> float:
    """The value rounded to float32."""
    return struct.unpack("<f", struct.pack("<f", value))[0]


def e4m3(bits: int) -> float:
    """The value of an F8E4M3FN."""
    sign, exponent, fraction = bits >> 7 & 1, bits >> 3 & 15, bits & 7
    if exponent == 15 and fraction == 7:
        return math.nan
    value = math.ldexp(fraction + 8, exponent - 10) if exponent else fraction / 512
    return -value if sign else value


def make_inputs(folder: Path) -> None:
    """Normal numbers, with blocks of zeros and blocks that are not finite."""
    draw = random.Random(1)
    x = [draw.gauss(0, 1) for _ in range(6 * 40)]
    x[2 * 40 : 3 * 40] = [0.0] * 40
    x[7::40] = [0.0] * 6
    x[3 * 40 + 20] = math.inf
    x[4 * 40 + 3] = math.nan
    w = [draw.gauss(0, 0.1) for _ in range(4 * 40)]
    w[16:32] = [0.0] * 16
    write_npy(folder / "x.npy", 6, 40, x)
    write_npy(folder / "w.npy", 4, 40, w)


def measure(folder: Path, row: Row) -> dict:
    """The statistics of one quantization, as the file has them."""
    x = read_npy(folder / f"{row.values}.npy")
    codes = read_npy(folder / f"{row.codes}.npy")
    scales = read_npy(folder / f"{row.scales}.npy")
    outer = 1.0
    if row.outer is not None:
        outer = read_npy(folder / f"{row.outer}.npy").values[0]
    counts = {"elements": 0, "non_finite": 0, "zero": 0, "clipped": 0}
    energy = inner = error = 0.0
    levels = [0] * 8
    for i in range(x.rows):
        for j in range(x.columns):
            at = i * x.columns + j
            block = (i, j // row.block) if row.along else (i // row.block, j)
            scale = scales.values[block[0] * scales.columns + block[1]]
            if row.outer is not None:
                scale = e4m3(scale)
            if math.isnan(scale):
                counts["non_finite"] += 1
                continue
            counts["elements"] += 1
            code = codes.values[at]
            value = f32(f32(GRIDS[row.grid][code & 7] * scale) * outer)
            if code & 8:
                value = -value
            energy += x.values[at] * x.values[at]
            inner += x.values[at] * value
            error += (value - x.values[at]) * (value - x.values[at])
            if scale == 0:
                counts["zero"] += 1
            else:
                levels[code & 7] += 1
                top = f32(f32(GRIDS[row.grid][7] * scale) * outer)
                counts["clipped"] += abs(x.values[at]) > top * (1 + 2.0**-16)
    shares = [level / sum(levels) for level in levels]
    entropy = -sum(share * math.log(share + 1e-12) for share in shares)
    return {
        **counts,
        "alpha": inner / energy,
        "shrinkage": 1 - inner / energy,
        "nmse": error / energy,
        "sqnr_db": -10 * math.log10(error / energy),
        "effective_buckets": math.exp(entropy) / 8,
        "levels": levels,
    }


def compare(folder: Path, statistics: dict) -> Iterator[str]:
    """A line for each number that is not as expected."""
    if len(statistics["operands"]) != len(ROWS):
        yield f"expected {len(ROWS)} rows, but got {len(statistics['operands'])}"
        return
    for number, row in enumerate(ROWS):
        expected = measure(folder, row)
        actual = statistics["operands"][number]
        if not expected["elements"] or not expected["zero"]:
            yield f"row {number}: expected elements, and zeros among them"
        if bool(expected["clipped"]) != (row.outer is not None):
            yield f"row {number}: expected its scales in E4M3, and no others, to clip"
        for key, value in expected.items():
            logarithm = key in ("sqnr_db", "effective_buckets")
            close = logarithm and math.isclose(actual[key], value, rel_tol=1e-12)
            if actual[key] != value and not close:
                yield f"row {number}: expected {key} {value!r}, but got {actual[key]!r}"


def main(command: str, folder: Path, *files: str) -> int:
    if command == "inputs":
        make_inputs(folder)
        return 0
    problems = list(compare(folder, json.loads(Path(files[0]).read_text())))
    print("\n".join(problems) or "the statistics agree with the codes and scales")
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("inputs", "check"):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:]))

#!/usr/bin/env python3
# ===- golden.py - stored codes, scales and products --------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""The bits of test/golden/*.npz, from the library and from the reference, and the
tables of docs/numerics.md, section 11.

utils/make_golden.py writes the files and says what is in them. Each case is a test
of its own.
"""

from __future__ import annotations

import sys
from functools import partial

import harness
import library
import make_golden
import numpy as np
import ufp4_reference as reference
from arrays import assert_same
from harness import ROOT
from ufp4_reference import Quantized

GOLDEN = ROOT / "test" / "golden"
DOCUMENT = ROOT / "docs" / "numerics.md"


def stored(name: str) -> dict[str, np.ndarray]:
    with np.load(GOLDEN / name, allow_pickle=False) as file:
        return dict(file)


def quantized_cases() -> dict[str, tuple[str, Quantized]]:
    """Line and expected result of each case, by name."""
    file = stored("quantize.npz")
    lines = [str(line) for line in file["cases"]]
    parts = [
        make_golden.unpacked(file[name], [line.split("; ")[6 + i] for line in lines])
        for i, name in enumerate(Quantized._fields)
    ]
    results = (Quantized(*arrays) for arrays in zip(*parts))
    return {line.split("; ")[0]: (line, q) for line, q in zip(lines, results)}


def check_case(line: str, expected: Quantized, x: np.ndarray) -> None:
    _, spec, _, dim = make_golden.spec_of(line)
    for source in (library, reference):
        actual = source.quantize(x, dim, spec)
        for name, ours, theirs in zip(Quantized._fields, actual, expected):
            assert (ours is None) == (theirs is None), name
            if ours is not None:
                assert_same(ours, theirs.copy(), f"{source.__name__}: {name}")


def check_product(left, right, expected: np.ndarray) -> None:
    operands = []
    for line, q in (left, right):
        spec = make_golden.spec_of(line)[1]
        copies = [None if part is None else part.copy() for part in q]
        operands += [Quantized(*copies), spec.format]
    for source in (library, reference):
        actual = source.scaled_matmul(*operands)
        assert_same(actual, expected.copy(), source.__name__)


def add_tests(module: dict) -> None:
    """One test for each case of the files."""
    cases = quantized_cases()
    operands = stored("quantize.npz")
    for name, (line, expected) in cases.items():
        x = operands[f"input.{line.split('; ')[4]}"]
        module[f"test_{name}"] = partial(check_case, line, expected, x)
    file = stored("product.npz")
    lines = [str(line).split("; ") for line in file["cases"]]
    products = make_golden.unpacked(file["products"], [line[2] for line in lines])
    for (left, right, _), expected in zip(lines, products):
        test = partial(check_product, cases[left], cases[right], expected)
        module[f"test_{left}_x_{right}"] = test


def test_files_are_what_make_golden_writes():
    inputs = make_golden.stored_inputs()
    for name, arrays in make_golden.golden(inputs).items():
        found = make_golden.differences(name, arrays)
        assert not found, found


def test_tables_of_the_document_are_those_of_the_reference():
    page = DOCUMENT.read_text(encoding="utf-8")
    section = page[page.index("## 11. Test vectors") : page.index("## 12. ")]
    rows = make_golden.one_block_table() + make_golden.folds_table()
    rows += make_golden.three_lines_table() + make_golden.other_formats_table()
    # Rows of the tables end in a code or a digest.
    written = [
        line
        for line in section.splitlines()
        if line.startswith("|")
        and line.split("|")[-2].strip().isalnum()
        and "transform" not in line
    ]
    assert written == rows, set(written) ^ set(rows)


if __name__ == "__main__":
    add_tests(globals())
    sys.exit(harness.run_tests(globals()))

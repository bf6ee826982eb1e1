#!/usr/bin/env python3
# ===- gpu_check.py - is the GPU check right? -------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Tests of test/gpu without a GPU: its table, its expected values, its comparisons.

Needs numpy. Ends with "N passed, M failed".
"""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import tempfile
from pathlib import Path

import harness

sys.path.insert(0, str(harness.ROOT / "test" / "gpu"))

import cases  # noqa: E402
import check  # noqa: E402
import expected  # noqa: E402
import library  # noqa: E402
import numpy as np  # noqa: E402
from expected import F32, Part, Product  # noqa: E402
from ufp4_reference import Quantized, levels_of, parse_format  # noqa: E402

PROGRAMS = cases.programs(harness.ROOT / "recipes")
SEED = 5


def quantizers(*words: str) -> list[tuple[cases.Quantize, cases.Direction]]:
    """The cases along the last dimension whose names have all the words."""
    return [
        (case, case.directions[0])
        for program in PROGRAMS
        for case in program.cases
        if case.kind == "quantize" and case.name.endswith("_row") and all(w in case.name for w in words)
    ]


def test_table_is_read_as_written():
    assert cases.from_json(cases.to_json(PROGRAMS)) == PROGRAMS
    names = [case.name for program in PROGRAMS for case in program.cases]
    assert len(names) == len(set(names))
    recipes = {case.recipe for p in PROGRAMS for case in p.cases if case.kind == "step"}
    shipped = {path.stem for path in (harness.ROOT / "recipes").glob("*.mlir")}
    assert recipes == shipped - {"bf16"}, shipped - recipes


def test_functions_verify():
    with tempfile.TemporaryDirectory() as folder:
        for program in PROGRAMS:
            path = Path(folder) / f"{program.name}.mlir"
            path.write_text(cases.module_of(program))
            tool = harness.build() / "bin" / "ufp4-opt"
            done = subprocess.run([str(tool), str(path)], capture_output=True, text=True)
            assert done.returncode == 0, done.stderr
            assert done.stdout.count("func.func @") == len(program.cases)


def test_every_extent_in_every_dimension():
    for program in PROGRAMS:
        for case in program.cases:
            tests = check.tests_of(case, "full")
            for d in range(2 if case.kind == "quantize" else 3):
                assert set(cases.EXTENTS) <= {t.extents[d] for t in tests}
            if case.kind != "matmul":
                assert {t.kind for t in tests} == set(expected.KINDS)


def product_of_carried(fmt_case: cases.Quantize, segment: int, m: int, n: int, k: int, kind: str):
    """What carrier_matmul gives for two operands, and what lib/Numerics gives."""
    d = fmt_case.directions[0]
    operands, arguments = [], []
    for side, rows in (("a", m), ("b", n)):
        x = expected.values(kind, (rows, k), rows)
        spec = expected.spec_of(d, SEED, d.stream)
        q = library.quantize(x, 1, spec)
        operands.append(q)
        element = "i8" if "<i8" in d.carrier else "bf16"
        for name, part in zip((side, "s" + side), expected.carried(q, spec.format, 1, d.carrier)):
            arguments.append(part._replace(name=name))
    fmt = parse_format(d.format)
    wanted = library.scaled_matmul(operands[0], fmt, operands[1], fmt, "f32")
    matmul = cases.Matmul("", element, element, segment, False, "f32", 2, "exact", "folded")
    return expected.product(matmul, arguments, kind), wanted


def test_products_of_exact_carriers_are_those_of_the_library():
    count = 0
    for words, segment in (
        (("f32", "__i8"), 16), (("f32", "__bf16"), 16),
        (("int", "t512", "__i8"), 512), (("int", "trow", "__i8"), 0),
    ):  # fmt: skip
        for case, _ in quantizers(*words):
            if "f8" in case.name:
                continue
            for m, n, k in ((3, 5, 1), (4, 3, 17), (2, 7, 1100)):
                for kind in expected.KINDS:
                    # Halved scales of e2m1 lose bits where their product is subnormal.
                    if "e2m1" in case.name and "__i8" in case.name and kind in ("special", "extreme"):
                        continue
                    got, wanted = product_of_carried(case, segment, m, n, k, kind)
                    problem = expected.outside(wanted, got)
                    assert not problem, f"{case.name} {m}x{n}x{k} {kind}: {problem}"
                    count += 1
    assert count > 100


def test_folded_floats_are_the_dequantized_values():
    count = 0
    for case, d in quantizers("__bf16"):
        if "folded" not in d.carrier:
            continue
        spec = expected.spec_of(d, SEED, d.stream)
        for kind in ("gaussian", "outliers", "zero"):
            q = library.quantize(expected.values(kind, (19, 75), 1), 1, spec)
            operand = expected.carried(q, spec.format, 1, d.carrier)[0]
            outer = None if q.outer is None else np.array(1, F32)
            values = library.dequantize(q.codes, q.scales, outer, 1, spec.format)
            length = q.codes.shape[1]
            actual = expected.load(operand.bits, "bf16")
            assert np.array_equal(actual[:, :length], values) and not actual[:, length:].any()
            count += 1
    assert count > 10


def test_packed_codes_come_back():
    for case, d in quantizers("__packed"):
        spec = expected.spec_of(d, SEED, d.stream)
        q = library.quantize(expected.values("gaussian", (5, 37), 2), 1, spec)
        packed = expected.carried(q, spec.format, 1, d.carrier)[0].bits.view(np.uint8)
        codes = np.stack([packed & 15, packed >> 4], -1).reshape(5, -1)
        length = q.codes.shape[1]
        assert packed.shape[1] * 2 == -(-length // 16) * 16
        assert np.array_equal(codes[:, :length], q.codes) and not codes[:, length:].any()


def test_columns_are_rows_of_the_transpose():
    for program in PROGRAMS:
        for case in program.cases:
            if case.kind != "quantize" or not case.name.endswith("_col"):
                continue
            x = expected.values("outliers", (35, 21), 3)
            down = expected.quantized(case, x, SEED)
            d = dataclasses.replace(case.directions[0], along=1)
            across = dataclasses.replace(case, directions=(d,))
            for a, b in zip(down, expected.quantized(across, np.ascontiguousarray(x.T), SEED)):
                assert a.bits.shape == b.bits.shape and a.bits.tobytes() == b.bits.tobytes(), case.name


def test_differences_are_found():
    for kind, bits in (
        ("f32", np.array([1, 2, 0, np.nan], F32)), ("i8", np.array([1, -3, 0, 7], np.int8)),
        ("bf16", expected.bf16_bits(np.array([1, 2, 0, np.nan], F32))),
    ):  # fmt: skip
        wanted = Part("r", kind, bits)
        assert not expected.difference(bits.copy(), wanted)
        assert "shape" in expected.difference(bits[:3], wanted)
        for i in range(3):
            other = bits.copy()
            other.view(np.uint8)[i * bits.itemsize + bits.itemsize - 1] ^= 0x80
            problem = expected.difference(other, wanted)
            assert f"first at [{i}]" in problem, problem
            # The sign of a zero is free only where that is said.
            if kind != "i8":
                free = expected.difference(other, wanted._replace(any_zero=True))
                assert bool(free) == (i != 2)
    nans = Part("r", "f32", np.array([np.nan], F32))
    assert not expected.difference(np.array([0xFFC00001], np.uint32).view(F32), nans)


def test_bounds_hold_and_bite():
    for case in cases.matmul_cases():
        if case.exactness == "exact" or case.rank != 2:
            continue
        inputs = expected.matmul_inputs(case, 9, 7, 128, "gaussian", 1)
        wanted = expected.product(case, inputs, "gaussian")
        assert wanted.bits is None
        right = expected.rounded_to(wanted.exact.astype(F32), case.result)
        assert not expected.outside(right, wanted)
        # A product that is missing; eight bits are a coarse sum, where it takes more.
        gone = 1 if case.lhs == "bf16" else 32
        cut = [p if p.name != "a" else p._replace(bits=without(p.bits, gone)) for p in inputs]
        less = expected.product(case, cut, "gaussian")
        assert expected.outside(expected.rounded_to(less.exact.astype(F32), case.result), wanted)
        nan = right.copy()
        nan.reshape(-1)[3] = 0x7FC0 if case.result == "bf16" else np.nan
        assert "first at [0, 3]" in expected.outside(nan, wanted)


def without(bits: np.ndarray, count: int) -> np.ndarray:
    changed = bits.copy()
    changed[:, :count] = 0
    return changed


def test_integers_are_exact_in_every_unit():
    for case in cases.matmul_cases():
        if case.exactness == "exact":
            continue
        for m, n, k in ((4097, 3, 5), (3, 4, 4097)):
            inputs = expected.matmul_inputs(case, m, n, k, "integers", 2)
            wanted = expected.product(case, inputs, "integers")
            assert wanted.bits is not None
            a = expected.load(inputs[0].bits, case.lhs).astype(np.float64)
            b = expected.load(next(p for p in inputs if p.name == "b").bits, case.rhs).astype(np.float64)
            # Every partial sum, in any order, is below 2^13.
            assert (np.abs(a) @ np.swapaxes(np.abs(b), -1, -2)).max() <= 2**13


def test_steps_run_on_a_cpu():
    (program,) = [p for p in PROGRAMS if p.name == "step_ufp4_i8"]
    backend = check.OnCPU(harness.build())
    case = next(c for c in program.cases if c.role == "dgrad")
    m, n, k = 18, 35, 33
    x, y = (
        expected.values("outliers", shape, i)
        for i, shape in enumerate(expected.step_shapes(case, m, n, k))
    )
    inputs = [Part(name, "bf16", expected.store(v, "bf16")) for name, v in (("x", x), ("y", y))]
    (actual,) = backend.run(program.name, case, inputs, SEED)
    assert not expected.outside(actual, expected.step(case, x, y, SEED, "exact"))
    other = expected.step(case, x, y, SEED + 1, "exact")
    assert expected.outside(actual, other), "another seed gives other results"
    bounded = expected.step(case, x, y, SEED, "tensor_core_accumulate")
    assert isinstance(bounded, Product) and not expected.outside(actual, bounded)


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

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
import json
import os
import shutil
import subprocess
import sys
import tempfile
import types
from pathlib import Path

import harness

sys.path.insert(0, str(harness.ROOT / "test" / "gpu"))

import cases  # noqa: E402
import check  # noqa: E402
import expected  # noqa: E402
import library  # noqa: E402
import numpy as np  # noqa: E402
from expected import F32, Part, Product  # noqa: E402
from ufp4_reference import parse_format  # noqa: E402

PROGRAMS = cases.programs(harness.ROOT / "recipes")
SEED = 5


def quantizers(*words: str) -> list[tuple[cases.Quantize, cases.Direction]]:
    """The cases along the last dimension whose names have all the words."""
    return [
        (case, case.directions[0])
        for program in PROGRAMS
        for case in program.cases
        if case.kind == "quantize"
        and case.name.endswith("_row")
        and all(w in case.name for w in words)
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
            done = subprocess.run(
                [str(tool), str(path)], capture_output=True, text=True
            )
            assert done.returncode == 0, done.stderr
            assert done.stdout.count("func.func @") == len(program.cases)


def test_every_extent_in_every_dimension():
    for program in PROGRAMS:
        for case in program.cases:
            # A layer's GEMMs are steps of the table by themselves.
            if case.kind == "layer":
                continue
            tests = check.tests_of(case, "full")
            dims = 2 if case.kind == "quantize" else 3
            if case.kind == "matmul" and case.n:
                dims = 1
            for d in range(dims):
                assert set(cases.EXTENTS) <= {t.extents[d] for t in tests}
            if case.kind != "matmul":
                assert {t.kind for t in tests} == set(expected.KINDS)


def product_of_carried(
    fmt_case: cases.Quantize, segment: int, m: int, n: int, k: int, kind: str
):
    """What carrier_matmul gives for two operands, and what lib/Numerics gives."""
    d = fmt_case.directions[0]
    operands, arguments = [], []
    for side, rows in (("a", m), ("b", n)):
        x = expected.values(kind, (rows, k), rows)
        spec = expected.spec_of(d, SEED, d.stream)
        q = library.quantize(x, 1, spec)
        operands.append(q)
        element = "i8" if "<i8" in d.carrier else "bf16"
        for name, part in zip(
            (side, "s" + side), expected.carried(q, spec.format, 1, d.carrier)
        ):
            arguments.append(part._replace(name=name))
    fmt = parse_format(d.format)
    wanted = library.scaled_matmul(operands[0], fmt, operands[1], fmt, "f32")
    matmul = cases.Matmul(
        "", element, element, segment, False, "f32", 2, "exact", "folded"
    )
    return expected.product(matmul, arguments, kind), wanted


def test_products_of_exact_carriers_are_those_of_the_library():
    count = 0
    for words, segment in (
        (("e1m2", "f32", "__i8"), 16), (("f32", "__bf16"), 16),
        (("int", "t512", "__i8"), 512), (("int", "trow", "__i8"), 0),
    ):  # fmt: skip
        for case, _ in quantizers(*words):
            if "f8" in case.name:
                continue
            for m, n, k in ((3, 5, 1), (4, 3, 17), (2, 7, 1100)):
                for kind in expected.KINDS:
                    got, wanted = product_of_carried(case, segment, m, n, k, kind)
                    if segment == 0:
                        # A base of the row is a factor there, and here joins +0: where
                        # the product of bases underflows, zeros may differ in sign.
                        got, wanted = got._replace(
                            bits=got.bits + F32(0)
                        ), wanted + F32(0)
                    problem = expected.outside(wanted, got)
                    assert not problem, f"{case.name} {m}x{n}x{k} {kind}: {problem}"
                    count += 1
    assert count > 100


def test_folded_floats_are_the_dequantized_values():
    count = 0
    for case, d in quantizers("__bf16"):
        if "<bf16, folded" not in d.carrier:
            continue
        spec = expected.spec_of(d, SEED, d.stream)
        for kind in ("gaussian", "outliers", "zero"):
            q = library.quantize(expected.values(kind, (19, 75), 1), 1, spec)
            operand = expected.carried(q, spec.format, 1, d.carrier)[0]
            outer = None if q.outer is None else np.array(1, F32)
            values = library.dequantize(q.codes, q.scales, outer, 1, spec.format)
            length = q.codes.shape[1]
            actual = expected.load(operand.bits, "bf16")
            assert (
                np.array_equal(actual[:, :length], values)
                and not actual[:, length:].any()
            )
            count += 1
    assert count > 10


def test_elements_over_a_row_are_the_dequantized_values():
    """Those of f8E4M3FN times the row's scale, where the row fits; and it is said of
    each row that does not."""
    fitting = 0
    for case, d in quantizers("__f8"):
        if "<f8E4M3FN, folded" not in d.carrier:
            continue
        spec = expected.spec_of(d, SEED, d.stream)
        for kind in expected.KINDS:
            q = library.quantize(expected.values(kind, (19, 75), 1), 1, spec)
            operand, scales = expected.carried(q, spec.format, 1, d.carrier)
            length = q.codes.shape[1]
            elements = expected.load(operand.bits, "f8E4M3FN")
            values = library.dequantize(q.codes, q.scales, None, 1, spec.format)
            with np.errstate(all="ignore"):
                actual = elements[:, :length] * scales.bits[0][:, None]
            assert not elements[:, length:].any()
            lost = np.isnan(actual) & ~np.isnan(values)
            # Below 2^-126 numbers lose bits, here and there.
            large = np.abs(values) >= 2.0**-120
            same = (actual == values) | (np.isnan(actual) & np.isnan(values))
            assert (same | lost | (~large & ~np.isnan(values))).all()
            assert lost.any() == expected.leaves_exponents(q, spec.format, 1)
            fitting += not lost.any()
            # Nothing is lost that fits: by the codes, not by the formula.
            if kind in ("gaussian", "ties"):
                assert not lost.any()
    assert fitting > 10


def test_exponents_that_f8_lacks_end_a_run_on_a_cpu():
    backend = check.OnCPU(harness.build())
    chosen = [c for c, d in quantizers("__f8") if "e8m0" in d.format]
    failed = 0
    for case in chosen[:2]:
        for along in (1, 0):
            d = dataclasses.replace(case.directions[0], along=along)
            case = dataclasses.replace(case, directions=(d,))
            for kind in ("outliers", "special", "zero", "wide"):
                x = expected.values("outliers" if kind == "wide" else kind, (35, 70), 3)
                if kind == "wide":
                    x = np.ldexp(x, np.arange(35)[:, None] - np.arange(70) % 33)
                    x = expected.to_bf16(x.astype(F32))
                parts, fails = expected.quantized(case, x, SEED)
                inputs = [Part("x", "bf16", expected.store(x, "bf16"))]
                try:
                    results = backend.run(
                        "", case, inputs, SEED if case.seeded else None
                    )
                except check.AssertionFailed as error:
                    assert fails, error
                    assert "m.mlir:" in str(error), error
                    failed += 1
                    continue
                assert not fails
                for actual, wanted in zip(results, parts):
                    assert not expected.difference(actual, wanted), (case.name, kind)
    assert failed >= 4


def test_packed_codes_come_back():
    for case, d in quantizers("__packed"):
        spec = expected.spec_of(d, SEED, d.stream)
        q = library.quantize(expected.values("gaussian", (5, 37), 2), 1, spec)
        packed = expected.carried(q, spec.format, 1, d.carrier)[0].bits.view(np.uint8)
        codes = np.stack([packed & 15, packed >> 4], -1).reshape(5, -1)
        length = q.codes.shape[1]
        assert packed.shape[1] * 2 == -(-length // 16) * 16
        assert (
            np.array_equal(codes[:, :length], q.codes) and not codes[:, length:].any()
        )


def test_columns_are_rows_of_the_transpose():
    for program in PROGRAMS:
        for case in program.cases:
            if case.kind != "quantize" or not case.name.endswith("_col"):
                continue
            x = expected.values("outliers", (35, 21), 3)
            down, _ = expected.quantized(case, x, SEED)
            d = dataclasses.replace(case.directions[0], along=1)
            across = dataclasses.replace(case, directions=(d,))
            right, _ = expected.quantized(across, np.ascontiguousarray(x.T), SEED)
            for a, b in zip(down, right):
                assert (
                    a.bits.shape == b.bits.shape
                    and a.bits.tobytes() == b.bits.tobytes()
                ), case.name


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
        if case.exactness == "exact" or case.rank != 2 or case.n:
            continue
        inputs = expected.matmul_inputs(case, 9, 7, 128, "gaussian", 1)
        wanted = expected.product(case, inputs, "gaussian")
        assert wanted.bits is None
        right = expected.rounded_to(wanted.exact.astype(F32), case.result)
        assert not expected.outside(right, wanted)
        # A product that is missing; eight bits are a coarse sum, where it takes more.
        gone = 1 if case.lhs == "bf16" else 32
        cut = [
            p if p.name != "a" else p._replace(bits=without(p.bits, gone))
            for p in inputs
        ]
        less = expected.product(case, cut, "gaussian")
        assert expected.outside(
            expected.rounded_to(less.exact.astype(F32), case.result), wanted
        )
        nan = right.copy()
        nan.reshape(-1)[3] = 0x7FC0 if case.result == "bf16" else np.nan
        assert "first at [0, 3]" in expected.outside(nan, wanted)


def without(bits: np.ndarray, count: int) -> np.ndarray:
    changed = bits.copy()
    changed[:, :count] = 0
    return changed


def test_integers_are_exact_in_every_unit():
    for case in cases.matmul_cases():
        if case.exactness == "exact" or case.n:
            continue
        for m, n, k in ((4097, 3, 5), (3, 4, 4097)):
            inputs = expected.matmul_inputs(case, m, n, k, "integers", 2)
            wanted = expected.product(case, inputs, "integers")
            assert wanted.bits is not None
            a = expected.load(inputs[0].bits, case.lhs).astype(np.float64)
            b = expected.load(
                next(p for p in inputs if p.name == "b").bits, case.rhs
            ).astype(np.float64)
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
    inputs = [
        Part(name, "bf16", expected.store(v, "bf16"))
        for name, v in (("x", x), ("y", y))
    ]
    (actual,) = backend.run(program.name, case, inputs, SEED)
    exact = expected.Declared("exact", "", "")
    wanted, _ = expected.step(case, x, y, None, SEED, exact)
    assert not expected.outside(actual, wanted)
    other, _ = expected.step(case, x, y, None, SEED + 1, exact)
    assert expected.outside(actual, other), "another seed gives other results"
    sums = expected.Declared("tensor_core_accumulate", "bf16", "wgmma")
    bounded, _ = expected.step(case, x, y, None, SEED, sums)
    assert isinstance(bounded, Product) and not expected.outside(actual, bounded)


# ===-------------------------------------------------------------------------===#
# Programs, with a driver that works on the host (test/gpu/HostDriver.c)
# ===-------------------------------------------------------------------------===#


def times(*factors: object) -> object:
    product, *rest = factors
    for factor in rest:
        product = ["*", product, factor]
    return product


def add_to(place: object, count: object) -> dict:
    arguments = [{"pointer": place}, {"i64": count}, {"f32": "0x40000000"}]
    return {
        "launch": {
            "kernel": "add",
            "grid": [["ceildiv", count, 256], 1, 1],
            "block": [256, 1, 1],
            "arguments": arguments,
        }
    }


def program_function(name: str, last: dict) -> dict:
    """Copies its argument through tensor maps; writes what its kernel was given; and sixteen
    numbers out of a fill, a copy of rows and `last`."""

    def tensor_map(base: str) -> dict:
        return {
            "tensor_map": {
                "base": base, "type": "bf16", "dims": ["b", "a"], "strides": [times("b", 2)],
                "box": [64, 64], "swizzle": 128, "l2_promotion": 256,
            }
        }  # fmt: skip

    launch = {
        "kernel": "copy", "grid": [["ceildiv", "b", 64], ["ceildiv", "a", 64], 1],
        "block": [128, 1, 1], "shared_bytes": 65536,
        "arguments": [
            tensor_map("argument:0"), tensor_map("temporary:0"), {"i32": "a"},
            {"f32": "0x3fc00000"}, {"i64": ["-", 0, "b"]}, {"pointer": "temporary:1"},
        ],
    }  # fmt: skip
    rows = {
        "to": {"buffer": "temporary:2", "offset": 16}, "from": "constant:0", "bytes": 4,
        "rows": 4, "to_pitch": 16, "from_pitch": 8,
    }  # fmt: skip
    return {
        "name": name,
        "symbols": ["a", "b"],
        "arguments": [{"name": "x", "type": "bf16", "shape": ["a", "b"]}],
        "results": [
            {"type": "bf16", "shape": ["a", "b"], "value": "temporary:0"},
            {"type": "f32", "shape": [8], "value": "temporary:1"},
            {"type": "f32", "shape": [16], "value": {"buffer": "temporary:2", "offset": ["*", 2, 8]}},
        ],
        "temporaries": [{"bytes": times("a", "b", 2)}, {"bytes": 32}, {"bytes": 80}],
        "steps": [
            {"check": {"condition": ["==", ["mod", "b", 8], 0], "message": "expected whole eights"}},
            {"alloc": 0}, {"alloc": 1}, {"alloc": 2},
            {"fill": {"to": "temporary:1", "width": 4, "value": 4294967295, "count": 8}},
            {"fill": {"to": "temporary:2", "width": 4, "value": 0x3F800000, "count": 20}},
            {"copy": rows}, {"launch": launch, "name": "copy"}, last, {"free": 1},
        ],
    }  # fmt: skip


def write_program(folder: Path) -> None:
    sums = {"buffer": "temporary:2", "offset": 16}
    functions = [
        program_function("good", add_to(sums, 16)),
        program_function("beyond", add_to(sums, 17)),
        program_function("argument", add_to("argument:0", 4)),
        program_function("empty", add_to(sums, ["-", "a", "a"])),
    ]
    folder.mkdir()
    manifest = {
        "ufp4_manifest": 1,
        "target": "sm_90a",
        "modules": [{"name": "code", "forms": ["cubin"]}],
        "kernels": [
            {
                "name": "copy", "symbol": "copy_kernel", "module": "code",
                "parameters": ["tensor_map", "tensor_map", "i32", "f32", "i64", "pointer"],
            },
            {"name": "add", "symbol": "add_kernel", "module": "code", "parameters": ["pointer", "i64", "f32"]},
        ],
        "constants": [{"offset": 256, "bytes": 32}],
        "constant_bytes": 288,
        "functions": functions,
    }  # fmt: skip
    (folder / "manifest.json").write_text(json.dumps(manifest))
    (folder / "code.cubin").write_bytes(b"code")
    (folder / "constants.bin").write_bytes(
        bytes(256) + np.arange(10, 18, dtype=F32).tobytes()
    )


def on_host(folder: Path, apart: bool) -> check.OnGPU:
    library_path = folder / "libcuda.so"
    if not library_path.exists():
        source = harness.ROOT / "test" / "gpu" / "HostDriver.c"
        compiler = shutil.which("cc") or shutil.which("clang-22")
        subprocess.run(
            [compiler, "-O1", "-shared", "-fPIC", str(source), "-o", str(library_path)],
            check=True,
        )
        write_program(folder / "program")
    os.environ["LIBCUDA"] = str(library_path)
    return check.OnGPU(folder, apart)


def refused(backend: check.OnGPU, function: str, x: np.ndarray) -> str:
    try:
        backend.run(
            "program",
            types.SimpleNamespace(name=function),
            [Part("x", "bf16", x)],
            None,
        )
    except check.RunError as error:
        return str(error)
    return ""


def test_programs_run_from_their_manifests():
    x = np.random.default_rng(0).integers(0, 65536, (130, 72)).astype(np.uint16)
    with tempfile.TemporaryDirectory() as name:
        for apart in (False, True):
            backend = on_host(Path(name), apart)
            for function, added in (("good", 2), ("empty", 0)):
                case = types.SimpleNamespace(name=function)
                y, info, sums = backend.run(
                    "program", case, [Part("x", "bf16", x)], None
                )
                assert np.array_equal(x, y)
                assert info.view(np.int32).tolist() == [
                    130,
                    0x3FC00000,
                    -1,
                    65536,
                    2 * 1000 + 3 * 10 + 2,
                    -1,
                    -1,
                    -1,
                ]
                wanted = [1] * 16
                wanted[0::4] = [10, 12, 14, 16]
                assert sums.tolist() == [w + added for w in wanted]
            assert refused(backend, "good", x[:, :71]) == "good: expected whole eights"
            assert refused(backend, "none", x).endswith("no function 'none'")
            assert "expected rank 2" in refused(backend, "good", x[0])


def test_writes_elsewhere_are_found():
    x = np.zeros((64, 64), np.uint16)
    with tempfile.TemporaryDirectory() as name:
        backend = on_host(Path(name), False)
        assert refused(backend, "beyond", x) == (
            "4 bytes outside of buffers were written, the first at 80 of a buffer of 80 bytes"
        )
        assert refused(backend, "argument", x) == "argument 0 was changed"
        assert not refused(backend, "good", x)


def test_launches_compare_sizes_of_arguments():
    with tempfile.TemporaryDirectory() as name:
        backend = on_host(Path(name), True)
        kernel = backend.get("program").kernel("add")
        assert kernel.parameters == [8, 8, 4]
        try:
            kernel.bind(1, 1, [bytes(8), bytes(4), bytes(4)])
        except ValueError as error:
            assert "expected arguments of [8, 8, 4] bytes, but got [8, 4, 4]" in str(
                error
            )
        else:
            raise AssertionError("a launch with an argument of 4 bytes in place of 8")


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

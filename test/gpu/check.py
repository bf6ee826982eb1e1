#!/usr/bin/env python3
# ===- check.py - compiled kernels against lib/Numerics -------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Run every function of the table of cases.py and compare its results with lib/Numerics.

    check.py FOLDER                      # on a GPU: the folder that compile.py wrote
    check.py FOLDER --backend=cpu --build=build --quick
                                         # the same modules by ufp4-run, on a CPU
    check.py FOLDER --backend=model --target=sm_90a --build=build --effort=sanitize
                                         # the same kernels in the lockstep model

On a GPU it needs the driver, Python and numpy. Buffers lie between guards, which have to
be as they were afterwards, and so have the arguments. Where results are fixed bit for bit
they are compared so (NaNs as a class); elsewhere they must be within the bound of
expected.py. Functions that draw random bits are run again with the same seed and with
another.

Prints a line for each test that fails and one for each program; the last line is
`N passed, N failed`. Exit status: 0 all passed, 1 otherwise.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
for folder in (
    HERE,
    HERE.parent / "python",
    HERE.parent.parent / "utils",
    HERE.parent.parent / "utils" / "gpu",
):
    sys.path.insert(0, str(folder))

import cases  # noqa: E402
import expected  # noqa: E402
import harness  # noqa: E402
import numpy as np  # noqa: E402
from expected import KINDS, Declared, Part, Product  # noqa: E402
from ufp4_reference import ROLES  # noqa: E402

SEED, OTHER_SEED = 42, 43
STORED = {"bf16": np.uint16, "i8": np.int8, "f32": np.float32}

# ===-------------------------------------------------------------------------===#
# Where functions run
# ===-------------------------------------------------------------------------===#


class RunError(RuntimeError):
    pass


class AssertionFailed(RunError):
    """A run that ends with the message of an assertion of a kernel."""

    def __init__(self, message: str, results: list[np.ndarray] | None):
        super().__init__(message)
        self.results = results


LEAVES_EXPONENTS = "expected block scales within a factor of"


def stored_dtype(kind: str) -> type:
    return STORED.get(kind, np.uint8)


def declared_in(path: Path, site: str) -> dict[str, Declared]:
    """What a report says of the GEMMs of a site, by their roles."""
    try:
        rows = json.loads(path.read_text())["gemms"]
    except (OSError, ValueError, KeyError) as error:
        raise RunError(f"no report: {error}") from None
    found = [r for r in rows if r["site"] == site]
    roles = {
        # A GEMM that is left alone is f32 sums of bf16 products in some order.
        r["role"]: Declared(
            r["exactness"].replace("-", "_") or "f32_accumulate",
            r["carrier"],
            r["kernel"],
        )
        for r in found
    }
    if not found or len(roles) != len(found):
        raise RunError(f"{path}: expected each role once, but got {len(found)} GEMMs")
    return roles


class OnGPU:
    """The compiled programs, through the driver."""

    GUARD = 1024
    PATTERN = 0xA5

    def __init__(self, folder: Path, exact_buffers: bool):
        import cuda_driver
        import program

        self.cu, self.program = cuda_driver, program
        self.folder = folder
        self.exact_buffers = exact_buffers
        self.loaded: dict[str, program.Program] = {}
        self.arena = 0 if exact_buffers else cuda_driver.allocate(1 << 30)
        self.launched: set[str] = set()

    def describe(self) -> str:
        return self.cu.card()

    def missing(self, name: str) -> str:
        """Why a program cannot be run."""
        if (self.folder / name / "manifest.json").exists():
            return ""
        error = self.folder / f"{name}.error"
        return error.read_text().strip() if error.exists() else "it was not compiled"

    def get(self, name: str):
        if name not in self.loaded:
            self.loaded[name] = self.program.Program(self.folder / name)
        return self.loaded[name]

    def run(
        self, name: str, case: cases.Case, inputs: list[Part], seed: int | None
    ) -> list[np.ndarray]:
        arguments = [p.bits for p in inputs]
        if seed is not None:
            arguments.append(np.array(seed, np.int64))
        found = self._run_apart if self.exact_buffers else self._run_guarded
        try:
            return found(self.get(name), case.name, arguments)
        except (self.cu.CudaError, self.program.ProgramError, ValueError) as error:
            raise RunError(str(error)) from None

    def _run_guarded(
        self, program, function: str, arguments: list[np.ndarray]
    ) -> list[np.ndarray]:
        used = 0
        places: list[tuple[int, int]] = []

        def allocate(size: int) -> int:
            nonlocal used
            begin = used + self.GUARD
            places.append((begin, size))
            used = (begin + size + self.GUARD + 255) & ~255
            if used > 1 << 30:
                raise RunError("the buffers of a test take more than 1 GiB")
            return self.arena + begin

        placed = [(allocate(a.nbytes), a.shape) for a in arguments]
        call = program.bind(function, placed, allocate)
        self.cu.fill(self.arena, 1, self.PATTERN, used)
        # Constants were uploaded into the arena that was just filled.
        program.upload_constants()
        for (address, _), a in zip(placed, arguments):
            self.cu.upload(address, a.tobytes())
        call()
        self.cu.synchronize()
        memory = np.frombuffer(self.cu.download(self.arena, used), np.uint8)
        program.forget_constants()
        outside = np.ones(used, bool)
        for begin, size in places:
            outside[begin : begin + size] = False
        touched = np.flatnonzero(outside & (memory != self.PATTERN))
        if touched.size:
            at = int(touched[0])
            near = min(places, key=lambda p: min(abs(p[0] - at), abs(p[0] + p[1] - at)))
            raise RunError(
                f"{touched.size} bytes outside of buffers were written, the first at "
                f"{at - near[0]} of a buffer of {near[1]} bytes"
            )
        for index, ((address, _), a) in enumerate(zip(placed, arguments)):
            begin = address - self.arena
            if memory[begin : begin + a.nbytes].tobytes() != a.tobytes():
                raise RunError(f"argument {index} was changed")
        results = []
        for value in call.results:
            begin = value.address - self.arena
            data = memory[begin : begin + value.bytes].copy()
            results.append(data.view(stored_dtype(value.type)).reshape(value.shape))
        for address, messages in call.assertions:
            begin = address - self.arena
            number = int(memory[begin : begin + 4].view(np.int32)[0])
            if number:
                raise AssertionFailed(messages[number - 1], results)
        return results

    def _run_apart(
        self, program, function: str, arguments: list[np.ndarray]
    ) -> list[np.ndarray]:
        """Each buffer by itself, so that compute-sanitizer sees its ends."""
        addresses: list[int] = []

        def allocate(size: int) -> int:
            addresses.append(self.cu.allocate(size))
            return addresses[-1]

        placed = [(allocate(a.nbytes), a.shape) for a in arguments]
        call = program.bind(function, placed, allocate)
        for (address, _), a in zip(placed, arguments):
            self.cu.upload(address, a.tobytes())
        call()
        self.cu.synchronize()
        results = []
        for value in call.results:
            data = np.frombuffer(self.cu.download(value.address, value.bytes), np.uint8)
            results.append(data.view(stored_dtype(value.type)).reshape(value.shape))
        numbers = [
            int(np.frombuffer(self.cu.download(address, 4), np.int32)[0])
            for address, _ in call.assertions
        ]
        program.forget_constants()
        for address in addresses:
            self.cu.free(address)
        for number, (_, messages) in zip(numbers, call.assertions):
            if number:
                raise AssertionFailed(messages[number - 1], results)
        return results

    def declared(self, name: str, case: cases.Case) -> dict[str, Declared]:
        return declared_in(self.folder / name / "report.json", case.name)


class OnCPU:
    """The same modules through ufp4-run: one process a call."""

    def __init__(self, build: Path):
        self.tool = build / "bin" / "ufp4-run"
        self.options: dict[str, list[str]] = {}  # by the name of a program

    def describe(self) -> str:
        return f"CPU, {self.tool}"

    def missing(self, name: str) -> str:
        return ""

    def declared(self, name: str, case: cases.Case) -> dict[str, Declared]:
        return {role: Declared("exact", "", "") for role in ROLES}

    def run(
        self, name: str, case: cases.Case, inputs: list[Part], seed: int | None
    ) -> list[np.ndarray]:
        with tempfile.TemporaryDirectory() as temporary:
            path = Path(temporary)
            (path / "m.mlir").write_text(cases.function_of(case))
            command = [str(self.tool), str(path / "m.mlir"), f"--function={case.name}"]
            command += self.options.get(name, [])
            if seed is not None:
                command.append(f"--seed={seed}")
            for i, p in enumerate(inputs):
                bits = p.bits
                if p.type in expected.MINIFLOAT:
                    bits = expected.load(bits, p.type)
                np.save(path / f"i{i}.npy", bits)
                command.append(f"--input=@{path / f'i{i}.npy'}")
            types = self._result_types(case)
            command += [f"--output=@{path / f'o{i}.npy'}" for i in range(len(types))]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode and LEAVES_EXPONENTS in done.stderr:
                raise AssertionFailed(done.stderr.strip(), None)
            if done.returncode:
                raise RunError(done.stderr.strip()[:2000])
            return [
                self._stored(np.load(path / f"o{i}.npy"), t)
                for i, t in enumerate(types)
            ]

    @staticmethod
    def _result_types(case: cases.Case) -> list[str]:
        if case.kind == "layer":
            return ["bf16", "bf16", "f32"]
        if case.kind != "quantize":
            return [case.result]
        types = [t for d in case.directions for t in cases.result_types(d, case.rank)]
        return [t.rstrip(">").rsplit("x", 1)[-1].removeprefix("tensor<") for t in types]

    @staticmethod
    def _stored(x: np.ndarray, kind: str) -> np.ndarray:
        if kind == "f8E8M0FNU":
            return np.where(np.isnan(x), 255, np.frexp(x)[1] - 1 + 127).astype(np.uint8)
        return expected.store(x, kind)


class OnModel(OnCPU):
    """The kernels that a target gets, in the lockstep model: a process of ufp4-simulate
    for each program, which compiles it and answers calls."""

    def __init__(self, build: Path, target: str, programs: list[cases.Program]):
        super().__init__(build)
        self.tool = build / "bin" / "ufp4-simulate"
        self.target = target
        self.programs = {p.name: p for p in programs}
        self.name, self.problem = "", ""
        self.process: subprocess.Popen | None = None
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        # Of each function of the program: its kernels, and what equal ones share.
        self.functions: dict[str, dict] = {}
        self.calls = 0
        self.orders = (0,)  # of warps and copies, in turn
        self.seconds = 0.0

    def describe(self) -> str:
        return f"model of {self.target}, {self.tool}"

    def close(self) -> None:
        if self.process:
            self.process.stdin.close()
            self.process.wait()
            self.process = None

    def open(self, name: str) -> None:
        """Starts a program; `problem` says why it cannot be."""
        if name == self.name:
            return
        self.close()
        self.name, self.functions, self.calls = name, {}, 0
        program = self.programs[name]
        (self.folder / "m.mlir").write_text(cases.module_of(program))
        (self.folder / "report.json").unlink(missing_ok=True)
        command = [str(self.tool), str(self.folder / "m.mlir"), "--calls"]
        command += [f"--target={self.target}", *program.options]
        command += [f"--report={self.folder / 'report.json'}"]
        with open(self.folder / "stderr", "w") as errors:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
                text=True, bufsize=1,
            )  # fmt: skip
        header = self.process.stdout.readline()
        self.problem = ""
        if not header:
            code = self.process.wait()
            self.process = None
            text = (self.folder / "stderr").read_text().strip()
            self.problem = text or f"exit status {code}"
            return
        self.functions = {f["name"]: f for f in json.loads(header)["functions"]}

    def missing(self, name: str) -> str:
        self.open(name)
        return self.problem

    def declared(self, name: str, case: cases.Case) -> dict[str, Declared]:
        assert name == self.name
        return declared_in(self.folder / "report.json", case.name)

    def run(
        self, name: str, case: cases.Case, inputs: list[Part], seed: int | None
    ) -> list[np.ndarray]:
        self.open(name)
        if not self.process:
            raise RunError(self.problem)
        types = self._result_types(case)
        call = {
            "function": case.name,
            "inputs": [f"@{self.folder / f'i{i}.npy'}" for i in range(len(inputs))],
            "outputs": [f"@{self.folder / f'o{i}.npy'}" for i in range(len(types))],
            "schedule-seed": self.orders[self.calls % len(self.orders)],
            "seed": seed or 0,
        }
        self.calls += 1
        for i, p in enumerate(inputs):
            bits = p.bits
            if p.type in expected.MINIFLOAT:
                bits = expected.load(bits, p.type)
            np.save(self.folder / f"i{i}.npy", bits)
        begin = time.monotonic()
        try:
            self.process.stdin.write(json.dumps(call) + "\n")
            answer = self.process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        self.seconds += time.monotonic() - begin
        if not answer:
            code = self.process.wait()
            self.process, self.name = None, ""
            text = (self.folder / "stderr").read_text().strip()
            raise RunError(f"ufp4-simulate ended with status {code}: {text[-1000:]}")
        problem = json.loads(answer)["error"]
        if LEAVES_EXPONENTS in problem:
            raise AssertionFailed(problem, None)
        if problem:
            raise RunError(problem[:2000])
        return [
            self._stored(np.load(self.folder / f"o{i}.npy"), t)
            for i, t in enumerate(types)
        ]


# ===-------------------------------------------------------------------------===#
# Tests
# ===-------------------------------------------------------------------------===#


class Test(NamedTuple):
    extents: tuple[int, ...]
    kind: str  # of data


def _sweep(
    rank: int, others: tuple[int, ...], randoms: int, most: int, seed: int
) -> list[tuple[int, ...]]:
    """Every extent in each dimension, the others at moderate ones, and random ones."""
    found = []
    for extent in cases.EXTENTS:
        for d in range(rank):
            shape = [others[(d + i) % len(others)] for i in range(rank)]
            shape[d] = extent
            found.append(tuple(shape))
    rng = np.random.default_rng(seed)
    found += [
        tuple(int(v) for v in rng.integers(1, most, rank)) for _ in range(randoms)
    ]
    return found


# Tokens, outputs and inputs of a layer: less than a block in each, one row and more than
# a tile of 512, ragged ones of more than a tile of a kernel, and rows of whole 16 bytes.
LAYER_SHAPES = [(7, 5, 9), (1, 17, 530), (130, 33, 47), (48, 144, 80)]


def tests_of(case: cases.Case, effort: str) -> list[Test]:
    """The tests of a case: `full`; `quick`, a few of them; or `sanitize`, small ones."""
    seed = sum(case.name.encode())
    if effort == "sanitize":
        extents = {
            "quantize": [(1, 17), (17, 1), (129, 144), (40, 528)],
            "matmul": [(1, 1, 17), (129, 15, 144), (130, 258, 80)],
            "step": [(17, 129, 40)],
            "layer": LAYER_SHAPES,
        }[case.kind]
        if case.kind == "matmul" and case.n:
            extents = [(m, case.n, case.k) for m, _, _ in extents]
        if case.kind == "layer":
            if case.fixed:
                extents = [(tokens, *case.fixed) for tokens in (48, 130)]
            kinds = ("special", "outliers", "gaussian", "ties")
            return [Test(e, kind) for e, kind in zip(extents, kinds)]
        return [
            Test(e, "integers" if case.kind == "matmul" else "gaussian")
            for e in extents
        ]
    if case.kind == "quantize":
        shapes = _sweep(2, (72, 176), 6, 700, seed)
        # A block of threads to several rows, to one, and to one that it reads twice.
        shapes += [(40, 1024), (5, 8192), (3, 16400)]
        kinds: tuple[str, ...] = KINDS
        middle: tuple[int, ...] = (129, 272)
    else:
        shapes = _sweep(3, (72, 136, 208), 6, 400, seed)
        kinds = ("gaussian", "integers") if case.kind == "matmul" else KINDS
        middle = (129, 72, 528)
    if case.kind == "matmul" and case.n:
        # Known extents.
        shapes = list(dict.fromkeys((m, case.n, case.k) for m, _, _ in shapes))
        middle = (129, case.n, case.k)
    if case.kind == "layer" and case.fixed:
        shapes = list(dict.fromkeys((tokens, *case.fixed) for tokens, _, _ in shapes))
        middle = (129, *case.fixed)
    tests = [Test(s, kinds[(seed + i) % len(kinds)]) for i, s in enumerate(shapes)]
    tests += [Test(middle, kind) for kind in kinds]
    if effort == "quick":
        small = [t for t in tests if max(t.extents) < 1024]
        return [small[seed % len(small)], tests[-1 - seed % len(kinds)]]
    return tests


class Checker:
    AHEAD = 48

    def __init__(self, backend: OnGPU | OnCPU, pool: ThreadPoolExecutor, effort: str):
        self.backend, self.pool, self.effort = backend, pool, effort
        self.passed = self.failed = 0

    def count(self, problem: str, what: str) -> None:
        if not problem:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAIL {what}: {problem}", flush=True)

    def check_program(self, program: cases.Program, select: str) -> None:
        begin = time.monotonic()
        chosen = [c for c in program.cases if select in c.name]
        if not chosen:
            return
        before = self.passed, self.failed
        missing = self.backend.missing(program.name)
        if missing:
            for case in chosen:
                self.count(missing.splitlines()[0], f"{program.name} {case.name}")
        else:
            for what, run, prepared in self._ahead(self._jobs(program, chosen)):
                try:
                    problem = run(prepared.result())
                except RunError as error:
                    problem = str(error)
                self.count(problem, what)
        passed, failed = self.passed - before[0], self.failed - before[1]
        print(
            f"{program.name}: {passed} passed, {failed} failed ({time.monotonic() - begin:.1f} s)",
            flush=True,
        )

    def _ahead(
        self, jobs: Iterator[tuple[str, Callable, Callable]]
    ) -> Iterator[tuple[str, Callable, Future]]:
        """The jobs, with what they prepare computed a few ahead by all threads."""
        waiting: deque[tuple[str, Callable, Future]] = deque()
        for what, run, prepare in jobs:
            waiting.append((what, run, self.pool.submit(prepare)))
            if len(waiting) > self.AHEAD:
                yield waiting.popleft()
        yield from waiting

    def _jobs(
        self, program: cases.Program, chosen: list[cases.Case]
    ) -> Iterator[tuple[str, Callable, Callable]]:
        maker = {"quantize": self._quantize, "matmul": self._matmul, "step": self._step}
        maker["layer"] = self._layer
        for case in chosen:
            for test in tests_of(case, self.effort):
                what = f"{case.name} {'x'.join(map(str, test.extents))} {test.kind}"
                yield (what, *maker[case.kind](program.name, case, test))

    def _runner(
        self, name: str, case: cases.Case, seed: int | None, differ: bool
    ) -> Callable:
        """Runs and compares; `differ` asks that another seed gives other results."""

        def run(
            prepared: tuple[list[Part], Callable[[list[np.ndarray]], str], bool],
        ) -> str:
            inputs, compare, fails = prepared
            try:
                results = self.backend.run(name, case, inputs, seed)
            except AssertionFailed as error:
                if not fails or LEAVES_EXPONENTS not in str(error):
                    return f"the run failed: {error}"
                return "" if error.results is None else compare(error.results)
            if fails:
                return "expected the run to fail, but it did not"
            problem = compare(results)
            if problem or seed is None or self.effort == "sanitize":
                return problem
            again = self.backend.run(name, case, inputs, seed)
            if any(a.tobytes() != b.tobytes() for a, b in zip(results, again)):
                return "a second run with the same seed gave other results"
            if differ:
                other = self.backend.run(name, case, inputs, OTHER_SEED)
                if all(a.tobytes() == b.tobytes() for a, b in zip(results, other)):
                    return "another seed gave the same results"
            return ""

        return run

    def _quantize(
        self, name: str, case: cases.Quantize, test: Test
    ) -> tuple[Callable, Callable]:
        def prepare():
            x = expected.values(test.kind, test.extents, sum(test.extents), case.dtype)
            parts, fails = expected.quantized(case, x, SEED)

            def compare(results: list[np.ndarray]) -> str:
                if len(results) != len(parts):
                    return f"expected {len(parts)} results, but got {len(results)}"
                return next(filter(None, map(expected.difference, results, parts)), "")

            inputs = [Part("x", case.dtype, expected.store(x, case.dtype))]
            return inputs, compare, fails

        differ = test.kind == "gaussian" and np.prod(test.extents) > 4096
        return self._runner(name, case, SEED if case.seeded else None, differ), prepare

    def _matmul(
        self, name: str, case: cases.Matmul, test: Test
    ) -> tuple[Callable, Callable]:
        def prepare():
            inputs = expected.matmul_inputs(
                case, *test.extents, test.kind, sum(test.extents)
            )
            wanted = expected.product(case, inputs, test.kind)
            return inputs, _compare_product(wanted), False

        return self._runner(name, case, None, False), prepare

    def _step(
        self, name: str, case: cases.Step, test: Test
    ) -> tuple[Callable, Callable]:
        def prepare():
            m, n, k = test.extents
            x, y = (
                expected.values(test.kind, shape, sum(test.extents) + i)
                for i, shape in enumerate(expected.step_shapes(case, m, n, k))
            )
            inputs = [
                Part("x", "bf16", expected.store(x, "bf16")),
                Part("y", "bf16", expected.store(y, "bf16")),
            ]
            c = None
            if case.accumulate:
                c = expected.old_sums(np.random.default_rng(m + n + k), (m, n))
                inputs.append(Part("c", "f32", c))
            declared = self.backend.declared(name, case)[case.role]
            wanted, fails = expected.step(case, x, y, c, SEED, declared)
            if fails:
                # What a failed run gives is not looked at further.
                return inputs, lambda results: "", True
            return inputs, _compare_product(wanted), False

        differ = test.kind == "gaussian" and min(test.extents) > 64
        return self._runner(name, case, SEED if case.seeded else None, differ), prepare


    def _layer(
        self, name: str, case: cases.Layer, test: Test
    ) -> tuple[Callable, Callable]:
        def prepare():
            inputs, products, fails = expected.layer(
                case, *test.extents, test.kind, SEED, self.backend.declared(name, case)
            )
            if fails:
                return inputs, lambda results: "", True

            def compare(results: list[np.ndarray]) -> str:
                for role, result, product in zip(ROLES, results, products):
                    problem = expected.outside(result, product)
                    if problem:
                        return f"{role}: {problem}"
                return ""

            return inputs, compare, False

        differ = test.kind == "gaussian" and min(test.extents) > 64
        return self._runner(name, case, SEED if case.seeded else None, differ), prepare


def _compare_product(wanted: Product) -> Callable[[list[np.ndarray]], str]:
    return lambda results: expected.outside(results[0], wanted)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--backend", choices=("gpu", "cpu", "model"), default="gpu")
    parser.add_argument("--target", default="sm_90a", help="the chip of the model")
    parser.add_argument(
        "--build", type=Path, help="with lib/libUFP4NumericsC.so; the folder by default"
    )
    parser.add_argument(
        "--effort", choices=("full", "quick", "sanitize"), default="full"
    )
    parser.add_argument("--quick", dest="effort", action="store_const", const="quick")
    parser.add_argument(
        "--program", default="", help="programs whose names contain this"
    )
    parser.add_argument(
        "--select", default="", help="functions whose names contain this"
    )
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    args = parser.parse_args()
    harness.BUILD = (args.build or args.folder).resolve()
    if args.backend == "model" and not (args.folder / "cases.json").exists():
        # Nothing needs to be compiled before.
        programs = cases.programs(HERE.parent.parent / "recipes")
    else:
        programs = cases.from_json((args.folder / "cases.json").read_text())
    backend: OnGPU | OnCPU
    if args.backend == "cpu":
        backend = OnCPU(harness.BUILD)
        backend.options = {
            p.name: [o for o in p.options if o.startswith("--recipe=")]
            for p in programs
        }
    elif args.backend == "model":
        backend = OnModel(harness.BUILD, args.target, programs)
    else:
        backend = OnGPU(args.folder, args.effort == "sanitize")
    print(backend.describe(), flush=True)
    with ThreadPoolExecutor(args.threads) as pool:
        checker = Checker(backend, pool, args.effort)
        for program in programs:
            if args.program in program.name:
                checker.check_program(program, args.select)
    print(f"{checker.passed} passed, {checker.failed} failed")
    return 1 if checker.failed or not checker.passed else 0


if __name__ == "__main__":
    sys.exit(main())

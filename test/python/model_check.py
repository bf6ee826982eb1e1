#!/usr/bin/env python3
# ===- model_check.py - every chip's kernels under every recipe, in the model --===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""A linear layer under every shipped recipe for every chip, compiled from the model and
run in the lockstep model (docs/simulator.md): host side, quantizers and products, small
and odd shapes, several orders of warps. Results are compared with lib/Numerics as the
compiler declares them: bit for bit, or within the bound of docs/numerics.md, 9.1.

    model_check.py --build build                       # what make test runs
    model_check.py --build build --write               # docs/generated/model.md anew
    model_check.py --build build --effort=tables       # the whole table of the GPU check
    model_check.py --build build --target=gfx950 --program=layer_ufp4_mx

What two chips have in common, kernels and launches, runs once. The page with what ran is
part of the documentation; a run that gives another one has failed. The last line is
`N passed, N failed`.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

# Small products: threads of BLAS would but wait. To be set before numpy comes.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import harness  # noqa: E402
from harness import ROOT  # noqa: E402

sys.path.insert(0, str(ROOT / "test" / "gpu"))

import cases  # noqa: E402
import check  # noqa: E402
from expected import Declared  # noqa: E402
from shipped import read_chips  # noqa: E402
from ufp4_reference import parse_format  # noqa: E402

PAGE = ROOT / "docs" / "generated" / "model.md"
# Chips that store tiles by tensor maps, where rows are whole 16 bytes.
TENSOR_MAPS = ("sm_90a", "sm_100a", "sm_103a")
ORDERS = (0, 1, 2, 3)  # of warps and copies


class Row(NamedTuple):
    """What one program gave on a chip."""

    target: str
    program: str
    recipe: str
    kernels: tuple[str, ...]
    declared: dict[str, Declared]
    scaled: tuple[str, ...]  # roles whose scales the matrix unit applies
    shapes: tuple[tuple[int, ...], ...]
    same_as: str  # the chip that has run it
    passed: int
    failed: int


class ModelChecker(check.Checker):
    """Runs the programs of one chip after another."""

    def __init__(self, pool: ThreadPoolExecutor, effort: str):
        super().__init__(None, pool, effort)
        self.rows: list[Row] = []
        self.ran: dict[tuple, str] = {}  # chips by what ran on them

    def key_of(self, case: cases.Case) -> tuple:
        function = self.backend.functions[case.name]
        declared = ()
        if case.kind in ("step", "layer"):
            found = self.backend.declared(self.backend.name, case)
            declared = tuple(sorted(found.items()))
        return (case.name, function["digest"], declared)

    def check_program(self, program: cases.Program, select: str) -> None:
        begin, before = time.monotonic(), (self.passed, self.failed)
        backend = self.backend
        missing = backend.missing(program.name)
        skipped = []
        for case in program.cases:
            if select not in case.name:
                continue
            if missing:
                self.count(missing.splitlines()[0], f"{backend.target} {case.name}")
                continue
            key = self.key_of(case)
            same_as = self.ran.get(key, "")
            if same_as:
                skipped.append(same_as)
            counted = self.passed, self.failed
            if not same_as:
                self._run(program, case)
            passed, failed = self.passed - counted[0], self.failed - counted[1]
            if not same_as and not failed:
                self.ran[key] = backend.target
            if case.kind == "layer":
                declared = backend.declared(program.name, case)
                formats = {s.role: parse_format(s.lhs.format) for s in case.steps}
                self.rows.append(
                    Row(
                        backend.target, program.name, case.recipe,
                        tuple(backend.functions[case.name]["kernels"]), declared,
                        tuple(r for r, f in formats.items() if declared[r].applies_scales(f)),
                        tuple(t.extents for t in check.tests_of(case, self.effort)),
                        same_as, passed, failed,
                    )  # fmt: skip
                )
        passed, failed = self.passed - before[0], self.failed - before[1]
        text = f"{backend.target} {program.name}: {passed} passed, {failed} failed"
        if skipped:
            text += f", {len(skipped)} as on {', '.join(sorted(set(skipped)))}"
        print(f"{text} ({time.monotonic() - begin:.1f} s)", flush=True)

    def _run(self, program: cases.Program, case: cases.Case) -> None:
        for what, run, prepared in self._ahead(self._jobs(program, [case])):
            try:
                problem = run(prepared.result())
            except check.RunError as error:
                problem = str(error)
            self.count(problem, f"{self.backend.target} {what}")


# ===-------------------------------------------------------------------------===#
# The page
# ===-------------------------------------------------------------------------===#

HEAD = """\
<!-- Generated by test/python/model_check.py --write; edit that. -->

# Kernels that ran in the model

Every chip's kernels under every shipped recipe, run in [the lockstep model](../simulator.md)
by `make test`: a linear layer with its three GEMMs, the host's part included, compiled from
the model. Y and dX are bf16; dW is f32 and added to an earlier gradient. No access was out
of bounds, undefined, unordered or unfenced.

- **declared** is what results are compared under: `exact` means the bits of `lib/Numerics`,
  `bound` the bound of [numerics.md](../numerics.md#91-declared-bounds) around the exact sum.
- **carrier** is the element type that the matrix unit multiplies; *s* after it: the unit
  applies the block scales itself. `loops` are products without a matrix unit.
- **kernels** are those that ran: products by name; how many quantize, with what comes before
  them (maxima of a row or of the tensor); and loops, which the portable lowering makes.
- **result** counts shapes, each with other data and another order of warps. "as sm_80": the
  same kernels and launches have run for that chip.

Shapes are tokens x outputs x inputs:

"""


def _names(kernels: tuple[str, ...]) -> str:
    """Products by name; of the others, how many."""
    products = [k for k in kernels if k.startswith(UNITS)]
    loops = [k for k in kernels if k.startswith(("kernel_", "layer_"))]
    others = len(kernels) - len(products) - len(loops)
    parts = [f"{others} to quantize"] if others else []
    parts += [f"`{k}`" for k in products]
    if loops:
        parts.append(f"{len(loops)} of loops")
    return ", ".join(parts)


def _carriers(row: Row) -> str:
    found = []
    for role, declared in row.declared.items():
        carrier = declared.carrier or "bf16"
        if role in row.scaled:
            carrier += " *s*"
        if declared.kernel not in UNITS:
            carrier += ", loops"
        if carrier not in found:
            found.append(carrier)
    return "; ".join(found)


UNITS = ("mma_sync", "wgmma", "tcgen05", "mma_block_scale", "mfma", "mfma_scale", "wmma")


def page_of(rows: list[Row]) -> str:
    text = HEAD
    shapes: dict[tuple, list[str]] = {}
    for row in rows:
        word = "fixed extents" if "fixed" in row.program else "any extents"
        if word not in shapes.setdefault(row.shapes, []):
            shapes[row.shapes].append(word)
    for extents, words in shapes.items():
        listed = ", ".join(" x ".join(map(str, e)) for e in extents)
        text += f"- {', '.join(words)}: {listed}.\n"
    for target in dict.fromkeys(r.target for r in rows):
        text += f"\n## {target}\n\n"
        text += "| recipe | declared | carrier | kernels | result |\n|---|---|---|---|---|\n"
        for row in rows:
            if row.target != target:
                continue
            kinds = []
            for declared in row.declared.values():
                kind = "exact" if declared.exactness == "exact" else "bound"
                if kind not in kinds:
                    kinds.append(kind)
            result = f"as {row.same_as}" if row.same_as else f"{row.passed} passed"
            if row.failed:
                result += f", **{row.failed} failed**"
            name = row.recipe + (", fixed" if "fixed" in row.program else "")
            text += (
                f"| {name} | {', '.join(kinds)} | {_carriers(row)} | {_names(row.kernels)} "
                f"| {result} |\n"
            )
    return text


# ===-------------------------------------------------------------------------===#
# Running
# ===-------------------------------------------------------------------------===#


def programs_of(target: str, effort: str) -> list[cases.Program]:
    every = cases.programs(ROOT / "recipes")
    if effort == "tables":
        return every
    found = [p for p in every if p.name.startswith("layer_")]
    if target not in TENSOR_MAPS:
        found = [p for p in found if not p.name.startswith("layer_fixed_")]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=harness.BUILD)
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.name}")
    parser.add_argument("--effort", choices=("layers", "tables"), default="layers")
    parser.add_argument("--target", action="append", help="this chip alone")
    parser.add_argument("--program", default="", help="programs with this in their names")
    parser.add_argument("--select", default="", help="functions with this in their names")
    args = parser.parse_args()
    harness.BUILD = args.build.resolve()
    targets = read_chips(harness.BUILD / "bin" / "ufp4-compile")
    for target in args.target or ():
        if target not in targets:
            parser.error(f"expected --target among {', '.join(targets)}, but got '{target}'")
    with ThreadPoolExecutor(1) as pool:
        checker = ModelChecker(pool, "sanitize")
        for target in args.target or targets:
            programs = programs_of(target, args.effort)
            backend = check.OnModel(harness.BUILD, target, programs)
            backend.orders = ORDERS
            checker.backend = backend
            for program in programs:
                if args.program in program.name:
                    checker.check_program(program, args.select)
            backend.close()
    if not (args.target or args.program or args.select or args.effort != "layers"):
        page = page_of(checker.rows)
        if args.write:
            PAGE.write_text(page)
        same = PAGE.exists() and PAGE.read_text() == page
        checker.count(
            "" if same else "it is not what ran: see --write", str(PAGE.relative_to(ROOT))
        )
    print(f"{checker.passed} passed, {checker.failed} failed")
    return 1 if checker.failed or not checker.passed else 0


if __name__ == "__main__":
    sys.exit(main())

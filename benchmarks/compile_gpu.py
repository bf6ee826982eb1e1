#!/usr/bin/env python3
# ===- compile_gpu.py - the folder that benchmarks/gpu.py needs ---------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Compile what benchmarks/gpu.py times, and put it and the scripts in a folder.

    benchmarks/compile_gpu.py --build=build --target=sm_90a -o build/gpu-bench

Quantizers and products with dynamic extents, and whole steps of a linear layer for each
recipe and size, as a frontend would write them in bf16. What does not compile is listed
and left out; then the exit status is 1.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "test" / "gpu"), str(ROOT / "utils")]

import cases  # noqa: E402
from compile import compile_module  # noqa: E402
from cpu_layer import write_step  # noqa: E402

SCRIPTS = (
    "benchmarks/gpu.py", "benchmarks/gpu_peers.py", "utils/gpu/cuda_driver.py",
    "utils/gpu/program.py",
)  # fmt: skip

UFP4 = "#ufp4.format<e1m2, 1x16, f32>"
INT512 = "#ufp4.format<e1m2, 1x16, int, tile = 512>"
INT_ROW = "#ufp4.format<e1m2, 1x16, int, tile = row>"
RHT = "#ufp4.rht<16>"
PACKED = "#ufp4.carrier<!ufp4.code<e1m2>, promoted, exact>"
INT8 = "#ufp4.carrier<i8, folded, exact>"

# Tokens and width of the steps.
STEPS = ((8192, 4096), (16384, 4096), (8192, 8192), (16384, 8192))
STEP_RECIPES = ("ufp4-i8", "ufp4-i8-row", "ufp4-e4m3", "ufp4")


def quantizers() -> list[cases.Quantize]:
    """`ufp4_row`, `ufp4_row_sr`, `ufp4_plain_row` (no transform), ..."""
    found = []

    def add(
        name: str, fmt: str, carrier: str, rht: str, bits: int, *alongs: int
    ) -> None:
        # dY's streams: dgrad's along the last dimension, wgrad's along the first.
        directions = tuple(
            cases.Direction(along, fmt, rht, bits, 2 if along else 4, carrier)
            for along in alongs
        )
        found.append(cases.Quantize(name, "bf16", 2, directions))

    for bits, suffix in ((0, ""), (8, "_sr")):
        add("ufp4_row" + suffix, UFP4, PACKED, RHT, bits, 1)
        add("ufp4_column" + suffix, UFP4, PACKED, RHT, bits, 0)
        add("ufp4_both" + suffix, UFP4, PACKED, RHT, bits, 1, 0)
        add("ufp4_plain_row" + suffix, UFP4, PACKED, "", bits, 1)
        for word, fmt in (("512", INT512), ("row", INT_ROW)):
            add(f"int{word}_operand_row" + suffix, fmt, INT8, RHT, bits, 1)
            add(f"int{word}_operand_both" + suffix, fmt, INT8, RHT, bits, 1, 0)
            add(f"int{word}_packed_row" + suffix, fmt, PACKED, RHT, bits, 1)
    return found


# N and K of the products; M is open, as the number of tokens is in a model.
PRODUCTS = ((4096, 4096), (8192, 8192), (16384, 16384), (28672, 8192), (14336, 4096))


def products() -> list[cases.Matmul]:
    """`mm_i8_row_4096x4096`, ... with results of bf16."""
    wanted = (
        "i8_row", "i8_tile512", "i8_block16", "bf16_block16", "bf16_outer", "bf16", "f8_row"
    )  # fmt: skip
    found = []
    for case in cases.matmul_cases():
        word = case.name.removeprefix("mm_").removesuffix("_bf16")
        if case.result == "bf16" and case.rank == 2 and not case.n and word in wanted:
            for n, k in PRODUCTS:
                name = f"mm_{word}_{n}x{k}"
                found.append(dataclasses.replace(case, name=name, n=n, k=k))
    return found


class Job(NamedTuple):
    name: str
    module: str
    recipe: str = ""


def jobs() -> list[Job]:
    # One program for each function: what does not compile costs nothing but itself.
    found = [Job(c.name, cases.function_of(c)) for c in (*quantizers(), *products())]
    for recipe in STEP_RECIPES:
        for tokens, width in STEPS:
            found.append(
                Job(
                    f"step_{recipe}_{tokens}x{width}",
                    write_step(tokens, width, width, "bf16"),
                    recipe,
                )
            )
    return found


def compile_job(build: Path, target: str, job: Job, folder: Path) -> str:
    error = compile_module(build, target, folder, job.name, job.module, job.recipe)
    (folder / f"{job.name}.mlir").unlink(missing_ok=True)
    return error


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--target", default="sm_90a")
    parser.add_argument("-o", dest="folder", type=Path, required=True)
    parser.add_argument(
        "--select", default="", help="programs whose names contain this"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    args = parser.parse_args()
    if args.folder.exists():
        if not (args.folder / "gpu_peers.py").exists() and any(args.folder.iterdir()):
            print(
                f"compile_gpu.py: error: {args.folder} is not a folder of the benchmark",
                file=sys.stderr,
            )
            return 1
        shutil.rmtree(args.folder)
    args.folder.mkdir(parents=True)
    for script in SCRIPTS:
        shutil.copy(ROOT / script, args.folder)
    build = args.build.resolve()
    wanted = [job for job in jobs() if args.select in job.name]
    failed = 0
    with ThreadPoolExecutor(args.jobs) as pool:
        errors = pool.map(
            lambda job: compile_job(build, args.target, job, args.folder), wanted
        )
        for job, error in zip(wanted, errors):
            print(
                f"{job.name}: {error.splitlines()[0] if error else 'compiled'}",
                flush=True,
            )
            failed += bool(error)
    print(f"{len(wanted) - failed} programs compiled, {failed} not")
    return 1 if failed or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())

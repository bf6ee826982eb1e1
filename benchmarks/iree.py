#!/usr/bin/env python3
# ===- iree.py - a quantized step through IREE on the CPU ----------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""Measure the shipped training step through IREE's compiler and runtime (llvm-cpu).

For the step as it is, and under each recipe: seconds of `ufp4-opt` and of
`iree-compile`, the size of what comes out, and milliseconds of a call on one thread, by
`iree-benchmark-module --device=local-sync` (the least of --runs repetitions) and by
`ufp4-run` (the mean of many calls). All times are CPU time, which another load of the
machine changes least. Prints the table of docs/hosts/iree.md. Runs in the environment
of utils/requirements-export-jax.txt.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "test" / "python"))
import harness
import iree_host

RECIPES = ("none", "ufp4", "ufp4-i8", "e2m1", "nvfp4")
MILLISECONDS = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}
CALLS = 50


def cpu_seconds(work: Callable[..., None], *arguments: object) -> float:
    """CPU seconds of the processes that a function starts."""
    begin = iree_host.seconds_of_children()
    work(*arguments)
    return iree_host.seconds_of_children() - begin


def time_iree(
    case: iree_host.Case, module: Path, seed: int | None, runs: int
) -> float:
    """The least milliseconds of a call."""
    done = iree_host.call(
        iree_host.tool("iree-benchmark-module"), f"--module={module}",
        "--device=local-sync", f"--function={case.function}", *case.iree_inputs(seed),
        f"--benchmark_repetitions={runs}", "--benchmark_format=json",
    )  # fmt: skip
    rows = json.loads(done.stdout[done.stdout.index("{") :])["benchmarks"]
    return min(
        row["cpu_time"] * MILLISECONDS[row["time_unit"]]
        for row in rows
        if row["run_type"] == "iteration"
    )


def time_ufp4(case: iree_host.Case, recipe: str | None) -> float:
    """Milliseconds of a call: what a process with many takes longer than one with one."""
    quantize = [f"--recipe={recipe}", f"--seed={iree_host.SEED}"] if recipe else []

    def run(repeat: int) -> None:
        case.run_ufp4(case.source, *quantize, "--threads=1", f"--repeat={repeat}")

    one, many = cpu_seconds(run, 1), cpu_seconds(run, 1 + CALLS)
    return (many - one) / CALLS * 1e3


def measure(name: str, runs: int) -> str:
    """A row of the table."""
    recipe = None if name == "none" else name
    with iree_host.model() as case:
        text, module = case.folder / "iree.mlir", case.folder / "iree.vmfb"
        lowered = cpu_seconds(iree_host.lower, case.source, recipe, text)
        compiled = cpu_seconds(
            iree_host.iree_compile, text, module, iree_host.CPU_FLAGS
        )
        seed = iree_host.SEED if iree_host.takes_seed(text.read_text()) else None
        call = time_iree(case, module, seed, runs)
        ours = time_ufp4(case, recipe)
        size = module.stat().st_size / 1e6
    cells = (f"{lowered:.1f}", f"{compiled:.0f}", f"{size:.1f}", f"{call:.0f}")
    return f"| {name} | {' | '.join(cells)} | {ours:.0f} |"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("recipes", nargs="*", help=f"default: {' '.join(RECIPES)}")
    args = parser.parse_args()
    harness.BUILD = args.build.resolve()
    print(
        "| recipe | ufp4-opt, s | iree-compile, s | size, MB | a call, ms "
        "| a call of ufp4-run, ms |"
    )
    print("|---|---|---|---|---|---|")
    for name in args.recipes or RECIPES:
        print(measure(name, args.runs), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

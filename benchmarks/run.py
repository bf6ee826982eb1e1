#!/usr/bin/env python3
# ===- run.py - compile and run times ----------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Measure compile and run times of the shipped training step.

Whole processes, median of --runs: the step under each recipe, by stage of
`ufp4-run`, beside the stock way to run such a module: upstream passes to the LLVM
dialect, then LLVM -O2 on the one function that this gives. Prints the first table
of docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

RECIPES = ("ufp4", "ufp4-e4m3", "ufp4-i8", "ufp4-mx", "e2m1", "nvfp4", "mxfp4", "fp8")

STOCK = (
    "builtin.module(func.func(canonicalize,cse),"
    "arith-emulate-unsupported-floats{source-types=bf16 target-type=f32},"
    "one-shot-bufferize{bufferize-function-boundaries=1 "
    "function-boundary-type-conversion=identity-layout-map},"
    "convert-linalg-to-loops,expand-strided-metadata,lower-affine,"
    "arith-expand{include-bf16=true},convert-math-to-llvm,convert-math-to-libm,"
    "convert-scf-to-cf,convert-cf-to-llvm,convert-index-to-llvm,"
    "convert-arith-to-llvm,finalize-memref-to-llvm,convert-func-to-llvm,"
    "reconcile-unrealized-casts)"
)


def seconds(command: list[str], runs: int) -> float:
    """Median wall seconds of a command that must succeed."""
    times = []
    for _ in range(runs):
        begin = time.monotonic()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.monotonic() - begin)
    return statistics.median(times)


def bench_model(build: Path, runs: int, folder: Path) -> None:
    model = ROOT / "models" / "llama"
    manifest = json.loads((model / "manifest.json").read_text())
    inputs = [f"--input=@{model / i['file']}" for i in manifest["inputs"]]
    outputs = [f"--output=@{folder / f'{i}.npy'}" for i in range(len(manifest["results"]))]
    print("| recipe | " + " | ".join(["quantize", "lower", "compile", "run", "whole process"]) + " |")
    print("|---|" + "---|" * 5)
    for recipe in ["", *RECIPES]:
        stages: dict[str, list[float]] = {}
        command = [str(build / "bin" / "ufp4-run"), str(model / "step.mlir"), "--timing"]
        command += inputs + outputs + ([f"--recipe={recipe}"] if recipe else [])
        for _ in range(runs):
            begin = time.monotonic()
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            stages.setdefault("whole", []).append(time.monotonic() - begin)
            for name, value in re.findall(r"^(\w+) +([\d.]+) s$", done.stderr, re.M):
                stages.setdefault(name, []).append(float(value))
        cells = [f"{statistics.median(stages[s]):.2f}" for s in ("quantize", "lower", "compile", "run", "whole")]
        print(f"| {recipe or 'none'} | " + " | ".join(cells) + " |", flush=True)
    lowered, bitcode = folder / "stock.mlir", folder / "stock.ll"
    stock = ["mlir-opt-22", str(model / "step.mlir"), "--allow-unregistered-dialect",
             f"--pass-pipeline={STOCK}", "-o", str(lowered)]
    lower = seconds(stock, runs)
    subprocess.run(["mlir-translate-22", "--mlir-to-llvmir", str(lowered), "-o", str(bitcode)], check=True)
    # One run: it takes as long as all the others together.
    optimize = seconds(["opt-22", "-O2", str(bitcode), "-o", str(folder / "stock.bc")], 1)
    generate = seconds(["llc-22", "-O2", "-filetype=obj", str(folder / "stock.bc"), "-o", str(folder / "stock.o")], 1)
    print(f"| none, stock passes and LLVM -O2 | | {lower:.2f} | {optimize + generate:.2f} | | |")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench_model(args.build.resolve(), args.runs, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())

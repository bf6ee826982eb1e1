#!/usr/bin/env python3
# ===- compile.py - the folder that the GPU check needs ---------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Compile the table of cases.py for a GPU and put all that the check needs in a folder.

    test/gpu/compile.py --build=build --target=sm_90a -o build/gpu-check

The folder is complete: programs, scripts and lib/Numerics. On a machine with the GPU,
Python and numpy, `gpu_check.sh` in it runs everything; no LLVM, no compiler. A program that
does not compile as a whole is compiled function by function. What does not compile is
noted in the folder, counts as failed there, and is listed here; then the exit status is 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT / "utils")]

import cases  # noqa: E402

SCRIPTS = (
    "test/gpu/cases.py", "test/gpu/check.py", "test/gpu/expected.py",
    "test/python/harness.py", "test/python/library.py", "utils/ufp4_reference.py",
    "utils/gpu/cuda_driver.py", "utils/gpu/program.py", "utils/gpu_check.sh",
)  # fmt: skip


def compile_module(
    build: Path, target: str, folder: Path, name: str, module: str, recipe: str = "",
    options: tuple[str, ...] = (),
) -> str:  # fmt: skip
    """Compile a module's text into folder/NAME; what went wrong, if something did:
    the text is then left beside it."""
    source, out = folder / f"{name}.mlir", folder / name
    source.write_text(module)
    command = [str(build / "bin" / "ufp4-compile"), str(source), f"--target={target}"]
    command += ["-o", str(out)] + ([f"--recipe={recipe}"] if recipe else [])
    command += options
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        shutil.rmtree(out, ignore_errors=True)
        return done.stderr.strip() or f"exit status {done.returncode}"
    source.unlink()
    # Programs run from the manifest, the report and the machine code alone.
    for path in out.iterdir():
        if path.suffix in (".mlir", ".html") or (
            path.suffix == ".ptx" and path.with_suffix(".cubin").exists()
        ):
            path.unlink()
    return ""


def run_compiler(build: Path, target: str, program: cases.Program, folder: Path) -> str:
    """Compile a program into folder/NAME; what went wrong, if something did."""
    return compile_module(
        build, target, folder, program.name, cases.module_of(program),
        options=program.options,
    )  # fmt: skip


def compile_program(
    build: Path, target: str, program: cases.Program, folder: Path
) -> list[tuple[cases.Program, str]]:
    """The programs that it became, each with what went wrong."""
    error = run_compiler(build, target, program, folder)
    if not error or len(program.cases) == 1:
        return [(program, error)]
    alone = [
        cases.Program(f"{program.name}.{c.name}", (c,), program.options)
        for c in program.cases
    ]
    return [(p, run_compiler(build, target, p, folder)) for p in alone]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--target", default="sm_90a")
    parser.add_argument("-o", dest="folder", type=Path, required=True)
    parser.add_argument(
        "--program", default="", help="programs whose names contain this"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    args = parser.parse_args()
    build = args.build.resolve()
    if args.folder.exists():
        if not (args.folder / "cases.json").exists() and any(args.folder.iterdir()):
            print(
                f"compile.py: error: {args.folder} is not a folder of the GPU check",
                file=sys.stderr,
            )
            return 1
        shutil.rmtree(args.folder)
    (args.folder / "lib").mkdir(parents=True)
    for script in SCRIPTS:
        shutil.copy(ROOT / script, args.folder)
    shutil.copy(build / "lib" / "libUFP4NumericsC.so", args.folder / "lib")
    wanted = [p for p in cases.programs(ROOT / "recipes") if args.program in p.name]
    compiled: list[tuple[cases.Program, str]] = []
    with ThreadPoolExecutor(args.jobs) as pool:
        for found in pool.map(
            lambda p: compile_program(build, args.target, p, args.folder), wanted
        ):
            compiled += found
            for program, error in found:
                print(
                    f"{program.name}: {error.splitlines()[0] if error else 'compiled'}",
                    flush=True,
                )
    for program, error in compiled:
        if error:
            (args.folder / f"{program.name}.error").write_text(error + "\n")
    (args.folder / "cases.json").write_text(cases.to_json([p for p, _ in compiled]))
    failed = sum(bool(error) for _, error in compiled)
    print(f"{len(compiled) - failed} programs compiled, {failed} not")
    return 1 if failed or not compiled else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# ===- reduce_interesting.py - does a module still fail in the same way? ---------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""The question that ufp4-reduce asks about every smaller module.

Usage: reduce_interesting.py [--error=TEXT] [--crash] [--opt=PROGRAM]
                             [--timeout=SECONDS] OPTION... FILE

Runs PROGRAM (ufp4-opt of the build beside this folder, or on the PATH) with the
OPTIONs on FILE. The module is interesting where the program

    --error=TEXT   fails with a message that contains TEXT
    --crash        dies of a signal (with --error, also saying TEXT)
    --timeout=S    is not done after S seconds (default: 60, not interesting)

For example

    ufp4-reduce case.mlir -o small.mlir --reduction-tree='traversal-mode=0
      test=utils/reduce_interesting.py
      test-arg="--error=no lowering",--convert-ufp4-to-linalg'

Exit status, as the reducer wants it: 1 interesting; 0 not, or the command line
of this script is wrong (its message on standard error).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build" / "bin"
INTERESTING, NOT_INTERESTING = 1, 0


class UsageError(Exception):
    """What is wrong with the command line."""


def find_opt(given: str | None) -> str:
    """The program to run."""
    if given:
        return given
    found = shutil.which("ufp4-opt") or shutil.which("ufp4-opt", path=os.fspath(BUILD))
    if not found:
        raise UsageError(f"no ufp4-opt on the PATH or in {BUILD}; expected --opt=PROGRAM")
    return found


def is_interesting(args: list[str]) -> bool:
    """Whether the program fails as the arguments say."""
    ours: dict[str, str] = {}
    rest = []
    for arg in args:
        key, _, value = arg.partition("=")
        if key in ("--error", "--opt", "--timeout") and value or arg == "--crash":
            ours[key] = value
        else:
            rest.append(arg)
    if not rest:
        raise UsageError("expected a file")
    if not ours.keys() & {"--error", "--crash", "--timeout"}:
        raise UsageError("expected --error=TEXT, --crash or --timeout=SECONDS")
    command = [find_opt(ours.get("--opt")), *rest, "-o", os.devnull]
    try:
        run = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=float(ours.get("--timeout", 60)),
        )
    except subprocess.TimeoutExpired:
        return "--timeout" in ours
    except (OSError, ValueError) as error:
        raise UsageError(str(error)) from error
    if "--error" in ours and ours["--error"].encode() not in run.stderr:
        return False
    if "--crash" in ours:
        return run.returncode < 0
    return "--error" in ours and run.returncode > 0


def main() -> int:
    try:
        return INTERESTING if is_interesting(sys.argv[1:]) else NOT_INTERESTING
    except UsageError as error:
        print(f"reduce_interesting.py: error: {error}", file=sys.stderr)
        return NOT_INTERESTING


if __name__ == "__main__":
    sys.exit(main())

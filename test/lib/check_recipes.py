# ===- check_recipes.py - shipped recipes are recipes ------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Checks that the recipes of a folder are recipes.

Usage: check_recipes.py UFP4_OPT FOLDER

Each .mlir file must parse, hold one `ufp4.recipe` named as the file, and be
found by that name by ufp4-insert-quantization. Fails with the name of every
file that does not.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Runs a command on an empty module."""
    return subprocess.run(command, input="module {}", capture_output=True, text=True)


def check(ufp4_opt: str, file: Path) -> str | None:
    """What is wrong with a recipe file, or nothing."""
    parsed = run(ufp4_opt, str(file))
    if parsed.returncode != 0:
        return f"does not parse:\n{parsed.stderr}"
    names = re.findall(r'ufp4\.recipe @("[^"]*"|\S+)', parsed.stdout)
    if [name.strip('"') for name in names] != [file.stem]:
        return f"holds the recipes {names}, not one named {file.stem}"
    used = run(ufp4_opt, f"--ufp4-insert-quantization=recipe={file.stem}", "-")
    if used.returncode != 0:
        return f"is not found by its name:\n{used.stderr}"
    return None


def main(ufp4_opt: str, folder: str) -> int:
    files = sorted(Path(folder).glob("*.mlir"))
    problems = {file.name: check(ufp4_opt, file) for file in files}
    for name, problem in problems.items():
        print(f"{name}: {problem or 'ok'}")
    return 1 if any(problems.values()) or not files else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))

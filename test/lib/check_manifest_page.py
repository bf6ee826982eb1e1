# ===- check_manifest_page.py - docs/manifest.md says what is so --------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Check the files that docs/manifest.md shows and run them.

A fenced block after ``<!-- file: NAME -->`` is a file. Each must be the one in
test/Runtime/Inputs. The C program is compiled and run on the program of the
page, and ufp4-launch too; both must print the numbers that the page names.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

BLOCK = re.compile(r"^<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", re.M | re.S)
NUMBERS = "2.5 5.5 8.5 11.5 10.5 13.5"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--cc", required=True, help="the C compiler, with flags")
    parser.add_argument("--driver", required=True, help="the CUDA driver's library")
    args = parser.parse_args()
    page = (args.source / "docs" / "manifest.md").read_text(encoding="utf-8")
    inputs = args.source / "test" / "Runtime" / "Inputs"
    files = BLOCK.findall(page)
    if {name for name, _ in files} != {"scale/manifest.json", "example.c"}:
        sys.exit(f"the page shows other files than expected: {[n for n, _ in files]}")
    for name, text in files:
        if text != (inputs / name).read_text(encoding="utf-8"):
            sys.exit(f"the page's {name} is not that of {inputs}")

    program = inputs / "scale"
    command = [
        *[*shlex.split(args.cc), "-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror"],
        *["-I", args.source / "include", inputs / "example.c"],
        *["-L", args.build / "lib", "-lufp4-runtime", "-o", "example"],
    ]
    subprocess.run(command, check=True)
    environment = dict(
        os.environ, LD_LIBRARY_PATH=str(args.build / "lib"), UFP4_LIBCUDA=args.driver
    )
    for command in (
        ["./example", program],
        [args.build / "bin" / "ufp4-launch", program, "--input=6xf32=1 2 3 4 5 6"],
    ):
        run = subprocess.run(command, env=environment, stdout=-1, text=True, check=True)
        if NUMBERS not in run.stdout or NUMBERS not in page:
            sys.exit(f"expected {NUMBERS} of {command[0]} but got {run.stdout}")
    print(f"{len(files)} files, 2 runs")
    return 0


if __name__ == "__main__":
    sys.exit(main())

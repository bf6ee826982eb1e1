#!/usr/bin/env python3
# ===- bundle_exports.py - the symbols that libufp4-compiler.so has to show -----===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------------===#
"""Write what a shared library of LLVM, MLIR and ufp4 exports: the symbols of theirs
that the objects of its users leave undefined, and no others.

usage: bundle_exports.py --nm LLVM-NM --output PREFIX OBJECT...

Writes PREFIX.map, a version script, and PREFIX.rsp, options that make the linker take
those symbols from archives. Exit status: 0 done; 1 an object cannot be read.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

# Namespaces in mangled names; what is the C++ library's or libc's stays theirs.
OURS = re.compile(r"4llvm|4mlir|4ufp4")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--nm", required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("objects", nargs="+")
    args = parser.parse_args()
    names = set()
    for path in args.objects:
        done = subprocess.run(
            [args.nm, "--undefined-only", "--format=just-symbols", path],
            capture_output=True,
            text=True,
        )
        if done.returncode:
            print(f"bundle_exports.py: error: {done.stderr.strip()}", file=sys.stderr)
            return 1
        names |= {name for name in done.stdout.split() if OURS.search(name)}
    listed = sorted(names)
    lines = "".join(f"    {name};\n" for name in listed)
    Path(f"{args.output}.map").write_text(
        "{\n  global:\n" + lines + "  local:\n    *;\n};\n"
    )
    Path(f"{args.output}.rsp").write_text(
        "".join(f"-Wl,-u,{name}\n" for name in listed)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

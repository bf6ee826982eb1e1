#!/usr/bin/env python3
# ===- assemble_ptx.py - what ptxas says of kernels --------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#

"""Prints the PTX of the gpu.binary ops of an IR file, and what ptxas says of it.

    ufp4-opt ... | assemble_ptx.py [--ptxas] --chip sm_90a

With --ptxas fails where the assembler spills registers, uses local memory, or
warns that wgmma or setmaxnreg lose what they are for (messages C75xx).
"""

import argparse
import re
import subprocess
import sys
import tempfile


def unescape(text: str) -> str:
    """The string that MLIR prints with escapes of two hexadecimal digits."""
    return re.sub(r"\\([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), text)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--ptxas", action="store_true")
    parser.add_argument("--chip", required=True)
    options = parser.parse_args()
    sources = re.findall(r'assembly = "([^"]*)"', sys.stdin.read())
    if not sources:
        print("expected a gpu.binary with assembly, but got none", file=sys.stderr)
        return 1
    wrong = 0
    for source in map(unescape, sources):
        print(source.rstrip("\0"))
        if not options.ptxas:
            continue
        with tempfile.NamedTemporaryFile("w", suffix=".ptx") as file:
            file.write(source.rstrip("\0"))
            file.flush()
            command = ["ptxas", "-v", f"-arch={options.chip}", file.name]
            said = subprocess.run(
                [*command, "-o", "/dev/null"], capture_output=True, text=True
            )
        print(said.stderr)
        wrong += said.returncode != 0
        for line in said.stderr.splitlines():
            frame = re.match(r"\s*(\d+) bytes stack frame", line)
            if "C75" in line or (frame and frame[1] != "0"):
                print(f"expected no such message: {line.strip()}", file=sys.stderr)
                wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

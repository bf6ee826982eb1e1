# ===- compile_models.py - every exported model compiles for a GPU -----------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#

"""Compiles every model of a folder for a chip and looks at what was written.

Usage: compile_models.py MODELS CHIP FOLDER [NAME...]

With names, only the models of these names.

The PTX must have nothing to link and no f32 operation that was fused, AMD's assembly no
call and no spilled register; the manifest must have steps that launch its kernels.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path


#: The file of a chip's code, and what must not be in it.
WRONG = {
    "sm_": ("ptx", r"\.extern|\b(?:fma\.rn|add|sub|mul)\.f32"),
    "gfx": ("s", r"s_swappc|vgpr_spill_count: *[1-9]"),
}


def main(models: Path, chip: str, folder: Path, names: list[str]) -> int:
    """Compile all of them, or those named; 0 where nothing is wrong."""
    found = sorted(p for p in models.glob("*.mlir") if not names or p.stem in names)
    if not found or len(found) < len(names):
        print(f"expected models {names} in {models}", file=sys.stderr)
        return 1
    for model in found:
        out = folder / model.stem
        command = ["ufp4-compile", str(model), "--recipe=bf16", f"--target={chip}"]
        run = subprocess.run(
            [*command, "-o", str(out)], capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            print(f"{model.name}: {run.stderr}", file=sys.stderr)
            return 1
        ending, pattern = WRONG["gfx" if chip.startswith("gfx") else "sm_"]
        wrong = re.search(pattern, (out / f"kernels.{ending}").read_text())
        if wrong:
            print(f"{model.name}: {wrong[0]} in the code", file=sys.stderr)
            return 1
        manifest = json.loads((out / "manifest.json").read_text())
        launches = sum("launch" in step for step in manifest["functions"][0]["steps"])
        if launches < len(manifest["kernels"]) or not manifest["kernels"]:
            print(f"{model.name}: {launches} launches", file=sys.stderr)
            return 1
    print(f"{len(found)} models")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4:]))

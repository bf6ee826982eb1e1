# ===- shipped.py - chips, recipes and generated sections of pages -----------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""What programs that go through every chip and recipe have in common: the chips and
recipes that there are, and the sections of a page that such a program writes."""

from __future__ import annotations

import functools
import json
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@functools.cache
def read_chips(compiler: str | Path = "ufp4-compile") -> dict[str, dict]:
    """The compiler's table of chips, by name; GPUs alone."""
    done = subprocess.run(
        [str(compiler), "--chips"], capture_output=True, text=True, check=True
    )
    return {c["name"]: c for c in json.loads(done.stdout) if "rates" in c}


def list_recipes() -> list[str]:
    """The shipped recipes by name."""
    return sorted(path.stem for path in (ROOT / "recipes").glob("*.mlir"))


def make_section(name: str, text: str) -> str:
    """A section of a page, between the markers by which it is found again."""
    return f"<!-- begin {name} -->\n{text}\n<!-- end {name} -->"


def replace_section(page: str, name: str, section: str) -> str:
    """The page with another section of that name; ValueError where it has not one."""
    pattern = re.compile(rf"<!-- begin {name} -->.*?<!-- end {name} -->", re.S)
    changed, count = pattern.subn(lambda _: section, page)
    if count != 1:
        raise ValueError(f"expected one section '{name}' in the page, but got {count}")
    return changed

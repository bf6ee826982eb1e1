#!/usr/bin/env python3
# ===- check_sources.py - small rules that hold for every file -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Check the project's own files, tracked or new:

- C++, TableGen, Python and shell files begin with the licence banner;
- a header's guard is its path;
- no leftover markers (the words that say "to be done");
- no tabs for indentation but in makefiles, no white space at line ends, a newline at
  the end of the file;
- links between the documents lead somewhere, fragments included.

Exit status: 0 nothing found; 1 something was, each on one line as FILE:LINE: TEXT.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from gen_docs import anchor

ROOT = Path(__file__).resolve().parent.parent
BANNER = "Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions."
SPDX = "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"
WITH_BANNER = {".cpp", ".h", ".td", ".py", ".sh"}
TEXT = WITH_BANNER | {".cmake", ".in", ".md", ".mlir", ".test", ".txt", ".json", ""}
# Spelled so that this file passes its own check.
LEFTOVER = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX"]) + r")\b")
# Written by tools, as they write it.
GENERATED = ("docs/generated/", "models/", "test/Models/")

Finding = tuple[str, int, str]


def project_files() -> list[str]:
    """Paths below the root: tracked files, and new ones that git does not ignore."""
    run = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = sorted(set(filter(None, run.stdout.split("\0"))))
    return [name for name in names if (ROOT / name).is_file()]


def check_banner(name: str, text: str) -> Iterator[Finding]:
    head = "\n".join(text.splitlines()[:10])
    if BANNER not in head or SPDX not in head:
        yield name, 1, "expected the licence banner in the first lines"


def check_guard(name: str, text: str) -> Iterator[Finding]:
    path = name.removeprefix("include/")
    if path == name:
        path = f"ufp4/{path}"
    guard = re.sub(r"[^A-Z0-9]", "_", path.upper())
    if f"#ifndef {guard}\n#define {guard}\n" not in text:
        yield name, 1, f"expected the header guard {guard}"


def check_lines(name: str, text: str) -> Iterator[Finding]:
    for number, line in enumerate(text.splitlines(), 1):
        if LEFTOVER.search(line):
            yield name, number, "leftover marker: finish it, or name it in the docs"
        if line != line.rstrip() and not name.startswith(GENERATED):
            yield name, number, "white space at the end of the line"
        if re.match(r" *\t", line) and Path(name).name != "Makefile":
            yield name, number, "tab"
    if text and not text.endswith("\n"):
        yield name, text.count("\n") + 1, "no newline at the end of the file"


def headings(text: str) -> set[str]:
    """Fragments of a page."""
    found: set[str] = set()
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        match = None if fenced else re.match(r"#+ (.+)$", line)
        if not match:
            continue
        fragment, count = anchor(match[1]), 1
        while fragment in found:
            fragment = f"{anchor(match[1])}-{count}"
            count += 1
        found.add(fragment)
    return found


def check_links(name: str, text: str) -> Iterator[Finding]:
    here = ROOT / name
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        if fenced:
            continue
        for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`]*`", "``", line)):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, fragment = target.partition("#")
            page = (here.parent / path).resolve() if path else here
            if not page.exists():
                yield name, number, f"link to '{target}', which is not there"
            elif fragment and page.suffix == ".md":
                if fragment not in headings(page.read_text(encoding="utf-8")):
                    yield name, number, f"link to '{target}', which has no such heading"


def check_file(name: str) -> Iterator[Finding]:
    path = Path(name)
    if path.suffix not in TEXT:
        return
    try:
        text = (ROOT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    if path.suffix in WITH_BANNER:
        yield from check_banner(name, text)
    if path.suffix == ".h" and "#pragma once" not in text and path.parts[0] != "cmake":
        yield from check_guard(name, text)
    yield from check_lines(name, text)
    if path.suffix == ".md":
        yield from check_links(name, text)


def main() -> int:
    count = 0
    for name in project_files():
        for where, line, what in check_file(name):
            print(f"{where}:{line}: {what}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# ===- check_doc_sessions.py - the commands of the documentation are real ---------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Run pages of docs/ that are a session at a terminal, from top to bottom.

A fenced block is a part of the session where an HTML comment stands right before it::

    <!-- session: file layer.mlir -->   the block is a file of this name
    <!-- session: shell 0 -->           a block of sh, whose commands end with this
                                        status
    <!-- session: printed -->           a block of text: what the block of sh before it
                                        printed, white space aside; a line of three dots
                                        stands for anything

The commands run as a reader in the repository types them, but in a folder of the page's
own: with its files, and with build, models, recipes and utils of the repository. (IR
that is looked at alone is for check_doc_examples.py.) Pages of docs/hosts need packages
of those hosts, and are run where they are named. The last line printed is
``N passed, N failed``.

Exit status: 0 all passed; 1 one failed, or there was nothing to run; 2 bad command
line.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import NamedTuple

from check_doc_examples import ROOT, ExampleError, matches

# Blocks in the items of a list are indented.
MARKER = re.compile(r" *<!--\s*session:\s*(?P<words>.*?)\s*-->$")
FENCE = re.compile(r" *```(?P<language>\w*)$")
LANGUAGES = {"shell": "sh", "printed": "text"}
TIMEOUT_S = 300


class Part(NamedTuple):
    """A block of a session, and the line of its first line of text."""

    line: int
    words: list[str]
    text: str


def find_parts(page: Path) -> list[Part]:
    """The marked blocks of a page, in order."""
    parts: list[Part] = []
    lines = page.read_text(encoding="utf-8").splitlines()
    words: list[str] | None = None
    i = 0
    while i < len(lines):
        if fence := FENCE.match(lines[i]):
            end = next(
                (j for j in range(i + 1, len(lines)) if lines[j].strip() == "```"),
                len(lines),
            )
            if words:
                language = LANGUAGES.get(words[0], fence["language"])
                if fence["language"] != language:
                    raise ExampleError(f"line {i + 1}: expected a block of {language}")
                text = textwrap.dedent("\n".join(lines[i + 1 : end])) + "\n"
                parts.append(Part(i + 2, words, text))
            words = None
            i = end
        elif lines[i].strip():
            if words:
                raise ExampleError(f"line {i}: no block follows the comment")
            if marker := MARKER.match(lines[i]):
                words = marker["words"].split()
                numbers = {"file": 2, "shell": 2, "printed": 1}
                if not words or numbers.get(words[0]) != len(words):
                    raise ExampleError(
                        f"line {i + 1}: expected 'file NAME', 'shell STATUS' or "
                        f"'printed', but got '{marker['words']}'"
                    )
        i += 1
    if words:
        raise ExampleError("no block follows the last comment")
    return parts


class Session:
    """A folder, and what the last commands in it printed."""

    def __init__(self, folder: Path, build: Path) -> None:
        self.folder = folder
        self.printed: str | None = None
        for name in ("models", "recipes", "utils"):
            (folder / name).symlink_to(ROOT / name)
        (folder / "build").symlink_to(build.resolve())

    def check(self, part: Part) -> None:
        """Raises ExampleError where a block is not what the page says."""
        kind, *rest = part.words
        if kind == "file":
            (self.folder / rest[0]).write_text(part.text, encoding="utf-8")
        elif kind == "shell":
            run = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", part.text],
                cwd=self.folder,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=TIMEOUT_S,
            )
            self.printed = run.stdout.decode(errors="replace")
            if str(run.returncode) != rest[0]:
                raise ExampleError(f"status {run.returncode}:\n{self.printed}")
        elif self.printed is None:
            raise ExampleError("no block of sh stands before it")
        elif not matches(part.text, self.printed):
            raise ExampleError(f"what is printed is:\n{self.printed}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", type=Path, help="default: all of docs/")
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    args = parser.parse_args()
    passed = failed = 0
    for page in args.pages or [
        ROOT / "README.md",
        *sorted((ROOT / "docs").glob("*.md")),
    ]:
        try:
            parts = find_parts(page)
        except (ExampleError, OSError) as error:
            print(f"FAIL {page}: {error}")
            failed += 1
            continue
        with tempfile.TemporaryDirectory() as folder:
            session = Session(Path(folder), args.build)
            for part in parts:
                try:
                    session.check(part)
                    passed += 1
                except (ExampleError, OSError, subprocess.TimeoutExpired) as error:
                    print(f"FAIL {page}:{part.line}: {error}")
                    failed += 1
    if passed + failed == 0:
        print("no block is marked as a part of a session")
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main())

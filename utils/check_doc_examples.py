#!/usr/bin/env python3
# ===- check_doc_examples.py - the IR in the documentation is real ---------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Run the marked examples of README.md and docs/*.md through ufp4-opt.

A fenced ``mlir`` block is an example to check where an HTML comment stands right
before it::

    <!-- check -->                     it parses and verifies
    <!-- check: name=layer -->         the same, and other blocks may refer to it
    <!-- check: from=layer run="--ufp4-classify-gemms" -->
                                       it is what these options print for that block,
                                       white space aside; a line of three dots stands
                                       for anything
    <!-- check: with=layer run="--ufp4-quantize=recipe=r" -->
                                       these options succeed on it, followed by the
                                       block named
    <!-- check: run="..." error="text" -->
                                       these options fail, and say so: for what the
                                       documentation states to be refused

A name holds within its page. The last line printed is ``N passed, N failed``.

A fenced ``python`` block after such a comment is run as a program, in a folder of its
own, by the Python of BUILD/venv with the package of BUILD/python, or with
``--python-only`` by the one that runs this. ``with=`` puts the named block before it; a
block of ``mlir`` that is named is there as a file, NAME.mlir. What is printed has to be
what the comments of the lines that print say, and those of whole lines after them::

    print(y)  # [[2.5000002 -3.5900002]]

Exit status: 0 all passed; 1 one failed, or there was nothing to check; 2 bad command
line.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
KEYS = {"name", "from", "with", "run", "error"}
MARKER = re.compile(r"<!--\s*check\s*(?::(?P<keys>.*?))?\s*-->\s*$")
TIMEOUT_S = 60
PYTHON_TIMEOUT_S = 300


class ExampleError(Exception):
    """Why an example fails; its text is for the person who wrote it."""


class Example(NamedTuple):
    """A marked block, with the page and the line of its first line of text."""

    page: Path
    line: int
    keys: dict[str, str]
    text: str
    language: str


def parse_keys(text: str) -> dict[str, str]:
    """``a=b c="d e"`` as a dictionary."""
    keys = {}
    for word in shlex.split(text):
        key, equals, value = word.partition("=")
        if not equals or key not in KEYS:
            raise ExampleError(f"unknown key '{word}' in the comment before it")
        keys[key] = value
    return keys


def find_examples(page: Path) -> list[Example]:
    """The marked blocks of a page, in order."""
    examples: list[Example] = []
    lines = page.read_text(encoding="utf-8").splitlines()
    marker: re.Match[str] | None = None
    i = 0
    while i < len(lines):
        line = lines[i]
        if line.startswith("```"):
            end = next(
                (j for j in range(i + 1, len(lines)) if lines[j].startswith("```")),
                len(lines),
            )
            if marker:
                language = line.strip().removeprefix("```")
                if language not in ("mlir", "python"):
                    raise ExampleError(
                        f"{page}:{i + 1}: expected a block of mlir or python"
                    )
                text = "\n".join(lines[i + 1 : end]) + "\n"
                keys = parse_keys(marker["keys"] or "")
                examples.append(Example(page, i + 2, keys, text, language))
            marker = None
            i = end
        elif line.strip():
            if marker:
                raise ExampleError(f"{page}:{i}: no block follows the comment")
            marker = MARKER.match(line)
        i += 1
    if marker:
        raise ExampleError(f"{page}: no block follows the last comment")
    return examples


def matches(expected: str, actual: str) -> bool:
    """Equality but for white space, where a line of dots stands for anything."""
    parts = re.split(r"^\s*\.\.\.\s*$", expected, flags=re.M)
    words = [r"\s+".join(re.escape(word) for word in part.split()) for part in parts]
    return re.fullmatch(r"\s*" + r"(?s:.*?)\s*".join(words) + r"\s*", actual) is not None


def run_opt(opt: Path, options: list[str], text: str) -> subprocess.CompletedProcess[str]:
    """ufp4-opt on a text."""
    return subprocess.run(
        [str(opt), *options, "-"],
        input=text,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
    )


def stated_output(text: str) -> list[str] | None:
    """The words that a program prints, by its comments; None where it has none."""
    words = None
    follows = False
    for line in text.splitlines():
        printing = re.match(r"\s*print\(.*?\)(?:  # (.*))?$", line)
        continued = re.match(r"\s*# (.*)$", line) if follows else None
        found = printing or continued
        if found and found[1]:
            words = (words or []) + found[1].split()
        follows = bool(found)
    return words


def check_python(
    example: Example, names: dict[str, Example], python: list[str]
) -> None:
    """Raises ExampleError where the program fails, or prints something else."""
    text = example.text
    if "with" in example.keys:
        if example.keys["with"] not in names:
            raise ExampleError(f"no block is named '{example.keys['with']}'")
        text = names[example.keys["with"]].text + text
    with tempfile.TemporaryDirectory() as folder:
        for name, other in names.items():
            if other.language == "mlir":
                (Path(folder) / f"{name}.mlir").write_text(other.text)
        run = subprocess.run(
            [*python, "-c", text],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=PYTHON_TIMEOUT_S,
        )
    if run.returncode != 0:
        raise ExampleError(run.stderr)
    stated = stated_output(text)
    if stated is not None and run.stdout.split() != stated:
        raise ExampleError(f"what is printed is:\n{run.stdout}")


def check(example: Example, names: dict[str, Example], opt: Path) -> None:
    """Raises ExampleError where the example is not what the page says."""

    def named(key: str) -> str:
        name = example.keys[key]
        if name not in names:
            raise ExampleError(f"no block on this page is named '{name}'")
        return names[name].text

    options = shlex.split(example.keys.get("run", ""))
    text = named("from") if "from" in example.keys else example.text
    if "with" in example.keys:
        text += named("with")
    run = run_opt(opt, options, text)
    if run.returncode < 0:
        raise ExampleError(f"ufp4-opt died of signal {-run.returncode}\n{run.stderr}")
    if "error" in example.keys:
        if run.returncode == 0:
            raise ExampleError("expected an error, but there was none")
        if example.keys["error"] not in run.stderr:
            raise ExampleError(
                f"expected the error '{example.keys['error']}', but got:\n{run.stderr}"
            )
        return
    if run.returncode != 0:
        raise ExampleError(run.stderr)
    if "from" in example.keys and not matches(example.text, run.stdout):
        raise ExampleError(f"what is printed is:\n{run.stdout}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", type=Path, help="default: all of them")
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--python-only", action="store_true")
    args = parser.parse_args()
    python = [sys.executable]
    if not args.python_only:
        path = f"PYTHONPATH={(args.build / 'python').resolve()}"
        # Not resolved: the path is how Python knows its environment.
        python = ["env", path, os.path.abspath(args.build / "venv" / "bin" / "python")]
    has_python = args.python_only or (args.build / "python" / "ufp4").exists()
    left_out = 0
    opt = args.build / "bin" / "ufp4-opt"
    pages = args.pages or [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

    passed = failed = 0
    for page in pages:
        try:
            examples = find_examples(page)
        except (ExampleError, OSError) as error:
            print(f"FAIL {page}: {error}")
            failed += 1
            continue
        names = {e.keys["name"]: e for e in examples if "name" in e.keys}
        for example in examples:
            where = f"{page}:{example.line}"
            is_python = example.language == "python"
            if is_python and not has_python or args.python_only and not is_python:
                left_out += is_python
                continue
            try:
                if is_python:
                    check_python(example, names, python)
                else:
                    check(example, names, opt)
                passed += 1
            except (ExampleError, OSError, subprocess.TimeoutExpired) as error:
                print(f"FAIL {where}: {error}")
                failed += 1
    if left_out:
        print(f"{left_out} examples in Python left out: no {args.build / 'python'}")
    if passed + failed == 0:
        print("no example is marked to be checked")
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main())

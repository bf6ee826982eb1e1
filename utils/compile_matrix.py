#!/usr/bin/env python3
# ===- compile_matrix.py - every target under every recipe -----------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Compile a module for every chip under every shipped recipe, and say what came out.

``lower`` goes as far as kernels in the dialect of the chip, with ``ufp4-opt``: what
each role's products are multiplied in, why, and by which kernels. It is quick, and
depends on no machine. ``--record FILE`` writes it as JSON, ``--compare FILE`` says what
is not as recorded; ``--table FILE`` writes the carriers as a table between two markers
of a page, ``--check-table FILE`` says whether the table is current. ``--code`` makes
code with ``ufp4-compile`` besides, for as many pairs as there are chips, each chip and
each recipe once.

``compile`` goes all the way with ``ufp4-compile``; and a small layer goes up to kernels
with ``strict``, where what has no kernel that is made for the chip is an error. ``--page
FILE`` writes a page of the documentation, with the size of the code and the time of
one run. ``--save FILE`` keeps what came out, ``--load FILE`` takes it from there instead
of compiling.

Exit status: 0 done, and as recorded; 1 something differs, or a pair had neither code
nor an exact message; 2 bad command line.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import Any, Callable, Iterable

from shipped import ROOT, list_recipes, make_section, read_chips, replace_section

#: A layer with its three GEMMs, of odd extents.
LAYER = ROOT / "test" / "Tools" / "Inputs" / "odd_layer.mlir"
ROLES = ("fprop", "dgrad", "wgrad")
Entry = dict[str, Any]


def run_tool(command: list[str], **environment: str) -> tuple[int, str, float]:
    """Exit status, standard error and user seconds of a command, its children's too."""
    with tempfile.TemporaryFile() as log:
        run = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=log,
            env={**os.environ, **environment},
        )
        _, status, usage = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
        log.seek(0)
        text = log.read().decode(errors="replace")
    return run.returncode, text, usage.ru_utime


def describe(report: Path) -> Entry:
    """Of each role, what its products are multiplied in, by what, and why."""
    products: dict[str, list[str]] = {}
    why: list[str] = []
    for row in json.loads(report.read_text(encoding="utf-8"))["gemms"]:
        if row["role"] not in ROLES or not row["quantized"]:
            continue
        text = f"{row['carrier']} {row['kernel']}, {row['exactness']}"
        known = products.setdefault(row["role"], [])
        if text not in known:
            known.append(text)
        if row["why"] not in why:
            why.append(row["why"])
    return {"products": products, "why": why}


def name_kernels(names: Iterable[str]) -> list[str]:
    """Names without the hash of what a name has no room for."""
    return sorted({re.sub(r"_[0-9a-f]{12,16}$", "", name) for name in names})


def get_messages(text: str, module: Path) -> list[str]:
    """Messages without the folder that the module is in, nor the lines they quote."""
    text = text.replace(str(module), module.name)
    return [line for line in text.splitlines() if re.search(r"(error|note): ", line)]


def lower(opt: str, module: Path, target: str, recipe: str, strict: str = "") -> Entry:
    """What becomes of the module up to kernels without code."""
    dialect = "rocdl" if target.startswith("gfx") else "nvvm"
    with tempfile.TemporaryDirectory() as scratch:
        report, lowered = Path(scratch) / "report.json", Path(scratch) / "lowered.mlir"
        status, text, seconds = run_tool(
            [
                opt,
                str(module),
                f"--ufp4-quantize=recipe={recipe} target={target} {strict}",
                f"--ufp4-select-carriers=target={target} {strict}",
                f"--ufp4-report=file={report}",
                f"--ufp4-to-{dialect}=target={target} {strict}",
                f"-o={lowered}",
            ]
        )
        entry: Entry = {"target": target, "recipe": recipe, "status": status}
        entry["messages"] = get_messages(text, module)
        entry["seconds"] = seconds
        if status == 0:
            kernels = re.findall(
                r"llvm\.func @(\w+)\([^\n]*gpu\.kernel", lowered.read_text()
            )
            entry |= describe(report) | {"kernels": name_kernels(kernels)}
    return entry


def compile_code(
    tool: str, module: Path, target: str, recipe: str, **environment: str
) -> Entry:
    """What becomes of the module all the way."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "out"
        command = [tool, str(module), f"--recipe={recipe}", f"--target={target}"]
        status, text, seconds = run_tool(
            [*command, "-o", str(out)], **environment
        )
        entry: Entry = {"target": target, "recipe": recipe, "status": status}
        entry["messages"] = get_messages(text, module)
        entry["seconds"] = seconds
        if status == 0:
            manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
            entry |= describe(out / "report.json")
            entry["kernels"] = name_kernels(
                kernel["name"] for kernel in manifest["kernels"]
            )
            entry["bytes"] = {
                path.suffix[1:]: path.stat().st_size for path in out.glob("kernels.*")
            }
    return entry


def map_pairs(
    work: Callable[[tuple[str, str]], Entry], pairs: Iterable[tuple[str, str]], jobs: int
) -> list[Entry]:
    """An entry for each pair, in order, a line on standard error for each."""

    def report(pair: tuple[str, str]) -> Entry:
        entry = work(pair)
        message = entry["messages"][0] if entry["messages"] else ""
        print(*pair, entry["status"], message, file=sys.stderr, flush=True)
        return entry

    with ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(report, pairs))


def find_inexact(entries: Iterable[Entry]) -> list[str]:
    """Pairs that have neither code nor one message at a place."""
    wrong = []
    for entry in entries:
        errors = [line for line in entry["messages"] if "error: " in line]
        exact = len(errors) == 1 and re.match(r"\S+:\d+:\d+: error: ", errors[0])
        if entry["status"] != 0 and not (entry["status"] == 1 and exact):
            wrong.append(
                f"{entry['target']} {entry['recipe']}: exit status {entry['status']}, "
                f"{errors}"
            )
    return wrong


def strip(entries: list[Entry]) -> list[Entry]:
    """What does not depend on a machine."""
    return [
        {key: value for key, value in entry.items() if key != "seconds"}
        for entry in entries
    ]


def find_differences(entries: list[Entry], recorded: list[Entry]) -> list[str]:
    """What is not as recorded, a line for each field."""
    lines = []
    known = {(entry["target"], entry["recipe"]): entry for entry in recorded}
    for entry in strip(entries):
        pair = (entry["target"], entry["recipe"])
        before = known.pop(pair, {})
        for key in sorted(entry.keys() | before.keys()):
            if entry.get(key) != before.get(key):
                lines.append(
                    f"{' '.join(pair)}: expected {key} {before.get(key)}, "
                    f"but got {entry.get(key)}"
                )
    lines += [f"{' '.join(pair)}: is recorded, but was not made" for pair in known]
    return lines


def get_cell(entry: Entry) -> str:
    """In what a recipe's products are multiplied, for a table."""
    if entry["status"] != 0:
        return "error"
    cells = {text.split(",")[0] for texts in entry["products"].values() for text in texts}
    return "; ".join(sorted(cells)) or "nothing quantized"


def write_carriers(entries: list[Entry]) -> str:
    """A table of carriers: chips that agree in all recipes share a column."""
    recipes = sorted({entry["recipe"] for entry in entries})
    cells: dict[str, dict[str, str]] = {}
    for entry in entries:
        cells.setdefault(entry["target"], {})[entry["recipe"]] = get_cell(entry)
    columns: list[list[str]] = []
    for target, column in cells.items():
        for column_targets in columns:
            if cells[column_targets[0]] == column:
                column_targets.append(target)
                break
        else:
            columns.append([target])
    tables = []
    for family in ("sm_", "gfx"):
        chosen = [column for column in columns if column[0].startswith(family)]
        if not chosen:
            continue
        lines = ["| recipe | " + " | ".join(", ".join(c) for c in chosen) + " |"]
        lines.append("|---" * (len(chosen) + 1) + "|")
        for recipe in recipes:
            row = [cells[column[0]][recipe] for column in chosen]
            lines.append(f"| `{recipe}` | " + " | ".join(row) + " |")
        tables.append("\n".join(lines))
    return "\n\n".join(tables)


def write_whys(entries: list[Entry]) -> list[str]:
    """Reasons, each once, with the pairs that it is of."""
    pairs: dict[str, dict[str, list[str]]] = {}
    for entry in entries:
        for why in entry.get("why", []):
            # Extents of a module are no part of a reason.
            text = re.sub(r"\b\d+ \* 126\^2 = \d+", "K * 126^2", why)
            text = re.sub(
                r"a sum of \d+ products is at most \d+",
                "a sum of its products is",
                text,
            )
            recipes = pairs.setdefault(text, {})
            targets = recipes.setdefault(entry["recipe"], [])
            if entry["target"] not in targets:
                targets.append(entry["target"])
    lines = []
    for text, recipes in pairs.items():
        by_targets: dict[str, list[str]] = {}
        for recipe, targets in recipes.items():
            by_targets.setdefault(", ".join(targets), []).append(f"`{recipe}`")
        where = "; ".join(
            f"{targets}: {', '.join(names)}" for targets, names in by_targets.items()
        )
        chosen, *others = text.split("; not ")
        lines.append(f"- **{where}**: {chosen}.")
        lines += [f"    - Not {other}." for other in others]
    return lines


def write_page(module: Path, plain: list[Entry], strict: list[Entry]) -> str:
    """The page of a whole product."""
    shown = module.resolve().relative_to(ROOT)
    good = sum(entry["status"] == 0 for entry in plain)
    lines = [
        f"<!-- Made by utils/compile_matrix.py compile {shown}; run that. -->",
        "",
        "# Every target under every recipe",
        "",
        f"`ufp4-compile {shown} --recipe=R --target=T` for all chips and all shipped "
        f"recipes: {good} of {len(plain)} make code. Size and time are of one run on one "
        "core, the assembler or linker included. What a target has no kernel of its own "
        "for runs as portable loops, and is an error under `--strict`: the last section "
        "says where.",
        "",
        "## Carriers",
        "",
        write_carriers(plain),
        "",
        "## Why",
        "",
        "What the report says of each product, and why the faster instructions of the "
        "chip are none for it.",
        "",
        *write_whys(plain),
        "",
        "## Code",
        "",
        "kB of machine code (cubin or code object), seconds.",
        "",
    ]
    targets = list(dict.fromkeys(entry["target"] for entry in plain))
    found = {(entry["target"], entry["recipe"]): entry for entry in plain}
    lines.append("| recipe | " + " | ".join(targets) + " |")
    lines.append("|---" * (len(targets) + 1) + "|")
    for recipe in dict.fromkeys(entry["recipe"] for entry in plain):
        cells = []
        for target in targets:
            entry = found[target, recipe]
            if entry["status"] != 0:
                cells.append("error")
                continue
            sizes = entry["bytes"]
            size = sizes.get("cubin") or sizes.get("hsaco") or sizes["ptx"]
            cells.append(f"{size / 1000:.0f}, {entry['seconds']:.1f}")
        lines.append(f"| `{recipe}` | " + " | ".join(cells) + " |")
    lines += ["", "## Errors", ""]
    failures = [entry for entry in plain if entry["status"] != 0]
    lines += [
        f"- {entry['target']}, `{entry['recipe']}`: `{entry['messages'][0]}`"
        for entry in failures
    ] or ["None."]
    lines += ["", f"Under `--strict`, of `{LAYER.relative_to(ROOT)}`:", ""]
    refused: dict[str, list[str]] = {}
    for entry in strict:
        if entry["status"] != 0:
            text = entry["messages"][0].split("error: ", 1)[-1]
            text = text.replace(entry["target"], "TARGET")
            refused.setdefault(text, []).append(
                f"{entry['target']} `{entry['recipe']}`"
            )
    lines += [f"- {', '.join(pairs)}: {text}." for text, pairs in refused.items()] or [
        "None."
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("mode", choices=("lower", "compile"))
    parser.add_argument("module", type=Path)
    parser.add_argument("--bin", type=Path, help="folder of the tools; otherwise PATH")
    parser.add_argument("-j", "--jobs", type=int, default=1)
    parser.add_argument("--targets", help="only these, with commas between")
    parser.add_argument("--recipes", help="only these, with commas between")
    parser.add_argument("--code", action="store_true")
    parser.add_argument("--record", type=Path)
    parser.add_argument("--compare", type=Path)
    parser.add_argument("--table", type=Path)
    parser.add_argument("--check-table", type=Path)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--save", type=Path)
    parser.add_argument("--load", type=Path)
    args = parser.parse_args()

    opt, tool = (
        str(args.bin / name) if args.bin else name
        for name in ("ufp4-opt", "ufp4-compile")
    )
    targets = args.targets.split(",") if args.targets else list(read_chips(tool))
    recipes = args.recipes.split(",") if args.recipes else list_recipes()
    pairs = list(product(targets, recipes))
    problems: list[str] = []
    if args.mode == "lower":
        entries = map_pairs(
            lambda pair: lower(opt, args.module, *pair), pairs, args.jobs
        )
        problems += find_inexact(entries)
        if args.code:
            # Each target and each recipe once, where there are as many.
            steps = max(len(targets), len(recipes))
            some = [
                (targets[i % len(targets)], recipes[i % len(recipes)])
                for i in range(steps)
            ]
            made = map_pairs(
                lambda pair: compile_code(
                    tool, args.module, *pair, UFP4_PTXAS="/nonexistent"
                ),
                some,
                args.jobs,
            )
            known = {(entry["target"], entry["recipe"]): entry for entry in entries}
            for entry in made:
                before = known[entry["target"], entry["recipe"]]
                for key in ("status", "products", "why", "kernels"):
                    if entry.get(key) != before.get(key):
                        problems.append(
                            f"{entry['target']} {entry['recipe']}: expected the {key} "
                            f"of ufp4-opt in ufp4-compile, {before.get(key)}, but got "
                            f"{entry.get(key)}; {entry['messages']}"
                        )
        if args.record:
            args.record.write_text(json.dumps(strip(entries), indent=1) + "\n")
        if args.compare:
            recorded = json.loads(args.compare.read_text(encoding="utf-8"))
            problems += find_differences(entries, recorded)
        table = make_section("carriers", write_carriers(entries))
        if args.table:
            page = args.table.read_text(encoding="utf-8")
            args.table.write_text(
                replace_section(page, "carriers", table), encoding="utf-8"
            )
        if args.check_table:
            page = args.check_table.read_text(encoding="utf-8")
            if replace_section(page, "carriers", table) != page:
                problems.append(
                    f"{args.check_table}: expected the table that utils/"
                    "compile_matrix.py writes (--table), but got another"
                )
        print(f"{len(entries)} pairs, {sum(e['seconds'] for e in entries):.0f} s")
    else:
        if args.load:
            plain = json.loads(args.load.read_text(encoding="utf-8"))
        else:
            plain = map_pairs(
                lambda pair: compile_code(tool, args.module, *pair), pairs, args.jobs
            )
        if args.save:
            args.save.write_text(json.dumps(plain) + "\n")
        strict = map_pairs(
            lambda pair: lower(opt, LAYER, *pair, strict="strict"), pairs, args.jobs
        )
        problems += find_inexact(plain) + find_inexact(strict)
        if args.page:
            args.page.write_text(write_page(args.module, plain, strict))
        good = sum(entry["status"] == 0 for entry in plain)
        print(f"{good} of {len(plain)} pairs have code")
    for problem in problems:
        print(f"compile_matrix.py: error: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

# ===- check_classification.py - the GEMMs of a model against the truth -------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Checks what ufp4-opt finds in an exported model against what there is.

Usage: check_classification.py MODEL RECIPE SCRATCH

MODEL.mlir is a training step, MODEL.json the truth about it: for each weight of a
linear layer, how many GEMMs of each role and of which extents there must be, as
utils/export_models.py counted them on the model's modules; and how many other
contractions. The step is classified, and quantized under RECIPE, which keeps no
site, once as it is and once without its `ufp4.parameter` marks. Each time the
report must have exactly those rows: each GEMM with its role, site and, where it
was only classified, extents; each other contraction `other`, with a reason. (A
batch that one operand merely repeats is quantized as a free dimension.) All GEMMs
must be quantized.

Without marks, weights that the truth names as impossible to tell from an input may
have GEMMs that are left alone, with a reason, but none that is wrong.

Needs ufp4-opt in PATH. SCRATCH is where files may be written.
"""

from __future__ import annotations

import collections
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator

Key = tuple[str, str, Any, Any, Any, Any]


def extents(m: int | None, n: int | None, k: int | None, batch: int | None) -> tuple:
    """m and n in ascending order, an open extent (None) first."""
    low, high = sorted((m, n), key=lambda size: (size is not None, size or 0))
    return (low, high, k, batch)


def expected_gemms(truth: dict) -> collections.Counter[Key]:
    found: collections.Counter[Key] = collections.Counter()
    for row in truth["gemms"]:
        size = extents(*row["mn"], row["k"], row["batch"])
        found[row["site"], row["role"], *size] += row["count"]
    return found


def make_report(text: str, scratch: Path, recipe: str = "") -> dict:
    """The report on a module, classified or quantized; ends the program where
    ufp4-opt fails."""
    source, report = scratch.with_suffix(".in.mlir"), scratch.with_suffix(".json")
    source.write_text(text, encoding="utf-8")
    report.unlink(missing_ok=True)
    done = subprocess.run(
        [
            "ufp4-opt",
            source,
            "-o",
            "/dev/null",
            *(
                [f"--ufp4-quantize=recipe={recipe} report={report}"]
                if recipe
                else ["--ufp4-classify-gemms", f"--ufp4-report=file={report}"]
            ),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"ufp4-opt ends with {done.returncode}: {done.stderr[:4000]}")
    return json.loads(report.read_text(encoding="utf-8"))


def show(count: int, key: Key) -> str:
    site, role, low, high, k, batch = key
    times = f"{count} x " if count > 1 else ""
    return f"{times}{role} of {site}, m and n {low} and {high}, k {k}, batch {batch}"


def compare(truth: dict, report: dict, marked: bool) -> Iterator[str]:
    """A line for each difference."""
    expected = expected_gemms(truth)
    open_sites = {} if marked else truth["ambiguous_without_marks"]
    found: collections.Counter[Key] = collections.Counter()
    others = []
    for row in report["gemms"]:
        if row["role"] == "other":
            others.append(row)
        else:
            size = extents(row["m"], row["n"], row["k"], row["batch"])
            found[row["site"], row["role"], *size] += 1
    left_alone = 0
    for key, count in (expected - found).items():
        if key[0] in open_sites:
            left_alone += count
        else:
            yield f"missing: {show(count, key)}"
    for key, count in (found - expected).items():
        yield f"not there: {show(count, key)}"
    count = sum(row["count"] for row in truth["others"]) + left_alone
    if len(others) != count:
        yield f"expected {count} other contractions, but got {len(others)}"


def compare_quantized(classified: dict, quantized: dict) -> Iterator[str]:
    """A line for each GEMM that the recipe did not reach."""
    by_role = [
        collections.Counter((row["site"], row["role"]) for row in report["gemms"])
        for report in (classified, quantized)
    ]
    for (site, role), count in (by_role[0] - by_role[1]).items():
        yield f"quantized: missing: {count} x {role} of {site}"
    for (site, role), count in (by_role[1] - by_role[0]).items():
        yield f"quantized: not there: {count} x {role} of {site}"
    for row in quantized["gemms"]:
        what = f"quantized: {row['role']} of {row['site'] or 'nothing'}"
        if row["quantized"] != (row["role"] != "other"):
            yield f"{what}: quantized is {row['quantized']}: {row['reason']}"
        if bool(row["reason"]) == row["quantized"] or (
            row["role"] == "other" and row["site"]
        ):
            yield f"{what}: the reason is {row['reason']!r}"


def main(model: str, recipe: str, scratch: str) -> int:
    truth = json.loads(Path(model + ".json").read_text(encoding="utf-8"))
    text = Path(model + ".mlir").read_text(encoding="utf-8")
    mark = ", ufp4.parameter}"
    marks = sum(argument["parameter"] for argument in truth["arguments"])
    if text.count(mark) != marks:
        sys.exit(f"expected {marks} marks, but got {text.count(mark)}")
    failed = False
    for marked in (True, False):
        version = text if marked else text.replace(mark, "}")
        report = make_report(version, Path(scratch))
        quantized = make_report(version, Path(scratch), recipe)
        for problem in (
            *compare(truth, report, marked),
            *compare_quantized(report, quantized),
        ):
            print(f"{'with' if marked else 'without'} marks: {problem}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))

# ===- check_model_report.py - a report against a manifest -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Checks the report of a model against its manifest.

Usage: check_model_report.py MANIFEST.json REPORT.json [KEPT...]

The manifest lists the model's linear layers, each with the index of its three
GEMMs among the contractions in program order, as the exporter knows them. Each
must have its role, site and extents in the report and be quantized, or kept
with a reason that says so where its module is among KEPT; every other
contraction must be `other` with a reason.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Iterator

Row = dict[str, Any]


def compare(what: str, row: Row, expected: Row) -> Iterator[str]:
    """A line for each field of a row that is not as expected."""
    for key, value in expected.items():
        if row[key] != value:
            yield f"{what}: expected {key} {value!r}, but got {row[key]!r}"


def check(manifest: Row, report: Row, kept: list[str]) -> Iterator[str]:
    """What is wrong with a report."""
    rows = report["gemms"]
    contractions = manifest["contractions"]
    if len(rows) != len(contractions):
        yield f"expected {len(contractions)} rows, but got {len(rows)}"
        return
    for index, contraction in enumerate(contractions):
        extents = {key: contraction[key] for key in ("batch", "m", "n", "k")}
        yield from compare(f"row {index}", rows[index], extents)

    linear = set()
    modules = {module["module"] for module in manifest["modules"]}
    for name in kept:
        if name not in modules:
            yield f"the model has no module {name}"
    for module in manifest["modules"]:
        keeps = module["module"] in kept
        for role, index in module["gemms"].items():
            linear.add(index)
            what = f"{role} of {module['module']}"
            expected = {
                "role": role,
                "site": module["parameter"],
                "quantized": not keeps,
            }
            yield from compare(what, rows[index], expected)
            reason = rows[index]["reason"]
            if keeps != ("keeps this site" in reason):
                yield f"{what}: the reason is {reason!r}"
    for index, row in enumerate(rows):
        if index in linear:
            continue
        expected = {"role": "other", "site": "", "quantized": False}
        yield from compare(f"row {index}", row, expected)
        if not row["reason"]:
            yield f"row {index}: no reason"


def load(file: str) -> Row:
    """The object in a JSON file."""
    return json.loads(Path(file).read_text(encoding="utf-8"))


def main(manifest: str, report: str, kept: list[str]) -> int:
    problems = list(check(load(manifest), load(report), kept))
    print("\n".join(problems) or "the report agrees with the manifest")
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))

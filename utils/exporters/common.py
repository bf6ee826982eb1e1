# ===- common.py - what every exporter writes -----------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""The truth about a model's GEMMs, and the files that hold it. No frontend here.

The truth of a model says, for the weight of each linear layer, how many fprop,
dgrad and wgrad GEMMs its training step has and with which extents, and how many
other contractions there are. It is counted on the model's modules as they run, or
written down from its structure; no part of this project's compiler has a say.
"""

from __future__ import annotations

import collections
import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ufp4.frontend import ExportError

ROLES = ("fprop", "dgrad", "wgrad")

#: An open extent is None.
Extent = int | None

#: Extents of a GEMM: m and n in ascending order (which is which depends on how the
#: frontend writes the product), k, and the number of products in a batch.
Extents = tuple[Extent, Extent, Extent, Extent]


def ascending(m: Extent, n: Extent) -> tuple[Extent, Extent]:
    """Two extents in order, an open one first."""
    if m is None or n is not None and m < n:
        return m, n
    return n, m


class Truth:
    """How many GEMMs of which extents each weight must have."""

    def __init__(self) -> None:
        self.gemms: collections.Counter[tuple[str, str, Extents]] = (
            collections.Counter()
        )
        #: Contractions that belong to no linear layer, and where they come from.
        self.others: list[tuple[int, str]] = []
        #: Weights that cannot be told from a model input without marks, and why.
        self.ambiguous: dict[str, str] = {}

    def add(
        self,
        role: str,
        site: str,
        m: Extent,
        n: Extent,
        k: Extent,
        batch: Extent = 1,
        count: int = 1,
    ) -> None:
        """Expect ``count`` more GEMMs of one kind."""
        self.gemms[site, role, (*ascending(m, n), k, batch)] += count

    def linear(
        self,
        site: str,
        rows: Extent,
        inputs: int,
        outputs: int,
        *,
        batch: int = 1,
        roles: Sequence[str] = ROLES,
        count: int = 1,
    ) -> None:
        """Expect the GEMMs of y[rows, outputs] = x[rows, inputs] w, each once."""
        extents = {
            "fprop": (rows, outputs, inputs),
            "dgrad": (rows, inputs, outputs),
            "wgrad": (inputs, outputs, rows),
        }
        for role in roles:
            self.add(role, site, *extents[role], batch, count)

    def other(self, count: int, where: str) -> None:
        """Expect ``count`` contractions that are no linear layer's."""
        if count:
            self.others.append((count, where))

    def rows(self) -> list[dict[str, Any]]:
        """The GEMMs as the file has them."""
        return [
            {
                "site": site,
                "role": role,
                "mn": [m, n],
                "k": k,
                "batch": batch,
                "count": count,
            }
            for (site, role, (m, n, k, batch)), count in sorted(
                self.gemms.items(),
                key=lambda item: (item[0][0], ROLES.index(item[0][1])),
            )
            if count
        ]

    def check(self, found: collections.Counter[Extents]) -> None:
        """Raise ExportError unless the contractions of a text can be these.

        This knows extents alone: it finds a model that was counted wrong, or a
        frontend that left a GEMM out, made one twice, or split one.
        """
        expected: collections.Counter[Extents] = collections.Counter()
        for (_, _, extents), count in self.gemms.items():
            expected[extents] += count
        missing = expected - found
        total = expected.total() + sum(count for count, _ in self.others)
        if missing or found.total() != total:
            raise ExportError(
                f"expected {total} contractions, but the text has {found.total()}; "
                f"missing (m, n, k, batch): {dict(missing)}; beyond those of linear "
                f"layers: {dict(found - expected)}"
            )


def format_json(entries: dict[str, Any]) -> str:
    """The entries as JSON with one line per entry and per row of a list."""
    lines = []
    for key, value in entries.items():
        text = json.dumps(value, allow_nan=False)
        if isinstance(value, list) and value:
            rows = ",\n  ".join(json.dumps(row, allow_nan=False) for row in value)
            text = f"[\n  {rows}\n ]"
        lines.append(f" {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def elements(shape: Sequence[int]) -> int:
    """How many elements a tensor of a shape has."""
    return math.prod(shape)


def write_model(
    folder: Path, name: str, text: str, entries: dict[str, Any], truth: Truth
) -> str:
    """Write NAME.mlir and NAME.json into an existing folder; what there is, in a
    line for people."""
    entries = {
        **entries,
        "gemms": truth.rows(),
        "others": [{"count": count, "where": where} for count, where in truth.others],
        "ambiguous_without_marks": truth.ambiguous,
    }
    (folder / f"{name}.mlir").write_text(text, encoding="utf-8")
    (folder / f"{name}.json").write_text(format_json(entries), encoding="utf-8")
    return (
        f"{name}: {len(text) // 1024} KiB, {truth.gemms.total()} GEMMs of "
        f"{len({site for site, _, _ in truth.gemms})} weights"
    )

# ===- frontend.py - what every exporter needs --------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""What the exporters of all frontends share. Needs none of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ufp4 import Error


class ExportError(Error):
    """Something a user can act on; its text is the whole message."""


def annotate(
    ir: Any,
    function: Any,
    arguments: Sequence[Mapping[str, Any]],
    results: Sequence[Mapping[str, Any]],
) -> None:
    """Attach ``ufp4.name`` and ``ufp4.parameter`` to arguments and results of a
    function. ``ir`` is the module of the frontend's own MLIR bindings; a row has
    "name", and "parameter" where it is one."""

    def attributes(value: Mapping[str, Any]) -> Any:
        entries = {"ufp4.name": ir.StringAttr.get(value["name"])}
        if value.get("parameter"):
            entries["ufp4.parameter"] = ir.UnitAttr.get()
        return ir.DictAttr.get(entries)

    for name, values in (("arg_attrs", arguments), ("res_attrs", results)):
        function.attributes[name] = ir.ArrayAttr.get(
            [attributes(value) for value in values]
        )

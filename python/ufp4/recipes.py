# ===- recipes.py - recipes as text and from data ------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""Recipes: what of a training step is quantized, and how.

    ufp4.recipes.list()                       # ["bf16", "e2m1", ...]
    recipe = ufp4.recipes.load("ufp4")        # recipe.name, recipe.text
    recipe.save("mine.mlir")

    x = Policy("e1m2, 1x16, f32", rht=16)
    dy = Policy("e1m2, 1x16, f32", rht=16, stochastic=8)
    recipe = ufp4.recipes.build(
        "mine",
        fprop={"activation": x, "weight": x},
        dgrad={"gradient": dy, "weight": x},
        wgrad={"gradient": dy, "activation": x},
        keep=["lm_head", "embed*"],
    )

docs/recipes.md describes the language.
"""

from __future__ import annotations

import builtins
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ufp4._errors import Error
from ufp4._policy import Policy, PolicyLike, policy_text

__all__ = [
    "Override",
    "Policy",
    "Recipe",
    "Sites",
    "build",
    "folders",
    "list",
    "load",
    "parse",
    "save",
]

_ROLES = {
    "fprop": ("activation", "weight"),
    "dgrad": ("gradient", "weight"),
    "wgrad": ("gradient", "activation"),
}


@dataclass(frozen=True)
class Recipe:
    """A recipe: its name, and the text of its file. Made by :func:`load`,
    :func:`parse` and :func:`build`, which verify it."""

    name: str
    text: str

    def save(self, path: str | os.PathLike) -> None:
        """Write the text to a file, which then may be named as a recipe is. An
        :class:`OSError` where that fails."""
        Path(path).write_text(self.text, encoding="utf-8")

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Sites:
    """Which layers: by patterns of their names, and the first and last so many
    blocks of the model."""

    names: Sequence[str] = ()
    first: int = 0
    last: int = 0

    @property
    def text(self) -> str:
        parts = []
        if self.names:
            # The escapes of JSON that can occur are MLIR's too, but \uXXXX.
            names = (json.dumps(name, ensure_ascii=False) for name in self.names)
            parts.append(f"[{', '.join(names)}]")
        parts += [f"first {self.first}"] if self.first else []
        parts += [f"last {self.last}"] if self.last else []
        return " ".join(parts)


Role = Mapping[str, PolicyLike]
SitesLike = Sites | Sequence[str] | str


@dataclass(frozen=True)
class Override:
    """Other policies for some layers. A role that is None stays as it is."""

    sites: SitesLike
    fprop: Role | None = None
    dgrad: Role | None = None
    wgrad: Role | None = None


def _sites(sites: SitesLike) -> str:
    if isinstance(sites, str):
        sites = [sites]
    if not isinstance(sites, Sites):
        sites = Sites(tuple(sites))
    return sites.text


def _roles(roles: Mapping[str, Role | None], indent: str) -> builtins.list[str]:
    lines = []
    for role, operands in roles.items():
        if operands is None:
            continue
        wanted = _ROLES[role]
        if set(operands) != set(wanted):
            given = ", ".join(f"'{name}'" for name in operands) or "none"
            raise Error(
                f"{role}: expected policies for '{wanted[0]}' and '{wanted[1]}', "
                f"but got: {given}"
            )
        policies = " ".join(f"{n}({policy_text(operands[n])})" for n in wanted)
        lines.append(f"{indent}{role} {policies}")
    return lines


def folders() -> builtins.list[Path]:
    """Where names of recipes are looked for, in order: the folders of the
    environment variable UFP4_RECIPE_PATH, then that of the shipped ones."""
    from ufp4 import _native

    return [Path(folder) for folder in _native.recipe_folders()]


def list() -> builtins.list[str]:
    """The names of all recipes that are found by name, sorted."""
    return sorted({file.stem for folder in folders() for file in folder.glob("*.mlir")})


def parse(text: str, name: str = "recipe") -> Recipe:
    """A recipe from its text, verified. ``name`` is what messages call the text.
    Raises :class:`ufp4.Error`."""
    from ufp4 import _native

    return Recipe(_native.check_recipe(_native.Source(text, name)), text)


def load(name: str | os.PathLike) -> Recipe:
    """A recipe by its name, or from a file: what is a path, has a "/" or ends with
    ".mlir" is one. Raises :class:`ufp4.Error`."""
    text = os.fspath(name)
    if isinstance(name, os.PathLike) or "/" in text or text.endswith(".mlir"):
        file = Path(text)
    else:
        files = [folder / f"{text}.mlir" for folder in folders()]
        found = [file for file in files if file.is_file()]
        if not found:
            names = ", ".join(list())
            raise Error(f"no recipe named '{text}'; there are: {names}")
        file = found[0]
    try:
        content = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Error(f"cannot read the recipe '{file}': {error}") from None
    return parse(content, str(file))


def build(
    name: str,
    *,
    fprop: Role | None = None,
    dgrad: Role | None = None,
    wgrad: Role | None = None,
    keep: SitesLike | None = None,
    overrides: Sequence[Override] = (),
) -> Recipe:
    """A recipe from data.

    Each role is a dictionary from its operands (fprop: "activation", "weight";
    dgrad: "gradient", "weight"; wgrad: "gradient", "activation") to policies:
    :class:`Policy`, a dictionary of its fields, the text of a format ("e1m2, 1x16,
    f32"), or a text as a recipe has it. A role that is left out stays in high
    precision. ``keep``: the layers that do, patterns or :class:`Sites`.

    Raises :class:`ufp4.Error` where that makes no valid recipe.
    """
    lines = [f"ufp4.recipe @{_symbol(name)} {{"]
    lines += _roles({"fprop": fprop, "dgrad": dgrad, "wgrad": wgrad}, "  ")
    if keep:
        lines.append(f"  keep {_sites(keep)}")
    for override in overrides:
        roles = {role: getattr(override, role) for role in _ROLES}
        lines.append(f"  override {_sites(override.sites)} {{")
        lines += _roles(roles, "    ")
        lines.append("  }")
    lines.append("}")
    return parse("\n".join(lines) + "\n", name)


def _symbol(name: str) -> str:
    """The name as MLIR writes a symbol."""
    first, rest = name[:1], name[1:].replace("-", "").replace(".", "").replace("$", "")
    plain = name.isascii() and (first.isalpha() or first == "_")
    if plain and (not rest or rest.replace("_", "a").isalnum()):
        return name
    return json.dumps(name, ensure_ascii=False)


def save(recipe: Recipe, path: str | os.PathLike) -> None:
    """``recipe.save(path)``."""
    recipe.save(path)

# ===- _policy.py - how one operand is quantized --------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""The policy of an operand, as data and as text of the recipe language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

_WIDE = ("bf16", "f16", "f32")


@dataclass(frozen=True)
class Policy:
    """How one operand is quantized: what docs/recipes.md writes between the
    parentheses after its name.

    ``format``: "GRID, BLOCK, SCALE", such as "e1m2, 1x16, f32"; or "bf16", "f16",
    "f32" for an operand that is not quantized. ``rht``: the size of the Hadamard
    transform, or what stands in ``#ufp4.rht<...>``, such as "16, signs = drawn".
    ``stochastic``: random bits of an element for stochastic rounding, 8, 16 or 32;
    0 rounds to nearest even. ``others``: further elements, as they are written.
    """

    format: str
    rht: int | str | None = None
    stochastic: int = 0
    others: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The elements, as the recipe language writes them."""
        if self.format in _WIDE:
            parts = [self.format]
        else:
            parts = [f"#ufp4.format<{self.format}>"]
        if self.rht is not None:
            parts.append(f"#ufp4.rht<{self.rht}>")
        if self.stochastic:
            parts.append(f"stochastic<{self.stochastic}>")
        return ", ".join([*parts, *self.others])


PolicyLike = Policy | str | Mapping[str, Any]


def policy_text(policy: PolicyLike) -> str:
    """The text of a policy: of a `Policy`, of a dictionary of its fields, or of a
    text, which is taken as it is where it has a "#", else as a format."""
    if isinstance(policy, Mapping):
        known = {field.name for field in fields(Policy)}
        for key in policy:
            if key not in known:
                names = ", ".join(sorted(known))
                raise TypeError(f"expected keys among {names}, but got '{key}'")
        policy = Policy(**policy)
    if isinstance(policy, Policy):
        return policy.text
    if not isinstance(policy, str):
        raise TypeError(f"expected a policy but got a {type(policy).__name__}")
    return policy if "#" in policy else Policy(policy).text

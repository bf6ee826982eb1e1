# ===- modules.py - layers that multiply in 4 bits -----------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""What layers become when a model is converted.

A converted layer is the same object of another class: its parameters, buffers,
hooks and names are what they were, and ``isinstance`` answers as before.
"""

from __future__ import annotations

import dataclasses
import functools
import sys
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.linear import NonDynamicallyQuantizableLinear

from . import ops
from .programs import ROLES, Plan, Site


@dataclasses.dataclass(frozen=True)
class Link:
    """A converted weight's place in a plan."""

    plan: Plan
    index: int

    @property
    def site(self) -> str:
        return f"{self.plan.key}:{self.index}"

    def draws(self, *roles: str) -> bool:
        """Whether any of the roles draws random bits."""
        return any(self.plan.program(self.index, role).seeded for role in roles)


class Converted:
    """What all converted layers have."""

    #: Of each weight of the layer, in order.
    ufp4_sites: tuple[str, ...]
    #: Whether random bits are drawn, for each weight: at all, and in the forward pass.
    ufp4_draws: tuple[tuple[bool, bool], ...]
    #: Keeps the plan alive, and takes it along when the layer is pickled.
    ufp4_links: tuple[Link, ...]

    # What the class beside this one has.
    training: bool
    weight: Tensor
    bias: Tensor | None

    def draw_seeds(self, x: Tensor, position: int = 0, count: int = 1) -> Tensor:
        draws, forward = self.ufp4_draws[position]
        # In training even without gradients: activation checkpointing may run the
        # forward pass so, and repeats it from the same state of the generator.
        if forward or draws and (torch.is_grad_enabled() or self.training):
            return ops.draw_seeds(
                x, self.ufp4_sites[position], count, device=torch.device("cpu")
            )
        return torch.empty(0, dtype=torch.int64)

    def project(self, x: Tensor) -> Tensor:
        """x [..., in] times the layer's weight, plus its bias."""
        rows = x.reshape(-1, x.shape[-1])
        y = ops.linear(rows, self.weight, self.draw_seeds(rows), self.ufp4_sites[0])
        if self.bias is not None:
            y = y + self.bias.to(y.dtype)
        return y.reshape(*x.shape[:-1], y.shape[-1])


class Linear(Converted, nn.Linear):
    """nn.Linear, converted."""

    def forward(self, input: Tensor) -> Tensor:
        return self.project(input)


#: Classes under nn.Linear whose own forward pass is that of nn.Linear, written anew.
SAME_AS_LINEAR = {("transformers.models.falcon.modeling_falcon", "FalconLinear")}


def is_linear(kind: type) -> bool:
    """Whether a class is nn.Linear or one under it that multiplies as it does."""
    if kind is nn.Linear:
        return True
    # MultiheadAttention has one of this class, and never calls it.
    if not issubclass(kind, nn.Linear) or kind is NonDynamicallyQuantizableLinear:
        return False
    known = (kind.__module__, kind.__qualname__) in SAME_AS_LINEAR
    return known or vars(nn.Linear)["forward"] is getattr(kind, "forward", None)


@functools.cache
def _make_conv1d() -> type:
    from transformers.pytorch_utils import Conv1D as Original

    class Conv1D(Converted, Original):
        """Conv1D of transformers, converted."""

        def forward(self, x: Tensor) -> Tensor:
            return self.project(x)

    Conv1D.__qualname__ = "Conv1D"
    return Conv1D


def __getattr__(name: str) -> Any:
    # By this name the class is found when a layer is unpickled.
    if name == "Conv1D":
        return _make_conv1d()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class Experts(Converted):
    """A stack of experts of transformers (a class under its
    ``use_experts_implementation``), converted. Rows are sorted by expert, and each
    expert's are multiplied by themselves."""

    num_experts: int
    has_gate: bool
    has_bias: bool
    act_fn: Callable[[Tensor], Tensor]
    post_expert_norm: Callable[[Tensor], Tensor]
    _apply_gate: Callable[[Tensor], Tensor]

    def forward(
        self, hidden_states: Tensor, top_k_index: Tensor, top_k_weights: Tensor
    ) -> Tensor:
        chosen = top_k_index.reshape(-1)
        each = top_k_index.shape[-1]
        ids, order = torch.sort(chosen, stable=True)
        experts = torch.arange(self.num_experts, device=ids.device)
        # Where each expert's rows end. Larger ids, of experts that another process
        # has, come behind: their rows stay zero.
        ends = torch.searchsorted(ids, experts, right=True)
        first = "gate_up_proj" if self.has_gate else "up_proj"
        x = self._multiply(hidden_states[order // each], ids, ends, first, 0)
        x = self._apply_gate(x) if self.has_gate else self.act_fn(x)
        x = self._multiply(x, ids, ends, "down_proj", 1)
        if getattr(self, "has_post_expert_norm", False):
            x = self.post_expert_norm(x)
        x = x * top_k_weights.reshape(-1)[order].unsqueeze(-1)
        x = torch.zeros_like(x).index_copy(0, order, x)
        x = x.reshape(hidden_states.shape[0], each, -1).sum(1)
        return x.to(hidden_states.dtype)

    def _multiply(
        self, x: Tensor, ids: Tensor, ends: Tensor, name: str, position: int
    ) -> Tensor:
        seeds = self.draw_seeds(x, position, self.num_experts)
        y = ops.experts(x, getattr(self, name), ends, seeds, self.ufp4_sites[position])
        if self.has_bias:
            bias = getattr(self, f"{name}_bias")
            known = (ids < self.num_experts).unsqueeze(-1)
            rows = bias[ids.clamp(max=self.num_experts - 1)].to(y.dtype)
            y = y + torch.where(known, rows, torch.zeros_like(rows))
        return y


@functools.cache
def _make_class(original: type, base: type) -> type:
    """A class of the model's own, converted: what ``base`` has in front of it."""

    def reduce(self: Any) -> tuple:
        # The class is made when it is needed, and so not found by its name.
        return _new_module, (original, base), self.__dict__

    body = {
        "ufp4_original": original,
        "__doc__": base.__doc__,
        "__module__": __name__,
        "__reduce__": reduce,
    }
    return type(original.__name__, (base, original), body)


def _new_module(original: type, base: type) -> nn.Module:
    kind: Any = _make_class(original, base)
    return kind.__new__(kind)


def original_class(module: nn.Module) -> type:
    """The class that a module had before it was converted."""
    kind = type(module)
    if not isinstance(module, Converted):
        return kind
    if hasattr(kind, "ufp4_original"):
        return kind.ufp4_original
    return next(base for base in kind.__mro__ if not issubclass(base, Converted))


def is_conv1d(kind: type) -> bool:
    # Without importing transformers: where it is not, no layer is of it.
    module = sys.modules.get("transformers.pytorch_utils")
    return module is not None and kind is module.Conv1D


def is_experts(module: nn.Module) -> bool:
    """Whether a module is a stack of experts of which all is known that is needed."""
    names = ("has_gate", "has_bias", "is_transposed", "num_experts")
    weight = getattr(module, "down_proj", None)
    return (
        all(hasattr(module, name) for name in names)
        and hasattr(type(module), "_apply_gate")
        and isinstance(weight, nn.Parameter)
        and weight.dim() == 3
    )


def converted_class(module: nn.Module) -> type | None:
    """The class of a module once it is converted; None for what is no layer."""
    kind = original_class(module)
    if kind is nn.Linear:
        return Linear
    if is_conv1d(kind):
        return _make_conv1d()
    if is_linear(kind):
        return _make_class(kind, Linear)
    if is_experts(module):
        return _make_class(kind, Experts)
    return None


def weights_of(module: nn.Module) -> list[tuple[str, bool]]:
    """The weights of a module that can be converted: name, and whether [in, out]."""
    if is_experts(module):
        first = "gate_up_proj" if module.has_gate else "up_proj"
        return [(name, module.is_transposed) for name in (first, "down_proj")]
    return [("weight", is_conv1d(original_class(module)))]


def site_of(name: str, weight: Tensor, transposed: bool) -> Site:
    rows, columns = weight.shape[-2:]
    if transposed:
        rows, columns = columns, rows
    return Site(name, outputs=rows, inputs=columns, transposed=transposed)


def swap(module: nn.Module, links: tuple[Link, ...]) -> None:
    """Make a module a converted layer."""
    module.__class__ = converted_class(module)
    module.ufp4_links = links
    module.ufp4_sites = tuple(link.site for link in links)
    module.ufp4_draws = tuple(
        (link.draws(*ROLES), link.draws("fprop")) for link in links
    )


def restore(module: nn.Module) -> None:
    """Make a converted layer what it was."""
    if isinstance(module, Converted):
        module.__class__ = original_class(module)
        for name in ("ufp4_links", "ufp4_sites", "ufp4_draws"):
            delattr(module, name)

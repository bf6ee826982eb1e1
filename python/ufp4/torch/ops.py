# ===- ops.py - products of layers as operators of PyTorch ---------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""The products of converted layers as custom operators of PyTorch.

    ufp4::draw_seeds(x, site, count, *, device) -> seeds     from torch's generator
    ufp4::linear(x, w, seeds, site) -> y                     fprop
    ufp4::linear_dgrad(dy, w, seeds, site) -> dx
    ufp4::linear_wgrad(dy, x, w, seeds, site) -> dw
    ufp4::experts(x, w, ends, seeds, site) -> y              the same for a stack of
    ufp4::experts_dgrad, ufp4::experts_wgrad                 weights, rows by expert

Random bits are a function of a seed, and seeds are operands: what PyTorch computes a
second time, for activation checkpointing, has the bits that it had. ``site`` is
"KEY:INDEX", a plan and a number in it: a string, since PyTorch's graphs hold no
other objects.
"""

from __future__ import annotations

import itertools
from typing import Any

import torch
from torch import Tensor

from ufp4 import Error

from .programs import FLOATS, PLANS, Plan

#: Chips by the compute capability of a CUDA device.
CHIPS = {
    (8, 0): "sm_80",
    (8, 6): "sm_86",
    (8, 9): "sm_89",
    (9, 0): "sm_90a",
    (10, 0): "sm_100a",
    (10, 3): "sm_103a",
    (12, 0): "sm_120a",
}


def find_site(site: str) -> tuple[Plan, int]:
    key, _, index = site.partition(":")
    if key not in PLANS:
        raise Error(
            f"expected a layer that was converted in this process or unpickled, but got "
            f"the unknown plan '{key}'"
        )
    return PLANS[key], int(index)


def target_of(device: torch.device, wanted: str | None) -> str:
    """The target to compile for, of tensors on a device."""
    if device.type == "cpu":
        found = "cpu"
    elif device.type == "cuda":
        capability = torch.cuda.get_device_capability(device)
        if capability not in CHIPS:
            chips = ", ".join(CHIPS.values())
            raise Error(
                f"expected a GPU among {chips}, but got one of compute capability "
                f"{capability[0]}.{capability[1]}"
            )
        found = CHIPS[capability]
    else:
        raise Error(f"expected tensors of cpu or cuda, but got {device.type}")
    if wanted not in (None, found):
        raise Error(
            f"expected tensors on {wanted}, the target of the conversion, but got some "
            f"on {found}"
        )
    return found


def check_operands(x: Tensor, w: Tensor, site: str) -> None:
    plan, index = find_site(site)
    layer = plan.sites[index]
    if x.dtype != w.dtype or x.dtype not in FLOATS:
        raise Error(
            f"'{layer.name}': expected an input and a weight of one type among bfloat16, "
            f"float16 and float32, but got {x.dtype} and {w.dtype}"
        )
    shape = (layer.inputs, layer.outputs)
    shape = shape if layer.transposed else shape[::-1]
    if x.shape[-1] != layer.inputs or w.shape[-2:] != shape:
        raise Error(
            f"'{layer.name}': expected {layer.inputs} features and a weight "
            f"{list(shape)}, but got {x.shape[-1]} and {list(w.shape[-2:])}"
        )


def multiply(
    role: str, left: Tensor, right: Tensor, seeds: Tensor, site: str, expert: int = 0
) -> Tensor:
    """One product of a role, by the compiled program, or by PyTorch where the recipe
    keeps that role in high precision."""
    plan, index = find_site(site)
    transposed = plan.sites[index].transposed
    function = plan.function(
        index, role, left.dtype, target_of(left.device, plan.target)
    )
    if function and left.numel() and right.numel():
        left, right = left.contiguous(), right.contiguous()
        if not plan.program(index, role).seeded:
            return function(left, right)
        # 64 bits: the type of the seed is unsigned.
        return function(left, right, seed=int(seeds[expert]) % 2**64)
    if role == "fprop":
        return left @ (right if transposed else right.T)
    if role == "dgrad":
        return left @ (right.T if transposed else right)
    return right.T @ left if transposed else left.T @ right


# ===-------------------------------------------------------------------------===#
# Seeds
# ===-------------------------------------------------------------------------===#


@torch.library.custom_op(
    "ufp4::draw_seeds", mutates_args=(), tags=(torch.Tag.nondeterministic_seeded,)
)
def draw_seeds(x: Tensor, site: str, count: int, *, device: torch.device) -> Tensor:
    """Seeds from torch's default generator on the CPU.

    ``x`` and ``site`` change nothing: graphs merge calls with equal arguments, and
    two layers must not come to share a seed. ``device`` is the CPU; by it PyTorch
    knows which generator it has to rewind when it computes something again.
    """
    return torch.randint(-(2**63), 2**63 - 1, (count,), dtype=torch.int64)


@draw_seeds.register_fake
def _(x: Tensor, site: str, count: int, *, device: torch.device) -> Tensor:
    return torch.empty(count, dtype=torch.int64)


# ===-------------------------------------------------------------------------===#
# Linear layers
# ===-------------------------------------------------------------------------===#


@torch.library.custom_op("ufp4::linear", mutates_args=())
def linear(x: Tensor, w: Tensor, seeds: Tensor, site: str) -> Tensor:
    check_operands(x, w, site)
    return multiply("fprop", x, w, seeds, site)


@linear.register_fake
def _(x: Tensor, w: Tensor, seeds: Tensor, site: str) -> Tensor:
    check_operands(x, w, site)
    plan, index = find_site(site)
    return x.new_empty(x.shape[0], plan.sites[index].outputs)


@torch.library.custom_op("ufp4::linear_dgrad", mutates_args=())
def linear_dgrad(dy: Tensor, w: Tensor, seeds: Tensor, site: str) -> Tensor:
    return multiply("dgrad", dy, w, seeds, site)


@linear_dgrad.register_fake
def _(dy: Tensor, w: Tensor, seeds: Tensor, site: str) -> Tensor:
    plan, index = find_site(site)
    return dy.new_empty(dy.shape[0], plan.sites[index].inputs)


@torch.library.custom_op("ufp4::linear_wgrad", mutates_args=())
def linear_wgrad(dy: Tensor, x: Tensor, w: Tensor, seeds: Tensor, site: str) -> Tensor:
    return multiply("wgrad", dy, x, seeds, site)


@linear_wgrad.register_fake
def _(dy: Tensor, x: Tensor, w: Tensor, seeds: Tensor, site: str) -> Tensor:
    return torch.empty_like(w)


def _save_linear(ctx: Any, inputs: tuple, output: Tensor) -> None:
    x, w, seeds, ctx.site = inputs
    ctx.save_for_backward(x, w, seeds)


def _linear_backward(ctx: Any, dy: Tensor) -> tuple:
    x, w, seeds = ctx.saved_tensors
    dy = dy.contiguous()
    dx = linear_dgrad(dy, w, seeds, ctx.site) if ctx.needs_input_grad[0] else None
    dw = linear_wgrad(dy, x, w, seeds, ctx.site) if ctx.needs_input_grad[1] else None
    return dx, dw, None, None


linear.register_autograd(_linear_backward, setup_context=_save_linear)


# ===-------------------------------------------------------------------------===#
# Stacks of experts
# ===-------------------------------------------------------------------------===#


def each_expert(ends: Tensor) -> list[slice]:
    """The rows of each expert; ``ends`` says where they end."""
    bounds = [0, *ends.tolist()]
    return [slice(begin, end) for begin, end in itertools.pairwise(bounds)]


def multiply_rows(
    role: str,
    left: Tensor,
    w: Tensor,
    ends: Tensor,
    seeds: Tensor,
    site: str,
    width: int,
) -> Tensor:
    # Rows behind the last expert's belong to none (another process has theirs).
    result = left.new_zeros(left.shape[0], width)
    for expert, rows in enumerate(each_expert(ends)):
        if rows.start != rows.stop:
            result[rows] = multiply(role, left[rows], w[expert], seeds, site, expert)
    return result


@torch.library.custom_op("ufp4::experts", mutates_args=())
def experts(x: Tensor, w: Tensor, ends: Tensor, seeds: Tensor, site: str) -> Tensor:
    """Rows x [S, in], in the order of their experts, times each one's weight."""
    check_operands(x, w, site)
    plan, index = find_site(site)
    width = plan.sites[index].outputs
    return multiply_rows("fprop", x, w, ends, seeds, site, width)


@experts.register_fake
def _(x: Tensor, w: Tensor, ends: Tensor, seeds: Tensor, site: str) -> Tensor:
    check_operands(x, w, site)
    plan, index = find_site(site)
    return x.new_empty(x.shape[0], plan.sites[index].outputs)


@torch.library.custom_op("ufp4::experts_dgrad", mutates_args=())
def experts_dgrad(
    dy: Tensor, w: Tensor, ends: Tensor, seeds: Tensor, site: str
) -> Tensor:
    plan, index = find_site(site)
    width = plan.sites[index].inputs
    return multiply_rows("dgrad", dy, w, ends, seeds, site, width)


@experts_dgrad.register_fake
def _(dy: Tensor, w: Tensor, ends: Tensor, seeds: Tensor, site: str) -> Tensor:
    plan, index = find_site(site)
    return dy.new_empty(dy.shape[0], plan.sites[index].inputs)


@torch.library.custom_op("ufp4::experts_wgrad", mutates_args=())
def experts_wgrad(
    dy: Tensor, x: Tensor, w: Tensor, ends: Tensor, seeds: Tensor, site: str
) -> Tensor:
    result = torch.zeros_like(w)
    for expert, rows in enumerate(each_expert(ends)):
        if rows.start != rows.stop:
            result[expert] = multiply("wgrad", dy[rows], x[rows], seeds, site, expert)
    return result


@experts_wgrad.register_fake
def _(
    dy: Tensor, x: Tensor, w: Tensor, ends: Tensor, seeds: Tensor, site: str
) -> Tensor:
    return torch.empty_like(w)


def _save_experts(ctx: Any, inputs: tuple, output: Tensor) -> None:
    x, w, ends, seeds, ctx.site = inputs
    ctx.save_for_backward(x, w, ends, seeds)


def _experts_backward(ctx: Any, dy: Tensor) -> tuple:
    x, w, ends, seeds = ctx.saved_tensors
    dy = dy.contiguous()
    dx = dw = None
    if ctx.needs_input_grad[0]:
        dx = experts_dgrad(dy, w, ends, seeds, ctx.site)
    if ctx.needs_input_grad[1]:
        dw = experts_wgrad(dy, x, w, ends, seeds, ctx.site)
    return dx, dw, None, None, None


experts.register_autograd(_experts_backward, setup_context=_save_experts)


# ===-------------------------------------------------------------------------===#
# Autocast
# ===-------------------------------------------------------------------------===#


def _register_autocast() -> torch.library.Library:
    """Products are computed in autocast's type, as those of PyTorch are. (The rule
    that register_autocast makes has one type, fixed beforehand.)"""
    library = torch.library.Library("ufp4", "FRAGMENT")
    for device in ("cpu", "cuda"):
        key = getattr(torch._C.DispatchKey, f"Autocast{device.upper()}")
        for name in ("linear", "experts"):
            operator = getattr(torch.ops.ufp4, name).default

            def rule(
                x: Tensor,
                w: Tensor,
                *others: Any,
                operator: Any = operator,
                device: str = device,
                key: Any = key,
            ) -> Tensor:
                dtype = torch.get_autocast_dtype(device)
                x, w = (
                    value.to(dtype) if value.dtype in FLOATS else value
                    for value in (x, w)
                )
                with torch._C._ExcludeDispatchKeyGuard(torch._C.DispatchKeySet(key)):
                    return operator(x, w, *others)

            library.impl(name, rule, key.name)
    return library


#: Registrations last as long as this does.
_LIBRARY = _register_autocast()

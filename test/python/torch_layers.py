# ===- torch_layers.py - what tests of ufp4.torch have in common ---------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Layers, their gradients, and comparisons. Needs PyTorch alone."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

Result = list[Tensor]


@contextlib.contextmanager
def expect_error(kind: type, *parts: str) -> Iterator[None]:
    """The block raises an error of a class that says all parts."""
    try:
        yield
    except kind as error:
        for part in parts:
            assert part in str(error), f"no {part!r} in: {error}"
    else:
        raise AssertionError(f"no error that says {parts}")


def equal(left: Result, right: Result) -> bool:
    return len(left) == len(right) and all(map(torch.equal, left, right))


def distance(value: Tensor, reference: Tensor) -> float:
    reference = reference.double()
    return ((value.double() - reference).norm() / reference.norm()).item()


class Blocks(nn.Module):
    """Blocks of two layers, the same layers twice, under checkpointing or not."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.up = nn.Linear(32, 48)
        self.down = nn.Linear(48, 32, bias=False)
        self.last = nn.Linear(32, 32, bias=False)
        #: None, or what use_reentrant of checkpoint is.
        self.reentrant: bool | None = None

    def block(self, x: Tensor) -> Tensor:
        return x + self.down(F.relu(self.up(x)))

    def forward(self, x: Tensor) -> Tensor:
        for _ in range(2):
            if self.reentrant is None:
                x = self.block(x)
            else:
                x = checkpoint(self.block, x, use_reentrant=self.reentrant)
        return self.last(x).square().mean()


def gradients(
    model: nn.Module,
    call: Callable[..., Tensor],
    x: Tensor,
    seed: int = 1,
    parameters: bool = True,
) -> Result:
    """The loss and the gradients of x and the parameters, from a seed on."""
    model.zero_grad()
    x = x.detach().requires_grad_()
    torch.manual_seed(seed)
    loss = call(x)
    loss.backward()
    grads = [p.grad.clone() for p in model.parameters()] if parameters else []
    return [loss.detach(), x.grad, *grads]

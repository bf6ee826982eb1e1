#!/usr/bin/env python3
# ===- torch_layers.py - a converted layer beside PyTorch's own ------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Times forward and backward pass of a linear layer of bf16 on a GPU, as PyTorch has it
and converted by ufp4.torch, in one run.

Needs the package installed, and PyTorch with a GPU that it compiles for. Unlike the steps
of gpu.py, this is a layer in a model: each of its three products is a call of its own,
quantizes both operands, and is issued from Python.
"""

from __future__ import annotations

import sys
import time

import torch
from torch import nn

import ufp4.torch

RECIPES = ("bf16", "ufp4-i8", "ufp4-i8-row", "ufp4")


def time_layers(rounds: int = 5) -> None:
    """Milliseconds of forward and backward pass of one linear layer, the least of
    `rounds` of ten steps, the recipes in turn."""
    print(torch.cuda.get_device_name(), "torch", torch.__version__)
    print("width tokens " + " ".join(f"{recipe:>12}" for recipe in RECIPES))
    for width in (4096, 8192):
        for tokens in (4096, 8192):
            x = torch.randn(tokens, width, device="cuda").bfloat16().requires_grad_()
            gradient = torch.randn_like(x)
            layers = []
            for recipe in RECIPES:
                layer = nn.Linear(width, width, bias=False).bfloat16().cuda()
                layers.append(ufp4.torch.convert(layer, recipe))

            def step(layer: nn.Module) -> None:
                layer.weight.grad = x.grad = None
                layer(x).backward(gradient)

            best = [float("inf")] * len(layers)
            for turn in range(rounds + 1):
                for i, layer in enumerate(layers):
                    torch.cuda.synchronize()
                    start = time.perf_counter()
                    for _ in range(10):
                        step(layer)
                    torch.cuda.synchronize()
                    if turn:
                        best[i] = min(best[i], (time.perf_counter() - start) * 100)
            print(f"{width:5} {tokens:6} " + " ".join(f"{ms:12.3f}" for ms in best))


if __name__ == "__main__":
    if not torch.cuda.is_available():
        sys.exit("torch_layers.py: error: expected a GPU that PyTorch sees")
    time_layers()

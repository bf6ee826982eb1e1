#!/usr/bin/env python3
# ===- gpu_package.py - the Python package on a GPU ---------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Tests of ufp4.compile and ufp4.torch on a Hopper GPU, against the CPU.

Needs the package installed (a wheel will do: no LLVM), PyTorch with CUDA, and an H100 or
H200. Not part of `make test`; docs/testing.md says when it last ran, and where.

`--speed` also times a training step of one linear layer.
"""

from __future__ import annotations

import sys
import time

import torch
from harness import run_tests
from torch import nn

import ufp4
import ufp4.torch

RECIPES = ("ufp4", "ufp4-i8", "ufp4-e4m3", "ufp4-mx", "nvfp4", "mxfp4", "e2m1")
LINEAR = """
func.func @linear(%x: tensor<?x64xbf16>,
                  %w: tensor<48x64xbf16> {ufp4.name = "w", ufp4.parameter})
    -> tensor<?x48xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x64xbf16>
  %e0 = tensor.empty() : tensor<64x48xbf16>
  %wt = linalg.transpose ins(%w : tensor<48x64xbf16>)
        outs(%e0 : tensor<64x48xbf16>) permutation = [1, 0]
  %empty = tensor.empty(%n) : tensor<?x48xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?x48xf32>) -> tensor<?x48xf32>
  %y = linalg.matmul ins(%x, %wt : tensor<?x64xbf16>, tensor<64x48xbf16>)
       outs(%init : tensor<?x48xf32>) -> tensor<?x48xf32>
  return %y : tensor<?x48xf32>
}
"""


def same_bits(a: torch.Tensor, b: torch.Tensor) -> bool:
    integer = {2: torch.int16, 4: torch.int32}[a.element_size()]
    return (
        a.shape == b.shape
        and a.dtype == b.dtype
        and torch.equal(a.cpu().view(integer), b.cpu().view(integer))
    )


def inputs(*rows: int) -> tuple[list[torch.Tensor], torch.Tensor]:
    torch.manual_seed(0)
    weight = torch.randn(48, 64).bfloat16()
    return [torch.randn(n, 64).bfloat16() for n in rows], weight


def make_model() -> nn.Module:
    torch.manual_seed(1)
    widths = (256, 512, 256, 64)
    layers: list[nn.Module] = []
    for i, o in zip(widths, widths[1:]):
        layers += [nn.Linear(i, o), nn.GELU()]
    return nn.Sequential(*layers[:-1]).bfloat16().cuda()


def train(recipe: str, compiled: bool = False) -> list[float]:
    """Losses of 20 steps on one batch."""
    model = ufp4.torch.convert(make_model(), recipe)
    call = torch.compile(model) if compiled else model
    torch.manual_seed(4)
    x = torch.randn(512, 256, device="cuda").bfloat16()
    labels = torch.randint(64, (512,), device="cuda")
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3)
    losses = []
    for _ in range(20):
        loss = nn.functional.cross_entropy(call(x).float(), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


# ===-------------------------------------------------------------------------===#
# ufp4.compile
# ===-------------------------------------------------------------------------===#


def test_tensors_on_the_gpu_and_of_the_host_give_the_bits_of_the_cpu():
    xs, weight = inputs(1, 7, 129)
    for recipe in (*RECIPES, None):
        cpu = ufp4.compile(LINEAR, recipe)
        gpu = ufp4.compile(LINEAR, recipe, target="sm_90a")
        for x in xs:
            expected = cpu(x, weight)
            there = gpu(x.cuda(), weight.cuda())
            assert there.is_cuda and same_bits(there, expected), (recipe, x.shape)
            assert same_bits(gpu(x, weight), expected), (recipe, x.shape)


def test_calls_run_in_the_current_stream():
    gpu = ufp4.compile(LINEAR, "ufp4-i8", target="sm_90a")
    (good,), weight = inputs(4096)
    good, weight = good.cuda(), weight.cuda()
    expected = gpu(good, weight)
    x = torch.zeros_like(good)
    torch.cuda.synchronize()
    stream = torch.cuda.Stream()
    for _ in range(20):
        with torch.cuda.stream(stream):
            torch.cuda._sleep(2_000_000)
            x.copy_(good, non_blocking=True)
            y = gpu(x, weight)
            x.zero_()
        stream.synchronize()
        assert same_bits(y, expected)


def test_wrong_devices_are_errors():
    (x,), weight = inputs(7)
    gpu = ufp4.compile(LINEAR, "ufp4", target="sm_90a")
    cpu = ufp4.compile(LINEAR, "ufp4")
    for call, arrays, message in (
        (gpu, (x.cuda(), weight), "expected arrays on one device"),
        (cpu, (x.cuda(), weight.cuda()), "expected arrays on the CPU"),
    ):
        try:
            call(*arrays)
            raise AssertionError("no error")
        except ufp4.Error as error:
            assert message in str(error), error


def test_calls_keep_no_memory():
    gpu = ufp4.compile(LINEAR, "ufp4-i8", target="sm_90a")
    (x,), weight = inputs(8192)
    x, weight = x.cuda(), weight.cuda()
    gpu(x, weight)
    torch.cuda.synchronize()
    free = torch.cuda.mem_get_info()[0]
    for _ in range(300):
        gpu(x, weight)
    torch.cuda.synchronize()
    assert free - torch.cuda.mem_get_info()[0] < 32 << 20


# ===-------------------------------------------------------------------------===#
# ufp4.torch
# ===-------------------------------------------------------------------------===#


def test_layers_give_the_bits_of_the_cpu():
    torch.manual_seed(3)
    x, gradient = torch.randn(5, 33, 256), torch.randn(5, 33, 192)
    for recipe in RECIPES:
        outcome = []
        for device in ("cpu", "cuda"):
            torch.manual_seed(9)
            layer = nn.Linear(256, 192, bias=False).bfloat16().to(device)
            ufp4.torch.convert(layer, recipe)
            torch.manual_seed(10)
            leaf = x.bfloat16().to(device).requires_grad_()
            y = layer(leaf)
            y.backward(gradient.bfloat16().to(device))
            outcome.append((y.detach(), leaf.grad, layer.weight.grad))
        assert all(same_bits(a, b) for a, b in zip(*outcome)), recipe


def test_models_train():
    for recipe in ("bf16", "ufp4", "ufp4-i8", "nvfp4"):
        losses = train(recipe)
        assert losses[-1] < 0.1 * losses[0], (recipe, losses)


def test_compiled_model_trains_as_eager_does():
    eager, compiled = train("ufp4-i8"), train("ufp4-i8", compiled=True)
    assert compiled[-1] < 0.1 * compiled[0], compiled
    assert abs(compiled[0] - eager[0]) < 1e-3 * eager[0], (compiled[0], eager[0])


def test_checkpointed_model_has_the_bits_of_a_plain_one():
    from torch.utils.checkpoint import checkpoint

    gradients = []
    for checkpointed in (False, True):
        model = ufp4.torch.convert(make_model(), "ufp4")
        torch.manual_seed(4)
        x = torch.randn(64, 256, device="cuda").bfloat16().requires_grad_()
        y = checkpoint(model, x, use_reentrant=False) if checkpointed else model(x)
        y.float().square().mean().backward()
        gradients.append([p.grad for p in model.parameters()])
    assert all(same_bits(a, b) for a, b in zip(*gradients))


# ===-------------------------------------------------------------------------===#
# Speed
# ===-------------------------------------------------------------------------===#


def time_layers(rounds: int = 5) -> None:
    """Milliseconds of forward and backward pass of one linear layer, the least of
    `rounds` of ten steps, the recipes in turn."""
    recipes = ("bf16", "ufp4-i8", "ufp4-i8-row", "ufp4")
    print("width tokens " + " ".join(f"{recipe:>12}" for recipe in recipes))
    for width in (4096, 8192):
        for tokens in (4096, 8192):
            x = torch.randn(tokens, width, device="cuda").bfloat16().requires_grad_()
            gradient = torch.randn_like(x)
            layers = []
            for recipe in recipes:
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
        sys.exit("gpu_package.py: error: expected a GPU that PyTorch sees")
    speed = "--speed" in sys.argv
    if speed:
        sys.argv.remove("--speed")
    status = run_tests(globals())
    if speed:
        time_layers()
    sys.exit(status)

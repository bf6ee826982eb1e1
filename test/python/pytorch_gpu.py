#!/usr/bin/env python3
# ===- pytorch_gpu.py - the Python package with PyTorch on a GPU ---------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""ufp4.compile and ufp4.torch on a GPU, against the same on the CPU, bit for bit.

Needs PyTorch with CUDA, a GPU that programs are made for, and ptxas; no
transformers. With --installed, the package is the one that this Python has.
"""

from __future__ import annotations

import atexit
import copy
import json
import os
import pickle
import shutil
import subprocess
import sys
import tempfile

import harness
import numpy as np
import torch
import torch.nn.functional as F
from harness import ROOT
from torch import Tensor, nn
from torch_layers import Blocks, Result, equal, expect_error, gradients

#: Recipes whose products are exact on every target, each with a type of operands.
RECIPES = {
    "ufp4": torch.bfloat16,
    "ufp4-i8": torch.float32,
    "ufp4-i8-row": torch.bfloat16,
    "nvfp4": torch.bfloat16,
    "mxfp4": torch.float32,
}
KINDS = {torch.bfloat16: "bf16", torch.float32: "f32"}

LINEAR = """\
func.func @linear(%x: tensor<?x96xTYPE>, %w: tensor<96x64xTYPE> {ufp4.parameter})
    -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x96xTYPE>
  %empty = tensor.empty(%n) : tensor<?x64xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?x64xf32>)
       -> tensor<?x64xf32>
  %y = linalg.matmul ins(%x, %w : tensor<?x96xTYPE>, tensor<96x64xTYPE>)
       outs(%init : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}
"""
INSTALLED = "--installed" in sys.argv[1:]


def prepare(_tests: list) -> None:
    folder = tempfile.mkdtemp(prefix="ufp4-cache-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["UFP4_CACHE"] = folder
    if not INSTALLED:
        sys.path.insert(0, str(harness.build() / "python"))
    global ufp4, DEVICE, TARGET
    import ufp4
    import ufp4.torch
    from ufp4.torch.ops import target_of

    DEVICE = torch.device("cuda", torch.cuda.current_device())
    TARGET = target_of(DEVICE, None)
    print(f"{torch.cuda.get_device_name()}, {TARGET}, torch {torch.__version__}")


def here(value: Tensor) -> Tensor:
    return value.detach().to(DEVICE)


def operands(dtype: torch.dtype, rows: int = 37) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(rows)
    x = torch.randn(rows, 96, generator=generator)
    return x.to(dtype), torch.randn(96, 64, generator=generator).to(dtype)


def compile_both(recipe: str, kind: str) -> tuple:
    text = LINEAR.replace("TYPE", kind)
    return ufp4.compile(text, recipe), ufp4.compile(text, recipe, TARGET)


def test_functions_have_the_bits_of_the_cpu():
    for recipe, dtype in RECIPES.items():
        on_cpu, on_gpu = compile_both(recipe, KINDS[dtype])
        for rows in (1, 16, 37, 300):
            x, w = operands(dtype, rows)
            y = on_gpu(here(x), here(w))
            assert y.device == DEVICE and y.dtype == torch.float32
            assert torch.equal(y.cpu(), on_cpu(x, w)), (recipe, dtype, rows)


def test_work_joins_the_current_stream():
    """What is computed before in a stream is there, and what comes after waits."""
    on_cpu, on_gpu = compile_both("ufp4-i8", "f32")
    x, w = operands(torch.float32, 300)
    wanted = on_cpu(x + 1, w)
    source, weight, busy = here(x), here(w), torch.randn(4096, 4096, device=DEVICE)
    for stream in (torch.cuda.default_stream(DEVICE), torch.cuda.Stream(DEVICE)):
        for _ in range(3):
            torch.cuda.synchronize(DEVICE)
            with torch.cuda.stream(stream):
                late = torch.zeros_like(source)
                for _ in range(10):
                    busy @ busy
                late += source
                late += 1
                y = on_gpu(late, weight)
                late.zero_()
                doubled = y * 2
            stream.synchronize()
            assert torch.equal(doubled.cpu(), wanted * 2)


def test_views_and_results_live_as_tensors_do():
    on_cpu, on_gpu = compile_both("ufp4", "bf16")
    x, w = operands(torch.bfloat16, 300)
    whole, weight = here(x), here(w)
    for part in (slice(7, 90), slice(None, None, 3)):
        assert torch.equal(on_gpu(whole[part], weight).cpu(), on_cpu(x[part], w))
    turned = weight.t().contiguous().t()
    y = on_gpu(whole, turned)
    kept = y.clone()
    for _ in range(50):
        on_gpu(whole * 2, weight)
    assert torch.equal(y, kept) and torch.equal(y.cpu(), on_cpu(x, w))


def test_arrays_of_the_host_are_copied():
    on_cpu, on_gpu = compile_both("ufp4-i8", "f32")
    x, w = operands(torch.float32)
    y = on_gpu(x, w)
    assert y.device.type == "cpu" and torch.equal(y, on_cpu(x, w))
    y = on_gpu(x.numpy(), w.numpy())
    assert isinstance(y, np.ndarray) and np.array_equal(y, on_cpu(x, w).numpy())


def test_wrong_devices_are_one_error():
    on_cpu, on_gpu = compile_both("ufp4-i8", "f32")
    x, w = operands(torch.float32)
    with expect_error(ufp4.Error, "expected arrays on the CPU"):
        on_cpu(here(x), here(w))
    with expect_error(ufp4.Error, "expected arrays on one device"):
        on_gpu(here(x), w)
    with expect_error(ufp4.Error, "tensor<96x64xf32>", "f64"):
        on_gpu(here(x), here(w).double())
    with expect_error(ufp4.Error, "96"):
        on_gpu(here(x)[:, :95], here(w))
    # And it goes on.
    assert torch.equal(on_gpu(here(x), here(w)).cpu(), on_cpu(x, w))


def test_the_llama_step_has_the_bits_of_the_cpu():
    folder = ROOT / "models" / "llama"
    inputs = []
    for row in json.loads((folder / "manifest.json").read_text())["inputs"]:
        array = np.load(folder / row["file"])
        tensor = torch.from_numpy(
            array.view(np.int16) if row["dtype"] == "bf16" else array
        )
        inputs.append(tensor.view(torch.bfloat16) if row["dtype"] == "bf16" else tensor)
    for recipe in ("ufp4", "ufp4-i8"):
        on_cpu = ufp4.compile(folder / "step.mlir", recipe)
        on_gpu = ufp4.compile(folder / "step.mlir", recipe, TARGET)
        wanted = on_cpu(*inputs, seed=7)
        found = on_gpu(*map(here, inputs), seed=7)
        assert len(found) == 22
        names = [slot.name for slot in on_cpu.results]
        wrong = [
            n for n, a, b in zip(names, found, wanted) if not torch.equal(a.cpu(), b)
        ]
        assert not wrong, (recipe, wrong)


def test_compiled_functions_are_taken_from_the_cache():
    text = LINEAR.replace("TYPE", "f32")
    first = ufp4.compile(text, "ufp4-i8", TARGET, cache=True)
    again = ufp4.compile(text, "ufp4-i8", TARGET, cache=True)
    assert again.from_cache and not first.from_cache
    x, w = map(here, operands(torch.float32))
    assert torch.equal(again(x, w), first(x, w))
    other = pickle.loads(pickle.dumps(first))
    assert torch.equal(other(x, w), first(x, w))


def run_layer(layer: nn.Module, x: Tensor, dy: Tensor, seed: int) -> Result:
    layer.zero_grad()
    leaf = x.detach().clone().requires_grad_()
    torch.manual_seed(seed)
    y = layer(leaf)
    y.backward(dy)
    # A copy: moving the layer to another device moves its gradient where it is.
    return [y.detach().cpu(), leaf.grad.cpu(), layer.weight.grad.cpu().clone()]


def test_layers_have_the_bits_of_the_cpu():
    """Compiled at first use, of sizes that are multiples of tiles and that are not."""
    for recipe, dtype in RECIPES.items():
        for rows, inputs, outputs in ((256, 256, 512), (37, 80, 48)):
            torch.manual_seed(rows)
            layer = nn.Linear(inputs, outputs, bias=False).to(dtype)
            x = torch.randn(rows, inputs).to(dtype)
            dy = torch.randn(rows, outputs).to(dtype)
            ufp4.torch.convert(layer, recipe)
            wanted = run_layer(layer, x, dy, 5)
            found = run_layer(layer.to(DEVICE), here(x), here(dy), 5)
            for name, a, b in zip(("y", "dx", "dw"), found, wanted):
                assert torch.equal(a, b), (recipe, dtype, rows, name)


def test_layers_behave_as_on_the_cpu():
    """torch.compile, checkpointing, autocast, copies: all bits of a plain call."""
    model = ufp4.torch.convert(Blocks(), "ufp4").to(DEVICE)
    x = torch.randn(8, 32, device=DEVICE)
    plain = gradients(model, model, x)
    assert all(value.device == DEVICE for value in plain)
    twin = copy.deepcopy(model)
    assert equal(gradients(twin, twin, x), plain)
    for reentrant in (False, True):
        model.reentrant = reentrant
        assert equal(gradients(model, model, x), plain), reentrant
    model.reentrant = None
    torch._dynamo.reset()
    compiled = torch.compile(model, backend="aot_eager", fullgraph=True)
    assert equal(gradients(model, compiled, x), plain)
    torch._dynamo.reset()
    with torch.autocast("cuda", torch.bfloat16):
        y = model.up(x)
    assert y.dtype == torch.bfloat16
    narrow = copy.deepcopy(model.up).to(torch.bfloat16)
    assert torch.equal(y, narrow(x.to(torch.bfloat16)))
    layer = model.up
    arguments = (
        x.clone().requires_grad_(),
        layer.weight,
        torch.tensor([5]),
        layer.ufp4_sites[0],
    )
    torch.library.opcheck(torch.ops.ufp4.linear, arguments)


def test_a_model_trains():
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Embedding(64, 128), nn.Linear(128, 256), nn.GELU(), nn.Linear(256, 64)
    )
    ufp4.torch.convert(model, "ufp4").to(DEVICE)
    assert ufp4.torch.report(model).converted == ["1", "3"]
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    ids = torch.randint(64, (256,), device=DEVICE)
    losses = []
    for _ in range(20):
        with torch.autocast("cuda", torch.bfloat16):
            loss = F.cross_entropy(model(ids).float(), ids.roll(1) % 7)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"  {losses[0]:.3f} to {losses[-1]:.3f}")
    assert losses[-1] < 0.7 * losses[0], losses


def test_the_example_trains():
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, str(ROOT / "examples/train_bytes.py"), f"--out={folder}"]
            + ["--recipes", "bf16", "ufp4-i8", "--seeds=1", "--steps=30"],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            timeout=600,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        with open(f"{folder}/losses.json", encoding="utf-8") as file:
            runs = json.load(file)["runs"]
    print(done.stdout.rstrip())
    last = {row["recipe"]: row["losses"][-1] for row in runs}
    assert last["bf16"] < 4 and abs(last["ufp4-i8"] - last["bf16"]) < 0.2, last


if __name__ == "__main__":
    sys.argv = [each for each in sys.argv if each != "--installed"]
    sys.exit(harness.run_tests(globals(), prepare=prepare))

#!/usr/bin/env python3
# ===- cpu_layer.py - one linear layer's step on the CPU ----------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Measure the three GEMMs of a linear layer on the CPU, beside PyTorch.

Three processes, by turns, so that all see the same load of the machine:

- `ufp4-run --recipe=ufp4`: three GEMMs and six quantizations;
- PyTorch in f32: three matmuls;
- PyTorch, eager, the same recipe as fake quantization: transform, scale, round,
  dequantize, then the same three matmuls.

Prints the table of docs/benchmarks.md: the median seconds of a step, the ratio
to PyTorch in f32 as the median of the rounds' ratios, and the peak memory of
each process. Each process does one step that is not counted, then the median of
three is taken.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

PEER = '''
import resource, sys, time, torch
torch.manual_seed(0)
kind, threads, m, k, n, runs = sys.argv[1], *map(int, sys.argv[2:])
torch.set_num_threads(threads)
x, w, dy = torch.randn(m, k), torch.randn(n, k), torch.randn(m, n)
signs = torch.tensor([1, 1, 1, -1, 1, -1, -1, -1, -1, -1, -1, 1, -1, 1, -1, -1.0])
h = torch.ones(1, 1)
for _ in range(4):
    h = torch.cat([torch.cat([h, h], 1), torch.cat([h, -h], 1)], 0)
h = (h * signs).T / 4


def fake(x, stochastic=False):
    """Quantizes along the last dimension, in blocks of 16, and dequantizes."""
    y = x.reshape(-1, 16) @ h
    s = y.abs().amax(1, keepdim=True) / 7
    t = torch.where(s < 2.0**-126, 0.0, y / s)
    t = torch.floor(t + torch.rand_like(t)) if stochastic else torch.round(t)
    return (t.clamp(-7, 7) * s).reshape(x.shape)


def step():
    if kind == "f32":
        return x @ w.T, dy @ w, dy.T @ x
    y = fake(x) @ fake(w).T
    dx = fake(dy, True) @ fake(w.T).T
    dw = fake(dy.T, True) @ fake(x.T).T
    return y, dx, dw


with torch.no_grad():
    step()
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        step()
        times.append(time.perf_counter() - begin)
print(sorted(times)[len(times) // 2], torch.__version__)
'''


def write_step(m: int, k: int, n: int, of: str = "f32") -> str:
    """`@step(x, w, dy) -> (y, dx, dw)`, all of one element type."""
    x, w, y, wt, yt = (
        f"tensor<{rows}x{columns}x{of}>"
        for rows, columns in ((m, k), (n, k), (m, n), (k, n), (n, m))
    )
    body: list[str] = [f"%zero = arith.constant 0.0 : {of}"]

    def transpose(name: str, value: str, given: str, wanted: str) -> None:
        body.append(f"%{name}e = tensor.empty() : {wanted}")
        body.append(
            f"%{name} = linalg.transpose ins({value} : {given}) "
            f"outs(%{name}e : {wanted}) permutation = [1, 0]"
        )

    def matmul(name: str, a: str, b: str, types: str, result: str) -> None:
        body.append(f"%{name}e = tensor.empty() : {result}")
        body.append(
            f"%{name}z = linalg.fill ins(%zero : {of}) outs(%{name}e : {result}) -> {result}"
        )
        body.append(
            f"%{name} = linalg.matmul ins({a}, {b} : {types}) "
            f"outs(%{name}z : {result}) -> {result}"
        )

    transpose("wt", "%w", w, wt)
    matmul("y", "%x", "%wt", f"{x}, {wt}", y)
    matmul("dx", "%dy", "%w", f"{y}, {w}", x)
    transpose("dyt", "%dy", y, yt)
    matmul("dw", "%dyt", "%x", f"{yt}, {x}", w)
    lines = "\n  ".join(body)
    return (
        f'func.func @step(%x: {x}, %w: {w} {{ufp4.parameter, ufp4.name = "w"}}, '
        f"%dy: {y}) -> ({y}, {x}, {w}) {{\n  {lines}\n"
        f"  return %y, %dx, %dw : {y}, {x}, {w}\n}}\n"
    )


def measure(command: list[str]) -> tuple[str, str, float]:
    """Output, error output and peak MiB of a command that must succeed."""
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout and process.stderr
    out, err = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{err}")
    return out, err, usage.ru_maxrss / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--python", default=sys.executable, help="one with torch and numpy")
    parser.add_argument("--shape", default="1024x2048x2048", help="tokens x in x out")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--recipe", default="ufp4")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    m, k, n = (int(extent) for extent in args.shape.split("x"))
    seconds: dict[str, list[float]] = {"ufp4": [], "f32": [], "fake": []}
    memory: dict[str, float] = {}
    version = ""
    with tempfile.TemporaryDirectory() as folder:
        module = Path(folder) / "step.mlir"
        module.write_text(write_step(m, k, n))
        subprocess.run(
            [args.python, "-c",
             "import numpy as np, sys; r = np.random.default_rng(0)\n"
             "m, k, n = map(int, sys.argv[2:])\n"
             "for name, shape in (('x', (m, k)), ('w', (n, k)), ('dy', (m, n))):\n"
             "    np.save(f'{sys.argv[1]}/{name}.npy', r.standard_normal(shape, dtype=np.float32))",
             folder, str(m), str(k), str(n)], check=True)  # fmt: skip
        ours = [str(args.build / "bin" / "ufp4-run"), str(module), "--timing", "--repeat=4"]
        ours += [f"--recipe={args.recipe}", f"--threads={args.threads}", "--seed=1"]
        ours += [f"--input=@{folder}/{name}.npy" for name in ("x", "w", "dy")]
        ours += [f"--output=@{folder}/{name}.npy" for name in ("y", "dx", "dw")]
        for _ in range(args.rounds):
            _, err, memory["ufp4"] = measure(ours)
            calls = [float(call) for call in re.findall(r"^call +([\d.]+) s$", err, re.M)]
            if len(calls) != 4:
                raise SystemExit(f"expected 4 lines 'call' from --timing, but got:\n{err}")
            seconds["ufp4"].append(statistics.median(calls[1:]))
            for kind in ("f32", "fake"):
                out, _, memory[kind] = measure(
                    [args.python, "-c", PEER, kind, str(args.threads), str(m), str(k), str(n), "3"]
                )
                median, version = out.split()
                seconds[kind].append(float(median))
    names = {
        "ufp4": f"ufp4-run --recipe={args.recipe}",
        "f32": f"PyTorch {version}, f32",
        "fake": f"PyTorch {version}, eager fake quantization",
    }
    print(f"{args.shape}, {args.threads} threads, {args.rounds} rounds\n")
    print("| | step, s | times PyTorch f32 | peak memory, MiB |")
    print("|---|---|---|---|")
    for kind, name in names.items():
        ratio = statistics.median(a / b for a, b in zip(seconds[kind], seconds["f32"]))
        print(f"| {name} | {statistics.median(seconds[kind]):.3f} | {ratio:.2f} | {memory[kind]:.0f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# ===- cpu_quantize.py - quantize on one core, beside C and PyTorch ------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Time `ufp4.quantize` with a transform on one core; print a table.

Blocks of 1x16 on e1m2 with an f32 scale and the published transform, to nearest and
stochastically, of bf16 and f32, along rows and along columns. Beside it, on the same
data and in the same run:

- C: benchmarks/quantize.c, built with `clang-22 -O3 -march=native`;
- PyTorch: the same arithmetic in eager operations on one thread (random bits from
  PyTorch's own generator), where torch can be imported.

Codes and scales of ours and of C must be equal, those of PyTorch too where it rounds
to nearest. A time is the median of --runs calls, or with --best the shortest of
them: what to ask for on a machine that others use. Ours is the whole call, the
allocation of its results among it; C writes to buffers that are there.

A second table has our time for other formats, without a peer.

Needs numpy. Exit status: 0; 1 results differ, or a command failed.
"""

from __future__ import annotations

import argparse
import ctypes
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np

try:
    import torch
except ImportError:
    torch = None

ROOT = Path(__file__).resolve().parent.parent
BLOCK = 16
SEED, SITE, STREAM = 42, 3, 2
SIGNS = [1, 1, 1, -1, 1, -1, -1, -1, -1, -1, -1, 1, -1, 1, -1, -1]


class Case(NamedTuple):
    rows: int
    cols: int
    dtype: str  # bf16 or f32
    along: int
    stochastic: bool

    def scales_shape(self) -> tuple[int, int]:
        shape = [self.rows, self.cols]
        shape[self.along] //= BLOCK
        return shape[0], shape[1]


class Random(ctypes.Structure):
    _fields_ = [
        ("seed", ctypes.c_uint64),
        ("site", ctypes.c_uint32),
        ("stream", ctypes.c_uint32),
    ]


class Outcome(NamedTuple):
    seconds: list[float]
    codes: np.ndarray
    scales: np.ndarray


def make_data(case: Case) -> np.ndarray:
    """Normal numbers: float32, or the upper halves of such for bf16."""
    generator = np.random.default_rng(case.rows)
    x = generator.standard_normal((case.rows, case.cols), dtype=np.float32)
    return x if case.dtype == "f32" else (x.view(np.uint32) >> 16).astype(np.uint16)


def run_c(case: Case, x: np.ndarray, library: ctypes.CDLL, runs: int) -> Outcome:
    function = getattr(
        library, f"quantize_{case.dtype}" + ("" if case.along else "_columns")
    )
    codes = np.empty(x.shape, np.uint8)
    scales = np.empty(case.scales_shape(), np.float32)
    random = ctypes.byref(Random(SEED, SITE, STREAM)) if case.stochastic else None
    seconds = []
    for _ in range(runs):
        begin = time.perf_counter()
        function(
            ctypes.c_void_p(x.ctypes.data),
            ctypes.c_size_t(case.rows),
            ctypes.c_size_t(case.cols),
            random,
            ctypes.c_void_p(codes.ctypes.data),
            ctypes.c_void_p(scales.ctypes.data),
        )
        seconds.append(time.perf_counter() - begin)
    return Outcome(seconds, codes, scales)


def run_ours(case: Case, x: np.ndarray, build: Path, folder: Path, runs: int) -> Outcome:
    operand = f"tensor<{case.rows}x{case.cols}x{case.dtype}>"
    codes_type = f"tensor<{case.rows}x{case.cols}x!ufp4.code<e1m2>>"
    scales_type = "tensor<{}x{}xf32>".format(*case.scales_shape())
    seed = f"seed(%seed) site {SITE} stream {STREAM}" if case.stochastic else ""
    rounding = "round(stochastic<8>)" if case.stochastic else ""
    module = folder / "quantize.mlir"
    module.write_text(
        f"""func.func @f(%x: {operand}, %seed: tensor<i64> {{ufp4.seed}}) -> ({codes_type}, {scales_type}) {{
  %q, %s = ufp4.quantize %x along {case.along} {seed} as(#ufp4.format<e1m2, 1x16, f32>)
      rht(#ufp4.rht<16>) {rounding} : {operand} -> {codes_type}, {scales_type}
  return %q, %s : {codes_type}, {scales_type}
}}
"""
    )
    np.save(folder / "x.npy", x)
    done = subprocess.run(
        [
            str(build / "bin" / "ufp4-run"), str(module), "--timing",
            f"--repeat={runs + 1}", f"--seed={SEED}", f"--input=@{folder / 'x.npy'}",
            f"--output=@{folder / 'q.npy'}", f"--output=@{folder / 's.npy'}",
        ],  # fmt: skip
        check=True,
        capture_output=True,
        text=True,
    )
    calls = [float(s) for s in re.findall(r"^call +([\d.]+) s$", done.stderr, re.M)]
    # The first call finds its memory for the first time.
    return Outcome(calls[1:], np.load(folder / "q.npy"), np.load(folder / "s.npy"))


# Other formats, of which a second table has ours alone: codes' grid, format, and the
# types of scales and outer scales.
FORMATS = (
    ("e2m1", "e2m1, 1x16, f32", "{b}xf32", ""),
    ("e2m1", "e2m1, 1x32, e8m0, rceil", "{h}xf8E8M0FNU", ""),
    ("e2m1", "e2m1, 1x16, e4m3", "{b}xf8E4M3FN", "f32"),
    ("e2m1", "e2m1, 16x16, e4m3", "{r}xf8E4M3FN", "f32"),
    ("e1m2", "e1m2, 1x16, int, tile = 512", "{b}xi8", "{t}xf32"),
)


def time_format(
    entry: tuple[str, str, str, str], along: int, build: Path, folder: Path, runs: int
) -> list[float]:
    """Seconds of each call on 1024x2048 bf16, to nearest, with the transform."""
    grid, text, scales, outer = entry
    shape = (1024, 2048)

    def divided(rows: int, cols: int) -> str:
        return f"{shape[0] // rows}x{shape[1] // cols}"

    def cut(block: int) -> str:
        return divided(1, block) if along else divided(block, 1)

    names = {"b": cut(16), "h": cut(32), "t": cut(512), "r": divided(16, 16)}
    types = [f"tensor<1024x2048x!ufp4.code<{grid}>>"]
    types += [f"tensor<{t.format(**names)}>" for t in (scales, outer) if t]
    values = ["%q", "%s", "%o"][: len(types)]
    module = folder / "format.mlir"
    module.write_text(
        f"""func.func @f(%x: tensor<1024x2048xbf16>) -> {types[0]} {{
  {", ".join(values)} = ufp4.quantize %x along {along} as(#ufp4.format<{text}>) rht(#ufp4.rht<16>)
      : tensor<1024x2048xbf16> -> {", ".join(types)}
  return %q : {types[0]}
}}
"""
    )
    np.save(folder / "x.npy", make_data(Case(1024, 2048, "bf16", along, False)))
    done = subprocess.run(
        [
            str(build / "bin" / "ufp4-run"), str(module), "--timing",
            f"--repeat={runs + 1}", f"--input=@{folder / 'x.npy'}",
            f"--output=@{folder / 'q.npy'}",
        ],  # fmt: skip
        check=True,
        capture_output=True,
        text=True,
    )
    return [float(s) for s in re.findall(r"^call +([\d.]+) s$", done.stderr, re.M)][1:]


def eager(x: torch.Tensor, along: int, stochastic: bool) -> tuple[torch.Tensor, ...]:
    """The same arithmetic, an operation at a time."""
    y = x.float()
    if along == 0:
        y = y.t()
    lines, length = y.shape
    y = y.reshape(lines, length // BLOCK, BLOCK) * torch.tensor(SIGNS, dtype=y.dtype)
    stride = 1
    while stride < BLOCK:
        pairs = y.view(lines, -1, 2, stride)
        a, b = pairs[:, :, 0], pairs[:, :, 1]
        y = torch.stack((a + b, a - b), dim=2)
        stride *= 2
    y = y.view(lines, length // BLOCK, BLOCK) * 0.25
    scale = y.abs().amax(-1, keepdim=True) / 7
    r = torch.where(scale < 2.0**-126, 0.0, 1 / scale)
    t = y * r
    if stochastic:
        noise = torch.randint(0, 256, t.shape, dtype=torch.int32).float() * 2 + 1
        level = ((t * 512).floor() + noise).mul(1 / 512).floor()
    else:
        level = t.round()
    k = level.to(torch.int8)
    codes = torch.where(k < 0, 8 - k, k).view(lines, length)
    scales = scale.squeeze(-1)
    if along == 0:
        codes, scales = codes.t().contiguous(), scales.t().contiguous()
    return codes, scales


def run_torch(case: Case, x: np.ndarray, runs: int) -> Outcome:
    tensor = torch.from_numpy(x)
    if case.dtype == "bf16":
        tensor = torch.from_numpy(x.view(np.int16)).view(torch.bfloat16)
    seconds = []
    for _ in range(runs):
        begin = time.perf_counter()
        codes, scales = eager(tensor, case.along, case.stochastic)
        seconds.append(time.perf_counter() - begin)
    return Outcome(seconds, codes.numpy().view(np.uint8), scales.numpy())


def is_same(a: Outcome, b: Outcome) -> bool:
    return np.array_equal(a.codes, b.codes) and np.array_equal(
        a.scales.view(np.uint32), b.scales.view(np.uint32)
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--best", action="store_true", help="shortest, not median")
    parser.add_argument("--clang", default="clang-22")
    parser.add_argument("--shapes", default="4096x4096,1024x2048")
    args = parser.parse_args()
    take: Callable[[list[float]], float] = min if args.best else statistics.median
    if torch:
        torch.set_num_threads(1)
    print("| shape | type | along | rounding | ours, ms | GB/s | C, ms | C / ours | PyTorch, ms | PyTorch / ours |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shared = folder / "quantize.so"
        subprocess.run(
            [args.clang, "-O3", "-march=native", "-shared", "-fPIC",
             str(ROOT / "benchmarks" / "quantize.c"), "-o", str(shared), "-lm"],
            check=True,
        )  # fmt: skip
        library = ctypes.CDLL(str(shared))
        for shape in filter(None, args.shapes.split(",")):
            rows, cols = map(int, shape.split("x"))
            for dtype in ("bf16", "f32"):
                for along in (1, 0):
                    for stochastic in (False, True):
                        case = Case(rows, cols, dtype, along, stochastic)
                        x = make_data(case)
                        ours = run_ours(case, x, args.build.resolve(), folder, args.runs)
                        peer = run_c(case, x, library, args.runs)
                        if not is_same(ours, peer):
                            print(f"cpu_quantize.py: error: {case}: results differ", file=sys.stderr)
                            wrong += 1
                        seconds, peers = take(ours.seconds), take(peer.seconds)
                        moved = x.nbytes + ours.codes.nbytes + ours.scales.nbytes
                        cells = [
                            shape, dtype, "rows" if along else "columns",
                            "stochastic" if stochastic else "nearest",
                            f"{seconds * 1e3:.2f}", f"{moved / seconds / 1e9:.1f}",
                            f"{peers * 1e3:.2f}", f"{peers / seconds:.1f}",
                        ]  # fmt: skip
                        if torch:
                            python = run_torch(case, x, max(3, args.runs // 4))
                            if not stochastic and not is_same(ours, python):
                                print(f"cpu_quantize.py: error: {case}: PyTorch's differ", file=sys.stderr)
                                wrong += 1
                            cells += [
                                f"{take(python.seconds) * 1e3:.0f}",
                                f"{take(python.seconds) / seconds:.0f}",
                            ]
                        else:
                            cells += ["", ""]
                        print("| " + " | ".join(cells) + " |", flush=True)
        print("\n| format | rows, ms | G elements/s | columns, ms | G elements/s |")
        print("|---|---|---|---|---|")
        for entry in FORMATS:
            cells = [f"`{entry[1]}`"]
            for along in (1, 0):
                seconds = take(
                    time_format(entry, along, args.build.resolve(), folder, args.runs)
                )
                cells += [f"{seconds * 1e3:.2f}", f"{1024 * 2048 / seconds / 1e9:.1f}"]
            print("| " + " | ".join(cells) + " |", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

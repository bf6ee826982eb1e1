#!/usr/bin/env python3
# ===- gpu.py - compiled kernels beside their peers on a GPU ----------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Time compiled kernels beside device copies, Triton, cuBLAS and PyTorch; print a table.

    python3 gpu.py                       # in the folder that compile_gpu.py wrote
    python3 gpu.py --quick               # one size of each, fewer repeats
    python3 gpu.py --only=gemm,step --json=out.json

Needs a GPU, PyTorch and Triton. A time is the median over launches with the level-2 cache
flushed before each, the kernels of a row interleaved; a row names the SM clock and the
power meanwhile. Both sides work on the same data, and results are compared before they
are timed: ours bit for bit with PyTorch where that computes the same.

A ratio is the peer's time over ours (for a cost, ours over that of the kernel without):
the goal of the column beside it holds where the ratio is at least (a cost: at most) that.
Exit status: 0; 1 something was not there, or a result was wrong. Missed goals are no
error.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "utils" / "gpu")]

import torch  # noqa: E402

import cuda_driver as cu  # noqa: E402
import gpu_peers as peers  # noqa: E402
from program import Call, Program  # noqa: E402

SEED = 42


@dataclass
class Comparison:
    peer: str
    us: float
    ratio: float
    goal: float | None  # negative: at most that, for costs
    graph_ratio: float | None = None

    @property
    def reached(self) -> bool | None:
        if self.goal is None:
            return None
        return self.ratio >= self.goal if self.goal > 0 else self.ratio <= -self.goal


@dataclass
class Row:
    work: str
    shape: str
    us: float
    rate: str  # "3.21 TB/s", "1450 T/s"
    comparisons: list[Comparison] = field(default_factory=list)
    kernels: list[str] = field(default_factory=list)
    clock: str = ""


class Bench:
    def __init__(self, folder: Path, quick: bool):
        self.folder, self.quick = folder, quick
        self.repeats = 7 if quick else 30
        self.rows: list[Row] = []
        self.problems: list[str] = []
        self.memory: list[torch.Tensor] = []

    # --- Our side --------------------------------------------------------------

    def allocate(self, size: int) -> int:
        self.memory.append(torch.empty(max(size, 1), dtype=torch.uint8, device="cuda"))
        return self.memory[-1].data_ptr()

    def release(self) -> None:
        self.memory.clear()
        torch.cuda.empty_cache()

    def problem(self, text: str) -> None:
        self.problems.append(text)
        print(f"gpu.py: error: {text}", flush=True)

    def bind(
        self,
        program: str,
        *tensors: torch.Tensor,
        function: str = "",
        seed: bool = False,
    ) -> Call | None:
        """A function over tensors; None where it is not there."""
        path = self.folder / program
        if not (path / "manifest.json").exists():
            self.problem(f"{program} was not compiled")
            return None
        arguments = [(t.data_ptr(), tuple(t.shape)) for t in tensors]
        self.memory += tensors
        if seed:
            word = torch.tensor(SEED, dtype=torch.int64, device="cuda")
            self.memory.append(word)
            arguments.append((word.data_ptr(), ()))
        try:
            loaded = Program(path)
            call = loaded.bind(function or program, arguments, self.allocate)
            call()
            cu.synchronize()
        except (RuntimeError, ValueError) as error:
            self.problem(f"{program}: {error}")
            return None
        call.kernels = loaded.kernels_of(function or program)
        return call

    def result(self, call: Call, index: int) -> torch.Tensor:
        """A result as a tensor over the same memory."""
        value = call.results[index]
        owner = next(
            t
            for t in self.memory
            if t.dtype == torch.uint8
            and 0 <= value.address - t.data_ptr() < max(t.numel(), 1)
        )
        begin = value.address - owner.data_ptr()
        dtype = {"bf16": torch.bfloat16, "f32": torch.float32, "i8": torch.int8}.get(
            value.type, torch.uint8
        )
        return owner[begin : begin + value.bytes].view(dtype).view(value.shape)

    def expect(
        self, what: str, actual: torch.Tensor, wanted: torch.Tensor, share: float = 0
    ) -> None:
        """At most `share` of the elements may differ."""
        if actual.shape != wanted.shape:
            self.problem(
                f"{what}: expected shape {tuple(wanted.shape)}, but got {tuple(actual.shape)}"
            )
            return
        off = (actual != wanted).float().mean().item()
        if off > share:
            self.problem(f"{what}: {off:.2%} of the results differ")

    # --- Rows -------------------------------------------------------------------

    def time(self, functions: Sequence[Callable]) -> tuple[list[float], str]:
        with cu.Clock() as clock:
            times = cu.median_us(list(functions), repeats=self.repeats, warmup=3)
        return times, str(clock)

    def graph(self, function: Callable) -> float | None:
        """Back to back; None in quick runs."""
        return None if self.quick else cu.graph_us(function, rounds=10, replays=3)

    def add(self, row: Row) -> None:
        self.rows.append(row)
        print_row(row)


def print_row(row: Row) -> None:
    for c in row.comparisons or [Comparison("", 0, 0, None)]:
        goal = (
            "" if c.goal is None else f"{'>=' if c.goal > 0 else '<='} {abs(c.goal):g}"
        )
        mark = {None: "", True: "yes", False: "**no**"}[c.reached]
        ratio = f"{c.ratio:.3f}" if c.peer else ""
        back = f"{c.graph_ratio:.3f}" if c.graph_ratio else ""
        peer = f"{c.us:.1f}" if c.peer else ""
        print(
            f"| {row.work} | {row.shape} | {row.us:.1f} | {row.rate} | {c.peer} | {peer} | {ratio} | "
            f"{back} | {goal} | {mark} | {row.clock} |",
            flush=True,
        )


HEADER = (
    "| work | shape | ours, us | rate | peer | peer, us | ratio | back to back | goal | reached | clock |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|"
)

# ===-------------------------------------------------------------------------===#
# Quantization
# ===-------------------------------------------------------------------------===#

# Program, its words, what it writes (a key of `written`), the goal against a copy, and
# the kind of the Triton kernel of the same work.
QUANTIZERS: tuple[tuple[str, str, str, float | None, str], ...] = (
    ("ufp4_row", "UFP4, row, nearest", "f32", 0.96, "f32"),
    ("ufp4_row_sr", "UFP4, row, stochastic", "f32", 0.93, "f32"),
    ("ufp4_plain_row", "UFP4, row, nearest, no transform", "f32", None, "f32"),
    ("ufp4_plain_row_sr", "UFP4, row, stochastic, no transform", "f32", None, "f32"),
    ("ufp4_column", "UFP4, column, nearest", "f32", None, ""),
    ("ufp4_column_sr", "UFP4, column, stochastic", "f32", None, ""),
    ("ufp4_both", "UFP4, row + column, nearest", "f32 f32", 0.85, ""),
    ("ufp4_both_sr", "UFP4, row + column, stochastic", "f32 f32", 0.65, ""),
    (
        "int512_operand_row",
        "ufp4-i8 to int8, tile 512, row, nearest",
        "int",
        0.90,
        "int",
    ),
    (
        "int512_operand_row_sr",
        "ufp4-i8 to int8, tile 512, row, stochastic",
        "int",
        0.90,
        "int",
    ),
    (
        "int512_packed_row",
        "ufp4-i8 packed, tile 512, row, nearest",
        "int-packed",
        0.90,
        "int-packed",
    ),
    (
        "int512_packed_row_sr",
        "ufp4-i8 packed, tile 512, row, stochastic",
        "int-packed",
        0.90,
        "int-packed",
    ),
    (
        "int512_operand_both",
        "ufp4-i8 to int8, tile 512, row + column, nearest",
        "int int",
        0.75,
        "",
    ),
    (
        "int512_operand_both_sr",
        "ufp4-i8 to int8, tile 512, row + column, stochastic",
        "int int",
        0.75,
        "",
    ),
    (
        "introw_operand_row",
        "ufp4-i8 to int8, base per row, row, nearest",
        "int",
        0.90,
        "",
    ),
    (
        "introw_operand_row_sr",
        "ufp4-i8 to int8, base per row, row, stochastic",
        "int",
        0.90,
        "",
    ),
    (
        "introw_packed_row",
        "ufp4-i8 packed, base per row, row, nearest",
        "int-packed",
        0.90,
        "",
    ),
    (
        "introw_operand_both",
        "ufp4-i8 to int8, base per row, row + column, nearest",
        "int int",
        0.75,
        "",
    ),
    (
        "introw_operand_both_sr",
        "ufp4-i8 to int8, base per row, row + column, stochastic",
        "int int",
        0.75,
        "",
    ),
)


def moved_bytes(elements: int, written: str) -> int:
    """bf16 in once; each direction out."""
    return 2 * elements + sum(
        peers.quantize_bytes(elements, kind) - 2 * elements for kind in written.split()
    )


def check_quantizer(bench: Bench, name: str, call: Call, x: torch.Tensor) -> None:
    """Compare the first 256 rows of what rounds to nearest with eager PyTorch, which has
    the bits of docs/numerics.md here."""
    if name.endswith("_sr") or not name.split("_")[-1] == "row":
        return
    part = x[:256]
    if name == "ufp4_row":
        level, scale = peers.eager_quantize(part)
        bench.expect(
            name, peers.unpack(bench.result(call, 0)[:256].view(torch.uint8)), level
        )
        bench.expect(f"{name} scales", bench.result(call, 1)[:256], scale)
    elif name.startswith("int"):
        tile = 512 if name.startswith("int512") else 0
        level, c, base = peers.eager_integer_quantize(part, tile=tile)
        if "operand" in name:
            wanted = (level.view(*c.shape, 16) * c[..., None]).view(level.shape)
            bench.expect(name, bench.result(call, 0)[:256].float(), wanted)
            bench.expect(f"{name} bases", bench.result(call, 1)[:, :256], base.t())
        else:
            bench.expect(
                name, peers.unpack(bench.result(call, 0)[:256].view(torch.uint8)), level
            )
            bench.expect(f"{name} scales", bench.result(call, 1)[:256].float(), c)


def bench_quantizer(
    bench: Bench, x: torch.Tensor, entry: tuple[str, str, str, float | None, str]
) -> Call | None:
    """One row; the bound function, for the rows of costs."""
    name, work, written, goal, triton_kind = entry
    sr = name.endswith("_sr")
    call = bench.bind(name, x, seed=sr)
    if call is None:
        return None
    check_quantizer(bench, name, call, x)
    moved = moved_bytes(x.numel(), written)
    functions: list[Callable] = [call, peers.Copy(moved)]
    compared: list[tuple[str, float | None]] = [("copy", goal)]
    if triton_kind:
        kernel = peers.Quantizer(x, kind=triton_kind, rht="plain" not in name, sr=sr)
        kernel.tune(cu.median_us)
        functions.append(kernel)
        compared.append(
            (
                "Triton {}x{}".format(*kernel.config),
                1.0 if name in ("ufp4_row", "ufp4_row_sr") else None,
            )
        )
    times, clock = bench.time(functions)
    backs = [bench.graph(f) for f in functions]
    rate = f"{moved / times[0] * 1e-6:.2f} TB/s"
    row = Row(work, "{}x{}".format(*x.shape), times[0], rate, [], call.kernels, clock)
    for (peer, wanted), us, back in zip(compared, times[1:], backs[1:]):
        ratio = back / backs[0] if back and backs[0] else None
        row.comparisons.append(Comparison(peer, us, us / times[0], wanted, ratio))
    bench.add(row)
    return call


# With, without, at most.
COSTS = (
    ("cost of the transform", "ufp4_row", "ufp4_plain_row", 1.01),
    ("cost of stochastic rounding", "ufp4_row_sr", "ufp4_row", 1.05),
)


def bench_quantizers(bench: Bench) -> None:
    for text in peers.check():
        bench.problem(f"Triton: {text}")
    for n in (8192,) if bench.quick else (8192, 16384):
        x = peers.training_data(n, n)
        calls = {entry[0]: bench_quantizer(bench, x, entry) for entry in QUANTIZERS}
        for work, with_it, without, most in COSTS:
            pair = calls[with_it], calls[without]
            if None in pair:
                continue
            (a, b), clock = bench.time(pair)
            ga, gb = bench.graph(pair[0]), bench.graph(pair[1])
            cost = Comparison(
                "the same without", b, a / b, -most, ga / gb if ga and gb else None
            )
            bench.add(Row(work, f"{n}x{n}", a, "", [cost], [], clock))
        bench.release()


# ===-------------------------------------------------------------------------===#
# Products
# ===-------------------------------------------------------------------------===#

SHAPES = (
    (4096, 4096, 4096), (8192, 8192, 8192), (16384, 16384, 16384),
    (8192, 28672, 8192), (16384, 4096, 4096), (4096, 14336, 4096),
)  # fmt: skip


def integer_reference(
    ops: peers.Operands, sa: torch.Tensor, sb: torch.Tensor, rows: int
) -> torch.Tensor:
    """The first rows of the product of int8 operands under bases [segments, rows]. f64 in
    place of a fused multiply-add rounds twice: in rare cases one ulp of f32."""
    a, b = ops.int8
    step = a.shape[1] // sa.shape[0]
    acc = torch.zeros(rows, b.shape[0], device="cuda")
    for s in range(sa.shape[0]):
        part = slice(s * step, (s + 1) * step)
        dot = torch._int_mm(a[:rows, part].contiguous(), b[:, part].contiguous().t())
        scale = sa[s, :rows, None] * sb[s, None, :]
        acc = (dot.float().double() * scale.double() + acc.double()).float()
    return acc.bfloat16()


def bench_product(
    bench: Bench, name: str, work: str, shape: tuple[int, int, int],
    arguments: list[torch.Tensor], theirs: dict[str, Callable],
    goals: dict[str, float | None], reference: Callable[[int], torch.Tensor] | None = None,
    share: float = 0,
) -> None:  # fmt: skip
    m, n, k = shape
    call = bench.bind(f"{name}_{n}x{k}", *arguments)
    if call is None:
        return
    if reference:
        rows = min(m, 512)
        bench.expect(name, bench.result(call, 0)[:rows], reference(rows), share)
    (ours, *others), clock = bench.time([call, *(theirs[peer] for peer in goals)])
    back = bench.graph(call)
    rate = f"{2 * m * n * k / ours * 1e-6:.0f} T/s"
    row = Row(work, f"{m}x{n}x{k}", ours, rate, [], call.kernels, clock)
    for (peer, goal), us in zip(goals.items(), others):
        other = bench.graph(theirs[peer])
        ratio = other / back if other and back else None
        row.comparisons.append(Comparison(peer, us, us / ours, goal, ratio))
    bench.add(row)


def scales(segments: int, rows: int) -> torch.Tensor:
    return torch.rand(segments, rows, device="cuda") + 0.5


def bench_shape(bench: Bench, shape: tuple[int, int, int]) -> None:
    m, n, k = shape
    ops = peers.integer_operands(m, n, k)
    theirs = peers.gemm_peers(ops)
    (a16, b16), (a8, b8), (af, bf) = ops

    def run(
        name: str,
        work: str,
        arguments: list[torch.Tensor],
        goals: dict[str, float | None],
        *checks,
    ) -> None:
        bench_product(bench, name, work, shape, arguments, theirs, goals, *checks)

    sa, sb = scales(1, m), scales(1, n)
    goals = {"cuBLAS bf16": 1.85, "cuBLASLt int8": 1.5, "_scaled_mm fp8": 1.1}
    run("mm_i8_row", "ufp4-i8 GEMM, base per row", [a8, sa, b8, sb], goals,
        lambda rows: integer_reference(ops, sa, sb, rows))  # fmt: skip
    ta, tb = scales(k // 512, m), scales(k // 512, n)
    goals = {"cuBLAS bf16": 1.6, "cuBLASLt int8": None, "_scaled_mm fp8": None}
    run("mm_i8_tile512", "ufp4-i8 GEMM, tile 512", [a8, ta, b8, tb], goals,
        lambda rows: integer_reference(ops, ta, tb, rows), 1e-4)  # fmt: skip
    one = torch.ones((), device="cuda")
    run(
        "mm_bf16_outer",
        "E4M3 scales folded into bf16, one scale each above",
        [a16, one, b16, one],
        {"cuBLAS bf16": 1.0},
    )
    run("mm_bf16", "E8M0 scales folded into bf16", [a16, b16], {"cuBLAS bf16": 1.0})
    ones = torch.ones(1, m, device="cuda"), torch.ones(1, n, device="cuda")
    run(
        "mm_f8_row",
        "fp8 GEMM, a scale per row",
        [af, ones[0], bf, ones[1]],
        {"_scaled_mm fp8": 1.0},
    )
    if m * n * k <= 8192**3:
        codes = [torch.clamp(t, -7, 7) for t in (a8, b8)]
        wide = [t.bfloat16() for t in codes]
        pa, pb = scales(k // 16, m), scales(k // 16, n)
        goals = {"cuBLAS bf16": 0.38}
        run(
            "mm_i8_block16",
            "UFP4 as published, int8 codes",
            [codes[0], pa, codes[1], pb],
            goals,
        )
        run(
            "mm_bf16_block16",
            "UFP4 as published, bf16 codes",
            [wide[0], pa, wide[1], pb],
            goals,
        )


def bench_products(bench: Bench) -> None:
    torch.manual_seed(0)
    for shape in SHAPES[:2] if bench.quick else SHAPES:
        bench_shape(bench, shape)
        bench.release()


# ===-------------------------------------------------------------------------===#
# Steps
# ===-------------------------------------------------------------------------===#


STEP_GOALS = {"ufp4-i8": 1.5, "ufp4-i8-row": 1.5, "ufp4-e4m3": 0.85, "ufp4": None}


def bench_step(bench: Bench, tokens: int, width: int) -> None:
    sizes = ((tokens, 1), (width, 2), (tokens, 3))
    x, w, dy = (peers.training_data(rows, width, seed) for rows, seed in sizes)

    def torch_step():
        return peers.bf16_step(x, w, dy)

    references = torch_step()
    for recipe, goal in STEP_GOALS.items():
        call = bench.bind(
            f"step_{recipe}_{tokens}x{width}", x, w, dy, function="step", seed=True
        )
        if call is None:
            continue
        for index, name in enumerate(("y", "dx", "dw")):
            actual, wanted = (
                bench.result(call, index).float(),
                references[index].float(),
            )
            error = ((actual - wanted).norm() / wanted.norm()).item()
            # Two operands of 4 bits: about .13, and .3 where one is rounded stochastically.
            if not error < 0.4:
                bench.problem(f"{recipe} {name}: relative error {error:.3g}")
        # Several launches each: as graphs, so that no host is measured.
        steps = [cu.captured(call), cu.captured(torch_step)]
        (ours, theirs), clock = bench.time(steps)
        back, other = bench.graph(call), bench.graph(torch_step)
        rate = f"{6 * tokens * width * width / ours * 1e-6:.0f} T/s"
        row = Row(
            f"step, {recipe}",
            f"{tokens} tokens, {width} wide",
            ours,
            rate,
            [],
            call.kernels,
            clock,
        )
        ratio = other / back if other and back else None
        row.comparisons.append(
            Comparison("torch bf16", theirs, theirs / ours, goal, ratio)
        )
        if recipe == "ufp4":
            eager = cu.median_us(
                lambda: peers.eager_step(x, w, dy), repeats=3, warmup=1
            )
            row.comparisons.append(
                Comparison("torch eager UFP4", eager, eager / ours, 3.0)
            )
        bench.add(row)


def bench_steps(bench: Bench) -> None:
    names = (
        re.fullmatch(r"step_.*_(\d+)x(\d+)", path.name)
        for path in bench.folder.iterdir()
    )
    sizes = sorted(
        {(int(name[1]), int(name[2])) for name in names if name},
        key=lambda s: (s[1], s[0]),
    )
    if not sizes:
        bench.problem("no step was compiled")
    for tokens, width in sizes[:1] if bench.quick else sizes:
        bench_step(bench, tokens, width)
        bench.release()


PARTS = {"quantize": bench_quantizers, "gemm": bench_products, "step": bench_steps}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=HERE)
    parser.add_argument(
        "--quick", action="store_true", help="one or two sizes, fewer repeats"
    )
    parser.add_argument(
        "--only", default=",".join(PARTS), help="parts, of: " + ", ".join(PARTS)
    )
    parser.add_argument("--json", type=Path, help="write the rows to this file too")
    args = parser.parse_args()
    unknown = [part for part in args.only.split(",") if part not in PARTS]
    if unknown:
        parser.error(f"expected parts among {', '.join(PARTS)}, but got {unknown[0]}")
    begin = time.monotonic()
    bench = Bench(args.folder, args.quick)
    cu.initialize()
    card = cu.card()
    print(
        f"{card}; PyTorch {torch.__version__}, Triton {peers.triton.__version__}\n\n{HEADER}",
        flush=True,
    )
    for part in args.only.split(","):
        PARTS[part](bench)
    print(
        f"\n{len(bench.rows)} rows, {len(bench.problems)} errors, {time.monotonic() - begin:.0f} s; {cu.card()}"
    )
    if args.json:
        document = {
            "card": card,
            "torch": torch.__version__,
            "triton": peers.triton.__version__,
            "rows": [dataclasses.asdict(row) for row in bench.rows],
            "errors": bench.problems,
        }
        args.json.write_text(json.dumps(document, indent=1) + "\n")
    return 1 if bench.problems else 0


if __name__ == "__main__":
    sys.exit(main())

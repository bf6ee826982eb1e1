#!/usr/bin/env python3
# ===- estimate.py - how fast compiled kernels can be, on paper ------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Count the instructions and bytes of compiled kernels, and what rates allow them.

    benchmarks/estimate.py --build=build                 # docs/estimates.md anew
    benchmarks/estimate.py --build=build --check --chips=gfx942,gfx950
    benchmarks/estimate.py --build=build --chips=sm_120a -o -

Nothing is run on a GPU: code is compiled, parsed by utils/machine_code.py, and set
against the rates that `ufp4-compile --chips` prints. NVIDIA's chips need ptxas and
nvdisasm; chips whose tools are not there are named and left as they are in the page.

docs/estimates.md says what the figures mean. Exit status: 0; 1 something did not compile,
or, with --check, the page has other tables for these chips; 2 bad command line.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [
    str(ROOT / "utils"), str(ROOT / "utils" / "gpu"), str(ROOT / "benchmarks"),
    str(ROOT / "test" / "gpu"),
]  # fmt: skip

import cases  # noqa: E402
import compile_gpu  # noqa: E402
import machine_code as code  # noqa: E402
from cpu_layer import write_step  # noqa: E402
from program import TYPE_BYTES, evaluate  # noqa: E402
from shipped import list_recipes, make_section, read_chips, replace_section  # noqa: E402

PAGE = ROOT / "docs" / "estimates.md"
MEASURED = ROOT / "docs" / "benchmarks.md"
EXTENT = 8192  # of every dimension

# ===-------------------------------------------------------------------------===#
# Chips and launches
# ===-------------------------------------------------------------------------===#


@dataclass
class Launch:
    """A kernel as a program launches it."""

    kernel: str
    groups: int
    threads: int
    shared: int  # asked for by the launch
    bytes: int  # of all buffers, each once
    read: int  # of arguments of the function among them
    boxes: list[list[int]]  # of tensor maps

    @property
    def tile(self) -> tuple[int, int] | None:
        """Rows and columns of a product's tile, where tensor maps bring both operands."""
        if len(self.boxes) < 2:
            return None
        return self.boxes[0][-1], self.boxes[1][-1]


def launches_of(manifest: dict, extent: int) -> Iterator[tuple[str, Launch]]:
    """Functions and what they launch, open extents being `extent`."""
    for function in manifest["functions"]:
        symbols = {s: extent for a in function["arguments"] for s in a["shape"] if isinstance(s, str)}

        def size_of(place: object) -> int:
            location = place if isinstance(place, str) else place["buffer"]  # type: ignore[index]
            kind, index = location.split(":")
            if kind == "argument":
                argument = function["arguments"][int(index)]
                extents = [evaluate(e, symbols) for e in argument["shape"]]
                return TYPE_BYTES[argument["type"]] * math.prod(extents)
            if kind == "constant":
                return manifest["constants"][int(index)]["bytes"]
            return evaluate(function["temporaries"][int(index)]["bytes"], symbols)

        for step in function["steps"]:
            if "launch" not in step:
                continue
            launch = step["launch"]
            places, boxes = [], []
            for argument in launch["arguments"]:
                if "pointer" in argument:
                    places.append(argument["pointer"])
                elif "tensor_map" in argument:
                    places.append(argument["tensor_map"]["base"])
                    boxes.append([evaluate(e, symbols) for e in argument["tensor_map"]["box"]])
            unique = {json.dumps(p): p for p in places}
            sizes = {k: size_of(p) for k, p in unique.items()}
            yield function["name"], Launch(
                launch["kernel"],
                math.prod(evaluate(e, symbols) for e in launch["grid"]),
                math.prod(evaluate(e, symbols) for e in launch["block"]),
                evaluate(launch.get("shared_bytes", 0), symbols),
                sum(sizes.values()),
                sum(v for k, v in sizes.items() if "argument" in k),
                boxes,
            )  # fmt: skip


def kernels_in(folder: Path, family: str) -> dict[str, code.Kernel]:
    """Kernels of what ufp4-compile wrote. ValueError says what is missing for it."""
    kernels: list[code.Kernel] = []
    manifest = json.loads((folder / "manifest.json").read_text())
    for module in manifest["modules"]:
        if family == "rocdl":
            kernels += code.parse_amd((folder / f"{module['name']}.s").read_text())
            continue
        cubin = folder / f"{module['name']}.cubin"
        nvdisasm = code.find_nvdisasm()
        if not nvdisasm:
            raise ValueError("no nvdisasm (pip install nvidia-cuda-nvdisasm)")
        if not cubin.exists():
            raise ValueError("no ptxas")
        kernels += code.parse_sass(code.disassemble(cubin, nvdisasm))
    return {k.name: k for k in kernels}


# ===-------------------------------------------------------------------------===#
# Estimates
# ===-------------------------------------------------------------------------===#


@dataclass
class Estimate:
    """Seconds that each resource needs if it never waits; the most of them bounds."""

    launch: Launch
    kernel: code.Kernel
    groups_per_unit: int
    seconds: dict[str, float]
    notes: list[str] = field(default_factory=list)
    # Of the main loop's iteration (products), or all (quantization), of a warp.
    counts: Counter[str] = field(default_factory=Counter)
    matrix: str = ""
    matrices: int = 0
    shared_bytes: float = 0  # of an iteration and warp, or an element
    global_bytes: float = 0
    operations: int = 0  # of the launch
    elements: int = 0
    per_element: float = 0  # vector instructions of a lane

    @property
    def bound(self) -> str:
        return max(self.seconds, key=lambda k: self.seconds[k])

    @property
    def time(self) -> float:
        return self.seconds[self.bound]


def groups_per_unit(chip: dict, kernel: code.Kernel, launch: Launch) -> int:
    """Workgroups that a unit holds at once, by registers, warps and shared memory."""
    rates = chip["rates"]
    step = rates["register_step"]
    registers = max(1, kernel.resources.registers or 1)
    warps = min(rates["warps"], rates["registers"] // (-(-registers // step) * step))
    own = -(-launch.threads // chip["warp_size"])
    found = warps * rates["partitions"] // own
    shared = launch.shared + (kernel.resources.shared or 0)
    if shared:
        found = min(found, rates["shared_memory"] // (shared + rates["shared_reserved"]))
    if rates["workgroups"]:
        found = min(found, rates["workgroups"])
    return found


def moved(kernel: code.Kernel, instructions: Iterable[code.Instruction], space: str) -> int:
    """Bytes of a lane."""
    accesses = (kernel.syntax.access(i) for i in instructions)
    return sum(a.bytes for a in accesses if a and a.space == space)


VECTOR = ("float", "multiply", "integer", "special")


def vector_seconds(
    chip: dict, counts: dict[str, float], matrix: float
) -> dict[str, float]:
    """Seconds for instructions of warps, counted over the whole chip; `matrix` those
    of matrix instructions."""
    rates, lanes = chip["rates"], chip["warp_size"]
    clocks = rates["units"] * rates["clock_mhz"] * 1e6

    def by(pipes: Iterable[str], per_clock: float) -> float:
        return sum(counts.get(p, 0) for p in pipes) / per_clock / clocks

    if chip["family"] == "rocdl":
        # One kind of vector instruction, but that the special ones take four turns.
        plain = by(("float", "multiply", "integer"), rates["issue"])
        vector = plain + by(("special",), rates["special_lanes"] / lanes)
        return {"vector": vector + (matrix if rates["matrix_is_vector"] else 0)}
    return {
        "issue": by(counts, rates["issue"]),
        "float": by(("float", "multiply"), rates["float_lanes"] / lanes),
        "integer": by(("integer",), rates["integer_lanes"] / lanes),
        "multiply": by(("multiply",), rates["integer_lanes"] / lanes),
        "special": by(("special",), rates["special_lanes"] / lanes),
    }


TYPE_BITS = {
    "i4": 4, "i8": 8, "f4E2M1FN": 4, "f6E2M3FN": 8, "f8E4M3FN": 8, "f8E5M2": 8,
    "bf16": 16, "f16": 16,
}  # fmt: skip


def matrix_rate(chip: dict, matrix: code.Matrix) -> tuple[int, bool]:
    """Operations a unit and clock, and whether they are published."""
    kind = matrix.type.split("x")[0]
    table = chip["rates"]["matrix"]
    for rate in table:
        if (rate["unit"], rate["type"]) == (matrix.unit, kind):
            if rate["scale"] == matrix.scale or not matrix.scale:
                return rate["operations"], True
    same = [r["operations"] for r in table if r["type"] == kind and not r["scale"]]
    return max(same or [r["operations"] for r in table]), False


def tcgen05_matrix(instruction: code.Instruction) -> code.Matrix:
    """Type and k of tensor memory's instructions are in their names; the rest is in
    descriptors."""
    base = instruction.name.split(".")[0]
    kinds = {
        "UTCHMMA": ("bf16", "", 16), "UTCIMMA": ("i8", "", 32), "UTCQMMA": ("f8E4M3FN", "", 32),
        "UTCOMMA": ("f4E2M1FN", "f8E8M0FNU per 32", 64),
    }  # fmt: skip
    kind, scale, k = kinds[base]
    return code.Matrix("tcgen05", kind, scale, 0, 0, k)


def estimate_product(chip: dict, kernel: code.Kernel, launch: Launch, extent: int) -> Estimate:
    syntax, rates = kernel.syntax, chip["rates"]
    path = code.hot_path(kernel)
    loop = code.main_loop(kernel, path)
    assert loop, kernel.name
    result = Estimate(launch, kernel, groups_per_unit(chip, kernel, launch), {})
    lanes = chip["warp_size"]
    warps = launch.threads // lanes
    operations = 2 * extent**3
    result.operations = operations
    matrices = [(i, m) for i in loop.instructions if (m := syntax.matrix(i))]
    first = matrices[0][1]
    if first.unit == "tcgen05":
        first = tcgen05_matrix(matrices[0][0])
    tile = launch.tile
    tiles = (
        math.prod(-(-extent // e) for e in tile) if tile else launch.groups
    )
    area = extent * extent / tiles
    bits = TYPE_BITS[first.type.split("x")[0]]
    rate, published = matrix_rate(chip, first)
    if not published:
        result.notes.append("rate of the matrix unit not published")
    # Warps that multiply, and operations of one of them in an iteration.
    if first.unit == "tcgen05":
        workers = 1
        own = len(matrices) * 2 * area * first.k
    else:
        shared_by = 4 if first.unit == "wgmma" else 1
        workers = warps - (4 if first.unit == "wgmma" else 0)
        own = sum(m.operations for _, m in matrices) / shared_by
    # Where other warps bring operands, what the loop has under conditions is not in
    # each iteration: the end of a tile, which stores, or of a segment of K.
    optional: list[tuple[list[code.Instruction], float]] = []
    body, left = loop.instructions, []
    if tile:
        lean = code.main_loop(kernel, code.hot_path(kernel, lean=True))
        assert lean, kernel.name
        body = lean.instructions
        left = [index for index in loop.blocks if index not in lean.blocks]
    # So have loops around it.
    for region in path.walk():
        if region is not path and region is not loop and loop in region.walk():
            left += region.blocks
    named = re.search(r"_segment(\d+)_", kernel.name)
    depth = own * workers / (2 * area)  # of K in an iteration
    segments = extent / int(named[1]) if named and int(named[1]) > depth else 1
    for index in left:
        part = kernel.blocks[index].instructions
        stores = any(a.store for i in part if (a := syntax.access(i)))
        optional.append((part, 1 if stores else segments))
    counted = set(left)
    iterations = operations / own
    # What is outside of the loop runs once for each tile.
    counts = code.count(body, syntax)
    outside: dict[str, float] = dict.fromkeys(counts, 0.0)
    outside_shared = 0.0
    optional += [
        (kernel.blocks[index].instructions, 1)
        for region in path.walk() if region is not loop
        for index in region.blocks if index not in counted
    ]  # fmt: skip
    for part, times in optional:
        for pipe, some in code.count(part, syntax).items():
            outside[pipe] = outside.get(pipe, 0) + some * times
        outside_shared += moved(kernel, part, "shared") * times
    if first.unit == "tcgen05":
        # Warps of another role empty tensor memory.
        rest = code.hot_path(kernel, without_matrix=True)
        outside = {**code.count(list(rest.everything()), syntax)}
        outside_shared = moved(kernel, rest.everything(), "shared")
    emptying = 4 if first.unit == "tcgen05" else workers
    # The last round may leave units without a tile.
    balance = -(-tiles // rates["units"]) * rates["units"] / tiles
    total = {
        pipe: (counts[pipe] * iterations + outside.get(pipe, 0) * tiles * emptying) * balance
        for pipe in set(counts) | set(outside)
        if pipe not in ("matrix",)
    }
    if chip["family"] != "rocdl":
        total["matrix"] = len(matrices) * iterations * balance
    shared = float(moved(kernel, body, "shared") * lanes)
    if first.unit in ("wgmma", "tcgen05"):
        # Operands come out of shared memory. Tensor maps write them there meanwhile.
        if first.unit == "wgmma":
            shared += sum((m.m + m.n) * m.k * bits / 8 for _, m in matrices) / 4
        else:
            assert tile
            shared += len(matrices) * sum(tile) * first.k * bits / 8
    clocks = rates["units"] * rates["clock_mhz"] * 1e6
    matrix_seconds = operations * balance / rate / clocks
    result.seconds = {
        "matrix": matrix_seconds,
        **vector_seconds(chip, total, matrix_seconds),
        "shared": (shared * iterations + outside_shared * lanes * tiles * emptying)
        * balance / rates["shared_bytes"] / clocks,
        "memory": launch.bytes / rates["memory_gbs"] / 1e9,
    }  # fmt: skip
    result.counts, result.matrices = counts, len(matrices)
    result.matrix = matrices[0][0].name.split(".")[0] if first.unit == "tcgen05" else (
        f"{first.unit} {first.m}x{first.n}x{first.k} {first.type}"
    )
    result.shared_bytes = shared
    result.global_bytes = (
        sum(tile) * depth * bits / 8 / workers
        if tile
        else moved(kernel, body, "global") * lanes
    )
    return result


def estimate_quantizer(chip: dict, kernel: code.Kernel, launch: Launch) -> Estimate:
    syntax, rates = kernel.syntax, chip["rates"]
    path = code.hot_path(kernel)
    result = Estimate(launch, kernel, groups_per_unit(chip, kernel, launch), {})
    lanes = chip["warp_size"]
    warps = -(-launch.threads // lanes)

    def loads(instructions: Iterable[code.Instruction]) -> int:
        accesses = (syntax.access(i) for i in instructions)
        return sum(a.bytes for a in accesses if a and a.space == "global" and not a.store)

    # How often loops iterate follows from what a workgroup has to read.
    wanted = launch.read / launch.groups
    straight = loads(path.instructions) * lanes * warps
    looping = sum(loads(r.everything()) for r in path.loops) * lanes * warps
    trips = max(1, round((wanted - straight) / looping)) if looping else 1
    counts: Counter[str] = code.count(path.instructions, syntax)
    shared = moved(kernel, path.instructions, "shared")
    for loop in path.loops:
        inside = list(loop.everything())
        times = trips if loads(inside) else 1
        for pipe, number in code.count(inside, syntax).items():
            counts[pipe] += number * times
        shared += moved(kernel, inside, "shared") * times
        if not loads(inside):
            result.notes.append("a loop counted once")
    run = warps * launch.groups
    total = {pipe: float(number * run) for pipe, number in counts.items()}
    clocks = rates["units"] * rates["clock_mhz"] * 1e6
    result.elements = launch.read // 2
    result.seconds = {
        **vector_seconds(chip, total, 0),
        "shared": shared * lanes * run / rates["shared_bytes"] / clocks,
        "memory": launch.bytes / rates["memory_gbs"] / 1e9,
    }
    result.counts = counts
    vector = sum(counts[p] for p in VECTOR) if chip["family"] == "rocdl" else counts.total()
    result.per_element = vector * lanes * run / result.elements
    result.shared_bytes = shared * lanes * run / result.elements
    return result


# ===-------------------------------------------------------------------------===#
# Programs
# ===-------------------------------------------------------------------------===#


@dataclass
class Row:
    recipe: str
    function: str
    estimate: Estimate


def compile_to(
    build: Path, chip: str, text: str, recipe: str, folder: Path,
    environment: dict[str, str] | None = None,
) -> None:  # fmt: skip
    source = folder.with_suffix(".mlir")
    source.write_text(text)
    command = [str(build / "bin" / "ufp4-compile"), str(source), f"--target={chip}"]
    command += ["-o", str(folder)] + ([f"--recipe={recipe}"] if recipe else [])
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **(environment or {})}
    )
    if done.returncode:
        raise RuntimeError(f"{chip}, {recipe or 'no recipe'}: {done.stderr.strip()}")


QUANTIZERS = (
    "ufp4_row", "ufp4_column", "ufp4_both", "int512_operand_row", "int512_operand_both"
)  # fmt: skip


def quantizers() -> list[cases.Quantize]:
    names = [n + s for n in QUANTIZERS for s in ("", "_sr")]
    found = {c.name: c for c in compile_gpu.quantizers()}
    return [found[n] for n in names]


def compile_jobs(
    build: Path, chip: str, folder: Path, wanted: list[str], jobs: int,
    environment: dict[str, str] | None = None,
) -> list[str]:  # fmt: skip
    """Compile the layer's step under each recipe, and the quantizers alone, into
    folder/RECIPE and folder/quantizers."""
    folder.mkdir(parents=True, exist_ok=True)
    step = write_step(EXTENT, EXTENT, EXTENT, "bf16")
    work = [(step, recipe, folder / recipe) for recipe in wanted]
    alone = "\n".join(cases.function_of(c) for c in quantizers())
    work.append((alone, "", folder / "quantizers"))
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(lambda job: compile_to(build, chip, *job, environment), work))
    return [*wanted, "quantizers"]


# A family's word before what it is made for. Others are loops, a thread to a result.
FAMILIES = re.compile(r"(quantize|maxima|mfma|wmma|wgmma|mma|tcgen05|carry|clear|scale)_")


def is_family(name: str) -> bool:
    return bool(FAMILIES.match(name)) and not name.startswith("kernel_")


def rows_of(chip: dict, folder: Path, names: list[str]) -> list[Row]:
    """One for each kernel of a family and recipe."""
    found: list[Row] = []
    for name in names:
        kernels = kernels_in(folder / name, chip["family"])
        manifest = json.loads((folder / name / "manifest.json").read_text())
        seen: set[str] = set()
        for function, launch in launches_of(manifest, EXTENT):
            kernel = kernels[launch.kernel]
            if launch.kernel in seen or not is_family(launch.kernel):
                continue
            seen.add(launch.kernel)
            if any(kernel.syntax.pipe(i) == "matrix" for i in kernel.instructions()):
                estimate = estimate_product(chip, kernel, launch, EXTENT)
            elif launch.kernel.startswith("quantize_") and launch.read:
                estimate = estimate_quantizer(chip, kernel, launch)
            else:
                continue
            found.append(Row(name, function, estimate))
    return found


# ===-------------------------------------------------------------------------===#
# Tables
# ===-------------------------------------------------------------------------===#


def table(head: list[str], rows: Iterable[list[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def number(value: float) -> str:
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def by_resource(estimate: Estimate, amount: float, unit: float) -> str:
    """The rate that each resource allows, most binding first."""
    order = sorted(estimate.seconds, key=lambda k: -estimate.seconds[k])
    shown = [k for k in order if estimate.seconds[k] > 0][:3]
    return ", ".join(f"{k} {number(amount / estimate.seconds[k] / unit)}" for k in shown)


def resources(estimate: Estimate) -> list[str]:
    used = estimate.kernel.resources
    registers = str(used.registers)
    if used.accumulators:
        registers += f" ({used.accumulators} acc.)"
    if used.scalars:
        registers += f" + {used.scalars}"
    shared = (used.shared or 0) + estimate.launch.shared
    return [registers, f"{shared / 1024:.0f}", str(estimate.groups_per_unit)]


def product_table(rows: list[Row]) -> str:
    merged: dict[str, tuple[list[str], Estimate]] = {}
    for row in rows:
        if row.estimate.operations:
            entry = merged.setdefault(row.estimate.launch.kernel, ([], row.estimate))
            if row.recipe not in entry[0]:
                entry[0].append(row.recipe)
    lines = []
    for name, (recipe, e) in merged.items():
        vector = sum(e.counts[p] for p in VECTOR)
        lines.append(
            [
                f"`{name}`", ", ".join(recipe), f"{e.matrices} {e.matrix}", str(vector),
                number(e.shared_bytes / 1024), number(e.global_bytes / 1024), *resources(e),
                by_resource(e, e.operations, 1e12),
                number(e.operations / e.time / 1e12) + ("*" if e.notes else ""),
            ]
        )  # fmt: skip
    head = ["kernel", "recipes", "matrix", "vector", "shared KiB", "global KiB", "registers"]
    head += ["LDS KiB", "groups", "T/s by resource", "bound, T/s"]
    return table(head, lines)


def describe(row: Row) -> str:
    """Words for a quantizer's kernel."""
    name = row.estimate.launch.kernel
    if row.recipe == "quantizers":
        words = row.function.removesuffix("_sr").replace("operand", "to i8").replace("_", " ")
        words = words.replace("ufp4", "UFP4").replace("int512", "ufp4-i8")
    else:
        rows, columns = "_rows" in name, "_columns" in name
        way = "both" if rows and columns else "row" if rows else "column"
        words = f"{row.recipe} {way}"
    sr = "stochastic" if "stochastic" in name else "nearest"
    family = re.match(r"([a-z]+_[a-z]+)", name)
    return f"{words}, {sr} (`{family[1] if family else name}`)"


def quantizer_table(rows: list[Row]) -> str:
    lines = []
    seen: set[str] = set()
    for row in sorted(rows, key=lambda r: r.recipe != "quantizers"):
        e = row.estimate
        if e.operations or e.launch.kernel in seen:
            continue
        seen.add(e.launch.kernel)
        lines.append(
            [
                describe(row), number(e.per_element), number(e.launch.bytes / e.elements),
                number(e.shared_bytes), *resources(e), by_resource(e, e.launch.bytes, 1e12),
                number(e.launch.bytes / e.time / 1e12) + ("*" if e.notes else ""),
            ]
        )  # fmt: skip
    head = ["kernel", "instr.", "bytes", "shared bytes", "registers", "LDS KiB", "groups"]
    head += ["TB/s by resource", "bound, TB/s"]
    return table(head, lines)


def section(name: str, chip: dict, rows: list[Row]) -> str:
    # The text between two markers is what --check compares.
    return make_section(
        name,
        f"\n### {name}: {chip['rates']['product']}\n\n"
        f"Products, {EXTENT} in each extent:\n\n{product_table(rows)}\n"
        f"Quantization of {EXTENT} x {EXTENT} in bf16:\n\n{quantizer_table(rows)}",
    )


def rates_table(chips: dict[str, dict]) -> str:
    lines = []
    for name, chip in chips.items():
        r = chip["rates"]
        best: dict[str, int] = {}
        for rate in r["matrix"]:
            word = rate["type"] + (" scaled" if rate["scale"] else "")
            best[word] = max(best.get(word, 0), rate["operations"])
        lines.append(
            [
                name, r["product"], f"{r['units']} x {r['clock_mhz']}", str(r["issue"]),
                f"{r['float_lanes']} / {r['integer_lanes']} / {r['special_lanes']}",
                f"{r['partitions']} x {r['warps']}", f"{r['partitions']} x {r['registers']}",
                f"{r['shared_memory'] >> 10}, {r['shared_bytes']}", str(r["memory_gbs"]),
                ", ".join(f"{k} {v}" for k, v in best.items()),
            ]
        )  # fmt: skip
    head = ["chip", "product", "units x MHz", "issue", "lanes: f32 / integer / special"]
    head += ["warps", "registers of a lane", "LDS KiB, bytes a clock", "GB/s"]
    head += ["matrix operations a clock"]
    text = table(head, lines)
    text += "\nSources:\n\n"
    text += "".join(f"- {n}: {c['rates']['source']}.\n" for n, c in chips.items())
    return make_section("rates", "\n" + text)


# ===-------------------------------------------------------------------------===#
# Beside what was measured
# ===-------------------------------------------------------------------------===#

# The page's words for a row -> the function of compile_gpu.py that it is of.
WORDS = {
    "UFP4, row": "ufp4_row", "UFP4, column": "ufp4_column",
    "UFP4, row + column": "ufp4_both",
    "ufp4-i8 to int8, tile 512, row": "int512_operand_row",
    "ufp4-i8 to int8, tile 512, row + column": "int512_operand_both",
    "ufp4-i8 packed, tile 512, row": "int512_packed_row",
    "ufp4-i8 GEMM, base per row": "mm_i8_row", "ufp4-i8 GEMM, tile 512": "mm_i8_tile512",
    "E4M3 scales folded into bf16, one scale each above": "mm_bf16_outer",
    "E8M0 scales folded into bf16": "mm_bf16", "fp8 GEMM, a scale per row": "mm_f8_row",
    "UFP4 as published, int8 codes": "mm_i8_block16",
    "UFP4 as published, bf16 codes": "mm_bf16_block16",
}  # fmt: skip


def measured() -> dict[str, tuple[str, float]]:
    """Function -> the page's words, and seconds (quantizers) or T/s at EXTENT."""
    found: dict[str, tuple[str, float]] = {}
    shapes = (f"{EXTENT}x{EXTENT}", f"{EXTENT}x{EXTENT}x{EXTENT}")
    for line in MEASURED.read_text().splitlines():
        cells = [c.strip() for c in line.strip("|").split("|")]
        if len(cells) < 4 or cells[1] not in shapes:
            continue
        words, sr = cells[0], ""
        for rounding, suffix in ((", nearest", ""), (", stochastic", "_sr")):
            if words.endswith(rounding):
                words, sr = words.removesuffix(rounding), suffix
        figure = re.match(r"([\d.]+)( T/s)?$", cells[2])
        if words in WORDS and figure:
            value = float(figure[1])
            found[WORDS[words] + sr] = (cells[0], value if figure[2] else value * 1e-6)
    return found


def measured_section(
    build: Path, chip: dict, folder: Path, jobs: int, compiled: bool
) -> str:
    known = measured()
    wanted = []
    for job in compile_gpu.jobs():
        base = job.name.removesuffix(f"_{EXTENT}x{EXTENT}")
        if not job.recipe and base in known:
            wanted.append((base, job))
    if not compiled:
        work = [("sm_90a", job.module, "", folder / base) for base, job in wanted]
        with ThreadPoolExecutor(jobs) as pool:
            list(pool.map(lambda w: compile_to(build, *w), work))
    lines = []
    for base, job in wanted:
        kernels = kernels_in(folder / base, chip["family"])
        manifest = json.loads((folder / base / "manifest.json").read_text())
        words, figure = known[base]
        for _, launch in launches_of(manifest, EXTENT):
            kernel = kernels[launch.kernel]
            if any(kernel.syntax.pipe(i) == "matrix" for i in kernel.instructions()):
                e = estimate_product(chip, kernel, launch, EXTENT)
                ours, theirs = e.operations / e.time / 1e12, figure
                shown = by_resource(e, e.operations, 1e12)
                unit = "T/s"
            elif launch.read:
                e = estimate_quantizer(chip, kernel, launch)
                ours, theirs = e.launch.bytes / e.time / 1e12, e.launch.bytes / figure / 1e12
                shown = by_resource(e, e.launch.bytes, 1e12)
                unit = "TB/s"
            else:
                continue
            lines.append(
                [
                    words, *resources(e), shown, f"{number(ours)} {unit}",
                    f"{number(theirs)} {unit}", f"{ours / theirs:.2f}",
                ]
            )  # fmt: skip
    head = ["work", "registers", "LDS KiB", "groups", "by resource", "bound", "measured"]
    head += ["bound / measured"]
    return make_section("measured", "\n" + table(head, lines))


# ===-------------------------------------------------------------------------===#


def generate(
    build: Path, names: list[str], folder: Path, jobs: int, compiled: bool = False
) -> tuple[dict[str, str], list[str]]:
    """Sections by name, and what could not be made. `compiled`: the folder has the
    programs already."""
    chips = read_chips(build / "bin" / "ufp4-compile")
    sections = {"rates": rates_table(chips)}
    missing = []
    for name in names:
        try:
            if compiled:
                programs = [*list_recipes(), "quantizers"]
            else:
                programs = compile_jobs(build, name, folder / name, list_recipes(), jobs)
            rows = rows_of(chips[name], folder / name, programs)
            sections[name] = section(name, chips[name], rows)
            if name == "sm_90a":
                (folder / "measured").mkdir(exist_ok=True)
                sections["measured"] = measured_section(
                    build, chips[name], folder / "measured", jobs, compiled
                )
        except ValueError as error:
            missing.append(f"{name}: {error}")
    return sections, missing


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--chips", default="", help="a,b: these alone")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("-o", dest="output", default="", help="- for standard output")
    parser.add_argument("--keep", type=Path, help="a folder for what is compiled")
    parser.add_argument(
        "--compiled", action="store_true", help="the folder of --keep has it already"
    )
    args = parser.parse_args()
    build = args.build.resolve()
    chips = read_chips(build / "bin" / "ufp4-compile")
    names = args.chips.split(",") if args.chips else list(chips)
    for name in names:
        if name not in chips:
            print(
                f"estimate.py: error: expected chips among {', '.join(chips)}, but got '{name}'",
                file=sys.stderr,
            )
            return 2
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or Path(temporary)
        try:
            sections, missing = generate(
                build, names, folder, args.jobs, args.compiled
            )
        except RuntimeError as error:
            print(f"estimate.py: error: {error}", file=sys.stderr)
            return 1
    for line in missing:
        print(f"estimate.py: left as it is: {line}", file=sys.stderr)
    if args.output == "-":
        print("\n\n".join(sections.values()))
        return 0
    page = PAGE.read_text()
    changed = page
    for name, text in sections.items():
        changed = replace_section(changed, name, text)
    if args.check:
        if changed != page:
            print(f"estimate.py: error: {PAGE} has other tables", file=sys.stderr)
        return int(changed != page)
    PAGE.write_text(changed)
    return 0


if __name__ == "__main__":
    sys.exit(main())

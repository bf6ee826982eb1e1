#!/usr/bin/env python3
# ===- compile_time.py - compile time by size of the module ------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Measure how compile time and memory grow with the module.

Generates training steps of 2 to 128 layers, and of a million ops, as one
function and as many, and runs `ufp4-opt` on each with `-canonicalize -cse`,
with `--ufp4-quantize`, and with `--ufp4-quantize --ufp4-to-cpu`. Prints the
table of docs/benchmarks.md: user seconds of one thread, the least of --runs,
without what the tool takes for an empty module; what passes alone take, without
parsing and printing; peak resident memory.

A layer is a norm, a linear layer with bias and its three GEMMs, an activation,
two contractions that belong to no parameter, and residuals, forward and
backward.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOKENS, HIDDEN = 32, 64
MAPS = """#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>
"""
BASE = ["--canonicalize", "--cse"]
QUANTIZE = ["--ufp4-quantize"]
LOWER = [*QUANTIZE, "--ufp4-to-cpu"]


class Step:
    """Writes a function of `layers` layers, and counts its ops."""

    def __init__(self, name: str, layers: int) -> None:
        self.body: list[str] = []
        self.ops = 2  # func.func and return
        self.number = 0
        self.x, self.w = self.type(TOKENS, HIDDEN), self.type(HIDDEN, HIDDEN)
        zero = self.emit("arith.constant 0.0 : f32")
        zeros = self.emit(f"arith.constant dense<0.0> : {self.x}")
        self.zero, self.zeros = zero, zeros
        saved = []
        value = "%x"
        for layer in range(layers):
            value, *rest = self.forward(value, layer)
            saved.append(rest)
        result = value
        gradient, outputs = "%dy", []
        for layer in reversed(range(layers)):
            gradient, dw, db = self.backward(gradient, layer, *saved[layer])
            outputs += [dw, db]
        bias = f"tensor<{HIDDEN}xbf16>"
        arguments = [f"%x: {self.x}", f"%dy: {self.x}"]
        for i in range(layers):
            arguments.append(
                f"%w{i}: {self.w} "
                f'{{ufp4.parameter, ufp4.name = "layers.{i}.weight"}}'
            )
            arguments.append(
                f"%b{i}: {bias} {{ufp4.parameter, "
                f'ufp4.name = "layers.{i}.bias"}}'
            )
        types = [self.x, self.x] + [self.w, f"tensor<{HIDDEN}xf32>"] * layers
        self.text = "\n".join(
            [
                f"func.func @{name}({', '.join(arguments)}) -> ({', '.join(types)}) {{",
                *self.body,
                f"  return {', '.join([result, gradient, *outputs])} : "
                f"{', '.join(types)}",
                "}",
                "",
            ]
        )

    @staticmethod
    def type(rows: int, columns: int, element: str = "bf16") -> str:
        return f"tensor<{rows}x{columns}x{element}>"

    def emit(self, text: str, ops: int = 1) -> str:
        self.number += 1
        self.ops += ops
        self.body.append(f"  %v{self.number} = {text}")
        return f"%v{self.number}"

    def empty(self, type: str) -> str:
        return self.emit(f"tensor.empty() : {type}")

    def filled(self, type: str) -> str:
        return self.emit(
            f"linalg.fill ins({self.zero} : f32) outs({self.empty(type)} : {type}) "
            f"-> {type}"
        )

    def transpose(self, value: str, rows: int, columns: int) -> str:
        result = self.type(columns, rows)
        return self.emit(
            f"linalg.transpose ins({value} : {self.type(rows, columns)}) "
            f"outs({self.empty(result)} : {result}) permutation = [1, 0]"
        )

    def matmul(self, a: str, b: str, m: int, k: int, n: int) -> str:
        wide = self.type(m, n, "f32")
        product = self.emit(
            f"linalg.matmul ins({a}, {b} : {self.type(m, k)}, {self.type(k, n)}) "
            f"outs({self.filled(wide)} : {wide}) -> {wide}"
        )
        return self.emit(f"arith.truncf {product} : {wide} to {self.type(m, n)}")

    def add(self, a: str, b: str) -> str:
        return self.emit(f"arith.addf {a}, {b} : {self.x}")

    def multiply(self, a: str, b: str) -> str:
        return self.emit(f"arith.mulf {a}, {b} : {self.x}")

    def reduce(self, value: str, map: str, extent: int, square: bool) -> str:
        kinds = (
            '["parallel", "reduction"]' if map == "#row" else '["reduction", "parallel"]'
        )
        sums = f"tensor<{extent}xf32>"
        term = "%w" if not square else "%t"
        lines = "    %w = arith.extf %in : bf16 to f32\n"
        if square:
            lines += "    %t = arith.mulf %w, %w : f32\n"
        return self.emit(
            f"linalg.generic {{indexing_maps = [#id, {map}], "
            f"iterator_types = {kinds}}} ins({value} : {self.x}) "
            f"outs({self.filled(sums)} : {sums}) {{\n"
            "  ^bb0(%in: bf16, %acc: f32):\n"
            f"{lines}    %s = arith.addf {term}, %acc : f32\n"
            f"    linalg.yield %s : f32\n  }} -> {sums}",
            5 if square else 4,
        )

    def broadcast(self, value: str, other: str, map: str, type: str, op: str) -> str:
        element = "f32" if "f32" in type else "bf16"
        lines = ""
        if element == "f32":
            lines = "    %c = arith.truncf %b : f32 to bf16\n"
        right = "%c" if element == "f32" else "%b"
        return self.emit(
            f"linalg.generic {{indexing_maps = [#id, {map}, #id], "
            f'iterator_types = ["parallel", "parallel"]}} '
            f"ins({value}, {other} : {self.x}, {type}) "
            f"outs({self.empty(self.x)} : {self.x}) {{\n"
            f"  ^bb0(%a: bf16, %b: {element}, %out: bf16):\n"
            f"{lines}    %s = {op} %a, {right} : bf16\n"
            f"    linalg.yield %s : bf16\n  }} -> {self.x}",
            4 if lines else 3,
        )

    def forward(self, x: str, layer: int) -> tuple[str, ...]:
        sums = f"tensor<{TOKENS}xf32>"
        scale = self.reduce(x, "#row", TOKENS, square=True)
        scale = self.emit(f"math.rsqrt {scale} : {sums}")
        normal = self.broadcast(x, scale, "#row", sums, "arith.mulf")
        across = self.transpose(f"%w{layer}", HIDDEN, HIDDEN)
        y = self.matmul(normal, across, TOKENS, HIDDEN, HIDDEN)
        bias = f"tensor<{HIDDEN}xbf16>"
        y = self.broadcast(y, f"%b{layer}", "#column", bias, "arith.addf")
        active = self.emit(f"math.tanh {y} : {self.x}")
        scores = self.matmul(
            active, self.transpose(normal, TOKENS, HIDDEN), TOKENS, HIDDEN, TOKENS
        )
        mixed = self.matmul(scores, active, TOKENS, TOKENS, HIDDEN)
        return self.add(x, mixed), normal, active, scale

    def backward(
        self, dy: str, layer: int, normal: str, active: str, scale: str
    ) -> tuple[str, str, str]:
        slope = self.multiply(active, active)
        mask = self.emit(f"arith.cmpf ogt, {slope}, {self.zeros} : {self.x}")
        d = self.multiply(dy, slope)
        d = self.emit(
            f"arith.select {mask}, {d}, {self.zeros} : "
            f"{self.type(TOKENS, HIDDEN, 'i1')}, {self.x}"
        )
        db = self.reduce(d, "#column", HIDDEN, square=False)
        across = self.transpose(d, TOKENS, HIDDEN)
        dw = self.matmul(across, normal, HIDDEN, TOKENS, HIDDEN)
        dx = self.matmul(d, f"%w{layer}", TOKENS, HIDDEN, HIDDEN)
        dx = self.broadcast(dx, scale, "#row", f"tensor<{TOKENS}xf32>", "arith.mulf")
        return self.add(dy, dx), dw, db


def write_module(functions: int, layers: int) -> tuple[str, int]:
    """The text of a module, and its number of ops."""
    text, ops = [MAPS], 1
    for i in range(functions):
        step = Step(f"step{i}", layers)
        text.append(step.text)
        ops += step.ops
    return "".join(text), ops


def measure(command: list[str], runs: int) -> tuple[float, float, float]:
    """Least user seconds, least seconds in passes, peak MiB of a command."""
    command = [*command, "--mlir-disable-threading", "--mlir-timing"]
    command += ["--mlir-timing-display=list", "-o", os.devnull]
    users, passes, peak = [], [], 0
    for _ in range(runs):
        with tempfile.TemporaryFile("w+") as log:
            process = subprocess.Popen(command, stderr=log)
            _, status, usage = os.wait4(process.pid, 0)
            log.seek(0)
            text = log.read()
        if status != 0:
            sys.exit(text[-2000:])
        rows = {
            name: float(seconds)
            for seconds, name in re.findall(
                r"^ +([\d.]+) \( *[\d.]+%\) +(\S+)$", text, re.M
            )
        }
        # Others share the machine: passes have their share of the user time.
        share = 1 - (rows["Parser"] + rows["Output"]) / rows["Total"]
        users.append(usage.ru_utime)
        passes.append(usage.ru_utime * share)
        peak = max(peak, usage.ru_maxrss)
    return min(users), min(passes), peak / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--million", action="store_true", help="a million ops too")
    parser.add_argument("--write", type=Path, help="write the modules there, and stop")
    args = parser.parse_args()
    tool = str(args.build.resolve() / "bin" / "ufp4-opt")
    sizes = [(1, 2**i) for i in range(1, 8)]
    if args.million:
        per_layer = (Step("f", 2).ops - Step("f", 1).ops)
        layers = 1_000_000 // per_layer
        sizes += [(layers // 128, 128), (1, layers)]
    with tempfile.TemporaryDirectory() as folder:
        out = args.write or Path(folder)
        empty = out / "empty.mlir"
        empty.write_text("")
        if not args.write:
            start = measure([tool, str(empty), *BASE], args.runs)
            print(
                "| functions x layers | ops | canonicalize, cse: s | quantize: s | ratio "
                "| quantize, lower: s | ratio | passes alone: ratios | us per op "
                "| MiB: base, quantize, lower |"
            )
            print("|---|---|---|---|---|---|---|---|---|---|")
        for functions, layers in sizes:
            text, ops = write_module(functions, layers)
            file = out / f"{functions}x{layers}.mlir"
            file.write_text(text)
            if args.write:
                continue
            runs = 1 if ops > 500_000 else args.runs
            base, quantize, lower = (
                measure([tool, str(file), *flags], runs)
                for flags in (BASE, QUANTIZE, LOWER)
            )
            b, q, l = (m[0] - start[0] for m in (base, quantize, lower))
            # What a module takes beyond an empty one is noise where it is small.
            ratios = [f"{t / b:.2f}" if b > 0.03 else "" for t in (q, l)]
            print(
                f"| {functions} x {layers} | {ops} | {b:.3f} | {q:.3f} | {ratios[0]} "
                f"| {l:.3f} | {ratios[1]} "
                f"| {quantize[1] / base[1]:.2f}, {lower[1] / base[1]:.2f} "
                f"| {1e6 * q / ops:.2f}, {1e6 * l / ops:.2f} "
                f"| {base[2]:.0f}, {quantize[2]:.0f}, {lower[2]:.0f} |",
                flush=True,
            )
            if not args.write:
                file.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())

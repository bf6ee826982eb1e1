#!/usr/bin/env python3
# ===- demo.py - a training step under several recipes -----------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Run a Llama training step under several recipes and compare the results.

Each column is a real run of `ufp4-run` on `models/llama/step.mlir`: the loss,
and for each parameter group the relative L2 error of the gradients against
those of the unquantized (bf16) run,

    || g_recipe - g_bf16 || / || g_bf16 ||,

taken over all elements of the group, then their shrinkage 1 - alpha, where
alpha = <g_recipe, g_bf16> / || g_bf16 ||^2 (arXiv 2606.20381, Eq 3): noise
averages out over training steps, shrinkage does not. Needs Python alone.
"""

from __future__ import annotations

import argparse
import ast
import json
import math
import subprocess
import sys
import tempfile
import time
from array import array
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECIPES = ["bf16", "ufp4", "e2m1"]


def read_npy(path: Path) -> array:
    """Read the elements of a little-endian float32 .npy file, in order.

    Raises ValueError where the file is something else.
    """
    data = path.read_bytes()
    if data[:6] != b"\x93NUMPY":
        raise ValueError(f"{path}: expected a .npy file")
    start = 10 if data[6] == 1 else 12
    length = int.from_bytes(data[8:start], "little")
    header = ast.literal_eval(data[start : start + length].decode("latin1"))
    if header["descr"] != "<f4" or header["fortran_order"]:
        raise ValueError(f"{path}: expected row-major float32, got {header}")
    values = array("f")
    values.frombytes(data[start + length :])
    return values


def group_of(name: str) -> str:
    """Name the group of a gradient: "grad.model.layers.1.mlp.up_proj.weight" is
    "layer 1 mlp"."""
    parts = name.split(".")
    if "layers" in parts:
        layer, kind = parts[parts.index("layers") + 1 :][:2]
        kind = {"self_attn": "attention", "mlp": "mlp"}.get(kind, "norms")
        return f"layer {layer} {kind}"
    if "embed_tokens" in parts:
        return "embedding"
    return "lm_head" if "lm_head" in parts else "final norm"


def run(tool: Path, model: Path, manifest: dict, recipe: str, out: Path, seed: int):
    """Run one recipe; return (results by name, report, seconds)."""
    out.mkdir()
    command = [str(tool), str(model / "step.mlir"), f"--recipe={recipe}"]
    command += [f"--seed={seed}", f"--report={out / 'report.json'}"]
    command += [f"--function={manifest['function']}"]
    command += [f"--input=@{model / i['file']}" for i in manifest["inputs"]]
    names = [r["name"] for r in manifest["results"]]
    command += [f"--output=@{out / f'{i}.npy'}" for i in range(len(names))]
    begin = time.monotonic()
    subprocess.run(command, check=True)
    seconds = time.monotonic() - begin
    results = {name: read_npy(out / f"{i}.npy") for i, name in enumerate(names)}
    return results, json.loads((out / "report.json").read_text()), seconds


def relative_error(values: list[array], reference: list[array]) -> float:
    """|| values - reference || / || reference || over several tensors."""
    error = norm = 0.0
    for value, base in zip(values, reference):
        error += math.fsum((a - b) ** 2 for a, b in zip(value, base))
        norm += math.fsum(b * b for b in base)
    return math.sqrt(error / norm) if norm else math.sqrt(error)


def shrinkage(values: list[array], reference: list[array]) -> float:
    """1 - <values, reference> / || reference ||^2 over several tensors."""
    product = norm = 0.0
    for value, base in zip(values, reference):
        product += math.fsum(a * b for a, b in zip(value, base))
        norm += math.fsum(b * b for b in base)
    return 1 - product / norm if norm else 0.0


def print_quantized(report: dict) -> None:
    """Say what a recipe quantized, by role, and why the rest was left alone."""
    rows = report["gemms"]
    reasons: dict[str, int] = {}
    for row in rows:
        if not row["quantized"]:
            reasons[row["reason"]] = reasons.get(row["reason"], 0) + 1
    counts = [
        f"{sum(r['quantized'] and r['role'] == role for r in rows)} {role}"
        for role in ("fprop", "dgrad", "wgrad")
    ]
    total = sum(row["quantized"] for row in rows)
    print(f"{report['recipe']}: {total} of {len(rows)} GEMMs quantized", end="")
    print(f" ({', '.join(counts)})" if total else "")
    for reason, count in reasons.items():
        print(f"    {count:3} left alone: {reason}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "llama")
    parser.add_argument("--recipes", nargs="+", default=RECIPES)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    manifest = json.loads((args.model / "manifest.json").read_text())
    tool = args.build / "bin" / "ufp4-run"

    recipes = ["bf16"] + [r for r in args.recipes if r != "bf16"]
    results, reports, seconds = {}, {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for recipe in recipes:
            print(f"running recipe {recipe} ...", file=sys.stderr, flush=True)
            results[recipe], reports[recipe], seconds[recipe] = run(
                tool, args.model, manifest, recipe, Path(folder) / recipe, args.seed
            )

    groups: dict[str, list[str]] = {}
    for result in manifest["results"]:
        if result["name"].startswith("grad."):
            groups.setdefault(group_of(result["name"]), []).append(result["name"])
    print(f"\nLlama training step ({args.model.name}): forward, backward, "
          f"{len(manifest['inputs']) - 2} parameters")
    width = max(len(group) for group in groups) + 2

    def line(title: str, cells: list[str]) -> None:
        print(f"{title:<{width}}" + "".join(f"{cell:>12}" for cell in cells))

    line("", recipes)
    line("loss", [f"{results[r]['loss'][0]:.5f}" for r in recipes])
    base_loss = results["bf16"]["loss"][0]
    line("  minus bf16", [f"{results[r]['loss'][0] - base_loss:+.5f}" for r in recipes])
    everything = [name for names in groups.values() for name in names]
    measures = [
        ("relative L2 error of the gradients against bf16:", relative_error, ".4f"),
        ("shrinkage of the gradients, 1 - alpha:", shrinkage, "+.4f"),
    ]
    for title, measure, style in measures:
        print(title)
        for group, names in {**groups, "all": everything}.items():
            base = [results["bf16"][name] for name in names]
            cells = [
                format(measure([results[r][n] for n in names], base), style)
                for r in recipes
            ]
            line(group, cells)
    line("seconds", [f"{seconds[r]:.1f}" for r in recipes])
    print()
    for recipe in recipes:
        print_quantized(reports[recipe])
    return 0


if __name__ == "__main__":
    sys.exit(main())

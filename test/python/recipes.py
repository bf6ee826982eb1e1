#!/usr/bin/env python3
# ===- recipes.py - the shipped recipes, end to end ---------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Linear layers through ufp4-run under every recipe, beside what
utils/ufp4_reference.py computes from the recipe's own text.

Recipes are those of recipes/ and, of docs/recipes.md, those that the page says
run. A GEMM whose report says `exact` must have the reference's bits, stochastic
rounding included; another one must keep the error bound of a sum in f32. What
rounding adds must average out over seeds.
"""

from __future__ import annotations

import concurrent.futures
import functools
import json
import math
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import harness
import library
import ml_dtypes
import numpy as np
import ufp4_reference as reference
from arrays import assert_same
from harness import ROOT
from ufp4_reference import Format, Policy, Recipe, Rht, Scale, Spec

F32 = np.float32
ROLES = reference.ROLES

# ===-------------------------------------------------------------------------===#
# Modules
# ===-------------------------------------------------------------------------===#


class Layer(NamedTuple):
    site: str
    tokens: int
    inputs: int
    outputs: int

    @property
    def extents(self) -> tuple[int, int, int]:
        return self[1:]


# Whole blocks, ragged ones, less than a transform, and more than a tile of 512; in
# blocks of a model that the recipes' selections tell apart.
LAYERS = (
    Layer("layers.0.q_proj.weight", 5, 20, 7),
    Layer("layers.5.down_proj.weight", 33, 80, 49),
    Layer("over_arch.12.linear.weight", 4, 1200, 3),
    Layer("layers.20.q_proj.weight", 32, 128, 64),
)
ONE = LAYERS[1:2]


LAYER = """\
  %wt_e{i} = tensor.empty() : tensor<{k}x{n}xbf16>
  %wt{i} = linalg.transpose ins(%w{i} : tensor<{n}x{k}xbf16>)
      outs(%wt_e{i} : tensor<{k}x{n}xbf16>) permutation = [1, 0]
  %y_e{i} = tensor.empty() : tensor<{t}x{n}xf32>
  %y_i{i} = linalg.fill ins(%zero : f32) outs(%y_e{i} : tensor<{t}x{n}xf32>)
      -> tensor<{t}x{n}xf32>
  %y{i} = linalg.matmul ins(%x{i}, %wt{i} : tensor<{t}x{k}xbf16>, tensor<{k}x{n}xbf16>)
      outs(%y_i{i} : tensor<{t}x{n}xf32>) -> tensor<{t}x{n}xf32>
  %dx_e{i} = tensor.empty() : tensor<{t}x{k}xf32>
  %dx_i{i} = linalg.fill ins(%zero : f32) outs(%dx_e{i} : tensor<{t}x{k}xf32>)
      -> tensor<{t}x{k}xf32>
  %dx{i} = linalg.matmul ins(%dy{i}, %w{i} : tensor<{t}x{n}xbf16>, tensor<{n}x{k}xbf16>)
      outs(%dx_i{i} : tensor<{t}x{k}xf32>) -> tensor<{t}x{k}xf32>
  %dyt_e{i} = tensor.empty() : tensor<{n}x{t}xbf16>
  %dyt{i} = linalg.transpose ins(%dy{i} : tensor<{t}x{n}xbf16>)
      outs(%dyt_e{i} : tensor<{n}x{t}xbf16>) permutation = [1, 0]
  %dw_e{i} = tensor.empty() : tensor<{n}x{k}xf32>
  %dw_i{i} = linalg.fill ins(%zero : f32) outs(%dw_e{i} : tensor<{n}x{k}xf32>)
      -> tensor<{n}x{k}xf32>
  %dw{i} = linalg.matmul
      ins(%dyt{i}, %x{i} : tensor<{n}x{t}xbf16>, tensor<{t}x{k}xbf16>)
      outs(%dw_i{i} : tensor<{n}x{k}xf32>) -> tensor<{n}x{k}xf32>
"""


def module_text(layers: tuple[Layer, ...]) -> str:
    """A function `step`: forward and backward pass of independent layers."""
    arguments, body, values, types = [], "", [], []
    for i, (site, t, k, n) in enumerate(layers):
        attributes = f'{{ufp4.name = "{site}", ufp4.parameter}}'
        arguments += [
            f"%x{i}: tensor<{t}x{k}xbf16>",
            f"%w{i}: tensor<{n}x{k}xbf16> {attributes}",
            f"%dy{i}: tensor<{t}x{n}xbf16>",
        ]
        body += LAYER.format(i=i, t=t, k=k, n=n)
        values += [f"%y{i}", f"%dx{i}", f"%dw{i}"]
        types += [f"tensor<{a}x{b}xf32>" for a, b in ((t, n), (t, k), (n, k))]
    return (
        f"func.func @step({', '.join(arguments)}) -> ({', '.join(types)}) {{\n"
        f"  %zero = arith.constant 0.0 : f32\n{body}"
        f"  return {', '.join(values)} : {', '.join(types)}\n}}\n"
    )


def operands(layers: tuple[Layer, ...], kind: str) -> list[np.ndarray]:
    """X, W and dY of each layer. They are float32: ufp4-run rounds them to the bf16
    of the arguments."""
    random = np.random.default_rng(len(layers))
    found = []
    for _, t, k, n in layers:
        x, w, dy = (random.standard_normal(s) for s in ((t, k), (n, k), (t, n)))
        x[:, random.integers(0, k, 2)] *= 20
        dy *= 2.0**-9 * np.exp(random.standard_normal((t, 1)))
        w /= math.sqrt(k)
        if kind == "special":
            x[0, 3], x[2, 0], dy[1, 1] = np.nan, np.inf, -np.inf
            dy[3], x[:, 5] = 0, 0
            w[1] *= 2.0**-126
            x[4] *= 2.0**120
        found += [x, w, dy]
    return [array.astype(F32) for array in found]


# ===-------------------------------------------------------------------------===#
# Runs
# ===-------------------------------------------------------------------------===#


def tool(name: str) -> str:
    return str(harness.build() / "bin" / name)


def run(
    module: str,
    function: str,
    arrays: list[np.ndarray],
    results: int,
    *flags: str,
) -> tuple[list[np.ndarray], dict]:
    """Run a function of a module's text; return its results and the report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "module.mlir").write_text(module)
        command = [tool("ufp4-run"), str(folder / "module.mlir")]
        command += [f"--function={function}", *flags]
        command += [f"--report={folder / 'report.json'}"]
        for i, array in enumerate(arrays):
            np.save(folder / f"in{i}.npy", array)
            command.append(f"--input=@{folder / f'in{i}.npy'}")
        for i in range(results):
            command.append(f"--output=@{folder / f'out{i}.npy'}")
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
        assert done.returncode == 0, done.stderr[-2000:]
        found = [np.load(folder / f"out{i}.npy") for i in range(results)]
        return found, json.loads((folder / "report.json").read_text())


@dataclass(frozen=True, eq=False)
class Case:
    """A recipe, where its text is, and what to call it."""

    name: str
    recipe: Recipe
    flag: str  # what --recipe gets
    text: str


def shipped() -> list[Case]:
    return [
        Case(path.stem, reference.recipe_of(path), path.stem, path.read_text())
        for path in sorted((ROOT / "recipes").glob("*.mlir"))
    ]


def documented() -> list[Case]:
    """Recipes of docs/recipes.md whose marks say that they are lowered."""
    page = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    blocks = re.findall(r"<!-- check: ([^\n]*) -->\n```mlir\n(.*?)```", page, re.S)
    names = {case.name.replace("-", "_") for case in shipped()}
    found = []
    for mark, text in blocks:
        is_lowered = "convert-ufp4-to-linalg" in mark and "error=" not in mark
        if "ufp4.recipe @" in text and is_lowered:
            recipe = reference.parse_recipe(text)
            if recipe.name not in names:
                found.append(Case(recipe.name, recipe, recipe.name, text))
    return found


SEED = 0x1234567890ABCDEF


@functools.lru_cache(maxsize=None)
def run_step(
    case: Case, layers: tuple[Layer, ...], kind: str, where: str, count: int
) -> tuple[list[np.ndarray], dict]:
    """Run the layers, once for each `count`. The recipe is a shipped one, stands in
    a file, or in the module itself."""
    module, flag = module_text(layers), case.flag
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        if where == "file":
            file.write(case.text)
            file.flush()
            flag = file.name
        elif where == "module":
            module = f"{case.text}\n{module}"
        flags = [f"--recipe={flag}", f"--seed={SEED}"]
        arrays = operands(layers, kind)
        results, report = run(module, "step", arrays, 3 * len(layers), *flags)
    assert report["recipe"] == flag
    return results, report


def check_step(case: Case, layers: tuple[Layer, ...], kind: str, where: str) -> None:
    """All GEMMs of all layers against the reference."""
    results, report = run_step(case, layers, kind, where, 0)
    arrays = [reference.to_bf16(array) for array in operands(layers, kind)]
    rows = {(row["site"], row["role"]): row for row in report["gemms"]}
    assert len(rows) == 3 * len(layers), report
    sites = tuple(layer.site for layer in layers)
    for i, site in enumerate(sites):
        gemms = reference.layer_gemms(*arrays[3 * i : 3 * i + 3])
        for j, (role, (lhs, rhs, along)) in enumerate(gemms.items()):
            row, actual = rows[site, role], results[3 * i + j]
            policies = case.recipe.policies(role, site, sites)
            what = f"{site} {role}"
            assert row["quantized"] == (policies is not None), what
            if policies is None:
                check_kept(actual, lhs, rhs, along, what)
                continue
            specs = [
                p.spec(SEED, i, reference.stream_of(role, n))
                for n, p in enumerate(policies)
            ]
            check_product(actual, (lhs, rhs), along, specs, row["exactness"], what)


def check_kept(actual, lhs, rhs, along, what: str) -> None:
    """A GEMM in high precision: products of bf16 are exact, sums are in f32."""
    a, b = (np.moveaxis(v, d, 1).astype(np.float64) for v, d in zip((lhs, rhs), along))
    with np.errstate(all="ignore"):
        exact, size = a @ b.T, np.abs(a) @ np.abs(b).T
        bound = (a.shape[1] + 1) * 2.0**-24 * size + 2.0**-149 * a.shape[1]
        inside = np.abs(actual - exact) <= bound
    # Where a sum may overflow the bound says nothing.
    loose = ~np.isfinite(exact) | (size > 2.0**126)
    assert np.all(inside | loose), what
    assert np.all(~np.isfinite(actual[~np.isfinite(exact)])), what


def check_product(actual, pair, along, specs, exactness: str, what: str) -> None:
    quantized = [
        reference.quantize(v, d, spec) for v, d, spec in zip(pair, along, specs)
    ]
    formats = [spec.format for spec in specs]
    expected = reference.scaled_matmul(
        quantized[0], formats[0], quantized[1], formats[1], along
    )
    if exactness == "exact":
        assert_same(actual, expected, what)
        return
    values = [
        np.moveaxis(reference.dequantize(*q, d, fmt), d, 1).astype(np.float64)
        for q, d, fmt in zip(quantized, along, formats)
    ]
    with np.errstate(all="ignore"):
        size = np.abs(values[0]) @ np.abs(values[1]).T
        bound = 2 * (values[0].shape[1] + 3) * 2.0**-24 * size
        inside = np.abs(actual - values[0] @ values[1].T) <= bound
    assert np.all(inside | ~np.isfinite(expected)), what
    assert np.array_equal(np.isfinite(actual), np.isfinite(expected)), what


REPEATED = (LAYERS[:2], "special", "shipped")


def check_repeatable(case: Case) -> None:
    """Equal seeds, equal bytes, in another process."""
    first, again = (run_step(case, *REPEATED, n)[0] for n in (0, 1))
    for a, b in zip(first, again):
        assert a.tobytes() == b.tobytes()


# ===-------------------------------------------------------------------------===#
# Stochastic rounding averages out
# ===-------------------------------------------------------------------------===#

DRAWS = 200


def driver(module: str, layer: Layer) -> str:
    """The quantized module with a function `many`, which runs `step` for each of
    DRAWS seeds and returns all dX and dW."""
    t, k, n = layer.extents
    body = module.rstrip()
    assert "module {" in body
    return body[: body.rindex("}")] + f"""
  func.func @many(%x: tensor<{t}x{k}xbf16>, %w: tensor<{n}x{k}xbf16>,
                  %dy: tensor<{t}x{n}xbf16>, %seeds: tensor<{DRAWS}xi64>)
      -> (tensor<{DRAWS}x{t}x{k}xf32>, tensor<{DRAWS}x{n}x{k}xf32>) {{
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %count = arith.constant {DRAWS} : index
    %e0 = tensor.empty() : tensor<{DRAWS}x{t}x{k}xf32>
    %e1 = tensor.empty() : tensor<{DRAWS}x{n}x{k}xf32>
    %r:2 = scf.for %i = %c0 to %count step %c1 iter_args(%a = %e0, %b = %e1)
        -> (tensor<{DRAWS}x{t}x{k}xf32>, tensor<{DRAWS}x{n}x{k}xf32>) {{
      %s = tensor.extract %seeds[%i] : tensor<{DRAWS}xi64>
      %seed = tensor.from_elements %s : tensor<i64>
      %y, %dx, %dw = func.call @step(%x, %w, %dy, %seed)
          : (tensor<{t}x{k}xbf16>, tensor<{n}x{k}xbf16>, tensor<{t}x{n}xbf16>,
             tensor<i64>)
          -> (tensor<{t}x{n}xf32>, tensor<{t}x{k}xf32>, tensor<{n}x{k}xf32>)
      %a1 = tensor.insert_slice %dx into %a[%i, 0, 0] [1, {t}, {k}] [1, 1, 1]
          : tensor<{t}x{k}xf32> into tensor<{DRAWS}x{t}x{k}xf32>
      %b1 = tensor.insert_slice %dw into %b[%i, 0, 0] [1, {n}, {k}] [1, 1, 1]
          : tensor<{n}x{k}xf32> into tensor<{DRAWS}x{n}x{k}xf32>
      scf.yield %a1, %b1 : tensor<{DRAWS}x{t}x{k}xf32>, tensor<{DRAWS}x{n}x{k}xf32>
    }}
    return %r#0, %r#1 : tensor<{DRAWS}x{t}x{k}xf32>, tensor<{DRAWS}x{n}x{k}xf32>
  }}
}}
"""


def quantized_module(case: Case, module: str) -> str:
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(module)
        file.flush()
        flags = [f"--ufp4-quantize=recipe={case.flag}", "--mlir-print-local-scope"]
        command = [tool("ufp4-opt"), file.name, *flags]
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return done.stdout


# Scales that are rounded to nearest, without room: as published, elements may lie
# beyond the last level, and are then cut off.
CLIPS = {"nvfp4"}


def check_unbiased(case: Case) -> None:
    """The mean of dX and dW over DRAWS seeds is within 5 sigma of the product that
    has the gradient unquantized, element by element and along that product: no
    shrinkage."""
    arrays = [reference.to_bf16(array) for array in operands(ONE, "normal")]
    module = driver(quantized_module(case, module_text(ONE)), ONE[0])
    seeds = np.arange(DRAWS, dtype=np.int64) * 0x9E3779B9
    draws, _ = run(module, "many", [*arrays, seeds], 2)
    gemms = reference.layer_gemms(*arrays)
    for role, drawn in zip(("dgrad", "wgrad"), draws):
        policies = case.recipe.policies(role, ONE[0].site)
        if policies is None or not policies[0].bits:
            continue
        lhs, rhs, along = gemms[role]
        expected = expected_product(case, policies, (lhs, rhs), along)
        check_draws(drawn.astype(np.float64), expected, f"{case.name} {role}")
        assert (drawn[0] != drawn[1]).any(), "seeds that draw the same"
        # Seeds of the loop draw what a run with that seed draws.
        single = reference.quantized_gemm(
            policies, lhs, rhs, along, role, int(seeds[3]), 0
        )
        assert_same(drawn[3].copy(), single, f"{role} of one seed")


def expected_product(case: Case, policies: tuple[Policy, Policy], pair, along):
    """The gradient as rounding sees it, cut off where it lies beyond the grid, times
    the other operand as it is quantized; in binary64."""
    specs = [policy.spec(0, 0, 0) for policy in policies]
    y = reference.transform(pair[0], along[0], specs[0]).astype(np.float64)
    q = reference.quantize(pair[0], along[0], specs[0])
    # The largest value that a block can hold, element by element.
    top = np.full_like(q.codes, 7)
    limit = reference.dequantize(top, q.scales, q.outer, along[0], specs[0].format)
    clipped = np.clip(y, -limit.astype(np.float64), limit.astype(np.float64))
    lost = np.abs(clipped - y) > 2.0**-20 * np.abs(y)
    assert lost.any() == (case.name in CLIPS), f"{lost.sum()} elements are cut off"
    right = reference.quantize(pair[1], along[1], specs[1])
    right = reference.dequantize(*right, along[1], specs[1].format)
    left = np.moveaxis(clipped, along[0], 1)
    return left @ np.moveaxis(right, along[1], 1).astype(np.float64).T


def check_draws(drawn: np.ndarray, expected: np.ndarray, what: str) -> None:
    mean, sigma = drawn.mean(axis=0), drawn.std(axis=0, ddof=1) / math.sqrt(DRAWS)
    assert np.mean(sigma > 0) > 0.99, what
    # With 8 random bits a mean is off by up to 2^-9 of a step, by nothing on
    # average: far below sigma, which is about 1/40 of a step.
    z = (mean - expected)[sigma > 0] / sigma[sigma > 0]
    assert np.abs(z).max() < 5, (what, np.abs(z).max())
    along = drawn.reshape(DRAWS, -1) @ expected.ravel() / np.sum(expected * expected)
    shrinkage = (along.mean() - 1) / (along.std(ddof=1) / math.sqrt(DRAWS))
    assert abs(shrinkage) < 5, (what, along.mean(), shrinkage)


# ===-------------------------------------------------------------------------===#
# NVFP4 beside TransformerEngine
# ===-------------------------------------------------------------------------===#

TE_SIGNS = (1, 1, 1, -1, 1, -1, -1, -1, -1, -1, -1, 1, -1, 1, -1, -1)


def te_transform(x: np.ndarray) -> np.ndarray:
    """TransformerEngine's _apply_rht on bf16 data: one matrix product of runs of 16,
    rounded to bf16. Its sums are exact here: the data's exponents are close."""
    sylvester = np.array([[1.0]])
    for _ in range(4):
        sylvester = np.block([[sylvester, sylvester], [sylvester, -sylvester]])
    matrix = np.diag(TE_SIGNS) @ sylvester * 0.25
    runs = x.astype(np.float64).reshape(-1, 16) @ matrix
    return runs.astype(F32).astype(ml_dtypes.bfloat16).astype(F32).reshape(x.shape)


def te_quantize(x: np.ndarray, rows: int) -> tuple[np.ndarray, np.ndarray, F32]:
    """TransformerEngine's _quantize_blockwise_reference, operation by operation, in
    blocks of `rows` x 16: codes, block scales and the scale of the tensor."""
    flt_max = np.finfo(F32).max
    m, k = x.shape
    blocks = x.reshape(m // rows, rows, k // 16, 16)
    with np.errstate(all="ignore"):
        amax = np.abs(x).max()
        encode = np.minimum(F32(448 * 6) / amax, flt_max)
        if encode == 0:
            encode = F32(1)
        decode = F32(1) / encode
        multiplier = encode * (F32(1) / F32(6))
        block_amax = np.abs(blocks).max(axis=(1, 3), keepdims=True)
        scale = np.minimum(block_amax * multiplier, flt_max)
        scale = np.clip(scale, F32(-448), F32(448))
        scale = scale.astype(ml_dtypes.float8_e4m3fn).astype(F32)
        inverse = np.minimum(F32(1) / (scale * decode), flt_max)
        y = np.clip(blocks * inverse, F32(-6), F32(6))
    size = np.abs(y)
    code = np.zeros(y.shape, np.uint8)
    for boundary, even_goes_up in (
        (0.25, False),
        (0.75, True),
        (1.25, False),
        (1.75, True),
        (2.5, False),
        (3.5, True),
        (5.0, False),
    ):
        code += (size >= F32(boundary)) if even_goes_up else (size > F32(boundary))
    code |= np.where(y < 0, 8, 0).astype(np.uint8)
    return code.reshape(m, k), scale[:, 0, :, 0], decode


def te_data(seed: int, shape: tuple[int, int]) -> np.ndarray:
    """bf16 numbers with outlier channels, a zero block, and exponents so close that
    no sum of a transform is rounded."""
    random = np.random.default_rng(seed)
    x = random.standard_normal(shape)
    x = np.where(np.abs(x) < 2.0**-6, 0, x)
    x[:, random.integers(0, shape[1])] *= 15
    x[0:16, 16:32] = 0
    return reference.to_bf16(x.astype(F32))


NVFP4 = Format("e2m1", 1, 16, Scale("e4m3"))
NVFP4_WEIGHT = Format("e2m1", 16, 16, Scale("e4m3"))
TE_RHT = Rht(16, bf16=True)


def te_operands():
    """Name, operand, spec, contracted dimension and TransformerEngine's result of
    all nearest-rounded operands of the recipe."""
    for seed in range(4):
        x, w = te_data(seed, (64, 96)), te_data(seed + 100, (48, 96))
        yield "fprop activation", x, Spec(NVFP4), 1, te_quantize(x, 1)
        yield "fprop weight", w, Spec(NVFP4_WEIGHT), 1, te_quantize(w, 16)
        yield "dgrad weight", w, Spec(NVFP4_WEIGHT), 0, te_quantize(w.T.copy(), 16)
        turned = te_transform(x.T.copy())
        yield "wgrad activation", x, Spec(NVFP4, TE_RHT), 0, te_quantize(turned, 1)


def check_te(what: str, q, along: int, expected) -> None:
    codes, scales, decode = expected
    codes = np.where(codes == 8, 0, codes).astype(np.uint8)
    if along == 0:
        codes, scales = codes.T.copy(), scales.T.copy()
    assert_same(q[0].astype(np.uint8), codes, f"{what}: codes")
    assert_same(q[1], scales.copy(), f"{what}: scales")
    assert_same(np.asarray(q[2]), np.asarray(decode), f"{what}: tensor scale")


def test_nvfp4_of_the_library_has_the_bits_of_transformer_engine():
    for what, x, spec, along, expected in te_operands():
        check_te(what, library.quantize(x, along, spec), along, expected)


def test_nvfp4_weights_have_the_same_codes_in_both_directions():
    _, w, _, _, rows = list(te_operands())[1]
    _, _, _, _, columns = list(te_operands())[2]
    assert np.array_equal(rows[0].T, columns[0])
    assert np.array_equal(rows[1].T, columns[1])


def test_nvfp4_of_ufp4_run_has_the_bits_of_transformer_engine():
    """Through ufp4.quantize ops that return codes and scales."""
    cases = list(te_operands())[:4]
    functions, arrays, results = [], [], []
    for i, (_, x, spec, along, expected) in enumerate(cases):
        m, k = x.shape
        scales = list(expected[1].shape if along == 1 else expected[1].shape[::-1])
        types = (
            f"tensor<{m}x{k}x!ufp4.code<e2m1>>, "
            f"tensor<{scales[0]}x{scales[1]}xf8E4M3FN>, tensor<f32>"
        )
        fmt = reference.format_text(spec.format).removeprefix("#ufp4.format")
        rht = ""
        if spec.rht:
            rht = f" rht({reference.rht_text(spec.rht).removeprefix('#ufp4.rht')})"
        functions.append(
            f"  %q{i}, %s{i}, %o{i} = ufp4.quantize %x{i} along {along} as({fmt})"
            f"{rht}\n      : tensor<{m}x{k}xbf16> -> {types}\n"
        )
        arrays.append((f"%x{i}: tensor<{m}x{k}xbf16>", x))
        results.append((f"%q{i}, %s{i}, %o{i}", types))
    module = (
        f"func.func @main({', '.join(a for a, _ in arrays)})"
        f" -> ({', '.join(t for _, t in results)}) {{\n{''.join(functions)}"
        f"  return {', '.join(v for v, _ in results)}"
        f" : {', '.join(t for _, t in results)}\n}}\n"
    )
    found, _ = run(module, "main", [x for _, x in arrays], 3 * len(cases))
    for i, (what, _, _, along, expected) in enumerate(cases):
        check_te(what, found[3 * i : 3 * i + 3], along, expected)


# ===-------------------------------------------------------------------------===#
# All recipes
# ===-------------------------------------------------------------------------===#


def test_the_reference_reads_every_recipe_of_the_documents():
    page = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    texts = re.findall(r"```mlir\n([^`]*ufp4\.recipe @[^`]*)```", page)
    assert len(texts) > 25
    for text in texts:
        recipe = reference.parse_recipe(text)
        for pair in recipe.roles.values():
            for policy in pair:
                fmt = policy.format
                if fmt and not fmt.scale.others and "|" not in fmt.grid:
                    again = reference.parse_format(reference.format_text(fmt))
                    assert again == fmt, (fmt, again)


def is_selective(recipe: Recipe) -> bool:
    """Whether the recipe tells blocks of a model apart."""
    chosen = [*recipe.keep, *(selection for selection, _ in recipe.overrides)]
    return any(selection.first or selection.last for selection in chosen)


def add_tests(module: dict) -> None:
    for case in shipped():
        tests = {
            "layers_have_the_bits_of_the_reference": (
                check_step,
                LAYERS,
                "normal",
                "shipped",
            ),
            "special_values_come_out": (check_step, *REPEATED),
            "is_repeatable": (check_repeatable,),
        }
        if any(p.bits for pair in case.recipe.roles.values() for p in pair):
            tests["stochastic_rounding_averages_out"] = (check_unbiased,)
        for name, (function, *arguments) in tests.items():
            test = functools.partial(function, case, *arguments)
            module[f"test_{case.name}_{name}"] = test
    documents = documented()
    for case in documents:
        layers = LAYERS if is_selective(case.recipe) else LAYERS[1:3]
        test = functools.partial(check_step, case, layers, "normal", "file")
        module[f"test_documented_{case.name}_has_the_bits_of_the_reference"] = test
    test = functools.partial(check_step, documents[0], LAYERS, "normal", "module")
    module["test_a_recipe_in_the_module_has_the_bits_of_the_reference"] = test


def prefetch(tests: list) -> None:
    """Make the runs that tests will ask for, JOBS (default: all processors) at a
    time. One that fails is made again by its test, which reports it."""
    wanted = []
    for test in tests:
        function = getattr(test, "func", None)
        if function is check_step:
            wanted.append((*test.args, 0))
        elif function is check_repeatable:
            wanted += [(*test.args, *REPEATED, n) for n in (0, 1)]

    def attempt(arguments: tuple) -> None:
        try:
            run_step(*arguments)
        except (AssertionError, OSError, subprocess.SubprocessError):
            pass

    jobs = int(os.environ.get("JOBS") or os.cpu_count() or 1)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        list(pool.map(attempt, dict.fromkeys(wanted)))


if __name__ == "__main__":
    add_tests(globals())
    sys.exit(harness.run_tests(globals(), prefetch))

#!/usr/bin/env python3
# ===- insertion.py - graphs as frontends write them, end to end --------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Contractions of many forms through ufp4-run, bit for bit beside lib/Numerics.

The modules here mark their contractions themselves, so that what is tested is how
they are quantized and not how they are found: operands of any layout, extents that
no block divides, accumulators of any type, loops and calls.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from pathlib import Path

import harness
import library
import numpy as np
import ufp4_reference as reference
from arrays import assert_same
from ufp4_reference import Format, Rht, Spec

F32 = np.float32
SEED = 0x9E3779B97F4A7C15

# Stochastic rounding of gradients, as in recipe ufp4; and a block of 32 without a
# transform, where a short last block is not filled up.
RECIPES = {
    "u4": (
        """
#f = #ufp4.format<e1m2, 1x16, f32>
#h = #ufp4.rht<16>
ufp4.recipe @test {
  fprop activation(#f, #h) weight(#f, #h)
  dgrad gradient(#f, #h, stochastic<8>) weight(#f, #h)
  wgrad gradient(#f, #h, stochastic<8>) activation(#f, #h)
  keep ["kept"]
}
""",
        Format("e1m2"),
        Rht(16),
    ),
    "f4": (
        """
#f = #ufp4.format<e2m1, 1x32, f32>
ufp4.recipe @test {
  fprop activation(#f) weight(#f)
  dgrad gradient(#f, stochastic<16>) weight(#f)
  wgrad gradient(#f, stochastic<16>) activation(#f)
}
""",
        Format("e2m1", block=32),
        None,
    ),
}
BITS = {"u4": 8, "f4": 16}

OPERANDS = {
    "fprop": "activation x weight",
    "dgrad": "gradient x weight",
    "wgrad": "gradient x activation",
}


def data(*shape: int, salt: int = 0) -> np.ndarray:
    """Numbers that bf16 holds, of several magnitudes, some of them negative."""
    i = np.arange(np.prod(shape, dtype=int)) + 1000 * salt
    values = ((37 * i + 11 * i * i) % 101 - 50) * 2.0 ** ((5 * i) % 7 - 3)
    return values.astype(F32).reshape(shape)


def call(tool: str, *arguments: str, text: str = "") -> subprocess.CompletedProcess:
    command = [str(harness.build() / "bin" / tool), *arguments]
    return subprocess.run(
        command, input=text, capture_output=True, text=True, timeout=300
    )


def run(
    text: str, inputs: list[np.ndarray], results: int, *flags: str
) -> list[np.ndarray]:
    """The results of function `f` of a module."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        (path / "m.mlir").write_text(text)
        arguments = [str(path / "m.mlir"), "--function=f", f"--seed={SEED}", *flags]
        for i, value in enumerate(inputs):
            np.save(path / f"i{i}.npy", value)
            arguments.append(f"--input=@{path / f'i{i}.npy'}")
        arguments += [f"--output=@{path / f'o{i}.npy'}" for i in range(results)]
        done = call("ufp4-run", *arguments)
        assert done.returncode == 0, done.stderr
        return [np.load(path / f"o{i}.npy") for i in range(results)]


def product(
    lhs: np.ndarray,
    rhs: np.ndarray,
    role: str,
    recipe: str = "u4",
    seed: int = SEED,
    site: int = 3,
    value: int = 0,
    result: str = "f32",
) -> np.ndarray:
    """lhs [rows, contraction] times rhs [rows, contraction], quantized."""
    _, fmt, rht = RECIPES[recipe]
    bits = 0 if role == "fprop" else BITS[recipe]
    stream = reference.stream_of(role, 0, value)
    left = Spec(fmt, rht, bits, seed, site, stream)
    right = Spec(fmt, rht)
    return library.scaled_matmul(
        library.quantize(lhs, 1, left),
        fmt,
        library.quantize(rhs, 1, right),
        fmt,
        result,
    )


def gemm(role: str, site: str = "w", number: int = 3) -> str:
    return f'ufp4.gemm = #ufp4.gemm<{role}, "{site}", id = {number}, {OPERANDS[role]}>'


def contract(
    role: str, maps: str, operands: str, types: str, init: str, out: str, **site
) -> str:
    """A generic contraction; `maps` as in "(m, n, k) -> (m, k); (n, k); (m, n)"."""
    loops, rest = maps.split(" -> ")
    parts = rest.split("; ")
    names = [name.strip() for name in loops.strip("()").split(",")]
    kinds = ["parallel" if n in parts[2] else "reduction" for n in names]
    elements = [t.strip().split("x")[-1].rstrip(">") for t in (*types.split(", "), out)]
    affine = ", ".join(f"affine_map<{loops} -> {part}>" for part in parts)
    iterators = ", ".join(f'"{k}"' for k in kinds)

    def wide(name: str, kind: str) -> tuple[str, str]:
        if kind == elements[2]:
            return "", name
        return (
            f"    {name}w = arith.extf {name} : {kind} to {elements[2]}\n",
            name + "w",
        )

    (cast_a, a), (cast_b, b) = wide("%l", elements[0]), wide("%r", elements[1])
    return f"""linalg.generic {{indexing_maps = [{affine}],
    iterator_types = [{iterators}]}} ins({operands} : {types}) outs({init} : {out})
    attrs = {{{gemm(role, **site)}}} {{
  ^bb0(%l: {elements[0]}, %r: {elements[1]}, %c: {elements[2]}):
{cast_a}{cast_b}    %p = arith.mulf {a}, {b} : {elements[2]}
    %t = arith.addf %c, %p : {elements[2]}
    linalg.yield %t : {elements[2]}
  }} -> {out}"""


# ===-------------------------------------------------------------------------===#
# Extents
# ===-------------------------------------------------------------------------===#

EXTENTS = ((5, 1, 3), (4, 2, 6), (3, 15, 2), (1, 17, 1), (7, 34, 5), (2, 64, 3))


def check_extents(recipe: str, extents: tuple, dynamic: bool = False) -> None:
    """Contracted extents below a block, above one, and of whole blocks."""
    for m, k, n in extents:
        x, w = data(m, k), data(n, k, salt=1)
        a, b, c = ("tensor<?x?xf32>",) * 3
        if not dynamic:
            a, b, c = (f"tensor<{p}x{q}xf32>" for p, q in ((m, k), (n, k), (m, n)))
        body = contract(
            "dgrad",
            "(m, n, k) -> (m, k); (n, k); (m, n)",
            "%x, %w",
            f"{a}, {b}",
            "%z",
            c,
        )
        text = (
            RECIPES[recipe][0] + f"func.func @f(%x: {a}, %w: {b}, %z: {c}) -> {c} {{\n"
            f"  %y = {body}\n  return %y : {c}\n}}\n"
        )
        start = data(m, n, salt=2)
        (actual,) = run(text, [x, w, start], 1, "--recipe=test")
        expected = start + product(x, w, "dgrad", recipe)
        assert_same(actual, expected.astype(F32))


def test_extents_that_no_block_divides():
    check_extents("u4", EXTENTS)
    check_extents("f4", EXTENTS)


def test_extents_known_at_run_time():
    check_extents("u4", EXTENTS[1:5:3], dynamic=True)
    check_extents("f4", EXTENTS[4:5], dynamic=True)


# ===-------------------------------------------------------------------------===#
# Accumulators
# ===-------------------------------------------------------------------------===#


def test_bf16_accumulators_round_once():
    """f32 until the last cast, also where the model starts from a bf16 number. The
    values are such that rounding the product first would show."""
    m, k, n = 6, 48, 5
    body = contract(
        "fprop",
        "(m, n, k) -> (m, k); (n, k); (m, n)",
        "%x, %w",
        f"tensor<{m}x{k}xbf16>, tensor<{n}x{k}xbf16>",
        "%z",
        f"tensor<{m}x{n}xbf16>",
    )
    text = RECIPES["u4"][0] + (
        f"func.func @f(%x: tensor<{m}x{k}xbf16>, %w: tensor<{n}x{k}xbf16>, "
        f"%z: tensor<{m}x{n}xbf16>) -> tensor<{m}x{n}xbf16> {{\n"
        f"  %y = {body}\n  return %y : tensor<{m}x{n}xbf16>\n}}\n"
    )
    x, w = data(m, k), data(n, k, salt=1)
    start = reference.to_bf16(data(m, n, salt=2) * F32(97))
    (actual,) = run(text, [x, w, start], 1, "--recipe=test")
    exact = product(x, w, "fprop")
    assert_same(actual, reference.to_bf16((start + exact).astype(F32)))
    twice = reference.to_bf16((start + reference.to_bf16(exact)).astype(F32))
    assert np.any(actual != twice)


# ===-------------------------------------------------------------------------===#
# Layouts
# ===-------------------------------------------------------------------------===#


def test_a_broadcast_weight_is_one_matrix():
    """aten.linear on three dimensions: the batch joins the tokens."""
    b, t, k, n = 3, 5, 34, 7
    text = RECIPES["u4"][0] + f"""
func.func @f(%x: tensor<?x{t}x{k}xf32>, %w: tensor<{n}x{k}xf32>) -> tensor<?x{t}x{n}xf32> {{
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %b = tensor.dim %x, %c0 : tensor<?x{t}x{k}xf32>
  %we = tensor.empty() : tensor<{k}x{n}xf32>
  %wt = linalg.transpose ins(%w : tensor<{n}x{k}xf32>) outs(%we : tensor<{k}x{n}xf32>)
    permutation = [1, 0]
  %be = tensor.empty(%b) : tensor<?x{k}x{n}xf32>
  %wb = linalg.generic {{indexing_maps = [affine_map<(i, j, l) -> (j, l)>,
    affine_map<(i, j, l) -> (i, j, l)>],
    iterator_types = ["parallel", "parallel", "parallel"]}}
    ins(%wt : tensor<{k}x{n}xf32>) outs(%be : tensor<?x{k}x{n}xf32>) {{
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }} -> tensor<?x{k}x{n}xf32>
  %ye = tensor.empty(%b) : tensor<?x{t}x{n}xf32>
  %yz = linalg.fill ins(%zero : f32) outs(%ye : tensor<?x{t}x{n}xf32>)
    -> tensor<?x{t}x{n}xf32>
  %y = linalg.batch_matmul {{{gemm("dgrad")}}}
    ins(%x, %wb : tensor<?x{t}x{k}xf32>, tensor<?x{k}x{n}xf32>)
    outs(%yz : tensor<?x{t}x{n}xf32>) -> tensor<?x{t}x{n}xf32>
  return %y : tensor<?x{t}x{n}xf32>
}}
"""
    x, w = data(b, t, k), data(n, k, salt=1)
    (actual,) = run(text, [x, w], 1, "--recipe=test")
    expected = product(x.reshape(b * t, k), w, "dgrad")
    assert_same(actual, expected.reshape(b, t, n))


def test_several_dimensions_of_each_kind():
    """Flax: (batch, token, in) x (in, heads, features), and a wgrad that contracts
    batch and token."""
    b, t, k, h, d = 2, 9, 34, 3, 4
    x_type, w_type = f"tensor<?x{t}x{k}xf32>", f"tensor<{k}x{h}x{d}xf32>"
    y_type = f"tensor<?x{t}x{h}x{d}xf32>"
    y = contract(
        "dgrad",
        "(b, t, h, d, k) -> (b, t, k); (k, h, d); (b, t, h, d)",
        "%x, %w",
        f"{x_type}, {w_type}",
        "%z",
        y_type,
    )
    dw = contract(
        "wgrad",
        "(h, d, k, b, t) -> (b, t, h, d); (b, t, k); (h, d, k)",
        "%dy, %x",
        f"{y_type}, {x_type}",
        "%zw",
        f"tensor<{h}x{d}x{k}xf32>",
    )
    text = RECIPES["u4"][0] + f"""
func.func @f(%x: {x_type}, %w: {w_type}, %dy: {y_type}, %z: {y_type})
    -> ({y_type}, tensor<{h}x{d}x{k}xf32>) {{
  %zw = arith.constant dense<0.0> : tensor<{h}x{d}x{k}xf32>
  %y = {y}
  %dw = {dw}
  return %y, %dw : {y_type}, tensor<{h}x{d}x{k}xf32>
}}
"""
    x, w, dy = data(b, t, k), data(k, h, d, salt=1), data(b, t, h, d, salt=2)
    start = data(b, t, h, d, salt=3)
    actual_y, actual_dw = run(text, [x, w, dy, start], 2, "--recipe=test")
    expected = product(x.reshape(b * t, k), w.reshape(k, h * d).T, "dgrad")
    assert_same(actual_y, (start + expected.reshape(b, t, h, d)).astype(F32))
    expected = product(dy.reshape(b * t, h * d).T, x.reshape(b * t, k).T, "wgrad")
    assert_same(actual_dw, expected.reshape(h, d, k))


def test_transposes_through_casts_and_reshapes():
    """X is widened and transposed by one generic; W is transposed as three
    dimensions and then merged."""
    m, h, d, n = 6, 3, 12, 5
    k = h * d
    text = RECIPES["u4"][0] + f"""
func.func @f(%x: tensor<{m}x{k}xbf16>, %w: tensor<{h}x{d}x{n}xf32>) -> tensor<{n}x{m}xf32> {{
  %z = arith.constant dense<0.0> : tensor<{n}x{m}xf32>
  %e0 = tensor.empty() : tensor<{k}x{m}xf32>
  %xt = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (j, i)>,
    affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}}
    ins(%x : tensor<{m}x{k}xbf16>) outs(%e0 : tensor<{k}x{m}xf32>) {{
  ^bb0(%in: bf16, %out: f32):
    %c = arith.extf %in : bf16 to f32
    linalg.yield %c : f32
  }} -> tensor<{k}x{m}xf32>
  %e1 = tensor.empty() : tensor<{n}x{h}x{d}xf32>
  %wt = linalg.transpose ins(%w : tensor<{h}x{d}x{n}xf32>)
    outs(%e1 : tensor<{n}x{h}x{d}xf32>) permutation = [2, 0, 1]
  %wc = tensor.collapse_shape %wt [[0], [1, 2]]
    : tensor<{n}x{h}x{d}xf32> into tensor<{n}x{k}xf32>
  %y = linalg.matmul {{{gemm("dgrad")}}} ins(%wc, %xt : tensor<{n}x{k}xf32>, tensor<{k}x{m}xf32>)
    outs(%z : tensor<{n}x{m}xf32>) -> tensor<{n}x{m}xf32>
  return %y : tensor<{n}x{m}xf32>
}}
"""
    x, w = data(m, k), data(h, d, n, salt=1)
    (actual,) = run(text, [x, w], 1, "--recipe=test")
    assert_same(actual, product(w.reshape(k, n).T, x, "dgrad"))
    lowered = call("ufp4-opt", "--ufp4-insert-quantization=recipe=test", text=text)
    assert lowered.returncode == 0, lowered.stderr
    assert "linalg" not in lowered.stdout


def random_contraction(rng: random.Random, number: int) -> tuple:
    """A contraction with one contracted loop and up to two of each other kind, whose
    operands are transposed and reshaped at random: the text, the values of its
    arguments (of names x and w with the number), the einsum and its result's type."""
    extents = {"b": 2, "i": 3, "m": 5, "n": 4, "j": 2, "k": 36}
    batch = rng.choice(("", "", "b"))
    loops = {
        "x": [*batch, *rng.choice(("m", "im")), "k"],
        "w": [*batch, *rng.choice(("n", "nj")), "k"],
    }
    result = [d for d in (*loops["x"], *loops["w"][len(batch) :]) if d != "k"]
    rng.shuffle(result)
    text, arguments = "", {}
    for name, dims in loops.items():
        rng.shuffle(dims)

        def type_of(order: list, element: str = "f32") -> str:
            return f"tensor<{'x'.join(str(extents[d]) for d in order)}x{element}>"

        source = list(dims)
        value = f"%{name}{number}"
        arguments[value] = (list(source), type_of(source))
        for step in range(rng.randrange(3)):
            permutation = list(range(len(dims)))
            rng.shuffle(permutation)
            dims = [dims[i] for i in permutation]
            old, old_type = value, type_of(
                [dims[permutation.index(i)] for i in range(len(dims))]
            )
            value = f"%{name}{number}_{step}"
            text += (
                f"  {value}e = tensor.empty() : {type_of(dims)}\n"
                f"  {value} = linalg.transpose ins({old} : {old_type}) "
                f"outs({value}e : {type_of(dims)}) permutation = {permutation}\n"
            )
            # Split the contracted dimension and merge it again.
            if rng.random() < 0.5:
                at = dims.index("k")
                split = [str(extents[d]) for d in dims]
                split[at : at + 1] = ["4", "9"]
                groups = [[i] for i in range(at)] + [[at, at + 1]]
                groups += [[i + 1] for i in range(at + 1, len(dims))]
                wide = f"tensor<{'x'.join(split)}xf32>"
                text += (
                    f"  {value}s = tensor.expand_shape {value} {groups} output_shape "
                    f"[{', '.join(split)}] : {type_of(dims)} into {wide}\n"
                    f"  {value}c = tensor.collapse_shape {value}s {groups} : {wide} "
                    f"into {type_of(dims)}\n"
                )
                value += "c"
        loops[name] = [value, dims, type_of(dims)]
    names = sorted({*loops["x"][1], *loops["w"][1]})
    maps = (
        f"({', '.join(names)}) -> ({', '.join(loops['x'][1])}); "
        f"({', '.join(loops['w'][1])}); ({', '.join(result)})"
    )
    out = type_of(result)
    body = contract(
        "fprop",
        maps,
        f"{loops['x'][0]}, {loops['w'][0]}",
        f"{loops['x'][2]}, {loops['w'][2]}",
        f"%z{number}",
        out,
        site=f"w{number}",
        number=number,
    )
    text += f"  %z{number} = arith.constant dense<0.0> : {out}\n  %y{number} = {body}\n"
    return text, arguments, result, out, extents


def as_matrices(value: np.ndarray, dims: list, free: list, batch: bool) -> np.ndarray:
    """[batch, free, contracted] of a value with these dimensions."""
    order = (["b"] if batch else []) + free + ["k"]
    moved = value.transpose([dims.index(d) for d in order])
    return moved.reshape(value.shape[dims.index("b")] if batch else 1, -1, 36)


def test_operands_of_random_layouts():
    """Rounding to nearest: codes do not depend on the order of the rows."""
    rng = random.Random(1)
    for _ in range(2):
        cases = [random_contraction(rng, i) for i in range(8)]
        arguments = {k: v for case in cases for k, v in case[1].items()}
        types = ", ".join(case[3] for case in cases)
        text = RECIPES["u4"][0] + (
            f"func.func @f({', '.join(f'{n}: {t}' for n, (_, t) in arguments.items())})"
            f" -> ({types}) {{\n{''.join(case[0] for case in cases)}  return "
            f"{', '.join(f'%y{i}' for i in range(len(cases)))} : {types}\n}}\n"
        )
        values = {
            name: data(*(cases[0][4][d] for d in dims), salt=salt)
            for salt, (name, (dims, _)) in enumerate(arguments.items())
        }
        actual = run(text, list(values.values()), len(cases), "--recipe=test")
        for i, (_, own, result, _, extents) in enumerate(cases):
            (x, (x_dims, _)), (w, (w_dims, _)) = own.items()
            batch = "b" in x_dims
            m = [d for d in x_dims if d not in "bk"]
            n = [d for d in w_dims if d not in "bk"]
            left = as_matrices(values[x], x_dims, m, batch)
            right = as_matrices(values[w], w_dims, n, batch)
            products = [product(a, b, "fprop") for a, b in zip(left, right)]
            order = (["b"] if batch else []) + m + n
            expected = np.stack(products).reshape([extents[d] for d in order])
            assert_same(
                actual[i], expected.transpose([order.index(d) for d in result]), str(i)
            )


# ===-------------------------------------------------------------------------===#
# Loops and calls
# ===-------------------------------------------------------------------------===#

LOOPS = """
func.func private @layer(%x: tensor<6x32xf32>, %w: tensor<32x32xf32>) -> tensor<6x32xf32> {
  %z = arith.constant dense<0.0> : tensor<6x32xf32>
  %y = linalg.matmul {GEMM3}
    ins(%x, %w : tensor<6x32xf32>, tensor<32x32xf32>) outs(%z : tensor<6x32xf32>) -> tensor<6x32xf32>
  return %y : tensor<6x32xf32>
}
func.func @f(%x: tensor<3x6x32xf32>, %w: tensor<32x32xf32>, %n: tensor<i64>)
    -> (tensor<3x6x32xf32>, tensor<6x32xf32>, tensor<6x32xf32>, tensor<6x32xf32>, tensor<6x32xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %z = arith.constant dense<0.0> : tensor<6x32xf32>
  %e = tensor.empty() : tensor<3x6x32xf32>
  %a = scf.for %i = %c0 to %c3 step %c1 iter_args(%all = %e) -> tensor<3x6x32xf32> {
    %xi = tensor.extract_slice %x[%i, 0, 0] [1, 6, 32] [1, 1, 1] : tensor<3x6x32xf32> to tensor<6x32xf32>
    %p = linalg.matmul {GEMM4}
      ins(%xi, %w : tensor<6x32xf32>, tensor<32x32xf32>) outs(%z : tensor<6x32xf32>) -> tensor<6x32xf32>
    %q = scf.for %j = %c0 to %c3 step %c1 iter_args(%sum = %p) -> tensor<6x32xf32> {
      %r = func.call @layer(%xi, %w) : (tensor<6x32xf32>, tensor<32x32xf32>) -> tensor<6x32xf32>
      %s = arith.addf %sum, %r : tensor<6x32xf32>
      scf.yield %s : tensor<6x32xf32>
    }
    %next = tensor.insert_slice %q into %all[%i, 0, 0] [1, 6, 32] [1, 1, 1] : tensor<6x32xf32> into tensor<3x6x32xf32>
    scf.yield %next : tensor<3x6x32xf32>
  }
  %x0 = tensor.extract_slice %x[0, 0, 0] [1, 6, 32] [1, 1, 1] : tensor<3x6x32xf32> to tensor<6x32xf32>
  %x1 = tensor.extract_slice %x[1, 0, 0] [1, 6, 32] [1, 1, 1] : tensor<3x6x32xf32> to tensor<6x32xf32>
  %again = tensor.extract_slice %x[0, 0, 0] [1, 6, 32] [1, 1, 1] : tensor<3x6x32xf32> to tensor<6x32xf32>
  %b = call @layer(%x0, %w) : (tensor<6x32xf32>, tensor<32x32xf32>) -> tensor<6x32xf32>
  %c = call @layer(%x1, %w) : (tensor<6x32xf32>, tensor<32x32xf32>) -> tensor<6x32xf32>
  %d = call @layer(%again, %w) : (tensor<6x32xf32>, tensor<32x32xf32>) -> tensor<6x32xf32>
  %trips = tensor.extract %n[] : tensor<i64>
  %g:2 = scf.while (%i = %i0, %v = %x0) : (i64, tensor<6x32xf32>) -> (i64, tensor<6x32xf32>) {
    %more = arith.cmpi slt, %i, %trips : i64
    scf.condition(%more) %i, %v : i64, tensor<6x32xf32>
  } do {
  ^bb0(%i: i64, %v: tensor<6x32xf32>):
    %r = linalg.matmul {GEMM5}
      ins(%v, %w : tensor<6x32xf32>, tensor<32x32xf32>) outs(%z : tensor<6x32xf32>) -> tensor<6x32xf32>
    %j = arith.addi %i, %i1 : i64
    scf.yield %j, %r : i64, tensor<6x32xf32>
  }
  return %a, %b, %c, %d, %g#1 : tensor<3x6x32xf32>, tensor<6x32xf32>, tensor<6x32xf32>, tensor<6x32xf32>, tensor<6x32xf32>
}
"""


def loops_text() -> str:
    text = LOOPS
    for number in (3, 4, 5):
        text = text.replace(f"GEMM{number}", gemm("dgrad", f"w{number}", number=number))
    return RECIPES["u4"][0] + text


def test_loops_and_calls_draw_bits_of_their_own():
    """Places are numbered in program order: the loop over i, the loop over j, the
    calls of @layer, the while loop. Its first call is the one in the loops."""
    x, w = data(3, 6, 32), data(32, 32, salt=1) / F32(64)
    actual = run(loops_text(), [x, w, np.array(3, np.int64)], 5, "--recipe=test")
    wt = np.ascontiguousarray(w.T)
    fold = library.fold_seed
    rows = []
    for i in range(3):
        outer = fold(SEED, i, 0)
        row = product(x[i], wt, "dgrad", seed=outer, site=4)
        for j in range(3):
            seed = fold(outer, j, 1)
            row = (row + product(x[i], wt, "dgrad", seed=seed, site=3)).astype(F32)
        rows.append(row)
    assert_same(actual[0], np.stack(rows))
    first = product(x[0], wt, "dgrad", seed=fold(SEED, 1, 2), site=3)
    assert_same(actual[1], first)
    assert_same(actual[2], product(x[1], wt, "dgrad", seed=fold(SEED, 2, 2), site=3))
    # The same operands once more: the same bits.
    assert_same(actual[3], first)
    value = x[0]
    for i in range(3):
        value = product(value, wt, "dgrad", seed=fold(SEED, i, 3), site=5)
    assert_same(actual[4], value)


def test_iterations_of_equal_values_differ():
    """What was wrong without folds: the same noise in every iteration."""
    x = np.stack([data(6, 32)] * 3)
    w = data(32, 32, salt=1) / F32(64)
    actual = run(loops_text(), [x, w, np.array(0, np.int64)], 5, "--recipe=test")
    assert np.any(actual[0][0] != actual[0][1])
    assert np.any(actual[0][1] != actual[0][2])


def test_sharing_pairing_and_hoisting_keep_every_bit():
    x, w = data(3, 6, 32), data(32, 32, salt=1) / F32(64)
    inputs = [x, w, np.array(2, np.int64)]
    inserted = call(
        "ufp4-opt", "--ufp4-insert-quantization=recipe=test", text=loops_text()
    )
    assert inserted.returncode == 0, inserted.stderr
    optimized = call("ufp4-opt", "--ufp4-optimize-quantization", text=inserted.stdout)
    assert optimized.returncode == 0, optimized.stderr
    assert optimized.stdout != inserted.stdout
    for a, b in zip(run(inserted.stdout, inputs, 5), run(optimized.stdout, inputs, 5)):
        assert_same(a, b)


def test_uses_of_one_site_draw_bits_of_their_own():
    """A shared layer: two values of dY, and the first once more."""
    m, k, n = 6, 32, 5
    steps = "".join(
        f"  %y{i} = "
        + contract(
            "dgrad",
            "(m, n, k) -> (m, k); (n, k); (m, n)",
            f"{x}, %w",
            f"tensor<{m}x{k}xf32>, tensor<{n}x{k}xf32>",
            "%z",
            f"tensor<{m}x{n}xf32>",
        )
        + "\n"
        for i, x in enumerate(("%a", "%b", "%again"))
    )
    result = f"tensor<{m}x{n}xf32>"
    text = RECIPES["u4"][0] + f"""
func.func @f(%x: tensor<{m}x{k}xf32>, %w: tensor<{n}x{k}xf32>) -> ({result}, {result}, {result}) {{
  %z = arith.constant dense<0.0> : {result}
  %a = math.absf %x : tensor<{m}x{k}xf32>
  %b = arith.negf %a : tensor<{m}x{k}xf32>
  %again = math.absf %x : tensor<{m}x{k}xf32>
{steps}  return %y0, %y1, %y2 : {result}, {result}, {result}
}}
"""
    x, w = data(m, k), data(n, k, salt=1)
    actual = run(text, [x, w], 3, "--recipe=test")
    assert_same(actual[0], product(abs(x), w, "dgrad"))
    assert_same(actual[1], product(-abs(x), w, "dgrad", value=1))
    assert_same(actual[2], actual[0])


# ===-------------------------------------------------------------------------===#
# Mixed models
# ===-------------------------------------------------------------------------===#


def test_a_site_that_is_kept_has_the_bits_it_had():
    """One layer of two is kept; beside it everything is as without a recipe."""
    m, k, n = 6, 34, 5
    types = f"tensor<{m}x{k}xbf16>, tensor<{n}x{k}xbf16>"
    maps = "(m, n, k) -> (m, k); (n, k); (m, n)"
    out = f"tensor<{m}x{n}xf32>"
    one = contract("fprop", maps, "%x, %w", types, "%z", out, site="kept", number=0)
    two = contract("fprop", maps, "%x, %w", types, "%z", out, site="b", number=1)
    text = RECIPES["u4"][0] + f"""
func.func @f(%x: tensor<{m}x{k}xbf16>, %w: tensor<{n}x{k}xbf16>) -> ({out}, {out}, {out}) {{
  %z = arith.constant dense<0.0> : {out}
  %a = {one}
  %e = math.exp %a : {out}
  %b = {two}
  return %a, %e, %b : {out}, {out}, {out}
}}
"""
    x, w = data(m, k) / F32(512), data(n, k, salt=1) / F32(512)
    mixed = run(text, [x, w], 3, "--recipe=test")
    plain = run(text, [x, w], 3)
    assert_same(mixed[0], plain[0])
    assert_same(mixed[1], plain[1])
    assert_same(plain[0], plain[2])
    assert_same(mixed[2], product(x, w, "fprop"))
    assert np.any(mixed[2] != plain[2])


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

#!/usr/bin/env python3
# ===- properties.py - properties of the numerics library ---------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Properties of lib/Numerics, on formats and data that Hypothesis makes up.

The library is compared bit for bit with utils/ufp4_reference.py, which was written
from docs/numerics.md alone; what should follow from the document is then asked of
the library itself. Examples are the same in every run.
"""

from __future__ import annotations

import itertools
import math
import sys
from dataclasses import replace

import harness
import library
import numpy as np
import ufp4_reference as reference
from arrays import assert_same, bits
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from ufp4_reference import ROW, Format, Quantized, Rht, Scale, Spec

F32 = np.float32


def examples(count: int):
    return settings(
        max_examples=count,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


# ===-------------------------------------------------------------------------===#
# What Hypothesis makes up
# ===-------------------------------------------------------------------------===#

LATTICE_GRIDS = ("e1m2", "e2m1")
GRIDS = ("e1m2", "e2m1", "e3m0", "custom", "f8E4M3FN", "f8E5M2")
CUSTOM_LEVELS = (
    (0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75),
    (0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0),
    # Levels of a normal distribution's quantiles: no midpoint is short.
    tuple(
        float(F32(v))
        for v in (0, 0.0796, 0.1609, 0.2461, 0.3379, 0.4407, 0.5626, 0.7230)
    ),
    (0.0, float(F32(0.1)), float(F32(0.3)), 1.0, 3.0, 10.0, 100.0, 1000.0),
    # A gmax below 4, for which a block's f32 scale can pass 2^126.
    tuple(k / 16 for k in range(8)),
)
E8M0_RULES = ("floor", "ceil", "rceil", "rfloor", "even", "mse")


@st.composite
def scales(draw, kinds=("f32", "bf16", "e4m3", "ue5m3", "e8m0", "int")):
    kind = draw(st.sampled_from(kinds))
    room = draw(st.sampled_from((1.0, 1.0, 17 / 16, 4 / 3, 0.988125)))
    if kind == "e8m0":
        return Scale(kind, draw(st.sampled_from(E8M0_RULES)))
    if kind == "int":
        return Scale(kind, tile=draw(st.sampled_from((ROW, 16, 32, 64))), room=room)
    if kind in ("f32", "bf16"):
        return Scale(kind, room=room)
    return Scale(
        kind,
        draw(st.sampled_from(("nearest", "ceil"))),
        draw(st.sampled_from((None, None, ROW, 16, 32, 64))),
        room,
        draw(st.sampled_from((None, None, 1.0, 300.0))),
        draw(st.sampled_from((None, None, 256.0, 255.99))),
    )


@st.composite
def blocks(draw):
    size = draw(st.sampled_from((16, 16, 32, 8, 20, 1, 5, 128)))
    rows = draw(st.sampled_from((1, 1, 1, 2, 3, 16)))
    return draw(st.sampled_from(((rows, size), (rows, size), (1, 0), (0, 0))))


@st.composite
def specs(draw, grids=GRIDS, scale=None, roundings=(0, 0, 8, 16, 32), rht=True):
    """Specs, most of which make sense."""
    grid = draw(st.sampled_from(grids))
    levels = draw(st.sampled_from(CUSTOM_LEVELS)) if grid == "custom" else ()
    scale = draw(scales()) if scale is None else scale
    rows, size = draw(blocks())
    if scale.kind == "int":
        grid, levels, rows, size = "e1m2", (), 1, 16
    elif scale.tile is not None:
        rows = 1
        size = draw(st.sampled_from((16, 8, 4))) if scale.tile else size
    elif scale.rule == "mse":
        rows, size = (1, size) if (rows, size) != (0, 0) else (1, 0)
    fmt = Format(grid, rows, size, scale, levels)
    transform = None
    if rht and draw(st.booleans()):
        length = 2 ** draw(st.integers(1, 7))
        signs = draw(st.sampled_from(("plus", "drawn", "explicit", "published")))
        if signs == "explicit":
            random = np.random.default_rng(draw(st.integers(0, 99)))
            signs = tuple(int(s) for s in random.choice((-1, 1), length))
        length = 16 if signs == "published" else length
        transform = Rht(length, signs, draw(st.booleans()))
    rounding = 0 if fmt.element else draw(st.sampled_from(roundings))
    seed = draw(st.sampled_from((0, 1, 0x123456789ABCDEF0, 2**64 - 1)))
    site = draw(st.sampled_from((0, 3, 2**32 - 1)))
    return Spec(fmt, transform, rounding, seed, site, draw(st.integers(0, 5)))


def is_defined(spec: Spec) -> bool:
    try:
        reference.check(spec)
    except ValueError:
        return False
    return True


@st.composite
def shapes(draw):
    rank = draw(st.sampled_from((2, 2, 1, 3, 4)))
    most = {1: 300, 2: 40, 3: 9, 4: 5}[rank]
    shape = [draw(st.integers(1, most)) for _ in range(rank)]
    along = draw(st.integers(0, rank - 1))
    shape[along] = draw(st.sampled_from((1, 15, 16, 17, 33, 48, 64, 77, 100)))
    return tuple(shape), along


KINDS = (
    "normal",
    "runs",
    "edges",
    "wide",
    "special",
    "tiny",
    "huge",
    "ties",
    "sparse",
    "bits",
    "bf16",
)


def data(kind: str, seed: int, shape: tuple[int, ...]) -> np.ndarray:
    """float32 numbers of a kind."""
    random = np.random.default_rng(seed)
    normal = random.standard_normal(shape)
    size = math.prod(shape)
    with np.errstate(all="ignore"):
        if kind == "runs":  # every few elements of another magnitude
            runs = np.repeat(random.integers(-140, 125, size), 24)[:size]
            normal = np.ldexp(normal, runs.reshape(shape))
        elif kind == "edges":
            return edges(random, size).reshape(shape)
        elif kind == "wide":
            normal = np.ldexp(normal, random.integers(-149, 127, shape))
        elif kind == "tiny":
            normal = np.ldexp(normal, random.integers(-149, -120))
        elif kind == "huge":
            normal = np.ldexp(normal, random.integers(118, 129))
        elif kind == "ties":
            normal = random.integers(-56, 57, shape) / 8
        elif kind == "sparse":
            normal = np.where(random.random(shape) < 0.9, normal * 0, normal)
        elif kind == "bits":
            words = random.integers(0, 2**32, shape, np.uint32)
            return words.view(F32)
        x = normal.astype(F32)
        if kind == "bf16":
            return reference.to_bf16(x)
        if kind == "special":
            words = np.array(
                [0x7FC00000, 0x7F800001, 0xFFFFFFFF, 0x7F800000, 0xFF800000, 0x80000000]
                + [0x00000001, 0x807FFFFF, 0x7F7FFFFF, 0x00800000],
                np.uint32,
            ).view(F32)
            chosen = random.random(shape) < random.choice((0.003, 0.03, 0.3))
            x = np.where(chosen, random.choice(words, shape), x)
    return x


def edges(
    random: np.random.Generator,
    size: int,
    levels: tuple[float, ...] = (7, 6, 16, 12, 448, 57344, 0.4375, 1),
) -> np.ndarray:
    """Runs whose largest element is next to a largest level times a power of two,
    more often than not one at which a scale leaves its range."""
    runs = -(-size // 16)
    tops = random.choice(levels, runs)
    powers = random.choice((-149, -130, -127, -126, -125, 0, 3, 120, 125, 126), runs)
    steps = random.choice((0, 1, -1, 2, -2, 2**13, -(2**13), 2**15), runs)
    with np.errstate(over="ignore"):
        top = np.ldexp(tops * (1 + steps * 2.0**-23), powers)
        rest = random.uniform(-1, 1, (runs, 16))
        rest[np.arange(runs), random.integers(0, 16, runs)] = random.choice((-1, 1))
        return (rest * top[:, None]).astype(F32).ravel()[:size]


@st.composite
def arrays(draw, shape=None, kinds=KINDS):
    return data(
        draw(st.sampled_from(kinds)), draw(st.integers(0, 10**6)), shape or (4, 64)
    )


def assert_same_quantized(actual: Quantized, expected: Quantized, what="") -> None:
    for name in ("outer", "scales", "codes"):
        ours, theirs = getattr(actual, name), getattr(expected, name)
        assert (ours is None) == (theirs is None), f"{what}{name}"
        if ours is not None:
            assert_same(ours, theirs, f"{what}{name}")


# ===-------------------------------------------------------------------------===#
# The library and the reference
# ===-------------------------------------------------------------------------===#


@examples(4000)
@given(specs(), shapes(), st.sampled_from(KINDS), st.integers(0, 10**6))
def test_quantize_equals_the_reference(spec, where, kind, seed):
    assume(is_defined(spec))
    shape, along = where
    x = data(kind, seed, shape)
    actual = library.quantize(x, along, spec)
    assert_same_quantized(actual, reference.quantize(x, along, spec))
    codes, scale, outer = actual
    assert_same(
        library.dequantize(codes, scale, outer, along, spec.format),
        reference.dequantize(codes, scale, outer, along, spec.format),
        "dequantized",
    )


def test_blocks_at_the_ends_of_the_range_equal_the_reference():
    """Every grid, scale and rule, on blocks whose largest element is next to the
    largest level times a power of two."""
    some_scales = [Scale(kind) for kind in ("f32", "bf16", "e4m3", "ue5m3")]
    some_scales += [Scale(kind, tile=32) for kind in ("e4m3", "ue5m3", "int")]
    some_scales += [Scale("e8m0", rule) for rule in E8M0_RULES]
    for grid, scale, rounding in itertools.product(GRIDS, some_scales, (0, 8)):
        levels = CUSTOM_LEVELS[4] if grid == "custom" else ()
        fmt = Format(grid, 1, 16, scale, levels)
        spec = Spec(fmt, bits=rounding)
        if is_defined(spec):
            random = np.random.default_rng(7)
            x = edges(random, 64 * 128, (float(fmt.gmax),)).reshape(128, 64)
            actual = library.quantize(x, 1, spec)
            expected = reference.quantize(x, 1, spec)
            assert_same_quantized(actual, expected, f"{fmt} {rounding}: ")


@examples(200)
@given(specs(scale=Scale()), shapes(), st.sampled_from(KINDS), st.integers(0, 10**6))
def test_transform_equals_the_reference(spec, where, kind, seed):
    assume(is_defined(spec) and spec.rht)
    shape, along = where
    x = data(kind, seed, shape)
    actual = library.transform(x, along, spec)
    expected = reference.transform(x, along, spec)
    # The sign of a zero after the transform is not specified.
    assert_same(actual + F32(0), expected + F32(0), "transformed")


@st.composite
def products(draw):
    """Two specs whose blocks have the same extent and whose tiles agree."""
    left, right = draw(specs(rht=False)), draw(specs(rht=False))
    fmt, scale = left.format, left.format.scale
    other = right.format
    if scale.tile or other.scale.tile:
        right = replace(right, format=replace(other, scale=scale))
        other = right.format
    if fmt.block == 0 and other.block == 0:
        return left, right
    block = (0, 0) if fmt.block == 0 else (max(other.rows, 1), fmt.block)
    if fmt.block == 0:
        block = (fmt.rows, 0)
    return left, replace(right, format=replace(other, rows=block[0], block=block[1]))


@examples(1500)
@given(
    products(),
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    st.sampled_from((1, 16, 33, 64, 100, 160)),
    st.tuples(st.sampled_from(KINDS), st.sampled_from(KINDS)),
    st.integers(0, 10**6),
    st.sampled_from(("f32", "bf16")),
)
def test_product_equals_the_reference(pair, rows, k, kinds, seed, result):
    assume(all(is_defined(spec) for spec in pair))
    operands = [
        reference.quantize(data(kind, seed + i, (n, k)), 1, spec)
        for i, (kind, n, spec) in enumerate(zip(kinds, rows, pair))
    ]
    call = (operands[0], pair[0].format, operands[1], pair[1].format)
    actual = library.scaled_matmul(*call, result=result)
    assert_same(actual, reference.scaled_matmul(*call, result=result), "product")


@examples(300)
@given(
    st.sampled_from(GRIDS[:3]),
    st.integers(1, 5),
    st.sampled_from((16, 33, 100)),
    st.integers(0, 10**6),
)
def test_any_codes_and_scales_dequantize_and_multiply_alike(grid, n, k, seed):
    """Code 8, scales of any sign and size, and NaNs, as a caller may pass them."""
    fmt = Format(grid)
    random = np.random.default_rng(seed)
    blocks_of = -(-k // 16)
    codes = random.integers(0, 16, (n, k), np.uint8)
    scale = data("wide" if seed % 2 else "special", seed, (n, blocks_of))
    operand = Quantized(codes, scale, None)
    assert_same(
        library.dequantize(codes, scale, None, 1, fmt),
        reference.dequantize(codes, scale, None, 1, fmt),
    )
    call = (operand, fmt, operand, fmt)
    assert_same(library.scaled_matmul(*call), reference.scaled_matmul(*call))


def test_rule_mse_adds_errors_in_ascending_order():
    """Blocks whose candidates have nearly equal errors, found by bisection: there the
    order in which roundings happen decides."""
    fmt = Format("e2m1", 1, 32, Scale("e8m0", "mse"))
    random = np.random.default_rng(5)
    x = random.uniform(-2, 2, (3000, 32)).astype(F32)

    def chosen(top: np.ndarray) -> np.ndarray:
        x[:, 20] = top.astype(np.uint32).view(F32)
        return reference.quantize(x, 1, Spec(fmt)).scales[:, 0]

    # A largest element just above 3 is better cut off to 3 under half the scale, one
    # near 6 is not. Bits of positive numbers are ordered as the numbers are.
    low, high = (np.full(3000, F32(v).view(np.uint32), np.int64) for v in (3.1, 5.9))
    first, last = chosen(low), chosen(high)
    flips = first != last
    while np.any(high - low > 1):
        middle = (low + high) // 2
        is_first = chosen(middle) == first
        low, high = np.where(is_first, middle, low), np.where(is_first, high, middle)
    assert flips.sum() > 2500
    for step in range(-40, 41):
        expected = chosen(low + step)[flips]
        found = library.quantize(x[flips], 1, Spec(fmt)).scales[:, 0]
        assert_same(found, expected, f"{step}")


def interesting_numbers(fmt: Format) -> np.ndarray:
    """Levels, midpoints and neighbours of both, of both signs, and some between."""
    if fmt.element:
        levels = reference.decode_minifloat(np.arange(0x7C), fmt.element)
        levels = levels[np.isfinite(levels)]
    else:
        levels = fmt.magnitudes
    middles = ((levels[1:].astype(np.float64) + levels[:-1]) / 2).astype(F32)
    exact = np.concatenate([levels, middles])
    near = [np.nextafter(exact, F32(s)) for s in (-np.inf, np.inf)]
    between = np.random.default_rng(1).random(40).astype(F32) * fmt.gmax * F32(1.1)
    more = np.array([1e-45, 1e-38, 3e38, np.inf, fmt.gmax * 2], F32)
    sizes = np.concatenate([exact, *near, between, more])
    return np.unique(np.concatenate([sizes, -sizes]))


def test_rounding_of_single_numbers_equals_the_reference():
    formats = [Format(grid) for grid in GRIDS if grid != "custom"]
    formats += [Format("custom", levels=levels) for levels in CUSTOM_LEVELS]
    for fmt in formats:
        t = interesting_numbers(fmt)
        for count in (0,) if fmt.element else (0, 8, 16, 32):
            top = (1 << count) - 1
            for random in sorted({0, 1, top // 2, top // 2 + 1, top - 1, top} - {-1}):
                chosen = np.full(t.shape, random, np.uint32)
                expected = reference.round_codes(fmt, t, count, chosen)
                actual = [library.round_code(fmt, v, count, random) for v in t]
                what = f"{fmt.grid} {count} bits, {random}"
                assert_same(np.array(actual, np.uint8), expected, what)


def test_every_code_decodes_as_the_reference_says():
    for fmt in (Format(g) for g in GRIDS if g != "custom"):
        codes = np.arange(256 if fmt.element else 16)
        actual = np.array([library.decode(fmt, int(c)) for c in codes], F32)
        assert_same(actual, reference.levels_of(fmt, codes), fmt.grid)


def test_every_stored_scale_decodes_and_encodes_as_the_reference_says():
    for kind in ("e4m3", "ue5m3", "e8m0", "int"):
        first, end = {"e4m3": (0, 128), "int": (1, 19)}.get(kind, (0, 256))
        codes = np.arange(first, end, dtype=np.uint8)
        values = reference.decode_scale(codes, kind)
        actual = [library.decode_scale(int(c), kind) for c in codes]
        assert_same(np.array(actual, F32), values, kind)
        again = [library.encode_scale(v, kind) for v in values]
        assert_same(np.array(again, np.uint8), codes, kind)
        assert_same(reference.encode_scale(values, kind), codes, kind)


@examples(300)
@given(st.integers(0, 10**6), st.sampled_from(KINDS), st.booleans())
def test_minifloats_round_as_the_reference_says(seed, kind, up):
    x = data(kind, seed, (40,))
    for name in ("e4m3", "ue5m3", "e5m2"):
        values = x if name != "ue5m3" else np.abs(x)
        values = np.abs(values) if up else values
        actual = [library.round_minifloat(v, name, up) for v in values]
        expected = reference.round_minifloat(values, name, up)
        assert_same(np.array(actual, F32) + F32(0), expected + F32(0), name)


@examples(600)
@given(
    specs(),
    st.sampled_from(((7, 64), (64,), (3, 5, 32))),
    st.sampled_from((None, "bits", "rule", "tile")),
)
def test_both_refuse_the_same_requests(spec, shape, change):
    """Formats that the document does not define are refused, not guessed."""
    scale = spec.format.scale
    if change == "bits":
        spec = replace(spec, bits=5)
    elif change == "rule":
        scale = replace(scale, rule="mse")
    elif change == "tile":
        scale = replace(scale, tile=24 if scale.tile is None else None)
    spec = replace(spec, format=replace(spec.format, scale=scale))
    x = data("normal", 1, shape)
    answers = []
    for quantize in (library.quantize, reference.quantize):
        try:
            quantize(x, len(shape) - 1, spec)
            answers.append(None)
        except ValueError as error:
            answers.append(str(error))
    assert (answers[0] is None) == (answers[1] is None), (spec, answers)


# ===-------------------------------------------------------------------------===#
# What follows from the document
# ===-------------------------------------------------------------------------===#


@examples(150)
@given(
    specs(), arrays(kinds=("normal", "ties", "sparse", "bf16")), st.integers(-30, 30)
)
def test_powers_of_two_scale_scales_and_leave_codes(spec, x, power):
    assume(is_defined(spec) and spec.format.scale.amax is None)
    assume(np.all(x == 0) or np.abs(x).max() > 0.01)
    base = library.quantize(x, 1, spec)
    scaled = library.quantize(np.ldexp(x, power).astype(F32), 1, spec)
    if spec.format.scale.kind == "e8m0":
        # A zero block's byte is 0 whatever the power: its scale says nothing.
        alive = base.scales > 2.0**-127
        assert_same(scaled.codes, base.codes, "codes")
        assert np.array_equal(scaled.scales[alive], np.ldexp(base.scales, power)[alive])
        return
    assert_same(scaled.codes, base.codes, "codes")
    top = base.scales if base.outer is None else base.outer
    top_scaled = scaled.scales if base.outer is None else scaled.outer
    is_zero = (library.dequantize(*base, 1, spec.format) == 0).all()
    if not is_zero and (base.outer is None or spec.format.scale.tile is None):
        assert_same(top_scaled, np.ldexp(top, power).astype(F32), "scales")
    if base.outer is not None:
        assert_same(scaled.scales, base.scales, "block scales")


@examples(150)
@given(specs(roundings=(0,)), arrays())
def test_negating_the_operand_negates_the_codes(spec, x):
    assume(is_defined(spec))
    plus, minus = library.quantize(x, 1, spec), library.quantize(-x, 1, spec)
    sign = 0x80 if spec.format.element else 8
    flipped = np.where(plus.codes == 0, 0, plus.codes ^ sign).astype(np.uint8)
    assert_same_quantized(minus, plus._replace(codes=flipped))


@examples(150)
@given(specs(roundings=(0,)), arrays(shape=(6, 128)), st.integers(0, 99))
def test_permuting_blocks_permutes_codes_and_scales(spec, x, seed):
    fmt = spec.format
    assume(is_defined(spec) and fmt.block in (1, 8, 16, 32) and fmt.scale.tile is None)
    assume(not spec.rht or fmt.block % spec.rht.size == 0)
    order = np.random.default_rng(seed).permutation(128 // fmt.block)

    def permuted(values: np.ndarray, size: int) -> np.ndarray:
        return values.reshape(6, -1, size)[:, order].reshape(6, -1).copy()

    base = library.quantize(x, 1, spec)
    moved = library.quantize(permuted(x, fmt.block), 1, spec)
    assert_same(moved.codes, permuted(base.codes, fmt.block), "codes")
    rows = base.scales.shape[0]
    assert_same(moved.scales, base.scales[:, order].reshape(rows, -1).copy(), "scales")


@examples(150)
@given(specs(), st.sampled_from(((5, 77), (3, 64), (33, 20))), st.integers(0, 999))
def test_transposed_storage_gives_the_same_codes(spec, shape, seed):
    assume(is_defined(spec))
    x = data("normal", seed, shape)
    rows = library.quantize(x, 1, spec)
    columns = library.quantize(np.ascontiguousarray(x.T), 0, spec)
    assert_same(columns.codes.T, rows.codes, "codes")
    assert_same(columns.scales.T, rows.scales, "scales")
    if rows.outer is not None:
        assert_same(columns.outer.T, rows.outer, "outer")


@examples(100)
@given(st.integers(1, 7), arrays(shape=(3, 128), kinds=("normal", "bf16", "ties")))
def test_transform_is_within_its_bound_and_its_own_inverse(power, x):
    size = 2**power
    spec = Spec(Format(block=128), Rht(size, "plus"))
    y = library.transform(x, 1, spec)
    i = np.arange(size)
    ones = np.array([[bin(a & b).count("1") for a in i] for b in i])
    matrix = np.where(ones % 2, -1, 1) / math.sqrt(size)
    runs = x.astype(np.float64).reshape(-1, size)
    exact = runs @ matrix
    unit = (power + (0 if power % 2 == 0 else 2)) * 2.0**-24 * 1.001
    bound = unit * np.abs(runs).sum(axis=1, keepdims=True) / math.sqrt(size)
    assert np.all(np.abs(y.reshape(-1, size) - exact) <= bound)
    twice = library.transform(y, 1, spec).astype(np.float64).reshape(-1, size)
    again = unit * np.abs(y).reshape(-1, size).sum(axis=1, keepdims=True)
    # The first error, spread over a run by the second transform, and the second's.
    bound = bound * math.sqrt(size) + again / math.sqrt(size)
    assert np.all(np.abs(twice - runs) <= bound)


@examples(150)
@given(arrays(shape=(4, 100)), st.sampled_from((0, 16)))
def test_e1m2_is_int4_and_its_quarter_levels_give_the_same_codes(x, size):
    rht = Rht(size) if size else None
    y = library.transform(x, 1, Spec(rht=rht))
    uniform = library.quantize(x, 1, Spec(rht=rht))
    quarter = library.quantize(
        x, 1, Spec(Format("custom", levels=CUSTOM_LEVELS[0]), rht)
    )
    with np.errstate(all="ignore"):
        # INT4 as it is written down: round to nearest even, clip at 7.
        padded = np.pad(y, [(0, 0), (0, -y.shape[1] % 16)]).reshape(4, -1, 16)
        a = np.abs(padded).max(axis=2)
        scale = a / F32(7)
        alive = (scale >= F32(2.0**-126)) & np.isfinite(a)
        t = padded * (F32(1) / scale)[..., None]
        code = np.clip(np.rint(np.where(alive[..., None], t, 0)), -7, 7).astype(int)
        nibble = np.where(code < 0, 8 - code, code).reshape(4, -1)[:, : y.shape[1]]
        assert_same(uniform.codes, nibble.astype(np.uint8), "INT4")
        # Four times the scale, where neither is at an end of the range.
        inner = alive & (a < 2.0**125) & (a > 2.0**-120)
        assert np.array_equal(quarter.scales[inner], 4 * uniform.scales[inner])
    of_element = np.repeat(inner, 16, axis=1)[:, : y.shape[1]]
    assert np.array_equal(quarter.codes[of_element], uniform.codes[of_element])


@examples(100)
@given(specs(rht=False), st.integers(1, 19), st.integers(0, 999))
def test_rows_quantized_alone_get_the_bits_they_have_in_the_whole(spec, split, seed):
    """A prefix of the lines has the same block indices, so the same random bits."""
    assume(is_defined(spec))
    scale, fmt = spec.format.scale, spec.format
    own = scale.kind in ("f32", "bf16", "e8m0") or scale.amax is not None
    assume((own or scale.tile is not None) and fmt.block and split % fmt.rows == 0)
    x = data("normal", seed, (20, 77))
    whole, part = library.quantize(x, 1, spec), library.quantize(x[:split], 1, spec)
    assert_same(part.codes, whole.codes[:split], "codes")
    assert_same(part.scales, whole.scales[: split // fmt.rows], "scales")


@examples(60)
@given(specs(), st.integers(1, 18), st.integers(0, 999))
def test_splits_with_their_own_block_indices_give_the_bits_of_the_whole(
    spec, split, seed
):
    """Lines from `split` on, given the block indices that they have in the whole,
    draw what the library draws for them there."""
    assume(is_defined(spec) and spec.bits and not spec.format.is_table)
    fmt = spec.format
    assume(fmt.scale.kind in ("f32", "bf16", "e8m0") and fmt.rows == 1 and fmt.block)
    x = data("normal", seed, (20, 77))
    whole = library.quantize(x, 1, spec)
    y = library.transform(x[split:], 1, spec)
    per_line = whole.scales.shape[1]
    index = np.arange(split * per_line, 20 * per_line).reshape(20 - split, per_line)
    random = reference.random_integers(spec, index, fmt.block)
    with np.errstate(all="ignore"):
        r = np.repeat(F32(1) / whole.scales[split:], fmt.block, axis=1)
        t = np.where(np.isfinite(r[:, : y.shape[1]]), y * r[:, : y.shape[1]], F32(0))
    random = random.reshape(20 - split, -1)[:, : y.shape[1]]
    codes = reference.round_codes(fmt, t, spec.bits, random)
    assert_same(whole.codes[split:], codes, "codes")


@examples(100)
@given(products(), st.integers(1, 6), st.integers(1, 6), st.integers(0, 999))
def test_tiles_of_a_product_have_the_bits_of_the_whole(pair, row, column, seed):
    left, right = (spec.format for spec in pair)
    assume(all(is_defined(spec) for spec in pair))
    assume(all(f.rows == 1 for f in (left, right)))
    a = library.quantize(data("normal", seed, (7, 100)), 1, pair[0])
    b = library.quantize(data("runs", seed, (7, 100)), 1, pair[1])

    def part(q: Quantized, begin: int, end: int | None) -> Quantized:
        outer = q.outer
        if outer is not None and outer.ndim:
            outer = outer[begin:end].copy()
        return Quantized(q.codes[begin:end].copy(), q.scales[begin:end].copy(), outer)

    whole = library.scaled_matmul(a, left, b, right)
    for (m0, m1), (n0, n1) in itertools.product(
        ((0, row), (row, None)), ((0, column), (column, None))
    ):
        piece = library.scaled_matmul(part(a, m0, m1), left, part(b, n0, n1), right)
        assert_same(piece, whole[m0:m1, n0:n1].copy(), "tile")


@examples(100)
@given(
    st.sampled_from((ROW, 64, 512)),
    st.sampled_from((64, 160, 1200)),
    st.sampled_from((0, 8)),
    st.integers(0, 10**6),
)
def test_integer_scaled_products_do_not_depend_on_the_order_of_summation(
    tile, k, rounding, seed
):
    fmt = Format(scale=Scale("int", tile=tile))
    random = np.random.default_rng(seed)
    a = library.quantize(data("normal", seed, (5, k)), 1, Spec(fmt, Rht(16), rounding))
    b = library.quantize(data("runs", seed, (4, k)), 1, Spec(fmt, Rht(16)))
    whole = library.scaled_matmul(a, fmt, b, fmt)
    # The same elements in another order, inside each tile, summed as integers.
    size = tile or k
    acc = np.zeros((5, 4), F32)
    for number, begin in enumerate(range(0, k, size)):
        columns = random.permutation(np.arange(begin, min(begin + size, k)))
        wide = [
            reference.levels_of(fmt, q.codes[:, columns]).astype(np.int64)
            * q.scales[:, columns // 16].astype(np.int64)
            for q in (a, b)
        ]
        assert max(np.abs(w).max() for w in wide) <= 126
        total = (wide[0] @ wide[1].T).astype(F32)
        scale = a.outer[:, None, number] * b.outer[None, :, number]
        with np.errstate(over="ignore", under="ignore"):
            acc = reference.fma32(total, scale, acc) if tile else total * scale
    assert_same(whole, acc, "product")
    # Whole blocks in another order, inside each tile, through the library.
    order = np.arange(k // 16)
    for begin in range(0, k // 16, size // 16):
        part = order[begin : begin + size // 16]
        part[:] = random.permutation(part)

    def moved(q: Quantized) -> Quantized:
        codes = q.codes.reshape(len(q.codes), -1, 16)[:, order]
        return Quantized(
            codes.reshape(q.codes.shape).copy(), q.scales[:, order].copy(), q.outer
        )

    again = library.scaled_matmul(moved(a), fmt, moved(b), fmt)
    assert_same(again, whole, "moved blocks")


@examples(200)
@given(
    specs(roundings=(0, 8)),
    st.integers(0, 4),
    st.integers(0, 76),
    st.sampled_from((0x7FC00000, 0x7F800001, 0xFFFFFFFF, 0x7F800000, 0xFF800000)),
)
def test_what_is_not_finite_comes_out_of_the_product(spec, row, column, word):
    assume(is_defined(spec))
    fmt = spec.format
    x = data("normal", 7, (5, 77))
    x[row, column] = np.uint32(word).view(F32)
    a = library.quantize(x, 1, spec)
    b = library.quantize(data("sparse", 8, (3, 77)), 1, spec)
    call = (a, fmt, b, fmt)
    y = library.scaled_matmul(*call)
    assert np.isnan(y[row]).all(), "lost in the lhs"
    assert np.isnan(library.scaled_matmul(b, fmt, a, fmt)[:, row]).all()
    values = library.dequantize(*a, 1, fmt)
    assert np.isnan(values[row, column])
    # And it stays where its scale reaches.
    measured = fmt.scale.kind in ("e4m3", "ue5m3") and fmt.scale.amax is None
    if fmt.rows == 1 and not (measured and fmt.scale.tile is None):
        others = [r for r in range(5) if r != row]
        assert np.isfinite(y[others]).all() and np.isfinite(values[others]).all()


@examples(100)
@given(specs(), arrays(shape=(5, 77), kinds=("normal", "ties", "tiny", "wide")))
def test_codes_are_never_minus_zero_and_reach_the_end_of_the_grid(spec, x):
    assume(is_defined(spec))
    fmt = spec.format
    q = library.quantize(x, 1, spec)
    assert not np.any(q.codes == (0x80 if fmt.element else 8))
    if fmt.grid in LATTICE_GRIDS and fmt.scale == Scale() and spec.bits < 32:
        if (fmt.rows, bool(fmt.block)) == (1, True):
            # P4: the largest element of a block always gets the last code.
            width = q.codes.shape[1]
            starts = np.arange(0, width, fmt.block)
            top = np.maximum.reduceat(q.codes & 7, starts, axis=1)
            assert np.all((top == 7) == (q.scales > 0))


# ===-------------------------------------------------------------------------===#
# Random bits
# ===-------------------------------------------------------------------------===#

ONES = 0xFFFFFFFF
# Random123's kat_vectors, lines "philox4x32 10": counter, key, result.
KNOWN_ANSWERS = (
    ((0, 0, 0, 0), (0, 0), (0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8)),
    (
        (ONES, ONES, ONES, ONES),
        (ONES, ONES),
        (0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD),
    ),
    (
        (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344),
        (0xA4093822, 0x299F31D0),
        (0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1),
    ),
)


def test_philox_gives_the_published_known_answers():
    for counter, key, answer in KNOWN_ANSWERS:
        assert library.philox(counter, key) == answer
        assert tuple(int(v) for v in reference.philox(counter, key)) == answer


@examples(200)
@given(st.lists(st.integers(0, ONES), min_size=6, max_size=6))
def test_philox_equals_the_reference(words):
    counter, key = tuple(words[:4]), tuple(words[4:])
    expected = tuple(int(v) for v in reference.philox(counter, key))
    assert library.philox(counter, key) == expected


@examples(200)
@given(
    st.integers(0, (1 << 64) - 1), st.integers(0, (1 << 64) - 1), st.integers(0, ONES)
)
def test_folded_seeds_equal_the_reference(seed, index, site):
    expected = reference.fold_seed(seed, index, site)
    assert library.fold_seed(seed, index, site) == expected


SR_GRIDS = (
    Format("e1m2"),
    Format("e2m1"),
    Format("e3m0"),
    Format("custom", levels=CUSTOM_LEVELS[1]),
)


def levels_drawn(fmt: Format, t: float, spec: Spec, lines: int) -> np.ndarray:
    """Levels that the library draws for a number of value t, 15 to a line: the
    first element of each block holds the scale at 1."""
    x = np.full((lines, 16), t, F32)
    x[:, 0] = fmt.gmax
    q = library.quantize(x, 1, replace(spec, format=fmt))
    assert np.all(q.scales == 1)
    return reference.levels_of(fmt, q.codes[:, 1:]).ravel().astype(np.float64)


def test_stochastic_rounding_has_the_stated_probability():
    """The mean over 60000 draws is within 5 sigma of the stated expectation, and
    only the two neighbours are drawn."""
    count = 4000
    for fmt, n in itertools.product(SR_GRIDS, (8, 16, 32)):
        magnitudes = fmt.magnitudes.astype(np.float64)
        for t in (0.1, 0.37, 1.2, 1.9, 2.6, 3.3, 4.5, 5.9, -0.1, -1.7, -2.6, -5.3):
            # Where the step is a power of two the stated probability is exact.
            low = np.searchsorted(magnitudes, abs(t), "right") - 1
            step = magnitudes[low + 1] - magnitudes[low]
            value = float(F32(t))
            if fmt.is_table:
                f = (abs(value) - magnitudes[low]) / step
                p = math.floor(2**n * f + 0.5) / 2**n
                mean = math.copysign(magnitudes[low] + p * step, t)
            else:
                w = value / step
                p = math.floor(2**n * (w - math.floor(w)) + 0.5) / 2**n
                mean = (math.floor(w) + p) * step
            drawn = levels_drawn(fmt, t, Spec(bits=n, seed=n, site=1), count)
            sigma = step * math.sqrt(p * (1 - p) / drawn.size)
            what = (fmt.grid, n, t, drawn.mean(), mean, sigma)
            assert abs(drawn.mean() - mean) <= 5 * sigma + 1e-12, what
            ends = {magnitudes[low], magnitudes[low + 1]}
            assert set(np.abs(drawn)) <= ends, what


def test_stochastic_rounding_is_unbiased_over_seeds():
    """The mean of dequantized values over 400 seeds, element by element: the sum of
    squared deviations is within 5 sigma of a chi-square's. With 16 bits the stated
    bias, 2^-17 of a step, is far below what 400 seeds can show."""
    seeds = 400
    x = data("normal", 3, (40, 64))
    for fmt, rht in ((Format("e1m2"), Rht(16)), (Format("e2m1"), None)):
        spec = Spec(fmt, rht, 16)
        y = library.transform(x, 1, spec).astype(np.float64)
        total = np.zeros(y.shape)
        for seed in range(seeds):
            q = library.quantize(x, 1, replace(spec, seed=seed))
            total += library.dequantize(*q, 1, fmt) - y
        scale = np.repeat(q.scales, 16, axis=1).astype(np.float64)
        magnitudes = fmt.magnitudes.astype(np.float64)
        t = np.abs(y / scale)
        low = np.clip(np.searchsorted(magnitudes, t, "right") - 1, 0, 6)
        step = magnitudes[low + 1] - magnitudes[low]
        p = (t - magnitudes[low]) / step
        # Rarer events have no normal distribution after 400 seeds.
        common = (p > 0.03) & (p < 0.97)
        total, p, unit = total[common], p[common], (scale * step)[common]
        z = total / (unit * np.sqrt(seeds * p * (1 - p)))
        deviation = (np.sum(z * z) - z.size) / math.sqrt(2 * z.size)
        assert z.size > 1500 and abs(deviation) < 5, deviation
        # All together: no pull in one direction, and none towards zero.
        for signed in (z, z * np.sign(y[common])):
            assert abs(signed.sum()) < 5 * math.sqrt(z.size), signed.sum()


def ups(spec: Spec, lines: int = 4000) -> np.ndarray:
    """+1 and -1: the directions of elements that lie halfway, 15 to a line."""
    return 2 * levels_drawn(Format(), 2.5, spec, lines) - 5


def test_seeds_sites_and_streams_draw_uncorrelated_bits():
    base = Spec(bits=8, seed=11, site=5, stream=2)
    first = ups(base)
    assert np.array_equal(first, ups(base))
    others = [replace(base, stream=s) for s in (0, 1, 3, 4, 5)]
    others += [replace(base, site=s) for s in (0, 4, 6, 2**32 - 1)]
    others += [replace(base, seed=s) for s in (0, 10, 12, 11 << 32)]
    draws = [first] + [ups(other) for other in others]
    bound = 5 / math.sqrt(first.size)
    for a, b in itertools.combinations(draws, 2):
        assert abs(np.mean(a * b)) < bound
    # Neighbouring elements and neighbouring blocks, too.
    grid = first.reshape(-1, 15)
    for a, b in ((grid[:, 1:], grid[:, :-1]), (grid[1:], grid[:-1])):
        assert abs(np.mean(a * b)) < 5 / math.sqrt(a.size)


def test_random_integers_are_uniform():
    """Chi-square of the highest byte of the random integers, which decides between
    neighbours: drawn through fractions of a step of 1/256."""
    for n in (8, 16, 32):
        counts = np.zeros(257)
        lines = 400
        for k in range(256):
            t = 3 + (k + 0.5) / 256 if n > 8 else 3 + k / 256
            drawn = levels_drawn(Format(), t, Spec(bits=n, seed=k, stream=1), lines)
            counts[k] = np.mean(drawn > 3) * drawn.size
        p = (np.arange(256) + (0.5 if n > 8 else 0)) / 256
        size = lines * 15
        inner = p > 0
        z = (counts[:256] - size * p)[inner] / np.sqrt(size * p * (1 - p))[inner]
        deviation = (np.sum(z * z) - z.size) / math.sqrt(2 * z.size)
        assert abs(deviation) < 5, (n, deviation)


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

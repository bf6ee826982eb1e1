# ===- expected.py - what the functions of cases.py compute --------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Inputs and results of the cases of the GPU check.

Quantization and scaled products are lib/Numerics' (test/python/library.py). What is
written here on top of it is how an operand lies in its carrier, and the product of two
operands in their carriers, as the descriptions of `ufp4.carry`, `ufp4.quantize_carry` and
`ufp4.carrier_matmul` have them.

Arrays are as in memory: bf16 as uint16, 8-bit floats as uint8.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import cases
import library
import numpy as np
from ufp4_reference import (
    F32,
    Format,
    Quantized,
    Rht,
    Spec,
    decode_minifloat,
    encode_minifloat,
    encode_scale,
    fma32,
    levels_of,
    parse_format,
    parse_rht,
    round_minifloat,
    stream_of,
    to_bf16,
)

GRANULE = 16  # Operands in a carrier are padded to this along the contraction.
MINIFLOAT = {"f8E4M3FN": "e4m3", "f8E5M2": "e5m2"}

# ===-------------------------------------------------------------------------===#
# Types in memory
# ===-------------------------------------------------------------------------===#


def bf16_bits(x: np.ndarray) -> np.ndarray:
    return (to_bf16(x).view(np.uint32) >> 16).astype(np.uint16)


def store(x: np.ndarray, kind: str) -> np.ndarray:
    """float32 or integers as a type has them in memory. The numbers have to be the
    type's, but for bf16, to which they are rounded."""
    if kind == "bf16":
        return bf16_bits(np.ascontiguousarray(x, F32))
    if kind in MINIFLOAT:
        return encode_minifloat(x, MINIFLOAT[kind])
    return np.asarray(x, {"f32": F32, "i8": np.int8}[kind], order="C")


def load(x: np.ndarray, kind: str) -> np.ndarray:
    """The numbers, as float32."""
    if kind == "bf16":
        return (x.astype(np.uint32) << 16).view(F32)
    if kind in MINIFLOAT:
        return decode_minifloat(x, MINIFLOAT[kind])
    return x.astype(F32)


def is_nan(x: np.ndarray, kind: str) -> np.ndarray:
    if kind in ("i8", "f8E8M0FNU"):
        return np.zeros(x.shape, bool)
    return np.isnan(load(x, kind))


# ===-------------------------------------------------------------------------===#
# Inputs
# ===-------------------------------------------------------------------------===#

KINDS = ("gaussian", "outliers", "special", "extreme", "ties", "zero")


def values(
    kind: str, shape: tuple[int, ...], seed: int, dtype: str = "bf16"
) -> np.ndarray:
    """Numbers of a kind, as float32 that `dtype` holds."""
    rng = np.random.default_rng(seed)
    with np.errstate(all="ignore"):
        x = _values(kind, shape, rng)
    return to_bf16(x) if dtype == "bf16" else x


def _values(kind: str, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    x = rng.standard_normal(shape, dtype=F32)
    if kind == "outliers":
        x *= np.where(rng.random(shape[-1]) < 0.05, 50, 1).astype(F32)
        x = np.where(rng.random(shape) < 0.002, x * 300, x)
    elif kind == "special":
        # Few enough that most blocks stay finite.
        chance = min(0.3, 8 / max(1, x.size) ** 0.5)
        odd = np.array([np.nan, np.inf, -np.inf, 0, -0.0, 1e-40, -1e-39, 3.3e38], F32)
        x = np.where(rng.random(shape) < chance * 0.05, rng.choice(odd, shape), x)
        # Blocks of subnormals, zeros, and numbers next to the largest.
        for scale in (2.0**-140, 0.0, 2.0**126):
            rows = rng.random((*shape[:-1], 1)) < 0.1
            x = np.where(rows, x * F32(scale), x)
        x = x.astype(F32)
    elif kind == "extreme":
        exponents = rng.integers(-130, 120, (*shape[:-1], 1))
        x = np.ldexp(x, exponents).astype(F32)
    elif kind == "ties":
        # Halves of integers under a maximum of 7: nearest meets ties.
        x = (rng.integers(-14, 15, shape) / 2).astype(F32)
    elif kind == "zero":
        x = np.where(rng.random((*shape[:-1], 1)) < 0.7, F32(0), x).astype(F32)
    else:
        assert kind == "gaussian", kind
    return x


# ===-------------------------------------------------------------------------===#
# Operands in their carriers
# ===-------------------------------------------------------------------------===#


class Part(NamedTuple):
    """One result: its name, its type, and its bits. Of operands in float carriers
    the sign of a zero is free."""

    name: str
    type: str
    bits: np.ndarray
    any_zero: bool = False


def last(x: np.ndarray, along: int) -> np.ndarray:
    return np.ascontiguousarray(np.moveaxis(x, along, -1))


def padded(x: np.ndarray, granule: int = GRANULE, value: int = 0) -> np.ndarray:
    """With zeros up to a multiple of `granule` along the last dimension."""
    extra = -x.shape[-1] % granule
    pads = [(0, 0)] * (x.ndim - 1) + [(0, extra)]
    return np.pad(x, pads, constant_values=value)


# Bytes of the levels 0 to 7 in f6E2M3FN: 2 bits of exponent, 3 of fraction.
E2M3_LEVELS = np.array([0, 8, 16, 20, 24, 26, 28, 30], np.uint8)


def narrow(fmt: Format, codes: np.ndarray, element: str) -> np.ndarray:
    """Codes as elements of fewer than 8 bits, in bytes: two to a byte, the first in the
    low half; or 32 of 6 bits in 24 bytes, and 8 of 0."""
    wide = padded(codes, 2 * GRANULE)
    if element == "f6E2M3FN":
        elements = E2M3_LEVELS[wide & 7] | (wide & 8) << 2
        bits = elements[..., None] >> np.arange(6, dtype=np.uint8) & 1
        packed = np.packbits(
            bits.reshape(*wide.shape[:-1], -1, 32 * 6), axis=-1, bitorder="little"
        )
        pads = [(0, 0)] * (packed.ndim - 1) + [(0, 8)]
        return np.pad(packed, pads).reshape(wide.shape).view(np.int8)
    if element == "i4":  # two's complement
        levels = levels_of(fmt, wide).astype(np.int8)
        wide = levels.view(np.uint8) & 15
    # Codes of e2m1 are the bits of f4E2M1FN.
    return (wide[..., 0::2] | wide[..., 1::2] << 4).view(np.int8)


def block_scales(q: Quantized, fmt: Format, along: int) -> np.ndarray:
    """[.., rows, blocks], for each row."""
    codes = last(q.codes, along)
    blocks = -(-codes.shape[-1] // fmt.block) if fmt.block else 1
    shape = (*codes.shape[:-1], blocks)
    if q.scales.ndim == 0:
        return np.full(shape, q.scales, F32)
    scales = last(q.scales, along)
    if fmt.rows > 1:
        scales = np.repeat(scales, fmt.rows, axis=-2)[..., : shape[-2], :]
    assert scales.shape == shape, (scales.shape, shape)
    return scales


def spread(scales: np.ndarray, fmt: Format, length: int) -> np.ndarray:
    """Block scales for each of `length` elements."""
    block = fmt.block or length
    return np.repeat(scales, block, axis=-1)[..., :length]


def segments_first(scales: np.ndarray) -> np.ndarray:
    """[.., rows, S] to [.., S, rows]."""
    return np.ascontiguousarray(np.swapaxes(scales, -1, -2))


def exponent_window(fmt: Format) -> tuple[int, int]:
    """The least and the largest j for which all levels times 2^j are E4M3 numbers."""
    levels = levels_of(fmt, np.arange(8, dtype=np.uint8)).astype(np.float64)

    def holds(j: int) -> bool:
        x = np.ldexp(levels, j).astype(F32)
        return bool(np.array_equal(round_minifloat(x, "e4m3"), x))

    held = [j for j in range(-40, 40) if holds(j)]
    assert held == list(range(held[0], held[-1] + 1))
    return held[0], held[-1]


def over_row(
    fmt: Format, levels: np.ndarray, scales: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Elements of f8E4M3FN under e8m0 scales, relative to the largest scale of their
    row, NaN where the type does not have them; and the scales of the rows."""
    lowest, highest = exponent_window(fmt)
    exponents = encode_scale(scales, "e8m0").astype(np.int64)
    counted = np.where(exponents == 255, 0, exponents)
    rows = counted.max(axis=-1, initial=0, keepdims=True) - highest
    places = spread(exponents - rows, fmt, levels.shape[-1])
    bad = spread(exponents == 255, fmt, levels.shape[-1])
    # A block lies outside as a whole, if it has a code other than 0.
    block = fmt.block or levels.shape[-1]
    blocks = np.abs(np.where(bad, 0, levels))
    length = blocks.shape[-1]
    wide = np.pad(blocks, [(0, 0)] * (blocks.ndim - 1) + [(0, -length % block)])
    some = wide.reshape(*wide.shape[:-1], -1, block).max(axis=-1, initial=0) > 0
    outside = (places < lowest) & spread(some, fmt, length) & ~bad
    with np.errstate(all="ignore"):
        elements = levels * np.ldexp(F32(1), np.clip(places, lowest, highest))
    elements = np.where(bad | outside, F32(np.nan), elements).astype(F32)
    return elements, np.ldexp(F32(1), rows - 127).astype(F32)


def leaves_exponents(q: Quantized, fmt: Format, along: int) -> bool:
    """Whether an operand has elements that f8E4M3FN does not have over their row."""
    codes = last(q.codes, along)
    scales = block_scales(q, fmt, along)
    elements, _ = over_row(fmt, levels_of(fmt, codes), scales)
    known = ~np.isnan(spread(scales, fmt, codes.shape[-1]))
    return bool((np.isnan(elements) & known).any())


def carried(q: Quantized, fmt: Format, along: int, carrier: str) -> list[Part]:
    """The results of one direction of quantize_carry."""
    inside = carrier.split("<", 1)[1].rsplit(">", 1)[0]
    element, placement = (p.strip() for p in inside.rsplit(",", 2)[:2])
    codes = last(q.codes, along)
    length = codes.shape[-1]
    outer = q.outer
    outer_lines = None if outer is None or outer.ndim == 0 else last(outer, along)
    parts: list[Part] = []
    if element.startswith("!"):
        wide = padded(codes)
        parts.append(
            Part("codes", "i8", (wide[..., 0::2] | wide[..., 1::2] << 4).view(np.int8))
        )
        stored = cases.stored_scale_type(fmt)
        scales = q.scales if q.scales.ndim == 0 else last(q.scales, along)
        if stored == "f32":
            parts.append(Part("scales", stored, scales))
        elif stored == "bf16":
            parts.append(Part("scales", stored, bf16_bits(scales)))
        else:
            bits = encode_scale(scales, fmt.scale.kind)
            parts.append(
                Part("scales", stored, bits.view(np.int8) if stored == "i8" else bits)
            )
        if outer is not None:
            parts.append(
                Part("outer", "f32", outer if outer_lines is None else outer_lines)
            )
        return parts
    levels = codes if fmt.element else levels_of(fmt, codes)
    scales = block_scales(q, fmt, along)
    if element in ("i4", "f4E2M1FN", "f6E2M3FN"):
        operand = Part("operand", "i8", narrow(fmt, codes, element))
    elif placement in ("hardware", "promoted", "epilogue"):
        bits = padded(levels) if fmt.element else store(padded(levels), element)
        operand = Part("operand", element, bits)
    if placement == "hardware":
        stored, kind = cases.stored_scale_type(fmt), fmt.scale.kind
        one = int(encode_scale(np.ones(1, F32), kind)[0])
        parts.append(operand)
        parts.append(Part("scales", stored, padded(encode_scale(scales, kind), 4, one)))
    elif placement == "folded" and element in MINIFLOAT:
        operand, rows = over_row(fmt, levels, scales)
        parts.append(Part("operand", element, store(padded(operand), element), True))
        parts.append(Part("scales", "f32", segments_first(rows)))
    elif placement == "folded":
        with np.errstate(all="ignore"):
            folded = levels * spread(scales, fmt, length)
        parts.append(
            Part("operand", element, store(padded(folded), element), element != "i8")
        )
        if outer_lines is not None:
            parts.append(Part("bases", "f32", segments_first(outer_lines)))
    else:
        parts.append(operand)
        parts.append(Part("scales", "f32", segments_first(scales)))
    if outer is not None and outer_lines is None:
        parts.append(Part("outer", "f32", outer))
    return parts


def spec_of(d: cases.Direction | cases.Operand, seed: int, stream: int) -> Spec:
    rht: Rht | None = parse_rht(d.rht) if d.rht else None
    return Spec(parse_format(d.format), rht, d.bits, seed, cases.SITE, stream)


def quantized(
    case: cases.Quantize, x: np.ndarray, seed: int
) -> tuple[list[Part], bool]:
    """The results, and whether the run fails."""
    parts, fails = [], False
    for i, d in enumerate(case.directions):
        spec = spec_of(d, seed, d.stream)
        q = library.quantize(x, d.along, spec)
        if "<f8E4M3FN, folded" in d.carrier:
            fails |= leaves_exponents(q, spec.format, d.along)
        found = carried(q, spec.format, d.along, d.carrier)
        parts += [p._replace(name=f"direction {i} {p.name}") for p in found]
    return parts, fails


# ===-------------------------------------------------------------------------===#
# Products
# ===-------------------------------------------------------------------------===#


class Product(NamedTuple):
    """The result of a product: its bits where they are fixed; otherwise the exact
    sums and what they may be off by."""

    type: str
    bits: np.ndarray | None
    exact: np.ndarray | None = None
    slack: np.ndarray | None = None


UNIT = 2.0**-24


class Declared(NamedTuple):
    """What a report says of a GEMM."""

    exactness: str
    carrier: str  # of what the matrix unit multiplies; empty where it does not matter
    kernel: str

    def applies_scales(self, fmt: Format) -> bool:
        """Whether the matrix unit applies the block scales itself."""
        if self.kernel == "tcgen05":
            types = ("f4E2M1FN", "f6E2M3FN", "f8E4M3FN", "f8E5M2")
            scales = {"e8m0": 32, "e4m3": 16}
            return self.carrier in types and scales.get(fmt.scale.kind) == fmt.block
        return self.kernel in ("mma_block_scale", "mfma_scale")

    @property
    def is_amd(self) -> bool:
        return self.kernel in ("mfma", "mfma_scale", "wmma")


def slack_of(
    declared: Declared, magnitudes: np.ndarray, k: int, blocks: int, scales: bool
) -> np.ndarray:
    """What a declaration allows (docs/numerics.md, 9.1) for sums of these magnitudes.
    `scales`: the matrix unit applies them."""
    rest = (blocks + 3) * UNIT
    if declared.exactness == "f32_accumulate":
        return magnitudes * (k * UNIT + rest)
    assert declared.exactness == "tensor_core_accumulate", declared
    if declared.is_amd:
        return magnitudes * (2 * k * UNIT + rest)
    if scales:
        return magnitudes * ((k + 35) * UNIT + rest)
    if declared.carrier in MINIFLOAT:
        return magnitudes * ((k + 32) * 2.0**-12 + rest)
    return magnitudes * (2 * k * UNIT + rest)


def rounded_to(y: np.ndarray, kind: str) -> np.ndarray:
    return bf16_bits(y) if kind == "bf16" else y.astype(F32)


# Rounding to the result type, relative; and underflow.
RESULT_UNIT = {"bf16": 2.0**-8, "f32": 2.0**-22}
TINY = 2.0**-120


def matmul_inputs(
    case: cases.Matmul, m: int, n: int, k: int, kind: str, seed: int
) -> list[Part]:
    """Arguments of a product. `kind` is "integers", small enough for every partial sum
    to be exact in every unit, or "gaussian"."""
    rng = np.random.default_rng(seed)
    parts = []
    batch = (3,) if case.rank == 3 else ()
    kp = -(-k // GRANULE) * GRANULE
    segments = 1 if not case.segment else -(-kp // case.segment)
    for side, rows, element in (("a", m, case.lhs), ("b", n, case.rhs)):
        shape = (*batch, rows, k)
        if element == "i8":
            limit = 126 if case.placement == "folded" else 7
            x = rng.integers(-limit, limit + 1, shape)
        elif kind == "integers" or (case.exactness == "exact"):
            limit = 7 if case.exactness == "exact" else 2
            x = rng.integers(-limit, limit + 1, shape)
            if case.exactness != "exact":
                # Mostly zeros: partial sums stay below 2^12 for all extents here.
                x = np.where(rng.random(shape) < 0.5, 0, x)
        else:
            x = rng.standard_normal(shape)
            if element in MINIFLOAT:
                x = round_minifloat(x.astype(F32), MINIFLOAT[element])
        parts.append(Part(side, element, store(padded(x.astype(F32)), element)))
        if case.segment is not None:
            scales = rng.standard_normal((*batch, segments, rows)).astype(F32)
            scales = np.ldexp(
                np.abs(scales) + F32(0.1), rng.integers(-8, 9, scales.shape)
            ).astype(F32)
            if kind != "integers" or case.exactness == "exact":
                # Operands of a NaN scale, and of none.
                odd = rng.random(scales.shape)
                scales = np.where(
                    odd < 0.002, F32(np.nan), np.where(odd > 0.99, F32(0), scales)
                )
            parts.append(Part("s" + side, "f32", scales))
        if case.outer:
            parts.append(Part("o" + side, "f32", np.array(rng.random() + 0.5, F32)))
    if case.accumulate:
        parts.append(Part("c", "f32", old_sums(rng, (*batch, m, n))))
    return parts


def old_sums(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """What is added to products: of all sizes, with a NaN here and there."""
    c = np.ldexp(rng.standard_normal(shape), rng.integers(-8, 7, shape)).astype(F32)
    return np.where(rng.random(shape) < 0.001, F32(np.nan), c).astype(F32)


def product(case: cases.Matmul, inputs: list[Part], kind: str) -> Product:
    """carrier_matmul of arguments made by matmul_inputs."""
    given = {p.name: p for p in inputs}
    a = load(given["a"].bits, case.lhs).astype(np.float64)
    b = load(given["b"].bits, case.rhs).astype(np.float64)
    k = a.shape[-1]
    fixed = case.exactness == "exact" or kind == "integers"
    with np.errstate(all="ignore"):
        if case.segment is None:
            y = a @ np.swapaxes(b, -1, -2)
            scale = F32(1)
        else:
            sa, sb = given["sa"].bits, given["sb"].bits
            step = case.segment or k
            acc = np.zeros((*a.shape[:-1], b.shape[-2]), F32)
            wide = np.zeros(acc.shape)
            for s in range(sa.shape[-2]):
                part = slice(s * step, (s + 1) * step)
                # Exact in f64, whatever BLAS does: integers below 2^53 units.
                dot = a[..., part] @ np.swapaxes(b[..., part], -1, -2)
                scale = (sa[..., s, :, None] * sb[..., s, None, :]).astype(F32)
                acc = fma32(dot.astype(F32), scale, acc)
                wide += dot * scale.astype(np.float64)
            y = acc if fixed else wide
        outer = F32(1)
        if case.outer:
            outer = F32(given["oa"].bits * given["ob"].bits)
            y = y.astype(F32) * outer if fixed else y * np.float64(outer)
        if case.accumulate:
            c = given["c"].bits
            y = y.astype(F32) + c if fixed else y + c.astype(np.float64)
        if fixed:
            return Product(case.result, rounded_to(y.astype(F32), case.result))
        magnitudes = np.abs(a) @ np.swapaxes(np.abs(b), -1, -2)
        if case.segment is not None:
            magnitudes = magnitudes * np.abs(scale.astype(np.float64))
        magnitudes = magnitudes * abs(np.float64(outer))
        declared = Declared(case.exactness, case.lhs, "")
        slack = slack_of(declared, magnitudes, k, 1, False)
        return Product(
            case.result, None, y, slack + np.abs(y) * RESULT_UNIT[case.result] + TINY
        )


# ===-------------------------------------------------------------------------===#
# Whole GEMMs
# ===-------------------------------------------------------------------------===#


def step_shapes(
    case: cases.Step, m: int, n: int, k: int
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Shapes of the two arguments of a GEMM of m x n results and k terms."""
    return tuple(
        (rows, k) if along else (k, rows) for rows, along in zip((m, n), case.along)
    )


def _operand_values(q: Quantized, fmt: Format, is_wide: bool) -> np.ndarray:
    """The numbers of an operand in f64, as its carrier holds them: one into which scales
    are folded is infinite beyond f32, elements beside their scales are not."""
    if not is_wide:
        return library.dequantize(*q, 1, fmt).astype(np.float64)
    one = np.ones_like(q.codes)  # the code of the smallest level above 0
    unit = Quantized(q.codes, np.ones_like(q.scales), q.outer)
    levels = library.dequantize(*unit, 1, fmt).astype(np.float64)
    smallest = library.dequantize(*unit._replace(codes=one), 1, fmt).astype(np.float64)
    scales = library.dequantize(*q._replace(codes=one), 1, fmt).astype(np.float64)
    return levels * (scales / smallest)


def step(
    case: cases.Step, x: np.ndarray, y: np.ndarray, c: np.ndarray | None, seed: int,
    declared: Declared, map_parts: Callable = map,
) -> tuple[Product, bool]:  # fmt: skip
    """One GEMM of a layer, with `c` added to it, and whether the run fails.
    `map_parts` may compute parts of it in parallel."""
    operands, wide = [], []
    fails = False
    for index, (value, op, along) in enumerate(
        zip((x, y), (case.lhs, case.rhs), case.along)
    ):
        spec = spec_of(op, seed, stream_of(case.role, index))
        q = library.quantize(value, along, spec)
        if along == 0:
            # Blocks of several rows too: all dimensions change places.
            flip = lambda t: (
                None if t is None else np.ascontiguousarray(t.T)
            )  # noqa: E731
            q = Quantized(flip(q.codes), flip(q.scales), flip(q.outer))
        operands.append((q, spec.format))
        # Scales beside the elements, of the matrix unit or of a row.
        scales = declared.applies_scales(spec.format)
        in_row = declared.carrier in MINIFLOAT and not spec.format.element
        wide.append(scales or in_row)
        if in_row and not scales and declared.exactness != "exact":
            fails |= leaves_exponents(q, spec.format, 1)
    (a, fa), (b, fb) = operands
    rows = max(1, a.codes.shape[0] // 16) if fa.rows == 1 else a.codes.shape[0]

    def part(begin: int) -> np.ndarray:
        lines = slice(begin, begin + rows)
        cut = lambda t: (
            t if t is None or t.ndim == 0 else np.ascontiguousarray(t[lines])
        )  # noqa: E731
        left = Quantized(cut(a.codes), cut(a.scales), cut(a.outer))
        return library.scaled_matmul(left, fa, b, fb, case.result)

    normative = np.concatenate(list(map_parts(part, range(0, a.codes.shape[0], rows))))
    if declared.exactness == "exact":
        with np.errstate(all="ignore"):
            y = normative if c is None else normative + c
        return Product(case.result, rounded_to(y, case.result)), fails
    with np.errstate(all="ignore"):
        values = [_operand_values(*op, is_wide) for op, is_wide in zip(operands, wide)]
        exact = values[0] @ values[1].T
        if c is not None:
            exact = exact + c.astype(np.float64)
        magnitudes = np.abs(values[0]) @ np.abs(values[1]).T
        k = values[0].shape[1]
        blocks = -(-k // (fa.block or k))
        slack = slack_of(declared, magnitudes, k, blocks, scales)
        # Beside the bound: dequantize rounds the products with outer scales.
        slack = slack + magnitudes * 4 * UNIT
        # In another order a sum may pass the largest number on its way.
        slack = np.where(magnitudes > 2.0**127, np.inf, slack)
        # Scales whose product overflows make NaN of a sum of 0, by the contract.
        slack = np.where(np.isfinite(normative), slack, np.inf)
        found = Product(
            case.result,
            None,
            exact,
            slack + np.abs(exact) * RESULT_UNIT[case.result] + TINY,
        )
        return found, fails


def layer(
    case: cases.Layer, tokens: int, outputs: int, inputs: int, kind: str, seed: int,
    declared: dict[str, Declared],
) -> tuple[list[Part], list[Product], bool]:  # fmt: skip
    """Arguments and results of a layer, and whether the run fails."""
    extents = {"x": (tokens, inputs), "w": (outputs, inputs), "dy": (tokens, outputs)}
    given = {
        name: values(kind, shape, tokens + outputs + inputs + i)
        for i, (name, shape) in enumerate(extents.items())
    }
    c = old_sums(np.random.default_rng(tokens + inputs), (outputs, inputs))
    arguments = [Part(name, "bf16", store(x, "bf16")) for name, x in given.items()]
    arguments.append(Part("c", "f32", c))
    operands = {"fprop": ("x", "w"), "dgrad": ("dy", "w"), "wgrad": ("dy", "x")}
    steps = {s.role: s for s in case.steps}
    products, fails = [], False
    for role, (lhs, rhs) in operands.items():
        a, b = given[lhs], given[rhs]
        added = c if role == "wgrad" else None
        if role in steps:
            found, failed = step(steps[role], a, b, added, seed, declared[role])
            fails |= failed
        else:
            found = unquantized(role, a, b, added, declared[role])
        products.append(found)
    return arguments, products, fails


def unquantized(
    role: str, a: np.ndarray, b: np.ndarray, c: np.ndarray | None, declared: Declared
) -> Product:
    """A GEMM of bf16 that is left alone."""
    kind = "f32" if role == "wgrad" else "bf16"
    a, b = a.astype(np.float64), b.astype(np.float64)
    if role == "wgrad":
        a = a.T
    if role == "fprop":
        b = b.T
    with np.errstate(all="ignore"):
        exact = a @ b if c is None else a @ b + c
        magnitudes = np.abs(a) @ np.abs(b)
        slack = slack_of(declared, magnitudes, a.shape[1], 1, False)
        if c is not None:
            slack = slack + np.abs(c) * UNIT
        # Sums may pass the largest number on their way.
        slack = np.where(magnitudes > 2.0**127, np.inf, slack)
    slack = slack + np.abs(exact) * RESULT_UNIT[kind] + TINY
    return Product(kind, None, exact, slack)


# ===-------------------------------------------------------------------------===#
# Comparison
# ===-------------------------------------------------------------------------===#


def difference(actual: np.ndarray, expected: Part) -> str:
    """What is wrong with a result; nothing, if it is right."""
    wanted = expected.bits
    if actual.shape != wanted.shape:
        return f"{expected.name}: expected shape {wanted.shape}, but got {actual.shape}"
    a, w = _as_integers(actual), _as_integers(wanted)
    same = a == w
    same |= is_nan(actual, expected.type) & is_nan(wanted, expected.type)
    if expected.any_zero:
        same |= (load(actual, expected.type) == 0) & (load(wanted, expected.type) == 0)
    if same.all():
        return ""
    at = tuple(int(i) for i in np.argwhere(~same)[0])
    return (
        f"{expected.name}: {int((~same).sum())} of {same.size} differ, first at {list(at)}: "
        f"expected {_shown(wanted[at], expected.type)}, but got {_shown(actual[at], expected.type)}"
    )


def _as_integers(x: np.ndarray) -> np.ndarray:
    return x.view({1: np.uint8, 2: np.uint16, 4: np.uint32}[x.itemsize])


def _shown(x: np.generic, kind: str) -> str:
    if kind in ("i8", "f8E8M0FNU"):
        return str(x)
    number = load(np.asarray(x).reshape(1), kind)[0]
    return f"{number!r}" if kind == "f32" else f"{float(number):g} ({int(x):#x})"


def outside(actual: np.ndarray, expected: Product) -> str:
    """The same for a product."""
    if expected.bits is not None:
        # docs/numerics.md, 9.1: an underflow may leave a zero of either sign.
        part = Part("result", expected.type, expected.bits, any_zero=True)
        return difference(actual, part)
    exact, slack = expected.exact, expected.slack
    if actual.shape != exact.shape:
        return f"result: expected shape {exact.shape}, but got {actual.shape}"
    got = load(actual, expected.type).astype(np.float64)
    with np.errstate(all="ignore"):
        nan = np.isnan(exact)
        # Where the bound is infinite, or the sum beyond what f32 holds, all is open.
        open_ = ~np.isfinite(slack) | (np.abs(exact) + slack > 2.0**127)
        wrong = np.where(nan, ~np.isnan(got), ~open_ & ~(np.abs(got - exact) <= slack))
    if not wrong.any():
        return ""
    at = tuple(int(i) for i in np.argwhere(wrong)[0])
    return (
        f"result: {int(wrong.sum())} of {wrong.size} beyond the bound, first at {list(at)}: "
        f"expected {exact[at]:.9g} +- {slack[at]:.3g}, but got {got[at]:.9g}"
    )

# ===- ufp4_reference.py - docs/numerics.md in numpy -------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""The arithmetic of docs/numerics.md, in vectorised numpy.

Written from the document alone, apart from lib/Numerics, so that the two can be
compared bit for bit. "Section" and "Eq" in comments are the document's.

    spec = Spec(parse_format("#ufp4.format<e1m2, 1x16, f32>"), Rht(16), bits=8, seed=1)
    codes, scales, outer = quantize(x, 1, spec)
    values = dequantize(codes, scales, outer, 1, spec.format)

Arrays are float32 or convertible to it without loss. Codes are uint8, scales the
float32 numbers that the stored scales stand for. `recipe_of` reads a recipe file
and `Recipe.policies` says how the operands of a site's GEMMs are quantized.

Wrong requests, and formats whose arithmetic the document does not fix, raise
ValueError.
"""

from __future__ import annotations

import fnmatch
import math
import re
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

F32 = np.float32
FLT_MAX = F32(np.finfo(np.float32).max)
FLT_MIN = F32(2.0**-126)
NAN = np.uint32(0x7FC00000).view(np.float32)

# ===-------------------------------------------------------------------------===#
# What an operand's quantization is made of
# ===-------------------------------------------------------------------------===#

GRIDS: dict[str, tuple[float, ...]] = {
    "e1m2": (0, 1, 2, 3, 4, 5, 6, 7),
    "e2m1": (0, 0.5, 1, 1.5, 2, 3, 4, 6),
    "e3m0": (0, 0.25, 0.5, 1, 2, 4, 8, 16),
}
ROW = 0  # a tile that is a whole row


@dataclass(frozen=True)
class Scale:
    """How a block's scale is found and stored (section 5)."""

    kind: str = "f32"  # f32, bf16, e4m3, ue5m3, e8m0, int
    rule: str = "nearest"  # nearest, floor, ceil, rceil, rfloor, even, mse
    tile: int | None = None  # elements under one outer scale; ROW; None: the tensor
    room: float = 1.0
    amax: float | None = None
    max: float | None = None
    others: tuple[str, ...] = ()  # options that section 5 does not define


@dataclass(frozen=True)
class Format:
    """Grid, block and scale. `rows` x `block` elements share a scale; a `block` of
    0 is a whole line, and `rows` of 0 with it the whole tensor."""

    grid: str = "e1m2"  # a key of GRIDS, custom, f8E4M3FN, f8E5M2
    rows: int = 1
    block: int = 16
    scale: Scale = field(default_factory=Scale)
    levels: tuple[float, ...] = ()  # of a custom grid

    @property
    def is_table(self) -> bool:
        return self.grid in ("e3m0", "custom")

    @property
    def element(self) -> str | None:
        """The minifloat that takes the place of a grid, if one does."""
        return {"f8E4M3FN": "e4m3", "f8E5M2": "e5m2"}.get(self.grid)

    @property
    def magnitudes(self) -> np.ndarray:
        levels = self.levels if self.grid == "custom" else GRIDS[self.grid]
        return np.array(levels, F32)

    @property
    def gmax(self) -> np.float32:
        if self.element:
            return F32(MINIFLOATS[self.element].largest)
        return self.magnitudes[-1]


@dataclass(frozen=True)
class Rht:
    """A randomized Hadamard transform (section 4). `signs` is "published", "plus",
    "drawn" (from seed and site) or a tuple of 1 and -1."""

    size: int = 16
    signs: str | tuple[int, ...] = "published"
    bf16: bool = False


@dataclass(frozen=True)
class Spec:
    """All that `quantize` needs. `bits` is 0 for rounding to nearest, otherwise
    the random bits of an element: 8, 16 or 32."""

    format: Format = field(default_factory=Format)
    rht: Rht | None = None
    bits: int = 0
    seed: int = 0
    site: int = 0
    stream: int = 0


class Quantized(NamedTuple):
    """Codes, scales, and the outer scales where the format has them."""

    codes: np.ndarray
    scales: np.ndarray
    outer: np.ndarray | None


def check(spec: Spec) -> None:
    """Raise ValueError where the document does not say what `spec` computes."""
    fmt, scale = spec.format, spec.format.scale
    if fmt.grid not in (*GRIDS, "custom", "f8E4M3FN", "f8E5M2"):
        raise ValueError(f"no arithmetic for grid {fmt.grid}")
    if fmt.grid == "custom":
        levels = list(fmt.magnitudes)
        if len(levels) != 8 or levels[0] != 0 or sorted(set(levels)) != levels:
            raise ValueError("expected eight ascending levels, the first 0")
    if scale.others:
        raise ValueError(f"no arithmetic for options {', '.join(scale.others)}")
    rules = {
        "e4m3": ("nearest", "ceil"),
        "ue5m3": ("nearest", "ceil"),
        "e8m0": ("floor", "ceil", "rceil", "rfloor", "even", "mse"),
    }.get(scale.kind, ("nearest",))
    if scale.kind not in ("f32", "bf16", "e4m3", "ue5m3", "e8m0", "int"):
        raise ValueError(f"no arithmetic for scale {scale.kind}")
    if scale.rule not in rules:
        raise ValueError(f"scale {scale.kind} has no rule {scale.rule}")
    has_outer = scale.kind in ("e4m3", "ue5m3")
    if not has_outer and (scale.amax is not None or scale.max is not None):
        raise ValueError(f"scale {scale.kind} has no options amax and max")
    if scale.kind == "e8m0" and scale.room != 1:
        raise ValueError("scale e8m0 has no room")
    if scale.kind == "e8m0" and scale.rule == "even" and fmt.grid == "custom":
        raise ValueError("a custom grid has no rule even")
    if scale.rule == "mse" and fmt.rows != 1:
        raise ValueError("rule mse is for blocks of one row")
    if scale.kind == "int":
        if (fmt.grid, fmt.rows, fmt.block) != ("e1m2", 1, 16) or scale.tile is None:
            raise ValueError("int scales are for e1m2 in blocks of 1x16, with a tile")
    elif scale.tile is not None:
        if not has_outer or fmt.rows != 1:
            raise ValueError("a tile needs scales e4m3, ue5m3 or int, of one row")
    if scale.tile:
        power = scale.tile >= 16 and scale.tile & (scale.tile - 1) == 0
        if not power or not fmt.block or scale.tile % fmt.block:
            raise ValueError("expected a tile that is a multiple of the block")
    if spec.bits not in (0, 8, 16, 32) or (spec.bits and fmt.element):
        raise ValueError(f"no rounding with {spec.bits} bits for {fmt.grid}")
    if spec.rht:
        size = spec.rht.size
        if not 2 <= size <= 128 or size & (size - 1):
            raise ValueError("expected a transform of size 2, 4, ..., 128")
        if fmt.block and fmt.block % size and size % fmt.block:
            raise ValueError("expected transform and block to divide one another")
        if spec.rht.signs == "published" and size != 16:
            raise ValueError("the published signs are for size 16")


# ===-------------------------------------------------------------------------===#
# Arithmetic (section 1)
# ===-------------------------------------------------------------------------===#


def to_bf16(x: np.ndarray) -> np.ndarray:
    """The nearest bf16 numbers, as float32; ties to even, NaNs stay NaNs."""
    bits = np.ascontiguousarray(x, F32).view(np.uint32)
    rounded = bits + np.uint32(0x7FFF) + ((bits >> 16) & np.uint32(1))
    is_nan = (bits & 0x7FFFFFFF) > 0x7F800000
    rounded = np.where(is_nan, bits | np.uint32(0x00400000), rounded)
    return (rounded & np.uint32(0xFFFF0000)).view(F32).reshape(np.shape(x))


def fma32(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """a * b + c of float32 numbers, rounded once.

    The product is exact in binary64. The sum is rounded to odd there, after which
    rounding to float32 is innocuous: binary64 has more than two bits to spare
    (Boldo and Melquiond 2008).
    """
    with np.errstate(all="ignore"):
        p = np.asarray(a, F32).astype(np.float64) * np.asarray(b, F32)
        c = np.asarray(c, F32).astype(np.float64)
        total = p + c
        part = total - p
        error = (p - (total - part)) + (c - part)
        is_even = (total.view(np.int64) & 1) == 0
        fix = np.isfinite(total) & (error != 0) & is_even
        toward = np.nextafter(total, np.where(error > 0, np.inf, -np.inf))
        return np.where(fix, toward, total).astype(F32)


def absmax(values: np.ndarray, axis) -> np.ndarray:
    """Largest magnitude, compared as integers so that no NaN is lost (section 5)."""
    bits = np.ascontiguousarray(values, F32).view(np.uint32) & np.uint32(0x7FFFFFFF)
    return bits.max(axis=axis).astype(np.uint32).view(F32)


class Minifloat(NamedTuple):
    exponent_bits: int
    bias: int
    mantissa_bits: int
    largest: float
    is_signed: bool
    nan: int


MINIFLOATS = {
    "e4m3": Minifloat(4, 7, 3, 448.0, True, 0x7F),
    "e5m2": Minifloat(5, 15, 2, 57344.0, True, 0x7F),
    "ue5m3": Minifloat(5, 15, 3, 114688.0, False, 0xFF),
}


def _quanta(magnitudes: np.ndarray, kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Exponent of each number's binade, subnormals counted to the lowest, and the
    number in units of that binade's step: exact in binary64."""
    info = MINIFLOATS[kind]
    exponent = np.maximum(np.frexp(magnitudes)[1] - 1, 1 - info.bias)
    return exponent, np.ldexp(magnitudes, info.mantissa_bits - exponent)


def round_minifloat(values: np.ndarray, kind: str, up: bool = False) -> np.ndarray:
    """Round to a type of MINIFLOATS, saturating: to nearest with ties to even, or
    with `up` to the next larger magnitude. NaNs stay."""
    info = MINIFLOATS[kind]
    with np.errstate(all="ignore"):
        wide = np.asarray(values, F32).astype(np.float64)
        exponent, units = _quanta(np.abs(wide), kind)
        units = np.ceil(units) if up else np.rint(units)
        size = np.minimum(np.ldexp(units, exponent - info.mantissa_bits), info.largest)
        return np.copysign(size, wide).astype(F32)


def encode_minifloat(values: np.ndarray, kind: str) -> np.ndarray:
    """Bytes of numbers that the type has; a zero is +0."""
    info = MINIFLOATS[kind]
    wide = np.asarray(values, F32).astype(np.float64)
    is_nan = np.isnan(wide)
    wide = np.where(is_nan, 0, wide)
    exponent, units = _quanta(np.abs(wide), kind)
    steps = (exponent - (1 - info.bias)) << info.mantissa_bits
    code = np.where(units == 0, 0, steps + units.astype(np.int64))
    code |= np.where(wide < 0, 0x80, 0)
    return np.where(is_nan, info.nan, code).astype(np.uint8)


def decode_minifloat(codes: np.ndarray, kind: str) -> np.ndarray:
    """Numbers that bytes stand for; inverse of `encode_minifloat`."""
    info = MINIFLOATS[kind]
    codes = np.asarray(codes, np.uint8).astype(np.int64)
    size = codes & 0x7F if info.is_signed else codes
    field_ = size >> info.mantissa_bits
    mantissa = size & ((1 << info.mantissa_bits) - 1)
    units = np.where(field_ > 0, mantissa + (1 << info.mantissa_bits), mantissa)
    exponent = np.maximum(field_, 1) - info.bias - info.mantissa_bits
    value = np.ldexp(units.astype(np.float64), exponent)
    if kind == "e5m2":
        value = np.where(size == 0x7C, np.inf, np.where(size > 0x7C, np.nan, value))
    else:
        value = np.where(size == info.nan, np.nan, value)
    negative = info.is_signed & (codes >= 0x80)
    return np.where(negative, -value, value).astype(F32)


def encode_scale(values: np.ndarray, kind: str) -> np.ndarray:
    """Stored bytes of scales e4m3, ue5m3, e8m0 and int."""
    values = np.asarray(values, F32)
    if kind == "int":
        return values.astype(np.uint8)
    if kind == "e8m0":
        exponent = np.frexp(np.where(np.isnan(values), 1, values))[1] - 1 + 127
        return np.where(np.isnan(values), 255, exponent).astype(np.uint8)
    return encode_minifloat(values, kind)


def decode_scale(codes: np.ndarray, kind: str) -> np.ndarray:
    """Numbers that stored scale bytes stand for."""
    codes = np.asarray(codes, np.uint8)
    if kind == "int":
        return codes.astype(F32)
    if kind == "e8m0":
        value = np.ldexp(1.0, codes.astype(np.int64) - 127)
        return np.where(codes == 255, np.nan, value).astype(F32)
    return decode_minifloat(codes, kind)


# ===-------------------------------------------------------------------------===#
# Random bits (section 7)
# ===-------------------------------------------------------------------------===#


def philox(counter: tuple, key: tuple[int, int]) -> np.ndarray:
    """Philox4x32-10. `counter` is four integers or integer arrays, which are
    broadcast; the result has one more, last, dimension of 4 (uint32)."""
    words = np.broadcast_arrays(*[np.asarray(c, np.uint64) for c in counter])
    x0, x1, x2, x3 = (np.array(word) for word in words)
    k0, k1 = int(key[0]), int(key[1])
    low, shift = np.uint64(0xFFFFFFFF), np.uint64(32)
    m0, m1 = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)
    for _ in range(10):
        p0, p1 = m0 * x0, m1 * x2
        x0 = (p1 >> shift) ^ x1 ^ np.uint64(k0)
        x2 = (p0 >> shift) ^ x3 ^ np.uint64(k1)
        x1, x3 = p1 & low, p0 & low
        k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
    return np.stack([x0, x1, x2, x3], axis=-1).astype(np.uint32)


def philox_key(seed: int) -> tuple[int, int]:
    seed &= (1 << 64) - 1
    return seed & 0xFFFFFFFF, seed >> 32


def fold_seed(seed: int, index: int, site: int) -> int:
    """The seed of iteration or call `index` of a place of the program."""
    index &= (1 << 64) - 1
    counter = (index & 0xFFFFFFFF, index >> 32, site, 0x464F4C44)
    words = philox(counter, philox_key(seed))
    return int(words[0]) | int(words[1]) << 32


def random_integers(spec: Spec, blocks: np.ndarray, size: int) -> np.ndarray:
    """The random integers of the elements of blocks with the given indices: shape
    of `blocks`, then `size`, the elements of a block, padding included."""
    per_group = 128 // spec.bits
    groups = -(-size // per_group)
    index = np.asarray(blocks, np.uint64)[..., None] * np.uint64(groups)
    index = index + np.arange(groups, dtype=np.uint64)
    low, high = index & np.uint64(0xFFFFFFFF), index >> np.uint64(32)
    words = philox((low, high, spec.site, spec.stream), philox_key(spec.seed))
    # Little-endian words: element e of a group is its e-th slice of n bits.
    parts = words.astype("<u4").view({8: "u1", 16: "<u2", 32: "<u4"}[spec.bits])
    return parts.reshape(*index.shape[:-1], -1)[..., :size].astype(np.uint32)


# ===-------------------------------------------------------------------------===#
# Transform (section 4)
# ===-------------------------------------------------------------------------===#

PUBLISHED_SIGNS = (1, 1, 1, -1, 1, -1, -1, -1, -1, -1, -1, 1, -1, 1, -1, -1)


def rht_signs(rht: Rht, seed: int, site: int) -> np.ndarray:
    """The signs of a transform, +1 or -1 (float32)."""
    if rht.signs == "published":
        return np.array(PUBLISHED_SIGNS, F32)
    if rht.signs == "plus":
        return np.ones(rht.size, F32)
    if rht.signs == "drawn":
        words = philox((0, 0, site, 0x52485400), philox_key(seed))
        j = np.arange(rht.size)
        minus = (words[j // 32] >> (j % 32).astype(np.uint32)) & 1
        return np.where(minus, F32(-1), F32(1))
    return np.array(rht.signs, F32)


def _butterfly(y: np.ndarray, size: int) -> np.ndarray:
    """The unscaled Sylvester butterfly of each run of `size` elements."""
    shape = y.shape
    stride = 1
    while stride < size:
        pairs = y.reshape(-1, size // (2 * stride), 2, stride)
        a, b = pairs[:, :, 0], pairs[:, :, 1]
        y = np.stack([a + b, a - b], axis=2)
        stride *= 2
    factor = F32(1 / math.sqrt(size))
    return (y * factor).reshape(shape)


def hadamard(x: np.ndarray, rht: Rht, seed: int = 0, site: int = 0) -> np.ndarray:
    """Transform aligned runs of the last dimension, which `rht.size` divides."""
    with np.errstate(all="ignore"):
        runs = np.asarray(x, F32).reshape(-1, rht.size) * rht_signs(rht, seed, site)
        y = _butterfly(runs, rht.size)
        return (to_bf16(y) if rht.bf16 else y).reshape(x.shape)


def inverse_hadamard(
    y: np.ndarray, rht: Rht, seed: int = 0, site: int = 0
) -> np.ndarray:
    """Undo `hadamard`, up to rounding."""
    with np.errstate(all="ignore"):
        runs = _butterfly(np.asarray(y, F32).reshape(-1, rht.size), rht.size)
        return (runs * rht_signs(rht, seed, site)).reshape(y.shape)


def transform(x: np.ndarray, along: int, spec: Spec) -> np.ndarray:
    """The operand as rounding sees it: dimension `along` padded and transformed."""
    lines = np.moveaxis(np.asarray(x, F32), along, -1)
    if spec.rht:
        lines = hadamard(
            _padded(lines, -1, spec.rht.size), spec.rht, spec.seed, spec.site
        )
    return np.moveaxis(lines, -1, along)


# ===-------------------------------------------------------------------------===#
# Rounding to codes (section 6)
# ===-------------------------------------------------------------------------===#


@lru_cache(maxsize=None)
def _thresholds(levels: tuple[float, ...]) -> list[tuple[np.float32, bool]]:
    """For each exact midpoint m: the largest float32 not above it, and whether a
    number equal to it goes up."""
    found = []
    for i, (q, next_) in enumerate(zip(levels, levels[1:])):
        middle = (Fraction(float(q)) + Fraction(float(next_))) / 2
        below = F32(float(middle))
        if Fraction(float(below)) > middle:
            below = np.nextafter(below, F32(-np.inf))
        is_exact = Fraction(float(below)) == middle
        found.append((below, is_exact and (i + 1) % 2 == 0))
    return found


def _nearest_index(size: np.ndarray, magnitudes: np.ndarray) -> np.ndarray:
    index = np.zeros(size.shape, np.uint8)
    for below, equal_goes_up in _thresholds(tuple(float(m) for m in magnitudes)):
        index += (size >= below) if equal_goes_up else (size > below)
    return index


def _stochastic_table(
    size: np.ndarray, magnitudes: np.ndarray, bits: int, random: np.ndarray
) -> np.ndarray:
    low = np.zeros(size.shape, np.int64)
    for magnitude in magnitudes[1:]:
        low += size >= magnitude
    wide = magnitudes.astype(np.float64)
    constants = np.append(2.0 ** (bits + 1) / np.diff(wide), 0).astype(F32)
    v = np.floor((size - magnitudes[low]) * constants[low]).astype(np.int64)
    goes_up = v + 2 * random.astype(np.int64) + 1 >= 1 << (bits + 1)
    return np.where(low == 7, 7, low + goes_up).astype(np.uint8)


# Index of an e2m1 level, by twice the level.
_E2M1_INDEX = np.array([0, 1, 2, 3, 4, 0, 5, 0, 6, 0, 0, 0, 7], np.uint8)


def round_codes(
    fmt: Format, t: np.ndarray, bits: int = 0, random: np.ndarray | None = None
) -> np.ndarray:
    """Codes of numbers `t` (no NaN), clamped to the grid's range first. `random`
    holds the integers of the elements where `bits` is not 0."""
    with np.errstate(all="ignore"):
        t = np.minimum(np.maximum(np.asarray(t, F32), -fmt.gmax), fmt.gmax)
        if fmt.element:
            return encode_minifloat(round_minifloat(t, fmt.element), fmt.element)
        if fmt.is_table:
            size = np.abs(t)
            if bits:
                index = _stochastic_table(size, fmt.magnitudes, bits, random)
            else:
                index = _nearest_index(size, fmt.magnitudes)
            return index | np.where((t < 0) & (index > 0), 8, 0).astype(np.uint8)
        h = F32(1)
        if fmt.grid == "e2m1":
            size = np.abs(t)
            h = np.where(size < 2, F32(0.5), np.where(size < 4, F32(1), F32(2)))
        w = t / h
        if bits:
            v = np.floor(w * F32(2.0 ** (bits + 1))).astype(np.int64)
            w = ((v + 2 * random.astype(np.int64) + 1) >> (bits + 1)).astype(F32)
        else:
            w = np.rint(w)
        level = w * h
        if fmt.grid == "e2m1":
            index = _E2M1_INDEX[np.abs(2 * level).astype(np.int64)]
        else:
            index = np.abs(level).astype(np.uint8)
        return index | np.where(level < 0, 8, 0).astype(np.uint8)


def levels_of(fmt: Format, codes: np.ndarray) -> np.ndarray:
    """The numbers that codes stand for; code 8 is -0."""
    if fmt.element:
        return decode_minifloat(np.arange(256), fmt.element)[codes]
    magnitudes = fmt.magnitudes
    return np.concatenate([magnitudes, -magnitudes])[codes]


# ===-------------------------------------------------------------------------===#
# Blocks (section 3)
# ===-------------------------------------------------------------------------===#


def _padded(values: np.ndarray, axis: int, multiple: int) -> np.ndarray:
    """Fill a dimension up with zeros to a multiple."""
    missing = -values.shape[axis] % multiple
    if not missing:
        return values
    widths = [(0, 0)] * values.ndim
    widths[axis % values.ndim] = (0, missing)
    return np.pad(values, widths)


class _Shape:
    """How an operand with the contraction moved last, [..., N, Kc], is cut."""

    def __init__(self, lines_shape: tuple[int, ...], fmt: Format):
        if 0 in lines_shape:
            raise ValueError("expected no empty dimension")
        self.lead = lines_shape[:-1]
        self.kc = lines_shape[-1]
        self.n = self.lead[-1] if self.lead else 1
        self.batch = math.prod(self.lead[:-1])
        self.is_tensor = fmt.block == 0 and fmt.rows == 0
        self.block = fmt.block or self.kc
        self.blocks = -(-self.kc // self.block)
        self.rows = 1 if self.is_tensor else fmt.rows
        self.tile = fmt.scale.tile if fmt.scale.tile != ROW else self.kc
        self.tiles = -(-self.kc // self.tile) if self.tile else 0

    def cut(self, lines: np.ndarray) -> np.ndarray:
        """[batch, N, blocks, block], short blocks filled up with zeros."""
        flat = lines.reshape(self.batch, self.n, self.kc)
        return _padded(flat, -1, self.block).reshape(
            self.batch, self.n, self.blocks, self.block
        )

    def joined(self, blocks: np.ndarray) -> np.ndarray:
        """Inverse of `cut`."""
        flat = blocks.reshape(self.batch, self.n, -1)[..., : self.kc]
        return flat.reshape(*self.lead, self.kc)

    def shared(self, block_max: np.ndarray) -> np.ndarray:
        """Maxima of what shares a scale, from those of each line's blocks."""
        if self.is_tensor:
            return absmax(block_max, None).reshape(1, 1, 1)
        if self.rows == 1:
            return block_max
        groups = _padded(block_max, 1, self.rows)
        groups = groups.reshape(self.batch, -1, self.rows, self.blocks)
        return absmax(groups, 2)

    def spread(self, of_scales: np.ndarray) -> np.ndarray:
        """A value for each scale, repeated to [batch, N, blocks]."""
        shape = (self.batch, self.n, self.blocks)
        if self.rows > 1:
            of_scales = np.repeat(of_scales, self.rows, axis=1)[:, : self.n]
        return np.broadcast_to(of_scales, shape)

    def tiled(self, block_max: np.ndarray) -> np.ndarray:
        """Maxima of the regions under an outer scale."""
        if not self.tile:
            return absmax(block_max, None).reshape(1, 1, 1)
        per_tile = -(-self.tile // self.block)
        groups = _padded(block_max, 2, per_tile)
        groups = groups.reshape(self.batch, self.n, self.tiles, per_tile)
        return absmax(groups, 3)

    def spread_tiles(self, of_tiles: np.ndarray) -> np.ndarray:
        """A value for each region, repeated to the blocks in it."""
        if not self.tile:
            return of_tiles
        per_tile = -(-self.tile // self.block)
        return np.repeat(of_tiles, per_tile, axis=2)[:, :, : self.blocks]

    def scales_shape(self) -> tuple[int, ...]:
        if self.is_tensor:
            return ()
        if self.rows == 1 or not self.lead:
            return (*self.lead, self.blocks)
        return (*self.lead[:-1], -(-self.n // self.rows), self.blocks)


# ===-------------------------------------------------------------------------===#
# Scales (section 5)
# ===-------------------------------------------------------------------------===#


class _Scales(NamedTuple):
    scales: np.ndarray  # like the maxima
    multiplier: np.ndarray  # r
    has_codes: np.ndarray  # False: all codes are 0
    outer: np.ndarray | None = None


def _float_scales(fmt: Format, a: np.ndarray, level: np.float32) -> _Scales:
    """Section 5.1."""
    is_bad = ~np.isfinite(a)
    s = a / level
    if fmt.scale.kind == "bf16":
        s = to_bf16(s)
    is_zero = s < FLT_MIN
    is_bad |= s > F32(2.0**126)
    s = np.where(is_bad, NAN, np.where(is_zero, F32(0), s))
    return _Scales(s, F32(1) / s, ~(is_bad | is_zero))


def _minifloat_scales(
    fmt: Format, shape: _Shape, block_max: np.ndarray, level: np.float32
) -> _Scales:
    """Section 5.2."""
    kind = fmt.scale.kind
    a = shape.shared(block_max)
    region = shape.tiled(block_max)
    if fmt.scale.amax is not None:
        region = np.full_like(region, F32(fmt.scale.amax))
    largest = MINIFLOATS[kind].largest if fmt.scale.max is None else fmt.scale.max
    g = np.minimum((F32(largest) * level) / region, FLT_MAX)
    outer = np.where(np.isfinite(region), F32(1) / g, NAN)
    mult = np.minimum(g * (F32(1) / level), FLT_MAX)
    # A region that is not finite covers its blocks: NaN spreads through `outer`.
    mult, outer_of = shape.spread_tiles(mult), shape.spread_tiles(outer)
    is_bad = ~np.isfinite(a) | np.isnan(outer_of)
    v = np.minimum(a * mult, FLT_MAX)
    s = round_minifloat(v, kind, up=fmt.scale.rule == "ceil")
    s = np.where(is_bad, NAN, s)
    r = np.minimum(F32(1) / (s * outer_of), FLT_MAX)
    return _Scales(s, r, ~is_bad, outer)


_EXPONENT_OF_GMAX = {"e1m2": 2, "e2m1": 2, "e3m0": 4, "f8E4M3FN": 8, "f8E5M2": 15}
_MANTISSA_BITS = {"e1m2": 2, "e2m1": 1, "e3m0": 0, "f8E4M3FN": 3, "f8E5M2": 2}


def _power_of_two_scales(
    fmt: Format, a: np.ndarray, blocks: np.ndarray, shape: _Shape
) -> _Scales:
    """Section 5.3."""
    rule, gmax = fmt.scale.rule, fmt.gmax
    is_bad = ~np.isfinite(a)
    bits = a.view(np.uint32).astype(np.int64)
    quotient = np.asarray(a / gmax, F32).view(np.uint32).astype(np.int64)
    e = _EXPONENT_OF_GMAX.get(fmt.grid)
    if e is None:
        e = math.frexp(float(gmax))[1] - 1
    if rule == "floor":
        exponent = (bits >> 23) - e
    elif rule == "ceil":
        exponent = (bits >> 23) - e + ((bits & 0x7FFFFF) != 0)
    elif rule == "rfloor":
        exponent = quotient >> 23
    elif rule == "even":
        exponent = ((bits + (1 << (22 - _MANTISSA_BITS[fmt.grid]))) >> 23) - e
    else:
        # 2^-127 has the bits 0x00400000.
        exponent = np.where(quotient <= 0x400000, 0, (quotient + 0x7FFFFF) >> 23)
    exponent = np.clip(exponent, 0, 254)
    if rule == "mse":
        exponent = _least_error(fmt, exponent, blocks)
    scale = np.ldexp(1.0, exponent - 127).astype(F32)
    multiplier = np.ldexp(1.0, 127 - exponent).astype(F32)
    return _Scales(np.where(is_bad, NAN, scale), multiplier, ~is_bad)


def _least_error(fmt: Format, exponent: np.ndarray, blocks: np.ndarray) -> np.ndarray:
    """Rule mse: rceil's exponent or one of the two below it."""
    r0 = np.ldexp(1.0, 127 - exponent).astype(F32)[..., None]
    w = blocks * r0
    w = np.where(np.isfinite(w), w, F32(0))
    best, chosen = None, exponent
    for below in range(3):
        f = F32(2.0**below)
        d = levels_of(fmt, round_codes(fmt, w * f)) / f - w
        error = np.zeros(exponent.shape, F32)
        for i in range(d.shape[-1]):
            error = error + d[..., i] * d[..., i]
        if best is None:
            best = error
            continue
        is_better = (error < best) & (exponent - below >= 0)
        best = np.where(is_better, error, best)
        chosen = np.where(is_better, exponent - below, chosen)
    return chosen


def _integer_scales(
    shape: _Shape, block_max: np.ndarray, level: np.float32, is_nearest: bool
) -> _Scales:
    """Section 5.4."""
    region = shape.tiled(block_max)
    base = region / F32(126)
    is_bad = ~np.isfinite(region)
    is_zero = base < FLT_MIN
    base = np.where(is_bad, NAN, np.where(is_zero, F32(0), base))
    base_of = shape.spread_tiles(base)
    q = block_max / (level * base_of)
    c = np.rint(q) if is_nearest else np.ceil(q)
    has_codes = shape.spread_tiles(~(is_bad | is_zero))
    c = np.where(has_codes, np.minimum(np.maximum(c, F32(1)), F32(18)), F32(1))
    return _Scales(c, F32(1) / (c * base_of), has_codes, base)


# ===-------------------------------------------------------------------------===#
# Quantize, dequantize (sections 3 to 8)
# ===-------------------------------------------------------------------------===#


def quantize(x: np.ndarray, along: int, spec: Spec) -> Quantized:
    """Quantize an operand of any rank along a dimension.

    Returns codes (uint8), scales and outer scales (float32; None where the format
    has none), of the shapes that section 3 gives.
    """
    check(spec)
    fmt = spec.format
    x = np.asarray(x, F32)
    if not -x.ndim <= along < x.ndim:
        raise ValueError(f"no dimension {along} in an operand of rank {x.ndim}")
    along %= x.ndim
    lines = np.moveaxis(transform(x, along, spec), along, -1)
    shape = _Shape(lines.shape, fmt)
    blocks = shape.cut(lines)
    block_max = absmax(blocks, -1)
    level = F32(float(fmt.gmax) / fmt.scale.room)
    with np.errstate(all="ignore"):
        if fmt.scale.kind in ("f32", "bf16"):
            found = _float_scales(fmt, shape.shared(block_max), level)
        elif fmt.scale.kind == "e8m0":
            found = _power_of_two_scales(fmt, shape.shared(block_max), blocks, shape)
        elif fmt.scale.kind == "int":
            found = _integer_scales(shape, block_max, level, spec.bits == 0)
        else:
            found = _minifloat_scales(fmt, shape, block_max, level)
        r = shape.spread(found.multiplier)[..., None]
        has_codes = shape.spread(found.has_codes)[..., None]
        t = np.where(has_codes, blocks * r, F32(0))
    random = None
    if spec.bits:
        index = np.arange(shape.batch * shape.n * shape.blocks, dtype=np.uint64)
        index = index.reshape(shape.batch, shape.n, shape.blocks)
        random = random_integers(spec, index, shape.block)
    # A t of 0 stays 0 under stochastic rounding too: (b + 1/2) / 2^n is below 1.
    codes = shape.joined(round_codes(fmt, t, spec.bits, random))
    scales = found.scales.reshape(shape.scales_shape())
    outer = found.outer
    if outer is not None:
        outer = outer.reshape((*shape.lead, shape.tiles) if shape.tile else ())
    return Quantized(
        _moved_back(codes, along),
        _moved_back(scales, along),
        None if outer is None else _moved_back(outer, along),
    )


def _moved_back(values: np.ndarray, along: int) -> np.ndarray:
    moved = np.moveaxis(values, -1, along) if values.ndim else values
    return np.array(moved, order="C")


def _spread_scales(
    q: Quantized, along: int, fmt: Format
) -> tuple[np.ndarray, _Shape, np.ndarray, np.ndarray | None]:
    """Levels in blocks [batch, N, blocks, block], their shape, and the scale and
    the outer scale of each block, [batch, N, blocks]."""
    codes = np.moveaxis(q.codes, along, -1)
    shape = _Shape(codes.shape, fmt)
    levels = shape.cut(levels_of(fmt, codes))
    scales = np.moveaxis(q.scales, along, -1) if q.scales.ndim else q.scales
    scales = scales.reshape(shape.batch, -1, shape.blocks) if scales.ndim else scales
    outer = q.outer
    if outer is not None and outer.ndim:
        outer = np.moveaxis(outer, along, -1)
        outer = shape.spread_tiles(outer.reshape(shape.batch, shape.n, shape.tiles))
    return levels, shape, shape.spread(scales), outer


def dequantize(
    codes: np.ndarray,
    scales: np.ndarray,
    outer: np.ndarray | None,
    along: int,
    fmt: Format,
) -> np.ndarray:
    """The numbers that codes and scales stand for, in the transformed domain."""
    along %= codes.ndim
    levels, shape, s, o = _spread_scales(Quantized(codes, scales, outer), along, fmt)
    with np.errstate(all="ignore"):
        values = levels * s[..., None]
        if o is not None:
            values = values * (o if o.ndim == 0 else o[..., None])
    return _moved_back(shape.joined(values), along)


# ===-------------------------------------------------------------------------===#
# Scaled matrix product (section 9)
# ===-------------------------------------------------------------------------===#


def _block_dots(a: np.ndarray, b: np.ndarray, is_exact: bool) -> np.ndarray:
    """Dots of levels [M, blocks, block] and [N, blocks, block], as [blocks, M, N]."""
    a, b = a.transpose(1, 0, 2), b.transpose(1, 0, 2)
    if is_exact:
        return np.matmul(a, b.transpose(0, 2, 1)) + F32(0)
    dot = np.zeros((a.shape[0], a.shape[1], b.shape[1]), F32)
    for k in range(a.shape[2]):
        dot = dot + a[:, :, None, k] * b[:, None, :, k]
    return dot


def scaled_matmul(
    lhs: Quantized,
    lhs_format: Format,
    rhs: Quantized,
    rhs_format: Format,
    along: tuple[int, int] = (1, 1),
    result: str = "f32",
) -> np.ndarray:
    """Y[m, n] of two operands of rank 2, quantized along dimensions `along`.

    `result` is "f32" or "bf16"; both come as float32.
    """
    a, a_shape, sa, oa = _spread_scales(lhs, along[0] % 2, lhs_format)
    b, b_shape, sb, ob = _spread_scales(rhs, along[1] % 2, rhs_format)
    a, sa, b, sb = a[0], sa[0], b[0], sb[0]
    if (a_shape.kc, a_shape.block) != (b_shape.kc, b_shape.block):
        raise ValueError("expected operands with the same contraction and block")
    tiles = {fmt.scale.tile or None for fmt in (lhs_format, rhs_format)}
    if len(tiles) != 1:
        raise ValueError("expected tiles of equal size on both operands")
    has_tiles = None not in tiles
    kinds = (lhs_format.scale.kind, rhs_format.scale.kind)
    grids = (lhs_format.grid, rhs_format.grid)
    is_exact = all(g in GRIDS for g in grids) and a_shape.block <= 4096
    per_tile = a_shape.tile // a_shape.block if has_tiles else a_shape.blocks
    with np.errstate(all="ignore"):
        if kinds == ("int", "int"):
            sums = _integer_sums(a, sa, b, sb, per_tile)
        else:
            sums = _ordered_sums(_block_dots(a, b, is_exact), sa, sb, per_tile)
        y = _outer_scaled(sums, oa, ob, per_tile if has_tiles else 0)
    return to_bf16(y) if result == "bf16" else y


def _integer_sums(a, sa, b, sb, per_tile: int) -> list[np.ndarray]:
    """Exact sums of each tile, rounded once: binary64 holds them."""
    wide_a = (a * sa[..., None]).astype(np.float64)
    wide_b = (b * sb[..., None]).astype(np.float64)
    sums = []
    for begin in range(0, a.shape[1], per_tile):
        part_a = wide_a[:, begin : begin + per_tile].reshape(a.shape[0], -1)
        part_b = wide_b[:, begin : begin + per_tile].reshape(b.shape[0], -1)
        sums.append((part_a @ part_b.T + 0.0).astype(F32))
    return sums


def _ordered_sums(dots, sa, sb, per_tile: int) -> list[np.ndarray]:
    """Sums of scaled dots over each tile, blocks in ascending order."""
    sums = []
    for kb in range(dots.shape[0]):
        if kb % per_tile == 0:
            sums.append(np.zeros(dots.shape[1:], F32))
        scale = sa[:, None, kb] * sb[None, :, kb]
        sums[-1] = fma32(dots[kb], scale, sums[-1])
    return sums


def _outer_scaled(sums, oa, ob, per_tile: int) -> np.ndarray:
    """Combine tiles and apply the outer scales. `oa` and `ob` are None, of rank 0,
    or [1, rows, blocks]."""

    def column(outer, block: int, is_rhs: bool):
        if outer is None or outer.ndim == 0:
            return outer
        return outer[0, None, :, block] if is_rhs else outer[0, :, None, block]

    if per_tile:
        acc = np.zeros_like(sums[0])
        for i, part in enumerate(sums):
            block = i * per_tile
            outer = column(oa, block, False) * column(ob, block, True)
            acc = fma32(part, outer, acc)
        return acc
    acc = sums[0]
    left, right = column(oa, 0, False), column(ob, 0, True)
    if left is not None and right is not None:
        return acc * (left * right)
    if left is None and right is None:
        return acc
    return acc * (left if right is None else right)


# ===-------------------------------------------------------------------------===#
# Measurements (section 12), in binary64
# ===-------------------------------------------------------------------------===#


def bin_bias(fmt: Format) -> np.ndarray:
    """Eq 2: the mean error of a magnitude uniform in the bin of each level."""
    q = fmt.magnitudes.astype(np.float64)
    bias = np.zeros(8)
    bias[1:7] = (2 * q[1:7] - q[0:6] - q[2:8]) / 4
    return bias


def alpha(q: np.ndarray, a: np.ndarray) -> float:
    """Eq 3: <q, a> / ||a||^2; below 1 the quantizer shrinks."""
    wide = np.asarray(a, np.float64).ravel()
    return float(np.asarray(q, np.float64).ravel() @ wide / (wide @ wide))


def effective_buckets(codes: np.ndarray) -> float:
    """Eq 6: how evenly the eight magnitude levels are used, 1/8 to 1. Codes of zero
    blocks do not count and are to be left out."""
    index = (codes & 7).ravel()
    p = np.bincount(index, minlength=8) / index.size
    return float(np.exp(-(p * np.log(p + 1e-12)).sum()) / 8)


def nmse(q: np.ndarray, a: np.ndarray) -> float:
    """Eq 7: ||q - a||^2 / ||a||^2."""
    wide = np.asarray(a, np.float64).ravel()
    error = np.asarray(q, np.float64).ravel() - wide
    return float(error @ error / (wide @ wide))


def sqnr(q: np.ndarray, a: np.ndarray) -> float:
    """Eq 7 in dB."""
    return -10 * math.log10(nmse(q, a))


def measure(x: np.ndarray, along: int, spec: Spec) -> dict[str, float]:
    """alpha, SQNR and effective buckets of one operand, over its finite blocks."""
    a = transform(x, along, spec)
    codes, scales, outer = quantize(x, along, spec)
    q = dequantize(codes, scales, outer, along, spec.format)
    finite = np.isfinite(q)
    kept = finite & _nonzero_blocks(a, Quantized(codes, scales, outer), along, spec)
    result = {"alpha": alpha(q[finite], a[finite]), "sqnr": sqnr(q[finite], a[finite])}
    if spec.format.element is None:
        result["buckets"] = effective_buckets(codes[kept])
    return result


def _nonzero_blocks(
    a: np.ndarray, quantized: Quantized, along: int, spec: Spec
) -> np.ndarray:
    """True for elements of blocks that have one other than 0, under scales other
    than 0."""
    _, shape, scale, outer = _spread_scales(quantized, along % a.ndim, spec.format)
    blocks = shape.cut(np.moveaxis(a, along, -1))
    kept = shape.spread(shape.shared(absmax(blocks, -1)) != 0) & (scale != 0)
    if outer is not None:
        kept = kept & (outer != 0)
    of_elements = np.broadcast_to(kept[..., None], blocks.shape)
    return np.moveaxis(shape.joined(of_elements), -1, along)


# ===-------------------------------------------------------------------------===#
# Text: attributes and recipes (docs/recipes.md)
# ===-------------------------------------------------------------------------===#

OPERANDS = {
    "fprop": ("activation", "weight"),
    "dgrad": ("gradient", "weight"),
    "wgrad": ("gradient", "activation"),
}


@dataclass(frozen=True)
class Policy:
    """What a recipe says of one operand. No format: high precision, of type
    `kept_as` where that is given. `others` holds what this module cannot do."""

    format: Format | None = None
    rht: Rht | None = None
    bits: int = 0
    kept_as: str | None = None
    others: tuple[str, ...] = ()

    def spec(self, seed: int, site: int, stream: int) -> Spec:
        if self.others or self.format is None:
            raise ValueError(f"no arithmetic for {self.others or 'high precision'}")
        return Spec(self.format, self.rht, self.bits, seed, site, stream)


Roles = dict[str, tuple[Policy, Policy]]


@dataclass(frozen=True)
class Selection:
    patterns: tuple[str, ...] = ()
    first: int = 0
    last: int = 0

    def selects(self, site: str, blocks: int) -> bool:
        """Whether a site is meant; `blocks` is the module's number of blocks."""
        parts = site.split(".")
        runs = {
            ".".join(parts[i:j])
            for i in range(len(parts))
            for j in range(i + 1, len(parts) + 1)
        }
        for pattern in self.patterns:
            if any(fnmatch.fnmatchcase(run, pattern) for run in runs):
                return True
        number = block_number(site)
        if number is None:
            return False
        return number < self.first or number >= blocks - self.last


def block_number(site: str) -> int | None:
    """The first of a site's dot-separated parts that is a number."""
    return next((int(p) for p in site.split(".") if p.isdigit()), None)


@dataclass(frozen=True)
class Recipe:
    name: str
    roles: Roles
    keep: tuple[Selection, ...] = ()
    overrides: tuple[tuple[Selection, Roles], ...] = ()

    def policies(
        self, role: str, site: str = "", sites: tuple[str, ...] = ()
    ) -> tuple[Policy, Policy] | None:
        """The policies of lhs and rhs of a site's GEMM; None in high precision.
        `sites` are all sites of the module, by which blocks are counted."""
        numbers = [block_number(name) for name in (*sites, site)]
        blocks = 1 + max((n for n in numbers if n is not None), default=-1)
        if any(selection.selects(site, blocks) for selection in self.keep):
            return None
        found = self.roles.get(role)
        for selection, roles in self.overrides:
            if role in roles and selection.selects(site, blocks):
                found = roles[role]
        if found is None or all(policy.format is None for policy in found):
            return None
        return found


class _Reader:
    """Reads the textual forms of attributes and recipes."""

    TOKEN = re.compile(
        r"(?:\s|//[^\n]*)*"
        r'("(?:[^"\\]|\\.)*"|\d+x\d+|#?[A-Za-z_][\w.]*|@[\w.$-]+|@"[^"]*"'
        r"|-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|[<>{}()\[\],=|:]|$)"
    )

    def __init__(self, text: str):
        self.tokens: list[str] = []
        self.at = 0
        self.aliases: dict[str, object] = {}
        end = 0
        while end < len(text):
            match = self.TOKEN.match(text, end)
            if not match:
                raise ValueError(f"unexpected text: {text[end:].strip()[:20]!r}")
            self.tokens.append(match[1])
            end = match.end()
        self.tokens = [token for token in self.tokens if token]

    def peek(self, ahead: int = 0) -> str:
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else ""

    def take(self) -> str:
        token = self.peek()
        self.at += 1
        return token

    def accept(self, token: str) -> bool:
        if self.peek() != token:
            return False
        self.at += 1
        return True

    def expect(self, token: str) -> None:
        if not self.accept(token):
            raise ValueError(f"expected '{token}', got '{self.peek()}'")

    def numbers(self) -> tuple[float, ...]:
        self.expect("[")
        values = []
        while not self.accept("]"):
            values.append(float(self.take()))
            self.accept(",")
        return tuple(values)

    def skip_group(self, close: str) -> str:
        """The text up to the bracket that closes the current group."""
        depth, begin = 0, self.at
        while depth or self.peek() != close:
            token = self.take()
            if not token:
                raise ValueError(f"expected '{close}'")
            depth += (token in "<([{") - (token in ">)]}")
        self.expect(close)
        return " ".join(self.tokens[begin : self.at - 1])

    def grid(self) -> tuple[str, tuple[float, ...]]:
        name = self.take()
        levels = self.numbers() if name == "custom" else ()
        while self.accept("|"):
            other, _ = self.grid()
            name = f"{name}|{other}"
        return name, tuple(float(F32(v)) for v in levels)

    def scale(self) -> Scale:
        scale = Scale(self.take())
        while self.accept(","):
            if self.accept("{"):
                scale = self.options(scale)
                continue
            word = self.take()
            if word == "tile":
                self.expect("=")
                size = self.take()
                scale = replace(scale, tile=ROW if size == "row" else int(size))
            else:
                scale = replace(scale, rule=word)
        return scale

    def options(self, scale: Scale) -> Scale:
        while not self.accept("}"):
            key, value = self.take(), None
            if self.accept("="):
                value = self.numbers() if self.peek() == "[" else self.take()
            if self.accept(":"):
                self.take()
            self.accept(",")
            if key in ("room", "amax", "max"):
                scale = replace(scale, **{key: float(value)})
            else:
                scale = replace(scale, others=(*scale.others, key))
        return scale

    def format(self) -> Format:
        grid, levels = self.grid()
        self.expect(",")
        block = self.take()
        rows, size = {"row": (1, 0), "tensor": (0, 0)}.get(block, (None, None))
        if rows is None:
            match = re.fullmatch(r"(\d+)x(\d+)", block)
            if not match:
                raise ValueError(f"expected a block, got '{block}'")
            rows, size = int(match[1]), int(match[2])
        self.expect(",")
        scale = self.scale()
        self.expect(">")
        return Format(grid, rows, size, scale, levels)

    def rht(self) -> Rht:
        size = int(self.take())
        found = Rht(size)
        while self.accept(","):
            key = self.take()
            self.expect("=")
            if key == "signs":
                if self.peek() == "[":
                    signs = tuple(int(sign) for sign in self.numbers())
                else:
                    signs = self.take()
                found = replace(found, signs=signs)
            else:
                found = replace(found, bf16=self.take() == "bf16")
        self.expect(">")
        return found

    def attribute(self) -> object:
        """A Format, Rht, Scale, ("bits", n), ("kept_as", type) or ("other", text)."""
        token = self.take()
        if token.startswith("#ufp4."):
            kind = token.removeprefix("#ufp4.")
            if not self.accept("<"):
                return "other", kind
            if kind == "format":
                return self.format()
            if kind == "rht":
                return self.rht()
            if kind == "scale":
                scale = self.scale()
                self.expect(">")
                return scale
            if kind == "rounding":
                found = self.attribute()
                self.expect(">")
                return found
            return "other", f"{kind}<{self.skip_group('>')}>"
        if token.startswith("#"):
            if token not in self.aliases:
                raise ValueError(f"no alias {token}")
            return self.aliases[token]
        if token == "stochastic":
            self.expect("<")
            bits = int(self.take())
            self.expect(">")
            return "bits", bits
        if token == "nearest_even":
            return "bits", 0
        if token in ("bf16", "f16", "f32"):
            return "kept_as", token
        if self.accept("<"):
            return "other", f"{token}<{self.skip_group('>')}>"
        return "other", token

    def policy(self) -> Policy:
        self.expect("(")
        found = Policy()
        while not self.accept(")"):
            element = self.attribute()
            self.accept(",")
            if isinstance(element, Format):
                found = replace(found, format=element)
            elif isinstance(element, Rht):
                found = replace(found, rht=element)
            else:
                key, value = element
                if key == "other":
                    key, value = "others", (*found.others, value)
                found = replace(found, **{key: value})
        return found

    def role(self, role: str) -> tuple[Policy, Policy]:
        found = {}
        for _ in OPERANDS[role]:
            operand = self.take()
            found[operand] = self.policy()
        if set(found) != set(OPERANDS[role]):
            raise ValueError(f"expected operands {OPERANDS[role]} of {role}")
        self.dictionary()
        return tuple(found[operand] for operand in OPERANDS[role])

    def dictionary(self) -> None:
        """Attributes that say nothing about numbers."""
        self.accept("attributes")
        if self.accept("{"):
            self.skip_group("}")

    def selection(self) -> Selection:
        patterns, counts = [], {"first": 0, "last": 0}
        if self.accept("["):
            while not self.accept("]"):
                patterns.append(self.take()[1:-1])
                self.accept(",")
        while self.peek() in counts:
            word = self.take()
            counts[word] = int(self.take())
        return Selection(tuple(patterns), **counts)

    def recipe(self) -> Recipe:
        """A file of aliases and one recipe; other text before it is an error."""
        while self.peek().startswith("#"):
            name = self.take()
            self.expect("=")
            self.aliases[name] = self.attribute()
        self.expect("ufp4.recipe")
        name = self.take().removeprefix("@").strip('"')
        if self.accept("attributes"):
            self.dictionary()
        self.expect("{")
        roles, keep, overrides = {}, [], []
        while not self.accept("}"):
            word = self.take().removeprefix("ufp4.")
            if word in OPERANDS:
                roles[word] = self.role(word)
            elif word == "keep":
                keep.append(self.selection())
                self.dictionary()
            elif word == "override":
                selection, own = self.selection(), {}
                if self.accept("attributes"):
                    self.dictionary()
                self.expect("{")
                while not self.accept("}"):
                    role = self.take().removeprefix("ufp4.")
                    own[role] = self.role(role)
                overrides.append((selection, own))
            else:
                raise ValueError(f"expected a line of a recipe, got '{word}'")
        return Recipe(name, roles, tuple(keep), tuple(overrides))


def parse_format(text: str) -> Format:
    """Read `#ufp4.format<...>`."""
    found = _Reader(text).attribute()
    if not isinstance(found, Format):
        raise ValueError(f"expected a format, got {text}")
    return found


def parse_rht(text: str) -> Rht:
    """Read `#ufp4.rht<...>`."""
    found = _Reader(text).attribute()
    if not isinstance(found, Rht):
        raise ValueError(f"expected a transform, got {text}")
    return found


def parse_rounding(text: str) -> int:
    """Read `nearest_even` or `stochastic<N>`; the random bits of an element."""
    found = _Reader(text).attribute()
    if not isinstance(found, tuple) or found[0] != "bits":
        raise ValueError(f"no arithmetic for rounding {text}")
    return found[1]


def parse_recipe(text: str) -> Recipe:
    """Read the text of a recipe file."""
    return _Reader(text).recipe()


def recipe_of(path: Path | str) -> Recipe:
    """Read a recipe file."""
    return parse_recipe(Path(path).read_text(encoding="utf-8"))


def format_text(fmt: Format) -> str:
    """The textual form of a format; inverse of `parse_format`."""
    grid = fmt.grid
    if grid == "custom":
        grid += " [" + ", ".join(f"{v:.17e}" for v in fmt.levels) + "]"
    block = f"{fmt.rows}x{fmt.block}"
    if not fmt.block:
        block = "row" if fmt.rows else "tensor"
    scale = fmt.scale
    parts = [grid, block, scale.kind]
    if scale.rule != "nearest":
        parts.append(scale.rule)
    if scale.tile is not None:
        parts.append(f"tile = {scale.tile or 'row'}")
    options = [
        f"{key} = {float(value)!r}"
        for key, value in (
            ("amax", scale.amax),
            ("max", scale.max),
            ("room", None if scale.room == 1 else scale.room),
        )
        if value is not None
    ]
    if options:
        parts.append("{" + ", ".join(options) + "}")
    return f"#ufp4.format<{', '.join(parts)}>"


def rht_text(rht: Rht) -> str:
    """The textual form of a transform; inverse of `parse_rht`."""
    parts = [str(rht.size)]
    if isinstance(rht.signs, tuple):
        parts.append(f"signs = [{', '.join(str(s) for s in rht.signs)}]")
    elif rht.signs != "published":
        parts.append(f"signs = {rht.signs}")
    if rht.bf16:
        parts.append("result = bf16")
    return f"#ufp4.rht<{', '.join(parts)}>"


# ===-------------------------------------------------------------------------===#
# One linear layer under a recipe
# ===-------------------------------------------------------------------------===#

ROLES = tuple(OPERANDS)


def stream_of(role: str, operand: int, value: int = 0) -> int:
    """Which random stream the value-th value of an operand draws from (section 7)."""
    return 8 * value + 2 * ROLES.index(role) + operand


def quantized_gemm(
    policies: tuple[Policy, Policy],
    lhs: np.ndarray,
    rhs: np.ndarray,
    along: tuple[int, int],
    role: str,
    seed: int,
    site: int,
    result: str = "f32",
) -> np.ndarray:
    """One GEMM of a layer as its policies have it; operands of rank 2."""
    specs = [p.spec(seed, site, stream_of(role, i)) for i, p in enumerate(policies)]
    operands = [quantize(x, d, spec) for x, d, spec in zip((lhs, rhs), along, specs)]
    return scaled_matmul(
        operands[0], specs[0].format, operands[1], specs[1].format, along, result
    )


def layer_gemms(
    x: np.ndarray, w: np.ndarray, dy: np.ndarray
) -> dict[str, tuple[np.ndarray, np.ndarray, tuple[int, int]]]:
    """Operands and contracted dimensions of the three GEMMs of Y = X W^T."""
    return {
        "fprop": (x, w, (1, 1)),
        "dgrad": (dy, w, (1, 0)),
        "wgrad": (dy, x, (0, 0)),
    }

# ===- numerics.py - the arithmetic, on numpy arrays ---------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""The arithmetic of docs/numerics.md on numpy arrays, by the C++ library that every
lowering is compared with, bit for bit.

    q = ufp4.numerics.quantize(x, "e1m2, 1x16, f32")
    q.codes, q.scales                         # uint8, float32
    ufp4.numerics.dequantize(q, "e1m2, 1x16, f32")

A *policy* says how an operand is quantized: a :class:`Policy`, a dictionary of its
fields, the text of a format ("GRID, BLOCK, SCALE"), or the elements as a recipe has
them ("#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>, stochastic<8>"). docs/recipes.md
lists what there is; what docs/numerics.md gives no arithmetic for is refused.

Arrays of numbers are float32, or float16 or ml_dtypes.bfloat16, which float32 holds
exactly. Anything else is an :class:`ufp4.Error`, as are sizes that do not fit; nothing
is rounded on the way in. Functions do not write to their arguments, and may be called
from several threads at once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal, NamedTuple, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ufp4 import _native
from ufp4._errors import Error
from ufp4._policy import Policy, PolicyLike, policy_text

__all__ = [
    "Policy",
    "Quantized",
    "dequantize",
    "fold_seed",
    "philox",
    "quantize",
    "rht",
    "scaled_matmul",
]


class Quantized(NamedTuple):
    """A quantized operand."""

    codes: NDArray[np.uint8]
    """One code to a byte: a 4-bit one, sign << 3 | index, in the low nibble; that of
    an 8-bit element is its own byte."""
    scales: NDArray[np.float32]
    """Of blocks: each the number that the stored scale stands for."""
    outer: NDArray[np.float32] | None = None
    """Scales above those, of the tensor or of tiles, where the format has them."""


@lru_cache(maxsize=256)
def _read(text: str) -> _native.Policy:
    return _native.read_policy(text)


def _numbers(x: ArrayLike, what: str) -> NDArray[np.float32]:
    array = np.asarray(x)
    if array.dtype != np.float32:
        if array.dtype.name not in ("float16", "bfloat16"):
            raise Error(
                f"{what}: expected float32, float16 or bfloat16 but got {array.dtype}"
            )
        array = array.astype(np.float32)
    return np.require(array, requirements=["C", "A"])


def _typed(x: Any, dtype: type, what: str) -> NDArray:
    array = np.asarray(x)
    if array.dtype != dtype:
        raise Error(f"{what}: expected {np.dtype(dtype)} but got {array.dtype}")
    return np.require(array, requirements=["C", "A"])


def _parts(q: Quantized, what: str) -> tuple[NDArray, NDArray, NDArray | None]:
    codes, scales, outer = q
    if outer is not None:
        outer = _typed(outer, np.float32, f"{what}outer")
    scales = _typed(scales, np.float32, f"{what}scales")
    return _typed(codes, np.uint8, f"{what}codes"), scales, outer


def _word(value: int, bits: int, what: str) -> int:
    if not 0 <= value < 1 << bits:
        raise Error(f"{what}: expected 0 to 2^{bits} - 1 but got {value}")
    return int(value)


def quantize(
    x: ArrayLike,
    policy: PolicyLike,
    *,
    along: int = -1,
    seed: int = 0,
    site: int = 0,
    stream: int = 0,
) -> Quantized:
    """Codes and scales of an operand: sections 3 to 7 of docs/numerics.md.

    ``x``: float32, float16 or bfloat16 of any rank from 1 on. ``along``: the dimension
    of contraction, along which blocks lie. ``seed`` (64 bits), ``site`` and ``stream``
    (32 bits each): where random bits come from, for stochastic rounding and drawn
    signs.

    Returns codes (uint8, the shape of ``x``; along the contraction rounded up to whole
    Hadamard runs), scales (float32, one for each block; of shape () for a block that
    is the tensor) and outer scales (float32 of shape () for the tensor, or of as many
    as there are tiles along the contraction; None where the format has none).
    """
    native = _read(policy_text(policy))
    words = (
        _word(seed, 64, "seed"),
        _word(site, 32, "site"),
        _word(stream, 32, "stream"),
    )
    # The extension says of arrays that they are objects.
    parts = _native.quantize(_numbers(x, "x"), along, native, *words)
    return Quantized(*cast(tuple, parts))


def dequantize(
    q: Quantized, policy: PolicyLike, *, along: int = -1
) -> NDArray[np.float32]:
    """The numbers that codes and scales stand for: section 8 of docs/numerics.md.

    ``q``: what :func:`quantize` gives, by the same policy along the same dimension.

    Returns float32 of the shape of the codes. What was transformed still is, since a
    transform cancels only in a product. Blocks with a NaN scale are NaN.
    """
    native = _read(policy_text(policy))
    return cast(NDArray, _native.dequantize(*_parts(q, ""), along, native))


def rht(
    x: ArrayLike,
    transform: int | str = 16,
    *,
    along: int = -1,
    seed: int = 0,
    site: int = 0,
) -> NDArray[np.float32]:
    """The randomized Hadamard transform: section 4 of docs/numerics.md.

    ``x``: float32, float16 or bfloat16 of any rank from 1 on. ``transform``: its size,
    a power of two from 2 to 128, or what stands in ``#ufp4.rht<...>``: "16", "32,
    signs = drawn", "16, signs = plus, result = bf16". Sizes other than 16 need signs.
    ``seed`` and ``site`` matter for drawn signs.

    Returns float32 of the shape of ``x``, with the dimension ``along`` rounded up to
    whole runs, a short one being filled with zeros first.
    """
    policy = Policy("e1m2, row, f32", rht=transform)
    words = _word(seed, 64, "seed"), _word(site, 32, "site")
    native = _read(policy.text)
    return cast(NDArray, _native.transform(_numbers(x, "x"), along, native, *words))


def scaled_matmul(
    lhs: Quantized,
    lhs_policy: PolicyLike,
    rhs: Quantized,
    rhs_policy: PolicyLike,
    *,
    lhs_along: int = 1,
    rhs_along: int = 1,
    result: Literal["f32", "bf16"] = "f32",
) -> NDArray[np.float32]:
    """The product of two quantized operands: section 9 of docs/numerics.md.

    ``lhs``, ``rhs``: what :func:`quantize` gives for operands of rank 2, each along its
    dimension of contraction, 0 or 1; as many codes along both. ``result``: the type
    that sums are rounded to.

    Returns float32 of shape (rows of lhs, rows of rhs), whose numbers are bf16's where
    ``result`` is "bf16".
    """
    if result not in ("f32", "bf16"):
        raise Error(f"result: expected 'f32' or 'bf16' but got '{result}'")
    last = []
    for along, what in ((lhs_along, "lhs_along"), (rhs_along, "rhs_along")):
        if along not in (-2, -1, 0, 1):
            raise Error(f"{what}: expected 0 or 1 but got {along}")
        last.append(along in (1, -1))
    product = _native.scaled_matmul(
        *_parts(lhs, "lhs "),
        _read(policy_text(lhs_policy)),
        last[0],
        *_parts(rhs, "rhs "),
        _read(policy_text(rhs_policy)),
        last[1],
        result == "bf16",
    )
    return cast(NDArray, product)


def philox(counter: ArrayLike, key: ArrayLike | int) -> NDArray[np.uint32]:
    """Philox4x32-10: section 7 of docs/numerics.md.

    ``counter``: uint32 of shape (..., 4), or integers that fit. ``key``: uint32 of
    shape (..., 2), broadcast with the counters, or a 64-bit seed, whose low word comes
    first.

    Returns uint32 of shape (..., 4): 128 random bits for each counter.
    """
    if isinstance(key, (int, np.integer)):
        seed = _word(int(key), 64, "key")
        key = [seed & 0xFFFFFFFF, seed >> 32]
    words = []
    for value, count, what in ((counter, 4, "counter"), (key, 2, "key")):
        array = np.asarray(value)
        if array.dtype != np.uint32:
            fits = array.dtype.kind in "iu" and np.all((array >= 0) & (array < 1 << 32))
            if not fits:
                raise Error(f"{what}: expected integers from 0 to 2^32 - 1")
            array = array.astype(np.uint32)
        if array.ndim == 0 or array.shape[-1] != count:
            raise Error(
                f"{what}: expected {count} words in the last dimension but got the "
                f"shape {array.shape}"
            )
        words.append(array)
    try:
        shape = np.broadcast_shapes(words[0].shape[:-1], words[1].shape[:-1])
    except ValueError as error:
        raise Error(f"counter and key: {error}") from None
    flat = [
        np.ascontiguousarray(np.broadcast_to(w, (*shape, w.shape[-1]))).reshape(
            -1, w.shape[-1]
        )
        for w in words
    ]
    return cast(NDArray, _native.philox(*flat)).reshape(*shape, 4)


def fold_seed(seed: int, index: int, site: int) -> int:
    """The seed of iteration or call ``index`` of the place ``site`` of a program that
    has the seed ``seed``: section 7 of docs/numerics.md. Seeds and indices have 64
    bits, sites 32."""
    return _native.fold_seed(
        _word(seed, 64, "seed"), _word(index, 64, "index"), _word(site, 32, "site")
    )

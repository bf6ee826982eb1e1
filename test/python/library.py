# ===- library.py - lib/Numerics through ctypes -------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""The C++ library's functions with the signatures of utils/ufp4_reference.py.

Calls BUILD/lib/libUFP4NumericsC.so, built for tests from
unittests/Numerics/NumericsC.cpp. What the library refuses is a ValueError.
"""

from __future__ import annotations

import ctypes
import math
from functools import lru_cache

import harness
import numpy as np
from ufp4_reference import ROW, Format, Quantized, Spec

_GRIDS = ("e1m2", "e2m1", "e3m0", "custom", "f8E4M3FN", "f8E5M2")
_SCALES = ("f32", "bf16", "e4m3", "e8m0", "int", "ue5m3")
_RULES = ("nearest", "floor", "ceil", "rceil", "rfloor", "even", "mse")
_SIGNS = ("published", "plus", "explicit", "drawn")
_MINIFLOATS = ("e4m3", "ue5m3", "e5m2")


class _Format(ctypes.Structure):
    _fields_ = [
        ("grid", ctypes.c_int32),
        ("levels", ctypes.c_float * 8),
        ("block_rows", ctypes.c_int64),
        ("block", ctypes.c_int64),
        ("scale", ctypes.c_int32),
        ("rule", ctypes.c_int32),
        ("tile", ctypes.c_int64),
        ("room", ctypes.c_double),
        ("amax", ctypes.c_double),
        ("max", ctypes.c_double),
    ]


class _Spec(ctypes.Structure):
    _fields_ = [
        ("format", _Format),
        ("rht_size", ctypes.c_int64),
        ("sign_source", ctypes.c_int32),
        ("signs", ctypes.c_int8 * 128),
        ("rht_bf16", ctypes.c_int32),
        ("bits", ctypes.c_int32),
        ("seed", ctypes.c_uint64),
        ("site", ctypes.c_uint32),
        ("stream", ctypes.c_uint32),
    ]


@lru_cache(maxsize=1)
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(str(harness.build() / "lib" / "libUFP4NumericsC.so"))
    library.ufp4_decode_scale.restype = ctypes.c_float
    library.ufp4_round_minifloat.restype = ctypes.c_float
    library.ufp4_decode.restype = ctypes.c_float
    library.ufp4_fold_seed.restype = ctypes.c_uint64
    for name in ("ufp4_encode_scale", "ufp4_round"):
        getattr(library, name).restype = ctypes.c_uint8
    return library


def _format(fmt: Format) -> _Format:
    scale = fmt.scale
    tile = -1 if scale.tile is None else 0 if scale.tile == ROW else scale.tile
    return _Format(
        _GRIDS.index(fmt.grid),
        (ctypes.c_float * 8)(*fmt.levels),
        fmt.rows,
        fmt.block,
        _SCALES.index(scale.kind),
        _RULES.index(scale.rule),
        tile,
        scale.room,
        scale.amax or 0.0,
        scale.max or 0.0,
    )


def _spec(spec: Spec) -> _Spec:
    found = _Spec(_format(spec.format))
    if spec.rht:
        explicit = isinstance(spec.rht.signs, tuple)
        found.rht_size = spec.rht.size
        found.sign_source = _SIGNS.index("explicit" if explicit else spec.rht.signs)
        found.rht_bf16 = spec.rht.bf16
        if explicit:
            for i, sign in enumerate(spec.rht.signs):
                found.signs[i] = sign
    found.bits, found.seed = spec.bits, spec.seed
    found.site, found.stream = spec.site, spec.stream
    return found


def _pointer(array: np.ndarray | None):
    if array is None:
        return None
    assert array.flags.c_contiguous
    return ctypes.c_void_p(array.ctypes.data)


def _call(function: str, *arguments) -> None:
    error = ctypes.create_string_buffer(512)
    status = getattr(_library(), function)(
        *arguments, error, ctypes.c_int64(len(error))
    )
    if status:
        message = error.value.decode()
        assert message, f"{function} failed without a message"
        raise ValueError(message)


def _shape(shape: tuple[int, ...]):
    return (ctypes.c_int64 * max(len(shape), 1))(*shape)


def _scales_shapes(
    shape: tuple[int, ...], along: int, fmt: Format
) -> tuple[tuple[int, ...], tuple[int, ...] | None]:
    """Shapes of scales and outer scales for codes of a shape (section 3)."""
    kc = shape[along]
    if fmt.rows == 0 and fmt.block == 0:
        scales: tuple[int, ...] = ()
    else:
        new = list(shape)
        new[along] = -(-kc // (fmt.block or kc))
        others = [d for d in range(len(shape)) if d != along]
        if others:
            new[others[-1]] = -(-new[others[-1]] // fmt.rows)
        scales = tuple(new)
    if fmt.scale.kind not in ("e4m3", "ue5m3", "int"):
        return scales, None
    if fmt.scale.tile is None:
        return scales, ()
    new = list(shape)
    new[along] = -(-kc // (fmt.scale.tile or kc))
    return scales, tuple(new)


def _codes_shape(shape: tuple[int, ...], along: int, spec: Spec) -> tuple[int, ...]:
    size = spec.rht.size if spec.rht else 1
    new = list(shape)
    new[along] = -(-new[along] // size) * size
    return tuple(new)


def quantize(x: np.ndarray, along: int, spec: Spec) -> Quantized:
    x = np.ascontiguousarray(x, np.float32)
    raw = _spec(spec)
    sizes = (ctypes.c_int64 * 3)()
    where = (_shape(x.shape), ctypes.c_int64(x.ndim), ctypes.c_int64(along))
    _call("ufp4_sizes", *where, ctypes.byref(raw), sizes)
    codes_shape = _codes_shape(x.shape, along, spec)
    scales_shape, outer_shape = _scales_shapes(codes_shape, along, spec.format)
    expected = [math.prod(codes_shape), math.prod(scales_shape)]
    expected.append(0 if outer_shape is None else math.prod(outer_shape))
    assert list(sizes) == expected, (list(sizes), expected)
    # Filled so that an element that is not written shows.
    codes = np.full(codes_shape, 0xA5, np.uint8)
    scales = np.full(scales_shape, -123, np.float32)
    outer = None if outer_shape is None else np.full(outer_shape, -123, np.float32)
    _call(
        "ufp4_quantize",
        _pointer(x),
        *where,
        ctypes.byref(raw),
        _pointer(codes),
        _pointer(scales),
        _pointer(outer),
    )
    return Quantized(codes, scales, outer)


def transform(x: np.ndarray, along: int, spec: Spec) -> np.ndarray:
    x = np.ascontiguousarray(x, np.float32)
    y = np.full(_codes_shape(x.shape, along, spec), -123, np.float32)
    _call(
        "ufp4_transform",
        _pointer(x),
        _shape(x.shape),
        ctypes.c_int64(x.ndim),
        ctypes.c_int64(along),
        ctypes.byref(_spec(spec)),
        _pointer(y),
    )
    return y


def dequantize(
    codes: np.ndarray,
    scales: np.ndarray,
    outer: np.ndarray | None,
    along: int,
    fmt: Format,
) -> np.ndarray:
    out = np.full(codes.shape, -123, np.float32)
    _call(
        "ufp4_dequantize",
        _pointer(codes),
        _pointer(scales),
        _pointer(outer),
        _shape(codes.shape),
        ctypes.c_int64(codes.ndim),
        ctypes.c_int64(along),
        ctypes.byref(_format(fmt)),
        _pointer(out),
    )
    return out


def scaled_matmul(
    lhs: Quantized,
    lhs_format: Format,
    rhs: Quantized,
    rhs_format: Format,
    result: str = "f32",
) -> np.ndarray:
    """Operands of shape [rows, contraction]."""
    m, kc = lhs.codes.shape
    n = rhs.codes.shape[0]
    y = np.full((m, n), -123, np.float32)
    _call(
        "ufp4_scaled_matmul",
        *map(_pointer, lhs),
        ctypes.byref(_format(lhs_format)),
        ctypes.c_int64(m),
        *map(_pointer, rhs),
        ctypes.byref(_format(rhs_format)),
        ctypes.c_int64(n),
        ctypes.c_int64(kc),
        ctypes.c_int32(result == "bf16"),
        _pointer(y),
    )
    return y


def encode_scale(value: float, kind: str) -> int:
    return _library().ufp4_encode_scale(_SCALES.index(kind), ctypes.c_float(value))


def decode_scale(byte: int, kind: str) -> np.float32:
    number = _library().ufp4_decode_scale(_SCALES.index(kind), ctypes.c_uint8(byte))
    return np.float32(number)


def round_minifloat(value: float, kind: str, up: bool = False) -> np.float32:
    number = _library().ufp4_round_minifloat(
        _MINIFLOATS.index(kind), ctypes.c_float(value), up
    )
    return np.float32(number)


def philox(counter: tuple[int, ...], key: tuple[int, int]) -> tuple[int, ...]:
    out = (ctypes.c_uint32 * 4)()
    _library().ufp4_philox(
        (ctypes.c_uint32 * 4)(*counter), (ctypes.c_uint32 * 2)(*key), out
    )
    return tuple(out)


def fold_seed(seed: int, index: int, site: int) -> int:
    return _library().ufp4_fold_seed(
        ctypes.c_uint64(seed), ctypes.c_uint64(index), ctypes.c_uint32(site)
    )


def round_code(fmt: Format, t: float, bits: int = 0, random: int = 0) -> int:
    return _library().ufp4_round(
        ctypes.byref(_format(fmt)),
        ctypes.c_float(t),
        ctypes.c_int32(bits),
        ctypes.c_uint32(random),
    )


def decode(fmt: Format, code: int) -> np.float32:
    raw = _format(fmt)
    return np.float32(_library().ufp4_decode(ctypes.byref(raw), ctypes.c_uint8(code)))

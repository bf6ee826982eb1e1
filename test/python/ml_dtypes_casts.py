#!/usr/bin/env python3
# ===- ml_dtypes_casts.py - roundings beside those of ml_dtypes ---------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Small float types of the library and of ml_dtypes, on all bf16 numbers and at
every boundary of a rounding.

Where the two differ on purpose:

- ml_dtypes writes -0 for a negative number that rounds to zero, and for -0; a code
  of ours that means zero is 0;
- ml_dtypes turns what overflows float8_e4m3fn into NaN and float8_e5m2 into an
  infinity; ours saturate, so numbers are clamped before they are compared;
- ml_dtypes turns a NaN into -0 of float4_e2m1fn; with us a NaN reaches the scale,
  and no NaN is rounded to a code;
- the payload of a NaN: bf16 NaNs are compared as a class.
"""

from __future__ import annotations

import sys

import harness
import library
import ml_dtypes
import numpy as np
import ufp4_reference as reference
from arrays import assert_same
from ufp4_reference import Format, Quantized

F32 = np.float32
TYPES = {
    "e4m3": (ml_dtypes.float8_e4m3fn, 448),
    "e5m2": (ml_dtypes.float8_e5m2, 57344),
}


def all_bf16() -> np.ndarray:
    """All 65536 bf16 numbers, as float32."""
    return (np.arange(2**16, dtype=np.uint32) << 16).view(F32)


def boundaries(values: np.ndarray) -> np.ndarray:
    """Numbers of a type, midpoints between neighbours, and the float32 numbers next
    to both; of both signs."""
    values = np.unique(np.abs(values[np.isfinite(values)]))
    middles = (values[1:] + values[:-1]) / F32(2)
    exact = np.concatenate([values, middles])
    near = [np.nextafter(exact, F32(end)) for end in (-np.inf, np.inf)]
    found = np.concatenate([exact, *near])
    return np.concatenate([found, -found])


def finite_inputs(values: np.ndarray) -> np.ndarray:
    x = np.concatenate([all_bf16(), boundaries(values)])
    return x[np.isfinite(x)]


def test_e2m1_codes_are_those_of_float4_e2m1fn():
    fmt = Format("e2m1")
    x = finite_inputs(fmt.magnitudes)
    theirs = x.astype(ml_dtypes.float4_e2m1fn).view(np.uint8) & 15
    theirs = np.where(theirs == 8, 0, theirs).astype(np.uint8)
    assert_same(reference.round_codes(fmt, x), theirs, "reference")
    ours = np.array([library.round_code(fmt, v) for v in x], np.uint8)
    assert_same(ours, theirs, "library")
    numbers = np.arange(16, dtype=np.uint8).view(ml_dtypes.float4_e2m1fn)
    decoded = np.array([library.decode(fmt, code) for code in range(16)], F32)
    assert_same(decoded, numbers.astype(F32), "decoded")


def test_e4m3_and_e5m2_round_and_encode_as_ml_dtypes():
    for kind, (dtype, largest) in TYPES.items():
        every = np.arange(256, dtype=np.uint8).view(dtype).astype(F32)
        x = np.clip(finite_inputs(every), -largest, largest)
        theirs = x.astype(dtype)
        rounded = np.array([library.round_minifloat(v, kind) for v in x], F32)
        assert_same(rounded, theirs.astype(F32), f"{kind} library")
        assert_same(reference.round_minifloat(x, kind), theirs.astype(F32), kind)
        # As elements: a zero is +0.
        fmt = Format({"e4m3": "f8E4M3FN", "e5m2": "f8E5M2"}[kind])
        codes = theirs.view(np.uint8)
        codes = np.where(codes == 0x80, 0, codes).astype(np.uint8)
        assert_same(reference.round_codes(fmt, x), codes, f"{kind} codes")
        ours = np.array([library.round_code(fmt, v) for v in x], np.uint8)
        assert_same(ours, codes, f"{kind} library's codes")
        decoded = [library.decode(fmt, code) for code in range(256)]
        assert_same(np.array(decoded, F32), every, f"{kind} decoded")


def test_overflow_saturates_where_ml_dtypes_gives_nan_or_infinity():
    for kind, (dtype, largest) in TYPES.items():
        for value in (largest * 1.5, 3e38, np.inf):
            assert not np.isfinite(F32(value).astype(dtype).astype(F32))
            assert library.round_minifloat(value, kind) == largest
            assert library.round_minifloat(-value, kind) == -largest
        assert np.isnan(library.round_minifloat(np.nan, kind))


def test_e4m3_scales_have_the_bytes_of_float8_e4m3fn():
    codes = np.arange(128, dtype=np.uint8)
    values = codes.view(ml_dtypes.float8_e4m3fn).astype(F32)
    ours = [library.decode_scale(int(code), "e4m3") for code in codes]
    assert_same(np.array(ours, F32), values, "decoded")
    again = [library.encode_scale(value, "e4m3") for value in values]
    assert_same(np.array(again, np.uint8), codes, "encoded")


def test_e8m0_scales_have_the_bytes_of_float8_e8m0fnu():
    codes = np.arange(256, dtype=np.uint8)
    values = codes.view(ml_dtypes.float8_e8m0fnu).astype(F32)
    ours = [library.decode_scale(int(code), "e8m0") for code in codes]
    assert_same(np.array(ours, F32), values, "decoded")
    again = [library.encode_scale(value, "e8m0") for value in values]
    assert_same(np.array(again, np.uint8), codes, "encoded")


def test_bf16_rounds_as_ml_dtypes():
    """Through the one place of the library where bf16 is a result: a product of
    levels 1 with the number as a scale."""
    low = np.array([0, 1, 0x7FFF, 0x8000, 0x8001, 0xFFFF], np.uint32)
    words = (np.arange(2**16, dtype=np.uint32) << 16)[:, None] | low
    x = words.reshape(-1).view(F32)
    with np.errstate(invalid="ignore"):
        theirs = x.astype(ml_dtypes.bfloat16).astype(F32)
    ours = reference.to_bf16(x)
    assert_same(ours, theirs, "reference")
    assert np.array_equal(np.isnan(ours), np.isnan(x))
    fmt = Format(block=1)
    ones = Quantized(np.ones((1, 1), np.uint8), np.ones((1, 1), F32), None)
    many = Quantized(np.ones((x.size, 1), np.uint8), x.reshape(-1, 1).copy(), None)
    y = library.scaled_matmul(many, fmt, ones, fmt, result="bf16")[:, 0]
    # The sum starts from +0, which takes the sign of a zero scale away.
    assert_same(y.copy(), np.where(x == 0, F32(0), theirs), "library")


def is_exact(values: np.ndarray, dtype) -> np.ndarray:
    return values.astype(dtype).astype(F32) == values


def test_every_code_is_exact_in_its_carriers():
    """The types in which a matrix unit may multiply codes in place of the grid."""
    carriers = {
        "e1m2": ("float6_e2m3fn", "float6_e3m2fn", "float8_e4m3fn", "float8_e5m2"),
        "e2m1": ("float6_e2m3fn", "float6_e3m2fn", "float8_e4m3fn", "float8_e5m2"),
        "e3m0": ("float6_e3m2fn", "float8_e4m3fn", "float8_e5m2"),
    }
    for grid, names in carriers.items():
        codes = np.arange(16, dtype=np.uint8)
        values = np.array([library.decode(Format(grid), int(c)) for c in codes], F32)
        for name in (*names, "bfloat16"):
            assert is_exact(values, getattr(ml_dtypes, name)).all(), (grid, name)
    uniform = np.array([library.decode(Format(), code) for code in range(16)], F32)
    assert is_exact(uniform, np.int8).all()
    # An integer scale times a uniform code is an INT8 number.
    folded = uniform[:, None] * np.arange(1, 19, dtype=F32)
    assert is_exact(folded, np.int8).all() and np.abs(folded).max() == 126
    # float4_e2m1fn is no carrier of the uniform grid: 5 and 7 are not in it.
    lost = np.unique(np.abs(uniform[~is_exact(uniform, ml_dtypes.float4_e2m1fn)]))
    assert list(lost) == [5, 7]


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

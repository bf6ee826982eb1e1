#!/usr/bin/env python3
# ===- make_golden.py - expected codes and scales, as files -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Write test/golden/*.npz from utils/ufp4_reference.py.

The files pin the bits of docs/numerics.md against accidental change, of the
reference as much as of the library. They hold arrays of numbers and text alone:

quantize.npz  cases     one line each: NAME; FORMAT; TRANSFORM; ROUNDING; INPUT; DIM;
                        shapes of CODES; SCALES; OUTER
              input.I   an operand (float32)
              codes, scales, outer
                        the cases' quantizations along DIM with SEED, SITE and
                        STREAM, one after the other (uint8, float32, float32)
product.npz   cases     one line each: LHS CASE; RHS CASE; SHAPE
              products  of operands of quantize.npz, one after the other (float32)

With --digests, prints the tables of docs/numerics.md, section 11. With --check,
compares the files with what would be written. Needs numpy.

Exit status: 0 done; 1 with --check, a file differs.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import ufp4_reference as reference
from ufp4_reference import Format, Quantized, Rht, Spec

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "test" / "golden"
SEED, SITE, STREAM = 0x123456789ABCDEF0, 7, 2
NONE = "none"

# ===-------------------------------------------------------------------------===#
# Inputs
# ===-------------------------------------------------------------------------===#


def inputs() -> dict[str, np.ndarray]:
    """Operands: blocks of many magnitudes, what is not finite, and rank 3."""
    random = np.random.default_rng(20)
    mixed = random.standard_normal((21, 77))
    mixed = np.ldexp(mixed, np.repeat(random.integers(-12, 12, (21, 11)), 7, axis=1))
    mixed[2, 16:48] = 0
    mixed[3] = np.ldexp(mixed[3], -138)
    mixed[4] = np.ldexp(mixed[4], 112)
    mixed[5] = np.rint(mixed[5])
    special = random.standard_normal((5, 64))
    special[0, 3], special[1, 20], special[2, 40] = np.nan, np.inf, -np.inf
    special[3, 0:16] = 3e38
    special[3, 32:48] = -0.0
    special[4, 5] = 1e-42
    stack = random.standard_t(3, (3, 18, 20))
    return {
        "mixed": mixed.astype(np.float32),
        "special": special.astype(np.float32),
        "stack": stack.astype(np.float32),
    }


# ===-------------------------------------------------------------------------===#
# Cases
# ===-------------------------------------------------------------------------===#

# Name, and the text between the brackets of #ufp4.format.
FORMATS = {
    "e1m2-f32": "e1m2, 1x16, f32",
    "e2m1-f32": "e2m1, 1x16, f32",
    "e3m0-f32": "e3m0, 1x16, f32",
    "custom-f32": "custom [0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0], 1x16, f32",
    "e1m2-f32-room": "e1m2, 1x16, f32, {room = 1.0625}",
    "e1m2-f32-32": "e1m2, 1x32, f32",
    "e1m2-f32-20": "e1m2, 1x20, f32",
    "e2m1-f32-2d": "e2m1, 16x16, f32",
    "e1m2-f32-4x8": "e1m2, 4x8, f32",
    "e2m1-f32-row": "e2m1, row, f32",
    "e1m2-f32-tensor": "e1m2, tensor, f32",
    "e1m2-bf16": "e1m2, 1x16, bf16",
    "e2m1-e4m3": "e2m1, 1x16, e4m3",
    "e2m1-e4m3-2d": "e2m1, 16x16, e4m3",
    "e1m2-e4m3": "e1m2, 1x16, e4m3",
    "e1m2-e4m3-ceil": "e1m2, 1x16, e4m3, ceil",
    "e1m2-e4m3-room": "e1m2, 1x16, e4m3, {room = 1.0625}",
    "e2m1-e4m3-amax": "e2m1, 1x16, e4m3, {amax = 300.0}",
    "e2m1-e4m3-max": "e2m1, 1x16, e4m3, {max = 256.0}",
    "e2m1-e4m3-tile32": "e2m1, 1x16, e4m3, tile = 32",
    "e2m1-e4m3-row": "e2m1, 1x16, e4m3, tile = row",
    "e2m1-ue5m3": "e2m1, 1x16, ue5m3",
    "e2m1-ue5m3-max": "e2m1, 1x16, ue5m3, {max = 61440.0}",
    "e1m2-ue5m3-ceil": "e1m2, 1x16, ue5m3, ceil",
    "e2m1-e8m0-2d": "e2m1, 32x32, e8m0, rceil",
    "e1m2-int-16": "e1m2, 1x16, int, tile = 16",
    "e1m2-int-32": "e1m2, 1x16, int, tile = 32",
    "e1m2-int-512": "e1m2, 1x16, int, tile = 512",
    "e1m2-int-row": "e1m2, 1x16, int, tile = row",
    "f8E4M3FN-tensor": "f8E4M3FN, tensor, f32",
    "f8E5M2-tensor": "f8E5M2, tensor, f32",
    "f8E4M3FN-128": "f8E4M3FN, 1x128, f32",
    "f8E4M3FN-e8m0": "f8E4M3FN, 1x32, e8m0, rceil",
}
for _grid in ("e1m2", "e2m1", "e3m0"):
    for _rule in ("floor", "ceil", "rceil", "rfloor", "even", "mse"):
        FORMATS[f"{_grid}-e8m0-{_rule}"] = f"{_grid}, 1x32, e8m0, {_rule}"

TRANSFORMS = {
    NONE: NONE,
    "16": "#ufp4.rht<16>",
    "16bf16": "#ufp4.rht<16, result = bf16>",
    "2": "#ufp4.rht<2, signs = plus>",
    "8": "#ufp4.rht<8, signs = drawn>",
    "128": "#ufp4.rht<128, signs = drawn>",
    "4": "#ufp4.rht<4, signs = [1, -1, -1, 1]>",
}
ROUNDINGS = {
    "nearest": "nearest_even",
    "s8": "stochastic<8>",
    "s16": "stochastic<16>",
    "s32": "stochastic<32>",
}


def quantize_cases() -> list[str]:
    """Lines of quantize.npz."""
    chosen: list[tuple[str, str, str, str, int]] = []
    for name, text in FORMATS.items():
        chosen.append((name, NONE, "nearest", "mixed", 1))
        if not text.startswith("f8"):
            chosen.append((name, NONE, "s8", "mixed", 1))
        chosen.append((name, NONE, "nearest", "special", 1))
    for name in ("e1m2-f32", "e2m1-e4m3", "e1m2-int-32", "e2m1-e8m0-rceil"):
        for transform in ("16", "16bf16", "2", "8", "128", "4"):
            for rounding in ("nearest", "s8"):
                if name == "e2m1-e8m0-rceil" or transform != NONE:
                    chosen.append((name, transform, rounding, "mixed", 1))
    for name in ("e1m2-f32", "e2m1-f32", "e3m0-f32", "custom-f32", "e1m2-int-32"):
        for rounding in ("s16", "s32"):
            chosen.append((name, "16", rounding, "mixed", 1))
    for name in ("e1m2-f32", "e2m1-e4m3-2d", "e1m2-int-16", "e1m2-f32-tensor"):
        for dim in (0, 1, 2):
            chosen.append((name, "16", "s8", "stack", dim))
    lines = []
    for name, transform, rounding, operand, dim in dict.fromkeys(chosen):
        case = f"{name}.{transform}.{rounding}.{operand}{dim}"
        lines.append(
            f"{case}; #ufp4.format<{FORMATS[name]}>; {TRANSFORMS[transform]}; "
            f"{ROUNDINGS[rounding]}; {operand}; {dim}"
        )
    return lines


PRODUCTS = [
    ("e1m2-f32.16.nearest", "e1m2-f32.16.s8"),
    ("e2m1-f32.none.nearest", "e2m1-f32.none.s8"),
    ("e3m0-f32.none.nearest", "e1m2-bf16.none.s8"),
    ("custom-f32.none.nearest", "e2m1-f32-2d.none.nearest"),
    ("e2m1-e4m3.16bf16.nearest", "e2m1-e4m3.16bf16.s8"),
    ("e2m1-e4m3.none.s8", "e2m1-e4m3-2d.none.nearest"),
    ("e2m1-e4m3-row.none.nearest", "e2m1-e4m3-2d.none.nearest"),
    ("e2m1-e4m3-tile32.none.nearest", "e1m2-int-32.none.nearest"),
    ("e1m2-int-32.16.s8", "e1m2-int-32.16.nearest"),
    ("e1m2-int-512.none.s8", "e1m2-int-512.none.nearest"),
    ("e1m2-int-row.none.s8", "e1m2-int-row.none.nearest"),
    ("e2m1-e8m0-rceil.16.s8", "e2m1-e8m0-rceil.16.nearest"),
    ("e2m1-e8m0-rceil.none.s8", "e2m1-e8m0-2d.none.nearest"),
    ("f8E4M3FN-tensor.none.nearest", "f8E5M2-tensor.none.nearest"),
    ("f8E4M3FN-tensor.none.nearest", "e2m1-f32-row.none.nearest"),
]


def spec_of(line: str) -> tuple[str, Spec, str, int]:
    """Name, spec, input and dimension of a line of quantize.npz."""
    name, fmt, transform, rounding, operand, dim = line.split("; ")[:6]
    rht = None if transform == NONE else reference.parse_rht(transform)
    spec = Spec(
        reference.parse_format(fmt),
        rht,
        reference.parse_rounding(rounding),
        SEED,
        SITE,
        STREAM,
    )
    return name, spec, operand, int(dim)


def shape_text(array: np.ndarray | None) -> str:
    """A shape as in 3x5; "scalar" for rank 0, "none" for what is not there."""
    if array is None:
        return NONE
    return "x".join(map(str, array.shape)) or "scalar"


def shape_of(text: str) -> tuple[int, ...] | None:
    """Inverse of `shape_text`."""
    if text == NONE:
        return None
    return () if text == "scalar" else tuple(int(n) for n in text.split("x"))


def unpacked(flat: np.ndarray, shapes: list[str]) -> list[np.ndarray | None]:
    """The arrays that lie in `flat` one after the other."""
    found, begin = [], 0
    for text in shapes:
        shape = shape_of(text)
        if shape is None:
            found.append(None)
            continue
        size = int(np.prod(shape))
        found.append(flat[begin : begin + size].reshape(shape))
        begin += size
    return found


def packed(arrays: list[np.ndarray | None]) -> np.ndarray:
    return np.concatenate([a.ravel() for a in arrays if a is not None])


def stored_inputs() -> dict[str, np.ndarray]:
    """The operands of the files that are there: numpy's random numbers may change
    from version to version."""
    with np.load(GOLDEN / "quantize.npz") as stored:
        names = [key for key in stored if key.startswith("input.")]
        return {name.removeprefix("input."): stored[name] for name in names}


def golden(operands: dict[str, np.ndarray]) -> dict[str, dict[str, np.ndarray]]:
    """Contents of the files, by file name."""
    lines, done = [], {}
    for line in quantize_cases():
        name, spec, operand, dim = spec_of(line)
        q = reference.quantize(operands[operand], dim, spec)
        done[name] = (q, spec.format)
        lines.append("; ".join([line, *map(shape_text, q)]))
    pairs, products = [], []
    for left, right in PRODUCTS:
        left, right = f"{left}.mixed1", f"{right}.mixed1"
        products.append(reference.scaled_matmul(*done[left], *done[right]))
        pairs.append(f"{left}; {right}; {shape_text(products[-1])}")
    quantize = {"cases": np.array(lines)}
    quantize |= {f"input.{name}": x for name, x in operands.items()}
    for i, part in enumerate(Quantized._fields):
        quantize[part] = packed([q[i] for q, _ in done.values()])
    product = {"cases": np.array(pairs), "products": packed(products)}
    return {"quantize.npz": quantize, "product.npz": product}


# ===-------------------------------------------------------------------------===#
# Digests
# ===-------------------------------------------------------------------------===#


def vector(count: int) -> np.ndarray:
    """The input of section 11."""
    i = np.arange(count)
    x = ((37 * i + 11 * i * i) % 101 - 50) * 2.0 ** ((5 * i) % 7 - 3)
    return x.astype(np.float32)


def fnv1a(*arrays: np.ndarray | None) -> str:
    """FNV-1a, 64 bits, over little-endian bytes."""
    digest = 0xCBF29CE484222325
    for array in arrays:
        if array is None:
            continue
        for byte in array.astype(array.dtype.newbyteorder("<")).tobytes():
            digest = ((digest ^ byte) * 0x100000001B3) & (2**64 - 1)
    return f"{digest:016x}"


ONE_BLOCK = [(None, 0), (None, 8), (None, 16), (16, 0), (16, 8), (16, 16)]
THREE_LINES = [
    (16, None, 0),
    (16, Rht(16), 0),
    (16, Rht(16), 8),
    (16, Rht(16), 16),
    (32, Rht(16), 8),
    (32, Rht(16), 16),
    (20, None, 8),
    (16, Rht(8, "drawn"), 8),
    (128, Rht(128, "drawn"), 16),
]


def rounding_text(bits: int) -> str:
    return f"stochastic, {bits}" if bits else "nearest"


#: Seeds, indices and sites of folded seeds, and how the document writes them.
FOLDS = (
    (42, 0, 0),
    (42, 1, 0),
    (42, 0, 1),
    (
        0x123456789ABCDEF0,
        0x500000009,
        7,
        "123456789abcdef0 (hexadecimal)",
        "500000009 (hexadecimal)",
        "7",
    ),
    (0, 2**64 - 1, 2**32 - 1, "0", "2^64 - 1", "2^32 - 1"),
)


def one_block_table() -> list[str]:
    rows = []
    for grid in ("e1m2", "e2m1"):
        for size, bits in ONE_BLOCK:
            rht = Rht(size) if size else None
            spec = Spec(Format(grid), rht, bits, seed=42, site=3, stream=4)
            codes, scales, _ = reference.quantize(vector(16), 0, spec)
            digits = "".join(f"{code:x}" for code in codes)
            word = scales.view(np.uint32)[0]
            rows.append(
                f"| {grid} | {size or NONE} | {rounding_text(bits)} | "
                f"{word:08x} | {digits} |"
            )
    return rows


def three_lines_digest(fmt: Format, rht: Rht | None, bits: int) -> str:
    spec = Spec(fmt, rht, bits, SEED, SITE, STREAM)
    return fnv1a(*reference.quantize(vector(231).reshape(3, 77), 1, spec))


def three_lines_table() -> list[str]:
    rows = []
    for block, rht, bits in THREE_LINES:
        name = NONE
        if rht:
            source = {"drawn": "seeded"}.get(rht.signs, rht.signs)
            name = f"{rht.size}, {source}"
        digests = [
            three_lines_digest(Format(grid, 1, block), rht, bits)
            for grid in ("e1m2", "e2m1")
        ]
        rows.append(
            f"| {block} | {name} | {rounding_text(bits)} | {' | '.join(digests)} |"
        )
    return rows


# Formats of the third table; transform and rounding as the table writes them.
OTHER_FORMATS = [
    ("e2m1, 1x16, e4m3", NONE, 0),
    ("e2m1, 1x16, e4m3", "16, published", 8),
    ("e2m1, 16x16, e4m3", NONE, 0),
    ("e2m1, 1x16, e4m3, ceil, tile = 32, {max = 256.0, room = 1.5}", NONE, 0),
    ("e1m2, 1x16, e4m3, {amax = 200.0}", "16, published", 16),
    ("e2m1, 1x16, ue5m3", NONE, 0),
    ("e2m1, 1x32, e8m0, floor", NONE, 0),
    ("e2m1, 1x32, e8m0, ceil", NONE, 0),
    ("e2m1, 1x32, e8m0, rceil", NONE, 8),
    ("e2m1, 1x32, e8m0, rfloor", NONE, 0),
    ("e3m0, 1x32, e8m0, even", NONE, 0),
    ("e1m2, 1x16, e8m0, mse", "16, published", 0),
    ("e3m0, 1x32, e8m0, rceil", NONE, 32),
    ("e3m0, 2x16, f32", NONE, 8),
    ("k/4, row, bf16", NONE, 16),
    ("e1m2, 1x16, int, tile = 32", "16, published", 0),
    ("e1m2, 1x16, int, tile = row", "64, seeded", 32),
    ("e1m2, 1x16, f32", "64, seeded", 8),
    ("f8E4M3FN, 1x32, e8m0, rceil", NONE, 0),
    ("f8E5M2, tensor, f32", NONE, 0),
]
QUARTERS = "custom [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75]"


def other_formats_table() -> list[str]:
    rows = []
    for text, transform, bits in OTHER_FORMATS:
        full = text.replace("k/4", QUARTERS)
        fmt = reference.parse_format(f"#ufp4.format<{full}>")
        rht = None
        if transform != NONE:
            size, signs = transform.split(", ")
            rht = Rht(int(size), {"seeded": "drawn"}.get(signs, signs))
        name = f"`{text}`".replace("`k/4, ", "levels `k/4`, `")
        digest = three_lines_digest(fmt, rht, bits)
        rows.append(f"| {name} | {transform} | {rounding_text(bits)} | {digest} |")
    return rows


def folds_table() -> list[str]:
    rows = []
    for seed, index, site, *names in FOLDS:
        cells = names or [str(seed), str(index), str(site)]
        folded = reference.fold_seed(seed, index, site)
        rows.append(f"| {' | '.join(cells)} | {folded:016x} |")
    return rows


def print_digests() -> None:
    print("| grid | transform | rounding | scale | codes |\n|---|---|---|---|---|")
    print("\n".join(one_block_table()))
    print("\n| seed | index | site | folded seed |\n|---|---|---|---|")
    print("\n".join(folds_table()))
    print("\n| B | transform | rounding | e1m2 | e2m1 |\n|---|---|---|---|---|")
    print("\n".join(three_lines_table()))
    print("\n| format | transform | rounding | digest |\n|---|---|---|---|")
    print("\n".join(other_formats_table()))


def differences(name: str, arrays: dict[str, np.ndarray]) -> list[str]:
    path = GOLDEN / name
    if not path.exists():
        return [f"{path}: missing"]
    with np.load(path) as stored:
        found = [
            f"{name}: {key} differs"
            for key in arrays
            if key not in stored
            or stored[key].shape != arrays[key].shape
            or stored[key].tobytes() != arrays[key].tobytes()
        ]
        return found + [f"{name}: {k} is left over" for k in set(stored) - set(arrays)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--digests", action="store_true")
    args = parser.parse_args()
    if args.digests:
        print_digests()
        return 0
    found: list[str] = []
    operands = stored_inputs() if args.check else inputs()
    for name, arrays in golden(operands).items():
        if args.check:
            found += differences(name, arrays)
        else:
            GOLDEN.mkdir(parents=True, exist_ok=True)
            np.savez_compressed(GOLDEN / name, **arrays)
            size = (GOLDEN / name).stat().st_size
            print(f"{GOLDEN / name}: {len(arrays['cases'])} cases, {size} bytes")
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

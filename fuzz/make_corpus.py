#!/usr/bin/env python3
# ===- make_corpus.py - what the fuzzers start from ------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Write the seeds and dictionaries of the fuzzers to a folder.

    fuzz/make_corpus.py OUT

OUT/recipe       the modules of test/, split where the tests split them; the shipped
                 recipes; the examples of docs/, alone and, where they are a recipe or
                 a model, with one another
OUT/npy          .npy files of every dtype, order and version, the small ones of
                 models/, broken ones, and values as --input= takes them
OUT/manifest     the manifests of test/Runtime and their parts
OUT/recipe.dict  words of the dialect: its enums, keywords and op names, read from
                 the TableGen sources
OUT/npy.dict     words of .npy headers and of values
OUT/manifest.dict  keys and names of manifests

What is there from an earlier run is kept; a seed's name is the hash of its content.
Exit status: 0; 2 bad command line.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import struct
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Longer inputs make every run slow and teach nothing that short ones do not.
MAX_SEED = 8192
# The model and the recipe that are combined with all recipes and models, by what
# stands in them.
MODEL = re.compile(r"linalg\.(batch_)?matmul")
RECIPE = re.compile(r"^\s*ufp4\.recipe @", re.MULTILINE)


def split_modules(text: str) -> list[str]:
    """The parts of a test: of --split-input-file and of split-file."""
    parts = re.split(r"^// -----.*$|^//--- .*$", text, flags=re.MULTILINE)
    # Comments are directions to lit and FileCheck.
    bare = (re.sub(r"^\s*//.*\n", "", part, flags=re.MULTILINE) for part in parts)
    return [part.strip() + "\n" for part in bare if part.strip()]


def documented_modules() -> Iterator[str]:
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        text = page.read_text(encoding="utf-8")
        for block in re.findall(r"^```mlir\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
            yield block


def recipe_seeds() -> Iterator[bytes]:
    texts: list[str] = list(documented_modules())
    tests = sorted((ROOT / "test").rglob("*.mlir")) + sorted(
        (ROOT / "test").rglob("*.test")
    )
    for path in [*sorted((ROOT / "recipes").glob("*.mlir")), *tests]:
        texts += split_modules(path.read_text(encoding="utf-8", errors="replace"))
    texts = [text for text in texts if len(text) <= MAX_SEED]
    recipes = [t for t in texts if RECIPE.search(t) and not MODEL.search(t)]
    models = [t for t in texts if MODEL.search(t) and not RECIPE.search(t)]
    for text in texts:
        yield text.encode()
    # Each with a few of the others, so that recipes meet GEMMs.
    for i, model in enumerate(models):
        for j in range(3):
            pair = recipes[(3 * i + j) % len(recipes)] + model
            if len(pair) <= MAX_SEED:
                yield pair.encode()
    for i, recipe in enumerate(recipes):
        pair = recipe + models[i % len(models)]
        if len(pair) <= MAX_SEED:
            yield pair.encode()


def npy(
    descr: str, shape: tuple[int, ...], data: bytes, order: bool = False, major: int = 1
) -> bytes:
    text = f"{{'descr': '{descr}', 'fortran_order': {order}, 'shape': {shape}, }}\n"
    length = struct.pack("<H" if major == 1 else "<I", len(text))
    return b"\x93NUMPY" + bytes([major, 0]) + length + text.encode() + data


def npy_seeds() -> Iterator[bytes]:
    sizes = {"b1": 1, "i1": 1, "u1": 1, "i2": 2, "u2": 2, "f2": 2, "V2": 2, "i4": 4}
    sizes |= {"u4": 4, "f4": 4, "i8": 8, "u8": 8, "f8": 8}
    for code, size in sizes.items():
        data = bytes(range(1, 6 * size + 1))
        for mark in "<>|=":
            yield npy(mark + code, (2, 3), data)
        yield npy("<" + code, (3, 2), data, order=True)
        yield npy("<" + code, (), data[:size])
        yield npy("<" + code, (0, 7), b"")
    floats = struct.pack("<6f", 0.0, -0.0, 1.5, 448.0, 2.0**-9, float("nan"))
    yield npy("<f4", (6,), floats, major=2)
    yield npy("<f4", (6,), floats, major=3)
    yield npy("<f4", (6,), floats, major=4)
    yield npy("<f4", (6,), floats)[:70]
    yield npy("<f4", (2**62, 2**62), floats)
    yield npy("<f4", (-1,), floats)
    yield npy("|O", (1,), b"\x80\x04N.")
    yield npy("<c8", (3,), floats)
    yield b"\x93NUMPY\x01\x00\xff\xff{"
    yield b"PK\x03\x04"
    for path in sorted((ROOT / "models").rglob("*.npy")):
        if path.stat().st_size <= 4096:
            yield path.read_bytes()
    for text in (
        "2x3xf32=1 2 3 4 5 6",
        "2x3xf32=[1 2 3][4 5 6]",
        "4xf32=2.5",
        "2x3xbf16",
        "f32=1.5",
        "i1=true",
        "4xi8=-128 127 0x7f -0x80",
        "2xui64=18446744073709551615 0",
        "3xf16=65504 -inf nan",
        "4xf64=1e308 0x1.8p3 -1e-320 +.5",
        "0x16xf32=",
        "2x2xi64=1,2,3,4",
        "4xf8E4M3FN=448 -0 0x1p-9 nan",
        "2xf8E5M2=57344 -inf",
        "3xf8E8M0FNU=1 0x1p-127 nan",
        "2xsi32=-1 1",
        "@",
        "?xf32",
    ):
        yield text.encode()


def dialect_words() -> set[str]:
    """Enum cases, literals of assembly formats, mnemonics and attribute keys."""
    words: set[str] = set()
    for path in sorted((ROOT / "include" / "ufp4" / "Dialect").glob("*.td")):
        text = path.read_text(encoding="utf-8")
        words.update(re.findall(r'I32EnumAttrCase<"\w+", \d+, "(\w+)">', text))
        words.update(re.findall(r"`([^`\s]+)`", text))
        for name in re.findall(r'UFP4_(?:\w*Op)<"([\w.]+)"', text):
            words.add("ufp4." + name)
        for name in re.findall(r'UFP4_Attr<"\w+", "(\w+)"', text):
            words.add("#ufp4." + name)
        words.update(re.findall(r"(?:#|!)ufp4\.\w+", text))
    words |= {"ufp4.seed", "ufp4.parameter", "ufp4.name", "ufp4.gemm", "ufp4.kept"}
    words |= {"tile = ", "tile = row", "result = bf16", "signs = drawn", "signs = "}
    words |= {"first 1", "last 1", "keep", "override", "stochastic<8>", "eden<16>"}
    words |= {"candidates", "criterion", "shared", "amax", "max", "room", "std"}
    words |= {"1x16", "1x32", "16x16", "1x64", "row", "tensor", "shape", "block"}
    words |= {"linalg.matmul", "linalg.transpose", "linalg.batch_matmul", "func.call"}
    words |= {"indexing_maps", "affine_map<(d0, d1, d2) -> (d0, d2)>", "permutation"}
    return words


def npy_words() -> set[str]:
    words = {"'descr'", "'fortran_order'", "'shape'", "True", "False", "None", "(", ")"}
    words |= {"'<f4'", "'|b1'", "'<V2'", "[('', '<V2')]", "'bfloat16'", "'|u1'", "{"}
    words |= {"9223372036854775807", "18446744073709551616", "-1", "\\x93NUMPY", "=0x"}
    words |= {"inf", "nan", "0x1p-149", "1e400", "xf32=", "xf8E4M3FN=", "xf8E8M0FNU="}
    words |= {"xbf16=", "xi1=", "xui64=", "xf16=", "xf8E5M2=", "[", "]", "e-", "p+"}
    return words


def write_words(path: Path, words: set[str]) -> None:
    def quoted(word: str) -> str:
        return word.replace("\\x93", "\\\\x93").replace('"', '\\"')

    lines = [f'"{quoted(word)}"'.replace("\\\\x93", "\\x93") for word in sorted(words)]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")


def manifests() -> list[str]:
    files = sorted((ROOT / "test" / "Runtime").rglob("manifest.json"))
    return [path.read_text(encoding="utf-8") for path in files]


def manifest_seeds() -> Iterator[bytes]:
    for text in manifests():
        yield text.encode()
        # With one function, one that is small enough for many changes.
        whole = json.loads(text)
        for function in whole["functions"]:
            part = dict(whole, functions=[function])
            yield json.dumps(part, separators=(",", ":")).encode()


def manifest_words() -> set[str]:
    page = (ROOT / "docs" / "manifest.md").read_text(encoding="utf-8")
    words = re.findall(r'"([\w<=>!+*.:-]+)"', "".join(manifests()) + page)
    return {f'"{word}"' for word in words}


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the seeds of the fuzzers.")
    parser.add_argument("out", type=Path, metavar="OUT")
    out: Path = parser.parse_args().out
    for name, seeds in (
        ("recipe", recipe_seeds()),
        ("npy", npy_seeds()),
        ("manifest", manifest_seeds()),
    ):
        folder = out / name
        folder.mkdir(parents=True, exist_ok=True)
        for seed in seeds:
            (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)
    write_words(out / "recipe.dict", dialect_words())
    write_words(out / "npy.dict", npy_words())
    write_words(out / "manifest.dict", manifest_words())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

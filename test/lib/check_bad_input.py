#!/usr/bin/env python3
# ===- check_bad_input.py - wrong input to the tools, case by case ---------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Run ufp4-opt and ufp4-run (from PATH) on input that is wrong in one way each.

    check_bad_input.py FOLDER

FOLDER must be empty. Each case names a command line, the exit status and the message.
It passes where

- the tool ends with that status (not by a signal, not by a time limit);
- standard error holds that message and no second one, with the tool's name or with a
  file, a line and a column in front;
- standard output is empty;
- no file was made or changed.

Exit status: 0 all passed; 1 one did not, named on standard error.
"""

from __future__ import annotations

import argparse
import os
import re
import struct
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

TIMEOUT_S = 120
ERROR = re.compile(r"\berror: |^cannot open |^ufp4-run: (?!error: )", re.MULTILINE)

MODEL = """\
func.func @f(%x: tensor<2x3xf32>, %n: tensor<2xi64>)
    -> (tensor<2x3xf32>, tensor<2xi64>) {
  %y = arith.addf %x, %x : tensor<2x3xf32>
  return %y, %n : tensor<2x3xf32>, tensor<2xi64>
}
"""
STOCHASTIC = """\
#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @drawn {
  dgrad gradient(#u4, stochastic<8>) weight(#u4)
}
func.func @layer(%x: tensor<8x32xf32>, %w: tensor<32x16xf32>, %z: tensor<8x16xf32>SEED)
    -> tensor<8x16xf32> {
  %y = linalg.matmul {ufp4.gemm = #ufp4.gemm<dgrad, "w", id = 0, gradient x weight>}
    ins(%x, %w : tensor<8x32xf32>, tensor<32x16xf32>)
    outs(%z : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}
"""


def recipe(
    grid: str = "e1m2", block: str = "1x16", scale: str = "f32", rest: str = ""
) -> str:
    return (
        f"#f = #ufp4.format<{grid}, {block}, {scale}>\n"
        f"ufp4.recipe @r {{\n  fprop activation(#f{rest}) weight(#f{rest})\n}}\n"
    )


def npy(
    descr: str = "'<f4'",
    shape: str = "(2, 3)",
    data: bytes = bytes(24),
    order: str = "False",
    version: tuple[int, int] = (1, 0),
    length: int | None = None,
    header: bytes | None = None,
) -> bytes:
    """A .npy file, wrong in what the arguments say."""
    text = header
    if text is None:
        fields = f"'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, "
        text = f"{{{fields}}}\n".encode()
    size = struct.pack("<H" if version[0] == 1 else "<I", length or len(text))
    return b"\x93NUMPY" + bytes(version) + size + text + data


class Case(NamedTuple):
    name: str
    command: list[str]
    message: str  # a regular expression of the whole of the message's line
    status: int = 1


def make_files(folder: Path) -> None:
    def write(name: str, content: str | bytes) -> None:
        path = folder / name
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(data)

    write("m.mlir", MODEL)
    write("two.mlir", MODEL + MODEL.replace("@f", "@g"))
    write("private.mlir", "func.func private @f(tensor<2xf32>) -> tensor<2xf32>\n")
    write("empty.mlir", "")
    write("module.mlir", "module {\n}\n")
    write("binary.mlir", bytes(range(128, 256)) * 16)
    write("zeros.mlir", bytes(64))
    write("bytecode.mlir", b"ML\xefR\x01\x02\x03")
    write("unclosed.mlir", "func.func @f() {\n  return\n")
    write("i4.mlir", "func.func @f(%x: tensor<2xi4>) {\n  return\n}\n")
    write("scalar.mlir", "func.func @f(%x: f32) {\n  return\n}\n")
    seeds = ", %s: tensor<i64> {ufp4.seed}, %t: tensor<i64> {ufp4.seed}"
    write("seeds.mlir", STOCHASTIC.replace("SEED", seeds))
    write("badseed.mlir", STOCHASTIC.replace("SEED", ", %s: i64 {ufp4.seed}"))
    (folder / "folder").mkdir()

    write("no_recipe.mlir", "module {\n}\n")
    write("two_recipes.mlir", "ufp4.recipe @a {\n}\nufp4.recipe @b {\n}\n")
    write("grid.mlir", recipe(grid="e4m0"))
    write("levels.mlir", recipe(grid="custom [0.0, 1.0]"))
    write("block.mlir", recipe(block="0x16"))
    write("blocks.mlir", recipe(block="16"))
    write("huge_block.mlir", recipe(block="1x99999999"))
    write("scale.mlir", recipe(scale="f64"))
    write("rule.mlir", recipe(scale="e8m0"))
    write("tile.mlir", recipe(scale="int, tile = 3"))
    write("tiles.mlir", recipe(scale="int, tile = 16, tile = 32"))
    write("transform.mlir", recipe(rest=", #ufp4.rht<12>"))
    write("rounding.mlir", recipe(rest=", stochastic<7>"))
    write("unknown_key.mlir", recipe(rest=", #ufp4.rht<16, seed = 1>"))
    write("half.mlir", "ufp4.recipe @r {\n  fprop activation(bf16)\n}\n")
    write("pattern.mlir", 'ufp4.recipe @r {\n  keep ["[a"]\n}\n')

    write("good.npy", npy())
    write("text.npy", "1 2 3 4 5 6\n")
    write("magic.npy", b"\x93NUM")
    write("no_version.npy", b"\x93NUMPY")
    write("no_length.npy", b"\x93NUMPY\x01\x00")
    write("version.npy", npy(version=(4, 0)))
    write("minor.npy", npy(version=(1, 7)))
    write("long_header.npy", npy(length=65535))
    write("longer_header.npy", npy(version=(2, 0), length=4294967295))
    write("short.npy", npy(data=bytes(23)))
    write("long.npy", npy(data=bytes(25)))
    write("huge.npy", npy(shape="(1000000000, 1000000000)"))
    write("overflow.npy", npy(shape="(4294967296, 4294967296)"))
    write("wrap.npy", npy(shape="(4611686018427387904, 4)"))
    write("digits.npy", npy(shape=f"({'9' * 60},)"))
    write("negative.npy", npy(shape="(-2, -3)"))
    write("real.npy", npy(shape="(2.0, 3.0)"))
    write("list.npy", npy(shape="[2, 3]"))
    write("number.npy", npy(shape="(6)"))
    write("object.npy", npy(descr="'|O'", data=b"\x80\x04N."))
    write("complex.npy", npy(descr="'<c8'"))
    write("record.npy", npy(descr="[('a', '<f4'), ('b', '<f4')]"))
    write("string.npy", npy(descr="'<U3'"))
    write("order.npy", npy(order="Maybe"))
    write("none.npy", npy(order="None"))
    write("ascii.npy", npy(header="{'descr': '‹f4', 'shape': (2, 3), }\n".encode()))
    write("escape.npy", npy(header=b"\x1b[31m{}"))
    write("missing.npy", npy(header=b"{'descr': '<f4', 'shape': (2, 3)}\n"))
    write("twice.npy", npy(header=b"{'descr': '<f4', 'descr': '<f8'}\n"))
    write("deep.npy", npy(header=b"[" * 5000))
    write("code.npy", npy(header=b"__import__('os').abort()\n"))
    write("shape.npy", npy(shape="(3, 2)"))
    write("double.npy", npy(descr="'<f8'", data=bytes(48)))
    write("integer.npy", npy(descr="'<i4'"))


def cases() -> list[Case]:
    result: list[Case] = []
    # Everything is right but for what a case changes.
    good = ["--input=@good.npy", "--input=2xi64=1 2"]
    outputs = ["--output=@a.npy", "--output=@b.npy"]

    def run(name: str, arguments: list[str], message: str, status: int = 1) -> None:
        result.append(Case("run: " + name, ["ufp4-run", *arguments], message, status))

    def opt(name: str, arguments: list[str], message: str, status: int = 1) -> None:
        result.append(Case("opt: " + name, ["ufp4-opt", *arguments], message, status))

    def plain(text: str) -> str:
        return "ufp4-run: error: " + re.escape(text)

    # Command lines.
    run("no arguments", [], r"ufp4-run: Not enough positional .*", 2)
    run("two modules", ["m.mlir", "m.mlir"], r"ufp4-run: Too many positional .*", 2)
    run("unknown flag", ["m.mlir", "--nope"], r"ufp4-run: Unknown command line .*", 2)
    for seed in ("x", "-1", "1.5", "18446744073709551616", ""):
        option = re.escape(seed)
        message = rf"ufp4-run: for the --seed option: '{option}' value invalid .*"
        run(f"seed '{seed}'", ["m.mlir", *good, "--seed=" + seed], message, 2)
    # MLIR's driver reads the command line of ufp4-opt, and ends with 1.
    opt("unknown flag", ["m.mlir", "--nope"], r"ufp4-opt: Unknown command line .*")
    message = r"<Pass-Options-Parser>: no such option nope"
    opt("unknown option", ["m.mlir", "--ufp4-quantize=nope=1"], message)

    # Modules, of both tools.
    for tool, add in (("ufp4-run", run), ("ufp4-opt", opt)):
        prefix = "ufp4-run: error: " if tool == "ufp4-run" else ""
        absent = prefix + r"cannot open input file 'absent.mlir': No such file .*"
        add("absent module", ["absent.mlir"], absent)
        add("folder", ["folder"], prefix + r"cannot open input file 'folder': Is a .*")
        add("binary", ["binary.mlir"], r"binary\.mlir:1:1: error: unexpected character")
        message = r"bytecode\.mlir:\d+:\d+: error: .*"
        add("bytecode", ["bytecode.mlir"], message)
        message = r"unclosed\.mlir:2:9: error: expected operation name in quotes"
        add("unclosed", ["unclosed.mlir"], message)
        message = (
            r"badseed\.mlir:5:1: error: 'func\.func' op expected 'ufp4\.seed' on an "
            r"argument of type 'tensor<i64>', but argument 3 has type 'i64'"
        )
        add("scalar seed", ["badseed.mlir"], message)
        message = (
            r"seeds\.mlir:5:1: error: 'func\.func' op expected 'ufp4\.seed' on one "
            r"argument, but arguments 3 and 4 have it"
        )
        add("two seeds", ["seeds.mlir"], message)
    for name in ("empty", "module", "zeros"):
        run(name, [name + ".mlir"], plain("the module has no functions"))
    message = plain("no function 'g' with a body; there are: 'f'")
    run("missing function", ["m.mlir", "--function=g", *good], message)
    message = plain("expected --function to name one of 'f', 'g'")
    run("two functions", ["two.mlir", *good], message)
    message = plain("expected --function to name one of 'f'")
    run("no body", ["private.mlir"], message)
    message = plain("expected argument 0 to have elements of i1, i8 to i64, f8E4M3FN, ")
    run("element type", ["i4.mlir"], message + ".* but got tensor<2xi4>")
    message = plain("expected argument 0 to be a ranked tensor, but got f32")
    run("scalar", ["scalar.mlir", "--input=f32=1"], message)

    # Values.
    def value(name: str, text: str, message: str) -> None:
        arguments = ["m.mlir", "--input=" + text, "--input=2xi64=1 2", *outputs]
        run("value " + name, arguments, plain(message))

    shape = "argument 0: expected tensor<2x3xf32> but got tensor<"
    value("shape", "3x2xf32=1", shape + "3x2xf32>")
    value("type", "2x3xf64=1", shape + "2x3xf64>: f64 is not rounded to f32 silently, "
          "save the array as float32")  # fmt: skip
    value("integers", "2x3xi32=1", shape + "2x3xi32>")
    value("count", "2x3xf32=1 2 3 4 5", "expected 6 elements for 2x3xf32 but got 5")
    value("number", "2x3xf32=1 2 3 4 5 x", "element 5 of 2x3xf32: 'x' is not a number")
    value("overflow", "2x3xf32=1e39", "element 0 of 2x3xf32: '1e39' is out of range "
          "(write inf for an infinity)")  # fmt: skip
    syntax = "expected @FILE.npy or a shape and element type, as in "
    syntax += "2x3xf32=1 2 3 4 5 6, "
    value("empty", "", syntax + "but got '': unknown element type ''")
    unknown = "but got '2x3xf33=1': unknown element type 'f33'"
    value("element", "2x3xf33=1", syntax + unknown)
    value("dynamic", "?x3xf32=1", "expected an extent but got '?' in '?x3xf32'")
    value("extent", "9" * 30 + "xf32=1", f"the extent '{'9' * 30}' in '{'9' * 30}xf32' "
          "is too large")  # fmt: skip
    value("size", "4000000000000000000x4xi8", "4000000000000000000x4xi8 is not a size "
          "that memory can have")  # fmt: skip
    value("memory", "4000000000000000000xi8", "4000000000000000000xi8 does not fit in "
          "memory: it takes 4000000000000000000 bytes")  # fmt: skip
    value("nameless file", "@", "expected a file name after '@'")
    value("absent file", "@absent.npy", "absent.npy: No such file or directory")
    value("folder", "@folder", "folder: Is a directory")
    count = "expected 2 --input for function 'f', but got "
    run("no values", ["m.mlir", *outputs], plain(count + "0"))
    run("three values", ["m.mlir", *good, *good[1:], *outputs], plain(count + "3"))

    # Files.
    def file(name: str, message: str) -> None:
        value("file " + name, f"@{name}.npy", f"{name}.npy: " + message)

    file("text", r"not a .npy file: it does not begin with \x93NUMPY")
    file("magic", r"not a .npy file: it does not begin with \x93NUMPY")
    file("no_version", "truncated: the file ends before its version")
    file("no_length", "truncated: the file ends before the length of its header")
    known = " of the format is not known (1.0, 2.0 and 3.0 are)"
    file("version", "version 4.0" + known)
    file("minor", "version 1.7" + known)
    file("long_header", "truncated: expected 65535 bytes of header but got 84")
    file("longer_header", "a header of 4294967295 bytes is too long")
    file("short", "expected 24 bytes of data but got 23")
    file("long", "expected 24 bytes of data but got 25")
    file("huge", "expected 4000000000000000000 bytes of data but got 24")
    too_large = "is too large"
    file("overflow", "the shape 4294967296x4294967296xf32 " + too_large)
    file("wrap", "the shape 4611686018427387904x4xf32 " + too_large)
    file("digits", f"the extent {'9' * 40} in the shape {too_large}")
    file("negative", "the extent -2 in the shape is negative")
    file("real", "malformed header at '.0, 3.0), }\\0A'")
    file("list", "malformed header: 'shape' is not a tuple")
    file("number", "malformed header at ', }\\0A'")
    file("object", "the dtype '|O' is not supported")
    file("complex", "the dtype '<c8' is not supported")
    file("record", "records (structured dtypes) are not supported")
    file("string", "the dtype '<U3' is not supported")
    file("order", "malformed header at ', 'shape': (2, 3), }\\0A'")
    file("none", "malformed header: 'fortran_order' is neither True nor False")
    file("ascii", "malformed header: the key 'fortran_order' is missing")
    file("escape", "malformed header at '\\1B[31m{}'")
    file("missing", "malformed header: the key 'fortran_order' is missing")
    file("twice", "malformed header: the key 'descr' comes twice")
    file("deep", f"malformed header at '{'[' * 40}...'")
    file("code", "malformed header at '__import__('os').abort()\\0A'")
    value("file shape", "@shape.npy", shape + "3x2xf32>")
    value("file double", "@double.npy", shape + "2x3xf64>: f64 is not rounded to f32 "
          "silently, save the array as float32")  # fmt: skip
    value("file integer", "@integer.npy", shape + "2x3xi32>")

    # Outputs: whatever is wrong with one, none is there.
    def output(name: str, arguments: list[str], message: str) -> None:
        run("output " + name, ["m.mlir", *good, *arguments], plain(message))

    first = "--output=@a.npy"
    message = "expected 2 --output for function 'f', but got 1"
    output("count", [first], message)
    message = "expected --output to be @file.npy or -, but got 'b.npy'"
    output("without @", [first, "--output=b.npy"], message)
    message = "expected --output to be @file.npy or -, but got '@'"
    output("nameless", [first, "--output=@"], message)
    message = "cannot write './a.npy': it is named for two outputs"
    output("twice", [first, "--output=@./a.npy"], message)
    message = "cannot write 'a.npy': it is named for two outputs"
    output("and report", [first, "--output=-", "--report=a.npy"], message)
    for where in ("folder", "absent/b.npy", "m.mlir/b.npy", "/dev/full"):
        reason = {
            "folder": "Is a directory",
            "absent/b.npy": "No such file or directory",
            "m.mlir/b.npy": "Not a directory",
            "/dev/full": "No space left on device",
        }[where]
        message = f"cannot write '{where}': {reason}"
        output(where, [first, "--output=@" + where], message)
        if where != "/dev/full":
            output("report " + where, [*outputs, "--report=" + where], message)
            output("lowered " + where, [*outputs, "--dump-lowered=" + where], message)
    # The superuser may write anywhere.
    if os.geteuid() != 0:
        message = "cannot write '/proc/b.npy': .*"
        output("unwritable", [first, "--output=@/proc/b.npy"], message)
    message = "cannot open output file 'folder': Is a directory"
    opt("output folder", ["m.mlir", "-o", "folder"], message)
    message = "cannot open output file 'absent/x': No such file or directory"
    opt("output absent", ["m.mlir", "-o", "absent/x"], message)
    message = r"m\.mlir:0:0: error: cannot write 'absent/r': No such file or directory"
    opt("report", ["m.mlir", "--ufp4-quantize=recipe=ufp4 report=absent/r"], message)

    # Recipes and targets.
    def both(name: str, recipe: str, message: str) -> None:
        arguments = ["m.mlir", *good, *outputs, "--recipe=" + recipe]
        run("recipe " + name, arguments, message)
        opt("recipe " + name, ["m.mlir", f"--ufp4-quantize=recipe={recipe}"], message)

    where = r"m\.mlir:0:0: error: "
    both("unknown", "upf4", where + r"no recipe named 'upf4'; there are: bf16, .*")
    both("absent", "./x.mlir", where + r"no recipe file '\./x\.mlir'; named .*")
    both("folder", "./folder", where + r"no recipe file '\./folder'; named .*")
    both("folder/", "folder/", where + r"no recipe file 'folder/'; named .*")
    both("binary", "binary.mlir", r"binary\.mlir:1:1: error: unexpected character")
    none = r":1:1: error: expected a ufp4\.recipe in a recipe file, but got none"
    both("empty", "empty.mlir", r"empty\.mlir" + none)
    both("none", "no_recipe.mlir", r"no_recipe\.mlir" + none)
    message = r"two_recipes\.mlir:3:1: error: expected one recipe in a recipe file, .*"
    both("two", "two_recipes.mlir", message)

    def malformed(name: str, place: str, message: str) -> None:
        both(name, f"{name}.mlir", rf"{name}\.mlir:{place}: error: {message}")

    message = "expected one of e1m2, e2m1, e3m0, custom, but got 'e4m0'"
    malformed("grid", "1:19", message)
    malformed("levels", "1:19", "expected 8 levels of a custom grid, but got 2")
    malformed("block", r"1:\d+", "expected a block of at least 1x1.*")
    malformed("blocks", r"1:\d+", "expected a block such as 1x16, 'row' or 'tensor'.*")
    malformed("huge_block", r"1:\d+", "expected a block of at least 1x1 and at most .*")
    malformed("scale", r"1:31", "expected one of f32, e4m3, .*, but got 'f64'")
    malformed("rule", r"1:31", "expected scale e8m0 to name its rule: .*")
    malformed("tile", r"1:31", "expected a tile of 16 to 1024 elements, .* but got 3")
    malformed("tiles", r"1:47", "expected 'tile' only once")
    malformed("transform", r"3:\d+", "expected a transform size .* but got 12")
    message = r"custom op 'ufp4\.fprop' expected 8, 16 or 32 random bits, but got 7"
    malformed("rounding", "3:24", message)
    malformed("unknown_key", r"3:\d+", "expected 'signs' or 'result', but got 'seed'")
    message = r"'ufp4\.fprop' op expected a policy for operand 'weight'"
    malformed("half", "2:3", message)
    malformed("pattern", "2:9", r"custom op 'ufp4.keep' expected a glob pattern, .*")

    message = where + "expected a target among: cpu, sm_80, sm_86, sm_89, sm_90a, sm_100a, sm_103a, sm_120a, gfx942, gfx950, gfx1100, gfx1201, but got 'tpu'"
    run("target", ["m.mlir", *good, *outputs, "--target=tpu"], message)
    opt("target", ["m.mlir", "--ufp4-select-carriers=target=tpu"], message)
    return result


def snapshot(folder: Path) -> dict[str, tuple[int, int]]:
    found = {}
    for path in folder.rglob("*"):
        status = path.lstat()
        size = 0 if path.is_dir() else status.st_size
        modified = 0 if path.is_dir() else status.st_mtime_ns
        found[str(path.relative_to(folder))] = (size, modified)
    return found


def check(case: Case, folder: Path) -> list[str]:
    """What is wrong with how a case ends."""
    try:
        run = subprocess.run(
            case.command, cwd=folder, capture_output=True, timeout=TIMEOUT_S
        )
    except subprocess.TimeoutExpired:
        return [f"still running after {TIMEOUT_S} s"]
    wrong = []
    if run.returncode != case.status:
        wrong.append(f"expected exit status {case.status}, but got {run.returncode}")
    text = run.stderr.decode(errors="replace")
    if not re.match(rf"(?:{case.message})$", text, re.MULTILINE):
        wrong.append(f"expected standard error to begin with: {case.message}")
    if case.status == 1 and len(ERROR.findall(text)) > 1:
        wrong.append("expected one message")
    if run.stdout:
        wrong.append("expected nothing on standard output")
    if wrong:
        wrong.append("standard error: " + text[:2000])
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the tools on wrong input.")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    folder: Path = parser.parse_args().folder
    make_files(folder)
    before = snapshot(folder)
    all_cases = cases()
    with ThreadPoolExecutor(max_workers=2) as pool:
        outcomes = list(pool.map(lambda case: check(case, folder), all_cases))
    failed = 0
    for case, wrong in zip(all_cases, outcomes):
        if not wrong:
            continue
        failed += 1
        print(f"{case.name}: {' '.join(case.command)}", file=sys.stderr)
        for line in wrong:
            print("  " + line, file=sys.stderr)
    after = snapshot(folder)
    for name in sorted(set(before) | set(after)):
        if before.get(name) != after.get(name):
            failed += 1
            print(f"file made, changed or removed: {name}", file=sys.stderr)
    print(f"{len(all_cases)} cases, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

# ===- check_ods_examples.py - the examples in ODS files parse ---------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Checks that the examples in ODS files parse and verify.

Usage: check_ods_examples.py UFP4_OPT FILE.td...

Every fenced `mlir` block under an `Example:` of an op, attribute or type is
wrapped into a module and given to ufp4-opt. Each op must have one. Fails with
the name of every definition whose example does not parse.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Iterator, NamedTuple

# Types of the values that an op's example uses and does not define.
ARGUMENTS = {
    "rht": "%x: tensor<8x32xbf16>",
    "absmax": "%x: tensor<8x40xf32>",
    "random_bits": "%seed: tensor<i64>",
    "fold_seed": "%seed: tensor<i64>, %i: i64",
    "round": "%t: tensor<8x32xf32>, %b: tensor<8x32xi8>",
    "quantize": "%x: tensor<128x96xbf16>, %dy: tensor<128x96xbf16>, "
    "%seed: tensor<i64>",
    "quantize_pair": "%dy: tensor<128x96xbf16>, %seed: tensor<i64>",
    "dequantize": "%q: tensor<8x32x!ufp4.code<e1m2>>, %s: tensor<8x2xf32>",
    "scaled_matmul": "%q: tensor<128x96x!ufp4.code<e1m2>>, %s: tensor<128x6xf32>, "
    "%w: tensor<64x96x!ufp4.code<e1m2>>, %t: tensor<64x6xf32>",
    "carry": "%q: tensor<128x96x!ufp4.code<e1m2>>, %s: tensor<128x6xi8>, "
    "%o: tensor<128x1xf32>",
    "quantize_carry": "%dy: tensor<128x96xbf16>, %seed: tensor<i64>",
    "carrier_matmul": "%a: tensor<128x96xi8>, %sa: tensor<1x128xf32>, "
    "%b: tensor<64x96xi8>, %sb: tensor<1x64xf32>, %c: tensor<128x64xf32>",
    "stats": "%t: tensor<8x32xf32>, %q: tensor<8x32x!ufp4.code<e1m2>>, "
    "%s: tensor<8x2xf32>",
    "check.eq": "%a: tensor<4xf32>, %b: tensor<4xf32>",
    "check.close": "%a: tensor<4xf32>, %b: tensor<4xf32>",
}

# Ops whose examples stand in the body of a recipe, under these aliases.
RECIPE_BODY = {"fprop", "dgrad", "wgrad", "keep", "override"}
ALIASES = "#u4 = #ufp4.format<e1m2, 1x16, f32>\n#h16 = #ufp4.rht<16>\n"

DEFINITION = re.compile(
    r"^def\s+(?P<name>\w+)\s*:\s*"
    r"(?P<base>UFP4_Op|UFP4_RolePolicyOp|UFP4_Attr|TypeDef)\s*<(?P<args>[^{]*?)[>,]",
    re.MULTILINE,
)
EXAMPLE = re.compile(r"Example:\n\s*```mlir\n(.*?)```", re.DOTALL)


class Example(NamedTuple):
    """A definition and the text of its example ("" where it has none)."""

    name: str
    kind: str  # "op", "attribute" or "type"
    mnemonic: str
    text: str


def dedent(text: str) -> str:
    """The lines of `text` without the indentation of the first."""
    lines = text.splitlines()
    indent = len(lines[0]) - len(lines[0].lstrip())
    return "\n".join(line[indent:] for line in lines)


def find_examples(path: Path) -> Iterator[Example]:
    """The definitions of a .td file with their examples."""
    text = path.read_text(encoding="utf-8")
    definitions = list(DEFINITION.finditer(text))
    ends = [d.start() for d in definitions[1:]] + [len(text)]
    for definition, end in zip(definitions, ends):
        base = definition["base"]
        kind = {"UFP4_Attr": "attribute", "TypeDef": "type"}.get(base, "op")
        mnemonic = definition["args"].split('"')[1] if kind == "op" else ""
        found = EXAMPLE.search(text, definition.end(), end)
        body = dedent(found[1]) if found else ""
        yield Example(definition["name"], kind, mnemonic, body)


def wrap(example: Example) -> list[str]:
    """Modules that hold the example: one, or one for each attribute or type."""
    if example.kind == "attribute":
        return [
            f'"example"() {{value = {line}}} : () -> ()'
            for line in example.text.splitlines()
        ]
    if example.kind == "type":
        return [f'"example"() : () -> {line}' for line in example.text.splitlines()]
    if example.mnemonic == "recipe":
        return [example.text]
    if example.mnemonic in RECIPE_BODY:
        return [f"{ALIASES}ufp4.recipe @example {{\n{example.text}\n}}"]
    arguments = ARGUMENTS[example.mnemonic]
    return [f"func.func @example({arguments}) {{\n{example.text}\nreturn\n}}"]


def run(ufp4_opt: str, module: str) -> subprocess.CompletedProcess[str]:
    """Parses, verifies and prints a module."""
    command = [ufp4_opt, "--allow-unregistered-dialect", "-"]
    return subprocess.run(command, input=module, capture_output=True, text=True)


def check(ufp4_opt: str, example: Example) -> str | None:
    """What is wrong with an example, or nothing."""
    if not example.text:
        return "has no example"
    if example.kind == "op" and example.mnemonic not in (
        ARGUMENTS.keys() | RECIPE_BODY | {"recipe"}
    ):
        return "has an example whose values this script knows no types of"
    for module in wrap(example):
        first = run(ufp4_opt, module)
        if first.returncode != 0:
            return f"has an example that does not parse:\n{first.stderr}"
        second = run(ufp4_opt, first.stdout)
        if second.returncode != 0 or second.stdout != first.stdout:
            return f"prints what does not parse back:\n{second.stderr}"
    return None


def main(ufp4_opt: str, files: list[str]) -> int:
    failures = count = 0
    for file in files:
        for example in find_examples(Path(file)):
            count += 1
            problem = check(ufp4_opt, example)
            if problem:
                failures += 1
                print(f"{Path(file).name}: {example.name} {problem}")
    print(f"{count - failures} of {count} definitions have examples that parse")
    return 1 if failures or not count else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))

#!/usr/bin/env python3
# ===- gen_walkthrough.py - one layer through all levels of IR -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Write docs/walkthrough.md: a layer after every pass that changes it.

The IR is what ``ufp4-opt --ufp4-quantize --ufp4-to-cpu --mlir-print-ir-after-all
--mlir-print-ir-after-change`` prints for the layer of docs/levels.md, shortened by
rule; the sentences are those of SENTENCES below. A pass that has none there is
described by its own summary, so that the page can be made anew whatever passes a
pipeline gains or loses.

Rules: of the functions, the step is shown, and from the pass on that makes kernels
the first kernel that quantizes and the first that multiplies; each only where it
changed in what is shown of it. Of a long one constants, lines that repeat the one before
but for names and numbers, and the middle are left out, of a long op its middle. Lines of
more than WIDTH characters are broken. Where a signature alone changed, it is shown alone.

``--check`` writes nothing and says whether the page is what the tools give now.

Exit status: 0 done, or current; 1 the page is out of date (``--check``) or ufp4-opt
failed (its message on stderr, no page written); 2 bad command line.
"""

from __future__ import annotations

import argparse
import difflib
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "walkthrough.md"
LAYER = ROOT / "docs" / "levels.md"  # its first block named "model"
PIPELINES = ("--ufp4-quantize=recipe=ufp4", "--ufp4-to-cpu")
HEAD, TAIL = 14, 3  # lines shown of a function that is longer
WIDTH = 96
ROWS = 7  # of one op

# What is followed, by the names that functions have.
FOLLOWED = (r"step$", r"kernel_.*quantize", r"kernel_.*matmul")

INTRODUCTION = """\
# A layer through all levels

One linear layer of a training step, forward and backward, on its way from the model to
the LLVM dialect: after every pass of `ufp4-quantize` and `ufp4-to-cpu`, where the pass
changed something, what it did, and the IR. [levels.md](levels.md) says what the levels
are, [pipelines.md](pipelines.md) lists the passes.

This page is made by `utils/gen_walkthrough.py` (`make docs`), and a test compares it with
what the tools print now. The whole of it is printed by

    ufp4-opt step.mlir --ufp4-quantize=recipe=ufp4 --ufp4-to-cpu -o /dev/null \\
      --mlir-print-ir-after-all --mlir-print-ir-after-change --mlir-disable-threading

Shown are the function `@step`, and, once there are kernels, the first that quantizes and
the first that multiplies; each only where it changed. Of a long function constants, and
what makes descriptors of buffers, are left out, and three dots stand for lines that repeat
the one before, or for the middle; long lines are broken.
"""

MODEL = """\
The layer of [levels.md](levels.md#model), as a frontend gives it: `Y = X W^T`,
`dX = dY W` and `dW = dY^T X`, with weight `%w` marked as a parameter.
"""

# The heading that begins before the pass, and what the level is.
LEVELS = {
    "ufp4-classify-gemms": (
        "Roles",
        "The same ops; every contraction says whose GEMM it is.",
    ),
    "ufp4-insert-quantization": (
        "Quantized",
        "What the recipe asks for, independent of any chip.",
    ),
    "ufp4-select-carriers": (
        "Placed",
        "The same ops, for one chip: how it multiplies codes, and in which pieces.",
    ),
    "convert-ufp4-to-linalg": (
        "Lowered",
        "The arithmetic, in upstream dialects, on tensors.",
    ),
    "one-shot-bufferize": ("Buffers", "From values to memory."),
    "convert-linalg-to-loops": ("Loops and branches", "From whole operands to elements."),
    "convert-math-to-llvm": ("LLVM dialect", "What LLVM optimizes and compiles."),
}

# By pass; where a pass changes the layer several times, by how many times it has.
SENTENCES = {
    "ufp4-classify-gemms": [
        "Finds the three GEMMs of the layer by what their operands come from, and writes "
        "role, site and operands on each. All else stays."
    ],
    "ufp4-insert-quantization": [
        "Puts the recipe's formats in: each GEMM becomes two `ufp4.quantize` and a "
        "`ufp4.scaled_matmul`. The transposes are absorbed: an operand is quantized along "
        "the dimension that its GEMM contracts. dY is rounded stochastically, hence the "
        "last argument, the seed."
    ],
    "ufp4-optimize-quantization": [
        "X, W and dY were quantized twice each, along two dimensions. One op for both "
        "directions lets a target read the value once."
    ],
    "ufp4-select-carriers": [
        "Writes on each product how the CPU computes it: codes as f32, scales applied "
        "block by block, with the bits of [numerics.md](numerics.md)."
    ],
    "ufp4-separate-kernels": [
        "Moves what computes into functions of a module of its own, its kernels: layers of "
        "one shape share them, and what follows works on the kernels alone, however long "
        "the model is. What is left of the step, in the LLVM dialect already, allocates, "
        "calls and frees. The site and the stream of random bits become operands, and "
        "pairs are split."
    ],
    "ufp4-join-kernels": [
        "Puts the kernels back beside the calls of them: one module again."
    ],
    "convert-ufp4-to-vector": [
        "Large products become loops over vectors and packed operands."
    ],
    "convert-ufp4-quantize-to-vector": [
        "Large quantizations become loops over vectors, a block to a lane."
    ],
    "scf-forall-to-for": ["Loops that threads could share become ordinary ones."],
    "ufp4-outline-kernels": [
        "Moves each op into a function of its own. In a model the layers share them, so "
        "that a kernel is lowered and compiled once. The site and the stream of random "
        "bits become operands, and pairs are split.",
        "The structured ops that are left in the step (fills, copies, elementwise "
        "arithmetic) become kernels too: what remains is a list of calls.",
    ],
    "convert-ufp4-to-linalg": [
        "Writes the arithmetic out, bit for bit that of [numerics.md](numerics.md). A "
        "quantization becomes a `linalg.generic` over blocks, whose body holds the "
        "transform, the scale and the rounding of one block. A product becomes a loop over "
        "the blocks of the contraction. Codes become `i8`."
    ],
    "convert-elementwise-to-linalg": [
        "Arithmetic on whole tensors becomes linalg, so that all that remains is of one "
        "kind."
    ],
    "ufp4-interchange-contractions": [
        "Puts the loops of a contraction into an order in which memory is read in rows."
    ],
    "linalg-generalize-named-ops": [
        "Named ops become `linalg.generic`, the form that fusion knows."
    ],
    "cse": [
        "Computes once what was written twice: the body of a block repeats its constants.",
        "Once more, after loops have become branches.",
    ],
    "linalg-fuse-elementwise-ops": [
        "Joins elementwise ops with those that feed them: no tensor is made in between."
    ],
    "math-extend-to-supported-types": [
        "Mathematical functions of bf16 and f16 are computed in f32, then rounded."
    ],
    "arith-emulate-unsupported-floats": [
        "So is the arithmetic of bf16 and f16, each operation rounded."
    ],
    "ufp4-keep-roundings": [
        "Keeps the roundings that a later pass would take for a pair of casts that cancel."
    ],
    "one-shot-bufferize": [
        "Tensors become buffers. A result that may lie where an operand lay does."
    ],
    "canonicalize": [
        "Folds what has become constant or the same, subviews and casts above all.",
        "Once more, after loops have become branches.",
    ],
    "ufp4-free-buffers": [
        "Frees each buffer after its last use, so that peak memory is what the step needs "
        "at one time."
    ],
    "convert-linalg-to-loops": ["Structured ops become loops over elements."],
    "arith-expand": [
        "Writes out what LLVM's instructions do not have, conversions of bf16 among them, "
        "with the rounding that is asked for."
    ],
    "expand-strided-metadata": [
        "Views become arithmetic on an offset and strides of the buffer they look at."
    ],
    "lower-affine": ["The index arithmetic of views becomes ordinary arithmetic."],
    "convert-scf-to-cf": ["Loops become blocks and branches."],
    "convert-math-to-llvm": ["The mathematical functions that LLVM has become its own."],
    "convert-math-to-libm": ["The others become calls of libm."],
    "ufp4-lower-asserts": ["Assertions become calls that say where they failed."],
    "convert-to-llvm": [
        "All that is left becomes the LLVM dialect. A buffer becomes two pointers, an "
        "offset, sizes and strides."
    ],
    "reconcile-unrealized-casts": ["Casts between the old types and the new cancel."],
    "ufp4-select-optimization": [
        "Tells LLVM where to spend time: kernels are optimized, the list of calls is not, "
        "and loops of small kernels are not vectorized."
    ],
}


class WalkthroughError(Exception):
    """What went wrong, for people."""


class Dump(NamedTuple):
    """What is printed after a pass: of a module, or of one function."""

    argument: str
    text: str


class Stage:
    """The dumps of one pass of the pipeline."""

    def __init__(self, argument: str) -> None:
        self.argument = argument
        self.aliases: dict[str, str] = {}
        self.functions: dict[str, str] = {}
        self.whole = False  # of a module, so that nothing more belongs here

    def add(self, dump: Dump) -> None:
        for line in dump.text.splitlines():
            match = re.match(r"([#!]\w+) = ", line)
            if match:
                self.aliases[match[1]] = line
        self.functions.update(find_functions(dump.text))
        self.whole = "module" in dump.text.split("func", 1)[0]

    def takes(self, dump: Dump) -> bool:
        """Whether a dump can be of the same pass as those before."""
        new = find_functions(dump.text)
        return not self.whole and not new.keys() & self.functions.keys()


HEADER = re.compile(r"^// -----// IR Dump After \S+ \(([\w-]+)\).*//----- //$", re.M)
FUNCTION = re.compile(r"^( *)(?:func|llvm)\.func .*?@([\w.$-]+)\(.*$")


def find_functions(text: str) -> dict[str, str]:
    """The functions with a body, by name, without the module's indentation."""
    functions = {}
    lines = text.splitlines()
    for start, line in enumerate(lines):
        match = FUNCTION.match(line)
        if not match or not line.endswith("{"):
            continue
        indent = len(match[1])
        end = next(
            i for i in range(start, len(lines)) if lines[i] == " " * indent + "}"
        )
        body = [row[indent:] for row in lines[start : end + 1]]
        functions[match[2]] = "\n".join(row for row in body if row.strip())
    return functions


def run_opt(opt: Path, text: str, *options: str) -> str:
    """What ufp4-opt prints on standard error."""
    command = [str(opt), *PIPELINES, *options, "-", "-o", "/dev/null"]
    run = subprocess.run(command, input=text, capture_output=True, text=True)
    if run.returncode != 0:
        raise WalkthroughError(f"ufp4-opt failed\n{run.stderr[:2000]}")
    return run.stderr


def get_passes(opt: Path, text: str) -> list[str]:
    """The passes of the pipelines, in order."""
    printed = run_opt(opt, text, "--dump-pass-pipeline")
    names = re.findall(r"^ +([\w-]+)(?:\{|,?$)", printed, re.M)
    if not names:
        raise WalkthroughError("ufp4-opt printed no pipeline")
    return names


def get_summaries(opt: Path) -> dict[str, str]:
    """The summaries of all passes."""
    run = subprocess.run([str(opt), "--help"], capture_output=True, text=True)
    found = re.findall(r"^ +--([\w-]+) +- +(\S.*)$", run.stdout, re.M)
    return {name: summary.rstrip(".") + "." for name, summary in found}


def get_stages(opt: Path, text: str, passes: list[str]) -> dict[int, Stage]:
    """The passes that changed something, by their place in the pipelines."""
    printed = run_opt(
        opt,
        text,
        "--mlir-print-ir-after-all",
        "--mlir-print-ir-after-change",
        "--mlir-disable-threading",
    )
    parts = HEADER.split(printed)
    stages: list[Stage] = []
    for argument, body in zip(parts[1::2], parts[2::2]):
        dump = Dump(argument, body)
        last = next((s for s in reversed(stages) if s.argument == argument), None)
        if last is None or not last.takes(dump):
            last = Stage(argument)
            stages.append(last)
        last.add(dump)
    # Passes on functions run one function after the other, so that the first
    # dumps of two neighbours may change places.
    placed: dict[int, Stage] = {}
    after = 0
    for stage in stages:
        options = [i for i, name in enumerate(passes) if name == stage.argument]
        place = next(
            (i for i in options if i >= after and i not in placed),
            next((i for i in reversed(options) if i not in placed), None),
        )
        if place is None:
            raise WalkthroughError(f"{stage.argument} is not in the pipeline printed")
        placed[place] = stage
        after = max(after, place)
    return placed


# What a long function is shown without.
LEFT_OUT = re.compile(
    r"arith\.constant|llvm\.mlir\.(constant|poison)|llvm\.(insert|extract)value"
)

# A line is broken before one of these where there is one in its second half.
BREAKS = re.compile(r" (?=: |-> |ins\(|outs\(|attributes |%\w+: |gemm\(|as\()")


def wrap(line: str) -> list[str]:
    """A line of IR in lines of at most WIDTH characters, where it has spaces."""
    line = line.rstrip()
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    rows = []
    while len(line) > WIDTH:
        good = [m.start() for m in BREAKS.finditer(line) if WIDTH / 2 < m.start() <= WIDTH]
        cut = good[-1] if good else line.rfind(" ", len(indent) + 1, WIDTH + 1)
        if cut < 0:
            cut = line.find(" ", WIDTH)
        if cut < 0:
            break
        rows.append(line[:cut])
        line = indent + line[cut + 1 :]
    return [*rows, line]


def get_kind(line: str) -> str:
    """A line without names and numbers; lines of one kind repeat each other."""
    return re.sub(r"[%#^@][\w#$.-]+|\b\d+\b", "_", line)


def shorten_op(line: str) -> list[str]:
    """A line of IR in rows, without the middle of an enumeration."""
    rows = wrap(line)
    if len(rows) > ROWS:
        indent = " " * (len(rows[1]) - len(rows[1].lstrip()))
        rows = [*rows[: ROWS - 2], f"{indent}...", rows[-1]]
    return rows


def shorten(text: str) -> list[str]:
    """A function as it is shown: a long one without constants and descriptors of
    buffers, without lines that repeat the one before but for names and numbers, and
    without its middle."""
    lines = text.splitlines()
    if len(lines) > HEAD + TAIL + 2:
        kept: list[str] = []
        kind = ""
        for line in lines:
            if LEFT_OUT.search(line):
                continue
            if get_kind(line) != kind:
                kind = get_kind(line)
                kept.append(line)
            elif kept[-1].strip() != "...":
                kept.append(" " * (len(line) - len(line.lstrip())) + "...")
        lines = kept
    if len(lines) > HEAD + TAIL + 2:
        head = lines[:HEAD]
        indent = " " * (len(lines[HEAD]) - len(lines[HEAD].lstrip()))
        if head[-1].strip() != "...":
            head.append(f"{indent}...")
        tail = lines[-TAIL:]
        lines = [*head, *(tail[1:] if tail[0].strip() == "..." else tail)]
    return [row for line in lines for row in shorten_op(line)]


def get_body(rows: list[str]) -> list[str]:
    """What follows the signature."""
    start = next(i for i, row in enumerate(rows) if row.endswith("{"))
    return rows[start + 1 :]


def show(functions: list[list[str]], aliases: dict[str, str]) -> list[str]:
    """A block of functions, after the aliases that they use."""
    rows = [row for function in functions for row in function]
    used: list[str] = []
    pending = rows
    while pending:
        names = {name for row in pending for name in re.findall(r"[#!]\w+\b", row)}
        pending = [
            line for name, line in aliases.items() if name in names and line not in used
        ]
        used += pending
    order = list(aliases.values())
    head = [row for line in sorted(used, key=order.index) for row in shorten_op(line)]
    return ["```mlir", *head, *rows, "```"]


def fill(text: str, width: int = 88) -> list[str]:
    """A paragraph in lines."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def describe(stage: Stage, times: int, summaries: dict[str, str]) -> str:
    """What a pass did, the `times`-th time that it did something."""
    sentences = SENTENCES.get(stage.argument)
    if sentences and times <= len(sentences):
        return sentences[times - 1]
    print(
        f"gen_walkthrough.py: note: no sentence for {stage.argument} (time {times}): "
        "its summary is used",
        file=sys.stderr,
    )
    return summaries.get(stage.argument, "")


def read_layer() -> str:
    """The module that is followed."""
    text = LAYER.read_text(encoding="utf-8")
    match = re.search(r"<!-- check: name=model -->\n```mlir\n(.*?)```", text, re.S)
    if not match:
        raise WalkthroughError(f"{LAYER}: expected a block named 'model'")
    return match[1]


def generate(opt: Path) -> str:
    """The text of the page."""
    layer = read_layer()
    passes = get_passes(opt, layer)
    stages = get_stages(opt, layer, passes)
    summaries = get_summaries(opt)

    rows = INTRODUCTION.splitlines()
    toc = len(rows) + 1
    rows += ["", "## Model", "", *MODEL.splitlines(), "", "```mlir"]
    rows += [*layer.rstrip().splitlines(), "```"]
    headings = ["Model"]
    shown: dict[str, list[str]] = {}
    idle: list[str] = []
    times: dict[str, int] = {}

    def close() -> None:
        """Ends a level with the passes that had nothing to do in it."""
        if idle:
            names = ", ".join(f"`{name}`" for name in dict.fromkeys(idle))
            rows.extend(["", *fill(f"Nothing to do here: {names}.")])
            idle.clear()

    for place, name in enumerate(passes):
        if name in LEVELS and LEVELS[name][0] not in headings:
            close()
            title, what = LEVELS[name]
            headings.append(title)
            rows += ["", f"## {title}", "", what]
        stage = stages.get(place)
        if not stage:
            idle.append(name)
            continue
        times[name] = times.get(name, 0) + 1
        changed = []
        for pattern in FOLLOWED:
            function = next((f for f in stage.functions if re.match(pattern, f)), None)
            if not function:
                continue
            text = shorten(stage.functions[function])
            before = shown.get(function)
            if before == text:
                continue
            shown[function] = text
            if before and get_body(before) == get_body(text):
                text = [*text[: -len(get_body(text))], "  ...", "}"]
            changed.append(text)
        rows += ["", f"### {name}", "", *fill(describe(stage, times[name], summaries))]
        if changed:
            rows += ["", *show(changed, stage.aliases)]
        else:
            rows += ["", "What it changes is in other functions, or left out here."]
    close()

    contents = [f"- [{h}](#{h.lower().replace(' ', '-')})" for h in headings]
    note = "<!-- Made by utils/gen_walkthrough.py; edit that. -->"
    rows = [note, "", *rows[:toc], *contents, *rows[toc - 1 :]]
    return "\n".join(rows) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument(
        "--opt", type=Path, default=ROOT / "build" / "bin" / "ufp4-opt"
    )
    parser.add_argument("--out", type=Path, default=PAGE)
    args = parser.parse_args()
    try:
        text = generate(args.opt)
        if not args.check:
            args.out.write_text(text, encoding="utf-8")
            return 0
        old = args.out.read_text(encoding="utf-8") if args.out.is_file() else ""
    except (WalkthroughError, OSError) as error:
        print(f"gen_walkthrough.py: error: {error}", file=sys.stderr)
        return 1
    if text == old:
        return 0
    diff = difflib.unified_diff(
        old.splitlines(), text.splitlines(), "the page", "the tools", lineterm="", n=1
    )
    print("\n".join(list(diff)[:60]))
    print(f"{args.out}: out of date; run 'make docs'", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

# ===- cases.py - what the GPU check runs --------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""The table of kernels under test: every function of the GPU check, as IR and as a
description from which its results can be computed.

There are four kinds, from the recipes of a folder:

- `quantize`: one `ufp4.quantize_carry`, for every way in which a recipe quantizes an
  operand, every carrier that holds it, along the last dimension, along the first and
  along both;
- `matmul`: one `ufp4.carrier_matmul`, for every pair of carriers;
- `step`: one GEMM of a linear layer, for every recipe and role, at the quantized
  level: what the compiler places on the target is its choice;
- `layer`: the three GEMMs of a layer as a model has them, under every recipe.

All extents are dynamic. `programs()` is the whole table; `module_of` the IR of a
program. A description is plain data (`to_json`, `from_json`), formats and transforms
in their textual form.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from ufp4_reference import (
    ROLES,
    Format,
    Policy,
    format_text,
    parse_format,
    recipe_of,
    rht_text,
    stream_of,
)

SITE = 3
EXTENTS = (1, 15, 16, 17, 127, 128, 129, 4097)


@dataclass(frozen=True)
class Direction:
    """One direction of a quantizer. `along` is a dimension; `rht` may be empty;
    `bits` is 0 for rounding to nearest."""

    along: int
    format: str
    rht: str
    bits: int
    stream: int
    carrier: str  # the whole attribute


@dataclass(frozen=True)
class Quantize:
    name: str
    dtype: str  # of the input
    rank: int
    directions: tuple[Direction, ...]
    apart: bool = False  # codes first, and a carrier of them then
    kind: str = "quantize"

    @property
    def seeded(self) -> bool:
        return any(d.bits or "drawn" in d.rht for d in self.directions)


@dataclass(frozen=True)
class Matmul:
    name: str
    lhs: str  # element types
    rhs: str
    segment: int | None  # elements under one scale, 0 the whole row, None no scales
    outer: bool
    result: str
    rank: int
    exactness: str
    placement: str
    # Extents that are known: kernels for rows of whole 16 bytes may be others. 0 is open.
    n: int = 0
    k: int = 0
    accumulate: bool = False
    kind: str = "matmul"


@dataclass(frozen=True)
class Operand:
    format: str
    rht: str
    bits: int


@dataclass(frozen=True)
class Step:
    """A GEMM of a linear layer. Arguments are the values as the model has them:
    fprop X, W; dgrad dY, W; wgrad dY, X."""

    name: str
    recipe: str
    role: str
    lhs: Operand
    rhs: Operand
    result: str
    accumulate: bool = False  # the last argument, f32, is added
    carrier: str = "bf16"  # of sums that are the matrix unit's
    kind: str = "step"

    @property
    def along(self) -> tuple[int, int]:
        return {"fprop": (1, 1), "dgrad": (1, 0), "wgrad": (0, 0)}[self.role]

    @property
    def seeded(self) -> bool:
        return bool(self.lhs.bits or self.rhs.bits)


@dataclass(frozen=True)
class Layer:
    """The three GEMMs of a linear layer as a model has them, compiled under a recipe:
    dY is quantized in both directions at once, and so is what else is used twice.
    Arguments are X, W, dY and the gradient to which dW is added; results Y, dX, dW."""

    name: str
    recipe: str
    steps: tuple[Step, ...]  # what each GEMM has to give; none where it is left alone
    # Outputs and inputs, where they are known, as a model's are: kernels for rows of
    # whole 16 bytes may be others.
    fixed: tuple[int, int] | None = None
    kind: str = "layer"

    @property
    def seeded(self) -> bool:
        return any(s.seeded for s in self.steps)


Case = Quantize | Matmul | Step | Layer


@dataclass(frozen=True)
class Program:
    name: str
    cases: tuple[Case, ...]
    options: tuple[str, ...] = ()  # of ufp4-compile


# ===-------------------------------------------------------------------------===#
# The table
# ===-------------------------------------------------------------------------===#


def carriers_of(fmt: Format) -> list[tuple[str, str]]:
    """A word for each carrier of a format that the targets use, and its attribute."""
    storage = ("packed", f"#ufp4.carrier<!ufp4.code<{fmt.grid}>, promoted, exact>")
    kind = fmt.scale.kind
    # Those of matrix units that apply the scales.
    units = []
    if (kind, fmt.block) in (("e8m0", 32), ("e4m3", 16)):
        types = {"e2m1": ["f4E2M1FN"], "e1m2": ["f6E2M3FN", "f8E4M3FN"]}
        units = [
            (f"{t[:2]}s", f"#ufp4.carrier<{t}, hardware, tensor_core_accumulate>")
            for t in types.get(fmt.grid, [])
            if kind == "e8m0" or t == "f4E2M1FN"
        ]
    if fmt.element:
        return [("f8", f"#ufp4.carrier<{fmt.grid}, epilogue, tensor_core_accumulate>")]
    if kind == "int":
        return [("i8", "#ufp4.carrier<i8, folded, exact>"), storage]
    if kind in ("e4m3", "ue5m3", "e8m0"):
        found = [("bf16", "#ufp4.carrier<bf16, folded, tensor_core_accumulate>")]
        if kind == "e8m0":
            found.append(
                ("f8", "#ufp4.carrier<f8E4M3FN, folded, tensor_core_accumulate>")
            )
        return [*found, *units, storage]
    found = [("bf16", "#ufp4.carrier<bf16, promoted, exact>"), storage]
    if fmt.grid == "e1m2":
        found.insert(0, ("i8", "#ufp4.carrier<i8, promoted, exact>"))
        found.insert(1, ("i4", "#ufp4.carrier<i4, promoted, exact>"))
    return found


def _operands(recipes: Path) -> dict[str, list[tuple[str, int, int, Policy]]]:
    """Recipe -> (role, index of operand, dimension, policy) of its quantized operands."""
    alongs = {"fprop": (1, 1), "dgrad": (1, 0), "wgrad": (0, 0)}
    found: dict[str, list[tuple[str, int, int, Policy]]] = {}
    for path in sorted(recipes.glob("*.mlir")):
        recipe = recipe_of(path)
        rows = []
        for role in ROLES:
            policies = recipe.policies(role)
            if policies is None or any(p.format is None or p.others for p in policies):
                continue
            rows += [(role, i, alongs[role][i], p) for i, p in enumerate(policies)]
        if rows:
            found[recipe.name] = rows
    return found


def _rht_text(policy: Policy) -> str:
    return rht_text(policy.rht) if policy.rht else ""


def _word(fmt: Format) -> str:
    """A format in letters that a symbol may have."""
    scale = fmt.scale
    block = (
        f"{fmt.rows}x{fmt.block}" if fmt.block else ("row" if fmt.rows else "tensor")
    )
    parts = [fmt.grid, block, scale.kind]
    if scale.rule != "nearest":
        parts.append(scale.rule)
    if scale.tile is not None:
        parts.append(f"t{scale.tile or 'row'}")
    if scale.room != 1:
        parts.append("room")
    return "_".join(parts)


def quantize_cases(recipes: Path) -> list[Quantize]:
    """Every way to quantize that a recipe has, once."""
    ways: dict[tuple[str, str, int], tuple[Format, int]] = {}
    for rows in _operands(recipes).values():
        for role, index, _, policy in rows:
            key = (format_text(policy.format), _rht_text(policy), policy.bits)
            ways.setdefault(key, (policy.format, stream_of(role, index)))
    # A base for each row, which no shipped recipe has.
    for (text, rht, bits), (fmt, stream) in list(ways.items()):
        if fmt.scale.tile:
            row = dataclasses.replace(fmt, scale=dataclasses.replace(fmt.scale, tile=0))
            ways.setdefault((format_text(row), rht, bits), (row, stream))
    cases = []
    for (text, rht, bits), (fmt, stream) in ways.items():
        way = _word(fmt) + ("_rht" if rht else "") + ("_bf16" if "bf16" in rht else "")
        way += ("_plus" if "plus" in rht else "") + (f"_sr{bits}" if bits else "")
        for word, carrier in carriers_of(fmt):

            def direction(along: int, shift: int = 0) -> Direction:
                return Direction(along, text, rht, bits, stream + shift, carrier)

            def add(suffix: str, dtype: str, rank: int, *directions: Direction) -> None:
                cases.append(
                    Quantize(f"{way}__{word}_{suffix}", dtype, rank, directions)
                )

            add("row", "bf16", 2, direction(1))
            add("col", "bf16", 2, direction(0))
            add("both", "bf16", 2, direction(1), direction(0, 2))
            if word != "packed":
                add("row_f32", "f32", 2, direction(1))
                add("col_f32", "f32", 2, direction(0))
    return cases


def carry_cases(quantizers: list[Quantize]) -> list[Quantize]:
    """`ufp4.carry` of codes that lie in memory: each format and carrier, both ways."""
    found: dict[tuple[str, str, int], Quantize] = {}
    for case in quantizers:
        d = dataclasses.replace(case.directions[0], rht="")
        over_row = "<f8" in d.carrier and "folded" in d.carrier
        if len(case.directions) == 2 or "!" in d.carrier or over_row:
            continue
        if d.bits or case.dtype != "bf16":
            continue
        # The name without its transform.
        name = case.name.split("__")[0].split("_rht")[0]
        key = (d.format, d.carrier, d.along)
        word = d.carrier.split("<")[1].split(",")[0]
        way = "row" if d.along else "col"
        found.setdefault(
            key,
            Quantize(f"{name}__carry_{word}_{way}", "bf16", 2, (d,), apart=True),
        )
    return list(found.values())


def matmul_cases() -> list[Matmul]:
    """Every pair of carriers, with results of f32 and bf16."""
    tensor_core, exact = "tensor_core_accumulate", "exact"
    kinds: list[tuple[str, str, str, int | None, bool, str, str]] = [
        # word, lhs, rhs, segment, outer, exactness, placement
        ("i8_tile512", "i8", "i8", 512, False, exact, "folded"),
        ("i8_row", "i8", "i8", 0, False, exact, "folded"),
        ("i8_block16", "i8", "i8", 16, False, exact, "promoted"),
        ("bf16_block16", "bf16", "bf16", 16, False, exact, "promoted"),
        ("bf16_outer", "bf16", "bf16", None, True, tensor_core, "folded"),
        ("bf16", "bf16", "bf16", None, False, tensor_core, "folded"),
        ("f8_row", "f8E4M3FN", "f8E4M3FN", 0, False, tensor_core, "epilogue"),
        ("f8e5m2_row", "f8E5M2", "f8E4M3FN", 0, False, tensor_core, "epilogue"),
    ]
    found = []
    for word, lhs, rhs, segment, outer, exactness, placement in kinds:
        # Result, rank, and N and K where they are known.
        variants = (
            ("f32", 2, 0, 0),
            ("f32", 3, 0, 0),
            ("bf16", 2, 0, 0),
            ("f32", 2, 136, 208),
            ("bf16", 2, 384, 1040),
        )
        for result, rank, n, k in variants:
            name = f"mm_{word}_{result}" + ("_batch" if rank == 3 else "")
            name += f"_{n}x{k}" if n else ""
            fixed = (segment, outer, result, rank, exactness, placement, n, k)
            found.append(Matmul(name, lhs, rhs, *fixed))
            if result == "f32" or n:
                found.append(Matmul(name + "_acc", lhs, rhs, *fixed, accumulate=True))
    return found


def step_cases(recipes: Path) -> list[Step]:
    cases = []
    for name, rows in _operands(recipes).items():
        by_role: dict[str, list[Policy]] = {}
        for role, _, _, policy in rows:
            by_role.setdefault(role, []).append(policy)
        for role, policies in by_role.items():
            operands = [
                Operand(format_text(p.format), _rht_text(p), p.bits) for p in policies
            ]
            symbol = name.replace("-", "_") + "_" + role
            result = "f32" if role == "wgrad" else "bf16"
            step = Step(symbol, name, role, *operands, result)
            if operands[0].format.startswith(("#ufp4.format<f8",)):
                step = dataclasses.replace(step, carrier="f8E4M3FN")
            cases.append(step)
            if role == "wgrad":
                # The gradient of the micro-batches before is added.
                cases.append(
                    dataclasses.replace(step, name=symbol + "_acc", accumulate=True)
                )
    return cases


def in_fp8(step: Step) -> Step:
    """The same with e8m0 scales folded into f8E4M3FN."""
    return dataclasses.replace(step, name=step.name + "_f8", carrier="f8E4M3FN")


def layer_programs(recipes: Path) -> list[Program]:
    """A layer under each recipe, of any extents, and of some that are known."""
    steps: dict[str, list[Step]] = {}
    for step in step_cases(recipes):
        # The first two without, the last with an earlier gradient.
        if step.role != "wgrad" or step.accumulate:
            steps.setdefault(step.recipe, []).append(step)
    found = []
    for path in sorted(recipes.glob("*.mlir")):
        name = recipe_of(path).name
        layer = Layer(
            "layer_" + name.replace("-", "_"), name, tuple(steps.get(name, ()))
        )
        fixed = dataclasses.replace(
            layer, name=layer.name.replace("_", "_fixed_", 1), fixed=(144, 80)
        )
        options = (f"--recipe={name}",)
        found += [Program(c.name, (c,), options) for c in (layer, fixed)]
    return found


def programs(recipes: Path) -> list[Program]:
    groups: dict[str, list[Case]] = {}
    for case in quantize_cases(recipes):
        fmt = parse_format(case.directions[0].format)
        group = f"quantize_{fmt.grid}_{fmt.scale.kind}".lower()
        groups.setdefault(group, []).append(case)
    groups["carry"] = list(carry_cases(quantize_cases(recipes)))
    groups["matmul"] = list(matmul_cases())
    for case in step_cases(recipes):
        groups.setdefault("step_" + case.recipe.replace("-", "_"), []).append(case)
    found = [Program(name, tuple(cases)) for name, cases in groups.items()]
    found += layer_programs(recipes)
    for program in list(found):
        steps = [c for c in program.cases if c.kind == "step" and "e8m0" in c.lhs.format]
        if steps:
            found.append(
                Program(
                    program.name + "_f8",
                    tuple(in_fp8(c) for c in steps),
                    ("--e8m0-in-fp8",),
                )
            )
    return found


# ===-------------------------------------------------------------------------===#
# IR
# ===-------------------------------------------------------------------------===#


def tensor(*shape: object, of: str) -> str:
    return "tensor<" + "".join(f"{d}x" for d in shape) + of + ">"


def _unknown(rank: int, of: str) -> str:
    return tensor(*"?" * rank, of=of)


def stored_scale_type(fmt: Format) -> str:
    kinds = {"e4m3": "f8E4M3FN", "e8m0": "f8E8M0FNU", "int": "i8", "ue5m3": "i8"}
    return kinds.get(fmt.scale.kind, fmt.scale.kind)


def result_types(d: Direction, rank: int) -> list[str]:
    """Types of the results of one direction of quantize_carry."""
    fmt = parse_format(d.format)
    element, placement = (
        p.strip()
        for p in d.carrier.split("<", 1)[1].rsplit(">", 1)[0].rsplit(",", 2)[:2]
    )
    has_outer = fmt.scale.kind in ("e4m3", "ue5m3", "int")
    if element.startswith("!"):
        types = [_unknown(rank, "i8")]
        types.append(_unknown(rank, stored_scale_type(fmt)))
        if has_outer and fmt.scale.tile is not None:
            last = "1" if fmt.scale.tile == 0 else "?"
            types.append(tensor(*"?" * (rank - 1), last, of="f32"))
        elif has_outer:
            types.append("tensor<f32>")
        return types
    stored = "i8" if element in ("i4", "f4E2M1FN", "f6E2M3FN") else element
    types = [_unknown(rank, stored)]
    batch = ["?"] * (rank - 2)
    if placement == "hardware":
        types.append(_unknown(rank, stored_scale_type(fmt)))
    elif placement == "folded" and element.startswith("f8"):
        types.append(tensor(*batch, 1, "?", of="f32"))
    elif placement != "folded":
        types.append(tensor(*batch, "?" if fmt.block else "1", "?", of="f32"))
    elif fmt.scale.tile is not None:
        types.append(tensor(*batch, "?" if fmt.scale.tile else "1", "?", of="f32"))
    if has_outer and fmt.scale.tile is None:
        types.append("tensor<f32>")
    return types


def _rounding(bits: int) -> str:
    return (
        f"#ufp4.rounding<stochastic<{bits}>>"
        if bits
        else "#ufp4.rounding<nearest_even>"
    )


def _quantize_function(case: Quantize) -> str:
    if case.apart:
        return _carry_function(case)
    operand = _unknown(case.rank, case.dtype)
    types = [t for d in case.directions for t in result_types(d, case.rank)]

    def listed(items: list[str]) -> str:
        return "[" + ", ".join(items) + "]"

    seed = ", %seed: tensor<i64> {ufp4.seed}" if case.seeded else ""
    names = ", ".join(f"%r#{i}" for i in range(len(types)))
    result = f"%r:{len(types)}"
    ds = case.directions
    return f"""func.func @{case.name}(%x: {operand}{seed}) -> ({", ".join(types)}) {{
  {result} = ufp4.quantize_carry %x along {listed([str(d.along) for d in ds])}{" seed(%seed)" if seed else ""}
      site {SITE} streams {listed([str(d.stream) for d in ds])}
      as {listed([d.format for d in ds])} rht {listed([d.rht or "unit" for d in ds])}
      round {listed([_rounding(d.bits) for d in ds])}
      to {listed([d.carrier for d in ds])}
      : {operand} -> {", ".join(types)}
  return {names} : {", ".join(types)}
}}
"""


def _quantized_types(fmt: Format) -> list[str]:
    """Types of the results of ufp4.quantize on two dimensions."""
    codes = f"!ufp4.code<{fmt.grid}>" if not fmt.element else fmt.grid
    whole = not fmt.block and not fmt.rows
    scales = stored_scale_type(fmt)
    types = [_unknown(2, codes), f"tensor<{scales}>" if whole else _unknown(2, scales)]
    if fmt.scale.kind in ("e4m3", "ue5m3", "int"):
        types.append("tensor<f32>" if fmt.scale.tile is None else _unknown(2, "f32"))
    return types


def _carry_function(case: Quantize) -> str:
    (d,) = case.directions
    given, results = _quantized_types(parse_format(d.format)), result_types(d, 2)
    names = ["%q", "%s", "%o"][: len(given)]
    # The outer scale of the tensor is no result of the carry.
    carried = [t for t in results if t != "tensor<f32>"]
    outs = ["%a", "%b"][: len(carried)]
    outer = " outer(%o)" if len(given) == 3 else ""
    returned = outs + ["%o"] * (len(results) - len(carried))
    return f"""func.func @{case.name}(%x: tensor<?x?xbf16>) -> ({", ".join(results)}) {{
  {", ".join(names)} = ufp4.quantize %x along {d.along} as({d.format})
      : tensor<?x?xbf16> -> {", ".join(given)}
  {", ".join(outs)} = ufp4.carry %q * %s{outer} along {d.along} as({d.format})
      to({d.carrier})
      : {", ".join(given)} -> {", ".join(carried)}
  return {", ".join(returned)} : {", ".join(results)}
}}
"""


def _matmul_function(case: Matmul) -> str:
    batch = ["?"] * (case.rank - 2)
    n, k = case.n or "?", case.k or "?"
    segments: object = "?"
    if case.segment == 0:
        segments = 1
    elif case.segment and case.k:
        segments = -(-case.k // case.segment)
    arguments, uses, types = [], [], []
    for side, element, rows in (("a", case.lhs, "?"), ("b", case.rhs, n)):
        operand = tensor(*batch, rows, k, of=element)
        arguments.append(f"%{side}: {operand}")
        types.append(operand)
        use = f"%{side}"
        if case.segment is not None:
            scale = tensor(*batch, segments, rows, of="f32")
            arguments.append(f"%s{side}: {scale}")
            types.append(scale)
            use += f" * %s{side}"
        if case.outer:
            arguments.append(f"%o{side}: tensor<f32>")
            types.append("tensor<f32>")
            use += f" outer(%o{side})"
        uses.append(use)
    result = tensor(*batch, "?", n, of=case.result)
    if case.accumulate:
        added = tensor(*batch, "?", n, of="f32")
        arguments.append(f"%c: {added}")
        types.append(added)
        uses[-1] += " accumulate(%c)"
    segment = f" segment {case.segment}" if case.segment else ""
    carrier = f"#ufp4.carrier<{case.lhs}, {case.placement}, {case.exactness}>"
    return f"""func.func @{case.name}({", ".join(arguments)}) -> {result} {{
  %y = ufp4.carrier_matmul {", ".join(uses)}{segment} carrier({carrier})
      : {", ".join(types)} -> {result}
  return %y : {result}
}}
"""


def _step_function(case: Step) -> str:
    kinds = {
        "fprop": "activation x weight",
        "dgrad": "gradient x weight",
        "wgrad": "gradient x activation",
    }
    value = "tensor<?x?xbf16>"
    lines = []
    types: list[str] = []
    for side, along, op, index in zip("xy", case.along, (case.lhs, case.rhs), (0, 1)):
        fmt = parse_format(op.format)
        codes = (
            f"tensor<?x?x!ufp4.code<{fmt.grid}>>"
            if not fmt.element
            else f"tensor<?x?x{fmt.grid}>"
        )
        scales = (
            "tensor<f32>"
            if not fmt.block and not fmt.rows
            else _unknown(2, stored_scale_type(fmt))
        )
        results, kinds_of = [f"%q{side}", f"%s{side}"], [codes, scales]
        if fmt.scale.kind in ("e4m3", "ue5m3", "int"):
            results.append(f"%o{side}")
            outer = "tensor<f32>" if fmt.scale.tile is None else _unknown(2, "f32")
            kinds_of.append(outer)
        seed = (
            f" seed(%seed) site {SITE} stream {stream_of(case.role, index)}"
            if op.bits
            else ""
        )
        rht = f" rht({op.rht})" if op.rht else ""
        rounding = f" round(stochastic<{op.bits}>)" if op.bits else ""
        lines.append(
            f"  {', '.join(results)} = ufp4.quantize %{side} along {along}{seed} as({op.format}){rht}{rounding}\n"
            f"      : {value} -> {', '.join(kinds_of)}"
        )
        use = f"%q{side} * %s{side}" + (
            f" outer(%o{side})" if len(results) == 3 else ""
        )
        types.append(", ".join(kinds_of))
        lines.append(use)
    q0, u0, q1, u1 = lines
    result = _unknown(2, case.result)
    seed = ", %seed: tensor<i64> {ufp4.seed}" if case.seeded else ""
    product, sum_, added = "%r", "", ""
    if case.accumulate:
        product, added = "%p", f", %c: {result}"
        sum_ = f"  %r = arith.addf %c, %p : {result}\n"
    return f"""func.func @{case.name}(%x: {value}, %y: {value}{added}{seed}) -> {result} {{
{q0}
{q1}
  {product} = ufp4.scaled_matmul {u0}, {u1} contracting [{case.along[0]}] x [{case.along[1]}]
      as({case.lhs.format}, {case.rhs.format})
      gemm(#ufp4.gemm<{case.role}, "{case.name}", id = {SITE}, {kinds[case.role]}>)
      : {", ".join(types)} -> {result}
{sum_}  return %r : {result}
}}
"""


# Of each GEMM: the role, its operands, the maps of their indices, and what they are.
_GEMMS = {
    "fprop": ("x", "w", "(m, k)", "(n, k)", "activation x weight"),
    "dgrad": ("dy", "w", "(m, k)", "(k, n)", "gradient x weight"),
    "wgrad": ("dy", "x", "(k, m)", "(k, n)", "gradient x activation"),
}


def _layer_function(case: Layer) -> str:
    n, k = case.fixed or ("?", "?")
    shapes = {"x": ("?", k), "w": (n, k), "dy": ("?", n), "c": (n, k)}
    results = {"fprop": ("?", n), "dgrad": ("?", k), "wgrad": (n, k)}
    given = {name: tensor(*s, of="bf16") for name, s in shapes.items()}
    sums = {role: tensor(*s, of="f32") for role, s in results.items()}
    y, dx = tensor("?", n, of="bf16"), tensor("?", k, of="bf16")
    lines = [
        "%zero = arith.constant 0.0 : f32",
        "%c0 = arith.constant 0 : index",
        "%c1 = arith.constant 1 : index",
        f"%tokens = tensor.dim %x, %c0 : {given['x']}",
        f"%inputs = tensor.dim %x, %c1 : {given['x']}",
        f"%outputs = tensor.dim %w, %c0 : {given['w']}",
    ]
    extents = {
        "fprop": ("%tokens", "%outputs"),
        "dgrad": ("%tokens", "%inputs"),
        "wgrad": ("%outputs", "%inputs"),
    }
    for role, (lhs, rhs, left, right, operands) in _GEMMS.items():
        maps = ", ".join(
            f"affine_map<(m, n, k) -> {m}>" for m in (left, right, "(m, n)")
        )
        open_ = [v for v, e in zip(extents[role], results[role]) if e == "?"]
        type_ = sums[role]
        gemm = f'#ufp4.gemm<{role}, "{case.name}", id = {SITE}, {operands}>'
        lines += [
            f"%e_{role} = tensor.empty({', '.join(open_)}) : {type_}",
            f"%i_{role} = linalg.fill ins(%zero : f32) outs(%e_{role} : {type_})",
            f"    -> {type_}",
            f"%p_{role} = linalg.generic {{indexing_maps = [{maps}],",
            '    iterator_types = ["parallel", "parallel", "reduction"]}',
            f"    ins(%{lhs}, %{rhs} : {given[lhs]}, {given[rhs]})",
            f"    outs(%i_{role} : {type_})",
            f"    attrs = {{ufp4.gemm = {gemm}}} {{",
            "^bb0(%a: bf16, %b: bf16, %s: f32):",
            "  %l = arith.extf %a : bf16 to f32",
            "  %r = arith.extf %b : bf16 to f32",
            "  %q = arith.mulf %l, %r : f32",
            "  %t = arith.addf %s, %q : f32",
            "  linalg.yield %t : f32",
            f"}} -> {type_}",
        ]
    lines += [
        f"%y = arith.truncf %p_fprop : {sums['fprop']} to {y}",
        f"%dx = arith.truncf %p_dgrad : {sums['dgrad']} to {dx}",
        f"%dw = arith.addf %c, %p_wgrad : {sums['wgrad']}",
        f"return %y, %dx, %dw : {y}, {dx}, {sums['wgrad']}",
    ]
    given["c"] = sums["wgrad"]
    arguments = ", ".join(f"%{name}: {type_}" for name, type_ in given.items())
    body = "\n".join("  " + line for line in lines)
    return (
        f"func.func @{case.name}({arguments}) -> ({y}, {dx}, {sums['wgrad']}) {{\n"
        f"{body}\n}}\n"
    )


def function_of(case: Case) -> str:
    makers = {
        "layer": _layer_function,
        "quantize": _quantize_function,
        "matmul": _matmul_function,
        "step": _step_function,
    }
    return makers[case.kind](case)


def module_of(program: Program) -> str:
    return "\n".join(function_of(case) for case in program.cases)


# ===-------------------------------------------------------------------------===#
# Plain data
# ===-------------------------------------------------------------------------===#


def to_json(all_programs: list[Program]) -> str:
    return json.dumps([dataclasses.asdict(p) for p in all_programs], indent=1)


def _step_of(entry: dict) -> Step:
    lhs, rhs = Operand(**entry["lhs"]), Operand(**entry["rhs"])
    return Step(**{**entry, "lhs": lhs, "rhs": rhs})


def from_json(text: str) -> list[Program]:
    found = []
    for program in json.loads(text):
        cases: list[Case] = []
        for entry in program["cases"]:
            if entry["kind"] == "quantize":
                entry["directions"] = tuple(Direction(**d) for d in entry["directions"])
                cases.append(Quantize(**entry))
            elif entry["kind"] == "matmul":
                cases.append(Matmul(**entry))
            elif entry["kind"] == "layer":
                entry["steps"] = tuple(_step_of(s) for s in entry["steps"])
                entry["fixed"] = entry["fixed"] and tuple(entry["fixed"])
                cases.append(Layer(**entry))
            else:
                cases.append(_step_of(entry))
        options = tuple(program.get("options", ()))
        found.append(Program(program["name"], tuple(cases), options))
    return found

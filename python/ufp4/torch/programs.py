# ===- programs.py - the GEMMs of layers as MLIR, and compiled -----------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""What the layers of a converted model compute, as MLIR text, and compiled.

A layer has three functions, one for each role, of two matrices each:

    fprop(x [T, in], w)          -> y [T, out]
    dgrad(dy [T, out], w)        -> dx [T, in]
    wgrad(dy [T, out], x [T, in]) -> dw, as w

``w`` is [out, in], or [in, out] for Conv1D. The functions are what an exported step
has for a linear layer: a product summed up in f32 and truncated to the type of its
operands. One that draws random bits gets one more argument, the seed, when it is
quantized.

All layers of a model are quantized as one module, since a recipe may count its
blocks; then each function stands for itself, and layers whose functions are the same
but for the name share what is compiled.
"""

from __future__ import annotations

import atexit
import dataclasses
import hashlib
import re
import threading
from collections.abc import Callable, Sequence
from typing import Any

import torch

import ufp4
from ufp4.recipes import Recipe

from .step import TYPES

#: Each role with its operands, left and right.
ROLES = {
    "fprop": ("activation", "weight"),
    "dgrad": ("gradient", "weight"),
    "wgrad": ("gradient", "activation"),
}

#: Types of operands that a layer may have.
FLOATS = (torch.bfloat16, torch.float16, torch.float32)

#: The name of a function that stands for itself.
ENTRY = "main"

#: The site of a function that stands for itself, whose number is 0 then. Layers that
#: draw random bits differ by their seeds.
SITE = "layer"


@dataclasses.dataclass(frozen=True)
class Site:
    """A weight that multiplies: a layer's, or one of a stack of experts'."""

    #: The name of the parameter, which the patterns of a recipe select.
    name: str
    outputs: int
    inputs: int
    #: The weight is [in, out], as Conv1D has it.
    transposed: bool = False


def function_text(
    role: str,
    name: str,
    site: Site,
    element: str,
    *,
    number: int = 0,
    features: bool = True,
) -> str:
    """One function of a layer; the number of tokens is open.

    number: of the site.
    features: the layer's features are in the types; else they are open too, and one
      function serves layers of all sizes.
    """
    tokens = "?"
    outputs, inputs = (site.outputs, site.inputs) if features else ("?", "?")
    weight = (inputs, outputs) if site.transposed else (outputs, inputs)
    shape_of = {
        "activation": (tokens, inputs),
        "gradient": (tokens, outputs),
        "weight": weight,
    }
    kinds = ROLES[role]
    result = {"fprop": (tokens, outputs), "dgrad": (tokens, inputs), "wgrad": weight}

    def tensor(shape: Sequence[int | str], element: str = element) -> str:
        return f"tensor<{shape[0]}x{shape[1]}x{element}>"

    lines = [
        f"func.func @{name}(%lhs: {tensor(shape_of[kinds[0]])}, "
        f"%rhs: {tensor(shape_of[kinds[1]])}) -> {tensor(result[role])} {{",
        "  %c0 = arith.constant 0 : index",
        "  %c1 = arith.constant 1 : index",
        "  %zero = arith.constant 0.0 : f32",
    ]

    def open_sizes(shape: Sequence[int | str], sources: Sequence[tuple]) -> str:
        """Operations that read the extents of a shape that are open; their names.
        A source is an operand, its type and the dimension."""
        sizes = []
        for extent, (value, kind, dim) in zip(shape, sources):
            if extent == "?":
                size = f"%size{len(lines)}"
                lines.append(f"  {size} = tensor.dim {value}, %c{dim} : {kind}")
                sizes.append(size)
        return ", ".join(sizes)

    def transpose(value: str, shape: Sequence[int | str]) -> tuple[str, tuple]:
        turned = (shape[1], shape[0])
        kind = tensor(shape)
        sizes = open_sizes(turned, [(value, kind, 1), (value, kind, 0)])
        lines.append(f"  {value}_e = tensor.empty({sizes}) : {tensor(turned)}")
        lines.append(
            f"  {value}_t = linalg.transpose ins({value} : {kind}) "
            f"outs({value}_e : {tensor(turned)}) permutation = [1, 0]"
        )
        return f"{value}_t", turned

    # What is multiplied: [m, k] and [k, n].
    operands = [("%lhs", shape_of[kinds[0]]), ("%rhs", shape_of[kinds[1]])]
    if role == "wgrad" and site.transposed:
        # dW = X^T dY: the operands change places.
        operands.reverse()
        kinds = (kinds[1], kinds[0])
    left, right = operands
    if role == "wgrad":
        left = transpose(*left)
    elif (role == "fprop") != site.transposed:
        right = transpose(*right)
    shape = (left[1][0], right[1][1])
    sizes = open_sizes(
        shape, [(left[0], tensor(left[1]), 0), (right[0], tensor(right[1]), 1)]
    )
    wide = tensor(shape, "f32")
    lines += [
        f"  %empty = tensor.empty({sizes}) : {wide}",
        f"  %init = linalg.fill ins(%zero : f32) outs(%empty : {wide}) -> {wide}",
        f'  %sum = linalg.matmul {{ufp4.gemm = #ufp4.gemm<{role}, "{site.name}", '
        f"id = {number}, {kinds[0]} x {kinds[1]}>}}",
        f"    ins({left[0]}, {right[0]} : {tensor(left[1])}, {tensor(right[1])})",
        f"    outs(%init : {wide}) -> {wide}",
    ]
    value = "%sum"
    if element != "f32":
        value = "%result"
        lines.append(f"  %result = arith.truncf %sum : {wide} to {tensor(shape)}")
    lines += [f"  return {value} : {tensor(shape)}", "}"]
    return "\n".join(lines) + "\n"


def split_functions(text: str) -> tuple[str, dict[str, str]]:
    """The functions of a module as ufp4-opt prints it, by name, and the aliases of
    attributes that they need in front of them."""
    aliases = "".join(re.findall(r"^#.*\n", text, re.MULTILINE))
    functions = re.findall(
        r"^  func\.func @(\w+)\(.*?^  \}$", text, re.MULTILINE | re.DOTALL
    )
    bodies = re.findall(
        r"^  func\.func @\w+\(.*?^  \}$", text, re.MULTILINE | re.DOTALL
    )
    return aliases, dict(zip(functions, bodies))


@dataclasses.dataclass(frozen=True)
class Program:
    """What a role of a layer runs."""

    #: The quantized function as a module of its own; empty where the role stays in
    #: high precision.
    ir: str
    #: Whether it draws random bits.
    seeded: bool
    #: Why it stays in high precision.
    reason: str
    #: Grid, block and scale of its operands, or their type.
    format: str


class Plan:
    """The sites of a model under a recipe, and what each of them runs.

    A plan has a key that says all there is in it. Plans of one key are one plan, in
    every process: custom operators, whose arguments are tensors and strings, name
    theirs by it.
    """

    def __init__(
        self, recipe: str | Recipe, target: str | None, sites: Sequence[Site]
    ) -> None:
        """target: None for the device of the tensors at hand."""
        self.recipe = recipe
        self.target = target
        self.sites = tuple(sites)
        text = repr((recipe, target, self.sites))
        self.key = hashlib.sha256(text.encode()).hexdigest()[:16]
        self._programs: dict[tuple[str, bool], list[dict[str, Program]]] = {}
        self._lock = threading.Lock()
        PLANS[self.key] = self

    def __reduce__(self) -> tuple:
        return Plan, (self.recipe, self.target, self.sites)

    def programs(
        self, element: str = "bf16", features: bool = False
    ) -> list[dict[str, Program]]:
        """What each site runs in each role on operands of a type."""
        with self._lock:
            if (element, features) not in self._programs:
                self._programs[element, features] = self._quantize(element, features)
            return self._programs[element, features]

    def program(self, index: int, role: str) -> Program:
        """What a role of a site runs, whatever the type and the target."""
        return self.programs()[index][role]

    def _quantize(self, element: str, features: bool) -> list[dict[str, Program]]:
        text = "".join(
            function_text(
                role,
                f"{role}_{index}",
                site,
                element,
                number=index,
                features=features,
            )
            for index, site in enumerate(self.sites)
            for role in ROLES
        )
        try:
            quantized, report = ufp4.quantize_ir(text, self.recipe, report=True)
        except ImportError as error:
            raise ufp4.Error(
                f"expected the compiler of the package ufp4, but got: {error}; install "
                'it with "pip install ufp4"'
            ) from error
        aliases, bodies = split_functions(quantized)
        rows: list[dict[str, Program]] = [{} for _ in self.sites]
        for gemm in report["gemms"]:
            role, _, number = gemm["function"].partition("_")
            index = int(number)
            body = bodies[gemm["function"]]
            body = body.replace(f"@{role}_{index}(", f"@{ENTRY}(")
            body = body.replace(f'"{self.sites[index].name}"', f'"{SITE}"')
            body = re.sub(rf"\b(site|id =) {index}\b", r"\1 0", body)
            rows[index][role] = Program(
                f"{aliases}module {{\n{body}\n}}\n" if gemm["quantized"] else "",
                "{ufp4.seed}" in body,
                gemm["reason"],
                gemm["format"],
            )
        return rows

    def function(
        self, index: int, role: str, dtype: torch.dtype, target: str
    ) -> Callable[..., torch.Tensor] | None:
        """The compiled program of a role; None where it stays in high precision."""
        # On a GPU kernels are made for a layer's features; on a CPU they are as good
        # without, and there is less to compile.
        programs = self.programs(TYPES[dtype], features=target != "cpu")
        program = programs[index][role]
        return compile_program(program.ir, target) if program.ir else None


#: Plans by their keys.
PLANS: dict[str, Plan] = {}

_compiled: dict[tuple[str, str], Any] = {}
_compiling = threading.Lock()
# PyTorch's registry of operators outlives modules, and would keep compiled code
# beyond the compiler.
atexit.register(_compiled.clear)


def compile_program(ir: str, target: str) -> Callable[..., torch.Tensor]:
    """The one function of a quantized module, compiled once in a process and kept on
    disk (``cache`` of ufp4.compile)."""
    with _compiling:
        if (ir, target) not in _compiled:
            _compiled[ir, target] = ufp4.compile(
                ir, None, target, function=ENTRY, cache=True
            )
        return _compiled[ir, target]

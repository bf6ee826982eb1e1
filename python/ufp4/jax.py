# ===- jax.py - training steps of JAX as MLIR --------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""4-bit training in JAX: a step of value_and_grad as MLIR.

    step = jax.jit(jax.value_and_grad(loss))
    exported = ufp4.jax.export_training_step(step, (parameters, x, labels))
    run = ufp4.compile(exported.ir, recipe="ufp4")

JAX gives StableHLO. From there two ways lead to the dialects that ufp4 reads:
IREE's input conversion ("iree", needs the package iree-base-compiler) makes matrix
products named operations between reshapes; StableHLO's own linalg ("linalg", in
jaxlib) makes each one generic operation. docs/hosts/jax.md is the manual.
"""

from __future__ import annotations

import collections
import dataclasses
import inspect
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import jax
import numpy as np
from jax.interpreters import mlir as jax_mlir
from jaxlib.mlir import ir, passmanager
from jaxlib.mlir.dialects import stablehlo

from ufp4.frontend import ExportError, annotate

__all__ = ["ExportError", "ExportedStep", "Value", "export_training_step"]

ROUTES = ("iree", "linalg")

#: What only one route lowers.
IREE_ALONE = frozenset(
    f"stablehlo.{name}" for name in ("case", "if", "optimization_barrier", "while")
)

#: Dialects that may be in the exported text.
ALLOWED_DIALECTS = frozenset(
    ["arith", "builtin", "cf", "func", "linalg", "math", "scf", "tensor"]
)

#: Types of arrays, and what MLIR calls them.
TYPES = {
    "bfloat16": "bf16",
    "float16": "f16",
    "float32": "f32",
    "float64": "f64",
    "bool": "i1",
    "int8": "i8",
    "int16": "i16",
    "int32": "i32",
    "int64": "i64",
}

# ===----------------------------------------------------------------------------===#
# What is exported
# ===----------------------------------------------------------------------------===#


@dataclasses.dataclass(frozen=True)
class Value:
    """An argument or a result of an exported step."""

    name: str
    #: As MLIR writes it: "bf16".
    type: str
    shape: tuple[int, ...]
    #: Whether it is a parameter of the model.
    parameter: bool = False

    def row(self) -> dict[str, Any]:
        """As a JSON object."""
        return {**dataclasses.asdict(self), "shape": list(self.shape)}


@dataclasses.dataclass(frozen=True)
class ExportedStep:
    """A training step as a function on arrays, one for each leaf of its arguments
    and results, in the order of ``jax.tree_util.tree_leaves``."""

    #: MLIR text in the generic form: func, linalg, tensor, arith, math, scf and cf.
    ir: str
    #: Name of its function.
    function: str
    arguments: tuple[Value, ...]
    #: "loss", "aux..." where there is some, then "grad.NAME" for each parameter.
    results: tuple[Value, ...]
    #: The tree of what the step returns.
    result_tree: Any = dataclasses.field(repr=False)

    @property
    def parameters(self) -> list[str]:
        """Names of the arguments that are parameters, in order."""
        return [value.name for value in self.arguments if value.parameter]

    @property
    def inputs(self) -> list[str]:
        """Names of the arguments that are none."""
        return [value.name for value in self.arguments if not value.parameter]

    def flatten(self, *args: Any) -> list[Any]:
        """The leaves of a call's arguments, as the exported function takes them.

        Raises ExportError where one has another shape or type than was exported.
        """
        leaves = jax.tree_util.tree_leaves(args)
        if len(leaves) != len(self.arguments):
            raise ExportError(
                f"expected {len(self.arguments)} arrays, but got {len(leaves)}"
            )
        for wanted, leaf in zip(self.arguments, leaves):
            if np.shape(leaf) != wanted.shape or type_name(leaf) != wanted.type:
                raise ExportError(
                    f"expected '{wanted.name}' to be {wanted.type} "
                    f"{list(wanted.shape)}, but got {type_name(leaf)} "
                    f"{list(np.shape(leaf))}"
                )
        return leaves

    def unflatten(self, results: Sequence[Any]) -> Any:
        """Results of the exported function as the tree that the step returns."""
        return jax.tree_util.tree_unflatten(self.result_tree, list(results))


def type_name(leaf: Any) -> str:
    """What MLIR calls the type of an array; the type's own name where it has none."""
    dtype = getattr(leaf, "dtype", None)
    name = str(dtype) if dtype is not None else np.asarray(leaf).dtype.name
    return TYPES.get(name, name)


def path_name(path: Sequence[Any]) -> str:
    """A leaf's place in its tree: "block_0.attention.query.kernel"."""
    parts = []
    for key in path:
        for attribute in ("key", "name", "idx"):
            if hasattr(key, attribute):
                parts.append(str(getattr(key, attribute)))
                break
        else:
            parts.append(str(key))
    return ".".join(parts)


def name_leaves(tree: Any, prefix: str) -> list[str]:
    """A name for each leaf: its path, after ``prefix`` where there is one."""
    leaves, _ = jax.tree_util.tree_flatten_with_path(tree)
    paths = [path_name(path) for path, _ in leaves]
    return [".".join(part for part in (prefix, path) if part) for path in paths]


def argument_names(function: Callable, count: int) -> list[str]:
    """Names of a function's first arguments."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        parameters = []
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    names = [parameter.name for parameter in parameters if parameter.kind in kinds]
    return [*names[:count], *(f"arg{i}" for i in range(len(names), count))]


def describe(
    tree: Any, names: Sequence[str], parameter: bool = False
) -> list[Value]:
    """The leaves of a tree; ExportError for a type that MLIR's text cannot have."""
    values = []
    for name, leaf in zip(names, jax.tree_util.tree_leaves(tree)):
        kind = type_name(leaf)
        if kind not in TYPES.values():
            raise ExportError(
                f"expected one of the types {', '.join(TYPES)}, but got {kind} for "
                f"'{name}'"
            )
        values.append(Value(name, kind, tuple(np.shape(leaf)), parameter))
    return values


def describe_arguments(
    function: Callable, args: Sequence[Any], positions: Sequence[int]
) -> list[list[Value]]:
    """The leaves of each argument. One that alone holds parameters gives its leaves'
    names no prefix."""
    names = argument_names(function, len(args))
    rows = []
    for index, (name, tree) in enumerate(zip(names, args)):
        is_parameter = index in positions
        only = is_parameter and len(positions) == 1
        leaves = name_leaves(tree, "" if only else name)
        # A parameter that is no tree has its argument's name after all.
        rows.append(describe(tree, [leaf or name for leaf in leaves], is_parameter))
    counts = collections.Counter(value.name for row in rows for value in row)
    twice = [name for name, count in counts.items() if count > 1]
    if twice:
        raise ExportError(f"expected every array to have one name, but got '{twice[0]}' "
                          "twice: name the function's arguments apart")
    return rows


def describe_results(
    tree: Any, arguments: Sequence[list[Value]], trees: Sequence[Any], several: bool
) -> list[Value]:
    """The leaves of what value_and_grad returns: a value, and gradients of
    ``trees``, whose leaves are ``arguments``."""
    shape = "a pair (loss, gradients), as jax.value_and_grad returns it"
    if not isinstance(tree, tuple) or len(tree) != 2:
        raise ExportError(f"expected the step to return {shape}, but got "
                          f"{jax.tree_util.tree_structure(tree)}")
    value, gradients = tree
    structure = jax.tree_util.tree_structure(tuple(trees) if several else trees[0])
    got = jax.tree_util.tree_structure(gradients)
    if got != structure:
        raise ExportError(
            f"expected the step to return {shape}, with gradients like the parameters "
            f"{structure}, but got {got}: 'parameters' says which arguments they are of"
        )
    leaves = jax.tree_util.tree_leaves(value)
    is_pair = isinstance(value, tuple) and len(value) == 2
    loss = value[0] if is_pair else value
    if not leaves or np.shape(loss) != () or len(jax.tree_util.tree_leaves(loss)) != 1:
        raise ExportError(f"expected the step to return {shape}, the loss one number, "
                          f"but got {jax.tree_util.tree_structure(value)}")
    results = describe(loss, ["loss"])
    if is_pair:
        results += describe(value[1], name_leaves(value[1], "aux"))
    elif len(leaves) != 1:
        raise ExportError(f"expected the step to return {shape}, but got {len(leaves)} "
                          "values where the loss is")
    names = [f"grad.{argument.name}" for row in arguments for argument in row]
    return results + describe(gradients, names)


# ===----------------------------------------------------------------------------===#
# From StableHLO to upstream dialects
# ===----------------------------------------------------------------------------===#


def name_module(
    module: ir.Module,
    function: str,
    arguments: Sequence[Mapping[str, Any]],
    results: Sequence[Mapping[str, Any]],
) -> None:
    """Name the public function, its arguments and its results as ours."""
    for view in module.body.operations:
        if ir.StringAttr(view.attributes["sym_name"]).value == "main":
            operation = view.operation
    for key in list(module.operation.attributes):
        if key.startswith("mhlo."):
            del module.operation.attributes[key]
    module.operation.attributes["sym_name"] = ir.StringAttr.get("jax")
    operation.attributes["sym_name"] = ir.StringAttr.get(function)
    annotate(ir, operation, arguments, results)


def run_iree(text: str, pipeline: str) -> str:
    """The text after passes of iree-opt, in generic form."""
    tool = Path(sys.executable).with_name("iree-opt")
    command = shutil.which(tool) or shutil.which("iree-opt")
    if command is None:
        raise ExportError(
            "expected iree-opt beside Python, but it is not there: install it with "
            "'pip install iree-base-compiler', or export by the route 'linalg'"
        )
    done = subprocess.run(
        [
            command,
            "-",
            "--allow-unregistered-dialect",
            "--mlir-print-op-generic",
            f"--pass-pipeline=builtin.module({pipeline})",
        ],
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise ExportError(f"IREE cannot lower the module: {done.stderr[:2000]}")
    return done.stdout


def drop_barriers(text: str) -> str:
    """The module without what keeps repeated computations from being merged.

    jax.checkpoint asks for it; by now every pass that might merge them has run.
    """
    from iree.compiler import ir as iree_ir

    with iree_ir.Context() as context:
        context.allow_unregistered_dialects = True
        module = iree_ir.Module.parse(text)
        barriers = []

        def visit(operation: Any) -> Any:
            if operation.name == "util.optimization_barrier":
                barriers.append(operation)
            return iree_ir.WalkResult.ADVANCE

        module.operation.walk(visit)
        for barrier in barriers:
            for result, value in zip(barrier.results, barrier.operands):
                result.replace_all_uses_with(value)
            barrier.operation.erase()
        return module.operation.get_asm(print_generic_op_form=True)


def foreign_operations(text: str, bindings: Any) -> collections.Counter[str]:
    """Operations of a module that no upstream dialect has. ``bindings``: the
    MLIR bindings of who wrote the text."""
    found: collections.Counter[str] = collections.Counter()

    def visit(operation: Any) -> Any:
        if operation.name.split(".")[0] not in ALLOWED_DIALECTS:
            found[operation.name] += 1
        return bindings.WalkResult.ADVANCE

    with bindings.Context() as context:
        context.allow_unregistered_dialects = True
        bindings.Module.parse(text).operation.walk(visit)
    return found


def check_dialects(text: str, bindings: Any) -> None:
    """Raise ExportError where ufp4 could not read the text."""
    foreign = foreign_operations(text, bindings)
    if not foreign:
        return
    names = ", ".join(f"{name} ({n})" for name, n in sorted(foreign.items()))
    message = f"operations without an upstream lowering remain: {names}"
    if any("scatter" in name for name in foreign):
        message += (
            "; a scatter is the gradient of a gather: write embeddings and losses by "
            "comparison, or jax.nn.one_hot"
        )
    if any(name in IREE_ALONE for name in foreign):
        message += "; the route 'iree' takes loops, branches and jax.checkpoint"
    raise ExportError(message)


#: Types that jax.lax.DotAlgorithmPreset names, of those that linalg has.
DOT_TYPES = ("bf16", "f16", "f32", "f64")


def spell_out_algorithm(dot: Any) -> None:
    """A product whose ``algorithm`` is a rounding of its operands to one type and a
    sum in another, as these casts: neither way to linalg knows the attribute.
    jax.nn.dot_product_attention asks for one under bf16."""
    algorithm = stablehlo.DotAlgorithm(dot.attributes["algorithm"])
    types = [algorithm.lhs_precision_type, algorithm.rhs_precision_type]
    sums = algorithm.accumulation_type
    counts = (
        algorithm.lhs_component_count,
        algorithm.rhs_component_count,
        algorithm.num_primitive_operations,
    )
    if counts != (1, 1, 1) or any(str(t) not in DOT_TYPES for t in [*types, sums]):
        raise ExportError(
            "expected the algorithm of a product to be one product of numbers of "
            f"{', '.join(DOT_TYPES)}, but got {algorithm}"
        )

    def cast(value: ir.Value, kind: ir.Type) -> ir.Value:
        ranked = ir.RankedTensorType(value.type)
        if ranked.element_type == kind:
            return value
        return stablehlo.convert(ir.RankedTensorType.get(ranked.shape, kind), value)

    result = ir.RankedTensorType(dot.results[0].type)
    with ir.InsertionPoint(dot), dot.location:
        replacement = stablehlo.DotGeneralOp(
            ir.RankedTensorType.get(result.shape, sums),
            *(cast(value, kind) for value, kind in zip(dot.operands, types)),
            dot.attributes["dot_dimension_numbers"],
        )
        value = cast(replacement.result, result.element_type)
    dot.results[0].replace_all_uses_with(value)
    dot.erase()


def lower(module: ir.Module, route: str) -> str:
    """A module of StableHLO in upstream dialects, as generic text."""
    stablehlo.register_stablehlo_passes()
    dots: list[ir.Operation] = []

    def visit(operation: ir.Operation) -> ir.WalkResult:
        if operation.name == "stablehlo.dot_general" and (
            "algorithm" in operation.attributes
        ):
            dots.append(operation)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    for dot in dots:
        spell_out_algorithm(dot)
    # IREE knows no chlo.square. Functions that are private stay: jax means them to.
    pipeline = "func.func(chlo-legalize-to-stablehlo)"
    if route == "linalg":
        pipeline += ",stablehlo-legalize-to-linalg,canonicalize"
    manager = passmanager.PassManager.parse(f"builtin.module({pipeline})")
    try:
        manager.run(module.operation)
    except ir.MLIRError as error:
        raise ExportError(f"StableHLO cannot be lowered: {error}") from error
    text = module.operation.get_asm(print_generic_op_form=True)
    if route == "linalg":
        return text
    text = run_iree(
        text,
        "iree-stablehlo-to-stablehlo-preprocessing,"
        "func.func(canonicalize,iree-stablehlo-legalize-control-flow),"
        "iree-stablehlo-to-iree-input,canonicalize",
    )
    return drop_barriers(text)


def lower_text(
    lowered: str,
    function: str,
    arguments: Sequence[Mapping[str, Any]],
    results: Sequence[Mapping[str, Any]],
    route: str,
) -> str:
    """What ``jax.jit(...).lower().as_text()`` says, named and in upstream dialects,
    as generic text."""
    with jax_mlir.make_ir_context() as context, ir.Location.unknown():
        context.allow_unregistered_dialects = True
        module = ir.Module.parse(lowered)
        name_module(module, function, arguments, results)
        return lower(module, route).strip()


# ===----------------------------------------------------------------------------===#
# The interface
# ===----------------------------------------------------------------------------===#


def export_training_step(
    step: Callable[..., Any],
    args: Sequence[Any],
    *,
    parameters: int | Sequence[int] = 0,
    function: str = "train_step",
    route: str = "iree",
) -> ExportedStep:
    """A training step of JAX as one function of MLIR.

    Args:
      step: what ``jax.value_and_grad`` returns, or that under ``jax.jit``: a
        function of ``args`` that gives ``(loss, gradients)``, or ``((loss, aux),
        gradients)`` under ``has_aux``. Static arguments must be bound beforehand
        (``functools.partial``).
      args: its arguments: trees of arrays, or of ``jax.ShapeDtypeStruct``. Their
        shapes and types are those of the exported function; values are not read.
      parameters: ``argnums`` of ``jax.value_and_grad``: which arguments hold the
        parameters. Their leaves are marked ``ufp4.parameter``.
      function: name of the exported function.
      route: ``"iree"`` or ``"linalg"``, the way from StableHLO.

    Arguments are named by their place in their tree: the leaf ``kernel`` of
    ``{"dense": {"kernel": ...}}`` is ``dense.kernel``. Arrays that are no parameters
    have the name of the step's argument first; parameters have it where several
    arguments hold some.

    Raises:
      ExportError: the step returns something else, an array has a type that is not
        supported, a tool is missing (the message says how to install it), or an
        operation has no way to linalg.
    """
    if route not in ROUTES:
        raise ExportError(f"expected the route 'iree' or 'linalg', but got '{route}'")
    args = tuple(args)
    several = not isinstance(parameters, int)
    positions = (parameters,) if isinstance(parameters, int) else tuple(parameters)
    positions = tuple(i + len(args) if i < 0 else i for i in positions)
    if not positions or any(not 0 <= i < len(args) for i in positions):
        raise ExportError(
            f"expected 'parameters' to be positions in {len(args)} arguments, but got "
            f"{parameters}"
        )
    rows = describe_arguments(step, args, positions)
    arguments = [value for row in rows for value in row]
    # A step under jit is traced as the function that it is made of: else it would
    # be a call, and arrays that it does not use would be dropped.
    traced = getattr(step, "__wrapped__", step) if hasattr(step, "lower") else step
    lowered = jax.jit(traced, keep_unused=True).lower(*args)
    results = describe_results(
        lowered.out_info,
        [rows[index] for index in positions],
        [args[index] for index in positions],
        several,
    )
    text = lower_text(
        lowered.as_text(),
        function,
        [value.row() for value in arguments],
        [value.row() for value in results],
        route,
    )
    if route == "iree":
        from iree.compiler import ir as bindings
    else:
        bindings = ir
    check_dialects(text, bindings)
    return ExportedStep(
        ir=text + "\n",
        function=function,
        arguments=tuple(arguments),
        results=tuple(results),
        result_tree=jax.tree_util.tree_structure(lowered.out_info),
    )

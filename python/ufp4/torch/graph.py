# ===- graph.py - a PyTorch function as linalg text -------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""From a PyTorch function to MLIR text in upstream dialects.

``capture`` records a function, differentiation included, as one graph of ATen
calls; ``render`` prints that graph as linalg on tensors by way of torch-mlir.
docs/frontends.md explains the way and each decomposition.
"""

from __future__ import annotations

import collections
import contextlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch._dynamo.source import ConstantSource
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.func import functionalize
from torch.fx.experimental.proxy_tensor import make_fx
from torch.fx.experimental.symbolic_shapes import (
    DimDynamic,
    ShapeEnv,
    StatelessSymbolicContext,
)
from torch_mlir import fx as torch_mlir_fx
from torch_mlir import ir
from torch_mlir.compiler_utils import (
    OutputType,
    TorchMlirCompilerError,
    run_pipeline_with_repro_report,
)
from torch_mlir.extras.fx_importer import FxImporterHooks

from ..frontend import ExportError, annotate
from .decompositions import make_decompositions, make_early_decompositions

aten = torch.ops.aten

FUNCTION = "train_step"

#: Dialects that may remain in the exported text. All of them are upstream, and all
#: have a lowering to LLVM.
ALLOWED_DIALECTS = frozenset(
    ["arith", "builtin", "cf", "func", "linalg", "math", "tensor"]
)


def open_argument(
    mode: FakeTensorMode, index: int, value: torch.Tensor, is_open: bool
) -> torch.Tensor:
    """A fake tensor of fixed extents, but for the first where that is open."""
    sizes = [DimDynamic.STATIC] * value.dim()
    if is_open:
        sizes[0] = DimDynamic.DYNAMIC
    return mode.from_tensor(
        value,
        symbolic_context=StatelessSymbolicContext(dynamic_sizes=sizes),
        source=ConstantSource(f"argument_{index}"),
    )


def draws_random_numbers(node: torch.fx.Node) -> bool:
    """Whether a call does; a dropout of nothing does not."""
    if torch.Tag.nondeterministic_seeded not in node.target.tags:
        return False
    schema = node.target._schema.arguments
    values = {argument.name: argument.default_value for argument in schema}
    values |= dict(zip((argument.name for argument in schema), node.args))
    values |= node.kwargs
    if values.get("train") is False:
        return False
    return 0 not in (values.get("p"), values.get("dropout_p"))


def check_recorded(
    recorded: torch.fx.GraphModule, buffers: Mapping[str, torch.Tensor]
) -> None:
    """Raise ExportError where a step is no function of its arguments: where it draws
    random numbers, or writes into what is no argument."""
    name_of = {id(value): name for name, value in buffers.items()}
    for node in recorded.graph.nodes:
        if not isinstance(node.target, torch._ops.OpOverload):
            continue
        if draws_random_numbers(node):
            raise ExportError(
                f"expected a step without chance, but '{node.target}' draws random "
                "numbers: set dropout to 0, or the model to eval()"
            )
        for argument, value in zip(node.target._schema.arguments, node.args):
            if not (argument.alias_info and argument.alias_info.is_write):
                continue
            while value.op == "call_function" and value.target in VIEWS:
                value = value.args[0]
            if value.op == "get_attr":
                constant = getattr(recorded, value.target)
                name = name_of.get(id(constant), "a constant")
                raise ExportError(
                    f"expected buffers to be read alone, but '{node.target}' writes to "
                    f"'{name}', which is no argument of the step: set the model to "
                    "eval()"
                )


#: Calls whose result is their argument's memory.
VIEWS = frozenset([aten.alias.default, aten.detach.default, aten.view.default])


def capture(
    step: Callable[..., tuple[torch.Tensor, ...]],
    arguments: Sequence[torch.Tensor],
    *,
    keep: Sequence[Any] = (),
    open_first: Sequence[int] = (),
    buffers: Mapping[str, torch.Tensor] | None = None,
) -> torch.fx.GraphModule:
    """Forward and backward of ``step`` as one graph of decomposed ATen calls.

    Two passes: the first records what autograd does, the second, over the recorded
    graph, removes mutation and applies the decompositions (which autograd would
    otherwise differentiate through), but for those of ``keep``. The first extent
    of the arguments whose positions are in ``open_first`` stays open. ``buffers`` are
    the model's, for messages.
    """
    options = {"tracing_mode": "fake", "_allow_non_fake_inputs": True}
    with contextlib.ExitStack() as stack:
        if open_first:
            # make_fx's own symbolic mode would leave every extent open.
            mode = FakeTensorMode(shape_env=ShapeEnv(), allow_non_fake_inputs=True)
            arguments = [
                open_argument(mode, index, value, index in open_first)
                for index, value in enumerate(arguments)
            ]
            options["tracing_mode"] = "real"
            stack.enter_context(mode)
        if keep:
            # Where nothing is differentiated, an operator that is a composition of
            # others is recorded whole.
            stack.enter_context(torch.no_grad())
        recorded = make_fx(
            step,
            decomposition_table=make_early_decompositions(),
            pre_dispatch=bool(keep),
            **options,
        )(*arguments)
        check_recorded(recorded, buffers or {})
        table = make_decompositions()
        for operator in keep:
            table.pop(operator, None)
        if not keep:
            recorded = functionalize(recorded, remove="mutations")
        graph = make_fx(
            recorded,
            decomposition_table=table,
            pre_dispatch=bool(keep),
            **options,
        )(*arguments)
    # What detach() leaves behind. Nothing is mutated, so an alias is its value.
    for node in list(graph.graph.nodes):
        if node.target in (aten.alias.default, aten.detach.default):
            node.replace_all_uses_with(node.args[0])
        elif node.target is torch._C._set_grad_enabled:
            graph.graph.erase_node(node)
    graph.graph.eliminate_dead_code()
    graph.recompile()
    return graph


# ===----------------------------------------------------------------------------===#
# MLIR
# ===----------------------------------------------------------------------------===#


class InlineLiterals(FxImporterHooks):
    """Imports constant tensors with their elements in place.

    torch-mlir's own choice is dense_resource, a reference to a blob that follows
    after the module. The few constants there are (rotary frequencies) are short.
    """

    def resolve_literal(self, gni: Any, literal: Any, info: Any) -> ir.Value | None:
        """The literal as an operation; None leaves it to the importer."""
        if not isinstance(literal, torch.Tensor) or literal.numel() < 2:
            return None
        if literal.dtype not in (torch.float32, torch.int64):
            return None
        # By way of a list, as a tensor made while tracing may refuse numpy().
        data = np.array(literal.tolist(), str(literal.dtype).removeprefix("torch."))
        return ir.Operation.create(
            name="torch.vtensor.literal",
            results=[gni._cc.tensor_to_vtensor_type(literal)],
            attributes={"value": ir.DenseElementsAttr.get(data)},
        ).result


#: What torch-mlir's own pipeline to linalg does, less the pass that merges equal
#: computations: it would undo activation checkpointing, whose repetitions are equal.
PASSES_WITHOUT_MERGING = (
    "torchdynamo-export-to-torch-backend-pipeline",
    "func.func(convert-torch-to-tmtensor)",
    "canonicalize",
    "func.func(convert-torch-to-linalg,convert-torch-to-scf,convert-torch-to-arith,"
    "convert-torch-to-tensor)",
    "convert-torch-conversion-to-mlprogram",
    "resolve-shaped-type-result-dims",
    "torch-func-backend-type-conversion",
    "func.func(canonicalize,torch-finalizing-backend-type-conversion)",
)


def lower(graph: torch.fx.GraphModule, merge: bool = True) -> ir.Module:
    """The graph as a module of linalg on tensors, holding one function."""
    try:
        module = torch_mlir_fx.stateless_fx_import(
            graph,
            output_type=OutputType.LINALG_ON_TENSORS if merge else OutputType.RAW,
            model_name=FUNCTION,
            hooks=InlineLiterals(),
        )
        if not merge:
            run_pipeline_with_repro_report(
                module,
                f"builtin.module({','.join(PASSES_WITHOUT_MERGING)})",
                "Lowering to linalg without merging",
            )
        return module
    except TorchMlirCompilerError as error:
        raise ExportError(f"torch-mlir cannot lower the graph: {error}") from error


def adds_up(operation: ir.Operation) -> bool:
    """Whether an operation of linalg adds floats to what it has in its result."""
    if not operation.name.startswith("linalg.") or not list(operation.regions):
        return False
    body = operation.regions[0].blocks[0]
    inner = [view.operation for view in body.operations]
    adds = [each for each in inner if each.name == "arith.addf"]
    if operation.name == "linalg.generic":
        return bool(adds) and "reduction" in str(operation.attributes["iterator_types"])
    # The others have no list of iterators: a product, a convolution, a pooling.
    results = list(body.arguments)[-len(operation.results) :]
    return any(value in results for add in adds for value in add.operands)


def check_operations(function: ir.Operation) -> None:
    """Raise ExportError unless all operations are upstream and no sum is narrow.

    All operations are of ALLOWED_DIALECTS, and nothing is summed up in a float
    narrower than float32.
    """
    foreign: collections.Counter[str] = collections.Counter()
    narrow: collections.Counter[str] = collections.Counter()

    def visit(operation: ir.Operation) -> ir.WalkResult:
        if operation.name.split(".")[0] not in ALLOWED_DIALECTS:
            foreign[operation.name] += 1
        if adds_up(operation):
            for result in operation.results:
                element = str(ir.ShapedType(result.type).element_type)
                if element in ("bf16", "f16"):
                    narrow[element] += 1
        return ir.WalkResult.ADVANCE

    function.walk(visit)
    if foreign:
        raise ExportError(
            "operations without an upstream lowering remain: "
            + ", ".join(f"{name} ({n})" for name, n in sorted(foreign.items()))
        )
    if narrow:
        raise ExportError(
            "reductions accumulate in a narrow type: "
            + ", ".join(f"{n} in {name}" for name, n in sorted(narrow.items()))
        )


def render(
    graph: torch.fx.GraphModule,
    arguments: Sequence[dict],
    results: Sequence[dict],
    header: str,
    check: Callable[[ir.Operation], None] | None = None,
    *,
    merge: bool = True,
) -> str:
    """The exported function as generic MLIR text under a line of comment; ``check``
    may refuse it. The rows of arguments and results are those of ``annotate``."""
    module = lower(graph, merge)
    with module.context as context, ir.Location.unknown():
        # The text names attributes of the ufp4 dialect, which the wheel lacks.
        context.allow_unregistered_dialects = True
        operations = [view.operation for view in module.body.operations]
        if [operation.name for operation in operations] != ["func.func"]:
            raise ExportError("the exported module is not one function")
        function = operations[0]
        annotate(ir, function, arguments, results)
        check_operations(function)
        if check:
            check(function)
        if not module.operation.verify():
            raise ExportError("the exported module does not verify")
        text = module.operation.get_asm(print_generic_op_form=True).strip()
        return f"// {header}\n{text}\n"

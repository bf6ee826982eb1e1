# ===- torch_graph.py - a PyTorch function as linalg text -----------------------===#
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
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch._decomp import core_aten_decompositions
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

from .common import ExportError, annotate

aten = torch.ops.aten

FUNCTION = "train_step"

#: Dialects that may remain in the exported text. All of them are upstream, and all
#: have a lowering to LLVM.
ALLOWED_DIALECTS = frozenset(
    ["arith", "builtin", "cf", "func", "linalg", "math", "tensor"]
)


# ===----------------------------------------------------------------------------===#
# Decompositions
# ===----------------------------------------------------------------------------===#


def embedding_backward(
    grad: torch.Tensor,
    indices: torch.Tensor,
    rows: int,
    padding_index: int,
    scale_by_frequency: bool,
) -> torch.Tensor:
    """Row v is the sum of the gradients of all tokens that are v, added in f32."""
    if scale_by_frequency:
        return NotImplemented
    ids = indices.reshape(1, -1)
    row = torch.arange(rows, device=indices.device).reshape(-1, 1)
    hit = (ids == row) & (row != padding_index)
    flat = grad.reshape(1, -1, grad.shape[-1]).to(torch.float32)
    zero = torch.zeros((), dtype=torch.float32, device=grad.device)
    return torch.where(hit.unsqueeze(-1), flat, zero).sum(1).to(grad.dtype)


def loss_backward(
    grad: torch.Tensor,
    log_probabilities: torch.Tensor,
    target: torch.Tensor,
    weight: torch.Tensor | None,
    reduction: int,
    ignore_index: int,
    total_weight: torch.Tensor,
) -> torch.Tensor:
    """-grad (over the number of targets for a mean) at each target, 0 elsewhere."""
    if weight is not None or log_probabilities.dim() != 2 or reduction == 0:
        return NotImplemented
    if reduction == 1:
        grad = grad / total_weight
    label = target.reshape(-1, 1)
    column = torch.arange(log_probabilities.shape[1], device=target.device)
    hit = (label == column.reshape(1, -1)) & (label != ignore_index)
    zero = torch.zeros((), dtype=grad.dtype, device=grad.device)
    return torch.where(hit, -grad, zero)


def cumulative_sum(
    value: torch.Tensor, dim: int, *, dtype: torch.dtype | None = None
) -> torch.Tensor:
    """Position i is the sum of all positions up to and including i."""
    if dtype is not None:
        value = value.to(dtype)
    elif not value.is_floating_point():
        value = value.to(torch.int64)
    moved = value.movedim(dim, -1)
    index = torch.arange(moved.shape[-1], device=value.device)
    before = index.reshape(1, -1) <= index.reshape(-1, 1)
    zero = torch.zeros((), dtype=moved.dtype, device=value.device)
    return torch.where(before, moved.unsqueeze(-2), zero).sum(-1).movedim(-1, dim)


def squeeze(value: torch.Tensor, dims: int | Sequence[int]) -> torch.Tensor:
    """A view without those of the given dimensions that have size one."""
    dims = [dims] if isinstance(dims, int) else dims
    dropped = {dim % value.dim() for dim in dims} if value.dim() else set()
    return value.view(
        [size for i, size in enumerate(value.shape) if size != 1 or i not in dropped]
    )


def narrow_sum(
    value: torch.Tensor,
    dims: Sequence[int] | None,
    keepdim: bool = False,
    *,
    dtype: torch.dtype | None = None,
) -> torch.Tensor:
    """A bfloat16 sum whose additions are float32, as PyTorch's own are."""
    if value.dtype != torch.bfloat16 or dtype not in (None, torch.bfloat16):
        return NotImplemented
    dims = list(range(value.dim())) if not dims else list(dims)
    return value.to(torch.float32).sum(dims, keepdim).to(torch.bfloat16)


def narrow_scale(value: torch.Tensor, factor: torch.Tensor | float) -> torch.Tensor:
    """A bfloat16 tensor times a constant that is not rounded to bfloat16 first."""
    if value.dtype != torch.bfloat16 or isinstance(factor, torch.Tensor):
        return NotImplemented
    return (value.to(torch.float32) * factor).to(torch.bfloat16)


def layer_norm(
    value: torch.Tensor,
    shape: Sequence[int],
    weight: torch.Tensor | None,
    bias: torch.Tensor | None,
    epsilon: float,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """A layer norm whose sums are float32, as PyTorch's own are."""
    dims = list(range(value.dim() - len(shape), value.dim()))
    wide = value.to(torch.float32)
    mean = wide.mean(dims, keepdim=True)
    centred = wide - mean
    scale = ((centred * centred).mean(dims, keepdim=True) + epsilon).rsqrt()
    result = centred * scale
    if weight is not None:
        result = result * weight
    if bias is not None:
        result = result + bias
    return result.to(value.dtype), mean, scale


def narrow_softmax(value: torch.Tensor, dim: int, half_to_float: bool) -> torch.Tensor:
    """A bfloat16 softmax whose sum is float32, as PyTorch's own is."""
    if value.dtype != torch.bfloat16 or half_to_float:
        return NotImplemented
    return aten._softmax(value.to(torch.float32), dim, False).to(torch.bfloat16)


def narrow_log_softmax(
    value: torch.Tensor, dim: int, half_to_float: bool
) -> torch.Tensor:
    """A bfloat16 logarithm of a softmax whose sum is float32."""
    if value.dtype != torch.bfloat16 or half_to_float:
        return NotImplemented
    return aten._log_softmax(value.to(torch.float32), dim, False).to(torch.bfloat16)


def top(
    value: torch.Tensor,
    count: int,
    dim: int = -1,
    largest: bool = True,
    sort: bool = True,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The largest elements, one after the other."""
    if not largest:
        return NotImplemented
    moved = value.movedim(dim, -1)
    column = torch.arange(moved.shape[-1], device=value.device)
    lowest = torch.full((), -math.inf, dtype=value.dtype, device=value.device)
    values, indices = [], []
    for _ in range(count):
        values.append(moved.amax(-1, keepdim=True))
        indices.append(moved.argmax(-1, keepdim=True))
        moved = torch.where(column == indices[-1], lowest, moved)
    return (
        torch.cat(values, -1).movedim(-1, dim),
        torch.cat(indices, -1).movedim(-1, dim),
    )


def sort_integers(
    value: torch.Tensor, dim: int = -1, descending: bool = False
) -> tuple[torch.Tensor, torch.Tensor]:
    """A vector of integers in ascending order, equal ones as they stand."""
    if value.dim() != 1 or value.is_floating_point() or descending:
        return NotImplemented
    position = torch.arange(value.shape[0], device=value.device)
    row, column = value.unsqueeze(1), value.unsqueeze(0)
    earlier = position.unsqueeze(0) < position.unsqueeze(1)
    rank = ((column < row) | ((column == row) & earlier)).to(torch.int64).sum(1)
    here = rank.unsqueeze(0) == position.unsqueeze(1)
    zero = torch.zeros((), dtype=torch.int64, device=value.device)
    values = torch.where(here, value.to(torch.int64).unsqueeze(0), zero).sum(1)
    indices = torch.where(here, position.unsqueeze(0), zero).sum(1)
    return values.to(value.dtype), indices


def histogram(
    value: torch.Tensor, bins: int = 100, lowest: float = 0, highest: float = 0
) -> torch.Tensor:
    """How often each integer from 0 to the number of bins - 1 occurs."""
    if lowest != 0 or highest != bins - 1 or value.dim() != 1:
        return NotImplemented
    bin_of = torch.arange(bins, device=value.device).to(value.dtype)
    hit = value.unsqueeze(0) == bin_of.unsqueeze(1)
    return hit.to(torch.int64).sum(1).to(value.dtype)


def put_rows(
    value: torch.Tensor,
    indices: Sequence[torch.Tensor | None],
    rows: torch.Tensor,
    accumulate: bool = False,
) -> torch.Tensor:
    """Rows written or added where one index per row says, by comparison."""
    if len(indices) != 1 or indices[0].dim() != 1 or indices[0].dtype == torch.bool:
        return NotImplemented
    place = torch.arange(value.shape[0], device=value.device).unsqueeze(1)
    hit = indices[0].unsqueeze(0) == place
    wide = rows.to(torch.float32) if rows.is_floating_point() else rows
    trailing = [1] * (value.dim() - 1)
    zero = torch.zeros((), dtype=wide.dtype, device=value.device)
    there = torch.where(hit.reshape(*hit.shape, *trailing), wide.unsqueeze(0), zero)
    total = there.sum(1)
    if accumulate:
        return (value.to(total.dtype) + total).to(value.dtype)
    written = hit.any(1).reshape(-1, *trailing)
    return torch.where(written, total.to(value.dtype), value)


def scatter_last(
    value: torch.Tensor, dim: int, indices: torch.Tensor, source: torch.Tensor | float
) -> torch.Tensor:
    """Elements written along the last dimension where an index says."""
    if dim not in (-1, value.dim() - 1) or not isinstance(source, torch.Tensor):
        return NotImplemented
    if value.shape[:-1] != indices.shape[:-1]:
        return NotImplemented
    column = torch.arange(value.shape[-1], device=value.device)
    for position in range(indices.shape[-1]):
        hit = indices[..., position : position + 1] == column
        value = torch.where(hit, source[..., position : position + 1], value)
    return value


def empty(
    shape: Sequence[int],
    order: Sequence[int],
    *,
    dtype: torch.dtype | None = None,
    layout: torch.layout | None = None,
    device: torch.device | None = None,
    pin_memory: bool | None = None,
) -> torch.Tensor:
    """A tensor to be overwritten; zeros are as good as anything."""
    return torch.zeros(shape, dtype=dtype, device=device)


def small_power(value: torch.Tensor, exponent: float) -> torch.Tensor:
    """The powers that a root mean square and its gradient need, as products."""
    if exponent not in (1, 2, 3):
        return NotImplemented
    result = value.clone()
    for _ in range(int(exponent) - 1):
        result = result * value
    return result


def grouped_product(
    left: torch.Tensor,
    right: torch.Tensor,
    ends: torch.Tensor | None = None,
    bias: torch.Tensor | None = None,
    out_dtype: torch.dtype | None = None,
) -> torch.Tensor:
    """One product per group of rows as a batched product over all rows, masked.

    Group g is what lies from ``ends[g - 1]`` up to ``ends[g]``: of the rows of
    [S, K] x [G, K, N], of what is summed over in [M, S] x [S, N].
    """
    if ends is None or bias is not None or left.dim() != 2:
        return NotImplemented
    if out_dtype not in (None, left.dtype):
        return NotImplemented
    count = ends.shape[0]
    position = torch.arange(
        left.shape[0 if right.dim() == 3 else 1], device=ends.device
    )
    before = position.reshape(1, -1) < ends.reshape(-1, 1)
    first = torch.zeros(1, dtype=torch.bool, device=ends.device)
    earlier = torch.cat([first.expand(1, before.shape[1]), before[:-1]])
    mask = before & ~earlier
    zero = torch.zeros((), dtype=left.dtype, device=left.device)
    if right.dim() == 2:
        rows = torch.where(mask.unsqueeze(1), left.unsqueeze(0), zero)
        return torch.bmm(rows, right.unsqueeze(0).expand(count, -1, -1))
    rows = torch.where(mask.unsqueeze(2), left.unsqueeze(0), zero)
    return torch.bmm(rows, right).sum(0)


def make_decompositions() -> dict[Any, Callable[..., Any]]:
    """How each operator that cannot stay is written with ones that can.

    PyTorch's core table does most of the work; each entry added to it gives its
    reason. An entry may return NotImplemented, which leaves that call as it is.
    """
    table = dict(core_aten_decompositions())
    table.update(
        {
            # By default an index_put, which becomes tm_tensor.scatter: no upstream
            # dialect has it. Eager adds row by row in bf16; the comparison adds in
            # f32 and rounds once.
            aten.embedding_dense_backward.default: embedding_backward,
            # By default a scatter of the value -1: tm_tensor.scatter again.
            aten.nll_loss_backward.default: loss_backward,
            # The attention mask counts packed sequences with one: tm_tensor.scan.
            aten.cumsum.default: cumulative_sum,
            # The core table turns the first into the second, which torch-mlir does
            # not know.
            aten.squeeze.dim: squeeze,
            aten.squeeze.dims: squeeze,
            # torch-mlir sums bf16 in bf16, which costs the norms' gradients, sums
            # over all tokens, one per cent.
            aten.sum.dim_IntList: narrow_sum,
            # The same in layer norms. Its gradient is in the core table.
            aten.native_layer_norm.default: layer_norm,
            # The same in a softmax over bf16 logits.
            aten._softmax.default: narrow_softmax,
            aten._log_softmax.default: narrow_log_softmax,
            # A router's choice and its gradient, and tokens in the order of their
            # experts and back: tm_tensor.topk, sort and scatter, or unknown.
            aten.topk.default: top,
            aten.sort.default: sort_integers,
            aten.histc.default: histogram,
            aten.index_put.default: put_rows,
            aten._unsafe_index_put.default: put_rows,
            aten.scatter.src: scatter_last,
            # What index_put writes into; torch-mlir does not know it.
            aten.empty_permuted.default: empty,
            # torch-mlir rounds the constant to bf16 first, which shifts every
            # attention score by the same relative error of up to 2^-9.
            aten.mul.Tensor: narrow_scale,
            # By default math.fpowi with an i64 exponent: MLIR's GPU conversions
            # pass that to library functions which take an i32.
            aten.pow.Tensor_Scalar: small_power,
        }
    )
    return table


def make_early_decompositions() -> dict[Any, Callable[..., Any]]:
    """What must be rewritten while autograd is recorded."""
    return {
        # torch-mlir knows no grouped product, and its gradient is one again.
        aten._grouped_mm.default: grouped_product,
    }


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


def capture(
    step: Callable[..., tuple[torch.Tensor, ...]],
    arguments: Sequence[torch.Tensor],
    *,
    keep: Sequence[Any] = (),
    open_first: Sequence[int] = (),
) -> torch.fx.GraphModule:
    """Forward and backward of ``step`` as one graph of decomposed ATen calls.

    Two passes: the first records what autograd does, the second, over the recorded
    graph, removes mutation and applies the decompositions (which autograd would
    otherwise differentiate through), but for those of ``keep``. The first extent
    of the arguments whose positions are in ``open_first`` stays open.
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


def check_operations(function: ir.Operation) -> None:
    """Raise ExportError unless all operations are upstream and no sum is narrow.

    All operations are of ALLOWED_DIALECTS, and nothing is summed up in a float
    narrower than float32.
    """
    foreign = collections.Counter()
    narrow = collections.Counter()

    def visit(operation: ir.Operation) -> ir.WalkResult:
        if operation.name.split(".")[0] not in ALLOWED_DIALECTS:
            foreign[operation.name] += 1
        if (
            operation.name == "linalg.generic"
            and "reduction" in str(operation.attributes["iterator_types"])
            and any(
                view.operation.name == "arith.addf"
                for view in operation.regions[0].blocks[0].operations
            )
        ):
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
    script: str,
    check: Callable[[ir.Operation], None],
    *,
    merge: bool = True,
) -> str:
    """The exported function as generic MLIR text; ``check`` may refuse it."""
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
        check(function)
        if not module.operation.verify():
            raise ExportError("the exported module does not verify")
        text = module.operation.get_asm(print_generic_op_form=True).strip()
        return f"// Written by utils/{script}\n{text}\n"

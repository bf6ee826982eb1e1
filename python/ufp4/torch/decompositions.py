# ===- decompositions.py - operators written with fewer ---------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""How each ATen operator that cannot stay is written with ones that can.

PyTorch's core table does most of the work. ``DECOMPOSITIONS`` is what comes on top of
it, with the reason of each; docs/frontends.md has the same table for reading.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch._decomp import core_aten_decompositions

aten = torch.ops.aten


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
    """Elements or slices written or added where indices say, by comparison."""
    places = [place for place, index in enumerate(indices) if index is not None]
    chosen = [index for index in indices if index is not None]
    if any(index.dtype in (torch.bool, torch.uint8) for index in chosen):
        # A mask: how much it selects is not known, but for one number to be written.
        if len(chosen) != 1 or places != [0] or rows.dim() != 0 or accumulate:
            return NotImplemented
        mask = chosen[0].to(torch.bool)
        trailing = [1] * (value.dim() - mask.dim())
        return torch.where(mask.reshape(*mask.shape, *trailing), rows, value)
    # Dimensions that are indexed come first, and count as one; those of the indices
    # stand in the result where the first of them was, or in front of all where there
    # is another dimension in between.
    others = [dim for dim in range(value.dim()) if dim not in places]
    order = [*places, *others]
    chosen = list(torch.broadcast_tensors(*chosen))
    shape = list(chosen[0].shape)
    adjacent = places == list(range(places[0], places[0] + len(places)))
    first = places[0] if adjacent else 0
    kept = [value.shape[dim] for dim in others]
    rows = rows.expand(*kept[:first], *shape, *kept[first:])
    drawn = list(range(first, first + len(shape)))
    rest = [dim for dim in range(rows.dim()) if dim not in drawn]
    rows = rows.permute([*drawn, *rest])
    rows = rows.reshape(math.prod(shape), *kept)
    moved = value.permute(order)
    extents = list(moved.shape[: len(places)])
    target = moved.reshape(math.prod(extents), *kept)
    number = torch.zeros((), dtype=torch.int64, device=value.device)
    for index, extent in zip(chosen, extents):
        index = torch.where(index < 0, index + extent, index).reshape(-1)
        number = number * extent + index
    place = torch.arange(target.shape[0], device=value.device).unsqueeze(1)
    hit = number.unsqueeze(0) == place
    wide = rows.to(torch.float32) if rows.is_floating_point() else rows
    trailing = [1] * len(kept)
    zero = torch.zeros((), dtype=wide.dtype, device=value.device)
    there = torch.where(hit.reshape(*hit.shape, *trailing), wide.unsqueeze(0), zero)
    total = there.sum(1)
    if accumulate:
        result = (target.to(total.dtype) + total).to(value.dtype)
    else:
        written = hit.any(1).reshape(-1, *trailing)
        result = torch.where(written, total.to(value.dtype), target)
    back = [order.index(dim) for dim in range(value.dim())]
    return result.reshape(*extents, *kept).permute(back)


def scatter_last(
    value: torch.Tensor, dim: int, indices: torch.Tensor, source: torch.Tensor | float
) -> torch.Tensor:
    """Elements written along the last dimension where an index says."""
    if dim not in (-1, value.dim() - 1) or value.shape[:-1] != indices.shape[:-1]:
        return NotImplemented
    if not isinstance(source, torch.Tensor):
        source = torch.full_like(indices, source, dtype=value.dtype)
    column = torch.arange(value.shape[-1], device=value.device)
    for position in range(indices.shape[-1]):
        hit = indices[..., position : position + 1] == column
        value = torch.where(hit, source[..., position : position + 1], value)
    return value


def scatter_add_last(
    value: torch.Tensor, dim: int, indices: torch.Tensor, source: torch.Tensor
) -> torch.Tensor:
    """Elements added along the last dimension where an index says."""
    if dim not in (-1, value.dim() - 1) or value.shape[:-1] != indices.shape[:-1]:
        return NotImplemented
    if source.shape != indices.shape:
        return NotImplemented
    column = torch.arange(value.shape[-1], device=value.device)
    hit = indices.unsqueeze(-1) == column
    wide = source.to(torch.float32) if source.is_floating_point() else source
    zero = torch.zeros((), dtype=wide.dtype, device=value.device)
    total = torch.where(hit, wide.unsqueeze(-1), zero).sum(-2)
    return (value.to(total.dtype) + total).to(value.dtype)


def view(value: torch.Tensor, shape: Sequence[int]) -> torch.Tensor:
    """A view of what lies as it has to, which a decomposition before may not give."""
    if value.is_contiguous():
        return NotImplemented
    return value.clone(memory_format=torch.contiguous_format).view(shape)


def convolution_backward(
    grad: torch.Tensor, value: torch.Tensor, weight: torch.Tensor, *others: Any
) -> tuple[torch.Tensor | None, ...]:
    """The gradients of a bfloat16 convolution whose sums are float32."""
    if grad.dtype != torch.bfloat16:
        return NotImplemented
    wide = (each.to(torch.float32) for each in (grad, value, weight))
    results = aten.convolution_backward(*wide, *others)
    return tuple(each if each is None else each.to(grad.dtype) for each in results)


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


@dataclasses.dataclass(frozen=True)
class Decomposition:
    """One row of the table."""

    #: The operators, by their overloads.
    operators: tuple[Any, ...]
    #: What computes the same. Where it returns NotImplemented, the call stays as it is.
    rewrite: Callable[..., Any]
    #: In words: what it becomes, and why it cannot stay.
    becomes: str
    reason: str
    #: Whether it must happen while autograd is recorded: the operator's gradient
    #: would be one that cannot stay either.
    early: bool = False


#: Every decomposition beside those of PyTorch's core table.
DECOMPOSITIONS = (
    Decomposition(
        (aten.embedding_dense_backward.default,),
        embedding_backward,
        "compare, select, sum in f32",
        "else an index_put, which becomes tm_tensor.scatter: no upstream dialect has "
        "it. Eager adds row by row in bf16; the comparison adds in f32 and rounds once",
    ),
    Decomposition(
        (aten.nll_loss_backward.default,),
        loss_backward,
        "compare and select",
        "else a scatter of the value -1: tm_tensor.scatter",
    ),
    Decomposition(
        (aten.cumsum.default,),
        cumulative_sum,
        "compare, select, sum",
        "else tm_tensor.scan; attention masks count packed sequences with it",
    ),
    Decomposition(
        (aten.index_put.default, aten._unsafe_index_put.default),
        put_rows,
        "compare, select, sum in f32",
        "else tm_tensor.scatter; gradients of what was read by an index",
    ),
    Decomposition(
        (aten.scatter.src, aten.scatter.value),
        scatter_last,
        "compare and select",
        "else tm_tensor.scatter; a router's choice, and its gradient",
    ),
    Decomposition(
        (aten.scatter_add.default,),
        scatter_add_last,
        "compare, select, sum in f32",
        "else tm_tensor.scatter; the gradient of a gather",
    ),
    Decomposition(
        (aten.topk.default,),
        top,
        "maximum, as often as asked",
        "else tm_tensor.topk; a router's choice",
    ),
    Decomposition(
        (aten.sort.default,),
        sort_integers,
        "ranks by comparison",
        "else tm_tensor.sort; tokens in the order of their experts",
    ),
    Decomposition(
        (aten.histc.default,),
        histogram,
        "compare and sum",
        "torch-mlir does not know it; how many tokens each expert has",
    ),
    Decomposition(
        (aten._grouped_mm.default,),
        grouped_product,
        "one batched product, other groups' rows masked",
        "torch-mlir does not know it, and its gradient is one again",
        early=True,
    ),
    Decomposition(
        (aten.empty_permuted.default,),
        empty,
        "zeros",
        "torch-mlir does not know it; index_put writes into it",
    ),
    Decomposition(
        (aten.view.default,),
        view,
        "of what is not contiguous: a copy first",
        "what came out of a decomposition may lie differently in memory; tensors of "
        "MLIR do not lie, and the copy vanishes",
    ),
    Decomposition(
        (aten.squeeze.dim, aten.squeeze.dims),
        squeeze,
        "a view",
        "the core table turns the first into the second, which torch-mlir does not "
        "know",
    ),
    Decomposition(
        (aten.sum.dim_IntList,),
        narrow_sum,
        "in bf16: a sum in f32",
        "torch-mlir adds in bf16, which costs the norms' gradients, sums over all "
        "tokens, one per cent, and the biases of a vocabulary head 4 to 6",
    ),
    Decomposition(
        (aten.native_layer_norm.default,),
        layer_norm,
        "its sums in f32",
        "the same; its gradient is in the core table",
    ),
    Decomposition(
        (aten.convolution_backward.default,),
        convolution_backward,
        "in bf16: in f32",
        "the same: the gradients of a bias and of a kernel are sums over all places",
    ),
    Decomposition(
        (aten._softmax.default,),
        narrow_softmax,
        "in bf16: its sum in f32",
        "the same",
    ),
    Decomposition(
        (aten._log_softmax.default,),
        narrow_log_softmax,
        "in bf16: its sum in f32",
        "the same",
    ),
    Decomposition(
        (aten.mul.Tensor,),
        narrow_scale,
        "by a constant, in bf16: the product in f32",
        "torch-mlir rounds the constant to bf16 first, which shifts every attention "
        "score by the same relative error of up to 2^-9",
    ),
    Decomposition(
        (aten.pow.Tensor_Scalar,),
        small_power,
        "by 1, 2 or 3: products",
        "else math.fpowi with an i64 exponent: MLIR's GPU conversions pass that to "
        "library functions which take an i32",
    ),
)


def make_decompositions() -> dict[Any, Callable[..., Any]]:
    """PyTorch's core table and DECOMPOSITIONS, less the early ones."""
    table = dict(core_aten_decompositions())
    for row in DECOMPOSITIONS:
        if not row.early:
            table.update(dict.fromkeys(row.operators, row.rewrite))
    return table


def make_early_decompositions() -> dict[Any, Callable[..., Any]]:
    """What must be rewritten while autograd is recorded."""
    return {
        operator: row.rewrite
        for row in DECOMPOSITIONS
        if row.early
        for operator in row.operators
    }

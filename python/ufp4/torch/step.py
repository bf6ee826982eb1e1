# ===- step.py - a model's training step, exported ----------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""A model's training step as a function, as MLIR text, and run by what is compiled
from it.

``make_step`` needs PyTorch alone; ``export_training_step`` needs torch-mlir too.
"""

from __future__ import annotations

import contextlib
import dataclasses
import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import nn
from torch.func import functional_call

from ..frontend import ExportError

#: Element types that arguments and results may have, by their names in MLIR.
TYPES = {
    torch.bfloat16: "bf16",
    torch.float16: "f16",
    torch.float32: "f32",
    torch.float64: "f64",
    torch.int64: "i64",
    torch.int32: "i32",
    torch.bool: "i1",
}

Results = list[torch.Tensor]


def find_loss(output: Any) -> torch.Tensor:
    """The loss in what a model returns: all of it, or its ``loss``, as models of
    transformers have it."""
    if isinstance(output, torch.Tensor):
        return output
    loss = getattr(output, "loss", None)
    if isinstance(loss, torch.Tensor):
        return loss
    raise ExportError(
        "expected a model that returns its loss, or an object with a 'loss' (models of "
        f"transformers do where they are given labels), but got {type(output).__name__}; "
        "pass a loss function of it"
    )


class Differentiated(nn.Module):
    """A model whose forward pass ends with the gradients of its loss.

    The backward pass runs while the model holds the step's own arguments, as
    activation checkpointing calls the modules again in it.
    """

    def __init__(self, inner: nn.Module, finish: Callable[..., Results]) -> None:
        super().__init__()
        self.inner = inner
        self.finish = finish

    def forward(
        self,
        leaves: Sequence[torch.Tensor],
        inputs: Mapping[str, Any],
        targets: Mapping[str, torch.Tensor],
        autocast: torch.dtype | None,
    ) -> Results:
        cast: Any = contextlib.nullcontext()
        if autocast:
            # Casts are not cached: a graph is recorded, in which each use has one.
            cast = torch.autocast("cpu", autocast, cache_enabled=False)
        with cast:
            output = self.inner(**inputs)
        return self.finish(output, leaves, targets)


def make_step(
    model: nn.Module,
    names: Sequence[str],
    trained: Sequence[str],
    inputs: Sequence[str],
    *,
    loss: Callable[..., torch.Tensor] = find_loss,
    targets: Sequence[str] = (),
    constants: Mapping[str, Any] | None = None,
    autocast: torch.dtype | None = None,
    micro_batches: int = 0,
    forward: Callable[[Any], Results] | None = None,
    around_gradients: Callable[[], Any] = contextlib.nullcontext,
) -> Callable[..., tuple[torch.Tensor, ...]]:
    """The step as a function of the parameters in the order of ``names``, then the
    inputs, then the targets.

    It gives the loss, then one gradient for each of ``trained``. Differentiation
    happens inside, so that tracing the function records both passes as one graph.

    loss: of the model's output and, by name, the targets.
    constants: arguments of the model that are no tensors.
    autocast: matrix products are computed in this type by torch.autocast.
    micro_batches: loss and gradients are the mean over so many slices of the first
      dimension of inputs and targets.
    forward: makes the results of the model's output; there are no gradients then.
    around_gradients: makes a context in which gradients are computed.
    """

    def finish(
        output: Any,
        leaves: Sequence[torch.Tensor],
        targets: Mapping[str, torch.Tensor],
    ) -> Results:
        if forward:
            return forward(output)
        value = loss(output, **targets)
        if value.dim() != 0:
            raise ExportError(
                f"expected a loss that is one number, but got {list(value.shape)}"
            )
        with around_gradients():
            gradients = torch.autograd.grad(value, leaves)
        return [value, *gradients]

    module = Differentiated(model, finish)

    def step(*arguments: torch.Tensor) -> tuple[torch.Tensor, ...]:
        values = dict(zip(names, arguments))
        data = dict(zip([*inputs, *targets], arguments[len(names) :]))
        if not forward:
            for name in trained:
                values[name] = values[name].detach().requires_grad_()
        leaves = [values[name] for name in trained]
        state = {f"inner.{name}": value for name, value in values.items()}
        count = micro_batches or 1
        total: Results = []
        for index in range(count):
            part = data
            if micro_batches:
                part = {
                    name: value.unflatten(0, (count, -1))[index]
                    for name, value in data.items()
                }
            fed = {name: part[name] for name in inputs} | dict(constants or {})
            wanted = {name: part[name] for name in targets}
            results = functional_call(module, state, (leaves, fed, wanted, autocast))
            results = [value / count if count > 1 else value for value in results]
            total = [a + b for a, b in zip(total, results)] if total else results
        return tuple(total)

    return step


@dataclasses.dataclass(frozen=True)
class Value:
    """An argument or a result of an exported step."""

    name: str
    #: As MLIR writes it: "bf16".
    type: str
    #: An extent that is left open is None.
    shape: tuple[int | None, ...]
    #: Whether it is a parameter of the model.
    parameter: bool = False

    def row(self) -> dict[str, Any]:
        """As a JSON object."""
        return {**dataclasses.asdict(self), "shape": list(self.shape)}


@dataclasses.dataclass(frozen=True)
class ExportedStep:
    """One training step of a model: ``(parameters..., inputs..., targets...) ->
    (loss, gradients...)``."""

    #: MLIR text in the generic form, func, linalg, tensor, arith and math alone.
    ir: str
    #: Name of its function.
    function: str
    arguments: tuple[Value, ...]
    #: "loss", then "grad.NAME" for each parameter that is trained.
    results: tuple[Value, ...]
    #: The model that was exported; its parameters are read, and their ``grad``
    #: written, by ``run``.
    model: nn.Module = dataclasses.field(repr=False)
    #: The graph that the text was made of.
    graph: torch.fx.GraphModule = dataclasses.field(repr=False)

    @property
    def parameters(self) -> list[str]:
        """Names of the arguments that are parameters, in order."""
        return [value.name for value in self.arguments if value.parameter]

    @property
    def inputs(self) -> list[str]:
        """Names of the arguments that are none."""
        return [value.name for value in self.arguments if not value.parameter]

    def gather(self, inputs: Mapping[str, torch.Tensor]) -> list[torch.Tensor]:
        """The arguments of a call: the model's parameters as they are now, in the
        types of the step, and ``inputs`` by name.

        Raises ExportError where an input is missing, unknown, or of another shape or
        type than the step takes.
        """
        unknown = [name for name in inputs if name not in self.inputs]
        missing = [name for name in self.inputs if name not in inputs]
        if unknown or missing:
            raise ExportError(
                f"expected the inputs {', '.join(self.inputs)}, but got "
                f"{', '.join(inputs) or 'none'}"
            )
        dtype_of = {text: dtype for dtype, text in TYPES.items()}
        parameters = dict(self.model.named_parameters())
        values = []
        for argument in self.arguments:
            if argument.parameter:
                value = parameters[argument.name].detach().to(dtype_of[argument.type])
            else:
                value = inputs[argument.name]
            fits = len(value.shape) == len(argument.shape) and all(
                wanted in (None, got)
                for wanted, got in zip(argument.shape, value.shape)
            )
            kind = TYPES.get(value.dtype, str(value.dtype))
            if not fits or kind != argument.type:
                shape = ["?" if n is None else n for n in argument.shape]
                raise ExportError(
                    f"expected '{argument.name}' to be {argument.type} {shape}, but got "
                    f"{kind} {list(value.shape)}"
                )
            values.append(value.contiguous())
        return values

    def run(
        self,
        compiled: Callable[..., Any],
        inputs: Mapping[str, torch.Tensor],
        *,
        seed: int | None = None,
    ) -> torch.Tensor:
        """Run the step by a compiled function; returns the loss.

        Gradients are added to the ``grad`` of the model's parameters, as
        ``loss.backward()`` does, in the parameters' own type: an optimizer of
        PyTorch goes on from there.

        compiled: called with the tensors of ``gather``; with ``seed=`` where that is
          not None. Gives the results in order.
        """
        options = {} if seed is None else {"seed": seed}
        results = compiled(*self.gather(inputs), **options)
        if len(results) != len(self.results):
            raise ExportError(
                f"expected {len(self.results)} results of the compiled function, but "
                f"got {len(results)}"
            )
        loss, *gradients = [
            value if isinstance(value, torch.Tensor) else torch.from_dlpack(value)
            for value in results
        ]
        parameters = dict(self.model.named_parameters())
        for value, gradient in zip(self.results[1:], gradients):
            parameter = parameters[value.name.removeprefix("grad.")]
            gradient = gradient.to(parameter.device, parameter.dtype)
            if parameter.grad is None:
                # Its own memory: what is returned may be used again.
                parameter.grad = gradient.clone()
            else:
                parameter.grad += gradient
        return loss


def name_inputs(model: nn.Module, example_inputs: Any) -> dict[str, Any]:
    """Example inputs by the names of the model's own arguments."""
    if isinstance(example_inputs, Mapping):
        return dict(example_inputs)
    if isinstance(example_inputs, torch.Tensor):
        example_inputs = (example_inputs,)
    if not isinstance(example_inputs, (tuple, list)):
        raise ExportError(
            "expected example inputs as a tensor, a tuple or a mapping by name, but got "
            f"{type(example_inputs).__name__}"
        )
    try:
        bound = inspect.signature(model.forward).bind(*example_inputs)
    except TypeError as error:
        raise ExportError(f"the model does not take the inputs: {error}") from error
    return dict(bound.arguments)


def export_training_step(
    model: nn.Module,
    example_inputs: Any,
    loss: Callable[..., torch.Tensor] | None = None,
    *,
    targets: Mapping[str, torch.Tensor] | None = None,
    dtype: torch.dtype | None = None,
    autocast: torch.dtype | None = None,
    micro_batches: int = 0,
    dynamic: bool = False,
    repeats: bool = False,
) -> ExportedStep:
    """Forward and backward pass of a model as one function of MLIR.

    model: a module of PyTorch or transformers, in the mode (``train``, ``eval``) to
      export. It must draw no random numbers: dropout is 0, or the mode ``eval``. Its
      parameters become arguments, marked ``ufp4.parameter``, those with
      ``requires_grad`` get gradients; buffers become constants.
    example_inputs: the model's arguments: a mapping by name, a tuple, or one tensor.
      Tensors become arguments of the step; whatever else there is is a constant.
    loss: of the model's output and, by name, the targets: one number. Without it the
      output is the loss, or has it as ``loss``.
    targets: further arguments of the step, which the loss alone reads.
    dtype: type to which parameters of floats are cast; without it they stay.
    autocast: matrix products are computed in this type by torch.autocast.
    micro_batches: see make_step.
    dynamic: the first extents of inputs and targets are left open.
    repeats: equal computations are not merged: what activation checkpointing repeats
      stays repeated.

    Raises ExportError where the model cannot be exported, with the reason, and where
    torch-mlir is not installed.
    """
    try:
        from . import graph as graphs
    except ImportError as error:
        raise ExportError(
            f"expected torch-mlir to export with, but got: {error}; install it with "
            "\"pip install 'ufp4[export]'\""
        ) from error

    given = name_inputs(model, example_inputs)
    tensors = {n: v for n, v in given.items() if isinstance(v, torch.Tensor)}
    constants = {n: v for n, v in given.items() if n not in tensors}
    targets = dict(targets or {})
    parameters = dict(model.named_parameters())
    trained = [name for name, value in parameters.items() if value.requires_grad]
    twice = [n for n in targets if n in given]
    if twice:
        raise ExportError(
            f"expected targets beside the inputs, but got '{twice[0]}' twice"
        )
    if not trained:
        raise ExportError("expected a model with parameters that are trained, got none")
    values = {
        name: value.detach().to(
            dtype if dtype and value.is_floating_point() else value.dtype
        )
        for name, value in parameters.items()
    }
    data = {**tensors, **targets}
    for name, value in {**values, **data}.items():
        if value.dtype not in TYPES:
            raise ExportError(
                f"expected one of the types {', '.join(TYPES.values())}, but got "
                f"{value.dtype} for '{name}'"
            )
        if dynamic and name in data and value.dim() == 0:
            raise ExportError(f"expected '{name}' to have a first extent to leave open")
    step = make_step(
        model,
        list(parameters),
        trained,
        list(tensors),
        loss=loss or find_loss,
        targets=list(targets),
        constants=constants,
        autocast=autocast,
        micro_batches=micro_batches,
    )
    everything = [*values.values(), *data.values()]
    count = len(everything)
    graph = graphs.capture(
        step,
        everything,
        open_first=range(len(values), count) if dynamic else (),
        buffers=dict(model.named_buffers()),
    )
    arguments = tuple(
        Value(
            name,
            TYPES[value.dtype],
            (
                (None, *value.shape[1:])
                if dynamic and name in data
                else tuple(value.shape)
            ),
            name in parameters,
        )
        for name, value in {**values, **data}.items()
    )
    outputs = next(n for n in graph.graph.nodes if n.op == "output").args[0]
    results = tuple(
        Value(name, TYPES[node.meta["val"].dtype], tuple(node.meta["val"].shape))
        for name, node in zip(["loss", *(f"grad.{n}" for n in trained)], outputs)
    )
    text = graphs.render(
        graph,
        [value.row() for value in arguments],
        [value.row() for value in results],
        f"Training step of {type(model).__name__}, exported by ufp4.torch.",
        merge=not repeats,
    )
    return ExportedStep(text, graphs.FUNCTION, arguments, results, model, graph)

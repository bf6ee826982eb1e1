# ===- jax_models.py - the training steps that come from JAX and Flax ------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Small Flax models, each as a training step with its truth.

``jax.jit(jax.value_and_grad(loss)).lower()`` gives StableHLO, in which Flax's and
JAX's own helpers (silu, log_softmax, the body of a scan) are functions of their
own. From there two ways lead to upstream dialects, and both are taken: IREE's
input conversion makes matrix products named operations between reshapes;
StableHLO's own linalg makes each one generic operation.

The truth is counted by an interceptor of Flax's method calls: every call of a
Dense or DenseGeneral layer, the projections of MultiHeadDotProductAttention among
them, while JAX differentiates the loss.
"""

from __future__ import annotations

import collections
import dataclasses
import math
import platform
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import flax
import flax.linen as nn
import jax
import jax.numpy as jnp
from iree.compiler import ir as iree_ir

from ufp4.frontend import ExportError
from ufp4.jax import check_dialects, lower_text, name_leaves, type_name

from .common import Extents, Truth, ascending, write_model

FUNCTION = "train_step"

# ===----------------------------------------------------------------------------===#
# Models
# ===----------------------------------------------------------------------------===#


class Block(nn.Module):
    """A transformer block: attention and an MLP, each after a norm."""

    heads: int
    width: int
    dtype: Any

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        hidden = x.shape[-1]
        h = nn.LayerNorm(dtype=self.dtype, name="norm_1")(x)
        x = x + nn.MultiHeadDotProductAttention(
            num_heads=self.heads, dtype=self.dtype, name="attention"
        )(h, h)
        h = nn.LayerNorm(dtype=self.dtype, name="norm_2")(x)
        h = nn.silu(nn.Dense(self.width, dtype=self.dtype, name="up")(h))
        return x + nn.Dense(hidden, dtype=self.dtype, name="down")(h)


class Body(nn.Module):
    """A block as the body of a scan."""

    heads: int
    width: int
    dtype: Any

    @nn.compact
    def __call__(self, x: jax.Array, _: Any) -> tuple[jax.Array, None]:
        return Block(self.heads, self.width, self.dtype, name="block")(x), None


class Network(nn.Module):
    """Blocks and a head."""

    layers: int
    heads: int
    width: int
    classes: int
    dtype: Any
    scan: bool = False
    remat: bool = False

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        sizes = (self.heads, self.width, self.dtype)
        if self.scan:
            stack = nn.scan(
                Body,
                variable_axes={"params": 0},
                split_rngs={"params": True},
                length=self.layers,
            )
            x, _ = stack(*sizes, name="layers")(x, None)
        else:
            kind = nn.remat(Block) if self.remat else Block
            for index in range(self.layers):
                x = kind(*sizes, name=f"block_{index}")(x)
        return nn.Dense(self.classes, dtype=self.dtype, name="head")(x)


@dataclasses.dataclass
class Model:
    module: Network
    batch: int
    tokens: int
    features: int
    #: "iree" or "linalg", the way from StableHLO.
    route: str
    #: Contractions that belong to no linear layer, from the architecture.
    others: list[tuple[int, str]]
    dtype: Any = jnp.bfloat16


def attention(layers: int) -> tuple[int, str]:
    return 6 * layers, "attention: scores, values and two gradients of each"


def flax_iree() -> Model:
    """Two blocks in bfloat16 with float32 parameters, by way of IREE: weights are
    cast, then reshaped [in, heads, features] -> [in, out]; products accumulate in
    bfloat16."""
    return Model(
        Network(layers=2, heads=4, width=80, classes=20, dtype=jnp.bfloat16),
        batch=2,
        tokens=8,
        features=48,
        route="iree",
        others=[attention(2)],
    )


def flax_iree_f32() -> Model:
    """One block in float32 throughout, by way of IREE."""
    return Model(
        Network(layers=1, heads=4, width=80, classes=20, dtype=jnp.float32),
        batch=2,
        tokens=8,
        features=48,
        route="iree",
        others=[attention(1)],
        dtype=jnp.float32,
    )


def flax_linalg() -> Model:
    """Two blocks in bfloat16 by way of StableHLO's linalg: every product is one
    generic operation, some of which sum over two dimensions."""
    return Model(
        Network(layers=2, heads=4, width=80, classes=20, dtype=jnp.bfloat16),
        batch=2,
        tokens=8,
        features=48,
        route="linalg",
        others=[attention(2)],
    )


def flax_linalg_f32() -> Model:
    """One block in float32 by way of StableHLO's linalg."""
    return Model(
        Network(layers=1, heads=3, width=80, classes=20, dtype=jnp.float32),
        batch=2,
        tokens=8,
        features=48,
        route="linalg",
        others=[attention(1)],
        dtype=jnp.float32,
    )


def flax_scan() -> Model:
    """Three blocks as a loop: their weights are slices of stacks, their products
    stand in functions that loops call, each once in the text."""
    return Model(
        Network(layers=3, heads=4, width=80, classes=20, dtype=jnp.bfloat16, scan=True),
        batch=2,
        tokens=8,
        features=48,
        route="iree",
        others=[attention(1)],
    )


def flax_remat() -> Model:
    """A block under jax.checkpoint: the backward pass repeats the forward one,
    but for the block's last layer, whose output nothing needs."""
    return Model(
        Network(
            layers=1, heads=4, width=80, classes=20, dtype=jnp.bfloat16, remat=True
        ),
        batch=2,
        tokens=8,
        features=48,
        route="iree",
        others=[attention(1), (2, "attention, repeated: scores and values")],
    )


MODELS: dict[str, Callable[[], Model]] = {
    function.__name__: function
    for function in (
        flax_iree,
        flax_iree_f32,
        flax_linalg,
        flax_linalg_f32,
        flax_scan,
        flax_remat,
    )
}

# ===----------------------------------------------------------------------------===#
# The truth
# ===----------------------------------------------------------------------------===#


class GemmCounter:
    """Counts the calls of dense layers while a loss is differentiated."""

    def __init__(self, repeats: bool) -> None:
        self.truth = Truth()
        #: Blocks run again in the backward pass. The last layer's output is only
        #: added to the residual stream, so its repetition is dead and goes away.
        self.repeats = repeats
        self._seen: set[str] = set()

    def intercept(
        self, call: Callable, arguments: tuple, keywords: dict, context: Any
    ) -> Any:
        module = context.module
        result = call(*arguments, **keywords)
        if (
            not isinstance(module, (nn.Dense, nn.DenseGeneral))
            or context.method_name != "__call__"
        ):
            return result
        site = ".".join([*module.path, "kernel"])
        # Flax traces the body of a scan more than once; it has one text.
        if site in self._seen:
            return result
        self._seen.add(site)
        value = arguments[0]
        axes = getattr(module, "axis", -1)
        summed = len(axes) if isinstance(axes, tuple) else 1
        inputs = math.prod(value.shape[value.ndim - summed :])
        rows = value.size // inputs
        roles = ["fprop", "wgrad"]
        # What depends on no parameter is no tracer, and wants no gradient.
        if isinstance(value, jax.core.Tracer):
            roles.append("dgrad")
        outputs = result.size // rows
        self.truth.linear(site, rows, inputs, outputs, roles=roles)
        if self.repeats and "block_" in site and "down" not in module.path:
            self.truth.linear(site, rows, inputs, outputs, roles=["fprop"])
        return result


def count_truth(
    loss: Callable, parameters: Any, x: jax.Array, labels: jax.Array, repeats: bool
) -> Truth:
    counter = GemmCounter(repeats)
    with nn.intercept_methods(counter.intercept):
        jax.value_and_grad(loss)(parameters, x, labels)
    return counter.truth


# ===----------------------------------------------------------------------------===#
# MLIR
# ===----------------------------------------------------------------------------===#


def generic_extents(operation: Any) -> Extents | None:
    """The extents of a generic operation that is a matrix product, else None."""
    if len(operation.operands) != 3 or len(operation.results) != 1:
        return None
    kinds = [str(kind) for kind in operation.attributes["iterator_types"]]
    body = [view.operation.name for view in operation.regions[0].blocks[0].operations]
    if not any("reduction" in kind for kind in kinds) or not (
        {"arith.mulf", "arith.addf"} <= set(body)
    ):
        return None
    dims: list[dict[int, int]] = []
    for index, attribute in enumerate(operation.attributes["indexing_maps"]):
        shape = iree_ir.ShapedType(operation.operands[index].type).shape
        mapping = iree_ir.AffineMapAttr(attribute)
        text = str(mapping).split("->")[1].strip(" ()>")
        names = [name.strip() for name in text.split(",")]
        dims.append({int(name[1:]): size for name, size in zip(names, shape)})
    left, right, out = dims
    extents = {"b": 1, "m": 1, "n": 1, "k": 1}
    for dim, size in {**left, **right}.items():
        inside = (dim in left, dim in right, dim in out)
        group = {
            (True, True, True): "b",
            (True, False, True): "m",
            (False, True, True): "n",
            (True, True, False): "k",
        }[inside]
        extents[group] *= size
    return (*ascending(extents["m"], extents["n"]), extents["k"], extents["b"])


def count_products(text: str) -> collections.Counter[Extents]:
    """The contractions of a module by their extents."""
    check_dialects(text, iree_ir)
    found: collections.Counter[Extents] = collections.Counter()

    def visit(operation: Any) -> Any:
        name = operation.name
        if name in ("linalg.matmul", "linalg.batch_matmul"):
            *batch, m, k = iree_ir.ShapedType(operation.operands[0].type).shape
            n = iree_ir.ShapedType(operation.results[0].type).shape[-1]
            found[*ascending(m, n), k, batch[0] if batch else 1] += 1
        elif name == "linalg.generic":
            extents = generic_extents(operation)
            if extents:
                found[extents] += 1
        elif name.startswith("linalg.") and any(
            word in name for word in ("matmul", "matvec", "vecmat", "dot")
        ):
            raise ExportError(f"a contraction of an unexpected kind: {name}")
        return iree_ir.WalkResult.ADVANCE

    with iree_ir.Context() as context:
        context.allow_unregistered_dialects = True
        iree_ir.Module.parse(text).operation.walk(visit)
    return found


# ===----------------------------------------------------------------------------===#
# From a model to its files
# ===----------------------------------------------------------------------------===#


def init_of(name: str, shape: tuple[int, ...], features: int) -> dict[str, Any]:
    if name.endswith("scale"):
        return {"kind": "ones"}
    if name.endswith("bias"):
        return {"kind": "zeros"}
    return {"kind": "normal", "std": round(1.0 / math.sqrt(features), 6)}


def export(name: str, folder: Path) -> str:
    """Write NAME.mlir and NAME.json; returns a line about them."""
    model = MODELS[name]()
    x = jnp.zeros((model.batch, model.tokens, model.features), model.dtype)
    labels = jnp.zeros((model.batch, model.tokens), jnp.int32)
    parameters = model.module.init(jax.random.key(0), x)["params"]

    def loss(parameters: Any, x: jax.Array, labels: jax.Array) -> jax.Array:
        logits = model.module.apply({"params": parameters}, x).astype(jnp.float32)
        # Compared rather than gathered: the gradient of a gather is a scatter, for
        # which linalg has no operation.
        hit = labels[..., None] == jnp.arange(logits.shape[-1])
        scores = jax.nn.log_softmax(logits)
        return -jnp.where(hit, scores, 0.0).sum() / labels.size

    truth = count_truth(loss, parameters, x, labels, model.module.remat)
    for count, where in model.others:
        truth.other(count, where)

    argument_rows = []
    leaves = jax.tree_util.tree_leaves(parameters)
    for site, leaf in zip(name_leaves(parameters, ""), leaves):
        argument_rows.append(
            {
                "name": site,
                "type": type_name(leaf),
                "shape": list(leaf.shape),
                "parameter": True,
                "init": init_of(site, leaf.shape, model.features),
            }
        )
    result_rows = [{"name": "loss", "type": "f32", "shape": []}] + [
        {"name": f"grad.{row['name']}", "type": row["type"], "shape": row["shape"]}
        for row in argument_rows
    ]
    argument_rows += [
        {
            "name": "x",
            "type": type_name(x),
            "shape": list(x.shape),
            "parameter": False,
            "init": {"kind": "normal", "std": 1.0},
        },
        {
            "name": "labels",
            "type": "i32",
            "shape": list(labels.shape),
            "parameter": False,
            "init": {"kind": "integers", "below": model.module.classes},
        },
    ]

    step = jax.jit(jax.value_and_grad(loss), keep_unused=True)
    lowered = step.lower(parameters, x, labels).as_text()
    text = lower_text(lowered, FUNCTION, argument_rows, result_rows, model.route)
    truth.check(count_products(text))
    text = f"// Written by utils/export_models.py; {name}.json describes it.\n{text}\n"
    entries = {
        "function": FUNCTION,
        "file": f"{name}.mlir",
        "about": " ".join((MODELS[name].__doc__ or "").split()),
        "model": repr(model.module).split("#")[0].split("(")[0],
        "versions": {
            "python": platform.python_version(),
            "jax": jax.__version__,
            "flax": flax.__version__,
            "iree-base-compiler": version("iree-base-compiler"),
        },
        "arguments": argument_rows,
        "results": result_rows,
    }
    return write_model(folder, name, text, entries, truth)

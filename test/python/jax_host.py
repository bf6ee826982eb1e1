#!/usr/bin/env python3
# ===- jax_host.py - ufp4.jax: exported steps, run and compared -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""JAX tests: training steps exported, run by ufp4-run, compared with JAX's own.

Runs every function of this file whose name begins with `test_` and ends with
`N passed, N failed`. Needs what utils/requirements-export-jax.txt lists.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

import harness
from harness import ROOT

sys.path.insert(0, str(ROOT / "python"))
import ufp4.jax
from ufp4.jax import ExportError, ExportedStep, export_training_step


@contextlib.contextmanager
def expect_error(*parts: str) -> Iterator[None]:
    try:
        yield
    except ExportError as error:
        for part in parts:
            assert part in str(error), f"expected '{part}' in: {error}"
    else:
        raise AssertionError(f"expected an error with '{parts[0]}'")


def run_step(exported: ExportedStep, args: Sequence[Any], *flags: str) -> Any:
    """The step through ufp4-run, as the tree that the JAX function returns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "step.mlir").write_text(exported.ir)
        command = [str(harness.build() / "bin" / "ufp4-run"), str(folder / "step.mlir")]
        command += [f"--function={exported.function}", *flags]
        for index, leaf in enumerate(exported.flatten(*args)):
            # A bf16 argument takes float32.
            value = np.asarray(leaf)
            if value.dtype == jnp.bfloat16:
                value = value.astype(np.float32)
            np.save(folder / f"in{index}.npy", value)
            command.append(f"--input=@{folder}/in{index}.npy")
        outputs = [folder / f"out{index}.npy" for index in range(len(exported.results))]
        command += [f"--output=@{path}" for path in outputs]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[:2000]
        return exported.unflatten([np.load(path) for path in outputs])


def expect_close(got: Any, wanted: Any, tolerance: float, without: str = "-") -> None:
    """Each array's error is below a part of its size, but for those with ``without``
    in their path."""
    for (path, a), b in zip(
        jax.tree_util.tree_leaves_with_path(got),
        jax.tree_util.tree_leaves(wanted),
        strict=True,
    ):
        a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
        name = jax.tree_util.keystr(path)
        assert a.shape == b.shape, name
        error, scale = np.linalg.norm(a - b), np.linalg.norm(b)
        assert without in name or error <= tolerance * scale, f"{name}: {error / scale}"


# ===----------------------------------------------------------------------------===#
# Steps
# ===----------------------------------------------------------------------------===#


def mlp_loss(parameters: Any, x: jax.Array, labels: jax.Array) -> jax.Array:
    h = jax.nn.silu(x @ parameters["up"]["kernel"] + parameters["up"]["bias"])
    logits = h @ parameters["down"]["kernel"]
    hit = labels[:, None] == jnp.arange(logits.shape[-1])
    return -jnp.where(hit, jax.nn.log_softmax(logits), 0.0).sum() / labels.size


def mlp_args() -> tuple[Any, jax.Array, jax.Array]:
    keys = jax.random.split(jax.random.key(0), 3)
    parameters = {
        "up": {"kernel": jax.random.normal(keys[0], (32, 48)) / 6, "bias": jnp.ones(48)},
        "down": {"kernel": jax.random.normal(keys[1], (48, 16)) / 7},
    }
    return parameters, jax.random.normal(keys[2], (24, 32)), jnp.arange(24) % 16


class Block(nn.Module):
    """A transformer block, of the kind that people write."""

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        h = nn.LayerNorm(dtype=jnp.bfloat16)(x)
        x = x + nn.MultiHeadDotProductAttention(num_heads=2, dtype=jnp.bfloat16)(h, h)
        h = nn.LayerNorm(dtype=jnp.bfloat16)(x)
        h = nn.gelu(nn.Dense(96, dtype=jnp.bfloat16, name="up")(h))
        return x + nn.Dense(32, dtype=jnp.bfloat16, name="down")(h)


def block() -> tuple[Callable, tuple[Any, dict[str, jax.Array]]]:
    module = Block()
    keys = jax.random.split(jax.random.key(1), 3)
    x = jax.random.normal(keys[0], (2, 16, 32), jnp.bfloat16)
    variables = module.init(keys[1], x)

    def loss(variables: Any, batch: dict[str, jax.Array]) -> jax.Array:
        y = module.apply(variables, batch["x"])
        return jnp.mean((y.astype(jnp.float32) - batch["wanted"]) ** 2)

    batch = {"x": x, "wanted": jax.random.normal(keys[2], x.shape)}
    return jax.jit(jax.value_and_grad(loss)), (variables, batch)


class GroupedQueries(nn.Module):
    """Attention with two queries for each key."""

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        def heads(count: int, name: str) -> jax.Array:
            return nn.DenseGeneral(
                (count, 16), use_bias=False, dtype=jnp.bfloat16, name=name
            )(x)

        h = jax.nn.dot_product_attention(
            heads(4, "q"), heads(2, "k"), heads(2, "v"), is_causal=True
        )
        return x + nn.DenseGeneral(
            32, axis=(-2, -1), use_bias=False, dtype=jnp.bfloat16, name="out"
        )(h)


class Recurrent(nn.Module):
    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        h = nn.RNN(nn.GRUCell(32, dtype=jnp.bfloat16))(x)
        return nn.Dense(32, dtype=jnp.bfloat16, name="head")(h)


class Mixer(nn.Module):
    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        def dense(extent: int, name: str) -> nn.Dense:
            return nn.Dense(extent, dtype=jnp.bfloat16, name=name)

        h = jnp.swapaxes(nn.LayerNorm(dtype=jnp.bfloat16)(x), 1, 2)
        h = dense(x.shape[1], "token_down")(nn.gelu(dense(48, "token_up")(h)))
        x = x + jnp.swapaxes(h, 1, 2)
        h = nn.LayerNorm(dtype=jnp.bfloat16)(x)
        x = x + dense(x.shape[2], "down")(nn.gelu(dense(96, "up")(h)))
        return dense(16, "head")(x.mean(1))


def flax_step(
    module: nn.Module, shape: tuple[int, ...]
) -> tuple[Callable, tuple[Any, jax.Array, jax.Array]]:
    keys = jax.random.split(jax.random.key(7), 3)
    x = jax.random.normal(keys[0], shape, jnp.bfloat16)
    variables = module.init(keys[1], x)
    wanted = jax.random.normal(keys[2], module.apply(variables, x).shape)

    def loss(variables: Any, x: jax.Array, wanted: jax.Array) -> jax.Array:
        return jnp.mean((module.apply(variables, x).astype(jnp.float32) - wanted) ** 2)

    return jax.jit(jax.value_and_grad(loss)), (variables, x, wanted)


def check_quantized(
    exported: ExportedStep,
    args: Sequence[Any],
    wanted: Any,
    recipe: str,
    weights: int,
    without_dgrad: int = 0,
) -> None:
    """Under a recipe so many weights have each their GEMMs quantized, and the loss and
    gradients are near those of JAX."""
    with tempfile.TemporaryDirectory() as name:
        report = Path(name) / "report.json"
        flags = (f"--recipe={recipe}", "--seed=1", f"--report={report}")
        quantized = run_step(exported, args, *flags)
        rows = json.loads(report.read_text())["gemms"]
    gemms = sorted((row["site"], row["role"]) for row in rows if row["quantized"])
    sites = {site for site, _ in gemms}
    assert len(sites) == weights and len(set(gemms)) == len(gemms), gemms
    assert len(gemms) == 3 * weights - without_dgrad, gemms
    assert sites <= set(exported.parameters), sites
    assert abs(quantized[0] - wanted[0]) < 0.1 * wanted[0]
    got, exact = (
        np.concatenate([np.asarray(x, np.float64).ravel() for x in jax.tree.leaves(tree)])
        for tree in (quantized[1], wanted[1])
    )
    cosine = got @ exact / np.linalg.norm(got) / np.linalg.norm(exact)
    assert 0.9 < cosine < 0.9999, cosine


# ===----------------------------------------------------------------------------===#
# Tests
# ===----------------------------------------------------------------------------===#


def test_names_and_marks() -> None:
    step = jax.jit(jax.value_and_grad(mlp_loss))
    exported = export_training_step(step, mlp_args(), function="my_step")
    names = ["down.kernel", "up.bias", "up.kernel"]
    assert exported.parameters == names
    assert exported.inputs == ["x", "labels"]
    assert [value.name for value in exported.results] == [
        "loss", *(f"grad.{name}" for name in names)
    ]  # fmt: skip
    assert [value.type for value in exported.arguments] == ["f32"] * 4 + ["i32"]
    assert exported.arguments[2].shape == (32, 48)
    assert exported.ir.count("ufp4.parameter") == 3
    assert 'sym_name = "my_step"' in exported.ir


def test_shapes_are_enough() -> None:
    args = mlp_args()
    shapes = jax.eval_shape(lambda: args)
    step = jax.value_and_grad(mlp_loss)
    assert export_training_step(step, shapes).ir == export_training_step(step, args).ir


def test_both_routes_compute_what_jax_does() -> None:
    step, args = jax.jit(jax.value_and_grad(mlp_loss)), mlp_args()
    wanted = step(*args)
    for route in ("iree", "linalg"):
        exported = export_training_step(step, args, route=route)
        expect_close(run_step(exported, args), wanted, 1e-5)


def test_flax_block() -> None:
    step, args = block()
    exported = export_training_step(step, args)
    assert "params.up.kernel" in exported.parameters
    assert exported.inputs == ["batch.wanted", "batch.x"]
    wanted = step(*args)
    # The gradient of a key's bias is zero, but for rounding.
    expect_close(run_step(exported, args), wanted, 0.04, without="['key']['bias']")
    # Every dense layer and every projection of attention.
    check_quantized(exported, args, wanted, "ufp4", 6)


def test_grouped_queries_of_jax_nn() -> None:
    """jax.nn.dot_product_attention asks for an algorithm of its products."""
    step, args = flax_step(GroupedQueries(), (2, 16, 32))
    wanted = step(*args)
    for route in ("iree", "linalg"):
        exported = export_training_step(step, args, route=route)
        expect_close(run_step(exported, args), wanted, 0.04)
    check_quantized(exported, args, wanted, "nvfp4", 4, without_dgrad=3)


def test_recurrent_cell() -> None:
    """The input's layers have no dgrad, and share their gradients with the state's."""
    step, args = flax_step(Recurrent(), (4, 8, 32))
    exported = export_training_step(step, args)
    wanted = step(*args)
    expect_close(run_step(exported, args), wanted, 0.06)
    check_quantized(exported, args, wanted, "ufp4", 7, without_dgrad=3)
    with expect_error("stablehlo.while", "the route 'iree' takes loops"):
        export_training_step(step, args, route="linalg")


def test_mixer() -> None:
    """Layers along both dimensions, and a mean between them and the last."""
    step, args = flax_step(Mixer(), (2, 16, 32))
    exported = export_training_step(step, args)
    wanted = step(*args)
    expect_close(run_step(exported, args), wanted, 0.06)
    check_quantized(exported, args, wanted, "ufp4", 5)


def test_nnx_module() -> None:
    module = nnx.Linear(32, 48, rngs=nnx.Rngs(0))
    graph, parameters = nnx.split(module)

    def loss(parameters: Any, x: jax.Array) -> jax.Array:
        return (nnx.merge(graph, parameters)(x) ** 2).mean()

    step = jax.jit(jax.value_and_grad(loss))
    args = (parameters, jax.random.normal(jax.random.key(4), (16, 32)))
    exported = export_training_step(step, args)
    assert exported.parameters == ["bias.value", "kernel.value"]
    expect_close(run_step(exported, args), step(*args), 1e-5)


def test_auxiliary_results_and_several_arguments() -> None:
    def loss(scale, weights, x):
        y = x @ weights["w"] * scale
        return (y**2).mean(), {"largest": jnp.abs(y).max()}

    args = (jnp.float32(2), {"w": jnp.eye(16)}, jnp.ones((4, 16)))
    step = jax.value_and_grad(loss, argnums=(0, 1), has_aux=True)
    exported = export_training_step(step, args, parameters=(0, 1))
    assert exported.parameters == ["scale", "weights.w"]
    assert [value.name for value in exported.results] == [
        "loss", "aux.largest", "grad.scale", "grad.weights.w"
    ]  # fmt: skip
    expect_close(run_step(exported, args), step(*args), 1e-6)


def test_unused_arrays_stay() -> None:
    step = jax.jit(jax.value_and_grad(lambda w, x, unused: (x @ w).sum()))
    args = (jnp.ones((16, 4)), jnp.ones((2, 16)), jnp.ones(3))
    exported = export_training_step(step, args)
    assert exported.inputs == ["x", "unused"]
    expect_close(run_step(exported, args), step(*args), 1e-6)


def test_other_arguments_are_refused() -> None:
    step, args = jax.value_and_grad(mlp_loss), mlp_args()
    exported = export_training_step(step, args)
    with expect_error("expected 'x' to be f32 [24, 32], but got f32 [24, 33]"):
        exported.flatten(args[0], jnp.ones((24, 33)), args[2])
    with expect_error("expected 5 arrays, but got 4"):
        exported.flatten(*args[:2])


def test_what_cannot_be_exported() -> None:
    step, args = jax.value_and_grad(mlp_loss), mlp_args()
    with expect_error("expected the route 'iree' or 'linalg', but got 'xla'"):
        export_training_step(step, args, route="xla")
    with expect_error("positions in 3 arguments, but got 3"):
        export_training_step(step, args, parameters=3)
    with expect_error("a pair (loss, gradients)"):
        export_training_step(mlp_loss, args)
    with expect_error("'parameters' says which arguments they are of"):
        export_training_step(step, args, parameters=1)
    with expect_error("the loss one number"):
        export_training_step(lambda w: (w, w), (jnp.ones(4),))
    with expect_error("but got complex64 for 'w'"):
        export_training_step(
            jax.value_and_grad(lambda w: (w * jnp.conj(w)).real.sum()),
            (jnp.ones(4, jnp.complex64),),
        )
    with expect_error("expected every array to have one name, but got 'x' twice"):
        export_training_step(
            jax.value_and_grad(lambda w, x: (w["x"] * x).sum()),
            ({"x": jnp.ones(4)}, jnp.ones(4)),
        )


def test_a_gather_has_a_message() -> None:
    def loss(table, tokens):
        return (table[tokens] ** 2).sum()

    args = (jnp.ones((8, 4)), jnp.arange(3))
    for route in ("iree", "linalg"):
        with expect_error("scatter"):
            export_training_step(jax.value_and_grad(loss), args, route=route)


def test_an_algorithm_that_linalg_has_not() -> None:
    precision = jax.lax.DotAlgorithmPreset.BF16_BF16_F32_X3

    def loss(w: jax.Array, x: jax.Array) -> jax.Array:
        return jnp.dot(x, w, precision=precision).sum()

    with expect_error("one product of numbers of bf16", "num_primitive_operations = 3"):
        export_training_step(
            jax.value_and_grad(loss), (jnp.ones((16, 4)), jnp.ones((2, 16)))
        )


def test_a_missing_tool_has_a_message() -> None:
    with mock.patch.object(ufp4.jax.shutil, "which", return_value=None):
        with expect_error("pip install iree-base-compiler", "route 'linalg'"):
            export_training_step(jax.value_and_grad(mlp_loss), mlp_args())


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

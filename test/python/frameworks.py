#!/usr/bin/env python3
# ===- frameworks.py - the Python package with PyTorch and JAX -----------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""The Python package of BUILD/python on arrays of PyTorch and of JAX.

Needs one of them, or both: tests of what is not installed are not run, and named.
"""

from __future__ import annotations

import importlib.util
import json
import sys

import harness
import numpy as np
from harness import ROOT

MODEL = ROOT / "models" / "llama"
MANIFEST = json.loads((MODEL / "manifest.json").read_text())
MATMUL = """\
func.func @f(%x: tensor<?x32xTYPE>, %w: tensor<32x8xTYPE> {ufp4.parameter})
    -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x32xTYPE>
  %empty = tensor.empty(%n) : tensor<?x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?x8xf32>) -> tensor<?x8xf32>
  %y = linalg.matmul ins(%x, %w : tensor<?x32xTYPE>, tensor<32x8xTYPE>)
       outs(%init : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
"""
IDENTITY = (
    "func.func @f(%x: tensor<3x2xTYPE>) -> tensor<3x2xTYPE> "
    "{ return %x : tensor<3x2xTYPE> }"
)
ufp4 = None


def load_package(_tests: list) -> None:
    global ufp4
    sys.path.insert(0, str(harness.build() / "python"))
    import ufp4 as package

    ufp4 = package


def numbers(rows: int = 4) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(1)
    x = generator.standard_normal((rows, 32), np.float32)
    return x, generator.standard_normal((32, 8), np.float32)


def refuses(words: str, call) -> None:
    try:
        call()
    except ufp4.Error as error:
        assert words in str(error), (words, str(error))
    else:
        raise AssertionError(f"expected an error with '{words}'")


# ===-------------------------------------------------------------------------===#
# PyTorch
# ===-------------------------------------------------------------------------===#


def test_torch_gives_the_bits_of_numpy():
    import torch

    x, w = numbers()
    function = ufp4.compile(MATMUL.replace("TYPE", "f32"))
    y = function(torch.from_numpy(x), torch.from_numpy(w))
    assert isinstance(y, torch.Tensor) and y.device.type == "cpu"
    assert y.numpy().tobytes() == function(x, w).tobytes()


def test_torch_tensors_are_read_where_they_lie():
    import torch

    from ufp4 import _arrays

    for dtype in (torch.float32, torch.bfloat16, torch.int64, torch.bool):
        tensor = torch.zeros(5, 7).to(dtype)
        for view in (tensor, tensor[2:], tensor[1], torch.nn.Parameter(tensor, False)):
            assert _arrays.wrap(view, "x").address == view.data_ptr(), dtype
    parameter = torch.nn.Parameter(torch.zeros(3, 3))
    assert _arrays.wrap(parameter, "x").address == parameter.data_ptr()
    # What is not contiguous is copied, and read rightly.
    x, w = map(torch.from_numpy, numbers())
    function = ufp4.compile(MATMUL.replace("TYPE", "f32"))
    turned = w.t().contiguous().t()
    assert torch.equal(function(x, turned), function(x, w))


def test_torch_types_come_back_as_they_went():
    import torch

    types = {
        "i1": torch.bool,
        "i8": torch.int8,
        "ui8": torch.uint8,
        "i32": torch.int32,
        "i64": torch.int64,
        "f16": torch.float16,
        "bf16": torch.bfloat16,
        "f32": torch.float32,
        "f64": torch.float64,
    }
    for name, dtype in types.items():
        function = ufp4.compile(IDENTITY.replace("TYPE", name))
        x = torch.tensor([[0, 1], [1, 0], [1, 1]]).to(dtype)
        y = function(x)
        assert y.dtype == dtype and torch.equal(x, y), name
        assert y.data_ptr() != x.data_ptr()


def test_torch_bfloat16_products_are_those_of_torch():
    import torch

    x, w = (torch.from_numpy(a).to(torch.bfloat16) for a in numbers())
    y = ufp4.compile(MATMUL.replace("TYPE", "bf16"))(x, w)
    # Products of bf16 are exact in f32; 32 of them are summed in another order.
    assert torch.allclose(y, x.float() @ w.float(), rtol=1e-5, atol=1e-5)


def test_torch_results_outlive_the_function():
    import torch

    x, w = map(torch.from_numpy, numbers(1000))
    function = ufp4.compile(MATMUL.replace("TYPE", "f32"))
    y = function(x, w)
    kept, part = y.clone(), y[500:]
    del function, y
    for _ in range(20):
        torch.ones(1000, 8)
    assert torch.equal(part, kept[500:])


def test_torch_tensors_elsewhere_are_refused():
    import torch

    function = ufp4.compile(MATMUL.replace("TYPE", "f32"))
    x, w = map(torch.from_numpy, numbers())
    refuses("argument 0", lambda: function(x.to("meta"), w))
    refuses("expected arrays of one framework", lambda: function(x, w.numpy()))
    refuses("tensor<32x8xf64>", lambda: function(x, w.double()))
    refuses("argument 1", lambda: function(x, w.to(torch.complex64)))
    refuses("expected a dense tensor", lambda: function(x, w.to_sparse()))


def test_torch_threads_share_a_function():
    import torch

    function = ufp4.compile(MATMUL.replace("TYPE", "f32"))
    cases = [tuple(map(torch.from_numpy, numbers(rows))) for rows in range(1, 9)]
    expected = [function(x, w) for x, w in cases]
    wrong = []

    def work(case: int) -> None:
        for _ in range(50):
            if not torch.equal(function(*cases[case]), expected[case]):
                wrong.append(case)

    harness.in_threads(work, range(8))
    assert not wrong
    # OpenMP's threads of the two do not get in each other's way.
    before = torch.get_num_threads()
    ufp4.set_threads(1)
    function(*cases[0])
    ufp4.set_threads(0)
    assert torch.get_num_threads() == before


def test_torch_runs_the_llama_step():
    import torch

    step = ufp4.compile(MODEL / "step.mlir", "ufp4")
    inputs = []
    for described in MANIFEST["inputs"]:
        array = np.load(MODEL / described["file"])
        if described["dtype"] == "bf16":
            tensor = torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
        else:
            tensor = torch.from_numpy(array)
        inputs.append(tensor)
    loss, *gradients = step(*inputs, seed=7)
    again = step(*inputs, seed=7)
    assert all(torch.equal(a, b) for a, b in zip((loss, *gradients), again))
    assert 1.8 < float(loss) < 2.0  # 1.904 in README.md
    assert not torch.equal(step(*inputs, seed=8)[1], gradients[0])


# ===-------------------------------------------------------------------------===#
# JAX
# ===-------------------------------------------------------------------------===#


def test_jax_gives_the_bits_of_numpy():
    import jax
    import jax.numpy as jnp

    x, w = numbers()
    function = ufp4.compile(MATMUL.replace("TYPE", "f32"))
    y = function(jnp.asarray(x), jnp.asarray(w))
    assert isinstance(y, jax.Array)
    assert np.asarray(y).tobytes() == function(x, w).tobytes()


def test_jax_arrays_are_read_where_they_lie():
    import jax.numpy as jnp

    from ufp4 import _arrays

    for dtype in (jnp.float32, jnp.bfloat16, jnp.int32, jnp.bool_):
        array = jnp.zeros((5, 7), dtype)
        assert _arrays.wrap(array, "x").address == array.unsafe_buffer_pointer(), dtype


def test_jax_types_come_back_as_they_went():
    import jax.numpy as jnp

    types = {
        "i1": jnp.bool_,
        "i8": jnp.int8,
        "ui8": jnp.uint8,
        "i32": jnp.int32,
        "f16": jnp.float16,
        "bf16": jnp.bfloat16,
        "f32": jnp.float32,
    }
    for name, dtype in types.items():
        function = ufp4.compile(IDENTITY.replace("TYPE", name))
        x = jnp.asarray([[0, 1], [1, 0], [1, 1]]).astype(dtype)
        y = function(x)
        assert y.dtype == x.dtype and bool(jnp.all(x == y)), name


def test_jax_results_feed_jitted_functions():
    import jax
    import jax.numpy as jnp

    x, w = map(jnp.asarray, numbers())
    function = ufp4.compile(MATMUL.replace("TYPE", "f32"))
    y = jax.jit(lambda a: a * 2)(function(x, w))
    assert np.asarray(y).tobytes() == (np.asarray(function(x, w)) * 2).tobytes()


if __name__ == "__main__":
    tests = dict(globals())
    for framework in ("torch", "jax"):
        if importlib.util.find_spec(framework) is None:
            names = [name for name in tests if name.startswith(f"test_{framework}_")]
            for name in names:
                del tests[name]
            print(f"{framework} is not installed: {len(names)} tests not run")
    sys.exit(harness.run_tests(tests, load_package))

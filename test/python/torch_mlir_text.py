#!/usr/bin/env python3
# ===- torch_mlir_text.py - modules to torch-mlir and back ------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""torch-mlir tests: what text its tools and ours read of each other.

Runs every function of this file whose name begins with `test_` and ends with
`N passed, N failed`. Needs what utils/requirements-export.txt lists.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import harness

LAYER = """
func.func @linear(%x: tensor<8x32xbf16>,
                  %w: tensor<16x32xbf16> {ufp4.name = "w", ufp4.parameter})
    -> tensor<8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<32x16xbf16>
  %wt = linalg.transpose ins(%w : tensor<16x32xbf16>) outs(%e0 : tensor<32x16xbf16>)
        permutation = [1, 0]
  %e1 = tensor.empty() : tensor<8x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y = linalg.matmul ins(%x, %wt : tensor<8x32xbf16>, tensor<32x16xbf16>)
       outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}
"""
UNREGISTERED = "--allow-unregistered-dialect"


def run(name: str, *arguments: object) -> subprocess.CompletedProcess:
    tool = (
        harness.build() / "bin" / name
        if name.startswith("ufp4")
        else Path(sys.executable).with_name(name)
    )
    command = [str(tool), *(str(argument) for argument in arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def text(name: str, *arguments: object) -> str:
    done = run(name, *arguments)
    assert done.returncode == 0, done.stderr[:2000]
    return done.stdout


@contextlib.contextmanager
def file_of(content: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "module.mlir"
        path.write_text(content)
        yield path


def opt(content: str, *flags: str) -> str:
    with file_of(content) as path:
        return text("ufp4-opt", path, *flags)


def torch_mlir(content: str, *flags: str) -> str:
    with file_of(content) as path:
        return text("torch-mlir-opt", path, *flags)


def product(content: str) -> np.ndarray:
    """What the function of a module computes, through ufp4-run."""
    random = np.random.default_rng(0)
    with file_of(content) as path:
        inputs = []
        for index, shape in enumerate(((8, 32), (16, 32))):
            value = random.standard_normal(shape).astype(np.float32)
            np.save(path.parent / f"{index}.npy", value)
            inputs.append(f"--input=@{path.parent}/{index}.npy")
        text("ufp4-run", path, *inputs, f"--output=@{path.parent}/y.npy")
        return np.load(path.parent / "y.npy")


def test_quantized_module_there_and_back() -> None:
    """torch-mlir carries ops that it does not know, and changes nothing of them."""
    quantized = opt(LAYER, "--ufp4-quantize=recipe=ufp4")
    generic = opt(quantized, "--mlir-print-op-generic")
    assert "ufp4.quantize" in generic and "ufp4.scaled_matmul" in generic
    for flags in ((), ("--mlir-print-op-generic",), ("--canonicalize", "--cse")):
        there = torch_mlir(generic, UNREGISTERED, *flags)
        assert opt(there) == quantized


def test_lowered_module_there_and_back() -> None:
    """Upstream dialects need no generic form; bits stay under torch-mlir's passes."""
    lowered = opt(LAYER, "--ufp4-quantize=recipe=ufp4", "--ufp4-to-iree")
    there = torch_mlir(lowered, "--canonicalize", "--cse")
    assert np.array_equal(product(opt(there)), product(lowered))


def test_what_torch_mlir_refuses() -> None:
    quantized = opt(LAYER, "--ufp4-quantize=recipe=ufp4")
    with file_of(quantized) as path:
        done = run("torch-mlir-opt", path, UNREGISTERED)
        assert done.returncode != 0
        assert "Dialect `ufp4' not found for custom op 'ufp4.quantize'" in done.stderr
        path.write_text(opt(quantized, "--mlir-print-op-generic"))
        done = run("torch-mlir-opt", path)
        assert done.returncode != 0 and "unregistered dialect" in done.stderr


def test_bytecode_is_refused() -> None:
    with file_of(LAYER) as path:
        code = path.with_suffix(".mlirbc")
        text("torch-mlir-opt", path, UNREGISTERED, "--emit-bytecode", "-o", code)
        done = run("ufp4-opt", code)
        assert done.returncode == 1
        assert "error: " in done.stderr and "in bytecode version" in done.stderr


def test_imported_module() -> None:
    """What torch_mlir.fx gives is read as it is printed, and in generic form."""
    import torch
    from torch_mlir import fx

    class Layer(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.linear = torch.nn.Linear(32, 16, bias=False)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.nn.functional.silu(self.linear(x))

    module = fx.export_and_import(
        Layer(), torch.randn(8, 32), output_type="linalg-on-tensors", func_name="layer"
    )
    operation = module.operation
    forms = [
        operation.get_asm(print_generic_op_form=generic) for generic in (False, True)
    ]
    read = [opt(form) for form in forms]
    assert read[0] == read[1] and "linalg.matmul" in read[0]
    # And back, quantized: the weight is a constant here, and needs a mark.
    generic = opt(read[0], "--mlir-print-op-generic")
    assert opt(torch_mlir(generic)) == read[0]


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

#!/usr/bin/env python3
# ===- linear_stack.py - a training step of N linear layers ------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Write a training step of N linear layers with ReLU between them, as MLIR.

Each layer has its three GEMMs in the shapes that torch-mlir gives them (bf16
operands, an f32 accumulator, truncations and transposes as ops of their own),
so that a module of any number of layers can be had for measuring compile time.
"""

from __future__ import annotations

import argparse
import sys


def write_step(layers: int, tokens: int, hidden: int) -> str:
    """Text of `@step(x, dy, w0, ..., wN-1) -> (y, dx, dw0, ..., dwN-1)`."""
    x = f"tensor<{tokens}x{hidden}xbf16>"
    w = f"tensor<{hidden}x{hidden}xbf16>"
    body: list[str] = []
    number = 0

    def emit(text: str) -> str:
        nonlocal number
        number += 1
        body.append(f"  %v{number} = {text}")
        return f"%v{number}"

    def transpose(value: str, rows: int, cols: int) -> str:
        empty = emit(f"tensor.empty() : tensor<{cols}x{rows}xbf16>")
        return emit(
            f"linalg.transpose ins({value} : tensor<{rows}x{cols}xbf16>) "
            f"outs({empty} : tensor<{cols}x{rows}xbf16>) permutation = [1, 0]"
        )

    def matmul(a: str, b: str, m: int, k: int, n: int) -> str:
        wide, narrow = f"tensor<{m}x{n}xf32>", f"tensor<{m}x{n}xbf16>"
        empty = emit(f"tensor.empty() : {wide}")
        zero = emit(f"linalg.fill ins(%zero : f32) outs({empty} : {wide}) -> {wide}")
        product = emit(
            f"linalg.matmul ins({a}, {b} : tensor<{m}x{k}xbf16>, "
            f"tensor<{k}x{n}xbf16>) outs({zero} : {wide}) -> {wide}"
        )
        return emit(f"arith.truncf {product} : {wide} to {narrow}")

    inputs, outputs = ["%x"], []
    zeros = emit(f"arith.constant dense<0.0> : {x}")
    for layer in range(layers):
        y = matmul(inputs[-1], transpose(f"%w{layer}", hidden, hidden), tokens, hidden, hidden)
        inputs.append(emit(f"arith.maximumf {y}, {zeros} : {x}"))
    gradient = "%dy"
    for layer in reversed(range(layers)):
        mask = emit(f"arith.cmpf ogt, {inputs[layer + 1]}, {zeros} : {x}")
        gradient = emit(
            f"arith.select {mask}, {gradient}, {zeros} : "
            f"tensor<{tokens}x{hidden}xi1>, {x}"
        )
        across = transpose(gradient, tokens, hidden)
        outputs.insert(0, matmul(across, inputs[layer], hidden, tokens, hidden))
        gradient = matmul(gradient, f"%w{layer}", tokens, hidden, hidden)
    results = [inputs[-1], gradient, *outputs]
    types = ", ".join([x, x] + [w] * layers)
    arguments = ", ".join(
        [f"%x: {x}", f"%dy: {x}"]
        + [
            f'%w{i}: {w} {{ufp4.parameter, ufp4.name = "layers.{i}.weight"}}'
            for i in range(layers)
        ]
    )
    return "\n".join(
        [
            f"func.func @step({arguments}) -> ({types}) {{",
            "  %zero = arith.constant 0.0 : f32",
            *body,
            f"  return {', '.join(results)} : {types}",
            "}",
            "",
        ]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--hidden", type=int, default=64)
    args = parser.parse_args()
    if min(args.layers, args.tokens, args.hidden) < 1:
        parser.error("expected layers, tokens and hidden of at least 1")
    sys.stdout.write(write_step(args.layers, args.tokens, args.hidden))
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# ===- export_llama.py - a Llama training step as linalg text -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Export one training step of a small Llama model to MLIR, with its answers.

The model is transformers' own ``LlamaForCausalLM``, built from a configuration
(nothing is downloaded), trained for a moment in float32 on the sources of Python's
standard library, then cast to bfloat16. Its forward and backward pass become one
function in upstream dialects (func, linalg, tensor, arith, math)::

    @train_step(parameters..., input_ids, labels) -> (loss, gradients...)

The output folder receives

    step.mlir       the function, in MLIR's generic text form
    inputs/         one .npy per argument, in argument order
    expected/       one .npy per result, in result order: what PyTorch itself
                    computes in eager bfloat16
    manifest.json   names, types and shapes of both; how far bfloat16 is from
                    float32 for every gradient; the role of every contraction

bfloat16 arrays are stored as their uint16 bit patterns, token ids as int64 and the
loss as float32. Every argument and result of the function carries its name in a
``ufp4.name`` attribute, and every trained argument ``ufp4.parameter``.

Exit status: 0 done; 1 the export failed or the model asked for cannot be built (one
message on stderr, and the output folder is as it was); 2 bad command line.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

try:
    import numpy as np
    import torch
    import transformers
    from torch_mlir import ir
    from transformers import LlamaConfig, LlamaForCausalLM
except ImportError as error:
    sys.exit(
        f"export_llama.py: error: {error}; install what it needs with "
        "'pip install -r utils/requirements-export.txt'"
    )

from exporters.common import format_json
from ufp4.frontend import ExportError
from ufp4.torch.graph import FUNCTION, aten, capture, render
from ufp4.torch.step import make_step

#: Modules of the standard library that the model learns from, and the one that the
#: exported batch is taken from. Long-lived, pure Python, mostly prose and code.
TRAINING_SOURCES = (
    "argparse.py",
    "ast.py",
    "calendar.py",
    "configparser.py",
    "difflib.py",
    "inspect.py",
    "pathlib.py",
    "random.py",
    "statistics.py",
    "tarfile.py",
    "typing.py",
    "zipfile.py",
)
BATCH_SOURCE = "textwrap.py"


# ===----------------------------------------------------------------------------===#
# The model and the data
# ===----------------------------------------------------------------------------===#


def make_config(options: argparse.Namespace) -> LlamaConfig:
    """The model's configuration; raises ExportError for sizes that do not fit."""
    for name in ("layers", "hidden", "heads", "kv_heads", "intermediate", "batch"):
        if getattr(options, name) < 1:
            raise ExportError(f"--{name.replace('_', '-')} must be at least 1")
    if options.seq < 2:
        raise ExportError("--seq must be at least 2: a token needs a next one")
    if options.vocab < 2:
        raise ExportError("--vocab must be at least 2")
    if options.train_steps < 0:
        raise ExportError("--train-steps must not be negative")
    if not 0 <= options.seed < 2**63:
        raise ExportError("--seed must be from 0 to 2^63 - 1")
    if options.hidden % options.heads:
        raise ExportError(
            f"--hidden {options.hidden} is not a multiple of --heads {options.heads}"
        )
    if (options.hidden // options.heads) % 2:
        raise ExportError(
            f"a head of {options.hidden // options.heads} features is odd: rotary "
            "embeddings need an even one"
        )
    if options.heads % options.kv_heads:
        raise ExportError(
            f"--heads {options.heads} is not a multiple of "
            f"--kv-heads {options.kv_heads}"
        )
    return LlamaConfig(
        hidden_size=options.hidden,
        num_hidden_layers=options.layers,
        num_attention_heads=options.heads,
        num_key_value_heads=options.kv_heads,
        intermediate_size=options.intermediate,
        vocab_size=options.vocab,
        max_position_embeddings=options.seq,
        tie_word_embeddings=options.tied,
        attn_implementation="eager",
        use_cache=False,
        bos_token_id=None,
        eos_token_id=None,
        pad_token_id=None,
    )


def read_sources(names: Sequence[str]) -> bytes:
    """The named standard-library sources, one after the other."""
    folder = Path(sysconfig.get_path("stdlib"))
    chunks = []
    for name in names:
        path = folder / name
        if not path.is_file():
            # A module may have become a package since (zipfile did in 3.12).
            path = folder / Path(name).stem / "__init__.py"
        try:
            chunks.append(path.read_bytes())
        except OSError as error:
            raise ExportError(
                f"this Python does not ship the sources of its standard library: "
                f"{path}: {error.strerror}"
            ) from error
    return b"".join(chunks)


def make_tokens(text: bytes, vocab: int) -> torch.Tensor:
    """One token per byte, int64; bytes beyond a smaller vocabulary wrap around."""
    return torch.from_numpy(np.frombuffer(text, np.uint8).astype(np.int64)) % vocab


def make_batch(options: argparse.Namespace) -> tuple[torch.Tensor, torch.Tensor]:
    """The exported step's ``input_ids`` and ``labels``, int64 [batch, seq].

    The text is one that training did not see, from the middle of its file, where
    no licence and no imports stand. The first eighth of each sequence is no target
    (label -100), as a prompt is none, so that the two arguments differ and the loss
    has to count its targets.
    """
    tokens = make_tokens(read_sources([BATCH_SOURCE]), options.vocab)
    tokens = tokens[len(tokens) // 2 :]
    wanted = options.batch * options.seq
    if len(tokens) < wanted:
        tokens = tokens.repeat(wanted // len(tokens) + 1)
    ids = tokens[:wanted].reshape(options.batch, options.seq).contiguous()
    labels = ids.clone()
    labels[:, : options.seq // 8] = -100
    return ids, labels


def train(model: LlamaForCausalLM, options: argparse.Namespace) -> float:
    """Train in float32 in place; returns the last step's loss (NaN for no step).

    The point is not a good model but one whose activations, gradients and loss have
    the uneven sizes that learning gives them.
    """
    tokens = make_tokens(read_sources(TRAINING_SOURCES), options.vocab)
    generator = torch.Generator().manual_seed(options.seed)
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / 20)
    )
    loss = float("nan")
    for _ in range(options.train_steps):
        starts = torch.randint(
            len(tokens) - options.seq, (16,), generator=generator
        ).tolist()
        batch = torch.stack([tokens[s : s + options.seq] for s in starts])
        result = model(input_ids=batch, labels=batch)
        optimizer.zero_grad()
        result.loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        loss = result.loss.item()
    return loss


# ===----------------------------------------------------------------------------===#
# Which contraction is whose
# ===----------------------------------------------------------------------------===#

#: Calls that only move or retype elements: a value seen through them is the same.
MOVES = frozenset(
    [
        aten._to_copy.default,
        aten._unsafe_view.default,
        aten.clone.default,
        aten.expand.default,
        aten.permute.default,
        aten.unsqueeze.default,
        aten.view.default,
    ]
)


def weight_operand(node: torch.fx.Node) -> tuple[torch.fx.Node | None, bool]:
    """The function argument a matrix is, if it is one, and whether transposed."""
    transposed = False
    while node.target in MOVES:
        if node.target is aten.permute.default and list(node.args[1]) == [1, 0]:
            transposed = not transposed
        node = node.args[0]
    return (node if node.op == "placeholder" else None), transposed


def gradient_contractions(node: torch.fx.Node) -> list[torch.fx.Node]:
    """The matrix products that a gradient is the sum of."""
    found, pending = [], [node]
    while pending:
        node = pending.pop()
        if node.target is aten.mm.default:
            found.append(node)
        elif node.target in MOVES:
            pending.append(node.args[0])
        elif node.target is aten.add.Tensor:
            pending.extend(a for a in node.args[:2] if isinstance(a, torch.fx.Node))
    return found


def find_contractions(
    graph: torch.fx.GraphModule, names: Sequence[str]
) -> list[dict[str, Any]]:
    """Every matrix product of the graph, in program order, with its role.

    Read off the data flow: a product with a parameter is fprop when it reads the
    parameter transposed (Linear keeps [out, in]) and dgrad otherwise, one that ends
    in a parameter's gradient is wgrad. Attention's products are "other".
    """
    nodes = list(graph.graph.nodes)
    arguments = [node for node in nodes if node.op == "placeholder"]
    parameter_of = dict(zip(arguments, names))
    results = next(node for node in nodes if node.op == "output").args[0]
    gradient_of = {
        product: name
        for name, result in zip(names, results[1:])
        for product in gradient_contractions(result)
    }
    contractions = []
    for node in nodes:
        if node.target not in (aten.mm.default, aten.bmm.default):
            continue
        role, parameter = "other", None
        if node.target is aten.mm.default:
            source, transposed = weight_operand(node.args[1])
            if source in parameter_of:
                role = "fprop" if transposed else "dgrad"
                parameter = parameter_of[source]
            elif node in gradient_of:
                role, parameter = "wgrad", gradient_of[node]
        *batch, m, k = node.args[0].meta["val"].shape
        contractions.append(
            {
                "index": len(contractions),
                "op": "linalg.batch_matmul" if batch else "linalg.matmul",
                "role": role,
                "parameter": parameter,
                "batch": batch[0] if batch else 1,
                "m": m,
                "n": node.meta["val"].shape[-1],
                "k": k,
            }
        )
    return contractions


def find_linear_layers(
    model: LlamaForCausalLM, contractions: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Every nn.Linear of the model and where in the graph its three GEMMs are.

    A GEMM is the index of its contraction, or None where the graph has none. Raises
    ExportError when a layer lacks a GEMM that every training step has, or when some
    contraction with a parameter belongs to no layer.
    """
    name_of = {parameter: name for name, parameter in model.named_parameters()}
    layers = []
    owned = 0
    for module_name, module in model.named_modules():
        if not isinstance(module, torch.nn.Linear):
            continue
        parameter = name_of[module.weight]
        gemms: dict[str, int | None] = {"fprop": None, "dgrad": None, "wgrad": None}
        for contraction in contractions:
            if contraction["parameter"] == parameter:
                if gemms[contraction["role"]] is not None:
                    raise ExportError(
                        f"{module_name} has more than one {contraction['role']}"
                    )
                gemms[contraction["role"]] = contraction["index"]
                owned += 1
        if gemms["fprop"] is None or gemms["wgrad"] is None:
            raise ExportError(f"the graph lacks a GEMM of {module_name}: {gemms}")
        layers.append(
            {
                "module": module_name,
                "parameter": parameter,
                "in_features": module.in_features,
                "out_features": module.out_features,
                "gemms": gemms,
            }
        )
    if owned != sum(c["role"] != "other" for c in contractions):
        raise ExportError("a contraction with a parameter belongs to no linear layer")
    return layers


def check(function: ir.Operation, contractions: Sequence[dict[str, Any]]) -> None:
    """Raise ExportError unless the matrix products are the graph's, in its order."""
    expected = []
    for c in contractions:
        shape = [c["m"], c["n"]]
        if c["op"] == "linalg.batch_matmul":
            shape.insert(0, c["batch"])
        expected.append((c["op"], shape, "f32"))
    found = []
    for view in function.regions[0].blocks[0].operations:
        operation = view.operation
        if operation.name in ("linalg.matmul", "linalg.batch_matmul"):
            kind = ir.ShapedType(operation.results[0].type)
            found.append((operation.name, list(kind.shape), str(kind.element_type)))
    if found != expected:
        raise ExportError(
            f"the module's {len(found)} matrix products are not the graph's "
            f"{len(expected)}, accumulated in f32 and in the same order"
        )


# ===----------------------------------------------------------------------------===#
# Files
# ===----------------------------------------------------------------------------===#


def to_array(value: torch.Tensor) -> np.ndarray:
    """The tensor as numpy stores it; bfloat16 as its uint16 bit patterns."""
    value = value.detach().contiguous()
    if value.dtype == torch.bfloat16:
        return value.view(torch.uint16).numpy()
    return value.numpy()


def describe(
    folder: str, names: Sequence[str], values: Sequence[torch.Tensor]
) -> list[dict[str, Any]]:
    """Manifest rows, in order, for the arguments or results in ``folder``."""
    width = max(2, len(str(len(names) - 1)))
    kinds = {torch.bfloat16: "bf16", torch.float32: "f32", torch.int64: "i64"}
    return [
        {
            "index": index,
            "name": name,
            "file": f"{folder}/{index:0{width}d}_{name}.npy",
            "dtype": kinds[value.dtype],
            "shape": list(value.shape),
        }
        for index, (name, value) in enumerate(zip(names, values))
    ]


def relative_l2(value: torch.Tensor, reference: torch.Tensor) -> float | None:
    """|value - reference| / |reference| to three digits, summed in float64.

    None where there is no such ratio: the reference is zero and the value is not.
    """
    reference = reference.double()
    distance = (value.double() - reference).norm().item()
    length = reference.norm().item()
    if length == 0.0:
        return 0.0 if distance == 0.0 else None
    return float(f"{distance / length:.3g}")


def install(source: Path, target: Path) -> None:
    """Move every entry of ``source`` into ``target``, replacing what is there."""
    target.mkdir(parents=True, exist_ok=True)
    for entry in sorted(source.iterdir()):
        destination = target / entry.name
        if destination.is_dir():
            destination.rename(source / f"{entry.name}.old")
        os.replace(entry, destination)


def export(options: argparse.Namespace) -> str:
    """Do what the command line asks; returns a line about what was made."""
    out = options.out.resolve()
    if out.exists() and not out.is_dir():
        raise ExportError(f"--out {options.out} is a file")
    config = make_config(options)
    # One thread: the order of float additions, and so every bit, is then the same
    # in each run on a machine.
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(options.seed)
    model = LlamaForCausalLM(config)
    final_loss = train(model, options)

    names = [name for name, _ in model.named_parameters()]
    step = make_step(
        model,
        names,
        names,
        ["input_ids", "labels"],
        constants={"use_cache": False},
    )
    ids, labels = make_batch(options)
    # Parameters only: the rotary frequencies, a buffer, stay float32.
    weights = [p.detach().to(torch.bfloat16) for p in model.parameters()]
    arguments = [*weights, ids, labels]
    results = [value.detach() for value in step(*arguments)]
    exact = step(*[weight.float() for weight in weights], ids, labels)

    inputs = describe("inputs", [*names, "input_ids", "labels"], arguments)
    for row in inputs:
        row["parameter"] = row["index"] < len(names)
    outputs = describe("expected", ["loss", *(f"grad.{n}" for n in names)], results)
    for row, value, reference in zip(outputs, results, exact):
        if not torch.isfinite(value).all():
            raise ExportError(f"{row['name']} is not finite: training diverged")
        row["f32_rel_l2"] = relative_l2(value, reference)

    graph = capture(step, arguments)
    contractions = find_contractions(graph, names)
    manifest = {
        "function": FUNCTION,
        "file": "step.mlir",
        "model": {
            "architecture": "LlamaForCausalLM",
            "layers": options.layers,
            "hidden": options.hidden,
            "heads": options.heads,
            "kv_heads": options.kv_heads,
            "intermediate": options.intermediate,
            "vocab": options.vocab,
            "batch": options.batch,
            "seq": options.seq,
            "tied": options.tied,
            "parameters": sum(weight.numel() for weight in weights),
        },
        "training": {
            "steps": options.train_steps,
            "seed": options.seed,
            "final_loss": None if options.train_steps == 0 else round(final_loss, 4),
            "text_sha256": hashlib.sha256(
                read_sources((*TRAINING_SOURCES, BATCH_SOURCE))
            ).hexdigest(),
        },
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "torch-mlir": version("torch-mlir"),
            "transformers": transformers.__version__,
        },
        "inputs": inputs,
        "results": outputs,
        "loss_f32": exact[0].item(),
        "modules": find_linear_layers(model, contractions),
        "contractions": contractions,
    }
    text = render(
        graph,
        inputs,
        outputs,
        "Written by utils/export_llama.py; README.md describes it.",
        lambda function: check(function, contractions),
    )

    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".export-", dir=out.parent) as scratch:
        folder = Path(scratch)
        for row, value in zip([*inputs, *outputs], [*arguments, *results]):
            path = folder / row["file"]
            path.parent.mkdir(exist_ok=True)
            np.save(path, to_array(value))
        (folder / "step.mlir").write_text(text)
        (folder / "manifest.json").write_text(format_json(manifest))
        install(folder, out)
    return (
        f"{options.out}: {len(inputs)} arguments, {len(outputs)} results, "
        f"{len(contractions)} contractions, loss {results[0].item():.4f} "
        f"(float32 {exact[0].item():.4f})"
    )


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line; argparse itself ends the program with 2 for a wrong one."""
    parser = argparse.ArgumentParser(
        description="Export one training step of a small Llama model to MLIR, with "
        "PyTorch's own results.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="folder to write; other files in it stay",
    )
    for flag, value, text in (
        ("--layers", 2, "decoder layers"),
        ("--hidden", 128, "features of the residual stream"),
        ("--heads", 4, "query heads"),
        ("--kv-heads", 2, "key and value heads, a divisor of --heads"),
        ("--intermediate", 352, "features inside the MLP"),
        ("--vocab", 256, "tokens; 256 makes every byte one"),
        ("--batch", 2, "sequences in the exported step"),
        ("--seq", 64, "tokens per sequence"),
        ("--train-steps", 300, "float32 steps before the export"),
        ("--seed", 0, "of the initial weights and the choice of training text"),
    ):
        parser.add_argument(flag, type=int, default=value, metavar="N", help=text)
    parser.add_argument(
        "--tied", action="store_true", help="lm_head shares the embedding's weight"
    )
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the exporter; returns the exit status."""
    options = parse_arguments(arguments)
    transformers.logging.set_verbosity_error()
    try:
        print(export(options))
    except (ExportError, OSError) as error:
        print(f"export_llama.py: error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

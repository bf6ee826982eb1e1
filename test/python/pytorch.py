#!/usr/bin/env python3
# ===- pytorch.py - ufp4.torch: exported steps and converted layers ------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""PyTorch tests: training steps exported, and models converted.

Runs every function of this file whose name begins with `test_` and ends with
`N passed, N failed`. Needs what utils/requirements-export.txt lists; `--build` names
the build folder, in which the package is.
"""

from __future__ import annotations

import atexit
import contextlib
import copy
import io
import json
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import harness
import torch
import torch.nn.functional as F
import transformers
from harness import ROOT
from torch import Tensor, nn
from torch_layers import Blocks, Result, distance, equal, expect_error, gradients
from transformers.pytorch_utils import Conv1D

VOCABULARY = 48

#: Seconds for a process to end. Importing PyTorch and its compiler, as calling an
#: operator of ufp4 does, takes one 6 seconds of a core and half a minute where ten
#: others want it too.
PATIENCE = 1800


def prepare(_: Any = None) -> None:
    """Find the package in the build folder; one thread each, as there is little to
    do and much to wait for."""
    # What is compiled is shared by processes, and by nothing beside these tests.
    for name in ("UFP4_CACHE", "TORCHINDUCTOR_CACHE_DIR"):
        if name not in os.environ:
            folder = tempfile.mkdtemp(prefix="ufp4-cache-")
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            os.environ[name] = folder
    sys.path.insert(0, str(harness.build() / "python"))
    global ufp4
    import ufp4
    import ufp4.torch

    ufp4.set_threads(1)
    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()


def language_model(layers: int = 1) -> nn.Module:
    """A model of transformers that is none of those of test/Models: Qwen2, with
    biases in q, k and v."""
    torch.manual_seed(0)
    return transformers.Qwen2ForCausalLM(
        transformers.Qwen2Config(
            vocab_size=VOCABULARY,
            hidden_size=32,
            intermediate_size=48,
            num_hidden_layers=layers,
            num_attention_heads=2,
            num_key_value_heads=1,
            max_position_embeddings=32,
            attn_implementation="eager",
            use_cache=False,
            tie_word_embeddings=False,
            bos_token_id=None,
            eos_token_id=None,
            pad_token_id=None,
        )
    )


def tokens(batch: int = 2, length: int = 16) -> Tensor:
    return torch.randint(VOCABULARY, (batch, length))


# ===-------------------------------------------------------------------------===#
# Exported steps
# ===-------------------------------------------------------------------------===#


def test_exported_step_of_another_model_quantizes_and_is_near_bf16():
    model = language_model()
    ids = tokens()
    inputs = {"input_ids": ids, "labels": ids}
    step = ufp4.torch.export_training_step(
        model, {**inputs, "use_cache": False}, dtype=torch.bfloat16
    )
    assert step.inputs == ["input_ids", "labels"]
    assert step.parameters == [name for name, _ in model.named_parameters()]
    assert step.ir.count("ufp4.parameter") == len(step.parameters)
    assert [r.name for r in step.results[1:]] == [f"grad.{n}" for n in step.parameters]

    exact = copy.deepcopy(model).to(torch.bfloat16)
    loss = exact(**inputs).loss
    loss.backward()
    reference = {name: p.grad for name, p in exact.named_parameters()}
    for recipe, bound in ((None, 0.02), ("ufp4", 0.45)):
        compiled = ufp4.compile(step.ir, recipe, function=step.function)
        model.zero_grad()
        seed = 3 if compiled.takes_seed else None
        ours = step.run(compiled, inputs, seed=seed)
        assert abs(ours.item() - loss.item()) < 0.02 * loss.item(), (ours, loss)
        for name, parameter in model.named_parameters():
            assert parameter.grad.dtype == torch.float32
            if name.endswith("k_proj.bias"):
                continue  # Mathematically zero: a softmax does not see it.
            error = distance(parameter.grad, reference[name])
            assert error < bound, (recipe, name, error)
        if recipe:
            kinds = [row["quantized"] for row in compiled.report["gemms"]]
            assert sum(kinds) == 3 * 7, kinds
        # A second run adds, as backward() does.
        once = [p.grad.clone() for p in model.parameters()]
        step.run(compiled, inputs, seed=seed)
        assert equal([p.grad for p in model.parameters()], [g + g for g in once])


def test_exported_step_takes_a_loss_targets_and_open_extents():
    model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 3))
    model[0].bias.requires_grad_(False)

    def loss(output: Tensor, labels: Tensor) -> Tensor:
        return F.cross_entropy(output, labels)

    def example(rows: int) -> tuple[Tensor, Tensor]:
        return torch.randn(rows, 8), torch.randint(3, (rows,))

    x, labels = example(5)
    step = ufp4.torch.export_training_step(
        model, x, loss, targets={"labels": labels}, dynamic=True
    )
    assert [value.name for value in step.arguments[-2:]] == ["input", "labels"]
    assert step.arguments[-1].shape == (None,)
    assert "grad.0.bias" not in [result.name for result in step.results]
    compiled = ufp4.compile(step.ir, function=step.function)
    for rows in (5, 11):
        x, labels = example(rows)
        model.zero_grad()
        ours = step.run(compiled, {"input": x, "labels": labels})
        found = {
            n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None
        }
        model.zero_grad()
        reference = loss(model(x), labels)
        reference.backward()
        assert abs(ours - reference) < 1e-5
        assert sorted(found) == ["0.weight", "2.bias", "2.weight"]
        for name, gradient in found.items():
            wanted = dict(model.named_parameters())[name].grad
            assert distance(gradient, wanted) < 1e-5, name


def test_what_cannot_be_exported_is_one_message():
    x = torch.randn(4, 8)
    model = nn.Sequential(nn.Linear(8, 8))
    total = lambda output: output.sum()
    export = ufp4.torch.export_training_step
    error = ufp4.Error
    with expect_error(error, "one number", "[4, 8]"):
        export(model, x)
    with expect_error(error, "does not take the inputs"):
        export(model, (x, x), total)
    with expect_error(error, "by name", "str"):
        export(model, "x", total)
    with expect_error(error, "uint8", "'input'"):
        export(model, x.to(torch.uint8), total)
    with expect_error(error, "draws random numbers", "dropout"):
        export(nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5)), x, total)
    with expect_error(error, "num_batches_tracked", "eval()"):
        export(nn.Sequential(nn.Linear(8, 8), nn.BatchNorm1d(8)), x, total)
    with expect_error(error, "returns its loss", "tuple"):
        export(nn.LSTM(8, 8), x)
    with expect_error(error, "parameters that are trained"):
        export(copy.deepcopy(model).requires_grad_(False), x, total)

    # A dropout of nothing, and one that is switched off, draw none.
    export(nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.0)), x, total)
    export(nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5)).eval(), x, total)

    step = export(model, x, total)
    compiled = lambda *_: ()
    with expect_error(error, "inputs input", "got none"):
        step.run(compiled, {})
    with expect_error(error, "f32 [4, 8]", "f32 [3, 8]"):
        step.run(compiled, {"input": x[:3]})
    with expect_error(error, "f64"):
        step.run(compiled, {"input": x.double()})
    with expect_error(error, "3 results", "got 0"):
        step.run(compiled, {"input": x})


def test_missing_torch_mlir_is_said_with_what_to_install():
    code = (
        "import sys; sys.modules['torch_mlir'] = None\n"
        "import torch, ufp4.torch\n"
        "m = torch.nn.Linear(2, 2)\n"
        "try: ufp4.torch.export_training_step(m, torch.ones(1, 2), torch.sum)\n"
        "except ufp4.Error as error: print(error)\n"
    )
    done = run_python(code)
    assert "expected torch-mlir" in done.stdout, done
    assert "pip install 'ufp4[export]'" in done.stdout, done


def test_the_documentation_has_each_decomposition():
    from ufp4.torch.decompositions import DECOMPOSITIONS

    text = (ROOT / "docs" / "frontends.md").read_text()
    table = text[text.index("## Decompositions") : text.index("## From JAX")]
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    for row in DECOMPOSITIONS:
        assert row.reason and row.becomes
        for operator in row.operators:
            name = operator.overloadpacket.__name__
            assert any(f"`{name}" in line.split("|")[1] for line in rows), name


def test_decompositions_compute_what_the_operators_do():
    from ufp4.torch import decompositions

    aten = torch.ops.aten
    torch.manual_seed(0)
    value = torch.randn(3, 4, 5)
    first, second = torch.tensor([2, 0, -1]), torch.tensor([[-4], [1]])
    mask = torch.tensor([True, False, True])
    # Each once without repetitions, where which one is written is not said.
    unique = torch.tensor([-1, 0])
    cases = [
        ([unique], torch.randn(2, 4, 5), False),
        ([None, unique], torch.randn(3, 2, 5), False),
        ([None, None, unique], torch.randn(2), False),
        ([unique, None, unique], torch.randn(2, 4), False),
        ([unique, unique], torch.randn(2, 5), False),
        ([mask], torch.tensor(7.0), False),
        ([first], torch.randn(3, 4, 5), True),
        ([None, first], torch.randn(3, 3, 5), True),
        ([first, second], torch.randn(2, 3, 5), True),
        ([None, second, first], torch.randn(2, 3), True),
        ([first, None, second], torch.randn(2, 3, 4), True),
        ([first, second, first], torch.randn(()), True),
    ]
    for indices, rows, accumulate in cases:
        wanted = aten.index_put(value, indices, rows, accumulate)
        ours = decompositions.put_rows(value, indices, rows, accumulate)
        assert ours.shape == wanted.shape, indices
        assert torch.allclose(ours, wanted, rtol=1e-6, atol=1e-6), indices
        assert accumulate or torch.equal(ours, wanted), indices
    for refused in ([mask], [mask, unique]):
        rows = torch.randn(2, 4, 5)
        assert decompositions.put_rows(value, refused, rows) is NotImplemented

    place = torch.tensor([4, 1, 0]).expand(3, 4, 3)
    repeated = torch.randint(5, (3, 4, 6))
    for source in (torch.randn(3, 4, 3), 2.5):
        wanted = aten.scatter(value, 2, place, source)
        ours = decompositions.scatter_last(value, -1, place, source)
        assert torch.equal(ours, wanted), source
    source = torch.randn(3, 4, 6)
    wanted = aten.scatter_add(value, 2, repeated, source)
    ours = decompositions.scatter_add_last(value, 2, repeated, source)
    assert torch.allclose(ours, wanted, rtol=1e-6, atol=1e-6)
    assert decompositions.scatter_add_last(value, 0, place, source) is NotImplemented

    turned = value.permute(2, 0, 1)
    assert torch.equal(decompositions.view(turned, [5, 12]), turned.reshape(5, 12))
    assert decompositions.view(value, [12, 5]) is NotImplemented


def test_a_sum_of_narrow_numbers_is_refused():
    from torch_mlir import ir
    from ufp4.torch import graph

    text = """
      func.func @f(%a: tensor<2x3xbf16>, %b: tensor<3x4xbf16>, %c: tensor<2x4xTYPE>)
          -> tensor<2x4xTYPE> {
        %0 = linalg.matmul ins(%a, %b : tensor<2x3xbf16>, tensor<3x4xbf16>)
             outs(%c : tensor<2x4xTYPE>) -> tensor<2x4xTYPE>
        %1 = linalg.add ins(%0, %c : tensor<2x4xTYPE>, tensor<2x4xTYPE>)
             outs(%c : tensor<2x4xTYPE>) -> tensor<2x4xTYPE>
        return %1 : tensor<2x4xTYPE>
      }"""
    with ir.Context():
        graph.check_operations(ir.Module.parse(text.replace("TYPE", "f32")).operation)
        with expect_error(ufp4.Error, "narrow type: 1 in bf16"):
            module = ir.Module.parse(text.replace("TYPE", "bf16"))
            graph.check_operations(module.operation)


# ===-------------------------------------------------------------------------===#
# Converted layers
# ===-------------------------------------------------------------------------===#


class Exposed(nn.Module):
    """A layer between parameters whose gradients are its dX and its Y."""

    def __init__(self, layer: nn.Module, shape: tuple[int, ...], width: int) -> None:
        super().__init__()
        self.shift = nn.Parameter(torch.zeros(shape))
        self.layer = layer
        self.scale = nn.Parameter(torch.ones(*shape[:-1], width))

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x + self.shift) * self.scale


def test_converted_layer_has_the_bits_of_the_exported_step():
    """Features that are no multiple of a block, three dimensions, both layouts of a
    weight. The gradient of the loss is made of signs: its product with Y is exact."""
    seed = 2**63 + 5
    shape, width = (2, 9, 20), 12
    cases = [
        (r, d, nn.Linear)
        for r, d in (
            ("ufp4", torch.bfloat16),
            ("ufp4", torch.float32),
            ("nvfp4", torch.bfloat16),
            ("mxfp4", torch.bfloat16),
            ("ufp4-i8", torch.float32),
        )
    ] + [("ufp4", torch.bfloat16, Conv1D)]
    for recipe, dtype, kind in cases:
        torch.manual_seed(0)
        layer = kind(20, width) if kind is nn.Linear else kind(width, 20)
        nn.init.normal_(layer.weight, std=0.3)
        layer.bias = None if kind is nn.Linear else layer.bias.requires_grad_(False)
        model = Exposed(layer, shape, width).to(dtype)
        x = torch.randn(shape).to(dtype)
        signs = torch.randint(2, (*shape[:-1], width)).to(dtype) * 2 - 1

        def loss(y: Tensor, signs: Tensor) -> Tensor:
            return (y.float() * signs.float()).sum()

        step = ufp4.torch.export_training_step(model, x, loss, targets={"signs": signs})
        compiled = ufp4.compile(step.ir, recipe, function=step.function)
        step.run(compiled, {"x": x, "signs": signs}, seed=seed)
        names = [n for n, p in model.named_parameters() if p.requires_grad]
        exported = [dict(model.named_parameters())[n].grad.clone() for n in names]
        assert names == ["shift", "scale", "layer.weight"], names

        model.zero_grad()
        ufp4.torch.convert(model, recipe)
        model.layer.draw_seeds = lambda *_: torch.tensor([seed - 2**64])
        loss(model(x), signs).backward()
        converted = [dict(model.named_parameters())[n].grad for n in names]
        for name, ours, wanted in zip(names, converted, exported):
            assert torch.equal(ours, wanted), (recipe, dtype, kind, name)
        # And they are not those of high precision.
        exact = signs * (
            F.linear(x, layer.weight) if kind is nn.Linear else x @ layer.weight
        )
        assert distance(model.scale.grad, exact) > 0.03


def train(model: nn.Module, call: nn.Module, steps: int = 20) -> list[float]:
    torch.manual_seed(1)
    ids = tokens()
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    losses = []
    for _ in range(steps):
        loss = call(input_ids=ids, labels=ids).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def test_converted_model_trains_with_falling_loss():
    model = ufp4.torch.convert(language_model(2), "ufp4")
    assert len(ufp4.torch.report(model).converted) == 14
    losses = train(model, model)
    for early, late in zip(losses, losses[5:]):
        assert late < early, losses
    assert losses[-1] < 0.75 * losses[0], losses


def test_seeds_come_from_the_generator_of_torch():
    model = ufp4.torch.convert(Blocks(), "ufp4")
    x = torch.randn(8, 32)
    first = gradients(model, model, x)
    assert equal(first, gradients(model, model, x))
    other = gradients(model, model, x, seed=2)
    # The forward pass draws no bits; every gradient below a layer does.
    assert torch.equal(first[0], other[0])
    assert not any(map(torch.equal, first[1:], other[1:]))
    # Evaluation takes nothing from the generator.
    torch.manual_seed(3)
    with torch.no_grad():
        model.eval()(x)
    after = torch.rand(1)
    torch.manual_seed(3)
    assert torch.equal(after, torch.rand(1))


def test_compiled_model_has_the_bits_of_eager():
    """Of Inductor all but kernels: those it makes of sums between layers, such as a
    bias's gradient, add in an order of their own."""
    model = ufp4.torch.convert(Blocks(), "ufp4")
    x = torch.randn(8, 32)
    for reentrant in (None, False):
        model.reentrant = reentrant
        eager = gradients(model, model, x)
        for backend in ("aot_eager", "aot_eager_decomp_partition"):
            torch._dynamo.reset()
            call = torch.compile(model, backend=backend, fullgraph=True)
            assert equal(gradients(model, call, x), eager), (reentrant, backend)
            assert equal(gradients(model, call, x), eager), (reentrant, backend)
    torch._dynamo.reset()


def test_inductor_adds_in_an_order_of_its_own_and_changes_nothing_else():
    from torch._inductor import config

    model = ufp4.torch.convert(Blocks(), "ufp4")
    x = torch.randn(8, 32)
    eager = gradients(model, model, x)
    names = ["loss", "x", *(name for name, _ in model.named_parameters())]
    torch._dynamo.reset()
    # The compiler that the build needs.
    with config.patch({"cpp.cxx": (None, "clang++-22")}):
        call = torch.compile(model, backend="inductor", fullgraph=True)
        compiled = gradients(model, call, x)
        assert equal(gradients(model, call, x), compiled)
    for name, ours, wanted in zip(names, compiled, eager):
        # The mean over all numbers, and the sum over all tokens: f32, in any order.
        if name in ("loss", "up.bias"):
            assert torch.allclose(ours, wanted, rtol=1e-5, atol=1e-7), name
        else:
            assert torch.equal(ours, wanted), name
    torch._dynamo.reset()


def test_checkpointed_model_has_the_bits_of_a_plain_one():
    model = ufp4.torch.convert(Blocks(), "ufp4")
    x = torch.randn(8, 32)
    plain = gradients(model, model, x)
    for reentrant in (False, True):
        model.reentrant = reentrant
        assert equal(gradients(model, model, x), plain), reentrant


def test_autocast_casts_operands_and_gives_gradients_in_the_parameters_type():
    model = ufp4.torch.convert(Blocks(), "ufp4")
    layer, x = model.up, torch.randn(8, 32)
    with torch.autocast("cpu", torch.bfloat16):
        y = layer(x)
    assert y.dtype == torch.bfloat16
    narrow = copy.deepcopy(layer).to(torch.bfloat16)
    assert torch.equal(y, narrow(x.to(torch.bfloat16)))
    torch.manual_seed(1)
    with torch.autocast("cpu", torch.bfloat16):
        layer(x).float().sum().backward()
    torch.manual_seed(1)
    narrow(x.to(torch.bfloat16)).float().sum().backward()
    assert layer.weight.grad.dtype == torch.float32
    assert torch.equal(layer.weight.grad, narrow.weight.grad.float())

    def call(x: Tensor) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            return model(x)

    eager = gradients(model, call, x)
    torch._dynamo.reset()
    assert equal(gradients(model, torch.compile(call, backend="aot_eager"), x), eager)
    torch._dynamo.reset()


def test_state_dict_names_and_identity_of_parameters_stay():
    model = language_model()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    ids = {name: id(value) for name, value in model.named_parameters()}
    ufp4.torch.convert(model, "ufp4")
    assert {name: id(value) for name, value in model.named_parameters()} == ids
    after = model.state_dict()
    assert list(after) == list(before)
    assert equal(list(after.values()), list(before.values()))
    for module in (model.lm_head, model.model.layers[0].mlp.up_proj):
        assert isinstance(module, nn.Linear)

    buffer = io.BytesIO()
    torch.save(after, buffer)
    buffer.seek(0)
    plain = language_model()
    plain.load_state_dict(torch.load(buffer))
    x = tokens()
    with torch.no_grad():
        wanted = model(input_ids=x).logits
        for again in (
            ufp4.torch.convert(plain, "ufp4"),
            copy.deepcopy(model),
            pickle.loads(pickle.dumps(model)),
        ):
            assert torch.equal(again(input_ids=x).logits, wanted)
            assert len(ufp4.torch.report(again).converted) == 7
        # A recipe that quantizes nothing gives the model back as it was.
        ufp4.torch.convert(plain, "bf16")
        assert type(plain.model.layers[0].mlp.up_proj) is nn.Linear
        assert torch.equal(
            plain(input_ids=x).logits, language_model()(input_ids=x).logits
        )


def test_pickled_model_runs_in_another_process():
    model = ufp4.torch.convert(Blocks(), "ufp4")
    x = torch.randn(4, 32)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "layer.pt"
        torch.save((model.up, x, model.up(x)), path)
        done = run_python(
            "import torch, ufp4.torch\n"
            f"layer, x, y = torch.load({str(path)!r}, weights_only=False)\n"
            "print(torch.equal(layer(x), y))\n"
        )
    assert done.stdout.strip() == "True", done


RECIPE = """
#u4 = #ufp4.format<e1m2, 1x16, f32>
ufp4.recipe @mine {
  fprop activation(#u4) weight(#u4)
  wgrad gradient(#u4, stochastic<8>) activation(#u4)
  keep ["k_proj", "lm_head"] last 1
  override ["up_proj"] {
    fprop activation(bf16) weight(bf16)
  }
}
"""


def test_recipe_file_keeps_what_it_names_and_the_report_says_why():
    model = language_model(3)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mine.mlir"
        path.write_text(RECIPE)
        ufp4.torch.convert(model, path)
    # The file is gone, the recipe is not.
    model(input_ids=tokens(), labels=tokens()).loss.backward()
    rows = {row.site: row for row in ufp4.torch.report(model).layers}
    assert len(rows) == 3 * 7 + 2
    for name, row in rows.items():
        kept = "k_proj" in name or "lm_head" in name or ".2." in name
        module = model.get_submodule(row.module)
        assert (type(module) is nn.Linear) == (kept and "embed" not in name), name
        assert row.converted == (not kept and "embed" not in name), name
        if kept:
            assert "keeps this site" in row.reason, row
        elif row.converted:
            assert row.roles["wgrad"] == "e1m2 1x16 f32", row
            assert "no policy for dgrad" in row.roles["dgrad"], row
            high = "keeps fprop in high precision" in row.roles["fprop"]
            assert high == ("up_proj" in name), row
    assert rows["model.embed_tokens.weight"].reason == "Embedding is no linear layer"
    assert "mine: 12 of 23 weights" in str(ufp4.torch.report(model))
    # Roles in high precision are PyTorch's.
    layer, x = model.model.layers[0].mlp.up_proj, torch.randn(5, 32)
    assert torch.equal(layer(x), F.linear(x, layer.weight))


class SameLinear(nn.Linear):
    """A class of its own that changes nothing of what is computed."""


class OtherLinear(nn.Linear):
    """One that does."""

    def forward(self, x: Tensor) -> Tensor:
        return 2 * super().forward(x)


def test_what_cannot_be_converted_is_left_alone_or_one_message():
    model = Blocks()
    model.attention = nn.MultiheadAttention(32, 2)
    kinds = [type(module) for module in model.modules()]
    error = ufp4.Error
    with expect_error(error, "no recipe named 'nosuch'", "ufp4"):
        ufp4.torch.convert(model, "nosuch")
    with expect_error(error, "expected a target among cpu, sm_80", "'sm_12'"):
        ufp4.torch.convert(model, "ufp4", target="sm_12")
    with expect_error(error, "torch.nn.Module", "list"):
        ufp4.torch.convert([], "ufp4")
    with expect_error(error, "expected a model that was converted"):
        ufp4.torch.report(model)
    assert [type(module) for module in model.modules()] == kinds

    ufp4.torch.convert(model, "ufp4")
    reasons = {row.module: row.reason for row in ufp4.torch.report(model).layers}
    assert "class of its own" in reasons["attention.out_proj"], reasons
    assert "no linear layer" in reasons["attention"], reasons
    with expect_error(error, "'up.weight'", "expected 32 features", "got 31"):
        model.up(torch.randn(2, 31))
    with expect_error(error, "'up.weight'", "torch.float64", "torch.float32"):
        model.up(torch.randn(2, 32).double())
    with expect_error(error, "unknown plan 'none'"):
        torch.ops.ufp4.linear(
            torch.ones(1, 1), torch.ones(1, 1), torch.ones(0).long(), "none:0"
        )
    ufp4.torch.convert(model, "ufp4", target="sm_90a")
    with expect_error(error, "expected tensors on sm_90a", "on cpu"):
        model.up(torch.randn(2, 32))
    # Of classes under nn.Linear those are converted that multiply as it does.
    kinds = nn.ModuleDict(
        {
            "same": SameLinear(32, 8),
            "other": OtherLinear(32, 8),
            "norm": nn.utils.parametrizations.weight_norm(nn.Linear(32, 8)),
            "lazy": nn.LazyLinear(8),
        }
    )
    old = nn.Linear(32, 8)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        kinds["old_norm"] = nn.utils.weight_norm(old)
    ufp4.torch.convert(kinds, "ufp4")
    assert ufp4.torch.report(kinds).converted == ["same"]
    reasons = {row.module: row.reason for row in ufp4.torch.report(kinds).layers}
    assert "'weight' is no parameter" in reasons["old_norm"], reasons
    assert "no shape yet" in reasons["lazy"], reasons
    assert "class of its own" in reasons["other"], reasons
    x = torch.randn(3, 32)
    assert isinstance(kinds["same"], SameLinear)
    again = pickle.loads(pickle.dumps(kinds["same"]))
    assert torch.equal(again(x), kinds["same"](x))
    assert not torch.equal(again(x), F.linear(x, again.weight, again.bias))
    for name in ("other", "norm", "lazy", "old_norm"):
        kinds[name](x)
    ufp4.torch.convert(kinds, "bf16")
    assert type(kinds["same"]) is SameLinear

    # No rows: no program is run.
    ufp4.torch.convert(model, "ufp4")
    empty = torch.randn(0, 32, requires_grad=True)
    model.up(empty).sum().backward()
    assert empty.grad.shape == (0, 32) and not model.up.weight.grad.any()


def test_missing_compiler_is_said_with_what_to_install():
    done = run_python(
        "import sys; sys.modules['ufp4._native'] = None\n"
        "import torch, ufp4.torch\n"
        "try: ufp4.torch.convert(torch.nn.Linear(2, 2), 'ufp4')\n"
        "except ufp4.Error as error: print(error)\n"
    )
    assert "expected the compiler of the package ufp4" in done.stdout, done


def test_operators_pass_the_checks_of_torch_library():
    model = ufp4.torch.convert(Blocks(), "ufp4")
    layer = model.up
    x = torch.randn(4, 32, requires_grad=True)
    seeds = torch.tensor([5])
    arguments = (x, layer.weight, seeds, layer.ufp4_sites[0])
    torch.library.opcheck(torch.ops.ufp4.linear, arguments)
    dy = torch.randn(4, 48)
    arguments = (dy, layer.weight.detach(), seeds, layer.ufp4_sites[0])
    torch.library.opcheck(torch.ops.ufp4.linear_dgrad, arguments)
    arguments = (dy, x.detach(), layer.weight.detach(), seeds, layer.ufp4_sites[0])
    torch.library.opcheck(torch.ops.ufp4.linear_wgrad, arguments)


def experts_model() -> nn.Module:
    torch.manual_seed(0)
    return transformers.Qwen3MoeForCausalLM(
        transformers.Qwen3MoeConfig(
            vocab_size=VOCABULARY,
            hidden_size=32,
            intermediate_size=48,
            moe_intermediate_size=16,
            num_hidden_layers=1,
            num_attention_heads=2,
            num_key_value_heads=1,
            head_dim=16,
            num_experts=4,
            num_experts_per_tok=2,
            norm_topk_prob=True,
            max_position_embeddings=32,
            attn_implementation="eager",
            use_cache=False,
            bos_token_id=None,
            eos_token_id=None,
            pad_token_id=None,
        )
    )


def test_experts_are_multiplied_each_by_itself():
    module = experts_model().model.layers[0].mlp.experts
    for parameter in module.parameters():
        nn.init.normal_(parameter, std=0.3)
    x = torch.randn(6, 32)
    # Expert 2 has no token.
    chosen = torch.tensor([[0, 1], [1, 3], [3, 0], [0, 1], [1, 0], [3, 1]])
    shares = torch.rand(6, 2)

    def run(module: nn.Module) -> Result:
        module.zero_grad()
        leaf = x.clone().requires_grad_()
        torch.manual_seed(1)
        y = module(leaf, chosen, shares)
        y.square().sum().backward()
        return [y.detach(), leaf.grad, module.gate_up_proj.grad, module.down_proj.grad]

    reference = run(module)
    holder = nn.ModuleDict({"experts": module})
    # All that is quantized is the gradient of weights: the rest is PyTorch's.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "wgrad.mlir"
        path.write_text(
            "#u4 = #ufp4.format<e1m2, 1x16, f32>\n"
            "ufp4.recipe @wgrad { wgrad gradient(#u4) activation(#u4) }\n"
        )
        ufp4.torch.convert(holder, path)
    assert ufp4.torch.report(holder).converted == ["experts"]
    ours = run(module)
    for value, wanted in zip(ours[:2], reference[:2]):
        assert distance(value, wanted) < 1e-5
    for value, wanted in zip(ours[2:], reference[2:]):
        assert 0.01 < distance(value, wanted) < 0.3
        assert not value[2].any() and value[0].any()

    ufp4.torch.convert(holder, "ufp4")
    ours = run(module)
    assert equal(ours, run(module))
    for value, wanted in zip(ours, reference):
        assert 0.01 < distance(value, wanted) < 0.5
    # An expert's rows are those of a layer of its own.
    rows, w = torch.randn(5, 32), module.gate_up_proj.detach()
    ends = torch.tensor([2, 5, 5, 5])
    seeds = torch.arange(4)
    site = module.ufp4_sites[0]
    y = torch.ops.ufp4.experts(rows, w, ends, seeds, site)
    for expert, part in ((0, slice(0, 2)), (1, slice(2, 5))):
        own = torch.ops.ufp4.linear(rows[part], w[expert], seeds[expert:], site)
        assert torch.equal(y[part], own)


def test_mixture_of_experts_trains_compiles_and_pickles():
    model = ufp4.torch.convert(experts_model(), "ufp4")
    losses = train(model, model)
    assert losses[-1] < 0.8 * losses[0], losses
    module = model.model.layers[0].mlp.experts
    assert isinstance(module, module.ufp4_original)
    ids = tokens()
    with torch.no_grad():
        wanted = model(input_ids=ids).logits
        again = pickle.loads(pickle.dumps(model))
        assert torch.equal(again(input_ids=ids).logits, wanted)

    x = torch.randn(6, 32)
    chosen = torch.tensor([[0, 1], [1, 3], [3, 0], [0, 1], [1, 0], [3, 1]])
    shares = torch.rand(6, 2)

    def call(x: Tensor) -> Tensor:
        return module(x, chosen, shares).square().sum()

    eager = gradients(module, call, x)
    torch._dynamo.reset()
    compiled = torch.compile(call, backend="aot_eager", fullgraph=True)
    assert equal(gradients(module, compiled, x), eager)
    torch._dynamo.reset()


def test_programs_compile_for_a_gpu_with_the_features_in_their_types():
    from ufp4.torch.programs import ROLES, Plan, Site

    plan = Plan("ufp4", "sm_90a", [Site("w", 64, 48)])
    for role in ROLES:
        function = plan.function(0, role, torch.bfloat16, "sm_90a")
        assert function.target == "sm_90a"
        # ptxas may be missing, MLIR's way to PTX is not.
        rows = function.report["gemms"]
        assert [(row["role"], row["quantized"]) for row in rows] == [(role, True)]
        shapes = [argument.shape for argument in function.arguments]
        x, dy, w = (None, 48), (None, 64), (64, 48)
        assert shapes == {"fprop": [x, w], "dgrad": [dy, w], "wgrad": [dy, x]}[role]


def test_the_python_of_the_documentation_runs():
    text = (ROOT / "docs" / "pytorch.md").read_text()
    blocks = text.split("```python\n")[1:]
    assert len(blocks) >= 3
    names: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        for block in blocks:
            exec(block.split("```")[0], names)


# ===-------------------------------------------------------------------------===#
# Two processes
# ===-------------------------------------------------------------------------===#


def child_environment(**more: str) -> dict[str, str]:
    path = os.pathsep.join([str(harness.build() / "python"), str(ROOT / "test/python")])
    return os.environ | {"PYTHONPATH": path, "OMP_NUM_THREADS": "1"} | more


def run_python(code: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", code],
        env=child_environment(),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def start_group(rank: int, meeting: str) -> None:
    """In each of two processes: the package, and a group of gloo, which meets in a
    file: a port that is free may be taken when it is used."""
    prepare()
    torch.distributed.init_process_group(
        "gloo", init_method=f"file://{meeting}", rank=rank, world_size=2
    )


def run_two(function: str) -> None:
    """Run a function of this file with the rank in two processes."""
    code = (
        "import sys, harness, pathlib\n"
        f"harness.BUILD = pathlib.Path({str(harness.build())!r})\n"
        "import pytorch\n"
        "rank = int(sys.argv[1])\n"
        "pytorch.start_group(rank, sys.argv[2])\n"
        f"pytorch.{function}(rank)\n"
        "import torch; torch.distributed.destroy_process_group()\n"
        "print('done')\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        children = [
            subprocess.Popen(
                [sys.executable, "-c", code, str(rank), f"{folder}/meeting"],
                env=child_environment(GLOO_SOCKET_IFNAME="lo"),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for rank in range(2)
        ]
        try:
            outputs = [child.communicate(timeout=PATIENCE) for child in children]
        finally:
            for child in children:
                child.kill()
    for out, err in outputs:
        assert out.strip().endswith("done"), err[-3000:]


def data_of(rank: int) -> Tensor:
    return torch.randn(8, 32, generator=torch.Generator().manual_seed(rank))


def ddp(rank: int) -> None:
    """Gradients are the mean of what each process has on its own."""
    from torch.nn.parallel import DistributedDataParallel

    model = ufp4.torch.convert(Blocks(), "ufp4")
    alone = [gradients(model, model, data_of(r), seed=r)[2:] for r in range(2)]
    wanted = [(a + b) / 2 for a, b in zip(*alone)]
    wrapped = DistributedDataParallel(model)
    found = gradients(model, wrapped, data_of(rank), seed=rank)[2:]
    # A sum of two numbers and a half of it: there is one way to round.
    assert equal(found, wanted)
    assert not equal(found, alone[rank])


def fsdp(rank: int) -> None:
    """The same for sharded parameters; and a state_dict has all of them."""
    from torch.distributed.checkpoint.state_dict import (
        StateDictOptions,
        get_model_state_dict,
    )
    from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard

    model = ufp4.torch.convert(Blocks(), "ufp4")
    state = {name: value.clone() for name, value in model.state_dict().items()}
    alone = [gradients(model, model, data_of(r), seed=r)[2:] for r in range(2)]
    wanted = [(a + b) / 2 for a, b in zip(*alone)]
    for layer in (model.up, model.down):
        fully_shard(layer)
    fully_shard(model)
    for reentrant in (None, False):
        model.reentrant = reentrant
        model.zero_grad()
        torch.manual_seed(rank)
        model(data_of(rank).requires_grad_()).backward()
        for parameter, mean in zip(model.parameters(), wanted):
            assert parameter.to_local().numel() < mean.numel()
            assert torch.equal(parameter.grad.full_tensor(), mean), reentrant
    options = StateDictOptions(full_state_dict=True)
    gathered = get_model_state_dict(model, options=options)
    if rank == 0:
        assert list(gathered) == list(state)
        assert equal(list(gathered.values()), list(state.values()))
    # Parameters that are gathered as bf16: layers multiply in it.
    narrow = ufp4.torch.convert(Blocks(), "ufp4")
    own = copy.deepcopy(narrow).to(torch.bfloat16)
    alone = []
    for r in range(2):
        x = data_of(r).to(torch.bfloat16)
        alone.append([grad.float() for grad in gradients(own, own, x, seed=r)[2:]])
    policy = MixedPrecisionPolicy(torch.bfloat16, torch.float32)
    for layer in (narrow.up, narrow.down, narrow):
        fully_shard(layer, mp_policy=policy)
    torch.manual_seed(rank)
    narrow(data_of(rank).requires_grad_()).backward()
    for parameter, a, b in zip(narrow.parameters(), *alone):
        assert parameter.grad.dtype == torch.float32
        assert torch.equal(parameter.grad.full_tensor(), (a + b) / 2)

    # A step of an optimizer, and on.
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for _ in range(4):
        loss = model(data_of(rank))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < losses[0], losses


def test_data_parallel_gradients_are_the_mean():
    run_two("ddp")


def test_fully_sharded_gradients_are_the_mean():
    run_two("fsdp")


def run_example(folder: str, *flags: str, processes: int = 0) -> dict[str, Any]:
    """What examples/train_bytes.py writes, by itself or under torchrun."""
    launcher = ["-m", "torch.distributed.run", "--standalone"]
    launcher.append(f"--nproc-per-node={processes}")
    done = subprocess.run(
        [
            sys.executable,
            *(launcher if processes else []),
            str(ROOT / "examples/train_bytes.py"),
            *(f"--out={folder}", "--recipes", "bf16", "ufp4"),
            *("--seeds=1", "--steps=8", "--hidden=32", "--layers=1", "--heads=2"),
            *("--sequence=16", *flags),
        ],
        env=child_environment(GLOO_SOCKET_IFNAME="lo"),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert Path(folder, "losses.png").read_bytes().startswith(b"\x89PNG")
    result = json.loads(Path(folder, "losses.json").read_text())
    return {row["recipe"]: row for row in result["runs"]} | {"of": result["precision"]}


def test_example_trains_alike_in_one_process_and_in_two():
    """Two processes see halves of the batch that one sees. Unquantized, the means of
    their losses and gradients are those of the whole batch but for the order of f32
    additions; quantized, the first loss is, before random bits have had a say."""
    with tempfile.TemporaryDirectory() as folder:
        alone = run_example(f"{folder}/alone", "--batch=4")
        two = run_example(f"{folder}/two", "--batch=2", processes=2)
    rounding = 1e-4 if alone["of"] == "f32" else 2e-2
    for key in ("losses", "held_out"):
        ours, wanted = (torch.tensor(rows["bf16"][key]) for rows in (two, alone))
        assert torch.allclose(ours, wanted, rtol=rounding), (ours, wanted)
    ours, wanted = (torch.tensor(rows["ufp4"]["losses"]) for rows in (two, alone))
    assert torch.allclose(ours[0], wanted[0], rtol=rounding), (ours, wanted)
    assert torch.allclose(ours, wanted, rtol=0.02), (ours, wanted)
    assert not torch.allclose(ours[-1], wanted[-1], rtol=1e-6)
    for rows in (alone, two):
        for recipe in ("bf16", "ufp4"):
            losses = rows[recipe]["losses"]
            assert losses[-1] < 0.95 * losses[0], losses


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals(), prepare=prepare))

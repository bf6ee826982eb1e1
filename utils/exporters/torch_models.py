# ===- torch_models.py - the training steps that come from PyTorch ---------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Small models of many kinds, each as a training step with its truth.

Every model is transformers' own class built from a configuration, or a plain
module of this file; nothing is downloaded. Sizes are small and differ from each
other where they can, so that extents tell GEMMs apart.
"""

from __future__ import annotations

import collections
import contextlib
import dataclasses
import math
import platform
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
import transformers
from torch import nn
from torch_mlir import ir

from ufp4.frontend import ExportError
from ufp4.torch import graph
from ufp4.torch.step import TYPES, make_step

from .common import Extents, Truth, ascending, write_model
from .torch_truth import GemmCounter


@dataclasses.dataclass
class Input:
    """An argument that is no parameter: token ids below a limit, or numbers."""

    shape: tuple[int, ...]
    below: int | None = None
    dtype: torch.dtype = torch.bfloat16

    def example(self) -> torch.Tensor:
        if self.below is not None:
            return torch.randint(self.below, self.shape)
        return torch.randn(self.shape).to(self.dtype)

    def init(self) -> dict[str, Any]:
        if self.below is not None:
            return {"kind": "integers", "below": self.below}
        return {"kind": "normal", "std": 1.0}


@dataclasses.dataclass
class Model:
    """What is exported: a module whose forward pass gives its loss."""

    module: nn.Module
    inputs: dict[str, Input]
    #: Contractions that belong to no linear layer, from the architecture.
    others: list[tuple[int, str]]
    #: Type of the parameters.
    dtype: torch.dtype = torch.bfloat16
    #: Matrix products are computed in bfloat16 by torch.autocast.
    autocast: bool = False
    #: Gradients are the mean over so many slices of the inputs' first dimension.
    micro_batches: int = 0
    #: The forward pass alone, which gives its output.
    forward_only: bool = False
    #: First dimensions of the inputs are left open.
    dynamic: bool = False
    #: Activation checkpointing: repeated computations must not be merged.
    repeats: bool = False
    #: Weights that cannot be told from an input without marks, and why.
    ambiguous: dict[str, str] = dataclasses.field(default_factory=dict)


def attention(layers: int, where: str = "attention") -> tuple[int, str]:
    """Per layer scores = q k^T and values = p v, and two gradients of each."""
    return 6 * layers, f"{where}: scores, values and two gradients of each"


# ===----------------------------------------------------------------------------===#
# Models of transformers
# ===----------------------------------------------------------------------------===#


def causal_inputs(vocab: int, batch: int = 2, seq: int = 16) -> dict[str, Input]:
    return {
        "input_ids": Input((batch, seq), below=vocab),
        "labels": Input((batch, seq), below=vocab),
    }


def llama(seed_layers: int = 2, **changes: Any) -> transformers.LlamaForCausalLM:
    settings = {
        "hidden_size": 64,
        "num_hidden_layers": seed_layers,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "intermediate_size": 112,
        "vocab_size": 96,
        "max_position_embeddings": 32,
        "attn_implementation": "eager",
        "use_cache": False,
        "bos_token_id": None,
        "eos_token_id": None,
        "pad_token_id": None,
    }
    return transformers.LlamaForCausalLM(transformers.LlamaConfig(**settings | changes))


def gpt2() -> Model:
    """Conv1D weights [in, out], q, k and v in one, biases, and a tied head: the
    gradient of transformer.wte.weight is the head's wgrad and the embedding's."""
    config = transformers.GPT2Config(
        vocab_size=96,
        n_positions=32,
        n_embd=48,
        n_layer=2,
        n_head=4,
        resid_pdrop=0.0,
        embd_pdrop=0.0,
        attn_pdrop=0.0,
        attn_implementation="eager",
        use_cache=False,
        bos_token_id=None,
        eos_token_id=None,
    )
    return Model(
        transformers.GPT2LMHeadModel(config), causal_inputs(96), [attention(2)]
    )


def bert() -> Model:
    """Biases everywhere, a pooler that sees one token of each sequence, and a
    classifier with three outputs."""
    config = transformers.BertConfig(
        vocab_size=80,
        hidden_size=48,
        num_hidden_layers=2,
        num_attention_heads=3,
        intermediate_size=80,
        max_position_embeddings=32,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        num_labels=3,
        attn_implementation="eager",
    )
    return Model(
        transformers.BertForSequenceClassification(config),
        {"input_ids": Input((5, 12), below=80), "labels": Input((5,), below=3)},
        [attention(2)],
    )


def llama_autocast() -> Model:
    """Grouped-query attention; float32 parameters, cast to bfloat16 at each use."""
    return Model(
        llama(),
        causal_inputs(96),
        [attention(2)],
        dtype=torch.float32,
        autocast=True,
    )


def llama_checkpoint() -> Model:
    """The backward pass repeats the block's forward pass. The repetition of the
    block's last layer is not needed and left out; scores and values are needed."""
    module = llama(1)
    module.activation_checkpointing_enable({"use_reentrant": False})
    return Model(
        module,
        causal_inputs(96),
        [attention(1), (2, "attention, repeated: scores and values")],
        repeats=True,
    )


def qwen3_moe(implementation: str) -> Model:
    config = transformers.Qwen3MoeConfig(
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=8,
        intermediate_size=80,
        moe_intermediate_size=24,
        num_experts=4,
        num_experts_per_tok=2,
        norm_topk_prob=True,
        decoder_sparse_step=1,
        vocab_size=96,
        max_position_embeddings=32,
        attn_implementation="eager",
        experts_implementation=implementation,
        use_cache=False,
        bos_token_id=None,
        eos_token_id=None,
        pad_token_id=None,
    )
    return Model(
        transformers.Qwen3MoeForCausalLM(config),
        causal_inputs(96, seq=8),
        [attention(1)],
    )


def qwen3_moe_gathered() -> Model:
    """A matrix gathered from the stack for each pair of token and expert."""
    return qwen3_moe("batched_mm")


def qwen3_moe_grouped() -> Model:
    """Tokens sorted by expert, one batched product over the stack of weights."""
    return qwen3_moe("grouped_mm")


def t5() -> Model:
    """Encoder and decoder, one shared embedding that is the head as well, and cross
    attention whose keys and values all read one encoder output."""
    config = transformers.T5Config(
        vocab_size=96,
        d_model=48,
        d_kv=12,
        d_ff=80,
        num_layers=1,
        num_decoder_layers=1,
        num_heads=4,
        dropout_rate=0.0,
        feed_forward_proj="gated-gelu",
        tie_word_embeddings=True,
        use_cache=False,
        decoder_start_token_id=0,
        pad_token_id=0,
        attn_implementation="eager",
    )
    return Model(
        transformers.T5ForConditionalGeneration(config),
        {
            "input_ids": Input((2, 10), below=96),
            "decoder_input_ids": Input((2, 7), below=96),
            "labels": Input((2, 7), below=96),
        },
        [attention(3, "attention of encoder, decoder and between them")],
    )


def llama_forward() -> Model:
    """No gradients: every layer has an fprop alone. aten.linear stays whole, and
    torch-mlir makes it a batched product with one weight broadcast."""
    return Model(
        llama(),
        {"input_ids": Input((2, 16), below=96)},
        [(4, "attention: scores and values")],
        forward_only=True,
    )


def llama_accumulate() -> Model:
    """Two micro-batches in one step: each weight has two of everything, and its
    gradient is the mean of two wgrads."""
    return Model(
        llama(1),
        causal_inputs(96, batch=4),
        [(12, "attention of two micro-batches")],
        micro_batches=2,
    )


class LowRank(nn.Module):
    """A frozen linear layer plus a trained product of two thin ones."""

    def __init__(self, base: nn.Linear, rank: int) -> None:
        super().__init__()
        self.base = base.requires_grad_(False)
        self.lora_a = nn.Linear(base.in_features, rank, bias=False)
        self.lora_b = nn.Linear(rank, base.out_features, bias=False)

    def forward(self, value: torch.Tensor) -> torch.Tensor:
        return self.base(value) + 2.0 * self.lora_b(self.lora_a(value))


def llama_lora() -> Model:
    """Only low-rank updates of q and v are trained: no wgrad anywhere else, and no
    dgrad into the first block, whose input wants no gradient."""
    module = llama().requires_grad_(False)
    for layer in module.model.layers:
        layer.self_attn.q_proj = LowRank(layer.self_attn.q_proj, 4)
        layer.self_attn.v_proj = LowRank(layer.self_attn.v_proj, 4)
    # The first block's keys want no gradient, as they depend on nothing trained;
    # those of scores with respect to keys are one product less there.
    return Model(
        module,
        causal_inputs(96),
        [(11, "attention, without the first block's gradient of keys")],
    )


# ===----------------------------------------------------------------------------===#
# Plain modules
# ===----------------------------------------------------------------------------===#


class SharedLayer(nn.Module):
    """An embedding, one layer used twice, and a classifier."""

    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(64, 48)
        self.norm = nn.LayerNorm(48)
        self.up = nn.Linear(48, 80)
        self.down = nn.Linear(80, 48)
        self.head = nn.Linear(48, 10)

    def forward(self, input_ids: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        value = self.embed(input_ids)
        for _ in range(2):
            value = value + self.down(F.gelu(self.up(self.norm(value))))
        logits = self.head(value).float()
        return F.cross_entropy(logits.flatten(0, 1), labels.flatten())


def shared_layer() -> Model:
    """Two fprops and two dgrads of each shared weight, and two wgrads summed."""
    return Model(
        SharedLayer(),
        {
            "input_ids": Input((3, 8), below=64),
            "labels": Input((3, 8), below=10),
        },
        [],
    )


class Perceptron(nn.Module):
    """Three layers on numbers, with a squared error."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(48, 96)
        self.second = nn.Linear(96, 80)
        self.third = nn.Linear(80, 32)

    def forward(self, x: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        value = F.silu(self.first(x))
        value = F.silu(self.second(value))
        error = self.third(value).float() - target.float()
        return error.square().mean()


FIRST = (
    "its input is an argument too: without marks fprop and wgrad could as well be "
    "fprop and dgrad of a layer whose weight is that input"
)


def mlp() -> Model:
    """The first layer reads an argument and has no dgrad."""
    return Model(
        Perceptron(),
        {"x": Input((24, 48)), "target": Input((24, 32))},
        [],
        ambiguous={"first.weight": FIRST},
    )


def mlp_dynamic() -> Model:
    """The number of tokens is left open."""
    return dataclasses.replace(mlp(), dynamic=True)


class SlicedExperts(nn.Module):
    """Experts as slices of one stack, each for all tokens, weighted by a router."""

    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(64, 32)
        self.router = nn.Linear(32, 3, bias=False)
        self.up = nn.Parameter(torch.randn(3, 48, 32))
        self.down = nn.Parameter(torch.randn(3, 32, 48))
        self.head = nn.Linear(32, 64, bias=False)

    def forward(self, input_ids: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        value = self.embed(input_ids)
        share = self.router(value).float().softmax(-1).to(value.dtype)
        total = value
        for expert in range(3):
            hidden = F.silu(F.linear(value, self.up[expert]))
            product = F.linear(hidden, self.down[expert])
            total = total + share[..., expert : expert + 1] * product
        logits = self.head(total).float()
        return F.cross_entropy(logits.flatten(0, 1), labels.flatten())


def sliced_experts() -> Model:
    return Model(
        SlicedExperts(),
        {
            "input_ids": Input((2, 10), below=64),
            "labels": Input((2, 10), below=64),
        },
        [],
    )


MODELS: dict[str, Callable[[], Model]] = {
    function.__name__: function
    for function in (
        gpt2,
        bert,
        llama_autocast,
        llama_checkpoint,
        llama_lora,
        llama_accumulate,
        llama_forward,
        qwen3_moe_gathered,
        qwen3_moe_grouped,
        t5,
        shared_layer,
        sliced_experts,
        mlp,
        mlp_dynamic,
    )
}

# ===----------------------------------------------------------------------------===#
# From a model to its files
# ===----------------------------------------------------------------------------===#


def step_of(
    model: Model, names: list[str], trained: list[str], counter: GemmCounter | None
) -> Callable[..., tuple[torch.Tensor, ...]]:
    """The step as a function of the parameters in the order of names, then inputs."""

    @contextlib.contextmanager
    def count_repetitions() -> Iterator[None]:
        if counter:
            counter.differentiating = True
        yield
        if counter:
            counter.differentiating = False

    return make_step(
        model.module,
        names,
        trained,
        list(model.inputs),
        autocast=torch.bfloat16 if model.autocast else None,
        micro_batches=model.micro_batches,
        forward=(lambda output: [output.logits]) if model.forward_only else None,
        around_gradients=count_repetitions,
    )


def init_of(value: torch.Tensor) -> dict[str, Any]:
    """How a test fills a parameter; constants are as the model has them.

    Others get the scale that keeps the size of what passes through them, which is
    larger than what most models start with: it makes every layer matter.
    """
    for kind, constant in (("zeros", 0.0), ("ones", 1.0)):
        if bool((value == constant).all()):
            return {"kind": kind}
    if value.dim() < 2:
        return {"kind": "normal", "std": round(value.std().item(), 6)}
    return {"kind": "normal", "std": round(1.0 / math.sqrt(value.shape[-1]), 6)}


def count_products(function: ir.Operation) -> collections.Counter[Extents]:
    """The contractions of a function by their extents."""
    found: collections.Counter[Extents] = collections.Counter()

    def visit(operation: ir.Operation) -> ir.WalkResult:
        if operation.name in ("linalg.matmul", "linalg.batch_matmul"):
            *batch, m, k = ir.ShapedType(operation.operands[0].type).shape
            n = ir.ShapedType(operation.results[0].type).shape[-1]
            extents = [
                None if size == ir.ShapedType.get_dynamic_size() else size
                for size in (m, n, k, batch[0] if batch else 1)
            ]
            m, n, k, batch_size = extents
            found[*ascending(m, n), k, batch_size] += 1
        elif operation.name.startswith("linalg.") and any(
            word in operation.name for word in ("matmul", "matvec", "vecmat", "dot")
        ):
            raise ExportError(f"a contraction of an unexpected kind: {operation.name}")
        return ir.WalkResult.ADVANCE

    function.walk(visit)
    return found


def export(name: str, folder: Path) -> str:
    """Write NAME.mlir and NAME.json; returns a line about them."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    model = MODELS[name]()
    model.module.train(not model.forward_only)
    parameters = dict(model.module.named_parameters())
    names = list(parameters)
    trained = [n for n in names if parameters[n].requires_grad]
    inits = {n: init_of(value) for n, value in parameters.items()}
    values = [value.detach().to(model.dtype) for value in parameters.values()]
    arguments = [*values, *(each.example() for each in model.inputs.values())]

    with GemmCounter(
        model.module, leading_batch=model.forward_only, open_rows=model.dynamic
    ) as counter:
        with torch.set_grad_enabled(not model.forward_only):
            outputs = step_of(model, names, trained, counter)(*arguments)
    truth = counter.truth
    add_expert_slices(model, truth)
    truth.ambiguous = model.ambiguous
    for count, where in model.others:
        truth.other(count, where)

    recorded = graph.capture(
        step_of(model, names, trained, None),
        arguments,
        keep=[torch.ops.aten.linear.default] if model.forward_only else [],
        open_first=range(len(names), len(arguments)) if model.dynamic else [],
    )

    def shape_of(each: str, value: torch.Tensor) -> list[int | None]:
        shape: list[int | None] = list(value.shape)
        if model.dynamic and each in model.inputs:
            shape[0] = None
        return shape

    argument_rows = [
        {
            "name": each,
            "type": TYPES[value.dtype],
            "shape": shape_of(each, value),
            "parameter": each in parameters,
            "init": inits[each] if each in inits else model.inputs[each].init(),
        }
        for each, value in zip([*names, *model.inputs], arguments)
    ]
    result_names = ["loss", *(f"grad.{each}" for each in trained)]
    result_rows = [
        {"name": each, "type": TYPES[value.dtype], "shape": list(value.shape)}
        for each, value in zip(
            ["logits"] if model.forward_only else result_names, outputs
        )
    ]
    text = graph.render(
        recorded,
        argument_rows,
        result_rows,
        f"Written by utils/export_models.py; {name}.json describes it.",
        lambda function: truth.check(count_products(function)),
        merge=not model.repeats,
    )
    entries = {
        "function": graph.FUNCTION,
        "file": f"{name}.mlir",
        "about": " ".join((MODELS[name].__doc__ or "").split()),
        "model": type(model.module).__name__,
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "torch-mlir": version("torch-mlir"),
            "transformers": transformers.__version__,
        },
        "arguments": argument_rows,
        "results": result_rows,
    }
    return write_model(folder, name, text, entries, truth)


def add_expert_slices(model: Model, truth: Truth) -> None:
    """The GEMMs of stacks that a module of this file slices itself."""
    if not isinstance(model.module, SlicedExperts):
        return
    rows = math.prod(model.inputs["input_ids"].shape)
    # Each slice is a linear layer of its own, and all belong to one parameter.
    truth.linear("up", rows, 32, 48, count=3)
    truth.linear("down", rows, 48, 32, count=3)

#!/usr/bin/env python3
# ===- pytorch_models.py - models of transformers, from end to end -------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Models of transformers exported, quantized, run, and converted and trained.

None of them is an example of the documentation or a model of test/Models: what is
asked of each is what a person would try with a model of their own. Runs every
function whose name begins with `test_`, as pytorch.py does.
"""

from __future__ import annotations

import copy
import dataclasses
import sys
from typing import Any

import harness
import pytorch
import torch
import transformers
from torch import Tensor, nn
from torch_layers import distance

VOCABULARY = 64

RECIPES = ("ufp4", "ufp4-i8", "e2m1", "nvfp4", "mxfp4")

#: Of the exported step without a recipe, from eager PyTorch in bf16, each gradient:
#: both round to bf16 after each operation, 2^-9, which some tens of operations add up
#: to. 0.003 to 0.022 was measured.
UNQUANTIZED = 0.05


@dataclasses.dataclass
class Case:
    """A model and what is known of it."""

    model: nn.Module
    inputs: dict[str, Tensor]
    #: Weights that the exported step quantizes and convert leaves alone, with all
    #: that it says of them.
    exported_alone: dict[str, str] = dataclasses.field(default_factory=dict)
    #: Ends of names of parameters whose gradient is zero but for rounding: a softmax
    #: does not see what all its arguments have in common.
    unseen: tuple[str, ...] = ()
    #: Largest relative error of one parameter's gradient under any recipe, half as
    #: much again as the largest that was measured: 0.25 to 0.30 where a model says
    #: nothing else. A wrong sign, operand or transposition gives 1.4 and more.
    one: float = 0.45
    #: The same of all gradients together: 0.12 to 0.21.
    all: float = 0.32


def language_model(kind: str, **settings: Any) -> Case:
    """A causal model of one block, with token ids as inputs and labels."""
    torch.manual_seed(0)
    common = {
        "vocab_size": VOCABULARY,
        "hidden_size": 64,
        "intermediate_size": 96,
        "num_hidden_layers": 1,
        "num_attention_heads": 4,
        "max_position_embeddings": 32,
        "attn_implementation": "eager",
        "attention_dropout": 0.0,
        "use_cache": False,
        "bos_token_id": None,
        "eos_token_id": None,
        "pad_token_id": None,
    }
    configuration = getattr(transformers, f"{kind}Config")(**{**common, **settings})
    model = getattr(transformers, f"{kind}ForCausalLM")(configuration)
    ids = torch.randint(VOCABULARY, (2, 16))
    return Case(model, {"input_ids": ids, "labels": ids})


def export(case: Case) -> Any:
    constants = {"use_cache": False} if "input_ids" in case.inputs else {}
    return ufp4.torch.export_training_step(
        case.model, {**case.inputs, **constants}, dtype=torch.bfloat16
    )


def gradients_of(model: nn.Module) -> dict[str, Tensor]:
    return {
        name: parameter.grad.float().clone()
        for name, parameter in model.named_parameters()
        if parameter.grad is not None
    }


def flat(gradients: dict[str, Tensor]) -> Tensor:
    return torch.cat([value.flatten() for value in gradients.values()])


def check_gradients(
    case: Case,
    what: str,
    ours: dict[str, Tensor],
    wanted: dict[str, Tensor],
    one: float,
    all: float,
) -> None:
    assert ours.keys() == wanted.keys()
    total = flat(wanted).norm()
    seen = {n: v for n, v in wanted.items() if not n.endswith(case.unseen or ("\0",))}
    errors = {name: distance(ours[name], value) for name, value in seen.items()}
    together = distance(flat(ours), flat(wanted))
    worst = max(errors, key=errors.__getitem__)
    print(f"  {what}: gradients {together:.3f}, worst {errors[worst]:.3f} of {worst}")
    assert 0 < together < all, (what, together)
    assert errors[worst] < one, (what, worst, errors[worst])
    for name in wanted.keys() - seen.keys():
        assert ours[name].norm() < 1e-3 * total, (what, name)


def check_export(case: Case, recipes: tuple[str, ...]) -> None:
    """The exported step against eager PyTorch, without a recipe and under some."""
    model, inputs = case.model, case.inputs
    step = export(case)
    eager = copy.deepcopy(model).to(torch.bfloat16)
    loss = eager(**inputs).loss
    loss.backward()
    wanted = gradients_of(eager)
    for recipe in (None, *recipes):
        compiled = ufp4.compile(step.ir, recipe, function=step.function)
        model.zero_grad()
        seed = 3 if compiled.takes_seed else None
        ours = step.run(compiled, inputs, seed=seed)
        # A loss is bf16 where the model has it so.
        assert abs(ours - loss) < 0.02 * loss, (recipe, ours, loss)
        found = gradients_of(model)
        if recipe is None:
            check_gradients(case, "as it is", found, wanted, UNQUANTIZED, UNQUANTIZED)
            # What quantization does is seen by itself against our own step.
            reference = found
            continue
        check_gradients(case, recipe, found, reference, case.one, case.all)
        # Something was quantized, and it is what convert converts.
        assert distance(flat(found), flat(reference)) > 0.03, recipe
        converted = ufp4.torch.convert(copy.deepcopy(model), recipe)
        rows = ufp4.torch.report(converted).layers
        sites = {row.site for row in rows if row.converted}
        reasons = {row.site: row.reason for row in rows if not row.converted}
        gemms = compiled.report["gemms"]
        quantized = {row["site"] for row in gemms if row["quantized"]}
        assert quantized == sites | case.exported_alone.keys(), quantized ^ sites
        for site, reason in case.exported_alone.items():
            assert reason in reasons[site], (site, reasons[site])
        for site in quantized:
            roles = {r["role"] for r in gemms if r["site"] == site and r["quantized"]}
            assert roles >= {"fprop", "wgrad"}, (site, roles)
        # The same forward pass, in which most recipes draw no random bits.
        with torch.no_grad():
            again = converted.to(torch.bfloat16)(**inputs).loss
        assert abs(again - ours) < 0.01 * ours, (recipe, again, ours)


def check_training(case: Case, recipe: str, steps: int = 20) -> None:
    """A converted model learns one batch by heart."""
    torch.manual_seed(1)
    model = ufp4.torch.convert(case.model, recipe)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    inputs = {
        name: value.float() if value.is_floating_point() else value
        for name, value in case.inputs.items()
    }
    losses = []
    for _ in range(steps):
        loss = model(**inputs).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"  {recipe}: {losses[0]:.3f} to {losses[-1]:.3f} in {steps} steps")
    for early, late in zip(losses, losses[5:]):
        assert late < early, losses
    assert losses[-1] < 0.5 * losses[0], losses


def check(case: Case, recipes: tuple[str, ...] = ("ufp4",)) -> None:
    check_export(case, recipes)
    for recipe in recipes:
        trained = dataclasses.replace(case, model=copy.deepcopy(case.model))
        check_training(trained, recipe)


def test_gpt_neox_under_five_recipes():
    """Attention and network side by side, rotation of a quarter of each head."""
    check(language_model("GPTNeoX", hidden_dropout=0.0), RECIPES)


def test_mixtral_under_five_recipes():
    """Experts. Where a token's second and third choice are close, quantization may
    change it, and whose gradient it goes to."""
    case = language_model(
        "Mixtral", num_key_value_heads=2, num_local_experts=4, num_experts_per_tok=2
    )
    gate = "model.layers.0.mlp.gate.weight"
    case.exported_alone = {gate: "MixtralTopKRouter is no linear layer"}
    case.one = 1.0  # 0.66 of the router
    check(case, RECIPES)


def test_deepseek():
    """Low-rank attention, a choice among groups of experts, a shared expert."""
    case = language_model(
        "DeepseekV3",
        num_key_value_heads=4,
        moe_intermediate_size=32,
        n_routed_experts=4,
        num_experts_per_tok=2,
        n_group=2,
        topk_group=1,
        first_k_dense_replace=0,
        q_lora_rank=32,
        kv_lora_rank=16,
        qk_nope_head_dim=16,
        qk_rope_head_dim=8,
        v_head_dim=16,
    )
    gate = "model.layers.0.mlp.gate.weight"
    case.exported_alone = {gate: "DeepseekV3TopkRouter is no linear layer"}
    case.one = 0.9  # 0.59 of the norm before the router
    check(case)


def test_falcon():
    """A linear layer of a class of its own, queries read by an index, a tied head
    that the recipe does not know as one."""
    check(language_model("Falcon", hidden_dropout=0.0))


def test_bloom():
    """Positions in the scores, a norm behind the embedding, q, k and v interleaved."""
    check(language_model("Bloom", n_layer=1, n_head=4, hidden_dropout=0.0))


def test_vision_transformer():
    """Patches by a convolution, which stays as it is."""
    torch.manual_seed(0)
    configuration = transformers.ViTConfig(
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=1,
        num_attention_heads=4,
        image_size=32,
        patch_size=8,
        num_labels=10,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        attn_implementation="eager",
    )
    model = transformers.ViTForImageClassification(configuration)
    pixels = torch.randn(4, 3, 32, 32).to(torch.bfloat16)
    inputs = {"pixel_values": pixels, "labels": torch.randint(10, (4,))}
    # 0.44 of the norm of the class token's one block
    check(Case(model, inputs, unseen=("k_proj.bias",), one=0.66))


def test_whisper():
    """An encoder behind two convolutions, a decoder that attends to it."""
    torch.manual_seed(0)
    configuration = transformers.WhisperConfig(
        vocab_size=VOCABULARY,
        d_model=64,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=96,
        decoder_ffn_dim=96,
        num_mel_bins=8,
        max_source_positions=16,
        max_target_positions=32,
        dropout=0.0,
        attn_implementation="eager",
        use_cache=False,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=3,
        suppress_tokens=None,
        begin_suppress_tokens=None,
    )
    model = transformers.WhisperForConditionalGeneration(configuration)
    features = torch.randn(2, 8, 32).to(torch.bfloat16)
    ids = torch.randint(VOCABULARY, (2, 16))
    # 0.56 of the encoder's q, whose scores the decoder alone sees
    check(Case(model, {"input_features": features, "labels": ids}, one=0.85))


def prepare(tests: list) -> None:
    pytorch.prepare(tests)
    global ufp4
    ufp4 = pytorch.ufp4


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals(), prepare=prepare))

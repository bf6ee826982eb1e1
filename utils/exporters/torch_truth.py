# ===- torch_truth.py - a step's GEMMs, counted on its modules -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Counts the GEMMs of a training step while PyTorch itself runs it, eagerly.

A hook on each module that owns a weight sees every call: how many rows come in,
whether the input wants a gradient, whether the weight does, and whether the call
repeats an earlier one for the sake of the backward pass. That is all there is to
know, and it is PyTorch that says it:

- a call is one fprop;
- it has a dgrad where its input wants a gradient: the first layer's does not, nor
  does any below the lowest trained parameter (LoRA under a frozen embedding);
- it has a wgrad where its weight wants one: a frozen one does not;
- a call that activation checkpointing repeats is an fprop alone. Checkpointing
  stops where everything is saved, so that a block's last layer is not repeated,
  and its hook not called;
- a module that is called twice, or two modules that hold one parameter, count
  twice for that parameter.
"""

from __future__ import annotations

from typing import Any

import torch
from transformers.pytorch_utils import Conv1D

from .common import Truth


class GemmCounter:
    """Hooks on the modules of a model that fill a Truth."""

    def __init__(
        self,
        model: torch.nn.Module,
        *,
        leading_batch: bool = False,
        open_rows: bool = False,
    ) -> None:
        self.truth = Truth()
        #: Set by the step while gradients are computed: calls are repetitions.
        self.differentiating = False
        #: aten.linear is not flattened: [B, S, in] is a batch of B products.
        self.leading_batch = leading_batch
        #: How many rows a linear layer sees is not known before the step runs.
        self.open_rows = open_rows
        self._model = model
        self._handles: list[Any] = []

    def __enter__(self) -> GemmCounter:
        # The first name of a parameter that several modules hold.
        site_of = {
            parameter: name for name, parameter in self._model.named_parameters()
        }
        for module in self._model.modules():
            kind = type(module).__name__
            if isinstance(module, (torch.nn.Linear, Conv1D)) or "Router" in kind:
                hook = self._make_linear_hook(site_of[module.weight])
            elif hasattr(module, "gate_up_proj") and kind.endswith("Experts"):
                hook = self._make_experts_hook(
                    site_of[module.gate_up_proj], site_of[module.down_proj]
                )
            else:
                continue
            self._handles.append(module.register_forward_hook(hook))
        return self

    def __exit__(self, *_: Any) -> None:
        for handle in self._handles:
            handle.remove()

    def _roles(self, value: torch.Tensor, weight: torch.Tensor) -> list[str]:
        roles = ["fprop"]
        if torch.is_grad_enabled() and not self.differentiating:
            roles += ["dgrad"] if value.requires_grad else []
            roles += ["wgrad"] if weight.requires_grad else []
        return roles

    def _make_linear_hook(self, site: str) -> Any:
        def hook(module: torch.nn.Module, inputs: Any, output: Any) -> None:
            value = inputs[0]
            rows, batch = value.numel() // value.shape[-1], 1
            if self.leading_batch and value.dim() == 3:
                batch, rows = value.shape[0], value.shape[1]
            # A linear layer keeps [out, in], Conv1D [in, out].
            width = module.weight.numel() // value.shape[-1]
            self.truth.linear(
                site,
                None if self.open_rows else rows,
                value.shape[-1],
                width,
                batch=batch,
                roles=self._roles(value, module.weight),
            )

        return hook

    def _make_experts_hook(self, gate_up: str, down: str) -> Any:
        """For stacks [experts, out, in] in transformers' two traceable forms."""

        def hook(module: torch.nn.Module, inputs: Any, output: Any) -> None:
            value, chosen, _ = inputs
            rows = chosen.numel()
            for site, weight, wants in (
                (gate_up, module.gate_up_proj, value),
                # Its input depends on the first product: it wants a gradient.
                (down, module.down_proj, output),
            ):
                experts, outputs, width = weight.shape
                if module.config._experts_implementation == "batched_mm":
                    # A matrix is gathered for each of the chosen pairs of token
                    # and expert: as many products of one row each.
                    extents, batch = (1, width, outputs), rows
                else:
                    # grouped_product: all rows for each expert, others masked.
                    extents, batch = (rows, width, outputs), experts
                self.truth.linear(
                    site, *extents, batch=batch, roles=self._roles(wants, weight)
                )

        return hook

# ===- conversion.py - a model whose layers multiply in 4 bits -----------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""``convert``, and what it reports."""

from __future__ import annotations

import dataclasses
import os

from torch import nn
from torch.nn.parameter import UninitializedTensorMixin

import ufp4
from ufp4.recipes import Recipe

from . import modules
from .programs import FLOATS, ROLES, Plan, Site


@dataclasses.dataclass(frozen=True)
class LayerReport:
    """What became of one weight."""

    #: The module, by its name in the model.
    module: str
    #: The name of the parameter, which patterns of the recipe select.
    site: str
    #: The module's class before the conversion.
    kind: str
    converted: bool
    #: Why it was left alone; empty where it was converted.
    reason: str
    #: For each role that is quantized, in what format; for others, why not.
    roles: dict[str, str]


@dataclasses.dataclass(frozen=True)
class Report:
    """What became of all weights of a model that are matrices or stacks of them."""

    recipe: str
    layers: tuple[LayerReport, ...]

    @property
    def converted(self) -> list[str]:
        """Names of the modules that were converted."""
        return list(dict.fromkeys(row.module for row in self.layers if row.converted))

    def __str__(self) -> str:
        count = sum(row.converted for row in self.layers)
        lines = [
            f"recipe {self.recipe}: {count} of {len(self.layers)} weights converted"
        ]
        width = max((len(row.site) for row in self.layers), default=0)
        for row in self.layers:
            text = row.reason
            if row.converted:
                text = "; ".join(f"{role} {row.roles[role]}" for role in ROLES)
            lines.append(f"  {row.site:{width}}  {text}")
        return "\n".join(lines)


def _refusal(module: nn.Module, names: list[str]) -> str:
    """Why a module with weights is not converted, or nothing."""
    kind = modules.original_class(module)
    if modules.converted_class(module) is None:
        if issubclass(kind, nn.Linear):
            return (
                f"{kind.__name__} is a class of its own under nn.Linear, whose "
                "forward pass is not known"
            )
        return f"{kind.__name__} is no linear layer"
    for name in names:
        weight = module._parameters.get(name)
        if weight is None:
            # Weight norms and parametrizations make it anew in each pass.
            return f"its '{name}' is no parameter"
        if isinstance(weight, UninitializedTensorMixin):
            return "its weight has no shape yet"
        if weight.dtype not in FLOATS:
            return f"its weight is {str(weight.dtype).removeprefix('torch.')}"
    return ""


def convert(
    model: nn.Module,
    recipe: str | os.PathLike | Recipe,
    *,
    target: str | None = None,
) -> nn.Module:
    """Make the linear layers of a model multiply as a recipe says, in place.

    nn.Linear, Conv1D of transformers, and transformers' stacks of experts become
    modules whose forward and backward passes run compiled kernels. Parameters stay the
    same objects under the same names. What the recipe keeps in high precision, by a
    pattern over parameters' names or by block, is left alone, as is what is no linear
    layer: ``report`` says what became of each weight. Convert before
    ``torch.compile``, DDP or FSDP wrap the model. Converting again, with another
    recipe, starts from the model as it was.

    recipe: the name of a recipe, the path of one, or a ``ufp4.recipes.Recipe``.
    target: None compiles for the device of the tensors that a layer sees first: the
      CPU, or the chip of a GPU; a name makes any other an error.

    Random bits are drawn from seeds that torch's default generator gives
    (``torch.manual_seed``), one in each forward pass of a layer.

    Returns the model. Raises ``ufp4.Error`` where the recipe is not known or cannot be
    read, or the target is not known; the model is then as it was.
    """
    if not isinstance(model, nn.Module):
        raise ufp4.Error(f"expected a torch.nn.Module, but got {type(model).__name__}")
    if target is not None and target not in ufp4.targets():
        raise ufp4.Error(
            f"expected a target among {', '.join(ufp4.targets())}, but got '{target}'"
        )
    if (
        isinstance(recipe, os.PathLike)
        or isinstance(recipe, str)
        and ("/" in recipe or recipe.endswith(".mlir"))
    ):
        # By its text: the layers may be pickled and used where the file is not.
        recipe = ufp4.recipes.load(recipe)

    name_of = {parameter: name for name, parameter in model.named_parameters()}
    rows: list[LayerReport] = []
    sites: list[Site] = []
    candidates = []
    for module_name, module in model.named_modules():
        owned = {
            name: parameter
            for name, parameter in module.named_parameters(recurse=False)
            if isinstance(parameter, UninitializedTensorMixin) or parameter.dim() >= 2
        }
        kind = modules.original_class(module).__name__
        weights = []
        if modules.converted_class(module):
            weights = modules.weights_of(module)
        refusal = _refusal(module, [name for name, _ in weights])
        if weights and not refusal:
            begin = len(sites)
            for name, transposed in weights:
                weight = getattr(module, name)
                sites.append(modules.site_of(name_of[weight], weight, transposed))
            candidates.append((module_name, module, range(begin, len(sites))))
        elif owned:
            rows += [
                LayerReport(module_name, name_of[value], kind, False, refusal, {})
                for value in owned.values()
            ]
    plan = Plan(recipe, target, sites)
    # Everything that can go wrong goes wrong here, before a module has changed.
    programs = plan.programs()
    for module_name, module, indices in candidates:
        quantized = False
        found = []
        for index in indices:
            roles = {}
            for role, program in programs[index].items():
                roles[role] = program.format if program.ir else program.reason
            some = any(program.ir for program in programs[index].values())
            reason = "" if some else "; ".join(dict.fromkeys(roles.values()))
            quantized |= some
            kind = modules.original_class(module).__name__
            site = plan.sites[index].name
            found.append(LayerReport(module_name, site, kind, some, reason, roles))
        rows += found
        modules.restore(module)
        if quantized:
            modules.swap(module, tuple(modules.Link(plan, i) for i in indices))
    order = {name: index for index, (name, _) in enumerate(model.named_modules())}
    rows.sort(key=lambda row: order[row.module])
    name = recipe.name if isinstance(recipe, Recipe) else recipe
    model.ufp4_report = Report(name, tuple(rows))
    return model


def report(model: nn.Module) -> Report:
    """What ``convert`` made of a model."""
    # A wrapper such as DDP or torch.compile's holds the model inside.
    for module in model.modules():
        found = getattr(module, "ufp4_report", None)
        if isinstance(found, Report):
            return found
    raise ufp4.Error("expected a model that was converted, but got one that was not")

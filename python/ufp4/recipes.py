# ===- recipes.py - recipes as text and from data ------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""Recipes: what is quantized how. docs/recipes.md describes their language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    name: str
    text: str

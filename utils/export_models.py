#!/usr/bin/env python3
# ===- export_models.py - training steps of many kinds as linalg text ------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Export training steps of small models to MLIR, with the truth about their GEMMs.

Usage: export_models.py --out DIR torch|jax [NAME...]

Writes DIR/NAME.mlir, a function in MLIR's generic text form, and DIR/NAME.json:
its arguments and how to fill them, its results, and for each linear layer's weight
the GEMMs that it must have, counted on the model's modules. docs/frontends.md
describes both files and the models; without a NAME all are written.

Exit status: 0 done; 1 a model cannot be exported (one message on stderr; files of
models before it are written); 2 bad command line.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

import exporters  # finds ufp4
from ufp4.frontend import ExportError


def main() -> int:
    """Run the exporter; returns the exit status."""
    parser = argparse.ArgumentParser(
        description="Export training steps of small models to MLIR, with the truth "
        "about their GEMMs."
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("frontend", choices=["torch", "jax"])
    parser.add_argument("names", nargs="*", metavar="NAME", help="models; all without")
    options = parser.parse_args()
    try:
        frontend = importlib.import_module(
            f"{exporters.__name__}.{options.frontend}_models"
        )
    except ImportError as error:
        needs = {"torch": "export", "jax": "export-jax"}[options.frontend]
        print(
            f"export_models.py: error: {error}; install what it needs with 'pip "
            f"install -r utils/requirements-{needs}.txt'",
            file=sys.stderr,
        )
        return 1
    unknown = sorted(set(options.names) - set(frontend.MODELS))
    if unknown:
        parser.error(
            f"expected one of {', '.join(frontend.MODELS)}, but got {unknown[0]}"
        )
    for name in options.names or frontend.MODELS:
        try:
            options.out.mkdir(parents=True, exist_ok=True)
            print(frontend.export(name, options.out), flush=True)
        except (ExportError, OSError) as error:
            print(f"export_models.py: error: {name}: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

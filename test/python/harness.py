# ===- harness.py - how the test programs of this folder run ------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Runs the functions of a module whose names begin with `test_`, and counts.

Needs Python alone.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "utils"))

BUILD = ROOT / "build"


def build() -> Path:
    """The build folder under test."""
    return BUILD


def in_threads(work, arguments) -> None:
    """Calls `work` with each argument, all at once, and waits for them."""
    threads = [threading.Thread(target=work, args=(each,)) for each in arguments]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def run_tests(module: dict, prepare=None) -> int:
    """Run the tests of a module's namespace, or those named on the command line;
    end with "N passed, M failed". `prepare` is called before them with the tests'
    functions."""
    global BUILD
    parser = argparse.ArgumentParser(description=module["__doc__"].splitlines()[0])
    parser.add_argument("--build", type=Path, default=BUILD)
    parser.add_argument("names", nargs="*", help="tests to run; all without any")
    args = parser.parse_args()
    BUILD = args.build.resolve()
    tests = {
        name: function
        for name, function in module.items()
        if name.startswith("test_") and (not args.names or name in args.names)
    }
    if prepare:
        prepare(list(tests.values()))
    passed = failed = 0
    for name, function in tests.items():
        begin = time.monotonic()
        try:
            function()
            passed += 1
            print(f"PASS {name} ({time.monotonic() - begin:.1f} s)", flush=True)
        except Exception:
            failed += 1
            print(f"FAIL {name}\n{traceback.format_exc()}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0

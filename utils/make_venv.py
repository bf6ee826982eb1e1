#!/usr/bin/env python3
# ===- make_venv.py - the Python packages that the tests need -----------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Makes a virtual environment with utils/requirements-test.txt in it, or another list.

usage: make_venv.py FOLDER [REQUIREMENTS]

Does nothing where FOLDER has been made from the same requirements before.
Packages come from the index that pip is configured with. Exit status: 0 done; 1
with one message where it cannot be made.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent / "requirements-test.txt"


def main() -> int:
    if not 2 <= len(sys.argv) <= 3:
        print("usage: make_venv.py FOLDER [REQUIREMENTS]", file=sys.stderr)
        return 2
    folder = Path(sys.argv[1])
    requirements = Path(sys.argv[2]) if len(sys.argv) == 3 else REQUIREMENTS
    try:
        wanted = requirements.read_text(encoding="utf-8")
    except OSError as error:
        print(f"make_venv.py: error: {error}", file=sys.stderr)
        return 1
    stamp = folder / "requirements.txt"
    python = folder / "bin" / "python"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        # Its interpreter may have gone with an upgrade.
        if subprocess.run([python, "-c", ""], check=False).returncode == 0:
            return 0
    shutil.rmtree(folder, ignore_errors=True)
    try:
        venv.create(folder, with_pip=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            + ["-r", str(requirements)],
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"make_venv.py: error: cannot make '{folder}': {error}", file=sys.stderr)
        return 1
    stamp.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

# ===- __main__.py - python -m ufp4 --------------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""Run a tool of the package.

usage: python -m ufp4 opt|run|compile|launch ARGUMENTS...

``python -m ufp4 run --help`` is the help of ufp4-run, and so on. Exit status: the
tool's; 2 for a tool that there is not.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

TOOLS = ("compile", "launch", "opt", "run")


def main() -> int:
    arguments = sys.argv[1:]
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__.strip())
        return 0
    if not arguments or arguments[0] not in TOOLS:
        given = f"'{arguments[0]}'" if arguments else "none"
        print(
            f"ufp4: error: expected one of {', '.join(TOOLS)}, but got {given}",
            file=sys.stderr,
        )
        return 2
    tool = Path(__file__).parent / "bin" / f"ufp4-{arguments[0]}"
    try:
        os.execv(tool, [str(tool), *arguments[1:]])
    except OSError as error:
        print(f"ufp4: error: cannot run '{tool}': {error.strerror}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())

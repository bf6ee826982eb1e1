#!/usr/bin/env bash
#===- lint.sh - form of the sources -------------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------------===#
#
# Usage: utils/lint.sh [--build BUILD] [--fix-format]
#
#   clang-format            over every C++ file
#   clang-tidy              over lib/ and tools/, with BUILD's compile_commands.json
#                           (a built tree, for its generated and precompiled headers)
#   ruff, mypy              over the Python package, as pyproject.toml says; in the
#                           environment BUILD/venv-lint (utils/requirements-lint.txt),
#                           with the stubs of BUILD/python
#   utils/check_sources.py  licence banners, header guards, leftovers, links
#   utils/gen_docs.py       the generated pages are current
#   utils/gen_walkthrough.py  so is docs/walkthrough.md, by BUILD's ufp4-opt
#
# With --fix-format, formats the C++ files and does nothing else. JOBS is the
# number of clang-tidy processes (default 2).
#
# Exit status: 0 nothing found; 1 something was, or a tool is missing; 2 bad
# command line.

set -euo pipefail

readonly llvm=/usr/lib/llvm-22
cd "$(dirname "$0")/.."
build=build
fix=false
while [[ $# -gt 0 ]]; do
  case $1 in
  --build) [[ $# -ge 2 ]] && build=$2 && shift 2 && continue ;;&
  --fix-format) fix=true && shift && continue ;;
  *) echo "usage: utils/lint.sh [--build BUILD] [--fix-format]" >&2 && exit 2 ;;
  esac
done

# Files of the project: tracked ones, and new ones that git does not ignore.
mapfile -t sources < <(git ls-files --cached --others --exclude-standard -- \
  '*.cpp' '*.h' | sort -u | while IFS= read -r file; do
  [[ -f $file ]] && echo "$file"
done)
if $fix; then
  exec clang-format-22 -i "${sources[@]}"
fi

failed=()
step() {
  echo "== $1"
  "${@:2}" || failed+=("$1")
}

tidy() {
  if [[ ! -f $build/compile_commands.json ]]; then
    echo "no $build/compile_commands.json; build first" >&2
    return 1
  fi
  # Only what names a finding: run-clang-tidy echoes its command lines.
  "$llvm/bin/run-clang-tidy" -clang-tidy-binary clang-tidy-22 -p "$build" -quiet \
    -j "${JOBS:-2}" "$PWD/(lib|tools)/" 2>&1 |
    grep -vE '^ *\[ *[0-9]+/[0-9]+\]|warnings? (generated|treated)|^$|^Enabled checks|^Running clang-tidy'
  return "${PIPESTATUS[0]}"
}

types() {
  if [[ ! -f $build/python/ufp4/_native.pyi ]]; then
    echo "no $build/python/ufp4/_native.pyi; make python first" >&2
    return 1
  fi
  MYPYPATH=$build/python "$build/venv-lint/bin/mypy" --cache-dir "$build/.mypy_cache"
}

step clang-format clang-format-22 --dry-run -Werror "${sources[@]}"
step clang-tidy tidy
step ruff "$build/venv-lint/bin/ruff" check --no-cache python examples
step mypy types
step sources python3 utils/check_sources.py
step generated-docs python3 utils/gen_docs.py --check
step walkthrough python3 utils/gen_walkthrough.py --check --opt "$build/bin/ufp4-opt"

if [[ ${#failed[@]} -ne 0 ]]; then
  echo "lint: failed: ${failed[*]}"
  exit 1
fi
echo "lint: nothing found"

#!/usr/bin/env bash
#===- check_wheel.sh - a wheel, tried where no LLVM is ------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------------===#
#
# Usage: utils/check_wheel.sh [PYTHON] [WHEEL]
#
# Makes a wheel with PYTHON (default: python3), which has scikit-build-core and nanobind
# installed, in build-wheel, unless one is given, and holds it to what docs/python.md
# says:
#
#   size         below 80 MB
#   auditwheel   every library that it needs is within, or one that manylinux has
#   install      into a fresh virtual environment
#   import       below 0.3 s, the best of five
#   examples     those of README.md and docs/python.md
#   tests        test/python/package.py on what was installed
#
# The last four run where LLVM cannot be seen: in a mount namespace in which empty
# folders and files lie over /usr/lib/llvm-* and all of libLLVM, libMLIR, libclang and
# libomp. That takes root, or user namespaces. Packages come from the index that pip is
# configured with.
#
# Exit status: 0 all held; 1 something did not; 2 bad command line.

set -euo pipefail

cd "$(dirname "$0")/.."
[[ $# -le 2 ]] || { echo "usage: utils/check_wheel.sh [PYTHON] [WHEEL]" >&2 && exit 2; }
python=${1:-python3}
wheel=${2:-}

fail() {
  printf 'check_wheel.sh: error: %s\n' "$1" >&2
  exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ -z $wheel ]]; then
  # In a new environment everything would be compiled anew.
  "$python" -m pip wheel . --quiet --no-deps --no-build-isolation \
    --wheel-dir build-wheel/dist ||
    fail "no wheel could be made"
  wheel=$(ls -t build-wheel/dist/ufp4-*.whl | head -n 1)
fi
[[ -f $wheel ]] || fail "no wheel '$wheel'"
bytes=$(stat -c %s "$wheel")
echo "wheel: $wheel, $((bytes / 1000000)) MB"
[[ $bytes -lt 80000000 ]] || fail "expected a wheel below 80 MB but got $bytes bytes"

"$python" -m venv "$work/tools"
"$work/tools/bin/pip" install --quiet --disable-pip-version-check auditwheel pyelftools
"$work/tools/bin/auditwheel" show "$wheel" | tee "$work/audit"
tag=$(tr '\n' ' ' <"$work/audit" |
  sed -nE 's/.*following platform tag: *"(manylinux_[a-z0-9_]*)".*/\1/p')
[[ -n $tag ]] || fail "expected a wheel for a manylinux tag"
echo "auditwheel: $tag"

"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "$wheel" hypothesis

# What hides LLVM, then runs "$@".
cat >"$work/hide.sh" <<'HIDE'
set -euo pipefail
empty=$1
shift
mkdir "$empty"
: >"$empty.file"
for place in /usr/lib/llvm-*; do
  [[ -d $place ]] && mount --bind "$empty" "$place"
done
for file in /usr/lib/*-linux-gnu/lib{LLVM,MLIR,clang,omp,iomp}*.so*; do
  [[ -f $file && ! -L $file ]] && mount --bind "$empty.file" "$file"
done
if ls /usr/lib/llvm-22/lib >/dev/null 2>&1 && [[ -n $(ls /usr/lib/llvm-22/lib) ]]; then
  echo "LLVM is still there" >&2
  exit 1
fi
exec env -u LD_LIBRARY_PATH -u LD_PRELOAD -u PYTHONPATH PATH=/usr/bin:/bin "$@"
HIDE
hidden() {
  rm -rf "$work/empty"
  local user=()
  [[ $(id -u) -eq 0 ]] || user=(--user --map-root-user)
  unshare "${user[@]}" --mount bash "$work/hide.sh" "$work/empty" "$@"
}

best=$(hidden "$work/venv/bin/python" -c '
import subprocess, sys, time
def best(code):
    times = []
    for _ in range(5):
        begin = time.monotonic()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append(time.monotonic() - begin)
    return min(times)
print(int((best("import ufp4") - best("pass")) * 1000))')
echo "import ufp4: $best ms"
[[ $best -lt 300 ]] || fail "expected an import below 300 ms but it took $best ms"

hidden "$work/venv/bin/python" utils/check_doc_examples.py --python-only \
  README.md docs/python.md || fail "an example of the documentation does not hold"
hidden "$work/venv/bin/python" test/python/package.py --installed ||
  fail "a test of the package failed"
echo "check_wheel.sh: all held"

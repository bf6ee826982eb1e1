#!/usr/bin/env bash
#===- run_tests.sh - every suite, and one count of them all -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------------===#
#
# Usage: utils/run_tests.sh [--torch] [BUILD]
#
# Runs the suites on a built tree (default: build):
#
#   unit tests   the gtest programs of BUILD/unittests
#   lit          BUILD/test
#   step         test/python/run.py: the training step of models/ run and compared
#   numerics     the other programs of test/python: the library and compiled
#                code against an independent model, ml_dtypes and properties, in
#                the Python of BUILD/venv (utils/make_venv.py)
#   sessions     the commands of pages of docs/ that are a session at a terminal
#   package      test/python/package.py: the Python package of BUILD/python, in the
#                same Python; where BUILD has no sanitizers
#   pytorch      test/python/pytorch.py, pytorch_models.py and frameworks.py, in the
#                Python of BUILD/venv-torch, where there is one (`make test-torch`
#                makes it: it is large). With --torch, these alone, and it is a
#                failure where there is none
#   documents    the marked examples of README.md and docs/
#   fuzzing      utils/fuzz.sh, each fuzzer for FUZZ_SECONDS (default 20); builds
#                what is not built. One test for each fuzzer
#
# The last line is "N passed, N failed", over all suites. Of lit's results,
# "Passed" counts as passed; "Failed", "Unresolved", "Timed Out" and
# "Unexpectedly Passed" as failed; expected failures, skipped and unsupported
# tests as neither. A suite that is missing, that dies, or that reports no test
# is one failure, and is named.
#
# JOBS is the number of tests, or suites, run at once (default: all processors).
#
# Exit status: 0 where no test failed and at least one passed; 1 otherwise; 2
# bad command line.

set -euo pipefail

readonly llvm=/usr/lib/llvm-22
cd "$(dirname "$0")/.."
torch_alone=false
if [[ ${1:-} == --torch ]]; then
  torch_alone=true
  shift
fi
[[ $# -le 1 && ${1:-} != -* ]] ||
  { echo "usage: utils/run_tests.sh [--torch] [BUILD]" >&2 && exit 2; }
build=${1:-build}
[[ -d $build ]] || { echo "run_tests.sh: error: no folder '$build'" >&2 && exit 2; }
jobs=${JOBS:-$(nproc)}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0
notes=()

# run COMMAND...: shows the output and keeps it in $log; sets $status.
run() {
  status=0
  "$@" 2>&1 | tee "$log" || status=${PIPESTATUS[0]}
}

# count SUITE PASSED FAILED: adds a suite's counts, and one failure where they
# cannot be all there is to say of it.
count() {
  local suite=$1 suite_passed=${2:-0} suite_failed=${3:-0}
  if [[ $suite_failed -eq 0 && $status != 0 ]]; then
    notes+=("$suite: ended with status $status without a count of failures")
    suite_failed=1
  elif [[ $((suite_passed + suite_failed)) -eq 0 ]]; then
    notes+=("$suite: no test was run")
    suite_failed=1
  elif [[ $suite_failed -ne 0 ]]; then
    notes+=("$suite: $suite_failed failed")
  fi
  passed=$((passed + suite_passed))
  failed=$((failed + suite_failed))
}

missing() {
  notes+=("$1: missing ($2)")
  failed=$((failed + 1))
}

# last_number REGEX: the number that REGEX's group 1 holds in the last line of
# $log that it matches.
last_number() {
  sed -nE "s/$1.*/\1/p" "$log" | tail -n 1
}

# Suites that end with a line "N passed, N failed" of their own, and programs of
# gtest. They run $jobs at once, longest first; what they print comes in the order
# in which they started.
folder=$(mktemp -d)
trap 'rm -rf "$log" "$folder"' EXIT
suites=()
start() {
  local suite=$1
  shift
  suites+=("$suite")
  while [[ $(jobs -pr | wc -l) -ge $jobs ]]; do
    wait -n || true # Its status is in the folder.
  done
  {
    code=0
    "$@" >"$folder/$suite.log" 2>&1 || code=$?
    echo "$code" >"$folder/$suite.status"
  } &
}
collect() {
  wait
  local suite
  for suite in "${suites[@]}"; do
    echo "== $suite"
    cp "$folder/$suite.log" "$log"
    cat "$log"
    status=$(cat "$folder/$suite.status" 2>/dev/null || echo died)
    if grep -q '^\[==========\]' "$log"; then
      count "$suite" "$(last_number '^\[  PASSED  \] ([0-9]+) tests?\.')" \
        "$(last_number '^\[  FAILED  \] ([0-9]+) tests?, listed below:')"
    else
      count "$suite" "$(last_number '^([0-9]+) passed, [0-9]+ failed')" \
        "$(last_number '^[0-9]+ passed, ([0-9]+) failed')"
    fi
  done
  suites=()
}

start_torch() {
  local program
  for program in pytorch_models pytorch frameworks; do
    start "$program" "$build/venv-torch/bin/python" "test/python/$program.py" \
      --build "$build"
  done
}

# finish: the last lines, and the exit status.
finish() {
  echo
  for note in ${notes[@]+"${notes[@]}"}; do
    echo "$note"
  done
  echo "$passed passed, $failed failed"
  [[ $failed -eq 0 && $passed -gt 0 ]] || exit 1
  exit 0
}

if $torch_alone; then
  if [[ -x $build/venv-torch/bin/python ]]; then
    start_torch
    collect
  else
    missing "$build/venv-torch" "make test-torch makes it"
  fi
  finish
fi

# The emulators of kernels take longest, and are cut in two.
found=false
programs=$(find "$build/unittests" -name CMakeFiles -prune -o \
  -type f -executable -print 2>/dev/null | sort)
for program in $(grep Kernels <<<"$programs"); do
  for shard in 0 1; do
    start "$(basename "$program") $shard" env GTEST_TOTAL_SHARDS=2 \
      GTEST_SHARD_INDEX=$shard "$program" --gtest_brief=1
  done
done
for program in $(grep -v Kernels <<<"$programs"); do
  found=true
  start "$(basename "$program")" "$program" --gtest_brief=1
done
collect
$found || missing "unit tests" "no program in $build/unittests"

echo "== lit"
if [[ -f $build/test/lit.site.cfg.py ]]; then
  run "$llvm/bin/lit" -sv --no-progress-bar -j "$jobs" "$build/test"
  lit_failed=0
  for kind in Failed Unresolved 'Timed Out' 'Unexpectedly Passed'; do
    number=$(last_number "^ +$kind *: +([0-9]+)")
    lit_failed=$((lit_failed + ${number:-0}))
  done
  count lit "$(last_number '^ +Passed *: +([0-9]+)')" "$lit_failed"
else
  missing lit "no $build/test/lit.site.cfg.py"
fi

python=$build/venv/bin/python
[[ -x $python ]] || missing "$build/venv" "utils/make_venv.py makes it"
for program in model_check models step report_page ml_dtypes_casts properties bias recipes insertion golden gpu_check \
  disassembly; do
  file=$program
  [[ $program != step ]] || file=run
  start "$program" "$python" "test/python/$file.py" --build "$build"
done
if ! grep -q '^UFP4_SANITIZERS:STRING=.' "$build/CMakeCache.txt"; then
  if [[ -d $build/python/ufp4 ]]; then
    start package "$python" test/python/package.py --build "$build"
  else
    missing package "no $build/python; make python makes it"
  fi
fi
if [[ -x $build/venv-torch/bin/python ]]; then
  start_torch
fi
start sessions "$python" utils/check_doc_sessions.py --build "$build"
start documents "$python" utils/check_doc_examples.py --build "$build"
collect

# From the same seed, so that what one run finds the next one does too.
start fuzzing bash utils/fuzz.sh --seed=1 --seconds="${FUZZ_SECONDS:-20}"
collect
finish

#!/bin/sh
# ===- gpu_check.sh - check compiled kernels on a GPU ----------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
# gpu_check.sh [FOLDER]
#
# FOLDER, by default the one that this script lies in, is what test/gpu/compile.py
# wrote. Runs check.py in it: all functions in full, then small shapes under
# compute-sanitizer, memcheck and racecheck. Needs a GPU, Python 3.10 with numpy, and
# compute-sanitizer in PATH or CUDA_HOME. PYTHON names another interpreter.
# The last line is `N passed, N failed`; a sanitizer is one test, and failed where it is
# missing or finds something. Exit status: 0 all passed, 1 otherwise.

folder=${1:-$(dirname "$0")}
python=${PYTHON:-python3}
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT

"$python" "$folder/check.py" "$folder" >"$log" 2>&1
sed '$d' "$log"
count=$(tail -n 1 "$log")
passed=$(expr "$count" : '\([0-9][0-9]*\) passed, [0-9][0-9]* failed$')
failed=$(expr "$count" : '[0-9][0-9]* passed, \([0-9][0-9]*\) failed$')
if [ -z "$passed" ] || [ -z "$failed" ]; then
  echo "$count"
  echo "FAIL check.py ended without a count"
  passed=0 failed=1
fi

sanitizer=$(command -v compute-sanitizer || echo "${CUDA_HOME:-/usr/local/cuda}/bin/compute-sanitizer")
for tool in memcheck racecheck; do
  # Asking for one parameter too many is how the scripts learn how many there are; what
  # fails otherwise is an exception in them.
  #
  # racecheck orders threads by barriers, not by arrivals at an mbarrier that others wait
  # for. Kernels whose scales come with the stages order reads and writes by these alone:
  # it reports every such pair, whatever completes the copies, and they are left out.
  if [ "$tool" = memcheck ]; then
    options=--report-api-errors=no
  else
    options="$("$sanitizer" --help 2>&1 | grep -o -e '--kernel-[a-z]*-exclude' | head -n 1) kns=wgmma_bf16_segment16,kns=wgmma_bf16_segment32"
  fi
  if ! [ -x "$sanitizer" ]; then
    echo "FAIL $tool: compute-sanitizer is not there"
    failed=$((failed + 1))
  elif "$sanitizer" --tool="$tool" $options --error-exitcode=86 "$python" "$folder/check.py" "$folder" \
    --effort=sanitize >"$log" 2>&1 && grep -q '^=* *\(ERROR\|RACECHECK\) SUMMARY: 0 ' "$log"; then
    echo "$tool: $(tail -n 2 "$log" | tr '\n' ' ')"
    passed=$((passed + 1))
  else
    grep -v '^[a-z0-9_]*: ' "$log" | head -n 40
    echo "FAIL $tool"
    failed=$((failed + 1))
  fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

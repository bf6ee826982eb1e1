#!/usr/bin/env bash
#===- fuzz.sh - build the fuzzers and run them --------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------------===#
#
# Usage: utils/fuzz.sh [--seconds=N] [--seed=N] [--build=DIR] [TARGET...]
#
# Builds the fuzzers (preset `fuzz`, in build-fuzz or DIR) and runs the TARGETs,
# recipe, npy and manifest where none is named, side by side for N seconds each (default
# 600). They start from what fuzz/make_corpus.py collects and from what earlier
# runs added to it in DIR/corpus. --seed fixes libFuzzer's random numbers.
#
# For each target one line: how often it ran, how much code it reached (edges, and
# libFuzzer's finer features), what it found. A crash, a run of more than 60 s or
# more than 4 GiB of memory is a finding, and ends that target: the input is then in
# DIR/crashes, the report in DIR/NAME.log, and `DIR/bin/ufp4-fuzz-NAME FILE` runs it
# again. The last line is "N passed, N failed", by target.
#
# JOBS is the number of compile jobs (default: all processors).
#
# Exit status: 0 nothing found; 1 something was, or the build failed; 2 bad command
# line.

set -euo pipefail

cd "$(dirname "$0")/.."
readonly all=(recipe npy manifest)
build=build-fuzz
seconds=600
seed=0
targets=()

usage() {
  echo "fuzz.sh: error: $1" >&2
  echo "usage: utils/fuzz.sh [--seconds=N] [--seed=N] [--build=DIR] [TARGET...]" >&2
  exit 2
}

for argument in "$@"; do
  case $argument in
  --seconds=*) seconds=${argument#*=} ;;
  --seed=*) seed=${argument#*=} ;;
  --build=*) build=${argument#*=} ;;
  -*) usage "unknown option '$argument'" ;;
  *)
    [[ " ${all[*]} " == *" $argument "* ]] ||
      usage "no target '$argument'; there are: ${all[*]}"
    targets+=("$argument")
    ;;
  esac
done
[[ $seconds =~ ^[1-9][0-9]*$ ]] ||
  usage "expected --seconds to be a number, but got '$seconds'"
[[ $seed =~ ^[0-9]+$ ]] || usage "expected --seed to be a number, but got '$seed'"
[[ -n $build ]] || usage "expected --build to name a folder"
[[ ${#targets[@]} -gt 0 ]] || targets=("${all[@]}")

# As in the Makefile.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
[[ -f $build/build.ninja ]] || cmake --preset fuzz -B "$build" >/dev/null
cmake --build "$build" --parallel "${JOBS:-$(nproc)}" --target ufp4-fuzzers
python3 fuzz/make_corpus.py "$build/seeds"

# start NAME: in the background; its process is in pids[NAME].
declare -A pids
start() {
  local name=$1
  local corpus=$build/corpus/$name crashes=$build/crashes
  mkdir -p "$corpus" "$crashes"
  nice "$build/bin/ufp4-fuzz-$name" -max_total_time="$seconds" -seed="$seed" \
    -dict="$build/seeds/$name.dict" -artifact_prefix="$crashes/$name-" -max_len=8192 \
    -timeout=60 -rss_limit_mb=4096 -print_final_stats=1 \
    "$corpus" "$build/seeds/$name" >"$build/$name.log" 2>&1 &
  pids[$name]=$!
}

# last REGEX LOG: group 1 of REGEX in the last line of LOG that it matches.
last() {
  local found
  found=$(sed -nE "s/.*$1.*/\1/p" "$2" | tail -n 1)
  echo "${found:-0}"
}

trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT
for name in "${targets[@]}"; do start "$name"; done
passed=0
failed=0
for name in "${targets[@]}"; do
  status=0
  wait "${pids[$name]}" || status=$?
  log=$build/$name.log
  runs=$(last 'stat::number_of_executed_units: +([0-9]+)' "$log")
  # A crash leaves no statistics; the count is in the lines of progress.
  [[ $runs -ne 0 ]] || runs=$(last $'#([0-9]+)\t' "$log")
  rate=$(last 'stat::average_exec_per_sec: +([0-9]+)' "$log")
  line="$runs executions ($rate/s), $(last 'cov: ([0-9]+)' "$log") edges,"
  line+=" $(last 'ft: ([0-9]+)' "$log") features"
  if [[ $status -eq 0 && $runs -ne 0 ]]; then
    passed=$((passed + 1))
    echo "ufp4-fuzz-$name: $line: nothing found"
    continue
  fi
  failed=$((failed + 1))
  echo "ufp4-fuzz-$name: $line: ended with status $status, see $log"
  what=$(grep -E '^finding: |^SUMMARY: |ERROR: libFuzzer|Test unit written' "$log" ||
    tail -n 5 "$log")
  echo "  ${what//$'\n'/$'\n'  }"
done
trap - EXIT
echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]

#!/usr/bin/env bash
#===- bootstrap.sh - install what a build needs, where it is missing ----------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------------===#
#
# Usage: utils/bootstrap.sh [build] [fuzz] [python] [browser] [format] [lint] [asan]
#
# Makes sure that the named groups of requirements (default: build) are there,
# and installs the Debian packages of those that are not. What is present,
# whoever installed it, is left alone; where all is present nothing is run and
# nothing printed. Packages are installed as root, or with sudo.
#
#   build    compiler, MLIR, CMake, Python: all that `make build` and `pip install .`
#            use
#   fuzz     libFuzzer and the sanitizers' run-time libraries, for `make test` and
#            `make fuzz`
#   python   Python's venv, into which `make test` puts packages
#   browser  Chromium, in which `make test` opens the report's page
#   format   clang-format
#   lint     clang-format and clang-tidy
#   asan     the sanitizers' run-time libraries, for the preset `asan`
#
# Exit status: 0 all is there; 1 something is missing and could not be
# installed (one message says what and why); 2 bad command line.

set -euo pipefail

readonly llvm=/usr/lib/llvm-22
readonly runtimes=$llvm/lib/clang/22/lib/linux
machine=$(uname -m)

fail() {
  printf 'bootstrap.sh: error: %s\n' "$1" >&2
  exit "${2:-1}"
}

# requirements GROUP: lines of "package probe". A probe is an absolute path, the
# name of a program, python: and a Python module, or header: and a header of Python;
# where it exists, the requirement is met.
requirements() {
  case $1 in
  build)
    cat <<LIST
clang-22 clang++-22
lld-22 $llvm/bin/ld.lld
llvm-22-dev $llvm/lib/cmake/llvm/LLVMConfig.cmake
libomp-22-dev $llvm/lib/libomp.so
llvm-22-tools $llvm/bin/FileCheck
libmlir-22-dev $llvm/lib/cmake/mlir/MLIRConfig.cmake
mlir-22-tools $llvm/bin/mlir-tblgen
cmake cmake
ninja-build ninja
ccache ccache
libgtest-dev /usr/include/gtest/gtest.h
zlib1g-dev /usr/include/zlib.h
libzstd-dev /usr/lib/$machine-linux-gnu/libzstd.a
python3 python3
python3-dev header:Python.h
LIST
    ;;
  format) echo "clang-format-22 clang-format-22" ;;
  lint) printf '%s\n' "clang-format-22 clang-format-22" "clang-tidy-22 clang-tidy-22" ;;
  asan) echo "libclang-rt-22-dev $runtimes/libclang_rt.asan-$machine.a" ;;
  fuzz) echo "libclang-rt-22-dev $runtimes/libclang_rt.fuzzer-$machine.a" ;;
  browser) printf '%s\n' "chromium chromium" "fonts-dejavu-core /usr/share/fonts/truetype/dejavu" ;;
  python) echo "python3-venv python:ensurepip" ;;
  *) fail "unknown group '$1'; there are: build, fuzz, python, browser, format, lint, asan" 2 ;;
  esac
}

is_present() {
  case $1 in
  /*) [[ -e $1 ]] ;;
  python:*) python3 -c "import ${1#python:}" 2>/dev/null ;;
  header:*)
    local folder
    folder=$(python3 -c 'import sysconfig; print(sysconfig.get_path("include"))' \
      2>/dev/null) && [[ -e $folder/${1#header:} ]]
    ;;
  *) command -v "$1" >/dev/null ;;
  esac
}

has_candidate() {
  local candidate
  candidate=$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p')
  [[ -n $candidate && $candidate != "(none)" ]]
}

[[ $# -gt 0 ]] || set -- build
missing=()
for group in "$@"; do
  list=$(requirements "$group")
  while read -r package probe; do
    is_present "$probe" || missing+=("$package")
  done <<<"$list"
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

echo "bootstrap.sh: missing: ${missing[*]}"
command -v apt-get >/dev/null ||
  fail "there is no apt-get here; install by hand: ${missing[*]}"
as_root=(env DEBIAN_FRONTEND=noninteractive)
if [[ $(id -u) -ne 0 ]]; then
  command -v sudo >/dev/null ||
    fail "not root and no sudo; as root, run: apt-get install ${missing[*]}"
  as_root=(sudo "${as_root[@]}")
fi

unknown_packages() {
  local package
  for package in "${missing[@]}"; do
    has_candidate "$package" || echo "$package"
  done
}

install_missing() {
  "${as_root[@]}" apt-get install -y --no-install-recommends "${missing[@]}"
}

# Package lists are fetched where they do not name a package, and where they
# are too old to install from.
updated=false
update() {
  "${as_root[@]}" apt-get update || fail "apt-get update failed"
  updated=true
}
[[ -z $(unknown_packages) ]] || update
unknown=$(unknown_packages | tr '\n' ' ')
[[ -z $unknown ]] || fail "no package ${unknown}in the sources of apt. \
Debian 12 has LLVM 22 in bookworm-security, Debian 13 in trixie: see \
that /etc/apt/sources.list or /etc/apt/sources.list.d names them. \
Elsewhere, LLVM and MLIR 22.1 under $llvm are enough."
if ! install_missing; then
  $updated && fail "apt-get could not install: ${missing[*]}"
  update
  install_missing || fail "apt-get could not install: ${missing[*]}"
fi

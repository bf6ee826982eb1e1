#===- Makefile - one word for everything ---------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------------===#
#
# CMake builds; this file calls it, and what it needs before and after. Every
# target installs what it is missing, so that `make demo` and `make test` work
# from a bare clone on Debian.

.PHONY: help deps configure build test test-torch test-hosts python wheel fuzz demo format lint bench docs install clean
.DEFAULT_GOAL := help

PRESET ?= release
# The build folders of CMakePresets.json.
ifeq ($(PRESET),release)
BUILD := build
else
BUILD := build-$(PRESET)
endif
JOBS ?= $(shell nproc)
PREFIX ?= /usr/local
PYTHON ?= python3
SECONDS ?= 600

# Without these ccache does not cache what a precompiled header takes part in.
export CCACHE_SLOPPINESS ?= pch_defines,time_macros

help:
	@echo 'make demo       build, then quantize a training step and run it'
	@echo 'make test       build, then run every test'
	@echo 'make test-torch the tests of ufp4.torch, in an environment with PyTorch'
	@echo 'make test-hosts JAX, IREE and torch-mlir, in environments with these'
	@echo 'make fuzz       the fuzzers, SECONDS ($(SECONDS)) long'
	@echo 'make build      the tools, in $(BUILD)/bin'
	@echo 'make python     the build, with the Python package in $(BUILD)/python'
	@echo 'make wheel      a wheel in build-wheel, tried where no LLVM is'
	@echo 'make bench      the benchmarks'
	@echo 'make docs       docs/generated, docs/walkthrough.md, and a site in build/site'
	@echo 'make format     clang-format over the sources'
	@echo 'make lint       clang-format, clang-tidy, ruff, mypy and the checks of utils/lint.sh'
	@echo 'make install    to PREFIX ($(PREFIX)), below DESTDIR where that is set'
	@echo 'make deps       install what the build needs (Debian packages)'
	@echo 'make configure  run CMake where it has not run yet'
	@echo 'make clean      remove the build folders'
	@echo
	@echo 'Variables: PRESET (release, debug, asan), JOBS ($(JOBS)), PREFIX, DESTDIR, PYTHON, SECONDS'

deps:
	@utils/bootstrap.sh build $(if $(filter asan,$(PRESET)),asan)

configure: deps
	@[ -f $(BUILD)/build.ninja ] || cmake --preset $(PRESET)

build: configure
	@cmake --build $(BUILD) --parallel $(JOBS)

test: python
	@utils/bootstrap.sh fuzz browser
	@JOBS=$(JOBS) utils/run_tests.sh $(BUILD)

# The Python package in $(BUILD)/python, and all else. Sanitizers have to be in the
# program from its start, which Python is not.
python: configure
	@utils/bootstrap.sh python
	@$(PYTHON) utils/make_venv.py $(BUILD)/venv
	@[ $(PRESET) = asan ] || grep -q '^UFP4_ENABLE_PYTHON:BOOL=ON' $(BUILD)/CMakeCache.txt || \
	  cmake -S . -B $(BUILD) -DUFP4_ENABLE_PYTHON=ON \
	    -DPython_EXECUTABLE=$(CURDIR)/$(BUILD)/venv/bin/python
	@cmake --build $(BUILD) --parallel $(JOBS)

wheel: deps
	@utils/bootstrap.sh python
	@$(PYTHON) utils/make_venv.py $(BUILD)/venv
	@utils/check_wheel.sh $(BUILD)/venv/bin/python

# In an environment of its own, as PyTorch is large.
test-torch: python
	@$(PYTHON) utils/make_venv.py $(BUILD)/venv-torch utils/requirements-export.txt
	@JOBS=$(JOBS) utils/run_tests.sh --torch $(BUILD)

# The steps of models/ through iree-compile take half an hour on two cores.
VENV_JAX = $(CURDIR)/$(BUILD)/venv-jax/bin
VENV_TORCH = $(CURDIR)/$(BUILD)/venv-torch/bin
test-hosts: python
	@utils/bootstrap.sh python
	@$(PYTHON) utils/make_venv.py $(BUILD)/venv-jax utils/requirements-export-jax.txt
	@$(PYTHON) utils/make_venv.py $(BUILD)/venv-torch utils/requirements-export.txt
	@$(VENV_JAX)/python test/python/jax_host.py --build $(BUILD)
	@$(VENV_JAX)/python test/python/iree_host.py --build $(BUILD)
	@$(VENV_JAX)/python test/python/frameworks.py --build $(BUILD)
	@PATH=$(VENV_JAX):$$PATH PYTHONPATH=$(CURDIR)/$(BUILD)/python \
	  $(PYTHON) utils/check_doc_sessions.py --build $(BUILD) docs/hosts/jax.md docs/hosts/iree.md
	@$(VENV_TORCH)/python test/python/torch_mlir_text.py --build $(BUILD)
	@$(VENV_TORCH)/python test/python/frameworks.py --build $(BUILD)
	@PATH=$(VENV_TORCH):$$PATH \
	  $(PYTHON) utils/check_doc_sessions.py --build $(BUILD) docs/hosts/torch-mlir.md

fuzz: deps
	@utils/bootstrap.sh fuzz
	@JOBS=$(JOBS) utils/fuzz.sh --seconds=$(SECONDS)

demo: build
	@$(PYTHON) utils/demo.py --build $(BUILD)

bench: build
	@$(PYTHON) benchmarks/run.py --build $(BUILD)
	@$(PYTHON) benchmarks/compile_time.py --build $(BUILD)

docs: build
	@$(PYTHON) utils/gen_docs.py
	@$(PYTHON) utils/gen_walkthrough.py --opt $(BUILD)/bin/ufp4-opt
	@utils/bootstrap.sh python
	@$(PYTHON) utils/make_venv.py $(BUILD)/venv-docs utils/requirements-docs.txt
	@NO_MKDOCS_2_WARNING=1 $(BUILD)/venv-docs/bin/mkdocs build --strict \
	  --site-dir $(BUILD)/site
	@echo 'the site: $(BUILD)/site/index.html'

format:
	@utils/bootstrap.sh format
	@utils/lint.sh --fix-format

lint: python
	@utils/bootstrap.sh lint
	@$(PYTHON) utils/make_venv.py $(BUILD)/venv-lint utils/requirements-lint.txt
	@JOBS=$(JOBS) utils/lint.sh --build $(BUILD)

install: build
	@cmake --install $(BUILD) --prefix $(PREFIX)

clean:
	rm -rf build build-debug build-asan build-fuzz build-wheel

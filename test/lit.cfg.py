# ===- lit.cfg.py - configuration of the lit suite ---------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#

# Configuration of the lit suite; lit.site.cfg.py of the build tree loads it.

import os
import shutil
import sys

import lit.formats

if not hasattr(config, "ufp4_source_dir"):
    lit_config.fatal("run lit on the build tree: <build>/test or one of its folders")

config.name = "ufp4"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "lib"]
config.test_source_root = os.path.join(config.ufp4_source_dir, "test")
config.test_exec_root = os.path.join(config.ufp4_binary_dir, "test")

config.environment.update(
    {
        "PATH": os.pathsep.join(
            [config.ufp4_tools_dir, config.llvm_tools_dir, os.environ["PATH"]]
        ),
        "FILECHECK_OPTS": "-enable-var-scope --allow-unused-prefixes=false",
        "LC_ALL": "C",
    }
)

# What is linked with a library of the build takes its sanitizers along.
c_compiler = config.c_compiler
if config.sanitizers:
    c_compiler += " -fsanitize=" + config.sanitizers

# What needs more than the build.
if shutil.which("ptxas") or os.access("/usr/local/cuda/bin/ptxas", os.X_OK):
    config.available_features.add("ptxas")

plugin = os.path.join(config.ufp4_binary_dir, "lib", "libUFP4Plugin.so")
for key, value in {
    "%mlir_opt": os.path.join(config.llvm_tools_dir, "mlir-opt"),
    "%python": sys.executable,
    "%ufp4_plugin": plugin,
    "%models": os.path.join(config.ufp4_source_dir, "models"),
    "%recipes": os.path.join(config.ufp4_source_dir, "recipes"),
    "%cc": c_compiler,
    "%fake_cuda": os.path.join(config.ufp4_binary_dir, "lib", "libUFP4FakeCUDA.so"),
    "%ufp4_build": config.ufp4_binary_dir,
    "%ufp4_source": config.ufp4_source_dir,
    "%ufp4_tools": config.ufp4_tools_dir,
    "%test_lib": os.path.join(config.test_source_root, "lib"),
}.items():
    config.substitutions.append((key, value))

# The assembler of CUDA.
if shutil.which("ptxas", path=config.environment["PATH"]):
    config.available_features.add("ptxas")

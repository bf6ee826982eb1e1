#!/usr/bin/env python3
# ===- iree_host.py - quantized steps through IREE's compiler and runtime -------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""IREE tests: iree-compile and iree-run-module against ufp4-run, bit for bit.

Runs every function of this file whose name begins with `test_` and ends with
`N passed, N failed`. Needs the packages of utils/requirements-export-jax.txt, of which
iree-base-compiler and iree-base-runtime beside this Python. No GPU: for GPUs modules
are compiled alone.
"""

from __future__ import annotations

import contextlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

import harness
from harness import ROOT

sys.path.insert(0, str(ROOT / "python"))
from ufp4.iree import CPU_FLAGS, ImportProgramError, import_program

MODEL = ROOT / "models" / "llama"
SEED = 3
CUDA_FLAGS = ("--iree-hal-target-device=cuda", "--iree-cuda-target=sm_80")

#: Bits of an element.
BITS = {"bf16": np.uint16, "f32": np.uint32, "i64": np.int64}

#: Three GEMMs of a layer, between them what IREE would round less: bf16 arithmetic,
#: and a sum of products.
LAYER = """
#row = affine_map<(d0, d1) -> (d0, d1)>
func.func @layer(%x: tensor<32x64xbf16>,
                 %w: tensor<48x64xbf16> {ufp4.name = "w", ufp4.parameter},
                 %dy: tensor<32x48xbf16>)
    -> (tensor<32x48xbf16>, tensor<32x64xbf16>, tensor<48x64xbf16>) {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<64x48xbf16>
  %wt = linalg.transpose ins(%w : tensor<48x64xbf16>) outs(%e0 : tensor<64x48xbf16>)
        permutation = [1, 0]
  %e1 = tensor.empty() : tensor<32x48xf32>
  %i1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<32x48xf32>) -> tensor<32x48xf32>
  %y32 = linalg.matmul ins(%x, %wt : tensor<32x64xbf16>, tensor<64x48xbf16>)
         outs(%i1 : tensor<32x48xf32>) -> tensor<32x48xf32>
  %e2 = tensor.empty() : tensor<32x48xbf16>
  %y, %g = linalg.generic {indexing_maps = [#row, #row, #row, #row],
      iterator_types = ["parallel", "parallel"]}
      ins(%y32, %dy : tensor<32x48xf32>, tensor<32x48xbf16>)
      outs(%e2, %e2 : tensor<32x48xbf16>, tensor<32x48xbf16>) {
  ^bb0(%a: f32, %d: bf16, %o: bf16, %p: bf16):
    %b = arith.truncf %a : f32 to bf16
    %s = arith.mulf %b, %b : bf16
    %t = arith.addf %s, %d : bf16
    %u = arith.extf %d : bf16 to f32
    %v = arith.mulf %a, %u : f32
    %z = arith.addf %v, %a : f32
    %q = arith.truncf %z : f32 to bf16
    linalg.yield %t, %q : bf16, bf16
  } -> (tensor<32x48xbf16>, tensor<32x48xbf16>)
  %e3 = tensor.empty() : tensor<32x64xf32>
  %i3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<32x64xf32>) -> tensor<32x64xf32>
  %dx32 = linalg.matmul ins(%g, %w : tensor<32x48xbf16>, tensor<48x64xbf16>)
          outs(%i3 : tensor<32x64xf32>) -> tensor<32x64xf32>
  %dx = arith.truncf %dx32 : tensor<32x64xf32> to tensor<32x64xbf16>
  %e4 = tensor.empty() : tensor<48x32xbf16>
  %gt = linalg.transpose ins(%g : tensor<32x48xbf16>) outs(%e4 : tensor<48x32xbf16>)
        permutation = [1, 0]
  %e5 = tensor.empty() : tensor<48x64xf32>
  %i5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<48x64xf32>) -> tensor<48x64xf32>
  %dw32 = linalg.matmul ins(%gt, %x : tensor<48x32xbf16>, tensor<32x64xbf16>)
          outs(%i5 : tensor<48x64xf32>) -> tensor<48x64xf32>
  %dw = arith.truncf %dw32 : tensor<48x64xf32> to tensor<48x64xbf16>
  return %y, %dx, %dw : tensor<32x48xbf16>, tensor<32x64xbf16>, tensor<48x64xbf16>
}
"""

# Two programs of the forward product alone, without random bits.
FORWARD = """
func.func @forward(%x: tensor<ROWSx64xbf16>,
                   %w: tensor<128x64xbf16> {ufp4.name = "w", ufp4.parameter})
    -> tensor<ROWSx128xf32> {
  SIZE
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<64x128xbf16>
  %wt = linalg.transpose ins(%w : tensor<128x64xbf16>) outs(%e0 : tensor<64x128xbf16>)
        permutation = [1, 0]
  %e1 = tensor.empty(COUNT) : tensor<ROWSx128xf32>
  %i1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<ROWSx128xf32>)
        -> tensor<ROWSx128xf32>
  %y = linalg.matmul ins(%x, %wt : tensor<ROWSx64xbf16>, tensor<64x128xbf16>)
       outs(%i1 : tensor<ROWSx128xf32>) -> tensor<ROWSx128xf32>
  return %y : tensor<ROWSx128xf32>
}
"""


def forward(rows: str) -> str:
    dynamic = rows == "?"
    size = (
        "%c0 = arith.constant 0 : index\n"
        f"  %n = tensor.dim %x, %c0 : tensor<{rows}x64xbf16>"
    )
    text = FORWARD.replace("ROWS", rows).replace("COUNT", "%n" if dynamic else "")
    return text.replace("SIZE", size if dynamic else "")


# ===----------------------------------------------------------------------------===#
# Tools
# ===----------------------------------------------------------------------------===#


def call(*command: object) -> subprocess.CompletedProcess:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        name = Path(str(command[0])).name
        raise RuntimeError(f"{name}: {(done.stderr or done.stdout)[:2000]}")
    return done


def tool(name: str) -> Path:
    """A tool of this project, or one of IREE beside this Python."""
    if name.startswith("ufp4"):
        return harness.build() / "bin" / name
    return Path(sys.executable).with_name(name)


def seconds_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def lower(source: Path, recipe: str | None, target: Path, *flags: str) -> None:
    quantize = [f"--ufp4-quantize=recipe={recipe}"] if recipe else []
    call(tool("ufp4-opt"), source, *quantize, "--ufp4-to-iree", *flags, "-o", target)


def iree_compile(source: Path, target: Path, flags: Sequence[str]) -> None:
    call(tool("iree-compile"), source, *flags, "-o", target)


def takes_seed(text: str) -> bool:
    return "ufp4.seed" in text


class Case:
    """A module, its arguments and the types of its results."""

    def __init__(self, folder: Path, source: Path, function: str):
        self.folder = folder
        self.source = source
        self.function = function
        self.arguments: list[tuple[str, np.ndarray]] = []
        self.results: list[str] = []

    def argument(self, kind: str, bits: np.ndarray) -> None:
        index = len(self.arguments)
        np.save(self.folder / f"in{index}.npy", bits)
        bits.tofile(self.folder / f"in{index}.bin")
        self.arguments.append((kind, bits))

    def run_ufp4(self, source: Path, *flags: str) -> list[np.ndarray]:
        """The results' bits."""
        outputs = [self.folder / f"ufp4-{i}.npy" for i in range(len(self.results))]
        call(
            tool("ufp4-run"), source, f"--function={self.function}", *flags,
            *[f"--input=@{self.folder}/in{i}.npy" for i in range(len(self.arguments))],
            *[f"--output=@{path}" for path in outputs],
        )  # fmt: skip
        values = []
        for path, kind in zip(outputs, self.results):
            bits = np.load(path).ravel().view(np.uint32)
            # Results in bf16 are written as f32, exactly.
            assert kind == "f32" or not np.any(bits & 0xFFFF)
            values.append(bits if kind == "f32" else (bits >> 16).astype(np.uint16))
        return values

    def iree_inputs(self, seed: int | None) -> list[str]:
        """The arguments, as iree-run-module takes them."""
        inputs = []
        for index, (kind, bits) in enumerate(self.arguments):
            shape = "".join(f"{extent}x" for extent in bits.shape)
            inputs.append(f"--input={shape}{kind}=@{self.folder}/in{index}.bin")
        return inputs + ([f"--input=i64={seed}"] if seed is not None else [])

    def run_iree(self, module: Path, seed: int | None) -> list[np.ndarray]:
        outputs = [self.folder / f"iree-{i}.bin" for i in range(len(self.results))]
        call(
            tool("iree-run-module"), f"--module={module}", "--device=local-task",
            f"--function={self.function}", *self.iree_inputs(seed),
            *[f"--output=@{path}" for path in outputs],
        )  # fmt: skip
        return [np.fromfile(p, BITS[kind]) for p, kind in zip(outputs, self.results)]

    def check(self, recipe: str | None, *flags: str) -> None:
        """IREE computes the bits of ufp4-run."""
        text = self.folder / "iree.mlir"
        module = self.folder / "iree.vmfb"
        lower(self.source, recipe, text, *flags)
        begin = seconds_of_children()
        iree_compile(text, module, CPU_FLAGS)
        compiled = seconds_of_children() - begin
        seed = SEED if takes_seed(text.read_text()) else None
        quantize = [f"--recipe={recipe}", f"--seed={SEED}"] if recipe else []
        wanted = self.run_ufp4(self.source, *quantize)
        begin_run = time.monotonic()
        got = self.run_iree(module, seed)
        ran = time.monotonic() - begin_run
        print(
            f"  {recipe or 'not quantized'}: compiled in {compiled:.1f} s of CPU time, "
            f"ran in {ran:.2f} s, {module.stat().st_size // 1024} KiB"
        )
        different = [
            f"result {i}: {int(np.sum(a != b))} of {a.size}"
            for i, (a, b) in enumerate(zip(wanted, got, strict=True))
            if not np.array_equal(a, b)
        ]
        assert not different, f"{recipe}: other bits: {'; '.join(different)}"


@contextlib.contextmanager
def layer() -> Iterator[Case]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "layer.mlir"
        source.write_text(LAYER)
        case = Case(folder, source, "layer")
        random = np.random.default_rng(0)
        for rows, columns in ((32, 64), (48, 64), (32, 48)):
            # Blocks of 16x16 that lie so far apart that scales and codes of 8 bits
            # become subnormal numbers. IREE flushes those of f32 to zero.
            blocks = np.exp2(-random.integers(0, 24, (rows // 16, columns // 16)))
            values = random.standard_normal((rows, columns))
            values *= np.repeat(np.repeat(blocks, 16, 0), 16, 1)
            values = values.astype(np.float32)
            case.argument("bf16", (values.view(np.uint32) >> 16).astype(np.uint16))
        case.results = ["bf16"] * 3
        yield case


@contextlib.contextmanager
def model() -> Iterator[Case]:
    manifest = json.loads((MODEL / "manifest.json").read_text())
    with tempfile.TemporaryDirectory() as name:
        case = Case(Path(name), MODEL / manifest["file"], manifest["function"])
        for row in manifest["inputs"]:
            case.argument(
                row["dtype"].replace("int64", "i64"), np.load(MODEL / row["file"])
            )
        case.results = [row["dtype"] for row in manifest["results"]]
        yield case


# ===----------------------------------------------------------------------------===#
# On the CPU
# ===----------------------------------------------------------------------------===#


def test_layer_not_quantized() -> None:
    with layer() as case:
        case.check(None)


def test_layer_of_every_recipe() -> None:
    recipes = sorted(path.stem for path in (ROOT / "recipes").glob("*.mlir"))
    assert len(recipes) > 5
    for recipe in recipes:
        with layer() as case:
            case.check(recipe)


def test_subnormal_numbers_are_flushed() -> None:
    """Which docs/hosts/iree.md says: sums of numbers below 2^-126 are zero in IREE."""
    source = """
func.func @twice(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = arith.addf %x, %x : tensor<4xf32>
  return %y : tensor<4xf32>
}
"""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "twice.mlir").write_text(source)
        case = Case(folder, folder / "twice.mlir", "twice")
        case.argument("f32", np.array([1, 1 << 22, 1 << 23, 127 << 23], np.uint32))
        case.results = ["f32"]
        lower(case.source, None, folder / "iree.mlir")
        iree_compile(folder / "iree.mlir", folder / "iree.vmfb", CPU_FLAGS)
        (got,) = case.run_iree(folder / "iree.vmfb", None)
        assert list(got) == [0, 0, 1 << 24, 128 << 23], got
        np.save(folder / "in0.npy", case.arguments[0][1].view(np.float32))
        (wanted,) = case.run_ufp4(case.source)
        assert list(wanted) == [2, 1 << 23, 1 << 24, 128 << 23], wanted


def test_generic_form() -> None:
    with layer() as case:
        case.check("ufp4", "--mlir-print-op-generic")


def test_model_not_quantized() -> None:
    with model() as case:
        case.check(None)


def test_model_ufp4() -> None:
    with model() as case:
        case.check("ufp4")


def test_model_ufp4_i8() -> None:
    with model() as case:
        case.check("ufp4-i8")


def test_model_e2m1() -> None:
    with model() as case:
        case.check("e2m1")


def test_model_nvfp4() -> None:
    with model() as case:
        case.check("nvfp4")


# ===----------------------------------------------------------------------------===#
# For GPUs: compiled alone
# ===----------------------------------------------------------------------------===#


def compile_portable(recipes: Sequence[str], flags: Sequence[str]) -> None:
    for recipe in recipes:
        with layer() as case:
            text, module = case.folder / "iree.mlir", case.folder / "iree.vmfb"
            lower(case.source, recipe, text)
            iree_compile(text, module, flags)
            assert module.stat().st_size > 10_000


def test_portable_form_for_cuda() -> None:
    compile_portable(("ufp4", "nvfp4"), CUDA_FLAGS)


def test_portable_form_for_rocm() -> None:
    flags = ("--iree-hal-target-device=hip", "--iree-rocm-target=gfx942")
    compile_portable(("ufp4",), flags)


def test_portable_form_for_vulkan() -> None:
    compile_portable(("ufp4",), ("--iree-hal-target-device=vulkan",))


# ===----------------------------------------------------------------------------===#
# Kernels of ours
# ===----------------------------------------------------------------------------===#


@contextlib.contextmanager
def program(source: Path, *flags: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "program"
        call(tool("ufp4-compile"), source, *flags, "-o", folder)
        yield folder


@contextlib.contextmanager
def forward_program(rows: str, *flags: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "forward.mlir"
        source.write_text(forward(rows))
        with program(source, "--recipe=ufp4", *flags) as folder:
            yield folder


def compile_program(folder: Path) -> tuple[str, bytes]:
    """The module that launches a program's kernels, and what iree-compile makes."""
    target = folder.parent / "iree"
    call(
        "env", f"PYTHONPATH={ROOT / 'python'}", sys.executable, "-m", "ufp4.iree",
        folder, "-o", target,
    )  # fmt: skip
    search = f"--iree-hal-executable-object-search-path={target}"
    iree_compile(target / "program.mlir", target / "x.vmfb", (*CUDA_FLAGS, search))
    return (target / "program.mlir").read_text(), (target / "x.vmfb").read_bytes()


def test_program_of_a_product() -> None:
    with forward_program("64", "--target=sm_80") as folder:
        text, module = compile_program(folder)
        names = [k["name"] for k in json.loads((folder / "manifest.json").read_text())["kernels"]]
    assert any(name.startswith("quantize") for name in names)
    assert any(name.startswith("mma_sync") for name in names)
    # Two quantizations and a product, in order; the code is ours.
    launched = [line.split("::@")[1].split("[")[0] for line in text.splitlines() if "flow.dispatch" in line]
    assert launched == [names[0], names[0], names[1]], launched
    for name in names:
        assert f".entry {name}(".encode() in module
    assert module.count(b".target sm_80") == 1


def test_program_of_the_model() -> None:
    """With random bits, constants, assertions and kernels that take numbers before
    pointers."""
    with program(MODEL / "step.mlir", "--recipe=e2m1", "--target=sm_80") as folder:
        text, module = compile_program(folder)
        manifest = json.loads((folder / "manifest.json").read_text())
        before = (folder / "kernels.ptx").read_text()
    launches = sum("launch" in step for step in manifest["functions"][0]["steps"])
    assert text.count("flow.dispatch") == launches > 100
    messages = manifest["functions"][0]["assertions"][0]["messages"]
    assert all(f'cf.assert' in text and json.dumps(m) in text for m in messages)
    assert before.encode() not in module and b".target sm_80" in module


def expect_refused(folder: Path, part: str) -> None:
    try:
        import_program(folder)
    except ImportProgramError as error:
        assert part in str(error), error
    else:
        raise AssertionError(f"expected an error with '{part}'")


def test_what_iree_cannot_pass_on() -> None:
    with forward_program("64", "--target=sm_90a") as folder:
        expect_refused(folder, "got a tensor map for kernel 'wgmma_")
    with forward_program("?", "--target=sm_80") as folder:
        expect_refused(folder, "'forward': expected static shapes but got the extents")
    with forward_program("64", "--target=sm_80") as folder:
        path = folder / "manifest.json"
        manifest = json.loads(path.read_text())

        def expect(part: str, *keys: object, value: object) -> None:
            changed = json.loads(json.dumps(manifest))
            place = changed
            for key in keys[:-1]:
                place = place[key]
            place[keys[-1]] = value
            path.write_text(json.dumps(changed))
            expect_refused(folder, part)

        step = next(
            i for i, s in enumerate(manifest["functions"][0]["steps"]) if "launch" in s
        )
        launch = ("functions", 0, "steps", step, "launch")
        expect("expected a manifest of version 1", "ufp4_manifest", value=2)
        expect("expected one module, with PTX", "modules", 0, "forms", value=["cubin"])
        expect("got 'i64' for kernel", *launch, "arguments", -1, value={"i64": 1})
        expect("compile the module with static shapes", *launch, "grid", 0, value="n")
        place = {"buffer": "argument:0", "offset": 16}
        expect("no address within one", *launch, "arguments", 0, value={"pointer": place})
        path.write_text("{")
        expect_refused(folder, "manifest.json: ")
        done = subprocess.run(
            [sys.executable, "-m", "ufp4.iree", str(folder), "-o", str(folder / "x")],
            env={"PYTHONPATH": str(ROOT / "python")},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 1 and done.stderr.startswith("ufp4.iree: error: ")
        assert not (folder / "x").exists()


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

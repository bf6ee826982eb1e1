# ===- _compile.py - text to text, and text to functions -----------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""opt, quantize_ir, compile."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, overload

from ufp4 import _arrays, _native
from ufp4._errors import Error
from ufp4.recipes import Recipe


def _source(ir: str | os.PathLike) -> _native.Source:
    if isinstance(ir, os.PathLike):
        try:
            return _native.Source(Path(ir).read_text(encoding="utf-8"), os.fspath(ir))
        except (OSError, UnicodeDecodeError) as error:
            raise Error(f"cannot read '{os.fspath(ir)}': {error}") from None
    if not isinstance(ir, str):
        raise TypeError(f"expected text or a path but got a {type(ir).__name__}")
    return _native.Source(ir)


def _options(
    recipe: str | os.PathLike | Recipe | None, **others: Any
) -> _native.Options:
    if isinstance(recipe, Recipe):
        return _native.Options(recipe.name, recipe.text, **others)
    return _native.Options(os.fspath(recipe) if recipe else "", **others)


def targets() -> list[str]:
    """Names of all targets that ``compile`` makes code for."""
    return _native.targets().split(", ")


def set_threads(count: int) -> None:
    """How many threads kernels on the CPU run on, from the next call on; 0 (the
    default) is one for each core that the process may use. Results do not depend on
    it."""
    _native.set_threads(count)


def opt(ir: str | os.PathLike, pipeline: str) -> str:
    """Run passes on a module.

    ``ir``: the module as text, or the path of its file. ``pipeline``: passes and
    pipelines as ``--pass-pipeline`` of ufp4-opt takes them, with or without
    ``builtin.module(...)`` around: ``"ufp4-quantize{recipe=ufp4}"``. All upstream
    passes are there too.

    Returns the module's text. Raises :class:`ufp4.Error` with MLIR's located
    message.
    """
    return _native.opt(_source(ir), pipeline)


@overload
def quantize_ir(
    ir: str | os.PathLike,
    recipe: str | os.PathLike | Recipe,
    *,
    strict: bool = False,
    report: Literal[False] = False,
) -> str: ...


@overload
def quantize_ir(
    ir: str | os.PathLike,
    recipe: str | os.PathLike | Recipe,
    *,
    strict: bool = False,
    report: Literal[True],
) -> tuple[str, dict]: ...


def quantize_ir(
    ir: str | os.PathLike,
    recipe: str | os.PathLike | Recipe,
    *,
    strict: bool = False,
    report: bool = False,
) -> str | tuple[str, dict]:
    """Quantize a training step as a recipe says; the pipeline ``ufp4-quantize``.

    ``recipe``: the name of a recipe, the path of one, or a
    :class:`ufp4.recipes.Recipe`. A recipe in the module wins over a shipped one of
    the same name. ``strict``: every fallback, and every product that may be read two
    ways, is an error.

    Returns the text of the module; with ``report``, the text and the report of what
    became of each matrix product (docs/pipelines.md). Raises :class:`ufp4.Error`.
    """
    if not recipe:
        raise Error("expected a recipe: a name, a path or a Recipe")
    options = _options(recipe, strict=strict)
    text, rows = _native.quantize_ir(_source(ir), options)
    return (text, json.loads(rows)) if report else text


@dataclass(frozen=True)
class Argument:
    """An argument or a result of a compiled function."""

    name: str
    """``ufp4.name`` of the module; may be empty."""
    dtype: str
    """The name of the numpy (or ml_dtypes) dtype; codes are "uint8"."""
    shape: tuple[int | None, ...]
    """None where any extent is taken."""
    type: str
    """MLIR's name of the element type: "f32", "bf16", "i64"."""


def _argument(slot: _native.Slot) -> Argument:
    shape = tuple(None if extent < 0 else extent for extent in slot.shape)
    return Argument(slot.name, _arrays.numpy_dtype(slot.type), shape, slot.type)


class CompiledFunction:
    """A function of a module, compiled: call it with arrays.

    Arguments are arrays of numpy, torch or jax, all of one framework, with exactly
    the shapes and element types of ``arguments``: nothing is converted. On the CPU
    they are read where they lie, unless they are not contiguous, and never written
    to; results are new memory. The result is one array, or a tuple of several, or
    None without results.

    ``seed=`` is the seed of the random bits, an integer below 2^64: the same seed,
    the same bits. A function that takes none refuses it.

    Compiled for a GPU, it takes torch tensors on that GPU, whose work it joins in
    torch's current stream, or arrays of the host, which it copies.

    May be called from several threads at once; the interpreter is not held while it
    runs.
    """

    def __init__(self, native: _native.Function, making: tuple):
        self._native = native
        self._making = making
        self.name: str = native.name
        self.arguments: list[Argument] = [_argument(s) for s in native.arguments]
        self.results: list[Argument] = [_argument(s) for s in native.results]
        self.takes_seed: bool = native.takes_seed
        self.target: str = making[2]
        self.notes: list[str] = list(native.notes)
        """What the compiler wants known, one sentence each."""
        self.from_cache: bool = native.from_cache
        """Whether it was taken from the cache."""

    @property
    def report(self) -> dict:
        """What became of each matrix product (docs/pipelines.md, "The report")."""
        return json.loads(self._native.report)

    @property
    def ir(self) -> str:
        """The lowered module that code was made of, as text: the LLVM dialect, or
        kernels in the NVVM dialect and a host on memrefs. It is made anew each
        time."""
        ir, recipe, target, others = self._making
        return _native.lower(_source(ir), _options(recipe, target=target, **others))

    def __call__(self, *arrays: Any, seed: int | None = None) -> Any:
        if len(arrays) != len(self.arguments):
            raise Error(
                f"expected {len(self.arguments)} arguments but got {len(arrays)}"
            )
        if seed is None:
            if self.takes_seed:
                raise Error("expected a seed: the function draws random bits")
            seed = 0
        elif not self.takes_seed:
            raise Error("the function draws no random bits: expected no seed")
        elif not 0 <= seed < 1 << 64:
            raise Error(f"expected a seed from 0 to 2^64 - 1 but got {seed}")
        framework = _arrays.common_framework(arrays)
        wrapped = [
            _arrays.wrap(array, self._describe(i)) for i, array in enumerate(arrays)
        ]
        device = _arrays.device_of(wrapped)
        if _arrays.is_host(device):
            plain = framework == "numpy"
            outcome = [
                _arrays.unwrap(result, type_name, framework)
                for result, type_name in self._native.run(wrapped, seed, plain)
            ]
        else:
            outcome = self._run_on_device(wrapped, seed, framework, device)
        if len(outcome) == 1:
            return outcome[0]
        return tuple(outcome) or None

    def _describe(self, index: int) -> str:
        name = self.arguments[index].name
        return f"argument {index}" + (f" ('{name}')" if name else "")

    def _run_on_device(
        self,
        inputs: list[_native.Array],
        seed: int,
        framework: str,
        device: tuple[int, int],
    ) -> list:
        if not self._native.is_on_gpu:
            raise Error("expected arrays on the CPU: the function is compiled for it")
        if not _arrays.is_cuda(device) or framework != "torch":
            raise Error(
                "expected arrays of the host, or torch tensors on a CUDA device, but "
                f"got arrays of {framework} on DLPack's device {device}"
            )
        torch = sys.modules["torch"]
        number = device[1]
        stream = torch.cuda.current_stream(number).cuda_stream
        shapes = self._native.result_shapes(inputs, number)
        outputs = [
            torch.empty(
                shape, dtype=_arrays.torch_dtype(result.type), device=f"cuda:{number}"
            )
            for shape, result in zip(shapes, self.results)
        ]
        wrapped = [_arrays.wrap(output, "result") for output in outputs]
        self._native.enqueue(inputs, wrapped, seed, number, stream)
        return outputs

    def __reduce__(self) -> tuple:
        ir, recipe, target, others = self._making
        return _compile_anew, (ir, recipe, target, others)

    def __repr__(self) -> str:
        def describe(slot: Argument) -> str:
            extents = "x".join("?" if e is None else str(e) for e in slot.shape)
            return f"{extents}x{slot.type}" if extents else slot.type

        takes = ", ".join(describe(slot) for slot in self.arguments)
        gives = ", ".join(describe(slot) for slot in self.results)
        return (
            f"<ufp4 function '{self.name}' for {self.target}: ({takes}) -> ({gives})>"
        )


def _compile_anew(
    ir: Any, recipe: Any, target: str, others: dict[str, Any]
) -> CompiledFunction:
    return compile(ir, recipe, target, **others)


def compile(
    ir: str | os.PathLike,
    recipe: str | os.PathLike | Recipe | None = None,
    target: str = "cpu",
    *,
    function: str | None = None,
    strict: bool = False,
    exact: bool = False,
    portable: bool = False,
    e8m0_in_fp8: bool = False,
    cache: bool | str | os.PathLike | None = None,
) -> CompiledFunction:
    """Compile a function of a module.

    ``ir``: the module as text, or the path of its file. ``recipe``: what to quantize
    with, as :func:`quantize_ir` takes it; None compiles the module as it is.
    ``target``: "cpu", this machine's, or a chip ("sm_90a"; see :func:`targets`).
    ``function``: its name, where the module has several public ones. ``strict``,
    and for a GPU ``exact``, ``portable`` and ``e8m0_in_fp8``: as the flags of
    ufp4-compile.

    ``cache``: a folder that compiled functions are kept in, and taken from where the
    same has been compiled before, by this build of the compiler, for this machine or
    chip; True for the environment variable UFP4_CACHE's, or else ~/.cache/ufp4 (or
    $XDG_CACHE_HOME/ufp4). Whoever can write to it decides what is run. Warnings come
    when something is compiled, and not again.

    Raises :class:`ufp4.Error`.
    """
    others = {"function": function or "", "strict": strict}
    others |= {"exact": exact, "portable": portable, "e8m0_in_fp8": e8m0_in_fp8}
    folder = _cache_folder(cache)
    options = _options(recipe, target=target, cache=folder, **others)
    native = _native.compile(_source(ir), options)
    return CompiledFunction(native, (ir, recipe, target, {**others, "cache": folder}))


def _cache_folder(cache: bool | str | os.PathLike | None) -> str:
    if not cache:
        return ""
    if cache is not True:
        return os.fspath(cache)
    if folder := os.environ.get("UFP4_CACHE"):
        return folder
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "ufp4")

# ===- program.py - run a compiled program from its manifest -------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Runs what `ufp4-compile --target=sm_...` writes, from manifest.json alone.

    program = Program(folder)
    call = program.bind("function", [(address, shape), ...], allocate)
    call()                                  # on the stream, without waiting
    call.results                            # [(address, type, shape)]
    call.assertions                         # [(address of an i32, messages)]

`allocate(bytes)` returns an address at a multiple of 256 that the caller keeps. All
memory is allocated and all launches are packed by `bind`: calling costs as little as
the driver lets it, and can be captured in a CUDA graph. After a call, the i32 of an
assertion is 0, or n where the n-th of its messages says what did not hold.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import cuda_driver as cu

TYPE_BYTES = {
    "i1": 1, "i8": 1, "ui8": 1, "i16": 2, "ui16": 2, "i32": 4, "ui32": 4, "i64": 8,
    "ui64": 8, "f16": 2, "bf16": 2, "f32": 4, "f64": 8, "f8E4M3FN": 1, "f8E5M2": 1,
    "f8E8M0FNU": 1,
}  # fmt: skip
PARAMETER_BYTES = {
    "pointer": 8, "i8": 1, "i16": 2, "i32": 4, "i64": 8, "f16": 2, "bf16": 2, "f32": 4,
    "f64": 8,
}  # fmt: skip


class ProgramError(RuntimeError):
    pass


class Value(NamedTuple):
    address: int
    type: str
    shape: tuple[int, ...]

    @property
    def bytes(self) -> int:
        size = TYPE_BYTES[self.type]
        for extent in self.shape:
            size *= extent
        return size


_BINARY: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "floordiv": lambda a, b: a // b,
    "ceildiv": lambda a, b: -(-a // b),
    "mod": lambda a, b: a - a // b * b,
    "min": min,
    "max": max,
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    "<": lambda a, b: int(a < b),
    "<=": lambda a, b: int(a <= b),
    "and": lambda a, b: int(a != 0 and b != 0),
    "or": lambda a, b: int(a != 0 or b != 0),
}


def evaluate(expression: object, symbols: dict[str, int]) -> int:
    if isinstance(expression, int):
        return expression
    if isinstance(expression, str):
        return symbols[expression]
    name, *operands = expression
    values = [evaluate(operand, symbols) for operand in operands]
    if name == "select":
        return values[1] if values[0] else values[2]
    return _BINARY[name](*values)


class Call:
    """A function bound to arguments."""

    def __init__(self) -> None:
        self.steps: list[Callable[[], None]] = []
        self.names: list[str] = []
        self.results: list[Value] = []
        self.assertions: list[tuple[int, list[str]]] = []

    def __call__(self) -> None:
        for step in self.steps:
            step()


class Program:
    def __init__(self, folder: Path | str):
        self.folder = Path(folder)
        text = (self.folder / "manifest.json").read_text(encoding="utf-8")
        self.manifest = json.loads(text)
        if self.manifest.get("ufp4_manifest") != 1:
            raise ProgramError(f"{folder}: expected a manifest of version 1")
        self.functions = {f["name"]: f for f in self.manifest["functions"]}
        self._described = {k["name"]: k for k in self.manifest["kernels"]}
        self._forms = {m["name"]: m["forms"] for m in self.manifest["modules"]}
        self._modules: dict[str, cu.Module] = {}
        self._kernels: dict[str, cu.Kernel] = {}
        self._constants: dict[int, int] = {}

    def kernel(self, name: str) -> cu.Kernel:
        if name in self._kernels:
            return self._kernels[name]
        described = self._described[name]
        module = described["module"]
        if module not in self._modules:
            form = "cubin" if "cubin" in self._forms[module] else "ptx"
            path = self.folder / f"{module}.{form}"
            self._modules[module] = cu.Module(path.read_bytes(), str(path))
        found = self._modules[module].function(described.get("symbol", name))
        self._kernels[name] = found
        return found

    def kernels_of(self, function: str) -> list[str]:
        """Names of the kernels that a function launches, in order, each once."""
        launches = (
            s["launch"]["kernel"]
            for s in self.functions[function]["steps"]
            if "launch" in s
        )
        return list(dict.fromkeys(launches))

    def _constant(self, index: int, allocate: Callable[[int], int]) -> int:
        if index not in self._constants:
            self._constants[index] = allocate(
                self.manifest["constants"][index]["bytes"]
            )
            self.upload_constants()
        return self._constants[index]

    def upload_constants(self) -> None:
        """Write the constants that have a place again."""
        if self._constants:
            data = (self.folder / "constants.bin").read_bytes()
            for index, address in self._constants.items():
                entry = self.manifest["constants"][index]
                cu.upload(
                    address, data[entry["offset"] : entry["offset"] + entry["bytes"]]
                )

    def forget_constants(self) -> None:
        """Where constants lay is no longer theirs: the next `bind` allocates anew."""
        self._constants.clear()

    def bind(
        self,
        name: str,
        arguments: Sequence[tuple[int, Sequence[int]]],
        allocate: Callable[[int], int],
    ) -> Call:
        """`arguments`: address and shape of each, the seed among them."""
        if name not in self.functions:
            raise ProgramError(f"{self.folder}: no function '{name}'")
        function = self.functions[name]
        declared = function["arguments"]
        if len(declared) != len(arguments):
            raise ProgramError(
                f"{name}: expected {len(declared)} arguments, but got {len(arguments)}"
            )
        symbols: dict[str, int] = {}
        for index, (entry, (_, shape)) in enumerate(zip(declared, arguments)):
            if len(entry["shape"]) != len(shape):
                raise ProgramError(
                    f"{name}: argument {index}: expected rank {len(entry['shape'])}"
                )
            for wanted, extent in zip(entry["shape"], shape):
                known = (
                    symbols.setdefault(wanted, extent)
                    if isinstance(wanted, str)
                    else wanted
                )
                if known != extent:
                    raise ProgramError(
                        f"{name}: argument {index}: expected {known}, but got {extent}"
                    )
        temporaries: dict[int, int] = {}

        def place(location: object) -> int:
            entry = location if isinstance(location, dict) else {"buffer": location}
            kind, index = entry["buffer"].split(":")
            number = int(index)
            if kind == "argument":
                base = arguments[number][0]
            elif kind == "constant":
                base = self._constant(number, allocate)
            else:
                base = temporaries[number]
            return base + evaluate(entry.get("offset", 0), symbols)

        def value(expression: object) -> int:
            return evaluate(expression, symbols)

        call = Call()
        for step in function["steps"]:
            run: Callable[[], None] | None = None
            if "alloc" in step:
                # Freed memory is not taken again: what `bind` packs stays valid.
                size = value(function["temporaries"][step["alloc"]]["bytes"])
                temporaries[step["alloc"]] = allocate(size)
            elif "check" in step:
                if not value(step["check"]["condition"]):
                    raise ProgramError(f"{name}: {step['check']['message']}")
            elif "copy" in step:
                c = step["copy"]
                run = _bound(
                    cu.copy_rows, place(c["to"]), place(c["from"]), value(c["bytes"]),
                    value(c.get("rows", 1)), value(c.get("to_pitch", 0)),
                    value(c.get("from_pitch", 0)),
                )  # fmt: skip
            elif "fill" in step:
                f = step["fill"]
                run = _bound(
                    cu.fill, place(f["to"]), f["width"], f["value"], value(f["count"])
                )
            elif "launch" in step:
                run = self._launch(step["launch"], place, value)
            if run:
                call.steps.append(run)
                call.names.append(step.get("name") or next(iter(step)))
        for entry in function["results"]:
            shape = tuple(value(extent) for extent in entry["shape"])
            call.results.append(Value(place(entry["value"]), entry["type"], shape))
        for entry in function.get("assertions", []):
            call.assertions.append((place(entry["flag"]), entry["messages"]))
        return call

    def _launch(self, launch: dict, place, value) -> Callable[[], None] | None:
        grid = [value(e) for e in launch["grid"]]
        if 0 in grid:
            return None
        packed: list[object] = []
        for argument in launch["arguments"]:
            ((kind, given),) = argument.items()
            if kind == "pointer":
                packed.append(cu.pointer(place(given)))
            elif kind == "tensor_map":
                packed.append(
                    cu.TensorMap(
                        place(given["base"]), given["type"],
                        [value(e) for e in given["dims"]],
                        [value(e) for e in given["strides"]], given["box"],
                        given.get("swizzle", 0), given.get("l2_promotion", 0),
                        given.get("fill") == "nan",
                    )
                )  # fmt: skip
            elif isinstance(given, str) and given.startswith("0x"):
                packed.append(int(given, 16).to_bytes(PARAMETER_BYTES[kind], "little"))
            else:
                size = PARAMETER_BYTES[kind]
                packed.append(
                    (value(given) & ((1 << 8 * size) - 1)).to_bytes(size, "little")
                )
        block = [value(e) for e in launch["block"]]
        shared = value(launch.get("shared_bytes", 0))
        return self.kernel(launch["kernel"]).bind(grid, block, packed, shared)


def _bound(function: Callable, *arguments: int) -> Callable[[], None]:
    return lambda: function(*arguments)

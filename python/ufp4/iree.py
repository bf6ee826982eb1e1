# ===- iree.py - what goes to IREE -----------------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Modules for IREE's compiler. Needs Python alone.

A step for the CPU, or for any target that IREE itself makes code for, is what
``ufp4-opt --ufp4-quantize --ufp4-to-iree`` prints. Kernels that ufp4 has compiled
for an NVIDIA GPU go in as they are: :func:`import_program` makes a module that
launches them of the folder that ``ufp4-compile`` writes.

    ufp4-compile step.mlir --recipe=ufp4 --target=sm_80 -o program
    python -m ufp4.iree program -o iree
    iree-compile iree/program.mlir --iree-hal-target-device=cuda \\
        --iree-cuda-target=sm_80 \\
        --iree-hal-executable-object-search-path=iree -o step.vmfb
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

__all__ = ["CPU_FLAGS", "ImportProgramError", "Program", "import_program"]

#: What iree-compile is called with for the machine that it runs on. Sums keep
#: their order: IREE may reorder those of f32 otherwise.
CPU_FLAGS = (
    "--iree-hal-target-device=local",
    "--iree-hal-local-target-device-backends=llvm-cpu",
    "--iree-llvmcpu-target-cpu=host",
    "--iree-llvmcpu-reassociate-fp-reductions=false",
)

# Types of a manifest that have another name, or none, in IREE's modules.
_TYPES = {
    "i1": "i8",
    "ui8": "i8",
    "ui16": "i16",
    "ui32": "i32",
    "ui64": "i64",
}


class ImportProgramError(ValueError):
    """The program has something that IREE cannot be told, or is none."""


def _tensor(shape: Sequence[int], type_name: str) -> str:
    element = _TYPES.get(type_name, type_name)
    return f"tensor<{''.join(f'{extent}x' for extent in shape)}{element}>"


def _size(shape: Sequence[int], type_name: str) -> int:
    bits = re.search(r"(64|32|16|8)", _TYPES.get(type_name, type_name))
    assert bits, type_name
    return math.prod(shape) * int(bits[1]) // 8


def _number(value: Any, where: str) -> int:
    if not isinstance(value, int):
        raise ImportProgramError(
            f"expected {where} to be a number but got {json.dumps(value)}: "
            "compile the module with static shapes"
        )
    return value


def _signed(bits: int) -> int:
    """32 bits as i32."""
    return (bits + 2**31) % 2**32 - 2**31


def _hexadecimal(data: bytes) -> str:
    """A constant of bytes."""
    return f'dense<"0x{data.hex().upper()}"> : tensor<{len(data)}xi8>'


def _order(name: str, launch: dict) -> tuple[list[int], int]:
    """The order in which IREE passes a kernel's arguments, pointers first, and how
    many of these there are."""
    kinds = [kind for argument in launch["arguments"] for kind in argument]
    for kind in kinds:
        if kind == "tensor_map":
            raise ImportProgramError(
                f"expected pointers and numbers of 32 bits but got a tensor map for "
                f"kernel '{name}': IREE passes none; compile for sm_80, whose "
                "kernels take pointers"
            )
        if kind not in ("pointer", "i32", "f32"):
            raise ImportProgramError(
                f"expected pointers and numbers of 32 bits but got '{kind}' for "
                f"kernel '{name}': IREE passes nothing else"
            )
    order = sorted(range(len(kinds)), key=lambda index: kinds[index] != "pointer")
    return order, kinds.count("pointer")


def _reorder(ptx: str, name: str, order: list[int]) -> str:
    """The code with the parameters of a kernel in another order: their names, by
    which the code loads them, stay."""
    match = re.search(rf"\.entry {re.escape(name)}\(\n(.*?)\n\)", ptx, re.DOTALL)
    rows = match[1].split(",\n") if match else []
    if not match or len(rows) != len(order):
        raise ImportProgramError(
            f"expected {len(order)} parameters of kernel '{name}' in its code but "
            f"got {len(rows)}"
        )
    body = ",\n".join(rows[index] for index in order)
    return ptx[: match.start(1)] + body + ptx[match.end(1) :]


class _Function:
    """One function, as text."""

    def __init__(self, function: dict, constants: list[bytes]) -> None:
        self.function = function
        self.constants = constants
        self.name = function["name"]
        self.lines: list[str] = []
        #: Constants by their text.
        self.known: dict[str, str] = {}
        #: The tensor that is now in each buffer.
        self.values: dict[str, str] = {}
        #: The type of each buffer's tensors.
        self.types: dict[str, str] = {}
        self.sizes: dict[str, int] = {}
        self.launches = 0

    def fail(self, message: str) -> ImportProgramError:
        return ImportProgramError(f"'{self.name}': {message}")

    def buffer(self, place: Any) -> str:
        """The buffer at whose beginning `place` is."""
        if isinstance(place, str):
            return place
        if place["offset"] != 0:
            raise self.fail(
                f"expected a whole buffer but got {json.dumps(place)}: IREE passes "
                "no address within one"
            )
        return place["buffer"]

    def constant(self, text: str) -> str:
        if text not in self.known:
            self.known[text] = f"%c{len(self.known)}"
            self.lines.append(f"{self.known[text]} = arith.constant {text}")
        return self.known[text]

    def read(self, buffer: str) -> str:
        """The tensor that is in a buffer."""
        if buffer not in self.values and buffer.startswith("constant:"):
            data = self.constants[int(buffer.partition(":")[2])]
            self.values[buffer] = self.constant(_hexadecimal(data))
            self.types[buffer] = f"tensor<{len(data)}xi8>"
            self.sizes[buffer] = len(data)
        return self.values[buffer]

    def write(self, buffer: str, value: str, type_name: str) -> None:
        """Make the tensor, of as many bytes, what is in a buffer."""
        if type_name != self.types[buffer]:
            name = f"%b{len(self.lines)}"
            self.lines.append(
                f"{name} = flow.tensor.bitcast {value} : {type_name} -> "
                f"{self.types[buffer]}"
            )
            value = name
        self.values[buffer] = value

    def launch(self, launch: dict) -> None:
        kernel = launch["kernel"]
        order, pointers = _order(kernel, launch)
        arguments = [launch["arguments"][index] for index in order]
        buffers = [self.buffer(argument["pointer"]) for argument in arguments[:pointers]]
        numbers = []
        for argument in arguments[pointers:]:
            ((kind, value),) = argument.items()
            bits = (
                int(value, 16)
                if kind == "f32"
                else _number(value, f"an argument of '{kernel}'")
            )
            numbers.append(self.constant(f"{_signed(bits)} : i32"))
        grid = [_number(extent, "the grid") for extent in launch["grid"]]
        if 0 in grid:
            return
        # Which buffers a kernel writes is not said: any temporary, in place. Not
        # those it gets twice: operands of one value, and no kernel writes those.
        written = [
            name
            for name in buffers
            if name.startswith("temporary:") and buffers.count(name) == 1
        ]
        values = [self.read(name) for name in buffers]
        types = [self.types[name] for name in buffers] + ["i32"] * len(numbers)
        extents = ", ".join(self.constant(f"{extent} : index") for extent in grid)
        name = f"%d{self.launches}"
        self.launches += 1
        head = f"{name}:{len(written)} = " if written else ""
        results = ", ".join(self.values[buffer] for buffer in written)
        self.lines.append(
            f"{head}flow.dispatch @kernels::@{kernel}[{extents}]"
            f"({', '.join(values + numbers)}) : ({', '.join(types)}) -> "
            + (f"({results})" if len(written) != 1 else results)
        )
        for index, buffer in enumerate(written):
            self.values[buffer] = f"{name}#{index}" if len(written) > 1 else name
        if len(written) == 1:
            self.lines[-1] = self.lines[-1].replace(f"{name}:1 =", f"{name} =", 1)

    def copy(self, step: dict) -> None:
        to, source = self.buffer(step["to"]), self.buffer(step["from"])
        value = self.read(source)
        if "rows" in step or not (
            step["bytes"] == self.sizes[to] == self.sizes[source]
        ):
            raise self.fail("expected a copy of whole buffers, of one size")
        self.write(to, value, self.types[source])

    def fill(self, step: dict) -> None:
        to = self.buffer(step["to"])
        width, count = step["width"], _number(step["count"], "a count")
        if width * count != self.sizes[to]:
            raise self.fail("expected a whole buffer to be filled")
        value = _number(step["value"], "a value") % (1 << 8 * width)
        text = _hexadecimal(value.to_bytes(width, "little") * count)
        self.write(to, self.constant(text), f"tensor<{self.sizes[to]}xi8>")

    def step(self, step: dict) -> None:
        if "alloc" in step:
            buffer = f"temporary:{step['alloc']}"
            name = f"%t{step['alloc']}"
            self.lines.append(f"{name} = tensor.empty() : {self.types[buffer]}")
            self.values[buffer] = name
        elif "launch" in step:
            self.launch(step["launch"])
        elif "copy" in step:
            self.copy(step["copy"])
        elif "fill" in step:
            self.fill(step["fill"])
        elif "check" in step:
            if _number(step["check"]["condition"], "a check") == 0:
                raise self.fail(step["check"]["message"])

    def check(self, assertion: dict) -> None:
        """What kernels found fails the call."""
        flag = self.buffer(assertion["flag"])
        name = f"%flag{len(self.lines)}"
        self.lines.append(
            f"{name} = flow.tensor.bitcast {self.values[flag]} : {self.types[flag]} "
            "-> tensor<1xi32>"
        )
        zero = self.constant("0 : index")
        self.lines.append(f"{name}.n = tensor.extract {name}[{zero}] : tensor<1xi32>")
        for index, message in enumerate(assertion["messages"], start=1):
            number = self.constant(f"{index} : i32")
            self.lines += [
                f"{name}.{index} = arith.cmpi ne, {name}.n, {number} : i32",
                f"cf.assert {name}.{index}, {json.dumps(message)}",
            ]

    def text(self) -> str:
        function = self.function
        if function.get("symbols"):
            raise self.fail(
                "expected static shapes but got the extents "
                + ", ".join(f"'{symbol}'" for symbol in function["symbols"])
            )
        parameters = []
        for index, row in enumerate(function["arguments"]):
            buffer = f"argument:{index}"
            self.values[buffer] = f"%a{index}"
            self.types[buffer] = _tensor(row["shape"], row["type"])
            self.sizes[buffer] = _size(row["shape"], row["type"])
            name = f" {{ufp4.name = {json.dumps(row['name'])}}}" if "name" in row else ""
            parameters.append(f"%a{index}: {self.types[buffer]}{name}")
        for index, row in enumerate(function.get("temporaries", [])):
            size = _number(row["bytes"], "the bytes of a temporary")
            self.sizes[f"temporary:{index}"] = size
            self.types[f"temporary:{index}"] = f"tensor<{size}xi8>"
        for row in function["results"]:
            buffer = self.buffer(row["value"])
            if not buffer.startswith("temporary:") or self.sizes[buffer] != _size(
                row["shape"], row["type"]
            ):
                raise self.fail(
                    f"expected each result to be a whole temporary but got '{buffer}'"
                )
            self.types[buffer] = _tensor(row["shape"], row["type"])
        for step in function["steps"]:
            self.step(step)
        for assertion in function.get("assertions", []):
            self.check(assertion)

        buffers = [self.buffer(row["value"]) for row in function["results"]]
        results = ", ".join(self.types[buffer] for buffer in buffers)
        if buffers:
            values = ", ".join(self.values[buffer] for buffer in buffers)
            self.lines.append(f"return {values} : {results}")
        else:
            self.lines.append("return")
        body = "\n".join(f"    {line}" for line in self.lines)
        return (
            f"  func.func @{self.name}({', '.join(parameters)}) -> ({results}) {{\n"
            f"{body}\n  }}\n"
        )


def _launches(manifest: dict) -> dict[str, list[dict]]:
    """The launches of each kernel."""
    launches: dict[str, list[dict]] = {}
    for function in manifest["functions"]:
        for step in function["steps"]:
            if "launch" in step:
                launches.setdefault(step["launch"]["kernel"], []).append(step["launch"])
    return launches


def _executable(launches: dict[str, list[dict]]) -> str:
    """The kernels that are launched, as one executable."""
    exports = []
    for ordinal, (name, rows) in enumerate(launches.items()):
        order, pointers = _order(name, rows[0])
        blocks = {tuple(_number(x, "the block") for x in row["block"]) for row in rows}
        if len(blocks) > 1:
            raise ImportProgramError(
                f"expected one block of threads for kernel '{name}' but got several"
            )
        binding = "#hal.pipeline.binding<storage_buffer>"
        properties = [
            f'sym_name = "{name}", sym_visibility = "public"',
            f"ordinal = {ordinal} : index",
            f"layout = #hal.pipeline.layout<constants = {len(order) - pointers}, "
            f"bindings = [{', '.join([binding] * pointers)}]>",
            f"workgroup_size = [{', '.join(f'{x} : index' for x in blocks.pop())}]",
        ]
        shared = max(_number(row.get("shared_bytes", 0), "'shared_bytes'") for row in rows)
        if shared:
            properties.append(f"workgroup_local_memory = {shared} : index")
        exports.append(
            f'    "hal.executable.export"() <{{{", ".join(properties)}}}> ({{\n'
            "    ^bb0(%device: !hal.device, %x: index, %y: index, %z: index):\n"
            "      hal.return %x, %y, %z : index, index, index\n"
            "    }, {}) : () -> ()\n"
        )
    target = '#hal.executable.target<"cuda", "cuda-nvptx-fb">'
    objects = f'{{{target} = [#hal.executable.object<{{path = "kernels.ptx"}}>]}}'
    return (
        '  "hal.executable.source"() <{sym_name = "kernels", '
        'sym_visibility = "private",\n'
        f"      objects = #hal.executable.objects<{objects}>}}> ({{\n"
        + "".join(exports)
        + '    "hal.executable.source_end"() : () -> ()\n'
        "  }) : () -> ()\n"
    )


@dataclasses.dataclass(frozen=True)
class Program:
    """What iree-compile needs: a module, and the code that it names."""

    #: The module's text.
    ir: str
    #: What must be in a file ``kernels.ptx``.
    ptx: str

    def save(self, folder: Path | str) -> None:
        """Write ``program.mlir`` and ``kernels.ptx`` to a folder, made if missing."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "kernels.ptx").write_text(self.ptx)
        (folder / "program.mlir").write_text(self.ir)


def import_program(folder: Path | str) -> Program:
    """A module that launches the kernels of a compiled program.

    Args:
      folder: what ``ufp4-compile --target=CHIP`` wrote.

    Each function of the program becomes one of the same name on tensors, with the
    types of the program's arguments and results (unsigned and one-bit integers as
    signless bytes and words); a step's seed is an argument like others. Each
    launch is a dispatch, and what an assertion in a kernel finds fails the call.

    IREE passes pointers to whole buffers, then numbers of 32 bits. That is what
    kernels for sm_80 to sm_89 take where shapes are static; the code that is
    returned has their parameters in that order.

    Raises:
      ImportProgramError: the program has what IREE cannot pass on, such as the
        tensor maps of Hopper's products; the message says what and where.
      OSError: a file cannot be read.
    """
    folder = Path(folder)
    path = folder / "manifest.json"
    try:
        manifest = json.loads(path.read_text())
    except ValueError as error:
        raise ImportProgramError(f"{path}: {error}") from error
    if not isinstance(manifest, dict) or manifest.get("ufp4_manifest") != 1:
        raise ImportProgramError(f"{path}: expected a manifest of version 1")
    modules = manifest["modules"]
    if len(modules) != 1 or "ptx" not in modules[0]["forms"]:
        raise ImportProgramError(f"{path}: expected one module, with PTX")
    launches = _launches(manifest)
    ptx = (folder / f"{modules[0]['name']}.ptx").read_text()
    for name, rows in launches.items():
        order, _ = _order(name, rows[0])
        if order != sorted(order):
            ptx = _reorder(ptx, name, order)
    rows = manifest.get("constants", [])
    data = (folder / "constants.bin").read_bytes() if rows else b""
    constants = [data[row["offset"] : row["offset"] + row["bytes"]] for row in rows]
    functions = [_Function(f, constants).text() for f in manifest["functions"]]
    ir = (
        f"// A program for {manifest['target']}; its kernels are in kernels.ptx.\n"
        "module @ufp4_program {\n" + _executable(launches) + "".join(functions) + "}\n"
    )
    return Program(ir, ptx)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m ufp4.iree",
        description="Write a module by which IREE launches a compiled program",
    )
    parser.add_argument("folder", type=Path, help="what ufp4-compile wrote")
    parser.add_argument(
        "-o",
        dest="output",
        type=Path,
        required=True,
        help="folder for program.mlir and kernels.ptx",
    )
    options = parser.parse_args(arguments)
    try:
        import_program(options.folder).save(options.output)
    except (ImportProgramError, OSError) as error:
        print(f"ufp4.iree: error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

# ===- machine_code.py - kernels as the chip gets them -------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Reads the code of kernels: AMD's assembly, NVIDIA's SASS and PTX.

    kernels = parse_amd(Path("kernels.s").read_text())
    kernels = parse_sass(disassemble(Path("kernels.cubin")))   # needs nvdisasm
    kernels = parse_ptx(Path("kernels.ptx").read_text())

A kernel is a graph of basic blocks. `loops` finds its natural loops, by back edges.
`hot_path` is the way through it that a workgroup away from all borders takes: at each
fork towards the most matrix operations, then the widest accesses of memory. What loops
run through comes with it once for each iteration.

All of this is static: nothing is run, and how often a loop iterates is not known here.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

# ===-------------------------------------------------------------------------===#
# Instructions
# ===-------------------------------------------------------------------------===#


class Instruction(NamedTuple):
    name: str  # with all modifiers
    operands: str
    target: str = ""  # of a branch
    conditional: bool = False

    def __str__(self) -> str:
        return f"{self.name} {self.operands}".strip()


class Access(NamedTuple):
    """Memory that an instruction reads or writes, by each lane."""

    space: str  # global, shared, scratch
    store: bool
    bytes: int


class Matrix(NamedTuple):
    """A matrix instruction. Extents of tcgen05.mma are in registers: 0."""

    unit: str  # as the table of chips calls it
    type: str  # of the operands; a second one after "x" where they differ
    scale: str
    m: int
    n: int
    k: int

    @property
    def operations(self) -> int:
        return 2 * self.m * self.n * self.k


def by_name(method):
    """A method of a syntax whose answer the name of an instruction decides, or for
    cp.async its operands too. Kernels have few names and many instructions."""
    known: dict[object, object] = {}

    @functools.wraps(method)
    def ask(self, instruction: Instruction):
        name = instruction.name
        key = (self.name, instruction if name.startswith("cp.async") else name)
        if key not in known:
            known[key] = method(self, instruction)
        return known[key]

    return ask


@dataclass(frozen=True)
class Syntax:
    """What has to be known of an instruction set."""

    name: str

    def pipe(self, instruction: Instruction) -> str:
        """One of: matrix, float, multiply (integers, on the float pipe), integer,
        special, memory, shared, scalar, control."""
        raise NotImplementedError

    def access(self, instruction: Instruction) -> Access | None:
        raise NotImplementedError

    def matrix(self, instruction: Instruction) -> Matrix | None:
        raise NotImplementedError

    def is_call(self, instruction: Instruction) -> bool:
        raise NotImplementedError


_AMD_WIDTHS = {
    "b8": 1, "u8": 1, "i8": 1, "ubyte": 1, "sbyte": 1, "byte": 1, "d16": 2, "b16": 2,
    "u16": 2, "i16": 2, "ushort": 2, "sshort": 2, "short": 2, "dword": 4, "b32": 4,
    "u32": 4, "i32": 4, "f32": 4, "dwordx2": 8, "b64": 8, "u64": 8, "dwordx3": 12,
    "b96": 12, "dwordx4": 16, "b128": 16,
}  # fmt: skip
# Operand formats of scaled MFMA (CDNA 4 ISA guide, VOP3PX2): cbsz of A, blgp of B.
_AMD_FORMATS = ("f8E4M3FN", "f8E5M2", "f6E2M3FN", "f6E3M2FN", "f4E2M1FN")
_AMD_TYPES = {
    "i8": "i8", "iu8": "i8", "iu4": "i4", "bf16": "bf16", "bf16_1k": "bf16", "f16": "f16",
    "fp8_fp8": "f8E4M3FN", "bf8_bf8": "f8E5M2", "bf8_fp8": "f8E5M2xf8E4M3FN",
    "fp8_bf8": "f8E4M3FNxf8E5M2", "f32": "f32", "xf32": "xf32",
}  # fmt: skip


class AMD(Syntax):
    # A quarter of the rate (ISA guides: transcendentals; 32-bit products).
    _SPECIAL = re.compile(
        r"v_(s_)?(rcp|rsq|sqrt|exp|log|sin|cos)_|v_mul_(lo|hi)_[iu]32|v_mad_u64_u32"
        r"|v_mad_co_u64|v_\w+_f64"
    )
    _FLOAT = re.compile(r"v_(pk_)?(add|sub|subrev|mul|fma|fmac|fmaak|fmamk|mac)_f(32|16)")

    @by_name
    def pipe(self, instruction: Instruction) -> str:
        name = instruction.name
        if name.startswith(("v_mfma_", "v_wmma_", "v_swmmac_", "v_smfmac_")):
            return "matrix"
        if name.startswith("v_"):
            if self._SPECIAL.match(name):
                return "special"
            dual = name.startswith("v_dual_")
            return "float" if dual or self._FLOAT.match(name) else "integer"
        if name.startswith("ds_"):
            return "shared"
        if name.startswith(("global_", "buffer_", "flat_", "scratch_")):
            return "memory"
        control = ("s_branch", "s_cbranch", "s_wait", "s_nop", "s_barrier", "s_endpgm")
        control += ("s_delay_alu", "s_clause", "s_sendmsg", "s_code_end", "s_sleep")
        return "control" if name.startswith(control) else "scalar"

    @by_name
    def access(self, instruction: Instruction) -> Access | None:
        name = instruction.name
        space = {
            "global": "global", "buffer": "global", "flat": "global", "scratch": "scratch",
            "ds": "shared",
        }.get(name.split("_")[0])  # fmt: skip
        found = re.match(
            r"[a-z]+_(load|store|read2st64|read2|read|write2st64|write2|write|"
            r"load_2addr(?:_stride64)?|store_2addr(?:_stride64)?)_(.*)",
            name,
        )
        if not space or not found:
            return None
        # ds_load_2addr_b64: two of them.
        parts = [p for p in found[2].split("_") if p]
        twice = "2" in found[1] or "2addr" in parts
        known = [_AMD_WIDTHS[p] for p in parts if p in _AMD_WIDTHS]
        if not known:
            return None
        width = known[0] * (2 if twice else 1)
        return Access(space, found[1].startswith(("store", "write")), width)

    def matrix(self, instruction: Instruction) -> Matrix | None:
        found = re.match(
            r"v_(wmma|mfma|mfma_scale)_[a-z0-9]+?_(\d+)x(\d+)x(\d+)_?(\w+)$",
            instruction.name,
        )
        if not found:
            return None
        m, n, k = int(found[2]), int(found[3]), int(found[4])
        kind = found[5].removesuffix("_e64")
        if kind != "f8f6f4":
            return Matrix(found[1], _AMD_TYPES.get(kind, kind), "", m, n, k)
        formats = []
        for word in ("cbsz", "blgp"):
            code = re.search(word + r":(\d)", instruction.operands)
            formats.append(_AMD_FORMATS[int(code[1]) if code else 0])
        scaled = found[1] == "mfma_scale"
        return Matrix(
            "scaled_mfma" if scaled else "mfma",
            formats[0] if formats[0] == formats[1] else "x".join(formats),
            "f8E8M0FNU per 32" if scaled else "",
            m, n, k,
        )  # fmt: skip

    def is_call(self, instruction: Instruction) -> bool:
        return instruction.name.startswith(("s_swappc", "s_setpc", "s_call"))


class SASS(Syntax):
    _FLOAT = ("FADD", "FMUL", "FFMA", "HADD2", "HMUL2", "HFMA2", "FSWZADD", "FHADD")
    _SPECIAL = ("MUFU", "I2F", "F2I", "F2F", "FRND", "POPC", "FLO", "BREV", "DADD", "DMUL")
    _SPECIAL += ("DFMA", "DSETP", "S2R")
    _CONTROL = ("BRA", "EXIT", "BAR", "NOP", "WARPSYNC", "SYNCS", "BSSY", "BSYNC", "DEPBAR")
    _CONTROL += ("MEMBAR", "FENCE", "ERRBAR", "CCTL", "RET", "CALL", "ELECT", "VOTE", "BRX")
    _CONTROL += ("NANOSLEEP", "YIELD", "WARPGROUP", "LDGDEPBAR", "ACQBULK", "PREEXIT")
    _CONTROL += ("BREAK", "BMOV", "KILL", "RPCMOV", "ENDCOLLECTIVE", "ARRIVES", "CGAERRBAR")
    _MEMORY = ("LDG", "STG", "LD", "ST", "ATOMG", "ATOM", "RED", "REDG", "LDC", "LDL", "STL")
    _MEMORY += ("UBLKCP", "UTMALDG", "UTMASTG", "UTMACMDFLUSH", "UTMAPF", "UBLKPF")
    _SHARED = ("LDS", "STS", "LDSM", "STSM", "ATOMS", "SHFL", "LDGSTS", "LDTM", "STTM")
    _SHARED += ("STAS", "REDUX", "CREDUX", "UTCCP", "UTCBAR", "UTCATOMSWS")
    _ALONE = re.compile(r"(HMMA|IMMA|QMMA|OMMA|BMMA|HGMMA|IGMMA|QGMMA|BGMMA|UTC\w*MMA)$")
    _WIDTHS = {"U8": 1, "S8": 1, "U16": 2, "S16": 2, "64": 8, "128": 16, "256": 32}

    @by_name
    def pipe(self, instruction: Instruction) -> str:
        base = instruction.name.split(".")[0]
        if self._ALONE.match(base):
            return "matrix"
        if base in self._SHARED:
            return "shared"
        if base in self._MEMORY:
            return "memory"
        if base in self._FLOAT:
            return "float"
        if base.startswith("IMAD"):
            # A move or a shift of the float pipe, at its rate.
            plain = instruction.name.startswith(("IMAD.MOV", "IMAD.SHL", "IMAD.IADD"))
            return "float" if plain else "multiply"
        if base in self._SPECIAL:
            return "special"
        if base in self._CONTROL:
            return "control"
        if base.startswith("U") or base in ("R2UR", "S2UR", "R2UR2"):
            return "scalar"
        return "integer"

    @by_name
    def access(self, instruction: Instruction) -> Access | None:
        parts = instruction.name.split(".")
        base = parts[0]
        spaces = {"LDG": "global", "STG": "global", "LDS": "shared", "STS": "shared"}
        spaces |= {"LDL": "scratch", "STL": "scratch", "LDSM": "shared", "STSM": "shared"}
        spaces |= {"LDGSTS": "global", "LD": "global", "ST": "global"}
        if base not in spaces:
            return None
        if base in ("LDSM", "STSM"):
            # Each lane addresses a row of 16 bytes and gets 4 bytes of each matrix.
            count = parts[-1] if parts[-1] in ("2", "4") else "1"
            return Access("shared", base == "STSM", 4 * int(count))
        width = next((self._WIDTHS[p] for p in parts[1:] if p in self._WIDTHS), 4)
        return Access(spaces[base], base.startswith("ST"), width)

    _DIGITS = {
        "16816": (16, 8, 16), "1688": (16, 8, 8), "16832": (16, 8, 32), "16864": (16, 8, 64),
        "168128": (16, 8, 128), "8816": (8, 8, 16), "8832": (8, 8, 32), "884": (8, 8, 4),
    }  # fmt: skip
    _TYPES = {
        "BF16": "bf16", "F16": "f16", "S8": "i8", "U8": "i8", "S4": "i4", "U4": "i4",
        "E4M3": "f8E4M3FN", "E5M2": "f8E5M2", "E2M1": "f4E2M1FN", "E2M3": "f6E2M3FN",
        "E3M2": "f6E3M2FN", "TF32": "tf32",
    }  # fmt: skip

    def matrix(self, instruction: Instruction) -> Matrix | None:
        parts = instruction.name.split(".")
        base = parts[0]
        if not self._ALONE.match(base):
            return None
        types = [self._TYPES[p] for p in parts[1:] if p in self._TYPES]
        if base == "HMMA" and not types:
            types = ["f16"]
        kind = types[0] if len(set(types)) <= 1 and types else "x".join(types[:2])
        if base.startswith("UTC"):
            return Matrix("tcgen05", kind, "", 0, 0, 0)
        if base.endswith("GMMA"):
            m, n, k = (int(v) for v in parts[1].split("x"))
            if not types:
                kind = {"HGMMA": "f16", "IGMMA": "i8", "QGMMA": "f8E4M3FN"}.get(base, "")
            return Matrix("wgmma", kind, "", m, n, k)
        extents = next((self._DIGITS[p] for p in parts if p in self._DIGITS), (0, 0, 0))
        scaled = "SF" in parts
        scale = ""
        if scaled:
            scale = "f8E4M3FN per 16" if "4X" in parts or "UE4M3" in parts else "f8E8M0FNU per 32"
        return Matrix("mma_block_scale" if scaled else "mma_sync", kind, scale, *extents)

    def is_call(self, instruction: Instruction) -> bool:
        base = instruction.name.split(".")[0]
        return base in ("CALL", "RET") and not instruction.target


class PTX(Syntax):
    _TYPES = {
        "bf16": "bf16", "f16": "f16", "s8": "i8", "u8": "i8", "s4": "i4", "u4": "i4",
        "e4m3": "f8E4M3FN", "e5m2": "f8E5M2", "e2m1": "f4E2M1FN", "e2m3": "f6E2M3FN",
    }  # fmt: skip

    @by_name
    def pipe(self, instruction: Instruction) -> str:
        name = instruction.name
        if self.matrix(instruction):
            return "matrix"
        access = self.access(instruction)
        if access:
            return "shared" if access.space == "shared" else "memory"
        if name.startswith(("bra", "ret", "bar", "mbarrier", "fence", "exit")):
            return "control"
        if re.match(r"(add|sub|mul|fma|mad)\.\w*\.?f(16|32)", name):
            return "float"
        return "integer"

    @by_name
    def access(self, instruction: Instruction) -> Access | None:
        name = instruction.name
        found = re.match(r"(ld|st|ldmatrix|stmatrix|cp\.async)\b", name)
        if not found or name.startswith(("cp.async.bulk", "cp.async.commit", "cp.async.wait")):
            return None
        kind = found[1]
        if kind == "cp.async":
            size = re.search(r",\s*(\d+)\b(?!\])", instruction.operands)
            return Access("global", False, int(size[1]) if size else 0)
        if kind in ("ldmatrix", "stmatrix"):
            count = re.search(r"\.x(\d)", name)
            return Access("shared", kind == "stmatrix", 4 * int(count[1] if count else 1))
        space = next(
            (s for s in ("global", "shared", "param", "local", "const") if f".{s}" in name),
            "generic",
        )
        if space in ("param", "const"):
            return None
        count = re.search(r"\.v(\d)", name)
        bits = re.search(r"\.[bsuf](\d+)$", name)
        if not bits:
            return None
        width = int(bits[1]) // 8 * int(count[1] if count else 1)
        if space == "local":
            space = "scratch"
        return Access("global" if space == "generic" else space, kind == "st", width)

    def matrix(self, instruction: Instruction) -> Matrix | None:
        name = instruction.name
        if name.startswith("tcgen05.mma"):
            kind = re.search(r"kind::(\w+)", name)
            return Matrix("tcgen05", kind[1] if kind else "", "", 0, 0, 0)
        if not name.startswith(("mma.sync", "wgmma.mma_async")):
            return None
        extents = re.search(r"m(\d+)n(\d+)k(\d+)", name)
        types = [t for t in name.split(".") if t in self._TYPES]
        kinds = [self._TYPES[t] for t in types]
        kind = kinds[0] if len(set(kinds)) <= 1 and kinds else "x".join(kinds[:2])
        m, n, k = (int(v) for v in extents.groups()) if extents else (0, 0, 0)
        if name.startswith("wgmma"):
            return Matrix("wgmma", kind, "", m, n, k)
        scaled = "block_scale" in name
        scale = ""
        if scaled:
            scale = "f8E4M3FN per 16" if "ue4m3" in name else "f8E8M0FNU per 32"
        return Matrix("mma_block_scale" if scaled else "mma_sync", kind, scale, m, n, k)

    def is_call(self, instruction: Instruction) -> bool:
        return instruction.name.startswith("call")


# ===-------------------------------------------------------------------------===#
# Kernels
# ===-------------------------------------------------------------------------===#


@dataclass
class Block:
    label: str
    instructions: list[Instruction] = field(default_factory=list)
    successors: list[int] = field(default_factory=list)


@dataclass
class Loop:
    """Of the blocks `body`, all of which `header` dominates."""

    header: int
    body: frozenset[int]
    parent: Loop | None = None


@dataclass
class Resources:
    """What a kernel takes; None where its text does not say."""

    registers: int | None = None  # of a lane, accumulation registers included
    accumulators: int | None = None  # of these
    scalars: int | None = None
    shared: int | None = None  # that the code itself asks for
    scratch: int | None = None
    spills: int | None = None
    threads: int | None = None


@dataclass
class Kernel:
    name: str
    syntax: Syntax
    blocks: list[Block]
    resources: Resources = field(default_factory=Resources)

    def instructions(self) -> Iterator[Instruction]:
        for block in self.blocks:
            yield from block.instructions

    def loops(self) -> list[Loop]:
        """Natural loops, inner ones first. Two with one header are one."""
        dominators = self._dominators()
        bodies: dict[int, set[int]] = {}
        predecessors = self._predecessors()
        for index, block in enumerate(self.blocks):
            for header in block.successors:
                if index not in dominators or header not in dominators[index]:
                    continue
                body = bodies.setdefault(header, {header})
                work = [index]
                while work:
                    node = work.pop()
                    if node not in body:
                        body.add(node)
                        work += [p for p in predecessors[node] if p in dominators]
        found = [Loop(h, frozenset(b)) for h, b in bodies.items()]
        found.sort(key=lambda loop: (len(loop.body), loop.header))
        for position, loop in enumerate(found):
            loop.parent = next(
                (o for o in found[position + 1 :] if loop.header in o.body), None
            )
        return found

    def _predecessors(self) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in self.blocks]
        for index, block in enumerate(self.blocks):
            for successor in block.successors:
                found[successor].append(index)
        return found

    def order(self) -> list[int]:
        """Blocks that are reached, in reverse postorder."""
        seen: set[int] = set()
        done: list[int] = []
        work: list[tuple[int, int]] = [(0, 0)] if self.blocks else []
        seen.add(0)
        while work:
            node, position = work.pop()
            if position < len(self.blocks[node].successors):
                work.append((node, position + 1))
                successor = self.blocks[node].successors[position]
                if successor not in seen:
                    seen.add(successor)
                    work.append((successor, 0))
            else:
                done.append(node)
        return done[::-1]

    def _dominators(self) -> dict[int, set[int]]:
        """Cooper, Harvey and Kennedy's tree of immediate dominators, as sets."""
        order = self.order()
        number = {node: i for i, node in enumerate(order)}
        predecessors = self._predecessors()
        above: dict[int, int] = {0: 0}
        changed = True
        while changed:
            changed = False
            for node in order[1:]:
                known = [p for p in predecessors[node] if p in above]
                best = known[0]
                for other in known[1:]:
                    a, b = best, other
                    while a != b:
                        if number[a] > number[b]:
                            a = above[a]
                        else:
                            b = above[b]
                    best = a
                if above.get(node) != best:
                    above[node] = best
                    changed = True
        found: dict[int, set[int]] = {}
        for node in order:
            found[node] = {node} | (found[above[node]] if node else set())
        return found


class Graph:
    """Collects blocks in the order of the text."""

    def __init__(self) -> None:
        self.blocks = [Block("")]

    def label(self, name: str) -> None:
        if self.blocks[-1].instructions or self.blocks[-1].label:
            self.blocks.append(Block(name))
        else:
            self.blocks[-1].label = name

    def add(self, instruction: Instruction, ends: bool = False) -> None:
        """`ends`: nothing behind it is reached from it but by a branch."""
        block = self.blocks[-1]
        block.instructions.append(instruction)
        if instruction.target or ends:
            self.blocks.append(Block(""))

    def finish(self, ends) -> list[Block]:
        """`ends(instruction)`: control does not go on behind it."""
        # A label may stand before another one.
        place: dict[str, int] = {}
        for index, block in enumerate(self.blocks):
            if block.label:
                place[block.label] = index
        for index, block in enumerate(self.blocks):
            last = block.instructions[-1] if block.instructions else None
            found = []
            if last is None or not ends(last):
                if index + 1 < len(self.blocks):
                    found.append(index + 1)
            if last and last.target:
                if last.target not in place:
                    raise ValueError(f"expected a label '{last.target}', but got none")
                if place[last.target] not in found:
                    found.append(place[last.target])
            block.successors = found
        return self.blocks


def parse_amd(text: str) -> list[Kernel]:
    """Kernels of the assembly that LLVM writes, with their metadata."""
    kernels: list[Kernel] = []
    names = set(re.findall(r"^\s*\.amdhsa_kernel\s+(\S+)", text, re.M))
    graph: Graph | None = None
    name = ""
    syntax = AMD("amd")

    def ends(instruction: Instruction) -> bool:
        return instruction.name in ("s_branch", "s_endpgm", "s_setpc_b64")

    def close() -> None:
        nonlocal graph
        if graph:
            kernels.append(Kernel(name, syntax, graph.finish(ends)))
        graph = None

    for line in text.splitlines():
        line = line.split(";")[0].rstrip()
        label = re.match(r"([\w.$]+):$", line)
        if label:
            if label[1] in names:
                close()
                name, graph = label[1], Graph()
            elif label[1].startswith(".Lfunc_end"):
                close()
            elif graph:
                graph.label(label[1])
        elif graph and re.match(r"\s+[a-z]", line):
            word, _, operands = line.strip().partition(" ")
            operands = operands.strip()
            branch = word == "s_branch" or word.startswith("s_cbranch")
            graph.add(
                Instruction(word, operands, operands if branch else "", word != "s_branch"),
                ends(Instruction(word, operands)),
            )
        elif line.strip() == ".section\t.rodata" or "amdhsa_kernel" in line:
            close()
    close()
    described = _amd_metadata(text)
    for kernel in kernels:
        kernel.resources = described.get(kernel.name, kernel.resources)
    return kernels


def _amd_metadata(text: str) -> dict[str, Resources]:
    found: dict[str, Resources] = {}
    start = text.find("amdhsa.kernels:")
    for entry in re.split(r"^  - ", text[start:] if start >= 0 else "", flags=re.M)[1:]:
        # Of the kernel itself: what is deeper is of its arguments.
        values = dict(re.findall(r"^(?:    )?\.(\w+): +(\S+)", entry, re.M))
        if "name" not in values:
            continue
        number = {k: int(v) for k, v in values.items() if v.isdigit()}
        # LLVM counts both kinds of registers of CDNA as one file in .vgpr_count.
        found[values["name"]] = Resources(
            registers=number["vgpr_count"],
            accumulators=number.get("agpr_count", 0),
            scalars=number["sgpr_count"],
            shared=number["group_segment_fixed_size"],
            scratch=number["private_segment_fixed_size"],
            spills=number["vgpr_spill_count"] + number["sgpr_spill_count"],
            threads=number["max_flat_workgroup_size"],
        )
    return found


def parse_sass(text: str) -> list[Kernel]:
    """Kernels of the text of nvdisasm."""
    kernels: list[Kernel] = []
    syntax = SASS("sass")
    graph: Graph | None = None
    name = ""
    described: dict[str, dict[str, int]] = {}
    for attribute, kernel, value in re.findall(
        r"EIATTR_(REGCOUNT|FRAME_SIZE)\n(?:(?!.*EIATTR).*\n)*?"
        r".*index@\(([\w$.]+)\)\s*\n.*\.word\s+(0x[0-9a-f]+)",
        text,
    ):
        described.setdefault(kernel, {})[attribute] = int(value, 16)
    # From sm_90 on, what the system takes is in it.
    system = 1024 if ".nv.shared.reserved" in text else 0
    shared = {
        found[0]: max(0, int(found[1]) - system)
        for found in re.findall(
            r"^\s+\.section\s+\.nv\.shared\.([\w$.]+),(?:(?!\s*\.section\s).*\n)*?\s+\.zero\s+(\d+)",
            text, re.M,
        )
    }  # fmt: skip

    def ends(instruction: Instruction) -> bool:
        base = instruction.name.split(".")[0]
        jumps = base in ("BRA", "EXIT", "RET") or instruction.target
        return bool(jumps) and not instruction.conditional

    def close() -> None:
        if graph:
            known = described.get(name, {})
            used = Resources(registers=known.get("REGCOUNT"), shared=shared.get(name, 0))
            used.scratch = known.get("FRAME_SIZE")
            moves = [a for i in _all(graph) if (a := syntax.access(i))]
            used.spills = sum(a.space == "scratch" for a in moves)
            kernels.append(Kernel(name, syntax, graph.finish(ends), used))

    def _all(g: Graph) -> Iterator[Instruction]:
        for block in g.blocks:
            yield from block.instructions

    for line in text.splitlines():
        section = re.match(r"\s*\.section\s+\.text\.([\w$.]+),", line)
        if section:
            close()
            graph, name = Graph(), section[1]
            continue
        if re.match(r"\s*\.section\s", line):
            close()
            graph = None
        if not graph:
            continue
        label = re.match(r"(\.L_x_\d+|\.L_\w+):", line)
        if label:
            graph.label(label[1])
            continue
        found = re.match(r"\s*(?:/\*[0-9a-f]+\*/)\s+(@!?U?P\w+\s+)?([A-Z][\w.]*)\s*(.*?)\s*;", line)
        if not found:
            continue
        target = re.search(r"`\((\.L_\w+)\)", found[3])
        # A far jump is a call that nothing returns from.
        base = found[2].split(".")[0]
        branch = base == "BRA" or (base == "CALL" and target is not None)
        predicates = found[3].split("`")[0].replace("UPT", "").replace("PT", "")
        conditional = bool(found[1]) or (branch and re.search(r"U?P\d", predicates) is not None)
        instruction = Instruction(
            found[2], found[3], target[1] if branch and target else "", conditional
        )
        graph.add(instruction, ends(instruction))
    close()
    return kernels


def parse_ptx(text: str) -> list[Kernel]:
    kernels: list[Kernel] = []
    syntax = PTX("ptx")

    def ends(instruction: Instruction) -> bool:
        done = instruction.name.split(".")[0] in ("bra", "ret", "exit", "trap")
        return done and not instruction.conditional

    entries = re.split(r"^(?:\.visible )?\.entry ", text, flags=re.M)[1:]
    for entry in entries:
        graph = Graph()
        name = re.match(r"[\w$.]+", entry)
        body = entry[entry.index("{") :]
        threads = re.search(r"\.reqntid (\d+)", entry)
        scope = 0  # Labels of inline assembly are of its braces.

        def scoped(label: str) -> str:
            return label if label.startswith("$") else f"{label}#{scope}"

        for line in body.splitlines():
            line = line.split("//")[0].strip()
            scope += line.startswith("{")
            line = line.lstrip("{").strip()
            label = re.match(r"(\$?\w+):$", line)
            if label:
                graph.label(scoped(label[1]))
                continue
            if line == "}":
                continue
            for word in line.split(";"):
                found = re.match(r"\s*(@!?%?\w+\s+)?([a-z][\w.:]*)\s*(.*)", word)
                if not found or word.strip().startswith("."):
                    continue
                branch = found[2].startswith("bra")
                instruction = Instruction(
                    found[2], found[3], scoped(found[3].strip()) if branch else "", bool(found[1])
                )
                graph.add(instruction, ends(instruction))
        used = Resources(threads=int(threads[1]) if threads else None)
        used.spills = sum(
            1 for b in graph.blocks for i in b.instructions
            if (a := syntax.access(i)) and a.space == "scratch"
        )  # fmt: skip
        kernels.append(Kernel(name[0] if name else "", syntax, graph.finish(ends), used))
    return kernels


# ===-------------------------------------------------------------------------===#
# Tools
# ===-------------------------------------------------------------------------===#


def find_nvdisasm() -> Path | None:
    """UFP4_NVDISASM, the package nvidia-cuda-nvdisasm, PATH, CUDA's folders."""
    given = os.environ.get("UFP4_NVDISASM")
    if given:
        return Path(given) if os.access(given, os.X_OK) else None
    for folder in sys.path:
        for path in sorted(Path(folder).glob("nvidia/*/bin/nvdisasm")) if folder else ():
            if os.access(path, os.X_OK):
                return path
    found = shutil.which("nvdisasm") or shutil.which(
        "nvdisasm", path="/usr/local/cuda/bin"
    )
    return Path(found) if found else None


def disassemble(cubin: Path, nvdisasm: Path) -> str:
    done = subprocess.run(
        [str(nvdisasm), str(cubin)], capture_output=True, text=True
    )
    if done.returncode:
        raise ValueError(f"{nvdisasm}: {done.stderr.strip()}")
    return done.stdout


# ===-------------------------------------------------------------------------===#
# The way through a kernel
# ===-------------------------------------------------------------------------===#


@dataclass
class Region:
    """What is run once, and what loops of it run once for each iteration."""

    instructions: list[Instruction]
    loops: list[Region] = field(default_factory=list)
    header: str = ""
    blocks: list[int] = field(default_factory=list)  # not those of loops

    def everything(self) -> Iterator[Instruction]:
        yield from self.instructions
        for loop in self.loops:
            yield from loop.everything()

    def walk(self) -> Iterator[Region]:
        yield self
        for loop in self.loops:
            yield from loop.walk()


def count(instructions: list[Instruction], syntax: Syntax) -> Counter[str]:
    """Instructions by pipe."""
    return Counter(syntax.pipe(i) for i in instructions)


# A path's worth: matrix instructions; bytes in accesses of a word and more; and few
# instructions where both are the same. Where a kernel loads 16 bytes at a time, loads of
# single elements are for borders, and worth less than nothing.
Worth = tuple[int, int, int]


def _worth(
    kernel: Kernel, instructions: list[Instruction], lean: bool, borders: bool
) -> Worth:
    matrix = wide = 0
    for instruction in instructions:
        if kernel.syntax.pipe(instruction) == "matrix":
            matrix += 1
        access = None if lean else kernel.syntax.access(instruction)
        if access and (access.bytes >= 4 or not borders):
            wide += access.bytes
        elif access and not access.store:
            wide -= 64
    return matrix, wide, -len(instructions)


def hot_path(
    kernel: Kernel, without_matrix: bool = False, lean: bool = False
) -> Region:
    """The whole kernel as a region, from its entry. `without_matrix` finds the best way
    that has no matrix instruction: what other warps of a kernel of roles do. `lean`
    takes the shortest of those with most matrix instructions: what is in every
    iteration of a loop that has a tile's end under a condition."""
    loops = kernel.loops()
    borders = any(
        a.space == "global" and not a.store and a.bytes >= 16
        for i in kernel.instructions() if (a := kernel.syntax.access(i))
    )  # fmt: skip
    regions: dict[int, tuple[Worth, Region]] = {}  # by header

    def best(within: Loop | None) -> tuple[Worth, Region]:
        """The best path through a loop's body, or the kernel."""
        start = within.header if within else 0
        nodes = within.body if within else set(kernel.order())
        children = [o for o in loops if o.parent is within]
        owner = {n: o for o in children for n in o.body}

        def representative(node: int) -> int:
            return owner[node].header if node in owner else node

        # Edges between what is left when inner loops are one node each.
        edges: dict[int, set[int]] = {}
        exits: set[int] = set()
        for node in nodes:
            source = representative(node)
            edges.setdefault(source, set())
            for successor in kernel.blocks[node].successors:
                if successor not in nodes:
                    continue
                target = representative(successor)
                if within and successor == start:
                    exits.add(source)
                elif target != source:
                    edges[source].add(target)
            if not within and not kernel.blocks[node].successors:
                exits.add(source)
        if not within and not exits:
            exits = set(edges)
        # From the ends backwards; what is left of cycles that are no natural loops
        # is not entered again.
        memo: dict[int, tuple[Worth, list[int]] | None] = {}
        order: list[int] = []
        state: dict[int, int] = {}
        work = [(start, iter(sorted(edges.get(start, ()))))]
        state[start] = 1
        while work:
            node, rest = work[-1]
            following = next(rest, None)
            if following is None:
                work.pop()
                order.append(node)
                state[node] = 2
            elif following not in state:
                state[following] = 1
                work.append((following, iter(sorted(edges.get(following, ())))))
        for node in order:
            worth, _ = (
                _child(node)
                if node in owner
                else (_worth(kernel, kernel.blocks[node].instructions, lean, borders), None)
            )
            if without_matrix and worth[0]:
                memo[node] = None
                continue
            choices = [
                memo[s] for s in sorted(edges[node]) if memo.get(s) is not None
            ]
            options: list[tuple[Worth, list[int]]] = [c for c in choices if c]
            if node in exits:
                options.append(((0, 0, 0), []))
            if not options:
                memo[node] = None
                continue
            tail, path = max(options, key=lambda option: option[0])
            memo[node] = (
                (worth[0] + tail[0], worth[1] + tail[1], worth[2] + tail[2]),
                [node, *path],
            )
        result = memo.get(start)
        if result is None:
            return (0, 0, 0), Region([], [], kernel.blocks[start].label)
        region = Region([], [], kernel.blocks[start].label)
        for node in result[1]:
            if node in owner:
                child = _child(node)[1]
                if child:
                    region.loops.append(child)
            else:
                region.instructions += kernel.blocks[node].instructions
                region.blocks.append(node)
        return result[0], region

    def _child(header: int) -> tuple[Worth, Region]:
        worth, region = regions[header]
        return (worth[0] * 8, worth[1] * 8, worth[2] * 8), region

    for loop in loops:  # inner ones first
        regions[loop.header] = best(loop)
    return best(None)[1]


def main_loop(kernel: Kernel, path: Region) -> Region | None:
    """The loop with most matrix instructions of a path; of equals the inner one, as a
    first iteration may have been moved out of it."""
    found: Region | None = None
    most = 0
    for region in path.walk():
        if region is path:
            continue
        matrices = sum(kernel.syntax.pipe(i) == "matrix" for i in region.instructions)
        if matrices and matrices >= most:
            found, most = region, matrices
    return found

# ===- disassembly.py - what is in the code of kernels -------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Every kernel of a linear layer's step, under every shipped recipe, for every chip.

    python disassembly.py --build build [TEST...]

In the code of each: the matrix instructions that the recipe is to get there; neither
scratch nor spilled registers; no call; no addition and multiplication made one that were
two; accesses of 16 bytes where the most bytes are moved. On AMD's chips that is the code
that runs. On NVIDIA's it is PTX, and with UFP4_SASS=1 in the environment, where ptxas and
nvdisasm are found, machine code too, which takes three minutes more. Each test says what
it looked at.

What is compiled for AMD's chips also gives the tables of docs/estimates.md anew, which
have to be those that are there. The parser, utils/machine_code.py, is tested on texts
written for it.
"""

from __future__ import annotations

import functools
import os
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import harness
from harness import ROOT

sys.path.insert(0, str(ROOT / "benchmarks"))

import estimate  # noqa: E402
import machine_code as code  # noqa: E402
import shipped  # noqa: E402

# ===-------------------------------------------------------------------------===#
# What is to be there
# ===-------------------------------------------------------------------------===#

# Recipes by what their products are multiplied in, which docs/targets.md has.
INTEGER = ("ufp4-i8", "ufp4-i8-row")
LEVELS = ("ufp4", "e2m1")
E4M3_SCALES = ("ufp4-e4m3",)
MX = ("ufp4-mx",)
MXFP4 = ("mxfp4", "mxfp4-deterministic-hadamard")
NVFP4 = ("nvfp4",)
FP8 = ("fp8",)
FOLDED = (*E4M3_SCALES, *MX, *MXFP4, *NVFP4)


class Wanted(NamedTuple):
    """Matrix instructions of recipes: all that there are have to match."""

    recipes: tuple[str, ...]
    code: str  # AMD's assembly, PTX
    sass: str = ""


SYNC_I8 = Wanted(INTEGER, r"mma\.sync.*m16n8k32.*\.s8\.s8", r"IMMA\.16832\.S8\.S8")
SYNC_BF16 = r"mma\.sync.*m16n8k16.*\.f32\.bf16\.bf16"
HMMA = r"HMMA\.16816\.F32\.BF16"
AMPERE = (SYNC_I8, Wanted((*LEVELS, *FOLDED, *FP8), SYNC_BF16, HMMA))
F8 = r"e(4m3|5m2)"
TC = r"tcgen05\.mma.*kind::"
BLACKWELL = (
    Wanted(LEVELS, SYNC_BF16, HMMA),
    Wanted(E4M3_SCALES, TC + "f16", "UTCHMMA"),
    Wanted(MX, TC + r"mxf8f6f4\.block_scale", "UTCQMMA"),
    Wanted(MXFP4, TC + r"mxf4\.block_scale", "UTCOMMA"),
    Wanted(NVFP4, TC + r"mxf4nvf4\.block_scale", "UTCOMMA"),
    Wanted(FP8, TC + "f8f6f4", "UTCQMMA"),
)
# Formats of operands in scaled MFMA: 0 E4M3, 1 E5M2, 2 E2M3, 3 E3M2, 4 E2M1.
MATRICES: dict[str, tuple[Wanted, ...]] = {
    "gfx942": (
        Wanted(INTEGER, "v_mfma_i32_32x32x16_i8"),
        Wanted((*LEVELS, *FOLDED, *FP8), "v_mfma_f32_32x32x8_bf16"),
    ),
    "gfx950": (
        Wanted(INTEGER, "v_mfma_i32_32x32x32_i8"),
        Wanted((*LEVELS, *E4M3_SCALES, *NVFP4), "v_mfma_f32_32x32x16_bf16"),
        Wanted(MX, r"v_mfma_scale_f32_32x32x64_f8f6f4 .*cbsz:2 blgp:2"),
        Wanted(MXFP4, r"v_mfma_scale_f32_32x32x64_f8f6f4 .*cbsz:4 blgp:4"),
        # E4M3 without a word; 1 is E5M2. The left operand is the second one.
        Wanted(FP8, r"v_mfma_f32_32x32x64_f8f6f4 (?!.*cbsz)(?!.*blgp:[^1])"),
    ),
    "gfx1100": (
        Wanted(INTEGER, r"v_wmma_i32_16x16x16_iu8 .*neg_lo:\[1,1,0\]"),
        Wanted((*LEVELS, *FOLDED, *FP8), "v_wmma_f32_16x16x16_bf16"),
    ),
    "gfx1201": (
        Wanted(INTEGER, r"v_wmma_i32_16x16x16_iu8 .*neg_lo:\[1,1,0\]"),
        Wanted((*LEVELS, *FOLDED), "v_wmma_f32_16x16x16_bf16"),
        Wanted(FP8, r"v_wmma_f32_16x16x16_fp8_(fp8|bf8)"),
    ),
    "sm_80": AMPERE,
    "sm_86": AMPERE,
    "sm_89": (
        SYNC_I8,
        Wanted((*LEVELS, *FOLDED), SYNC_BF16, HMMA),
        Wanted(FP8, rf"mma\.sync.*m16n8k32.*\.{F8}\.e4m3", r"QMMA\.16832\.F32\.E"),
    ),
    "sm_90a": (
        Wanted(INTEGER, r"wgmma\.mma_async.*\.s32\.s8\.s8", r"IGMMA\.64x\d+x32\.S8\.S8"),
        Wanted((*LEVELS, *FOLDED), r"wgmma\.mma_async.*k16\.f32\.bf16", r"HGMMA\.64x\d+x16\.F32\.BF16"),
        Wanted(FP8, rf"wgmma\.mma_async.*k32\.f32\.{F8}\.e4m3", r"QGMMA\.64x\d+x32\.F32\.E"),
    ),
    "sm_100a": (Wanted(INTEGER, TC + "i8", "UTCIMMA"), *BLACKWELL),
    # No integers in tensor memory: short sums are exact in bf16.
    "sm_103a": (
        Wanted(("ufp4-i8",), TC + "f16", "UTCHMMA"),
        Wanted(("ufp4-i8-row",), SYNC_I8.code, SYNC_I8.sass),
        *BLACKWELL,
    ),
    "sm_120a": (
        SYNC_I8,
        Wanted((*LEVELS, *E4M3_SCALES), SYNC_BF16, HMMA),
        Wanted(MX, r"mma\.sync.*m16n8k32.*block_scale.*e4m3\.e4m3.*ue8m0", r"QMMA\.SF"),
        Wanted(MXFP4, r"mma\.sync.*m16n8k64.*block_scale.*e2m1\.e2m1.*ue8m0", r"OMMA\.SF"),
        Wanted(NVFP4, r"mma\.sync.*m16n8k64.*4X.*e2m1\.e2m1.*ue4m3", r"OMMA\.SF"),
        Wanted(FP8, rf"mma\.sync.*m16n8k32.*\.{F8}\.e4m3", r"QMMA\.16832\.F32\.E"),
    ),
}  # fmt: skip


class Width(NamedTuple):
    """How wide the accesses of kernels are: `share` of the bytes of `what`, such as
    "global load", goes by `bytes` and more a lane. The first that fits a kernel holds."""

    kernels: str
    what: str
    bytes: int
    share: float
    why: str = ""


WIDTHS = (
    Width("(quantize|maxima)_columns_", "global (load|store)", 1, 1, "a thread goes down a column"),
    Width("clear_", ".*", 4, 1, "a word or two are all there is"),
    Width("maxima_", "(global|shared) store", 4, 1, "a number for each row or tile"),
    Width(
        "quantize_", "global store", 8, 0.66,
        "4-bit codes of a thread's block of 16 are 8 bytes, its scale 4",
    ),
    Width(
        "(quantize|maxima)_(squares|panels)", "shared (load|store)", 4, 0.95,
        "a column is read by pairs of rows; scales of matrix units are bytes",
    ),
    Width("(wgmma|tcgen05)_", "global load", 4, 1, "scales: tensor maps bring operands"),
    Width(".*", ".*", 16, 0.75),
)  # fmt: skip

# Kernels that keep registers elsewhere, by form, and why that is let be.
SPILLS = {
    ("SASS", "quantize_panels_.*roundingstochastic"): (
        "one register of 48, with which five workgroups fit a unit"
    ),
    ("assembly", "quantize_squares_rows_formate2m11x32e8m0rceil_roundingstochastic"): (
        "scalar registers, in lanes of a vector register: no memory"
    ),
}

# ===-------------------------------------------------------------------------===#
# Checks of one kernel
# ===-------------------------------------------------------------------------===#


def widths(kernel: code.Kernel) -> dict[str, Counter[int]]:
    """What accesses there are on the way through a kernel: in a product, through its
    main loop."""
    path = code.hot_path(kernel)
    region = code.main_loop(kernel, path) or path
    found: dict[str, Counter[int]] = {}
    for instruction in region.everything():
        access = kernel.syntax.access(instruction)
        if access:
            what = f"{access.space} {'store' if access.store else 'load'}"
            found.setdefault(what, Counter())[access.bytes] += 1
    return found


def check_widths(kernel: code.Kernel) -> list[str]:
    problems = []
    for what, count in widths(kernel).items():
        if what.startswith("scratch"):
            continue  # said elsewhere
        rule = next(
            w for w in WIDTHS if re.match(w.kernels, kernel.name) and re.fullmatch(w.what, what)
        )
        total = sum(width * number for width, number in count.items())
        share = sum(w * n for w, n in count.items() if w >= rule.bytes) / total
        if share < rule.share:
            listed = ", ".join(f"{n} of {w}" for w, n in sorted(count.items()))
            problems.append(
                f"{kernel.name}: expected {rule.share} of {what}s by {rule.bytes} bytes, "
                f"but got {share:.2f}: {listed}"
            )
    return problems


def check_code(form: str, kernel: code.Kernel) -> list[str]:
    problems = []
    r = kernel.resources
    known = any(form == f and re.match(k, kernel.name) for f, k in SPILLS)
    if r.scratch and r.scratch > (8 if known else 0):
        problems.append(f"{kernel.name}: expected no scratch, but got {r.scratch} bytes")
    if r.spills and not known:
        problems.append(f"{kernel.name}: expected no spills, but got {r.spills}")
    # ptxas keeps apart what division and reciprocal do with subnormal numbers, and traps
    # of tensor memory.
    own = "_f32_slowpath", "_tcgen05_guardrail_trap"
    calls = {
        i.operands
        for i in kernel.instructions()
        if kernel.syntax.is_call(i)
        and not i.name.startswith("RET")
        and not any(word in i.operands for word in own)
    }
    problems += [f"{kernel.name}: expected no call, but got '{c}'" for c in sorted(calls)]
    return problems


def fused(kernel: code.Kernel) -> int:
    """Multiplications and additions of f32 in one instruction, but those that are
    LLVM's division: five to each."""
    total = 0
    for i in kernel.instructions():
        if re.match(r"v_(fma|fmac|fmaak|fmamk|mac|mad)_(legacy_)?f(32|16)", i.name):
            total += 1
        elif re.match(r"v_pk_fma_f32", i.name):
            total += 2
        elif "v_dual_fma" in str(i):
            total += str(i).count("v_dual_fma")
        elif i.name.startswith(("fma.rn", "fma.rz")):
            total += 2 if "x2" in i.name else 1
        elif i.name.startswith("v_div_fmas_f32"):
            total -= 5
    return total


def has_fused(lowered: str, kernel: str) -> bool:
    """Whether the kernel's IR asks for one."""
    start = lowered.index(f"llvm.func @{kernel}(")
    end = lowered.find("\n    llvm.func @", start + 1)
    body = lowered[start : end if end > 0 else len(lowered)]
    return re.search(r"\bfma\b|fma\.r[nz]|\.fma\.", body) is not None


def check_contraction(lowered: str, kernel: code.Kernel) -> list[str]:
    problems = []
    if fused(kernel) and not has_fused(lowered, kernel.name):
        problems.append(f"{kernel.name}: expected no fma, but got {fused(kernel)}")
    if kernel.syntax.name == "ptx":
        # Without a rounding ptxas may make one of the two.
        for i in kernel.instructions():
            if re.match(r"(add|sub|mul)\.(ftz\.)?f(32|64|16)\b", i.name):
                problems.append(f"{kernel.name}: expected a rounding, but got '{i}'")
    return problems


def check_matrices(chip: str, recipe: str, kernels: list[code.Kernel]) -> list[str]:
    found = [
        (k, i) for k in kernels for i in k.instructions() if k.syntax.pipe(i) == "matrix"
    ]
    wanted = [w for w in MATRICES[chip] if recipe in w.recipes]
    if not wanted:  # bf16, which quantizes nothing, or quantizers
        return [f"{k.name}: expected no matrix instruction, but got '{i}'" for k, i in found]
    if not found:
        return [f"{recipe}: expected matrix instructions, but got none"]
    problems = []
    for k, i in found:
        pattern = wanted[0].sass if k.syntax.name == "sass" else wanted[0].code
        if not re.search(pattern, str(i)):
            problems.append(f"{k.name}: expected /{pattern}/, but got '{str(i)[:150]}'")
    return problems


# ===-------------------------------------------------------------------------===#
# Chips
# ===-------------------------------------------------------------------------===#


@functools.cache
def folder() -> Path:
    folder.directory = tempfile.TemporaryDirectory()  # type: ignore[attr-defined]
    return Path(folder.directory.name)  # type: ignore[attr-defined]


def machine_code_of(path: Path) -> list[tuple[str, list[code.Kernel]]]:
    """What there is to look at, and kernels."""
    if (path / "kernels.s").exists():
        return [("assembly", code.parse_amd((path / "kernels.s").read_text()))]
    found = [("PTX", code.parse_ptx((path / "kernels.ptx").read_text()))]
    nvdisasm, cubin = code.find_nvdisasm(), path / "kernels.cubin"
    if nvdisasm and cubin.exists():
        found.append(("SASS", code.parse_sass(code.disassemble(cubin, nvdisasm))))
    return found


def check_chip(chip: str) -> None:
    recipes = shipped.list_recipes()
    sass = os.environ.get("UFP4_SASS") == "1"
    ptxas = {} if sass else {"UFP4_PTXAS": "/nonexistent"}
    names = estimate.compile_jobs(
        harness.build(), chip, folder() / chip, recipes, 1, ptxas
    )
    problems: list[str] = []
    seen: set[tuple[str, str]] = set()
    forms: Counter[str] = Counter()
    for name in names:
        path = folder() / chip / name
        lowered = (path / "lowered.mlir").read_text()
        if "fastmath" in lowered:
            problems.append(f"{name}: expected no fastmath, but got some")
        for form, kernels in machine_code_of(path):
            problems += check_matrices(chip, name, kernels)
            for kernel in kernels:
                if (form, kernel.name) in seen:
                    continue
                seen.add((form, kernel.name))
                forms[form] += 1
                problems += check_code(form, kernel)
                problems += check_contraction(lowered, kernel)
                if estimate.is_family(kernel.name):
                    problems += check_widths(kernel)
    said = ", ".join(f"{number} kernels in {form}" for form, number in forms.items())
    if chip.startswith("sm_") and "SASS" not in forms:
        said += "; no SASS, " + (
            "for lack of ptxas or nvdisasm" if sass else "which takes UFP4_SASS=1"
        )
    print(f"{chip}: {said}", flush=True)
    assert not problems, f"{chip}:\n  " + "\n  ".join(problems)


def check_page(chip: str) -> None:
    """The committed tables are those that the code gives."""
    sections, missing = estimate.generate(
        harness.build(), [chip], folder(), 1, compiled=True
    )
    assert not missing, missing
    page = estimate.PAGE.read_text()
    for name, text in sections.items():
        assert text in page, (
            f"{estimate.PAGE}: section '{name}' is not what benchmarks/estimate.py "
            f"--chips={chip} writes"
        )


for _chip in MATRICES:
    globals()[f"test_{_chip}"] = functools.partial(check_chip, _chip)
    if _chip.startswith("gfx"):
        # After the test that compiles.
        globals()[f"test_{_chip}_estimates"] = functools.partial(check_page, _chip)

# ===-------------------------------------------------------------------------===#
# The parser
# ===-------------------------------------------------------------------------===#

AMD_TEXT = """
  .globl  twice
  .type  twice,@function
twice:                                  ; @twice
; %bb.0:
  s_load_dwordx4 s[0:3], s[4:5], 0x0
  s_cmp_lt_i32 s2, 1
  s_cbranch_scc1 .LBB0_5
; %bb.1:
  s_cbranch_vccz .LBB0_3
; %bb.2:                                ; one by one
  global_load_ushort v1, v[2:3], off
  global_load_ushort v2, v[2:3], off offset:2
  s_branch .LBB0_4
.LBB0_3:                                ; =>This Loop Header: Depth=1
  v_mov_b32_e32 v9, 0
.LBB0_6:                                ; =>  This Inner Loop Header: Depth=2
  global_load_dwordx4 v[4:7], v[2:3], off
  ds_read2st64_b64 v[10:13], v1 offset1:4
  ds_write_b128 v1, v[4:7]
  v_mfma_scale_f32_32x32x64_f8f6f4 v[0:15], v[0:7], v[8:15], v[0:15], v1, v2 op_sel_hi:[0,0,0] cbsz:2 blgp:4
  v_rcp_f32_e32 v1, v1
  s_cbranch_scc0 .LBB0_6
; %bb.7:
  v_fma_f32 v1, v2, v3, v4
  s_cbranch_scc0 .LBB0_3
.LBB0_4:
  global_store_dwordx2 v[2:3], v[4:5], off
.LBB0_5:
  s_endpgm
  .section  .rodata,"a",@progbits
  .amdhsa_kernel twice
    .amdhsa_group_segment_fixed_size 4096
  .end_amdhsa_kernel
  .text
.Lfunc_end0:
  .size  twice, .Lfunc_end0-twice
  .amdgpu_metadata
---
amdhsa.kernels:
  - .agpr_count:     4
    .args:
      - .offset:         0
        .size:           8
        .value_kind:     global_buffer
        .name:           other
    .group_segment_fixed_size: 4096
    .max_flat_workgroup_size: 256
    .name:           twice
    .private_segment_fixed_size: 16
    .sgpr_count:     20
    .sgpr_spill_count: 1
    .symbol:         twice.kd
    .vgpr_count:     44
    .vgpr_spill_count: 2
    .wavefront_size: 64
amdhsa.target:   amdgcn-amd-amdhsa--gfx950
"""


def test_parse_amd() -> None:
    (kernel,) = code.parse_amd(AMD_TEXT)
    assert kernel.name == "twice"
    assert kernel.resources == code.Resources(44, 4, 20, 4096, 16, 3, 256)
    inner, outer = kernel.loops()
    assert kernel.blocks[inner.header].label == ".LBB0_6" and inner.parent is outer
    assert kernel.blocks[outer.header].label == ".LBB0_3" and outer.parent is None
    path = code.hot_path(kernel)
    # Neither past everything, nor one by one.
    names = [i.name for i in path.everything()]
    assert "global_load_dwordx4" in names and "global_load_ushort" not in names
    assert names.count("v_mfma_scale_f32_32x32x64_f8f6f4") == 1
    loop = code.main_loop(kernel, path)
    assert loop and loop.header == ".LBB0_6" and len(loop.instructions) == 6
    counts = code.count(loop.instructions, kernel.syntax)
    assert counts == {"memory": 1, "shared": 2, "matrix": 1, "special": 1, "control": 1}
    accesses = [a for i in loop.instructions if (a := kernel.syntax.access(i))]
    assert accesses == [
        code.Access("global", False, 16), code.Access("shared", False, 16),
        code.Access("shared", True, 16),
    ]  # fmt: skip
    matrix = next(m for i in loop.instructions if (m := kernel.syntax.matrix(i)))
    assert matrix == code.Matrix(
        "scaled_mfma", "f6E2M3FNxf4E2M1FN", "f8E8M0FNU per 32", 32, 32, 64
    )
    assert matrix.operations == 131072 and fused(kernel) == 1


SASS_TEXT = """
  //----- nvinfo : EIATTR_REGCOUNT
  .align    4
        /*0000*/   .byte  0x04, 0x2f
        /*0002*/   .short  (.L_1 - .L_0)
  .align    4
.L_0:
        /*0004*/   .word  index@(many)
        /*0008*/   .word  0x000000a8

  //----- nvinfo : EIATTR_FRAME_SIZE
  .align    4
.L_1:
        /*000c*/   .byte  0x04, 0x11
        /*000e*/   .short  (.L_3 - .L_2)
  .align    4
.L_2:
        /*0010*/   .word  index@(many)
        /*0014*/   .word  0x00000008

  .section  .text.many,"ax",@progbits
  .align  128
.text.many:
        /*0000*/                   LDC R1, c[0x0][0x28] ;
        /*0010*/              @!P0 EXIT ;
        /*0020*/                   ISETP.GE.AND P0, PT, R2, 0x1, PT ;
.L_x_0:
        /*0030*/                   LDG.E.128 R4, desc[UR4][R2.64] ;
        /*0040*/                   STL [R1], R21                              (*"SpillRefill"*);
        /*0050*/                   IGMMA.64x128x32.S8.S8 R24, gdesc[UR12], R24, gsb0 ;
        /*0060*/                   IMAD.MOV.U32 R3, RZ, RZ, R5 ;
        /*0070*/                   IMAD.WIDE.U32 R6, R4, R5, R6 ;
        /*0080*/                   LDSM.16.M88.4 R8, [R9] ;
        /*0090*/              @!P0 CALL.REL.NOINC `(.L_x_2) ;
        /*0098*/                   BRA `(.L_x_0) ;
.L_x_2:
        /*00a0*/                   MUFU.RCP R0, R1 ;
        /*00b0*/                   EXIT ;
.L_x_1:
        /*00c0*/                   BRA `(.L_x_1);
  .section  .nv.shared.none,"aw",@nobits
  .align  16
  .section  .nv.shared.many,"aw",@nobits
  .sectionflags  @""
  .align  16
  .zero    2048
"""


def test_parse_sass() -> None:
    (kernel,) = code.parse_sass(SASS_TEXT)
    r = kernel.resources
    assert (kernel.name, r.registers, r.scratch, r.spills, r.shared) == ("many", 168, 8, 1, 2048)
    # What nothing leads to is no loop of the kernel.
    (loop,) = kernel.loops()
    assert kernel.blocks[loop.header].label == ".L_x_0"
    found = code.main_loop(kernel, code.hot_path(kernel))
    assert found and code.count(found.instructions, kernel.syntax) == {
        "memory": 2, "matrix": 1, "float": 1, "multiply": 1, "shared": 1, "control": 2,
    }  # fmt: skip
    assert not any(kernel.syntax.is_call(i) for i in kernel.instructions())
    matrix = next(m for i in found.instructions if (m := kernel.syntax.matrix(i)))
    assert matrix == code.Matrix("wgmma", "i8", "", 64, 128, 32)
    assert any("no spills" in p for p in check_code("SASS", kernel))


PTX_TEXT = """
.version 8.0
.target sm_90a
.visible .entry waits(
  .param .u64 .ptr .align 1 waits_param_0
)
.reqntid 128, 1, 1
{
  .reg .pred   %p<3>;
  ld.param.u64   %rd1, [waits_param_0];
$L__BB0_1:
  // begin inline asm
  {
  .reg .pred       P1;
  LAB_WAIT:
  mbarrier.try_wait.parity.shared.b64 P1, [%r1], %r2, 10000000;
  @P1 bra.uni DONE;
  bra.uni     LAB_WAIT;
  DONE:
  }
  // end inline asm
  mma.sync.aligned.m16n8k64.row.col.kind::mxf4nvf4.block_scale.scale_vec::4X.f32.e2m1.e2m1.f32.ue4m3 {%f1}, {%r1}, {%r2}, {%f1}, %r3, {0, 0}, %r4, {0, 0};
  ld.global.v4.b32   {%r5, %r6, %r7, %r8}, [%rd1];
  mul.f32   %f2, %f1, %f1;
  @%p1 bra   $L__BB0_1;
  // begin inline asm
  {
  LAB_WAIT:
  @P1 bra.uni DONE;
  bra.uni     LAB_WAIT;
  DONE:
  }
  // end inline asm
  st.global.b32   [%rd1], %r5;
  ret;
}
"""


def test_parse_ptx() -> None:
    (kernel,) = code.parse_ptx(PTX_TEXT)
    assert kernel.name == "waits" and kernel.resources.threads == 128
    # Each LAB_WAIT waits for itself, though both have one name.
    headers = [kernel.blocks[loop.header].label for loop in kernel.loops()]
    assert headers[-1] == "$L__BB0_1" and len(headers) == 3
    found = code.main_loop(kernel, code.hot_path(kernel))
    assert found and found.header == "$L__BB0_1"
    matrix = next(m for i in found.instructions if (m := kernel.syntax.matrix(i)))
    assert matrix == code.Matrix("mma_block_scale", "f4E2M1FN", "f8E4M3FN per 16", 16, 8, 64)
    problems = check_contraction("llvm.func @waits(", kernel)
    assert len(problems) == 1 and "expected a rounding" in problems[0]
    assert widths(kernel) == {"global load": Counter({16: 1})}


def test_what_is_wrong_is_found() -> None:
    (kernel,) = code.parse_amd(AMD_TEXT.replace("global_load_dwordx4 v[4:7]", "global_load_dword v4"))
    assert any("of global loads by 16 bytes" in p for p in check_widths(kernel))
    assert any("no spills" in p for p in check_code("assembly", kernel))
    assert any("expected no fma" in p for p in check_contraction("llvm.func @twice(", kernel))
    assert check_contraction("llvm.func @twice(\n llvm.intr.fma", kernel) == []
    (problem,) = check_matrices("gfx950", "ufp4-mx", [kernel])
    assert "cbsz:2 blgp:2" in problem
    assert check_matrices("gfx950", "ufp4-mx", []) == [
        "ufp4-mx: expected matrix instructions, but got none"
    ]
    assert len(check_matrices("gfx950", "bf16", [kernel])) == 1
    called = AMD_TEXT.replace("v_rcp_f32_e32 v1, v1", "s_swappc_b64 s[0:1], s[2:3]")
    (kernel,) = code.parse_amd(called)
    assert any("no call" in p for p in check_code("assembly", kernel))


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

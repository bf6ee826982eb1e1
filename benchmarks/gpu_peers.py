# ===- gpu_peers.py - what the GPU benchmark compares with ---------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""Peers of benchmarks/gpu.py: Triton kernels and PyTorch steps. Needs a GPU.

The Triton kernels do the work of ufp4.quantize on e1m2 in blocks of 1x16 with the
transform of 16: one product with a 16x16 matrix of signs on the tensor cores, the
block's maximum, the scale, rounding, packing. Their transform adds in another order
than docs/numerics.md, and their random bits are Triton's own: they are fast rather than
exact. `check` compares them with eager PyTorch.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import NamedTuple

import torch
import triton
import triton.language as tl

BLOCK = 16
SIGNS = (1, 1, 1, -1, 1, -1, -1, -1, -1, -1, -1, 1, -1, 1, -1, -1)


def sylvester(device: str = "cuda") -> torch.Tensor:
    """diag(signs) * H without the factor 1/4: entries +1 and -1, exact in bf16."""
    i = torch.arange(BLOCK, device=device)
    common = i[:, None] & i[None, :]
    parity = sum((common >> b) & 1 for b in range(4)) & 1
    signs = torch.tensor(SIGNS, dtype=torch.float32, device=device)
    return (signs[:, None] * (1 - 2 * parity)).bfloat16().contiguous()


# ===-------------------------------------------------------------------------===#
# Triton
# ===-------------------------------------------------------------------------===#

# 1.5 * 2^23: adding and subtracting it rounds an f32 of small magnitude to the
# nearest integer, ties to even.
_MAGIC = tl.constexpr(12582912.0)


@triton.jit
def _transformed(x, h_ptr, RHT: tl.constexpr):
    """Blocks [N, 16] of bf16 as f32, transformed."""
    if RHT:
        row = tl.arange(0, 16)
        h = tl.load(h_ptr + row[:, None] * 16 + row[None, :])
        return tl.dot(x, h) * 0.25
    return x.to(tl.float32)


@triton.jit
def _random_bytes(seed, block, N: tl.constexpr):
    """16 random bytes for each of N blocks, from one Philox call each: [N, 16]."""
    a, b, c, d = tl.randint4x(seed, block)
    words = tl.reshape(tl.join(tl.join(a, b), tl.join(c, d)), (N, 4, 1))
    shifts = tl.reshape(tl.arange(0, 4) * 8, (1, 1, 4))
    return tl.reshape((words.to(tl.uint32, bitcast=True) >> shifts) & 255, (N, 16))


@triton.jit
def _levels(t, seed, block, N: tl.constexpr, SR: tl.constexpr):
    if SR:
        b = _random_bytes(seed, block, N).to(tl.float32)
        return tl.floor(t + (b * (1.0 / 256) + (1.0 / 512)))
    return (t + _MAGIC) - _MAGIC


@triton.jit
def _packed(level, N: tl.constexpr):
    """Sign-magnitude nibbles of levels [N, 16], two to a byte: [N, 8]."""
    q = level.to(tl.int32)
    code = tl.where(q < 0, 8 - q, q)
    low, high = tl.split(tl.reshape(code, (N, 8, 2)))
    return (low | (high << 4)).to(tl.uint8)


@triton.jit
def quantize_f32(
    x_ptr, h_ptr, codes_ptr, scales_ptr, blocks, seed,
    N: tl.constexpr, RHT: tl.constexpr, SR: tl.constexpr,
):  # fmt: skip
    """bf16 [blocks, 16] -> packed codes [blocks, 8], f32 scales [blocks]."""
    block = tl.program_id(0).to(tl.int64) * N + tl.arange(0, N)
    inside = block < blocks
    k = tl.arange(0, 16)
    x = tl.load(
        x_ptr + block[:, None] * 16 + k[None, :], mask=inside[:, None], other=0.0
    )
    y = _transformed(x, h_ptr, RHT)
    scale = tl.max(tl.abs(y), axis=1) * (1.0 / 7.0)
    r = tl.where(scale < 1.1754944e-38, 0.0, 1.0 / scale)
    level = _levels(y * r[:, None], seed, block.to(tl.int32), N, SR)
    byte = tl.arange(0, 8)
    tl.store(
        codes_ptr + block[:, None] * 8 + byte[None, :],
        _packed(level, N),
        mask=inside[:, None],
    )
    tl.store(scales_ptr + block, scale, mask=inside)


@triton.jit
def quantize_int(
    x_ptr, h_ptr, operand_ptr, bases_ptr, rows, tiles, seed,
    T: tl.constexpr, RHT: tl.constexpr, SR: tl.constexpr, PACK: tl.constexpr,
    scales_ptr,
):  # fmt: skip
    """bf16 [rows, tiles * 512] under integer block scales and a base for each 512: the
    int8 operand of the same shape and bases [tiles, rows]; with PACK packed codes and
    the block scales instead of the operand. A program takes T tiles."""
    tile = tl.program_id(0).to(tl.int64) * T + tl.arange(0, T)
    block = tl.program_id(0).to(tl.int64) * (T * 32) + tl.arange(0, T * 32)
    inside = block < rows.to(tl.int64) * tiles * 32
    k = tl.arange(0, 16)
    x = tl.load(
        x_ptr + block[:, None] * 16 + k[None, :], mask=inside[:, None], other=0.0
    )
    y = _transformed(x, h_ptr, RHT)
    a = tl.max(tl.abs(y), axis=1)
    grouped = tl.reshape(a, (T, 32))
    base = tl.max(grouped, axis=1) * (1.0 / 126.0)
    q = grouped / (7.0 * base)[:, None]
    if SR:
        c = tl.ceil(q)
    else:
        c = (q + _MAGIC) - _MAGIC
    c = tl.minimum(tl.maximum(c, 1.0), 18.0)
    r = tl.where(base[:, None] < 1.1754944e-38, 0.0, 1.0 / (c * base[:, None]))
    t = y * tl.reshape(r, (T * 32,))[:, None]
    level = _levels(t, seed, block.to(tl.int32), T * 32, SR)
    level = tl.minimum(tl.maximum(level, -7.0), 7.0)
    c = tl.reshape(c, (T * 32,))
    if PACK:
        byte = tl.arange(0, 8)
        tl.store(
            operand_ptr + block[:, None] * 8 + byte[None, :],
            _packed(level, T * 32),
            mask=inside[:, None],
        )
        tl.store(scales_ptr + block, c.to(tl.int8), mask=inside)
    else:
        value = (level * c[:, None]).to(tl.int8)
        tl.store(
            operand_ptr + block[:, None] * 16 + k[None, :], value, mask=inside[:, None]
        )
    tl.store(
        bases_ptr + (tile % tiles) * rows + tile // tiles,
        base,
        mask=tile < rows.to(tl.int64) * tiles,
    )


# Blocks or tiles to a program, and warps: the fastest on an H100.
FEW_F32 = [(64, 1), (128, 2), (256, 4), (256, 8)]
FEW_INT = [(2, 1), (4, 1), (4, 2)]


class Quantizer:
    """One of the kernels over one input, with its outputs allocated."""

    def __init__(
        self, x: torch.Tensor, *, kind: str = "f32", rht: bool = True, sr: bool = False
    ):
        self.x, self.kind, self.rht, self.sr = x, kind, rht, sr
        self.h = sylvester(x.device)
        rows, cols = x.shape
        make = lambda *shape, dtype: torch.empty(
            shape, dtype=dtype, device=x.device
        )  # noqa: E731
        if kind == "f32":
            self.codes = make(rows, cols // 2, dtype=torch.uint8)
            self.scales = make(rows, cols // BLOCK, dtype=torch.float32)
        else:
            if cols % 512:
                raise ValueError(f"expected a multiple of 512 columns, but got {cols}")
            packed = kind == "int-packed"
            self.codes = make(
                rows,
                cols // 2 if packed else cols,
                dtype=torch.uint8 if packed else torch.int8,
            )
            self.scales = make(rows, cols // BLOCK, dtype=torch.int8)
            self.bases = make(cols // 512, rows, dtype=torch.float32)
        self.config = self.configurations()[0]

    def configurations(self, all: bool = False) -> list[tuple[int, int]]:
        """Blocks (tiles) to a program, warps: the best few of those tried, or all."""
        if self.kind == "f32":
            return (
                list(itertools.product((64, 128, 256, 512), (1, 2, 4, 8)))
                if all
                else FEW_F32
            )
        return list(itertools.product((1, 2, 4, 8), (1, 2, 4, 8))) if all else FEW_INT

    def __call__(self) -> None:
        rows, cols = self.x.shape
        size, warps = self.config
        if self.kind == "f32":
            blocks = rows * cols // BLOCK
            quantize_f32[(triton.cdiv(blocks, size),)](
                self.x, self.h, self.codes, self.scales, blocks, 42,
                N=size, RHT=self.rht, SR=self.sr, num_warps=warps,
            )  # fmt: skip
        else:
            tiles = cols // 512
            quantize_int[(triton.cdiv(rows * tiles, size),)](
                self.x, self.h, self.codes, self.bases, rows, tiles, 42,
                T=size, RHT=self.rht, SR=self.sr, PACK=self.kind == "int-packed",
                scales_ptr=self.scales, num_warps=warps,
            )  # fmt: skip

    def tune(
        self, median_us: Callable, all: bool = False
    ) -> dict[tuple[int, int], float]:
        """Keep the fastest configuration; microseconds of each."""
        times = {}
        for config in self.configurations(all):
            self.config = config
            try:
                times[config] = median_us(self, repeats=7, warmup=2)
            except triton.runtime.errors.OutOfResources:
                continue
        self.config = min(times, key=times.get)
        return times

    def moved(self) -> int:
        """Bytes read and written."""
        return quantize_bytes(self.x.numel(), self.kind)


def quantize_bytes(elements: int, kind: str) -> int:
    """Bytes that quantization reads and writes: bf16 in; codes (packed, or int8
    operands) and scales out."""
    out = {
        "f32": 0.5 + 4 / 16,
        "int": 1 + 4 / 512,
        "int-packed": 0.5 + 1 / 16 + 4 / 512,
    }
    return int(elements * (2 + out[kind]))


class Copy:
    """A device copy that moves (reads plus writes) as many bytes."""

    def __init__(self, moved: int, device: str = "cuda"):
        half = moved // 2
        self.source = torch.randint(0, 255, (half,), dtype=torch.uint8, device=device)
        self.target = torch.empty_like(self.source)

    def __call__(self) -> None:
        self.target.copy_(self.source)


# ===-------------------------------------------------------------------------===#
# Eager PyTorch
# ===-------------------------------------------------------------------------===#


def transform(x: torch.Tensor) -> torch.Tensor:
    """The transform of 16 along the last dimension, in the order of
    docs/numerics.md, in f32."""
    shape = x.shape
    y = x.float().reshape(-1, BLOCK) * torch.tensor(
        SIGNS, dtype=torch.float32, device=x.device
    )
    stride = 1
    while stride < BLOCK:
        pairs = y.view(-1, BLOCK // (2 * stride), 2, stride)
        a, b = pairs[:, :, 0], pairs[:, :, 1]
        y = torch.stack((a + b, a - b), dim=2).view(-1, BLOCK)
        stride *= 2
    return (y * 0.25).view(shape)


def round_levels(t: torch.Tensor, sr: bool) -> torch.Tensor:
    if not sr:
        return t.round()
    b = torch.randint(0, 256, t.shape, device=t.device, dtype=torch.uint8).float()
    return (t + (b + 0.5) / 256).floor()


def eager_quantize(
    x: torch.Tensor, sr: bool = False
) -> tuple[torch.Tensor, torch.Tensor]:
    """Levels [rows, cols] and scales [rows, cols / 16] of UFP4, along the last."""
    rows, cols = x.shape
    y = transform(x).view(rows, cols // BLOCK, BLOCK)
    amax = y.abs().amax(-1, keepdim=True)
    # A divisor that is a tensor: PyTorch may multiply by the reciprocal of a number.
    scale = amax / torch.full_like(amax, 7)
    r = torch.where(scale < 2.0**-126, 0.0, 1 / scale)
    return round_levels(y * r, sr).view(rows, cols), scale.squeeze(-1)


def eager_integer_quantize(x: torch.Tensor, sr: bool = False, tile: int = 512):
    """Levels, integer scales [rows, cols / 16] and bases [rows, tiles] of ufp4-i8."""
    rows, cols = x.shape
    tile = min(tile or cols, cols)
    y = transform(x).view(rows, cols // tile, tile // BLOCK, BLOCK)
    a = y.abs().amax(-1)
    largest = a.amax(-1)
    base = largest / torch.full_like(largest, 126)
    q = a / (7 * base)[..., None]
    c = (q.ceil() if sr else q.round()).clamp(1, 18)
    r = torch.where(base[..., None] < 2.0**-126, 0.0, 1 / (c * base[..., None]))
    level = round_levels(y * r[..., None], sr).clamp(-7, 7)
    return level.view(rows, cols), c.view(rows, cols // BLOCK), base


def fake_quantize(x: torch.Tensor, sr: bool = False) -> torch.Tensor:
    """What eager training code does: quantize, dequantize, bf16."""
    level, scale = eager_quantize(x, sr)
    return (level.view(*scale.shape, BLOCK) * scale[..., None]).view(x.shape).bfloat16()


def bf16_step(x: torch.Tensor, w: torch.Tensor, dy: torch.Tensor):
    """A linear layer's three GEMMs. x [tokens, in], w [out, in], dy [tokens, out]."""
    return x @ w.t(), dy @ w, dy.t() @ x


def eager_step(x: torch.Tensor, w: torch.Tensor, dy: torch.Tensor):
    """The same under recipe ufp4 in eager PyTorch."""
    q = fake_quantize
    y = q(x) @ q(w).t()
    dx = q(dy, True) @ q(w.t().contiguous()).t()
    dw = q(dy.t().contiguous(), True) @ q(x.t().contiguous()).t()
    return y, dx, dw


# ===-------------------------------------------------------------------------===#
# Data
# ===-------------------------------------------------------------------------===#


def training_data(
    rows: int, cols: int, seed: int = 0, device: str = "cuda"
) -> torch.Tensor:
    """bf16 that looks like activations: normal, with scales of columns spread
    lognormally and one column of 256 twenty times as large."""
    generator = torch.Generator(device=device).manual_seed(seed)
    column = torch.exp(0.5 * torch.randn(cols, generator=generator, device=device))
    column[::256] *= 20
    x = torch.empty(rows, cols, dtype=torch.bfloat16, device=device)
    for begin in range(0, rows, 1024):  # Without an f32 copy of all of it.
        part = x[begin : begin + 1024]
        part.copy_(torch.randn(part.shape, generator=generator, device=device) * column)
    return x


class Operands(NamedTuple):
    """One product's operands in each peer's type, from the same numbers."""

    bf16: tuple[torch.Tensor, torch.Tensor]
    int8: tuple[torch.Tensor, torch.Tensor]
    fp8: tuple[torch.Tensor, torch.Tensor]


def integer_operands(m: int, n: int, k: int) -> Operands:
    """[m, k] and [n, k]: the int8 operands that ufp4-i8 multiplies, for all peers."""
    ints = []
    for rows, seed in ((m, 1), (n, 2)):
        out = torch.empty(rows, k, dtype=torch.int8, device="cuda")
        x = training_data(rows, k, seed)
        for begin in range(0, rows, 1024):
            level, c, _ = eager_integer_quantize(
                x[begin : begin + 1024], tile=512 if k % 512 == 0 else 0
            )
            value = level.view(*c.shape, BLOCK) * c[..., None]
            out[begin : begin + 1024] = value.view(level.shape).to(torch.int8)
        ints.append(out)
    a, b = ints
    return Operands(
        (a.bfloat16(), b.bfloat16()),
        (a, b),
        (a.float().to(torch.float8_e4m3fn), b.float().to(torch.float8_e4m3fn)),
    )


def gemm_peers(ops: Operands) -> dict[str, Callable[[], torch.Tensor]]:
    """Name -> D = A B^T by PyTorch's libraries."""
    (a16, b16), (a8, b8), (af, bf) = ops
    one = torch.ones((), device="cuda")
    return {
        "cuBLAS bf16": lambda: torch.matmul(a16, b16.t()),
        "cuBLASLt int8": lambda: torch._int_mm(a8, b8.t()),
        "_scaled_mm fp8": lambda: torch._scaled_mm(
            af,
            bf.t(),
            scale_a=one,
            scale_b=one,
            out_dtype=torch.bfloat16,
            use_fast_accum=True,
        ),
    }


# ===-------------------------------------------------------------------------===#
# Checks
# ===-------------------------------------------------------------------------===#


def unpack(codes: torch.Tensor) -> torch.Tensor:
    """Levels of packed sign-magnitude nibbles, as f32."""
    nibbles = torch.stack((codes & 15, codes >> 4), dim=-1).flatten(-2).int()
    return torch.where(nibbles >= 8, 8 - nibbles, nibbles).float()


def check(rows: int = 256, cols: int = 2048) -> list[str]:
    """What is wrong with the Triton kernels: nothing, if the list is empty."""
    wrong = []
    x = training_data(rows, cols)
    level, scale = eager_quantize(x)
    ilevel, iscale, ibase = eager_integer_quantize(x)

    def expect(name: str, difference: torch.Tensor, share: float, most: float) -> None:
        off = (difference != 0).float().mean().item()
        if off > share or difference.abs().max().item() > most:
            wrong.append(
                f"{name}: {off:.2%} differ, by up to {difference.abs().max().item():.3g}"
            )

    for sr in (False, True):
        suffix = " stochastic" if sr else ""
        # Other random bits: a level may be off by one. Otherwise only ties may.
        share = 1.0 if sr else 1e-3
        q = Quantizer(x, sr=sr)
        q()
        expect("codes" + suffix, unpack(q.codes) - level, share, 1)
        expect("scales" + suffix, q.scales / scale - 1, 1, 1e-6)
        for kind in ("int", "int-packed"):
            q = Quantizer(x, kind=kind, sr=sr)
            q()
            expect(f"{kind} bases" + suffix, q.bases.t() / ibase - 1, 1, 1e-6)
            if sr:
                continue
            if kind == "int":
                expected = (ilevel.view(*iscale.shape, BLOCK) * iscale[..., None]).view(
                    level.shape
                )
                expect(kind, q.codes.float() - expected, share, 126)
            else:
                expect(kind + " scales", q.scales.float() - iscale, share, 1)
                expect(kind, unpack(q.codes) - ilevel, share, 7)
        if sr:
            # Unbiased: the mean over 32768 blocks that are all the same. One rounding
            # has a deviation of at most half a scale, of about .3; 6 sigma are .005.
            y = training_data(1, BLOCK).repeat(256, cols // BLOCK)
            q = Quantizer(y, sr=True)
            q()
            mean = (unpack(q.codes).view(256, -1, BLOCK) * q.scales[..., None]).mean(
                (0, 1)
            )
            off = mean - transform(y[0, :BLOCK])
            blocks = 256 * cols // BLOCK
            bound = (
                6 * 0.5 * q.scales.max().item() / blocks**0.5
                + q.scales.max().item() / 512
            )
            expect("mean of stochastic rounding", off, 1, bound)
    return wrong

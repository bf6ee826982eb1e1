#!/usr/bin/env python3
# ===- train_bytes.py - a small language model in 4 bits -----------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Train a byte-level language model under several recipes and plot the losses.

The text is the source code of Python's standard library, which every Python has; a
part of its files is held out. All recipes start from the same weights and see the
same batches, for each of several seeds, so that their losses can be compared.

    python examples/train_bytes.py --out=curves
    torchrun --nproc-per-node=8 examples/train_bytes.py --out=curves \\
        --hidden=1024 --layers=16 --sequence=1024 --batch=16 --steps=20000

Writes OUT/losses.json and OUT/losses.png. The first takes minutes on a laptop; under
torchrun the model is sharded by FSDP2, over GPUs where there are some, and the batch is
that of each process. What is not quantized is computed in bf16, by autocast, where the
device has instructions for it, and else in f32.

Needs torch, ufp4 and matplotlib. Exit status: 0 done; 1 with one message; 2 bad command
line.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import sysconfig
import time
from pathlib import Path

import torch
import torch.distributed as dist
import torch.nn.functional as F
import ufp4
import ufp4.torch
from torch import Tensor, nn

RECIPES = ("bf16", "ufp4", "e2m1", "nvfp4", "mxfp4")
VOCABULARY = 256


class Failure(Exception):
    """A message for whoever called."""


# ===-------------------------------------------------------------------------===#
# The model
# ===-------------------------------------------------------------------------===#


class Block(nn.Module):
    """Attention and a gated network of two layers, each behind a norm."""

    def __init__(self, hidden: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        inner = 16 * math.ceil(hidden * 8 / 3 / 16)
        self.attention_norm = nn.RMSNorm(hidden)
        self.qkv = nn.Linear(hidden, 3 * hidden, bias=False)
        self.out = nn.Linear(hidden, hidden, bias=False)
        self.mlp_norm = nn.RMSNorm(hidden)
        self.gate_up = nn.Linear(hidden, 2 * inner, bias=False)
        self.down = nn.Linear(inner, hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        qkv = self.qkv(self.attention_norm(x))
        q, k, v = (
            part.view(batch, length, self.heads, -1).transpose(1, 2)
            for part in qkv.chunk(3, -1)
        )
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(mixed.transpose(1, 2).reshape(batch, length, hidden))
        gate, up = self.gate_up(self.mlp_norm(x)).chunk(2, -1)
        return x + self.down(F.silu(gate) * up)


class Model(nn.Module):
    """Bytes in, logits of the next byte out. Recipes keep lm_head as it is."""

    def __init__(self, options: argparse.Namespace) -> None:
        super().__init__()
        hidden = options.hidden
        self.embed = nn.Embedding(VOCABULARY, hidden)
        self.position = nn.Embedding(options.sequence, hidden)
        self.blocks = nn.ModuleList(
            Block(hidden, options.heads) for _ in range(options.layers)
        )
        self.norm = nn.RMSNorm(hidden)
        self.lm_head = nn.Linear(hidden, VOCABULARY, bias=False)
        for parameter in self.parameters():
            if parameter.dim() == 2:
                nn.init.normal_(parameter, std=0.02)

    def forward(self, ids: Tensor) -> Tensor:
        x = self.embed(ids) + self.position.weight[: ids.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.lm_head(self.norm(x))


# ===-------------------------------------------------------------------------===#
# The data
# ===-------------------------------------------------------------------------===#


def read_text() -> tuple[Tensor, Tensor]:
    """Bytes to train on and bytes held out: of each ten files, in the order of their
    names, one."""
    files = sorted(Path(sysconfig.get_path("stdlib")).glob("*.py"))
    if len(files) < 20:
        raise Failure("this Python does not ship the sources of its standard library")
    parts: tuple[list[bytes], list[bytes]] = ([], [])
    for index, file in enumerate(files):
        parts[index % 10 == 0].append(file.read_bytes())
    return tuple(
        torch.frombuffer(bytearray(b"".join(part)), dtype=torch.uint8) for part in parts
    )


def draw_batch(
    text: Tensor,
    options: argparse.Namespace,
    processes: Processes,
    generator: torch.Generator,
) -> tuple[Tensor, Tensor]:
    """Input bytes and the bytes after them: this process's rows of a batch that all
    processes draw alike, so that two of them see what one does of twice the size."""
    length, batch = options.sequence, options.batch
    shape = (processes.count * batch, 1)
    starts = torch.randint(len(text) - length, shape, generator=generator)
    own = starts[processes.rank * batch :][:batch]
    ids = text[own + torch.arange(length + 1)].long().to(processes.device)
    return ids[:, :-1], ids[:, 1:]


# ===-------------------------------------------------------------------------===#
# Training
# ===-------------------------------------------------------------------------===#


class Processes:
    """The processes that train together; one without torchrun."""

    def __init__(self) -> None:
        self.many = "RANK" in os.environ
        cuda = torch.cuda.is_available()
        local = int(os.environ.get("LOCAL_RANK", "0"))
        self.device = torch.device("cuda", local) if cuda else torch.device("cpu")
        if cuda:
            torch.cuda.set_device(self.device)
        if self.many:
            dist.init_process_group("nccl" if cuda else "gloo")
        self.rank = dist.get_rank() if self.many else 0
        self.count = dist.get_world_size() if self.many else 1

    def shard(self, model: Model) -> None:
        if self.many:
            from torch.distributed.fsdp import fully_shard

            for block in model.blocks:
                fully_shard(block)
            fully_shard(model)

    def mean(self, value: Tensor) -> float:
        value = value.detach().clone()
        if self.many:
            dist.all_reduce(value)
            value /= self.count
        return value.item()

    def log(self, text: str) -> None:
        if self.rank == 0:
            print(text, flush=True)


def has_bfloat16(device: torch.device) -> bool:
    """Whether a device multiplies bf16 by instructions of its own; a CPU without them
    is ten times as fast in f32."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def loss_of(model: nn.Module, ids: Tensor, labels: Tensor) -> Tensor:
    device = ids.device
    with torch.autocast(device.type, torch.bfloat16, enabled=has_bfloat16(device)):
        logits = model(ids)
    return F.cross_entropy(logits.float().flatten(0, 1), labels.flatten())


def train(
    recipe: str,
    seed: int,
    text: tuple[Tensor, Tensor],
    options: argparse.Namespace,
    processes: Processes,
) -> dict:
    """One run: losses of each step, and that of the text held out at the end."""
    torch.manual_seed(seed)
    model = Model(options).to(processes.device)
    ufp4.torch.convert(model, recipe)
    processes.shard(model)
    call = torch.compile(model) if options.compile else model
    # Each process has its own random bits.
    torch.manual_seed(1000 * (seed + 1) + processes.rank)
    generator = torch.Generator().manual_seed(1000 * seed)
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=options.rate, betas=(0.9, 0.95), weight_decay=0.1
    )

    def rate(step: int) -> float:
        warm = min(1.0, (step + 1) / max(1, options.steps // 20))
        return warm * (0.55 + 0.45 * math.cos(math.pi * step / options.steps))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    losses = []
    begin = time.monotonic()
    for _ in range(options.steps):
        loss = loss_of(call, *draw_batch(text[0], options, processes, generator))
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        losses.append(processes.mean(loss))
    seconds = time.monotonic() - begin
    model.eval()
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        held_out = torch.stack(
            [
                loss_of(call, *draw_batch(text[1], options, processes, generator))
                for _ in range(16)
            ]
        ).mean()
    row = {
        "recipe": recipe,
        "seed": seed,
        "held_out": processes.mean(held_out),
        "seconds": seconds,
        "losses": losses,
    }
    processes.log(
        f"{recipe:8} seed {seed}: held-out loss {row['held_out']:.4f}, "
        f"{1000 * seconds / options.steps:.0f} ms a step"
    )
    return row


# ===-------------------------------------------------------------------------===#
# The plot
# ===-------------------------------------------------------------------------===#


def smooth(losses: list[float], width: int) -> list[float]:
    """Means over the last steps."""
    return [
        sum(losses[max(0, i + 1 - width) : i + 1]) / min(width, i + 1)
        for i in range(len(losses))
    ]


def plot(rows: list[dict], recipes: list[str], precision: str, file: Path) -> None:
    """Losses by step, and each recipe's distance from the first; the band is what the
    seeds lie between. precision: the type of what is not quantized."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(11, 4.2), layout="tight")
    steps = len(rows[0]["losses"])
    width = max(1, steps // 15)
    curves = {
        recipe: [smooth(r["losses"], width) for r in rows if r["recipe"] == recipe]
        for recipe in recipes
    }
    base = curves[recipes[0]]
    names = {r: f"{precision}, not quantized" if r == "bf16" else r for r in recipes}
    for number, recipe in enumerate(recipes):
        color = f"C{number}"
        mean = [sum(values) / len(values) for values in zip(*curves[recipe])]
        left.plot(mean, color=color, label=names[recipe])
        gaps = [
            [100 * (a - b) / b for a, b in zip(curve, reference)]
            for curve, reference in zip(curves[recipe], base)
        ]
        if recipe == recipes[0]:
            right.axhline(0, color=color)
            continue
        right.plot([sum(v) / len(v) for v in zip(*gaps)], color=color)
        low, high = ([f(v) for v in zip(*gaps)] for f in (min, max))
        right.fill_between(range(steps), low, high, color=color, alpha=0.15, lw=0)
    left.set(xlabel="step", ylabel="training loss (nats per byte)")
    left.legend()
    right.set(xlabel="step", ylabel=f"training loss above {names[recipes[0]]} (%)")
    figure.suptitle(
        f"Byte-level language model, {len(base)} seeds, mean over {width} steps"
    )
    figure.savefig(file, dpi=120)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").splitlines()[0],
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--out", type=Path, default=Path("curves"), metavar="DIR")
    parser.add_argument("--recipes", nargs="+", default=RECIPES, metavar="RECIPE")
    for name, value in (
        ("seeds", 3),
        ("steps", 300),
        ("hidden", 96),
        ("layers", 2),
        ("heads", 4),
        ("sequence", 64),
        ("batch", 8),
    ):
        parser.add_argument(f"--{name}", type=int, default=value, metavar="N")
    parser.add_argument("--rate", type=float, default=3e-3, help="learning rate")
    parser.add_argument("--compile", action="store_true", help="use torch.compile")
    options = parser.parse_args()
    for name, value in vars(options).items():
        if isinstance(value, int) and not isinstance(value, bool) and value < 1:
            parser.error(f"expected --{name} to be at least 1, but got {value}")
    if options.hidden % options.heads:
        parser.error(f"expected --hidden to be a multiple of {options.heads} heads")
    return options


def main() -> int:
    options = parse_arguments()
    try:
        import matplotlib  # noqa: F401  Missed before hours of training, not after.
    except ImportError as error:
        print(f"train_bytes.py: error: {error}", file=sys.stderr)
        return 1
    ufp4.set_threads(torch.get_num_threads())
    processes = Processes()
    try:
        text = read_text()
        options.out.mkdir(parents=True, exist_ok=True)
        recipes = list(dict.fromkeys(options.recipes))
        rows = [
            train(recipe, seed, text, options, processes)
            for seed in range(options.seeds)
            for recipe in recipes
        ]
        if processes.rank == 0:
            settings = {
                name: value
                for name, value in vars(options).items()
                if isinstance(value, (int, float))
            }
            precision = "bf16" if has_bfloat16(processes.device) else "f32"
            result = {"settings": settings, "precision": precision, "runs": rows}
            (options.out / "losses.json").write_text(json.dumps(result))
            plot(rows, recipes, precision, options.out / "losses.png")
    except (Failure, ufp4.Error, OSError) as error:
        print(f"train_bytes.py: error: {error}", file=sys.stderr)
        return 1
    finally:
        if processes.many:
            dist.destroy_process_group()
    return 0


if __name__ == "__main__":
    sys.exit(main())

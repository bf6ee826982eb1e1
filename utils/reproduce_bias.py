#!/usr/bin/env python3
# ===- reproduce_bias.py - the UFP4 paper's own claims, measured ---------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Measure what arXiv 2606.20381 says of grids and bias, with the project's numerics.

Prints tables and, last, a list of claims: what is expected, what was measured, the
tolerance, and whether it holds. docs/bias.md explains them.

    bins    Eq 2: the mean error of a magnitude that is uniform in a level's bin
    grids   SQNR, 1 - alpha (Eq 3), effective buckets (Eq 6) and the gain of the
            transform (Eq 7) of E2M1 and the uniform grid, on seven kinds of data
    chain   Eq 5: shrinkage that accumulates over chained layers
    gemms   one product under each scale format: SQNR and alpha of the result

Everything is computed by utils/ufp4_reference.py; needs numpy, and matplotlib for
--plots.

Exit status: 0 all claims hold; 1 one does not; 2 bad command line.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import ufp4_reference as reference
from ufp4_reference import Format, Rht, Spec

GRIDS = ("e2m1", "e1m2")
RHT = Rht(16)


@dataclass
class Claim:
    """A statement with a number; `limit` is "near" (within the tolerance of what is
    expected), "above" or "below" it (the tolerance is then allowed on top)."""

    name: str
    expected: float
    measured: float
    tolerance: float
    limit: str = "near"

    @property
    def ok(self) -> bool:
        difference = self.measured - self.expected
        if self.limit == "above":
            return bool(difference >= -self.tolerance)
        if self.limit == "below":
            return bool(difference <= self.tolerance)
        return bool(abs(difference) <= self.tolerance)


@dataclass(frozen=True)
class Size:
    """How much is computed; tolerances are for the full size, times `loose`."""

    samples: int  # in each bin
    blocks: int  # of 16, for each kind of data
    rows: int  # of both operands of a product
    depth: int  # of the chain
    width: int
    loose: float


FULL = Size(1_000_000, 200_000, 256, 64, 256, 1.0)
QUICK = Size(200_000, 20_000, 96, 16, 128, 3.0)


def table(title: str, header: list[str], rows: list[list]) -> None:
    """Print rows of text and numbers (strings as they are)."""
    text = [header] + [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in text) for i in range(len(header))]
    print(f"\n{title}\n")
    for number, row in enumerate(text):
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("  " + "  ".join(cells).rstrip())
        if number == 0:
            print("  " + "  ".join("-" * width for width in widths))


# ===-------------------------------------------------------------------------===#
# Eq 2: bins
# ===-------------------------------------------------------------------------===#


def bins(size: Size, random: np.random.Generator) -> tuple[dict, list[Claim]]:
    """The mean of rho(t) - t over t uniform in each inner bin."""
    rows, claims, result = [], [], {}
    for grid in GRIDS:
        fmt = Format(grid)
        q = fmt.magnitudes.astype(np.float64)
        predicted = reference.bin_bias(fmt)
        result[grid] = {}
        for i in range(1, 7):
            low, high = (q[i - 1] + q[i]) / 2, (q[i] + q[i + 1]) / 2
            t = random.uniform(low, high, size.samples).astype(np.float32)
            level = reference.levels_of(fmt, reference.round_codes(fmt, t))
            measured = float(np.mean(level.astype(np.float64) - t))
            rows.append(
                [f"{grid} {q[i]:g}", f"{low:g} .. {high:g}"]
                + [f"{predicted[i]:+.4f}", f"{measured:+.4f}"]
            )
            result[grid][f"{q[i]:g}"] = measured
            # Four standard deviations of the mean of a uniform number.
            tolerance = 4 * (high - low) / math.sqrt(12 * size.samples)
            name = f"Eq 2, {grid}, bin of level {q[i]:g}"
            claims.append(Claim(name, float(predicted[i]), measured, tolerance))
    table(
        "Eq 2: mean error of a magnitude uniform in the bin of a level",
        ["level", "bin", "predicted", "measured"],
        rows,
    )
    return result, claims


# ===-------------------------------------------------------------------------===#
# Grids on data
# ===-------------------------------------------------------------------------===#


def operand(kind: str, shape: tuple[int, int], random: np.random.Generator):
    """Numbers of a kind; channels lie along the last dimension."""
    x = random.standard_normal(shape)
    if kind == "student t, 3":
        x = random.standard_t(3, shape)
    elif kind == "outlier channels x20":
        x[:, ::16] *= 20
    elif kind == "lognormal(1.5)":
        x *= np.exp(1.5 * random.standard_normal(shape))
    elif kind == "lognormal(1.5) channels":
        x *= np.exp(1.5 * random.standard_normal(shape[1]))
    elif kind == "2 % channels x50":
        x[:, random.random(shape[1]) < 0.02] *= 50
    return x.astype(np.float32)


@dataclass(frozen=True)
class Row:
    """What is expected of E2M1 and of the uniform grid on some data, from another
    sample of 200000 blocks, and about five standard deviations of such samples. Data
    without a fourth moment vary most, and both grids' SQNRs vary together."""

    sqnr: tuple[float, float]
    sqnr_tolerance: float
    shrinkage: tuple[float, float]
    shrinkage_tolerance: float


GRID_ROWS = {
    ("gaussian", False): Row((20.53, 21.39), 0.05, (0.00412, -0.00061), 0.0003),
    ("student t, 3", False): Row((21.11, 19.02), 0.7, (0.00256, 0.00048), 0.0006),
    ("student t, 3", True): Row((20.20, 22.37), 0.7, (0.00163, -0.00114), 0.004),
    ("outlier channels x20", False): Row(
        (21.36, 18.40), 0.08, (0.00170, 0.00723), 0.0002
    ),
    ("outlier channels x20", True): Row(
        (18.68, 25.81), 0.05, (-0.00646, -0.00106), 0.0008
    ),
    ("lognormal(1.5)", False): Row((24.88, 22.50), 0.4, (0.00104, 0.00172), 0.0006),
    ("lognormal(1.5)", True): Row((20.80, 25.83), 0.4, (-0.02064, -0.00673), 0.003),
}


def measure_grid(x: np.ndarray, grid: str, rht: Rht | None) -> dict:
    """SQNR, alpha, buckets, and the mean error of magnitudes over gmax; of blocks
    none of which is zero."""
    spec = Spec(Format(grid), rht)
    a = reference.transform(x, 1, spec)
    codes, scales, _ = reference.quantize(x, 1, spec)
    q = reference.dequantize(codes, scales, None, 1, spec.format)
    level = spec.format.magnitudes[codes & 7]
    t = np.abs(a.reshape(len(a), -1, 16) / scales[..., None]).reshape(a.shape)
    error = (level - t).astype(np.float64) / float(spec.format.gmax)
    by_level = np.bincount((codes & 7).ravel(), error.ravel(), 8) / error.size
    return {
        "sqnr": reference.sqnr(q, a),
        "alpha": reference.alpha(q, a),
        "buckets": reference.effective_buckets(codes),
        "bias": float(by_level.sum()),
        "bias by level": by_level.tolist(),
    }


def grids(size: Size, random: np.random.Generator) -> tuple[dict, list[Claim]]:
    rows, claims, result = [], [], {}
    found: dict[tuple[str, bool], list[dict]] = {}
    operands: dict[str, np.ndarray] = {}
    for (kind, with_rht), row in GRID_ROWS.items():
        if kind not in operands:
            operands[kind] = operand(kind, (size.blocks, 16), random)
        name = kind + (", transform 16" if with_rht else "")
        rht = RHT if with_rht else None
        both = [measure_grid(operands[kind], grid, rht) for grid in GRIDS]
        found[kind, with_rht] = both
        result[name] = dict(zip(GRIDS, both))
        rows.append(
            [name]
            + [f"{m['sqnr']:.2f}" for m in both]
            + [f"{1 - m['alpha']:+.5f}" for m in both]
            + [f"{m['buckets']:.3f}" for m in both]
            + [f"{m['bias']:+.5f}" for m in both]
        )
        for i, grid in enumerate(GRIDS):
            tolerance = row.sqnr_tolerance * size.loose
            label = f"SQNR, dB: {grid}, {name}"
            claims.append(Claim(label, row.sqnr[i], both[i]["sqnr"], tolerance))
            tolerance = row.shrinkage_tolerance * size.loose
            label, lost = f"1 - alpha: {grid}, {name}", 1 - both[i]["alpha"]
            claims.append(Claim(label, row.shrinkage[i], lost, tolerance))
        # E2M1 wins where range is short, the uniform grid where resolution is.
        difference = both[1]["sqnr"] - both[0]["sqnr"]
        is_uniform = row.sqnr[1] > row.sqnr[0]
        winner, side = ("uniform", "above") if is_uniform else ("E2M1", "below")
        claims.append(Claim(f"{winner} grid ahead: {name}", 0, difference, 0, side))
    table(
        "Both grids, f32 scale per 16, nearest: SQNR in dB, 1 - alpha (Eq 3), "
        "effective buckets (Eq 6), mean of rho(t) - t over the largest level",
        ["data", "SQNR e2m1", "e1m2", "1-alpha e2m1", "e1m2"]
        + ["buckets e2m1", "e1m2", "bias e2m1", "e1m2"],
        rows,
    )
    gauss = found["gaussian", False]
    claims += [
        Claim("Eq 6: e2m1, gaussian", 0.977, gauss[0]["buckets"], 0.002 * size.loose),
        Claim("Eq 6: e1m2, gaussian", 0.907, gauss[1]["buckets"], 0.002 * size.loose),
    ]
    for i, expected in enumerate((-0.00265, -0.00120)):
        label = f"mean of rho(t) - t over gmax: {GRIDS[i]}, gaussian"
        tolerance = 0.00015 * size.loose
        claims.append(Claim(label, expected, gauss[i]["bias"], tolerance))
    chosen = ("gaussian", False), ("outlier channels x20", True)
    table(
        "Where that mean comes from: parts of the bins of levels 0 to 7, times 10000",
        ["data", *map(str, range(8)), "sum"],
        [
            [f"{kind}, {grid}"]
            + [f"{1e4 * part:+.0f}" for part in (*m["bias by level"], m["bias"])]
            for kind, with_rht in chosen
            for grid, m in zip(GRIDS, found[kind, with_rht])
        ],
    )
    rows = []
    for kind, with_rht in GRID_ROWS:
        if not with_rht:
            continue
        before, after = found[kind, False], found[kind, True]
        gains = [b["sqnr"] - a["sqnr"] for a, b in zip(before, after)]
        buckets = [
            f"{a['buckets']:.2f} > {b['buckets']:.2f}" for a, b in zip(before, after)
        ]
        rows.append([kind, *(f"{gain:+.2f}" for gain in gains), *buckets])
        result[f"gain, {kind}"] = dict(zip(GRIDS, gains))
        claims.append(Claim(f"Eq 7: e2m1 loses, {kind}", 0, gains[0], 0, "below"))
        claims.append(Claim(f"Eq 7: e1m2 gains, {kind}", 0, gains[1], 0, "above"))
    table(
        "Eq 7: gain of the transform in dB, and effective buckets before and after",
        ["data", "gain e2m1", "e1m2", "buckets e2m1", "e1m2"],
        rows,
    )
    return result, claims


# ===-------------------------------------------------------------------------===#
# Eq 5: shrinkage over depth
# ===-------------------------------------------------------------------------===#

CHAINS = {
    "e1m2, f32 per 16": "e1m2, 1x16, f32",
    "e2m1, f32 per 16": "e2m1, 1x16, f32",
    "e1m2, e8m0 per 16, least error": "e1m2, 1x16, e8m0, mse",
}


def quantized(x: np.ndarray, spec: Spec) -> tuple[np.ndarray, float]:
    """Dequantized values, in the transformed domain, and alpha."""
    values = reference.dequantize(*reference.quantize(x, 1, spec), 1, spec.format)
    return values, reference.alpha(values, reference.transform(x, 1, spec))


def chain(size: Size, random: np.random.Generator) -> tuple[dict, list[Claim]]:
    """Y = X W^T again and again, with orthogonal W: the exact chain keeps its norm,
    so that what the quantized chain loses of it is shrinkage alone."""
    exact = random.standard_normal((size.rows, size.width))
    states = {name: exact.astype(np.float32) for name in CHAINS}
    products = dict.fromkeys(CHAINS, 1.0)
    sums = dict.fromkeys(CHAINS, 0.0)
    rows, claims, result = [], [], {name: {} for name in CHAINS}
    for layer in range(1, size.depth + 1):
        normal = random.standard_normal((size.width, size.width))
        w = np.linalg.qr(normal)[0].astype(np.float32)
        exact = exact @ w.T.astype(np.float64)
        for name, text in CHAINS.items():
            spec = Spec(reference.parse_format(f"#ufp4.format<{text}>"), RHT)
            left, left_alpha = quantized(states[name], spec)
            right, right_alpha = quantized(w, spec)
            states[name] = left @ right.T
            eta = left_alpha * right_alpha
            products[name] *= eta
            sums[name] += 1 - eta
            result[name][layer] = {
                # How much of the exact signal is left, noise aside.
                "measured": reference.alpha(states[name], exact),
                "product": products[name],
                "exp": math.exp(-sums[name]),
            }
        if layer & (layer - 1) == 0:
            found = [result[name][layer] for name in CHAINS]
            rows.append([layer, *(f"{v:.4f}" for cell in found for v in cell.values())])
    header = ["layers"]
    for name in CHAINS:
        header += [name.split(",")[0] + (", e8m0" if "e8m0" in name else "")]
        header += ["product", "exp"]
    table(
        "Eq 5: share of the signal that is left; product of alpha_A alpha_B over the "
        "layers; exp(-sum of delta)",
        header,
        rows,
    )
    for name in CHAINS:
        last = result[name][size.depth]
        # Noise is orthogonal to the signal but for chance.
        noise = states[name] - last["measured"] * exact
        chance = np.linalg.norm(noise) / np.linalg.norm(exact) / math.sqrt(exact.size)
        tolerance = 5 * float(chance) / last["product"]
        label = f"Eq 5: {name}, {size.depth} layers, measured over product"
        measured = last["measured"] / last["product"]
        claims.append(Claim(label, 1, measured, tolerance))
    for name, rate in zip(CHAINS, (1.0012, 0.9918)):
        measured = result[name][size.depth]["measured"] ** (1 / size.depth)
        label = f"{name}: share of the signal that one layer of {size.depth} leaves"
        claims.append(Claim(label, rate, measured, 0.0007 * size.loose))
    return result, claims


# ===-------------------------------------------------------------------------===#
# Scale formats
# ===-------------------------------------------------------------------------===#

# Kinds of X, and about five standard deviations of the SQNR from sample to sample.
GEMM_DATA = {
    "gaussian": 0.25,
    "student t, 3": 0.55,
    "outlier channels x20": 0.35,
    "lognormal(1.5) channels": 1.0,
    "2 % channels x50": 0.6,
}
UFP4 = "e1m2, 1x16, f32"
INT = "e1m2, 1x16, int, tile = 512"
NVFP4 = "e2m1, 1x16, e4m3"
MX32 = "e1m2, 1x32, e8m0, rceil"
MX16 = "e1m2, 1x16, e8m0, mse"
# Format of X, format of W, transform, and the expected SQNR in dB for GEMM_DATA.
GEMMS = {
    "ufp4-i8": (INT, INT, RHT, (18.3, 18.7, 20.0, 19.8, 20.0)),
    "ufp4": (UFP4, UFP4, RHT, (18.4, 18.8, 20.1, 20.0, 20.0)),
    "ufp4, e4m3 scales": ("e1m2, 1x16, e4m3", "e1m2, 1x16, e4m3", RHT, ()),
    "nvfp4, 1x16 weights": (NVFP4, NVFP4, None, (17.4, 17.5, 17.8, 18.9, 18.8)),
    "nvfp4, 16x16 weights": (NVFP4, "e2m1, 16x16, e4m3", None, ()),
    "e8m0 per 32, rceil": (MX32, MX32, RHT, (13.7, 14.0, 15.2)),
    "e8m0 per 16, least error": (MX16, MX16, RHT, (16.0, 16.6, 17.8)),
}


def gemms(size: Size, random: np.random.Generator) -> tuple[dict, list[Claim]]:
    """SQNR and alpha of Y = X W^T with both operands quantized."""
    inner = 2048
    rows, claims, result = [], [], {name: {} for name in GEMMS}

    def values(array: np.ndarray, text: str, rht: Rht | None) -> np.ndarray:
        spec = Spec(reference.parse_format(f"#ufp4.format<{text}>"), rht)
        return quantized(array, spec)[0].astype(np.float64)

    w = operand("gaussian", (size.rows, inner), random)
    weights = {name: values(w, text, rht) for name, (_, text, rht, _) in GEMMS.items()}
    for column, kind in enumerate(GEMM_DATA):
        x = operand(kind, (size.rows, inner), random)
        exact = x.astype(np.float64) @ w.T.astype(np.float64)
        for name, (text, _, rht, expected) in GEMMS.items():
            y = values(x, text, rht) @ weights[name].T
            sqnr, alpha = reference.sqnr(y, exact), reference.alpha(y, exact)
            result[name][kind] = {"sqnr": sqnr, "alpha": alpha}
            if column < len(expected):
                tolerance = GEMM_DATA[kind] * math.sqrt(size.loose)
                label = f"product's SQNR, dB: {name}, {kind}"
                claims.append(Claim(label, expected[column], sqnr, tolerance))
    for name in GEMMS:
        cells = [result[name][kind] for kind in GEMM_DATA]
        rows.append([name, *(f"{c['sqnr']:.1f} {1 - c['alpha']:+.4f}" for c in cells)])
    table(
        f"One product, K = {inner}, Gaussian W: SQNR in dB and 1 - alpha of the "
        "result, by X",
        ["format", *GEMM_DATA],
        rows,
    )
    gauss = {name: cells["gaussian"] for name, cells in result.items()}
    for name, expected in (
        ("ufp4", -0.001),
        ("ufp4-i8", -0.0008),
        ("nvfp4, 1x16 weights", 0.009),
        ("e8m0 per 16, least error", 0.027),
    ):
        label = f"product's 1 - alpha: {name}, gaussian"
        tolerance = 0.004 * size.loose
        claims.append(Claim(label, expected, 1 - gauss[name]["alpha"], tolerance))
    return result, claims


# ===-------------------------------------------------------------------------===#
# Pictures
# ===-------------------------------------------------------------------------===#


def plot(results: dict, folder: Path) -> None:
    """Write sqnr.png and shrinkage.png."""
    try:
        import matplotlib
    except ImportError:
        message = "error: --plots needs matplotlib (pip install matplotlib)"
        raise SystemExit(f"reproduce_bias.py: {message}") from None
    matplotlib.use("Agg")
    from matplotlib import pyplot

    folder.mkdir(parents=True, exist_ok=True)
    colors = {"e2m1": "#b5651d", "e1m2": "#1f5f8b"}
    names = {"e2m1": "E2M1", "e1m2": "uniform"}

    figure, axes = pyplot.subplots(figsize=(7.2, 3.4))
    kinds = [key for key in results["grids"] if not key.startswith("gain")]
    for i, grid in enumerate(GRIDS):
        heights = [results["grids"][kind][grid]["sqnr"] for kind in kinds]
        places = np.arange(len(kinds)) + (i - 0.5) * 0.38
        axes.bar(places, heights, 0.36, label=names[grid], color=colors[grid])
    labels = [kind.replace(", transform 16", "\n+ transform") for kind in kinds]
    labels = [label.replace(" channels", "\nchannels", 1) for label in labels]
    axes.set_xticks(range(len(kinds)), labels, fontsize=7)
    axes.set_ylim(17, 27)
    axes.set_ylabel("SQNR, dB")
    axes.legend(frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(folder / "sqnr.png", dpi=110)

    figure, axes = pyplot.subplots(figsize=(6, 3.4))
    lines = zip(results["chain"].items(), ("#1f5f8b", "#b5651d", "#6b8e23"))
    for (name, values), color in lines:
        measured = [value["measured"] for value in values.values()]
        predicted = [value["exp"] for value in values.values()]
        axes.plot(list(values), measured, color=color, label=name)
        axes.plot(list(values), predicted, color="black", linewidth=0.8, linestyle=":")
    label = "exp(-sum of delta), Eq 5"
    axes.plot([], [], color="black", linewidth=0.8, linestyle=":", label=label)
    axes.set_xlabel("layers")
    axes.set_ylabel("share of the signal left")
    axes.set_ylim(0, None)
    axes.legend(frameon=False, fontsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(folder / "shrinkage.png", dpi=110)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="smaller samples")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="write all numbers to a file")
    parser.add_argument("--plots", type=Path, metavar="DIR", help="write PNG files")
    args = parser.parse_args()
    size = QUICK if args.quick else FULL
    results, claims = {}, []
    for number, part in enumerate((bins, grids, chain, gemms)):
        random = np.random.default_rng([args.seed, number])
        results[part.__name__], found = part(size, random)
        claims += found
    sign = {"near": "", "above": ">", "below": "<"}
    rows = [
        [c.name, f"{sign[c.limit]}{c.expected:g}", f"{c.measured:.5f}"]
        + [f"{c.tolerance:.5f}", "yes" if c.ok else "NO"]
        for c in claims
    ]
    table("Claims", ["claim", "expected", "measured", "tolerance", "holds"], rows)
    failed = [claim.name for claim in claims if not claim.ok]
    print(f"\n{len(claims) - len(failed)} of {len(claims)} claims hold")
    if args.json:
        rows = [asdict(claim) | {"ok": claim.ok} for claim in claims]
        data = {"seed": args.seed, "quick": args.quick, "claims": rows, **results}
        args.json.write_text(json.dumps(data, indent=1) + "\n")
    if args.plots:
        plot(results, args.plots)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# ===- run.py - model tests --------------------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-------------------------------------------------------------------------===#
"""Model tests: ufp4-run and ufp4-opt on the shipped training step.

Runs every function of this file whose name begins with `test_` and ends with
`N passed, N failed`. Needs Python alone; `--build` names the build folder.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
from array import array
from pathlib import Path

import harness
from demo import read_npy, relative_error
from harness import ROOT

MODEL = ROOT / "models" / "llama"
MANIFEST = json.loads((MODEL / "manifest.json").read_text())
CACHE: dict[tuple, dict[str, bytes]] = {}


def tool(name: str) -> str:
    return str(harness.build() / "bin" / name)


def call(command: list[str]) -> subprocess.CompletedProcess:
    return subprocess.run(command, capture_output=True, text=True, timeout=600)


def run_model(*flags: str, measured: bool = False) -> dict[str, bytes]:
    """Run the model; return the bytes of each result file, and of the report
    under "report"; where it is measured, of the statistics under "statistics".
    Runs of the same flags are made once."""
    key = (*flags, measured)
    if key in CACHE:
        return CACHE[key]
    names = [result["name"] for result in MANIFEST["results"]]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        command = [tool("ufp4-run"), str(MODEL / "step.mlir"), *flags]
        command += [f"--input=@{MODEL / i['file']}" for i in MANIFEST["inputs"]]
        command += [f"--output=@{out / f'{i}.npy'}" for i in range(len(names))]
        command += [f"--report={out / 'report.json'}"]
        if measured:
            command += [f"--statistics={out / 'statistics.json'}"]
        done = call(command)
        assert done.returncode == 0, done.stderr
        results = {n: (out / f"{i}.npy").read_bytes() for i, n in enumerate(names)}
        results["report"] = (out / "report.json").read_bytes()
        if measured:
            results["statistics"] = (out / "statistics.json").read_bytes()
    CACHE[key] = results
    return results


def values_of(data: bytes) -> array:
    """The elements of a float32 .npy file given as bytes."""
    with tempfile.NamedTemporaryFile(suffix=".npy") as file:
        file.write(data)
        file.flush()
        return read_npy(Path(file.name))


def expected(result: dict) -> array:
    """PyTorch's own result, bf16 bits widened to float32."""
    data = (MODEL / result["file"]).read_bytes()
    if result["dtype"] != "bf16":
        return values_of(data)
    start = 10 + int.from_bytes(data[8:10], "little")
    bits = array("H")
    bits.frombytes(data[start:])
    wide = array("I", (b << 16 for b in bits))
    values = array("f")
    values.frombytes(wide.tobytes())
    return values


def without_report(results: dict[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in results.items() if name != "report"}


def test_unquantized_step_equals_pytorch_within_bf16_tolerance():
    """The bound is the distance of PyTorch's own bf16 gradients from those of
    the same weights in f32: rounding noise, which lowering may not add to."""
    results = run_model()
    for result in MANIFEST["results"]:
        actual, reference = values_of(results[result["name"]]), expected(result)
        error = relative_error([actual], [reference])
        bound = 1e-5 if result["name"] == "loss" else 0.5 * result["f32_rel_l2"]
        assert error <= bound, f"{result['name']}: {error} > {bound}"


def test_recipe_bf16_gives_the_bits_of_no_recipe():
    assert without_report(run_model("--recipe=bf16")) == without_report(run_model())


def test_equal_seeds_give_equal_bits_and_others_differ():
    first = run_model("--recipe=ufp4", "--seed=7")
    CACHE.clear()
    assert first == run_model("--recipe=ufp4", "--seed=7")
    other = run_model("--recipe=ufp4", "--seed=8")
    # The forward pass has no random bits, the gradients have.
    assert first["loss"] == other["loss"]
    name = "grad.model.layers.0.mlp.up_proj.weight"
    assert first[name] != other[name]


def test_quantized_losses_are_near_bf16_and_differ_by_recipe():
    base = values_of(run_model()["loss"])[0]
    ufp4 = values_of(run_model("--recipe=ufp4", "--seed=7")["loss"])[0]
    e2m1 = values_of(run_model("--recipe=e2m1", "--seed=7")["loss"])[0]
    assert 0 < abs(ufp4 - base) < 0.02 * base, (base, ufp4)
    assert 0 < abs(e2m1 - base) < 0.02 * base, (base, e2m1)
    assert ufp4 != e2m1


def test_noise_of_different_seeds_is_uncorrelated():
    """Differences of two pairs of runs share nothing but what does not depend
    on the seed, which cancels."""
    name = "grad.model.layers.1.mlp.down_proj.weight"
    draws = [
        values_of(run_model("--recipe=ufp4", f"--seed={seed}")[name])
        for seed in (7, 8, 9, 10)
    ]
    first = [a - b for a, b in zip(draws[0], draws[1])]
    second = [a - b for a, b in zip(draws[2], draws[3])]
    norms = math.hypot(*first) * math.hypot(*second)
    assert norms > 0
    assert abs(sum(a * b for a, b in zip(first, second))) < 0.1 * norms


def test_report_has_a_row_for_each_gemm_with_the_truth_of_the_model():
    report = json.loads(run_model("--recipe=ufp4", "--seed=7")["report"])
    rows = report["gemms"]
    assert (report["recipe"], report["target"]) == ("ufp4", "cpu")
    assert len(rows) == len(MANIFEST["contractions"])
    for row, truth in zip(rows, MANIFEST["contractions"]):
        assert row["role"] == truth["role"], (row, truth)
        extents = {key: row[key] for key in ("batch", "m", "n", "k")}
        assert extents == {key: truth[key] for key in extents}, (row, truth)
        if truth["role"] == "other":
            assert not row["quantized"] and row["reason"], row
            continue
        assert row["site"] == truth["parameter"], (row, truth)
        kept = row["site"] == "lm_head.weight"
        assert row["quantized"] != kept, row
        assert bool(row["reason"]) == kept, row
        if row["quantized"]:
            assert (row["carrier"], row["exactness"]) == ("f32", "exact"), row


def measured_operands(recipe: str) -> list[dict]:
    """The rows of the statistics under a recipe."""
    flags = (f"--recipe={recipe}", "--seed=7")
    statistics = json.loads(run_model(*flags, measured=True)["statistics"])
    assert statistics["recipe"] == recipe
    return statistics["operands"]


def test_measuring_changes_no_bit_of_the_results_or_the_report():
    for recipe in ("ufp4", "nvfp4"):
        flags = (f"--recipe={recipe}", "--seed=7")
        measured = dict(run_model(*flags, measured=True))
        del measured["statistics"]
        assert measured == run_model(*flags), recipe


def test_statistics_have_a_row_for_each_quantization_of_each_operand():
    """A value is quantized once along each of two dimensions: X, W and dY of a
    layer make six rows. q, k and v share X, gate and up too."""
    extents = {
        (c["parameter"], c["role"]): c
        for c in MANIFEST["contractions"]
        if c["role"] != "other"
    }
    for recipe in ("ufp4", "nvfp4"):
        rows = measured_operands(recipe)
        named = {(row["site"], row["role"], row["operand"]) for row in rows}
        assert len(named) == len(rows)
        for operand, roles in (
            ("activation", ("fprop", "wgrad")),
            ("weight", ("fprop", "dgrad")),
            ("gradient", ("dgrad", "wgrad")),
        ):
            shared = 3 if operand == "activation" else 0
            for role in roles:
                pairs = [(row["role"], row["operand"]) for row in rows]
                count = pairs.count((role, operand))
                assert count == 2 * (7 - shared), (recipe, role, operand, count)
        for row in rows:
            assert row["site"] != "lm_head.weight"
            gemm = extents[row["site"], row["role"]]
            k = -(-gemm["k"] // 16) * 16
            sizes = {gemm["m"] * gemm["k"], gemm["n"] * gemm["k"]}
            sizes |= {gemm["m"] * k, gemm["n"] * k}
            assert row["elements"] in sizes and row["non_finite"] == 0, row
            assert sum(row["levels"]) == row["elements"] - row["zero"], row


def test_statistics_of_ufp4_are_those_of_normal_numbers_and_unbiased():
    """After the transform values are nearly normal. The largest of 16 is then
    about 2.1 standard deviations a, the step a / 7, and the error a step's
    square / 12: 10 log10(12 * 49 / 4.5) = 21 dB for rounding to nearest; flatter
    distributions do better. Stochastic rounding has twice that error, 3 dB less.
    Neither shrinks: uniform levels have their errors centred on 0."""
    for row in measured_operands("ufp4"):
        low, high = (17, 22) if row["operand"] == "gradient" else (20, 26)
        assert low < row["sqnr_db"] < high, row
        assert 0.98 < row["alpha"] < 1.02, row
        assert math.isclose(row["shrinkage"], 1 - row["alpha"]), row
        assert 0.8 < row["effective_buckets"] < 1, row


def test_statistics_tell_the_shrinkage_of_e2m1_from_the_uniform_grid():
    """Rounding to nearest shrinks where levels lie further apart above than
    below (Eq 2 and 3 of arXiv 2606.20381), which e2m1 has and e1m2 has not."""

    def shrinkage(recipe: str) -> float:
        rows = [r for r in measured_operands(recipe) if r["operand"] == "weight"]
        return sum(row["shrinkage"] for row in rows) / len(rows)

    for row in measured_operands("nvfp4"):
        assert 15 < row["sqnr_db"] < 24, row
        assert 0.97 < row["alpha"] < 1.03, row
    assert abs(shrinkage("ufp4")) < 0.002
    assert 0.005 < shrinkage("nvfp4") < 0.015


def test_wrong_requests_are_one_message_and_leave_no_file():
    step = str(MODEL / "step.mlir")
    good = [f"--input=@{MODEL / i['file']}" for i in MANIFEST["inputs"]]
    swapped = [good[1], good[0], *good[2:]]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "r.json"
        truncated = Path(folder) / "short.npy"
        truncated.write_bytes((MODEL / MANIFEST["inputs"][0]["file"]).read_bytes()[:-1])
        cases = [
            ([step, *good, "--recipe=nosuch"], 1, "no recipe named 'nosuch'"),
            ([step, *good[:-1]], 1, "expected 23 --input"),
            ([step, *swapped], 1, "argument 0 ('model.embed_tokens.weight')"),
            ([step, f"--input=@{truncated}", *good[1:]], 1, "short.npy"),
            ([step, *good, "--function=nosuch"], 1, "no function 'nosuch'"),
            ([step, *good, "--target=gfx9"], 1, "expected a target among: cpu, sm_80"),
            ([step, *good, "--output=x.npy"], 1, "--output"),
            ([str(Path(folder) / "none.mlir")], 1, "none.mlir"),
            ([step, *good, f"--statistics={out}"], 1, "nothing to measure"),
            ([step, "--nosuchflag"], 2, "nosuchflag"),
        ]
        for arguments, code, message in cases:
            done = call([tool("ufp4-run"), *arguments, f"--report={out}"])
            assert done.returncode == code, (arguments, done)
            assert message in done.stderr, (message, done.stderr)
            assert done.stdout == "" and not out.exists(), arguments


def test_failed_assertion_of_the_model_is_an_error():
    """Token ids beyond the vocabulary: the model asserts, the tool reports."""
    step = str(MODEL / "step.mlir")
    inputs = [f"--input=@{MODEL / i['file']}" for i in MANIFEST["inputs"]]
    ids = next(i for i in MANIFEST["inputs"] if i["name"] == "input_ids")
    shape = "x".join(str(extent) for extent in ids["shape"])
    inputs[ids["index"]] = f"--input={shape}xi64=999"
    done = call([tool("ufp4-run"), step, *inputs])
    assert done.returncode == 1 and "error:" in done.stderr, done


def test_plugin_gives_the_ir_of_ufp4_opt():
    plugin = harness.build() / "lib" / "libUFP4Plugin.so"
    flags = [
        str(MODEL / "step.mlir"),
        "--allow-unregistered-dialect",
        "--pass-pipeline=builtin.module(ufp4-quantize{recipe=ufp4})",
    ]
    ours = call([tool("ufp4-opt"), *flags])
    load = [f"--load-dialect-plugin={plugin}", f"--load-pass-plugin={plugin}"]
    stock = call(["mlir-opt-22", *load, *flags])
    assert ours.returncode == 0 and stock.returncode == 0, (ours.stderr, stock.stderr)
    assert "ufp4.scaled_matmul" in ours.stdout
    assert ours.stdout == stock.stdout


def test_quantizing_twice_changes_nothing():
    flags = ["--allow-unregistered-dialect", "--ufp4-quantize=recipe=ufp4"]
    once = call([tool("ufp4-opt"), str(MODEL / "step.mlir"), *flags])
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(once.stdout)
        file.flush()
        twice = call([tool("ufp4-opt"), file.name, *flags])
    assert once.returncode == twice.returncode == 0, twice.stderr
    assert once.stdout == twice.stdout


def test_language_server_reports_an_error_in_a_recipe():
    text = "ufp4.recipe @r {\n  fprop activation(bf17) weight(bf16)\n}\n"

    def message(method: str, params: dict, number: int | None = None) -> str:
        body: dict = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            body["id"] = number
        data = json.dumps(body)
        return f"Content-Length: {len(data)}\r\n\r\n{data}"

    uri = "test:///recipe.mlir"
    document = {"uri": uri, "languageId": "mlir", "version": 1, "text": text}
    session = (
        message("initialize", {"processId": 1, "capabilities": {}, "rootUri": None}, 0)
        + message("textDocument/didOpen", {"textDocument": document})
        + message("shutdown", {}, 1)
        + message("exit", {})
    )
    done = subprocess.run(
        [tool("ufp4-lsp-server")],
        input=session,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "publishDiagnostics" in done.stdout, done
    assert "bf17" in done.stdout or "expected" in done.stdout, done.stdout


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

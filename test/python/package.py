#!/usr/bin/env python3
# ===- package.py - the Python package -----------------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""The Python package of BUILD/python, with numpy alone; with --installed, the one that
this Python has. test/python/frameworks.py has what takes torch and jax."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from pathlib import Path

import harness
import make_golden
import ml_dtypes
import numpy as np
from arrays import assert_same
from golden import quantized_cases, stored
from harness import ROOT

BF16 = np.dtype(ml_dtypes.bfloat16)
MODEL = ROOT / "models" / "llama"
MANIFEST = json.loads((MODEL / "manifest.json").read_text())
LINEAR = """\
func.func @linear(%x: tensor<?x32xf32>,
                  %w: tensor<32x8xf32> {ufp4.name = "w", ufp4.parameter})
    -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x32xf32>
  %empty = tensor.empty(%n) : tensor<?x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?x8xf32>) -> tensor<?x8xf32>
  %y = linalg.matmul ins(%x, %w : tensor<?x32xf32>, tensor<32x8xf32>)
       outs(%init : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
"""
INSTALLED = "--installed" in sys.argv[1:]
ufp4 = None  # The package, once the build folder is known.


def load_package(_tests: list) -> None:
    global ufp4
    if not INSTALLED:
        sys.path.insert(0, str(harness.build() / "python"))
    import ufp4 as package

    ufp4 = package


def package_folder() -> Path:
    return Path(ufp4.__file__).parent


def tool(name: str) -> Path:
    return package_folder() / "bin" / name


def environment() -> dict[str, str]:
    """For a Python that is to have the package."""
    if INSTALLED:
        return dict(os.environ)
    return {**os.environ, "PYTHONPATH": str(harness.build() / "python")}


@contextlib.contextmanager
def refused(*words: str, error: type | None = None):
    """The block raises ufp4.Error, or another, whose text has the words."""
    try:
        yield
    except error or ufp4.Error as caught:
        for word in words:
            assert word in str(caught), (word, str(caught))
    else:
        raise AssertionError(f"expected an error with {words}")


def arrays_of_linear(rows: int = 4) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(1)
    x = generator.standard_normal((rows, 32), np.float32)
    return x, generator.standard_normal((32, 8), np.float32)


def model_inputs() -> list[np.ndarray]:
    inputs = []
    for described in MANIFEST["inputs"]:
        array = np.load(MODEL / described["file"])
        inputs.append(array.view(BF16) if described["dtype"] == "bf16" else array)
    return inputs


# ===-------------------------------------------------------------------------===#
# Text
# ===-------------------------------------------------------------------------===#


def test_importing_loads_neither_the_compiler_nor_numpy():
    code = (
        "import sys, ufp4\n"
        "assert 'numpy' not in sys.modules and 'ufp4._native' not in sys.modules\n"
        "assert ufp4.__version__ == '0.1.0' and 'ufp4._native' in sys.modules\n"
        "assert {'compile', 'opt', 'numerics', 'Error'} <= set(dir(ufp4))\n"
        "try: ufp4.nosuch\n"
        "except AttributeError as error: assert 'nosuch' in str(error)\n"
        "else: raise AssertionError\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env=environment())


def test_opt_gives_the_text_of_the_tool():
    for pipeline in (
        "ufp4-quantize{recipe=ufp4}",
        "builtin.module(ufp4-quantize{recipe=nvfp4},func.func(cse),canonicalize)",
    ):
        flag = pipeline if "builtin" in pipeline else f"builtin.module({pipeline})"
        done = subprocess.run(
            [tool("ufp4-opt"), f"--pass-pipeline={flag}", "-"],
            input=LINEAR,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        assert ufp4.opt(LINEAR, pipeline).strip() == done.stdout.strip()


def test_quantize_ir_gives_the_text_of_the_tool_and_its_report():
    text, report = ufp4.quantize_ir(LINEAR, "ufp4", report=True)
    assert text == ufp4.opt(LINEAR, "ufp4-quantize{recipe=ufp4}")
    assert text == ufp4.quantize_ir(LINEAR, "ufp4")
    assert report["recipe"] == "ufp4" and len(report["gemms"]) == 1
    assert report["gemms"][0]["site"] == "w" and report["gemms"][0]["quantized"]


def test_a_module_may_be_given_by_its_path():
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "linear.mlir"
        file.write_text(LINEAR)
        assert ufp4.opt(file, "cse") == ufp4.opt(LINEAR, "cse")
        file.write_text("func.func @f() { oops }")
        with refused(f"{file}:1:18: error:"):
            ufp4.opt(file, "cse")
    with refused("cannot read", "none.mlir"):
        ufp4.opt(Path("none.mlir"), "cse")
    with refused("expected text or a path", error=TypeError):
        ufp4.opt(7, "cse")


def test_errors_have_the_place_and_the_line_of_the_source():
    bad = LINEAR.replace("linalg.fill", "linalg.fell")
    with refused("<string>:8:11: error:", "linalg.fell", "\n  %init = linalg.fell"):
        ufp4.opt(bad, "cse")
    try:
        ufp4.opt(bad, "cse")
    except ufp4.Error as error:
        place = (error.file, error.line, error.column)
        assert place == ("<string>", 8, 11)
        again = pickle.loads(pickle.dumps(error))
        assert (again.file, again.line, str(again)) == ("<string>", 8, str(error))
    # From a pass, at an operation.
    strict = LINEAR.replace(", ufp4.parameter", "")
    try:
        ufp4.quantize_ir(strict, "ufp4", strict=True)
    except ufp4.Error as error:
        assert (error.file, error.line) == ("<string>", 9), str(error)
    else:
        raise AssertionError("expected an error")


def test_wrong_requests_for_text():
    with refused("'nosuch' does not refer to a registered pass"):
        ufp4.opt(LINEAR, "nosuch")
    with refused("error:", "unbalanced parentheses"):
        ufp4.opt(LINEAR, "func.func(cse")
    with refused("no recipe named 'nosuch'", "ufp4-i8"):
        ufp4.quantize_ir(LINEAR, "nosuch")
    with refused("expected a recipe"):
        ufp4.quantize_ir(LINEAR, "")
    with refused("expected a target among: cpu, sm_80", "gfx9"):
        ufp4.compile(LINEAR, target="gfx9")
    with refused("no function 'g'", "'linear'"):
        ufp4.compile(LINEAR, function="g")
    with refused("expected argument 0 to be a ranked tensor"):
        ufp4.compile("func.func @f(%x: index) { return }")


def test_modules_of_unregistered_dialects_pass_through():
    text = 'func.func @f() { "other.op"() : () -> () return }'
    assert '"other.op"()' in ufp4.opt(text, "cse")


# ===-------------------------------------------------------------------------===#
# Functions
# ===-------------------------------------------------------------------------===#


def test_the_llama_step_gives_the_bits_of_the_tool():
    """Every result of one step under a recipe with random bits; arguments stay."""
    step = ufp4.compile(MODEL / "step.mlir", "ufp4")
    inputs = model_inputs()
    before = [array.tobytes() for array in inputs]
    results = step(*inputs, seed=7)
    assert [array.tobytes() for array in inputs] == before
    names = [result["name"] for result in MANIFEST["results"]]
    assert [argument.name for argument in step.results] == names
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{i}.npy" for i in range(len(names))]
        report = Path(folder) / "report.json"
        command = [tool("ufp4-run"), MODEL / "step.mlir"]
        command += ["--recipe=ufp4", "--seed=7", f"--report={report}"]
        command += [f"--input=@{MODEL / i['file']}" for i in MANIFEST["inputs"]]
        command += [f"--output=@{file}" for file in files]
        subprocess.run(command, check=True)
        for name, ours, file in zip(names, results, files):
            assert_same(ours.astype(np.float32), np.load(file), name)
        theirs = json.loads(report.read_text())
    assert step.report["gemms"] == theirs["gemms"]
    assert step.report["totals"] == theirs["totals"]


def test_signatures():
    linear = ufp4.compile(LINEAR)
    x, w = linear.arguments
    assert (x.name, x.dtype, x.shape, x.type) == ("", "float32", (None, 32), "f32")
    assert (w.name, w.shape) == ("w", (32, 8))
    assert linear.results[0].shape == (None, 8) and not linear.takes_seed
    assert linear.name == "linear" and linear.target == "cpu"
    assert "(?x32xf32, 32x8xf32) -> (?x8xf32)" in repr(linear)
    assert linear.report["gemms"][0]["reason"]
    assert "llvm.func @linear" in linear.ir
    step = ufp4.compile(LINEAR, "bf16", target="cpu", function="linear")
    assert step.report["recipe"] == "bf16"


def test_extents_may_be_dynamic():
    linear = ufp4.compile(LINEAR)
    for rows in (0, 1, 5, 100):
        x, w = arrays_of_linear(rows)
        y = linear(x, w)
        assert y.shape == (rows, 8)
        # f32 sums of 32 terms in another order.
        assert np.allclose(y, x @ w, rtol=1e-5, atol=1e-5)


def test_results_number_none_one_and_several():
    assert (
        ufp4.compile("func.func @f(%x: tensor<2xf32>) { return }")(
            np.zeros(2, np.float32)
        )
        is None
    )
    text = (
        "func.func @f(%x: tensor<2xf32>, %y: tensor<i64>) -> (tensor<i64>, "
        "tensor<2xf32>, tensor<2xf32>) "
        "{ return %y, %x, %x : tensor<i64>, tensor<2xf32>, tensor<2xf32> }"
    )
    x, y = np.array([1, 2], np.float32), np.array(-3, np.int64)
    a, b, c = ufp4.compile(text)(x, y)
    assert a.shape == () and a == -3
    # Results are memory of their own, even where they are an argument.
    b[0] = 9
    assert list(x) == [1, 2] and list(c) == [1, 2] and list(b) == [9, 2]


def test_every_element_type_comes_back_as_it_went():
    """What numpy has, and what it has from ml_dtypes."""
    types = {
        "i1": bool,
        "i8": np.int8,
        "ui8": np.uint8,
        "i16": np.int16,
        "i32": np.int32,
        "i64": np.int64,
        "f16": np.float16,
        "bf16": BF16,
        "f32": np.float32,
        "f64": np.float64,
        "f8E4M3FN": ml_dtypes.float8_e4m3fn,
        "f8E5M2": ml_dtypes.float8_e5m2,
    }
    for name, dtype in types.items():
        tensor = f"tensor<3x2x{name}>"
        text = f"func.func @f(%x: {tensor}) -> {tensor} {{ return %x : {tensor} }}"
        function = ufp4.compile(text)
        x = np.array([[0, 1], [1, 0], [1, 1]]).astype(dtype)
        y = function(x)
        assert y.dtype == x.dtype and y.tobytes() == x.tobytes(), name
        assert function.arguments[0].dtype == x.dtype.name, name


def test_arrays_are_read_where_they_lie():
    from ufp4 import _arrays

    x, w = arrays_of_linear()
    for array in (x, w.astype(BF16), x[1:3], np.zeros((0, 3), np.int8)):
        assert _arrays.wrap(array, "x").address == array.ctypes.data
    # What is not contiguous is copied, and read rightly.
    linear = ufp4.compile(LINEAR)
    turned = np.asfortranarray(x)
    assert _arrays.wrap(turned, "x").address != turned.ctypes.data
    expected = linear(x, w)
    wide = np.zeros((4, 64), np.float32)
    wide[:, ::2] = x
    for same in (turned, wide[:, ::2]):
        assert_same(linear(same, w), expected)
    # Read-only memory and addresses that are multiples of 4 alone will do.
    frozen = x.copy()
    frozen.flags.writeable = False
    raw = np.zeros(x.nbytes + 8, np.uint8)
    shifted = raw[4 : 4 + x.nbytes].view(np.float32).reshape(x.shape)
    shifted[:] = x
    for same in (frozen, shifted):
        assert _arrays.wrap(same, "x").address == same.ctypes.data
        assert_same(linear(same, w), expected)


def test_anything_that_speaks_dlpack_will_do():
    class Wrapped:
        def __init__(self, array):
            self.array = array

        def __dlpack__(self, **keywords):
            return self.array.__dlpack__(**keywords)

        def __dlpack_device__(self):
            return self.array.__dlpack_device__()

    x, w = arrays_of_linear()
    linear = ufp4.compile(LINEAR)
    assert_same(linear(Wrapped(x), Wrapped(w)), linear(x, w))


def test_results_live_as_long_as_they_are_held():
    linear = ufp4.compile(LINEAR)
    x, w = arrays_of_linear(1000)
    y = linear(x, w)
    kept, part = y.copy(), y[500:]
    del linear, y
    gc.collect()
    for _ in range(20):
        np.ones((1000, 8), np.float32)
    assert_same(part, kept[500:])


def test_wrong_arguments_are_errors_that_name_them():
    linear = ufp4.compile(LINEAR)
    x, w = arrays_of_linear()
    cases = [
        ((x,), {}, ("expected 2 arguments but got 1",)),
        ((x, w.T), {}, ("argument 1 ('w')", "tensor<32x8xf32>", "tensor<8x32xf32>")),
        ((x[0], w), {}, ("argument 0", "tensor<?x32xf32>", "tensor<32xf32>")),
        ((x.astype(np.float64), w), {}, ("argument 0", "tensor<4x32xf64>")),
        ((x, w.astype(BF16)), {}, ("argument 1 ('w')", "tensor<32x8xbf16>")),
        ((x, w.astype(complex)), {}, ("argument 1 ('w')", "complex128")),
        ((x, w.astype(">f4")), {}, ("argument 1 ('w')", "byte order")),
        ((x, None), {}, ("expected arrays of one framework",)),
        ((1.5, 2), {}, ("argument 0", "float")),
        ((x, w), {"seed": 3}, ("expected no seed",)),
    ]
    for arrays, keywords, words in cases:
        with refused(*words):
            linear(*arrays, **keywords)


def test_seeds_decide_the_random_bits():
    recipe = ufp4.recipes.build(
        "random",
        fprop={
            "activation": {"format": "e1m2, 1x16, f32", "stochastic": 8},
            "weight": "e1m2, 1x16, f32",
        },
    )
    linear = ufp4.compile(LINEAR, recipe)
    assert linear.takes_seed and len(linear.arguments) == 2
    x, w = arrays_of_linear()
    one, two = linear(x, w, seed=1), linear(x, w, seed=2)
    assert_same(linear(x, w, seed=1), one)
    assert np.any(one != two)
    # The 64 bits all count.
    assert np.any(linear(x, w, seed=1 + (1 << 63)) != one)
    with refused("expected a seed"):
        linear(x, w)
    for seed in (-1, 1 << 64):
        with refused("expected a seed from 0 to 2^64 - 1"):
            linear(x, w, seed=seed)


def test_assertions_of_the_model_are_errors():
    text = """
    func.func @f(%i: tensor<i64>) -> tensor<i64> {
      %ok = arith.constant 10 : i64
      %v = tensor.extract %i[] : tensor<i64>
      %c = arith.cmpi slt, %v, %ok : i64
      cf.assert %c, "expected less than ten"
      return %i : tensor<i64>
    }"""
    function = ufp4.compile(text)
    assert function(np.array(9)) == 9
    with refused("expected less than ten"):
        function(np.array(10))
    assert function(np.array(3)) == 3


def test_functions_pickle():
    linear = ufp4.compile(LINEAR, "ufp4")
    x, w = arrays_of_linear()
    assert_same(pickle.loads(pickle.dumps(linear))(x, w), linear(x, w))


def test_functions_are_kept_in_a_cache():
    x, w = arrays_of_linear()
    expected = ufp4.compile(LINEAR, "ufp4")(x, w)
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "made" / "here"
        first = ufp4.compile(LINEAR, "ufp4", cache=cache)
        again = ufp4.compile(LINEAR, "ufp4", cache=cache)
        assert (first.from_cache, again.from_cache) == (False, True)
        assert again.arguments == first.arguments and again.results == first.results
        assert again.report == first.report and repr(again) == repr(first)
        for function in (first, again, pickle.loads(pickle.dumps(again))):
            assert_same(function(x, w), expected)
        (entry,) = cache.iterdir()
        assert entry.stat().st_mode & 0o077 == 0
        # All that decides what is compiled decides which entry it is.
        own = Path(folder) / "own.mlir"
        ufp4.recipes.load("e2m1").save(own)
        others = [
            lambda: ufp4.compile(LINEAR, "e2m1", cache=cache),
            lambda: ufp4.compile(LINEAR, own, cache=cache),
            lambda: ufp4.compile(LINEAR.replace("@linear", "@l"), "ufp4", cache=cache),
            lambda: ufp4.compile(LINEAR, "ufp4", strict=True, cache=cache),
            lambda: ufp4.compile(LINEAR, "ufp4", "sm_90a", cache=cache),
        ]
        for count, other in enumerate(others, 2):
            assert not other().from_cache and other().from_cache
            assert len(list(cache.iterdir())) == count
        own.write_text(own.read_text() + "// changed\n")
        assert not ufp4.compile(LINEAR, own, cache=cache).from_cache
        # What is damaged is compiled anew, and then whole again.
        for file in entry.iterdir():
            content = file.read_bytes()
            for damaged in (content[:-20], b"", content.replace(b"a", b"b")):
                file.write_bytes(damaged)
                function = ufp4.compile(LINEAR, "ufp4", cache=cache)
                assert not function.from_cache, (file, len(damaged))
                assert_same(function(x, w), expected)
            file.unlink()
            assert not ufp4.compile(LINEAR, "ufp4", cache=cache).from_cache
        assert ufp4.compile(LINEAR, "ufp4", cache=cache).from_cache
        # Where nothing can be written, that is said.
        blocked = Path(folder) / "file"
        blocked.write_text("")
        with refused("cannot make the folder", str(blocked)):
            ufp4.compile(LINEAR, cache=blocked / "cache")


def test_what_the_compiler_remarks_is_a_warning():
    """Here, that either argument may be the parameter."""
    unclear = LINEAR.replace(", ufp4.parameter", "")
    for call in (
        lambda: ufp4.quantize_ir(unclear, "ufp4"),
        lambda: ufp4.compile(unclear, "ufp4"),
    ):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            call()
        assert [w.category for w in caught] == [ufp4.CompileWarning]
        text = str(caught[0].message)
        assert text.startswith("<string>:9:8: remark: contraction left alone"), text
        assert caught[0].filename == __file__
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with refused("contraction left alone", error=ufp4.CompileWarning):
                call()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ufp4.quantize_ir(LINEAR, "ufp4")


# ===-------------------------------------------------------------------------===#
# Threads and signals
# ===-------------------------------------------------------------------------===#


def test_one_function_runs_on_several_threads_at_once():
    linear = ufp4.compile(LINEAR, "ufp4")
    cases = [arrays_of_linear(rows) for rows in range(1, 9)]
    expected = [linear(x, w) for x, w in cases]
    wrong = []

    def work(case: int) -> None:
        for _ in range(50):
            if linear(*cases[case]).tobytes() != expected[case].tobytes():
                wrong.append(case)

    harness.in_threads(work, range(8))
    assert not wrong


def test_modules_compile_on_several_threads_at_once():
    recipes = ["ufp4", "e2m1", "nvfp4", "mxfp4"]
    x, w = arrays_of_linear()
    outcome = {}

    def work(recipe: str) -> None:
        outcome[recipe] = ufp4.compile(LINEAR, recipe)(x, w)

    harness.in_threads(work, recipes)
    for recipe in recipes:
        assert_same(outcome[recipe], ufp4.compile(LINEAR, recipe)(x, w), recipe)


def test_the_interpreter_is_free_while_the_compiler_works():
    """Another thread counts on while a step is lowered."""
    ticks = []
    done = threading.Event()

    def tick() -> None:
        while not done.wait(0.005):
            ticks.append(time.monotonic())

    thread = threading.Thread(target=tick)
    thread.start()
    begin = time.monotonic()
    ufp4.quantize_ir(MODEL / "step.mlir", "ufp4")
    end = time.monotonic()
    done.set()
    thread.join()
    within = [t for t in ticks if begin < t < end]
    # Held, it would let none through; a machine that is busy lets few.
    assert len(within) >= 3, (len(within), end - begin)


def test_an_interrupt_is_a_keyboard_interrupt():
    """It comes when the call that is under way ends, and the interpreter goes on."""
    # Where a shell has put this test in the background, signals of the keyboard are
    # ignored, and Python leaves it at that.
    heed = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
    code = heed + f"""
import os, signal, sys, threading
import numpy as np, ufp4
text = {LINEAR!r}
killer = threading.Timer(0.05, lambda: os.kill(os.getpid(), signal.SIGINT))
killer.start()
try:
    while True:
        ufp4.quantize_ir(text, "ufp4")
except KeyboardInterrupt:
    pass
killer.join()
assert ufp4.compile(text)(np.zeros((1, 32), np.float32),
                          np.zeros((32, 8), np.float32)).shape == (1, 8)
print("went on")
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0 and done.stdout == "went on\n", done
    # And where nobody catches it, the process ends as Python's do.
    loop = (
        f"{heed}import ufp4\nprint(flush=True)\n"
        f"while True: ufp4.opt({LINEAR!r}, 'cse')"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", loop],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    process.stdout.readline()
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode in (1, -signal.SIGINT, 130), process.returncode
    assert "KeyboardInterrupt" in errors, errors


def test_threads_of_kernels_do_not_change_results():
    x, w = arrays_of_linear(64)
    linear = ufp4.compile(LINEAR, "ufp4")
    outcome = []
    for count in (1, 2, 0):
        ufp4.set_threads(count)
        outcome.append(linear(x, w).tobytes())
    assert len(set(outcome)) == 1


# ===-------------------------------------------------------------------------===#
# GPUs, on a machine without one
# ===-------------------------------------------------------------------------===#


def test_a_gpu_without_a_driver_is_one_error():
    code = f"""
import numpy as np, ufp4
linear = ufp4.compile({LINEAR!r}, "ufp4", target="sm_90a")
assert linear.report["target"] == "sm_90a" and linear.target == "sm_90a"
assert "gpu.module" in linear.ir
try:
    linear(np.zeros((4, 32), np.float32), np.zeros((32, 8), np.float32))
except ufp4.Error as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**environment(), "UFP4_LIBCUDA": "/nonexistent/libcuda.so.1"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "/nonexistent/libcuda.so.1" in done.stdout, done.stdout
    assert done.stdout.count("\n") == 1, done.stdout


def test_powers_of_two_go_into_fp8_where_asked():
    carriers = []
    for asked in (False, True):
        linear = ufp4.compile(
            LINEAR, "ufp4-mx", target="sm_90a", e8m0_in_fp8=asked, cache=False
        )
        carriers.append(linear.report["gemms"][0]["carrier"])
    assert "bf16" in carriers[0] and "f8E4M3FN" in carriers[1], carriers


# ===-------------------------------------------------------------------------===#
# Recipes
# ===-------------------------------------------------------------------------===#


def test_all_shipped_recipes_are_listed_and_load():
    names = sorted(file.stem for file in (ROOT / "recipes").glob("*.mlir"))
    assert ufp4.recipes.list() == names
    for name in names:
        recipe = ufp4.recipes.load(name)
        assert recipe.name == name
        assert recipe.text == (ROOT / "recipes" / f"{name}.mlir").read_text()


def test_a_recipe_quantizes_as_its_name_does():
    for name in ("ufp4", "nvfp4", "mxfp4-deterministic-hadamard"):
        recipe = ufp4.recipes.load(name)
        text, report = ufp4.quantize_ir(LINEAR, recipe, report=True)
        assert text == ufp4.quantize_ir(LINEAR, name)
        assert "ufp4.recipe" not in text and report["recipe"] == name


def test_recipes_go_through_files():
    recipe = ufp4.recipes.load("ufp4")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "mine.mlir"
        recipe.save(file)
        assert ufp4.recipes.load(file) == recipe
        assert ufp4.recipes.load(str(file)) == recipe
        ufp4.recipes.save(recipe, Path(folder) / "again.mlir")
        assert ufp4.quantize_ir(LINEAR, file) == ufp4.quantize_ir(LINEAR, "ufp4")
        assert ufp4.quantize_ir(LINEAR, str(file)) == ufp4.quantize_ir(LINEAR, "ufp4")


def test_a_recipe_built_from_data_is_the_shipped_one():
    """The same policies as recipes/ufp4.mlir and nvfp4.mlir: the same module."""
    x = ufp4.recipes.Policy("e1m2, 1x16, f32", rht=16)
    dy = ufp4.recipes.Policy("e1m2, 1x16, f32", rht=16, stochastic=8)
    ours = ufp4.recipes.build(
        "ufp4",  # in reasons
        fprop={"activation": x, "weight": x},
        dgrad={"gradient": dy, "weight": x},
        wgrad={"gradient": dy, "activation": x},
        keep=["lm_head", "embed*", "router"],
    )
    step = MODEL / "step.mlir"
    assert ufp4.quantize_ir(step, ours) == ufp4.quantize_ir(step, "ufp4")
    nv = "e2m1, 1x16, e4m3"
    transformed = {"format": nv, "rht": "16, result = bf16"}
    w = "#ufp4.format<e2m1, 16x16, e4m3>"
    ours = ufp4.recipes.build(
        "nvfp4",
        fprop={"activation": nv, "weight": w},
        dgrad={"gradient": {"format": nv, "stochastic": 8}, "weight": w},
        wgrad={"gradient": {**transformed, "stochastic": 8}, "activation": transformed},
        keep=ufp4.recipes.Sites(["lm_head", "embed*", "router"]),
    )
    assert ours.name == "nvfp4"
    assert ufp4.quantize_ir(step, ours) == ufp4.quantize_ir(step, "nvfp4")


def test_built_recipes_keep_and_override_sites():
    x = "e1m2, 1x16, f32"
    recipe = ufp4.recipes.build(
        "mine",
        fprop={"activation": x, "weight": x},
        keep=ufp4.recipes.Sites(["lm_head", 'a"b'], first=1),
        overrides=[
            ufp4.recipes.Override(
                "*down_proj*",
                fprop={
                    "activation": "e2m1, 1x32, e8m0, rceil",
                    "weight": "e2m1, 1x32, e8m0, rceil",
                },
            ),
            ufp4.recipes.Override(
                ["*up_proj*"], fprop={"activation": "bf16", "weight": "bf16"}
            ),
        ],
    )
    step = MODEL / "step.mlir"
    _, report = ufp4.quantize_ir(step, recipe, report=True)
    rows = {r["site"]: r for r in report["gemms"] if r["role"] == "fprop"}
    assert not rows["model.layers.0.mlp.down_proj.weight"]["quantized"]
    assert rows["model.layers.1.mlp.down_proj.weight"]["format"].startswith("e2m1 1x32")
    assert not rows["model.layers.1.mlp.up_proj.weight"]["quantized"]
    assert rows["model.layers.1.mlp.gate_proj.weight"]["format"].startswith("e1m2 1x16")
    assert not rows["lm_head.weight"]["quantized"]
    assert ufp4.recipes.parse(recipe.text) == recipe


def test_wrong_recipes():
    x = "e1m2, 1x16, f32"
    with refused("no recipe named 'nosuch'; there are: bf16, e2m1"):
        ufp4.recipes.load("nosuch")
    with refused("cannot read the recipe", "nosuch.mlir"):
        ufp4.recipes.load("nosuch.mlir")
    with refused("mine.mlir:1:1: error:", "expected a ufp4.recipe"):
        ufp4.recipes.parse("", "mine.mlir")
    with refused("expected one recipe"):
        ufp4.recipes.parse("ufp4.recipe @a {}\nufp4.recipe @b {}")
    with refused("fprop: expected policies for 'activation' and 'weight'", "'weight'"):
        ufp4.recipes.build("mine", fprop={"weight": x})
    with refused("mine:2:", "error:", "nosuch"):
        ufp4.recipes.build("mine", fprop={"activation": "nosuch", "weight": x})
    with refused("expected keys among format", "'form'", error=TypeError):
        ufp4.recipes.build("mine", fprop={"activation": {"form": x}, "weight": x})
    with refused("expected a policy but got a int", error=TypeError):
        ufp4.recipes.build("mine", fprop={"activation": 4, "weight": x})
    # One of the module's own has the name already.
    own = LINEAR + "ufp4.recipe @ufp4 {}\n"
    with refused("the module has a recipe 'ufp4' of its own"):
        ufp4.quantize_ir(own, ufp4.recipes.load("ufp4"))


# ===-------------------------------------------------------------------------===#
# Numerics
# ===-------------------------------------------------------------------------===#


def policy_of(line: str) -> str:
    """The policy of a line of quantize.npz, as a recipe writes it."""
    parts = line.split("; ")[1:4]
    return ", ".join(part for part in parts if part != make_golden.NONE)


def test_numerics_give_the_stored_codes_and_scales():
    """All cases of test/golden/quantize.npz."""
    operands = stored("quantize.npz")
    seeds = {
        "seed": make_golden.SEED,
        "site": make_golden.SITE,
        "stream": make_golden.STREAM,
    }
    cases = quantized_cases()
    for name, (line, expected) in cases.items():
        operand, dim = line.split("; ")[4:6]
        x = operands[f"input.{operand}"]
        q = ufp4.numerics.quantize(x, policy_of(line), along=int(dim), **seeds)
        for part, ours, theirs in zip(q._fields, q, expected):
            assert (ours is None) == (theirs is None), (name, part)
            if ours is not None:
                assert_same(ours, theirs, f"{name}: {part}")
    assert len(cases) > 200


def test_numerics_give_the_stored_products():
    cases = quantized_cases()
    file = stored("product.npz")
    lines = [str(line).split("; ") for line in file["cases"]]
    products = make_golden.unpacked(file["products"], [line[2] for line in lines])
    for (left, right, _), expected in zip(lines, products):
        operands = []
        for name in (left, right):
            line, q = cases[name]
            operands += [ufp4.numerics.Quantized(*q), policy_of(line)]
        y = ufp4.numerics.scaled_matmul(*operands)
        assert_same(y, expected, f"{left} x {right}")
        turned = [
            ufp4.numerics.Quantized(
                operand.codes.T,
                operand.scales.T,
                None if operand.outer is None else operand.outer.T,
            )
            for operand in (operands[0], operands[2])
        ]
        same = ufp4.numerics.scaled_matmul(
            turned[0], operands[1], turned[1], operands[3], lhs_along=0, rhs_along=0
        )
        assert_same(same, expected, f"{left} x {right}, along 0")
        rounded = ufp4.numerics.scaled_matmul(*operands, result="bf16")
        assert_same(rounded, expected.astype(BF16).astype(np.float32))
    assert len(lines) >= 15


def test_numerics_dequantize_as_the_reference_does():
    import ufp4_reference as reference

    for name, (line, q) in quantized_cases().items():
        _, spec, _, dim = make_golden.spec_of(line)
        ours = ufp4.numerics.dequantize(
            ufp4.numerics.Quantized(*q), policy_of(line), along=dim
        )
        theirs = reference.dequantize(*q, dim, spec.format)
        assert_same(ours, theirs, name)


def test_numerics_transform_as_the_reference_does():
    import ufp4_reference as reference

    x = np.random.default_rng(3).standard_normal((5, 40), np.float32)
    for text, transform in (
        ("16", reference.Rht(16)),
        ("32, signs = plus", reference.Rht(32, "plus")),
        ("8, signs = drawn, result = bf16", reference.Rht(8, "drawn", True)),
    ):
        for along in (0, 1):
            spec = reference.Spec(
                reference.parse_format("#ufp4.format<e1m2, row, f32>"),
                transform,
                seed=5,
                site=3,
            )
            ours = ufp4.numerics.rht(x, text, along=along, seed=5, site=3)
            assert_same(ours, reference.transform(x, along, spec), text)


def test_numerics_draw_philox_s_words():
    """Random123's known answers, and shapes."""
    zero = ufp4.numerics.philox([0, 0, 0, 0], [0, 0])
    assert [hex(w) for w in zero] == [
        "0x6627e8d5",
        "0xe169c58d",
        "0xbc57ac4c",
        "0x9b00dbd8",
    ]
    ones = ufp4.numerics.philox([0xFFFFFFFF] * 4, (1 << 64) - 1)
    assert [hex(w) for w in ones] == [
        "0x408f276d",
        "0x41c83b0e",
        "0xa20bc7c6",
        "0x6d5451fd",
    ]
    counters = np.arange(24, dtype=np.uint32).reshape(2, 3, 4)
    words = ufp4.numerics.philox(counters, 7)
    assert words.shape == (2, 3, 4) and words.dtype == np.uint32
    assert_same(words[1, 2], ufp4.numerics.philox(counters[1, 2], [7, 0]))
    folded = ufp4.numerics.philox([3, 0, 9, 0x464F4C44], 11)
    assert ufp4.numerics.fold_seed(11, 3, 9) == int(folded[0]) | int(folded[1]) << 32


def test_numerics_take_what_float32_holds():
    x = np.random.default_rng(4).standard_normal((4, 32)).astype(BF16)
    policy = "e1m2, 1x16, f32"
    wide = x.astype(np.float32)
    for given in (x, np.asfortranarray(wide)):
        for ours, theirs in zip(
            ufp4.numerics.quantize(given, policy)[:2],
            ufp4.numerics.quantize(wide, policy)[:2],
        ):
            assert_same(ours, theirs)


def test_wrong_numerics():
    numerics = ufp4.numerics
    x = np.zeros((4, 32), np.float32)
    policy = "e1m2, 1x16, f32"
    q = numerics.quantize(x, policy)
    cases = [
        (lambda: numerics.quantize(x.astype(np.float64), policy), "float64"),
        (lambda: numerics.quantize(x, "e9m9, 1x16, f32"), "error:"),
        (lambda: numerics.quantize(x, policy, along=2), "rank 2 but got 2"),
        (lambda: numerics.quantize(np.float32(1), policy), "rank 0"),
        (lambda: numerics.quantize(x, policy, seed=-1), "seed: expected"),
        (lambda: numerics.quantize(x, policy, site=1 << 32), "site: expected"),
        (lambda: numerics.quantize(x, "bf16"), "#ufp4.format"),
        (
            lambda: numerics.quantize(x, 'e2m1|e1m2, 1x16, f32, {criterion = "mse"}'),
            "gives no arithmetic for a choice between grids",
        ),
        (lambda: numerics.dequantize(q._replace(scales=q.scales.T), policy), "shape"),
        (lambda: numerics.dequantize(q._replace(codes=q.codes + 16), policy), "code"),
        (lambda: numerics.dequantize(q._replace(outer=q.scales), policy), "outer"),
        (lambda: numerics.dequantize(q, "e2m1, 1x16, e4m3"), "outer"),
        (lambda: numerics.dequantize(q._replace(codes=q.scales), policy), "uint8"),
        (lambda: numerics.scaled_matmul(q, policy, q, policy, rhs_along=0), "rhs"),
        (lambda: numerics.scaled_matmul(q, policy, q, policy, result="f16"), "f16"),
        (lambda: numerics.rht(x, 12), "error:"),
        (lambda: numerics.philox([0, 0, 0], 1), "expected 4 words"),
        (lambda: numerics.philox([0, 0, 0, -1], 1), "counter"),
        (
            lambda: numerics.philox(
                np.zeros((2, 4), np.uint32), np.zeros((3, 2), np.uint32)
            ),
            "counter and key",
        ),
    ]
    for number, (call, words) in enumerate(cases):
        try:
            call()
        except ufp4.Error as error:
            assert words in str(error), (number, words, str(error))
        else:
            raise AssertionError(f"case {number} ({words}): expected an error")


# ===-------------------------------------------------------------------------===#
# Tools and stubs
# ===-------------------------------------------------------------------------===#


def run_module(*arguments: str, text: str = "") -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "ufp4", *arguments],
        env=environment(),
        input=text,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_tools_run_as_a_module():
    for name in ("opt", "run", "compile", "launch"):
        done = run_module(name, "--help")
        assert done.returncode == 0 and "USAGE" in done.stdout, (name, done)
    done = run_module("opt", "--ufp4-quantize=recipe=ufp4", "-", text=LINEAR)
    assert done.stdout.strip() == ufp4.quantize_ir(LINEAR, "ufp4").strip(), done
    done = run_module("run", "nosuch.mlir")
    assert done.returncode == 1 and "nosuch.mlir" in done.stderr, done
    for arguments in ((), ("nosuch",)):
        done = run_module(*arguments)
        assert done.returncode == 2 and "compile, launch, opt, run" in done.stderr
    assert run_module("--help").returncode == 0


def test_stubs_name_all_of_the_extension():
    from ufp4 import _native

    stubs = (package_folder() / "_native.pyi").read_text()
    for name in dir(_native):
        if not name.startswith("_"):
            assert f"def {name}(" in stubs or f"class {name}:" in stubs, name
    assert (package_folder() / "py.typed").is_file()


def test_everything_public_has_a_docstring():
    for module in (ufp4, ufp4.numerics, ufp4.recipes):
        assert module.__doc__
        for name in module.__all__:
            value = getattr(module, name)
            if callable(value):
                assert value.__doc__, f"{module.__name__}.{name}"


if __name__ == "__main__":
    sys.argv[1:] = [word for word in sys.argv[1:] if word != "--installed"]
    sys.exit(harness.run_tests(globals(), load_package))

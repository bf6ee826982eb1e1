#!/usr/bin/env python3
# ===- report_page.py - the report's page, parsed and opened ----------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""The page of `--report=FILE.html`: valid HTML, the numbers of the JSON files, and
nothing that a name could slip in; in a browser, no sideways scrolling, no requests, and
a filter and columns that work.

Runs every function of this file whose name begins with `test_` and ends with
`N passed, N failed`. Needs html5lib, and Chromium for what a browser is asked
(utils/bootstrap.sh installs it); without Chromium those tests fail.
"""

from __future__ import annotations

import functools
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import harness
import html5lib
from harness import ROOT
from screenshot_report import SCREENS, Browser, check_page, find_browser

MODEL = ROOT / "models" / "llama"
HOSTILE = "layers.0.<script>document.title = 'run'</script><img src=x onerror=alert(1)>"


class Files(NamedTuple):
    page: Path
    report: dict
    statistics: dict


FOLDER = tempfile.TemporaryDirectory()


def call(tool: str, *arguments: str) -> None:
    command = [str(harness.build() / "bin" / tool), *arguments]
    done = subprocess.run(command, capture_output=True, timeout=600)
    assert done.returncode == 0, done.stderr.decode(errors="replace")


def run(name: str, source: Path, recipe: str, *flags: str) -> Files:
    """Runs a module for its page and statistics; its JSON report takes no run."""
    out = Path(FOLDER.name)
    page = out / f"{name}.html"
    report, statistics = out / f"{name}.json", out / f"{name}.statistics.json"
    call(
        "ufp4-run", str(source), f"--recipe={recipe}", "--seed=1", *flags,
        f"--report={page}", f"--statistics={statistics}",
    )  # fmt: skip
    call(
        "ufp4-opt", str(source), "--allow-unregistered-dialect", "-o", "/dev/null",
        f"--ufp4-quantize=recipe={recipe}", "--ufp4-select-carriers",
        f"--ufp4-report=file={report}",
    )  # fmt: skip
    return Files(
        page, json.loads(report.read_text()), json.loads(statistics.read_text())
    )


@functools.cache
def llama() -> Files:
    manifest = json.loads((MODEL / "manifest.json").read_text())
    flags = [f"--input=@{MODEL / i['file']}" for i in manifest["inputs"]]
    flags += ["--output=@/dev/null" for _ in manifest["results"]]
    return run("llama", MODEL / "step.mlir", "nvfp4", *flags)


@functools.cache
def hostile() -> Files:
    """Layers with names that are markup, or no text at all."""
    names = [HOSTILE, r"a\FF\00\1B[2J\0Ab\E2\80\AE\C2\85", "&lt;&amp", "x" * 300]
    quoted = [name.replace('"', r"\22") for name in names]
    arguments = ", ".join(
        f'%w{i}: tensor<16x16xf32> {{ufp4.name = "{name}", ufp4.parameter}}'
        for i, name in enumerate(quoted)
    )
    text = f"func.func @f(%x: tensor<2x16xf32>, {arguments}) -> tensor<2x16xf32> {{\n"
    text += "  %z = arith.constant dense<0.0> : tensor<2x16xf32>\n"
    last = "%x"
    for i in range(len(names)):
        text += f"  %y{i} = linalg.matmul ins({last}, %w{i} : tensor<2x16xf32>, "
        text += "tensor<16x16xf32>) outs(%z : tensor<2x16xf32>) -> tensor<2x16xf32>\n"
        last = f"%y{i}"
    text += f"  return {last} : tensor<2x16xf32>\n}}\n"
    source = Path(FOLDER.name) / "hostile.mlir"
    source.write_text(text, encoding="utf-8")
    inputs = ["--input=2x16xf32=1"] + ["--input=16x16xf32=.1"] * len(names)
    return run("hostile", source, "ufp4", *inputs)


@functools.cache
def parse(page: Path):
    """The document, with as few elements as the page has; no error of the parser."""
    parser = html5lib.HTMLParser(
        tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False
    )
    document = parser.parse(page.read_bytes(), transport_encoding="utf-8")
    assert not parser.errors, parser.errors[:5]
    return document


def text_of(element) -> str:
    return "".join(element.itertext())


def with_class(document, tag: str, name: str) -> list:
    return [e for e in document.iter(tag) if name in e.get("class", "").split()]


def number(text: str) -> float:
    return float(text.replace("∞", "inf"))


def test_pages_are_valid():
    for files in (llama(), hostile()):
        parse(files.page)


def test_every_gemm_of_a_layer_is_there_with_its_numbers():
    files = llama()
    rows = [row for row in files.report["gemms"] if row["role"] != "other"]
    document = parse(files.page)
    shown = []
    for body in document.iter("tbody"):
        heading = body.find("tr/th")
        if not body.get("id", "").startswith("s") or heading is None:
            continue
        for line in with_class(body, "tr", "g"):
            role = line.find("td/b").text
            shape, *rest = [text_of(i) for i in line.findall("td/i")]
            shown.append((text_of(heading).strip(), role, shape, " ".join(rest)))
    assert len(shown) == len(rows)
    wanted = {(r["site"], r["role"], f"{r['m']}x{r['n']}x{r['k']}"): r for r in rows}
    for site, role, shape, rest in shown:
        row = wanted.pop((site, role, shape))
        if row["quantized"]:
            assert row["kernel"] in rest and row["exactness"] in rest
        else:
            assert row["reason"] in rest
        flops = float(re.search(r"([0-9.]+) MFLOP", rest)[1])
        assert abs(flops * 1e6 - row["flops"]) <= 0.005 * row["flops"]
    assert not wanted


def test_numbers_are_those_of_the_statistics_file():
    files = llama()
    heat = next(e for e in parse(files.page).iter("div") if e.get("id") == "heat")
    columns = [
        ("fprop", "activation"),
        ("fprop", "weight"),
        ("dgrad", "gradient"),
        ("dgrad", "weight"),
        ("wgrad", "gradient"),
        ("wgrad", "activation"),
    ]
    cells = {}
    for line in heat.iter("tr"):
        heading = line.find("th")
        if heading is None or heading.get("scope") != "row":
            continue
        for column, cell in zip(columns, line.findall("td"), strict=True):
            cells[(text_of(heading).strip(), *column)] = [i.text for i in cell]
    operands = files.statistics["operands"]
    assert len(operands) == 72
    for row in operands:
        shrinkage, sqnr, buckets = cells[(row["site"], row["role"], row["operand"])]
        assert abs(number(shrinkage) - 100 * row["shrinkage"]) <= 0.00501
        assert abs(number(sqnr) - row["sqnr_db"]) <= 0.0501
        assert abs(number(buckets) - row["effective_buckets"]) <= 0.00501
    # What q, k and v multiply is measured once and shown for each.
    owner = cells[("model.layers.0.self_attn.q_proj.weight", "fprop", "activation")]
    shared = cells[("model.layers.0.self_attn.v_proj.weight", "fprop", "activation")]
    assert owner == shared
    kept = cells[("lm_head.weight", "fprop", "activation")]
    assert kept == [], kept


def test_histograms_are_the_levels():
    files = llama()
    shown = [
        [int(share) for share in title.text.removesuffix(" %").split()]
        for title in parse(files.page).iter()
        if isinstance(title.tag, str)
        and title.tag.endswith("title")
        and "%" in title.text
    ]
    wanted = []
    for row in files.statistics["operands"]:
        total = sum(row["levels"])
        wanted.append([100 * level / total for level in row["levels"]])
    assert len(shown) == len(wanted)
    # The page has them by layer and role, the file in program order.
    for shares in shown:
        assert any(
            all(abs(a - b) <= 0.5 for a, b in zip(shares, row, strict=True))
            for row in wanted
        ), shares


def test_names_stay_text():
    page = hostile().page
    document = parse(page)
    assert len(list(document.iter("script"))) == 1
    assert not list(document.iter("img"))
    headings = [
        text_of(e.find("tr/th")).strip()
        for e in document.iter("tbody")
        if e.get("id", "").startswith("s")
    ]
    assert headings == [
        HOSTILE,
        "a\ufffd\\00\\1B[2J\\0Ab\\u202E\\u0085",
        "&lt;&amp",
        "x" * 300,
    ]


def browser() -> Browser:
    program = find_browser()
    assert program, "no chromium: utils/bootstrap.sh python installs it"
    return Browser(program)


def test_no_screen_scrolls_sideways_and_nothing_is_loaded():
    with browser() as b:
        found = []
        for name, width, height, phone, dark in SCREENS:
            b.show(width, height, phone=phone, dark=dark)
            for files in (llama(), hostile()):
                for script in (True, False):
                    b.open(files.page, script=script)
                    if script:
                        b.evaluate(
                            "document.querySelectorAll('details')"
                            ".forEach(d => d.open = true)"
                        )
                    where = f"{files.page.name} on {name}, script {script}"
                    found += check_page(b, where, width)
    assert not found, found


def test_a_check_that_sees_what_is_too_wide():
    """The check above can fail."""
    text = llama().page.read_text(encoding="utf-8")
    wide = Path(FOLDER.name) / "wide.html"
    wide.write_text(
        text.replace(
            "<main>", "<main><p style='width:900px;max-width:none'>x</p>"
        ).replace("</h1>", "</h1><img src='x.png'>"),
        encoding="utf-8",
    )
    with browser() as b:
        b.show(390, 844, phone=True)
        b.open(wide)
        found = check_page(b, "wide", 390)
    assert any("pixels wide" in line for line in found), found
    assert any("error" in line for line in found), found


def test_scripts_in_names_do_not_run_even_where_they_are_markup():
    """The page's policy holds where escaping is taken away."""
    text = llama().page.read_text(encoding="utf-8")
    page = Path(FOLDER.name) / "injected.html"
    page.write_text(
        text.replace("<main>", "<main><script>document.title = 'run'</script>"),
        encoding="utf-8",
    )
    with browser() as b:
        b.show(1280, 900, phone=False)
        b.open(page)
        assert b.evaluate("document.title") != "run"
        assert b.evaluate("!document.getElementById('tools').hidden")


VISIBLE_ROWS = "[...document.querySelectorAll('#heat tbody tr')].filter(r => !r.hidden)"


def test_filter_and_sorting():
    with browser() as b:
        b.show(1280, 900, phone=False)
        b.open(llama().page)
        layers = "[...document.querySelectorAll('details.b tbody')]"
        shown = f"{layers}.filter(t => !t.hidden).length"
        assert b.evaluate(shown) == 15
        b.evaluate(
            "(() => { const i = document.querySelector('#tools input');"
            "i.value = 'layers.1.MLP'; i.oninput(); })()"
        )
        assert b.evaluate(shown) == 3
        assert b.evaluate(f"{VISIBLE_ROWS}.length") == 3
        assert b.evaluate(
            "[...document.querySelectorAll('details.b')].map(d => [d.hidden, d.open])"
        ) == [[True, True], [False, True], [True, False]]
        b.evaluate(
            "(() => { const i = document.querySelector('#tools input');"
            "i.value = ''; i.oninput(); })()"
        )
        # 14 measured layers, and one that has no numbers, last.
        column = (
            f"{VISIBLE_ROWS}.map(r => r.cells[3].children.length"
            " ? +r.cells[3].children[{0}].textContent : null)"
        )
        b.evaluate("document.querySelectorAll('#heat th button')[3].click()")
        values = b.evaluate(column.format(0))
        assert len(values) == 15 and values[-1] is None
        assert values[:-1] == sorted(values[:-1], reverse=True)
        b.evaluate("document.getElementById('m2').click()")
        b.evaluate("document.querySelectorAll('#heat th button')[3].click()")
        values = b.evaluate(column.format(1))
        assert values[:-1] == sorted(values[:-1])
        # Back to the order of the model, with the blocks' names.
        b.evaluate("document.querySelectorAll('#heat th button')[0].click()")
        assert b.evaluate(f"{VISIBLE_ROWS}.length") == 18
        assert not b.problems, b.problems


def test_numbers_can_be_switched_without_javascript():
    with browser() as b:
        b.show(1280, 900, phone=False)
        b.open(llama().page, script=False)
        cell = "document.querySelector('#heat td').innerText"
        first = b.evaluate(cell)
        b.evaluate("document.querySelector('[for=m2]').click()")
        assert b.evaluate(cell) not in ("", first)
        assert b.evaluate("document.getElementById('tools').hidden")


if __name__ == "__main__":
    sys.exit(harness.run_tests(globals()))

# ===- site_hooks.py - the documentation as a site --------------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Hooks of mkdocs.yml.

Pages are written for whoever reads them in the repository: README.md and others lie
outside docs/, and links go from file to file. Here these files become pages of the
site, links between pages follow, and links to what is no page (a source file, a
licence) become the name of that file, for the site has no sources. mkdocs itself then
sees, under `strict`, that each link leads to a page and a heading.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parent.parent
# Path in the repository: path in the site. What is in docs/ keeps its own.
PAGES = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "models/llama/README.md": "llama.md",
}
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
# An element that loads something as the page is opened.
LOADS = re.compile(
    r"<(?:script|img|iframe|link|source|video|audio)\b[^>]*?"
    r"\b(?:src|href)=[\"']?((?:https?:)?//[^\"'\s>]+)[^>]*>",
    re.IGNORECASE,
)


def on_files(files: Files, config: Any) -> Files:
    for source, page in PAGES.items():
        text = (ROOT / source).read_text(encoding="utf-8")
        files.append(File.generated(config, page, content=text))
    return files


def site_path(target: Path) -> str | None:
    """Where a file of the repository is in the site, or nothing."""
    name = target.relative_to(ROOT).as_posix() if target.is_relative_to(ROOT) else ""
    if name in PAGES:
        return PAGES[name]
    if name.startswith("docs/") and target.is_file():
        return name.removeprefix("docs/")
    return None


def rewrite(text: str, here: Path, page: str) -> str:
    """The links of a page's text, from where it lies in the repository to where it
    is in the site."""
    up = "../" * page.count("/")

    def replace(match: re.Match[str]) -> str:
        mark, label, link = match.groups()
        path, hash_sign, fragment = link.partition("#")
        if not path or re.match(r"[a-z]+:", link):
            return match[0]
        target = (here / path).resolve()
        if not target.exists():
            return match[0]  # mkdocs says so
        there = site_path(target)
        if there is None:
            return label
        return f"{mark}[{label}]({up}{there}{hash_sign}{fragment})"

    lines, fenced = [], False
    for line in text.split("\n"):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        if not fenced:
            # Not in `code`.
            parts = re.split(r"(`[^`]*`)(?![^\[]*\]\()", line)
            line = "".join(
                LINK.sub(replace, part) if i % 2 == 0 else part
                for i, part in enumerate(parts)
            )
        lines.append(line)
    return "\n".join(lines)


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    site = page.file.src_uri
    sources = {there: here for here, there in PAGES.items()}
    source = ROOT / sources.get(site, f"docs/{site}")
    return rewrite(markdown, source.parent, site)


def on_post_page(output: str, page: Any, config: Any) -> str:
    for match in LOADS.finditer(output):
        # A page's canonical address is a name, nothing is loaded from it.
        if "canonical" not in match[0]:
            raise PluginError(f"{page.file.src_uri}: the page loads {match[1]}")
    return output

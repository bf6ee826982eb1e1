#!/usr/bin/env python3
# ===- screenshot_report.py - the report's page as a browser shows it -------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------------===#
"""Open a page of `--report=FILE.html` in headless Chromium, check it, write PNGs.

    screenshot_report.py PAGE.html [--out FOLDER] [--height PIXELS]

The page is opened as on a phone (390 pixels wide, and 320) and on a desktop (1280), in
light and dark, with JavaScript and without. It must not scroll sideways, must load
nothing, and must log no error. FOLDER gets `report-phone.png`, `report-desktop.png` and
`report-dark.png`: the first PIXELS of the page, or all of it.

Chromium (Debian's `chromium`; another by the variable CHROMIUM) is spoken to over a
pipe, in its DevTools protocol: it takes no other package.

Exit status: 0 all is well; 1 something is not, one line each; 2 bad command line.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

TIMEOUT_S = 60


class BrowserError(Exception):
    """What went wrong between this program and the browser."""


def find_browser() -> str | None:
    """Path of Chromium, or nothing."""
    if "CHROMIUM" in os.environ:
        return shutil.which(os.environ["CHROMIUM"])
    return shutil.which("chromium") or shutil.which("chromium-browser")


class Browser:
    """A headless Chromium with one page open."""

    def __init__(self, program: str) -> None:
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        # The browser reads commands from its descriptor 3 and answers on 4.
        command_read, self._write = os.pipe()
        self._read, answer_write = os.pipe()
        script = 'exec 3<&"$1" 4>&"$2"; shift 2; exec "$@"'
        self._process = subprocess.Popen(
            ["bash", "-c", script, "-", str(command_read), str(answer_write), program]
            + [
                "--headless",
                "--remote-debugging-pipe",
                "--no-sandbox",
                "--no-first-run",
            ]
            + ["--disable-gpu", "--hide-scrollbars", "--disable-background-networking"]
            + [f"--user-data-dir={self._profile.name}", "about:blank"],
            pass_fds=(command_read, answer_write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(command_read)
        os.close(answer_write)
        self._buffer = b""
        self._number = 0
        self._session: str | None = None
        self.problems: list[str] = []
        self._is_loaded = False
        try:
            target = self.call("Target.createTarget", url="about:blank")["targetId"]
            self._session = self.call(
                "Target.attachToTarget", targetId=target, flatten=True
            )["sessionId"]
            for domain in ("Page", "Runtime", "Log"):
                self.call(f"{domain}.enable")
        except BrowserError:
            self.close()
            raise

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        os.close(self._write)
        os.close(self._read)
        self._process.terminate()
        self._process.wait()
        self._profile.cleanup()

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """The result of a command."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        try:
            os.write(self._write, json.dumps(message).encode() + b"\0")
        except OSError as error:
            raise BrowserError(f"the browser is gone: {error}") from error
        deadline = time.monotonic() + TIMEOUT_S
        while True:
            answer = self._receive(deadline, method)
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def _receive(self, deadline: float, method: str) -> dict[str, Any]:
        """One message; what is an event is noted."""
        while b"\0" not in self._buffer:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self._read], [], [], left)[0]:
                raise BrowserError(f"{method}: no answer within {TIMEOUT_S} s")
            data = os.read(self._read, 1 << 16)
            if not data:
                raise BrowserError(f"{method}: the browser ended")
            self._buffer += data
        text, _, self._buffer = self._buffer.partition(b"\0")
        message = json.loads(text)
        event = message.get("method")
        if event == "Page.loadEventFired":
            self._is_loaded = True
        elif event == "Runtime.exceptionThrown":
            details = message["params"]["exceptionDetails"]
            thrown = details.get("exception", {}).get("description", "")
            self.problems.append(f"exception: {details['text']} {thrown}")
        elif event == "Log.entryAdded":
            entry = message["params"]["entry"]
            if entry["level"] in ("error", "warning"):
                self.problems.append(f"{entry['level']}: {entry['text']}")
        return message

    def show(self, width: int, height: int, *, phone: bool, dark: bool = False) -> None:
        """The screen that pages opened from now on are shown on."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2 if phone else 1,
            mobile=phone,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def open(self, page: Path, *, script: bool = True) -> None:
        """Opens a file and waits until it is loaded. Its problems are added to
        those there are."""
        self.call("Emulation.setScriptExecutionDisabled", value=not script)
        self._is_loaded = False
        result = self.call("Page.navigate", url=page.resolve().as_uri())
        if "errorText" in result:
            raise BrowserError(f"{page}: {result['errorText']}")
        deadline = time.monotonic() + TIMEOUT_S
        while not self._is_loaded:
            self._receive(deadline, "Page.navigate")

    def evaluate(self, expression: str) -> Any:
        """The value of an expression of JavaScript in the page."""
        result = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True
        )
        if "exceptionDetails" in result:
            raise BrowserError(f"{expression}: {result['exceptionDetails']['text']}")
        return result["result"].get("value")

    def screenshot(self, width: int, height: int) -> bytes:
        """A PNG of the page's top."""
        clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
        data = self.call(
            "Page.captureScreenshot", clip=clip, captureBeyondViewport=True
        )
        return base64.b64decode(data["data"])


def check_page(browser: Browser, where: str, width: int) -> list[str]:
    """What is wrong with the page that is open."""
    found = []
    wide = browser.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        # The innermost elements that stick out, for whoever has to mend it.
        culprits = browser.evaluate(
            "[...document.querySelectorAll('body *')].filter(e => "
            f"e.getBoundingClientRect().right > {width} && !e.closest('.x'))"
            ".slice(0, 3).map(e => e.outerHTML.slice(0, 80)).join(' | ')"
        )
        found.append(f"{where}: it is {wide} pixels wide, by {culprits}")
    resources = browser.evaluate(
        "performance.getEntriesByType('resource').map(r => r.name).join(' ')"
    )
    if resources:
        found.append(f"{where}: it loads {resources}")
    found += [f"{where}: {problem}" for problem in browser.problems]
    browser.problems.clear()
    return found


# Name, width, height of the window, phone, dark; which of them become pictures.
SCREENS = (
    ("phone", 390, 844, True, False),
    ("small phone", 320, 640, True, True),
    ("desktop", 1280, 900, False, False),
    ("dark", 1280, 900, False, True),
)
PICTURES = {"phone", "desktop", "dark"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", type=Path)
    parser.add_argument("--out", type=Path, help="folder for PNGs; without it, none")
    parser.add_argument("--height", type=int, default=0, help="of the PNGs; 0: all")
    args = parser.parse_args()
    program = find_browser()
    if not program:
        print("screenshot_report.py: error: no chromium", file=sys.stderr)
        return 1
    found = []
    try:
        with Browser(program) as browser:
            for name, width, height, phone, dark in SCREENS:
                browser.show(width, height, phone=phone, dark=dark)
                browser.open(args.page, script=False)
                found += check_page(browser, f"{name}, without JavaScript", width)
                browser.open(args.page)
                found += check_page(browser, name, width)
                if args.out and name in PICTURES:
                    whole = browser.evaluate("document.documentElement.scrollHeight")
                    part = min(args.height or whole, whole)
                    file = args.out / f"report-{name}.png"
                    file.write_bytes(browser.screenshot(width, part))
    except (BrowserError, OSError) as error:
        found.append(f"screenshot_report.py: error: {error}")
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

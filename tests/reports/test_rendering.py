"""The page in a browser: nothing is cut off on a desk, on a phone, or on paper."""

from __future__ import annotations

import html
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from reports import write
from tests.reports import sample
from tests.tools import need

MEASURE = """
<iframe id="page" style="border:0;width:%dpx;height:800px" srcdoc="%s"></iframe><pre id="result"></pre><script>
window.onload = () => {
  const inner = document.getElementById("page").contentDocument, root = inner.documentElement;
  const outside = [...inner.body.querySelectorAll("*")].filter(e =>
    !e.closest(".skip") && !e.parentElement.closest(".scroll") && e.getBoundingClientRect().right > root.clientWidth + 0.5);
  const hidden = [...inner.body.querySelectorAll("*")].filter(e => e.scrollWidth > e.clientWidth + 1 &&
    e.clientWidth > 0 && getComputedStyle(e).overflowX === "hidden");
  document.getElementById("result").textContent = JSON.stringify({
    client: root.clientWidth, scroll: root.scrollWidth, outside: outside.map(e => e.outerHTML.slice(0, 90)),
    hidden: hidden.length, scrolling: [...inner.querySelectorAll(".scroll")].filter(e => e.scrollWidth > e.clientWidth).length,
  });
};
</script>
"""


def chromium(*arguments: str) -> str:
    command = [
        need("chromium", "chromium"),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--virtual-time-budget=8000",
        *arguments,
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=True).stdout


def measure(page: str, width: int, folder: Path) -> dict[str, Any]:
    wrapper = folder / "measure.html"
    wrapper.write_text("<!DOCTYPE html><meta charset=utf-8>" + MEASURE % (width, html.escape(page)), encoding="utf-8")
    dom = chromium("--dump-dom", wrapper.as_uri())
    match = re.search(r'<pre id="result">(\{.*?\})</pre>', dom, re.DOTALL)
    assert match, dom[-500:]
    result: dict[str, Any] = json.loads(html.unescape(match[1]))
    return result


def long_document() -> dict[str, Any]:
    document = sample.document()
    claim = document["claims"][1]
    claim["title"] = claim["name"] = "a_name_that_" + "never_ends_" * 20
    claim["file"] = "folder/" * 30 + "layers.py"
    claim["statement"] = "+".join(sample.STEPS[4][1] for _ in range(4))
    claim["gradients"]["W"]["counterexample"]["inputs"]["W"] = [[str(10**9 + i) for i in range(12)]] * 3
    claim["gradients"]["W"]["repair"] = " + ".join(["G @ X.T"] * 30)
    return document


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("document", [sample.document(), long_document()], ids=["sample", "long"])
def test_nothing_overflows(document: dict[str, Any], width: int, tmp_path: Path) -> None:
    folder = write(document, sample.files(), tmp_path / "report")
    result = measure((folder / "report.html").read_text(encoding="utf-8"), width, tmp_path)
    assert (result["client"] > width - 20, result["scroll"] <= result["client"]) == (True, True), result
    assert result["outside"] == [] and result["hidden"] == 0
    assert width > 390 or result["scrolling"] > 0, "wide formulas scroll in their own box"


def test_the_measurement_sees_an_overflow(tmp_path: Path) -> None:
    folder = write(sample.document(), sample.files(), tmp_path / "report")
    page = (folder / "report.html").read_text(encoding="utf-8")
    wide = page.replace("<main>", '<main><div style="width: 2000px">wide</div>')
    result = measure(wide, 390, tmp_path)
    assert result["scroll"] >= 2000 and result["outside"]


def test_the_page_prints(tmp_path: Path) -> None:
    folder = write(sample.document(), sample.files(), tmp_path / "report")
    chromium(f"--print-to-pdf={tmp_path / 'page.pdf'}", "--no-pdf-header-footer", (folder / "report.html").as_uri())
    data = (tmp_path / "page.pdf").read_bytes()
    assert data.startswith(b"%PDF") and 4 <= len(re.findall(rb"/Type\s*/Page\b", data)) <= 12
